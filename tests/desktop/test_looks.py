"""Every page in both languages and schemes: nothing foreign, nothing cut off, everything follows a switch."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.sessions import resume_session
from simulator.desktop.window import Window
from tests.desktop.conftest import MakeDesk
from tests.desktop.looking import clipped, latin_words, texts
from tests.desktop.playing import play


def _home(window: Window) -> QWidget:
    window.show_home()
    return window.home


def _first_run(window: Window) -> QWidget:
    window.show_first_run()
    return window.first_run


def _nothing_fits(window: Window) -> QWidget:
    window.show_home()
    chip = window.home.filter
    chip.fill_menu()
    words = [action for action in chip.choices.actions() if action.isCheckable()]
    for action in (words[3], words[-1]):  # advanced, and done: only the warm-up is
        action.trigger()
    return window.home


def _search(window: Window) -> QWidget:
    window.home.filter.show_all()
    window.show_home()
    if not window.search.on_screen:
        window.show_search()
    sheet = window.search.sheet
    sheet.field.setText("")
    return sheet.card


def _found(window: Window) -> QWidget:
    sheet = _search(window)
    window.search.sheet.field.setText("2")
    return sheet


def _settings(window: Window) -> QWidget:
    window.show_home()
    window.open_settings()
    return window.settings


def _help(window: Window) -> QWidget:
    window.show_home()
    window.show_help()
    window.help.show_chapter("director")
    return window.help


def _quick_settings(window: Window) -> QWidget:
    window.show_briefing("warm-up")
    window.open_settings()
    return window.quick_settings


def _asking(window: Window) -> QWidget:
    window.show_home()
    window.home.paused.start_over.click()
    return window.home


def _warm_up(window: Window) -> QWidget:
    window.show_briefing("warm-up")
    return window.briefing


def _renewal(window: Window) -> QWidget:
    window.show_briefing("friday-renewal")
    return window.briefing


def _history(window: Window) -> QWidget:
    window.show_history()
    return window.history


def _review(window: Window) -> QWidget:
    window.show_review()
    while not window.review.settled:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return window.review


def _table(window: Window) -> QWidget:
    rows = window.home._desk.history.attempts()
    window.open_attempt(next(row.id for row in rows if row.finished is None and not row.abandoned))
    return window.table


def _office(window: Window) -> QWidget:
    rows = window.home._desk.history.attempts()
    ended = next(row.id for row in rows if row.finished is not None)
    window.show_office(resume_session(window.home._desk, ended))
    return window.office


def _campaign(window: Window) -> QWidget:
    window.exercises.show_exercise("three-favours")
    return window.exercises.exercise


def _exam(window: Window) -> QWidget:
    window.exercises.show_exercise("sales-exam")
    return window.exercises.exercise


def _deal(window: Window) -> QWidget:
    _campaign(window)
    window.exercises.exercise.go_on()
    return window.briefing


def _comparison(window: Window) -> QWidget:
    rows = window.home._desk.history.attempts()
    window.exercises.show_comparison(next(row.id for row in rows if row.finished is not None))
    page = window.exercises.comparison
    while page.view is not None and not page.view.whole:
        waiting = QEventLoop()
        window.home._desk.comparing.advanced.connect(waiting.quit)
        waiting.exec()
    return page


def _debrief(window: Window) -> QWidget:
    rows = window.home._desk.history.attempts()
    window.open_attempt(next(row.id for row in rows if row.finished is not None))
    page = window.debrief
    if page.view is not None and not page.view.judged:
        waiting = QEventLoop()
        window.home._desk.thinking.thought.connect(waiting.quit)
        waiting.exec()
    return page


PLACES: list[Callable[[Window], QWidget]] = [
    _first_run,
    _home,
    _nothing_fits,
    _search,
    _found,
    _settings,
    _help,
    _asking,
    _warm_up,
    _renewal,
    _history,
    _review,
    _campaign,
    _exam,
    _deal,
    _comparison,
    _table,
    _office,
    _debrief,
]


def show(desk: Desk, qtbot: QtBot, size: tuple[int, int] = (1366, 768)) -> Window:
    """A window over a history with finished, paused and abandoned attempts."""
    for pick in range(3):
        play(desk, pick=pick)
    play(desk, 1).abandon()
    play(desk, 2, mode="exam")
    window = Window(desk)
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def places(window: Window, qtbot: QtBot, *more: Callable[[Window], QWidget]) -> Iterator[tuple[str, QWidget]]:
    """Go to every place of the program in turn, and to more after them; each at rest, with its name."""
    for go in (*PLACES, *more):
        page = go(window)
        settle(window, qtbot)
        yield go.__name__.strip("_"), page


def settle(window: Window, qtbot: QtBot) -> None:
    """Let layouts come to rest."""
    before: list[object] = []

    def at_rest() -> bool:
        now: list[object] = [part.geometry() for part in window.findChildren(QWidget) if part.isVisible()]
        same = now == before
        before[:] = now
        return same

    qtbot.waitUntil(at_rest)


def test_nothing_in_russian_is_in_latin_letters(make_desk: MakeDesk, qtbot: QtBot) -> None:
    window = show(make_desk("ru"), qtbot)
    assert {name: latin_words(page) for name, page in places(window, qtbot) if latin_words(page)} == {}


def test_a_switch_of_language_leaves_no_word_of_the_old_one_and_back_brings_every_word_again(
    make_desk: MakeDesk, qtbot: QtBot
) -> None:
    window = show(make_desk("en"), qtbot)
    for name, page in places(window, qtbot):
        english = {words for _, words in texts(page)}
        window.appearance.choose_language("ru")
        settle(window, qtbot)
        assert latin_words(page) == [], name
        window.appearance.choose_language("en")
        settle(window, qtbot)
        assert {words for _, words in texts(page)} == english, name


def test_no_text_is_cut_off(make_desk: MakeDesk, qtbot: QtBot) -> None:
    # What ships, in the longer language; every state, size and language is looked at by pictures/test_fit.py.
    window = show(make_desk("ru"), qtbot, (1280, 620))
    assert {name: clipped(page) for name, page in places(window, qtbot) if clipped(page)} == {}


@pytest.mark.parametrize("go", [_home, _settings, _history, _table, _debrief])
def test_no_text_is_cut_off_when_the_text_size_changes(
    go: Callable[[Window], QWidget], make_desk: MakeDesk, qtbot: QtBot
) -> None:
    window = show(make_desk("ru"), qtbot)
    page = go(window)
    settle(window, qtbot)
    window.appearance.choose_scale(130)
    settle(window, qtbot)
    assert clipped(page) == []


def test_a_switch_of_colours_leaves_nothing_in_the_old_ones(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk("en", "light")
    window = show(desk, qtbot)
    old = desk.theme.color("text").name()
    for name, page in places(window, qtbot):
        window.appearance.choose_scheme("dark")
        inks = {part.palette().color(QPalette.ColorRole.WindowText).name() for part, _ in texts(page)}
        assert old not in inks, name
        image = page.grab().toImage()
        assert image.pixelColor(2, image.height() - 2) == desk.theme.color("canvas"), name
        window.appearance.choose_scheme("light")


def test_everything_that_acts_has_a_name_and_a_place_to_press(any_desk: Desk, qtbot: QtBot) -> None:
    window = show(any_desk, qtbot)
    for place, page in places(window, qtbot):
        for part in page.findChildren(QWidget):
            if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                name = part.accessibleName() or getattr(part, "text", str)()
                assert name, f"{place}: {type(part).__name__} has no name"
                assert min(part.width(), part.height()) >= 24, f"{place}: {name}"
