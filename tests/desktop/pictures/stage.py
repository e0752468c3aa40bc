"""The program on a stage: a window over a played history; nothing depends on the day or on chance."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.table.notes import NOTES
from simulator.desktop.preferences import Preferences
from simulator.desktop.text import Code, Language
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Overlay
from simulator.desktop.window import Window
from simulator.exercise.runs import plan, run_with, start
from simulator.history import History, Session
from simulator.office.forecast import DEMANDS, pick
from tests.desktop.pictures.collection import DEAL, HALE, write_collection
from tests.desktop.pictures.frozen import Clock
from tests.desktop.practice.dealing import Hands

VOID = ("be_useful", "trade_days", "give_all", "sign")
CLEAN = ("ask_spring", "two_invoices", "one_more")
LOST = ("be_useful", "give_all", "say_nothing")
LEFT = ("leave_now",)

_PATIENCE_MS = 30_000


class Stage:
    """A desk and its window; `close` leaves nothing behind.

    Attributes:
        desk, window: the program.
        hands: what the time to answer is measured by; it stands unless it is moved.
    """

    def __init__(
        self, theme: Theme, folder: Path, language: Code, size: tuple[int, int] = (1366, 768)
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.clock, self.hands = Clock(), Hands()
        preferences = Preferences.open(folder / "preferences.json")
        preferences.keep(welcomed=True, notes_seen=NOTES, reduced_motion=True)
        library = write_collection(folder / "library")
        history = History.open(folder / "history.sqlite", now=self.clock)
        self.desk = Desk(theme, Language(language), library, preferences, history)
        self._size = size
        self._window: Window | None = None
        self._made: dict[str, Any] = {}
        self._over: list[QDialog] = []

    @property
    def window(self) -> Window:
        """The window; it opens when it is first asked for."""
        if self._window is None:
            self._window = Window(self.desk)
            self._window.resize(*self._size)
            self._window.show()
            self._window.activateWindow()
            self._window.table.use_clock(self.hands)
            self._window.office.use_clock(self.hands)
            self.settle()
        return self._window

    def once(self, name: str, make: Callable[[], Any]) -> Any:
        """What was made under a name, made when it is first asked for."""
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]

    def put_away_later(self, dialog: QDialog) -> None:
        """Remember a window over the window, until the next state."""
        self._over.append(dialog)

    def begin(
        self,
        *choices: str,
        scenario: str = DEAL,
        director: str = HALE,
        mode: Literal["practice", "exam"] = "practice",
        foretold: bool = True,
        seed: int = 7,
    ) -> Session:
        """Begin an attempt and make the choices."""
        library, language = self.desk.library, self.desk.language.code
        story, principal = library.scenario(scenario), library.director(director)
        assert story is not None
        assert principal is not None
        assert story.loaded.value is not None
        assert principal.loaded.value is not None
        words = story.words(language), principal.words(language)
        session = Session.start(
            self.desk.history, story.loaded.value, principal.loaded.value, words, seed=seed, mode=mode
        )
        if foretold:
            session.seal(pick("demand", "bargaining", DEMANDS, "look_tough", 70))
        return _made(session, choices)

    def deal(self, exercise: str, *choices: str, run: str | None = None) -> str:
        """Begin and play the next deal of an exercise; returns the name of its run."""
        library, desk = self.desk.library, self.desk
        entry = library.exercise(exercise)
        assert entry is not None
        assert entry.loaded.value is not None
        known = None if run is None else run_with(desk.history, entry.loaded.value, library, run)
        planned = plan(desk.history, library, entry, known, desk.language.code)
        session = start(desk.history, planned, desk.preferences.trainee)
        session.seal(pick("demand", "bargaining", DEMANDS, "most_margin", 50))
        _made(session, choices)
        assert session.row.run is not None
        return session.row.run

    def play_some(self) -> None:
        """A history: deals of some days, one of them given up, one paused, one an exam."""
        self.once("history", self._play_some)

    def _play_some(self) -> None:
        for scenario, choices in (
            (DEAL, LOST), ("late-invoice", VOID), (DEAL, VOID), ("six-sites", LEFT), (DEAL, CLEAN),
        ):  # fmt: skip
            self.begin(*choices, scenario=scenario)
            self.clock.next_day()
        self.begin(*CLEAN, scenario="late-invoice", mode="exam")
        self.begin("be_useful", scenario="six-sites").abandon()
        self.clock.next_day()
        self.begin("be_useful", "trade_days")

    def think_over(self, page: QWidget, done: Callable[[], bool]) -> None:
        """Wait until what the page shows has been worked out in the background."""
        deadline = QDeadlineTimer(_PATIENCE_MS)
        while not done():
            assert not deadline.hasExpired(), f"{type(page).__name__} is still waiting"
            QTest.qWait(5)

    def settle(self) -> None:
        """Let layouts come to rest."""
        before: list[object] = []
        for _ in range(50):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.processEvents()
            now: list[object] = [
                part.geometry() for part in self.window.findChildren(QWidget) if part.isVisible()
            ]
            if now == before:
                return
            before = now
        raise AssertionError("the layout does not come to rest")

    def resize(self, size: tuple[int, int]) -> None:
        """Give the window another size."""
        self.window.resize(*size)
        self.settle()

    def clear(self) -> None:
        """Take away what lies over the page, and what a state has chosen."""
        window = self.window
        self.desk.preferences.keep(mode="practice", time_factor=1.0, notes_seen=NOTES)
        for layer in window.findChildren(Overlay):
            layer.close_up()
        window.toast.hide()
        while self._over:
            dialog = self._over.pop()
            dialog.close()
            dialog.deleteLater()

    def picture(self) -> QImage:
        """What is on the window now, with what stands over it."""
        picture = self.window.grab().toImage()
        for dialog in self._over:
            place = self.window.rect().center() - dialog.rect().center()
            painter = QPainter(picture)
            painter.drawPixmap(place, dialog.grab())
            painter.end()
        return picture

    def close(self) -> None:
        """Take the program from the stage."""
        for part in QApplication.topLevelWidgets():
            part.close()
            part.deleteLater()
        self._window = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.desk.close_history()
        self.desk.language.close()
        QCoreApplication.processEvents()


def _made(session: Session, choices: tuple[str, ...]) -> Session:
    for choice in choices:
        session.choose(choice)
    return session
