import Articles
import Domain

/// Why an article was read as it was.
public struct Explanation: Sendable, CustomStringConvertible {
    /// How one event came about.
    public struct Step: Sendable {
        /// The event.
        public let event: ReadEvent
        /// The word that triggered its rule.
        public let trigger: String
        /// Where each slot came from, and what was tested.
        public let notes: [String]
    }

    /// A sentence that gave no event, with the rule that came nearest.
    public struct Silence: Sendable {
        /// The sentence.
        public let sentence: String
        /// The nearest rule; `nil` where no rule has a trigger in it.
        public let rule: String?
        /// Why it did not fire.
        public let reason: String
    }

    /// The article's projects: what each is called, mention by mention.
    public let projects: [[String]]
    /// The events, in the order of the text.
    public let steps: [Step]
    /// The sentences without an event, in the order of the text.
    public let silences: [Silence]

    /// One paragraph for each event, then one line for each silent sentence.
    public var description: String {
        var lines = projects.map { "one project: " + $0.joined(separator: " = ") }
        for step in steps {
            let date = step.event.occurred?.description ?? "undated"
            lines.append("\(step.event.type.rawValue) \(date)  by \(step.event.rule), on '\(step.trigger)'")
            lines.append("    \"\(step.event.evidence.quote)\"")
            lines += step.notes.map { "    " + $0 }
        }
        for silence in silences {
            lines.append("- \(silence.sentence)")
            lines.append("    " + (silence.rule.map { "\($0): " } ?? "") + silence.reason)
        }
        return lines.joined(separator: "\n")
    }
}

extension Reader {
    /// The events of an article with the reasons for each, and for each silent sentence why it is silent.
    public func explain(_ article: Article) -> Explanation {
        let reading = reading(article)
        let steps = reading.events.map { step($0, reading) }
        let speaking = Set(reading.events.map(\.match.sentence))
        let silences = reading.document.sentences.indices.filter { !speaking.contains($0) }.map {
            silence($0, reading)
        }
        return Explanation(projects: reading.projects, steps: steps, silences: silences)
    }

    private func step(_ found: Reading.Found, _ reading: Reading) -> Explanation.Step {
        let match = found.match
        let text = reading.document.text
        var notes = ["asserted: \(match.assertion)"]
        if !found.event.actors.isEmpty {
            notes.append("actors: " + found.event.actors.map(\.name).joined(separator: "; "))
        }
        if let project = found.event.project {
            notes.append("project: \(project.name)" + (project.place.map { ", at \($0)" } ?? ""))
        }
        notes.append("countries: " + found.event.countries.map(\.description).joined(separator: " "))
        notes += found.notes
        return Explanation.Step(
            event: found.event, trigger: text.text(match.trigger..<(match.trigger + 1)), notes: notes)
    }

    private func silence(_ sentence: Int, _ reading: Reading) -> Explanation.Silence {
        let document = reading.document
        let text = document.text.text(document.sentences[sentence].tokens)
        if document.sentences[sentence].zone == .boilerplate {
            return Explanation.Silence(sentence: text, rule: nil, reason: "boilerplate")
        }
        guard let near = reading.misses.last(where: { $0.sentence == sentence }) else {
            return Explanation.Silence(sentence: text, rule: nil, reason: "no rule has a trigger here")
        }
        return Explanation.Silence(sentence: text, rule: Rules.all[near.rule].id, reason: near.reason)
    }
}
