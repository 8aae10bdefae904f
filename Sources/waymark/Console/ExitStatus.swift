/// How the program ends, as scripts know it.
enum ExitStatus: Int32, Error {
    case done = 0
    /// Done, but some inputs were rejected or some asked-for thing was not found.
    case incomplete = 1
    case usage = 2
    /// The database can't be reached or refused.
    case database = 3
    /// Another run holds the lock.
    case locked = 4
    /// A fault of ours.
    case fault = 70
}
