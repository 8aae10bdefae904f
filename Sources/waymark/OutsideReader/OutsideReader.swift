import Articles
import Domain
import JSON

/// A program outside that reads articles in the place of our own reader: it gets one as a line of JSON and answers
/// a line with the events (docs/outside-readers.md). It is started once and kept; after a crash, a time-out and a
/// line that can't be told from another's answer it is started again.
///
/// It keeps a thread waiting, which is no loss: the run has nothing else to do meanwhile.
actor OutsideReader {
    /// How it is called, and what it goes by.
    struct Settings: Sendable {
        /// A shell's command. It may hold secrets, so that no message shows it.
        var command: String
        /// What it goes by, where that is not left to what it says itself.
        var name: String?
        var version: String?
        /// How long an article may take.
        var timeLimit: Duration
    }

    private let settings: Settings
    private var program: ChildProgram?
    private var said: ReaderIdentity?
    /// How many lines it has answered since it was started, and since the run began.
    private var answered = 0
    private var answeredEver = false
    /// How often in a row it was started and gone without one answer.
    private var deaths = 0
    private var fault: ReaderUnusable?
    private static let mostDeaths = 3

    /// A reader that is started when it is needed.
    init(_ settings: Settings) { self.settings = settings }

    /// Who reads, as far as it is known yet: what the call says goes before what the program says.
    var identity: ReaderIdentity? {
        guard let name = settings.name ?? said?.name, let version = settings.version ?? said?.version else {
            return nil
        }
        return ReaderIdentity(name: name, version: version)
    }

    /// Who reads. Where the call does not say it, the program is started and must say it of itself.
    func introduce() throws(ReaderUnusable) -> ReaderIdentity {
        if let identity { return identity }
        let deadline = ContinuousClock.now + settings.timeLimit
        do {
            if program == nil { program = try ChildProgram.start(settings.command) }
            if let line = try program?.next(until: deadline) { _ = try hear(line) }
        } catch let error as ChildProgram.Fault {
            stop()
            throw whySilent(error)
        } catch {
            throw error as? ReaderUnusable ?? ReaderUnusable("\(error)")
        }
        guard let identity else { throw .nameless }
        return identity
    }

    /// Reads articles, in their order. Where the reader turns out to be of no use, what it has read until then is
    /// given, and the next call throws.
    func read(_ articles: [Article]) throws(ReaderUnusable) -> [ReadingResult] {
        if let fault { throw fault }
        var results: [ReadingResult] = []
        do throws(ReaderUnusable) {
            for article in articles { results.append(try read(article)) }
        } catch { fault = error }
        return results
    }

    /// Lets the program end by itself.
    ///
    /// - Throws: ``ReaderUnusable`` where it has turned out so and nobody has heard of it yet.
    func finish() throws(ReaderUnusable) {
        program?.end(within: .seconds(5))
        program = nil
        if let fault { throw fault }
    }

    /// Why it has not said who it is.
    private func whySilent(_ fault: ChildProgram.Fault) -> ReaderUnusable {
        switch fault {
        case .notStarted(let reason): ReaderUnusable("it can't be started: \(reason)")
        case .ended(let status):
            ReaderUnusable("it ended with \(shown(status)) before it had said who it is")
        case .timedOut: .nameless(after: settings.timeLimit)
        case .tooLong: ReaderUnusable("its first line has more than \(ChildProgram.longestLine) bytes")
        }
    }

    private func read(_ article: Article) throws(ReaderUnusable) -> ReadingResult {
        if program != nil, program?.isOutOfStep() ?? true { stop() }
        do {
            return result(try ask(article), article)
        } catch let error as ChildProgram.Fault {
            stop()
            return .refused(article, try reason(error))
        } catch {
            throw error as? ReaderUnusable ?? ReaderUnusable("\(error)")
        }
    }

    // MARK: - Asking

    /// The line that answers an article; what the program says of itself before the first one is noted.
    private func ask(_ article: Article) throws -> [UInt8] {
        let line = article.lineForReaders
        let deadline = ContinuousClock.now + settings.timeLimit
        while true {
            do {
                if program == nil { program = try ChildProgram.start(settings.command) }
                var answer = try program?.ask(line, until: deadline) ?? []
                if answered == 0, try hear(answer) { answer = try program?.next(until: deadline) ?? [] }
                answered += 1
                answeredEver = true
                deaths = 0
                return answer
            } catch ChildProgram.Fault.ended(0) where answered > 0 {
                // It takes its leave after each answer, or after some: a fresh one gets the article.
                stop()
            }
        }
    }

    /// Notes what the program says of itself; false where the line says something else.
    private func hear(_ line: [UInt8]) throws(ReaderUnusable) -> Bool {
        guard let tree = try? JSONTree(line), tree["reader"] != nil else { return false }
        do {
            let hello = try ReaderIdentity(hello: tree)
            if settings.name == nil, hello.name == ChosenReader.ownIdentity.name {
                throw ShapeFault("reader.name", "'\(hello.name)' is the name of our own reader")
            }
            said = hello
            return true
        } catch { throw ReaderUnusable("it says of itself what is not right: \(error)") }
    }

    private func result(_ line: [UInt8], _ article: Article) -> ReadingResult {
        do {
            switch try Answer(line, to: article) {
            case .reading(let events):
                return .read(ArticleReading(article: article, events: events, reader: identity))
            case .refusal(let reason):
                return .refused(article, "the reader could not read it: \(oneLine(reason))")
            }
        } catch let fault as ShapeFault {
            return .refused(article, "the reader's answer: \(fault)")
        } catch {
            // It may be anything: a message to people, half an answer, the answer to another article.
            stop()
            return .refused(article, "the reader's answer is no JSON: \(error); it is started again")
        }
    }

    /// Why an article got no answer.
    private func reason(_ fault: ChildProgram.Fault) throws(ReaderUnusable) -> String {
        switch fault {
        case .notStarted(let reason): throw ReaderUnusable("it can't be started: \(reason)")
        case .ended(let status) where !answeredEver && (status == 126 || status == 127):
            throw ReaderUnusable("it can't be started: the shell ended with status \(status)")
        case .ended(let status):
            deaths += 1
            if deaths >= Self.mostDeaths {
                throw ReaderUnusable(
                    "it ended \(deaths) times in a row without an answer, with \(shown(status))")
            }
            return "the reader ended with \(shown(status)) before it had answered; it is started again"
        case .timedOut:
            if !answeredEver { deaths += 1 }
            if deaths >= Self.mostDeaths {
                throw ReaderUnusable("it has not answered one article; see --reader-timeout")
            }
            return "the reader had not answered after \(settings.timeLimit); it is started again"
        case .tooLong:
            return "the reader's answer has more than \(ChildProgram.longestLine) bytes; it is started again"
        }
    }

    private func shown(_ status: Int32) -> String {
        status > 128 ? "signal \(status - 128)" : "status \(status)"
    }

    private func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(500).map { $0.value < 0x20 ? " " : $0 }))
    }

    private func stop() {
        program?.end(within: .zero)
        program = nil
        answered = 0
    }
}

/// An outside reader is of no use: the call is wrong, or the program is.
struct ReaderUnusable: Error, CustomStringConvertible {
    let reason: String

    init(_ reason: String) { self.reason = reason }

    /// Nobody knows who reads.
    static let nameless = ReaderUnusable("it has not said who it is; " + remedy)

    /// Nobody knows who reads, and it has had its time to say so.
    static func nameless(after time: Duration) -> ReaderUnusable {
        ReaderUnusable("it has not said who it is after \(time); " + remedy)
    }

    private static let remedy =
        "use --reader-name and --reader-version, or let it print "
        + #"{"reader":{"name":"…","version":"…"}} as its first line, before it waits for an article"#

    /// What is wrong, in one line.
    var description: String { "the reader is of no use: \(reason)" }
}

extension Article {
    /// The article as readers get it: one line, without its end.
    fileprivate var lineForReaders: [UInt8] {
        let members = [
            ("id", id), ("url", url), ("outlet", outlet), ("published", published?.description),
            ("headline", headline), ("content_hash", contentHash), ("body", body), ("language", language),
        ]
        var writer = JSONWriter()
        writer.object { writer in
            for (key, value) in members {
                writer.key(key)
                writer.string(value)
            }
        }
        return writer.bytes
    }
}
