"""The checker: every way of playing, one by one, by the rules' own `step`; no code of the analysis."""

from collections.abc import Iterator

from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.offer import offered
from simulator.negotiation.state import State
from simulator.negotiation.step import Step, begin, step

Draws = tuple[int, ...]
Result = tuple[str, int, int, tuple[int, ...], bool]
"""(ending, client, company, levels signed in a deal, whether the way relied on something hidden)."""


def choices(scenario: CompiledScenario, state: State) -> list[str]:
    """What can be replied, in file order."""
    return [choice.id for choice in offered(scenario, state) if choice.available]


def plays(scenario: CompiledScenario, draws: Draws) -> Iterator[tuple[tuple[str, ...], tuple[Step, ...]]]:
    """Every play that ends: its replies and its steps."""
    stack: list[tuple[State, tuple[Step, ...]]] = [(begin(scenario, draws)[0], ())]
    while stack:
        state, steps = stack.pop()
        if state.at in scenario.ending_of:
            yield tuple(made.choice for made in steps), steps
            continue
        for choice in choices(scenario, state):
            made = step(scenario, state, choice)
            stack.append((made.state, (*steps, made)))


def results(scenario: CompiledScenario, draws: Draws) -> dict[Result, list[tuple[str, ...]]]:
    """Every distinct result with every way to it."""
    found: dict[Result, list[tuple[str, ...]]] = {}
    for way, steps in plays(scenario, draws):
        end = steps[-1].state
        deal = scenario.ending_of[end.at].kind == "deal"
        relied = any(made.relied_on for made in steps)
        result = end.at, end.client, end.company, end.terms if deal else (), relied
        found.setdefault(result, []).append(way)
    return found


def efficient(points: set[tuple[int, int]]) -> list[tuple[int, int]]:
    """The points that no other beats on both sides, client rising."""
    kept, best = [], -(10**9)
    for client, company in sorted(points, reverse=True):
        if company > best:
            kept.append((client, company))
            best = company
    return kept[::-1]


def earliest(scenario: CompiledScenario, draws: Draws, ways: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The way with the fewest decisions, and among those the one with the earliest replies of the file."""
    order = {scene.id: [reply.id for reply in scene.replies] for scene in scenario.scenes}

    def key(way: tuple[str, ...]) -> tuple[int, list[int]]:
        state, places = begin(scenario, draws)[0], []
        for choice in way:
            places.append(order[state.at].index(choice))
            state = step(scenario, state, choice).state
        return len(way), places

    return min(ways, key=key)


Standing = tuple[tuple[Draws, State], ...]
"""The draws that look the same so far, each with where talks stand under it."""


def best_value(scenario: CompiledScenario, standing: Standing, client: int, company: int) -> int | None:
    """The most that any way of playing gets in sum, choosing alike where draws cannot be told apart."""
    first = standing[0][1]
    if first.at in scenario.ending_of:
        return 0
    values = (_value(scenario, standing, choice, client, company) for choice in choices(scenario, first))
    return max((value for value in values if value is not None), default=None)


def _value(
    scenario: CompiledScenario, standing: Standing, choice: str, client: int, company: int
) -> int | None:
    parts: dict[object, list[tuple[Draws, State]]] = {}
    total = 0
    for draws, state in standing:
        made = step(scenario, state, choice)
        after = made.state
        learnt = tuple((place, value) for place, value in enumerate(draws) if after.learnt >> place & 1)
        looks = after.at, made.entries, after.facts, learnt, after.terms, after.approved
        parts.setdefault(looks, []).append((draws, after))
        total += sum(e.points * (client if e.side == "client" else company) for e in made.entries)
    for part in parts.values():
        ahead = best_value(scenario, tuple(part), client, company)
        if ahead is None:
            return None
        total += ahead
    return total
