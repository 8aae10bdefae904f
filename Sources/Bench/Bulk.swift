import ArgumentParser
import EventLog
import Postgres

extension Bench {
    /// `bench bulk URL EVENTS`: appends many events, in events/s.
    struct Bulk: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Events that are appended in bulk, a second.")

        @Argument(help: "A database with a log.") var url: String
        @Argument(help: "How many.") var events: Int
        @Option(help: "How many in a commit.") var commit = 1000
        @Flag(help: "Make the events while appending, in little memory; then seal the log.") var fill = false

        func run() async throws {
            let connections = [try await Connection.open(url), try await Connection.open(url)]
            let batches = StreamBatches(events: events, size: commit)
            // What makes the events is not what is measured.
            let made = fill ? [] : Array(batches)
            var last = 0
            let start = ContinuousClock.now
            if fill {
                try await BulkAppender(connections).append(batches) { last = max(last, $0.last) }
            } else {
                try await BulkAppender(connections).append(made) { last = max(last, $0.last) }
            }
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            guard last == events else { throw ValidationError("the log has \(last) events, not \(events).") }
            if fill { try await connections[0].seal() }
            print(Double(events) / seconds)
        }
    }
}
