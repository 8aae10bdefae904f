import Domain
import Testing

@Suite struct OccurrenceBridgeTests {
    private typealias Samples = OccurrenceSamples

    private static func areOne(_ a: ProjectEvent, _ b: ProjectEvent) -> Bool {
        let joined = Occurrences.bridged([[a], [b]])
        return joined[0] == joined[1]
    }

    private static func announced(
        _ article: String, _ asset: String, published: String = "2026-03-10",
        by: [String] = ["Huaxing Group"],
        countries: [String] = ["KZ", "CN"], amount: Double? = nil
    ) -> ProjectEvent {
        Samples.report(
            .projectAnnounced(ProjectAnnounced(amount: amount.map(Samples.dollars))), in: article,
            published: published, by: by, countries: countries, asset: asset)
    }

    @Test func `one announcement of one firm, with the project called otherwise, is one happening`() {
        let a = Self.announced("a", "high-tech glassworks for the region")
        #expect(Self.areOne(a, Self.announced("b", "hub for transparent apparatus")))
        #expect(Self.areOne(a, Self.announced("b", "hub for glass", published: "2026-03-12")) == false)
        #expect(!Self.areOne(a, Self.announced("b", "hub for apparatus", published: "2026-03-20")))
        #expect(!Self.areOne(a, Self.announced("b", "hub for apparatus", by: ["Silk Bank"])))
        #expect(!Self.areOne(a, Self.announced("b", "hub for apparatus", countries: ["UZ", "CN"])))
    }

    @Test func `another kind of asset or another name is another project`() {
        let plant = Self.announced("a", "glass plant")
        #expect(!Self.areOne(plant, Self.announced("b", "solar power station")))
        #expect(
            !Self.areOne(Self.announced("a", "Taraz Glass Plant"), Self.announced("b", "Aktau Glass Plant")))
        #expect(
            Self.areOne(
                Self.announced("a", "Taraz Glass Plant", by: [], countries: ["KZ", "CN"]),
                Self.announced("b", "Taraz Glass Plant", by: [], countries: ["CN", "KZ"])))
    }

    @Test func `a sum in common speaks for it, another sum against it`() {
        let a = Self.announced("a", "glass plant", by: [], amount: 3.4e8)
        #expect(Self.areOne(a, Self.announced("b", "large enterprise for glass", by: [], amount: 3.4e8)))
        #expect(!Self.areOne(a, Self.announced("b", "large enterprise for glass", amount: 2e8)))
    }

    @Test func `where the other article has two that could be meant, neither is`() {
        let a = Self.announced("a", "venture of a new sort")
        let two = [Self.announced("b", "hub for apparatus"), Self.announced("b", "cluster of ideas")]
        let joined = Occurrences.bridged([[a], [two[0]], [two[1]]])
        #expect(Set(joined).count == 3)
    }

    @Test func `joined groups never hold two events of an article`() {
        let groups = [
            [Self.announced("a", "glass plant"), Self.announced("b", "glass plant")],
            [Self.announced("b", "glass factory"), Self.announced("c", "glass factory")],
            [Self.announced("d", "enterprise for glass")],
        ]
        let joined = Occurrences.bridged(groups)
        #expect(joined[0] != joined[1])
        #expect(joined[2] == joined[0] || joined[2] == joined[1])
    }
}
