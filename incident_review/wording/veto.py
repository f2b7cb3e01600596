"""Vetoes: what takes the blame out of a sentence that has the form of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from incident_review.wording.phrases import BREAKS, Kind
from incident_review.wording.scene import Scene
from incident_review.wording.tokens import CODE
from incident_review.wording.words import table, words
from incident_review.wording.words.grammar import DETERMINER
from incident_review.wording.words.mistakes import ADVERBS as ACCIDENTALLY
from incident_review.wording.words.people import BAD_ACTORS, USERS
from incident_review.wording.words.verbs import BAD_OUTCOME

NEAR = 6
_ATTACKS = BAD_ACTORS | words("phishing malicious fraudulent scam malware")
_NEGATIONS = words(
    "not no never nobody none without nor neither avoid avoids avoided avoiding cannot hardly blameless if whether than"
)
_FUTURE = words("will shall going plan plans planned want wants aim aims intend intends propose proposes ought next")
_PURPOSE = words(
    "to prevent prevents preventing avoid avoids avoiding can cannot could may might would will"
    " should must if when whenever unless protects protect against stops stopping risk makes make"
    " harder easier hard easy possible impossible lets let than"
)
# Words of the future that are nouns, or of the past, before some words.
_ALSO_NOUNS = frozenset(["plan", "plans", "planned", "next", "going"])
_PLANS_ON = frozenset(["to", "on", "is", "are", "for"])
_PAST_TIMES = words(
    "day morning evening night afternoon hour hours minute minutes shift weekend monday tuesday wednesday thursday"
    " friday saturday sunday had was were did"
)
_TIMES = words(
    "january february march april may june july august september october november december monday tuesday"
    " wednesday thursday friday saturday sunday spring summer autumn winter last then yesterday christmas easter early"
    " late mid-january noon midnight launch day"
)
_CAUSES = words("due owing thanks led down back attributed according")
_NO_SYSTEMS = words(
    "hand then now default accident mistake chance email phone mail design far way law tomorrow noon midnight"
    " two three four five six ten half e-mail slack chat sms letter post"
)
# What people do together: "should have been caught by our review" is about them.
_PERFECT = frozenset(["had", "has", "have", "been"])
_THEY = frozenset(["we", "they", "it", "he", "she"])
_PEOPLES_WORK = words(
    "review reviews reviewing qa test testing tests planning triage approval pairing rehearsal audit process"
)
_CONDITIONS = frozenset(["if", "unless", "when", "whenever", "should", "whether"])
_BY_PEOPLE = 8
_JUDGING = words("consider considered regard regarded call read treat see look looking count want wish intend blame")
_DECLINING = words("not never unfair wrong hardly nor no nobody neither without")
_THERE = (["is"], ["are"], ["was"], ["were"], ["been"], ["saw"], ["see"], ["found"], ["find"], ["know"], ["knew"])
_ACTING = words("more has had because risk would important least safer faster")
_BEING = words("was were been being be got get gets is are")
_PEOPLES_CHANGES = words("command commands operation operations click keystroke")


def _is_question(scene: Scene, _start: int, _end: int) -> bool:
    return scene.high > scene.low and scene.words[scene.high - 1] == "?"


def _is_negated(scene: Scene, start: int, _end: int) -> bool:
    return any(word in _NEGATIONS for word in _before(scene, start, 4))


def _is_future(scene: Scene, start: int, _end: int) -> bool:
    for back, word in enumerate(_before(scene, start, NEAR)):
        if word in _FUTURE and not (word in _ALSO_NOUNS and _is_past_sense(scene, start - back)):
            return True
    return False


def _is_past_sense(scene: Scene, after: int) -> bool:
    """Tell whether "plan" is a noun, or "next" orders the past: "the rollback plan and nobody", "the next morning"."""
    word = scene.words[after] if after < scene.high else "."
    if scene.words[after - 1] == "next":
        return word in _PAST_TIMES
    if scene.words[after - 1] == "going":
        return word != "to"  # "had been going for an hour"
    if word in _PLANS_ON or scene.agent_behind(after - 1) >= 0:
        return False
    return scene.words[after - 1] != "planned" or word not in {"for", "as"}


def _is_purpose(scene: Scene, start: int, end: int) -> bool:
    if scene.words[start] in {"was", "were", "had", "has"}:
        return False
    for at in range(start - 1, max(scene.low, start - 4) - 1, -1):
        word = scene.words[at]
        if word in BREAKS or word == ",":
            return False
        if word == "to" and start - at > 2:  # noqa: PLR2004 - "to accidentally delete", not "belonging to a site was"
            continue
        if word == "when" and _is_past(scene, start, end):
            continue
        if word in _PURPOSE and not (word == "to" and at > scene.low and scene.words[at - 1] in _CAUSES):
            return True
    return False


def _is_conditional(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the clause is an "if" of the present: "if a client fails to …, the server closes"."""
    return any(
        word in _CONDITIONS and not (word == "when" and _is_past(scene, start, end))
        for word in _before(scene, start, 12)
    )


