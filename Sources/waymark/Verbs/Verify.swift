import ArgumentParser
import EventLog
import Postgres

/// `waymark verify`.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Proves the log whole: no gap, no change, every digest right.",
        discussion: "Exit status 1, with the first bad position, where it is not.")

    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.open()
        let bar = ProgressBar("events", quiet: output.quiet)
        let head = try await connection.head()
        let result = try await connection.transaction(.repeatableRead, readOnly: true) { connection in
            let log = try connection.verifyLog { bar.show($0, of: head) }
            guard case .success = log, let fault = try connection.firstBadText() else { return log }
            return .failure(fault)
        }
        bar.end()
        let printer = RowPrinter<VerifySummary>(output.chosen, quiet: output.quiet)
        printer.print(VerifySummary(result))
        printer.finish()
        if case .failure(let fault) = result {
            Console.error("the log is not whole: \(fault)")
            throw ExitStatus.incomplete
        }
    }
}

/// What a verification found.
struct VerifySummary: Printable {
    var events: Int?
    var fault: LogFault?

    init(_ result: Result<Int, LogFault>) {
        switch result {
        case .success(let count): events = count
        case .failure(let fault): self.fault = fault
        }
    }

    static var plural: String { "verification" }
    static var columns: [String] { ["ok", "events", "bad_position", "reason"] }
    var fields: [Field] {
        [.flag(fault == nil), .integer(events), .integer(fault?.position), .text(fault?.reason)]
    }
    static var headings: [String] { ["LOG", "EVENTS", "BAD POSITION", "REASON"] }
    var cells: [String] {
        [
            fault == nil ? "whole" : "broken", events.map(String.init) ?? "",
            fault.map { "\($0.position)" } ?? "", fault?.reason ?? "",
        ]
    }
}
