import Crypto

/// The bytes that a digest is taken over, see docs/log-format.md.
enum CanonicalForm {
    /// Adds the form of one event; texts and JSON are the bytes of their UTF-8.
    static func write(
        position: Int, eventID: Span<UInt8>, stream: Span<UInt8>, version: Int, type: Span<UInt8>,
        schemaVersion: Int, microseconds: Int64, data: Span<UInt8>, metadata: Span<UInt8>,
        to bytes: inout [UInt8]
    ) {
        bytes.append(contentsOf: title)
        bytes.append(line: position)
        bytes.append(uuid: eventID)
        bytes.append(0x0A)
        bytes.append(stream)
        bytes.append(0x0A)
        bytes.append(line: version)
        bytes.append(type)
        bytes.append(0x0A)
        bytes.append(line: schemaVersion)
        bytes.append(line: Int(microseconds))
        bytes.append(line: data.count)
        bytes.append(data)
        bytes.append(0x0A)
        bytes.append(line: metadata.count)
        bytes.append(metadata)
        bytes.append(0x0A)
    }

    private static let title = Array("waymark event 1\n".utf8)
}

/// The id of an event, which follows from its stream and version: a UUID of version 8 (RFC 9562) made of the first
/// 16 bytes of SHA-256 of stream, line feed and version in decimal.
enum EventID {
    /// The 16 bytes, the first of them the highest.
    static func derived(stream: Span<UInt8>, version: Int, buffer: inout [UInt8]) -> UInt128 {
        buffer.removeAll(keepingCapacity: true)
        buffer.append(stream)
        buffer.append(0x0A)
        buffer.append(decimal: version)
        var hash = SHA256()
        buffer.withUnsafeBytes { hash.update(bufferPointer: $0) }
        let value = hash.finalize().withUnsafeBytes { UInt128(bigEndian: $0.loadUnaligned(as: UInt128.self)) }
        return value & ~mask | marks
    }

    private static let mask: UInt128 = 0xF000 << 64 | 0xC0 << 56
    private static let marks: UInt128 = 0x8000 << 64 | 0x80 << 56
}

extension Array where Element == UInt8 {
    mutating func append(_ span: Span<UInt8>) {
        span.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    /// Appends a number in decimal.
    mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let start = count
        var rest = number.magnitude
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }

    /// Appends a number in decimal and a line feed.
    mutating func append(line number: Int) {
        append(decimal: number)
        append(0x0A)
    }

    /// Appends 16 bytes as `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    mutating func append(uuid bytes: Span<UInt8>) {
        for index in bytes.indices {
            if index == 4 || index == 6 || index == 8 || index == 10 { append(UInt8(ascii: "-")) }
            append(Self.digit(bytes[index] >> 4))
            append(Self.digit(bytes[index] & 15))
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
    }
}
