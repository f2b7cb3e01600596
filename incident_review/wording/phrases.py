"""The people of a sentence: which noun phrases name them, and which only look like it.

Nothing here knows a form.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from incident_review.wording.cast import Cast
from incident_review.wording.tokens import CODE, Tokens
from incident_review.wording.words import table, words
from incident_review.wording.words.grammar import AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION, SUBORDINATOR
from incident_review.wording.words.people import (
    BAD_ACTORS,
    BARE_TEAMS,
    COUNTING,
    DONE,
    FIRST,
    HUMANISERS,
    MACHINES,
    ROLE_PLURALS,
    ROLES,
    TEAMS,
    THINGS,
    TOOL_CONTEXT,
    TOOL_WORDS,
    USERS,
    WITH_ARTICLE,
)

ADVERB = table("adverb")
PARTICIPLE = table("participle")
PAST = table("past")
CATENATIVES = words(
    "choose chooses decide decides try tries trying want wants manage manages tend tends seem seems"
    " appear appears able unable going continue continues prefer prefers refuse refuses hope hopes"
    " plan plans happen happens need needs supposed meant"
)


class Kind:
    """What a subject is. Plain strings: an Enum costs half a millisecond of every start."""

    NAME: Final = "name"
    ROLE: Final = "role"
    TEAM: Final = "team"
    FIRST: Final = "first"  # I, we
    PRONOUN: Final = "pronoun"  # you, he, she, they
    SOMEONE: Final = "someone"
    NOBODY: Final = "nobody"
    USER: Final = "user"
    ATTACKER: Final = "attacker"
    PERHAPS: Final = "perhaps"  # a word with a capital that nobody declared
    SYSTEM: Final = "system"
    NONE: Final = "none"


HUMAN = frozenset({Kind.NAME, Kind.ROLE, Kind.TEAM, Kind.FIRST, Kind.PRONOUN, Kind.SOMEONE, Kind.NOBODY})


class Agent(NamedTuple):
    """A subject: what it is (`Kind`), and the words that name it."""

    kind: str
    start: int
    end: int

    @property
    def is_human(self) -> bool:
        """Tell whether it stands for people who worked on the system."""
        return self.kind in HUMAN


PRONOUNS = {
    **dict.fromkeys(("i", "we", "us", "me"), Kind.FIRST),
    **dict.fromkeys(("you", "he", "she", "him", "her"), Kind.PRONOUN),
    **dict.fromkeys(
        ("someone", "somebody", "anyone", "anybody", "everyone", "everybody", "whoever", "people", "folks"),
        Kind.SOMEONE,
    ),
    **dict.fromkeys(("nobody", "none", "neither"), Kind.NOBODY),
}
COUNTS = words("one two three four five six seven several some most many both half all few couple each any")
# What may stand after the noun: "the engineer concerned".
# Things that a noun for people may stand before: "a vendor software issue".
OWNED = words(
    "software hardware firmware system systems issue issues outage outages bug bugs problem problems api apis platform"
    " platforms tool tools tooling code error errors failure failures maintenance infrastructure equipment interface console"
    " portal dashboard account accounts documentation docs contract ticket tickets machine machines laptop laptops"
)
POSTPOSED = words("concerned responsible involved affected present assigned")
HEAD_ROLES = ROLES | ROLE_PLURALS
OPENERS = frozenset(',;:.!?()—\u2013-"“”\u2018\u2019/[]⟦*•|')
BREAKS = frozenset(";:.!?—\u2013()")
REACH = 30
NOUN_REACH = 8
# What hangs on people: a preposition and up to four words, "the engineer at the desk".
PLACING = words("from in at on of with behind")
PLACE_ENDS = OPENERS | AUXILIARY | CONJUNCTION
PLACE_REACH = 4


class Phrases:
    """A sentence, with the noun phrases for people in it."""

    __slots__ = ("cast", "high", "low", "tokens", "words")

    def __init__(self, tokens: Tokens, cast: Cast, low: int, high: int) -> None:
        self.tokens = tokens
        self.cast = cast
        self.words = tokens.words
        self.low = low
        self.high = high

    # The human noun phrase that starts, or ends, at a word.

    def agent_ahead(self, index: int) -> int:
        """Return the word after the human noun phrase that starts at `index`, or -1."""
        agent = self.phrase_ahead(index)
        return agent.end if agent is not None and agent.is_human else -1

    def agent_behind(self, index: int) -> int:
        """Return the first word of the human noun phrase that ends before `index`, or -1."""
        agent = self.phrase_behind(index)
        return agent.start if agent is not None and agent.is_human else -1

    def places_ahead(self, index: int) -> Iterable[int]:
        """Return the words after what may hang on people at `index`: "from the payments team", "on the night shift"."""
        if index >= self.high or self.words[index] not in PLACING:
            return ()
        last = index + 1
        while last < self.high and last - index <= PLACE_REACH and self.words[last] not in PLACE_ENDS:
            last += 1
        return range(index + 2, last + 1)

    def is_first_person(self, index: int) -> bool:
        """Tell whether the word is `I`, `we` or `us`."""
        return self.words[index] in FIRST

    def phrase_ahead(self, index: int) -> Agent | None:  # noqa: PLR0911 - one answer a case
        """Return the person, role, team or pronoun that starts at `index`."""
        at = index
        while at < self.high and at - index < NOUN_REACH:
            word = self.words[at]
            name = self.cast.name_at(self.tokens, at, self.high)
            if name is not None:
                end = at + len(name.words)
                return self._grown(Agent(Kind.TEAM if name.team else Kind.NAME, index, end))
            if at == index and word in PRONOUNS:
                return self._pronoun(index)
            if word in {"they", "them"} and at == index:
                return Agent(Kind.PRONOUN, at, at + 1) if self.means_people(at) else None
            if word == "it" and at == index:
                return Agent(Kind.TEAM, at, at + 1) if self.knows_team_before(at) else None
            if at == index and word in COUNTS and at + 2 < self.high and self.words[at + 1] == "of":
                counted = self.phrase_ahead(at + 2)
                return Agent(counted.kind, index, counted.end) if counted is not None else None
            kind = self._head_kind(at)
            if kind is not None and not self._continues(at + 1) and not self._is_of_thing(at + 1):
                return Agent(kind, index, at + 1)
            if at > index and (word in DETERMINER and word != "'s"):
                return None
            if word in OPENERS or word in PREPOSITION or word in CONJUNCTION or (word in AUXILIARY and word != "'s"):
                return None
            at += 1
        return None

    def phrase_behind(self, index: int) -> Agent | None:  # noqa: PLR0911 - one answer a case
        """Return the person, role, team or pronoun that ends before `index`."""
        last = index - 1
        if last < self.low:
            return None
        start = self.cast.name_before(self.tokens, index, self.low)
        if start >= 0:
            name = self.cast.name_at(self.tokens, start, index)
            kind = Kind.TEAM if name is not None and name.team else Kind.NAME
            if start > self.low and self.words[start - 1] in {"the", "our", "a", "their"}:
                start -= 1
            return Agent(kind, start, index)
        word = self.words[last]
        if word in PRONOUNS:
            return Agent(self._pronoun_kind(last), last, index)
        if word in {"they", "them"}:
            return Agent(Kind.PRONOUN if self.means_people(last) else Kind.SYSTEM, last, index)
        if word == "it" and self.knows_team_before(last):
            return Agent(Kind.TEAM, last, index)
        if word == "one" and last > self.low and self.words[last - 1] in {"no", "any", "every", "some"}:
            return Agent(Kind.NOBODY if self.words[last - 1] == "no" else Kind.SOMEONE, last - 1, index)
        head = self._head_kind(last)
        if head is None:
            agent = self.phrase_behind(last) if word in POSTPOSED else None
            return Agent(agent.kind, agent.start, index) if agent is not None and agent.is_human else None
        kind = head
        start = self._left_edge(last)
        if self.words[start] in {"no", "neither"} and kind is not Kind.ATTACKER:
            kind = Kind.NOBODY
        return Agent(kind, start, index)

    def _pronoun(self, index: int) -> Agent | None:
        word = self.words[index]
        if word in {"none", "neither"}:
            end = index + 1
            if end < self.high and self.words[end] == "of":
                agent = self.phrase_ahead(end + 1)
                return Agent(Kind.NOBODY, index, agent.end) if agent is not None else None
            agent = self.phrase_ahead(end) if word == "neither" and end < self.high else None
            return Agent(Kind.NOBODY, index, agent.end) if agent is not None else None
        if word == "her" and index + 1 < self.high and self._head_kind(index + 1) is not None:
            return Agent(Kind.ROLE, index, index + 2)
        return Agent(PRONOUNS[word], index, index + 1)

    def _pronoun_kind(self, index: int) -> str:
        return PRONOUNS[self.words[index]]

    def _head_kind(self, index: int) -> str | None:  # noqa: PLR0911 - one answer a case
        """Return what the noun at `index` stands for when it is the head of its phrase, None for a thing."""
        word = self.words[index]
        if word in BAD_ACTORS:
            return Kind.ATTACKER
        if word in USERS and word not in THINGS:
            return Kind.USER
        if word in PRONOUNS and word not in {"people", "folks"}:
            return None
        if word == "one":
            if index > self.low and self.words[index - 1] in {"no", "any", "every", "some"}:
                return Kind.NOBODY if self.words[index - 1] == "no" else Kind.SOMEONE
            return None
        if word not in HEAD_ROLES and word not in TEAMS:
            return self._joined_kind(word)
        if word in THINGS and not self._is_human_thing(index):
            return None
        before = self.words[index - 1] if index > self.low else ""
        if before in TOOL_WORDS and word in THINGS:
            return None
        if before in {"malicious", "bad", "threat", "rogue"}:
            return Kind.ATTACKER
        return Kind.TEAM if word in TEAMS else Kind.ROLE

    def _joined_kind(self, word: str) -> str | None:
        """Return what a word with a hyphen is by its last part: `co-maintainer`, `incident-commander`."""
        _, dash, last = word.rpartition("-")
        if dash and (last in HEAD_ROLES or last in TEAMS) and last not in THINGS:
            return Kind.ROLE
        return None

    def _is_human_thing(self, index: int) -> bool:
        """Tell whether a noun that often names a tool is a person here: by the word before it."""
        word = self.words[index]
        before = self.words[index - 1] if index > self.low else ""
        if before in TOOL_WORDS or before == CODE or (word == "operations" and before in DONE):
            return False
        if before in HUMANISERS or before in HEAD_ROLES or before in TEAMS:
            return not (word in MACHINES and before in COUNTING)
        if before in {"the", "a", "an", "that", "whose", "'s"} and word in WITH_ARTICLE:
            low, high = max(self.low, index - REACH), min(self.high, index + REACH)
            return TOOL_CONTEXT.isdisjoint(self.words[low:high])
        if word in BARE_TEAMS:
            return (not before or before in OPENERS or before in {"by", "and", "that"} or before in SUBORDINATOR) and (
                self.tokens.is_capital(index) or word in {"ops", "operators"}
            )
        return False

    def _continues(self, index: int) -> bool:
        """Tell whether the noun phrase goes on with a further noun for people ("team lead", "vendor support team")."""
        if index >= self.high:
            return False
        return self._head_kind(index) is not None or (
            index + 1 < self.high and self.words[index] == "'s" and self._head_kind(index + 1) is not None
        )

    def _is_of_thing(self, index: int) -> bool:
        """Tell whether the noun before `index` only says whose thing is meant: "a vendor software issue"."""
        return index < self.high and self.words[index] in OWNED

    def _grown(self, agent: Agent) -> Agent:
        """Let a name take the noun for people after it: "Sabine's crew" stays, "the DNS team lead" grows."""
        end = agent.end
        while end < self.high and self._head_kind(end) is not None and self.words[end] not in PRONOUNS:
            end += 1
        return agent if end == agent.end else Agent(agent.kind, agent.start, end)

    def _left_edge(self, index: int) -> int:
        """Return the first word of the noun phrase whose head stands at `index`: its determiner, if it has one."""
        start = index
        while start > self.low and index - start < NOUN_REACH:
            before = self.words[start - 1]
            if before in DETERMINER:
                if before == "'s":
                    start = max(self.low, start - 2)
                    continue
                return start - 1
            if before in OPENERS or before in PREPOSITION or before in CONJUNCTION or before in AUXILIARY:
                return start
            if before in PRONOUNS or before[0].isdigit() or before in {"they", "them", "then"} or before in ADVERB:
                return start
            if before in PARTICIPLE and index - start > 0:
                return start
            start -= 1
        return start

    def knows_team_before(self, index: int) -> bool:
        """Tell whether "it" may be a team or a company: the first people named in the sentence are one."""
        at = self.low
        while at < index and at - self.low < REACH:
            name = self.cast.name_at(self.tokens, at, index)
            if name is not None:
                return name.team
            kind = self._head_kind(at)
            if kind is not None and not self._continues(at + 1):
                return kind is Kind.TEAM
            at += 1
        return False

    def means_people(self, index: int) -> bool:
        """Tell whether "they" are people: some are named before, or the text starts with the word."""
        return index == 0 or self.knows_people_before(index) or (self.low == 0 and index <= NOUN_REACH // 2)

    def knows_people_before(self, index: int) -> bool:
        """Tell whether a person, role or team is named in the sentence, or the one before, before `index`."""
        start = max(self.low - REACH, 0, index - 2 * REACH)
        for at in range(index - 1, start - 1, -1):
            word = self.words[at]
            if word in self.cast.names or ((word in HEAD_ROLES or word in TEAMS) and word not in THINGS):
                return True
        return False
