import Articles
import Domain

/// Why a text gave no event of a type, or which it gave.
public struct WhyNot: Sendable, CustomStringConvertible {
    /// What one rule made of the text.
    public struct Trial: Sendable {
        /// The rule's id.
        public let rule: String
        /// The word that it hung on; `nil` where none of its words stands in the text.
        public let trigger: String?
        /// Why it did not fire; `nil` where it did.
        public let reason: String?
    }

    /// The type asked for.
    public let type: EventType
    /// How the text was cut: chunks, verbs and how far they assert what they say.
    public let parse: [String]
    /// The type's rules: those that fired, then those that came nearest, then those without a word in the text.
    public let trials: [Trial]

    /// One line for each clause, then one for each rule.
    public var description: String {
        var lines = parse
        for trial in trials {
            let on = trial.trigger.map { " on '\($0)'" } ?? ""
            lines.append("\(trial.rule)\(on): \(trial.reason ?? "fires")")
        }
        return lines.joined(separator: "\n")
    }
}

extension Reader {
    /// Tries every rule of a type on a text and says what each lacked.
    ///
    /// The text is read as the body of an article published on `published`.
    public func whyNot(_ text: String, type: EventType, published: Day? = nil) -> WhyNot {
        let reading = reading(Article(published: published, body: text))
        let document = reading.document
        var trials: [WhyNot.Trial] = []
        for (index, rule) in Rules.all.enumerated() where rule.emits == type {
            if let found = reading.events.first(where: { $0.match.rule == index }) {
                trials.insert(trial(rule.id, found.match.trigger, nil, document), at: 0)
                continue
            }
            let misses = reading.misses.filter { $0.rule == index }
            for miss in misses { trials.append(trial(rule.id, miss.trigger, miss.reason, document)) }
            if misses.isEmpty {
                trials.append(
                    WhyNot.Trial(rule: rule.id, trigger: nil, reason: "none of its words is in the text"))
            }
        }
        for found in reading.events
        where found.event.type == type && Rules.all[found.match.rule].emits != type {
            trials.append(trial(found.event.rule, found.match.trigger, nil, document))
        }
        let order = { (trial: WhyNot.Trial) in trial.reason == nil ? 0 : trial.trigger == nil ? 2 : 1 }
        return WhyNot(
            type: type, parse: document.parses.indices.map { describe(document, $0) },
            trials: trials.sorted { order($0) < order($1) })
    }

    private func trial(_ rule: String, _ trigger: Int, _ reason: String?, _ document: Document)
        -> WhyNot.Trial
    {
        WhyNot.Trial(rule: rule, trigger: document.text.text(trigger..<(trigger + 1)), reason: reason)
    }

    /// A sentence's chunks, its names and its dates.
    private func describe(_ document: Document, _ sentence: Int) -> String {
        let names = document.entities[sentence].map { entity in
            let home =
                entity.country >= 0
                ? " " + document.text.lexicon.countries[Int(entity.country)].description : ""
            return "\(document.text.text(entity.tokens)) (\(entity.kind)\(home))"
        }
        let dates = document.dates[sentence].map {
            "\(document.text.text($0.tokens)) (\($0.past?.description ?? "-") / \($0.future?.description ?? "-"))"
        }
        return describe(document.parses[sentence], document.text)
            + (names.isEmpty ? "" : "\n  names: " + names.joined(separator: "; "))
            + (dates.isEmpty ? "" : "\n  dates: " + dates.joined(separator: "; "))
    }

    /// `[The plant] {was completed: done, passive} (in) [May]`.
    private func describe(_ parse: Parse, _ text: TokenText) -> String {
        parse.chunks.map { chunk in
            let words = text.text(chunk.tokens)
            switch chunk.kind {
            case .noun: return "[\(words)]"
            case .verb:
                let verb = parse.verbs[chunk.verb]
                let voice = verb.reduced ? ", reduced" : verb.passive ? ", passive" : ""
                return "{\(words): \(verb.assertion)\(voice)\(verb.infinite ? ", infinite" : "")}"
            case .preposition: return "(\(words))"
            case .subordinator, .relative: return "<\(words)>"
            default: return words
            }
        }
        .joined(separator: " ")
    }
}
