"""A file that is renamed is followed by the files that name it; all of them, or nothing happens."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from benchmarks.packages import tree
from simulator.desktop.workshop.files.filing import Filing
from simulator.desktop.workshop.files.shelves import Item
from simulator.scenario.library import SHIPPED, Library
from simulator.workshop.whole import write_whole
from tests.desktop.acting import click
from tests.desktop.conftest import MakeDesk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "scenarios"
    (folder / "exercises").mkdir(parents=True)
    shutil.copy(SHIPPED / "first-favour.yaml", folder)
    shutil.copy(SHIPPED / "exercises" / "three-favours.yaml", folder / "exercises")
    return folder


@pytest.fixture
def filing(make_desk: MakeDesk, folder: Path, qtbot: QtBot) -> Filing:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return Filing(make_desk(library=Library.shipped(folder), history=False), page)


def ask(filing: Filing, folder: Path, name: str) -> list[tuple[str, str, object]]:
    told: list[tuple[str, str, object]] = []
    filing.told.connect(lambda *said: told.append(said))
    filing.rename(Item(folder / "first-favour.yaml", "scenario"))
    filing.naming.field.setText(name)
    assert "three-favours.yaml" in filing.naming._says.text()
    click(filing.naming.go)
    return told


def test_the_exercise_follows_and_comes_back(filing: Filing, folder: Path) -> None:
    before = tree(folder)
    told = ask(filing, folder, "march-favour")
    assert (folder / "march-favour.yaml").is_file()
    text = (folder / "exercises" / "three-favours.yaml").read_text(encoding="utf-8")
    assert "first-favour" not in text
    take_back: Callable[[], None] = told[-1][2]  # type: ignore[assignment]
    take_back()
    assert tree(folder) == before


def test_where_it_cannot_follow_the_file_keeps_its_name(
    filing: Filing, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, data: bytes) -> None:
        if path.name == "three-favours.yaml":
            raise OSError(13, "no")
        write_whole(path, data)

    monkeypatch.setattr("simulator.workshop.files.write_whole", refuse)
    faults: list[object] = []
    before = tree(folder)
    filing.faulted.connect(faults.append)
    ask(filing, folder, "march-favour")
    assert tree(folder) == before
    assert len(faults) == 1
