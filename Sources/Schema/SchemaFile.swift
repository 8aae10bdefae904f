/// One SQL file of the folder `schema/`, as it was when the program was built.
public struct SchemaFile: Sendable {
    /// Its name without the ending, as `0001-events`.
    public let name: String
    /// Its text.
    public let sql: String

    private init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        sql = String(decoding: bytes, as: UTF8.self)
    }

    /// What defines the log, to be applied in this order, each once.
    public static let log = [
        SchemaFile("0001-events", PackageResources._001_events_sql),
        SchemaFile("0002-digest", PackageResources._002_digest_sql),
        SchemaFile("0003-append", PackageResources._003_append_sql),
        SchemaFile("0004-append-only", PackageResources._004_append_only_sql),
        SchemaFile("0005-partitions", PackageResources._005_partitions_sql),
        SchemaFile("0006-append", PackageResources._006_append_sql),
        SchemaFile("0007-load", PackageResources._007_load_sql),
        SchemaFile("0008-tree", PackageResources._008_tree_sql),
        SchemaFile("0009-subscriptions", PackageResources._009_subscriptions_sql),
        SchemaFile("0010-rights", PackageResources._010_rights_sql),
    ]

    // What defines the projected state, to be dropped and created, never migrated.

    /// The tables of projects, and of all that others rest on.
    public static let projects = SchemaFile("projects", PackageResources.projects_sql)
    /// Their indexes, to be made when the tables are full.
    public static let projectIndexes = SchemaFile("projects-indexes", PackageResources.projects_indexes_sql)
    /// Planned dates.
    public static let schedule = SchemaFile("schedule", PackageResources.schedule_sql)
    /// People and organisations.
    public static let parties = SchemaFile("parties", PackageResources.parties_sql)
    /// Meetings.
    public static let meetings = SchemaFile("meetings", PackageResources.meetings_sql)
    /// What countries have in each other.
    public static let countryPairs = SchemaFile("country-pairs", PackageResources.country_pairs_sql)
    /// What outlets tell.
    public static let outlets = SchemaFile("outlets", PackageResources.outlets_sql)
}
