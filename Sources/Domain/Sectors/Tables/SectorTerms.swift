/// The words and phrases that mean a sector, and those that look so and mean none.
enum SectorTerms {
    static let rows = #"""
        # Hand-kept. code[:ISIC division]	kind	phrases; {a,b} stands for either; words in the singular or plural.
        # kind -: as it stands. weak: only where nothing else is said. topic: of talks, not of things.
        # code>code: the second where the thing is made there ("wind turbine factory").
        # firm: is not bettered by another word of its sector. Code 0 means none: names of places, and words of another meaning.
        0	-	port {said,sudan,harcourt,moresby,louis,elizabeth,of spain,au prince,stanley,vila,arthur,city}
        0	-	{metro manila,gold coast,ivory coast,west bank,salt lake,silk road,belt and road,belt road,one belt one road}
        0	-	{copper belt,iron gate,oil city,silicon valley,golden gate,new bridge,cape coast,world bank,export import bank}
        0	-	{car park,river bank,data bank,food court,power of,air force,gas city,green house,energy charter,ore mountain}
        0	-	{development bank,reconstruction bank,exim bank,investment bank,infrastructure bank,bank of,paris club}
        0	-	{road map,roadmap,milestone,gold medal,steel wool,water front,waterfront,space heater,dead sea,red sea}
        0	-	{power construction corporation,china road and bridge,china harbour engineering,special purpose vehicle}
        0	-	{investment vehicle,heat exchanger,china railway,china communication construction,russian railway,state grid corporation,salt lake city}

        # Energy
        23110	-	power,electricity,energy,electric energy,electric power,energy {sector,industry,complex,system,project,facility}
        23110	-	{power,electric power} {plant,station,generation,sector,industry,facility,project,complex,unit},captive power plant
        23110	-	electricity {generation,production,supply,industry,sector},power supply {facility,system},fuel and energy
        23183	-	energy {efficiency,saving,conservation},{building,thermal} retrofit,smart meter,energy efficient
        23210	-	{renewable,green,clean,alternative} {energy,power,electricity},renewables,renewable,{renewable,alternative} energy source
        23210	-	{renewable,green,clean} energy {plant,project,park,complex,industry,sector,facility,technology},green economy
        23210	-	{wind and solar,solar and wind,wind solar,solar wind}
        23220	-	hydropower,hydro power,hydroelectric,hydroelectricity,hydro electric,hydro,hpp,hydro plant,hep,shpp,small hydro
        23220	-	{hydro,hydropower,hydroelectric,hydro electric,hydro power,hydroelectric power} {plant,station,project,dam,complex}
        23220	-	{hydro,hydropower,hydroelectric,hydro power} {cascade,scheme,facility,unit},cascade of hydropower,water power plant
        23220	-	cascade of hpp,hydropower turbine,hydro turbine
        23230	-	solar,solar {power,energy,farm,park,plant,station},solar {power,energy} {plant,station,project,facility,park,complex}
        23230	-	photovoltaic,pv {plant,station,park,project},photovoltaic {power,plant,station,park,project},solar pv,pv
        23230	-	photovoltaic power {plant,station},floating solar
        23230>32171:26	-	solar {panel,module,cell,wafer,battery,equipment},photovoltaic {panel,module,cell,equipment},pv {panel,module}
        23231	-	solar home system,{off grid,standalone} solar,solar mini grid
        23232	-	solar {thermal,water heater,heating,collector},concentrated solar,csp
        23240	-	wind,wind {power,energy,farm,park,plant,station},onshore wind,offshore wind,{wind,offshore wind} {power,energy} project
        23240	-	wind {power,energy} {plant,station,facility,complex,park,farm},windfarm,wpp,{onshore,offshore} wind {farm,park,project}
        23240	-	wind generation,wind electric plant
        23240>32171:28	-	wind turbine,wind power {turbine,equipment},wind {tower,blade,generator,equipment}
        32171:28	-	wind turbine {component,blade,tower,part},wind power component
        23250	-	{tidal,wave,marine,ocean} {power,energy},tidal
        23260	-	geothermal,geothermal {power,energy,plant},geothermal power {plant,station}
        23270	-	biomass,biogas,biomethane,{biomass,biogas} {plant,facility},{biomass,biogas} power {plant,station},biomass energy
        23310	-	thermal power,thermal power {plant,station,complex},thermal plant,thermal station,tpp,chp,chpp,chp plant,cogeneration
        23310	-	combined heat and power,combined heat and power plant,super thermal power,heat and power plant,fossil fuel power plant
        23310	-	condensing power plant,super thermal power {plant,station,project}
        23320	-	coal {fired,power,fired power,based power,thermal power},coal {fired,power,based power,fired power} {plant,station,project}
        23320	-	coal fired thermal power {plant,station},coal thermal power plant,gres,coal fired unit
        23330	-	{oil,diesel,fuel oil,heavy fuel oil} {fired,power,fired power} {plant,station},diesel generator,diesel power
        23340	-	{gas,natural gas} {fired,power,fired power,to power},{gas,natural gas} {fired,power,turbine,fired power} {plant,station}
        23340	-	combined cycle,combined cycle {plant,power plant,power station,gas turbine},ccgt,steam and gas plant,combined cycle gas
        23340	-	gas {turbine,steam} {plant,power plant,unit},{gas,lng} to power {plant,project},combined cycle gas power plant
        23340	-	gas turbine {power plant,power station},combined cycle gas turbine power plant
        23340>32171:28	-	gas turbine,steam turbine
        23360	-	waste to energy,waste to energy plant,waste {incineration,incinerator,fired},waste incineration {plant,facility}
        23360	-	{energy from waste,waste to power},waste incineration power plant
        23410	-	hybrid power {plant,station},hybrid {energy,power},{solar wind,wind solar,solar and wind} hybrid
        23510	-	nuclear,nuclear {power,energy,plant,station,reactor},nuclear power {plant,station,reactor,unit,project},npp,atomic
        23510	-	atomic {power,energy},atomic power {plant,station},reactor,power reactor,small modular reactor,smr,nuclear technology
        23510:20	-	nuclear fuel,uranium {enrichment,conversion},nuclear fuel {plant,assembly,production},fuel assembly
        23610	-	heat plant,boiler {house,plant},boiler,heat {generation,source},thermal energy
        23620	-	district {heating,cooling},heating {network,system,plant},{heat,heating} {supply,main},central heating,heating
        23630	-	grid,power {grid,line,network,transmission,distribution,interconnector},electric grid,substation,transmission line
        23630	-	{power,electricity,electric,energy} {transmission,distribution},{power,electricity} transmission {line,network,system}
        23630	-	electricity {grid,network,line,interconnection,export,import},{power,electrical,transformer} substation,hvdc,overhead line
        23630	-	{battery,energy,electricity} storage,{battery,energy} storage {system,facility,plant,station},bess,pumped storage
        23630	-	battery energy storage,battery energy storage system,pumped storage {hydropower,hydroelectric},smart grid
        23630	-	pumped storage {power plant,power station,hydropower plant,hydroelectric power station,plant,project},pumped hydro
        23630	-	{power,electricity} interconnection,interconnector,transmission {grid,network,system},distribution {grid,network},power cable
        23630	-	transmission and distribution,{submarine,subsea} {power,electricity} cable,energy corridor,green energy corridor
        23631	-	mini grid,minigrid,microgrid,micro grid,rural electrification
        23642	-	{charging,ev charging,electric vehicle charging} {station,network,infrastructure},{ev,electric vehicle} charging,ev charger

