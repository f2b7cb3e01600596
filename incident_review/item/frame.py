"""The frame offered to the author of a vague item: what a sound item on this topic looks like, filled where it can be.

`{thing}` becomes the most exact thing that the title names, or the placeholder after the bar.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from incident_review.item.fault import Fault, Missing
from incident_review.item.naming import thing_of
from incident_review.item.topic import topic_of
from incident_review.item.words import verbs, word_set

if TYPE_CHECKING:
    from incident_review.item.proposal import Proposal

# Topic: the frame, and what an item on it has to name.
BY_TOPIC = {
    "monitoring": (
        "Alert when <signal> of {thing|<service>} is above <threshold> for <time>, and page <team>",
        "signal, object or threshold",
    ),
    "testing": (
        "Add a test of {thing|<path or component>} that fails when <what happened here>, and run it in <pipeline>",
        "case, path or gate",
    ),
    "documentation": (
        "Write in <runbook or page> how to <task> for {thing|<service>}, with the commands, and link it from <alert>",
        "page, task or reader",
    ),
    "communication": (
        "When <event> happens to {thing|<service>}, let <tool or role> post <what> to <channel> within <time>",
        "event, channel or time",
    ),
    "process": (
        "Add the step <what is checked> to <template or form> for {thing|<kind of change>}; <tool> waits for it",
        "step, template or gate",
    ),
    "training": (
        "Run an exercise of <scenario> on {thing|<service>} with <team> before <date>, with the timings in <page>",
        "scenario, group or date",
    ),
    "capacity": (
        "Raise <limit or size> of {thing|<service>} from <now> to <target>, measured by <load test or graph>",
        "limit, present value or target",
    ),
    "deployment": (
        "Let <pipeline> stop the rollout of {thing|<service>} when <signal> is above <threshold>, by <command>",
        "step, condition or rollback",
    ),
    "ownership": (
        "Enter <team> as owner of {thing|<service or list>} in <catalog or CODEOWNERS>, and route <alert> to it",
        "thing owned, team or place where it is written",
    ),
    "resilience": (
        "Let {thing|<service>} <time out, retry, fail over> when <dependency> <fails how>; show it by <test>",
        "failure, reaction or proof",
    ),
    "security": (
        "Take <right or key> on {thing|<system>} away from <account>, and grant it through <tool> for <time>",
        "right, account or tool",
    ),
    "data": (
        "Let <job> stop and page <team> when <check> on {thing|<table or file>} fails",
        "check, table or reaction",
    ),
    "code": (
        "Replace <part> of {thing|<component>} by <what>, done when <command or number> shows <result>",
        "part, replacement or end",
    ),
}
BY_MISSING = {
    Missing.FIXING_PEOPLE: "Let <tool> show, check or refuse <what> before <step> on {thing|<system>}",
    Missing.EXHORTATION: "Let <tool or checklist> check <what> before <step> on {thing|<system>}",
    Missing.STATE: "Add <check> to <pipeline or job> that stops or pages <team> when <condition> on {thing|<system>}",
    Missing.UNBOUNDED: "<do what> to {thing|<list of things>} every <interval> by <job or rota>, until <end>",
    Missing.THINKING: "Find out <why, which or how much> about {thing|<system>}, with the answer in <page> by <date>",
    Missing.DIRECTION: "Change <part> of {thing|<system>} from <now> to <target>, measured by <graph or test>",
    Missing.OBJECT: "<add, remove, move> <what> in {thing|<service, file or page>}, done when <what one can see>",
    Missing.ACTION: "<add, remove, move> <what> in {thing|<service, file or page>}, done when <what one can see>",
}
TRYING = "Try {thing|<option>} on <one service> until <date>, and decide in <ticket> by <criterion>"
TALKING = "Ask {thing|<who>} <question> by <date>, and put the answer in <page or ticket>"

_OPTIONS = word_set("consider explore evaluate assess trial weigh rethink reconsider reassess")
# Faults whose own frame says more than that of a topic, but for these topics.
_FITTING = {
    Missing.FIXING_PEOPLE: ("training",),
    Missing.EXHORTATION: ("communication", "monitoring"),
    Missing.STATE: ("documentation", "data"),
    Missing.UNBOUNDED: ("monitoring", "communication"),
}
_SLOT = re.compile(r"\{thing\|([^}]*)\}")


def frame(proposal: Proposal, fault: Fault) -> str:
    """Return the frame for an item with this fault."""
    thing = thing_of(proposal, fault)
    return _SLOT.sub(lambda match: thing or match[1], _template(proposal, fault, thing))


def lacks(proposal: Proposal) -> str:
    """Return what an item on this topic has to name."""
    if proposal.act and proposal.act.verb in verbs.WORK | verbs.REVISE:
        return "result: what will it be, or hold, that it is not now"
    return BY_TOPIC.get(_topic(proposal), ("", "object, place or end"))[1]


def _template(proposal: Proposal, fault: Fault, thing: str) -> str:
    verb = proposal.act.verb if proposal.act else ""
    topic = _topic(proposal)
    if fault.missing is Missing.THINKING:
        return TRYING if verb in _OPTIONS and thing else BY_MISSING[Missing.THINKING]
    if fault.missing is Missing.OBJECT and verb in verbs.CONTACT:
        return TALKING
    fits = topic in _FITTING.get(fault.missing, BY_TOPIC)
    return BY_TOPIC[topic][0] if fits else BY_MISSING[fault.missing]


def _topic(proposal: Proposal) -> str:
    act = proposal.act
    return (topic_of(act.object) or topic_of(act.words)) if act else ""
