"""A small scenario open in a Workshop that three people have played."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.workshop.people import PeoplePane
from simulator.desktop.workshop.work import Work
from simulator.history import Session
from simulator.scenario.library import Library
from tests.desktop.conftest import MakeDesk


class Bench:
    """An open file, its history and the pane, with a way to wait for what goes on behind them."""

    def __init__(self, qtbot: QtBot, desk: Desk, work: Work, pane: PeoplePane) -> None:
        self.qtbot, self.desk, self.work, self.pane = qtbot, desk, work, pane

    def play(self, *choices: str, trainee: str = "") -> None:
        """Play `paper` as it stands in its file."""
        self.desk.library.refresh()
        entry, director = self.desk.library.scenario("paper"), None
        assert entry is not None
        deal = entry.loaded.value
        assert deal is not None
        found = self.desk.library.director(deal.director)
        assert found is not None
        director = found.loaded.value
        assert director is not None
        session = Session.start(
            self.desk.history, deal, director, (deal, director), seed=7, draws={}, trainee=trainee
        )
        for choice in choices:
            session.choose(choice)

    def settle(self) -> None:
        """Wait until the text is checked and the attempts are counted."""
        if self.work.path is not None:
            self.work.check()
            self.qtbot.waitUntil(lambda: self.work.current, timeout=10_000)
        self.qtbot.waitUntil(lambda: not self.pane.counting, timeout=10_000)

    def times(self) -> dict[str, str]:
        """How often each reply was given, as the table says it."""
        model = self.pane.table.replies
        return {
            str(model.index(row, 1).data()): str(model.index(row, 2).data())
            for row in range(model.rowCount())
        }


MakeBench = Callable[..., Bench]


@pytest.fixture
def make_bench(make_desk: MakeDesk, own: Path, qtbot: QtBot) -> Iterator[MakeBench]:
    """Makes benches with `paper` open that nobody has played: `make_bench(**of the desk)`."""
    made: list[Bench] = []

    def make(**wishes: object) -> Bench:
        desk = make_desk(library=Library.shipped(own), **wishes)
        work = Work(desk.library.folders)
        pane = PeoplePane(desk, work)
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
    """A bench whose scenario was played three times by two people."""
    bench = make_bench()
    bench.play("ask_room", "two_pallets", trainee="Ada")
    bench.play("ask_room", "leave", trainee="Tom")
    bench.play("explain", "give", trainee="Ada")
    bench.pane.refresh()
    bench.settle()
    return bench
