/// What a word says within a number or a date.
struct ValueWord: Sendable {
    enum Role: UInt8, Sendable {
        case none
        // Parts of numbers.
        case unit, tens, hundred, scale, letter, dozen, half, quarter, part
        case and, article, of, point, minus, hyphen
        // Parts of dates.
        case day, step, span, edge, ago, later, from, before, few, fiscal

        /// Whether a word of this role can stand in a number.
        var isNumeral: Bool { self != .none && rawValue <= Role.hyphen.rawValue }
    }
    var role = Role.none
    /// The number, the factor, the denominator; the days or periods to step by; the span's own code.
    var value = 0.0
}

/// The words of which numbers and dates are made.
enum ValueWords {
    /// Calls back with each word of the table.
    static func each(_ body: (_ word: [UInt8], _ meaning: ValueWord) -> Void) {
        Rows.each(rows, separator: "|") { fields in
            guard fields.count == 3, let role = roles[String(decoding: fields[0], as: UTF8.self)],
                let value = Double(String(decoding: fields[1], as: UTF8.self))
            else { return }
            for word in Rows.words(fields[2]) { body(word, ValueWord(role: role, value: value)) }
        }
    }

    /// The meaning of each word of a vocabulary, by its id.
    static func meanings(of words: WordTable) -> [ValueWord] {
        var found = Array(repeating: ValueWord(), count: words.count)
        each { word, meaning in
            let id = Int(words.find(word))
            if id > 0 { found[id] = meaning }
        }
        return found
    }

    private static let roles: [String: ValueWord.Role] = [
        "unit": .unit, "tens": .tens, "hundred": .hundred, "scale": .scale, "letter": .letter,
        "dozen": .dozen, "half": .half, "quarter": .quarter, "part": .part, "and": .and,
        "article": .article, "of": .of, "point": .point, "minus": .minus, "day": .day, "step": .step,
        "span": .span, "edge": .edge, "ago": .ago, "later": .later, "from": .from, "before": .before,
        "few": .few, "fiscal": .fiscal,
    ]

    private static let rows = #"""
        # Hand-kept: role, value, words.
        unit|0|zero nought naught
        unit|1|one
        unit|2|two
        unit|3|three
        unit|4|four
        unit|5|five
        unit|6|six
        unit|7|seven
        unit|8|eight
        unit|9|nine
        unit|10|ten
        unit|11|eleven
        unit|12|twelve
        unit|13|thirteen
        unit|14|fourteen
        unit|15|fifteen
        unit|16|sixteen
        unit|17|seventeen
        unit|18|eighteen
        unit|19|nineteen
        tens|20|twenty
        tens|30|thirty
        tens|40|forty
        tens|50|fifty
        tens|60|sixty
        tens|70|seventy
        tens|80|eighty
        tens|90|ninety
        hundred|100|hundred hundreds
        scale|1e3|thousand thousands
        scale|1e5|lakh lakhs lac
        scale|1e6|million millions mln mn mil mio
        scale|1e7|crore crores
        scale|1e9|billion billions bln bn
        scale|1e12|trillion trillions trn tn tln
        letter|1e3|k
        letter|1e6|m
        letter|1e9|b
        dozen|12|dozen dozens doz dozs dz dzs
        half|2|half halves
        quarter|4|quarter quarters
        part|1|first firsts
        part|2|second seconds
        part|3|third thirds
        part|4|fourth fourths
        part|5|fifth fifths
        part|6|sixth sixths
        part|7|seventh sevenths
        part|8|eighth eighths
        part|9|ninth ninths
        part|10|tenth tenths
        part|11|eleventh
        part|12|twelfth twelfths
        part|13|thirteenth
        part|14|fourteenth
        part|15|fifteenth
        part|16|sixteenth
        part|17|seventeenth
        part|18|eighteenth
        part|19|nineteenth
        part|20|twentieth twentieths
        part|30|thirtieth thirtieths
        part|100|hundredth hundredths
        part|1e3|thousandth thousandths
        part|1e6|millionth millionths
        part|1e9|billionth billionths
        part|1e12|trillionth trillionths
        and|0|and
        article|0|a an
        of|0|of
        point|0|point
        minus|0|minus negative
        day|0|today tonight
        day|1|tomorrow tmrw
        day|-1|yesterday
        step|0|this current
        step|1|next coming upcoming following
        step|-1|last previous past
        # Spans: 1 day, 2 week, 3 month, 4 year, 5 decade.
        span|1|day days
        span|2|week weeks
        span|3|month months
        span|4|year years
        span|5|decade decades
        # Where in a span: -1 at its start, 0 in the middle, 1 at its end.
        edge|-1|early beginning start earlier
        edge|0|mid middle
        edge|1|end late close later
        ago|0|ago
        from|0|from after
        before|0|before
        few|3|few several
        few|2|couple
        fiscal|0|fiscal fy
        """#
}
