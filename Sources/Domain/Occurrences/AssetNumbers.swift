/// The numbers that tell one part or one of several works from another: Unit-1, EPC-3, second phase.
enum AssetNumbers {
    /// The numbers below 100 in a name that measure nothing.
    static func of(_ name: String) -> [String] {
        guard name.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        let words = NameKey.fold(name).split(separator: " ").map(String.init)
        var numbers: [String] = []
        for (place, word) in words.enumerated() where isShortNumber(word) {
            // "1.5 million tons", "2 x 660 MW" and "30 km" measure.
            let next = place + 1 < words.count ? words[place + 1] : ""
            if !isNumber(next), !units.contains(next) { numbers.append(word) }
        }
        return numbers
    }

    /// The words of the name of a part, ordinals as numbers.
    static func words(ofPart part: String?) -> [String] {
        guard let part else { return [] }
        return NameKey.fold(part).split(separator: " ").map { word in
            let word = AssetName.singular(String(word))
            return ordinals[word] ?? word
        }.filter { !filler.contains($0) }
    }

    static func isNumber(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isShortNumber(_ word: String) -> Bool { word.utf8.count < 3 && isNumber(word) }

    private static let filler: Set<String> = ["the", "of", "a", "an", "and", "in", "at", "for"]
    private static let units: Set<String> = [
        "mw", "gw", "kw", "kwh", "gwh", "kv", "km", "m", "ha", "hectares", "million", "billion", "thousand",
        "mln",
        "bln", "tons", "tonnes", "mtpa", "bcm", "percent", "x", "year", "years", "lane", "lanes", "kilometer",
        "kilometre", "kilometers", "kilometres", "storey", "bed", "beds", "seats",
    ]
    private static let ordinals: [String: String] = [
        "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "1st": "1",
        "2nd": "2", "3rd": "3", "4th": "4", "i": "1", "ii": "2", "iii": "3", "iv": "4", "one": "1",
        "two": "2",
        "three": "3", "four": "4",
    ]
}
