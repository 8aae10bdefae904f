import Glibc
import Postgres

enum TestDatabase {
    static func open() async throws -> Connection {
        try await Connection.open(getenv("WAYMARK_TEST_DATABASE_URL").map { String(cString: $0) } ?? "")
    }
}
