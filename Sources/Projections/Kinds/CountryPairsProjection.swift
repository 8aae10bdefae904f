import Domain
import Postgres
import Schema

/// What each country has in each other: a row for every project, partner and sector.
enum CountryPairsProjection: Projection {
    static let name = "country_pairs"
    static let version = 1
    static let schema = [SchemaFile.countryPairs]
    static let tables = [pairs]

    static let pairs = StateTable(
        name: "country_pairs", columns: ["project_id", "host", "partner", "sector_code", "status"],
        key: "project_id")

    static func write(_ file: UnitFile, to rows: inout UnitRows) {
        guard let project = file.project, let host = project.country else { return }
        // The sector of the thing itself comes first; a project counts once for each partner.
        let sector = project.sectors.codes.first
        for partner in project.partners {
            rows.add(
                pairs, project.id, host.description, partner.description, sector, project.status.rawValue)
        }
    }
}
