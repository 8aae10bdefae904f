import EventLog
import JSON
import Postgres

/// Why a line is not an event of a log.
struct LineFault: Error, CustomStringConvertible {
    /// What is wrong with it, for a message that names file and line.
    let description: String

    init(_ description: String) { self.description = description }
}

extension StoredEvent {
    /// Reads a line as ``cloudEvent`` writes it; members may come in any order, and others beside them. Id and
    /// digest must be right.
    init(cloudEvent line: [UInt8]) throws(LineFault) {
        let members: CloudEventMembers
        do throws(JSONError) { members = try CloudEventMembers(line) } catch {
            throw LineFault("this is no CloudEvent in one line of JSON: \(error)")
        }
        self = try members.event()
        guard expectedEventID == eventID else {
            throw LineFault("the id does not follow from subject and streamversion; the line was changed")
        }
        guard expectedDigest == digest else {
            throw LineFault("the digest does not match the event; the line was changed")
        }
    }
}

/// The members of a CloudEvent that make an event of the log.
private struct CloudEventMembers {
    private var texts: [String: String] = [:]
    private var schemaVersion: Int?
    private var data: [UInt8]?

    init(_ line: [UInt8]) throws(JSONError) {
        var members = CloudEventMembers()
        var scanner = JSONScanner(line)
        try scanner.object { try members.read($0, from: &$1) }
        try scanner.finish()
        self = members
    }

    private init() {}

    private mutating func read(_ name: String, from scanner: inout JSONScanner) throws(JSONError) {
        switch name {
        case "specversion", "id", "type", "subject", "time", "position", "streamversion", "metadata",
            "digest":
            texts[name] = try scanner.string()
        case "schemaversion": schemaVersion = try scanner.integer()
        case "data": data = try scanner.raw()
        case "data_base64":
            guard let bytes = [UInt8](base64: try scanner.string().utf8) else {
                throw JSONError("'data_base64' is not Base64", at: scanner.offset)
            }
            data = bytes
        default: try scanner.skip()
        }
    }

    func event() throws(LineFault) -> StoredEvent {
        guard try text("specversion") == "1.0" else {
            throw LineFault("'specversion' is not 1.0; only CloudEvents 1.0 can be read")
        }
        guard let schemaVersion, Int32(exactly: schemaVersion) != nil else {
            throw LineFault("'schemaversion' is missing or not a version")
        }
        guard let data else { throw LineFault("'data' is missing") }
        return StoredEvent(
            position: try number("position"), eventID: try bytes("id", 16), stream: try text("subject"),
            version: try number("streamversion"), type: try text("type"), schemaVersion: schemaVersion,
            recordedAt: try time(), data: data, metadata: Array(try text("metadata").utf8),
            digest: try bytes("digest", 32))
    }

    private func text(_ name: String) throws(LineFault) -> String {
        guard let text = texts[name] else { throw LineFault("'\(name)' is missing") }
        return text
    }

    private func number(_ name: String) throws(LineFault) -> Int {
        guard let number = Int(try text(name)), number > 0 else {
            throw LineFault("'\(name)' is not a whole number from 1 on")
        }
        return number
    }

    private func bytes(_ name: String, _ count: Int) throws(LineFault) -> [UInt8] {
        let digits = try text(name).filter { $0 != "-" }
        guard let bytes = [UInt8](hexadecimal: digits), bytes.count == count else {
            throw LineFault("'\(name)' is not \(count) bytes in hexadecimal")
        }
        return bytes
    }

    private func time() throws(LineFault) -> Timestamp {
        let text = try text("time")
        guard text.utf8.count > 10, let moment = Moment(argument: text) else {
            throw LineFault("'time' is not a moment as RFC 3339 writes it")
        }
        return Timestamp(microseconds: moment.microseconds)
    }
}
