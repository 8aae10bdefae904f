import Crypto

/// A hash of the Merkle tree: the 32 bytes of SHA-256, of a leaf, of a node or of the whole tree.
///
/// A plain value without references; an array of them is one block of memory.
public struct TreeHash: Hashable, Sendable, BitwiseCopyable {
    // The bytes in the order of memory, taken eight at a time. Only equality looks at them as numbers.
    private let words: Words

    private struct Words: Hashable, Sendable, BitwiseCopyable {
        var first, second, third, fourth: UInt64
    }

    /// How many bytes a hash has.
    public static let byteCount = 32

    /// The root of a tree without leaves, SHA-256 of nothing (RFC 9162, 2.1.1).
    public static let empty = TreeHash(SHA256().finalize())

    /// The hash that these bytes are; nothing unless there are 32.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self = bytes.withUnsafeBytes { Self(loading: $0) }
    }

    /// The hash that these bytes are, copied; nothing unless there are 32. They need not be aligned.
    public init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.byteCount else { return nil }
        self.init(loading: bytes)
    }

    private init(_ digest: SHA256.Digest) {
        self = digest.withUnsafeBytes { Self(loading: $0) }
    }

    /// Takes 32 bytes.
    private init(loading bytes: UnsafeRawBufferPointer) {
        words = Words(
            first: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
            second: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
            third: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
            fourth: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
    }

    /// The hash of an entry: SHA-256 of a zero byte and the entry (RFC 9162, 2.1.1).
    public static func leaf(of entry: [UInt8]) -> TreeHash {
        entry.withUnsafeBytes { leaf(of: $0) }
    }

    /// The hash of an entry: SHA-256 of a zero byte and the entry (RFC 9162, 2.1.1).
    public static func leaf(of entry: UnsafeRawBufferPointer) -> TreeHash {
        var hash = SHA256()
        Swift.withUnsafeBytes(of: 0 as UInt8) { hash.update(bufferPointer: $0) }
        hash.update(bufferPointer: entry)
        return TreeHash(hash.finalize())
    }

    /// The hash of the node above two others: SHA-256 of a byte 1, left and right hash (RFC 9162, 2.1.1).
    public static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
        // On the stack and in one piece: a tree of a million leaves has a million nodes.
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * byteCount, alignment: 1) { buffer in
            buffer[0] = 1
            buffer.storeBytes(of: left, toByteOffset: 1, as: TreeHash.self)
            buffer.storeBytes(of: right, toByteOffset: 1 + byteCount, as: TreeHash.self)
            var hash = SHA256()
            hash.update(bufferPointer: UnsafeRawBufferPointer(buffer))
            return TreeHash(hash.finalize())
        }
    }
}
