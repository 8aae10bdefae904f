import Domain
import JSON

/// A project as a line of a file of projects has it, see docs/load.md. All but the title may be missing.
struct ProjectRow {
    /// Somebody who takes part.
    struct Organisation {
        var name: String
        var role: Actor.Role?
    }

    var isOfGEM = false
    var title = ""
    var aliases: [String] = []
    var status = "announced"
    var host: CountryCode?
    var hostName: String?
    var partner: CountryCode?
    var organisations: [Organisation] = []
    var amount: Amount?
    var capacity: Capacity?
    /// By the member's name: `commitment`, `actual_start` …
    var days: [String: Day] = [:]
    var years: [String: Int] = [:]
    /// The status and the planned end in snapshots, the older first.
    var history: [(asOf: Day?, status: String, closing: Day?)] = []

    init(from scanner: inout JSONScanner) throws(JSONError) {
        try scanner.object { key, scanner in
            switch key {
            case "id": isOfGEM = try scanner.string().hasPrefix("gem:")
            case "title": title = try scanner.string()
            case "aliases": aliases = try scanner.strings()
            case "status": status = try scanner.optional { try $0.string() } ?? status
            case "host": host = try scanner.optional { try $0.string() }.flatMap { CountryCode($0) }
            case "host_name": hostName = try scanner.optional { try $0.string() }
            case "partner": partner = try scanner.optional { try $0.string() }.flatMap { CountryCode($0) }
            case "partner_org":
                let name = try scanner.optional { try $0.string() }
                if let name { organisations.append(Organisation(name: name, role: .lender)) }
            case "orgs": try scanner.array { organisations.append(try Organisation(from: &$0)) }
            case "amount": amount = try Self.amount(&scanner)
            case "capacity": capacity = try Self.capacity(&scanner)
            case "dates":
                try scanner.object { days[$0] = try $1.optional { try $0.string() }.flatMap { Day(iso: $0) } }
            case "years": try scanner.object { years[$0] = try $1.optional { try $0.integer() } }
            case "history": try scanner.array { history.append(try Self.snapshot(&$0)) }
            default: try scanner.skip()
            }
        }
        guard !title.isEmpty else { throw JSONError("a project without a title", at: scanner.offset) }
    }

    private static func amount(_ scanner: inout JSONScanner) throws(JSONError) -> Amount? {
        let (value, currency) = try quantity("currency", &scanner)
        return value.flatMap { value in currency.map { Amount(value: value.rounded(), currency: $0) } }
    }

    private static func capacity(_ scanner: inout JSONScanner) throws(JSONError) -> Capacity? {
        let (value, unit) = try quantity("unit", &scanner)
        return value.flatMap { value in unit.map { Capacity(value: value, unit: $0) } }
    }

    private static func quantity(
        _ measure: String, _ scanner: inout JSONScanner
    ) throws(JSONError) -> (Double?, String?) {
        var value: Double?
        var unit: String?
        if try scanner.null() { return (nil, nil) }
        try scanner.object { key, scanner in
            switch key {
            case "value": value = try scanner.optional { try $0.number() }
            case measure: unit = try scanner.optional { try $0.string() }
            default: try scanner.skip()
            }
        }
        return (value, unit)
    }

    private static func snapshot(
        _ scanner: inout JSONScanner
    ) throws(JSONError) -> (asOf: Day?, status: String, closing: Day?) {
        var snapshot: (asOf: Day?, status: String, closing: Day?) = (nil, "", nil)
        try scanner.object { key, scanner in
            let text = try scanner.optional { try $0.string() }
            switch key {
            case "as_of": snapshot.asOf = text.flatMap { Day(iso: $0) }
            case "status": snapshot.status = text ?? ""
            case "closing": snapshot.closing = text.flatMap { Day(iso: $0) }
            default: break
            }
        }
        return snapshot
    }
}

extension ProjectRow.Organisation {
    init(from scanner: inout JSONScanner) throws(JSONError) {
        self.init(name: "", role: nil)
        try scanner.object { key, scanner in
            switch key {
            case "name": name = try scanner.string()
            case "role": role = Self.role(try scanner.string())
            default: try scanner.skip()
            }
        }
    }

    private static func role(_ text: String) -> Actor.Role? {
        switch text {
        case "owner": .owner
        case "implementing": .contractor
        case "lender", "cofinancier", "guarantor": .lender
        case "recipient", "recipient_indirect": .authority
        default: nil
        }
    }
}
