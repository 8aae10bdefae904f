import Foundation

/// Any JSON value, told apart as JSON Schema does.
enum JSONValue: Decodable, Hashable {
    case null
    case flag(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let integer = try? container.decode(Int.self) {
            self = .integer(integer)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    init(text: String) throws { self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) }

    /// The name of its type; a whole number is an integer.
    var typeName: String {
        switch self {
        case .null: "null"
        case .flag: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .text: "string"
        case .list: "array"
        case .object: "object"
        }
    }

    var texts: [String] {
        switch self {
        case .text(let text): [text]
        case .list(let values): values.flatMap(\.texts)
        default: []
        }
    }
}

/// Validates values by those keywords of JSON Schema (draft 7) that the schemas of the tests use; any other keyword
/// is a fault, so that none passes unseen.
struct JSONSchema {
    let root: JSONValue

    /// What is wrong with a value; nothing where it is valid.
    func faults(_ value: JSONValue) -> [String] { faults(value, root, "$") }

    private func faults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
        guard case .object(let keywords) = schema else { return ["\(path): the schema is no object"] }
        return keywords.sorted { $0.key < $1.key }.flatMap { keyword, demand -> [String] in
            check(value, keyword, demand, keywords, path)
        }
    }

    private func check(
        _ value: JSONValue, _ keyword: String, _ demand: JSONValue, _ schema: [String: JSONValue],
        _ path: String
    ) -> [String] {
        func fault(unless isRight: Bool) -> [String] { isRight ? [] : ["\(path): \(keyword)"] }
        switch (keyword, demand, value) {
        case ("$schema", _, _), ("title", _, _), ("definitions", _, _): return []
        case ("type", _, _):
            return fault(
                unless: demand.texts.contains(value.typeName)
                    || value.typeName == "integer" && demand.texts.contains("number"))
        case ("const", _, _): return fault(unless: value == demand)
        case ("not", _, _): return fault(unless: !faults(value, demand, path).isEmpty)
        case ("minLength", .integer(let least), .text(let text)): return fault(unless: text.count >= least)
        case ("minimum", .integer(let least), .integer(let number)): return fault(unless: number >= least)
        case ("minimum", .integer(let least), .number(let number)):
            return fault(unless: number >= Double(least))
        case ("maximum", .integer(let most), .integer(let number)): return fault(unless: number <= most)
        case ("maximum", .integer(let most), .number(let number)):
            return fault(unless: number <= Double(most))
        case ("pattern", .text(let pattern), .text(let text)):
            return fault(unless: text.range(of: pattern, options: .regularExpression) != nil)
        case ("format", .text(let format), .text(let text)):
            return fault(
                unless: Self.formats[format].map { text.range(of: $0, options: .regularExpression) != nil }
                    ?? false)
        case ("minLength", _, _), ("minimum", _, _), ("maximum", _, _), ("pattern", _, _), ("format", _, _):
            // They say nothing of values of other types.
            return []
        default: return checkMembers(value, keyword, demand, schema, path)
        }
    }

    /// The keywords of objects.
    private func checkMembers(
        _ value: JSONValue, _ keyword: String, _ demand: JSONValue, _ schema: [String: JSONValue],
        _ path: String
    ) -> [String] {
        switch (keyword, demand, value) {
        case ("required", _, .object(let members)):
            return demand.texts.filter { members[$0] == nil }.map { "\(path): \($0) is missing" }
        case ("properties", .object(let schemas), .object(let members)):
            return schemas.flatMap { name, schema in
                members[name].map { faults($0, schema, "\(path).\(name)") } ?? []
            }
        case ("propertyNames", _, .object(let members)):
            return members.keys.flatMap { faults(.text($0), demand, "\(path).\($0)") }
        case ("additionalProperties", _, .object(let members)):
            guard case .object(let known)? = schema["properties"] else { return ["\(path): no properties"] }
            return members.filter { known[$0.key] == nil }.flatMap {
                faults($0.value, demand, "\(path).\($0.key)")
            }
        case ("required", _, _), ("properties", _, _), ("propertyNames", _, _),
            ("additionalProperties", _, _):
            return []
        default: return combine(value, keyword, demand, schema, path)
        }
    }

    /// The keywords that refer to other schemas, and those of lists and numbers.
    private func combine(
        _ value: JSONValue, _ keyword: String, _ demand: JSONValue, _ schema: [String: JSONValue],
        _ path: String
    ) -> [String] {
        switch (keyword, demand, value) {
        case ("$ref", .text(let name), _):
            guard case .object(let root) = root, case .object(let known)? = root["definitions"],
                let target = known[String(name.dropFirst("#/definitions/".count))]
            else { return ["\(path): there is no \(name)"] }
            return faults(value, target, path)
        case ("enum", .list(let values), _): return values.contains(value) ? [] : ["\(path): enum"]
        case ("anyOf", .list(let schemas), _):
            let all = schemas.map { faults(value, $0, path) }
            return all.contains([]) ? [] : ["\(path): anyOf"] + all.flatMap { $0 }
        case ("allOf", .list(let schemas), _): return schemas.flatMap { faults(value, $0, path) }
        case ("if", _, _):
            guard let then = schema["then"], faults(value, demand, path).isEmpty else { return [] }
            return faults(value, then, path)
        case ("then", _, _): return []
        case ("items", _, .list(let values)):
            return values.enumerated().flatMap { faults($1, demand, "\(path)[\($0)]") }
        case ("maxLength", .integer(let most), .text(let text)):
            return text.unicodeScalars.count <= most ? [] : ["\(path): maxLength"]
        case ("dependencies", .object(let needs), .object(let members)):
            return needs.filter { members[$0.key] != nil }.flatMap(\.value.texts)
                .filter { members[$0] == nil }.map { "\(path): \($0) is missing" }
        case ("items", _, _), ("maxLength", _, _), ("dependencies", _, _): return []
        default: return ["\(path): the keyword \(keyword) is unknown to the tests"]
        }
    }

    /// RFC 3339, and RFC 3986 by its characters.
    private static let formats = [
        "date-time": #"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$"#,
        "uri": #"^[A-Za-z][A-Za-z0-9+.-]*:([A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$"#,
        "uri-reference": #"^([A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$"#,
    ]
}
