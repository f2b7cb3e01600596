"""One sentence, as patterns see it: who acts in it, who is only mentioned, and what is a system.

The walk from a verb to its subject is bounded, so that a sentence of any length takes linear time.
"""

from __future__ import annotations

from incident_review.wording.phrases import (
    ADVERB,
    BREAKS,
    CATENATIVES,
    COUNTS,
    NOUN_REACH,
    OPENERS,
    PAST,
    REACH,
    Agent,
    Kind,
    Phrases,
)
from incident_review.wording.words import words
from incident_review.wording.words.grammar import ASIDES, AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION, SUBORDINATOR

SKIPPED = AUXILIARY | frozenset(("also", "then", "both", "all", "each", "to", "as"))
# A longer word with one of these endings that starts a sentence is a thing, and no first name that nobody declared.
NOUN_ENDINGS = (
    "sts",
    "rts",
    "ers",
    "ons",
    "nts",
    "bs",
    "gs",
    "ds",
    "ks",
    "tes",
    "ges",
    "ces",
    "ing",
    "tion",
    "ment",
    "ness",
)
SHORT = 5
INSIDE = PREPOSITION | DETERMINER  # "on the other end": the phrase goes on to the left of "other"
SPANS = words("day night morning evening afternoon weekend week month year shift time hour")
THEN = words("that this last the same")
SUBJECTS = words("we i they he she you")
RELATING = SUBJECTS | words("who that which")
PARTS = words(
    "one none most members member half part majority rest couple lot number pair group handful few bunch dozen third"
    " quarter two three four five several some many"
)
FINITE = words("was were had has have did does do is are could would should might went put let set cut")
# People after one of these are no subject of the verb that follows them: "the change by the vendor had …".
TELLING_WHEN = words("after before as when once while until since")
NO_SUBJECT_AFTER = PREPOSITION | words("and or the a an our their his her its my your this that")
# Things that often start a sentence without an article.
NO_NAMES = CONJUNCTION | words("this that these those such what too also then now they them")
THING_SUBJECTS = words(
    "traffic data access staging production nothing everything something logging monitoring memory code output load"
    " hardware software firmware storage capacity bandwidth latency power nginx redis kafka postgres mysql mariadb"
    " kubernetes jenkins docker github gitlab grafana prometheus terraform ansible helm apache haproxy envoy istio"
    " rabbitmq elasticsearch opensearch cassandra mongodb memcached varnish consul vault nomad systemd linux windows"
    " debian ubuntu python java cloudflare aws azure slack zookeeper celery sidekiq passenger rails django puppet chef"
)


