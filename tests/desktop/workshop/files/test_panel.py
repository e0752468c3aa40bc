"""The list of files: what there is, how it stands, and what can be done with it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.workshop.files.panel import FilesPanel
from simulator.desktop.workshop.page import WorkshopPage
from simulator.scenario.library import SHIPPED
from simulator.workshop.templates import starter
from tests.desktop.acting import press
from tests.desktop.workshop.conftest import MakePage


@pytest.fixture
def files(page: WorkshopPage) -> FilesPanel:
    return page.parts.files


def shown(files: FilesPanel) -> list[str]:
    return [item.name for item in files.shown]


def told(files: FilesPanel, name: str) -> str:
    """What a screen reader is told of a file."""
    row = next(row for row in files.tree.rows() if row.text(0) == name)
    return str(row.data(0, Qt.ItemDataRole.AccessibleTextRole))


def test_own_files_come_before_those_that_ship_and_all_kinds_are_there(files: FilesPanel) -> None:
    names = shown(files)
    assert names[:2] == ["kitchen", "paper"]
    assert {"warm-up", "smile-detective"} <= set(names)
    assert [top.text(0) for top in files.tree.headings()] == ["Scenarios", "Directors", "Exercises"]
    assert told(files, "paper") == "paper, open"
    assert told(files, "warm-up") == "warm-up, ships with the program"


def test_a_file_with_an_error_says_so_before_and_while_it_is_open(
    make_page: MakePage, own: Path, qtbot: QtBot
) -> None:
    text = starter("small", "bad").replace("goto: ", "goto: x", 1)
    (own / "bad.yaml").write_text(text, encoding="utf-8")
    page = make_page()
    files = page.parts.files
    qtbot.waitUntil(lambda: told(files, "bad") == "bad, Error", timeout=10_000)
    page.open(own / "bad.yaml")
    page.work.put(starter("small", "bad"))
    qtbot.waitUntil(lambda: told(files, "bad") == "bad, open", timeout=10_000)


def test_the_filter_finds_by_parts_of_names_and_enter_opens_the_first(
    page: WorkshopPage, files: FilesPanel
) -> None:
    files.field.setText("KITCH")
    assert shown(files) == ["kitchen"]
    press(Qt.Key.Key_Return, files.field)
    assert page.work.path is not None
    assert page.work.path.stem == "kitchen"
    press(Qt.Key.Key_Escape, files.field)
    assert len(shown(files)) > 10


def test_a_file_is_opened_by_keys(page: WorkshopPage, files: FilesPanel) -> None:
    press(Qt.Key.Key_Down, files.field)
    assert files.tree.hasFocus()
    row = next(row for row in files.tree.rows() if row.text(0) == "kitchen")
    files.tree.setCurrentItem(row)
    press(Qt.Key.Key_Return, files.tree)
    assert page.work.path is not None
    assert page.work.path.stem == "kitchen"


def test_a_new_scenario_gets_a_name_a_size_and_a_language(page: WorkshopPage, files: FilesPanel) -> None:
    files.new.click()
    sheet = files.filing.naming
    for name, said in (
        ("My first", "cannot be an id"),
        ("paper", "there already"),
        ("тест", "cannot be an id"),
    ):
        sheet.field.setText(name)
        assert said in sheet.told
        assert not sheet.go.isEnabled()
    sheet.field.setText("my-first")
    sheet.sizes.choose("large")
    sheet.languages.choose("ru")
    press(Qt.Key.Key_Return, sheet.field)
    assert page.work.path == places.scenario_folder() / "my-first.yaml"
    assert page.work.text == starter("large", "my-first", "ru")
    assert shown(files)[:3] == ["kitchen", "my-first", "paper"]


def test_a_copy_of_a_shipped_file_brings_its_catalogue(page: WorkshopPage, files: FilesPanel) -> None:
    item = files.item_of(SHIPPED / "directors" / "smile-detective.yaml")
    assert item is not None
    files.fill_menu(item)
    acts = {action.text(): action for action in files.menu.actions()}
    assert not acts["Rename…"].isEnabled()
    assert not acts["Delete…"].isEnabled()
    acts["Duplicate…"].trigger()
    files.filing.naming.go.click()
    folder = places.scenario_folder() / "directors"
    assert page.work.path == folder / "smile-detective-2.yaml"
    assert page.work.kind == "director"
    assert (folder / "locale" / "ru" / "smile-detective-2.po").exists()


def test_the_open_file_gets_another_name_with_what_is_typed(
    page: WorkshopPage, files: FilesPanel, own: Path
) -> None:
    page.work.put(page.work.text + "# mine\n")
    files.tree.show_open(own / "paper.yaml")
    press(Qt.Key.Key_F2, files.tree)
    sheet = files.filing.naming
    assert sheet.field.text() == "paper"
    assert not sheet.go.isEnabled(), "it has that name already"
    sheet.field.setText("pallets")
    sheet.go.click()
    assert page.work.path == own / "pallets.yaml"
    assert "id: pallets " in page.work.text
    assert page.work.text.endswith("# mine\n")
    assert page.work.modified
    assert shown(files)[:2] == ["kitchen", "pallets"]


def test_a_deleted_file_lies_in_the_trash_until_it_is_fetched_back(
    page: WorkshopPage, files: FilesPanel, own: Path
) -> None:
    press(Qt.Key.Key_Delete, files.tree)
    assert files.filing.confirming.no.hasFocus()
    files.filing.confirming.yes.click()
    assert not (own / "paper.yaml").exists()
    assert [path.name for path in places.trash_folder().rglob("*.yaml")] == ["paper.yaml"]
    assert page.work.path is None
    assert page.toast.words == "paper.yaml lies in the trash."
    page.toast._action.click()
    assert page.work.path == own / "paper.yaml"


def test_a_folder_that_was_opened_is_listed_until_it_is_taken_off(
    make_page: MakePage, tmp_path: Path, own: Path
) -> None:
    other = tmp_path / "for the team"
    (other / "directors").mkdir(parents=True)
    (other / "harbour.yaml").write_text(starter("small", "harbour"), encoding="utf-8")
    (other / "directors" / "stern.yaml").write_text("format: 1\n", encoding="utf-8")
    files = make_page(own / "paper.yaml").parts.files
    files.filing.take_folder(str(other))
    assert files.tree.headings()[-1].text(0) == "for the team"
    assert shown(files)[-2:] == ["harbour", "stern"]
    again = make_page().parts.files
    assert shown(again)[-2:] == ["harbour", "stern"], "it is remembered"
    again.fill_menu(again.shown[-1])
    again.menu.actions()[-1].trigger()
    assert "harbour" not in shown(again)
    assert (other / "harbour.yaml").exists()


def test_files_that_come_from_elsewhere_appear_by_themselves(
    files: FilesPanel, own: Path, qtbot: QtBot
) -> None:
    (own / "mailed.yaml").write_text("format: 1\n", encoding="utf-8")
    qtbot.waitUntil(lambda: "mailed" in shown(files), timeout=10_000)
