"""A finding points at the words at fault, in code points of the title."""

from __future__ import annotations

import pytest

from incident_review.finding import Severity, Stretch
from incident_review.item import Missing, Names, Proposal, frame, read
from incident_review.text import check_items

AT_FAULT = [
    ("We should test more", Missing.DIRECTION, "test more"),
    ("Improve monitoring", Missing.DIRECTION, "Improve"),
    ("- [ ] TODO: improve the docs (#12)", Missing.DIRECTION, "improve"),
    ("PAY-12: look into the memory of the cache", Missing.THINKING, "look into"),
    ("Naïve café: ensure clear ownership", Missing.STATE, "ensure"),
    ("🚒 Make sure the standby works", Missing.STATE, "Make sure"),
    ("The runbooks need to be improved", Missing.DIRECTION, "improved"),
    ("Access lists should be reviewed at some stage", Missing.THINKING, "reviewed"),
    ("Add alerts where needed", Missing.OBJECT, "where needed"),
    ("Remind everyone of key hygiene", Missing.FIXING_PEOPLE, "Remind"),
    ("Document everything", Missing.UNBOUNDED, "everything"),
    ("Continue with the firmware upgrades", Missing.UNBOUNDED, "Continue with"),
    ("We should be more careful", Missing.EXHORTATION, "be more careful"),
    ("As a group we want to get better at spotting slow leaks", Missing.DIRECTION, "get better"),
    ("Write tests", Missing.OBJECT, "Write tests"),
    ("Update onboarding procedures", Missing.OBJECT, "Update onboarding procedures"),
    ("When naming topics, think about odd cases", Missing.THINKING, "think"),
    ("https://tracker.example.com/41", Missing.ACTION, "https://tracker.example.com/41"),
]


def proposal(title: str, names: Names = Names()) -> Proposal:  # noqa: B008 - a tuple
    return read(title, lambda start, end: Stretch("-", start, end), names)


@pytest.mark.parametrize(("title", "missing", "words"), AT_FAULT)
def test_the_words_at_fault(title: str, missing: Missing, words: str) -> None:
    fault = proposal(title).fault
    assert fault is not None
    assert fault.missing is missing
    assert title[fault.start : fault.end] == fault.words == words


SOUND = [
    "Improve the lag alert by cutting it up per region and setting it to 45 s",
    "Ensure the dump is readable by loading it into `restore-test` each night",
    "Find out why the failover took 20 minutes and write it up in issue 12",
    "Test the restore of the billing database monthly with restore.sh",
    "Remind shops automatically: send a message ten days before their token lapses",
    "More headroom for the cache: grow `redis-west` from 2 to 4 shards",
    "Fail the pipeline when `poetry.lock` does not match",
    "Never cache 5xx responses in the CDN",
    "Rate limits per API key on the export endpoint",
    "Key card in place of the common password on the loading-bay terminals",
    "The importer should skip malformed rows and log them instead of crashing",
    "Press office to send the correction to the affected readers by mail before Monday noon",
    "Invalid account numbers: 400 with field name, not 500",
    "Retry counter to int32",
    "Keep the old cluster running until 30 June",
    "",
    "   ",
]


@pytest.mark.parametrize("title", SOUND)
def test_a_sound_item_passes_without_a_word(title: str) -> None:
    assert proposal(title).fault is None


FRAMES = [
    ("Improve monitoring", "Alert when <signal> of <service> is above <threshold> for <time>, and page <team>"),
    (
        "Improve the stability of `ledger-db` (OPS-77)",
        "Let `ledger-db` <time out, retry, fail over> when <dependency> <fails how>; show it by <test>",
    ),
    (
        "Consider moving to another mail vendor",
        "Try moving to another mail vendor on <one service> until <date>, and decide in <ticket> by <criterion>",
    ),
    ("Talk to Legal", "Ask Legal <question> by <date>, and put the answer in <page or ticket>"),
    ("We should be more careful", "Let <tool or checklist> check <what> before <step> on <system>"),
    (
        "Make sure `shipit` is used correctly",
        "Add <check> to <pipeline or job> that stops or pages <team> when <condition> on `shipit`",
    ),
]


@pytest.mark.parametrize(("title", "expected"), FRAMES)
def test_the_frame_is_filled_with_what_the_title_names(title: str, expected: str) -> None:
    found = proposal(title)
    assert found.fault is not None
    assert frame(found, found.fault) == expected


def test_a_known_name_pins_an_item_down() -> None:
    assert proposal("Add alerts for checkout").fault == proposal("Add alerts for basket").fault
    assert proposal("Write tests for platform").fault is not None
    assert proposal("Write tests for platform", Names.of(["platform"])).fault is None


WEIGHTS = [
    ("Improve monitoring", Severity.ERROR),
    ("We should test more", Severity.ERROR),
    ("Look into the memory of the cache", Severity.ERROR),
    ("Improve the error page of the `checkout-web` basket", Severity.WARNING),
    ("Schema changes should be tested first", Severity.WARNING),
    ("Validate parameters before a migration", Severity.WARNING),
    ("Tune the retry loop of the mirror importer", Severity.INFO),
    ("Create a test environment", Severity.INFO),
    ("Look into using `opa` to refuse duplicate mounts", Severity.INFO),
    ("Investigate the memory leak of the tile renderer", Severity.INFO),
    ("Make sure the ingress proxy runs outside of the render pool", Severity.INFO),
    ("Add better logging around the retries of the ferry importer", Severity.INFO),
]


@pytest.mark.parametrize(("title", "severity"), WEIGHTS)
def test_what_names_its_component_weighs_less(title: str, severity: Severity) -> None:
    fault = proposal(title).fault
    assert fault is not None
    assert fault.severity is severity


def test_we_should_test_more_is_told_once_and_asks_for_path_case_and_gate() -> None:
    findings = check_items([("-", "We should test more\n")]).findings
    assert [finding.code for finding in findings] == ["PIR302"]
    assert findings[0].severity is Severity.ERROR
    assert "<path or component>" in findings[0].question
    assert "<what happened here>" in findings[0].question
    assert "<pipeline>" in findings[0].question
