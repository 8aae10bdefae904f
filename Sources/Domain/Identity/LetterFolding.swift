/// What letters of Latin and Cyrillic script are in lower case ASCII, as up to four bytes each.
///
/// Sources: Unicode decompositions for Latin; the United Nations and BGN/PCGN romanisations for Cyrillic, with
/// the letters of Kazakh, Kyrgyz, Tajik, Ukrainian and Mongolian.
enum LetterFolding {
    /// The letters of a scalar value, the first in the lowest byte; 0 where it is no such letter.
    static func letters(_ scalar: UInt32) -> UInt32 {
        scalar < 0x530
            ? table[Int(scalar)]
            : (0x1E00..<0x1F00).contains(scalar) ? table[Int(scalar) - 0x1E00 + 0x530] : 0
    }

    /// Whether it is a capital, for those scalar values that have letters.
    static func isCapital(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xC0..<0xDF, 0x400..<0x430: true
        case 0xDF..<0x100, 0x430..<0x460: false
        // In these ranges capitals and small letters alternate, in two of them the odd one is the capital.
        case 0x139..<0x149, 0x179..<0x17F, 0x1CD..<0x1DD: scalar & 1 == 1
        default: scalar & 1 == 0
        }
    }

    private static let table: [UInt32] = {
        var table = [UInt32](repeating: 0, count: 0x630)
        for line in rows.split(separator: "\n") {
            let parts = line.split(separator: " ")
            var letters: UInt32 = 0
            for byte in parts[0].utf8.reversed() { letters = letters << 8 | UInt32(byte) }
            for scalar in parts[1].unicodeScalars {
                let value = Int(scalar.value)
                if value < 0x530 {
                    table[value] = letters
                } else if (0x1E00..<0x1F00).contains(value) {
                    table[value - 0x1E00 + 0x530] = letters
                }
            }
        }
        return table
    }()

    private static let rows = """
        a àáâãäåāăąǎÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶạảấầẩẫậắằẳẵặ
        c çćĉċčÇĆĈĊČ
        d ďđðĎĐÐḍḌ
        e èéêëēĕėęěəÈÉÊËĒĔĖĘĚƏẸẺẼẾỀỂỄỆẹẻẽếềểễệ
        g ĝğġģĜĞĠĢ
        h ĥħĤĦḥḤ
        i ìíîïĩīĭįıǐÌÍÎÏĨĪĬĮİỈỊỉị
        j ĵĴ
        k ķĶḳḲ
        l ĺļľłĹĻĽŁ
        n ñńņňÑŃŅŇṇṆ
        o òóôõöøōŏőơǒÒÓÔÕÖØŌŎŐƠỌỎỐỒỔỖỘỚỜỞỠỢọỏốồổỗộớờởỡợ
        r ŕŗřŔŖŘ
        s śŝşšșŚŜŞŠȘṣṢ
        t ţťŧțŢŤŦȚṭṬ
        u ùúûüũūŭůűųưǔÙÚÛÜŨŪŬŮŰŲƯỤỦỨỪỬỮỰụủứừửữự
        w ŵŴ
        y ýÿŷÝŸŶỲỴỶỸỳỵỷỹ
        z źżžŹŻŽẓẒ
        ae æÆ
        oe œŒ
        ss ßẞ
        th þÞ
        a аАәӘ
        b бБ
        v вВ
        g гГғҒґҐ
        d дД
        e еЕэЭєЄ
        yo ёЁ
        zh жЖ
        dj җҖҷҶ
        z зЗ
        i иИіІ
        yi їЇ
        y йЙыЫ
        k кКқҚ
        l лЛ
        m мМ
        n нН
        ng ңҢ
        o оОөӨ
        p пП
        r рР
        s сС
        t тТ
        u уУүҮұҰӯӮ
        f фФ
        kh хХ
        h һҺҳҲ
        ts цЦ
        ch чЧ
        sh шШ
        shch щЩ
        yu юЮ
        ya яЯ
        j јЈ
        """
}
