"""What the parts to the right have to do with one another."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from simulator.desktop.workshop.right import Right

if TYPE_CHECKING:
    from simulator.desktop.workshop.graph.pane import GraphPane
    from simulator.desktop.workshop.playtest.pane import PlaytestPane


class Joining(QObject):
    """Joins the parts when they are made: the played way shows in the graph, its scenes can be played."""

    def __init__(self, right: Right) -> None:
        super().__init__(right)
        self._right = right
        self._path: tuple[tuple[str, str], ...] = ()
        right.made.connect(self._join)

    def _join(self, name: str) -> None:
        if name == "graph":
            graph = cast("GraphPane", self._right.panes[name])
            graph.scene_chosen.connect(self._play_from)
            graph.show_path(self._path)
        elif name == "playtest":
            cast("PlaytestPane", self._right.panes[name]).path_changed.connect(self._take_path)

    def _take_path(self, path: object) -> None:
        self._path = cast("tuple[tuple[str, str], ...]", path)
        if "graph" in self._right.panes:
            cast("GraphPane", self._right.panes["graph"]).show_path(self._path)

    def _play_from(self, scene: str) -> None:
        pane = self._right.show_pane("playtest")
        if pane is not None:
            cast("PlaytestPane", pane).jump_to(scene)
