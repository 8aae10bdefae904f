/// Kinds of asset whose head nouns can name the same thing: a wind farm is a wind power plant.
enum AssetKind: UInt8, Sendable {
    /// Known by its head noun alone.
    case other
    /// "facility", "complex", "infrastructure": can stand for any.
    case generic
    /// "project", "scheme": names no thing.
    case project
    case plant, railway, road, bridge, port, airport, mine, pipeline, grid, water, telecom, building, zone
}

/// Head nouns by the kind of asset that they mean, compiled once.
struct AssetKinds: Sendable {
    static let standard = AssetKinds(.standard)

    private let kinds: [WordID: AssetKind]
    private let railWords: Set<WordID>
    private let powerWords: Set<WordID>
    private let plantWords: Set<WordID>
    private let telecomWords: Set<WordID>
    private let pipeWords: Set<WordID>
    private let vague: Set<WordID>
    private let empty: Set<WordID>
    private let types: Set<UInt64>
    private let minerals: Set<UInt64>

    init(_ lexicon: Lexicon) {
        func ids(_ text: String) -> Set<WordID> {
            Set(text.split { $0 == " " || $0 == "\n" }.map { lexicon.id(String($0)) }.filter { $0 != 0 })
        }
        let table: [(AssetKind, String)] = [
            (
                .generic,
                "facility complex infrastructure system site installation enterprise unit structure base"
            ),
            (
                .plant,
                """
                plant factory refinery mill smelter foundry station farm windfarm windmill hpp hepp npp \
                tpp chp chpp gigafactory megafactory reactor cracker fab sawmill steelworks workshop \
                generator park
                """
            ),
            (.railway, "railway railroad rail metro subway tramway tram monorail track line brt lrt bypass"),
            (.road, "road highway motorway expressway freeway carriageway interchange route"),
            (.bridge, "bridge viaduct flyover overpass causeway tunnel crossing"),
            (.port, "port seaport harbor harbour berth dock quay jetty pier terminal shipyard marina"),
            (.airport, "airport airfield runway aerodrome"),
            (.mine, "mine deposit field oilfield gasfield quarry pit coalfield well block"),
            (.pipeline, "pipeline"), (.grid, "grid substation interconnector interconnection"),
            (.water, "dam reservoir barrage canal weir waterway aqueduct waterworks"),
            (.telecom, "cable network"),
            (
                .building,
                "hospital clinic school university campus stadium arena hotel building museum library"
            ),
            (.zone, "zone estate cluster freeport technopark hub"),
        ]
        var kinds: [WordID: AssetKind] = [:]
        for (kind, words) in table { for id in ids(words) { kinds[id] = kind } }
        self.kinds = kinds
        railWords = ids("rail railway train metro tram freight")
        powerWords = ids("transmission power electricity voltage kv hvdc interconnection")
        plantWords = ids("production assembly manufacturing")
        telecomWords = ids("fiber fibre optic submarine telecom")
        pipeWords = ids("gas oil water")
        minerals = Set(
            ids(
                """
                lithium copper gold silver nickel cobalt uranium bauxite graphite phosphate potash coal \
                iron zinc tin
                """
            ).map {
                UInt64(UInt32($0))
            })
        types = Set(
            ids(
                """
                solar wind hydro hydropower hydroelectric coal coal-fired gas gas-fired nuclear thermal \
                geothermal biomass oil copper lithium gold silver iron nickel cobalt uranium bauxite \
                graphite phosphate potash cement steel aluminium aluminum sugar fertilizer petrochemical \
                chemical battery car vehicle textile paper glass tyre wastewater desalination water \
                polyethylene polypropylene bitumen tram metro light container cargo passenger dry fishing \
                cruise naval data hydrogen ammonia methanol urea lng photovoltaic
                """
            ).map { UInt64(UInt32($0)) })
        empty = ids(
            """
            new large larger largest big bigger biggest major huge giant small smaller modern key \
            important flagship ambitious strategic planned proposed future existing old said same whole \
            entire massive mega greenfield brownfield long longest country's nation's region's world's \
            first-ever state-of-the-art multi-billion multibillion dollar joint only unique leading main \
            giant full mammoth landmark much-delayed long-delayed long-awaited controversial troubled \
            stalled ageing aging current present state african asian european american eurasian eastern \
            western northern southern central latin
            """
        )
        vague = ids(
            """
            center centre institute university headquarters embassy museum market base system grid city \
            village corridor campus infrastructure street crossing network zone institution school \
            building link cluster hub house unit economy
            """
        )
    }

    /// Adjectives that say how a thing is, not which one.
    func isEmpty(_ word: WordID) -> Bool { empty.contains(word) }

    /// The words that say what is made, carried or burnt: two that differ are two plants.
    func types(of words: Set<UInt64>) -> Set<UInt64> { words.intersection(types) }

    func isMineral(_ words: Set<UInt64>) -> Bool { !words.isDisjoint(with: minerals) }

    /// Things that stand around a project more often than they are one.
    func isWeak(_ head: WordID) -> Bool { vague.contains(head) }

    /// The kind that a phrase's head means beside its other words.
    func kind(_ phrase: ProjectPhrase, _ text: TokenText) -> AssetKind {
        if text.lexicon.tags(of: phrase.head).contains(.project) { return .project }
        let word = text.lexicon.text(phrase.head)
        let beside = { (set: Set<WordID>) in
            phrase.asset.contains { set.contains(text.lexicon.singular(of: text.tokens[$0].word)) }
        }
        switch word {
        case "line", "link", "cable":
            if beside(powerWords) { return .grid }
            if beside(plantWords) { return .plant }
            if word == "cable" { return .telecom }
            return .railway
        case "station" where beside(railWords): return .railway
        case "terminal" where beside(pipeWords): return .plant
        default: return kinds[phrase.head] ?? .other
        }
    }
}
