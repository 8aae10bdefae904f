import Glibc

/// Where everything of a private cluster is.
struct Layout: Equatable {
    /// Waymark's folder.
    let root: String

    init(_ dataDirectory: String) { root = FileSystem.canonical(dataDirectory) }

    /// PostgreSQL's data.
    var data: String { "\(root)/pg" }
    /// Where new data is made, before it is given its name.
    var newData: String { "\(root)/pg.new" }
    /// Held while somebody starts or stops the server.
    var startLock: String { "\(root)/pg.lock" }
    /// Held by the server and all its processes for as long as one of them lives.
    var aliveLock: String { "\(root)/pg.alive" }
    /// The server's log.
    var log: String { "\(root)/pg.log" }
    /// There once the role and the database have been made.
    var readyMark: String { "\(data)/waymark.ready" }

    static let port = 5432

    /// A socket's path has at most 107 bytes.
    var socketFitsData: Bool { "\(data)/.s.PGSQL.\(Self.port)".utf8.count <= 107 }

    /// Where the socket is: with the data, which only its owner can look into, or where the path would be too
    /// long, in a folder made for it. It depends on nothing but the path, so that every run finds it.
    var socketFolder: String {
        if socketFitsData { return data }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in root.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return "/tmp/waymark-\(geteuid())-\(String(hash, radix: 16))"
    }

    var socket: String { "\(socketFolder)/.s.PGSQL.\(Self.port)" }

    /// A URI for the socket. The port is said because PGPORT would count otherwise.
    func uri(user: String, database: String) -> String {
        "postgresql:///\(database)?host=\(Self.escaped(socketFolder))&port=\(Self.port)&user=\(user)"
    }

    private static func escaped(_ path: String) -> String {
        var text = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
                UInt8(ascii: "_"),
                UInt8(ascii: "."):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }

    /// Makes the folder for the socket, and sees that nobody else made it to listen in.
    func prepareSocketFolder(for account: Account) throws(ClusterError) {
        if socketFitsData { return }
        if mkdir(socketFolder, 0o700) == 0 { try account.own(socketFolder) }
        guard let found = FileStatus(socketFolder, followingLinks: false), found.isFolder, found.isPrivate,
            found.owner == account.user
        else {
            throw ClusterError(
                .folder,
                "\(socketFolder), needed because the data folder's path is long, is not ours alone: remove it, or"
                    + " choose a --data-dir with a shorter path")
        }
    }
}
