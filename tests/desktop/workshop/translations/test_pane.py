"""Two languages side by side: a line is changed where it stands, and nothing that was typed is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import polib
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.workshop.translations import TranslationsPane
from simulator.desktop.workshop.work import Work
from simulator.scenario.library import SHIPPED, Library
from simulator.scenario.loading import load_scenario
from simulator.scenario.problem import START, Problem
from simulator.scenario.template import template
from simulator.scenario.translation import texts
from simulator.scenario.translation_catalogue import read_catalogue, read_words
from simulator.scenario.translation_update import update_catalogue
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk

Open = Callable[..., TranslationsPane]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "scenarios"
    folder.mkdir()
    (folder / "corner-shop.yaml").write_text(template("corner-shop"), encoding="utf-8")
    model = load_scenario(folder / "corner-shop.yaml").value
    assert model is not None
    update_catalogue(model, folder / "locale" / "ru" / "corner-shop.po", "ru")
    return folder


@pytest.fixture
def open_pane(make_desk: MakeDesk, folder: Path, qtbot: QtBot) -> Iterator[Open]:
    made: list[Work] = []

    def make(path: Path | None = None) -> TranslationsPane:
        desk = make_desk(library=Library.shipped(folder), history=False)
        work = Work(desk.library.folders)
        made.append(work)
        pane = TranslationsPane(desk, work)
        qtbot.addWidget(pane)
        pane.resize(524, 600)
        pane.show()
        work.open(path or folder / "corner-shop.yaml")
        qtbot.waitUntil(lambda: work.current and work.good is not None, timeout=10_000)
        return pane

    yield make
    for work in made:
        work.stop()


@pytest.fixture
def pane(open_pane: Open) -> TranslationsPane:
    return open_pane()


def work_of(pane: TranslationsPane) -> Work:
    return pane._work


def settle(pane: TranslationsPane, qtbot: QtBot) -> None:
    work = work_of(pane)
    qtbot.waitUntil(lambda: work.current and not work._checks.busy, timeout=10_000)


def type_into(pane: TranslationsPane, words: str) -> None:
    pane.card.target.setFocus()
    pane.card.target.selectAll()
    pane.card.target.insertPlainText(words)


def po(folder: Path) -> Path:
    return folder / "locale" / "ru" / "corner-shop.po"


def test_ctrl_enter_is_done_with_a_line_and_goes_to_the_next(
    pane: TranslationsPane, folder: Path, qtbot: QtBot
) -> None:
    rows = pane.lines.rows
    assert pane.head.status == f"Russian: {len(rows)} missing of {len(rows)}"
    type_into(pane, "Угловая лавка")
    press(Qt.Key.Key_Return, pane.card.target, Qt.KeyboardModifier.ControlModifier)
    assert read_words(po(folder)) == {(rows[0].place.context, rows[0].place.text): "Угловая лавка"}
    assert pane.card.row is not None
    assert pane.card.row.place == rows[1].place
    assert pane.card.target.hasFocus()
    assert pane.head.status == f"Russian: {len(rows) - 1} missing of {len(rows)}"

    def told() -> str:
        found = work_of(pane).found
        problems = () if found is None else found.problems
        return next((one.args["count"] for one in problems if one.code == "translation-missing"), "")

    # The Workshop's problems follow.
    qtbot.waitUntil(lambda: told() == str(len(rows) - 1), timeout=10_000)


def test_what_is_typed_is_kept_before_anybody_says_so(pane: TranslationsPane, folder: Path) -> None:
    type_into(pane, "Угло")
    pane._rest.timeout.emit()
    entry = read_catalogue(po(folder))[0]
    assert (entry.msgstr, entry.fuzzy) == ("Угло", True)
    assert pane.card.target.words == "Угло"
    pane.card.target.insertPlainText("вая")
    pane.hide()
    entry = read_catalogue(po(folder))[0]
    assert (entry.msgstr, entry.fuzzy) == ("Угловая", False)


def test_a_change_is_taken_back_from_the_field_when_the_field_has_nothing_of_its_own(
    pane: TranslationsPane, folder: Path, qtbot: QtBot
) -> None:
    before = po(folder).read_bytes()
    type_into(pane, "Лавка")
    press(Qt.Key.Key_Return, pane.card.target, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Z, pane.card.target, Qt.KeyboardModifier.ControlModifier)
    assert po(folder).read_bytes() == before
    assert pane.card.row is not None
    assert pane.card.row.place == pane.lines.rows[0].place
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(Qt.Key.Key_Z, pane.card.target, both)
    assert read_catalogue(po(folder))[0].msgstr == "Лавка"
    settle(pane, qtbot)


def test_a_changed_text_goes_into_the_editor_and_its_translation_is_to_be_looked_at_again(
    pane: TranslationsPane, folder: Path, qtbot: QtBot
) -> None:
    first = pane.lines.rows[0]
    type_into(pane, "Лавка")
    pane.list.go_to(1)
    pane.list.go_to(0)
    pane.card.source.moveCursor(QTextCursor.MoveOperation.End)
    pane.card.source.insertPlainText(" 🏥: new")
    pane.list.go_to(1)
    work = work_of(pane)
    assert work.modified
    new = f"{first.place.text} 🏥: new"
    settle(pane, qtbot)
    assert work.good is not None
    assert texts(work.good.value)[0].text == new
    row = pane.lines.rows[0]
    assert (row.place.text, row.condition, row.words) == (new, "fuzzy", "Лавка")
    assert row.before == first.place.text
    assert "not saved" in pane.head._remark.text()
    # What trainees see until the text is saved is still there.
    assert read_words(po(folder))[first.place.context, first.place.text] == "Лавка"
    work.document.undo()
    settle(pane, qtbot)
    assert pane.lines.rows[0].condition == "done"


def test_saving_and_updating_leaves_nothing_behind(
    pane: TranslationsPane, folder: Path, qtbot: QtBot
) -> None:
    type_into(pane, "Лавка")
    pane.list.go_to(1)
    pane.list.go_to(0)
    pane.card.source.insertPlainText("My ")
    pane.list.go_to(1)
    settle(pane, qtbot)
    assert pane.head.update_text.text() == "Save and update"
    click(pane.head.update_text)
    settle(pane, qtbot)
    assert not work_of(pane).modified
    model = load_scenario(folder / "corner-shop.yaml").value
    assert model is not None
    assert not update_catalogue(model, po(folder), "ru")
    assert not pane.head.update_text.isEnabled()


def test_names_in_braces_are_checked_as_they_are_typed(pane: TranslationsPane) -> None:
    number = next(n for n, row in enumerate(pane.lines.rows) if "{" in row.place.text)
    pane.list.go_to(number)
    type_into(pane, "Без имён {dya}")
    assert "{dya}" in pane.card._wrong.text()
    assert not pane.card._wrong.isHidden()
    type_into(pane, pane.lines.rows[number].place.text)
    assert pane.card._wrong.isHidden()


def test_f8_goes_over_what_is_left_to_do(pane: TranslationsPane) -> None:
    for number in (0, 1):
        pane.list.go_to(number)
        type_into(pane, f"Перевод {number}")
    pane.list.go_to(0)
    press(Qt.Key.Key_F8, pane.card.target)
    assert pane._number == 2
    press(Qt.Key.Key_F8, pane.card.target, Qt.KeyboardModifier.ShiftModifier)
    assert pane._number == len(pane.lines.rows) - 1


def test_only_what_is_looked_for_is_shown(pane: TranslationsPane) -> None:
    type_into(pane, "Лавка")
    click(pane.head.chips["missing"])
    assert pane.lines.rowCount() == len(pane.lines.rows) - 1
    click(pane.head.chips["fuzzy"])
    assert pane.lines.rowCount() == 0
    click(pane.head.chips["all"])
    pane.head.search.setText("ЛАВКА")
    assert pane.lines.rowCount() == 1


def test_a_line_may_be_marked_to_be_looked_at_again_and_as_done(pane: TranslationsPane, folder: Path) -> None:
    type_into(pane, "Лавка")
    pane.list.go_to(1)
    pane.list.go_to(0)
    click(pane.card.fuzzy)
    assert read_catalogue(po(folder))[0].fuzzy
    assert pane.card.fuzzy.text() == "Mark as done"
    click(pane.card.fuzzy)
    assert not read_catalogue(po(folder))[0].fuzzy


def test_what_another_program_writes_meanwhile_stays(pane: TranslationsPane, folder: Path) -> None:
    type_into(pane, "Лавка")
    theirs = polib.pofile(str(po(folder)), wrapwidth=0)
    theirs[5].msgstr = "Чужое"
    theirs.save()
    pane.list.go_to(1)
    found = read_catalogue(po(folder))
    assert (found[0].msgstr, found[5].msgstr) == ("Лавка", "Чужое")
    assert pane.lines.rows[5].words == "Чужое"


def test_where_another_program_changed_the_same_line_it_is_asked(
    pane: TranslationsPane, folder: Path
) -> None:
    type_into(pane, "Лавка")
    theirs = polib.pofile(str(po(folder)), wrapwidth=0)
    theirs[0].msgstr = "Чужое"
    theirs.save()
    pane.list.go_to(1)
    assert read_catalogue(po(folder))[0].msgstr == "Чужое"
    assert not pane.banner.isHidden()
    click(pane.banner.buttons[0])
    assert read_catalogue(po(folder))[0].msgstr == "Лавка"
    assert pane.banner.isHidden()


def test_a_language_is_added(pane: TranslationsPane, folder: Path, qtbot: QtBot) -> None:
    pane.head.offer_more(pane.head.language)
    offered = [action.text() for action in pane.head.more.actions()]
    pane.head.more.close()
    assert any(text.startswith("Deutsch") for text in offered)
    assert not any(text.endswith((" en", " ru")) for text in offered)
    pane.head.language_added.emit("de")
    assert (folder / "locale" / "de" / "corner-shop.po").is_file()
    assert pane.code == "de"
    assert pane.head.status.startswith("Deutsch: ")
    settle(pane, qtbot)


@pytest.mark.parametrize("name", ["warm-up.yaml", "directors/straight.yaml", "exercises/three-favours.yaml"])
def test_what_ships_is_shown_and_not_changed(open_pane: Open, name: str) -> None:
    pane = open_pane(SHIPPED / name)
    assert pane.card.target.isReadOnly()
    assert pane.card.source.isReadOnly()
    assert pane.head.status == f"Russian: all {len(pane.lines.rows)} lines translated"
    assert pane.head.update_text.isHidden()
    for number in range(0, len(pane.lines.rows), 7):
        pane.list.go_to(number)
        assert pane.card._context.text()


def test_a_file_without_languages_offers_one(pane: TranslationsPane, folder: Path, qtbot: QtBot) -> None:
    po(folder).unlink()
    work_of(pane).open(folder / "corner-shop.yaml")
    settle(pane, qtbot)
    assert pane.empty.isVisible()
    assert pane.empty.action.isVisible()


def test_a_damaged_catalogue_says_so(pane: TranslationsPane, folder: Path, qtbot: QtBot) -> None:
    po(folder).write_text("this is no catalogue\n", encoding="utf-8")
    work_of(pane).open(folder / "corner-shop.yaml")
    settle(pane, qtbot)
    assert pane.empty.isVisible()
    assert po(folder).read_text(encoding="utf-8") == "this is no catalogue\n"


def test_a_line_leads_to_its_place_in_the_text(pane: TranslationsPane, qtbot: QtBot) -> None:
    work = work_of(pane)
    row = pane.lines.rows[3]
    pane.list.go_to(3)
    with qtbot.waitSignal(work.place_wanted) as wanted:
        click(pane.card.jump)
    line = work.text.split("\n")[wanted.args[0] - 1]
    assert row.place.text.split("\n")[0] in line


def test_a_broken_text_keeps_its_lines_and_says_so(pane: TranslationsPane, qtbot: QtBot) -> None:
    work = work_of(pane)
    count = len(pane.lines.rows)
    work.put("title: [\n" + work.text)
    settle(pane, qtbot)
    assert len(pane.lines.rows) == count
    assert "errors" in pane.head._remark.text()
    pane.list.go_to(2)
    type_into(pane, "Всё же")
    pane.list.go_to(3)
    assert pane.lines.rows[2].words == "Всё же"


def test_it_speaks_both_languages(any_desk: Desk, folder: Path, qtbot: QtBot) -> None:
    work = Work(any_desk.library.folders)
    pane = TranslationsPane(any_desk, work)
    qtbot.addWidget(pane)
    pane.show()
    work.open(folder / "corner-shop.yaml")
    qtbot.waitUntil(lambda: work.good is not None, timeout=10_000)
    for field in (pane.card.source, pane.card.target, pane.head.search, pane.head.undo, pane.head.language):
        assert field.accessibleName()
    assert pane.lines.data(pane.lines.index(0), Qt.ItemDataRole.AccessibleTextRole)
    work.stop()


def test_a_problem_of_a_catalogue_leads_to_its_line(pane: TranslationsPane, folder: Path) -> None:
    place = pane.lines.rows[4].place
    pane.head.search.setText("nothing like it")
    args = {"first": place.context, "language": "ru", "count": "1", "total": "9", "id": "corner-shop"}
    pane.show_problem(Problem("translation-missing", str(po(folder)), START, args))
    assert pane.card.row is not None
    assert pane.card.row.place.context == place.context
    assert pane.card.target.hasFocus()


def test_what_cannot_be_written_is_kept_and_written_when_it_can_be(
    pane: TranslationsPane, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _data: bytes) -> None:
        raise OSError(28, "no room")

    before = po(folder).read_bytes()
    with monkeypatch.context() as full:
        full.setattr("simulator.workshop.files.write_whole", refuse)
        for number, words in enumerate(("Раз", "Два")):
            pane.list.go_to(number)
            type_into(pane, words)
        pane.list.go_to(3)
        assert not pane.banner.isHidden()
        pane.list.go_to(1)
        assert pane.card.target.words == "Два"
        pane.list.go_to(3)
    assert po(folder).read_bytes() == before
    click(pane.banner.buttons[0])
    assert [entry.msgstr for entry in read_catalogue(po(folder))[:2]] == ["Раз", "Два"]
    assert pane.banner.isHidden()


def test_what_is_typed_is_kept_when_another_file_is_opened(
    pane: TranslationsPane, folder: Path, qtbot: QtBot
) -> None:
    (folder / "other.yaml").write_text(template("other"), encoding="utf-8")
    type_into(pane, "Лавка")
    work_of(pane).open(folder / "other.yaml")
    assert read_catalogue(po(folder))[0].msgstr == "Лавка"
    assert not (folder / "locale" / "ru" / "other.po").exists()
    settle(pane, qtbot)


def test_a_line_is_done_when_the_focus_goes_elsewhere(pane: TranslationsPane, folder: Path) -> None:
    type_into(pane, "Лавка")
    pane.list.setFocus()
    entry = read_catalogue(po(folder))[0]
    assert (entry.msgstr, entry.fuzzy) == ("Лавка", False)


def test_a_pane_that_is_made_late_shows_the_open_file(
    make_desk: MakeDesk, folder: Path, qtbot: QtBot
) -> None:
    desk = make_desk(library=Library.shipped(folder), history=False)
    work = Work(desk.library.folders)
    work.open(folder / "corner-shop.yaml")
    qtbot.waitUntil(lambda: work.good is not None, timeout=10_000)
    pane = TranslationsPane(desk, work)
    qtbot.addWidget(pane)
    pane.show()
    assert pane.code == "ru"
    assert pane.lines.rowCount() > 10
    work.stop()


def test_what_stands_in_an_empty_field_follows_the_size_of_the_text(pane: TranslationsPane) -> None:
    pane._desk.theme.choose(scale=150)
    pane._desk.theme.choose(scale=100)
    field = pane.card.target
    assert field.viewport().font().pixelSize() == field.font().pixelSize()
