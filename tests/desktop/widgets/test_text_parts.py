import pytest
from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import ChipButton, Flow, Label
from simulator.desktop.widgets.prose import Prose
from simulator.desktop.widgets.text_lines import text_lines


def test_a_text_is_broken_at_words_and_nothing_is_lost(theme: Theme) -> None:
    text = "Кофейня продлевает договор на год. 😀 Хозяйка хочет дешевле и хочет на следующий день."
    lines = text_lines(text, theme.font("ui"), 180, 20)
    assert " ".join(lines) == text
    metrics = QFontMetricsF(theme.font("ui"))
    assert all(metrics.horizontalAdvance(line) <= 180 for line in lines)


def test_what_does_not_fit_into_the_last_line_ends_in_an_ellipsis(theme: Theme) -> None:
    lines = text_lines("one two three four five six seven eight nine ten", theme.font("ui"), 80, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")


@pytest.mark.parametrize("text", ["", "word"])
def test_a_short_text_is_one_line_at_most(theme: Theme, text: str) -> None:
    assert text_lines(text, theme.font("ui"), 200, 3) in ([], [""], ["word"])


def test_chips_go_on_in_the_next_line_where_the_room_ends(theme: Theme, qtbot: QtBot) -> None:
    row = QWidget()
    flow = Flow(row)
    chips = [ChipButton(theme, f"Chip {number}", parent=row) for number in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    qtbot.addWidget(row)
    wide = flow.heightForWidth(2000)
    assert flow.heightForWidth(chips[0].sizeHint().width() * 2 + 10) > 2 * wide
    row.resize(300, 200)
    row.show()
    assert all(chip.geometry().right() <= 300 for chip in chips)
    assert len({chip.y() for chip in chips}) > 1


def test_prose_is_as_high_as_its_words_at_every_width(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    prose = Prose(theme)
    prose.set_words("You may go down to *17.50*.\n\nThree replies and it is done.\n\n- one\n- two\n- three")
    column.addWidget(prose)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(400, 500)
    with qtbot.waitExposed(page):
        page.show()
    for width in (400, 200, 600):
        page.resize(width, 500)
        column.activate()
        assert prose.document().size().height() <= prose.height() <= prose.document().size().height() + 3
    assert prose.accessibleName().startswith("You may go down to 17.50.")


def test_a_text_made_before_a_switch_of_colours_and_shown_after_it_has_the_new_ones(
    theme: Theme, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    column = QVBoxLayout(page)
    label, prose = Label(theme, "Note", "ui", "text2"), Prose(theme, "ui", "text2")
    prose.set_words("Note")
    column.addWidget(label)
    column.addWidget(prose)
    theme.choose(scheme="dark")
    qtbot.waitUntil(lambda: label.isVisible() and prose.isVisible())
    wanted = theme.color("text2")
    assert label.palette().color(QPalette.ColorRole.WindowText) == wanted
    assert prose.palette().color(QPalette.ColorRole.Text) == wanted
