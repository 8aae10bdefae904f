import ArgumentParser
import Cluster
import Domain
import EventLog
import Postgres
import Projections

/// An error as the user hears of it; `nil` for what ArgumentParser says itself.
struct Failure {
    let message: String
    let status: ExitStatus

    init?(_ error: any Error) {
        switch error {
        case let error as PostgresError:
            message = "the database: \(error)"
            status = .database
        case let error as TransferError:
            message = "\(error)"
            status = error.status
        case is ReaderUnusable:
            message = "\(error)"
            status = .usage
        case is ClusterError, is DatabaseTooOld, is MigrationRefused, is EventLogError, is DomainEventError:
            message = "\(error)"
            status = .database
        case is StateLocked:
            message = "\(error)"
            status = .locked
        case is ValidationError, is CleanExit, is ExitCode: return nil
        default:
            if Waymark.exitCode(for: error) != .failure { return nil }
            message = "\(error)"
            status = .fault
        }
    }
}
