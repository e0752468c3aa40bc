import pytest

from simulator.analysis.analysis import Analysis
from simulator.analysis.bounds import outer
from simulator.analysis.ends import Aim
from simulator.analysis.summary import summary
from simulator.analysis.variables import Variables
from simulator.negotiation.attempt import Made, Talks
from simulator.negotiation.compile import compile_scenario
from simulator.scenario.director_model import Director
from tests.analysis import brute
from tests.analysis.generated import scenario

SMALL = 12

DIRECTOR = Director.model_validate(
    {
        "format": 1, "id": "strict", "name": "N", "role": "R",
        "rewards": {"client": 50, "company": 50}, "demand": {"happy_client": 100},
    }
)  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_over_the_budget_what_is_certain_can_be_played_and_what_may_be_is_never_too_low(seed: int) -> None:
    authored = scenario(seed)
    compiled = compile_scenario(authored, "when_backed")
    record = summary(Analysis(authored, compiled, budget=SMALL), DIRECTOR)
    if record["complete"]:
        return
    analysis = Analysis(authored, compiled)
    best = [
        max(int(getattr(world.endings, side).max()) for world in analysis.worlds)
        for side in ("client", "company")
    ]
    for side, name in enumerate(("client", "company")):
        certain, possible = record["bound"][name]
        assert certain <= best[side] <= possible, f"seed {seed}"
    for row in record["frontier"]:
        draws = tuple(draw.values.index(row["draws"][draw.id]) for draw in compiled.draws)
        talks = Talks(compiled, draws, [Made(choice) for choice in row["choices"]])
        assert talks.state.shown == (row["client"], row["company"])


@pytest.mark.parametrize("seed", range(60))
def test_no_outcome_is_worth_more_than_the_outer_bound_at_any_priority(seed: int) -> None:
    authored = scenario(seed)
    compiled = compile_scenario(authored, "always")
    lines = outer(Variables(compiled))
    for world in Analysis(authored, compiled).worlds:
        aims = [Aim(frozenset([ending.id]), ending.kind == "deal") for ending in compiled.endings]
        found = world.ends(aims)
        for points in (found.points(aim) for aim in range(len(aims))):
            for client, company in zip(points.client.tolist(), points.company.tolist(), strict=True):
                for share, most in lines:
                    assert share * client + (1 - share) * company <= most, f"seed {seed}"


def test_a_review_over_the_budget_judges_the_decisions_from_which_the_rest_can_be_searched() -> None:
    seen = 0
    for seed in range(60):
        authored = scenario(seed)
        compiled = compile_scenario(authored, "when_backed")
        analysis = Analysis(authored, compiled, budget=SMALL // 2)
        draws = analysis.draws[-1]
        _, steps = max(brute.plays(compiled, draws), key=lambda play: len(play[0]), default=((), ()))
        if not steps:
            continue
        talks = Talks(compiled, draws, [Made(made.choice) for made in steps])
        judged = analysis.review(talks).decisions
        assert all(one.loss >= 0 for one in judged), f"seed {seed}"
        assert [one.decision for one in judged] == list(range(len(steps) - len(judged) + 1, len(steps) + 1))
        seen += 0 < len(judged) < len(steps)
    assert seen > 5
