import Postgres

/// Lets the writers of one program append over one connection: those that wait go into the log together, in one
/// commit, so that they share the lock and the disk.
///
/// Each append takes place or not by itself, with all that ``Connection/append(_:keeping:)`` promises, and its writer
/// hears of it when it is durable.
public actor LogWriter {
    private struct Waiting {
        let append: StreamAppend
        let answer: CheckedContinuation<Appended, any Error>
    }

    private let connection: Connection
    private var waiting: [Waiting] = []
    private var isBusy = false
    private static let mostTogether = 200
    private static let mostBytes = 4_000_000

    /// Appends over this connection, which should serve nothing else.
    public init(_ connection: Connection) { self.connection = connection }

    /// Appends to one stream.
    /// - Throws: as ``Connection/append(_:keeping:)``. After a lost connection the outcome of every append that was
    ///   on its way is unknown.
    public func append(_ append: StreamAppend) async throws -> Appended {
        try Connection.check([append])
        return try await withCheckedThrowingContinuation { answer in
            waiting.append(Waiting(append: append, answer: answer))
            if !isBusy {
                isBusy = true
                Task { await work() }
            }
        }
    }

    private func work() async {
        while !waiting.isEmpty {
            // Those who have just been answered may append again at once: they come along, too.
            await Task.yield()
            await Task.yield()
            let group = takeGroup()
            if group.count == 1 {
                await appendAlone(group[0])
            } else {
                await appendTogether(group)
            }
        }
        isBusy = false
    }

    /// The next ones that can go together: to different streams, since each counts on its stream's version.
    private func takeGroup() -> [Waiting] {
        var streams: Set<String> = []
        var (events, bytes) = (0, 0)
        var group: [Waiting] = []
        var rest: [Waiting] = []
        for next in waiting {
            let size = next.append.events.reduce(0) { $0 + $1.data.count + $1.metadata.count }
            let isFirst = group.isEmpty
            let fits =
                group.count < Self.mostTogether && bytes + size <= Self.mostBytes
                && events + next.append.events.count <= Connection.largestAppend
            // One that is passed over keeps those behind it, for the same stream, waiting, too.
            guard streams.insert(next.append.stream).inserted, isFirst || fits else {
                rest.append(next)
                continue
            }
            group.append(next)
            events += next.append.events.count
            bytes += size
        }
        waiting = rest
        return group
    }

    private func appendAlone(_ one: Waiting) async {
        do {
            one.answer.resume(returning: try await connection.append([one.append]))
        } catch {
            one.answer.resume(throwing: error)
        }
    }

    /// Whether the log has nothing of what led to the error.
    private static func isUndone(_ error: any Error) -> Bool {
        switch error {
        case let error as PostgresError: error.kind == .server
        case EventLogError.notConfirmed: false
        default: error is EventLogError
        }
    }

    private func appendTogether(_ group: [Waiting]) async {
        do {
            let places = try await connection.append(each: group.map(\.append))
            for (one, place) in zip(group, places) {
                if let place {
                    one.answer.resume(returning: place)
                } else {
                    // Made before, perhaps; else this says what is in the way.
                    await appendAlone(one)
                }
            }
        } catch  where Self.isUndone(error) {
            // Nothing was done. One of them is at fault, and must not spoil it for the others.
            for one in group { await appendAlone(one) }
        } catch {
            for one in group { one.answer.resume(throwing: error) }
        }
    }
}
