"""Going into the office in a window of its own, with verdicts that are there when a test says so."""

from collections.abc import Callable
from itertools import count
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from simulator.debrief.study import Study, study
from simulator.desktop.desk import Desk
from simulator.desktop.practice.office import OfficePage
from simulator.desktop.thinking import Thinking
from simulator.history import Session
from tests.desktop.acting import press
from tests.desktop.practice.dealing import type_letter

Visit = Callable[..., OfficePage]


class Thought(QObject):
    """Works nothing out in the background: a study is there from the start, later, or never."""

    thought = Signal(str)
    failed = Signal(str, str)

    def __init__(self, when: str) -> None:
        super().__init__()
        self._when = when
        self._study: Study | None = None
        self.asked: list[str] = []

    def think(self, session: Session) -> None:
        """Note that it was asked for."""
        self.asked.append(session.id)
        if self._when == "at once":
            self._study = study(session.attempt)

    def of(self, _session: Session) -> Study | None:
        """The study, if it is there."""
        return self._study

    def finish(self, session: Session) -> None:
        """Have it worked out now."""
        self._study = study(session.attempt)
        self.thought.emit(session.id)

    def give_up(self, session: Session) -> None:
        """It cannot be worked out."""
        self.failed.emit(session.id, "There is not enough memory.")

    def stop(self) -> None:
        """Nothing is under way."""


@pytest.fixture
def visit(qtbot: QtBot) -> Visit:
    """Goes in with a session: `visit(desk, session, size=(1366, 768), thinking="at once")`."""

    def go_in(
        desk: Desk, session: Session, size: tuple[int, int] = (1366, 768), thinking: str = "at once"
    ) -> OfficePage:
        if not isinstance(desk.thinking, Thought):
            desk.thinking = cast(Thinking, Thought(thinking))
        page = OfficePage(desk, now=count().__next__)  # a second passes whenever somebody looks
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_session(session)
        return page

    return go_in


def thoughts_of(desk: Desk) -> Thought:
    """What works nothing out for a desk."""
    assert isinstance(desk.thinking, Thought)
    return desk.thinking


def to_the_claims(page: OfficePage) -> None:
    """Leave the forecast out, read the official voice and his first words, and hear his first claim."""
    assert page.view is not None
    if page.view.stage == "forecast":
        type_letter("n")
    while page.view.stage in ("official", "entrance"):
        press(Qt.Key.Key_Return)
