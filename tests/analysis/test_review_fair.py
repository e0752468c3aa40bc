"""Who plays as well as can be is never blamed, and the order of replies in the file changes nothing."""

import random
from fractions import Fraction

import pytest

from simulator.analysis.analysis import Analysis
from simulator.analysis.beliefs import BITS
from simulator.analysis.review import Review
from simulator.analysis.values import Values, values
from simulator.negotiation.attempt import Made, Talks
from simulator.negotiation.compile import compile_scenario
from simulator.scenario.model import Scenario
from tests.analysis import brute
from tests.analysis.generated import scenario

SHARES = (Fraction(1, 5), Fraction(1, 3), Fraction(1, 2), Fraction(2, 3), Fraction(4, 5))


def analysed(authored: Scenario) -> Analysis:
    return Analysis(authored, compile_scenario(authored, "when_backed"))


def rational(analysis: Analysis, found: Values, draws: tuple[int, ...]) -> Talks | None:
    """The attempt of somebody who always gives a reply of the highest worth; None where no way ends."""
    beliefs = analysis.beliefs
    talks, belief = Talks(analysis.compiled, draws), beliefs.believed
    bit = analysis.draws.index(draws)
    while talks.ended is None:
        here = beliefs.reached[talks.state.at]
        place = int(here.codes.searchsorted((beliefs.layouts.code(talks.state) << BITS) | belief))
        worth = {reply: value for reply, value in found.replies(talks.state.at, place).items()
                 if value > -(2**50)}  # fmt: skip
        if not worth:
            return None
        best = max(worth.values())
        choice = here.scene.replies[min(reply for reply, value in worth.items() if value == best)].id
        belief = beliefs.after(talks.state.at, place, choice, bit)
        talks.choose(choice)
    return talks


@pytest.mark.parametrize("seed", range(120))
def test_a_fixed_priority_in_the_band_is_never_blamed_where_nothing_is_hidden(seed: int) -> None:
    analysis = analysed(scenario(seed))
    if len(analysis.draws) > 1:
        return
    for share in SHARES:
        found = values(analysis.beliefs, analysis.spans.weights(share))
        talks = rational(analysis, found, ())
        if talks is not None:
            losses = [judged.loss for judged in analysis.review(talks).decisions]
            assert losses == [0] * len(losses), f"seed {seed}, share {share}"


@pytest.mark.parametrize("seed", range(60))
def test_at_his_own_priority_a_rational_player_loses_nothing_whatever_is_hidden(seed: int) -> None:
    """With hidden draws luck may make another priority look better; at his own there is no loss."""
    analysis = analysed(scenario(seed))
    for share in SHARES:
        found = values(analysis.beliefs, analysis.spans.weights(share))
        for draws in analysis.draws:
            talks = rational(analysis, found, draws)
            if talks is None:
                continue
            at_own = _losses_at(analysis, found, talks)
            assert at_own == [0] * len(at_own), f"seed {seed}, share {share}, draws {draws}"


def _losses_at(analysis: Analysis, found: Values, talks: Talks) -> list[int]:
    beliefs, belief = analysis.beliefs, analysis.beliefs.believed
    bit, losses = analysis.draws.index(talks.start.draws), []
    for made in talks.steps:
        here = beliefs.reached[made.scene]
        place = int(here.codes.searchsorted((beliefs.layouts.code(made.before) << BITS) | belief))
        names = [reply.id for reply in here.scene.replies]
        worth = found.replies(made.scene, place)
        losses.append(int(found.best[made.scene][place]) - worth[names.index(made.choice)])
        belief = beliefs.after(made.scene, place, made.choice, bit)
    return losses


def shuffled(authored: Scenario, seed: int) -> Scenario:
    """The same scenario with the replies of every scene in another order."""
    plain = authored.model_dump(by_alias=True, exclude_unset=True)
    for scene in plain["scenes"].values():
        choices = list(scene["choices"])
        scene["choices"] = random.Random(seed).sample(choices, len(choices))
    return Scenario.model_validate(plain)


def losses_by_id(review: Review) -> list[dict[str, Fraction]]:
    """What every reply would have lost, decision by decision, by the reply's id."""
    return [dict(sorted(judged.losses.items())) for judged in review.decisions]


@pytest.mark.parametrize("seed", range(80))
def test_losses_do_not_hang_on_the_order_of_replies(seed: int) -> None:
    authored = scenario(seed)
    one, other = analysed(authored), analysed(shuffled(authored, seed))
    chance = random.Random(seed)
    for draws in one.draws:
        talks = Talks(one.compiled, draws)
        while talks.ended is None and brute.choices(one.compiled, talks.state):
            talks.choose(chance.choice(brute.choices(one.compiled, talks.state)))
        if talks.ended is None:
            continue
        again = Talks(other.compiled, draws, [Made(made.choice) for made in talks.steps])
        first, second = one.review(talks), other.review(again)
        assert first.share == second.share, f"seed {seed}"
        assert losses_by_id(first) == losses_by_id(second), f"seed {seed}"
