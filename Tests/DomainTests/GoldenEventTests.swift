import Domain
import Foundation
import JSON
import Testing

/// Events as version 1 of their types wrote them. The samples are never edited: what lies in a log stays readable.
@Suite struct GoldenEventTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    @Test(arguments: EventType.allCases) func `version 1 of each type is read for ever`(type: EventType)
        throws
    {
        let file = Self.folder.appending(path: "\(type.rawValue).v1.json")
        var scanner = JSONScanner([UInt8](try Data(contentsOf: file)))
        let event = try ReadEvent(type, from: &scanner)
        try scanner.finish()
        #expect(event == EventSamples.full(type))
    }

    @Test func `every sample belongs to a type`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let types = Set(EventType.allCases.map(\.rawValue))
        for name in names { #expect(types.contains(String(name.prefix { $0 != "." })), "\(name)") }
    }
}
