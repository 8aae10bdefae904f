/// Currencies as news writes them, over and above the generated table.
enum CurrencyWords {
    static let rows = #"""
        # Hand-kept: code, kind, text.
        USD	name	U.S. dollar
        USD	name	US dollar
        USD	name	dollar
        USD	name	US$
        USD	name	USD
        USD	name	U.S.$
        EUR	name	euro
        EUR	name	EUR
        EUR	name	Euro
        GBP	name	pound sterling
        GBP	name	pound
        GBP	name	GBP
        GBP	name	sterling
        CNY	name	Chinese yuan
        CNY	name	yuan
        CNY	name	RMB
        CNY	name	CNY
        CNY	name	renminbi
        JPY	name	Japanese yen
        JPY	name	yen
        JPY	name	JPY
        INR	name	Indian rupee
        INR	name	rupee
        INR	name	Rs
        INR	name	INR
        INR	name	Re
        RUB	name	ruble
        RUB	name	rouble
        RUB	name	RUB
        KZT	name	tenge
        KZT	name	KZT
        KRW	name	won
        KRW	name	KRW
        KES	name	Kenyan shilling
        KES	name	Sh
        KES	name	KSh
        KES	name	KES
        KES	name	Ksh
        KES	name	Kshs
        KES	name	Shs
        TZS	name	Tanzanian shilling
        TZS	name	TZS
        TZS	name	TSh
        UGX	name	Ugandan shilling
        UGX	name	UGX
        UGX	name	USh
        IDR	name	rupiah
        IDR	name	Rp
        IDR	name	IDR
        NGN	name	naira
        NGN	name	NGN
        NGN	name	N
        PKR	name	Pakistani rupee
        PKR	name	PKR
        TRY	name	Turkish lira
        TRY	name	lira
        TRY	name	TRY
        SAR	name	riyal
        SAR	name	SAR
        SAR	name	SR
        AED	name	dirham
        AED	name	AED
        AED	name	Dh
        AED	name	Dhs
        EGP	name	Egyptian pound
        EGP	name	EGP
        EGP	name	LE
        ZAR	name	rand
        ZAR	name	ZAR
        ZAR	name	R
        GHS	name	cedi
        GHS	name	GHS
        THB	name	baht
        THB	name	THB
        VND	name	dong
        VND	name	VND
        PHP	name	peso
        PHP	name	PHP
        PHP	name	P
        MYR	name	ringgit
        MYR	name	MYR
        MYR	name	RM
        BDT	name	taka
        BDT	name	BDT
        BDT	name	Tk
        LKR	name	Sri Lankan rupee
        LKR	name	LKR
        CHF	name	Swiss franc
        CHF	name	CHF
        XOF	name	CFA franc
        XOF	name	FCFA
        XOF	name	XOF
        UZS	name	soum
        UZS	name	sum
        UZS	name	UZS
        AZN	name	manat
        AZN	name	AZN
        GEL	name	lari
        GEL	name	GEL
        KGS	name	som
        KGS	name	KGS
        AUD	name	Australian dollar
        AUD	name	A$
        AUD	name	AUD
        CAD	name	Canadian dollar
        CAD	name	C$
        CAD	name	CAD
        SGD	name	Singapore dollar
        SGD	name	S$
        SGD	name	SGD
        HKD	name	Hong Kong dollar
        HKD	name	HK$
        HKD	name	HKD
        QAR	name	Qatari riyal
        QAR	name	QAR
        KWD	name	Kuwaiti dinar
        KWD	name	KWD
        IQD	name	Iraqi dinar
        IQD	name	IQD
        RSD	name	dinar
        RSD	name	RSD
        PLN	name	zloty
        PLN	name	PLN
        HUF	name	forint
        HUF	name	HUF
        CZK	name	koruna
        CZK	name	CZK
        SEK	name	krona
        SEK	name	SEK
        NOK	name	krone
        NOK	name	NOK
        BRL	name	real
        BRL	name	reais
        BRL	name	R$
        BRL	name	BRL
        ETB	name	birr
        ETB	name	ETB
        ZMW	name	kwacha
        ZMW	name	ZMW
        MAD	name	Moroccan dirham
        MAD	name	MAD
        ILS	name	shekel
        ILS	name	ILS
        """#
}
