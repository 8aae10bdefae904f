/// Units of capacity, with the unit as it is written behind the bar.
enum UnitWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        MW|MW
        GW|GW
        kW|kW
        TWh|TWh
        GWh|GWh
        MWh|MWh
        kWh|kWh
        megawatt|MW
        gigawatt|GW
        kilowatt|kW
        kilowatt-hour|kWh
        megawatt-hour|MWh
        gigawatt-hour|GWh
        MWp|MWp
        GWp|GWp
        MVA|MVA
        MWe|MW
        ton|tons
        tonne|tons
        metric ton|tons
        mt|tons
        mtpa|million tons per year
        tpa|tons per year
        tpd|tons per day
        tpy|tons per year
        kg|kg
        kilogram|kg
        barrel|barrels
        bbl|barrels
        bpd|barrels per day
        b/d|barrels per day
        bopd|barrels per day
        cubic meter|cubic meters
        cubic metre|cubic meters
        cubic feet|cubic feet
        bcm|bcm
        mcm|mcm
        gallon|gallons
        litre|liters
        liter|liters
        passenger|passengers
        TEU|TEU
        container|containers
        vehicle|vehicles
        car|cars
        unit|units
        bed|beds
        home|homes
        household|households
        truck|trucks
        bus|buses
        student|students
        train|trains
        """#
}
