"""Whether anybody acts in an account."""

from __future__ import annotations

from itertools import pairwise

from incident_review.finding import Place
from incident_review.wording.passage import Passage
from incident_review.wording.phrases import HEAD_ROLES, PRONOUNS
from incident_review.wording.reading import Reading
from incident_review.wording.register import Register
from incident_review.wording.scene import Scene
from incident_review.wording.words import table
from incident_review.wording.words.people import TEAMS

LONG = 200  # words of an account below which nothing is expected
FEWEST = 5  # passives that only people can be behind
WAS = frozenset(("was", "were"))
PEOPLE = frozenset(PRONOUNS)
NOUNS_FOR_PEOPLE = HEAD_ROLES | TEAMS


def nameless(reading: Reading) -> Place | None:
    """Return the start of a long stretch of account in which nobody appears, though people must have acted."""
    start: Passage | None = None
    count = passives = 0
    for passage in reading.passages:
        if passage.register is Register.HEADING:
            continue
        if passage.register is not Register.NARRATIVE or _has_people(reading, passage):
            start, count, passives = None, 0, 0
            continue
        start = start or passage
        count += len(reading.tokens(passage).words)
        passives += _passives(reading, passage)
        if count >= LONG and passives >= FEWEST:
            return start.place(0, 1)
    return None


def _has_people(reading: Reading, passage: Passage) -> bool:
    tokens = reading.tokens(passage)
    if not PEOPLE.isdisjoint(tokens.words) or not reading.cast.names.keys().isdisjoint(tokens.words):
        return True
    if NOUNS_FOR_PEOPLE.isdisjoint(tokens.words):
        return False
    scene = Scene(tokens, reading.cast, 0, len(tokens.words))
    for at, word in enumerate(tokens.words):
        if word in NOUNS_FOR_PEOPLE:
            agent = scene.phrase_behind(at + 1)
            if agent is not None and agent.is_human:
                return True
    return False


def _passives(reading: Reading, passage: Passage) -> int:
    """Count passives that only people can be behind: "was restarted"."""
    words = reading.tokens(passage).words
    if WAS.isdisjoint(words):
        return 0
    acts = table("human_act")
    return sum(1 for before, word in pairwise(words) if before in WAS and word in acts)
