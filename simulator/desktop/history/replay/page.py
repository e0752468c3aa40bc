"""The page of a replay: one attempt at the Table, decision by decision."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.history.replay.bar import ReplayBar
from simulator.desktop.history.replay.watched import Watched
from simulator.desktop.practice.table.countdown import Quiet
from simulator.desktop.practice.table.page_layout import TableLayout
from simulator.desktop.practice.table.presenter import TablePresenter
from simulator.desktop.practice.table.rows import TableView
from simulator.desktop.practice.table.words import speak
from simulator.desktop.widgets import announce
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.history import Session

translate = QCoreApplication.translate
EACH_MS = 2600
"""How long a decision is shown where it plays by itself."""


class ReplayPage(QWidget):
    """Shows an attempt as it stood before each decision, and the reply that was given then.

    Signals:
        left: back to where it was opened. debrief_wanted: carries the session.
    """

    left = Signal()
    debrief_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session: Session | None = None
        self._watched: Watched | None = None
        self._presenter: TablePresenter | None = None
        self._view: TableView | None = None
        self.bar = ReplayBar(desk.theme)
        self.parts = TableLayout(desk.theme, Quiet(lambda: 0.0), self)
        self.parts.top.hide()
        self.parts.closing.button.hide()
        self.parts.right.phone.ask.hide()
        self._each = QTimer(self)
        self._each.setInterval(EACH_MS)
        self._each.timeout.connect(self._play_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.parts, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.bar.back.clicked.connect(self.left)
        self.bar.debrief.clicked.connect(self._want_debrief)
        self.bar.went.connect(self.go)
        desk.language.changed.connect(self.retranslate)
        desk.theme.changed.connect(self._dress)

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        return self.bar, self.parts.transcript, self.parts.right

    @property
    def view(self) -> TableView | None:
        """What is shown now."""
        return self._view

    @property
    def at(self) -> int:
        """After how many decisions."""
        return 0 if self._watched is None else self._watched.at

    @property
    def plays(self) -> bool:
        """Whether it goes on by itself."""
        return self._each.isActive()

    def show_session(self, session: "Session", at: int = 0) -> None:
        """Show an attempt, after so many decisions."""
        self._each.stop()
        self._session = session
        self._watched = Watched(session)
        self._watched.rewind(at)
        preferences = self._desk.preferences
        self._presenter = TablePresenter(self._watched, preferences.hints, shuffled=preferences.shuffle)
        self.retranslate()

    def go(self, way: str) -> None:
        """Go to another decision: `first`, `before`, `after`, `last`; `play` starts or stops it by itself."""
        watched = self._watched
        if watched is None:
            return
        if way == "play":
            self._turn_play()
            return
        self._each.stop()
        self._go_to({"first": 0, "before": watched.at - 1, "after": watched.at + 1}.get(way, watched.count))

    def retranslate(self) -> None:
        """Show everything in the language in force, what was said included."""
        session = self._session
        if session is None:
            return
        try:
            speak(self._desk, session)
        except HistoryFault as fault:
            self.parts.banner.tell(fault.message(self._desk.language.code))
        self.bar.retranslate(f"{session.scenario_words.title} · {session.scenario_words.client.name}")
        self.bar.debrief.setVisible(session.attempt.ended is not None)
        self.parts.transcript.retranslate()
        self._present()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._desk.keys.action(event, "replay")
        plays = action == "play" and not event.isAutoRepeat()
        if action == "leave":
            self.left.emit()
        elif action in ("page_up", "page_down"):
            self.parts.transcript.page(action == "page_down")
        elif action is not None and (plays or action in ("first", "before", "after", "last")):
            self.go(action)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self.bar.after if self.bar.after.isEnabled() else self.bar.play).setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.parts.arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        self._each.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._desk.theme.color("canvas"))

    def _go_to(self, at: int) -> None:
        watched = self._watched
        if watched is None or min(max(at, 0), watched.count) == watched.at:
            self._show_place()
            return
        watched.rewind(at)
        self._present()
        announce(self, self._told())

    def _turn_play(self) -> None:
        watched = self._watched
        if watched is None:
            return
        if self._each.isActive():
            self._each.stop()
        else:
            if watched.at == watched.count:
                self._go_to(0)
            self._each.start()
        self._show_place()

    def _play_on(self) -> None:
        watched = self._watched
        if watched is None or watched.at >= watched.count:
            self._each.stop()
            self._show_place()
            return
        self._go_to(watched.at + 1)
        if watched.at == watched.count:
            self._each.stop()
            self._show_place()

    def _present(self) -> None:
        presenter, watched, parts = self._presenter, self._watched, self.parts
        if presenter is None or watched is None:
            return
        view = self._view = presenter.view()
        parts.transcript.follow()
        parts.transcript.show_lines(view, len(view.lines), False)
        parts.client.show_view(view)
        parts.scores.show_view(view, watched.at > 0)
        parts.walk_away.show_view(view)
        parts.right.show_view(view, can_ask=False)
        parts.choices.set_waiting(False)
        parts.choices.show_rows(view.choices)
        parts.choices.set_waiting(True)
        for button in parts.choices.buttons:
            button.fades = False
            if button.row.id == watched.given:
                button.mark_chosen()
        parts.header.show_replies(view)
        parts.header.hint.setText(self._hint(view, watched))
        parts.closing.show_view(view)
        parts.show_place(over=view.ended is not None)
        parts.show_view(view)
        self._show_place()
        parts.arrange()

    def _show_place(self) -> None:
        watched = self._watched
        if watched is not None:
            self.bar.show_place(watched.at, watched.count, plays=self._each.isActive())

    def _told(self) -> str:
        """Where one is now and what was replied, in one sentence."""
        watched, view = self._watched, self._view
        given = None
        if watched is not None and view is not None:
            rows = (*view.choices, *view.asks)
            given = next((row.text for row in rows if row.id == watched.given), None)
        return self.bar.place.text() if given is None else f"{self.bar.place.text()}. {given}"

    def _hint(self, view: TableView, watched: Watched) -> str:
        """What stands over the replies in place of the keys that choose one."""
        if watched.timed_out:
            return translate("Replay", "The time ran out")
        asked = next((row.text for row in view.asks if row.id == watched.given), None)
        if asked is not None:
            return translate("Replay", "To the director: {words}").format(words=asked)
        return "" if watched.given is None else translate("Replay", "What was replied is marked")

    def _want_debrief(self) -> None:
        if self._session is not None:
            self.debrief_wanted.emit(self._session)

    def _dress(self) -> None:
        if self._view is not None:
            self.parts.right.show_view(self._view, can_ask=False)
        self.parts.arrange()
        self.update()
