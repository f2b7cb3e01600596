"""The small commands: explain, schema, doctor, completion, new."""

from __future__ import annotations

import json

from conftest import Repository

HEAVY = ("pydantic", "ruamel", "mistune", "git", "dateparser", "incident_review.wording", "incident_review.folder")


def test_help_imports_nothing_heavy(repo: Repository) -> None:
    for arguments in ("--help", "--version", "check --help"):
        code = f"import sys; sys.argv = ['review', *'{arguments}'.split()]\nfrom incident_review.cli import main\n"
        code += "try: main()\nfinally: print('LOADED', [m for m in sys.modules if m in " + repr(HEAVY) + "])"
        assert "LOADED []" in repo.run("python", "-c", code, ok=None).stdout


def test_explain_prints_a_page_by_code_or_name(repo: Repository) -> None:
    page = repo.review("explain", "PIR102").stdout
    assert page.startswith("# PIR102 facilitator-took-part\n")
    assert all(f"\n## {heading}\n" in page for heading in ("Why", "Source", "Bad", "Good"))
    assert repo.review("explain", "facilitator-took-part").stdout == page
    assert 'did you mean "facilitator-took-part"?' in repo.review("explain", "facilitator-took-prt", ok=False).stderr


def test_explain_lists_a_family_and_guesses_no_other_number(repo: Repository) -> None:
    listed = repo.review("explain", "pir9").stdout
    assert listed.startswith("waivers and policy\n  PIR901  ")
    assert "PIR404" not in listed
    for code in ("PIR499", "PIR77", "404x"):
        said = repo.review("explain", code, ok=False).stderr
        assert f'no rule is called "{code}"' in said
    assert "did you mean" not in repo.review("explain", "PIR499", ok=False).stderr
    assert 'did you mean "PIR404"?' in repo.review("explain", "PRI404", ok=False).stderr


def test_schema_prints_the_schema_that_init_wrote(repo: Repository) -> None:
    assert json.loads(repo.review("schema", "review").stdout) == json.loads(repo.read("reviews/.schema/review.json"))


def test_completion_for_three_shells(repo: Repository) -> None:
    for shell in ("bash", "zsh", "fish"):
        assert "_REVIEW_COMPLETE" in repo.review("completion", shell).stdout
    repo.env = {**repo.env, "_REVIEW_COMPLETE": "bash_complete", "COMP_WORDS": "review exp", "COMP_CWORD": "1"}
    assert "explain" in repo.review().stdout


def test_doctor_says_what_to_do(repo: Repository) -> None:
    assert "hooks are installed" in repo.review("doctor").stdout
    repo.write("reviews/policy.yaml", "clock: {}\n")
    (repo.root / ".git/hooks/pre-push").unlink()
    said = repo.review("doctor", ok=False).stdout
    assert "hooks not installed: pre-push" in said
    assert 'reviews/policy.yaml:1:1: the key "clock" is not known' in said
    assert 'did you mean "clocks"?' in said


def test_status_of_what_cannot_be_read_and_of_nobody(repo: Repository) -> None:
    assert "--later is about one review" in repo.review("status", "--later", ok=False).stderr
    path = repo.copy()
    repo.write(f"{path}/review.yaml", "title: [\n")
    assert repo.review("status").stdout.endswith("1 review: 1 unread\n")
    id_ = path.rpartition("/")[2]
    assert repo.review("status", id_).stdout == f"{id_}: review.yaml cannot be read: review check {id_}\n"


def test_doctor_counts_one_review_as_one(repo: Repository) -> None:
    assert "0 reviews in reviews/" in repo.review("doctor").stdout
    repo.copy()
    assert "1 review in reviews/" in repo.review("doctor").stdout


def test_what_comes_next_can_be_pasted(repo: Repository) -> None:
    title = "It's $HOME `date` \\"
    said = repo.review("new", title, "--started", "2026-03-04T13:10+01:00", "--no-input").stdout
    repo.run("sh", "-c", said.partition("next: ")[2])
    assert repo.git("log", "-1", "--format=%s").stdout == f"Start the review of {title}\n"


def test_people_brought_from_another_review_are_counted(repo: Repository) -> None:
    started = ("--started", "2026-03-04T13:10+01:00", "--no-input")
    repo.review("new", "Checkout slow", *started)
    assert "people   0 people from" in repo.review("new", "Feed late", "--like", "checkout", *started).stdout


def test_new_overwrites_nothing_and_shows_before_it_writes(repo: Repository) -> None:
    shown = repo.review("new", "Checkout slow: DB", "--started", "2026-03-04T13:10+01:00", "--dry-run").stdout
    assert '+title: "Checkout slow: DB"' in shown
    assert not list((repo.root / "reviews").glob("2*"))
    repo.review("new", "Checkout slow", "--started", "2026-03-04T13:10+01:00", "--no-input")
    before = repo.read("reviews/2026-03-04-checkout-slow/review.yaml")
    again = repo.review("new", "Checkout slow", "--started", "2026-03-04T13:10+01:00", "--no-input", ok=False)
    assert again.returncode == 2
    assert "exists already" in again.stderr
    assert repo.read("reviews/2026-03-04-checkout-slow/review.yaml") == before


def test_new_takes_any_title(repo: Repository) -> None:
    titles = [
        "@ #1: 'x' \"y\" {z}",
        "- a",
        "no",
        "123",
        "Überlastung der Köln-Leitung",
        "日本",
        "x" * 190,
        "& *",
        "%TAG",
        "a\\b",
    ]
    for number, title in enumerate(titles):
        started = f"2026-03-{number + 1:02}T13:10+01:00"
        repo.review("new", "--no-input", "--started", started, "--slug", f"title-{number}", "--", title)
    assert f"{len(titles)} reviews: nothing to change" in repo.review("check", "--all").stdout
    assert "control characters" in repo.review("new", "two\nlines", "--no-input", ok=False).stderr


def test_wording_says_where_bytes_are_no_text_and_reads_on(repo: Repository) -> None:
    repo.write("notes.md", b"All was calm.\nRavi gel\xf6scht it. He should have asked.\n")
    done = repo.review("wording", "notes.md", "--who", "Ravi", ok=None)
    assert done.stderr.startswith("notes.md:2:9: this byte is no UTF-8")
    assert "PIR404" in done.stdout
