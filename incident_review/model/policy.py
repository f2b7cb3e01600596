"""policy.yaml: how this organisation holds its reviews. Every default is the sources' practice."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from incident_review.model.base import Days, Entry, Hours, Minutes, Text
from incident_review.model.timeline import Day, Zone

Level = Literal["error", "warning", "info", "off"]


class Counting(StrEnum):
    """Which hours a clock counts."""

    ALL = "all"
    WORKING_DAYS = "working-days"


class Organisation(StrEnum):
    """One team has no external facilitator and no global forum; what remains is asked."""

    MANY_TEAMS = "many-teams"
    ONE_TEAM = "one-team"


class Clocks(Entry):
    """The clocks, in hours."""

    review_within: Annotated[
        Hours, Field(description="The local meeting starts within so many hours of resolution.")
    ] = 24
    document_ahead: Annotated[
        Hours, Field(description="The document is shared so many hours before a learning meeting.")
    ] = 24
    soak: Annotated[Hours, Field(description="Items are accepted at the earliest so many hours after the meeting.")] = (
        24
    )
    counting: Annotated[Counting, Field(description="Count all hours, or only those of working days.")] = Counting.ALL
    holidays: Annotated[list[Day], Field(description="Days that are no working days.")] = []


class MeetingLength(Entry):
    """How long a meeting is, in minutes."""

    least: Annotated[Minutes, Field(description="The shortest.")] = 30
    most: Annotated[Minutes, Field(description="The longest.")] = 120


class GlobalForum(Entry):
    """The forum where all teams learn from each other's reviews."""

    cadence_days: Annotated[Days | None, Field(description="Days between two meetings.")] = None
    groups: Annotated[list[Text], Field(description="Groups that are invited.")] = []


class HouseRule(Entry):
    """A word or phrase of this organisation, with the question to ask. Plain text, no patterns."""

    phrase: Annotated[Text, Field(max_length=100, description="The word or phrase, case is ignored.")]
    message: Annotated[Text, Field(description="What a reader sees in it.")]
    question: Annotated[Text | None, Field(description="The question or frame to offer.")] = None


class Vocabulary(Entry):
    """Local words."""

    allow: Annotated[list[Text], Field(description="Words and phrases that are never flagged.")] = []
    people: Annotated[list[Text], Field(description="Names that occur in every review.")] = []
    narrative: Annotated[list[Text], Field(description="Section titles that tell what happened.")] = []
    answers: Annotated[list[Text], Field(description="Section titles that answer questions or propose.")] = []
    house: Annotated[list[HouseRule], Field(description="Words of this house to ask about.")] = []


class ItemPolicy(Entry):
    """What improvement items need here."""

    owner: Annotated[Literal["team-or-person", "person"], Field(description="Who may own an item.")] = "team-or-person"
    trackers: Annotated[
        list[Text], Field(description="Keys and links of the tracker: PAY-*, https://tracker.example/*.")
    ] = []
    decide_within_days: Annotated[Days, Field(description="Days until a proposed item is decided.")] = 30
    open_at_most_days: Annotated[Days, Field(description="Days until an accepted item is looked at again.")] = 90


class Policy(Entry):
    """How this organisation holds its reviews."""

    schema_version: Annotated[Literal[1], Field(description="The version of this format.")] = 1
    organisation: Annotated[Organisation, Field(description="many-teams or one-team.")] = Organisation.MANY_TEAMS
    zone: Annotated[Zone | None, Field(description="The zone of times typed without one.")] = None
    clocks: Annotated[Clocks, Field(description="The clocks.")] = Clocks.model_construct()
    meeting_length: Annotated[MeetingLength, Field(description="How long a meeting is.")] = (
        MeetingLength.model_construct()
    )
    severities: Annotated[list[Text], Field(description="The severities, mildest first.")] = [
        "minor",
        "major",
    ]
    major: Annotated[list[Text], Field(description="Which severities are major.")] = ["major"]
    items: Annotated[ItemPolicy, Field(description="What improvement items need.")] = ItemPolicy.model_construct()
    rules: Annotated[dict[str, Level], Field(description="Levels of rules that differ: PIR408: info.")] = {}
    vocabulary: Annotated[Vocabulary, Field(description="Words of this organisation.")] = Vocabulary.model_construct()
    approvers: Annotated[list[Text], Field(description="Who may approve waivers; empty: anybody named.")] = []
    global_forum: Annotated[GlobalForum, Field(description="The global forum.")] = GlobalForum.model_construct()
    adopted_on: Annotated[Day | None, Field(description="The day this practice began here.")] = None
    rules_as_of: Annotated[
        Text | None, Field(description="Rules newer than this version are infos on published reviews.")
    ] = None
