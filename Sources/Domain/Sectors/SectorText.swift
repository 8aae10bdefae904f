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
    static func key(_ phrase: String) -> String {
        Array(phrase.utf8).split(separator: 0x20).map { String(decoding: singular($0), as: UTF8.self) }
            .joined(separator: " ")
    }

    /// A word of the table as it is compared, in bytes; it ends as ``AssetName/singular(_:)`` has it.
    static func singular(_ word: ArraySlice<UInt8>) -> [UInt8] {
        var letters = word.map { $0 == 0x71 ? 0x6B : $0 }
        if letters.count > 4, letters.suffix(3).elementsEqual([0x69, 0x65, 0x73]) {
            letters.removeLast(3)
            letters.append(0x79)
        } else if letters.count > 3, letters.last == 0x73, letters[letters.count - 2] != 0x73 {
            letters.removeLast()
        }
        return letters
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
