/// What kind of thing an asset is.
public enum AssetKind: UInt8, CaseIterable, Sendable {
    case none, plant, station, factory, refinery, power, hydro, wind, solar, nuclear, thermal, geothermal, dam
    case rail, metro, airport, port, terminal, pipeline, bridge, tunnel, road, mine, field, grid, hospital,
        school
    case zone, building, water, sewerage, irrigation, telecom, corridor, farm

    /// How two kinds go together.
    enum Fit {
        case equal
        /// One of them says less than the other: a station may be a hydropower station.
        case open
        case shut
    }

    /// Kinds as the bits of a set.
    var bit: UInt64 { 1 << UInt64(rawValue) }

    /// Whether it tells what sort of works it is, and not only that it is one.
    var isSpecific: Bool { AssetKind.vague & bit == 0 }

    /// Whether a country seldom has two of them in hand with one partner.
    var isRare: Bool { AssetKind.rare & bit != 0 }

    var isEnergy: Bool { AssetKind.energies & bit != 0 }

    func fit(_ other: AssetKind) -> Fit {
        if self == other { return .equal }
        return AssetKind.open[Int(rawValue)] & other.bit != 0 ? .open : .shut
    }

    static let energies = set(.hydro, .wind, .solar, .nuclear, .thermal, .geothermal)
    private static let rare = set(.refinery, .nuclear, .metro)
    /// How many other kinds it may turn out to be.
    var vagueness: Int { AssetKind.open[Int(rawValue)].nonzeroBitCount }

    /// Words that stand beside the kind of a power plant and add nothing to it.
    static let besideEnergy = set(
        .plant, .station, .power, .dam, .zone, .farm, .field, .bridge, .port, .mine, .building, .water)
    private static let vague = set(.none, .plant, .station, .corridor, .building)

    /// For each kind the kinds that it may turn out to be.
    private static let open: [UInt64] = {
        var table = [UInt64](repeating: 0, count: allCases.count)
        func join(_ one: AssetKind, _ others: UInt64) {
            table[Int(one.rawValue)] |= others
            for other in allCases where others & other.bit != 0 { table[Int(other.rawValue)] |= one.bit }
        }
        join(.none, ~0)
        join(
            .plant, set(.factory, .refinery, .power, .water, .mine, .station, .terminal, .sewerage) | energies
        )
        join(.station, set(.power, .rail, .metro, .water, .grid) | energies)
        join(.power, energies | set(.dam))
        join(.hydro, set(.dam))
        join(.dam, set(.irrigation, .water))
        join(.water, set(.irrigation))
        join(.terminal, set(.port, .airport))
        join(.corridor, set(.road, .rail, .port, .grid, .pipeline))
        return table
    }()

    private static func set(_ kinds: AssetKind...) -> UInt64 { kinds.reduce(0) { $0 | $1.bit } }
}
