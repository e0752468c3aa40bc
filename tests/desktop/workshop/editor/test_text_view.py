"""What is seen beside and over the text: colours, problems, folds."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from benchmarks.generated import scenario_text
from simulator.desktop.workshop.editor.folding import is_folded
from tests.desktop.workshop.editor.conftest import ALT, CTRL, SHIFT, Writer

Write = Callable[..., Writer]


def colours(writer: Writer, line: int) -> dict[str, str]:
    """The pieces of a line (from 1) with the names of their colours."""
    block = writer.edit.document().findBlockByNumber(line - 1)
    theme = writer.desk.theme
    tokens = ("synKey", "synStr", "synNum", "client", "company", "text", "text2", "text3")
    known = {theme.color(token).name(): token for token in reversed(tokens)}
    units = block.text().encode("utf-16-le")
    found: dict[str, str] = {}
    for piece in block.layout().formats():
        words = units[2 * piece.start : 2 * (piece.start + piece.length)].decode("utf-16-le")
        found[words] = known[piece.format.foreground().color().name()]
    return found


def test_sides_have_their_colours_behind_emoji_and_in_the_other_look(write: Write) -> None:
    writer = write('a: "🏥"\nb: {say: "🏥 да", client: +6, company: -3}  # 🏥 so\n')
    for scheme in ("light", "dark"):
        writer.desk.theme.choose(scheme=scheme)
        writer.edit.highlighter.finish()
        found = colours(writer, 2)
        assert found["say"] == "synKey"
        assert found['"🏥 да"'] == "synStr"
        assert (found["client"], found["+6"]) == ("client", "client")
        assert (found["company"], found["-3"]) == ("company", "company")
        assert found["# 🏥 so"] == "text3"


def test_a_large_file_has_its_colours_on_screen_first(write: Write) -> None:
    writer = write(scenario_text(60))
    assert not writer.edit.highlighter.done
    last = writer.edit.document().blockCount()
    writer.edit.go_to(last - 20)
    writer.edit._paint_first()
    number = next(
        n for n in range(last - 25, last) if "mood" in writer.edit.document().findBlockByNumber(n).text()
    )
    first = colours(writer, number + 1)
    assert first["mood"] == "synKey"
    writer.edit.highlighter.finish()
    assert writer.edit.highlighter.done
    assert colours(writer, number + 1) == first


def test_a_quote_that_is_left_open_colours_all_that_follows_and_back(write: Write) -> None:
    writer = write(scenario_text(20))
    writer.edit.highlighter.finish()
    last = writer.edit.document().blockCount() - 2
    before = colours(writer, last)
    writer.work.go_to(2, 1)
    writer.type('x: "')
    writer.edit.highlighter.finish()
    assert colours(writer, last) != before
    writer.press(Qt.Key.Key_Z, CTRL)
    writer.edit.highlighter.finish()
    assert colours(writer, last) == before


def test_problems_go_along_with_what_is_typed_above_them(write: Write) -> None:
    writer = write()
    writer.go("goto: opening}", after=True)
    writer.press(Qt.Key.Key_Left)
    writer.press(Qt.Key.Key_Backspace)
    writer.rest()

    def place() -> str:
        mark = next(m for m in writer.edit.marks.between(0, 10**6) if m.problem.code == "goto-nowhere")
        cursor = writer.edit.textCursor()
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, cursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    assert place() == "openin"
    writer.work.go_to(1, 1)
    writer.type("# 🏥 выше\n")
    assert place() == "openin"
    line = next(n for n, text in enumerate(writer.text.split("\n")) if "openin}" in text)
    writer.edit.go_to(line + 1)
    assert writer.edit.worst_by_line()[line] == "error"
    # What it stood in is gone: so is it.
    writer.press(Qt.Key.Key_A, CTRL)
    writer.press(Qt.Key.Key_Delete)
    assert not len(writer.edit.marks)


def test_a_scene_folds_by_key_and_by_click_and_the_caret_passes_over_it(write: Write) -> None:
    writer = write()
    writer.rest()
    writer.go("phase: opening")
    writer.press(Qt.Key.Key_Left, ALT)
    assert writer.line == "  opening:"
    assert is_folded(writer.edit.textCursor().block())
    writer.press(Qt.Key.Key_Down)
    assert writer.line == "  closing:"
    writer.press(Qt.Key.Key_Up)
    assert writer.line == "  opening:"
    # A place inside is shown when one goes there.
    writer.go("phase: opening")
    assert writer.edit.textCursor().block().isVisible()
    gutter = writer.edit.gutter
    line = next(n for n, text in enumerate(writer.text.split("\n")) if text == "  opening:")
    area = next(area for block, area in writer.edit.shown_lines() if block.blockNumber() == line)
    spot = QPoint(gutter.width() - 10, round(area.center().y()) - 2)
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert is_folded(writer.edit.document().findBlockByNumber(line))


def test_all_scenes_fold_and_what_is_typed_above_does_not_lose_them(write: Write) -> None:
    writer = write()
    writer.rest()
    writer.press(Qt.Key.Key_Left, ALT | SHIFT)
    scenes = [n for n, text in enumerate(writer.text.split("\n")) if text in ("  opening:", "  closing:")]
    document = writer.edit.document()
    assert all(is_folded(document.findBlockByNumber(number)) for number in scenes)
    writer.work.go_to(1, 1)
    writer.type("# a\n# b\n")
    assert all(is_folded(document.findBlockByNumber(number + 2)) for number in scenes)
    writer.press(Qt.Key.Key_Right, ALT | SHIFT)
    assert not any(is_folded(document.findBlockByNumber(number + 2)) for number in scenes)
    assert writer.edit.folds.end(scenes[0] + 3) == scenes[1] + 2


def test_the_text_can_be_left_by_tab_when_asked_to(write: Write) -> None:
    writer = write()
    writer.press(Qt.Key.Key_M, CTRL)
    assert writer.edit.tabChangesFocus()
    before = writer.text
    writer.press(Qt.Key.Key_Tab)
    assert writer.text == before
    writer.press(Qt.Key.Key_M, CTRL)
    assert not writer.edit.tabChangesFocus()
    writer.pane.toast.hide()


def test_names_and_words_are_in_the_language_of_the_program(write: Write) -> None:
    writer = write()
    assert writer.edit.accessibleName() == "Text of small.yaml"
    writer.desk.language.choose("ru")
    assert writer.edit.accessibleName() == "Текст файла small.yaml"
    assert writer.pane.find_bar.whole.text() == "Слово"
