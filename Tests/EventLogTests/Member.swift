import EventLog
import Postgres
import TestDatabase

/// A log that belongs to a superuser, and a role beside it that is none.
struct Member {
    /// The superuser.
    let owner: Connection
    /// The role's name.
    let role: String
    private let address: String

    /// Another connection as the role.
    func open() async throws -> Connection { try await Connection.open("\(address)&user=\(role)") }

    /// Runs a test with a fresh log and such a role, admitted to it or not, which goes afterwards.
    static func with(
        admitted: Bool = true, _ body: (Member, Connection) async throws -> Void
    ) async throws {
        let address = try await TestServer.shared.freshDatabase()
        let role = "waymark_test_member_\(UInt64.random(in: 0 ... .max))"
        let member = Member(owner: try await Connection.open(address), role: role, address: address)
        try await member.owner.execute(script: "CREATE ROLE \(role) LOGIN")
        do {
            try await member.owner.migrateLog(admitting: admitted ? [role] : [])
            try await body(member, try await member.open())
        } catch {
            try? await member.drop()
            throw error
        }
        try await member.drop()
    }

    private func drop() async throws {
        try await owner.execute(script: "DROP OWNED BY \(role) CASCADE; DROP ROLE \(role)")
    }
}
