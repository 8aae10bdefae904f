import Articles
import Domain
import Foundation
import Testing

@testable import Reading

/// The articles of our own writing under `Corpus/`, with what a careful reader found in them.
struct OwnCorpusTests {
    private static let reader = Reader()

    @Test("Every part is there, with enough of everything")
    func contents() {
        let all = AnnotatedArticle.parts.map { AnnotatedArticle.all($0) }
        #expect(all.map(\.count) == [108, 36, 64, 64, 26])
        let articles = all.joined()
        #expect(Set(articles.compactMap(\.article.id)).count == articles.count)
        #expect(articles.count { $0.events.isEmpty } >= 20)
        for type in EventType.allCases where type != .cooperationAffirmed && type != .organizationProfiled {
            let count = articles.reduce(0) { $0 + $1.events.count { $0.type == type.rawValue } }
            #expect(count >= 8, "\(type) stands \(count) times in the gold")
        }
    }

    @Test("Gold names known types, proves each by its text, and puts no host country twice")
    func gold() {
        for annotated in AnnotatedArticle.parts.flatMap(AnnotatedArticle.all) {
            let id = annotated.article.id ?? ""
            for event in annotated.events {
                #expect(EventType(rawValue: event.type) != nil, "\(id): \(event.type)")
                #expect(annotated.range(of: event) != nil, "\(id): \(event.quote)")
                let countries = event.countries ?? []
                #expect(Set(countries).count == countries.count, "\(id): \(countries)")
            }
        }
    }

    @Test("Every quote stands at its offsets, and reading is repeatable", arguments: AnnotatedArticle.parts)
    func quotes(_ part: String) {
        let again = Reader()
        for annotated in AnnotatedArticle.all(part) {
            let article = annotated.article
            let bytes = Array(article.text.utf8)
            let events = Self.reader.read(article)
            for event in events {
                let evidence = event.evidence
                #expect(
                    evidence.start >= 0 && evidence.end <= bytes.count && evidence.start < evidence.end
                        && String(decoding: bytes[evidence.start..<evidence.end], as: UTF8.self)
                            == evidence.quote,
                    "\(article.id ?? ""): \(evidence.quote)")
            }
            #expect(again.read(article) == events, "\(article.id ?? "") is read two ways")
        }
    }

    /// A floor under what was reached, so that a change which costs much shows; `scripts/score` has the figures.
    @Test(
        "Events are found where a careful reader found them",
        arguments: zip(AnnotatedArticle.parts, [0.65, 0.55, 0.4, 0.35, 0.55]))
    func agreement(_ part: String, _ floor: Double) {
        var (found, read, gold) = (0, 0, 0)
        for annotated in AnnotatedArticle.all(part) {
            var left = Self.reader.read(annotated.article).filter {
                $0.type != .cooperationAffirmed && $0.type != .organizationProfiled
            }
            gold += annotated.events.count
            read += left.count
            for event in annotated.events {
                guard let range = annotated.range(of: event),
                    let at = left.firstIndex(where: {
                        $0.type.rawValue == event.type && range.overlaps($0.evidence.start..<$0.evidence.end)
                    })
                else { continue }
                left.remove(at: at)
                found += 1
            }
        }
        let agreement = 2 * Double(found) / Double(max(1, read + gold))
        print("\(part): \(found) of \(gold) found, \(read) read, F1 by type and place \(agreement)")
        #expect(agreement >= floor)
    }
}

/// An article beside the events that a reader of flesh and blood wrote down.
struct AnnotatedArticle {
    struct Event: Decodable {
        let type: String
        let quote: String
        let countries: [String]?
    }

    private struct Gold: Decodable {
        let id: String
        let published: String?
        let events: [Event]
    }

    /// The folders under `Corpus/`; its README says how they differ.
    static let parts = ["grown", "watched", "hard-grown", "hard-watched", "third"]

    let article: Article
    let events: [Event]

    /// Where the bytes of a quote stand in the article's text, if they do.
    func range(of event: Event) -> Range<Int>? {
        let text = article.text
        guard let found = text.range(of: event.quote) else { return nil }
        let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        return start..<(start + event.quote.utf8.count)
    }

    /// The articles of a part, in the order of their names.
    static func all(_ part: String) -> [AnnotatedArticle] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Corpus").appendingPathComponent(part)
        let files =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.compactMap { file in
            guard let text = try? String(contentsOf: file, encoding: .utf8),
                let data = try? Data(contentsOf: file.deletingPathExtension().appendingPathExtension("json")),
                let gold = try? JSONDecoder().decode(Gold.self, from: data)
            else { return nil }
            let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
            let head = trimmed.prefix { $0 != "\n" }
            return AnnotatedArticle(
                article: Article(
                    id: gold.id, published: gold.published.flatMap { Day(iso: $0) }, headline: String(head),
                    body: trimmed.dropFirst(head.count).trimmingCharacters(in: .whitespacesAndNewlines)),
                events: gold.events)
        }
    }
}
