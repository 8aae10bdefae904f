import Domain

/// The same fact said twice in one article is one event with the fuller slots.
enum Merging {
    static func merge(_ events: [Reading.Found], _ stakeholders: Stakeholders) -> [Reading.Found] {
        var kept: [Reading.Found] = []
        for found in settled(Array(events.prefix(most * 4))) where kept.count < most {
            if let same = kept.firstIndex(where: { alike($0, found) }) {
                kept[same] = joined(kept[same], found)
            } else {
                kept.append(found)
            }
        }
        kept = hosted(owned(filled(paired(priced(lent(kept)))), stakeholders))
        return kept.sorted {
            ($0.event.evidence.start, $0.event.evidence.end) < (
                $1.event.evidence.start, $1.event.evidence.end
            )
        }
    }

    /// No article tells more; what is found behind is a repetition or no news.
    private static let most = 300

    /// A headline's event gives way to the body's of the same type; a plan to works that have begun.
    private static func settled(_ all: [Reading.Found]) -> [Reading.Found] {
        let told = Set(all.filter { !$0.heads }.map(\.event.type))
        var works: [ProjectMention] = []
        for found in all where begun.contains(found.event.type) && works.count < most {
            if let project = found.event.project, !works.contains(project) { works.append(project) }
        }
        return all.filter { found in
            if found.heads, told.contains(found.event.type) { return false }
            guard found.event.type == .projectAnnounced, let project = found.event.project else {
                return true
            }
            return !works.contains { $0.work == project.work && sameProject($0, project) }
        }
        .map { enriched($0, by: all) }
    }

    /// The only body event of a type takes the sum that the headline names.
    private static func enriched(_ found: Reading.Found, by events: [Reading.Found]) -> Reading.Found {
        guard !found.heads, found.event.fact.amount == nil,
            events.filter({ !$0.heads && $0.event.type == found.event.type }).count == 1,
            let head = events.first(where: { $0.heads && $0.event.type == found.event.type }),
            let amount = head.event.fact.amount
        else { return found }
        var result = found
        result.event.fact = found.event.fact.with(amount)
        result.notes.append("amount: from the headline")
        return result
    }

    private static let begun: Set<EventType> = [
        .constructionStarted, .progressReported, .projectSuspended, .projectCompleted, .operationStarted,
        .projectResumed,
    ]

    private static func alike(_ one: Reading.Found, _ other: Reading.Found) -> Bool {
        let first = one.event
        let second = other.event
        guard first.type == second.type else { return false }
        if !one.assumed, !other.assumed, let a = first.occurred, let b = second.occurred, !a.overlaps(b) {
            return false
        }
        switch first.type {
        case .meetingHeld: return sharePeople(first, second)
        case .organizationProfiled, .cooperationAffirmed: return first.evidence == second.evidence
        case .milestoneScheduled:
            if case .milestoneScheduled(let a) = first.fact, case .milestoneScheduled(let b) = second.fact,
                a.milestone != b.milestone
            {
                return false
            }
            return sameProject(first.project, second.project)
        case .financingApproved, .agreementSigned, .investmentAnnounced:
            if let a = first.fact.amount, let b = second.fact.amount, a != b { return false }
            if first.evidence == second.evidence {
                return sameProject(first.project, second.project) && shareActors(first, second)
            }
            if case .agreementSigned(let a) = first.fact, case .agreementSigned(let b) = second.fact,
                !kindsAgree(a.kind, b.kind)
            {
                return false
            }
            if isSameDocument(first, second) { return true }
            // "is financed by A, which lent $90 million".
            if first.type == .financingApproved, one.match.sentence == other.match.sentence,
                second.project == nil, first.fact.amount == nil, !first.actors.isEmpty
            {
                return shareActors(first, second)
            }
            if first.type == .agreementSigned, first.occurred != second.occurred, first.occurred != nil,
                second.occurred != nil
            {
                return false
            }
            return sameProject(first.project, second.project) && shareActors(first, second)
        case .contractAwarded:
            if let a = first.fact.amount, let b = second.fact.amount, a != b { return false }
            let loose =
                first.project == nil || second.project == nil
                || first.fact.amount != nil && first.fact.amount == second.fact.amount
            return (loose || sameProject(first.project, second.project)) && shareActors(first, second)
        default: return sameProject(first.project, second.project)
        }
    }

    private static func sharePeople(_ first: ReadEvent, _ second: ReadEvent) -> Bool {
        let shared = first.actors.filter { actor in
            second.actors.contains {
                words($0.name).isSubset(of: words(actor.name))
                    || words(actor.name).isSubset(of: words($0.name))
            }
        }
        let impersonal =
            !first.actors.contains { $0.kind == .person } || !second.actors.contains { $0.kind == .person }
        return shared.count >= min(2, first.actors.count, second.actors.count)
            || (impersonal && !shared.isEmpty)
    }

