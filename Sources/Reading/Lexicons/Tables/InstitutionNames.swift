/// Lenders and donors by name: their acronyms need no other clue.
enum InstitutionNames {
    static let rows = #"""
        # Hand-kept; one entry a line.
        World Bank
        World Bank Group
        International Finance Corporation
        IFC
        Asian Development Bank
        ADB
        Asian Infrastructure Investment Bank
        AIIB
        European Bank for Reconstruction and Development
        EBRD
        European Investment Bank
        EIB
        African Development Bank
        AfDB
        African Development Bank Group
        Islamic Development Bank
        IsDB
        IDB
        Inter-American Development Bank
        New Development Bank
        NDB
        OPEC Fund
        OPEC Fund for International Development
        Eurasian Development Bank
        EDB
        Export-Import Bank of China
        Import-Export Bank of China
        China Exim Bank
        China Eximbank
        Eximbank
        Exim Bank
        China Development Bank
        CDB
        Industrial and Commercial Bank of China
        ICBC
        Bank of China
        Silk Road Fund
        Japan International Cooperation Agency
        JICA
        Japan Bank for International Cooperation
        JBIC
        Korea Eximbank
        Export-Import Bank of Korea
        KfW
        AFD
        Agence Francaise de Developpement
        Proparco
        Green Climate Fund
        GCF
        International Monetary Fund
        IMF
        Arab Fund
        Kuwait Fund
        Saudi Fund for Development
        Abu Dhabi Fund for Development
        Afreximbank
        African Export-Import Bank
        Africa Finance Corporation
        Development Finance Corporation
        USAID
        US Exim
        UK Export Finance
        Millennium Challenge Corporation
        MCC
        CAF
        Nordic Investment Bank
        Black Sea Trade and Development Bank
        International Development Association
        IDA
        IBRD
        FMO
        SACE
        Sinosure
        Public Investment Fund
        PIF
        """#
}
