import ArgumentParser
import Domain
import EventLog
import Glibc
import JSON
import Postgres
import Projections

/// What `scripts/bench` needs beside the program itself: articles to read, and the floors it is measured against.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Articles and floors for scripts/bench and scripts/bench-log.",
        subcommands: [
            Articles.self, Tokens.self, Start.self, Fuzz.self, Copy.self, Replay.self, Rows.self, Bulk.self,
            Writers.self, Read.self, Follow.self, Load.self,
        ])

    /// `bench articles COUNT`: NDJSON.
    struct Articles: ParsableCommand {
        @Argument(help: "How many.") var count: Int

        func run() {
            for number in 0..<count { print(ArticleMaker.line(number)) }
        }
    }

    /// `bench tokens FILE`: a plain tokeniser's pass over a file, in MB/s.
    struct Tokens: ParsableCommand {
        @Argument(help: "A file.") var file: String

        func run() throws {
            let bytes = try Self.read(file)
            let (tokens, seconds) = timed { Self.count(bytes) }
            print("\(Double(bytes.count) / seconds / 1e6) MB/s for \(tokens) tokens")
        }

        /// Runs of letters and digits, and single marks: the least that any reading of text must do.
        private static func count(_ bytes: [UInt8]) -> Int {
            var tokens = 0
            var inWord = false
            for byte in bytes {
                let isWord = byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
                if isWord != inWord || (!isWord && byte > 0x20) { tokens += isWord || byte > 0x20 ? 1 : 0 }
                inWord = isWord
            }
            return tokens
        }

        private static func read(_ path: String) throws -> [UInt8] {
            guard let file = fopen(path, "r") else { throw ValidationError("\(path) cannot be read.") }
            defer { fclose(file) }
            var bytes: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 1 << 20)
            while true {
                let count = fread(&piece, 1, piece.count, file)
                if count == 0 { return bytes }
                bytes += piece[..<count]
            }
        }
    }

    /// `bench copy URL`: COPY of the rows that an ingest left (events and texts) into bare tables, in articles/s.
    struct Copy: AsyncParsableCommand {
        @Argument(help: "The database that an ingest has filled.") var url: String

        func run() async throws {
            let connection = try await Connection.open(url)
            let events = try await connection.nextEvents(from: 1, limit: .max)
            let texts = try await connection.run { connection in
                var texts: [ArticleText] = []
                try connection.readTexts { texts.append($0) }
                return texts
            }
            try await connection.execute(script: Floor.tables)
            let start = ContinuousClock.now
            try await connection.transaction { connection in
                try connection.copyIn("COPY floor.events FROM STDIN (FORMAT binary)") { writer in
                    for event in events {
                        try writer.row(
                            event.position, event.stream, event.type, JSONText(event.data),
                            JSONText(event.metadata))
                    }
                }
                try connection.copyIn("COPY floor.texts FROM STDIN (FORMAT binary)") { writer in
                    for text in texts { try writer.row(text.contentHash, text.headline, text.body) }
                }
            }
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            try await connection.execute(script: "DROP SCHEMA floor CASCADE")
            print("\(Double(texts.count) / seconds) articles/s for \(events.count) events")
        }
    }

    /// `bench replay URL`: a bare scan of the log's rows, and a replay of them in memory, in events/s.
    struct Replay: AsyncParsableCommand {
        @Argument(help: "The database that an ingest has filled.") var url: String

        func run() async throws {
            let connection = try await Connection.open(url)
            let (rows, scan) = try await connection.run { connection in
                try timed {
                    var rows = 0
                    try connection.readLog { _ in rows += 1 }
                    return rows
                }
            }
            let (projects, replay) = try await connection.run { connection in
                try timed {
                    var projects: Set<String> = []
                    try connection.replay { step in if let id = step.projectID { projects.insert(id) } }
                    return projects.count
                }
            }
            print(
                "scan \(Double(rows) / scan) events/s, replay \(Double(rows) / replay) events/s, \(projects) projects"
            )
        }
    }
}

/// The tables of the floor: the same rows with nothing but a primary key.
private enum Floor {
    static let tables = """
        DROP SCHEMA IF EXISTS floor CASCADE;
        CREATE SCHEMA floor;
        CREATE TABLE floor.events (
            position bigint PRIMARY KEY, stream text, type text, data json, metadata json);
        CREATE TABLE floor.texts (content_hash text PRIMARY KEY, headline text, body text)
        """
}

/// What some work gives, and how many seconds it takes.
private func timed<Value>(_ work: () throws -> Value) rethrows -> (Value, Double) {
    let start = ContinuousClock.now
    let value = try work()
    return (value, (ContinuousClock.now - start) / .seconds(1))
}
