import Foundation
import Testing

@Suite struct VerifyTests {
    private let program: Program

    init() throws { program = try Program() }

    private func path(_ name: String) -> String { program.folder.appendingPathComponent(name).path }

    /// Makes a key; its file and the public half.
    private func key(_ name: String) throws -> (file: String, signer: String) {
        let outcome = try program.run("key", path(name), "--name", name)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return (path(name), outcome.output.trimmingCharacters(in: .newlines))
    }

    @Test func `a log that is whole says so, and what is changed or missing is named`() throws {
        defer { program.clean() }
        try program.ingest(0..<2)
        let head = try program.head()
        let whole = try program.run("verify")
        let summary = try program.object(whole)
        #expect(whole.status == 0 && summary["ok"] as? Bool == true)
        #expect(summary["events"] as? Int == head)
        #expect((summary["heads"] as? Int ?? 0) >= 1)
        #expect((summary["root"] as? String)?.count == 44)
        let part = try program.object(program.run("verify", "--from", "2", "--to", "3"))
        #expect(part["events"] as? Int == 2 && part["ok"] as? Bool == true && part["root"] is NSNull)

        try program.sql(
            """
            ALTER TABLE log.events DISABLE TRIGGER ALL;
            UPDATE log.events SET data = '{"forged": true}' WHERE position = 3
            """)
        let broken = try program.run("verify")
        #expect(broken.status == 1)
        #expect(try program.object(broken)["bad_position"] as? Int == 3)
        #expect(broken.errors.contains("position 3"))
        #expect(try program.run("verify", "--to", "2").status == 0)
        #expect(try program.run("verify", "--from", "3").status == 1)
        #expect(try program.run("verify", "--checkpoint").status == 1)
        #expect(try program.run("verify", "--event", "3").status == 1)
        for wrong in [
            ["--from", "0"], ["--from", "3", "--to", "2"], ["--checkpoint", "--to", "3"], ["--signer", "x"],
        ] {
            #expect(try program.start(["verify"] + wrong).wait().status == 2, "\(wrong)")
        }
    }

    @Test func `a signed checkpoint is proved to be the beginning of the log, until that is forged`() throws {
        defer { program.clean() }
        try program.ingest(0..<2)
        let (own, other) = (try key("own"), try key("other"))
        #expect(try program.run("key", own.file).status == 2)
        let attributes = try FileManager.default.attributesOfItem(atPath: own.file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let signed = try program.run("verify", "--checkpoint", "--key", own.file)
        #expect(signed.status == 0, "\(signed.errors)")
        #expect(signed.lines.count == 4 && signed.output.contains("\n\n— own "))
        let kept = try program.write("signed", signed.output)
        let against = ["verify", "--against", kept, "--signer", own.signer]
        #expect(try program.start(against).wait().status == 0)
        #expect(try program.run("verify", "--against", kept, "--key", own.file).status == 0)
        #expect(
            try program.run("verify", "--against", kept, environment: ["WAYMARK_KEY_FILE": own.file]).status
                == 0)
        let refused = try program.run("verify", "--against", kept, "--signer", other.signer)
        #expect(refused.status == 1 && refused.errors.contains("not to be trusted"), "\(refused.errors)")
        let size = try #require(Int(signed.lines[1]))
        let altered = try program.write(
            "altered", signed.output.replacing("\n\(size)\n", with: "\n\(size - 1)\n"))
        #expect(try program.run("verify", "--against", altered, "--signer", own.signer).status == 1)
        #expect(try program.run("verify", "--against", path("nowhere")).status == 2)

        // Unsigned, and its signature not asked for.
        let plain = try program.run("verify", "--checkpoint")
        #expect(plain.output == signed.output.components(separatedBy: "\n\n")[0] + "\n")
        let unsigned = try program.write("plain", plain.output)
        #expect(try program.run("verify", "--against", unsigned).status == 0)
        #expect(try program.run("verify", "--against", unsigned, "--signer", own.signer).status != 0)

        try program.ingest(2..<4)
        let head = try program.head()
        #expect(head > size)
        #expect(try program.object(program.start(against).wait())["events"] as? Int == head)
        try prove(kept, signer: own.signer, size: size, head: head)

        // Who rewrites the digests, too, is found by the checkpoint alone.
        try program.sql(
            """
            ALTER TABLE log.events DISABLE TRIGGER ALL; ALTER TABLE log.heads DISABLE TRIGGER ALL;
            UPDATE log.events SET metadata = '{"forged": true}' WHERE position = 2;
            UPDATE log.events SET digest = log.digest(position, event_id, stream, version, type, schema_version,
                (extract(epoch FROM recorded_at) * 1000000)::bigint, data::text, metadata::text);
            DELETE FROM log.heads; SELECT log.seal()
            """)
        #expect(try program.run("verify").status == 0)
        let caught = try program.start(against).wait()
        #expect(caught.status == 1 && caught.errors.contains("position \(size)"), "\(caught.errors)")
        #expect(try program.run("verify", "--event", "1", "--against", kept).status == 1)
    }

    /// The proof that single events are in the log.
    private func prove(_ kept: String, signer: String, size: Int, head: Int) throws {
        for (position, arguments, tree) in [
            (1, [], head), (head, [], head), (size, ["--against", kept, "--signer", signer], size),
        ] {
            let outcome = try program.start(["verify", "--event", "\(position)"] + arguments).wait()
            let proof = try program.object(outcome)
            #expect(outcome.status == 0 && proof["ok"] as? Bool == true, "\(outcome.errors)")
            #expect(proof["position"] as? Int == position && proof["size"] as? Int == tree)
            #expect((proof["proof"] as? [String])?.allSatisfy { $0.count == 64 } == true)
        }
        #expect(try program.run("verify", "--event", "\(head + 1)").status == 1)
        let late = try program.run("verify", "--event", "\(head)", "--against", kept)
        #expect(late.status == 1 && late.errors.contains("\(size) events only"), "\(late.errors)")
    }
}
