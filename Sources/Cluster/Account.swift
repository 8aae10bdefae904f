import Glibc

/// Who runs the server: oneself, or somebody else where one is root, which PostgreSQL refuses to run as.
struct Account {
    let user: uid_t
    let group: gid_t
    /// The program that turns root into this account; nil where nobody needs to turn into anybody.
    let switcher: String?

    /// The owner of the data there is; for new data, oneself, or for root the first of the accounts that exist.
    static func forData(at folder: String) throws(ClusterError) -> Account {
        guard geteuid() == 0 else { return Account(user: geteuid(), group: getegid(), switcher: nil) }
        guard let switcher = Programs.find("setpriv") else {
            throw ClusterError(
                .account,
                "PostgreSQL refuses to run as root, and setpriv was not found: install util-linux, run as another"
                    + " user, or give --database URL")
        }
        if let owner = FileStatus(folder), owner.owner != 0 {
            return Account(user: owner.owner, group: owner.group, switcher: switcher)
        }
        for name in ["postgres", "nobody"] {
            if let entry = getpwnam(name) {
                return Account(user: entry.pointee.pw_uid, group: entry.pointee.pw_gid, switcher: switcher)
            }
        }
        throw ClusterError(
            .account,
            "PostgreSQL refuses to run as root, and there is no account “postgres” or “nobody” to run it: add one,"
                + " run as another user, or give --database URL")
    }

    /// The words to put before a command so that it runs as this account.
    var prefix: [String] {
        switcher.map { [$0, "--reuid=\(user)", "--regid=\(group)", "--clear-groups", "--"] } ?? []
    }

    /// Hands a folder over.
    func own(_ path: String) throws(ClusterError) {
        guard switcher != nil else { return }
        guard chown(path, user, group) == 0 else {
            throw ClusterError(.folder, "can't hand \(path) to user \(user): \(FileSystem.lastError)")
        }
    }
}
