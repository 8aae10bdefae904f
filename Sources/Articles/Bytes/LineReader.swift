/// Cuts a stream into lines, none of which is held beyond a limit.
struct LineReader {
    /// A line without its end.
    enum Line {
        case text([UInt8])
        /// A line that is longer than the limit, passed over to its end.
        case tooLong
    }

    private let stream: ByteStream
    private let limit: Int
    private var chunk: ArraySlice<UInt8> = []
    /// The number, from 1, of the line that was given last.
    private(set) var number = 0

    init(_ stream: ByteStream, limit: Int) {
        self.stream = stream
        self.limit = limit
    }

    /// The next line; `nil` at the end.
    mutating func next() throws(Fault) -> Line? {
        var line: [UInt8] = []
        var hasBegun = false
        var isTooLong = false
        while true {
            if chunk.isEmpty {
                guard let more = try stream.chunk() else { break }
                chunk = more[...]
            }
            hasBegun = true
            let end = chunk.place(of: 0x0A)
            let piece = chunk[..<(end ?? chunk.endIndex)]
            if line.count + piece.count > limit + 1 { isTooLong = true } else { line += piece }
            chunk = end.map { chunk[($0 + 1)...] } ?? []
            if end != nil { break }
        }
        guard hasBegun else { return nil }
        number += 1
        if line.last == 0x0D { line.removeLast() }
        return isTooLong || line.count > limit ? .tooLong : .text(line)
    }
}
