import Domain
import Postgres

/// One of the reports of a happening.
public struct ReportRow: Hashable, Sendable {
    /// What is reported, by whom.
    public var event: EventRow
    /// Whose text it is: the outlet that first published it, or the article's hash where none is known.
    public var source: String
    /// The article of which this one is a reprint.
    public var reprintOf: String?
}

extension Connection {
    /// All reports of the happening that the event at a position reports, by day of publication, then in the order of
    /// the log; none where no event held true is there.
    public func reports(ofOccurrence position: Int) throws -> [ReportRow] {
        try query(ReportRow.list, position)
    }
}

extension ReportRow {
    static let list = Statement(
        name: "reports",
        """
        SELECT \(EventRow.columns), a.source, coalesce(b.id, b.content_hash)
        FROM state.events AS f, \(EventRow.tables) LEFT JOIN state.articles AS b ON b.received = a.original
        WHERE f.position = $1 AND f.known_to = 'infinity' AND e.known_to = 'infinity'
          AND e.occurrence = f.occurrence
          AND (e.position = f.position OR e.project_id = f.project_id
               OR (f.project_id IS NULL AND e.chain = f.chain))
        ORDER BY a.published, e.position
        """
    ) { row in ReportRow(event: try EventRow(row), source: try row[13], reprintOf: try row[14]) }
}
