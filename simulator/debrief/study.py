"""Everything that is worked out about a finished attempt: slow, and able to stop half-way."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from simulator.analysis.analyse import analyse
from simulator.analysis.analysis import Analysis
from simulator.analysis.block import ScoreFarm
from simulator.analysis.columns import TooWide
from simulator.analysis.explore import Cancelled
from simulator.analysis.findings import Findings, find
from simulator.attempt import Attempt
from simulator.debrief.field import Field
from simulator.debrief.lay_out import laid_out
from simulator.debrief.walked import WalkedAway, walked_away

Reason = Literal["too_many_states", "too_many_endings", "score_farm", "too_wide"]
"""Why a study is not whole: too many states for the budget; too many distinct endings to list them; a
loop that adds points for ever; a scene that keeps more variables than can be held."""


Step = Literal["walk", "score", "lay_out"]
"""What is done one after the other: find every state, find what each is worth, lay the attempt out."""


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
    attempt: Attempt,
    going_on: Callable[[], bool] | None = None,
    *,
    analysis: Analysis | None = None,
    told: Callable[[Step], None] = lambda step: None,  # noqa: ARG005
) -> Study:
    """Work everything out about a finished attempt.

    Args:
        going_on: asked now and then; answering no ends the work with Cancelled.
        analysis: of the same content, where one is at hand; it asks its own `going_on` as well.
        told: told as each step begins.

    Raises:
        ValueError: the attempt has not ended.
        simulator.analysis.explore.Cancelled: somebody asked the work to stop.
    """
    if attempt.ended is None:
        raise ValueError("an attempt is studied when it has ended")

    def at(step: Step) -> None:
        if going_on is not None and not going_on():
            raise Cancelled
        told(step)

    try:
        at("walk")
        analysis = analysis or analyse(attempt.scenario, attempt.director, going_on=going_on)
        world = analysis.world(attempt.talks.start.draws)
        fits = world.fits
        at("score")
        findings = find(attempt, analysis)
    except TooWide:
        return _nothing("too_wide")
    except ScoreFarm:
        return _nothing("score_farm")
    at("lay_out")
    if not fits or findings.since != 1:
        return Study(findings, None, None, findings.since, False, "too_many_states")
    field = laid_out(attempt, world)
    walked = walked_away(attempt, world, findings.region)
    reason: Reason | None = "too_many_endings" if field.dots is None else None
    return Study(findings, field, walked, 1, reason is None, reason)


def _nothing(reason: Reason) -> Study:
    return Study(None, None, None, None, False, reason)
