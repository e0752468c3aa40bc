"""Talks begun in the middle: a state made by hand, from names as the file has them.

What is chosen is named, not numbered, so that it can be begun again after the file has been edited.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.state import State
from simulator.scenario.model import At, Scenario, Term


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where talks are to begin.

    Attributes:
        scene: the scene they come to.
        decision: how many decisions count as made: the round, and the story's time.
        client, company: the running totals; None for what the start and the terms on the table come to.
        terms: the level on the table of a term; one that is not named stands at its opening.
        approved: the level that the director has approved of a term.
        facts: what a flag (0 or 1) or a counter stands at; one that is not named as when talks open.
        learnt: the draws that have been learnt.
    """

    scene: str
    decision: int = 0
    client: int | None = None
    company: int | None = None
    terms: Mapping[str, At] = field(default_factory=dict)
    approved: Mapping[str, At] = field(default_factory=dict)
    facts: Mapping[str, int] = field(default_factory=dict)
    learnt: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that was chosen and is not in the scenario any more; it begins as when talks open."""

    sort: Literal["scene", "term", "fact"]
    name: str


def lost_of(beginning: Beginning, scenario: Scenario) -> tuple[Lost, ...]:
    """What of a beginning the scenario does not have (any more)."""
    return tuple(_lost(beginning, scenario))


def state_at(
    beginning: Beginning, scenario: Scenario, rules: CompiledScenario, draws: tuple[int, ...]
) -> State:
    """The state before talks come to the scene; what the scenario does not have is left as it opens.

    No reply counts as given and no other scene as visited: what came before is not told, only where it led.
    Counters are kept in their range, and the decisions below the limit of rounds.

    Args:
        rules: the scenario compiled.
        draws: the position of each draw's hidden value.

    Raises:
        KeyError: the scenario has no such scene.
    """
    scene = rules.scene_of[beginning.scene]
    terms = tuple(
        _level(scenario.terms[term.id], beginning.terms.get(term.id), term.opening) for term in rules.terms
    )
    worth = [
        rules.start[side]
        + sum(
            term.points[level][side] - term.points[term.opening][side]
            for term, level in zip(rules.terms, terms, strict=True)
        )
        for side in (0, 1)
    ]
    most = max(0, beginning.decision)
    return State(
        at=scene.id,
        decision=most if rules.rounds is None else min(most, rules.rounds - 1),
        terms=terms,
        facts=tuple(
            max(fact.low, min(fact.high, int(beginning.facts.get(fact.id, fact.start))))
            for fact in rules.facts
        ),
        draws=draws,
        learnt=sum(1 << place for place, draw in enumerate(rules.draws) if draw.id in beginning.learnt),
        approved=tuple(
            _level(scenario.terms[term.id], beginning.approved.get(term.id), -1) for term in rules.terms
        ),
        used=0,
        visited=0,
        client=worth[0] if beginning.client is None else beginning.client,
        company=worth[1] if beginning.company is None else beginning.company,
    )


def beginning_of(state: State, scenario: Scenario, rules: CompiledScenario) -> Beginning:
    """A state as a beginning: everything named as the file names it."""
    terms = list(scenario.terms.items())
    return Beginning(
        scene=state.at,
        decision=state.decision,
        client=state.client,
        company=state.company,
        terms={name: term.levels[level].at for (name, term), level in zip(terms, state.terms, strict=True)},
        approved={
            name: term.levels[level].at
            for (name, term), level in zip(terms, state.approved, strict=True)
            if level >= 0
        },
        facts={fact.id: value for fact, value in zip(rules.facts, state.facts, strict=True)},
        learnt=frozenset(draw.id for place, draw in enumerate(rules.draws) if state.learnt >> place & 1),
    )


def _level(term: Term, at: At | None, otherwise: int) -> int:
    """The position of a level, or the other where the term has no such level."""
    return next((place for place, level in enumerate(term.levels) if level.at == at), otherwise)


def _lost(beginning: Beginning, scenario: Scenario) -> Iterator[Lost]:
    if beginning.scene not in scenario.scenes:
        yield Lost("scene", beginning.scene)
    for name, at in {**beginning.terms, **beginning.approved}.items():
        term = scenario.terms.get(name)
        if term is None or all(level.at != at for level in term.levels):
            yield Lost("term", name)
    for name in (*beginning.facts, *sorted(beginning.learnt)):
        if name not in scenario.facts:
            yield Lost("fact", name)
