import Articles
import Domain
import Testing

@testable import Reading

/// What is said of a text that gave no event of a type, or gave one.
struct WhyNotTests {
    private static let reader = Reader()

    private static func trial(_ rule: String, _ text: String, _ type: EventType) -> WhyNot.Trial? {
        reader.whyNot(text, type: type).trials.first { $0.rule == rule }
    }

    @Test("A rule that fires is named first, with its word and no reason")
    func fires() throws {
        let told = Self.reader.whyNot("The Lume dam in Ghana was completed in May.", type: .projectCompleted)
        let first = try #require(told.trials.first)
        #expect(first.rule == "completion.completed")
        #expect(first.trigger == "completed")
        #expect(first.reason == nil)
        #expect(told.parse.first?.contains("{was completed: done, passive}") ?? false)
        #expect(told.trials.count >= Rules.all.count { $0.emits == .projectCompleted })
    }

    @Test("What is only possible is told as such")
    func possible() {
        let text = "Ostara Group could sign a contract for the Lume dam in Ghana."
        let trial = Self.trial("agreement.signed", text, .agreementSigned)
        #expect(trial?.reason == "the text says it is possible")
    }

    @Test("A rule none of whose words is there comes last and says so")
    func absent() {
        let told = Self.reader.whyNot("It rained in Accra.", type: .projectCancelled)
        #expect(!told.trials.isEmpty)
        #expect(
            told.trials.allSatisfy { $0.trigger == nil && $0.reason == "none of its words is in the text" })
    }

    @Test("In an article on a trial or a match, that is the reason")
    func elsewhere() {
        let text =
            "The plant was opened on May 3. The match, the goal, the court, the trial, the murder, the striker, "
            + "the jury and the verdict were the talk of the town."
        let trial = Self.trial("operation.opened", text, .operationStarted)
        #expect(trial?.reason == "the article is about sport, crime, weather or history")
        #expect(Self.reader.read(Article(headline: nil, body: text)).isEmpty)
    }

    @Test("A loan that follows from its agreement is named by an id of its own, here and in the event")
    func derived() throws {
        let text =
            "Ostara Bank signed a loan agreement of $5 million with Lindau Power of Ghana for the Lume dam."
        let first = try #require(Self.reader.whyNot(text, type: .financingApproved).trials.first)
        #expect(first.rule == "financing.agreed")
        #expect(first.reason == nil)
        let events = Self.reader.read(Article(headline: nil, body: text))
        #expect(events.filter { $0.type == .financingApproved }.map(\.rule) == ["financing.agreed"])
        #expect(events.filter { $0.type == .agreementSigned }.map(\.rule) == ["agreement.signed"])
    }

    /// Whatever is read is explained, and whatever is explained as read is read.
    @Test("Over our own articles, a rule is said to fire just where it gave an event")
    func agrees() {
        for annotated in AnnotatedArticle.all("grown").prefix(20) {
            let text = annotated.article.text
            let events = Self.reader.read(Article(headline: nil, body: text))
            for type in EventType.allCases {
                let said = Set(
                    Self.reader.whyNot(text, type: type).trials.filter { $0.reason == nil }.map(\.rule))
                #expect(said.isSuperset(of: events.filter { $0.type == type }.map(\.rule)))
            }
        }
    }
}
