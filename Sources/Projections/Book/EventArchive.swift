import Domain
import JSON

/// Events of articles, kept small: for a rebuild, which must hold as many as the log has.
///
/// All that the fold and the decisions look at is kept; the words of the quote, the rule and the confidence are not.
struct EventArchive: Sendable {
    private var bytes: [UInt8] = []
    private var texts: [String] = []
    private var numbers: [String: UInt32] = [:]

    /// Keeps an event; gives where.
    mutating func keep(_ event: ReadEvent) -> Int {
        let start = bytes.count
        put(event.type.number)
        put(event.evidence.start)
        put(event.evidence.end)
        put(event.occurred)
        put(event.actors.count)
        for actor in event.actors { put(actor) }
        put(event.countries.count)
        for country in event.countries { put(country) }
        put(event.project)
        let attributes = event.attributesJSON
        put(attributes.count)
        bytes += attributes
        return start
    }

    /// The event that was kept somewhere.
    func event(at start: Int) -> ReadEvent {
        var cursor = Cursor(bytes: bytes, offset: start)
        let type = EventType(number: cursor.byte())
        let evidence = Evidence(quote: "", start: cursor.number(), end: cursor.number())
        let occurred = date(&cursor)
        let actors = (0..<cursor.number()).map { _ in actor(&cursor) }
        let countries = (0..<cursor.number()).compactMap { _ in cursor.country() }
        let project = mention(&cursor)
        let count = cursor.number()
        var scanner = JSONScanner(Array(bytes[cursor.offset..<cursor.offset + count]))
        // What was written as attributes reads as such.
        let fact = count == 2 ? Fact(type) : (try? Fact(type, from: &scanner)) ?? Fact(type)
        return ReadEvent(
            fact: fact, occurred: occurred, actors: actors, countries: countries, project: project,
            evidence: evidence, confidence: 0, rule: "")
    }

    // MARK: - Writing

    private mutating func put(_ byte: UInt8) { bytes.append(byte) }

    /// LEB128.
    private mutating func put(_ number: Int) {
        var rest = UInt(bitPattern: max(0, number))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// 0 for none, else one more than the number of the text.
    private mutating func put(_ text: String?) {
        guard let text else { return put(0) }
        if let known = numbers[text] { return put(Int(known) + 1) }
        numbers[text] = UInt32(truncatingIfNeeded: texts.count)
        texts.append(text)
        put(texts.count)
    }

    private mutating func put(_ country: CountryCode?) {
        bytes += country.map { Array($0.description.utf8) } ?? [0, 0]
    }

    private mutating func put(_ date: PartialDate?) {
        guard let date else { return put(UInt8(0xFF)) }
        put(UInt8(truncatingIfNeeded: date.precision.rawValue))
        let (year, month, day) = date.first.parts
        put(year)
        put(UInt8(truncatingIfNeeded: month))
        put(UInt8(truncatingIfNeeded: day))
    }

    private mutating func put(_ actor: Actor) {
        put(actor.name)
        put(actor.role.flatMap { Actor.Role.allCases.firstIndex(of: $0) }.map { UInt8($0) } ?? 0xFF)
        put(actor.kind.flatMap { Actor.Kind.allCases.firstIndex(of: $0) }.map { UInt8($0) } ?? 0xFF)
        put(actor.country)
    }

    private mutating func put(_ mention: ProjectMention?) {
        put(mention?.asset)
        guard let mention else { return }
        put(Work.allCases.firstIndex(of: mention.work).map { UInt8($0) } ?? 0)
        put(mention.place)
        put(mention.country)
    }

    // MARK: - Reading

    private struct Cursor {
        let bytes: [UInt8]
        var offset: Int

        mutating func byte() -> UInt8 {
            defer { offset += 1 }
            return bytes[offset]
        }

        mutating func number() -> Int {
            var value = 0
            var shift = 0
            while true {
                let next = byte()
                value |= Int(next & 0x7F) << shift
                if next < 0x80 { return value }
                shift += 7
            }
        }

        mutating func country() -> CountryCode? {
            let letters = [byte(), byte()]
            return letters[0] == 0 ? nil : CountryCode(String(decoding: letters, as: UTF8.self))
        }
    }

    private func text(_ cursor: inout Cursor) -> String? {
        let number = cursor.number()
        return number == 0 ? nil : texts[number - 1]
    }

    private func date(_ cursor: inout Cursor) -> PartialDate? {
        let precision = cursor.byte()
        guard precision != 0xFF else { return nil }
        let (year, month, day) = (cursor.number(), Int(cursor.byte()), Int(cursor.byte()))
        switch PartialDate.Precision(rawValue: Int(precision)) {
        case .year: return PartialDate(year: year)
        case .half: return PartialDate(year: year, half: month > 6 ? 2 : 1)
        case .quarter: return PartialDate(year: year, quarter: (month + 2) / 3)
        case .month: return PartialDate(year: year, month: month)
        case .day, nil: return Day(year, month, day).map { PartialDate($0) }
        }
    }

    private func actor(_ cursor: inout Cursor) -> Actor {
        let name = text(&cursor) ?? ""
        let (role, kind) = (cursor.byte(), cursor.byte())
        return Actor(
            name: name, role: role == 0xFF ? nil : Actor.Role.allCases[Int(role)],
            kind: kind == 0xFF ? nil : Actor.Kind.allCases[Int(kind)], country: cursor.country())
    }

    private func mention(_ cursor: inout Cursor) -> ProjectMention? {
        guard let asset = text(&cursor) else { return nil }
        let work = Work.allCases[Int(cursor.byte())]
        return ProjectMention(asset: asset, work: work, place: text(&cursor), country: cursor.country())
    }
}
