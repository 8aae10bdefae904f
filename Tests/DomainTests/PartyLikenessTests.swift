import Domain
import Testing

/// Which names are the same party's.
@Suite("Likeness of parties")
struct PartyLikenessTests {
    @Test(
        "Names of one organisation are the same",
        arguments: [
            ("OAO Gazprom", "Gazprom JSC"), ("Gazprom", "ПАО «Газпром»"),
            ("Hyundai Rotem", "Hyundai Rotem Co., Ltd."),
            ("Volkswagen GmbH", "Volkswagen Gesellschaft mit beschränkter Haftung"),
            ("CNPC", "China National Petroleum Corporation"),
            ("EBRD", "European Bank for Reconstruction and Development"),
            ("EBRD", "European Bank for Reconstruction and Development (EBRD)"),
            (
                "European Bank for Reconstruction & Development",
                "European Bank for Reconstruction and Development (EBRD)"
            ),
            ("EBRD (European Bank for Reconstruction and Development)", "EBRD"),
            ("DOE", "Department of Energy"), ("KazMunayGas JSC (KMG)", "KazMunayGas"),
            ("KMG", "KazMunayGas (KMG)"),
            ("Ministry of Energy of the Republic of Uzbekistan", "Ministry of Energy of Uzbekistan"),
            ("Huawei", "Huawei Technologies"), ("CITIC", "CITIC Group"),
            ("Société Générale S.A.", "Societe Generale"),
            ("Price waterhouse Coopers", "PricewaterhouseCoopers LLP"), ("The Ostara Group", "Ostara Group"),
            ("World Health Organisation", "World Health Organization"), ("Brigade Forty-Five", "Brigade 45"),
            ("Trafalgura Group Pte. Ltd.", "Trafigura Group"), ("ТОО Kazakhtelecom", "Казахтелеком ЖШС"),
        ])
    func sameOrganisations(one: String, two: String) {
        expectSame(one, two, .company)
    }

    @Test(
        "Names of different organisations are not",
        arguments: [
            ("Banco Santander", "Banco Santander México"),
            ("Bank of China (Hong Kong)", "Bank of China (Australia)"),
            ("Ostara Bank", "Ostara Construction"), ("Ostara", "Ostara Bank"), ("Sigma Group", "Cigna Group"),
            ("China National Pipeline Corporation", "China National Petroleum Corporation"),
            ("Government of Estonia", "Government of Ethiopia"), ("Deutsche Bank AG", "Deutsche Bank GmbH"),
            ("Block 3 Development", "Block 4 Development"), ("Gazprom", "Gazprom Neft"),
            ("ООО \"БАЙ\"", "ООО \"БАЙКАЛ\""),
            ("BP p.l.c.", "BD p.l.c."), ("Siemens AG", "Volkswagen AG"), ("China Railway", "China Airlines"),
        ])
    func differentOrganisations(one: String, two: String) {
        #expect(!likeness(one, two, .company).isSame)
        #expect(!likeness(two, one, .company).isSame)
    }

    @Test(
        "Names of one person are the same",
        arguments: [
            ("Kassym-Jomart Tokayev", "Kassym-Zhomart Toqayev"),
            ("Касым-Жомарт Токаев", "Kassym-Jomart Tokayev"),
            ("Xi Gohua", "Xi Guohua"), ("Alexander Novak", "Aleksandr Novak"),
            ("Hsi Chin-ping", "Xi Jinping"),
            ("Mao Tse-tung", "Mao Zedong"), ("Putin, Vladimir", "Vladimir Putin"),
            ("V. Putin", "Vladimir Putin"),
            ("J.-C. Juncker", "Jean-Claude Juncker"), ("Sergey Viktorovich Lavrov", "Sergei Lavrov"),
            ("FridrichBuchenberg", "Friedrich Buchenberg"), ("Dr. Rami Makhlouf", "Rami Makhlouf"),
            ("Nicolás Maduro", "Nicolas Maduro"), ("Wolodymyr Selenskyj", "Volodymyr Zelenskyy"),
            ("नरेन्द्र मोदी", "Narendra Modi"), ("Κυριάκος Μητσοτάκης", "Kyriakos Mitsotakis"),
            ("ბარაკ ობამა", "Barack Obama"),
            ("فرناندو بيريز", "Fernando Pérez"), ("习近平", "习近平"),
            ("President Erdoğan", "Recep Tayyip Erdoğan"),
            ("the Chairman of CITIC Group, Xi Gohua", "Xi Guohua"), ("Ted Miller", "Theodore Miller"),
            ("Nikolai Patr ushev", "Nikolai Platonovich Patrushev"),
        ])
    func samePeople(one: String, two: String) {
        expectSame(one, two, .person)
    }

