import Foundation

/// Where Python is, if it is.
let python: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(filePath: "\($0)/python3") }.first { access($0.path, X_OK) == 0 }

extension Program {
    /// Writes a reader in Python and gives the command for it: `first` is run when it starts, `each` for every
    /// article, which is `article` there. `say` prints a line, `found` makes an event of a quote.
    func reader(first: String = "", each: String, name: String = "reader.py") throws -> String {
        let indented = each.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
        let path = try write(
            name,
            """
            import json, os, sys, time
            def say(value): print(value if isinstance(value, str) else json.dumps(value), flush=True)
            def found(quote, type="ProjectCompleted", **slots):
                return {"type": type, "evidence": {"quote": quote}, **slots}
            starts = sys.argv[0] + ".starts"
            with open(starts, "a") as file: file.write("start\\n")
            \(first)
            for line in sys.stdin:
                article = json.loads(line)
            \(indented.joined(separator: "\n"))

            """)
        return "exec '\(python?.path ?? "python3")' '\(path)'"
    }

    /// How often a reader of that name was started.
    func starts(_ name: String = "reader.py") -> Int {
        let file = folder.appendingPathComponent(name + ".starts")
        return ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").count
    }
}

/// Pieces of readers.
enum StubReader {
    /// Says who it is.
    static func hello(_ version: String = "1") -> String {
        #"say({"reader": {"name": "stub", "version": "\#(version)"}})"#
    }
    /// Takes the headline for a completion.
    static let headline = #"say({"events": [found(article["headline"], countries=["KZ"])]})"#
}
