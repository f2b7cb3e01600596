"""What it takes to accept, decline, finish or link an item, and which fields that sets.

Each function returns the fields to write, in the order in which they are written, or raises UsageError.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from incident_review import owner, tracker
from incident_review.clock import hours, soak
from incident_review.model import Item, ItemKind, ItemStatus
from incident_review.moment import said, written
from incident_review.problem import UsageError

if TYPE_CHECKING:
    from incident_review.folder import Review
    from incident_review.yamlfile.text import Value

Fields: TypeAlias = "dict[str, Value]"


@dataclass(frozen=True, slots=True)
class Given:
    """What a person gave with the command; empty is not given."""

    at: datetime
    owner: str = ""
    tracker: str = ""
    reason: str = ""
    improves: tuple[str, ...] = ()
    done_when: str = ""


Decision: TypeAlias = "Callable[[Review, Item, Given], Fields]"


def accept(review: Review, item: Item, given: Given) -> Fields:
    """Accept a proposed item, or one that was declined before."""
    if item.status in (ItemStatus.ACCEPTED, ItemStatus.DONE):
        raise _settled(item, "`review actions link` changes owner and tracker, `review actions done` ends it")
    _soaked(review, item, given.at)
    _not_before(item, given.at, "proposed_at", "declined_at")
    return {"status": "accepted", "accepted_at": written(given.at), **attributes(review, given)}


def decline(review: Review, item: Item, given: Given) -> Fields:
    """Decline an item that is proposed, or that was accepted and turned out not to be worth it."""
    if item.status in (ItemStatus.DECLINED, ItemStatus.DONE):
        raise _settled(item, "change `reason` in actions.yaml to say more")
    if not given.reason and not item.reason and not item.duplicate_of:
        raise UsageError(
            f'to decline "{item.id}" is a good outcome, and its reason helps the next group',
            '--reason "what spoke against it: effort, risk, something better"',
        )
    _soaked(review, item, given.at)
    _not_before(item, given.at, "proposed_at", "accepted_at")
    reason: Fields = {"reason": given.reason} if given.reason else {}
    return {"status": "declined", "declined_at": written(given.at), **reason}


def done(review: Review, item: Item, given: Given) -> Fields:
    """Finish an accepted item; an immediate one needs no acceptance."""
    if item.status in (ItemStatus.DECLINED, ItemStatus.DONE):
        raise _settled(item, "`review actions accept` takes up a declined one again")
    if item.status is ItemStatus.PROPOSED and item.kind is not ItemKind.IMMEDIATE:
        raise UsageError(
            f'"{item.id}" is proposed, and nobody has accepted it yet',
            "`review actions accept` first; `kind: immediate` is for what stabilised the system at once",
        )
    _not_before(item, given.at, "proposed_at", "accepted_at")
    return {"status": "done", "done_at": written(given.at), **attributes(review, given)}


def link(review: Review, item: Item, given: Given) -> Fields:
    """Set tracker and owner, and what else was given."""
    fields = attributes(review, given)
    if not fields:
        raise UsageError(f'nothing is said to link "{item.id}" to', "--tracker KEY, --owner TEAM, --improves detect")
    return fields


def attributes(review: Review, given: Given) -> Fields:
    """Return the fields that were given, each looked at."""
    fields: Fields = {}
    if given.owner:
        fields["owner"] = _owner(review, given.owner)
    if given.tracker:
        fields["tracker"] = _ticket(review, given.tracker)
    if given.improves:
        fields["improves"] = list(given.improves)
    if given.done_when:
        fields["done_when"] = given.done_when
    return fields


def _owner(review: Review, name: str) -> str:
    meant = owner.meant(review, name)
    if not owner.known(review, name) and (review.catalog.teams or meant):
        listed = ", ".join([*owner.teams(review), *owner.people(review)][:12])
        raise UsageError(f'no team and no person is named "{name}"', meant or f"known here: {listed}")
    if review.policy.items.owner == "person" and name in owner.teams(review) and name not in owner.people(review):
        raise UsageError(f'"{name}" is a team, and policy.yaml asks for a person', "give the handle of a person")
    return name


def _ticket(review: Review, key: str) -> str:
    patterns = review.policy.items.trackers
    if patterns and not tracker.known(patterns, key):
        better = tracker.respelled(patterns, key)
        raise UsageError(
            f'"{key}" is no key or link of the tracker',
            f'did you mean "{better}"?' if better else f"policy.yaml knows {', '.join(patterns)}",
        )
    return key


def _soaked(review: Review, item: Item, at: datetime) -> None:
    """Refuse a decision before the night is over."""
    if item.kind is ItemKind.IMMEDIATE:
        return
    if not review.held():
        raise UsageError(
            f'no meeting about "{item.id}" was held yet, so its soak has not begun',
            "it stays proposed until a day after the meeting; `kind: immediate` needs no soak",
        )
    end = soak.ends(review, item)
    if end is not None and at < end:
        raise UsageError(
            f'soak for "{item.id}" ends {said(end.astimezone(at.tzinfo))}, {hours(end - at)} later',
            "ideas look different after a night: decide then; `kind: immediate` needs no soak",
        )


def _not_before(item: Item, at: datetime, *fields: str) -> None:
    for field in fields:
        moment = getattr(item, field)
        if moment is not None and at < moment:
            raise UsageError(
                f'"{item.id}" was {field.removesuffix("_at")} {said(moment)}, which is later than {said(at)}',
                "check --at",
            )


def _settled(item: Item, advice: str) -> UsageError:
    moment = getattr(item, f"{item.status}_at")
    since = f", {said(moment)}" if moment else ""
    return UsageError(f'"{item.id}" is {item.status} already{since}', advice)
