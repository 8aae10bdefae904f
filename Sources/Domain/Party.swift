/// A person or organisation as one article names it, with what it does there.
public struct Actor: Hashable, Sendable {
    /// What an actor is in an event.
    public enum Role: String, CaseIterable, Sendable {
        /// Takes part in a meeting or signs.
        case participant
        case signatory
        case investor
        case lender
        case contractor
        case owner
        case `operator`
        case authority
        case official
        /// Says what the event rests on.
        case speaker
    }

    /// What kind of party it is.
    public enum Kind: String, CaseIterable, Sendable {
        case person
        case company
        case bank
        case government
        case organization
    }

    /// The name, as fully as the article gives it anywhere.
    public let name: String
    /// What it does in the event, where the text tells.
    public let role: Role?
    /// What it is, where the text tells.
    public let kind: Kind?
    /// Where it belongs, where the text tells.
    public let country: CountryCode?

    /// An actor of an event.
    public init(name: String, role: Role? = nil, kind: Kind? = nil, country: CountryCode? = nil) {
        self.name = name
        self.role = role
        self.kind = kind
        self.country = country
    }
}
