/// Which articles are read again.
enum RereadSelection: Equatable {
    /// Those last read by another reader than the present one, or another version of it.
    case readOtherwise
    /// Those last read by a version of the present reader that is older than this.
    case olderThan(String)
    case all

    /// Whether an article is, by who read it last; nobody has where that is `nil`.
    func takes(_ last: ReaderIdentity?, present: ReaderIdentity) -> Bool {
        switch self {
        case .all: true
        case .readOtherwise: last != present
        case .olderThan(let version):
            last.map { $0.name == present.name && Self.isOlder($0.version, than: version) } ?? true
        }
    }

    /// Whether one version comes before another: number by number, text by text; 1.9 comes before 1.10.
    static func isOlder(_ version: String, than other: String) -> Bool {
        let (left, right) = (parts(version), parts(other))
        for (a, b) in zip(left, right) where a != b {
            if let a = Int(a), let b = Int(b), a != b { return a < b }
            return a < b
        }
        return left.count < right.count
    }

    /// Runs of digits, and of what is neither a digit nor a separator.
    private static func parts(_ version: String) -> [String] {
        version.split { !$0.isLetter && !$0.isNumber }.flatMap { word -> [String] in
            word.reduce(into: [String]()) { parts, character in
                if let last = parts.last?.last, last.isNumber == character.isNumber {
                    parts[parts.count - 1].append(character)
                } else {
                    parts.append(String(character))
                }
            }
        }
    }
}
