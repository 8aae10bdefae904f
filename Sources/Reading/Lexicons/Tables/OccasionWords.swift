/// What people come together for: names that end so stand for an occasion, never for a party.
enum OccasionWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        forum
        summit
        conference
        congress
        expo
        exhibition
        symposium
        seminar
        roundtable
        convention
        festival
        conclave
        colloquium
        webinar
        """#
}
