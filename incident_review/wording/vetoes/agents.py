"""Vetoes of who acts: attackers, users, a system, a name."""

from __future__ import annotations

from itertools import pairwise

from incident_review.wording.phrases import BREAKS, Kind
from incident_review.wording.scene import Scene
from incident_review.wording.tokens import CODE
from incident_review.wording.vetoes.reach import NEARBY, Veto, words_before
from incident_review.wording.words import table, words
from incident_review.wording.words.grammar import PREPOSITION
from incident_review.wording.words.people import BAD_ACTORS, USERS

_ATTACKS = BAD_ACTORS | words("phishing malicious fraudulent scam malware")
_NO_SYSTEMS = words(
    "hand then now default accident mistake chance email phone mail design far way law tomorrow noon midnight"
    " lunch lunchtime breakfast dinner teatime evening morning monday tuesday wednesday thursday friday saturday sunday"
    " two three four five six ten half e-mail slack chat sms letter post"
)
_PEOPLES_WORK = words(
    "review reviews reviewing qa test testing tests planning triage approval pairing rehearsal audit process"
)
_BY_PEOPLE = 8
_BEING = words("was were been being be got get gets is are")
_PEOPLES_CHANGES = words("command commands operation operations click keystroke")
_OBJECTING = frozenset(["objected", "object", "minded", "mind"])
_OWN = frozenset(["his", "her", "their", "own"])
_EVERYBODY = words("everybody everyone default design routine rollout migration")
_HOLDERS = words("staff accounts users roles groups personnel teams departments hands logins others")
_PLANNED = frozenset(["planned", "scheduled"])
_WILLING = frozenset(["volunteered", "voluntarily", "left", "changed", "offboarding", "offboarded"])
_SOFTWARE = words(
    "bug bugs script scripts command commands git tool tools service services job jobs library api client server servers"
    " process processes program app application parser compiler driver kernel controller scheduler proxy cache"
)
# What goes where machines send it: "requests were sent to the wrong shard" is no slip of anybody.
_TRAFFIC = words(
    "packets requests sessions connections pods containers traffic metrics queries frames datagrams reads writes calls"
    " threads spans traces responses lookups probes heartbeats retries events jobs tasks tokens timestamps samples clients"
)
_LEAVABLE = words("a an little no much some it nothing something several")  # "left little trace" is no leaving


def _is_by_attackers(scene: Scene, start: int, _end: int) -> bool:
    return any(word in _ATTACKS for word in words_before(scene, start, 8))


def _is_about_attackers(scene: Scene, start: int, end: int) -> bool:
    low, high = max(scene.low, start - NEARBY), min(scene.high, end + NEARBY)
    return any(scene.words[at] in _ATTACKS for at in range(low, high))


def _is_about_users(scene: Scene, start: int, _end: int) -> bool:
    return any(word in USERS for word in words_before(scene, start, 3))


def _is_by_system(scene: Scene, _start: int, end: int) -> bool:
    """Tell whether the passive names a system: "should have been caught by the validator" is not about people."""
    first = end - 1 if scene.words[end - 1] == "by" else end
    for at in range(first, min(scene.high, end + _BY_PEOPLE)):
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


def _is_of_machines(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether a machine did it, and nobody is in the clause: "two bugs cancelled each other out by accident"."""
    before = scene.words[max(scene.low, start - NEARBY) : start]
    if not _BEING.isdisjoint(before) or _SOFTWARE.isdisjoint(before):
        return False
    return not any(scene.agent_ahead(at) >= 0 for at in range(max(scene.low, start - _BY_PEOPLE), start))


def _hangs_on_preposition(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether those named only belong to something: "a server operated by the vendor, caused …"."""
    return start > scene.low and scene.words[start - 1] in PREPOSITION


def _is_of_traffic(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether what went wrong is traffic, which no hand sends: "packets were sent to the wrong node"."""
    subject = scene.subject(start)
    return subject.end > subject.start and scene.words[subject.end - 1] in _TRAFFIC


def _is_own_wish(scene: Scene, start: int, end: int) -> bool:
    """Tell whether somebody was moved "at his request" or "as planned"."""
    rest = scene.words[start : min(scene.high, end + 12)]
    if "asked for" in " ".join(scene.words[max(scene.low, start - 4) : start]):
        return True
    return any(
        (word == "request" and before in _OWN)
        or (word in _PLANNED and before == "as")
        or (word in _WILLING and not (word == "left" and after in _LEAVABLE))
        for before, word, after in zip(rest, rest[1:], [*rest[2:], "."], strict=False)
    )


def _is_other_name(scene: Scene, start: int, end: int) -> bool:
    """Tell whether no name comes twice: "Ravi, being on call" and not "Ravi, being Ravi"."""
    return scene.words[start] not in scene.words[start + 1 : end]


def _is_for_all(scene: Scene, _start: int, end: int) -> bool:
    """Tell whether it is done to everybody, or by design: "from all staff", "as part of the move to the vault"."""
    near = scene.words[scene.low : min(scene.high, end + NEARBY)]
    if not _EVERYBODY.isdisjoint(near):
        return True
    roles = table("role")
    return any(
        (word == "all" and (after in roles or after in _HOLDERS))
        or (before == "as" and word == "part" and after == "of")
        for before, word, after in zip([".", *near], near, near[1:], strict=False)
    )


def _is_after_first_person(scene: Scene, start: int, _end: int) -> bool:
    return scene.subject(start).kind is Kind.FIRST


def _is_name(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether the word is somebody's name or handle, so that it says nothing of them."""
    return scene.cast.name_at(scene.tokens, start, scene.high) is not None


def _is_code(scene: Scene, start: int, _end: int) -> bool:
    return scene.tokens.is_code(start) or (start > scene.low and scene.words[start - 1] == "`")


def _is_consent(scene: Scene, start: int, end: int) -> bool:
    """Tell whether somebody had asked before nobody objected, so that silence was the answer."""
    asked = scene.words[scene.low : start]
    return "asked" in asked and not _OBJECTING.isdisjoint(scene.words[start:end])


VETOES: dict[str, Veto] = {
    "attackers": _is_by_attackers,
    "attack": _is_about_attackers,
    "users": _is_about_users,
    "by-system": _is_by_system,
    "machines-own": _is_machines_own,
    "of-machines": _is_of_machines,
    "of-traffic": _is_of_traffic,
    "hangs-on": _hangs_on_preposition,
    "name": _is_name,
    "code": _is_code,
    "first-before": _is_after_first_person,
    "no-objection": _is_consent,
    "own-wish": _is_own_wish,
    "for-all": _is_for_all,
    "other-name": _is_other_name,
}
