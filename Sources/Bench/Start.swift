import ArgumentParser
import Articles
import Reading

extension Bench {
    /// `bench start`: what the reader takes before and for its first article, in ms.
    struct Start: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Words, rules and the tagger's weights made ready; how long each took, in ms.")

        func run() {
            let clock = ContinuousClock()
            let words = clock.measure { _ = Lexicon.standard }
            var reader: Reader?
            let rules = clock.measure { reader = Reader() }
            // The tagger's weights are unpacked when a word is first in doubt.
            let article = Article(body: "Hopes of new deals rise, and many places plan to plant trees.")
            let first = clock.measure { _ = reader?.read(article) }
            let all = [words, rules, first].map { $0 / .milliseconds(1) }
            print("start \(all[0] + all[1]) ms: words \(all[0]), rules \(all[1]); first article \(all[2])")
        }
    }
}
