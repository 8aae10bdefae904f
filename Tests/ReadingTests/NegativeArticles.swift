import Testing

/// A short article of another kind than the tracker's, written to tempt: signed, launched, opened, completed.
struct NegativeArticle: Sendable, CustomTestStringConvertible {
    var name: String
    var headline: String
    var text: String

    var testDescription: String { name }

    static let all = sportAndCrime + politicsAndCulture + weatherAndMoney + everydayLife + heldBack
}

extension NegativeArticle {
    static let sportAndCrime = [
        NegativeArticle(
            name: "sport-stadium", headline: "City sign striker as new stadium sells out",
            text: """
                Harbour City signed striker Marek Dolny from Wisla on a four-year contract on Tuesday. The \
                club paid 18 million euros for the 24-year-old, its biggest investment in a player this \
                season. Dolny was presented to supporters at the Lakeside Stadium, which was sold out for \
                the friendly match against Porto. He completed his medical on Monday and will wear the \
                number nine shirt. Coach Ivan Brandl said the project was only beginning. "We have built a \
                young team and we want to win the league," he told reporters. Work on the pitch was \
                suspended on Saturday because of heavy rain. Training resumed on Sunday. The captain, Luis \
                Prado, has extended his agreement with the club until 2028.
                """),
        NegativeArticle(
            name: "sport-suspension", headline: "Federation suspends sprinter for two years",
            text: """
                The athletics federation suspended sprinter Aino Lehto for two years on Friday after a \
                failed test. The decision ends her plan to run at the championships in Tokyo. Lehto \
                launched an appeal within hours. Her lawyer said that the laboratory in Cologne had not \
                completed the second analysis when the ban was announced. The federation's director, Piotr \
                Zielony, said that the case had been delayed by six months. The athlete won silver medals \
                in Berlin and Doha. A sponsor, the bank Nordkredit, has withdrawn from an agreement worth \
                1.2 million euros. Lehto has resumed light training in Turku.
                """),
        NegativeArticle(
            name: "sport-golf", headline: "Open championship returns to Portmore after 20 years",
            text: """
                The Open returned to Portmore on Thursday, 20 years after the club last hosted it. A \
                record crowd of 41,000 followed the opening round. The American Jack Corder completed the \
                course in 64 strokes and leads by two. Play was halted for an hour in the afternoon \
                because of fog and resumed shortly after four. Organizers have built a new grandstand \
                along the seventh hole. Prize money has risen to $17 million. Corder, who signed with a \
                new equipment company in January, said that his game was under construction. The second \
                round begins on Friday morning.
                """),
        NegativeArticle(
            name: "crime-heist", headline: "Three arrested after gang robs jewellery shop",
            text: """
                Police in Lyon arrested three men on Wednesday after a gang robbed a jewellery shop near \
                the central station. The suspects fled with watches worth 2 million euros. Officers \
                launched a search with a helicopter and opened fire on a stolen car on the bridge to the \
                airport. One man was injured. A tunnel that had been dug from a cellar was found under the \
                shop. The prosecutor, Claire Aubert, said that the gang had planned the robbery for \
                months. Traffic on the bridge was suspended for three hours and then resumed. The \
                investigation continues.
                """),
        NegativeArticle(
            name: "crime-fraud", headline: "Former executive sentenced for contract fraud",
            text: """
                A court in Oslo sentenced a former executive of a building company to four years in prison \
                on Monday. The judge found that Erik Lunde had forged contracts worth 40 million kroner. \
                He used the money to buy a villa and a yacht. Lunde signed false invoices and opened bank \
                accounts in three countries. His partner, who was awarded immunity, testified against him. \
                The trial began in March and was delayed twice. The defence said that it would appeal. The \
                company has been sold and works under a new name.
                """),
        NegativeArticle(
            name: "crime-smuggling", headline: "Customs seize two tonnes of cocaine in port",
            text: """
                Customs officers seized two tonnes of cocaine in the port of Antwerp on Sunday. The drugs \
                were hidden in containers of bananas that had arrived from Ecuador. The street value is \
                put at 140 million euros. Three dock workers were detained at the terminal. Police from \
                Belgium and the Netherlands had launched a joint operation in May. The containers were \
                moved to a warehouse under guard. Prosecutors have agreed to extend the detention by a \
                month. A similar shipment was stopped in 2022.
                """),
        NegativeArticle(
            name: "election-local", headline: "Opposition wins mayoral election in capital",
            text: """
                The opposition won the mayoral election in the capital on Sunday with 54 percent of the \
                vote. Candidate Nina Horvat promised to build cheap flats and to complete the long-awaited \
                tram line. Her rival, Davor Kralj, conceded at midnight. Turnout reached 61 percent. \
                Horvat signed a pact with five citizens' groups before the first round. She said she was \
                ready to open the books of the city council. The ballot was delayed in two districts, \
                where voting machines had failed. The new mayor will be sworn in on June 4.
                """),
        NegativeArticle(
            name: "election-coalition", headline: "Parties agree on coalition after weeks of talks",
            text: """
                Three parties in Estland agreed on a coalition on Thursday after five weeks of talks. \
                Their leaders signed the agreement in parliament and presented a programme of 120 pages. \
                Taxes are to fall by two points and pensions are to rise. Prime Minister-designate Karl \
                Tamm met President Liis Oja in the afternoon. The talks had been suspended twice over the \
                budget. The opposition called the agreement a project without a future. A vote of \
                confidence is expected on Monday. The outgoing government launched a last reform in March.
                """),
    ]

