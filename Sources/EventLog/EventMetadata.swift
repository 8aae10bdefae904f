import JSON

/// What is known of an append itself: `metadata` of an event, as JSON. Only what is said is written.
public struct EventMetadata: Hashable, Sendable {
    /// Which program, or who, appended: `waymark 0.1.0`.
    public var actor: String?
    /// What the appends of one run, or one request, have in common.
    public var correlation: String?
    /// The id of the event that led to this one, where it is not the one before it in the stream.
    public var causation: String?
    /// Which reader found the event, and its version: `waymark 1`.
    public var reader: String?

    /// What is known.
    public init(
        actor: String? = nil, correlation: String? = nil, causation: String? = nil, reader: String? = nil
    ) {
        self.actor = actor
        self.correlation = correlation
        self.causation = causation
        self.reader = reader
    }

    /// The JSON, the members in the order of their names here.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            let members = [
                ("actor", actor), ("correlation", correlation), ("causation", causation), ("reader", reader),
            ]
            for case (let name, let value?) in members {
                writer.key(name)
                writer.string(value)
            }
        }
        return writer.bytes
    }
}

extension StoredEvent {
    /// The id, as it is written, that the event of a stream at a version has or will have.
    public static func id(stream: String, version: Int) -> String {
        var buffer: [UInt8] = []
        let id = EventID.derived(stream: Array(stream.utf8).span, version: version, buffer: &buffer)
        let bytes = withUnsafeBytes(of: id.bigEndian) { Array($0) }
        var text: [UInt8] = []
        text.append(uuid: bytes.span)
        return String(decoding: text, as: UTF8.self)
    }
}
