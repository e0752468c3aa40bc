"""Taking a debrief out: the menu, the question for a file, what is told of it."""

import json
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from simulator.desktop.practice.debrief.page import DebriefPage
from tests.desktop.acting import click, press, until_written
from tests.desktop.practice.dealing import DealDesk, begin, type_letter
from tests.desktop.practice.debrief.conftest import CLEAN, Look

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(deal_desk: DealDesk, look: Look) -> DebriefPage:
    desk = deal_desk()
    return look(desk, begin(desk, *CLEAN))


def _ask(page: DebriefPage, place: int) -> QFileDialog:
    """Open the menu and pick one of its lines."""
    page.exporter.open_menu(page.parts.header.export)
    page.exporter.menu.actions()[place].trigger()
    page.exporter.menu.close()
    dialog = page.exporter.dialog
    assert dialog is not None
    return dialog


def _answer(dialog: QFileDialog, path: Path) -> None:
    dialog.fileSelected.emit(str(path))
    dialog.done(QFileDialog.DialogCode.Accepted.value)


def test_ctrl_e_and_the_button_offer_four_things(page: DebriefPage) -> None:
    press(Qt.Key.Key_E, None, CTRL)
    assert page.exporter.menu.isVisible()
    page.exporter.menu.close()
    click(page.parts.header.export)

    assert [action.text() for action in page.exporter.menu.actions()] == [
        "Report on one page (PDF)…",
        "Full report (PDF)…",
        "Picture of the map (PNG)…",
        "Everything as data (JSON)…",
    ]
    page.exporter.menu.close()


@pytest.mark.parametrize(
    ("place", "suffix", "begins"), [(0, "pdf", b"%PDF"), (1, "pdf", b"%PDF"), (2, "png", b"\x89PNG")]
)
def test_a_file_is_written_where_it_was_asked_for(
    page: DebriefPage, tmp_path: Path, place: int, suffix: str, begins: bytes
) -> None:
    dialog = _ask(page, place)
    assert dialog.defaultSuffix() == suffix
    target = tmp_path / f"my deal.{suffix}"
    _answer(dialog, target)
    until_written(page.exporter.writing)

    assert target.read_bytes().startswith(begins)
    assert page.toast.isVisible()
    assert page.toast.words == f"Saved as my deal.{suffix}"
    page.toast.hide()


def test_the_record_is_data(page: DebriefPage, tmp_path: Path) -> None:
    target = tmp_path / "deal.json"
    _answer(_ask(page, 3), target)
    until_written(page.exporter.writing)

    assert json.loads(target.read_text(encoding="utf-8"))["debrief"]["worst"] == 2
    page.toast.hide()


def test_a_file_that_cannot_be_written_is_told_in_one_sentence_and_may_go_elsewhere(
    page: DebriefPage, tmp_path: Path
) -> None:
    _answer(_ask(page, 3), tmp_path / "nowhere" / "deal.json")
    until_written(page.exporter.writing)
    banner = page.parts.banner
    assert banner.isVisible()
    assert not page.toast.isVisible()
    click(banner.buttons[0])
    dialog = page.exporter.dialog
    assert dialog is not None
    _answer(dialog, tmp_path / "deal.json")
    until_written(page.exporter.writing)

    assert (tmp_path / "deal.json").exists()
    assert not banner.isVisible()
    page.toast.hide()


def test_whoever_changes_their_mind_writes_nothing(page: DebriefPage, qtbot: QtBot) -> None:
    dialog = _ask(page, 0)
    dialog.reject()
    qtbot.waitUntil(lambda: page.exporter.dialog is None)

    assert not page.toast.isVisible()
    type_letter("j")
    assert page.parts.decisions.list.number == 2


def test_whoever_leaves_the_page_gets_no_file_and_hears_nothing_of_it(
    page: DebriefPage, tmp_path: Path
) -> None:
    target = tmp_path / "deal.pdf"
    _answer(_ask(page, 1), target)
    assert page.exporter.writing.busy
    page.hide()
    assert not page.exporter.writing.busy
    page.show()
    _answer(_ask(page, 3), tmp_path / "deal.json")  # one file after the other: it comes after the first
    until_written(page.exporter.writing)

    assert [file.name for file in tmp_path.iterdir() if file.name.startswith("deal")] == ["deal.json"]
    page.toast.hide()


def test_what_takes_long_is_told_until_it_is_there(page: DebriefPage, tmp_path: Path, qtbot: QtBot) -> None:
    open_gate = Event()
    writing = page.exporter.writing
    writing.write(tmp_path / "deal.bin", lambda: b"whole" if open_gate.wait(20) else b"")
    qtbot.waitUntil(page.toast.isVisible)
    assert page.toast.words == "deal.bin is being written."
    open_gate.set()
    until_written(writing)
    assert page.toast.words == "Saved as deal.bin"
    page.toast.hide()
