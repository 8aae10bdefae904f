import ArgumentParser

extension Torture {
    /// `torture writer`: what the scenarios start.
    struct Writer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(shouldDisplay: false)
        @OptionGroup var settings: WorkerSettings
        @Option(help: "How many appends in all, those of earlier runs among them.") var quota: Int

        func run() async throws {
            var work = try WriterWork(settings, quota: quota)
            try await work.run()
        }
    }

    /// `torture follower`: what the scenarios start.
    struct Follower: AsyncParsableCommand {
        static let configuration = CommandConfiguration(shouldDisplay: false)
        @OptionGroup var settings: WorkerSettings

        func run() async throws {
            var work = try FollowerWork(settings)
            try await work.run()
        }
    }
}
