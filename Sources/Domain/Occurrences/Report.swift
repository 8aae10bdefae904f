/// An event as it is compared with others: what it says, made ready once.
struct Report {
    let entry: ProjectEvent
    /// Its place in the array that was given.
    let index: Int
    let amount: Amount?
    /// What kinds of document an agreement is; empty where it does not tell.
    let documents: Set<DocumentKind>
    /// What its part of the asset is called; empty for the whole.
    let part: Set<String>
    /// The numbers in the name of the asset: Unit-1 is not Unit-2.
    let numbers: Set<String>
    /// The words that are the asset's own.
    let words: Set<String>
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
        words = entry.assetName?.specific ?? []
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
        var left = Array(other.entry.actorKeys.indices)
        var count = 0
        for key in entry.actorKeys {
            guard let match = left.firstIndex(where: { isOneParty(key, other.entry.actorKeys[$0]) }) else {
                continue
            }
            left.remove(at: match)
            count += 1
        }
        return count
    }

    /// The one place where names of parties are compared.
    private func isOneParty(_ left: NameKey, _ right: NameKey) -> Bool { left.isSame(as: right) }
}

extension ProjectEvent {
    /// Whether it is compared by its project; meetings and what is never scored are compared by their parties.
    var hasUnit: Bool { event.project != nil && type.isScored && type != .meetingHeld }
}
