"""What turns a wish into an act: the means, what the thing will do, another act that follows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from incident_review.item import concrete, inflection
from incident_review.item.inflection import Shape
from incident_review.item.token import Kind, Token
from incident_review.item.words import modifiers, nouns, verbs, word_set

_REACH = 10  # words behind a verb that may say on what it acts
_STRONG_MARKS = frozenset(("(", ":", ";", "→", "->", "=>", "⇒", "-", "\u2013", "\u2014"))
_WEAK_MARKS = frozenset((",", ".", "?", "[", "and", "then", "or", "&"))
_ARROWS = frozenset((":", "→", "->", "=>", "⇒"))
_DETERMINERS = word_set("the a an our your their its his her this that these those it them each")
_VAGUE = (
    verbs.DIRECTION
    | verbs.STATE
    | verbs.THINKING
    | verbs.FIX_PEOPLE
    | verbs.BEHAVE
    | (verbs.CONTINUE - {"keep"})
    | word_set("be have do work become")
)
_EXTENT = word_set("""
    get keep have be do make give go come increase stay prevent avoid ensure help enable support allow meet reach
    achieve reduce minimise minimize
    """)
_WITH = word_set("via using with through")
_GOES_WITH = word_set("""
    compliance alignment accordance line communication contact conversation conversations expectations meeting
    meetings talk sync working work works worked coordination collaboration cooperation discussion discussions align
    liaise deal dealing cope help
    """)
_TELLING = word_set("is are be being gets get we was were has have")
_BEING = word_set("is are be being gets get")
_NOT_CHECKABLE = word_set("""
    again never always can't cannot anymore correctly properly gracefully smoothly reliably nobody nothing everything
    people team everyone they someone somebody able aware possible ready available sufficient enough clear well better
    proper adequate appropriate enough necessary reasonable useful relevant
    known date up-to-date safe secure stable healthy fine good right working protected understood
    """)
_ASKING = word_set("get obtain request confirm agree order ask book")
_ABILITY = word_set("ability capability capacity chance chances confidence likelihood effort efforts")
_HAVING = word_set("has have")
_LOOSE = word_set("""
    use work handle load run need test check consider cover meet manage own respond support detect catch notice
    prevent document review monitor store apply implement share inform involve notify update record make take include
    get give know explain track
    """)
_MUCH = 5
_ENOUGH = 4
_NARROW = 2  # weight of one word that narrows down


def by_act(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether "by adding …", "via …", "using …", "instead of …" names a means."""
    for at, (token, following) in enumerate(pairwise(words)):
        if token.low == "by" and (_by(words, at + 1, known) or _by_kind(words, at + 1, known)):
            return True
        article = token.low == "by" and following.low in ("a", "an")
        if (token.low in _WITH or article) and _with(words, at, known):
            return True
        if token.low == "instead" and following.low == "of":
            return True
        if token.low == "rather" and following.low == "than" and concrete.specific(words[at + 2 :], known):
            return True
    return False


