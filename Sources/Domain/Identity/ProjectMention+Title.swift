extension ProjectMention {
    /// A mention from a one-line title ("Rehabilitation of the Aktau Port in Mangystau"): the place after " in " is
    /// set apart and the work is taken from its words.
    public init(title: String, country: CountryCode? = nil) {
        let whole = ProjectMention.withoutCode(ProjectMention.withoutCut(title), country)
        let (asset, place) = ProjectMention.split(whole)
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

    /// Old registers cut titles in capitals after 20 letters: what is left of a last word that nobody knows is no
    /// name.
    private static func withoutCut(_ title: String) -> String {
        guard title.utf8.count == 20, let end = title.lastIndex(where: { !$0.isLetter }),
            end > title.startIndex
        else { return title }
        let reading = AssetReading(title)
        guard reading.isShouting, reading.entries.last?.role == .name,
            reading.entries.dropLast().contains(where: { $0.role == .name })
        else { return title }
        return String(title[..<end])
    }

    /// Registers put the code of the country before the name: "CN-Yangzhou Thermal Power".
    private static func withoutCode(_ title: String, _ country: CountryCode?) -> String {
        guard let country, title.hasPrefix(country.description) else { return title }
        let rest = title.utf8.dropFirst(2)
        guard let next = rest.first, [0x20, 0x2D, 0x3A].contains(next),
            let start = rest.firstIndex(where: { ![0x20, 0x2D, 0x3A].contains($0) })
        else { return title }
        return String(title[start...])
    }

    private static func split(_ title: String) -> (String, String?) {
        let words = title.split(separator: " ")
        guard let joint = words.lastIndex(where: { $0 == "in" }), joint > 0, joint + 1 < words.count,
            joint + 5 > words.count
        else { return (title, nil) }
        let place = words[(joint + 1)...].joined(separator: " ")
        let roles = AssetReading(place).entries.map(\.role)
        guard roles.contains(where: { $0 == .name || $0 == .country }) else { return (title, nil) }
        return (words[..<joint].joined(separator: " "), place)
    }
}
