import JSON

/// What a log says of itself at one size: the text of a signed note (https://c2sp.org/tlog-checkpoint).
public struct Checkpoint: Hashable, Sendable {
    /// Which log this is, best an address without scheme, such as `example.com/log`.
    public let origin: String
    /// How many leaves the tree has.
    public let size: Int
    /// The root of the tree.
    public let root: TreeHash
    /// Lines that mean something to those who wrote them; best none.
    public let extensions: [String]

    /// A checkpoint.
    ///
    /// Throws ``MerkleError/checkpoint(line:reason:)`` if the origin or an extension is empty or has a
    /// control character (such as a line feed), or if the size is negative.
    public init(
        origin: String, size: Int, root: TreeHash, extensions: [String] = []
    ) throws(MerkleError) {
        try Self.check(origin, line: 1, "the origin")
        guard size >= 0 else {
            throw .checkpoint(line: 2, reason: "the tree size can't be \(size); take one from 0 on")
        }
        for (index, line) in extensions.enumerated() { try Self.check(line, line: 4 + index, "an extension") }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// The text to be signed: origin, size, root in base64, and the extensions, each with a line feed.
    public var text: String {
        ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
    }

    /// Reads a checkpoint as ``text`` writes it, and nothing else: writing it again gives the same bytes.
    ///
    /// Throws ``MerkleError/checkpoint(line:reason:)``.
    public static func parse(_ text: String) throws(MerkleError) -> Checkpoint {
        // By bytes: to Swift a carriage return and a line feed are one character.
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard lines.removeLast().isEmpty else {
            throw .checkpoint(line: lines.count + 1, reason: "end the line with a line feed")
        }
        guard lines.count >= 3 else {
            throw .checkpoint(
                line: lines.count + 1, reason: "it is missing; origin, tree size and root hash are needed")
        }
        guard let size = size(lines[1]) else {
            throw .checkpoint(
                line: 2, reason: "the tree size is not a decimal number without sign and leading zeros")
        }
        guard let root = TreeHash(base64: lines[2]) else {
            throw .checkpoint(line: 3, reason: "the root hash is not padded base64 of 32 bytes")
        }
        return try Checkpoint(
            origin: lines[0], size: size, root: root, extensions: Array(lines.dropFirst(3)))
    }

    private static func size(_ text: String) -> Int? {
        // `Int` alone would take +1 and 007, too.
        guard let size = Int(text), size >= 0, text.utf8.elementsEqual(String(size).utf8) else { return nil }
        return size
    }

    private static func check(_ content: String, line: Int, _ what: String) throws(MerkleError) {
        guard !content.isEmpty else { throw .checkpoint(line: line, reason: "\(what) is empty") }
        guard content.utf8.allSatisfy({ $0 >= 0x20 }) else {
            throw .checkpoint(line: line, reason: "\(what) has a control character")
        }
    }
}
