"""The deal sheet at every width and height it may be given: its terms are high or low by their width."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.desktop.practice.table.deal_sheet import DealSheet
from simulator.desktop.practice.table.presenter import TablePresenter
from simulator.desktop.sessions import start_session
from simulator.desktop.text import Code
from tests.desktop.conftest import MakeDesk


@pytest.mark.parametrize("language", ["en", "ru"])
def test_terms_that_are_higher_beside_a_scroll_bar_are_fitted_once(
    language: Code, make_desk: MakeDesk, qtbot: QtBot
) -> None:
    desk = make_desk(language, scale=150)
    session = start_session(desk, "after-harvest", "hindsight", "practice")
    sheet = DealSheet(desk.theme)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.show_view(TablePresenter(session).view(), desk.theme)
    for width in range(231, 262, 2):
        for tall in (80, 200):
            sheet.full_height(width, compact=False)
            sheet.resize(width, tall)
            sheet.setFixedHeight(tall)
            QApplication.processEvents()
            assert all(term.width() <= sheet.width() for term in sheet.terms)
