/// Why a tree, a checkpoint, a note or a key could not be made or read.
public enum MerkleError: Error, Hashable, Sendable {
    /// A range of leaves ends before it begins, or begins before the first leaf.
    case range(begin: Int, end: Int)
    /// A range was given more or fewer roots than it has complete subtrees.
    case rootCount(expected: Int, actual: Int)
    /// A subtree can't stand at the end of the range: that is not a multiple of its size.
    case unaligned(end: Int, level: Int)
    /// A range to be merged does not begin where the other ends.
    case gap(end: Int, begin: Int)
    /// The root of a range is asked for that does not follow from its subtrees.
    case noRoot(begin: Int, end: Int)
    /// The tree has no such leaf.
    case noLeaf(index: Int, size: Int)
    /// The later tree is smaller than the earlier one.
    case shrinking(from: Int, to: Int)
    /// The text of a checkpoint is malformed, at a line counted from 1.
    case checkpoint(line: Int, reason: String)
    /// A signed note is malformed, at a line counted from 1.
    case note(line: Int, reason: String)
    /// The name of a key is empty, or has white space, a `+` or a control character.
    case keyName(String)
    /// The text of a key is malformed.
    case key(reason: String)
    /// A signature bears the name and id of a known key and is not by it: text or signature was changed.
    case wrongSignature(name: String, id: KeyID)
    /// No known key has signed the note.
    case unsigned
}

extension MerkleError: CustomStringConvertible {
    /// What is wrong and what to do, in one line.
    public var description: String {
        switch self {
        case .range(let begin, let end):
            "\(begin) to \(end) is no range of leaves; give a begin from 0 on and an end that is not before it"
        case .rootCount(let expected, let actual):
            "the range has \(expected) complete subtrees, not \(actual); give the root of each"
        case .unaligned(let end, let level):
            "a subtree of level \(level) can't stand at leaf \(end); append smaller ones up to a multiple of its size"
        case .gap(let end, let begin):
            "the range ends at leaf \(end), the next one begins at \(begin); merge the one that begins at \(end)"
        case .noRoot(let begin, let end):
            "leaves \(begin) to \(end) have no root of their own; merge what comes before them first"
        case .noLeaf(let index, let size):
            "a tree of size \(size) has no leaf \(index); ask for one below its size"
        case .shrinking(let from, let to):
            "no tree of size \(to) continues one of size \(from); give the smaller size first"
        case .checkpoint(let line, let reason): "line \(line) of the checkpoint: \(reason)"
        case .note(let line, let reason): "line \(line) of the signed note: \(reason)"
        case .keyName(let name):
            "\(name.debugDescription) can't name a key; take a name without white space, + and control characters"
        case .key(let reason): reason
        case .wrongSignature(let name, let id):
            "the signature by \(name)+\(id) does not fit the text; one of them was changed, so do not trust the note"
        case .unsigned:
            "none of the known keys has signed the note; do not trust it, or give the key that has"
        }
    }
}
