"""Forms: ways of putting things, as rows of patterns with an example on either side of the line."""

from __future__ import annotations

from typing import Final, NamedTuple

from incident_review.wording.register import Register


class Who:
    """What the subject of the first word of a pattern must be."""

    ANY: Final = "any"
    HUMAN: Final = "human"  # a name, role, team, pronoun for people
    OTHER: Final = "other"  # the same, but neither "I" nor "we"
    HUMAN_OR_NONE: Final = "human or none"  # telegraphic notes leave the subject out
    NOT_SYSTEM: Final = "not system"  # the same, and users and customers too
    THING: Final = "thing"  # anything but people


EVERYWHERE = frozenset(Register)
ACCOUNT = frozenset({Register.NARRATIVE})
ACCOUNT_AND_HEADINGS = frozenset({Register.NARRATIVE, Register.HEADING})


class Row(NamedTuple):
    """Patterns, one a line, that have one meaning.

    `who` is what their subject must be, `unless` names vetoes, `sure` makes an error of the finding. `of_clause`: the
    words hang on the whole clause ("without asking"), so its subject counts.
    `hit` is a sentence that a facilitator would ask about, `sound` a look-alike that is fine. Both are tests.
    """

    patterns: str
    hit: str
    sound: str
    who: str = Who.ANY
    sure: bool = False
    unless: str = ""
    of_clause: bool = False


class Form(NamedTuple):
    """A form: where it binds, and its rows. Where two forms cover the same words, the lower `rank` is reported."""

    name: str
    rows: tuple[Row, ...]
    rank: int
    registers: frozenset[Register] = ACCOUNT
    in_questions: bool = False
