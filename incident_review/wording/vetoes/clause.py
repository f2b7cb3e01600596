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
    " late mid-january noon midnight launch day forever"
)
_CAUSES = words("due owing thanks led down back attributed according ascribed")
_TRACING = words(
    "attribute attributes attributed attributing ascribe ascribes ascribed ascribing trace traces traced put puts"
)
# What people do together: "should have been caught by our review" is about them.
_PERFECT = frozenset(["had", "has", "have", "been"])
_THEY = frozenset(["we", "they", "it", "he", "she"])
_CONDITIONS = frozenset(["if", "unless", "when", "whenever", "should", "whether"])
_JUDGING = words("consider considered regard regarded call read treat see look looking count want wish intend blame")
_DECLINING = words("not never unfair wrong hardly nor no nobody neither without")
_WENT = frozenset(["went", "gone", "worked", "goes", "going"])
_WELL = frozenset(["well", "right", "smoothly"])
_CALM = words(
    "calm calmly composure credit commend thankfully tempers blamed panicked shouted quarrelled fingers voice voices"
)
_THERE = (["is"], ["are"], ["was"], ["were"], ["been"], ["saw"], ["see"], ["found"], ["find"], ["know"], ["knew"])
_ANYTHING = frozenset(["anything", "any"])
_SPARING = frozenset(["nobody", "neither", "blameless"])
_EASY = frozenset(["simple", "easy", "neat", "tidy", "short"])
_ATTRIBUTING = words("attribute ascribe put blame trace call consider classify treat attributed ascribed classified")
_THOUGHT = words(
    "believed thought held assumed suspected felt supposed theory hypothesis guess suspicion opinion belief impression view"
)
_TO_AN_END = frozenset([("so", "that"), ("in", "order"), ("so", "as")])
_CLEARING = frozenset(["found", "held", "judged", "shown", "proved", "seen", "considered"])
_READERS = words("readers users customers subscribers note")
_YOUR_CASE = frozenset([("if", "you"), ("when", "you")])
_DOUBTS = frozenset(["whether", "considered", "discussed", "doubt", "doubtful", "unlikely", "uncertain", "what"])


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
        if word in _PURPOSE and not (word == "to" and _is_given_as_cause(scene, at)):
            return True
    return False


def _is_given_as_cause(scene: Scene, to: int) -> bool:
    """Tell whether "to" names a cause: "due to", "attributes the loss of the queue to"."""
    before = scene.words[max(scene.low, to - 12) : to]
    return before[-1:] != [] and (before[-1] in _CAUSES or not _TRACING.isdisjoint(before))


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
    if "not" in before and not _ANYTHING.isdisjoint(before[-6:]):
        return True  # "we did not see anything that would have pointed to it"
    return any(word == "nothing" or (word == "no" and before[at - 1 : at] in _THERE) for at, word in enumerate(before))


def _is_attributive(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether "Accidentally deleted users …" opens the sentence: it says which users, not what was done."""
    return start == scene.low and scene.words[start] in ACCIDENTALLY


def _is_mere_belief(scene: Scene, start: int, end: int) -> bool:
    """Tell whether "did not think that …" reports a belief."""
    thought = any(word in {"think", "thought", "thinking"} for word in scene.words[start:end])
    after = scene.words[end] if end < scene.high else ""
    last = scene.words[end - 1]
    paused = not {"stop", "stopped", "pause", "paused", "no", "gave", "give"}.isdisjoint(scene.words[start:end])
    return (
        thought
        and not paused
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
    perfect = {"had", "been"} if scene.words[after][0].isdigit() else {"had"}
    return scene.words[after - 2] != "," and not perfect.isdisjoint(scene.words[max(scene.low, start - 3) : after - 1])


def _gives_reason(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the account goes on to say why it made sense: ", as …", "because …", "since …"."""
    for at in range(end, min(scene.high, end + 16)):
        word = scene.words[at]
        if word == "since" and at + 1 < scene.high and _tells_when(scene, start, at + 1):
            continue
        if word in {"because", "since", "knowing"} or (word in {"as", "for"} and scene.words[at - 1] == ","):
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


def _is_first_time(scene: Scene, _start: int, end: int) -> bool:
    """Tell whether it was new to them: "had never seen it before", "nobody had tried it yet"; not "before the move"."""
    for at in range(end, min(scene.high, end + 8)):
        if scene.words[at] == "yet" and not (at + 1 < scene.high and scene.words[at - 1] == ","):
            return True
        if scene.words[at] == "before" and (at + 1 >= scene.high or not scene.words[at + 1][0].isalnum()):
            return True
    return False


def _is_praise(scene: Scene, _start: int, _end: int) -> bool:
    """Tell whether the sentence says what went well, so that what nobody did is to their credit."""
    words = scene.words[scene.low : scene.high]
    return any(
        word in _WENT and not _WELL.isdisjoint(words[at + 1 : at + 3]) for at, word in enumerate(words)
    ) or not _CALM.isdisjoint(words)


def _is_not_attributed(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the account says that it does not put it down to that: "we do not attribute the loss to …"."""
    words = scene.words[max(scene.low, start - 12) : end]
    return any(
        word in {"not", "never", "nor"} and not _ATTRIBUTING.isdisjoint(words[at + 1 : at + 4])
        for at, word in enumerate(words)
    )


def _is_once_thought(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether a view is only reported: "it was first believed that …", "it would be too easy to say that …"."""
    before = scene.words[max(scene.low, start - 9) : start]
    if any(word == "too" and after in _EASY for word, after in pairwise(before)):
        return True
    if "suspected" in before:
        return True
    if "that" not in before or not {"our", "my"}.isdisjoint(before):
        return False
    return not _THOUGHT.isdisjoint(before)


def _is_to_an_end(scene: Scene, start: int, end: int) -> bool:
    """Tell whether it was done for something: "left two chapters out so that the printer could start"."""
    rest = scene.words[start : min(scene.high, end + 16)]
    return any(pair in _TO_AN_END for pair in pairwise(rest))


def _is_cleared(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether somebody was cleared of it: "was found not to have acted with negligence"."""
    before = scene.words[max(scene.low, start - 8) : start]
    return any(word == "not" and after == "to" for word, after in pairwise(before)) and not _CLEARING.isdisjoint(before)


def _is_to_readers(scene: Scene, _start: int, _end: int) -> bool:
    """Tell whether readers are advised: "if you run a mirror, read on", "Readers who host their own: …"."""
    words = scene.words[scene.low : scene.high]
    return words[0] in _READERS or any(pair in _YOUR_CASE for pair in pairwise(words))


def _opens_with_purpose(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether the sentence opens with what something was done for: "To be careful with the quorum, we …"."""
    return scene.words[scene.low] == "to" and start - scene.low <= NEAR // 2


def _is_supposition(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether a future is supposed: "were the registrar to lock it, …"."""
    return scene.words[start] == "were" and any(
        pair[0] == "to" and pair[1] != "have" for pair in pairwise(scene.words[start + 2 : start + 2 * NEAR])
    )


VETOES: dict[str, Veto] = {
    "to-readers": _is_to_readers,
    "opening-purpose": _opens_with_purpose,
    "supposed": _is_supposition,
    "cleared": _is_cleared,
    "seen-before": _is_first_time,
    "went-well": _is_praise,
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
    "once-thought": _is_once_thought,
    "not-attributed": _is_not_attributed,
    "to-an-end": _is_to_an_end,
    "spared": _spares,
}
