/// What the happening is about, and who took part.
extension Comparison {
    static func partsOfAsset(_ left: Report, _ right: Report) -> Verdict {
        if left.part.isEmpty && right.part.isEmpty { return .speaks(0) }
        let a = left.part.filter(AssetNumbers.isNumber)
        let b = right.part.filter(AssetNumbers.isNumber)
        if !a.isEmpty, !b.isEmpty { return Set(a) == Set(b) ? .speaks(2) : .contradicts }
        let shared = left.part.count(where: right.part.contains)
        return shared > 0 && shared * 2 >= min(left.part.count, right.part.count) ? .speaks(2) : .contradicts
    }

    static func numbers(_ left: Report, _ right: Report) -> Verdict {
        if left.numbers.isEmpty || right.numbers.isEmpty { return .speaks(0) }
        return left.numbers.contains(where: right.numbers.contains) ? .speaks(1) : .contradicts
    }

    /// Within one project, parties help to tell which of several is meant; where there is none, they decide.
    static func parties(_ left: Report, _ right: Report) -> Verdict {
        let few = min(left.entry.event.actors.count, right.entry.event.actors.count)
        let shared = few == 0 ? 0 : left.shared(right)
        guard left.entry.hasUnit, right.entry.hasUnit else { return withoutProject(left, right, few, shared) }
        if few == 0 { return .speaks(0) }
        if shared > 0 { return .speaks(min(shared, 3)) }
        switch left.entry.type {
        case .financingApproved, .contractAwarded, .investmentAnnounced, .interestExpressed:
            // Two lenders are two loans, but a contractor and its customer may be one contract.
            let isOther = hasRoleInCommon(left, right) && isOneSum(left.amount, right.amount) != true
            return isOther ? .contradicts : .speaks(-2)
        case .agreementSigned: return .speaks(hasKindInCommon(left, right) ? -8 : -2)
        case .projectAnnounced: return .speaks(-2)
        default: return .speaks(0)
        }
    }

    /// Both must come under one key, and most of the shorter list must stand in the longer one; one side of a
    /// meeting is enough only on one and the same day. Where a report names nobody, as between states, the sum
    /// must say it, or else the kind of document with the day and the countries.
    private static func withoutProject(
        _ left: Report, _ right: Report, _ few: Int, _ shared: Int
    ) -> Verdict {
        guard !left.keys.isDisjoint(with: right.keys) else { return .speaks(-20) }
        if few == 0 {
            if isOneSum(left.amount, right.amount) == true { return .speaks(1) }
            return .speaks(left.documents.isDisjoint(with: right.documents) ? -20 : -4)
        }
        if few == 1, shared == 1, left.entry.type == .meetingHeld { return .speaks(-2) }
        let isMost = shared * 2 > few || (shared * 2 == few && shared > 1)
        return isMost ? .speaks(shared) : .speaks(-20)
    }

    static func countries(_ left: Report, _ right: Report) -> Verdict {
        let (a, b) = (left.entry.event.countries, right.entry.event.countries)
        if a.isEmpty || b.isEmpty { return .speaks(0) }
        if !a.contains(where: b.contains) { return left.entry.hasUnit ? .speaks(-1) : .contradicts }
        return .speaks(a.allSatisfy(b.contains) && b.allSatisfy(a.contains) ? 1 : 0)
    }

    /// How much of what is the asset's own stands in both names.
    static func names(_ left: Report, _ right: Report) -> Verdict {
        let few = min(left.words.count, right.words.count)
        let shared = left.words.count(where: right.words.contains)
        return .speaks(shared == 0 ? 0 : shared == few ? 2 : 1)
    }

    private static func hasKindInCommon(_ left: Report, _ right: Report) -> Bool {
        left.entry.event.actors.contains { a in
            right.entry.event.actors.contains { b in (a.kind == .person) == (b.kind == .person) }
        }
    }

    /// Whether a role that only one party has in a happening is held in both.
    private static func hasRoleInCommon(_ left: Report, _ right: Report) -> Bool {
        [Actor.Role.lender, .contractor, .investor].contains { role in
            left.entry.event.actors.contains { $0.role == role }
                && right.entry.event.actors.contains { $0.role == role }
        }
    }
}
