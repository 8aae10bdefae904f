import Merkle
import Testing

@Suite struct SignedNoteTests {
    private let peter: VerifierKey
    private let enoch: VerifierKey

    init() throws {
        peter = try VerifierKey.parse(GoExample.verifierKey)
        enoch = try VerifierKey.parse(GoExample.otherKey)
    }

    @Test func `the note of the Go example is written byte for byte`() throws {
        let note = try SignedNote(GoExample.text, signedBy: [SigningKey.parse(GoExample.signingKey)])
        #expect(note.description == GoExample.text + "\n" + GoExample.signature)
    }

    @Test func `the keys that signed are given, others are ignored`() throws {
        let note = try SignedNote.parse(
            GoExample.text + "\n" + GoExample.signature + GoExample.otherSignature)
        #expect(note.text == GoExample.text)
        #expect(note.signatures.map(\.name) == ["PeterNeumann", "EnochRoot"])
        #expect(try note.verify(with: [peter]) == [peter])
        #expect(try note.verify(with: [enoch, peter, enoch]) == [enoch, peter])
        let stranger = try SigningKey.generate(name: "PeterNeumann").verifierKey
        #expect(try note.verify(with: [stranger, enoch]) == [enoch])
        #expect(throws: MerkleError.unsigned) { try note.verify(with: [stranger]) }
        #expect(throws: MerkleError.unsigned) { try note.verify(with: []) }
    }

    @Test func `a note is read as it was written`() throws {
        let keys = try ["a", "example.com/log", "straße", "漢字/1"].map { try SigningKey.generate(name: $0) }
        for text in ["\n", "a\n", "a\n\nb\n", "— a AAAA\n", "\n\n\n", "zoë 漢字 🙂\n"] {
            let note = try SignedNote(text, signedBy: keys)
            let again = try SignedNote.parse(note.description)
            #expect(again.text.utf8.elementsEqual(text.utf8))
            #expect(again.description.utf8.elementsEqual(note.description.utf8))
            #expect(try again.verify(with: keys.map(\.verifierKey)) == keys.map(\.verifierKey))
        }
    }

    @Test func `a key signs once, and a second key is added`() throws {
        let (first, second) = (try SigningKey.generate(name: "a"), try SigningKey.generate(name: "a"))
        var note = try SignedNote("text\n", signedBy: [first, first])
        try note.sign(with: second)
        try note.sign(with: first)
        #expect(note.signatures.map(\.keyID) == [second.id, first.id])
        #expect(try note.verify(with: [first.verifierKey, second.verifierKey]).count == 2)
    }

    @Test func `a text or a signature that was changed does not verify`() throws {
        let wrong = MerkleError.wrongSignature(name: peter.name, id: peter.id)
        let other = try SignedNote.parse("Another text\n\n" + GoExample.signature)
        #expect(throws: wrong) { try other.verify(with: [peter]) }
        // A signature that is good does not make up for one that is not.
        let swapped = GoExample.signature.replacing("x08go/ZJ", with: "x08go/ZK")
        let both = try SignedNote.parse(GoExample.text + "\n" + GoExample.signature + swapped)
        #expect(throws: wrong) { try both.verify(with: [enoch, peter]) }
        let short = try SignedNote.parse(GoExample.text + "\n— PeterNeumann x08go/ZJ\n")
        #expect(throws: wrong) { try short.verify(with: [peter]) }
    }

    @Test func `a name that was changed is that of another key`() throws {
        let renamed = GoExample.signature.replacing("PeterNeumann", with: "PeterNeuman")
        let note = try SignedNote.parse(GoExample.text + "\n" + renamed)
        #expect(throws: MerkleError.unsigned) { try note.verify(with: [peter]) }
    }

    @Test func `names are the same only byte for byte`() throws {
        let key = try SigningKey.generate(name: "caf\u{E9}")
        let note = try SignedNote("a\n", signedBy: [key]).description
        let decomposed = try SignedNote.parse(note.replacing("caf\u{E9}", with: "cafe\u{301}"))
        #expect(throws: MerkleError.unsigned) { try decomposed.verify(with: [key.verifierKey]) }
    }

    @Test(arguments: [
        ("", 1), ("a\n", 2), ("a\n\n", 3), ("a\n— a AAAAAAA=\n", 3), ("a\n\n— a AAAAAAA=", 3),
        ("a\n\n— a\n", 3),
        ("a\n\nb a AAAAAAA=\n", 3), ("a\n\n- a AAAAAAA=\n", 3), ("a\n\n— a AAAAAA==\n", 3),
        ("a\n\n— a AAAAAAA\n", 3),
        ("a\n\n— a AAAAAAA= \n", 3), ("a\n\n— a b AAAAAAA=\n", 3), ("a\n\n— a AAAAAAA=\nb\n", 4),
        ("a\tb\n\n— a AAAAAAA=\n", 1),
        ("a\n\n— a AAAAAAA=\r\n", 3), ("a\n\n— a AAAAAAA=\n\n", 5),
    ])
    func `a malformed note is refused with the line`(text: String, line: Int) {
        let error = #expect(throws: MerkleError.self) { try SignedNote.parse(text) }
        guard case .note(line, _) = error else {
            Issue.record("\(text.debugDescription): \(String(describing: error))")
            return
        }
    }

    @Test func `a note that is not UTF-8 is refused with the line`() {
        #expect(throws: MerkleError.note(line: 2, reason: "it is not UTF-8; save it as UTF-8")) {
            try SignedNote.parse(Array("a\n".utf8) + [0xFF, 0x0A, 0x0A] + Array("— a AAAAAAA=\n".utf8))
        }
    }

    @Test(arguments: ["a+b", "", "a\u{A0}b"])
    func `a name that no key may have is refused`(name: String) {
        #expect(throws: MerkleError.keyName(name)) { try SignedNote.parse("a\n\n— \(name) AAAAAAA=\n") }
    }

    @Test func `a hundred signatures are read and no more`() throws {
        let line = "— a AAAAAAA=\n"
        #expect(try SignedNote.parse("a\n\n" + String(repeating: line, count: 100)).signatures.count == 100)
        #expect(throws: MerkleError.self) {
            try SignedNote.parse("a\n\n" + String(repeating: line, count: 101))
        }
    }

    @Test(arguments: ["", "a", "a\tb\n", "a\r\n"])
    func `a text that can't be a note is not signed`(text: String) throws {
        let key = try SigningKey.parse(GoExample.signingKey)
        #expect(throws: MerkleError.self) { try SignedNote(text, signedBy: [key]) }
    }

    @Test func `a note needs a signature`() {
        #expect(throws: MerkleError.unsigned) { try SignedNote("a\n", signedBy: []) }
    }

    @Test func `no change of one byte is accepted`() throws {
        let key = try SigningKey.generate(name: "n")
        let note = try SignedNote("a\n", signedBy: [key])
        let bytes = Array(note.description.utf8)
        for index in bytes.indices {
            for change: UInt8 in 1...255 {
                var changed = bytes
                changed[index] ^= change
                expectRefused(changed, by: key.verifierKey)
            }
            expectRefused(Array(bytes[..<index] + bytes[(index + 1)...]), by: key.verifierKey)
        }
    }

    private func expectRefused(_ bytes: [UInt8], by key: VerifierKey) {
        #expect(throws: MerkleError.self, "\(bytes)") {
            _ = try SignedNote.parse(bytes).verify(with: [key])
        }
    }
}
