import JSON

/// An analyst remarks on a project; nothing follows from it.
public struct NoteAdded: DecisionContent {
    /// The name by which the log knows it.
    public static let wireName = "NoteAdded"

    /// The project.
    public var project: ProjectReference
    /// The remark.
    public var text: String

    /// A remark.
    public init(project: ProjectReference, text: String) {
        self.project = project
        self.text = text
    }

    /// Writes the members that are its own.
    public func write(to writer: inout JSONWriter) {
        writer.key("project")
        project.write(to: &writer)
        writer.key("text")
        writer.string(text)
    }

    /// Reads the members that are its own.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        project = try members.required("project", ProjectReference.init(from:))
        text = try members.required("text") { try $0.string() }
    }
}
