/// The words for a document that tell how far it binds: loans finance, papers that bind nobody propose, all others
/// agree.
enum AgreementWords {
    /// The phase that the signing of a document shows to have been reached.
    static func phase(of kind: String?) -> Phase {
        guard var kind else { return .agreed }
        return kind.withUTF8 { bytes in
            var proposes = false
            var start = 0
            for index in 0...bytes.count where index == bytes.count || !isLetter(bytes[index]) {
                let word = WordKey(bytes[start..<index])
                if finance.contains(word) { return .financed }
                if propose.contains(word) { proposes = true }
                start = index + 1
            }
            return proposes ? .proposed : .agreed
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }

    private static let propose: [WordKey] = [
        "memorandum", "memoranda", "mou", "mous", "framework", "intent", "protocol", "roadmap", "declaration",
        "preliminary", "understanding", "terms",
    ].map { WordKey(Array($0.utf8)[...]) }

    private static let finance: [WordKey] = ["loan", "loans", "credit", "financing", "grant"]
        .map { WordKey(Array($0.utf8)[...]) }
}

/// A word's first eight letters in lower case, and its length: enough to tell the few words of a list from others.
private struct WordKey: Equatable {
    private var letters: UInt64 = 0
    private var length = 0

    init(_ bytes: some Collection<UInt8>) {
        for byte in bytes {
            if length < 8 { letters = letters << 8 | UInt64(byte | 0x20) }
            length += 1
        }
    }
}
