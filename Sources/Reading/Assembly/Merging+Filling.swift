import Domain

/// Slots that other events of the same article fill.
extension Merging {
    /// Who builds or pays elsewhere in the article does so here too, where nobody else is named.
    static func filled(_ events: [Reading.Found]) -> [Reading.Found] {
        events.map { found in
            guard found.event.actors.isEmpty, built.contains(found.event.type) else { return found }
            var result = found
            for other in events where built.contains(other.event.type) || other.event.type == .contractAwarded
            {
                guard sameProject(other.event.project, found.event.project) else { continue }
                for actor in other.event.actors where actor.kind == .company && actor.role != .authority {
                    if !result.event.actors.contains(where: { $0.name == actor.name }) {
                        result.event.actors.append(actor)
                    }
                }
            }
            if !result.event.actors.isEmpty {
                addHomes(&result)
                result.notes.append("actors: from another event of the same project")
            }
            return result
        }
    }

    /// The sum of a loan is that of the agreement on it, the sum of a contract that of its signature.
    static func priced(_ events: [Reading.Found]) -> [Reading.Found] {
        events.map { found in
            guard case .agreementSigned(let agreement) = found.event.fact, agreement.amount == nil else {
                return found
            }
            let kind = agreement.kind?.lowercased() ?? ""
            let loan = ["loan", "credit", "financ", "grant", "loc"].contains { kind.contains($0) }
            let work = ["contract", "deal", "epc", "tender", "award", "order"].contains { kind.contains($0) }
            guard loan || work || kind.isEmpty || ["agreement", "document", "documents"].contains(kind) else {
                return found
            }
            let sources = events.filter { other in
                other.event.fact.amount != nil
                    && (other.event.type == .financingApproved && !work
                        || other.event.type == .contractAwarded && !loan)
                    && agree(other.event, found.event)
            }
            guard let sum = sources.first?.event.fact.amount,
                Set(sources.compactMap { $0.event.fact.amount?.value }).count == 1
            else { return found }
            var result = found
            result.event.fact = found.event.fact.with(sum)
            result.notes.append("amount: that of the same loan or contract elsewhere in the article")
            if result.event.project == nil { result.event.project = sources.first?.event.project }
            return result
        }
    }

    /// What stands in the place of a rule where a loan follows from the signing of its agreement.
    static let loanSigned = "financing.agreed"

    /// A loan agreement that was signed is a loan that was given, where the article does not say so apart.
    static func lent(_ events: [Reading.Found]) -> [Reading.Found] {
        var found = events
        for event in events {
            guard case .agreementSigned(let agreement) = event.event.fact, isLoan(agreement.kind) else {
                continue
            }
            let known = found.contains { other in
                other.event.type == .financingApproved
                    && (agree(other.event, event.event)
                        || !Set(other.event.actors.map(\.name)).isDisjoint(
                            with: event.event.actors.map(\.name)))
                    && (agreement.amount == nil || other.event.fact.amount == nil
                        || other.event.fact.amount == agreement.amount)
            }
            let plural = agreement.kind?.lowercased().hasSuffix("s") ?? false
            if known || plural && found.contains(where: { $0.event.type == .financingApproved }) { continue }
            var result = event
            result.event.fact = .financingApproved(FinancingApproved(amount: agreement.amount))
            result.event.rule = Merging.loanSigned
            let lenders = event.event.actors.filter { $0.kind == .bank }
            result.event.actors = lenders
            result.notes.append("a loan agreement signed is a loan given")
            found.append(result)
        }
        return found
    }

    private static func isLoan(_ kind: String?) -> Bool {
        guard let kind = kind?.lowercased() else { return false }
        return [
            "loan", "credit agreement", "financing agreement", "grant agreement", "finance agreement",
            "line of credit",
        ]
        .contains { kind.contains($0) }
    }

