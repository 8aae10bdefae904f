import ArgumentParser
import EventLog
import Glibc

extension Bench {
    /// `bench rows EVENTS`: the rows that a bulk append writes, for a COPY in text.
    struct Rows: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Position, stream, version, type, time and payload of events, for COPY.")

        @Argument(help: "How many.") var events: Int
        @Flag(help: "Only the payloads, as they are, one a line.") var payloads = false

        func run() {
            var position = 0
            for batch in StreamBatches(events: events, size: 1000) {
                var text: [UInt8] = []
                for append in batch {
                    for (index, event) in append.events.enumerated() {
                        position += 1
                        let before =
                            "\(position)\t\(append.stream)\t\(index + 1)\t\(event.type)\t2026-01-01 00:00:00+00\t"
                        if !payloads { text += before.utf8 }
                        text += payloads ? event.data : escaped(event.data)
                        text.append(UInt8(ascii: "\n"))
                    }
                }
                write(text)
            }
        }

        /// JSON of one line has nothing else that COPY takes for its own.
        private func escaped(_ data: [UInt8]) -> [UInt8] {
            let backslash = UInt8(ascii: "\\")
            return data.contains(backslash) ? data.flatMap { $0 == backslash ? [$0, $0] : [$0] } : data
        }

        private func write(_ bytes: [UInt8]) {
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
                if count <= 0 { Bench.exit() }
                rest = rest.dropFirst(count)
            }
        }
    }
}
