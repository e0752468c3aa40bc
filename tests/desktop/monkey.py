"""A monkey at the window: seeded clicks, keys, sizes, languages and colours, and what must hold after each.

`python -m tests.desktop.monkey --seed 1 --actions 20000 --mode exam` lets it loose for long, by hand.
"""

import argparse
import gc
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QMenu, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.text import Code
from simulator.desktop.widgets import Label
from simulator.desktop.window import Window
from tests.desktop.looking import latin_words

KEYS = (
    *[Qt.Key(Qt.Key.Key_1 + place) for place in range(9)],
    *[Qt.Key(Qt.Key.Key_A + place) for place in range(26)],
    Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F6, Qt.Key.Key_F1, Qt.Key.Key_Delete,
)  # fmt: skip
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
CHORDS = (
    (Qt.Key.Key_1, _CONTROL), (Qt.Key.Key_3, _CONTROL), (Qt.Key.Key_Comma, _CONTROL),
    (Qt.Key.Key_Plus, _CONTROL), (Qt.Key.Key_Minus, _CONTROL), (Qt.Key.Key_0, _CONTROL),
    (Qt.Key.Key_Z, _CONTROL), (Qt.Key.Key_T, _CONTROL | _SHIFT), (Qt.Key.Key_F6, _SHIFT),
)  # fmt: skip


class Monkey(QObject):
    """Acts on a window at random; the same seed acts the same way on the same program.

    Attributes:
        done: what it did, the newest last; to be read when something broke.
    """

    def __init__(self, window: Window, desk: Desk, seed: int) -> None:
        super().__init__()
        self._window, self._desk = window, desk
        self._random = random.Random(seed)
        self.done: list[str] = []

    def act(self) -> None:
        """Do one thing."""
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            self._in_menu(popup)
            return
        acts: list[tuple[int, Callable[[], str]]] = [
            (34, self._click), (8, self._press_button), (34, self._key), (6, self._chord), (4, self._resize),
            (3, self._language), (3, self._scheme), (1, self._away), (5, self._wait),
        ]  # fmt: skip
        chosen = self._random.choices([act for _, act in acts], [weight for weight, _ in acts])[0]
        self.done.append(chosen())
        del self.done[:-40]
        QApplication.processEvents()

    def faults(self) -> Iterator[str]:
        """What is wrong on screen now: words in the other language, inks of other colours."""
        if self._desk.language.code == "ru":
            foreign = latin_words(self._window)
            if foreign:
                yield f"not Russian: {foreign}"
        for label in self._window.findChildren(Label):
            ink = label.palette().color(QPalette.ColorRole.WindowText)
            if label.isVisible() and ink != self._desk.theme.color(label._colour):
                yield f"ink of other colours: {label.text()!r}"

    def _parts(self) -> list[QWidget]:
        parts = [part for part in self._window.findChildren(QWidget) if part.isVisible() and part.isEnabled()]
        return sorted(parts, key=lambda part: (type(part).__name__, part.x(), part.y(), part.width()))

    def _click(self) -> str:
        """Press whatever is at a place, as a mouse does: what is covered is not reached."""
        room = self._window.rect()
        place = QPoint(self._random.randrange(room.width()), self._random.randrange(room.height()))
        return self._click_at(place)

    def _press_button(self) -> str:
        buttons = [part for part in self._parts() if isinstance(part, QAbstractButton | QAbstractScrollArea)]
        if not buttons:
            return "no button"
        target = self._random.choice(buttons)
        return self._click_at(target.mapTo(self._window, target.rect().center()))

    def _click_at(self, place: QPoint) -> str:
        target = self._window.childAt(place) or self._window
        where = target.mapFrom(self._window, place)
        if target.rect().contains(where) and target.isEnabled():
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        return f"click {type(target).__name__} {place.x()},{place.y()}"

    def _key(self) -> str:
        key = self._random.choice(KEYS)
        return self._press(key, Qt.KeyboardModifier.NoModifier)

    def _chord(self) -> str:
        return self._press(*self._random.choice(CHORDS))

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> str:
        target = QApplication.focusWidget() or self._window
        QTest.keyClick(target, key, modifier)
        return f"key {key.name} {modifier.name} on {type(target).__name__}"

    def _resize(self) -> str:
        width, height = self._random.choice([(1280, 620), (1366, 768), (1500, 700), (1920, 1043)])
        self._window.resize(width, height)
        return f"resize {width}x{height}"

    def _language(self) -> str:
        codes: tuple[Code, Code] = ("en", "ru")
        code = self._random.choice(codes)
        self._window.appearance.choose_language(code)
        return f"language {code}"

    def _scheme(self) -> str:
        look = self._random.choice(("light", "dark", "contrast", "motion"))
        theme = self._desk.theme
        if look == "contrast":
            theme.choose(high_contrast=not theme.look.high_contrast)
        elif look == "motion":
            theme.choose(reduced_motion=not theme.look.reduced_motion)
        else:
            self._window.appearance.choose_scheme("dark" if look == "dark" else "light")
        return f"look {look}"

    def _away(self) -> str:
        """Minimise and come back, so that clocks are held and pages are read anew."""
        self._window.showMinimized()
        QApplication.processEvents()
        self._window.showNormal()
        self._window.activateWindow()
        return "away and back"

    def _wait(self) -> str:
        milliseconds = self._random.choice((0, 5, 30))
        QTest.qWait(milliseconds)
        return f"wait {milliseconds}"

    def _in_menu(self, menu: QMenu) -> None:
        key = self._random.choice((Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape))
        QTest.keyClick(menu, key)
        self.done.append(f"menu {key.name}")
        QApplication.processEvents()


