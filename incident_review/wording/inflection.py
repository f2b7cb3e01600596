"""Forms of English verbs: the closed list of irregular ones, and the spelling of the others."""

from __future__ import annotations

from functools import cache

from incident_review.wording.words import words

# base past participle; the third person and the -ing form are regular but for those below.
_IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began
begun; bend bent bent; bet bet bet; bid bid bid; bind bound bound; bite bit bitten; bleed bled bled; blow blew
blown; break broke broken; breed bred bred; bring brought brought; broadcast broadcast broadcast; build built
built; burn burnt burnt; burst burst burst; buy bought bought; cast cast cast; catch caught caught; choose
chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt
dealt; dig dug dug; do did done; draw drew drawn; dream dreamt dreamt; drink drank drunk; drive drove driven;
eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee
fled fled; fling flung flung; fly flew flown; forbid forbade forbidden; forecast forecast forecast; foresee
foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got got; give
gave given; go went gone; grind ground ground; grow grew grown; hang hung hung; have had had; hear heard
heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; kneel knelt knelt; know
knew known; lay laid laid; lead led led; lean leant leant; leap leapt leapt; learn learnt learnt; leave left
left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost; make made made; mean meant
meant; meet met met; mishear misheard misheard; mislay mislaid mislaid; mislead misled misled; misread misread
misread; misspell misspelt misspelt; mistake mistook mistaken; misunderstand misunderstood misunderstood; mow
mowed mown; outgrow outgrew outgrown; overcome overcame overcome; overdo overdid overdone; overhear overheard
overheard; override overrode overridden; overrun overran overrun; oversee oversaw overseen; oversleep
overslept overslept; overtake overtook overtaken; overthrow overthrew overthrown; overwrite overwrote
overwritten; pay paid paid; prove proved proven; put put put; quit quit quit; read read read; rebuild rebuilt
rebuilt; redo redid redone; rerun reran rerun; reset reset reset; rethink rethought rethought; rewind rewound
rewound; rewrite rewrote rewritten; rid rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran
run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; sew sewed
sewn; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown; shrink shrank
shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept; slide slid slid; sling
slung slung; slit slit slit; smell smelt smelt; sneak snuck snuck; speak spoke spoken; speed sped sped; spell
spelt spelt; spend spent spent; spill spilt spilt; spin spun spun; spit spat spat; split split split; spoil
spoilt spoilt; spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen; stick stuck
stuck; sting stung stung; stink stank stunk; strike struck struck; string strung strung; strive strove
striven; swear swore sworn; sweep swept swept; swell swelled swollen; swim swam swum; swing swung swung; take
took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown;
thrust thrust thrust; tread trod trodden; undercut undercut undercut; undergo underwent undergone; understand
understood understood; undertake undertook undertaken; undo undid undone; uphold upheld upheld; upset upset
upset; wake woke woken; wear wore worn; weave wove woven; weep wept wept; win won won; wind wound wound;
withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; wring wrung wrung;
write wrote written; be was been
"""
IRREGULAR: dict[str, tuple[str, str]] = {
    base: (past, participle)
    for base, past, participle in (entry.split() for entry in _IRREGULAR.replace("\n", " ").split(";"))
}
PAST = frozenset(past for past, _ in IRREGULAR.values()) | {"were"}
PARTICIPLES = frozenset(participle for _, participle in IRREGULAR.values()) | {"gotten", "forgot"}
# Two-syllable verbs that do not double their last letter, and a few that do.
_SINGLE = words(
    "monitor offer open happen listen cover enter order deliver consider remember alter answer"
    " trigger bother wander filter gather limit visit edit audit credit exit profit develop target"
    " reason question abandon weaken loosen fasten hasten darken widen"
)
_VOWELS = "aeiou"


@cache
def inflections(verb: str) -> tuple[str, ...]:
    """Return the forms of a verb: base, third person, past, participle, -ing."""
    prefix, dash, last = verb.rpartition("-")
    if dash:
        return tuple(f"{prefix}-{form}" for form in inflections(last))
    if verb == "be":
        return ("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re")
    if verb == "have":
        return ("have", "has", "had", "had", "having")
    ing = _stem(verb, "ing") + "ing"
    past, participle = IRREGULAR.get(verb, (_stem(verb, "ed") + "ed",) * 2)
    return (verb, _third(verb), past, participle, ing)


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z")) or verb in {"go", "do", "undergo", "undo", "redo"}:
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def _stem(verb: str, ending: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-2] + "y" if verb.endswith("ie") and ending == "ing" else verb[:-1]
    if verb.endswith("y") and ending == "ed" and verb[-2] not in _VOWELS:
        return verb[:-1] + "i"
    if _doubles(verb):
        return verb + verb[-1]
    return verb


def _doubles(verb: str) -> bool:
    if len(verb) < 3 or verb in _SINGLE or verb[-1] in "wxyaeiouh":  # noqa: PLR2004
        return False
    if verb[-2] not in _VOWELS or verb[-3] in _VOWELS:
        return False
    syllables = sum(
        1 for left, right in zip(" " + verb, verb, strict=False) if right in _VOWELS and left not in _VOWELS
    )
    return syllables == 1 or verb in {
        "commit",
        "omit",
        "permit",
        "admit",
        "refer",
        "defer",
        "occur",
        "forget",
        "begin",
        "regret",
        "prefer",
        "rebut",
        "reset",
        "overrun",
        "forgot",
        "neglig",
        "babysit",
        "outwit",
        "upset",
        "misspel",
        "control",
        "cancel",
        "patrol",
        "compel",
        "submit",
        "transfer",
        "confer",
        "incur",
        "equip",
        "unplug",
        "underpin",
    }
