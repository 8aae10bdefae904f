/// An event as it is compared with others: what it says, made ready once.
struct Report {
    let entry: ProjectEvent
    /// Its place in the array that was given.
    let index: Int
    let amount: Amount?
    /// What kinds of document an agreement is; empty where it does not tell.
    let documents: Set<DocumentKind>
    /// What its part of the asset is called; empty for the whole.
    let part: [String]
    /// The numbers in the name of the asset: Unit-1 is not Unit-2.
    let numbers: [String]
    /// The words that are the asset's own.
    let words: [String]
    /// Its keys, where it has no project to be compared by.
    let keys: Set<String>

    init(_ entry: ProjectEvent, _ index: Int) {
        self.entry = entry
        self.index = index
        amount = entry.event.fact.amount
        if case .agreementSigned(let agreement) = entry.event.fact {
            documents = DocumentKind.all(in: agreement.kind ?? "")
        } else {
            documents = []
        }
        part = AssetNumbers.words(ofPart: entry.assetName?.part)
        numbers = AssetNumbers.of(entry.assetName?.whole ?? "")
        words = entry.assetName.map { Array($0.specific) } ?? []
        keys = entry.hasUnit ? [] : Set(Occurrences.keys(entry))
    }

    /// What the event's milestone or delay is about.
    var due: PartialDate? {
        switch entry.event.fact {
        case .milestoneScheduled(let attributes): attributes.due
        case .projectDelayed(let attributes): attributes.due
        default: nil
        }
    }

    /// How many of the parties of both are named in both, one to one.
    func shared(_ other: Report) -> Int {
        var taken: UInt64 = 0
        for key in entry.actorKeys {
            let match = other.entry.actorKeys.indices.prefix(64).first {
                taken & (1 << UInt64($0)) == 0 && isOneParty(key, other.entry.actorKeys[$0])
            }
            if let match { taken |= 1 << UInt64(match) }
        }
        return taken.nonzeroBitCount
    }

    /// The one place where names of parties are compared.
    private func isOneParty(_ left: NameKey, _ right: NameKey) -> Bool { left.isSame(as: right) }
}

extension ProjectEvent {
    /// Whether it is compared by its project; meetings and what is never scored are compared by their parties.
    var hasUnit: Bool { event.project != nil && type.isScored && type != .meetingHeld }
}
