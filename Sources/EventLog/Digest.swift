import Crypto
import JSON

extension StoredEvent {
    /// The bytes that the digest is taken over, see docs/log-format.md.
    public var canonicalForm: [UInt8] {
        let head = """
            waymark event 1
            \(position)
            \(uuidText)
            \(stream)
            \(version)
            \(type)
            \(schemaVersion)
            \(recordedAt.microseconds)

            """
        var bytes = Array(head.utf8)
        bytes.reserveCapacity(head.utf8.count + data.count + metadata.count + 16)
        for part in [data, metadata] {
            bytes.append(contentsOf: "\(part.count)\n".utf8)
            bytes.append(contentsOf: part)
            bytes.append(0x0A)
        }
        return bytes
    }

    /// What ``digest`` must be: the leaf hash of RFC 9162, 2.1.1.
    public var expectedDigest: [UInt8] {
        var hash = SHA256()
        hash.update(data: [0])
        hash.update(data: canonicalForm)
        return Array(hash.finalize())
    }

    /// What ``eventID`` must be: a version 8 UUID (RFC 9562) of the first bytes of SHA-256 of stream, line feed
    /// and version.
    public var expectedEventID: [UInt8] {
        var bytes = Array(SHA256.hash(data: Array("\(stream)\n\(version)".utf8)).prefix(16))
        bytes[6] = bytes[6] & 15 | 0x80
        bytes[8] = bytes[8] & 63 | 0x80
        return bytes
    }

    /// The event id as it is written: `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    public var uuidText: String {
        let digits = Array(eventID.hexadecimal.utf8)
        var text: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text.append(UInt8(ascii: "-")) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
