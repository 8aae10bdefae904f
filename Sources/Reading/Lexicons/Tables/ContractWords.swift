/// What a contractor wins.
enum ContractWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        contract
        order
        tender
        deal
        job
        subcontract
        bid
        auction
        award
        concession
        commission
        package
        work
        letter of award
        letter of agreement
        letter of acceptance
        LoA
        LOA
        mandate
        EPC contract
        turnkey contract
        lot
        purchase order
        supply contract
        """#
}
