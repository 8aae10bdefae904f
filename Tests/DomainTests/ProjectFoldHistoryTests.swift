import Domain
import Foundation
import Testing

/// A project of the World Bank's list with what two snapshots of the list said of it.
private struct SnapshotRow {
    struct Snapshot {
        var asOf: Day
        var status: String
        var closing: Day?

        var expected: ProjectStatus? {
            switch status {
            case "Active": .underConstruction
            case "Closed": .completed
            case "Dropped": .cancelled
            case "Pipeline": .proposed
            default: nil
            }
        }
    }

    var id: String
    var title: String
    /// The day on which the bank approved it.
    var approved: Day?
    var snapshots: [Snapshot]

    /// The rows of the file beside the package that have snapshots; none where it is absent.
    static func all() -> [SnapshotRow] {
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("../shared/data/projects.jsonl")
        let chosen = ProcessInfo.processInfo.environment["WAYMARK_PROJECTS"]
            .map { URL(fileURLWithPath: $0) }
        guard let text = try? String(contentsOf: chosen ?? beside, encoding: .utf8) else { return [] }
        return text.split(whereSeparator: \.isNewline).compactMap { line in
            guard line.contains(#""history""#) else { return nil }
            return (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                .flatMap(read)
        }
    }

    private static func read(_ row: [String: Any]) -> SnapshotRow? {
        guard let id = row["id"] as? String, let title = row["title"] as? String,
            let history = row["history"] as? [[String: Any]]
        else { return nil }
        let snapshots = history.compactMap { entry -> Snapshot? in
            guard let asOf = (entry["as_of"] as? String).flatMap({ Day(iso: $0) }),
                let status = entry["status"] as? String
            else { return nil }
            return Snapshot(
                asOf: asOf, status: status, closing: (entry["closing"] as? String).flatMap { Day(iso: $0) })
        }
        let dates = row["dates"] as? [String: Any]
        let approved = (dates?["commitment"] as? String).flatMap { Day(iso: $0) }
        return SnapshotRow(id: id, title: title, approved: approved, snapshots: snapshots)
    }

    /// What a reader of each snapshot would have reported on its day.
    var events: [ProjectEvent] {
        var events: [ProjectEvent] = []
        for (index, snapshot) in snapshots.enumerated() {
            let before = index > 0 ? snapshots[index - 1].status : nil
            var facts = SnapshotRow.facts(snapshot, after: before)
            if let approved, approved <= snapshot.asOf, snapshot.status != "Pipeline" {
                facts.insert((.financingApproved(FinancingApproved()), approved), at: 0)
            }
            for (fact, day) in facts {
                events.append(
                    event(
                        events.count + 1, fact, day?.description, asset: title,
                        published: snapshot.asOf.description, article: "snapshot \(index)",
                        ordinal: events.count))
            }
        }
        return events
    }

    private static func facts(_ snapshot: Snapshot, after before: String?) -> [(Fact, Day?)] {
        let due = MilestoneScheduled(
            milestone: .completion, due: snapshot.closing.map { PartialDate($0) })
        let plan: (Fact, Day?) = (.milestoneScheduled(due), snapshot.asOf)
        switch snapshot.status {
        case "Pipeline": return [(.projectAnnounced(ProjectAnnounced()), snapshot.asOf), plan]
        case "Active" where before == "Closed":
            return [(.projectResumed(ProjectResumed()), snapshot.asOf), plan]
        case "Active" where before == "Active":
            return [(.progressReported(ProgressReported()), snapshot.asOf), plan]
        case "Active": return [(.constructionStarted(ConstructionStarted()), snapshot.asOf), plan]
        case "Closed":
            let closed = snapshot.closing.map { min($0, snapshot.asOf) } ?? snapshot.asOf
            return [(.projectCompleted(ProjectCompleted()), closed)]
        case "Dropped": return [(.projectCancelled(ProjectCancelled()), snapshot.asOf)]
        default: return []
        }
    }
}

@Suite struct ProjectFoldHistoryTests {
    @Test(.enabled(if: !SnapshotRow.all().isEmpty))
    func `every status of two snapshots is reproduced, reopenings included`() throws {
        var changes: [String: Int] = [:]
        var rows = 0
        for row in SnapshotRow.all() {
            let events = row.events
            rows += 1
            for (index, snapshot) in row.snapshots.enumerated() {
                // As of the day of the snapshot, by what was known on it.
                let known = events.filter { $0.published.map { $0 <= snapshot.asOf } ?? true }
                let project = try #require(Project.fold(id: row.id, known, asOf: snapshot.asOf))
                #expect(project.status == snapshot.expected, "\(row.id) in snapshot \(index)")
                #expect(project.events == known.count, "\(row.id): none is rejected")
                let span = Project.spans(known).last { $0.from <= snapshot.asOf }
                #expect(span?.status == snapshot.expected, "\(row.id) in snapshot \(index)")
            }
            for (before, after) in zip(row.snapshots, row.snapshots.dropFirst())
            where before.status != after.status {
                changes["\(before.status) to \(after.status)", default: 0] += 1
                if before.status == "Closed" {
                    let reopened = try #require(Project.fold(id: row.id, events))
                    #expect(reopened.conflicts.map(\.what) == ["resumed after its completion"])
                }
            }
        }
        print("\(rows) rows with snapshots, changes of status: \(changes.sorted { $0.key < $1.key })")
        #expect(changes["Closed to Active"] ?? 0 > 0)
    }
}
