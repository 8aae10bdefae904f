/// What must be true of a stream for an append to take place.
public enum ExpectedVersion: Hashable, Sendable {
    /// The stream has no event yet.
    case none
    /// The stream's last event has this version, 1 or more.
    case exact(Int)
    /// The stream has an event.
    case exists
    /// Nothing.
    case any

    /// As `log.append` wants it.
    var code: Int {
        switch self {
        case .none: 0
        case .exact(let version): version
        case .exists: -1
        case .any: -2
        }
    }

    init(code: Int) {
        switch code {
        case 0: self = .none
        case -1: self = .exists
        case -2: self = .any
        default: self = .exact(code)
        }
    }
}

/// An event that is to be appended.
public struct NewEvent: Hashable, Sendable {
    /// The wire name of its type.
    public var type: String
    /// The version of its payload's form.
    public var schemaVersion: Int
    /// The payload, a JSON text.
    public var data: [UInt8]
    /// What is known of the append itself, a JSON text: correlation, causation, actor.
    public var metadata: [UInt8]

    /// An event with its payload.
    public init(type: String, schemaVersion: Int = 1, data: [UInt8], metadata: [UInt8] = Array("{}".utf8)) {
        self.type = type
        self.schemaVersion = schemaVersion
        self.data = data
        self.metadata = metadata
    }
}

/// The events that are to be appended to one stream, in their order.
public struct StreamAppend: Hashable, Sendable {
    /// The stream's name.
    public var stream: String
    /// What must be true of it.
    public var expected: ExpectedVersion
    /// At least one event.
    public var events: [NewEvent]

    /// Events for a stream.
    public init(_ stream: String, expected: ExpectedVersion, _ events: [NewEvent]) {
        self.stream = stream
        self.expected = expected
        self.events = events
    }
}

/// Where an append lies in the log.
public struct Appended: Hashable, Sendable {
    /// The position of its first event.
    public var first: Int
    /// The position of its last event.
    public var last: Int
    /// Whether the same append had been made before, and nothing was added now.
    public var existed: Bool

    /// An append that took place, now or before.
    public init(first: Int, last: Int, existed: Bool) {
        self.first = first
        self.last = last
        self.existed = existed
    }
}
