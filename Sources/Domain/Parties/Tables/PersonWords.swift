/// Words around and in the names of people.
///
/// By hand, after the reader's offices and titles; folded when the tables are read.
enum PersonWords {
    /// Forms of address and ranks before a name, which no name is told apart by.
    static let honorific = """
        mr, mrs, ms, miss, dr, prof, professor, sir, lord, lady, dame, madam, sheikh, shaikh, sheik, shaykh, haji, hajji, mullah, mawlawi,
        maulavi, imam, ayatollah, general, gen, colonel, col, major, captain, capt, lieutenant, lt, sgt, brigadier, marshal, admiral, king, queen, prince, princess, emir,
        crown, his, her, excellency, he, hh, hrh, majesty, highness, honourable, honorable, hon, herr, frau, monsieur, madame, senor, senora, don, dona,
        shri, smt, phd, jr, sr, esq, engr, comrade, rev, fr, господин, г-н
        """
    /// Offices.
    static let office = """
        president, prasident, presidente, prezident, президент, premier, chancellor, minister, ministra, министр, secretary, undersecretary, ambassador, envoy, consul,
        governor, mayor, akim, hakim, chairman, chairwoman, chairperson, chair, chairmen, director, ceo, cfo, coo, cto, head, chief, commissioner,
        speaker, deputy, vice, manager, spokesman, spokeswoman, spokesperson, representative, attorney, rector,
        coordinator, advisor, adviser, aide, senator, leader, founder, cofounder, partner, председатель, директор
        """
    /// Words that belong to the office beside them.
    static let officeWith = """
        prime, first, deputy, vice, acting, senior, executive, managing, general, state, chief, former, interim, honorary, board, foreign, plenipotentiary, extraordinary,
        the, his, her, officer, supervisory
        """
    /// Parts of names that are written or left out, or written otherwise.
    static let particle = """
        al, el, ul, bin, ibn, ben, bint, abu, abou, von, van, de, der, den, di, da, dos, del, la, le, du, ter, zu, af, av,
        st, san, o, na, ad, ar, as, ash, at, an, az, ur, ud, uz, oglu, ogly, uulu, kyzy, qizi
        """
    /// Given names in short: short, long.
    static let nickname = """
        ted theodore, teddy theodore, bill william, will william, billy william, bob robert, rob robert, bobby robert, tom thomas, tim timothy,
        jim james, jimmy james, joe joseph, mike michael, mick michael, dave david, dan daniel, danny daniel, tony anthony, ed edward, eddie edward,
        fred frederick, nick nicholas, chris christopher, steve steven, stephen steven, andy andrew, alex alexander, sasha alexander, matt matthew,
        sam samuel, ken kenneth, ron ronald, don donald, greg gregory, jeff jeffrey, geoff geoffrey, pete peter, phil philip, pat patrick, dick richard,
        rick richard, rich richard, chuck charles, charlie charles, larry lawrence, jerry gerald, liz elizabeth, beth elizabeth, kate katherine, kathy katherine, maggie margaret,
        meg margaret, sue susan, vlad vladimir, volodya vladimir, dima dmitry, misha mikhail, sergey sergei, bin ibn, ben ibn, el al, ul al, abou abu,
        mohammed muhammad, mohamed muhammad, mohammad muhammad, mohamad muhammad, muhammed muhammad, mehmet muhammad, ahmed ahmad, hussain hussein, husayn hussein, yusuf yousef, youssef yousef
        """
}
