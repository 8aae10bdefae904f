import EventLog
import Merkle
import Postgres
import TestDatabase
import Testing

@Suite struct TreeTests {
    /// The digests of a log, in order.
    private func leaves(_ log: Connection) async throws -> [TreeHash] {
        let digests = Statement(
            "SELECT coalesce(string_agg(digest, '' ORDER BY position), '') FROM log.events"
        ) {
            try $0.read(0, [UInt8].self)
        }
        let bytes = try #require(try await log.first(digests))
        return bytes.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: 32).compactMap {
                TreeHash(UnsafeRawBufferPointer(rebasing: bytes[$0..<$0 + 32]))
            }
        }
    }

    private func root(_ leaves: some Sequence<TreeHash>) throws -> TreeHash {
        var range = CompactRange()
        for leaf in leaves { range.append(leaf) }
        return try range.root
    }

    @Test func `the database seals the root that follows from the leaves`() async throws {
        let log = try await freshLog()
        for size in [0, 1, 2, 3, 255, 256, 257, 511, 512, 513, 768, 5000] {
            let missing = try await size - log.head()
            if missing > 0 { _ = try await log.append([StreamAppend("s", expected: .any, events(missing))]) }
            let sealed = try await log.seal()
            #expect(sealed.size == size)
            #expect(try await sealed.root == root(leaves(log)), "size \(size)")
            #expect(try await log.seal() == sealed, "size \(size)")
        }
        #expect(try await log.column("SELECT count(*)::text FROM log.heads") == ["11"])
        #expect(try await LogVerifier([log]).verify().get().heads == 11)
    }

    @Test func `a seal that passes several nodes at once gives the same root as one after each`() async throws
    {
        let log = try await freshLog()
        let first = try await log.append([StreamAppend("s", expected: .none, events(1100))])
        let whole = try await log.seal()
        let other = try await freshLog()
        for from in stride(from: 1, through: first.last, by: 100) {
            _ = try await other.load(log.nextEvents(from: from, limit: 100))
            try await other.seal()
        }
        #expect(try await other.seal() == whole)
    }

    @Test func `the roots around the first node of the second level are right`() async throws {
        let leaves = try await leaves(LargeLog.open(1)[0])
        var range = CompactRange()
        var roots: [Int: TreeHash] = [:]
        for leaf in leaves {
            range.append(leaf)
            if range.size > 65_534 { roots[range.size] = try range.root }
        }
        for (size, root) in try await LargeLog.heads { #expect(roots[size] == root, "size \(size)") }
    }

    @Test func `an event anywhere is proved to be in the sealed trees, and no other in its place`()
        async throws
    {
        let log = try await LargeLog.open(1)[0]
        for (size, root) in try await LargeLog.heads {
            let positions = [1, 256, 257, 65_535, size] + (0..<12).map { _ in Int.random(in: 1...size) }
            for position in positions {
                let proof = try await log.inclusionProof(position: position, size: size)
                let event = try #require(try await log.event(at: position))
                #expect(
                    proof.verify(leaf: TreeHash.leaf(of: event.canonicalForm), root: root),
                    "\(position) of \(size)")
                #expect(!proof.verify(leaf: TreeHash.leaf(of: [1]), root: root))
                #expect(proof.hashes.count <= 17)
            }
        }
        await #expect(throws: MerkleError.self) { try await log.inclusionProof(position: 7, size: 6) }
    }

    @Test func `a sealed tree is proved to go on from any earlier one`() async throws {
        let log = try await LargeLog.open(1)[0]
        let heads = try await LargeLog.heads
        let leaves = try await leaves(log)
        for from in [1, 255, 256, 32_768] + (0..<8).map({ _ in Int.random(in: 1...65_000) }) {
            let earlier = try root(leaves.prefix(from))
            for (size, later) in heads {
                let proof = try await log.consistencyProof(from: from, to: size)
                #expect(proof.verify(fromRoot: earlier, toRoot: later), "\(from) to \(size)")
                #expect(!proof.verify(fromRoot: later, toRoot: later))
            }
        }
        let step = try await log.consistencyProof(from: heads[0].size, to: heads[2].size)
        #expect(step.verify(fromRoot: heads[0].root, toRoot: heads[2].root))
    }
}
