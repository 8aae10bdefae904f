import Cluster
import Glibc
import Postgres
import Testing

@Suite struct StartTests {
    private let who = Statement("select current_user::text") { row in try row[0] as String }
    private let setting = Statement("select current_setting($1)") { row in try row[0] as String }

    @Test func aClusterComesToLifeOnFirstUseAndStaysOnTheNext() async throws {
        try await Folder.withCluster { cluster, _ in
            #expect(cluster.status().state == .absent)
            let uri = try await cluster.start()
            #expect(uri == cluster.uri)
            let first = cluster.status()
            #expect(first.state == .running)
            try await cluster.start()
            #expect(cluster.status() == first)
            let connection = try await Connection.open(uri)
            #expect(try await connection.first(who) == "waymark")
            try await connection.execute(script: "create schema log; create table log.events (a int)")
        }
    }

    @Test func theApplicationIsNoSuperuserAndTheAdministratorIs() async throws {
        try await Folder.withCluster { cluster, _ in
            try await cluster.start()
            let connection = try await Connection.open(cluster.uri)
            let error = await #expect(throws: PostgresError.self) {
                try await connection.execute(script: "create role another superuser")
            }
            #expect(error?.sqlState == "42501")
            let admin = try await Connection.open(cluster.adminURI)
            #expect(try await admin.first(setting, "is_superuser") == "on")
            let name = Statement("select current_database()::text") { row in try row[0] as String }
            #expect(try await admin.first(name) == "waymark")
        }
    }

    @Test func itIsSafeAndReachableByItsOwnerOnly() async throws {
        try await Folder.withCluster { cluster, folder in
            try await cluster.start()
            let admin = try await Connection.open(cluster.adminURI)
            #expect(try await admin.first(setting, "listen_addresses") == "")
            #expect(try await admin.first(setting, "fsync") == "on")
            #expect(try await admin.first(setting, "data_checksums") == "on")
            #expect(try await admin.first(setting, "server_encoding") == "UTF8")
            #expect(Folder.mode(cluster.status().socketFolder) == 0o700)
            #expect(Folder.mode(folder.path) == 0o700)
        }
    }

    @Test func manyStartersStartOneServer() async throws {
        try await Folder.withCluster { cluster, folder in
            let uris = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<6 {
                    group.addTask { try await PrivateCluster(dataDirectory: folder.path).start() }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(uris == [cluster.uri])
            #expect(cluster.status().state == .running)
        }
    }

    @Test func itStopsAndStartsAgainWithItsData() async throws {
        try await Folder.withCluster { cluster, _ in
            try await cluster.start()
            let connection = try await Connection.open(cluster.uri)
            try await connection.execute(script: "create schema s; create table s.t (a int); insert into s.t values (1)")
            try await cluster.stop()
            #expect(cluster.status().state == .stopped)
            #expect(cluster.status().version != nil)
            try await cluster.stop()
            let error = await #expect(throws: PostgresError.self) { try await connection.execute("select 1") }
            #expect(error?.isConnectionLost == true)
            try await cluster.start()
            try await connection.reconnect()
            #expect(try await connection.execute("delete from s.t") == 1)
        }
    }

    @Test func aPathThatIsTooLongForASocketWorksAllTheSame() async throws {
        let name = String(repeating: "long/", count: 30) + "path"
        try await Folder.withCluster(name: name) { cluster, _ in
            try await cluster.start()
            let folder = cluster.status().socketFolder
            #expect(folder.hasPrefix("/tmp/waymark-"))
            #expect(Folder.mode(folder) == 0o700)
            #expect(try await Connection.open(cluster.uri).first(who) == "waymark")
            try await cluster.stop()
            rmdir(folder)
            // Somebody else was there first.
            mkdir(folder, 0o777)
            chmod(folder, 0o777)
            let error = await #expect(throws: ClusterError.self) { try await cluster.start() }
            #expect(error?.code == .folder)
            #expect(error?.message.contains(folder) == true)
            rmdir(folder)
            try await cluster.start()
            // A cleaner of /tmp has been there.
            unlink(folder + "/.s.PGSQL.5432")
            try await cluster.start()
            #expect(try await Connection.open(cluster.uri).first(who) == "waymark")
            try await cluster.stop()
            rmdir(folder)
        }
    }

    @Test func foldersClosedToTheServersAccountAreNoHindrance() async throws {
        try await Folder.withCluster(name: "closed/data") { cluster, folder in
            let closed = String(folder.path.dropLast("/data".count))
            mkdir(closed, 0o700)
            try await cluster.start()
            #expect(Folder.mode(closed) == 0o700)
            #expect(try await Connection.open(cluster.uri).first(who) == "waymark")
        }
    }

    @Test func psqlReachesIt() async throws {
        try await Folder.withCluster { cluster, _ in
            let uri = try await cluster.start()
            let psql = try await cluster.psqlPath()
            #expect(Folder.run([psql, "-X", "-q", "-c", "create schema s; create table s.t (a int)", uri]) == 0)
            #expect(try await Connection.open(uri).execute("insert into s.t values (1)") == 1)
        }
    }

    @Test func theServerIsInASessionOfItsOwn() async throws {
        try await Folder.withCluster { cluster, _ in
            try await cluster.start()
            let server = try #require(cluster.status().processID)
            #expect(getsid(server) == server)
            #expect(getpgid(server) == server)
        }
    }
}
