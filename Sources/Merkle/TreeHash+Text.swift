import JSON

extension TreeHash: CustomStringConvertible {
    /// The 32 bytes.
    public var bytes: [UInt8] { withUnsafeBytes(of: self) { Array($0) } }

    /// 64 digits, in lower case.
    public var hexadecimal: String { bytes.hexadecimal }

    /// 44 characters of the standard alphabet, padded (RFC 4648, 4).
    public var base64: String { bytes.base64 }

    /// The hash in hexadecimal.
    public var description: String { hexadecimal }

    /// The hash that 64 lower-case digits say; nothing if they are something else.
    public init?(hexadecimal text: String) {
        guard let bytes = [UInt8](hexadecimal: text.utf8) else { return nil }
        self.init(bytes)
    }

    /// The hash that 44 characters of base64 say; nothing if they are something else.
    public init?(base64 text: String) {
        guard let bytes = [UInt8](base64: text.utf8) else { return nil }
        self.init(bytes)
    }
}