def replacement(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether "from cron to a versioned scheduler", "into a checklist" names what gives way to what."""
    lows = [word.low for word in words]
    if any(one == "into" and two in ("a", "an") for one, two in pairwise(lows)):
        tail = _phrase(words, lows.index("into") + 1)
        return concrete.specific(tail, known) > 0 or any(word.low in nouns.ARTEFACT for word in tail)
    if "from" not in lows or "to" not in lows[lows.index("from") :]:
        return False
    start = lows.index("from")
    end = lows.index("to", start)
    old, new = concrete.specific(words[start:end], known), concrete.specific(words[end:], known)
    named = any(word.kind in _NAMED or word.acronym or word.capital for word in words[end:])
    return old > 0 and (new > 1 or named)


def spelled_out(title: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether a colon is followed by what it comes to: "…: device name and location in the first line"."""
    at = next((at for at, token in enumerate(title) if token.low == ":"), len(title))
    tail = title[at + 1 :]
    return not any(word.low in _TELLING for word in tail) and concrete.weight(tail, known) > _MUCH


def mechanism(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether "to run in batches", "so that it pages …" says what the thing will do."""
    for at, token in enumerate(words[1:-1], 1):
        if token.low == "to" and words[at - 1].low in _ABILITY:
            continue
        if token.low == "to":
            verb = _mechanic(words, at + 1, at + 2)
            needed = 1 if words[at - 1].low == "how" else _NARROW
        elif token.low == "that" and words[at - 1].low == "so":
            verb, needed = _mechanic(words, at + 1, at + 8), _NARROW
        elif token.low in ("that", "which") and _is_third(words[at + 1]):
            verb, needed = at + 1, _NARROW
        else:
            continue
        more = verb is not None and any(word.low in modifiers.COMPARATIVE for word in words[verb + 1 : verb + 2])
        if verb is not None and not more and concrete.weight(words[verb + 1 :], known) >= needed:
            return True
    return False


def is_making(words: Sequence[Token]) -> bool:
    """Tell whether a gerund of making begins here: "avoid restarting …", not "avoid making …", "avoid relying on …"."""
    verb = inflection.verb(words[0].low) if words else None
    return verb is not None and verb[1] is Shape.GERUND and verb[0] in verbs.MAKE - _EXTENT - _LOOSE


def request(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether somebody is asked for something named: "to get PR 77 merged"."""
    for at, (token, following) in enumerate(pairwise(words)):
        if token.low in ("to", "and") and following.low in _ASKING:
            return concrete.weight(words[at + 2 :], known) >= _NARROW or concrete.exact(words[at + 2 :], known) > 0
    return False


def condition(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether "when the hub restarts", "if the quota is exceeded" says when it is to act."""
    return any(
        token.low in ("when", "if", "whenever") and concrete.specific(words[at + 1 :], known) > 0
        for at, token in enumerate(words)
    )


def checkable(words: Sequence[Token], known: frozenset[str]) -> bool:
    """Tell whether a wished-for state is one that one can look up: "nginx is restarted after …"."""
    weight = concrete.weight(words, known)
    if weight < _NARROW or any(word.low in _NOT_CHECKABLE for word in words):
        return False
    for before, word in pairwise(words):
        verb = inflection.verb(word.low)
        made = verb is not None and verb[0] in verbs.MAKE - _LOOSE
        if made and verb and verb[1] is Shape.PAST and (before.low in _BEING or before.low == "not"):
            return True
        third = made and verb and verb[1] is Shape.THIRD and verb[0] not in verbs.ALSO_NOUN
        does_not = made and verb and verb[1] is Shape.BASE and before.low == "not"
        if weight >= _ENOUGH and (third or does_not or word.low in _HAVING):
            return True
    return False


def later_act(
    words: Sequence[Token], known: frozenset[str], start: int = 1, *, gerunds: bool = True, lists: bool = True
) -> bool:
    """Tell whether another act follows that changes a concrete thing: "…: page when …", "… and disable each".

    Without `gerunds` it has to be a command; without `lists` a comma or an "and" does not introduce it.
    """
    for at in range(max(start, 1), len(words)):
        mark = words[at - 1].low
        strong = mark in _STRONG_MARKS
        if strong and (concrete.is_limit(words, at) or (mark in _ARROWS and words[at].kind in _NAMED)):
            return True
        if (strong or (lists and mark in _WEAK_MARKS)) and _is_act(words, at, known, strong=strong, gerunds=gerunds):
            return True
    return False


_CHANGING = verbs.MAKE | verbs.WATCH | word_set("keep")
_NAMED = (Kind.CODE, Kind.QUOTE)
_EXACT = (Kind.CODE, Kind.NUMBER, Kind.QUOTE)


def _is_act(words: Sequence[Token], at: int, known: frozenset[str], *, strong: bool, gerunds: bool) -> bool:
    verb = inflection.verb(words[at].low) if words[at].kind is Kind.WORD else None
    if verb is None or verb[0] not in _CHANGING or verb[0] in _VAGUE:
        return False
    if verb[1] is not Shape.BASE and not (gerunds and verb[1] is Shape.GERUND):
        return False
    tail = words[at + 1 : at + 2 + _REACH]
    if not tail:
        return False
    # "plan and apply tasks" is a list; "plan and apply the tasks", "plan, then apply tasks" are acts.
    plain = tail[0].low not in _DETERMINERS and tail[0].kind not in _EXACT
    second = at == 2  # noqa: PLR2004 - "investigate and fix": the lead verb goes on
    if not strong and not second and words[at - 1].low not in (".", "then") and plain:
        return False
    named = concrete.specific(_sentence(tail), known) > 0
    return named or any(word.kind in (Kind.NUMBER, Kind.CODE) for word in tail)


def _sentence(words: Sequence[Token]) -> Sequence[Token]:
    end = next((at for at, word in enumerate(words) if word.kind is Kind.MARK and word.low in ".;:"), len(words))
    return words[:end]


def _by(words: Sequence[Token], at: int, known: frozenset[str]) -> bool:
    """Tell whether "by …ing" names an act on something: "by adding jitter", not "by being careful"."""
    if words[at].kind is not Kind.WORD or not words[at].low.endswith("ing"):
        return False
    verb = inflection.verb(words[at].low)
    if verb is not None and verb[0] in _VAGUE:
        return False
    rest = words[at + 1 : at + _REACH]
    exact = any(word.low in nouns.ARTEFACT or word.low in modifiers.NUMBER_WORDS for word in rest)
    return exact or concrete.weight(rest, known) >= _NARROW


def _by_kind(words: Sequence[Token], at: int, known: frozenset[str]) -> bool:
    """Tell whether "by lazy loading …" stands here: a word that narrows down, then the act."""
    narrow = (
        words[at].kind is Kind.WORD and concrete.is_specific(words[at], known) and not words[at].low.endswith("ing")
    )
    return narrow and at + 1 < len(words) and _by(words, at + 1, known)


def _with(words: Sequence[Token], at: int, known: frozenset[str]) -> bool:
    tail = _phrase(words, at + 1)
    together = words[at].low == "with" and at > 0 and words[at - 1].low in _GOES_WITH
    if together or words[at + 1].low in modifiers.PREPOSITIONS:  # "work with …", "get through to the rota"
        return False
    if words[at].low == "by":
        return any(token.kind in _NAMED or token.low in nouns.ARTEFACT for token in tail)
    if words[at].low in ("via", "using") and concrete.specific(tail, known):
        return True
    if any(token.kind in _NAMED for token in tail):
        return True
    general = any(token.low in modifiers.EMPTY for token in tail)
    if not general and tail[:1] and tail[0].low in ("a", "an") and concrete.specific(tail, known):
        return True
    return not general and any(token.low in nouns.ARTEFACT for token in tail)


def _phrase(words: Sequence[Token], at: int) -> Sequence[Token]:
    """Return the few words of the noun phrase that begins at `at`."""
    end = at
    while end < min(len(words), at + 6):
        token = words[end]
        if token.kind is Kind.MARK and token.low not in "/&":
            break
        if token.low in modifiers.BREAKS or (end > at and token.low in modifiers.PREPOSITIONS):
            break
        end += 1
    return words[at:end]


def _is_third(word: Token) -> bool:
    verb = inflection.verb(word.low)
    return verb is not None and verb[1] is Shape.THIRD and verb[0] in verbs.MAKE - _EXTENT


def _mechanic(words: Sequence[Token], at: int, end: int) -> int | None:
    """Return where a verb stands, from `at` up to `end`, that says what a thing does."""
    for place in range(at, min(end, len(words))):
        verb = inflection.verb(words[place].low)
        if verb and verb[0] in verbs.MAKE and verb[0] not in _EXTENT:
            return place
    return None
