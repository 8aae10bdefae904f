import EventLog
import Postgres

extension Intention {
    /// Makes the append for the first time.
    func make(on connection: Connection) async throws -> Acknowledgement {
        let appended = try await append(on: connection)
        guard !appended.existed else {
            throw Broken("append \(writer)-\(number) was there before it was made")
        }
        return Acknowledgement(number: number, first: appended.first, last: appended.last, way: .made)
    }

    /// Finds out what became of an append that may have been made, and makes it if it wasn't.
    func settle(on connection: Connection) async throws -> Acknowledgement {
        if isRepeatable {
            let appended = try await append(on: connection)
            return Acknowledgement(
                number: number, first: appended.first, last: appended.last,
                way: appended.existed ? .existed : .made)
        }
        let found = try await positions(on: connection)
        guard let first = found.first else { return try await make(on: connection) }
        guard found == Array(first..<first + events.count) else {
            throw Broken(
                "append \(writer)-\(number) is in the log only in part, or not in its order: \(found)")
        }
        return Acknowledgement(number: number, first: first, last: first + events.count - 1, way: .found)
    }

    private func append(on connection: Connection) async throws -> Appended {
        do {
            return try await connection.append(appends)
        } catch let conflict as EventLogError {
            // Only this writer writes to the streams whose versions it names.
            throw Broken("append \(writer)-\(number): \(conflict)")
        }
    }

    /// Where its events stand, in their own order.
    private func positions(on connection: Connection) async throws -> [Int] {
        let (planned, start) = (events, after + 1)
        return try await connection.run { connection in
            var places: [String: Int] = [:]
            for stream in Set(planned.map(\.stream)) {
                try connection.readLog(LogRange(from: start, stream: stream)) { event in
                    if let id = Payload.id(event.data) { places[id] = event.position }
                }
            }
            return planned.compactMap { places[$0.id] }
        }
    }
}
