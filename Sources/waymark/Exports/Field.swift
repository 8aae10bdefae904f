import JSON

/// One value of a row that is printed.
enum Field: Hashable, Sendable {
    case text(String?)
    case integer(Int?)
    case number(Double)
    case flag(Bool)
    case strings([String])
    /// A JSON text.
    case json([UInt8])

    /// Writes it as a JSON value.
    func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text): writer.string(text)
        case .integer(let value): if let value { writer.integer(value) } else { writer.null() }
        case .number(let value): writer.number(value)
        case .flag(let value): writer.boolean(value)
        case .strings(let values): writer.array(values) { $0.string($1) }
        case .json(let bytes): writer.raw(Field.oneLine(bytes))
        }
    }

    /// A JSON text without line breaks, so that a line of NDJSON stays one: where they are legal, they are white
    /// space.
    private static func oneLine(_ json: [UInt8]) -> [UInt8] {
        guard json.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return json }
        return json.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    }

    /// As one cell of CSV: lists with `; ` between, compounds as JSON.
    var plain: String {
        switch self {
        case .text(let text): text ?? ""
        case .integer(let value): value.map(String.init) ?? ""
        case .number(let value): "\(value)"
        case .flag(let value): value ? "true" : "false"
        case .strings(let values): values.joined(separator: "; ")
        case .json(let bytes): String(decoding: bytes, as: UTF8.self)
        }
    }
}

/// Something that is printed as rows.
protocol Printable: Sendable {
    /// The names of the fields, as scripts know them.
    static var columns: [String] { get }
    /// The values, in the order of the columns.
    var fields: [Field] { get }
    /// The headings of a table for people.
    static var headings: [String] { get }
    /// What stands below the headings.
    var cells: [String] { get }
    /// What a row is called when rows are counted: "projects".
    static var plural: String { get }
}
