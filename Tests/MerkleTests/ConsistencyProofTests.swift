import Merkle
import Testing

@Suite struct ConsistencyProofTests {
    // From the certificate-transparency project.
    @Test(arguments: [
        (
            1, 8,
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ]
        ),
        (
            6, 8,
            [
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ]
        ),
        (
            2, 5,
            [
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            ]
        ),
        (
            6, 7,
            [
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ]
        ),
    ])
    func `proofs of the known tree are those published`(from: Int, to: Int, hashes: [String]) throws {
        let proof = try ConsistencyProof(
            from: from, to: to, subtree: ReferenceTree(KnownTree.leaves).completeSubtree)
        #expect(proof.hashes.map(\.hexadecimal) == hashes)
        let roots = try [from, to].map { try #require(TreeHash(hexadecimal: KnownTree.roots[$0])) }
        #expect(proof.verify(fromRoot: roots[0], toRoot: roots[1]))
    }

    @Test func `every proof is that of the definition and verifies`() throws {
        let tree = ReferenceTree(count: 70)
        for to in 0...70 {
            for from in 0...to {
                let proof = try ConsistencyProof(from: from, to: to, subtree: tree.completeSubtree)
                if from > 0 { #expect(proof.hashes == tree.subproof(from, 0..<to)) }
                #expect(
                    proof.verify(fromRoot: tree.root(0..<from), toRoot: tree.root(0..<to)), "\(from) to \(to)"
                )
            }
        }
    }

    @Test func `no changed proof verifies`() throws {
        let tree = ReferenceTree(count: 70)
        var random = Seeded(seed: 6)
        for to in 1...70 {
            for from in 1...to {
                let proof = try ConsistencyProof(from: from, to: to, subtree: tree.completeSubtree)
                let (earlier, later) = (tree.root(0..<from), tree.root(0..<to))
                for changed in changes(of: proof, using: &random) {
                    #expect(
                        !changed.verify(fromRoot: earlier, toRoot: later), "\(proof) changed to \(changed)")
                }
                let bit = Int.random(in: 0..<256, using: &random)
                #expect(!proof.verify(fromRoot: earlier.turning(bit: bit), toRoot: later))
                #expect(!proof.verify(fromRoot: earlier, toRoot: later.turning(bit: bit)))
            }
        }
    }

    /// Proofs that differ in a hash, in their number or in the size of the earlier tree.
    private func changes(of proof: ConsistencyProof, using random: inout Seeded) -> [ConsistencyProof] {
        var changes: [ConsistencyProof] = []
        func change(_ body: (inout ConsistencyProof) -> Void) {
            var changed = proof
            body(&changed)
            if changed != proof { changes.append(changed) }
        }
        for place in proof.hashes.indices {
            let bit = Int.random(in: 0..<256, using: &random)
            change { $0.hashes[place] = $0.hashes[place].turning(bit: bit) }
            change { $0.hashes.remove(at: place) }
            change { $0.hashes.swapAt(place, 0) }
            change { $0.hashes.insert(.empty, at: place) }
        }
        change { $0.hashes.append(.empty) }
        // Between a tree and itself any size is as good: there is nothing to prove but that the roots are the same.
        guard proof.from < proof.to else { return changes }
        for from in [Int.min, -1, 0, proof.from - 1, proof.from + 1, proof.from ^ 2, proof.to, proof.to + 1] {
            change { $0.from = from }
        }
        for to in [Int.min, -1, 0, proof.from - 1, proof.from, proof.to * 2 + 2] { change { $0.to = to } }
        return changes
    }

    @Test func `with another size of the later tree it verifies only where the way up turns alike`() throws {
        func turns(_ from: Int, _ to: Int) throws -> [Bool] {
            try ConsistencyProof.ranges(from: from, to: to).map { $0.lowerBound >= from }
        }
        let tree = ReferenceTree(count: 24)
        for to in 2...24 {
            for from in 1..<to {
                var proof = try ConsistencyProof(from: from, to: to, subtree: tree.completeSubtree)
                for other in from + 1...50 {
                    proof.to = other
                    let isAlike = try turns(from, other) == turns(from, to)
                    #expect(
                        proof.verify(fromRoot: tree.root(0..<from), toRoot: tree.root(0..<to)) == isAlike,
                        "\(from) to \(to), said to be \(other)")
                }
            }
        }
    }

    @Test func `a log that was rewritten has no proof`() throws {
        let tree = ReferenceTree(count: 60)
        for changed in 0..<37 {
            var leaves = tree.leaves
            leaves[changed] = leaves[changed].turning(bit: 0)
            let forged = ReferenceTree(leaves)
            let proof = try ConsistencyProof(from: 37, to: 60, subtree: forged.completeSubtree)
            #expect(!proof.verify(fromRoot: tree.root(0..<37), toRoot: forged.root(0..<60)))
        }
    }

    @Test func `every tree continues the empty one`() {
        let root = ReferenceTree(count: 3).root(0..<3)
        #expect(ConsistencyProof(from: 0, to: 3, hashes: []).verify(fromRoot: .empty, toRoot: root))
        #expect(!ConsistencyProof(from: 0, to: 3, hashes: []).verify(fromRoot: root, toRoot: root))
        #expect(!ConsistencyProof(from: 0, to: 3, hashes: [root]).verify(fromRoot: .empty, toRoot: root))
        #expect(ConsistencyProof(from: 0, to: 0, hashes: []).verify(fromRoot: .empty, toRoot: .empty))
        #expect(!ConsistencyProof(from: 0, to: 0, hashes: []).verify(fromRoot: root, toRoot: root))
    }

    @Test(arguments: [(1, 0), (9, 8), (-1, 3)])
    func `a tree does not shrink`(from: Int, to: Int) {
        #expect(throws: MerkleError.shrinking(from: from, to: to)) {
            try ConsistencyProof(from: from, to: to) { _ in .empty }
        }
    }

    @Test func `what a node says when it can't be read is thrown on`() {
        struct Unreadable: Error {}
        #expect(throws: Unreadable.self) { try ConsistencyProof(from: 3, to: 7) { _ in throw Unreadable() } }
        #expect(throws: Unreadable.self) { try InclusionProof(index: 3, size: 7) { _ in throw Unreadable() } }
    }
}
