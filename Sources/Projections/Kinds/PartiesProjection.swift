import Domain
import Postgres
import Schema

/// Who does what where: a row for every party of a project, and for everyone who takes part in what is of no project.
enum PartiesProjection: Projection {
    static let name = "parties"
    static let version = 1
    static let schema = [SchemaFile.parties]
    static let tables = [roles]

    static let roles = StateTable(
        name: "party_roles",
        columns: ["unit", "party_id", "project_id", "role", "since", "first_day", "events"], key: "unit")

    static func write(_ file: UnitFile, to rows: inout UnitRows) {
        if file.unit == .none { return }
        struct Role: Hashable {
            var party: String
            var role: Actor.Role
        }
        var found: [Role: (since: PartialDate?, first: Domain.Day, events: Int)] = [:]
        for held in file.current {
            let event = held.event
            for actor in event.event.actors {
                guard let party = file.party(actor.name) else { continue }
                let role = Role(
                    party: party, role: actor.role ?? Actor.Role(impliedBy: event.type, for: actor))
                let known = found[role]
                let isFirst = known.map { event.validDay < $0.first } ?? true
                found[role] = (
                    isFirst ? event.event.occurred : known?.since,
                    isFirst ? event.validDay : known?.first ?? event.validDay, (known?.events ?? 0) + 1
                )
            }
        }
        let project: String? = if case .project(let id) = file.unit { id } else { nil }
        for (role, told) in found.sorted(by: {
            ($0.key.party, $0.key.role.rawValue) < ($1.key.party, $1.key.role.rawValue)
        }) {
            rows.add(
                roles, file.unit.key, role.party, project, role.role.rawValue, told.since?.description,
                told.first.column, Int32(told.events))
        }
    }
}
