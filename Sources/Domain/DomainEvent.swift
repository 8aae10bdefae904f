import JSON

/// An event as the log keeps it: what happened to an article, or what an article says.
public enum DomainEvent: Hashable, Sendable {
    case articleReceived(ArticleReceived)
    case articleRead(ArticleRead)
    case reported(ReadEvent)

    /// The version of the payloads that this program writes.
    public static let schemaVersion = 1

    /// The wire name of the type.
    public var typeName: String {
        switch self {
        case .articleReceived: ArticleReceived.wireName
        case .articleRead: ArticleRead.wireName
        case .reported(let event): event.type.rawValue
        }
    }

    /// The payload as JSON.
    public var payload: [UInt8] {
        var writer = JSONWriter()
        switch self {
        case .articleReceived(let event): event.write(to: &writer)
        case .articleRead(let event): event.write(to: &writer)
        case .reported(let event):
            writer.object { event.writeMembers(to: &$0, withType: false) }
        }
        return writer.bytes
    }

    /// Reads a payload.
    ///
    /// - Throws: ``DomainEventError`` for a type or version this program does not know, and for a payload that
    ///   cannot be read.
    public init(type name: String, schemaVersion: Int, payload: [UInt8]) throws(DomainEventError) {
        guard schemaVersion == Self.schemaVersion else {
            throw .unknownVersion(type: name, version: schemaVersion)
        }
        let type = EventType(rawValue: name)
        guard type != nil || name == ArticleReceived.wireName || name == ArticleRead.wireName else {
            throw .unknownType(name)
        }
        var scanner = JSONScanner(payload)
        do throws(JSONError) {
            if let type {
                self = .reported(try ReadEvent(type, from: &scanner))
            } else if name == ArticleRead.wireName {
                self = .articleRead(try ArticleRead(from: &scanner))
            } else {
                self = .articleReceived(try ArticleReceived(from: &scanner))
            }
        } catch {
            throw .unreadable(type: name, error)
        }
    }
}

/// Why an event of the log could not be understood.
public enum DomainEventError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A type that this program does not know.
    case unknownType(String)
    /// A version of a type that this program does not know.
    case unknownVersion(type: String, version: Int)
    /// A payload that is not as its type demands.
    case unreadable(type: String, JSONError)

    /// What to do about it, in one line.
    public var description: String {
        switch self {
        case .unknownType(let type):
            "the event type \(type) is unknown to this version of waymark; use a newer one"
        case .unknownVersion(let type, let version):
            "version \(version) of the event type \(type) is unknown to this version of waymark; use a newer one"
        case .unreadable(let type, let error): "the payload of a \(type) cannot be read: \(error)"
        }
    }
}
