"""How the director reads decisions, in their order: what moved for whom, what is bad and what is good."""

from collections.abc import Iterator
from typing import cast

from simulator.director.reading import Bad, Good, Reading
from simulator.negotiation.compiled import CompiledScenario, Reply, Term
from simulator.negotiation.events import (
    ApprovalAsked,
    CriterionAsked,
    Entered,
    Reported,
    Spoke,
    TermMoved,
)
from simulator.negotiation.state import State
from simulator.negotiation.step import Step
from simulator.scenario.expression import draws_read, facts_read
from simulator.scenario.vocabulary import Criterion, Mood, TermKind, Topic, Upward

COLD: frozenset[Mood] = frozenset({"annoyed", "impatient", "cold", "angry"})
"""Moods that tell him the client has cooled."""

_GOOD_REPORTS: dict[Upward, Good] = {"warn": "warn", "recap": "recap", "admit": "admit"}


class Reader:
    """Reads one decision after the other and remembers what counts only once."""

    def __init__(
        self, scenario: CompiledScenario, states: frozenset[Criterion], first: str | None = None
    ) -> None:
        """Read talks that begin in the scene `first`, by default the scenario's own."""
        self._scenario = scenario
        self._states = states
        self._place = {term.id: place for place, term in enumerate(scenario.terms)}
        self._flags = {fact.id: place for place, fact in enumerate(scenario.facts) if not fact.counter}
        self._draws = {draw.id: place for place, draw in enumerate(scenario.draws)}
        self._passed: set[int] = set()
        self._conceded: set[TermKind] = set()
        self._warned = False
        opening = scenario.scene_of[first or scenario.first].client
        self._mood = None if opening is None else opening.mood

    def read(self, step: Step, reply: Reply, spoken_about: frozenset[Topic]) -> Reading:
        """Read the next decision, given the topics that the director has spoken about so far."""
        events = _Events(step)
        self._warned = self._warned or "warn" in events.reported
        moves = [(self._place[move.term], move) for move in events.moves]
        conceded = tuple(place for place, move in moves if _concedes(self._term(place), move))
        gained = tuple(place for place, move in moves if _gains(self._term(place), move))
        bare = bool(conceded) and not gained and not reply.in_return
        past_middle = tuple(place for place, move in moves if self._passes_middle(place, move))
        unwarned = tuple(place for place, move in moves if self._surprises(place, move, step.state))
        second = self._second(conceded, spoken_about)
        bads: list[Bad] = ["precedent"] if bare else []
        bads.extend("past_middle" for _ in past_middle)
        bads.extend("limit" for _ in unwarned)
        bads.extend("second_concession" for _ in {self._term(place).kind for place in second})
        return Reading(
            conceded=conceded,
            gained=gained,
            bare=bare,
            past_middle=past_middle,
            unwarned=unwarned,
            second=second,
            bads=tuple(bads),
            goods=tuple(self._goods(step.before, reply, events)),
            approval=events.approval,
            criterion=events.criterion,
            reported=frozenset(events.reported),
            cooled=self._cools(events.moods),
            entered=events.entered,
            ended=step.ended,
        )

    def _term(self, place: int) -> Term:
        return self._scenario.terms[place]

    def _passes_middle(self, place: int, move: TermMoved) -> bool:
        term = self._term(place)
        if term.limit is None or term.limit <= term.opening or place in self._passed:
            return False
        if 2 * move.after <= term.opening + term.limit:
            return False
        self._passed.add(place)
        return True

    def _surprises(self, place: int, move: TermMoved, after: State) -> bool:
        term = self._term(place)
        if term.limit is None or move.after < max(term.limit, move.before):
            return False
        return not self._warned and after.approved[place] < move.after

    def _second(self, conceded: tuple[int, ...], spoken_about: frozenset[Topic]) -> tuple[int, ...]:
        kinds = {place: self._term(place).kind for place in conceded}
        again = tuple(
            place for place, kind in kinds.items() if kind in self._conceded and kind in spoken_about
        )
        self._conceded.update(kinds.values())
        return again

    def _goods(self, before: State, reply: Reply, events: "_Events") -> Iterator[Good]:
        if events.approval is not None and events.approval.granted:
            yield "approval"
        if events.criterion in self._states:
            yield "criterion"
        for upward in events.reported:
            if upward in _GOOD_REPORTS:
                yield _GOOD_REPORTS[upward]
        if self._uses_known_fact(before, reply):
            yield "known_fact"

    def _uses_known_fact(self, before: State, reply: Reply) -> bool:
        if reply.when is None:
            return False
        read = facts_read(reply.when.expression) | draws_read(reply.when.expression)
        return any(
            (name in self._flags and bool(before.facts[self._flags[name]]))
            or (name in self._draws and bool(before.learnt >> self._draws[name] & 1))
            for name in read
        )

    def _cools(self, moods: list[Mood]) -> bool:
        before = self._mood
        if moods:
            self._mood = moods[-1]
        return self._mood in COLD and before not in COLD


class _Events:
    """A step's events, sorted by what the director looks for."""

    def __init__(self, step: Step) -> None:
        self.moves: list[TermMoved] = []
        self.moods: list[Mood] = []
        self.reported: list[Upward] = []
        self.approval: ApprovalAsked | None = None
        self.criterion: Criterion | None = None
        self.entered: Entered | None = None
        for event in step.events:
            match event:
                case TermMoved():
                    self.moves.append(event)
                case Spoke(mood=mood) if mood is not None:
                    self.moods.append(mood)
                case Reported():
                    self.reported.append(event.upward)
                case ApprovalAsked():
                    self.approval = event
                case CriterionAsked():
                    self.criterion = cast(Criterion, event.criterion)
                case Entered():
                    self.entered = event


def _concedes(term: Term, move: TermMoved) -> bool:
    before, after = term.points[move.before], term.points[move.after]
    return after[0] > before[0] and after[1] < before[1]


def _gains(term: Term, move: TermMoved) -> bool:
    return term.points[move.after][1] > term.points[move.before][1]
