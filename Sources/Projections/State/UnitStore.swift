import Domain
import Postgres

extension Connection {
    /// The decisions that the state holds.
    func rulings() throws -> Rulings {
        // Most logs have none, and the planner takes an empty table for a large one.
        guard try first(StateStatements.hasRulings) == true else { return Rulings() }
        return Rulings(try query(StateStatements.rulings).compactMap(\.self))
    }

    /// The files of units, from the state and the log; with `asTheyAre` without what follows from the events.
    func files(_ units: [Unit], _ rulings: Rulings, asTheyAre: Bool = false) throws -> [UnitFile] {
        var ids: [String] = []
        var chains: [Int] = []
        for unit in units {
            switch unit {
            case .project(let id): ids.append(id)
            case .chain(let position): chains.append(position)
            case .none: break
            }
        }
        var events: [Unit: [UnitEvent]] = [:]
        if !ids.isEmpty {
            for stored in try query(StateStatements.eventsOfProjects, ids) {
                guard let id = stored.project else { continue }
                events[.project(id), default: []].append(stored.unitEvent(rulings))
            }
        }
        if !chains.isEmpty {
            for stored in try query(StateStatements.eventsOfChains, chains) {
                guard let chain = stored.chain else { continue }
                events[.chain(chain), default: []].append(stored.unitEvent(rulings))
            }
        }
        let actors = Set(events.values.joined().flatMap { $0.event.event.actors.map(\.name) })
        let parties = Dictionary(
            try query(StateStatements.partyIDs, Array(actors)).map { ($0.name, $0.party) }
        ) { first, _ in first }
        let assets = Dictionary(
            try query(StateStatements.names, ids).map { ($0.id, $0.asset) }
        ) { first, _ in first }
        return units.map { unit in
            var asset: String?
            if case .project(let id) = unit { asset = assets[id] }
            return UnitFile(
                unit, events[unit] ?? [], asset: asset, rulings: rulings, asTheyAre: asTheyAre
            ) { parties[$0] }
        }
    }

    /// Writes what follows from units in place of what stands there.
    func refresh(_ units: [Unit], _ rulings: Rulings, _ projections: [any Projection.Type]) throws {
        if units.isEmpty { return }
        let files = try files(units, rulings)
        var rows = UnitRows()
        var moved: [(position: Int, knownFrom: Int64, occurrence: Int)] = []
        for file in files {
            for projection in projections { projection.write(file, to: &rows) }
            moved += file.moved
        }
        var batch = Batch()
        let keys = units.map(\.key)
        for table in projections.flatMap({ $0.tables }) { batch.add(table.remove, keys) }
        if !moved.isEmpty {
            batch.add(
                StateStatements.moveOccurrences, moved.map(\.position),
                moved.map { Timestamp(microseconds: $0.knownFrom) }, moved.map(\.occurrence))
        }
        _ = try run(batch)
        try rows.send(self)
    }
}
