"""What a key costs in the Workshop's editor while a large file is being checked behind it.

Measured in the processor time of the window's thread, from the key to the end of the paint that shows it, so
that a busy machine does not count; what the background takes away is in `wall`, which is told beside it. The
floor is the same typing in a bare editor of Qt's over the same text.
"""

from typing import TYPE_CHECKING

from benchmarks.harness import Side, Target

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QPlainTextEdit

_KEYS = 240
_WORDS = "Что скажете? goto: s12 client: +4 "


def _offscreen() -> None:
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _type(edit: "QPlainTextEdit", keys: int) -> tuple[list[float], list[float]]:
    """Type signs here and there: what each took the thread until its paint, and how long it was in all."""
    import time

    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent, QTextCursor

    own: list[float] = []
    wall: list[float] = []
    for number in range(keys):
        if number % 40 == 0:
            block = edit.document().findBlockByNumber(
                (number // 40 + 1) * edit.document().blockCount() // (keys // 40 + 2)
            )
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            edit.setTextCursor(cursor)
            edit.centerCursor()
            QCoreApplication.processEvents()
        sign = _WORDS[number % len(_WORDS)]
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        begun, since = time.thread_time(), time.perf_counter()
        QCoreApplication.sendEvent(edit, event)
        edit.viewport().repaint()
        own.append(time.thread_time() - begun)
        wall.append(time.perf_counter() - since)
        end = time.perf_counter() + 0.03
        while time.perf_counter() < end:
            QCoreApplication.processEvents()
    return own, wall


def _file(scenes: int, folder: str) -> "Path":
    from pathlib import Path

    from benchmarks.generated import scenario_text

    path = Path(folder) / "generated.yaml"
    path.write_text(scenario_text(scenes), encoding="utf-8")
    return path


def key(scenes: str, share: str, kind: str = "own") -> dict[str, float]:
    """A key to its paint with a check always under way: what so many per cent keep under."""
    _offscreen()
    import tempfile
    from pathlib import Path

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    from simulator.desktop.desk import Desk
    from simulator.desktop.preferences import Preferences
    from simulator.desktop.text import Language
    from simulator.desktop.theme import Look, Theme
    from simulator.desktop.workshop.editor.pane import EditorPane
    from simulator.desktop.workshop.work import Work
    from simulator.scenario.library import Library

    app = QApplication([])
    theme = Theme(Look("light"))
    theme.install(app)
    with tempfile.TemporaryDirectory() as folder:
        preferences = Preferences.open(Path(folder) / "preferences.json")
        desk = Desk(theme, Language("en"), Library.shipped(), preferences, None)
        page = QWidget()
        work = Work(desk.library.folders, page)
        pane = EditorPane(desk, work, page)
        page.resize(566, 520)
        pane.resize(566, 520)
        page.show()
        work.open(_file(int(scenes), folder))
        while not work.current or not pane.edit.highlighter.done:
            app.processEvents()
        again = QTimer()
        again.setInterval(20)
        again.timeout.connect(work.check)
        again.start()
        own, wall = _type(pane.edit, _KEYS)
        again.stop()
        work.stop()
        page.close()
    return {"seconds": _percentile(own if kind == "own" else wall, int(share) / 100)}


def bare(scenes: str, share: str) -> dict[str, float]:
    """The floor: the same in a bare editor."""
    _offscreen()
    import tempfile

    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    app = QApplication([])
    edit = QPlainTextEdit()
    edit.resize(566, 520)
    with tempfile.TemporaryDirectory() as folder:
        edit.setPlainText(_file(int(scenes), folder).read_text(encoding="utf-8"))
    edit.show()
    app.processEvents()
    own, _ = _type(edit, _KEYS)
    edit.close()
    return {"seconds": _percentile(own, int(share) / 100)}


def complete(scenes: str) -> dict[str, float]:
    """The offers for a way on in the middle of a file, its lines read anew: the middle of nine times."""
    import statistics
    import time

    from benchmarks.generated import scenario_text
    from simulator.workshop.completion import complete as offers

    text = scenario_text(int(scenes))
    line = text.count("\n", 0, text.index("        goto: s", len(text) // 2)) + 1
    spent: list[float] = []
    for _ in range(9):
        begun = time.process_time()
        offers(text, "scenario", line, 16)
        spent.append(time.process_time() - begun)
    return {"seconds": statistics.median(spent)}


def targets(short: bool) -> list[Target]:
    """300 scenes as they are asked for; 2,000 to know where it ends."""
    side = "workshop_desktop"
    small, large = Side(f"{side}:bare", ("300", "95")), Side(f"{side}:bare", ("2000", "95"))
    made = [
        Target(
            "key to paint, 300 scenes, 95 of 100", Side(f"{side}:key", ("300", "95")), small, absolute=0.016
        ),
        Target("offers, 300 scenes", Side(f"{side}:complete", ("300",)), small, absolute=0.016),
    ]
    if not short:
        made += [
            Target("the same by the clock", Side(f"{side}:key", ("300", "95", "wall")), small),
            Target("key to paint, 2,000 scenes, 95 of 100", Side(f"{side}:key", ("2000", "95")), large),
            Target("offers, 2,000 scenes", Side(f"{side}:complete", ("2000",)), large),
        ]
    return made
