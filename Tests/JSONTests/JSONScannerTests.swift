import JSON
import Testing

@Suite struct JSONScannerTests {
    @Test(arguments: [
        (#""""#, ""), (#""a\"b\\c\/d""#, #"a"b\c/d"#), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
        (#""\u00e4\u20AC\uFFFF""#, "ä€\u{FFFF}"), (#""\ud83d\ude00""#, "😀"), (#""\u0000""#, "\0"),
        (#""Größe 日本""#, "Größe 日本"),
    ])
    func `escapes become what they stand for`(text: String, expected: String) throws {
        var scanner = JSONScanner(text)
        #expect(try scanner.string() == expected)
        try scanner.finish()
    }

    @Test(arguments: [
        (#""\ud83d""#, "\u{FFFD}"), (#""\ude00x""#, "\u{FFFD}x"), (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
        (#""\ud83d\n""#, "\u{FFFD}\n"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
    ])
    func `a lone surrogate becomes the replacement character`(text: String, expected: String) throws {
        var scanner = JSONScanner(text)
        #expect(try scanner.string() == expected)
        try scanner.finish()
    }

    @Test(arguments: [
        #""\x""#, #""\u12""#, #""\u12g4""#, #""\ud83d\u00"#, "\"a\nb\"", "\"\\n\u{1}\"", #"""#, #""\"#, "x",
        "",
    ])
    func `what is no string is refused`(text: String) {
        #expect(throws: JSONError.self) {
            var scanner = JSONScanner(text)
            _ = try scanner.string()
        }
    }

    @Test(arguments: [
        ("0", 0.0), ("-0", -0.0), ("12", 12), ("-1.5", -1.5), ("1e3", 1000), ("1.25E-2", 0.0125),
        ("1e+2", 100),
        ("123456789012345678901234567890", 123_456_789_012_345_678_901_234_567_890.0), ("1e-400", 0),
    ])
    func `numbers are read as JSON writes them`(text: String, expected: Double) throws {
        var scanner = JSONScanner(text)
        #expect(try scanner.number() == expected)
        try scanner.finish()
    }

    @Test(arguments: [
        "", "-", "+1", ".5", "1.", "01", "-01", "1e", "1e+", "--1", "1-2", "0x10", "NaN", "Infinity", "1e999",
        "-1e999",
    ])
    func `what is no number is refused`(text: String) {
        #expect(throws: JSONError.self) {
            var scanner = JSONScanner(text)
            _ = try scanner.number()
            try scanner.finish()
        }
    }

    @Test func `whole numbers are read to the last digit and no further`() throws {
        for value in [0, -1, Int.max, Int.min] {
            var scanner = JSONScanner("\(value)")
            #expect(try scanner.integer() == value)
        }
        for text in ["9223372036854775808", "1.0", "1e2", "\"1\""] {
            var scanner = JSONScanner(text)
            #expect(throws: JSONError.self) { _ = try scanner.integer() }
        }
    }

    @Test func `nesting is followed to 512 and refused beyond`() throws {
        func nested(_ depth: Int, _ open: String, _ close: String) -> String {
            String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
        }
        for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
            var scanner = JSONScanner(nested(512, open, close))
            try scanner.skip()
            try scanner.finish()
            var deeper = JSONScanner(nested(513, open, close))
            #expect(throws: JSONError.self) { try deeper.skip() }
        }
        var endless = JSONScanner(String(repeating: "[", count: 1_000_000))
        #expect(throws: JSONError.self) { try endless.skip() }
        // Neighbours are no depth.
        var wide = JSONScanner("[" + Array(repeating: "[[]]", count: 2000).joined(separator: ",") + "]")
        try wide.skip()
    }

    private static let sample =
        #" {"a":[1,-2.5e3,true,false,null,{"b":"c\u00e4\ud83d\ude00"}],"ü":"\\","n":{},"e":[ ]} "#

    @Test func `text that ends at any byte is refused`() throws {
        let bytes = Array(Self.sample.utf8)
        for end in 0..<(bytes.count - 1) {
            var scanner = JSONScanner(Array(bytes[..<end]))
            #expect(throws: JSONError.self, "\(end)") { try scanner.skip() }
        }
        var whole = JSONScanner(bytes)
        try whole.skip()
        try whole.finish()
    }

    @Test func `text with any byte changed never crashes`() {
        let bytes = Array(Self.sample.utf8)
        for index in bytes.indices {
            for value in UInt8.min...UInt8.max {
                var changed = bytes
                changed[index] = value
                var scanner = JSONScanner(changed)
                try? scanner.skip()
            }
        }
    }

    @Test func `malformed UTF-8 in a string is mended, not trusted`() throws {
        for bad in [[0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0x80]]
            as [[UInt8]]
        {
            var scanner = JSONScanner([0x22, 0x61] + bad + [0x62, 0x22])
            let text = try scanner.string()
            #expect(text.hasPrefix("a\u{FFFD}") && text.hasSuffix("b"))
            var escaped = JSONScanner([0x22, 0x5C, 0x6E] + bad + [0x62, 0x22])
            #expect(try escaped.string().hasPrefix("\n\u{FFFD}"))
        }
    }

    @Test func `errors tell the byte`() {
        var scanner = JSONScanner(#"{"a":1,}"#)
        #expect(throws: JSONError("a string is expected", at: 7)) { try scanner.skip() }
        var behind = JSONScanner("1 2")
        #expect(throws: JSONError("text after the end of the value", at: 2)) {
            try behind.skip()
            try behind.finish()
        }
    }

    @Test func `null, booleans, raw text and kinds are told apart`() throws {
        var scanner = JSONScanner(#"[null, true ,false, {"a": [ 1 ]}, "s"]"#)
        var seen: [String] = []
        try scanner.array { scanner in
            switch seen.count {
            case 0: seen.append(try scanner.null() ? "null" : "")
            case 1, 2: seen.append(String(try scanner.boolean()))
            case 3: seen.append(String(decoding: try scanner.raw(), as: UTF8.self))
            default: seen.append(scanner.isString() ? try scanner.string() : "")
            }
        }
        #expect(seen == ["null", "true", "false", #"{"a": [ 1 ]}"#, "s"])
    }
}
