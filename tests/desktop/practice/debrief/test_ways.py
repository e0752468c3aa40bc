"""From an ending on the map to what would have been said on the way there, by keyboard and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from simulator.desktop.practice.debrief.tabs.transcript import TranscriptTab
from tests.desktop.acting import press
from tests.desktop.practice.dealing import DealDesk, begin
from tests.desktop.practice.debrief.conftest import VOID, Look


@pytest.mark.parametrize("kind", ["frontier", "ending"])
def test_enter_on_an_ending_opens_the_way_to_it(kind: str, deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    session = begin(desk, *VOID)
    page = look(desk, session)
    plot = page.parts.map.plot
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(200):
        if plot.here is not None and plot.here.kind == kind:
            break
        # The map comes in a turn of its own, after the words.
        QApplication.processEvents()
        plot.setFocus(Qt.FocusReason.TabFocusReason)
        press(Qt.Key.Key_Tab)
    here = plot.here
    assert here is not None
    press(Qt.Key.Key_Return)
    tab = page.parts.stack.currentWidget()
    assert isinstance(tab, TranscriptTab)
    assert tab.way is not None
    assert (tab.way.client, tab.way.company) == here.point
    assert tab.way.choices != VOID
    assert QApplication.focusWidget() is tab.back
    press(Qt.Key.Key_Return)
    assert tab.way is None
