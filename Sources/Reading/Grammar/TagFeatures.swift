/// What the perceptron sees of a token by itself; `scripts/tagger/features.py` computes the same.
struct WordFeatures: Sendable {
    /// A hash of the folded word, the code of a mark, or one that stands for all numbers.
    var text: UInt64
    /// The last one to four bytes, and the first two.
    var end1: UInt64
    var end2: UInt64
    var end3: UInt64
    var end4: UInt64
    var start: UInt64
    var shape: UInt64 = 0
    /// What the lexicon says of the word: closed classes, forms of a verb, noun, plural.
    var known: UInt64 = 0

    /// Stands before and behind a sentence.
    static let nothing = WordFeatures(code: 3 << 8)

    private init(code: UInt64) {
        text = code
        end1 = code
        end2 = code
        end3 = code
        end4 = code
        start = code
    }

    /// Looks at a token and at its bytes in the article.
    init(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon, first: Bool) {
        switch token.kind {
        case .word: self.init(word: token, bytes, lexicon)
        case .number: self.init(code: 1 << 8)
        case .currency: self.init(code: 2 << 8)
        case .mark: self.init(code: UInt64(token.mark))
        }
        if first { shape |= 16 }
    }

    private init(word token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
        // FNV-1a; the apostrophe of print counts as the plain one.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var tail: UInt64 = 0
        var count = 0
        var head: UInt64 = 0
        var at = Int(token.start)
        let end = Int(token.end)
        while at < end {
            var byte = UInt64(bytes[at])
            at += 1
            if byte &- 0x41 < 26 {
                byte |= 0x20
            } else if byte == 0xE2, at + 1 < end, bytes[at] == 0x80, bytes[at + 1] == 0x99 {
                byte = 0x27
                at += 2
            }
            hash = (hash ^ byte) &* 0x100_0000_01B3
            tail = tail << 8 | byte
            if count < 2 { head = head << 8 | byte }
            count += 1
        }
        text = hash
        end1 = tail & 0xFF
        end2 = tail & 0xFFFF
        end3 = tail & 0xFF_FFFF
        end4 = tail & 0xFFFF_FFFF
        start = head
        shape =
            (token.isCapital ? 1 : 0) | (token.shape.contains(.upper) ? 2 : 0)
            | (token.shape.contains(.digit) ? 4 : 0) | (token.shape.contains(.hyphen) ? 8 : 0)
            | (count < 4 ? 32 : 0)
        guard token.word != 0 else { return }
        let word = Int(token.word)
        let tags = lexicon.tagsOf[word]
        known =
            tags.rawValue & 0x1FFF | UInt64(lexicon.verbs[word].forms.rawValue) << 13
            | (tags.contains(.noun) ? 1 << 18 : 0) | (lexicon.singulars[word] != 0 ? 1 << 19 : 0)
    }
}

/// The hashes that stand for features: of a template's number and its parts.
enum TagFeature {
    static func key(_ template: UInt64, _ part: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: mixed(spread(template), part) >> 32)
    }

    static func key(_ template: UInt64, _ first: UInt64, _ second: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: mixed(mixed(spread(template), first), second) >> 32)
    }

    static func key(_ template: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: mixed(mixed(mixed(spread(template), first), second), third) >> 32)
    }

    // Small numbers, kept clear of the parts, which are often small too.
    private static func spread(_ template: UInt64) -> UInt64 { template &* 0xD6E8_FEB8_6659_FD93 }

    private static func mixed(_ value: UInt64, _ part: UInt64) -> UInt64 {
        let product = (value ^ part) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }
}