    @Test(
        "Names of different people are not",
        arguments: [
            ("A. Nazarbayev", "Nursultan Nazarbayev"), ("Boris Abramovich", "Roman Abramovich"),
            ("Sergey Viktorovich Lavrov", "Sergey Borisovich Lavrov"),
            ("Hans O Friedrich", "Hans Joachim Friedrich"),
            ("Ahmad bin Hasan al-Ubaidi", "Hasan bin Ahmad al-Ubaidi"), ("习近朋", "习近平"), ("김종은", "김정은"),
            ("Guo Qiang", "Liang Hua"), ("Chen Kai-shek", "Chiang Kai-shek"),
            ("Barack Obama", "Michelle Obama"), ("Pol Pot", "Pot Pouv"),
            ("Sandeep Pichai", "Sundar Pichai"), ("Cristiano Ronaldinho", "Cristiano Ronaldo"),
        ])
    func differentPeople(one: String, two: String) {
        #expect(!likeness(one, two, .person).isSame)
        #expect(!likeness(two, one, .person).isSame)
    }

    @Test("A person and an organisation of one name are not the same")
    func kindsApart() {
        let person = PartyName("Walt Disney", kind: .person)
        #expect(!PartyLikeness(person, PartyName("Walt Disney", kind: .company)).isSame)
    }

    @Test("A name and itself without what could tell it apart is for a person to judge")
    func doubtful() {
        let doubt = likeness("Banco Santander", "Banco Santander México", .bank)
        #expect(doubt.isDoubtful && !doubt.isSame)
        #expect(!likeness("Siemens", "Volkswagen", .company).isDoubtful)
        #expect(likeness("Obama", "Barack Obama", .person).isDoubtful)
    }

    @Test("The reasons add up to the score and say what was compared")
    func reasons() {
        let pairs = [
            ("Gasprom JSC", "OAO Gazprom"), ("Huawei", "Huawei Technologies"),
            ("Ostara Bank", "Ostara Construction"),
            ("Deutsche Bank AG", "Deutsche Bank GmbH"), ("CNPC", "China National Petroleum Corporation"),
        ]
        for (one, two) in pairs {
            let found = likeness(one, two, .company)
            let sum = found.reasons.reduce(0) { $0 + $1.weight }
            #expect(abs(max(0, sum) - found.score) < 1e-9)
            #expect(found.reasons.allSatisfy { !$0.description.isEmpty })
        }
        let spelled = likeness("Gasprom JSC", "OAO Gazprom", .company).reasons.first { $0.kind == .spelling }
        #expect(spelled?.description == "gasprom and gazprom are half a letter apart")
        let missing = likeness("Huawei", "Huawei Technologies", .company).reasons.first {
            $0.kind == .missing
        }
        #expect(missing?.description == "only one name has technologies")
    }

    private func likeness(_ one: String, _ two: String, _ kind: Actor.Kind) -> PartyLikeness {
        PartyLikeness(PartyName(one, kind: kind), PartyName(two, kind: kind))
    }

    private func expectSame(_ one: String, _ two: String, _ kind: Actor.Kind) {
        let (a, b) = (PartyName(one, kind: kind), PartyName(two, kind: kind))
        let there = PartyLikeness(a, b)
        let back = PartyLikeness(b, a)
        #expect(there.isSame, "\(there.score) \(there.reasons)")
        #expect(abs(there.score - back.score) < 1e-9)
        #expect(!Set(a.keys).isDisjoint(with: b.keys), "\(a.keys) \(b.keys)")
    }
}