        # Oil and gas
        32262	-	oil,gas,natural gas,petroleum,crude oil,crude,hydrocarbon,oil and gas,oilfield,gasfield,shale {oil,gas},oil sand
        32262	-	{oil,gas,oil and gas,gas condensate,natural gas,hydrocarbon,shale} {field,deposit,production,exploration,extraction}
        32262	-	{oil,gas,oil and gas,hydrocarbon} {well,block,development,reserve,resource,sector,industry,project,drilling}
        32262	-	{offshore,onshore} {oil,gas,field,drilling,block},drilling {rig,platform},{oil,gas} platform,gas condensate,condensate
        32262	-	gas {processing,treatment,separation,plant,processing plant,processing facility,processing complex},gas oil separation
        32262	-	gas {treatment plant,oil separation plant,reinjection,compression},oil {treatment,separation,gathering},gpp,gpz,gtp
        32262	-	hydrocarbon {production and processing,processing},associated gas,integrated gas treatment,oil and gas condensate field
        32262	-	complex gas treatment unit,coal bed methane,coalbed methane,gas hydrate,lpg,gas injection
        32262:49	-	pipeline,{oil,gas,crude oil,natural gas,condensate,product} pipeline,gas {trunkline,transmission,main},oil trunk pipeline
        32262:49	-	gas {transmission,transport,transportation} {network,system,infrastructure,pipeline},compressor station,gas interconnector
        32262:09	-	{lng,regasification,liquefied natural gas} terminal,fsru,lng import,regasification
        32167:09	-	lng,liquefied natural gas,lng {plant,facility,complex,project,export terminal},gas liquefaction,gas liquefaction plant
        32167	-	refinery,{oil,petroleum,crude,crude oil} {refinery,refining,processing},refining,petroleum product,oil product,bitumen
        32167	-	oil {refining,processing} {plant,complex,industry},refinery {complex,unit,project},bitumen plant,asphalt {plant,binder}
        32167	-	lubricant,motor oil,lubricating oil,gas to liquid,gas to liquids,gtl,coal to {liquid,gas},coal gasification,coke,coking
        32167	-	{coke,coking} plant,coke oven,hydrocracker,diesel fuel,aviation fuel,jet fuel,gasoline,catalytic cracking,petroleum coke
        23640	-	{gas,natural gas} {distribution,supply,network},gasification,gas supply {network,system},gas distribution {network,system}
        23641	-	{petrol,gas,filling,fuel} station,cng station,gas filling station,fuel retail
        21061:52	-	{oil,fuel,gas,lpg,petroleum product} {terminal,depot,storage,tank farm},tank farm,underground gas storage,oil storage tank
        21061:52	-	gas storage facility,fuel depot,strategic petroleum reserve,oil transshipment terminal

