import JSON

/// The form that both sorts of keys share: `<name>+<id, eight hexadecimal digits>+<base64>`, where base64
/// says the type of signature, one byte, and 32 bytes of the key (golang.org/x/mod/sumdb/note).
struct KeyText {
    /// The type of signature that we know.
    static let ed25519: UInt8 = 0x01

    var name: String
    var id: KeyID
    /// 32 bytes: the public key, or the seed of the secret one.
    var key: [UInt8]

    /// The form in characters.
    var text: String { "\(name)+\(id)+\(([Self.ed25519] + key).base64)" }

    init(name: String, id: KeyID, key: [UInt8]) {
        self.name = name
        self.id = id
        self.key = key
    }

    /// Reads the form, whether or not the id is the right one. What is thrown never holds the key itself.
    init(parsing text: some Collection<UInt8>) throws(MerkleError) {
        // Base64 may hold a +, a name may not.
        let parts = text.split(
            separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else {
            throw .key(reason: "a key is written <name>+<id>+<base64>; copy the whole line")
        }
        guard let name = String(validating: parts[0], as: UTF8.self) else {
            throw .key(reason: "the name of the key is not UTF-8; copy the line again")
        }
        try Self.check(name: name)
        guard parts[1].count == 8, let digits = [UInt8](hexadecimal: parts[1]), let id = KeyID(digits) else {
            throw .key(reason: "the id of a key is eight lower-case hexadecimal digits; copy the line again")
        }
        guard let bytes = [UInt8](base64: parts[2]), let type = bytes.first else {
            throw .key(reason: "the last part of a key is padded base64; copy the whole line")
        }
        guard type == Self.ed25519, bytes.count == 33 else {
            throw .key(reason: "the key is not an Ed25519 key of 32 bytes (type 1); take one that is")
        }
        self.init(name: name, id: id, key: Array(bytes.dropFirst()))
    }

    /// Throws ``MerkleError/keyName(_:)`` unless it may name a key (C2SP signed-note).
    static func check(name: String) throws(MerkleError) {
        let isAllowed = name.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0 != "+" && !$0.properties.isWhitespace
        }
        guard !name.isEmpty, isAllowed else { throw .keyName(name) }
    }

    /// Throws ``MerkleError/key(reason:)`` unless the id is that of the key.
    func check(id expected: KeyID) throws(MerkleError) {
        guard id == expected else {
            throw .key(
                reason:
                    "the key id \(id) is not that of the key of this name, \(expected); copy the line again")
        }
    }
}
