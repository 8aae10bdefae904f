import Synchronization

/// An event of the current reading of an article, with where it stands in the log and who reported it.
///
/// A class, since the same event stands in several places of a book, and is much read and never changed.
public final class ProjectEvent: Hashable, Sendable {
    /// Its place in the log.
    public let position: Int
    /// Its place among the events of its reading, from 0.
    public let ordinal: Int
    /// The content hash of the article.
    public let article: String
    /// Who published the article.
    public let outlet: String?
    /// When the article was published.
    public let published: Day?
    /// Who the text comes from, which independent sources are counted by: the outlet that first published it, or
    /// the article itself where none is known.
    public let source: String
    /// What the article says.
    public let event: ReadEvent
    /// The type of the event.
    public let type: EventType
    /// The phase that it would show to have been reached if it spoke of the whole.
    private let reachedByWhole: Phase?
    private let mayBeOfPart: Bool
    /// Its place in valid time as one number, but for the ties that only texts break.
    let rank: UInt64
    // Taking names apart is dear, and the fold rarely asks for it.
    private let keptName: Mutex<KeptName?>
    private let keptKeys = Mutex<[NameKey]?>(nil)

    /// An event and its source; whoever has the name of the asset taken apart already can give it along.
    public init(
        position: Int, ordinal: Int = 0, article: String, outlet: String?, published: Day?,
        source: String? = nil, event: ReadEvent, assetName: AssetName? = nil
    ) {
        self.position = position
        self.ordinal = ordinal
        self.article = article
        self.outlet = outlet
        self.published = published
        self.source = source ?? outlet ?? article
        self.event = event
        type = event.type
        keptName = Mutex(assetName.map(KeptName.init))
        mayBeOfPart = event.project.map { AssetName.mayNamePart($0.asset) } ?? false
        reachedByWhole = Phase(reachedBy: event.fact, ofPart: false)
        rank = ProjectEvent.rank(event, reachedByWhole, published)
    }

    /// Whether it speaks of a part of the project: a section, a unit, a first stage.
    public var isOfPart: Bool { mayBeOfPart && assetName?.part != nil }

    /// The phase that it shows to have been reached; `nil` where it moves none.
    public var reached: Phase? {
        guard let phase = reachedByWhole else { return nil }
        return phase >= .completed ? reached(ofPart: isOfPart) : phase
    }

    /// The name of the asset that it is about, taken apart when it is first asked for.
    public var assetName: AssetName? {
        guard let mention = event.project else { return nil }
        return keptName.withLock { kept in
            if let kept { return kept.name }
            let made = KeptName(AssetName(mention.asset))
            kept = made
            return made.name
        }
    }

    /// The names of the actors as they are compared, in their order, made when they are first asked for.
    public var actorKeys: [NameKey] {
        keptKeys.withLock { kept in
            if let kept { return kept }
            let made = event.actors.map { NameKey($0.name) }
            kept = made
            return made
        }
    }

    /// The day by which it had happened: the first day of its date, else the day of publication; the far past
    /// where neither is known.
    public var validDay: Day { event.occurred?.first ?? published ?? Day(number: .min) }

    /// The phase that it would show if it spoke of the whole, or of a part only.
    func reached(ofPart: Bool) -> Phase? {
        ofPart ? reachedByWhole.map { min($0, .underConstruction) } : reachedByWhole
    }

    /// The order of the fold, by content alone: valid day, then what holds a project after what moves it, earlier
    /// phases first, then day of publication, article and place in its reading; the log's order breaks what ties
    /// are left.
    public static func inValidOrder(_ left: ProjectEvent, _ right: ProjectEvent) -> Bool {
        left.rank != right.rank ? left.rank < right.rank : breaksTie(left, right)
    }

    /// The order of events of equal rank.
    static func breaksTie(_ left: ProjectEvent, _ right: ProjectEvent) -> Bool {
        if left.published != right.published {
            return (left.published?.number ?? .min) < (right.published?.number ?? .min)
        }
        if left.article != right.article { return left.article < right.article }
        return (left.ordinal, left.position) < (right.ordinal, right.position)
    }

    private static func rank(_ event: ReadEvent, _ reached: Phase?, _ published: Day?) -> UInt64 {
        let valid = event.occurred?.first ?? published ?? Day(number: .min)
        let day = UInt64(UInt32(bitPattern: valid.number) ^ 0x8000_0000)
        let phase = reached.map { UInt64($0.order) + 1 } ?? 0
        // Days of the years 1 to 9999 fit into 22 bits; others tie, and are compared apart.
        let from = published.map { UInt64(min(max(Int($0.number) + 719_163, 0), 1 << 22 - 1)) } ?? 0
        return day << 32 | holdRank(event) << 25 | phase << 22 | from
    }

    /// On one and the same day a halt comes after the works that are told with it, so that they do not lift it; a
    /// resumption after the halt that it ends; and what is only told that day before what happened that day.
    private static func holdRank(_ event: ReadEvent) -> UInt64 {
        switch event.type {
        case .projectSuspended: event.occurred == nil ? 1 : 3
        case .projectResumed: event.occurred == nil ? 2 : 4
        case .projectCancelled: 5
        default: 0
        }
    }

    /// Equal for the same event of the same article at the same position.
    public static func == (left: ProjectEvent, right: ProjectEvent) -> Bool {
        left === right
            || (left.position == right.position && left.ordinal == right.ordinal
                && left.article == right.article && left.outlet == right.outlet
                && left.source == right.source && left.published == right.published
                && left.event == right.event)
    }

    /// By position, which no two events share.
    public func hash(into hasher: inout Hasher) { hasher.combine(position) }
}

/// A name taken apart, kept by reference, since events are many and most never ask for it.
private final class KeptName: Sendable {
    let name: AssetName

    init(_ name: AssetName) { self.name = name }
}

extension AssetName {
    /// Whether a name is written so that it can name a part: behind a comma, or before "of the" or "at the".
    static func mayNamePart(_ asset: String) -> Bool {
        var asset = asset
        return asset.withUTF8 { bytes in
            // The last five bytes as one number: " the " or not.
            var window: UInt64 = 0
            var isArticle = false
            for byte in bytes {
                if byte == UInt8(ascii: ",") { return true }
                window = (window << 8 | UInt64(byte)) & 0xFF_FFFF_FFFF
                isArticle = isArticle || window == 0x20_7468_6520
            }
            return isArticle
        }
    }
}
