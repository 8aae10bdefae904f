import ArgumentParser
import Dispatch
import EventLog
import Glibc
import Postgres
import Synchronization

extension Bench {
    /// `bench follow URL FIFO`: how long it takes from the call that appends an event to its line from a follower,
    /// median and 99th percentile in ms; then the same of the append alone.
    struct Follow: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "From append to printed, in ms: median and 99th percentile.")

        @Argument(help: "A database with an empty log.") var url: String
        @Argument(help: "Where the lines of 'waymark log --follow' come from: a FIFO.") var lines: String
        @Option(help: "For how long.") var seconds = 5.0
        @Option(help: "Appends a second.") var rate = 200.0

        func run() async throws {
            let arrivals = Arrivals(lines)
            let connection = try await Connection.open(url)
            // The first one tells that the follower is there.
            _ = try await connection.append([StreamMaker.single(0)])
            try await arrivals.wait(for: 1, seconds: 20)
            let streams = (1...Int(seconds * rate)).map { StreamMaker.single($0) }
            var calls: [(position: Int, time: ContinuousClock.Instant)] = []
            var appends: [Double] = []
            let start = ContinuousClock.now
            for (number, stream) in streams.enumerated() {
                try await ContinuousClock().sleep(until: start + .seconds(Double(number) / rate))
                let call = ContinuousClock.now
                calls.append((try await connection.append([stream]).last, call))
                appends.append((ContinuousClock.now - call) / .milliseconds(1))
            }
            try await arrivals.wait(for: streams.count + 1, seconds: 20)
            let times = arrivals.times
            let waits = calls.compactMap { call in
                times[call.position].map { ($0 - call.time) / .milliseconds(1) }
            }
            .sorted()
            guard waits.count == calls.count else { throw ValidationError("some events were never printed.") }
            appends.sort()
            for times in [waits, appends] { print(times[times.count / 2], times[times.count * 99 / 100]) }
        }
    }
}

/// When the line of each position came, taken down on a thread of its own.
private final class Arrivals: Sendable {
    private let arrived = Mutex<[Int: ContinuousClock.Instant]>([:])

    var times: [Int: ContinuousClock.Instant] { arrived.withLock { $0 } }

    init(_ path: String) {
        DispatchQueue(label: "arrivals").async { self.read(path) }
    }

    /// Ends when the position has come.
    func wait(for position: Int, seconds: Double) async throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while arrived.withLock({ $0[position] == nil }) {
            guard ContinuousClock.now < end else {
                throw ValidationError("event \(position) was not printed.")
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private func read(_ path: String) {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { return }
        var rest: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(file, &piece, piece.count)
            let now = ContinuousClock.now
            if count <= 0 { return }
            rest += piece[..<count]
            while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                let line = rest[..<end]
                // {"position":123,…
                let digits = line.drop { !(0x30...0x39).contains($0) }.prefix { (0x30...0x39).contains($0) }
                if let position = Int(String(decoding: digits, as: UTF8.self)) {
                    arrived.withLock { $0[position] = now }
                }
                rest.removeFirst(end + 1)
            }
        }
    }
}
