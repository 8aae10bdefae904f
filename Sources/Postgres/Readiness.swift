import Glibc

/// What a socket is ready for; nothing when a time limit came first.
struct Readiness {
    let toRead: Bool
    let toWrite: Bool

    /// Waits until there is something to read, or room to write if asked for.
    static func wait(_ socket: Int32, toWrite: Bool, milliseconds: Int32 = -1) -> Readiness {
        var entry = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        if toWrite { entry.events |= Int16(POLLOUT) }
        guard poll(&entry, 1, milliseconds) > 0 else { return Readiness(toRead: false, toWrite: false) }
        // An error or a hang-up is something to read, too.
        let events = Int32(entry.revents)
        return Readiness(toRead: events & ~POLLOUT != 0, toWrite: events & POLLOUT != 0)
    }
}
