import Domain
import Postgres

/// A point of both times: what was known at a moment of the state on a day.
public struct PointInTime: Hashable, Sendable {
    /// The end of this day is asked for; `nil` for all that was known.
    public var day: Domain.Day?
    /// What was known at this moment, in microseconds since 1970; `nil` for now.
    public var moment: Int64?

    /// A point of both times.
    public init(asOf day: Domain.Day? = nil, knownAt moment: Int64? = nil) {
        self.day = day
        self.moment = moment
    }
}

/// A project as it stood at a point of both times, with what it rests on.
public struct PastProject: Sendable {
    /// The project.
    public var project: Project
    /// The id of the first project of the same asset.
    public var asset: String
    /// The positions of the events it rests on.
    public var positions: Set<Int>
}

extension Connection {
    /// The projects at a point of both times that were then in a country and of a status, in the order of their ids.
    ///
    /// Which they are is looked up in the history; only they are folded.
    public func projects(
        at point: PointInTime, country: String? = nil, status: String? = nil,
        body: (PastProject) throws -> Void
    ) throws {
        let ids = try query(
            PointInTime.candidates, country, status, point.day.map { Postgres.Day(days: $0.number) },
            point.moment.map { Timestamp(microseconds: $0) })
        let rulings = try livingRulings()
        for start in stride(from: 0, to: ids.count, by: 500) {
            let piece = ids[start..<min(start + 500, ids.count)]
            for past in try past(Array(piece), point, rulings) {
                // The history has the host from the beginning, though what names it may have come later.
                if let country, past.project.country?.description != country { continue }
                try body(past)
            }
        }
    }

    /// One project at a point of both times; `nil` where nothing was known of it then. To be called within a
    /// transaction. An id that has gone into another
    /// one stands for that one, unless it had not then.
    public func project(_ id: String, at point: PointInTime) throws -> PastProject? {
        let rulings = try livingRulings()
        return try past([rulings.follow(id, at: point.moment ?? .max)], point, rulings).first
    }

    private func livingRulings() throws -> Rulings {
        try use(Projector.living)
        return try rulings()
    }

    private func past(_ ids: [String], _ point: PointInTime, _ rulings: Rulings) throws -> [PastProject] {
        try files(ids.map { .project($0) }, rulings, asTheyAre: true).compactMap { file in
            guard case .project(let id) = file.unit else { return nil }
            let moment = point.moment ?? .max
            let known = file.events.filter { moment == .max ? $0.isCurrent : $0.isKnown(at: moment) }
            let project = Project.fold(
                id: id, known.map(\.event), rulings: rulings.project(id, at: moment), asOf: point.day)
            return project.map {
                PastProject(
                    project: $0, asset: file.asset ?? id, positions: Set(known.map(\.event.position)))
            }
        }
    }
}

extension PointInTime {
    static let candidates = Statement(
        name: "candidates",
        """
        SELECT DISTINCT project_id COLLATE "C" FROM state.history
        WHERE ($1::text IS NULL OR country = $1) AND ($2::text IS NULL OR status = $2)
          AND CASE WHEN $3::date IS NULL THEN valid_to = 'infinity' ELSE valid_from <= $3 AND $3 < valid_to END
          AND CASE WHEN $4::timestamptz IS NULL THEN known_to = 'infinity'
                   ELSE known_from <= $4 AND $4 < known_to END
        ORDER BY 1
        """
    ) { try $0.read(0, String.self) }
}
