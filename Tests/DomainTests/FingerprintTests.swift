import Domain
import Foundation
import JSON
import Testing

@Suite struct FingerprintTests {
    @Test(
        arguments: [
            FingerprintTexts.agency, FingerprintTexts.reporter, FingerprintTexts.analyst,
        ], [0, 1, 2])
    func `a text under another headline, with an outlet's own lines and a cut end, is a reprint`(
        text: String, outlet: Int
    ) throws {
        let whole = try #require(Fingerprint(text))
        let paragraphs = text.split(separator: "\n\n").count
        let taken = try #require(
            Fingerprint(FingerprintTexts.takenOver(text, by: outlet, paragraphs: paragraphs)))
        #expect(taken.isReprint(of: whole) && whole.isReprint(of: taken))
        let cut = try #require(
            Fingerprint(FingerprintTexts.takenOver(text, by: outlet, paragraphs: (paragraphs * 2 + 1) / 3)))
        #expect(cut.isReprint(of: whole) && whole.isReprint(of: cut))
        let elsewhere = try #require(
            Fingerprint(FingerprintTexts.takenOver(text, by: outlet + 1, paragraphs: paragraphs)))
        #expect(elsewhere.isReprint(of: taken))
        #expect(!Set(elsewhere.bands).isDisjoint(with: taken.bands))
    }

    @Test func `other articles about the same happening are no reprints`() throws {
        let texts = [FingerprintTexts.agency, FingerprintTexts.reporter, FingerprintTexts.analyst]
        let prints = try texts.map { try #require(Fingerprint($0)) }
        for (index, left) in prints.enumerated() {
            for right in prints[..<index] {
                #expect(!left.isReprint(of: right))
                #expect(left.likeness(to: right) < 0.1)
            }
        }
    }

    @Test func `a quotation in common makes no reprint`() throws {
        let quotation = FingerprintTexts.agency.split(separator: "\n\n")[2]
        let quoting = try #require(Fingerprint(FingerprintTexts.reporter + " " + quotation))
        let quoted = try #require(Fingerprint(FingerprintTexts.agency))
        #expect(!quoting.isReprint(of: quoted))
    }

    @Test func `case, punctuation and line breaks do not matter, words do`() throws {
        let text = FingerprintTexts.agency
        let print = try #require(Fingerprint(text))
        let shouted = text.uppercased().replacingOccurrences(of: " ", with: "\u{A0}\n")
        #expect(Fingerprint(shouted) == print)
        #expect(Fingerprint("\u{201C}" + text.replacingOccurrences(of: ", ", with: " — ") + "…") == print)
        let curly = "it's the region's own plant " + text
        #expect(Fingerprint(curly) == Fingerprint(curly.replacingOccurrences(of: "'", with: "\u{2019}")))
        #expect(Fingerprint(text + " Indeed so.") != nil)
        #expect(print.likeness(to: print) == 1)
        #expect(Fingerprint(text.replacingOccurrences(of: "e", with: "o")) != print)
    }

    @Test func `a text of few words has no fingerprint`() {
        let words = FingerprintTexts.agency.split(separator: " ")
        #expect(Fingerprint("") == nil)
        #expect(Fingerprint(words.prefix(29).joined(separator: " ")) == nil)
        #expect(Fingerprint(words.prefix(30).joined(separator: " ")) != nil)
    }

    @Test func `the likeness of texts that share half of their words is about that of their runs`() throws {
        // 3,000 words in common and 1,500 of its own in each: half of all runs.
        func words(_ range: Range<Int>) -> String { range.map { "w\($0)" }.joined(separator: " ") }
        var sum = 0.0
        for round in 0..<40 {
            let base = round * 10_000
            let left = try #require(Fingerprint(words(base..<(base + 4500))))
            let right = try #require(Fingerprint(words((base + 1500)..<(base + 6000))))
            sum += left.likeness(to: right)
        }
        #expect(abs(sum / 40 - 0.5) < 0.04)
    }

    @Test func `the text form is read back, and nothing else is`() throws {
        let print = try #require(Fingerprint(FingerprintTexts.agency))
        #expect(print.text.utf8.count == 132)
        #expect(Fingerprint(text: print.text) == print)
        #expect(Fingerprint(text: "") == nil)
        #expect(Fingerprint(text: String(print.text.dropLast(4))) == nil)
        #expect(Fingerprint(text: "/" + print.text.dropFirst()) == nil)
    }

    @Test func `the fingerprint of a text never changes`() throws {
        let numbers = (1...40).map(String.init).joined(separator: " ")
        let text = """
            AQAlvodF+Bdn+wFYFDrEhAjR3tDo+fz4JDmonIEYEhgSJzOi5rh9RfhlPJyB+oei5r\
            eTt5OYTLeTOai+h/qHuH24fYNIRfiDSEJ3XPsnM0Nc23oYEkNcMHOECPqHZTz6h/qH
            """
        #expect(try #require(Fingerprint(numbers)).text == text)
    }

    @Test func `an article's arrival keeps its fingerprint, and one from before there were any has none`()
        throws
    {
        var received = ArticleReceived(
            contentHash: "5f", id: nil, url: nil, outlet: "Steppe Wire", published: nil, headline: nil,
            language: nil, bytes: 7, fingerprint: Fingerprint(FingerprintTexts.agency)?.text)
        let event = DomainEvent.articleReceived(received)
        let read = try DomainEvent(
            type: event.typeName, schemaVersion: event.schemaVersion, payload: event.payload)
        #expect(read == event)
        let old = #"{"content_hash":"5f","outlet":"Steppe Wire","bytes":7}"#
        received.fingerprint = nil
        #expect(
            try DomainEvent(type: "ArticleReceived", schemaVersion: 1, payload: Array(old.utf8))
                == .articleReceived(received))
    }

    /// Articles of several outlets about the same occasions, each written on its own.
    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/corpus/dev").standardizedFileURL

    @Test(.enabled(if: FileManager.default.fileExists(atPath: corpus.path)))
    func `none of the corpus is a reprint of another`() throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.corpus, includingPropertiesForKeys: nil)
        let prints = try files.filter { $0.pathExtension == "txt" }.compactMap {
            Fingerprint(try String(contentsOf: $0, encoding: .utf8))
        }
        #expect(prints.count > 20)
        for (index, left) in prints.enumerated() {
            #expect(!prints[..<index].contains { $0.isReprint(of: left) })
        }
    }
}
