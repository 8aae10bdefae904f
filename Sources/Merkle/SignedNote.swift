/// A text with the signatures of one or more keys (https://c2sp.org/signed-note).
///
/// Do not trust the text before ``verify(with:)`` has passed.
public struct SignedNote: Sendable, CustomStringConvertible {
    /// How many signatures a note may have; beyond that it is refused rather than read for ever.
    static let mostSignatures = 100

    /// What is signed; ends in a line feed.
    public let text: String
    /// The signatures, in the order of the note.
    public private(set) var signatures: [NoteSignature]

    /// Signs a text with one key or more.
    ///
    /// Throws ``MerkleError/note(line:reason:)`` if the text does not end in a line feed or has another
    /// control character, and ``MerkleError/unsigned`` if there is no key.
    public init(_ text: String, signedBy keys: [SigningKey]) throws(MerkleError) {
        let bytes = Array(text.utf8)
        try Self.checkCharacters(bytes)
        guard bytes.last == 0x0A else {
            throw .note(line: Self.line(at: bytes.count, in: bytes), reason: "end the text with a line feed")
        }
        guard !keys.isEmpty else { throw .unsigned }
        self.init(text: text, signatures: [])
        for key in keys { try sign(with: key) }
    }

    init(text: String, signatures: [NoteSignature]) {
        self.text = text
        self.signatures = signatures
    }

    /// Adds a signature, in place of an earlier one by the same key.
    public mutating func sign(with key: SigningKey) throws(MerkleError) {
        let signature = try key.sign(text)
        signatures.removeAll { key.verifierKey.isNamed(by: $0) }
        signatures.append(signature)
    }

    /// The note as it is kept and sent: text, empty line, and a line for each signature.
    public var description: String { text + "\n" + signatures.map { $0.line + "\n" }.joined() }

    /// Verifies the signatures of the known keys, and gives those of the keys that have signed.
    ///
    /// Signatures of other keys are ignored. Throws ``MerkleError/wrongSignature(name:id:)`` if one that
    /// bears the name and id of a known key is not by it, and ``MerkleError/unsigned`` if no known key has
    /// signed.
    public func verify(with keys: [VerifierKey]) throws(MerkleError) -> [VerifierKey] {
        var signed: [VerifierKey] = []
        for key in keys where !signed.contains(key) {
            let own = signatures.filter { key.isNamed(by: $0) }
            guard own.allSatisfy({ key.isValid($0, of: text) }) else {
                throw .wrongSignature(name: key.name, id: key.id)
            }
            if !own.isEmpty { signed.append(key) }
        }
        guard !signed.isEmpty else { throw .unsigned }
        return signed
    }
}
