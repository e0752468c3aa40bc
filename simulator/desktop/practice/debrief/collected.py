"""Everything the debrief shows of a session, put together from what is known now."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from simulator.debrief.debrief import Debrief, debrief
from simulator.debrief.study import Study
from simulator.office.office import Office

if TYPE_CHECKING:
    from simulator.history import AttemptRow, Session


def office_of(session: "Session", study: Study | None) -> Office | None:
    """The talk in the office as far as it went; None if it was never entered."""
    if not session.answers and not session.office_left:
        return None
    findings = None if study is None else study.findings
    tested = None if findings is None else [found.tested for found in findings.verdicts]
    headroom = None if findings is None else findings.headroom
    return Office(session.attempt, tested, headroom, session.answers)


def debrief_of(session: "Session", study: Study | None, earlier: "Sequence[AttemptRow]") -> Debrief:
    """The debrief of a finished session.

    Args:
        study: None while it is worked out.
        earlier: the trainee's attempts with this director before this one.

    Raises:
        ValueError: talks have not ended.
    """
    return debrief(session.attempt, study, office_of(session, study), session.forecasts, earlier)
