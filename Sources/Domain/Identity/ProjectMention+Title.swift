extension ProjectMention {
    /// A mention from a one-line title ("Rehabilitation of the Aktau Port in Mangystau"): the place after " in " is
    /// set apart and the work is taken from its words.
    public init(title: String, country: CountryCode? = nil) {
        let (asset, place) = ProjectMention.split(title)
        let reading = AssetReading(asset)
        var work = Work.other
        for entry in reading.entries where entry.role == .work {
            switch entry.value {
            case 2: work = .modernization
            case 3 where work != .modernization: work = .expansion
            case 1 where work == .other: work = .construction
            case 4 where work == .other: work = .supply
            default: break
            }
        }
        self.init(asset: asset, work: work, place: place, country: country)
    }

    private static func split(_ title: String) -> (String, String?) {
        let words = title.split(separator: " ")
        guard let joint = words.lastIndex(where: { $0 == "in" }), joint > 0, joint + 1 < words.count,
            joint + 5 > words.count, words[joint + 1].first?.isUppercase == true
        else { return (title, nil) }
        return (words[..<joint].joined(separator: " "), words[(joint + 1)...].joined(separator: " "))
    }
}
