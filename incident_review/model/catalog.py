"""catalog.yaml: who exists: teams, services and the people in them. Optional; with it, gaps come with names."""

from typing import Annotated, Literal

from pydantic import Field

from incident_review.model.base import Entry, Text
from incident_review.model.timeline import Day


class CatalogTeam(Entry):
    """A team."""

    kind: Annotated[
        Literal["delivery", "operations", "product", "support", "platform", "leadership", "other"],
        Field(description="What the team does."),
    ] = "delivery"
    members: Annotated[list[Text], Field(description="Handles of its people.")] = []
    leads: Annotated[list[Text], Field(description="Handles of those who lead it.")] = []
    project: Annotated[Text | None, Field(description="Its project in the tracker, such as PAY.")] = None


class CatalogService(Entry):
    """A service."""

    owner: Annotated[Text | None, Field(description="The team that owns it.")] = None
    operated_by: Annotated[Text | None, Field(description="The team that operates it, where another does.")] = None
    dependents: Annotated[list[Text], Field(description="Services that need it.")] = []


class BigEvent(Entry):
    """A day on which an incident weighs more."""

    day: Annotated[Day, Field(description="The day.")]
    what: Annotated[Text, Field(description="What it is.")]


class Catalog(Entry):
    """Who exists."""

    schema_version: Annotated[Literal[1], Field(description="The version of this format.")] = 1
    teams: Annotated[dict[str, CatalogTeam], Field(description="Teams by name.")] = {}
    services: Annotated[dict[str, CatalogService], Field(description="Services by name.")] = {}
    facilitators: Annotated[list[Text], Field(description="Handles of people who facilitate.")] = []
    calendar: Annotated[list[BigEvent], Field(description="Days on which an incident weighs more; for readers.")] = []
