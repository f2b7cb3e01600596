import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incident_review.finding import Span
from incident_review.markdown import Document, parse

SENTINEL = (Path(__file__).parent / "markdown_spec" / "sentinel.md").read_text(encoding="utf-8")


def read(text: str) -> Document:
    return parse("review.md", text)


def picture(text: str) -> str:
    """Show what is blanked as `·`."""
    document = read(text)
    pairs = zip(document.prose, document.text, strict=True)
    return "".join("·" if prose != source else source for prose, source in pairs)


def texts(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def ranges(document: Document, found: tuple[tuple[int, int], ...]) -> list[str]:
    return [document.text[start:end] for start, end in found]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ana rolled back.",
        "Ana rolled back,\nthen Bo paged.\n",
        "2 * 3 = 6, 5 < 7 > 3 & more",
        "snake_case_name and file__name",
        "don't, 5' tall, rock 'n' roll",
        "~30 minutes [not a link] (nor this)",
        "an unclosed `tick, an unclosed <!-- comment, a < b",
        "C:\\temp stays, ana@example.org too",
        "a](b) [c] [d][e]",
        "#hashtag, 1.5 hours, -5 degrees",
        "AT&T & co; a&b",
        "a | b\nwithout a table",
    ],
)
def test_text_without_marks_is_prose_as_it_stands(text: str) -> None:
    assert picture(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Title #\n", "· Title ·\n"),
        ("##   Title\n", "··   Title\n"),
        ("Title\n===\n", "Title\n···\n"),
        ("*a* **b** ***c*** _d_ ~~e~~", "·a· ··b·· ···c··· ·d· ··e··"),
        ("a `b` c ``d ` e`` f", "a ··· c ··· · ··· f"),
        ("[a](b) c", "·a···· c"),
        ("[a](<b c> 'd') e", "·a···· ·· ···· e"),
        ("[a](b(c)d) e", "·a········ e"),
        ("[a [b](c) d](e)", "[a ·b···· d](e)"),
        ("![a](b) c", "······· c"),
        ("[![a](b)](c) d", "············ d"),
        ("[a][b] [b] [b][]\n\n[b]: c", "·a···· ·b· ·b···\n\n···· ·"),
        ("[a][B\nc] d\n\n[b c]: /u 'v\nw'", "·a···\n·· d\n\n·· ··· ·· ··\n··"),
        ("a[^1]\n\n[^1]: b", "a····\n\n····· b"),
        ("a\\*b \\# \\\\", "a·*b ·# ·\\"),
        ("a\\\nb", "a·\nb"),
        ("a&nbsp;b &#8217; c", "a······b ······· c"),
        ("<b>a</b> <br/> c", "···a···· ····· c"),
        ('<a b="c>d" e>f</a>', "·· ······· ··f····"),
        ("a <!-- b\nc --> d", "a ···· ·\n· ··· d"),
        ("<https://a.b> c <a@b.c>", "············· c ·······"),
        ("see https://a.b/c_(d)e. Then", "see ··················. Then"),
        ("(https://a.b/c), www.d.e!", "(·············), ·······!"),
        ("**https://a.b**", "···············"),
        ("- a\n- b\n", "· a\n· b\n"),
        ("12) a\n    b\n", "··· a\n    b\n"),
        ("- [ ] a\n- [x] b", "· · · a\n· ··· b"),
        ("> a\nb\n> > c", "· a\nb\n· · c"),
        ("> - a\n>   b", "· · a\n·   b"),
        ("-\ta\n\n\tb", "··a\n\n·b"),
        ("```x\ny\n```\nz", "····\n·\n···\nz"),
        ("    x\n\ny", "    ·\n\ny"),
        ("- a\n\n      x\n", "· a\n\n      ·\n"),
        ("<x-y z='1'>\nx\n\ny", "···· ······\n·\n\ny"),
        ("x\n<x-y>\nz", "x\n·····\nz"),
        ("<x-y> z\n</div\nz", "····· z\n·····\n·"),
        ("<div>\nx\n</div>\n\ny", "·····\n·\n······\n\ny"),
        ("<!-- x --> y", "···· · ··· y"),
        ("---\na: b\n---\nc", "···\n·· ·\n···\nc"),
        ("---\n\na\n\n---\n", "···\n\na\n\n···\n"),
        ("a|b\n-|-\n*c*|d|e\n\nf", "a·b\n···\n·c··d·e\n\nf"),
        ("| a \\| b | `c|d` |\n|---|---|---|", "· a ·| b · `c·d` ·\n·············"),
        ("# a\n***\n* * *\n", "· a\n···\n· · ·\n"),
    ],
)
def test_marks_are_blank_and_nothing_moves(text: str, expected: str) -> None:
    assert picture(text) == expected