class Scene(Phrases):
    """A sentence, with its subjects."""

    __slots__ = ()

    def subject(self, index: int) -> Agent:  # noqa: PLR0911 - one answer a case
        """Return who or what does what the verb at `index` says."""
        at = self._before_verb(index)
        if at < self.low:
            return Agent(Kind.NONE, index, index)
        word = self.words[at]
        if self._is_heading_time(at):
            return Agent(Kind.NONE, index, index)  # "10:42 did not look at the queue"
        if word in BREAKS:
            return self._before_parenthesis(at, index)
        if word == ",":
            return self._before_aside(at, index)
        if word in {"and", "or", "but", "then", "nor", "yet", "&"}:
            return self.clause_subject(at, index)
        if word in {"who", "whoever"}:
            return self._antecedent(at)
        if word in {"that", "which"}:
            return self._noun_before(at) if at > self.low else Agent(Kind.SYSTEM, at, at + 1)
        if word in SUBORDINATOR:
            return Agent(Kind.NONE, index, index)
        return self._noun_before(at + 1)

    def _before_verb(self, index: int) -> int:
        """Return the word before the verb at `index`, its auxiliaries, its adverbs and "that night"."""
        at = index - 1
        while at >= self.low and self._is_of_verb(at):
            at -= 1
        return at - 2 if at - 1 > self.low and self.words[at] in SPANS and self.words[at - 1] in THEN else at

    def _is_of_verb(self, at: int) -> bool:
        """Tell whether the word belongs to the verb after it: auxiliary, adverb, the "chose" of "chose to look"."""
        word = self.words[at]
        if word in self.cast.names and self.cast.name_at(self.tokens, at, self.high) is not None:
            return False  # Will and May
        if word in SKIPPED or word in ADVERB:
            return True
        return self.words[at + 1] == "to" and (word in PAST or word in CATENATIVES)

    def _is_heading_time(self, at: int) -> bool:
        """Tell whether a time of day stands alone, or heads the sentence: "At 10:42", not "whoever left at 10:42"."""
        if not _is_time(self.words[at]):
            return False
        return at <= self.low + 1 or self.words[at - 1] not in PREPOSITION

    def _antecedent(self, who: int) -> Agent:
        end = who - 1 if who > self.low and self.words[who - 1] == "," else who
        agent = self.phrase_behind(end) if end > self.low else None
        return agent if agent is not None else Agent(Kind.SOMEONE, who, who + 1)

    def _before_parenthesis(self, at: int, index: int) -> Agent:
        if self.words[at] == ")":
            for back in range(at - 1, max(self.low, at - REACH), -1):
                if self.words[back] == "(":
                    return self._noun_before(back)
        if self.words[at] in "—\u2013":
            for back in range(at - 1, max(self.low, at - REACH), -1):
                if self.words[back] in "—\u2013":
                    return self._noun_before(back)
        return Agent(Kind.NONE, index, index)

    def _before_aside(self, comma: int, index: int) -> Agent:
        """Look before an aside between commas: "Bastiaan, as site lead, should have …"."""
        for back in range(comma - 1, max(self.low, comma - REACH) - 1, -1):
            if self.words[back] in BREAKS:
                break
            if self.words[back] == "," and self.words[back + 1] in ASIDES:
                agent = self._noun_before(back)
                if agent.kind is not Kind.NONE and agent.kind is not Kind.SYSTEM:
                    return agent
        return self.clause_subject(comma, index)

    def clause_subject(self, at: int, index: int | None = None) -> Agent:
        """Return the subject that a verb after "and" or a comma shares with the verbs before it."""
        index = at if index is None else index
        start = at
        while start > self.low and at - start < REACH and self.words[start - 1] not in BREAKS:
            start -= 1
        for back in range(at - 1, start - 1, -1):
            if self.words[back] not in SUBORDINATOR or self.words[back] in {
                "so",
                "as",
                "after",
                "before",
                "how",
                "what",
            }:
                continue
            if self.words[back] == "who":
                return self._antecedent(back)
            agent = self.phrase_ahead(back + 1)
            if agent is not None and self._is_subject_place(back + 1):
                return agent
        nearest = self._after_comma(start, at)
        if nearest is not None:
            return nearest
        place = start
        while place < at:
            agent = self.phrase_ahead(place)
            if agent is not None and (self._is_subject_place(place) or self._acts(agent, at)):
                return agent
            if (
                self.words[place] in DETERMINER
                and self._is_subject_place(place)
                and self.words[place - 1] not in TELLING_WHEN
            ):
                return Agent(Kind.SYSTEM, place, place + 1)
            place += 1
        return Agent(Kind.NONE if start == self.low else Kind.SYSTEM, index, index)

    def _after_comma(self, start: int, at: int) -> Agent | None:
        """Return the people right after the last comma, where they do something: "as the log shows, the vendor had …"."""
        comma = at - 1
        while comma > start and self.words[comma] != ",":
            comma -= 1
        agent = self.phrase_ahead(comma + 1) if comma > start else None
        return agent if agent is not None and self._acts(agent, at) else None

    def _acts(self, agent: Agent, before: int) -> bool:
        """Tell whether a verb of the past comes right after people: "for nine days the fleet team went without …"."""
        end = agent.end
        while end < before and self.words[end] in ADVERB:
            end += 1
        if end >= before or self.words[agent.start - 1] in NO_SUBJECT_AFTER:
            return False
        return self.words[end] in PAST or self.words[end] in FINITE

    def _is_subject_place(self, index: int) -> bool:
        """Tell whether a noun phrase at `index` starts a clause, so that it is a subject and no object."""
        if index <= self.low:
            return True
        before = self.words[index - 1]
        if (
            before in OPENERS
            or before in SUBORDINATOR
            or before in {"and", "but", "then", "meanwhile", "instead", "so"}
        ):
            return True
        return (
            before[0].isdigit()
            or before in ADVERB
            or before
            in {
                "utc",
                "cet",
                "cest",
                "am",
                "pm",
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
            }
        )

    def _noun_before(self, end: int) -> Agent:
        """Return the head of the noun phrase before `end`, past what hangs on it ("the person at the desk")."""
        agent = self.phrase_behind(end)
        if agent is not None:
            return self._past_preposition(agent)
        at = end - 1
        while at >= self.low and end - at <= NOUN_REACH:
            word = self.words[at]
            if word in PREPOSITION and word not in {"than", "like", "to"}:
                if at > self.low and (self.words[at - 1] in AUXILIARY or self.words[at - 1] in ADVERB):
                    return self.subject(at)
                head = self._noun_before(at) if at > self.low and end - at < NOUN_REACH else None
                return head if head is not None and head.is_human else Agent(Kind.SYSTEM, at, end)
            if word == "who" or word in OPENERS or word in CONJUNCTION or self._is_heading_time(at):
                break
            if word in DETERMINER and (at == self.low or self.words[at - 1] not in INSIDE):
                break
            at -= 1
        return self._past_relative(end)

    def _past_relative(self, end: int) -> Agent:
        for back in range(end - 1, max(self.low, end - REACH // 2) - 1, -1):
            if self.words[back] in BREAKS or self.words[back] == ",":
                break
            agent = self._before_relative(back)
            if agent is not None:
                return agent
        last = end - 1
        if last >= self.low and self.words[last] in COUNTS and self.knows_people_before(last):
            return Agent(Kind.PRONOUN, last, end)  # "all three missed it"
        if last >= self.low and self._may_be_name(last):
            return Agent(Kind.PERHAPS, last, end)
        return Agent(Kind.SYSTEM, last, end)

    def _before_relative(self, at: int) -> Agent | None:
        """Return the people that the words from `at` on tell more of."""
        word = self.words[at]
        if word == "whoever":
            return Agent(Kind.SOMEONE, at, at + 1)
        agent = self.phrase_behind(at) if word in RELATING or word.endswith("ing") else None
        if agent is None:
            return None
        if word == "who":
            return self._antecedent(at)
        if word in SUBJECTS:  # "the contractor we hired for the move should have …"
            return agent if agent.is_human else None
        # "the team that owns the service should have …", "the developer editing the table misjudged …"
        return agent if agent.kind in {Kind.TEAM, Kind.ROLE} else None

    def _may_be_name(self, index: int) -> bool:
        """Tell whether an undeclared word looks like a first name that stands alone as a subject."""
        word = self.words[index]
        before = self.words[index - 1] if index > self.low else "."
        return (  # what is written is looked at last, since places cost more than words
            word.isalpha()
            and word not in NO_NAMES
            and (before in OPENERS or before in SUBORDINATOR or before in {"and", "but", "then"} or _is_time(before))
            and word not in THING_SUBJECTS
            and not (len(word) > SHORT and word.endswith(NOUN_ENDINGS))
            and self.tokens.is_capital(index)
            and not self.tokens.text[self.tokens.start(index) + 1 : self.tokens.end(index)].isupper()
        )

    def _past_preposition(self, agent: Agent) -> Agent:
        """Weigh "the change by the vendor" against "one of our contractors" and "somebody in the team"."""
        at = agent.start - 1
        if (
            at <= self.low
            or self.words[at] not in PREPOSITION
            or self.words[at] in {"than", "like", "despite", "besides"}
        ):
            return agent
        before = self.words[at - 1]
        if self.words[at] == "of" and (before in DETERMINER or before in PARTS or before[0].isdigit()):
            kind = Kind.NOBODY if before in {"none", "neither"} else agent.kind
            return Agent(kind, at - 1, agent.end)
        head = self.phrase_behind(at)
        if head is not None:
            return Agent(head.kind, head.start, agent.end)
        if self.words[at] == "of" or self.words[at] in {"by", "from", "for", "to", "with", "about"}:
            return Agent(Kind.SYSTEM, at - 1, at)
        if at - 1 >= self.low and self._is_subject_place(at):
            return agent
        return Agent(Kind.SYSTEM, at - 1, at)


def _is_time(word: str) -> bool:
    """Tell whether the word is a time of day: `10:42`, `08:12:33`."""
    return word[0].isdigit() and ":" in word
