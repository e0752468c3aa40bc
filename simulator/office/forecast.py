"""The reading of the director, and once of the client's priorities: what the trainee takes the truth to be.

A forecast is sealed when it is made. It is either a pick with a confidence or a hundred chips set by hand,
and is scored by Brier's rule against what was true.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, get_args

from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Demand

Subject = Literal["demand", "priorities"]
Moment = Literal["briefing", "bargaining", "office"]

DEMANDS: tuple[Demand, ...] = get_args(Demand)
"""What a director may really want, in the order it is shown."""

CONFIDENCES = (50, 70, 90)
"""How sure somebody may be of a pick, per cent."""

CHIPS = 100


@dataclass(frozen=True, slots=True)
class Forecast:
    """What the trainee takes the truth to be.

    Attributes:
        chips: every option with its per cent, sum 100: demands, or ids of terms.
        picked, confidence: the option picked and how sure, 50, 70 or 90; None where chips were set by hand.
    """

    subject: Subject
    moment: Moment
    chips: tuple[tuple[str, int], ...]
    picked: str | None
    confidence: int | None


def pick(subject: Subject, moment: Moment, options: Sequence[str], picked: str, confidence: int) -> Forecast:
    """One option with a confidence; the rest is spread evenly over the others.

    Raises:
        ValueError: `picked` is no option, or the confidence is not one of `CONFIDENCES`.
    """
    if picked not in options or confidence not in CONFIDENCES:
        raise ValueError(f"not a pick among {', '.join(options)}: {picked!r} at {confidence} per cent")
    others = [option for option in options if option != picked]
    rest = dict(zip(others, _shares([1] * len(others), CHIPS - confidence), strict=True))
    sure = confidence if others else CHIPS
    chips = tuple((option, sure if option == picked else rest[option]) for option in options)
    return Forecast(subject, moment, chips, picked, confidence)


def by_hand(subject: Subject, moment: Moment, chips: Mapping[str, int]) -> Forecast:
    """A hundred chips laid out by hand.

    Raises:
        ValueError: they are not a hundred, or some are fewer than none.
    """
    if sum(chips.values()) != CHIPS or any(count < 0 for count in chips.values()):
        raise ValueError(f"chips add up to {sum(chips.values())}, not to {CHIPS}")
    return Forecast(subject, moment, tuple(chips.items()), None, None)


def truth_of_demand(director: Director) -> dict[str, int]:
    """What the director really wants: every demand with its per cent."""
    return {demand: director.demand.get(demand, 0) for demand in DEMANDS}


def truth_of_priorities(scenario: Scenario) -> dict[str, int]:
    """What weighs for the client: each term's range of client points in per cent of all ranges.

    Empty where no term makes any difference to the client.
    """
    worth = {name: [level.client for level in term.levels] for name, term in scenario.terms.items()}
    ranges = [max(points) - min(points) for points in worth.values()]
    if not any(ranges):
        return {}
    return dict(zip(worth, _shares(ranges, CHIPS), strict=True))


def skill(forecast: Forecast, truth: Mapping[str, int]) -> Fraction:
    """How good a forecast was: 1 is perfect, 0 no better than an even spread, negative worse.

    1 - Brier / Brier of an even spread. A pick is scored against the option of most weight (where several
    weigh most, against whichever of them was picked), chips set by hand against the whole spread. Where the
    truth is itself an even spread there is nothing to beat: chips that say so are perfect, others score 0.
    """
    true = {option: Fraction(truth.get(option, 0), CHIPS) for option, _ in forecast.chips}
    if forecast.picked is not None:
        most = max(true.values())
        top = [option for option in true if true[option] == most]
        meant = forecast.picked if forecast.picked in top else top[0]
        true = {option: Fraction(option == meant) for option in true}
    brier = _apart({option: Fraction(chips, CHIPS) for option, chips in forecast.chips}, true)
    even = _apart(dict.fromkeys(true, Fraction(1, len(true))), true)
    if not even:
        return Fraction(not brier)
    return 1 - brier / even


def _apart(shares: Mapping[str, Fraction], true: Mapping[str, Fraction]) -> Fraction:
    """Brier's score: the sum of the squared differences."""
    return sum(((shares[option] - share) ** 2 for option, share in true.items()), Fraction(0))


def _shares(weights: Sequence[int], whole: int) -> list[int]:
    """Whole numbers in proportion to weights, by largest remainder; the earlier of equals first."""
    total = sum(weights)
    if not total:
        return []
    shares = [weight * whole // total for weight in weights]
    order = sorted(range(len(weights)), key=lambda at: -(weights[at] * whole % total))
    for at in order[: whole - sum(shares)]:
        shares[at] += 1
    return shares