        # Mining
        32210	-	mine,mining,mineral,ore,deposit,mineral {resource,sector,deposit},mining {industry,sector,complex,project},subsoil
        32210	-	mining and metallurgical,mining and metallurgy,mining and processing {plant,complex},ore {processing,deposit},gok
        32210	-	concentrator,concentrating plant,processing and concentrating plant,beneficiation plant
        32220	-	geological {exploration,survey,mapping},geology,mineral exploration,prospecting,geological study
        32261	-	coal,coal {mine,mining,deposit,basin,production,industry,reserve,washing plant,terminal project},lignite,colliery
        32261	-	{coking,brown,thermal} coal,coking coal {mine,deposit},open pit coal mine
        32263	-	iron ore,iron ore {mine,deposit,project,mining},iron mine,manganese,chrome,chromite,vanadium,manganese {ore,mine}
        32263	-	chrome {ore,mine},chromium
        32264	-	copper,zinc,nickel,cobalt,tungsten,molybdenum,bauxite,lithium,titanium,uranium,rare earth,antimony,tantalum,niobium
        32264	-	{copper,zinc,nickel,cobalt,tungsten,bauxite,lithium,titanium,uranium,rare earth,tin,lead zinc} {mine,mining,deposit,ore}
        32264	-	{copper,zinc,nickel,cobalt,tungsten,bauxite,lithium,titanium,uranium,rare earth,tin,lead zinc} {field,project,production}
        32264	-	polymetallic,polymetallic {ore,deposit,mine},{critical,strategic} {mineral,raw material},rare {metal,element},nonferrous ore
        32264	-	lead zinc,lead and zinc,copper {concentrate,concentrator,gold mine},uranium extraction,rare earth {metal,element,mineral}
        32264	-	critical {mineral,raw material,metal} {deposit,mining,processing},beryllium,tin mine,gallium,germanium
        32265	-	gold,silver,platinum,diamond,palladium,gem,gemstone,precious {metal,stone},{gold,silver,diamond,platinum} {mine,mining}
        32265	-	{gold,silver,diamond,platinum} {deposit,field,ore,project,production,processing plant},gold extraction plant
        32266	-	quarry,limestone,graphite,kaolin,quartz,barite,fluorspar,asbestos,marble,granite,{industrial,nonmetallic} mineral
        32266	-	{salt,graphite,limestone,marble,granite,fluorspar,borate} {mine,deposit,quarry},borate
        32267	-	{phosphate,potash,phosphorite} {mine,deposit,rock,mining,field},phosphorite
        32268	-	{offshore,deep sea,seabed} {mining,mineral}

        # Metals
        32169	-	steel,iron,metallurgy,metallurgical,steel {plant,mill,work,complex,production,industry,pipe},steelmaking,rolled {steel,metal}
        32169	-	{metallurgical,steel,iron and steel} {plant,complex,work,mill,industry,smelter},iron and steel,{ferrous,black} metallurgy
        32169	-	ferroalloy,ferroalloy {plant,smelter},ferrosilicon,ferrochrome,ferromanganese,hot briquetted iron,hbi,direct reduced iron
        32169	-	rebar,blast furnace,rolling mill,{arc,electric arc} furnace,foundry,pipe {plant,mill},tube mill,stainless steel,cast iron
        32170	-	aluminium,aluminum,alumina,{alumina,nickel,lithium,zinc,copper,metal,cobalt,rare earth} refinery,smelter,copper rod
        32170	-	{copper,aluminium,aluminum,zinc,nickel,lead,titanium,metal,tin} smelter,copper {plant,cathode,wire,product,processing}
        32170	-	{nonferrous,non ferrous} {metal,metallurgy},{lithium,nickel,copper,rare earth,tungsten,zinc,cobalt} {processing,plant,product}
        32170	-	{lithium,nickel,copper,rare earth,tungsten,zinc,cobalt} processing {plant,facility},lithium carbonate,lithium hydroxide
        32170	-	magnesium,aluminium {plant,product,foil},aluminum {plant,product,foil},{gold,silver,precious metal} refinery,copper foil

