import JSON

/// What an article reports happened otherwise than it was read, or than the article says.
public struct EventCorrected: DecisionContent {
    /// The name by which the log knows it.
    public static let wireName = "EventCorrected"

    /// What is corrected.
    public var event: EventReference
    /// What holds instead.
    public var changes: EventChanges

    /// A correction.
    public init(event: EventReference, changes: EventChanges) {
        self.event = event
        self.changes = changes
    }

    /// Writes the members that are its own.
    public func write(to writer: inout JSONWriter) {
        writer.key("event")
        event.write(to: &writer)
        writer.key("changes")
        changes.write(to: &writer)
    }

    /// Reads the members that are its own.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        event = try members.required("event", EventReference.init(from:))
        changes = try members.required("changes", EventChanges.init(from:))
    }
}
