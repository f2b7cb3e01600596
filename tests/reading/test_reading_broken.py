"""Every broken input has a place and a way out: no traceback, no wait, nothing written."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from reading.broken import ABOVE, START, TABLE, Broken

from incident_review.cli import group

NAME = "2026-03-04-checkout-slow"
REVIEW = f"reviews/{NAME}"
REPORT = "# Checkout slow\n\n## Summary\n"
# Words of the libraries below, which say nothing to the person who typed the line.
JARGON = re.compile(
    r"(?i)input should|pydantic|libyaml|scanner|parser|token|nonetype|traceback|\bstr\b|\bdict\b|\bctx\b|mapping|scalar"
)
FINDING = re.compile(
    r"^(?P<path>\S+?):(?P<line>\d+):(?P<column>\d+): (?:error|warning|info) (?P<code>PIR\d{3}) (?P<said>.*)$",
    re.MULTILINE,
)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a small sound review, as the current one."""
    put(tmp_path, f"{REVIEW}/review.yaml", START.encode())
    put(tmp_path, f"{REVIEW}/report.md", REPORT.encode())
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(root: Path, path: str, content: bytes) -> None:
    full = root / path
    full.parent.mkdir(parents=True, exist_ok=True)
    full.write_bytes(content)


def check(*arguments: str) -> Result:
    return CliRunner().invoke(group, ["check", *arguments])


def state(root: Path) -> dict[str, tuple[int, int, bytes]]:
    """Return what stands where: kind, time of change and content of every path."""
    found = {}
    for folder, folders, files in os.walk(root):
        for name in [*folders, *files]:
            path = os.path.join(folder, name)
            kept = Path(path).read_bytes() if os.path.isfile(path) and not os.path.islink(path) else b""
            found[path] = (os.lstat(path).st_mode, os.lstat(path).st_mtime_ns, kept)
    return found


def told(root: Path, *arguments: str, within: float = 4) -> str:
    """Check, assert what must hold of every broken input, and return what was printed."""
    before, start = state(root), time.perf_counter()
    result = check(*arguments)
    assert time.perf_counter() - start < within
    assert result.exit_code == 1, result.output
    assert not result.exception or isinstance(result.exception, SystemExit), result.exception
    assert "crashed" not in result.output, result.output
    assert state(root) == before
    said = [match["said"] for match in FINDING.finditer(result.output)]
    assert said
    for message in said:
        assert not JARGON.search(message), message
        assert message[0] not in "ABCDEFGHIJKLMNOPQRSTUVWXYZ", message
    return result.output


def assert_told(output: str, row: Broken, path: str) -> None:
    """Assert that one finding stands at the row's place and says what the row says, with its way out."""
    blocks = [block for block in output.split("\n\n") if block.startswith(f"{path}:{row.at}: ")]
    assert blocks, f"nothing at {row.at}\n{output}"
    fitting = [
        block for block in blocks if row.message in block.split("\n")[0] and row.help in block.partition("= help: ")[2]
    ]
    assert fitting, f"{row.message!r} with {row.help!r} is not said in\n{output}"


@pytest.mark.parametrize("row", TABLE, ids=[f"{row.file[:4]}-{row.name}" for row in TABLE])
def test_a_broken_file_is_told(root: Path, row: Broken) -> None:
    put(root, f"{REVIEW}/{row.file}", row.content)
    assert_told(told(root), row, f"{REVIEW}/{row.file}")


@pytest.mark.parametrize("row", ABOVE, ids=[f"{row.file[:4]}-{row.name}" for row in ABOVE])
def test_a_broken_file_above_the_reviews_is_told(root: Path, row: Broken) -> None:
    put(root, f"reviews/{row.file}", row.content)
    assert_told(told(root), row, f"reviews/{row.file}")


def test_there_are_200_of_them() -> None:
    assert len({(row.file, row.content) for row in [*TABLE, *ABOVE]}) >= 200


def test_all_problems_of_all_files_are_told_at_once(root: Path) -> None:
    paths = []
    for number, row in enumerate(TABLE):
        folder = f"reviews/2026-03-04-broken-{number:03}"
        put(root, f"{folder}/review.yaml", START.encode())
        put(root, f"{folder}/report.md", REPORT.encode())
        put(root, f"{folder}/{row.file}", row.content)
        paths.append((row, f"{folder}/{row.file}"))
    output = told(root, "--all", within=20)
    for row, path in paths:
        assert_told(output, row, path)


def test_all_problems_of_one_file_are_told_at_once(root: Path) -> None:
    put(
        root,
        f"{REVIEW}/review.yaml",
        b"stge: open\nusers: {loss: some, lost: all}\nmeetings:\n  - minutes: soon\ntitle: #1\ntitle: &x y\n",
    )
    found = {(match["line"], match["column"], match["code"]) for match in FINDING.finditer(told(root))}
    assert found == {
        ("1", "1", "PIR003"),  # stge
        ("1", "1", "PIR004"),  # schema_version
        ("2", "15", "PIR005"),  # some
        ("2", "21", "PIR003"),  # lost
        ("4", "5", "PIR004"),  # kind
        ("4", "14", "PIR005"),  # soon
        ("5", "8", "PIR005"),  # #1
        ("6", "1", "PIR002"),  # title again
        ("6", "8", "PIR002"),  # &x
    }


