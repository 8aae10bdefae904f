import JSON

/// A sector that a topic of a meeting falls under.
public struct TopicSector: Hashable, Sendable {
    /// The topic, as the article words it.
    public let topic: String
    /// The sector.
    public let sector: Sector

    /// `{topic, code, name, isic}`.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            let members = [
                ("topic", topic), ("code", sector.code), ("name", sector.name), ("isic", sector.division),
            ]
            for (key, text) in members {
                writer.key(key)
                writer.string(text)
            }
        }
    }
}

extension MeetingHeld {
    /// The sectors of the topics, in their order; topics that no word places in a sector have none.
    public var topicSectors: [TopicSector] {
        topics.flatMap { topic in Sector.of(topic: topic).map { TopicSector(topic: topic, sector: $0) } }
    }
}
