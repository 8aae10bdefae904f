import Articles
import Domain

/// An article with all that the stages before the rules found in it.
final class Document: Sendable {
    let text: TokenText
    let sentences: [Sentence]
    let parses: [Parse]
    let entities: [[Entity]]
    let dates: [[DateValue]]
    let quantities: [[Quantity]]
    /// The day of the news: the dateline's, else the day of publication.
    let today: Day?
    /// The day in the dateline, where there is one.
    let dateline: Day?
    let published: Day?
    /// The town where the news was written, with its country: the dateline's.
    let town: Town?
    /// The tokens of a headline in which every word has a capital, so that capitals say nothing.
    let titled: Range<Int>

    /// Words that no table has and that the text writes without a capital somewhere.
    private let common: Set<UInt64>

    /// No news item has more tokens; what stands behind is not read, so that no text takes for ever.
    static let longest = 40_000

    /// Runs all stages but the rules.
    init(_ article: Article, _ lexicon: Lexicon, _ control: Control) {
        let bytes = Array(article.text.utf8)
        let headline = article.headline.map { $0.utf8.count } ?? 0
        var tokens = Tokenizer.tokens(of: bytes, lexicon)
        var sentences = SentenceSplitter.split(tokens, headline: headline)
        Zones.mark(&sentences, tokens, bytes)
        let published = article.published
        let found = Dateline.find(&sentences, tokens, bytes, lexicon, published)
        town = found.town
        tokens = Tagger.tag(tokens, sentences, bytes, lexicon)
        let text = TokenText(bytes: bytes, tokens: tokens, lexicon: lexicon)
        titled = Document.titled(sentences, tokens)
        let today = found.day ?? published
        var parses: [Parse] = []
        var entities: [[Entity]] = []
        var dates: [[DateValue]] = []
        var quantities: [[Quantity]] = []
        var lastYear: Int?
        for sentence in sentences {
            let news = sentence.zone != .boilerplate && sentence.tokens.upperBound <= Document.longest
            parses.append(
                news
                    ? Chunker.parse(sentence, tokens, lexicon, control)
                    : Parse(sentence: sentence, chunks: [], verbs: []))
            entities.append(news ? NameFinder.find(text, sentence) : [])
            dates.append(
                news ? DateReader.read(text, sentence.tokens, today: today, lastYear: &lastYear) : [])
            quantities.append(news ? QuantityReader.read(text, sentence.tokens) : [])
        }
        self.text = text
        self.sentences = sentences
        self.parses = parses
        self.entities = Document.withAcronyms(entities, text)
        self.dates = dates
        self.quantities = quantities
        self.today = today
        self.published = published
        dateline = found.day
        common = Document.commonWords(text)
    }

    /// Whether a capitalised word is also written without a capital, so that a headline's capital says nothing.
    func isCommon(_ index: Int) -> Bool { common.contains(text.key(index)) }

    private static func commonWords(_ text: TokenText) -> Set<UInt64> {
        var found: Set<UInt64> = []
        for index in text.tokens.indices.prefix(longest)
        where text.tokens[index].kind == .word && text.tokens[index].word == 0
            && !text.tokens[index].isCapital
        {
            found.insert(text.key(index))
        }
        return found
    }

    /// "East Coast Rail Link (ECRL)": the acronym stands for the thing from then on, not for a company.
    private static func withAcronyms(_ entities: [[Entity]], _ text: TokenText) -> [[Entity]] {
        var things: Set<[UInt8]> = []
        for entity in entities.joined() where entity.kind == .asset {
            if let aside = entity.aside, aside.count == 1 { things.insert(text.folded(aside.lowerBound)) }
        }
        guard !things.isEmpty else { return entities }
        return entities.map { sentence in
            sentence.map { entity in
                guard entity.tokens.count == 1, entity.kind == .organisation || entity.kind == .unknown,
                    things.contains(text.folded(entity.tokens.lowerBound))
                else { return entity }
                var result = entity
                result.kind = .asset
                return result
            }
        }
    }

    private static func titled(_ sentences: [Sentence], _ tokens: [Token]) -> Range<Int> {
        guard let head = sentences.first, head.zone == .headline else { return 0..<0 }
        let words = tokens[head.tokens].filter { $0.kind == .word && $0.end - $0.start > 3 }
        return words.filter(\.isCapital).count * 4 > words.count * 3 ? head.tokens : 0..<0
    }

    /// The names that begin within a run of a sentence's tokens.
    func entities(_ sentence: Int, _ range: Range<Int>) -> [Entity] {
        entities[sentence].filter { range.contains($0.tokens.lowerBound) }
    }
}

