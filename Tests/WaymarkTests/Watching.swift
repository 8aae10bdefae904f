import Foundation
import Testing

extension Program {
    /// SQL as the owner of the log, behind everybody's back; gives what it prints.
    @discardableResult
    func sql(_ text: String, admin: Bool = true) throws -> Outcome {
        let role = admin ? ["--admin"] : []
        return try start(["db", "psql"] + role + ["--", "-Atqc", text]).wait()
    }

    /// Takes so many articles in, by their numbers.
    func ingest(_ articles: Range<Int>) throws {
        let outcome = try run("ingest", "-", input: Fixture.articles(articles))
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    /// The position of the last event.
    func head() throws -> Int {
        let outcome = try run("log", "--backward", "--limit", "1")
        return try number("position", in: outcome) ?? 0
    }

    /// The first object that was printed.
    func object(_ outcome: Outcome) throws -> [String: Any] {
        let line = outcome.lines.first ?? "{}"
        return try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }

    /// The positions of the events printed, complete lines only.
    func positions(_ text: String) throws -> [Int] {
        let end = text.lastIndex(of: "\n") ?? text.startIndex
        return try text[..<end].split(separator: "\n").compactMap { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return object?["position"] as? Int
        }
    }

    /// Waits until a call that runs has printed the event at a position, and gives all that it has printed.
    func wait(for running: Running, toReach position: Int) async throws -> [Int] {
        let end = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end {
            let seen = try positions(running.printed)
            if let last = seen.last, last >= position { return seen }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record(
            "position \(position) was not printed; \(String(describing: try? String(contentsOf: running.errors, encoding: .utf8)))"
        )
        return try positions(running.printed)
    }
}
