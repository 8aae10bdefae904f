import ArgumentParser
import Domain
import Reading

/// `waymark why-not`.
struct WhyNotVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why-not",
        abstract: "Tells why a sentence gives no event of a type: what each rule of that type lacked.",
        discussion:
            "The sentence is shown as it was cut first: [noun phrase] {verb: assertion} (preposition) <link>."
    )

    @Argument(help: "The sentence, or several.") var sentence: String
    @Option(help: "The type of event, as in ProjectCompleted.") var type: String
    @Option(help: "The day on which it was published, for dates such as 'last May'.") var published: String?

    func run() throws {
        guard let type = EventType(rawValue: type) else {
            let known = EventType.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("There is no event type '\(self.type)'; there are \(known).")
        }
        let day = try published.map { text in
            guard let day = Day(iso: text) else {
                throw ValidationError("'\(text)' is no day: write 2026-07-10.")
            }
            return day
        }
        Output.write(Reader().whyNot(sentence, type: type, published: day).description + "\n")
    }
}
