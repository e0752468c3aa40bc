"""Forecasts beside the truth, terms, transcript: what a person looks up."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from simulator.desktop.practice.debrief.tabs.reading import ReadingTab, pressure_words, skill_word
from simulator.desktop.practice.debrief.tabs.terms import TermsTab
from simulator.desktop.practice.debrief.tabs.transcript import TranscriptTab
from simulator.history import Metrics, Pressure
from tests.desktop.acting import press
from tests.desktop.looking import texts
from tests.desktop.practice.dealing import DealDesk
from tests.desktop.practice.debrief.tabs.conftest import VOID, Show, debriefed


def test_a_forecast_says_how_sure_it_was_and_how_good(deal_desk: DealDesk, show: Show) -> None:
    desk = deal_desk()
    session, found = shown = debriefed(desk, *VOID)
    words = "\n".join(text for _, text in texts(show(ReadingTab, desk, shown)))
    assert "Before the talks: “To look tough”, 70 per cent sure." in words
    assert "Before the office: you laid out a hundred chips. Skill 0 of 100: guessing." in words
    assert f"Managing up: {found.upward.total} of 100" in words
    for share in session.attempt.director.demand.values():
        assert f"\n{share}\n" in words


def test_who_sealed_nothing_is_shown_the_truth(deal_desk: DealDesk, show: Show) -> None:
    desk = deal_desk()
    tab = show(ReadingTab, desk, debriefed(desk, *VOID, forecasts=()))
    assert "You sealed no forecast." in [text for _, text in texts(tab)]


def test_pressure_is_spoken_of_from_twenty_decisions_on(deal_desk: DealDesk, show: Show) -> None:
    desk = deal_desk()
    session, _ = shown = debriefed(desk, *VOID)
    tab = show(ReadingTab, desk, shown)
    assert "Under pressure" not in [text for _, text in texts(tab)]
    session.note(Metrics(pressed=10, pressed_regret=1234, calm=20, calm_regret=500))
    tab.retranslate()
    QApplication.processEvents()
    words = "\n".join(text for _, text in texts(tab))
    assert "lose 12.3 per cent on average, otherwise 2.5. Counted over 10 and 20 decisions" in words


@pytest.mark.parametrize(("after", "says"), [(1.0, "lose 1.0"), (0.5, "do not shake you")])
def test_pressure_in_a_sentence(deal_desk: DealDesk, after: float, says: str) -> None:
    deal_desk()
    assert says in pressure_words(Pressure(10, after, 20, 0.5), "en")


@pytest.mark.parametrize(
    ("percent", "word"), [(100, "sharp"), (60, "sharp"), (59, "fair"), (0, "guessing"), (-20, "misled")]
)
def test_a_forecast_in_a_word(deal_desk: DealDesk, percent: int, word: str) -> None:
    deal_desk()
    assert skill_word(percent) == word


def test_every_term_stands_with_what_it_cost(deal_desk: DealDesk, show: Show) -> None:
    desk = deal_desk()
    session, found = shown = debriefed(desk, *VOID)
    tab = cast(TermsTab, show(TermsTab, desk, shown))
    assert tab.table is not None
    cells = tab.table.rows.cells
    assert [row[0] for row in cells] == [term.label for term in session.scenario_words.terms.values()]
    costs = [row.company + row.penalty for row in found.terms]
    assert [int(row[-1].replace("−", "-")) for row in cells] == costs
    broken = [row for row in found.terms if row.beyond and not row.approved]
    words = [text for _, text in texts(tab)]
    assert len(broken) == sum(text.startswith("Past the mandate, without approval") for text in words) > 0


def test_words_are_found_in_the_transcript(deal_desk: DealDesk, show: Show) -> None:
    desk = deal_desk()
    shown = debriefed(desk, *VOID)
    tab = cast(TranscriptTab, show(TranscriptTab, desk, shown))
    assert tab.search is not None
    every = len(tab.lines)
    tab.setFocus()
    press(Qt.Key.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    assert tab.search.hasFocus()
    tab.search.setText("More Useful than")
    assert [text for card, text in tab.lines if not card.isHidden()] == [
        text for _, text in tab.lines if "more useful than" in text
    ]
    assert 0 < sum(not card.isHidden() for card, _ in tab.lines) < every
    tab.search.clear()
    assert not any(card.isHidden() for card, _ in tab.lines)
