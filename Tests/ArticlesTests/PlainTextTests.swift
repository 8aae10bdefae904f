import Articles
import Domain
import Testing

@Suite struct PlainTextTests {
    @Test func `a first line that a blank line sets off is the headline`() throws {
        let found = try article(read("Port deepened\n\nThe port was deepened.\nShips came.\n"))
        #expect(
            found
                == Article(id: "news", headline: "Port deepened", body: "The port was deepened.\nShips came.")
        )
    }

    @Test func `text without a blank line behind its first line has no headline`() throws {
        let found = try article(read("The port was deepened.\nShips came."))
        #expect(found.headline == nil)
        #expect(found.body == "The port was deepened.\nShips came.")
    }

    @Test func `a single line is a body`() throws {
        #expect(try article(read("  The port was deepened. \n\n")).body == "The port was deepened.")
        #expect(try article(read("Only a headline\n\n \n")).headline == nil)
    }

    @Test func `a first line of more than 200 characters is no headline`() throws {
        let long = String(repeating: "ä", count: 201)
        #expect(try article(read("\(long)\n\nBody.")).body == "\(long)\n\nBody.")
        let fits = String(repeating: "ä", count: 200)
        #expect(try article(read("\(fits)\n\nBody.")).headline == fits)
    }

    @Test func `a blank first line means that there is no headline`() throws {
        let found = try article(read("\nHead\n\nBody."))
        #expect(found.headline == nil)
        #expect(found.body == "Head\n\nBody.")
    }

    @Test func `a date on a line of its own is taken off`() throws {
        let found = try article(read("date 2026-03-09\nPort deepened\n\nThe port was deepened."))
        #expect(found.published == Day(2026, 3, 9))
        #expect(found.headline == "Port deepened")
        #expect(found.body == "The port was deepened.")
        let bare = try article(read(" date 2026-03-09 \n\n\nThe port was deepened."))
        #expect(bare.published == Day(2026, 3, 9))
        #expect(bare.text == "The port was deepened.")
    }

    @Test func `a date that begins the body stays in it`() throws {
        let found = try article(read(" date 2026-03-09 BAKU, March 9. A port.\n\nMore.\n"))
        #expect(found.published == Day(2026, 3, 9))
        #expect(found.headline == nil)
        #expect(found.body == "date 2026-03-09 BAKU, March 9. A port.\n\nMore.")
    }

    @Test func `a line that begins with the word date is never a headline`() throws {
        let found = try article(read("date palms bear fruit\n\nThe harvest began."))
        #expect(found.headline == nil)
        #expect(found.published == nil)
        #expect(found.body == "date palms bear fruit\n\nThe harvest began.")
    }

    @Test func `a date that no calendar has is refused with its text`() throws {
        let reason = try rejection(read("date 2026-02-30\nHead\n\nBody."))
        #expect(reason.contains("2026-02-30") && reason.contains("YYYY-MM-DD"))
    }

    @Test func `every kind of line end counts`() throws {
        let expected = Article(id: "news", headline: "Head", body: "One.\nTwo.")
        #expect(try article(read("Head\r\n\r\nOne.\r\nTwo.\r\n")) == expected)
        #expect(try article(read("Head\r\rOne.\rTwo.\r")) == expected)
    }

    @Test func `nothing but a date is no article`() throws {
        #expect(try rejection(read("date 2026-02-03\n")).contains("no text"))
    }

    @Test(arguments: ["", " ", "\n\n\t \n", "\u{FEFF}", "\u{A0}\u{2003}"])
    func `empty and blank files are refused`(text: String) throws {
        #expect(try rejection(read(text)).hasPrefix("news.txt: "))
    }

    @Test func `the id is the file's name without its ending`() throws {
        #expect(try article(read("Body.", as: "/news/2026/a.b.txt")).id == "a.b")
        #expect(try article(read("Body.", as: "plain")).id == "plain")
        #expect(try article(read("Body.", as: "/x/.hidden")).id == ".hidden")
    }

    @Test func `offsets into the text are those of headline, blank line and body`() throws {
        let found = try article(read("  Köpfe  \n \n  Größe.\n"))
        #expect(found.text == "Köpfe\n\nGröße.")
    }

    @Test func `more than 5 MB is refused, 5 MB is read`() throws {
        #expect(try article(read(repeatElement(0x61, count: 5_000_000))).body.utf8.count == 5_000_000)
        #expect(try rejection(read(repeatElement(0x61, count: 5_000_001))).contains("5 MB"))
    }
}
