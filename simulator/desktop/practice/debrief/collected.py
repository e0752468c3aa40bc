"""Everything the debrief shows of a session, put together from what is known now."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from simulator.debrief.debrief import Debrief, debrief
from simulator.debrief.study import Study
from simulator.desktop.practice.office.joined import joined

if TYPE_CHECKING:
    from simulator.history import AttemptRow, Session


def debrief_of(session: "Session", study: Study | None, earlier: "Sequence[AttemptRow]") -> Debrief:
    """The debrief of a finished session; its office counts if it was entered.

    Args:
        study: None while it is worked out.
        earlier: the trainee's attempts with this director before this one.

    Raises:
        ValueError: talks have not ended.
    """
    entered = bool(session.answers) or session.office_left
    office = joined(session, study) if entered else None
    return debrief(session.attempt, study, office, session.forecasts, earlier)
