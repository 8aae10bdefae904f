import Domain
import JSON
import Postgres

extension StateStatements {
    static let putProject: Statement<Void> = Statement(
        name: "put project",
        """
        INSERT INTO projects (
            id, name, aliases, asset, work, status, phase, status_since, delayed, country, partners, place, sectors,
            sector_codes, isic, parties, party_names, amounts, planned_completion, completed, schedule, first_seen, last_event, events,
            articles, outlets, conflicts)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                $23, $24, $25, $26, $27)
        ON CONFLICT (id) DO UPDATE SET
            (name, aliases, asset, work, status, phase, status_since, delayed, country, partners, place, sectors,
             sector_codes, isic, parties, party_names, amounts, planned_completion, completed, schedule, first_seen, last_event, events,
             articles, outlets, conflicts)
            = (excluded.name, excluded.aliases, excluded.asset, excluded.work, excluded.status, excluded.phase,
               excluded.status_since, excluded.delayed, excluded.country, excluded.partners, excluded.place,
               excluded.sectors, excluded.sector_codes, excluded.isic, excluded.parties, excluded.party_names, excluded.amounts,
               excluded.planned_completion, excluded.completed, excluded.schedule, excluded.first_seen,
               excluded.last_event, excluded.events, excluded.articles, excluded.outlets, excluded.conflicts)
        """)

    /// The values of ``putProject``.
    static func values(of project: Project) -> Bindings {
        Bindings([
            project.id, project.name, project.aliases, project.asset, project.work.rawValue,
            project.status.rawValue, project.phase?.rawValue, project.statusSince?.description,
            project.isDelayed, project.country?.description, project.partners.map(\.description),
            project.place,
            project.sectors.keywords, project.sectors.codes, project.sectors.divisions,
            JSONText(project.partiesJSON),
            project.parties.map { NameKey.searchable($0.name) },
            JSONText(project.amountsJSON), project.plannedCompletion?.description,
            project.completed?.description, project.schedule?.rawValue, project.firstSeen?.column,
            project.lastEvent?.column, Int32(project.events), Int32(project.articles), Int32(project.outlets),
            JSONText(project.conflictsJSON),
        ])
    }
}
