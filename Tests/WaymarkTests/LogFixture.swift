import EventLog
import Foundation
import Postgres
import Testing

extension Program {
    /// Appends an event of any type and form to a stream of its own, behind the back of the reader.
    func append(_ events: [NewEvent], to stream: String) async throws {
        #expect(try run("db", "start").status == 0)
        #expect(try run("db", "migrate").status == 0)
        let uri = try run("db", "url", "--admin").output.trimmingCharacters(in: .whitespacesAndNewlines)
        let connection = try await Connection.open(uri)
        _ = try await connection.append([StreamAppend(stream, expected: .any, events)])
        await connection.close()
    }

    /// The whole log as CloudEvents, as written to a file of the folder.
    func exported(_ name: String = "log.ndjson") throws -> String {
        let outcome = try run("log", "--format", "cloudevents")
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try write(name, outcome.output)
    }
}

extension Fixture {
    /// Payloads that are hard to carry: all legal JSON, as the log takes it.
    static let payloads: [String] = [
        #"{"text":"plain"}"#, "{\n  \"text\": \"in\\nlines\"\r\n}", "  {\"text\": 1}", "{\"text\": 1}\t",
        #"{"text":"漢字 é \u00e9 \ud83d\ude00 😀 \u2028"}"#, "{\"line\":\"\u{2028}\u{85}\"}",
        #"{"a":1,"a":2,"":null}"#, #"{"n":1e999,"m":-0.0,"k":123456789012345678901234567890}"#,
        #"{"quote":"\"\\\/\b\f"}"#, "[]", "7", "null", #""text""#,
        String(repeating: "[", count: 600) + String(repeating: "]", count: 600),
        #"{"text":""# + String(repeating: "long ", count: 60_000) + #""}"#,
    ]

    /// An event for each of them.
    static var oddEvents: [NewEvent] {
        payloads.enumerated().map { index, payload in
            NewEvent(
                type: index.isMultiple(of: 2) ? "Odd/\(index) é" : "Odd", schemaVersion: index + 1,
                data: Array(payload.utf8), metadata: Array(#"{"actor": "ü \" \\ \u0041", "n": [1,  2]}"#.utf8)
            )
        }
    }
}