        # Industry
        32110	weak	industry,industrial,manufacturing,manufacture,factory,industrial {facility,production,enterprise,plant,cooperation}
        32110	weak	manufacturing {plant,facility,hub,industry,sector,complex,enterprise},production facility,localization
        32110:13	-	light industry
        32110:23	-	glass,{glass,sheet glass,float glass} {plant,factory},ceramic,brick,brick {plant,factory},building material,tile,porcelain
        32110:23	-	{construction,building} material,building material {plant,industry},insulation,glass fiber,fiberglass,basalt fiber
        32110:22	-	tyre,tire,rubber,{tyre,tire} {plant,factory},rubber product
        32110:17	-	packaging,cardboard
        32110:25	-	metal {structure,product},ammunition,reinforced steel structure
        32110:32	-	jewellery,jewelry,toy,medical device,medical instrument
        32120	-	{special,free,export processing,special industrial,free economic,special economic,economic,industrial} zone,sez,fez,ftz
        32120	-	free trade zone,free economic zone,industrial {park,estate,cluster,city,hub,development,corridor,complex},techno park
        32120	-	technopark,{technology,techno,science,high tech,hi tech,science and technology,agro industrial} park,industrialization
        32120	-	industrial and innovation park,eco industrial park,it free zone
        32130	-	{small and medium,small,medium} {enterprise,business,businesses},small and medium sized {enterprise,business},sme,entrepreneurship
        32161	-	food,food {processing,industry,production,plant,factory,product},agro industry,agroindustry,agro processing,agroprocessing
        32161	-	{grain,wheat,fruit,vegetable,meat,milk,fish,seafood,rice,corn,maize,soy,soybean,oilseed,cocoa,coffee,nut} processing
        32161	-	{grain,wheat,fruit,vegetable,meat,milk,fish,dairy,rice,corn,maize,soybean} processing {plant,complex,facility,factory}
        32161	-	{deep grain,deep wheat,deep corn} processing,deep grain processing {plant,complex},deep processing of {grain,wheat,corn}
        32161	-	meat,dairy,dairy {plant,factory,product},{sugar,flour,feed,rice,oil extraction} {plant,mill,factory,refinery},flour,starch
        32161	-	sugar,vegetable oil,edible oil,sunflower oil,palm oil {mill,refinery},starch plant,gluten,slaughterhouse,bakery,pasta
        32161	-	confectionery,confectionery factory,agro industrial {complex,sector},agroindustrial,agribusiness,baby food,tea factory,meat {plant,packing plant}
        32161	-	sausage,canning,cannery,tomato paste,halal,agricultural {processing,product processing},feed mill,amino acid,milk powder
        32161:11	-	beverage,brewery,beer,{mineral water,water} bottling,bottling plant,soft drink,juice,wine,winery,distillery
        32161:12	-	tobacco,cigarette,tobacco factory
        32162	-	timber,wood,wood {processing,product},woodworking,sawmill,plywood,chipboard,mdf,forest industry,fibreboard,fiberboard
        32162:17	-	paper,pulp,pulp and paper,{pulp,paper,pulp and paper} {mill,plant,factory},tissue paper,cellulose
        32162:31	-	furniture,furniture factory
        32163	-	textile,yarn,fabric,spinning,weaving,{textile,cotton,spinning,silk,wool,carpet} {mill,factory,plant,industry,cluster,complex}
        32163	-	{cotton,wool,silk} {processing,spinning},carpet,cotton textile cluster,textile {cluster,park},knitwear,synthetic fiber
        32163:14	-	garment,apparel,clothing,garment {factory,plant},sewing,ready made garment
        32163:15	-	leather,footwear,shoe,tannery,{leather,shoe} factory
        32164	-	chemical,chemistry,petrochemical,petrochemistry,polyethylene,polypropylene,polymer,pvc,polyvinyl,methanol,ammonia
        32164	-	{chemical,petrochemical,gas chemical,coal chemical,polymer} {plant,complex,industry,cluster,facility,park,production}
        32164	-	{polyethylene,polypropylene,methanol,ammonia,polysilicon,hydrogen,pvc} {plant,complex,facility,project},gas chemistry
        32164	-	gas chemical,phthalic acid,terephthalate,polyethylene terephthalate,pta,pet,butadiene,ethylene,propylene,olefin,polystyrene
        32164	-	polysilicon,hydrogen,{green,blue} {hydrogen,ammonia},soda ash,caustic soda,sulfuric acid,sulphuric acid,acid,chlorine
        32164	-	titanium dioxide,silicon,glyphosate,{explosive,paint,varnish,detergent,cosmetic,pesticide} {plant,factory},paint,pesticide
        32164	-	detergent,cosmetic,industrial gas,carbon black,synthetic rubber,alkylate,mtbe,soda plant,sodium cyanide,cyanide,resin
        32164	-	titanium dioxide plant,lithium salt,electrolyte,cathode material,anode material,gas to chemical
        32164:22	-	plastic,plastic {product,plant,factory,pipe},plastics
        32165	-	fertilizer,fertiliser,{fertilizer,fertiliser} {plant,complex,factory,facility},urea,urea {plant,facility},carbamide,{potash,phosphate} plant
        32165	-	{mineral,nitrogen,phosphate,potash,nitrogen phosphate} {fertilizer,fertiliser},ammonium nitrate,ammonia and urea,phosphate
        32165	-	{mineral,nitrogen,phosphate,potash,organic} {fertilizer,fertiliser} {plant,complex,factory},potash,ammonia urea,npk
        32165	-	ammonia and urea {plant,complex},ammonia urea {plant,complex},potash fertilizer,phosphate complex
        32166	-	cement,clinker,lime,gypsum,plaster,drywall,{cement,lime,gypsum} {plant,factory},gypsum board,cement grinding
        32166:23	-	concrete,reinforced concrete {plant,product},precast concrete
        32168	-	pharmaceutical,pharma,medicine production,vaccine,drug {plant,factory,production},{pharmaceutical,pharma,vaccine} {plant,factory}
        32168	-	{pharmaceutical,pharma} {industry,facility,cluster,production},insulin,antibiotic,active pharmaceutical ingredient,generic drug
        32171	-	machinery,engineering,machine building,mechanical engineering,engineering plant,{machine,machinery} {plant,factory},bearing
        32171	-	machine building {plant,complex,project},{mining,agricultural,specialized,special,farm,construction,industrial} machinery
        32171	-	tractor,combine harvester,excavator,elevator plant,{tractor,combine,agricultural machinery,machine tool} {plant,factory}
        32171	-	machine tool,heavy engineering,industrial equipment,pump plant,turbine {plant,factory},robot,robotics,compressor plant
        32171:27	-	battery,{battery,gigafactory,lithium battery,battery cell,ev battery,electric vehicle battery} {plant,factory,industry}
        32171:27	-	{lithium,lithium ion,ev,electric vehicle,electric,car} battery,battery {cell,pack,megaproject,material,project},gigafactory
        32171:27	-	transformer,cable,electrical {equipment,engineering,machinery},{home,household} appliance,refrigerator,air conditioner
        32171:27	-	{transformer,cable,electrical equipment,home appliance,household appliance} {plant,factory},electric motor,washing machine
        32171:27	-	electric battery industry,integrated electric battery industry,lithium ion battery plant
        32171:26	-	electronics,semiconductor,microelectronics,chip {plant,factory},smartphone,mobile phone plant,semiconductor {plant,fab}
        32171:26	-	microchip,integrated circuit,consumer electronics,television set,electronic component,lidar,radio electronics
        32172	-	car,vehicle,automobile,automotive,truck,{car,automobile,vehicle,automotive,truck,auto} {plant,factory,assembly,industry}
        32172	-	electric {vehicle,car},ev,automotive {plant,component,part,cluster},car {assembly plant,manufacturing,production},auto {part,component}
        32172	-	{ev,electric vehicle} {plant,factory,assembly plant},motorcycle,bus {plant,factory,assembly},vehicle assembly plant,trailer
        32172	-	multi brand car plant,commercial vehicle,passenger car
        32172:30	-	{locomotive,wagon,rail car,railcar,railway car,train,aircraft,ship,drone,uav,helicopter} {plant,factory,assembly,building}
        32172:30	-	shipyard,shipbuilding,drone,uav,unmanned aerial vehicle,aerospace,wagon repair plant,aircraft repair,ship repair,dockyard
        32172:30	-	locomotive repair plant,bicycle,aircraft industry
        32173	-	biofuel,bioethanol,biodiesel,ethanol,sustainable aviation fuel,{biofuel,bioethanol,biodiesel,ethanol} {plant,refinery}

