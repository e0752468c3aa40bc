"""What is laid over the Workshop's page, made when it is first opened."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Overlay
from simulator.desktop.workshop.comparing_sheet import ComparingSheet
from simulator.desktop.workshop.keeper import Keeper
from simulator.desktop.workshop.work import Work

if TYPE_CHECKING:
    from simulator.desktop.workshop.portrait.pane import PortraitPane


class Layers(QObject):
    """The comparison of two versions, and the portrait maker."""

    def __init__(self, desk: Desk, work: Work, keeper: Keeper, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._work, self._keeper, self._page = desk, work, keeper, page

    @cached_property
    def comparing(self) -> ComparingSheet:
        """Two versions of the open file."""
        sheet = ComparingSheet(self._desk, self._page)
        sheet.mine_wanted.connect(self._keeper.keep_mine)
        sheet.theirs_wanted.connect(self._keeper.take_theirs)
        return sheet

    @cached_property
    def portrait(self) -> "PortraitPane":
        """The portrait maker."""
        from simulator.desktop.workshop.portrait.pane import PortraitPane

        return PortraitPane(self._desk, self._work)

    @cached_property
    def _portrait_layer(self) -> Overlay:
        layer = Overlay(self._desk.theme, self._page, self.portrait, scrim=True)
        self.portrait.left.connect(layer.close_up)
        return layer

    def compare_disk(self) -> None:
        """Show what the file holds now beside what is typed."""
        theirs, path = self._keeper.theirs(), self._work.path
        if theirs is not None and path is not None:
            self.comparing.compare(path.name, theirs, self._work.text)

    def compare_draft(self) -> None:
        """Show the draft that is offered beside the file."""
        draft, path = self._keeper.offered, self._work.path
        if draft is not None and path is not None:
            self.comparing.compare(path.name, self._work.text, draft.text, decides=False)

    def make_portrait(self) -> None:
        """Open the portrait maker, with the face that the open file has."""
        layer = self._portrait_layer
        self.portrait.begin_with_file()
        layer.open()
