import ArgumentParser
import EventLog
import Glibc
import Merkle
import Postgres

/// `waymark verify`.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Proves the log whole: no gap, no change, every digest right.",
        discussion: """
            Exit status 1, with the first bad position, where it is not. Whoever can rewrite the whole database can \
            rewrite its digests, too: keep a checkpoint elsewhere now and then (--checkpoint), and hold the log \
            against it later (--against).
            """)

    @Option(help: "Check from this position on only; what was sealed is then not proved.") var from = 1
    @Option(help: "Check up to this position only.") var to: Int?
    @Flag(help: "Print a checkpoint of the log that was found whole (C2SP tlog-checkpoint).") var checkpoint =
        false
    @Option(help: "Sign it with the key in this file (else WAYMARK_KEY_FILE), see 'waymark key'.") var key:
        String?
    @Option(help: "Prove that the log goes on from the checkpoint in this file.") var against: String?
    @Option(help: "The public key that the checkpoint must be signed with.") var signer: String?
    @Option(help: "Prove that the event at this position is in the log, without reading all of it.")
    var event: Int?
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if from < 1 { throw ValidationError("--from must be 1 or more.") }
        if let to, to < from { throw ValidationError("--to must not come before --from.") }
        if let event, event < 1 { throw ValidationError("--event must be 1 or more.") }
        let isPart = from > 1 || to != nil
        if isPart, checkpoint || against != nil {
            throw ValidationError("A checkpoint is about the whole log: leave --from and --to out.")
        }
        if event != nil, isPart || checkpoint {
            throw ValidationError("--event goes without --from, --to and --checkpoint.")
        }
        if signer != nil, against == nil { throw ValidationError("--signer goes with --against.") }
    }

    func run() async throws {
        let keys = try KeyFiles(key: key, signer: signer)
        let connection = try await database.open()
        let kept = try against.map { try KeptCheckpoint($0, keys: keys.verifiers) }
        if let kept { try await kept.compareOrigin(with: connection.origin()) }
        if let event { return try await proveEvent(event, kept, connection) }
        let result = try await verify(kept, connection)
        if checkpoint, case .success(let log) = result {
            return try await printCheckpoint(log, keys, connection)
        }
        let printer = RowPrinter<VerifySummary>(output.chosen, quiet: output.quiet)
        printer.print(VerifySummary(result))
        printer.finish()
        if case .failure(let fault) = result { try fail(fault) }
    }

    private func verify(
        _ kept: KeptCheckpoint?, _ connection: Connection
    ) async throws -> Result<VerifiedLog, LogFault> {
        var connections = [connection]
        for _ in 0..<max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) {
            connections.append(try await database.connect())
        }
        var verifier = LogVerifier(connections)
        verifier.positions = from...(to ?? .max)
        verifier.claims = kept.map { [$0.claim] } ?? []
        verifier.inspectedType = KeptArticle.eventType
        let bar = ProgressBar("events", quiet: output.quiet)
        defer { bar.end() }
        return try await verifier.verify {
            bar.show($0, of: $1)
        } inspect: { received in
            try await connection.firstBadText(
                received, imported: connection.importedWithoutTexts())
        }
    }

    private func printCheckpoint(_ log: VerifiedLog, _ keys: KeyFiles, _ connection: Connection) async throws
    {
        try await connection.seal()
        guard let root = log.root else { return }
        let checkpoint = try Checkpoint(origin: await connection.origin(), size: log.events, root: root)
        guard let key = keys.signing else { return Output.write(checkpoint.text) }
        Output.write(try SignedNote(checkpoint.text, signedBy: [key]).description)
    }

    private func proveEvent(_ position: Int, _ kept: KeptCheckpoint?, _ connection: Connection) async throws {
        guard let event = try await connection.event(at: position) else {
            return try fail(LogFault(position: position, reason: "there is no such event"))
        }
        let sealed = try await connection.seal()
        let (size, root) = kept.map { ($0.claim.size, $0.claim.root) } ?? sealed
        guard position <= size else {
            return try fail(
                LogFault(position: position, reason: "the checkpoint stands for \(size) events only"))
        }
        let proof = try await connection.inclusionProof(position: position, size: size)
        let leaf = TreeHash.leaf(of: event.canonicalForm)
        let printer = RowPrinter<EventProof>(output.chosen, quiet: output.quiet)
        let isRight = proof.verify(leaf: leaf, root: root)
        printer.print(EventProof(position: position, leaf: leaf, root: root, proof: proof, isRight: isRight))
        printer.finish()
        if !isRight {
            try fail(
                LogFault(position: position, reason: "the event is not the one that the tree was built over"))
        }
    }

    private func fail(_ fault: LogFault) throws {
        Console.error("the log is not whole: \(fault)")
        throw ExitStatus.incomplete
    }
}

/// What a verification found.
struct VerifySummary: Printable {
    var log: VerifiedLog?
    var fault: LogFault?

    init(_ result: Result<VerifiedLog, LogFault>) {
        switch result {
        case .success(let whole): log = whole
        case .failure(let fault): self.fault = fault
        }
    }

    static var plural: String { "verification" }
    static var columns: [String] { ["ok", "events", "root", "heads", "bad_position", "reason"] }
    var fields: [Field] {
        [
            .flag(fault == nil), .integer(log?.events), .text(log?.root?.base64), .integer(log?.heads),
            .integer(fault?.position), .text(fault?.reason),
        ]
    }
    static var headings: [String] { ["LOG", "EVENTS", "HEADS", "BAD POSITION", "REASON"] }
    var cells: [String] {
        [
            fault == nil ? "whole" : "broken", log.map { "\($0.events)" } ?? "",
            log.map { "\($0.heads)" } ?? "",
            fault.map { "\($0.position)" } ?? "", fault?.reason ?? "",
        ]
    }
}

/// The proof that an event is in the log (RFC 9162, 2.1.3).
struct EventProof: Printable {
    var position: Int
    var leaf: TreeHash
    var root: TreeHash
    var proof: InclusionProof
    var isRight: Bool

    static var plural: String { "proofs" }
    static var columns: [String] { ["ok", "position", "leaf", "index", "size", "root", "proof"] }
    var fields: [Field] {
        [
            .flag(isRight), .integer(position), .text(leaf.hexadecimal), .integer(proof.index),
            .integer(proof.size), .text(root.hexadecimal), .strings(proof.hashes.map(\.hexadecimal)),
        ]
    }
    static var headings: [String] { ["EVENT", "POSITION", "TREE SIZE", "ROOT", "HASHES"] }
    var cells: [String] {
        [
            isRight ? "proved" : "not proved", "\(position)", "\(proof.size)", root.base64,
            "\(proof.hashes.count)",
        ]
    }
}