def _memory() -> int:
    """Resident memory of this process in MiB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20


def say(words: str) -> None:
    """Print at once: a run is long and watched."""
    print(words, flush=True)  # noqa: T201


def main() -> int:
    """Let it loose for long and print what it finds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler
    from PySide6.QtGui import QDesktopServices

    from simulator.desktop.preferences import Preferences
    from simulator.desktop.text import Language
    from simulator.desktop.theme import Look, Theme
    from simulator.history import History
    from simulator.scenario.library import Library

    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--actions", type=int, default=20000)
    parser.add_argument("--mode", choices=("practice", "exam"), default="practice")
    options = parser.parse_args()
    app = QApplication([])
    found: list[str] = []

    def told(kind: QtMsgType, _context: object, words: str) -> None:
        if kind is not QtMsgType.QtInfoMsg and "This plugin does not support" not in words:
            found.append(f"Qt: {words}")

    def raised(kind: type[BaseException], fault: BaseException, trace: object) -> None:
        sys.__excepthook__(kind, fault, trace)  # type: ignore[arg-type]
        found.append(f"{kind.__name__}: {fault}")

    qInstallMessageHandler(told)
    sys.excepthook = raised
    QDesktopServices.openUrl = staticmethod(lambda _url: True)  # type: ignore[method-assign]
    folder = Path(tempfile.mkdtemp())
    # A library of its own: a scenario that is edited meanwhile would rightly stay in its old language.
    shutil.copytree(Path(__file__).resolve().parents[2] / "scenarios", folder / "scenarios")
    library = Library([folder / "scenarios"])
    theme = Theme(Look("light", reduced_motion=True))
    theme.install(app)
    preferences = Preferences.open(folder / "preferences.json")
    desk = Desk(theme, Language("en"), library, preferences, History.open(folder / "h.sqlite"))
    window = Window(desk)
    window.show()
    window.activateWindow()
    monkey = Monkey(window, desk, options.seed)
    say(f"seed {options.seed}, {options.actions} actions, {options.mode}")
    for number in range(1, options.actions + 1):
        if preferences.mode != options.mode:
            preferences.keep(mode=options.mode)
            window.briefing.refresh()
        monkey.act()
        if number % 50 == 0:
            found.extend(monkey.faults())
        if found:
            for words in sorted(set(found)):
                say(f"{number}: {words}\n   {monkey.done[-6:]}")
            found.clear()
        if number % 1000 == 0:
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
            kept = desk.history.attempts()
            ended = sum(row.finished is not None for row in kept)
            say(f"{number}: {_memory()} MiB, {len(app.allWidgets())} widgets, "
                f"{len(kept)} attempts, {ended} ended")  # fmt: skip
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.close_history()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
