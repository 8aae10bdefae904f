import Articles
import Domain
import JSON
import Testing

@Suite struct NDJSONTests {
    @Test func `a line holds all that an article has`() throws {
        let line = """
            {"id":"a1","url":"https://example.org/1","outlet":"Wire","published":"2026-03-09",\
            "headline":"Head","body":"Body.","language":"en","extra":{"x":[1,2,{"y":null}]}}
            """
        let expected = Article(
            id: "a1", url: "https://example.org/1", outlet: "Wire", published: Day(2026, 3, 9),
            headline: "Head",
            body: "Body.", language: "en")
        #expect(try article(read(line, as: "x.ndjson")) == expected)
    }

    @Test func `only the body must be there`() throws {
        let found = try article(
            read(#"{"body":"Body.","headline":null,"published":"","id":" "}"#, as: "x.ndjson"))
        #expect(found == Article(body: "Body."))
    }

    @Test func `headline and body stay as they are`() throws {
        let found = try article(read(#"{"headline":" Head ","body":"\n Body. \r\n"}"#, as: "x.ndjson"))
        #expect(found.headline == " Head ")
        #expect(found.body == "\n Body. \r\n")
    }

    @Test(arguments: [
        "2026-03-09", "2026-03-09T08:30:00Z", "2026-03-09t23:59:60.123+05:30", "2026-03-09 08:30",
        "2026-03-09T08:30:00",
        "2026-03-09T08:30:00-0500",
    ])
    func `a day or an instant tells when it was published`(text: String) throws {
        let found = try article(read(#"{"body":"B","published":"\#(text)"}"#, as: "x.ndjson"))
        #expect(found.published == Day(2026, 3, 9))
    }

    @Test(arguments: [
        "2026-3-9", "2026-02-29", "yesterday", "2026-03-09Tea", "2026-03-09T25:00:00Z", "2026-03-09T08:30Zx",
    ])
    func `other dates are refused with their text`(text: String) throws {
        let reason = try rejection(read(#"{"body":"B","published":"\#(text)"}"#, as: "x.ndjson"))
        #expect(reason.hasPrefix("x.ndjson:1: 'published'") && reason.contains(text))
    }

    @Test(
        arguments: ["id", "url", "outlet", "published", "headline", "body", "language"],
        ["7", "true", "[]", "{}"])
    func `a member of the wrong type is named`(member: String, value: String) throws {
        let reason = try rejection(read(#"{"body":"B","\#(member)":\#(value)}"#, as: "x.ndjson"))
        #expect(reason.hasPrefix("x.ndjson:1: '\(member)' must be a string or null"))
    }

    @Test(arguments: ["{}", #"{"body":null}"#, #"{"body":""}"#, #"{"body":" \n\t "}"#])
    func `a body that is missing or blank is refused`(line: String) throws {
        #expect(try rejection(read(line, as: "x.ndjson")).contains("'body' is missing or blank"))
    }

    @Test func `a NUL in a text is refused`() throws {
        #expect(try rejection(read(#"{"body":"a\u0000b"}"#, as: "x.ndjson")).contains("NUL"))
    }

    @Test func `a bad line leaves its neighbours alone and is told by its number`() throws {
        let text =
            "{\"body\":\"one\"}\n\n{\"body\":\n\"\r\n{\"body\":\"two\"}\r\n[1]\n{\"body\":\"three\"}{}\n{\"body\":\"four\"}"
        let found = summary(read(text, as: "x.ndjson"))
        #expect(found.filter { !$0.hasPrefix("rejected") } == ["one", "two", "four"])
        #expect(
            found.filter { $0.hasPrefix("rejected") }.map { $0.split(separator: " ")[1] } == [
                "x.ndjson:3:", "x.ndjson:4:", "x.ndjson:6:", "x.ndjson:7:",
            ])
    }

    @Test func `a line over 5 MB is passed over to its end`() throws {
        let long = String(repeating: "a", count: 5_000_001)
        let found = summary(
            read("{\"body\":\"one\"}\n{\"body\":\"\(long)\"}\n{\"body\":\"two\"}\n", as: "x.jsonl"))
        #expect(found.count == 3)
        #expect(found.first == "one" && found.last == "two")
        #expect(found[1].hasPrefix("rejected x.jsonl:2: larger than 5 MB"))
    }

    @Test func `a line that ends at any byte is read or refused`() {
        let line = Array(#"{"id":"ü","published":"2026-03-09","body":"Ein \"Wort\" \u00fc."}"#.utf8)
        for end in 1..<line.count {
            let found = read(line[..<end], as: "x.ndjson")
            guard case .rejected? = found.first, found.count == 1 else {
                Issue.record("\(end) bytes were read as \(found)")
                continue
            }
        }
    }

    @Test func `what is written reads back the same`() throws {
        var random = Seeded(seed: 7)
        for _ in 0..<300 {
            let written = random.article()
            var writer = JSONWriter()
            written.write(to: &writer)
            writer.endLine()
            #expect(try article(read(writer.bytes, as: "x.ndjson")) == written)
            #expect(try article(read(writer.bytes, as: "x.json")) == written)
        }
    }
}
