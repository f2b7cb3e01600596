"""Verbs, by what they say about a person who did, or did not do, the thing."""

from incident_review.wording.inflection import inflections
from incident_review.wording.words import Shelf, words


def forms(text: str) -> frozenset[str]:
    """Return all forms of these verbs."""
    return frozenset(form for verb in text.split() for form in inflections(verb))


def participles(text: str) -> frozenset[str]:
    """Return the past forms of these verbs: of every verb the two in the middle of its five forms."""
    return frozenset(form for verb in text.split() for form in inflections(verb)[2:4])


# Acts of care, checking and telling: leaving one out is what "nobody …", "we never …" report.
CARE = (
    "check recheck verify validate test retest review inspect examine monitor watch notice spot see"
    " catch detect recognise recognize realise realize consider anticipate foresee predict expect plan"
    " prepare rehearse practise practice simulate measure calculate estimate assess evaluate analyse"
    " analyze audit investigate question challenge doubt ask consult tell inform notify warn alert"
    " communicate announce mention flag raise report escalate page call coordinate document record"
    " note log write read reread follow heed observe respect mind remember bother think look care try"
    " follow-up double-check crosscheck cross-check sanity-check proofread confirm ensure clarify"
    " discuss share train drill exercise budget provision update upgrade patch pin rotate renew revoke"
    " remove clean tidy back isolate drain disable enable restrict limit protect secure test-drive"
    " dry-run own assign name appoint involve include invite loop understand learn listen pause stop"
    " hesitate reconsider revisit act react respond intervene object complain talk suspect"
    " preview reference enquire inquire survey sound-out scrutinise scrutinize vet reconcile glance peek debrief"
    " seek obtain request await countersign peer-review smoke-test load-test dry-run"
    " wonder connect correlate search browse compare count track chase nudge schedule reserve order"
    " replace fix repair address handle clear answer acknowledge take give pay put set do make have"
    " use attach label mark tag add configure pick open attend join wait"
)
# Verbs of a state or a result: "did not know" reports what was so, and is no omission.
STATES = words(
    "possess know realise realize believe think understand want need like mean belong seem appear own exist"
    " contain consist cost depend deserve matter fit hold involve last lack resemble sound weigh work"
    " happen occur arrive receive get hear find succeed manage recover help return change affect"
    " impact cause lead result have feel see become stay remain fall suffer speak agree blame lose"
    " fail yet require support allow let include show suffice apply care-of experience observe expect"
    " intend feature come reach join attend sleep run go stop start end begin break crash respond wish"
    " hope dare gain identify decide remember recall get lack prove cover reach carry notify-of break"
    " mind yet even immediately initially always necessarily really actually fully have find encounter"
    " recognise recognize blame hurt affect share drop differ solve fix prevent stop interrupt slow"
    " reproduce fall trust log"
)
# Acts that a person leaves out: "did not …" with a third person as subject.
OMITTED = frozenset(
    word
    for word in [
        "check",
        "recheck",
        "verify",
        "validate",
        "test",
        "review",
        "inspect",
        "examine",
        "monitor",
        "watch",
        "notice",
        "spot",
        "catch",
        "consider",
        "anticipate",
        "foresee",
        "plan",
        "prepare",
        "rehearse",
        "practise",
        "practice",
        "question",
        "challenge",
        "ask",
        "consult",
        "tell",
        "inform",
        "notify",
        "warn",
        "alert",
        "communicate",
        "announce",
        "mention",
        "flag",
        "raise",
        "report",
        "escalate",
        "coordinate",
        "document",
        "record",
        "note",
        "log",
        "write",
        "read",
        "follow",
        "heed",
        "respect",
        "mind",
        "remember",
        "bother",
        "look",
        "care",
        "try",
        "double-check",
        "confirm",
        "ensure",
        "clarify",
        "discuss",
        "share",
        "train",
        "wait",
        "pause",
        "act",
        "react",
        "intervene",
        "object",
        "update",
        "upgrade",
        "patch",
        "pin",
        "rotate",
        "renew",
        "revoke",
        "remove",
        "clean",
        "isolate",
        "drain",
        "disable",
        "restrict",
        "limit",
        "protect",
        "secure",
        "assign",
        "involve",
        "include",
        "invite",
        "suspect",
        "compare",
        "track",
        "chase",
        "schedule",
        "replace",
        "fix",
        "repair",
        "address",
        "answer",
        "acknowledge",
        "attach",
        "label",
        "mark",
        "tag",
        "add",
        "configure",
        "use",
        "take",
        "pay",
        "put",
        "set",
        "do",
        "back",
        "roll",
        "call",
        "page",
        "pick",
        "perform",
        "carry",
        "finish",
        "complete",
        "deliver",
        "honour",
        "honor",
        "keep",
        "hand",
        "pass",
        "provide",
        "supply",
        "send",
        "publish",
        "post",
        "subscribe",
        "sign",
        "request",
        "seek",
        "set-up",
        "adhere",
        "abide",
        "stick",
        "comply",
        "conform",
        "conduct",
        "execute",
        "account",
        "factor",
        "appreciate",
        "engage",
        "respond",
        "escalate-to",
        "bring",
        "give",
        "copy",
        "enable",
        "turn",
        "switch",
        "lower",
        "raise",
        "increase",
        "reduce",
        "close",
        "open",
        "approve",
        "reject",
        "refuse",
        "hesitate",
        "reach",
        "reply",
        "return",
        "want-to",
        "dig",
        "trace",
        "search",
        "scan",
        "measure",
        "compute",
        "calculate",
        "estimate",
        "count",
        "correlate",
        "proofread",
        "exchange",
        "liaise",
        "sync",
        "query",
    ]
)
WE_OMIT = words(
    "test verify read measure monitor double-check coordinate update align sync train consult involve"
    " brief double check recheck verify consider anticipate foresee communicate escalate bother"
    " question challenge rehearse practise practice notice spot think account plan prepare inform tell"
    " warn ask review follow heed pay look double-check coordinate document take factor appreciate"
    " catch validate assign announce notify declare engage clarify appoint remember"
    " page realise realize envisage contemplate sanity-check crosscheck cross-check investigate examine inspect assess evaluate"
    " predict load-test stress-test smoke-test publicise publicize triage scrutinise scrutinize vet debrief enquire inquire"
    " loop involve contact pull search compare dig"
)
GOOD_OUTCOME = (
    "catch prevent avoid avert detect notice spot stop block save spare help mitigate limit contain"
    " reduce shorten minimise minimize lessen alert warn tell show reveal expose surface flag identify"
    " highlight uncover discover rule protect guard shield halve cut shave alleviate ease improve"
    " speed accelerate allow enable let make keep give buy hold resolve fix solve recover restore"
    " rescue see find pick raise trigger page wake expose list refuse reject confine isolate cap bound"
    " deter intercept foil thwart defuse forestall preclude forewarn clarify simplify bring"
)
# What another course would have done: these can only be good.
PLAINLY_GOOD = (
    "catch prevent avoid avert detect spot save spare mitigate contain shorten minimise minimize"
    " lessen alert warn reveal expose flag highlight uncover discover protect halve shave alleviate"
    " speed rescue forestall preclude thwart intercept deter forewarn notice stop block limit help"
    " identify reduce show tell cut surface"
)
BAD_OUTCOME = words(
    "filled exhausted overflowed saturated lost destroyed corrupted leaked stolen read stole overwritten burnt burned exploited compromised"
    " accessed exfiltrated hurt injured killed crashed failed broken escalated spread worsened"
    " affected impacted isolated flooded deleted wiped accepted diverged conflicted signed abused"
    " captured hijacked cancelled delayed dropped missed died fallen cost overloaded exhausted filled"
    " expired contributed caused happened resulted occurred received returned influenced tripped"
    " expected needed required meant changed started grown"
)
# What nobody did without anybody leaving something out.
NOBODY_STATES = words(
    "made hurt injured harmed affected impacted blamed lost complained reported able could can used"
    " lived worked seen heard known died received got saw heard knew had been was were is called owned"
    " noticed-by logged signed bought paid visited needed wanted expected believed liked minded"
    " objected suffered touched left moved came arrived remembered-why won lost spoke laughed slept"
    " argued quarrelled quarreled fought panicked shouted yelled cried tripped fell pointed jumped rushed regretted died"
)
# Passives whose agent can only be a person: process, attention, talk.
HUMAN_PARTICIPLE = (
    "test check recheck verify validate review inspect examine monitor watch notice spot catch"
    " recognise recognize realise realize consider anticipate foresee plan prepare rehearse practise"
    " practice measure assess evaluate analyse analyze audit investigate question challenge doubt ask"
    " consult tell inform notify warn communicate announce mention raise escalate coordinate document"
    " note read heed observe remember think look follow double-check proofread confirm clarify discuss"
    " share train budget upgrade patch pin rotate renew revoke tidy clean involve invite understand"
    " learn reconsider revisit address fix repair replace schedule decommission retire appoint assign"
    " agree approve sign-off call page consult brief debate decide identify prioritise prioritize"
    " avoid prevent do allow edit merge deploy ship release roll migrate thought-through account cater"
    " provide secure harden restrict lower label tag name isolate drain limit acknowledge pick involve"
    " diagnose deal see find detect alert discover set learn stop block postpone delay bring increase"
    " reduce remove disable enable treat handle take give make write add define configure update"
    " change postpone rush bundle backport hardcode vet scrutinise scrutinize staff resource nudge heed chase circulate"
    " publicise publicize mandate ring-fence gate stage phase pilot soak canary rehearse stagger space cover"
    " sanity-check cross-check peer-review pair-review load-test smoke-test stress-test dry-run archive supervise"
    " brief debrief seek obtain request solicit sign own maintain retest re-test reconfirm"
)
OVERLOOKED = "overlook miss neglect forget ignore disregard omit skip bypass mishandle underestimate misjudge"

