import Merkle
import Testing

@Suite struct CheckpointTests {
    private let root: TreeHash

    init() throws { root = try #require(TreeHash(base64: "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")) }

    @Test func `the example of C2SP is read and written`() throws {
        let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
        let checkpoint = try Checkpoint.parse(text)
        #expect(
            checkpoint
                == (try Checkpoint(origin: "example.com/behind-the-sofa", size: 20_852_163, root: root)))
        #expect(checkpoint.text == text)
    }

    @Test func `a checkpoint is read as it was written`() throws {
        for extensions in [[], ["x"], ["x", "two words", "漢字"]] {
            for size in [0, 1, 10, Int.max] {
                let checkpoint = try Checkpoint(
                    origin: "a log of ours", size: size, root: root, extensions: extensions)
                #expect(try Checkpoint.parse(checkpoint.text) == checkpoint)
            }
        }
    }

    @Test func `a checkpoint is signed, sent and verified`() throws {
        let checkpoint = try Checkpoint(origin: "example.com/log", size: 3, root: root)
        let key = try SigningKey.generate(name: checkpoint.origin)
        let sent = try SignedNote(checkpoint.text, signedBy: [key]).description
        let received = try SignedNote.parse(sent)
        #expect(try received.verify(with: [key.verifierKey]) == [key.verifierKey])
        #expect(try Checkpoint.parse(received.text) == checkpoint)
    }

    @Test(arguments: [
        ("", 1), ("a", 1), ("a\n", 2), ("a\n1\n", 3), ("\n1\nROOT\n", 1), ("a\rb\n1\nROOT\n", 1),
        ("a\n01\nROOT\n", 2), ("a\n-1\nROOT\n", 2), ("a\n+1\nROOT\n", 2), ("a\n\nROOT\n", 2),
        ("a\n1 \nROOT\n", 2),
        ("a\n0x1\nROOT\n", 2), ("a\n9223372036854775808\nROOT\n", 2), ("a\n１\nROOT\n", 2), ("a\n1\n\n", 3),
        ("a\n1\nAAAA\n", 3), ("a\n1\nROOT=\n", 3), ("a\n1\nROOT\r\n", 3), ("a\n1\nROOT", 3),
        ("a\n1\nROOT\n\n", 4),
        ("a\n1\nROOT\nx\n\ny\n", 5), ("a\n1\nROOT\nx\ty\n", 4), ("a\n1\nROOT\nx", 4),
    ])
    func `a malformed checkpoint is refused with the line`(text: String, line: Int) {
        let text = text.replacing("ROOT", with: root.base64)
        let error = #expect(throws: MerkleError.self) { try Checkpoint.parse(text) }
        guard case .checkpoint(line, _) = error else {
            Issue.record("\(text.debugDescription): \(String(describing: error))")
            return
        }
    }

    @Test(arguments: [
        ("", 1, "x", 1), ("a\n", 1, "x", 1), ("a", -1, "x", 2), ("a", 1, "", 4), ("a", 1, "x\n", 4),
    ])
    func `a checkpoint that could not be read again is not made`(
        origin: String, size: Int, line: String, place: Int
    ) {
        let error = #expect(throws: MerkleError.self) {
            try Checkpoint(origin: origin, size: size, root: root, extensions: [line])
        }
        guard case .checkpoint(place, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(arguments: [
        MerkleError.range(begin: 2, end: 1), .rootCount(expected: 1, actual: 2), .unaligned(end: 1, level: 1),
        .gap(end: 1, begin: 2), .noRoot(begin: 3, end: 5), .noLeaf(index: 1, size: 1),
        .shrinking(from: 2, to: 1),
        .checkpoint(line: 1, reason: "a"), .note(line: 1, reason: "a"), .keyName("a\nb"), .key(reason: "a"),
        .unsigned,
    ])
    func `an error is told in one line`(error: MerkleError) {
        #expect(!error.description.contains("\n"))
    }
}
