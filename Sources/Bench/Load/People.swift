/// People and firms that are not: each country has its own, and they come up again.
enum People {
    /// Somebody in office in a country.
    static func official(of country: String, _ pick: inout Picker) -> String {
        var own = Picker(salt(country) &+ UInt64(pick.below(24)))
        let (first, last) = (own.of(firstNames), own.of(lastNames))
        return "\(own.of(offices)) \(first) \(last)"
    }

    /// A company of a country.
    static func firm(of country: String, _ pick: inout Picker) -> String {
        var own = Picker(~salt(country) &+ UInt64(pick.below(60)))
        return "\(PlaceNames.name(own.below(PlaceNames.count))) \(own.of(trades))"
    }

    /// A bank of a country.
    static func lender(of country: String, _ pick: inout Picker) -> String {
        var own = Picker(salt(country) &* 31 &+ UInt64(pick.below(4)))
        return "\(PlaceNames.name(own.below(PlaceNames.count))) \(own.of(banks))"
    }

    private static func salt(_ country: String) -> UInt64 {
        country.utf8.reduce(7) { $0 &* 257 &+ UInt64($1) } &* 1_000_003
    }

    private static let offices = [
        "Prime Minister", "Minister of Energy", "Minister of Transport", "Minister of Finance",
        "Deputy Prime Minister", "Ambassador", "Governor", "Minister of Industry",
    ]
    private static let firstNames = [
        "Amara", "Anton", "Dana", "Emil", "Farid", "Gita", "Ivo", "Joana", "Kofi", "Lena", "Marat", "Nadia",
        "Oskar", "Pilar", "Rustam", "Samira", "Tomas", "Usha", "Wei", "Yusuf",
    ]
    private static let lastNames = [
        "Abara", "Benko", "Castell", "Dovlat", "Eriksen", "Farouk", "Gomba", "Halim", "Ishida", "Jurman",
        "Kerimov", "Lindqvist", "Mbeki", "Nurlan", "Okello", "Petrosyan", "Quispe", "Rahman", "Sato",
        "Tembo", "Ulvang", "Varga", "Wanjiru", "Zhou",
    ]
    private static let trades = [
        "Engineering", "Construction Group", "Power", "Energy Holding", "Building Company", "Industries",
        "Infrastructure", "Contractors",
    ]
    private static let banks = ["Development Bank", "Export-Import Bank", "Investment Bank", "Credit Bank"]
}
