"""Reviews of invented incidents, the same ones each time: 1,500 words, 16 events, 5 items, 3 bad sentences in 100.

    python benchmarks/generate.py FOLDER COUNT

Each review is drawn from a generator of its own, seeded by its number, and written before the next one is drawn:
memory does not grow, and review 7 is the same in a folder of 300 and in one of 10,000.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random

SEED = "incident-review"
WORDS, EVENTS, ITEMS = 1500, 16, 5
BAD = 0.03
ZONE = timezone(timedelta(hours=1))
FIRST_DAY = datetime(2026, 1, 5, 9, 0, tzinfo=ZONE)
# So many different days fit before the clocks change; more reviews share a day.
DAYS = 80


def _listed(text: str) -> tuple[str, ...]:
    """Return the phrases of a text, which stand one a line or between bars."""
    return tuple(phrase.strip() for line in text.strip().splitlines() for phrase in line.split("|") if phrase.strip())


GIVEN = _listed("""
    Ana | Ben | Cleo | Dan | Eva | Farid | Greta | Hugo | Ida | Jonas
    Kim | Lena | Mira | Nils | Olga | Pia | Quinn | Rosa | Sven | Tara
""")
FAMILY = _listed("""
    Ruiz | Oduya | Marchand | Vo | Lind | Sato | Berg | Haddad
    Novak | Meyer | Okafor | Silva | Tanaka | Weber | Costa | Dumont
""")
TEAMS = _listed("payments | platform | shop | care | growth | search | billing | delivery | storage | identity")
SERVICES = _listed("""
    checkout-api | price-feed | order-store | stock-sync | invoice-mailer | login-gateway | image-cache
    parcel-tracker | coupon-service | ledger | search-index | notification-hub | cart-service | tax-calculator
""")
PARTS = _listed("""
    the connection pool | the retry queue | the nightly export | the second replica | the read cache
    the deploy pipeline | the feature switch | the load balancer | the message broker | the schema migration
    the health check | the rate limiter | the certificate store | the batch importer | the configuration loader
    the session table | the audit log | the index builder
""")
CHANGES = _listed("""
    slowed down | restarted twice | ran out of memory | kept old entries | answered with an empty list
    grew past its limit | lost its leader | filled its disk | dropped every third message | waited for a lock
    refused new connections | fell back to its defaults | returned stale prices | held on to closed sockets
""")
SIGNALS = _listed("""
    latency graph | error budget alert | queue depth panel | customer chat | synthetic check | disk usage alert
    support inbox | trace of one slow order | weekly capacity report | log of the gateway
    dashboard of the region | status page
""")
GROUPS = _listed("""
    customers in the north | shops with many prices | guests without an account | partners of the feed | new accounts
