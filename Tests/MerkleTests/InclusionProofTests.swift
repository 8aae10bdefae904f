import Merkle
import Testing

@Suite struct InclusionProofTests {
    // From the certificate-transparency project.
    @Test(arguments: [
        (
            0, 8,
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ]
        ),
        (
            5, 8,
            [
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ]
        ),
        (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
        (0, 1, []),
    ])
    func `proofs of the known tree are those published`(index: Int, size: Int, hashes: [String]) throws {
        let proof = try InclusionProof(
            index: index, size: size, subtree: ReferenceTree(KnownTree.leaves).completeSubtree)
        #expect(proof.hashes.map(\.hexadecimal) == hashes)
        #expect(
            proof.verify(
                leaf: KnownTree.leaves[index],
                root: try #require(TreeHash(hexadecimal: KnownTree.roots[size]))))
    }

    @Test func `every proof is that of the definition and verifies`() throws {
        let tree = ReferenceTree(count: 300)
        var random = Seeded(seed: 4)
        let sizes = Array(1...20) + (0..<12).map { _ in Int.random(in: 21...300, using: &random) }
        for size in sizes {
            for index in 0..<size {
                let proof = try InclusionProof(index: index, size: size, subtree: tree.completeSubtree)
                #expect(proof.hashes == tree.path(index, 0..<size))
                #expect(
                    proof.verify(leaf: tree.leaves[index], root: tree.root(0..<size)), "\(index) of \(size)")
            }
        }
    }

    @Test func `no changed proof verifies`() throws {
        let tree = ReferenceTree(count: 300)
        var random = Seeded(seed: 5)
        let sizes = Array(1...16) + (0..<8).map { _ in Int.random(in: 17...300, using: &random) }
        for size in sizes {
            for index in 0..<size {
                let proof = try InclusionProof(index: index, size: size, subtree: tree.completeSubtree)
                let (leaf, root) = (tree.leaves[index], tree.root(0..<size))
                for changed in changes(of: proof, using: &random) {
                    #expect(!changed.verify(leaf: leaf, root: root), "\(proof) changed to \(changed)")
                }
                let bit = Int.random(in: 0..<256, using: &random)
                #expect(!proof.verify(leaf: leaf.turning(bit: bit), root: root))
                #expect(!proof.verify(leaf: leaf, root: root.turning(bit: bit)))
            }
        }
    }

    /// Proofs that differ in a hash, in their number or in the index.
    private func changes(of proof: InclusionProof, using random: inout Seeded) -> [InclusionProof] {
        var changes: [InclusionProof] = []
        func change(_ body: (inout InclusionProof) -> Void) {
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
            change { $0.index ^= 1 << place }
        }
        change { $0.hashes.append(.empty) }
        let other = Int.random(in: 0..<proof.size, using: &random)
        for index in [-1, 0, proof.index - 1, proof.index + 1, other, proof.size, Int.max] {
            change { $0.index = index }
        }
        for size in [Int.min, -1, 0, proof.index, proof.size * 4] { change { $0.size = size } }
        return changes
    }

    @Test func `with another size it verifies only where the way up turns alike`() throws {
        func turns(_ index: Int, _ size: Int) throws -> [Bool] {
            try InclusionProof.ranges(index: index, size: size).map { $0.lowerBound > index }
        }
        let tree = ReferenceTree(count: 24)
        for size in 1...24 {
            for index in 0..<size {
                var proof = try InclusionProof(index: index, size: size, subtree: tree.completeSubtree)
                for other in index + 1...50 {
                    proof.size = other
                    let isAlike = try turns(index, other) == turns(index, size)
                    #expect(proof.verify(leaf: tree.leaves[index], root: tree.root(0..<size)) == isAlike)
                }
            }
        }
    }

    @Test(arguments: [(0, 0), (1, 1), (-1, 3), (3, 3), (0, -1)])
    func `there is no proof for a leaf that is not there`(index: Int, size: Int) {
        #expect(throws: MerkleError.noLeaf(index: index, size: size)) {
            try InclusionProof(index: index, size: size) { _ in .empty }
        }
    }
}
