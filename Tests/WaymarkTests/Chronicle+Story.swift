extension Chronicle {
    /// A plant that is late and built on, a dam and its waterworks, and a meeting of which three tell.
    static func plantAndMeeting() throws -> Chronicle {
        var told = Chronicle()
        try told.tellOfPlant()
        try told.tellOfDam()
        try told.tellOfMeeting()
        return told
    }

    private mutating func tellOfPlant() throws {
        let plant =
            #""project":{"asset":"Norvik Cement Plant","work":"construction","country":"KZ"},"#
            + #""countries":["KZ","CN"]"#
        let line =
            #""project":{"asset":"Norvik Cement Plant","work":"modernization","country":"KZ"},"countries":["KZ"]"#
        let ostra = { (name: String, role: String) in
            #","actors":[{"name":"\#(name)","kind":"company","country":"CN","role":"\#(role)"}]"#
        }
        try tell(
            "plant-1", "Steppe Wire", "2024-02-01",
            [
                Event(
                    "ConstructionStarted", "Ostra Group broke ground.",
                    plant + ostra("Ostra Group", "contractor") + #","occurred":"2024-01""#),
                Event("MilestoneScheduled", "The plant is due in June 2025.", plant + Self.due("2025-06")),
                Event(
                    "InvestmentAnnounced", "It costs 300 million dollars.",
                    plant + ostra("Ostra Group Co., Ltd.", "investor") + Self.sum(300_000_000, "USD")),
            ])
        try tell(
            "plant-2", "Harbour Post", "2025-03-01",
            [Event("MilestoneScheduled", "The plant is due in December 2025.", plant + Self.due("2025-12"))])
        try tell(
            "plant-3", "Steppe Wire", "2026-02-12",
            [
                Event("ProjectCompleted", "The plant was completed.", plant + #","occurred":"2026-02-10""#),
                Event("ConstructionStarted", "Its modernization began.", line + #","occurred":"2026-02-11""#),
            ])
    }

    private mutating func tellOfDam() throws {
        let dam = #""project":{"asset":"Teral Dam","country":"UZ"},"countries":["UZ","KR"]"#
        let works = #""project":{"asset":"Lower Marun Waterworks","country":"UZ"},"countries":["UZ","KR"]"#
        try tell(
            "dam-1", "Harbour Post", "2025-04-01",
            [
                Event("MilestoneScheduled", "The dam is due in 2030.", dam + Self.due("2030")),
                Event("FinancingApproved", "A loan of 80 million.", dam + Self.sum(80_000_000, "USD")),
                Event("ProjectAnnounced", "Works for 20 million.", works + Self.sum(20_000_000, "EUR")),
            ])
    }

    /// The second article reprints the first, the third tells of it in words of its own.
    private mutating func tellOfMeeting() throws {
        let meeting = Event(
            "MeetingHeld", "Arman Sadykov met Li Wenhua in Astana.",
            #""occurred":"2025-05-27","countries":["KZ","CN"],"actors":["Arman Sadykov","Li Wenhua"],"#
                + #""attrs":{"place":"Astana","topics":["wind energy"]}"#)
        let wire = (1...40).map { "The \($0)th of the guests spoke of wind and of \($0 * 7) mills." }
            .joined(separator: " ")
        try tell("meeting-1", "Steppe Wire", "2025-05-27", [meeting], more: wire)
        try tell("meeting-2", "Harbour Post", "2025-05-28", [meeting], more: wire)
        try tell("meeting-3", "Evening Dial", "2025-05-28", [meeting], more: "It was a long talk.")
    }

    private static func due(_ date: String) -> String {
        #","attrs":{"milestone":"completion","due":"\#(date)"}"#
    }

    private static func sum(_ value: Int, _ currency: String) -> String {
        #","attrs":{"amount":{"value":\#(value),"currency":"\#(currency)"}}"#
    }
}
