"""Nothing that was typed is lost, and no newer file is written over unasked."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.workshop.keeper import DRAFT_MS, Keeper
from simulator.desktop.workshop.page import WorkshopPage
from simulator.desktop.workshop.work import Work
from simulator.workshop.drafts import Drafts
from tests.desktop.workshop.conftest import MakePage
from tests.desktop.workshop.test_page import type_in


def drafts() -> list[str]:
    return [draft.text for draft in Drafts(places.draft_folder()).all()]


def change(path: Path, text: str) -> None:
    """Write a file as another program does."""
    path.write_text(text, encoding="utf-8")


def test_what_is_typed_is_kept_every_ten_seconds(page: WorkshopPage) -> None:
    assert DRAFT_MS == 10_000
    type_in(page, "# один 🙂\n")
    assert drafts() == []
    page.keeper._every.timeout.emit()
    assert drafts()[0].startswith("# один 🙂\n")
    page.keeper.save()
    assert drafts() == []
    assert not page.keeper._every.isActive()


@pytest.mark.parametrize("leave", ["another file", "another page", "closing", "deleting"])
def test_leaving_keeps_what_is_typed_and_asks_nothing(page: WorkshopPage, own: Path, leave: str) -> None:
    type_in(page, "# mine\n")
    if leave == "another file":
        page.open(own / "kitchen.yaml")
    elif leave == "another page":
        page.hide()
    elif leave == "closing":
        page.stop()
    else:
        filing = page.parts.files.filing
        item = page.parts.files.item_of(own / "paper.yaml")
        assert item is not None
        filing.delete(item)
        filing.confirming.yes.click()
    assert [text[:7] for text in drafts()] == ["# mine\n"]


def test_a_draft_is_offered_again_and_gone_on_with(make_page: MakePage, own: Path) -> None:
    page = make_page(own / "paper.yaml")
    type_in(page, "# mine\n")
    page.open(own / "kitchen.yaml")
    assert page.parts.notices.told == ""
    page.open(own / "paper.yaml")
    assert page.parts.notices.told.startswith("You have a draft of ")
    assert not page.work.text.startswith("# mine\n"), "it goes nowhere unasked"
    page.parts.notices.banner.buttons[0].click()
    assert page.work.text.startswith("# mine\n")
    assert page.parts.notices.told == ""
    assert page.keeper.save()
    assert (own / "paper.yaml").read_text(encoding="utf-8").startswith("# mine\n")
    assert drafts() == []


def test_a_draft_can_be_thrown_away(page: WorkshopPage, own: Path) -> None:
    type_in(page, "# mine\n")
    page.open(own / "kitchen.yaml")
    page.open(own / "paper.yaml")
    page.parts.notices.banner.buttons[1].click()
    assert page.parts.notices.told == ""
    assert drafts() == []


def test_a_draft_that_waits_is_not_lost_to_what_is_typed_meanwhile(page: WorkshopPage, own: Path) -> None:
    type_in(page, "# first\n")
    page.open(own / "kitchen.yaml")
    page.open(own / "paper.yaml")
    type_in(page, "# second\n")
    page.keeper.keep()
    assert sorted(text.partition("\n")[0] for text in drafts()) == ["# first", "# second"]
    page.keeper.take_draft()
    assert page.work.text.startswith("# first\n")
    page.stop()
    assert sorted(text.partition("\n")[0] for text in drafts()) == ["# first", "# second"]


def test_saving_beside_a_draft_that_waits_leaves_it_there(page: WorkshopPage, own: Path) -> None:
    type_in(page, "# first\n")
    page.open(own / "kitchen.yaml")
    page.open(own / "paper.yaml")
    type_in(page, "# second\n")
    assert page.keeper.save()
    assert [text.partition("\n")[0] for text in drafts()] == ["# first"]


def test_a_draft_of_an_older_file_says_so_and_shows_the_difference(page: WorkshopPage, own: Path) -> None:
    type_in(page, "# mine\n")
    page.open(own / "kitchen.yaml")
    change(own / "paper.yaml", "# theirs\n")
    page.open(own / "paper.yaml")
    assert page.parts.notices.told.endswith("The file was changed since it began.")
    page.parts.notices.banner.buttons[0].click()
    shown = page.layers.comparing.text.toPlainText()
    assert "\u2212 # theirs" in shown
    assert "+ # mine" in shown
    assert not page.layers.comparing.theirs.isVisible(), "there is nothing to be decided there"


def test_a_file_that_nobody_typed_into_is_read_again_when_it_changes(page: WorkshopPage, own: Path) -> None:
    change(own / "paper.yaml", "# theirs\n")
    page.keeper.look()
    assert page.work.text == "# theirs\n"
    assert not page.work.modified
    assert page.parts.notices.told == ""
    page.work.document.undo()
    assert page.work.text.startswith("# yaml-language-server"), "and that can be taken back"


def test_a_change_on_the_disk_is_noticed_by_itself(page: WorkshopPage, own: Path, qtbot: QtBot) -> None:
    type_in(page, "# mine\n")
    change(own / "paper.yaml", "# theirs\n")
    qtbot.waitUntil(lambda: page.keeper.changed_at is not None, timeout=10_000)
    assert page.parts.notices.told.startswith("The file changed on disk at ")


def test_a_newer_file_is_only_written_over_after_that_was_asked_for(page: WorkshopPage, own: Path) -> None:
    type_in(page, "# mine\n")
    change(own / "paper.yaml", "# theirs\n")
    assert not page.keeper.save()
    assert (own / "paper.yaml").read_text(encoding="utf-8") == "# theirs\n"
    compare, keep_mine = page.parts.notices.banner.buttons
    compare.click()
    assert "\u2212 # theirs" in page.layers.comparing.text.toPlainText()
    page.layers.comparing.close_up()
    keep_mine.click()
    assert page.parts.notices.told == ""
    change(own / "paper.yaml", "# theirs again\n")
    assert not page.keeper.save(), "what was agreed to was another content"
    page.keeper.keep_mine()
    assert page.keeper.save()
    assert (own / "paper.yaml").read_text(encoding="utf-8").startswith("# mine\n")


def test_taking_the_files_version_keeps_the_typed_one_as_a_draft(page: WorkshopPage, own: Path) -> None:
    type_in(page, "# mine\n")
    change(own / "paper.yaml", "# theirs\n")
    page.keeper.look()
    page.parts.notices.banner.buttons[0].click()
    page.layers.comparing.theirs.click()
    assert page.work.text == "# theirs\n"
    assert not page.work.modified
    assert [text[:7] for text in drafts()] == ["# mine\n"]


def test_a_file_that_went_is_written_again_by_saving(page: WorkshopPage, own: Path) -> None:
    (own / "paper.yaml").unlink()
    page.keeper.look()
    assert page.parts.notices.told == "The file is not there any more. Saving writes it again."
    assert page.keeper.save()
    assert (own / "paper.yaml").exists()
    assert page.parts.notices.told == ""


@pytest.mark.skipif(os.name != "posix", reason="a folder cannot take the place of an open file everywhere")
def test_a_file_that_cannot_be_saved_is_told_and_kept_as_a_draft(page: WorkshopPage, own: Path) -> None:
    type_in(page, "# mine\n")
    (own / "paper.yaml").unlink()
    (own / "paper.yaml").mkdir()
    assert not page.keeper.save()
    assert "was not saved" in page.parts.notices.told
    page.keeper.keep()
    assert [text[:7] for text in drafts()] == ["# mine\n"]
    (own / "paper.yaml").rmdir()
    page.parts.notices.banner.buttons[0].click()
    assert page.parts.notices.told == ""
    assert (own / "paper.yaml").is_file()


def test_a_draft_that_cannot_be_kept_is_told_once_it_can_be_no_more(own: Path, tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.write_text("no folder", encoding="utf-8")
    work = Work([own])
    keeper = Keeper(work, folder)
    work.open(own / "paper.yaml")
    work.put("# mine\n")
    keeper.keep()
    assert keeper.fault is not None
    assert keeper.fault.code == "draft-not-kept"
    folder.unlink()
    work.put("# mine, and more\n")
    keeper.keep()
    assert keeper.fault is None
    keeper.stop()
    work.stop()
