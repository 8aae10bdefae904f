/// One word of a name, as a range of the folded letters with how it was written.
struct NameToken {
    var start = 0
    var end = 0
    var isCapital = false
    var isAllCapitals = true
    var hasDigit = false
    var hasLetter = false
    /// In a script that cannot be folded: the bytes as they are.
    var isForeign = false
    /// Written to the word before it with a hyphen.
    var isJoined = false
    /// After a comma or semicolon.
    var opensClause = false
    var isAside = false
    /// Before an apostrophe and s.
    var isPossessive = false

    var count: Int { end - start }
}

/// A text as folded words, in buffers that are used again for each text.
struct AssetTokens {
    private(set) var letters: [UInt8] = []
    private(set) var tokens: [NameToken] = []
    private var open: NameToken?
    private var depth = 0
    private var opensClause = false
    private var isJoined = false

    init(_ text: String) {
        letters.reserveCapacity(text.utf8.count + 8)
        tokens.reserveCapacity(8)
        var text = text
        text.withUTF8 { read($0) }
        close()
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte == 0x27 { index = apostrophe(bytes, index, 1) } else { take(ascii: byte) }
                index += 1
                continue
            }
            let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            guard index + width <= bytes.count else { break }
            var scalar = UInt32(byte) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
            for next in 1..<width { scalar = scalar << 6 | UInt32(bytes[index + next] & 0x3F) }
            if scalar == 0x2019 || scalar == 0x2BC || scalar == 0x2018 {
                index = apostrophe(bytes, index, width)
            } else {
                take(scalar: scalar, UnsafeBufferPointer(rebasing: bytes[index..<(index + width)]))
            }
            index += width
        }
    }

    /// "Mongolia's" is Mongolia, "Nat'l" is natl; gives the index to go on after.
    private mutating func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ width: Int) -> Int {
        let next = index + width
        guard next < bytes.count, bytes[next] | 0x20 == 0x73,
            next + 1 == bytes.count || bytes[next + 1] == 0x20
        else { return index }
        open?.isPossessive = true
        close()
        return index + 1
    }

    private mutating func take(ascii byte: UInt8) {
        switch byte {
        case 0x61...0x7A:
            add(byte, isCapital: false, isDigit: false)
        case 0x41...0x5A:
            add(byte | 0x20, isCapital: true, isDigit: false)
        case 0x30...0x39:
            add(byte, isCapital: false, isDigit: true)
        default:
            close()
            switch byte {
            case 0x2D: isJoined = true
            case 0x28, 0x5B: depth += 1
            case 0x29, 0x5D: depth = max(0, depth - 1)
            case 0x2C, 0x3B: opensClause = true
            default: isJoined = false
            }
        }
    }

    private mutating func take(scalar: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) {
        var folded = LetterFolding.letters(scalar)
        if folded != 0 {
            // Capitals of Latin letters have even values mostly; only the first letter of a word matters.
            let isCapital = LetterFolding.isCapital(scalar)
            while folded != 0 {
                add(UInt8(folded & 0xFF), isCapital: isCapital, isDigit: false)
                folded >>= 8
            }
        } else if (0x300..<0x370).contains(scalar) {
            return
        } else if scalar < 0x530 || (0x2000..<0x3040).contains(scalar) || scalar >= 0xFF00 {
            close()
            isJoined = (0x2010...0x2013).contains(scalar)
        } else {
            if open?.isForeign != true { close() }
            begin()
            open?.isForeign = true
            letters.append(contentsOf: bytes)
        }
    }

    private mutating func add(_ letter: UInt8, isCapital: Bool, isDigit: Bool) {
        if open?.isForeign == true { close() }
        let isFirst = open == nil
        if isFirst { begin() }
        letters.append(letter)
        if isFirst { open?.isCapital = isCapital }
        if isDigit {
            open?.hasDigit = true
        } else {
            open?.hasLetter = true
            if !isCapital { open?.isAllCapitals = false }
        }
    }

    private mutating func begin() {
        guard open == nil else { return }
        var token = NameToken()
        token.start = letters.count
        token.isJoined = isJoined && !tokens.isEmpty
        token.opensClause = opensClause
        token.isAside = depth > 0
        (opensClause, isJoined) = (false, false)
        open = token
    }

    private mutating func close() {
        guard var token = open else { return }
        token.end = letters.count
        tokens.append(token)
        open = nil
    }
}
