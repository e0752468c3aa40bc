"""What the page asks of the history: figures, and how they changed; the newest question wins."""

from dataclasses import dataclass
from datetime import UTC, date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.desktop.asking import URGENT
from simulator.desktop.desk import Desk
from simulator.history.fault import HistoryFault

if TYPE_CHECKING:
    from simulator.history import History
    from simulator.history.query import Facet, Query
    from simulator.history.review import By, Change, Figures, Line

KINDS: "tuple[By, ...]" = ("trainee", "scenario", "director", "week")


@dataclass(frozen=True, slots=True)
class Overview:
    """The figures of the deals that are meant.

    Attributes:
        query: which deals these are.
        figures: all of them together. lines: those of each, by what they are told apart by.
        middle: the day that parts them into halves; None where none does.
        facets: whose, on what and under whom there are attempts.
    """

    query: "Query"
    figures: "Figures"
    lines: "dict[By, tuple[Line, ...]]"
    middle: date | None
    facets: "tuple[tuple[Facet, ...], tuple[Facet, ...], tuple[Facet, ...]]"


class Reading(QObject):
    """Asks in the background.

    Signals:
        read: carries an `Overview`.
        compared: how the deals differ before a day and since; carries the day and the `Change`s.
        failed: something could not be read; carries the fault.
    """

    read = Signal(object)
    compared = Signal(object, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query: Query | None = None

    def ask(self, query: "Query") -> None:
        """Ask for everything about these deals."""
        self._query = query
        self._desk.asking.drop(self, "changes")
        desk = self._desk
        desk.asking.ask(
            self, "figures", desk.reviewed, partial(_overview, query), self.read.emit, self._failed,
            urgency=URGENT,
        )  # fmt: skip

    def compare(self, query: "Query", day: date) -> None:
        """Ask how these deals differ before a day and since."""
        desk = self._desk
        question = partial(_changes, query, day)
        desk.asking.ask(
            self, "changes", desk.reviewed, question, partial(self.compared.emit, day), self._failed
        )

    def _failed(self, fault: HistoryFault) -> None:
        self.failed.emit(fault)


def _overview(query: "Query", history: "History") -> Overview:
    from simulator.history.newest import middle
    from simulator.history.review import figures, lines

    found = {by: lines(history, query, by) for by in KINDS}
    facets = history.people(), history.scenarios(), history.directors()
    return Overview(query, figures(history, query), found, middle(history, query), facets)


def _changes(query: "Query", day: date, history: "History") -> "tuple[Change, ...]":
    from simulator.history.newest import begin_of
    from simulator.history.review import changes

    return changes(history, query, begin_of(day).astimezone(UTC))