# Acts that "nobody" and "never" leave out.
NOBODY_ACTS = (
    "notice spot check recheck verify validate test review think consider ask question challenge read"
    " look tell inform warn raise realise realize remember bother catch follow rehearse practise"
    " practice document own watch monitor pick respond react act care wonder suspect open write remove"
    " plan do see know anticipate foresee escalate say take give put set communicate coordinate"
    " mention flag report inspect investigate examine confirm measure rotate revoke patch renew"
    " connect doubt object complain talk listen learn understand recognise recognize clean stop pause"
    " reach step assign claim tidy maintain fix address answer acknowledge reply call page involve"
    " consult share prepare try count compute calculate apply dare want volunteer feel pass hand turn"
    " step remark comment enquire inquire query compare tick fill dig trace chase nudge cross-check double-check"
    " sanity-check proofread scrutinise scrutinize vet cotton twig grasp appreciate register flinch blink probe"
    " eyeball glance peek visit revisit reconsider sound signal brief train drill announce arrange organise"
    " organize declare own-up update upgrade replace schedule book invite intervene"
    " rotate track trouble hesitate contradict contest dispute second-guess pipe let"
    " phone ring telephone email mail delegate supervise sign countersign attend detect discern discover identify"
    " diagnose correct rectify study skim pursue triage prioritise prioritize propose suggest recommend insist seek obtain"
    " correlate reconcile sense assess evaluate audit simulate estimate rethink re-read reread retest re-test clarify"
    " oversee ponder contemplate envisage undertake enforce police revert"
)
HUMAN_STRICT = (
    "tell inform warn ask consult consider test review rehearse practise practice verify check"
    " communicate escalate notice question challenge foresee anticipate brief involve look discuss"
    " plan prepare think audit inspect examine spot heed document validate announce mention assess"
    " follow read invite train agree budget double-check document monitor renew rotate revoke"
    " assign explain measure calculate prioritise prioritize coordinate raise staff"
    " circulate acknowledge drill exercise simulate heed address handover supervise log-book appoint"
    " name justify seek obtain request honour honor solicit enquire inquire proofread vet scrutinise"
    " scrutinize clear-with brief-in record own anticipate budget-for patch"
    " investigate triage contemplate envisage publicise publicize pursue chase relay load-test stress-test soak-test"
    " smoke-test peer-review cross-check sanity-check dry-run reconsider revisit socialise socialize track isolate"
)

