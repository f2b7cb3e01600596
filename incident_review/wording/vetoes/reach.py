"""Where a veto looks for words: in the clause before a match, near it, after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from incident_review.wording.phrases import BREAKS
from incident_review.wording.scene import Scene

Veto = Callable[[Scene, int, int], bool]  # the sentence, the first word of the match, the word after its last
NEARBY = 40
CHOICES = frozenset(["chose", "decided", "preferred", "opted", "elected", "pursued", "judged"])
REASONS = frozenset(["because", "since", "by", "given", "as", "so", "avoid"])
PEOPLE_FIRST = "not no never nobody neither without nor cannot rather avoid avoids avoided hardly than"


def words_before(scene: Scene, start: int, reach: int) -> Iterable[str]:
    """Return the words of the clause before `start`, nearest first."""
    for at in range(start - 1, max(scene.low, start - reach) - 1, -1):
        if scene.words[at] in BREAKS or scene.words[at] == ",":
            return
        if scene.words[at] not in scene.cast.names and not is_month(scene, at):  # Will and May
            yield scene.words[at]


def is_month(scene: Scene, at: int) -> bool:
    """Tell whether "May" is the month: it has a capital, and only that, within the sentence."""
    return (
        scene.words[at] == "may"
        and at > scene.low
        and scene.tokens.is_capital(at)
        and not scene.tokens.text[scene.tokens.start(at) : scene.tokens.end(at)].isupper()
    )


def has(words: str, reach: int = 0) -> Veto:
    """Return a veto: one of these words stands in the sentence, or at most `reach` words before the match."""
    wanted = frozenset(words.split())

    def veto(scene: Scene, start: int, end: int) -> bool:
        low = max(scene.low, start - (reach or NEARBY))
        high = start if reach else min(scene.high, end + NEARBY)
        return any(scene.words[at] in wanted and not is_month(scene, at) for at in range(low, high))

    return veto


def follows(words: str, reach: int) -> Veto:
    """Return a veto: one of these words stands in the match or at most `reach` words after it."""
    wanted = frozenset(words.split())

    def veto(scene: Scene, start: int, end: int) -> bool:
        return any(scene.words[at] in wanted for at in range(start, min(scene.high, end + reach)))

    return veto


def in_clause(words: str, reach: int) -> Veto:
    """Return a veto: one of these words stands in the same clause, at most `reach` words before the match."""
    wanted = frozenset(words.split())

    def veto(scene: Scene, start: int, _end: int) -> bool:
        return any(word in wanted for word in words_before(scene, start, reach))

    return veto


def in_clause_itself(words: str, reach: int) -> Veto:
    """Return the same veto, but for a clause that another one only tells of: "we found that …"."""
    wanted = frozenset(words.split())

    def veto(scene: Scene, start: int, _end: int) -> bool:
        after = ""
        for word in words_before(scene, start, reach):
            if word in wanted:
                return after != "that"
            after = word
        return False

    return veto


def comes_after(words: str, reach: int) -> Veto:
    """Return a veto: one of these words stands at most `reach` words after the match."""
    wanted = frozenset(words.split())

    def veto(scene: Scene, _start: int, end: int) -> bool:
        return any(scene.words[at] in wanted for at in range(end, min(scene.high, end + reach)))

    return veto