def variants() -> dict[str, str]:
    return {
        "line feeds": SENTINEL,
        "carriage returns and line feeds": SENTINEL.replace("\n", "\r\n"),
        "carriage returns": SENTINEL.replace("\n", "\r"),
        "byte order mark": "\ufeff" + SENTINEL,
        "no last line feed": SENTINEL.rstrip(),
    }


@pytest.mark.parametrize("text", variants().values(), ids=variants())
def test_in_the_sentinel_what_is_seen_is_prose_and_what_is_hidden_is_not(text: str) -> None:
    document = read(text)
    in_text = [match.span() for match in re.finditer(r"seen\d+", document.text)]
    in_prose = [match.span() for match in re.finditer(r"[a-z]+\d+", document.prose)]
    labels = {document.text.index("[seen23]:") + 1, document.text.index("[seen23]:") + 7}
    assert in_prose == [span for span in in_text if not labels & set(span)]


@pytest.mark.parametrize("mark", ["> ", "- ", "1. ", "> - ", "- > ", "* 1. > "])
def test_the_sentinel_keeps_its_places_inside_quotes_and_lists(mark: str) -> None:
    indent = re.sub(r"[^> ]", " ", mark)
    body = SENTINEL.split("---\n", 2)[2]
    lines = [(indent if index else mark) + line for index, line in enumerate(body.splitlines())]
    document = read("\n".join(lines))
    found = re.findall(r"[a-z]+\d+", document.prose)
    assert found == re.findall(r"[a-z]+\d+", read(body).prose)


def test_blocks_say_what_kind_they_are() -> None:
    document = read("# A *b*\n\nc\nd\n\n- e\n  - f\n\n1. g\n\n2. h\n\n> i\n\n|j|k|\n|-|-|\n|l|\n")
    assert texts(document) == [
        ("heading", "A *b*"),
        ("paragraph", "c\nd"),
        ("item", "e"),
        ("item", "f"),
        ("paragraph", "g"),
        ("paragraph", "h"),
        ("paragraph", "i"),
        ("cell", "j"),
        ("cell", "k"),
        ("cell", "l"),
    ]
    assert [block.quoted for block in document.blocks].index(True) == 6


def test_a_block_over_several_marked_lines_covers_them() -> None:
    assert texts(read("> - a\n>   b\n> c\n")) == [("item", "a\n>   b\n> c")]


@pytest.mark.parametrize("below", ["# Next", "- b", "```\nb\n```", "***", "<div>"])
def test_a_block_right_below_a_quote_is_not_in_it(below: str) -> None:
    document = read(f"> a\n{below}\n")
    assert ranges(document, document.quotations) == ["> a"]


def test_footnotes_are_paragraphs_of_their_own() -> None:
    assert texts(read("a[^1]\n[^1]: b\n[^2]: c\nd\n"))[1:] == [
        ("paragraph", "[^1]: b"),
        ("paragraph", "[^2]: c\nd"),
    ]


def test_spans_count_code_points_from_one() -> None:
    document = read("\ufeff🚒 漢字\r\n\tx\re")
    assert document.span(0, 1) == Span("review.md", 1, 1, 1, 2)
    assert document.span(2, 4) == Span("review.md", 1, 3, 1, 5)
    assert document.span(document.text.index("x"), len(document.text)) == Span("review.md", 2, 2, 3, 2)
    assert read("").span(0, 0) == Span("review.md", 1, 1, 1, 1)


SECTIONS = """intro

# Review
a
## Impact
b
### Ana, operations
c

Follow-up *items*
-----------------
d
> # Impact
## Impact ##
e
"""


