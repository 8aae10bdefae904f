import JSON

/// A project is called otherwise than its articles call it; its old names still find it.
public struct ProjectRenamed: DecisionContent {
    /// The name by which the log knows it.
    public static let wireName = "ProjectRenamed"

    /// The project.
    public var project: ProjectReference
    /// What it is called.
    public var name: String

    /// A new name.
    public init(project: ProjectReference, name: String) {
        self.project = project
        self.name = name
    }

    /// Writes the members that are its own.
    public func write(to writer: inout JSONWriter) {
        writer.key("project")
        project.write(to: &writer)
        writer.key("name")
        writer.string(name)
    }

    /// Reads the members that are its own.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        project = try members.required("project", ProjectReference.init(from:))
        name = try members.required("name") { try $0.string() }
    }
}
