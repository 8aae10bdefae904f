import ArgumentParser
import EventLog
import Postgres

extension Bench {
    /// `bench writers URL`: appends of one event each by writers at once, each on its connection, in appends/s.
    struct Writers: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Durable appends of one event by so many writers, a second.")

        @Argument(help: "A database with a log.") var url: String
        @Option(help: "How many at once.") var writers = 1
        @Option(help: "For how long.") var seconds = 3.0
        @Flag(help: "They are tasks of one program that share a LogWriter, not connections.") var shared =
            false
        @Option(help: "Another number for each program that appends at once.") var program = 0

        func run() async throws {
            var connections: [Connection] = []
            for _ in 0..<(shared ? 1 : writers) { connections.append(try await Connection.open(url)) }
            let streams = (0..<200).map { StreamMaker.stream($0) }
            let start = ContinuousClock.now
            let end = start + .seconds(seconds)
            let log = LogWriter(connections[0])
            let appended = try await withThrowingTaskGroup(of: Int.self) { group in
                if shared {
                    for writer in 0..<writers {
                        let first = (program * 100 + writer) * 10_000_000
                        group.addTask { try await Self.write(streams, from: first, until: end, into: log) }
                    }
                    return try await group.reduce(0, +)
                }
                for (writer, connection) in connections.enumerated() {
                    let first = (program * 100 + writer) * 10_000_000
                    // On the connection's own thread, as a loop that does nothing else: what a task's way there and
                    // back takes is not the log's.
                    group.addTask {
                        try await connection.run {
                            try Self.write(streams, from: first, until: end, over: $0)
                        }
                    }
                }
                return try await group.reduce(0, +)
            }
            print(Double(appended) / ((ContinuousClock.now - start) / .seconds(1)))
        }

        /// Appends the events of one stream after the other, the same ones under ever new names.
        private static func write(
            _ streams: [StreamAppend], from first: Int, until end: ContinuousClock.Instant,
            over connection: isolated Connection
        ) throws -> Int {
            var appended = 0
            var number = first
            while true {
                let (name, events) = (StreamMaker.name(number), streams[number % streams.count].events)
                for (index, event) in events.enumerated() {
                    if ContinuousClock.now >= end { return appended }
                    let expected: ExpectedVersion = index == 0 ? .none : .exact(index)
                    _ = try connection.append([StreamAppend(name, expected: expected, [event])])
                    appended += 1
                }
                number += 1
            }
        }

        /// The same, as one of several tasks.
        private static func write(
            _ streams: [StreamAppend], from first: Int, until end: ContinuousClock.Instant,
            into log: LogWriter
        ) async throws -> Int {
            var appended = 0
            var number = first
            while true {
                let (name, events) = (StreamMaker.name(number), streams[number % streams.count].events)
                for (index, event) in events.enumerated() {
                    if ContinuousClock.now >= end { return appended }
                    let expected: ExpectedVersion = index == 0 ? .none : .exact(index)
                    _ = try await log.append(StreamAppend(name, expected: expected, [event]))
                    appended += 1
                }
                number += 1
            }
        }
    }
}
