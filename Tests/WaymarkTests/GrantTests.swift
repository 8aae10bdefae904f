import Foundation
import Testing

@Suite struct GrantTests {
    @Test
    func `a role that was granted the log gets along with every verb, one that was not is told what to do`()
        throws
    {
        let program = try Program()
        defer { program.clean() }
        #expect(try program.run("db", "start").status == 0)
        #expect(try program.sql("CREATE ROLE reporter LOGIN").status == 0)
        #expect(try program.sql("CREATE DATABASE news").status == 0)
        let admin = try program.run("db", "url", "--admin").output.trimmingCharacters(in: .newlines)
        let owner = admin.replacing("/waymark?", with: "/news?")
        let reporter = ["WAYMARK_DATABASE_URL": owner + "&user=reporter"]

        let early = try program.run("ingest", "-", input: Fixture.line(1), environment: reporter)
        #expect(early.status == 3)
        #expect(early.errors.contains("db migrate --grant"), "\(early.errors)")
        let migrated = try program.run("db", "migrate", "--database", owner, "--grant", "reporter")
        #expect(
            migrated.status == 0 && migrated.output.hasPrefix("applied 0001-events\n"), "\(migrated.errors)")
        #expect(try program.run("db", "migrate", "--database", owner).output == "nothing to do\n")

        let taken = try program.run("ingest", "-", input: Fixture.articles(0..<2), environment: reporter)
        #expect(taken.status == 0, "\(taken.errors)")
        for (verb, lines) in [("projects", 2), ("verify", 1), ("state-digest", 1)] {
            let outcome = try program.run(verb, environment: reporter)
            #expect(outcome.status == 0, "\(verb): \(outcome.errors)")
            #expect(outcome.lines.count == lines, "\(verb)")
        }
        #expect(try program.run("rebuild", environment: reporter).status == 0)
        let refused = try program.run(
            "db", "psql", "--", "-c", "DELETE FROM log.events", environment: reporter)
        #expect(refused.status != 0 && refused.errors.contains("permission denied"), "\(refused.errors)")
        // Another role sees nothing.
        #expect(try program.sql("CREATE ROLE stranger LOGIN").status == 0)
        let stranger = ["WAYMARK_DATABASE_URL": owner + "&user=stranger"]
        let shut = try program.run("log", environment: stranger)
        #expect(shut.status == 3 && shut.output.isEmpty, "\(shut.errors)")
    }
}
