"""A title in clauses: without tickets, links and remarks about who and when, cut where one act ends."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.item import act
from incident_review.item.act import Act
from incident_review.item.token import Kind, Token
from incident_review.item.words import word_set

_SEPARATORS = frozenset((":", ";", ".", "?", "!", "→", "->", "=>", "⇒", "-", "--", "\u2013", "\u2014"))
_ABBREVIATIONS = word_set("e.g i.e etc vs incl approx no est resp ca cf")
_OPEN = {"(": ")", "[": "]"}
_METADATA = word_set("""
    owner issue issues see ticket pr pull request link done target est eta due sponsor cw q1 q2 q3 q4 assignee
    assigned tbd recurring blocked blocking jira github wip deadline lead responsible sp prio priority closed
    """)
_SHALL = word_set("should must will need have want plan could can might may would are")
_LONGEST_ASIDE = 30  # words


def without_metadata(words: Sequence[Token]) -> list[Token]:
    """Return the words without links and without brackets that hold tickets, owners or dates."""
    found: list[Token] = []
    at = 0
    while at < len(words):
        end = closing(words, at)
        if end is not None and _is_metadata(words[at + 1 : end]):
            at = end
        elif words[at].kind is not Kind.URL:
            found.append(words[at])
        at += 1
    return found


def acts(words: Sequence[Token]) -> list[Act]:
    """Return the clauses, read into their parts; what stands in brackets is left out."""
    found: list[Act] = []
    clause: list[Token] = []
    before = ""
    at = 0
    while at < len(words):
        end = closing(words, at)
        if end is not None:
            at = end + 1
            continue
        if not _separates(words, at, clause):
            clause.append(words[at])
        else:
            if clause:
                found.append(act.read(clause, before))
            clause, before = [], words[at].text
        at += 1
    if clause:
        found.append(act.read(clause, before))
    return [one for one in found if one.words]


def closing(words: Sequence[Token], at: int) -> int | None:
    """Return where the bracket that opens at `at` is closed; None when none opens there or it stays open."""
    close = _OPEN.get(words[at].text)
    if close is None:
        return None
    places = range(at + 1, min(at + _LONGEST_ASIDE, len(words)))
    return next((place for place in places if words[place].text == close), None)


def _is_metadata(words: Sequence[Token]) -> bool:
    if not any(word.kind in (Kind.WORD, Kind.CODE, Kind.QUOTE) for word in words):
        return True
    return any(word.low in _METADATA or word.kind in (Kind.TICKET, Kind.URL) for word in words)


def _separates(words: Sequence[Token], at: int, clause: Sequence[Token]) -> bool:
    if words[at].kind is not Kind.MARK:
        return False
    if words[at].text == ",":  # "As …, we should …"
        following = [word.low for word in words[at + 1 : at + 3]]
        return following[:1] == ["we"] and following[1:] != [] and following[1] in _SHALL
    abbreviated = words[at].text == "." and bool(clause) and clause[-1].low in _ABBREVIATIONS
    return words[at].text in _SEPARATORS and not abbreviated
