"""What the parts to the right have to do with one another."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from simulator.desktop.workshop.elsewhere import Elsewhere
from simulator.desktop.workshop.right import Right

if TYPE_CHECKING:
    from simulator.desktop.workshop.balance.pane import BalancePane
    from simulator.desktop.workshop.graph.pane import GraphPane
    from simulator.desktop.workshop.playtest.pane import PlaytestPane
    from simulator.desktop.workshop.rehearsal.pane import RehearsalPane


class Joining(QObject):
    """Joins the parts when they are made: ways that are played or found are shown and played elsewhere."""

    def __init__(self, right: Right, elsewhere: Elsewhere) -> None:
        super().__init__(right)
        self._right, self._elsewhere = right, elsewhere
        self._path: tuple[tuple[str, str], ...] = ()
        right.made.connect(self._join)

    def _join(self, name: str) -> None:
        if name == "graph":
            graph = cast("GraphPane", self._right.panes[name])
            graph.scene_chosen.connect(self._play_from)
            graph.show_path(self._path)
        elif name == "playtest":
            playtest = cast("PlaytestPane", self._right.panes[name])
            playtest.path_changed.connect(self._take_path)
            playtest.leading.director_wanted.connect(self._elsewhere.go_to_director)
        elif name == "rehearsal":
            rehearsal = cast("RehearsalPane", self._right.panes[name])
            rehearsal.director_wanted.connect(self._elsewhere.go_to_director)
        elif name == "balance":
            balance = cast("BalancePane", self._right.panes[name])
            balance.path_shown.connect(self._show_way)
            balance.play_wanted.connect(self._play_way)

    def _take_path(self, path: object) -> None:
        self._path = cast("tuple[tuple[str, str], ...]", path)
        if "graph" in self._right.panes:
            cast("GraphPane", self._right.panes["graph"]).show_path(self._path)

    def _play_from(self, scene: str) -> None:
        pane = self._right.show_pane("playtest")
        if pane is not None:
            cast("PlaytestPane", pane).jump_to(scene)

    def _show_way(self, path: object) -> None:
        """Show a way in the graph, until another one is played."""
        self._take_path(path)
        self._right.show_pane("graph")

    def _play_way(self, path: object, draws: object) -> None:
        pane = self._right.show_pane("playtest")
        if pane is not None:
            way, fixed = cast("tuple[tuple[str, str], ...]", path), cast("dict[str, str]", draws)
            cast("PlaytestPane", pane).play_way(way, fixed)
