"""Claims tested against facts: each one a counterfactual on this very deal, exactly.

What else could have been signed under the same draws, with more for us on the terms the claim is about
and nothing else changed: was any of it better by what the director himself declares, could anybody have
known it, or is it only better by what he rewards?
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.signings import Signings
from simulator.analysis.world import World
from simulator.director.claims import KINDS, ClaimId
from simulator.negotiation.attempt import Talks
from simulator.scenario.director_model import Director
from simulator.scenario.model import Flag, Scenario

Some = NDArray[np.bool_]

Verdict = Literal["fair", "hindsight", "policy_clash", "unfair", "opinion"]

MARGIN = 3
"""Company points by which another deal must be better to count."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """A deal that could have been made instead: shown scores, levels signed, and the first way to it.

    `relied` says that every way to a deal with these scores relied on something hidden.
    """

    client: int
    company: int
    levels: tuple[int, ...]
    choices: tuple[str, ...]
    relied: bool


@dataclass(frozen=True, slots=True)
class Tested:
    """A claim's verdict, why, and the deal that decided it (None where no deal did).

    `because` is a code: nothing_given, better_deal, hidden, rewarded_only, nothing_better, rivals_offer,
    owed, broke_the_rules, on_the_frontier, below_the_frontier, void, missed, sound, opinion.
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
        self, scenario: Scenario, director: Director, talks: Talks, world: World, *, alternatives: bool = True
    ) -> None:
        """Nothing is tried yet.

        Args:
            world: the whole scenario under the attempt's own draws.
            alternatives: whether the deals that decide are named; verdicts alone are found much sooner.
        """
        self._scenario, self._director, self._talks, self._world = scenario, director, talks, world
        self._alternatives = alternatives
        state = talks.state
        ended = talks.ended
        assert ended is not None
        client, company = state.shown
        self._mine = Deal(client, company, state.terms, ended.void)

    def test(self, claim: ClaimId) -> Tested:
        """Try one claim."""
        if claim == "praise":
            return Tested(claim, "opinion", "opinion")
        if claim == "client_first":
            return self._praise()
        if claim == "spoiled":
            return self._spoiled()
        return self._reproach(claim)

    def walked(self, sound: bool) -> Tested:
        """The reproach after talks that ended without a deal: fair exactly where one was missed."""
        return Tested("walked", "unfair" if sound else "fair", "sound" if sound else "missed")

    def _praise(self) -> Tested:
        if self._mine.void:
            return Tested("client_first", "unfair", "void")
        if (self._mine.client, self._mine.company) in self._world.frontier:
            return Tested("client_first", "fair", "on_the_frontier")
        return Tested("client_first", "unfair", "below_the_frontier")

    def _spoiled(self) -> Tested:
        """An opinion without an earlier favour; else about the terms on which favours were not owed."""
        favours = [entry for entry in self._scenario.past if entry.favour is not None]
        if not favours:
            return Tested("spoiled", "opinion", "opinion")
        again = {entry.favour for entry in favours if not entry.owed}
        if not again:
            return Tested("spoiled", "unfair", "owed")
        terms = self._talks.scenario.terms
        about = tuple(place for place, term in enumerate(terms) if term.id in again)
        if not self._given(about):
            return Tested("spoiled", "unfair", "nothing_given")
        return self._weigh("spoiled", self._better(about))

    def _reproach(self, claim: ClaimId) -> Tested:
        about = self._terms(claim)
        given = self._given(about)
        if not given:
            return Tested(claim, "unfair", "nothing_given")
        tested = self._weigh(claim, self._better(about))
        if claim == "bent" and any(e.cause in ("mandate", "precedent") for e in self._talks.ledger):
            return Tested(claim, "fair", "broke_the_rules", tested.alternative)
        if claim == "extras" and tested.verdict == "fair" and self._rivals_offer(self._named(given)):
            return Tested(claim, "unfair", "rivals_offer")
        return tested

    def _given(self, about: tuple[int, ...]) -> list[int]:
        """Which of these terms stand worse for us than at the opening."""
        terms, levels = self._talks.scenario.terms, self._mine.levels
        return [p for p in about if terms[p].points[levels[p]][1] < terms[p].points[terms[p].opening][1]]

    def _weigh(self, claim: ClaimId, signed: frozenset[int]) -> Tested:
        """Try a claim by the deals that are packed so."""
        if not signed:
            return Tested(claim, "unfair", "nothing_better")
        openly = self._world.signings(signed, open_only=True)
        if (by_declared := self._declared(openly)).any():
            return Tested(claim, "fair", "better_deal", self._best(openly, by_declared))
        every = self._world.signings(signed, open_only=False)
        if (by_declared := self._declared(every)).any():
            return Tested(claim, "hindsight", "hidden", self._best(every, by_declared, openly))
        rewards = self._director.rewards
        rewarded = self._more(every) & (self._gain(every, rewards.client, rewards.company) > 0)
        if rewarded.any():
            return Tested(claim, "policy_clash", "rewarded_only", self._best(every, rewarded, openly))
        return Tested(claim, "unfair", "nothing_better")

    def _best(self, deals: Signings, some: Some, openly: Signings | None = None) -> Alternative | None:
        """Highest company, then highest client, then fewest decisions, then earliest replies in the file.

        Args:
            openly: the deals that rely on nothing hidden, where `deals` are others too.
        """
        if not self._alternatives:
            return None
        best = deals.best(some)
        relied = openly is not None and not openly.has(best.client, best.company)
        return Alternative(best.client, best.company, best.levels, best.choices, relied)

    def _declared(self, deals: Signings) -> Some:
        """Which deals are enough better for us, above his floor, and better by what he declares."""
        declared = self._director.declares
        floor = self._mine.client
        if declared is not None and declared.floor is not None:
            floor = min(declared.floor, floor)
        shares = (50, 50) if declared is None else (declared.client, declared.company)
        return self._more(deals) & (deals.client >= floor) & (self._gain(deals, *shares) >= 0)

    def _more(self, deals: Signings) -> Some:
        enough: Some = deals.company >= self._mine.company + MARGIN
        return enough

    def _gain(self, deals: Signings, client: int, company: int) -> NDArray[np.int64]:
        return client * (deals.client - self._mine.client) + company * (deals.company - self._mine.company)

    def _better(self, about: tuple[int, ...]) -> frozenset[int]:
        """What can be signed with more for us on the claim's terms, on none less, all others as they are."""
        terms, mine = self._talks.scenario.terms, self._mine.levels
        found = []
        for code, levels in self._world.signed.items():
            if any(levels[place] != mine[place] for place in range(len(terms)) if place not in about):
                continue
            gains = [
                terms[place].points[levels[place]][1] - terms[place].points[mine[place]][1] for place in about
            ]
            if min(gains) >= 0 and max(gains) > 0:
                found.append(code)
        return frozenset(found)

    def _terms(self, claim: ClaimId) -> tuple[int, ...]:
        wanted = next((kinds for id, kinds in KINDS.items() if id == claim), None)
        terms = self._talks.scenario.terms
        return tuple(p for p, term in enumerate(terms) if wanted is None or term.kind in wanted)

    def _named(self, given: list[int]) -> int:
        """The term that a claim names: of those given the one that gave most, the first of equals."""
        terms, levels = self._talks.scenario.terms, self._mine.levels
        return max(given, key=lambda p: terms[p].points[terms[p].opening][1] - terms[p].points[levels[p]][1])

    def _rivals_offer(self, place: int) -> bool:
        """Whether a known fact says that competitors give a term."""
        names = [fact.id for fact in self._talks.scenario.facts]
        term = self._talks.scenario.terms[place].id
        for name, fact in self._scenario.facts.items():
            offered = isinstance(fact, Flag) and term in fact.rival_offers
            if offered and self._talks.state.facts[names.index(name)]:
                return True
        return False
