import Foundation
import Synchronization

/// Stands between a client and the server's Unix socket, passes bytes both ways, and cuts the connection after so
/// many bytes in one direction when told to.
final class CuttingProxy: Sendable {
    /// Which way bytes go.
    enum Direction: Int, CaseIterable, Sendable {
        case toServer
        case toClient
    }

    private struct State {
        /// How many bytes went each way since the last call of `cut` or `count`.
        var passed = [0, 0]
        /// After how many more bytes in one direction the connection is cut.
        var cut: (direction: Direction, bytes: Int)?
        var isOver = false
        /// What the client hears before its connection ends.
        var farewell: [UInt8] = []
    }

    let folder: String
    private let server: String
    private let listener: Int32
    private let state = Mutex(State())

    /// The name of the file that libpq looks for.
    private static let name = ".s.PGSQL.5432"

    /// A proxy before the server whose socket is in `serverFolder`.
    init(serverFolder: String, port: Int) throws {
        var template = Array("/tmp/wm-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw POSIXError(.EIO) }
        folder = String(cString: made)
        server = "\(serverFolder)/.s.PGSQL.\(port)"
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        let bound = Self.withAddress("\(folder)/\(Self.name)") { [listener] in bind(listener, $0, $1) }
        guard bound == 0, listen(listener, 8) == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
        Thread.detachNewThread { [self] in serve() }
    }

    /// Cuts the connection once so many more bytes have gone in a direction.
    func cut(_ direction: Direction, after bytes: Int) {
        state.withLock {
            $0.cut = (direction, bytes); $0.passed = [0, 0]
        }
    }

    /// How many bytes `body` makes go each way.
    func count(_ body: () async throws -> Void) async rethrows -> [Int] {
        state.withLock {
            $0.cut = nil; $0.passed = [0, 0]
        }
        try await body()
        return state.withLock { $0.passed }
    }

    /// Stops; the connection through it ends, after these last bytes to the client.
    func close(saying farewell: [UInt8] = []) {
        state.withLock {
            $0.farewell = farewell
            $0.isOver = true
        }
    }

    /// Waits until nothing goes through any more.
    func closed() async {
        while access(folder, F_OK) == 0 { try? await Task.sleep(for: .milliseconds(5)) }
    }

    /// One connection after the other, on a thread of its own.
    private func serve() {
        while !isOver {
            guard Self.isReadable([listener])[0] else { continue }
            let client = accept(listener, nil, nil)
            let back = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            if Self.withAddress(server, { connect(back, $0, $1) }) == 0 { pass(client, back) }
            Glibc.close(client)
            Glibc.close(back)
        }
        Glibc.close(listener)
        unlink("\(folder)/\(Self.name)")
        rmdir(folder)
    }

    private func pass(_ client: Int32, _ back: Int32) {
        while !isOver {
            let ready = Self.isReadable([client, back])
            if ready[0], !move(client, back, .toServer) { return }
            if ready[1], !move(back, client, .toClient) { return }
        }
        let farewell = state.withLock { $0.farewell }
        send(client, farewell, farewell.count, Int32(MSG_NOSIGNAL))
    }

    /// Moves what is there, as far as it may; false at the end of the connection.
    private func move(_ from: Int32, _ to: Int32, _ direction: Direction) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 8192)
        let count = recv(from, &bytes, bytes.count, 0)
        guard count > 0 else { return false }
        let (allowed, isCut) = state.withLock { state in
            let room =
                state.cut.flatMap { $0.direction == direction ? $0.bytes : nil }
                .map { max(0, $0 - state.passed[direction.rawValue]) } ?? .max
            let allowed = min(count, room)
            state.passed[direction.rawValue] += allowed
            let isCut = allowed < count
            if isCut { state.cut = nil }
            return (allowed, isCut)
        }
        return send(to, bytes, allowed, Int32(MSG_NOSIGNAL)) == allowed && !isCut
    }

    private var isOver: Bool { state.withLock { $0.isOver } }

    private static func isReadable(_ sockets: [Int32]) -> [Bool] {
        var entries = sockets.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        _ = poll(&entries, nfds_t(entries.count), 50)
        return entries.map { $0.revents != 0 }
    }

    private static func withAddress(
        _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
