import JSON

/// What an analyst decided; it outranks what was read, whatever is read later.
public enum Decision: Hashable, Sendable {
    case merged(ProjectsMerged)
    case split(ProjectSplit)
    case assigned(MentionAssigned)
    case retracted(EventRetracted)
    case corrected(EventCorrected)
    case renamed(ProjectRenamed)
    case statusDecided(StatusDecided)
    case aliasAdded(AliasAdded)
    case noteAdded(NoteAdded)

    /// What the decision says.
    public var content: any DecisionContent {
        switch self {
        case .merged(let content): content
        case .split(let content): content
        case .assigned(let content): content
        case .retracted(let content): content
        case .corrected(let content): content
        case .renamed(let content): content
        case .statusDecided(let content): content
        case .aliasAdded(let content): content
        case .noteAdded(let content): content
        }
    }

    /// The wire name of the type.
    public var typeName: String { Swift.type(of: content).wireName }

    /// The types of decision, in the order of the cases.
    public static let types: [any DecisionContent.Type] = [
        ProjectsMerged.self, ProjectSplit.self, MentionAssigned.self, EventRetracted.self,
        EventCorrected.self,
        ProjectRenamed.self, StatusDecided.self, AliasAdded.self, NoteAdded.self,
    ]

    /// Reads a decision from the payload of its event; `nil` for a type that is none.
    init?(type name: String, from scanner: inout JSONScanner) throws(JSONError) {
        switch name {
        case ProjectsMerged.wireName: self = .merged(try ProjectsMerged(from: &scanner))
        case ProjectSplit.wireName: self = .split(try ProjectSplit(from: &scanner))
        case MentionAssigned.wireName: self = .assigned(try MentionAssigned(from: &scanner))
        case EventRetracted.wireName: self = .retracted(try EventRetracted(from: &scanner))
        case EventCorrected.wireName: self = .corrected(try EventCorrected(from: &scanner))
        case ProjectRenamed.wireName: self = .renamed(try ProjectRenamed(from: &scanner))
        case StatusDecided.wireName: self = .statusDecided(try StatusDecided(from: &scanner))
        case AliasAdded.wireName: self = .aliasAdded(try AliasAdded(from: &scanner))
        case NoteAdded.wireName: self = .noteAdded(try NoteAdded(from: &scanner))
        default: return nil
        }
    }
}
