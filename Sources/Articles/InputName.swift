/// How an input was named.
struct InputName: Hashable {
    /// As it was named: a path, or `-` for standard input.
    let text: String
    private let isFile: Bool

    init(_ text: String, isFile: Bool) {
        self.text = text
        self.isFile = isFile
    }

    /// The file's name without folders and ending, which serves as the article's id.
    var id: String? {
        guard isFile else { return nil }
        let name = Self.lastPart(text)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
            return name.isEmpty ? nil : name
        }
        return String(name[..<dot])
    }

    /// What stands behind the last dot of a path's last part, in lower case; empty where there is none.
    static func ending(of path: String) -> String {
        let name = lastPart(path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    private static func lastPart(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? ""
    }
}
