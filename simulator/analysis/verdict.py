"""Claims tested against facts: each one a counterfactual on this very deal, exactly.

What else could have been signed under the same draws, with more for us on the terms the claim is about
and nothing else changed: was any of it better by what the director himself declares, could anybody have
known it, or is it only better by what he rewards?
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from simulator.analysis.outcomes import Outcome, Outcomes
from simulator.director.claims import KINDS, ClaimId
from simulator.negotiation.attempt import Talks
from simulator.scenario.director_model import Director
from simulator.scenario.model import Flag, Scenario

Verdict = Literal["fair", "hindsight", "policy_clash", "unfair", "opinion"]

MARGIN = 3
"""Company points by which another deal must be better to count."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """A deal that could have been made instead: shown scores, levels signed, and one way to it."""

    client: int
    company: int
    levels: tuple[int, ...]
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Tested:
    """A claim's verdict, why, and the deal that decided it (None where no deal did).

    `because` is a code: nothing_given, better_deal, hidden, rewarded_only, nothing_better, rivals_offer,
    broke_the_rules, on_the_frontier, below_the_frontier, void, missed, sound, opinion.
    """

    claim: ClaimId
    verdict: Verdict
    because: str
    alternative: Alternative | None = None


@dataclass(frozen=True, slots=True)
class Deal:
    """What was signed: scores as shown, levels, and whether the mandate was broken."""

    client: int
    company: int
    levels: tuple[int, ...]
    void: bool


class Court:
    """Tests the claims made about one finished attempt."""

    def __init__(
        self, scenario: Scenario, director: Director, talks: Talks, outcomes: Outcomes,
        frontier: Iterable[tuple[int, int]],
    ) -> None:  # fmt: skip
        """`outcomes` and `frontier` (shown scores) are those under the attempt's own draws."""
        self._scenario, self._director, self._talks = scenario, director, talks
        self._frontier = set(frontier)
        state = talks.state
        ended = talks.ended
        assert ended is not None
        client, company = state.shown
        self._mine = Deal(client, company, state.terms, ended.void)
        kinds = {ending.id: ending.kind for ending in talks.scenario.endings}
        self._deals = [o for o in outcomes.all if kinds[o.ending] == "deal" and not o.void]

    def test(self, claim: ClaimId) -> Tested:
        """Try one claim."""
        if claim == "praise":
            return Tested(claim, "opinion", "opinion")
        if claim == "client_first":
            return self._praise()
        if claim == "spoiled":
            # Never true or false without an earlier deal with this client.
            return Tested(claim, "opinion", "opinion")
        return self._reproach(claim)

    def walked(self, sound: bool) -> Tested:
        """The reproach after talks that ended without a deal: fair exactly where one was missed."""
        return Tested("walked", "unfair" if sound else "fair", "sound" if sound else "missed")

    def _praise(self) -> Tested:
        if self._mine.void:
            return Tested("client_first", "unfair", "void")
        if (self._mine.client, self._mine.company) in self._frontier:
            return Tested("client_first", "fair", "on_the_frontier")
        return Tested("client_first", "unfair", "below_the_frontier")

    def _reproach(self, claim: ClaimId) -> Tested:
        about = self._terms(claim)
        terms = self._talks.scenario.terms
        given = [
            p
            for p in about
            if terms[p].points[self._mine.levels[p]][1] < terms[p].points[terms[p].opening][1]
        ]
        if not given:
            return Tested(claim, "unfair", "nothing_given")
        better = [deal for deal in self._deals if self._better(deal, about)]
        tested = self._weigh(claim, better)
        if claim == "bent" and any(e.cause in ("mandate", "precedent") for e in self._talks.ledger):
            return Tested(claim, "fair", "broke_the_rules", tested.alternative)
        if claim == "extras" and tested.verdict == "fair" and self._rivals_offer(given):
            return Tested(claim, "unfair", "rivals_offer")
        return tested

    def _weigh(self, claim: ClaimId, better: list[Outcome]) -> Tested:
        declared = self._director.declares
        floor = self._mine.client
        if declared is not None and declared.floor is not None:
            floor = min(declared.floor, floor)
        shares = (50, 50) if declared is None else (declared.client, declared.company)
        by_declared = [deal for deal in better if deal.shown[0] >= floor and self._gain(deal, *shares) >= 0]
        open_ways = [deal for deal in by_declared if not deal.relied]
        if open_ways:
            return Tested(claim, "fair", "better_deal", _best(open_ways))
        if by_declared:
            return Tested(claim, "hindsight", "hidden", _best(by_declared))
        rewards = self._director.rewards
        rewarded = [deal for deal in better if self._gain(deal, rewards.client, rewards.company) > 0]
        if rewarded:
            return Tested(claim, "policy_clash", "rewarded_only", _best(rewarded))
        return Tested(claim, "unfair", "nothing_better")

    def _gain(self, deal: Outcome, client: int, company: int) -> int:
        shown = deal.shown
        return client * (shown[0] - self._mine.client) + company * (shown[1] - self._mine.company)

    def _better(self, deal: Outcome, about: tuple[int, ...]) -> bool:
        """More for us on the claim's terms, on none of them less, and all other terms as they are."""
        if deal.shown[1] < self._mine.company + MARGIN:
            return False
        more = False
        for place, term in enumerate(self._talks.scenario.terms):
            mine, theirs = self._mine.levels[place], deal.levels[place]
            if place not in about:
                if theirs != mine:
                    return False
                continue
            difference = term.points[theirs][1] - term.points[mine][1]
            if difference < 0:
                return False
            more = more or difference > 0
        return more

    def _terms(self, claim: ClaimId) -> tuple[int, ...]:
        wanted = next((kinds for id, kinds in KINDS.items() if id == claim), None)
        terms = self._talks.scenario.terms
        return tuple(p for p, term in enumerate(terms) if wanted is None or term.kind in wanted)

    def _rivals_offer(self, given: list[int]) -> bool:
        """Whether a known fact says that competitors give what was given."""
        names = [fact.id for fact in self._talks.scenario.facts]
        terms = {self._talks.scenario.terms[place].id for place in given}
        for name, fact in self._scenario.facts.items():
            offered = isinstance(fact, Flag) and terms & set(fact.rival_offers)
            if offered and self._talks.state.facts[names.index(name)]:
                return True
        return False


def _best(deals: list[Outcome]) -> Alternative:
    """Highest company, then highest client, then fewest decisions, then earliest replies in the file."""
    top = max(deal.shown[::-1] for deal in deals)
    among = [deal for deal in deals if deal.shown[::-1] == top]
    chosen = min(among, key=lambda deal: (deal.decisions, deal.rank))
    return Alternative(chosen.shown[0], chosen.shown[1], chosen.levels, chosen)
