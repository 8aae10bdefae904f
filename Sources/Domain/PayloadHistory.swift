import JSON

/// Makes the payload of one version of an event into that of the next; a pure function of its bytes, which are one
/// JSON object. Throws `JSONError` for bytes that it cannot read.
public typealias Upcaster = @Sendable ([UInt8]) throws -> [UInt8]

/// An event whose payload lies in the log under the version of its form.
public protocol Versioned {
    /// What makes each version but the current one into the next, that of version 1 first. Never edited: what
    /// lies in a log stays readable.
    static var upcasters: [Upcaster] { get }
}

extension Versioned {
    /// None: there has been one version only.
    public static var upcasters: [Upcaster] { [] }

    /// The version that is written today: 1, and one more for each upcaster.
    public static var schemaVersion: Int { upcasters.count + 1 }
}

/// The versions that the payload of a type of event has had, and the way from each to the current one.
public struct PayloadHistory: Sendable {
    /// The wire name of the type.
    public let type: String
    /// From version 1 on, each to the next.
    public let upcasters: [Upcaster]

    /// The history of a type.
    public init(type: String, upcasters: [Upcaster]) {
        self.type = type
        self.upcasters = upcasters
    }

    /// The version that is written today.
    public var current: Int { upcasters.count + 1 }

    /// A payload of any version in the form of the current one.
    ///
    /// - Throws: ``DomainEventError`` for a version that there never was, or not yet, and for a payload that an
    ///   upcaster cannot read.
    public func upcast(_ payload: [UInt8], from version: Int) throws(DomainEventError) -> [UInt8] {
        guard (1...current).contains(version) else {
            throw .unknownVersion(type: type, version: version, newest: current)
        }
        var payload = payload
        do {
            for upcaster in upcasters[(version - 1)...] { payload = try upcaster(payload) }
        } catch {
            let reason = error as? JSONError ?? JSONError("\(error)", at: 0)
            throw .unreadable(type: type, version: version, reason)
        }
        return payload
    }

    /// The histories of all types, by their wire names.
    public static let all: [String: PayloadHistory] = {
        let reported = EventType.allCases.map { PayloadHistory(type: $0.rawValue, upcasters: $0.upcasters) }
        let articles = [
            PayloadHistory(type: ArticleReceived.wireName, upcasters: ArticleReceived.upcasters),
            PayloadHistory(type: ArticleRead.wireName, upcasters: ArticleRead.upcasters),
        ]
        let decisions =
            Decision.types.map { PayloadHistory(type: $0.wireName, upcasters: $0.upcasters) } + [
                PayloadHistory(type: DecisionWithdrawn.wireName, upcasters: DecisionWithdrawn.upcasters)
            ]
        return Dictionary((articles + reported + decisions).map { ($0.type, $0) }) { first, _ in first }
    }()
}

extension EventType {
    /// Those of the type's own file; they are given the whole payload, not `attrs` alone.
    var upcasters: [Upcaster] { Swift.type(of: Fact(self).attributes).upcasters }
}
