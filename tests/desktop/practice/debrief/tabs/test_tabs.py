"""Every tab of the debrief: nothing cut, nothing in the wrong language, made anew when it changes."""

import pytest
from pytestqt.qtbot import QtBot

from simulator.desktop.practice.debrief.tabs.claims import ClaimsTab
from simulator.desktop.practice.debrief.tabs.reading import ReadingTab
from simulator.desktop.practice.debrief.tabs.rewarded import RewardedTab
from simulator.desktop.practice.debrief.tabs.satisfaction import SatisfactionTab
from simulator.desktop.practice.debrief.tabs.tab import Tab
from simulator.desktop.practice.debrief.tabs.terms import TermsTab
from simulator.desktop.practice.debrief.tabs.transcript import TranscriptTab
from simulator.desktop.text import Code
from simulator.office.talk import Answer
from tests.desktop.looking import clipped, latin_words, texts
from tests.desktop.practice.dealing import DealDesk
from tests.desktop.practice.debrief.tabs.conftest import CLEAN, LEFT, LOST, VOID, Show, debriefed

TABS = (ClaimsTab, TermsTab, SatisfactionTab, RewardedTab, ReadingTab, TranscriptTab)


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("choices", [VOID, CLEAN, LOST, LEFT], ids=["void", "clean", "lost", "left"])
@pytest.mark.parametrize("kind", TABS)
def test_no_word_is_clipped_and_none_is_in_the_wrong_language(
    deal_desk: DealDesk,
    show: Show,
    qtbot: QtBot,
    kind: type[Tab],
    choices: tuple[str, ...],
    language: Code,
    scale: int,
) -> None:
    desk = deal_desk(language, scale=scale)
    tab = show(kind, desk, debriefed(desk, *choices, answers=[Answer("own")]))

    qtbot.waitUntil(lambda: clipped(tab) == [])
    assert len([text for _, text in texts(tab) if text]) > 2
    assert language == "en" or latin_words(tab, "CaSiNo") == []


@pytest.mark.parametrize("kind", TABS)
def test_a_tab_follows_the_language(deal_desk: DealDesk, show: Show, kind: type[Tab]) -> None:
    desk = deal_desk("en")
    shown = debriefed(desk, *VOID)
    tab = show(kind, desk, shown)
    before = {text for _, text in texts(tab)}
    desk.language.choose("ru")
    from simulator.desktop.practice.table.words import speak

    speak(desk, shown[0])
    tab.retranslate()

    assert latin_words(tab, "CaSiNo") == []
    assert before != {text for _, text in texts(tab)}


@pytest.mark.parametrize("kind", TABS)
def test_without_a_study_a_tab_shows_what_needs_none(
    deal_desk: DealDesk, show: Show, qtbot: QtBot, kind: type[Tab]
) -> None:
    desk = deal_desk()
    tab = show(kind, desk, debriefed(desk, *VOID, judged=False, forecasts=()))

    qtbot.waitUntil(lambda: clipped(tab) == [])
    assert any(text for _, text in texts(tab))
