import Foundation

/// Articles with what is to be read in them, for questions that need more than one article tells.
struct Chronicle {
    private var lines: [String] = []
    private var readings: [(id: String, events: [String])] = []

    /// Adds an article; its text is made of the sentences of its events, and of what stands behind them.
    mutating func tell(
        _ id: String, _ outlet: String, _ published: String, _ events: [Event], more: String = ""
    ) throws {
        let body = events.map(\.quote).joined(separator: "\n") + "\n" + more
        let article = [
            "id": id, "outlet": outlet, "published": published, "headline": "News of \(id)", "body": body,
        ]
        let data = try JSONSerialization.data(withJSONObject: article)
        lines.append(String(decoding: data, as: UTF8.self) + "\n")
        readings.append((id, events.map(\.json)))
    }

    /// One event as an outside reader answers it: its type, the sentence behind it, and its other members as JSON.
    struct Event {
        var type: String
        var quote: String
        var rest: String

        init(_ type: String, _ quote: String, _ rest: String) {
            self.type = type
            self.quote = quote
            self.rest = rest
        }

        var json: String { #"{"type":"\#(type)","evidence":{"quote":"\#(quote)"},\#(rest)}"# }
    }

    /// Ingests the articles through an outside reader that knows the answers.
    func ingest(_ program: Program) throws -> Program.Outcome {
        for reading in readings {
            try program.write(
                "answers/\(reading.id).json",
                #"{"events":[\#(reading.events.joined(separator: ","))]}"# + "\n")
        }
        let answers = program.folder.appendingPathComponent("answers").path
        let script = try program.write(
            "reader.sh",
            #"""
            while read -r line; do
                id=${line#*\"id\":\"}
                cat "\#(answers)/${id%%\"*}.json"
            done

            """#)
        let file = try program.write("chronicle.ndjson", lines.joined())
        return try program.run(
            "ingest", file, "--reader", "sh '\(script)'", "--reader-name", "stub", "--reader-version", "1")
    }
}
