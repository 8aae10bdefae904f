import Domain
import Queries

/// A project in full, as people read it.
struct ProjectSheet {
    private let project: ProjectRow
    private let timeline: [EventRow]

    init(_ project: ProjectRow, _ timeline: [EventRow]) {
        self.project = project
        self.timeline = timeline
    }

    /// Facts on top, then the timeline, each line with the sentence that it rests on.
    func text(width: Int) -> String {
        var text = "\(project.name)\n"
        for (label, value) in facts where !value.isEmpty {
            text += "  " + (label + ":").padded(to: 20) + value + "\n"
        }
        text += "\n"
        for row in timeline {
            let date = (row.event.occurred?.description ?? "").padded(to: 12)
            let source = [row.outlet, row.articleID, row.published].compactMap(\.self).joined(separator: ", ")
            text += "  \(date)\(row.event.type.rawValue)  [\(row.position)] \(source)\n"
            for line in wrapped("“\(row.event.evidence.quote)”", width: max(40, width - 16)) {
                text += String(repeating: " ", count: 14) + line + "\n"
            }
        }
        return text
    }

    private var facts: [(String, String)] {
        let since = project.statusSince.map { " since \($0)" } ?? ""
        return [
            ("id", project.id),
            ("status", project.status + since + (project.isDelayed ? ", delayed" : "")),
            ("phase", project.phase == project.status ? "" : project.phase ?? ""),
            ("host", [project.country, project.place].compactMap(\.self).joined(separator: ", ")),
            ("partners", project.partners.joined(separator: ", ")),
            ("also called", project.aliases.joined(separator: "; ")),
            ("sectors", sectors),
            ("parties", project.partiesText),
            ("amounts", AmountList(project.amounts).texts.joined(separator: ", ")),
            ("planned completion", project.plannedCompletion ?? ""),
            ("completed", project.completed ?? ""),
            ("schedule", project.schedule ?? ""),
            (
                "seen",
                "\(project.events) events in \(project.articles) articles of \(project.outlets) outlets"
            ),
            (
                "conflicts",
                project.conflicts == Array("[]".utf8)
                    ? "" : String(decoding: project.conflicts, as: UTF8.self)
            ),
        ]
    }

    /// "23240 Wind energy (ISIC 35)", one for each code.
    private var sectors: String {
        let isic = project.isic.isEmpty ? "" : " (ISIC \(project.isic.joined(separator: ", ")))"
        return project.sectorCodes.map { "\($0) \(Sector.coded($0)?.name ?? "")" }.joined(separator: "; ")
            + isic
    }

    private func wrapped(_ text: String, width: Int) -> [String] {
        var lines: [String] = [""]
        for word in text.split(whereSeparator: \.isWhitespace) {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if line.count + 1 + word.count <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}

extension String {
    /// The text with blanks behind it, up to a width.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
