"""Words that judge a person: character, skill, care, motive; and the softer ones that judge what was done."""

from incident_review.wording.words import Shelf, words

# Adjectives that judge whoever they are said of.
ADJECTIVES = words(
    "careless reckless negligent sloppy lazy incompetent inept inattentive complacent irresponsible"
    " unprofessional amateurish clumsy clueless ignorant stupid dumb foolish idiotic moronic"
    " thoughtless mindless inexcusable unforgivable lax slack slapdash slipshod haphazard heedless"
    " oblivious hapless hopeless useless feckless gullible naive naïve arrogant stubborn obstinate"
    " pig-headed overconfident over-confident cocky smug self-satisfied disorganised disorganized"
    " undisciplined unqualified underqualified unskilled inexperienced untrained unprepared"
    " ill-prepared unreliable untrustworthy uncooperative unhelpful evasive dishonest deceitful secretive"
    " selfish indifferent apathetic uncaring unconcerned unmotivated disengaged distracted"
    " absent-minded forgetful scatterbrained scatter-brained hasty impatient impulsive rash overeager"
    " over-eager trigger-happy gung-ho cavalier half-hearted half-baked lackadaisical nonchalant blasé"
    " blase dismissive unresponsive blinkered short-sighted shortsighted blind deaf cowardly"
    " hysterical panicky flustered confused-looking dim dense slow-witted dull inconsiderate"
    " disrespectful insubordinate rogue shoddy lousy pathetic laughable ludicrous ridiculous absurd"
    " disgraceful shameful shocking appalling abysmal woeful dreadful deplorable lamentable"
    " embarrassing unacceptable inadequate-skilled ill-advised ill-considered ill-judged unwise"
    " imprudent irrational senseless ham-fisted heavy-handed cack-handed incapable unfit unsuited"
    " unsuitable hare-brained harebrained brainless witless spineless tone-deaf tardy remiss derelict"
    " delinquent culpable blameworthy guilty untidy unthinking unobservant unwary incautious"
    " injudicious sleepy drowsy tipsy hungover crass crude-minded cluelessness"
    " out-of-depth underwhelming second-rate third-rate mediocre subpar sub-par substandard under-skilled underskilled ill-informed"
    " ill-trained ill-equipped underprepared under-prepared under-qualified unresponsive"
)
# Of these, the ones that are also said of things ("a naive datetime", "a lazy index", "blind SQL injection").
ALSO_OF_THINGS = words(
    "naive naïve lazy dumb blind slack dim dense rogue dull crude ridiculous absurd unreliable"
    " unsuitable unresponsive unacceptable shocking embarrassing hopeless useless sloppy confused"
    " reckless inadequate unfit guilty deaf hasty stupid indifferent distracted asleep untrusted"
    " crash inexperienced untrained unprepared laughable incapable rash evasive"
    " substandard subpar mediocre dreadful appalling unhelpful flaky temperamental immature unsupervised"
    " uncommitted unfocused unfocussed sluggish vain perfunctory hostile rudderless leaderless directionless"
    " defensive adversarial"
)
# Adjectives of character: they judge a person, and alone, without one, say nothing.
CHARACTER = words(
    "disinterested uninterested lethargic sluggish slothful indolent work-shy workshy shiftless slovenly temperamental"
    " hot-headed hotheaded headstrong bull-headed mulish foolhardy daft inane asinine boneheaded bone-headed thickheaded"
    " obtuse vacuous childish immature juvenile petty petulant sulky surly grumpy abrasive haughty condescending"
    " patronising patronizing pompous pushy bossy domineering overbearing combative confrontational vindictive spiteful"
    " stingy miserly shady shifty sly devious underhand underhanded manipulative two-faced hypocritical insincere"
    " disingenuous untruthful mendacious unprincipled unscrupulous unethical uninspired uncommitted unenthusiastic"
    " unaccountable indecisive wavering timid meek gutless servile sycophantic credulous starry-eyed unworldly"
    " unseasoned unversed unskilful unskillful maladroit bumbling blundering ineffectual unfocused unfocussed scatty"
    " ditzy muddle-headed muddleheaded befuddled flaky undependable unpunctual dilatory plodding overhasty headlong"
    " flippant glib frivolous blithe carefree happy-go-lucky slap-happy overwrought alarmist paranoid overcautious"
    " over-cautious narrow-minded small-minded parochial territorial tribal cliquey obstructive intransigent truculent"
    " insolent callous unsupervised uncritical unimaginative uncurious incurious high-handed self-important self-serving"
    " self-absorbed egotistical vain boastful bungling butterfingered gormless perfunctory unconscientious unserious"
    " unsympathetic tight-lipped tightlipped uncommunicative unforthcoming tight-fisted penny-wise overtrusting"
    " rude curt brusque impolite discourteous offhand off-hand hostile prickly touchy obdurate dogmatic supine timorous"
    " listless rudderless leaderless directionless cagey snarky snide sarcastic blustering peremptory officious"
    " over-trusting overoptimistic over-optimistic overambitious over-ambitious overzealous over-zealous"
    " defensive adversarial argumentative"
)
ADVERBS = words(
    "carelessly recklessly negligently sloppily lazily incompetently ineptly irresponsibly"
    " unprofessionally amateurishly clumsily cluelessly stupidly foolishly idiotically thoughtlessly"
    " mindlessly inexcusably unforgivably slackly haphazardly heedlessly obliviously hopelessly"
    " naively naïvely arrogantly stubbornly obstinately overconfidently smugly complacently hastily"
    " impatiently impulsively rashly over-hastily overeagerly cavalierly half-heartedly nonchalantly"
    " dismissively blindly blithely cheerfully merrily happily gleefully lamely shamefully"
    " disgracefully unwisely imprudently needlessly unthinkingly ill-advisedly injudiciously"
    " incautiously selfishly dishonestly wantonly willfully wilfully knowingly unbelievably"
    " inexplicably bafflingly astonishingly mysteriously-decided conveniently blissfully casually"
    " callously brazenly flagrantly lightheartedly frivolously ham-fistedly sheepishly belatedly"
    " unilaterally high-handedly nonsensically absurdly ridiculously hurriedly prematurely"
    " unprofessionally slavishly doggedly gullibly"
)
# Nouns for a fault of character, skill or care: "the carelessness of …", "through sheer laziness".
NOUNS = words(
    "carelessness recklessness negligence sloppiness laziness incompetence ineptitude inattention"
    " inattentiveness complacency irresponsibility unprofessionalism amateurism clumsiness"
    " cluelessness ignorance stupidity foolishness folly idiocy thoughtlessness mindlessness laxity"
    " slackness heedlessness arrogance stubbornness obstinacy overconfidence over-confidence hubris"
    " smugness indiscipline indifference apathy haste impatience rashness recklessness nonchalance"
    " short-sightedness shortsightedness dereliction malpractice misconduct insubordination cowardice"
    " panic hysteria naivety naivete naïveté gullibility selfishness dishonesty forgetfulness"
    " absent-mindedness bravado machismo ego sluggishness tardiness lethargy inertia dithering dawdling"
    " foot-dragging blunders bungling mismanagement misjudgement misjudgment ineptness inexperience"
    " incapability neglect overreaction unresponsiveness mishandling indecision greed"
)
# Nouns for a person who is judged.
INSULTS = words(
    "idiot idiots fool fools moron morons clown clowns cowboy cowboys amateur amateurs dilettante"
    " bungler bunglers dunce slacker slackers novice"
    " rookie liability menace weak-link loose-cannon newbie noob n00b jerk muppet imbecile"
    " dimwit numpty yes-man know-it-all know-all prima-donna diva daredevil hothead laggard disgrace"
    " embarrassment nuisance troublemaker jobsworth jobsworths chancer chancers bodger bodgers dabbler dabblers"
    " cheapskate cheapskates blowhard busybody shirker shirkers malingerer pen-pusher pen-pushers box-ticker"
    " box-tickers paper-pusher paper-pushers time-server time-servers"
)
POOR = words(
    "poor bad terrible awful horrible lousy questionable dubious wrong stupid dumb foolish silly"
    " unwise ill-advised reckless careless rash hasty irresponsible ill-considered ill-judged"
    " misguided unfortunate weak sloppy negligent inexcusable unprofessional amateurish atrocious"
    " abysmal shocking appalling disastrous catastrophic inept naive unforgivable lax half-hearted"
    " shoddy clumsy thoughtless baffling incomprehensible inexplicable puzzling unacceptable"
    " disappointing premature panicky panicked slow insufficient inadequate lamentable woeful dreadful"
    " flawed faulty deficient unsound imprudent regrettable short-sighted shortsighted risky needless"
    " avoidable"
)
CONDUCT = words(
    "decision decisions judgement judgment judgements call choice choices idea move planning"
    " preparation communication handling execution management leadership workmanship craftsmanship"
    " discipline housekeeping hygiene practice conduct behaviour behavior attitude reaction response"
    " performance work job effort oversight supervision coordination diligence engineering thinking"
    " reasoning reflexes timing organisation organization teamwork attention follow-through follow-up"
)
VIRTUES = words(
    "care diligence attention discipline rigour rigor competence skill experience professionalism"
    " judgement judgment foresight forethought thought caution prudence responsibility accountability"
    " ownership effort interest motivation commitment understanding knowledge vigilance attentiveness"
    " thoroughness concentration focus precision accuracy patience maturity awareness curiosity"
    " courage initiative engagement seriousness common-sense sense urgency courtesy respect humility"
    " aptitude ability training planning preparation communication coordination leadership supervision"
    " oversight follow-through follow-up due-diligence conscientiousness carefulness backbone"
    " candour candor frankness tact resolve decisiveness scepticism self-criticism"
    " imagination expertise proactivity proactiveness alertness circumspection"
)
# How work is done badly, and the work that only people do: "poorly planned", "handled badly".
BADLY = words(
    "poorly badly terribly sloppily carelessly shoddily amateurishly inadequately abysmally clumsily dreadfully"
    " appallingly awfully atrociously miserably disastrously lazily incompetently ineptly haphazardly unprofessionally"
    " hurriedly woefully hastily crudely half-heartedly superficially insufficiently negligently recklessly rashly"
)
CRAFT = words(
    "handled managed mismanaged planned coordinated co-ordinated communicated organised organized conceived supervised"
    " briefed judged staffed led thought prepared executed trained written designed drafted reviewed tested timed"
    " explained installed labelled cabled advised considered informed engineered coded run governed"
)
# What is said of work that falls short.
BAD_WORK = words(
    "poor bad terrible awful dreadful appalling abysmal lamentable woeful pathetic inadequate insufficient unacceptable"
    " laughable ridiculous shocking embarrassing half-hearted substandard sub-standard subpar sub-par mediocre"
    " inexcusable unprofessional careless disappointing lacking wanting superficial cursory rushed hasty evasive sloppy"
    " shoddy useless lousy hopeless slow sluggish late chaotic disorganised disorganized uncoordinated haphazard"
    " slapdash weak lax slack patchy erratic deficient unsatisfactory dismal questionable underwhelming amateurish rude"
    " dismissive slipshod perfunctory lackadaisical lacklustre lackluster unhelpful nonexistent non-existent shambolic"
    " muddled piecemeal clumsy messy atrocious reckless irresponsible negligent naive premature misguided unwise"
    " ill-judged cavalier arrogant complacent incompetent inept lazy undistinguished unimpressive dilatory obstructive"
    " indifferent ponderous unconvincing unworthy unbecoming tepid lukewarm languid lethargic desultory glacial"
    " vague sparse confusing confused inconsistent infrequent ineffective ineffectual unclear disjointed fragmented"
    " untimely"
    " incoherent unstructured contradictory suboptimal sub-optimal insufficiently sporadic opaque"
    " misleading inaccurate immature inappropriate counterproductive"
    " counter-productive disproportionate ill-timed"
)
# The same without what is also said of machines at work: "slow", "wrong", "erratic".
ILL_DONE = (POOR | BAD_WORK | words("unsafe dangerous dysfunctional outdated toxic rash risky")) - words(
    "slow sluggish late wrong faulty erratic glacial vague sparse confusing confused inconsistent infrequent disjointed"
    " fragmented untimely sporadic opaque misleading inaccurate disproportionate ineffective avoidable unfortunate"
    " insufficiently unclear suboptimal sub-optimal lacking wanting regrettable inappropriate counterproductive lazy"
    " incoherent unstructured contradictory unacceptable"
)
# What only people do or have: said to be bad, it is about them.
PEOPLES_WORK = words(
    "decision decisions judgement judgment planning preparation communication communications leadership workmanship"
    " craftsmanship discipline housekeeping conduct attitude teamwork supervision coordination co-ordination"
    " decision-making governance airmanship seamanship follow-through diligence due-diligence handover hand-over"
    " hand-off stewardship reasoning workmanship timekeeping record-keeping professionalism project-management collaboration"
)
# What people say, write and undertake at work.
OUTPUT = words(
    "reply replies answer answers response reaction instruction instructions orders directions explanation explanations"
    " advice guidance updates messaging announcement announcements comms triage troubleshooting testing reviewing"
    " checking escalation escalations support handover handovers hand-over hand-overs handoff handoffs reporting briefing"
    " briefings tone manners efforts attempts actions intervention interventions statement statements advisory paperwork"
    " excuses treatment approach assessment follow-up"
)
PRACTICE = words(
    "practice practices hygiene discipline housekeeping management governance oversight supervision planning preparation"
    " communication communications coordination co-ordination judgement judgment leadership culture procedures"
    " awareness habits attitude staffing decision-making teamwork workmanship"
)
PRACTICE_OF = words(
    "security operational ops operations operating engineering change testing test release deployment coding password"
    " management organisational organizational access configuration software development project team incident crisis"
    " risk quality data credential key admin administrative it business corporate internal external customer staff safety"
    " maintenance capacity contingency general overall cyber cybersecurity infosec devops process vendor supplier personnel"
    " work working review documentation account secrets backup disaster design technical architectural product strategic"
)
AFFAIR = words(
    "incident outage situation matter affair case call ticket escalation communication communications rollout release"
    " migration change maintenance crisis response recovery handover deployment upgrade project cutover failover"
    " rollback complaint investigation launch transition process whole this it episode event emergency report disclosure"
    " notification work installation repair cleanup clean-up update announcement everything things"
)
CULPABILITY = words("fault blame guilt culpability negligence wrongdoing")

