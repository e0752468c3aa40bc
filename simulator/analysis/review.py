"""The decision review: what each decision gave away, at the attempt's own most charitable priority.

loss_t = V(s_t, B_t) - Q(s_t, B_t, reply), at least 0; luck_t = V(s_t+1, B_t+1) - Q(s_t, B_t, reply), of
either sign: V is the best expected value of any way of playing that chooses alike wherever the draws
cannot be told apart. V(start) - value of the outcome = sum of losses - sum of lucks, exactly.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from simulator.analysis.beliefs import BITS, Beliefs
from simulator.analysis.priority import Spans, charitable
from simulator.analysis.values import Values, Weights, values
from simulator.negotiation.attempt import Talks
from simulator.negotiation.step import Step

Mark = Literal["brilliant", "strong", "solid", "mixed", "inaccuracy", "mistake", "blunder"]

INACCURACY, MISTAKE, BLUNDER = 5, 10, 20
"""Regret in per cent over which a decision is marked."""
APART, FALL = 3, 5
"""Points by which both sides must part for `mixed`; by which a score must fall for `brilliant`."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One decision.

    Attributes:
        loss, luck: in the priority's own units, exact.
        regret: the loss in per cent of the scale; None where there is no scale.
        mark: None where one reply was offered or there is no scale.
        better: the reply with the least loss; None if the reply made is among the best.
        losses: what each offered reply would have lost, in file order.
        means: the (client, company) points that a best way after each offered reply still brings on average,
            this decision's own included, without what the terms on the table are worth before the end.
    """

    decision: int
    scene: str
    choice: str
    timed_out: bool
    loss: Fraction
    luck: Fraction
    regret: Fraction | None
    lucky: Fraction | None
    mark: Mark | None
    better: str | None
    losses: dict[str, Fraction]
    means: dict[str, tuple[Fraction, Fraction]]


@dataclass(frozen=True, slots=True)
class Review:
    """A finished attempt, judged.

    `share` is the weight of the client's side at which it looks best, `weights` what a point of each side
    counts at it, in integers.
    """

    share: Fraction
    weights: Weights
    scale: Fraction
    decisions: tuple[Judged, ...]


def review(
    talks: Talks,
    beliefs: Beliefs,
    spans: Spans,
    random_play: tuple[Fraction, Fraction] | None,
    first: int = 0,
) -> Review:
    """Judge a finished attempt, from a decision on (counted from 0) at whose state the beliefs start.

    Args:
        random_play: mean (client, company) points of uniform random play over all draws; None if unknown.

    Raises:
        ValueError: talks have not ended.
    """
    if talks.ended is None:
        raise ValueError("an attempt is judged when it has ended")
    before = talks.steps[first].before
    outcome = talks.state.client - before.client, talks.state.company - before.company
    share, worth = charitable(lambda w: values(beliefs, spans.weights(w)), spans, outcome)
    scale = _scale(worth, spans, share, random_play)
    judged = _judge(talks, beliefs, worth, spans.unit(share), scale, first)
    return Review(share, worth.weights, scale, tuple(judged))


def _scale(
    worth: Values, spans: Spans, share: Fraction, random_play: tuple[Fraction, Fraction] | None
) -> Fraction:
    if random_play is None:
        return Fraction(0)
    weights, count = worth.weights, worth.beliefs.believed.bit_count()
    scene, place = worth.beliefs.start
    best = Fraction(int(worth.best[scene][place]), count)
    average = weights.client * random_play[0] + weights.company * random_play[1]
    return (best - average) / spans.unit(share)


def _judge(
    talks: Talks, beliefs: Beliefs, worth: Values, unit: int, scale: Fraction, first: int
) -> list[Judged]:
    bit = beliefs.combinations.index(talks.start.draws)
    belief = beliefs.believed
    judged = []
    for step in talks.steps[first:]:
        here = beliefs.reached[step.scene]
        code = (beliefs.layouts.code(step.before) << BITS) | belief
        place = int(here.codes.searchsorted(code))
        count = belief.bit_count()
        replies = worth.replies(step.scene, place)
        best = int(worth.best[step.scene][place])
        names = [reply.id for reply in here.scene.replies]
        losses = {names[reply]: Fraction(best - replies[reply], count * unit) for reply in sorted(replies)}
        means = {
            names[reply]: (Fraction(client, count), Fraction(company, count))
            for reply, (client, company) in worth.means(step.scene, place).items()
        }
        belief, after = _follow(beliefs, worth, step, place, bit)
        chosen = replies[names.index(step.choice)]
        luck = Fraction(after, belief.bit_count() * unit) - Fraction(chosen, count * unit)
        judged.append(_judged(step, losses, means, luck, scale))
    return judged


def _follow(beliefs: Beliefs, worth: Values, step: Step, place: int, bit: int) -> tuple[int, int]:
    """What is believed after a step, and what the part that came true is worth from its points on."""
    part, edge = beliefs.part(step.scene, place, step.choice, bit)
    belief = int(part.beliefs[edge])
    added = worth.weights.client * int(part.client[edge]) + worth.weights.company * int(part.company[edge])
    total = added * belief.bit_count()
    if part.target in worth.best:
        total += int(worth.best[part.target][part.to[edge]])
    return belief, total


def _judged(
    step: Step,
    losses: dict[str, Fraction],
    means: dict[str, tuple[Fraction, Fraction]],
    luck: Fraction,
    scale: Fraction,
) -> Judged:
    loss = losses[step.choice]
    per_cent = {reply: 100 * lost / scale for reply, lost in losses.items()} if scale > 0 else {}
    best = min(losses, key=losses.__getitem__)
    return Judged(
        decision=step.state.decision,
        scene=step.scene,
        choice=step.choice,
        timed_out=step.timed_out,
        loss=loss,
        luck=luck,
        regret=per_cent.get(step.choice),
        lucky=100 * luck / scale if scale > 0 else None,
        mark=_mark(step, per_cent),
        better=None if loss == losses[best] else best,
        losses=losses,
        means=means,
    )


def _mark(step: Step, per_cent: dict[str, Fraction]) -> Mark | None:
    """The first mark that fits; `per_cent` is each offered reply's regret."""
    if len(per_cent) < 2:
        return None
    regret = per_cent[step.choice]
    if regret > INACCURACY:
        return "blunder" if regret > BLUNDER else "mistake" if regret > MISTAKE else "inaccuracy"
    client = sum(entry.points for entry in step.entries if entry.side == "client")
    company = sum(entry.points for entry in step.entries if entry.side == "company")
    others = [lost for reply, lost in per_cent.items() if reply != step.choice]
    if regret == 0 and all(lost > MISTAKE for lost in others):
        return "brilliant" if min(client, company) <= -FALL else "strong"
    if max(client, company) >= APART and min(client, company) <= -APART:
        return "mixed"
    return "solid"
