import Glibc

/// Messages for people, on standard error.
enum Console {
    /// Tells what went wrong.
    static func error(_ message: String) { say("waymark: \(message)") }

    /// Writes one line.
    static func say(_ line: String) {
        var text = line + "\n"
        text.withUTF8 { bytes in _ = Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
    }
}

/// What there is to know of the terminal.
enum Terminal {
    /// Whether standard output is one.
    static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }
    /// Whether standard error is one.
    static var isError: Bool { isatty(STDERR_FILENO) == 1 }

    /// How many columns a line may have: the terminal's, else `COLUMNS`, else 120.
    static var width: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return getenv("COLUMNS").flatMap { Int(String(cString: $0)) }.flatMap { $0 > 20 ? $0 : nil } ?? 120
    }
}
