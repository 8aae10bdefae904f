/// What is signed, by its head noun.
enum AgreementWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        agreement
        agrt
        memorandum
        memorandum of understanding
        MoU
        MOU
        MoUs
        memoranda
        contract
        deal
        pact
        accord
        treaty
        convention
        protocol
        letter of intent
        letters of intent
        LoI
        declaration
        framework agreement
        framework
        loan agreement
        roadmap
        road map
        charter
        joint statement
        head of agreement
        heads of agreement
        term sheet
        key terms
        terms
        concession
        lease
        power purchase agreement
        PPA
        PSA
        production sharing agreement
        financing agreement
        grant agreement
        joint venture agreement
        shareholders agreement
        addendum
        amendment
        act
        partnership agreement
        understanding
        covenant
        arrangement
        EPC contract
        cooperation agreement
        document
        subcontract
        note
        minutes
        annex
        supplement
        principles
        lease agreement
        licence
        license
        partnership
        """#
}
