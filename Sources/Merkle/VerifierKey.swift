import Crypto

/// A public Ed25519 key with its name, to verify signed notes with.
public struct VerifierKey: Hashable, Sendable, CustomStringConvertible {
    /// Who signs with it.
    public let name: String
    /// Tells it from other keys of that name.
    public let id: KeyID
    /// 32 bytes (RFC 8032).
    public let publicKey: [UInt8]

    /// A key for a name.
    ///
    /// Throws ``MerkleError/keyName(_:)`` if the name may not name a key, ``MerkleError/key(reason:)`` unless
    /// the key has 32 bytes.
    public init(name: String, publicKey: [UInt8]) throws(MerkleError) {
        try KeyText.check(name: name)
        guard publicKey.count == 32 else {
            throw .key(reason: "a public Ed25519 key has 32 bytes, not \(publicKey.count)")
        }
        self.init(checkedName: name, publicKey: publicKey)
    }

    init(checkedName name: String, publicKey: [UInt8]) {
        self.name = name
        self.publicKey = publicKey
        id = KeyID(name: name, publicKey: publicKey)
    }

    /// Reads a key as ``text`` writes it.
    ///
    /// Throws ``MerkleError/key(reason:)`` or ``MerkleError/keyName(_:)`` if it is anything else.
    public static func parse(_ text: String) throws(MerkleError) -> VerifierKey {
        let parts = try KeyText(parsing: text.utf8)
        let key = VerifierKey(checkedName: parts.name, publicKey: parts.key)
        try parts.check(id: key.id)
        return key
    }

    /// `<name>+<id>+<base64>`, as Go's golang.org/x/mod/sumdb/note writes it.
    public var text: String { KeyText(name: name, id: id, key: publicKey).text }

    /// The same as ``text``: nothing about a public key is secret.
    public var description: String { text }

    /// Whether the signature says that it is by this key. It need not be true.
    func isNamed(by signature: NoteSignature) -> Bool {
        // By bytes: to Swift strings are equal that look equal, and that is too little here.
        id == signature.keyID && name.utf8.elementsEqual(signature.name.utf8)
    }

    /// Whether the signature of the text is by this key (RFC 8032).
    func isValid(_ signature: NoteSignature, of text: String) -> Bool {
        guard signature.bytes.count == 64,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
        else { return false }
        return key.isValidSignature(signature.bytes, for: Array(text.utf8))
    }
}
