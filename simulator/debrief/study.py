"""Everything that is worked out about a finished attempt: slow, and able to stop half-way."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from simulator.analysis.analyse import analyse
from simulator.analysis.analysis import Analysis
from simulator.analysis.block import ScoreFarm
from simulator.analysis.columns import TooWide
from simulator.analysis.explore import TooMany
from simulator.analysis.findings import Findings, find
from simulator.attempt import Attempt
from simulator.debrief.field import Field
from simulator.debrief.lay_out import laid_out
from simulator.debrief.walked import WalkedAway, walked_away

Reason = Literal["too_many_states", "too_many_endings", "score_farm", "too_wide"]
"""Why a study is not whole: too many states for the budget; too many distinct endings to list them; a
loop that adds points for ever; a scene that keeps more variables than can be held."""


@dataclass(frozen=True, slots=True)
class Study:
    """What the analysis found.

    Attributes:
        findings: None where nothing could be found at all (`reason` says why).
        field: None where the whole scenario does not fit the budget.
        walked: None after a deal, and where it cannot be judged.
        since: the first decision from which on everything is exact; 1 where all is.
        complete: whether nothing is missing.
        reason: why something is; None if nothing is.
    """

    findings: Findings | None
    field: Field | None
    walked: WalkedAway | None
    since: int | None
    complete: bool
    reason: Reason | None


def study(
    attempt: Attempt, going_on: Callable[[], bool] | None = None, *, analysis: Analysis | None = None
) -> Study:
    """Work everything out about a finished attempt.

    Args:
        going_on: asked now and then; answering no ends the work with Cancelled.
        analysis: of the same content, where one is at hand; it asks its own `going_on`.

    Raises:
        ValueError: the attempt has not ended.
        simulator.analysis.explore.Cancelled: somebody asked the work to stop.
    """
    if attempt.ended is None:
        raise ValueError("an attempt is studied when it has ended")
    try:
        analysis = analysis or analyse(attempt.scenario, attempt.director, going_on=going_on)
        findings = find(attempt, analysis)
    except TooWide:
        return _nothing("too_wide")
    except ScoreFarm:
        return _nothing("score_farm")
    if findings.since != 1:
        return Study(findings, None, None, findings.since, False, "too_many_states")
    world = analysis.world(attempt.talks.start.draws)
    try:
        field = laid_out(attempt, world)
        walked = walked_away(attempt, world, findings.region)
    except TooMany:
        return Study(findings, None, None, 1, False, "too_many_states")
    reason: Reason | None = "too_many_endings" if field.dots is None else None
    return Study(findings, field, walked, 1, reason is None, reason)


def _nothing(reason: Reason) -> Study:
    return Study(None, None, None, None, False, reason)
