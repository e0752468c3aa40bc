"""The columns of the table of attempts, and what each of them is sorted by."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.desktop.text.vocabulary import side_short

if TYPE_CHECKING:
    from simulator.history.query import Order

COLUMNS = (
    "when",
    "scenario",
    "client",
    "company",
    "result",
    "guessed",
    "trainee",
    "director",
    "mode",
    "decisions",
    "duration",
    "rewinds",
    "loss",
    "blind",
    "time_factor",
)
USUAL = COLUMNS[:6]
"""Those that are shown until the person picks others."""

ORDERS: "Mapping[str, Order]" = MappingProxyType({
    "when": "started",
    "scenario": "scenario",
    "client": "client",
    "company": "company",
    "result": "region",
    "guessed": "forecast",
    "duration": "duration",
    "loss": "regret",
})  # fmt: skip
"""What the store sorts by for a column; the other columns have no order."""

translate = QCoreApplication.translate


def head_word(column: str) -> str:
    """The head of a column, in the language in force."""
    if column in ("client", "company"):
        return side_short(column)
    return {
        "when": translate("AttemptModel", "When"),
        "scenario": translate("AttemptModel", "Scenario"),
        "result": translate("AttemptModel", "Result"),
        "guessed": translate("AttemptModel", "Director guessed"),
        "trainee": translate("AttemptModel", "Who"),
        "director": translate("AttemptModel", "Director"),
        "mode": translate("AttemptModel", "Mode"),
        "decisions": translate("AttemptModel", "Decisions"),
        "duration": translate("AttemptModel", "Duration"),
        "rewinds": translate("AttemptModel", "Taken back"),
        "loss": translate("AttemptModel", "Loss"),
        "blind": translate("AttemptModel", "Scores"),
        "time_factor": translate("AttemptModel", "Time to answer"),
    }[column]


def shown_columns(kept: tuple[str, ...]) -> tuple[str, ...]:
    """The columns that are shown, in their order; of what another version kept counts what is known."""
    known = tuple(column for column in COLUMNS if column in kept)
    return known or USUAL
