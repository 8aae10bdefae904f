import Domain
import Postgres
import Schema

/// What each outlet tells: how much of it nobody told before, how much nobody else tells.
enum OutletsProjection: Projection {
    static let name = "outlets"
    static let version = 1
    static let schema = [SchemaFile.outlets]
    static let tables = [outlets]

    static let outlets = StateTable(
        name: "outlets", columns: ["unit", "outlet", "events", "firsts", "alone"], key: "unit")

    static func write(_ file: UnitFile, to rows: inout UnitRows) {
        var counts: [String: (events: Int, firsts: Int, alone: Int)] = [:]
        for (_, reports) in file.occurrences {
            let first = reports.min {
                ($0.event.published?.number ?? .max, $0.event.position)
                    < ($1.event.published?.number ?? .max, $1.event.position)
            }
            let isAlone = reports.sources == 1
            for report in reports {
                guard let outlet = report.event.outlet else { continue }
                counts[outlet, default: (0, 0, 0)].events += 1
                if report.event.position == first?.event.position {
                    counts[outlet, default: (0, 0, 0)].firsts += 1
                    if isAlone { counts[outlet, default: (0, 0, 0)].alone += 1 }
                }
            }
        }
        for (outlet, count) in counts.sorted(by: { $0.key < $1.key }) {
            rows.add(
                outlets, file.unit.key, outlet, Int32(count.events), Int32(count.firsts), Int32(count.alone))
        }
    }
}
