"""Whose attempts the page shows: one's own, or the team's while its database answers."""

import threading
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Segmented
from simulator.history.fault import HistoryFault
from simulator.history.team.fault import TeamFault

if TYPE_CHECKING:
    from simulator.history import History
    from simulator.history.team.looking import Looking

OWN, TEAM = "own", "team"


class Whose(QObject):
    """A switch between one's own history and the team's; it is there where a team's database is chosen.

    Signals:
        changed: another history is shown from now on.
        failed: the team's history cannot be shown; carries why, a TeamFault or HistoryFault. The own one is.
    """

    changed = Signal()
    failed = Signal(object)
    _opened = Signal(object, object)

    def __init__(self, desk: Desk, switch: Segmented, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._switch = desk, switch
        self._wanted: object = None
        switch.hide()
        switch.chosen.connect(self._choose)
        self._opened.connect(self._take)
        desk.team.changed.connect(self.refresh)

    @property
    def team(self) -> bool:
        """Whether the team's history is shown."""
        return self._desk.looking is not None

    @property
    def waits(self) -> bool:
        """Whether the team's database is being reached."""
        return self._wanted is not None

    def refresh(self) -> None:
        """Show the switch where there is a choice."""
        chosen = self._desk.team.choices.on
        self._switch.setVisible(chosen)
        if not chosen and (self.team or self.waits):
            self._back()

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        self._switch.set_options([(OWN, self.tr("My history")), (TEAM, self.tr("Team"))])
        self._switch.choose(TEAM if self.team or self.waits else OWN)
        self._switch.setAccessibleName(self.tr("Whose history"))
        self.refresh()

    def give_up(self, fault: TeamFault | HistoryFault) -> None:
        """Go back to one's own history: the team's has failed."""
        self._back()
        self.failed.emit(fault)

    def hold(self, ids: Sequence[str], then: Callable[[], object]) -> None:
        """Do something once these attempts can be opened without waiting for the team's database."""
        looking = self._desk.looking
        if looking is None or all(looking.holds(id) for id in ids):
            then()
            return
        question = partial(_hold, tuple(ids))
        self._desk.asking.ask(self, "attempts", looking, question, lambda _done: then(), self.give_up)

    @Slot(object)
    def _choose(self, whose: object) -> None:
        if whose == OWN:
            if self.team or self.waits:
                self._back()
            return
        if self.team or self.waits:
            return
        try:
            way = self._desk.team.looking
        except TeamFault as fault:
            self.give_up(fault)
            return
        self._wanted = mark = object()

        def reach() -> None:
            found: Any
            try:
                found = way.reading()
            except (TeamFault, HistoryFault) as fault:
                found = fault
            try:
                self._opened.emit(mark, found)
            except RuntimeError:
                # The window has gone meanwhile, and nobody waits for it any more.
                _let_go(found)

        threading.Thread(target=reach, name="team's history", daemon=True).start()

    @Slot(object, object)
    def _take(self, mark: object, found: "Looking | TeamFault | HistoryFault") -> None:
        if mark is not self._wanted:
            _let_go(found)
            return
        self._wanted = None
        if isinstance(found, TeamFault | HistoryFault):
            self.give_up(found)
            return
        self._desk.look_at(found)
        self.changed.emit()

    def _back(self) -> None:
        self._wanted = None
        self._switch.choose(OWN)
        if self.team:
            self._desk.look_at(None)
            self.changed.emit()


def _hold(ids: Sequence[str], looking: "History") -> None:
    looking.hold(ids)  # type: ignore[attr-defined]


def _let_go(found: object) -> None:
    close = getattr(found, "close", None)
    if close is not None:
        close()
