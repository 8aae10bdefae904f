import JSON

/// One signature of a note: what it says of itself, and not yet verified.
public struct NoteSignature: Sendable {
    /// The name of the key.
    public let name: String
    /// The id of the key.
    public let keyID: KeyID
    /// The signature without the id, one byte or more.
    public let bytes: [UInt8]

    static let prefix = Array("— ".utf8)

    /// The line of the note, without line feed: `— <name> <base64 of id and signature>`.
    var line: String { "— \(name) \((keyID.bytes + bytes).base64)" }

    init(name: String, keyID: KeyID, bytes: [UInt8]) {
        self.name = name
        self.keyID = keyID
        self.bytes = bytes
    }

    /// Reads a line of the note; `number` is where it stands there.
    init(parsing line: some Collection<UInt8>, number: Int) throws(MerkleError) {
        guard line.starts(with: Self.prefix) else {
            throw .note(line: number, reason: "a signature begins with an em dash and a space")
        }
        let parts = line.dropFirst(Self.prefix.count).split(
            separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let name = String(validating: parts[0], as: UTF8.self) else {
            throw .note(line: number, reason: "after the dash come the name of the key, a space and base64")
        }
        try KeyText.check(name: name)
        guard let bytes = [UInt8](base64: parts[1]), let id = KeyID(bytes), bytes.count > 4 else {
            throw .note(
                line: number,
                reason: "after the name comes padded base64 of the key id, four bytes, and the signature")
        }
        self.init(name: name, keyID: id, bytes: Array(bytes.dropFirst(4)))
    }
}
