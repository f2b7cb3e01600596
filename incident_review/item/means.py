"""What makes a wish an act: the means, the named output, the cadence, the end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from incident_review.item import concrete, inflection
from incident_review.item.inflection import Shape
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs
from incident_review.item.words import word_set

_DETERMINERS = word_set("the a an our your their its his her this that these those it them each")
_STRONG_MARKS = frozenset(("(", ":", ";", "→", "->", "=>", "–", "—", "-", "⇒"))
_WEAK_MARKS = frozenset((",", ".", "?", "["))
_VAGUE = verbs.DIRECTION | verbs.STATE | verbs.THINKING | (verbs.CONTINUE - {"keep"}) | verbs.FIX_PEOPLE | verbs.BEHAVE
_EXTENT = word_set("get keep have be do make give go come increase stay prevent avoid ensure help enable support allow meet reach achieve reduce minimise minimize")


_GOES_WITH = word_set("""
    compliance alignment accordance line communication contact conversation conversations expectations meeting meetings talk sync
    working work works worked coordination collaboration cooperation discussion discussions align liaise deal dealing cope help
    """)


def by_act(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether "by adding …", "via …", "using …" names a means."""
    for at, token in enumerate(words[:-1]):
        low = token.low
        if low in ("by", "through", "via", "using", "with", "thanks"):
            tail = _phrase(words, at + 1)
            if low == "by" and _by(words, at + 1, tail, known):
                return True
            if low in ("via", "using") and concrete.specific(tail, known) > 0:
                return True
            joined = low == "with" and at > 0 and words[at - 1].low in _GOES_WITH
            if low in ("via", "using", "with", "through") and not joined and _names_artefact(tail):
                return True
        elif low == "instead" and words[at + 1].low == "of":
            return True
        elif low == "rather" and words[at + 1].low == "than" and concrete.specific(words[at + 2 :], known):
            return True
    return False


def _by(words: Sequence[Token], at: int, tail: Sequence[Token], known: frozenset[str]) -> bool:
    verb = inflection.verb(words[at].low)
    gerund = words[at].low.endswith("ing") and words[at].kind is Kind.WORD
    if gerund:
        base = verb[0] if verb else ""
        rest = words[at + 1 : at + 10]
        if base in _VAGUE or words[at].low in ("being", "having", "doing", "working", "becoming"):
            return False
        return concrete.specific(rest, known) > 0 or any(word.low in nouns.ARTEFACT for word in rest)
    return False


def _names_artefact(tail: Sequence[Token]) -> bool:
    last = [token for token in tail if token.kind is not Kind.MARK]
    if not last:
        return False
    if any(token.kind in (Kind.CODE, Kind.QUOTE) for token in last):
        return True
    return any(token.low in nouns.ARTEFACT for token in last) and not any(
        token.low in modifiers.EMPTY for token in last
    )


def _phrase(words: Sequence[Token], at: int) -> Sequence[Token]:
    end = at
    while end < len(words) and end < at + 6:
        token = words[end]
        if token.kind is Kind.MARK and token.low not in "/&":
            break
        if token.low in modifiers.BREAKS or (end > at and token.low in modifiers.PREPOSITIONS):
            break
        end += 1
    return words[at:end]


def change_of_value(words: Sequence[Token]) -> bool:
    """Tell whether a value is given: "from 3 to 5", "to 30 s", "below 200 ms", "x = true"."""
    lows = [token.low for token in words]
    for at, low in enumerate(lows):
        if low in ("to", "below", "under", "above", "at", "than", "least", "exceeds", "over", "within", "of", "="):
            following = at + 1
            while following < len(words) and lows[following] in ("a", "an", "about", "most", "least", "only", "just"):
                following += 1
            if following < len(words) and (
                words[following].kind is Kind.NUMBER
                or (lows[following] in modifiers.NUMBER_WORDS and concrete.is_limit(words, following))
            ):
                if lows[following] in ("0", "zero") or _is_date(words, following):
                    continue
                if low == "of" or low in ("over", "within"):
                    if not concrete.is_limit(words, following) or low != "within":
                        continue
                return True
        if (
            low == "from"
            and "to" in lows[at : at + 6]
            and any(token.kind in (Kind.NUMBER, Kind.CODE) for token in words[at + 1 : at + 3])
            and not _is_date(words, at + 1)
        ):
            return True
    return any(token.text[:1] in "<>≥≤" and len(token.text) > 1 for token in words)


def _is_date(words: Sequence[Token], at: int) -> bool:
    text = words[at].low
    following = words[at + 1].low if at + 1 < len(words) else ""
    previous = words[at - 1].low if at else ""
    return (
        following in modifiers.CADENCE
        or previous in modifiers.CADENCE
        or (text.isdigit() and len(text) == 4 and text.startswith(("19", "20")) and following not in nouns.UNITS)
        or ":" in text
        or text.count(".") > 1
    )


