import ArgumentParser
import Domain
import Queries

/// `waymark assets`.
struct Assets: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Assets above their projects: what was done to a thing, and when.",
        discussion: """
            from is since when a project is known to be under construction, to when it was completed, or else since \
            when the asset is operated; each is left open where nobody tells.
            """)

    @Option(help: "Only assets in this country (ISO 3166 code).") var country: CountryCode?
    @OptionGroup var rows: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let printer = RowPrinter<AssetRow>(
            output.chosen, limit: rows.rows(output.chosen), quiet: output.quiet)
        let (country, most) = (country?.description, rows.fetched(output.chosen))
        try await connection.run { try $0.assets(country: country, limit: most) { printer.print($0) } }
        printer.finish()
    }
}

extension AssetRow: Printable {
    static var plural: String { "assets" }
    static var columns: [String] { ["asset_id", "name", "country", "projects"] }
    var fields: [Field] { [.text(id), .text(name), .text(country), .rows(projects)] }
    static var headings: [String] { ["ASSET", "COUNTRY", "NAME", "PROJECTS"] }

    /// "construction 2010–2013 (completed), modernization 2023– (under_construction)".
    var cells: [String] {
        let works = projects.map { project in
            let span =
                project.from == nil && project.to == nil ? "" : " \(project.from ?? "")–\(project.to ?? "")"
            return "\(project.work)\(span) (\(project.status))"
        }
        return [id, country ?? "", name, works.joined(separator: ", ")]
    }
}

extension AssetProject: Printable {
    static var plural: String { "projects" }
    static var columns: [String] { ["id", "work", "status", "from", "to"] }
    var fields: [Field] { [.text(id), .text(work), .text(status), .text(from), .text(to)] }
    static var headings: [String] { ["PROJECT", "WORK", "STATUS", "FROM", "TO"] }
    var cells: [String] { fields.map(\.plain) }
}
