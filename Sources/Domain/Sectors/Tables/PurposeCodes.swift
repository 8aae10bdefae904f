/// The purpose codes of the OECD's Creditor Reporting System that investment projects fall under.
enum PurposeCodes {
    static let rows = #"""
        # Codes and names: OECD DAC, CRS purpose codes. Division: ISIC Rev. 4, ours, of who works in the field.
        # code	division	keyword	name
        11110	85	education	Education policy and administrative management
        11120	85	education	Education facilities and training
        11220	85	education	Primary education
        11240	85	education	Early childhood education
        11320	85	education	Upper secondary education
        11330	85	education	Vocational training
        11420	85	education	Higher education
        12110	86	health	Health policy and administrative management
        12191	86	health	Medical services
        12220	86	health	Basic health care
        12230	86	health	Basic health infrastructure
        14010	36	water	Water sector policy and administrative management
        14015	36	water	Water resources conservation (including data collection)
        14020	36	water	Water supply and sanitation - large systems
        14021	36	water	Water supply - large systems
        14022	37	water	Sanitation - large systems
        14040	36	water	River basins development
        14050	38	water	Waste management/disposal
        15110	84	government	Public sector policy and administrative management
        15122	84	government	Diplomatic missions
        15130	84	government	Legal and judicial development
        15136	84	government	Immigration
        15137	84	government	Prisons
        15152	84	government	Legislatures and political parties
        15210	84	government	Security system management and reform
        16030	41	housing	Housing policy and administrative management
        16040	41	housing	Low-cost housing
        16061	90	culture	Culture and cultural diversity
        16065	93	culture	Recreation and sport
        21010	52	transport	Transport policy and administrative management
        21012	49	transport	Public transport services
        21020	52	transport	Road transport
        21021	52	transport	Feeder road construction
        21023	52	transport	National road construction
        21030	49	transport	Rail transport
        21040	52	transport	Water transport
        21050	51	transport	Air transport
        21061	52	transport	Storage
        22010	61	communications	Communications policy and administrative management
        22012	53	communications	Postal services
        22020	61	communications	Telecommunications
        22030	60	communications	Radio, television, print and online media
        22040	62	communications	Information and communication technology (ICT)
        23110	35	energy	Energy policy and administrative management
        23183	35	energy	Energy conservation and demand-side efficiency
        23210	35	energy	Energy generation, renewable sources - multiple technologies
        23220	35	energy	Hydro-electric power plants
        23230	35	energy	Solar energy for centralised grids
        23231	35	energy	Solar energy for isolated grids and standalone systems
        23232	35	energy	Solar energy - thermal applications
        23240	35	energy	Wind energy
        23250	35	energy	Marine energy
        23260	35	energy	Geothermal energy
        23270	35	energy	Biofuel-fired power plants
        23310	35	energy	Energy generation, non-renewable sources, unspecified
        23320	35	energy	Coal-fired electric power plants
        23330	35	energy	Oil-fired electric power plants
        23340	35	energy	Natural gas-fired electric power plants
        23360	35	energy	Non-renewable waste-fired electric power plants
        23410	35	energy	Hybrid energy electric power plants
        23510	35	energy	Nuclear energy electric power plants and nuclear safety
        23610	35	energy	Heat plants
        23620	35	energy	District heating and cooling
        23630	35	energy	Electric power transmission and distribution (centralised grids)
        23631	35	energy	Electric power transmission and distribution (isolated mini-grids)
        23640	35	oil and gas	Retail gas distribution
        23641	47	oil and gas	Retail distribution of liquid or solid fossil fuels
        23642	35	energy	Electric mobility infrastructures
        24010	64	finance	Financial policy and administrative management
        24020	64	finance	Monetary institutions
        24030	64	finance	Formal sector financial intermediaries
        25010	70	business	Business policy and administration
        25030	82	business	Business development services
        31110	01	agriculture	Agricultural policy and administrative management
        31120	01	agriculture	Agricultural development
        31130	01	agriculture	Agricultural land resources
        31140	01	agriculture	Agricultural water resources
        31150	01	agriculture	Agricultural inputs
        31161	01	agriculture	Food crop production
        31162	01	agriculture	Industrial crops/export crops
        31163	01	agriculture	Livestock
        31191	01	agriculture	Agricultural services
        31210	02	forestry	Forestry policy and administrative management
        31220	02	forestry	Forestry development
        31310	03	fishing	Fishing policy and administrative management
        31320	03	fishing	Fishery development
        32110	32	industry	Industrial policy and administrative management
        32120	68	industry	Industrial development
        32130	70	industry	Small and medium-sized enterprises (SME) development
        32161	10	agriculture	Agro-industries
        32162	16	industry	Forest industries
        32163	13	industry	Textiles, leather and substitutes
        32164	20	industry	Chemicals
        32165	20	industry	Fertilizer plants
        32166	23	industry	Cement/lime/plaster
        32167	19	oil and gas	Energy manufacturing (fossil fuels)
        32168	21	industry	Pharmaceutical production
        32169	24	industry	Basic metal industries
        32170	24	industry	Non-ferrous metal industries
        32171	28	industry	Engineering
        32172	29	industry	Transport equipment industry
        32173	20	industry	Modern biofuels manufacturing
        32182	72	industry	Technological research and development
        32210	07	mining	Mineral/mining policy and administrative management
        32220	09	mining	Mineral prospection and exploration
        32261	05	mining	Coal
        32262	06	oil and gas	Oil and gas (upstream)
        32263	07	mining	Ferrous metals
        32264	07	mining	Nonferrous metals
        32265	07	mining	Precious metals/materials
        32266	08	mining	Industrial minerals
        32267	08	mining	Fertilizer minerals
        32268	09	mining	Offshore minerals
        32310	41	construction	Construction policy and administrative management
        33110	46	trade	Trade policy and administrative management
        33120	52	trade	Trade facilitation
        33210	55	tourism	Tourism policy and administrative management
        41010	84	environment	Environmental policy and administrative management
        41020	84	environment	Biosphere protection
        41030	84	environment	Biodiversity
        41040	91	environment	Site preservation
        41050	42	environment	Flood prevention/control
        43010	84	multisector	Multisector aid
        43030	41	urban development	Urban development and management
        43040	84	rural development	Rural development
        43060	84	environment	Disaster Risk Reduction
        43082	72	science	Research/scientific institutions
        """#

    /// The sectors of three digits that they belong to.
    static let categories = #"""
        # OECD DAC, sector categories.
        111	Education, level unspecified
        112	Basic education
        113	Secondary education
        114	Post-secondary education
        121	Health, general
        122	Basic health
        140	Water supply and sanitation
        151	Government and civil society, general
        152	Conflict, peace and security
        160	Other social infrastructure and services
        210	Transport and storage
        220	Communications
        231	Energy policy
        232	Energy generation, renewable sources
        233	Energy generation, non-renewable sources
        234	Hybrid energy plants
        235	Nuclear energy plants
        236	Energy distribution
        240	Banking and financial services
        250	Business and other services
        311	Agriculture
        312	Forestry
        313	Fishing
        321	Industry
        322	Mineral resources and mining
        323	Construction
        331	Trade policies and regulations
        332	Tourism
        410	General environment protection
        430	Other multisector
        """#
}
