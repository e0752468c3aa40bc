"""A monkey at the window: seeded clicks, keys, sizes, languages and colours, and what must hold after each.

`python -m tests.desktop.monkey --seed 1 --actions 20000 --mode exam` lets it loose for long, by hand: in a
home of its own, where it may delete profiles, write in the Workshop, save files and break scenarios, and with
a bound on what the program may grow by.
"""

import argparse
import gc
import os
import random
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QMessageBox,
    QWidget,
)

from simulator import places
from simulator.desktop.desk import Desk
from simulator.desktop.keys import ACTIONS
from simulator.desktop.memory import hand_back
from simulator.desktop.text import Code
from simulator.desktop.widgets import Label
from simulator.desktop.window import Window
from tests.desktop.looking import LATIN, latin_words

KEYS = (
    *[Qt.Key(Qt.Key.Key_1 + place) for place in range(9)],
    *[Qt.Key(Qt.Key.Key_A + place) for place in range(26)],
    Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F6, Qt.Key.Key_F1, Qt.Key.Key_Delete,
)  # fmt: skip
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
NAMES = (
    "Qt", "PySide", "Inter", "JetBrains", "Mono", "Lucide", "LGPL", "SIL", "OFL", "ISC", "THIRD", "PARTY",
    "md", "ZIP", "Alt", "Home", "End", "PgUp", "PgDn", "PgDown", "Tab", "Return", "Space", "Backspace",
    "Delete", "Del", "xlsx",
)  # fmt: skip
"""What stays in Latin letters: licences, keys, kinds of files."""
CHORDS = (
    (Qt.Key.Key_K, _CONTROL),
    (Qt.Key.Key_1, _CONTROL), (Qt.Key.Key_3, _CONTROL), (Qt.Key.Key_Comma, _CONTROL),
    (Qt.Key.Key_Plus, _CONTROL), (Qt.Key.Key_Minus, _CONTROL), (Qt.Key.Key_0, _CONTROL),
    (Qt.Key.Key_Z, _CONTROL), (Qt.Key.Key_T, _CONTROL | _SHIFT), (Qt.Key.Key_F6, _SHIFT),
)  # fmt: skip


WRITING = tuple(
    key for action in ACTIONS if action.where == "workshop" and not action.listed for key in action.keys
)
"""What has a key in the Workshop."""
WORDS = (
    "\n", "\n", "\n  ", "scenes:", "goto: opening", "  client: +4", "when: heard", "- id: c9", "{", "}", "'",
    '"', "#", "Что скажете?", "facts", " ", ":", "[1, 2", "id: other", "\t", "\N{THUMBS UP SIGN}",
)  # fmt: skip
"""What is typed in the Workshop."""
COPY = "own-copy"

SETTLED, ROOM_MIB, GROWTH_MIB, MOST_WIDGETS = 4000, 120, 1.0, 4000
"""The bound of a long run: from the action on at which most pages have been seen, so many MiB of room for
what is remembered, then so many for each 1,000 actions; never more widgets.

The window keeps every page that it has made: together they are some 3,300 widgets, of which the Workshop and
the settings have 700 and 550. What is remembered has bounds of its own, which a run reaches late because it
takes it long to end deals on different scenarios: two analyses of a scenario for debriefs (up to 30 MiB each
in numbers), one while directors are compared and one for the Workshop's balance, four studies, 8 MiB of faces
at each of two places, and the texts and models of the whole library in two languages. Memory is measured when
what is free has been handed back, as the program itself does after heavy work.
"""


