/// Tags words from left to right with an averaged perceptron, trained by `scripts/tagger/train`.
struct PerceptronTagger {
    private let lexicon: Lexicon
    private var words: [WordFeatures] = []

    /// A tagger that knows a lexicon's words.
    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    /// One tag for each token of a sentence.
    mutating func tags(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) -> [PennTag] {
        look(at: tokens, bytes)
        var found: [PennTag] = []
        found.reserveCapacity(tokens.count)
        TagWeights.standard.withTable { slots, rows in
            words.withUnsafeBufferPointer { words in
                let scorer = TagScorer(slots: slots, rows: rows)
                var before: (UInt64, UInt64) = (Self.edge, Self.edge)
                var at = 2
                for token in tokens {
                    let tag: PennTag
                    switch token.kind {
                    case .mark: tag = .mark
                    case .number, .currency: tag = .number
                    case .word: tag = scorer.best(words, at, before.0, before.1)
                    }
                    found.append(tag)
                    before = (UInt64(tag.rawValue), before.0)
                    at += 1
                }
            }
        }
        return found
    }

    private static let edge = UInt64(PennTag.mark.rawValue)

    private mutating func look(at tokens: ArraySlice<Token>, _ bytes: [UInt8]) {
        words.removeAll(keepingCapacity: true)
        words.append(.nothing)
        words.append(.nothing)
        bytes.withUnsafeBufferPointer { bytes in
            for index in tokens.indices {
                words.append(
                    WordFeatures(tokens[index], bytes, lexicon, first: index == tokens.startIndex))
            }
        }
        words.append(.nothing)
        words.append(.nothing)
    }
}

/// Adds up the weights of one token's features.
private struct TagScorer {
    let slots: UnsafeBufferPointer<UInt64>
    let rows: UnsafeBufferPointer<TagWeights.Row>

    /// The tag with the highest score for the word at an index, behind two tags (the nearer one first).
    func best(_ words: UnsafeBufferPointer<WordFeatures>, _ at: Int, _ tag1: UInt64, _ tag2: UInt64)
        -> PennTag
    {
        var scores = TagWeights.Row()
        addWords(words, at, &scores)
        addTags(words[at], words[at + 1], tag1, tag2, &scores)
        return withUnsafeBytes(of: &scores) { bytes in
            let scores = bytes.assumingMemoryBound(to: Int16.self)
            var best = 0
            for tag in 1..<Int(PennTag.mark.rawValue) where scores[tag] > scores[best] { best = tag }
            return PennTag(rawValue: UInt8(best)) ?? .other
        }
    }

    private func addWords(
        _ words: UnsafeBufferPointer<WordFeatures>, _ at: Int, _ scores: inout TagWeights.Row
    ) {
        let word = words[at]
        let before = words[at - 1]
        let after = words[at + 1]
        let capital = word.shape & 19
        add(TagFeature.key(1, word.text), &scores)
        add(TagFeature.key(2, word.end1, capital), &scores)
        add(TagFeature.key(3, word.end2), &scores)
        add(TagFeature.key(4, word.end3), &scores)
        add(TagFeature.key(5, word.end4), &scores)
        add(TagFeature.key(6, word.start), &scores)
        add(TagFeature.key(7, word.shape), &scores)
        add(TagFeature.key(8, before.text), &scores)
        add(TagFeature.key(9, words[at - 2].text), &scores)
        add(TagFeature.key(10, after.text), &scores)
        add(TagFeature.key(11, words[at + 2].text), &scores)
        add(TagFeature.key(12, before.end3), &scores)
        add(TagFeature.key(13, after.end3), &scores)
        add(TagFeature.key(14, after.shape & 19, capital), &scores)
        add(TagFeature.key(15, word.known), &scores)
        add(TagFeature.key(16, after.known), &scores)
        add(TagFeature.key(17, word.known, after.known), &scores)
        add(TagFeature.key(18, before.known, word.known), &scores)
        add(TagFeature.key(19, word.known, capital), &scores)
    }

    private func addTags(
        _ word: WordFeatures, _ after: WordFeatures, _ tag1: UInt64, _ tag2: UInt64,
        _ scores: inout TagWeights.Row
    ) {
        add(TagFeature.key(20, tag1), &scores)
        add(TagFeature.key(21, tag1, tag2), &scores)
        add(TagFeature.key(22, tag1, word.text), &scores)
        add(TagFeature.key(23, tag1, word.end3), &scores)
        add(TagFeature.key(24, tag1, after.text), &scores)
        add(TagFeature.key(25, tag2, word.text), &scores)
        add(TagFeature.key(26, tag1, word.known), &scores)
        add(TagFeature.key(27, tag1, word.known, after.known), &scores)
        add(TagFeature.key(28, tag1, tag2, word.known), &scores)
        add(TagFeature.key(29, tag1, word.shape), &scores)
    }

    private func add(_ key: UInt32, _ scores: inout TagWeights.Row) {
        let mask = slots.count - 1
        var slot = Int(key) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == UInt64(key) {
                scores &+= rows[Int(slots[slot] & 0xFFFF_FFFF)]
                return
            }
            slot = (slot + 1) & mask
        }
    }
}
