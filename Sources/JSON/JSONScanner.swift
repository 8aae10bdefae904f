/// Where and why a JSON text could not be read.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was wrong.
    public let reason: String
    /// The byte at which it was found, from 0.
    public let offset: Int

    /// An error at a byte.
    public init(_ reason: String, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    /// Reason and place, for a message.
    public var description: String { "\(reason) at byte \(offset)" }
}

/// Reads JSON text in one pass, pulled by the code that knows what it expects.
///
/// ```swift
/// try scanner.object { key, scanner in
///     switch key {
///     case "name": name = try scanner.string()
///     default: try scanner.skip()
///     }
/// }
/// ```
/// Input is UTF-8; a lone surrogate escape becomes U+FFFD. Nesting deeper than 512 is refused.
public struct JSONScanner: Sendable {
    let bytes: [UInt8]
    var at: Int
    let end: Int
    private var depth = 0

    /// Reads `bytes` from the start.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        at = 0
        end = bytes.count
    }

    /// Reads `text` from the start.
    public init(_ text: String) { self.init(Array(text.utf8)) }

    /// The byte that is read next.
    public var offset: Int { at }

    /// Reads an object; `member` must consume each value.
    public mutating func object(_ member: (String, inout JSONScanner) throws -> Void) throws(JSONError) {
        try open(UInt8(ascii: "{"), "an object")
        if try closes(UInt8(ascii: "}")) { return }
        while true {
            let key = try string()
            try expect(UInt8(ascii: ":"), "':'")
            try calling { try member(key, &$0) }
            if try closes(UInt8(ascii: "}")) { return }
            try expect(UInt8(ascii: ","), "',' or '}'")
        }
    }

    /// Reads an array; `element` must consume each value.
    public mutating func array(_ element: (inout JSONScanner) throws -> Void) throws(JSONError) {
        try open(UInt8(ascii: "["), "an array")
        if try closes(UInt8(ascii: "]")) { return }
        while true {
            try calling { try element(&$0) }
            if try closes(UInt8(ascii: "]")) { return }
            try expect(UInt8(ascii: ","), "',' or ']'")
        }
    }

    /// Reads an array of strings.
    public mutating func strings() throws(JSONError) -> [String] {
        var found: [String] = []
        try array { scanner in found.append(try scanner.string()) }
        return found
    }

    /// Whether the next value is `null`, which is then read.
    public mutating func null() throws(JSONError) -> Bool {
        skipSpace()
        guard at < end, bytes[at] == UInt8(ascii: "n") else { return false }
        try word("null")
        return true
    }

    /// The first byte of what comes next, which is left to be read; `nil` at the end.
    public mutating func peek() -> UInt8? {
        skipSpace()
        return at < end ? bytes[at] : nil
    }

    /// Whether the next value is a string, which is left to be read.
    public mutating func isString() -> Bool {
        skipSpace()
        return at < end && bytes[at] == UInt8(ascii: "\"")
    }

    /// Reads `null` as nothing, and any other value with `value`.
    ///
    /// Inlinable, so that each module makes it for its own values: the general form takes longer than the value.
    @inlinable
    public mutating func optional<Value>(
        _ value: (inout JSONScanner) throws -> Value
    ) throws(JSONError) -> Value? {
        if try null() { return nil }
        do { return try value(&self) } catch let error as JSONError { throw error } catch {
            throw JSONError("\(error)", at: offset)
        }
    }

    /// Reads a string.
    public mutating func string() throws(JSONError) -> String {
        try expect(UInt8(ascii: "\""), "a string")
        let start = at
        at = endOfPlainText(from: start)
        guard at < end else { throw JSONError("a string without an end", at: start) }
        switch bytes[at] {
        case UInt8(ascii: "\""):
            defer { at += 1 }
            return text(start..<at)
        case UInt8(ascii: "\\"): return try escapedString(from: start)
        default: throw JSONError("a control character in a string", at: at)
        }
    }

    private func text(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
        }
    }

    /// The first byte from `start` on that is a quote, an escape or a control character.
    private func endOfPlainText(from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { buffer in
            var index = start
            while index < end {
                let byte = buffer[index]
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
                index += 1
            }
            return index
        }
    }

    /// Reads a number.
    public mutating func number() throws(JSONError) -> Double {
        let start = try numberSpan()
        guard let value = Double(text(start..<at)), value.isFinite else {
            throw JSONError("a number that is too large", at: start)
        }
        return value
    }

    /// Reads a whole number.
    public mutating func integer() throws(JSONError) -> Int {
        let start = try numberSpan()
        guard let value = Int(text(start..<at)) else {
            throw JSONError("a whole number is expected", at: start)
        }
        return value
    }

    /// Reads `true` or `false`.
    public mutating func boolean() throws(JSONError) -> Bool {
        skipSpace()
        if at < end, bytes[at] == UInt8(ascii: "t") {
            try word("true")
            return true
        }
        try word("false")
        return false
    }

    /// Reads any value and gives its text as it stands.
    public mutating func raw() throws(JSONError) -> [UInt8] {
        skipSpace()
        let start = at
        try skip()
        return Array(bytes[start..<at])
    }

    /// Reads past any value.
    public mutating func skip() throws(JSONError) {
        skipSpace()
        guard at < end else { throw JSONError("a value is expected", at: at) }
        switch bytes[at] {
        case UInt8(ascii: "{"): try object { _, scanner in try scanner.skip() }
        case UInt8(ascii: "["): try array { scanner in try scanner.skip() }
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
        case UInt8(ascii: "n"): try word("null")
        default: _ = try number()
        }
    }

    /// Throws unless nothing but white space is left.
    public mutating func finish() throws(JSONError) {
        skipSpace()
        if at < end { throw JSONError("text after the end of the value", at: at) }
    }

    private mutating func calling(_ body: (inout JSONScanner) throws -> Void) throws(JSONError) {
        do { try body(&self) } catch let error as JSONError { throw error } catch {
            throw JSONError("\(error)", at: at)
        }
    }

    private mutating func skipSpace() {
        while at < end {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return
            }
        }
    }

    private mutating func expect(_ byte: UInt8, _ what: String) throws(JSONError) {
        skipSpace()
        guard at < end, bytes[at] == byte else { throw JSONError("\(what) is expected", at: at) }
        at += 1
    }

    private mutating func open(_ bracket: UInt8, _ what: String) throws(JSONError) {
        try expect(bracket, what)
        depth += 1
        if depth > 512 { throw JSONError("nested too deep", at: at) }
    }

    private mutating func closes(_ bracket: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        guard at < end, bytes[at] == bracket else { return false }
        at += 1
        depth -= 1
        return true
    }

    private mutating func word(_ expected: StaticString) throws(JSONError) {
        skipSpace()
        let start = at
        let matches = expected.withUTF8Buffer { wanted in
            guard end - at >= wanted.count else { return false }
            for (index, byte) in wanted.enumerated() where bytes[start + index] != byte { return false }
            at += wanted.count
            return true
        }
        if !matches { throw JSONError("'\(expected)' is expected", at: start) }
    }

    /// Reads past a number as JSON writes one, and gives where it starts.
    private mutating func numberSpan() throws(JSONError) -> Int {
        skipSpace()
        let start = at
        if at < end, bytes[at] == UInt8(ascii: "-") { at += 1 }
        let hasZero = at < end && bytes[at] == UInt8(ascii: "0")
        let whole = skipDigits()
        if whole == 0 {
            at = start
            throw JSONError("a value is expected", at: start)
        }
        if hasZero, whole > 1 { throw JSONError("a number with a zero in front", at: start) }
        if at < end, bytes[at] == UInt8(ascii: ".") {
            at += 1
            if skipDigits() == 0 { throw JSONError("digits are expected behind the point", at: at) }
        }
        if at < end, bytes[at] == UInt8(ascii: "e") || bytes[at] == UInt8(ascii: "E") {
            at += 1
            if at < end, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") { at += 1 }
            if skipDigits() == 0 { throw JSONError("digits are expected in the exponent", at: at) }
        }
        return start
    }

    private mutating func skipDigits() -> Int {
        let start = at
        while at < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) { at += 1 }
        return at - start
    }
}
