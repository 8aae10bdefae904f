import ArgumentParser
import EventLog
import JSON
import Postgres

/// `waymark log`.
struct Log: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The events as they lie in the log.",
        discussion: """
            With --follow it goes on with what is appended, until it is interrupted; when the connection breaks or \
            the server is restarted, it connects again and goes on where it was. With --subscription, too, what \
            was printed is remembered under that name, and the next run with the name goes on behind it; a second \
            one waits until the first has ended. --format cloudevents prints a CloudEvents 1.0 object a line, which \
            'import' takes into another log (docs/cloudevents.md).
            """)

    @Option(help: "From this position on.") var from = 1
    @Option(help: "Up to this position.") var to: Int?
    @Option(help: "Only events of this type.") var type: String?
    @Option(help: "Only events of this stream.") var stream: String?
    @Flag(help: "The last event first.") var backward = false
    @Flag(help: "Go on with what is appended.") var follow = false
    @Option(help: "With --follow: remember under this name what was printed.") var subscription: String?
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
        if follow, backward { throw ValidationError("--follow and --backward exclude one another.") }
        if subscription != nil, !follow { throw ValidationError("--subscription goes with --follow.") }
        if subscription != nil, rows.limit != nil {
            throw ValidationError(
                "--limit does not go with --subscription: what is not printed would count as printed.")
        }
        if subscription == "" { throw ValidationError("--subscription needs a name.") }
    }

    func run() async throws {
        let connection = try await database.open()
        var range = LogRange(from: from, to: to ?? .max, type: type, stream: stream, isBackward: backward)
        if follow {
            await connection.close()
            return try await goOn(range)
        }
        let format = format ?? (Terminal.isOutput ? .table : .ndjson)
        let printer = format.printer(limit: rows.rows(format.rows), quiet: quiet)
        let most = rows.fetched(format.rows)
        range.to = min(range.to, try await connection.durableHead())
        let part = range
        try await connection.run { try $0.readLog(part, limit: most) { printer.print($0) } }
        printer.finish()
    }

    /// Prints what is there, then what comes.
    private func goOn(_ range: LogRange) async throws {
        let format = format ?? .ndjson
        let limit = rows.rows(format.rows)
        let printer = format.printer(limit: limit, quiet: quiet)
        // The private server is started again where it is down.
        var follower = LogFollower(range) { try await database.connect() }
        follower.onTrouble = { Diagnostics.logger.warning("connecting again: \($0)") }
        func show(_ events: [StoredEvent]) -> Bool {
            for event in events { printer.print(event) }
            Output.flush()
            return limit.map { printer.count < $0 } ?? true
        }
        if let subscription {
            try await Subscription(subscription, follower).run { show($0) }
        } else {
            try await follower.follow { events, _ in show(events) }
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
