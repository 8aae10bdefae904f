@preconcurrency import Glibc

/// A program that runs beside ours and is asked line by line: a line to its standard input, a line from its standard
/// output. Its standard error is ours.
struct ChildProgram: ~Copyable {
    /// Why a line got no answer; the program is then of no more use.
    enum Fault: Error {
        /// It has ended, or closed its output: its exit status, 128 and more for a signal.
        case ended(Int32)
        case timedOut
        /// Its line is longer than it may be.
        case tooLong
        /// It could not be started: the system's reason.
        case notStarted(String)
    }

    /// The most bytes that a line of it may have.
    static let longestLine = 64_000_000

    private let process: pid_t
    private let input: Int32
    private let output: Int32
    private var received: [UInt8] = []
    private var searched = 0
    private var status: Int32?

    private init(process: pid_t, input: Int32, output: Int32) {
        self.process = process
        self.input = input
        self.output = output
    }

    /// Starts a shell's command, in a process group of its own so that all of it can be stopped.
    static func start(_ command: String) throws(Fault) -> ChildProgram {
        var isRunning = false
        let theirs = try Pipe()
        defer {
            close(theirs.readEnd)
            if !isRunning { close(theirs.writeEnd) }
        }
        let ours = try Pipe()
        defer {
            close(ours.writeEnd)
            if !isRunning { close(ours.readEnd) }
        }
        // Neither a reader that does not read nor one that says nothing may hold us.
        for end in [theirs.writeEnd, ours.readEnd] {
            _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
        }
        let process = try spawn(command, input: theirs.readEnd, output: ours.writeEnd)
        isRunning = true
        StopSignals.forward(to: process)
        return ChildProgram(process: process, input: theirs.writeEnd, output: ours.readEnd)
    }

    deinit {
        if status == nil { _ = stop(within: .zero) }
        close(output)
    }

    /// Sends a line, without its end, and gives the next one that comes. Both go on at the same time, so that
    /// neither side waits for the other, however large the lines are.
    mutating func ask(_ line: [UInt8], until deadline: ContinuousClock.Instant) throws(Fault) -> [UInt8] {
        let line = line + [0x0A]
        var sent = 0
        while sent < line.count {
            try demandTime(until: deadline)
            do throws(Fault) { try exchange(line, &sent, until: deadline) } catch {
                // One that has answered and gone need not have read all.
                guard case .ended = error, received.contains(0x0A) else { throw error }
                break
            }
        }
        return try next(until: deadline)
    }

    /// The next line that it prints, without its end; blank ones are passed over.
    mutating func next(until deadline: ContinuousClock.Instant) throws(Fault) -> [UInt8] {
        var nothing = 0
        while true {
            if let line = takeLine() { return line }
            try demandTime(until: deadline)
            try exchange([], &nothing, until: deadline)
        }
    }

    /// Whether it has ended, or said something that nobody asked for.
    mutating func isOutOfStep() -> Bool {
        var nothing = 0
        do {
            try exchange([], &nothing, until: .now)
        } catch .timedOut {
            return received.contains { $0 > 0x20 }
        } catch { return true }
        return received.contains { $0 > 0x20 }
    }

    /// Lets it end by itself for a while, stops what is left of it, and gives its exit status.
    @discardableResult
    mutating func end(within patience: Duration) -> Int32 {
        if let status { return status }
        let ended = stop(within: patience)
        status = ended
        return ended
    }

    // MARK: - Lines

    private mutating func takeLine() -> [UInt8]? {
        var answer: [UInt8]?
        var taken = 0
        while answer == nil, let end = received[searched...].firstIndex(of: 0x0A) {
            let line = received[taken..<end]
            if line.contains(where: { $0 > 0x20 }) { answer = Array(line) }
            taken = end + 1
            searched = taken
        }
        // Once for all lines: what is left would else be moved for each blank one.
        received.removeFirst(taken)
        searched = answer == nil ? received.count : 0
        return answer
    }

    /// Where there is always something to take, waiting never comes to its end: one that prints without a stop would
    /// hold us for ever.
    private func demandTime(until deadline: ContinuousClock.Instant) throws(Fault) {
        if deadline <= .now { throw .timedOut }
    }

    /// Waits until something can be sent or has come, and does it.
    private mutating func exchange(
        _ line: [UInt8], _ sent: inout Int, until deadline: ContinuousClock.Instant
    ) throws(Fault) {
        if let status { throw .ended(status) }
        if received.count > Self.longestLine { throw .tooLong }
        var files = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
        if sent < line.count { files.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
        let left = max(0, (deadline - .now) / .milliseconds(1)).rounded(.up)
        let ready = poll(&files, nfds_t(files.count), Int32(min(left, 1e9)))
        if ready == 0, deadline <= .now { throw .timedOut }
        if ready <= 0 { return }
        if files[0].revents != 0, !receive() { throw .ended(end(within: .seconds(1))) }
        // Who has closed its input may still answer; if not, its output ends, too.
        if files.count > 1, files[1].revents != 0, !send(line, &sent) { sent = line.count }
    }

    /// Takes what has come; false at the end of the output.
    private mutating func receive() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(output, &buffer, buffer.count)
        if count > 0 { received += buffer[..<count] }
        return count > 0 || count < 0 && (errno == EAGAIN || errno == EINTR)
    }

    /// Sends what fits; false where nobody reads any more. That must not be told by a signal, which would end us.
    private func send(_ line: [UInt8], _ sent: inout Int) -> Bool {
        var pipeSignal = sigset_t()
        var before = sigset_t()
        sigemptyset(&pipeSignal)
        sigaddset(&pipeSignal, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let count = line.withUnsafeBytes { bytes in
            write(input, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        }
        if count >= 0 {
            sent += count
            return true
        }
        let fault = errno
        if fault == EPIPE {
            var now = timespec()
            sigtimedwait(&pipeSignal, nil, &now)
        }
        return fault == EAGAIN || fault == EINTR
    }

    // MARK: - The end

    private func stop(within patience: Duration) -> Int32 {
        close(input)
        let deadline = ContinuousClock.now + patience
        while !hasEnded, ContinuousClock.now < deadline { usleep(2000) }
        // Before its number is given back, so that it can't be another's by then.
        StopSignals.forward(to: 0)
        kill(-process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }

    private var hasEnded: Bool {
        var info = siginfo_t()
        return waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT) != 0
            || info.si_signo == SIGCHLD
    }
}
