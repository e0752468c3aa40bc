"""What the trainee lays over the table: the pause, the briefing, the decisions so far; the clock stands."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from simulator.desktop.practice.table.brief_sheet import BriefSheet
from simulator.desktop.practice.table.clock_view import ClockView
from simulator.desktop.practice.table.pause_sheet import PauseSheet
from simulator.desktop.practice.table.rewind_popover import RewindPopover
from simulator.desktop.theme import Theme
from simulator.scenario.model import Scenario

_HELD = "layer"


class Layers(QObject):
    """Holds the clock as long as one of them is on screen.

    Signals:
        brief_wanted, settings_wanted, keys_wanted, leave_wanted: the button of the pause was used.
        over: none of them is on screen any more.
        back_wanted: go back to where so many decisions were made.

    Attributes:
        pause, brief, decisions: the layers.
    """

    brief_wanted = Signal()
    settings_wanted = Signal()
    keys_wanted = Signal()
    leave_wanted = Signal()
    over = Signal()
    back_wanted = Signal(int)

    def __init__(self, theme: Theme, page: QWidget, clock: ClockView) -> None:
        super().__init__(page)
        self._clock = clock
        self.pause, self.brief = PauseSheet(theme, page), BriefSheet(theme, page)
        self.decisions = RewindPopover(theme, page)
        self.pause.brief_wanted.connect(self.brief_wanted)
        self.pause.settings_wanted.connect(self.settings_wanted)
        self.pause.keys_wanted.connect(self.keys_wanted)
        self.pause.leave_wanted.connect(self.leave_wanted)
        self.decisions.chosen.connect(self.back_wanted)
        for layer in self._all():
            layer.closed.connect(self._closed)

    @property
    def on_screen(self) -> bool:
        """Whether one of them is there now."""
        return any(layer.isVisible() for layer in self._all())

    def show_pause(self) -> None:
        """Lay the pause over the table."""
        self._clock.hold(_HELD)
        self.pause.pause()

    def show_brief(self, words: Scenario) -> None:
        """Lay the briefing of a scenario over the table."""
        self._clock.hold(_HELD)
        self.brief.read(words)

    def show_decisions(self, said: Sequence[str], anchor: QRect) -> None:
        """Open the list of decisions under an area of the window."""
        self._clock.hold(_HELD)
        self.decisions.open_under(said, anchor)

    def put_away(self) -> None:
        """Leave none of them on screen."""
        for layer in self._all():
            layer.close_up()
        self._clock.release(_HELD)

    def _all(self) -> tuple[PauseSheet, BriefSheet, RewindPopover]:
        return self.pause, self.brief, self.decisions

    def _closed(self) -> None:
        if not self.on_screen:
            self._clock.release(_HELD)
            self.over.emit()
