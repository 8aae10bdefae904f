import Merkle
import Postgres

/// Checks a chunk of the log as COPY brings it: positions, digests, ids; and hashes its part of the tree.
struct ChunkChecker {
    /// The leaves so far, but for those of a tile that is not full yet.
    private(set) var range: CompactRange
    /// The sum of the ids, see ``IdentitySum``.
    private(set) var sum = IdentitySum()
    /// Events of the type that is asked for.
    private(set) var kept: [StoredEvent] = []
    /// The leaves up to each size that is asked for.
    private(set) var marks: [Int: CompactRange] = [:]

    private var tile: CompactRange
    private let expectedTiles: [Int: TreeHash]
    private let sizes: Set<Int>
    private let keptType: [UInt8]
    private var last: Int
    private var form: [UInt8] = []
    private var buffer: [UInt8] = []

    /// How many leaves a node of the lowest stored level of the tree has.
    static let tileSize = 256

    /// Begins behind a position. `sizes` are the sizes of the tree at which its state is asked for, `tiles` the
    /// nodes that the log has stored, by number, `keptType` the type of events to keep.
    init(after position: Int, sizes: Set<Int>, tiles: [Int: TreeHash], keptType: String) {
        last = position
        range = CompactRange(begin: position)
        tile = CompactRange(begin: position)
        self.sizes = sizes
        expectedTiles = tiles
        self.keptType = Array(keptType.utf8)
    }

    /// Throws what is wrong with the next row.
    mutating func check(_ bytes: Span<UInt8>, _ fields: [Range<Int>?]) throws {
        guard fields.count == 10 else {
            throw EventLogError.invalid("a row of the log has \(fields.count) fields")
        }
        let position = bytes.number(fields[.position])
        guard position == last + 1 else {
            throw LogFault(position: last + 1, reason: "the event is missing; the next one is \(position)")
        }
        last = position
        let leaf = try leaf(position, bytes, fields)
        let id = EventID.derived(
            stream: bytes.extracting(fields[.stream]), version: bytes.number(fields[.version]),
            buffer: &buffer)
        guard
            bytes.integer(at: fields[.eventID].lowerBound, as: UInt64.self)
                == UInt64(truncatingIfNeeded: id >> 64),
            bytes.integer(at: fields[.eventID].lowerBound + 8, as: UInt64.self)
                == UInt64(truncatingIfNeeded: id)
        else {
            throw LogFault(position: last, reason: "the event id does not follow from stream and version")
        }
        sum.add(id)
        try add(leaf)
        let type = bytes.extracting(fields[.type])
        if type.count == keptType.count, type.withUnsafeBufferPointer({ $0.elementsEqual(keptType) }) {
            kept.append(try StoredEvent(bytes, fields))
        }
    }

    /// Throws where the chunk ends early.
    mutating func finish(at position: Int) throws {
        guard last == position else { throw LogFault(position: last + 1, reason: "the event is missing") }
        try range.merge(tile)
    }

    private mutating func leaf(_ position: Int, _ bytes: Span<UInt8>, _ fields: [Range<Int>?]) throws
        -> TreeHash
    {
        form.removeAll(keepingCapacity: true)
        let time = Timestamp(serverMicroseconds: Int64(bytes.number(fields[.recordedAt])))
        CanonicalForm.write(
            position: position, eventID: bytes.extracting(fields[.eventID]),
            stream: bytes.extracting(fields[.stream]), version: bytes.number(fields[.version]),
            type: bytes.extracting(fields[.type]),
            schemaVersion: Int(bytes.integer(at: fields[.schemaVersion].lowerBound, as: Int32.self) ?? 0),
            microseconds: time.microseconds, data: bytes.extracting(fields[.data]),
            metadata: bytes.extracting(fields[.metadata]), to: &form)
        let leaf = form.withUnsafeBytes { TreeHash.leaf(of: $0) }
        let stored = bytes.extracting(fields[.digest]).withUnsafeBytes { TreeHash($0) }
        guard leaf == stored else {
            throw LogFault(position: position, reason: "the digest does not match what is stored")
        }
        return leaf
    }

    private mutating func add(_ leaf: TreeHash) throws {
        tile.append(leaf)
        if sizes.contains(last) {
            var mark = range
            try mark.merge(tile)
            marks[last] = mark
        }
        guard last % Self.tileSize == 0 else { return }
        if tile.size == Self.tileSize, let expected = expectedTiles[tile.begin / Self.tileSize] {
            guard try tile.root == expected else {
                throw LogFault(
                    position: tile.begin + 1, reason: "the stored node of the tree over it is another")
            }
        }
        try range.merge(tile)
        tile = CompactRange(begin: last)
    }
}

/// A sum of event ids. Streams and events fit where the ids of all events and the ids that follow from the versions
/// of the streams have the same sum: to tell so takes no memory, however many streams there are.
struct IdentitySum: Hashable, Sendable {
    private(set) var value: UInt128 = 0

    mutating func add(_ id: UInt128) { value &+= id }
    mutating func add(_ other: IdentitySum) { value &+= other.value }
}
