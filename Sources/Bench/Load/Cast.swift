import Domain

/// Who and what the articles about a project name.
struct Cast {
    /// What the project is called: by its title first.
    let names: [String]
    let work: Work
    let place: String?
    let host: CountryCode?
    let partner: CountryCode?
    let organisations: [ProjectRow.Organisation]
    let amount: Amount?
    let capacity: Capacity?
    let official: String
    let guest: String
    let firm: String
    let lender: String
    let hostGovernment: String

    /// The cast of a project; a further one has a place of its own, another host, and names after the place.
    init(_ number: Int, _ course: Course, of rows: ProjectRows) {
        let row = rows.rows[course.row]
        var pick = Picker(~course.salt)
        let phrase = rows.phrases[course.row]
        let scale = course.isCopy ? Double(20 + pick.below(300)) / 100 : 1
        if course.isCopy {
            let town = PlaceNames.name(number - rows.rows.count)
            let drawn = rows.hosts.isEmpty ? row.host : pick.of(rows.hosts)
            // Another host than the row's, where the file knows another one.
            host = drawn == row.host && !rows.hosts.isEmpty ? pick.of(rows.hosts) : drawn
            place = town
            names = Self.invented(town, phrase.kind)
        } else {
            host = row.host
            place = phrase.place
            names = [phrase.asset] + row.aliases.prefix(3)
        }
        work = course.isCopy && phrase.work == .supply ? .construction : phrase.work
        partner = row.partner
        organisations = Array(row.organisations.prefix(course.isCopy ? 0 : 2))
        amount = row.amount.map { Amount(value: max(1, ($0.value * scale).rounded()), currency: $0.currency) }
        capacity = row.capacity.map {
            Capacity(value: max(1, ($0.value * scale).rounded()), unit: $0.unit)
        }
        let (here, there) = (host?.description ?? "??", partner?.description ?? "XX")
        official = People.official(of: here, &pick)
        guest = People.official(of: there, &pick)
        firm = People.firm(of: there, &pick)
        lender = People.lender(of: there, &pick)
        hostGovernment = "Government of \(host.flatMap { rows.names[$0] } ?? here)"
    }

    private static func invented(_ town: String, _ kind: String) -> [String] {
        let other = PlaceNames.otherSpelling(town)
        return ["\(town) \(kind)", "\(other) \(kind)", "the \(kind.lowercased()) in \(town)"]
    }
}
