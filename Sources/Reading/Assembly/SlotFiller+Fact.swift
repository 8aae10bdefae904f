import Domain

/// The slots that belong to one type of event.
extension SlotFiller {
    /// What the event says besides who, what, when and where.
    func fact() -> Fact {
        switch rule.emits {
        case .meetingHeld: .meetingHeld(meeting())
        case .investmentAnnounced: .investmentAnnounced(InvestmentAnnounced(amount: amount()))
        case .agreementSigned: .agreementSigned(AgreementSigned(kind: kind(), amount: amount()))
        case .projectAnnounced: .projectAnnounced(ProjectAnnounced(capacity: capacity(), amount: amount()))
        case .financingApproved: .financingApproved(FinancingApproved(amount: amount()))
        case .contractAwarded: .contractAwarded(ContractAwarded(amount: amount()))
        case .progressReported: .progressReported(ProgressReported(percent: percent(), stage: nil))
        case .milestoneScheduled:
            .milestoneScheduled(
                MilestoneScheduled(milestone: milestone(), due: assembler.clock.due(match, tokens)))
        case .projectCompleted: .projectCompleted(ProjectCompleted(schedule: schedule()))
        case .operationStarted: .operationStarted(OperationStarted(capacity: capacity()))
        case .projectDelayed: .projectDelayed(ProjectDelayed(due: assembler.clock.due(match, tokens)))
        default: Fact(rule.emits)
        }
    }

    private func milestone() -> Milestone? {
        guard rule.traits.contains(.themed), let theme = match.themes.first else { return rule.milestone }
        let words = parse.chunks[theme].tokens
        if words.contains(where: { text.isWord($0, ["completion", "finish", "delivery", "construction"]) }) {
            return .completion
        }
        if words.contains(where: { text.isWord($0, ["groundbreaking", "ground-breaking"]) }) {
            return .constructionStart
        }
        if words.contains(where: { text.isWord($0, ["start", "beginning", "commencement", "launch"]) }) {
            let next = theme + 2
            if next < parse.chunks.count,
                parse.chunks[next].tokens.contains(where: {
                    text.isWord($0, ["construction", "works", "work", "building"])
                })
            {
                return .constructionStart
            }
            return .operation
        }
        if words.contains(where: {
            text.isWord(
                $0, ["commissioning", "operation", "operations", "production", "opening", "inauguration"])
        }) {
            return .operation
        }
        return rule.milestone
    }

    private func schedule() -> Schedule? {
        for at in parse.sentence.tokens where text.isWord(at, "schedule") || text.isWord(at, "time") {
            if text.isWord(at - 1, "of"), text.isWord(at - 2, "ahead") { return .ahead }
            if text.isWord(at - 1, "on") { return .onTime }
            if text.isWord(at - 1, "behind") { return .late }
        }
        return nil
    }

    private func kind() -> String? {
        guard let theme = match.themes.first(where: { parse.chunks[$0].kind == .noun }) else { return nil }
        let chunk = parse.chunks[theme]
        var start = chunk.tokens.lowerBound
        while start < chunk.head,
            text.tokens[start].part == .determiner || text.tokens[start].part == .number
                || text.tokens[start].kind == .mark
                || text.tokens[start].part == .proper || text.tokens[start].part == .possessive
                || text.tokens[start].tags.contains(.scale)
        {
            start += 1
        }
        var end = chunk.tokens.upperBound
        let next = theme + 1
        if next + 1 < parse.chunks.count, text.isWord(parse.chunks[next].head, "of"),
            text.isWord(parse.chunks[next + 1].head, ["understanding", "intent", "award"])
        {
            end = parse.chunks[next + 1].tokens.upperBound
        }
        return start < end ? text.text(start..<end) : nil
    }

    private func meeting() -> MeetingHeld {
        MeetingDetails(document, match, assembler.countries).read()
    }

    /// The clause, from its first argument to its last.
    func percent() -> Double? {
        document.quantities[match.sentence].first {
            $0.kind == .percent && tokens.contains($0.tokens.lowerBound)
        }?.value
    }

    private func capacity() -> Capacity? {
        for quantity in document.quantities[match.sentence] where tokens.contains(quantity.tokens.lowerBound)
        {
            if case .capacity(let unit) = quantity.kind, let value = quantity.value {
                return Capacity(value: value, unit: unit)
            }
        }
        return nil
    }
}
