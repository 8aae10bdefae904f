/// Money of an investor put into a project.
enum InvestmentWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        investment
        capital
        stake
        money
        funds
        FDI
        capital expenditure
        capex
        """#
}
