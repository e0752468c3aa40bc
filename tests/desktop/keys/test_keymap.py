"""The keys in force: usual, changed by the person, and never two things on one key."""

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from simulator.desktop.keys import ACTIONS, KeyMap
from simulator.desktop.preferences import Preferences


@pytest.fixture
def keys() -> KeyMap:
    return KeyMap(Preferences())


def _letter(letter: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), modifiers, letter)


def test_no_usual_key_does_two_things_in_one_place() -> None:
    for one, other in combinations(ACTIONS, 2):
        if "everywhere" in (one.where, other.where) or one.where == other.where:
            # Return, Space, F2 and Esc are what the focused part makes of them.
            same = set(one.keys) & set(other.keys) - {"Return", "Space", "F2", "Esc"}
            assert not same, f"{one.id} and {other.id} both have {same}"


def test_a_letter_asks_for_the_same_on_both_layouts(keys: KeyMap) -> None:
    assert keys.action(_letter("d"), "table") == "ask"
    assert keys.action(_letter("в"), "table") == "ask"
    assert keys.action(_letter("d"), "office") is None


def test_a_key_that_is_put_on_an_action_takes_the_place_of_the_usual_one(keys: KeyMap) -> None:
    keys.rebind("table.ask", "Q")
    assert keys.action(_letter("q"), "table") == "ask"
    assert keys.action(_letter("d"), "table") is None
    assert keys.keys_of("table.ask") == ("Q",)
    keys.reset("table.ask")
    assert keys.action(_letter("d"), "table") == "ask"


def test_a_taken_key_is_named_and_refused(keys: KeyMap) -> None:
    assert keys.taken("table.ask", "M") == "table.scores"
    assert keys.taken("table.ask", "J") is None, "the debrief is another place"
    assert keys.taken("table.ask", "Ctrl+K") == "everywhere.search"
    assert keys.taken("everywhere.search", "Ctrl+Z") == "table.rewind"
    assert keys.taken("table.ask", "Esc") == "system"
    assert keys.taken("table.ask", "1") == "system"
    with pytest.raises(ValueError, match="cannot be put"):
        keys.rebind("table.ask", "M")
    with pytest.raises(ValueError, match="cannot be put"):
        keys.rebind("everywhere.leave", "Q")


def test_without_single_keys_a_letter_is_pressed_with_alt() -> None:
    keys = KeyMap(Preferences(single_keys=False))
    assert keys.action(_letter("d"), "table") is None
    assert keys.action(_letter("d", Qt.KeyboardModifier.AltModifier), "table") == "ask"
    assert keys.keys_of("table.ask") == ("Alt+D",)
    assert keys.keys_of("table.rewind") == ("Ctrl+Z",)


def test_the_change_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    KeyMap(Preferences.open(path)).rebind("table.ask", "Q")
    assert KeyMap(Preferences.open(path)).keys_of("table.ask") == ("Q",)
