"""actions.yaml: improvement items, from the idea in the room to done or declined."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from incident_review.model.base import ONE_LINE, WORD, Entry, Heading, ItemId, Moment, Text
from incident_review.model.timeline import Day


class ItemKind(StrEnum):
    """Immediate: stabilises the system now, no soak. Improvement: decided after a day of soak."""

    IMMEDIATE = "immediate"
    IMPROVEMENT = "improvement"


class ItemStatus(StrEnum):
    """Proposed in the room, accepted or declined after soak, done in the end."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    DONE = "done"


class Improves(StrEnum):
    """What the item makes better next time."""

    DETECT = "detect"
    DIAGNOSE = "diagnose"
    MITIGATE = "mitigate"
    RESOLVE = "resolve"
    PREVENT = "prevent"


class Item(Entry):
    """One improvement item."""

    id: Annotated[str, Field(pattern=WORD, max_length=60, description="A short name, unique in the review.")]
    title: Annotated[Text, Field(max_length=300, description="What will change: a verb, a thing, an end."), ONE_LINE]
    kind: Annotated[ItemKind, Field(description="immediate or improvement.")] = ItemKind.IMPROVEMENT
    status: Annotated[ItemStatus, Field(description="proposed, accepted, declined or done.")] = ItemStatus.PROPOSED
    owner: Annotated[Text | None, Field(description="A team or a person's handle.")] = None
    tracker: Annotated[Text | None, Field(description="Key or link in the tracker of daily work.")] = None
    priority: Annotated[Text | None, Field(description="Only where there is no tracker.")] = None
    due: Annotated[Day | None, Field(description="Only where there is no tracker: a day.")] = None
    proposed_at: Annotated[Moment | None, Field(description="When it was proposed; by default the meeting's end.")] = (
        None
    )
    accepted_at: Annotated[Moment | None, Field(description="When it was accepted.")] = None
    declined_at: Annotated[Moment | None, Field(description="When it was declined.")] = None
    done_at: Annotated[Moment | None, Field(description="When it was done.")] = None
    reason: Annotated[Text | None, Field(description="Why it was declined; a decline is a good outcome.")] = None
    solves_class: Annotated[Text | None, Field(description="The class of problems that it solves.")] = None
    improves: Annotated[list[Improves], Field(description="What it makes better next time.")] = []
    done_when: Annotated[Text | None, Field(description="How one can tell that it is done.")] = None
    from_: Annotated[list[Heading], Field(alias="from", description="Headings of report.md it comes from.")] = []
    duplicate_of: Annotated[ItemId | None, Field(description="The item of this review that it repeats.")] = None


class Actions(Entry):
    """The improvement items of a review."""

    schema_version: Annotated[Literal[1], Field(description="The version of this format.")] = 1
    no_class_reason: Annotated[Text | None, Field(description="Why no item solves a class of problems.")] = None
    items: Annotated[list[Item], Field(description="The items.")] = []
