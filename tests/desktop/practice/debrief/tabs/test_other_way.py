"""The transcript of another way: what would have been said, and the way back to one's own words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.desktop.practice.debrief.tabs.other_way import OtherWay, talks_on
from simulator.desktop.practice.debrief.tabs.transcript import TranscriptTab
from tests.desktop.acting import press
from tests.desktop.looking import clipped, latin_words
from tests.desktop.practice.dealing import DealDesk
from tests.desktop.practice.debrief.tabs.conftest import CLEAN, VOID, Show, debriefed

WAY = OtherWay(60, 60, CLEAN)


def _words(tab: TranscriptTab) -> str:
    return "\n".join(words for _, words in tab.lines)


def test_another_way_is_played_under_the_same_draws(deal_desk: DealDesk) -> None:
    session, _ = debriefed(deal_desk(), *VOID)
    talks = talks_on(session, WAY)
    assert [made.choice for made in talks.attempt.talks.made] == list(CLEAN)
    assert talks.attempt.talks.draws == session.attempt.talks.draws
    assert [row.decision for row in talks.rows if row.kind == "you"] == [1, 2, 3]
    assert {row.mark for row in talks.rows} == {None}


@pytest.mark.parametrize("code", ["en", "ru"])
def test_another_way_stands_in_the_place_of_one_s_own_until_it_is_left(
    code: str, deal_desk: DealDesk, show: Show, qtbot: QtBot
) -> None:
    tab = show(TranscriptTab, deal_desk(code), debriefed(deal_desk(code), *VOID))
    assert isinstance(tab, TranscriptTab)
    own = _words(tab)
    tab.show_way(WAY)
    assert tab.back is not None
    assert QApplication.focusWidget() is tab.back
    assert _words(tab) != own
    qtbot.waitUntil(lambda: clipped(tab) == [])
    if code == "ru":
        assert latin_words(tab) == []
    press(Qt.Key.Key_Return)
    assert tab.way is None
    assert _words(tab) == own


def test_another_attempt_begins_with_its_own_words(deal_desk: DealDesk, show: Show) -> None:
    desk = deal_desk()
    tab = show(TranscriptTab, desk, debriefed(desk, *VOID))
    assert isinstance(tab, TranscriptTab)
    tab.show_way(WAY)
    tab.show_debrief(*debriefed(desk, *VOID))
    assert tab.way is None
