/// Finds the objects of a JSON text byte by byte: one, several in a row, or those of an array.
struct JSONSplitter {
    /// What a byte led to.
    enum Step {
        case between, began, within, complete, tooLong, unexpected
    }

    private let limit: Int
    private var value: [UInt8] = []
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    private var isTooLong = false
    private var list = List.unknown

    private enum List { case unknown, none, open, closed }

    /// Keeps objects of up to `limit` bytes; larger ones are passed over.
    init(limit: Int) { self.limit = limit }

    /// Takes the next byte.
    mutating func take(_ byte: UInt8) -> Step {
        guard depth > 0 else { return takeOutside(byte) }
        if value.count < limit { value.append(byte) } else { isTooLong = true }
        if isInString {
            takeInString(byte)
            return .within
        }
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
        guard depth == 0 else { return .within }
        guard isTooLong else { return .complete }
        value.removeAll()
        return .tooLong
    }

    /// The object that is complete.
    mutating func takeValue() -> [UInt8] {
        defer { value = [] }
        return value
    }

    /// What is wrong if the text ends here.
    var faultAtEnd: Fault? {
        if depth > 0 { return Fault("the JSON ends in the middle of an article; is the file cut off?") }
        if list == .open { return Fault("the JSON array is not closed; is the file cut off?") }
        return list == .unknown ? Fault("holds no article") : nil
    }

    private mutating func takeOutside(_ byte: UInt8) -> Step {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D: return .between
        case UInt8(ascii: ",") where list == .open: return .between
        case UInt8(ascii: "[") where list == .unknown:
            list = .open
            return .between
        case UInt8(ascii: "]") where list == .open:
            list = .closed
            return .between
        case UInt8(ascii: "{") where list != .closed:
            if list == .unknown { list = .none }
            depth = 1
            isTooLong = false
            value = [byte]
            return .began
        default: return .unexpected
        }
    }

    private mutating func takeInString(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInString = false
        }
    }
}
