"""What stands to the right of the text, by the kind of file; each part is imported when it is first shown."""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from simulator.scenario.schema import Kind

if TYPE_CHECKING:
    from simulator.desktop.desk import Desk
    from simulator.desktop.workshop.work import Work

translate = QCoreApplication.translate

PANES: Mapping[Kind, tuple[str, ...]] = MappingProxyType({
    "scenario": ("graph", "playtest", "balance", "people", "translations"),
    "director": ("rehearsal", "translations"),
    "exercise": ("translations",),
})  # fmt: skip
"""The names of the parts, in the order of their tabs."""

TELLS_STALE = frozenset({"rehearsal"})
"""Those that go on showing the last version without errors."""

_MAKERS = MappingProxyType({
    "graph": ("graph.pane", "GraphPane"),
    "playtest": ("playtest.pane", "PlaytestPane"),
    "balance": ("balance.pane", "BalancePane"),
    "people": ("people.pane", "PeoplePane"),
    "translations": ("translations.pane", "TranslationsPane"),
    "rehearsal": ("rehearsal.pane", "RehearsalPane"),
})  # fmt: skip


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
    module, kind = _MAKERS[name]
    made = getattr(import_module(f"simulator.desktop.workshop.{module}"), kind)
    return cast(QWidget, made(desk, work))
