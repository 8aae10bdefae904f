import Merkle
import Testing

/// The example of golang.org/x/mod/sumdb/note.
enum GoExample {
    static let signingKey = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
    static let verifierKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    static let otherKey = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"
    static let text = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        """
    static let signature =
        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
    static let otherSignature =
        "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n"
}

@Suite struct KeyTests {
    @Test func `the keys of the Go example are read and written`() throws {
        let signing = try SigningKey.parse(GoExample.signingKey)
        let verifier = try VerifierKey.parse(GoExample.verifierKey)
        #expect(signing.secretText == GoExample.signingKey)
        #expect(verifier.text == GoExample.verifierKey)
        #expect(signing.verifierKey == verifier)
        #expect(verifier.name == "PeterNeumann")
        #expect(verifier.id.description == "c74f20a3")
    }

    @Test func `a new key is read again and signs`() throws {
        let key = try SigningKey.generate(name: "example.com/log")
        let again = try SigningKey.parse(key.secretText)
        #expect(again.secretText == key.secretText)
        #expect(try VerifierKey.parse(key.verifierKey.text) == key.verifierKey)
        #expect(try SignedNote("a\n", signedBy: [again]).verify(with: [key.verifierKey]) == [key.verifierKey])
        #expect(try SigningKey.generate(name: "example.com/log").secretText != key.secretText)
    }

    @Test func `a signing key that is printed does not show its secret`() throws {
        let key = try SigningKey.parse(GoExample.signingKey)
        #expect("\(key)" == "signing key PeterNeumann+c74f20a3")
    }

    @Test(arguments: ["", "a b", "a+b", "a\u{A0}b", "a\u{2003}", "a\nb", "\u{1}", "a\t"])
    func `a name has no white space, no + and no control characters`(name: String) {
        #expect(throws: MerkleError.keyName(name)) { try SigningKey.generate(name: name) }
        #expect(throws: MerkleError.keyName(name)) {
            try VerifierKey(name: name, publicKey: [UInt8](repeating: 1, count: 32))
        }
    }

    @Test func `no part of a key is a key, and none with a changed character`() throws {
        for text in [GoExample.signingKey, GoExample.verifierKey] {
            let bytes = Array(text.utf8)
            for low in 0...bytes.count {
                for high in low...bytes.count where high - low < bytes.count { refuse(bytes[low..<high]) }
            }
            for index in bytes.indices {
                for change: UInt8 in [1, 2, 4, 8, 16, 32, 64] {
                    var changed = bytes
                    changed[index] ^= change
                    refuse(changed[...])
                }
            }
        }
    }

    private func refuse(_ bytes: ArraySlice<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(throws: MerkleError.self) { try SigningKey.parse(text) }
        #expect(throws: MerkleError.self) { try VerifierKey.parse(text) }
    }

    @Test(arguments: [
        // Another length and another type of key, both with the id that is right for them (Go's tests).
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+",
        "PeterNeumann+c74f20a3",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n",
    ])
    func `a malformed key says so in one line without the key`(text: String) throws {
        let error = #expect(throws: MerkleError.self) { try VerifierKey.parse(text) }
        guard case .key(let reason) = error else {
            Issue.record("not an error of the key: \(text)")
            return
        }
        #expect(!reason.contains("\n") && !reason.contains("ARpc"))
    }

    @Test func `a public key has 32 bytes`() {
        #expect(throws: MerkleError.key(reason: "a public Ed25519 key has 32 bytes, not 31")) {
            try VerifierKey(name: "a", publicKey: [UInt8](repeating: 1, count: 31))
        }
    }
}
