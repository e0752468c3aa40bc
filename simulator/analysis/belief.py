"""What a seller could not yet tell apart at a decision of an attempt, by the rules' own `step`."""

from collections.abc import Sequence
from dataclasses import replace

from simulator.analysis.walk import Walked
from simulator.negotiation.step import Step, begin, step


def believed(talks: Walked, combinations: Sequence[tuple[int, ...]], decision: int) -> int:
    """The combinations of draws under which everything before a decision (from 0) would have looked alike.

    Returns bits in the order of the combinations.
    """
    real = combinations.index(talks.start.draws)
    standing = {bit: begin(talks.scenario, draws)[0] for bit, draws in enumerate(combinations)}
    for made in talks.steps[:decision]:
        shown = {
            bit: step(talks.scenario, replace(state, draws=combinations[bit]), made.choice)
            for bit, state in standing.items()
        }
        here = looks(shown[real], combinations[real])
        standing = {
            bit: there.state for bit, there in shown.items() if looks(there, combinations[bit]) == here
        }
    return sum(1 << bit for bit in standing)


def looks(made: Step, draws: tuple[int, ...]) -> tuple[object, ...]:
    """What a seller sees of a step: where talks come to, every point, facts, and draws that he has learnt."""
    state = made.state
    learnt = tuple(value for place, value in enumerate(draws) if state.learnt >> place & 1)
    return state.at, made.entries, state.facts, state.learnt, learnt, state.approved
