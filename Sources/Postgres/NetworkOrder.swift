/// Whole numbers in the order of bytes that PostgreSQL sends and expects: the highest first.
extension Array where Element == UInt8 {
    mutating func append(bigEndian value: some FixedWidthInteger) {
        var shift = value.bitWidth - 8
        while shift >= 0 {
            append(UInt8(truncatingIfNeeded: value >> shift))
            shift -= 8
        }
    }

    /// Writes over four bytes that were left for a length.
    mutating func put(length: Int, at offset: Int) {
        let length = UInt32(truncatingIfNeeded: length)
        for index in 0..<4 {
            self[offset + index] = UInt8(truncatingIfNeeded: length >> (24 - 8 * UInt32(index)))
        }
    }
}

extension Span where Element == UInt8 {
    /// Reads as many bytes as the number is wide; nil past the end.
    @inlinable
    public func integer<Number: FixedWidthInteger>(at offset: Int = 0, as type: Number.Type = Number.self)
        -> Number?
    {
        let width = Number.bitWidth / 8
        guard offset >= 0, count - offset >= width else { return nil }
        var value: UInt64 = 0
        for index in offset..<(offset + width) { value = value << 8 | UInt64(self[index]) }
        return Number(truncatingIfNeeded: value)
    }

    /// The bytes, copied.
    @inlinable
    public var copied: [UInt8] {
        withUnsafeBufferPointer { [UInt8]($0) }
    }
}
