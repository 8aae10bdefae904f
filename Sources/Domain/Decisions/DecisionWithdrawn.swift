import JSON

/// A decision counts no more: all is as though it had never been taken.
public struct DecisionWithdrawn: Versioned, Hashable, Sendable {
    /// The name by which the log knows it.
    public static let wireName = "DecisionWithdrawn"

    /// The id of the decision, see ``DecisionStream``.
    public var decision: String
    /// Who withdrew it.
    public var who: String
    /// On what grounds, in words.
    public var why: String
    /// The day it was withdrawn.
    public var decidedOn: Day

    /// A withdrawal.
    public init(decision: String, who: String, why: String, decidedOn: Day) {
        self.decision = decision
        self.who = who
        self.why = why
        self.decidedOn = decidedOn
    }

    /// Writes the event's payload.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("decision")
            writer.string(decision)
            writer.writeDecider(who, why, decidedOn)
        }
    }

    /// Reads the event's payload.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        let decision = try members.required("decision") { try $0.string() }
        let (who, why, decidedOn) = try members.decider()
        self.init(decision: decision, who: who, why: why, decidedOn: decidedOn)
    }
}
