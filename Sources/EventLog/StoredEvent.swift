import Postgres

/// An event as it lies in the log.
public struct StoredEvent: Hashable, Sendable {
    /// Its place in the whole log: 1, 2, 3 … without gap.
    public var position: Int
    /// Derived from stream and version, 16 bytes.
    public var eventID: [UInt8]
    /// The stream's name.
    public var stream: String
    /// Its place in the stream, from 1.
    public var version: Int
    /// The wire name of its type.
    public var type: String
    /// The version of its payload's form.
    public var schemaVersion: Int
    /// When the log learnt it.
    public var recordedAt: Timestamp
    /// The payload, JSON, byte for byte as appended.
    public var data: [UInt8]
    /// What is known of the append, JSON, byte for byte as appended.
    public var metadata: [UInt8]
    /// SHA-256 over the canonical form, 32 bytes.
    public var digest: [UInt8]

    /// The columns, in the order in which ``init(_:)`` reads them.
    static let columns =
        "position, event_id, stream, version, type, schema_version, recorded_at, data, metadata, digest"

    init(_ row: Row) throws {
        position = try row[0]
        eventID = try row.read(1, UUIDBytes.self).bytes
        stream = try row[2]
        version = try row[3]
        type = try row[4]
        schemaVersion = Int(try row.read(5, Int32.self))
        recordedAt = try row[6]
        data = try row.read(7, JSONText.self).bytes
        metadata = try row.read(8, JSONText.self).bytes
        digest = try row[9]
    }
}
