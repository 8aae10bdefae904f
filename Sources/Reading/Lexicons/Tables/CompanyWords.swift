/// Common nouns for an organisation, which a definite article turns into a reference.
enum CompanyWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        company
        firm
        corporation
        group
        bank
        lender
        developer
        contractor
        builder
        consortium
        investor
        conglomerate
        giant
        operator
        enterprise
        organization
        organisation
        holding
        fund
        ministry
        manufacturer
        maker
        carmaker
        automaker
        miner
        utility
        joint venture
        institution
        producer
        supplier
        subsidiary
        agency
        authority
        multinational
        startup
        refiner
        shipbuilder
        airline
        steelmaker
        major
        powerhouse
        concessionaire
        partner
        side
        sides
        parties
        party
        delegation
        government
        union
        donor
        """#
}
