import ArgumentParser
import Articles
import Domain
import Glibc
import Reading

extension Bench {
    /// `bench fuzz TEXTS`: reads damaged articles for some time; each case follows from its number.
    struct Fuzz: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Reads damaged articles and checks what comes of it.")

        @Argument(help: "Files and folders with articles to damage; made ones besides.") var texts: [String] =
            []
        @Option(help: "For how long.") var seconds = 60.0
        @Option(help: "The first case.") var from: UInt64 = 1
        @Option(help: "How many cases at most.") var cases = Int.max
        @Option(help: "Where the number of the case that is being read stands, as text.") var state: String?
        @Option(help: "Milliseconds that an article may take, by its kilobyte, over 200.") var limit = 20.0
        @Flag(help: "Print the cases, do not read them.") var show = false

        func run() throws {
            let bases = try articles()
            let reader = Reader()
            _ = reader.read(bases[0])
            let note = state.map { open($0, O_RDWR | O_CREAT | O_TRUNC, 0o644) } ?? -1
            let end = ContinuousClock.now + .seconds(seconds)
            var (done, events, slowest) = (0, 0, 0.0)
            var number = from
            while done < cases, ContinuousClock.now < end {
                let article = Mutator.article(number, of: bases)
                if show {
                    print(article.headline ?? "", article.body, separator: "\n\n")
                } else {
                    mark(number, in: note)
                    // What never ends is ended by the signal, with the number on record.
                    alarm(60)
                    // Time on the processor, so that it doesn't matter what else the machine does.
                    let start = clock()
                    let found = reader.read(article)
                    let took = Double(clock() - start) / 1000
                    try check(found, article, took, number)
                    events += found.count
                    slowest = max(slowest, took)
                }
                done += 1
                number += 1
            }
            if show { return }
            print(
                "\(done) articles, \(events) events, the slowest in \(slowest.rounded()) ms; next case \(number)"
            )
        }

        /// Each quote stands where it is said to, and the time grows no faster than the text.
        private func check(_ events: [ReadEvent], _ article: Article, _ ms: Double, _ number: UInt64)
            throws
        {
            let text = Array(article.text.utf8)
            for event in events {
                let span = event.evidence
                guard span.start >= 0, span.start <= span.end, span.end <= text.count,
                    span.quote.utf8.elementsEqual(text[span.start..<span.end])
                else {
                    throw ValidationError("case \(number): the quote of \(event.rule) is not the text's.")
                }
            }
            let kilobytes = Double(text.count) / 1000
            guard ms < 200 + limit * kilobytes else {
                throw ValidationError("case \(number): \(ms) ms for \(text.count) bytes.")
            }
        }

        private func mark(_ number: UInt64, in file: Int32) {
            guard file >= 0 else { return }
            let digits = Array("\(number)\n".utf8)
            _ = pwrite(file, digits, digits.count, 0)
        }

        private func articles() throws -> [Article] {
            var found: [Article] = (0..<50).map { ArticleMaker.article($0) }
            guard !texts.isEmpty else { return found }
            let source = ArticleSource(texts)
            while let input = source.next() {
                switch input {
                case .article(let article, _): found.append(article)
                case .rejected(let rejection): throw ValidationError("no article to damage: \(rejection)")
                }
            }
            return found
        }
    }
}
