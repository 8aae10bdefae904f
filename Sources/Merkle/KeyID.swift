import Crypto
import JSON

/// The id of a key in a signed note: tells the keys of one name apart, and is no secure hash.
public struct KeyID: Hashable, Sendable, CustomStringConvertible {
    /// The four bytes as a number, the first byte the highest.
    public let value: UInt32

    /// The id as it stands in a signature, four bytes.
    var bytes: [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }

    /// Eight hexadecimal digits, in lower case.
    public var description: String { bytes.hexadecimal }

    /// The id that the first four bytes are; nothing if there are fewer.
    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count >= 4 else { return nil }
        value = bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Four bytes of SHA-256 of name, line feed, type of signature and public key (C2SP signed-note).
    init(name: String, publicKey: [UInt8]) {
        var hash = SHA256()
        hash.update(data: Array(name.utf8))
        hash.update(data: [0x0A, KeyText.ed25519] + publicKey)
        value = hash.finalize().prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
}
