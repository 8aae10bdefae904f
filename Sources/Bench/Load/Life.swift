import Domain

/// What can be told of a project.
enum Deed: UInt8 {
    case interest, announced, memorandum, investment, agreement, financing, contract, scheduled, started,
        progress
    case delayed, suspended, resumed, completed, operation, cancelled
    /// What moves nothing, to be told on any day.
    case meeting, affirmed, profiled
}

/// Something that happened to a project.
struct Step {
    var deed: Deed
    var day: Int
    /// Percent of progress, or the number of the day that was set.
    var value = 0
}

/// What happens to a project from its first mention to the status that its row has, in the order of time.
struct Life {
    private(set) var steps: [Step] = []
    /// Nothing is told after this day.
    static let lastDay = Int(Day(2026, 6, 30)?.number ?? 0)
    /// Nothing is told before this day.
    static let firstDay = Int(Day(1990, 1, 1)?.number ?? 0)

    /// The life of a row, its dates moved by so many days; where the row has none, plausible ones.
    init(_ row: ProjectRow, shift: Int, _ pick: inout Picker) {
        let (agreed, begun, ended) = Self.anchors(row, shift, &pick)
        let stage = Self.stage(row, &pick)
        steps.reserveCapacity(16)
        addProposal(agreed, row, &pick)
        var due =
            row.days["planned_completion"].map { Int($0.number) + shift }
            ?? ended - 300 + pick.below(500)
        if stage >= .agreed {
            addAgreement(agreed, begun, row, &pick)
            steps.append(Step(deed: .scheduled, day: agreed + pick.below(120), value: due))
        }
        if stage >= .underConstruction {
            let closings = row.history.compactMap(\.closing)
            addWorks(begun, min(ended, Self.lastDay), &pick)
            if closings.count > 1, closings[0] < closings[1] {
                due = Int(closings[1].number) + shift
                steps.append(Step(deed: .delayed, day: Int(closings[0].number) + shift - 30, value: due))
            } else if pick.below(3) == 0 {
                due += 90 + pick.below(700)
                steps.append(Step(deed: .delayed, day: begun + (ended - begun) * 3 / 4, value: due))
            }
        }
        if stage >= .completed, stage == .completed || pick.below(2) == 0 {
            steps.append(Step(deed: .completed, day: ended, value: due))
        }
        if stage == .operating { steps.append(Step(deed: .operation, day: ended + pick.below(120))) }
        if row.history.first?.status == "Closed", row.history.last?.status == "Active" {
            steps.append(Step(deed: .completed, day: ended - 200, value: due))
            steps.append(Step(deed: .resumed, day: ended))
        }
        steps.sort { ($0.day, $0.deed.rawValue) < ($1.day, $1.deed.rawValue) }
        addHold(row, &pick)
        fit()
    }

    private mutating func addProposal(_ agreed: Int, _ row: ProjectRow, _ pick: inout Picker) {
        let known = agreed - 60 - pick.below(500)
        if pick.below(3) == 0 { steps.append(Step(deed: .interest, day: known - pick.below(300))) }
        steps.append(Step(deed: .announced, day: known))
        if pick.below(2) == 0 { steps.append(Step(deed: .memorandum, day: agreed - 1 - pick.below(60))) }
        if row.partner == nil, row.amount != nil || pick.below(4) == 0 {
            steps.append(Step(deed: .investment, day: known + pick.below(50)))
        }
    }

    private mutating func addAgreement(
        _ agreed: Int, _ begun: Int, _ row: ProjectRow, _ pick: inout Picker
    ) {
        steps.append(Step(deed: .agreement, day: agreed))
        if row.amount != nil || pick.below(3) == 0 {
            steps.append(Step(deed: .financing, day: agreed + pick.below(90)))
        }
        if pick.below(2) == 0 {
            steps.append(Step(deed: .contract, day: agreed + max(0, begun - agreed) / 2))
        }
    }

    private mutating func addWorks(_ begun: Int, _ ended: Int, _ pick: inout Picker) {
        steps.append(Step(deed: .started, day: begun))
        let reports = 1 + pick.below(4)
        for report in 1...reports {
            let day = begun + max(1, ended - begun) * report / (reports + 1)
            steps.append(
                Step(deed: .progress, day: day, value: min(98, 95 * report / reports - pick.below(15))))
        }
        // Some are halted for a while and go on.
        if pick.below(25) == 0, ended > begun + 200 {
            steps.append(Step(deed: .suspended, day: begun + 50))
            steps.append(Step(deed: .resumed, day: begun + 100 + pick.below(90)))
        }
    }

    /// What ends a life early comes after all else.
    private mutating func addHold(_ row: ProjectRow, _ pick: inout Picker) {
        let last = steps.last?.day ?? Self.firstDay
        switch row.status {
        case "suspended": steps.append(Step(deed: .suspended, day: last + 30 + pick.below(500)))
        case "cancelled":
            let day = row.years["cancelled"].flatMap { Day($0, 6, 1) }.map { Int($0.number) } ?? 0
            steps.append(Step(deed: .cancelled, day: max(day, last + 30 + pick.below(700))))
        default: break
        }
    }

    /// Keeps the order and leaves no step in the future.
    private mutating func fit() {
        var limit = Self.lastDay
        for index in steps.indices.reversed() {
            steps[index].day = min(limit, max(Self.firstDay, steps[index].day))
            limit = steps[index].day
        }
    }

    private static func stage(_ row: ProjectRow, _ pick: inout Picker) -> Phase {
        switch row.status {
        case "committed": .agreed
        case "under_construction": .underConstruction
        case "completed": .completed
        case "operating", "retired": .operating
        case "suspended": row.days["actual_start"] != nil || pick.below(2) == 0 ? .underConstruction : .agreed
        case "cancelled": pick.below(2) == 0 ? .proposed : .agreed
        default: .proposed
        }
    }

    /// The days of agreement, start of works and completion.
    private static func anchors(
        _ row: ProjectRow, _ shift: Int, _ pick: inout Picker
    ) -> (Int, Int, Int) {
        let (inYear, months, length) = (1 + pick.below(365), 100 + pick.below(600), 400 + pick.below(1400))
        func day(_ dates: [String], _ years: [String]) -> Int? {
            for name in dates { if let day = row.days[name] { return Int(day.number) } }
            for name in years {
                if let first = row.years[name].flatMap({ Day($0, 1, 1) }) {
                    return Int(first.number) + inYear
                }
            }
            return nil
        }
        // Where a plant is told of, its start is that of its operation.
        let begun = day(
            ["actual_start", "planned_start"], row.isOfGEM ? ["construction"] : ["construction", "start"])
        let ended = day(
            ["actual_completion", "planned_completion"],
            row.isOfGEM ? ["start", "completion"] : ["completion"])
        let agreed = day(["commitment"], ["commitment", "proposed"])
        let base =
            agreed ?? begun.map { $0 - months } ?? ended.map { $0 - months - length }
            ?? lastDay - 6000 + pick.below(5000)
        let start = begun ?? ended.map { max(base, $0 - length) } ?? base + months
        return (base + shift, start + shift, max(start, ended ?? start + length) + shift)
    }
}
