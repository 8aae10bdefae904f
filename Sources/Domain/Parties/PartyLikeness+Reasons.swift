extension PartyLikeness {
    /// One comparison that the score rests on.
    public struct Reason: Hashable, Sendable, CustomStringConvertible {
        /// What is compared.
        public enum Kind: String, Sendable {
            /// Words that are equal or spelled alike.
            case words
            /// Initials and acronyms.
            case initials
            /// Letters that are spelled otherwise.
            case spelling
            /// Words that one name lacks.
            case missing
            /// Words that each name has and the other lacks.
            case conflict
            /// Legal forms.
            case form
            /// A person's name and an organisation's.
            case party
            /// Too little that both have.
            case thin
        }

        /// What is compared.
        public let kind: Kind
        /// What was found, for a reader.
        public let description: String
        /// How it adds to the score or takes away from it, from -1 to 1.
        public let weight: Double
    }

    /// What the score is made of: one for what agrees, then what is taken away; made anew at each call.
    public var reasons: [Reason] {
        let score = PartyScore(a, b, alignment, asPeople: asPeople)
        var reasons = [agreement]
        if score.spelling > 0 {
            reasons.append(
                Reason(kind: .spelling, description: spellingText, weight: -score.spelling))
        }
        if score.extra > 0 {
            let only = (left(a, alignment.leftA) + left(b, alignment.leftB)).joined(separator: ", ")
            reasons.append(
                Reason(kind: .missing, description: "only one name has \(only)", weight: -score.extra))
        }
        if score.conflict > 0 {
            let one = left(a, alignment.leftA).joined(separator: " ")
            let two = left(b, alignment.leftB).joined(separator: " ")
            let text =
                one.isEmpty || two.isEmpty ? "father and son are swapped" : "\(one) stands against \(two)"
            reasons.append(Reason(kind: .conflict, description: text, weight: -score.conflict))
        }
        if score.forms > 0 {
            reasons.append(
                Reason(
                    kind: .form, description: "the legal forms are of different kinds", weight: -score.forms))
        }
        if score.kinds > 0 {
            reasons.append(
                Reason(
                    kind: .party, description: "one is a person, one an organisation", weight: -score.kinds))
        }
        if score.thin > 0 {
            reasons.append(
                Reason(kind: .thin, description: "little of the names is the same", weight: -score.thin))
        }
        return reasons
    }

    private var agreement: Reason {
        if alignment.isGlued, pairs.isEmpty {
            return Reason(kind: .words, description: "written together the names are alike", weight: 1)
        }
        let initials = pairs.contains { $0.link == .initial || $0.link == .acronym }
        let texts = pairs.map { pair in
            pair.link == .equal ? pair.one : "\(pair.one) = \(pair.two)"
        }
        let text = texts.isEmpty ? "nothing" : texts.joined(separator: ", ")
        return Reason(kind: initials ? .initials : .words, description: "both have \(text)", weight: 1)
    }

    private var spellingText: String {
        let apart = pairs.filter { $0.halves > 0 }.map { "\($0.one) and \($0.two)" }
        let halves = pairs.reduce(alignment.gluedApart) { $0 + $1.halves }
        let letters = PartyLikeness.letters(halves)
        return apart.isEmpty
            ? "the spellings are \(letters) apart" : "\(apart.joined(separator: ", ")) are \(letters) apart"
    }

    private static func letters(_ halves: Int) -> String {
        switch halves {
        case 1: "half a letter"
        case 2: "one letter"
        default: halves % 2 == 0 ? "\(halves / 2) letters" : "\(halves / 2).5 letters"
        }
    }

    private func left(_ name: PartyName, _ bits: UInt32) -> [String] { Bits(bits).map { name.spelled($0) } }

    /// The words that stand for each other.
    private var pairs: [(one: String, two: String, link: PartyAlignment.Link, halves: Int)] {
        (0..<min(a.words.count, PartyAlignment.limit)).compactMap { index in
            let partner = Int(alignment.partner[index])
            guard partner >= 0 else { return nil }
            return (
                a.spelled(index), b.spelled(partner),
                PartyAlignment.Link(rawValue: alignment.link[index]) ?? .none, Int(alignment.apart[index])
            )
        }
    }
}
