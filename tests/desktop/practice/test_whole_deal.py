"""The main job, whole: a deal from the first window to its ending, by keyboard only, in both languages.

The ways played are promises of the shipped scenario itself (`expect`): they hold under every hidden draw.
"""

import json
from collections.abc import Callable
from itertools import islice

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.ending.ledger_model import DETAIL, POINTS, SIDE
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
    """Play a way to its end and go on to how it went."""
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
    assert window.stack.currentWidget() is window.ending
    return session


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
def test_a_deal_by_keyboard_ends_as_promised_with_the_ledger_of_the_terminal(
    open_window: Callable[[Code], tuple[Desk, Window]],
    shipped_library: Library,
    hands: Hands,
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
    shown = window.ending.ledger.table.entries
    assert [(row.decision, row.side, row.points, row.cause) for row in shown.rows] == [
        entry[:4] for entry in played
    ]
    assert all(shown.index(row, column).data() for row in range(3) for column in (SIDE, POINTS, DETAIL))
    (row,) = desk.history.attempts()
    assert (row.ending, row.decisions) == (promise.ending, len(promise.choices))
    assert row.finished is not None
    if language == "ru":
        assert latin_words(window.ending) == []


def test_the_three_ways_end_differently(shipped_library: Library) -> None:
    endings = [promise.ending for promise in _ways(shipped_library)]

    assert len(set(endings)) == 3
