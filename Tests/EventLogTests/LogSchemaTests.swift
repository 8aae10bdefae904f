import Foundation
import Postgres
import Schema
import TestDatabase
import Testing

@testable import EventLog

@Suite struct LogSchemaTests {
    @Test func `a fresh database gets every file once`() async throws {
        let connection = try await TestDatabase.open()
        #expect(try await connection.migrateLog() == SchemaFile.log.map(\.name))
        #expect(try await connection.migrateLog() == [])
    }

    @Test func `every file of the folder schema is built in`() throws {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let state = [
            SchemaFile.projects, .projectIndexes, .schedule, .parties, .meetings, .countryPairs, .outlets,
        ]
        for (folder, files) in [("log", SchemaFile.log), ("state", state)] {
            let there = try FileManager.default.contentsOfDirectory(atPath: root.path + "/schema/" + folder)
                .sorted()
            #expect(files.map { $0.name + ".sql" }.sorted() == there)
            for file in files {
                let text = try String(
                    contentsOfFile: "\(root.path)/schema/\(folder)/\(file.name).sql", encoding: .utf8)
                #expect(file.sql == text)
            }
        }
    }

    @Test func `later files are added to what is there`() async throws {
        let connection = try await TestDatabase.open()
        try await connection.migrateLog(Array(SchemaFile.log.dropLast()))
        #expect(try await connection.migrateLog() == [try #require(SchemaFile.log.last).name])
    }

    @Test func `several programs may migrate at once`() async throws {
        let address = try await TestServer.shared.freshDatabase()
        let applied = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask { try await Connection.open(address).migrateLog().count }
            }
            return try await group.reduce(0, +)
        }
        #expect(applied == SchemaFile.log.count)
    }

    @Test func `a file that has changed since is named`() async throws {
        let connection = try await TestDatabase.open()
        try await connection.migrateLog()
        try await connection.execute(
            script: "UPDATE log.schema_files SET checksum = '\\x00' WHERE name = '0002-digest'")
        await #expect(throws: EventLogError.schemaChanged(file: "0002-digest")) {
            try await connection.migrateLog()
        }
    }

    @Test func `a database of a newer program is refused`() async throws {
        let connection = try await TestDatabase.open()
        try await connection.migrateLog()
        try await connection.execute(
            script: "INSERT INTO log.schema_files (name, checksum) VALUES ('9999-future', '\\x00')")
        await #expect(throws: EventLogError.schemaNewer(file: "9999-future")) {
            try await connection.migrateLog()
        }
    }

    @Test func `every statement fits the schema`() async throws {
        let connection = try await freshLog()
        for (index, (name, sql)) in Connection.logStatements.enumerated() {
            await #expect(throws: Never.self, "\(name)") {
                try await connection.execute(script: "PREPARE check_\(index) AS \(sql)")
            }
        }
    }
}
