"""A room that leaves somebody out, and beside it one that looks alike and is sound."""

from __future__ import annotations

from pathlib import Path

import pytest
from attendance.room import CATALOG, LEARNING, PUBLICATION, Spot, findings, learning, local, meetings, people, spot

from incident_review.rule import Depth, load

ALONE = "{name: Ana Ruiz, team: platform, in_incident: [incident-commander, scribe], brings: operations}"
OLE = "{name: Ole Berg, team: platform, brings: operations}"
LEA = "{name: Lea Novak, team: %s, function: engineering-leadership}"
KIM = "{name: Kim Sato, team: sales, function: %s}"
YOU_RUN_IT = "operating_model: you-build-it-you-run-it\n"
ATTENDED = "attended: [eva, ana, ben, cleo]"
WITH_LEA = "[eva, ana, ben, cleo, lea]"

# What differs, the room that leaves somebody out, where it says so, and the room that looks alike and is sound.
PAIRS: dict[str, tuple[str, Spot, str]] = {
    "nobody facilitates, somebody does": (
        meetings(local(facilitator="")),
        ("PIR101", "review.yaml", ATTENDED, "attended"),
        meetings(local()),
    ),
    "the facilitator could not come, was there for a part": (
        meetings(local(attended="[ana, ben, cleo]", absent="{eva: could-not}")),
        ("PIR101", "review.yaml", "facilitator: eva", "eva"),
        meetings(local(attended="[ana, ben, cleo]", partly="[dan, eva]")),
    ),
    "the commander facilitates, the commander attends": (
        meetings(local(facilitator="ana")) + people(ole=OLE, eva="{name: Eva Lind, team: growth, brings: operations}"),
        ("PIR102", "review.yaml", "facilitator: ana", "ana"),
        meetings(local(facilitator="eva")) + people(ole=OLE),
    ),
    "a planned facilitator responded, a planned one did not": (
        "stage: open\n" + meetings(local(facilitator="ben", attended="", partly="")),
        ("PIR102", "review.yaml", "facilitator: ben", "ben"),
        "stage: open\n" + meetings(local(facilitator="ivo", attended="", partly="")),
    ),
    "delivery is left out, delivery came for a part": (
        meetings(local(attended="[eva, ana, cleo]", absent="{ben: could-not}")),
        ("PIR103", "review.yaml", "attended: [eva, ana, cleo]", "attended"),
        meetings(local(attended="[eva, ana, cleo]", partly="[dan, ben]")),
    ),
    "the facilitator cannot bring delivery, somebody else can": (
        meetings(local(attended="[eva, ana, cleo]", absent="{ben: could-not}"))
        + people(eva="{name: Eva Lind, team: growth, brings: delivery}"),
        ("PIR103", "review.yaml", "attended: [eva, ana, cleo]", "attended"),
        meetings(local(attended="[eva, ana, cleo, ivo]", absent="{ben: could-not}"))
        + people(ivo="{name: Ivo Marin, team: search, brings: delivery}"),
    ),
    "operations is left out, who builds it runs it": (
        people(ana="{name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: other}"),
        ("PIR104", "review.yaml", ATTENDED, "attended"),
        people(ana="{name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: other}") + YOU_RUN_IT,
    ),
    "users are left out of the only meeting, a second one is to come": (
        meetings(local(partly="")),
        ("PIR105", "review.yaml", ATTENDED, "attended"),
        meetings(local(partly=""), learning(attended="", invited="[dan, ben, ana]")),
    ),
    "users are left out until publication, the learning meeting had them": (
        PUBLICATION + meetings(local(partly=""), learning(attended="[eva, ana, ben, cleo]")),
        ("PIR105", "review.yaml", ATTENDED, "attended"),
        PUBLICATION + meetings(local(partly=""), learning()),
    ),
    "who builds it and runs it cannot speak for users, another team can": (
        YOU_RUN_IT + people(dan="{name: Dan Vo, team: payments, function: product, brings: user-proxy}"),
        (
            "PIR110",
            "review.yaml",
            "dan: {name: Dan Vo, team: payments, function: product, brings: user-proxy}",
            "user-proxy",
        ),
        YOU_RUN_IT + people(dan="{name: Dan Vo, team: shop, function: product, brings: user-proxy}"),
    ),
    "an engineer of the closest team speaks for users, its product manager may": (
        people(dan="{name: Dan Vo, team: payments, brings: user-proxy}"),
        ("PIR110", "review.yaml", "dan: {name: Dan Vo, team: payments, brings: user-proxy}", "user-proxy"),
        people(dan="{name: Dan Vo, team: payments, function: product, brings: user-proxy}"),
    ),
    "a customer representative is invited, customer success is": (
        people(kim=KIM % "customer-representative") + meetings(local(invited="[kim]")),
        ("PIR106", "review.yaml", "invited: [kim]", "kim"),
        people(kim=KIM % "customer-success") + meetings(local(invited="[kim]")),
    ),
    "senior leadership is in the room, it is only in the review": (
        people(kim=KIM % "senior-leadership") + meetings(local(attended="[eva, ana, ben, cleo, kim]")),
        ("PIR107", "review.yaml", "attended: [eva, ana, ben, cleo, kim]", "kim"),
        people(kim=KIM % "senior-leadership"),
    ),
    "engineering leadership of another team comes, that of the closest does": (
        people(lea=LEA % "platform") + meetings(local(attended="[eva, ana, ben, cleo, lea]")),
        ("PIR108", "review.yaml", "attended: [eva, ana, ben, cleo, lea]", "lea"),
        people(lea=LEA % "payments") + meetings(local(attended="[eva, ana, ben, cleo, lea]")),
    ),
    "leadership sits in two of three meetings, leadership sits in one of three": (
        people(lea=LEA % "payments") + meetings(local(), local(attended=WITH_LEA), local(attended=WITH_LEA)),
        ("PIR120", "review.yaml", f"attended: {WITH_LEA}", "lea"),
        people(lea=LEA % "payments") + meetings(local(), local(), local(attended=WITH_LEA)),
    ),
    "one team meets alone, one of them has no team declared": (
        people(ana=ALONE, ole=OLE, cleo="{name: Cleo Marchand, team: care, function: support}")
        + meetings(local(attended="[eva, ana, ole]", partly="", absent="{ben: could-not}"), learning()),
        ("PIR109", "review.yaml", "attended: [eva, ana, ole]", "attended"),
        people(ana=ALONE, ole="{name: Ole Berg, brings: operations}", cleo="{name: Cleo Marchand, team: care}")
        + meetings(local(attended="[eva, ana, ole]", partly="", absent="{ben: could-not}"), learning()),
    ),
    "the commander was away, the commander has left the company": (
        people(ole=OLE) + meetings(local(attended="[eva, ole, ben, cleo]", absent="{ana: could-not}")),
        ("PIR111", "review.yaml", "attended: [eva, ole, ben, cleo]", "attended"),
        people(ole=OLE) + meetings(local(attended="[eva, ole, ben, cleo]", absent="{ana: left-company}")),
    ),
    "the scribe missed the meeting, the scribe came to the second": (
        meetings(local(attended="[eva, ana, ben]", absent="{cleo: could-not}")),
        ("PIR111", "review.yaml", "attended: [eva, ana, ben]", "attended"),
        meetings(
            local(attended="[eva, ana, ben]", absent="{cleo: could-not}"),
            local(starts_at='"2026-03-05T13:00+01:00"', attended="[eva, cleo]", minutes="30"),
        ),
    ),
    "the facilitator is of the closest team, of a team with a name like it": (
        people(eva="{name: Eva Lind, team: payments}"),
        ("PIR112", "review.yaml", "facilitator: eva", "eva"),
        people(eva="{name: Eva Lind, team: payments-api}"),
    ),
    "an external user is asked in, an internal user speaks": (
        people(dan="{name: Dan Vo, team: shop, function: user, brings: user}"),
        ("PIR113", "review.yaml", "dan: {name: Dan Vo, team: shop, function: user, brings: user}", "user"),
        people(dan="{name: Dan Vo, team: shop, function: user, brings: user}") + "users: {external: false}\n",
    ),
    "one name under two handles, two people of one first name": (
        people(dan="{name: ben  oduya, team: shop, function: product, brings: user-proxy}"),
        (
            "PIR114",
            "review.yaml",
            "dan: {name: ben  oduya, team: shop, function: product, brings: user-proxy}",
            "dan",
        ),
        people(dan="{name: Ben Vo, team: shop, function: product, brings: user-proxy}"),
    ),
    "a responder is forgotten, a responder is absent with a reason": (
        people(ida="{name: Ida Holm, team: payments, in_incident: [escalation]}"),
        ("PIR115", "review.yaml", ATTENDED, "attended"),
        people(ida="{name: Ida Holm, team: payments, in_incident: [escalation]}")
        + meetings(local(absent="{ida: not-asked}")),
    ),
    "a learning meeting is restricted without a reason, with one": (
        meetings(local(), learning(audience="restricted")),
        ("PIR119", "review.yaml", "audience: restricted", "restricted"),
        meetings(local(), learning(audience="restricted", audience_reason="The supplier's contract is in dispute.")),
    ),
}


