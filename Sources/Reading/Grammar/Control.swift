/// Verbs and adjectives that stand before another verb, and what they make of it.
final class Control: Sendable {
    /// What a governing verb does to the verb behind it.
    enum Link: Sendable {
        case modality(Assertion)
        case phase(Phase)
        case through
    }

    let be: WordID
    let being: WordID
    let going: WordID
    let pastAuxiliaries: Set<WordID>
    private let links: [WordID: Link]
    private let passiveLinks: [WordID: Link]
    private let phases: [WordID: Phase]
    private let states: [WordID: Assertion]
    private let modals: [WordID: Assertion]

    init(_ lexicon: Lexicon) {
        func ids(_ text: String) -> [WordID] { text.split(separator: " ").map { lexicon.id(String($0)) } }
        be = lexicon.id("be")
        being = lexicon.id("being")
        going = lexicon.id("going")
        pastAuxiliaries = Set(ids("was were had did"))
        var links: [WordID: Link] = [:]
        var passive: [WordID: Link] = [:]
        for id in ids(
            "plan intend aim mean agree decide resolve undertake commit pledge vow promise prepare opt choose"
        ) {
            links[id] = .modality(.planned)
        }
        for id in ids("want hope wish desire aspire seek like strive propose consider") {
            links[id] = .modality(.wished)
        }
        for id in ids("try attempt need threaten urge struggle help offer dare") {
            links[id] = .modality(.possible)
        }
        for id in ids("fail refuse decline forget cease") { links[id] = .modality(.denied) }
        for id in ids("manage go come get happen serve") { links[id] = .through }
        for id in ids("begin start commence proceed") { links[id] = .phase(.begun) }
        links[lexicon.id("continue")] = .phase(.continued)
        links[lexicon.id("expect")] = .modality(.planned)
        for id in ids(
            "expect schedule slate project set plan design mean intend envisage anticipate target estimate due"
        ) {
            passive[id] = .modality(.planned)
        }
        for id in ids("say report believe know think see understand consider") { passive[id] = .through }
        for id in ids(
            """
            ask urge invite allow permit require oblige authorize authorise order tell force select choose \
            commission contract hire appoint
            """
        ) {
            passive[id] = .modality(.possible)
        }
        self.links = links
        passiveLinks = passive
        phases = Dictionary(
            [
                ("begin", Phase.begun), ("start", .begun), ("commence", .begun), ("continue", .continued),
                ("keep", .continued), ("finish", .finished), ("complete", .finished), ("stop", .halted),
                ("halt", .halted), ("suspend", .halted), ("cease", .halted), ("resume", .resumed),
                ("restart", .resumed), ("recommence", .resumed), ("initiate", .begun),
            ].map { (lexicon.id($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
        states = Dictionary(
            [
                ("due", Assertion.planned), ("set", .planned), ("likely", .planned), ("ready", .wished),
                ("able", .possible), ("expected", .planned), ("scheduled", .planned), ("planned", .planned),
                ("slated", .planned), ("supposed", .possible), ("about", .planned), ("keen", .wished),
                ("eager", .wished), ("willing", .wished), ("prepared", .wished), ("poised", .planned),
                ("bound", .planned), ("going", .planned), ("projected", .planned),
            ].map { (lexicon.id($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
        modals = Dictionary(
            [
                ("will", Assertion.planned), ("shall", .planned), ("should", .planned), ("won't", .denied),
                ("cannot", .denied), ("would", .possible), ("could", .possible), ("can", .possible),
                ("may", .possible), ("might", .possible), ("must", .possible),
            ].map { (lexicon.id($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
    }

    func link(_ lemma: WordID, passive: Bool) -> Link? {
        passive ? passiveLinks[lemma] ?? links[lemma] : links[lemma]
    }

    func phase(_ lemma: WordID) -> Phase? { phases[lemma] }

    func modality(of modal: WordID) -> Assertion { modals[modal] ?? .possible }

    func modality(ofState word: WordID) -> Assertion { states[word] ?? .planned }
}
