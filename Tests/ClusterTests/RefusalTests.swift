import Cluster
import Glibc
import Testing

/// One after the other, since they change the environment of the process.
@Suite(.serialized) struct RefusalTests {
    private func refusal(of cluster: PrivateCluster) async -> ClusterError? {
        let error = await #expect(throws: ClusterError.self) { try await cluster.start() }
        #expect(error?.message.contains("\n") == false)
        return error
    }

    @Test func dataOfAnotherVersionIsNamed() async throws {
        try await Folder.withCluster { cluster, folder in
            Folder.run(["mkdir", "-p", "--", folder.path + "/pg"])
            try Folder.write("9\n", to: folder.path + "/pg/PG_VERSION")
            #expect(cluster.status().version == 9)
            let error = await refusal(of: cluster)
            #expect(error?.code == .otherVersion)
            #expect(error?.message.contains("PostgreSQL 9,") == true)
            #expect(error?.message.contains("install version 9") == true)
        }
    }

    @Test func aFolderThatHoldsSomethingElseIsLeftAlone() async throws {
        try await Folder.withCluster { cluster, folder in
            Folder.run(["mkdir", "-p", "--", folder.path + "/pg/mine"])
            let error = await refusal(of: cluster)
            #expect(error?.code == .folder)
            #expect(Folder.mode(folder.path + "/pg/mine") != nil)
        }
    }

    @Test func aFileInTheWayIsNamed() async throws {
        let folder = try Folder(name: "file")
        defer { folder.remove() }
        try Folder.write("", to: folder.path)
        let error = await refusal(of: PrivateCluster(dataDirectory: folder.path + "/data"))
        #expect(error?.code == .folder)
        #expect(error?.message.contains(folder.path) == true)
    }

    @Test func programsThatAreNotWhereTheyWereSaidToBeAreMissed() async throws {
        setenv("WAYMARK_PG_BIN", "/nowhere/bin", 1)
        defer { unsetenv("WAYMARK_PG_BIN") }
        try await Folder.withCluster { cluster, _ in
            let error = await refusal(of: cluster)
            #expect(error?.code == .notInstalled)
            #expect(error?.message.contains("/nowhere/bin") == true)
            #expect(cluster.status().state == .absent)
        }
    }

    @Test func aServerThatWontStartIsQuoted() async throws {
        try await Folder.withCluster { cluster, folder in
            try await cluster.start()
            try await cluster.stop()
            Folder.run(["sh", "-c", "echo 'nonsense = 1' >> \"$0\"/pg/postgresql.conf", folder.path])
            let error = await refusal(of: cluster)
            #expect(error?.code == .failed)
            #expect(error?.message.contains("nonsense") == true || error?.message.contains("FATAL") == true)
        }
    }
}
