/// The positions of the events that the fields of a project rest on.
struct Grounds {
    private var positions = [[Int]](repeating: [], count: Project.Axis.allCases.count)

    /// The positions behind one field.
    subscript(axis: Project.Axis) -> [Int] {
        get { positions[axis.index] }
        _modify { yield &positions[axis.index] }
    }

    /// Takes down what an event did to status and schedule.
    mutating func take(_ effect: Course.Effect, _ entry: ProjectEvent, _ course: Course) {
        if effect.isEmpty { return }
        let position = entry.position
        if effect.contains(.moved) {
            self[.status] = [position]
        } else if effect.contains(.confirmed) {
            self[.status].append(position)
        }
        if effect.contains(.advanced) {
            self[.phase] = [position]
        } else if course.scope.reached(entry) == course.phase, effect.contains(.confirmed) {
            self[.phase].append(position)
        }
        if effect.contains(.planned) { self[.plannedCompletion] = [position] }
        if effect.contains(.delayed) { self[.delayed].append(position) }
    }

    /// The fields that rest on events, each with its positions, sorted.
    func finished() -> [Project.Axis: [Int]] {
        var finished: [Project.Axis: [Int]] = [:]
        for axis in Project.Axis.allCases where !self[axis].isEmpty {
            let known = self[axis]
            finished[axis] = known.count < 2 ? known : Set(known).sorted()
        }
        return finished
    }
}

extension Project.Axis {
    /// Its place among the axes.
    fileprivate var index: Int {
        switch self {
        case .name: 0
        case .work: 1
        case .place: 2
        case .country: 3
        case .partners: 4
        case .status: 5
        case .phase: 6
        case .delayed: 7
        case .plannedCompletion: 8
        case .completed: 9
        case .schedule: 10
        }
    }
}
