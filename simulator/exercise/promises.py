"""What the author of an exercise promises in `expect`, played: deal by deal, with what each leaves behind.

A row is played under every draw that it leaves open. Deals that leave the same behind come to the same, so
of several ways through an earlier deal one is followed for each thing that they leave.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from simulator.attempt import Attempt
from simulator.exercise.carrying import begin_with, carried_into, holds, source_of
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.offer import NotOffered
from simulator.scenario.director_model import Director
from simulator.scenario.exercise_model import Exercise, ExerciseExpectation
from simulator.scenario.expectation import expected
from simulator.scenario.model import Draw, Scenario
from simulator.scenario.nodes import MapNode, Place
from simulator.scenario.outline import items, mapping, rows
from simulator.scenario.problem import Problem
from simulator.scenario.reading import compose
from simulator.scenario.source import Source

_Earlier = Mapping[str, Attempt]
_Broken = tuple[str, Place, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Cast:
    """Where the scenarios and directors of an exercise come from, by id; None for what is not there."""

    scenario: Callable[[str], Scenario | None]
    director: Callable[[str], Director | None]


def check_plays(exercise: Exercise, path: Path, cast: Cast) -> tuple[Problem, ...]:
    """Every promise of an exercise's file that play does not keep.

    Args:
        exercise: as read from `path`, without errors.
    """
    if not exercise.expect:
        return ()
    try:
        source = Source(path.read_text(encoding="utf-8-sig"), str(path))
    except (OSError, UnicodeError):
        return ()
    return broken_plays(exercise, source, cast)


def broken_plays(exercise: Exercise, source: Source, cast: Cast) -> tuple[Problem, ...]:
    """The same from the text that the exercise was read from."""
    found: list[Problem] = []
    for row, node in zip(exercise.expect, rows(compose(source).root, "expect"), strict=True):
        broken = _Row(exercise, row, node, cast).broken()
        found += [Problem(code, source.file, source.span(place), args) for code, place, args in broken]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of `expect` with its node."""

    exercise: Exercise
    row: ExerciseExpectation
    node: MapNode
    cast: Cast

    def broken(self) -> list[_Broken]:
        """What is not kept under the first draws that break it."""
        before: dict[object, _Earlier] = {(): {}}
        played = self._played()
        for number, place in enumerate(played):
            last = number == len(played) - 1 or self.exercise.kind == "comparison"
            after: dict[object, _Earlier] = {}
            for earlier in before.values():
                for attempt in self._ways(place, earlier):
                    found = list(self._faults(place, attempt, last=last))
                    if found:
                        return found
                    name = attempt.scenario.id
                    after.setdefault(self._left(earlier, attempt), {**earlier, name: attempt})
            before = after if self.exercise.kind == "campaign" else before
        return []

    def _played(self) -> list[int]:
        return [place for place, deal in enumerate(self.exercise.deals) if deal.scenario in self.row.plays]

    def _ways(self, place: int, earlier: _Earlier) -> Iterator[Attempt]:
        """The deal at a place, opened under every draw that the row leaves open."""
        deal = self.exercise.deals[place]
        scenario = self.cast.scenario(deal.scenario)
        if scenario is None:
            return
        director = self.cast.director(deal.director or self.exercise.director or scenario.director)
        if director is None:
            return
        carried = carried_into(self.exercise, place, earlier)
        begun = begin_with(self.exercise, place, scenario, carried, words=self.exercise)
        rules = compile_scenario(begun, director.approves)
        for draws in self._draws(begun):
            yield Attempt(begun, director, seed=self.exercise.seed or 1, draws=draws, rules=rules)

    def _draws(self, scenario: Scenario) -> Iterator[dict[str, str]]:
        fixed = self.row.draws.get(scenario.id, {})
        draws = {name: fact.draw for name, fact in scenario.facts.items() if isinstance(fact, Draw)}
        open_ = [(fixed[name],) if name in fixed else values for name, values in draws.items()]
        for values in product(*open_):
            yield dict(zip(draws, values, strict=True))

    def _faults(self, place: int, attempt: Attempt, *, last: bool) -> Iterator[_Broken]:
        """Plays the row's replies of a deal; what does not go as promised."""
        name = attempt.scenario.id
        draws = ", ".join(f"{draw}: {value}" for draw, value in attempt.talks.draws.items())
        args = {"director": attempt.director.id, "draws": draws}
        listed = items(mapping(self.node, "plays"), name)
        for number, choice in enumerate(self.row.plays[name]):
            try:
                attempt.choose(choice)
            except NotOffered as refused:
                told = {"choice": choice, "scene": refused.scene, "decision": str(refused.decision)}
                offered = ", ".join(refused.offered)
                yield "expect-not-played", listed.value_place(number), {**told, **args, "offered": offered}
                return
        if last:
            for key, promised, happened in self._differences(attempt):
                told = {"promised": f"{key}: {promised}", "happened": happened}
                yield "expect-not-met", self.node.value_place(key), {**told, **args}
        elif self.exercise.kind == "campaign" and attempt.ended is None:
            following = self.exercise.deals[place + 1].scenario
            told = {"name": name, "next": following, "scene": attempt.state.at}
            yield "plays-do-not-end", mapping(self.node, "plays").key_place(name), {**told, **args}

    def _differences(self, attempt: Attempt) -> Iterator[tuple[str, str, str]]:
        """Key, what was promised of it, and what came out instead."""
        row, at = self.row, attempt.state.at
        if row.ending is not None and at != row.ending:
            yield "ending", row.ending, f"{'scene' if attempt.ended is None else 'ending'}: {at}"
        client, company = attempt.state.shown
        favours = sum(entry.favour is not None and not entry.owed for entry in attempt.scenario.past)
        for key, promised, number in (
            ("client", row.client, client),
            ("company", row.company, company),
            ("favours", row.favours, favours),
        ):
            wanted = None if promised is None else expected(promised)
            if wanted is not None and not wanted.holds(number):
                yield key, wanted.text, f"{key}: {number}"

    def _left(self, earlier: _Earlier, attempt: Attempt) -> object:
        """What the deals so far leave for those that follow: which rules hold."""
        if self.exercise.kind != "campaign":
            return ()
        done = {**earlier, attempt.scenario.id: attempt}
        return tuple(
            (place, number)
            for place, deal in enumerate(self.exercise.deals)
            for number, carry in enumerate(deal.carries)
            if (after := source_of(self.exercise, place, carry)) in done
            and done[after].ended is not None
            and holds(carry, done[after])
        )
