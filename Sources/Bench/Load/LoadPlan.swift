/// Which articles there are to be, in the order of their days: eight bytes each, the rest follows from the seed.
struct LoadPlan {
    /// The most articles of one project.
    static let mostArticles = 4000
    /// The most projects.
    static let mostProjects = 1 << 24

    /// An article that is to be.
    struct Entry {
        var project: Int
        var article: Int
        var day: Int
        /// How many events it reports.
        var reported: Int
    }

    /// By day, then in no order that means anything.
    private var entries: [UInt64] = []
    /// How many events come out, arrivals and readings among them.
    private(set) var events = 0
    let projects: Int
    let shares: ArticleShares

    var articles: Int { entries.count }

    /// A plan of so many projects and, as nearly as they allow, so many events.
    init(_ rows: ProjectRows, projects: Int, events wanted: Int, seed: UInt64) throws(LoadError) {
        guard (1...Self.mostProjects).contains(projects) else {
            throw LoadError(reason: "--projects must be 1 to \(Self.mostProjects)")
        }
        let mean = Double(wanted) / Double(projects) / Self.eventsOfArticle
        guard wanted >= projects * 3, mean <= Double(Self.mostArticles) / 2 else {
            throw LoadError(reason: "--events must be 3 to \(Self.mostArticles * 2) for each project")
        }
        self.projects = projects
        shares = ArticleShares(mean: max(1, mean))
        entries.reserveCapacity(Int(Double(projects) * mean * 1.02) + 100)
        for project in 0..<projects {
            let course = Course(project, of: rows, shares: shares, seed: seed)
            for article in 0..<course.articles { add(project, article, course) }
        }
        meet(wanted)
        entries.sort()
    }

    /// The article of a number, in the order of days.
    subscript(number: Int) -> Entry {
        let entry = entries[number]
        return Entry(
            project: Int(entry >> 16 & 0xFF_FFFF), article: Int(entry >> 4 & 0xFFF),
            day: Life.firstDay + Int(entry >> 48), reported: Int(entry & 0xF))
    }

    private mutating func add(_ project: Int, _ article: Int, _ course: Course) {
        var pick = course.pick(article, .length)
        let place = pick.below(100)
        let reported = (Self.shares.firstIndex { place < $0 } ?? 0) + 1
        let day = UInt64(course.day(of: article) - Life.firstDay)
        let shuffle = UInt64(pick.below(256))
        entries.append(
            day << 48 | shuffle << 40 | UInt64(project) << 16 | UInt64(article) << 4 | UInt64(reported))
        events += reported + 2
    }

    /// Lets articles report one event more or less until the sum is what was asked for, or nothing can be done.
    private mutating func meet(_ wanted: Int) {
        for _ in 0..<Self.mostReported {
            for index in entries.indices {
                if events == wanted { return }
                let reported = entries[index] & 0xF
                if events < wanted, reported < Self.mostReported {
                    entries[index] += 1
                    events += 1
                } else if events > wanted, reported > 1 {
                    entries[index] -= 1
                    events -= 1
                }
            }
        }
    }

    private static let mostReported = 6
    /// Of a hundred articles, how many report at most 1, 2, 3 … events.
    private static let shares = [35, 63, 80, 90, 96, 100]
    /// An arrival, a reading, and 2.36 reported events by these shares.
    private static let eventsOfArticle = 4.36
}
