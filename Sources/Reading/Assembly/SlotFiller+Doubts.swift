import Domain

/// Readings that fit a rule and are no news of a project.
extension SlotFiller {
    /// A vaccination programme, a pilot scheme: carried out, but not built.
    func isProgramme() -> Bool {
        guard let project, SlotFiller.built.contains(rule.emits), !project.bare,
            let last = project.asset.last(where: { text.tokens[$0].kind == .word })
        else { return false }
        return text.isWord(last, ["program", "programme", "programs", "programmes", "campaign"]) && !isSite()
    }

    /// "postponed operations", "stopped deliveries": work without a thing that it is done to.
    func isService() -> Bool {
        guard let project, project.work == .operation || project.work == .supply,
            SlotFiller.built.contains(rule.emits) || SlotFiller.halted.contains(rule.emits)
        else { return false }
        let plain = project.asset.allSatisfy {
            text.tokens[$0].tags.isDisjoint(with: .projectLike) && !text.tokens[$0].isCapital
                || text.isWord($0, ["operations", "deliveries", "supplies"])
        }
        return plain && assembler.registry.main(before: match.sentence) == nil
    }

    /// "gave it to the paper".
    func isPassedOn() -> Bool {
        match.themes.allSatisfy {
            parse.chunks[$0].kind == .noun && text.tokens[parse.chunks[$0].head].part == .pronoun
        }
            && text.isWord(match.trigger, ["gave", "given", "gives", "handed", "went", "goes"])
    }

    /// "The Times spoke with NAME".
    func isInterview() -> Bool {
        match.agents.contains { agent in
            document.entities(match.sentence, parse.chunks[agent].tokens).contains { $0.kind == .source }
        }
    }

    private static let halted: Set<EventType> = [.projectSuspended, .projectResumed, .projectCancelled]

    /// What happens to things that are built.
    private static let built: Set<EventType> = [
        .constructionStarted, .progressReported, .projectCompleted, .operationStarted, .projectDelayed,
    ]

    /// A company, a state or somebody who speaks for one is named, or stood for by a word.
    func hasStanding() -> Bool {
        let named = document.entities(match.sentence, parse.sentence.tokens).contains {
            $0.kind == .country || $0.kind == .person || assembler.parties.isOrganisation($0)
        }
        return named
            || actors.contains { $0.kind != .company }
            || parse.sentence.tokens.contains {
                !text.tokens[$0].tags.isDisjoint(with: [.company, .organisation, .title])
            }
    }

    /// Who is chosen is a company; or what for stands beside it.
    func isFirm() -> Bool {
        let firm = match.themes.contains { theme in
            let chunk = parse.chunks[theme]
            return text.tokens[assembler.phrases.headToken(chunk)].tags.contains(.company)
                || document.entities(match.sentence, chunk.tokens).contains {
                    assembler.parties.isOrganisation($0)
                }
        }
        guard !firm, let project else { return firm }
        return project.sentence == match.sentence && tokens.overlaps(project.asset)
    }
}
