import ArgumentParser
import JSON
import Synchronization

/// How rows are printed.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    case table, json, ndjson, csv
}

/// Prints rows as they come: JSON, NDJSON and CSV at once, a table when all rows are known.
final class RowPrinter<Row: Printable>: Sendable {
    private struct State {
        var cells: [[String]] = []
        var rows = 0
    }

    private let format: OutputFormat
    private let limit: Int?
    private let isQuiet: Bool
    private let line: (@Sendable (Row) -> [UInt8])?
    private let state = Mutex(State())

    /// Rows beyond `limit` are counted, not printed; with `quiet` none is. `line` makes the JSON of a line of
    /// NDJSON where it is not to be an object of the columns.
    init(
        _ format: OutputFormat, limit: Int? = nil, quiet: Bool = false,
        line: (@Sendable (Row) -> [UInt8])? = nil
    ) {
        self.format = format
        isQuiet = quiet
        self.limit = limit
        self.line = line
    }

    /// Prints a row.
    func print(_ row: Row) {
        state.withLock { state in
            state.rows += 1
            if isQuiet || limit.map({ state.rows > $0 }) ?? false { return }
            switch format {
            case .table: state.cells.append(row.cells)
            case .json: Output.write((state.rows == 1 ? "[\n" : ",\n") + json(row))
            case .ndjson: Output.write((line?(row) ?? Array(json(row).utf8)) + [0x0A])
            case .csv:
                if state.rows == 1 { Output.write(csv(Row.columns)) }
                Output.write(csv(row.fields.map(\.plain)))
            }
        }
    }

    /// How many rows there have been.
    var count: Int { state.withLock { $0.rows } }

    /// Ends the output; gives how many rows there were.
    @discardableResult
    func finish() -> Int {
        state.withLock { state in
            if isQuiet { return state.rows }
            switch format {
            case .table:
                Output.write(Table(headings: Row.headings, rows: state.cells).text(width: Terminal.width))
                let shown = state.cells.count
                let counted = shown < state.rows ? "\(shown) of \(state.rows)" : "\(state.rows)"
                Output.write("\(counted) \(Row.plural)\n")
            case .json: Output.write(state.rows == 0 ? "[]\n" : "\n]\n")
            case .csv: if state.rows == 0 { Output.write(csv(Row.columns)) }
            case .ndjson: break
            }
            Output.flush()
            return state.rows
        }
    }

    private func json(_ row: Row) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            for (name, field) in zip(Row.columns, row.fields) {
                writer.key(name)
                field.write(to: &writer)
            }
        }
        return writer.text
    }

    /// A line of CSV, RFC 4180.
    private func csv(_ cells: [String]) -> String {
        let quoted = cells.map { cell in
            let special = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
            if !special { return cell }
            return "\""
                + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                + "\""
        }
        return quoted.joined(separator: ",") + "\r\n"
    }
}
