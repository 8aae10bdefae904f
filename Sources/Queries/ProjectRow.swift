import Domain

/// A project as it is answered: a row of the state, or one folded for another day.
public struct ProjectRow: Hashable, Sendable {
    /// A readable slug that never changes its meaning.
    public var id: String
    /// The id of the first project of the same asset.
    public var assetID: String
    /// What it is called.
    public var name: String
    /// What else it was called.
    public var aliases: [String]
    /// Where it stands.
    public var status: String
    /// How far it has come, whatever holds it now.
    public var phase: String?
    /// Since when it has its status, EDTF.
    public var statusSince: String?
    /// Whether its schedule slipped and it is not finished yet.
    public var isDelayed: Bool
    /// The host country.
    public var country: String?
    /// The other countries.
    public var partners: [String]
    /// City or region.
    public var place: String?
    /// Fields of the economy, by keywords.
    public var sectors: [String]
    /// The same by purpose codes of the OECD's Creditor Reporting System, five digits.
    public var sectorCodes: [String]
    /// The same by divisions of ISIC Rev. 4, two digits.
    public var isic: [String]
    /// `[{name, role, country}]` as JSON.
    public var parties: [UInt8]
    /// The parties' names as they are compared.
    public var partyNames: [String]
    /// `[{value, currency, kind}]` as JSON.
    public var amounts: [UInt8]
    /// When it is to be completed, EDTF.
    public var plannedCompletion: String?
    /// When it was completed, EDTF.
    public var completed: String?
    /// ahead, on_time or late.
    public var schedule: String?
    /// How many days the completion lies behind the plan, at most; negative for ahead.
    public var scheduleDays: Int?
    /// The day of the first report.
    public var firstSeen: String?
    /// The day of the latest event.
    public var lastEvent: String?
    /// How many events it rests on.
    public var events: Int
    /// From how many articles.
    public var articles: Int
    /// Of how many outlets.
    public var outlets: Int
    /// Of how many independent sources: reprints of one text count once.
    public var sources: Int
    /// `[{what, positions, kept, rule}]` as JSON.
    public var conflicts: [UInt8]
    /// What silence lets one presume, should that have been asked for.
    public var presumed: String?

    /// A project that was folded in memory.
    public init(_ project: Project, asset: String? = nil) {
        id = project.id
        assetID = asset ?? project.id
        name = project.name
        aliases = project.aliases
        status = project.status.rawValue
        phase = project.phase?.rawValue
        statusSince = project.statusSince?.description
        isDelayed = project.isDelayed
        country = project.country?.description
        partners = project.partners.map(\.description)
        place = project.place
        sectors = project.sectors.keywords
        sectorCodes = project.sectors.codes
        isic = project.sectors.divisions
        parties = project.partiesJSON
        partyNames = project.parties.map { NameKey.searchable($0.name) }
        amounts = project.amountsJSON
        plannedCompletion = project.plannedCompletion?.description
        completed = project.completed?.description
        schedule = project.schedule?.rawValue
        scheduleDays = project.scheduleDays?.upperBound
        firstSeen = project.firstSeen?.description
        lastEvent = project.lastEvent?.description
        events = project.events
        articles = project.articles
        outlets = project.outlets
        sources = project.sources
        conflicts = project.conflictsJSON
    }
}

extension ProjectRow {
    /// The row with what is to be presumed on a day.
    public func presumed(on day: Day) -> ProjectRow {
        var row = self
        let news = [lastEvent, firstSeen].compactMap { $0.flatMap { Day(iso: $0) } }.max()
        row.presumed =
            ProjectStatus(rawValue: status)
            .flatMap { Presumption($0, lastNews: news, on: day) }?.rawValue
        return row
    }

    /// The order of lists: country, name, id; projects of no country come last, as PostgreSQL has it.
    public static func inListOrder(_ left: ProjectRow, _ right: ProjectRow) -> Bool {
        (left.country ?? "~", left.name, left.id) < (right.country ?? "~", right.name, right.id)
    }
}
