"""Why another reply would have been better, in one exact statement that can be said in a sentence."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from simulator.analysis.ahead import Scores, ahead, without_terms
from simulator.analysis.belief import believed
from simulator.analysis.review import Judged, Review
from simulator.analysis.values import Weights
from simulator.analysis.walk import walk
from simulator.analysis.world import World
from simulator.negotiation.attempt import Talks
from simulator.negotiation.step import Step, step

Code = Literal["void", "told", "nobody_worse", "trade"]

Reached = tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class Reason:
    """What the better reply would have kept.

    `code` is the first that fits:

    - void: the reply made signed outside the mandate, the better one does not; `penalty` is what that cost.
    - told: the better reply would have told apart what was hidden, by the draws in `told`.
    - nobody_worse: it kept an outcome within reach that is better for one side and worse for none.
    - trade: it kept one that is better at the attempt's own priority, though one side has less.

    `client` and `company` are how much more each has at the end of the best way after the better reply
    (`reaches`) than after the reply made; where draws could not be told apart, on average over them.
    """

    decision: int
    better: str
    code: Code
    client: Fraction
    company: Fraction
    reaches: Reached
    told: tuple[str, ...]
    penalty: int


def reason(
    talks: Talks, combinations: tuple[tuple[int, ...], ...], world: World, review: Review, judged: Judged
) -> Reason:
    """Why the better reply of a decision was better.

    Args:
        combinations: every combination of the hidden draws.
        world: what could be reached under the attempt's own.

    Raises:
        ValueError: no reply was better.
    """
    if judged.better is None:
        raise ValueError("the reply made is among the best")
    number = judged.decision - 1
    made = talks.steps[number]
    other = step(talks.scenario, made.before, judged.better)
    belief = believed(talks, combinations, number)
    if belief.bit_count() == 1:
        mine, theirs = (ahead(world, talks.scenario, state) for state in (made.state, other.state))
        left, kept = _apart(mine, theirs, review.weights)
    else:
        base = without_terms(talks.scenario, made.before)
        left, kept = _final(base, judged.means[judged.choice]), _final(base, judged.means[judged.better])
    client, company = kept[0] - left[0], kept[1] - left[1]
    penalty = _mandate(made) if not _mandate(other) else 0
    told = _told(talks, combinations, number, judged.better)
    code: Code = "nobody_worse" if client >= 0 and company >= 0 else "trade"
    if penalty or told:
        code = "void" if penalty else "told"
    return Reason(judged.decision, judged.better, code, client, company, kept, told, penalty)


def _apart(left: list[Scores], kept: list[Scores], weights: Weights) -> tuple[Reached, Reached]:
    """The best outcome after the reply made, and one after the better reply to lay beside it.

    Best at the attempt's own priority; of those that are equally good the pair by which the side that
    loses, if one does, loses least.
    """

    def worth(scores: Scores) -> int:
        return weights.client * scores[0] + weights.company * scores[1]

    top = max(map(worth, left))
    lefts = [one for one in left if worth(one) == top]
    pairs = [(one, other) for one in lefts for other in kept if worth(other) > top]
    free = [pair for pair in pairs if _least(pair) >= 0]
    if free:
        one, other = max(free, key=lambda pair: (worth(pair[1]), sum(pair[1])))
    else:
        best = max(worth(other) for _, other in pairs)
        one, other = max((pair for pair in pairs if worth(pair[1]) == best), key=_least)
    return (Fraction(one[0]), Fraction(one[1])), (Fraction(other[0]), Fraction(other[1]))


def _least(pair: tuple[Scores, Scores]) -> int:
    """What the side that gains less has more in the second of two outcomes."""
    return min(pair[1][0] - pair[0][0], pair[1][1] - pair[0][1])


def _final(base: Scores, to_come: tuple[Fraction, Fraction]) -> Reached:
    return base[0] + to_come[0], base[1] + to_come[1]


def _mandate(made: Step) -> int:
    """What signing outside the mandate cost in a step, as a positive number."""
    return -sum(entry.points for entry in made.entries if entry.cause == "mandate")


def _told(
    talks: Talks, combinations: tuple[tuple[int, ...], ...], number: int, better: str
) -> tuple[str, ...]:
    """The draws that the better reply would have told apart and the reply made did not."""
    before = [made.choice for made in talks.made[:number]]
    other = walk(talks.scenario, talks.start.draws, [*before, better])
    open_still, mine, theirs = (
        _open(talks, combinations, believed(talks, combinations, number)),
        _open(talks, combinations, believed(talks, combinations, number + 1)),
        _open(talks, combinations, believed(other, combinations, number + 1)),
    )
    return tuple(name for name in open_still if name in mine and name not in theirs)


def _open(talks: Talks, combinations: tuple[tuple[int, ...], ...], belief: int) -> tuple[str, ...]:
    """The draws whose value a belief leaves open."""
    members = [draws for bit, draws in enumerate(combinations) if belief >> bit & 1]
    return tuple(
        draw.id
        for place, draw in enumerate(talks.scenario.draws)
        if len({draws[place] for draws in members}) > 1
    )
