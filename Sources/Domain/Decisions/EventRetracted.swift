import JSON

/// What an article reports did not happen, or the article does not say so: it counts no more.
public struct EventRetracted: DecisionContent {
    /// The name by which the log knows it.
    public static let wireName = "EventRetracted"

    /// What counts no more.
    public var event: EventReference

    /// A retraction.
    public init(event: EventReference) {
        self.event = event
    }

    /// Writes the members that are its own.
    public func write(to writer: inout JSONWriter) {
        writer.key("event")
        event.write(to: &writer)
    }

    /// Reads the members that are its own.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        event = try members.required("event", EventReference.init(from:))
    }
}
