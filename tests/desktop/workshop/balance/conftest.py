"""A small scenario open in a Workshop, and its balance worked out in this process."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.analysis.cache import Cache
from simulator.desktop.text import Code
from simulator.desktop.workshop.balance.pane import BalancePane
from simulator.desktop.workshop.balance.worker import Worker
from simulator.desktop.workshop.work import Work
from simulator.scenario.library import Library
from simulator.workshop.balance.answering import Answering, Unanswerable
from simulator.workshop.balance.asking import Question
from tests.desktop.conftest import MakeDesk
from tests.workshop.balance.library import TEXT, library


class Here(Worker):
    """Answers at once and in this process, unless it is to wait; counts what it was asked.

    Attributes:
        asked: every question. waits: whether answers come only from `go_on`.
    """

    def __init__(self, folder: Path, cache: Path, budget: int) -> None:
        super().__init__([folder], cache)
        self.answering = Answering([folder], Cache(cache), budget=budget)
        self.asked: list[Question] = []
        self.waits = False
        self._open: Question | None = None

    @property
    def busy(self) -> bool:
        return self._open is not None

    def ask(self, question: Question) -> None:
        self.asked.append(question)
        self._open = question
        if not self.waits:
            self.go_on()

    def go_on(self) -> None:
        """Answer what was asked last."""
        question, self._open = self._open, None
        assert question is not None
        try:
            if question.everybody:
                for line in self.answering.lines(question, self.told.emit):
                    self.lined.emit(line)
                self.answered.emit(None)
            else:
                self.answered.emit(self.answering.answer(question, self.told.emit))
        except Unanswerable as why:
            self.failed.emit(str(why), "")

    def cancel(self) -> None:
        self._open = None

    def stop(self) -> None:
        self._open = None


class Bench:
    """An open file and its balance."""

    def __init__(self, qtbot: QtBot, work: Work, pane: BalancePane, worker: Here) -> None:
        self.qtbot, self.work, self.pane, self.worker = qtbot, work, pane, worker

    def settle(self) -> None:
        """Wait until the text is checked."""
        self.work.check()
        self.qtbot.waitUntil(lambda: self.work.current, timeout=10_000)

    def write(self, old: str, new: str) -> None:
        """Change the text in one place and wait until it is checked."""
        assert self.work.text.count(old) == 1
        self.work.put(self.work.text.replace(old, new))
        self.settle()


MakeBench = Callable[..., Bench]


@pytest.fixture
def make_bench(
    make_desk: MakeDesk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeBench]:
    """Makes one: `make_bench(language="en", budget=..., shown=True)`."""
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "home"))
    folder = library(tmp_path / "library")
    (folder / "example.yaml").write_text(TEXT, encoding="utf-8")
    made: list[Bench] = []

    def make(
        language: Code = "en", *, budget: int = 10_000, shown: bool = True, waits: bool = False
    ) -> Bench:
        desk = make_desk(language, library=Library([folder]), history=False)
        work, worker = Work([folder]), Here(folder, tmp_path / "cache", budget)
        worker.waits = waits
        pane = BalancePane(desk, work, worker=worker)
        worker.setParent(pane)
        work.setParent(pane)
        qtbot.addWidget(pane)
        pane.resize(524, 600)
        if shown:
            pane.show()
        bench = Bench(qtbot, work, pane, worker)
        made.append(bench)
        work.open(folder / "example.yaml")
        bench.settle()
        return bench

    yield make
    for bench in made:
        bench.work.stop()
        bench.pane.stop()