class Monkey(QObject):
    """Acts on a window at random; the same seed acts the same way on the same program.

    Attributes:
        done: what it did, the newest last; to be read when something broke.
    """

    def __init__(
        self, window: Window, desk: Desk, seed: int, scenarios: Path | None = None, *, edits: bool = False
    ) -> None:
        """In `scenarios`, the folder of its own library and its own home, it writes in the Workshop.

        Args:
            edits: whether it breaks files there from outside meanwhile, as another editor does.
        """
        super().__init__()
        self._scenarios, self._edits = scenarios, edits
        files = scenarios.rglob("*") if scenarios else ()
        self._whole = {file: file.read_bytes() for file in files if file.is_file()}
        self._wrote = False
        self._window, self._desk = window, desk
        self._random = random.Random(seed)
        self.done: list[str] = []

    def act(self) -> None:
        """Do one thing."""
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            self._in_menu(popup)
            return
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self._in_dialog(dialog)
            return
        acts: list[tuple[int, Callable[[], str]]] = [
            (34, self._click), (8, self._press_button), (34, self._key), (6, self._chord), (4, self._resize),
            (3, self._language), (3, self._scheme), (1, self._away), (5, self._wait),
            (2, self._go), (2 if self._edits else 0, self._edit), *self._at_writing(),
        ]  # fmt: skip
        chosen = self._random.choices([act for _, act in acts], [weight for weight, _ in acts])[0]
        self.done.append(chosen())
        del self.done[:-40]
        QApplication.processEvents()

    def _at_writing(self) -> "list[tuple[int, Callable[[], str]]]":
        """What is done in the Workshop besides; whoever has left it finds the library as it was."""
        if self._scenarios is None:
            return []
        if self._window.place == "workshop":
            self._wrote = True
            return [(24, self._type), (20, self._write_chord), (2, self._copy)]
        if self._wrote:
            self._mend()
        return [(2, self._copy)]

    def faults(self) -> Iterator[str]:
        """What is wrong on screen now: words in the other language, inks of other colours."""
        # A session whose scenario is edited meanwhile rightly stays in the language it was begun in.
        # The guide names folders of every system; what is written in the Workshop is in any language.
        settled = not (self._edits or self._wrote) and self._window.place not in ("help", "workshop")
        if self._desk.language.code == "ru" and settled:
            foreign = latin_words(self._window, *NAMES, *self._file_words())
            if foreign:
                yield f"not Russian: {foreign}"
        for label in self._widgets():
            if not isinstance(label, Label):
                continue
            ink = label.palette().color(QPalette.ColorRole.WindowText)
            if label.isVisible() and ink != self._desk.theme.color(label._colour):
                yield f"ink of other colours: {label.text()!r}"

    def _file_words(self) -> Iterator[str]:
        """What the names of files and folders are made of."""
        for path in (places.data_folder(), *self._desk.library.folders, *self._desk.library.paths()):
            yield from LATIN.findall(str(path))

    def _widgets(self) -> list[QWidget]:
        """Everything in the window. Whoever is asked for `findChildren` keeps all that it ever found."""
        window = self._window
        return [part for part in QApplication.allWidgets() if part is not window and part.window() is window]

    def _parts(self) -> list[QWidget]:
        parts = [part for part in self._widgets() if part.isVisible() and part.isEnabled()]
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

    def _go(self) -> str:
        """Go where clicks lead only seldom."""
        window, rows = self._window, self._desk.history.attempts()
        ended = [row.id for row in rows if row.finished is not None]
        runs = [(row.exercise, row.run) for row in rows if row.exercise is not None and row.run is not None]
        ways: list[Callable[[], object]] = [
            window.open_settings,
            window.show_keys,
            window.show_help,
            *(partial(window.exercises.show_exercise, id) for id in self._desk.library.exercise_names()),
            *(partial(window.exercises.show_comparison, id) for id in ended[:3]),
            *(partial(window.open_attempt, row.id) for row in rows[:4]),
            *(partial(window.exercises.show_certificate, *run) for run in runs[:2]),
        ]
        if window.place == "table":
            # From there one first has to leave.
            ways = [window.table.pause, window.show_keys]
        way = self._random.choice(ways)
        way()
        return f"go {way}"

    def _copy(self) -> str:
        """Write a copy of a scenario into its own library and open it in the Workshop."""
        files = sorted(file for file in self._whole if file.parent == self._scenarios)
        if self._scenarios is None or self._window.place in ("table", "office") or not files:
            return "no copy"
        file = self._random.choice([file for file in files if file.suffix == ".yaml"])
        text = re.sub(r"(?m)^id: .*$", f"id: {COPY}", self._whole[file].decode("utf-8"), count=1)
        copy = self._scenarios / f"{COPY}.yaml"
        if not copy.exists():
            copy.write_text(text, encoding="utf-8")
        self._window.show_workshop(copy, self._random.randrange(1, text.count("\n") + 1))
        return f"copy {file.name}"

    def _type(self) -> str:
        """Type words, of Cyrillic and wider signs too, wherever the keys go."""
        words = self._random.choice(WORDS)
        target = QApplication.focusWidget() or self._window
        for sign in words:
            key = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}.get(sign, Qt.Key.Key_unknown)
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(target, event)
            # A key may take the focus elsewhere.
            target = QApplication.focusWidget() or self._window
        return f"type {words!r} into {type(target).__name__}"

    def _write_chord(self) -> str:
        chord, target = self._random.choice(WRITING), QApplication.focusWidget() or self._window
        QTest.keySequence(target, QKeySequence(chord))
        return f"keys {chord} on {type(target).__name__}"

    def _edit(self) -> str:
        """Break a file of the library, mend it, or write it again as it is."""
        files = sorted(file for file in self._whole if file.suffix == ".yaml")
        if not files:
            return "nothing to edit"
        file = self._random.choice(files)
        how = self._random.choice(("half", "whole", "whole", "touch"))
        if how == "half":
            file.write_bytes(self._whole[file][: self._random.randrange(len(self._whole[file]))])
        elif how == "whole":
            self._mend()
        else:
            file.touch()
        return f"edit {file.name} {how}"

    def _mend(self) -> None:
        """Have the library as it was at first."""
        self._wrote = False
        for file in self._scenarios.rglob("*") if self._scenarios else ():
            if file.is_file() and file not in self._whole:
                file.unlink()
        for file, whole in self._whole.items():
            if not file.exists() or file.read_bytes() != whole:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(whole)

    def _in_dialog(self, dialog: QDialog) -> None:
        """Type into a question, answer it or go away; files are sought and saved in its own home only."""
        key = self._random.choice(
            (Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, *KEYS)
        )
        if isinstance(dialog, QFileDialog):
            home = Path(os.environ[places.HOME_VARIABLE]).resolve()
            at_home = Path(dialog.directory().absolutePath()).resolve().is_relative_to(home)
            if not at_home or key is Qt.Key.Key_Delete:
                key = Qt.Key.Key_Escape
            # Qt's own dialog asks back in a loop of its own: nothing goes on until that is answered.
            QTimer.singleShot(0, _answer_no)
        target = dialog.focusWidget() or dialog
        QTest.keyClick(target, key)
        self.done.append(f"dialog {key.name} on {type(target).__name__}")
        QApplication.processEvents()

    def _in_menu(self, menu: QMenu) -> None:
        key = self._random.choice((Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape))
        QTest.keyClick(menu, key)
        self.done.append(f"menu {key.name}")
        QApplication.processEvents()


