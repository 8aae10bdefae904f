import JSON

/// A project stands as decided, whatever its articles add up to.
public struct StatusDecided: DecisionContent {
    /// The name by which the log knows it.
    public static let wireName = "StatusDecided"

    /// The project.
    public var project: ProjectReference
    /// How it stands.
    public var status: ProjectStatus
    /// Since when, as finely as it is known.
    public var since: PartialDate?

    /// A status.
    public init(project: ProjectReference, status: ProjectStatus, since: PartialDate? = nil) {
        self.project = project
        self.status = status
        self.since = since
    }

    /// Writes the members that are its own.
    public func write(to writer: inout JSONWriter) {
        writer.key("project")
        project.write(to: &writer)
        writer.key("status")
        writer.string(status.rawValue)
        writer.key("since")
        writer.string(since?.description)
    }

    /// Reads the members that are its own.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        project = try members.required("project", ProjectReference.init(from:))
        status = try members.required("status") { scanner in
            let text = try scanner.string()
            guard let status = ProjectStatus(rawValue: text) else {
                throw JSONError("'\(text)' is not a project's status", at: scanner.offset)
            }
            return status
        }
        since = try members.optional("since", PartialDate.init(from:))
    }
}
