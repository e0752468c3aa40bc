"""A small scenario open in a Workshop, and its graph beside it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.workshop.graph import GraphPane
from simulator.desktop.workshop.work import Work
from simulator.scenario.library import Library
from tests.desktop.conftest import MakeDesk


class Bench:
    """An open file and its graph, with a way to wait for what goes on behind them."""

    def __init__(self, qtbot: QtBot, desk: Desk, work: Work, pane: GraphPane) -> None:
        self.qtbot, self.desk, self.work, self.pane = qtbot, desk, work, pane

    @property
    def labels(self) -> set[str]:
        """What stands in the nodes that are shown."""
        drawing = self.pane.drawing
        return set() if drawing is None else {node.label for node in drawing.layout.nodes}

    def settle(self) -> None:
        """Wait until the text is checked and laid out."""
        self.work.check()
        self.qtbot.waitUntil(lambda: self.work.current and not self.pane.laying, timeout=10_000)

    def write(self, old: str, new: str) -> None:
        """Change the text in one place, as an author does, and wait until it is laid out."""
        assert self.work.text.count(old) == 1, old
        self.work.put(self.work.text.replace(old, new))
        self.settle()


MakeBench = Callable[..., Bench]


@pytest.fixture
def make_bench(make_desk: MakeDesk, own: Path, qtbot: QtBot) -> Iterator[MakeBench]:
    """Makes benches with `paper` open: `make_bench(**of the desk)`."""
    made: list[Bench] = []

    def make(**wishes: object) -> Bench:
        desk = make_desk(library=Library.shipped(own), history=False, **wishes)
        work = Work(desk.library.folders)
        pane = GraphPane(desk, work)
        qtbot.addWidget(pane)
        bench = Bench(qtbot, desk, work, pane)
        made.append(bench)
        pane.resize(524, 600)
        pane.show()
        work.open(own / "paper.yaml")
        bench.settle()
        return bench

    yield make
    for bench in made:
        bench.pane.stop()
        bench.work.stop()


@pytest.fixture
def bench(make_bench: MakeBench) -> Bench:
    """A bench in English."""
    return make_bench()
