"""The tabs at work: made when they are first looked at, filled when they come to the front."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from simulator.debrief.debrief import Debrief
from simulator.desktop.practice.debrief.rows import DebriefView
from simulator.desktop.practice.debrief.tab_list import TABS, Shows, tab_names
from simulator.desktop.practice.debrief.tab_strip import TabStrip
from simulator.desktop.theme import Theme

if TYPE_CHECKING:
    from simulator.history import Session

translate = QCoreApplication.translate


class TabHost(QObject):
    """Joins the strip with the stack, whose first page, the decisions, is the debrief's own.

    Signals:
        shown: a tab has come to the front; carries its key.
    """

    shown = Signal(str)

    def __init__(self, theme: Theme, strip: TabStrip, stack: QStackedWidget) -> None:
        super().__init__(strip)
        self._theme, self._strip, self._stack = theme, strip, stack
        self._made: dict[int, QWidget] = {}
        self._material: tuple[Session, Debrief] | None = None
        strip.chosen.connect(self._bring)

    def show_debrief(self, view: DebriefView, session: "Session", debrief: Debrief) -> None:
        """Name the tabs, and fill the one in front."""
        self._material = session, debrief
        names = tab_names()
        words = [names["decisions"], *(names[kind.key] for kind in TABS)]
        counts = [len(view.decisions), *(kind.count(view) for kind in TABS)]
        self._strip.set_tabs(words, counts, translate("Debrief", "More"))
        self._strip.bar.setAccessibleName(translate("Debrief", "Parts of the debrief"))
        self._fill(self._strip.current)

    def choose(self, key: str) -> QWidget:
        """Bring a tab to the front, by its key; return it."""
        place = next(place for place, kind in enumerate(TABS, 1) if kind.key == key)
        self._strip.choose(place)
        return self._made[place]

    def _bring(self, place: int) -> None:
        if place and place not in self._made:
            self._made[place] = TABS[place - 1].make(self._theme)
            self._stack.addWidget(self._made[place])
        self._fill(place)
        self._stack.setCurrentIndex(self._stack.indexOf(self._made[place]) if place else 0)
        self.shown.emit(TABS[place - 1].key if place else "decisions")

    def _fill(self, place: int) -> None:
        tab = self._made.get(place)
        if tab is not None and self._material is not None:
            cast(Shows, tab).show_debrief(*self._material)
