"""Verdicts on claims, held against the definition: every deal of every play is looked at."""

import random
from dataclasses import dataclass

import pytest

from simulator.analysis.analysis import Analysis
from simulator.analysis.verdict import MARGIN, Court
from simulator.director.claims import KINDS
from simulator.negotiation.attempt import Made, Talks
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.events import Ended
from simulator.negotiation.ledger import shown
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Substitution
from tests.analysis import brute
from tests.analysis.generated import scenario
from tests.analysis.small import director

CLAIMS: tuple[Substitution, ...] = ("price", "deferral", "delivery", "conceded", "spoiled")


@dataclass(frozen=True)
class Signed:
    client: int
    company: int
    levels: tuple[int, ...]
    relied: bool
    way: tuple[str, ...]


def _deals(compiled: CompiledScenario, draws: brute.Draws) -> list[Signed]:
    """Every play that signs inside the mandate or with approval."""
    found = []
    for way, steps in brute.plays(compiled, draws):
        end, ended = steps[-1].state, steps[-1].events[-1]
        assert isinstance(ended, Ended)
        if ended.kind == "deal" and not ended.void:
            relied = any(made.relied_on for made in steps)
            found.append(Signed(shown(end.client), shown(end.company), end.terms, relied, way))
    return found


def _judged(
    authored: Scenario,
    compiled: CompiledScenario,
    deals: list[Signed],
    talks: Talks,
    claim: Substitution,
    declared: tuple[int, int, int],
    rewards: int,
) -> tuple[str, list[Signed]]:
    """The verdict by its definition, and the deals that decided it."""
    kinds = KINDS.get(claim)
    about = [n for n, term in enumerate(compiled.terms) if kinds is None or term.kind in kinds]
    if claim == "spoiled":
        favours = [entry for entry in authored.past if entry.favour]
        freely = {entry.favour for entry in favours if not entry.owed}
        if not favours:
            return "opinion", []
        if not freely:
            return "unfair", []
        about = [n for n, term in enumerate(compiled.terms) if term.id in freely]
    worth = [[points[1] for points in term.points] for term in compiled.terms]
    mine, (client, company) = talks.state.terms, talks.state.shown
    if all(worth[n][mine[n]] >= worth[n][compiled.terms[n].opening] for n in about):
        return "unfair", []
    better = [
        deal
        for deal in deals
        if deal.company >= company + MARGIN
        and all(deal.levels[n] == mine[n] for n in range(len(mine)) if n not in about)
        and all(worth[n][deal.levels[n]] >= worth[n][mine[n]] for n in about)
        and any(worth[n][deal.levels[n]] > worth[n][mine[n]] for n in about)
    ]

    def gain(deal: Signed, share: int) -> int:
        return share * (deal.client - client) + (100 - share) * (deal.company - company)

    good = [d for d in better if d.client >= min(declared[2], client) and gain(d, declared[0]) >= 0]
    openly = [deal for deal in good if not deal.relied]
    if good:
        return ("fair", openly) if openly else ("hindsight", good)
    rewarded = [deal for deal in better if gain(deal, rewards) > 0]
    return ("policy_clash", rewarded) if rewarded else ("unfair", [])


def _gave(compiled: CompiledScenario, deal: Signed) -> bool:
    """Whether some term stands worse for us than at the opening."""
    return any(
        term.points[level][1] < term.points[term.opening][1]
        for term, level in zip(compiled.terms, deal.levels, strict=True)
    )


@pytest.mark.parametrize("seed", range(350))
def test_verdicts_and_what_decides_them_are_as_defined(seed: int) -> None:
    authored, chance = scenario(seed), random.Random(seed)
    compiled = compile_scenario(authored, "when_backed")
    for world in Analysis(authored, compiled).worlds:
        deals = _deals(compiled, world.draws)
        gave = [deal for deal in deals if _gave(compiled, deal)]
        for mine in chance.sample(gave, min(6, len(gave))):
            talks = Talks(compiled, world.draws, map(Made, mine.way))
            client, rewards = chance.choice([10, 50, 80]), chance.choice([0, 20, 50])
            declared = client, 100 - client, chance.randint(40, 60)
            by = director(declared, rewards)
            for claim in CLAIMS:
                verdict, decided = _judged(authored, compiled, deals, talks, claim, declared, rewards)
                tested = Court(authored, by, talks, world).test(claim)
                quick = Court(authored, by, talks, world, alternatives=False).test(claim)
                assert tested.verdict == quick.verdict == verdict, f"seed {seed}, {claim}"
                assert (tested.alternative is None) == (not decided)
                if tested.alternative is None:
                    continue
                best = max((deal.company, deal.client) for deal in decided)
                among = [deal for deal in decided if (deal.company, deal.client) == best]
                first = brute.earliest(compiled, world.draws, [deal.way for deal in among])
                found = tested.alternative
                assert (found.company, found.client) == best, f"seed {seed}, {claim}"
                assert found.choices == first, f"seed {seed}, {claim}"
                assert found.levels == next(deal.levels for deal in among if deal.way == first)
                assert found.relied == all(deal.relied for deal in among)
