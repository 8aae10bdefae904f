import JSON

/// A short mark of a text by which a reprint is known: how much of their wording two texts share can be told from
/// their fingerprints alone.
///
/// MinHash with one permutation (Li, Owen, Zhang 2012) and densified bins (Shrivastava 2017) over runs of four
/// words in lower case; the same text gives the same fingerprint on every machine.
public struct Fingerprint: Hashable, Sendable {
    /// How many hashes are kept.
    static let size = 48
    /// How many hashes make one look-up key.
    static let rows = 3
    /// The fewest words that tell anything.
    static let fewest = 30
    /// The first byte of its text form.
    private static let form: UInt8 = 1

    /// How many runs of words the text has, 65,535 for more.
    let runs: UInt16
    /// The low bits of the least hash of each bin.
    let hashes: [UInt16]

    /// The fingerprint of a text; `nil` for one of fewer than 30 words, which is too short to tell.
    public init?(_ text: String) {
        var shingles = Shingles(bins: Fingerprint.size)
        let scanned: Void? = text.utf8.withContiguousStorageIfAvailable { shingles.scan($0) }
        if scanned == nil { Array(text.utf8).withUnsafeBufferPointer { shingles.scan($0) } }
        guard shingles.words >= Fingerprint.fewest else { return nil }
        runs = UInt16(clamping: shingles.words - Shingles.length + 1)
        hashes = shingles.filled.map { UInt16(truncatingIfNeeded: $0) }
    }

    /// Reads the text form; `nil` for anything else.
    public init?(text: String) {
        guard let bytes = [UInt8](base64: text.utf8), bytes.count == 3 + 2 * Fingerprint.size,
            bytes[0] == Fingerprint.form
        else { return nil }
        runs = UInt16(bytes[1]) << 8 | UInt16(bytes[2])
        hashes = stride(from: 3, to: bytes.count, by: 2).map {
            UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
    }

    /// 132 characters of base64: a byte that names the form, the number of runs, the hashes; big-endian.
    public var text: String {
        var bytes = [Fingerprint.form]
        for number in [runs] + hashes {
            bytes.append(UInt8(number >> 8))
            bytes.append(UInt8(number & 0xFF))
        }
        return bytes.base64
    }

    /// 16 look-up keys of three hashes each.
    ///
    /// Texts that share half of their runs (Jaccard 0.5) share a key with a probability of 0.88, at 0.6 of 0.98,
    /// at 0.8 of 0.99999; independent texts, below 0.1, of less than 0.02.
    public var bands: [Int64] {
        stride(from: 0, to: Fingerprint.size, by: Fingerprint.rows).map { start in
            hashes[start..<(start + Fingerprint.rows)].reduce(Int64(start / Fingerprint.rows)) {
                $0 << 16 | Int64($1)
            }
        }
    }

    /// The share of the runs of words of both texts that stand in both, 0 to 1: an estimate of the Jaccard
    /// likeness with a standard error of at most 0.07.
    public func likeness(to other: Fingerprint) -> Double {
        let equal = zip(hashes, other.hashes).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) }
        return Double(equal) / Double(Fingerprint.size)
    }

    /// The share of the shorter text that stands in the longer one, 0 to 1, estimated.
    public func containment(in other: Fingerprint) -> Double {
        let likeness = likeness(to: other)
        let shared = likeness / (1 + likeness) * Double(Int(runs) + Int(other.runs))
        return min(1, shared / Double(max(1, min(runs, other.runs))))
    }

    /// Whether both go back to one text: at least six tenths of the shorter one stand in the other word for word,
    /// and a fifth of both together, so that a quotation in common is not enough.
    public func isReprint(of other: Fingerprint) -> Bool {
        likeness(to: other) >= 0.2 && containment(in: other) >= 0.6
    }
}
