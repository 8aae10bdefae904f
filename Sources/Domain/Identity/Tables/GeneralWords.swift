/// Common nouns and adjectives of projects, folded, in the singular; they describe and do not name.
enum GeneralWords {
    static let rows = #"""
        # The words that stand in titles of projects in four countries or more, or there in small letters: titles of
        # AidData GCDF 3.0 (ODC-By 1.0), Global Energy Monitor (CC BY 4.0), World Bank Projects (CC BY 4.0); names
        # taken out by hand. Added by hand: products, and the nouns and sector words of the reader's tables.
        abattoir academic academy accelerating acceleration accelerator access accountability acid
        acquire acquisition action active activity additional address adjustment administer
        administration advance advanced aeration aerial aerodrome aerospace affair affected affordable
        afforestation after against agency agrarian agree agreement agribusiness agricultural
        agriculture agro agrocluster agroindustrial agroindustry agrologistic agropark agroprocessing
        aid air aircraft airfield airline airplane airport airstrip alkylate all alleviation almond
        alternative alumina aluminium aluminum ambassador ambulance amino ammonia ammonium ammunition
        amount amusement anchor animal anniversary anode answer anti antibiotic antimalarial antimony
        apartment apl apparatu apparel apple appliance approval aquaculture aquapark aquatic aqueduct
        arable arc area arena army around arrangement array art artificial asbesto ash asphalt
        asphalting assembly assist assistance associated association atomic attack audio audiovisual
        augmentation auto autobahn automobile automotive autonomou autumn avenue avian aviation award
        awarding baby backbone backed bakery ban band banking bar barge barite barrack barrage basalt
        base basic basin basket basketball batch battery bauxite bazaar bearing beat beef beer beginning
        beneficiation benefit berth beryllium bess beverage bicycle bid billet billion binder biodiesel
        biodiversity bioethanol biofuel bioga biomass biomethane biotechnology bitumen blade blanket
        blast block blockchain board boiler bomb bond book borate border bore borehole boring bottle
        bottling boulevard boxe branch brand break breakwater breeding brewery brick bridge briefing
        briquette briquetted broadband broadcast broadcasting broiler brown brt budget build building
        bulk bullet bureau bus buse business businesse busway butadiene buyer bypass cable cableway
        cadastre call camera camp campaign campu canal cancellation cancer cannery canning capacity
        capital captive capture car carbamide carbon carbonate card cardboard cardiac cardiology care
        cargo carpet carriageway carrier carry cascade cash cashew cashmere caspian cast casting
        catalytic cataract catastrophe cathedral cathode cattle causeway caustic ccgt ccpp ccs cell
        cellular cellulose cement cent center central centre ceramic ceremony chain chair chamber change
        channel charger charging charity chart checkpoint cheer chemical chemistry chicken child
        childhood children chip chipboard chlorine chp chpp chrome chromite chromium church cigarette
        cinema circuit citizen city civil claim class classe classroom clean clearance climate clinic
        clinker close clothing cloud cluster cng coal coalbed coalfield coast coastal cobalt cocoa
        coffee cogeneration coin coke coking cold collector college colliery combat combine combined
        command commencement comment commerce commercial commission commissioning commit commitment
        committee commodity communication community commuter company competence competitiveness
        complementary complete completion complex component comprehensive compression compressor
        computer computing concentrate concentrated concentrating concentrator concern concert
        concessional concrete concreting condensate condensing conditioner condominium conduct conduit
        confectionery conference congress connection connectivity conservation consortium constituency
        construct construction consulate consultation consumer container contract contribute contributed
        control convention conversion cooling cooperation copper corn corner corporate corporation
        corridor cosmetic cosmodrome cost cotton council country county course court courthouse coverage
        covid cracker cracking crash creation credit crematorium crew cricket crisi critical crop
        crossing crossroad crude cruise csp cultivation cultural culture custom cut cyanide cyber
        cybersecurity cycle cyclone daily dairy dam damage damming data datacenter datacentre date day
        deadline debt debut decade decarbonization decentralization dedicated deep deepwater defeat
        defence defense deferred delay delivery delta demand demonstration denominated deposit depot
        desalination design desire desk desktop detail detergent development device diagnostic dialysi
        diesel digging digital digitalisation digitalization digitization dike dioxide diplomat
        diplomatic direct disability disabled disadvantaged disaster disburse disease dispatch dispatche
        dispatched dispensary displaced display disposable disposal distance distillery distribution
        district diversification dock dockyard doctor document donate donated donation dormitory dose
        doubling dpf draft drain drainage drawdown dream dredging drilling drink drinking drip drive
        drone drop drought drug drydock drywall dualing dualling due duplication during dwelling dye
        dyke early earth earthquake earthwork ease eco ecology ecommerce economic economy ecotourism
        edible education educational efficiency efficient effort egg egovernment elderly electric
        electrical electricity electrification electrified electrolyser electrolyte electrolyzer
        electronic element elementary elevated elevator embankment embassy emergency emission
        employability employment empowerment end endeavor endeavour energy enforcement engineer
        engineering enhancement enhancing enlargement enrichment enterprise entertainment
        entrepreneurship environment environmental epidemic equipment equipping equitable equity
        erection essential establish establishe established establishment estate ethanol ethylene event
        excavation excavator excellence exchange exercise exhibit exhibition expansion experience expert
        exploitation exploration explosive expo export express expressway extend extension external
        extraction extrusion fab fabric fabrication face facilitate facilitation facility factory family
        farm farmer farming fattening feasibility fed federal feed feeder feedlot fence ferroalloy
        ferrochrome ferromanganese ferrosilicon ferrou ferry fertiliser fertilizer fez fiber fiberboard
        fiberglass fibre fibreboard field fight fighting figure file fill filling film finance financed
        financial financing finish fintech fire fired fiscal fish fishery fishing fitness fleet flight
        flng float floating flood flour flow fluorspar flyover focu fodder foil following food football
        footwear foreign forest forestry forging form forum fossil foundation foundry fpso framework
        free freeport freeway freeze freight friendship fruit fsru ftz fuel fund funded funding
        funicular furnace furniture future gain gallium galvanizing game garbage garden garment gas
        gasfield gasification gasoline gateway gathering gauge gef gem gemstone gender general
        generation generator generic geological geology geothermal germanium gift gigafactory ginger
        girl give glass glasswork global glove gluten glyphosate gok good governance government gpp gpz
        grain granary granite grant granted graphite gravel gre great greater green greenhouse grid
        grinding ground groundwater group growing growth gtl gtp guarantee guard guess guide gym
        gymnasium gypsum halal half halt hand handover harbor harbour harm harvester hatchery hazardou
        hbi head headquarter health healthcare heat heater heating heavy held helicopter heliport helium
        help hep hepp heritage high high-tech higher hightech highway hippodrome hiv hockey hold holding
        home honey honor honour horse horticulture hospital hospitality host hostel hot hotel hothouse
        house household housing hpp hps hub human humanitarian hurricane husbandry hvdc hybrid hydrate
        hydraulic hydro hydrocarbon hydrocracker hydroelectric hydroelectricity hydrogen hydropower
        hydrotechnical hydroxide hypermarket icd ice icebreaker ict identification idle immigration
        implement implementation import improve improved improvement improving inauguration inc
        incineration incinerator inclusion inclusive income increase incubator indigenou industrial
        industrialization industry influence influenza information infrastructure ingredient initiative
        injection inland innovation innovative input inspection installation institute institution
        institutional instruction instrument insulation insulin insurance intake integrated integration
        intelligence intensification intensive intention interchange interconnection interconnector
        interest interior internal international internet interview investment ion ipp iron irrigated
        irrigation islamic island issue item iwp iwpp jet jetty jewellery jewelry job joint jointly
        judiciary juice jump junction justice jute kaolin keenness kernel kerosene kindergarten knitwear
        lab labor laboratory lack lag landfill landscape landslide language laptop large launch launche
        launched law laying lead learning leasing leather legal lend lending length levee level levy
        liberation library licence license lidar lift light lighthouse lighting lignite lime limestone
        limited line link linked liquefaction liquefied liquid list lithium livelihood livestock living
        lng load loan local localization lock locomotive logistic loss lot low lpg lrt ltd lte lubricant
        lubricating lyceum lysine machine machinery made magnesium main maintenance maize major malaria
        malarial mall management manganese manufacture manufacturing map mapping marble marina marine
        maritime market martial mask mass material maternal maternity maturity mdf measure meat
        mechanical media medical medicine medium meet mega megafactory megaproject melioration member
        memorial merchant metal metallurgical metallurgy meter methane methanol metric metro
        metropolitan micro microchip microelectronic microfinance microgrid migration military milk mill
        million mine mineral mini minigrid mining minister ministry mission mixed mobile mobility model
        modern modernisation modernization modular module molybdenum monetary money monitoring monorail
        month moratorium more mosque mosquito motor motorcycle motorway move mrt mtbe mudflow multi
        multidisciplinary multimodal multipurpose multisector municipal municipality museum musical
        mustard name national natural nature naval navigation necessity need negotiation neighborhood
        net network new niche nickel niobium nitrate nitrogen nonferrou nonmetallic npk npp nuclear
        nursery nursing nut nutrition obligation observatory ocgt off offer office official offshore oil
        oilfield oilseed olefin olive olympic oncology onshore open opening opera operation operator
        ophthalmic opportunity optic optical option orchard order ore organic organization organize
        orphan other outbreak outpatient output oven overhaul overhead overpass oversea owned ownership
        oxygen pack package packaging packing paint palladium palm pandemic panel paper park parliament
        parliamentary participate participation partnership party pass passenger pasta paste patient
        paving payment peace peacekeeping peat pension people per percent performance perinatal permit
        person personnel pesticide pet petrochemical petrochemistry petrol petroleum pharma
        pharmaceutical phase phone phosphate phosphorite photovoltaic phthalic physician phytosanitary
        pier pig pile piling pilot pipe pipeline pistachio pit place plan planning plant plantation
        planting plaster plastic plate platform platinum pledge plywood point police policy pollution
        polyclinic polyethylene polymer polymetallic polypropylene polysilicon polystyrene polytechnic
        polyvinyl pool poor population porcelain pork post postal potable potash potato potatoe poultry
        poverty powder power powered ppp pre precast preciou prefabricated preferential preparation
        preparedness preschool presence presidential prevention price primary print printer printing
        prison private privatization process processing procurement product production productive
        productivity professional profile profit program programmatic programme project projector
        promote promotion propylene prospecting prosperity protection protective protein protest provide
        provided province provincial provision pta public pulp pulse pump pumped pumping purchase
        purification purpose push pvc quake quality quarry quarter quartz quay question race radio rail
        railcar railroad railway ramp rapeseed rapid rare rate raw reactor readiness ready real
        realisation realization rebar rebuilding receivable received reclamation reconstruction record
        recovery recreation recycling redevelopment reduced reduction referral refinance refinancing
        refinery refining reforestation reform refrigerator refugee refurbishment regasification
        regional registration regulation rehabilitation reinforced reinforcement reinjection reinsurance
        relation release reliability relief renewable renewal renovation repair repayment replacement
        reply report republican request reschedule rescue research reserve reservoir resettlement
        residential resilience resilient resin resort resource response restoration restructuring result
        resumption resurfacing retail retrofit retrofitting return revamp revenue review revival
        revolving rice ride rig rise risk river road roadway robot robotic rock rod role rolled rolling
        roof room ropeway round roundabout route rubber ruin run runway rural safari safe safety sail
        sale salmon salt sanatorium sand sanitation satellite sausage saving sawmill scale scaling
        scanner schedule scheme scholarship school science scientific scrap sea seabed seafood seamless
        seaport season seawall seawater secondary secretariat section sector security seed segment
        seismic seller semi semiconductor seminar senate send senior separation server service session
        set setting sewage sewer sewerage sewing sez sgr shale share sheep sheet shell shift ship
        shipbuilding shipping shipyard shoe shopping shpp shrimp side sideline sign signature signed
        signing silicon silk silo sinking sisal site sized sketch ski skill skyscraper slab
        slaughterhouse slipway sluice slump small smart smartphone sme smelter smelting smr soap soccer
        social society socio sod sodium soft software soil solar solid sorting sound source sovereign
        soy soybean spa space spaceport spare specialized speech speed spend spending spice spinning
        sponsor sponsored sport sporting spring spur stadium staff stage stainless stake stamping
        standalone standard starch start startup statement station stationary stationery statistic
        statistical statue stay stayed steam steel steelmaking steelwork step stock stone stop storage
        store storm strategic street strengthening strike structural structure student studio study sub
        submarine subsea subsidiary subsoil substation suburban subway sugar sugarcane sulfuric sulphur
        sulphuric sum summer summit sunflower super supercomputer supermarket supplemental supplier
        supply support supporting surge surgery surgical surveillance survey suspension sustainability
        sustainable swimming syndicated synthetic syringe system table talk tank tanker tannery tantalum
        target tax tea teacher teaching team tech technical technician techno technological technology
        technopark telecom telecommunication telephony television tenni tent terephthalate term terminal
        termination terrain terrestrial tertiary test testing textbook textile theater theatre their
        theme thermal thermometer thousand threat through tidal tie tile timber time timeframe timeline
        timetable tin tire tissue titanium titling toast tobacco together toll tomato ton tool total
        touch tour tourism tourist tower town township toy tpp trace track tractor trade trading
        traditional traffic trail trailer train training tram tramway tranche transfer transformation
        transformer transforming transit transmission transparency transport transportation
        transshipment treat treatment tree trial trigger trip trolleybu trolleybuse tropical trout truck
        trucking trunk trunkline tsunami tube tuberculosi tungsten tunnel tunneling tunnelling turbine
        turnover twin typhoon tyre uav underground underpass undersea undertaking uniform unit universal
        university unmanned unspecified upgradation upgrade upgrading uranium urban urea use utility
        vaccine value valve vanadium vanilla variou varnish vegetable vehicle venture vessel veterinary
        viaduct victim video villa village vineyard visit vocational volunteer vote vulnerable wafer
        wagon wall war ward warehouse warehousing washing waste wastewater water watershed waterway
        waterwork wave wealth weaving week weir welfare well wharf wheat wheelchair wholesale widening
        wildlife willingness win wind windfarm windmill wine winery winter wire wish women wood
        woodworking wool work worker working workshop world worth wpp yard yarn year youth zinc zone zoo
        """#
    /// Adjectives; names of six letters more often look like these than like nouns, so no stems are made of them.
    static let adjectives = #"""
        # The reader's table of adjectives: WordNet 3.0, lemminflect (MIT), wordfreq (Apache-2.0).
        abandoned abbreviated abiding abject abnormal abroad abrupt absorbed abundant abused accelerated
        accepted accepting accompanied accomplished accrued accurate accusing accustomed acquainted
        acquired activated actual adapted addicted addressed adequate adjacent adjusted adopted
        advantageous adventurous adverse advertised aerobic aerodynamic affectionate affiliated
        afflicted afloat afraid aggressive agile agitated ahead ailing airborne alarmed alienated alike
        alive alkaline alleged allied alone altered amazed amazing ambiguous ambitious amended ample
        amused analogous analytic ancestral angelic angry angular animated annoyed anonymous another
        answering antagonistic anticipated antitrust anxious apart apocalyptic apostolic apparent
        appealing appointed approved aqueous arbitrary arched architectural ardent arduous aristocratic
        armed armored aroused arranged arrogant arterial artistic ashamed asleep assigned assorted
        assured astonished astonishing astounding astral astute asymmetric athletic atmospheric attached
        attained attempted austere authentic authorized awaited awakened aware awful awkward axial
        backward bacterial baffling baggy baked balanced barbaric barbed barefoot battered beaded
        beaming bearded beautiful behavioral belated beneficial bewildered bigger bilateral bipartisan
        biting bizarre bland blasting blatant bleached bleak blessed blinded blindfolded blissful blown
        blurred blushing bogus booked booted bored bounded boundless boxed braced branched branded
        breathless bright brilliant broke broken brownish brushed brutal budgetary built bulging bulky
        burdened bureaucratic burnt bustling buzzing calculating candid captivating cardiovascular
        carefree careful careless carved casual catastrophic categorized causal celestial centered
        centralized cerebral certain certified challenging changed changing chaotic charged charming
        cheap cheerful cheery cherished childish choked chronic chunky churning cinematic civic
        civilized clandestine cleared clever clinched clockwise clogged closed clothed clouded cloudy
        clumsy coarse coated cocky coherent cohesive collegiate colorful colossal comforted comforting
        commanding committed communal competent completed complicated complimentary composed compressed
        compromising concave concealed conceptual concerned concerted concise concluding conclusive
        concurrent condescending conditional confident confidential confirmed conflicting confused
        confusing congenital congested congregational congressional connected conscientious conscious
        consequent considerate consistent consolidated conspicuous contiguous continental continual
        continued continuing continuous contractual contrasting contributing contrived controlled
        controversial convenient conventional conversational convex convinced convincing coordinated
        correlated corresponding corrugated cosmic costly countless courageous courteous covered
        cowardly cracked crafty cranky crazed creamy crippled crippling crooked crossed crowded crowned
        crowning crucial cruel crushed cryptic cultured cumbersome curious curly curricular cursed
        curved curving custodial customary damaging dangerous dashing dated dazed dazzling deadly
        debilitating decent decisive declared decreasing defiant deficient defined definite deformed
        delicate delighted delightful demanding democratic demonstrated dense departmental depressed
        deranged derived descending deserving desired despised destroyed detached detailed detected
        determined determining devastating developed developmental devious devoted devout dictated
        different differentiated difficult dignified dilapidated diligent dimensional diminished
        diminishing directed directing directional disabling disappointed disappointing disastrous
        discarded discerning disciplined discouraged discouraging discovered discrete discretionary
        discriminating diseased disguised disgusted disgusting dishonest disorderly disorganized
        disparate dispersed disproportionate disqualified dissatisfied dissimilar dissolved distal
        distant distinct distinguished distraught distressed distressing disturbed disturbing divergent
        diverse diversified divided divisive divorced dominated dominating dormant dotted doubtful
        downward dragging dramatic draped drastic drawn dreadful dreamed dreamy dreary drenched dressed
        dried drilled driven drugged drunken dubious earliest earned earthy ecstatic edged educated
        effortless elected electoral electromagnetic elegant elemental elongated eloquent elusive
        embarrassed embarrassing embedded emotional emphatic employed enabling enchanted endearing
        endless endothelial endowed enduring energetic enforced engaged engraved enigmatic enormous
        enraged ensuing entangled enthusiastic entitled envious equipped eroded erratic erroneous
        escaped esoteric estranged eternal ethereal evasive eventual every everyday evident evolutionary
        exaggerated exalted excellent exceptional excessive excited exciting excruciating exhausted
        exhausting exhilarating existent existential existing exotic expanded expected expensive
        experienced experimental explanatory explicit exploratory exposed expressed expressive exquisite
        extant extended extensive extinguished extraordinary extravagant fabulous faced factual faded
        fallen falling false famed famous fantastic farther fascinated fascinating fastened fatal
        fateful favored fearful fearless feathered featured feeble ferocious fertile fervent feudal
        fewer fictional fierce fiery filled filmed filthy fingered finished finite firsthand fixed
        flashy flattened flawless fleeting flooded floral fluffy flushed focal fooling foolish forbidden
        forced forceful foregoing foremost forensic forgotten fortified fortunate fouled fractional
        fragile fragrant framed frantic fresh fried frightened frivolous frozen fruitful fruitless
        frustrated frustrating fueled functional fungal furious furnished furry fussy futile fuzzy
        gaping gastrointestinal generalized generous genetic genuine geographic geometric ghastly
        ghostly gigantic gilded glamorous glaring glazed glittering gloomy glorified glorious glued
        goddamn gorgeous graceful gracious graded granular grassroots grateful gravitational greasy
        greatest greedy grievous gritty groomed grown gruesome gubernatorial guilty habitual hairy
        halfway hallowed handled handmade handsome handwritten happy harassed hardened hardworking
        harmless harmonious harsh hasty hated hateful haunted haunting headed headless healthy heard
        hearty heated heavenly hectic hefty helpful helpless heterogeneous hidden hideous hilarious
        hired homegrown homemade homogeneous honest honored hooked hopeless horrid horrified horrifying
        huddled humane humiliating humorous hungry hunted hurried hyperbolic identified idiotic idyllic
        ignorant illegal illicit illuminating illustrious immaculate immature immediate immense imminent
        immoral impacted impaired impartial impatient impending implicated implicit important imposing
        impotent impressive improvised inaccurate inadequate inanimate inappropriate incandescent
        inclined incoherent incomplete inconsistent inconvenient incorrect increased increasing indebted
        indecent indefinite indifferent indirect indiscriminate indistinct individualized indoor induced
        indulgent inept inert inexpensive inexperienced infamous infectious inflamed inflammatory
        inflated influential informal informed infuriating inhabited inherent inhibited inhuman inhumane
        injured inorganic insane inscribed insignificant insistent inspirational inspired inspiring
        instantaneous institutionalized instructional instrumental insufficient intact intelligent
        intended intense intentional intercontinental interested interesting interfering intermittent
        interpersonal interstellar intricate intrinsic introductory intrusive inverted inviting
        involuntary involved inward ironic irrelevant irritating isolated jagged jammed jarring jazzy
        jealous jewish joined joyous judicial juicy kindly kinetic known labeled laced lacking larger
        lasting latent later lawless learned legendary legged lengthy lesser lethal liberated licensed
        licked lifeless lifelong lifted lighted likely limitless linear lined linguistic listed literary
        littered lively loaded located lofty lonely longstanding looted lousy loving lowered lowly loyal
        lucid lucky ludicrous lukewarm lumbar luminous lunar luxurious magnetic magnificent maintained
        majestic manic manned manufactured marginal marital marked marvelous massive matched matching
        maximal meager meaningful meaningless meaty medieval melodic menacing mental merciful merciless
        merry messy metabolic microbial microscopic midwestern mighty minded mindful mindless minimal
        minimized ministerial miraculous miscellaneous mischievous misguided misleading misplaced
        missing mistaken misty misused mocking modeled modest modified moist molecular molten momentary
        momentous monstrous monumental motivated mountainous mounted moving muffled multilateral
        multiplied mundane murdered murky muscular muted mutual mysterious mythic nagging naive naked
        nameless narrowed nasty nationalistic nearby needed needless neglected negligent nervous
        neuronal nimble nocturnal noisy nonexistent nosed noted noteworthy notorious numerous
        nutritional obedient obligated obliged oblivious obnoxious obscene observant observational
        observed obsessed obvious occasional occupational occupied oiled older ominous opaque opened
        operating operational opportunistic opposed opposing optimal optimistic orbital orchestral
        ordered organizational organized oriented orthodox orthopedic outdated outdoor outgoing outlined
        outlying outraged outrageous outright outspoken outstanding outward overgrown overloaded
        overlooked overnight overpriced overriding overseas oversized overt overturned overwhelming
        owing packed padded painful painless painted paired panicked panoramic papal paramount parental
        parked parochial parted passionate pasted patched pathetic patriarchal patriotic paved peaceful
        peaked peculiar pelvic pending penetrating perceived perilous periodic perpetual perplexed
        persistent personalized persuasive pertinent perverse pessimistic philanthropic phonetic
        photographic pictured picturesque pinched pitched pitiful placid planar planetary planned
        planted plastered platonic played playful pleasant pleased plentiful poetic poignant pointed
        poised polar polished polite polluted pompous popular populated populous porous possessed
        postwar potent powdered powerful powerless practiced practised precarious preceding precious
        precise predetermined preferred pregnant prehistoric prejudiced preoccupied preparatory prepared
        preposterous prescribed preserved pretended pretty previous priceless prickly primed privileged
        procedural processed proclaimed proficient profound projected prolific prolonged prominent
        promising promotional prone pronounced proper prophetic proportionate prosperous protecting
        proto proud proved proverbial provisional proximal psychiatric publicized published pulmonary
        purposeful pursuant pursuing puzzled puzzling quaint qualified quasi racial radiant ragged
        raised rampant random ranging ranked raped realistic reassured reassuring rebellious reborn
        reckless reclaimed recognized reconstructed recorded recreational rectangular recurrent
        redundant refined reformed refreshed refreshing refrigerated regal regimental regulated
        regulatory related relaxed relentless relevant relieved reluctant remaining remedial renewed
        renewing repeated reported repressed repressive repulsive required resistant resolute resolved
        resonant resounding respected respectful respiratory restless restrained restricted restricting
        retained retired revered revised rewarding rhythmic riddled ridiculous righteous rightful rigid
        rigorous ripping risky roasted robust rotated rotten rounded ruddy rudimentary rugged ruined
        ruled rusty ruthless sacred sadistic sarcastic satanic satisfactory satisfied saturated saved
        scaled scared scarred scattered scenic scented scheduled scholarly scorched scorching scoreless
        scrambled searching seated secluded secondhand sedentary seeming segregated selected selfish
        semantic sensational senseless sensory sensual sentient sentimental separated septic sequential
        serious settled several severe sexual shabby shaded shadowy shaggy shaken shaky shameful shaped
        shared shaved shielded shiny shocked shocking shortened shrewd sickly significant silenced
        silent silvery similar simplified simplistic simulated simultaneous sincere sinful sinister
        situated sizzling skeletal skilled skillful slashed slashing sleepy slender sliding slippery
        slipping sloping sloppy sluggish smaller smitten smothered snappy societal socioeconomic
        softened solemn soluble solved somber sophisticated sorry sought southbound southeastern spaced
        spacious sparse spatial specified spectral speedy spirited splashed splendid splitting spoiled
        spoken spontaneous sporadic spotless squared squeaky stabilized stabilizing stacked staggering
        stagnant stained stalked standardized stark startled startling starved stately statutory steamed
        steaming stellar stemmed sticking sticky stimulating stinking stormy straightforward strained
        stranded strange strangled streamlined strenuous stressed stretched stricken strict striped
        strong structured struggling strung stubborn studded stuffed stuffy stung stunned stunning
        sturdy stylistic stylized subdued submissive subsequent subsidized substantial subtle succeeding
        successful successive sudden sufficient suffocating suited sumptuous sunken sunny superb
        superficial supersonic superstitious supplementary supposed supreme surging surprised surprising
        surrounded surrounding surviving suspended suspicious swelled sworn symbolic symmetric
        sympathetic symptomatic synchronous synonymous systematic tactile tagged tailored tangled tanned
        taped tasteful taxing tedious teenage terrific terrified terrifying tested textured thematic
        thirsty thorough thoughtful threatened threatening thrilling thriving tight tiled tilted timed
        timely tipped tired tireless tiresome tiring titanic titled tolerant tonal toned topped
        tormented tortured toxic tragic trained tranquil transcendental transformed transitional
        translucent transparent transverse trapped traveled treacherous treasured treated tremendous
        triangular tribal triumphant trivial troubled troublesome trusted trustworthy truthful trying
        tubular tumultuous turbulent turned twisted ubiquitous ultra ultrasonic unaffected unanimous
        unanswered unarmed unauthorized unaware unborn unbroken uncanny uncertain unchanged unclean
        uncommon uncompromising unconditional unconstitutional unconventional under undercover
        underlying understood underwater underway undeveloped undisputed undone undue uneasy uneven
        unexpected unexplained unfair unfaithful unfamiliar unforeseen ungrateful unhappy unhealthy
        unholy unified uniformed unilateral unimportant unintended uninterrupted unique united unjust
        unlawful unlike unlikely unlimited unloaded unlocked unlucky unmarried unnatural unnecessary
        unnoticed unofficial unorthodox unpaid unparalleled unpleasant unpopular unprecedented
        unprepared unprotected unpublished unqualified unreal unrealistic unrelated unreleased
        unrestricted unruly unsatisfactory unscrupulous unsettled unsigned unsolved unspoken
        unsuccessful untold untouched untrue unused unusual unwanted unwarranted unwavering unwelcome
        unwilling unwise unworthy unwritten upcoming upstream upward urgent urinary useful useless usual
        vacant vague valiant valid valued vanished varied various varying vascular veiled verbal vibrant
        vicious vigorous violent virtual visceral visual vital vivid voiced vulgar wacky warmed warped
        washed wasted wasteful watery waxed wayward weakened wealthy weighted welcoming wholesome wicked
        widespread widowed willful windy wired witty wonderful wondrous wooded wooden woolly worldly
        worldwide worried worthless worthwhile woven wrapped wrenching wretched written yelled younger
        youthful
        """#
}