def test_each_attendance_rule_is_hit() -> None:
    hit = {where[0] for _, where, _ in PAIRS.values()}
    catalog_or_deep = {"PIR116", "PIR117", "PIR118"}
    assert {rule.code for rule in load("PIR1")} == hit | catalog_or_deep


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_a_room_that_leaves_somebody_out(tmp_path: Path, pair: str) -> None:
    hit, where, _ = PAIRS[pair]
    found = findings(tmp_path, Depth.STANDARD, review=hit)
    assert where in [spot(tmp_path, finding) for finding in found]
    assert {finding.code for finding in found} == {where[0]}
    assert all(finding.question.endswith("?") and finding.help for finding in found)


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_a_room_that_looks_alike(tmp_path: Path, pair: str) -> None:
    assert findings(tmp_path, Depth.STANDARD, review=PAIRS[pair][2]) == []


FEED = CATALOG.replace("ben, ida", "ben").replace("facilitators:", "  price-feed: {owner: search}\nfacilitators:")
CATALOG_PAIRS: dict[str, tuple[dict[str, str], Spot, dict[str, str]]] = {
    "one of the closest team is forgotten, is invited": (
        {"catalog": CATALOG},
        ("PIR116", "review.yaml", ATTENDED, "attended"),
        {
            "catalog": CATALOG,
            "review": people(ida="{name: Ida Holm, team: payments}") + meetings(local(invited="[ida]")),
        },
    ),
    "the owners of a service are missing, they came for a part": (
        {"catalog": FEED, "review": "services: [checkout-api, price-feed]\n"},
        ("PIR117", "review.yaml", "services: [checkout-api, price-feed]", "price-feed"),
        {
            "catalog": FEED,
            "review": people() + "services: [checkout-api, price-feed]\n" + meetings(local(partly="[dan, ivo]")),
        },
    ),
}


