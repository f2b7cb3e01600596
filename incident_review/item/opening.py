"""What people write before the act: list marks, tickets, "TODO:", "we should", "going forward"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from incident_review.item import inflection, pattern
from incident_review.item.inflection import Shape
from incident_review.item.token import Kind, Token
from incident_review.item.words import word_set

TIMES = word_set("""
    always only continuously constantly regularly proactively gradually progressively incrementally periodically consistently
    """)
_MARKS = word_set("- -- \u2013 \u2014 • * + > | , : ✔ ✅ ☐ ☑ · [ ] ( ) # … . ~ =")
_HEADERS = word_set("""
    todo action actions suggested suggestion suggestions proposal proposed description follow-up followup idea
    recommendation recommended recommend task item next-step p0 p1 p2 p3 p4 prio priority high medium low short-term
    mid-term medium-term long-term longterm shortterm prevention mitigation detection ai note wip done open pending
    improvement remediation optional stretch owner immediate tbd
    """)
_ADVERBS = word_set("""
    please kindly also then therefore so thus hence ideally maybe perhaps possibly potentially finally first firstly
    second secondly third thirdly lastly additionally furthermore moreover overall generally instead together jointly
    internally just simply again still and but to either probably definitely basically currently already actively now
    """)
_CONDITIONS = word_set("when whenever if before after once while during")
_CASES = frozenset((("in", "case"), ("for", "every"), ("for", "each")))
_BE = word_set("be are is am 're")

# Patterns (`incident_review.item.pattern`), one a line; indented lines go on. The first that matches is skipped.
_PHRASES = """
going|moving forward ?,
in ?the future ?,
for the future ?,
in future ?,
from now|here on ?,
in general ?,
next time ?,
as a|the ?whole team|department|group|company|organisation|organization|community ?,
as ?a|the ?an follow-up|result|consequence|precaution|measure|step|action ?,
as ?a ?the next step ?,
for now ?,
in addition ?,
together|jointly with ..14 ,
with|in ..3 help|support|cooperation of ..6 ,
one of us|them
all of us
we|you|they all
we|i|you|they|i'd|we'd|we'll|i'll|we're|i'm|let's|lets
let us
the team|plan|goal|idea|intention|aim|action|recommendation|suggestion is|are|was|were|would to|be ?to
our|the ?own ?engineering ?platform ?product ?operations team|teams|engineers|group|developers is|are ?also ?currently
need|needs|have|has|want|wants|plan|plans|planning|intend|aim|like|ought|decided|agreed|going|propose|wish|hope
    |recommend|suggest to
should|must|will|shall|would|could|can|may|might
are|is|am going|planning|supposed|expected|committed|about to
it ?is|would|was|might|will|may|could|should ?be ?also ?very important|necessary|useful|good|helpful|worth|crucial
    |essential|nice|vital|great|beneficial|imperative|advisable|sensible|wise ?for ?us to|that ?we ?should
it's ?also ?very important|necessary|useful|good|helpful|worth|crucial|essential|nice|vital to|that
it was|is|has ?been agreed|decided|suggested|proposed|recommended to|that
there should|must|needs|need|has|have|is ?to ?be
try|attempt|begin|start|commit|seek|proceed to
"""
_EVERYBODY = frozenset(("all of us", "we|you|they all"))
_LIMIT = 8  # more openings than this are no longer filler


def skip(clause: Sequence[Token]) -> tuple[int, frozenset[str]]:
    """Return where the act begins, and hints that the skipped words give ("everybody")."""
    at = 0
    hints: set[str] = set()
    for _ in range(_LIMIT):
        after = (
            _skip_mark(clause, at)
            or _skip_condition(clause, at)
            or _skip_phrase(clause, at, hints)
            or _skip_adverb(clause, at)
        )
        if after is None or after >= len(clause):
            break
        at = after
    return at, frozenset(hints)


@cache
def _phrases() -> tuple[str, ...]:
    return tuple(_PHRASES.replace("\n    ", "").strip().splitlines())


@lru_cache(maxsize=1024)
def _starting_with(word: str) -> tuple[str, ...]:
    cues = ((text, pattern.cues(text)) for text in _phrases())
    return tuple(text for text, first in cues if first is None or word in first)


def _skip_mark(clause: Sequence[Token], at: int) -> int | None:
    token = clause[at]
    mark = token.kind in (Kind.URL, Kind.TICKET) or (token.kind is Kind.MARK and token.low in _MARKS)
    if mark or (token.low == "x" and at and clause[at - 1].low == "["):
        return at + 1
    header = token.low in _HEADERS and at + 1 < len(clause) and clause[at + 1].low in (":", "-", "]")
    return at + 2 if header else None


def _skip_condition(clause: Sequence[Token], at: int) -> int | None:
    """Skip "when naming topics," before a command."""
    following = clause[at + 1].low if at + 1 < len(clause) else ""
    if clause[at].low not in _CONDITIONS and (clause[at].low, following) not in _CASES:
        return None
    end = next((place for place in range(at + 1, len(clause)) if clause[place].low == ","), len(clause))
    verb = inflection.at(clause, end + 1)
    return end + 1 if end - at > 1 and verb is not None and verb[1] is Shape.BASE else None


def _skip_phrase(clause: Sequence[Token], at: int, hints: set[str]) -> int | None:
    for text in _starting_with(clause[at].low):
        end = pattern.compiled(text).match(clause, at)
        if end is not None and end > at:
            if text in _EVERYBODY:
                hints.add("everybody")
            return end
    return None


def _skip_adverb(clause: Sequence[Token], at: int) -> int | None:
    if clause[at].low in _ADVERBS:
        return at + 1
    if not at or clause[at].low not in _BE or at + 1 == len(clause):
        return None
    verb = inflection.at(clause, at + 1)  # "we are (also) looking into"
    going_on = clause[at + 1].low in _ADVERBS or (verb is not None and verb[1] is Shape.GERUND)
    return at + 1 if going_on else None
