"""Deleting attempts: asked first, and taken back from the toast."""

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.history.asking_card import AskingCard
from simulator.desktop.history.lines import Line
from simulator.desktop.widgets import Toast
from simulator.history.fault import HistoryFault

if TYPE_CHECKING:
    from simulator.history.query import Deleted

UNDO_MS = 8000
"""How long the way back is offered; the next deletion ends it too."""


class Deleting(QObject):
    """Asks, deletes, and offers the way back.

    Signals:
        deleted: attempts have gone; carries their ids.
        brought_back: they are there again.
        failed: it could not be done; carries the fault and what does it again.
    """

    deleted = Signal(object)
    brought_back = Signal()
    failed = Signal(object, object)

    def __init__(self, desk: Desk, page: QWidget, toast: Toast) -> None:
        super().__init__(page)
        self._desk, self._page, self._toast = desk, page, toast

    @cached_property
    def card(self) -> AskingCard:
        """The question."""
        return AskingCard(self._desk.theme, self._page)

    def ask(self, lines: Sequence[Line]) -> None:
        """Ask whether these are to go."""
        if not lines:
            return
        ids = tuple(line.id for line in lines)
        count = len(ids)
        one = self.tr("Delete the attempt on {scenario}?").format(scenario=lines[0].scenario)
        many = self.tr("Delete %n attempts?", "", count)
        words = self.tr("It counts nowhere any more. Right afterwards you can still bring it back.")
        if count > 1:
            words = self.tr("They count nowhere any more. Right afterwards you can still bring them back.")
        answers = self.tr("Delete"), self.tr("Keep")
        self.card.ask(one if count == 1 else many, words, answers, lambda: self.delete(ids))

    def delete(self, ids: tuple[str, ...]) -> None:
        """Delete attempts now."""
        try:
            deleted = self._desk.history.delete(ids)
        except HistoryFault as fault:
            self.failed.emit(fault, partial(self.delete, ids))
            return
        count = len(deleted.ids)
        one, many = self.tr("1 attempt deleted"), self.tr("%n attempts deleted", "", count)
        self._toast.tell(
            one if count == 1 else many,
            self.tr("Undo"),
            lambda: self.bring_back(deleted),
            shown_ms=UNDO_MS,
        )
        self.deleted.emit(frozenset(ids))

    def bring_back(self, deleted: "Deleted") -> None:
        """Bring back what was deleted."""
        try:
            self._desk.history.undelete(deleted)
        except HistoryFault as fault:
            self.failed.emit(fault, partial(self.bring_back, deleted))
        else:
            self.brought_back.emit()
