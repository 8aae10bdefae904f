// swift-format-ignore-file
// Written by scripts/lexicons/generate; do not edit.
/// First-level regions: country, name, other spellings separated by `|`, `common` where it is a word too.
enum Regions {
    /// One entry a line, columns set off by tabs; lines with # say where they come from.
    static let rows = #"""
# pycountry 26.2.16 (LGPL-2.1; iso-codes, ISO 3166-2, LGPL-2.1-or-later)
# by hand: regions.tsv
AD	Andorra la Vella
AD	Canillo
AD	Encamp
AD	Escaldes-Engordany
AD	La Massana
AD	Ordino
AD	Sant Julià de Lòria	Sant Julia de Loria
AE	Dubayy
AE	Fujairah
AE	Fujayrah
AE	Ras Al Khaimah	Ras al-Khaimah|RAK
AE	Ra’s al Khaymah	Ra's al Khaymah
AE	Shāriqah	Shariqah
AE	Umm Al Quwain
AE	Umm al Qaywayn
AE	‘Ajmān	'Ajman
AF	Badakhshān	Badakhshan
AF	Baghlān	Baghlan
AF	Balkh
AF	Bādghīs	Badghis
AF	Bāmyān	Bamyan
AF	Dāykundī	Daykundi
AF	Farāh	Farah
AF	Fāryāb	Faryab
AF	Ghaznī	Ghazni
AF	Ghōr	Ghor
AF	Helmand
AF	Herāt	Herat
AF	Jowzjān	Jowzjan
AF	Kandahār	Kandahar
AF	Khōst	Khost
AF	Kunaṟ	Kunar
AF	Kunduz
AF	Kābul	Kabul
AF	Kāpīsā	Kapisa
AF	Laghmān	Laghman
AF	Lōgar	Logar
AF	Nangarhār	Nangarhar
AF	Nīmrōz	Nimroz
AF	Nūristān	Nuristan
AF	Paktiyā	Paktiya
AF	Paktīkā	Paktika
AF	Panjshayr
AF	Parwān	Parwan
AF	Samangān	Samangan
AF	Sar-e Pul
AF	Takhār	Takhar
AF	Uruzgān	Uruzgan
AF	Wardak
AF	Zābul	Zabul
AG	Barbuda
AG	Redonda
AG	Saint George
AG	Saint John
AG	Saint Mary
AG	Saint Paul
AG	Saint Peter
AG	Saint Philip
AL	Berat
AL	Dibër	Diber
AL	Durrës	Durres
AL	Elbasan
AL	Fier
AL	Gjirokastër	Gjirokaster
AL	Korçë	Korce
AL	Kukës	Kukes
AL	Lezhë	Lezhe
AL	Shkodër	Shkoder
AL	Tiranë	Tirane
AL	Vlorë	Vlore
AM	Ararat
AM	Armavir
AM	Erevan
AM	Gegharkunik
AM	Geġark'unik'	Gegark'unik'
AM	Kotayk
AM	Lori		common
AM	Shirak
AM	Syunik
AM	Tavuš	Tavus
AM	Vayoć Jor	Vayoc Jor
AM	Širak	Sirak
AO	Bengo
AO	Benguela
AO	Bié	Bie	common
AO	Cabinda
AO	Cuando Cubango
AO	Cuanza-Norte
AO	Cuanza-Sul
AO	Cunene
AO	Huambo
AO	Huíla	Huila
AO	Luanda
AO	Lunda-Norte
AO	Lunda-Sul
AO	Malange
AO	Moxico
AO	Namibe
AO	Uíge	Uige
AO	Zaire
AR	Buenos Aires
AR	Catamarca
AR	Chaco
AR	Chubut
AR	Ciudad Autónoma de Buenos Aires	Ciudad Autonoma de Buenos Aires
AR	Corrientes
AR	Córdoba	Cordoba
AR	Entre Ríos	Entre Rios
AR	Formosa
AR	Jujuy
AR	La Pampa
AR	La Rioja
AR	Mendoza		common
AR	Misiones
AR	Neuquén	Neuquen
AR	Río Negro	Rio Negro
AR	Salta		common
AR	San Juan
AR	San Luis
AR	Santa Cruz
AR	Santa Fe
AR	Santiago del Estero
AR	Tierra del Fuego
AR	Tucumán	Tucuman
AT	Burgenland
AT	Kärnten	Karnten
AT	Niederösterreich	Niederosterreich
AT	Oberösterreich	Oberosterreich
AT	Salzburg
AT	Steiermark
AT	Tirol
AT	Vorarlberg
AT	Wien
AU	Australian Capital Territory
AU	New South Wales
AU	Northern Territory
AU	Queensland
AU	South Australia
AU	Tasmania
AU	Victoria		common
AU	Western Australia
AZ	Absheron	Apsheron
AZ	Abşeron	Abseron
AZ	Alat
AZ	Astara
AZ	Ağdam	Agdam
AZ	Ağdaş	Agdas
AZ	Ağstafa	Agstafa
AZ	Ağsu	Agsu
AZ	Bakı	Baki
AZ	East Zangezur	Zangezur
AZ	Füzuli	Fuzuli
AZ	Goranboy
AZ	Göygöl	Goygol
AZ	Göyçay	Goycay
AZ	Hacıqabul	Haciqabul
AZ	Karabakh	Nagorno-Karabakh
AZ	Laçın	Lacin
AZ	Lerik
AZ	Masallı	Masalli
AZ	Naftalan
AZ	Nakhchivan	Nakhichevan|Nakhchivan Autonomous Republic
AZ	Naxçıvan	Naxcivan
AZ	Neftçala	Neftcala
AZ	Oğuz	Oguz
AZ	Qax		common
AZ	Qazax
AZ	Qobustan
AZ	Quba
AZ	Qubadlı	Qubadli
AZ	Qusar
AZ	Saatlı	Saatli
AZ	Sabirabad
AZ	Salyan
AZ	Samux
AZ	Sumqayıt	Sumqayit
AZ	Tovuz
AZ	Ucar
AZ	Xaçmaz	Xacmaz
AZ	Xocalı	Xocali
AZ	Xızı	Xizi
AZ	Yardımlı	Yardimli
AZ	Yevlax
AZ	Zaqatala
AZ	İmişli	Imisli
AZ	İsmayıllı	Ismayilli
AZ	Şabran	Sabran
AZ	Şamaxı	Samaxi
AZ	Şirvan	Sirvan
AZ	Şuşa	Susa
BA	Brčko distrikt	Brcko distrikt
BA	Federacija Bosne i Hercegovine
BA	Republika Srpska
BB	Christ Church
BB	Saint Andrew
BB	Saint George
BB	Saint James
BB	Saint John
BB	Saint Joseph
BB	Saint Lucy
BB	Saint Michael
BB	Saint Peter
BB	Saint Philip
BB	Saint Thomas
BD	Barishal
BD	Chattogram
BD	Dhaka
BD	Khulna
BD	Mymensingh
BD	Rajshahi
BD	Rangpur
BD	Sylhet
BE	Bruxelles-Capitale, Région de	Bruxelles-Capitale, Region de
BE	Vlaams Gewest
BE	wallonne, Région	wallonne, Region
BF	Boucle du Mouhoun
BF	Cascades
BF	Centre		common
BF	Centre-Est
BF	Centre-Nord
BF	Centre-Ouest
BF	Centre-Sud
BF	Est		common
BF	Hauts-Bassins
BF	Nord
BF	Plateau-Central
BF	Sahel
BF	Sud-Ouest
BG	Blagoevgrad
BG	Burgas
BG	Dobrich
BG	Gabrovo
BG	Haskovo
BG	Kardzhali
BG	Kyustendil
BG	Lovech
BG	Montana		common
BG	Pazardzhik
BG	Pernik
BG	Pleven
BG	Plovdiv
BG	Razgrad
BG	Ruse		common
BG	Shumen
BG	Silistra
BG	Sliven
BG	Smolyan
BG	Sofia		common
BG	Stara Zagora
BG	Targovishte
BG	Varna		common
BG	Veliko Tarnovo
BG	Vidin
BG	Vratsa
BG	Yambol
BH	Janūbīyah	Janubiyah
BH	Muḩarraq	Muharraq
BH	Shamālīyah	Shamaliyah
BH	‘Āşimah	'Asimah
BI	Bubanza
BI	Bujumbura Mairie
BI	Bujumbura Rural
BI	Bururi
BI	Cankuzo
BI	Cibitoke
BI	Gitega
BI	Karuzi
BI	Kayanza
BI	Kirundo
BI	Makamba
BI	Muramvya
BI	Muyinga
BI	Mwaro
BI	Ngozi
BI	Rumonge
BI	Rutana
BI	Ruyigi
BJ	Alibori
BJ	Atacora
BJ	Atlantique
BJ	Borgou
BJ	Collines
BJ	Couffo
BJ	Donga
BJ	Littoral		common
BJ	Mono		common
BJ	Ouémé	Oueme
BJ	Plateau		common
BJ	Zou		common
BN	Belait
BN	Brunei-Muara
BN	Temburong
BN	Tutong
BO	Chuquisaca
BO	Cochabamba
BO	El Beni
BO	La Paz
BO	Oruro
BO	Pando
BO	Potosí	Potosi
BO	Santa Cruz
BO	Tarija
BQ	Bonaire
BQ	Saba
BQ	Sint Eustatius
BR	Acre		common
BR	Alagoas
BR	Amapá	Amapa
BR	Amazonas
BR	Bahia
BR	Ceará	Ceara
BR	Distrito Federal
BR	Espírito Santo	Espirito Santo
BR	Goiás	Goias
BR	Maranhão	Maranhao
BR	Mato Grosso
BR	Mato Grosso do Sul
BR	Minas Gerais
BR	Paraná	Parana
BR	Paraíba	Paraiba
BR	Pará	Para
BR	Pernambuco
BR	Piauí	Piaui
BR	Rio Grande do Norte
BR	Rio Grande do Sul
BR	Rio de Janeiro
BR	Rondônia	Rondonia
BR	Roraima
BR	Santa Catarina
BR	Sergipe
BR	São Paulo	Sao Paulo
BR	Tocantins
BS	Acklins
BS	Berry Islands
BS	Bimini
BS	Black Point
BS	Cat Island
BS	Central Abaco
BS	Central Andros
BS	Central Eleuthera
BS	City of Freeport
BS	Crooked Island and Long Cay
BS	East Grand Bahama
BS	Exuma
BS	Grand Cay
BS	Harbour Island
BS	Hope Town
BS	Inagua
BS	Long Island
BS	Mangrove Cay
BS	Mayaguana
BS	Moore's Island
BS	New Providence
BS	North Abaco
BS	North Andros
BS	North Eleuthera
BS	Ragged Island
BS	Rum Cay
BS	San Salvador
BS	South Abaco
BS	South Andros
BS	South Eleuthera
BS	Spanish Wells
BS	West Grand Bahama
BT	Bumthang
BT	Chhukha
BT	Dagana
BT	Gasa
BT	Haa		common
BT	Lhuentse
BT	Monggar
BT	Paro
BT	Pema Gatshel
BT	Punakha
BT	Samdrup Jongkhar
BT	Samtse
BT	Sarpang
BT	Thimphu
BT	Trashi Yangtse
BT	Trashigang
BT	Trongsa
BT	Tsirang
BT	Wangdue Phodrang
BT	Zhemgang
BW	Central		common
BW	Chobe
BW	Francistown
BW	Gaborone
BW	Ghanzi
BW	Jwaneng
BW	Kgalagadi
BW	Kgatleng
BW	Kweneng
BW	Lobatse
BW	North East
BW	North West
BW	Selibe Phikwe
BW	South East
BW	Southern		common
BW	Sowa Town
BY	Brest Region
BY	Gomel Region	Homel Region
BY	Grodno Region	Hrodna Region
BY	Minsk Region
BY	Mogilev Region	Mahilyow Region
BY	Vitebsk Region	Vitsebsk Region
BZ	Belize
BZ	Cayo
BZ	Corozal
BZ	Orange Walk
BZ	Stann Creek
BZ	Toledo
CA	Alberta		common
CA	British Columbia
CA	Manitoba
CA	New Brunswick
CA	Newfoundland and Labrador
CA	Northwest Territories
CA	Nova Scotia
CA	Nunavut
CA	Ontario
CA	Prince Edward Island
CA	Quebec
CA	Saskatchewan
CA	Yukon
CD	Bas-Uélé	Bas-Uele
CD	Haut-Katanga
CD	Haut-Lomami
CD	Haut-Uélé	Haut-Uele
CD	Ituri
CD	Kasaï	Kasai
CD	Kasaï Central	Kasai Central
CD	Kasaï Oriental	Kasai Oriental
CD	Kinshasa
CD	Kongo Central
CD	Kwango
CD	Kwilu
CD	Lomami
CD	Lualaba
CD	Mai-Ndombe
CD	Maniema
CD	Mongala
CD	Nord-Kivu
CD	Nord-Ubangi
CD	Sankuru
CD	Sud-Kivu
CD	Sud-Ubangi
CD	Tanganyika
CD	Tshopo
CD	Tshuapa
CD	Équateur	Equateur
CF	Bamingui-Bangoran
CF	Bangui
CF	Basse-Kotto
CF	Gribingui
CF	Haut-Mbomou
CF	Haute-Kotto
CF	Haute-Sangha / Mambéré-Kadéï	Haute-Sangha / Mambere-Kadei
CF	Kémo-Gribingui	Kemo-Gribingui
CF	Lobaye
CF	Mbomou
CF	Nana-Mambéré	Nana-Mambere
CF	Ombella-Mpoko
CF	Ouaka
CF	Ouham
CF	Ouham-Pendé	Ouham-Pende
CF	Sangha		common
CF	Vakaga
CG	Bouenza
CG	Brazzaville
CG	Cuvette
CG	Cuvette-Ouest
CG	Kouilou
CG	Likouala
CG	Lékoumou	Lekoumou
CG	Niari
CG	Plateaux
CG	Pointe-Noire
CG	Pool		common
CG	Sangha		common
CH	Aargau
CH	Appenzell Ausserrhoden
CH	Appenzell Innerrhoden
CH	Basel-Landschaft
CH	Basel-Stadt
CH	Berne		common
CH	Fribourg
CH	Genève	Geneve
CH	Glarus
CH	Graubünden	Graubunden
CH	Jura
CH	Luzern
CH	Neuchâtel	Neuchatel
CH	Nidwalden
CH	Obwalden
CH	Sankt Gallen
CH	Schaffhausen
CH	Schwyz
CH	Solothurn
CH	Thurgau
CH	Ticino
CH	Uri		common
CH	Valais
CH	Vaud
CH	Zug		common
CH	Zürich	Zurich
CI	Abidjan
CI	Bas-Sassandra
CI	Comoé	Comoe
CI	Denguélé	Denguele
CI	Gôh-Djiboua	Goh-Djiboua
CI	Lacs
CI	Lagunes
CI	Montagnes
CI	Sassandra-Marahoué	Sassandra-Marahoue
CI	Savanes
CI	Vallée du Bandama	Vallee du Bandama
CI	Woroba
CI	Yamoussoukro
CI	Zanzan
CL	Aisén del General Carlos Ibañez del Campo	Aisen del General Carlos Ibanez del Campo
CL	Antofagasta
CL	Arica y Parinacota
CL	Atacama
CL	Biobío	Biobio
CL	Coquimbo
CL	La Araucanía	La Araucania
CL	Libertador General Bernardo O'Higgins
CL	Los Lagos
CL	Los Ríos	Los Rios
CL	Magallanes
CL	Maule
CL	Región Metropolitana de Santiago	Region Metropolitana de Santiago
CL	Tarapacá	Tarapaca
CL	Valparaíso	Valparaiso
CL	Ñuble	Nuble
CM	Adamaoua
CM	Centre		common
CM	East		common
CM	Far North
CM	Littoral		common
CM	North		common
CM	North-West
CM	South		common
CM	South-West
CM	West		common
CN	Anhui
CN	Fujian
CN	Gansu
CN	Guangdong	Canton Province
CN	Guangxi	Guangxi Zhuang
CN	Guizhou
CN	Hainan
CN	Hebei
CN	Heilongjiang
CN	Henan
CN	Hubei
CN	Hunan
CN	Inner Mongolia	Nei Mongol
CN	Jiangsu
CN	Jiangxi
CN	Jilin
CN	Liaoning
CN	Ningxia	Ningxia Hui
CN	Qinghai
CN	Shaanxi
CN	Shandong
CN	Shanxi
CN	Sichuan	Szechuan
CN	Tibet	Xizang	common
CN	Xinjiang	XUAR|Xinjiang Uygur|Xinjiang Uyghur|Sinkiang
CN	Yunnan
CN	Zhejiang
CO	Amazonas
CO	Antioquia
CO	Arauca
CO	Atlántico	Atlantico
CO	Bolívar	Bolivar
CO	Boyacá	Boyaca
CO	Caldas
CO	Caquetá	Caqueta
CO	Casanare
CO	Cauca
CO	Cesar		common
CO	Chocó	Choco
CO	Cundinamarca
CO	Córdoba	Cordoba
CO	Distrito Capital de Bogotá	Distrito Capital de Bogota
CO	Guainía	Guainia
CO	Guaviare
CO	Huila
CO	La Guajira
CO	Magdalena		common
CO	Meta		common
CO	Nariño	Narino
CO	Norte de Santander
CO	Putumayo
CO	Quindío	Quindio
CO	Risaralda
CO	San Andrés, Providencia y Santa Catalina	San Andres, Providencia y Santa Catalina
CO	Santander
CO	Sucre		common
CO	Tolima
CO	Valle del Cauca
CO	Vaupés	Vaupes
CO	Vichada
CR	Alajuela
CR	Cartago
CR	Guanacaste
CR	Heredia
CR	Limón	Limon
CR	Puntarenas
CR	San José	San Jose
CU	Artemisa
CU	Camagüey	Camaguey
CU	Ciego de Ávila	Ciego de Avila
CU	Cienfuegos
CU	Granma
CU	Guantánamo	Guantanamo
CU	Holguín	Holguin
CU	Isla de la Juventud
CU	La Habana
CU	Las Tunas
CU	Matanzas
CU	Mayabeque
CU	Pinar del Río	Pinar del Rio
CU	Sancti Spíritus	Sancti Spiritus
CU	Santiago de Cuba
CU	Villa Clara
CV	Ilhas de Barlavento
CV	Ilhas de Sotavento
CY	Ammochostos
CY	Keryneia
CY	Larnaka
CY	Lefkosia
CY	Lemesos
CY	Pafos
CZ	Jihomoravský kraj	Jihomoravsky kraj
CZ	Jihočeský kraj	Jihocesky kraj
CZ	Karlovarský kraj	Karlovarsky kraj
CZ	Kraj Vysočina	Kraj Vysocina
CZ	Královéhradecký kraj	Kralovehradecky kraj
CZ	Liberecký kraj	Liberecky kraj
CZ	Moravskoslezský kraj	Moravskoslezsky kraj
CZ	Olomoucký kraj	Olomoucky kraj
CZ	Pardubický kraj	Pardubicky kraj
CZ	Plzeňský kraj	Plzensky kraj
CZ	Praha, Hlavní město	Praha, Hlavni mesto
CZ	Středočeský kraj	Stredocesky kraj
CZ	Zlínský kraj	Zlinsky kraj
CZ	Ústecký kraj	Ustecky kraj
DE	Baden-Württemberg	Baden-Wurttemberg
DE	Bavaria
DE	Bayern
DE	Berlin		common
DE	Brandenburg
DE	Bremen
DE	Hamburg
DE	Hesse
DE	Hessen
DE	Lower Saxony
DE	Mecklenburg-Vorpommern
DE	Niedersachsen
DE	Nordrhein-Westfalen
DE	North Rhine-Westphalia
DE	Rheinland-Pfalz
DE	Rhineland-Palatinate
DE	Saarland
DE	Sachsen
DE	Sachsen-Anhalt
DE	Saxony
DE	Saxony-Anhalt
DE	Schleswig-Holstein
DE	Thuringia
DE	Thüringen	Thuringen
DJ	Ali Sabieh
DJ	Arta
DJ	Dikhil
DJ	Djibouti
DJ	Obock
DJ	Tadjourah
DK	Hovedstaden
DK	Midtjylland
DK	Nordjylland
DK	Sjælland	Sjaelland
DK	Syddanmark
DM	Saint Andrew
DM	Saint David
DM	Saint George
DM	Saint John
DM	Saint Joseph
DM	Saint Luke
DM	Saint Mark
DM	Saint Patrick
DM	Saint Paul
DM	Saint Peter
DO	Cibao Nordeste
DO	Cibao Noroeste
DO	Cibao Norte
DO	Cibao Sur
DO	El Valle
DO	Enriquillo
DO	Higuamo
DO	Ozama
DO	Valdesia
DO	Yuma
DZ	Adrar
DZ	Alger
DZ	Annaba
DZ	Aïn Defla	Ain Defla
DZ	Aïn Témouchent	Ain Temouchent
DZ	Batna
DZ	Biskra
DZ	Blida
DZ	Bordj Badji Mokhtar
DZ	Bordj Bou Arréridj	Bordj Bou Arreridj
DZ	Bouira
DZ	Boumerdès	Boumerdes
DZ	Béchar	Bechar
DZ	Béjaïa	Bejaia
DZ	Béni Abbès	Beni Abbes
DZ	Chlef
DZ	Constantine
DZ	Djanet
DZ	Djelfa
DZ	El Bayadh
DZ	El Meghaier
DZ	El Meniaa
DZ	El Oued
DZ	El Tarf
DZ	Ghardaïa	Ghardaia
DZ	Guelma
DZ	Illizi
DZ	In Guezzam
DZ	In Salah
DZ	Jijel
DZ	Khenchela
DZ	Laghouat
DZ	M'sila
DZ	Mascara		common
DZ	Mila		common
DZ	Mostaganem
DZ	Médéa	Medea
DZ	Naama
DZ	Oran
DZ	Ouargla
DZ	Ouled Djellal
DZ	Oum el Bouaghi
DZ	Relizane
DZ	Saïda	Saida
DZ	Sidi Bel Abbès	Sidi Bel Abbes
DZ	Skikda
DZ	Souk Ahras
DZ	Sétif	Setif
DZ	Tamanrasset
DZ	Tiaret
DZ	Timimoun
DZ	Tindouf
DZ	Tipaza
DZ	Tissemsilt
DZ	Tizi Ouzou
DZ	Tlemcen
DZ	Touggourt
DZ	Tébessa	Tebessa
EC	Azuay
EC	Bolívar	Bolivar
EC	Carchi
EC	Cañar	Canar
EC	Chimborazo
EC	Cotopaxi
EC	El Oro
EC	Esmeraldas
EC	Galápagos	Galapagos
EC	Guayas
EC	Imbabura
EC	Loja
EC	Los Ríos	Los Rios
EC	Manabí	Manabi
EC	Morona Santiago
EC	Napo
EC	Orellana
EC	Pastaza
EC	Pichincha
EC	Santa Elena
EC	Santo Domingo de los Tsáchilas	Santo Domingo de los Tsachilas
EC	Sucumbíos	Sucumbios
EC	Tungurahua
EC	Zamora Chinchipe
EE	Harjumaa
EE	Hiiumaa
EE	Ida-Virumaa
EE	Järvamaa	Jarvamaa
EE	Jõgevamaa	Jogevamaa
EE	Lääne-Virumaa	Laane-Virumaa
EE	Läänemaa	Laanemaa
EE	Pärnumaa	Parnumaa
EE	Põlvamaa	Polvamaa
EE	Raplamaa
EE	Saaremaa
EE	Tartumaa
EE	Valgamaa
EE	Viljandimaa
EE	Võrumaa	Vorumaa
EG	Ain Sokhna	Ain El Sokhna
EG	Beheira
EG	Dakahlia
EG	Fayoum	Faiyum
EG	Matrouh	Marsa Matrouh
EG	Minya
EG	New Valley
EG	Qalyubia
EG	Red Sea Governorate
EG	Sinai	North Sinai|South Sinai
EG	Sohag
EG	Suez Canal Economic Zone	SCZONE
ER	Ansabā	Ansaba
ER	Awsaţ	Awsat
ER	Janūbī	Janubi
ER	Janūbī al Baḩrī al Aḩmar	Janubi al Bahri al Ahmar
ER	Qāsh-Barkah	Qash-Barkah
ER	Shimālī al Baḩrī al Aḩmar	Shimali al Bahri al Ahmar
ES	Andalucía	Andalucia
ES	Andalusia
ES	Aragón	Aragon
ES	Asturias
ES	Basque Country
ES	Canarias
ES	Canary Islands
ES	Cantabria
ES	Castilla y León	Castilla y Leon
ES	Castilla-La Mancha
ES	Catalonia
ES	Catalunya	Cataluña
ES	Ceuta
ES	Extremadura
ES	Galicia
ES	Illes Balears	Islas Baleares
ES	La Rioja
ES	Madrid
ES	Melilla
ES	Murcia
ES	Navarra
ES	Navarre
ES	País Vasco	Pais Vasco
ES	Valenciana, Comunidad
ET	Addis Ababa
ET	Afar		common
ET	Amara
ET	Amhara
ET	Benishangul-Gumuz
ET	Benshangul-Gumaz
ET	Dire Dawa
ET	Gambela Peoples
ET	Harari People
ET	Oromia
ET	Sidama
ET	Somali
ET	Southern Nations, Nationalities and Peoples
ET	Southwest Ethiopia Peoples
ET	Tigrai
ET	Tigray
FI	Etelä-Karjala	Etela-Karjala
FI	Etelä-Pohjanmaa	Etela-Pohjanmaa
FI	Etelä-Savo	Etela-Savo
FI	Kainuu
FI	Kanta-Häme	Kanta-Hame
FI	Keski-Pohjanmaa
FI	Keski-Suomi
FI	Kymenlaakso
FI	Landskapet Åland	Landskapet Aland
FI	Lappi
FI	Pirkanmaa
FI	Pohjanmaa
FI	Pohjois-Karjala
FI	Pohjois-Pohjanmaa
FI	Pohjois-Savo
FI	Päijät-Häme	Paijat-Hame
FI	Satakunta
FI	Uusimaa
FI	Varsinais-Suomi
FJ	Central		common
FJ	Eastern		common
FJ	Northern		common
FJ	Rotuma
FJ	Western		common
FM	Chuuk
FM	Kosrae
FM	Pohnpei
FM	Yap		common
FR	Auvergne-Rhône-Alpes	Auvergne-Rhone-Alpes
FR	Bourgogne-Franche-Comté	Bourgogne-Franche-Comte
FR	Bretagne
FR	Brittany		common
FR	Burgundy
FR	Centre-Val de Loire
FR	Clipperton
FR	Corse		common
FR	Corsica
FR	Grand-Est
FR	Guadeloupe
FR	Guyane
FR	Hauts-de-France
FR	La Réunion	La Reunion
FR	Martinique
FR	Mayotte
FR	Normandie
FR	Normandy
FR	Nouvelle-Aquitaine
FR	Nouvelle-Calédonie	Nouvelle-Caledonie
FR	Occitanie
FR	Pays-de-la-Loire
FR	Polynésie française	Polynesie francaise
FR	Provence-Alpes-Côte-d’Azur	Provence-Alpes-Cote-d'Azur
FR	Saint-Barthélemy	Saint-Barthelemy
FR	Saint-Martin
FR	Saint-Pierre-et-Miquelon
FR	Terres australes françaises	Terres australes francaises
FR	Wallis-et-Futuna
FR	Île-de-France	Ile-de-France
GA	Estuaire
GA	Haut-Ogooué	Haut-Ogooue
GA	Moyen-Ogooué	Moyen-Ogooue
GA	Ngounié	Ngounie
GA	Nyanga
GA	Ogooué-Ivindo	Ogooue-Ivindo
GA	Ogooué-Lolo	Ogooue-Lolo
GA	Ogooué-Maritime	Ogooue-Maritime
GA	Woleu-Ntem
GB	England		common
GB	Northern Ireland
GB	Scotland
GB	Wales	Cymru
GD	Saint Andrew
GD	Saint David
GD	Saint George
GD	Saint John
GD	Saint Mark
GD	Saint Patrick
GD	Southern Grenadine Islands
GE	Abkhazia
GE	Adjara	Ajara
GE	Ajaria
GE	Guria
GE	Imereti
GE	Kakheti
GE	Kvemo Kartli
GE	Mtskheta-Mtianeti
GE	Rach'a-Lechkhumi-Kvemo Svaneti
GE	Samegrelo-Zemo Svaneti
GE	Samtskhe-Javakheti
GE	Shida Kartli
GE	South Ossetia
GE	Tbilisi
GH	Ahafo
GH	Ashanti		common
GH	Bono
GH	Bono East
GH	Central		common
GH	Eastern		common
GH	Greater Accra
GH	North East
GH	Northern		common
GH	Oti		common
GH	Savannah		common
GH	Upper East
GH	Upper West
GH	Volta
GH	Western		common
GH	Western North
GL	Avannaata Kommunia
GL	Kommune Kujalleq
GL	Kommune Qeqertalik
GL	Kommuneqarfik Sermersooq
GL	Qeqqata Kommunia
GM	Banjul
GM	Central River
GM	Lower River
GM	North Bank
GM	Upper River
GM	Western		common
GN	Boké	Boke
GN	Conakry
GN	Faranah
GN	Kankan
GN	Kindia
GN	Labé	Labe
GN	Mamou
GN	Nzérékoré	Nzerekore
GQ	Région Continentale	Region Continentale
GQ	Région Insulaire	Region Insulaire
GR	Anatolikí Makedonía kai Thráki	Anatoliki Makedonia kai Thraki
GR	Attikí	Attiki
GR	Dytikí Elláda	Dytiki Ellada
GR	Dytikí Makedonía	Dytiki Makedonia
GR	Ionía Nísia	Ionia Nisia
GR	Kentrikí Makedonía	Kentriki Makedonia
GR	Kríti	Kriti
GR	Nótio Aigaío	Notio Aigaio
GR	Pelopónnisos	Peloponnisos
GR	Stereá Elláda	Sterea Ellada
GR	Thessalía	Thessalia
GR	Vóreio Aigaío	Voreio Aigaio
GR	Ágion Óros	Agion Oros
GR	Ípeiros	Ipeiros
GT	Alta Verapaz
GT	Baja Verapaz
GT	Chimaltenango
GT	Chiquimula
GT	El Progreso
GT	Escuintla
GT	Guatemala
GT	Huehuetenango
GT	Izabal
GT	Jalapa
GT	Jutiapa
GT	Petén	Peten
GT	Quetzaltenango
GT	Quiché	Quiche
GT	Retalhuleu
GT	Sacatepéquez	Sacatepequez
GT	San Marcos
GT	Santa Rosa
GT	Sololá	Solola
GT	Suchitepéquez	Suchitepequez
GT	Totonicapán	Totonicapan
GT	Zacapa
GW	Bissau
GW	Leste
GW	Norte
GW	Sul		common
GY	Barima-Waini
GY	Cuyuni-Mazaruni
GY	Demerara-Mahaica
GY	East Berbice-Corentyne
GY	Essequibo Islands-West Demerara
GY	Mahaica-Berbice
GY	Pomeroon-Supenaam
GY	Potaro-Siparuni
GY	Upper Demerara-Berbice
GY	Upper Takutu-Upper Essequibo
HN	Atlántida	Atlantida
HN	Choluteca
HN	Colón	Colon
HN	Comayagua
HN	Copán	Copan
HN	Cortés	Cortes
HN	El Paraíso	El Paraiso
HN	Francisco Morazán	Francisco Morazan
HN	Gracias a Dios
HN	Intibucá	Intibuca
HN	Islas de la Bahía	Islas de la Bahia
HN	La Paz
HN	Lempira
HN	Ocotepeque
HN	Olancho
HN	Santa Bárbara	Santa Barbara
HN	Valle
HN	Yoro
HR	Bjelovarsko-bilogorska županija	Bjelovarsko-bilogorska zupanija
HR	Brodsko-posavska županija	Brodsko-posavska zupanija
HR	Dubrovačko-neretvanska županija	Dubrovacko-neretvanska zupanija
HR	Grad Zagreb
HR	Istarska županija	Istarska zupanija
HR	Karlovačka županija	Karlovacka zupanija
HR	Koprivničko-križevačka županija	Koprivnicko-krizevacka zupanija
HR	Krapinsko-zagorska županija	Krapinsko-zagorska zupanija
HR	Ličko-senjska županija	Licko-senjska zupanija
HR	Međimurska županija	Medimurska zupanija
HR	Osječko-baranjska županija	Osjecko-baranjska zupanija
HR	Požeško-slavonska županija	Pozesko-slavonska zupanija
HR	Primorsko-goranska županija	Primorsko-goranska zupanija
HR	Sisačko-moslavačka županija	Sisacko-moslavacka zupanija
HR	Splitsko-dalmatinska županija	Splitsko-dalmatinska zupanija
HR	Varaždinska županija	Varazdinska zupanija
HR	Virovitičko-podravska županija	Viroviticko-podravska zupanija
HR	Vukovarsko-srijemska županija	Vukovarsko-srijemska zupanija
HR	Zadarska županija	Zadarska zupanija
HR	Zagrebačka županija	Zagrebacka zupanija
HR	Šibensko-kninska županija	Sibensko-kninska zupanija
HT	Artibonite
HT	Centre		common
HT	Grande’Anse	Grande'Anse
HT	Nippes
HT	Nord
HT	Nord-Est
HT	Nord-Ouest
HT	Ouest
HT	Sud		common
HT	Sud-Est
HU	Baranya
HU	Borsod-Abaúj-Zemplén	Borsod-Abauj-Zemplen
HU	Budapest
HU	Bács-Kiskun	Bacs-Kiskun
HU	Békés	Bekes
HU	Békéscsaba	Bekescsaba
HU	Csongrád-Csanád	Csongrad-Csanad
HU	Debrecen
HU	Dunaújváros	Dunaujvaros
HU	Eger
HU	Fejér	Fejer
HU	Győr	Gyor
HU	Győr-Moson-Sopron	Gyor-Moson-Sopron
HU	Hajdú-Bihar	Hajdu-Bihar
HU	Heves
HU	Hódmezővásárhely	Hodmezovasarhely
HU	Jász-Nagykun-Szolnok	Jasz-Nagykun-Szolnok
HU	Kaposvár	Kaposvar
HU	Kecskemét	Kecskemet
HU	Komárom-Esztergom	Komarom-Esztergom
HU	Miskolc
HU	Nagykanizsa
HU	Nyíregyháza	Nyiregyhaza
HU	Nógrád	Nograd
HU	Pest		common
HU	Pécs	Pecs
HU	Salgótarján	Salgotarjan
HU	Somogy
HU	Sopron
HU	Szabolcs-Szatmár-Bereg	Szabolcs-Szatmar-Bereg
HU	Szeged
HU	Szekszárd	Szekszard
HU	Szolnok
HU	Szombathely
HU	Székesfehérvár	Szekesfehervar
HU	Tatabánya	Tatabanya
HU	Tolna
HU	Vas		common
HU	Veszprém	Veszprem
HU	Zala
HU	Zalaegerszeg
HU	Érd	Erd	common
ID	Aceh
ID	Bali		common
ID	Bangka Belitung
ID	Banten
ID	Central Java
ID	Central Kalimantan
ID	Central Sulawesi
ID	East Java
ID	East Kalimantan
ID	East Nusa Tenggara
ID	Jambi
ID	Java
ID	Kalimantan
ID	Lampung
ID	Maluku	Moluccas
ID	North Kalimantan
ID	North Maluku
ID	North Sulawesi
ID	North Sumatra
ID	Nusantara	IKN
ID	Papua	West Papua
ID	Riau	Riau Islands
ID	South Kalimantan
ID	South Sulawesi
ID	South Sumatra
ID	Southeast Sulawesi
ID	Sulawesi
ID	Sumatra		common
ID	West Java
ID	West Kalimantan
ID	West Nusa Tenggara
ID	West Sumatra
IE	Connaught		common
IE	Leinster
IE	Munster
IE	Ulster		common
IL	Awsaţ	Awsat
IL	Janūbī	Janubi
IL	Quds
IL	Shamālī	Shamali
IL	Tall Abīb	Tall Abib
IL	Ḩayfā	Hayfa
IN	Andaman and Nicobar Islands
IN	Andhra Pradesh
IN	Arunāchal Pradesh	Arunachal Pradesh
IN	Assam
IN	Bihār	Bihar
IN	Chandīgarh	Chandigarh
IN	Chhattīsgarh	Chhattisgarh
IN	Delhi
IN	Dādra and Nagar Haveli and Damān and Diu	Dadra and Nagar Haveli and Daman and Diu
IN	Goa		common
IN	Gujarāt	Gujarat
IN	Haryāna	Haryana
IN	Himāchal Pradesh	Himachal Pradesh
IN	Jammu and Kashmīr	Jammu and Kashmir
IN	Jhārkhand	Jharkhand
IN	Karnātaka	Karnataka
IN	Kerala
IN	Ladākh	Ladakh
IN	Lakshadweep
IN	Madhya Pradesh
IN	Mahārāshtra	Maharashtra
IN	Manipur
IN	Meghālaya	Meghalaya
IN	Mizoram
IN	Nāgāland	Nagaland
IN	Odisha
IN	Puducherry
IN	Punjab
IN	Rājasthān	Rajasthan
IN	Sikkim
IN	Tamil Nādu	Tamil Nadu
IN	Telangāna	Telangana
IN	Tripura
IN	Uttar Pradesh
IN	Uttarākhand	Uttarakhand
IN	West Bengal
IQ	Al-Anbar	Anbar
IQ	Babil
IQ	Basra Governorate	Al-Basra
IQ	Dhi Qar	Thi Qar
IQ	Diyala
IQ	Kurdistan Region	Iraqi Kurdistan
IQ	Maysan	Missan
IQ	Muthanna
IQ	Nineveh	Ninawa
IQ	Qadisiyah
IQ	Saladin	Salah al-Din|Salahuddin
IQ	Wasit
IR	Alborz
IR	Ardabīl	Ardabil
IR	Būshehr	Bushehr
IR	Chahār Maḩāl va Bakhtīārī	Chahar Mahal va Bakhtiari
IR	East Azerbaijan
IR	Eşfahān	Esfahan
IR	Fārs	Fars
IR	Gilan
IR	Golestān	Golestan
IR	Hamadān	Hamadan
IR	Hormozgan
IR	Isfahan Province
IR	Kermān	Kerman
IR	Kermānshāh	Kermanshah
IR	Khorasan	Razavi Khorasan|Khorasan Razavi|North Khorasan|South Khorasan
IR	Khorāsān-e Jonūbī	Khorasan-e Jonubi
IR	Khorāsān-e Raẕavī	Khorasan-e Razavi
IR	Khorāsān-e Shomālī	Khorasan-e Shomali
IR	Khuzestan
IR	Kohgīlūyeh va Bowyer Aḩmad	Kohgiluyeh va Bowyer Ahmad
IR	Kordestān	Kordestan
IR	Lorestān	Lorestan
IR	Makran	Mokran
IR	Markazī	Markazi
IR	Mazandaran
IR	Qazvīn	Qazvin
IR	Qom		common
IR	Semnān	Semnan
IR	Sistan and Baluchestan	Sistan-Baluchestan
IR	Sīstān va Balūchestān	Sistan va Baluchestan
IR	Tehrān	Tehran
IR	West Azerbaijan
IR	Yazd
IR	Zanjān	Zanjan
IR	Īlām	Ilam
IS	Austurland
IS	Höfuðborgarsvæði	Hofudborgarsvaedi
IS	Norðurland eystra	Nordurland eystra
IS	Norðurland vestra	Nordurland vestra
IS	Suðurland	Sudurland
IS	Suðurnes	Sudurnes
IS	Vestfirðir	Vestfirdir
IS	Vesturland
IT	Abruzzo
IT	Apulia
IT	Basilicata
IT	Calabria
IT	Campania
IT	Emilia-Romagna
IT	Friuli Venezia Giulia
IT	Lazio
IT	Liguria
IT	Lombardia
IT	Lombardy
IT	Marche
IT	Molise
IT	Piedmont		common
IT	Piemonte
IT	Puglia
IT	Sardegna
IT	Sardinia
IT	Sicilia
IT	Sicily
IT	Toscana
IT	Trentino-Alto Adige
IT	Tuscany
IT	Umbria
IT	Valle d'Aosta
IT	Veneto
JM	Clarendon		common
JM	Hanover
JM	Kingston
JM	Manchester
JM	Portland
JM	Saint Andrew
JM	Saint Ann
JM	Saint Catherine
JM	Saint Elizabeth
JM	Saint James
JM	Saint Mary
JM	Saint Thomas
JM	Trelawny
JM	Westmoreland
JO	Aţ Ţafīlah	At Tafilah
JO	Balqā’	Balqa'
JO	Irbid
JO	Jarash
JO	Karak
JO	Mafraq
JO	Ma‘ān	Ma'an
JO	Mādabā	Madaba
JO	Zarqā’	Zarqa'
JO	‘Ajlūn	'Ajlun
JO	‘Aqabah	'Aqabah
JP	Aichi
JP	Akita
JP	Aomori
JP	Chiba
JP	Ehime
JP	Fukui
JP	Fukuoka
JP	Fukushima
JP	Gifu
JP	Gunma
JP	Hiroshima
JP	Hokkaido
JP	Hyogo
JP	Ibaraki
JP	Ishikawa
JP	Iwate
JP	Kagawa
JP	Kagoshima
JP	Kanagawa
JP	Kochi
JP	Kumamoto
JP	Kyoto
JP	Mie		common
JP	Miyagi
JP	Miyazaki
JP	Nagano
JP	Nagasaki
JP	Nara
JP	Niigata
JP	Oita
JP	Okayama
JP	Okinawa
JP	Osaka
JP	Saga		common
JP	Saitama
JP	Shiga
JP	Shimane
JP	Shizuoka
JP	Tochigi
JP	Tokushima
JP	Tokyo
JP	Tottori
JP	Toyama
JP	Wakayama
JP	Yamagata
JP	Yamaguchi
JP	Yamanashi
KE	Baringo
KE	Bomet
KE	Bungoma
KE	Busia
KE	Elgeyo/Marakwet
KE	Embu
KE	Garissa
KE	Homa Bay
KE	Isiolo
KE	Kajiado
KE	Kakamega
KE	Kericho
KE	Kiambu
KE	Kilifi
KE	Kirinyaga
KE	Kisii
KE	Kisumu
KE	Kitui
KE	Kwale
KE	Laikipia
KE	Lamu
KE	Machakos
KE	Makueni
KE	Mandera
KE	Marsabit
KE	Meru
KE	Migori
KE	Mombasa
KE	Murang'a
KE	Nairobi
KE	Nakuru
KE	Nandi		common
KE	Narok
KE	Nyamira
KE	Nyandarua
KE	Nyeri
KE	Samburu
KE	Siaya
KE	Taita/Taveta
KE	Tana River
KE	Tharaka-Nithi
KE	Trans Nzoia
KE	Turkana
KE	Uasin Gishu
KE	Vihiga
KE	Wajir
KE	West Pokot
KG	Batken
KG	Chuy	Chui|Chüy|Chuya
KG	Issyk-Kul	Ysyk-Köl|Issyk Kul|Ysyk-Kol
KG	Jalal-Abad	Dzhalal-Abad|Jalalabad region|Djalal-Abad
KG	Naryn
KG	Osh		common
KG	Talas
KH	Baat Dambang
KH	Banteay Mean Choăy	Banteay Mean Choay
KH	Kaeb
KH	Kampong Chaam
KH	Kampong Chhnang
KH	Kampong Spueu
KH	Kampong Thum
KH	Kampot
KH	Kandaal
KH	Kaoh Kong
KH	Kracheh
KH	Mondol Kiri
KH	Otdar Mean Chey
KH	Pailin
KH	Phnom Penh
KH	Pousaat
KH	Preah Sihanouk
KH	Preah Vihear
KH	Prey Veaeng
KH	Rotanak Kiri
KH	Siem Reab
KH	Stueng Traeng
KH	Svaay Rieng
KH	Taakaev
KH	Tbong Khmum
KI	Gilbert Islands
KI	Line Islands
KI	Phoenix Islands
KM	Anjouan
KM	Grande Comore
KM	Mohéli	Moheli
KN	Nevis
KN	Saint Kitts
KP	Hamkyeongnamto
KP	Hamkyeongpukto
KP	Hwanghainamto
KP	Hwanghaipukto
KP	Jakangto
KP	Kaeseong
KP	Kangweonto
KP	Nampho
KP	Phyeongannamto
KP	Phyeonganpukto
KP	Phyeongyang
KP	Raseon
KP	Ryangkangto
KR	Chungcheong	North Chungcheong|South Chungcheong|Chungcheongbuk-do|Chungcheongnam-do
KR	Gangwon
KR	Gyeonggi
KR	Gyeongsang	North Gyeongsang|South Gyeongsang|Gyeongsangbuk-do|Gyeongsangnam-do
KR	Jeju
KR	Jeolla	North Jeolla|South Jeolla|Jeollabuk-do|Jeollanam-do
KW	Aḩmadī	Ahmadi
KW	Farwānīyah	Farwaniyah
KW	Jahrā’	Jahra'
KW	Mubārak al Kabīr	Mubarak al Kabir
KW	Ḩawallī	Hawalli
KW	‘Āşimah	'Asimah
KZ	Abai	Abay
KZ	Akmola	Aqmola
KZ	Aktobe	Aktyubinsk|Aqtobe|Aktyubinsk region
KZ	Almaty region	Almaty Region|Almaty oblast
KZ	Atyrau	Atirau
KZ	East Kazakhstan	East Kazakhstan Region|Shygys Qazaqstan|VKO
KZ	Jetisu	Zhetysu|Zhetisu|Zhetissu|Jetysu
KZ	Karaganda	Karagandy|Qaragandy|Qaraghandy
KZ	Kostanay	Kostanai|Qostanay|Kustanai
KZ	Kyzylorda	Qyzylorda|Kzyl-Orda
KZ	Mangystau	Mangistau|Mangghystau|Manghystau|Mangyshlak
KZ	North Kazakhstan	Soltustik Qazaqstan
KZ	Pavlodar
KZ	South Kazakhstan
KZ	Turkistan	Turkestan|Türkistan|Turkestan region
KZ	Ulytau	Ulitau
KZ	West Kazakhstan	Batys Qazaqstan
KZ	Zhambyl	Jambyl|Zhambyl region|Dzhambul
LA	Attapu
LA	Bokèo	Bokeo
LA	Bolikhamxai
LA	Champasak
LA	Houaphan
LA	Khammouan
LA	Louang Namtha
LA	Louangphabang
LA	Oudômxai	Oudomxai
LA	Phôngsali	Phongsali
LA	Salavan
LA	Savannakhét	Savannakhet
LA	Viangchan
LA	Xaignabouli
LA	Xaisômboun	Xaisomboun
LA	Xiangkhouang
LA	Xékong	Xekong
LB	Bayrūt	Bayrut
LB	Biqā‘	Biqa'
LB	B‘alabak-Al Hirmil	B'alabak-Al Hirmil
LB	Jabal Lubnān	Jabal Lubnan
LB	Janūb	Janub
LB	Nabaţīyah	Nabatiyah
LB	Shimāl	Shimal
LB	‘Akkār	'Akkar
LC	Anse la Raye
LC	Canaries
LC	Castries
LC	Choiseul
LC	Dennery
LC	Gros Islet
LC	Laborie
LC	Micoud
LC	Soufrière	Soufriere
LC	Vieux Fort
LI	Balzers
LI	Eschen
LI	Gamprin
LI	Mauren
LI	Planken
LI	Ruggell
LI	Schaan
LI	Schellenberg
LI	Triesen
LI	Triesenberg
LI	Vaduz
LK	Central Province
LK	Eastern Province
LK	North Central Province
LK	North Western Province
LK	Northern Province
LK	Sabaragamuwa Province
LK	Southern Province
LK	Uva Province
LK	Western Province
LR	Bomi
LR	Bong		common
LR	Gbarpolu
LR	Grand Bassa
LR	Grand Cape Mount
LR	Grand Gedeh
LR	Grand Kru
LR	Lofa
LR	Margibi
LR	Maryland		common
LR	Montserrado
LR	Nimba
LR	River Cess
LR	River Gee
LR	Sinoe
LS	Berea
LS	Botha-Bothe
LS	Leribe
LS	Mafeteng
LS	Maseru
LS	Mohale's Hoek
LS	Mokhotlong
LS	Qacha's Nek
LS	Quthing
LS	Thaba-Tseka
LT	Alytaus apskritis
LT	Kauno apskritis
LT	Klaipėdos apskritis	Klaipedos apskritis
LT	Marijampolės apskritis	Marijampoles apskritis
LT	Panevėžio apskritis	Panevezio apskritis
LT	Tauragės apskritis	Taurages apskritis
LT	Telšių apskritis	Telsiu apskritis
LT	Utenos apskritis
LT	Vilniaus apskritis
LT	Šiaulių apskritis	Siauliu apskritis
LU	Capellen
LU	Clervaux
LU	Diekirch
LU	Echternach
LU	Esch-sur-Alzette
LU	Grevenmacher
LU	Luxembourg
LU	Mersch
LU	Redange
LU	Remich
LU	Vianden
LU	Wiltz
LV	Aizkraukles novads
LV	Alūksnes novads	Aluksnes novads
LV	Augšdaugavas novads	Augsdaugavas novads
LV	Balvu novads
LV	Bauskas novads
LV	Cēsu novads	Cesu novads
LV	Daugavpils
LV	Dienvidkurzemes Novads
LV	Dobeles novads
LV	Gulbenes novads
LV	Jelgava
LV	Jelgavas novads
LV	Jēkabpils novads	Jekabpils novads
LV	Jūrmala	Jurmala
LV	Krāslavas novads	Kraslavas novads
LV	Kuldīgas novads	Kuldigas novads
LV	Liepāja	Liepaja
LV	Limbažu novads	Limbazu novads
LV	Ludzas novads
LV	Līvānu novads	Livanu novads
LV	Madonas novads
LV	Mārupes novads	Marupes novads
LV	Ogres novads
LV	Olaines novads
LV	Preiļu novads	Preilu novads
LV	Ropažu novads	Ropazu novads
LV	Rēzekne	Rezekne
LV	Rēzeknes novads	Rezeknes novads
LV	Rīga	Riga
LV	Salaspils novads
LV	Saldus novads
LV	Saulkrastu novads
LV	Siguldas novads
LV	Smiltenes novads
LV	Talsu novads
LV	Tukuma novads
LV	Valkas novads
LV	Valmieras Novads
LV	Varakļānu novads	Varaklanu novads
LV	Ventspils
LV	Ventspils novads
LV	Ādažu novads	Adazu novads
LV	Ķekavas novads	Kekavas novads
LY	Banghāzī	Banghazi
LY	Buţnān	Butnan
LY	Darnah
LY	Ghāt	Ghat
LY	Jabal al Akhḑar	Jabal al Akhdar
LY	Jabal al Gharbī	Jabal al Gharbi
LY	Jafārah	Jafarah
LY	Jufrah
LY	Kufrah
LY	Marj
LY	Marqab
LY	Mişrātah	Misratah
LY	Murzuq
LY	Nuqāţ al Khams	Nuqat al Khams
LY	Nālūt	Nalut
LY	Sabhā	Sabha
LY	Surt
LY	Wādī al Ḩayāt	Wadi al Hayat
LY	Wādī ash Shāţi’	Wadi ash Shati'
LY	Wāḩāt	Wahat
LY	Zāwiyah	Zawiyah
LY	Ţarābulus	Tarabulus
MA	Béni Mellal-Khénifra	Beni Mellal-Khenifra
MA	Casablanca-Settat
MA	Dakhla-Oued Ed-Dahab
MA	Drâa-Tafilalet	Draa-Tafilalet
MA	Fès-Meknès	Fes-Meknes
MA	Guelmim-Oued Noun
MA	L'Oriental
MA	Laâyoune-Sakia El Hamra	Laayoune-Sakia El Hamra
MA	Marrakech-Safi
MA	Rabat-Salé-Kénitra	Rabat-Sale-Kenitra
MA	Souss-Massa
MA	Tanger-Tétouan-Al Hoceïma	Tanger-Tetouan-Al Hoceima
MC	Fontvieille
MC	Jardin Exotique
MC	La Colle
MC	La Condamine
MC	La Gare
MC	La Source
MC	Larvotto
MC	Malbousquet
MC	Monaco-Ville
MC	Moneghetti
MC	Monte-Carlo
MC	Moulins
MC	Port-Hercule
MC	Saint-Roman
MC	Sainte-Dévote	Sainte-Devote
MC	Spélugues	Spelugues
MC	Vallon de la Rousse
MD	Anenii Noi
MD	Basarabeasca
MD	Bender	Tighina	common
MD	Briceni
MD	Bălți	Balti
MD	Cahul
MD	Cantemir
MD	Chișinău	Chisinau
MD	Cimișlia	Cimislia
MD	Criuleni
MD	Călărași	Calarasi
MD	Căușeni	Causeni
MD	Dondușeni	Donduseni
MD	Drochia
MD	Dubăsari	Dubasari
MD	Edineț	Edinet
MD	Florești	Floresti
MD	Fălești	Falesti
MD	Glodeni
MD	Găgăuzia, Unitatea teritorială autonomă	Gagauzia, Unitatea teritoriala autonoma
MD	Hîncești	Hincesti
MD	Ialoveni
MD	Leova
MD	Nisporeni
MD	Ocnița	Ocnita
MD	Orhei
MD	Rezina
MD	Rîșcani	Riscani
MD	Soroca
MD	Strășeni	Straseni
MD	Stînga Nistrului, unitatea teritorială din	Stinga Nistrului, unitatea teritoriala din
MD	Sîngerei	Singerei
MD	Taraclia
MD	Telenești	Telenesti
MD	Ungheni
MD	Șoldănești	Soldanesti
MD	Ștefan Vodă	Stefan Voda
ME	Andrijevica
ME	Bar		common
ME	Berane
ME	Bijelo Polje
ME	Budva
ME	Cetinje
ME	Danilovgrad
ME	Gusinje
ME	Herceg-Novi
ME	Kolašin	Kolasin
ME	Kotor
ME	Mojkovac
ME	Nikšić	Niksic
ME	Petnjica
ME	Plav
ME	Pljevlja
ME	Plužine	Pluzine
ME	Podgorica
ME	Rožaje	Rozaje
ME	Tivat
ME	Tuzi
ME	Ulcinj
ME	Zeta		common
ME	Šavnik	Savnik
ME	Žabljak	Zabljak
MG	Antananarivo
MG	Antsiranana
MG	Fianarantsoa
MG	Mahajanga
MG	Toamasina
MG	Toliara
MH	Ralik chain
MH	Ratak chain
MK	Aračinovo	Aracinovo
MK	Berovo
MK	Bitola
MK	Bogdanci
MK	Bogovinje
MK	Bosilovo
MK	Brvenica
MK	Centar Župa	Centar Zupa
MK	Debar
MK	Debrca
MK	Delčevo	Delcevo
MK	Demir Hisar
MK	Demir Kapija
MK	Dojran
MK	Dolneni
MK	Gevgelija
MK	Gostivar
MK	Gradsko
MK	Ilinden
MK	Jegunovce
MK	Karbinci
MK	Kavadarci
MK	Kičevo	Kicevo
MK	Konče	Konce
MK	Kočani	Kocani
MK	Kratovo
MK	Kriva Palanka
MK	Krivogaštani	Krivogastani
MK	Kruševo	Krusevo
MK	Kumanovo
MK	Lipkovo
MK	Lozovo
MK	Makedonska Kamenica
MK	Makedonski Brod
MK	Mavrovo i Rostuše	Mavrovo i Rostuse
MK	Mogila
MK	Negotino
MK	Novaci
MK	Novo Selo
MK	Ohrid
MK	Pehčevo	Pehcevo
MK	Petrovec
MK	Plasnica
MK	Prilep
MK	Probištip	Probistip
MK	Radoviš	Radovis
MK	Rankovce
MK	Resen
MK	Rosoman
MK	Sopište	Sopiste
MK	Staro Nagoričane	Staro Nagoricane
MK	Struga
MK	Strumica
MK	Studeničani	Studenicani
MK	Sveti Nikole
MK	Tearce
MK	Tetovo
MK	Valandovo
MK	Vasilevo
MK	Veles
MK	Vevčani	Vevcani
MK	Vinica
MK	Vrapčište	Vrapciste
MK	Zelenikovo
MK	Zrnovci
MK	Čaška	Caska
MK	Češinovo-Obleševo	Cesinovo-Oblesevo
MK	Čučer-Sandevo	Cucer-Sandevo
MK	Štip	Stip
MK	Želino	Zelino
ML	Bamako
ML	Gao		common
ML	Kayes
ML	Kidal
ML	Koulikoro
ML	Mopti
ML	Ménaka	Menaka
ML	Sikasso
ML	Ségou	Segou
ML	Taoudénit	Taoudenit
ML	Tombouctou
MM	Ayeyarwady
MM	Bago		common
MM	Chin		common
MM	Kachin		common
MM	Kayah
MM	Kayin
MM	Magway
MM	Mandalay
MM	Mon		common
MM	Nay Pyi Taw
MM	Rakhine
MM	Sagaing
MM	Shan		common
MM	Tanintharyi
MM	Yangon
MN	Arhangay
MN	Bayan-Ölgiy	Bayan-Olgiy
MN	Bayanhongor
MN	Bulgan
MN	Darhan uul
MN	Dornod
MN	Dornogovi	Dornogobi
MN	Dundgovĭ	Dundgovi
MN	Dzavhan
MN	Govi-Altai
MN	Govĭ-Altay	Govi-Altay
MN	Govĭ-Sümber	Govi-Sumber
MN	Hentiy
MN	Hovd
MN	Hövsgöl	Hovsgol
MN	Orhon
MN	Selenge
MN	Sühbaatar	Suhbaatar
MN	Töv	Tov	common
MN	Ulaanbaatar
MN	Umnugovi	South Gobi|Omnogovi|Ömnögovi
MN	Uvs		common
MN	Övörhangay	Ovorhangay
MR	Adrar
MR	Assaba
MR	Brakna
MR	Dakhlet Nouâdhibou	Dakhlet Nouadhibou
MR	Gorgol
MR	Guidimaka
MR	Hodh ech Chargui
MR	Hodh el Gharbi
MR	Inchiri
MR	Nouakchott Nord
MR	Nouakchott Ouest
MR	Nouakchott Sud
MR	Tagant
MR	Tiris Zemmour
MR	Trarza
MT	Attard
MT	Balzan
MT	Birgu
MT	Birkirkara
MT	Birżebbuġa	Birzebbuga
MT	Bormla
MT	Dingli
MT	Fgura
MT	Floriana
MT	Fontana
MT	Gudja
MT	Għajnsielem	Ghajnsielem
MT	Għarb	Gharb
MT	Għargħur	Gharghur
MT	Għasri	Ghasri
MT	Għaxaq	Ghaxaq
MT	Gżira	Gzira
MT	Iklin
MT	Isla
MT	Kalkara
MT	Kerċem	Kercem
MT	Kirkop
MT	Lija
MT	Luqa
MT	Marsa
MT	Marsaskala
MT	Marsaxlokk
MT	Mdina
MT	Mellieħa	Mellieha
MT	Mosta
MT	Mqabba
MT	Msida
MT	Mtarfa
MT	Munxar
MT	Mġarr	Mgarr
MT	Nadur
MT	Naxxar
MT	Paola		common
MT	Pembroke
MT	Pietà	Pieta
MT	Qala
MT	Qormi
MT	Qrendi
MT	Rabat Gozo
MT	Rabat Malta
MT	Safi
MT	Saint John
MT	Saint Julian's
MT	Saint Lawrence
MT	Saint Lucia's
MT	Saint Paul's Bay
MT	Sannat
MT	Santa Venera
MT	Siġġiewi	Siggiewi
MT	Sliema
MT	Swieqi
MT	Ta' Xbiex
MT	Tarxien
MT	Valletta
MT	Xagħra	Xaghra
MT	Xewkija
MT	Xgħajra	Xghajra
MT	Ħamrun	Hamrun
MT	Żabbar	Zabbar
MT	Żebbuġ Gozo	Zebbug Gozo
MT	Żebbuġ Malta	Zebbug Malta
MT	Żejtun	Zejtun
MT	Żurrieq	Zurrieq
MU	Agalega Islands
MU	Black River
MU	Cargados Carajos Shoals
MU	Flacq
MU	Grand Port
MU	Moka
MU	Pamplemousses
MU	Plaines Wilhems
MU	Port Louis
MU	Rivière du Rempart	Riviere du Rempart
MU	Rodrigues Island
MU	Savanne
MV	Addu
MV	Faadhippolhu
MV	Felidhu Atoll
MV	Fuvammulah
MV	Hahdhunmathi
MV	Kolhumadulu
MV	Male		common
MV	Male Atoll
MV	Mulaku Atoll
MV	North Ari Atoll
MV	North Huvadhu Atoll
MV	North Maalhosmadulu
MV	North Miladhunmadulu
MV	North Nilandhe Atoll
MV	North Thiladhunmathi
MV	South Ari Atoll
MV	South Huvadhu Atoll
MV	South Maalhosmadulu
MV	South Miladhunmadulu
MV	South Nilandhe Atoll
MV	South Thiladhunmathi
MW	Central Region
MW	Northern Region
MW	Southern Region
MX	Aguascalientes
MX	Baja California
MX	Baja California Sur
MX	Campeche
MX	Chiapas
MX	Chihuahua
MX	Ciudad de México	Ciudad de Mexico
MX	Coahuila de Zaragoza
MX	Colima
MX	Durango
MX	Guanajuato
MX	Guerrero		common
MX	Hidalgo		common
MX	Jalisco
MX	Michoacán de Ocampo	Michoacan de Ocampo
MX	Morelos
MX	México	Mexico
MX	Nayarit
MX	Nuevo León	Nuevo Leon
MX	Oaxaca
MX	Puebla
MX	Querétaro	Queretaro
MX	Quintana Roo
MX	San Luis Potosí	San Luis Potosi
MX	Sinaloa
MX	Sonora
MX	Tabasco
MX	Tamaulipas
MX	Tlaxcala
MX	Veracruz de Ignacio de la Llave
MX	Yucatán	Yucatan
MX	Zacatecas
MY	Johor
MY	Kedah
MY	Kelantan
MY	Malacca
MY	Melaka
MY	Negeri Sembilan
MY	Pahang
MY	Penang		common
MY	Perak
MY	Perlis
MY	Pulau Pinang
MY	Sabah
MY	Sarawak
MY	Selangor
MY	Terengganu
MY	Wilayah Persekutuan Kuala Lumpur
MY	Wilayah Persekutuan Labuan
MY	Wilayah Persekutuan Putrajaya
MZ	Cabo Delgado
MZ	Gaza
MZ	Inhambane
MZ	Manica
MZ	Maputo
MZ	Nampula
MZ	Niassa
MZ	Sofala
MZ	Tete		common
MZ	Zambézia	Zambezia
NA	//Karas
NA	Erongo
NA	Hardap
NA	Kavango East
NA	Kavango West
NA	Khomas
NA	Kunene
NA	Ohangwena
NA	Omaheke
NA	Omusati
NA	Oshana
NA	Oshikoto
NA	Otjozondjupa
NA	Zambezi
NE	Agadez
NE	Diffa
NE	Dosso
NE	Maradi
NE	Niamey
NE	Tahoua
NE	Tillabéri	Tillaberi
NE	Zinder
NG	Abia
NG	Abuja Federal Capital Territory
NG	Adamawa
NG	Akwa Ibom
NG	Anambra
NG	Bauchi
NG	Bayelsa
NG	Benue
NG	Borno
NG	Cross River
NG	Delta		common
NG	Ebonyi
NG	Edo		common
NG	Ekiti
NG	Enugu
NG	Gombe
NG	Imo		common
NG	Jigawa
NG	Kaduna
NG	Kano
NG	Katsina
NG	Kebbi
NG	Kogi
NG	Kwara
NG	Lagos
NG	Nasarawa
NG	Niger
NG	Ogun
NG	Ondo
NG	Osun
NG	Oyo		common
NG	Plateau		common
NG	Rivers		common
NG	Sokoto
NG	Taraba
NG	Yobe
NG	Zamfara
NI	Boaco
NI	Carazo
NI	Chinandega
NI	Chontales
NI	Costa Caribe Norte
NI	Costa Caribe Sur
NI	Estelí	Esteli
NI	Granada		common
NI	Jinotega
NI	León	Leon
NI	Madriz
NI	Managua
NI	Masaya
NI	Matagalpa
NI	Nueva Segovia
NI	Rivas		common
NI	Río San Juan	Rio San Juan
NL	Aruba
NL	Bonaire
NL	Curaçao	Curacao
NL	Drenthe
NL	Flevoland
NL	Fryslân	Fryslan
NL	Gelderland
NL	Groningen
NL	Limburg
NL	Noord-Brabant
NL	Noord-Holland
NL	Overijssel
NL	Saba
NL	Sint Eustatius
NL	Sint Maarten
NL	Utrecht
NL	Zeeland
NL	Zuid-Holland
NO	Agder
NO	Innlandet
NO	Jan Mayen
NO	Møre og Romsdal	More og Romsdal
NO	Nordland
NO	Oslo
NO	Rogaland
NO	Svalbard
NO	Troms og Finnmark
NO	Trøndelag	Trondelag
NO	Vestfold og Telemark
NO	Vestland
NO	Viken
NP	Bagmati
NP	Gandaki
NP	Karnali
NP	Koshi
NP	Lumbini
NP	Madhesh
NP	Sudurpashchim
NR	Aiwo
NR	Anabar
NR	Anetan
NR	Anibare
NR	Baitsi
NR	Boe		common
NR	Buada
NR	Denigomodu
NR	Ewa		common
NR	Ijuw
NR	Meneng
NR	Nibok
NR	Uaboe
NR	Yaren
NZ	Auckland
NZ	Bay of Plenty
NZ	Canterbury
NZ	Chatham Islands Territory
NZ	Gisborne
NZ	Greater Wellington
NZ	Hawke's Bay
NZ	Manawatū-Whanganui	Manawatu-Whanganui
NZ	Marlborough
NZ	Nelson		common
NZ	Northland		common
NZ	Otago
NZ	Southland		common
NZ	Taranaki
NZ	Tasman
NZ	Waikato
NZ	West Coast
OM	Buraymī	Buraymi
OM	Dhofar
OM	Duqm	Al Duqm
OM	Dākhilīyah	Dakhiliyah
OM	Janūb al Bāţinah	Janub al Batinah
OM	Janūb ash Sharqīyah	Janub ash Sharqiyah
OM	Masqaţ	Masqat
OM	Musandam
OM	Shamāl al Bāţinah	Shamal al Batinah
OM	Shamāl ash Sharqīyah	Shamal ash Sharqiyah
OM	Wusţá	Wusta
PA	Bocas del Toro
PA	Chiriquí	Chiriqui
PA	Coclé	Cocle
PA	Colón	Colon
PA	Darién	Darien
PA	Emberá	Embera
PA	Guna Yala
PA	Herrera		common
PA	Los Santos
PA	Naso Tjër Di	Naso Tjer Di
PA	Ngäbe-Buglé	Ngabe-Bugle
PA	Panamá	Panama
PA	Panamá Oeste	Panama Oeste
PA	Veraguas
PE	Amazonas
PE	Ancash
PE	Apurímac	Apurimac
PE	Arequipa
PE	Ayacucho
PE	Cajamarca
PE	Cusco
PE	El Callao
PE	Huancavelica
PE	Huánuco	Huanuco
PE	Ica		common
PE	Junín	Junin
PE	La Libertad
PE	Lambayeque
PE	Lima
PE	Loreto
PE	Madre de Dios
PE	Moquegua
PE	Municipalidad Metropolitana de Lima
PE	Pasco
PE	Piura
PE	Puno
PE	San Martín	San Martin
PE	Tacna
PE	Tumbes
PE	Ucayali
PG	Bougainville
PG	Central		common
PG	Chimbu
PG	East New Britain
PG	East Sepik
PG	Eastern Highlands
PG	Enga
PG	Gulf		common
PG	Hela
PG	Jiwaka
PG	Madang
PG	Manus		common
PG	Milne Bay
PG	Morobe
PG	National Capital District
PG	New Ireland
PG	Northern		common
PG	Southern Highlands
PG	West New Britain
PG	West Sepik
PG	Western		common
PG	Western Highlands
PH	Autonomous Region in Muslim Mindanao
PH	Bicol
PH	Cagayan Valley
PH	Calabarzon
PH	Caraga
PH	Central Luzon
PH	Central Visayas
PH	Cordillera Administrative Region
PH	Davao
PH	Eastern Visayas
PH	Ilocos
PH	Mimaropa
PH	National Capital Region
PH	Northern Mindanao
PH	Soccsksargen
PH	Western Visayas
PH	Zamboanga Peninsula
PK	Azad Jammu and Kashmir
PK	Azad Kashmir	AJK
PK	Balochistan
PK	Gilgit-Baltistan	GB
PK	Islamabad
PK	Khyber Pakhtunkhwa	KPK|KP
PK	Punjab
PK	Sindh
PL	Greater Poland	Wielkopolska
PL	Lesser Poland	Malopolska
PL	Lower Silesia	Dolnoslaskie
PL	Masovia	Mazovia|Mazowieckie
PL	Pomerania	Pomorskie
PL	Silesia	Slaskie	common
PL	Subcarpathia	Podkarpackie
PS	Bethlehem
PS	Deir El Balah
PS	Gaza
PS	Hebron
PS	Jenin
PS	Jericho and Al Aghwar
PS	Jerusalem
PS	Khan Yunis
PS	Nablus
PS	North Gaza
PS	Qalqilya
PS	Rafah
PS	Ramallah
PS	Salfit
PS	Tubas
PS	Tulkarm
PT	Aveiro
PT	Beja
PT	Braga
PT	Bragança	Braganca
PT	Castelo Branco
PT	Coimbra
PT	Faro		common
PT	Guarda
PT	Leiria
PT	Lisboa
PT	Portalegre
PT	Porto		common
PT	Região Autónoma da Madeira	Regiao Autonoma da Madeira
PT	Região Autónoma dos Açores	Regiao Autonoma dos Acores
PT	Santarém	Santarem
PT	Setúbal	Setubal
PT	Viana do Castelo
PT	Vila Real
PT	Viseu
PT	Évora	Evora
PW	Aimeliik
PW	Airai
PW	Angaur
PW	Hatohobei
PW	Kayangel
PW	Koror
PW	Melekeok
PW	Ngaraard
PW	Ngarchelong
PW	Ngardmau
PW	Ngatpang
PW	Ngchesar
PW	Ngeremlengui
PW	Ngiwal
PW	Peleliu
PW	Sonsorol
PY	Alto Paraguay
PY	Alto Paraná	Alto Parana
PY	Amambay
PY	Asunción	Asuncion
PY	Boquerón	Boqueron
PY	Caaguazú	Caaguazu
PY	Caazapá	Caazapa
PY	Canindeyú	Canindeyu
PY	Central		common
PY	Concepción	Concepcion
PY	Cordillera		common
PY	Guairá	Guaira
PY	Itapúa	Itapua
PY	Misiones
PY	Paraguarí	Paraguari
PY	Presidente Hayes
PY	San Pedro
PY	Ñeembucú	Neembucu
QA	Dawḩah	Dawhah
QA	Khawr wa adh Dhakhīrah	Khawr wa adh Dhakhirah
QA	Rayyān	Rayyan
QA	Shamāl	Shamal
QA	Shīḩānīyah	Shihaniyah
QA	Umm Şalāl	Umm Salal
QA	Wakrah
RO	Alba		common
RO	Arad		common
RO	Argeș	Arges
RO	Bacău	Bacau
RO	Bihor
RO	Bistrița-Năsăud	Bistrita-Nasaud
RO	Botoșani	Botosani
RO	Brașov	Brasov
RO	Brăila	Braila
RO	București	Bucuresti
RO	Buzău	Buzau
RO	Caraș-Severin	Caras-Severin
RO	Cluj
RO	Constanța	Constanta
RO	Covasna
RO	Călărași	Calarasi
RO	Dolj
RO	Dâmbovița	Dambovita
RO	Galați	Galati
RO	Giurgiu
RO	Gorj
RO	Harghita
RO	Hunedoara
RO	Ialomița	Ialomita
RO	Iași	Iasi
RO	Ilfov
RO	Maramureș	Maramures
RO	Mehedinți	Mehedinti
RO	Mureș	Mures
RO	Neamț	Neamt
RO	Olt		common
RO	Prahova
RO	Satu Mare
RO	Sibiu
RO	Suceava
RO	Sălaj	Salaj
RO	Teleorman
RO	Timiș	Timis
RO	Tulcea
RO	Vaslui
RO	Vrancea
RO	Vâlcea	Valcea
RS	Beograd
RS	Borski okrug
RS	Braničevski okrug	Branicevski okrug
RS	Jablanički okrug	Jablanicki okrug
RS	Kolubarski okrug
RS	Kosovo-Metohija
RS	Mačvanski okrug	Macvanski okrug
RS	Moravički okrug	Moravicki okrug
RS	Nišavski okrug	Nisavski okrug
RS	Pirotski okrug
RS	Podunavski okrug
RS	Pomoravski okrug
RS	Pčinjski okrug	Pcinjski okrug
RS	Rasinski okrug
RS	Raški okrug	Raski okrug
RS	Toplički okrug	Toplicki okrug
RS	Vojvodina
RS	Zaječarski okrug	Zajecarski okrug
RS	Zlatiborski okrug
RS	Šumadijski okrug	Sumadijski okrug
RU	Adygea	Adygeya
RU	Altai	Altai Territory|Altai Republic|Altay
RU	Amur	Amur Region|Amur Oblast
RU	Arkhangelsk Region	Arkhangelsk Oblast
RU	Astrakhan Region	Astrakhan Oblast
RU	Bashkortostan	Bashkiria|Bashkortostan Republic
RU	Belgorod Region	Belgorod Oblast
RU	Bryansk Region	Bryansk Oblast
RU	Buryatia	Buryatiya
RU	Chechnya	Chechen Republic
RU	Chelyabinsk Region	Chelyabinsk Oblast
RU	Chukotka	Chukchi Autonomous Area
RU	Chuvashia
RU	Dagestan	Daghestan
RU	Ingushetia
RU	Irkutsk Region	Irkutsk Oblast
RU	Kabardino-Balkaria
RU	Kaliningrad Region	Kaliningrad Oblast
RU	Kalmykia
RU	Kaluga Region	Kaluga Oblast
RU	Kamchatka	Kamchatka Territory
RU	Karachay-Cherkessia
RU	Karelia
RU	Kemerovo Region	Kuzbass|Kemerovo Oblast
RU	Khabarovsk Territory	Khabarovsk Krai
RU	Khakassia
RU	Khanty-Mansi	KhMAO|Yugra|Khanty-Mansiysk
RU	Komi	Komi Republic
RU	Krasnodar Territory	Krasnodar Krai|Kuban
RU	Krasnoyarsk Territory	Krasnoyarsk Krai
RU	Leningrad Region	Leningrad Oblast
RU	Lipetsk Region	Lipetsk Oblast
RU	Magadan Region	Magadan Oblast
RU	Mari El
RU	Mordovia
RU	Moscow Region	Moscow Oblast
RU	Murmansk Region	Murmansk Oblast
RU	Nizhny Novgorod Region	Nizhny Novgorod Oblast
RU	North Ossetia
RU	Novosibirsk Region	Novosibirsk Oblast
RU	Omsk Region	Omsk Oblast
RU	Orenburg Region	Orenburg Oblast
RU	Perm Territory	Perm Krai
RU	Primorye	Primorsky Krai|Primorsky Territory|Primorye Territory
RU	Rostov Region	Rostov Oblast
RU	Sakhalin	Sakhalin Region
RU	Samara Region	Samara Oblast
RU	Saratov Region	Saratov Oblast
RU	Siberia
RU	Stavropol Territory	Stavropol Krai
RU	Sverdlovsk Region	Sverdlovsk Oblast
RU	Tatarstan	Republic of Tatarstan
RU	Tomsk Region	Tomsk Oblast
RU	Tula Region	Tula Oblast
RU	Tuva	Tyva
RU	Tver Region	Tver Oblast
RU	Tyumen Region	Tyumen Oblast
RU	Udmurtia
RU	Volgograd Region	Volgograd Oblast
RU	Vologda Region	Vologda Oblast
RU	Voronezh Region	Voronezh Oblast
RU	Yakutia	Sakha
RU	Yamal-Nenets	Yamal|YNAO|Yamalo-Nenets
RU	Yaroslavl Region	Yaroslavl Oblast
RU	Zabaikalsky Territory	Transbaikal|Zabaykalsky Krai|Trans-Baikal
RW	City of Kigali
RW	Eastern		common
RW	Northern		common
RW	Southern		common
RW	Western		common
SA	Asir	Aseer
SA	Eastern Province
SA	Jazan	Jizan
SA	Najran
SA	Neom	NEOM
SA	Qassim	Al-Qassim
SA	Tabuk
SB	Capital Territory
SB	Central		common
SB	Choiseul
SB	Guadalcanal
SB	Isabel		common
SB	Makira-Ulawa
SB	Malaita
SB	Rennell and Bellona
SB	Temotu
SB	Western		common
SC	Anse Boileau
SC	Anse Etoile
SC	Anse Royale
SC	Anse aux Pins
SC	Au Cap
SC	Baie Lazare
SC	Baie Sainte Anne
SC	Beau Vallon
SC	Bel Air
SC	Bel Ombre
SC	Cascade		common
SC	English River
SC	Glacis
SC	Grand Anse Mahe
SC	Grand Anse Praslin
SC	Ile Perseverance I
SC	Ile Perseverance II
SC	La Digue
SC	Les Mamelles
SC	Mont Buxton
SC	Mont Fleuri
SC	Plaisance
SC	Pointe Larue
SC	Port Glaud
SC	Roche Caiman
SC	Saint Louis
SC	Takamaka
SD	Blue Nile
SD	Central Darfur
SD	East Darfur
SD	Gedaref
SD	Gezira
SD	Kassala
SD	Khartoum
SD	North Darfur
SD	North Kordofan
SD	Northern		common
SD	Red Sea
SD	River Nile
SD	Sennar
SD	South Darfur
SD	South Kordofan
SD	West Darfur
SD	West Kordofan
SD	White Nile
SE	Blekinge län	Blekinge lan|SE-10
SE	Dalarnas län	Dalarnas lan|SE-20
SE	Gotlands län	Gotlands lan|SE-09
SE	Gävleborgs län	Gavleborgs lan|SE-21
SE	Hallands län	Hallands lan|SE-13
SE	Jämtlands län	Jamtlands lan|SE-23
SE	Jönköpings län	Jonkopings lan|SE-06
SE	Kalmar län	Kalmar lan|SE-08
SE	Kronobergs län	Kronobergs lan|SE-07
SE	Norrbottens län	Norrbottens lan|SE-25
SE	Skåne län	Skane lan|SE-12
SE	Stockholms län	Stockholms lan|SE-01
SE	Södermanlands län	Sodermanlands lan|SE-04
SE	Uppsala län	Uppsala lan|SE-03
SE	Värmlands län	Varmlands lan|SE-17
SE	Västerbottens län	Vasterbottens lan|SE-24
SE	Västernorrlands län	Vasternorrlands lan|SE-22
SE	Västmanlands län	Vastmanlands lan|SE-19
SE	Västra Götalands län	Vastra Gotalands lan|SE-14
SE	Örebro län	Orebro lan|SE-18
SE	Östergötlands län	Ostergotlands lan|SE-05
SG	Central Singapore
SG	North East
SG	North West
SG	South East
SG	South West
SH	Ascension		common
SH	Saint Helena
SH	Tristan da Cunha
SI	Ajdovščina	Ajdovscina
SI	Ankaran
SI	Apače	Apace
SI	Beltinci
SI	Benedikt
SI	Bistrica ob Sotli
SI	Bled		common
SI	Bloke		common
SI	Bohinj
SI	Borovnica
SI	Bovec
SI	Braslovče	Braslovce
SI	Brda
SI	Brezovica
SI	Brežice	Brezice
SI	Cankova
SI	Celje
SI	Cerklje na Gorenjskem
SI	Cerknica
SI	Cerkno
SI	Cerkvenjak
SI	Cirkulane
SI	Destrnik
SI	Divača	Divaca
SI	Dobje
SI	Dobrepolje
SI	Dobrna
SI	Dobrova-Polhov Gradec
SI	Dobrovnik
SI	Dol pri Ljubljani
SI	Dolenjske Toplice
SI	Domžale	Domzale
SI	Dornava
SI	Dravograd
SI	Duplek
SI	Gorenja vas-Poljane
SI	Gorišnica	Gorisnica
SI	Gorje
SI	Gornja Radgona
SI	Gornji Grad
SI	Gornji Petrovci
SI	Grad		common
SI	Grosuplje
SI	Hajdina
SI	Hodoš	Hodos
SI	Horjul
SI	Hoče-Slivnica	Hoce-Slivnica
SI	Hrastnik
SI	Hrpelje-Kozina
SI	Idrija
SI	Ilirska Bistrica
SI	Ivančna Gorica	Ivancna Gorica
SI	Izola		common
SI	Jesenice
SI	Jezersko
SI	Juršinci	Jursinci
SI	Kamnik
SI	Kanal ob Soči	Kanal ob Soci
SI	Kidričevo	Kidricevo
SI	Kobarid
SI	Kobilje
SI	Komen
SI	Komenda
SI	Koper
SI	Kostanjevica na Krki
SI	Kostel
SI	Kozje
SI	Kočevje	Kocevje
SI	Kranj
SI	Kranjska Gora
SI	Križevci	Krizevci
SI	Krško	Krsko
SI	Kungota
SI	Kuzma
SI	Laško	Lasko
SI	Lenart
SI	Lendava
SI	Litija
SI	Ljubljana
SI	Ljubno
SI	Ljutomer
SI	Log-Dragomer
SI	Logatec
SI	Lovrenc na Pohorju
SI	Loška dolina	Loska dolina
SI	Loški Potok	Loski Potok
SI	Lukovica
SI	Luče	Luce
SI	Majšperk	Majsperk
SI	Makole
SI	Maribor
SI	Markovci
SI	Medvode
SI	Mengeš	Menges
SI	Metlika
SI	Mežica	Mezica
SI	Miklavž na Dravskem polju	Miklavz na Dravskem polju
SI	Miren-Kostanjevica
SI	Mirna		common
SI	Mirna Peč	Mirna Pec
SI	Mislinja
SI	Mokronog-Trebelno
SI	Moravske Toplice
SI	Moravče	Moravce
SI	Mozirje
SI	Murska Sobota
SI	Muta		common
SI	Naklo
SI	Nazarje
SI	Nova Gorica
SI	Novo Mesto
SI	Odranci
SI	Oplotnica
SI	Ormož	Ormoz
SI	Osilnica
SI	Pesnica
SI	Piran
SI	Pivka
SI	Podlehnik
SI	Podvelka
SI	Podčetrtek	Podcetrtek
SI	Poljčane	Poljcane
SI	Polzela
SI	Postojna
SI	Prebold
SI	Preddvor
SI	Prevalje
SI	Ptuj
SI	Puconci
SI	Radenci
SI	Radeče	Radece
SI	Radlje ob Dravi
SI	Radovljica
SI	Ravne na Koroškem	Ravne na Koroskem
SI	Razkrižje	Razkrizje
SI	Rače-Fram	Race-Fram
SI	Renče-Vogrsko	Rence-Vogrsko
SI	Rečica ob Savinji	Recica ob Savinji
SI	Ribnica
SI	Ribnica na Pohorju
SI	Rogatec
SI	Rogaška Slatina	Rogaska Slatina
SI	Rogašovci	Rogasovci
SI	Ruše	Ruse
SI	Selnica ob Dravi
SI	Semič	Semic
SI	Sevnica
SI	Sežana	Sezana
SI	Slovenj Gradec
SI	Slovenska Bistrica
SI	Slovenske Konjice
SI	Sodražica	Sodrazica
SI	Solčava	Solcava
SI	Središče ob Dravi	Sredisce ob Dravi
SI	Starše	Starse
SI	Straža	Straza
SI	Sveta Ana
SI	Sveta Trojica v Slovenskih goricah
SI	Sveti Andraž v Slovenskih goricah	Sveti Andraz v Slovenskih goricah
SI	Sveti Jurij ob Ščavnici	Sveti Jurij ob Scavnici
SI	Sveti Jurij v Slovenskih goricah
SI	Sveti Tomaž	Sveti Tomaz
SI	Tabor		common
SI	Tišina	Tisina
SI	Tolmin
SI	Trbovlje
SI	Trebnje
SI	Trnovska Vas
SI	Trzin
SI	Tržič	Trzic
SI	Turnišče	Turnisce
SI	Velenje
SI	Velika Polana
SI	Velike Lašče	Velike Lasce
SI	Veržej	Verzej
SI	Videm
SI	Vipava
SI	Vitanje
SI	Vodice
SI	Vojnik
SI	Vransko
SI	Vrhnika
SI	Vuzenica
SI	Zagorje ob Savi
SI	Zavrč	Zavrc
SI	Zreče	Zrece
SI	Črenšovci	Crensovci
SI	Črna na Koroškem	Crna na Koroskem
SI	Črnomelj	Crnomelj
SI	Šalovci	Salovci
SI	Šempeter-Vrtojba	Sempeter-Vrtojba
SI	Šentilj	Sentilj
SI	Šentjernej	Sentjernej
SI	Šentjur	Sentjur
SI	Šentrupert	Sentrupert
SI	Šenčur	Sencur
SI	Škocjan	Skocjan
SI	Škofja Loka	Skofja Loka
SI	Škofljica	Skofljica
SI	Šmarje pri Jelšah	Smarje pri Jelsah
SI	Šmarješke Toplice	Smarjeske Toplice
SI	Šmartno ob Paki	Smartno ob Paki
SI	Šmartno pri Litiji	Smartno pri Litiji
SI	Šoštanj	Sostanj
SI	Štore	Store
SI	Žalec	Zalec
SI	Železniki	Zelezniki
SI	Žetale	Zetale
SI	Žiri	Ziri
SI	Žirovnica	Zirovnica
SI	Žužemberk	Zuzemberk
SK	Banskobystrický kraj	Banskobystricky kraj
SK	Bratislavský kraj	Bratislavsky kraj
SK	Košický kraj	Kosicky kraj
SK	Nitriansky kraj
SK	Prešovský kraj	Presovsky kraj
SK	Trenčiansky kraj	Trenciansky kraj
SK	Trnavský kraj	Trnavsky kraj
SK	Žilinský kraj	Zilinsky kraj
SL	Eastern		common
SL	North Western
SL	Northern		common
SL	Southern		common
SL	Western Area
SM	Acquaviva
SM	Borgo Maggiore
SM	Chiesanuova
SM	Città di San Marino	Citta di San Marino
SM	Domagnano
SM	Faetano
SM	Fiorentino
SM	Montegiardino
SM	Serravalle
SN	Dakar
SN	Diourbel
SN	Fatick
SN	Kaffrine
SN	Kaolack
SN	Kolda
SN	Kédougou	Kedougou
SN	Louga
SN	Matam
SN	Saint-Louis
SN	Sédhiou	Sedhiou
SN	Tambacounda
SN	Thiès	Thies
SN	Ziguinchor
SO	Awdal
SO	Bakool
SO	Banaadir
SO	Bari		common
SO	Bay		common
SO	Galguduud
SO	Gedo
SO	Hiiraan
SO	Jubbada Dhexe
SO	Jubbada Hoose
SO	Mudug
SO	Nugaal
SO	Sanaag
SO	Shabeellaha Dhexe
SO	Shabeellaha Hoose
SO	Sool
SO	Togdheer
SO	Woqooyi Galbeed
SR	Brokopondo
SR	Commewijne
SR	Coronie
SR	Marowijne
SR	Nickerie
SR	Para		common
SR	Paramaribo
SR	Saramacca
SR	Sipaliwini
SR	Wanica
SS	Central Equatoria
SS	Eastern Equatoria
SS	Jonglei
SS	Lakes
SS	Northern Bahr el Ghazal
SS	Unity		common
SS	Upper Nile
SS	Warrap
SS	Western Bahr el Ghazal
SS	Western Equatoria
ST	Cantagalo
ST	Caué	Caue
ST	Lembá	Lemba
ST	Lobata
ST	Mé-Zóchi	Me-Zochi
ST	Príncipe	Principe
ST	Água Grande	Agua Grande
SV	Ahuachapán	Ahuachapan
SV	Cabañas	Cabanas
SV	Chalatenango
SV	Cuscatlán	Cuscatlan
SV	La Libertad
SV	La Paz
SV	La Unión	La Union
SV	Morazán	Morazan
SV	San Miguel
SV	San Salvador
SV	San Vicente
SV	Santa Ana
SV	Sonsonate
SV	Usulután	Usulutan
SY	Dar'ā	Dar'a
SY	Dayr az Zawr
SY	Dimashq
SY	Idlib
SY	Lādhiqīyah	Ladhiqiyah
SY	Qunayţirah	Qunaytirah
SY	Raqqah
SY	Rīf Dimashq	Rif Dimashq
SY	Suwaydā'	Suwayda'
SY	Ţarţūs	Tartus
SY	Ḩalab	Halab
SY	Ḩamāh	Hamah
SY	Ḩasakah	Hasakah
SY	Ḩimş	Hims
SZ	Hhohho
SZ	Lubombo
SZ	Manzini
SZ	Shiselweni
TD	Bahr el Ghazal
TD	Batha
TD	Borkou
TD	Chari-Baguirmi
TD	Ennedi-Est
TD	Ennedi-Ouest
TD	Guéra	Guera
TD	Hadjer Lamis
TD	Kanem
TD	Lac		common
TD	Logone-Occidental
TD	Logone-Oriental
TD	Mandoul
TD	Mayo-Kebbi-Est
TD	Mayo-Kebbi-Ouest
TD	Moyen-Chari
TD	Ouaddaï	Ouaddai
TD	Salamat
TD	Sila
TD	Tandjilé	Tandjile
TD	Tibesti
TD	Ville de Ndjamena
TD	Wadi Fira
TG	Centrale		common
TG	Kara		common
TG	Maritime		common
TG	Plateaux
TG	Savanes
TH	Amnat Charoen
TH	Ang Thong
TH	Bueng Kan
TH	Buri Ram
TH	Chachoengsao
TH	Chai Nat
TH	Chaiyaphum
TH	Chanthaburi
TH	Chiang Mai
TH	Chiang Rai
TH	Chon Buri
TH	Chumphon
TH	Kalasin
TH	Kamphaeng Phet
TH	Kanchanaburi
TH	Khon Kaen
TH	Krabi
TH	Krung Thep Maha Nakhon
TH	Lampang
TH	Lamphun
TH	Loei
TH	Lop Buri
TH	Mae Hong Son
TH	Maha Sarakham
TH	Mukdahan
TH	Nakhon Nayok
TH	Nakhon Pathom
TH	Nakhon Phanom
TH	Nakhon Ratchasima
TH	Nakhon Sawan
TH	Nakhon Si Thammarat
TH	Nan		common
TH	Narathiwat
TH	Nong Bua Lam Phu
TH	Nong Khai
TH	Nonthaburi
TH	Pathum Thani
TH	Pattani
TH	Phangnga
TH	Phatthalung
TH	Phatthaya
TH	Phayao
TH	Phetchabun
TH	Phetchaburi
TH	Phichit
TH	Phitsanulok
TH	Phra Nakhon Si Ayutthaya
TH	Phrae
TH	Phuket
TH	Prachin Buri
TH	Prachuap Khiri Khan
TH	Ranong
TH	Ratchaburi
TH	Rayong
TH	Roi Et
TH	Sa Kaeo
TH	Sakon Nakhon
TH	Samut Prakan
TH	Samut Sakhon
TH	Samut Songkhram
TH	Saraburi
TH	Satun
TH	Si Sa Ket
TH	Sing Buri
TH	Songkhla
TH	Sukhothai
TH	Suphan Buri
TH	Surat Thani
TH	Surin
TH	Tak		common
TH	Trang		common
TH	Trat
TH	Ubon Ratchathani
TH	Udon Thani
TH	Uthai Thani
TH	Uttaradit
TH	Yala
TH	Yasothon
TJ	Gorno-Badakhshan	GBAO|Gorno-Badakhshan Autonomous Region|Kuhistoni Badakhshon
TJ	Khatlon
TJ	Sughd	Sogd|Sogdiana
TL	Aileu
TL	Ainaro
TL	Baucau
TL	Bobonaro
TL	Cova Lima
TL	Díli	Dili
TL	Ermera
TL	Lautém	Lautem
TL	Liquiça	Liquica
TL	Manatuto
TL	Manufahi
TL	Oé-Cusse Ambeno	Oe-Cusse Ambeno
TL	Viqueque
TM	Ahal	Akhal
TM	Balkan
TM	Dashoguz	Daşoguz|Dashhowuz|Dashogus
TM	Lebap
TM	Mary		common
TN	Ben Arous
TN	Bizerte
TN	Béja	Beja
TN	Gabès	Gabes
TN	Gafsa
TN	Jendouba
TN	Kairouan
TN	Kasserine
TN	Kébili	Kebili
TN	L'Ariana
TN	La Manouba
TN	Le Kef
TN	Mahdia
TN	Monastir
TN	Médenine	Medenine
TN	Nabeul
TN	Sfax
TN	Sidi Bouzid
TN	Siliana
TN	Sousse
TN	Tataouine
TN	Tozeur
TN	Tunis
TN	Zaghouan
TO	'Eua
TO	Ha'apai
TO	Niuas
TO	Tongatapu
TO	Vava'u
TR	Adana
TR	Adıyaman	Adiyaman
TR	Afyonkarahisar
TR	Aksaray
TR	Amasya
TR	Anatolia
TR	Ankara
TR	Antalya
TR	Ardahan
TR	Artvin
TR	Aydın	Aydin
TR	Ağrı	Agri
TR	Balıkesir	Balikesir
TR	Bartın	Bartin
TR	Batman		common
TR	Bayburt
TR	Bilecik
TR	Bingöl	Bingol
TR	Bitlis
TR	Bolu
TR	Burdur
TR	Bursa		common
TR	Denizli
TR	Diyarbakır	Diyarbakir
TR	Düzce	Duzce
TR	Edirne
TR	Elazığ	Elazig
TR	Erzincan
TR	Erzurum
TR	Eskişehir	Eskisehir
TR	Gaziantep
TR	Giresun
TR	Gümüşhane	Gumushane
TR	Hakkâri	Hakkari
TR	Hatay
TR	Isparta
TR	Iğdır	Igdir
TR	Kahramanmaraş	Kahramanmaras
TR	Karabük	Karabuk
TR	Karaman
TR	Kars
TR	Kastamonu
TR	Kayseri
TR	Kilis
TR	Kocaeli
TR	Konya
TR	Kütahya	Kutahya
TR	Kırklareli	Kirklareli
TR	Kırıkkale	Kirikkale
TR	Kırşehir	Kirsehir
TR	Malatya
TR	Manisa
TR	Mardin
TR	Mersin
TR	Muğla	Mugla
TR	Muş	Mus	common
TR	Nevşehir	Nevsehir
TR	Niğde	Nigde
TR	Ordu
TR	Osmaniye
TR	Rize
TR	Sakarya
TR	Samsun
TR	Siirt
TR	Sinop
TR	Sivas
TR	Tekirdağ	Tekirdag
TR	Thrace
TR	Tokat
TR	Trabzon
TR	Tunceli
TR	Uşak	Usak
TR	Van		common
TR	Yalova
TR	Yozgat
TR	Zonguldak
TR	Çanakkale	Canakkale
TR	Çankırı	Cankiri
TR	Çorum	Corum
TR	İstanbul	Istanbul
TR	İzmir	Izmir
TR	Şanlıurfa	Sanliurfa
TR	Şırnak	Sirnak
TT	Arima
TT	Chaguanas
TT	Couva-Tabaquite-Talparo
TT	Diego Martin
TT	Mayaro-Rio Claro
TT	Penal-Debe
TT	Point Fortin
TT	Port of Spain
TT	Princes Town
TT	San Fernando
TT	San Juan-Laventille
TT	Sangre Grande
TT	Siparia
TT	Tobago
TT	Tunapuna-Piarco
TV	Funafuti
TV	Nanumaga
TV	Nanumea
TV	Niutao
TV	Nui		common
TV	Nukufetau
TV	Nukulaelae
TV	Vaitupu
TW	Changhua
TW	Chiayi
TW	Hsinchu
TW	Hualien
TW	Kaohsiung
TW	Keelung
TW	Kinmen
TW	Lienchiang
TW	Miaoli
TW	Nantou
TW	New Taipei
TW	Penghu
TW	Pingtung
TW	Taichung
TW	Tainan
TW	Taipei
TW	Taitung
TW	Taoyuan
TW	Yilan
TW	Yunlin
TZ	Arusha		common
TZ	Coast		common
TZ	Dar es Salaam
TZ	Dodoma
TZ	Geita
TZ	Iringa
TZ	Kagera
TZ	Katavi
TZ	Kigoma
TZ	Kilimanjaro
TZ	Lindi
TZ	Manyara
TZ	Mara		common
TZ	Mbeya
TZ	Morogoro
TZ	Mtwara
TZ	Mwanza
TZ	Njombe
TZ	Pemba North
TZ	Pemba South
TZ	Rukwa
TZ	Ruvuma
TZ	Shinyanga
TZ	Simiyu
TZ	Singida
TZ	Songwe
TZ	Tabora
TZ	Tanga		common
TZ	Zanzibar
TZ	Zanzibar North
TZ	Zanzibar South
TZ	Zanzibar West
UA	Cherkasy Region	Cherkasy Oblast
UA	Chernihiv Region	Chernihiv Oblast
UA	Crimea
UA	Dnipropetrovsk	Dnipropetrovsk Oblast
UA	Donbas	Donbass
UA	Donetsk Region	Donetsk Oblast
UA	Kharkiv Region	Kharkiv Oblast
UA	Kherson Region	Kherson Oblast
UA	Kyiv Region	Kyiv Oblast
UA	Lviv Region	Lviv Oblast
UA	Mykolaiv Region	Mykolaiv Oblast
UA	Odesa Region	Odessa Region|Odesa Oblast
UA	Poltava Region	Poltava Oblast
UA	Zakarpattia	Transcarpathia
UA	Zaporizhzhia Region	Zaporizhia
UG	Central		common
UG	Eastern		common
UG	Northern		common
UG	Western		common
UM	Baker Island
UM	Howland Island
UM	Jarvis Island
UM	Johnston Atoll
UM	Kingman Reef
UM	Midway Islands
UM	Navassa Island
UM	Palmyra Atoll
UM	Wake Island
US	Alabama
US	Alaska
US	American Samoa
US	Arizona
US	Arkansas
US	California
US	Colorado		common
US	Connecticut
US	Delaware
US	District of Columbia
US	Florida		common
US	Georgia		common
US	Guam
US	Hawaii
US	Idaho
US	Illinois
US	Indiana
US	Iowa
US	Kansas
US	Kentucky
US	Louisiana
US	Maine
US	Maryland		common
US	Massachusetts
US	Michigan		common
US	Minnesota
US	Mississippi
US	Missouri
US	Montana		common
US	Nebraska
US	Nevada		common
US	New Hampshire
US	New Jersey
US	New Mexico
US	New York
US	North Carolina
US	North Dakota
US	Northern Mariana Islands
US	Ohio
US	Oklahoma
US	Oregon
US	Pennsylvania
US	Puerto Rico
US	Rhode Island
US	South Carolina
US	South Dakota
US	Tennessee
US	Texas
US	United States Minor Outlying Islands
US	Utah
US	Vermont
US	Virgin Islands, U.S.
US	Virginia		common
US	Washington		common
US	West Virginia
US	Wisconsin
US	Wyoming
UY	Artigas
UY	Canelones
UY	Cerro Largo
UY	Colonia
UY	Durazno
UY	Flores		common
UY	Florida		common
UY	Lavalleja
UY	Maldonado		common
UY	Montevideo
UY	Paysandú	Paysandu
UY	Rivera		common
UY	Rocha		common
UY	Río Negro	Rio Negro
UY	Salto
UY	San José	San Jose
UY	Soriano
UY	Tacuarembó	Tacuarembo
UY	Treinta y Tres
UZ	Andijan	Andijon|Andizhan
UZ	Bukhara	Buxoro|Bokhara
UZ	Fergana	Ferghana|Farg'ona|Fargona
UZ	Jizzakh	Jizzax|Dzhizak|Djizak|Jizak
UZ	Karakalpakstan	Qoraqalpogʻiston|Republic of Karakalpakstan
UZ	Kashkadarya	Qashqadaryo|Kashkadaryo|Qashqadarya
UZ	Khorezm	Xorazm|Khorazm
UZ	Namangan
UZ	Navoi	Navoiy|Navoiy region
UZ	Samarkand	Samarqand
UZ	Surkhandarya	Surxondaryo|Surkhandaryo|Surkhondaryo
UZ	Syrdarya	Sirdaryo|Syrdaryo|Sirdarya
UZ	Tashkent region	Tashkent oblast|Toshkent region
VC	Charlotte		common
VC	Grenadines
VC	Saint Andrew
VC	Saint David
VC	Saint George
VC	Saint Patrick
VE	Amazonas
VE	Anzoátegui	Anzoategui
VE	Apure
VE	Aragua
VE	Barinas
VE	Bolívar	Bolivar
VE	Carabobo
VE	Cojedes
VE	Delta Amacuro
VE	Dependencias Federales
VE	Distrito Capital
VE	Falcón	Falcon
VE	Guárico	Guarico
VE	La Guaira
VE	Lara		common
VE	Miranda		common
VE	Monagas
VE	Mérida	Merida
VE	Nueva Esparta
VE	Portuguesa
VE	Sucre		common
VE	Trujillo		common
VE	Táchira	Tachira
VE	Yaracuy
VE	Zulia
VN	Bà Rịa - Vũng Tàu	Ba Ria - Vung Tau
VN	Bình Dương	Binh Duong
VN	Bình Phước	Binh Phuoc
VN	Bình Thuận	Binh Thuan
VN	Bình Định	Binh Dinh
VN	Bạc Liêu	Bac Lieu
VN	Bắc Giang	Bac Giang
VN	Bắc Kạn	Bac Kan
VN	Bắc Ninh	Bac Ninh
VN	Bến Tre	Ben Tre
VN	Cao Bằng	Cao Bang
VN	Cà Mau	Ca Mau
VN	Cần Thơ	Can Tho
VN	Gia Lai
VN	Giang
VN	Hà Giang	Ha Giang
VN	Hà Nam	Ha Nam
VN	Hà Nội	Ha Noi
VN	Hà Tĩnh	Ha Tinh
VN	Hòa Bình	Hoa Binh
VN	Hưng Yên	Hung Yen
VN	Hải Dương	Hai Duong
VN	Hải Phòng	Hai Phong
VN	Hậu Giang	Hau Giang
VN	Hồ Chí Minh	Ho Chi Minh
VN	Khánh Hòa	Khanh Hoa
VN	Kiến Giang	Kien Giang
VN	Kon Tum
VN	Lai Châu	Lai Chau
VN	Long An
VN	Lào Cai	Lao Cai
VN	Lâm Đồng	Lam Dong
VN	Lạng Sơn	Lang Son
VN	Mekong Delta
VN	Nam Định	Nam Dinh
VN	Nghệ An	Nghe An
VN	Ninh Bình	Ninh Binh
VN	Ninh Thuận	Ninh Thuan
VN	Phú Thọ	Phu Tho
VN	Phú Yên	Phu Yen
VN	Quảng Bình	Quang Binh
VN	Quảng Nam	Quang Nam
VN	Quảng Ngãi	Quang Ngai
VN	Quảng Ninh	Quang Ninh
VN	Quảng Trị	Quang Tri
VN	Sóc Trăng	Soc Trang
VN	Sơn La	Son La
VN	Thanh Hóa	Thanh Hoa
VN	Thái Bình	Thai Binh
VN	Thái Nguyên	Thai Nguyen
VN	Thừa Thiên-Huế	Thua Thien-Hue
VN	Tiền Giang	Tien Giang
VN	Trà Vinh	Tra Vinh
VN	Tuyên Quang	Tuyen Quang
VN	Tây Ninh	Tay Ninh
VN	Vĩnh Long	Vinh Long
VN	Vĩnh Phúc	Vinh Phuc
VN	Yên Bái	Yen Bai
VN	Điện Biên	Dien Bien
VN	Đà Nẵng	Da Nang
VN	Đắk Lắk	Dak Lak
VN	Đắk Nông	Dak Nong
VN	Đồng Nai	Dong Nai
VN	Đồng Tháp	Dong Thap
VU	Malampa
VU	Pénama	Penama
VU	Sanma
VU	Shéfa	Shefa
VU	Taféa	Tafea
VU	Torba
WF	Alo		common
WF	Sigave
WF	Uvea
WS	A'ana
WS	Aiga-i-le-Tai
WS	Atua
WS	Fa'asaleleaga
WS	Gaga'emauga
WS	Gagaifomauga
WS	Palauli
WS	Satupa'itea
WS	Tuamasaga
WS	Va'a-o-Fonoti
WS	Vaisigano
YE	Abyan
YE	Amānat al ‘Āşimah	Amanat al 'Asimah|city
YE	Arkhabīl Suquţrá	Arkhabil Suqutra
YE	Aḑ Ḑāli‘	Ad Dali'
YE	Bayḑā’	Bayda'
YE	Dhamār	Dhamar
YE	Ibb		common
YE	Jawf
YE	Laḩij	Lahij
YE	Mahrah
YE	Maḩwīt	Mahwit
YE	Ma’rib	Ma'rib
YE	Raymah
YE	Shabwah
YE	Tāʻizz	Ta'izz
YE	Şanʻā’	San'a'
YE	Şāʻdah	Sa'dah
YE	Ḩajjah	Hajjah
YE	Ḩaḑramawt	Hadramawt
YE	Ḩudaydah	Hudaydah
YE	‘Adan	'Adan
YE	‘Amrān	'Amran
ZA	Eastern Cape
ZA	Free State
ZA	Gauteng
ZA	Kwazulu-Natal
ZA	Limpopo
ZA	Mpumalanga
ZA	North-West
ZA	Northern Cape
ZA	Western Cape
ZM	Central		common
ZM	Copperbelt
ZM	Eastern		common
ZM	Luapula
ZM	Lusaka
ZM	Muchinga
ZM	North-Western
ZM	Northern		common
ZM	Southern		common
ZM	Western		common
ZW	Bulawayo
ZW	Harare
ZW	Manicaland
ZW	Mashonaland Central
ZW	Mashonaland East
ZW	Mashonaland West
ZW	Masvingo
ZW	Matabeleland North
ZW	Matabeleland South
ZW	Midlands
"""#
}
