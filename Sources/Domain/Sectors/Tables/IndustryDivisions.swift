/// The divisions of ISIC Rev. 4, two digits each.
enum IndustryDivisions {
    static let rows = #"""
        # UN Statistics Division, ISIC Rev. 4; names shortened by us.
        01	Crop and animal production
        02	Forestry and logging
        03	Fishing and aquaculture
        05	Mining of coal and lignite
        06	Extraction of crude petroleum and natural gas
        07	Mining of metal ores
        08	Other mining and quarrying
        09	Mining support services
        10	Food products
        11	Beverages
        12	Tobacco products
        13	Textiles
        14	Wearing apparel
        15	Leather products
        16	Wood products
        17	Paper products
        18	Printing and recorded media
        19	Coke and refined petroleum products
        20	Chemicals
        21	Pharmaceuticals
        22	Rubber and plastics products
        23	Other non-metallic mineral products
        24	Basic metals
        25	Fabricated metal products
        26	Computers, electronics and optics
        27	Electrical equipment
        28	Machinery
        29	Motor vehicles
        30	Other transport equipment
        31	Furniture
        32	Other manufacturing
        33	Repair and installation of machinery
        35	Electricity, gas, steam and air conditioning
        36	Water collection, treatment and supply
        37	Sewerage
        38	Waste collection, treatment and recovery
        39	Remediation
        41	Construction of buildings
        42	Civil engineering
        43	Specialised construction
        45	Trade and repair of motor vehicles
        46	Wholesale trade
        47	Retail trade
        49	Land transport and pipelines
        50	Water transport
        51	Air transport
        52	Warehousing and support for transportation
        53	Postal and courier services
        55	Accommodation
        56	Food and beverage service
        58	Publishing
        59	Film, television and music production
        60	Broadcasting
        61	Telecommunications
        62	Computer programming and consultancy
        63	Information services
        64	Financial services
        65	Insurance and pension funding
        66	Services auxiliary to finance
        68	Real estate
        69	Legal and accounting services
        70	Head offices and management consultancy
        71	Architecture, engineering and testing
        72	Scientific research and development
        73	Advertising and market research
        74	Other professional and technical services
        75	Veterinary services
        77	Rental and leasing
        78	Employment services
        79	Travel agencies and tour operators
        80	Security services
        81	Services to buildings and landscape
        82	Office and business support
        84	Public administration and defence
        85	Education
        86	Human health
        87	Residential care
        88	Social work
        90	Arts and entertainment
        91	Libraries, museums and cultural sites
        92	Gambling and betting
        93	Sports and recreation
        94	Membership organizations
        95	Repair of computers and household goods
        96	Other personal services
        97	Households as employers
        98	Households producing for own use
        99	Extraterritorial organizations
        """#
}