        # Transport
        21010	-	transport,transportation,logistics,transport {hub,infrastructure,sector}
        21010	firm	{transport,transit,freight,logistics} corridor
        21010	-	transit,tunnel,terminal,freight,cargo,transport and logistics,middle corridor,international transport corridor,connectivity corridor
        21010	-	transport connectivity,transport link,multimodal transport,trans caspian international transport route
        21012>32172:29	-	bus,buses,{electric,hydrogen,city} {bus,buses},trolleybus,trolleybuses
        21012	-	bus rapid transit,brt,public transport,{public,urban} {transport,transit} system,bus terminal
        21012	-	cable car,ropeway,funicular,bus {depot,station,fleet},urban transport,mass transit,cableway
        21020	-	road,bridge,street,road {construction,infrastructure,project,network,sector,tunnel,bridge},overpass,flyover,interchange
        21020	-	{toll,ring,access,airport,link,bypass,city,coastal} road,roadway,bypass,bypass road,viaduct,road transport,crossroad
        21020	-	{road,highway,river,suspension,cable stayed,sea,cross sea} bridge,road and bridge,elevated road,trucking,causeway
        21021	-	{feeder,rural,village,farm} road
        21023	-	highway,motorway,expressway,freeway,autobahn,{national,trunk,international,federal,republican,state} {road,highway}
        21023	-	{highway,expressway,motorway} {network,project,section,corridor,tunnel},{toll,ring} {highway,motorway},national motorway
        21030	-	railway,railroad,rail,train,{railway,railroad,rail} {line,link,network,station,corridor,track,project,bridge,tunnel,sector}
        21030	-	{railway,rail} {infrastructure,connection,transport,crossing,terminal,bypass,junction,section,depot,ferry},high speed {rail,railway,train}
        21030	-	light {rail,railway},light rail transit,lrt,metro,subway,tram,tramway,{metro,subway,tram} {line,system,station,network,depot}
        21030	-	monorail,bypass railway,railway electrification,rapid rail,underground railway,metro rail,mass rapid {transit,transport},mass rapid transport system,mrt,commuter {rail,train}
        21030	-	standard gauge railway,sgr,mass rapid transit system,metro and tramway system,port rail {line,link},airport rail link
        21030	-	airport {express,railway,metro line},high speed rail {line,link,network},railway track,suburban railway,port railway
        21030	-	china kyrgyzstan uzbekistan railway,freight railway,railway freight corridor,dedicated freight corridor
        21030>32172:30	-	locomotive,rolling stock,wagon,railcar,{passenger,electric} {train,locomotive},high speed locomotive,railway {car,wagon},metro {car,train}
        21040	-	port,seaport,harbour,harbor,sea port,deep sea port,{port,seaport,harbour} {terminal,facility,infrastructure,expansion,complex}
        21040	-	{container,ferry,cruise,marine,maritime,bulk,dry bulk} terminal,container port,wharf,jetty,quay,berth,pier,breakwater
        21040	-	{river,fishing,deep water,cargo,commercial,industrial,free} port,inland waterway,waterway,lighthouse,dredging,marina,navigation lock
        21040	-	{shipping,navigation,ship} canal,{port,maritime} {project,sector,industry},deepwater port,deep water {seaport,terminal}
        21040:50	-	ferry,shipping,ship,vessel,tanker,barge,maritime transport,water transport,fleet of vessel,icebreaker
        21050	-	airline,aviation,civil aviation,air transport,{air,cargo} flight,flight,air cargo,air traffic control
        21050:52	-	airport,airport {terminal,runway,expansion,complex,infrastructure,hub},international airport,runway,airfield,airport {project,city}
        21050:52	-	international airport {terminal,expansion,project},heliport,air {terminal,hub},international airport expansion project
        21050>32172:30	-	aircraft,helicopter,airplane
        21061	-	warehouse,{logistics,distribution,storage,multimodal,transport and logistics,wholesale distribution} {center,centre,hub,park}
        21061	-	{logistics,transport logistics} {complex,terminal,base,zone,cluster},dry port,cold {storage,chain},{grain,cement} {terminal,silo}
        21061	-	{grain,wheat} {elevator,storage,depot,warehouse},silo,granary,warehousing,inland container depot,storage facility
        21061	-	agro logistics {center,centre,hub},agrologistics,transport and logistics {complex,terminal}

