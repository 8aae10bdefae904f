import ArgumentParser
import Domain

/// `waymark sectors`.
struct Sectors: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The sectors that projects and topics of meetings are placed in; needs no database.",
        discussion: """
            Without words all of them; with words those that 'projects --sector' takes them for: a keyword, the \
            beginning of a code or of a word of a name, or a thing (wind farm).
            """)

    @Argument(help: "A sector, as for 'projects --sector'.") var words: [String] = []
    @OptionGroup var output: OutputOptions

    func run() throws {
        let asked = words.joined(separator: " ")
        let rows = asked.isEmpty ? Sector.all : Sector.codes(for: asked).compactMap(Sector.coded)
        let printer = RowPrinter<Sector>(output.chosen, quiet: output.quiet)
        for row in rows { printer.print(row) }
        printer.finish()
        if rows.isEmpty {
            Console.error("no sector is called '\(asked)'")
            throw ExitStatus.incomplete
        }
    }
}

extension Sector: Printable {
    static var plural: String { "sectors" }

    static var columns: [String] {
        ["code", "name", "category", "category_name", "keyword", "isic", "isic_name"]
    }

    var fields: [Field] {
        [
            .text(code), .text(name), .text(category), .text(categoryName), .text(keyword), .text(division),
            .text(divisionName),
        ]
    }

    static var headings: [String] { ["CODE", "NAME", "CATEGORY", "KEYWORD", "ISIC", "ISIC NAME"] }

    var cells: [String] { [code, name, categoryName, keyword, division, divisionName] }
}
