import Articles
import Testing

@Suite struct EncodingTests {
    private static let text = "Überschrift\n\nДоклад о заводе, größer als 日本 😀."
    private static let expected = Article(
        id: "news", headline: "Überschrift", body: "Доклад о заводе, größer als 日本 😀.")

    @Test func `UTF-8 is read with and without its mark`() throws {
        #expect(try article(read(Self.text)) == Self.expected)
        #expect(try article(read([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8))) == Self.expected)
    }

    @Test(arguments: [true, false]) func `UTF-16 with a mark is read`(isLittle: Bool) throws {
        #expect(try article(read(utf16("\u{FEFF}" + Self.text, isLittle))) == Self.expected)
    }

    @Test(arguments: [true, false]) func `UTF-16 without a mark is read where it is plain`(isLittle: Bool)
        throws
    {
        for text in [
            "Head\n\nThe port was deepened.", "Завод\n\nЗавод построен в Атырау, сообщает агентство.",
        ] {
            let found = try article(read(utf16(text, isLittle)))
            #expect(found.text == text)
        }
    }

    @Test func `lines of NDJSON in UTF-16 are read`() {
        let lines = String(repeating: "{\"body\":\"Доклад 😀\"}\r\n", count: 5000)
        let found = summary(read(utf16("\u{FEFF}" + lines, true), as: "x.ndjson"))
        #expect(found == Array(repeating: "Доклад 😀", count: 5000))
    }

    @Test func `broken UTF-16 is refused`() throws {
        let whole = utf16("\u{FEFF}Text 😀 more", true)
        #expect(try rejection(read(whole.dropLast())).contains("UTF-16"))
        #expect(try rejection(read([0xFF, 0xFE, 0x41, 0, 0x3D, 0xD8, 0x41, 0])).contains("UTF-16"))
    }

    @Test(arguments: [
        ("Le président a déclaré à Genève que l’usine « Éclair » serait achevée dès août.", 1252),
        ("Die Straße führt über Köln – größer als „früher“.", 1252),
        ("La compañía construirá una línea en Córdoba, según el ministerio español.", 1252),
        ("The President’s “plan” – worth £5bn – was signed.", 1252),
        (
            "Prezes spółki ogłosił, że budowa zakładu w Łodzi zakończy się w październiku; źródła są pewne.",
            1250
        ),
        ("Ministr řekl, že továrna v Plzni bude dokončena příští měsíc a přinese žádané práce.", 1250),
        ("A győri üzem bővítése idő előtt elkészült, közölte a miniszter; őszre nyílik.", 1250),
        ("Cumhurbaşkanı, İzmir’deki santralin inşaatının tamamlandığını açıkladı; görüşme sürüyor.", 1254),
        ("Şirket, Türkiye ile Kazakistan arasında anlaşma imzaladı, dedi bakan.", 1254),
        ("Президент Казахстана принял председателя корпорации; завод в Актау построен досрочно.", 1251),
        ("Завод компании China Road (Китай) «открыт» — сообщает «Новости».", 1251),
        ("Уряд підписав угоду про будівництво станції, її завершать у жовтні.", 1251),
    ])
    func `a Windows code page is told by its writing`(text: String, page: Int) throws {
        let bytes = try #require(windows(text, page))
        #expect(try article(read(bytes)).body == text)
    }

    @Test func `lines of NDJSON in a Windows code page are read`() throws {
        let bytes = try #require(windows("{\"body\":\"Le président a déclaré.\"}\n", 1252))
        #expect(summary(read(bytes, as: "x.ndjson")) == ["Le président a déclaré."])
    }

    @Test func `damaged UTF-8 is refused with the place of the damage`() throws {
        var bytes = Array("Größe und Würde, schöner als früher".utf8)
        bytes.append(0xC3)
        let reason = try rejection(read(bytes))
        #expect(reason.contains("byte \(bytes.count - 1)"))
    }

    @Test func `bytes that are no writing are refused`() throws {
        let bytes = (0..<400).map { UInt8(0x80 + $0 * 37 % 128) }
        #expect(try rejection(read(bytes)).contains("UTF-8"))
    }

    @Test func `text behind a NUL is refused`() throws {
        #expect(
            try rejection(read(Array("A sound beginning of a text, ".utf8) + [0] + Array("then more".utf8)))
                .contains("NUL"))
    }
}

private func utf16(_ text: String, _ isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittle ? bytes : bytes.reversed()
    }
}

/// Bytes of a text in a Windows code page: the page's letters by their numbers, as the test needs them.
private func windows(_ text: String, _ page: Int) -> [UInt8]? {
    let shared =
        ["’": 0x92, "“": 0x93, "”": 0x94, "„": 0x84, "–": 0x96, "—": 0x97, "«": 0xAB, "»": 0xBB]
        as [Character: UInt8]
    let central: [Character: UInt8] = [
        "ó": 0xF3, "ł": 0xB3, "Ł": 0xA3, "ż": 0xBF, "ź": 0x9F, "ś": 0x9C, "ą": 0xB9, "ę": 0xEA, "ń": 0xF1,
        "ć": 0xE6,
        "ř": 0xF8, "ž": 0x9E, "á": 0xE1, "é": 0xE9, "í": 0xED, "ě": 0xEC, "š": 0x9A, "ý": 0xFD, "č": 0xE8,
        "ű": 0xFB,
        "ő": 0xF5, "ö": 0xF6, "ü": 0xFC,
    ]
    let turkish: [Character: UInt8] = ["ğ": 0xF0, "Ğ": 0xD0, "ı": 0xFD, "İ": 0xDD, "ş": 0xFE, "Ş": 0xDE]
    let cyrillic: [Character: UInt8] = ["і": 0xB3, "ї": 0xBF, "є": 0xBA, "І": 0xB2, "Ї": 0xAF, "Є": 0xAA]
    var bytes: [UInt8] = []
    for character in text {
        guard let scalar = character.unicodeScalars.first else { return nil }
        if scalar.isASCII {
            bytes.append(UInt8(scalar.value))
        } else if let byte = shared[character] {
            bytes.append(byte)
        } else if page == 1251, (0x410...0x44F).contains(scalar.value) {
            bytes.append(UInt8(scalar.value - 0x410 + 0xC0))
        } else if let byte = [1250: central, 1254: turkish, 1251: cyrillic][page]?[character] {
            bytes.append(byte)
        } else if page == 1252 || page == 1254, scalar.value <= 0xFF {
            bytes.append(UInt8(scalar.value))
        } else {
            return nil
        }
    }
    return bytes
}
