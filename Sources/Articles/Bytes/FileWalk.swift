import Glibc

/// Opens the files that inputs name, one after the other, folders in the order of their names' bytes.
struct FileWalk {
    /// What stands next.
    enum Step {
        case file(ByteStream, String)
        case standardInput
        case rejected(Rejection)
    }

    private struct Entry {
        let path: [UInt8]
        /// Whether the command line names it, so that it must be there and may be a pipe.
        let isNamed: Bool
    }

    private struct Identity: Hashable {
        let device: UInt
        let number: UInt
    }

    /// What is still to be visited, the next one last.
    private var waiting: [Entry]
    /// Folders seen below the input at hand, so that a loop of links ends.
    private var folders: Set<Identity> = []

    init(_ inputs: [String]) {
        waiting = inputs.reversed().map { Entry(path: Array($0.utf8), isNamed: true) }
    }

    /// The next file, opened; `nil` behind the last.
    mutating func next() -> Step? {
        while let entry = waiting.popLast() {
            if entry.isNamed { folders = [] }
            if entry.isNamed, entry.path == [UInt8(ascii: "-")] { return .standardInput }
            do {
                if let step = try visit(entry) { return step }
            } catch {
                return .rejected(Rejection(Origin(name: shown(entry.path)), error.reason))
            }
        }
        return nil
    }

    private mutating func visit(_ entry: Entry) throws(Fault) -> Step? {
        if entry.path.isEmpty { throw Fault("an input without a name; give a file, a folder or -") }
        if entry.path.contains(0) { throw Fault("a name cannot hold a NUL character") }
        let path = entry.path.map { CChar(bitPattern: $0) } + [0]
        var status = stat()
        guard stat(path, &status) == 0 else { throw Fault("cannot be read: \(systemReason(errno))") }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            let identity = Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
            if folders.insert(identity).inserted { try enter(path, entry.path) }
            return nil
        case S_IFREG: return try open(path, entry.path)
        case S_IFIFO where entry.isNamed, S_IFCHR where entry.isNamed, S_IFSOCK where entry.isNamed:
            return try open(path, entry.path)
        default:
            if entry.isNamed { throw Fault("neither a file nor a folder") }
            return nil
        }
    }

    private func open(_ path: [CChar], _ name: [UInt8]) throws(Fault) -> Step {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw Fault("cannot be opened: \(systemReason(errno))") }
        return .file(ByteStream(owning: descriptor), shown(name))
    }

    /// Puts a folder's entries before all that waits. What only tells of a folder is passed over: names that
    /// begin with a dot or with README.
    private mutating func enter(_ path: [CChar], _ name: [UInt8]) throws(Fault) {
        guard let folder = opendir(path) else {
            throw Fault("this folder cannot be opened: \(systemReason(errno))")
        }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if !name.starts(with: ".".utf8), !name.starts(with: "README".utf8) { names.append(name) }
        }
        let slash = UInt8(ascii: "/")
        let base = name.last == slash ? name : name + [slash]
        names.sort { $1.lexicographicallyPrecedes($0) }
        waiting += names.map { Entry(path: base + $0, isNamed: false) }
    }

    private func shown(_ path: [UInt8]) -> String { String(decoding: path, as: UTF8.self) }
}
