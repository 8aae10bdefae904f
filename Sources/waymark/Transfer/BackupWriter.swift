import Crypto
import EventLog
import JSON
import Postgres

/// What a backup came to.
struct BackupSummary: Sendable {
    /// What the file holds.
    var header: BackupHeader
    /// The file's size.
    var bytes: Int
    /// As the last line tells it.
    var sha256: String
    /// How long it took.
    var seconds = 0.0
}

/// Writes the lines of a backup, and takes their digest.
private struct BackupWriter {
    private let put: ([UInt8]) throws -> Void
    private var hash = SHA256()
    private(set) var bytes = 0

    init(_ put: @escaping ([UInt8]) throws -> Void) { self.put = put }

    mutating func write(_ json: [UInt8]) throws {
        let line = json + [0x0A]
        hash.update(data: line)
        bytes += line.count
        try put(line)
    }

    var sha256: String { Array(hash.finalize()).hexadecimal }
}

extension Connection {
    /// Writes the log and the texts as a backup, all as they are at one moment; to be called in a transaction
    /// that sees one. The head is given, since what is visible in the log may not be on disk yet. `progress` hears how many events are written, and of how many.
    func backUp(
        upTo head: Int, to put: @escaping ([UInt8]) throws -> Void, progress: (Int, Int) -> Void
    ) throws -> BackupSummary {
        let header = BackupHeader(events: head, texts: try countTexts())
        var writer = BackupWriter(put)
        try writer.write(header.line)
        try readTexts { try writer.write($0.line) }
        var last = 0
        try readLog(LogRange(to: header.events)) { event in
            // A log with a gap would make a backup that can't be restored.
            guard event.position == last + 1 else {
                throw EventLogError.invalid(
                    "position \(last + 1) is missing in the log; run 'waymark verify'")
            }
            last = event.position
            try writer.write(event.cloudEvent)
            if last % 1000 == 0 { progress(last, header.events) }
        }
        let trailer = BackupTrailer(sha256: writer.sha256, header: header)
        try writer.write(trailer.line)
        return BackupSummary(header: header, bytes: writer.bytes, sha256: trailer.sha256)
    }
}
