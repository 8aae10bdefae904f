import JSON

extension Project {
    /// `[{name, role, country, since, first, positions}]`.
    public var partiesJSON: [UInt8] {
        json(parties) { writer, party in
            writer.member("name", party.name)
            writer.member("role", party.role.rawValue)
            writer.member("country", party.country?.description)
            writer.member("since", party.since?.description)
            writer.key("first")
            writer.integer(party.first)
            writer.positions(party.positions)
        }
    }

    /// `[{value, currency, kind, stated, positions, earlier: [{value, stated, positions}]}]`.
    public var amountsJSON: [UInt8] {
        json(sums) { writer, sum in
            writer.key("value")
            writer.number(sum.amount.value)
            writer.member("currency", sum.amount.currency)
            writer.member("kind", sum.kind)
            writer.member("stated", sum.stated?.description)
            writer.positions(sum.positions)
            writer.earlier(sum.earlier)
        }
    }

    /// `[{value, unit, stated, positions, earlier: [{value, stated, positions}]}]`.
    public var capacitiesJSON: [UInt8] {
        json(capacities) { writer, stated in
            writer.key("value")
            writer.number(stated.capacity.value)
            writer.member("unit", stated.capacity.unit)
            writer.member("stated", stated.stated?.description)
            writer.positions(stated.positions)
            writer.earlier(stated.earlier)
        }
    }

    /// `[{milestone, due, stated, slip, part, positions}]`, slips in days.
    public var plansJSON: [UInt8] {
        json(plans) { writer, plan in
            writer.member("milestone", plan.milestone.rawValue)
            writer.member("due", plan.due.description)
            writer.member("stated", plan.stated?.description)
            writer.key("slip")
            if let slip = plan.slip { writer.integer(slip) } else { writer.null() }
            writer.key("part")
            writer.boolean(plan.isOfPart)
            writer.positions(plan.positions)
        }
    }

    /// `[{phase, since, implied, positions}]`.
    public var phasesJSON: [UInt8] {
        json(phases) { writer, reached in
            writer.member("phase", reached.phase.rawValue)
            writer.member("since", reached.since?.description)
            writer.key("implied")
            writer.boolean(reached.isImplied)
            writer.positions(reached.positions)
        }
    }

    /// `[{what, positions, kept, rule}]`.
    public var conflictsJSON: [UInt8] {
        json(conflicts) { writer, conflict in
            writer.member("what", conflict.what)
            writer.positions(conflict.positions)
            writer.member("kept", conflict.kept)
            writer.member("rule", conflict.rule)
        }
    }

    /// `[{text, who, on, decision}]`.
    public var notesJSON: [UInt8] {
        json(notes) { writer, note in
            writer.member("text", note.text)
            writer.member("who", note.who)
            writer.member("on", note.decidedOn.description)
            writer.member("decision", note.decision)
        }
    }

    /// `{field: [position]}`, in the order of ``Axis``.
    public var evidenceJSON: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            for axis in Axis.allCases {
                guard let positions = evidence[axis] else { continue }
                writer.key(axis.rawValue)
                writer.array(positions) { $0.integer($1) }
            }
        }
        return writer.bytes
    }

    private func json<Item>(_ items: [Item], _ members: (inout JSONWriter, Item) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.array(items) { writer, item in writer.object { members(&$0, item) } }
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: String, _ value: String?) {
        key(name)
        string(value)
    }

    fileprivate mutating func positions(_ positions: [Int]) {
        key("positions")
        array(positions) { $0.integer($1) }
    }

    fileprivate mutating func earlier(_ earlier: [Project.Earlier]) {
        key("earlier")
        array(earlier) { writer, figure in
            writer.object { writer in
                writer.key("value")
                writer.number(figure.value)
                writer.member("stated", figure.stated?.description)
                writer.positions(figure.positions)
            }
        }
    }
}