    /// "The document was signed by A and B": the one that an earlier sentence tells of.
    private static func isSameDocument(_ first: ReadEvent, _ second: ReadEvent) -> Bool {
        guard case .agreementSigned(let a) = first.fact, case .agreementSigned(let b) = second.fact,
            second.project == nil || first.project == nil, let kind = b.kind, words(kind).count == 1,
            a.amount == nil || b.amount == nil || a.amount == b.amount
        else { return false }
        if let one = first.occurred, let other = second.occurred, !one.overlaps(other) { return false }
        let people = second.actors.filter { $0.kind == .person }.count
        let shared = !Set(first.actors.map(\.name)).isDisjoint(with: second.actors.map(\.name))
        return second.actors.isEmpty
            || people > 0 && (shared || first.actors.allSatisfy { $0.kind != .person })
    }

    /// "contract" and "memorandum" are two documents; "agreement" and "document" can be either.
    private static func kindsAgree(_ first: String?, _ second: String?) -> Bool {
        guard let first, let second else { return true }
        let a = words(first)
        let b = words(second)
        if a.count == 1 && general.contains(where: a.contains)
            || b.count == 1 && general.contains(where: b.contains)
        {
            return true
        }
        return !a.subtracting(general).isDisjoint(with: b) || a.isSubset(of: b) || b.isSubset(of: a)
    }

    private static func shareActors(_ first: ReadEvent, _ second: ReadEvent) -> Bool {
        first.actors.isEmpty || second.actors.isEmpty
            || !Set(first.actors.map(\.name)).isDisjoint(with: second.actors.map(\.name))
    }

    static func sameProject(_ first: ProjectMention?, _ second: ProjectMention?) -> Bool {
        guard let first, let second else { return first == nil && second == nil }
        let a = words(first.asset)
        let b = words(second.asset)
        return a.isSubset(of: b) || b.isSubset(of: a)
    }

    /// The words of a name that tell it from others, by their hashes; plurals count as singulars.
    private static func words(_ name: String) -> Set<UInt64> {
        var found: Set<UInt64> = []
        var hash = Gazetteer.seed
        var stem = hash
        var length = 0
        var last: UInt8 = 0
        func close() {
            let word = length > 4 && last == 0x73 ? stem : hash
            if length > 0, !light.contains(word) { found.insert(word) }
            hash = Gazetteer.seed
            length = 0
        }
        var name = name
        name.withUTF8 { bytes in
            Folding.each(bytes, 0..<bytes.count) { byte in
                guard isWordByte(byte) else { return close() }
                stem = hash
                hash = Gazetteer.step(hash, byte)
                length += 1
                last = byte
            }
        }
        close()
        return found
    }

    private static let light = hashes(["the", "a", "an", "of", "project", "new", "in", "at"])
    private static let general = hashes(["agreement", "document", "documents", "deal", "accord"])

    private static func hashes(_ words: [String]) -> Set<UInt64> {
        Set(words.map { $0.utf8.reduce(Gazetteer.seed, Gazetteer.step) })
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func joined(_ first: Reading.Found, _ second: Reading.Found) -> Reading.Found {
        var result = weight(second.event) > weight(first.event) ? second : first
        let other = weight(second.event) > weight(first.event) ? first : second
        if result.assumed, other.event.occurred != nil {
            result.event.occurred = other.event.occurred
            result.assumed = other.assumed
        } else if !other.assumed {
            result.event.occurred = finer(result.event.occurred, other.event.occurred)
        }
        if result.event.project == nil { result.event.project = other.event.project }
        if result.event.fact.amount == nil, let amount = other.event.fact.amount {
            result.event.fact = result.event.fact.with(amount)
        }
        for actor in other.event.actors where !result.event.actors.contains(where: { $0.name == actor.name })
        {
            result.event.actors.append(actor)
        }
        for country in other.event.countries where !result.event.countries.contains(country) {
            result.event.countries.append(country)
        }
        return result
    }

    private static func finer(_ first: PartialDate?, _ second: PartialDate?) -> PartialDate? {
        guard let first, let second else { return first ?? second }
        return second.precision > first.precision ? second : first
    }

    /// How much an event says.
    private static func weight(_ event: ReadEvent) -> Int {
        (event.occurred == nil ? 0 : 2) + (event.fact.amount == nil ? 0 : 2) + min(3, event.actors.count)
            + (event.project == nil ? 0 : 1) + (event.project?.place == nil ? 0 : 1)
    }
}

extension Fact {
    /// The same fact with a sum, where its type has one.
    func with(_ amount: Amount) -> Fact {
        switch self {
        case .investmentAnnounced: .investmentAnnounced(InvestmentAnnounced(amount: amount))
        case .agreementSigned(let attributes):
            .agreementSigned(AgreementSigned(kind: attributes.kind, amount: amount))
        case .projectAnnounced(let attributes):
            .projectAnnounced(ProjectAnnounced(capacity: attributes.capacity, amount: amount))
        case .financingApproved: .financingApproved(FinancingApproved(amount: amount))
        case .contractAwarded: .contractAwarded(ContractAwarded(amount: amount))
        default: self
        }
    }
}
