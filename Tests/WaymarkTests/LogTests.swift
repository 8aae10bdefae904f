import Foundation
import Testing

@Suite struct LogTests {
    @Test func `the log is printed in part and backward, and its own role cannot change it`() throws {
        let program = try Program()
        defer { program.clean() }
        try program.ingest(0..<3)
        func printed(_ arguments: String...) throws -> [[String: Any]] {
            let outcome = try program.start(["log"] + arguments).wait()
            #expect(outcome.status == 0, "\(outcome.errors)")
            return try outcome.lines.map {
                try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            }
        }
        func positions(_ rows: [[String: Any]]) -> [Int] { rows.compactMap { $0["position"] as? Int } }
        let all = try printed()
        let head = all.count
        #expect(head >= 9)
        #expect(positions(all) == Array(1...head))
        #expect(try positions(printed("--backward")) == (1...head).reversed())
        #expect(try positions(printed("--backward", "--limit", "2")) == [head, head - 1])
        #expect(try positions(printed("--from", "2", "--to", "5", "--limit", "3")) == [2, 3, 4])
        #expect(try positions(printed("--from", "2", "--to", "5", "--backward", "--limit", "2")) == [5, 4])
        #expect(try printed("--from", "\(head + 1)").isEmpty)
        for key in ["stream", "type"] {
            let value = try #require(all[1][key] as? String)
            let wanted = positions(all.filter { $0[key] as? String == value })
            #expect(wanted.count < head)
            #expect(try positions(printed("--\(key)", value)) == wanted)
            #expect(try positions(printed("--\(key)", value, "--backward")) == wanted.reversed())
        }
        #expect(try printed("--stream", "nowhere").isEmpty)

        for sql in [
            "UPDATE log.events SET type = 'x'", "DELETE FROM log.articles", "TRUNCATE log.heads",
            "ALTER TABLE log.events DISABLE TRIGGER ALL", "DROP SCHEMA log CASCADE", "DROP DATABASE waymark",
        ] {
            let refused = try program.sql(sql, admin: false)
            #expect(refused.status != 0, "\(sql)")
            #expect(
                refused.errors.contains("permission denied") || refused.errors.contains("must be owner")
                    || refused.errors.contains("currently open"), "\(refused.errors)")
        }
        let owners = try program.sql(
            "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'log'", admin: false)
        #expect(owners.lines == ["postgres"])
        let database = try program.sql(
            "SELECT datdba::regrole FROM pg_database WHERE datname = 'waymark'", admin: false)
        #expect(database.lines == ["postgres"])
        #expect(try program.run("verify").status == 0)
    }
}
