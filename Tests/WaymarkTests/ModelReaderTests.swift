import Foundation
import JSON
import Testing

/// scripts/readers/openai-compatible, on an endpoint of the test's own.
@Suite(.enabled("python3 is installed") { python != nil }) struct ModelReaderTests {
    private static let script = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "scripts/readers/openai-compatible").path

    /// An endpoint that answers by the article's headline, and notes what it was asked.
    private static let endpoint = #"""
        import http.server, json, sys
        seen = {}
        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *words): pass
            def reply(self, status, value, **headers):
                data = json.dumps(value).encode()
                self.send_response(status)
                for name, text in headers.items(): self.send_header(name.replace("_", "-"), text)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)
            def do_POST(self):
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                text = asked["messages"][1]["content"]
                kind = text.split("Kind ")[1].split()[0]
                seen[kind] = seen.get(kind, 0) + 1
                with open(sys.argv[1] + ".asked", "a") as file:
                    file.write(json.dumps([self.path, self.headers["Authorization"], kind, "response_format" in asked,
                        asked["model"], "one news article" in asked["messages"][0]["content"]]) + "\n")
                if kind == "busy" and seen[kind] == 1: return self.reply(429, {}, Retry_After="0")
                if kind == "broken": return self.reply(404, {"error": {"message": "no such model"}})
                if kind == "moved": return self.reply(302, {}, Location=f"http://localhost:{server.server_port}/")
                if kind == "garbled" and seen[kind] == 1: return self.wfile.write(b"what?\r\n\r\n")
                if kind == "cut" and seen[kind] == 1:
                    return self.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Length: 99\r\n\r\n{")
                if kind == "picky" and "response_format" in asked:
                    return self.reply(400, {"error": {"message": "response_format is not supported"}})
                event = {"type": "ConstructionStarted", "occurred": "2026-03-10", "countries": ["KZ", "CN"],
                    "actors": [{"name": "Ostra Group", "role": "boss", "kind": "company", "country": "CN"}],
                    "project": {"asset": "Norvik Plant", "work": "digging"}, "attrs": {"stage": "x"},
                    "evidence": {"quote": "the Ostra Group's   works \"began\""}, "confidence": 0.8}
                unproven = dict(event, evidence={"quote": "never said"})
                events = [event, unproven]
                if kind == "odd":
                    events = [dict(event, type=["X"]), dict(event, evidence=3), "event", 7,
                        dict(event, occurred=2026, actors=3, countries="KZ", project="Plant", attrs=[1])]
                if kind == "wrong":
                    events = [dict(event, type="ProgressReported", occurred="May 2026", countries=["UK", "KZ"],
                        actors=[{"name": "Ostra Group", "role": ["owner"], "country": "UK"}, {"name": 7}, None],
                        project={"asset": "Norvik Plant", "work": {}, "place": "", "country": "XX"},
                        attrs={"percent": "45%", "stage": "roof"}, confidence="high")]
                content = json.dumps({"events": events})
                if kind == "fenced": content = "Here you are:\n```json\n" + content + "\n```\n"
                if kind == "chatty": content = "I would rather not."
                if kind == "silent": content = None
                self.reply(200, {"choices": [{"message": {"content": content}}]})
        server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        with open(sys.argv[1] + ".new", "w") as file: file.write(str(server.server_port))
        import os; os.rename(sys.argv[1] + ".new", sys.argv[1])
        server.serve_forever()
        """#

    /// A command that starts the endpoint and then the reader; both are stopped together.
    private func command(_ program: Program) throws -> String {
        let python = python?.path ?? "python3"
        let endpoint = try program.write("endpoint.py", Self.endpoint)
        let port = program.folder.appendingPathComponent("port").path
        return """
            rm -f '\(port)'; '\(python)' '\(endpoint)' '\(port)' >/dev/null 2>&1 & \
            while [ ! -e '\(port)' ]; do sleep 0.05; done; \
            OPENAI_BASE_URL=http://127.0.0.1:$(cat '\(port)')/v1/ exec '\(python)' '\(Self.script)'
            """
    }

    private func article(_ kind: String) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            for (key, value) in [
                ("id", kind), ("headline", "Kind \(kind)"), ("published", "2026-03-11"),
                ("body", "On Tuesday the Ostra Group’s works “began” in Aktobe."),
            ] {
                writer.key(key)
                writer.string(value)
            }
        }
        return writer.text + "\n"
    }

    @Test func `a model's answers are read, put right and stored, and its failures reject their article`()
        throws
    {
        let program = try Program()
        defer { program.clean() }
        let kinds = ["plain", "fenced", "busy", "broken", "chatty", "picky", "last"]
        let outcome = try program.run(
            "ingest", "-", "--reader", command(program), input: kinds.map(article).joined(),
            environment: ["OPENAI_MODEL": "tiny", "OPENAI_API_KEY": "k-hush", "no_proxy": "*"])
        #expect(outcome.status == 1, "\(outcome.errors)")
        #expect(try program.number("new", in: outcome) == 5, "\(outcome.errors)")
        #expect(outcome.errors.contains("broken: the reader could not read it: HTTP 404"))
        #expect(
            outcome.errors.contains("chatty: the reader could not read it: the model's answer is no JSON"))
        #expect(outcome.errors.contains("left out"))
        #expect(!outcome.errors.contains("k-hush"))
        let events = try program.run("events").lines
        #expect(events.count == 5)
        #expect(
            events.allSatisfy {
                $0.contains(#""evidence":{"quote":"the Ostra Group’s works “began”""#)
                    && $0.contains(#""attrs":{}"#) && $0.contains(#""work":"other""#)
                    && $0.contains(#"{"name":"Ostra Group","role":null,"kind":"company","country":"CN"}"#)
            }, "\(events)")
        let read = try program.run("log", "--type", "ArticleRead").output
        #expect(read.contains(#"{"reader":"openai-compatible","version":"tiny prompt 1","events":1}"#))
        let asked = try String(
            contentsOf: program.folder.appendingPathComponent("port.asked"), encoding: .utf8)
        let lines = asked.split(separator: "\n")
        #expect(lines.count == 9, "\(asked)")
        #expect(
            lines.allSatisfy {
                $0.hasPrefix(#"["/v1/chat/completions", "Bearer k-hush", "#)
                    && $0.hasSuffix(#""tiny", true]"#)
            })
        #expect(lines.last?.contains(#""last", false"#) ?? false)
    }

    @Test func `an odd answer costs a field, an event or its article, and no other article`() throws {
        let program = try Program()
        defer { program.clean() }
        let kinds = ["silent", "odd", "wrong", "moved", "garbled", "cut", "last"]
        // What stands around a key, as the end of a line from Windows, is not part of it.
        let outcome = try program.run(
            "ingest", "-", "--reader", command(program), input: kinds.map(article).joined(),
            environment: ["OPENAI_MODEL": "tiny", "OPENAI_API_KEY": "k-hush\r", "no_proxy": "*"])
        #expect(outcome.status == 1, "\(outcome.errors)")
        #expect(try program.number("new", in: outcome) == 5, "\(outcome.errors)")
        #expect(outcome.errors.contains("silent: the reader could not read it: the model's answer holds no"))
        #expect(outcome.errors.contains("moved: the reader could not read it: HTTP 302"))
        #expect(!outcome.errors.contains("Traceback"), "\(outcome.errors)")
        #expect(!outcome.errors.contains("k-hush"))
        let events = try program.run("events").lines
        #expect(events.count == 5, "\(events)")
        let odd = try #require(events.first { $0.contains(#""article_id":"odd""#) })
        #expect(odd.contains(#""occurred":null"#) && odd.contains(#""actors":[]"#), "\(odd)")
        #expect(odd.contains(#""countries":[]"#) && odd.contains(#""project":null"#), "\(odd)")
        let wrong = try #require(events.first { $0.contains("ProgressReported") })
        #expect(wrong.contains(#""occurred":null"#) && wrong.contains(#""countries":["KZ"]"#), "\(wrong)")
        #expect(
            wrong.contains(#""actors":[{"name":"Ostra Group","role":null,"kind":null,"country":null}]"#),
            "\(wrong)")
        #expect(
            wrong.contains(#""work":"other","place":null,"country":null"#)
                && wrong.contains(#""attrs":{"stage":"roof"}"#), "\(wrong)")
        #expect(wrong.contains(#""confidence":0.5"#), "\(wrong)")
    }

    @Test func `a key that no header can hold is refused and not shown`() throws {
        let program = try Program()
        defer { program.clean() }
        let outcome = try program.run(
            "extract", "-", "--reader", "exec '\(python?.path ?? "")' '\(Self.script)'",
            input: article("plain"),
            environment: ["OPENAI_MODEL": "tiny", "OPENAI_API_KEY": "k-hush\r\nX: y"])
        #expect(outcome.status != 0)
        #expect(outcome.errors.contains("OPENAI_API_KEY holds a character"), "\(outcome.errors)")
        #expect(!outcome.errors.contains("hush"), "\(outcome.errors)")
    }

    @Test func `without a model it is of no use`() throws {
        let program = try Program()
        defer { program.clean() }
        let outcome = try program.run(
            "extract", "-", "--reader", "exec '\(python?.path ?? "")' '\(Self.script)'",
            input: ["a", "b", "c"].map(article).joined(), environment: ["OPENAI_MODEL": ""])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("OPENAI_MODEL is not set"))
    }
}
