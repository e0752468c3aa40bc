"""A variation: another way tried in an earlier attempt, from one of its decisions on."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.desktop.practice.debrief.numbered import numbers
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.desktop.desk import Desk
    from simulator.history import AttemptRow, Session

translate = QCoreApplication.translate


def variation(session: "Session", rows: "Sequence[AttemptRow]") -> tuple[int, int] | None:
    """The number of the attempt of which a session tries another way, and from which decision on."""
    made, ranks = session.variation_of, numbers(rows)
    return None if made is None or made[0] not in ranks else (ranks[made[0]], made[1])


def variation_at(desk: "Desk", session: "Session") -> tuple[int, int] | None:
    """The same, looked up in the history; None where that cannot be read: only a label depends on it."""
    if session.variation_of is None:
        return None
    row = session.row
    try:
        return variation(session, desk.history.rows_with(scenario=row.scenario, trainee=row.trainee))
    except HistoryFault:
        return None


def variation_words(number: int, decision: int) -> str:
    """What a variation is one of."""
    text = translate("Debrief", "variation of attempt {number} from decision {decision}")
    return text.format(number=number, decision=decision)
