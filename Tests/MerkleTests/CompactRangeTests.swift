import Merkle
import Testing

@Suite struct CompactRangeTests {
    /// The range of these leaves of a tree, made leaf by leaf.
    private func range(_ leaves: Range<Int>, of tree: ReferenceTree) -> CompactRange {
        var range = CompactRange(begin: leaves.lowerBound)
        for leaf in tree.leaves[leaves] { range.append(leaf) }
        return range
    }

    @Test func `the roots of the known tree are those published`() throws {
        var range = CompactRange()
        #expect(try range.root.hexadecimal == KnownTree.roots[0])
        for (index, leaf) in KnownTree.leaves.enumerated() {
            range.append(leaf)
            #expect(try range.root.hexadecimal == KnownTree.roots[index + 1])
            #expect(range.size == index + 1)
        }
    }

    @Test func `the root is that of the definition, at each size`() throws {
        let tree = ReferenceTree(count: 300)
        var range = CompactRange()
        for size in 0...300 {
            #expect(try range.root == tree.root(0..<size))
            #expect(range.roots == CompactRange.subtrees(of: 0..<size).map(tree.root))
            if size < 300 { range.append(tree.leaves[size]) }
        }
    }

    @Test func `subtrees are complete, as few as can be, and cover the leaves`() {
        for low in 0...70 {
            for high in low...70 {
                let subtrees = CompactRange.subtrees(of: low..<high)
                #expect(subtrees.flatMap { Array($0) } == Array(low..<high))
                for subtree in subtrees {
                    #expect(
                        subtree.count.nonzeroBitCount == 1 && subtree.lowerBound.isMultiple(of: subtree.count)
                    )
                }
                for (left, right) in zip(subtrees, subtrees.dropFirst()) {
                    let couldBeOne =
                        left.count == right.count && left.lowerBound.isMultiple(of: 2 * left.count)
                    #expect(!couldBeOne, "\(left) and \(right)")
                }
            }
        }
    }

    @Test func `two parts of a range, cut anywhere, merge to the whole`() throws {
        let tree = ReferenceTree(count: 24)
        for begin in 0...24 {
            for end in begin...24 {
                let whole = range(begin..<end, of: tree)
                #expect(whole.roots == CompactRange.subtrees(of: begin..<end).map(tree.root))
                for cut in begin...end {
                    var joined = range(begin..<cut, of: tree)
                    try joined.merge(range(cut..<end, of: tree))
                    #expect(joined == whole, "\(begin) \(cut) \(end)")
                }
            }
        }
    }

    @Test func `parts cut at random merge to the straight range`() throws {
        var random = Seeded(seed: 3)
        let tree = ReferenceTree(count: 1500)
        for _ in 0..<50 {
            let size = Int.random(in: 0...1500, using: &random)
            let cuts = (0..<6).map { _ in Int.random(in: 0...size, using: &random) }.sorted()
            var joined = CompactRange()
            for (low, high) in zip([0] + cuts, cuts + [size]) {
                try joined.merge(range(low..<high, of: tree))
            }
            #expect(joined == range(0..<size, of: tree))
            #expect(try joined.root == tree.root(0..<size))
        }
    }

    @Test func `subtrees are appended as their leaves are`() throws {
        let tree = ReferenceTree(count: 200)
        for begin in [0, 1, 7, 64, 100] {
            var appended = CompactRange(begin: begin)
            for subtree in CompactRange.subtrees(of: begin..<200) {
                try appended.append(subtree: tree.root(subtree), level: subtree.count.trailingZeroBitCount)
            }
            #expect(appended == range(begin..<200, of: tree))
        }
    }

    @Test func `a range is made again from its roots`() throws {
        let tree = ReferenceTree(count: 64)
        for begin in 0...64 {
            for end in begin...64 {
                let whole = range(begin..<end, of: tree)
                #expect(try CompactRange(begin: begin, end: end, roots: whole.roots) == whole)
                let expected = whole.roots.count
                #expect(throws: MerkleError.rootCount(expected: expected, actual: expected + 1)) {
                    try CompactRange(begin: begin, end: end, roots: whole.roots + [.empty])
                }
            }
        }
    }

    @Test func `a range elsewhere has a root where it is a tree of its own`() throws {
        let tree = ReferenceTree(count: 64)
        #expect(try range(32..<55, of: tree).root == tree.root(32..<55))
        #expect(try range(48..<64, of: tree).root == tree.root(48..<64))
        #expect(try range(5..<5, of: tree).root == .empty)
        #expect(throws: MerkleError.noRoot(begin: 48, end: 65)) {
            try range(48..<64, of: tree).merging(CompactRange(begin: 64, end: 65, roots: [.empty])).root
        }
        #expect(throws: MerkleError.noRoot(begin: 3, end: 5)) { try range(3..<5, of: tree).root }
    }

    @Test func `what does not fit is refused and changes nothing`() {
        var range = CompactRange(begin: 6)
        #expect(throws: MerkleError.unaligned(end: 6, level: 2)) {
            try range.append(subtree: .empty, level: 2)
        }
        #expect(throws: MerkleError.unaligned(end: 6, level: -1)) {
            try range.append(subtree: .empty, level: -1)
        }
        #expect(throws: MerkleError.unaligned(end: 6, level: 99)) {
            try range.append(subtree: .empty, level: 99)
        }
        #expect(throws: MerkleError.gap(end: 6, begin: 7)) { try range.merge(CompactRange(begin: 7)) }
        #expect(range == CompactRange(begin: 6))
        #expect(throws: MerkleError.range(begin: 2, end: 1)) { try CompactRange(begin: 2, end: 1, roots: []) }
        #expect(throws: MerkleError.range(begin: -1, end: 1)) {
            try CompactRange(begin: -1, end: 1, roots: [])
        }
    }
}

extension CompactRange {
    fileprivate func merging(_ next: CompactRange) throws -> CompactRange {
        var merged = self
        try merged.merge(next)
        return merged
    }
}
