"""What is kept of a debrief beside the attempt, for lists and trends."""

from collections.abc import Iterable
from fractions import Fraction

from simulator.debrief.debrief import Debrief
from simulator.debrief.decisions import DecisionRow
from simulator.history import Metrics


def metrics(debrief: Debrief) -> Metrics:
    """The figures of a debrief; None where something could not be worked out.

    Decisions in which nothing could be chosen are not counted as pressed or calm.
    """
    regrets = [row.regret for row in debrief.decisions]
    known = [regret for regret in regrets if regret is not None]
    open_ones = [row for row in debrief.decisions if row.regret is not None and len(row.offered) > 1]
    pressed = [row for row in open_ones if row.pressed]
    calm = [row for row in open_ones if not row.pressed]
    readings = [row.skill for row in debrief.readings if row.forecast.subject == "demand"]
    held = debrief.held
    judged = bool(known)
    return Metrics(
        region=debrief.verdict.region,
        regret=_tenths(sum(known, Fraction(0))) if judged and len(known) == len(regrets) else None,
        forecast=round(100 * readings[-1]) if readings else None,
        managing_up=debrief.upward.total,
        claims=None if held is None else held.judged,
        fair=None if held is None else held.fair,
        pressed=len(pressed) if judged else None,
        pressed_regret=_together(pressed) if judged else None,
        calm=len(calm) if judged else None,
        calm_regret=_together(calm) if judged else None,
    )


def _together(rows: Iterable[DecisionRow]) -> int:
    return _tenths(sum((row.regret or Fraction(0) for row in rows), Fraction(0)))


def _tenths(per_cent: Fraction) -> int:
    return round(10 * per_cent)
