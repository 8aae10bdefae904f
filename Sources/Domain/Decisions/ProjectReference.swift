import JSON

/// A project as a decision names it.
public struct ProjectReference: Hashable, Sendable {
    /// The project's id when it was decided.
    public var id: String
    /// The position of the event by which the project became known, so that a decision finds its project even
    /// should ids be given otherwise one day; `nil` where that is not known.
    public var founded: Int?

    /// A project by its id.
    public init(id: String, founded: Int? = nil) {
        self.id = id
        self.founded = founded
    }

    /// Writes the reference as an object.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.string(id)
            writer.key("founded")
            if let founded { writer.integer(founded) } else { writer.null() }
        }
    }

    /// Reads a reference's object.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        id = try members.required("id") { try $0.string() }
        founded = try members.optional("founded") { try $0.integer() }
    }
}
