/// The words of a name, folded, each with where it stands in the text.
struct NameTokens {
    /// A word as read.
    struct Token {
        var start: Int
        var end: Int
        /// Where it stands in the UTF-8 of the text.
        var source: Range<Int>
        var flags: PartyWord.Flags
        /// Whether a comma stands before.
        var isAfterComma = false
        /// Whether it is made of letters with points: "S.A.".
        var isPointed = false
        var hash: UInt32 = 0
        var entry = Vocabulary.Entry()
        var count: Int { end - start }
    }

    private(set) var letters: [UInt8] = []
    var tokens: [Token] = []
    /// Whether the text has Arabic letters, which write no short vowels.
    private(set) var isArabic = false
    private var isOpen = false
    private var depth = 0
    private var hasComma = false
    private var hasSmall = false
    /// Where the last capital behind a small letter is, and whether only capitals follow.
    private var turn = -1
    private var isIdeographic = false
    private var tokenStart = 0
    private var sourceStart = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        letters.reserveCapacity(bytes.count + 8)
        tokens.reserveCapacity(8)
        var index = 0
        let count = min(bytes.count, 1000)
        while index < count {
            let byte = bytes[index]
            if byte < 0x80 {
                ascii(byte, index, bytes)
                index += 1
            } else {
                let (scalar, width) = NameTokens.scalar(bytes, index)
                other(scalar, index, bytes, index + width)
                index += width
            }
        }
        end(at: count)
        finish(bytes)
    }

    @inline(__always)
    private mutating func ascii(_ byte: UInt8, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        switch byte {
        case 0x61...0x7A:
            if !isOpen { begin(index) }
            hasSmall = true
            turn = -1
            letters.append(byte)
        case 0x41...0x5A:
            if !isOpen { begin(index) }
            if turn < 0, hasSmall { turn = letters.count }
            letters.append(byte | 0x20)
        case 0x30...0x39:
            if !isOpen { begin(index) }
            letters.append(byte)
        case 0x27, 0x60: break
        default:
            end(at: index)
            switch byte {
            case 0x28, 0x5B: depth += 1
            case 0x29, 0x5D: depth = max(0, depth - 1)
            case 0x2C, 0x3B: hasComma = true
            default: break
            }
        }
    }

    private mutating func other(
        _ scalar: UInt32, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ next: Int
    ) {
        switch Letters.fold(scalar) {
        case .gap: end(at: index)
        case .nothing: break
        case .letters(var value):
            if !isOpen { begin(index) }
            if scalar > 0xDF { hasSmall = true }
            if (0x600...0x6FF).contains(scalar) { isArabic = true }
            while value != 0 {
                letters.append(UInt8(truncatingIfNeeded: value))
                value >>= 8
            }
            if Letters.hasOwnVowel(scalar), next + 2 < bytes.count {
                let (following, _) = NameTokens.scalar(bytes, next)
                if Letters.hasOwnVowel(following) || following == 0x902 { letters.append(0x61) }
            }
        case .ideograph:
            if !isOpen { begin(index) }
            isIdeographic = true
            letters.append(contentsOf: bytes[index..<next])
        }
    }

    private mutating func begin(_ index: Int) {
        isOpen = true
        hasSmall = false
        turn = -1
        isIdeographic = false
        tokenStart = letters.count
        sourceStart = index
    }

    /// Ends a word; capitals at its end are a word of their own: "SiemensAG".
    private mutating func end(at index: Int) {
        guard isOpen else { return }
        isOpen = false
        guard letters.count > tokenStart else { return }
        var flags: PartyWord.Flags = []
        if !hasSmall { flags.insert(.capitals) }
        if depth > 0 { flags.insert(.bracketed) }
        if isIdeographic { flags.insert(.ideographs) }
        if turn >= tokenStart + 4, letters.count >= turn + 2,
            index - sourceStart == letters.count - tokenStart
        {
            let at = index - (letters.count - turn)
            append(turn, sourceStart..<at, flags)
            tokenStart = turn
            sourceStart = at
            flags.insert(.capitals)
        }
        append(letters.count, sourceStart..<index, flags)
    }

    private mutating func append(_ end: Int, _ source: Range<Int>, _ flags: PartyWord.Flags) {
        tokens.append(
            Token(start: tokenStart, end: end, source: source, flags: flags, isAfterComma: hasComma))
        hasComma = false
    }

    /// Joins letters with points between them ("S.A.", "A/S", "J.-C.").
    private mutating func finish(_ bytes: UnsafeBufferPointer<UInt8>) {
        var kept = 0
        for index in tokens.indices {
            let token = tokens[index]
            if kept > 0, token.count == 1, tokens[kept - 1].count == 1 || tokens[kept - 1].isPointed,
                tokens[kept - 1].end == token.start,
                NameTokens.isPoint(bytes, tokens[kept - 1].source.upperBound, token.source.lowerBound)
            {
                tokens[kept - 1].end = token.end
                tokens[kept - 1].source = tokens[kept - 1].source.lowerBound..<token.source.upperBound
                tokens[kept - 1].isPointed = true
            } else {
                tokens[kept] = token
                kept += 1
            }
        }
        tokens.removeLast(tokens.count - kept)
        letters.withUnsafeBufferPointer { letters in
            for index in tokens.indices {
                let hash = PartyWord.hash(letters[tokens[index].start..<tokens[index].end])
                tokens[index].hash = hash
            }
        }
    }

    /// Looks every word up.
    mutating func lookUp() {
        let words = Vocabulary.words
        for index in tokens.indices { tokens[index].entry = words[tokens[index].hash] }
    }

    private static func isPoint(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        switch end - start {
        case 1: bytes[start] == 0x2E || bytes[start] == 0x2F
        case 2: bytes[start] == 0x2E && bytes[start + 1] == 0x2D
        default: false
        }
    }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
        let first = bytes[index]
        let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + width <= bytes.count else { return (0x20, bytes.count - index) }
        if width == 1 { return (UInt32(first), 1) }
        var value = UInt32(first) & (0xFF >> UInt32(width + 1))
        for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (value, width)
    }
}
