import ArgumentParser
import Domain
import EventLog
import Postgres

extension Bench {
    /// `bench read URL`: the whole log, each event decoded, in events/s.
    struct Read: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Events that are read and decoded, a second.")

        @Argument(help: "A database with a log.") var url: String
        @Option(help: "How many connections.") var connections = 2

        func run() async throws {
            var opened: [Connection] = []
            for _ in 0..<connections { opened.append(try await Connection.open(url)) }
            let head = try await opened[0].head()
            guard head > 0 else { throw ValidationError("the log is empty.") }
            var events = 0
            var found = 0
            let start = ContinuousClock.now
            try await LogReader(opened).read(1...head) {
                try DomainEvent(type: $0.type, schemaVersion: $0.schemaVersion, payload: $0.data)
            } each: { decoded in
                events += decoded.count
                for case .reported in decoded { found += 1 }
            }
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            guard events == head, found > 0 else {
                throw ValidationError("\(events) of \(head) events came.")
            }
            print(Double(events) / seconds)
        }
    }
}
