import Domain

/// One of the ways in which a project was named: by these it is found again.
struct Identity: Sendable {
    /// The position of the event that named it so first.
    var position: Int
    /// The project, by its number in the book.
    var project: Int32
    /// The name taken apart for comparison.
    let sketch: ProjectSketch
    /// What was said, as far as it tells projects apart.
    let mention: ProjectMention
    /// The countries of the event.
    let countries: [CountryCode]
    /// The sum of the event.
    let amount: Amount?
    /// The organisations of the event, by what their ids hash to.
    let parties: [UInt64]
    /// Whether later mentions are compared with it. A mere description names nothing: it must not draw to its project
    /// what other articles describe in the same words.
    let isFound: Bool

    init(
        position: Int, project: Int32, mention: ProjectMention, countries: [CountryCode], amount: Amount?,
        parties: [UInt64], isFound: Bool = true
    ) {
        self.isFound = isFound
        self.position = position
        self.project = project
        self.mention = mention
        self.countries = countries
        self.amount = amount
        self.parties = parties
        sketch = ProjectSketch(mention, countries: countries, amount: amount, parties: parties)
    }

    /// By what it is found.
    var keys: [String] { isFound ? sketch.keys : [] }

    /// The name as a decision is compared with it.
    var searchable: String { Identity.searchable(mention.asset) }

    /// A name as it is compared; long enough for every name, short enough for an index.
    static func searchable(_ asset: String) -> String { String(NameKey.searchable(asset).prefix(200)) }

    /// Whether both say the same, so that one of them is enough.
    func saysSame(as other: Identity) -> Bool {
        project == other.project && mention == other.mention && countries == other.countries
    }
}

/// A project's id, and what it follows from.
struct ProjectName: Hashable, Sendable {
    /// A readable slug that never changes its meaning.
    var id: String
    /// The slug before a number was put behind it.
    var base: String
    /// The position of the event that founded it, or of the decision that made it.
    var founded: Int
    /// The id of the first project of the same asset.
    var asset: String
}

extension Identity {
    /// Whether both are about the same thing, whatever is done to it.
    func isSameAsset(as other: Identity) -> Bool {
        guard mention.work != other.mention.work else { return false }
        return ProjectLikeness(built, other.built).verdict == .same
    }

    /// The same as if nothing but its building had been told of.
    private var built: ProjectSketch {
        ProjectSketch(
            ProjectMention(
                asset: mention.asset, work: .construction, place: mention.place, country: mention.country),
            countries: countries)
    }
}
