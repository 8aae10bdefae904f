/// The closed classes of English words.
enum ClosedWords {
    static let rows = #"""
        # Hand-kept: class, bar, words.
        determiner|the a an this that these those its his her their our your my some any each every no all both several many few another other such most more which either neither
        preposition|of in on at by for with from to into onto upon under over between among through throughout across against toward towards during within without about around along near beyond behind above below beside besides despite per via amid amidst until till since after before including regarding concerning inside outside off up down out as like than alongside following near versus worth opposite excluding
        pronoun|it he she they we you i him them us me itself himself themselves this that these those one who what everyone nobody nothing something anything there both
        conjunction|and or but nor yet plus
        subordinator|if when while because although though whereas unless once whether since until after before as so lest wherever whenever where
        relative|which who whom whose that where
        modal|will would can could may might shall should must cannot
        be|be is are was were been being am
        have|have has had having
        doing|do does did
        negation|not never no n't neither nor hardly barely cannot won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't shouldn't without
        adverb|already just also now then here there still yet recently currently presently officially formally jointly fully partly partially completely nearly almost virtually again soon finally eventually initially originally previously earlier later ago today yesterday tomorrow always often sometimes never ever very too quite rather even only mainly mostly largely largely successfully simultaneously symbolically physically indefinitely temporarily permanently effectively commercially newly thereby therefore thus however moreover meanwhile nevertheless otherwise further furthermore instead together separately apart well away back forth forward ahead abroad overseas simply duly virtually remotely personally reportedly allegedly apparently probably possibly perhaps maybe likely repeatedly gradually steadily smoothly actively immediately suddenly quickly rapidly swiftly quietly ceremonially solemnly unilaterally long once twice first last so far afterwards subsequently online offline overseas ashore onshore
        adjective|new first second third last next big large small major key main joint strategic national international bilateral regional local foreign domestic public private economic industrial financial commercial social political important significant ambitious planned proposed future existing current former old modern advanced high low great good special several additional early late full whole entire total annual mutual long short technical green clean renewable nuclear solar thermal hydroelectric electric electrical digital chinese-built high-speed high-tech state-owned state-run multibillion-dollar giant huge massive landmark flagship key southern northern eastern western central upper lower greater deep dry raw heavy light interested keen ready willing eager able due set likely unlikely prepared slated complete operational finished idle behind
        abbreviation|mr mrs ms dr prof gen col lt sen rep gov hon st mt no vs dept est approx jan feb mar apr jun jul aug sep sept oct nov dec bros al fig vol ft maj capt cmdr sgt adm brig rev jr sr messrs mme supt nos pp cf ca ave blvd bldg univ intl
        honorific|mr mrs ms dr prof sheikh sir lord lady dame hon h.e excellency majesty highness eng engr engineer haji hajji datuk tan tun ir
        month|january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        weekday|monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        scale|hundred thousand million billion trillion bln mln mn bn trn tn m b k crore lakh
        numeral|one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen half
        ordinal|first second third fourth fifth sixth seventh eighth ninth tenth
        person|who he she him his her
        time|year years month months week weeks day days quarter half spring summer autumn fall winter decade end start beginning mid middle early late today yesterday tomorrow now date deadline
        catenative|due set likely ready able expected scheduled planned slated supposed about keen eager willing prepared poised bound projected
        saying|say tell add note state report inform announce declare confirm explain stress emphasize emphasise underline recall reveal disclose quote cite
        irrelevant|match tournament league goal striker coach championship cricket football rugby olympic concert film movie song actor actress album singer trial murder election ballot weather rainfall cyclone storm earthquake lawsuit court jury verdict obituary recipe wedding refugee refugees asylum migrants suspect suspects arrested murdered robbery burglary gunman shooting stabbing homicide kidnapping defendant sentenced jailed convicted acquitted prosecutor prosecutors voters candidate candidates constituency referendum turnout goalkeeper midfielder defender semifinal quarterfinal playoff batsman wicket halftime championships novel novelist poet painter orchestra choir premiere soundtrack biennale museum exhibition curator smartphone smartphones handset gamers gameplay headset temperatures humidity snowfall rainfall hurricane typhoon heatwave thunderstorms snowstorm homicide detective detectives astronomer astronomers planet planets galaxy comet funeral mourners shuttle spacecraft orbiter astronaut astronauts matches goals players fans coaches songs films movies actors elections
        generic|the
        """#
}
