import Foundation
import Testing

@testable import Reading

/// A document of a treebank in CoNLL-U; its folder is `WAYMARK_GUM`, or lies beside the package.
struct TreebankDocument: Sendable, CustomTestStringConvertible {
    /// A token as the corpus cuts it, with its Penn tag and its bytes in the document's text.
    struct Word: Sendable {
        var tag: String
        var bytes: Range<Int>
    }

    var name: String
    /// Sentences of a paragraph joined by a space, paragraphs by an empty line.
    var text: [UInt8] = []
    /// The bytes of each sentence.
    var sentences: [Range<Int>] = []
    var words: [Word] = []

    var testDescription: String { name }

    /// All documents, sorted by name; none where the folder is absent.
    static func all() -> [TreebankDocument] {
        let environment = ProcessInfo.processInfo.environment["WAYMARK_GUM"]
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("../shared/data/gum")
        let folder = environment.map { URL(fileURLWithPath: $0) } ?? beside
        let files =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "conllu" }.sorted { $0.path < $1.path }.compactMap(read)
    }

    private static func read(_ file: URL) -> TreebankDocument? {
        guard let data = try? Data(contentsOf: file) else { return nil }
        var document = TreebankDocument(name: file.deletingPathExtension().lastPathComponent)
        var paragraph = false
        var at = 0
        for line in [UInt8](data).split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.starts(with: "# newpar".utf8) {
                paragraph = true
            } else if line.starts(with: "# text = ".utf8) {
                document.open(line.dropFirst(9), paragraph: paragraph)
                at = document.sentences[document.sentences.count - 1].lowerBound
                paragraph = false
            } else if let first = line.first, (0x30...0x39).contains(first) {
                at = document.add(line.split(separator: 0x09), from: at)
            }
        }
        return document
    }

    private mutating func open(_ sentence: ArraySlice<UInt8>, paragraph: Bool) {
        if !text.isEmpty { text.append(contentsOf: paragraph ? [0x0A, 0x0A] : [0x20]) }
        let start = text.count
        text.append(contentsOf: sentence)
        sentences.append(start..<text.count)
    }

    /// Adds a word that stands in the text at an offset or behind it, and gives the offset behind the word.
    private mutating func add(_ fields: [ArraySlice<UInt8>], from offset: Int) -> Int {
        guard fields.count > 4, fields[0].allSatisfy({ (0x30...0x39).contains($0) }) else { return offset }
        var at = offset
        while at + fields[1].count <= text.count, !text[at...].starts(with: fields[1]) { at += 1 }
        guard at + fields[1].count <= text.count else { return offset }
        words.append(
            Word(tag: String(decoding: fields[4], as: UTF8.self), bytes: at..<(at + fields[1].count)))
        return at + fields[1].count
    }
}

extension TreebankDocument {
    /// The tags of the corpus's words in a run of bytes; `word` moves on to the first of them.
    func parts(of bytes: Range<Int>, from word: inout Int) -> [String] {
        while word < words.count, words[word].bytes.upperBound <= bytes.lowerBound { word += 1 }
        var found: [String] = []
        var at = word
        while at < words.count, words[at].bytes.lowerBound < bytes.upperBound {
            found.append(words[at].tag)
            at += 1
        }
        return found
    }
}

/// The corpus's tags brought to ours, as `scripts/tagger/corpus.py` does.
enum Treebank {
    /// One tag for a token of ours, from those of the corpus's words in it; `nil` where there are none.
    static func tag(_ token: Token, _ parts: [String]) -> PennTag? {
        guard let first = parts.first else { return nil }
        switch token.kind {
        case .mark: return .mark
        case .number, .currency: return .number
        case .word: break
        }
        guard parts.contains("HYPH"), let last = parts.last(where: { $0 != "HYPH" }), parts.count > 1 else {
            return tags[first] ?? .other
        }
        return ["VBN", "VBG", "VBD"].contains(last) ? .adjective : tags[last] ?? .other
    }

    private static let tags: [String: PennTag] = [
        "NN": .noun, "NNS": .nouns, "NNP": .name, "NNPS": .name, "JJ": .adjective, "JJR": .adjective,
        "JJS": .adjective, "RB": .adverb, "RBR": .adverb, "RBS": .adverb, "VB": .base, "VBP": .present,
        "VBZ": .presentThird, "VBD": .past, "VBN": .participle, "VBG": .gerund, "MD": .modal, "TO": .to,
        "IN": .preposition, "RP": .preposition, "DT": .determiner, "PDT": .determiner, "PRP": .pronoun,
        "EX": .pronoun, "PRP$": .possessivePronoun, "WDT": .relative, "WP": .relative, "WRB": .relative,
        "WP$": .relative, "CC": .conjunction, "CD": .number, "POS": .possessive,
    ]
}
