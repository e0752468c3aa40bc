"""How soon the Workshop answers: a key to its paint while checks run, the last key to problems and graph.

The whole page stands as a person has it: files, outline, text, problems, and the graph beside. A key counts
from when it is due: what it waits for its turn is part of what a person waits. Times are by the clock, so a
busy machine counts; where a line says "worked", they are what the whole process worked, and the rest that the
keys must have had before. The floor is the same typing in a bare QPlainTextEdit over the same text.
"""

from typing import TYPE_CHECKING

from benchmarks.harness import Side, Target

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QPlainTextEdit

    from simulator.desktop.workshop.editor.code import CodeEdit
    from simulator.desktop.workshop.graph.pane import GraphPane

_KEYS, _PAUSES = 120, 9
_WORDS = "Что скажете сейчас "
_MOST_S = 60.0


def _offscreen() -> None:
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _file(scenes: int, folder: str) -> "Path":
    """A scenario without errors, so that everything is done that a sound one asks for."""
    from pathlib import Path

    from benchmarks.generated import scenario_text

    path = Path(folder) / "scenarios" / "generated.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(scenario_text(scenes), encoding="utf-8")
    return path


def _until(done: "Callable[[], bool]") -> None:
    import time

    from PySide6.QtCore import QCoreApplication, QEventLoop

    end = time.perf_counter() + _MOST_S
    while not done():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() > end:
            raise TimeoutError("what is waited for does not come")


def _to_words(edit: "QPlainTextEdit") -> None:
    """Put the caret behind words in the middle of the text, where signs break nothing."""
    from PySide6.QtGui import QTextCursor

    block = edit.document().findBlockByNumber(edit.document().blockCount() // 2)
    while block.text().strip() not in ("says: |", "say: |"):
        block = block.next()
    cursor = QTextCursor(block.next())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    edit.centerCursor()


def _press(edit: "QPlainTextEdit", sign: str) -> float:
    """Type a sign; how long until it was painted."""
    import time

    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
    since = time.perf_counter()
    QCoreApplication.sendEvent(edit, event)
    edit.viewport().repaint()
    return time.perf_counter() - since


def _type(edit: "QPlainTextEdit", keys: int) -> list[float]:
    """Type at the pace of a quick typist; every key waits its turn in the loop, and what it waits counts."""
    import time

    from PySide6.QtCore import QCoreApplication

    waits: list[float] = []
    for number in range(keys):
        due = time.perf_counter() + 0.06
        while time.perf_counter() < due:
            QCoreApplication.processEvents()
        late = time.perf_counter() - due
        waits.append(late + _press(edit, _WORDS[number % len(_WORDS)]))
    return waits


class _Bench:
    """The Workshop with a generated scenario open and its graph beside it."""

    def __init__(self, scenes: int) -> None:
        import gc
        import os
        import sys
        import tempfile
        from pathlib import Path

        from PySide6.QtWidgets import QApplication

        from simulator.desktop.app import TURN_S
        from simulator.desktop.desk import Desk
        from simulator.desktop.preferences import Preferences
        from simulator.desktop.text import Language
        from simulator.desktop.theme import Look, Theme
        from simulator.desktop.workshop.page import WorkshopPage
        from simulator.places import HOME_VARIABLE
        from simulator.scenario.library import Library

        sys.setswitchinterval(TURN_S)
        self.app = QApplication([])
        self.folder = tempfile.TemporaryDirectory()
        os.environ[HOME_VARIABLE] = self.folder.name
        path = _file(scenes, self.folder.name)
        theme = Theme(Look("light"))
        theme.install(self.app)
        preferences = Preferences.open(Path(self.folder.name) / "preferences.json")
        library = Library([*Library.shipped().folders, path.parent])
        self.desk = Desk(theme, Language("en"), library, preferences, None)
        self.page: WorkshopPage = WorkshopPage(self.desk)
        self.page.resize(1366, 768)
        self.page.show()
        self.page.open(path)
        self.page.show_pane("graph")
        _until(lambda: self.page.work.current and self.edit.highlighter.done and self.rested)
        # As the program does when its start is over.
        gc.freeze()

    @property
    def edit(self) -> "CodeEdit":
        return self.page.parts.editor.edit

    @property
    def graph(self) -> "GraphPane":
        from simulator.desktop.workshop.graph.pane import GraphPane

        pane = self.page.panes["graph"]
        assert isinstance(pane, GraphPane)
        return pane

    @property
    def rested(self) -> bool:
        """Whether nothing is under way any more."""
        return not (self.graph.laying or self.graph.scores.busy)

    def close(self) -> None:
        self.page.close()
        self.desk.close_history()
        self.folder.cleanup()


def key(scenes: str, share: str) -> dict[str, float]:
    """A key to its paint with a check always under way: what so many per cent keep under."""
    _offscreen()
    from PySide6.QtCore import QTimer

    bench = _Bench(int(scenes))
    _to_words(bench.edit)
    again = QTimer()
    again.setInterval(20)
    again.timeout.connect(bench.page.work.check)
    again.start()
    waits = _type(bench.edit, _KEYS)
    again.stop()
    bench.close()
    return {"seconds": _percentile(waits, int(share) / 100)}


def bare(scenes: str, share: str) -> dict[str, float]:
    """The floor: the same keys in a bare editor, and nothing behind it."""
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
    _to_words(edit)
    waits = _type(edit, _KEYS)
    edit.close()
    return {"seconds": _percentile(waits, int(share) / 100)}


def after(scenes: str, what: str, kind: str = "clock") -> dict[str, float]:
    """From the last key to `problems` or to the `graph`: the middle of nine pauses."""
    _offscreen()
    import statistics
    import time

    from simulator.desktop.workshop.work import REST_MS

    bench = _Bench(int(scenes))
    _to_words(bench.edit)
    work, drawn, spent = bench.page.work, [0], []
    bench.graph.drawn.connect(lambda: drawn.append(drawn[-1] + 1))
    for number in range(_PAUSES):
        _press(bench.edit, _WORDS[number])
        begun, worked, before = time.perf_counter(), time.process_time(), drawn[-1]
        if what == "problems":
            _until(lambda: work.current)
            bench.page.parts.problems.list.viewport().repaint()
        else:
            _until(lambda before=before: drawn[-1] > before)  # type: ignore[misc]
            bench.graph.canvas.repaint()
        own = REST_MS / 1000 + time.process_time() - worked
        spent.append(own if kind == "worked" else time.perf_counter() - begun)
        _until(lambda: work.current and bench.rested)
    bench.close()
    return {"seconds": statistics.median(spent)}


def targets(short: bool) -> list[Target]:
    """300 scenes as they are asked for; 2,000 to know where it ends."""
    made: list[Target] = []
    for scenes in (300,) if short else (300, 2000):
        size, wanted = f"{scenes:,} scenes", scenes == 300
        for share in ("50", "95"):
            made.append(
                Target(
                    f"key to paint while checked, {size}, {share} of 100",
                    Side("workshop:key", (str(scenes), share)),
                    Side("workshop:bare", (str(scenes), share)),
                    absolute=0.016 if wanted else None,
                )
            )
        floor = Side("workshop:bare", (str(scenes), "50"))
        for what in ("problems", "graph"):
            for kind in ("clock", "worked"):
                made.append(
                    Target(
                        f"last key to {what}, {size}, {'worked' if kind == 'worked' else 'by the clock'}",
                        Side("workshop:after", (str(scenes), what, kind)),
                        floor,
                        absolute=0.5 if wanted else None,
                    )
                )
    return made
