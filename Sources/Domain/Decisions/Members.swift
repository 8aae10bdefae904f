import JSON

/// The members of a JSON object that demands some of them, each as it stands.
struct Members {
    private var values: [String: [UInt8]] = [:]
    private let offset: Int

    /// Reads an object; of members with one name the last counts.
    init(from scanner: inout JSONScanner) throws(JSONError) {
        offset = scanner.offset
        var found: [String: [UInt8]] = [:]
        try scanner.object { found[$0] = try $1.raw() }
        values = found
    }

    /// The value of a member that may be missing or `null`.
    func optional<Value>(
        _ name: String, _ value: (inout JSONScanner) throws -> Value
    ) throws(JSONError) -> Value? {
        guard let bytes = values[name] else { return nil }
        var scanner = JSONScanner(bytes)
        do { return try scanner.optional(value) } catch {
            throw JSONError("\(error.reason), in '\(name)'", at: offset)
        }
    }

    /// The value of a member that must be there.
    func required<Value>(
        _ name: String, _ value: (inout JSONScanner) throws -> Value
    ) throws(JSONError) -> Value {
        guard let value = try optional(name, value) else {
            throw JSONError("'\(name)' is missing", at: offset)
        }
        return value
    }
}
