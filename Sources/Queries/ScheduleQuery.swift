import Domain
import Postgres

/// Which planned dates are asked for; a criterion that is not set is met by all.
public struct ScheduleQuery: Sendable {
    /// The project's id, or one that went into it.
    public var project: String?
    /// The host country.
    public var country: String?
    /// Whether only projects are asked for that were completed late, or whose schedule has slipped.
    public var isLate: Bool

    /// The criteria.
    public init(project: String? = nil, country: String? = nil, isLate: Bool = false) {
        self.project = project
        self.country = country
        self.isLate = isLate
    }
}

/// A date that was planned for a project, beside what came of it.
public struct ScheduleRow: Hashable, Sendable {
    /// The project.
    public var projectID: String
    /// What it is called.
    public var name: String
    /// construction_start, completion or operation.
    public var milestone: String
    /// Its place among the plans of the project, from 1, in the order in which they were stated.
    public var number: Int
    /// When the milestone was to be reached, EDTF.
    public var due: String
    /// The day on which that was stated.
    public var statedOn: Domain.Day?
    /// Days from the plan before it to this one; `nil` for the first of its milestone.
    public var slipDays: Int?
    /// Whether it is the plan of a part, which does not move the whole.
    public var isOfPart: Bool
    /// The positions of the events that state it.
    public var positions: [Int]
    /// When the whole was completed, EDTF; for plans of that alone.
    public var actual: String?
    /// ahead, on_time or late; for plans of the completion of the whole alone.
    public var schedule: String?
    /// How many days the completion lies behind the plan, at most, negative for ahead; likewise.
    public var scheduleDays: Int?
}

extension Connection {
    /// Hands over the planned dates that meet the criteria, by project and milestone as they were stated; at most so
    /// many.
    public func schedule(
        _ query: ScheduleQuery, limit: Int? = nil, body: (ScheduleRow) throws -> Void
    ) throws {
        try forEach(ScheduleRow.list, query.project, query.country, query.isLate, limit, body: body)
    }
}

extension ScheduleRow {
    static let list = Statement(
        name: "schedule",
        """
        SELECT p.id, p.name, s.milestone, s.number, s.due, s.stated_on, s.slip_days, s.of_part, s.positions,
               CASE WHEN o.is_whole THEN p.completed END, CASE WHEN o.is_whole THEN p.schedule END,
               CASE WHEN o.is_whole THEN p.schedule_days END
        FROM state.schedule AS s JOIN state.projects AS p ON p.id = s.project_id
        CROSS JOIN LATERAL (SELECT s.milestone = 'completion' AND NOT s.of_part) AS o (is_whole)
        WHERE ($1::text IS NULL
               OR p.id = coalesce((SELECT r.target FROM state.redirects AS r WHERE r.id = $1), $1))
          AND ($2::text IS NULL OR p.country = $2)
          AND (NOT $3::boolean OR p.delayed OR p.schedule = 'late')
        ORDER BY p.id COLLATE "C", array_position(ARRAY['construction_start', 'completion', 'operation'], s.milestone),
                 s.of_part, s.number
        LIMIT $4
        """, decode: ScheduleRow.init)

    @Sendable
    init(_ row: Row) throws {
        projectID = try row[0]
        name = try row[1]
        milestone = try row[2]
        number = try row[3]
        due = try row[4]
        statedOn = try row.knownDay(5)
        slipDays = try row[6]
        isOfPart = try row[7]
        positions = try row[8]
        actual = try row[9]
        schedule = try row[10]
        scheduleDays = try row[11]
    }
}
