"""Claims of directors over a library: how often they are fair, and which never or always are."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from simulator.analysis.analysis import Analysis
from simulator.analysis.author.finding import SEED, Finding, per_cent
from simulator.analysis.author.hearing import Hearing, Way
from simulator.analysis.block import ScoreFarm
from simulator.analysis.columns import TooWide
from simulator.analysis.explore import TooMany
from simulator.analysis.plays import random_plays
from simulator.director.claims import ClaimId
from simulator.negotiation.compile import compile_scenario
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Approves

DEALS = 30
"""Deals of random play that each director judges, in each scenario."""

ENOUGH = 10
"""Verdicts on a claim before it is said to be never or always fair."""

STATES = 200_000
"""How large a scenario may be whose deals are judged: ten times what a scenario of sixty scenes has."""

LEFT_OUT: frozenset[ClaimId] = frozenset({"praise", "walked"})
"""Praise is an opinion, and whether leaving was right is the scenario's doing, not the director's."""


@dataclass(slots=True)
class Tally:
    """How often a claim was fair, of how many times that it was true or false at all."""

    fair: int = 0
    judged: int = 0

    @property
    def share(self) -> int:
        """Per cent of fair ones."""
        return per_cent(self.fair, self.judged)


Tallies = Mapping[str, Mapping[ClaimId, Tally]]
"""By director and claim."""


def fairness(scenarios: Iterable[Scenario], directors: Iterable[Director]) -> Tallies:
    """Let every director judge deals of random play in every scenario, and test each of his claims.

    Scenarios too large for that are left out. The same library gives the same tallies.
    """
    by_rule: dict[Approves, list[Director]] = {}
    for director in directors:
        by_rule.setdefault(director.approves, []).append(director)
    tallies: dict[str, dict[ClaimId, Tally]] = defaultdict(lambda: defaultdict(Tally))
    for scenario in scenarios:
        for rule, some in by_rule.items():
            try:
                analysis = Analysis(scenario, compile_scenario(scenario, rule), budget=STATES)
                hearing, deals = Hearing(analysis), _deals(analysis)
                heard = [(director, list(hearing.verdicts(director, deals))) for director in some]
            except (TooMany, TooWide, ScoreFarm):
                continue
            for director, verdicts in heard:
                for claim, verdict in verdicts:
                    if claim not in LEFT_OUT and verdict != "opinion":
                        tally = tallies[director.id][claim]
                        tally.judged += 1
                        tally.fair += verdict == "fair"
    return tallies


def _deals(analysis: Analysis) -> list[Way]:
    """Deals of random play."""
    kinds = analysis.compiled.ending_of
    played = random_plays(analysis, 20 * DEALS, SEED)
    deals = [
        (play.draws, play.choices) for play in played if play.ending and kinds[play.ending].kind == "deal"
    ]
    # Plays come draw by draw; every so many of them stand for all.
    return deals[:: max(1, len(deals) // DEALS)][:DEALS]


def one_sided(claims: Mapping[ClaimId, Tally]) -> Iterator[Finding]:
    """Claims of one director that were never fair, or always, in enough deals."""
    for claim, tally in sorted(claims.items()):
        if tally.judged >= ENOUGH and tally.fair in (0, tally.judged):
            code = "claim-always-fair" if tally.fair else "claim-never-fair"
            yield Finding(code, ("lines", "claims", claim), {"claim": claim, "deals": str(tally.judged)})
