"""What the formats print: the whole picture, as the reader sees it."""

from __future__ import annotations

import json

import pytest
from conftest import Repository

REVIEW = "reviews/2026-03-04-checkout-slow"


def _with_one_finding(repo: Repository) -> str:
    path = repo.copy()
    report = repo.read(f"{path}/report.md")
    repo.write(f"{path}/report.md", report.replace("Ana saw", "价格 feed: Ana should have seen the alert. Ana saw"))
    return path


def test_text_shows_the_line_with_carets_under_wide_characters(repo: Repository) -> None:
    _with_one_finding(repo)
    said = repo.review("check", ok=False).stdout
    line, carets = said.splitlines()[2:4]
    assert line.startswith("13 | 价格 feed: Ana should have seen the alert.")
    at = line.index("should have seen")
    wide = sum(char in "价格" for char in line[:at])
    assert carets == "   | " + " " * (at - 5 + wide) + "^" * len("should have seen")
    assert said.endswith("1 review: 1 error\n")


def test_colours_only_where_they_are_wanted(repo: Repository) -> None:
    _with_one_finding(repo)
    assert "\x1b[" not in repo.review("check", ok=False).stdout
    repo.env = {**repo.env, "FORCE_COLOR": "1"}
    assert "\x1b[" not in repo.review("check", ok=False).stdout
    del repo.env["NO_COLOR"]
    assert "\x1b[1;31m" in repo.review("check", ok=False).stdout


def test_json_is_what_the_schema_says(repo: Repository) -> None:
    _with_one_finding(repo)
    found = json.loads(repo.review("check", "--format", "json", ok=False).stdout)
    assert found["version"] == 1
    assert found["summary"] == {"reviews": 1, "errors": 1, "warnings": 0, "infos": 0, "waived": 0, "set_aside": 0}
    (one,) = found["findings"]
    schema = json.loads(repo.review("schema", "findings").stdout)
    assert set(one) == set(schema["$defs"]["finding"]["properties"])
    assert (one["path"], one["line"], one["column"]) == (f"{REVIEW}/report.md", 13, 14)


def test_what_a_baseline_covers_is_counted(repo: Repository) -> None:
    _with_one_finding(repo)
    said = repo.review("baseline").stdout
    assert said == "1 finding set aside in reviews/.baseline.json\nnext: git add reviews/.baseline.json && git commit\n"
    found = json.loads(repo.review("check", "--format", "json").stdout)
    assert (found["findings"], found["summary"]["set_aside"]) == ([], 1)
    schema = json.loads(repo.review("schema", "findings").stdout)["properties"]["summary"]
    assert set(found["summary"]) == set(schema["properties"]) == set(schema["required"])
    repo.write("reviews/.baseline.json", "{")
    assert "git checkout -- reviews/.baseline.json" in repo.review("check", ok=False).stderr


def test_github_annotates_the_line(repo: Repository) -> None:
    _with_one_finding(repo)
    said = repo.review("check", "--format", "github", ok=False).stdout
    assert said.startswith(f"::error file={REVIEW}/report.md,line=13,col=14,endLine=13,endColumn=30,title=PIR404 ")
    assert "%0A" in said.splitlines()[0]


def test_control_characters_of_the_repository_do_not_reach_the_terminal(repo: Repository) -> None:
    path = repo.copy()
    repo.write(f"{path}/report.md", repo.read(f"{path}/report.md") + "\nAna should have \x1b[2Jlooked at it.\n")
    repo.write(f"{path}/action.yaml", "items: []\n")
    said = repo.review("check", ok=False).stdout
    assert "\x1b" not in said
    assert "PIR009" in said


def test_levels_of_policy_and_strict(repo: Repository) -> None:
    _with_one_finding(repo)
    repo.write("reviews/policy.yaml", "rules: {PIR404: warning}\n")
    assert "1 review: 1 warning" in repo.review("check").stdout
    repo.review("check", "--strict", ok=False)
    repo.write("reviews/policy.yaml", "rules: {PIR404: 'off'}\n")
    assert "nothing to change" in repo.review("check", "--strict").stdout


def test_a_code_with_other_digits_is_no_guess(repo: Repository) -> None:
    repo.write("reviews/policy.yaml", "rules: {PIR498: info}\n")
    said = repo.review("check", ok=False).stdout
    assert 'no rule has the code "PIR498"' in said
    assert "did you mean" not in said


def test_select_and_ignore(repo: Repository) -> None:
    _with_one_finding(repo)
    assert "nothing to change" in repo.review("check", "--select", "PIR1,PIR2").stdout
    assert "nothing to change" in repo.review("check", "--ignore", "PIR4").stdout
    refused = repo.review("check", "--select", "PIR77", ok=False)
    assert refused.returncode == 2
    assert "did you mean" not in refused.stderr


