/// What can be built, by its head noun; plurals are made by rule.
enum AssetWords2 {
    static let rows = #"""
        # Hand-kept; one entry a line.
        gas processing facility
        HVDC line
        dyke
        dike
        embankment
        weir
        barrage
        sluice
        aerodrome
        marina
        freight terminal
        cargo terminal
        passenger terminal
        rail corridor
        freeport
        village
        residential complex
        convention center
        convention centre
        conference centre
        conference center
        parliament building
        presidential palace
        """#
}
