/// Why a file could not be taken in, or not be written.
struct TransferError: Error, CustomStringConvertible {
    /// The file, `-` for standard input or output.
    var file: String
    /// The line, from 1, where it is about one.
    var line: Int?
    /// What is wrong, and what to do.
    var reason: String
    /// How the program ends.
    var status = ExitStatus.incomplete

    /// File, line and reason, in one line.
    var description: String { file + (line.map { ":\($0)" } ?? "") + ": " + reason }
}