    static let politicsAndCulture = [
        NegativeArticle(
            name: "culture-festival", headline: "Film festival opens with premiere of war drama",
            text: """
                The film festival opened in Ghent on Friday evening with the premiere of a war drama. \
                Actress Lena Foss received a prize for her life's work. The festival shows 140 films from \
                42 countries and has a budget of 6 million euros. Director Paolo Neri completed his film \
                after seven years; shooting had been suspended when money ran out. A streaming service \
                signed a contract for the distribution in Asia. The old theatre, which was built in 1899, \
                was full. A concert closes the festival on October 12. Organizers expect 120,000 visitors.
                """),
        NegativeArticle(
            name: "culture-museum", headline: "Museum launches exhibition of Dutch painters",
            text: """
                The city museum launched its autumn exhibition of Dutch painters on Saturday. It shows 90 \
                works, many of them on loan from museums in Amsterdam and Madrid. The curator, Ruth Adler, \
                worked on the project for four years. A painting of a windmill was restored for the show. \
                Entrance is free on the opening day. The National Bank supports the exhibition with \
                300,000 euros. The catalogue was delayed at the printer's. The exhibition runs until \
                January 18.
                """),
        NegativeArticle(
            name: "culture-album", headline: "Singer completes album after long silence",
            text: """
                Singer Mara Tol has completed her first album in nine years, her label announced on \
                Tuesday. The record was produced in a studio in Kingston and contains 11 songs. Tol signed \
                with the label in 2021. Work on it was suspended when she fell ill and resumed last \
                summer. The first single will be launched on Friday. A tour of 30 concerts in Europe and \
                Japan is planned for the spring. Tickets for the opening night in Hamburg sold out within \
                an hour. Her last album won two awards.
                """),
        NegativeArticle(
            name: "product-phone", headline: "Maker unveils phone with folding screen",
            text: """
                The electronics maker Nordlys unveiled a phone with a folding screen in Helsinki on \
                Wednesday. The device will be launched in 20 countries in November and costs 1,499 euros. \
                It has a battery of 5,000 mAh and a chip developed with a partner in Taiwan. Chief \
                executive Olli Saari said that the company had built its best camera yet. Sales of \
                smartphones fell by 4 percent last year. The previous model was delayed by problems with \
                the hinge. Nordlys has signed contracts with three network operators. Analysts expect it \
                to sell two million handsets.
                """),
        NegativeArticle(
            name: "product-car", headline: "Carmaker launches small electric model",
            text: """
                The carmaker Velora launched a small electric model at the motor show in Paris on Monday. \
                The car has a range of 400 kilometers and charges in 25 minutes. Prices begin at 24,900 \
                euros. The design was completed in 18 months. Velora expects to sell 90,000 cars a year in \
                Europe. Deliveries start in March. Chief designer Anna Kvist said the interior was \
                inspired by Nordic furniture. The company stopped selling diesel models in 2023.
                """),
        NegativeArticle(
            name: "product-software", headline: "Firm releases new version of its office software",
            text: """
                The software firm Quillix released a new version of its office suite on Thursday. It \
                contains an assistant that writes letters and builds tables. The update was postponed in \
                May after testers had found errors. Customers with a contract receive it free of charge. \
                The firm opened a beta program for 50,000 users in January. Competitors have launched \
                similar products. Quillix shares rose by 3 percent. A version for phones will follow next \
                year.
                """),
    ]
}
