"""A text is written by keys alone, and every key can be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from simulator.desktop.workshop.editor.indents import after_enter, clean
from tests.desktop.workshop.editor.conftest import ALT, CTRL, SHIFT, Writer

Write = Callable[..., Writer]
SCENE = """\
scenes:
  opening:
    phase: opening
    client:
      mood: guarded
      says: |
        Здравствуйте 🏥: садитесь.
        Кофе?
    choices:
      - id: ask
        say: "Когда?"
        acts:
          - listen
          - label
        goto: closing
"""


def test_a_scene_is_typed_with_hardly_a_blank(write: Write) -> None:
    writer = write("")
    writer.pane.completing.offers.setEnabled(False)
    # Enter goes in by itself; Backspace comes out again.
    for line, out in (
        ("scenes:", 0), ("opening:", 0), ("phase: opening", 0), ("client:", 0), ("mood: guarded", 0),
        ("says: |", 0), ("Здравствуйте 🏥: садитесь.", 0), ("Кофе?", 2), ("choices:", 0), ("- id: ask", 0),
        ('say: "Когда?"', 0), ("acts:", 0), ("- listen", 0), ("- label", 1), ("goto: closing", 0),
    ):  # fmt: skip
        writer.type(line)
        writer.pane.completing.close()
        writer.press(Qt.Key.Key_Return)
        for _ in range(out):
            writer.press(Qt.Key.Key_Backspace)
    assert writer.text.rstrip() + "\n" == SCENE


def test_a_line_goes_in_after_what_opens_something() -> None:
    assert after_enter("  client:", words=False) == 4
    assert after_enter("      - id: ask", words=False) == 8
    assert after_enter("      - terms:", words=False) == 10
    assert after_enter("    says: |  # aloud", words=False) == 6
    assert after_enter("    says: hello", words=False) == 4
    assert after_enter("          - listen", words=False) == 10
    assert after_enter("  - ", words=False) == 4
    assert after_enter("        Он сказал:", words=True) == 8
    assert after_enter('    "имя 🏥":', words=False) == 6


def test_enter_in_a_line_takes_the_rest_along(write: Write) -> None:
    writer = write("client: 🏥 Анна Петрова\n")
    writer.go("Анна")
    writer.press(Qt.Key.Key_Left)
    writer.press(Qt.Key.Key_Return)
    assert writer.text == "client: 🏥 \nАнна Петрова\n"
    writer.press(Qt.Key.Key_Z, CTRL)
    assert writer.text == "client: 🏥 Анна Петрова\n"


def test_tab_and_backspace_go_by_steps_and_selections_go_as_a_whole(write: Write) -> None:
    writer = write("a:\nb: 1\nc: 2\n")
    writer.work.go_to(2, 1)
    writer.press(Qt.Key.Key_Tab)
    assert writer.line == "  b: 1"
    writer.press(Qt.Key.Key_Backspace)
    assert writer.line == "b: 1"
    writer.press(Qt.Key.Key_Down, SHIFT)
    writer.press(Qt.Key.Key_Down, SHIFT)
    writer.press(Qt.Key.Key_Tab)
    assert writer.text == "a:\n  b: 1\n  c: 2\n"
    writer.press(Qt.Key.Key_Z, CTRL)
    assert writer.text == "a:\nb: 1\nc: 2\n"
    writer.press(Qt.Key.Key_Z, CTRL | SHIFT)
    writer.press(Qt.Key.Key_A, CTRL)
    writer.press(Qt.Key.Key_Backtab, SHIFT)
    assert writer.text == "a:\nb: 1\nc: 2\n"


def test_lines_become_comments_and_come_back_in_one_step(write: Write) -> None:
    text = "a:\n  б: 🏥\n\n    c: 2\n"
    writer = write(text)
    writer.press(Qt.Key.Key_A, CTRL)
    writer.press(Qt.Key.Key_Slash, CTRL)
    assert writer.text == "# a:\n#   б: 🏥\n\n#     c: 2\n"
    writer.press(Qt.Key.Key_Slash, CTRL)
    assert writer.text == text
    writer.press(Qt.Key.Key_Z, CTRL)
    assert writer.text.startswith("# a:")


def test_lines_move_and_take_the_caret_with_them(write: Write) -> None:
    writer = write("один: 🏥\ntwo: 2\nthree: 3")
    writer.press(Qt.Key.Key_Right)
    writer.press(Qt.Key.Key_Down, ALT)
    writer.press(Qt.Key.Key_Down, ALT)
    assert writer.text == "two: 2\nthree: 3\nодин: 🏥"
    assert (writer.work.line, writer.work.column) == (3, 2)
    writer.press(Qt.Key.Key_Down, ALT)
    writer.press(Qt.Key.Key_Up, ALT)
    assert writer.text == "two: 2\nодин: 🏥\nthree: 3"
    writer.press(Qt.Key.Key_Z, CTRL)
    assert writer.text == "two: 2\nthree: 3\nодин: 🏥"


def test_what_is_pasted_can_stand_in_a_file(write: Write) -> None:
    assert clean("a\r\nb\rc\t\x00d\ud83d\u2028e\ufeff") == "a\nb\nc  d\ne"
    writer = write("")
    data = QMimeData()
    data.setText("client:\r\n\tname: Анна\u00a0🏥\x00\r\n")
    writer.edit.insertFromMimeData(data)
    assert writer.text == "client:\n  name: Анна\u00a0🏥\n"
    writer.press(Qt.Key.Key_A, CTRL)
    assert writer.edit.createMimeDataFromSelection().text() == writer.text


def test_a_file_that_stays_as_it_is_offers_to_be_copied_instead(write: Write) -> None:
    writer = write()
    shipped = next(path for path in writer.desk.library.paths() if path.stem == "warm-up")
    writer.work.open(shipped)
    before, wanted = writer.text, []
    writer.pane.duplicate_wanted.connect(lambda: wanted.append(1))
    for key, held in (
        (Qt.Key.Key_A, None), (Qt.Key.Key_Return, None), (Qt.Key.Key_Tab, None), (Qt.Key.Key_Backspace, None),
        (Qt.Key.Key_Delete, None), (Qt.Key.Key_V, CTRL), (Qt.Key.Key_X, CTRL), (Qt.Key.Key_Slash, CTRL),
        (Qt.Key.Key_Up, ALT), (Qt.Key.Key_Return, ALT), (Qt.Key.Key_Space, CTRL), (Qt.Key.Key_F2, None),
        (Qt.Key.Key_H, CTRL),
    ):  # fmt: skip
        writer.pane.toast.hide()
        writer.press(key) if held is None else writer.press(key, held)
        assert writer.pane.toast.isVisible(), f"{key} says nothing"
    assert writer.text == before
    writer.pane.toast._do()
    assert wanted
    writer.press(Qt.Key.Key_Down)
    assert writer.work.line == 2
    writer.pane.toast.hide()


def test_a_sign_that_does_something_beside_the_text_is_written_in_it(write: Write) -> None:
    writer = write("")
    writer.pane.completing.offers.setEnabled(False)
    for sign in "rp0-+=1?":
        QTest.keyClick(writer.edit, sign)  # type: ignore[call-overload]
    assert writer.text == "rp0-+=1?"
