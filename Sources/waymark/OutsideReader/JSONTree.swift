import JSON

/// A JSON value with all that is in it, for text whose form is not yet known to be right.
indirect enum JSONTree: Equatable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSONTree])
    case object([Member])

    /// A member of an object.
    struct Member: Equatable {
        var name: String
        var value: JSONTree
    }

    /// Reads one value, and nothing behind it.
    init(_ bytes: [UInt8]) throws(JSONError) {
        var scanner = JSONScanner(bytes)
        self = try Self.read(&scanner)
        try scanner.finish()
    }

    private static func read(_ scanner: inout JSONScanner) throws(JSONError) -> JSONTree {
        switch scanner.peek() {
        case UInt8(ascii: "{"):
            var members: [Member] = []
            try scanner.object { name, scanner in
                members.append(Member(name: name, value: try read(&scanner)))
            }
            return .object(members)
        case UInt8(ascii: "["):
            var values: [JSONTree] = []
            try scanner.array { values.append(try read(&$0)) }
            return .list(values)
        case UInt8(ascii: "\""): return .text(try scanner.string())
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .flag(try scanner.boolean())
        case UInt8(ascii: "n"): return try scanner.null() ? .null : .flag(false)
        default: return .number(try scanner.number())
        }
    }

    /// The value of a member; `nil` where this is no object, or has none of that name.
    subscript(name: String) -> JSONTree? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The text, where this is one.
    var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    /// What kind of value it is, in words.
    var kind: String {
        switch self {
        case .null: "null"
        case .flag: "true or false"
        case .number: "a number"
        case .text: "a text"
        case .list: "a list"
        case .object: "an object"
        }
    }

    /// Writes the value; members that are `null` are left out.
    func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .flag(let flag): writer.boolean(flag)
        case .number(let number): writer.number(number)
        case .text(let text): writer.string(text)
        case .list(let values): writer.array(values) { $1.write(to: &$0) }
        case .object(let members):
            writer.object { writer in
                for member in members where member.value != .null {
                    writer.key(member.name)
                    member.value.write(to: &writer)
                }
            }
        }
    }
}