/// Where a dateline says that the news was written.
struct Town: Sendable {
    var tokens: Range<Int>
    /// An index into the lexicon's countries; -1 where unknown.
    var country: Int32 = -1
    /// The dateline names the country too.
    var named = false
}

/// `ASTANA, Kazakhstan, May 27.`, `NAIROBI, Sept. 28 (Xinhua) --`: where and when the news was written.
enum Dateline {
    /// Finds the dateline's day and takes the dateline out of the lead's tokens.
    static func find(
        _ sentences: inout [Sentence], _ tokens: [Token], _ bytes: [UInt8], _ lexicon: Lexicon,
        _ published: Day?
    ) -> (day: Day?, town: Town?) {
        var day: Day?
        var town: Town?
        for index in sentences.indices.prefix(14) where sentences[index].zone != .headline {
            guard sentences[index].opens else { continue }
            let start = sentences[index].tokens.lowerBound
            let limit = min(start + 26, tokens.count)
            guard let end = end(tokens, start, limit, bytes) else { continue }
            let text = TokenText(bytes: bytes, tokens: tokens, lexicon: lexicon)
            var last: Int?
            let dates = DateReader.read(text, start..<end, today: published, lastYear: &last)
            if day == nil, let date = dates.last(where: { $0.past?.precision == .day && !$0.relative })?.past
            {
                day = date.first
            }
            town = self.town(text, start..<end)
            cut(&sentences, index, end)
            break
        }
        return (day, town)
    }

    /// The town that a dateline begins with, in the country that it names.
    private static func town(_ text: TokenText, _ range: Range<Int>) -> Town? {
        var town: Town?
        var at = range.lowerBound
        while at < range.upperBound, !text.tokens[at].isMark("(") {
            if let (entry, end) = text.name(at: at, before: range.upperBound) {
                if entry.kind == .city || entry.kind == .region, town == nil {
                    town = Town(tokens: at..<end, country: entry.country)
                } else if entry.kind == .country {
                    if town == nil, at > range.lowerBound, text.tokens[range.lowerBound].kind == .word {
                        town = Town(tokens: range.lowerBound..<(range.lowerBound + 1))
                    }
                    town?.country = entry.country
                    town?.named = true
                }
                at = end
            } else {
                at += 1
            }
        }
        return town
    }

    private static func cut(_ sentences: inout [Sentence], _ index: Int, _ end: Int) {
        for at in index..<sentences.count {
            if sentences[at].tokens.upperBound <= end {
                if sentences[at].zone == .lead, at + 1 < sentences.count, sentences[at + 1].zone == .body {
                    sentences[at + 1].zone = .lead
                }
                sentences[at].zone = .boilerplate
            } else {
                if sentences[at].tokens.lowerBound < end {
                    sentences[at].tokens = end..<sentences[at].tokens.upperBound
                }
                return
            }
        }
    }

    /// The token behind a dateline that begins here: a dash, an agency in brackets, or a date and a stop.
    private static func end(_ tokens: [Token], _ start: Int, _ limit: Int, _ bytes: [UInt8]) -> Int? {
        var index = start
        var month = false
        var upper = false
        var agency = false
        while index < limit {
            let token = tokens[index]
            if index > start, token.shape.contains(.line) { return nil }
            if token.kind == .word {
                if token.tags.contains(.month) { month = true }
                if token.shape.contains(.upper), index < start + 3 { upper = true }
                let small = !token.isCapital && token.end - token.start > 2 && !agency
                if small, !(index == start && isDate(token, bytes)) { return nil }
            }
            if token.isMark("(") {
                agency = true
                var close = index
                while close < limit, !tokens[close].isMark(")") { close += 1 }
                guard close < limit, month || upper else { return nil }
                index = close + 1
                while index < limit, tokens[index].kind == .mark { index += 1 }
                return index
            }
            if index > start, token.isMark("-") || token.isMark("~"), !token.shape.contains(.glued) {
                guard upper || month else { return nil }
                index += 1
                while index < limit, tokens[index].kind == .mark { index += 1 }
                return index
            }
            if token.isMark("."), month, index + 1 < limit, !isShortMonth(tokens[index - 1]) {
                return index + 1
            }
            if token.isMark(":"), upper, index < start + 8 { return index + 1 }
            index += 1
        }
        return nil
    }

    private static func isDate(_ token: Token, _ bytes: [UInt8]) -> Bool {
        bytes[Int(token.start)..<Int(token.end)].elementsEqual("date".utf8)
    }

    private static func isShortMonth(_ token: Token) -> Bool {
        token.tags.contains(.month) && token.tags.contains(.abbreviation)
    }
}
