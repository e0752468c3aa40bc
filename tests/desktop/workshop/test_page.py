"""The Workshop's page: what is open, what is told of it, and that its keys reach everything."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.workshop.balance.pane import BalancePane
from simulator.desktop.workshop.menu import fill_menu
from simulator.desktop.workshop.page import WorkshopPage
from simulator.scenario.library import SHIPPED
from tests.desktop.acting import press
from tests.desktop.looking import clipped, latin_words
from tests.desktop.workshop.conftest import MakePage

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def type_in(page: WorkshopPage, text: str, line: int = 1) -> None:
    """Write at the beginning of a line."""
    cursor = QTextCursor(page.work.document.findBlockByNumber(line - 1))
    cursor.insertText(text)


def spoil(page: WorkshopPage, qtbot: QtBot) -> int:
    """Have a reply lead nowhere; the line where it does."""
    text = page.work.text
    assert "goto: " in text
    page.work.put(text.replace("goto: ", "goto: x", 1))
    page.work.check()
    qtbot.waitUntil(lambda: page.work.current, timeout=10_000)
    return text[: text.index("goto: ")].count("\n") + 1


def test_without_a_file_it_says_how_to_begin(make_page: MakePage) -> None:
    page = make_page()
    assert page.parts.middle.currentWidget() is page.parts.empty
    assert not page.parts.right.isVisible()
    page.parts.empty.new.click()
    assert page.parts.files.filing.naming.isVisible()


def test_the_head_tells_what_is_open_how_many_problems_it_has_and_whether_it_is_saved(
    page: WorkshopPage, qtbot: QtBot
) -> None:
    assert page.parts.head.told.startswith("paper.yaml, No problems, Saved ")
    spoil(page, qtbot)
    assert page.parts.head.told.startswith("paper.yaml, 1 problem, Not saved")
    press(Qt.Key.Key_S, page, CONTROL)
    assert "Saved " in page.parts.head.told
    assert "goto: x" in Path(page.work.path or "").read_text(encoding="utf-8")


def test_a_file_that_cannot_be_read_is_told_with_its_path_and_the_text_stays(
    page: WorkshopPage, own: Path
) -> None:
    page.open(own / "nothing.yaml")
    card = page.parts.unreadable.card
    assert card.isVisible()
    assert str(own / "nothing.yaml") in card.words
    assert "No such file" in card.words
    card.close_button.click()
    assert page.parts.middle.currentWidget() is page.parts.text
    assert page.work.path == own / "paper.yaml"
    page.open(own / "nothing.yaml")
    (own / "nothing.yaml").write_text("format: 1\n", encoding="utf-8")
    card.action.click()
    assert page.work.path == own / "nothing.yaml"


def test_opening_the_open_file_again_goes_to_the_line_and_loses_nothing(
    page: WorkshopPage, own: Path
) -> None:
    type_in(page, "# mine\n")
    page.open(own / "paper.yaml", 7)
    assert page.work.text.startswith("# mine\n")
    assert page.work.line == 7


def test_a_shipped_file_is_shown_and_offered_to_be_copied(make_page: MakePage) -> None:
    page = make_page(SHIPPED / "warm-up.yaml")
    assert "ships with the program" in page.parts.notices.told
    press(Qt.Key.Key_S, page, CONTROL)
    sheet = page.parts.files.filing.naming
    assert sheet.isVisible()
    assert sheet.field.text() == "warm-up-2"
    sheet.go.click()
    assert page.work.path == places.scenario_folder() / "warm-up-2.yaml"
    assert page.parts.notices.told == ""


def test_the_last_version_without_errors_is_told_of_where_it_is_shown(
    page: WorkshopPage, qtbot: QtBot
) -> None:
    assert page.parts.right.note.told == ""
    line = spoil(page, qtbot)
    words = f"Showing the last version without errors, line {line} has a problem."
    assert page.parts.right.note._words.text() == words
    page.work.document.undo()
    page.work.check()
    qtbot.waitUntil(lambda: page.work.current, timeout=10_000)
    assert page.parts.right.note.isHidden()


def test_the_outline_follows_the_caret_and_leads_to_its_parts(page: WorkshopPage) -> None:
    outline = page.parts.outline
    scenes = [part for part in outline.shown if part.section == "scenes"]
    page.work.go_to(scenes[1].place.line + 1)
    assert outline.marked is not None
    assert outline.marked.name == scenes[1].name
    replies = [part for part in outline.shown if part.section == "choices"]
    assert replies, "the scene of the caret shows its replies"
    row = next(row for row in outline.rows() if row.text(0) == replies[0].name)
    outline.setCurrentItem(row)
    press(Qt.Key.Key_Return, outline)
    assert page.work.line == replies[0].place.line
    assert page.parts.editor.isAncestorOf(QApplication.focusWidget() or page)


def test_keys_lead_to_the_parts_and_back(page: WorkshopPage, qtbot: QtBot) -> None:
    spoil(page, qtbot)
    press(Qt.Key.Key_M, page, CONTROL | SHIFT)
    assert page.parts.problems.list.hasFocus()
    press(Qt.Key.Key_M, page.parts.problems.list, CONTROL | SHIFT)
    assert not page.parts.problems.list.hasFocus()
    first = page.parts.right.shown
    press(Qt.Key.Key_Tab, page, CONTROL)
    assert page.parts.right.shown != first
    page.setFocus()
    press(Qt.Key.Key_N, page, CONTROL)
    assert page.parts.files.filing.naming.isVisible()


def test_a_key_on_a_russian_keyboard_saves_too(page: WorkshopPage, own: Path) -> None:
    type_in(page, "# это\n")
    QApplication.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, ord("Ы"), CONTROL, "ы"))
    assert (own / "paper.yaml").read_text(encoding="utf-8").startswith("# это\n")


def test_shares_of_the_room_are_remembered(make_page: MakePage, own: Path) -> None:
    page = make_page(own / "paper.yaml")
    split = page.parts.splits["columns"]
    split.setSizes([260, 600, 430])
    sizes = split.sizes()
    page.hide()
    other = make_page(own / "paper.yaml")
    assert other.parts.splits["columns"].sizes() == sizes


def test_what_a_package_left_half_way_is_put_back_when_the_workshop_opens(
    make_page: MakePage, own: Path
) -> None:
    staging = own / ".package"
    staging.mkdir()
    (staging / "journal.json").write_text(
        '{"files": [{"name": "half.yaml", "stood": false}], "folders": []}', encoding="utf-8"
    )
    (own / "half.yaml").write_text("half", encoding="utf-8")
    make_page()
    assert not staging.exists()
    assert not (own / "half.yaml").exists()


@pytest.mark.parametrize(("code", "width", "height"), [("en", 1290, 768), ("ru", 1204, 620)])
def test_nothing_is_cut_off_or_foreign(
    make_page: MakePage, own: Path, qtbot: QtBot, code: str, width: int, height: int
) -> None:
    page = make_page(own / "paper.yaml", language=code, scheme="dark")
    page.resize(width, height)
    line = spoil(page, qtbot)
    page.work.go_to(line)
    parts = page.parts
    for part in (parts.head, parts.notices, parts.problems, parts.files.field, parts.right.strip):
        assert clipped(part) == []
        if code == "ru":
            known = {"paper", "yaml", "xclose", "close", *page.work.text.split()}
            assert latin_words(part, *known) == []


def test_the_menu_offers_what_is_for_the_open_file(make_page: MakePage, own: Path) -> None:
    page = make_page()

    def offered() -> dict[str, bool]:
        fill_menu(page.parts.head.menu, page)
        return {act.text(): act.isEnabled() for act in page.parts.head.menu.actions() if act.text()}

    assert offered() == {"New from template…": True, "Open folder…": True, "Open a package…": True}
    page.open(own / "paper.yaml")
    own_acts = offered()
    assert {"Save", "Duplicate…", "Rename…", "Delete…", "Show in folder", "Portrait maker…"} <= set(own_acts)
    assert all(own_acts.values())
    page.open(SHIPPED / "warm-up.yaml")
    acts = offered()
    assert not acts["Rename…"]
    assert not acts["Delete…"]
    assert not acts["Save"]
    assert acts["Duplicate…"]


def test_the_portrait_maker_opens_over_the_page(page: WorkshopPage) -> None:
    page.layers.make_portrait()
    assert page.layers.portrait.isVisible()
    page.layers.portrait.close_button.click()
    assert not page.layers.portrait.isVisible()


def test_a_key_checks_the_balance(page: WorkshopPage, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F7, page)
    assert page.parts.right.shown == "balance"
    balance = cast(BalancePane, page.panes["balance"])
    qtbot.waitUntil(lambda: balance.answer is not None, timeout=20_000)
