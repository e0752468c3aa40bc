"""What directors claim of plays of one scenario, and the verdicts on it."""

from collections.abc import Iterable, Iterator

from simulator.analysis.analysis import Analysis
from simulator.analysis.left import Left
from simulator.analysis.verdict import Court, Verdict
from simulator.attempt import Attempt
from simulator.director.claims import ClaimId
from simulator.scenario.director_model import Director

Way = tuple[tuple[int, ...], tuple[str, ...]]
"""The hidden draws of a play, and its replies."""


class Hearing:
    """Hears directors who approve by one and the same rule; what their claims are tried by is shared."""

    def __init__(self, analysis: Analysis) -> None:
        """`analysis` is of the scenario under that rule."""
        self._analysis = analysis
        self._worlds = {world.draws: world for world in analysis.worlds}

    def verdicts(self, director: Director, plays: Iterable[Way]) -> Iterator[tuple[ClaimId, Verdict]]:
        """Every claim that he makes about some plays that have ended, with the verdict on it.

        Raises:
            TooMany, ScoreFarm, Cancelled: see `World`.
        """
        analysis = self._analysis
        for number, (draws, choices) in enumerate(plays):
            attempt = Attempt(
                analysis.scenario, director, seed=number, draws=analysis.draw_names(draws),
                choices=choices, rules=analysis.compiled,
            )  # fmt: skip
            court = Court(analysis.scenario, director, attempt.talks, self._worlds[draws], alternatives=False)
            for claim in attempt.claims:
                if claim.id != "walked":
                    yield claim.id, court.test(claim.id).verdict
                elif attempt.ended is not None:
                    sound = attempt.ended.kind == "walk_away" and Left(analysis, draws).sound(choices)
                    yield claim.id, court.walked(sound).verdict