def mechanism(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether "to run in batches", "so that it pages …" says what the thing will do."""
    for at, token in enumerate(words[1:-1], 1):
        if token.low == "to" or (token.low == "that" and words[at - 1].low == "so"):
            verb = _first_verb(words, at + 1)
            if verb is not None:
                tail = words[verb + 1 :]
                if concrete.specific(tail, known) > 0:
                    return True
    return False


_NOT_CHECKABLE = word_set("again never always not don't doesn't can't cannot anymore correctly properly nobody nothing everything")
_LOOSE = word_set("use work handle load run need test check consider cover meet manage own respond support detect catch notice prevent document cover review monitor store")
_BEING = word_set("is are be being gets get")
_LEAST = 5


def checkable(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether the wished-for state is one of a named thing that one can look up: "nginx is restarted after …"."""
    if any(word.low in _NOT_CHECKABLE for word in words) or concrete.weight(words, known) < _LEAST:
        return False
    for before, word in pairwise(words):
        verb = inflection.verb(word.low)
        if verb is None or verb[0] not in verbs.MAKE - _LOOSE:
            continue
        passive = verb[1] is Shape.PAST and before.low in _BEING
        if passive or (verb[1] is Shape.THIRD and verb[0] not in verbs.ALSO_NOUN):
            return True
    return False


def condition(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether "when the hub restarts", "if the quota is exceeded" says when it is to act."""
    return any(
        token.low in ("when", "if", "whenever") and concrete.specific(words[at + 1 :], known) > 0
        for at, token in enumerate(words)
    )


def _first_verb(words: Sequence[Token], at: int) -> int | None:
    for place in range(at, min(at + 7, len(words))):
        verb = inflection.verb(words[place].low)
        if verb and verb[0] in verbs.MAKE and verb[0] not in _EXTENT:
            return place
        if words[at - 1].low == "to":
            return None
    return None


def later_act(words: Sequence[Token], known: frozenset[str], start: int = 1, *, gerunds: bool = True) -> bool:
    """Tell whether another act follows that changes a concrete thing: "…: page when", "… and disable each"."""
    for at in range(max(start, 1), len(words)):
        before = words[at - 1]
        strong = before.low in _STRONG_MARKS
        weak = before.low in _WEAK_MARKS or before.low in ("and", "then", "or", "&")
        if not (strong or weak):
            continue
        token = words[at]
        if token.kind in (Kind.CODE, Kind.QUOTE) and strong and before.low in (":", "→", "->", "=>", "⇒"):
            return True
        if strong and concrete.is_limit(words, at):
            return True
        if token.kind is not Kind.WORD:
            continue
        verb = inflection.verb(token.low)
        if verb is None or verb[0] not in verbs.MAKE | verbs.WATCH or verb[0] in _VAGUE:
            continue
        if verb[1] is not Shape.BASE and not (gerunds and verb[1] is Shape.GERUND):
            continue
        tail = words[at + 1 : at + 12]
        if not tail:
            continue
        if not strong and at > 2 and before.low not in (".", "then"):
            if tail[0].low not in _DETERMINERS and tail[0].kind not in (Kind.CODE, Kind.NUMBER, Kind.QUOTE):
                continue
        named = concrete.specific(_until_mark(tail), known) > 0
        if named or any(word.kind in (Kind.NUMBER, Kind.CODE) for word in tail):
            return True
    return False


def _until_mark(words: Sequence[Token]) -> Sequence[Token]:
    for at, token in enumerate(words):
        if token.kind is Kind.MARK and token.low in ".;:":
            return words[:at]
    return words


_WRITE = word_set("""
    add answer attach bring choose close comment compare create decide delete deliver disable document draft
    file fix implement introduce link list log make mail measure migrate move name note open order pick plot post
    present propose publish put raise record remove replace reply report restore return send share show store submit
    summarise summarize tell update use write adopt apply agree
    """)
_OUTPUT_MARKS = frozenset((",", ";", ":", "and", "then", "→", "->", "-", "–", "—", ".", "?", "with"))


def output(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether a thought ends in something named: "and write it up in …", "decide by …", "result in ST-90"."""
    for at in range(1, len(words)):
        if words[at - 1].low not in _OUTPUT_MARKS:
            continue
        window = words[at : at + 10]
        lows = [token.low for token in window]
        if any(low in nouns.OUTPUT for low in lows[:5]) and lows[0] not in modifiers.PREPOSITIONS:
            return True
        if words[at - 1].low in _SAYING and any(_writes(token) for token in window[1:4]):
            return True
        verb = inflection.verb(window[0].low) if window[0].kind is Kind.WORD else None
        if verb and verb[0] in _WRITE and verb[1] in (Shape.BASE, Shape.GERUND) and len(window) > 1:
            if words[at - 1].low != "and" or at == 2 or _directed(window[1]):
                return True
    return False


_SAYING = frozenset((":", ";", "→", "->"))


def _writes(token: Token) -> bool:
    verb = inflection.verb(token.low) if token.kind is Kind.WORD else None
    return verb is not None and verb[1] is Shape.THIRD and verb[0] in _WRITE


def _directed(token: Token) -> bool:
    return (
        token.low in _DETERMINERS
        or token.low in ("in", "to", "as", "up", "what", "how", "which", "back", "with", "at", "on")
        or token.kind in (Kind.CODE, Kind.NUMBER, Kind.QUOTE, Kind.TICKET)
    )


def cadence(words: Sequence[Token]) -> bool:
    """Tell whether a repetition has a rhythm or an end: "monthly", "every Sunday", "until 1 June", "each 14 days"."""
    lows = [token.low for token in words]
    for at, low in enumerate(lows):
        if low in modifiers.CADENCE and low not in ("may", "sprint"):
            return True
        if low == "until" and at + 1 < len(lows):
            return True
        if low in ("every", "each", "per", "a", "for", "once", "twice", "after", "before") and at + 1 < len(lows):
            after = at + 1
            if words[after].kind is Kind.NUMBER or lows[after] in modifiers.NUMBER_WORDS:
                return True
            if low in ("every", "each", "per", "once", "twice") and lows[after] in (
                nouns.UNITS
                | {"quarter", "deploy", "deployment", "release", "build", "commit", "sprint", "night", "year"}
            ):
                return True
    return False
