import Testing

@testable import Reading

/// Where sentences end, held against news that others cut by hand.
struct SentenceTests {
    @Test("Nineteen of twenty sentence ends in real news are found, and as many of those found are right")
    func news() {
        var found = 0
        var right = 0
        var wanted = 0
        for document in TreebankDocument.all() where document.name.contains("_news_") {
            let ours = Self.ends(document.text)
            let theirs = Set(document.sentences.map { Self.end(document.text, $0.upperBound) })
            found += ours.count
            wanted += theirs.count
            right += ours.intersection(theirs).count
        }
        guard wanted > 0 else { return }
        let precision = Double(right) / Double(found)
        let recall = Double(right) / Double(wanted)
        let score = 2 * precision * recall / (precision + recall)
        print("sentences: precision \(precision) recall \(recall) F1 \(score) of \(wanted)")
        #expect(score >= 0.95)
    }

    private static func ends(_ text: [UInt8]) -> Set<Int> {
        let tokens = Tokenizer.tokens(of: text, .standard)
        let headline = text.firstIndex(of: 0x0A) ?? 0
        let sentences = SentenceSplitter.split(tokens, headline: headline)
        return Set(sentences.map { Int(tokens[$0.tokens.upperBound - 1].end) })
    }

    /// The offset behind the last byte before an offset that is no white space.
    private static func end(_ text: [UInt8], _ offset: Int) -> Int {
        var at = offset
        while at > 0, text[at - 1] <= 0x20 { at -= 1 }
        return at
    }
}
