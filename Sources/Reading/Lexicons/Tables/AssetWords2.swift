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
        IPP
        IWP
        IWPP
        SGR
        MRT
        ICD
        SEZ
        FTZ
        HPS
        CCGT
        CCPP
        OCGT
        BESS
        GPP
        bullet train
        high-speed train
        train service
        rail service
        high-speed rail
        high-speed railway
        commuter rail
        standard gauge railway
        ferry terminal
        cruise terminal
        airstrip
        boulevard
        avenue
        ring
        smart city
        new city
        satellite city
        industrial city
        new town
        seawall
        sea wall
        breakwater
        roundabout
        underpass
        busway
        bus terminal
        train station
        railway station
        metro station
        wharf
        slipway
        drydock
        dry dock
        tank
        tank terminal
        oil terminal
        gas terminal
        coal terminal
        grain terminal
        fish farm
        fishing port
        fish port
        solar power station
        solar station
        solar array
        wind turbines
        photovoltaic park
        photovoltaic power station
        energy storage
        pumped storage plant
        small hydro
        mini-grid
        minigrid
        geothermal field
        gas storage
        oil depot
        fuel depot
        refinery complex
        steel complex
        alumina refinery
        gold mine
        copper mine
        coal mine
        lithium mine
        uranium mine
        iron ore mine
        smelting plant
        ferroalloy plant
        glass factory
        tyre factory
        tire factory
        textile factory
        garment factory
        pharmaceutical plant
        vaccine plant
        food plant
        flour mill
        rice mill
        shopping centre
        shopping center
        shopping mall
        business centre
        business center
        office building
        ministry building
        parliament
        palace
        theatre
        theater
        opera house
        cultural centre
        cultural center
        sports complex
        sports centre
        medical centre
        medical center
        cancer centre
        maternity ward
        teaching hospital
        vocational school
        training centre
        training center
        polytechnic
        dormitory
        apartments
        homes
        houses
        housing estate
        housing units
        residential district
        resort town
        theme park
        zoo
        market hall
        cold store
        logistics park
        logistics terminal
        agropark
        agro-industrial complex
        poultry farm
        dairy farm
        cattle farm
        fishery
        plantation
        irrigation canal
        water treatment works
        water system
        water network
        sewer network
        wastewater treatment plant
        sewage treatment plant
        flood wall
        levee
        fibre network
        fiber-optic cable
        subsea cable
        submarine cable
        base station
        ground station
        data hub
        chip plant
        semiconductor plant
        wafer fab
        chip factory
        electronics plant
        phone factory
        bus factory
        tractor plant
        truck plant
        rail car plant
        locomotive plant
        aircraft plant
        helicopter plant
        shipbuilding yard
        repair yard
        cement factory
        brick factory
        ceramics factory
        tile factory
        furniture factory
        sugar factory
        salt plant
        potash plant
        phosphate plant
        nitrogen plant
        hydrogen facility
        biogas plant
        waste plant
        recycling plant
        recycling facility
        crematorium
        prison
        barracks
        naval base
        cathedral
        mosque
        church
        """#
}