""")
# Places to fill: {name} a person, {service}, {part}, {change}, {signal}, {group}, {n} a number, {time} a time of day.
SENTENCES = (
    "At {time} the {signal} moved, and {name} opened the page of `{service}` to see which region it came from.",
    "{name} read the {signal} and expected that {part} of {service} was at work, because it had done so in spring.",
    "For about {n} minutes {service} {change} whenever {part} was asked for more than {n} rows at once.",
    "The team of {service} had planned this change for weeks and had tried it in two smaller regions before.",
    "{name} told us that the {signal} looked normal at that time, since it shows an average over {n} minutes.",
    "While {name} followed the {signal}, {other} compared {part} with a copy from the day before.",
    "What made it hard to see was that {part} and {service} write to the same log under the same name.",
    "In the **first hour** {group} saw an empty page, and after a reload most of them got their result.",
    "{part} {change}, {service} sent its requests again, and the load on {service2} doubled within {n} seconds.",
    "We learned in the meeting that {service2} keeps {n} connections open for {service}, which few teams knew.",
    "{name} rolled `{service}` back to the version of the week before, and the {signal} calmed down after {n} minutes.",
    "From the view of support, {n} messages arrived in one hour, nearly all of them from {group}.",
    "The [runbook](https://runbooks.example.org/{service}) describes {part} for one region; this time it was three.",
    "{other} had seen {part} do this in another service and shared the notes of that day with everyone.",
    "It took {n} minutes until the new settings had reached every copy of {service}, which reads them at its start.",
    "Nothing in the {signal} told {group} apart from all others, so the first numbers we gave were too low.",
    "{name} and {other} agreed on a plan: first stop {part}, then let {service} work through what was waiting.",
    "By {time} the number of failed orders was back at its usual level, and {service2} had caught up.",
    "Seen from {service2}, every answer was correct and fast, which is why its own checks stayed green.",
    "Before that day {part} of {service} had handled {n} requests a second without any trouble.",
    "The value that we chose for {part} came from a test with {n} users, and {group} are many more today.",
    "Two people who were new to {service} found the link in its `README` and could follow the steps without help.",
)
BAD_SENTENCES = (
    "{name} should have checked {part} before the change went out.",
    "The outage was caused by human error during the work on {service}.",
    "{name} forgot to look at the {signal} and so lost {n} minutes.",
    "The root cause was {part} of {service}.",
    "{name} was careless with {part} that morning.",
    "It was obvious from the {signal} that {service} would not hold.",
    "The on-call engineer failed to notice that {service} {change}.",
    "By mistake {name} stopped {part} in the wrong region.",
)
TITLES = (
    "{service} {change} after a change of {part}",
    "Orders waited while {part} of {service} {change}",
    "{service} {change} for {n} minutes",
)
WHAT = (
    "{part} of {service} {change}.",
    "The {signal} showed {n} failed orders a minute.",
    "{name} opened a call and asked {other} to join.",
    "{name} rolled {service} back.",
    "Support passed on {n} messages from {group}.",
    "{service2} was back at its usual load.",
    "{name} posted an update for {group}.",
)
ITEM_TITLES = (
    "Alert when {service} has more than {n} requests waiting for 5 minutes",
    "Add a limit of {n} connections for {service} to {part}",
    "Remove {part} from {service} after the move to {service2}",
    "Show the size of {part} on the dashboard of {service}",
    "Test more",
    "Write the steps for a rollback of {service} into its runbook, with a drill that takes under {n} minutes",
)
SECTIONS = (
    "## Summary",
    "## Impact",
    "## How we got here",
    "## Perspectives\n\n### {name}, operations",
    "### {other}, delivery",
    "## Contributing factors\n\n### Technical: how {service} reads its settings",
    "### Human and organisational: two teams, one queue",
    "## What went well",
    "## Where we got lucky",
    "## Questions\n\n### How could we have detected this sooner?",
    "### How could we have diagnosed it more rapidly?",
    "### What would have helped to resolve it faster?",
    "### How could we have softened it for customers?",
    "## Steps taken",
    "## What we learned",
)


class Draft:
    """One review, drawn from its number alone."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.random = Random(f"{SEED}-{number}")  # noqa: S311 - content, not a secret
        self.people = self.random.sample(GIVEN, 6)
        self.families = self.random.sample(FAMILY, 6)
        self.teams = self.random.sample(TEAMS, 5)
        self.services = self.random.sample(SERVICES, 3)
        self.start = FIRST_DAY + timedelta(days=number % DAYS, minutes=self.random.randrange(240))
        self.title = self.fill(self.random.choice(TITLES))

    @property
    def id(self) -> str:
        """Return the name of the folder."""
        return f"{self.start:%Y-%m-%d}-{self.services[0]}-{self.number:05}"

    def fill(self, template: str) -> str:
        """Fill the places of a template; a sentence starts with a capital."""
        draw = self.random
        name, other = draw.sample(self.people, 2)
        service, service2 = draw.sample(self.services, 2)
        text = template.format(
            name=name,
            other=other,
            service=service,
            service2=service2,
            part=draw.choice(PARTS),
            change=draw.choice(CHANGES),
            signal=draw.choice(SIGNALS),
            group=draw.choice(GROUPS),
            n=draw.randrange(3, 90),
            time=f"{draw.randrange(9, 18):02}:{draw.randrange(60):02}",
        )
        return text[0].upper() + text[1:]

    def report(self) -> str:
        """Return report.md: sections of about the same length, paragraphs of two to five sentences, a few lists."""
        parts = [f"# {self.title}"]
        written = 0
        for index, section in enumerate(SECTIONS, start=1):
            parts.append(self.fill(section))
            while written < WORDS * index / len(SECTIONS):
                parts.append(self._paragraph())
                written += len(parts[-1].split())
        return "\n\n".join(parts) + "\n"

    def _paragraph(self) -> str:
        sentences = [self._sentence() for _ in range(self.random.randrange(2, 5))]
        return "\n".join(f"- {one}" for one in sentences) if self.random.random() < 0.1 else " ".join(sentences)

    def _sentence(self) -> str:
        return self.fill(self.random.choice(BAD_SENTENCES if self.random.random() < BAD else SENTENCES))

    def facts(self) -> str:
        """Return review.yaml of a review of standard depth that was held."""
        ana, ben, cleo, dan, eva, ole = (name.lower() for name in self.people)
        names = [f"{given} {family}" for given, family in zip(self.people, self.families, strict=True)]
        teams = self.teams
        times = {
            name: _moment(self.start + timedelta(minutes=minutes))
            for name, minutes in (("started_at", 0), ("detected_at", 7), ("mitigated_at", 40), ("resolved_at", 150))
        }
        meeting = self.start.replace(minute=0) + timedelta(hours=23)
        return f"""\
# yaml-language-server: $schema=../.schema/review.json
schema_version: 1
title: {self.title}
stage: held
severity: minor
depth: standard
incident:
  started_at: {times["started_at"]}
  detected_at: {times["detected_at"]}
  mitigated_at: {times["mitigated_at"]}
  resolved_at: {times["resolved_at"]}
services: [{", ".join(self.services)}]
closest_teams: [{teams[1]}]
users: {{external: true, loss: partial}}
people:
  {ana}: {{name: {names[0]}, team: {teams[0]}, in_incident: [incident-commander], brings: operations}}
  {ben}: {{name: {names[1]}, team: {teams[1]}, in_incident: [responder], brings: delivery}}
  {cleo}: {{name: {names[2]}, team: {teams[2]}, function: support, in_incident: [scribe], brings: support}}
  {dan}: {{name: {names[3]}, team: {teams[3]}, function: product, brings: user-proxy}}
  {eva}: {{name: {names[4]}, team: {teams[4]}}}
  {ole}: {{name: {names[5]}, team: {teams[0]}, in_incident: [responder], brings: operations}}
meetings:
  - kind: local
    starts_at: "{_moment(meeting)}"
    minutes: 60
    facilitator: {eva}
    note_taker: {cleo}
    attended: [{eva}, {ana}, {ben}, {cleo}, {ole}]
    partly: [{dan}]
"""

    def timeline(self) -> str:
        """Return timeline.yaml."""
        lines = [
            "# yaml-language-server: $schema=../.schema/timeline.json",
            f"day: {self.start:%Y-%m-%d}",
            "zone: Europe/Berlin",
            "events:",
        ]
        for index in range(EVENTS):
            at = self.start + timedelta(minutes=9 * index)
            who = self.random.choice(self.people).lower()
            lines.append(f'  - {{at: "{at:%H:%M}", what: "{self.fill(self.random.choice(WHAT))}", who: [{who}]}}')
        return "\n".join(lines) + "\n"

    def actions(self) -> str:
        """Return actions.yaml."""
        lines = ["# yaml-language-server: $schema=../.schema/actions.json", "items:"]
        for index in range(ITEMS):
            title = self.fill(self.random.choice(ITEM_TITLES))
            owner = self.random.choice(self.teams)
            ticket = f"{owner[:3].upper()}-{self.number * ITEMS + index + 1}"
            lines += [
                f"  - id: item-{index + 1}",
                f"    title: {title}",
                f"    owner: {owner}",
                f"    tracker: {ticket}",
            ]
        return "\n".join(lines) + "\n"

    def files(self) -> dict[str, str]:
        """Return the files of the review, by name."""
        return {
            "review.yaml": self.facts(),
            "timeline.yaml": self.timeline(),
            "actions.yaml": self.actions(),
            "report.md": self.report(),
        }


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="minutes")


def write(folder: Path, count: int) -> Iterator[Path]:
    """Write `count` reviews into `folder`, one at a time, and yield the folder of each."""
    for number in range(count):
        draft = Draft(number)
        place = folder / draft.id
        place.mkdir(parents=True, exist_ok=True)
        for name, text in draft.files().items():
            (place / name).write_text(text, encoding="utf-8")
        yield place


if __name__ == "__main__":
    target, wanted = Path(sys.argv[1]), int(sys.argv[2])
    print(f"{sum(1 for _ in write(target, wanted))} reviews in {target}")
