"""A desk whose library holds a small campaign, an exam and a comparison, and somebody who plays them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.desktop.desk import Desk
from simulator.desktop.text import Code
from simulator.scenario.library import Library
from tests.desktop.conftest import MakeDesk
from tests.exercise.playing import Player, write_exercises

ExerciseDesk = Callable[..., Desk]


@pytest.fixture
def exercise_desk(make_desk: MakeDesk, tmp_path: Path) -> ExerciseDesk:
    """Makes desks with the exercises: `exercise_desk(language="en", scheme="light", history=True)`."""
    folder = write_exercises(tmp_path / "library")

    def make(language: Code = "en", scheme: str = "light", history: bool = True) -> Desk:
        return make_desk(language, scheme, library=Library([folder]), history=history)

    return make


@pytest.fixture
def desk(exercise_desk: ExerciseDesk) -> Desk:
    """A desk in English with the exercises and an empty history."""
    return exercise_desk()


@pytest.fixture
def player(desk: Desk) -> Player:
    """The person at the desk."""
    return Player(desk.history, desk.library, desk.preferences.trainee)