        # Communications
        22010	topic	communication
        22012	-	postal,postal service,post office
        22020	-	telecom,telecommunication,broadband,fiber,fibre,{fiber,fibre} {optic,optics,optical},{fiber,fibre} {optic,optical} {cable,line,network}
        22020	-	5g,4g,lte,{5g,4g,mobile,cellular,telecom,telecommunication,broadband,internet} {network,tower,infrastructure,operator}
        22020	-	{submarine,subsea,undersea,internet} cable,mobile {communication,operator,telephony},internet,{internet,communication} satellite
        22020	-	satellite,satellite {internet,communication},communication {network,line,infrastructure},cell tower,base station
        22030	-	television,tv,radio,media,broadcasting,{television,tv,radio} {broadcasting,tower,station,center,centre},film studio,tv broadcasting
        22030	-	mass media,terrestrial tv broadcasting,printing house
        22040	-	ict,information technology,{it,software,digital} {park,hub,company,center,centre,sector,platform,infrastructure,project}
        22040	-	software,digital,digitalization,digitalisation,digitization,digital {transformation,economy,technology},artificial intelligence,ai
        22040	-	smart {technology,card},e government,egovernment,{information,computer} system,cybersecurity,cyber security,blockchain
        22040	-	{information and communication,information and communications,digital} technology,fintech,it industry,it technology
        22040:63	-	data {center,centre},datacenter,datacentre,server,{server,data,cloud,computing} {infrastructure,hub,facility},cloud computing
        22040:63	-	{supercomputer,computing} {center,centre,cluster},supercomputer,data processing center,ai data {center,centre},server farm

