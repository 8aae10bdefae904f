/// What a name stands for.
enum EntityKind: UInt8, Sendable {
    case person, organisation, country, city, place, asset, unknown
    /// A forum, a summit: what people come to.
    case occasion
    /// A news agency or paper.
    case source
}

/// A name in a sentence.
struct Entity: Sendable {
    var kind: EntityKind
    var tokens: Range<Int>
    /// The country it is or lies in or belongs to: an index into the lexicon's countries; -1 where unknown.
    var country: Int32 = -1
    /// "Chinese": says where something belongs, not where it is.
    var demonym = false
    /// A lender or donor known by name.
    var lender = false
    /// What stands in brackets behind it: usually its acronym.
    var aside: Range<Int>?
    /// It only describes the noun behind it.
    var modifier = false
}
