"""What an item is about, so that the frame offered to its author fits."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from incident_review.item.token import Token

# One topic a line: its name, then the beginnings of its words; short ones are whole words.
# The first topic with a word in the title wins.
TOPICS = """
communication: communicat inform notif status-page stakeholder customer transparen announc client supplier
    vendor support-desk escalat marketing contact expectation awareness speak talk conversation
training: train educat skill drill rehears exercis game-day gameday onboard coach mentor knowledge know-how
    teach upskill bus-factor
ownership: owner responsib role accountab on-call oncall on-caller rota roster raci staffing handover shift
    duty
testing: test qa coverage regression staging canary canaries validat e2e fixture smoke verif chaos ci
monitoring: monitor alert alarm observab visib dashboard metric log detect noise trac signal watch observ
    eye pager paging threshold slo sli instrument telemetry
documentation: doc docs document documentation runbook playbook wiki guide guidance manuals readme
    instruction checklist
deployment: deploy deployment release rollout rollback pipeline flag toggle merge migrat build upgrade patch
    patching
security: secur secret credential password certificate cert key permission access vulnerab waf hygiene token
    admin consent
capacity: capacit scal perform load latenc headroom hardware throughput cpu memory disk storage quota
    resource speed fast quick slow cost tun optimis optimiz connection pool queue
resilience: reliab resilien stab robust availab failover fallback redundan backup restore recover disaster
    dr retry retries timeout uptime outage downtime failure fail spof single-point degrad isolat graceful
    standby crash halt error cascad recurren repeat again
data: data database schema integrity consisten duplicate record table warehouse file import input
process: process procedur change review approval polic workflow governance standard practice ticket incident
    response priorit plan collaborat coordinat team align
code: code refactor debt legacy architect tool toil design config configuration automat script complexit
    module library component manual quality
"""
_SHORT = 3  # a beginning of up to so many letters is a whole word


@cache
def _topics() -> tuple[tuple[str, frozenset[str], tuple[str, ...]], ...]:
    found = []
    for line in TOPICS.replace("\n    ", " ").strip().splitlines():
        name, _, rest = line.partition(":")
        beginnings = rest.split()
        whole = frozenset(ending for word in beginnings if len(word) <= _SHORT for ending in (word, f"{word}s"))
        found.append((name, whole, tuple(word for word in beginnings if len(word) > _SHORT)))
    return tuple(found)


def topic_of(words: Iterable[Token]) -> str:
    """Return the topic of a title, an empty string when none is known."""
    lows = [word.low for word in words]
    for name, whole, beginnings in _topics():
        if any(low in whole or low.startswith(beginnings) for low in lows):
            return name
    return ""
