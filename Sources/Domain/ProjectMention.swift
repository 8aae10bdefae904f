/// What is done to an asset.
public enum Work: String, CaseIterable, Sendable {
    case construction, modernization, expansion, reconstruction, development, supply, operation, other
}

/// A project as one article names it; which project that is, identity decides later.
public struct ProjectMention: Hashable, Sendable {
    /// The physical or institutional thing: "Aktau Bitumen Plant", "oil refineries".
    public let asset: String
    /// What is done to it.
    public let work: Work
    /// City or region, where the text says.
    public let place: String?
    /// The host country.
    public let country: CountryCode?

    /// A mention of a project.
    public init(asset: String, work: Work, place: String? = nil, country: CountryCode? = nil) {
        self.asset = asset
        self.work = work
        self.place = place
        self.country = country
    }
}
