// swift-format-ignore-file
// Written by scripts/lexicons/generate; do not edit.
/// Common verbs: lemma, past, participle, gerund; + where the word is a noun, too.
enum EnglishVerbs {
    /// One entry a line, columns set off by tabs; lines with # say where they come from.
    static let rows = #"""
# Princeton WordNet 3.0 (Debian package wordnet-base 3.0-37; WordNet 3.0 license)
# lemminflect 0.2.3 (MIT)
# wordfreq 3.1.1 (Apache-2.0; chooses the words)
abhor abhorred abhorred abhorring
abide abided abided abiding
abolish abolished abolished abolishing
abound abounded abounded abounding
absent absented absented absenting
absorb absorbed absorbed absorbing
abstain abstained abstained abstaining
abstract abstracted abstracted abstracting +
abuse abused abused abusing +
accentuate accentuated accentuated accentuating
acclaim acclaimed acclaimed acclaiming
accommodate accommodated accommodated accommodating
accord accorded accorded according
accrue accrued accrued accruing
accumulate accumulated accumulated accumulating
ache ached ached aching +
achieve achieved achieved achieving
act acted acted acting +
adapt adapted adapted adapting
adhere adhered adhered adhering
adjourn adjourned adjourned adjourning
administer administered administered administering
adore adored adored adoring
adorn adorned adorned adorning
adventure adventured adventured adventuring +
advertise advertised advertised advertising
advocate advocated advocated advocating +
affect affected affected affecting +
affix affixed affixed affixing
afford afforded afforded affording
affront affronted affronted affronting +
age aged aged aging +
aggravate aggravated aggravated aggravating
agitate agitated agitated agitating
aid aided aided aiding +
alarm alarmed alarmed alarming +
alienate alienated alienated alienating
alight alighted alit alighting
align aligned aligned aligning
allege alleged alleged alleging
alleviate alleviated alleviated alleviating
amass amassed amassed amassing
amaze amazed amazed amazing
ambush ambushed ambushed ambushing +
amplify amplified amplified amplifying
amuse amused amused amusing
analyse analysed analysed analysing
analyze analyzed analyzed analyzing
anger angered angered angering +
angle angled angled angling +
animate animated animated animating
annihilate annihilated annihilated annihilating
annoy annoyed annoyed annoying
apologize apologized apologized apologizing
appease appeased appeased appeasing
append appended appended appending
apprehend apprehended apprehended apprehending
apprentice apprenticed apprenticed apprenticing +
appropriate appropriated appropriated appropriating
approximate approximated approximated approximating
arch arched arched arching +
arm armed armed arming +
arouse aroused aroused arousing
array arrayed arrayed arraying +
ascend ascended ascended ascending
ascertain ascertained ascertained ascertaining
ascribe ascribed ascribed ascribing
assault assaulted assaulted assaulting +
assay assayed assayed assaying +
assent assented assented assenting +
assert asserted asserted asserting
assimilate assimilated assimilated assimilating
associate associated associated associating +
assure assured assured assuring
atone atoned atoned atoning
attach attached attached attaching
attain attained attained attaining
attest attested attested attesting
attribute attributed attributed attributing +
audit audited audited auditing +
audition auditioned auditioned auditioning
augment augmented augmented augmenting
authenticate authenticated authenticated authenticating
automate automated automated automating
avail availed availed availing +
avenge avenged avenged avenging
avert averted averted averting
awake awoke awoken awaking
awaken awakened awakened awakening
awe awed awed aweing +
babble babbled babbled babbling
badger badgered badgered badgering
baffle baffled baffled baffling
bait baited baited baiting +
bake baked baked baking
balance balanced balanced balancing +
balk balked balked balking
bang banged banged banging +
banish banished banished banishing
bankrupt bankrupted bankrupted bankrupting
banter bantered bantered bantering +
baptize baptized baptized baptizing
barbecue barbecued barbecued barbecuing
bargain bargained bargained bargaining +
barge barged barged barging +
barricade barricaded barricaded barricading +
bask basked basked basking
bat batted batted batting +
bathe bathed bathed bathing
batter battered battered battering +
battle battled battled battling +
bay bayed bayed baying +
beam beamed beamed beaming +
beard bearded bearded bearding +
befall befell befallen befalling
befriend befriended befriended befriending
beg begged begged begging
behave behaved behaved behaving
behead beheaded beheaded beheading
behold beheld beheld beholding
bellow bellowed bellowed bellowing +
belong belonged belonged belonging
belt belted belted belting +
bend bent bent bending +
beseech besought besought beseeching
beset beset beset besetting
best bested bested besting +
bestow bestowed bestowed bestowing
bet bet bet betting +
betray betrayed betrayed betraying
better bettered bettered bettering +
bevel beveled beveled bevelling
beware bewared bewared bewaring
bide boded boded biding
bill billed billed billing +
bind bound bound binding
birdie birdied birdied birdying
bite bit bitten biting +
blanket blanketed blanketed blanketing +
blaze blazed blazed blazing +
bleach bleached bleached bleaching +
bleed bled bled bleeding
blend blended blent blending +
bless blessed blessed blessing
blight blighted blighted blighting +
blink blinked blinked blinking
blister blistered blistered blistering
bloat bloated bloated bloating +
blossom blossomed blossomed blossoming +
blow blew blown blowing +
blunder blundered blundered blundering +
blur blurred blurred blurring +
blush blushed blushed blushing
boast boasted boasted boasting +
bob bobbed bobbed bobbing
bode boded boded boding
bog bogged bogged bogging +
bogey bogeyed bogeyed bogeying +
boil boiled boiled boiling
boo booed booed booing
boom boomed boomed booming +
boomerang boomeranged boomeranged boomeranging
border bordered bordered bordering +
bother bothered bothered bothering
bounce bounced bounced bouncing +
boycott boycotted boycotted boycotting
brace braced braced bracing +
brag bragged bragged bragging
braid braided braided braiding +
breach breached breached breaching +
breakfast breakfasted breakfasted breakfasting +
breathe breathed breathed breathing
breed bred bred breeding +
bribe bribed bribed bribing +
brighten brightened brightened brightening
bristle bristled bristled bristling +
brood brooded brooded brooding +
brook brooked brooked brooking +
brown browned browned browning +
bruise bruised bruised bruising +
brush brushed brushed brushing +
bubble bubbled bubbled bubbling +
buck bucked bucked bucking +
buckle buckled buckled buckling +
bud budded budded budding +
budge budged budged budging
budget budgeted budgeted budgeting +
buff buffed buffed buffing +
buffer buffered buffered buffering +
buffet buffeted buffeted buffeting +
bug bugged bugged bugging +
bulge bulged bulged bulging +
bulk bulked bulked bulking +
bulletin bulletined bulletined bulletining +
bullshit bullshited bullshited bullshiting
bum bummed bummed bumming +
bump bumped bumped bumping
bunch bunched bunched bunching +
bundle bundled bundled bundling +
bunker bunkered bunkered bunkering +
burrow burrowed burrowed burrowing +
burst burst burst bursting +
bust busted bust busting
bustle bustled bustled bustling +
butcher butchered butchered butchering
butt butted butted butting +
buzz buzzed buzzed buzzing +
calibrate calibrated calibrated calibrating
calm calmed calmed calming +
camouflage camouflaged camouflaged camouflaging
campaign campaigned campaigned campaigning +
cane caned caned caning +
canter cantered cantered cantering +
canvass canvassed canvassed canvassing
caper capered capered capering
capitalize capitalized capitalized capitalizing
capture captured captured capturing +
care cared cared caring +
career careered careered careering +
caress caressed caressed caressing +
caricature caricatured caricatured caricaturing
cart carted carted carting +
cascade cascaded cascaded cascading
cash cashed cashed cashing +
cast cast cast casting +
catalogue catalogued catalogued cataloguing +
catapult catapulted catapulted catapulting
categorize categorized categorized categorizing
cater catered catered catering
caucus caucused caucused caucusing
centrifuge centrifuged centrifuged centrifuging +
certify certified certified certifying
chaff chaffed chaffed chaffing
challenge challenged challenged challenging +
champion championed championed championing +
chance chanced chanced chancing +
chant chanted chanted chanting
characterize characterized characterized characterizing
charcoal charcoaled charcoaled charcoaling +
charter chartered chartered chartering +
chatter chattered chattered chattering +
cheat cheated cheated cheating
cherish cherished cherished cherishing
chew chewed chewed chewing
chill chilled chilled chilling +
chin chinned chinned chinning +
chirp chirped chirped chirping
choke choked choked choking
chop chopped chopped chopping
chronicle chronicled chronicled chronicling
chuck chucked chucked chucking +
chuckle chuckled chuckled chuckling +
chug chugged chugged chugging
churn churned churned churning
cipher ciphered ciphered ciphering +
circle circled circled circling +
circulate circulated circulated circulating
citrate citrated citrated citrating
clamor clamored clamored clamoring +
clamp clamped clamped clamping
clang clanged clanged clanging +
clank clanked clanked clanking
clap clapped clapped clapping +
clarify clarified clarified clarifying
clash clashed clashed clashing +
clasp clasped clasped clasping
classify classified classified classifying
clatter clattered clattered clattering +
claw clawed clawed clawing +
cleanse cleansed cleansed cleansing
cleave cleft cleft cleaving
clench clenched clenched clenching
click clicked clicked clicking +
cling clung clung clinging
clink clinked clinked clinking
clock clocked clocked clocking +
clog clogged clogged clogging
clot clotted clotted clotting +
clothe clothed clothed clothing
cloud clouded clouded clouding +
cluster clustered clustered clustering +
clutch clutched clutched clutching +
coach coached coached coaching +
coalesce coalesced coalesced coalescing
coast coasted coasted coasting +
coat coated coated coating +
coax coaxed coaxed coaxing
cock cocked cocked cocking
code coded coded coding +
coerce coerced coerced coercing
coexist coexisted coexisted coexisting
coil coiled coiled coiling +
coin coined coined coining +
coincide coincided coincided coinciding
collar collared collared collaring +
collect collected collected collecting
colonize colonized colonized colonizing
color colored colored coloring +
comb combed combed combing +
combat combated combated combating +
combine combined combined combining +
comfort comforted comforted comforting +
commemorate commemorated commemorated commemorating
commune communed communed communing +
communicate communicated communicated communicating
commute commuted commuted commuting
compare compared compared comparing
compel compelled compelled compelling
compile compiled compiled compiling
complain complained complained complaining
complicate complicated complicated complicating
compliment complimented complimented complimenting +
comply complied complied complying
compound compounded compounded compounding +
comprehend comprehended comprehended comprehending
compress compressed compressed compressing +
compromise compromised compromised compromising +
con conned conned conning +
conceal concealed concealed concealing
concede conceded conceded conceding
concentrate concentrated concentrated concentrating +
concur concurred concurred concurring
condense condensed condensed condensing
condition conditioned conditioned conditioning +
condone condoned condoned condoning
conduct conducted conducted conducting +
confess confessed confessed confessing
confide confided confided confiding
confine confined confined confining
conform conformed conformed conforming
confound confounded confounded confounding
confront confronted confronted confronting
confuse confused confused confusing
congregate congregated congregated congregating
conjecture conjectured conjectured conjecturing +
conjugate conjugated conjugated conjugating +
conquer conquered conquered conquering
consent consented consented consenting +
console consoled consoled consoling
consolidate consolidated consolidated consolidating
consort consorted consorted consorting
conspire conspired conspired conspiring
consume consumed consumed consuming
consummate consummated consummated consummating
contend contended contended contending
contest contested contested contesting +
contradict contradicted contradicted contradicting
contrast contrasted contrasted contrasting +
converge converged converged converging
converse conversed conversed conversing
convict convicted convicted convicting +
convince convinced convinced convincing
cook cooked cooked cooking +
cool cooled cooled cooling
coordinate coordinated coordinated coordinating +
cope coped coped coping
copy copied copied copying +
corral corralled corralled corralling +
correct corrected corrected correcting
correlate correlated correlated correlating
correspond corresponded corresponded corresponding
corroborate corroborated corroborated corroborating
corrupt corrupted corrupted corrupting
costume costumed costumed costuming +
couch couched couched couching +
cough coughed coughed coughing
counsel counselled counselled counseling +
counter countered countered countering +
counteract counteracted counteracted counteracting
counterattack counterattacked counterattacked counterattacking +
counterbalance counterbalanced counterbalanced counterbalancing +
counterpoint counterpointed counterpointed counterpointing +
couple coupled coupled coupling +
covet coveted coveted coveting
crack cracked cracked cracking +
crackle crackled crackled crackling +
cradle cradled cradled cradling +
cram crammed crammed cramming
crane craned craned craning
crave craved craved craving
crawl crawled crawled crawling +
crease creased creased creasing
credit credited credited crediting +
creep crept crept creeping
cringe cringed cringed cringing
cripple crippled crippled crippling +
crochet crocheted crocheted crocheting
crop cropped cropped cropping +
crouch crouched crouched crouching +
crow crowed crowed crowing +
crowd crowded crowded crowding +
crucify crucified crucified crucifying
cruise cruised cruised cruising
crumble crumbled crumbled crumbling
crunch crunched crunched crunching +
crush crushed crushed crushing +
cry cried cried crying +
cube cubed cubed cubing +
cuddle cuddled cuddled cuddling
culminate culminated culminated culminating
cultivate cultivated cultivated cultivating
curl curled curled curling
curse cursed cursed cursing +
curtail curtailed curtailed curtailing
curve curved curved curving +
cushion cushioned cushioned cushioning +
cuss cussed cussed cussing +
dab dabbed dabbed dabbing +
dabble dabbled dabbled dabbling
dampen dampened dampened dampening
dance danced danced dancing +
dangle dangled dangled dangling
dare dared dared daring
darken darkened darkened darkening
darn darned darned darning
dart darted darted darting
date dated dated dating +
dawn dawned dawned dawning +
daydream daydreamed daydreamed daydreaming
dazzle dazzled dazzled dazzling
debate debated debated debating +
decay decayed decayed decaying +
deceive deceived deceived deceiving
decompose decomposed decomposed decomposing
decrease decreased decreased decreasing +
decree decreed decreed decreeing +
decry decried decried decrying
deduce deduced deduced deducing
deduct deducted deducted deducting
deem deemed deemed deeming
default defaulted defaulted defaulting +
define defined defined defining
defraud defrauded defrauded defrauding
defy defied defied defying
degas degased degased degasing
degrade degraded degraded degrading
delegate delegated delegated delegating +
delight delighted delighted delighting +
delve delved delved delving
denote denoted denoted denoting
dent dented dented denting +
depict depicted depicted depicting
deploy deployed deployed deploying
depose deposed deposed deposing
deposit deposited deposited depositing +
depress depressed depressed depressing
deprive deprived deprived depriving
derive derived derived deriving
descend descended descended descending
desert deserted deserted deserting +
deserve deserved deserved deserving
despair despaired despaired despairing +
despatch despatched despatched despatching
despise despised despised despising
detach detached detached detaching
deter deterred deterred deterring
deteriorate deteriorated deteriorated deteriorating
detest detested detested detesting
detract detracted detracted detracting
devastate devastated devastated devastating
deviate deviated deviated deviating
devote devoted devoted devoting
devour devoured devoured devouring
diagnose diagnosed diagnosed diagnosing
diagram diagramed diagramed diagramming +
dial dialed dialled dialing +
dictate dictated dictated dictating +
differ differed differed differing
differentiate differentiated differentiated differentiating
diffuse diffused diffused diffusing
digest digested digested digesting
digress digressed digressed digressing
dilute diluted diluted diluting
diminish diminished diminished diminishing
din dinned dinned dinning +
dine dined dined dining
dip dipped dipped dipping
disable disabled disabled disabling
disagree disagreed disagreed disagreeing
disappear disappeared disappeared disappearing
disappoint disappointed disappointed disappointing
disapprove disapproved disapproved disapproving
disarm disarmed disarmed disarming
disband disbanded disbanded disbanding
discard discarded discarded discarding
discern discerned discerned discerning
discharge discharged discharged discharging +
disconnect disconnected disconnected disconnecting
discount discounted discounted discounting +
discourage discouraged discouraged discouraging
discredit discredited discredited discrediting +
discriminate discriminated discriminated discriminating
disdain disdained disdained disdaining +
disengage disengaged disengaged disengaging
disgrace disgraced disgraced disgracing +
disguise disguised disguised disguising +
disgust disgusted disgusted disgusting +
dishonor dishonored dishonored dishonoring +
dishonour dishonoured dishonoured dishonouring
disintegrate disintegrated disintegrated disintegrating
disk disked disked disking +
dislodge dislodged dislodged dislodging
dismount dismounted dismounted dismounting
disobey disobeyed disobeyed disobeying
disown disowned disowned disowning
dispel dispelled dispelled dispelling
dispense dispensed dispensed dispensing
disperse dispersed dispersed dispersing
dispose disposed disposed disposing
disprove disproved disproven disproving
dispute disputed disputed disputing +
disqualify disqualified disqualified disqualifying
disregard disregarded disregarded disregarding +
disrupt disrupted disrupted disrupting
dissect dissected dissected dissecting
disseminate disseminated disseminated disseminating
dissent dissented dissented dissenting +
dissipate dissipated dissipated dissipating
dissolve dissolved dissolved dissolving +
dissuade dissuaded dissuaded dissuading
distinguish distinguished distinguished distinguishing
distort distorted distorted distorting
distract distracted distracted distracting
distribute distributed distributed distributing
distrust distrusted distrusted distrusting +
disturb disturbed disturbed disturbing
dive dived dived diving +
diverge diverged diverged diverging
divest divested divested divesting
divide divided divided dividing
divorce divorced divorced divorcing +
divulge divulged divulged divulging
docket docketed docketed docketing
doctor doctored doctored doctoring +
document documented documented documenting +
dodge dodged dodged dodging +
dog dogged dogged dogging +
dominate dominated dominated dominating
don donned donned donning +
doom doomed doomed dooming +
dose dosed dosed dosing +
dot dotted dotted dotting +
doubt doubted doubted doubting +
downgrade downgraded downgraded downgrading
doze dozed dozed dozing
drag dragged dragged dragging +
drape draped draped draping +
dread dreaded dreaded dreading +
dress dressed dressed dressing +
dribble dribbled dribbled dribbling
drift drifted drifted drifting +
drink drank drunk drinking +
drip dripped dripped dripping
drown drowned drowned drowning
drug drugged drugged drugging +
drum drummed drummed drumming +
dry dried dried drying
dub dubbed dubbed dubbing
duck ducked ducked ducking +
dunk dunked dunked dunking
dupe duped duped duping
duplicate duplicated duplicated duplicating
dwarf dwarfed dwarfed dwarfing +
dwell dwelt dwelt dwelling
dwindle dwindled dwindled dwindling
dye dyed dyed dyeing
dynamite dynamited dynamited dynamiting +
ebb ebbed ebbed ebbing
echo echoed echoed echoing +
eclipse eclipsed eclipsed eclipsing +
eddy eddied eddied eddying
edit edited edited editing
eject ejected ejected ejecting
elbow elbowed elbowed elbowing +
elevate elevated elevated elevating
elicit elicited elicited eliciting
eliminate eliminated eliminated eliminating
elongate elongated elongated elongating
elucidate elucidated elucidated elucidating
elude eluded eluded eluding
embarrass embarrassed embarrassed embarrassing
embed embedded embedded embedding
emerge emerged emerged emerging
emigrate emigrated emigrated emigrating
emit emitted emitted emitting
empower empowered empowered empowering
empty emptied emptied emptying
emulate emulated emulated emulating
enact enacted enacted enacting
enamel enamelled enamelled enamelling +
enclose enclosed enclosed enclosing
encounter encountered encountered encountering +
endeavor endeavored endeavored endeavoring +
enforce enforced enforced enforcing
engage engaged engaged engaging
engender engendered engendered engendering
engulf engulfed engulfed engulfing
enlist enlisted enlisted enlisting
enquire enquired enquired enquiring
enrich enriched enriched enriching
enrol enroled enroled enroling
enroll enrolled enrolled enrolling
ensue ensued ensued ensuing
entertain entertained entertained entertaining
entitle entitled entitled entitling
entrust entrusted entrusted entrusting
envy envied envied envying +
equal equalled equalled equalling +
equate equated equated equating
eradicate eradicated eradicated eradicating
erase erased erased erasing
erode eroded eroded eroding
err erred erred erring
erupt erupted erupted erupting
escort escorted escorted escorting +
espouse espoused espoused espousing
essay essayed essayed essaying +
esteem esteemed esteemed esteeming +
etch etched etched etching
evaporate evaporated evaporated evaporating
evidence evidenced evidenced evidencing +
evoke evoked evoked evoking
evolve evolved evolved evolving
exacerbate exacerbated exacerbated exacerbating
exaggerate exaggerated exaggerated exaggerating
exalt exalted exalted exalting
excel excelled excelled excelling
except excepted excepted excepting
excise excised excised excising
excite excited excited exciting
exclaim exclaimed exclaimed exclaiming
exclude excluded excluded excluding
excuse excused excused excusing +
exemplify exemplified exemplified exemplifying
exempt exempted exempted exempting
exercise exercised exercised exercising +
exert exerted exerted exerting
exhale exhaled exhaled exhaling
exile exiled exiled exiling
exist existed existed existing
exonerate exonerated exonerated exonerating
expedite expedited expedited expediting
expel expelled expelled expelling
expend expended expended expending
experience experienced experienced experiencing +
expose exposed exposed exposing
exterminate exterminated exterminated exterminating
extinguish extinguished extinguished extinguishing
extrapolate extrapolated extrapolated extrapolating
face faced faced facing +
fade faded faded fading
fake faked faked faking +
falter faltered faltered faltering
fan fanned fanned fanning +
fancy fancied fancied fancying +
fare fared fared faring +
farm farmed farmed farming +
fasten fastened fastened fastening
fathom fathomed fathomed fathoming
faze fazed fazed fazing
feast feasted feasted feasting +
feather feathered feathered feathering +
fell felled felled felling
ferry ferried ferried ferrying
fertilize fertilized fertilized fertilizing
fetch fetched fetched fetching
fete feted feted feting
fight fought fought fighting +
filter filtered filtered filtering +
finger fingered fingered fingering +
fish fished fished fishing +
fit fit fitted fitting +
flag flagged flagged flagging +
flake flaked flaked flaking
flank flanked flanked flanking +
flap flapped flapped flapping +
flare flared flared flaring +
flash flashed flashed flashing +
flatten flattened flattened flattening
flatter flattered flattered flattering
flaunt flaunted flaunted flaunting
flex flexed flexed flexing
flick flicked flicked flicking +
flicker flickered flickered flickering
flinch flinched flinched flinching
fling flung flung flinging
flip flipped flipped flipping +
flirt flirted flirted flirting
flog flogged flogged flogging
flop flopped flopped flopping
flounder floundered floundered floundering
flourish flourished flourished flourishing +
flower flowered flowered flowering +
flurry flurried flurried flurrying +
flush flushed flushed flushing +
flutter fluttered fluttered fluttering +
foam foamed foamed foaming +
foil foiled foiled foiling +
fold folded folded folding +
forbid forbade forbidden forbidding
force forced forced forcing +
forego forewent forgone foregoing
forestall forestalled forestalled forestalling
forfeit forfeited forfeited forfeiting
forge forged forged forging
forsake forsook forsaken forsaking
fortify fortified fortified fortifying
forward forwarded forwarded forwarding
fracture fractured fractured fracturing
frame framed framed framing +
frequent frequented frequented frequenting
fret fretted fretted fretting
frighten frightened frightened frightening
frolic frolicked frolicked frolicking +
frost frosted frosted frosting +
frown frowned frowned frowning
frustrate frustrated frustrated frustrating
fry fried fried frying
fulfil fulfilled fulfilled fulfilling
fulfill fulfilled fulfilled fulfilling
fullback fullbacked fullbacked fullbacking +
fumble fumbled fumbled fumbling +
fume fumed fumed fuming
function functioned functioned functioning +
funnel funneled funneled funneling +
furlough furloughed furloughed furloughing +
furnish furnished furnished furnishing
further furthered furthered furthering
fuse fused fused fusing +
fuss fussed fussed fussing +
gag gagged gagged gagging +
gallop galloped galloped galloping +
gamble gambled gambled gambling
garage garaged garaged garaging +
garland garlanded garlanded garlanding
garner garnered garnered garnering
garrison garrisoned garrisoned garrisoning +
gash gashed gashed gashing
gasp gasped gasped gasping +
gaze gazed gazed gazing +
gear geared geared gearing +
generalize generalized generalized generalizing
germinate germinated germinated germinating
geyser geysered geysered geysering
ghost ghosted ghosted ghosting +
giggle giggled giggled giggling +
glance glanced glanced glancing +
glare glared glared glaring +
glaze glazed glazed glazing
gleam gleamed gleamed gleaming +
glean gleaned gleaned gleaning
glide glided glided gliding
glimpse glimpsed glimpsed glimpsing +
glint glinted glinted glinting +
glitter glittered glittered glittering +
gloat gloated gloated gloating
glorify glorified glorified glorifying
glory gloried gloried glorying +
glow glowed glowed glowing +
glue glued glued gluing +
glut glutted glutted glutting
goad goaded goaded goading +
gobble gobbled gobbled gobbling
goof goofed goofed goofing
gore gored gored goring
gorge gorged gorged gorging
gouge gouged gouged gouging
graduate graduated graduated graduating +
graph graphed graphed graphing +
grasp grasped grasped grasping
grass grassed grassed grassing +
graze grazed grazed grazing
grease greased greased greasing +
grieve grieved grieved grieving
grill grilled grilled grilling +
grimace grimaced grimaced grimacing
grin grinned grinned grinning +
grind ground ground grinding
grip gripped gripped gripping +
groan groaned groaned groaning +
groom groomed groomed grooming +
grope groped groped groping
growl growled growled growling +
grumble grumbled grumbled grumbling +
grunt grunted grunted grunting +
gull gulled gulled gulling
gulp gulped gulped gulping +
gush gushed gushed gushing
hack hacked hacked hacking +
haggle haggled haggled haggling
hammer hammered hammered hammering +
handicap handicapped handicapped handicapping +
hang hung hung hanging
happen happened happened happening
harbor harbored harbored harboring +
harden hardened hardened hardening
harp harped harped harping +
harrow harrowed harrowed harrowing
harry harried harried harrying
hasten hastened hastened hastening
hat hatted hatted hatting +
hatch hatched hatched hatching
haul hauled hauled hauling +
haunt haunted haunted haunting +
hawk hawked hawked hawking +
hazard hazarded hazarded hazarding +
head headed headed heading +
headline headlined headlined headlining +
heap heaped heaped heaping +
heave heaved hove heaving
hedge hedged hedged hedging +
heed heeded heeded heeding +
heft hefted hefted hefting
heighten heightened heightened heightening
heist heisted heisted heisting
herd herded herded herding +
hesitate hesitated hesitated hesitating
hibernate hibernated hibernated hibernating
hide hid hidden hiding +
hijack hijacked hijacked hijacking
hike hiked hiked hiking +
hiss hissed hissed hissing
hitch hitched hitched hitching +
hock hocked hocked hocking
hog hogged hogged hogging
holler hollered hollered hollering +
honeymoon honeymooned honeymooned honeymooning +
hook hooked hooked hooking +
hoot hooted hooted hooting +
hop hopped hopped hopping +
hover hovered hovered hovering
howl howled howled howling +
huddle huddled huddled huddling +
hulk hulked hulked hulking +
hum hummed hummed humming
humble humbled humbled humbling
humiliate humiliated humiliated humiliating
hunch hunched hunched hunching +
hurdle hurdled hurdled hurdling +
hurl hurled hurled hurling
hurt hurt hurt hurting +
hush hushed hushed hushing +
hustle hustled hustled hustling
ignite ignited ignited igniting
illuminate illuminated illuminated illuminating
illustrate illustrated illustrated illustrating
imitate imitated imitated imitating
immerse immersed immersed immersing
impair impaired impaired impairing
impart imparted imparted imparting
impersonate impersonated impersonated impersonating
implant implanted implanted implanting
implore implored implored imploring
impress impressed impressed impressing
imprint imprinted imprinted imprinting +
imprison imprisoned imprisoned imprisoning
improvise improvised improvised improvising
incarnate incarnated incarnated incarnating
inch inched inched inching +
incite incited incited inciting
incline inclined inclined inclining +
incorporate incorporated incorporated incorporating
index indexed indexed indexing +
indict indicted indicted indicting
induce induced induced inducing
indulge indulged indulged indulging
infer inferred inferred inferring
infiltrate infiltrated infiltrated infiltrating
inflate inflated inflated inflating
inflict inflicted inflicted inflicting
influence influenced influenced influencing +
ingest ingested ingested ingesting
inhabit inhabited inhabited inhabiting
inherit inherited inherited inheriting
inhibit inhibited inhibited inhibiting
injure injured injured injuring
inlay inlaid inlaid inlaying
innovate innovated innovated innovating
inquire inquired inquired inquiring
insert inserted inserted inserting
insist insisted insisted insisting
inspire inspired inspired inspiring
instigate instigated instigated instigating
institute instituted instituted instituting +
insulate insulated insulated insulating
insult insulted insulted insulting +
insure insured insured insuring
integrate integrated integrated integrating
inter interred interred interring
interact interacted interacted interacting
intercept intercepted intercepted intercepting +
interconnect interconnected interconnected interconnecting
interfere interfered interfered interfering
interlock interlocked interlocked interlocking
interpret interpreted interpreted interpreting
intersect intersected intersected intersecting
intervene intervened intervened intervening
interview interviewed interviewed interviewing +
intimidate intimidated intimidated intimidating
intrigue intrigued intrigued intriguing +
intrude intruded intruded intruding
invalidate invalidated invalidated invalidating
invert inverted inverted inverting
invoke invoked invoked invoking
irritate irritated irritated irritating
isolate isolated isolated isolating
itch itched itched itching
jab jabbed jabbed jabbing +
jam jammed jammed jamming +
jar jarred jarred jarring +
jaw jawed jawed jawing +
jerk jerked jerked jerking +
jest jested jested jesting +
jet jetted jetted jetting +
jig jigged jigged jigging
jimmy jimmied jimmied jimmying
jingle jingled jingled jingling
jive jived jived jiving
jockey jockeyed jockeyed jockeying +
jog jogged jogged jogging
joke joked joked joking +
jolt jolted jolted jolting +
journey journeyed journeyed journeying +
judge judged judged judging +
jumble jumbled jumbled jumbling +
junk junked junked junking +
justify justified justified justifying
keynote keynoted keynoted keynoting +
kid kidded kidded kidding +
kidnap kidnapped kidnapped kidnapping
kiss kissed kissed kissing +
kneel knelt knelt kneeling
knit knit knit knitting +
knock knocked knocked knocking +
knot knotted knotted knotting +
labor labored labored laboring +
lace laced laced lacing
lack lacked lacked lacking +
lam lammed lammed lamming
laminate laminated laminated laminating
lap lapped lapped lapping +
lash lashed lashed lashing
latch latched latched latching
laugh laughed laughed laughing +
lavish lavished lavished lavishing
layer layered layered layering +
league leagued leagued leaguing +
leak leaked leaked leaking +
lean leaned leant leaning
learn learned learned learning
lease leased leased leasing +
lecture lectured lectured lecturing +
legislate legislated legislated legislating
legitimize legitimized legitimized legitimizing
lengthen lengthened lengthened lengthening
lessen lessened lessened lessening
lick licked licked licking
lighten lightened lightened lightening
limit limited limited limiting +
limp limped limped limping
listen listened listened listening
litter littered littered littering +
loaf loafed loafed loafing +
loan loaned loaned loaning +
loathe loathed loathed loathing
lob lobbed lobbed lobbing
lobby lobbied lobbied lobbying +
lock locked locked locking +
lodge lodged lodged lodging
log logged logged logging +
loom loomed loomed looming +
loop looped looped looping +
loot looted looted looting +
lounge lounged lounged lounging
lug lugged lugged lugging
lull lulled lulled lulling +
lumber lumbered lumbered lumbering +
lunch lunched lunched lunching +
lunge lunged lunged lunging +
lurch lurched lurched lurching +
lurk lurked lurked lurking
magnify magnified magnified magnifying
mandate mandated mandated mandating +
maneuver maneuvered maneuvered maneuvering +
manifest manifested manifested manifesting
manipulate manipulated manipulated manipulating
mar marred marred marring
maroon marooned marooned marooning
marry married married marrying
marshal marshalled marshalled marshaling +
marvel marvelled marvelled marveling +
mash mashed mashed mashing
mask masked masked masking +
masquerade masqueraded masqueraded masquerading
massacre massacred massacred massacring
massage massaged massaged massaging +
master mastered mastered mastering +
mastermind masterminded masterminded masterminding
match matched matched matching +
materialize materialized materialized materializing
maximize maximized maximized maximizing
meander meandered meandered meandering
meddle meddled meddled meddling
mediate mediated mediated mediating
meditate meditated meditated meditating
melt melted melted melting
memorize memorized memorized memorizing
menace menaced menaced menacing +
mend mended mended mending
merchandise merchandised merchandised merchandising +
merit merited merited meriting +
mesh meshed meshed meshing +
meter metered metered metering +
mew mewed mewed mewing
milk milked milked milking +
mill milled milled milling +
mince minced minced mincing
mind minded minded minding +
mingle mingled mingled mingling
minimize minimized minimized minimizing
misinterpret misinterpreted misinterpreted misinterpreting
mislead misled misled misleading
misread misread misread misreading
misrepresent misrepresented misrepresented misrepresenting
mist misted misted misting +
mistrust mistrusted mistrusted mistrusting
misunderstand misunderstood misunderstood misunderstanding
misuse misused misused misusing +
mitigate mitigated mitigated mitigating
mix mixed mixed mixing
moan moaned moaned moaning +
mock mocked mocked mocking
moderate moderated moderated moderating +
mold molded molded molding +
molest molested molested molesting
moo mooed mooed mooing
mop mopped mopped mopping
mortar mortared mortared mortaring +
mother mothered mothered mothering +
motivate motivated motivated motivating
motor motored motored motoring +
mould moulded moulded moulding
mow mowed mown mowing
muck mucked mucked mucking
multiply multiplied multiplied multiplying
mumble mumbled mumbled mumbling
murder murdered murdered murdering +
murmur murmured murmured murmuring +
muse mused mused musing +
muster mustered mustered mustering
mutter muttered muttered muttering
nab nabbed nabbed nabbing
nag nagged nagged nagging
nail nailed nailed nailing +
narrate narrated narrated narrating
narrow narrowed narrowed narrowing
necessitate necessitated necessitated necessitating
nest nested nested nesting +
nestle nestled nestled nestling
neutralize neutralized neutralized neutralizing
nickname nicknamed nicknamed nicknaming +
nip nipped nipped nipping
nod nodded nodded nodding +
nose nosed nosed nosing +
notch notched notched notching +
notice noticed noticed noticing +
nourish nourished nourished nourishing
nudge nudged nudged nudging
nurse nursed nursed nursing +
nurture nurtured nurtured nurturing
obey obeyed obeyed obeying
oblige obliged obliged obliging
obliterate obliterated obliterated obliterating
obscure obscured obscured obscuring
observe observed observed observing
obsess obsessed obsessed obsessing
offend offended offended offending
offset offset offset offsetting
ogle ogled ogled ogling
oppress oppressed oppressed oppressing
orient oriented oriented orienting +
originate originated originated originating
ornament ornamented ornamented ornamenting +
oust ousted ousted ousting
outdo outdid outdone outdoing
outgrow outgrew outgrown outgrowing
outlive outlived outlived outliving
outnumber outnumbered outnumbered outnumbering
outrage outraged outraged outraging +
outrun outran outrun outrunning
outsmart outsmarted outsmarted outsmarting
outweigh outweighed outweighed outweighing
overdrive overdrove overdriven overdriving
overestimate overestimated overestimated overestimating
overflow overflowed overflowed overflowing +
overhear overheard overheard overhearing
overheat overheated overheated overheating
overlap overlapped overlapped overlapping
overlay overlaid overlaid overlaying
overload overloaded overloaded overloading +
overpower overpowered overpowered overpowering
overreach overreached overreached overreaching
override overrode overridden overriding
overshadow overshadowed overshadowed overshadowing
overthrow overthrew overthrown overthrowing +
overturn overturned overturned overturning
overwhelm overwhelmed overwhelmed overwhelming
overwork overworked overworked overworking
pace paced paced pacing +
pacify pacified pacified pacifying
pack packed packed packing +
package packaged packaged packaging +
pad padded padded padding +
paddle paddled paddled paddling
padlock padlocked padlocked padlocking +
paint painted painted painting +
pair paired paired pairing +
pall palled palled palling
palm palmed palmed palming +
pamper pampered pampered pampering
pan panned panned panning +
panel panelled paneled panelling +
panic panicked panicked panicking +
pant panted panted panting
pantomime pantomimed pantomimed pantomiming +
parade paraded paraded parading +
parallel paralleled paralleled paralleling +
paralyze paralyzed paralyzed paralyzing
paraphrase paraphrased paraphrased paraphrasing +
parcel parceled parceled parceling +
pardon pardoned pardoned pardoning +
pare pared pared paring
parody parodied parodied parodying +
parrot parroted parroted parroting +
parry parried parried parrying
partake partook partaken partaking
paste pasted pasted pasting +
pat patted patted patting
patch patched patched patching +
patent patented patented patenting +
patrol patrolled patrolled patrolling +
patronize patronized patronized patronizing
paw pawed pawed pawing +
peck pecked pecked pecking
peddle peddled peddled peddling
peel peeled peeled peeling
peep peeped peeped peeping
peer peered peered peering +
pelt pelted pelted pelting
pen penned penned penning +
penalize penalized penalized penalizing
penetrate penetrated penetrated penetrating
pepper peppered peppered peppering
perceive perceived perceived perceiving
perch perched perched perching +
perfect perfected perfected perfecting
perish perished perished perishing
permeate permeated permeated permeating
perpetuate perpetuated perpetuated perpetuating
persecute persecuted persecuted persecuting
persevere persevered persevered persevering
persist persisted persisted persisting
personalize personalized personalized personalizing
persuade persuaded persuaded persuading
pertain pertained pertained pertaining
peruse perused perused perusing
pet petted petted petting +
phone phoned phoned phoning +
photograph photographed photographed photographing +
phrase phrased phrased phrasing +
picket picketed picketed picketing +
picnic picnicked picnicked picnicking +
pierce pierced pierced piercing
pin pinned pinned pinning +
pinch pinched pinched pinching
ping pinged pinged pinging
pinpoint pinpointed pinpointed pinpointing +
pioneer pioneered pioneered pioneering +
pipe piped piped piping +
piss pissed pissed pissing
pit pitted pitted pitting +
pitch pitched pitched pitching +
pity pitied pitied pitying +
pivot pivoted pivoted pivoting
plague plagued plagued plaguing
plank planked planked planking +
plaster plastered plastered plastering +
plat platted platted platting
plead pleaded pleaded pleading
please pleased pleased pleasing
plot plotted plotted plotting +
plow plowed plowed plowing +
pluck plucked plucked plucking +
plug plugged plugged plugging +
plumb plumbed plumbed plumbing
plummet plummeted plummeted plummeting
plunder plundered plundered plundering +
ply plied plied plying
poach poached poached poaching
poise poised poised poising +
poison poisoned poisoned poisoning +
poke poked poked poking
police policed policed policing +
polish polished polished polishing +
poll polled polled polling +
pooch pooched pooched pooching
pop popped popped popping +
populate populated populated populating
pore pored pored poring +
portray portrayed portrayed portraying
pose posed posed posing +
postulate postulated postulated postulating +
potter pottered pottered pottering +
pounce pounced pounced pouncing
pound pounded pounded pounding +
practice practiced practiced practicing +
practise practised practised practising
pray prayed prayed praying
preach preached preached preaching
precede preceded preceded preceding
precipitate precipitated precipitated precipitating +
preclude precluded precluded precluding
precondition preconditioned preconditioned preconditioning
preface prefaced prefaced prefacing +
preside presided presided presiding
press pressed pressed pressing +
pretend pretended pretended pretending
prevail prevailed prevailed prevailing
prevent prevented prevented preventing
prey preyed preyed preying +
prick pricked pricked pricking +
prize prized prized prizing +
proclaim proclaimed proclaimed proclaiming
procrastinate procrastinated procrastinated procrastinating
procure procured procured procuring
prod prodded prodded prodding
profess professed professed professing
program programed programed programing +
prolong prolonged prolonged prolonging
pronounce pronounced pronounced pronouncing
prophesy prophesied prophesied prophesying
proposition propositioned propositioned propositioning +
prosecute prosecuted prosecuted prosecuting
prosper prospered prospered prospering
prostrate prostrated prostrated prostrating
prowl prowled prowled prowling
pry pried pried prying
publicize publicized publicized publicizing
puff puffed puffed puffing
pull pulled pulled pulling +
pulse pulsed pulsed pulsing +
punch punched punched punching +
puncture punctured punctured puncturing
punish punished punished punishing
punt punted punted punting
purge purged purged purging
purify purified purified purifying
purport purported purported purporting
putt putted putted putting
puzzle puzzled puzzled puzzling
pyramid pyramided pyramided pyramiding
quack quacked quacked quacking +
quadruple quadrupled quadrupled quadrupling
quail quailed quailed quailing
quake quaked quaked quaking +
quarrel quarrelled quarrelled quarrelling +
quash quashed quashed quashing
quell quelled quelled quelling
quench quenched quenched quenching
query queried queried querying +
quicken quickened quickened quickening
quip quipped quipped quipping
quirk quirked quirked quirking +
quit quit quitted quitting
quiver quivered quivered quivering +
rack racked racked racking +
radiate radiated radiated radiating
rage raged raged raging +
rail railed railed railing +
rain rained rained raining +
rake raked raked raking
rally rallied rallied rallying +
ram rammed rammed ramming +
ramble rambled rambled rambling
range ranged ranged ranging +
rap rapped rapped rapping +
rape raped raped raping
rate rated rated rating +
rationalize rationalized rationalized rationalizing
rattle rattled rattled rattling +
react reacted reacted reacting
reap reaped reaped reaping
reappear reappeared reappeared reappearing
rear reared reared rearing +
rearrange rearranged rearranged rearranging
reason reasoned reasoned reasoning +
reassure reassured reassured reassuring
rebel rebelled rebelled rebelling +
rebuke rebuked rebuked rebuking
rebut rebutted rebutted rebutting
recapture recaptured recaptured recapturing
recede receded receded receding
recess recessed recessed recessing
recite recited recited reciting
reclaim reclaimed reclaimed reclaiming
recoil recoiled recoiled recoiling
recollect recollected recollected recollecting
reconcile reconciled reconciled reconciling
reconsider reconsidered reconsidered reconsidering
recount recounted recounted recounting
recoup recouped recouped recouping
recreate recreated recreated recreating
recur recurred recurred recurring
redeem redeemed redeemed redeeming
redefine redefined redefined redefining
redirect redirected redirected redirecting
rediscover rediscovered rediscovered rediscovering
redistribute redistributed redistributed redistributing
redress redressed redressed redressing +
reek reeked reeked reeking
reel reeled reeled reeling +
reestablish reestablished reestablished reestablishing
reevaluate reevaluated reevaluated reevaluating
refill refilled refilled refilling
refine refined refined refining
reform reformed reformed reforming +
refrain refrained refrained refraining +
refuel refueled refuelled refueling
refund refunded refunded refunding +
refute refuted refuted refuting
regain regained regained regaining
regiment regimented regimented regimenting +
register registered registered registering +
regroup regrouped regrouped regrouping
regulate regulated regulated regulating
rehearse rehearsed rehearsed rehearsing
reign reigned reigned reigning +
rein reined reined reining +
reinforce reinforced reinforced reinforcing
reinstall reinstalled reinstalled reinstalling
reinstate reinstated reinstated reinstating
reissue reissued reissued reissuing +
rejoice rejoiced rejoiced rejoicing
rejoin rejoined rejoined rejoining
relay relayed relaid relaying +
relieve relieved relieved relieving
relinquish relinquished relinquished relinquishing
relish relished relished relishing +
relive relived relived reliving
reload reloaded reloaded reloading
remake remade remade remaking
remand remanded remanded remanding
remark remarked remarked remarking +
remarry remarried remarried remarrying
remedy remedied remedied remedying +
reminisce reminisced reminisced reminiscing
remit remitted remitted remitting
remodel remodeled remodeled remodeling
rename renamed renamed renaming
render rendered rendered rendering
rent rented rented renting +
reorganize reorganized reorganized reorganizing
repeal repealed repealed repealing +
repeat repeated repeated repeating +
repel repelled repelled repelling
repent repented repented repenting
rephrase rephrased rephrased rephrasing
replenish replenished replenished replenishing
repose reposed reposed reposing +
repress repressed repressed repressing
reprimand reprimanded reprimanded reprimanding
reprint reprinted reprinted reprinting +
reproach reproached reproached reproaching +
reproduce reproduced reproduced reproducing
repute reputed reputed reputing +
requisition requisitioned requisitioned requisitioning +
reread reread reread rereading
rerun reran rerun rerunning
research researched researched researching +
resemble resembled resembled resembling
resent resented resented resenting
reset reset reset resetting
reshape reshaped reshaped reshaping
resort resorted resorted resorting +
rest rested rested resting +
restock restocked restocked restocking
restrain restrained restrained restraining
restrict restricted restricted restricting
resurrect resurrected resurrected resurrecting
retail retailed retailed retailing +
retaliate retaliated retaliated retaliating
retard retarded retarded retarding
rethink rethought rethought rethinking
retort retorted retorted retorting +
retrace retraced retraced retracing
retract retracted retracted retracting
retreat retreated retreated retreating +
retrieve retrieved retrieved retrieving
reunite reunited reunited reuniting
reuse reused reused reusing
rev revved revved revving
revel reveled reveled reveling +
revenge revenged revenged revenging +
revere revered revered revering
reverence reverenced reverenced reverencing
reverse reversed reversed reversing +
revert reverted reverted reverting
revitalize revitalized revitalized revitalizing
revolutionize revolutionized revolutionized revolutionizing
revolve revolved revolved revolving
reward rewarded rewarded rewarding +
rewrite rewrote rewritten rewriting
rhyme rhymed rhymed rhyming +
ricochet ricocheted ricocheted ricocheting
rid rid rid ridding
riddle riddled riddled riddling +
ridicule ridiculed ridiculed ridiculing +
rifle rifled rifled rifling +
rig rigged rigged rigging +
rim rimmed rimmed rimming +
rinse rinsed rinsed rinsing
rip ripped ripped ripping
ripen ripened ripened ripening
ripple rippled rippled rippling +
rival rivaled rivaled rivaling +
rivet riveted riveted riveting
roam roamed roamed roaming
roar roared roared roaring +
roast roasted roasted roasting
rob robbed robbed robbing
robe robed robed robing +
rock rocked rocked rocking +
roleplay roleplayed roleplayed roleplaying
romp romped romped romping +
roost roosted roosted roosting
rot rotted rotted rotting +
rotate rotated rotated rotating
rouse roused roused rousing
rout routed routed routing
rove roved roved roving
rub rubbed rubbed rubbing
ruffle ruffled ruffled ruffling
rumble rumbled rumbled rumbling +
rumor rumored rumored rumoring +
rupture ruptured ruptured rupturing
rust rusted rusted rusting
rustle rustled rustled rustling +
sack sacked sacked sacking +
sacrifice sacrificed sacrificed sacrificing +
saddle saddled saddled saddling +
sag sagged sagged sagging
salt salted salted salting +
salvage salvaged salvaged salvaging
sample sampled sampled sampling +
sand sanded sanded sanding +
sap sapped sapped sapping
satisfy satisfied satisfied satisfying
savor savored savored savoring
savvy savvied savvied savvying
saw sawed sawn sawing
scab scabbed scabbed scabbing
scan scanned scanned scanning +
scare scared scared scaring
scatter scattered scattered scattering
scheme schemed schemed scheming +
scoff scoffed scoffed scoffing
scold scolded scolded scolding
scoot scooted scooted scooting
scorch scorched scorched scorching
scorn scorned scorned scorning +
scour scoured scoured scouring
scout scouted scouted scouting +
scramble scrambled scrambled scrambling +
scrape scraped scraped scraping +
scratch scratched scratched scratching +
scream screamed screamed screaming +
screech screeched screeched screeching +
scribble scribbled scribbled scribbling
scribe scribed scribed scribing
scrimmage scrimmaged scrimmaged scrimmaging +
scrub scrubbed scrubbed scrubbing
scrutinize scrutinized scrutinized scrutinizing
sculpture sculptured sculptured sculpturing +
scuttle scuttled scuttled scuttling
sear seared seared searing
search searched searched searching +
seat seated seated seating +
secede seceded seceded seceding
secrete secreted secreted secreting
seed seeded seeded seeding +
seep seeped seeped seeping
segregate segregated segregated segregating
separate separated separated separating
serenade serenaded serenaded serenading +
sever severed severed severing
sew sewed sewn sewing
shade shaded shaded shading +
shape shaped shaped shaping +
sharpen sharpened sharpened sharpening
shatter shattered shattered shattering
shave shaved shaved shaving
shear sheared shorn shearing +
shed shed shed shedding +
shepherd shepherded shepherded shepherding +
shield shielded shielded shielding +
shimmy shimmied shimmied shimmying
shine shone shone shining
shirk shirked shirked shirking
shirt shirted shirted shirting +
shiver shivered shivered shivering +
shop shopped shopped shopping +
shorten shortened shortened shortening
shoulder shouldered shouldered shouldering +
shout shouted shouted shouting +
shove shoved shoved shoving
shovel shoveled shoveled shoveling +
shower showered showered showering +
shred shredded shredded shredding +
shriek shrieked shrieked shrieking +
shrill shrilled shrilled shrilling
shroud shrouded shrouded shrouding
shrug shrugged shrugged shrugging +
shudder shuddered shuddered shuddering
shuffle shuffled shuffled shuffling
shun shunned shunned shunning
shunt shunted shunted shunting +
shuttle shuttled shuttled shuttling
shy shied shied shying
sift sifted sifted sifting
sigh sighed sighed sighing +
silhouette silhouetted silhouetted silhouetting +
simmer simmered simmered simmering
simplify simplified simplified simplifying
simulate simulated simulated simulating
sin sinned sinned sinning +
sing sang sung singing
single singled singled singling +
sip sipped sipped sipping +
sire sired sired siring
sizzle sizzled sizzled sizzling
skid skidded skidded skidding
skim skimmed skimmed skimming
skirmish skirmished skirmished skirmishing +
skirt skirted skirted skirting +
slant slanted slanted slanting +
slap slapped slapped slapping
slaughter slaughtered slaughtered slaughtering +
sleep slept slept sleeping +
slice sliced sliced slicing +
slide slid slid sliding +
slime slimed slimed sliming
sling slung slung slinging
slit slit slit slitting +
slop slopped slopped slopping +
slot slotted slotted slotting +
slow slowed slowed slowing
slug slugged slugged slugging +
sluice sluiced sluiced sluicing +
slumber slumbered slumbered slumbering +
smack smacked smacked smacking
smash smashed smashed smashing +
smell smelled smelt smelling +
smile smiled smiled smiling +
smirk smirked smirked smirking
smite smote smitten smiting
smoke smoked smoked smoking +
smother smothered smothered smothering
smuggle smuggled smuggled smuggling
snake snaked snaked snaking +
snap snapped snapped snapping +
snare snared snared snaring +
snarl snarled snarled snarling +
snatch snatched snatched snatching
sneak sneaked sneaked sneaking
sneer sneered sneered sneering +
sniff sniffed sniffed sniffing
snoop snooped snooped snooping
snore snored snored snoring
snort snorted snorted snorting
snow snowed snowed snowing +
snowball snowballed snowballed snowballing +
snub snubbed snubbed snubbing
snuggle snuggled snuggled snuggling
soak soaked soaked soaking
sob sobbed sobbed sobbing
socialize socialized socialized socializing
sock socked socked socking +
soften softened softened softening
solace solaced solaced solacing +
solder soldered soldered soldering
solicit solicited solicited soliciting
soothe soothed soothed soothing
sour soured soured souring
spade spaded spaded spading +
spare spared spared sparing
spark sparked sparked sparking +
sparkle sparkled sparkled sparkling +
spear speared speared spearing +
spearhead spearheaded spearheaded spearheading
specialize specialized specialized specializing
specify specified specified specifying
speculate speculated speculated speculating
spell spelled spelt spelling +
spice spiced spiced spicing +
spill spilled spilled spilling
spin spun spun spinning
spiral spiraled spiraled spiraling +
spit spat spit spitting
splash splashed splashed splashing +
splice spliced spliced splicing
splinter splintered splintered splintering +
spoil spoiled spoilt spoiling
sponge sponged sponged sponging +
sport sported sported sporting +
spotlight spotlighted spotlighted spotlighting +
spout spouted spouted spouting
sprain sprained sprained spraining
sprawl sprawled sprawled sprawling
spray sprayed sprayed spraying +
spring sprang sprung springing +
sprinkle sprinkled sprinkled sprinkling
sprint sprinted sprinted sprinting
sprout sprouted sprouted sprouting
spy spied spied spying +
squall squalled squalled squalling
square squared squared squaring +
squash squashed squashed squashing
squat squatted squatted squatting +
squeak squeaked squeaked squeaking +
squeal squealed squealed squealing +
squeeze squeezed squeezed squeezing +
squint squinted squinted squinting
squirm squirmed squirmed squirming
squirt squirted squirted squirting
stab stabbed stabbed stabbing
stack stacked stacked stacking +
stagger staggered staggered staggering
stain stained stained staining +
stake staked staked staking +
stalk stalked stalked stalking
stamp stamped stamped stamping +
stampede stampeded stampeded stampeding +
standardize standardized standardized standardizing
stare stared stared staring +
startle startled startled startling
starve starved starved starving
steal stole stolen stealing
steam steamed steamed steaming
steel steeled steeled steeling +
steep steeped steeped steeping
sterilize sterilized sterilized sterilizing
stifle stifled stifled stifling
sting stung stung sting +
stink stank stunk stinking
stir stirred stirred stirring
stitch stitched stitched stitching +
stoke stoked stoked stoking
stomp stomped stomped stomping
stoop stooped stooped stooping +
store stored stored storing +
storm stormed stormed storming +
stow stowed stowed stowing
straddle straddled straddled straddling
straighten straightened straightened straightening
strain strained strained straining +
strangle strangled strangled strangling
strap strapped strapped strapping +
stray strayed strayed straying +
stream streamed streamed streaming +
strip stripped stripped stripping +
stroll strolled strolled strolling +
struggle struggled struggled struggling +
strut strutted strutted strutting +
stud studded studded studding
stumble stumbled stumbled stumbling
stump stumped stumped stumping +
stun stunned stunned stunning
stunt stunted stunted stunting +
stutter stuttered stuttered stuttering
sub subbed subbed subbing
subdue subdued subdued subduing
submerge submerged submerged submerging
subordinate subordinated subordinated subordinating +
subpoena subpoenaed subpoenaed subpoenaing
subscribe subscribed subscribed subscribing
subside subsided subsided subsiding
substantiate substantiated substantiated substantiating
substitute substituted substituted substituting +
subtitle subtitled subtitled subtitling
subtract subtracted subtracted subtracting
subvert subverted subverted subverting
succeed succeeded succeeded succeeding
succumb succumbed succumbed succumbing
suck sucked sucked sucking +
suffice sufficed sufficed sufficing
suffocate suffocated suffocated suffocating
sugar sugared sugared sugaring +
suit suited suited suiting +
sulphur sulphured sulphured sulphuring
summarize summarized summarized summarizing
summon summoned summoned summoning
supersede superseded superseded superseding
suppress suppressed suppressed suppressing
surmise surmised surmised surmising +
surprise surprised surprised surprising +
surrender surrendered surrendered surrendering +
surround surrounded surrounded surrounding
suspect suspected suspected suspecting +
sustain sustained sustained sustaining
swab swabbed swabbed swabbing
swagger swaggered swaggered swaggering
swallow swallowed swallowed swallowing +
swamp swamped swamped swamping +
swan swanned swanned swanning +
swarm swarmed swarmed swarming +
sway swayed swayed swaying +
swear swore sworn swearing
sweat sweated sweated sweating +
sweep swept swept sweeping +
swell swelled swelled swelling +
swerve swerved swerved swerving +
swim swam swum swimming
swindle swindled swindled swindling
swipe swiped swiped swiping
swirl swirled swirled swirling +
swish swished swished swishing
switch switched switched switching +
swivel swiveled swiveled swiveling
swoon swooned swooned swooning
swoop swooped swooped swooping +
symbolize symbolized symbolized symbolizing
sympathize sympathized sympathized sympathizing
synthesize synthesized synthesized synthesizing
tack tacked tacked tacking
tag tagged tagged tagging +
tailor tailored tailored tailoring
tame tamed tamed taming
tamper tampered tampered tampering
taper tapered tapered tapering
tarnish tarnished tarnished tarnishing
taste tasted tasted tasting +
tat tatted tatted tatting
taunt taunted taunted taunting +
taxi taxied taxied taxiing +
tear tore torn tearing +
tease teased teased teasing +
telegraph telegraphed telegraphed telegraphing +
telephone telephoned telephoned telephoning +
telescope telescoped telescoped telescoping
tempt tempted tempted tempting
tend tended tended tending
terrify terrified terrified terrifying
terrorize terrorized terrorized terrorizing
testify testified testified testifying
tether tethered tethered tethering
thaw thawed thawed thawing +
thicken thickened thickened thickening
thrash thrashed thrashed thrashing
thread threaded threaded threading +
thrill thrilled thrilled thrilling +
thrive thrived thrived thriving
throb throbbed throbbed throbbing
throng thronged thronged thronging +
throttle throttled throttled throttling +
thrust thrust thrust thrusting +
thud thudded thudded thudding +
thumb thumbed thumbed thumbing +
thump thumped thumped thumping
thunder thundered thundered thundering +
thwart thwarted thwarted thwarting +
tick ticked ticked ticking +
tilt tilted tilted tilting
tingle tingled tingled tingling
tinker tinkered tinkered tinkering
tint tinted tinted tinting +
tiptoe tiptoed tiptoed tiptoeing
tire tired tired tiring +
toil toiled toiled toiling
toll tolled tolled tolling +
tool tooled tooled tooling +
topple toppled toppled toppling
torture tortured tortured torturing +
toss tossed tossed tossing +
tour toured toured touring +
tramp tramped tramped tramping +
trample trampled trampled trampling
transact transacted transacted transacting
transcend transcended transcended transcending
transcribe transcribed transcribed transcribing
translate translated translated translating
transplant transplanted transplanted transplanting
trap trapped trapped trapping +
traverse traversed traversed traversing
tread trod trodden treading +
tremble trembled trembled trembling
trespass trespassed trespassed trespassing
trickle trickled trickled trickling
trip tripped tripped tripping +
triumph triumphed triumphed triumphing +
trot trotted trotted trotting +
trouble troubled troubled troubling +
truck trucked trucked trucking +
trust trusted trusted trusting +
tuck tucked tucked tucking
tug tugged tugged tugging +
tune tuned tuned tuning +
tutor tutored tutored tutoring +
twig twigged twigged twigging +
twine twined twined twining
twinkle twinkled twinkled twinkling
twirl twirled twirled twirling
twist twisted twisted twisting +
twitch twitched twitched twitching
type typed typed typing +
uncover uncovered uncovered uncovering
underestimate underestimated underestimated underestimating
underlie underlay underlain underlying
undermine undermined undermined undermining
underpin underpinned underpinned underpinning
undo undid undone undoing
undress undressed undressed undressing
unfold unfolded unfolded unfolding
unify unified unified unifying
unite united united uniting
unleash unleashed unleashed unleashing
unpack unpacked unpacked unpacking
unravel unraveled unraveled unraveling
unwind unwound unwound unwinding
uphold upheld upheld upholding
uplift uplifted uplifted uplifting
uproot uprooted uprooted uprooting
usurp usurped usurped usurping
utilize utilized utilized utilizing
utter uttered uttered uttering
vacate vacated vacated vacating
vacation vacationed vacationed vacationing +
vacuum vacuumed vacuumed vacuuming +
validate validated validated validating
vanish vanished vanished vanishing
vanquish vanquished vanquished vanquishing
vary varied varied varying
veer veered veered veering
veil veiled veiled veiling +
vein veined veined veining +
vent vented vented venting +
venture ventured ventured venturing +
vest vested vested vesting +
veto vetoed vetoed vetoing +
vex vexed vexed vexing
vibrate vibrated vibrated vibrating
vie vied vied vying
violate violated violated violating
visualize visualized visualized visualizing
volunteer volunteered volunteered volunteering +
vomit vomited vomited vomiting
vouch vouched vouched vouching
wad wadded wadded wadding
wade waded waded wading
wag wagged wagged wagging +
wage waged waged waging +
wail wailed wailed wailing +
wake woke waked waking +
walk walked walked walking +
wallop walloped walloped walloping
wallow wallowed wallowed wallowing
wander wandered wandered wandering
wane waned waned waning
warp warped warped warping
warrant warranted warranted warranting +
wash washed washed washing +
watch watched watched watching +
wave waved waved waving +
waver wavered wavered wavering
wax waxed waxed waxing +
weaken weakened weakened weakening
wean weaned weaned weaning
weary wearied wearied wearying
weave weaved woven weaving +
wed wedded wed wedding
wedge wedged wedged wedging +
weep wept wept weeping
wet wetted wet wetting +
whack whacked whacked whacking
wheel wheeled wheeled wheeling +
whet whetted whetted whetting
whimper whimpered whimpered whimpering
whine whined whined whining
whip whipped whipped whipping +
whirl whirled whirled whirling +
whisk whisked whisked whisking
whisper whispered whispered whispering +
whistle whistled whistled whistling
whiz whizzed whizzed whizzing +
whoop whooped whooped whooping
wield wielded wielded wielding
wiggle wiggled wiggled wiggling
wilt wilted wilted wilting
wince winced winced wincing
wink winked winked winking +
winter wintered wintered wintering +
wipe wiped wiped wiping
wire wired wired wiring +
wither withered withered withering
withhold withheld withheld withholding
witness witnessed witnessed witnessing +
wobble wobbled wobbled wobbling
wonder wondered wondered wondering +
worsen worsened worsened worsening
worship worshipped worshipped worshipping +
wound wounded wounded wounding +
wrangle wrangled wrangled wrangling +
wreak wreaked wreaked wreaking
wrench wrenched wrenched wrenching
wrestle wrestled wrestled wrestling
wring wrung wrung wringing
wrinkle wrinkled wrinkled wrinkling +
yank yanked yanked yanking +
yap yapped yapped yapping
yawn yawned yawned yawning +
yearn yearned yearned yearning
yell yelled yelled yelling +
yelp yelped yelped yelping +
yield yielded yielded yielding +
zigzag zigzagged zigzagged zigzagging
zip zipped zipped zipping
zoom zoomed zoomed zooming
"""#
}
