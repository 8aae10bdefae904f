import EventLog
import JSON
import Postgres

@testable import Torture

/// Random appends that follow from a seed: new ones with right and wrong expectations, earlier ones again as they
/// were, cut or changed, and some that no log takes.
struct AppendSequence {
    /// What the last append is, for a failure's message.
    private(set) var kind = ""
    private var dice: Dice
    private var earlier: [[StreamAppend]] = []
    private var made = 0
    private let streams = ["a", "b", "straße-漢字", "with space", "o'clock \\ \"x\"", "e"]

    init(seed: UInt64) { dice = Dice(seed: seed) }

    mutating func next(_ model: LogModel) -> [StreamAppend] {
        let again = earlier.randomElement(using: &dice)
        let append: [StreamAppend]
        switch (dice.roll(0...19), again) {
        case (0...3, let again?): (kind, append) = ("again", again)
        case (4...5, let again?): (kind, append) = ("again, with another payload", changed(again))
        case (6, let again?): (kind, append) = ("again, with other metadata", renoted(again))
        case (7, let again?): (kind, append) = ("the start of it again", cut(again))
        case (8, _): (kind, append) = ("invalid", invalid())
        default: (kind, append) = ("new", new(model))
        }
        if kind == "new" { earlier.append(append) }
        return append
    }

    private mutating func new(_ model: LogModel) -> [StreamAppend] {
        let rightAll = dice.roll(0...3) > 0
        return streams.shuffled(using: &dice).prefix(dice.roll(1...3)).map { stream in
            let version = model.version(of: stream)
            let right: [ExpectedVersion] =
                version == 0 ? [.none, .any] : [.exact(version), .exact(version), .exists, .any]
            let any: [ExpectedVersion] = [
                .none, .exact(version + 1), .exact(max(1, version - 1)), .exists, .any,
            ]
            let expected = (rightAll ? right : any).randomElement(using: &dice) ?? .any
            return StreamAppend(stream, expected: expected, (0..<dice.roll(1...4)).map { _ in event() })
        }
    }

    private mutating func event() -> NewEvent {
        made += 1
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("n")
            writer.integer(made)
            writer.key("text")
            writer.string(String(repeating: "é漢 \"\\\n", count: dice.roll(0...20)))
        }
        // Bytes that no writer of ours would put there must come back, too.
        let data = dice.roll(0...3) == 0 ? [0x20, 0x0A] + writer.bytes + [0x20] : writer.bytes
        return NewEvent(
            type: ["Noted", "Größe", "Third"].randomElement(using: &dice) ?? "",
            schemaVersion: dice.roll(1...3),
            data: data, metadata: Array("{\"m\": \(made)}".utf8))
    }

    private mutating func changed(_ append: [StreamAppend]) -> [StreamAppend] {
        var append = append
        let part = dice.roll(0...(append.count - 1))
        let index = dice.roll(0...(append[part].events.count - 1))
        switch dice.roll(0...2) {
        case 0: append[part].events[index].data.append(0x20)
        case 1: append[part].events[index].type += "2"
        default: append[part].events[index].schemaVersion += 1
        }
        return append
    }

    private mutating func renoted(_ append: [StreamAppend]) -> [StreamAppend] {
        var append = append
        append[0].events[0].metadata = Array("{\"another\": true}".utf8)
        return append
    }

    private mutating func cut(_ append: [StreamAppend]) -> [StreamAppend] {
        var append = append
        append[0].events = Array(append[0].events.prefix(1))
        return Array(append.prefix(dice.roll(1...append.count)))
    }

    private mutating func invalid() -> [StreamAppend] {
        let one = event()
        switch dice.roll(0...4) {
        case 0: return []
        case 1: return [StreamAppend("a", expected: .any, [one]), StreamAppend("b", expected: .any, [])]
        case 2: return [StreamAppend("a", expected: .any, [one]), StreamAppend("a", expected: .any, [one])]
        case 3:
            let many = Array(repeating: one, count: Connection.largestAppend)
            return [StreamAppend("a", expected: .any, many), StreamAppend("b", expected: .any, [one])]
        default:
            var large = one
            let room = Connection.largestEvent - large.metadata.count
            large.data = [0x22] + Array(repeating: 0x78, count: room - 1) + [0x22]
            return [StreamAppend("a", expected: .any, [large])]
        }
    }
}
