/// What kind of document was signed, as far as its name tells; words of contract law and diplomacy.
enum DocumentKind: String, CaseIterable {
    case memorandum, framework, loan, grant, contract, venture, treaty

    private var words: Set<String> {
        switch self {
        case .memorandum: ["memorandum", "memoranda", "mou", "mous", "intent", "understanding", "loi"]
        case .framework: ["framework", "roadmap", "declaration", "protocol"]
        case .loan: ["loan", "loans", "credit", "financing", "facility"]
        case .grant: ["grant", "grants"]
        case .contract:
            ["contract", "contracts", "epc", "concession", "purchase", "supply", "order", "lease"]
        case .venture: ["venture", "jv", "shareholders", "shareholder"]
        case .treaty: ["intergovernmental", "treaty", "convention"]
        }
    }

    /// The kinds that a name speaks of; none for a bare "agreement".
    static func all(in name: String) -> Set<DocumentKind> {
        if name.isEmpty { return [] }
        let found = Set(NameKey.fold(name).split(separator: " ").map(String.init))
        return Set(allCases.filter { !$0.words.isDisjoint(with: found) })
    }
}
