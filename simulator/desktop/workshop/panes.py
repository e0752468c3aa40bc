"""What stands to the right of the text, by the kind of file; each part is imported when it is first shown."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from simulator.scenario.schema import Kind

if TYPE_CHECKING:
    from simulator.desktop.desk import Desk
    from simulator.desktop.workshop.work import Work

translate = QCoreApplication.translate

PANES: Mapping[Kind, tuple[str, ...]] = {"scenario": (), "director": (), "exercise": ()}
"""The names of the parts, in the order of their tabs."""


def pane_word(name: str) -> str:
    """The words on a tab."""
    return {
        "graph": translate("WorkshopPanes", "Graph"),
        "playtest": translate("WorkshopPanes", "Playtest"),
        "balance": translate("WorkshopPanes", "Balance"),
        "people": translate("WorkshopPanes", "People"),
        "translations": translate("WorkshopPanes", "Translations"),
        "rehearsal": translate("WorkshopPanes", "Rehearsal"),
    }[name]


def make_pane(name: str, desk: "Desk", work: "Work") -> QWidget:
    """Make a part by its name."""
    makers: Mapping[str, Callable[[Desk, Work], QWidget]] = {}
    return makers[name](desk, work)
