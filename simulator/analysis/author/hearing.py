"""What directors claim of plays of one scenario, and the verdicts on it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.analysis.analysis import Analysis
from simulator.analysis.left import Left
from simulator.analysis.verdict import Court, Verdict
from simulator.director.claims import Claim, ClaimId, claims_after
from simulator.director.watch import Watch
from simulator.negotiation.attempt import Made, Talks
from simulator.scenario.director_model import Director

Draws = tuple[int, ...]
Way = tuple[Draws, tuple[str, ...]]
"""The hidden draws of a play, and its replies."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a director made of one play that has ended: what he said, and his claims with their verdicts."""

    way: Way
    talks: Talks
    watch: Watch
    claims: tuple[tuple[Claim, Verdict], ...]


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
        for heard in self.heard(director, plays):
            yield from ((claim.id, verdict) for claim, verdict in heard.claims)

    def heard(self, director: Director, plays: Iterable[Way]) -> Iterator[Heard]:
        """What he makes of some plays that have ended, each with a seed of its own: its number.

        Raises:
            TooMany, ScoreFarm, Cancelled: see `World`.
        """
        analysis, scenario = self._analysis, self._analysis.scenario
        for number, way in enumerate(plays):
            talks = self._played(*way)
            watch = Watch(director, scenario, analysis.compiled, number)
            for step in talks.steps:
                watch.observe(step)
            court = Court(scenario, director, talks, self._worlds[way[0]], alternatives=False)
            claims = claims_after(director, scenario, talks, watch)
            judged = ((claim, self._verdict(court, claim, talks, way)) for claim in claims)
            yield Heard(way, talks, watch, tuple(judged))

    def _verdict(self, court: Court, claim: Claim, talks: Talks, way: Way) -> Verdict:
        if claim.id != "walked":
            return court.test(claim.id).verdict
        draws, choices = way
        left = talks.ended is not None and talks.ended.kind == "walk_away"
        return court.walked(left and self._left[draws].sound(choices)).verdict

    def _played(self, draws: Draws, choices: tuple[str, ...]) -> Talks:
        """A play, made once for all directors."""
        way = draws, choices
        if way not in self._talks:
            self._talks[way] = Talks(self._analysis.compiled, draws, map(Made, choices))
        return self._talks[way]
