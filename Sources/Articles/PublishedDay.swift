import Domain

/// The day of `YYYY-MM-DD` or of an RFC 3339 instant, as its own zone has it; seconds and zone may be left out.
func publishedDay(_ text: String) -> Day? {
    let bytes = Array(text.utf8)
    guard let day = Day(iso: String(decoding: bytes.prefix(10), as: UTF8.self)) else { return nil }
    guard bytes.count > 10 else { return day }
    guard [0x54, 0x74, 0x20].contains(bytes[10]) else { return nil }
    return isTime(bytes[11...]) ? day : nil
}

private func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    guard two(&rest, below: 24), colon(&rest), two(&rest, below: 60) else { return false }
    if colon(&rest) {
        guard two(&rest, below: 61) else { return false }
        if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { return false }
            rest = rest[digits.endIndex...]
        }
    }
    return isZone(rest)
}

private func isZone(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    guard let first = rest.popFirst() else { return true }
    if first == UInt8(ascii: "Z") || first == UInt8(ascii: "z") { return rest.isEmpty }
    guard first == UInt8(ascii: "+") || first == UInt8(ascii: "-"), two(&rest, below: 24) else {
        return false
    }
    if rest.isEmpty { return true }
    _ = colon(&rest)
    return two(&rest, below: 60) && rest.isEmpty
}

private func colon(_ text: inout ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: ":") else { return false }
    text = text.dropFirst()
    return true
}

private func two(_ text: inout ArraySlice<UInt8>, below limit: Int) -> Bool {
    let digits = text.prefix(2)
    guard digits.count == 2, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    text = text.dropFirst(2)
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } < limit
}
