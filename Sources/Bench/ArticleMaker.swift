import Articles
import Domain
import JSON

/// Makes articles that look like news, each another one, the same ones every time.
enum ArticleMaker {
    /// One article as a line of NDJSON, of about 2.5 KB.
    static func line(_ number: Int) -> String {
        let article = article(number)
        var writer = JSONWriter()
        writer.object { writer in
            let members: [(String, String)] = [
                ("id", article.id ?? ""), ("outlet", article.outlet ?? ""),
                ("published", article.published?.description ?? ""), ("headline", article.headline ?? ""),
                ("body", article.body),
            ]
            for (key, value) in members {
                writer.key(key)
                writer.string(value)
            }
        }
        return writer.text
    }

    /// The article of a number.
    static func article(_ number: Int) -> Article {
        var pick = Picker(UInt64(number))
        let asset = "\(pick.of(names)) \(pick.of(kinds))"
        let firm = pick.of(firms)
        let outlet = pick.of(["Steppe Wire", "Harbour Post", "Plateau Daily"])
        let published = "2026-0\(1 + pick.below(9))-1\(pick.below(9))"
        return Article(
            id: "bench-\(number)", outlet: outlet, published: Day(iso: published),
            headline: "\(firm) and \(asset): article \(number)", body: body(asset, firm, &pick))
    }

    private static func body(_ asset: String, _ firm: String, _ pick: inout Picker) -> String {
        var paragraphs = ["ASTANA, Kazakhstan, May 27. " + fact(asset, firm, &pick)]
        for _ in 0..<3 { paragraphs.append(fact(asset, firm, &pick)) }
        while paragraphs.reduce(0, { $0 + $1.utf8.count }) < 2300 { paragraphs.append(pick.of(fillers)) }
        return paragraphs.joined(separator: "\n\n")
    }

    private static func fact(_ asset: String, _ firm: String, _ pick: inout Picker) -> String {
        let sum = 10 * (1 + pick.below(90))
        let year = 2027 + pick.below(6)
        return pick.of([
            "Construction of the \(asset) began on March \(1 + pick.below(28)), 2026.",
            "\(firm) signed a contract worth $\(sum) million for the \(asset) with the Ministry of Energy.",
            "The \(asset) is to be completed in \(year), the company said.",
            "The Asian Infrastructure Investment Bank approved a loan of $\(sum) million for the \(asset).",
            "Prime Minister Arman Sadykov met \(firm) chairman Li Wenhua and discussed energy and transport.",
            "\(firm) is interested in the modernization of oil refineries and the construction of pipelines.",
            "Work on the \(asset) is \(10 + pick.below(80))% complete.",
            "The opening of the \(asset) has been postponed to \(year).",
        ])
    }

    static let names = [
        "Norvik", "Ostra", "Karatau", "Delta", "Sary-Kul", "Lakeside", "Tamgaly", "Zarechny", "Kumtor",
        "Baysun",
    ]
    static let kinds = [
        "Cement Plant", "hydropower plant", "oil refinery", "railway", "wind farm", "Airport", "copper mine",
    ]
    static let firms = [
        "China's Ostra Group", "Huaxing Engineering", "Demir Construction of Turkey", "Hansu E&C",
        "Plateau Power LLC",
    ]
    static let fillers = [
        "The region has long depended on goods that come by road over the pass, which is closed for weeks in winter.",
        "Officials pointed out that jobs would be created and that young people would no longer have to leave.",
        "Trade between the two countries grew by 12 percent last year, according to the statistical office.",
        "Residents whom our reporter met at the market hoped for lower prices but doubted that they would come soon.",
        "A similar idea was discussed in the nineties, when there was neither money nor a market for it.",
        "The weather remained dry, and the harvest is expected to be about the same as in the year before.",
    ]
}

/// Choices that look random and are the same for the same seed (SplitMix64).
struct Picker {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 }

    /// A number from 0 up to, but not, `bound`.
    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    /// One of the choices, which must not be none.
    mutating func of<Choice>(_ choices: [Choice]) -> Choice { choices[below(choices.count)] }
}
