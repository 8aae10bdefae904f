/// What the lexicon knows of a single word, whatever it means in its sentence.
struct Tags: OptionSet, Sendable {
    let rawValue: UInt64

    private static func bit(_ number: Int) -> Tags { Tags(rawValue: 1 << UInt64(number)) }

    // Closed classes.
    static let determiner = bit(0)
    static let preposition = bit(1)
    static let pronoun = bit(2)
    static let conjunction = bit(3)
    static let subordinator = bit(4)
    static let relative = bit(5)
    static let modal = bit(6)
    static let be = bit(7)
    static let have = bit(8)
    static let doing = bit(9)
    static let negation = bit(10)
    static let adverb = bit(11)
    static let adjective = bit(12)
    static let abbreviation = bit(13)
    static let honorific = bit(14)

    // Open classes by form.
    static let verb = bit(15)
    static let noun = bit(16)

    // Classes of meaning.
    static let asset = bit(17)
    static let work = bit(18)
    static let project = bit(19)
    static let portion = bit(20)
    static let agreement = bit(21)
    static let finance = bit(22)
    static let contract = bit(23)
    static let meeting = bit(24)
    static let title = bit(25)
    static let organisation = bit(26)
    static let month = bit(27)
    static let weekday = bit(28)
    static let unit = bit(29)
    static let scale = bit(30)
    static let numeral = bit(31)
    static let ordinal = bit(32)
    static let region = bit(33)
    static let catenative = bit(34)
    static let person = bit(35)
    static let currency = bit(36)
    static let lender = bit(37)
    static let company = bit(38)
    static let sector = bit(39)
    static let document = bit(40)
    static let money = bit(41)
    static let ceremony = bit(42)
    static let time = bit(43)
    static let saying = bit(44)
    static let irrelevant = bit(45)
    static let works = bit(46)
    static let generic = bit(47)
    static let milestone = bit(48)
    static let investment = bit(49)
    static let occasion = bit(50)
    static let source = bit(51)

    /// What a project can be spoken of by.
    static let projectLike: Tags = [.asset, .work, .project, .portion]
}

/// The forms that one word can be of a verb.
struct VerbForms: OptionSet, Sendable {
    let rawValue: UInt8
    static let base = VerbForms(rawValue: 1)
    static let present = VerbForms(rawValue: 2)
    static let past = VerbForms(rawValue: 4)
    static let participle = VerbForms(rawValue: 8)
    static let gerund = VerbForms(rawValue: 16)
}
