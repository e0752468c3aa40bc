"""From what is said at the Table to its line in the text."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from simulator.desktop.practice.table.transcript_view import TranscriptView
from simulator.desktop.workshop.playtest.lines import OF_DIRECTOR
from simulator.desktop.workshop.playtest.phrases import translate
from simulator.desktop.workshop.work import Work
from simulator.negotiation.ledger import Address
from simulator.workshop.address import line_of


class Leading(QObject):
    """Asks the editor to go where words stand.

    Signals:
        director_wanted: the file of a director is to be gone to: his id, an address in it.
    """

    director_wanted = Signal(str, object)

    def __init__(self, work: Work, pane: QWidget) -> None:
        super().__init__(pane)
        self._work, self._pane = work, pane

    def go_to(self, address: Address, _checked: bool = False) -> None:
        """Go to an address, or to what is left around it in the text as it stands."""
        if address[:1] == (OF_DIRECTOR,):
            self.director_wanted.emit(str(address[1]), address[2:])
            return
        found = self._work.found
        page = found.page if found is not None and self._work.current else self._work.text
        place = line_of(page, address)
        if place is not None:
            self._work.go_to(*place)

    def go_to_row(self, transcript: TranscriptView, row: int) -> None:
        """Go to where a row of the transcript stands, if a file has it."""
        lines = transcript.lines.lines
        if 0 <= row < len(lines) and lines[row].address:
            self.go_to(lines[row].address)

    def offer(self, address: Address, spot: QPoint) -> None:
        """Open a menu at a point of the screen that leads there."""
        menu = QMenu(self._pane)
        menu.addAction(translate("Playtest", "Go to its line")).triggered.connect(
            partial(self.go_to, address)
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(spot)
