"""The reviews folder, and one review read whole: facts, documents, and where everything stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from incident_review.finding import Key, Place, Span, Stretch
from incident_review.gathering import Gathering
from incident_review.model import (
    Actions,
    Catalog,
    Entry,
    Item,
    MeetingKind,
    Person,
    Policy,
    Reference,
    ReviewFacts,
    Timeline,
    read,
)
from incident_review.model.review import Role
from incident_review.problem import Kind, Problem, Unreadable, UsageError, did_you_mean
from incident_review.rule import Depth
from incident_review.tree import Tree, decode
from incident_review.yamlfile import YamlFile

if TYPE_CHECKING:
    from incident_review.item import Proposal
    from incident_review.markdown import Document
    from incident_review.ticket import Tickets
    from incident_review.wording import Reading

Model = TypeVar("Model", bound=Entry)
FACTS, TIMELINE, ACTIONS, REPORT, NOTES = (
    "review.yaml",
    "timeline.yaml",
    "actions.yaml",
    "report.md",
    "notes.md",
)
OUR_FILES = (FACTS, TIMELINE, ACTIONS, REPORT, NOTES)
POLICY, CATALOG, BASELINE = "policy.yaml", "catalog.yaml", ".baseline.json"
LAST = datetime.max.replace(tzinfo=UTC)
LISTABLE = "make it readable for you: nobody knows what is in it"
DATED = re.compile(r"\d{4}-\d{2}-\d{2}(-.*)?")


class NoSuchReview(UsageError):  # noqa: N818 - it says what there is not
    """No review has a name of which this is a part."""


class Files:
    """Files of one folder of the tree, read once, with their problems."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.problems: list[Problem] = []
        self.references: list[Reference] = []
        self.yaml: dict[str, YamlFile] = {}
        self.broken: set[str] = set()

    def load(self, path: str, model: type[Model]) -> Model | None:
        """Return the YAML file as its model, or None when it cannot be read: the problems say why."""
        text = self.text(path)
        if text is None:
            return None
        file = self.yaml[path] = YamlFile(path, text)
        entry, references, problems = read(model, file)
        self.problems += problems
        self.references += references
        if entry is None:
            self.broken.add(path)
        return entry

    def text(self, path: str) -> str | None:
        """Return the file's text, or None when it cannot be read as text."""
        try:
            return decode(path, self.tree.read(path))
        except Unreadable as error:
            self.problems.append(error.problem)
            self.broken.add(path)
            return None


