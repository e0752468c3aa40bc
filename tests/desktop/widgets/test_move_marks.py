from typing import get_args

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from simulator.analysis.review import Mark
from simulator.desktop.theme import Theme
from simulator.desktop.widgets.move_marks import SIGNS, MarkIcon, draw_mark

MARKS: tuple[Mark, ...] = get_args(Mark)


def _grey(theme: Theme, mark: Mark) -> bytes:
    """A mark without its colours."""
    image = QImage(48, 48, QImage.Format.Format_RGB32)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    draw_mark(painter, theme, mark, QPointF(24, 24), 20)
    painter.end()
    return bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_are_told_apart_without_colours(theme: Theme, scheme: str) -> None:
    theme.choose(scheme="dark" if scheme == "dark" else "light")
    assert len({_grey(theme, mark) for mark in MARKS}) == len(MARKS)


def test_every_mark_has_a_sign_of_its_own_for_text() -> None:
    assert set(SIGNS) == set(MARKS)
    assert len(set(SIGNS.values())) == len(MARKS)


def test_a_mark_grows_with_the_text(theme: Theme, qtbot: QtBot) -> None:
    icon = MarkIcon(theme)
    qtbot.addWidget(icon)
    icon.show_mark("mixed")
    usual = icon.sizeHint()
    theme.choose(scale=150)
    assert icon.sizeHint().width() > usual.width()
