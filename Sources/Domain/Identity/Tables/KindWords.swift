/// Words for kinds of assets in the languages that names come in, folded, in the singular.
enum KindWords {
    static let rows = #"""
        # Hand-kept: kind, tab, words. English, Spanish, Portuguese, French, German, Italian, Turkish, romanised
        # Russian, Indonesian, Vietnamese, Polish and the usual abbreviations of the trade.
        plant	plant facility complex enterprise works installation unidad usine usina planta anlage impianto tesis tesisi kompleks pabrik kombinat centrale elektrarna zentrale
        station	station estacion estacao
        factory	factory mill smelter workshop fabrique fabrica fabrik fabrikasi fabbrica zavod foundry brewery brickworks steelworks shipyard megafactory gigafactory
        refinery	refinery refineria refinaria raffinerie raffineria rafinerisi kilang npz
        power	power powerhouse generation electrica electrique elektrik energetica elektrownia ipp
        hydro	hydro hydropower hydroelectric hydroelectricity hydroelectrical hpp hepp hep hps ges gesi gaes hes hpps hidroelectrica hidroelectrico hidreletrica hidreletrico uhe pch hydroelectrique wasserkraftwerk wasserkraft pumpspeicherwerk idroelettrica hidroelektrik gidroelektrostantsiya plta pltmh pltm thuydien kaskad shpp psh psp pspp pumpedstorage aprovechamiento salto hidro barrage pssp phes phps
        wind	wind windfarm windpark wpp wf eolica eolico eolien eolienne windkraft ruzgar res ves pltb
        solar	solar photovoltaic pv spp fotovoltaica fotovoltaico photovoltaique gunes plts csp ses fves solarpark
        nuclear	nuclear npp atomic nucleaire nukleer kernkraftwerk
        thermal	thermal tpp chp chpp cogeneration thermoelectric termoelectrica termoeletrica termica thermique kraftwerk termik santral santrali gres tes tets tec pltu pltg pltgu ccpp ccgt ocgt ccp gtpp ctg elektrocieplownia
        geothermal	geothermal geotermia pltp geotermica
        dam	dam reservoir presa barragem staudamm baraji baraj plotina bendungan
        rail	railway railroad rail ferrocarril ferrovia demiryolu eisenbahn magistral kereta ferroviaire ferroviario rly railroads
        metro	metro subway lrt tram tramway monorail mrt underground metrobus
        airport	airport aerodrome airfield aeropuerto aeroporto aeroport flughafen havalimani aeroport bandara airstrip
        port	port seaport harbour harbor puerto porto hafen liman limani pelabuhan berth jetty wharf quay
        terminal	terminal fsru flng
        pipeline	pipeline gasoducto gasoduto gazoduc oleoducto oleoduto oleoduc gasoductos gazoprovod nefteprovod
        bridge	bridge viaduct flyover overpass puente ponte pont brucke koprusu kopru jembatan interchange
        tunnel	tunnel tunel tuneli
        road	road highway motorway expressway freeway tollway carretera rodovia autoroute autopista autobahn otoyol jalan doroga avtodoroga hwy street avenue roadway toll asphalting
        mine	mine deposit quarry colliery mina mine madeni maden rudnik tambang gok pit mining
        field	field oilfield gasfield yacimiento mestorozhdenie
        grid	transmission substation grid interconnector interconnection subestacion overhead ohl
        hospital	hospital clinic polyclinic hastanesi krankenhaus
        school	school university college universidad universite institute kindergarten campus academy lyceum
        zone	zone park parc parque parco technopark cluster estate
        building	stadium building tower palace hotel theater theatre museum library mall headquarter arena gymnasium cathedral church mosque court prison
        water	water waterworks desalination
        sewerage	sewerage sewage wastewater sanitation drainage wwtp
        irrigation	irrigation canal
        telecom	telecom telecommunication telecommunications telephone broadband fiber
        corridor	corridor
        farm	farm ranch plantation fazenda
        """#
}
