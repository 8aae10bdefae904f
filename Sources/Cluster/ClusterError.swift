/// Why the private PostgreSQL can't be used; the message is one line and says what to do.
public struct ClusterError: Error, Sendable, CustomStringConvertible {
    /// What a caller can tell apart.
    public enum Code: Sendable {
        /// PostgreSQL's server programs are not installed, or not where they were said to be.
        case notInstalled
        /// The data was made by another major version than those installed.
        case otherVersion
        /// A file or folder can't be made, read or trusted.
        case folder
        /// PostgreSQL can't run as root, and there is no way to run it as somebody else.
        case account
        /// A server program ended with an error.
        case failed
        /// Something takes longer than it may, or another process is in the way.
        case busy
    }

    /// What went wrong, for a caller to act on.
    public let code: Code
    /// What went wrong and what to do, in one line.
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The message.
    public var description: String { message }
}
