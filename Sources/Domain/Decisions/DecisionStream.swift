/// The streams of decisions, `decision-<id>`: version 1 is the decision, version 2 its withdrawal.
public enum DecisionStream {
    /// What their names begin with.
    public static let prefix = "decision-"

    /// The stream of the decision with an id.
    public static func name(_ id: String) -> String { prefix + id }

    /// The id of the decision whose stream it is; `nil` for any other stream.
    public static func id(of stream: String) -> String? {
        guard stream.utf8.count > prefix.utf8.count, stream.utf8.starts(with: prefix.utf8) else { return nil }
        return String(decoding: stream.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    }
}
