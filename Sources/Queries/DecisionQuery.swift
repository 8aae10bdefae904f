import Domain
import Postgres

/// A decision of an analyst.
public struct DecisionRow: Hashable, Sendable {
    /// What it is called.
    public var id: String
    /// Its place in the log.
    public var position: Int
    /// When the log learnt it, in microseconds since 1970.
    public var recordedAt: Int64
    /// The position of its withdrawal, where it was withdrawn.
    public var withdrawn: Int?
    /// What was decided, by whom and why.
    public var taken: DecisionTaken
    /// The payload as the log has it.
    public var data: [UInt8]
}

extension Connection {
    /// The decisions in the order of the log.
    public func decisions(body: (DecisionRow) throws -> Void) throws {
        try forEach(DecisionRow.list, body: body)
    }

    /// The decision with an id.
    public func decision(_ id: String) throws -> DecisionRow? { try first(DecisionRow.one, id) }

    /// The project that answers for an id, and the position by which it became known.
    public func founding(of id: String) throws -> (id: String, position: Int)? {
        try first(DecisionRow.founding, id)
    }

    /// An id for a project of a name that no project has; for those that are made by decisions.
    public func freeProjectID(_ name: String) throws -> String {
        let base = String(
            NameKey.fold(name).split(separator: " ").prefix(12).joined(separator: "-").prefix(80))
        var number = 1
        while true {
            // Ids of readings have no underscore, so that a later one never meets it.
            let id = number == 1 ? base : "\(base)_\(number)"
            if try first(DecisionRow.isTaken, id) != true { return id }
            number += 1
        }
    }
}

extension DecisionRow {
    private static let select = """
        SELECT d.id, d.position, d.recorded_at, d.withdrawn, e.type, e.schema_version, e.data
        FROM state.decisions AS d JOIN log.events AS e USING (position)
        """

    static let list = Statement(name: "decisions", "\(select) ORDER BY d.position", decode: DecisionRow.init)
    static let one = Statement(name: "decision", "\(select) WHERE d.id = $1", decode: DecisionRow.init)

    static let founding = Statement(
        name: "founding",
        """
        SELECT id, founded FROM state.names
        WHERE id = coalesce((SELECT r.target FROM state.redirects AS r WHERE r.id = $1), $1)
        """
    ) { row in (id: try row.read(0, String.self), position: try row.read(1, Int.self)) }

    static let isTaken = Statement(
        name: "is taken", "SELECT EXISTS (SELECT FROM state.names WHERE id = $1)"
    ) { try $0.read(0, Bool.self) }

    @Sendable
    init(_ row: Row) throws {
        id = try row[0]
        position = try row[1]
        recordedAt = try row.read(2, Timestamp.self).microseconds
        withdrawn = try row[3]
        data = try row.read(6, JSONText.self).bytes
        let type: String = try row[4]
        let version = Int(try row.read(5, Int32.self))
        let event = try DomainEvent(type: type, schemaVersion: version, payload: data)
        guard case .decided(let taken) = event else {
            throw DomainEventError.unknownType(type, version: version)
        }
        self.taken = taken
    }
}
