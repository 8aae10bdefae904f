/// Words of the names of countries and peoples, folded, in the singular: beside the host they tell nothing apart.
enum CountryWords {
    static let rows = #"""
        # CLDR (Unicode-3.0), iso-codes (LGPL-2.1-or-later), GeoNames (CC-BY-4.0), countryinfo (MIT): the words of
        # four letters and more in the country names and demonyms of the reader's gazetteer.
        administrative afghan afghani afghanistan africa african ailen aland alander albania albanian
        algeria algerian american andorra andorran angola angolan anguilla anguillan antarctic
        antarctica antigua antiguan aotearoa arab arabia arabian argentina argentine argentinean
        argentinian armenia armenian aruba aruban aussie aussy australia australian austria austrian
        authority azerbaijan azerbaijani azeri bahama bahamian bahrain bahraini bailiwick bajan
        bangladesh bangladeshi bank barbadian barbado barbuda barbudan based basotho batswana belaru
        belarusian belarussian belgian belgium belize belizean belorussia benin beninese beninoi bermuda
        bermudan bermudian bharat bhutan bhutanese bissau bolivarian bolivia bolivian bosnia bosnian
        botswana botswanan brazil brazilian brazzaville brazzavillean british briton brunei bruneian
        bulgaria bulgarian burkina burkinabe burma burmese burundi burundian byelorussia cabo caico
        caledonia caledonian cambodia cambodian cameroon cameroonian canada canadian caribbean cayman
        caymanian ceylon chad chadian chile chilean china chinese christma christopher coco colombia
        colombian comoran comorian comoro conakry confederation congo congolese cote croat croatia
        croatian cuba cuban curacao curacaoan cypriot cypru czech czechia dane danish darussalam denmark
        department divoire djibouti djiboutian dominica dominican dprk drc duchy dutch dutchman dutchmen
        ecuador ecuadorean ecuadorian egypt egyptian emirate emirati english equatoguinean equatorial
        eritrea eritrean estonia estonian eswatini ethiopia ethiopian falkland faroe faroese faso
        federated federation federative fiji fijian filipina filipino finland finn finnish france franco
        french frenchman frenchmen frenchwoman fyrom gabon gabonese gambia gambian gaza georgia georgian
        german germany ghana ghanaian gibraltar gibraltarian grand greece greek greenland greenlander
        greenlandic grenada grenadian grenadine guadeloupe guadeloupean guam guamanian guatemala
        guatemalan guernseyman guiana guianan guianese guinea guinean guyana guyanese haiti haitian
        hashemite hellenic herzegovina herzegovinian hondura honduran hongkong hongkonger hungarian
        hungary iceland icelander icelandic independent india indian indo indonesia indonesian iran
        iranian iraq iraqi ireland irish irishman irishmen islander israel israeli italian italo italy
        ivoirian ivorian jamaica jamaican japan japanese jerseyman jordan jordanian kampuchea kazak
        kazakh kazakhstan kazakhstani kazakstan kazakstani keeling kenya kenyan khmer kinshasa kirghiz
        kirghizia kirghizstan kirgiz kirgizstan kiribati kiribatian kitt kittitian kiwi konger korea
        korean kosovan kosovar kosovo kurdistani kuwait kuwaiti kyrgyz kyrgyzia kyrgyzstan kyrgyzstani
        land lanka lankan laotian latvia latvian lebanese lebanon leone leonean lesothan lesotho leste
        liberia liberian libya libyan liechtenstein liechtensteiner lithuania lithuanian lucian
        luxembourg luxembourger luxembourgish macanese macao macau macedonia macedonian madagascan
        madagascar mainland malagasy malawi malawian malaysia malaysian maldive maldivian mali malian
        malta maltese malvina manx mariana marshallese martinican martiniquai martinique mauritania
        mauritanian mauritian mauritiu mayotte mexican mexico micronesia micronesian moldavia moldavian
        moldova moldovan monacan monaco monegasque mongol mongolia mongolian montenegrin montenegro
        montserrat montserratian moroccan morocco mosotho motswana mozambican mozambique myanma myanmar
        myanmarese namibia namibian nation nauru nauruan negara nepal nepalese nepali netherland
        netherlander nevi nevisian nicaragua nicaraguan niger nigeria nigerian nigerien niue niuean
        norfk norway norwegian ocean oman omani operative oriental pakistan pakistani palau palauan
        palestine palestinian panama panamanian paraguay paraguayan part persia persian peru peruvian
        philippine pitcairn png poland pole polynesia polynesian portugal portuguese principality
        principe qatar qatari qazaq qazaqstan region republica reunion reunionese reunionnai rhodesia
        rica rican romania romanian rumanian russia russian russo rwanda rwandan rwandese saharan
        sahrawi salvadoran salvadorean salvadorian sammarinese samoa samoan sandwich santomean saudi
        scotland scottish senegal senegalese serb serbia serbian seychelle seychelloi singapore
        singaporean sino sint slovak slovakia slovakian slovene slovenia slovenian socialist somali
        somalia somalian spain spaniard spanish special strip sudan sudanese sultanate suriname
        surinamese svalbard swazi swaziland swede sweden swedish swiss switzerland syria syrian tadjik
        tadjikistan tadzhik tadzhikistan taipei taiwan taiwanese tajik tajikistan tajikistani tanzania
        tanzanian teratri thai thailand timor timorese tobago tobagonian togo togolese tokelau tome
        tomean tonga tongan trinidadian tunisia tunisian turk turkey turkish turkiye turkmen turkmenia
        turkmenistan turkmenistani tuvalu tuvaluan uae uganda ugandan ukraine ukrainian uruguay
        uruguayan usa uzbek uzbekistan uzbekistani vanuatu vanuatuan vatican venezuela venezuelan verde
        verdean viet vietnam vietnamese vincentian walli welsh yemen yemeni zaire zambia zambian
        zanzibar zanzibari zealand zealander zimbabwe zimbabwean
        """#
}
