import Domain

/// How surely two mentions mean the same project.
enum Likeness: Int, Comparable {
    /// One is a description that fits the other; enough within one article.
    case described = 1
    /// Descriptions of the same words in the same country, place or partnership.
    case alike
    /// The same name.
    case named

    static func < (left: Likeness, right: Likeness) -> Bool { left.rawValue < right.rawValue }

    /// What is not known agrees with nothing: mentions of no country are like only within one article.
    ///
    /// `nil` where the gates (host, kind of asset, kind of work, numbers) are shut or the names say otherwise.
    init?(_ left: Identity, _ right: Identity) {
        let (a, b) = (left.name, right.name)
        guard left.country == right.country, a.kind == b.kind, Episode(left.work) == Episode(right.work),
            a.numbers == b.numbers || a.numbers.isEmpty != b.numbers.isEmpty
        else { return nil }
        if left.country == nil {
            guard a.fits(b) else { return nil }
            self = .described
        } else if a.isNamed && b.isNamed {
            guard a.sharesName(with: b) else { return nil }
            self = .named
        } else if a.specific == b.specific, !a.isNamed, !b.isNamed {
            // Descriptions of no content ("a new plant") are alike by their place only.
            let isProspect = !a.specific.isEmpty && left.partner != nil && left.partner == right.partner
            self = isProspect || Likeness.near(left, right) ? .alike : .described
        } else if a.fits(b), Likeness.near(left, right) {
            self = .alike
        } else if a.fits(b) {
            self = .described
        } else {
            return nil
        }
    }

    /// Whether both name a place, and the same one.
    private static func near(_ left: Identity, _ right: Identity) -> Bool {
        !left.placeWords.isDisjoint(with: right.placeWords)
    }
}

/// Works that belong to one episode in the life of an asset.
private enum Episode: Hashable {
    case build, renew, expand

    init(_ work: Work) {
        switch work {
        case .modernization, .reconstruction: self = .renew
        case .expansion: self = .expand
        case .construction, .development, .supply, .operation, .other: self = .build
        }
    }
}

extension AssetName {
    /// Whether the words of one description are all among those of the other.
    fileprivate func fits(_ other: AssetName) -> Bool {
        specific.isSubset(of: other.specific) || other.specific.isSubset(of: specific)
    }

    /// Whether one's names are all among the other's, allowing for spelling: Kambar-Ata is Kambarata.
    fileprivate func sharesName(with other: AssetName) -> Bool {
        let (few, many) = proper.count <= other.proper.count ? (proper, other.proper) : (other.proper, proper)
        if few.allSatisfy({ word in many.contains { Spelling.isSame(word, $0) } }) { return true }
        return properJoined == other.properJoined
    }
}

/// Two spellings of one name.
private enum Spelling {
    /// Equal, or one letter apart in words of six letters and more.
    static func isSame(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        guard min(a.count, b.count) >= 6, abs(a.count - b.count) <= 1 else { return false }
        let head = zip(a, b).prefix { $0 == $1 }.count
        let tail = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
        return head + tail >= max(a.count, b.count) - 1
            || (a.count == b.count && head + tail >= a.count - 2
                && a[head..<(head + 2)].elementsEqual(b[head..<(head + 2)].reversed()))
    }
}
