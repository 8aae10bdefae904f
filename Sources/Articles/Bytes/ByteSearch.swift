import Glibc

extension ArraySlice<UInt8> {
    /// Where a byte stands first.
    func place(of byte: UInt8) -> Int? {
        let distance = withUnsafeBytes { found(byte, in: $0) }
        return distance.map { startIndex + $0 }
    }
}

extension String {
    /// Whether a NUL character is among its characters.
    var holdsNUL: Bool {
        utf8.withContiguousStorageIfAvailable { found(0, in: UnsafeRawBufferPointer($0)) != nil }
            ?? utf8.contains(0)
    }
}

private func found(_ byte: UInt8, in buffer: UnsafeRawBufferPointer) -> Int? {
    guard let start = buffer.baseAddress, let place = memchr(start, Int32(byte), buffer.count) else {
        return nil
    }
    return UnsafeRawPointer(place) - start
}
