import ArgumentParser
import EventLog
import JSON
import Postgres

/// `waymark log`.
struct Log: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The events as they lie in the log.",
        discussion: """
            With --follow it goes on with what is appended, until it is interrupted. --format cloudevents prints a \
            CloudEvents 1.0 object a line, which 'import' takes into another log (docs/cloudevents.md).
            """)

    @Option(help: "From this position on.") var from = 1
    @Option(help: "Up to this position.") var to: Int?
    @Option(help: "Only events of this type.") var type: String?
    @Option(help: "Only events of this stream.") var stream: String?
    @Flag(help: "Go on with what is appended.") var follow = false
    @OptionGroup var rows: LimitOptions
    @Option(
        help:
            "table, json, ndjson, csv or cloudevents; a table on a terminal and ndjson elsewhere unless told."
    )
    var format: LogFormat?
    @Flag(help: "Print nothing but errors.") var quiet = false
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if from < 1 { throw ValidationError("--from must be 1 or more.") }
        if follow, format == .table || format == .json {
            throw ValidationError(
                "'log --follow' prints ndjson, csv or cloudevents: a table or an array would never end.")
        }
    }

    func run() async throws {
        let connection = try await database.open()
        let range = LogRange(from: from, to: to ?? .max, type: type, stream: stream)
        if follow { return try await goOn(connection, range) }
        let format = format ?? (Terminal.isOutput ? .table : .ndjson)
        let printer = format.printer(limit: rows.rows(format.rows), quiet: quiet)
        let most = rows.fetched(format.rows)
        try await connection.run { try $0.readLog(range, limit: most) { printer.print($0) } }
        printer.finish()
    }

    /// Prints what is there, then what comes. Positions have no gap, so that nothing is missed or told twice;
    /// the notification only spares the wait.
    private func goOn(_ connection: Connection, _ range: LogRange) async throws {
        let format = format ?? .ndjson
        let limit = rows.rows(format.rows)
        let printer = format.printer(limit: limit, quiet: quiet)
        try await connection.listen("waymark_log")
        var next = range.from
        while next <= range.to, limit.map({ printer.count < $0 }) ?? true {
            let head = try await connection.head()
            if head >= next {
                let part = LogRange(from: next, to: min(head, range.to), type: type, stream: stream)
                try await connection.run { try $0.readLog(part) { printer.print($0) } }
                Output.flush()
                next = part.to + 1
            } else {
                _ = try await connection.waitForNotification(timeoutMilliseconds: 1000)
            }
        }
    }
}

/// How events of the log are printed: as rows are, or as CloudEvents.
enum LogFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    case table, json, ndjson, csv, cloudevents

    /// The format of the rows that it is, or is a kind of.
    var rows: OutputFormat { OutputFormat(rawValue: rawValue) ?? .ndjson }

    /// Prints events in this format.
    func printer(limit: Int?, quiet: Bool) -> RowPrinter<StoredEvent> {
        guard self == .cloudevents else { return RowPrinter(rows, limit: limit, quiet: quiet) }
        return RowPrinter(rows, limit: limit, quiet: quiet) { $0.cloudEvent }
    }
}

extension StoredEvent: Printable {
    static var plural: String { "events" }

    static var columns: [String] {
        [
            "position", "event_id", "stream", "version", "type", "schema_version", "recorded_at", "data",
            "metadata",
            "digest",
        ]
    }

    var fields: [Field] {
        [
            .integer(position), .text(uuidText), .text(stream), .integer(version), .text(type),
            .integer(schemaVersion), .text(Moment.text(recordedAt.microseconds)), .json(data),
            .json(metadata),
            .text(digest.hexadecimal),
        ]
    }

    static var headings: [String] { ["POSITION", "RECORDED AT", "STREAM", "VERSION", "TYPE", "DATA"] }

    var cells: [String] {
        let time = String(Moment.text(recordedAt.microseconds).prefix(19))
        return [
            "\(position)", time, stream, "\(version)", type,
            String(decoding: data.prefix(400), as: UTF8.self),
        ]
    }
}
