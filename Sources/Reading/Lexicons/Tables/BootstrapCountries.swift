/// Countries until the generated table stands in.
enum BootstrapCountries {
    static let rows = #"""
        AF	name	Afghanistan
        AF	demonym	Afghan
        AL	name	Albania
        AL	demonym	Albanian
        DZ	name	Algeria
        DZ	demonym	Algerian
        AO	name	Angola
        AO	demonym	Angolan
        AR	name	Argentina
        AR	demonym	Argentine
        AR	demonym	Argentinian
        AM	name	Armenia
        AM	demonym	Armenian
        AU	name	Australia
        AU	demonym	Australian
        AT	name	Austria
        AT	demonym	Austrian
        AZ	name	Azerbaijan
        AZ	demonym	Azerbaijani
        AZ	demonym	Azeri
        BH	name	Bahrain
        BH	demonym	Bahraini
        BD	name	Bangladesh
        BD	demonym	Bangladeshi
        BY	name	Belarus
        BY	demonym	Belarusian
        BE	name	Belgium
        BE	demonym	Belgian
        BJ	name	Benin
        BJ	demonym	Beninese
        BO	name	Bolivia
        BO	demonym	Bolivian
        BA	name	Bosnia and Herzegovina
        BA	variant	Bosnia
        BA	demonym	Bosnian
        BW	name	Botswana
        BW	demonym	Botswanan
        BR	name	Brazil
        BR	demonym	Brazilian
        BN	name	Brunei
        BN	demonym	Bruneian
        BG	name	Bulgaria
        BG	demonym	Bulgarian
        BF	name	Burkina Faso
        BF	demonym	Burkinabe
        BI	name	Burundi
        BI	demonym	Burundian
        KH	name	Cambodia
        KH	demonym	Cambodian
        CM	name	Cameroon
        CM	demonym	Cameroonian
        CA	name	Canada
        CA	demonym	Canadian
        TD	name	Chad
        TD	demonym	Chadian
        CL	name	Chile
        CL	demonym	Chilean
        CN	name	China
        CN	variant	People's Republic of China
        CN	variant	PRC
        CN	demonym	Chinese
        CO	name	Colombia
        CO	demonym	Colombian
        CD	name	Democratic Republic of Congo
        CD	variant	Democratic Republic of the Congo
        CD	variant	DR Congo
        CD	variant	DRC
        CD	demonym	Congolese
        CG	name	Republic of Congo
        CG	variant	Congo
        CR	name	Costa Rica
        CR	demonym	Costa Rican
        CI	name	Ivory Coast
        CI	variant	Cote d'Ivoire
        CI	demonym	Ivorian
        HR	name	Croatia
        HR	demonym	Croatian
        CU	name	Cuba
        CU	demonym	Cuban
        CY	name	Cyprus
        CY	demonym	Cypriot
        CZ	name	Czech Republic
        CZ	variant	Czechia
        CZ	demonym	Czech
        DK	name	Denmark
        DK	demonym	Danish
        DJ	name	Djibouti
        DJ	demonym	Djiboutian
        DO	name	Dominican Republic
        EC	name	Ecuador
        EC	demonym	Ecuadorian
        EG	name	Egypt
        EG	demonym	Egyptian
        SV	name	El Salvador
        SV	demonym	Salvadoran
        GQ	name	Equatorial Guinea
        GQ	demonym	Equatoguinean
        ER	name	Eritrea
        ER	demonym	Eritrean
        EE	name	Estonia
        EE	demonym	Estonian
        ET	name	Ethiopia
        ET	demonym	Ethiopian
        FI	name	Finland
        FI	demonym	Finnish
        FR	name	France
        FR	demonym	French
        GA	name	Gabon
        GA	demonym	Gabonese
        GM	name	Gambia
        GM	demonym	Gambian
        GE	name	Georgia
        GE	demonym	Georgian
        DE	name	Germany
        DE	demonym	German
        GH	name	Ghana
        GH	demonym	Ghanaian
        GR	name	Greece
        GR	demonym	Greek
        GN	name	Guinea
        GN	demonym	Guinean
        GY	name	Guyana
        GY	demonym	Guyanese
        HN	name	Honduras
        HN	demonym	Honduran
        HU	name	Hungary
        HU	demonym	Hungarian
        IN	name	India
        IN	demonym	Indian
        ID	name	Indonesia
        ID	demonym	Indonesian
        IR	name	Iran
        IR	demonym	Iranian
        IQ	name	Iraq
        IQ	demonym	Iraqi
        IE	name	Ireland
        IE	demonym	Irish
        IL	name	Israel
        IL	demonym	Israeli
        IT	name	Italy
        IT	demonym	Italian
        JM	name	Jamaica
        JM	demonym	Jamaican
        JP	name	Japan
        JP	demonym	Japanese
        JO	name	Jordan
        JO	demonym	Jordanian
        KZ	name	Kazakhstan
        KZ	variant	Republic of Kazakhstan
        KZ	demonym	Kazakh
        KZ	demonym	Kazakhstani
        KE	name	Kenya
        KE	demonym	Kenyan
        KR	name	South Korea
        KR	variant	Republic of Korea
        KR	variant	S. Korea
        KR	demonym	South Korean
        KP	name	North Korea
        KP	demonym	North Korean
        KW	name	Kuwait
        KW	demonym	Kuwaiti
        KG	name	Kyrgyzstan
        KG	variant	Kyrgyz Republic
        KG	demonym	Kyrgyz
        KG	demonym	Kyrgyzstani
        LA	name	Laos
        LA	demonym	Lao
        LA	demonym	Laotian
        LV	name	Latvia
        LV	demonym	Latvian
        LB	name	Lebanon
        LB	demonym	Lebanese
        LS	name	Lesotho
        LS	demonym	Basotho
        LR	name	Liberia
        LR	demonym	Liberian
        LY	name	Libya
        LY	demonym	Libyan
        LT	name	Lithuania
        LT	demonym	Lithuanian
        MG	name	Madagascar
        MG	demonym	Malagasy
        MW	name	Malawi
        MW	demonym	Malawian
        MY	name	Malaysia
        MY	demonym	Malaysian
        MV	name	Maldives
        MV	demonym	Maldivian
        ML	name	Mali
        ML	demonym	Malian
        MR	name	Mauritania
        MR	demonym	Mauritanian
        MU	name	Mauritius
        MU	demonym	Mauritian
        MX	name	Mexico
        MX	demonym	Mexican
        MD	name	Moldova
        MD	demonym	Moldovan
        MN	name	Mongolia
        MN	demonym	Mongolian
        ME	name	Montenegro
        ME	demonym	Montenegrin
        MA	name	Morocco
        MA	demonym	Moroccan
        MZ	name	Mozambique
        MZ	demonym	Mozambican
        MM	name	Myanmar
        MM	demonym	Burmese
        NA	name	Namibia
        NA	demonym	Namibian
        NP	name	Nepal
        NP	demonym	Nepali
        NP	demonym	Nepalese
        NL	name	Netherlands
        NL	demonym	Dutch
        NZ	name	New Zealand
        NI	name	Nicaragua
        NI	demonym	Nicaraguan
        NE	name	Niger
        NE	demonym	Nigerien
        NG	name	Nigeria
        NG	demonym	Nigerian
        MK	name	North Macedonia
        MK	demonym	Macedonian
        NO	name	Norway
        NO	demonym	Norwegian
        OM	name	Oman
        OM	demonym	Omani
        PK	name	Pakistan
        PK	demonym	Pakistani
        PS	name	Palestine
        PS	demonym	Palestinian
        PA	name	Panama
        PA	demonym	Panamanian
        PG	name	Papua New Guinea
        PY	name	Paraguay
        PY	demonym	Paraguayan
        PE	name	Peru
        PE	demonym	Peruvian
        PH	name	Philippines
        PH	demonym	Philippine
        PH	demonym	Filipino
        PL	name	Poland
        PL	demonym	Polish
        PT	name	Portugal
        PT	demonym	Portuguese
        QA	name	Qatar
        QA	demonym	Qatari
        RO	name	Romania
        RO	demonym	Romanian
        RU	name	Russia
        RU	variant	Russian Federation
        RU	demonym	Russian
        RW	name	Rwanda
        RW	demonym	Rwandan
        SA	name	Saudi Arabia
        SA	demonym	Saudi
        SA	demonym	Saudi Arabian
        SN	name	Senegal
        SN	demonym	Senegalese
        RS	name	Serbia
        RS	demonym	Serbian
        SC	name	Seychelles
        SL	name	Sierra Leone
        SG	name	Singapore
        SG	demonym	Singaporean
        SK	name	Slovakia
        SK	demonym	Slovak
        SI	name	Slovenia
        SI	demonym	Slovenian
        SO	name	Somalia
        SO	demonym	Somali
        ZA	name	South Africa
        ZA	demonym	South African
        SS	name	South Sudan
        SS	demonym	South Sudanese
        ES	name	Spain
        ES	demonym	Spanish
        LK	name	Sri Lanka
        LK	demonym	Sri Lankan
        SD	name	Sudan
        SD	demonym	Sudanese
        SR	name	Suriname
        SR	demonym	Surinamese
        SE	name	Sweden
        SE	demonym	Swedish
        CH	name	Switzerland
        CH	demonym	Swiss
        SY	name	Syria
        SY	demonym	Syrian
        """#
}
