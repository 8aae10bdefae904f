import ArgumentParser
import Glibc
import Merkle

/// `waymark key`.
struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a key that signs checkpoints.",
        discussion: """
            The secret key goes into FILE, readable by its owner alone; the public one is printed. Give FILE to \
            'verify --checkpoint --key', or name it in WAYMARK_KEY_FILE, and the public key to 'verify --against \
            --signer'. The forms are those of signed notes (C2SP signed-note, Ed25519).
            """)

    @Argument(help: "A file that is not there yet.") var file: String
    @Option(help: "The signer's name, without spaces or '+'.") var name = "waymark"

    func run() throws {
        let key: SigningKey
        do {
            key = try SigningKey.generate(name: name)
        } catch { throw ValidationError("--name: \(error).") }
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ValidationError("\(file) cannot be made: \(String(cString: strerror(errno))).")
        }
        defer { close(descriptor) }
        let text = Array((key.secretText + "\n").utf8)
        guard write(descriptor, text, text.count) == text.count, fsync(descriptor) == 0 else {
            throw ValidationError("\(file) cannot be written: \(String(cString: strerror(errno))).")
        }
        Output.write(key.verifierKey.text + "\n")
    }
}
