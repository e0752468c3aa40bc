"""A rename that other files know too is shown first, done everywhere at once, and taken back at once."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from benchmarks.packages import tree
from simulator.desktop.workshop.following import Following
from simulator.desktop.workshop.work import Work
from simulator.scenario.library import SHIPPED, Library
from simulator.workshop.lines import Page
from simulator.workshop.rename import Refusal, renamed
from simulator.workshop.things import Thing
from tests.desktop.acting import click
from tests.desktop.conftest import MakeDesk

GLASS = Thing("term", "glass")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "scenarios"
    (folder / "locale" / "ru").mkdir(parents=True)
    (folder / "exercises").mkdir()
    shutil.copy(SHIPPED / "first-favour.yaml", folder)
    shutil.copy(SHIPPED / "locale" / "ru" / "first-favour.po", folder / "locale" / "ru")
    shutil.copy(SHIPPED / "exercises" / "three-favours.yaml", folder / "exercises")
    return folder


@pytest.fixture
def following(make_desk: MakeDesk, folder: Path, qtbot: QtBot) -> Iterator[Following]:
    desk = make_desk(library=Library.shipped(folder), history=False)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    work = Work(desk.library.folders, page)
    work.open(folder / "first-favour.yaml")
    yield Following(desk, work, page)
    work.stop()


def rename(following: Following, thing: Thing, new: str) -> list[tuple[str, str, object]]:
    """Ask for a rename; what is told of it."""
    work = following._work
    edits = renamed(Page(work.text), "scenario", thing, new)
    assert not isinstance(edits, Refusal)
    told: list[tuple[str, str, object]] = []
    following.told.connect(lambda *said: told.append(said))
    following.rename(thing, new, edits)
    return told


def test_it_asks_before_other_files_are_touched(following: Following, folder: Path) -> None:
    before = tree(folder)
    rename(following, GLASS, "panes")
    assert following.sheet.isVisible()
    words = following.sheet.words
    assert "glass becomes panes in 3 files" in words
    assert "exercises/three-favours.yaml" in words
    assert "locale/ru/first-favour.po" in words
    click(following.sheet.cancel)
    assert tree(folder) == before
    assert not following._work.modified


def test_everywhere_is_one_act_that_can_be_taken_back(following: Following, folder: Path) -> None:
    before = tree(folder)
    told = rename(following, GLASS, "panes")
    click(following.sheet.everywhere)
    after = tree(folder)
    assert {name for name in after if after[name] != before[name]} == {
        "first-favour.yaml", "exercises/three-favours.yaml", "locale/ru/first-favour.po",
    }  # fmt: skip
    assert not following._work.modified
    sentence, action, act = told[-1]
    assert "3 files" in sentence
    assert action == "Take back"
    take_back: Callable[[], None] = act  # type: ignore[assignment]
    take_back()
    assert tree(folder) == before


def test_only_here_leaves_other_files_alone(following: Following, folder: Path) -> None:
    before = tree(folder)
    rename(following, GLASS, "panes")
    click(following.sheet.here)
    assert tree(folder) == before
    assert following._work.modified
    assert "panes:" in following._work.text


def test_what_nobody_else_knows_is_renamed_without_a_question(following: Following, folder: Path) -> None:
    (folder / "exercises" / "three-favours.yaml").unlink()
    (folder / "locale" / "ru" / "first-favour.po").unlink()
    told = rename(following, GLASS, "panes")
    assert following._sheet is None
    assert "panes" in told[-1][0]


def test_where_a_file_was_changed_meanwhile_nothing_is_done(following: Following, folder: Path) -> None:
    told = rename(following, GLASS, "panes")
    po = folder / "locale" / "ru" / "first-favour.po"
    po.write_bytes(po.read_bytes() + b"\n# elsewhere\n")
    before = tree(folder)
    click(following.sheet.everywhere)
    assert tree(folder) == before
    assert not following._work.modified
    assert "first-favour.po" in told[-1][0]
