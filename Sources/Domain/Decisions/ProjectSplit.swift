import JSON

/// Some of what was held to be one project is another, new one.
public struct ProjectSplit: DecisionContent {
    /// The name by which the log knows it.
    public static let wireName = "ProjectSplit"

    /// The one that is split.
    public var project: ProjectReference
    /// What goes to the new one.
    public var mentions: [MentionReference]
    /// The id of the new one, chosen when it was decided.
    public var into: String
    /// What the new one is called; `nil` for what its articles call it.
    public var name: String?

    /// A split.
    public init(project: ProjectReference, mentions: [MentionReference], into: String, name: String? = nil) {
        self.project = project
        self.mentions = mentions
        self.into = into
        self.name = name
    }

    /// Writes the members that are its own.
    public func write(to writer: inout JSONWriter) {
        writer.key("project")
        project.write(to: &writer)
        writer.key("mentions")
        writer.array(mentions) { $1.write(to: &$0) }
        writer.key("into")
        writer.string(into)
        writer.key("name")
        writer.string(name)
    }

    /// Reads the members that are its own.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        project = try members.required("project", ProjectReference.init(from:))
        mentions = try members.required("mentions") { scanner in
            var mentions: [MentionReference] = []
            try scanner.array { mentions.append(try MentionReference(from: &$0)) }
            return mentions
        }
        into = try members.required("into") { try $0.string() }
        name = try members.optional("name") { try $0.string() }
    }
}
