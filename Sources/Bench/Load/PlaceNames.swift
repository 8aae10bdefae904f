/// Names of places that are not, each number another one.
enum PlaceNames {
    /// How many there are.
    static let count = syllables.count * syllables.count * syllables.count * endings.count

    /// The name of a number, 0 up to ``count``; neighbours are nothing alike.
    static func name(_ number: Int) -> String {
        // A step that has no divisor in common with the count meets each name once.
        var rest = (number &* 7_368_787 &+ 1_299_709) % count
        var name = ""
        for _ in 0..<3 {
            name += syllables[rest % syllables.count]
            rest /= syllables.count
        }
        name += endings[rest]
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// The same place as another newspaper writes it.
    static func otherSpelling(_ name: String) -> String {
        var spelling = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "k": spelling += "q"
            case "K": spelling += "Q"
            case "a": spelling += "á"
            default: spelling.unicodeScalars.append(scalar)
            }
        }
        return spelling
    }

    private static let syllables: [String] = {
        let onsets = [
            "b", "d", "g", "k", "l", "m", "n", "r", "s", "t", "v", "z", "sh", "ch", "kh", "zh", "y", "j", "p",
            "h",
        ]
        return onsets.flatMap { onset in ["a", "e", "i", "o", "u"].map { onset + $0 } }
    }()
    private static let endings = [
        "kent", "bad", "tau", "sk", "grad", "pur", "ville", "dar", "burg", "mor", "nia", "stan", "ron",
    ]
}
