import sys

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


class _Blank(QWidget):
    painted = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.painted += 1


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be lost from Python 3.12 on")
def test_repainting_for_hours_does_not_lose_references_to_none(qtbot: QtBot) -> None:
    # A Qt binding built for a newer Python takes one reference from None with each repaint and
    # kills the process after some 5,700 of them.
    blank = _Blank()
    qtbot.addWidget(blank)
    with qtbot.waitExposed(blank):
        blank.show()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        blank.repaint()
    assert blank.painted >= 10_000
    assert sys.getrefcount(None) > before - 1_000
