"""The tabs beyond the decisions, in order: their names, counts, and what makes them."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from simulator.debrief.debrief import Debrief
from simulator.desktop.practice.debrief.rows import DebriefView
from simulator.desktop.theme import Theme

if TYPE_CHECKING:
    from simulator.history import Session

translate = QCoreApplication.translate


class Shows(Protocol):
    """What a tab must be able to do."""

    def show_debrief(self, session: "Session", debrief: Debrief) -> None: ...
    def retranslate(self) -> None: ...


@dataclass(frozen=True, slots=True)
class TabKind:
    """A tab; `home` names its module under `tabs` and its class. It is made when it is first looked at."""

    key: str
    home: tuple[str, str]
    count: Callable[[DebriefView], int | None] = lambda _view: None

    def make(self, theme: Theme) -> QWidget:
        """The widget of the tab; it is one that `Shows`."""
        module = import_module(f"simulator.desktop.practice.debrief.tabs.{self.home[0]}")
        return cast(QWidget, getattr(module, self.home[1])(theme))


TABS: tuple[TabKind, ...] = (
    TabKind("claims", ("claims", "ClaimsTab"), lambda view: view.claims),
    TabKind("terms", ("terms", "TermsTab")),
    TabKind("satisfaction", ("satisfaction", "SatisfactionTab")),
    TabKind("rewarded", ("rewarded", "RewardedTab")),
    TabKind("reading", ("reading", "ReadingTab")),
    TabKind("transcript", ("transcript", "TranscriptTab")),
)


def tab_names() -> dict[str, str]:
    """The names of all tabs, the decisions among them."""
    return {
        "decisions": translate("Debrief", "Decisions"),
        "claims": translate("Debrief", "Claims vs facts"),
        "terms": translate("Debrief", "Terms"),
        "satisfaction": translate("Debrief", "Satisfaction"),
        "rewarded": translate("Debrief", "Says, rewards"),
        "reading": translate("Debrief", "Your reading"),
        "transcript": translate("Debrief", "Transcript"),
    }
