/// The names under which a project is mentioned, and what is said to be done to it.
struct MentionList {
    private var assets: [(name: String, entry: ProjectEvent)] = []
    private var works: [(work: Work, position: Int)] = []

    /// Adds a mention that is not before the others in the order of the fold.
    mutating func take(_ mention: ProjectMention, _ entry: ProjectEvent) {
        if !assets.contains(where: { $0.name == mention.asset }) {
            assets.append((mention.asset, entry))
        }
        if !works.contains(where: { $0.work == mention.work }) {
            works.append((mention.work, entry.position))
        }
    }

    /// Names the project: its fullest name, its work unless it is to build it, and the other names as aliases; a
    /// name by decision before all.
    func name(
        _ project: inout Project, _ grounds: inout Grounds, _ rulings: ProjectRulings, _ scope: Scope
    ) {
        let names = wholes(scope)
        let best = names.count < 2 ? names.first : fullest(of: names)
        project.asset = best?.name ?? ""
        grounds[.name] = best.map { [$0.entry.position] } ?? []
        // Later events may say more of the work; the first that is not vague names it.
        let work = works.first { $0.work != .other && $0.work != .operation } ?? works.first
        project.work = work?.work ?? .other
        grounds[.work] = work.map { [$0.position] } ?? []
        let isPlain = project.work == .construction || project.work == .other
        let derived = isPlain ? project.asset : "\(project.asset) \(project.work.rawValue)"
        project.name = rulings.name ?? derived
        var aliases = rulings.name == nil ? [] : [derived]
        aliases += rulings.aliases + names.map(\.name).filter { $0 != project.asset }
        for alias in aliases
        where alias != project.name && !alias.isEmpty && !project.aliases.contains(alias) {
            project.aliases.append(alias)
        }
        project.sectors = sectors(project, names.map(\.name))
    }

    /// The names without the parts, each once.
    private func wholes(_ scope: Scope) -> [(name: String, entry: ProjectEvent)] {
        var wholes: [(name: String, entry: ProjectEvent)] = []
        for (asset, entry) in assets {
            let whole = scope.isOfPart(entry) ? entry.assetName?.whole ?? asset : asset
            if !wholes.contains(where: { $0.name == whole }) { wholes.append((whole, entry)) }
        }
        return wholes
    }

    /// The first of those that say most.
    private func fullest(
        of names: [(name: String, entry: ProjectEvent)]
    ) -> (name: String, entry: ProjectEvent)? {
        let weights = names.map { $0.entry.assetName?.weight ?? 0 }
        return weights.max().flatMap(weights.firstIndex).map { names[$0] }
    }

    private func sectors(_ project: Project, _ names: [String]) -> [Sector] {
        for name in [project.asset] + names.filter({ $0 != project.asset }) {
            let found = Sector.of(asset: name, work: project.work)
            if !found.isEmpty { return found }
        }
        return []
    }
}
