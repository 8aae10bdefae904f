import Domain
import EventLog
import Postgres

/// What a decision does to one project.
public struct ProjectChange: Sendable {
    /// The project's id.
    public var id: String
    /// The project as it stands; `nil` where it is made by the decision.
    public var before: Project?
    /// The project as it will stand; `nil` where nothing is left of it.
    public var after: Project?
}

/// What a decision would do, handed out of a transaction that is taken back.
private struct Previewed: Error {
    var changes: [ProjectChange]
}

extension Projector {
    /// What would change if an event of a decision were appended now: it is projected, and taken back.
    ///
    /// Nothing is written. Projects that stay as they are, are left out.
    public static func preview(
        _ connection: Connection, stream: String, _ event: DomainEvent
    ) async throws -> [ProjectChange] {
        do {
            try await connection.transaction { connection in
                try connection.execute(StateStatements.lockProjectors)
                while let reached = try connection.projectBatch(in: living), try reached < connection.head() {
                }
                throw Previewed(changes: try connection.changes(stream: stream, event))
            }
        } catch let previewed as Previewed {
            return previewed.changes
        }
        return []
    }
}

extension Connection {
    fileprivate func changes(stream: String, _ event: DomainEvent) throws -> [ProjectChange] {
        let now = try first(StateStatements.now)?.microseconds ?? 0
        let entry = LogEntry(position: try head() + 1, recordedAt: now, stream: stream, event: event)
        let rulings = try rulings()
        let (ids, after) = try savepoint { connection in
            var batch = StateBatch([entry], [])
            try batch.run(connection)
            return (batch.projects, try connection.projects(batch.projects, batch.rulings))
        }
        // The savepoint is kept, and the whole transaction taken back: what was before is read by its versions.
        let before = try projects(ids, rulings, before: now)
        return ids.compactMap { id in
            let change = ProjectChange(id: id, before: before[id], after: after[id])
            return change.before == change.after ? nil : change
        }
    }

    private func projects(
        _ ids: [String], _ rulings: Rulings, before moment: Int64 = .max
    ) throws -> [String: Project] {
        var projects: [String: Project] = [:]
        for file in try files(ids.map { .project($0) }, rulings) {
            guard case .project(let id) = file.unit else { continue }
            let known = file.events.filter { event in
                moment == .max ? event.isCurrent : event.knownFrom < moment && event.knownTo >= moment
            }
            projects[id] = Project.fold(id: id, known.map(\.event), rulings: rulings.project(id))
        }
        return projects
    }
}

extension StateStatements {
    static let now = Statement(name: "now", "SELECT clock_timestamp()") { try $0.read(0, Timestamp.self) }
}