def _answer_no() -> None:
    question = QApplication.activeModalWidget()
    if isinstance(question, QMessageBox):
        question.reject()


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
    parser.add_argument("--edit", action="store_true", help="break and mend files of the library meanwhile")
    options = parser.parse_args()
    folder = _home_of_its_own()
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
    # A library of its own: a scenario that is edited meanwhile would rightly stay in its old language.
    shutil.copytree(Path(__file__).resolve().parents[2] / "scenarios", folder / "scenarios")
    library = Library([folder / "scenarios"])
    theme = Theme(Look("light", reduced_motion=True))
    theme.install(app)
    preferences = Preferences.open(places.preferences_file())
    desk = Desk(theme, Language("en"), library, preferences, History.open(places.history_file()))
    window = Window(desk)
    window.show()
    window.activateWindow()
    monkey = Monkey(window, desk, options.seed, folder / "scenarios", edits=options.edit)
    faults, first = 0, None
    say(f"seed {options.seed}, {options.actions} actions, {options.mode}")
    for number in range(1, options.actions + 1):
        if preferences.mode != options.mode:
            preferences.keep(mode=options.mode)
            window.briefing.refresh()
        monkey.act()
        if number % 50 == 0:
            found.extend(monkey.faults())
        if found:
            faults += 1
            for words in sorted(set(found)):
                say(f"{number}: {words}\n   {monkey.done[-6:]}")
            found.clear()
        if number % 1000 == 0:
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
            hand_back()
            kept = desk.history.attempts()
            ended = sum(row.finished is not None for row in kept)
            memory, widgets = _memory(), len(app.allWidgets())
            say(f"{number}: {memory} MiB, {widgets} widgets, {len(kept)} attempts, {ended} ended")
            if number == SETTLED:
                first = memory
            if widgets > MOST_WIDGETS:
                say(f"more than {MOST_WIDGETS} widgets")
                faults += 1
            if first is not None and memory > first + ROOM_MIB + (number - SETTLED) / 1000 * GROWTH_MIB:
                say(f"more than {first} + {ROOM_MIB} MiB and {GROWTH_MIB} MiB for each 1,000 actions")
                faults += 1
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.close_history()
    say(f"{faults} faults")
    return 1 if faults else 0


def _home_of_its_own() -> Path:
    """A folder far below the temporary one, in which everything a person has is kept from now on."""
    folder = Path(tempfile.mkdtemp()) / "deep" / "below" / "everything" / "else"
    folder.mkdir(parents=True)
    for name in (places.HOME_VARIABLE, "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder)
    os.chdir(folder)
    return folder


if __name__ == "__main__":
    raise SystemExit(main())
