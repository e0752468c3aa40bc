"""The main job, whole: from the first window to another try of a decision, by keyboard, in both languages.

The ways played are promises of the shipped scenario itself (`expect`): they hold under every hidden draw.
"""

import json
from collections.abc import Callable
from itertools import islice

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.text import Code
from simulator.desktop.window import Window
from simulator.entry import main
from simulator.history import Session
from simulator.scenario.library import Library
from simulator.scenario.model import Expectation
from tests.desktop.acting import press
from tests.desktop.looking import latin_words
from tests.desktop.practice.dealing import Hands, focused, type_letter

SCENARIO = "friday-renewal"
SEED = 20


def _ways(library: Library) -> list[Expectation]:
    """Three ways of the scenario's own promises, to three different endings."""
    entry = library.scenario(SCENARIO)
    assert entry is not None
    assert entry.loaded.value is not None
    ways: dict[str, Expectation] = {}
    for promise in entry.loaded.value.expect:
        if promise.choices and promise.ending and not promise.draws:
            ways.setdefault(promise.ending, promise)
    assert len(ways) >= 3
    return list(islice(ways.values(), 3))


@pytest.fixture
def open_window(
    qtbot: QtBot, make_desk: Callable[..., Desk], hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Code], tuple[Desk, Window]]:
    """Opens the program's window; sessions begin with the seed of this file."""
    monkeypatch.setattr("simulator.history.session.secrets.randbelow", lambda _below: SEED)

    def opened(language: Code) -> tuple[Desk, Window]:
        desk = make_desk(language)
        window = Window(desk)
        qtbot.addWidget(window)
        window.table.use_clock(hands)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.show_home()
        return desk, window

    return opened


def _to_the_table(window: Window) -> None:
    """From the cards through the briefing, as a person goes."""
    cards = [card.id for card in window.home.grid.cards]
    press(Qt.Key.Key_Home)
    for _ in range(cards.index(SCENARIO)):
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.briefing
    press(Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.table


def _reply(window: Window, choice: str) -> None:
    """Give a reply by its number; a question to the director goes over the phone."""
    view = window.table.view
    assert view is not None
    asks = [row.id for row in view.asks]
    if choice in asks:
        type_letter("d")
        type_letter(str(asks.index(choice) + 1))
    else:
        type_letter(str([row.id for row in view.choices].index(choice) + 1))
    if window.table.call.isVisible():
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Return)


def _play(window: Window, hands: Hands, choices: tuple[str, ...]) -> Session:
    """Play a way to its end and go on to the director's office."""
    session = window._session
    assert session is not None
    for number, choice in enumerate(choices, 1):
        if window.table.parts.asking:
            type_letter("2")
            press(Qt.Key.Key_Return)
        assert window.table.parts.choices.holds_focus()
        hands.pass_by(1)
        _reply(window, choice)
        assert len(session.attempt.turns) == number, choice
    assert focused() is window.table.parts.closing.button
    press(Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.office
    return session


def _talk(window: Window, qtbot: QtBot) -> None:
    """The talk in the office, every claim owned, and on to the debrief."""

    def through() -> bool:
        view = window.office.view
        if window.stack.currentWidget() is not window.office or view is None:
            return True
        if view.stage == "forecast":
            type_letter("1")
            press(Qt.Key.Key_Return)
        elif view.stage == "claim":
            type_letter("1")
        elif window.office.parts.onward.isEnabled():
            press(Qt.Key.Key_Return)
        return False

    qtbot.waitUntil(through, timeout=60_000)
    assert window.stack.currentWidget() is window.debrief


def _retry(window: Window, session: Session, qtbot: QtBot) -> None:
    """From the debrief back to a decision, by one key."""
    qtbot.waitUntil(lambda: window.debrief.view is not None and window.debrief.view.judged, timeout=60_000)
    assert window.debrief.parts.decisions.list.isAncestorOf(focused())
    assert session.row.regret is not None
    assert session.row.managing_up is not None
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    type_letter("к" if session.language == "ru" else "r")
    assert window.stack.currentWidget() is window.table
    varied = window._session
    assert varied is not None
    assert varied.variation_of == (session.id, 2)
    assert varied.attempt.talks.made == session.attempt.talks.made[:1]
    assert window.table.parts.choices.holds_focus()


def _ledger_in_the_terminal(
    session: Session, choices: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> list[tuple[object, ...]]:
    """The ledger of the same seed, draws and choices, as `play --choices` prints it."""
    draws = [
        part for name, value in session.attempt.talks.draws.items() for part in ("--draw", f"{name}={value}")
    ]
    capsys.readouterr()
    code = main(
        ["play", SCENARIO, "--seed", str(SEED), *draws, "--choices", ",".join(choices), "--format", "json"]
    )
    assert code == 0
    ledger = json.loads(capsys.readouterr().out)["ledger"]
    keys = ("decision", "side", "points", "cause", "detail")
    return [tuple(entry[key] for key in keys) for entry in ledger]


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("way", range(3))
def test_a_deal_by_keyboard_goes_as_promised_through_office_and_debrief_to_another_try(
    open_window: Callable[[Code], tuple[Desk, Window]],
    shipped_library: Library,
    hands: Hands,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
    language: Code,
    way: int,
) -> None:
    promise = _ways(shipped_library)[way]
    assert promise.choices is not None
    desk, window = open_window(language)
    _to_the_table(window)
    session = _play(window, hands, promise.choices)

    ended = session.attempt.ended
    assert ended is not None
    assert ended.ending == promise.ending
    played = [
        (entry.decision, entry.side, entry.points, entry.cause, entry.detail)
        for entry in session.attempt.ledger
    ]
    assert played == _ledger_in_the_terminal(session, promise.choices, capsys)
    (row,) = desk.history.attempts()
    assert (row.ending, row.decisions) == (promise.ending, len(promise.choices))
    assert row.finished is not None
    _talk(window, qtbot)
    assert session.office_left
    if language == "ru":
        assert latin_words(window.debrief) == []
    _retry(window, session, qtbot)


def test_the_three_ways_end_differently(shipped_library: Library) -> None:
    endings = [promise.ending for promise in _ways(shipped_library)]

    assert len(set(endings)) == 3
