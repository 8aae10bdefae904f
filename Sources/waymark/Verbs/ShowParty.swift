import ArgumentParser
import JSON
import Queries

/// `waymark party ID`.
struct ShowParty: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "party", abstract: "One party in full: its names, its projects, its meetings.",
        discussion: "As csv the projects alone are printed.")

    @Argument(help: "The party's id, as 'waymark parties' shows it, or any of its names.") var id: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let called = id
        let (ids, found) = try await connection.wholeState { connection in
            let ids = try connection.partyIDs(called)
            return (ids, ids.count == 1 ? try connection.party(ids[0]) : nil)
        }
        guard let file = found else {
            let reason =
                ids.isEmpty
                ? "there is no party '\(called)'; 'waymark parties' lists them"
                : "'\(called)' may be any of \(ids.joined(separator: ", "))"
            Console.error(reason)
            throw ExitStatus.incomplete
        }
        if output.quiet { return }
        switch output.chosen {
        case .table: Output.write(PartySheet(file).text(width: Terminal.width))
        case .json, .ndjson: Output.write(file.json + "\n")
        case .csv:
            let printer = RowPrinter<PartyRoleRow>(.csv)
            for row in file.roles { printer.print(row) }
            printer.finish()
        }
    }
}

extension PartyFile {
    /// The party as an object: the fields of lists, then its projects and its meetings.
    fileprivate var json: String {
        var writer = JSONWriter()
        writer.object { writer in
            for (name, field) in zip(PartyRow.columns, party.fields) where name != "projects" {
                writer.key(name)
                field.write(to: &writer)
            }
            writer.key("projects")
            writer.rows(roles)
            writer.key("meetings")
            writer.rows(meetings)
        }
        return writer.text
    }
}

extension PartyRoleRow: Printable {
    static var plural: String { "projects" }
    static var columns: [String] { ["project_id", "name", "role", "since", "events", "status"] }
    var fields: [Field] {
        [.text(projectID), .text(name), .text(role), .text(since), .integer(events), .text(status)]
    }
    static var headings: [String] { ["PROJECT", "ROLE", "SINCE", "EVENTS", "STATUS", "NAME"] }
    var cells: [String] { [projectID, role, since ?? "", "\(events)", status, name] }
}
