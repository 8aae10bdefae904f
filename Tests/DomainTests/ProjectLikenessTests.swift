import Domain
import Testing

@Suite struct ProjectLikenessTests {
    struct Pair: CustomTestStringConvertible, Sendable {
        let a: String
        let b: String
        var testDescription: String { "\(a) | \(b)" }
        init(_ a: String, _ b: String) { (self.a, self.b) = (a, b) }
    }

    static let same: [Pair] = [
        // spelling
        Pair("Aqtau sea port", "Aktau seaport"),
        Pair("Kambar-Ata-1 Hydropower Plant (HPP)", "Kambarata-1 HPP"),
        Pair("Öskemen titanium plant", "Oskemen titanium plant"),
        Pair("Khorgos dry port", "Horgos dry port"),
        Pair("Токтогул ГЭС", "Toktogul hydroelectric plant"),
        Pair("Shahpur Kandi dam", "Shahpurkandi dam"),
        // kinds in other languages
        Pair("Central Hidroeléctrica Abitagua", "Abitagua hydroelectric plant"),
        Pair("Usina Hidrelétrica Três Marias", "Tres Marias hydropower plant"),
        Pair("PLTA Singkarak", "Singkarak hydroelectric plant"),
        Pair("Gazoduc Tidikelt - Tamenrasset", "Tidikelt-Tamenrasset Gas Pipeline"),
        Pair("Parc Eolien Lafarge", "Lafarge wind farm"),
        // numbers in their writings
        Pair("Karun IV hydroelectric plant", "Karun 4 dam"),
        Pair("Lakeside metro, Phase II", "second phase of the Lakeside metro"),
        Pair("Harbour Road Project (02)", "HARBOUR ROAD II"),
        // measures, acronyms and remarks name nothing
        Pair("Zhanatas 100 MW Wind Power Plant", "Zhanatas wind farm"),
        Pair("Karachaganak Gas Processing Plant (GPP)", "Karachaganak Gas Processing Plant (KGP)"),
        Pair("gas processing plant at the Karachaganak field", "Karachaganak gas processing plant"),
        Pair("Silleno plant", "Silleno polyethylene plant"),
        Pair("Tbilisi Railway Bypass", "Tbilisi bypass railway"),
        Pair("Zarya wind power plant, first batch of turbines", "Zarya wind power plant"),
        Pair("YANGZHOU THERMAL POWER DEVELOPM", "Yangzhou thermal power plant"),
    ]

    @Test(arguments: same) func oneProjectUnderTwoNamesIsLinked(pair: Pair) {
        let (a, b) = (sketch(pair.a), sketch(pair.b))
        #expect(ProjectLikeness(a, b).verdict == .same)
        #expect(ProjectLikeness(a, b).score >= 0.8)
        #expect(!Set(a.keys).isDisjoint(with: b.keys))
    }

    static let apart: [Pair] = [
        // numbers
        Pair("Kambarata-1 HPP", "Kambarata-2 HPP"),
        Pair("Lakeside metro, Phase II", "Lakeside metro, Phase III"),
        Pair("Maitree power plant, Unit 3", "Maitree power plant, Unit 4"),
        Pair("Harbour Road Project (02)", "Harbour Road Project (03)"),
        Pair("Second Harbour Road Project", "Third Harbour Road Project"),
        Pair("Hamma power plant 1-2", "Hamma power plant 2-1"),
        Pair("Olkaria 2 geothermal power plant 3", "Olkaria 3 geothermal power plant 2"),
        Pair("Bontang LNG Terminal C", "Bontang LNG Terminal E"),
        Pair("Line A of the Coral pipeline", "Line C of the Coral pipeline"),
        // directions
        Pair("Upper Naryn hydropower plant", "Lower Naryn hydropower plant"),
        Pair("Cairo North power plant", "Cairo South power plant"),
        // kinds
        Pair("Aktau seaport", "Aktau airport"),
        Pair("Zarya wind farm", "Zarya solar farm"),
        Pair("plant for wind turbine components", "wind power plant"),
        Pair("coal reserves", "oil refinery"),
        // names
        Pair("Zarya bitumen plant", "Altyn bitumen plant"),
        Pair("Kemin-Balykchy transmission line", "Datka-Kemer transmission line"),
        Pair("five projects", "Tbilisi railway bypass"),
    ]

    @Test(arguments: apart) func twoProjectsAreKeptApart(pair: Pair) {
        #expect(ProjectLikeness(sketch(pair.a), sketch(pair.b)).verdict == .different)
    }

