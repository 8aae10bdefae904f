import CLibPQ
import Glibc
import Synchronization

/// One libpq connection. Every C pointer of this module lives in this file.
final class LibPQ {
    private var handle: OpaquePointer?
    let canceller: Canceller
    private let notices: NoticeSink

    private init(_ handle: OpaquePointer, _ notices: NoticeSink) {
        self.handle = handle
        self.notices = notices
        canceller = Canceller()
        canceller.renew(handle)
    }

    deinit { close() }

    /// Connects, waiting for as long as libpq does.
    static func connect(
        _ settings: ConnectionSettings, onNotice: (@Sendable (ServerReport) -> Void)?
    ) throws(PostgresError) -> sending LibPQ {
        guard let options = PQconninfoParse(settings.parsable, nil) else { throw settings.unparsable }
        PQconninfoFree(options)
        let all = settings.all
        let made = withStrings(all.map(\.keyword)) { keywords in
            withStrings(all.map(\.value)) { values in PQconnectdbParams(keywords, values, 1) }
        }
        guard let handle = made else { throw PostgresError(.connectionFailed, "out of memory") }
        guard PQstatus(handle) == CONNECTION_OK else {
            defer { PQfinish(handle) }
            throw settings.failure(String(cString: PQerrorMessage(handle)))
        }
        let sink = NoticeSink(onNotice)
        // The sink lives as long as the connection, which holds it.
        let receive: PQnoticeReceiver = { context, result in
            guard let context, let result else { return }
            Unmanaged<NoticeSink>.fromOpaque(context).takeUnretainedValue().take(report(of: result))
        }
        PQsetNoticeReceiver(handle, receive, Unmanaged.passUnretained(sink).toOpaque())
        return LibPQ(handle, sink)
    }

    private static func withStrings<Value>(
        _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Value?
    ) -> Value? {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        let pointers = copies.map { UnsafePointer($0) } + [nil]
        return pointers.withUnsafeBufferPointer { buffer in buffer.baseAddress.flatMap(body) }
    }

    func close() {
        canceller.renew(nil)
        if let handle { PQfinish(handle) }
        handle = nil
    }

    func reset() throws(PostgresError) {
        let handle = try open
        PQreset(handle)
        guard PQstatus(handle) == CONNECTION_OK else { throw failure() }
        canceller.renew(handle)
    }

    private var open: OpaquePointer {
        get throws(PostgresError) {
            guard let handle else { throw .usage("the connection is closed") }
            return handle
        }
    }

    var isOpen: Bool { handle.map { PQstatus($0) == CONNECTION_OK } ?? false }
    var isIdle: Bool { PQtransactionStatus(handle) == PQTRANS_IDLE }
    var processID: Int32 { PQbackendPID(handle) }
    var serverVersion: Int { Int(PQserverVersion(handle)) }

    /// What libpq has to say about its last failure.
    func failure() -> PostgresError {
        guard let handle else { return .usage("the connection is closed") }
        let said = String(cString: PQerrorMessage(handle)).oneLine
        return PostgresError(
            isOpen ? .usage : .connectionLost, said.isEmpty ? "the connection is lost" : said)
    }

    private func check(_ done: Int32) throws(PostgresError) {
        guard done == 1 else { throw failure() }
    }

    func quoted(identifier: String) throws(PostgresError) -> String {
        let bytes = identifier.utf8.count
        guard let text = PQescapeIdentifier(try open, identifier, bytes) else { throw failure() }
        defer { PQfreemem(text) }
        return String(cString: text)
    }

    // MARK: Sending

    func send(script: String) throws(PostgresError) { try check(PQsendQuery(try open, script)) }

    func prepare(_ name: String, _ sql: String, _ types: [TypeID]) throws(PostgresError) {
        try check(PQsendPrepare(try open, name, sql, Int32(types.count), types.map(\.oid)))
    }

