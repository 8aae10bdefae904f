/// Words that have a part in a name other than to name it, folded, in the singular.
enum RoleWords {
    static let rows = #"""
        # Hand-kept: role, tab, words.
        # filler: says nothing of which one is meant.
        filler	the a an of and to by its de del du des da do dos das di la le les los las el al ul et y e und und der die das van von den zur project programme program proyecto projeto projet projekt proyek scheme proj projec prj initiative megaproject undertaking activity
        filler	new planned proposed joint key whole country countrie system national intl international large largest big biggest major modern site special essential specialized fabrication manufacture manufacturing production producing making built hub line tri mega giant huge integrated full whole total cum via nan
        filler	ltd limited llc llp jsc inc plc corp corporation company co group sa spa ag gmbh pt tbk ooo oao zao pjsc ojsc bhd sdn pte pvt holding firm
        # place: a word of geography that stands beside a name.
        place	region province city district county state oblast rayon raion soum aimag river rio lake fall waterfall mountain mount island valley basin gulf bay creek village town municipality municipal governorate prefecture department territory community khola nadi gorge regency area commune wilaya rivers kabupaten provinsi
        # Works, by the episode they belong to.
        build	construction build building establishment erection installation development creation implementation realization devt dev developme develop desarrollo construccion
        renew	rehabilitation modernization modernisation renovation reconstruction refurbishment upgrade upgrading improvement repair restoration retrofit rehab rehabilitacion modernizacion recon repowering renewal overhaul
        expand	expansion extension enlargement ampliacion
        supply	procurement
        # phase, unit, lot: the number beside it is that of a part.
        phase	phase stage tranche fase etapa etape etap ochered leg
        unit	unit block module reactor train
        lot	section segment stretch package lot portion pkg epc
        step	batch turbine generator shipment wagon delivery
        number	no nr num number
        # Prepositions and the like, after which another noun phrase begins.
        after	at in near on around for along within off under from between for with
        measure	mw gw kw mwp mwe mwh gwh kv km tpa mtpa bcm tpd bpd m3 ha mva kva tonne ton tons hectare kilometer kilometre megawatt ac dc mld
        # qualifier: a matter of finance or paper beside the thing itself.
        qualifier	additional supplemental supplementary supplement financing gef dropped af carbon preparation study feasibility pilot cancelled restructuring montreal
        """#
    /// Directions and other words that tell two of one name apart, one of a kind a line.
    static let directions = #"""
        north northern norte nord severnaya utara norden verkh septentrional
        south southern so sur sud sul yuzhnaya selatan suid
        east eastern este est leste vostochnaya timur oriental ost
        west western oeste ouest zapadnaya barat occidental
        upper alto superior verkhne verkhnyaya haut atas thuong alta hulu
        lower lwr bajo inferior baixo nizhne nizhnyaya bas hilir
        middle mid madhya srednyaya sredne medio moyen
        inner interior
        outer exterior
        left
        right
        floating
        pumped
        onshore
        offshore
        """#
    /// Numbers in words, from one.
    static let ordinals = #"""
        first 1st primera primero primeira premiere pervaya
        second 2nd segunda segundo deuxieme vtoraya seconde
        third 3rd tercera tercero terceira troisieme tretya
        fourth 4th cuarta cuarto quarta quatrieme
        fifth 5th quinta quinto cinquieme
        sixth 6th sexta
        seventh 7th septima
        eighth 8th octava
        ninth 9th novena
        tenth 10th decima
        eleventh 11th
        twelfth 12th
        thirteenth 13th
        fourteenth 14th
        fifteenth 15th
        """#
    /// Cardinal numbers in words, from one.
    static let cardinals = #"""
        one
        two
        three tres
        four
        five
        six
        seven
        eight
        nine
        ten
        """#
    /// What titles shorten, and for what.
    static let abbreviations = #"""
        # Hand-kept, from titles of the World Bank and the trade.
        agric agriculture
        agr agriculture
        ag agriculture
        agri agriculture
        educ education
        ed education
        edu education
        ind industry
        indus industry
        industrial industry
        indust industry
        tech technical
        techn technical
        supp supply
        sup supply
        suppl supply
        sew sewerage
        mgmt management
        mgt management
        manag management
        manage management
        econ economic
        fin finance
        financial finance
        fincl finance
        sect sector
        sec sector
        sctr sector
        adj adjustment
        adjust adjustment
        str structural
        struc structural
        struct structural
        env environment
        envir environment
        environmental environment
        envmnt environment
        infra infrastructure
        infrastr infrastructure
        infrastru infrastructure
        munic municipality
        priv private
        pub public
        telec telecom
        telecomm telecom
        communication telecom
        comm community
        communities community
        transp transport
        transportation transport
        trans transmission
        transm transmission
        trn transport
        hwy highway
        hiway highway
        irrig irrigation
        eng engineering
        engy engineering
        reg regional
        gen generation
        netw network
        urbn urban
        ws water
        wss water
        cons conservation
        rd road
        irrgn irrigation
        irr irrigation
        hsng housing
        inst institution
        institutional institution
        instit institution
        trng training
        tng training
        train training
        pop population
        pwr power
        elec electrification
        elect electrification
        electr electrification
        distr distribution
        distrib distribution
        emerg emergency
        emer emergency
        ln loan
        cr credit
        cred credit
        asst assistance
        assist assistance
        ass assistance
        govt government
        gov government
        natl national
        resch research
        res research
        rsrch research
        rur rural
        urb urban
        svc service
        svs service
        serv service
        srv service
        sys system
        voc vocational
        wat water
        wtr water
        hlth health
        petrol petroleum
        exp export
        dist district
        prov province
        refin refinery
        ref reform
        prog program
        prgm program
        util utility
        ent enterprise
        entp enterprise
        qlty quality
        prot protection
        protec protection
        eff efficiency
        effic efficiency
        tel telephone
        secnd secondary
                ry railway
        sch school
        univ university
        univer university
        constr construction
        const construction
        maint maintenance
        diversif diversification
        prom promotion
        pov poverty
        red reduction
        alle alleviation
        decentral decentralization
        nutrit nutrition
        nutri nutrition
        biodiv biodiversity
        conserv conservation
        conservn conservation
        invest investment
        inv investment
        prep preparation
        pipel pipeline
        """#
}
