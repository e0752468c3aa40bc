"""What an author promises in `expect`, played: rows with choices, under every draw that they leave open."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.ledger import shown
from simulator.negotiation.offer import NotOffered
from simulator.negotiation.state import State
from simulator.negotiation.step import begin, step
from simulator.scenario.expectation import expected
from simulator.scenario.model import Expectation, Scenario
from simulator.scenario.nodes import ListNode, MapNode, Place
from simulator.scenario.outline import items, rows
from simulator.scenario.problem import Problem
from simulator.scenario.reading import Composed, compose
from simulator.scenario.source import Source
from simulator.scenario.vocabulary import Approves

Rule = Callable[[str], Approves | None]
"""A director's rule of approvals by his id; None where there is no such director."""


def check_promises(scenario: Scenario, path: Path, rule: Rule) -> tuple[Problem, ...]:
    """Every promise of a scenario file that play does not keep; only where its own words are in the file.

    Args:
        scenario: the scenario as read from `path`, without errors.
        rule: gives a director's rule of approvals; one that is not known approves what is backed.
    """
    if not _promises_play(scenario):
        return ()
    try:
        source = Source(path.read_text(encoding="utf-8-sig"), str(path))
    except (OSError, UnicodeError):
        return ()
    return broken_promises(scenario, source, rule)


def broken_promises(
    scenario: Scenario, source: Source, rule: Rule, composed: Composed | None = None
) -> tuple[Problem, ...]:
    """The same from the text that the scenario was read from.

    Args:
        composed: what `reading.compose` made of that text, where it is at hand.
    """
    if not _promises_play(scenario):
        return ()
    nodes = list(rows((composed or compose(source)).root, "expect"))
    compiled: dict[Approves, CompiledScenario] = {}
    found: list[Problem] = []
    for row, node in zip(scenario.expect, nodes, strict=True):
        if row.choices is None:
            continue
        director = row.director or scenario.director
        approves = rule(director) or "when_backed"
        if approves not in compiled:
            compiled[approves] = compile_scenario(scenario, approves)
        promise = _Promise(row, node, director, compiled[approves])
        found += [
            Problem(code, source.file, source.span(place), args) for code, place, args in promise.broken()
        ]
    return tuple(found)


def _promises_play(scenario: Scenario) -> bool:
    return any(row.choices is not None for row in scenario.expect)


_Broken = tuple[str, Place, dict[str, str]]


@dataclass(frozen=True, slots=True)
class _Promise:
    """One row of `expect` with its node and the rules that it is played by."""

    row: Expectation
    node: MapNode
    director: str
    rules: CompiledScenario

    def broken(self) -> list[_Broken]:
        """What is not kept under the first draws that break it."""
        for draws in self._combinations():
            found = list(self._under(draws))
            if found:
                return found
        return []

    def _combinations(self) -> Iterator[tuple[int, ...]]:
        fixed = self.row.draws
        open_ = [
            [draw.values.index(fixed[draw.id])] if draw.id in fixed else range(len(draw.values))
            for draw in self.rules.draws
        ]
        return product(*open_)

    def _under(self, draws: tuple[int, ...]) -> Iterator[_Broken]:
        state, _ = begin(self.rules, draws)
        played = {"director": self.director, "draws": self._named(draws)}
        choices: ListNode = items(self.node, "choices")
        for number, choice in enumerate(self.row.choices or ()):
            try:
                state = step(self.rules, state, choice).state
            except NotOffered as refused:
                offered = ", ".join(refused.offered)
                args = {"choice": choice, "scene": refused.scene, "decision": str(refused.decision)}
                yield "expect-not-played", choices.value_place(number), {**args, **played, "offered": offered}
                return
        for key, promised, happened in self._differences(state):
            args = {"promised": f"{key}: {promised}", "happened": happened}
            yield "expect-not-met", self.node.value_place(key), {**args, **played}

    def _differences(self, state: State) -> Iterator[tuple[str, str, str]]:
        """Key, what was promised of it, and what came out instead."""
        row = self.row
        if row.ending is not None and state.at != row.ending:
            kind = "ending" if state.at in self.rules.ending_of else "scene"
            yield "ending", row.ending, f"{kind}: {state.at}"
        for side, promised, total in (
            ("client", row.client, state.client),
            ("company", row.company, state.company),
        ):
            wanted = None if promised is None else expected(promised)
            if wanted is not None and not wanted.holds(shown(total)):
                yield side, wanted.text, f"{side}: {shown(total)}"

    def _named(self, draws: tuple[int, ...]) -> str:
        pairs = zip(self.rules.draws, draws, strict=True)
        return ", ".join(f"{draw.id}: {draw.values[value]}" for draw, value in pairs)
