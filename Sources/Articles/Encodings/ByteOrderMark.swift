/// Bytes that say how the text behind them is encoded.
enum ByteOrderMark {
    static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let utf16Little: [UInt8] = [0xFF, 0xFE]
    static let utf16Big: [UInt8] = [0xFE, 0xFF]
}
