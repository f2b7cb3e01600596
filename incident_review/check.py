"""The engine: run the rules on reviews, make places concrete, apply levels and waivers.

`check` is a pure function of the files: the same commit gives the same findings tomorrow, on a laptop and in a
shallow clone. A rule that crashes is named, and the others finish.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Protocol

from incident_review.binding import WAIVER, WaiverEntry
from incident_review.finding import Finding, Place, Related, Severity, Span
from incident_review.folder import Review, Reviews
from incident_review.leniency import softened
from incident_review.model.policy import Policy
from incident_review.rule import LoadedRule
from incident_review.waiver import cover, waivers

# A review refers to itself in many ways, so its memory comes back only when garbage is looked for.
REVIEWS_BETWEEN_COLLECTIONS = 50
READABLE_NEEDED_NOT = ("problem-", "prose")
# What is asked of policy.yaml and catalog.yaml.
OF_THE_ROOT = ("problem-", "above-")
# Rules that look at text alone, and so can look at text that is in no review.
BOUND_TO = {"prose": "reading", "title": "proposals"}


class Source(Protocol):
    """What findings are made concrete in: a review, the folder of reviews, or a text that is in no review."""

    path: str
    policy: Policy

    def span(self, place: Place) -> Span:
        """Make a place concrete."""

    def source(self, path: str) -> str | None:
        """Return the text of a file."""


class Crash(NamedTuple):
    """A rule that could not finish: our defect, not the author's."""

    rule: str
    path: str
    error: str


@dataclass(slots=True)
class Report:
    """What a run found in so many units (reviews, files, items).

    `waived` pairs each covered finding with its waiver; `sources` is the text of the files that findings show.
    """

    units: int = 0
    noun: str = "review"
    findings: list[Finding] = field(default_factory=list)
    waived: list[tuple[Finding, WaiverEntry]] = field(default_factory=list)
    crashes: list[Crash] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)
    set_aside: int = 0  # findings that the baseline of an old repository covers

    def count(self, severity: Severity) -> int:
        """Return how many findings weigh `severity`."""
        return sum(finding.severity is severity for finding in self.findings)

    def add(self, other: Report) -> None:
        """Add what another report found."""
        self.units += other.units
        self.findings += other.findings
        self.waived += other.waived
        self.crashes += other.crashes
        self.sources |= other.sources
        self.set_aside += other.set_aside


class Run:
    """Reports that come one by one, counted as they go by: nobody keeps the findings of 10,000 reviews in memory."""

    def __init__(self, reports: Iterable[Report]) -> None:
        self._reports = reports
        self._counts: Counter[Severity | None] = Counter()
        self.units = 0
        self.noun = "review"
        self.waivers: Counter[tuple[str, str, str]] = Counter()  # findings covered, by code, approver and reason
        self.crashes: list[Crash] = []
        self.set_aside = 0

    def __iter__(self) -> Iterator[Report]:
        for report in self._reports:
            self._counts.update(finding.severity for finding in report.findings)
            self.units += report.units
            self.noun = report.noun
            self.waivers.update((finding.code, entry.approved_by, entry.reason) for finding, entry in report.waived)
            self.crashes += report.crashes
            self.set_aside += report.set_aside
            yield report

    def count(self, severity: Severity) -> int:
        """Return how many findings weighed `severity`."""
        return self._counts[severity]


