// swift-format-ignore-file
// Written by scripts/lexicons/generate; do not edit.
/// Companies active abroad: home country, kind, names separated by `|`, then those of them that are words too.
enum Contractors {
    /// One entry a line, columns set off by tabs; lines with # say where they come from.
    static let rows = #"""
# by hand: contractors.tsv
CN	company	CITIC Group|CITIC|CITIC Construction|China International Trust and Investment Corporation
CN	company	China State Construction Engineering Corporation|CSCEC|China State Construction
CN	company	China Communications Construction Company|CCCC|China Communications Construction
CN	company	China Road and Bridge Corporation|CRBC|China Road & Bridge Corporation
CN	company	China Harbour Engineering Company|CHEC|China Harbour
CN	company	China Railway Group|CREC|China Railway Engineering Corporation|China Railway Group Limited
CN	company	China Railway Construction Corporation|CRCC|China Railway Construction Corp
CN	company	China Civil Engineering Construction Corporation|CCECC
CN	company	China Railway International Group|CRIG
CN	company	China State Railway Group|China Railway
CN	company	China Railway Rolling Stock Corporation|CRRC|CRRC Corporation
CN	company	China Railway 20th Bureau Group|China Railway 20 Bureau
CN	company	Power Construction Corporation of China|PowerChina|Power China
CN	company	Sinohydro|Sinohydro Corporation
CN	company	China Energy Engineering Corporation|Energy China|CEEC|China Energy Engineering Group
CN	company	China Gezhouba Group|Gezhouba|CGGC|Gezhouba Group
CN	company	China Three Gorges Corporation|China Three Gorges|CTG|Three Gorges Corporation
CN	company	State Grid Corporation of China|State Grid|SGCC|State Grid Corp
CN	company	China Southern Power Grid|China Southern Power Grid Company
CN	company	China Electric Power Equipment and Technology|CET
CN	company	State Power Investment Corporation|SPIC
CN	company	China Huaneng Group|China Huaneng|Huaneng
CN	company	China Datang Corporation|China Datang|Datang
CN	company	China Huadian Corporation|China Huadian|Huadian
CN	company	China Energy Investment Corporation|CHN Energy|China Energy Investment
CN	company	China General Nuclear Power Group|CGN|China General Nuclear
CN	company	China National Nuclear Corporation|CNNC
CN	company	China National Petroleum Corporation|CNPC
CN	company	PetroChina|PetroChina Company
CN	company	China Petroleum & Chemical Corporation|Sinopec|Sinopec Group|China Petrochemical Corporation
CN	company	China National Offshore Oil Corporation|CNOOC
CN	company	Sinochem|Sinochem Holdings|Sinochem Group
CN	company	ChemChina|China National Chemical Corporation
CN	company	China National Chemical Engineering Group|CNCEC|China National Chemical Engineering|China Chemical Engineering
CN	company	China Petroleum Engineering & Construction Corporation|CPECC|China Petroleum Engineering and Construction
CN	company	China Petroleum Pipeline Engineering|CPP|China Petroleum Pipeline Bureau
CN	company	China National Machinery Industry Corporation|Sinomach
CN	company	China Machinery Engineering Corporation|CMEC
CN	company	China National Technical Import and Export Corporation|CNTIC|Genertec
CN	company	China Metallurgical Group Corporation|MCC Group|China Metallurgical Group|Metallurgical Corporation of China
CN	company	China Nonferrous Metal Mining Group|CNMC|China Nonferrous Metal Mining
CN	company	NFC|China Nonferrous Metal Industry's Foreign Engineering and Construction|China Nonferrous Metal Industry’s Foreign Engineering and Construction
CN	company	Zijin Mining|Zijin Mining Group|Zijin
CN	company	China Molybdenum|CMOC|CMOC Group|China Moly
CN	company	China Minmetals|China Minmetals Corporation|MMG
CN	company	Jinchuan Group|Jinchuan
CN	company	Aluminum Corporation of China|Chinalco|Chalco
CN	company	Ganfeng Lithium|Ganfeng
CN	company	Tianqi Lithium
CN	company	Huayou Cobalt|Zhejiang Huayou Cobalt
CN	company	Tsingshan|Tsingshan Holding Group|Tsingshan Group
CN	company	Shandong Gold|Shandong Gold Group
CN	company	East Hope Group|East Hope
CN	company	China Baowu|Baowu|China Baowu Steel Group|Baowu Steel
CN	company	HBIS|HBIS Group|Hesteel
CN	company	Sinoma|Sinoma International|Sinoma International Engineering
CN	company	China National Building Material|CNBM
CN	company	Conch|Anhui Conch|Conch Cement|Anhui Conch Cement	Conch
CN	company	Huaxin Cement|West China Cement
CN	company	China Merchants Group|China Merchants|China Merchants Port|CMPort
CN	company	COSCO Shipping|COSCO|China COSCO Shipping
CN	company	China Overseas Ports Holding Company|COPHC
CN	company	Lianyungang Port Group|Lianyungang Port
CN	company	Xi'an Free Trade Port|Xian Free Trade Port Construction and Operation
CN	company	China Poly Group|Poly Technologies
CN	company	AVIC International|AVIC|Aviation Industry Corporation of China|AVIC Intl
CN	company	Norinco|China North Industries Group|Norinco International
CN	company	China Geo-Engineering Corporation|CGC
CN	company	China Jiangsu International|Jiangsu International
CN	company	China Wu Yi|China Wuyi
CN	company	Sany|Sany Heavy Industry|Sany Group|SANY
CN	company	XCMG|Xuzhou Construction Machinery Group
CN	company	Zoomlion
CN	company	Universal Energy|Universal Energy China
CN	company	Goldwind|Xinjiang Goldwind
CN	company	Envision|Envision Energy|Envision Group	Envision
CN	company	Sungrow|Sungrow Power
CN	company	Longi|LONGi|LONGi Green Energy
CN	company	Jinko|JinkoSolar|Jinko Power|Jinko Solar
CN	company	Trina Solar|TrinaSolar
CN	company	JA Solar
CN	company	TBEA|Tebian Electric Apparatus
CN	company	Shanghai Electric|Shanghai Electric Group
CN	company	Dongfang Electric|Dongfang Electric Corporation
CN	company	Harbin Electric|Harbin Electric International
CN	company	China Western Power|China Western Power International
CN	company	Huawei|Huawei Technologies
CN	company	ZTE|ZTE Corporation
CN	company	China Mobile
CN	company	China Telecom
CN	company	China Unicom
CN	company	Alibaba|Alibaba Group
CN	company	Tencent
CN	company	BYD|BYD Company
CN	company	Chery|Chery Automobile
CN	company	Geely|Zhejiang Geely
CN	company	Great Wall Motor|Great Wall Motors|GWM|Haval
CN	company	SAIC|SAIC Motor
CN	company	Changan|Changan Automobile
CN	company	JAC|JAC Motors|Anhui Jianghuai
CN	company	FAW|FAW Group
CN	company	Yutong|Yutong Bus
CN	company	Sinotruk|China National Heavy Duty Truck Group
CN	company	CATL|Contemporary Amperex Technology
CN	company	Gotion|Gotion High-tech|Gotion High-Tech
CN	company	COFCO|COFCO Corporation|COFCO International
CN	company	Fufeng Group|Fufeng
CN	company	New Hope Group|New Hope
CN	company	Hualu Engineering|Hualu Engineering & Technology
CN	company	Wison Engineering|Wison
CN	company	Hengyi|Zhejiang Hengyi|Hengyi Petrochemical
CN	company	Rongsheng Petrochemical|Rongsheng
CN	company	Wanhua|Wanhua Chemical
CN	company	Geo-Jade Petroleum|Geo-Jade
CN	company	United Energy Group
CN	company	Anton Oilfield Services|Antonoil|Anton Oil
CN	company	Xinjiang Guanghui|Guanghui Energy
CN	company	China Xinxing Construction|Xinxing
CN	company	Sinosteel|Sinosteel Corporation
CN	company	Beijing Construction Engineering Group|BCEG
CN	company	Beijing Urban Construction Group|BUCG
CN	company	Shanghai Construction Group
CN	company	Shandong Hi-Speed|Shandong Hi-Speed Group
CN	company	Sichuan Road and Bridge|Sichuan Road & Bridge|SRBG
CN	company	Yunnan Construction and Investment|Yunnan Construction & Investment Holding Group
HK	company	CK Hutchison|Hutchison Ports|Hutchison
HK	company	CLP|CLP Group|China Light and Power
KR	company	Samsung C&T|Samsung C&T Corporation
KR	company	Samsung Engineering|Samsung E&A
KR	company	Samsung Electronics|Samsung|Samsung Group
KR	company	Hyundai Engineering & Construction|Hyundai E&C|Hyundai Engineering and Construction
KR	company	Hyundai Engineering
KR	company	Hyundai Motor|Hyundai|Hyundai Motor Group|Hyundai Motor Company
KR	company	Hyundai Rotem
KR	company	HD Hyundai|Hyundai Heavy Industries|HD Hyundai Heavy Industries
KR	company	Kia|Kia Motors|Kia Corporation
KR	company	GS Engineering & Construction|GS E&C|GS Engineering and Construction
KR	company	Daewoo Engineering & Construction|Daewoo E&C|Daewoo Engineering and Construction
KR	company	Doosan Enerbility|Doosan|Doosan Heavy Industries|Doosan Group
KR	company	SK ecoplant|SK E&C|SK Engineering & Construction
KR	company	SK Group|SK Innovation|SK hynix|SK On
KR	company	DL E&C|Daelim|Daelim Industrial
KR	company	POSCO|POSCO Holdings|POSCO International|POSCO E&C
KR	company	Lotte|Lotte Chemical|Lotte E&C|Lotte Group
KR	company	LG Energy Solution|LG|LG Group|LG Chem|LG Electronics
KR	company	Hanwha|Hanwha Group|Hanwha Ocean|Hanwha Aerospace
KR	company	Korea Electric Power Corporation|KEPCO
KR	company	Korea Hydro & Nuclear Power|KHNP|Korea Hydro and Nuclear Power
KR	company	Korea National Oil Corporation|KNOC
KR	company	Korea Gas Corporation|KOGAS
KR	company	Korea Water Resources Corporation|K-water|K-Water
KR	company	Korea Expressway Corporation
KR	company	Incheon International Airport Corporation
KR	company	Korea Midland Power|KOMIPO
KR	company	Korea Western Power|KOWEPO
KR	company	Korea South-East Power|KOEN
KR	company	Ssangyong Engineering & Construction|Ssangyong E&C
KR	company	Kolon Global
JP	company	Mitsubishi Corporation|Mitsubishi Corp|Mitsubishi
JP	company	Mitsubishi Heavy Industries|MHI|Mitsubishi Power
JP	company	Mitsui & Co.|Mitsui|Mitsui & Co
JP	company	Marubeni|Marubeni Corporation
JP	company	Sumitomo Corporation|Sumitomo|Sumitomo Corp
JP	company	Itochu|Itochu Corporation|ITOCHU
JP	company	Sojitz|Sojitz Corporation
JP	company	Toyota Tsusho|Toyota Tsusho Corporation
JP	company	Toyota|Toyota Motor|Toyota Motor Corporation
JP	company	JGC|JGC Corporation|JGC Holdings
JP	company	Chiyoda|Chiyoda Corporation
JP	company	Toyo Engineering|Toyo Engineering Corporation
JP	company	Hitachi|Hitachi Energy|Hitachi Rail
JP	company	Toshiba|Toshiba Energy Systems
JP	company	Kawasaki Heavy Industries|KHI|Kawasaki
JP	company	IHI|IHI Corporation
JP	company	Kajima|Kajima Corporation
JP	company	Obayashi|Obayashi Corporation
JP	company	Taisei|Taisei Corporation
JP	company	Shimizu|Shimizu Corporation
JP	company	Penta-Ocean|Penta-Ocean Construction
JP	company	Inpex|INPEX|INPEX Corporation
JP	company	JERA
JP	company	JOGMEC|Japan Organization for Metals and Energy Security
JP	company	Tokyo Gas
JP	company	Tokyo Electric Power Company|TEPCO
JP	company	Nippon Koei
JP	company	Nippon Steel
JP	company	ORIX
JP	company	SoftBank|SB Energy
JP	company	Nissan|Nissan Motor
JP	company	Komatsu
TR	company	Çalık Holding|Calik Holding|Çalık Enerji|Calik Enerji|Calik|Çalık
TR	company	Rönesans Holding|Ronesans|Rönesans|Renaissance Construction|Renaissance Heavy Industries|Ronesans Holding
TR	company	Limak|Limak Holding|Limak Construction
TR	company	Enka|ENKA|Enka Insaat|ENKA İnşaat
TR	company	Yapı Merkezi|Yapi Merkezi
TR	company	Kalyon|Kalyon Holding|Kalyon Enerji|Kalyon Construction
TR	company	Cengiz Holding|Cengiz|Cengiz Construction|Cengiz Enerji
TR	company	Kolin|Kolin Construction|Kolin Insaat
TR	company	TAV|TAV Airports|TAV Construction|TAV Airports Holding
TR	company	Polimeks
TR	company	Gap İnşaat|Gap Insaat|GAP Insaat
TR	company	Nurol|Nurol Construction|Nurol Holding
TR	company	Makyol
TR	company	Mapa|Mapa Construction|MNG Holding	Mapa
TR	company	Gama|GAMA|Gama Holding	Gama
TR	company	Tekfen|Tekfen Construction|Tekfen Holding
TR	company	Summa|Summa Construction	Summa
TR	company	Tosyalı|Tosyali|Tosyalı Holding|Tosyali Holding
TR	company	Albayrak|Albayrak Group
TR	company	Karadeniz Holding|Karpowership
TR	company	Koç Holding|Koc Holding|Koç|Arçelik|Arcelik
TR	company	Sabancı Holding|Sabanci Holding|Sabanci
TR	company	Aksa Enerji|Aksa Energy|Aksa|Kazancı Holding|Kazanci Holding
TR	company	Odaş|Odas Enerji|Odas
TR	company	BOTAS|BOTAŞ
TR	company	Turkish Petroleum Corporation|TPAO|Turkish Petroleum|Türkiye Petrolleri
TR	company	Turkish Airlines|THY
TR	company	Turkcell
TR	company	Yıldırım Holding|Yildirim Holding|Yildirim Group|Yilport
TR	company	Yıldız Holding|Yildiz Holding
TR	company	Şişecam|Sisecam
TR	company	Baykar|Baykar Makina
TR	company	YDA|YDA Group|YDA Construction|YDA Holding
TR	company	IC Holding|IC İçtaş|IC Ictas
TR	company	Alarko|Alarko Holding|Alsim Alarko
TR	company	Anadolu Group|Coca-Cola Icecek
TR	company	SOCAR Türkiye|SOCAR Turkey|SOCAR Turkiye
IN	company	Adani Group|Adani|Adani Ports|Adani Green Energy|Adani Enterprises|Adani Power
IN	company	Larsen & Toubro|L&T|Larsen and Toubro
IN	company	Tata Group|Tata|Tata Power|Tata Steel|Tata Motors
IN	company	Reliance Industries|Reliance	Reliance
IN	company	Oil and Natural Gas Corporation|ONGC|ONGC Videsh
IN	company	Indian Oil Corporation|Indian Oil|IndianOil
IN	company	GAIL|GAIL India
IN	company	NTPC|NTPC Limited
IN	company	NHPC
IN	company	SJVN|Satluj Jal Vidyut Nigam
IN	company	Bharat Heavy Electricals|BHEL
IN	company	Bharat Petroleum|BPCL|Bharat PetroResources
IN	company	Hindustan Petroleum|HPCL
IN	company	Oil India|OIL India
IN	company	IRCON|IRCON International|Ircon
IN	company	RITES|RITES Limited
IN	company	Rail Vikas Nigam|RVNL
IN	company	Afcons|Afcons Infrastructure
IN	company	KEC International|KEC
IN	company	Kalpataru|Kalpataru Projects
IN	company	GMR|GMR Group|GMR Airports
IN	company	GVK
IN	company	Jindal Steel|Jindal Steel and Power|JSPL|Jindal
IN	company	JSW|JSW Group|JSW Energy|JSW Steel
IN	company	Vedanta|Vedanta Resources
IN	company	Essar|Essar Group	Essar
IN	company	Mahindra|Mahindra & Mahindra|Mahindra Group
IN	company	Bharti Airtel|Airtel|Bharti
IN	company	Shapoorji Pallonji|Shapoorji Pallonji Group
IN	company	Megha Engineering|MEIL|Megha Engineering & Infrastructures
IN	company	ReNew|ReNew Power	ReNew
IN	company	ACME|ACME Group
IN	company	India Ports Global|India Ports Global Limited|IPGL
IN	company	Engineers India|Engineers India Limited|EIL
IN	company	Coal India
IN	company	WAPCOS
IN	company	Sun Pharma|Sun Pharmaceutical
RU	company	Gazprom|PJSC Gazprom
RU	company	Gazprom Neft
RU	company	Rosneft|Rosneft Oil Company
RU	company	Lukoil|LUKOIL
RU	company	Novatek|NOVATEK
RU	company	Tatneft
RU	company	Transneft
RU	company	Rosatom|Rosatom State Corporation|State Atomic Energy Corporation Rosatom
RU	company	Atomstroyexport|Atomstroyeksport|ASE
RU	company	Rusatom|Rusatom Overseas|Rusatom Energy International
RU	company	Russian Railways|RZD|RZhD
RU	company	RZD International
RU	company	RusHydro
RU	company	Inter RAO
RU	company	Rostec|Rostec State Corporation
RU	company	Rusal|RUSAL|UC Rusal
RU	company	Nornickel|Norilsk Nickel|Nornikel
RU	company	Severstal
RU	company	Evraz|EVRAZ
RU	company	NLMK
RU	company	MMK|Magnitogorsk Iron and Steel Works
RU	company	Polymetal|Solidcore|Solidcore Resources
RU	company	Polyus
RU	company	Alrosa|ALROSA
RU	company	EuroChem|Eurochem
RU	company	Uralkali
RU	company	PhosAgro
RU	company	Sibur|SIBUR
RU	company	KAMAZ|Kamaz
RU	company	AvtoVAZ|AVTOVAZ
RU	company	Transmashholding|TMH
RU	company	Sinara|Sinara Group
RU	company	Zarubezhneft
RU	company	Stroytransgaz
RU	company	Power Machines|Silovye Mashiny
RU	company	Tekhsnabexport|TENEX
KZ	company	KazMunayGas|KazMunaiGas|KMG|KazMunayGaz
KZ	company	Kazatomprom
KZ	company	Kazakhstan Temir Zholy|KTZ|Kazakhstan Railways|KTZ Express
KZ	company	KazTransOil|KTO
KZ	company	QazaqGaz|KazTransGas
KZ	company	KEGOC
KZ	company	Samruk-Energy|Samruk Energy|Samruk-Energo
KZ	company	Tau-Ken Samruk
KZ	company	Kazakhmys
KZ	company	KAZ Minerals|KAZ Minerals Group
KZ	company	Eurasian Resources Group|ERG|ENRC
KZ	company	Tengizchevroil|TCO
KZ	company	North Caspian Operating Company|NCOC
KZ	company	Karachaganak Petroleum Operating|KPO
KZ	company	Kazphosphate
KZ	company	Qarmet|ArcelorMittal Temirtau
KZ	company	Allur|Allur Group|SaryarkaAvtoProm
KZ	company	Astana Motors
KZ	company	BI Group
KZ	company	Bazis-A
KZ	company	Air Astana
KZ	company	CaspiBitum|JV CaspiBitum
KZ	company	Kazakhstan Petrochemical Industries|KPI|KPI Inc.
UZ	company	Uzbekneftegaz|Uzbekneftegas
UZ	company	Uztransgaz|UzTransGaz
UZ	company	Uzbekistan Railways|Uzbekiston Temir Yollari|O'zbekiston Temir Yo'llari
UZ	company	Navoi Mining and Metallurgical Company|NMMC|Navoi Mining and Metallurgical Combine
UZ	company	Almalyk Mining and Metallurgical Complex|AMMC|Almalyk MMC|AGMK
UZ	company	Uzbekistan Airways
UZ	company	Uzbekistan GTL
UZ	company	UzAuto|UzAuto Motors|Uzavtosanoat|UzAvtoSanoat
UZ	company	Uzkimyosanoat
UZ	company	Enter Engineering
UZ	company	Saneg|Sanoat Energetika Guruhi
UZ	company	Navoiuran|Navoiyuran
TM	company	Turkmengaz|Turkmengas
TM	company	Turkmenneft|Turkmenoil
KG	company	Kumtor Gold Company|Kumtor
KG	company	Kyrgyz Temir Jolu|Kyrgyz Railways
TJ	company	TALCO|Tajik Aluminium Company|Talco
TJ	company	Barki Tojik
AZ	company	State Oil Company of Azerbaijan|SOCAR|State Oil Company of the Azerbaijan Republic
AZ	company	Azerenergy|Azerenerji|AzerEnergy
AZ	company	Azerbaijan Railways|ADY
AZ	company	AzerGold
MN	company	Erdenes Mongol|Erdenes Tavan Tolgoi
MN	company	Oyu Tolgoi LLC
SA	company	Saudi Aramco|Aramco
SA	company	ACWA Power|ACWA
SA	company	SABIC|Saudi Basic Industries Corporation
SA	company	Ma'aden|Maaden|Saudi Arabian Mining Company
SA	company	Manara Minerals
SA	company	Saudi Electricity Company
SA	company	Alfanar|alfanar
SA	company	Nesma|Nesma & Partners
SA	company	SALIC|Saudi Agricultural and Livestock Investment Company
SA	company	Ajlan & Bros|Ajlan & Bros Holding
SA	company	Vision Invest
SA	company	Red Sea Gateway Terminal|RSGT
SA	company	AlJomaih|Aljomaih Energy & Water
AE	company	Masdar|Abu Dhabi Future Energy Company
AE	company	ADNOC|Abu Dhabi National Oil Company|XRG
AE	company	AD Ports|AD Ports Group|Abu Dhabi Ports
AE	company	DP World
AE	company	TAQA|Abu Dhabi National Energy Company
AE	company	AMEA Power
AE	company	Emirates Global Aluminium|EGA
AE	company	Dragon Oil
AE	company	Crescent Petroleum
AE	company	Dana Gas
AE	company	Etihad Rail
AE	company	Emaar|Emaar Properties
AE	company	Eagle Hills
AE	company	IHC|International Holding Company|International Resources Holding|IRH
AE	company	NMDC|NMDC Group|National Marine Dredging Company
AE	company	Etisalat|e&
AE	company	Al Dhafra|Al Dahra
AE	company	Damac|DAMAC
AE	company	Global South Utilities
QA	company	QatarEnergy|Qatar Petroleum
QA	company	Qatari Diar
QA	company	UCC Holding|Power International Holding
QA	company	Nebras Power|Nebras
QA	company	Ooredoo
KW	company	Kuwait Petroleum Corporation|KPC|KUFPEC
KW	company	Agility	Agility
KW	company	Zain	Zain
OM	company	OQ|OQ Group
OM	company	Asyad|Asyad Group
BH	company	Bapco|Bapco Energies
EG	company	Arab Contractors|The Arab Contractors
EG	company	Elsewedy Electric|El Sewedy|Elsewedy
EG	company	Orascom|Orascom Construction
EG	company	Hassan Allam|Hassan Allam Holding
IR	company	Khatam al-Anbiya|Khatam-al Anbiya
IR	company	MAPNA|MAPNA Group|Mapna
IR	company	National Iranian Oil Company|NIOC
IR	company	Iran Khodro
FR	company	TotalEnergies|Total|Total Eren|TotalEnergies SE	Total
FR	company	EDF|Électricité de France|Electricite de France|EDF Renewables
FR	company	Engie|ENGIE
FR	company	Vinci|VINCI|Vinci Construction|VINCI Airports
FR	company	Bouygues|Bouygues Construction
FR	company	Eiffage
FR	company	Alstom
FR	company	Orano
FR	company	Framatome
FR	company	Veolia
FR	company	Suez|SUEZ	Suez
FR	company	Technip Energies|Technip
FR	company	Voltalia
FR	company	Schneider Electric
FR	company	Thales
FR	company	Airbus
FR	company	Air Liquide
FR	company	CMA CGM
FR	company	Meridiam
FR	company	Bolloré|Bollore|Bolloré Africa Logistics
FR	company	Egis
FR	company	Lactalis
FR	company	Danone
FR	company	Eramet
FR	company	Imerys
FR	company	Neoen
FR	company	Groupe ADP|ADP
FR	company	Airbus Helicopters
DE	company	Siemens|Siemens AG
DE	company	Siemens Energy
DE	company	Siemens Mobility
DE	company	Siemens Gamesa
DE	company	BASF
DE	company	Linde	Linde
DE	company	Uniper
DE	company	RWE
DE	company	E.ON
DE	company	Wintershall|Wintershall Dea
DE	company	Svevind|SVEVIND|Hyrasia One|Svevind Energy
DE	company	Knauf
DE	company	Bosch	Bosch
DE	company	Volkswagen|VW
DE	company	Mercedes-Benz|Daimler
DE	company	BMW
DE	company	Bauer	Bauer
DE	company	Hochtief|HOCHTIEF
DE	company	ThyssenKrupp|Thyssenkrupp
DE	company	Heidelberg Materials|HeidelbergCement
DE	company	Fraport
DE	company	Deutsche Bahn|DB Engineering & Consulting
DE	company	CLAAS|Claas
DE	company	Hapag-Lloyd
DE	company	Lufthansa
DE	company	Rheinmetall
DE	company	SAP
IT	company	Eni|ENI
IT	company	Enel|Enel Green Power
IT	company	Saipem
IT	company	Webuild|Salini Impregilo|Salini
IT	company	Maire Tecnimont|Maire|Tecnimont	Maire
IT	company	Ansaldo Energia|Ansaldo
IT	company	Leonardo
IT	company	Snam
IT	company	Danieli
IT	company	Italferr
IT	company	Ferrero
ES	company	Iberdrola
ES	company	Repsol
ES	company	Acciona|ACCIONA
ES	company	Técnicas Reunidas|Tecnicas Reunidas
ES	company	Ferrovial
ES	company	FCC
ES	company	Sacyr
ES	company	Naturgy
ES	company	Talgo|Patentes Talgo
ES	company	CAF Group|Construcciones y Auxiliar de Ferrocarriles
ES	company	Indra
ES	company	Abengoa
ES	company	ACS|Grupo ACS|Dragados
PT	company	Mota-Engil
PT	company	EDP|EDP Renováveis|EDP Renewables
PT	company	Galp
GB	company	BP|British Petroleum
GB	company	Shell|Royal Dutch Shell|Shell plc	Shell
GB	company	Rio Tinto
GB	company	Anglo American
GB	company	Rolls-Royce
GB	company	Globeleq
GB	company	Actis	Actis
GB	company	Tullow Oil|Tullow
GB	company	BAE Systems
GB	company	Vodafone
GB	company	Unilever
GB	company	Petrofac
GB	company	Wood Group|Wood plc
GB	company	ContourGlobal
GB	company	Arup
GB	company	Mott MacDonald
IE	company	Mainstream Renewable Power
CH	company	Glencore
CH	company	Trafigura
CH	company	Vitol
CH	company	Gunvor
CH	company	Nestlé|Nestle	Nestle
CH	company	ABB
CH	company	Stadler|Stadler Rail
CH	company	Holcim|LafargeHolcim|Lafarge
CH	company	MSC|Mediterranean Shipping Company|Africa Global Logistics
NL	company	Boskalis|Royal Boskalis
NL	company	Van Oord
NL	company	APM Terminals
NL	company	Damen|Damen Shipyards
NL	company	ASML
NL	company	Photon Energy
BE	company	Jan De Nul
BE	company	DEME
BE	company	Besix|BESIX
LU	company	ArcelorMittal
AT	company	OMV
AT	company	Strabag|STRABAG
AT	company	Andritz|ANDRITZ
AT	company	Doppelmayr
SE	company	Skanska
SE	company	Ericsson
SE	company	Volvo
SE	company	Vattenfall
SE	company	Saab
SE	company	Boliden	Boliden
NO	company	Equinor|Statoil
NO	company	Scatec|Scatec Solar
NO	company	Hydro|Norsk Hydro	Hydro
NO	company	Yara
NO	company	Statkraft
NO	company	Telenor
DK	company	Ørsted|Orsted
DK	company	Vestas
DK	company	A.P. Moller-Maersk|Maersk|AP Moller Maersk|A.P. Møller-Mærsk
DK	company	Copenhagen Infrastructure Partners|CIP
DK	company	Carlsberg
DK	company	FLSmidth
FI	company	Nokia
FI	company	Fortum
FI	company	Metso
FI	company	Wärtsilä|Wartsila
FI	company	Valmet
PL	company	Orlen|PKN Orlen|ORLEN
PL	company	KGHM
PL	company	Pesa	Pesa
CZ	company	Skoda|Škoda|Skoda Auto|Škoda Transportation
CZ	company	ČEZ|CEZ
HU	company	MOL|MOL Group
HU	company	MVM|MVM Group
RO	company	Romgaz
RO	company	OMV Petrom
RO	company	Nuclearelectrica
BG	company	Bulgartransgaz
GR	company	Mytilineos|Metlen
GR	company	Terna|GEK Terna
GR	company	Consolidated Contractors Company|CCC
UA	company	Naftogaz
UA	company	Energoatom
UA	company	DTEK
UA	company	Metinvest
BY	company	BelAZ|BELAZ
BY	company	Belaruskali
BY	company	MAZ
US	company	Chevron|Chevron Corporation	Chevron
US	company	ExxonMobil|Exxon|Exxon Mobil
US	company	ConocoPhillips
US	company	GE Vernova|General Electric|GE
US	company	Wabtec|Wabtec Corporation
US	company	Westinghouse|Westinghouse Electric
US	company	Bechtel
US	company	Fluor|Fluor Corporation	Fluor
US	company	KBR
US	company	Jacobs	Jacobs
US	company	AECOM
US	company	Parsons	Parsons
US	company	AES|AES Corporation
US	company	Air Products
US	company	Honeywell|Honeywell UOP
US	company	Baker Hughes
US	company	Halliburton
US	company	SLB|Schlumberger
US	company	Boeing
US	company	Caterpillar	Caterpillar
US	company	John Deere|Deere
US	company	Cargill
US	company	Coca-Cola|The Coca-Cola Company
US	company	PepsiCo
US	company	Procter & Gamble|P&G
US	company	Citadel	Citadel
US	company	Freeport-McMoRan|Freeport
US	company	Newmont
US	company	Alcoa
US	company	Cove Kaz|Cove Capital
US	company	KoBold Metals|KoBold	KoBold
US	company	NuScale|NuScale Power
US	company	Sun Africa
US	company	Venture Global
US	company	Cheniere
US	company	Microsoft
US	company	Google|Alphabet	Google|Alphabet
US	company	Amazon|Amazon Web Services|AWS	Amazon
US	company	Nvidia|NVIDIA
US	company	Oracle	Oracle
US	company	Cisco	Cisco
US	company	Tesla
US	company	Ford|Ford Motor	Ford
US	company	General Motors|GM
US	company	Valmont|Valmont Industries
US	company	BlackRock
US	company	Franklin Templeton
CA	company	Barrick Gold|Barrick|Barrick Mining
CA	company	Cameco
CA	company	First Quantum|First Quantum Minerals
CA	company	Ivanhoe Mines|Ivanhoe
CA	company	Centerra Gold|Centerra
CA	company	SNC-Lavalin|AtkinsRéalis|AtkinsRealis
CA	company	Bombardier	Bombardier
CA	company	Teck|Teck Resources	Teck
CA	company	B2Gold
CA	company	Condor Energies
AU	company	BHP|BHP Group|BHP Billiton
AU	company	Fortescue|Fortescue Metals Group	Fortescue
AU	company	Woodside|Woodside Energy	Woodside
AU	company	Santos	Santos
AU	company	Worley|WorleyParsons
AU	company	Lynas
AU	company	Syrah Resources
BR	company	Vale	Vale
BR	company	Petrobras
BR	company	Odebrecht|Novonor
BR	company	Andrade Gutierrez
BR	company	Embraer
BR	company	WEG
BR	company	JBS
MX	company	Cemex|CEMEX
MX	company	Pemex
AR	company	YPF
CL	company	Codelco
ZA	company	Sasol
ZA	company	Eskom
ZA	company	Transnet
ZA	company	MTN|MTN Group
ZA	company	Sibanye-Stillwater|Sibanye
ZA	company	Exxaro
NG	company	Dangote|Dangote Group|Dangote Industries|Dangote Cement
NG	company	NNPC|Nigerian National Petroleum Company
NG	company	BUA Group|BUA
AO	company	Sonangol
ZM	company	ZCCM-IH|ZCCM Investments Holdings
ZM	company	ZESCO
CD	company	Gécamines|Gecamines
GH	company	GNPC
ET	company	Ethiopian Airlines
ET	company	Ethiopian Electric Power
ET	company	Ethio Telecom
DZ	company	Sonatrach
DZ	company	Sonelgaz
MA	company	OCP|OCP Group
LY	company	National Oil Corporation of Libya
SG	company	Sembcorp|Sembcorp Industries
SG	company	Keppel|Keppel Corporation
SG	company	PSA International|PSA
SG	company	Surbana Jurong
SG	company	Changi Airports International
SG	company	Wilmar|Wilmar International
SG	company	Olam	Olam
SG	company	Indorama
MY	company	Petronas|PETRONAS
MY	company	Gamuda
MY	company	YTL
MY	company	Tenaga Nasional|TNB
MY	company	Proton	Proton
ID	company	Pertamina|PT Pertamina
ID	company	PLN|Perusahaan Listrik Negara
ID	company	WIKA|Wijaya Karya
ID	company	Inalum|MIND ID
ID	company	KCIC|Kereta Cepat Indonesia China
TH	company	PTT|PTTEP|PTT Exploration and Production
TH	company	CP Group|Charoen Pokphand
TH	company	Italian-Thai Development|Italian-Thai
TH	company	Gulf Energy|Gulf Development
TH	company	B.Grimm Power
VN	company	PetroVietnam|PVN|Petrovietnam
VN	company	EVN|Vietnam Electricity
VN	company	Viettel
VN	company	VinFast|Vingroup
VN	company	FPT
PH	company	San Miguel Corporation|San Miguel
PH	company	ICTSI|International Container Terminal Services
PH	company	Aboitiz
TW	company	TSMC|Taiwan Semiconductor Manufacturing Company
TW	company	Foxconn|Hon Hai
PK	company	WAPDA|Water and Power Development Authority
PK	company	Frontier Works Organization|FWO
PK	company	Engro
PK	company	Hub Power|HUBCO|Hubco
PK	company	Oil and Gas Development Company|OGDCL
BD	company	Summit Group|Summit Power
LK	company	Ceylon Electricity Board
NP	company	Nepal Electricity Authority
IL	company	Israel Electric Corporation
IL	company	NewMed Energy
JO	company	Arab Potash
GE	company	Georgian Railway
GE	company	Anaklia Development Consortium
"""#
}