class Reviews:
    """The folder that holds all reviews, with policy and catalog; `folder` is relative to the repository."""

    def __init__(self, tree: Tree, folder: str = "reviews") -> None:
        self.tree = tree
        self.folder = folder
        self.path = folder
        self._files = Files(tree)
        # Defaults need no validator, and to build one takes longer than to read a file.
        self.policy = self._optional(POLICY, Policy) or Policy.model_construct()
        self.catalog = self._optional(CATALOG, Catalog) or Catalog.model_construct()

    @property
    def problems(self) -> list[Problem]:
        """Return what is wrong with policy.yaml and catalog.yaml, and the folders that nobody can look into."""
        closed = [
            Problem(Kind.UNREADABLE, Span(path, 1, 1, 1, 1), f"this folder cannot be listed: {reason}", LISTABLE)
            for path, reason in sorted(self.tree.closed.items())
        ]
        return [*self._files.problems, *closed]

    @property
    def broken(self) -> set[str]:
        """Return the paths of those two files that could not be read, so that defaults are in force."""
        return self._files.broken

    def span(self, place: Place) -> Span:
        """Make a place in policy.yaml or catalog.yaml concrete."""
        return _concrete(place, self._files.yaml, None)

    def source(self, path: str) -> str | None:
        """Return the text of policy.yaml or catalog.yaml."""
        return self.yaml[path].text if path in self.yaml else None

    @property
    def yaml(self) -> dict[str, YamlFile]:
        """Return the files that were read, by path."""
        return self._files.yaml

    @property
    def has_baseline(self) -> bool:
        """Tell whether findings of before are set aside here (`incident_review.baseline`)."""
        return self.tree.exists(self.file("", BASELINE))

    def ids(self) -> list[str]:
        """Return the ids of all reviews: the folders that are dated or hold one of our files."""
        start = len(self.folder) + 1 if self.folder else 0
        found: set[str] = set()
        for path in self.tree.below(self.folder):
            name, _, rest = path[start:].partition("/")
            if name in found:
                continue
            dated = DATED.fullmatch(name) is not None
            if rest in OUR_FILES or (dated and (rest or self.tree.is_linked_folder(path))):
                found.add(name)
        return sorted(found)

    def ids_of(self, paths: list[str]) -> list[str]:
        """Return the ids of the reviews that hold `paths`; all of them when policy or catalog is among them."""
        start = f"{self.folder}/" if self.folder else ""
        inside = [path[len(start) :] for path in paths if path.startswith(start)]
        if any(path in (POLICY, CATALOG, BASELINE) for path in inside):
            return self.ids()
        touched = {path.partition("/")[0] for path in inside if "/" in path}
        return sorted(touched.intersection(self.ids()))

    def find(self, part: str) -> str:
        """Return the id that `part` is a unique part of. Raises UsageError when none or several are."""
        ids = self.ids()
        wanted = part.strip("/").rpartition("/")[2] if "/" in part else part
        if wanted in ids:
            return wanted
        matches = [id_ for id_ in ids if wanted.lower() in id_.lower()]
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise UsageError(f'"{part}" fits {len(matches)} reviews', f"say which: {', '.join(matches[:8])}")
        hint = did_you_mean(part, ids) or f"`review status` lists the reviews in {self.folder}/"
        raise NoSuchReview(f'no review is named "{part}"', hint)

    def file(self, id_: str, name: str = "") -> str:
        """Return the path of a review's file from the repository's root; of its folder without a name."""
        return "/".join(part for part in (self.folder, id_, name) if part)

    def review(self, id_: str) -> Review:
        """Read the review with this id."""
        return Review(self, id_)

    @cached_property
    def tickets(self) -> Tickets:
        """Return which items of all reviews name which ticket; made when a rule asks."""
        from incident_review.ticket import Tickets  # noqa: PLC0415 - most runs never ask

        return Tickets(self)

    def _optional(self, name: str, model: type[Model]) -> Model | None:
        path = self.file("", name)
        return self._files.load(path, model) if self.tree.exists(path) else None


