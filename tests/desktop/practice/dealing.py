"""A desk whose library holds the deal of `material`, sessions of it, and time that tests move by hand."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.text import Code
from simulator.history import Session
from simulator.office.forecast import DEMANDS, pick
from simulator.scenario.library import Library
from tests.desktop.practice import material

_MakeDesk = Callable[..., Desk]
DealDesk = Callable[..., Desk]
Start = Callable[..., Session]


class Hands:
    """A clock that tests move by hand, in seconds."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds


class Shelf:
    """A library of one scenario and one director."""

    def scenario(self, _id: str) -> object:
        return SimpleNamespace(loaded=SimpleNamespace(value=material.scenario()), words=material.scenario)

    def director(self, _id: str) -> object:
        return SimpleNamespace(loaded=SimpleNamespace(value=material.director()), words=material.director)


@pytest.fixture
def hands() -> Hands:
    """Time that only tests move."""
    return Hands()


@pytest.fixture
def deal_desk(make_desk: _MakeDesk) -> DealDesk:
    """Makes desks with the deal in their library."""

    def make(language: Code = "en", scheme: str = "light", scale: int = 100) -> Desk:
        return make_desk(language, scheme, scale, library=cast(Library, Shelf()))

    return make


def begin(desk: Desk, *choices: str, mode: str = "practice", seed: int = 7, foretold: bool = True) -> Session:
    """Begin a session and make the choices; unless `foretold`, the Table will ask before the bargaining."""
    language = desk.language.code
    session = Session.start(
        desk.history,
        material.scenario(),
        material.director(),
        (material.scenario(language), material.director(language)),
        seed=seed,
        mode="exam" if mode == "exam" else "practice",
    )
    if foretold:
        session.seal(pick("demand", "bargaining", DEMANDS, "look_tough", 70))
    for choice in choices:
        session.choose(choice)
    return session


def type_letter(letter: str, *, repeat: bool = False) -> None:
    """Press the key of a letter of any alphabet where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, ord(letter.upper()), none, letter, repeat))


def focused() -> QWidget:
    """The widget with the focus."""
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the focus"
    return found
