/// Large companies and where they are at home, by the first words of their names.
enum CompanyHomes {
    static let rows = #"""
        # Hand-kept from common knowledge: code, tab, name.
        CN	Sinopec
        CN	CNPC
        CN	CNOOC
        CN	PetroChina
        CN	PowerChina
        CN	Sinohydro
        CN	China Gezhouaba
        CN	CITIC
        CN	Huawei
        CN	ZTE
        CN	BYD
        CN	CATL
        CN	Sany
        CN	COSCO
        CN	CRRC
        CN	CRBC
        CN	CCCC
        CN	CCECC
        CN	CHEC
        CN	SINOMACH
        CN	CMEC
        CN	Sinoma
        CN	Zijin
        CN	Tsingshan
        CN	Huayou
        CN	Jinko
        CN	Longi
        CN	Trina
        CN	Goldwind
        CN	Geely
        CN	Chery
        CN	Xinjiang
        CN	SPIC
        CN	State Grid
        CN	Norinco
        CN	Sinosteel
        CN	Envision
        CN	Gotion
        CN	Shanghai Electric
        CN	Dongfang Electric
        CN	Harbin Electric
        CN	Hebei
        CN	TBEA
        CN	Alibaba
        CN	Tencent
        KR	Hyundai
        KR	Samsung
        KR	LG
        KR	SK
        KR	POSCO
        KR	Doosan
        KR	Daewoo
        KR	KEPCO
        KR	KHNP
        KR	Kia
        KR	Hanwha
        KR	Lotte
        KR	GS
        KR	Daelim
        KR	Kogas
        JP	Mitsubishi
        JP	Mitsui
        JP	Sumitomo
        JP	Marubeni
        JP	Itochu
        JP	Toyota
        JP	Toshiba
        JP	Hitachi
        JP	JICA
        JP	JBIC
        JP	Toyo
        JP	Chiyoda
        JP	JGC
        JP	Nissan
        JP	Honda
        JP	Softbank
        JP	Inpex
        JP	Kansai
        IN	Tata
        IN	Adani
        IN	Reliance
        IN	Larsen & Toubro
        IN	NTPC
        IN	ONGC
        IN	GAIL
        IN	Vedanta
        IN	BHEL
        IN	NHPC
        IN	IRCON
        IN	Afcons
        IN	JSW
        IN	Mahindra
        IN	Sterlite
        RU	Rosatom
        RU	Gazprom
        RU	Lukoil
        RU	Rosneft
        RU	Sibur
        RU	Novatek
        RU	Transneft
        RU	Rusal
        RU	Atomstroyexport
        RU	Inter RAO
        RU	RZD
        RU	Russian Railways
        RU	Sberbank
        RU	VEB
        FR	TotalEnergies
        FR	Total
        FR	ENGIE
        FR	EDF
        FR	Alstom
        FR	Vinci
        FR	Bouygues
        FR	Areva
        FR	Framatome
        FR	Orano
        FR	Veolia
        FR	Suez
        FR	Airbus
        FR	Voltalia
        FR	Meridiam
        FR	Bollore
        FR	CMA CGM
        FR	Danone
        FR	Renault
        FR	Eramet
        FR	AFD
        FR	Proparco
        DE	Siemens
        DE	BASF
        DE	Volkswagen
        DE	BMW
        DE	Linde
        DE	RWE
        DE	Uniper
        DE	ThyssenKrupp
        DE	KfW
        DE	Bosch
        DE	Bayer
        DE	Svevind
        DE	Deutsche Bahn
        DE	HeidelbergCement
        IT	Eni
        IT	Saipem
        IT	Enel
        IT	Webuild
        IT	Salini Impregilo
        IT	Ansaldo
        IT	Maire Tecnimont
        IT	Leonardo
        IT	Sicim
        IT	Snam
        GB	Shell
        GB	BP
        GB	Rolls-Royce
        GB	Anglo American
        GB	HSBC
        GB	Globeleq
        GB	UKEF
        US	ExxonMobil
        US	Chevron
        US	Bechtel
        US	Boeing
        US	General Electric
        US	GE
        US	Westinghouse
        US	KBR
        US	Fluor
        US	NuScale
        US	AES
        US	Microsoft
        US	Google
        US	Amazon
        US	Tesla
        US	Ford
        US	Wabtec
        US	ConocoPhillips
        US	DFC
        US	Air Products
        US	Cargill
        ES	Acciona
        ES	ACS
        ES	Iberdrola
        ES	Repsol
        ES	Sacyr
        ES	OHL
        ES	Ferrovial
        ES	Tecnicas Reunidas
        ES	Talgo
        ES	CAF
        ES	FCC
        TR	Yapi Merkezi
        TR	Calik
        TR	Limak
        TR	Cengiz
        TR	Ronesans
        TR	Renaissance
        TR	TAV
        TR	Enka
        TR	Kalyon
        TR	Summa
        TR	Karpowership
        TR	Alarko
        TR	Aksa
        AE	Masdar
        AE	ADNOC
        AE	DP World
        AE	AD Ports
        AE	Emaar
        AE	TAQA
        AE	AMEA Power
        AE	Mubadala
        AE	ADQ
        AE	Etihad
        SA	ACWA Power
        SA	Aramco
        SA	Saudi Aramco
        SA	SABIC
        SA	Ma'aden
        SA	PIF
        EG	Orascom
        EG	Elsewedy
        EG	Arab Contractors
        EG	Hassan Allam
        KZ	KazMunayGas
        KZ	KMG
        KZ	Kazatomprom
        KZ	Samruk-Kazyna
        KZ	KTZ
        KZ	Baiterek
        KZ	KazTransOil
        UZ	Uzbekneftegaz
        UZ	Navoi
        AZ	SOCAR
        QA	QatarEnergy
        QA	Qatar Energy
        QA	Power International Holding
        QA	Estithmar
        BR	Vale
        BR	Petrobras
        BR	Embraer
        BR	Odebrecht
        BR	Andrade Gutierrez
        CA	Barrick
        CA	First Quantum
        CA	Ivanhoe
        CA	SNC-Lavalin
        CA	Bombardier
        CA	Cameco
        NO	Equinor
        NO	Statoil
        NO	Scatec
        NO	Yara
        DK	Vestas
        DK	Orsted
        DK	Maersk
        DK	APM Terminals
        NL	Boskalis
        NL	Van Oord
        AT	OMV
        AT	Strabag
        AT	Andritz
        AT	Voestalpine
        CH	ABB
        CH	Glencore
        CH	Stadler
        CH	Holcim
        CH	MSC
        MY	Petronas
        MY	Gamuda
        SG	Temasek
        SG	Keppel
        SG	Sembcorp
        SG	PSA International
        TH	PTT
        ID	Pertamina
        VN	Viettel
        VN	PetroVietnam
        VN	VinFast
        HU	MOL
        HU	MVM
        CZ	CEZ
        CZ	Skoda
        PL	Orlen
        GR	Mytilineos
        AU	BHP
        AU	Fortescue
        AU	Macquarie
        SE	Volvo
        SE	Ericsson
        SE	Northvolt
        SE	Scania
        FI	Nokia
        FI	Wartsila
        FI	Fortum
        NG	Dangote
        NG	NNPC
        ZA	Eskom
        ZA	Transnet
        ZA	Sasol
        TW	Foxconn
        TW	TSMC
        IL	Delek
        IR	Mapna
        BY	MAZ
        BY	Belaz
        """#
}
