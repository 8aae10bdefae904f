/// An event of the current reading of an article, with where it stands in the log and who reported it.
///
/// A class, since the same event stands in several places of a book, and is much read and never changed.
public final class ProjectEvent: Hashable, Sendable {
    /// Its place in the log.
    public let position: Int
    /// The content hash of the article.
    public let article: String
    /// Who published the article.
    public let outlet: String?
    /// When the article was published.
    public let published: Day?
    /// What the article says.
    public let event: ReadEvent
    /// The type of the event.
    public let type: EventType
    /// The name of the asset that it is about, taken apart.
    public let assetName: AssetName?
    /// The names of the actors as they are compared, in their order.
    public let actorKeys: [NameKey]

    /// An event and its source.
    public init(position: Int, article: String, outlet: String?, published: Day?, event: ReadEvent) {
        self.position = position
        self.article = article
        self.outlet = outlet
        self.published = published
        self.event = event
        type = event.type
        actorKeys = event.actors.map { NameKey($0.name) }
        assetName = event.project.map { AssetName($0.asset) }
    }

    /// The day by which it had happened: the first day of its date, else the day of publication; the far past
    /// where neither is known.
    public var validDay: Day { event.occurred?.first ?? published ?? Day(number: .min) }

    /// The order of the fold: valid time, then what holds a project before what moves it, then the log's order.
    ///
    /// On one and the same day a halt comes last, so that a report of works told with it does not lift it.
    public static func inValidOrder(_ left: ProjectEvent, _ right: ProjectEvent) -> Bool {
        (left.validDay.number, left.holdRank, left.position)
            < (right.validDay.number, right.holdRank, right.position)
    }

    private var holdRank: Int {
        switch type {
        case .projectSuspended: 1
        case .projectCancelled: 2
        default: 0
        }
    }

    /// Equal for the same event of the same article at the same position.
    public static func == (left: ProjectEvent, right: ProjectEvent) -> Bool {
        left === right
            || (left.position == right.position && left.article == right.article
                && left.outlet == right.outlet
                && left.published == right.published && left.event == right.event)
    }

    /// By position, which no two events share.
    public func hash(into hasher: inout Hasher) { hasher.combine(position) }
}
