import Domain
import Testing

/// Assets and topics with the codes and divisions they mean.
@Suite struct SectorTests {
    private static let assets: [(String, String)] = [
        ("Zhanatas wind farm", "23240:35"),
        ("Taraz Glass Plant", "32110:23"),
        ("Karatau fertilizer complex", "32165:20"),
        ("Shu-Merke highway", "21023:52"),
        ("Astana light rail", "21030:49"),
        ("Khorgos Dry Port", "21061:52"),
        ("polysilicon plant", "32164:20"),
        ("copper smelter", "32170:24"),
        ("Oyu Tolgoi copper mine", "32264:07"),
        ("gold deposit at Kumtor", "32265:07"),
        ("iron ore mine", "32263:07"),
        ("aluminium smelter", "32170:24"),
        ("alumina refinery", "32170:24"),
        ("gold refinery", "32170:24"),
        ("sugar refinery", "32161:10"),
        ("oil pipeline to China", "32262:49"),
        ("gas-fired power plant", "23340:35"),
        ("coal-fired power plant in Jamshoro", "23320:35"),
        ("waste-to-energy plant", "23360:35"),
        ("nuclear power plant", "23510:35"),
        ("nuclear power reactors at Jaitapur", "23510:35"),
        ("500 kV transmission line", "23630:35"),
        ("battery energy storage system", "23630:35"),
        ("solar panel factory", "32171:26"),
        ("solar power plant", "23230:35"),
        ("plant for the production of wind turbines", "32171:28"),
        ("wind turbines", "23240:35"),
        ("railway to the port of Bandar Abbas", "21030:49"),
        ("road to the airport", "21020:52"),
        ("airport road", "21020:52"),
        ("steel bridge", "21020:52"),
        ("hospital in Port Said", "12191:86"),
        ("solar plant at Manas International Airport", "23230:35"),
        ("oil refinery near Port Harcourt", "32167:19"),
        ("data centre", "22040:63"),
        ("fiber-optic line", "22020:61"),
        ("water treatment plant", "14021:36"),
        ("wastewater treatment plant", "14022:37"),
        ("desalination plant", "14021:36"),
        ("irrigation canal", "31140:01"),
        ("Kafulafuta Dam", "14040:36"),
        ("Grand Ethiopian hydroelectric dam", "23220:35"),
        ("wheat processing plant", "32161:10"),
        ("poultry farm", "31163:01"),
        ("dairy plant", "32161:10"),
        ("fish farm", "31320:03"),
        ("textile mill", "32163:13"),
        ("tyre factory", "32110:22"),
        ("car assembly plant", "32172:29"),
        ("electric bus plant", "32172:29"),
        ("electric buses", "21012:49"),
        ("locomotive plant", "32172:30"),
        ("locomotives", "21030:49"),
        ("cement plant", "32166:23"),
        ("flat glass", "32110:23"),
        ("urea plant", "32165:20"),
        ("potash mine", "32267:08"),
        ("uranium deposit", "32264:07"),
        ("lithium battery plant", "32171:27"),
        ("lithium mine", "32264:07"),
        ("semiconductor fab", "32171:26"),
        ("pharmaceutical plant", "32168:21"),
        ("vaccine production", "32168:21"),
        ("district hospital", "12230:86"),
        ("cancer center", "12191:86"),
        ("university campus", "11420:85"),
        ("kindergarten", "11240:85"),
        ("vocational college", "11330:85"),
        ("affordable housing", "16040:41"),
        ("hotel complex", "33210:55"),
        ("ski resort", "33210:55"),
        ("stadium", "16065:93"),
        ("museum", "16061:90"),
        ("special economic zone", "32120:68"),
        ("industrial park", "32120:68"),
        ("logistics center", "21061:52"),
        ("grain elevator", "21061:52"),
        ("oil terminal", "21061:52"),
        ("LNG plant", "32167:09"),
        ("LNG terminal", "32262:09"),
        ("gas processing plant", "32262:06"),
        ("gas distribution network", "23640:35"),
        ("district heating network", "23620:35"),
        ("smart city", "43030:41"),
        ("embassy", "15122:84"),
        ("parliament building", "15152:84"),
        ("border checkpoint", "33120:52"),
        ("shopping mall", "33110:47"),
        ("central bank", "24020:64"),
        ("gas turbine plant", "23340:35"),
        ("international terminal of the Murtala Muhammed International Airport", "21050:52"),
        ("factory for the production of fertilizers", "32165:20"),
        ("Ministry of Transport", "21010:52"),
        ("metro and tramway systems", "21030:49"),
        ("bus rapid transit", "21012:49"),
        ("Metro Manila Subway", "21030:49"),
        ("seaport", "21040:52"),
        ("container terminal", "21040:52"),
        ("hydrogen plant", "32164:20"),
        ("green ammonia plant", "32164:20"),
        ("biogas plant", "23270:35"),
        ("geothermal power plant", "23260:35"),
        ("oil field", "32262:06"),
        ("solar-wind hybrid power plant", "23410:35"),
        ("combined heat and power plant", "23310:35"),
        ("thermal power plant", "23310:35"),
        ("Almaty CHP-2 modernization", "23310:35"),
        ("tungsten mine", "32264:07"),
        ("meat processing plant", "32161:10"),
        ("greenhouse complex", "31161:01"),
        ("water supply facilities", "14021:36"),
        ("steel plant", "32169:24"),
        ("ferroalloy plant", "32169:24"),
        ("machine-building plant", "32171:28"),
        ("home appliance plant", "32171:27"),
        ("paper mill", "32162:17"),
        ("furniture factory", "32162:31"),
        ("shoe factory", "32163:15"),
        ("Turksib railway electrification", "21030:49"),
        ("railway bridge", "21030:49"),
        ("cargo port at Aktau", "21040:52"),
        ("quarry", "32266:08"),
        ("electric buses", "21012:49"),
        ("Khulna-Mongla Port Rail Line", "21030:49"),
        ("Karachaganak Gas Processing Plant (GPP)", "32262:06"),
        ("facility for the fabrication of wind turbine components", "32171:28"),
        ("electric vehicle (EV) battery megaproject", "32171:27"),
        ("Delhi Mass Rapid Transport System Project (Phase 3)(II)", "21030:49"),
        ("deep grain processing", "32161:10"),
        ("Kambar-Ata-1 Hydropower Plant (HPP)", "23220:35"),
        ("line of the Tanzania-Zambia Railway Authority (TAZARA)", "21030:49"),
    ]