TABLES: Shelf = {
    "nobody_verb": lambda: participles(NOBODY_ACTS) | words("did"),
    "human_strict": lambda: participles(HUMAN_STRICT),
    "care_ing": lambda: frozenset(
        inflections(verb)[4]
        for verb in CARE.split()
        if verb not in {"stop", "make", "do", "set", "put", "take", "have"}
    ),
    "care": lambda: forms(CARE),
    # Careful courses, as what was not done: "instead of asking".
    "strict_ing": lambda: frozenset(
        inflections(verb)[4]
        for verb in f"{HUMAN_STRICT} roll revert page call ring phone telephone wake ask stop pause drain hit pull follow declare seek fail"
        " go stay keep confirm rehearse heed restore revert disable investigate contact reach notify isolate".split()
        if verb
        not in {"monitor", "read", "define", "assign", "raise", "explain", "name", "own", "measure", "calculate"}
    ),
    "care_base": words(CARE),
    "care_past": lambda: participles(CARE),
    "omitted": OMITTED,
    "we_omit": WE_OMIT,
    "state": STATES,
    "good_past": lambda: participles(GOOD_OUTCOME),
    "good_base": words(GOOD_OUTCOME),
    "plainly_good": lambda: participles(PLAINLY_GOOD),
    "bad_past": BAD_OUTCOME,
    "human_participle": lambda: participles(HUMAN_PARTICIPLE),
    "overlooked": lambda: participles(OVERLOOKED),
    "nobody_state": NOBODY_STATES,
    "blaming_verb": lambda: forms(
        "downplay exaggerate flout flounder gloat grumble hamper hinder hog interfere"
        " jeopardise jeopardize loiter mislead mismanage mumble obstruct overcomplicate overreach"
        " pester ramble rant renege scold scoff sneak sulk sabotage thwart trample undermine vacillate"
        " whine waffle fritter dilly-dally bluff underrate overrate second-guess backpedal stonewall"
        " filibuster prevaricate equivocate whitewash gaslight scapegoat freeload coast cruise doze"
        " snooze skive shirk goof meddle tamper tinker trivialise trivialize belittle sideline"
        " snub spurn disregard flub muff botch bungle fumble mangle mishandle squander misapprehend"
        " misconstrue misperceive misinterpret misjudge mistrust overpromise underdeliver"
        " under-deliver over-engineer overengineer oversimplify cower chicken balk baulk dither dawdle"
        " procrastinate stall temporise falter blunder stumble capitulate panic overreact underreact"
        " scaremonger"
    ),
    "forget": lambda: forms("forget neglect omit fail disdain"),
    "break_verb": lambda: forms(
        "break destroy delete drop wipe kill crash ruin wreck corrupt bungle botch trash overwrite"
        " nuke take bring cause trigger introduce leak expose misconfigure push merge approve write do"
        " allow let sign"
    ),
    "human_act": lambda: forms(
        "delete remove drop wipe erase overwrite truncate purge revoke disable enable deploy push"
        " merge commit publish release upload run execute apply destroy terminate stop start restart"
        " reboot shut switch unplug pull disconnect cut change edit modify alter update upgrade"
        " configure set reset swap swop type paste copy send mail share include leave expose leak"
        " point route move rename tag label load install uninstall replace rotate revert restore"
        " format mount unmount open close grant give approve reject trigger press click hit select"
        " choose pick use scale resize double halve turn flip create add insert drag wire cable plug"
        " patch bump pin downgrade kill cancel detach attach block unblock lock unlock ban close"
        " archive make break introduce omit skip swap decommission deactivate activate deprovision"
        " suspend exclude assign schedule enter key check cause clear cherry-pick rebase force-push"
        " misconfigure issue roll ship bring take invert reverse import export hand rm fail apply target"
    ),
}
