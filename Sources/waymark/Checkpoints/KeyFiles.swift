import ArgumentParser
import Glibc
import Merkle

/// The keys that are configured: the secret one that signs checkpoints, and those whose signatures count.
struct KeyFiles {
    /// The key that signs, where there is one.
    let signing: SigningKey?
    /// The keys a checkpoint may be signed with; none where any will do.
    let verifiers: [VerifierKey]

    /// Reads the secret key from the file named, else from the one that WAYMARK_KEY_FILE names.
    init(key path: String?, signer: String?) throws {
        let path =
            path ?? getenv("WAYMARK_KEY_FILE").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        signing = try path.map { path in
            guard let text = SmallFile.text(path) else {
                throw ValidationError("The key file \(path) cannot be read.")
            }
            do {
                return try SigningKey.parse(text.filter { !$0.isWhitespace })
            } catch { throw ValidationError("The key file \(path) holds no key: \(error).") }
        }
        do {
            verifiers =
                try signer.map { [try VerifierKey.parse($0)] } ?? [signing?.verifierKey].compactMap { $0 }
        } catch { throw ValidationError("--signer is no public key: \(error).") }
    }
}

/// Files that are read whole.
enum SmallFile {
    /// The text of a file, `-` for standard input; nil where it cannot be read or is beyond 1 MB.
    static func text(_ path: String) -> String? {
        guard let file = fopen(path == "-" ? "/dev/stdin" : path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        guard ferror(file) == 0, count < bytes.count else { return nil }
        return String(validating: bytes[..<count], as: UTF8.self)
    }
}
