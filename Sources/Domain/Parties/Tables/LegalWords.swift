/// Legal forms of many countries, in the groups that tell two companies of one name apart.
///
/// From cleanco 2.3 (MIT), ISO 20275 and by hand; words are folded when the table is read, so that they may be
/// written in any script.
enum LegalWords {
    /// Joint-stock companies, whose shares are traded or could be.
    static let stock = """
        ag, aktiengesellschaft, akg, sa, societe anonyme, sociedad anonima, sociedade anonima, spa,
        societa per azioni, nv, naamloze vennootschap, ab, aktiebolag, asa, aksjeselskap, as, aksjeselskap,
        anonim sirketi, anonim sirket, oy, oyj, osakeyhtio, nyrt, zrt, kk, kabushiki kaisha, kabushiki gaisha, ad, dd, se,
        societas europaea, sae, saoc, saog, pjsc, ojsc, cjsc, jsc, njsc, sjsc, prjsc, oao, zao, pao, ao,
        joint stock company, joint stock co, open joint stock company, closed joint stock company, public joint stock company,
        joint stock compan, private joint stock company, national joint stock company, plc, public limited company, public company limited,
        pcl, kgaa, tbk, persero, berhad, bhd, sab de cv, sa de cv, aktsiaselts, akcine bendrove, uab, akciju sabiedriba,
        akciova spolecnost, sapi de cv, asc, aciq sehmdar cemiyyeti, qsc, qpsc, ksc, kscp, bsc, spolka akcyjna,
        акционерное общество, открытое акционерное общество, закрытое акционерное общество,
        публичное акционерное общество, непубличное акционерное общество, ОАО, ЗАО, ПАО, АО, АҚ, акционерлік қоғамы,
        акціонерне товариство, публічне акціонерне товариство, приватне акціонерне товариство, ПАТ, ПрАТ, АТ,
        aj, oaj, yoaj, xk, aksiyadorlik jamiyati, ανωνυμη εταιρεια, ae
        """
    /// Companies with limited liability.
    static let limited = """
        gmbh, gesmbh, gesellschaft mit beschrankter haftung, gesellschaft mbh, mbh, sarl,
        societe a responsabilite limitee, srl, societa a responsabilita limitata,
        sociedad de responsabilidad limitada, societatea cu raspundere limitata, sl, sociedad limitada, bv, bvba, besloten vennootschap,
        sprl, aps, anpartsselskab, kft, korlatolt felelossegu tarsasag, doo, ood, ooo, too, llc, ltda, lda,
        limited liability company, limited liability co, spolka z ograniczona odpowiedzialnoscia, sp z oo, sp zoo, sro, spol s ro,
        osauhing, ou, sia, mchj, mmc, osoo, ohl, ltd sti, limited sirketi, fz llc, fze, fzco, fzc, wll, s de rl de cv,
        tov, общество с ограниченной ответственностью, товарищество с ограниченной ответственностью,
        товариство з обмеженою відповідальністю, ООО, ТОО, ТОВ, ОсОО, ЖШС, godo kaisha, yugen kaisha,
        mas uliyati cheklangan jamiyat, mehdud mesuliyyetli cemiyyet, sdn bhd, sendirian berhad
        """
    /// Partnerships.
    static let partnership = """
        lp, llp, lllp, kg, gmbh co kg, ohg, gbr, snc, scs, limited partnership, limited liability partnership,
        kommanditgesellschaft, vof, cv, commandite, sca
        """
    /// Bodies that make no profit and enterprises of a state.
    static let publicBody = """
        ano, анно, gup, fgup, фгуп, гуп, муп, ev, eingetragener verein, ong, nonprofit, автономная некоммерческая организация,
        некоммерческая организация, state enterprise, state unitary enterprise, unitary enterprise, eg, genossenschaft,
        федеральное государственное унитарное предприятие, государственное предприятие
        """
    /// Forms and words of any company, which tell none apart.
    static let any = """
        co, company, companies, compagnie, compania, companhia, compagnia, kompaniya, corp, corporation, corporacion,
        corporacao, korporatsiya, inc, incorporated, ltd, limited, limitee, cie, pte ltd, pty ltd, pvt ltd, private limited, pt, cv, na,
        pte, pty, pvt, proprietary, co ltd, company limited, firma, et cie, & co, sa nv, ko, компания, корпорация,
        nc, национальная компания, tmi, unltd
        """
}
