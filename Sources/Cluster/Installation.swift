import Glibc

/// PostgreSQL's server programs of one version.
struct Installation: Equatable {
    /// The folder they are in.
    let folder: String
    /// The major version.
    let major: Int

    /// The programs of the wanted version, or the first there are where none is wanted.
    ///
    /// Looked for in `$WAYMARK_PG_BIN`, and nowhere else if that is set; then where `pg_config` says, where
    /// distributions put them, the highest version first, and in PATH.
    static func find(major wanted: Int? = nil) async throws -> Installation {
        if let folder = Programs.environment("WAYMARK_PG_BIN") {
            guard let found = try await at(folder) else {
                throw ClusterError(
                    .notInstalled, "WAYMARK_PG_BIN names \(folder), but postgres and initdb aren't there")
            }
            guard wanted == nil || found.major == wanted else { throw otherVersion(wanted, [found.major]) }
            return found
        }
        var majors: [Int] = []
        var seen: Set<String> = []
        for folder in try await candidates() where seen.insert(folder).inserted {
            guard let found = try await at(folder) else { continue }
            if wanted == nil || found.major == wanted { return found }
            if !majors.contains(found.major) { majors.append(found.major) }
        }
        if majors.isEmpty {
            throw ClusterError(
                .notInstalled,
                "PostgreSQL's server programs were not found: install them (Debian: apt-get install postgresql) or"
                    + " give --database URL")
        }
        throw otherVersion(wanted, majors)
    }

    private static func otherVersion(_ wanted: Int?, _ majors: [Int]) -> ClusterError {
        let wanted = wanted.map(String.init) ?? "?"
        let there = majors.sorted().map(String.init).joined(separator: ", ")
        return ClusterError(
            .otherVersion,
            "the data was made by PostgreSQL \(wanted), but only PostgreSQL \(there) was found: install version"
                + " \(wanted) (Debian: apt-get install postgresql-\(wanted)) or choose another --data-dir")
    }

    private static func candidates() async throws -> [String] {
        var folders: [String] = []
        if let program = Programs.find("pg_config"),
            let said = try? await Launch([program, "--bindir"]).output()
        {
            folders.append(said)
        }
        folders += versioned("/usr/lib/postgresql", "", "/bin") + versioned("/usr", "pgsql-", "/bin")
        folders.append("/usr/local/pgsql/bin")
        // Behind a link are the program's neighbours, initdb among them.
        folders += Programs.folders.compactMap { folder in
            let program = FileSystem.canonical("\(folder)/postgres")
            return program.lastIndex(of: "/").map { String(program[..<$0]) }
        }
        return folders
    }

    private static func versioned(_ folder: String, _ prefix: String, _ suffix: String) -> [String] {
        FileSystem.names(in: folder)
            .compactMap { name in name.hasPrefix(prefix) ? Int(name.dropFirst(prefix.count)) : nil }
            .sorted(by: >)
            .map { "\(folder)/\(prefix)\($0)\(suffix)" }
    }

    /// What is in a folder; nil where it isn't all that is needed.
    private static func at(_ folder: String) async throws -> Installation? {
        guard access("\(folder)/postgres", X_OK) == 0, access("\(folder)/initdb", X_OK) == 0 else {
            return nil
        }
        // “postgres (PostgreSQL) 15.18 (Debian …)”, “… 17beta1”
        guard let said = try? await Launch(["\(folder)/postgres", "--version"]).output(),
            let version = said.split(separator: " ").dropFirst(2).first,
            let major = Int(version.prefix { $0.isNumber })
        else { return nil }
        return Installation(folder: folder, major: major)
    }
}