@pytest.mark.parametrize("pair", CATALOG_PAIRS, ids=str)
def test_a_catalog_tells_who_is_missing(tmp_path: Path, pair: str) -> None:
    files, where, alike = CATALOG_PAIRS[pair]
    assert [spot(tmp_path, finding) for finding in findings(tmp_path, Depth.STANDARD, **files)] == [where]
    assert findings(tmp_path / "alike", Depth.STANDARD, **alike) == []


NAMES = {
    "who could facilitate: nobody who responded, nobody of the closest team": (
        meetings(local(facilitator="")),
        "PIR101",
        "facilitators in catalog.yaml: eva, ivo",
    ),
    "who brings delivery": (
        meetings(local(attended="[eva, ana, cleo]", absent="{ben: could-not}")),
        "PIR103",
        "add ben to `attended`, if there; in catalog.yaml: ben, ida (payments)",
    ),
    "who brings operations": (
        people(ana="{name: Ana Ruiz, team: platform, in_incident: [incident-commander], brings: other}"),
        "PIR104",
        "in catalog.yaml: ole (platform)",
    ),
    "who speaks for users": (
        meetings(local(partly="")),
        "PIR105",
        "add dan to `attended`, if there; in catalog.yaml: mo (care); dan (shop)",
    ),
}


@pytest.mark.parametrize("gap", NAMES, ids=str)
def test_a_gap_comes_with_names_and_no_choice(tmp_path: Path, gap: str) -> None:
    review, code, names = NAMES[gap]
    found = findings(tmp_path, Depth.LIGHT, catalog=CATALOG, review=review)
    assert [(finding.code, finding.help) for finding in found] == [(code, names)]


@pytest.mark.parametrize(
    ("nobody", "asked"),
    [
        (
            {"ana": "{name: Ana Ruiz, team: platform, function: operations, brings: operations}"},
            "an Incident Commander",
        ),
        ({"cleo": "{name: Cleo Marchand, team: care, function: support}"}, "a Scribe"),
    ],
)
def test_a_role_that_nobody_had_is_asked_for(tmp_path: Path, nobody: dict[str, str], asked: str) -> None:
    (found,) = (one for one in findings(tmp_path, Depth.STANDARD, review=people(**nobody)) if one.code == "PIR111")
    assert found.question == f"who did what {asked} does, if only for a part of the time?"


def test_who_was_interviewed_is_invited(tmp_path: Path) -> None:
    talks = 'interviews:\n  - {who: ana, at: "2026-03-09T10:00+01:00"}\n'
    missing = meetings(local(), learning(attended="[eva, ivo, ben, cleo, dan]"))
    found = findings(tmp_path, Depth.DEEP, review=missing + talks)
    where = ("PIR118", "review.yaml", "attended: [eva, ivo, ben, cleo, dan]", "attended")
    assert [spot(tmp_path, finding) for finding in found] == [where]
    planned = meetings(local(), learning(attended=""))
    assert "PIR118" not in {one.code for one in findings(tmp_path / "planned", Depth.DEEP, review=planned + talks)}


def test_a_fact_that_is_planned_asks_nothing_of_those_who_are_to_come(tmp_path: Path) -> None:
    bare = {"kind": "local", "starts_at": LEARNING["starts_at"].replace("03-17T14", "03-05T09"), "facilitator": "eva"}
    assert findings(tmp_path, Depth.STANDARD, review="stage: open\n" + meetings(bare)) == []
