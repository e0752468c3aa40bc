"""Ways into files that are not open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from simulator.desktop.desk import Desk
from simulator.negotiation.ledger import Address
from simulator.workshop.address import line_of
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.files import open_text


class Elsewhere(QObject):
    """Opens the file of a director where words of his stand."""

    def __init__(self, desk: Desk, open_at: Callable[[Path, int | None], None], parent: QObject) -> None:
        """Args: open_at: opens a file at a line, and tells where that cannot be."""
        super().__init__(parent)
        self._desk, self._open_at = desk, open_at

    @Slot(str, object)
    def go_to_director(self, id: str, address: Address) -> None:
        """Open a director's file at an address, or at what is left around it."""
        entry = self._desk.library.director(id)
        if entry is None:
            return
        try:
            place = line_of(open_text(entry.path).text, address)
        except WorkshopFault:
            place = None
        self._open_at(entry.path, None if place is None else place[0])
