"""Every code of the debrief has a sentence of its own, in both languages, without a gap in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import get_args

import pytest

from simulator.analysis.reasons import Code as ReasonCode
from simulator.debrief.debrief import debrief
from simulator.debrief.study import Reason as StudyReason
from simulator.debrief.study import Study
from simulator.debrief.verdict import Code, Verdict
from simulator.desktop.practice.debrief.decision_words import mark_words, read_as, remarks, why_words
from simulator.desktop.practice.debrief.phrases import expectation, gains
from simulator.desktop.practice.debrief.presenter import debrief_view
from simulator.desktop.practice.debrief.rows import DebriefView, Expected, Why
from simulator.desktop.practice.debrief.study_words import missing_words
from simulator.desktop.practice.debrief.verdict_words import sentence
from simulator.desktop.text import Language
from simulator.negotiation.events import Region
from tests.desktop.looking import LATIN
from tests.desktop.practice.dealing import DealDesk, begin
from tests.desktop.practice.debrief.conftest import CLEAN

View = Callable[[Verdict], DebriefView]


@pytest.fixture(params=["en", "ru"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    spoken = Language(request.param)
    yield request.param
    spoken.close()


@pytest.fixture
def view(deal_desk: DealDesk) -> View:
    """A view with another verdict."""
    session = begin(deal_desk(), *CLEAN)
    made = debrief_view(session, debrief(session.attempt, None, None), None, ())

    def with_verdict(verdict: Verdict) -> DebriefView:
        return replace(made, verdict=verdict, terms=("***",), told=("***",))

    return with_verdict


def _whole(text: str, language: str) -> bool:
    """Whether a sentence has no gap left and no word of the other language."""
    return text.endswith(".") and "{" not in text and (language == "en" or not LATIN.findall(text))


@pytest.mark.parametrize("code", get_args(Code))
@pytest.mark.parametrize("region", get_args(Region))
def test_every_verdict_is_a_sentence(view: View, language: str, code: Code, region: Region) -> None:
    walk = region in ("sound_walk_away", "missed_deal")
    kind = "walk_away" if walk else "deal"
    made = Verdict(code, kind, region, code == "void", 4, "scene", "a", "b", 3, 7, ("price",), ("quote",))  # type: ignore[arg-type]

    assert _whole(sentence(view(made)), language)


@pytest.mark.usefixtures("language")
def test_no_two_verdicts_say_the_same(view: View) -> None:
    said = {
        sentence(view(Verdict(code, "deal", "bought_smile", False, 4, client=3, company=7)))
        for code in get_args(Code)
    }

    assert len(said) == len(get_args(Code))


def test_a_missed_deal_that_may_only_have_been_there_has_no_points(view: View) -> None:
    made = Verdict("walked_missed", "walk_away", "missed_deal", False, 2)

    assert sentence(view(made)) == (
        "You left although a deal better for both sides could still have been there."
    )


@pytest.mark.parametrize("code", get_args(ReasonCode))
def test_every_reason_is_a_sentence(language: str, code: ReasonCode) -> None:
    for client, company in ((0, 22), (3, 0), (3, 7), (-2, 8), (8, -2), (0, 0)):
        assert _whole(why_words(Why(code, Fraction(client), Fraction(company), ("***",), 10)), language)


@pytest.mark.parametrize("reason", get_args(StudyReason))
def test_what_a_study_lacks_is_a_sentence(language: str, reason: StudyReason) -> None:
    assert _whole(missing_words(Study(None, None, None, None, False, reason)), language)


def test_the_clock_chance_and_the_director_are_spoken_of_where_they_bear(view: View) -> None:
    plain = view(Verdict("unjudged", "deal", "shared_win", False)).decisions[1]

    assert remarks(plain) == []
    assert remarks(replace(plain, luck=2)) == []
    assert remarks(replace(plain, luck=9)) == [
        "Luck was with you: what was hidden turned out better than could be expected, by 9 %."
    ]
    assert remarks(replace(plain, luck=-4, pressed=True)) == [
        "Luck was against you: what was hidden turned out worse than could be expected, by 4 %.",
        "The director had just spoken.",
    ]
    assert remarks(replace(plain, timed_out=True)) == ["Time ran out, and this reply was made for you."]
    assert mark_words(replace(plain, timed_out=True, mark="mistake")) == "Mistake · time ran out"


def test_points_are_told_side_by_side() -> None:
    assert gains(0, 22) == "22 points more for the company"
    assert gains(1, 0) == "1 point more for the client"
    assert gains(8, 2) == "8 points more for the client and 2 for the company"
    assert gains(-2, 8) == "8 points more for the company, 2 less for the client"
    assert gains(8, -2) == "8 points more for the client, 2 less for the company"
    assert gains(0, 0) == ""


def test_russian_points_are_counted_in_three_forms() -> None:
    spoken = Language("ru")
    assert [gains(0, points) for points in (1, 2, 5, 21)] == [
        "ещё 1 балл компании", "ещё 2 балла компании", "ещё 5 баллов компании", "ещё 21 балл компании",
    ]  # fmt: skip
    spoken.close()


def test_the_priority_is_told_by_the_side_that_had_more() -> None:
    assert read_as(60) == "Read as 60 : 40 for the client"
    assert read_as(25) == "Read as 75 : 25 for the company"
    assert read_as(50) == "Read as 50 : 50, both sides alike"


def test_what_was_expected_of_the_director_is_told_with_how_sure_one_was() -> None:
    assert expectation(None, "") == "You sealed no forecast"
    assert expectation(Expected("look_tough", 70, True, 52), "To look tough") == "You predicted this reaction"
    assert expectation(Expected("most_margin", 70, False, -40), "The most margin") == (
        "You expected: The most margin (70 % sure)"
    )
    assert expectation(Expected(None, None, None, 62), "") == "Your chips scored 62 %"
