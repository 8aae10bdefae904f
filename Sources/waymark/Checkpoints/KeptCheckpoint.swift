import ArgumentParser
import EventLog
import Merkle

/// A checkpoint that was kept outside the database.
struct KeptCheckpoint {
    /// What it says.
    let checkpoint: Checkpoint
    private let path: String

    /// Reads one, signed or not. Where there are keys, one of them must have signed it.
    init(_ path: String, keys: [VerifierKey]) throws {
        guard let text = SmallFile.text(path) else {
            throw ValidationError("The checkpoint \(path) cannot be read.")
        }
        self.path = path
        do {
            if keys.isEmpty {
                let body = text.contains("\n\n") ? try SignedNote.parse(text).text : text
                if text.contains("\n\n") {
                    Console.say(
                        "waymark: \(path) is signed, but nothing says by whom; give --signer to have that checked"
                    )
                }
                checkpoint = try Checkpoint.parse(body)
            } else {
                let note = try SignedNote.parse(text)
                _ = try note.verify(with: keys)
                checkpoint = try Checkpoint.parse(note.text)
            }
        } catch  where error.isAboutSignature {
            Console.error("the checkpoint \(path) is not to be trusted: \(error)")
            throw ExitStatus.incomplete
        } catch { throw ValidationError("The checkpoint \(path) cannot be read: \(error).") }
    }

    /// What the log is held against.
    var claim: TreeClaim {
        TreeClaim(size: checkpoint.size, root: checkpoint.root, source: "the checkpoint \(path)")
    }

    /// Says where it was made of a log of another name; a log that was restored elsewhere has its own.
    func compareOrigin(with origin: String) {
        if checkpoint.origin != origin {
            Console.say("waymark: \(path) calls its log \(checkpoint.origin); this one is \(origin)")
        }
    }
}

extension MerkleError {
    /// Whether a note is well made, but not signed as it should be.
    var isAboutSignature: Bool {
        switch self {
        case .wrongSignature, .unsigned: true
        default: false
        }
    }
}
