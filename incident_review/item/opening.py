"""What people write before the act: list marks, tickets, "TODO:", "we should", "going forward"."""

from __future__ import annotations

from functools import lru_cache

from incident_review.item import inflection, pattern
from incident_review.item.token import Kind, Token
from incident_review.item.words import word_set

_MARKS = word_set("- -- – — • * + > | , : ✔ ✅ ☐ ☑ · [ ] ( ) # … . ~ =")
_HEADERS = word_set("""
    todo action actions suggested suggestion suggestions proposal proposed description follow-up followup idea
    recommendation recommended recommend task item next-step p0 p1 p2 p3 p4 prio priority high medium low
    short-term mid-term medium-term long-term longterm shortterm prevention mitigation detection ai note wip done
    open pending improvement remediation optional stretch owner immediate tbd
    """)
_ADVERBS = word_set("""
    please kindly also then therefore so thus hence ideally maybe perhaps possibly potentially finally first firstly
    second secondly third thirdly lastly additionally furthermore moreover overall generally instead together jointly
    internally just simply again still and but to either currently already actively now probably definitely eventually basically
    """)
_BE = word_set("be are is am 're")
TIMES = word_set("always continuously constantly regularly proactively gradually progressively incrementally periodically consistently")

# Filler phrases; `:hint` names what the phrase tells.
_PHRASES = (
    "going|moving forward ?,",
    "in ?the future ?,",
    "for the future ?,",
    "in future ?,",
    "from now|here on ?,",
    "in general ?,",
    "next time ?,",
    "as a|the ?whole team|department|group|company|organisation|organization|community ?,",
    "as ?a|the ?an follow-up|result|consequence|precaution|measure|step|action ?,",
    "as ?a ?the next step ?,",
    "for now ?,",
    "in addition ?,",
    "in the short|long|medium|mid|longer term|run ?,",
    "at some point|stage ?,",
    "over time ?,",
    "if|where|when|whenever possible ?,",
    "together|jointly with ..14 ,",
    "with|in ..3 help|support|cooperation of ..6 ,",
    "one of us|them",
    "we|i|you|they|i'd|we'd|we'll|i'll|we're|i'm|let's|lets",
    "let us",
    "the team|plan|goal|idea|intention|aim|action|recommendation|suggestion is|are|was|were|would to|be ?to",
    "need|needs|have|has|want|wants|plan|plans|planning|intend|aim|like|ought|decided|agreed|going|propose|wish|"
    "hope|recommend|suggest|continue to",
    "should|must|will|shall|would|could|can|may|might",
    "are|is|am going|planning|supposed|expected|committed|about to",
    "it ?is|would|was|might|will|may|could|should ?be ?also ?very important|necessary|useful|good|helpful|worth|"
    "crucial|essential|nice|vital|great|beneficial|imperative|advisable|sensible|wise ?for ?us to|that ?we ?should",
    "it's ?also ?very important|necessary|useful|good|helpful|worth|crucial|essential|nice|vital to|that",
    "it was|is|has ?been agreed|decided|suggested|proposed|recommended to|that",
    "there should|must|needs|need|has|have|is ?to ?be",
    "try|attempt|begin|start|commit|seek|proceed to",
    "as a team|department|group we ?all",
    "all of us",
)
_EVERYBODY = frozenset(("all of us", "as a team|department|group we ?all"))
_LIMIT = 8


@lru_cache(maxsize=1024)
def _starting_with(word: str) -> tuple[str, ...]:
    found = []
    for text in _PHRASES:
        cues = pattern.cues(pattern.compiled(text))
        if cues is None or word in cues:
            found.append(text)
    return tuple(found)


def skip(clause: list[Token]) -> tuple[int, frozenset[str]]:
    """Return where the act begins, and hints that the skipped words give ("always", "all of us")."""
    at = 0
    hints: set[str] = set()
    for _ in range(_LIMIT):
        after = _skip_one(clause, at, hints)
        if after is None or after >= len(clause):
            break
        at = after
    return at, frozenset(hints)


def _skip_one(clause: list[Token], at: int, hints: set[str]) -> int | None:
    token = clause[at]
    following = clause[at + 1] if at + 1 < len(clause) else None
    if token.kind in (Kind.URL, Kind.TICKET) or (token.kind is Kind.MARK and token.low in _MARKS):
        return at + 1
    if token.low == "x" and at and clause[at - 1].low == "[":
        return at + 1
    if token.low in _HEADERS and following is not None and following.low in (":", "-", "]"):
        return at + 2
    if at and token.low in _BE and following is not None:
        verb = inflection.verb(following.low)
        if following.low in _ADVERBS or (verb and verb[1] is inflection.Shape.GERUND):
            return at + 1
    for text in _starting_with(token.low):
        end = pattern.compiled(text).match(clause, at)
        if end is not None and end > at:
            if text in _EVERYBODY:
                hints.add("everybody")
            hints.add(" ".join(word.low for word in clause[at:end]))
            return end
    return at + 1 if token.low in _ADVERBS else None
