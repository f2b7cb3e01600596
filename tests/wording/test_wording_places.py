"""Where a finding stands: exact offsets, one finding for the same words, registers, quotations, code."""

from __future__ import annotations

import pytest
from wording.reading import found, read

from incident_review.finding import Stretch
from incident_review.markdown import parse
from incident_review.wording import Cast, Passage, Phrase, Reading, Register, passages
from incident_review.wording.forms import FORMS
from incident_review.wording.register import register_of

SHOULD = next(form for form in FORMS if form.name == "should-have")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The on-call engineer should have checked the queue.", "should have checked"),
        ("At 10:04 (v1.2.3) Ravi should have checked it.", "should have checked"),
        ("Ravi\nshould\nhave checked it.", "should\nhave checked"),
        ("价格: Ravi should've checked it.", "should've checked"),
        ("İ. Ravi should have checked it.", "should have checked"),
        ("We, e.g. Ravi, should have checked it.", "should have checked"),
        ("Ravi shouldn\u2019t have merged it.", "shouldn\u2019t have merged"),
    ],
)
def test_the_place_covers_the_words(text: str, words: str) -> None:
    (match,) = read(text).matches(SHOULD)
    assert text[match.start : match.end] == words
    assert match.place == Stretch("", match.start, match.end)


def test_one_sentence_gives_one_finding_for_the_same_words() -> None:
    assert found("The on-call engineer should have checked the queue.") == {"should-have": ["should have checked"]}


def test_two_sentences_are_two_places() -> None:
    text = "Ravi should have checked it. Ana saw it at 10:04. The reviewers should have checked it too."
    assert len(list(read(text).matches(SHOULD))) == 2


def test_the_agent_is_named_as_a_question_names_it() -> None:
    agents = [
        next(read(f"{who} should have checked it.").matches(SHOULD)).agent
        for who in ("Ravi", "The on-call engineer", "We", "She", "Someone")
    ]
    assert agents == ["Ravi", "the on-call engineer", "you", "they", ""]


@pytest.mark.parametrize(
    "text",
    [
        'The letter says "Ravi should have checked it".',
        "The letter says “Ravi should have checked it”.",
        "The log says `Ravi should have checked it`.",
    ],
)
def test_quotations_and_code_are_left_alone(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "asked", "meant"),
    [
        ("Ravi should have checked it.", "Ravi", "Ravi"),
        ("He should have checked it.", "they", "them"),
        ("We should have checked it.", "you", "you"),
        ("Two of us should have checked it.", "two of you", "two of you"),
        ("Our team should have checked it.", "your team", "your team"),
        ("An engineer should have checked it.", "the engineer", "the engineer"),
        ("Someone should have checked it.", "people", "people"),
    ],
)
def test_people_are_named_as_the_subject_of_a_question_and_after_a_preposition(
    text: str, asked: str, meant: str
) -> None:
    (match,) = read(text).matches(SHOULD)
    assert (match.asked, match.meant) == (asked, meant)


def test_a_contraction_is_quoted_whole() -> None:
    assert found("Ravi didn't check it.") == {"omission": ["didn't check"]}


def test_code_is_no_judgement() -> None:
    assert found("The modes are `reckless`, `lazy` and `careless`, said the engineer.") == {}


def test_answers_may_say_what_would_have_helped() -> None:
    text = "Ravi should have checked it, and a smoke test would have caught it."
    assert found(text, register=Register.ANSWER) == {}
    assert set(found(text)) == {"should-have", "would-have-caught"}


def test_judgement_binds_in_answers_and_headings_too() -> None:
    assert found("Ravi was careless.", register=Register.ANSWER)
    assert found("Ravi was careless", register=Register.HEADING)


@pytest.mark.parametrize(
    ("titles", "register"),
    [
        (["How we got here"], Register.NARRATIVE),
        (["Timeline"], Register.NARRATIVE),
        (["What went wrong", "lessons-learned"], Register.NARRATIVE),
        (["How could we have prevented it?"], Register.ANSWER),
        (["Action items"], Register.ANSWER),
        (["Process", "follow-up-actions"], Register.ANSWER),
        (["Lessons learned"], Register.ANSWER),
        (["Our own title"], Register.NARRATIVE),
    ],
)
def test_section_titles_of_other_houses_have_a_register(titles: list[str], register: Register) -> None:
    assert register_of(titles) is register


def test_a_house_may_name_its_own_sections() -> None:
    assert register_of(["Homework"], {"Homework": Register.ANSWER}) is Register.ANSWER


def test_markdown_gives_a_passage_a_block_with_places_in_the_file() -> None:
    text = "# A review\n\n## How we got here\n\n- Ravi *should* have checked `it`.\n\n> Ravi should have checked it.\n"
    found_ = passages(parse("report.md", text))
    assert [passage.register for passage in found_[:2]] == [Register.HEADING, Register.HEADING]
    (match,) = Reading(found_, Cast.of(["Ravi"])).matches(SHOULD)
    start = text.index("*should*") + 1
    assert match.place == Stretch("report.md", start, text.index("checked") + len("checked"))


def test_allowed_words_are_never_reported() -> None:
    cast = Cast.of(["Ravi"], allowed=["should have checked"])
    assert not list(Reading([Passage.of("Ravi should have checked it.")], cast).matches(SHOULD))


def test_house_phrases_are_found_in_any_case() -> None:
    reading = Reading([Passage.of("The War Room opened at ten.")], house=[Phrase("war room", "we say incident call")])
    assert [place for _, place in reading.house_phrases()] == [Stretch("", 4, 12)]


@pytest.mark.parametrize(
    "text",
    [
        "Der Alarm kam um zehn, und die Kollegin hat dann das System neu gestartet.",
        "L'alerte est arrivée à dix heures, et nous avons redémarré le service dans la nuit.",
        "Сервис был недоступен два часа, потому что диск был полон и никто этого не видел.",
    ],
)
def test_other_languages_are_left_alone(text: str) -> None:
    reading = read(text)
    assert [passage.text for passage in reading.foreign] == [text]


def test_a_few_foreign_names_do_not_make_a_text_foreign() -> None:
    assert (
        read("At 10:04 the team of San Sebastián and the crew of La Coruña restarted the node in Den Haag.").foreign
        == []
    )
