"""review.yaml: the facts of a review: when, who, meetings, publication. Prose stands in report.md."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from incident_review.model.base import (
    ONE_LINE,
    Count,
    Entry,
    Flag,
    Handle,
    Heading,
    Minutes,
    Moment,
    Service,
    Team,
    Text,
)
from incident_review.rule import Depth


class Stage(StrEnum):
    """How far a review has come. Planned and soaking are computed, not typed."""

    OPEN = "open"
    HELD = "held"
    PUBLISHED = "published"
    DECLINED = "declined"


class Occasion(StrEnum):
    """What the review looks back on; the same people are needed for all of them."""

    LIVE = "live"
    CHAOS_DAY = "chaos-day"
    TEST_ENVIRONMENT = "test-environment"
    NEAR_MISS = "near-miss"


class OperatingModel(StrEnum):
    """Who runs the services in production."""

    CENTRAL_OPERATIONS = "central-operations"
    YOU_BUILD_IT_YOU_RUN_IT = "you-build-it-you-run-it"


class Function(StrEnum):
    """What a person's job is."""

    ENGINEER = "engineer"
    OPERATIONS = "operations"
    PRODUCT = "product"
    SUPPORT = "support"
    SECURITY = "security"
    INCIDENT_MANAGEMENT = "incident-management"
    ENGINEERING_LEADERSHIP = "engineering-leadership"
    SENIOR_LEADERSHIP = "senior-leadership"
    CUSTOMER_REPRESENTATIVE = "customer-representative"
    CUSTOMER_SUCCESS = "customer-success"
    USER = "user"
    OTHER = "other"


class Perspective(StrEnum):
    """What a person can tell that others cannot."""

    DELIVERY = "delivery"
    OPERATIONS = "operations"
    USER = "user"
    USER_PROXY = "user-proxy"
    SUPPORT = "support"
    OTHER = "other"


class Role(StrEnum):
    """What a person did in the incident; whoever has a role here responded to it."""

    INCIDENT_COMMANDER = "incident-commander"
    SCRIBE = "scribe"
    RESPONDER = "responder"
    COMMUNICATIONS = "communications"
    SUBJECT_MATTER_EXPERT = "subject-matter-expert"
    ESCALATION = "escalation"


class Absence(StrEnum):
    """Why somebody was not there. An enumeration, so that reasons of health never enter Git."""

    COULD_NOT = "could-not"
    NOT_ASKED = "not-asked"
    LEFT_COMPANY = "left-company"


class Loss(StrEnum):
    """How much of the service users lost."""

    NONE = "none"
    PARTIAL = "partial"
    TOTAL = "total"


class MeetingKind(StrEnum):
    """Local: those who were there, within a day. Learning: whoever wants to learn, with a document to read."""

    LOCAL = "local"
    LEARNING = "learning"


class Audience(StrEnum):
    """Who may come to a meeting."""

    OPEN = "open"
    RESTRICTED = "restricted"


class Incident(Entry):
    """The times of the incident, each with its zone."""

    started_at: Annotated[Moment | None, Field(description="When the trouble began, known or estimated.")] = None
    detected_at: Annotated[Moment | None, Field(description="When somebody or something noticed.")] = None
    mitigated_at: Annotated[Moment | None, Field(description="When users stopped being hurt.")] = None
    resolved_at: Annotated[
        Moment | None,
        Field(description="When service was restored and responders stood down; if reopened, the last time."),
    ] = None
    reopened_at: Annotated[
        list[Moment], Field(description="When it came back after it had been resolved, once for each time.")
    ] = []
    state_document: Annotated[
        Text | None, Field(description="Link to the document kept while it ran; for readers.")
    ] = None


class Users(Entry):
    """Who was on the other side of the service, and what they lost."""

    external: Annotated[Flag | None, Field(description="True when users are outside the organisation.")] = None
    loss: Annotated[Loss | None, Field(description="How much of the service users lost; for readers.")] = None


class Person(Entry):
    """Somebody who is part of the review. Names are welcome here."""

    name: Annotated[Text | None, Field(description="The name, as the person writes it."), ONE_LINE] = None
    team: Annotated[Team | None, Field(description="The person's team.")] = None
    function: Annotated[Function, Field(description="What the person's job is.")] = Function.ENGINEER
    in_incident: Annotated[list[Role], Field(description="What the person did in the incident.")] = []
    brings: Annotated[
        Perspective | None, Field(description="The one perspective that the person brings to the review.")
    ] = None
    on_call: Annotated[Flag | None, Field(description="False when a responder was not on call.")] = None


class Recording(Entry):
    """A recording needs a reason and everybody's agreement."""

    why: Annotated[Text, Field(description="Why the meeting is recorded.")]
    agreed: Annotated[Flag, Field(description="True when everybody who attended agreed.")]


