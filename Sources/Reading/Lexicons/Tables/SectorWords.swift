/// Sectors and subjects of talks.
enum SectorWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        energy
        green energy
        renewable energy
        trade
        investment
        transport
        transportation
        agriculture
        infrastructure
        mining
        industry
        tourism
        logistics
        finance
        education
        health
        healthcare
        defense
        defence
        security
        technology
        digitalization
        innovation
        oil
        gas
        oil and gas
        petrochemicals
        petrochemical industry
        road construction
        mineral sector
        mechanical engineering
        machine building
        metallurgy
        uranium
        nuclear energy
        water
        water resources
        space
        telecommunications
        artificial intelligence
        culture
        science
        research
        automotive
        manufacturing
        construction
        electricity
        aviation
        shipping
        railways
        fisheries
        textiles
        pharmaceuticals
        chemicals
        critical minerals
        rare earths
        hydrogen
        climate
        environment
        deep grain processing
        grain processing
        food processing
        banking
        commerce
        economy
        connectivity
        cooperation
        """#
}
