"""Where a piece of prose stands, since a form that misleads in an account is right in an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import lru_cache

from incident_review.wording.words import words


class Register(StrEnum):
    """The three columns of the table of forms and places."""

    NARRATIVE = "narrative"
    ANSWER = "answer"
    HEADING = "heading"


# Words of section titles, in any house style. A title of neither table takes the register of the section around it.
ACCOUNT_TITLES = words(
    "went-wrong went-badly did-not-go went-well went-right go-well go-wrong lucky luck summary"
    " overview abstract impact timeline chronology how-we-got-here what-happened narrative account"
    " story background perspective contributing root-cause cause causes analysis detection trigger"
    " triggers description details findings issue-summary incident-report resolution-steps response"
    " steps-taken contributing-factors factors technical human-and-organisational themes"
    " initial-concerns symptoms issue problem"
)
ANSWER_TITLES = words(
    "action actions action-items follow-up follow-ups followup followups improvement improvements"
    " recommendation recommendations remediation remediations next-steps next-step todo to-do todos"
    " proposal proposals proposed lessons lesson learnings learned learnt we-learn takeaways"
    " take-aways question questions prevent prevention preventing preventative preventive could-we can-we"
    " would-have could-have should-we will-we how-to do-better do-differently corrective ideas future"
    " long-term short-term plan plans planned moving-forward going-forward way-forward tasks"
    " work-items tickets improve what-we-are-doing what-we-re-doing changes we-are-changing what-next"
    " whats-next avoid process-improvements for-other-teams mitigations-proposed faq"
)
_SEPARATE = re.compile(r"[^\w]+")


def register_of(titles: Iterable[str], house: Mapping[str, Register] | None = None) -> Register:
    """Return the register of prose under these section titles or slugs, innermost first.

    `house` maps section titles of the local house style to registers and goes before the tables.
    """
    own = {slug_of(title): register for title, register in (house or {}).items()}
    for title in titles:
        register = own.get(slug_of(title)) if own else None
        if register is None:
            register = _usual(title)
        if register is not None:
            return register
    return Register.NARRATIVE


@lru_cache(maxsize=512)
def _usual(title: str) -> Register | None:
    """Return the register of a title in any house style, None where it has no say."""
    slug = slug_of(title)
    if title.rstrip().endswith("?") or _holds(slug, ANSWER_TITLES):
        return Register.NARRATIVE if _holds(slug, ("went-wrong", "root-cause")) else Register.ANSWER
    return Register.NARRATIVE if _holds(slug, ACCOUNT_TITLES) else None


def slug_of(title: str) -> str:
    """Return a title as lower-case words joined by hyphens."""
    return _SEPARATE.sub("-", title.lower()).strip("-")


def _holds(slug: str, titles: Iterable[str]) -> bool:
    padded = f"-{slug}-"
    return any(f"-{title}-" in padded for title in titles)
