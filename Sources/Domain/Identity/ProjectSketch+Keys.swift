extension ProjectSketch {
    /// Blocking keys, at most nine of at most 30 bytes: sketches that a likeness can call the same share one.
    ///
    /// A key is host country, then the consonants of a name or place, or the partner and the kind, or the hash of
    /// the describing words.
    public var keys: [String] {
        let host = country?.description ?? "??"
        var keys: [String] = []
        func add(_ key: String) {
            if !keys.contains(key) { keys.append(key) }
        }
        func skeleton(_ packed: UInt64) -> String { SpelledWord(packed: packed).skeleton.text }
        if nameCount > 0 {
            var whole = Skeleton()
            for name in names { whole.add(SpelledWord(packed: name)) }
            add("\(host) \(whole.packed.text)")
            for name in names.prefix(5) { add("\(host) \(skeleton(name))") }
            for place in places.prefix(2) { add("\(host) \(kind) @\(skeleton(place))") }
            return keys
        }
        for place in places.prefix(2) {
            add("\(host) \(kind) @\(skeleton(place))")
            add("\(host) \(skeleton(place))")
        }
        var rest = partners
        while rest != 0 {
            add("\(host) \(kind) \(UInt16(rest & 0xFFFF).countryText)")
            rest >>= 16
        }
        add("\(host) \(kind) \(String(general.reduce(0) { $0 &* 31 &+ $1 }, radix: 36))")
        return keys
    }
}

extension UInt64 {
    /// The letters that are packed here one a byte, the first lowest; in base 36 where they are none.
    fileprivate var text: String {
        guard self >> 60 != 0xF else { return String(self, radix: 36) }
        var letters: [UInt8] = []
        var rest = self
        while rest != 0 {
            letters.append(UInt8(rest & 0xFF))
            rest >>= 8
        }
        return String(decoding: letters, as: UTF8.self)
    }
}

extension UInt16 {
    fileprivate var countryText: String {
        String(decoding: [UInt8(self >> 8), UInt8(self & 0xFF)], as: UTF8.self)
    }
}
