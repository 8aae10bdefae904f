/// Why a run can't go on: a promise of the log is broken, or something around it is.
struct Broken: Error, Equatable, CustomStringConvertible {
    /// What happened, in one line.
    let description: String

    init(_ description: String) { self.description = description }
}
