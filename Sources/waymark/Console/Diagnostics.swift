import Glibc
import Logging
import Postgres

/// What the program tells of its own work, on standard error: warnings and worse, or from the level on that
/// `WAYMARK_LOG_LEVEL` names (trace, debug, info, notice, warning, error, critical).
enum Diagnostics {
    /// Where it goes.
    static let logger = Logger(label: "waymark")

    /// Sets it up; to be called once, first.
    static func begin() {
        let named = getenv("WAYMARK_LOG_LEVEL").flatMap { Logger.Level(rawValue: String(cString: $0)) }
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = named ?? .warning
            return handler
        }
    }

    /// Passes on what the server says beside its answers.
    @Sendable
    static func note(_ report: ServerReport) {
        let isWarning = report.severity == "WARNING"
        logger.log(level: isWarning ? .warning : .info, "\(report.severity): \(report.message)")
    }
}
