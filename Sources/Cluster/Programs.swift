import Glibc

/// Where programs are.
enum Programs {
    static let systemFolders = ["/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin"]

    /// The folders of PATH, then those where the system keeps its programs, which cron may leave out.
    static var folders: [String] {
        let path = environment("PATH") ?? ""
        return path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") } + systemFolders
    }

    static func find(_ name: String) -> String? {
        folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
