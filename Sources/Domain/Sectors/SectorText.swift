/// A text as sectors are read from it: words in the singular, with commas; brackets are set aside.
struct SectorText {
    /// The words outside brackets; a comma is a word.
    let words: [String]
    /// The words inside brackets.
    let aside: [String]

    init(_ text: String) {
        var outside = ""
        var inside = ""
        var depth = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "(", "[":
                depth += 1
                inside += ","
            case ")", "]": depth = max(0, depth - 1)
            default:
                if depth == 0 {
                    outside.unicodeScalars.append(scalar)
                } else {
                    inside.unicodeScalars.append(scalar)
                }
            }
        }
        words = SectorText.words(outside)
        aside = SectorText.words(inside)
    }

    /// The words of a phrase of the table as they are compared: it is in lower case without marks already.
    ///
    /// In bytes, because the whole table is gone through when the first sector is asked for; words end as
    /// ``AssetName/singular(_:)`` has it.
    static func key(_ phrase: String) -> String {
        var key: [UInt8] = []
        key.reserveCapacity(phrase.utf8.count)
        for word in phrase.utf8.split(separator: 0x20) {
            if !key.isEmpty { key.append(0x20) }
            let start = key.count
            for byte in word { key.append(byte == 0x71 ? 0x6B : byte) }
            let length = key.count - start
            if length > 4, key.suffix(3).elementsEqual([0x69, 0x65, 0x73]) {
                key.removeLast(3)
                key.append(0x79)
            } else if length > 3, key.last == 0x73, key[key.count - 2] != 0x73 {
                key.removeLast()
            }
        }
        return String(decoding: key, as: UTF8.self)
    }

    /// The words of a text, folded and in the singular, with commas.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var piece = ""
        func end() {
            for word in NameKey.fold(piece).split(separator: " ") {
                words.append(AssetName.singular(String(word)))
            }
            piece = ""
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case ",", ";", ":":
                end()
                words.append(",")
            case "&", "/": piece += " and "
            default: piece.unicodeScalars.append(scalar)
            }
        }
        end()
        return words
    }
}
