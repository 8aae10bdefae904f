import Articles
import Domain
import Foundation
import Testing

@testable import Reading

/// The annotated articles, read where their folder is present: `WAYMARK_CORPUS`, or beside the package.
struct CorpusTests {
    private static let reader = Reader()

    @Test("Every quote stands at its offsets in the text", arguments: Corpus.articles("dev"))
    func quotesStandInTheText(_ article: Article) {
        let bytes = Array(article.text.utf8)
        for event in Self.reader.read(article) {
            let evidence = event.evidence
            #expect(evidence.start >= 0 && evidence.end <= bytes.count && evidence.start < evidence.end)
            #expect(String(decoding: bytes[evidence.start..<evidence.end], as: UTF8.self) == evidence.quote)
        }
    }

    @Test("The same article is read the same way twice", arguments: Corpus.articles("dev"))
    func readingIsDeterministic(_ article: Article) {
        #expect(Self.reader.read(article) == Reader().read(article))
    }

    @Test(
        "The seed article gives one meeting, four interests, one completion and no other scored event",
        arguments: Corpus.articles("seed"))
    func seed(_ article: Article) throws {
        let events = Self.reader.read(article).filter {
            $0.type != .cooperationAffirmed && $0.type != .organizationProfiled
        }
        #expect(events.filter { $0.type == .meetingHeld }.count == 1)
        let interests = events.filter { $0.type == .interestExpressed }
        #expect(interests.count == 4)
        #expect(interests.allSatisfy { $0.occurred?.description == "2025-05-27" })
        #expect(
            Set(interests.compactMap { $0.project?.work }) == [
                .modernization, .construction, .reconstruction, .development,
            ])
        let done = try #require(events.first { $0.type == .projectCompleted })
        #expect(done.occurred?.description == "2025-04")
        #expect(done.fact == .projectCompleted(ProjectCompleted(schedule: .ahead)))
        #expect(done.project?.work == .modernization)
        #expect(events.allSatisfy { $0.countries.map(\.description) == ["KZ", "CN"] })
        #expect(events.count == 6)
    }
}

/// Annotated articles in a folder of their own.
enum Corpus {
    static func articles(_ part: String) -> [Article] {
        let environment = ProcessInfo.processInfo.environment["WAYMARK_CORPUS"]
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("../shared/corpus")
        let folder = (environment.map { URL(fileURLWithPath: $0) } ?? beside).appendingPathComponent(part)
        let files =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.compactMap(article)
    }

    private static func article(_ file: URL) -> Article? {
        guard let text = try? String(contentsOf: file, encoding: .utf8),
            let gold = try? Data(contentsOf: file.deletingPathExtension().appendingPathExtension("json")),
            let object = try? JSONSerialization.jsonObject(with: gold) as? [String: Any]
        else { return nil }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let head = trimmed.prefix { $0 != "\n" }
        let bare = head.utf8.count > 200 || head.hasPrefix("date ")
        return Article(
            id: object["id"] as? String, published: (object["published"] as? String).flatMap { Day(iso: $0) },
            headline: bare ? nil : String(head).trimmingCharacters(in: .whitespaces),
            body: bare
                ? trimmed : trimmed.dropFirst(head.count).trimmingCharacters(in: .whitespacesAndNewlines))
    }
}

extension Article: CustomTestStringConvertible {
    /// The id, so that a failure names its article.
    public var testDescription: String { id ?? "article" }
}
