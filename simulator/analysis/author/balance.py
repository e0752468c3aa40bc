"""How a scenario is balanced: every outcome with how often it comes at random, and what pleases who directs.

Values that need no analysis to be read; `balancing` makes them.
"""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from simulator.analysis.author.outcomes import Outcomes
from simulator.negotiation.region import region_of
from simulator.scenario.vocabulary import EndingKind

Reason = Literal["too_many_states", "too_wide", "score_farm", "too_many_endings"]
"""Why not everything is exact: see `debrief.study.Reason`."""
Step = Literal["states", "endings", "plays"]
"""What is done one after the other: find every state, list the endings, find how often each comes."""
Point = tuple[int, int]
"""Both scores as shown, client first."""

PLAYS, SEED = 20_000, 1
"""How many random plays stand in where likelihoods are not exact, and what decides them."""


@dataclass(frozen=True, slots=True)
class Balance:
    """What can happen in a scenario under a director.

    Attributes:
        states: how many can be reached, over all draws; None where they were not all found.
        reason: why not everything is exact; None where it is.
        plays: how many random plays the likelihoods are from; 0 where they are exact. `seed` decides them.
        stuck: how likely it is that a random play cannot end, 0 to 1.
        endings: the scenario's, in file order, each with its kind.
        outcomes: every distinct (ending, client, company); where the reason is that they are too many, or
            that the states are, those that the plays came to.
        frontier: the efficient points over all draws, client rising; empty where they are not known.
        draws: every combination of hidden draws in words.
        pleases: the distinct points at which an outcome pleases the director; None where that is not known.
        never: replies that no play is ever offered, (scene, choice).
        thresholds: from which (client, company) on a score is high.
    """

    states: int | None
    reason: Reason | None
    plays: int
    seed: int
    stuck: float
    endings: tuple[tuple[str, EndingKind], ...]
    outcomes: Outcomes
    frontier: tuple[Point, ...]
    draws: tuple[Mapping[str, str], ...]
    pleases: tuple[Point, ...] | None
    never: tuple[tuple[str, str], ...]
    thresholds: Point

    @property
    def exact(self) -> bool:
        """Whether likelihoods are exact."""
        return self.plays == 0

    @property
    def reached(self) -> int:
        """How many endings can be reached, or were."""
        return len(set(self.outcomes.ending))

    def shares(self) -> dict[str, float]:
        """How likely random play ends in each region of deals, or in a kind of ending that is no deal."""
        found: dict[str, float] = {}
        rows = self.outcomes
        for ending, client, company, likely in zip(
            rows.ending, rows.client, rows.company, rows.likely, strict=True
        ):
            kind = self.endings[ending][1]
            # Whether it was right to walk away is a question of its own.
            region = region_of(kind, (client, company), self.thresholds) if kind == "deal" else None
            name = region or kind
            found[name] = found.get(name, 0.0) + likely
        return found

    def means(self) -> tuple[float, float]:
        """The mean (client, company) score of random play that ends."""
        rows = self.outcomes
        whole = sum(rows.likely) or 1.0
        client, company = (
            sum(score * likely for score, likely in zip(scores, rows.likely, strict=True)) / whole
            for scores in (rows.client, rows.company)
        )
        return client, company

    def likeliest(self) -> "array[int]":
        """For every distinct point the row of one outcome there: efficient before not, then the likeliest."""
        rows, best = self.outcomes, dict[Point, int]()
        for row, point in enumerate(zip(rows.client, rows.company, strict=True)):
            other = best.setdefault(point, row)
            if (rows.efficient[row], rows.likely[row]) > (rows.efficient[other], rows.likely[other]):
                best[point] = row
        return array("L", best.values())
