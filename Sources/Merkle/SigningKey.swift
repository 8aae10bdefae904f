import Crypto

/// A secret Ed25519 key with its name, to sign notes with.
public struct SigningKey: Sendable, CustomStringConvertible {
    private static let prefix = "PRIVATE+KEY+"

    private let key: Curve25519.Signing.PrivateKey
    /// The public half, to give to those who verify.
    public let verifierKey: VerifierKey

    /// Who signs with it.
    public var name: String { verifierKey.name }
    /// Tells it from other keys of that name.
    public var id: KeyID { verifierKey.id }

    private init(name: String, key: Curve25519.Signing.PrivateKey) throws(MerkleError) {
        self.key = key
        verifierKey = try VerifierKey(name: name, publicKey: Array(key.publicKey.rawRepresentation))
    }

    /// Makes a new key at random.
    ///
    /// Throws ``MerkleError/keyName(_:)`` if the name may not name a key.
    public static func generate(name: String) throws(MerkleError) -> SigningKey {
        try SigningKey(name: name, key: Curve25519.Signing.PrivateKey())
    }

    /// Reads a key as ``secretText`` writes it.
    ///
    /// Throws ``MerkleError/key(reason:)`` or ``MerkleError/keyName(_:)`` if it is anything else. Neither
    /// holds the secret.
    public static func parse(_ text: String) throws(MerkleError) -> SigningKey {
        guard text.utf8.starts(with: prefix.utf8) else {
            throw .key(reason: "a signing key begins with \(prefix); give the secret key, not the public one")
        }
        let parts = try KeyText(parsing: text.utf8.dropFirst(prefix.utf8.count))
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: parts.key) else {
            throw .key(reason: "the seed of the signing key is not one of Ed25519; make a new key")
        }
        let signingKey = try SigningKey(name: parts.name, key: key)
        try parts.check(id: signingKey.id)
        return signingKey
    }

    /// `PRIVATE+KEY+<name>+<id>+<base64>`, as Go's x/mod/sumdb/note writes it. Who reads it can sign.
    public var secretText: String {
        Self.prefix + KeyText(name: name, id: id, key: Array(key.rawRepresentation)).text
    }

    /// Name and id, so that a key that is printed by mistake stays secret.
    public var description: String { "signing key \(name)+\(id)" }

    /// Signs the text (RFC 8032).
    func sign(_ text: String) throws(MerkleError) -> NoteSignature {
        guard let signature = try? key.signature(for: Array(text.utf8)) else {
            throw .key(reason: "signing with \(name)+\(id) failed; make a new key")
        }
        return NoteSignature(name: name, keyID: id, bytes: Array(signature))
    }
}
