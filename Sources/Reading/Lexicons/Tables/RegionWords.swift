/// Words that make a capitalised name a place.
enum RegionWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        region
        province
        state
        county
        district
        oblast
        prefecture
        governorate
        city
        town
        municipality
        village
        island
        islands
        peninsula
        bay
        gulf
        valley
        basin
        river
        sea
        lake
        desert
        coast
        regency
        division
        territory
        area
        zone
        strait
        soum
        rayon
        commune
        department
        emirate
        capital
        suburb
        republic
        mountains
        mountain
        delta
        belt
        """#
}