class Review:
    """A review read whole. Files that cannot be read stand empty; `problems` says what is wrong with them."""

    def __init__(self, reviews: Reviews, id_: str) -> None:
        self.reviews = reviews
        self.id = id_
        self.path = reviews.file(id_)
        self.policy = reviews.policy
        self.catalog = reviews.catalog
        self._files = Files(reviews.tree)
        facts = self._files.load(self.file(FACTS), ReviewFacts)
        self.readable = facts is not None
        self.facts = facts or ReviewFacts(schema_version=1, title=id_)
        self.timeline = self._optional(TIMELINE, Timeline) or Timeline.model_construct()
        self.actions = self._optional(ACTIONS, Actions) or Actions.model_construct()
        self._report = self._files.text(self.file(REPORT))
        self.gatherings = tuple(Gathering(self, meeting) for meeting in self.facts.meetings)

    def file(self, name: str) -> str:
        """Return the path of a file of this review, from the repository's root."""
        return f"{self.path}/{name}"

    def has(self, name: str) -> bool:
        """Tell whether this review holds a file of that name."""
        return self.reviews.tree.exists(self.file(name))

    def names(self) -> list[str]:
        """Return the paths of this review's files, from its own folder."""
        return [path[len(self.path) + 1 :] for path in self.reviews.tree.below(self.path)]

    @property
    def problems(self) -> list[Problem]:
        """Return what is wrong with this review's files."""
        return self._files.problems

    @property
    def broken(self) -> set[str]:
        """Return the paths of files that could not be read."""
        return self._files.broken

    @property
    def references(self) -> list[Reference]:
        """Return every name of something declared elsewhere, with its place."""
        return self._files.references

    @property
    def yaml(self) -> dict[str, YamlFile]:
        """Return the YAML files that were read, by path."""
        return self._files.yaml

    @cached_property
    def report(self) -> Document | None:
        """Return report.md, or None when it cannot be read."""
        from incident_review.markdown import parse  # noqa: PLC0415 - `review clock` reads no prose

        return parse(self.file(REPORT), self._report) if self._report is not None else None

    @property
    def has_inline_waivers(self) -> bool:
        """Tell whether report.md may hold a waiver, without parsing it."""
        return self._report is not None and "review:" in self._report

    @property
    def has_comments(self) -> bool:
        """Tell whether report.md may hold a comment, without parsing it."""
        return self._report is not None and "<!--" in self._report

    @cached_property
    def reading(self) -> Reading:
        """Return the analysis of this review's prose, in Markdown and in YAML."""
        from incident_review.prose import reading  # noqa: PLC0415 - `review clock` reads no prose

        return reading(self)

    @cached_property
    def proposals(self) -> tuple[Proposal, ...]:
        """Return the titles of the improvement items, taken apart."""
        from incident_review.prose import proposals  # noqa: PLC0415 - `review clock` reads no prose

        return proposals(self)

    @property
    def people(self) -> dict[str, Person]:
        """Return everybody in the review, by handle."""
        return self.facts.people

    @cached_property
    def responders(self) -> frozenset[str]:
        """Return the handles of those who had a role in the incident."""
        return frozenset(handle for handle, person in self.people.items() if person.in_incident)

    def with_role(self, role: Role) -> list[str]:
        """Return the handles of those who had this role in the incident."""
        return [handle for handle, person in self.people.items() if role in person.in_incident]

    def name(self, handle: str) -> str:
        """Return how a person is called, or the handle."""
        person = self.people.get(handle)
        return person.name if person and person.name else handle

    @property
    def major(self) -> bool:
        """Tell whether policy calls the severity major."""
        return self.facts.severity in self.policy.major

    @property
    def depth(self) -> Depth:
        """Return how much is asked: what a person decided, else standard for a major incident, else light."""
        return self.facts.depth or (Depth.STANDARD if self.major else Depth.LIGHT)

    @property
    def published_at(self) -> datetime | None:
        """Return when the report was published."""
        return self.facts.report.published_at

    def held(self, kind: MeetingKind | None = None) -> list[Gathering]:
        """Return the meetings that list who attended, of one kind or of all."""
        return [room for room in self.gatherings if room.held and kind in (None, room.kind)]

    def first(self, kind: MeetingKind) -> Gathering | None:
        """Return the earliest meeting of a kind that has a time."""
        timed = [room for room in self.gatherings if room.kind is kind and room.meeting.starts_at is not None]
        return min(timed, key=lambda room: room.meeting.starts_at or LAST, default=None)

    @property
    def items(self) -> list[Item]:
        """Return the improvement items."""
        return self.actions.items

    def span(self, place: Place) -> Span:
        """Make a place in this review, its policy or its catalog concrete."""
        return _concrete(place, {**self.reviews.yaml, **self.yaml}, self.report)

    def source(self, path: str) -> str | None:
        """Return the text of a file that a finding points at."""
        if path in self.yaml:
            return self.yaml[path].text
        if path == self.file(REPORT):
            return self._report
        file = self.reviews.yaml.get(path)
        return file.text if file else None

    def _optional(self, name: str, model: type[Model]) -> Model | None:
        return self._files.load(self.file(name), model) if self.has(name) else None


def _concrete(place: Place, yaml: dict[str, YamlFile], report: Document | None) -> Span:
    if isinstance(place, Span):
        return place
    if isinstance(place, Stretch):
        if report is None or report.path != place.file:
            return Span(place.file, 1, 1, 1, 1)
        return report.span(place.start, place.end)
    file = yaml.get(place.file)
    return file.span(place) if file else Span(place.file, 1, 1, 1, 1)


def walk(reviews: Reviews, ids: list[str]) -> Iterator[Review]:
    """Yield the reviews with these ids, one at a time: memory does not grow with their number."""
    for id_ in ids:
        yield reviews.review(id_)


__all__ = ["OUR_FILES", "Key", "Kind", "Review", "Reviews", "walk"]
