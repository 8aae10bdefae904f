import Articles
import Glibc
import Testing

@Suite struct ArticleSourceTests {
    @Test func `a folder is read with its folders in the order of the names' bytes`() throws {
        let folder = try TemporaryFolder()
        for name in ["b/2.txt", "b/10.txt", "a.txt", "c.txt", "Z.txt", "b.txt", "ä.txt"] {
            try folder.write(name, "Body.")
        }
        #expect(summary(ArticleSource([folder.path])) == ["Z", "a", "10", "2", "b", "c", "ä"])
        #expect(summary(ArticleSource([folder.path + "/"])) == ["Z", "a", "10", "2", "b", "c", "ä"])
    }

    @Test func `inputs come in the order in which they are named`() throws {
        let folder = try TemporaryFolder()
        let one = try folder.write("one.txt", "Body.")
        let many = try folder.write(
            "sub/many.ndjson", "{\"id\":\"m1\",\"body\":\"1\"}\n{\"id\":\"m2\",\"body\":\"2\"}\n")
        #expect(
            summary(ArticleSource([many, one, "\(folder.path)/sub", one])) == [
                "m1", "m2", "one", "m1", "m2", "one",
            ])
    }

    @Test func `hidden files and read-me files of a folder are passed over`() throws {
        let folder = try TemporaryFolder()
        for name in [".hidden.txt", ".git/x.txt", "README.md", "seen.txt"] { try folder.write(name, "Body.") }
        #expect(summary(ArticleSource([folder.path])) == ["seen"])
        #expect(summary(ArticleSource([folder.path + "/.hidden.txt"])) == [".hidden"])
    }

    @Test func `a loop of links ends`() throws {
        let folder = try TemporaryFolder()
        try folder.write("sub/one.txt", "Body.")
        #expect(symlink("..", folder.path + "/sub/up") == 0)
        #expect(symlink("sub", folder.path + "/twin") == 0)
        #expect(summary(ArticleSource([folder.path])) == ["one"])
    }

    @Test func `a link to a file is read and a link to nothing is refused`() throws {
        let folder = try TemporaryFolder()
        let one = try folder.write("one.txt", "Body.")
        #expect(symlink(one, folder.path + "/link.txt") == 0)
        #expect(symlink("nowhere", folder.path + "/lost.txt") == 0)
        let found = summary(ArticleSource([folder.path]))
        #expect(found.count == 3 && found[0] == "link" && found[2] == "one")
        #expect(found[1].hasPrefix("rejected \(folder.path)/lost.txt: cannot be read: No such file"))
    }

    @Test func `pipes and devices in a folder are passed over`() throws {
        let folder = try TemporaryFolder()
        #expect(mkfifo(folder.path + "/pipe", 0o644) == 0)
        try folder.write("one.txt", "Body.")
        #expect(summary(ArticleSource([folder.path])) == ["one"])
    }

    @Test func `an input that is not there is refused and the rest is read`() throws {
        let folder = try TemporaryFolder()
        let one = try folder.write("one.txt", "Body.")
        let found = summary(ArticleSource(["\(folder.path)/none.txt", "", one]))
        #expect(found.count == 3 && found[2] == "one")
        #expect(found[0] == "rejected \(folder.path)/none.txt: cannot be read: No such file or directory")
        #expect(found[1].contains("without a name"))
    }

    @Test func `a file that goes away during the run is refused`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "Body.")
        let second = try folder.write("b.txt", "Body.")
        try folder.write("c.txt", "Body.")
        let source = ArticleSource([folder.path])
        #expect(source.next() != nil)
        unlink(second)
        let rest = summary(source)
        #expect(rest == ["rejected \(second): cannot be read: No such file or directory", "c"])
    }

    @Test func `empty files and pictures do not stop a folder`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "")
        try folder.write("b.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])
        try folder.write("c.txt", "Body.")
        let found = summary(ArticleSource([folder.path]))
        #expect(found.count == 3 && found[2] == "c")
        #expect(found[0] == "rejected \(folder.path)/a.txt: empty")
        #expect(found[1].contains("PNG"))
    }

    @Test func `a page of markup is refused, not read as text`() throws {
        let found = read("<!DOCTYPE html>\n<html><body>Text</body></html>", as: "page")
        #expect(try rejection(found).contains("of no kind"))
    }

    @Test func `names that hold line breaks or no UTF-8 are told on one line`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a\nb.txt", "")
        let found = summary(ArticleSource([folder.path]))
        #expect(found == ["rejected \(folder.path)/a?b.txt: empty"])
    }

    @Test func `standard input is read as it comes`() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let source = ArticleSource(["-"], standardInput: ends[0])
        let lines = ["{\"body\":\"one\"}\n", "{\"body\":\"two\"}\n"]
        #expect(write(ends[1], lines[0], lines[0].utf8.count) > 0)
        // The first article is there before the second line is written.
        #expect(summary([try #require(source.next())]) == ["one"])
        #expect(write(ends[1], lines[1], lines[1].utf8.count) > 0)
        #expect(summary([try #require(source.next())]) == ["two"])
        close(ends[1])
        #expect(source.next() == nil)
        close(ends[0])
    }

    @Test func `text on standard input has no id, and its origin is a dash`() throws {
        let folder = try TemporaryFolder()
        let descriptor = open(try folder.write("in", "Head\n\nBody."), O_RDONLY)
        let source = ArticleSource(["-"], standardInput: descriptor)
        #expect(source.next() == .article(Article(headline: "Head", body: "Body."), Origin(name: "-")))
        #expect(source.next() == nil)
        close(descriptor)
    }

    @Test func `many thousand lines give as many articles, each with its line`() throws {
        let folder = try TemporaryFolder()
        let body = String(repeating: "Words and words. ", count: 60)
        let path = try folder.write("x.ndjson", String(repeating: "{\"body\":\"\(body)\"}\n", count: 10_000))
        var line = 0
        for input in ArticleSource([path]) {
            line += 1
            guard case .article(_, let origin) = input, origin.line == line else {
                Issue.record("line \(line): \(input)")
                break
            }
        }
        #expect(line == 10_000)
    }

    @Test func `the sample articles are read whole`() throws {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let found = Array(ArticleSource(["/\(root)/docs/samples"]))
        #expect(found.count == 8)
        for input in found {
            guard case .article(let article, _) = input else {
                Issue.record("\(input)")
                continue
            }
            #expect(article.published?.year == 2026 && article.headline != nil && !article.body.isEmpty)
        }
    }
}
