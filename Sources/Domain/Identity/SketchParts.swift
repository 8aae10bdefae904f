/// Collects what a sketch keeps from the words of a name and a place.
struct SketchParts {
    private(set) var names: [UInt64] = []
    private(set) var places: [UInt64] = []
    private(set) var general: [UInt64] = []
    private(set) var kind = AssetKind.none
    private(set) var work: Episode?
    private(set) var isTitled = true
    let isOfPart: Bool
    let remark: UInt32
    let partClass: UInt8
    private(set) var numbers: UInt64 = 0
    private(set) var partNumbers: UInt64 = 0
    private(set) var directions: UInt32 = 0
    private(set) var qualifiers: UInt32 = 0
    private(set) var joined: UInt64 = 0
    /// Whether the word for the kind stands in the plural.
    private(set) var isPlural = false
    /// The countries and peoples named, where they are two or more; else 0.
    private(set) var peoples: UInt32 = 0
    private var lastPeople: UInt32 = 0
    private var kinds: UInt64 = 0
    private var isInTail = false

    init(_ reading: AssetReading) {
        isOfPart = reading.isOfPart
        remark = reading.remark
        partClass = reading.partClass
        for index in reading.entries.indices { take(reading, index) }
        if reading.hasRemark { isTitled = false }
        settleKind()
        general.sort()
    }

    private mutating func take(_ reading: AssetReading, _ index: Int) {
        let entry = reading.entries[index]
        let token = reading.tokens.tokens[index]
        switch entry.role {
        case .name:
            add(name: SketchParts.spell(reading, index))
        case .general:
            add(general: entry.hash)
            if !token.isCapital { isTitled = false }
        case .kind:
            if !isInTail { isPlural = reading.isPlural(index) }
            take(kind: AssetKind(rawValue: UInt8(entry.value)) ?? .none, entry.hash)
            if SketchParts.gasTerminals.contains(entry.hash) { add(general: SketchParts.gas) }
            if !token.isCapital { isTitled = false }
        case .work: take(work: entry)
        case .country:
            if lastPeople != 0, lastPeople != entry.hash {
                peoples ^= entry.hash ^ (peoples == 0 ? lastPeople : 0)
            }
            lastPeople = entry.hash
        case .number: SketchParts.append(entry.value, &numbers)
        case .part: if entry.value > 0 { SketchParts.append(entry.value, &partNumbers) }
        case .direction: directions |= 1 << UInt32(entry.value)
        case .qualifier: qualifiers |= 1 << (entry.hash >> 1 % 31)
        case .after: if kind != .none { isInTail = true }
        default: break
        }
    }

    static func spell(_ reading: AssetReading, _ index: Int) -> SpelledWord {
        let letters = reading.letters(index)
        return reading.tokens.tokens[index].isForeign ? SpelledWord(foreign: letters) : SpelledWord(letters)
    }

    private mutating func add(name: SpelledWord) {
        var letters = name.packed
        while letters != 0 {
            joined = (joined ^ (letters & 31)) &* 0x100_0000_01B3
            letters >>= 5
        }
        if names.count < 8, !names.contains(name.packed) { names.append(name.packed) }
    }

    private mutating func add(general hash: UInt32) {
        if general.count < 12, !general.contains(UInt64(hash)) { general.append(UInt64(hash)) }
    }

    /// Of several kinds the last before a preposition is the head; the others describe it.
    private mutating func take(kind next: AssetKind, _ hash: UInt32) {
        if isInTail {
            add(general: hash)
            return
        }
        kinds |= next.bit
        if next.isSpecific {
            if kind.isSpecific, kind != next { add(general: UInt32(kind.rawValue) << 1 | 1) }
            kind = next
        } else if kind == .none {
            kind = next
        }
    }

    private mutating func take(work entry: WordEntry) {
        switch entry.value {
        case 2: work = .renew
        case 3: work = work ?? .expand
        default: break
        }
    }

    /// Kinds of energy take the place of the power plant they stand beside.
    private mutating func settleKind() {
        let energy = kinds & AssetKind.energies
        if energy != 0 || kinds & AssetKind.power.bit != 0, makesThings {
            // "wind turbine components plant": the energy is what the product is for.
            if energy != 0 { add(general: UInt32(energy.trailingZeroBitCount) << 1 | 1) }
            kind = .plant
            return
        }
        if energy != 0, AssetKind.besideEnergy & kind.bit != 0 || kind.isEnergy {
            if energy & (energy - 1) == 0 {
                kind = AssetKind(rawValue: UInt8(energy.trailingZeroBitCount)) ?? .power
            } else {
                kind = .power
            }
            general.removeAll { value in
                value < 128 && (AssetKind.besideEnergy | energy) & (1 << (value >> 1)) != 0
            }
        } else if kind == .power {
            let fuels = SketchParts.fuels
            if general.contains(where: { fuels.contains($0) }) { kind = .thermal }
        }
        if kind == .thermal { general.removeAll { SketchParts.fuels.contains($0) } }
        general.removeAll { $0 == UInt64(UInt32(AssetKind.power.rawValue) << 1 | 1) && kind == .thermal }
    }

    private var makesThings: Bool {
        kinds & (AssetKind.factory.bit | AssetKind.refinery.bit) != 0
            || general.contains { SketchParts.products.contains($0) }
    }

    /// What is made for power plants and is none itself.
    private static let products: [UInt64] = [
        "component", "equipment", "blade", "panel", "module", "cell", "wafer", "inverter", "battery", "cable",
    ].map { UInt64(WordTable.meaning(Array($0.utf8)[...])) }

    /// Words that say terminal and liquefied gas in one.
    private static let gasTerminals = ["fsru", "flng"].map { WordTable.meaning(Array($0.utf8)[...]) }
    private static let gas = WordTable.meaning(Array("lng".utf8)[...])

    private static let fuels: [UInt64] = ["gas", "coal", "oil", "diesel", "lignite", "combined", "cycle"].map
    {
        UInt64(WordTable.meaning(Array($0.utf8)[...]))
    }

    /// Adds a number to up to four, in their order; 0 is kept as 1 << 15.
    private static func append(_ number: UInt16, _ numbers: inout UInt64) {
        let number = UInt64(number == 0 ? 0x8000 : number)
        var shift: UInt64 = 0
        while shift < 64 {
            let next = numbers >> shift & 0xFFFF
            if next == 0 {
                numbers |= number << shift
                return
            }
            shift += 16
        }
    }

    /// The words of a place that are its own; all of them where none is.
    mutating func readPlace(_ place: String?) {
        guard let place else { return }
        let reading = AssetReading(place)
        for index in reading.entries.indices where places.count < 4 {
            switch reading.entries[index].role {
            case .name, .general, .kind:
                let word = SketchParts.spell(reading, index).packed
                if !places.contains(word) { places.append(word) }
            default: continue
            }
        }
    }
}

extension CountryCode {
    /// Both letters as one number, not 0.
    var bits: UInt16 { description.utf8.reduce(0) { $0 << 8 | UInt16($1) } }
}
