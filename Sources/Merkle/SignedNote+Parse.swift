extension SignedNote {
    /// Reads a note as ``description`` writes it; verifies nothing.
    ///
    /// Throws ``MerkleError/note(line:reason:)``, or ``MerkleError/keyName(_:)`` for the name in a signature.
    public static func parse(_ text: String) throws(MerkleError) -> SignedNote {
        try parse(Array(text.utf8))
    }

    /// Reads a note as ``description`` writes it, from UTF-8; verifies nothing.
    ///
    /// Throws ``MerkleError/note(line:reason:)``, or ``MerkleError/keyName(_:)`` for the name in a signature.
    public static func parse(_ bytes: [UInt8]) throws(MerkleError) -> SignedNote {
        try checkCharacters(bytes)
        // The text may have empty lines of its own, so it is the last one that counts.
        guard let end = endOfText(bytes) else {
            throw .note(
                line: line(at: bytes.count, in: bytes),
                reason: "there is no empty line between text and signatures")
        }
        guard let text = String(validating: bytes[..<end], as: UTF8.self) else {
            throw .note(line: 1, reason: "the text is not UTF-8")
        }
        let block = bytes[(end + 1)...]
        guard block.last == 0x0A else {
            throw .note(
                line: line(at: bytes.count, in: bytes),
                reason: "a signature and a line feed are missing at the end")
        }
        let lines = block.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.count <= mostSignatures else {
            throw .note(
                line: line(at: end + 1, in: bytes) + mostSignatures,
                reason: "a note has at most \(mostSignatures) signatures; leave out those that nobody needs")
        }
        var signatures: [NoteSignature] = []
        for (index, content) in lines.enumerated() {
            signatures.append(
                try NoteSignature(parsing: content, number: line(at: end + 1, in: bytes) + index))
        }
        return SignedNote(text: text, signatures: signatures)
    }

    /// Throws for what is not UTF-8, and for control characters other than the line feed.
    static func checkCharacters(_ bytes: [UInt8]) throws(MerkleError) {
        if let index = bytes.firstIndex(where: { $0 < 0x20 && $0 != 0x0A }) {
            throw .note(
                line: line(at: index, in: bytes),
                reason: "take out the control character (byte \(bytes[index]))")
        }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if let index = lines.firstIndex(where: { String(validating: $0, as: UTF8.self) == nil }) {
            throw .note(line: index + 1, reason: "it is not UTF-8; save it as UTF-8")
        }
    }

    /// The line, from 1, in which a byte stands.
    static func line(at index: Int, in bytes: [UInt8]) -> Int {
        bytes[..<index].count { $0 == 0x0A } + 1
    }

    /// Where the text ends, after its last line feed, which is before that of the last empty line.
    private static func endOfText(_ bytes: [UInt8]) -> Int? {
        bytes.indices.dropFirst().last { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }
    }
}
