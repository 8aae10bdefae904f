import Queries

/// A party in full, as people read it.
struct PartySheet {
    private let file: PartyFile

    init(_ file: PartyFile) { self.file = file }

    /// Facts on top, then its projects and its meetings.
    func text(width: Int) -> String {
        var text = "\(file.party.name)\n"
        for (label, value) in facts where !value.isEmpty {
            text += "  " + (label + ":").padded(to: 20) + value + "\n"
        }
        return text + section(file.roles, width) + section(file.meetings, width)
    }

    private var facts: [(String, String)] {
        let party = file.party
        return [
            ("id", party.id), ("kind", party.kind ?? ""), ("country", party.country ?? ""),
            ("also called", party.names.filter { $0 != party.name }.joined(separator: "; ")),
            ("roles", party.roles.joined(separator: ", ")),
            ("seen", "\(party.events) events" + (party.firstDay.map { " since \($0)" } ?? "")),
        ]
    }

    private func section<Row: Printable>(_ rows: [Row], _ width: Int) -> String {
        if rows.isEmpty { return "" }
        return "\n" + Table(headings: Row.headings, rows: rows.map(\.cells)).text(width: width)
    }
}
