import Cluster
import Glibc
import Postgres
import Testing

@Suite struct RecoveryTests {
    private func write(_ cluster: PrivateCluster) async throws -> Connection {
        let connection = try await Connection.open(cluster.start())
        try await connection.execute(
            script:
                "create schema if not exists s; create table if not exists s.t (a int); insert into s.t values (1)"
        )
        return connection
    }

    private func check(_ cluster: PrivateCluster) async throws {
        try await cluster.start()
        #expect(cluster.status().state == .running)
        #expect(try await Connection.open(cluster.uri).execute("delete from s.t") == 1)
    }

    @Test func itStartsAgainAfterTheServerWasKilled() async throws {
        try await Folder.withCluster { cluster, _ in
            let connection = try await write(cluster)
            // A backend at work doesn't notice at once that its server is gone.
            let busy = Task { try await connection.execute("select pg_sleep(2)") }
            try await Task.sleep(for: .milliseconds(100))
            kill(try #require(cluster.status().processID), SIGKILL)
            while cluster.status().state == .running { try await Task.sleep(for: .milliseconds(1)) }
            try await check(cluster)
            _ = await busy.result
        }
    }

    @Test func aServerOnItsWayDownIsWaitedOut() async throws {
        try await Folder.withCluster { cluster, _ in
            let connection = try await write(cluster)
            // It waits for its clients, and lets no new one in.
            kill(try #require(cluster.status().processID), SIGTERM)
            while cluster.status().state == .running { try await Task.sleep(for: .milliseconds(1)) }
            async let started = cluster.start()
            try await Task.sleep(for: .milliseconds(100))
            await connection.close()
            #expect(try await started == cluster.uri)
            try await check(cluster)
        }
    }

    @Test func anEmptyPidFileIsNoHindrance() async throws {
        try await Folder.withCluster { cluster, folder in
            _ = try await write(cluster)
            try await cluster.stop()
            try Folder.write("", to: folder.path + "/pg/postmaster.pid")
            #expect(cluster.status().state == .stopped)
            try await check(cluster)
        }
    }

    @Test func aPidThatBelongsToAnotherProcessNowIsNoHindrance() async throws {
        try await Folder.withCluster { cluster, folder in
            _ = try await write(cluster)
            let file = folder.path + "/pg/postmaster.pid"
            let server = try #require(cluster.status().processID)
            Folder.run(["cp", "-p", "--", file, file + ".kept"])
            kill(server, SIGKILL)
            waitpid(server, nil, 0)
            // A process of the server's own account, which PostgreSQL would take for its server.
            let other = try await sleeper(owner: file + ".kept")
            defer {
                kill(other, SIGKILL)
                waitpid(other, nil, 0)
            }
            Folder.run(["sed", "-i", "1s/.*/\(other)/", file])
            #expect(cluster.status().state == .stopped)
            try await check(cluster)
            #expect(kill(other, 0) == 0)
        }
    }

    @Test func whatAnInterruptedInitialisationLeftIsSweptAway() async throws {
        try await Folder.withCluster { cluster, folder in
            Folder.run(["mkdir", "-p", "--", folder.path + "/pg.new/base"])
            try Folder.write("15", to: folder.path + "/pg.new/PG_VERSION")
            #expect(cluster.status().state == .absent)
            _ = try await write(cluster)
            try await check(cluster)
        }
    }

    @Test func aMissingDatabaseIsMadeGood() async throws {
        try await Folder.withCluster { cluster, folder in
            try await cluster.start()
            let admin = try await Connection.open(cluster.maintenanceURI)
            try await admin.execute(script: "drop database waymark")
            // As if the program had been stopped between starting the server and making the database.
            unlink(folder.path + "/pg/waymark.ready")
            _ = try await write(cluster)
            try await check(cluster)
        }
    }

    /// A process that sleeps, as the owner of a file.
    private func sleeper(owner path: String) async throws -> pid_t {
        var found = stat()
        guard stat(path, &found) == 0 else { throw Folder.Fault("no \(path)") }
        var words = ["sleep", "100"]
        if geteuid() == 0 {
            words =
                ["setpriv", "--reuid=\(found.st_uid)", "--regid=\(found.st_gid)", "--clear-groups"] + words
        }
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        defer { arguments.forEach { free($0) } }
        arguments.append(nil)
        var process: pid_t = 0
        guard posix_spawnp(&process, words[0], nil, nil, arguments, environ) == 0 else {
            throw Folder.Fault("no sleep")
        }
        return process
    }
}
