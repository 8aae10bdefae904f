import Articles
import Foundation
import Glibc
import Testing

/// A folder of a test's own, which goes away with it.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/waymark-articles-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        path = try #require(made)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, and the folders that it needs, and gives its path.
    @discardableResult
    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let parts = name.split(separator: "/").dropLast()
        for count in 0..<parts.count { mkdir("\(path)/\(parts[...count].joined(separator: "/"))", 0o755) }
        let full = "\(path)/\(name)"
        let bytes = Array(bytes)
        let file = try #require(fopen(full, "w"))
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
        fclose(file)
        return full
    }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }
}

/// All that bytes under a name hold.
func read(_ bytes: some Sequence<UInt8>, as name: String = "news.txt") -> [Input] {
    Array(ArticleSource(bytes: Array(bytes), named: name))
}

/// All that a text under a name holds.
func read(_ text: String, as name: String = "news.txt") -> [Input] { read(text.utf8, as: name) }

/// The only article of the inputs.
func article(_ inputs: [Input], sourceLocation: SourceLocation = #_sourceLocation) throws -> Article {
    guard inputs.count == 1, case .article(let article, _)? = inputs.first else {
        Issue.record("not one article: \(inputs)", sourceLocation: sourceLocation)
        throw CancellationError()
    }
    return article
}

/// The only rejection of the inputs, in words.
func rejection(_ inputs: [Input], sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    guard inputs.count == 1, case .rejected(let rejection)? = inputs.first else {
        Issue.record("not one rejection: \(inputs)", sourceLocation: sourceLocation)
        throw CancellationError()
    }
    #expect(!rejection.description.contains("\n"), sourceLocation: sourceLocation)
    return rejection.description
}

/// Short words for inputs: an article's id or body, a rejection's description.
func summary(_ inputs: some Sequence<Input>) -> [String] {
    inputs.map { input in
        switch input {
        case .article(let article, _): article.id ?? article.body
        case .rejected(let rejection): "rejected \(rejection)"
        }
    }
}
