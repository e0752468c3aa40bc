"""A report from the page of attempts: asked for on a card, written behind it, told of in a toast."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.history import HistoryPage
from tests.desktop.acting import press
from tests.desktop.history.test_page import show
from tests.desktop.playing import play
from tests.history.exchange.test_tables import sheets


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> HistoryPage:
    """Deals of two people: of Ann, and of who has no name."""
    play(desk)
    desk.history.rename("", "Ann")
    play(desk)
    return show(desk, qtbot)


def save(page: HistoryPage, file: Path, qtbot: QtBot) -> None:
    page.reporting.save(file)
    qtbot.waitUntil(lambda: not page.moving.busy, timeout=20_000)


def test_the_key_asks_whose_report_it_is_to_be(page: HistoryPage) -> None:
    press(Qt.Key.Key_P, page.table, Qt.KeyboardModifier.ControlModifier)
    card = page.reporting.card
    assert card.layer.isVisible()
    assert [card.who.itemText(n) for n in range(card.who.count())] == [
        "Everybody together", "Without a name", "Ann",
    ]  # fmt: skip
    assert card.who.currentText() == "Without a name"
    assert (card.form.value, card.language.value, card.names.isChecked()) == ("pdf", "en", False)
    press(Qt.Key.Key_Escape)
    assert not card.layer.isVisible()


def test_the_menu_of_exports_offers_it_too(page: HistoryPage) -> None:
    page.exporting.fill_menu()
    action = next(one for one in page.exporting.menu.actions() if one.text().startswith("Report"))
    page.exporting.menu.triggered.emit(action)
    assert page.reporting.card.layer.isVisible()
    page.reporting.card.layer.close_up()


def test_every_question_has_a_name(page: HistoryPage) -> None:
    page.report()
    card = page.reporting.card
    assert [part.accessibleName() for part in (card.who, card.form, card.language)] == [
        "Whose", "Format", "Language",
    ]  # fmt: skip
    assert card.accessibleName() == "Report"
    card.layer.close_up()


def test_a_persons_pdf_is_saved_and_can_be_opened(page: HistoryPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.report()
    card = page.reporting.card
    card.save.click()
    dialog = page.reporting.dialog
    assert dialog is not None
    assert not card.layer.isVisible()
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.selectedFiles()[0].endswith("report.pdf")
    dialog.reject()
    save(page, tmp_path / "mine.pdf", qtbot)
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF-")
    assert page.toast.words == "Saved as mine.pdf"
    assert page.toast._action.text() == "Open"


def test_a_group_without_names_in_another_language(page: HistoryPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.report()
    card = page.reporting.card
    card.who.choose(-1)
    card.form.choose("xlsx")
    card.language.choose("ru")
    card.names.setChecked(True)
    card.layer.close_up()
    save(page, tmp_path / "all.xlsx", qtbot)
    people = sheets(tmp_path / "all.xlsx")["Люди"]
    assert [row["A"][2] for row in people[1:]] == ["Участник 1", "Участник 2"]


@pytest.mark.parametrize("form", ["pdf", "xlsx"])
def test_what_cannot_be_saved_can_be_saved_elsewhere(
    page: HistoryPage, qtbot: QtBot, tmp_path: Path, form: str
) -> None:
    page.report()
    page.reporting.card.form.choose(form)
    page.reporting.card.layer.close_up()
    save(page, tmp_path / "no" / f"report.{form}", qtbot)
    banner = page.progress.banner
    assert banner.isVisible()
    assert [button.text() for button in banner.buttons] == ["Save elsewhere", "Close"]
    banner.buttons[0].click()
    assert page.reporting.dialog is not None
    page.reporting.dialog.reject()
    assert not banner.isVisible()


def test_before_there_are_attempts_nothing_is_asked(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    page.report()
    assert not page.reporting.card.layer.isVisible()
