"""Vetoes: what takes the blame out of a sentence that has the form of it. A row names those that it heeds."""

from incident_review.wording.vetoes import agents, alternatives, clause, nearby
from incident_review.wording.vetoes.reach import Veto

VETOES: dict[str, Veto] = {**clause.VETOES, **agents.VETOES, **alternatives.VETOES, **nearby.VETOES}
