import JSON
import Testing

@Suite struct JSONRoundTripTests {
    /// A JSON value, to be written and read back.
    private indirect enum Value: Equatable {
        case null
        case boolean(Bool)
        case number(Double)
        case string(String)
        case array([Value])
        case object([String], [Value])

        init(from scanner: inout JSONScanner, like model: Value) throws {
            switch model {
            case .null: self = try scanner.null() ? .null : .boolean(false)
            case .boolean: self = .boolean(try scanner.boolean())
            case .number: self = .number(try scanner.number())
            case .string: self = .string(try scanner.string())
            case .array(let models):
                var read: [Value] = []
                try scanner.array { read.append(try Value(from: &$0, like: models[read.count])) }
                self = .array(read)
            case .object(_, let models):
                var keys: [String] = []
                var read: [Value] = []
                try scanner.object { key, scanner in
                    keys.append(key)
                    read.append(try Value(from: &scanner, like: models[read.count]))
                }
                self = .object(keys, read)
            }
        }

        func write(to writer: inout JSONWriter) {
            switch self {
            case .null: writer.null()
            case .boolean(let value): writer.boolean(value)
            case .number(let value): writer.number(value)
            case .string(let value): writer.string(value)
            case .array(let values): writer.array(values) { $1.write(to: &$0) }
            case .object(let keys, let values):
                writer.object { writer in
                    for (key, value) in zip(keys, values) {
                        writer.key(key)
                        value.write(to: &writer)
                    }
                }
            }
        }
    }

    private struct Random {
        var state: UInt64 = 42

        mutating func below(_ limit: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % limit)
        }

        mutating func string() -> String {
            var text = String.UnicodeScalarView()
            for _ in 0..<below(8) {
                if let scalar = Unicode.Scalar(UInt32(below(below(2) == 0 ? 0x80 : 0x110000))) {
                    text.append(scalar)
                }
            }
            return String(text)
        }

        mutating func value(_ depth: Int) -> Value {
            switch below(depth > 4 ? 4 : 6) {
            case 0: return .null
            case 1: return .boolean(below(2) == 0)
            case 2: return .number(Double(bitPattern: number()))
            case 3: return .string(string())
            case 4: return .array((0..<below(4)).map { _ in value(depth + 1) })
            default:
                let count = below(4)
                return .object((0..<count).map { _ in string() }, (0..<count).map { _ in value(depth + 1) })
            }
        }

        private mutating func number() -> UInt64 {
            while true {
                let bits = UInt64(below(1 << 31)) << 33 ^ UInt64(below(1 << 31)) << 2
                if Double(bitPattern: bits).isFinite { return bits }
            }
        }
    }

    @Test func `what the writer writes the scanner reads back the same`() throws {
        var random = Random()
        for _ in 0..<2000 {
            let value = random.value(0)
            var writer = JSONWriter()
            value.write(to: &writer)
            var scanner = JSONScanner(writer.bytes)
            #expect(try Value(from: &scanner, like: value) == value)
            try scanner.finish()
            var skipping = JSONScanner(writer.bytes)
            #expect(try skipping.raw() == writer.bytes)
        }
    }

    @Test(arguments: [
        (0.0, "0"), (-3, "-3"), (1.5, "1.5"), (340_000_000, "340000000"), (0.1, "0.1"),
        (1e15, "1000000000000000"), (1e18, "1e+18"),
        (.infinity, "null"), (.nan, "null"),
    ])
    func `numbers are written in their shortest form`(value: Double, expected: String) {
        var writer = JSONWriter()
        writer.number(value)
        #expect(writer.text == expected)
    }

    @Test func `only what JSON demands is escaped`() {
        var writer = JSONWriter()
        writer.string("\"\\/\n\r\t\u{0}\u{1F}\u{7F}\u{2028}ä😀")
        #expect(writer.text == "\"\\\"\\\\/\\n\\r\\t\\u0000\\u001f\u{7F}\u{2028}ä😀\"")
    }

    @Test func `commas stand where they belong`() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("a")
            writer.array([1, 2]) { $0.integer($1) }
            writer.key("b")
            writer.object { _ in }
            writer.key("c")
            writer.raw("[]")
        }
        writer.endLine()
        writer.string(nil)
        #expect(writer.text == "{\"a\":[1,2],\"b\":{},\"c\":[]}\nnull")
    }
}
