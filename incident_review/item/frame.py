"""The frame offered to the author of a vague item: what a sound item on this topic looks like, filled where it can be.

`{thing}` becomes the most exact thing that the title names, or the placeholder after the bar.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from incident_review.item import concrete
from incident_review.item.fault import Fault, Missing
from incident_review.item.token import Kind, Token
from incident_review.item.topic import topic_of
from incident_review.item.words import modifiers, nouns, verbs
from incident_review.item.words import word_set

if TYPE_CHECKING:
    from incident_review.item.proposal import Proposal

# Topic: the frame, and what an item on it has to name.
BY_TOPIC = {
    "monitoring": (
        "Alert when <signal> of {thing|<service>} is above <threshold> for <time>, and page <team>",
        "signal, object or threshold",
    ),
    "testing": (
        "Add a test of {thing|<path or component>} that fails when <what happened here>, and run it in <pipeline> before <gate>",
        "case, path or gate",
    ),
    "documentation": (
        "Write in <runbook or page> how to <task> for {thing|<service>}, with the exact commands, and link it from <alert>",
        "page, task or reader",
    ),
    "communication": (
        "When <event> happens to {thing|<service>}, let <tool or role> post <what> to <channel> within <time>",
        "event, channel or time",
    ),
    "process": (
        "Add the step <what is checked> to <template or form> for {thing|<kind of change>}; <tool> refuses it while the step is open",
        "step, template or gate",
    ),
    "training": (
        "Run a <length> exercise of <scenario> on {thing|<service>} with <team> before <date>, and note what was slow in <page>",
        "scenario, group or date",
    ),
    "capacity": (
        "Raise <limit or size> of {thing|<service>} from <now> to <target>, measured by <load test or graph>",
        "limit, present value or target",
    ),
    "deployment": (
        "Let <pipeline> stop the rollout of {thing|<service>} when <signal> is above <threshold>, and roll back by <command>",
        "step, condition or rollback",
    ),
    "ownership": (
        "Enter <team> as owner of {thing|<service or list>} in <catalog or CODEOWNERS>, and route <alert> to it",
        "thing owned, team or place where it is written",
    ),
    "resilience": (
        "Let {thing|<service>} <time out, retry, fail over> when <dependency> <fails how> for <time>; prove it with <test>",
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
    Missing.EXHORTATION: "Let <tool or checklist> check <what> before <step> on {thing|<system>}, and stop when <condition>",
    Missing.STATE: "Add <check> to <pipeline or job> that stops or pages <team> when <condition> on {thing|<system>}",
    Missing.UNBOUNDED: "<do what> to {thing|<list of things>} every <interval> by <job or rota>, until <end>",
    Missing.THINKING: "Find out <why, which or how much> about {thing|<system>}, and write the answer in <page or ticket> by <date>",
    Missing.DIRECTION: "Change <part> of {thing|<system>} from <now> to <target>, measured by <graph or test>",
    Missing.OBJECT: "<add, remove, move, write> <what exactly> in {thing|<service, file or page>}, done when <what one can see>",
    Missing.ACTION: "<add, remove, move, write> <what> in {thing|<service, file or page>}, done when <what one can see>",
}
TRYING = "Try {thing|<option>} on <one service> until <date>, and decide in <ticket> by <criterion>"
TALKING = "Ask {thing|<who>} <question> by <date>, and put the answer in <page or ticket>"
REPEATING = "{thing|<task>}: run it every <interval> from <scheduler or rota>, and post the result to <channel>"

_OPTIONS = word_set("consider explore evaluate assess trial weigh rethink reconsider reassess")
_ALWAYS_BY_TOPIC = frozenset(
    (Missing.DIRECTION, Missing.OBJECT, Missing.EXHORTATION, Missing.STATE, Missing.FIXING_PEOPLE)
)
_SLOT = re.compile(r"\{thing\|([^}]*)\}")
_LONGEST = 6


def frame(proposal: Proposal, fault: Fault) -> str:
    """Return the frame for an item with this fault."""
    template = _template(proposal, fault)
    thing = thing_of(proposal)
    return _SLOT.sub(lambda match: thing or match[1], template)


def lacks(proposal: Proposal) -> str:
    """Return what an item on this topic has to name."""
    return BY_TOPIC.get(topic_of(proposal.tokens), ("", "object, place or end"))[1]


def _template(proposal: Proposal, fault: Fault) -> str:
    act = proposal.act
    verb = act.verb if act else ""
    topic = topic_of(proposal.tokens)
    if fault.missing is Missing.THINKING:
        return TRYING if verb in _OPTIONS and thing_of(proposal) else BY_MISSING[Missing.THINKING]
    if fault.missing is Missing.OBJECT and verb in verbs.CONTACT:
        return TALKING
    if fault.missing is Missing.UNBOUNDED and topic not in ("monitoring", "communication"):
        return BY_MISSING[Missing.UNBOUNDED]
    if topic in BY_TOPIC:
        return BY_TOPIC[topic][0]
    return BY_MISSING[fault.missing]


def thing_of(proposal: Proposal) -> str:
    """Return the most exact thing that the title names, in its own words; empty when it names none."""
    known = proposal.names.words
    best: tuple[int, Sequence[Token]] = (0, ())
    for phrase in _phrases(proposal):
        weight = 3 * sum(word.kind is Kind.CODE or word.low in known for word in phrase)
        weight += 2 * sum(
            word.kind is Kind.WORD and (word.acronym or (word.capital and word.start > 0)) for word in phrase
        )
        weight += concrete.specific(phrase, known)
        if concrete.specific(phrase, known) and weight > best[0]:
            best = (weight, phrase)
    words = best[1]
    return proposal.title[words[0].start : words[-1].end].strip('"“”') if words else ""


def _phrases(proposal: Proposal) -> list[list[Token]]:
    found: list[list[Token]] = [[]]
    for act in proposal.acts:
        skip = act.predicate[:1] if act.verb else ()
        for word in act.words:
            ends = (
                word.kind is Kind.MARK
                or word in skip
                or word.low in _BETWEEN
                or word.kind in (Kind.TICKET, Kind.NUMBER)
            )
            if not found[-1] and (word.low in _LEADING or word.low in modifiers.COMPARATIVE):
                continue
            if ends:
                found.append([])
            else:
                found[-1].append(word)
        found.append([])
    return [phrase[-_LONGEST:] for phrase in found if phrase]


_LEADING = word_set("the a an our your their its his her this that these those all any each every some such and or")
_BETWEEN = (
    modifiers.PREPOSITIONS
    | modifiers.BREAKS
    | modifiers.DEGREE
    | nouns.EVERYBODY
    | word_set("and or to is are be was were been has have had will should must can could may might not we you they it us "
        "if then than as also more again please i let do does works work")
)
