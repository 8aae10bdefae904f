import Domain
import Postgres

/// What a party does in a project.
public struct PartyRoleRow: Hashable, Sendable {
    /// The project.
    public var projectID: String
    /// What the project is called.
    public var name: String
    /// What the party does there.
    public var role: String
    /// When that is told of first, EDTF, where the event has a date.
    public var since: String?
    /// In how many events it does so.
    public var events: Int
    /// Where the project stands.
    public var status: String
}

/// A party in full.
public struct PartyFile: Hashable, Sendable {
    /// The party as lists show it.
    public var party: PartyRow
    /// What it does in which project, as that was told of first.
    public var roles: [PartyRoleRow]
    /// The meetings it took part in, by day.
    public var meetings: [MeetingRow]
}

extension Connection {
    /// The ids of the parties that are called so: by id, else by a name as it was read, else by one that is equal
    /// when both are folded; none where there is none, several only where folded names are alike.
    public func partyIDs(_ called: String) throws -> [String] {
        let exact = try query(PartyFile.exact, called)
        if !exact.isEmpty { return Array(exact.prefix(1)) }
        let folded = NameKey.searchable(called)
        // Names under which it may have been kept: what a word is depends on what the party is.
        let keys = [nil, Actor.Kind.person, .company].flatMap { PartyName(called, kind: $0).keys }
        var found: [String] = []
        for (name, id) in try query(PartyFile.alike, keys)
        where NameKey.searchable(name) == folded && !found.contains(id) {
            found.append(id)
        }
        return found
    }

    /// A party by its id; `nil` where there is none.
    public func party(_ id: String) throws -> PartyFile? {
        guard let party = try first(PartyFile.one, id) else { return nil }
        return PartyFile(
            party: party, roles: try query(PartyFile.roles, id), meetings: try query(PartyFile.meetings, id))
    }
}

extension PartyFile {
    static let exact = Statement(
        name: "party ids",
        """
        SELECT party_id FROM (
            SELECT party_id, 0 AS rank FROM state.party_names WHERE party_id = $1
            UNION ALL
            SELECT party_id, 1 FROM state.party_names
            WHERE hashtextextended(name, 0) = hashtextextended($1, 0) AND name = $1
        ) AS f ORDER BY rank LIMIT 1
        """
    ) { try $0.read(0, String.self) }

    static let alike = Statement(
        name: "parties alike",
        "SELECT name, party_id FROM state.party_names WHERE keys && $1 ORDER BY position, party_id COLLATE \"C\""
    ) { (name: try $0.read(0, String.self), id: try $0.read(1, String.self)) }

    static let one = Statement(name: "party", PartyRow.select("party_id = $1"), decode: PartyRow.init)

    static let roles = Statement(
        name: "roles of a party",
        """
        SELECT p.id, p.name, r.role, r.since, r.events, p.status
        FROM state.party_roles AS r JOIN state.projects AS p ON p.id = r.project_id
        WHERE r.party_id = $1
        ORDER BY r.first_day, p.id COLLATE "C", r.role COLLATE "C"
        """
    ) { row in
        PartyRoleRow(
            projectID: try row[0], name: try row[1], role: try row[2], since: try row[3],
            events: try row[4], status: try row[5])
    }

    static let meetings = Statement(
        name: "meetings of a party",
        """
        SELECT \(MeetingRow.columns) FROM state.meetings
        WHERE unit IN (SELECT r.unit FROM state.party_roles AS r WHERE r.party_id = $1)
          AND participants && ARRAY(SELECT n.name FROM state.party_names AS n WHERE n.party_id = $1)
        ORDER BY first_day, occurrence
        """, decode: MeetingRow.init)
}
