"""The small story, open in a Workshop and played beside it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from simulator.desktop.workshop.playtest.pane import PlaytestPane
from simulator.desktop.workshop.work import Work
from tests.desktop.conftest import MakeDesk
from tests.desktop.workshop.playtest.story import TEXT, catalogue


class Bench:
    """An open file and its playtest, with a way to wait for what goes on behind them."""

    def __init__(self, qtbot: QtBot, work: Work, pane: PlaytestPane) -> None:
        self.qtbot, self.work, self.pane = qtbot, work, pane

    def settle(self) -> None:
        """Wait until the text is checked and played."""
        if not self.work.current:
            self.work.check()
        self.qtbot.waitUntil(lambda: self.work.current and not self.pane.busy, timeout=10_000)

    def write(self, old: str, new: str) -> None:
        """Change the text in one place, as an author does, and wait until it is played."""
        assert self.work.text.count(old) == 1
        self.work.put(self.work.text.replace(old, new))
        self.settle()

    def rename(self, old: str, new: str) -> None:
        """Give a reply another id wherever it is named, and wait until the text is played."""
        self.work.put(self.work.text.replace(old, new))
        self.settle()

    def give(self, *choices: str) -> None:
        """Press the buttons of these replies."""
        for choice in choices:
            buttons = self.pane.parts.choices.buttons
            next(button for button in buttons if button.row.id == choice).click()

    @property
    def offered(self) -> list[str]:
        """The replies on offer."""
        return [button.row.id for button in self.pane.parts.choices.buttons]

    @property
    def path(self) -> tuple[tuple[str, str], ...]:
        """The way that is played."""
        assert self.pane.playing is not None
        return self.pane.playing.path


MakeBench = Callable[..., Bench]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """The file of the story, with its Russian beside it."""
    folder = tmp_path / "own"
    words = folder / "locale" / "ru" / "six-sites.po"
    words.parent.mkdir(parents=True)
    words.write_text(catalogue(), encoding="utf-8")
    path = folder / "six-sites.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def make_bench(qtbot: QtBot, make_desk: MakeDesk, story: Path) -> Iterator[MakeBench]:
    """Makes benches: `make_bench(text=TEXT, size=(524, 560), shown=True, **of the desk)`."""
    made: list[Bench] = []

    def make(
        text: str = TEXT, size: tuple[int, int] = (524, 560), shown: bool = True, **wishes: object
    ) -> Bench:
        story.write_text(text, encoding="utf-8")
        desk = make_desk(**wishes)
        work = Work(desk.library.folders)
        pane = PlaytestPane(desk, work)
        bench = Bench(qtbot, work, pane)
        made.append(bench)
        qtbot.addWidget(pane)
        pane.resize(*size)
        work.open(story)
        if shown:
            with qtbot.waitActive(pane):
                pane.show()
                pane.activateWindow()
        bench.settle()
        return bench

    yield make
    for bench in made:
        bench.pane.stop()
        bench.work.stop()


@pytest.fixture
def bench(make_bench: MakeBench) -> Bench:
    """The story, open and played, at the usual size."""
    return make_bench()
