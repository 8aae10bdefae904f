/// How far two names can be the same party's, with the reasons.
///
/// A name and a name with less in it are the same where what is missing tells none apart: a legal form, words such
/// as "Technologies" of an organisation, a father's or middle name of a person. Places, numbers, trades ("Bank",
/// "Construction") tell organisations apart; a name that the other lacks on both sides tells anyone apart.
public struct PartyLikeness: Sendable {
    /// From which score on two names are taken for the same party's.
    public static let sameFrom = 0.775
    /// From which score on a person should look.
    public static let doubtfulFrom = 0.6

    /// From 0, nothing in common, to 1, the same but for writing.
    public let score: Double
    let a: PartyName
    let b: PartyName
    let asPeople: Bool
    let alignment: PartyAlignment

    /// Compares two names.
    public init(_ a: PartyName, _ b: PartyName) {
        self.a = a
        self.b = b
        asPeople = PartyLikeness.arePeople(a, b)
        var found = PartyAlignment(a, b, asPeople: asPeople)
        var score = PartyScore(a, b, found, asPeople: asPeople).score
        if score < PartyLikeness.sameFrom, let whole = WholeSpelling(a, b, asPeople: asPeople) {
            var other = found
            other.takeWhole(halves: whole.halves, letters: whole.letters)
            let second = PartyScore(a, b, other, asPeople: asPeople).score
            if second > score {
                score = second
                found = other
            }
        }
        alignment = found
        self.score = score
    }

    /// Whether both are taken for names of the same party.
    public var isSame: Bool { score >= PartyLikeness.sameFrom }
    /// Whether they could be, and a person should look.
    public var isDoubtful: Bool { score >= PartyLikeness.doubtfulFrom && !isSame }

    /// Whether two names are compared as those of people.
    static func arePeople(_ a: PartyName, _ b: PartyName) -> Bool {
        a.isPerson != false && b.isPerson != false
            && (a.isPerson == true || b.isPerson == true || a.readsAsPerson && b.readsAsPerson)
    }
}
