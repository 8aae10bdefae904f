import ArgumentParser

/// Tries to make the log break its promises; `scripts/torture` runs all of it.
@main
struct Torture: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "torture", abstract: "Kills writers and servers of a log and looks at what is left.",
        subcommands: [
            Clients.self, Server.self, Soaking.self, Disk.self, Writer.self, Follower.self,
        ])

    /// `torture clients`: writers are killed and started again.
    struct Clients: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Kills writers.")
        @OptionGroup var common: CommonOptions
        @Option(help: "How many writers.") var writers = 8
        @Option(help: "How many appends in all.") var appends = 4000

        func run() async throws {
            try await common.conclude { program in
                try await ClientKills(writers: writers, appends: appends, seed: common.seed)
                    .run(in: common.folder, program: program)
            }
        }
    }

    /// `torture server`: the server is killed and started again.
    struct Server: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Kills the server.")
        @OptionGroup var common: CommonOptions
        @Option(help: "How often.") var rounds = 200
        @Flag(help: "Have the server forget what it has acknowledged, to see that this fails.") var unsafe =
            false
        @Option(help: "How many writers.") var writers = 6
        @Option(help: "How many followers.") var followers = 2

        func run() async throws {
            try await common.conclude { program in
                var scenario = ServerKills(
                    rounds: rounds, writers: writers, followers: followers, seed: common.seed)
                scenario.isUnsafe = unsafe
                scenario.progress = { round in
                    if round % 20 == 0 { CommonOptions.say("server: round \(round)") }
                }
                return try await scenario.run(in: common.folder, program: program)
            }
        }
    }

    /// `torture soak`: writers and followers at full speed.
    struct Soaking: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "soak", abstract: "Writes and follows for a while.")
        @OptionGroup var common: CommonOptions
        @Option(help: "For how long.") var seconds = 60
        @Option(help: "How many writers.") var writers = 16
        @Option(help: "How many followers.") var followers = 4

        func run() async throws {
            try await common.conclude { program in
                try await Soak(
                    writers: writers, followers: followers, seconds: seconds, seed: common.seed
                ).run(in: common.folder, program: program)
            }
        }
    }

    /// `torture disk`: the disk gets full.
    struct Disk: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fills a disk.",
            discussion:
                "unshare -m sh -c 'mount -t tmpfs -o size=192m tmpfs /mnt && torture disk --folder /mnt'")
        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.conclude { program in
                try await DiskFull(folder: common.folder ?? "/tmp").run(program: program)
            }
        }
    }
}
