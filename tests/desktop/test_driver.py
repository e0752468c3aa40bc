"""The main job end to end: a real deal in the real window by keyboard, and the same deal in the terminal."""

import json
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.desktop.practice.table.choice_button import ChoiceButton
from simulator.desktop.text import LANGUAGES, Code
from simulator.desktop.widgets import Button
from simulator.desktop.window import Window
from simulator.entry import main
from simulator.history import Session
from simulator.play_record import play_record
from simulator.scenario.library import Library
from simulator.scenario.model import Expectation
from tests.desktop.acting import press
from tests.desktop.conftest import MakeDesk

SCENARIO, DIRECTOR, SEED = "friday-renewal", "smile-detective", 1


def _ways() -> Iterator[Expectation]:
    """What the author promises of ways of playing that lead to different endings, whatever is hidden."""
    entry = Library.shipped().scenario(SCENARIO)
    assert entry is not None
    assert entry.loaded.value is not None
    seen: set[str] = set()
    for way in entry.loaded.value.expect:
        if way.choices and way.ending and not way.draws and way.ending not in seen:
            seen.add(way.ending)
            yield way


WAYS = list(islice(_ways(), 3))


@pytest.fixture
def play_by_hand(make_desk: MakeDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> "PlayByHand":
    monkeypatch.setattr("simulator.history.session.secrets.randbelow", lambda _below: SEED)
    return PlayByHand(make_desk, qtbot)


class PlayByHand:
    """A person at the keyboard."""

    def __init__(self, make_desk: MakeDesk, qtbot: QtBot) -> None:
        self._make_desk, self._qtbot = make_desk, qtbot

    def __call__(self, language: Code, choices: tuple[str, ...]) -> Session:
        """Open the window, go to the table and give these replies; return the session at its ending."""
        desk = self._make_desk(language)
        desk.preferences.keep(time_factor=None)
        self.window = Window(desk)
        self._qtbot.addWidget(self.window)
        with self._qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self._go_to_the_table()
        for choice in choices:
            self._qtbot.waitUntil(partial(self._given, choice), timeout=20_000)
        self._qtbot.waitUntil(self._at_the_end, timeout=20_000)
        return self._session

    @property
    def _session(self) -> Session:
        session = self.window._session
        assert session is not None
        return session

    def _go_to_the_table(self) -> None:
        ids = [card.id for card in self.window.home.grid.cards]
        press(Qt.Key.Key_Home)
        for _ in range(ids.index(SCENARIO)):
            press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Return)
        assert self.window.stack.currentWidget() is self.window.briefing
        press(Qt.Key.Key_Return)
        assert self.window.stack.currentWidget() is self.window.table

    def _given(self, choice: str) -> bool:
        """Press the next key towards a reply; whether it has been given."""
        made = [made.choice for made in self._session.attempt.talks.made]
        if made and made[-1] == choice and self._waits_for_next():
            return True
        if self._answer_the_telephone():
            return False
        shown = self._shown()
        number = next((part.place for part in shown if part.row.id == choice), None)
        if number is not None:
            press(Qt.Key(Qt.Key.Key_0.value + number))
        elif shown:
            press(Qt.Key.Key_D)
        return False

    def _waits_for_next(self) -> bool:
        return self._session.attempt.ended is not None or bool(self._shown())

    def _shown(self) -> list[ChoiceButton]:
        window = QApplication.activeWindow()
        assert window is not None
        shown = window.findChildren(ChoiceButton)
        return [part for part in shown if part.isVisible() and part.isEnabled()]

    def _answer_the_telephone(self) -> bool:
        if self._session.attempt.ended is None and isinstance(QApplication.focusWidget(), Button):
            press(Qt.Key.Key_Return)
            return True
        return False

    def _at_the_end(self) -> bool:
        if self.window.stack.currentWidget() is self.window.ending:
            return True
        press(Qt.Key.Key_Return)
        return False


def _in_the_terminal(choices: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    arguments = ["play", SCENARIO, "--director", DIRECTOR, "--seed", str(SEED), "--no-analysis"]
    capsys.readouterr()
    assert main([*arguments, "--choices", ",".join(choices), "--format", "json"]) == 0
    record: dict[str, Any] = json.loads(capsys.readouterr().out)
    return record


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", WAYS, ids=[str(way.ending) for way in WAYS])
def test_a_deal_played_in_the_window_is_the_deal_played_in_the_terminal(
    way: Expectation, language: Code, play_by_hand: PlayByHand, capsys: pytest.CaptureFixture[str]
) -> None:
    choices = tuple(way.choices or ())
    session = play_by_hand(language, choices)
    record, terminal = play_record(session.attempt), _in_the_terminal(choices, capsys)
    assert terminal["ending"] == way.ending
    assert record["choices"] == list(choices)
    assert record["ledger"] == terminal["ledger"]
    assert (record["client"], record["company"]) == (terminal["client"], terminal["company"])
    assert session.row.finished is not None
    assert session.row.language == language


def test_three_ways_lead_to_three_endings() -> None:
    assert len({way.ending for way in WAYS}) == 3
