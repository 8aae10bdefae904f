/// The words that are listed, by the hash of their folded letters.
struct Vocabulary: Sendable {
    /// What a word or phrase can be.
    struct Roles: OptionSet, Sendable {
        let rawValue: UInt32
        static let stock = Roles(rawValue: 1)
        static let limited = Roles(rawValue: 2)
        static let partnership = Roles(rawValue: 4)
        static let publicBody = Roles(rawValue: 8)
        static let anyForm = Roles(rawValue: 16)
        static let structure = Roles(rawValue: 32)
        static let kind = Roles(rawValue: 64)
        static let link = Roles(rawValue: 128)
        static let place = Roles(rawValue: 256)
        static let number = Roles(rawValue: 512)
        static let honorific = Roles(rawValue: 1024)
        static let office = Roles(rawValue: 2048)
        static let officeWith = Roles(rawValue: 4096)
        static let particle = Roles(rawValue: 8192)
        /// A phrase can begin with it.
        static let opens = Roles(rawValue: 1 << 14)
        /// `other` is the word that it is short for in an organisation's name.
        static let short = Roles(rawValue: 1 << 15)
        /// `other` is the same given name as it is compared.
        static let nickname = Roles(rawValue: 1 << 16)
        static let form: Roles = [.stock, .limited, .partnership, .publicBody, .anyForm]
    }

    /// What is known of a word.
    struct Entry: Sendable {
        var hash: UInt32 = 0
        var roles: Roles = []
        var other: UInt32 = 0
    }

    private var slots: [Entry]
    private let mask: Int

    /// The entry of a hash; one without roles where it is not listed.
    subscript(hash: UInt32) -> Entry {
        var slot = Int(hash) & mask
        while true {
            let entry = slots[slot]
            if entry.hash == hash || entry.hash == 0 { return entry }
            slot = (slot + 1) & mask
        }
    }

    private init(_ entries: [UInt32: Entry]) {
        var size = 64
        while size < entries.count * 3 { size *= 2 }
        mask = size - 1
        slots = Array(repeating: Entry(), count: size)
        for entry in entries.values {
            var slot = Int(entry.hash) & mask
            while slots[slot].hash != 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
    }

    /// The words.
    static let words = all.words
    /// Phrases of two to eight words, by `PartyWord.mix` of the hashes of their words.
    static let phrases = all.phrases

    private static let all: (words: Vocabulary, phrases: Vocabulary) = {
        var builder = Builder()
        builder.add(LegalWords.stock, .stock)
        builder.add(LegalWords.limited, .limited)
        builder.add(LegalWords.partnership, .partnership)
        builder.add(LegalWords.publicBody, .publicBody)
        builder.add(LegalWords.any, .anyForm)
        builder.add(OrganisationWords.structure, .structure)
        builder.add(OrganisationWords.kind, .kind)
        builder.add(OrganisationWords.link, .link)
        builder.add(PlaceWords.rows, .place)
        builder.add(PersonWords.honorific, .honorific)
        builder.add(PersonWords.office, .office)
        builder.add(PersonWords.officeWith, .officeWith)
        builder.add(PersonWords.particle, .particle)
        builder.addPairs(OrganisationWords.number, .number)
        builder.addPairs(OrganisationWords.short, .short)
        builder.addPairs(PersonWords.nickname, .nickname)
        return (Vocabulary(builder.words), Vocabulary(builder.phrases))
    }()

    private struct Builder {
        var words: [UInt32: Entry] = [:]
        var phrases: [UInt32: Entry] = [:]

        /// The hashes of the words of a row, folded as any name is.
        private func hashes(_ text: some StringProtocol) -> [UInt32] {
            var text = String(text)
            return text.withUTF8 { NameTokens($0).tokens.map(\.hash) }
        }

        mutating func add(_ rows: String, _ role: Roles) {
            for row in rows.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
                let hashes = hashes(row)
                guard let first = hashes.first else { continue }
                if hashes.count == 1 {
                    words[first, default: Entry(hash: first)].roles.insert(role)
                } else {
                    let key = hashes.reduce(PartyWord.seed, PartyWord.mix)
                    phrases[key, default: Entry(hash: key)].roles.insert(role)
                    words[first, default: Entry(hash: first)].roles.insert(.opens)
                }
            }
        }

        mutating func addPairs(_ rows: String, _ role: Roles) {
            for row in rows.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
                let hashes = hashes(row)
                guard hashes.count == 2 else { continue }
                words[hashes[0], default: Entry(hash: hashes[0])].roles.insert(role)
                words[hashes[0]]?.other = hashes[1]
            }
        }
    }
}