def _missing(path: Path) -> None:
    path.unlink()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _folder(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.mkdir()


def _pipe(path: Path) -> None:
    path.unlink(missing_ok=True)
    os.mkfifo(path)


def _link(target: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        path.unlink(missing_ok=True)
        path.symlink_to(target)

    return make


def _outside(path: Path) -> None:
    path.unlink(missing_ok=True)
    outside = path.parents[3] / "outside.yaml"
    outside.write_text(START)
    path.symlink_to(outside)


FACTS, REPORT_FILE = f"{REVIEW}/review.yaml", f"{REVIEW}/report.md"
KINDS = [
    ("facts missing", FACTS, _missing, "the file is missing", "write one that starts with `schema_version: 1`"),
    ("report missing", REPORT_FILE, _missing, "the file is missing", "write one; `review new` shows its headings"),
    ("facts empty", FACTS, _empty, '"schema_version" is missing', "add the line `schema_version: 1`"),
    ("facts are a folder", FACTS, _folder, "this is a folder where a file is expected", "rename the folder"),
    ("report is a folder", REPORT_FILE, _folder, "this is a folder where a file is expected", "rename the folder"),
    ("timeline is a folder", f"{REVIEW}/timeline.yaml", _folder, "this is a folder", "rename the folder"),
    ("policy is a folder", "reviews/policy.yaml", _folder, "this is a folder", "rename the folder"),
    ("facts are a pipe", FACTS, _pipe, "this is no regular file", "a file that holds the text"),
    ("report is a pipe", REPORT_FILE, _pipe, "this is no regular file", "a file that holds the text"),
    ("catalog is a pipe", "reviews/catalog.yaml", _pipe, "this is no regular file", "a file that holds the text"),
    ("facts lead out", FACTS, _outside, "this is a link that leads out of the repository", "the file itself"),
    ("facts lead to a device", FACTS, _link("/dev/zero"), "leads out of the repository", "the file itself"),
    ("report leads out", REPORT_FILE, _link("../../../x"), "leads out of the repository", "the file itself"),
    ("policy leads out", "reviews/policy.yaml", _link("/etc/passwd"), "leads out of the repository", "the file itself"),
    ("facts lead nowhere", FACTS, _link("gone.yaml"), "this is a link that leads nowhere", "the file itself"),
    ("facts lead to themselves", FACTS, _link("review.yaml"), "this is a link that leads nowhere", "the file itself"),
    ("facts lead to a folder", FACTS, _link("."), "this is a folder where a file is expected", "rename"),
]


@pytest.mark.parametrize(("path", "make", "message", "way"), [row[1:] for row in KINDS], ids=[row[0] for row in KINDS])
def test_what_is_no_file_is_told(root: Path, path: str, make: Callable[[Path], None], message: str, way: str) -> None:
    make(root / path)
    assert_told(told(root), Broken("", "", b"", "1:1", message, way), path)


@pytest.mark.parametrize("target", ["/etc", "../../outside", NAME, "nowhere", "2026-03-05-linked", "."])
def test_a_link_in_place_of_a_review_is_told(root: Path, target: str) -> None:
    (root.parent / "outside").mkdir(exist_ok=True)
    (root / "reviews/2026-03-05-linked").symlink_to(target)
    row = Broken(
        "", "", b"", "1:1", "reviews/2026-03-05-linked is a link, and a review is a folder", "the folder itself"
    )
    assert_told(told(root), row, "reviews/2026-03-05-linked/review.yaml")


def test_links_in_a_loop_among_other_files_are_passed_by(root: Path) -> None:
    (root / REVIEW / "graphs").symlink_to("../..")
    (root / REVIEW / "a").symlink_to("b")
    (root / REVIEW / "b").symlink_to("a")
    assert check().exit_code == 0


def test_a_link_to_a_file_of_the_repository_is_read(root: Path) -> None:
    put(root, "shared/report.md", REPORT.encode())
    (root / REPORT_FILE).unlink()
    (root / REPORT_FILE).symlink_to("../../shared/report.md")
    assert check().exit_code == 0


def test_many_folders_in_each_other_are_walked(root: Path) -> None:
    paths = [f"{root}/{REVIEW}{'/d' * depth}" for depth in range(1, 1020)]
    for path in paths:
        os.mkdir(path)
    code = check().exit_code
    for path in reversed(paths):  # pytest would follow them by recursion
        os.rmdir(path)
    assert code == 0


@pytest.mark.parametrize(
    "name", ["checkout-slow", "2026-3-4-x", "2026-02-30-x", "2026-13-01-x", "20260304-x", "2026-03-04"]
)
def test_a_folder_without_a_day_and_words_is_told(root: Path, name: str) -> None:
    put(root, f"reviews/{name}/review.yaml", START.encode())
    put(root, f"reviews/{name}/report.md", REPORT.encode())
    row = Broken("", "", b"", "1:1", "is not named like 2026-03-04-checkout-slow", "rename the folder")
    assert_told(told(root), row, f"reviews/{name}/review.yaml")


def test_a_file_of_something_else_is_told_in_a_hundred_lines(root: Path) -> None:
    put(root, FACTS, "".join(f"key{number}: x\n" for number in range(15_000)).encode())
    output = told(root)
    assert len(FINDING.findall(output)) == 100
    assert "more is wrong below than is shown" in output


@pytest.mark.parametrize(
    "text",
    [
        "people:\n" + "".join(f"  p{number}: {{}}\n" for number in range(15_000)),
        START + "people:\n" + "".join(f"  p{n}: {{team: t{n}}}\n" for n in range(9000)),
        START + "meetings:\n" + "  - kind: x\n" * 18_000,
        START + "services: [" + "a b, " * 50_000 + "]\n",
        START + "services: [" + "a:b, " * 50_000 + "]\n",
        START + "declined_reason: " + "x " * 120_000 + "\n",
        START + "declined_reason: |\n" + "  x: y\n" * 35_000,
        START + "? a\n: b\n" * 30_000,
        START + "stage: [" + '"' * 250_000,
        START + "stage: " + "&a " * 80_000,
        START + "stage: *" + "a" * 250_000,
        START + "a: " * 80_000,
        START + "- " * 120_000,
        START + "{" * 250_000,
        START + "title: x\n" * 28_000,
        START + " #" * 120_000,
        START + "'" * 250_000,
        START + "stage: !" + "x" * 250_000,
        START + "\\" * 250_000,
        START + "a: |" + "\n" * 250_000,
        START + "\t" * 250_000,
        START + "{a: " * 60_000,
        "[" * 262_000,
        "]" * 262_000,
        "? " * 131_000,
        "-\n" * 131_000,
    ],
    ids=lambda text: re.sub(r"\W+", "-", text[len(START) :][:12]),
)
def test_the_largest_files_are_read_within_seconds(root: Path, text: str) -> None:
    put(root, FACTS, text.encode())
    start = time.perf_counter()
    result = check()
    assert time.perf_counter() - start < 4
    assert result.exit_code in (0, 1), result.exception
    assert "crashed" not in result.output


def _no_reviews(root: Path) -> None:
    (root / REVIEW).rename(root / "elsewhere")
    (root / "reviews").rmdir()


def _reviews_are_a_file(root: Path) -> None:
    _no_reviews(root)
    put(root, "reviews", b"")


def _reviews_lead_out(root: Path) -> None:
    _no_reviews(root)
    (root / "reviews").symlink_to(root.parent)


def _reviews_lead_to_themselves(root: Path) -> None:
    _no_reviews(root)
    (root / "reviews").symlink_to("reviews")


def _as_it_is(root: Path) -> None:
    assert (root / REVIEW).exists()


USAGE = [
    ([], _no_reviews, "no reviews here", "review init"),
    ([], _reviews_are_a_file, "no reviews here", "review init"),
    ([], _reviews_lead_out, "reviews lies outside the repository", "keep reviews inside it"),
    ([], _reviews_lead_to_themselves, "no reviews here", "review init"),
    (["--reviews", "gone"], _as_it_is, "there is no folder gone", "review init --reviews gone"),
    (["--reviews", ".."], _as_it_is, ".. lies outside the repository", "keep reviews inside it"),
    (["--reviews", FACTS], _as_it_is, "review.yaml is not a folder", "names the folder that holds reviews"),
    (["--reviews", "reviews\udcff"], _as_it_is, "there is no folder", "review init"),
    (["checkuot"], _as_it_is, 'no review is named "checkuot"', "review status"),
    (["reviews/2026-03-04-checkout-slwo"], _as_it_is, "no review is named", f'did you mean "{NAME}"?'),
    (["--reviews", "x" * 5000], _as_it_is, "there is no folder", "review init"),
    (["x" * 5000], _as_it_is, "no review is named", "review status"),
]


@pytest.mark.parametrize(
    ("arguments", "make", "message", "way"), USAGE, ids=[f"{row[2]}-{row[0]}"[:60] for row in USAGE]
)
def test_wrong_usage_says_the_way_out(
    root: Path, arguments: list[str], make: Callable[[Path], None], message: str, way: str
) -> None:
    make(root)
    before = state(root)
    result = check(*arguments)
    assert result.exit_code == 2, result.output
    said, _, advice = result.stderr.partition("\n  help: ")
    assert message in said
    assert way in advice
    assert state(root) == before


@pytest.mark.parametrize("arguments", [["--all"], ["--format", "json"], [NAME]])
def test_a_real_process_ends_as_told(root: Path, arguments: list[str]) -> None:
    put(root, FACTS, (START + "services: " + "[" * 50_000).encode())
    before = state(root)
    done = subprocess.run(
        [sys.executable, "-m", "incident_review", "check", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=20,
    )
    assert done.returncode == 1
    assert "this nests deeper than 20 levels" in done.stdout
    assert "Traceback" not in done.stderr
    assert state(root) == before
