import ArgumentParser
import Domain
import Glibc

/// Who decides, and why; and whether it is meant.
struct DecisionOptions: ParsableArguments {
    @Option(name: .customLong("because"), help: "Why; it is kept with the decision.") var why: String
    @Option(name: .customLong("by"), help: "Who decides (else WAYMARK_ANALYST, else the user's name).")
    var who: String?
    @Flag(help: "Show what would change, and change nothing.") var dryRun = false

    /// Who decides.
    func analyst() throws -> String {
        let names = [who, Self.variable("WAYMARK_ANALYST"), Self.variable("USER"), Self.variable("LOGNAME")]
        guard let name = names.compactMap(\.self).first(where: { !$0.isEmpty }) else {
            throw ValidationError("Say who decides: --by NAME, or WAYMARK_ANALYST.")
        }
        return name
    }

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    mutating func validate() throws {
        if why.allSatisfy(\.isWhitespace) { throw ValidationError("--because must say why.") }
        if (who.map { $0 + why } ?? why).utf8.contains(0) { throw ValidationError("NUL is no text.") }
    }
}
