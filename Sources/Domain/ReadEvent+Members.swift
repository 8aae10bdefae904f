import JSON

extension ReadEvent {
    /// `actors` as JSON.
    public var actorsJSON: [UInt8] {
        var writer = JSONWriter()
        writer.array(actors) { $1.write(to: &$0) }
        return writer.bytes
    }

    /// `project` as JSON: an object or `null`.
    public var projectJSON: [UInt8] {
        var writer = JSONWriter()
        if let project { project.write(to: &writer) } else { writer.null() }
        return writer.bytes
    }

    /// `attrs` as JSON.
    public var attributesJSON: [UInt8] {
        var writer = JSONWriter()
        writer.object { fact.attributes.write(to: &$0) }
        return writer.bytes
    }

    /// `attrs` as JSON with what follows from them: for a meeting `topic_sectors`, the sectors of its topics.
    ///
    /// They are not kept: a better table of sectors is good for old events, too.
    public var shownAttributesJSON: [UInt8] {
        guard case .meetingHeld(let meeting) = fact, !meeting.topicSectors.isEmpty else {
            return attributesJSON
        }
        var writer = JSONWriter()
        writer.object { writer in
            meeting.write(to: &writer)
            writer.key("topic_sectors")
            writer.array(meeting.topicSectors) { $1.write(to: &$0) }
        }
        return writer.bytes
    }

    /// `evidence` as JSON.
    public var evidenceJSON: [UInt8] {
        var writer = JSONWriter()
        evidence.write(to: &writer)
        return writer.bytes
    }
}
