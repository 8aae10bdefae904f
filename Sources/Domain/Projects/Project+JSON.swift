import JSON

extension Project {
    /// `[{name, role, country}]`.
    public var partiesJSON: [UInt8] {
        var writer = JSONWriter()
        writer.array(parties) { writer, party in
            writer.object { writer in
                writer.key("name")
                writer.string(party.name)
                writer.key("role")
                writer.string(party.role.rawValue)
                writer.key("country")
                writer.string(party.country?.description)
            }
        }
        return writer.bytes
    }

    /// `[{value, currency, kind}]`.
    public var amountsJSON: [UInt8] {
        var writer = JSONWriter()
        writer.array(sums) { writer, sum in
            writer.object { writer in
                writer.key("value")
                writer.number(sum.amount.value)
                writer.key("currency")
                writer.string(sum.amount.currency)
                writer.key("kind")
                writer.string(sum.kind)
            }
        }
        return writer.bytes
    }

    /// `[{what, positions}]`.
    public var conflictsJSON: [UInt8] {
        var writer = JSONWriter()
        writer.array(conflicts) { writer, conflict in
            writer.object { writer in
                writer.key("what")
                writer.string(conflict.what)
                writer.key("positions")
                writer.array(conflict.positions) { $0.integer($1) }
            }
        }
        return writer.bytes
    }
}
