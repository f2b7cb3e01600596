"""Reading what is staged: contents of any size and kind, through one process."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from conftest import Repository

from incident_review import repository
from incident_review.problem import Unreadable, UsageError
from incident_review.repository import Commit, Index


@contextmanager
def staged(repo: Repository, files: dict[str, bytes], links: dict[str, str] | None = None) -> Iterator[Index]:
    """Stage files and links, remove them from the disk, and give the index."""
    for name, content in files.items():
        repo.write(name, content)
    for name, target in (links or {}).items():
        (repo.root / name).parent.mkdir(parents=True, exist_ok=True)
        (repo.root / name).symlink_to(target)
    repo.git("add", "--all")
    for name in (*files, *(links or {})):
        (repo.root / name).unlink()
    yield Index(repo.root)


def test_contents_come_byte_for_byte(bare: Repository) -> None:
    bare.git("config", "core.autocrlf", "false")
    contents = {
        "a.md": b"",
        "b.md": b"\n",
        "c.md": b"no end",
        "d.md": bytes(range(256)),
        "e f\ng.md": b"\r\n\r\n",
        "h.md": b"\n",
    }
    with staged(bare, contents) as index:
        assert sorted(index.below("")) == sorted(contents)
        assert {name: index.read(name) for name in contents} == contents
        assert {name: index.read(name) for name in reversed(contents)} == contents


def test_what_is_too_large_is_not_read_and_the_next_is(bare: Repository) -> None:
    files = {
        "large.yaml": b"x" * (256 * 1024 + 1),
        "full.yaml": b"x" * (256 * 1024),
        "huge.md": b"x" * 5_000_000,
        "a.md": b"a\n",
    }
    with staged(bare, files) as index:
        for name in ("large.yaml", "huge.md"):
            with pytest.raises(Unreadable, match=f"{name}:1:1: .*is larger than"):
                index.read(name)
            assert index.read("a.md") == b"a\n"
        assert len(index.read("full.yaml")) == 256 * 1024


def test_links_are_followed_as_they_are_staged(bare: Repository) -> None:
    links = {
        "x/direct.md": "../a.md",
        "x/twice.md": "direct.md",
        "x/out.md": "../../outside.md",
        "x/absolute.md": "/etc/hostname",
        "x/loop.md": "loop.md",
        "x/gone.md": "nowhere.md",
    }
    with staged(bare, {"a.md": b"a\n"}, links) as index:
        assert index.read("x/direct.md") == index.read("x/twice.md") == b"a\n"
        for name, words in [
            ("out", "leads out"),
            ("absolute", "leads out"),
            ("loop", "does not keep"),
            ("gone", "does not keep"),
        ]:
            with pytest.raises(Unreadable, match=f"x/{name}.md:1:1: .*is a link .*{words}"):
                index.read(f"x/{name}.md")


def test_what_is_no_file(bare: Repository, reviewed: Repository) -> None:
    bare.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(reviewed.root), "report.md")
    index = Index(bare.root)
    with pytest.raises(Unreadable, match=r"report\.md:1:1: .*is a folder"):
        index.read("report.md")
    with pytest.raises(Unreadable, match=r"gone\.md:1:1: .*is missing"):
        index.read("gone.md")


def test_a_content_that_git_has_lost(bare: Repository) -> None:
    with staged(bare, {"a.md": b"a\n"}) as index:
        name = bare.git("ls-files", "-s", "a.md").stdout.split()[1]
        (bare.root / ".git/objects" / name[:2] / name[2:]).unlink()
        with pytest.raises(UsageError, match=f"{name} is missing"):
            index.read("a.md")


def test_one_process_reads_everything(
    bare: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: os.PathLike[str]
) -> None:
    """Told by Git itself: its trace lists every process."""
    trace = os.path.join(tmp_path, "trace")
    with staged(bare, {f"{i}.md": b"%d\n" % i for i in range(50)}) as index:
        monkeypatch.setenv("GIT_TRACE", trace)
        assert [index.read(f"{i}.md") for i in range(50)] == [b"%d\n" % i for i in range(50)]
    with open(trace, encoding="utf-8") as file:
        assert file.read().count("built-in: git") == 1


def test_a_hook_reads_the_index_where_the_disk_has_no_file(bare: Repository) -> None:
    with staged(bare, {"a.md": b"a\n", "b.md": b"b\n"}):
        bare.write("b.md", "changed\n")
        bare.write("untracked.md", "\n")
        tree = Commit(bare.root)
        assert tree.read("a.md") == b"a\n"
        assert tree.read("b.md") == b"changed\n"
        assert not tree.exists("untracked.md")


def test_what_a_commit_touched(reviewed: Repository) -> None:
    reviewed.git("checkout", "-q", "-b", "side")
    reviewed.write("a", "1\n")
    reviewed.git("add", "--all")
    reviewed.git("commit", "-q", "--no-verify", "-m", "a")
    assert repository.committed(reviewed.root) == ["a"]
    reviewed.git("checkout", "-q", "main")
    reviewed.write("a", "2\n")
    reviewed.write("b c", "2\n")
    reviewed.git("add", "--all")
    reviewed.git("commit", "-q", "--no-verify", "-m", "b")
    reviewed.git("merge", "side", ok=False)
    reviewed.write("a", "3\n")
    reviewed.git("rm", "-q", "b c")
    assert repository.staged(reviewed.root) == ["a", "b c"]
    assert repository.deleted(reviewed.root) == ["b c"]
    reviewed.git("commit", "-q", "--no-verify", "-a", "--no-edit")
    assert repository.committed(reviewed.root) == ["a"]


def test_git_says_what_is_wrong(tmp_path: os.PathLike[str], bare: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", os.fspath(tmp_path))
    with pytest.raises(UsageError, match="git ls-files: fatal: not a git repository"):
        repository.names(bare.root.parent)
    (bare.root / ".git/index").write_bytes(b"broken")
    with pytest.raises(UsageError, match="git ls-files: "):
        repository.names(bare.root)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match="the git command is not on PATH"):
        repository.names(bare.root)
