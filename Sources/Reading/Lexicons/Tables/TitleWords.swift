/// Offices and titles.
enum TitleWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        president
        vice president
        vice-president
        prime minister
        deputy prime minister
        vice premier
        premier
        chancellor
        minister
        deputy minister
        vice minister
        secretary
        state secretary
        undersecretary
        secretary general
        secretary-general
        general secretary
        ambassador
        envoy
        consul
        governor
        deputy governor
        mayor
        akim
        chairman
        chairwoman
        chairperson
        chair
        deputy chairman
        vice chairman
        vice-chairman
        chairman of the board
        chairman of the board of directors
        chairman of the management board
        chief executive
        chief executive officer
        CEO
        CFO
        COO
        chief financial officer
        chief operating officer
        managing director
        executive director
        general director
        director general
        director-general
        general manager
        manager
        director
        deputy director
        head
        deputy head
        chief
        head of state
        leader
        king
        queen
        emir
        sheikh
        sultan
        crown prince
        prince
        speaker
        senator
        member
        member of the board
        commissioner
        representative
        country director
        country manager
        founder
        co-founder
        partner
        owner
        spokesman
        spokeswoman
        spokesperson
        engineer
        counterpart
        official
        principal secretary
        permanent secretary
        cabinet secretary
        foreign minister
        finance minister
        energy minister
        oil minister
        transport minister
        economy minister
        trade minister
        industry minister
        attorney general
        regent
        administrator
        coordinator
        expert
        chief engineer
        executive
        president-elect
        first deputy prime minister
        first vice president
        senior vice president
        executive vice president
        chief executive director
        board chairman
        joint secretary
        high commissioner
        charge d'affaires
        taoiseach
        captain-regent
        """#
}
