"""Words are found and replaced, Cyrillic ones and emoji too."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from simulator.desktop.workshop.editor.finding import Wanted, find, replaced
from simulator.workshop.edits import Places, apply
from tests.desktop.workshop.editor.conftest import CTRL, SHIFT, Writer

Write = Callable[..., Writer]
TEXT = "🏥 Ель и ёлка.\nелка 🏥 ЕЛКА елью\nclient client_of\n"


def test_capitals_and_the_dots_of_yo_do_not_matter_unless_asked_for() -> None:
    assert len(find(Wanted("елка"), TEXT)) == 3
    assert len(find(Wanted("ёлка"), TEXT)) == 3
    assert len(find(Wanted("елка", case=True), TEXT)) == 1
    assert len(find(Wanted("client", whole=True), TEXT)) == 1
    assert len(find(Wanted("ел"), TEXT)) == 5
    assert not find(Wanted(""), TEXT)
    assert len(find(Wanted("(.*"), "a(.*b")) == 1


def test_everything_found_is_replaced_and_nothing_else() -> None:
    found = find(Wanted("елка"), TEXT)
    assert apply(TEXT, replaced(Places(TEXT), found, "🌲")) == (
        "🏥 Ель и 🌲.\n🌲 🏥 🌲 елью\nclient client_of\n"
    )


def test_the_bar_counts_and_goes_round(write: Write) -> None:
    writer = write(TEXT)
    writer.press(Qt.Key.Key_F, CTRL)
    bar = writer.pane.find_bar
    writer.type("елка", on=bar.field)
    assert bar.count.text() == "1 of 3"
    assert writer.edit.textCursor().selectedText() == "ёлка"
    writer.press(Qt.Key.Key_Return, on=bar.field)
    assert bar.count.text() == "2 of 3"
    writer.press(Qt.Key.Key_Return, SHIFT, on=bar.field)
    writer.press(Qt.Key.Key_Return, SHIFT, on=bar.field)
    assert bar.count.text() == "3 of 3"
    assert writer.edit.textCursor().selectedText() == "ЕЛКА"
    bar.case.click()
    assert bar.count.text() == "1 found"
    writer.press(Qt.Key.Key_Escape, on=bar.field)
    assert not bar.isVisible()
    assert not writer.edit.found_places
    writer.press(Qt.Key.Key_F3)
    assert writer.edit.textCursor().selectedText() == "елка"


def test_all_places_are_replaced_in_one_step(write: Write) -> None:
    writer = write(TEXT)
    writer.press(Qt.Key.Key_H, CTRL)
    bar = writer.pane.find_bar
    bar.field.setText("елка")
    bar.put.setText("🌲🌲")
    writer.press(Qt.Key.Key_Return, on=bar.put)
    assert writer.text.count("🌲🌲") == 1
    assert writer.text.startswith("🏥 Ель и 🌲🌲.")
    bar.all.click()
    assert writer.text.count("🌲🌲") == 3
    assert bar.count.text() == "Replaced: 2"
    writer.press(Qt.Key.Key_Z, CTRL)
    assert writer.text.count("🌲🌲") == 1
    writer.press(Qt.Key.Key_Z, CTRL)
    assert writer.text == TEXT


def test_many_places_are_replaced_at_once_and_come_back_at_once(write: Write) -> None:
    text = "🏥 a, b\n" * 1500
    writer = write(text)
    bar = writer.pane.find_bar
    writer.press(Qt.Key.Key_H, CTRL)
    bar.field.setText("a")
    bar.put.setText("я")
    bar.all.click()
    assert writer.text == text.replace("a", "я")
    writer.press(Qt.Key.Key_Z, CTRL)
    assert writer.text == text
