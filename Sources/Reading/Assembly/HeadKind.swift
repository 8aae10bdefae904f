/// Head nouns that can name the same thing: a wind farm is a wind power plant.
enum HeadKind {
    /// The noun that stands for a kind, by its folded text.
    static func of(_ head: WordID, _ lexicon: Lexicon) -> String {
        let word = lexicon.text(head)
        return kinds[word] ?? word
    }

    private static let kinds: [String: String] = [
        "farm": "plant", "windfarm": "plant", "windmill": "plant", "station": "plant", "facility": "plant",
        "complex": "plant", "factory": "plant", "mill": "plant", "hpp": "plant", "npp": "plant",
        "enterprise": "plant",
        "hub": "plant", "railroad": "railway", "rail": "railway", "line": "railway", "bypass": "railway",
        "motorway": "highway", "expressway": "highway", "freeway": "highway", "road": "highway",
        "harbour": "port", "harbor": "port", "seaport": "port", "airport": "airport", "airfield": "airport",
        "gigafactory": "plant", "smelter": "plant", "deposit": "mine", "field": "mine",
    ]
}
