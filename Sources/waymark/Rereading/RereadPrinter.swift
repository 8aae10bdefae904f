import Domain
import JSON

/// Prints what readings of articles say anew, and in the end the summary.
final class RereadPrinter {
    private let format: OutputFormat
    private let isQuiet: Bool
    private var objects = 0

    init(_ format: OutputFormat, quiet: Bool) {
        self.format = format
        isQuiet = quiet
    }

    /// Prints in what an article's new reading differs.
    func print(_ change: Rereading.Change) {
        if format == .table { put(lines(change).joined(separator: "\n")) } else { put(json(change)) }
    }

    /// Prints the summary, and ends the output.
    func finish(_ summary: Rereading.Summary) {
        if format == .table {
            let table = Table(headings: Rereading.Summary.headings, rows: [summary.cells])
            if !isQuiet { Output.write(table.text(width: Terminal.width)) }
        } else {
            put(summary.json)
            if format == .json, !isQuiet { Output.write("]\n") }
        }
        Output.flush()
    }

    private func put(_ text: String) {
        if isQuiet { return }
        objects += 1
        if format == .json { Output.write(objects == 1 ? "[\n" : ",\n") }
        Output.write(text + "\n")
    }

    private func lines(_ change: Rereading.Change) -> [String] {
        let difference = change.difference
        let before = change.before.map { "\($0)" } ?? "nobody"
        return ["\(change.article.shownName): \(before) -> \(change.after)"]
            + difference.added.map { "+ " + line($0) } + difference.removed.map { "- " + line($0) }
            + difference.changed.map { "~ \(line($0.after))  [\($0.slots.joined(separator: ", "))]" }
    }

    private func line(_ event: ReadEvent) -> String {
        let subject = event.project?.name ?? event.actors.map(\.name).joined(separator: ", ")
        let quote = String(
            String.UnicodeScalarView(event.evidence.quote.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
        return "\(event.type.rawValue) \(event.occurred?.description ?? "undated")  \(subject)  \"\(quote)\""
    }

    private func json(_ change: Rereading.Change) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("article")
            writer.object { writer in
                writer.key("id")
                writer.string(change.article.id)
                writer.key("content_hash")
                writer.string(change.article.contentHash)
                writer.key("position")
                writer.integer(change.position)
            }
            writer.key("before")
            if let before = change.before { before.write(to: &writer) } else { writer.null() }
            writer.key("after")
            change.after.write(to: &writer)
            for (key, events) in [("added", change.difference.added), ("removed", change.difference.removed)]
            {
                writer.key(key)
                writer.array(events) { $1.writeObject(to: &$0) }
            }
            writer.key("changed")
            writer.array(change.difference.changed) { writer, change in
                writer.object { writer in
                    writer.key("slots")
                    writer.array(change.slots) { $0.string($1) }
                    writer.key("before")
                    change.before.writeObject(to: &writer)
                    writer.key("after")
                    change.after.writeObject(to: &writer)
                }
            }
        }
        return writer.text
    }
}

extension ReaderIdentity {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("reader")
            writer.string(name)
            writer.key("version")
            writer.string(version)
        }
    }
}

extension ReadEvent {
    fileprivate func writeObject(to writer: inout JSONWriter) {
        writer.object { writeMembers(to: &$0, withType: true) }
    }
}

extension Rereading.Summary: Printable {
    static var plural: String { "run" }

    static var columns: [String] {
        ["articles", "changed", "same", "rejected", "events", "next", "last_position", "seconds"]
    }

    var fields: [Field] {
        [
            .integer(articles), .integer(changed), .integer(same), .integer(rejected), .integer(events),
            .integer(next), .integer(lastPosition), .number(seconds.thousandths),
        ]
    }

    static var headings: [String] { columns.map { $0.uppercased() } }

    var cells: [String] { fields.map(\.plain) }

    fileprivate var json: String {
        var writer = JSONWriter()
        writer.object { writer in
            for (name, field) in zip(Self.columns, fields) {
                writer.key(name)
                field.write(to: &writer)
            }
        }
        return writer.text
    }
}
