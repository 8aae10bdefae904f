import JSON

/// The payload of an event, which follows from its id, so that the same append can be made again from the id
/// alone and what is stored can be held against what was meant.
enum Payload {
    /// The JSON text for an id: mostly some hundred bytes, now and then more than one of the server's pages.
    static func bytes(_ id: String) -> [UInt8] {
        var mix: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in id.utf8 { mix = (mix ^ UInt64(byte)) &* 0x100_0000_01b3 }
        var dice = Dice(seed: mix)
        let length = dice.roll(0...49) == 0 ? 9000 : dice.roll(0...400)
        var fill: [UInt8] = []
        fill.reserveCapacity(length + 16)
        while fill.count < length { fill += "\(String(dice.next(), radix: 36))ü ".utf8 }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("id")
            writer.string(id)
            writer.key("fill")
            writer.string(String(decoding: fill, as: UTF8.self))
        }
        return writer.bytes
    }

    /// The id in a payload; nil where it is none of ours.
    static func id(_ data: [UInt8]) -> String? {
        var scanner = JSONScanner(data)
        var id: String?
        do {
            try scanner.object { key, scanner in
                if key == "id" { id = try scanner.string() } else { try scanner.skip() }
            }
        } catch { return nil }
        return id
    }
}
