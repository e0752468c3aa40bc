"""The talk in the office as a session and a study make it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from simulator.office.office import Office

if TYPE_CHECKING:
    from simulator.analysis.verdict import Tested
    from simulator.debrief.study import Study
    from simulator.history import Session


def joined(session: "Session", study: "Study | None") -> Office:
    """The office with the answers given so far, judged as far as a study can judge them.

    The answers may have been given while nothing could be judged, and his patience may have lasted longer
    then: those that cannot be given when they are judged are left out.

    Raises:
        ValueError: talks have not ended.
    """
    findings = None if study is None else study.findings
    tested: Sequence[Tested] | None = None
    if findings is not None:
        tested = [found.tested for found in findings.verdicts]
    office = Office(session.attempt, tested, None if findings is None else findings.headroom)
    for answer in session.answers:
        if answer.kind not in office.offered():
            break
        office.answer(answer)
    return office
