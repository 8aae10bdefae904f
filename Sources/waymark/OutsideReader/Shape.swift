import Domain

/// What a JSON value must be like; docs/reading.schema.json says the same of the same values.
indirect enum Shape: Sendable {
    /// A text that is not empty, of at most so many characters (Unicode scalars).
    case text(most: Int)
    /// One of some words.
    case word([String])
    /// A date as in ``PartialDate``.
    case date
    /// An assigned code of ISO 3166-1.
    case country
    /// Three capital letters, as ISO 4217 has them.
    case currency
    /// A number within bounds.
    case number(ClosedRange<Double>)
    /// A whole number from 0 on.
    case offset
    case list(Shape)
    case object([Member])
    /// A text, or something else.
    case textOr(Shape)
    case anything

    /// A member that an object may have.
    struct Member: Sendable {
        var name: String
        var shape: Shape
        var isRequired = false
        /// Whether `null` says the same as leaving it out.
        var isNullable = true

        /// One that may be left out.
        static func may(_ name: String, _ shape: Shape, nullable: Bool = true) -> Member {
            Member(name: name, shape: shape, isNullable: nullable)
        }

        /// One that has to be there.
        static func must(_ name: String, _ shape: Shape) -> Member {
            Member(name: name, shape: shape, isRequired: true, isNullable: false)
        }
    }

    /// Looks whether a value is like this.
    ///
    /// - Throws: ``ShapeFault`` for the first thing that is not; `path` is what the value is called there.
    func check(_ value: JSONTree, _ path: String) throws(ShapeFault) {
        switch (self, value) {
        case (.anything, _): return
        case (.text(let most), .text(let text)): try check(text, most, path)
        case (.word(let words), .text(let text)):
            try demand(
                words.contains(text), path, "\(shown(text)) is none of \(words.joined(separator: ", "))")
        case (.date, .text(let text)):
            try demand(
                PartialDate(edtf: text) != nil, path,
                "\(shown(text)) is not a date like 2025, 2025-H1, 2025-Q2, 2025-04 or 2025-04-30")
        case (.country, .text(let text)):
            try demand(
                CountryList.codes.contains(text), path,
                "\(shown(text)) is not a country's code in ISO 3166-1, as KZ")
        case (.currency, .text(let text)):
            try demand(
                text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }, path,
                "\(shown(text)) is not a currency's code in ISO 4217, as USD")
        case (.number(let bounds), .number(let number)):
            try demand(bounds.contains(number), path, "\(number) is \(Self.outside(bounds))")
        case (.offset, .number(let number)):
            try demand(
                number >= 0 && number == number.rounded() && number < 1e15, path,
                "\(number) is not a whole number from 0 on")
        case (.list(let shape), .list(let values)):
            for (index, value) in values.enumerated() { try shape.check(value, "\(path)[\(index)]") }
        case (.object(let members), .object(let values)): try Self.check(values, members, path)
        case (.textOr, .text(let text)): try check(text, Self.longestName, path)
        case (.textOr(let shape), _): try shape.check(value, path)
        default: throw ShapeFault(path, "\(wanted) is expected, not \(value.kind)")
        }
    }

    /// The most characters of a name.
    static let longestName = 300

    private static func check(_ values: [JSONTree.Member], _ members: [Member], _ path: String)
        throws(ShapeFault)
    {
        var seen: Set<String> = []
        for value in values {
            let place = path.isEmpty ? value.name : "\(path).\(value.name)"
            guard let member = members.first(where: { $0.name == value.name }) else {
                let known = members.map(\.name).joined(separator: ", ")
                throw ShapeFault(path, "there is no '\(value.name.prefix(40))' here, only: \(known)")
            }
            guard seen.insert(value.name).inserted else { throw ShapeFault(place, "it is there twice") }
            if value.value == .null, member.isNullable { continue }
            try member.shape.check(value.value, place)
        }
        for member in members where member.isRequired && !seen.contains(member.name) {
            throw ShapeFault(path, "'\(member.name)' is missing")
        }
    }

    private func check(_ text: String, _ most: Int, _ path: String) throws(ShapeFault) {
        try demand(!text.isEmpty, path, "it is empty; leave it out instead")
        try demand(!text.utf8.contains(0), path, "it holds a NUL character")
        // A text that is shorter in bytes is shorter in characters, too.
        let isShort = text.utf8.count <= most || text.unicodeScalars.count <= most
        try demand(isShort, path, "it has more than \(most) characters")
    }

    private func demand(_ isRight: Bool, _ path: String, _ reason: @autoclosure () -> String)
        throws(ShapeFault)
    {
        if !isRight { throw ShapeFault(path, reason()) }
    }

    private func shown(_ text: String) -> String {
        let visible = text.unicodeScalars.prefix(40).filter { $0.value >= 0x20 }
        return "'" + String(String.UnicodeScalarView(visible)) + "'"
    }

    private static func outside(_ bounds: ClosedRange<Double>) -> String {
        bounds.upperBound < .greatestFiniteMagnitude
            ? "not between \(Int(bounds.lowerBound)) and \(Int(bounds.upperBound))"
            : "less than \(Int(bounds.lowerBound))"
    }

    private var wanted: String {
        switch self {
        case .text, .word, .date, .country, .currency: "a text"
        case .number: "a number"
        case .offset: "a whole number"
        case .list: "a list"
        case .object: "an object"
        case .textOr: "a text or an object"
        case .anything: "something"
        }
    }
}

/// What is wrong with a value, and where.
struct ShapeFault: Error, CustomStringConvertible {
    /// Which value: `events[2].attrs.amount.currency`; empty for the whole.
    let path: String
    let reason: String

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    /// Place and reason, in one line.
    var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}
