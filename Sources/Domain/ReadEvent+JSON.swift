import JSON

extension ReadEvent {
    /// The members of the event's JSON object, in a fixed order; `type` only where `withType` says so, for in
    /// the log it stands in a column of its own. An object with its type is one to be shown, and has what follows
    /// from the event as well: the sectors of topics.
    public func writeMembers(to writer: inout JSONWriter, withType: Bool) {
        if withType {
            writer.key("type")
            writer.string(type.rawValue)
        }
        writer.key("occurred")
        writer.string(occurred?.description)
        writer.key("actors")
        writer.raw(actorsJSON)
        writer.key("countries")
        writer.array(countries) { $0.string($1.description) }
        writer.key("project")
        writer.raw(projectJSON)
        writer.key("attrs")
        writer.raw(withType ? shownAttributesJSON : attributesJSON)
        writer.key("evidence")
        writer.raw(evidenceJSON)
        writer.key("confidence")
        writer.number(confidence)
        writer.key("rule")
        writer.string(rule)
    }

    /// Reads an event's object. The type is `type` where that is given (the log keeps it beside the payload),
    /// else the object's own member, which must then stand before `attrs`.
    public init(_ type: EventType? = nil, from scanner: inout JSONScanner) throws(JSONError) {
        var type = type
        var fact: Fact?
        var event = ReadEvent(
            fact: .meetingHeld(MeetingHeld()), evidence: Evidence(quote: "", start: 0, end: 0), confidence: 0,
            rule: "")
        try scanner.object { key, scanner in
            switch key {
            case "type": type = try EventType(from: &scanner)
            case "occurred": event.occurred = try scanner.optional(PartialDate.init(from:))
            case "actors": try scanner.array { event.actors.append(try Actor(from: &$0)) }
            case "countries": try scanner.array { event.countries.append(try CountryCode(from: &$0)) }
            case "project": event.project = try scanner.optional(ProjectMention.init(from:))
            case "attrs":
                guard let type else {
                    throw JSONError("'type' must stand before 'attrs'", at: scanner.offset)
                }
                fact = try Fact(type, from: &scanner)
            case "evidence": event.evidence = try Evidence(from: &scanner)
            case "confidence": event.confidence = try scanner.number()
            case "rule": event.rule = try scanner.string()
            default: try scanner.skip()
            }
        }
        guard let known = fact ?? type.map(Fact.init) else {
            throw JSONError("an event without a type", at: scanner.offset)
        }
        event.fact = known
        self = event
    }
}

extension Evidence {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("quote")
            writer.string(quote)
            writer.key("start")
            writer.integer(start)
            writer.key("end")
            writer.integer(end)
        }
    }

    init(from scanner: inout JSONScanner) throws(JSONError) {
        var quote = ""
        var start = 0
        var end = 0
        try scanner.object { key, scanner in
            switch key {
            case "quote": quote = try scanner.string()
            case "start": start = try scanner.integer()
            case "end": end = try scanner.integer()
            default: try scanner.skip()
            }
        }
        self.init(quote: quote, start: start, end: end)
    }
}
