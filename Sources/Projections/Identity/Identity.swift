import Domain

/// One of the ways in which a project was named: by these it is found again.
public struct Identity: Hashable, Sendable {
    /// The project.
    public var projectID: String
    /// The position of the event that named it so first.
    public var firstSeen: Int
    /// The asset as named.
    public let asset: String
    /// The name taken apart, once for all comparisons.
    let name: AssetName
    /// What is done to it.
    public var work: Work
    /// City or region, where said.
    public let place: String?
    /// The words of the place that are its own, folded.
    let placeWords: Set<String>
    /// The host country.
    public var country: CountryCode?
    /// The first partner country.
    public var partner: CountryCode?

    /// Mentions that cannot be the same project lie in different blocks: host country and kind of asset.
    public var block: String { "\(country?.description ?? "??") \(name.kind)" }

    /// How a mention in an event would be kept, under a project's id.
    init(projectID: String, position: Int, mention: ProjectMention, countries: [CountryCode]) {
        self.projectID = projectID
        firstSeen = position
        asset = mention.asset
        name = AssetName(mention.asset)
        work = mention.work
        place = mention.place
        placeWords = Identity.words(ofPlace: mention.place)
        country = mention.country ?? countries.first
        partner = countries.first { [country] in $0 != country }
    }

    /// A row of the state.
    public init(
        projectID: String, firstSeen: Int, asset: String, work: Work, place: String?, country: CountryCode?,
        partner: CountryCode?
    ) {
        self.projectID = projectID
        self.firstSeen = firstSeen
        self.asset = asset
        name = AssetName(asset)
        self.work = work
        self.place = place
        placeWords = Identity.words(ofPlace: place)
        self.country = country
        self.partner = partner
    }

    private static func words(ofPlace place: String?) -> Set<String> {
        guard let place else { return [] }
        return Set(NameKey(place).words).subtracting(["region", "province", "city", "district"])
    }

    /// Whether both say the same of the project, so that one of them is enough.
    func saysSame(as other: Identity) -> Bool {
        projectID == other.projectID && asset == other.asset && work == other.work && place == other.place
            && country == other.country && partner == other.partner
    }
}
