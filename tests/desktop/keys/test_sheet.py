"""F1 shows the keys of the screen one is on, in the words of the language in force."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.keys import ACTIONS
from simulator.desktop.keys.words import action_word, cap_words
from simulator.desktop.window import Window
from tests.desktop.acting import press
from tests.desktop.looking import latin_words


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    window = Window(desk)
    qtbot.addWidget(window)
    window.show()
    return window


def _shown(window: Window) -> list[str]:
    return [label.text() for label in window.key_sheet.findChildren(QLabel) if label.isVisible()]


def test_f1_shows_the_keys_of_this_screen_and_puts_them_away(window: Window) -> None:
    press(Qt.Key.Key_F1)
    assert window.key_sheet.isVisible()
    assert "Open the scenario" in _shown(window)
    assert "Ask the director" not in _shown(window), "the table is another screen"
    press(Qt.Key.Key_F1)
    assert not window.key_sheet.isVisible()


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("exercise", "Begin, or go on with the deal that waits"),
        ("certificate", "Save the certificate as a PDF"),
        ("comparison", "Go over the directors"),
    ],
)
def test_the_pages_of_exercises_show_their_own_keys(window: Window, place: str, words: str) -> None:
    window.go(window.home, place, "practice")
    window.show_keys()
    assert words in _shown(window)
    assert "Open the scenario" not in _shown(window)


def test_an_open_sheet_follows_the_language(window: Window, desk: Desk) -> None:
    window.show_keys()
    desk.language.choose("ru")
    assert "Open the scenario" not in _shown(window)
    assert list(latin_words(window.key_sheet)) == []


def test_the_keys_are_those_in_force(window: Window, desk: Desk) -> None:
    desk.keys.rebind("everywhere.search", "Ctrl+J")
    window.show_keys()
    assert "J" in _shown(window)


def test_every_action_has_words_in_both_languages(desk: Desk) -> None:
    english = [action_word(action) for action in ACTIONS]
    desk.language.choose("ru")
    russian = [action_word(action) for action in ACTIONS]
    assert all(one and one != other for one, other in zip(english, russian, strict=True))
    assert not [words for words in russian if words.isascii()]


def test_a_stroke_is_told_key_by_key() -> None:
    assert cap_words("Ctrl+Shift+Z") == ("Ctrl", "Shift", "Z")
    assert cap_words("Ctrl++") == ("Ctrl", "+")
    assert cap_words("?") == ("?",)
    assert cap_words("Return") == ("Enter",)
