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
    static let firstDay = Int(Day(1980, 1, 1)?.number ?? 0)

    /// The life of a row, its dates moved by so many days; where the row has none, plausible ones.
    init(_ row: ProjectRow, shift: Int, _ pick: inout Picker) {
        let (agreed, begun, ended) = Self.anchors(row, shift, &pick)
        let stage = Self.stage(row, &pick)
        steps.reserveCapacity(16)
        addProposal(agreed, row, &pick)
        var due =
            row.days["planned_completion"].map { Int($0.number) + shift } ?? ended - 300 + pick.below(500)
        if stage >= .agreed {
            addAgreement(agreed, begun, row, &pick)
            steps.append(Step(deed: .scheduled, day: agreed + pick.below(120), value: due))
        }
        if stage >= .underConstruction {
            addWorks(begun, min(ended, Self.lastDay), &pick)
            due = addDelay(due, begun, ended, row, shift, &pick)
        }
        if stage == .operating, pick.below(2) == 0 {
            steps.append(Step(deed: .completed, day: ended, value: due))
        }
        if row.history.first?.status == "Closed", row.history.last?.status == "Active" {
            steps.append(Step(deed: .completed, day: ended - 200, value: due))
            steps.append(Step(deed: .resumed, day: ended - 10))
        }
        steps.sort { ($0.day, $0.deed.rawValue) < ($1.day, $1.deed.rawValue) }
        switch stage {
        case .proposed: break
        case .agreed, .financed: close(row.amount == nil ? .agreement : .financing, agreed)
        case .underConstruction: close(.progress, min(ended, Self.lastDay), value: 60 + pick.below(38))
        case .completed: close(.completed, ended, value: due)
        case .operating: close(.operation, ended + pick.below(120))
        }
        addHold(row, &pick)
        fit()
    }

    /// What the status rests on comes after all else, so that whoever reads the end of the story knows it.
    private mutating func close(_ deed: Deed, _ day: Int, value: Int = 0) {
        steps.append(Step(deed: deed, day: max(day, steps.last?.day ?? day), value: value))
    }

    /// Deadlines slip; gives the one that holds then.
    private mutating func addDelay(
        _ due: Int, _ begun: Int, _ ended: Int, _ row: ProjectRow, _ shift: Int, _ pick: inout Picker
    ) -> Int {
        let closings = row.history.compactMap(\.closing)
        var (day, later) = (begun + (ended - begun) * 3 / 4, due + 90 + pick.below(700))
        if let first = closings.first, let last = closings.last, first < last {
            (day, later) = (Int(first.number) + shift - 30, Int(last.number) + shift)
        } else if pick.below(3) > 0 {
            return due
        }
        steps.append(Step(deed: .delayed, day: day, value: later))
        return later
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
            steps[index].day = max(Self.firstDay, min(limit, steps[index].day))
            // A halt and its end have days of their own.
            let isHold = steps[index].deed == .suspended || steps[index].deed == .resumed
            limit = steps[index].day - (isHold ? 1 : 0)
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
