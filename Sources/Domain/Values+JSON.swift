import JSON

extension Actor {
    /// Writes the actor as an object.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("name")
            writer.string(name)
            writer.key("role")
            writer.string(role?.rawValue)
            writer.key("kind")
            writer.string(kind?.rawValue)
            writer.key("country")
            writer.string(country?.description)
        }
    }

    /// Reads an actor's object, or a bare name.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        if scanner.isString() {
            self.init(name: try scanner.string(), role: nil, kind: nil, country: nil)
            return
        }
        var name = ""
        var role: Role?
        var kind: Kind?
        var country: CountryCode?
        try scanner.object { key, scanner in
            switch key {
            case "name": name = try scanner.string()
            case "role": role = try scanner.optional { try $0.string() }.flatMap(Role.init)
            case "kind": kind = try scanner.optional { try $0.string() }.flatMap(Kind.init)
            case "country": country = try scanner.optional(CountryCode.init(from:))
            default: try scanner.skip()
            }
        }
        self.init(name: name, role: role, kind: kind, country: country)
    }
}

extension ProjectMention {
    /// Writes the mention as an object.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("name")
            writer.string(name)
            writer.key("asset")
            writer.string(asset)
            writer.key("work")
            writer.string(work.rawValue)
            writer.key("place")
            writer.string(place)
            writer.key("country")
            writer.string(country?.description)
        }
    }

    /// How the project is called where it has no other name: asset and work.
    public var name: String { work == .other ? asset : "\(asset), \(work.rawValue)" }

    init(from scanner: inout JSONScanner) throws(JSONError) {
        var asset = ""
        var work = Work.other
        var place: String?
        var country: CountryCode?
        try scanner.object { key, scanner in
            switch key {
            case "asset": asset = try scanner.string()
            case "work": work = Work(rawValue: try scanner.string()) ?? .other
            case "place": place = try scanner.optional { try $0.string() }
            case "country": country = try scanner.optional(CountryCode.init(from:))
            default: try scanner.skip()
            }
        }
        self.init(asset: asset, work: work, place: place, country: country)
    }
}

extension Amount {
    /// Writes the sum as an object.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("value")
            writer.number(value)
            writer.key("currency")
            writer.string(currency)
        }
    }

    init(from scanner: inout JSONScanner) throws(JSONError) {
        let (value, currency) = try quantity("currency", from: &scanner)
        self.init(value: value, currency: currency)
    }
}

extension Capacity {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("value")
            writer.number(value)
            writer.key("unit")
            writer.string(unit)
        }
    }

    init(from scanner: inout JSONScanner) throws(JSONError) {
        let (value, unit) = try quantity("unit", from: &scanner)
        self.init(value: value, unit: unit)
    }
}

private func quantity(
    _ measure: String, from scanner: inout JSONScanner
) throws(JSONError) -> (Double, String) {
    var value = 0.0
    var unit = ""
    try scanner.object { key, scanner in
        switch key {
        case "value": value = try scanner.number()
        case measure: unit = try scanner.string()
        default: try scanner.skip()
        }
    }
    return (value, unit)
}

extension PartialDate {
    init(from scanner: inout JSONScanner) throws(JSONError) {
        self = try parsed(from: &scanner, "a date like 2025, 2025-Q2, 2025-04 or 2025-04-30") {
            PartialDate(edtf: $0)
        }
    }
}

extension CountryCode {
    init(from scanner: inout JSONScanner) throws(JSONError) {
        self = try parsed(from: &scanner, "an ISO 3166 code of two capital letters") { CountryCode($0) }
    }
}

extension EventType {
    init(from scanner: inout JSONScanner) throws(JSONError) {
        self = try parsed(from: &scanner, "an event type") { EventType(rawValue: $0) }
    }
}

extension Milestone {
    init(from scanner: inout JSONScanner) throws(JSONError) {
        self = try parsed(from: &scanner, "construction_start, completion or operation") {
            Milestone(rawValue: $0)
        }
    }
}

extension Schedule {
    init(from scanner: inout JSONScanner) throws(JSONError) {
        self = try parsed(from: &scanner, "ahead, on_time or late") { Schedule(rawValue: $0) }
    }
}

private func parsed<Value>(
    from scanner: inout JSONScanner, _ expected: String, _ parse: (String) -> Value?
) throws(JSONError) -> Value {
    let text = try scanner.string()
    guard let value = parse(text) else {
        throw JSONError("'\(text)' is not \(expected)", at: scanner.offset)
    }
    return value
}
