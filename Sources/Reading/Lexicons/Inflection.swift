/// Forms of English words by rule, each written over what a buffer held.
enum Inflection {
    static func plural(of word: [UInt8]) -> [UInt8] {
        var form: [UInt8] = []
        word.withUnsafeBufferPointer { present(of: $0, into: &form) }
        return form
    }

    static func plural(of word: Field, into form: inout [UInt8]) { present(of: word, into: &form) }

    static func present(of word: Field, into form: inout [UInt8]) {
        guard let last = word.last else { return form.removeAll(keepingCapacity: true) }
        if endsInConsonantY(word) { return write(word.dropLast(), "ies", into: &form) }
        let hissing =
            last == 0x73 || last == 0x78 || last == 0x7A || ends(word, 0x63, 0x68) || ends(word, 0x73, 0x68)
        write(word[...], hissing ? "es" : "s", into: &form)
    }

    static func past(of word: Field, into form: inout [UInt8]) {
        if word.last == 0x65 { return write(word[...], "d", into: &form) }
        if endsInConsonantY(word) { return write(word.dropLast(), "ied", into: &form) }
        write(word[...], "ed", into: &form)
    }

    static func gerund(of word: Field, into form: inout [UInt8]) {
        let drops = word.last == 0x65 && word.count > 2 && !ends(word, 0x65, 0x65)
        write(drops ? word.dropLast() : word[...], "ing", into: &form)
    }

    private static func write(_ stem: Slice<Field>, _ ending: StaticString, into form: inout [UInt8]) {
        form.removeAll(keepingCapacity: true)
        form.append(contentsOf: stem)
        form.append(contentsOf: Field(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
    }

    private static func ends(_ word: Field, _ first: UInt8, _ second: UInt8) -> Bool {
        word.count > 1 && word[word.count - 2] == first && word[word.count - 1] == second
    }

    private static func endsInConsonantY(_ word: Field) -> Bool {
        word.count > 2 && word[word.count - 1] == 0x79 && !"aeiou".utf8.contains(word[word.count - 2])
    }
}
