"""Claims against facts on screen."""

from dataclasses import replace
from typing import cast, get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from simulator.debrief import tomorrow as tomorrow_codes
from simulator.debrief.pattern import Pattern
from simulator.debrief.research import ResearchLine
from simulator.debrief.tomorrow import Tomorrow
from simulator.desktop.practice.debrief.tabs.claims import ClaimsTab, pattern_words
from simulator.desktop.practice.debrief.tabs.research_words import research_words
from simulator.desktop.practice.debrief.tabs.tomorrow_words import criterion_question, tomorrow_words
from simulator.desktop.text import Code
from simulator.office.talk import Answer
from simulator.scenario.vocabulary import Criterion
from tests.desktop.acting import click, press
from tests.desktop.looking import LATIN, texts
from tests.desktop.practice.dealing import DealDesk
from tests.desktop.practice.debrief.tabs.conftest import CLEAN, LEFT, VOID, Show, debriefed


def words_of(tab: ClaimsTab) -> str:
    return "\n".join(text for _, text in texts(tab))


def test_every_claim_stands_with_its_verdict(deal_desk: DealDesk, show: Show) -> None:
    desk = deal_desk()
    session, found = shown = debriefed(desk, *VOID)
    tab = cast(ClaimsTab, show(ClaimsTab, desk, shown))

    assert len(tab.panels) == len(found.claims) == len(session.attempt.claims) > 1
    for panel, row in zip(tab.panels, found.claims, strict=True):
        assert row.tested is not None
        assert panel.chip is not None
        assert panel.chip.text() in panel.accessibleName()


@pytest.mark.parametrize("way", ["enter", "space", "mouse"])
def test_a_claim_opens_and_closes(deal_desk: DealDesk, show: Show, way: str) -> None:
    desk = deal_desk()
    tab = cast(ClaimsTab, show(ClaimsTab, desk, debriefed(desk, *VOID, answers=[Answer("own")])))
    panel = tab.panels[0]
    keys = {"enter": Qt.Key.Key_Return, "space": Qt.Key.Key_Space}
    assert not panel.opened
    for opened in (True, False):
        if way == "mouse":
            click(panel)
        else:
            panel.setFocus()
            press(keys[way])
        assert panel.opened is opened
    panel.toggle()
    assert "In the office: Own it." in panel.accessibleName()


def test_the_arrows_go_from_claim_to_claim(deal_desk: DealDesk, show: Show) -> None:
    desk = deal_desk()
    tab = cast(ClaimsTab, show(ClaimsTab, desk, debriefed(desk, *VOID)))
    tab.panels[0].setFocus()
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is tab.panels[1]
    press(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is tab.panels[0]


def test_too_few_deals_make_no_pattern(deal_desk: DealDesk, show: Show) -> None:
    desk = deal_desk()
    tab = cast(ClaimsTab, show(ClaimsTab, desk, debriefed(desk, *VOID)))
    assert "Too few deals with this director to see a pattern." in words_of(tab)


@pytest.mark.parametrize(
    ("above", "below", "says"),
    [
        (3, 2, "in 1 of 3 where the client was at 60 or more, and in 1 of 2 where not"),
        (4, 0, "always at 60 or more, and fault was found in 1 of 4"),
        (0, 5, "always below 60, and fault was found in 1 of 5"),
    ],
)
def test_a_pattern_counts_only_deals_that_there_are(
    deal_desk: DealDesk, above: int, below: int, says: str
) -> None:
    _, found = debriefed(deal_desk(), *VOID)
    seen = Pattern(
        deals=above + below, threshold=60, above=above, above_faulted=min(1, above), above_unfounded=0,
        below=below, below_faulted=min(1, below), below_unfounded=0, judged=1, fair=1,
    )  # fmt: skip
    _, lines = pattern_words(replace(found, pattern=seen), 2)
    assert says in " ".join(lines)


def test_the_sentence_for_tomorrow_is_copied(deal_desk: DealDesk, show: Show) -> None:
    desk = deal_desk()
    tab = cast(ClaimsTab, show(ClaimsTab, desk, debriefed(desk, *CLEAN)))
    assert tab.tomorrow is not None
    click(tab.tomorrow.copy)
    assert QApplication.clipboard().text() == tab.tomorrow.sentence
    assert tab.tomorrow.copy.text() == "Copied"
    assert "{" not in tab.tomorrow.sentence


def test_leaving_is_claimed_and_judged(deal_desk: DealDesk, show: Show) -> None:
    desk = deal_desk()
    tab = cast(ClaimsTab, show(ClaimsTab, desk, debriefed(desk, *LEFT)))
    assert [panel.row.claim.id for panel in tab.panels] == ["walked"]


def test_who_left_a_good_deal_owns_that_and_nothing_else(deal_desk: DealDesk) -> None:
    session, _ = debriefed(deal_desk(), *LEFT)
    owned = tomorrow_words(session, Tomorrow("own_claim", claim=0))
    assert "could still be signed when I left" in owned
    held = tomorrow_words(session, Tomorrow("bring_the_sum", claim=0))
    assert "could be signed" in held
    assert "You were right" not in held


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("code", get_args(tomorrow_codes.Code))
def test_every_sentence_for_tomorrow_is_whole_in_both_languages(
    deal_desk: DealDesk, language: Code, code: tomorrow_codes.Code
) -> None:
    desk = deal_desk(language)
    session, _ = debriefed(desk, *VOID)
    term = next(iter(session.scenario_words.terms))
    for points in (0, 4):
        words = tomorrow_words(
            session,
            Tomorrow(code, claim=0, term=term, criterion="floor", messages=(0, 1), decision=2,
                     client=points, company=-points),
        )  # fmt: skip
        assert words
        assert "{" not in words
        assert language == "en" or LATIN.findall(words) == []


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_line_of_research_and_every_criterion_has_words(deal_desk: DealDesk, language: Code) -> None:
    deal_desk(language)
    lines = research_words(get_args(ResearchLine))
    assert len(set(lines)) == len(get_args(ResearchLine))
    questions = [criterion_question(criterion) for criterion in get_args(Criterion)]
    assert all(question.endswith("?") for question in questions)
    if language == "ru":
        assert {word for text in (*lines, *questions) for word in LATIN.findall(text)} <= {"CaSiNo"}
