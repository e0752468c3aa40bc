"""A Workshop with a folder of its own and two small scenarios in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.workshop.page import WorkshopPage
from simulator.scenario.library import Library
from simulator.workshop.templates import starter
from tests.desktop.conftest import MakeDesk

MakePage = Callable[..., WorkshopPage]


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's own scenarios: `paper` and `kitchen`, both small and without a problem."""
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "home"))
    folder = places.scenario_folder()
    folder.mkdir(parents=True)
    for name in ("paper", "kitchen"):
        (folder / f"{name}.yaml").write_text(starter("small", name), encoding="utf-8")
    return folder


@pytest.fixture
def make_page(make_desk: MakeDesk, own: Path, qtbot: QtBot) -> Iterator[MakePage]:
    """Makes pages: `make_page(path=None, **of the desk)`; an opened file has been checked."""
    made: list[WorkshopPage] = []

    def make(path: Path | None = None, **wishes: object) -> WorkshopPage:
        desk = make_desk(library=Library.shipped(own), history=False, **wishes)
        page = WorkshopPage(desk)
        made.append(page)
        qtbot.addWidget(page)
        page.resize(1290, 700)
        page.show()
        if path is not None:
            page.open(path)
            qtbot.waitUntil(lambda: page.work.current, timeout=10_000)
        return page

    yield make
    for page in made:
        page.stop()


@pytest.fixture
def page(make_page: MakePage, own: Path) -> WorkshopPage:
    """A page with `paper` open."""
    return make_page(own / "paper.yaml")
