import Crypto
import EventLog
import JSON

/// Reads a backup line by line and checks it as it goes: what it says of itself, each event, and in the end
/// the digest over all.
struct BackupReader {
    /// A line between the first and the last.
    enum Item {
        case text(ArticleText)
        case event(StoredEvent)
    }

    /// What the backup says it holds.
    let header: BackupHeader
    private let lines: LineFile
    private var hash = SHA256()
    private var texts = 0
    private var events = 0

    /// Reads the first line.
    init(_ lines: LineFile) throws(TransferError) {
        self.lines = lines
        let first = try lines.next() ?? []
        do { header = try BackupHeader(first) } catch {
            throw TransferError(file: lines.name, line: 1, reason: error.description)
        }
        add(first)
    }

    /// The number of the line that was given last.
    var line: Int { lines.number }

    /// The next text or event; `nil` when all have come and the last line has proved them right.
    mutating func next() throws(TransferError) -> Item? {
        guard let line = try lines.next() else {
            throw fault(
                "the file ends before its last line, with \(events) of \(header.events) events: it was cut; "
                    + "take another copy")
        }
        do throws(LineFault) {
            if texts < header.texts {
                texts += 1
                defer { add(line) }
                return .text(try ArticleText(line: line))
            }
            if events < header.events {
                events += 1
                defer { add(line) }
                return .event(try event(line))
            }
            try check(line)
        } catch {
            throw fault("\(error.description); the backup is damaged: take another copy")
        }
        if try lines.next() != nil { throw fault("there is more behind the last line of the backup") }
        return nil
    }

    private func event(_ line: [UInt8]) throws(LineFault) -> StoredEvent {
        let event = try StoredEvent(cloudEvent: line)
        guard event.position == events else {
            throw LineFault("position \(events) should stand here, not \(event.position)")
        }
        return event
    }

    /// Holds what was read against the last line.
    private func check(_ line: [UInt8]) throws(LineFault) {
        let right = BackupTrailer(sha256: Array(hash.finalize()).hexadecimal, header: header)
        if line != right.line { throw LineFault("the last line does not match what stands before it") }
    }

    private mutating func add(_ line: [UInt8]) {
        hash.update(data: line)
        hash.update(data: [0x0A])
    }

    private func fault(_ reason: String) -> TransferError {
        TransferError(file: lines.name, line: max(1, lines.number), reason: reason)
    }
}
