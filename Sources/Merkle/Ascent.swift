/// The way up to the root, as RFC 9162, 2.1.3.2 and 2.1.4.2 walk it to verify a proof.
struct Ascent {
    /// The index of the node reached, in its level (`fn`).
    private var node: Int
    /// The index of the last node of that level (`sn`).
    private var last: Int

    /// Where a hash of the proof stands to the node reached.
    enum Side { case left, right }

    /// The way from a leaf.
    init(from leaf: Int, size: Int) {
        node = leaf
        last = size - 1
    }

    /// Whether the root is reached.
    var isAtRoot: Bool { last == 0 }

    /// Goes up, from a right child, to the first node that is a left one.
    mutating func skipRightChildren() {
        while node & 1 == 1 { goUp() }
    }

    /// Goes up past the next hash of the proof, and says where that stands; nothing at the root.
    mutating func next() -> Side? {
        guard !isAtRoot else { return nil }
        guard node & 1 == 1 || node == last else {
            goUp()
            return .right
        }
        // The last node of a level has no sibling where it is a left child: it stands for its parent, too.
        while node & 1 == 0, node > 0 { goUp() }
        goUp()
        return .left
    }

    private mutating func goUp() {
        node >>= 1
        last >>= 1
    }
}
