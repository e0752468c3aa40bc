"""The desktop application: puts its parts together, runs, and takes them apart in order."""

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from simulator import places
from simulator.desktop.desk import Desk
from simulator.desktop.fault_reports import FaultReports
from simulator.desktop.interruption import Interruption
from simulator.desktop.mending import Mending
from simulator.desktop.one_window import OneWindow, already_open
from simulator.desktop.opening import HistoryOpening
from simulator.desktop.paths import ASSETS
from simulator.desktop.preferences import Preferences
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.theme.fonts import nearest_step
from simulator.desktop.warming import Warming, soon
from simulator.desktop.window import Window
from simulator.desktop.wishes import put_wishes
from simulator.history import HistoryFault
from simulator.scenario.library import Library
from simulator.scenario.library_cache import LibraryCache
from simulator.uncollected import uncollected

if TYPE_CHECKING:
    from simulator.desktop.fault_dialog import FaultDialog
    from simulator.history.recovery import Recovered

_USUAL_POINTS = 9.0 if sys.platform == "win32" else 13.0 if sys.platform == "darwin" else 10.0
"""The size of the system's interface font where a person has not changed it."""
TURN_S = 0.0001
"""How long the background may go on when the window wants its turn: a paint asks for dozens of turns."""


class Application(QObject):
    """The running program: a desk, a window and what watches over them.

    Attributes:
        desk, window, reports, opening, mending: its parts.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        preferences = Preferences.open(places.preferences_file())
        usual = nearest_step(app.font().pointSizeF(), _USUAL_POINTS)
        theme = Theme(preferences.look(usual), self)
        theme.install(app)
        language = Language(preferences.language or Language.of_system(), self)
        cache = LibraryCache(places.cache_folder() / "library")
        library = Library.shipped(places.scenario_folder(), cache=cache)
        self.desk = Desk(theme, language, library, preferences, parent=self)
        self.reports = FaultReports(places.log_folder(), self)
        self.reports.install()
        self.reports.reported.connect(self._tell_report)
        self._dialog: FaultDialog | None = None
        put_wishes(preferences)
        self.window = Window(self.desk)
        self.opening = HistoryOpening(self.desk, places.history_file(), self)
        self.opening.failed.connect(self._tell_fault)
        self.mending = Mending(self.desk, places.history_file(), self)
        self.mending.mended.connect(self._use_mended)
        self.window.use(self.mending)
        self.desk.history_needed.connect(self.opening.start)
        self._warming = Warming(soon(self.window, library), self)
        self.opening.rested.connect(self._warming.start)
        self.desk.history_opened.connect(self._back_up_later)
        self.opening.rested.connect(self._back_up_later)

    def start(self) -> None:
        """Show the window, at the first run with a greeting, then open the history."""
        if not self.desk.preferences.welcomed and _nothing_kept():
            self.window.show_first_run()
        elif self.desk.preferences.start_page == "history":
            self.window.show_history()
        elif self.desk.preferences.start_page == "workshop":
            self.window.show_workshop()
        self.window.show()
        QTimer.singleShot(0, self.opening, self.opening.start)

    @Slot()
    def come_forward(self) -> None:
        """Bring the window to the front, as large as it was."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def stop(self) -> None:
        """Take everything apart, the store last, so that nothing is lost."""
        self.opening.wait()
        self.mending.wait()
        self.opening.rested.disconnect(self._warming.start)
        self._warming.stop()
        if self._dialog is not None:
            self._dialog.close()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.desk.close_history()
        self.desk.moving.finish()
        self.desk.library.keep()
        self.desk.language.close()
        self.reports.remove()

    @Slot(object)
    def _tell_fault(self, fault: HistoryFault) -> None:
        self.window.tell_fault(fault, self.opening.start)

    @Slot(object)
    def _use_mended(self, recovered: "Recovered") -> None:
        self.window.tell_recovered(recovered)
        self.opening.start()

    @Slot()
    def _back_up_later(self) -> None:
        """Copy the history of the day once nobody waits for anything any more."""
        if self.desk.has_history and self.opening.has_rested:
            self.mending.back_up()

    @Slot(str)
    def _tell_report(self, report: str) -> None:
        self.window.keep_typed()
        if self._dialog is not None:
            self._dialog.add(report)
            return
        from simulator.desktop.fault_dialog import FaultDialog

        self._dialog = FaultDialog(self.desk, report, self.window)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    @Slot()
    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _nothing_kept() -> bool:
    """Whether there is no history yet; what may not be looked into counts as one."""
    try:
        return not places.history_file().exists()
    except OSError:
        return False


def run(arguments: Sequence[str] | None = None, *, package: str | None = None) -> int:
    """Open the desktop, with a package to look into; return the exit code when its window has been closed."""
    app = QApplication(list(arguments) if arguments is not None else sys.argv[:1])
    sys.setswitchinterval(TURN_S)
    app.setApplicationName(places.NAME)
    app.setWindowIcon(QIcon(str(ASSETS / "portraits" / "logo.svg")))
    missing = places.missing_data_folder()
    if missing is not None:
        from simulator.desktop.missing_folder import found_folder

        if not found_folder(app, missing):
            return 0
    only = OneWindow(places.data_folder())
    file = "" if package is None else str(Path(package).absolute())
    if not only.claim() and only.call(file=file):
        return _end_with(already_open)
    with uncollected():
        running = Application(app)
    # What is imported in the background stays too.
    running.opening.rested.connect(gc.freeze)
    only.called.connect(running.come_forward)
    only.file_wanted.connect(running.window.show_package)
    running.start()
    if file:
        running.window.show_package(file)
    with Interruption(app.quit):
        code = app.exec()
    running.stop()
    only.release()
    return code


def _end_with(sentence: Callable[[], str]) -> int:
    """Say why no window opens, where the program was started from, if anywhere."""
    language = Language(Preferences.open(places.preferences_file()).language or Language.of_system())
    if sys.stdout is not None:
        sys.stdout.write(sentence() + "\n")
    language.close()
    return 0
