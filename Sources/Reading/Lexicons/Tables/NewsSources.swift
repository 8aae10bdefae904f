/// News agencies, papers and channels: they report, they take no part.
enum NewsSources {
    static let rows = #"""
        # Hand-kept; one entry a line.
        xinhua
        wikinews
        wikipedia
        reuters
        bloomberg
        tass
        interfax
        afp
        agence france-presse
        associated press
        anadolu
        anadolu agency
        yonhap
        kyodo
        kyodo news
        jiji press
        trend
        kazinform
        azertac
        montel
        nikkei
        nikkei asia
        caixin
        antara
        bernama
        pti
        apa
        apa-economics
        report.az
        akipress
        uza
        ria novosti
        sputnik
        cnn
        cnbc
        bbc
        al jazeera
        dpa
        efe
        ansa
        wam
        spa news
        global times
        china daily
        people's daily
        financial times
        wall street journal
        vnexpress
        montsame
        dawn
        ndtv
        """#
}
