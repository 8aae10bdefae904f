extension NegativeArticle {
    /// Written after the rules were mended for the others.
    static let heldBack = [
        NegativeArticle(
            name: "held-cycling", headline: "Cyclist wins mountain stage in record time",
            text: """
                The Spaniard Iker Sanz won the mountain stage on Thursday in a record time. He launched \
                his attack at the foot of the last climb and opened a gap of 40 seconds. The stage was \
                shortened because works on the pass were not completed. The race was suspended for ten \
                minutes after a landslide. Sanz signed with the team in December. His contract runs for \
                two years and is worth 3 million euros. The next stage ends at the dam of Revel.
                """),
        NegativeArticle(
            name: "held-burglary", headline: "Burglars dig tunnel to bank vault",
            text: """
                Burglars dug a tunnel of 30 meters to a bank vault in Milan and escaped with gold worth 9 \
                million euros. Police said on Monday that the men had posed as a construction company. \
                They had rented a cellar near the station and brought machines at night. Work stopped when \
                neighbors complained and resumed a week later. The bank opened on Monday as usual. The \
                operation must have been planned for a year, a detective said. A reward of 100,000 euros \
                was announced.
                """),
        NegativeArticle(
            name: "held-referendum", headline: "Voters reject new constitution",
            text: """
                Voters rejected a new constitution in a referendum on Sunday. Some 58 percent voted \
                against the draft, which had been completed in March. President Luis Andrade said that he \
                accepted the result. The project had been launched after protests in 2022. The assembly \
                signed the draft in the presence of 200 guests. A second attempt is planned for next year. \
                The opposition opened talks with the parties of the centre.
                """),
        NegativeArticle(
            name: "held-opera", headline: "Opera house presents season with nine premieres",
            text: """
                The opera house presented its season with nine premieres on Wednesday. The season opens in \
                September with a work by Verdi. Director Olga Brandt has signed a contract until 2030. The \
                house was closed for repairs in 2019 and reopened two years later. A Chinese conductor \
                will lead three concerts. The budget of 60 million euros was approved by the city. Two \
                productions were postponed because a singer is ill.
                """),
        NegativeArticle(
            name: "held-watch", headline: "Watchmaker launches smaller dive watch",
            text: """
                The watchmaker Seral launched a smaller dive watch on Friday. It is built to withstand a \
                pressure of 30 bars and costs 2,400 francs. Production of the old model was suspended in \
                January. The movement was developed with a supplier in Geneva. Seral opened a shop in \
                Tokyo last year. The company signed an agreement with a diving school. Deliveries to \
                dealers begin in June.
                """),
        NegativeArticle(
            name: "held-snow", headline: "Snow closes airport for six hours",
            text: """
                Snow closed the airport of Norrby for six hours on Tuesday. Some 140 flights were \
                cancelled and 60 delayed. The runway was cleared at noon and operations resumed. The \
                motorway to the south remained closed. A new storm is expected on Thursday. Power lines \
                were repaired in most villages. The railway suspended services on two routes.
                """),
        NegativeArticle(
            name: "held-bank", headline: "Bank shares slide after warning on profit",
            text: """
                Shares of the bank Morvan slid by 11 percent on Wednesday after a warning on profit. The \
                bank expects to earn 1.2 billion euros this year, 300 million less than planned. It has \
                suspended a buyback of shares. Chief executive Paul Renn said that a project to unite its \
                computer systems had been delayed. The bank signed up 90,000 new customers in the quarter. \
                Loans for houses fell by 4 percent. Analysts at two rivals cut their ratings.
                """),
        NegativeArticle(
            name: "held-appointment", headline: "Railway names first woman to head operations",
            text: """
                The railway company Norvia has appointed Ingrid Solberg head of operations. Solberg, 48, \
                began as a train driver in 1999. She completed a course in management in Bergen. She led \
                the construction department for four years. The board will decide on a new finance chief \
                in June. Solberg follows Arne Dahl, who resigned after a strike. Norvia runs 300 trains a \
                day.
                """),
        NegativeArticle(
            name: "held-guesthouse", headline: "Family opens guesthouse in old mill",
            text: """
                A family has opened a guesthouse in an old mill near Tarva. They bought the building in \
                2018 and repaired the roof themselves. The bank gave them a loan of 200,000 euros. Work on \
                the stairs was delayed by a flood. The first guests arrived in May. The mill was built in \
                1840. Breakfast is served on the bridge over the brook.
                """),
        NegativeArticle(
            name: "held-bees", headline: "Researchers finish map of city bees",
            text: """
                Researchers have finished a map of the city's bees after three years of work. The project \
                was funded by the university with 80,000 euros. Volunteers built 400 small hotels for the \
                insects. Counting was suspended during the pandemic and resumed in 2022. The team signed \
                an agreement with the parks office. Dr. Hanne Vos presented the results to the mayor on \
                Monday. A second map is planned for 2026.
                """),
    ]
}
