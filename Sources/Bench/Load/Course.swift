import Domain

/// What becomes of the project of a number, and which articles tell of it; the same for the same seed and number.
struct Course {
    let row: Int
    /// Whether it is a further one, made after the row.
    let isCopy: Bool
    let life: Life
    let articles: Int
    /// What its choices come from.
    let salt: UInt64

    init(_ number: Int, of rows: ProjectRows, shares: ArticleShares, seed: UInt64) {
        salt = seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(number)
        var pick = Picker(salt)
        articles = shares.draw(&pick)
        row = number % rows.rows.count
        isCopy = number >= rows.rows.count
        life = Life(rows.rows[row], shift: isCopy ? pick.below(3000) - 1500 : 0, &pick)
    }

    /// What is chosen about an article, each by choices of its own.
    enum Purpose: UInt64 {
        case step = 1
        case day, length, wording
    }

    /// Choices about one of its articles.
    func pick(_ article: Int, _ purpose: Purpose) -> Picker {
        Picker(salt ^ (UInt64(article) << 3 | purpose.rawValue) << 32)
    }

    /// Which step an article is about: they go through the life in order, the last one to its end. Now and then an
    /// article tells the same as the one before it.
    func step(of article: Int) -> Int {
        var pick = pick(article, .step)
        let isRepeat = article > 0 && article < articles - 1 && pick.below(7) == 0
        let told = isRepeat ? article - 1 : article
        let steps = life.steps.count
        return articles >= steps ? told * steps / articles : (told + 1) * steps / articles - 1
    }

    /// The number of the day on which an article comes out: mostly at once, now and then long after.
    func day(of article: Int) -> Int {
        var pick = pick(article, .day)
        let late =
            switch pick.below(20) {
            case 0: 30 + pick.below(370)
            case 1..<6: 3 + pick.below(18)
            default: pick.below(3)
            }
        return min(Life.lastDay, life.steps[step(of: article)].day + late)
    }
}
