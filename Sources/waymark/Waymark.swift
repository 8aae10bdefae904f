import ArgumentParser
import Glibc

/// The command line: one verb a file, see `docs/` for what scripts may rely on.
@main
struct Waymark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waymark",
        abstract: "Keeps track of bilateral investment projects by what news articles say.",
        discussion: """
            Articles go in by 'ingest', what they say lands in an append-only log, and 'projects', 'project' and \
            'events' answer from what follows from it. Without --database a PostgreSQL of its own is kept in the \
            data directory.

            Exit status: 0 done; 1 done, but some inputs were rejected or something asked for was not found; \
            2 usage; 3 the database can't be reached or refused; 4 another run holds the lock; 70 a fault of ours.
            """,
        version: Version.text,
        subcommands: [
            Extract.self, WhyNotVerb.self, Ingest.self, Reread.self, Log.self, Import.self, Events.self,
            Projects.self,
            ShowProject.self, Sectors.self,
            PlannedDates.self, Parties.self, ShowParty.self, Meetings.self, Portfolio.self, Outlets.self,
            ListOccurrences.self, ShowOccurrence.self, Assets.self,
            Merge.self, Split.self, Assign.self, Retract.self, Correct.self, Rename.self, Alias.self,
            DecideStatus.self, Note.self, Undo.self, Decisions.self, Review.self, WhySame.self,
            Replay.self, Rebuild.self, Verify.self, Key.self, Backup.self, Restore.self, StateDigestVerb.self,
            Database.self,
        ])

    static func main() async {
        Diagnostics.begin()
        Glibc.exit(await run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    private static func run(_ arguments: [String]) async -> ExitStatus {
        // Scripts ask for the version often; the verbs need not be looked through for it.
        if arguments == ["--version"] {
            Output.write(Version.text + "\n")
            Output.flush()
            return .done
        }
        do {
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            Output.flush()
            return .done
        } catch {
            Output.flush()
            return report(error)
        }
    }

    /// Says what went wrong, and gives the status for it.
    private static func report(_ error: any Error) -> ExitStatus {
        if let status = error as? ExitStatus { return status }
        if let failure = Failure(error) {
            Console.error(failure.message)
            return failure.status
        }
        // What ArgumentParser has to say: help and version, or a wrong call.
        let message = fullMessage(for: error)
        if exitCode(for: error) == .success {
            Output.write(message + "\n")
            Output.flush()
            return .done
        }
        Console.say(message)
        return .usage
    }
}
