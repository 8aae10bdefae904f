/// Verbs: the lemma, with past, participle and gerund where the rule would miss them.
enum VerbWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        begin began begun beginning
        build built built
        break broke broken
        put put put putting
        go went gone
        get got got getting
        give gave given
        take took taken
        make made made
        come came come
        win won won winning
        meet met met
        hold held held
        speak spoke spoken
        say said said
        tell told told
        think thought thought
        know knew known
        see saw seen
        find found found
        keep kept kept
        leave left left
        let let let letting
        mean meant meant
        set set set setting
        run ran run running
        bring brought brought
        buy bought bought
        sell sold sold
        send sent sent
        spend spent spent
        lend lent lent
        pay paid paid
        become became become
        show showed shown
        grow grew grown
        rise rose risen
        fall fell fallen
        draw drew drawn
        write wrote written
        read read read
        lead led led
        lay laid laid
        lie lay lain lying
        feed fed fed
        drive drove driven
        choose chose chosen
        freeze froze frozen
        shut shut shut shutting
        cut cut cut cutting
        stand stood stood
        sit sat sat sitting
        strike struck struck
        seek sought sought
        undertake undertook undertaken
        undergo underwent undergone
        withdraw withdrew withdrawn
        overcome overcame overcome
        forgo forwent forgone
        rebuild rebuilt rebuilt
        understand understood understood
        lose lost lost
        feel felt felt
        hear heard heard
        tie tied tied tying
        wind wound wound
        dig dug dug digging
        sink sank sunk
        fly flew flown
        throw threw thrown
        teach taught taught
        catch caught caught
        hit hit hit hitting
        split split split splitting
        shake shook shaken
        shrink shrank shrunk
        swing swung swung
        bid bid bid bidding
        cost cost cost
        ink inked inked
        plan planned planned planning
        stop stopped stopped stopping
        drop dropped dropped dropping
        scrap scrapped scrapped scrapping
        shelve shelved shelved
        axe axed axed axing
        refer referred referred referring
        transfer transferred transferred transferring
        prefer preferred preferred preferring
        commit committed committed committing
        permit permitted permitted permitting
        admit admitted admitted admitting
        submit submitted submitted submitting
        occur occurred occurred occurring
        bag bagged bagged bagging
        clinch clinched clinched
        land landed landed
        net netted netted netting
        top topped topped topping
        cap capped capped capping
        ship shipped shipped shipping
        equip equipped equipped equipping
        chat chatted chatted chatting
        confer conferred conferred conferring
        slip slipped slipped slipping
        mothball mothballed mothballed
        ban banned banned banning
        map mapped mapped mapping
        swap swapped swapped swapping
        step stepped stepped stepping
        tap tapped tapped tapping
        chip chipped chipped chipping
        kick kicked kicked
        travel travelled travelled travelling
        total totalled totalled totalling
        fuel fuelled fuelled fuelling
        initial initialled initialled initialling
        signal signalled signalled signalling
        cancel cancelled cancelled cancelling
        control controlled controlled controlling
        propel propelled propelled propelling
        label labelled labelled labelling
        level levelled levelled levelling
        arise arose arisen
        bear bore borne
        foresee foresaw foreseen
        oversee oversaw overseen
        underline underlined underlined
        forget forgot forgotten
        eat ate eaten
        wear wore worn
        light lit lit
        deal dealt dealt
        broadcast broadcast broadcast
        forecast forecast forecast
        upset upset upset
        spread spread spread
        shoot shot shot
        stick stuck stuck
        hand handed handed
        do did done doing
        found founded founded founding
        sign
        conclude
        initialise
        seal
        execute
        finalize
        finalise
        formalize
        formalise
        agree
        approve
        allocate
        grant
        provide
        extend
        disburse
        finance
        co-finance
        cofinance
        fund
        co-fund
        bankroll
        subsidize
        back
        sponsor
        underwrite
        guarantee
        invest
        inject
        pour
        pump
        earmark
        pledge
        promise
        vow
        contribute
        donate
        offer
        award
        assign
        contract
        hire
        select
        appoint
        pick
        name
        nominate
        secure
        obtain
        receive
        gain
        score
        scoop
        snag
        grab
        acquire
        purchase
        order
        commission
        tender
        construct
        erect
        install
        establish
        create
        develop
        assemble
        manufacture
        produce
        expand
        enlarge
        widen
        upgrade
        modernize
        modernise
        renovate
        refurbish
        rehabilitate
        reconstruct
        restore
        repair
        overhaul
        revamp
        retrofit
        electrify
        convert
        double
        triple
        replace
        improve
        supply
        deliver
        operate
        maintain
        manage
        process
        extract
        mine
        drill
        explore
        exploit
        design
        engineer
        implement
        realize
        realise
        pursue
        carry
        perform
        open
        reopen
        launch
        relaunch
        inaugurate
        unveil
        activate
        energize
        energise
        connect
        link
        synchronize
        synchronise
        start
        commence
        embark
        initiate
        complete
        finish
        accomplish
        end
        wrap
        near
        approach
        advance
        progress
        proceed
        continue
        move
        """#
}
