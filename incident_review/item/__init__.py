"""The grammar of improvement items: verb, object, means, end, and which of them is missing."""

from __future__ import annotations

from incident_review.item.fault import Fault, Missing
from incident_review.item.frame import frame, lacks
from incident_review.item.proposal import Names, Proposal, read
from incident_review.rule import Binding

TITLE: Binding[Proposal] = Binding(
    "title",
    "of the title of every improvement item, from the first commit",
    lambda review: review.proposals,
)

__all__ = ["TITLE", "Fault", "Missing", "Names", "Proposal", "frame", "lacks", "read"]
