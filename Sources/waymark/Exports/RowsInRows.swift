import JSON

extension JSONWriter {
    /// Writes rows as an array of objects, as lists print each.
    mutating func rows<Row: Printable>(_ rows: [Row]) {
        array(rows) { writer, row in
            writer.object { writer in
                for (name, field) in zip(Row.columns, row.fields) {
                    writer.key(name)
                    field.write(to: &writer)
                }
            }
        }
    }
}

extension Field {
    /// Rows within a row.
    static func rows<Row: Printable>(_ rows: [Row]) -> Field {
        var writer = JSONWriter()
        writer.rows(rows)
        return .json(writer.bytes)
    }

    /// Whole numbers.
    static func integers(_ values: [Int]) -> Field {
        var writer = JSONWriter()
        writer.array(values) { $0.integer($1) }
        return .json(writer.bytes)
    }
}
