import ArgumentParser
import Domain

extension EventType: ExpressibleByArgument {}

extension CountryCode: ExpressibleByArgument {
    /// Reads a code in capitals or small letters.
    public init?(argument: String) { self.init(argument.uppercased()) }
}

extension ProjectStatus: ExpressibleByArgument {}

extension Actor.Role: ExpressibleByArgument {}