    static let unsure: [Pair] = [
        // a number, a direction or a name on one side only
        Pair("Kambarata hydropower plant", "Kambarata-1 hydropower plant"),
        Pair("Naryn hydropower plant", "Upper Naryn hydropower plant"),
        Pair("Paute hydropower plant", "Paute-Sopladora hydropower plant"),
        // finance beside the thing itself
        Pair("Tina River Hydropower Project", "Tina River Hydropower Project Additional Financing"),
        Pair("Bui solar farm", "Bui floating solar farm"),
        Pair("Walvis Bay LNG Terminal (Import)", "Walvis Bay LNG Terminal (Export)"),
        Pair("Coral pipeline, North Branch (Aral segment)", "Coral pipeline, North Branch (Emba segment)"),
        Pair("Binga power station Phase III", "Binga power station Unit 3"),
        // one vowel in a short name
        Pair("Kamskaya hydroelectric plant", "Kumskaya hydroelectric plant"),
        // other works at one place
        Pair("Dikheila steel works", "Dikheila rolling stock works"),
        Pair("Shnogh hydroelectric plant", "Shnokk hydroelectric plant"),
    ]

    @Test(arguments: unsure) func whatOnlyOneSideSaysIsForAPerson(pair: Pair) {
        let verdict = ProjectLikeness(sketch(pair.a), sketch(pair.b)).verdict
        #expect(verdict == .doubtful || verdict == .different)
        #expect(verdict != .same)
    }

    @Test func aPartBelongsToItsWholeWithinOneArticle() {
        let whole = sketch("Maitree Super Thermal Power Plant (MSTPP)")
        #expect(
            ProjectLikeness(whole, sketch("Maitree Super Thermal Power Plant, Unit-1")).verdict == .described)
        #expect(ProjectLikeness(whole, sketch("thermal power plant")).verdict == .described)
    }

    @Test func aDescriptionMatchesANameByKindWordsAndPlace() {
        let bare = sketch("polyethylene plant", place: "Atryau region")
        let named = sketch("Silleno polyethylene plant", place: "Atyrau region")
        #expect(ProjectLikeness(bare, named).verdict == .same)
        #expect(!Set(bare.keys).isDisjoint(with: named.keys))
        let elsewhere = sketch("Silleno polyethylene plant", place: "Pavlodar region")
        #expect(ProjectLikeness(bare, elsewhere).verdict == .described)
        let other = sketch("Silleno methanol plant", place: "Atyrau region")
        #expect(ProjectLikeness(bare, other).verdict == .different)
        let town = sketch("Dornogobi Oil Refinery")
        #expect(
            ProjectLikeness(sketch("oil refinery", place: "Altanshiree, Dornogovi"), town).verdict == .same)
    }

    @Test func twoNamedAssetsInOneTownAreTwo() {
        let one = sketch("Zarya brick factory", place: "Aktau")
        let other = sketch("Altyn brick factory", place: "Aktau")
        #expect(ProjectLikeness(one, other).verdict == .different)
    }

    @Test func prospectsAreKeyedByCountryPartnerKindAndWork() {
        let china = sketch("oil refineries", partner: "CN")
        #expect(china.isProspect)
        #expect(!sketch("Shymkent Oil Refinery").isProspect)
        #expect(ProjectLikeness(china, sketch("oil refinery", partner: "CN")).verdict == .same)
        #expect(ProjectLikeness(china, sketch("oil refinery", partner: "IN")).verdict != .same)
        #expect(
            ProjectLikeness(china, sketch("oil refineries", .modernization, partner: "CN")).verdict
                == .different)
        #expect(
            ProjectLikeness(china, sketch("oil refinery", host: "UZ", partner: "CN")).verdict == .different)
    }

    @Test func aProspectDoesNotDrawTogetherWhatHasAPlace() {
        let anywhere = sketch("solar power plants", partner: "CN")
        let there = sketch("solar power plant", place: "Navoi", partner: "CN")
        #expect(ProjectLikeness(anywhere, there).verdict == .described)
        let first = sketch("Mongolia's first oil refinery", place: "Altanshiree", partner: "IN")
        #expect(ProjectLikeness(first, sketch("crude oil refinery plant", partner: "IN")).verdict == .same)
        #expect(ProjectLikeness(first, sketch("oil refineries", partner: "IN")).verdict == .described)
    }

    @Test func linesBetweenOtherCountriesAreOthers() {
        let west = sketch("Iran-Pakistan gas pipeline", partner: "IR")
        let north = sketch("Turkmenistan-Pakistan gas pipeline", partner: "IR")
        #expect(ProjectLikeness(west, north).verdict == .doubtful)
        #expect(ProjectLikeness(west, sketch("Pakistan-Iran pipeline", partner: "IR")).verdict == .same)
    }

    @Test func worksOfAnotherEpisodeAreAnotherProject() {
        let built = sketch("Shymkent Oil Refinery", .construction)
        #expect(ProjectLikeness(built, sketch("Shymkent Oil Refinery", .modernization)).verdict == .different)
        #expect(ProjectLikeness(built, sketch("Shymkent Oil Refinery", .operation)).verdict == .same)
        let renewed = sketch("Shymkent Oil Refinery", .reconstruction)
        #expect(ProjectLikeness(renewed, sketch("Shymkent Oil Refinery", .operation)).verdict == .described)
    }

    @Test func withoutACountryALinkHoldsWithinOneArticleOnly() {
        let unknown = ProjectSketch(
            ProjectMention(asset: "Zarya bitumen plant", work: .construction), countries: [])
        #expect(ProjectLikeness(unknown, sketch("Zarya bitumen plant")).verdict == .described)
    }

    @Test func theOrderOfTheTwoDoesNotMatter() {
        for pair in Self.same + Self.apart + Self.unsure {
            let (a, b) = (sketch(pair.a), sketch(pair.b))
            #expect(ProjectLikeness(a, b).verdict == ProjectLikeness(b, a).verdict)
            #expect(ProjectLikeness(a, b).score == ProjectLikeness(b, a).score)
        }
    }

    @Test func theExplanationShowsBothSides() throws {
        let likeness = ProjectLikeness(sketch("Kambarata-1 HPP"), sketch("Kambarata-2 HPP"))
        let shut = likeness.gates.filter { !$0.isOpen }
        #expect(shut.map(\.name) == ["numbers"])
        #expect(shut.first?.values == ["1", "2"])
        #expect(likeness.score == 0)
        let name = try #require(likeness.features.first { $0.name == "name" })
        #expect(name.values == ["kambarata", "kambarata"])
        #expect(name.value == 1)
        #expect(abs(likeness.features.reduce(0) { $0 + $1.weight } - 1) < 0.001)
    }

    @Test func keysAreFewAndShort() {
        let long = sketch(
            "Lamu Port-South Sudan-Ethiopia-Transport (LAPSSET) Corridor Isiolo Garissa Wajir Moyale Nadapal project",
            place: "Lamu, Isiolo, Garissa", partner: "CN")
        #expect(long.keys.count <= 8)
        #expect(long.keys.allSatisfy { $0.utf8.count <= 60 })
    }

    @Test(arguments: ["", " ", "(", "'", "1", "水电站", "Ё", "–––", "a\u{301}", ",,,", "II", "\u{FFFD}"])
    func oddNamesAreTakenApartToo(asset: String) {
        let odd = sketch(asset, place: asset)
        #expect(ProjectLikeness(odd, odd).score <= 1)
        #expect(!odd.keys.isEmpty)
    }

    private func sketch(
        _ asset: String, _ work: Work = .construction, place: String? = nil, host: String = "KZ",
        partner: String? = nil
    ) -> ProjectSketch {
        let country = CountryCode(host)
        return ProjectSketch(
            ProjectMention(asset: asset, work: work, place: place, country: country),
            countries: [country, partner.flatMap { CountryCode($0) }].compactMap(\.self))
    }
}

