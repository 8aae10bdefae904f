import JSON

/// What holds of an event in place of what was read; what is not named stays as it was read.
public struct EventChanges: Hashable, Sendable {
    /// What becomes of a value that an event may lack.
    public enum Change<Value: Hashable & Sendable>: Hashable, Sendable {
        case kept
        case cleared
        case set(Value)
    }

    /// When it happened.
    public var occurred: Change<PartialDate>
    /// The countries involved, host first; `nil`: as read.
    public var countries: [CountryCode]?
    /// Who did it; `nil`: as read.
    public var actors: [Actor]?
    /// Members of `attrs` by name, each as JSON text; `null` and `[]` clear one.
    public var attributes: [String: String]

    /// Changes; none by default.
    public init(
        occurred: Change<PartialDate> = .kept, countries: [CountryCode]? = nil, actors: [Actor]? = nil,
        attributes: [String: String] = [:]
    ) {
        self.occurred = occurred
        self.countries = countries
        self.actors = actors
        self.attributes = attributes
    }

    /// Whether nothing is changed.
    public var isEmpty: Bool { self == EventChanges() }

    /// The event as it holds after the changes.
    ///
    /// - Throws: ``CorrectionError`` for an attribute that the event's type does not have, or not so.
    public func applied(to event: ReadEvent) throws(CorrectionError) -> ReadEvent {
        var changed = event
        switch occurred {
        case .kept: break
        case .cleared: changed.occurred = nil
        case .set(let date): changed.occurred = date
        }
        changed.countries = countries ?? event.countries
        changed.actors = actors ?? event.actors
        if !attributes.isEmpty { changed.fact = try corrected(event.fact) }
        return changed
    }

    private func corrected(_ fact: Fact) throws(CorrectionError) -> Fact {
        var members: [String: [UInt8]] = [:]
        var scanner = JSONScanner(EventChanges.attributes(of: fact))
        do throws(JSONError) { try scanner.object { members[$0] = try $1.raw() } } catch {
            throw .unreadable("attrs", fact.type, error)
        }
        for (name, text) in attributes.sorted(by: { $0.key < $1.key }) {
            members[name] = try EventChanges.checked(name, text, fact.type)
        }
        var writer = JSONWriter()
        writer.object { writer in
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                writer.key(name)
                writer.raw(value)
            }
        }
        var whole = JSONScanner(writer.bytes)
        do throws(JSONError) { return try Fact(fact.type, from: &whole) } catch {
            throw .unreadable("attrs", fact.type, error)
        }
    }

    private static func attributes(of fact: Fact) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { fact.attributes.write(to: &$0) }
        return writer.bytes
    }

    /// The value of an attribute that a type has; `nil` where it is to be cleared.
    private static func checked(
        _ name: String, _ text: String, _ type: EventType
    ) throws(CorrectionError) -> [UInt8]? {
        let known: Fact
        let bytes: [UInt8]
        do throws(JSONError) {
            var value = JSONScanner(text)
            bytes = try value.raw()
            try value.finish()
            if bytes == Array("null".utf8) || bytes == Array("[]".utf8) { return nil }
            var writer = JSONWriter()
            writer.object { writer in
                writer.key(name)
                writer.raw(bytes)
            }
            var single = JSONScanner(writer.bytes)
            known = try Fact(type, from: &single)
        } catch { throw .unreadable(name, type, error) }
        // What a type does not have it passes over, so that nothing is left of it.
        if known == Fact(type) { throw .unknownAttribute(name, type) }
        return bytes
    }
}

/// Why a correction cannot be applied to an event.
public enum CorrectionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// An attribute that events of the type do not have.
    case unknownAttribute(String, EventType)
    /// A value that is not as the type's attribute demands.
    case unreadable(String, EventType, JSONError)

    /// What is wrong, in one line.
    public var description: String {
        switch self {
        case .unknownAttribute(let name, let type): "an event of type \(type.rawValue) has no '\(name)'"
        case .unreadable(let name, let type, let error):
            "the '\(name)' of an event of type \(type.rawValue) cannot be read: \(error.reason)"
        }
    }
}
