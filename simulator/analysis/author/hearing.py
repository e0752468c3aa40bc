"""What directors claim of plays of one scenario, and the verdicts on it."""

from collections.abc import Iterable, Iterator

from simulator.analysis.analysis import Analysis
from simulator.analysis.left import Left
from simulator.analysis.verdict import Court, Verdict
from simulator.director.claims import ClaimId, claims_after
from simulator.director.watch import Watch
from simulator.negotiation.attempt import Made, Talks
from simulator.scenario.director_model import Director

Draws = tuple[int, ...]
Way = tuple[Draws, tuple[str, ...]]
"""The hidden draws of a play, and its replies."""


class Hearing:
    """Hears directors who approve by one and the same rule; plays and what claims are tried by are shared."""

    def __init__(self, analysis: Analysis) -> None:
        """`analysis` is of the scenario under that rule."""
        self._analysis = analysis
        self._worlds = {world.draws: world for world in analysis.worlds}
        self._left = {draws: Left(analysis, draws) for draws in self._worlds}
        self._talks: dict[Way, Talks] = {}

    def verdicts(self, director: Director, plays: Iterable[Way]) -> Iterator[tuple[ClaimId, Verdict]]:
        """Every claim that he makes about some plays that have ended, with the verdict on it.

        Raises:
            TooMany, ScoreFarm, Cancelled: see `World`.
        """
        analysis, scenario = self._analysis, self._analysis.scenario
        for number, (draws, choices) in enumerate(plays):
            talks = self._played(draws, choices)
            watch = Watch(director, scenario, analysis.compiled, number)
            for step in talks.steps:
                watch.observe(step)
            court = Court(scenario, director, talks, self._worlds[draws], alternatives=False)
            for claim in claims_after(director, scenario, talks, watch):
                if claim.id != "walked":
                    yield claim.id, court.test(claim.id).verdict
                elif talks.ended is not None:
                    sound = talks.ended.kind == "walk_away" and self._left[draws].sound(choices)
                    yield claim.id, court.walked(sound).verdict

    def _played(self, draws: Draws, choices: tuple[str, ...]) -> Talks:
        """A play, made once for all directors."""
        way = draws, choices
        if way not in self._talks:
            self._talks[way] = Talks(self._analysis.compiled, draws, map(Made, choices))
        return self._talks[way]
