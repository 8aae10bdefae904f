import ArgumentParser
import EventLog
import Glibc
import JSON
import Postgres

extension Bench {
    /// `bench load FILE`: appends articles about the projects of a file, see docs/load.md.
    struct Load: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Appends made-up articles about the projects of a file.")

        @Argument(help: "Projects, a JSON object a line.") var file: String
        @Option(help: "How many events, arrivals and readings among them; else 40 a project.") var events:
            Int?
        @Option(help: "How many projects; else as many as the file has.") var projects: Int?
        @Option(help: "Another number makes other articles, the same number the same.") var seed: UInt64 = 1
        @Option(help: "A database with a log; without it all is made and nothing appended.") var database:
            String?

        func run() async throws {
            let start = ContinuousClock.now
            let rows = try ProjectRows(file: file)
            let projects = projects ?? rows.rows.count
            let plan = try LoadPlan(
                rows, projects: projects, events: events ?? projects * 40, seed: seed)
            let load = LoadRun(rows: rows, plan: plan, seed: seed)
            var teller = LoadProgress(total: plan.events)
            var last: Int?
            if let database {
                var connections: [Connection] = []
                for _ in 0..<3 { connections.append(try await Connection.open(database)) }
                last = try await load.append(
                    by: Array(connections.dropFirst()), keeping: connections[0]
                ) { teller.tell($0) }
                try await connections[0].seal()
            } else {
                _ = load.rehearse { teller.tell($0) }
            }
            print(summary(plan, last, (ContinuousClock.now - start) / .seconds(1)))
        }

        private func summary(_ plan: LoadPlan, _ last: Int?, _ seconds: Double) -> String {
            var writer = JSONWriter()
            writer.object { writer in
                for (name, count) in [
                    ("projects", plan.projects), ("articles", plan.articles), ("events", plan.events),
                ] {
                    writer.key(name)
                    writer.integer(count)
                }
                writer.key("last_position")
                if let last { writer.integer(last) } else { writer.null() }
                writer.key("seconds")
                writer.number((seconds * 1000).rounded() / 1000)
            }
            return writer.text
        }
    }
}

/// Says on standard error how far a load is, at most once a second.
private struct LoadProgress {
    let total: Int
    private let start = ContinuousClock.now
    private var told = ContinuousClock.now

    init(total: Int) { self.total = total }

    mutating func tell(_ done: Int) {
        let now = ContinuousClock.now
        guard done == total || now - told > .seconds(1) else { return }
        told = now
        let rate = Double(done) / max(0.001, (now - start) / .seconds(1))
        let line = Array("\(done) of \(total) events, \(Int(rate)) a second\n".utf8)
        _ = write(2, line, line.count)
    }
}
