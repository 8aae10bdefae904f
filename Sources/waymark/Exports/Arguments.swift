import ArgumentParser
import Domain

extension EventType: ExpressibleByArgument {}

extension CountryCode: ExpressibleByArgument {
    /// Reads a code in capitals or small letters.
    public init?(argument: String) { self.init(argument.uppercased()) }
}

extension Day: ExpressibleByArgument {
    /// Reads `YYYY-MM-DD`.
    public init?(argument: String) {
        guard argument.utf8.count == 10 else { return nil }
        self.init(iso: argument)
    }
}

extension ProjectStatus: ExpressibleByArgument {}
