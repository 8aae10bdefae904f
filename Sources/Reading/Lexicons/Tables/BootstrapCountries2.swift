/// Countries until the generated table stands in, continued.
enum BootstrapCountries2 {
    static let rows = #"""
        TW	name	Taiwan
        TW	demonym	Taiwanese
        TJ	name	Tajikistan
        TJ	demonym	Tajik
        TZ	name	Tanzania
        TZ	demonym	Tanzanian
        TH	name	Thailand
        TH	demonym	Thai
        TG	name	Togo
        TG	demonym	Togolese
        TN	name	Tunisia
        TN	demonym	Tunisian
        TR	name	Turkey
        TR	variant	Turkiye
        TR	demonym	Turkish
        TM	name	Turkmenistan
        TM	demonym	Turkmen
        UG	name	Uganda
        UG	demonym	Ugandan
        UA	name	Ukraine
        UA	demonym	Ukrainian
        AE	name	United Arab Emirates
        AE	variant	UAE
        AE	variant	U.A.E.
        AE	demonym	Emirati
        GB	name	United Kingdom
        GB	variant	UK
        GB	variant	U.K.
        GB	variant	Britain
        GB	variant	Great Britain
        GB	demonym	British
        US	name	United States
        US	variant	USA
        US	variant	US
        US	variant	U.S.
        US	variant	America
        US	demonym	American
        UY	name	Uruguay
        UY	demonym	Uruguayan
        UZ	name	Uzbekistan
        UZ	variant	Republic of Uzbekistan
        UZ	demonym	Uzbek
        VE	name	Venezuela
        VE	demonym	Venezuelan
        VN	name	Vietnam
        VN	variant	Viet Nam
        VN	demonym	Vietnamese
        YE	name	Yemen
        YE	demonym	Yemeni
        ZM	name	Zambia
        ZM	demonym	Zambian
        ZW	name	Zimbabwe
        ZW	demonym	Zimbabwean
        """#
}
