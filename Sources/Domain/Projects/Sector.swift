/// The field of the economy that an asset belongs to, by the words of its name.
enum Sector {
    /// The sectors of an asset, none where no word tells.
    static func of(asset: String) -> [String] {
        let words = Set(NameKey.fold(asset).split(separator: " ").map { AssetName.singular(String($0)) })
        return table.filter { !$0.words.isDisjoint(with: words) }.map(\.sector)
    }

    private static let table: [(sector: String, words: Set<String>)] = [
        (
            "energy",
            [
                "power", "hpp", "npp", "tpp", "chp", "hydropower", "hydroelectric", "wind", "solar",
                "nuclear", "energy",
                "electricity", "grid", "substation", "transmission", "turbine", "reactor",
            ]
        ),
        ("oil and gas", ["oil", "gas", "refinery", "pipeline", "lng", "petroleum", "oilfield", "gasfield"]),
        (
            "transport",
            [
                "railway", "railroad", "rail", "highway", "road", "motorway", "expressway", "bridge",
                "tunnel", "airport",
                "port", "seaport", "metro", "lrt", "bypass", "train", "terminal", "transport",
            ]
        ),
        ("mining", ["mine", "mining", "coal", "copper", "gold", "uranium", "lithium", "deposit", "ore"]),
        (
            "industry",
            [
                "factory", "smelter", "steel", "cement", "polyethylene", "petrochemical", "chemical",
                "fertilizer", "bitumen",
                "battery", "machinery", "manufacturing", "textile", "car", "vehicle", "polypropylene",
            ]
        ),
        (
            "agriculture",
            ["grain", "farm", "irrigation", "agriculture", "agricultural", "livestock", "food", "greenhouse"]
        ),
        ("water", ["water", "dam", "sewage", "wastewater", "desalination", "reservoir"]),
        ("health", ["hospital", "clinic", "medical"]),
        ("education", ["school", "university", "college"]),
        ("communications", ["telecom", "broadband", "fibre", "fiber", "5g", "satellite"]),
    ]
}
