"""What a hidden page has to do waits until it is seen."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.widgets.when_seen import WhenSeen


class _Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.done = 0
        self.when_seen = WhenSeen(self, self._do)

    def _do(self) -> None:
        self.done += 1


def test_on_screen_it_is_done_at_once(qtbot: QtBot) -> None:
    page = _Page()
    qtbot.addWidget(page)
    page.show()
    page.when_seen.ask()
    assert page.done == 1
    assert not page.when_seen.catch_up()


def test_a_hidden_page_does_it_once_when_it_is_looked_at(qtbot: QtBot) -> None:
    page = _Page()
    qtbot.addWidget(page)
    page.when_seen.ask()
    page.when_seen.ask()
    assert page.done == 0
    assert page.when_seen.catch_up()
    assert not page.when_seen.catch_up()
    assert page.done == 1


def test_what_has_been_set_anew_meanwhile_is_not_done_again(qtbot: QtBot) -> None:
    page = _Page()
    qtbot.addWidget(page)
    page.when_seen.ask()
    page.when_seen.drop()
    assert not page.when_seen.catch_up()
    assert page.done == 0
