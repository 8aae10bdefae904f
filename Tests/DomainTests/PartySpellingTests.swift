import Domain
import Testing

/// How far two spellings are apart, in half letters.
@Suite("Spelling")
struct PartySpellingTests {
    @Test(
        "Half letters are counted",
        arguments: [
            ("gazprom", "gazprom", 0), ("gazprom", "gasprom", 1), ("tokayev", "toqayev", 1),
            ("zelensky", "zelenskyy", 1),
            ("alexander", "aleksander", 0), ("merkel", "merkle", 2), ("lukashenko", "lukashnko", 2),
            ("kazan", "khazan", 1),
            ("johnson", "jonson", 2), ("tim", "tom", 2), ("", "a", 2), ("", "", 0), ("abc", "xyz", 6),
            ("zhomart", "jomart", 1), ("tokaev", "tokayev", 1), ("centr", "tsentr", 1),
        ])
    func distances(one: String, two: String, halves: Int) {
        #expect(Spelling.distance(Array(one.utf8), Array(two.utf8), limit: 10) == halves)
        #expect(Spelling.distance(Array(two.utf8), Array(one.utf8), limit: 10) == halves)
    }

    @Test("More than the limit is no distance")
    func limit() {
        #expect(Spelling.distance("octavian".utf8, "olaf".utf8, limit: 4) == nil)
        #expect(Spelling.distance("gazprom".utf8, "gasprom".utf8, limit: 0) == nil)
        #expect(Spelling.distance("gazprom".utf8, "gasprom".utf8, limit: 1) == 1)
    }
}