        # Water and waste
        14010	-	water,water {sector,management,resource,industry,project,policy},hydraulic structure,water infrastructure,water energy
        14010	-	water resource management
        14015	-	water {conservation,saving},groundwater,water monitoring
        14020	-	water supply and {sanitation,sewerage,sewage,wastewater},water and {sanitation,sewerage,wastewater,sewage},water utility
        14021	-	water supply,water supply {system,network,facility,project,scheme},{drinking,potable,clean} water,waterwork,water pipeline
        14021	-	water {treatment,purification,intake,distribution,transfer,main,network,pipe},water {treatment,purification} {plant,facility}
        14021	-	desalination,desalination plant,{seawater,water} desalination,{seawater,water} desalination plant,sea water desalination
        14021	-	{power and desalination,water and power} plant,group water pipeline,water conduit
        14022	-	sewage,sewerage,wastewater,waste water,sanitation,drainage,sewer,{sewage,wastewater,waste water,sewerage} treatment
        14022	-	{sewage,wastewater,waste water} treatment {plant,facility},{sewage,sewerage,wastewater} {plant,system,network},treatment facility
        14022	-	storm drain,{sewage,wastewater} treatment works,aeration station
        14040	-	dam,reservoir,river {basin,regulation,training,embankment},barrage,weir,water reservoir,multipurpose dam,hydrotechnical structure
        14050	-	waste,landfill,recycling,garbage,{solid,municipal,medical,industrial,hazardous,household} waste,waste {management,disposal}
        14050	-	waste {processing,recycling,treatment,sorting},waste {processing,recycling,treatment,sorting} {plant,facility},{recycling,scrap} plant
        14050	-	{solid,municipal,hazardous,household} waste {management,landfill,processing plant,treatment plant},scrap metal
        41050	-	flood {control,protection,prevention,defence,defense},embankment,dike,levee,mudflow protection,coastal protection,bank protection

        # Agriculture, forestry, fishing
        31110	-	agriculture,agricultural,agrarian,agricultural {sector,industry,project,cooperation,production},agro,farming
        31120	-	farm,agricultural development,{agricultural,agro} {cluster,hub,complex,park},agrocluster,integrated farm
        31130	-	land {reclamation,improvement},arable land,soil
        31140	-	irrigation,irrigation {system,canal,network,dam,project,scheme,reservoir},drip irrigation,{agricultural,farm} water,melioration
        31140	-	irrigation and drainage,{irrigation,pumping} pump station,irrigation pumping station,main canal
        31150	-	seed,agricultural input,seed {plant,production}
        31161	-	grain,wheat,rice,corn,maize,potato,potatoes,vegetable,fruit,greenhouse,greenhouse {complex,farm},crop,orchard,horticulture,soybean
        31161	-	{rice,wheat,fruit,vegetable,grain} {farm,production,cultivation},hothouse,apple,pulses,intensive garden
        31162	-	cotton,tea,coffee,cocoa,rubber plantation,{palm oil,tea,coffee,cocoa,sugarcane,cotton} {plantation,farm},palm oil,oilseed
        31163	-	livestock,poultry,cattle,{livestock,poultry,dairy,cattle,chicken,pig,sheep,egg,broiler,beef,horse} {farm,complex,production}
        31163	-	animal husbandry,{livestock,poultry,cattle,pig} {breeding,breeding farm,breeding complex},chicken,feedlot,fattening complex
        31163:10	-	poultry {plant,factory,processing},pork production
        31191	-	{veterinary,phytosanitary} {service,laboratory},agricultural {service,market},wholesale market,veterinary
        31210	-	forestry,forest
        31220	-	afforestation,reforestation,tree planting,forest plantation
        31310	-	fishery,fishing
        31320	-	fish,aquaculture,{fish,shrimp,salmon,trout} {farm,farming,production},fish breeding,seafood,fish hatchery,shrimp
        0	-	greenhouse gas,greenhouse emission,seed {capital,funding,money},post office box

