import Domain
import Testing

/// What someone who asks for a sector is understood to mean.
@Suite struct SectorQuestionTests {
    @Test func `a keyword means its field and nothing of another that has the word in its name`() {
        let water = Sector.codes(for: "Water")
        #expect(water.contains("14021"))
        #expect(!water.contains("21040"))
        #expect(Sector.codes(for: "oil and gas").contains("32167"))
    }

    @Test func `digits are the beginning of codes`() {
        #expect(Sector.codes(for: "23240") == ["23240"])
        #expect(Sector.codes(for: "232").allSatisfy { $0.hasPrefix("232") })
        #expect(Sector.codes(for: "232").count > 5)
        #expect(Sector.codes(for: "99999") == [])
    }

    @Test func `words may be the beginning of words in a name`() {
        #expect(Sector.codes(for: "Wind energy") == ["23240"])
        #expect(Sector.codes(for: "rail tr") == ["21030"])
        #expect(Sector.codes(for: "agri").contains("31163"))
        #expect(Sector.codes(for: "renewable").contains("23220"), "the category has the name")
        #expect(!Sector.codes(for: "renewable").contains("23320"))
        #expect(Sector.codes(for: "non-renewable").contains("23320"))
    }

    @Test func `what is no name is read as a thing`() {
        #expect(Sector.codes(for: "wind farm") == ["23240"])
        #expect(Sector.codes(for: "seaports") == ["21040"])
        #expect(Sector.codes(for: "nonsense") == [])
        #expect(Sector.codes(for: "中") == [])
    }
}
