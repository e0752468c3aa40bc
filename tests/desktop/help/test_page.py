"""The guide inside the program: reached from anywhere, read, searched, and left to where one was."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.help import HelpPage
from simulator.desktop.help.guide import CHAPTERS, read_guide, read_trainers_guide
from simulator.desktop.window import Window
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.looking import clipped, latin_words
from tests.desktop.playing import play

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    window = Window(desk)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def page(window: Window) -> HelpPage:
    window.show_home()
    window.show_help()
    return window.help


def focus() -> QWidget | None:
    return QApplication.focusWidget()


def test_the_rail_leads_to_the_beginning_and_esc_back(window: Window) -> None:
    window.show_home()
    click(window.rail.places["help"])
    assert window.stack.currentWidget() is window.help
    assert window.help.chapter == "start"
    assert window.rail.places["help"].isChecked()
    press(Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.home
    assert window.rail.places["practice"].isChecked()


def test_the_list_of_keys_leads_to_the_chapter_of_the_place(window: Window, desk: Desk) -> None:
    window.show_table(play(desk, 2))
    press(Qt.Key.Key_F1, window.table)
    assert window.key_sheet.isVisible()
    assert focus() is window.key_sheet.done
    click(window.key_sheet.help)
    assert not window.key_sheet.isVisible()
    assert window.stack.currentWidget() is window.help
    assert window.help.chapter == "table"
    assert window.rail.isHidden()


def test_the_clock_of_the_table_stands_while_one_reads(window: Window, desk: Desk) -> None:
    countdown = window.table.clock.countdown
    for leave in (window.help.back.click, window.show_home):
        window.show_table(play(desk, 2))
        window.show_help()
        assert countdown.held_by("window")
        leave()
        assert not countdown.held_by("window")
    assert window.stack.currentWidget() is window.home


def test_back_leads_from_the_guide_to_the_table(window: Window, desk: Desk) -> None:
    window.show_table(play(desk, 2))
    window.show_help()
    click(window.help.back)
    assert window.stack.currentWidget() is window.table
    assert window.rail.isHidden()


@pytest.mark.parametrize(
    ("place", "chapter"),
    [("history", "history"), ("settings", "access"), ("briefing", "briefing"), ("workshop", "workshop")],
)
def test_the_key_opens_the_chapter_of_the_place(window: Window, place: str, chapter: str) -> None:
    if place == "history":
        window.show_history()
    elif place == "settings":
        window.open_settings()
    elif place == "workshop":
        window.show_workshop()
    else:
        window.show_briefing("warm-up")
    page = window.stack.currentWidget()
    window.show_help()
    assert window.help.chapter == chapter
    window.help.left.emit()
    assert window.stack.currentWidget() is page
    assert window.place == place


def test_the_arrows_go_over_chapters_and_parts(page: HelpPage) -> None:
    page.contents.setFocus()
    press(Qt.Key.Key_Down)
    assert page.chapter == "start"
    bar = page.reader.verticalScrollBar()
    press(Qt.Key.Key_Down)
    assert bar.value() > 0
    press(Qt.Key.Key_Down)
    assert page.chapter == "briefing"
    assert bar.value() == 0
    assert focus() is page.contents
    assert page.contents.currentItem().text() == "The briefing"


def test_every_chapter_and_part_can_be_gone_to(page: HelpPage, desk: Desk) -> None:
    for chapter in (*read_guide(desk.language.code), *read_trainers_guide(desk.language.code)):
        page.show_chapter(chapter.id)
        assert chapter.title in page.reader.toPlainText()
        for anchor, words in chapter.headings:
            page.show_chapter(chapter.id, anchor)
            assert page.contents.currentItem().text() == words
    with pytest.raises(ValueError, match="nowhere"):
        page.show_chapter("nowhere")


def test_the_guide_for_trainers_comes_after_that_for_users_under_a_title_that_the_arrows_pass(
    page: HelpPage,
) -> None:
    page.show_chapter(CHAPTERS[-1], "")
    page.contents.setFocus()
    press(Qt.Key.Key_End)
    assert page.chapter == "own-editor"
    page.show_chapter("first-scenario")
    press(Qt.Key.Key_Up)
    assert page.chapter == CHAPTERS[-1]
    assert any(
        item.text() == "For trainers" for item in page.contents.findItems("*", Qt.MatchFlag.MatchWildcard)
    )


def test_words_are_found_in_the_guide_for_trainers_and_in_its_code(page: HelpPage) -> None:
    page.field.setText("first_tank")
    page.field.textEdited.emit("first_tank")
    assert page.chapter == "first-scenario"
    assert page.finding.hit is not None
    found = page.reader.toPlainText()[page.finding.hit.start : page.finding.hit.end]
    assert found == "first_tank"


def test_a_link_leads_to_another_chapter(page: HelpPage) -> None:
    page.reader.anchorClicked.emit(QUrl("access.md#time"))
    assert page.chapter == "access"
    assert page.contents.currentItem().text() == "Time"


def test_pictures_are_shown_as_large_as_the_lines_are_long(page: HelpPage) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = page.reader.loadResource(kind, QUrl("../pictures/en/home.png"))
    assert isinstance(picture, QImage)
    assert picture.deviceIndependentSize().width() <= page.reader.viewport().width()
    assert page.reader.loadResource(kind, QUrl("../pictures/en/none.png")) is None
    assert page.reader.loadResource(kind, QUrl("https://example.org/picture.png")) is None
    assert page.reader.document().size().width() <= page.reader.viewport().width()


def test_words_are_found_across_the_chapters(page: HelpPage) -> None:
    page.reader.setFocus()
    press(Qt.Key.Key_F, page.reader, CONTROL)
    assert focus() is page.field
    QTest.keyClicks(page.field, "certificate")
    found = page.finding
    assert found.hit is not None
    assert page.chapter == found.hit.chapter != "start"
    assert page.count.text() == f"1 of {len(found.hits)}"
    shown = page.reader.document().toPlainText()
    assert shown[found.hit.start : found.hit.end].lower() == "certificate"
    press(Qt.Key.Key_Return)
    assert page.count.text() == f"2 of {len(found.hits)}"
    press(Qt.Key.Key_Return, modifier=SHIFT)
    assert page.finding.place == 0
    counted = [page.contents.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(5)]
    assert any("," in told for told in counted) or found.count("start") == 0
    press(Qt.Key.Key_Escape)
    assert page.field.text() == ""
    assert page.count.text() == ""
    assert page.isVisible()


def test_the_place_that_was_found_is_in_sight(page: HelpPage) -> None:
    QTest.keyClicks(page.field, "flattery")
    hit = page.finding.hit
    assert hit is not None
    cursor = page.reader.textCursor()
    cursor.setPosition(hit.start)
    assert page.reader.viewport().rect().contains(page.reader.cursorRect(cursor).topLeft() + QPoint(1, 1))


def test_what_is_not_there_is_told(page: HelpPage) -> None:
    QTest.keyClicks(page.field, "xyzzy")
    assert page.count.text() == "Not found"
    assert page.chapter == "start"


def test_a_switch_of_language_keeps_the_part_that_is_read(page: HelpPage, desk: Desk) -> None:
    page.show_chapter("office", "patience")
    desk.language.choose("ru")
    assert page.chapter == "office"
    assert page.contents.currentItem().text() == "Терпение"
    assert "Кабинет директора" in page.reader.toPlainText()
    desk.language.choose("en")
    assert "The director’s office" in page.reader.toPlainText()


def test_what_is_looked_for_is_looked_for_anew_in_another_language(page: HelpPage, desk: Desk) -> None:
    """The places found in the English text lie beyond the end of a shorter Russian chapter."""
    page.show_chapter("keys")
    QTest.keyClicks(page.field, "Ctrl")
    before = page.finding.hits
    assert before
    desk.language.choose("ru")
    assert page.finding.hits
    assert page.finding.hits != before


def test_a_switch_of_scheme_changes_the_words_on_the_page(page: HelpPage, desk: Desk) -> None:
    def colour() -> str:
        return page.reader.palette().text().color().name()

    light = colour()
    desk.theme.choose(scheme="dark")
    assert colour() != light
    assert colour() == desk.theme.color("text").name()


def test_keys_are_shown_as_they_are_now(page: HelpPage, desk: Desk) -> None:
    page.show_chapter("keys")
    assert "Ctrl+Z" in page.reader.toPlainText()
    desk.keys.rebind("table.rewind", "F9")
    assert "F9" in page.reader.toPlainText()


def test_every_part_has_a_name_and_is_a_region(page: HelpPage) -> None:
    assert all(part.accessibleName() for part in (*page.regions, page.back))
    stops = []
    page.reader.setFocus()
    for _ in range(4):
        press(Qt.Key.Key_F6, focus())
        stops.append(focus())
    assert {page.contents, page.reader, page.field} <= set(stops)


@pytest.mark.parametrize("size", [(1280, 620), (1366, 768)])
@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_nothing_is_cut_off(
    make_desk: MakeDesk, qtbot: QtBot, language: str, scale: int, size: tuple[int, int]
) -> None:
    window = Window(make_desk("ru" if language == "ru" else "en", scale=scale))
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.show_home()
    window.show_help()
    page = window.help
    for chapter in CHAPTERS:
        page.show_chapter(chapter)
        assert clipped(page) == []
        assert page.reader.document().size().width() <= page.reader.viewport().width()
        rows = [page.contents.item(row) for row in range(page.contents.count())]
        room = page.contents.viewport().width()
        assert all(page.contents.visualItemRect(row).right() <= room for row in rows)
    if language == "ru":
        page.show_chapter("office")
        assert latin_words(page.contents) == []
