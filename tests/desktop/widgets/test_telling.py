import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Banner, Card, ErrorCard, Label, Overlay, Placeholder, Toast
from simulator.desktop.widgets.toast import SHOWN_MS
from tests.desktop.acting import click, press


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    page.resize(800, 500)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def test_a_label_takes_the_colour_and_size_of_the_theme_when_it_changes(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, "Клиент доволен", "uiM", "client")
    qtbot.addWidget(label)
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.color("client")
    size = label.font().pixelSize()
    theme.choose(scheme="dark", scale=150)
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.color("client")
    assert label.font().pixelSize() > size


def test_a_label_shows_markup_as_it_is_written(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, "<b>60</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_banner_shows_two_actions_at_most_and_does_what_they_say(theme: Theme, page: QWidget) -> None:
    done: list[str] = []
    banner = Banner(theme, parent=page)
    assert not banner.isVisible()
    banner.tell("The file changed on disk.", *((name, lambda n=name: done.append(n)) for name in "abc"))
    assert [button.text() for button in banner.buttons] == ["a", "b"]
    banner.buttons[1].click()
    banner.tell("It changed again.", ("d", lambda: done.append("d")))
    banner.buttons[0].click()
    assert done == ["b", "d"]


def _timer(toast: Toast) -> QTimer:
    timer = toast.findChild(QTimer)
    assert timer is not None
    return timer


def test_a_toast_goes_after_its_time_but_not_under_the_pointer(theme: Theme, page: QWidget) -> None:
    toast = Toast(theme, page)
    toast.tell("Report saved", "Open", lambda: None)
    timer = _timer(toast)
    assert toast.isVisible()
    assert (timer.isActive(), timer.interval()) == (True, SHOWN_MS)
    place = toast.rect().center().toPointF()
    toast.enterEvent(QEnterEvent(place, place, place))
    assert not timer.isActive()
    timer.timeout.emit()
    assert not toast.isVisible()


def test_a_toast_stays_in_the_middle_of_the_foot_when_the_window_grows(theme: Theme, page: QWidget) -> None:
    toast = Toast(theme, page)
    toast.tell("Report saved")
    page.resize(1000, 600)
    middle = toast.geometry().center()
    assert abs(middle.x() - 500) <= 1
    assert 600 - 24 - toast.height() <= toast.geometry().top() + 1 <= 600 - 24
    toast.hide()
    _timer(toast).stop()


def test_a_placeholder_without_an_action_has_no_button(theme: Theme, page: QWidget) -> None:
    empty = Placeholder(theme, "history", page)
    empty.show()
    empty.set_words("No attempts yet", "Finish one deal.")
    assert not empty.action.isVisibleTo(page)
    empty.set_words("No attempts yet", "Finish one deal.", "Start")
    assert empty.action.isVisibleTo(page)


def test_an_error_card_puts_its_details_on_the_clipboard(theme: Theme, page: QWidget) -> None:
    card = ErrorCard(theme, page)
    card.set_words(
        "It cannot start", "Line 76 is wrong.", "Your session is safe.", "Open", "a.yaml:76: wrong"
    )
    assert card.words.splitlines() == ["It cannot start", "Line 76 is wrong.", "Your session is safe."]
    card.copy.click()
    assert QGuiApplication.clipboard().text() == "a.yaml:76: wrong"


def _overlay(theme: Theme, page: QWidget) -> tuple[Overlay, ErrorCard]:
    card = ErrorCard(theme)
    card.set_words("It cannot start", "Why", action="Open", details="x")
    return Overlay(theme, page, card, scrim=True), card


def test_an_overlay_holds_the_focus_and_gives_it_back(theme: Theme, page: QWidget, qtbot: QtBot) -> None:
    before = ErrorCard(theme, page)
    before.set_words("a", "b", action="First")
    before.show()
    before.action.setFocus()
    overlay, card = _overlay(theme, page)
    overlay.open()
    assert card.action.hasFocus()
    press(Qt.Key.Key_Tab, card.action)
    assert card.copy.hasFocus()
    press(Qt.Key.Key_Tab, card.copy)
    assert card.action.hasFocus()
    press(Qt.Key.Key_Backtab, card.action)
    assert card.copy.hasFocus()
    with qtbot.waitSignal(overlay.closed):
        press(Qt.Key.Key_Escape, card.copy)
    assert before.action.hasFocus()


def test_a_press_outside_closes_an_overlay_and_one_inside_does_not(theme: Theme, page: QWidget) -> None:
    overlay, card = _overlay(theme, page)
    overlay.open()
    click(overlay, card.geometry().center())
    assert overlay.isVisible()
    click(overlay, QPoint(4, 4))
    assert not overlay.isVisible()


def test_a_popover_stays_inside_the_window(theme: Theme, page: QWidget) -> None:
    card = Card(theme)
    card.column.addWidget(Label(theme, "Language"))
    overlay = Overlay(theme, page, card)
    overlay.open_at(page.rect().topRight())
    assert page.rect().contains(card.geometry())
    page.resize(400, 300)
    assert page.rect().contains(card.geometry())
    overlay.close_up()
