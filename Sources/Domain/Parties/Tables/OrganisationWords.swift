/// Words in the names of organisations that many of them share.
///
/// By hand, after the reader's words of organisations; folded when the tables are read.
enum OrganisationWords {
    /// Words that say how an organisation is built; a short name leaves them out.
    static let structure = """
        group, gruppe, gruppo, groupe, grupo, grupp, gruppa, группа, holding, holdings, kholding, холдинг, international,
        internacional, internationale, intl, global, worldwide, enterprise, enterprises, industries, technologies, technology,
        tech, systems, solutions, services, products, ventures, partners, associates, works, brothers, bros,
        organization, organisation, organisations, institution, foundation, general, united, konsern, concern, conglomerate,
        consortium, digital, innovations, innovation, operations, undertaking, com, sons, son
        """
    /// Words that say what an organisation does or is; another one is another organisation.
    static let kind = """
        bank, banco, banka, banque, banca, bankasi, банк, banking, fund, fond, фонд, trust, insurance, assurance, securities, finance,
        financial, finans, leasing, lease, capital, investment, investments, invest, asset, assets, management, consulting, consultants, construction,
        constructions, constructors, contractors, contracting, engineering, energy, power, electric, electrical, electronics, electricity, oil,
        gas, petroleum, petrochemical, petrochemicals, pipeline, pipelines, refinery, refining, mining, minerals, metals, metal, steel,
        aluminium, aluminum, copper, gold, cement, chemical, chemicals, fertilizer, fertilizers, railway, railways, railroad, rail, airline, airlines,
        airways, aviation, airport, airports, port, ports, shipping, lines, logistics, transport, telecom, telecommunications, communications,
        mobile, motor, motors, automotive, auto, machinery, equipment, foods, food, agro, agriculture, pharma, pharmaceuticals, medical,
        health, hospital, university, institute, academy, school, college, laboratory, centre, center, research, ministry,
        department, agency, authority, commission, committee, council, chamber, bureau, office, administration, government,
        parliament, cabinet, court, police, army, navy, party, union, association, federation, society, alliance,
        league, club, church, development, infrastructure, resources, water, exploration, production, trading, trade, retail, commerce,
        commercial, industrial, exchange, hydro, solar, wind, nuclear, renewables, renewable, utilities, media, press, news,
        television, publishing, software, security, defence, defense, aerospace, marine, offshore, real, estate, property, properties, mortgage, credit, savings,
        central, plant, factory, mill, farm, brewery, hotel, hotels, tourism, travel, station, terminal, mine, завод, министерство,
        комитет, университет, институт, комбинат, центр, агентство, управление
        """
    /// Words that join others.
    static let link = """
        the, of, and, for, in, to, at, on, by, an, a, de, du, des, la, le, les, et, del, della, di, da, do, dos, das, der, die,
        das, des, den, und, fur, von, zu, e, y, en, el, i, na, ve, og, och, ja, van, het, il,
        republic, respublika, республика, республики, kingdom
        """
    /// Short forms: word, what it is short for.
    static let short = """
        intl international, dept department, govt government, univ university, natl national, assoc association, mfg manufacturing,
        bros brothers, inst institute, min ministry, dev development, eng engineering, constr construction, mgmt management, tech technologies,
        technology technologies, organisation organization, organisations organizations, defense defence, labor labour,
        center centre, aluminum aluminium, deutschland germany, nederland netherlands,
        norge norway, schweiz switzerland, osterreich austria, italia italy, brasil brazil, danmark denmark,
        sverige sweden, suomi finland, polska poland, turkiye turkey, rossiya russia, espana spain, hellas greece,
        usa america, kholding holding, holdings holding, gruppe group, gruppo group, groupe group, grupo group, gruppa group
        """
    /// Numbers in words: word, figure.
    static let number = """
        one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, first 1,
        second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10, twenty 20, thirty 30, forty 40,
        fourty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, 1st 1, 2nd 2, 3rd 3, 4th 4, 5th 5, 6th 6, 7th 7,
        8th 8, 9th 9, 10th 10
        """
}
