import JSON

/// A decision with who took it, when and why.
public struct DecisionTaken: Hashable, Sendable {
    /// What was decided.
    public var decision: Decision
    /// Who decided it.
    public var who: String
    /// On what grounds, in words.
    public var why: String
    /// The day it was decided.
    public var decidedOn: Day

    /// A decision of somebody.
    public init(decision: Decision, who: String, why: String, decidedOn: Day) {
        self.decision = decision
        self.who = who
        self.why = why
        self.decidedOn = decidedOn
    }

    /// Writes the event's payload: what is the decision's own, then who, why and when.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            decision.content.write(to: &writer)
            writer.writeDecider(who, why, decidedOn)
        }
    }

    /// Reads the payload of the type of decision `name`; `nil` for a type that is none.
    init?(type name: String, from payload: [UInt8]) throws(JSONError) {
        var scanner = JSONScanner(payload)
        guard let decision = try Decision(type: name, from: &scanner) else { return nil }
        var again = JSONScanner(payload)
        let (who, why, decidedOn) = try Members(from: &again).decider()
        self.init(decision: decision, who: who, why: why, decidedOn: decidedOn)
    }
}

extension JSONWriter {
    mutating func writeDecider(_ who: String, _ why: String, _ decidedOn: Day) {
        for (key, text) in [("who", who), ("why", why), ("decided_on", decidedOn.description)] {
            self.key(key)
            string(text)
        }
    }
}

extension Members {
    func decider() throws(JSONError) -> (who: String, why: String, decidedOn: Day) {
        let who = try required("who") { try $0.string() }
        let why = try required("why") { try $0.string() }
        let decidedOn = try required("decided_on") { scanner in
            let text = try scanner.string()
            guard text.utf8.count == 10, let day = Day(iso: text) else {
                throw JSONError("'\(text)' is not a day like 2025-04-30", at: scanner.offset)
            }
            return day
        }
        return (who, why, decidedOn)
    }
}
