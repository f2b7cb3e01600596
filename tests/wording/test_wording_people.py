"""Who acts: names, roles, teams, pronouns; and what only looks like somebody."""

from __future__ import annotations

import pytest
from wording.reading import found

HUMANS = [
    "Ravi failed to tell the registrar.",
    "Ravi, who was new to the pager, failed to tell the registrar.",
    "Ravi, as site lead, failed to tell the registrar.",
    "Ravi saw the lag and failed to tell the registrar.",
    "The on-call engineer failed to tell the registrar.",
    "The engineer on call failed to tell the registrar.",
    "The person at the keyboard failed to tell the registrar.",
    "One of our contractors failed to tell the registrar.",
    "The network team failed to tell the registrar.",
    "The members of the network team failed to tell the registrar.",
    "Two of us failed to tell the registrar.",
    "We failed to tell the registrar.",
    "She failed to tell the registrar.",
    "Ops failed to tell the registrar.",
    "The hosting provider failed to tell the registrar.",
    "The night operator failed to tell the registrar.",
    "Somebody failed to tell the registrar.",
    "At 10:04 Ravi failed to tell the registrar.",
    "Because Ravi failed to tell the registrar, the zone was stale.",
]
SYSTEMS = [
    "The health check failed to notice the lag.",
    "The Kubernetes operator failed to notice the lag.",
    "The etcd operator failed to notice the lag.",
    "The cert-manager failed to notice the lag.",
    "The package manager failed to notice the lag.",
    "The monitoring agent failed to notice the lag.",
    "The script by the vendor failed to notice the lag.",
    "The change of the network team failed to notice the lag.",
    "Ravi's script failed to notice the lag.",
    "`ravi-watch` failed to notice the lag.",
    "The job that Ravi had written failed to notice the lag.",
    "The attacker failed to notice the lag.",
    "A customer failed to notice the lag.",
]


@pytest.mark.parametrize("text", HUMANS)
def test_people_are_found_wherever_the_sentence_puts_them(text: str) -> None:
    assert found(text) == {"omission": ["failed to"]}


@pytest.mark.parametrize("text", SYSTEMS)
def test_systems_users_and_attackers_are_nobody_to_ask(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize("name", ["Will", "May", "Mark", "Grace", "Chase", "Bill", "Art", "Rob", "Sue", "Joy", "Frank"])
def test_a_name_that_is_a_word_too_is_a_name_where_it_acts(name: str) -> None:
    assert found(f"At 10:04 {name} was careless.", [name]) == {"person-judged": ["was careless"]}
    assert found(f"{name} forgot to tell the registrar.", [name]) == {"omission": ["forgot to"]}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("May", "May have been a full disk."),
        ("Will", "Will the job run again tonight?"),
        ("Mark", "Mark the item as done."),
        ("Grace", "The grace period failed to end at midnight."),
        ("Grace", "Grace period failed to end at midnight."),
        ("Chase", "We will chase the vendor."),
        ("Art", "The state of the art failed to help."),
        ("Rob", "A slow query can rob the pool of its slots."),
        ("Sue", "Customers may sue."),
        ("Bill", "The bill failed to arrive."),
    ],
)
def test_the_word_is_no_name(name: str, text: str) -> None:
    assert found(text, [name]) == {}


@pytest.mark.parametrize(
    ("people", "text"),
    [
        (["Ana Ruiz"], "Ruiz failed to notice the lag."),
        (["Ana Ruiz"], "Ana Ruiz failed to notice the lag."),
        (["@aruiz"], "@aruiz failed to notice the lag."),
        (["aruiz"], "@aruiz failed to notice the lag."),
        (["aruiz"], "`aruiz` failed to notice the lag."),
        (["storage crew"], "The storage crew failed to notice the lag."),
        (["data infra"], "data infra failed to notice the lag."),
        (["Łukasz"], "Łukasz failed to notice the lag."),
        (["O'Neill"], "O'Neill failed to notice the lag."),
        (["Jean-Luc Picard"], "Jean-Luc failed to notice the lag."),
    ],
)
def test_a_declared_name_is_known_in_all_its_forms(people: list[str], text: str) -> None:
    assert found(text, people) == {"omission": ["failed to"]}


@pytest.mark.parametrize("text", ["Quinn failed to connect.", "Jenkins failed to notice the lag."])
def test_a_name_that_nobody_declared_may_be_a_system(text: str) -> None:
    assert found(text, []) == {}
