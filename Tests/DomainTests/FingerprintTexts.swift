/// Articles written for these tests: one agency text, and two more on the same day by other hands.
enum FingerprintTexts {
    static let agency = """
        The Taraz Glass Plant, a joint project of Huaxing Group and the regional development company, began its \
        work on Tuesday after two years of construction, the press service of the region said. The first furnace \
        was lit in the presence of the governor, Yerlan Unal, and of the chairman of Huaxing, Li Weiming.

        According to the company, the plant can make 197,000 tons of sheet glass a year, which covers about four \
        fifths of what the country needs. Until now nearly all of it was brought in from abroad. Some 340 million \
        dollars were put into the project, two thirds of them borrowed from the Silk Bank for fifteen years.

        "We said three years and we did it in two," the governor told those who had come to the ceremony. He \
        thanked the builders, most of whom come from the region, and promised that the road to the plant would \
        be mended before the winter.

        The plant gives work to 420 people. A second line for bottles and jars is to follow in 2028, and the \
        talks about its financing have begun, Li Weiming said. He did not name the lenders.

        The regional authorities expect the plant to pay some twelve million dollars in taxes each year. Sand and \
        soda come from quarries in the neighbouring district, whose output has doubled since the spring.
        """

    static let reporter = """
        Smoke has been rising over the steppe east of Taraz since yesterday morning: the long awaited glass works \
        of Huaxing is running. Governor Yerlan Unal pressed a red button, the furnace answered with a roar, and a \
        crowd of engineers from both countries applauded. It took the Chinese investor 24 months to get here, a \
        year less than the contract allowed.

        Sheet glass is what the works will make, 197,000 tons of it annually. Builders across the country have \
        been buying theirs overseas, often waiting weeks at the border. "That is over," says Li Weiming, who \
        chairs the group. His firm paid a third of the $340 million bill; the rest is a loan of the Silk Bank.

        Not everyone is happy. Villagers along the access road complain of dust and of lorries at night. Repairs \
        are due before the first snow, the governor assured them. For the 420 people who found a job behind the \
        gate the noise is a small matter.
        """

    static let analyst = """
        With the start of production at the Huaxing works, the country closes one of the oddest gaps in its \
        industry. It sits on sand of the best quality and yet imported four out of five panes. The new furnace \
        near Taraz changes the balance at a stroke, provided that gas stays cheap and the rail tariff does not \
        rise again.

        The figures are solid: an outlay of 340 million dollars, of which the Silk Bank lent two thirds; capacity \
        just below two hundred thousand tons; payback, on our reckoning, in nine years. A bottle line would \
        improve them, though nobody has committed money to it so far. What is missing is a buyer beyond the \
        border. Neighbours have plants of their own, and at least one of them runs at half its capacity.

        Taxes of twelve million a year will please the region. Its roads, by all accounts, need them.
        """

    /// What an outlet puts around a text that it takes over.
    static func takenOver(_ text: String, by outlet: Int, paragraphs: Int) -> String {
        let headlines = [
            "Glass plant opens in Taraz", "HUAXING LIGHTS FURNACE",
            "Governor: we did it in two years instead of three",
        ]
        let datelines = [
            "TARAZ. March 10. Steppe Wire -", "ASTANA, 11 March (Agency) —", "10.03.2026 14:05 |",
        ]
        let tails = [
            "Read also: Ten sights not to be missed this spring. Subscribe to our channel and be the first to know.",
            "© All rights reserved. The use of materials is allowed with a link to the source only.",
            "Follow us! Photo: press service",
        ]
        let kept = text.split(separator: "\n\n").prefix(paragraphs).joined(separator: "\n\n")
        return "\(headlines[outlet % 3])\n\n\(datelines[outlet % 3]) \(kept)\n\n\(tails[outlet % 3])"
    }
}