        # Health, education, society
        12110	-	health,healthcare,health care,{healthcare,health care,health} {sector,system,cooperation,project},medicine,public health
        12191	-	hospital,medical,{medical,oncology,cancer,cardiology,cardiac,perinatal,dialysis,diagnostic,maternity} {center,centre,clinic}
        12191	-	{multidisciplinary,specialized,university,regional,general,national,children,military,teaching,city} hospital,laboratory
        12191	-	medical {complex,city,service,facility,cluster,equipment},hospital {complex,project},nuclear medicine,{nuclear medicine} {center,centre}
        12220	-	primary {health care,healthcare},ambulance,primary health
        12230	-	clinic,polyclinic,dispensary,{health,healthcare} {center,centre,facility,post},{district,rural,community} hospital,outpatient clinic
        11110	-	education,educational,{education,educational} {sector,cooperation,project,program,programme}
        11120	-	school,{educational,education} {facility,institution,center,centre,complex,campus},dormitory,school {building,construction}
        11220	-	{primary,elementary,basic} {school,education}
        11240	-	kindergarten,nursery,preschool,early childhood
        11320	-	{secondary,high,middle} school,secondary education,lyceum,gymnasium
        11330	-	vocational {school,training,education,college},{training,skill,vocational training} {center,centre},training {program,programme,course}
        11330	-	technical school,professional training,technical and vocational education,technical college,skills development
        11330	topic	training,personnel training
        11420	-	university,college,{university,college} {campus,branch,building,hospital campus},higher education,academy,campus,scholarship
        43082	-	research,science,scientific,{research,scientific,science} {center,centre,institute,institution,facility,cooperation,laboratory}
        43082	-	research and {innovation,education},science and {education,innovation},observatory,scientific research,nuclear research center
        32182	-	innovation,innovative technology,{innovation,technology,r d,innovation and technology,competence} {center,centre,hub,cluster}
        32182	-	research and development,technology transfer,high technology,science and technology,biotechnology,r and d
        32182	topic	technology,advanced technology,innovative,innovative development,new technology
        16030	-	housing,residential,apartment,{residential,housing,apartment} {complex,building,project,estate,area,house,construction},real estate
        16030	-	villa,condominium,dwelling,residential {district,quarter,neighborhood}
        16040	-	{affordable,low cost,social,low income,public} housing,social housing {project,unit},affordable housing project
        16061	-	museum,theater,theatre,opera,opera house,library,cultural {center,centre,complex,heritage},concert hall,cinema,culture center
        16061	topic	culture,cultural,art
        16065	-	stadium,sport,sports,arena,{sport,sports} {complex,facility,center,centre,palace,arena},olympic,swimming pool,ice palace
        16065	-	{football,soccer,hockey,tennis} {stadium,academy,arena,center},hippodrome,gym
        15110	-	{government,administrative,public,ministry,municipal} {building,headquarters,complex},presidential palace,government {center,office,quarter}
        15110	topic	public administration,governance,civil service
        15122	-	embassy,consulate,{embassy,consulate} {building,complex}
        15130	-	court,courthouse,court building
        15130	topic	judiciary,legal,justice
        15136	topic	migration,immigration
        15137	-	prison
        15152	-	parliament {building,complex,house},national assembly building
        15210	-	military base,naval base,{army,police,military} {camp,facility,headquarters,academy}
        15210	topic	security,defense,defence,military,law enforcement
        # Money, business, trade, tourism, towns, environment
        24010	topic	finance,financial,financial sector,financing
        24010	-	financial {center,centre,hub},international financial {center,centre}
        24020	-	central bank,monetary
        24030	-	bank,banking,{banking,bank} sector,{investment,development,venture,joint investment,infrastructure,equity,sovereign wealth} fund
        24030	-	leasing,microfinance,credit line,bank branch,{regional infrastructure,infrastructure} development fund
        24030	-	islamic {bank,banking,finance},green {bond,finance}
        24030:65	-	insurance,reinsurance,pension fund
        24030:66	-	stock exchange,{commodity,securities} exchange,capital market
        25010	topic	investment,business,{investment,business} {climate,environment,cooperation,promotion},private sector
        25010	-	investment promotion
        25030	-	business {center,centre,incubator,hub},incubator,startup {hub,center},congress {center,centre},exhibition {center,centre}
        25030	-	convention {center,centre},expo center,business accelerator
        33110	topic	trade,commerce,export,import,{trade,economic and trade,trade and economic} {turnover,relation,cooperation},e commerce
        33110	-	ecommerce,trading,trade {policy,sector},wholesale trade
        33110:46	-	trade {center,centre,house},trading house,wholesale {center,centre},trade and logistics {center,complex}
        33110:47	-	{shopping,retail,trade and entertainment,shopping and entertainment} {center,centre,mall,complex},mall,supermarket,hypermarket
        33110:47	-	trade and exhibition complex,bazaar
        33120	-	customs,customs {terminal,post,checkpoint,clearance,infrastructure},border {crossing,checkpoint,post,point},checkpoint
        33120	-	{border,cross border} trade {center,centre,hub,zone},trade facilitation,cross border trade,international center for trade and economic cooperation
        33210	-	tourism,tourist,hotel,resort,{tourist,tourism,hotel,resort,ski} {complex,zone,resort,center,centre,cluster,infrastructure,project}
        33210	-	{tourism,hospitality} {industry,sector},hospitality,sanatorium,recreation {zone,area,center,complex},ecotourism,ski resort
        33210:93	-	{amusement,theme,water,safari} park,aquapark,entertainment {park,complex,center}
        32310	topic	construction,building,construction {industry,sector}
        32310	-	office {building,tower,complex,center},skyscraper,construction {company,technology},twin tower
        41010	-	environment,environmental,ecology,environmental protection,{climate,environmental} {change,action,policy,cooperation,project}
        41010	topic	climate,green development,sustainable development,decarbonization,sustainability
        41020	-	{carbon capture,emission reduction,air pollution,air quality},carbon {capture and storage,credit,market},ccs
        41030	-	biodiversity,wildlife,nature reserve
        41040	-	national park,world heritage site
        43010	-	multisector,multi sector,integrated regional development,mega project of mixed use
        43030	-	urban,urban {development,infrastructure,renewal,planning,project},smart city,new city,city development,{street,public} lighting
        43030	-	{satellite,eco,administrative} city,new {town,capital},new administrative capital,city center development,{mixed use,urban} complex
        43030	-	central business district,{city,town} planning,township,residential city
        43040	-	rural,rural {development,infrastructure},village development
        43060	-	disaster {risk,management,reduction,relief},disaster risk reduction,seismic safety,earthquake protection,emergency management
        """#
}
