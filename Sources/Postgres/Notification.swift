/// A NOTIFY that arrived.
public struct Notification: Sendable, Equatable {
    /// The channel it came by.
    public let channel: String
    /// What it says; often nothing.
    public let payload: String
    /// The server process of the sender; compare with `Connection.processID` to know one's own.
    public let processID: Int32
}

extension Connection {
    /// Starts listening on a channel, from the end of the current transaction on.
    public func listen(_ channel: String) throws(PostgresError) {
        try execute(script: "LISTEN \(link.quoted(identifier: channel))")
        channels.insert(channel)
    }

    /// Stops listening on a channel.
    public func unlisten(_ channel: String) throws(PostgresError) {
        try execute(script: "UNLISTEN \(link.quoted(identifier: channel))")
        channels.remove(channel)
    }

    /// Waits for the next notification; nil when none came within the time, or when the task was cancelled.
    ///
    /// The connection serves nobody else meanwhile.
    public func waitForNotification(timeoutMilliseconds: Int) throws(PostgresError) -> Notification? {
        let clock = ContinuousClock()
        let end = clock.now + .milliseconds(timeoutMilliseconds)
        while true {
            try link.consumeInput()
            if let notification = link.nextNotification() { return notification }
            let left = (end - clock.now) / Duration.milliseconds(1)
            if left <= 0 || Task.isCancelled { return nil }
            // In slices, since a cancelled task has no other way to wake this thread.
            _ = Readiness.wait(
                try link.socket, toWrite: false, milliseconds: Int32(min(left.rounded(.up), 100)))
        }
    }
}
