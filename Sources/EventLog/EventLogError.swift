/// Why the log did not do as it was asked.
public enum EventLogError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A stream is not at the version that an append expected; nothing was appended.
    case conflict(stream: String, expected: ExpectedVersion, actual: Int)
    /// An append is not as the log wants it.
    case invalid(String)
    /// An append is in the log, but whether it is on disk could not be found out.
    case notConfirmed(String)
    /// A file of the schema is not what it was when it was applied to this database.
    case schemaChanged(file: String)
    /// The database was made by a newer program.
    case schemaNewer(file: String)

    /// What is wrong and what to do, in one line.
    public var description: String {
        switch self {
        case .conflict(let stream, let expected, let actual):
            "the stream \(stream) is at version \(actual), expected was \(expected); read it again and decide anew"
        case .invalid(let reason): reason
        case .notConfirmed(let reason):
            "the append was made, but the wait for the disk failed (\(reason)); make the same append again to be sure"
        case .schemaChanged(let file):
            "schema/log/\(file).sql has changed since it was applied to this database; use the program that made it"
        case .schemaNewer(let file):
            "the database holds \(file), which this program does not know; use a newer waymark"
        }
    }
}
