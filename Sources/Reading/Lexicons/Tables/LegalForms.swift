// swift-format-ignore-file
// Written by scripts/lexicons/generate; do not edit.
/// Legal forms: kind (suffix, prefix), text, countries separated by `|` or `-`.
enum LegalForms {
    /// One entry a line, columns set off by tabs; lines with # say where they come from.
    static let rows = #"""
# cleanco 2.3 (MIT)
# by hand: legal-forms.tsv
prefix	AO	KZ|RU
prefix	CJSC	-
prefix	FGUP	RU
prefix	JSC	-
prefix	JV	-
prefix	LLC	-
prefix	LLP	KZ
prefix	NC	KZ
prefix	OAO	RU
prefix	OJSC	-
prefix	OOO	RU
prefix	OsOO	KG
prefix	PAO	RU
prefix	PJSC	-
prefix	PT	ID
prefix	PrJSC	UA
prefix	TOO	KZ
prefix	TOV	UA
prefix	ZAO	RU
suffix	& co	US
suffix	& co.	US
suffix	& company	US
suffix	(Pvt) Ltd	LK|PK
suffix	A.S.	TR
suffix	A.Ş.	TR
suffix	A/S	DK
suffix	AB	SE
suffix	AG	AT|CH|DE
suffix	AJ	UZ
suffix	AO	KZ|RU
suffix	AS	NO|TR
suffix	ASA	NO
suffix	ASC	AZ
suffix	Adsitz	BG|BR
suffix	Amba	DK
suffix	ApS	DK
suffix	As oy	FI
suffix	AŞ	TR
suffix	B.V.	NL
suffix	BV	NL
suffix	Berhad	MY
suffix	Bhd	MY
suffix	Bvba	BE
suffix	CJSC	-
suffix	Co	-
suffix	Co Ltd	-
suffix	Co.	-
suffix	Co. Ltd	-
suffix	Co. Ltd.	-
suffix	Co., Ltd	-
suffix	Co., Ltd.	-
suffix	Company	-
suffix	Company Limited	-
suffix	Corp	-
suffix	Corp.	-
suffix	Corporation	-
suffix	Cvba	BE
suffix	Cvoa	BE
suffix	DMCC	AE
suffix	EAD	BG
suffix	EP	EC
suffix	Eirl	CL
suffix	Eurl	FR
suffix	FZ-LLC	AE
suffix	FZCO	AE
suffix	FZE	AE
suffix	Fmba	DK
suffix	Gesbr	AT
suffix	GmbH	AT|CH|DE
suffix	GmbH & Co. KG	DE
suffix	Group	-
suffix	HK	TM
suffix	Holding	-
suffix	Holdings	-
suffix	Inc	-
suffix	Inc.	-
suffix	Incorporated	US
suffix	JSC	-
suffix	JV	-
suffix	K.K.	JP
suffix	KG	AT
suffix	KGaA	DE
suffix	KSC	KW
suffix	Kft	HU
suffix	Kft.	HU
suffix	LLP	GB|IN|KZ|SG|US
suffix	LP	CA|GB|US
suffix	Limited	-
suffix	Ltd	-
suffix	Ltd.	-
suffix	Ltd. Şti.	TR
suffix	Ltda	BR|CL|CO
suffix	Ltda.	BR|CL|CO
suffix	MChJ	UZ
suffix	MMC	AZ
suffix	Mepe	GR
suffix	N.V.	BE|NL
suffix	NJSC	KZ|UA
suffix	NV	BE|NL
suffix	Nyrt	HU
suffix	Nyrt.	HU
suffix	OAJ	UZ
suffix	OHG	DE
suffix	OJSC	-
suffix	OOD	BG
suffix	OsOO	KG
suffix	Ovee	GR
suffix	Oy	FI
suffix	Oyj	FI
suffix	PAO	RU
suffix	PJSC	AE
suffix	PLC	GB
suffix	Partg	DE
suffix	Peec	KH
suffix	Persero	ID
suffix	Plc	GB
suffix	Pllc	BR|US
suffix	PrJSC	UA
suffix	Private Limited	IN|PK|SG
suffix	Pte Ltd	SG
suffix	Pte. Ltd.	SG
suffix	Pty Ltd	AU|ZA
suffix	Pty. Ltd.	AU|ZA
suffix	Pvt Ltd	IN|PK
suffix	Pvt. Ltd.	IN|PK
suffix	Q.P.S.C.	QA
suffix	QK	UZ
suffix	QMJ	UZ
suffix	QPSC	QA
suffix	S.A.	-
suffix	S.A. de C.V.	MX
suffix	S.A.E.	EG
suffix	S.p.A.	IT
suffix	S.r.l.	IT
suffix	SA	-
suffix	SAE	EG
suffix	SAOC	OM
suffix	SAOG	OM
suffix	SARL	FR
suffix	SAS	FR
suffix	SCA	BE|CO|FR
suffix	SCS	BE|FR
suffix	SE	-
suffix	SIA	LV
suffix	SJSC	-
suffix	SNC	BE|FR
suffix	SPA	DZ
suffix	Sagl	CH
suffix	San. ve Tic. A.Ş.	TR
suffix	Sasu	FR
suffix	Sccl	ES
suffix	Scpa	AR
suffix	Sdn Bhd	MY
suffix	Sdn. Bhd.	MY
suffix	Secs	LU
suffix	Sgps	PT
suffix	Sicav	FR
suffix	Smba	DK
suffix	Sogepa	FR
suffix	Sp. z o.o.	PL
suffix	SpA	IT
suffix	Sprl	BE
suffix	Srl	IT
suffix	T:mi	FI
suffix	TOO	KZ
suffix	Tapui	NZ
suffix	Tbk	ID
suffix	UAB	LT
suffix	Ultd	HK
suffix	Unltd	HK
suffix	W.L.L.	BH|KW|QA
suffix	WLL	BH|KW|QA
suffix	XXK	MN
suffix	YOAJ	UZ
suffix	Zrt	HU
suffix	Zrt.	HU
suffix	a.d.	ME|RS
suffix	a.e.	GR
suffix	a.g.	AT
suffix	a.m.b.a.	DK
suffix	akc. spol.	CZ|SK
suffix	as.oy	FI
suffix	b.m.	IL
suffix	bhd.	MY
suffix	bt.	HU
suffix	c. por a.	DO
suffix	c.a.	EC
suffix	c.v.	NL
suffix	comm.v	BE
suffix	coop.	PH
suffix	d.d.	BA|HR|SI
suffix	d.n.o.	BA|SI
suffix	d.o.o.	BA|HR|ME|RS|SI
suffix	d.o.o.e.l	MK
suffix	e.c.	HU
suffix	e.e.	GR
suffix	e.g.	DE
suffix	e.p.e.	GR
suffix	e.u.	AT|CO
suffix	e.v.	DE|HU
suffix	ehf.	IS
suffix	eirl.	DO
suffix	f.m.b.a.	DK
suffix	g.k.	JP
suffix	g.m.b.h.	CH|DE
suffix	gte.	NG
suffix	hf.	IS
suffix	j.t.d.	MK
suffix	k.d.	MK|RS|SI
suffix	k.d.a.	MK
suffix	k.s.	CZ|SK
suffix	k.v.	BA|HU
suffix	kht.	HU
suffix	kkt.	HU
suffix	kom. spol.	CZ|SK
suffix	koop.	TR
suffix	l.l.c.	PH
suffix	l.l.p.	GB|SG|US
suffix	l.p.	GB
suffix	lda.	PT
suffix	m.e.p.e.	GR
suffix	mbh & co. kg	DE
suffix	o.d.	RS
suffix	o.e.	GR
suffix	o.n.g.	RO
suffix	o.v.e.e.	GR
suffix	ohf.	IS
suffix	p.p.	PL
suffix	plc	GB
suffix	plc ltd.	KH
suffix	plc.	GB
suffix	pte ltd.	KH
suffix	rt.	HU
suffix	s. de. r.l.	MX
suffix	s. en c.	CL|MX
suffix	s.a.a.	PE
suffix	s.a.b.	MX
suffix	s.a.d.	ES
suffix	s.a.p.a.	IT
suffix	s.a.p.i.	MX
suffix	s.a.r.l.	LU
suffix	s.a.s.	CO|DO|IT
suffix	s.c.	ES|PL
suffix	s.c.a.	RO
suffix	s.c.e i.	AR
suffix	s.c.p.a	AR
suffix	s.c.r.l.	IT
suffix	s.c.s.	RO
suffix	s.coop	ES
suffix	s.cra	ES
suffix	s.e.	AR
suffix	s.f.	IS|PT
suffix	s.g.r	AR
suffix	s.g.r.	CL
suffix	s.k.a.	PL
suffix	s.l.	ES
suffix	s.l.l.	ES
suffix	s.l.n.e.	ES
suffix	s.m.b.a.	DK
suffix	s.n.c.	IT|RO
suffix	s.p.	BA|SI
suffix	s.r.o.	CZ|SK
suffix	s.s.	IT
suffix	sh.a.	AL
suffix	sh.p.k.	AL
suffix	sm pte ltd.	KH
suffix	soc.col.	AR
suffix	sp. z.o.o.	PL
suffix	sp.j.	PL
suffix	sp.k.	PL
suffix	sp.p.	PL
suffix	spol. s r.o.	CZ|SK
suffix	srl.	DO
suffix	suc. de descendants	CO
suffix	ultd.	NG
suffix	v.o.f.	NL
suffix	v.o.s.	CZ|SK
suffix	y.k.	JP
suffix	ОсОО	KG
"""#
}