@Suite struct ProjectTitleTests {
    @Test func aTitleIsSplitIntoAssetWorkAndPlace() {
        let mention = ProjectMention(title: "Rehabilitation of the Aktau Port in Mangystau")
        #expect(mention.asset == "Rehabilitation of the Aktau Port")
        #expect(mention.work == .modernization)
        #expect(mention.place == "Mangystau")
        #expect(ProjectMention(title: "Aktau Port expansion").work == .expansion)
        #expect(ProjectMention(title: "Aktau Port").work == .other)
    }

    @Test func aCodeOfTheCountryBeforeTheTitleIsLeftOut() {
        let china = CountryCode("CN")
        #expect(
            ProjectMention(title: "CN-Yangzhou Thermal Power", country: china).asset
                == "Yangzhou Thermal Power")
        #expect(ProjectMention(title: "CNPC refinery", country: china).asset == "CNPC refinery")
    }

    @Test func generalWordsAfterInAreNoPlace() {
        #expect(ProjectMention(title: "Capacity Building in Education Grant").place == nil)
    }

    @Test func aTitleCutAfterTwentyLettersLosesTheRestOfItsLastWord() {
        #expect(ProjectMention(title: "YAQUE DEL NORTE IRRQ").asset == "YAQUE DEL NORTE")
        #expect(ProjectMention(title: "YAQUE DEL NORTE LAKE").asset == "YAQUE DEL NORTE LAKE")
    }
}