    /// Sends SQL with its values, or the name of a statement prepared before; rows come back in binary.
    func send(prepared name: String?, sql: String, _ bindings: Bindings) throws(PostgresError) {
        let handle = try open
        try bindings.check()
        let count = Int32(bindings.count)
        let lengths = bindings.ranges.map { Int32($0?.count ?? 0) }
        let formats = [Int32](repeating: 1, count: bindings.count)
        let sent = bindings.bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = bindings.ranges.map { range in range.flatMap { base?.advanced(by: $0.lowerBound) } }
            guard let name else {
                let types = bindings.types.map(\.oid)
                return PQsendQueryParams(handle, sql, count, types, values, lengths, formats, 1)
            }
            return PQsendQueryPrepared(handle, name, count, values, lengths, formats, 1)
        }
        try check(sent)
    }

    func streamRows() throws(PostgresError) { try check(waymark_stream_rows(try open)) }

    /// The next result, waiting for it; nil at the end of a statement.
    func nextResult() throws(PostgresError) -> ResultSet? {
        PQgetResult(try open).map(ResultSet.init)
    }

    var socket: Int32 { get throws(PostgresError) { PQsocket(try open) } }

    var isBusy: Bool { PQisBusy(handle) == 1 }

    func consumeInput() throws(PostgresError) { try check(PQconsumeInput(try open)) }

    func nextNotification() -> Notification? {
        guard let handle, let raw = PQnotifies(handle) else { return nil }
        defer { PQfreemem(raw) }
        return Notification(
            channel: String(cString: raw.pointee.relname), payload: String(cString: raw.pointee.extra),
            processID: raw.pointee.be_pid)
    }

    // MARK: Pipeline

    func enterPipeline() throws(PostgresError) {
        try check(PQenterPipelineMode(try open))
        PQsetnonblocking(handle, 1)
    }

    func exitPipeline() throws(PostgresError) {
        PQsetnonblocking(handle, 0)
        try check(PQexitPipelineMode(try open))
    }

    func syncPipeline() throws(PostgresError) { try check(PQpipelineSync(try open)) }

    /// Whether something is still to be sent.
    func flush() throws(PostgresError) -> Bool {
        switch PQflush(try open) {
        case 0: return false
        case 1: return true
        default: throw failure()
        }
    }

    // MARK: COPY

    func putCopy(_ bytes: [UInt8]) throws(PostgresError) {
        let handle = try open
        let sent = bytes.withUnsafeBytes { buffer in
            PQputCopyData(
                handle, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
        }
        try check(sent)
    }

    func endCopy(error: String?) throws(PostgresError) { try check(PQputCopyEnd(try open, error)) }

    /// Hands over the next piece of a COPY out; false at its end.
    func getCopy(_ body: (Span<UInt8>) throws -> Void) throws -> Bool {
        var buffer: UnsafeMutablePointer<CChar>?
        let count = PQgetCopyData(try open, &buffer, 0)
        guard count > 0, let buffer else {
            if count == -2 { throw failure() }
            return false
        }
        defer { PQfreemem(buffer) }
        let bytes = UnsafeRawBufferPointer(start: buffer, count: Int(count)).assumingMemoryBound(
            to: UInt8.self)
        try body(bytes.span)
        return true
    }
}

/// Asks the server to stop what a connection is doing; any task may call it, at any time.
public final class Canceller: Sendable {
    private let handle = Mutex(CancelHandle(pointer: nil))

    private struct CancelHandle: @unchecked Sendable {
        let pointer: OpaquePointer?
    }

    init() {}

    deinit { renew(nil) }

    func renew(_ connection: OpaquePointer?) {
        let fresh = connection.flatMap { PQgetCancel($0) }
        handle.withLock { held in
            if let old = held.pointer { PQfreeCancel(old) }
            held = CancelHandle(pointer: fresh)
        }
    }

    /// Sends the request over a connection of its own. The statement, if one runs, fails with `isCancelled`.
    /// Tells whether the request could be sent.
    @discardableResult
    public func cancel() -> Bool {
        handle.withLock { held in
            guard let pointer = held.pointer else { return false }
            var reason = [CChar](repeating: 0, count: 256)
            return PQcancel(pointer, &reason, Int32(reason.count)) == 1
        }
    }
}

private func report(of result: OpaquePointer) -> ServerReport {
    ServerReport { field in
        guard let code = field.asciiValue else { return nil }
        return PQresultErrorField(result, Int32(code)).map { String(cString: $0) }
    }
}

/// An answer, or a part of one. libpq never changes one after handing it out, so any thread may read it.
final class ResultSet: @unchecked Sendable {
    enum Status {
        case done, rows, partialRows, copyIn, copyOut, sync, skipped, failed
    }

    private let result: OpaquePointer
    let rowCount: Int
    let columnCount: Int

    init(_ result: OpaquePointer) {
        self.result = result
        rowCount = Int(PQntuples(result))
        columnCount = Int(PQnfields(result))
    }

    deinit { PQclear(result) }

    var status: Status {
        if waymark_is_row_batch(result) == 1 { return .partialRows }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: return .done
        case PGRES_TUPLES_OK: return .rows
        case PGRES_COPY_IN: return .copyIn
        case PGRES_COPY_OUT: return .copyOut
        case PGRES_PIPELINE_SYNC: return .sync
        case PGRES_PIPELINE_ABORTED: return .skipped
        default: return .failed
        }
    }

    /// Nil for libpq's own errors.
    var report: ServerReport? {
        PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { _ in Postgres.report(of: result) }
    }
    var message: String { String(cString: PQresultErrorMessage(result)).oneLine }
    var commandTag: String { String(cString: PQcmdStatus(result)) }
    var affectedRows: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }
    var isBinary: Bool { PQbinaryTuples(result) == 1 }

    func columnName(_ column: Int) -> String { String(cString: PQfname(result, Int32(column))) }

    func column(named name: String) -> Int? {
        (0..<columnCount).first { strcmp(PQfname(result, Int32($0)), name) == 0 }
    }

    func isNull(_ row: Int, _ column: Int) -> Bool { PQgetisnull(result, Int32(row), Int32(column)) == 1 }

    func withBytes<Value>(
        _ row: Int, _ column: Int, _ body: (Span<UInt8>) throws -> Value
    ) rethrows -> Value {
        try body(cell(row, column).span)
    }

    func decode<Value: PostgresValue>(
        _ row: Int, _ column: Int, _ type: Value.Type
    ) throws(DecodingFault) -> Value {
        try Value.decode(cell(row, column).span, type: TypeID(PQftype(result, Int32(column))))
    }

    private func cell(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8> {
        let count = Int(PQgetlength(result, Int32(row), Int32(column)))
        let start = PQgetvalue(result, Int32(row), Int32(column))
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(start)?.assumingMemoryBound(to: UInt8.self), count: count)
    }
}