def test_what_is_selected_is_not_passed_for_being_unreadable(repo: Repository) -> None:
    path = repo.copy()
    repo.write(f"{path}/actions.yaml", "items: [\n")
    said = repo.review("check", "--select", "PIR3", ok=False)
    assert said.returncode == 1
    assert said.stdout.startswith(f"{path}/actions.yaml:1:8: error PIR001 the bracket [ is not closed\n")


def test_waivers_can_be_selected(repo: Repository) -> None:
    path = repo.copy()
    facts = repo.read(f"{path}/review.yaml").rstrip("\n")
    line = facts.count("\n") + 3
    repo.write(f"{path}/review.yaml", facts + "\nwaivers:\n  - {rule: PIR201}\n")
    said = repo.review("check", "--select", "PIR9", ok=False).stdout
    assert f"{path}/review.yaml:{line}:12: error PIR901 " in said
    assert f"{path}/review.yaml:{line}:12: error PIR903 " in said
    assert "PIR902" not in said
    repo.write("reviews/policy.yaml", "rules: {PIR001: 'off'}\n")
    repo.write(f"{path}/review.yaml", "title: [\n")
    said = repo.review("check", ok=False).stdout
    assert "reviews/policy.yaml:1:17: error PIR015 the level of PIR001 stays error" in said
    assert f"{path}/review.yaml:1:8: error PIR001 " in said


def test_what_is_nearly_a_waiver_is_told(repo: Repository) -> None:
    path = _with_one_finding(repo)
    report = repo.read(f"{path}/report.md")
    for typed in ("review: alow PIR404 -- x", "review allow PIR404", "Reviw: allow pir404 -- x", "review: PIR404"):
        repo.write(f"{path}/report.md", report.replace("价格 feed", f"<!-- {typed} -->\n价格 feed"))
        said = repo.review("check", ok=False).stdout
        assert f"{path}/report.md:13:1: error PIR904 this is nearly a waiver, and waives nothing" in said, typed
        assert "help: write `<!-- review: allow PIR404 -- reason -->`" in said, typed
        assert f"{path}/report.md:14:14: error PIR404 " in said, typed


def test_an_inline_waiver_covers_the_paragraph_that_follows(repo: Repository) -> None:
    path = _with_one_finding(repo)
    report = repo.read(f"{path}/report.md")
    waived = report.replace("价格 feed", "<!-- review: allow PIR404 -- the letter's own words -->\n价格 feed")
    repo.write(f"{path}/report.md", waived)
    assert "1 waived (PIR404: the letter's own words)" in repo.review("check", "--strict").stdout
    repo.write(f"{path}/report.md", waived.replace("PIR404", "PIR408"))
    said = repo.review("check", ok=False).stdout
    assert "the waiver of PIR408 covers nothing" in said
    assert "PIR404" in said


@pytest.mark.parametrize(
    ("waiver", "codes"),
    [
        ("rule: PIR201", {"PIR901", "PIR903"}),
        ("rule: PIR404", {"PIR901"}),
        ("rule: PIR404, reason: the letter's own words", {"PIR902"}),
        ("rule: PIR201, reason: the team slept first", {"PIR903"}),
        ("rule: PIR498, reason: the team slept first", {"PIR902"}),
    ],
)
def test_an_unused_waiver_that_is_not_whole_is_told_once(repo: Repository, waiver: str, codes: set[str]) -> None:
    path = repo.copy()
    repo.write(f"{path}/review.yaml", repo.read(f"{path}/review.yaml") + f"waivers:\n  - {{{waiver}}}\n")
    found = json.loads(repo.review("check", "--format", "json", ok=None).stdout)["findings"]
    assert {one["code"] for one in found} == codes
    assert not any("did you mean" in one["help"] for one in found)


def test_a_crashing_rule_is_named_and_the_others_finish(repo: Repository) -> None:
    _with_one_finding(repo)
    code = (
        "import sys; from incident_review import rule\n"
        "rules = rule.load(); broken = next(r for r in rules if r.code == 'PIR101')\n"
        "def check(subject): raise ValueError('of ours')\n"
        "rule.load.cache_clear()\n"
        "rules = tuple(r._replace(check=check) if r is broken else r for r in rules)\n"
        "rule.load = lambda *a: rules\n"
        "from incident_review.cli import main; sys.argv = ['review', 'check']; main()\n"
    )
    done = repo.run("python", "-c", code.replace("raise ValueError", "raise ValueError"), ok=None)
    assert done.returncode == 2
    assert "the rule PIR101 no-facilitator could not finish on" in done.stdout
    assert "PIR404" in done.stdout


def test_the_right_exit_codes_for_wrong_usage(repo: Repository) -> None:
    for arguments in (["chek"], ["check", "nowhere"], ["explain", "PIR999"], ["check", "--all", "x"], ["new"]):
        done = repo.review(*arguments, ok=False)
        assert done.returncode == 2, arguments
        assert done.stderr
    assert 'did you mean "check"?' in repo.review("chek", ok=False).stderr
