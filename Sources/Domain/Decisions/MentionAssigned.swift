import JSON

/// What articles mention belongs to a project, whatever its name suggests.
public struct MentionAssigned: DecisionContent {
    /// The name by which the log knows it.
    public static let wireName = "MentionAssigned"

    /// What is meant.
    public var mention: MentionReference
    /// The project it belongs to.
    public var to: ProjectReference

    /// An assignment.
    public init(mention: MentionReference, to: ProjectReference) {
        self.mention = mention
        self.to = to
    }

    /// Writes the members that are its own.
    public func write(to writer: inout JSONWriter) {
        writer.key("mention")
        mention.write(to: &writer)
        writer.key("to")
        to.write(to: &writer)
    }

    /// Reads the members that are its own.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        mention = try members.required("mention", MentionReference.init(from:))
        to = try members.required("to", ProjectReference.init(from:))
    }
}
