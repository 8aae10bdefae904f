import Domain
import EventLog
import Testing

/// Decisions in random stories.
@Suite struct UndoTests {
    /// A story with a decision somewhere, withdrawn at its end, beside the same story without it.
    @Test(arguments: Seeds.first(6))
    func `a decision that is undone leaves no trace in whatever came before and after it`(seed: UInt64)
        async throws
    {
        var story = RandomStory(seed: seed + 1000)
        let (ledger, plain) = (try await Ledger.open(), try await Ledger.open())
        for _ in 0..<12 {
            let article = story.article()
            for each in [ledger, plain] { try await each.append([article]) }
        }
        try await ledger.catchUp()
        let ids = try await ledger.ids()
        // Some decisions that stay, between them those that are undone.
        var undone: [StreamAppend] = []
        for step in 0..<16 {
            if step.isMultiple(of: 2) {
                let decision = story.decision(ids)
                try await ledger.append([decision])
                if step.isMultiple(of: 4) {
                    undone.append(decision)
                } else {
                    try await plain.append([decision])
                }
            } else {
                let append = step % 3 == 0 ? story.readAgain() : story.article()
                for each in [ledger, plain] { try await each.append([append]) }
            }
            if story.random.isOnce(in: 2) { try await ledger.catchUp() }
        }
        for decision in undone {
            try await ledger.undo(DecisionStream.id(of: decision.stream) ?? "")
            if story.random.isOnce(in: 2) { try await ledger.catchUp() }
        }
        for each in [ledger, plain] { try await each.catchUp() }
        let (rows, others) = (try await ledger.canonicalRows(), try await plain.canonicalRows())
        #expect(rows == others, "\(difference(rows, others))")
        #expect(try await ledger.digest() == plain.digest())
    }
}
