"""Real commits through real pre-commit: what is staged decides, whatever the work tree holds."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from conftest import Repository

REVIEW = "reviews/2026-03-04-checkout-slow"
FACTS, ACTIONS, REPORT = f"{REVIEW}/review.yaml", f"{REVIEW}/actions.yaml", f"{REVIEW}/report.md"
BAD, GOOD = "We should test more", "Alert when the checkout queue holds more than 300 orders for 5 minutes"
PICTURE = f"""\
check incident reviews...................................................Failed
- hook id: review-check
- exit code: 1

{FACTS}:25:18: error PIR102 Eva Lind facilitates and was responder in the incident
   |
25 |     facilitator: eva
   |                  ^^^
   : {FACTS}:18:39: the role in the incident
   = ask: who was not there, and can ask the open questions?
   = help: ask somebody who did not respond

1 review: 1 error

"""

Propose = Callable[[str], None]


def test_a_refused_commit_shows_this(reviewed: Repository) -> None:
    reviewed.write(FACTS, reviewed.read(FACTS).replace("team: growth}", "team: growth, in_incident: [responder]}"))
    assert reviewed.commit(ok=False).stderr == PICTURE
    assert reviewed.git("log", "--format=%s").stdout.splitlines()[0] == "Hold the review"


def test_a_commit_that_touches_no_review_starts_nothing(reviewed: Repository) -> None:
    reviewed.write("readme.md", "Nobody should have read this.\n")
    assert "(no files to check)Skipped" in reviewed.commit().stderr


def test_bad_text_that_is_not_staged_stops_nothing(reviewed: Repository, propose: Propose) -> None:
    propose(GOOD)
    reviewed.git("add", ACTIONS)
    propose(BAD)
    reviewed.git("commit", "-m", "Ask for an alert")
    assert BAD in reviewed.read(ACTIONS)
    assert GOOD in reviewed.git("show", f"HEAD:{ACTIONS}").stdout


def test_bad_text_that_is_staged_stops_the_commit_though_mended_since(reviewed: Repository, propose: Propose) -> None:
    propose(BAD)
    reviewed.git("add", ACTIONS)
    propose(GOOD)
    assert "PIR302" in reviewed.git("commit", "-m", "Ask for tests", ok=False).stderr
    assert GOOD in reviewed.read(ACTIONS)


def test_commit_all_reads_the_index_that_git_makes_for_it(reviewed: Repository, propose: Propose) -> None:
    propose(BAD)
    assert "PIR302" in reviewed.git("commit", "-a", "-m", "Ask for tests", ok=False).stderr
    reviewed.git("add", "--all")
    propose(GOOD)
    reviewed.git("commit", "-a", "-m", "Ask for an alert")


def test_commit_of_a_path_leaves_what_else_is_staged(reviewed: Repository, propose: Propose) -> None:
    propose(BAD)
    reviewed.git("add", ACTIONS)
    reviewed.write(REPORT, reviewed.read(REPORT) + "\nA cold cache takes four minutes to fill.\n")
    reviewed.git("commit", REPORT, "-m", "Tell what the cache does")
    assert "PIR302" in reviewed.git("commit", ACTIONS, "-m", "Ask for tests", ok=False).stderr


def test_commit_of_a_path_does_not_see_a_person_who_is_staged_only(reviewed: Repository) -> None:
    facts, timeline = f"{REVIEW}/review.yaml", f"{REVIEW}/timeline.yaml"
    reviewed.write(facts, reviewed.read(facts).replace("people:\n", "people:\n  noa: {name: Noa Kern, team: shop}\n"))
    reviewed.write(timeline, reviewed.read(timeline).replace("[ben]", "[ben, noa]"))
    reviewed.git("add", "--all")
    refused = reviewed.git("commit", timeline, "-m", "Noa helped", ok=False).stderr
    assert f"{timeline}:6:" in refused
    assert "noa" in refused
    reviewed.git("commit", "-m", "Noa helped")


def test_an_index_of_ones_own(reviewed: Repository, propose: Propose) -> None:
    reviewed.env["GIT_INDEX_FILE"] = os.path.join(reviewed.root, ".git", "other-index")
    reviewed.git("read-tree", "HEAD")
    propose(BAD)
    assert "PIR302" in reviewed.commit(ok=False).stderr
    reviewed.env.pop("GIT_INDEX_FILE")
    assert reviewed.git("diff", "--cached", "--name-only").stdout == ""


def test_deleting_what_is_referred_to_stops_a_commit_that_changes_something_else(reviewed: Repository) -> None:
    reviewed.write(ACTIONS, reviewed.read(ACTIONS) + "    from: [how-we-got-here]\n")
    other = "reviews/2026-04-01-search-slow"
    for name in ("review.yaml", "report.md"):
        reviewed.write(f"{other}/{name}", reviewed.read(f"{REVIEW}/{name}").replace("2026-03", "2026-04"))
    reviewed.git("add", "--all")
    reviewed.git("commit", "--no-verify", "-m", "Two reviews")
    reviewed.git("rm", "-q", REPORT)
    reviewed.write(f"{other}/report.md", reviewed.read(f"{other}/report.md") + "\nA cold cache takes long to fill.\n")
    refused = reviewed.commit("Tidy", ok=False).stderr
    assert f"{REPORT}:1:1: error PIR001 the file is missing" in refused
    assert f'{ACTIONS}:4:12: error PIR008 report.md has no heading "how-we-got-here"' in refused
    assert "2 reviews: 2 errors" in refused


def test_a_folder_that_is_renamed_is_checked_under_its_new_name(reviewed: Repository) -> None:
    reviewed.git("mv", REVIEW, "reviews/2026-03-04-price-feed")
    reviewed.commit("Say what it was")
    reviewed.git("mv", "reviews/2026-03-04-price-feed", "reviews/third")
    assert "reviews/third/review.yaml:1:1: error PIR011" in reviewed.commit("Count", ok=False).stderr


def test_policy_touches_every_review(reviewed: Repository) -> None:
    reviewed.write("reviews/policy.yaml", "schema_version: 1\nclocks: {review_within: 8}\n")
    refused = reviewed.review("hook", "review-check", "reviews/policy.yaml", ok=False).stdout
    assert "PIR201" in refused
    assert f"{REVIEW}/review.yaml" in refused


def test_more_than_ten_findings_of_a_review(reviewed: Repository) -> None:
    titles = "".join(f"  - {{id: a{i}, title: We should test more}}\n" for i in range(12))
    reviewed.write(ACTIONS, f"items:\n{titles}")
    refused = reviewed.review("hook", "review-check", ACTIONS, ok=False).stdout
    assert refused.count("error PIR302") == 10
    assert "\nand 2 more: review check 2026-03-04-checkout-slow\n" in refused
    assert "1 review: 12 errors\n" in refused


def test_what_is_on_disk_and_not_in_the_commit_does_not_exist(reviewed: Repository) -> None:
    reviewed.write(f"{REVIEW}/action.yaml", "items: []\n")
    reviewed.write("reviews/2026-05-05-draft/review.yaml", "title: [\n")
    reviewed.write(REPORT, reviewed.read(REPORT) + "\nA cold cache takes four minutes to fill.\n")
    reviewed.git("add", REPORT)
    reviewed.git("commit", "-m", "Tell what the cache does")
    refused = reviewed.commit("All of it", ok=False).stderr
    assert "PIR009" in refused
    assert "PIR001" in refused


def test_a_report_that_is_not_in_the_commit(reviewed: Repository) -> None:
    reviewed.git("rm", "-q", "--cached", REPORT)
    reviewed.write(ACTIONS, reviewed.read(ACTIONS) + "    owner: payments\n")
    reviewed.git("add", ACTIONS)
    assert f"{REPORT}:1:1: error PIR001 the file is missing" in reviewed.git("commit", "-m", "x", ok=False).stderr


def test_line_ends_of_windows(reviewed: Repository) -> None:
    reviewed.git("config", "core.autocrlf", "false")
    for name in ("review.yaml", "timeline.yaml", "report.md", "actions.yaml"):
        reviewed.write(f"{REVIEW}/{name}", reviewed.read(f"{REVIEW}/{name}").replace("\n", "\r\n"))
    reviewed.commit("Line ends")
    reviewed.write(ACTIONS, f"items:\r\n  - id: queue-alert\r\n    title: {BAD}\r\n")
    refused = reviewed.commit(ok=False).stderr
    assert f"{ACTIONS}:3:22: error PIR302" in refused
    assert "\r" not in refused


@pytest.mark.parametrize(
    ("name", "code"), [("report.md", "PIR013"), ("review.yaml", "PIR001"), ("timeline.yaml", "PIR001")]
)
def test_a_conflict_that_was_left(reviewed: Repository, name: str, code: str) -> None:
    path = f"{REVIEW}/{name}"
    lines = reviewed.read(path).splitlines()
    at = lines.index("## What went well") if name == "report.md" else 2
    lines[at:at] = ["<<<<<<< HEAD", f"{lines[at]} one", "=======", f"{lines[at]} two", ">>>>>>> second-reading"]
    reviewed.write(path, "\n".join(lines) + "\n")
    reviewed.git("add", "--all")
    refused = reviewed.review("hook", "review-check", path, ok=False).stdout
    assert f"{path}:{at + 1}:1: error {code} a merge conflict is left here" in refused
    assert "1 review: 1 error\n" in refused


def test_a_link_that_leads_out_of_the_repository(reviewed: Repository) -> None:
    (reviewed.root / REPORT).unlink()
    (reviewed.root / REPORT).symlink_to("/etc/hostname")
    reviewed.git("add", "--all")
    refused = reviewed.review("hook", "review-check", REPORT, ok=False).stdout
    assert f"{REPORT}:1:1: error PIR001 this is a link that leads out of the repository" in refused


def test_staged_check_says_what_the_hook_says(reviewed: Repository, propose: Propose) -> None:
    propose(BAD)
    reviewed.write(REPORT, reviewed.read(REPORT).replace("Ana saw", "Ana should have seen"))
    (reviewed.root / f"{REVIEW}/timeline.yaml").unlink()
    (reviewed.root / f"{REVIEW}/timeline.yaml").symlink_to("../../events.yaml")
    reviewed.write("events.yaml", "day: 2026-03-04\nzone: Europe/Berlin\nevents: [{at: 13:10, what: x, who: [zed]}]\n")
    reviewed.git("add", "--all")
    hook = reviewed.review("hook", "review-check", REPORT, ACTIONS, ok=False).stdout
    propose(GOOD)
    reviewed.write("events.yaml", "day: 2026-03-04\n")
    reviewed.write(REPORT, "")
    staged = reviewed.review("check", "--staged", ok=False).stdout
    assert staged == hook
    assert hook.count(": error ") == 3
