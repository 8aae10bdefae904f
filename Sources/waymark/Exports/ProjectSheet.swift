import Domain
import Queries

/// A project in full, as people read it.
struct ProjectSheet {
    private let folder: ProjectFolder
    private var project: ProjectRow { folder.row }
    private var timeline: [EventRow] { folder.timeline }

    init(_ folder: ProjectFolder) { self.folder = folder }

    /// Facts on top, then the timeline, each line with the sentence that it rests on.
    func text(width: Int) -> String {
        var text = "\(project.name)\n"
        for (label, value) in facts where !value.isEmpty {
            text += "  " + (label + ":").padded(to: 20) + value + "\n"
        }
        text += "\n"
        for row in timeline {
            let date = (row.event.occurred?.description ?? "").padded(to: 12)
            let source = [row.outlet, row.articleID, row.published].compactMap(\.self).joined(separator: ", ")
            text += "  \(date)\(row.event.type.rawValue)  [\(row.position)] \(source)\n"
            for line in wrapped("“\(row.event.evidence.quote)”", width: max(40, width - 16)) {
                text += String(repeating: " ", count: 14) + line + "\n"
            }
        }
        return text
    }

    private var facts: [(String, String)] {
        let since = project.statusSince.map { " since \($0)" } ?? ""
        return [
            ("id", project.id),
            (
                "status",
                project.status + since + (project.isDelayed ? ", delayed" : "")
                    + (project.presumed.map { " (\($0))" } ?? "")
            ),
            ("phase", project.phase == project.status ? "" : project.phase ?? ""),
            ("host", [project.country, project.place].compactMap(\.self).joined(separator: ", ")),
            ("partners", project.partners.joined(separator: ", ")),
            ("also called", project.aliases.joined(separator: "; ")),
            ("sectors", sectors),
            ("parties", project.partiesText),
            ("amounts", AmountList(project.amounts).texts.joined(separator: ", ")),
            ("planned completion", project.plannedCompletion ?? ""),
            ("completed", project.completed ?? ""),
            ("schedule", schedule),
            ("phases", folder.project.phases.map(text).joined(separator: ", ")),
            ("plans", plans),
            (
                "capacity",
                folder.project.capacities.map { "\($0.capacity.value) \($0.capacity.unit)" }.joined(
                    separator: ", ")
            ),
            (
                "seen",
                "\(project.events) events in \(project.articles) articles of \(project.outlets) outlets,"
                    + " \(project.sources) independent"
            ),
            ("conflicts", folder.project.conflicts.map(text).joined(separator: "; ")),
            (
                "notes",
                folder.project.notes.map { "\($0.text) (\($0.who), \($0.decidedOn))" }.joined(separator: "; ")
            ),
            ("same asset", folder.siblings.map { "\($0.id) (\($0.status))" }.joined(separator: ", ")),
        ]
    }

    /// "late (at most 120 days)".
    private var schedule: String {
        guard let schedule = project.schedule else { return "" }
        return project.scheduleDays.map { "\(schedule) (\(abs($0)) days)" } ?? schedule
    }

    /// "completion 2024-Q4 → 2025-06".
    private var plans: String {
        Milestone.allCases.compactMap { milestone in
            let dates = folder.project.plans.filter { $0.milestone == milestone && !$0.isOfPart }.map(\.due)
            if dates.isEmpty { return nil }
            return "\(milestone.rawValue) \(dates.map(\.description).joined(separator: " → "))"
        }
        .joined(separator: ", ")
    }

    private func text(_ phase: Project.PhaseReached) -> String {
        phase.phase.rawValue + (phase.since.map { " \($0)" } ?? "") + (phase.isImplied ? " (implied)" : "")
    }

    private func text(_ conflict: Project.Conflict) -> String {
        "\(conflict.what) [\(conflict.positions.map(String.init).joined(separator: ", "))]"
            + (conflict.kept.map { ", kept \($0)" } ?? "")
    }

    /// "23240 Wind energy (ISIC 35)", one for each code.
    private var sectors: String {
        let isic = project.isic.isEmpty ? "" : " (ISIC \(project.isic.joined(separator: ", ")))"
        return project.sectorCodes.map { "\($0) \(Sector.coded($0)?.name ?? "")" }.joined(separator: "; ")
            + isic
    }

    private func wrapped(_ text: String, width: Int) -> [String] {
        var lines: [String] = [""]
        for word in text.split(whereSeparator: \.isWhitespace) {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if line.count + 1 + word.count <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}

extension String {
    /// The text with blanks behind it, up to a width.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
