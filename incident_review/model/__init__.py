"""The models of the YAML files of a review."""

from incident_review.model.actions import Actions, Item, ItemKind, ItemStatus
from incident_review.model.base import Entry, Names, Reference
from incident_review.model.catalog import Catalog
from incident_review.model.policy import Policy
from incident_review.model.read import read
from incident_review.model.review import Meeting, MeetingKind, Person, ReviewFacts, Stage
from incident_review.model.timeline import Timeline

__all__ = [
    "Actions",
    "Catalog",
    "Entry",
    "Item",
    "ItemKind",
    "ItemStatus",
    "Meeting",
    "MeetingKind",
    "Names",
    "Person",
    "Policy",
    "Reference",
    "ReviewFacts",
    "Stage",
    "Timeline",
    "read",
]
