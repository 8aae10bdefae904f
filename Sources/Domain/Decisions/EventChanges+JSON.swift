import JSON

extension EventChanges {
    /// Writes the changes as an object that has only what is changed; `null` for a date that is cleared.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            switch occurred {
            case .kept: break
            case .cleared:
                writer.key("occurred")
                writer.null()
            case .set(let date):
                writer.key("occurred")
                writer.string(date.description)
            }
            if let actors {
                writer.key("actors")
                writer.array(actors) { $1.write(to: &$0) }
            }
            if let countries {
                writer.key("countries")
                writer.array(countries) { $0.string($1.description) }
            }
            if attributes.isEmpty { return }
            writer.key("attrs")
            writer.object { writer in
                for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
                    writer.key(name)
                    writer.raw(value)
                }
            }
        }
    }

    /// Reads an object of changes.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        var changes = EventChanges()
        try scanner.object { key, scanner in
            switch key {
            case "occurred":
                changes.occurred =
                    try scanner.optional(PartialDate.init(from:)).map { .set($0) } ?? .cleared
            case "actors":
                var actors: [Actor] = []
                try scanner.array { actors.append(try Actor(from: &$0)) }
                changes.actors = actors
            case "countries":
                var countries: [CountryCode] = []
                try scanner.array { countries.append(try CountryCode(from: &$0)) }
                changes.countries = countries
            case "attrs":
                try scanner.object { changes.attributes[$0] = String(decoding: try $1.raw(), as: UTF8.self) }
            default: try scanner.skip()
            }
        }
        self = changes
    }
}
