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
    " injudicious sleepy drowsy tipsy hungover crass crude-minded cluelessness overwhelmed"
    " out-of-depth underwhelming second-rate third-rate mediocre subpar sub-par substandard"
)
# Of these, the ones that are also said of things ("a naive datetime", "a lazy index", "blind SQL injection").
ALSO_OF_THINGS = words(
    "naive naïve lazy dumb blind slack dim dense rogue dull crude ridiculous absurd unreliable"
    " unsuitable unresponsive unacceptable shocking embarrassing hopeless useless sloppy confused"
    " reckless inadequate unfit guilty deaf hasty stupid indifferent distracted asleep untrusted"
    " overwhelmed crash inexperienced untrained unprepared laughable incapable rash evasive"
    " substandard subpar mediocre dreadful appalling unhelpful"
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
    " over-trusting overoptimistic over-optimistic overambitious over-ambitious overzealous over-zealous"
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
    " incapability"
)
# Nouns for a person who is judged.
INSULTS = words(
    "idiot idiots fool fools moron morons clown clowns cowboy cowboys amateur amateurs dilettante"
    " bungler bunglers dunce slacker slackers novice"
    " rookie liability menace weak-link loose-cannon newbie noob n00b jerk muppet imbecile"
    " dimwit numpty yes-man know-it-all know-all prima-donna diva daredevil hothead laggard disgrace"
    " embarrassment nuisance troublemaker"
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
    " imagination expertise proactivity proactiveness alertness circumspection"
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
    )
) | words(
    "carelessness recklessness sloppiness laziness incompetence ineptitude inattentiveness"
    " complacency amateurism clumsiness cluelessness stupidity idiocy thoughtlessness laxity"
    " heedlessness overconfidence hubris nonchalance short-sightedness mismanagement dithering"
    " foot-dragging carelessly recklessly negligently sloppily lazily incompetently ineptly amateurishly"
    " clumsily cluelessly foolishly thoughtlessly haphazardly heedlessly arrogantly complacently"
    " hastily impulsively rashly half-heartedly blithely disgracefully lackadaisically cack-handedly"
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
    "unkind_act_adverb": ADVERBS - words("prematurely conveniently casually belatedly unilaterally knowingly happily"),
    "exert": words(
        "careful diligent vigilant rigorous thorough attentive alert mindful disciplined cautious"
        " proactive conscientious responsible accountable meticulous watchful observant precise"
        " thoughtful considerate prudent strict stricter conscious aware professional responsive"
        " communicative transparent organised organized patient sensitive circumspect focused focussed"
        " serious wary sceptical skeptical suspicious curious on-guard consistent awake wiser smarter"
        " better stringent"
    ),
    "exert_adverb": words(
        "carefully diligently vigilantly rigorously thoroughly attentively mindfully cautiously"
        " proactively conscientiously responsibly meticulously closely thoughtfully prudently strictly"
        " consciously professionally properly seriously harder hard better earlier sooner twice more"
    ),
}
