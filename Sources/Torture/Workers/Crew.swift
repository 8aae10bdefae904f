import Glibc

/// The processes that write to a log and follow it.
final class Crew {
    private let arena: Arena
    private let seed: UInt64
    private(set) var writers: [Int: Worker] = [:]
    private var followers: [Int: Worker] = [:]
    /// How many writers were killed.
    private(set) var kills = 0

    init(_ arena: Arena, seed: UInt64) {
        self.arena = arena
        self.seed = seed
    }

    deinit { dismiss() }

    /// Kills those that still run.
    func dismiss() {
        (Array(writers.values) + followers.values).forEach { $0.kill() }
        (writers, followers) = ([:], [:])
    }

    /// Starts a writer, or starts it again, to go on until it has made so many appends or is to stop.
    func write(_ number: Int, quota: Int = .max) throws {
        let settings = WorkerSettings(
            address: arena.address, number: number, journal: arena.writerJournal(number),
            stopFile: arena.stopWriters, seed: seed)
        writers[number] = try start("writer", number, settings.words + ["--quota", "\(quota)"])
    }

    /// Starts a follower.
    func follow(_ number: Int) throws {
        let settings = WorkerSettings(
            address: arena.address, number: number, journal: arena.followerJournal(number),
            stopFile: arena.stopFollowers)
        followers[number] = try start("follower", number, settings.words)
    }

    private func start(_ kind: String, _ number: Int, _ words: [String]) throws -> Worker {
        try Worker.start(
            "\(kind) \(number)", [arena.program, kind] + words,
            errors: "\(arena.folder)/\(kind)-\(number).err")
    }

    /// Kills a writer; whether it was still at work.
    func kill(_ number: Int) -> Bool {
        guard let worker = writers.removeValue(forKey: number) else { return false }
        worker.kill()
        kills += 1
        return true
    }

    /// Takes those that have ended off the lists; throws the last words of one that failed.
    func look() throws {
        for (number, worker) in writers {
            if try hasEnded(worker) { writers[number] = nil }
        }
        for (number, worker) in followers {
            if try hasEnded(worker) { followers[number] = nil }
        }
    }

    private func hasEnded(_ worker: Worker) throws -> Bool {
        guard let status = worker.ended() else { return false }
        guard status == 0 else {
            forget(worker)
            throw Broken("\(worker.name) ended with status \(status): \(worker.words)")
        }
        return true
    }

    /// Its number may belong to another process by now.
    private func forget(_ worker: Worker) {
        writers = writers.filter { $0.value.process != worker.process }
        followers = followers.filter { $0.value.process != worker.process }
    }

    /// Lets the writers finish the append they are at, then the followers see the end of the log.
    func finish(seconds: Int = 120) async throws {
        try Arena.write("stop\n", to: arena.stopWriters)
        try await wait("the writers", seconds) { $0.writers.isEmpty }
        let head = try await arena.connect().head()
        try Arena.write("\(head)\n", to: arena.stopFollowers)
        try await wait("the followers", seconds) { $0.followers.isEmpty }
    }

    /// Waits until it is so.
    private func wait(_ who: String, _ seconds: Int, until isSo: (Crew) -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while true {
            try look()
            if isSo(self) { return }
            guard ContinuousClock.now < end else { throw Broken("\(who) don't come to an end") }
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}
