/// What can be built, by its head noun; plurals are made by rule.
enum AssetWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        plant
        factory
        refinery
        mill
        smelter
        foundry
        workshop
        enterprise
        facility
        complex
        hub
        park
        zone
        technopark
        railway
        railroad
        rail line
        line
        rail link
        rail
        metro
        subway
        tramway
        tram
        monorail
        train line
        station
        terminal
        depot
        corridor
        track
        road
        highway
        motorway
        expressway
        freeway
        bypass
        ring road
        interchange
        flyover
        bridge
        viaduct
        tunnel
        street
        overpass
        causeway
        port
        seaport
        harbor
        harbour
        berth
        dock
        quay
        jetty
        pier
        shipyard
        container terminal
        airport
        airfield
        runway
        canal
        lock
        waterway
        dam
        reservoir
        hydropower plant
        hydropower station
        hydroelectric station
        hydroelectric plant
        HPP
        HEPP
        power plant
        power station
        power unit
        TPP
        CHP
        CHPP
        NPP
        reactor
        nuclear plant
        cogeneration plant
        thermal plant
        substation
        transmission line
        power line
        grid
        interconnector
        interconnection
        generator
        boiler
        battery storage
        storage
        wind farm
        wind park
        windfarm
        solar park
        solar farm
        solar plant
        photovoltaic plant
        PV plant
        farm
        array
        windmill
        electrolyser
        electrolyzer
        gigafactory
        pipeline
        gas pipeline
        oil pipeline
        oil refinery
        gas plant
        LNG terminal
        LNG plant
        regasification terminal
        compressor station
        oil field
        oilfield
        gas field
        gasfield
        field
        oil well
        gas well
        platform
        rig
        storage tank
        tank farm
        FPSO
        FSRU
        cracker
        fertilizer plant
        petrochemical complex
        petrochemical plant
        mine
        quarry
        deposit
        pit
        concentrator
        processing plant
        beneficiation plant
        mine site
        coalfield
        block
        hospital
        clinic
        school
        university
        campus
        stadium
        arena
        hotel
        resort
        mall
        tower
        skyscraper
        apartment
        housing
        building
        museum
        library
        laboratory
        research center
        research centre
        center
        centre
        institute
        headquarters
        office tower
        embassy
        data center
        data centre
        cable
        network
        fiber network
        satellite
        observatory
        greenhouse
        silo
        elevator
        warehouse
        logistics center
        logistics centre
        logistics hub
        dry port
        market
        slaughterhouse
        dairy
        brewery
        sugar mill
        cement plant
        steel plant
        steel mill
        steelworks
        glassworks
        aluminium smelter
        aluminum smelter
        copper smelter
        assembly plant
        car plant
        vehicle plant
        battery plant
        cathode plant
        waterworks
        water supply
        water treatment plant
        desalination plant
        treatment plant
        wastewater plant
        sewage plant
        sewer
        sewerage
        irrigation system
        irrigation scheme
        landfill
        incinerator
        waste-to-energy plant
        water pipeline
        aqueduct
        pumping station
        industrial park
        industrial zone
        industrial estate
        special economic zone
        economic zone
        free zone
        free trade zone
        technology park
        estate
        township
        district heating
        cluster
        base
        yard
        infrastructure
        system
        transport system
        distribution system
        cableway
        gateway
        crossing
        border crossing
        checkpoint
        carriageway
        route
        link
        megafactory
        fab
        incubator
        unit
        production line
        assembly line
        production facility
        manufacturing facility
        manufacturing plant
        server infrastructure
        power grid
        BRT
        LRT
        light rail
        parks
        sawmill
        paper mill
        pulp mill
        spaceport
        cosmodrome
        installation
        nuclear power plant
        coal-fired power plant
        gas-fired power plant
        thermal power plant
        wind power plant
        solar power plant
        geothermal plant
        biomass plant
        bioethanol plant
        biodiesel plant
        hydrogen plant
        ammonia plant
        methanol plant
        urea plant
        gas processing plant
        """#
}