class Engine:
    """Rules with the levels of a policy. `select` and `ignore` are prefixes of codes."""

    def __init__(
        self,
        rules: Iterable[LoadedRule],
        select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        *,
        baseline: bool = True,
    ) -> None:
        chosen = [rule for rule in rules if not ignore or not rule.code.startswith(ignore)]
        # Whoever selects rules is told too what they could not look at: else it would pass for that reason.
        self.rules = [rule for rule in chosen if not select or rule.code.startswith(select) or _of_reading(rule)]
        # An unused waiver is one only when the rule that it waives was asked.
        self.complete = not select and not ignore
        self.baseline = baseline

    def run(self, reviews: Reviews, ids: Iterable[str]) -> Report:
        """Check policy, catalog and the reviews with these ids."""
        whole = Report()
        for report in self.each(reviews, ids):
            whole.add(report)
        return whole

    def each(self, reviews: Reviews, ids: Iterable[str]) -> Iterator[Report]:
        """Check policy and catalog, then the reviews with these ids, and yield a report of each."""
        known = _known(reviews) if self.baseline and reviews.has_baseline else Counter()
        yield _without(known, self._check_root(reviews), reviews.folder)
        gc.freeze()  # what is loaded by now stays to the end; only reviews that were checked become garbage
        for number, id_ in enumerate(ids, start=1):
            yield _without(known, self._check_review(reviews.review(id_)), reviews.folder)
            if number % REVIEWS_BETWEEN_COLLECTIONS == 0:
                gc.collect()

    def run_texts(self, texts: Iterable[Source], noun: str) -> Report:
        """Check texts that are in no review, by the rules that look at text alone."""
        report = Report(noun=noun)
        for text in texts:
            report.units += 1
            found: list[Finding] = []
            for rule in self.rules:
                if rule.rule.binds.name in BOUND_TO and hasattr(text, BOUND_TO[rule.rule.binds.name]):
                    found += self._findings(rule, text, text, report)
            _add(found, text, report)
        return report

    def _check_root(self, reviews: Reviews) -> Report:
        report = Report()
        found: list[Finding] = []
        for rule in self.rules:
            if rule.rule.binds.name.startswith(OF_THE_ROOT):
                found += self._findings(rule, reviews, reviews, report)
        _add(found, reviews, report)
        return report

    def _check_review(self, review: Review) -> Report:
        report = Report(units=1)
        entries = waivers(review)
        found: list[Finding] = []
        for rule in self.rules:
            if rule.rule.binds is not WAIVER and _applies(rule, review):
                found += self._findings(rule, review, review, report)
        kept = [finding for finding in found if not self._waived(finding, entries, report)]
        if entries:
            codes = {rule.code for rule in self.rules}
            for entry in entries:
                entry.asked = self.complete or entry.rule in codes
            for rule in self.rules:
                if rule.rule.binds is WAIVER:
                    kept += self._findings(rule, entries, review, report)
        _add(kept, review, report)
        return report

    def _findings(self, rule: LoadedRule, subject: object, source: Source, report: Report) -> Iterator[Finding]:
        level = None if _of_reading(rule) else source.policy.rules.get(rule.code)
        if level == "off":
            return
        try:
            for one in rule.rule.binds.subjects(subject):
                for finding in rule.check(one):
                    weight = Severity(level) if level else finding.severity or rule.rule.severity
                    if isinstance(source, Review):
                        weight = softened(rule, weight, source)
                    yield _concrete(finding, rule, weight, source)
        except Exception as error:  # noqa: BLE001 - one broken rule must not hide what the others see
            report.crashes.append(Crash(str(rule), source.path, _where(error)))

    def _waived(self, finding: Finding, entries: list[WaiverEntry], report: Report) -> bool:
        if not entries:
            return False
        rule = next(rule for rule in self.rules if rule.code == finding.code)
        entry = cover(finding, rule, entries)
        if entry is not None:
            report.waived.append((finding, entry))
        return entry is not None


def _of_reading(rule: LoadedRule) -> bool:
    """Tell whether a rule says that a file cannot be read: nothing else can be trusted where it is silent."""
    return rule.rule.binds.name.startswith("problem-")


def _known(reviews: Reviews) -> Counter[str]:
    from incident_review import baseline  # noqa: PLC0415 - only where an old repository has one

    return baseline.read(reviews)


def _without(known: Counter[str], report: Report, folder: str) -> Report:
    """Leave out the findings that the baseline knows; each is known as often as it was counted."""
    if known:
        from incident_review import baseline  # noqa: PLC0415 - only where an old repository has one

        kept = baseline.subtract(report.findings, report.sources, known, folder)
        report.set_aside = len(report.findings) - len(kept)
        report.findings = kept
    return report


def _applies(rule: LoadedRule, review: Review) -> bool:
    if not review.readable and not rule.rule.binds.name.startswith(READABLE_NEEDED_NOT):
        return False
    return rule.rule.depth.rank <= review.depth.rank


def _where(error: Exception) -> str:
    """Return what went wrong and in which line of ours, in one line: a person who commits needs no stack."""
    import traceback  # noqa: PLC0415 - only after a crash

    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})"


def _concrete(finding: Finding, rule: LoadedRule, weight: Severity, source: Source) -> Finding:
    related = tuple(Related(source.span(spot.place), spot.message) for spot in finding.related)
    place = source.span(finding.place)
    return finding._replace(code=rule.code, name=rule.name, severity=weight, place=place, related=related)


def _add(found: list[Finding], source: Source, report: Report) -> None:
    """Add findings in the order of their places, with the text of the files that they show."""
    found.sort(key=lambda finding: (finding.span, finding.code))
    report.findings += found
    for path in {finding.span.path for finding in found}:
        text = source.source(path)
        if text is not None and path.startswith(f"{source.path}/"):
            text = _shown(text, [finding.span for finding in found if finding.span.path == path])
        if text is not None:
            report.sources[path] = text


def _shown(text: str, spans: list[Span]) -> str:
    """Return the text with all lines empty but those of `spans`: of 10,000 reports nobody keeps the rest in memory."""
    lines = text.split("\n")
    numbers = {number for span in spans for number in range(span.line, span.end_line + 1)}
    return "\n".join(line if number in numbers else "" for number, line in enumerate(lines, start=1))
