import JSON

/// A project has a further name, by which it is found and later articles are known to mean it.
public struct AliasAdded: DecisionContent {
    /// The name by which the log knows it.
    public static let wireName = "AliasAdded"

    /// The project.
    public var project: ProjectReference
    /// The further name.
    public var alias: String

    /// A further name.
    public init(project: ProjectReference, alias: String) {
        self.project = project
        self.alias = alias
    }

    /// Writes the members that are its own.
    public func write(to writer: inout JSONWriter) {
        writer.key("project")
        project.write(to: &writer)
        writer.key("alias")
        writer.string(alias)
    }

    /// Reads the members that are its own.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        project = try members.required("project", ProjectReference.init(from:))
        alias = try members.required("alias") { try $0.string() }
    }
}
