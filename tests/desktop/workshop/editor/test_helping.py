"""Completion, hover, names and fixes, with Cyrillic text and emoji before the spot on the line."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.desktop.workshop.editor.conftest import ALT, CTRL, SHIFT, Writer

Write = Callable[..., Writer]


def labels(writer: Writer) -> list[str]:
    return [item.label for item in writer.pane.completing.offers.items]


def told(writer: Writer) -> str:
    """What stands on the card."""
    return "\n".join(label.text() for label in writer.pane.telling.card.findChildren(QLabel) if label.text())


def test_an_id_behind_emoji_is_completed_and_the_rest_of_the_line_stays(write: Write) -> None:
    writer = write()
    writer.go("goto: opening}", after=True)
    writer.press(Qt.Key.Key_Left)
    for _ in "opening":
        writer.press(Qt.Key.Key_Backspace)
    writer.type("cl")
    writer.wait(lambda: writer.pane.completing.open)
    assert labels(writer) == ["closing"]
    writer.press(Qt.Key.Key_Return)
    assert writer.line == (
        '      - {id: ask, say: "🏥 Когда? {day}", move: probe, learn: [hurry, board], goto: closing}'
    )
    assert writer.work.column == writer.line.index("}", 40) + 1
    writer.press(Qt.Key.Key_Z, CTRL)
    assert writer.line.endswith("goto: cl}")


def test_a_name_in_braces_behind_emoji_is_completed(write: Write) -> None:
    writer = write()
    writer.go("🏥 sign, и на {day}", after=True)
    writer.press(Qt.Key.Key_Left)
    for _ in "day":
        writer.press(Qt.Key.Key_Backspace)
    writer.press(Qt.Key.Key_Space, CTRL)
    assert "day" in labels(writer)
    writer.press(Qt.Key.Key_Tab)
    assert writer.line == "          🏥 sign, и на {day}: ask."


def test_keys_are_offered_while_one_types_and_required_ones_are_marked(write: Write) -> None:
    writer = write("title: 🏥 Сделка\nscenes:\n  opening:\n    phase: opening\n    client:\n      ")
    writer.work.go_to(6, 7)
    writer.type("m")
    writer.wait(lambda: writer.pane.completing.open)
    item = writer.pane.completing.offers.current
    assert item is not None
    assert item.label == "mood"
    assert not item.required
    assert item.detail
    writer.press(Qt.Key.Key_Return)
    assert writer.line == "      mood: "
    # The moods follow at once.
    writer.wait(lambda: "guarded" in labels(writer) and writer.pane.completing.open)
    writer.press(Qt.Key.Key_Down)
    writer.press(Qt.Key.Key_Up)
    writer.press(Qt.Key.Key_Escape)
    assert not writer.pane.completing.open
    assert writer.line == "      mood: "


def test_enter_goes_on_with_the_next_line_where_nothing_was_typed_or_chosen(write: Write) -> None:
    writer = write()
    writer.go("phase: closing", after=True)
    writer.type("\nclient:\nmood: ")
    writer.wait(lambda: writer.pane.completing.open)
    assert "calm" in labels(writer)
    assert writer.pane.completing.offers.current is None
    before = writer.text
    writer.press(Qt.Key.Key_Return)
    assert writer.text.replace("mood: \n        ", "mood: ") == before
    writer.press(Qt.Key.Key_Z, CTRL)
    writer.press(Qt.Key.Key_Space, CTRL)
    first = labels(writer)[0]
    writer.press(Qt.Key.Key_Return)
    assert writer.line == f"      mood: {first}"


def test_nothing_is_offered_inside_what_people_say(write: Write) -> None:
    writer = write()
    writer.go("🏥 sign, и", after=True)
    writer.type(" hold")
    writer.edit.repaint()
    writer.pane.completing._offer()
    assert not writer.pane.completing.open


def test_a_name_behind_emoji_tells_what_it_is_in_the_language_of_the_program(write: Write) -> None:
    writer = write(language="ru")
    writer.go("board], goto")
    writer.press(Qt.Key.Key_Space, CTRL | SHIFT)
    assert writer.pane.telling.open
    assert "Факт board" in told(writer)
    assert "Когда 🏥 совет" in told(writer)
    writer.press(Qt.Key.Key_Escape)
    assert not writer.pane.telling.open
    # The pointer over the same place tells the same.
    line = writer.edit.document().findBlockByNumber(writer.work.line - 1)
    position = line.position() + line.text().index("board") + 1
    writer.edit.rested.emit(position, 10, 10)
    assert "Факт board" in told(writer)
    writer.edit.left_rest.emit()
    assert not writer.pane.telling.open


def test_a_problem_under_the_pointer_tells_what_is_wrong_and_what_helps(write: Write) -> None:
    writer = write()
    writer.go("goto: opening}", after=True)
    writer.press(Qt.Key.Key_Left)
    writer.press(Qt.Key.Key_Backspace)
    writer.rest()
    mark = next(mark for mark in writer.edit.marks.between(0, 10**6) if mark.problem.code == "goto-nowhere")
    writer.edit.rested.emit(mark.start, 10, 10)
    assert mark.problem.message("en") in told(writer)
    assert mark.problem.hint("en") in told(writer)
    writer.edit.left_rest.emit()


def test_going_to_where_a_name_is_declared_and_over_its_uses(write: Write) -> None:
    writer = write()
    writer.go("board], goto")
    writer.press(Qt.Key.Key_F12)
    assert writer.line.startswith("  board:")
    writer.press(Qt.Key.Key_F12, SHIFT)
    picker = writer.pane.picker
    assert len(picker.rows) >= 4
    assert picker.title.text().endswith(str(len(picker.rows)))
    writer.press(Qt.Key.Key_Down, on=picker.list)
    writer.press(Qt.Key.Key_Return, on=picker.list)
    assert "board" in writer.line
    assert writer.pane.focusWidget() is writer.edit


def test_a_thing_is_renamed_everywhere_and_back_in_one_step(write: Write) -> None:
    writer = write()
    before = writer.text
    writer.go("hurry, board")
    writer.press(Qt.Key.Key_F2)
    field = writer.pane.renaming.card.field
    assert field.text() == "hurry"
    field.setText("board")
    writer.press(Qt.Key.Key_Return, on=field)
    assert "board" in writer.pane.renaming.card.told.text(), "why it cannot be is told"
    assert writer.text == before
    field.setText("rush")
    writer.press(Qt.Key.Key_Return, on=field)
    assert writer.text == before.replace("hurry", "rush")
    assert writer.pane.focusWidget() is writer.edit
    writer.press(Qt.Key.Key_Z, CTRL)
    assert writer.text == before
    writer.pane.toast.hide()


def test_a_problem_behind_emoji_is_mended_by_one_key(write: Write) -> None:
    writer = write()
    writer.go("goto: opening}", after=True)
    writer.press(Qt.Key.Key_Left)
    writer.press(Qt.Key.Key_Backspace)
    assert writer.line.endswith("goto: openin}")
    writer.press(Qt.Key.Key_Return, ALT)
    # What is wrong is known as soon as the check has come.
    writer.wait(lambda: writer.pane.toast.isVisible() or writer.pane.picker.isVisible())
    if writer.pane.picker.isVisible():
        writer.press(Qt.Key.Key_Return, on=writer.pane.picker.list)
    assert writer.line.endswith("goto: opening}")
    writer.press(Qt.Key.Key_Z, CTRL)
    assert writer.line.endswith("goto: openin}")
    writer.pane.toast.hide()


def test_one_goes_to_scenes_by_a_few_letters_and_to_lines_by_number(write: Write) -> None:
    writer = write()
    picker = writer.pane.picker
    writer.press(Qt.Key.Key_P, CTRL)
    writer.type("clo", on=picker.field)
    assert picker.rows[0].title == "closing"
    writer.press(Qt.Key.Key_Return, on=picker.field)
    assert writer.line == "  closing:"
    writer.press(Qt.Key.Key_G, CTRL)
    writer.type("4", on=picker.field)
    writer.press(Qt.Key.Key_Return, on=picker.field)
    assert writer.work.line == 4
    writer.press(Qt.Key.Key_P, CTRL)
    writer.type("нет такого", on=picker.field)
    assert not picker.rows
    writer.press(Qt.Key.Key_Escape, on=picker.field)
    assert not picker.isVisible()
    assert writer.pane.focusWidget() is writer.edit


def test_where_a_portrait_is_named_one_can_be_made_instead(write: Write) -> None:
    writer = write("client:\n  name: Ада 🙂\n  portrait: ")
    asked: list[bool] = []
    writer.pane.completing.portrait_wanted.connect(lambda: asked.append(True))
    writer.work.go_to(3, 13)
    writer.press(Qt.Key.Key_Space, CTRL)
    assert labels(writer)[0] == "auto"
    assert labels(writer)[-1] == "Portrait maker…"
    writer.press(Qt.Key.Key_Up)
    writer.press(Qt.Key.Key_Return)
    assert asked
    assert writer.line == "  portrait: "
