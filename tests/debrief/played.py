"""Finished attempts with their studies and debriefs, on tables that are known by heart."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from simulator.analysis.analysis import Analysis
from simulator.attempt import Attempt
from simulator.debrief.debrief import Debrief, debrief
from simulator.debrief.study import Study, study
from simulator.history import AttemptRow
from simulator.negotiation.compile import compile_scenario
from simulator.office.forecast import Forecast
from simulator.office.office import Answer, Office
from simulator.scenario.director_model import Director
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Approves
from tests.analysis import small
from tests.director import material
from tests.pairs import shipped_pairs


@dataclass(frozen=True)
class Done:
    """A finished attempt, its study and its debrief."""

    attempt: Attempt
    study: Study
    debrief: Debrief


def done(
    attempt: Attempt,
    *,
    answers: Sequence[Answer] | None = None,
    forecasts: Sequence[Forecast] = (),
    earlier: Sequence[AttemptRow] = (),
    analysis: Analysis | None = None,
) -> Done:
    """Study and debrief an attempt; with answers the office was held, else it was never entered."""
    found = study(attempt, analysis=analysis)
    office = None if answers is None else entered(attempt, found, answers)
    return Done(attempt, found, debrief(attempt, found, office, forecasts, earlier))


def entered(attempt: Attempt, found: Study, answers: Sequence[Answer]) -> Office:
    """The office after these answers."""
    assert found.findings is not None
    tested = [verdict.tested for verdict in found.findings.verdicts]
    return Office(attempt, tested, found.findings.headroom, answers)


def table(
    *choices: str,
    day: str = "tuesday",
    asking: bool = False,
    by: Director | None = None,
    answers: Sequence[Answer] | None = None,
) -> Done:
    """The one table of `tests.analysis.small` after these choices."""
    attempt = small.play(*choices, day=day, asking=asking, by=by)
    return done(attempt, answers=answers, analysis=small.analysis(asking=asking) if by is None else None)


def talks(*choices: str, by: Director | None = None, played: Scenario | None = None) -> Attempt:
    """The small talks of `tests.director.material`."""
    return Attempt(played or material.scenario(), by or material.director(), seed=1, choices=choices)


LIBRARY = Library.shipped()
SHIPPED = shipped_pairs(LIBRARY)
PLAYS = [(*pair, seed) for pair in SHIPPED for seed in ((1, 2, 3) if pair[0] == "warm-up" else (1,))]
"""Plays at random of every shipped pair: (scenario, director, seed); more of what is quickly searched."""


@cache
def models(scenario: str, director: str) -> tuple[Scenario, Director]:
    """A scenario and a director of the library as written."""
    played, led = LIBRARY.scenario(scenario), LIBRARY.director(director)
    assert played is not None
    assert led is not None
    assert played.loaded.value is not None
    assert led.loaded.value is not None
    return played.loaded.value, led.loaded.value


def shipped_analysis(scenario: str, director: str) -> Analysis:
    """The analysis of a shipped pair; directors who approve alike share one."""
    return _analysis(scenario, models(scenario, director)[1].approves)


@lru_cache(maxsize=3)
def _analysis(scenario: str, approves: Approves) -> Analysis:
    played = models(scenario, "straight")[0]
    return Analysis(played, compile_scenario(played, approves))


def at_random(scenario: str, director: str, seed: int) -> Attempt:
    """A finished attempt whose replies are drawn evenly."""
    drawn = random.Random(seed)
    attempt = Attempt(*models(scenario, director), seed=seed)
    while attempt.ended is None:
        attempt.choose(drawn.choice([offer.id for offer in attempt.offered() if offer.available]))
    return attempt


@cache
def shipped(scenario: str, director: str, seed: int) -> Done:
    """A play at random of a shipped pair, with its study and its debrief; the office was never entered."""
    return done(at_random(scenario, director, seed), analysis=shipped_analysis(scenario, director))
