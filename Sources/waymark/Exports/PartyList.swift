import Domain
import JSON

/// The parties of a project as people read them.
struct PartyList {
    /// "CITIC Group (contractor)" for each.
    let texts: [String]

    /// Reads `[{name, role, country}]`.
    init(_ json: [UInt8]) {
        var scanner = JSONScanner(json)
        var texts: [String] = []
        do {
            try scanner.array { scanner in
                let actor = try Actor(from: &scanner)
                texts.append(actor.role.map { "\(actor.name) (\($0.rawValue))" } ?? actor.name)
            }
        } catch {
            // What the state holds was written as such a list; should it not be one, nobody is named.
            texts = []
        }
        self.texts = texts
    }
}
