import JSON

/// What one type of decision says beyond who decided it, when and why.
public protocol DecisionContent: Versioned, Hashable, Sendable {
    /// The name by which the log knows it.
    static var wireName: String { get }
    /// Writes its members, in a fixed order, into an open object.
    func write(to writer: inout JSONWriter)
    /// Reads its members from a whole object; skips what it does not know.
    init(from scanner: inout JSONScanner) throws(JSONError)
}
