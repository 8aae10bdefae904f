import Postgres

extension StoredEvent {
    /// An event of another log, from its parts. Whether id and digest are right is told by ``expectedEventID`` and
    /// ``expectedDigest``.
    public init(
        position: Int, eventID: [UInt8], stream: String, version: Int, type: String, schemaVersion: Int,
        recordedAt: Timestamp, data: [UInt8], metadata: [UInt8], digest: [UInt8]
    ) {
        self.position = position
        self.eventID = eventID
        self.stream = stream
        self.version = version
        self.type = type
        self.schemaVersion = schemaVersion
        self.recordedAt = recordedAt
        self.data = data
        self.metadata = metadata
        self.digest = digest
    }
}
