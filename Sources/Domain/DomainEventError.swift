import JSON

/// Why an event of the log could not be understood. The event itself is whole: printing, copying and verifying the
/// log need not understand it.
public enum DomainEventError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A type that this program does not know.
    case unknownType(String, version: Int)
    /// A version of a type that this program does not know; it writes version `newest`.
    case unknownVersion(type: String, version: Int, newest: Int)
    /// A payload that is not as its type and version demand.
    case unreadable(type: String, version: Int, JSONError)

    /// What is wrong and what to do about it, in one line.
    public var description: String {
        switch self {
        case .unknownType(let type, let version):
            "the event type \(type) (version \(version)) is unknown to this version of waymark; use a newer one"
        case .unknownVersion(let type, let version, let newest) where version > newest:
            "version \(version) of the event type \(type) is unknown to this version of waymark, which knows "
                + "versions up to \(newest); use a newer one"
        case .unknownVersion(let type, let version, _):
            "there is no version \(version) of the event type \(type); run 'waymark verify' to see whether the log "
                + "was changed"
        case .unreadable(let type, let version, let error):
            "the payload of a \(type) (version \(version)) cannot be read: \(error); run 'waymark verify' to see "
                + "whether the log was changed, and report it if not"
        }
    }
}