def test_sections_nest_and_end_before_the_next_of_their_level() -> None:
    document = read(SECTIONS)
    assert [(s.title, s.slug, s.level, s.parents) for s in document.sections] == [
        ("Review", "review", 1, ()),
        ("Impact", "impact", 2, ("review",)),
        ("Ana, operations", "ana-operations", 3, ("review", "impact")),
        ("Follow-up items", "follow-up-items", 2, ("review",)),
        ("Impact", "impact-2", 2, ("review",)),
    ]
    bodies = [document.text[s.body : s.end] for s in document.sections]
    assert bodies[1:] == ["b\n### Ana, operations\nc\n\n", "c\n\n", "d\n> # Impact\n", "e\n"]
    starts = [document.text[s.start :].split("\n")[0] for s in document.sections]
    assert starts == ["# Review", "## Impact", "### Ana, operations", "Follow-up *items*", "## Impact ##"]


def test_a_section_is_found_by_slug_and_by_offset() -> None:
    document = read(SECTIONS)
    assert document.section_at(0) is None
    for letter, slug in {"a": "review", "b": "impact", "c": "ana-operations", "e": "impact-2"}.items():
        assert document.section_at(document.text.index(f"\n{letter}\n") + 1) == document.section(slug)
    assert document.section("nowhere") is None


@pytest.mark.parametrize(
    ("heading", "slug"),
    [
        ("What went well?", "what-went-well"),
        ("Where we got lucky — twice", "where-we-got-lucky--twice"),
        ("`review.yaml` & _co_", "reviewyaml--co"),
        ("snake_case", "snake_case"),
        ("[Link](x) &amp; ![alt](y)", "link--"),
        ("🚒 Fire", "-fire"),
        ("Über die Brücke", "über-die-brücke"),
        ("1.2 Timeline", "12-timeline"),
        ("漢字", "漢字"),
        ("<b>Bold</b> `a<b`", "bold-ab"),
    ],
)
def test_slugs_are_those_of_github(heading: str, slug: str) -> None:
    assert read(f"## {heading}\n").sections[0].slug == slug


def test_slugs_are_unique() -> None:
    document = read("# a\n# a\n# a-1\n# a\n")
    assert [section.slug for section in document.sections] == ["a", "a-1", "a-1-1", "a-2"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Ana said "it was slow", then left.', ['"it was slow"']),
        ('("a") "b" and "c"', ['"a"', '"b"', '"c"']),
        ("“a “b” c” d", ["“a “b”"]),
        ("„a“ «b» “it's c”", ["„a“", "«b»", "“it's c”"]),
        ('“he said "a" then”', ['“he said "a" then”']),
        ('a 5" screen and a 6" one', []),
        ("don't say 'a' or \N{LEFT SINGLE QUOTATION MARK}b\N{RIGHT SINGLE QUOTATION MARK}", []),
        ('"opened\n\nand closed" elsewhere', []),
        ('"over\ntwo lines"', ['"over\ntwo lines"']),
        ('`"` a "b `"` c"', ['"b `"` c"']),
        ('[a](b "c") d', []),
        ('"lost "a b" c', ['"a b"']),
        ('- "a\n- b"', []),
        ('> a "b"\nc\n\nd\n> > e', ['> a "b"\nc', "> > e"]),
        ("- > a\n  > b\n", ["> a\n  > b"]),
    ],
)
def test_quotations_open_and_close_in_one_block(text: str, expected: list[str]) -> None:
    document = read(text)
    assert ranges(document, document.quotations) == expected


def test_code_spans_are_told_by_their_contents() -> None:
    document = read("`a` `` b ` ``\n\n> `c\n> d` [`f`](g)\n\n\\`e\n")
    assert ranges(document, document.code) == ["a", " b ` ", "c\n> d", "f"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a <!-- b --> c <!---->", [("<!-- b -->", " b "), ("<!---->", "")]),
        ("<!-- a\n\nb -->\n", [("<!-- a\n\nb -->", " a\n\nb ")]),
        ("- a\n  <!-- b\n  c -->\n", [("<!-- b\n  c -->", " b\nc ")]),
        ("> <!-- a\n> b -->\n", [("<!-- a\n> b -->", " a\nb ")]),
        ("<div>\n<!-- a -->\n</div>", [("<!-- a -->", " a ")]),
        ("<!-- a --> <!-- b -->", [("<!-- a -->", " a "), ("<!-- b -->", " b ")]),
        ("<!-- open\n\n# a\n", [("<!-- open\n\n# a", " open\n\n# a")]),
        ("`<!-- a -->`\n\n    <!-- b -->\n\n\\<!-- c -->", []),
    ],
)
def test_comments_are_found_with_their_text(text: str, expected: list[tuple[str, str]]) -> None:
    document = read(text)
    assert [(document.text[start:end], inside) for start, end, inside in document.comments] == expected


