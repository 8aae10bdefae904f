import Domain
import EventLog
import Foundation
import Testing

@Suite struct CloudEventTests {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

    private static func schema() throws -> JSONSchema {
        let file = tests.appending(path: "CloudEvents.schema.json")
        return JSONSchema(root: try JSONValue(text: String(contentsOf: file, encoding: .utf8)))
    }

    /// The stored samples of all types of event, as they were written.
    private static func golden() throws -> [NewEvent] {
        let folder = tests.deletingLastPathComponent().appending(path: "DomainTests/Golden")
        return try PayloadHistory.all.values.sorted { $0.type < $1.type }.flatMap { history in
            try (1...history.current).map { version in
                let file = folder.appending(path: "\(history.type).v\(version).json")
                return NewEvent(
                    type: history.type, schemaVersion: version, data: [UInt8](try Data(contentsOf: file)))
            }
        }
    }

    @Test func `each type of event is printed as the schema of CloudEvents demands`() async throws {
        let program = try Program()
        defer { program.clean() }
        let events = try Self.golden() + Fixture.oddEvents
        try await program.append(events, to: "samples/ü")
        let outcome = try program.run("log", "--format", "cloudevents")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.lines.count == events.count)
        let schema = try Self.schema()
        for (line, event) in zip(outcome.lines, events) {
            let value = try JSONValue(text: line)
            #expect(schema.faults(value) == [], "\(line.prefix(300))")
            guard case .object(let members) = value else { continue }
            #expect(members["type"] == .text(event.type))
            #expect(members["subject"] == .text("samples/ü"))
            #expect(members["schemaversion"] == .integer(event.schemaVersion))
            #expect(members["metadata"] == .text(String(decoding: event.metadata, as: UTF8.self)))
            try Self.checkData(members, line: line, payload: event.data)
        }
    }

    /// The payload stands in the line byte for byte, or in Base64.
    private static func checkData(_ members: [String: JSONValue], line: String, payload: [UInt8]) throws {
        let text = String(decoding: payload, as: UTF8.self)
        if members["data"] != nil {
            #expect(line.hasSuffix("\"data\":\(text)}"), "\(text.prefix(100))")
        } else {
            guard case .text(let base64)? = members["data_base64"] else { throw NoData() }
            #expect(Data(base64Encoded: base64) == Data(payload), "\(text.prefix(100))")
        }
        #expect((members["data"] == nil) || !payload.contains { $0 == 0x0A || $0 == 0x0D })
    }

    private struct NoData: Error {}

    @Test(arguments: [
        (#"{"specversion":"1.0","id":"1","source":"/a"}"#, "type is missing"),
        (#"{"specversion":"0.3","id":"1","source":"/a","type":"T"}"#, "specversion: const"),
        (#"{"specversion":"1.0","id":"","source":"/a","type":"T"}"#, "id: minLength"),
        (#"{"specversion":"1.0","id":7,"source":"/a","type":"T"}"#, "id: type"),
        (#"{"specversion":"1.0","id":"1","source":"a b","type":"T"}"#, "source: format"),
        (#"{"specversion":"1.0","id":"1","source":"/a","type":"T","time":"today"}"#, "time: format"),
        (#"{"specversion":"1.0","id":"1","source":"/a","type":"T","dataschema":"/x"}"#, "dataschema: format"),
        (#"{"specversion":"1.0","id":"1","source":"/a","type":"T","stream_version":"1"}"#, "pattern"),
        (#"{"specversion":"1.0","id":"1","source":"/a","type":"T","position":2147483648}"#, "maximum"),
        (#"{"specversion":"1.0","id":"1","source":"/a","type":"T","extra":{}}"#, "extra: type"),
        (#"{"specversion":"1.0","id":"1","source":"/a","type":"T","extra":1.5}"#, "extra: type"),
        (#"{"specversion":"1.0","id":"1","source":"/a","type":"T","data":1,"data_base64":""}"#, "not"),
        (#"[]"#, "type"),
    ])
    func `the schema rejects what is no CloudEvent`(text: String, fault: String) throws {
        let faults = try Self.schema().faults(JSONValue(text: text))
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }

    @Test func `the schema takes what is one, and a keyword that the tests don't know is a fault`() throws {
        let event = try JSONValue(text: #"{"specversion":"1.0","id":"1","source":"","type":"T","flag":true}"#)
        #expect(try Self.schema().faults(event) == ["$.source: minLength"])
        #expect(JSONSchema(root: .object(["oneOf": .list([])])).faults(event).count == 1)
    }
}
