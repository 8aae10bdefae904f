import Merkle

/// The definitions of RFC 9162 word by word, with nothing clever, to compare with.
final class ReferenceTree {
    let leaves: [TreeHash]
    private var known: [Range<Int>: TreeHash] = [:]

    init(_ leaves: [TreeHash]) { self.leaves = leaves }

    /// So many different leaves.
    convenience init(count: Int) {
        self.init((0..<count).map { TreeHash.leaf(of: Array("leaf \($0)".utf8)) })
    }

    /// The largest power of two smaller than n.
    static func split(_ n: Int) -> Int {
        var k = 1
        while k * 2 < n { k *= 2 }
        return k
    }

    /// MTH(D[range]), 2.1.1.
    func root(_ range: Range<Int>) -> TreeHash {
        if let root = known[range] { return root }
        let root: TreeHash
        switch range.count {
        case 0: root = .empty
        case 1: root = leaves[range.lowerBound]
        default:
            let middle = range.lowerBound + Self.split(range.count)
            root = .node(self.root(range.lowerBound..<middle), self.root(middle..<range.upperBound))
        }
        known[range] = root
        return root
    }

    /// PATH(m, D[range]), 2.1.3.1; m counts from the beginning of the range.
    func path(_ m: Int, _ range: Range<Int>) -> [TreeHash] {
        guard range.count > 1 else { return [] }
        let k = Self.split(range.count)
        let (left, right) = (range.prefix(k), range.dropFirst(k))
        return m < k ? path(m, left) + [root(right)] : path(m - k, right) + [root(left)]
    }

    /// SUBPROOF(m, D[range], b), 2.1.4.1; m counts from the beginning of the range.
    func subproof(_ m: Int, _ range: Range<Int>, _ isWhole: Bool = true) -> [TreeHash] {
        guard m < range.count else { return isWhole ? [] : [root(range)] }
        let k = Self.split(range.count)
        let (left, right) = (range.prefix(k), range.dropFirst(k))
        return m <= k
            ? subproof(m, left, isWhole) + [root(right)] : subproof(m - k, right, false) + [root(left)]
    }

    /// As ``root(_:)``, and records what is not a complete subtree.
    func completeSubtree(_ range: Range<Int>) throws -> TreeHash {
        guard range.count.nonzeroBitCount == 1, range.lowerBound.isMultiple(of: range.count) else {
            throw Incomplete(range: range)
        }
        return root(range)
    }

    struct Incomplete: Error { var range: Range<Int> }
}
