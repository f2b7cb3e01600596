"""Vetoes of the clause: it is asked, denied, intended, supposed, or given with its reason."""

from __future__ import annotations

from itertools import pairwise

from incident_review.wording.phrases import BREAKS
from incident_review.wording.scene import Scene
from incident_review.wording.vetoes.reach import CHOICES, REASONS, Veto, words_before
from incident_review.wording.words import table, words
from incident_review.wording.words.grammar import DETERMINER
from incident_review.wording.words.mistakes import ADVERBS as ACCIDENTALLY

NEAR = 6
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
# What people do together: "should have been caught by our review" is about them.
_PERFECT = frozenset(["had", "has", "have", "been"])
_THEY = frozenset(["we", "they", "it", "he", "she"])
_CONDITIONS = frozenset(["if", "unless", "when", "whenever", "should", "whether"])
_JUDGING = words("consider considered regard regarded call read treat see look looking count want wish intend blame")
_DECLINING = words("not never unfair wrong hardly nor no nobody neither without")
_THERE = (["is"], ["are"], ["was"], ["were"], ["been"], ["saw"], ["see"], ["found"], ["find"], ["know"], ["knew"])
_SPARING = frozenset(["nobody", "neither", "blameless"])
_DOUBTS = frozenset(["whether", "considered", "discussed", "doubt", "what"])


def _is_question(scene: Scene, _start: int, _end: int) -> bool:
    return scene.high > scene.low and scene.words[scene.high - 1] == "?"


def _is_negated(scene: Scene, start: int, _end: int) -> bool:
    return any(word in _NEGATIONS for word in words_before(scene, start, 4))


def _is_future(scene: Scene, start: int, _end: int) -> bool:
    for back, word in enumerate(words_before(scene, start, NEAR)):
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
        for word in words_before(scene, start, 12)
    )


def _is_past(scene: Scene, start: int, end: int) -> bool:
    past = table("past")
    return any(scene.words[at] in past for at in range(start, end))


def _is_no_verdict(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether somebody declines to judge: "we do not consider this …", "it would be unfair to read this as …"."""
    before = frozenset(scene.words[max(scene.low, start - 14) : start])
    return not _JUDGING.isdisjoint(before) and not _DECLINING.isdisjoint(before)


def _is_none_there(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether the account says that nothing would have: "there is no item that could have …"."""
    before = scene.words[scene.low : start]
    return any(word == "nothing" or (word == "no" and before[at - 1 : at] in _THERE) for at, word in enumerate(before))


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


def _is_present(scene: Scene, start: int, end: int) -> bool:
    return any(word in {"is", "are", "am"} for word in scene.words[start:end]) or any(
        word in {"is", "are", "will", "can", "should", "must"} for word in words_before(scene, start, 1)
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


def _is_doubted(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether it is asked, or denied, that another course would have helped: "we do not think that …"."""
    before = tuple(words_before(scene, start, 14))
    doubts = not _DOUBTS.isdisjoint(before[:3] if "what" in before[:3] else [word for word in before if word != "what"])
    denies = any(
        word in {"believe", "think", "certain", "sure", "clear"} and "not" in before[at + 1 : at + 3]
        for at, word in enumerate(before)
    )
    return doubts or denies


def _is_motive(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the other course is why one was chosen: "we kept it open, as closing it would have blocked …"."""
    before = frozenset(scene.words[scene.low : start])
    if not (CHOICES | {"kept", "left", "held"}).isdisjoint(before) and not before.isdisjoint({"as", *REASONS}):
        return True
    return any(
        scene.words[at] == "so" and scene.agent_ahead(at + 1) >= 0 for at in range(end, min(scene.high - 1, end + 12))
    )


def _is_known_look(scene: Scene, start: int, end: int) -> bool:
    """Tell whether it is said how a fault looks: "a leak would have shown up as a slow rise", "it would show"."""
    words = scene.words[start : min(scene.high, end + 3)]
    return "shown" in words and "up" in words and ("as" in words or "in" in words)


VETOES: dict[str, Veto] = {
    "question": _is_question,
    "negated": _is_negated,
    "future": _is_future,
    "purpose": _is_purpose,
    "conditional": _is_conditional,
    "no-verdict": _is_no_verdict,
    "none-there": _is_none_there,
    "attributive": _is_attributive,
    "think-that": _is_mere_belief,
    "present": _is_present,
    "not-heading": _is_heading,
    "no-question": _is_no_question,
    "showed-up": _is_known_look,
    "whether": _is_doubted,
    "reason-for": _is_motive,
    "reasoned": _gives_reason,
    "spared": _spares,
}
