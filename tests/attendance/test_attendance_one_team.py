"""Eleven people in one team hold a review at light, from open to published, and waive nothing."""

from __future__ import annotations

import json

from conftest import Repository

NAMES = ["ada", "bo", "cy", "di", "ed", "flo", "gus", "hal", "ivy", "jo", "kit"]
POLICY = "schema_version: 1\norganisation: one-team\nzone: Europe/Lisbon\n"
CATALOG = f"""\
schema_version: 1
teams:
  crew: {{kind: delivery, members: [{", ".join(NAMES)}]}}
services:
  booking: {{owner: crew, operated_by: crew}}
facilitators: [gus]
"""
OPEN = """\
schema_version: 1
title: Bookings were confirmed twice
stage: {stage}
severity: minor
operating_model: you-build-it-you-run-it
incident:
  started_at: 2026-05-11T09:40+01:00
  detected_at: 2026-05-11T10:05+01:00
  resolved_at: 2026-05-11T11:20+01:00
services: [booking]
closest_teams: [crew]
people:
  ada: {{name: Ada, team: crew, in_incident: [incident-commander], brings: delivery}}
  bo: {{name: Bo, team: crew, in_incident: [responder], brings: delivery}}
  ivy: {{name: Ivy, team: crew, function: support, brings: user-proxy}}
  gus: {{name: Gus, team: crew, function: product}}
meetings:
  - kind: local
    starts_at: "2026-05-11T16:00+01:00"
    minutes: 30
    facilitator: gus
    note_taker: ivy
"""
HELD = "    attended: [gus, ada, bo, ivy]\n"
PUBLISHED = "report:\n  published_at: 2026-05-13T12:00+01:00\n  published_to: https://crew.example.org/reviews\n"
REPORT = """\
# Bookings were confirmed twice

## Summary

For an hour and a half guests received two confirmations of one booking.

## Impact

Forty guests wrote to ask which of the two is theirs; nobody was charged twice.

## How we got here

Bo had moved the confirmation to the queue that morning. Ada saw the first question from a guest at 10:05.

## What went well

Ivy had answered every guest before noon.

## What we learned

The queue delivers at least once, and a restart delivers again.
"""
ITEMS = """\
items:
  - id: once
    title: Send a confirmation only once for each booking number
    improves: [prevent]
"""
REVIEW = "reviews/2026-05-11-bookings-twice"


def _commit(repo: Repository, text: str) -> None:
    repo.write(f"{REVIEW}/review.yaml", text)
    repo.commit("Go on with the review")


def _prepare(repo: Repository) -> None:
    repo.write("reviews/policy.yaml", POLICY)
    repo.write("reviews/catalog.yaml", CATALOG)
    repo.write(f"{REVIEW}/report.md", REPORT)
    repo.write(f"{REVIEW}/actions.yaml", ITEMS)


def test_eleven_people_from_open_to_published(repo: Repository) -> None:
    assert len(NAMES) == len(set(NAMES)) == 11
    _prepare(repo)
    _commit(repo, OPEN.format(stage="open"))
    _commit(repo, OPEN.format(stage="held") + HELD)
    _commit(repo, OPEN.format(stage="published") + HELD + PUBLISHED)
    report = json.loads(repo.review("check", "--all", "--strict", "--format", "json").stdout)
    assert (report["findings"], report["summary"]["reviews"], report["summary"]["waived"]) == ([], 1, 0)


def test_one_team_still_asks_who_facilitates(repo: Repository) -> None:
    _prepare(repo)
    repo.write(f"{REVIEW}/review.yaml", OPEN.format(stage="held").replace("facilitator: gus", "facilitator: bo") + HELD)
    found = json.loads(repo.review("check", "--all", "--format", "json", ok=False).stdout)["findings"]
    assert [(one["code"], one["line"], one["column"], one["help"]) for one in found] == [
        ("PIR102", 21, 18, "facilitators in catalog.yaml: gus")
    ]
