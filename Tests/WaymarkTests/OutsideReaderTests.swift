import Foundation
import Testing

/// `--reader`: a program outside that reads.
@Suite(.enabled("python3 is installed") { python != nil }) struct OutsideReaderTests {
    private func ids(_ outcome: Program.Outcome) throws -> [String] {
        try outcome.lines.compactMap { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return (object?["article"] as? [String: Any])?["id"] as? String
        }
    }

    @Test func `it is started once, gets each article whole, and its events are printed as ours are`() throws
    {
        let program = try Program()
        defer { program.clean() }
        let command = try program.reader(
            each: """
                assert set(article) == {"id", "url", "outlet", "published", "headline", "content_hash", "body",
                                        "language"}, article
                say({"events": [found("Norvik", occurred="2026-03", actors=["Ostra Group"], countries=["KZ", "CN"],
                    project={"asset": "Norvik Cement Plant", "work": "construction"}, attrs={"schedule": "late"},
                    confidence=0.9, rule="mine"), found("Kazakhstan", type="ProjectSuspended")]})
                """)
        let outcome = try program.run("extract", "-", "--reader", command, input: Fixture.articles(0..<25))
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try ids(outcome) == (0..<25).map { "plant-\($0)" })
        #expect(program.starts() == 1)
        let line = try #require(outcome.lines.first)
        #expect(
            line.contains(
                #""events":[{"type":"ProjectCompleted","occurred":"2026-03","actors":[{"name":"Ostra Group""#)
        )
        #expect(
            line.contains(#""attrs":{"schedule":"late"},"evidence":{"quote":"Norvik","start":0,"end":6}"#))
        #expect(line.contains(#""confidence":0.9,"rule":"mine"}"#))
        #expect(line.contains(#""confidence":0.5,"rule":"outside"}"#))
    }

    @Test
    func `articles larger than any pipe go through, also where it answers at length before it has read`()
        throws
    {
        let program = try Program()
        defer { program.clean() }
        let body = String(repeating: "Construction went on. é ", count: 100_000)
        let input = (1...3).map { "{\"id\": \"\($0)\", \"headline\": \"Big\", \"body\": \"\(body)\"}\n" }
            .joined()
        let chatty = try program.reader(
            first: """
                say('{"events": [' + " " * 3000000 + ']}')
                """, each: #"say('{"events": [' + " " * 3000000 + ']}') if article["id"] != "3" else 0"#)
        let outcome = try program.run("extract", "-", "--reader", chatty, input: input)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try ids(outcome) == ["1", "2", "3"])
    }

    @Test(arguments: [
        ("sys.exit(3)", "status 3"), ("os.abort()", "signal 6"), ("time.sleep(60)", "had not answered after"),
        ("say('not JSON')", "is no JSON"), ("os.close(1); time.sleep(60)", "signal 9"),
        (#"say({"error": "no such\nluck"})"#, "no such luck"),
        (
            #"say({"events": [found("nowhere to be seen")]})"#,
            "events[0].evidence.quote: 'nowhere to be seen'"
        ),
        (#"say({"events": [found("Norvik", countries=["UK"])]})"#, "events[0].countries[0]: 'UK'"),
        (#"say({"events": [found("Norvik", occurred="May 2025")]})"#, "events[0].occurred: 'May 2025'"),
        (#"say({"events": [found("Norvik", type="Done")]})"#, "events[0].type: 'Done'"),
        (#"say({"reader": {"name": "a", "version": "b"}})"#, "there is no 'reader' here"),
    ])
    func `an article that it fails on is rejected with the reason, and the others go on`(
        failure: String, reason: String
    ) throws {
        let program = try Program()
        defer { program.clean() }
        let command = try program.reader(
            first: StubReader.hello(),
            each: "if article['id'] == 'plant-2':\n    \(failure)\nelse: \(StubReader.headline)")
        let outcome = try program.run(
            "extract", "-", "--reader", command, "--reader-timeout", "8", input: Fixture.articles(0..<5))
        #expect(outcome.status == 1)
        #expect(try ids(outcome) == ["plant-0", "plant-1", "plant-3", "plant-4"])
        let complaint = try #require(outcome.errors.split(separator: "\n").first { $0.contains("waymark: ") })
        #expect(complaint.hasPrefix("waymark: plant-2: ") && complaint.contains(reason), "\(outcome.errors)")
    }

    @Test func `one that ends after each answer is started for each article`() throws {
        let program = try Program()
        defer { program.clean() }
        let command = try program.reader(each: StubReader.headline + "\nsys.exit(0)")
        let outcome = try program.run("extract", "-", "--reader", command, input: Fixture.articles(0..<6))
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.lines.count == 6)
        #expect(program.starts() == 6)
    }

    @Test(arguments: [
        ("sys.exit(9)", "60", "ended 3 times in a row without an answer, with status 9"),
        ("time.sleep(60)", "0.5", "has not answered one article"),
    ])
    func `one that never answers ends the run with status 2`(
        first: String, seconds: String, reason: String
    ) throws {
        let program = try Program()
        defer { program.clean() }
        let command = try program.reader(first: first, each: "pass") + " 'a-secret'"
        let outcome = try program.run(
            "extract", "-", "--reader", command, "--reader-timeout", seconds,
            input: Fixture.articles(0..<50))
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(reason), "\(outcome.errors)")
        #expect(!outcome.errors.contains("a-secret"))
        #expect(outcome.errors.split(separator: "\n").count == 3)
        #expect(program.starts() <= 3)
    }

    @Test func `one that prints blank lines without a stop ends the run with status 2`() throws {
        let program = try Program()
        defer { program.clean() }
        let outcome = try program.run(
            "extract", "-", "--reader", "yes ''", "--reader-timeout", "0.5", input: Fixture.articles(0..<5))
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("plant-0: the reader had not answered after 0.5 seconds"))
        #expect(outcome.errors.contains("has not answered one article"), "\(outcome.errors)")
    }

    @Test func `blank lines before an answer are passed over, however many`() throws {
        let program = try Program()
        defer { program.clean() }
        let command = try program.reader(
            each: #"sys.stdout.write("\n" * 300000 + "\r\n")"# + "\n" + StubReader.headline)
        let outcome = try program.run("extract", "-", "--reader", command, input: Fixture.articles(0..<3))
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try ids(outcome) == ["plant-0", "plant-1", "plant-2"])
    }

    @Test(arguments: [
        ("exit 3", "60", "it ended with status 3 before it had said who it is"),
        ("yes ''", "0.5", "it has not said who it is after 0.5 seconds; use --reader-name"),
        ("exec sleep 60", "0.5", "it has not said who it is after 0.5 seconds; use --reader-name"),
        ("head -c 65000000 /dev/zero; exec sleep 60", "60", "its first line has more than 64000000 bytes"),
    ])
    func `one that does not come to say who it is ends the run, and why is told`(
        command: String, seconds: String, reason: String
    ) throws {
        let program = try Program()
        defer { program.clean() }
        let outcome = try program.run("reread", "--reader", command, "--reader-timeout", seconds)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    }

    @Test func `a command that is not there ends the run with status 2`() throws {
        let program = try Program()
        defer { program.clean() }
        let outcome = try program.run("extract", "-", "--reader", "/no/such", input: Fixture.line(1))
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("can't be started"))
    }

    @Test(arguments: [
        ["extract", "-", "--reader-name", "x"], ["extract", "-", "--reader", "cat", "--explain"],
        ["extract", "-", "--reader", " "], ["ingest", "-", "--reader", "cat", "--reader-timeout", "0"],
        ["ingest", "-", "--reader", "cat", "--reader-name", "waymark", "--reader-version", "1"],
        ["reread", "--all", "--older-than-version", "2"], ["reread", "--limit", "0"],
        ["reread", "--from", "0"],
        ["reread", "--format", "csv"],
    ])
    func `a wrong call is told so with status 2`(arguments: [String]) throws {
        let program = try Program()
        defer { program.clean() }
        #expect(try program.start(arguments).wait().status == 2)
    }

    @Test func `what it says on standard error is passed on, and the database's address is not for it`()
        throws
    {
        let program = try Program()
        defer { program.clean() }
        let command = try program.reader(
            first:
                #"print("loading", [n for n in os.environ if n in ("PGPASSWORD", "MINE")], file=sys.stderr)"#,
            each: StubReader.headline)
        let outcome = try program.run(
            "extract", "-", "--reader", command, input: Fixture.line(1),
            environment: ["PGPASSWORD": "hush", "MINE": "1"])
        #expect(outcome.status == 0)
        #expect(outcome.errors == "loading ['MINE']\n")
    }

    @Test func `its readings are stored with its name and version, the call's before its own`() throws {
        let program = try Program()
        defer { program.clean() }
        let command = try program.reader(first: StubReader.hello("7"), each: StubReader.headline)
        let first = try program.run("ingest", "-", "--reader", command, input: Fixture.articles(0..<12))
        #expect(first.status == 0, "\(first.errors)")
        #expect(try program.number("new", in: first) == 12)
        let second = try program.run(
            "ingest", "-", "--reader", command, "--reader-version", "8", input: Fixture.articles(11..<13))
        #expect(try program.number("duplicate", in: second) == 1)
        let read = try program.run("log", "--type", "ArticleRead").lines
        #expect(
            read.filter { $0.contains(#""data":{"reader":"stub","version":"7","events":1}"#) }.count == 12)
        #expect(read.last?.contains(#""reader":"stub 8""#) ?? false)
        #expect(try program.run("events", "--type", "ProjectCompleted").lines.count == 13)
        #expect(try program.run("verify").status == 0)
    }

    @Test func `one that does not say who it is may not write, and what was read before it failed stays`()
        throws
    {
        let program = try Program()
        defer { program.clean() }
        let nameless = try program.reader(each: StubReader.headline)
        let outcome = try program.run("ingest", "-", "--reader", nameless, input: Fixture.articles(0..<3))
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("--reader-name"), "\(outcome.errors)")
        #expect(try program.number("new", in: outcome) == 0)
        let failing = try program.reader(
            first: StubReader.hello(),
            each: "if int(article['id'][6:]) >= 4: sys.exit(1)\n" + StubReader.headline)
        let broken = try program.run("ingest", "-", "--reader", failing, input: Fixture.articles(0..<30))
        #expect(broken.status == 2)
        #expect(try program.number("new", in: broken) == 4)
        #expect(try program.number("rejected", in: broken) == 2)
        let working = try program.reader(first: StubReader.hello(), each: StubReader.headline)
        let again = try program.run("ingest", "-", "--reader", working, input: Fixture.articles(0..<30))
        #expect(try program.number("new", in: again) == 26)
    }

    @Test func `one that does not read its input, and one that closes it, is no harm`() throws {
        let program = try Program()
        defer { program.clean() }
        let body = String(repeating: "Construction went on. ", count: 100_000)
        let input = (1...2).map { "{\"id\": \"\($0)\", \"body\": \"\(body)\"}\n" }.joined()
        let gone = try program.run("extract", "-", "--reader", #"echo '{"events":[]}'"#, input: input)
        #expect(gone.status == 0, "\(gone.errors)")
        #expect(try ids(gone) == ["1", "2"])
        for start in ["exec <&-", ":"] {
            let outcome = try program.run(
                "extract", "-", "--reader", #"\#(start); echo '{"events":[]}'; exec sleep 60"#,
                "--reader-timeout",
                "4", input: input)
            #expect(outcome.status == 1, "\(outcome.errors)")
            #expect(try ids(outcome) == (start == ":" ? [] : ["1"]))
        }
    }

    @Test func `it does not outlive the run`() throws {
        let program = try Program()
        defer { program.clean() }
        for (signal, each) in [
            (SIGTERM, "time.sleep(60)"), (SIGINT, "time.sleep(60)"), (0, StubReader.headline),
        ] {
            let note = program.folder.appendingPathComponent("pid-\(signal)")
            let command = try program.reader(
                first:
                    "open('\(note.path).new', 'w').write(str(os.getpid())); os.rename('\(note.path).new', '\(note.path)')",
                each: each)
            let running = try program.start(
                ["extract", "-", "--reader", "true; " + command], input: Fixture.line(1))
            while !FileManager.default.fileExists(atPath: note.path) { Thread.sleep(forTimeInterval: 0.02) }
            let process = try #require(Int32(String(contentsOf: note, encoding: .utf8)))
            if signal != 0 { kill(running.process, signal) }
            #expect(try running.wait().status == (signal == 0 ? 0 : 128 + signal))
            for _ in 0..<100 where kill(process, 0) == 0 { Thread.sleep(forTimeInterval: 0.02) }
            #expect(kill(process, 0) != 0)
        }
    }

    @Test(arguments: [
        (#"{"reader": {"name": "waymark", "version": "1"}}"#, "is the name of our own reader"),
        (#"{"reader": {"name": "x"}}"#, "'version' is missing"),
        (#"{"reader": "x"}"#, "an object is expected"),
    ])
    func `one that introduces itself wrongly is of no use`(hello: String, reason: String) throws {
        let program = try Program()
        defer { program.clean() }
        let command = try program.reader(first: "say('\(hello)')", each: StubReader.headline)
        for verb in ["extract", "ingest"] {
            let outcome = try program.run(verb, "-", "--reader", command, input: Fixture.articles(0..<2))
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains(reason), "\(outcome.errors)")
        }
    }
}
