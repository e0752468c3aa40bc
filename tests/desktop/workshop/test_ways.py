"""The ways into the Workshop: from the rail, from the search, from a file that cannot be played."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.window import Window
from simulator.scenario.library import Library
from simulator.workshop.drafts import Drafts
from simulator.workshop.templates import starter
from tests.desktop.acting import press
from tests.desktop.conftest import MakeDesk


def test_the_search_leads_to_the_line_of_a_file_that_cannot_be_played(
    make_desk: MakeDesk, own: Path, qtbot: QtBot
) -> None:
    text = starter("small", "broken").replace("move: probe", "move: prob", 1)
    (own / "broken.yaml").write_text(text, encoding="utf-8")
    line = text[: text.index("move: prob\n")].count("\n") + 1
    window = Window(make_desk(library=Library((own,)), history=False))
    qtbot.addWidget(window)
    window.show()
    press(Qt.Key.Key_K, window, Qt.KeyboardModifier.ControlModifier)
    window.show_search()
    window.search.sheet.field.setText("broken")
    press(Qt.Key.Key_Return, window.search.sheet.field)
    assert window.place == "workshop"
    assert window.workshop.work.path == own / "broken.yaml"
    assert window.workshop.work.line == line
    window.show_home()
    window.show_workshop()
    assert window.workshop.work.line == line, "it stays as it was left"
    window.workshop.work.put("# mine\n")
    window.keep_typed()
    assert [draft.text for draft in Drafts(places.draft_folder()).all()] == ["# mine\n"]
    window.close()


class _Shown(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.append(type(watched).__name__)
        return False


def test_no_part_is_a_window_of_its_own_for_a_moment(
    make_desk: MakeDesk, own: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    (own / "paper.yaml").write_text("format: 1\n", encoding="utf-8")
    window = Window(make_desk(library=Library((own,)), history=False))
    qtbot.addWidget(window)
    window.show()
    shown = _Shown()
    qapp.installEventFilter(shown)
    window.show_workshop(own / "paper.yaml")
    window.show_workshop(own / "nothing.yaml")
    qapp.removeEventFilter(shown)
    assert shown.kinds == []
    window.close()
