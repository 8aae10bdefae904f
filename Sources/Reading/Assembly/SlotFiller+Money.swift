import Domain

/// Sums, who lends them and to whom.
extension SlotFiller {
    /// The clause's sum, or the price named beside it.
    func amount() -> Amount? {
        let sums = sums(match.sentence)
        if let sum = sums.first(where: { tokens.contains($0.tokens.lowerBound) }) { return value(sum) }
        switch rule.emits {
        case .agreementSigned, .contractAwarded, .projectAnnounced:
            if sums.count == 1, isPrice(sums[0]) { return value(sums[0]) }
            return rule.emits == .projectAnnounced ? articleCost() : nextAmount()
        default: return nil
        }
    }

    /// What the article says that the project costs, where it says so once.
    private func articleCost() -> Amount? {
        guard project?.portion == false else { return nil }
        var found: Set<Double> = []
        var amount: Amount?
        for sentence in document.quantities.indices {
            for sum in sums(sentence) where isCost(sum) {
                guard let cost = value(sum) else { return nil }
                found.insert(cost.value)
                amount = amount ?? cost
            }
        }
        return found.count == 1 ? amount : nil
    }

    /// "will cost", "at an estimated cost of", "the price tag is put at".
    private func isCost(_ sum: Quantity) -> Bool {
        (max(0, sum.tokens.lowerBound - 7)..<sum.tokens.lowerBound).contains {
            text.isWord($0, ["cost", "costs", "costing", "price", "budget", "estimated"])
        }
    }

    /// "The contract is worth $90 million": the next sentence's sum.
    private func nextAmount() -> Amount? {
        let next = match.sentence + 1
        guard next < document.parses.count, rule.emits != .projectAnnounced,
            document.sentences[match.sentence].zone != .headline
        else { return nil }
        let sums = sums(next)
        guard sums.count == 1, isPrice(sums[0]), let subject = document.parses[next].chunks.first,
            subject.kind == .noun,
            !text.tokens[assembler.phrases.headToken(subject)].tags.isDisjoint(with: [.contract, .agreement])
        else { return nil }
        return value(sums[0])
    }

    private func sums(_ sentence: Int) -> [Quantity] {
        document.quantities[sentence].filter {
            if case .money = $0.kind { return true }
            return false
        }
    }

    private func value(_ sum: Quantity) -> Amount? {
        guard case .money(let currency) = sum.kind, let value = sum.value else { return nil }
        return Amount(value: value, currency: currency)
    }

    /// Whether a sum stands in brackets: the same in another currency.
    private func isAside(_ at: Int) -> Bool {
        var back = at - 1
        while back >= parse.sentence.tokens.lowerBound, back > at - 6 {
            if text.tokens[back].isMark("(") { return true }
            if text.tokens[back].isMark(")") { return false }
            back -= 1
        }
        return false
    }

    /// "worth", "valued at", "at a cost of": what something costs.
    private func isPrice(_ sum: Quantity) -> Bool {
        let before = max(0, sum.tokens.lowerBound - 5)..<sum.tokens.lowerBound
        return before.contains {
            text.isWord(
                $0,
                ["worth", "valued", "value", "cost", "costs", "price", "estimated", "totaling", "totalling"])
        }
    }

    /// "A and B are lending $300 million and $40 million": each lender with its own sum.
    func loans() -> [(lender: Actor, sum: Amount)]? {
        guard rule.emits == .financingApproved, actors.count > 1 else { return nil }
        let sums = document.quantities[match.sentence].filter {
            tokens.contains($0.tokens.lowerBound) && !isAside($0.tokens.lowerBound)
        }
        .compactMap { quantity -> Amount? in
            guard case .money(let currency) = quantity.kind, let value = quantity.value else {
                return nil
            }
            return Amount(value: value, currency: currency)
        }
        guard sums.count == actors.count else { return nil }
        return zip(actors, sums).map { (lender: $0, sum: $1) }
    }

    /// The country that receives what is lent or given; else the project's own.
    func receiver(_ host: Int32?) -> Int32? {
        guard rule.emits == .financingApproved else { return host }
        if let given = recipient() { return given }
        guard gives() else { return host }
        let gift = Beneficiary(document, match)
        guard let country = gift.country else { return host }
        return gift.named || host.map { gift.givers.contains($0) } ?? true ? country : host
    }

    /// "China donates masks to Togo", "the Chinese government donates $2 million".
    func hasBeneficiary() -> Bool {
        guard rule.emits == .financingApproved, gives(), !match.agents.isEmpty else { return false }
        let gift = Beneficiary(document, match)
        let giver = !gift.givers.isEmpty || !actors.isEmpty
        if gift.country != nil { return giver }
        return !gift.givers.isEmpty && amount() != nil
    }

    /// Verbs that leave no doubt that something changes hands, from the subject to somebody else.
    private func gives() -> Bool {
        match.verb >= 0 && !parse.verbs[match.verb].passive
            && ["donate", "loan", "lend", "provide", "grant", "give", "extend", "contribute"].contains(
                text.lexicon.text(text.lexicon.lemma(of: text.tokens[match.trigger].word)))
    }

    /// "India is giving Chad a loan": the country that the lender's is not.
    func recipient() -> Int32? {
        guard rule.emits == .financingApproved, let agent = match.agents.first else { return nil }
        let states = document.entities(match.sentence, tokens).filter { $0.kind == .country && !$0.demonym }
        let chunk = parse.chunks[agent].tokens
        guard let giver = states.first(where: { chunk.contains($0.tokens.lowerBound) }),
            giver.tokens.upperBound == chunk.upperBound
        else { return nil }
        return states.first { $0.country != giver.country && $0.tokens.lowerBound > giver.tokens.lowerBound }?
            .country
    }
}