def _is_past(scene: Scene, start: int, end: int) -> bool:
    past = table("past")
    return any(scene.words[at] in past for at in range(start, end))


def _is_no_verdict(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether somebody declines to judge: "we do not consider this …", "it would be unfair to read this as …"."""
    before = frozenset(scene.words[max(scene.low, start - 14) : start])
    return not _JUDGING.isdisjoint(before) and not _DECLINING.isdisjoint(before)


def _is_by_attackers(scene: Scene, start: int, _end: int) -> bool:
    return any(word in _ATTACKS for word in _before(scene, start, 8))


def _is_about_attackers(scene: Scene, start: int, end: int) -> bool:
    low, high = max(scene.low, start - NEARBY), min(scene.high, end + NEARBY)
    return any(scene.words[at] in _ATTACKS for at in range(low, high))


def _is_about_users(scene: Scene, start: int, _end: int) -> bool:
    return any(word in USERS for word in _before(scene, start, 3))


def _is_by_system(scene: Scene, _start: int, end: int) -> bool:
    """Tell whether the passive names a system: "should have been caught by the validator" is not about people."""
    for at in range(end, min(scene.high, end + _BY_PEOPLE)):
        if scene.words[at] in BREAKS or scene.words[at] == ",":
            return False
        if scene.words[at] == "by":
            after = scene.words[at + 1] if at + 1 < scene.high else "."
            if after in _NO_SYSTEMS or not after[0].isalpha() or after.endswith("ing"):
                return after == CODE
            agent = scene.phrase_ahead(at + 1)
            if agent is None and "of" in scene.words[at + 2 : at + 3]:  # "by any of the three people"
                agent = scene.phrase_ahead(at + 4)
            if agent is None:
                return _PEOPLES_WORK.isdisjoint(scene.words[at + 1 : min(scene.high, at + 5)])
            return agent.kind in {Kind.ATTACKER, Kind.USER}
    return False


def _is_none_there(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether the account says that nothing would have: "there is no item that could have …"."""
    before = scene.words[scene.low : start]
    return any(word == "nothing" or (word == "no" and before[at - 1 : at] in _THERE) for at, word in enumerate(before))


def _is_machines_own(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether a running system did it: its subject is one, and no change or command of people stands before."""
    before = scene.words[scene.low : start]
    if (before and before[-1] in _BEING) or not _PEOPLES_CHANGES.isdisjoint(before):
        return False
    acts = table("human_act")
    if any(word in {"we", "i"} and after in acts for word, after in pairwise(before)):
        return False
    subject = scene.subject(start)
    last = scene.words[subject.end - 1] if subject.end > subject.start else ""
    if subject.kind is not Kind.SYSTEM or last in {"this", "that", "it"}:
        return False
    if last.endswith("ing") and scene.words[subject.end - 2] in {"while", "when", "by", "after", "before", ","}:
        return False
    if scene.words[start + 1 : start + 2] and scene.words[start + 1].endswith("ing") and before and before[-1] == ",":
        return False
    return not any(word in _BEING and after in acts for word, after in pairwise(before))


def _before(scene: Scene, start: int, reach: int) -> Iterable[str]:
    """Return the words of the clause before `start`, nearest first."""
    for at in range(start - 1, max(scene.low, start - reach) - 1, -1):
        if scene.words[at] in BREAKS or scene.words[at] == ",":
            return
        if scene.words[at] not in scene.cast.names:  # Will and May
            yield scene.words[at]


def _is_own_wish(scene: Scene, start: int, end: int) -> bool:
    """Tell whether somebody was moved "at his request" or "as planned"."""
    rest = scene.words[start : min(scene.high, end + 12)]
    return any(
        (word == "request" and before in _OWN) or (word in _PLANNED and before == "as") or word in _WILLING
        for before, word in pairwise(rest)
    )


def _has(words: str, reach: int = 0) -> Callable[[Scene, int, int], bool]:
    """Return a veto: one of these words stands in the sentence, or at most `reach` words before the match."""
    wanted = frozenset(words.split())

    def veto(scene: Scene, start: int, end: int) -> bool:
        low = max(scene.low, start - (reach or NEARBY))
        high = start if reach else min(scene.high, end + NEARBY)
        return any(scene.words[at] in wanted for at in range(low, high))

    return veto


def _follows(words: str, reach: int) -> Callable[[Scene, int, int], bool]:
    """Return a veto: one of these words stands in the match or at most `reach` words after it."""
    wanted = frozenset(words.split())

    def veto(scene: Scene, start: int, end: int) -> bool:
        return any(scene.words[at] in wanted for at in range(start, min(scene.high, end + reach)))

    return veto


def _in_clause(words: str, reach: int) -> Callable[[Scene, int, int], bool]:
    """Return a veto: one of these words stands in the same clause, at most `reach` words before the match."""
    wanted = frozenset(words.split())

    def veto(scene: Scene, start: int, _end: int) -> bool:
        return any(word in wanted for word in _before(scene, start, reach))

    return veto


def _comes_after(words: str, reach: int) -> Callable[[Scene, int, int], bool]:
    """Return a veto: one of these words stands at most `reach` words after the match."""
    wanted = frozenset(words.split())

    def veto(scene: Scene, _start: int, end: int) -> bool:
        return any(scene.words[at] in wanted for at in range(end, min(scene.high, end + reach)))

    return veto


def _is_outcome_bad(scene: Scene, start: int, end: int) -> bool:
    """Tell whether "could have" tells a risk: the participle, or the first words after it, are a harm."""
    return any(scene.words[at] in BAD_OUTCOME for at in range(start, min(scene.high, end)))


def _is_harm_after(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the alternate past after "had …" is a worse one, so that the sentence tells of luck."""
    for at in range(start, min(scene.high, end + 4)):
        if scene.words[at] in {"would", "could", "might", "'d"}:
            if scene.words[at + 1 : at + 3] == ["have", "isolated"]:
                return False
            rest = scene.words[at : min(scene.high, at + 7)]
            around = scene.words[max(scene.low, at - 7) : min(scene.high, at + 7)]
            if not _LASTING.isdisjoint(rest) and not _LONG.isdisjoint(rest):
                return True
            return not _ONLY.intersection(around) and bool(_HARM.intersection(rest))
    return False


def _is_harm_before(scene: Scene, start: int, end: int) -> bool:
    rest = scene.words[start : min(end, start + 6)]
    return not _POLARITY.intersection(rest) and bool(_HARM.intersection(rest))


def _is_attributive(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether "Accidentally deleted users …" opens the sentence: it says which users, not what was done."""
    return start == scene.low and scene.words[start] in ACCIDENTALLY


def _is_mere_belief(scene: Scene, start: int, end: int) -> bool:
    """Tell whether "did not think that …" reports a belief."""
    thought = any(word in {"think", "thought", "thinking"} for word in scene.words[start:end])
    after = scene.words[end] if end < scene.high else ""
    last = scene.words[end - 1]
    return (
        thought
        and last not in {"of", "to", "about", "through", "twice", "ahead", "beyond"}
        and after not in {"of", "to", "about", "through"}
    )


def _is_after_first_person(scene: Scene, start: int, _end: int) -> bool:
    return scene.subject(start).kind is Kind.FIRST


def _is_name(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether the word is somebody's name or handle, so that it says nothing of them."""
    return scene.cast.name_at(scene.tokens, start, scene.high) is not None


def _is_code(scene: Scene, start: int, _end: int) -> bool:
    return scene.tokens.is_code(start) or (start > scene.low and scene.words[start - 1] == "`")


def _is_present(scene: Scene, start: int, end: int) -> bool:
    return any(word in {"is", "are", "am"} for word in scene.words[start:end]) or any(
        word in {"is", "are", "will", "can", "should", "must"} for word in _before(scene, start, 1)
    )


def _is_heading(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the words are only part of a sentence and no heading or label of their own."""
    return start != scene.low or scene.high - end > 1


def _spares(scene: Scene, _start: int, _end: int) -> bool:
    """Tell whether the sentence says that nobody is meant: "no one is to be held responsible"."""
    words = scene.words[scene.low : scene.high]
    return not _SPARING.isdisjoint(words) or any(word == "no" and after == "one" for word, after in pairwise(words))


def _is_no_question(scene: Scene, _start: int, _end: int) -> bool:
    return scene.words[scene.high - 1] != "?"


def _tells_when(scene: Scene, start: int, after: int) -> bool:
    """Tell whether "since" is about time: "nobody had read it since the move"."""
    if scene.words[after] in _TIMES:
        return True
    if scene.words[after] in DETERMINER:
        return not _PERFECT.isdisjoint(scene.words[max(scene.low, start - 3) : after])
    if scene.words[after] not in _THEY and not scene.words[after][0].isdigit():
        return False
    return scene.words[after - 2] != "," and "had" in scene.words[start : after - 1]


def _is_weighed(scene: Scene, _start: int, end: int) -> bool:
    """Tell whether the account goes on with the choice that was made, and why: "but chose to wait, because …"."""
    rest = scene.words[end : scene.high]
    return not _CHOICES.isdisjoint(rest) and not _REASONS.isdisjoint(rest)


def _is_weighed_against(scene: Scene, _start: int, end: int) -> bool:
    """Tell whether the account gives what spoke against it: "we could have stopped, but the data mattered more"."""
    rest = scene.words[end : scene.high]
    return any(word == "but" and not _ACTING.isdisjoint(rest[at : at + 9]) for at, word in enumerate(rest))


def _is_unknowable(scene: Scene, start: int, end: int) -> bool:
    """Tell whether nobody could have known, which lifts the blame."""
    words = scene.words[max(scene.low, start - 2) : min(scene.high, end + 2)]
    return "could" in words and not _NO_ONE.isdisjoint(words) and not _KNOWING.isdisjoint(words)


def _is_consent(scene: Scene, start: int, end: int) -> bool:
    """Tell whether somebody had asked before nobody objected, so that silence was the answer."""
    asked = scene.words[scene.low : start]
    return "asked" in asked and not _OBJECTING.isdisjoint(scene.words[start:end])


def _gives_reason(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the account goes on to say why it made sense: ", as …", "because …", "since …"."""
    for at in range(end, min(scene.high, end + 16)):
        word = scene.words[at]
        if word == "since" and at + 1 < scene.high and _tells_when(scene, start, at + 1):
            continue
        if word in {"because", "since"} or (word in {"as", "for"} and scene.words[at - 1] == ","):
            return True
        if word in ";:":
            return False
    return False


def _is_specified(scene: Scene, start: int, end: int) -> bool:
    """Tell whether "should have" compares a machine with its specification: "should have returned 200 but …"."""
    if not _MACHINE_RESULTS.isdisjoint(scene.words[end - 1 : min(scene.high, end + 3)]):
        return True
    done = "been" in scene.words[start:end]
    if not done and scene.words[start - 1][0].isalpha() and not _is_of_people(scene, start, end):
        return True
    part = not _OF.isdisjoint(scene.words[max(scene.low, start - 4) : start])  # "experience with the controller"
    if not part and scene.words[start - 1] in (_DATA if done else _MACHINES):
        return True
    rest = scene.words[end - 1 : min(scene.high, end + 12)]
    by_people = table("human_participle")
    number = any(word[0].isdigit() and ":" not in word for word in rest[:4])
    contrast = not _CONTRASTS.isdisjoint(rest) and not any(word in by_people for word in scene.words[start:end])
    return number or contrast


def _is_of_people(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the subject is people's work or what spoke to them: "the freeze should have covered the CDN"."""
    subject = (word for word in _before(scene, start, 8) if word not in {"really", "surely", "also", "probably"})
    return scene.words[end - 1] in _SPOKEN or any(word in _WORK for word in subject)


def _is_expected(scene: Scene, start: int, end: int) -> bool:
    """Tell whether "should have" measures a thing by what was expected of it.

    "larger than it should have been", "files that should have existed", "we believed that it should have been safe".
    """
    if not _BELIEFS.isdisjoint(_before(scene, start, 12)) or not _THAN.isdisjoint(_before(scene, start, 4)):
        return True
    before = scene.words[max(scene.low, start - 2) : start]
    if before and before[-1] in _MANY and "been" in scene.words[start:end]:
        return True
    return len(before) == 2 and before[1] == "that" and before[0] not in _SAYING  # noqa: PLR2004 - a noun and "that"


def _is_doubted(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether it is asked, or denied, that another course would have helped: "we do not think that …"."""
    before = tuple(_before(scene, start, 14))
    doubts = not _DOUBTS.isdisjoint(before[:3] if "what" in before[:3] else [word for word in before if word != "what"])
    denies = any(
        word in {"believe", "think", "certain", "sure", "clear"} and "not" in before[at + 1 : at + 3]
        for at, word in enumerate(before)
    )
    return doubts or denies


def _is_motive(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the other course is why one was chosen: "we kept it open, as closing it would have blocked …"."""
    before = frozenset(scene.words[scene.low : start])
    if not (_CHOICES | {"kept", "left", "held"}).isdisjoint(before) and not before.isdisjoint({"as", *_REASONS}):
        return True
    return any(
        scene.words[at] == "so" and scene.agent_ahead(at + 1) >= 0 for at in range(end, min(scene.high - 1, end + 12))
    )


def _is_known_look(scene: Scene, start: int, end: int) -> bool:
    """Tell whether it is said how a fault looks: "a leak would have shown up as a slow rise", "it would show"."""
    words = scene.words[start : min(scene.high, end + 3)]
    return "shown" in words and "up" in words and ("as" in words or "in" in words)


def _is_diagnosis(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether a cause is ruled out by what it would have shown: "if it had been the network, we would have …"."""
    words = scene.words[scene.low : start + 5]
    return any(
        word == "if"
        and words[at + 1 : at + 2] in (["it"], ["this"], ["that"])
        and not {"been", "was", "were"}.isdisjoint(words[at + 2 : at + 4])
        and not _NOUN_AHEAD.isdisjoint(words[at + 3 : at + 5])
        for at, word in enumerate(words)
    )


_CONTRASTS = frozenset(["but", "instead", "yet", ";", "while", "although"])
_DATA = words(
    "request requests message messages packet packets row rows event events session sessions connection connections job"
    " jobs pod pods traffic value values query queries write writes read reads call calls response responses metric metrics"
)
_OF = frozenset(["with", "of", "on", "for", "from", "between", "about"])
_WORK = words(
    "this review reviews freeze alert alerts alerting alarm alarms monitoring tests testing checks process policy plan"
    " planning procedure procedures runbook checklist documentation docs training handover rota note ticket contract"
    " assessment audit report notice announcement release deployment change communication experience discrepancy size fact"
    " lesson lessons figure figures numbers pattern signal signals warning warnings signs history outage incident"
    " desk checker checkers error mismatch spike drop rise symptoms symptom graph graphs design team person operator"
    " engineer vendor provider management leadership we they experience rehearsal drill exercise estimate qa ci pipeline"
    " analysis investigation threshold thresholds culture organisation organization project ward office crew approach"
)
_SPOKEN = words(
    "communicated told informed consulted escalated anticipated asked planned considered discussed heard known"
)
_MANY = words("requests messages packets rows events queries writes pods")
_MACHINES = _DATA | words(
    "balancer controller server servers cluster node nodes client clients service services host hosts proxy cache queue"
    " worker workers daemon agent resolver replica replicas instance instances container containers application app"
    " scheduler router switch gateway database db system autoscaler kubelet webhook hook cron task library api runner"
    " breaker timer watchdog supervisor parser retry retries sync import export flush copy restart reboot index thread broker primary standby exporter check probe pump relay"
)
_BELIEFS = words(
    "normally usually ordinarily believed thought expected assumed assuming theory theoretically supposed hoped reckoned figured"
)
_THAN = frozenset(["than", "as"])
_NOUN_AHEAD = frozenset(["a", "an", "the", "due", "because", "caused", "related", "only", "just"])
_SAYING = words(
    "say says said think thinks feel feels felt agree agreed agrees note noted notes see saw find found admit believe know"
    " means clear obvious so is was showed shows argue conclude concluded realised realized something everything"
)
_MACHINE_RESULTS = words(
    "returned answered responded failed timed loaded started restarted reloaded retried expired fired triggered rejected"
    " refused dropped closed connected resolved matched emitted logged received processed taken run finished completed"
    " worked held stayed remained contained used detected allowed matched shown sent read written lasted ended joined"
    " equal zero null empty true false automatically seconds minutes hours taken kept reached accepted ignored skipped"
    " evicted retained rotated elected synced replicated drained propagated rescheduled routed cached retried converted parsed"
    " filtered stripped forwarded redirected rewritten resolved populated rendered escaped encoded emitted delivered affected impacted possible visible available reachable needed necessary required"
    " processed queued enqueued persisted flushed rounded truncated mounted invoked terminated cleared consumed sorted marked kicked landed appeared shown"
    " indexed copied back"
)
NEARBY = 40
_CHOICES = frozenset(["chose", "decided", "preferred", "opted", "elected", "pursued", "judged"])
_REASONS = frozenset(["because", "since", "by", "given", "as", "so", "avoid"])
_OBJECTING = frozenset(["objected", "object", "minded", "mind"])
_NO_ONE = frozenset(["nobody", "no", "none"])
_KNOWING = words("known foreseen predicted guessed told expected anticipated imagined")
_HARM = BAD_OUTCOME | words(
    "gone undiscovered unnoticed road worse longer twice opened lost down out stop stopped first"
)
_SPARING = frozenset(["nobody", "neither", "blameless"])
_OWN = frozenset(["his", "her", "their", "own"])
_PLANNED = frozenset(["planned", "scheduled"])
_WILLING = frozenset(["volunteered", "voluntarily", "left", "changed", "offboarding", "offboarded"])
_POLARITY = frozenset(["not", "never", "hardly", "none", "nothing", "no", "neither"])
_DOUBTS = frozenset(["whether", "considered", "discussed", "doubt", "what"])
_LASTING = frozenset(["lasted", "taken", "needed"])
_LONG = frozenset(["longer", "days", "weeks", "hours"])
_ONLY = _POLARITY | {"only", "just"}
_PEOPLE_FIRST = "not no never nobody neither without nor cannot rather avoid avoids avoided hardly than"
VETOES: dict[str, Callable[[Scene, int, int], bool]] = {
    "question": _is_question,
    "negated": _is_negated,
    "future": _is_future,
    "purpose": _is_purpose,
    "conditional": _is_conditional,
    "attackers": _is_by_attackers,
    "attack": _is_about_attackers,
    "just-negated": _has("not never no without", 2),
    "if-clause": _has("if whether unsure unclear", 8),
    "is-after": _follows("is are remains remain stays", 8),
    "users": _is_about_users,
    "user-mistake": _has(
        "importer parser csv off-by-one intruder visitor visitors reader readers learn learned learnt"
    ),
    "users-before": _is_about_users,
    "by-system": _is_by_system,
    "machines-own": _is_machines_own,
    "no-verdict": _is_no_verdict,
    "took-look": _has("take took taking have had having", 3),
    "makes-none": _has("make makes made", 2),
    "we-know": _comes_after("know knew likely probably", 4),
    "weighed-but": _is_weighed_against,
    "nothing-was": _has("nothing none nobody not no never", 3),
    "i-am": _has("am 'm", 2),
    "only-before": _has("only", 6),
    "customers": _has(
        "customer customers user users client clients visitor visitors reader readers player players", 10
    ),
    "coded-as": _follows("withdrawn corrected revised changed reclassified struck removed dropped later", 14),
    "told-of": _has("field box column heading label term category words phrase code menu list option", 3),
    "reader-users": _is_about_users,
    "long-before": _has("long well already", 2),
    "none-there": _is_none_there,
    "guarded": _has(
        "catch catches detect detects kind kinds potential common possible recover guard guards against easiest", 4
    ),
    "bad-outcome": _is_outcome_bad,
    "bad-then": _is_harm_after,
    "bad-before": _is_harm_before,
    "attributive": _is_attributive,
    "think-that": _is_mere_belief,
    "present": _is_present,
    "name": _is_name,
    "code": _is_code,
    "not-heading": _is_heading,
    "no-question": _is_no_question,
    "first-before": _is_after_first_person,
    "first-person-before": _has("first", 1),
    "negated-blame": _has(_PEOPLE_FIRST, 3),
    "negated-early": _has("if unless", 6),
    "negated-cause": _has(
        "not no none never neither nor than avoid avoids nobody without unlike whether cannot hardly isn't exclude excluded rule ruling"
        " excluding ruled eliminate eliminated suspected suspect suspects possible potential",
        5,
    ),
    "hypothetical": _has(
        "keeps keep kept could can may might would will cannot prevent prevents avoid avoids protects if unless", 6
    ),
    "denied": _follows("not never isn't avoid avoids", 3),
    "denied-inside": _follows("not never", 0),
    "counted-loss": _comes_after(
        "attestation attestations slot slots block blocks proposal proposals beat beats heartbeat heartbeats frame frames"
        " packet packets scrape scrapes poll polls sample samples round rounds",
        4,
    ),
    "not-yet": _follows("yet draft", 1),
    "goes-on": _comes_after("are is were was will get gets go goes", 8),
    "between-machines": _follows(
        "node nodes service services pod pods cluster clusters host hosts process processes", 0
    ),
    "machines-before": _in_clause(
        "host hosts node nodes worker workers rack racks switch switches replica replicas", 6
    ),
    "no-objection": _is_consent,
    "of-nobody": _follows("nobody no", 0),
    "looked-for": _has("looked look looking searched searching search", 3),
    "then-can": _comes_after("can may must will should", 1),
    "weighed": _is_weighed,
    "nobody-could": _is_unknowable,
    "quoted-as": _has("calling call label labelling term phrase word words", 3),
    "not-said": _has("not never nobody none no neither nor without wrong unfair hardly", 12),
    "good-accident": _follows(
        "fixed solved discovered found noticed helped improved saved prevented kept spared flagged marked classified"
        " detected identified recognised recognized counted treated interpreted parsed routed matched blocked throttled"
        " cached",
        1,
    ),
    "even": _has("even", 2),
    "any-before": _has("anyone anybody whoever", 6),
    "to-reader": _has("you", 3),
    "any": _comes_after("any anything anyone", 2),
    "appointment": _follows("window deadline target train flight objective slo sla cut-off", 4),
    "reader": _follows("you your", 0),
    "specified": _is_specified,
    "expected": _is_expected,
    "normally": _has("normally usually ordinarily normal"),
    "showed-up": _is_known_look,
    "ruled-out": _has("ruled rules excluded"),
    "was-taken": _comes_after("took seized grabbed", 14),
    "diagnosis": _is_diagnosis,
    "no-way": _in_clause("way ways impossible nothing only", 8),
    "whether": _is_doubted,
    "reason-for": _is_motive,
    "by-itself": _in_clause("neither itself alone themselves no nothing none", 6),
    "not-sooner": _comes_after("later only", 6),
    "as-yet-likely": _comes_after("likely probably", 5),
    "permitted": _follows("allowed allows permitted permits suggests recommends customary usual prescribes", 16),
    "meta": _has("blame blameless explanation", 6),
    "seen-before": _comes_after("before yet", 8),
    "reasoned": _gives_reason,
    "perceived": _has("saw seen received showed shown got gets sees given served returned", 6),
    "luck": _has("luckily fortunately lucky luck otherwise storm weather intruder chance"),
    "if-luck": _has("luckily fortunately lucky luck"),
    "found": _in_clause(
        "found discovered noticed worked learned learnt stumbled solved fixed helped uncovered hit-upon reached", 8
    ),
    "helped": _has("helped helps fixed corrected corrects found"),
    "ended": _has("result results resulted resulting end ends ended ending return returned fail exits exited", 2),
    "not-theirs": _has("confirmed confirms confirm denied denies deny assured", 12),
    "asked": _has("asked told instructed according", 4),
    "absence": _has("leave holiday sick absence vacation off-site offsite"),
    "ability": _follows("able access permission permissions rights", 4),
    "because": _follows("because", 12),
    "had-before": _has("had if were", 12),
    "easily-attack": _has("token key password credential credentials leaked stolen", 12),
    "risk": _has("risk risks", 4),
    "absent": _has("no not any without", 2),
    "link": _follows("link url access password key token credentials invite account", 3),
    "key": _follows("key link token password holds held owns has wants needs reads", 3),
    "systemic": _has("alert retry handles handle covers", 3),
    "conditioned": _follows("if when unless", 8),
    "would": _has("would could might may will", 4),
    "blame-free": _follows("blame blamed hurt injured affected harmed impacted fault", 4),
    "plural-causes": _has("one among several two three many another", 2),
    "one-of": _has("one among several another", 3),
    "if-find": _has(
        "find found search searching looking identify investigate investigating determine unclear whether until if", 3
    ),
    "if-sought": _has(
        "find search searching looking identify investigate investigating determine unclear whether until if", 3
    ),
    "patience": _follows("patient", 0),
    "leaked": _follows("leak leaked stolen compromised archive exposed suspicious", 10),
    "note": _has("note tip hint", 3),
    "past-before": _has("took paid gave put showed", 3),
    "purpose-only": _has("lets allows makes", 3),
    "spared": _spares,
    "own-wish": _is_own_wish,
    "technical": _follows(
        "timed expired vpn network bastion sso token tokens session sessions dns sync unreachable lockout locked rotated"
        " temporarily reset",
        12,
    ),
    "telling": _in_clause("telling asking reminding urging exhorting relying hoping training instead tell", 6),
    "rested": _has("rest sleep slept recover exhausted tired sick ill unwell"),
    "instead": _has("instead rather than without", 4),
    "not-claimed": _has("claim pretend suggest argue assert", 14),
    "several": _has("issues problems factors causes following", 2),
    "at-first": _has("first initially originally assuming early"),
    "suspected": _has("suspected believed assumed thought likely probably possibly", 4),
    "in-parts": _comes_after("into apart seal seals ground tie deadlock", 5),
    "survived": _follows(
        "noticed caught found spotted saw survived recovered escaped knew detected discovered noticing know", 0
    ),
}
