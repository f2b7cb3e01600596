"""A text read once for all forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from incident_review.finding import Place
from incident_review.wording.aside import may_have_asides, without_asides
from incident_review.wording.cast import Cast
from incident_review.wording.form import Form, Who
from incident_review.wording.house import Phrase, phrases_in
from incident_review.wording.language import is_english
from incident_review.wording.passage import Passage
from incident_review.wording.phrases import HUMAN, Agent, Kind
from incident_review.wording.scene import Scene
from incident_review.wording.sieve import Entry, Index, index_of, shared_forms, shared_index, sift
from incident_review.wording.tokens import Tokens
from incident_review.wording.vetoes import VETOES
from incident_review.wording.words import words
from incident_review.wording.words.people import ROLES

# How a facilitator names in a question those whom the text names by a pronoun.
ASKED = dict.fromkeys(("i", "we", "us", "me", "you"), "you") | dict.fromkeys(
    ("he", "she", "him", "her", "they", "them", "it", "who", "whoever"), "they"
)

SAID_OF_US = {"our": "your", "my": "your", "a": "the", "an": "the", "some": "the"}
LONGEST_QUOTE = 12
BATCH = 120  # sentences
NEGATION_REACH = 6
DENYING = words("not nobody no nor neither none never without")
# Words by which a sentence tells what was said, thought, asked or ruled out.
TELLING = words(
    "unfair wrong avoid avoids avoided exclude excludes excluded ruled dismissed rejected discounted unsupported term label"
    " category phrase word words wording question questions said says asked asks wrote told whether if unlikely suspected"
    " considered hypothesis claim claims claimed allege alleges alleged unclear heading title field"
    ' " “ ?'
)


class Match(NamedTuple):
    """Words that have a form: their place, who is meant ("" where nobody is named), and whether it is beyond doubt."""

    place: Place
    passage: Passage
    start: int
    end: int
    agent: str
    sure: bool
    words: str

    @property
    def asked(self) -> str:
        """Return who is meant as the subject of a question: "what did they see"."""
        return self.agent or "people"

    @property
    def meant(self) -> str:
        """Return who is meant after a verb or a preposition: "a verdict on them"."""
        return "them" if self.agent == "they" else self.asked


class _Candidate(NamedTuple):
    form: Form
    sure: bool
    start: int
    end: int
    agent: str


class _Sentence(NamedTuple):
    """A sentence of a passage: its first word, and the word after its last."""

    passage: Passage
    tokens: Tokens
    low: int
    high: int


class Reading:
    """The prose of one text or one review, and what is found in it.

    `house` holds the words that local policy asks about.
    """

    def __init__(self, passages: Sequence[Passage], cast: Cast | None = None, house: Sequence[Phrase] = ()) -> None:
        self.passages = tuple(passages)
        self.cast = cast or Cast()
        self.house = tuple(house)
        self._known: dict[str, list[Match]] | None = None
        self._foreign: list[Passage] = []
        self._tokens: dict[int, Tokens] = {}

    def matches(self, form: Form) -> Iterator[Match]:
        """Yield what has this form, in the order of the text, but for words that a closer form covers."""
        if self._known is None:
            self._known = self._read(shared_index())
        if form.name in shared_forms():
            yield from self._known.get(form.name, ())
        else:
            yield from self._read(index_of((form,))).get(form.name, ())

    @property
    def foreign(self) -> list[Passage]:
        """Return the passages that are not English; no form is looked for in them."""
        if self._known is None:
            self._known = self._read(shared_index())
        return self._foreign

    def house_phrases(self) -> Iterator[tuple[Phrase, Place]]:
        """Yield the words of local policy, with their places."""
        if self.house:
            for passage in self.passages:
                for phrase, start, end in phrases_in(self.tokens(passage), self.house):
                    yield phrase, passage.place(start, end)

    def tokens(self, passage: Passage) -> Tokens:
        """Return the words of a passage, read once."""
        key = id(passage)
        found = self._tokens.get(key)
        if found is None:
            found = self._tokens[key] = Tokens(passage.text, passage.code)
        return found

    def _read(self, index: Index) -> dict[str, list[Match]]:
        found: dict[str, list[Match]] = {}
        for sentence, one in self._candidates(index):
            match = self._match(sentence, one)
            if not self._is_allowed(match.words):
                found.setdefault(one.form.name, []).append(match)
        return found

    def _candidates(self, index: Index) -> Iterator[tuple[_Sentence, _Candidate]]:
        sentences = list(self._sentences())
        for first in range(0, len(sentences), BATCH):
            batch = sentences[first : first + BATCH]
            candidates: dict[int, list[_Candidate]] = {}
            for number, one in self._in_batch(batch, index):
                candidates.setdefault(number, []).append(one)
            for number in sorted(candidates):
                for one in _resolve(candidates[number]):
                    yield batch[number], one

    def _in_batch(self, sentences: Sequence[_Sentence], index: Index) -> Iterator[tuple[int, _Candidate]]:
        """Yield what stands in some sentences, with the number of the sentence; asides are left out in a second look."""
        looks, numbers = list(sentences), list(range(len(sentences)))
        words = [tokens.words[low:high] for _, tokens, low, high in sentences]
        for number, (passage, tokens, low, high) in enumerate(sentences):
            short = without_asides(tokens, low, high) if may_have_asides(words[number]) else None
            if short is not None:
                looks.append(_Sentence(passage, short, short.low, len(short.words)))
                words.append(short.words[short.low :])
                numbers.append(number)
        scenes: dict[int, Scene] = {}
        for look, cue, entry in sift(words, index):
            passage, tokens, low, high = looks[look]
            if passage.register not in entry.form.registers:
                continue
            for at in _places(cue, tokens.words, low, high):
                if not entry.pattern.may_stand(tokens.words, at, low):
                    continue
                scene = scenes.get(look)
                if scene is None:
                    scene = scenes[look] = Scene(tokens, self.cast, low, high)
                found = self._candidate(passage, scene, entry, at)
                if found is not None:
                    yield numbers[look], found

    def _sentences(self) -> Iterator[_Sentence]:
        self._foreign = []
        for passage in self.passages:
            tokens = self.tokens(passage)
            if is_english(passage.text, tokens.words):
                for low, high in tokens.sentences():
                    yield _Sentence(passage, tokens, low, high)
            else:
                self._foreign.append(passage)

    def _candidate(self, passage: Passage, scene: Scene, entry: Entry, at: int) -> _Candidate | None:
        form, row, pattern = entry
        span = pattern.match(scene, at)
        if span is None or scene.tokens.is_code(at):
            return None
        start, end = span
        if not form.in_questions and VETOES["question"](scene, start, end):
            return None
        subject = scene.clause_subject(start) if row.of_clause else scene.subject(start)
        if not _fits(row.who, subject.kind) or any(VETOES[veto](scene, start, end) for veto in row.unless.split()):
            return None
        if passage.quotations and passage.is_quoted(scene.tokens.start(start), scene.tokens.end(end - 1)):
            return None
        # A note that leaves out who did it may tell of a machine.
        sure = row.sure and (row.who != Who.HUMAN_OR_NONE or subject.is_human)
        return _Candidate(form, sure, *scene.tokens.in_whole(start, end), _named(scene, subject, span))

    def _match(self, sentence: _Sentence, one: _Candidate) -> Match:
        passage, tokens = sentence.passage, sentence.tokens
        first = one.start
        while first > 0 and tokens.end(first - 1) == tokens.start(first) and tokens.words[first] == "not":
            first -= 1  # the whole of "didn't"
        start, end = tokens.start(first), tokens.end(one.end - 1)
        return Match(
            place=passage.place(start, end),
            passage=passage,
            start=start,
            end=end,
            agent=one.agent,
            sure=one.sure and not _is_told_of(sentence, one),
            words=_shortened(tokens.slice(first, one.end)),
        )

    def _is_allowed(self, words: str) -> bool:
        lowered = words.lower()
        return any(word in lowered for word in self.cast.allowed)


def _is_told_of(sentence: _Sentence, one: _Candidate) -> bool:
    """Tell whether the sentence may only speak of such words, or deny them: then a finding is no error."""
    words = sentence.tokens.words
    return not TELLING.isdisjoint(words[sentence.low : sentence.high]) or not DENYING.isdisjoint(
        words[max(sentence.low, one.start - NEGATION_REACH) : one.start]
    )


def _places(word: str, words: list[str], low: int, high: int) -> Iterable[int]:
    """Return where a word stands in a sentence that has it."""
    first = words.index(word, low, high)
    if word not in words[first + 1 : high]:
        return (first,)
    return [at for at in range(first, high) if words[at] == word]


def _fits(who: str, kind: str) -> bool:
    """Tell whether a subject of this kind is one that the form is about."""
    if who is Who.ANY:
        return True
    human = kind in HUMAN
    if who is Who.HUMAN:
        return human
    if who is Who.OTHER:
        return human and kind is not Kind.FIRST
    if who is Who.HUMAN_OR_NONE:
        return human or kind in {Kind.NONE, Kind.PERHAPS}
    if who is Who.THING:
        return kind in {Kind.SYSTEM, Kind.PERHAPS, Kind.NONE, Kind.USER}
    return human or kind in {Kind.NONE, Kind.PERHAPS, Kind.USER}


def _named(scene: Scene, subject: Agent, span: tuple[int, int]) -> str:
    """Return the person, role or team that the words are about, "" where there is none."""
    agent: Agent | None = subject
    if not subject.is_human:
        agent = next(
            (
                found
                for at in range(span[0], span[1])
                if (found := scene.phrase_ahead(at)) is not None and found.is_human and found.end <= span[1]
            ),
            None,
        )
    if agent is None or agent.kind in {Kind.SOMEONE, Kind.NOBODY}:
        return ""
    if agent.end - agent.start == 1 and scene.words[agent.start] in ASKED:
        return ASKED[scene.words[agent.start]]
    text = scene.tokens.slice(agent.start, agent.end)
    return text if agent.kind == Kind.NAME else _spoken(text, agent.kind)


def _spoken(text: str, kind: str) -> str:
    """Return a role or a team as a question names it: "our team" as "your team", "an engineer" as "the engineer"."""
    first, _, rest = text.partition(" ")
    first = first if first[:2].isupper() else first[:1].lower() + first[1:]
    if first in SAID_OF_US and rest:
        return f"{SAID_OF_US[first]} {rest}"
    words = [first, *rest.split()]
    if words[-1] in ASKED and len(words) > 1:
        words[-1] = "you" if words[-1] in {"us", "we", "me"} else words[-1]
    elif kind == Kind.ROLE and len(words) == 1 and first in ROLES:
        words.insert(0, "the")
    return " ".join(words)


def _shortened(words: str) -> str:
    """Return what a message quotes: the first and the last words of a long match."""
    parts = words.split(" ")
    return words if len(parts) <= LONGEST_QUOTE else " ".join([*parts[:4], "…", *parts[-3:]])


def _resolve(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    """Keep of candidates that overlap the one of the closest form, then the surest, then the longest."""
    kept: list[_Candidate] = []
    ordered = sorted(
        candidates, key=lambda one: (one.form.rank, not one.sure, one.start - one.end, one.start, one.agent)
    )
    if len(ordered) < 2:  # noqa: PLR2004
        return ordered
    taken: set[int] = set()
    for one in ordered:
        if taken.isdisjoint(range(one.start, one.end)):
            taken.update(range(one.start, one.end))
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)