def test_what_nests_deeper_than_the_limit_is_read_as_text() -> None:
    document = read("> " * 30 + "deep\n")
    assert texts(document) == [("paragraph", "> " * 10 + "deep")]


LONG = {
    "a paragraph in one line": "Ana rolled back the deploy. " * 7_000,
    "a paragraph in many lines": "Ana rolled back\n" * 12_000,
    "quote marks": ">" * 10_000,
    "brackets": "[" * 10_000 + "]" * 10_000,
    "stars": "*a " * 10_000,
    "link starts": "[a](b " * 10_000,
    "link titles": '[a](b "' * 10_000,
    "tags": 'x <a b="' * 10_000,
    "a tag with tabs": "<a b=" + "c\td" * 30_000,
    "comments": "a <!-- " * 10_000,
    "nested bullets": "- * + " * 10_000,
    "lists and quotes in turn": "- a\n> b\n" * 5_000,
    "quotes and lists in turn": "> b\n1. a\n" * 5_000,
    "definitions and quotes in turn": "[a]: b\n\n> [c]: d\n\n" * 3_000,
    "tables": "a|b\n-|-\n" * 10_000,
    "a heading with a gap": "# a" + " " * 200_000 + "b",
    "pipes": "|" * 100_000 + "\n|-|",
    "backticks": " ".join("`" * length for length in range(400)),
    "an address": "http://a" + ")" * 100_000,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_time_grows_with_the_length_alone(text: str) -> None:
    start = time.process_time()
    document = read(text)
    assert time.process_time() - start < 5  # a hundred times what most take; a quadratic one takes minutes
    assert_sound(document)


def assert_sound(document: Document) -> None:
    pairs = zip(document.prose, document.text, strict=True)
    assert all(prose in (source, " ") for prose, source in pairs)
    assert document.prose.count("\n") == document.text.count("\n")
    end = 0
    for block in document.blocks:
        assert end <= block.start < block.end <= len(document.text)
        assert document.text[block.start : block.end] == document.text[block.start : block.end].strip()
        end = block.end
    for section in document.sections:
        assert 0 <= section.start < section.body <= section.end <= len(document.text)
    for start, stop in (*document.quotations, *document.code):
        assert 0 <= start <= stop <= len(document.text)
    for start, stop, inside in document.comments:
        assert document.text.startswith("<!--", start)
        assert 4 + len(inside) <= stop - start


CHARACTERS = "\n\n\n\r\t   #>-+*_`~[]()!<>\\|:\"'“”«»&;=1.aé🚒\x00\x0b\u3000\u2028\ufeff\ud800"
MARKS = [
    "\r\n",
    "    ",
    "- ",
    "> ",
    "```",
    "---",
    "<!--",
    "-->",
    "<b>",
    "</div>",
    "<div>",
    "[a]: b",
    "](c)",
    "|-|-|",
    "[^1]:",
    "http://",
    "\n\n",
]
PIECES = st.sampled_from([*CHARACTERS, *MARKS])


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_any_text_is_a_document(text: str) -> None:
    assert_sound(read(text))


def test_a_comment_keeps_its_tab_in_a_list() -> None:
    document = read("-\n\t<!--\n\t#")
    assert_sound(document)
    assert [inside for _, _, inside in document.comments] == ["\n\t#"]


@pytest.mark.fuzz
@settings(max_examples=20_000, deadline=None)
@given(st.lists(PIECES, max_size=120).map("".join) | st.text())
def test_any_text_is_a_document_at_length(text: str) -> None:
    assert_sound(read(text))
