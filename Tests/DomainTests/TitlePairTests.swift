import Domain
import Foundation
import Testing

/// The pairs of titles of real projects that stand beside the repository, or in `WAYMARK_TITLE_PAIRS`, where they are there.
@Suite struct TitlePairTests {
    @Test(.enabled(if: TitlePair.all != nil)) func automaticLinksOfTitlesAreRight() throws {
        var right = 0
        var wrong = 0
        for pair in try #require(TitlePair.all) {
            let (a, b) = (pair.sketch(pair.a), pair.sketch(pair.b))
            guard ProjectLikeness(a, b).verdict == .same else { continue }
            if pair.isSame { right += 1 } else { wrong += 1 }
            #expect(!Set(a.keys).isDisjoint(with: b.keys), "\(pair.a) | \(pair.b)")
        }
        #expect(Double(right) / Double(right + wrong) >= 0.98)
        #expect(right > 1500)
    }
}

private struct TitlePair: Decodable, Sendable {
    let a: String
    let b: String
    let same: Bool?
    let host: String?

    var isSame: Bool { same == true }

    func sketch(_ title: String) -> ProjectSketch {
        let country = host.flatMap { CountryCode($0) }
        return ProjectSketch(
            ProjectMention(title: title, country: country), countries: country.map { [$0] } ?? [])
    }

    /// Those that are said to be the same or not; `nil` without the file.
    static let all: [TitlePair]? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let beside = root.appendingPathComponent("../shared/data/project_title_pairs.jsonl")
        let chosen = ProcessInfo.processInfo.environment["WAYMARK_TITLE_PAIRS"].map {
            URL(fileURLWithPath: $0)
        }
        let file = chosen ?? beside
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        let decoder = JSONDecoder()
        return text.split(separator: "\n").compactMap {
            try? decoder.decode(TitlePair.self, from: Data($0.utf8))
        }.filter { $0.same != nil }
    }()
}