    @Test(arguments: assets)
    func `an asset has the sector of the thing it is`(_ asset: String, _ sector: String) {
        let found = Sector.of(asset: asset, work: .construction)
        #expect(found.map { "\($0.code):\($0.division)" } == [sector], "\(asset)")
    }

    @Test(arguments: [
        ("oil refinery and petrochemical complex", ["32167", "32164"]),
        ("power and water supply facilities (Package 12)", ["23110", "14021"]),
        ("solar energy facility with battery storage", ["23230", "23630"]),
        ("Mongol Oil Refinery, EPC-3 captive power plants", ["32167", "23110"]),
        ("international transport corridor with a dry port", ["21010", "21061"]),
        ("roads, bridges and tunnels", ["21020", "21010"]),
    ])
    func `things side by side are told one by one, in their order`(_ asset: String, _ codes: [String]) {
        #expect(Sector.of(asset: asset, work: .construction).codes == codes)
    }

    @Test(arguments: [
        "development bank",
        "Kashagan field",
        "project",
        "Chinese company",
        "high-tech enterprise",
        "special purpose vehicle",
        "car park",
        "LAPSSET corridor",
        "greenhouse gas monitoring",
        "Qosh-Tepa canal",
        "", "()", "中信", "of the", "construction", "Project X (Phase 2)",
    ])
    func `where no word tells, nothing is guessed`(_ asset: String) {
        #expect(Sector.of(asset: asset, work: .construction).isEmpty)
    }

    @Test func `only new national roads are road construction`() {
        #expect(Sector.of(asset: "Center-West highway", work: .construction).codes == ["21023"])
        #expect(Sector.of(asset: "Center-West highway", work: .reconstruction).codes == ["21020"])
        #expect(Sector.of(asset: "highway and road", work: .modernization).codes == ["21020"])
    }

    @Test(arguments: [
        ("energy", ["23110"]), ("green energy", ["23210"]), ("petrochemical industry", ["32164"]),
        ("road construction", ["21020"]), ("mineral sector", ["32210"]), ("agriculture", ["31110"]),
        ("machine-building projects", ["32171"]), ("research and innovation", ["43082"]),
        ("trade", ["33110"]),
        ("construction of a urea facility in the Aktobe Region", ["32165"]), ("investment", ["25010"]),
        ("hydrocarbon production and processing", ["32262"]), ("digital transformation", ["22040"]),
        ("training programs", ["11330"]), ("tourism and transport", ["33210", "21010"]),
        ("finance", ["24010"]),
        ("oil & gas", ["32262"]), ("security", ["15210"]), ("project documentation", []), ("cooperation", []),
    ])
    func `a topic has the sectors of its words`(_ topic: String, _ codes: [String]) {
        #expect(Sector.of(topic: topic).codes == codes)
    }

    @Test func `topics show their sectors, and the log does not keep them`() {
        let meeting = MeetingHeld(topics: ["wind farm", "project documentation"])
        let event = ReadEvent(
            fact: .meetingHeld(meeting), evidence: Evidence(quote: "q", start: 0, end: 1), confidence: 1,
            rule: "r")
        let shown = String(decoding: event.shownAttributesJSON, as: UTF8.self)
        let sector = #"{"topic":"wind farm","code":"23240","name":"Wind energy","isic":"35"}"#
        #expect(shown == #"{"topics":["wind farm","project documentation"],"topic_sectors":[\#(sector)]}"#)
        let kept = String(decoding: DomainEvent.reported(event).payload, as: UTF8.self)
        #expect(!kept.contains("topic_sectors"))
    }
}
