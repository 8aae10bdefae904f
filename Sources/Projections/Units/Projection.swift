import Domain
import Postgres
import Schema

/// A table of the projected state, and by which column the rows of a unit are found.
///
/// Tables are told apart by their names.
struct StateTable: Hashable, Sendable {
    /// Its name, without a schema.
    let name: String
    /// The columns in the order in which rows are written.
    let columns: [String]
    /// The column that holds the unit's key.
    let key: String

    static func == (left: StateTable, right: StateTable) -> Bool { left.name == right.name }

    func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// Takes rows in binary.
    var copy: String { "COPY \(name) (\(columns.joined(separator: ", "))) FROM STDIN (FORMAT binary)" }

    /// Removes the rows of units.
    var remove: Statement<Void> {
        Statement(name: "remove \(name)", "DELETE FROM \(name) WHERE \(key) = ANY ($1)")
    }
}

/// Something that is kept up with the log: a few tables, and what stands in them for each unit.
///
/// The rows of a unit follow from its file alone: that is why a state that was kept up batch by batch is, row for row,
/// that of a rebuild.
protocol Projection: Sendable {
    /// How its checkpoint is called.
    static var name: String { get }
    /// Raised when the same events give other rows.
    static var version: Int { get }
    /// What makes its tables.
    static var schema: [SchemaFile] { get }
    /// The tables that hold what follows from units.
    static var tables: [StateTable] { get }
    /// Adds the rows of a unit, to the tables in their order.
    static func write(_ file: UnitFile, to rows: inout UnitRows)
}

/// Rows of several tables, put together before they are sent.
struct UnitRows: Sendable {
    private(set) var rows: [StateTable: CopyRows] = [:]
    /// How many bytes they take.
    private(set) var size = 0

    /// Adds a row to a table, its values in the order of the columns.
    mutating func add<each Value: PostgresValue>(_ table: StateTable, _ values: repeat each Value) {
        size += rows[table, default: CopyRows()].row(repeat each values)
    }

    /// Sends the rows, and forgets them.
    mutating func send(_ connection: isolated Connection) throws {
        for (table, rows) in rows where rows.count > 0 {
            try connection.copyIn(table.copy, rows: rows)
            self.rows[table]?.removeAll()
        }
        size = 0
    }
}

extension Domain.Day {
    /// A day of the database.
    init(_ day: Postgres.Day) { self.init(number: Int(day.days)) }

    /// The day as the database takes it.
    var column: Postgres.Day { Postgres.Day(days: number) }
}

/// The projections, in the order in which they are made.
enum Projections {
    /// What all others rest on: identity, the fold, happenings.
    static let base: any Projection.Type = ProjectsProjection.self
    /// Those beside it; each is built and rebuilt alone.
    static let others: [any Projection.Type] = [
        ScheduleProjection.self, PartiesProjection.self, MeetingsProjection.self,
        CountryPairsProjection.self, OutletsProjection.self,
    ]
    static var all: [any Projection.Type] { [base] + others }
}
