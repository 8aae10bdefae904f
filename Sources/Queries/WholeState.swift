import Postgres

extension Connection {
    /// Answers from one snapshot of the state, though a rebuild may put another in its place meanwhile.
    ///
    /// Names of tables are looked up as they are, rows as they were: where the swap falls between two look-ups, the
    /// answer is made again.
    public func wholeState<Answer: Sendable>(
        _ answer: @Sendable (isolated Connection) throws -> Answer
    ) throws -> Answer {
        while true {
            let (before, made, after) = try transaction(.repeatableRead, readOnly: true) { connection in
                let before = try connection.first(WholeState.identity)
                let made = try answer(connection)
                return (before, made, try connection.first(WholeState.identity))
            }
            if before == after { return made }
        }
    }
}

/// Which state is the living one, and which tables of it those are that are made anew alone.
enum WholeState {
    static let identity = Statement(
        name: "which state",
        """
        SELECT concat_ws(
            ' ', to_regclass('state.checkpoint')::oid, to_regclass('state.schedule')::oid,
            to_regclass('state.party_roles')::oid, to_regclass('state.meetings')::oid,
            to_regclass('state.country_pairs')::oid, to_regclass('state.outlets')::oid)
        """
    ) { try $0.read(0, String.self) }
}
