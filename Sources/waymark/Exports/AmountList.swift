import JSON

/// The sums of a project as people read them.
struct AmountList {
    /// "648,000,000 USD (contract)" for each.
    let texts: [String]

    /// Reads `[{value, currency, kind}]`.
    init(_ json: [UInt8]) {
        var scanner = JSONScanner(json)
        var texts: [String] = []
        do {
            try scanner.array { scanner in
                var (value, currency, kind) = (0.0, "", "")
                try scanner.object { key, scanner in
                    switch key {
                    case "value": value = try scanner.number()
                    case "currency": currency = try scanner.string()
                    case "kind": kind = try scanner.string()
                    default: try scanner.skip()
                    }
                }
                texts.append("\(AmountList.grouped(value)) \(currency) (\(kind))")
            }
        } catch {
            // What the state holds was written as such a list; should it not be one, no sum is named.
            texts = []
        }
        self.texts = texts
    }

    /// "648,000,000".
    static func grouped(_ value: Double) -> String {
        guard value == value.rounded(), abs(value) < 1e15 else { return "\(value)" }
        var text = ""
        for (index, digit) in String(Int64(value)).reversed().enumerated() {
            if index > 0, index % 3 == 0, digit != "-" { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}
