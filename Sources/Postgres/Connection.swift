import Glibc

/// One connection to PostgreSQL.
///
/// Its methods wait for the server on a thread of the connection's own, one after the other: other tasks and
/// other connections go on meanwhile. What must stay together goes into `transaction`, whose body nothing can
/// slip into. Rows, parameters and COPY travel in binary.
public actor Connection {
    private let executor: QueueExecutor
    private let settings: ConnectionSettings
    private let onNotice: (@Sendable (ServerReport) -> Void)?
    let link: LibPQ
    var channels: Set<String> = []
    /// Whether a `transaction` runs.
    public internal(set) var isInTransaction = false
    private var prepared = PreparedStatements()
    private var notes: [ObjectIdentifier: any Sendable] = [:]

    /// Stops what this connection is doing, from any task.
    public nonisolated let canceller: Canceller

    /// The queue that serves this connection alone.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private init(
        link: sending LibPQ, executor: QueueExecutor, settings: ConnectionSettings,
        onNotice: (@Sendable (ServerReport) -> Void)?
    ) {
        canceller = link.canceller
        self.link = link
        self.executor = executor
        self.settings = settings
        self.onNotice = onNotice
    }

    /// Connects to a libpq URI or `key=value` text; what it leaves out comes from libpq's `PG*` variables,
    /// service and password files. Notices go to `onNotice`, or nowhere.
    public static func open(
        _ address: String, applicationName: String = "waymark",
        onNotice: (@Sendable (ServerReport) -> Void)? = nil
    ) async throws -> Connection {
        let settings = ConnectionSettings(
            address: address, applicationName: applicationName,
            hasTimeLimit: getenv("PGCONNECT_TIMEOUT") != nil)
        return try await open(settings, onNotice)
    }

    /// Another connection to where this one was made to, for work that goes on beside it.
    public func another() async throws -> Connection { try await Connection.open(settings, onNotice) }

    private static func open(
        _ settings: ConnectionSettings, _ onNotice: (@Sendable (ServerReport) -> Void)?
    ) async throws -> Connection {
        let executor = QueueExecutor()
        let link = try await executor.run { () throws(PostgresError) in
            try LibPQ.connect(settings, onNotice: onNotice)
        }
        return Connection(link: link, executor: executor, settings: settings, onNotice: onNotice)
    }

    /// Closes the connection; so does letting go of it. Whatever is called afterwards throws.
    public func close() { link.close() }

    /// Whether the connection stood when it was last used.
    public var isOpen: Bool { link.isOpen }

    /// The server's process for this connection.
    public var processID: Int32 { link.processID }

    /// The server's version: 150018 is 15.18.
    public var serverVersion: Int { link.serverVersion }

    /// Connects again where it was connected before, and listens again to the same channels.
    public func reconnect() throws(PostgresError) {
        prepared = PreparedStatements()
        isInTransaction = false
        try link.reset()
        for channel in channels { try listen(channel) }
    }

    /// A name to be put into SQL where no parameter can stand, quoted.
    public func quoted(identifier: String) throws(PostgresError) -> String {
        try link.quoted(identifier: identifier)
    }

    /// What those who use the connection want to remember with it, each by a type of its own.
    public subscript<Note: ConnectionNote>(note: Note.Type) -> Note.Value {
        get { notes[ObjectIdentifier(note)] as? Note.Value ?? Note.initial }
        set { notes[ObjectIdentifier(note)] = newValue }
    }

    // MARK: Statements

    /// Runs a statement and reads all rows of its answer.
    public func query<Output>(
        _ statement: Statement<Output>, _ values: any PostgresValue...
    ) throws -> [Output] {
        try query(statement, bindings: Bindings(values))
    }

    /// Runs a statement and reads all rows of its answer.
    public func query<Output>(_ statement: Statement<Output>, bindings: Bindings) throws -> [Output] {
        let result = try run(Command(statement, bindings))
        return try (0..<result.rowCount).map { try statement.decode(Row(result: result, index: $0)) }
    }

    /// Runs a statement and reads the first row of its answer; nil where there is none.
    public func first<Output>(
        _ statement: Statement<Output>, _ values: any PostgresValue...
    ) throws -> Output? {
        try first(statement, bindings: Bindings(values))
    }

    /// Runs a statement and reads the first row of its answer; nil where there is none.
    public func first<Output>(_ statement: Statement<Output>, bindings: Bindings) throws -> Output? {
        let result = try run(Command(statement, bindings))
        return try result.rowCount == 0 ? nil : statement.decode(Row(result: result, index: 0))
    }

    /// Runs a statement and tells how many rows it touched.
    @discardableResult
    public func execute<Output>(
        _ statement: Statement<Output>, _ values: any PostgresValue...
    ) throws(PostgresError) -> Int {
        try execute(statement, bindings: Bindings(values))
    }

    /// Runs a statement and tells how many rows it touched.
    @discardableResult
    public func execute<Output>(
        _ statement: Statement<Output>, bindings: Bindings
    ) throws(PostgresError) -> Int {
        try run(Command(statement, bindings)).affectedRows
    }

    /// Runs SQL of any number of statements, without values or answers. They are one transaction, unless the
    /// script says otherwise.
    public func execute(script: String) throws(PostgresError) {
        try link.send(script: script)
        _ = try collect()
    }

    /// Does several things without letting any other task's call in between, in no transaction.
    public func run<Value: Sendable>(_ body: @Sendable (isolated Connection) throws -> Value) throws -> Value
    {
        try body(self)
    }

    // MARK: Sending and collecting

    private func run(_ command: Command) throws(PostgresError) -> ResultSet {
        do {
            do {
                return try runOnce(command)
            } catch  where prepared.forgets(command, after: error, retrying: link.isIdle) {
                return try runOnce(command)
            }
        } catch {
            throw error.naming(command.name)
        }
    }

    private func runOnce(_ command: Command) throws(PostgresError) -> ResultSet {
        try send(command)
        return try collect()
    }

    /// Sends a statement, preparing it if it's new; the answer is the caller's to collect.
    func send(_ command: Command) throws(PostgresError) {
        let name = try name(for: command) { name throws(PostgresError) in
            try link.prepare(name, command.sql, command.bindings.types)
            _ = try collect()
        }
        try link.send(prepared: name, sql: command.sql, command.bindings)
    }

    /// The name a statement is prepared under; nil where it isn't to be prepared.
    func name(
        for command: Command, prepare: (String) throws(PostgresError) -> Void
    ) throws(PostgresError) -> String? {
        guard command.isPrepared else { return nil }
        if let known = prepared.name(of: command) { return known }
        guard let fresh = prepared.freshName() else { return nil }
        try prepare(fresh)
        prepared.keep(fresh, for: command)
        return fresh
    }

    func discard(_ command: Command) { prepared.discard(command) }

    func forgets(_ command: Command, after error: PostgresError) -> Bool {
        prepared.forgets(command, after: error, retrying: link.isIdle)
    }

    /// Waits for the end of what was sent and returns the last result. An error is thrown only then, so that
    /// the connection is free for the next statement.
    func collect() throws(PostgresError) -> ResultSet {
        var last: ResultSet?
        var fault: PostgresError?
        while let result = try link.nextResult() {
            switch result.status {
            case .failed, .skipped: fault = fault ?? self.fault(result)
            case .copyIn, .copyOut:
                let refusal = try refuseCopy(result)
                fault = fault ?? refusal
            default: last = result
            }
        }
        if let fault { throw fault }
        guard let last else { throw link.failure() }
        return last
    }

    /// Ends a COPY that came where none was expected.
    func refuseCopy(_ result: ResultSet) throws(PostgresError) -> PostgresError {
        if result.status == .copyIn { try link.endCopy(error: "not expected here") }
        if result.status == .copyOut { while (try? link.getCopy { _ in }) == true {} }
        return .usage("COPY goes by copyIn and copyOut")
    }

    func fault(_ result: ResultSet) -> PostgresError {
        guard let report = result.report else {
            // After a write that failed, libpq holds the connection for open until it reads the end of it.
            if link.isOpen { try? link.consumeInput() }
            return PostgresError(link.isOpen ? .usage : .connectionLost, result.message)
        }
        // The server's farewell comes before the end of the connection does.
        guard link.isOpen, report.severity != "FATAL", report.severity != "PANIC" else {
            return PostgresError(.connectionLost, report.message, report: report)
        }
        return .server(report)
    }
}

/// Names something to be remembered with a connection.
public protocol ConnectionNote {
    /// What it is.
    associatedtype Value: Sendable
    /// What it is until it is set.
    static var initial: Value { get }
}

extension PostgresError {
    /// The same error, with the statement it came from.
    func naming(_ statement: String) -> PostgresError {
        var named = self
        named.statement = statement
        return named
    }
}
