/// The perceptron's weights: a hash table from features to a row with one weight for each tag.
struct TagWeights: Sendable {
    /// Lanes as wide as the sums, since widening them costs more than the memory.
    typealias Row = SIMD32<Int16>

    /// The weights that come with the reader, unpacked on first use.
    static let standard = TagWeights(TaggerWeights.rows, count: TaggerWeights.features)

    /// A feature's key above, the number of its row below; 0 where a slot is free.
    private var slots: [UInt64]
    private var rows: [Row]

    /// Unpacks a table of so many features.
    init(_ table: StaticString, count: Int) {
        var size = 1024
        while size < count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        rows = Array(repeating: Row(), count: count + 1)
        let bytes = TagWeights.decoded(
            UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount))
        var lanes = [Int16](repeating: 0, count: 32)
        var at = 0
        var key: UInt32 = 0
        for number in 1...max(count, 1) where at < bytes.count {
            var shift: UInt32 = 0
            while bytes[at] > 127 {
                key &+= UInt32(bytes[at] & 127) << shift
                shift += 7
                at += 1
            }
            key &+= UInt32(bytes[at]) << shift
            at += 1
            let first = at
            repeat {
                lanes[Int(bytes[at] & 31)] = Int16(Int8(bitPattern: bytes[at + 1]))
                at += 2
            } while bytes[at - 2] < 128
            rows[number] = lanes.withUnsafeBytes { $0.loadUnaligned(as: Row.self) }
            for pair in stride(from: first, to: at, by: 2) { lanes[Int(bytes[pair] & 31)] = 0 }
            insert(key, number)
        }
    }

    private mutating func insert(_ key: UInt32, _ row: Int) {
        var slot = Int(key) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt64(key) << 32 | UInt64(row)
    }

    /// Reads the table with its bounds checked once, for many features.
    func withTable<Result>(
        _ body: (UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<Row>) -> Result
    ) -> Result {
        slots.withUnsafeBufferPointer { slots in rows.withUnsafeBufferPointer { body(slots, $0) } }
    }

    private static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var values = [UInt8](repeating: 255, count: 256)
        let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for index in 0..<64 { values[Int(alphabet.utf8Start[index])] = UInt8(index) }
        return [UInt8](unsafeUninitializedCapacity: text.count * 3 / 4 + 3) { out, count in
            var group: UInt32 = 0
            var filled = 0
            for byte in text {
                let value = values[Int(byte)]
                guard value != 255 else { continue }
                group = group << 6 | UInt32(value)
                filled += 1
                guard filled == 4 else { continue }
                out[count] = UInt8(truncatingIfNeeded: group >> 16)
                out[count + 1] = UInt8(truncatingIfNeeded: group >> 8)
                out[count + 2] = UInt8(truncatingIfNeeded: group)
                count += 3
                group = 0
                filled = 0
            }
        }
    }
}
