"""Studies in the background: done, remembered, stopped, failed, and nothing left running."""

import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

import simulator.analysis.analyse as analyse_module
import simulator.debrief.study as study_module
from simulator.analysis.columns import TooWide
from simulator.analysis.explore import Cancelled
from simulator.attempt import Attempt
from simulator.debrief.study import Study, study
from simulator.desktop.thinking import ANALYSES, STUDIES, Thinking
from simulator.history import Session
from tests.analysis import small

Content = str


def session(id: str, content: Content = "one", *, choices: tuple[str, ...] = ("price_90",)) -> Session:
    """As much of a session as is asked for."""
    attempt = small.play(*choices)
    return cast(Session, SimpleNamespace(id=id, content_hash=content, attempt=attempt))


@pytest.fixture
def thinking() -> Iterator[Thinking]:
    """The background, stopped when the test ends."""
    made = Thinking()
    yield made
    made.stop()


class Slow:
    """A study that goes on until it is told to stop."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun = threading.Event()
        self.stopped = 0
        self._monkeypatch = monkeypatch
        monkeypatch.setattr(study_module, "study", self)

    def over(self) -> None:
        """From now on studies are made as usual."""
        self._monkeypatch.setattr(study_module, "study", study)

    def __call__(self, _attempt: Attempt, going_on: Callable[[], bool], **_options: Any) -> Study:
        self.begun.set()
        waits = threading.Event()
        while going_on():
            waits.wait(0.001)
        self.stopped += 1
        raise Cancelled


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    return Slow(monkeypatch)


def test_a_study_comes_from_the_background(qtbot: QtBot, thinking: Thinking) -> None:
    asked = session("a")
    assert thinking.of(asked) is None
    with qtbot.waitSignal(thinking.thought) as told:
        thinking.think(asked)
    assert told.args == ["a"]
    found = thinking.of(asked)
    assert found is not None
    assert found.findings == study(asked.attempt).findings


def test_it_tells_what_it_does(qtbot: QtBot, thinking: Thinking) -> None:
    steps: list[tuple[str, str]] = []
    thinking.step.connect(lambda id, step: steps.append((id, step)))
    with qtbot.waitSignal(thinking.thought):
        thinking.think(session("a"))
    assert steps == [("a", "walk"), ("a", "score"), ("a", "lay_out")]


def test_talks_that_have_not_ended_are_not_thought_about(thinking: Thinking) -> None:
    with pytest.raises(ValueError, match="ended"):
        thinking.think(session("a", choices=()))


def test_what_is_known_is_not_worked_out_again(qtbot: QtBot, thinking: Thinking) -> None:
    asked = session("a")
    with qtbot.waitSignal(thinking.thought):
        thinking.think(asked)
    known = thinking.of(asked)
    with qtbot.assertNotEmitted(thinking.thought, wait=50):
        thinking.think(asked)
    assert thinking.of(asked) is known


def test_another_way_of_the_same_attempt_is_another_study(qtbot: QtBot, thinking: Thinking) -> None:
    with qtbot.waitSignal(thinking.thought):
        thinking.think(session("a"))
    longer = cast(
        Session,
        SimpleNamespace(
            id="a", content_hash="asking", attempt=small.play("ask_day", "leave_knowing", asking=True)
        ),
    )
    assert thinking.of(longer) is None


def test_the_last_four_studies_are_remembered(qtbot: QtBot, thinking: Thinking) -> None:
    asked = [session(str(number)) for number in range(STUDIES + 1)]
    for number, each in enumerate(asked):
        with qtbot.waitSignal(thinking.thought):
            thinking.think(each)
        if number == STUDIES - 1:
            # Used again, so the second is the one that has waited longest.
            assert thinking.of(asked[0]) is not None
    assert [thinking.of(each) is not None for each in asked] == [True, False, True, True, True]


def test_an_analysis_of_the_same_content_serves_again(
    qtbot: QtBot, thinking: Thinking, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    plain = analyse_module.analyse

    def counted(*arguments: Any, **options: Any) -> Any:
        made.append("analysis")
        return plain(*arguments, **options)

    monkeypatch.setattr(analyse_module, "analyse", counted)
    contents = ["one", "one", "two", "one", "three", "two"]
    for number, content in enumerate(contents):
        with qtbot.waitSignal(thinking.thought):
            thinking.think(session(str(number), content))
    # The second content had to give way to the third.
    assert ANALYSES == 2
    assert len(made) == 4


def test_whoever_asks_last_is_served(qtbot: QtBot, thinking: Thinking, slow: Slow) -> None:
    thoughts: list[str] = []
    thinking.thought.connect(thoughts.append)
    thinking.think(session("a"))
    assert slow.begun.wait(5)
    slow.over()
    with qtbot.waitSignal(thinking.thought):
        thinking.think(session("b"))
    assert thoughts == ["b"]
    assert slow.stopped == 1
    assert thinking.of(session("a")) is None


def test_what_was_stopped_can_be_asked_for_again(qtbot: QtBot, thinking: Thinking, slow: Slow) -> None:
    asked = session("a")
    thinking.think(asked)
    assert slow.begun.wait(5)
    thinking.think(session("b"))
    slow.over()
    with qtbot.waitSignal(thinking.thought) as told:
        thinking.think(asked)
    assert told.args == ["a"]
    assert thinking.of(asked) is not None


def test_asking_twice_changes_nothing(qtbot: QtBot, thinking: Thinking, slow: Slow) -> None:
    asked = session("a")
    thinking.think(asked)
    assert slow.begun.wait(5)
    thinking.think(asked)
    qtbot.wait(20)
    assert slow.stopped == 0


def test_stopping_waits_until_nothing_runs(qtbot: QtBot, thinking: Thinking, slow: Slow) -> None:
    with qtbot.assertNotEmitted(thinking.thought), qtbot.assertNotEmitted(thinking.failed):
        thinking.think(session("a"))
        assert slow.begun.wait(5)
        thinking.stop()
        assert slow.stopped == 1
        qtbot.wait(20)
    assert thinking.of(session("a")) is None


def test_too_little_memory_is_told_in_a_sentence(
    qtbot: QtBot, thinking: Thinking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: Any, **_options: Any) -> Study:
        raise MemoryError

    monkeypatch.setattr(study_module, "study", full)
    asked = session("a")
    with qtbot.waitSignal(thinking.failed) as told:
        thinking.think(asked)
    assert told.args == ["a", "There is not enough memory to work out what could have been reached."]
    assert thinking.of(asked) is None


def test_a_scenario_that_cannot_be_held_has_a_study_that_says_so(
    qtbot: QtBot, thinking: Thinking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: Any, **_options: Any) -> Any:
        raise TooWide("table")

    monkeypatch.setattr(analyse_module, "analyse", refuse)
    monkeypatch.setattr(study_module, "analyse", refuse)
    asked = session("a")
    with qtbot.waitSignal(thinking.thought):
        thinking.think(asked)
    found = thinking.of(asked)
    assert found is not None
    assert found.reason == "too_wide"


def test_an_error_nobody_foresaw_is_reported_and_leaves_nobody_waiting(
    qtbot: QtBot, thinking: Thinking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: Any, **_options: Any) -> Study:
        raise KeyError("nobody foresaw it")

    monkeypatch.setattr(study_module, "study", broken)
    with qtbot.captureExceptions() as caught:
        with qtbot.waitSignal(thinking.failed) as told:
            thinking.think(session("a"))
        # It is told before it is raised, in another thread.
        qtbot.waitUntil(lambda: len(caught) > 0)
    thinking.stop()
    assert told.args is not None
    assert told.args[1].endswith("because of an error in the program.")
    assert [kind for kind, _, _ in caught] == [KeyError]
    monkeypatch.setattr(study_module, "study", study)
    with qtbot.waitSignal(thinking.thought):
        thinking.think(session("a"))


def test_the_window_goes_on_while_it_thinks(qtbot: QtBot, thinking: Thinking, slow: Slow) -> None:
    ticks: list[int] = []
    timer = QTimer(thinking)
    timer.setInterval(1)
    timer.timeout.connect(lambda: ticks.append(len(ticks)))
    timer.start()
    thinking.think(session("a"))
    assert slow.begun.wait(5)
    qtbot.waitUntil(lambda: len(ticks) > 20)
    assert slow.stopped == 0
    timer.stop()
