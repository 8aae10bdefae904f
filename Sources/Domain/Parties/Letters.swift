/// Letters of any script as bytes that names are compared by.
///
/// Latin letters lose their marks and case; Cyrillic, Greek, Arabic, Devanagari, Armenian and Georgian are written
/// in Latin letters; each letter of another alphabet is one byte above 127; Chinese, Japanese and Korean
/// characters stay as their UTF-8.
enum Letters {
    /// What a scalar outside ASCII is in a name.
    enum Fold {
        /// It ends a word.
        case gap
        /// It is left out.
        case nothing
        /// Up to four letters, the first in the lowest byte.
        case letters(UInt32)
        /// It stays as it is and is never a misspelling of another.
        case ideograph
    }

    /// What a scalar outside ASCII folds to.
    static func fold(_ scalar: UInt32) -> Fold {
        switch scalar {
        case 0x2019, 0x2018, 0x2BC, 0x2BB, 0x2B9, 0x2BF, 0x300...0x36F, 0x200B...0x200F, 0xAD: return .nothing
        case 0xC0...0x24F, 0x370...0x6FF, 0x900...0x97F, 0x10D0...0x10FF, 0x1E00...0x1FFF:
            return listed(scalar)
        case 0x3040...0x30FF where scalar != 0x30FB, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            return .ideograph
        case 0x700...0x1FFF: return .letters(0x80 | scalar & 0x7F)
        default: return .gap
        }
    }

    private static func listed(_ scalar: UInt32) -> Fold {
        let value = scalar < 0x2000 ? table[Int(scalar)] : 0
        if value == 0 {
            return scalar < 0x250 || scalar == 0x37E || scalar == 0x387
                ? .gap : .letters(0x80 | scalar & 0x7F)
        }
        return value == .max ? .nothing : .letters(value)
    }

    /// By scalar: letters, zero where none are listed, all bits where it is left out.
    private static let table: [UInt32] = {
        var table = [UInt32](repeating: 0, count: 0x2000)
        for line in ScriptLetters.rows.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 2 else { continue }
            let value: UInt32 =
                parts[0] == "-" ? .max : parts[0].utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
            for scalar in parts[1].unicodeScalars where scalar.value < 0x2000 {
                table[Int(scalar.value)] = value
            }
        }
        return table
    }()

    /// Whether a Devanagari consonant carries its own vowel: nothing that takes it away stands behind.
    static func hasOwnVowel(_ scalar: UInt32) -> Bool { (0x915...0x939).contains(scalar) }
}
