// swift-format-ignore-file
// Written by scripts/lexicons/generate; do not edit.
/// Lenders: acronym or `-`, names separated by `|`, home country or `-`, kind (bank, fund, agency).
enum DevelopmentBanks {
    /// One entry a line, columns set off by tabs; lines with # say where they come from.
    static let rows = #"""
# by hand: development-banks.tsv
AIIB	Asian Infrastructure Investment Bank	-	bank
ADB	Asian Development Bank	-	bank
AfDB	African Development Bank|African Development Bank Group|AfDB Group	-	bank
EBRD	European Bank for Reconstruction and Development	-	bank
EIB	European Investment Bank|EIB Global	-	bank
EDB	Eurasian Development Bank	-	bank
EFSD	Eurasian Fund for Stabilization and Development	-	fund
IBRD	International Bank for Reconstruction and Development|World Bank|World Bank Group|WBG	-	bank
IDA	International Development Association	-	fund
IFC	International Finance Corporation	-	bank
MIGA	Multilateral Investment Guarantee Agency	-	agency
IMF	International Monetary Fund	-	fund
IsDB	Islamic Development Bank|IDB Group|IsDB Group	-	bank
ICD	Islamic Corporation for the Development of the Private Sector	-	bank
ITFC	International Islamic Trade Finance Corporation	-	bank
ICIEC	Islamic Corporation for the Insurance of Investment and Export Credit	-	agency
NDB	New Development Bank|BRICS Bank|BRICS New Development Bank	-	bank
IADB	Inter-American Development Bank|IDB Invest|IDB Lab	-	bank
CAF	Development Bank of Latin America|Development Bank of Latin America and the Caribbean|Andean Development Corporation	-	bank
CABEI	Central American Bank for Economic Integration	-	bank
CDB	Caribbean Development Bank	-	bank
BSTDB	Black Sea Trade and Development Bank	-	bank
ETDB	ECO Trade and Development Bank	-	bank
CEB	Council of Europe Development Bank	-	bank
NIB	Nordic Investment Bank	-	bank
NEFCO	Nordic Environment Finance Corporation	-	bank
IIB	International Investment Bank	-	bank
IBEC	International Bank for Economic Co-operation	-	bank
AFC	Africa Finance Corporation	-	bank
Afreximbank	African Export-Import Bank|Afrexim	-	bank
ATIDI	African Trade and Investment Development Insurance|African Trade Insurance Agency	-	agency
TDB	Trade and Development Bank|Eastern and Southern African Trade and Development Bank	-	bank
EADB	East African Development Bank	-	bank
EBID	ECOWAS Bank for Investment and Development	-	bank
BOAD	West African Development Bank	-	bank
BDEAC	Development Bank of Central African States	-	bank
BADEA	Arab Bank for Economic Development in Africa	-	bank
AFESD	Arab Fund for Economic and Social Development|Arab Fund	-	fund
OFID	OPEC Fund|OPEC Fund for International Development	-	fund
APICORP	Arab Petroleum Investments Corporation|Arab Energy Fund|The Arab Energy Fund	-	bank
IFAD	International Fund for Agricultural Development	-	fund
GCF	Green Climate Fund	-	fund
GEF	Global Environment Facility	-	fund
CIF	Climate Investment Funds	-	fund
UNDP	United Nations Development Programme|UN Development Programme	-	agency
UNIDO	United Nations Industrial Development Organization	-	agency
PIDG	Private Infrastructure Development Group	-	fund
TKIF	Turkic Investment Fund	-	fund
RKDF	Russian-Kyrgyz Development Fund	KG	fund
CDB	China Development Bank	CN	bank
CEXIM	Export-Import Bank of China|China Exim Bank|China Eximbank|Exim Bank of China|China Exim|Eximbank of China|Chexim	CN	bank
Sinosure	China Export & Credit Insurance Corporation|China Export and Credit Insurance Corporation	CN	agency
CIC	China Investment Corporation	CN	fund
SRF	Silk Road Fund	CN	fund
CADFund	China-Africa Development Fund|China Africa Development Fund	CN	fund
CIDCA	China International Development Cooperation Agency	CN	agency
ICBC	Industrial and Commercial Bank of China	CN	bank
CCB	China Construction Bank	CN	bank
BOC	Bank of China	CN	bank
ABC	Agricultural Bank of China	CN	bank
BoCom	Bank of Communications	CN	bank
PBOC	People's Bank of China|People’s Bank of China	CN	bank
JBIC	Japan Bank for International Cooperation	JP	bank
JICA	Japan International Cooperation Agency	JP	agency
NEXI	Nippon Export and Investment Insurance	JP	agency
DBJ	Development Bank of Japan	JP	bank
JOIN	Japan Overseas Infrastructure Investment Corporation	JP	fund
MUFG	Mitsubishi UFJ Financial Group|MUFG Bank	JP	bank
SMBC	Sumitomo Mitsui Banking Corporation	JP	bank
-	Mizuho Bank|Mizuho Financial Group	JP	bank
KEXIM	Export-Import Bank of Korea|Korea Eximbank|Korea Exim Bank	KR	bank
KDB	Korea Development Bank	KR	bank
K-SURE	Korea Trade Insurance Corporation|Ksure|K-Sure	KR	agency
EDCF	Economic Development Cooperation Fund	KR	fund
KOICA	Korea International Cooperation Agency	KR	agency
KIND	Korea Overseas Infrastructure & Urban Development Corporation|Korea Overseas Infrastructure and Urban Development Corporation	KR	agency
KIC	Korea Investment Corporation	KR	fund
-	Export-Import Bank of India|India Exim Bank|Exim Bank of India|India Eximbank	IN	bank
NaBFID	National Bank for Financing Infrastructure and Development	IN	bank
NIIF	National Investment and Infrastructure Fund	IN	fund
SBI	State Bank of India	IN	bank
ECGC	Export Credit Guarantee Corporation of India	IN	agency
REC	Rural Electrification Corporation|REC Limited	IN	bank
PFC	Power Finance Corporation	IN	bank
VEB.RF	Vnesheconombank|VEB	RU	bank
VTB	VTB Bank	RU	bank
-	Sberbank|Sber	RU	bank
-	Gazprombank	RU	bank
RDIF	Russian Direct Investment Fund	RU	fund
EXIAR	Russian Agency for Export Credit and Investment Insurance	RU	agency
DBK	Development Bank of Kazakhstan	KZ	bank
-	Samruk-Kazyna|Samruk Kazyna|Samruk-Kazyna Fund|Samruk-Kazyna Sovereign Wealth Fund	KZ	fund
-	Baiterek|Baiterek Holding|Baiterek National Managing Holding	KZ	fund
QIC	Qazaqstan Investment Corporation|Kazyna Capital Management	KZ	fund
-	Halyk Bank|Halyk Savings Bank	KZ	bank
-	Kazakh Invest|Kazakh Invest National Company	KZ	agency
UFRD	Uzbekistan Fund for Reconstruction and Development|Fund for Reconstruction and Development of Uzbekistan	UZ	fund
-	Uzpromstroybank|SQB|Sanoat Qurilish Bank	UZ	bank
NBU	National Bank of Uzbekistan	UZ	bank
UzNIF	National Investment Fund of Uzbekistan	UZ	fund
SOFAZ	State Oil Fund of Azerbaijan|State Oil Fund of the Republic of Azerbaijan	AZ	fund
AIH	Azerbaijan Investment Holding	AZ	fund
-	Türk Eximbank|Turk Eximbank|Turkish Eximbank|Export Credit Bank of Turkey|Export Credit Bank of Türkiye	TR	bank
TKYB	Development and Investment Bank of Türkiye|Development and Investment Bank of Turkey	TR	bank
TSKB	Industrial Development Bank of Turkey|Industrial Development Bank of Türkiye	TR	bank
-	Ziraat Bank|Ziraat Bankasi	TR	bank
TWF	Türkiye Wealth Fund|Turkey Wealth Fund	TR	fund
TIKA	Turkish Cooperation and Coordination Agency	TR	agency
KfW	KfW Development Bank|KfW Group|Kreditanstalt für Wiederaufbau|KfW IPEX-Bank	DE	bank
DEG	Deutsche Investitions- und Entwicklungsgesellschaft	DE	bank
GIZ	German Agency for International Cooperation|Deutsche Gesellschaft für Internationale Zusammenarbeit	DE	agency
-	Euler Hermes	DE	agency
AFD	French Development Agency|Agence Française de Développement|Agence Francaise de Developpement|AFD Group	FR	bank
-	Proparco	FR	bank
-	Bpifrance|Bpifrance Assurance Export	FR	agency
-	Coface	FR	agency
FMO	Dutch Entrepreneurial Development Bank	NL	bank
-	Invest International	NL	agency
-	Atradius|Atradius Dutch State Business	NL	agency
BII	British International Investment|CDC Group	GB	fund
UKEF	UK Export Finance	GB	agency
FCDO	Foreign, Commonwealth and Development Office|Foreign, Commonwealth & Development Office	GB	agency
CDP	Cassa Depositi e Prestiti	IT	bank
SACE	SACE Simest	IT	agency
-	Simest	IT	agency
CESCE	Compañía Española de Seguros de Crédito a la Exportación	ES	agency
COFIDES	Compañía Española de Financiación del Desarrollo	ES	fund
AECID	Spanish Agency for International Development Cooperation	ES	agency
-	Swedfund	SE	fund
SEK	Swedish Export Credit Corporation|Svensk Exportkredit	SE	bank
EKN	Swedish Export Credit Agency|Exportkreditnämnden	SE	agency
-	Norfund	NO	fund
-	Eksfin|Export Finance Norway	NO	agency
IFU	Investment Fund for Developing Countries	DK	fund
EIFO	Export and Investment Fund of Denmark|EKF	DK	agency
-	Finnfund	FI	fund
-	Finnvera	FI	agency
OeEB	Development Bank of Austria|Oesterreichische Entwicklungsbank	AT	bank
OeKB	Oesterreichische Kontrollbank	AT	agency
SIFEM	Swiss Investment Fund for Emerging Markets	CH	fund
SERV	Swiss Export Risk Insurance	CH	agency
SECO	State Secretariat for Economic Affairs	CH	agency
BIO	Belgian Investment Company for Developing Countries	BE	fund
-	Credendo	BE	agency
BGK	Bank Gospodarstwa Krajowego	PL	bank
KUKE	Export Credit Insurance Corporation	PL	agency
-	Hungarian Eximbank|Eximbank Hungary|Hungarian Export-Import Bank	HU	bank
-	Czech Export Bank	CZ	bank
EGAP	Export Guarantee and Insurance Corporation	CZ	agency
DFC	International Development Finance Corporation|U.S. International Development Finance Corporation|US International Development Finance Corporation|Overseas Private Investment Corporation|OPIC	US	bank
US EXIM	Export-Import Bank of the United States|EXIM Bank of the United States|U.S. Export-Import Bank|US Export-Import Bank|US Exim Bank|U.S. Exim Bank	US	bank
USAID	United States Agency for International Development|US Agency for International Development	US	agency
MCC	Millennium Challenge Corporation	US	agency
USTDA	U.S. Trade and Development Agency|US Trade and Development Agency	US	agency
EDC	Export Development Canada	CA	agency
-	FinDev Canada	CA	bank
-	Export Finance Australia	AU	agency
AIFFP	Australian Infrastructure Financing Facility for the Pacific	AU	fund
PIF	Public Investment Fund|Saudi Public Investment Fund	SA	fund
SFD	Saudi Fund for Development	SA	fund
-	Saudi Exim Bank|Saudi EXIM|Saudi Export-Import Bank	SA	bank
SIDF	Saudi Industrial Development Fund	SA	fund
ADFD	Abu Dhabi Fund for Development	AE	fund
ADIA	Abu Dhabi Investment Authority	AE	fund
ADQ	Abu Dhabi Developmental Holding Company	AE	fund
ADEX	Abu Dhabi Exports Office	AE	agency
-	Mubadala|Mubadala Investment Company	AE	fund
ICD Dubai	Investment Corporation of Dubai	AE	fund
ECI	Etihad Credit Insurance	AE	agency
FAB	First Abu Dhabi Bank	AE	bank
QIA	Qatar Investment Authority	QA	fund
QFFD	Qatar Fund for Development	QA	fund
QNB	Qatar National Bank	QA	bank
KIA	Kuwait Investment Authority	KW	fund
KFAED	Kuwait Fund|Kuwait Fund for Arab Economic Development	KW	fund
OIA	Oman Investment Authority	OM	fund
-	Bahrain Mumtalakat|Mumtalakat	BH	fund
TSFE	Sovereign Fund of Egypt|The Sovereign Fund of Egypt	EG	fund
NBE	National Bank of Egypt	EG	bank
NDFI	National Development Fund of Iran	IR	fund
-	Export Development Bank of Iran	IR	bank
-	Temasek|Temasek Holdings	SG	fund
GIC	GIC Private Limited	SG	fund
-	Khazanah|Khazanah Nasional	MY	fund
-	Exim Bank Malaysia|Export-Import Bank of Malaysia	MY	bank
INA	Indonesia Investment Authority	ID	fund
-	Danantara|Danantara Indonesia	ID	fund
LPEI	Indonesia Eximbank	ID	bank
-	Exim Thailand|Export-Import Bank of Thailand	TH	bank
NEDA	Neighbouring Countries Economic Development Cooperation Agency	TH	agency
BNDES	National Bank for Economic and Social Development|Brazilian Development Bank	BR	bank
-	Bancomext	MX	bank
DBSA	Development Bank of Southern Africa	ZA	bank
IDC	Industrial Development Corporation|Industrial Development Corporation of South Africa	ZA	bank
ECIC	Export Credit Insurance Corporation of South Africa	ZA	agency
NSIA	Nigeria Sovereign Investment Authority	NG	fund
FSDEA	Angola Sovereign Wealth Fund|Fundo Soberano de Angola	AO	fund
-	Ithmar Capital|Mohammed VI Investment Fund	MA	fund
GCPF	Global Climate Partnership Fund	-	fund
EAIF	Emerging Africa Infrastructure Fund|Emerging Africa & Asia Infrastructure Fund	-	fund
-	GuarantCo	-	agency
-	InfraCo Africa|InfraCo Asia	-	fund
-	Africa50	-	fund
-	Citibank|Citi|Citigroup	US	bank
-	JPMorgan|JP Morgan|JPMorgan Chase|J.P. Morgan	US	bank
-	Standard Chartered	GB	bank
-	HSBC	GB	bank
-	BNP Paribas	FR	bank
-	Crédit Agricole|Credit Agricole	FR	bank
-	Société Générale|Societe Generale	FR	bank
-	Natixis	FR	bank
-	Deutsche Bank	DE	bank
-	Commerzbank	DE	bank
-	UniCredit	IT	bank
-	Intesa Sanpaolo	IT	bank
-	Santander|Banco Santander	ES	bank
-	BBVA	ES	bank
-	ING|ING Bank	NL	bank
-	Rabobank	NL	bank
-	Emirates NBD	AE	bank
-	Standard Bank	ZA	bank
-	Absa	ZA	bank
"""#
}
