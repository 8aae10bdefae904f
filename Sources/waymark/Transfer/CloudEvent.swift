import EventLog
import JSON

extension StoredEvent {
    /// The event as a CloudEvents 1.0 JSON object, one line without its end; docs/cloudevents.md lists the members.
    ///
    /// The payload stands in it byte for byte.
    var cloudEvent: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            for (name, text) in cloudAttributes {
                writer.key(name)
                writer.string(text)
            }
            writer.key("schemaversion")
            writer.integer(schemaVersion)
            if keepsItsBytesInALine {
                writer.key("data")
                writer.raw(data)
            } else {
                writer.key("data_base64")
                writer.string(data.base64)
            }
        }
        return writer.bytes
    }

    /// Positions are texts: a CloudEvents integer has 32 bits.
    private var cloudAttributes: [(name: String, text: String)] {
        [
            ("specversion", "1.0"), ("id", uuidText), ("source", "/waymark/log"), ("type", type),
            ("subject", stream), ("time", Moment.text(recordedAt.microseconds)),
            ("datacontenttype", "application/json"),
            ("dataschema", "urn:waymark:event:\(Self.escaped(type)):\(schemaVersion)"),
            ("position", "\(position)"), ("streamversion", "\(version)"),
            ("metadata", String(decoding: metadata, as: UTF8.self)), ("digest", digest.hexadecimal),
        ]
    }

    /// Whether the payload can stand in a line and be found in it again: a line break would end the line, white
    /// space around it is nobody's, and what our scanner refuses (numbers and nesting without measure), others
    /// may refuse, too.
    private var keepsItsBytesInALine: Bool {
        let spaces: [UInt8] = [0x20, 0x09]
        guard let first = data.first, let last = data.last, !spaces.contains(first), !spaces.contains(last),
            !data.contains(where: { $0 == 0x0A || $0 == 0x0D })
        else { return false }
        // In brackets, since it is to stand one level deeper.
        let nested = [UInt8(ascii: "[")] + data + [UInt8(ascii: "]")]
        var scanner = JSONScanner(nested)
        do {
            try scanner.skip()
            return scanner.offset == nested.count
        } catch { return false }
    }

    /// A name as a URI takes it: what is neither letter, digit nor one of `-._~` is percent-encoded.
    private static func escaped(_ name: String) -> String {
        let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
        return name.utf8.reduce(into: "") { text, byte in
            text += kept.contains(byte) ? String(UnicodeScalar(byte)) : "%" + [byte].hexadecimal.uppercased()
        }
    }
}
