/// Instruments by which a lender or donor pays.
enum FinanceWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        loan
        soft loan
        credit
        line of credit
        credit line
        grant
        financing
        funding
        finance
        fund
        facility
        loan facility
        guarantee
        package
        financing package
        aid
        ODA
        ODA loan
        assistance
        grant assistance
        financial assistance
        bond
        tranche
        concessional loan
        buyer's credit
        export credit
        syndicated loan
        concessional credit
        support
        money
        equity
        term loan
        bridge loan
        co-financing
        cofinancing
        subsidy
        """#
}
