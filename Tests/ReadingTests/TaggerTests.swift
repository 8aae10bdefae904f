import Testing

@testable import Reading

/// The perceptron against the fifth of the treebank that it was not trained on, and on sentences of our own.
struct TaggerTests {
    @Test("Nineteen of twenty tokens of texts never seen get their tag")
    func heldOut() {
        let documents = TreebankDocument.all().enumerated().filter { $0.offset % 5 == 4 }.map(\.element)
        guard !documents.isEmpty else { return }
        let all = TagScore(documents)
        let news = TagScore(documents.filter { $0.name.contains("_news_") })
        print("tags, all: \(all)\ntags, news: \(news)")
        #expect(all.tokens.rate >= 0.95)
        #expect(news.tokens.rate >= 0.945)
        #expect(all.nounOrVerb.rate >= 0.9)
        #expect(all.pastOrParticiple.rate >= 0.85)
    }

    @Test(
        "Words that are nouns and verbs are told apart by what stands around them",
        arguments: [
            ("Ostara Group plans to build a plant in Kenya.", "plans", PennTag.presentThird),
            ("The plans were approved by the ministry on Monday.", "plans", .nouns),
            ("The company works with Lindau Energy on the project.", "works", .presentThird),
            ("The works at the site began in March.", "works", .nouns),
            ("Both sides signed a contract on Monday.", "contract", .noun),
            ("The company will launch a new power plant in May.", "launch", .base),
            ("The launch of the plant is planned for May.", "launch", .noun),
            ("Analysts project that output will grow.", "project", .present),
            ("The project will create jobs.", "project", .noun),
            ("The plant was built by Ostara Group.", "built", .participle),
            ("Ostara Group built the plant in 2019.", "built", .past),
            ("The plant, built by Ostara Group, is closed.", "built", .participle),
            ("The company completed the road in 2020.", "completed", .past),
            ("He is building a factory.", "building", .gerund),
            ("The building is new.", "building", .noun),
        ])
    func ownSentences(_ text: String, _ word: String, _ tag: PennTag) {
        let bytes = Array(text.utf8)
        let tokens = Tokenizer.tokens(of: bytes, .standard)
        var tagger = PerceptronTagger(.standard)
        let tags = tagger.tags(tokens[...], bytes)
        #expect(tags.count == tokens.count)
        let source = TokenText(bytes: bytes, tokens: tokens, lexicon: .standard)
        let found = zip(tokens.indices, tags).filter { source.text($0.0..<($0.0 + 1)) == word }
        #expect(found.map(\.1) == [tag])
    }

    @Test("A sentence without words, and none at all, are tagged too")
    func edges() {
        var tagger = PerceptronTagger(.standard)
        #expect(tagger.tags([], []).isEmpty)
        let bytes = Array("$ 5 ...".utf8)
        let tokens = Tokenizer.tokens(of: bytes, .standard)
        #expect(tagger.tags(tokens[...], bytes) == [.number, .number, .mark, .mark, .mark])
    }
}

/// How many tags are right, in all and among the words whose tag decides what a sentence means.
private struct TagScore: CustomStringConvertible {
    struct Share {
        var right = 0
        var all = 0
        var rate: Double { all == 0 ? 1 : Double(right) / Double(all) }
        mutating func count(_ hit: Bool) {
            right += hit ? 1 : 0
            all += 1
        }
    }

    var tokens = Share()
    var words = Share()
    /// Words that the lexicon has both as a noun and as a verb.
    var nounOrVerb = Share()
    /// Pasts and participles of verbs of one form for both.
    var pastOrParticiple = Share()

    init(_ documents: [TreebankDocument]) {
        for document in documents { add(document) }
    }

    private mutating func add(_ document: TreebankDocument) {
        let lexicon = Lexicon.standard
        var tagger = PerceptronTagger(lexicon)
        let tokens = Tokenizer.tokens(of: document.text, lexicon)
        var word = 0
        var at = 0
        for sentence in document.sentences {
            let first = at
            while at < tokens.count, Int(tokens[at].start) < sentence.upperBound { at += 1 }
            let tags = tagger.tags(tokens[first..<at], document.text)
            for (index, tag) in zip(first..<at, tags) {
                let token = tokens[index]
                let parts = document.parts(of: Int(token.start)..<Int(token.end), from: &word)
                guard let gold = Treebank.tag(token, parts) else { continue }
                self.tokens.count(tag == gold)
                guard token.kind == .word else { continue }
                words.count(tag == gold)
                let forms = lexicon.verbs[Int(token.word)].forms
                if token.tags.contains([.noun, .verb]), gold.isNoun || gold.isVerb {
                    nounOrVerb.count(tag == gold)
                }
                if forms.contains([.past, .participle]), gold == .past || gold == .participle {
                    pastOrParticiple.count(tag == gold)
                }
            }
        }
    }

    var description: String {
        "tokens \(tokens.rate) of \(tokens.all), words \(words.rate) of \(words.all), noun or verb "
            + "\(nounOrVerb.rate) of \(nounOrVerb.all), past or participle \(pastOrParticiple.rate) of "
            + "\(pastOrParticiple.all)"
    }
}
