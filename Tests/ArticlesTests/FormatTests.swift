import Articles
import Testing

@Suite struct FormatTests {
    private static let pretty = """
        {
          "id": "p",
          "body": "Pretty."
        }
        """

    @Test func `a file of JSON holds an object, several or an array of them`() {
        #expect(summary(read(Self.pretty, as: "x.json")) == ["p"])
        #expect(summary(read("[\(Self.pretty), {\"body\":\"]}\\\"\"}]", as: "x.json")) == ["p", #"]}""#])
        #expect(summary(read(Self.pretty + Self.pretty, as: "x.json")) == ["p", "p"])
        #expect(summary(read("{\"body\":\"1\"}\n{\"body\":\"2\"}\n", as: "x.json")) == ["1", "2"])
        #expect(summary(read("[]", as: "x.json")).isEmpty)
    }

    @Test func `an object of an array is told by the line on which it begins`() {
        let found = summary(read("[\n{\"body\":\"1\"},\n{\n\"body\": 2}\n]", as: "x.json"))
        #expect(found.count == 2)
        #expect(found[1].hasPrefix("rejected x.json:3: 'body' must be a string"))
    }

    @Test(arguments: [
        "[{\"body\":\"1\"}", "[{\"body\":\"1\"},{\"bo", "{\"body\":\"1\"} x", "{\"body\":\"1\"} ]",
    ])
    func `JSON that breaks off or goes wrong gives what it has and one rejection`(text: String) {
        let found = summary(read(text, as: "x.json"))
        #expect(found.first == "1")
        #expect(found.count == 2 && found[1].hasPrefix("rejected x.json:1: "))
    }

    @Test func `an object over 5 MB in an array is passed over`() {
        let long = String(repeating: "a", count: 5_000_000)
        let found = summary(read("[{\"body\":\"1\"},{\"body\":\"\(long)\"},{\"body\":\"2\"}]", as: "x.json"))
        #expect(found.count == 3 && found[1].contains("5 MB") && found[2] == "2")
    }

    @Test(arguments: ["-", "x", "x.data", "x.NDJSON", "x.log"])
    func `content tells the kind where the name does not`(name: String) {
        #expect(summary(read("{\"body\":\"1\"}\n{\"body\":\"2\"}\n", as: name)) == ["1", "2"])
        #expect(summary(read("{\"body\":\"1\"}\n{\"body\":\n{\"body\":\"2\"}\n", as: name)).count == 3)
    }

    @Test func `pretty JSON and arrays are told from NDJSON by content`() {
        #expect(summary(read(Self.pretty, as: "x")) == ["p"])
        #expect(summary(read(" \n[\(Self.pretty)]", as: "x")) == ["p"])
        #expect(summary(read("A text with {braces}.", as: "x")) == ["x"])
    }

    @Test func `the ending .txt outweighs the content`() {
        #expect(summary(read("{\"body\":\"1\"}", as: "note.txt")) == ["note"])
    }

    @Test(arguments: [
        "\u{89}PNG", "%PDF-1.7", "\u{1F}\u{8B}", "PK\u{3}\u{4}", "GIF89a", "\u{7F}ELF", "BZh9",
        "\u{0}\u{1}\u{2}",
    ])
    func `files that are no text are refused`(start: String) throws {
        let bytes =
            start.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } + Array("more and more".utf8)
        let reason = try rejection(read(bytes, as: "x.txt"))
        #expect(reason.hasPrefix("x.txt: "))
    }

    @Test func `random bytes never crash, whatever they are called`() {
        var random = Seeded(seed: 11)
        let names = ["x", "x.txt", "x.json", "x.ndjson"]
        let starts: [[UInt8]] = [
            [], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], Array("[{\"body\":\"".utf8),
        ]
        for turn in 0..<4000 {
            let bytes = starts[turn % starts.count] + random.bytes(upTo: 200)
            for input in read(bytes, as: names[turn % names.count]) {
                if case .article(let article, _) = input { #expect(!article.body.isEmpty) }
            }
        }
    }

    @Test func `a sound file with any one byte changed never crashes`() {
        let sound = Array(
            "[{\"body\":\"Größe \\u00e4\",\"published\":\"2026-03-09\"},\n{\"body\":\"2\"}]".utf8)
        for index in sound.indices {
            for value in [0, 0x22, 0x5C, 0x7B, 0x7D, 0xC3, 0xFF] as [UInt8] {
                var bytes = sound
                bytes[index] = value
                #expect(read(bytes, as: "x.json").count <= 4)
                #expect(read(bytes, as: "x.ndjson").count <= 3)
            }
        }
    }
}
