// swift-format-ignore-file
// Written by scripts/lexicons/generate; do not edit.
/// Currencies: ISO 4217 code, kind (code, symbol, name), text. A word of several currencies stands with the one that news means by default; words such as `won` or `real` count only behind a number.
enum Currencies {
    /// One entry a line, columns set off by tabs; lines with # say where they come from.
    static let rows = #"""
# babel 2.18.0 (BSD-3-Clause; CLDR, Unicode-3.0)
# pycountry 26.2.16 (LGPL-2.1; iso-codes, LGPL-2.1-or-later)
# by hand: currencies.tsv
AED	code	AED
AED	symbol	Dh
AED	symbol	Dhs
AED	name	Emirati dirham
AED	name	Emirati dirhams
AED	name	UAE dirham
AED	name	UAE dirhams
AED	name	United Arab Emirates Dirham
AED	name	United Arab Emirates dirham
AED	name	dirham
AED	name	dirhams
AFN	code	AFN
AFN	name	Afghan Afghani
AFN	name	Afghan Afghanis
AFN	name	Afghan afghani
AFN	name	Afghan afghanis
AFN	name	afghani
AFN	name	afghanis
ALL	code	ALL
ALL	name	Albanian Lek
ALL	name	Albanian lek
ALL	name	Albanian lekë
ALL	name	lek
ALL	name	leks
AMD	code	AMD
AMD	symbol	֏
AMD	name	Armenian Dram
AMD	name	Armenian dram
AMD	name	Armenian drams
AMD	name	dram
AMD	name	drams
AOA	code	AOA
AOA	name	Angolan Kwanza
AOA	name	Angolan kwanza
AOA	name	Angolan kwanzas
AOA	name	kwanza
AOA	name	kwanzas
ARS	code	ARS
ARS	name	Argentine Peso
ARS	name	Argentine peso
ARS	name	Argentine pesos
ARS	name	Argentinian pesos
AUD	code	AUD
AUD	symbol	A$
AUD	symbol	AU$
AUD	name	Australian Dollar
AUD	name	Australian dollar
AUD	name	Australian dollars
AWG	code	AWG
AWG	name	Aruban Florin
AWG	name	Aruban florin
AZN	code	AZN
AZN	symbol	₼
AZN	name	Azerbaijani Manat
AZN	name	Azerbaijani manat
AZN	name	Azerbaijani manats
AZN	name	Azeri manat
AZN	name	manat
AZN	name	manats
BAM	code	BAM
BAM	name	Bosnia-Herzegovina Convertible Mark
BAM	name	Bosnia-Herzegovina Convertible mark
BAM	name	Bosnia-Herzegovina convertible mark
BAM	name	Bosnia-Herzegovina convertible marks
BAM	name	convertible mark
BAM	name	convertible marks
BBD	code	BBD
BBD	symbol	BDS$
BBD	symbol	Bds$
BBD	name	Barbadian Dollar
BBD	name	Barbadian dollar
BBD	name	Barbadian dollars
BDT	code	BDT
BDT	symbol	Tk
BDT	symbol	Tk.
BDT	symbol	৳
BDT	name	Bangladeshi Taka
BDT	name	Bangladeshi taka
BDT	name	Bangladeshi takas
BDT	name	taka
BDT	name	takas
BGN	name	Bulgarian lev
BGN	name	Bulgarian leva
BGN	name	lev
BGN	name	leva
BGN	name	levs
BHD	code	BHD
BHD	name	Bahraini Dinar
BHD	name	Bahraini dinar
BHD	name	Bahraini dinars
BIF	code	BIF
BIF	name	Burundi francs
BIF	name	Burundian Franc
BIF	name	Burundian franc
BIF	name	Burundian francs
BMD	code	BMD
BMD	name	Bermudan Dollar
BMD	name	Bermudan dollar
BMD	name	Bermudan dollars
BND	code	BND
BND	name	Brunei Dollar
BND	name	Brunei dollar
BND	name	Brunei dollars
BOB	code	BOB
BOB	name	Bolivian Boliviano
BOB	name	Bolivian boliviano
BOB	name	Bolivian bolivianos
BOB	name	boliviano
BOB	name	bolivianos
BOV	code	BOV
BOV	name	Bolivian Mvdol
BOV	name	Bolivian mvdol
BOV	name	Bolivian mvdols
BRL	code	BRL
BRL	symbol	R$
BRL	name	Brazilian Real
BRL	name	Brazilian reais
BRL	name	Brazilian real
BRL	name	Brazilian reals
BRL	name	reais
BRL	name	real
BSD	code	BSD
BSD	name	Bahamian Dollar
BSD	name	Bahamian dollar
BSD	name	Bahamian dollars
BTN	code	BTN
BTN	name	Bhutanese Ngultrum
BTN	name	Bhutanese ngultrum
BTN	name	Bhutanese ngultrums
BWP	code	BWP
BWP	name	Botswana pula
BWP	name	Botswanan Pula
BWP	name	Botswanan pula
BWP	name	Botswanan pulas
BWP	name	pula
BWP	name	pulas
BYN	code	BYN
BYN	name	Belarusian Ruble
BYN	name	Belarusian rouble
BYN	name	Belarusian roubles
BYN	name	Belarusian ruble
BYN	name	Belarusian rubles
BZD	code	BZD
BZD	name	Belize Dollar
BZD	name	Belize dollar
BZD	name	Belize dollars
CAD	code	CAD
CAD	symbol	C$
CAD	symbol	CA$
CAD	symbol	Can$
CAD	name	Canadian Dollar
CAD	name	Canadian dollar
CAD	name	Canadian dollars
CDF	code	CDF
CDF	name	Congolese Franc
CDF	name	Congolese franc
CDF	name	Congolese francs
CHE	code	CHE
CHE	name	WIR Euro
CHE	name	WIR euro
CHE	name	WIR euros
CHF	code	CHF
CHF	symbol	Fr.
CHF	symbol	SFr
CHF	name	Swiss Franc
CHF	name	Swiss franc
CHF	name	Swiss francs
CHF	name	franc
CHF	name	francs
CHW	code	CHW
CHW	name	WIR Franc
CHW	name	WIR franc
CHW	name	WIR francs
CLF	code	CLF
CLP	code	CLP
CLP	name	Chilean Peso
CLP	name	Chilean peso
CLP	name	Chilean pesos
CNY	code	CNY
CNY	symbol	CN¥
CNY	symbol	RMB¥
CNY	name	Chinese Yuan
CNY	name	Chinese yuan
CNY	name	RMB
CNY	name	offshore yuan
CNY	name	renminbi
CNY	name	renminbi yuan
CNY	name	yuan
CNY	name	yuan renminbi
COP	code	COP
COP	name	Colombian Peso
COP	name	Colombian peso
COP	name	Colombian pesos
COU	code	COU
COU	name	Colombian Real Value Unit
COU	name	Colombian Real Value unit
COU	name	Colombian real value unit
COU	name	Colombian real value units
CRC	code	CRC
CRC	symbol	₡
CRC	name	Costa Rican Colón
CRC	name	Costa Rican colones
CRC	name	Costa Rican colón
CRC	name	Costa Rican colóns
CRC	name	colon
CRC	name	colones
CRC	name	colón
CUP	code	CUP
CUP	name	Cuban Peso
CUP	name	Cuban peso
CUP	name	Cuban pesos
CVE	code	CVE
CVE	name	Cape Verdean Escudo
CVE	name	Cape Verdean escudo
CVE	name	Cape Verdean escudos
CZK	code	CZK
CZK	symbol	Kč
CZK	name	Czech Koruna
CZK	name	Czech crown
CZK	name	Czech crowns
CZK	name	Czech koruna
CZK	name	Czech korunas
CZK	name	koruna
CZK	name	korunas
DJF	code	DJF
DJF	name	Djibouti francs
DJF	name	Djiboutian Franc
DJF	name	Djiboutian franc
DJF	name	Djiboutian francs
DKK	code	DKK
DKK	name	Danish Krone
DKK	name	Danish crowns
DKK	name	Danish krone
DKK	name	Danish kroner
DOP	code	DOP
DOP	name	Dominican Peso
DOP	name	Dominican peso
DOP	name	Dominican pesos
DZD	code	DZD
DZD	name	Algerian Dinar
DZD	name	Algerian dinar
DZD	name	Algerian dinars
EGP	code	EGP
EGP	name	Egyptian Pound
EGP	name	Egyptian pound
EGP	name	Egyptian pounds
ERN	code	ERN
ERN	name	Eritrean Nakfa
ERN	name	Eritrean nakfa
ERN	name	Eritrean nakfas
ETB	code	ETB
ETB	name	Ethiopian Birr
ETB	name	Ethiopian birr
ETB	name	Ethiopian birrs
ETB	name	birr
ETB	name	birrs
EUR	code	EUR
EUR	symbol	€
EUR	name	Euro
EUR	name	euro
EUR	name	euros
FJD	code	FJD
FJD	symbol	FJ$
FJD	name	Fijian Dollar
FJD	name	Fijian dollar
FJD	name	Fijian dollars
FKP	code	FKP
FKP	name	Falkland Islands Pound
FKP	name	Falkland Islands pound
FKP	name	Falkland Islands pounds
GBP	code	GBP
GBP	symbol	GB£
GBP	symbol	£
GBP	name	British Pound
GBP	name	British pound
GBP	name	British pounds
GBP	name	pound
GBP	name	pound sterling
GBP	name	pounds
GBP	name	pounds sterling
GBP	name	sterling
GEL	code	GEL
GEL	symbol	₾
GEL	name	Georgian Lari
GEL	name	Georgian lari
GEL	name	Georgian laris
GEL	name	lari
GEL	name	laris
GHS	code	GHS
GHS	symbol	GHC
GHS	symbol	GH¢
GHS	symbol	GH₵
GHS	symbol	₵
GHS	name	Ghana cedis
GHS	name	Ghanaian Cedi
GHS	name	Ghanaian cedi
GHS	name	Ghanaian cedis
GHS	name	cedi
GHS	name	cedis
GIP	code	GIP
GIP	name	Gibraltar Pound
GIP	name	Gibraltar pound
GIP	name	Gibraltar pounds
GMD	code	GMD
GMD	name	Gambian Dalasi
GMD	name	Gambian dalasi
GMD	name	Gambian dalasis
GNF	code	GNF
GNF	name	Guinean Franc
GNF	name	Guinean franc
GNF	name	Guinean francs
GTQ	code	GTQ
GTQ	name	Guatemalan Quetzal
GTQ	name	Guatemalan quetzal
GTQ	name	Guatemalan quetzals
GTQ	name	quetzal
GTQ	name	quetzales
GTQ	name	quetzals
GYD	code	GYD
GYD	symbol	G$
GYD	symbol	GY$
GYD	name	Guyanaese Dollar
GYD	name	Guyanaese dollar
GYD	name	Guyanaese dollars
HKD	code	HKD
HKD	symbol	HK$
HKD	name	Hong Kong Dollar
HKD	name	Hong Kong dollar
HKD	name	Hong Kong dollars
HNL	code	HNL
HNL	name	Honduran Lempira
HNL	name	Honduran lempira
HNL	name	Honduran lempiras
HNL	name	lempira
HNL	name	lempiras
HRK	name	Croatian kuna
HRK	name	Croatian kunas
HRK	name	kuna
HRK	name	kunas
HTG	code	HTG
HTG	name	Haitian Gourde
HTG	name	Haitian gourde
HTG	name	Haitian gourdes
HUF	code	HUF
HUF	symbol	Ft
HUF	name	Hungarian Forint
HUF	name	Hungarian forint
HUF	name	Hungarian forints
HUF	name	forint
HUF	name	forints
IDR	code	IDR
IDR	symbol	Rp
IDR	symbol	Rp.
IDR	name	Indonesian Rupiah
IDR	name	Indonesian rupiah
IDR	name	Indonesian rupiahs
IDR	name	rupiah
IDR	name	rupiahs
ILS	code	ILS
ILS	symbol	NIS
ILS	symbol	₪
ILS	name	Israeli New Shekel
ILS	name	Israeli New shekel
ILS	name	Israeli new shekel
ILS	name	Israeli new shekels
ILS	name	Israeli shekel
ILS	name	Israeli shekels
ILS	name	new shekel
ILS	name	new shekels
ILS	name	shekel
ILS	name	shekels
INR	code	INR
INR	symbol	Rs
INR	symbol	Rs.
INR	symbol	₹
INR	name	Indian Rupee
INR	name	Indian rupee
INR	name	Indian rupees
INR	name	rupee
INR	name	rupees
IQD	code	IQD
IQD	name	Iraqi Dinar
IQD	name	Iraqi dinar
IQD	name	Iraqi dinars
IRR	code	IRR
IRR	name	Iranian Rial
IRR	name	Iranian rial
IRR	name	Iranian rials
IRR	name	rial
IRR	name	rials
ISK	code	ISK
ISK	name	Icelandic Króna
ISK	name	Icelandic krona
ISK	name	Icelandic kronur
ISK	name	Icelandic króna
ISK	name	Icelandic krónur
JMD	code	JMD
JMD	symbol	J$
JMD	name	Jamaican Dollar
JMD	name	Jamaican dollar
JMD	name	Jamaican dollars
JOD	code	JOD
JOD	name	Jordanian Dinar
JOD	name	Jordanian dinar
JOD	name	Jordanian dinars
JPY	code	JPY
JPY	symbol	JP¥
JPY	symbol	¥
JPY	name	Japanese Yen
JPY	name	Japanese yen
JPY	name	yen
KES	code	KES
KES	symbol	KSh
KES	symbol	KSh.
KES	symbol	Ksh
KES	symbol	Sh
KES	symbol	Sh.
KES	name	Kenya shillings
KES	name	Kenyan Shilling
KES	name	Kenyan shilling
KES	name	Kenyan shillings
KES	name	shilling
KES	name	shillings
KGS	code	KGS
KGS	name	Kyrgystani Som
KGS	name	Kyrgystani som
KGS	name	Kyrgystani soms
KGS	name	Kyrgyz som
KGS	name	Kyrgyz soms
KGS	name	Kyrgyzstani som
KGS	name	Kyrgyzstani soms
KGS	name	som
KGS	name	soms
KHR	code	KHR
KHR	symbol	៛
KHR	name	Cambodian Riel
KHR	name	Cambodian riel
KHR	name	Cambodian riels
KHR	name	riel
KHR	name	riels
KMF	code	KMF
KMF	name	Comorian Franc
KMF	name	Comorian franc
KMF	name	Comorian francs
KPW	code	KPW
KPW	name	North Korean Won
KPW	name	North Korean won
KRW	code	KRW
KRW	symbol	₩
KRW	name	Korean won
KRW	name	South Korean Won
KRW	name	South Korean won
KRW	name	won
KWD	code	KWD
KWD	name	Kuwaiti Dinar
KWD	name	Kuwaiti dinar
KWD	name	Kuwaiti dinars
KYD	code	KYD
KYD	name	Cayman Islands Dollar
KYD	name	Cayman Islands dollar
KYD	name	Cayman Islands dollars
KZT	code	KZT
KZT	symbol	₸
KZT	name	Kazakh tenge
KZT	name	Kazakhstani Tenge
KZT	name	Kazakhstani tenge
KZT	name	Kazakhstani tenges
KZT	name	tenge
KZT	name	tenges
LAK	code	LAK
LAK	symbol	₭
LAK	name	Lao kip
LAK	name	Laotian Kip
LAK	name	Laotian kip
LAK	name	Laotian kips
LAK	name	kip
LAK	name	kips
LBP	code	LBP
LBP	name	Lebanese Pound
LBP	name	Lebanese lira
LBP	name	Lebanese pound
LBP	name	Lebanese pounds
LKR	code	LKR
LKR	symbol	SLRs
LKR	name	Sri Lankan Rupee
LKR	name	Sri Lankan rupee
LKR	name	Sri Lankan rupees
LRD	code	LRD
LRD	name	Liberian Dollar
LRD	name	Liberian dollar
LRD	name	Liberian dollars
LSL	code	LSL
LSL	name	Lesotho Loti
LSL	name	Lesotho loti
LSL	name	Lesotho lotis
LYD	code	LYD
LYD	name	Libyan Dinar
LYD	name	Libyan dinar
LYD	name	Libyan dinars
MAD	code	MAD
MAD	name	Moroccan Dirham
MAD	name	Moroccan dirham
MAD	name	Moroccan dirhams
MDL	code	MDL
MDL	name	Moldovan Leu
MDL	name	Moldovan lei
MDL	name	Moldovan leu
MGA	code	MGA
MGA	name	Malagasy Ariary
MGA	name	Malagasy ariaries
MGA	name	Malagasy ariary
MKD	code	MKD
MKD	name	Macedonian Denar
MKD	name	Macedonian denar
MKD	name	Macedonian denari
MKD	name	Macedonian denars
MKD	name	denar
MKD	name	denars
MMK	code	MMK
MMK	name	Myanmar Kyat
MMK	name	Myanmar kyat
MMK	name	Myanmar kyats
MMK	name	kyat
MMK	name	kyats
MNT	code	MNT
MNT	symbol	₮
MNT	name	Mongolian Tugrik
MNT	name	Mongolian tugrik
MNT	name	Mongolian tugriks
MNT	name	togrog
MNT	name	tugrik
MNT	name	tugriks
MNT	name	tugrug
MNT	name	tugrugs
MNT	name	tögrög
MOP	code	MOP
MOP	name	Macanese Pataca
MOP	name	Macanese pataca
MOP	name	Macanese patacas
MRU	code	MRU
MRU	name	Mauritanian Ouguiya
MRU	name	Mauritanian ouguiya
MRU	name	Mauritanian ouguiyas
MUR	code	MUR
MUR	name	Mauritian Rupee
MUR	name	Mauritian rupee
MUR	name	Mauritian rupees
MVR	code	MVR
MVR	name	Maldivian Rufiyaa
MVR	name	Maldivian rufiyaa
MVR	name	Maldivian rufiyaas
MVR	name	rufiyaa
MWK	code	MWK
MWK	name	Malawi kwacha
MWK	name	Malawian Kwacha
MWK	name	Malawian kwacha
MWK	name	Malawian kwachas
MXN	code	MXN
MXN	symbol	MX$
MXN	symbol	Mex$
MXN	name	Mexican Peso
MXN	name	Mexican peso
MXN	name	Mexican pesos
MXN	name	peso
MXN	name	pesos
MXV	code	MXV
MXV	name	Mexican Investment Unit
MXV	name	Mexican Investment unit
MXV	name	Mexican investment unit
MXV	name	Mexican investment units
MYR	code	MYR
MYR	symbol	RM
MYR	name	Malaysian Ringgit
MYR	name	Malaysian ringgit
MYR	name	Malaysian ringgits
MYR	name	ringgit
MZN	code	MZN
MZN	name	Mozambican Metical
MZN	name	Mozambican meticais
MZN	name	Mozambican metical
MZN	name	Mozambican meticals
MZN	name	meticais
MZN	name	metical
NAD	code	NAD
NAD	symbol	N$
NAD	name	Namibia dollars
NAD	name	Namibian Dollar
NAD	name	Namibian dollar
NAD	name	Namibian dollars
NGN	code	NGN
NGN	symbol	₦
NGN	name	Nigerian Naira
NGN	name	Nigerian naira
NGN	name	Nigerian nairas
NGN	name	naira
NGN	name	nairas
NIO	code	NIO
NIO	name	Nicaraguan Córdoba
NIO	name	Nicaraguan córdoba
NIO	name	Nicaraguan córdobas
NIO	name	cordoba
NIO	name	cordobas
NIO	name	córdoba
NIO	name	córdobas
NOK	code	NOK
NOK	name	Norwegian Krone
NOK	name	Norwegian crowns
NOK	name	Norwegian krone
NOK	name	Norwegian kroner
NOK	name	krone
NOK	name	kroner
NPR	code	NPR
NPR	symbol	NRs
NPR	symbol	NRs.
NPR	name	Nepalese Rupee
NPR	name	Nepalese rupee
NPR	name	Nepalese rupees
NPR	name	Nepali rupees
NZD	code	NZD
NZD	symbol	NZ$
NZD	name	New Zealand Dollar
NZD	name	New Zealand dollar
NZD	name	New Zealand dollars
OMR	code	OMR
OMR	name	Omani Rial
OMR	name	Omani rial
OMR	name	Omani rials
OMR	name	Omani riyals
PAB	code	PAB
PAB	name	Panamanian Balboa
PAB	name	Panamanian balboa
PAB	name	Panamanian balboas
PAB	name	balboa
PAB	name	balboas
PEN	code	PEN
PEN	name	Peruvian Sol
PEN	name	Peruvian sol
PEN	name	Peruvian soles
PEN	name	sol
PEN	name	soles
PGK	code	PGK
PGK	name	Papua New Guinean Kina
PGK	name	Papua New Guinean kina
PGK	name	kina
PHP	code	PHP
PHP	symbol	₱
PHP	name	Philippine Peso
PHP	name	Philippine peso
PHP	name	Philippine pesos
PKR	code	PKR
PKR	symbol	PKRs
PKR	name	Pakistan rupees
PKR	name	Pakistani Rupee
PKR	name	Pakistani rupee
PKR	name	Pakistani rupees
PLN	code	PLN
PLN	symbol	zł
PLN	name	Polish Zloty
PLN	name	Polish zloty
PLN	name	Polish zlotys
PLN	name	zloties
PLN	name	zloty
PLN	name	zlotys
PLN	name	złoty
PYG	code	PYG
PYG	symbol	₲
PYG	name	Paraguayan Guarani
PYG	name	Paraguayan guarani
PYG	name	Paraguayan guaranis
PYG	name	guarani
PYG	name	guaranies
PYG	name	guaraníes
QAR	code	QAR
QAR	name	Qatari Riyal
QAR	name	Qatari riyal
QAR	name	Qatari riyals
RON	code	RON
RON	name	Romanian Leu
RON	name	Romanian lei
RON	name	Romanian leu
RON	name	lei
RON	name	leu
RSD	code	RSD
RSD	name	Serbian Dinar
RSD	name	Serbian dinar
RSD	name	Serbian dinars
RSD	name	dinar
RSD	name	dinars
RUB	code	RUB
RUB	symbol	₽
RUB	name	Russian Ruble
RUB	name	Russian rouble
RUB	name	Russian roubles
RUB	name	Russian ruble
RUB	name	Russian rubles
RUB	name	rouble
RUB	name	roubles
RUB	name	ruble
RUB	name	rubles
RWF	code	RWF
RWF	name	Rwanda francs
RWF	name	Rwandan Franc
RWF	name	Rwandan franc
RWF	name	Rwandan francs
SAR	code	SAR
SAR	symbol	SR
SAR	name	Saudi Riyal
SAR	name	Saudi riyal
SAR	name	Saudi riyals
SAR	name	riyal
SAR	name	riyals
SBD	code	SBD
SBD	name	Solomon Islands Dollar
SBD	name	Solomon Islands dollar
SBD	name	Solomon Islands dollars
SCR	code	SCR
SCR	name	Seychellois Rupee
SCR	name	Seychellois rupee
SCR	name	Seychellois rupees
SDG	code	SDG
SDG	name	Sudanese Pound
SDG	name	Sudanese pound
SDG	name	Sudanese pounds
SEK	code	SEK
SEK	name	Swedish Krona
SEK	name	Swedish crowns
SEK	name	Swedish krona
SEK	name	Swedish kronor
SEK	name	krona
SEK	name	kronor
SGD	code	SGD
SGD	symbol	S$
SGD	symbol	SG$
SGD	name	Singapore Dollar
SGD	name	Singapore dollar
SGD	name	Singapore dollars
SGD	name	Singaporean dollars
SHP	code	SHP
SHP	name	St. Helena Pound
SHP	name	St. Helena pound
SHP	name	St. Helena pounds
SLE	code	SLE
SLE	name	Sierra Leonean Leone
SLE	name	Sierra Leonean leone
SLE	name	Sierra Leonean leones
SOS	code	SOS
SOS	name	Somali Shilling
SOS	name	Somali shilling
SOS	name	Somali shillings
SRD	code	SRD
SRD	name	Surinamese Dollar
SRD	name	Surinamese dollar
SRD	name	Surinamese dollars
SSP	code	SSP
SSP	name	South Sudanese Pound
SSP	name	South Sudanese pound
SSP	name	South Sudanese pounds
STN	code	STN
STN	name	São Tomé & Príncipe Dobra
STN	name	São Tomé & Príncipe dobra
STN	name	São Tomé & Príncipe dobras
SVC	code	SVC
SVC	name	Salvadoran Colón
SVC	name	Salvadoran colones
SVC	name	Salvadoran colón
SYP	code	SYP
SYP	name	Syrian Pound
SYP	name	Syrian pound
SYP	name	Syrian pounds
SZL	code	SZL
SZL	name	Swazi Lilangeni
SZL	name	Swazi emalangeni
SZL	name	Swazi lilangeni
THB	code	THB
THB	symbol	฿
THB	name	Thai Baht
THB	name	Thai baht
THB	name	baht
THB	name	bahts
TJS	code	TJS
TJS	name	Tajik somoni
TJS	name	Tajikistani Somoni
TJS	name	Tajikistani somoni
TJS	name	Tajikistani somonis
TJS	name	somoni
TJS	name	somonis
TMT	code	TMT
TMT	name	Turkmen manat
TMT	name	Turkmen manats
TMT	name	Turkmenistani Manat
TMT	name	Turkmenistani manat
TMT	name	manats of Turkmenistan
TND	code	TND
TND	name	Tunisian Dinar
TND	name	Tunisian dinar
TND	name	Tunisian dinars
TOP	code	TOP
TOP	name	Tongan Paʻanga
TOP	name	Tongan paʻanga
TRY	code	TRY
TRY	symbol	₺
TRY	name	Turkish Lira
TRY	name	Turkish lira
TRY	name	Turkish liras
TRY	name	lira
TRY	name	liras
TRY	name	lire
TTD	code	TTD
TTD	symbol	TT$
TTD	name	TT dollars
TTD	name	Trinidad & Tobago Dollar
TTD	name	Trinidad & Tobago dollar
TTD	name	Trinidad & Tobago dollars
TTD	name	Trinidad and Tobago dollars
TWD	code	TWD
TWD	symbol	NT$
TWD	name	New Taiwan Dollar
TWD	name	New Taiwan dollar
TWD	name	New Taiwan dollars
TWD	name	Taiwan dollar
TWD	name	Taiwan dollars
TZS	code	TZS
TZS	symbol	TSh
TZS	symbol	TShs
TZS	symbol	Tsh
TZS	name	Tanzania shillings
TZS	name	Tanzanian Shilling
TZS	name	Tanzanian shilling
TZS	name	Tanzanian shillings
UAH	code	UAH
UAH	symbol	₴
UAH	name	Ukrainian Hryvnia
UAH	name	Ukrainian hryvnia
UAH	name	Ukrainian hryvnias
UAH	name	hryvnia
UAH	name	hryvnias
UAH	name	hryvnya
UAH	name	hryvnyas
UGX	code	UGX
UGX	symbol	Shs
UGX	symbol	USh
UGX	symbol	UShs
UGX	symbol	Ush
UGX	name	Uganda shillings
UGX	name	Ugandan Shilling
UGX	name	Ugandan shilling
UGX	name	Ugandan shillings
USD	code	USD
USD	symbol	$
USD	symbol	$US
USD	symbol	U.S.$
USD	symbol	US$
USD	name	American dollars
USD	name	U.S. dollar
USD	name	U.S. dollars
USD	name	US Dollar
USD	name	US dollar
USD	name	US dollars
USD	name	bucks
USD	name	dollar
USD	name	dollars
USD	name	greenback
USN	code	USN
UYI	code	UYI
UYU	code	UYU
UYU	name	Uruguayan Peso
UYU	name	Uruguayan peso
UYU	name	Uruguayan pesos
UYW	code	UYW
UYW	name	Uruguayan Nominal Wage Index Unit
UYW	name	Uruguayan Nominal Wage Index unit
UYW	name	Uruguayan nominal wage index unit
UYW	name	Uruguayan nominal wage index units
UZS	code	UZS
UZS	name	Uzbek soum
UZS	name	Uzbek soums
UZS	name	Uzbek sum
UZS	name	Uzbek sums
UZS	name	Uzbekistani Som
UZS	name	Uzbekistani som
UZS	name	Uzbekistani sum
UZS	name	so'm
UZS	name	soum
UZS	name	soums
UZS	name	so‘m
UZS	name	so’m
VED	code	VED
VED	name	Bolívar Soberano
VED	name	Bolívar Soberanos
VED	name	Bolívar soberano
VED	name	Bolívar soberanos
VES	code	VES
VES	name	Venezuelan Bolívar
VES	name	Venezuelan bolívar
VES	name	Venezuelan bolívars
VES	name	bolivar
VES	name	bolivars
VES	name	bolívar
VES	name	bolívares
VND	code	VND
VND	symbol	₫
VND	name	Viet Nam dong
VND	name	Vietnamese Dong
VND	name	Vietnamese dong
VND	name	dong
VND	name	dongs
VUV	code	VUV
VUV	name	Vanuatu Vatu
VUV	name	Vanuatu vatu
VUV	name	Vanuatu vatus
WST	code	WST
WST	name	Samoan Tala
WST	name	Samoan tala
XAD	code	XAD
XAF	code	XAF
XAF	name	Central African CFA Franc
XAF	name	Central African CFA franc
XAF	name	Central African CFA francs
XCD	code	XCD
XCD	symbol	EC$
XCD	name	East Caribbean Dollar
XCD	name	East Caribbean dollar
XCD	name	East Caribbean dollars
XCG	code	XCG
XCG	symbol	Cg.
XCG	name	Caribbean guilder
XCG	name	Caribbean guilders
XDR	code	XDR
XDR	name	SDR
XDR	name	SDRs
XDR	name	Special Drawing Rights
XDR	name	Special Drawing rights
XDR	name	special drawing rights
XOF	code	XOF
XOF	symbol	CFAF
XOF	symbol	F CFA
XOF	symbol	FCFA
XOF	name	CFA
XOF	name	CFA franc
XOF	name	CFA francs
XOF	name	F CFA
XOF	name	FCFA
XOF	name	West African CFA Franc
XOF	name	West African CFA franc
XOF	name	West African CFA francs
XPF	code	XPF
XPF	symbol	CFPF
XPF	name	CFP Franc
XPF	name	CFP franc
XPF	name	CFP francs
YER	code	YER
YER	name	Yemeni Rial
YER	name	Yemeni rial
YER	name	Yemeni rials
ZAR	code	ZAR
ZAR	name	South African Rand
ZAR	name	South African rand
ZAR	name	rand
ZAR	name	rands
ZMW	code	ZMW
ZMW	symbol	ZK
ZMW	name	Zambian Kwacha
ZMW	name	Zambian kwacha
ZMW	name	Zambian kwachas
ZMW	name	kwacha
ZWG	code	ZWG
ZWG	name	ZiG
ZWG	name	Zimbabwe Gold
ZWG	name	Zimbabwean Gold
ZWG	name	Zimbabwean gold
"""#
}
