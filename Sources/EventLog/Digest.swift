import Merkle

extension StoredEvent {
    /// The bytes that the digest is taken over, see docs/log-format.md.
    public var canonicalForm: [UInt8] {
        var bytes: [UInt8] = []
        CanonicalForm.write(
            position: position, eventID: eventID.span, stream: Array(stream.utf8).span, version: version,
            type: Array(type.utf8).span, schemaVersion: schemaVersion, microseconds: recordedAt.microseconds,
            data: data.span, metadata: metadata.span, to: &bytes)
        return bytes
    }

    /// What ``digest`` must be: the leaf hash of RFC 9162, 2.1.1.
    public var expectedDigest: [UInt8] { TreeHash.leaf(of: canonicalForm).bytes }

    /// What ``eventID`` must be: a version 8 UUID (RFC 9562) of the first bytes of SHA-256 of stream, line feed
    /// and version.
    public var expectedEventID: [UInt8] {
        var buffer: [UInt8] = []
        let id = EventID.derived(stream: Array(stream.utf8).span, version: version, buffer: &buffer)
        return withUnsafeBytes(of: id.bigEndian) { Array($0) }
    }

    /// The event id as it is written: `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    public var uuidText: String {
        var text: [UInt8] = []
        text.append(uuid: eventID.span)
        return String(decoding: text, as: UTF8.self)
    }
}