class Meeting(Entry):
    """A meeting of the review, planned or held."""

    kind: Annotated[MeetingKind, Field(description="local or learning.")]
    starts_at: Annotated[Moment | None, Field(description="When it starts.")] = None
    minutes: Annotated[Minutes | None, Field(description="How long it is, in minutes.")] = None
    facilitator: Annotated[Handle | None, Field(description="Who facilitates: somebody from outside the incident.")] = (
        None
    )
    note_taker: Annotated[Handle | None, Field(description="Who takes notes.")] = None
    invited: Annotated[list[Handle], Field(description="Who is invited.")] = []
    attended: Annotated[list[Handle], Field(description="Who was there; fill it when the meeting was held.")] = []
    partly: Annotated[list[Handle], Field(description="Who was there for a part of it; that counts.")] = []
    attended_as: Annotated[
        dict[Handle, Perspective], Field(description="Perspectives in this meeting, where they differ.")
    ] = {}
    absent: Annotated[dict[Handle, Absence], Field(description="Who was not there, and why.")] = {}
    audience: Annotated[Audience | None, Field(description="Who may come; local is restricted by default.")] = None
    audience_reason: Annotated[Text | None, Field(description="Why it differs from the default.")] = None
    document_shared_at: Annotated[Moment | None, Field(description="When report.md was shared to read ahead.")] = None
    recorded: Annotated[Recording | None, Field(description="Set when the meeting is recorded.")] = None


class Publication(Entry):
    """Where the report can be read."""

    eta: Annotated[Moment | None, Field(description="When the report is expected.")] = None
    published_at: Annotated[Moment | None, Field(description="When it was published.")] = None
    published_to: Annotated[Text | None, Field(description="Where: a link that the organisation can open.")] = None
    notified: Annotated[list[Team], Field(description="Teams that were told.")] = []
    knowledge_base: Annotated[list[Text], Field(description="Links to pages that were updated; for readers.")] = []
    feedback_asked_at: Annotated[
        Moment | None, Field(description="When feedback on the process was asked for; for readers.")
    ] = None


class GlobalReview(Entry):
    """The forum where all teams learn from it."""

    discussed_at: Annotated[Moment | None, Field(description="When it was discussed in the global forum.")] = None
    groups: Annotated[list[Text], Field(description="Groups that were invited.")] = []


class Interview(Entry):
    """Who was talked to, and when; never what was said."""

    who: Annotated[Handle, Field(description="The person talked to.")]
    at: Annotated[Moment | None, Field(description="When.")] = None


class Source(Entry):
    """Where the analysis looked."""

    kind: Annotated[
        Literal["chat", "call", "pull-request", "ticket", "dashboard", "logs", "runbook", "other"],
        Field(description="What kind of source."),
    ]
    link: Annotated[Text, Field(description="Where it is.")]


class Channel(Entry):
    """The incident channel: how many joined, how many took part. Numbers only, no names."""

    joined: Annotated[Count | None, Field(description="How many joined.")] = None
    participated: Annotated[Count | None, Field(description="How many took part.")] = None


class Waiver(Entry):
    """A rule that this review does not follow, for a reason that everybody can read."""

    rule: Annotated[Text, Field(description="The code of the rule, such as PIR201.")]
    reason: Annotated[Text | None, Field(description="Why; it stays visible.")] = None
    approved_by: Annotated[Text | None, Field(description="Who approved it; clocks and attendance need one.")] = None


class ReviewFacts(Entry):
    """The facts of one post-incident review."""

    schema_version: Annotated[Literal[1], Field(description="The version of this format.")]
    title: Annotated[Text, Field(max_length=200, description="What happened, in one line."), ONE_LINE]
    stage: Annotated[Stage, Field(description="How far the review has come.")] = Stage.OPEN
    declined_reason: Annotated[Text | None, Field(description="Why no review is held.")] = None
    severity: Annotated[Text | None, Field(description="One of the severities of policy.yaml.")] = None
    depth: Annotated[Depth | None, Field(description="How much to ask: light, standard or deep.")] = None
    depth_reason: Annotated[Text | None, Field(description="Why this depth, where signals say otherwise.")] = None
    occasion: Annotated[
        Occasion, Field(description="What the review looks back on; for readers, the rules are the same.")
    ] = Occasion.LIVE
    operating_model: Annotated[OperatingModel, Field(description="Who runs the services.")] = (
        OperatingModel.CENTRAL_OPERATIONS
    )
    practice: Annotated[
        Flag, Field(description="True for a review held to practise; for readers, the rules are the same.")
    ] = False
    incident: Annotated[Incident, Field(description="The times of the incident.")] = Incident.model_construct()
    services: Annotated[list[Service], Field(description="Services that took part in it.")] = []
    closest_teams: Annotated[list[Team], Field(description="The teams closest to the problem.")] = []
    users: Annotated[Users, Field(description="Who uses the services.")] = Users.model_construct()
    people: Annotated[dict[Handle, Person], Field(description="Everybody in the review, by handle.")] = {}
    meetings: Annotated[list[Meeting], Field(description="The meetings, planned and held.")] = []
    investigator: Annotated[Handle | None, Field(description="Who investigates (deep): nobody who responded.")] = None
    interviews: Annotated[list[Interview], Field(description="Who was talked to, and when.")] = []
    sources: Annotated[list[Source], Field(description="Where the analysis looked.")] = []
    channel: Annotated[Channel, Field(description="The incident channel in numbers; for readers.")] = (
        Channel.model_construct()
    )
    themes: Annotated[list[Heading], Field(description="Headings of report.md to talk about, in order.")] = []
    report: Annotated[Publication, Field(description="The publication of report.md.")] = Publication.model_construct()
    global_: Annotated[GlobalReview, Field(alias="global", description="The global forum.")] = (
        GlobalReview.model_construct()
    )
    imported_from: Annotated[Text | None, Field(description="Where an old review came from.")] = None
    waivers: Annotated[list[Waiver], Field(description="Rules that are not followed, with reasons.")] = []