    /// Who signed a contract awarded it or won it, and the other way round.
    static func paired(_ events: [Reading.Found]) -> [Reading.Found] {
        events.map { found in
            let type = found.event.type
            guard type == .contractAwarded || type == .agreementSigned else { return found }
            var result = found
            for other in events where other.event.type != type {
                guard other.event.type == .contractAwarded || other.event.type == .agreementSigned,
                    isContract(other.event), isContract(found.event), agree(other.event, found.event),
                    !Set(other.event.actors.map(\.name)).isDisjoint(with: found.event.actors.map(\.name))
                else { continue }
                for actor in other.event.actors
                where actor.kind != .person && !result.event.actors.contains(where: { $0.name == actor.name })
                {
                    result.event.actors.append(actor)
                    result.notes.append(
                        "actor \(actor.name): from the same contract elsewhere in the article")
                }
            }
            return result
        }
    }

    private static func isContract(_ event: ReadEvent) -> Bool {
        guard case .agreementSigned(let agreement) = event.fact else { return true }
        let kind = agreement.kind?.lowercased() ?? ""
        return ["contract", "deal", "award", "tender", "order", "epc"].contains { kind.contains($0) }
    }

    private static func agree(_ first: ReadEvent, _ second: ReadEvent) -> Bool {
        if let a = first.project, let b = second.project, !sameProject(a, b) { return false }
        if let a = first.occurred, let b = second.occurred, !a.overlaps(b) { return false }
        return true
    }

    private static func addHomes(_ found: inout Reading.Found) {
        for actor in found.event.actors where actor.kind == .company {
            if let home = actor.country, !found.event.countries.contains(home),
                found.event.countries.count < 4
            {
                found.event.countries.append(home)
            }
        }
    }

    /// One project lies in one country: where most of its events, and those that name its place, have it.
    static func hosted(_ events: [Reading.Found]) -> [Reading.Found] {
        var result = events
        for index in result.indices {
            guard let project = result[index].event.project, let own = project.country else { continue }
            var votes: [CountryCode: Int] = [:]
            for other in events.prefix(60) {
                guard let mention = other.event.project, let country = mention.country,
                    sameProject(mention, project)
                else { continue }
                votes[country, default: 0] += mention.place == nil ? 2 : 3
            }
            guard
                let best = votes.max(by: { ($0.value, $1.key.description) < ($1.value, $0.key.description) }),
                best.key != own, best.value > votes[own] ?? 0
            else { continue }
            result[index].event.project = ProjectMention(
                asset: project.asset, work: project.work, place: project.place, country: best.key)
            result[index].event.countries.removeAll { $0 == best.key }
            result[index].event.countries.insert(best.key, at: 0)
        }
        return result
    }

    /// Where still nobody does it, the companies do that the article is about.
    static func owned(_ events: [Reading.Found], _ stakeholders: Stakeholders) -> [Reading.Found] {
        var events = events
        // Who calls a project off is one thing, whose project it was another.
        for index in events.indices where events[index].event.type == .projectCancelled {
            for company in stakeholders.companies.prefix(2)
            where !events[index].event.actors.contains(where: { $0.name == company.name })
                && !events[index].event.actors.contains(where: { $0.kind == .company })
            {
                events[index].event.actors.append(company)
            }
        }
        let lenders = events.filter { $0.event.type == .financingApproved }.flatMap {
            $0.event.actors.map(\.name)
        }
        let companies = stakeholders.companies.filter { !lenders.contains($0.name) }
        guard !companies.isEmpty else { return events }
        return events.map { found in
            guard found.event.actors.count(where: { $0.kind == .company || $0.kind == .bank }) < 2,
                found.event.actors.isEmpty || found.event.type != .operationStarted,
                built.contains(found.event.type) || found.event.type == .contractAwarded
            else { return found }
            var result = found
            result.event.actors += companies.filter { company in
                !found.event.actors.contains { $0.name == company.name }
            }
            addHomes(&result)
            result.notes.append("actors: the companies that the article is about")
            return result
        }
    }

    private static let built: Set<EventType> = [
        .constructionStarted, .progressReported, .milestoneScheduled, .projectCompleted, .operationStarted,
        .projectSuspended, .projectDelayed, .projectAnnounced, .investmentAnnounced,
    ]
}
