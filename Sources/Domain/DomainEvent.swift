import JSON

/// An event as the log keeps it: what happened to an article, what an article says, or what an analyst decided.
public enum DomainEvent: Hashable, Sendable {
    case articleReceived(ArticleReceived)
    case articleRead(ArticleRead)
    case reported(ReadEvent)
    case decided(DecisionTaken)
    case withdrawn(DecisionWithdrawn)

    /// The wire name of the type.
    public var typeName: String {
        switch self {
        case .articleReceived: ArticleReceived.wireName
        case .articleRead: ArticleRead.wireName
        case .reported(let event): event.type.rawValue
        case .decided(let event): event.decision.typeName
        case .withdrawn: DecisionWithdrawn.wireName
        }
    }

    /// The version of the payload that this program writes for the type.
    public var schemaVersion: Int { PayloadHistory.all[typeName]?.current ?? 1 }

    /// The payload as JSON, in the form of ``schemaVersion``.
    public var payload: [UInt8] {
        var writer = JSONWriter()
        switch self {
        case .articleReceived(let event): event.write(to: &writer)
        case .articleRead(let event): event.write(to: &writer)
        case .reported(let event):
            writer.object { event.writeMembers(to: &$0, withType: false) }
        case .decided(let event): event.write(to: &writer)
        case .withdrawn(let event): event.write(to: &writer)
        }
        return writer.bytes
    }

    /// Reads a payload of any version: one of an older form is brought to the current one first, step by step.
    ///
    /// - Throws: ``DomainEventError`` for a type or version this program does not know, and for a payload that
    ///   cannot be read.
    public init(
        type name: String, schemaVersion: Int, payload: [UInt8],
        histories: [String: PayloadHistory] = PayloadHistory.all
    ) throws(DomainEventError) {
        guard let history = histories[name] else { throw .unknownType(name, version: schemaVersion) }
        let current = try history.upcast(payload, from: schemaVersion)
        let event: DomainEvent?
        do throws(JSONError) { event = try DomainEvent(type: name, current: current) } catch {
            throw .unreadable(type: name, version: schemaVersion, error)
        }
        guard let event else { throw .unknownType(name, version: schemaVersion) }
        self = event
    }

    /// Reads a payload of the current version; `nil` for a type that is not known.
    private init?(type name: String, current payload: [UInt8]) throws(JSONError) {
        var scanner = JSONScanner(payload)
        if let type = EventType(rawValue: name) {
            self = .reported(try ReadEvent(type, from: &scanner))
        } else if name == ArticleRead.wireName {
            self = .articleRead(try ArticleRead(from: &scanner))
        } else if name == ArticleReceived.wireName {
            self = .articleReceived(try ArticleReceived(from: &scanner))
        } else if name == DecisionWithdrawn.wireName {
            self = .withdrawn(try DecisionWithdrawn(from: &scanner))
        } else if let taken = try DecisionTaken(type: name, from: payload) {
            self = .decided(taken)
        } else {
            return nil
        }
    }
}

extension ReadEvent {
    /// Reads the payload of an event that an article reports.
    ///
    /// - Throws: ``DomainEventError`` where it is not that of an event that an article reports.
    public init(
        type name: String, schemaVersion: Int, payload: [UInt8]
    ) throws(DomainEventError) {
        let decoded = try DomainEvent(type: name, schemaVersion: schemaVersion, payload: payload)
        guard case .reported(let event) = decoded else {
            throw .unknownType(name, version: schemaVersion)
        }
        self = event
    }
}
