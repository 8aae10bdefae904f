import JSON

/// Two projects are one: the id of the one that went answers for ever with the one it went into.
public struct ProjectsMerged: DecisionContent {
    /// The name by which the log knows it.
    public static let wireName = "ProjectsMerged"

    /// The one that goes.
    public var from: ProjectReference
    /// The one that stays.
    public var into: ProjectReference

    /// A merger.
    public init(from: ProjectReference, into: ProjectReference) {
        self.from = from
        self.into = into
    }

    /// Writes the members that are its own.
    public func write(to writer: inout JSONWriter) {
        writer.key("from")
        from.write(to: &writer)
        writer.key("into")
        into.write(to: &writer)
    }

    /// Reads the members that are its own.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        from = try members.required("from", ProjectReference.init(from:))
        into = try members.required("into", ProjectReference.init(from:))
    }
}
