import Glibc
import Synchronization

/// A bar on standard error for long work; nothing where that is no terminal.
final class ProgressBar: Sendable {
    private struct State {
        var last: ContinuousClock.Instant?
        var isShown = false
    }

    private let what: String
    private let isOn: Bool
    private let start = ContinuousClock.now
    private let state = Mutex(State())
    private static let cells = 30
    private static let pause = Duration.milliseconds(100)

    /// A bar for some work: "articles".
    init(_ what: String, quiet: Bool) {
        self.what = what
        isOn = !quiet && Terminal.isError
    }

    /// Shows how much is done; without a total, a count only. Cheap to call often.
    func show(_ done: Int, of total: Int? = nil) {
        guard isOn else { return }
        state.withLock { state in
            let now = ContinuousClock.now
            // Short work shows no bar at all.
            guard now - start > Self.pause, state.last.map({ now - $0 > Self.pause }) ?? true else { return }
            state.last = now
            state.isShown = true
            draw(done, total, (now - start) / .seconds(1))
        }
    }

    /// Takes the bar away.
    func end() {
        state.withLock { state in
            if state.isShown { put("\r\u{1B}[K") }
            state.isShown = false
        }
    }

    private func draw(_ done: Int, _ total: Int?, _ seconds: Double) {
        let rate = seconds > 0 ? Double(done) / seconds : 0
        var line = "\r\u{1B}[K"
        if let total, total > 0 {
            let filled = min(Self.cells, Self.cells * done / total)
            line +=
                "[" + String(repeating: "#", count: filled)
                + String(repeating: ".", count: Self.cells - filled) + "] "
            let left = rate > 0 ? Int(Double(max(0, total - done)) / rate) : 0
            line += "\(done) of \(total) \(what), \(Int(rate))/s, \(left) s left"
        } else {
            line += "\(done) \(what), \(Int(rate))/s"
        }
        put(line)
    }

    private func put(_ text: String) {
        var text = text
        text.withUTF8 { bytes in _ = Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
    }
}
