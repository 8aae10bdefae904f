import Dispatch

/// Runs one connection's work, in order, on threads outside Swift's cooperative pool.
///
/// libpq's calls wait for the server. On the shared pool, which has a thread per core, a few waiting
/// connections would stop every other task of the process.
final class QueueExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "waymark.postgres.connection")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// Does blocking work before there is an actor to do it in.
    func run<Result>(
        _ work: @escaping @Sendable () throws(PostgresError) -> sending Result
    ) async throws -> sending Result {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                do {
                    continuation.resume(returning: try work())
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }
    }
}
