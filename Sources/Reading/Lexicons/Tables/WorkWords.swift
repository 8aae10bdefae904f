/// What is done to an asset, with the kind of work behind the bar.
enum WorkWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        construction|construction
        building|construction
        work|construction
        works|construction
        erection|construction
        establishment|construction
        creation|construction
        installation|construction
        laying|construction
        construction work|construction
        construction works|construction
        building work|construction
        installation work|construction
        setting up|construction
        assembly|construction
        civil work|construction
        civil works|construction
        modernization|modernization
        modernisation|modernization
        upgrade|modernization
        upgrading|modernization
        upgradation|modernization
        renovation|modernization
        refurbishment|reconstruction
        retrofit|modernization
        retrofitting|modernization
        electrification|modernization
        overhaul|modernization
        revamp|modernization
        digitalization|modernization
        digitalisation|modernization
        improvement|modernization
        re-equipment|modernization
        expansion|expansion
        extension|expansion
        enlargement|expansion
        widening|expansion
        doubling|expansion
        augmentation|expansion
        reconstruction|reconstruction
        rehabilitation|reconstruction
        restoration|reconstruction
        rebuilding|reconstruction
        repair|reconstruction
        redevelopment|reconstruction
        conversion|reconstruction
        replacement|reconstruction
        revival|reconstruction
        development|development
        exploration|development
        exploitation|development
        extraction|development
        production|other
        processing|development
        supply|supply
        delivery|supply
        drilling|construction
        dredging|construction
        tunnelling|construction
        tunneling|construction
        boring|construction
        excavation|construction
        piling|construction
        concreting|construction
        damming|construction
        earthwork|construction
        earthworks|construction
        dualling|expansion
        dualing|expansion
        duplication|expansion
        paving|construction
        resurfacing|reconstruction
        activity|construction
        realization|construction
        realisation|construction
        job|construction
        sinking|construction
        digging|construction
        procurement|supply
        purchase|supply
        operation|operation
        maintenance|operation
        management|operation
        """#
}
