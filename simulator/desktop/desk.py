"""What every page is handed: the look, the words, the library, the store and the person's choices."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.desktop.asking import Asking
from simulator.desktop.comparing import Comparing
from simulator.desktop.data_move import DataMove
from simulator.desktop.keys import KeyMap
from simulator.desktop.memory import HandingBack
from simulator.desktop.preferences import Preferences
from simulator.desktop.recording import Recording
from simulator.desktop.teaming import Teaming
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.thinking import Thinking

if TYPE_CHECKING:
    from simulator.history import History
    from simulator.history.team.looking import Looking
    from simulator.scenario.library import Library


class Desk(QObject):
    """The parts of a running application, each made once and handed to whoever needs it.

    The history is opened after the first window is on screen; pages show what they can until then.

    Attributes:
        keys: which key does what.
        thinking: works finished attempts out in the background.
        comparing: works out there what every director makes of the same choices.
        handing_back: gives the memory back that the two have used.
        asking: asks the history there.
        moving: moves the person's data into another folder.
        records: sends learning records, if a record store is chosen.
        team: sends attempts to the team's database, if one is chosen.

    Signals:
        history_opened: `history` may be used from now on.
        history_needed: something waits for the history; if opening it has failed, try again.
        looked_elsewhere: the team's history is looked at, or one's own again.
        history_closing: it will not be there any more; who works on it in the background stops at once.
    """

    history_opened = Signal()
    history_needed = Signal()
    looked_elsewhere = Signal()
    history_closing = Signal()

    def __init__(
        self,
        theme: Theme,
        language: Language,
        library: "Library",
        preferences: Preferences,
        history: "History | None" = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self.language, self.library = theme, language, library
        self.preferences = preferences
        self.keys = KeyMap(preferences, self)
        self.thinking = Thinking(self)
        self.comparing = Comparing(self)
        self.handing_back = HandingBack(self)
        ends = (
            self.thinking.thought, self.thinking.failed, self.comparing.advanced, self.comparing.failed,
        )  # fmt: skip
        for end in ends:
            end.connect(self.handing_back.work_ended)
        self.records = Recording(self)
        self.team = Teaming(self)
        for sending in (self.records, self.team):
            self.thinking.thought.connect(sending.soon)
            self.thinking.failed.connect(sending.soon)
        self.asking = Asking(self)
        self.moving = DataMove(self)
        self._history = history
        self._looking: Looking | None = None

    @property
    def has_history(self) -> bool:
        """Whether the history is open."""
        return self._history is not None

    @property
    def history(self) -> "History":
        """The store of attempts.

        Raises:
            RuntimeError: it is not open yet; see `has_history`.
        """
        if self._history is None:
            raise RuntimeError("The history is not open yet.")
        return self._history

    @property
    def looking(self) -> "Looking | None":
        """The team's history while that is looked at; else None."""
        return self._looking

    @property
    def reviewed(self) -> "History":
        """The history that the pages of attempts show: the team's while that is looked at, else one's own."""
        return self.history if self._looking is None else self._looking

    def history_of(self, id: str) -> "History":
        """The history that an attempt is opened from: one's own goes first."""
        from simulator.history import HistoryFault

        if self._looking is None or not self._looking.holds(id):
            return self.history
        try:
            self.history.attempt(id)
        except HistoryFault as fault:
            if fault.code != "unknown-attempt":
                raise
            return self._looking
        return self.history

    def look_at(self, looking: "Looking | None") -> None:
        """Look at the team's history from now on, or at one's own again."""
        before, self._looking = self._looking, looking
        if before is not None:
            before.break_off()
            self.history_closing.emit()
            self.asking.stop()
            before.close()
        self.looked_elsewhere.emit()

    def put_history(self, history: "History") -> None:
        """Hand over the opened history."""
        self._history = history
        self.records.use(history)
        self.team.use(history)
        self.history_opened.emit()

    def close_history(self) -> None:
        """Close the history if it is open; nothing works on its attempts any more."""
        if self._looking is not None:
            self._looking.break_off()
        self.history_closing.emit()
        self.thinking.stop()
        self.comparing.stop()
        self.records.stop()
        self.team.stop()
        self.handing_back.stop()
        self.asking.stop()
        if self._looking is not None:
            self._looking.close()
            self._looking = None
        if self._history is not None:
            self._history.close()
            self._history = None
