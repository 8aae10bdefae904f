import Domain
import Testing

/// How a name is taken apart: office, organisation, person, and what keeps two names together in an index.
@Suite("Party names")
struct PartyNameTests {
    @Test(
        "An office and its organisation are set aside from the person's name",
        arguments: [
            ("the Chairman of CITIC Group, Xi Guohua", "Chairman", "CITIC Group", "Xi Guohua"),
            ("CITIC Group Chairman Xi Guohua", "Chairman", "CITIC Group", "Xi Guohua"),
            ("Xi Guohua, Chairman of CITIC Group", "Chairman", "CITIC Group", "Xi Guohua"),
            (
                "Chairman of the Board of Directors of Ostara Group Piet Vandaal", "Chairman", "Ostara Group",
                "Piet Vandaal"
            ),
            (
                "Prime Minister of Kazakhstan Olzhas Bektenov", "Prime Minister", "Kazakhstan",
                "Olzhas Bektenov"
            ),
            ("Deputy Prime Minister Roman Sklyar", "Deputy Prime Minister", nil, "Roman Sklyar"),
            ("Minister of Energy Yerlan Akkenzhenov", "Minister", "Energy", "Yerlan Akkenzhenov"),
        ] as [(String, String, String?, String)])
    func offices(text: String, office: String, organisation: String?, name: String) {
        let party = PartyName(text)
        #expect(party.office == office)
        #expect(party.organisation == organisation)
        #expect(party.name == name)
        #expect(party.isPerson == true)
        #expect(party.text == text)
    }

    @Test(
        "The words tell a person from an organisation where the kind is not given",
        arguments: [
            ("Huawei Technologies Co., Ltd.", false), ("OAO Gazprom", false), ("Ministry of Energy", false),
            ("President Tokayev", true), ("Putin, Vladimir", true), ("Dr. Rami Makhlouf", true),
            ("Sergey Viktorovich Lavrov", true), ("Pol Pot", nil),
        ] as [(String, Bool?)])
    func persons(text: String, expected: Bool?) {
        #expect(PartyName(text).isPerson == expected)
    }

    @Test("A kind that is given outranks the words")
    func givenKind() {
        #expect(PartyName("Pol Pot", kind: .person).isPerson == true)
        #expect(PartyName("Pol Pot", kind: .bank).isPerson == false)
        #expect(PartyName("President Hotel", kind: .company).office == nil)
    }

    @Test(
        "A name has one to six short keys, whatever it is made of",
        arguments: [
            "", " ", "&", "()", "Ltd", "of the", "3", "Ö", "习近平", "A.B.C.", "ООО \"БАЙ\"",
            "International Federation of the Red Cross and Red Crescent Societies",
            String(repeating: "Aktau Bitumen Plant ", count: 200),
        ])
    func keys(text: String) {
        let keys = PartyName(text).keys
        #expect((1...6).contains(keys.count))
        #expect(keys.allSatisfy { $0.utf8.count <= 12 })
        let likeness = PartyLikeness(PartyName(text), PartyName("Huawei"))
        #expect(!likeness.isSame)
        #expect((0...1).contains(likeness.score))
    }

    @Test(
        "A name misspelled by one letter shares a key with itself wherever the two are the same",
        arguments: [
            "Gazprom", "Cencora", "Toyota Motor", "Xi Guohua", "Kassym-Jomart Tokayev", "Trafigura Group",
            "Huawei",
            "Aktau Bitumen Plant", "Pol Pot", "China National Petroleum Corporation",
        ])
    func misspelledKeys(text: String) {
        let letters = Array(text.utf8)
        let kind: Actor.Kind? = nil
        let name = PartyName(text, kind: kind)
        let keys = Set(name.keys)
        for index in letters.indices where letters[index] > 0x40 {
            for change in [
                [], [letters[index], letters[index]], Array("a".utf8), Array("t".utf8), Array("k".utf8),
            ] {
                let changed = letters[..<index] + change + letters[(index + 1)...]
                let other = PartyName(String(decoding: changed, as: UTF8.self), kind: kind)
                guard PartyLikeness(name, other).isSame else { continue }
                #expect(!keys.isDisjoint(with: other.keys), "\(other.text) \(other.keys) \(name.keys)")
            }
        }
    }

    @Test("Any text can be compared, alike in both directions")
    func anyText() {
        let pieces = [
            "Bank", " of ", "the ", "(", ")", ",", ".", "A.", "S.A.", " ", "习", "Ö", "ж", "नरेन्द्र", "م", "bin ",
            "President ", "forty ", "four ", "II ", "x", "ks", "zh", "'", "CNPC", "Co", "Ltd", "\u{301}", "☃",
            "😀", "한",
            "limited liability company ", "-", "Chairman of ", "Board", "directors ", "of", "&", "9", "hsi ",
            "von ",
        ]
        var state: UInt64 = 7
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        func text() -> String { (0..<random(13)).map { _ in pieces[random(pieces.count)] }.joined() }
        let kinds: [Actor.Kind?] = [nil, .person, .company]
        for _ in 0..<3000 {
            let a = PartyName(text(), kind: kinds[random(3)])
            let b = PartyName(text(), kind: kinds[random(3)])
            let likeness = PartyLikeness(a, b)
            #expect((0...1).contains(likeness.score), "\(a.text) | \(b.text)")
            #expect(likeness.isSame == PartyLikeness(b, a).isSame, "\(a.text) | \(b.text)")
            #expect((1...6).contains(a.keys.count), "\(a.text)")
            #expect(a.name.utf8.count + (a.office?.utf8.count ?? 0) <= a.text.utf8.count, "\(a.text)")
        }
    }
}
