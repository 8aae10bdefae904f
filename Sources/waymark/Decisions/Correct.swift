import ArgumentParser
import Domain
import JSON

/// `waymark correct EVENT --set NAME=VALUE`.
struct Correct: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decides what an event should say.",
        discussion: """
            --set occurred=2025-04, --set countries=KZ,CN, --set amount='{"value": 2e9, "currency": "USD"}', or any other \
            member of attrs as JSON (a bare word stands for itself); --clear occurred, or a member of attrs. Which \
            project is meant is decided by 'waymark assign'.
            """)

    @Argument(help: "The position of an event, as 'waymark events' shows it.") var event: Int
    @Option(help: "What it should say, NAME=VALUE; may be repeated.") var set: [String] = []
    @Option(help: "What it should not say; may be repeated.") var clear: [String] = []
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    mutating func validate() throws {
        if set.isEmpty, clear.isEmpty { throw ValidationError("Say what to change, with --set or --clear.") }
        _ = try changes()
    }

    func run() async throws {
        let desk = try await DecisionDesk(decision, output, database)
        let row = try await desk.event(event)
        let changes = try changes()
        do {
            _ = try changes.applied(to: row.event)
        } catch {
            Console.error("\(error)")
            throw ExitStatus.usage
        }
        try await desk.take(
            .corrected(
                EventCorrected(event: EventReference(article: row.article, row.event), changes: changes)))
    }

    private func changes() throws -> EventChanges {
        var changes = EventChanges()
        for pair in set {
            guard let sign = pair.firstIndex(of: "="), sign > pair.startIndex else {
                throw ValidationError("'\(pair)' is not NAME=VALUE.")
            }
            try change(&changes, String(pair[..<sign]), String(pair[pair.index(after: sign)...]))
        }
        for name in clear {
            if name == "occurred" { changes.occurred = .cleared } else { changes.attributes[name] = "null" }
        }
        return changes
    }

    private func change(_ changes: inout EventChanges, _ name: String, _ value: String) throws {
        switch name {
        case "occurred":
            guard let date = PartialDate(edtf: value) else {
                throw ValidationError("'\(value)' is no date like 2025, 2025-Q2, 2025-04 or 2025-04-30.")
            }
            changes.occurred = .set(date)
        case "countries":
            let codes = value.split(separator: ",").map { CountryCode($0) }
            guard !codes.contains(nil) else {
                throw ValidationError("'\(value)' are no ISO 3166 codes, as KZ,CN.")
            }
            changes.countries = codes.compactMap(\.self)
        default: changes.attributes[name] = Self.json(value)
        }
    }

    /// JSON as it is; a text that is none as a JSON string.
    private static func json(_ value: String) -> String {
        var scanner = JSONScanner(Array(value.utf8))
        if (try? scanner.skip()) != nil, (try? scanner.finish()) != nil { return value }
        var writer = JSONWriter()
        writer.string(value)
        return writer.text
    }
}
