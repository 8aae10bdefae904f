extension NegativeArticle {
    static let weatherAndMoney = [
        NegativeArticle(
            name: "weather-storm", headline: "Storm cuts power to 200,000 homes",
            text: """
                A storm with winds of 130 kilometers an hour cut power to 200,000 homes in the north on \
                Sunday. Trees fell on railway lines and train services were suspended. The bridge over the \
                Sund was closed for lorries and reopened on Monday morning. Two ferries were delayed. The \
                weather service expects more rain until Wednesday. Schools in four towns remained closed. \
                Repair crews restored electricity to most villages by noon. Insurance companies put the \
                damage at 80 million euros.
                """),
        NegativeArticle(
            name: "weather-heat", headline: "Heatwave breaks records in the south",
            text: """
                A heatwave broke records in the south on Tuesday, when temperatures reached 46 degrees. \
                Hospitals treated hundreds of people. Cities opened cooled halls and extended the hours of \
                swimming pools. Power plants worked at full capacity, as demand reached 42 gigawatts. \
                Football matches were moved to the evening. Farmers fear for the harvest. A forest fire \
                near the dam at Olvera was brought under control. Cooler air is expected on Friday.
                """),
        NegativeArticle(
            name: "stocks-earnings", headline: "Cement maker's profit falls on weak demand",
            text: """
                The cement maker Korvan said on Tuesday that its quarterly profit fell by 12 percent to 84 \
                million euros. Sales declined as fewer houses were built. The company sold 3.1 million \
                tonnes of cement. Shares lost 4 percent in early trading. Chief financial officer Jana \
                Wirth confirmed the forecast for the year. Costs of energy rose by 9 percent. The dividend \
                is to stay at 1.10 euros. Analysts at two banks cut their price targets.
                """),
        NegativeArticle(
            name: "stocks-market", headline: "Stocks close higher as oil prices ease",
            text: """
                Stocks in Asia closed higher on Thursday as oil prices eased. The main index in Tokyo \
                gained 1.2 percent and that in Seoul 0.8 percent. Builders and banks led the gains. The \
                won rose against the dollar. Investors await a decision of the central bank on Friday. \
                Trading in two shares was suspended after news of a takeover. Gold stood at $2,310 an \
                ounce. Markets in Hong Kong were closed for a holiday.
                """),
        NegativeArticle(
            name: "hr-ceo", headline: "Utility names new chief executive",
            text: """
                The utility Elvar has named Sara Nyman chief executive, the company announced on Monday. \
                She follows Jon Berg, who led it for 11 years. Nyman joined Elvar in 2009 and was \
                responsible for networks. She completed a degree in engineering in Lund. The board signed \
                a contract of five years with her. The chairman, Tor Vik, praised her experience. Berg \
                said he had always planned to retire at 62. The handover takes place on September 1.
                """),
        NegativeArticle(
            name: "hr-strike", headline: "Nurses suspend strike after pay offer",
            text: """
                Nurses suspended their strike on Wednesday after the ministry had made a new pay offer. \
                The union will put it to a vote of its 60,000 members. Operations that had been postponed \
                are to resume on Thursday. The offer provides for a rise of 7 percent over two years. \
                Talks between the union and the minister lasted 14 hours. The union's leader, Moira Kane, \
                said that no agreement had been signed yet. Hospitals had cancelled 9,000 operations. The \
                strike began on May 3.
                """),
        NegativeArticle(
            name: "health-vaccine", headline: "Clinic begins trial of malaria vaccine",
            text: """
                A clinic in Kisumu began a trial of a malaria vaccine on Monday. Some 2,400 children will \
                receive three doses. The trial is led by Dr. Grace Otieno of the medical school. An \
                earlier study was completed in 2021. The vaccine was developed by researchers in Oxford. \
                Parents signed a form of consent. First results are expected in two years. Malaria kills \
                600,000 people a year.
                """),
        NegativeArticle(
            name: "science-telescope", headline: "Astronomers find planet with thick clouds",
            text: """
                Astronomers have found a planet with thick clouds 120 light years from Earth. They used a \
                telescope in Chile that was opened in 1998. The observations began in 2019 and were \
                completed last year. The planet circles its star in 11 days. Its air contains water, the \
                team writes in a journal. A satellite that was launched in 2021 confirmed the finding. The \
                next step is a search for methane. The work was led by Elena Duarte.
                """),
    ]

    static let everydayLife = [
        NegativeArticle(
            name: "diplomacy-row", headline: "Ambassador recalled after remarks on border",
            text: """
                The government recalled its ambassador on Friday after remarks on the border. A spokesman \
                said that the neighbor's foreign minister had insulted the nation. The two countries \
                signed a treaty on the border in 1994. Trade between them reached $3.4 billion last year. \
                The border crossing remained open. A visit that was planned for June has been cancelled. \
                Diplomats of a third country offered to mediate. The neighbor expressed regret on \
                Saturday.
                """),
        NegativeArticle(
            name: "military-drill", headline: "Navies complete exercise in northern sea",
            text: """
                The navies of five countries completed an exercise in the northern sea on Sunday. More \
                than 30 ships and 4,000 sailors took part. The exercise was launched in 1987 and is held \
                every second year. A submarine practised the rescue of a crew. Bad weather delayed the \
                landing of marines. The admiral in command, Hugh Sellars, praised the crews. Two frigates \
                opened fire on floating targets. The next exercise is planned for 2027.
                """),
        NegativeArticle(
            name: "travel", headline: "Five quiet islands for a summer week",
            text: """
                The ferry to Velje leaves at seven, and the bakery at the harbour opens at eight. The \
                island has no airport and only one road. A hotel that was built by a shipowner in 1911 was \
                renovated with care. Rooms begin at 95 euros. On Skarv, a fisherman has launched tours to \
                the seals. The lighthouse was completed in 1868. Bring a raincoat. The last boat back was \
                cancelled on the day of our visit, and we stayed for supper.
                """),
        NegativeArticle(
            name: "food", headline: "Bakery wins prize for rye bread",
            text: """
                A bakery in Malmo won a national prize for its rye bread on Saturday. Owner Kerstin Hall \
                opened the shop in 2015 with a loan from her parents. She bakes 400 loaves a day. The jury \
                praised the crust. Hall signed an agreement with a farmer who grows old kinds of rye. A \
                second shop was delayed by the search for a baker. The prize is worth 50,000 kronor. She \
                plans to spend it on a trip to Rome.
                """),
        NegativeArticle(
            name: "school", headline: "Pupils launch weather balloon from school yard",
            text: """
                Pupils of a school in Graz launched a weather balloon on Friday. It rose to 31 kilometers \
                and took pictures of the Alps. The project began in autumn with a lesson on air pressure. \
                The class built a box from foam and a small computer. A first attempt was postponed \
                because of wind. Teacher Max Leitner signed the papers for the air traffic office. The box \
                landed in a field near the border. The pictures will be shown in the town hall.
                """),
        NegativeArticle(
            name: "history", headline: "How a clockmaker mapped the coast",
            text: """
                In 1761 a clockmaker signed a contract with the king to map the coast. He built his own \
                instruments and hired two sailors. The work was suspended in the war and resumed in 1769. \
                His maps were completed in 1774 and printed in Leiden. A harbour was named after him. The \
                king awarded him a pension of 200 crowns. His house, which was opened to visitors in 1952, \
                holds the last of his clocks. Historians still argue about his drawings of the delta.
                """),
        NegativeArticle(
            name: "consumer", headline: "Bank stops charging for cards",
            text: """
                The bank Sparvik will stop charging for cards, it said on Tuesday. Customers had \
                complained that the fee of 4 euros a month was not in their contract. The bank opened \
                30,000 accounts last year. It has launched an app for young people. A court had ruled \
                against a similar fee in April. The change begins in July. Rival banks are considering the \
                same step. Loans for houses have become dearer.
                """),
        NegativeArticle(
            name: "obituary", headline: "Architect of the round library dies at 91",
            text: """
                The architect of the round library, Ilse Maron, has died at 91, her family said on Monday. \
                She was born in Riga and studied in Vienna. Her first house was built in 1962. The library \
                was completed in 1971 after a long quarrel over its roof. Maron signed the plans with a \
                green pen. She was awarded the gold medal of the academy in 1988. A concert hall that she \
                had designed was never built. She leaves two daughters.
                """),
    ]
}
