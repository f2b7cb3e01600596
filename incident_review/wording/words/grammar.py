"""Closed classes of English grammar."""

from incident_review.wording.inflection import IRREGULAR, PARTICIPLES, PAST
from incident_review.wording.words import AnyWord, Ending, Shelf, words

DETERMINER = words(
    "the a an our their his her its my your this that these those each every any some both all"
    " another either neither which whose no several many few two three four five six seven eight nine"
    " ten 's one other other's"
)
PREPOSITION = words(
    "of in at on from with by for to about into onto over under behind near within inside outside"
    " through during against between among across along around per via without despite toward towards"
    " upon off beside besides than like amid throughout regarding concerning"
)
CONJUNCTION = words(
    "and or but nor yet so because since if unless although though while when whenever where as that"
    " whether until till after before once whereas which who whom whoever what why how lest except"
)
SUBORDINATOR = words(
    "because since if unless although though while when whenever where as that whether until till"
    " after before once whereas which who whom whoever what why how so lest"
)
AUXILIARY = words(
    "am is are was were be been being have has had having do does did will would shall should can"
    " could may might must ought 'd not never 's need dare get got gets getting"
)
NOT_ADVERBS = words(
    "reply supply apply family assembly anomaly multiply rely comply imply ally bully rally tally fly"
    " july italy likely unlikely friendly costly deadly lively lonely lovely silly ugly orderly timely"
    " elderly early only daily weekly hourly monthly yearly nightly quarterly firefly butterfly homily"
    " holy"
)
ADVERB = words(
    "also then just even still already again soon later once twice always often sometimes rarely"
    " seldom ever never perhaps maybe too very quite rather almost nearly somehow somewhat instead"
    " thus hence therefore however meanwhile afterwards beforehand first next now today yesterday"
    " tonight earlier early only simply all both each indeed sadly alas too far well better best long"
    " ago back straight right away so really together alone either likely doubtless"
)
# What an aside between commas starts with: "the lead, as the log shows, …".
ASIDES = words(
    "in on at with as for by of to after before during under like unlike despite without it we alone once again"
    " however though then too given being having whose who who's itself himself herself themselves myself ourselves"
    " shall dare one if based working busy which together when although apart not our the a an still while even"
    " therefore because where using"
)
PAST_BUT = words(
    "need speed feed seed weed breed bleed greed indeed exceed proceed succeed embed shed sled"
    " hundred naked sacred red bed wed ted ned unneeded led fed used rushed-based based related"
    " limited unlimited detailed advanced"
)
PARTICIPLE_BUT = words(
    "need speed feed seed weed breed bleed greed indeed exceed proceed succeed embed sled hundred"
    " naked sacred then when often even open seven eleven listen happen kitchen token screen between"
    " children women golden wooden garden citizen burden sudden hidden-in oxygen lumen dozen maiden"
    " heaven"
)

TABLES: Shelf = {
    "determiner": DETERMINER,
    "preposition": PREPOSITION,
    "adverb": Ending(ADVERB, ("ly",), NOT_ADVERBS),
    "participle": Ending(PARTICIPLES, ("ed",), PARTICIPLE_BUT),
    "past": Ending(PAST | words("did had"), ("ed",), PAST_BUT),
    "ing": Ending(
        frozenset(),
        ("ing",),
        words("during nothing something anything everything morning evening string thing king ring spring being"),
    ),
    "verb_s": Ending(
        words("asks runs sees gets puts says lets sets cuts adds digs taps nods does goes pays"),
        ("s",),
        words("this always perhaps across thus plus less unless ones alerts hours minutes"),
    ),
    "auxiliary": AUXILIARY,
    "be": words("am is are was were be been being 's 're"),
    "was": words("was were is are been being 's got gets get"),
    "have": words("have has had 'd 've of"),
    "would": words("would could should might 'd"),
    "modal_past": words("should could would might 'd"),
    "had": words("had 'd"),
    "possessive": words("my our your his her its their 's whose"),
    "word": AnyWord(),
    "article": words("the a an this that our their his her its my your any"),
    "not": words("not never"),
    "irregular": frozenset(IRREGULAR),
    "degree": words(
        "very quite rather so too extremely totally completely utterly simply just plain plainly far"
        " much a bit somewhat really truly incredibly terribly awfully fairly pretty hopelessly"
        " painfully embarrassingly unbelievably astonishingly remarkably shockingly all highly deeply"
        " grossly wholly entirely downright frankly little more less most also clearly obviously"
        " evidently apparently"
    ),
    "count": words(
        "one two three four five six seven eight nine ten several many some most few both all each"
        " half none either neither any another every no"
    ),
    "subject_pronoun": words("i we you he she they"),
}
