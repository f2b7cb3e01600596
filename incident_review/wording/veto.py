"""Vetoes: what takes the blame out of a sentence that has the form of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from incident_review.wording.scene import BREAKS, Kind, Scene
from incident_review.wording.words.people import BAD_ACTORS, USERS

NEAR = 6
_NEGATIONS = frozenset(
    "not no never nobody none without nor neither avoid avoids avoided avoiding cannot hardly free rather blameless refrain"
    " refrains instead decline stop than wasn't if whether rule ruled exclude excluded".split()
)
_FUTURE = frozenset("will shall going plan plans planned want wants aim aims intend intends propose proposes ought next".split())
_PURPOSE = frozenset(
    "to prevent prevents preventing avoid avoids avoiding can cannot could may might would will should must if when whenever unless"
    " protects protect against stops stopping from so cases case risk makes make harder easier hard easy possible impossible"
    " lets let than".split()
)
_CONDITIONS = frozenset("if unless when whenever should whether".split())
_BY_PEOPLE = 8


def _is_question(scene: Scene, _start: int, _end: int) -> bool:
    return scene.high > scene.low and scene.words[scene.high - 1] == "?"


def _is_negated(scene: Scene, start: int, _end: int) -> bool:
    return any(word in _NEGATIONS for word in _before(scene, start, NEAR))


def _is_future(scene: Scene, start: int, _end: int) -> bool:
    return any(word in _FUTURE for word in _before(scene, start, NEAR))


def _is_purpose(scene: Scene, start: int, _end: int) -> bool:
    return any(word in _PURPOSE for word in _before(scene, start, 4))


def _is_conditional(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether the clause is an "if" of the present: "if a client fails to …, the server closes"."""
    return any(word in _CONDITIONS for word in _before(scene, start, 12))


def _is_about_attackers(scene: Scene, _start: int, _end: int) -> bool:
    return any(word in BAD_ACTORS for word in scene.words[scene.low : scene.high])


def _is_about_users(scene: Scene, start: int, _end: int) -> bool:
    return any(word in USERS for word in _before(scene, start, NEAR))


def _is_by_system(scene: Scene, _start: int, end: int) -> bool:
    """Tell whether the passive names a system: "should have been caught by the validator" is not about people."""
    for at in range(end, min(scene.high, end + _BY_PEOPLE)):
        if scene.words[at] in BREAKS or scene.words[at] == ",":
            return False
        if scene.words[at] == "by":
            agent = scene.phrase_ahead(at + 1)
            return agent is None or agent.kind in {Kind.ATTACKER, Kind.USER}
    return False


def _is_by_something(scene: Scene, _start: int, end: int) -> bool:
    for at in range(end, min(scene.high, end + _BY_PEOPLE)):
        if scene.words[at] in BREAKS or scene.words[at] == ",":
            return False
        if scene.words[at] == "by":
            return True
    return False


def _before(scene: Scene, start: int, reach: int) -> Iterable[str]:
    """Return the words of the clause before `start`, nearest first."""
    for at in range(start - 1, max(scene.low, start - reach) - 1, -1):
        if scene.words[at] in BREAKS:
            return
        yield scene.words[at]


VETOES: dict[str, Callable[[Scene, int, int], bool]] = {
    "question": _is_question,
    "negated": _is_negated,
    "future": _is_future,
    "purpose": _is_purpose,
    "conditional": _is_conditional,
    "attackers": _is_about_attackers,
    "users": _is_about_users,
    "by-system": _is_by_system,
    "by": _is_by_something,
}