# Words that say it all by themselves: nobody writes them of a system.
LONE = (
    (ADJECTIVES - ALSO_OF_THINGS)
    - words(
        "asleep clumsy clumsily disengaged amateurish-looking second-rate third-rate delinquent"
        " guilty culpable ignorant foolish indifferent flustered blind deaf unfit dim unqualified"
        " unskilled unconcerned inexcusable selfish stubborn ill-advised hysterical senseless unwise"
        " insubordinate unmotivated tardy derelict remiss slack lax secretive rogue oblivious cavalier"
        " impatient disorganised disorganized absurd inconsiderate dismissive arrogant greedy shocking"
        " uncooperative embarrassing irrational incapable unsuited heedless overconfident smug cocky"
        " crass lousy pathetic ludicrous undisciplined evasive dishonest deceitful cowardly unwary"
        " abysmal woeful lamentable deplorable dull"
    )
) | words(
    "carelessness recklessness sloppiness laziness incompetence ineptitude inattentiveness"
    " complacency amateurism clumsiness cluelessness stupidity idiocy thoughtlessness laxity"
    " heedlessness overconfidence hubris nonchalance short-sightedness mismanagement dithering"
    " foot-dragging carelessly recklessly negligently sloppily incompetently ineptly amateurishly"
    " clumsily cluelessly foolishly thoughtlessly haphazardly heedlessly arrogantly complacently"
    " impulsively rashly half-heartedly blithely disgracefully lackadaisically cack-handedly"
    " inexcusably unforgivably slapdash ham-fisted half-baked ill-considered ill-judged ill-conceived"
    " ill-thought-out half-hearted shoddy inept incompetent reckless careless negligent sloppily"
)
TABLES: Shelf = {
    "lone": LONE,
    "unkind": ADJECTIVES | CHARACTER,
    "unkind_of_people": (ADJECTIVES | CHARACTER) - ALSO_OF_THINGS,
    "unkind_adverb": ADVERBS,
    "unkind_noun": NOUNS,
    "insult": INSULTS,
    "poor": POOR,
    "conduct": CONDUCT,
    "virtue": VIRTUES,
    "culpability": CULPABILITY,
    "badly": BADLY,
    "craft": CRAFT,
    "bad_work": BAD_WORK,
    "ill_done": ILL_DONE,
    "output": OUTPUT,
    "peoples_work": PEOPLES_WORK,
    "practice": PRACTICE,
    "practice_of": PRACTICE_OF,
    "affair": AFFAIR,
    "unkind_act_adverb": ADVERBS - words("prematurely conveniently casually belatedly unilaterally knowingly happily"),
    "exert": words(
        "careful diligent vigilant rigorous thorough attentive alert mindful disciplined cautious"
        " proactive conscientious responsible accountable meticulous watchful observant precise"
        " thoughtful considerate prudent strict stricter conscious aware professional responsive"
        " communicative transparent organised organized patient sensitive circumspect focused focussed"
        " serious wary sceptical skeptical suspicious curious on-guard consistent awake wiser smarter"
        " better stringent sharper sharp studious tidier calmer"
    ),
    "exert_adverb": words(
        "carefully diligently vigilantly rigorously thoroughly attentively mindfully cautiously"
        " proactively conscientiously responsibly meticulously closely thoughtfully prudently strictly"
        " consciously professionally properly seriously harder hard better earlier sooner twice more"
    ),
}
