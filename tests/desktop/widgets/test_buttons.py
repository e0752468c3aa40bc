import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from pytestqt.qtbot import QtBot

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, ChipButton
from simulator.desktop.widgets.button import Kind
from tests.desktop.acting import click, press


def _shown(qtbot: QtBot, button: Button | ChipButton) -> Button | ChipButton:
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()
    return button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [Button, ChipButton])
def test_enter_and_space_press_a_button(
    make: type[Button | ChipButton], key: Qt.Key, theme: Theme, qtbot: QtBot
) -> None:
    button = _shown(qtbot, make(theme, "Continue"))
    with qtbot.waitSignal(button.clicked, timeout=500):
        press(key, button)


def test_the_key_in_the_cap_is_told_to_assistive_tools(theme: Theme, qtbot: QtBot) -> None:
    button = _shown(qtbot, Button(theme, "Continue", key="Enter"))
    face = QAccessible.queryAccessibleInterface(button)
    assert face.text(QAccessible.Text.Name) == "Continue"
    assert face.text(QAccessible.Text.Description) == "Enter"
    assert face.role() == QAccessible.Role.Button


@pytest.mark.parametrize("kind", ["primary", "secondary", "ghost"])
def test_a_button_with_the_focus_has_a_ring_and_loses_it(kind: Kind, theme: Theme, qtbot: QtBot) -> None:
    button = _shown(qtbot, Button(theme, "Continue", kind))
    button.activateWindow()

    def at_the_edge() -> QColor:
        return button.grab().toImage().pixelColor(button.width() // 2, 0)

    button.clearFocus()
    bare = at_the_edge()
    button.setFocus()
    assert button.hasFocus()
    assert at_the_edge() == theme.color("focus") != bare


def test_a_button_is_as_wide_as_its_words_in_every_text_size(theme: Theme, qtbot: QtBot) -> None:
    button = _shown(qtbot, Button(theme, "Продолжить переговоры", key="Enter", icon="forward"))
    usual = button.sizeHint()
    theme.choose(scale=150)
    assert button.sizeHint().width() > usual.width() * 1.3
    assert button.sizeHint().height() > usual.height()


def test_a_chip_that_is_on_is_told_as_checked(theme: Theme, qtbot: QtBot) -> None:
    chip = _shown(qtbot, ChipButton(theme, "Price", checkable=True))
    click(chip)
    assert chip.isChecked()
    assert QAccessible.queryAccessibleInterface(chip).state().checked == 1


def test_a_target_is_never_smaller_than_24_pixels(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(scale=90)
    for part in (Button(theme, "", "ghost", icon="pause", height=28), ChipButton(theme, "Да", height=24)):
        qtbot.addWidget(part)
        assert min(part.sizeHint().width(), part.sizeHint().height()) >= 24
