import Articles
import Domain
import JSON
import Reading

/// Prints what was found in articles: one object for each, or a table of all events.
final class ExtractPrinter {
    private let format: OutputFormat
    private let isQuiet: Bool
    private let explains: Bool
    private let reader = Reader()
    private var articles = 0
    private var rows: [[String]] = []

    init(_ format: OutputFormat, quiet: Bool, explain: Bool) {
        self.format = format
        isQuiet = quiet
        explains = explain
    }

    /// Prints one article's events.
    func print(_ reading: ArticleReading) {
        articles += 1
        if isQuiet { return }
        switch format {
        case .ndjson: Output.write(json(reading) + "\n")
        case .json: Output.write((articles == 1 ? "[\n" : ",\n") + json(reading))
        case .csv, .table:
            if explains {
                Output.write(heading(reading) + reader.explain(reading.article).description + "\n")
            } else {
                rows += reading.events.map { cells(reading.article, $0) }
            }
        }
    }

    /// Ends the output.
    func finish() {
        if isQuiet { return }
        if format == .json { Output.write(articles == 0 ? "[]\n" : "\n]\n") }
        if format == .table, !explains {
            let headings = ["ARTICLE", "DATE", "TYPE", "PROJECT OR ACTORS", "COUNTRIES", "EVIDENCE"]
            Output.write(Table(headings: headings, rows: rows).text(width: Terminal.width))
            Output.write("\(rows.count) events in \(articles) articles\n")
        }
        Output.flush()
    }

    private func json(_ reading: ArticleReading) -> String {
        let article = reading.article
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("article")
            writer.object { writer in
                let texts: [(String, String?)] = [
                    ("id", article.id), ("url", article.url), ("outlet", article.outlet),
                    ("published", article.published?.description), ("headline", article.headline),
                    ("content_hash", article.contentHash),
                ]
                for (key, text) in texts {
                    writer.key(key)
                    writer.string(text)
                }
            }
            writer.key("events")
            writer.array(reading.events) { writer, event in
                writer.object { event.writeMembers(to: &$0, withType: true) }
            }
            if explains {
                writer.key("explanation")
                writer.string(reader.explain(article).description)
            }
        }
        return writer.text
    }

    private func heading(_ reading: ArticleReading) -> String {
        "== \(reading.article.id ?? reading.article.contentHash)\n"
    }

    private func cells(_ article: Article, _ event: ReadEvent) -> [String] {
        [
            article.id ?? "", event.occurred?.description ?? "", event.type.rawValue,
            event.project?.name ?? event.actors.map(\.name).joined(separator: ", "),
            event.countries.map(\.description).joined(separator: " "), event.evidence.quote,
        ]
    }
}
