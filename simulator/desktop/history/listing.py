"""What the page asks of the history, and what has come back so far."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from simulator.desktop.asking import LATER, URGENT
from simulator.desktop.desk import Desk
from simulator.history.fault import HistoryFault

if TYPE_CHECKING:
    from simulator.history import AttemptRow, History
    from simulator.history.query import Count, Facet, Query, Week

PAGE = 200
KEPT = 5000
"""Attempts that are read at a time, and how many are read again at most when something may have changed."""


class Listing(QObject):
    """Reads attempts page by page from the last one seen, in the background; the newest question wins.

    Signals:
        found: attempts from the first on; carries them and whether there are more.
        more_found: those that come after them; carries the same.
        counted: how many are meant in all; carries a `Count`.
        weeks_found: their weekly means; carries `Week`s.
        facets_found: whose, on what and under whom there are attempts; carries the three.
        failed: something could not be read; carries the fault.
    """

    found = Signal(object, bool)
    more_found = Signal(object, bool)
    counted = Signal(object)
    weeks_found = Signal(object)
    facets_found = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query: Query | None = None
        self._more = False
        self.waits = False

    @property
    def query(self) -> "Query | None":
        """What was asked last."""
        return self._query

    def show(self, query: "Query", *, kept: int = 0) -> None:
        """Ask for attempts from the first on, `kept` of them at least, and for everything about them."""
        self._query, self._more = query, False
        limit = max(PAGE, min(kept, KEPT))
        self.waits = True
        self._desk.asking.drop(self, "more")
        if is_quick(query) and self._desk.looking is None:
            self._read_at_once(query, limit)
        else:
            self._ask("rows", partial(_page, query, limit, None), self._first, urgency=URGENT)

    def _ask_the_rest(self, query: "Query") -> None:
        """What is looked at after the attempts themselves; it would hold them up."""
        self._ask("count", partial(_count, query), self.counted.emit)
        self._ask("weeks", partial(_weeks, query), self.weeks_found.emit)
        self._ask("facets", _facets, self.facets_found.emit)

    def more(self, last: "AttemptRow") -> None:
        """Ask for the attempts after this one, unless that is asked already."""
        if self._query is not None and not self._more and not self.waits:
            self._more = True
            question = partial(_page, self._query, PAGE, last)
            self._ask("more", question, self._next, urgency=URGENT)

    def _read_at_once(self, query: "Query", limit: int) -> None:
        """The newest attempts stand in an index: they are there before the page is painted."""
        try:
            found = _page(query, limit, None, self._desk.history)
        except HistoryFault as fault:
            self._failed(fault)
        else:
            self._desk.asking.drop(self, "rows")
            self._first(found)

    def _ask(
        self,
        purpose: str,
        question: "Callable[[History], Any]",
        answered: Callable[[Any], object],
        *,
        urgency: int = LATER,
    ) -> None:
        desk = self._desk
        desk.asking.ask(self, purpose, desk.reviewed, question, answered, self._failed, urgency=urgency)

    def _first(self, rows: "tuple[tuple[AttemptRow, ...], bool]") -> None:
        self.waits = False
        self.found.emit(*rows)
        if self._query is not None:
            self._ask_the_rest(self._query)

    def _next(self, rows: "tuple[tuple[AttemptRow, ...], bool]") -> None:
        self._more = False
        self.more_found.emit(*rows)

    def _failed(self, fault: HistoryFault) -> None:
        self.waits = self._more = False
        self.failed.emit(fault)


def is_quick(query: "Query") -> bool:
    """Whether the first page of it is read in a moment, however many attempts there are."""
    return query.order == "started" and not (
        query.text or query.scenario or query.director or query.mode or query.since
    )


def _page(
    query: "Query", limit: int, after: "AttemptRow | None", history: "History"
) -> "tuple[tuple[AttemptRow, ...], bool]":
    """So many attempts, and whether there are more."""
    rows = history.page(query, limit + 1, after)
    return rows[:limit], len(rows) > limit


def _count(query: "Query", history: "History") -> "Count":
    return history.count(query)


def _weeks(query: "Query", history: "History") -> "tuple[Week, ...]":
    return history.trends(query)


def _facets(history: "History") -> "tuple[tuple[Facet, ...], tuple[Facet, ...], tuple[Facet, ...]]":
    return history.people(), history.scenarios(), history.directors()
