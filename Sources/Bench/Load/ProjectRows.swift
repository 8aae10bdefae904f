import Domain
import Glibc
import JSON

/// The rows of a file of projects, and what they add up to.
struct ProjectRows {
    let rows: [ProjectRow]
    /// What each row's title says is built.
    let phrases: [AssetPhrase]
    /// The host of each row that has one: a draw from them is a draw by the file's own shares.
    let hosts: [CountryCode]
    /// What countries are called; the shortest of the names that the file has.
    let names: [CountryCode: String]

    /// Reads NDJSON; empty lines are passed over.
    init(file path: String) throws {
        guard let file = fopen(path, "r") else { throw LoadError(reason: "\(path) cannot be read") }
        defer { fclose(file) }
        var rows: [ProjectRow] = []
        var line: UnsafeMutablePointer<CChar>?
        var room = 0
        var number = 0
        defer { free(line) }
        while true {
            let count = getline(&line, &room, file)
            guard count > 0, let line else { break }
            number += 1
            let bytes = UnsafeRawBufferPointer(start: line, count: count)
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) { continue }
            var scanner = JSONScanner(Array(bytes))
            do throws(JSONError) { rows.append(try ProjectRow(from: &scanner)) } catch {
                throw LoadError(reason: "\(path), line \(number): \(error)")
            }
        }
        guard !rows.isEmpty else { throw LoadError(reason: "\(path) has no projects") }
        var names: [CountryCode: String] = [:]
        for row in rows {
            guard let host = row.host, let name = row.hostName else { continue }
            if let known = names[host], known.utf8.count <= name.utf8.count { continue }
            names[host] = name
        }
        self.rows = rows
        phrases = rows.map { AssetPhrase($0.title) }
        self.hosts = rows.compactMap(\.host)
        self.names = names
    }
}

/// Why a load cannot be.
struct LoadError: Error, CustomStringConvertible {
    var reason: String
    var description: String { reason }
}
