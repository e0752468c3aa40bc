"""The certificate of a finished exam."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.exercises.certificate.page import CertificatePage
from tests.desktop.acting import press, until_written
from tests.exercise.playing import GAVE, WON, Player

_LONG = 60_000


@pytest.fixture
def run(player: Player) -> str:
    """A finished exam."""
    run = player.deal("an-exam", *WON)
    return player.deal("an-exam", *GAVE, run=run)


def show(desk: Desk, qtbot: QtBot, run: str) -> CertificatePage:
    page = CertificatePage(desk)
    qtbot.addWidget(page)
    page.resize(1290, 768)
    page.show_run("an-exam", run)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    return page


def test_what_is_not_known_yet_is_worked_out_first_and_that_is_told(
    desk: Desk, run: str, qtbot: QtBot
) -> None:
    page = CertificatePage(desk)
    qtbot.addWidget(page)
    # Looked at before the loop turns: what is worked out cannot have come yet.
    page.show_run("an-exam", run)
    assert not page.save.isEnabled()
    assert page.working.isVisibleTo(page)
    assert "deal 1 of 2" in page.working.words.text()
    qtbot.waitUntil(lambda: page.ready, timeout=_LONG)
    assert not page.working.isVisibleTo(page)
    assert page.save.isEnabled()
    assert all(row.regret is not None for row in desk.history.rows_with(run=run))


def test_the_sheet_names_both_scores_of_every_deal_and_what_it_was_played_on(
    desk: Desk, run: str, qtbot: QtBot
) -> None:
    page = show(desk, qtbot, run)
    qtbot.waitUntil(lambda: page.ready, timeout=_LONG)
    told = page.sheet.accessibleName()
    for row in desk.history.rows_with(run=run):
        assert f"Client: {row.client}. Company: {row.company}" in told
        assert desk.history.attempt(row.id).content_hash[:12] in told
    for words in ("seed 2026", "rules 1", "no pass mark", run):
        assert words in told
    assert not any(word in told for word in ("passed", "failed"))


def test_enter_saves_it_as_one_page_with_its_typefaces(
    desk: Desk, run: str, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    page = show(desk, qtbot, run)
    qtbot.waitUntil(lambda: page.ready, timeout=_LONG)
    page.save.setFocus()
    press(Qt.Key.Key_Return)
    dialog = page.saver.dialog
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith(f"an-exam-{run[:6]}.pdf")
    dialog.close()
    for language in ("en", "ru"):
        desk.language.choose(language)
        file = tmp_path / f"{language}.pdf"
        page.saver.save(file)
        until_written(page.saver.writing)
        data = file.read_bytes()
        assert data.startswith(b"%PDF")
        assert data.count(b"/Type /Page\n") == 1
        assert b"/FontFile2" in data or b"/FontFile3" in data
        assert page.toast.isVisible()


def test_a_folder_that_cannot_be_written_is_told_with_another_try(
    desk: Desk, run: str, qtbot: QtBot, tmp_path: Path
) -> None:
    page = show(desk, qtbot, run)
    page.saver.save(tmp_path / "nowhere" / "sheet.pdf")
    until_written(page.saver.writing)
    assert page.banner.isVisible()
    assert page.banner.buttons


def test_the_sheet_changes_with_the_language(desk: Desk, run: str, qtbot: QtBot) -> None:
    page = show(desk, qtbot, run)
    desk.language.choose("ru")
    assert "Сертификат по итогам экзамена" in page.sheet.accessibleName()
    assert "Вторая доставка" in page.sheet.accessibleName()
    desk.language.choose("en")
    assert "Certificate of an exam" in page.sheet.accessibleName()


def test_a_run_that_is_not_done_has_none_and_esc_leaves(desk: Desk, player: Player, qtbot: QtBot) -> None:
    page = show(desk, qtbot, player.deal("an-exam", *WON))
    assert not page.sheet.isVisible()
    assert not page.save.isEnabled()
    assert page.working.isVisible()
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Escape, page)
