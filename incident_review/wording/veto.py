"""Vetoes: what takes the blame out of a sentence that has the form of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from incident_review.wording.phrases import BREAKS, Kind
from incident_review.wording.scene import Scene
from incident_review.wording.tokens import CODE
from incident_review.wording.words import words
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
_ALSO_NOUNS = frozenset(["plan", "plans", "planned", "next"])
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
    " two three four five six ten half"
)
# What people do together: "should have been caught by our review" is about them.
_PERFECT = frozenset(["had", "has", "have", "been"])
_PEOPLES_WORK = words(
    "review reviews reviewing qa test testing tests planning triage approval pairing rehearsal audit process"
)
_CONDITIONS = frozenset(["if", "unless", "when", "whenever", "should", "whether"])
_BY_PEOPLE = 8


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
    if word in _PLANS_ON or scene.agent_behind(after - 1) >= 0:
        return False
    return scene.words[after - 1] != "planned" or word not in {"for", "as"}


def _is_purpose(scene: Scene, start: int, _end: int) -> bool:
    if scene.words[start] in {"was", "were", "had", "has"}:
        return False
    for at in range(start - 1, max(scene.low, start - 4) - 1, -1):
        word = scene.words[at]
        if word in BREAKS or word == ",":
            return False
        if word == "to" and start - at > 2:  # noqa: PLR2004 - "to accidentally delete", not "belonging to a site was"
            continue
        if word in _PURPOSE and not (word == "to" and at > scene.low and scene.words[at - 1] in _CAUSES):
            return True
    return False


def _is_conditional(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether the clause is an "if" of the present: "if a client fails to …, the server closes"."""
    return any(word in _CONDITIONS for word in _before(scene, start, 12))


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
            if agent is None:
                return _PEOPLES_WORK.isdisjoint(scene.words[at + 1 : min(scene.high, at + 5)])
            return agent.kind in {Kind.ATTACKER, Kind.USER}
    return False


def _before(scene: Scene, start: int, reach: int) -> Iterable[str]:
    """Return the words of the clause before `start`, nearest first."""
    for at in range(start - 1, max(scene.low, start - reach) - 1, -1):
        if scene.words[at] in BREAKS or scene.words[at] == ",":
            return
        if scene.words[at] not in scene.cast.names:  # Will and May
            yield scene.words[at]


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
            rest = scene.words[at : min(scene.high, at + 7)]
            around = scene.words[max(scene.low, at - 4) : min(scene.high, at + 7)]
            return not _POLARITY.intersection(around) and bool(_HARM.intersection(rest))
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
    return scene.words[after] in DETERMINER and not _PERFECT.isdisjoint(scene.words[max(scene.low, start - 3) : after])


def _is_weighed(scene: Scene, _start: int, end: int) -> bool:
    """Tell whether the account goes on with the choice that was made, and why: "but chose to wait, because …"."""
    rest = scene.words[end : scene.high]
    return not _CHOICES.isdisjoint(rest) and not _REASONS.isdisjoint(rest)


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
            return True
    return False


def _is_specified(scene: Scene, _start: int, end: int) -> bool:
    """Tell whether "should have" compares a machine with its specification: "should have returned 200 but …"."""
    rest = scene.words[end - 1 : min(scene.high, end + 12)]
    return not _MACHINE_RESULTS.isdisjoint(rest) or any(word[0].isdigit() or word in _CONTRASTS for word in rest)


_CONTRASTS = frozenset(["but", "instead", "yet", ";", "while", "because", "since", "although", "by"])
_MACHINE_RESULTS = words(
    "returned answered responded failed timed loaded started restarted reloaded retried expired fired triggered rejected"
    " refused dropped closed connected resolved matched emitted logged received processed taken run finished completed"
    " worked held stayed remained contained used detected allowed matched shown sent read written lasted ended joined"
    " equal zero null empty true false automatically seconds minutes hours taken kept reached accepted ignored skipped"
    " evicted retained rotated elected synced replicated drained"
)
NEARBY = 40
_CHOICES = frozenset(["chose", "decided", "preferred", "opted"])
_REASONS = frozenset(["because", "since"])
_OBJECTING = frozenset(["objected", "object", "minded", "mind"])
_NO_ONE = frozenset(["nobody", "no", "none"])
_KNOWING = words("known foreseen predicted guessed told expected anticipated imagined")
_HARM = BAD_OUTCOME | words(
    "gone undiscovered unnoticed road worse longer twice opened lost down out stop stopped first"
)
_SPARING = frozenset(["nobody", "neither", "blameless"])
_POLARITY = frozenset(["not", "never", "hardly", "none", "nothing", "no", "neither"])
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
    "users-before": _is_about_users,
    "by-system": _is_by_system,
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
    "leaked": _follows("leak leaked stolen compromised archive exposed suspicious", 10),
    "note": _has("note tip hint", 3),
    "past-before": _has("took paid gave put showed", 3),
    "purpose-only": _has("lets allows makes", 3),
    "spared": _spares,
    "rested": _has("rest sleep slept recover exhausted tired sick ill unwell"),
    "instead": _has("instead rather than without", 4),
    "not-claimed": _has("claim pretend suggest argue assert", 14),
    "suspected": _has("suspected believed assumed thought likely probably possibly", 4),
    "survived": _follows(
        "noticed caught found spotted saw survived recovered escaped knew detected discovered noticing know", 0
    ),
}
