/// Cities until the generated table stands in.
enum BootstrapCities {
    static let rows = #"""
        AF	Kabul	1000000	
        AL	Tirana	1000000	
        DZ	Algiers	1000000	
        DZ	Oran	1000000	
        AO	Luanda	1000000	
        AR	Buenos Aires	1000000	
        AM	Yerevan	1000000	
        AU	Canberra	1000000	
        AU	Sydney	1000000	
        AU	Melbourne	1000000	
        AT	Vienna	1000000	
        AZ	Baku	1000000	
        BH	Manama	1000000	
        BD	Dhaka	1000000	
        BD	Khulna	1000000	
        BD	Chittagong	1000000	
        BD	Rampal	1000000	
        BY	Minsk	1000000	
        BE	Brussels	1000000	
        BJ	Cotonou	1000000	
        BO	La Paz	1000000	
        BA	Sarajevo	1000000	
        BW	Gaborone	1000000	
        BR	Brasilia	1000000	
        BR	Rio de Janeiro	1000000	
        BR	Sao Paulo	1000000	
        BG	Sofia	1000000	
        BF	Ouagadougou	1000000	
        BI	Bujumbura	1000000	
        KH	Phnom Penh	1000000	
        CM	Yaounde	1000000	
        CM	Douala	1000000	
        CA	Ottawa	1000000	
        CA	Toronto	1000000	
        TD	N'Djamena	1000000	
        CL	Santiago	1000000	
        CN	Beijing	1000000	
        CN	Shanghai	1000000	
        CN	Guangzhou	1000000	
        CN	Shenzhen	1000000	
        CN	Hong Kong	1000000	
        CN	Urumqi	1000000	
        CO	Bogota	1000000	
        CD	Kinshasa	1000000	
        CG	Brazzaville	1000000	
        CI	Abidjan	1000000	
        HR	Zagreb	1000000	
        CU	Havana	1000000	
        CY	Nicosia	1000000	
        CZ	Prague	1000000	
        DK	Copenhagen	1000000	
        DO	Santo Domingo	1000000	
        EC	Quito	1000000	
        EG	Cairo	1000000	
        EG	Alexandria	1000000	
        SV	San Salvador	1000000	
        GQ	Malabo	1000000	
        ER	Asmara	1000000	
        EE	Tallinn	1000000	
        ET	Addis Ababa	1000000	
        FI	Helsinki	1000000	
        FR	Paris	1000000	
        GA	Libreville	1000000	
        GM	Banjul	1000000	
        GE	Tbilisi	1000000	
        GE	Batumi	1000000	
        DE	Berlin	1000000	
        GH	Accra	1000000	
        GR	Athens	1000000	
        GN	Conakry	1000000	
        GY	Georgetown	1000000	
        HN	Tegucigalpa	1000000	
        HU	Budapest	1000000	
        IN	New Delhi	1000000	
        IN	Mumbai	1000000	
        IN	Delhi	1000000	
        IN	Kolkata	1000000	
        IN	Hyderabad	1000000	
        ID	Jakarta	1000000	
        ID	Bandung	1000000	
        ID	Nusantara	1000000	
        IR	Tehran	1000000	
        IQ	Baghdad	1000000	
        IQ	Basra	1000000	
        IE	Dublin	1000000	
        IL	Tel Aviv	1000000	
        IT	Rome	1000000	
        IT	Milan	1000000	
        JM	Kingston	1000000	
        JP	Tokyo	1000000	
        JO	Amman	1000000	
        KZ	Astana	1000000	
        KZ	Nur-Sultan	1000000	
        KZ	Almaty	1000000	
        KZ	Aktau	1000000	
        KZ	Aqtau	1000000	
        KZ	Shymkent	1000000	
        KZ	Atyrau	1000000	
        KZ	Aktobe	1000000	
        KZ	Zhanatas	1000000	
        KZ	Karaganda	1000000	
        KE	Nairobi	1000000	
        KE	Mombasa	1000000	
        KR	Seoul	1000000	
        KP	Pyongyang	1000000	
        KW	Kuwait City	1000000	
        KG	Bishkek	1000000	
        KG	Osh	1000000	
        LA	Vientiane	1000000	
        LV	Riga	1000000	
        LB	Beirut	1000000	
        LS	Maseru	1000000	
        LR	Monrovia	1000000	
        LY	Tripoli	1000000	
        LT	Vilnius	1000000	
        MG	Antananarivo	1000000	
        MW	Lilongwe	1000000	
        MY	Kuala Lumpur	1000000	
        ML	Bamako	1000000	
        MR	Nouakchott	1000000	
        MX	Mexico City	1000000	
        MD	Chisinau	1000000	
        MN	Ulaanbaatar	1000000	
        MN	Ulan Bator	1000000	
        ME	Podgorica	1000000	
        MA	Rabat	1000000	
        MA	Casablanca	1000000	
        MA	Tangier	1000000	
        MZ	Maputo	1000000	
        MM	Yangon	1000000	
        NA	Windhoek	1000000	
        NP	Kathmandu	1000000	
        NL	Amsterdam	1000000	
        NZ	Wellington	1000000	
        NI	Managua	1000000	
        NE	Niamey	1000000	
        NG	Abuja	1000000	
        NG	Lagos	1000000	
        MK	Skopje	1000000	
        NO	Oslo	1000000	
        OM	Muscat	1000000	
        PK	Islamabad	1000000	
        PK	Karachi	1000000	
        PK	Lahore	1000000	
        PK	Gwadar	1000000	
        PS	Ramallah	1000000	
        PA	Panama City	1000000	
        PG	Port Moresby	1000000	
        PY	Asuncion	1000000	
        PE	Lima	1000000	
        PH	Manila	1000000	
        PL	Warsaw	1000000	
        PT	Lisbon	1000000	
        QA	Doha	1000000	
        RO	Bucharest	1000000	
        RU	Moscow	1000000	
        RU	St. Petersburg	1000000	
        RW	Kigali	1000000	
        SA	Riyadh	1000000	
        SA	Jeddah	1000000	
        SA	Dhahran	1000000	
        SN	Dakar	1000000	
        RS	Belgrade	1000000	
        RS	Jadar	1000000	
        SL	Freetown	1000000	
        SK	Bratislava	1000000	
        SI	Ljubljana	1000000	
        SO	Mogadishu	1000000	
        ZA	Pretoria	1000000	
        ZA	Johannesburg	1000000	
        ZA	Cape Town	1000000	
        SS	Juba	1000000	
        ES	Madrid	1000000	
        LK	Colombo	1000000	
        SD	Khartoum	1000000	
        SR	Paramaribo	1000000	
        SE	Stockholm	1000000	
        CH	Geneva	1000000	
        CH	Zurich	1000000	
        CH	Bern	1000000	
        SY	Damascus	1000000	
        TW	Taipei	1000000	
        TJ	Dushanbe	1000000	
        TZ	Dodoma	1000000	
        TZ	Dar es Salaam	1000000	
        TH	Bangkok	1000000	
        TG	Lome	1000000	
        TN	Tunis	1000000	
        TR	Ankara	1000000	
        TR	Istanbul	1000000	
        TM	Ashgabat	1000000	
        UG	Kampala	1000000	
        UA	Kyiv	1000000	
        UA	Kiev	1000000	
        AE	Abu Dhabi	1000000	
        AE	Dubai	1000000	
        GB	London	1000000	
        US	Washington	1000000	
        US	New York	1000000	
        UY	Montevideo	1000000	
        UZ	Tashkent	1000000	
        UZ	Samarkand	1000000	
        UZ	Bukhara	1000000	
        VE	Caracas	1000000	
        VN	Hanoi	1000000	
        VN	Ho Chi Minh City	1000000	
        YE	Sanaa	1000000	
        ZM	Lusaka	1000000	
        ZW	Harare	1000000	
        """#
}
