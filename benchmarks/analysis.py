"""The exact analysis: against loading the same file, against a plain loop, against random play."""

import random
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from benchmarks.deals import deal_text
from benchmarks.harness import Side, Target
from benchmarks.side import peak_megabytes, repeated

if TYPE_CHECKING:
    from simulator.analysis.analysis import Analysis
    from simulator.scenario.director_model import Director
    from simulator.scenario.model import Scenario

_SEEDS = range(1, 4)
_PLAYS = 100_000


def _generated(scenes: str, seed: int = 1) -> "Scenario":
    from simulator.scenario.loading import read_scenario

    loaded = read_scenario(deal_text(int(scenes), seed), "generated.yaml")
    assert loaded.value is not None, loaded.problems[:3]
    return loaded.value


def _shipped(id: str) -> "Scenario":
    from simulator.scenario.library import Library

    entry = Library.shipped().scenario(id)
    assert entry is not None
    assert entry.loaded.value is not None
    return entry.loaded.value


def _analysed(authored: "Scenario") -> "Analysis":
    """Compile, explore and merge, under every combination of the draws."""
    from simulator.analysis.analysis import Analysis
    from simulator.negotiation.compile import compile_scenario

    analysis = Analysis(authored, compile_scenario(authored, "when_backed"))
    for world in analysis.worlds:
        assert world.frontier
    return analysis


def _reported(analysis: "Analysis") -> None:
    """What an author is told of states and replies, without random plays and without every outcome."""
    from simulator.analysis.author.conditions import constant_conditions
    from simulator.analysis.author.finding import Study
    from simulator.analysis.author.replies import plain_replies
    from simulator.analysis.author.scores import single_point
    from simulator.analysis.author.stuck import stuck

    study = Study(analysis)
    for check in (stuck, constant_conditions, plain_replies, single_point):
        list(check(study))
    assert analysis.ranges


def plain(scenes: str) -> float:
    """The floor of a generated deal: the C loader on its file."""
    import yaml

    texts = [deal_text(int(scenes), seed) for seed in _SEEDS]

    def load() -> None:
        for text in texts:
            yaml.load(text, yaml.CSafeLoader)

    return repeated(load, 5) / len(texts)


def solve(scenes: str) -> float:
    """Compile and solve a generated deal."""
    deals = [_generated(scenes, seed) for seed in _SEEDS]
    return repeated(lambda: [_analysed(authored) for authored in deals], 5) / len(deals)


def whole(scenes: str) -> float:
    """The same with the author's report."""
    deals = [_generated(scenes, seed) for seed in _SEEDS]

    def report() -> None:
        for authored in deals:
            _reported(_analysed(authored))

    return repeated(report, 5) / len(deals)


def plain_shipped(id: str) -> float:
    """The floor of a shipped scenario: the C loader on its file."""
    import yaml

    from simulator.scenario.library import Library

    entry = Library.shipped().scenario(id)
    assert entry is not None
    text = entry.path.read_text(encoding="utf-8")
    return repeated(lambda: yaml.load(text, yaml.CSafeLoader), 5)


def shipped(id: str) -> float:
    """Compile, solve and report a shipped scenario."""
    authored = _shipped(id)
    return repeated(lambda: _analysed(authored), 3)


def summed(id: str) -> float:
    """Everything that `analyse` reports of a shipped scenario, as JSON: all endings with their first ways."""
    return _summed(_shipped(id), 2)


def summed_deal(scenes: str) -> float:
    """The same of a generated deal."""
    deals = [_generated(scenes, seed) for seed in _SEEDS]
    return sum(_summed(authored, 1) for authored in deals) / len(deals)


def _summed(authored: "Scenario", times: int) -> float:
    from simulator.analysis.summary import summary
    from simulator.commands.json_rows import json_rows

    director = _director(authored)
    return repeated(lambda: json_rows(summary(_analysed(authored), director)), times)


def found(id: str) -> float:
    """All that is found in a finished attempt at a shipped scenario, nothing known before: mean of ten."""
    from simulator.analysis.findings import find
    from simulator.analysis.plays import random_plays
    from simulator.attempt import Attempt

    authored = _shipped(id)
    director = _director(authored)
    analysis = _analysed(authored)
    plays = [play for play in random_plays(analysis, 40, 1) if play.ending is not None][:10]
    attempts = [
        Attempt(authored, director, draws=analysis.draw_names(play.draws), choices=play.choices)
        for play in plays
    ]
    start = time.process_time()
    for attempt in attempts:
        find(attempt, _analysed(authored))
    return (time.process_time() - start) / len(attempts)


def _director(authored: "Scenario") -> "Director":
    """Who directs it, or the first of those that ship."""
    from simulator.scenario.library import Library

    library = Library.shipped()
    entry = library.director(authored.director) or library.directors()[0]
    assert entry.loaded.value is not None
    return entry.loaded.value


def explored(scenes: str, seed: str) -> dict[str, float]:
    """Seconds and memory per million states of a large deal, all draws; what is imported does not count."""
    _analysed(_generated("30"))
    authored = _generated(scenes, int(seed))
    before = peak_megabytes()
    start = time.process_time()
    analysis = _analysed(authored)
    seconds = time.process_time() - start
    # The worlds are kept together, so memory is that of all of them.
    millions = sum(world.explored.states for world in analysis.worlds) / 1e6
    return {"seconds": seconds / millions, "megabytes": (peak_megabytes() - before) / millions}


def looped(scenes: str) -> dict[str, float]:
    """The floor: the same states found by a plain Python loop, without frontiers."""
    analysis = _analysed(_generated(scenes))
    start = time.process_time()
    states = sum(_states(analysis, world.draws) for world in analysis.worlds)
    assert states == sum(world.explored.states for world in analysis.worlds)
    return {"seconds": (time.process_time() - start) / states * 1e6, "megabytes": 1.0}


def _states(analysis: "Analysis", draws: tuple[int, ...]) -> int:
    from simulator.negotiation.step import begin, step

    scenario, layouts = analysis.compiled, analysis.world(draws).explored.layouts
    first = begin(scenario, draws)[0]
    seen = {(first.at, layouts.code(first))}
    left = [first]
    while left:
        state = left.pop()
        for reply in _offered(scenario, state):
            after = step(scenario, state, reply).state
            if after.at in scenario.scene_of:
                key = after.at, layouts.code(after)
                if key not in seen:
                    seen.add(key)
                    left.append(after)
    return len(seen)


def _offered(scenario: Any, state: Any) -> Iterator[str]:
    from simulator.negotiation.offer import is_offered

    return (reply.id for reply in scenario.scene_of[state.at].replies if is_offered(reply, state))


def frontier(scenes: str) -> dict[str, float]:
    """All frontier points, and that there are so many of them."""
    authored = _generated(scenes)
    analysis = _analysed(authored)
    return {
        "seconds": repeated(lambda: _analysed(authored), 3) / len(analysis.worlds),
        "points": float(len(analysis.worlds[0].frontier)),
    }


def played(scenes: str) -> dict[str, float]:
    """Random plays on the same graph: seconds of all of them, and how many frontier points they met."""
    analysis = _analysed(_generated(scenes))
    world = analysis.worlds[0]
    explored = world.explored
    moves: dict[str, list[list[tuple[str, int, int, int]]]] = {}
    for name, here in explored.reached.items():
        moves[name] = [[] for _ in here.codes]
        for group in here.groups:
            columns = group.which.tolist(), group.to.tolist(), group.client.tolist(), group.company.tolist()
            for which, place, client, company in zip(*columns, strict=True):
                moves[name][which].append((group.target, place, client, company))
    chance = random.Random(1)
    met = set()
    start = time.process_time()
    for _ in range(_PLAYS):
        name, place = explored.start
        client, company = analysis.compiled.start
        while name in moves:
            ways = moves[name][place]
            name, place, more, less = ways[int(chance.random() * len(ways))]
            client, company = client + more, company + less
        met.add((client, company))
    seconds = time.process_time() - start
    shown = {(max(0, min(100, c)), max(0, min(100, k))) for c, k in met}
    return {"seconds": seconds, "points": float(len(shown & set(world.frontier)))}


def targets(short: bool) -> list[Target]:
    """Sizes as authors make them; the large ones only in the long run."""
    made = [
        Target("a 60-scene deal, solved", Side("analysis:solve", ("60",)), Side("analysis:plain", ("60",))),
        Target("a 60-scene deal, solved and reported", Side("analysis:whole", ("60",)),
               Side("analysis:plain", ("60",)), 1.0),
        Target("warm-up, solved", Side("analysis:shipped", ("warm-up",)),
               Side("analysis:plain_shipped", ("warm-up",)), 1.0, absolute=0.060),
        Target("a million states", Side("analysis:explored", ("120", "1")), Side("analysis:looped", ("60",)),
               absolute=2.5),
        Target("every frontier point, one draw", Side("analysis:frontier", ("60",)),
               Side("analysis:played", ("60",)), 1 / 30),
        Target("frontier points that random play met", Side("analysis:played", ("60",)),
               Side("analysis:frontier", ("60",)), 1 / 3, unit="points"),
    ]  # fmt: skip
    if not short:
        large = Side("analysis:explored", ("300", "0")), Side("analysis:looped", ("60",))
        made += [
            Target("friday-renewal, solved", Side("analysis:shipped", ("friday-renewal",)),
                   Side("analysis:plain_shipped", ("friday-renewal",)), absolute=0.060),
            Target("friday-renewal, all that analyse reports", Side("analysis:summed", ("friday-renewal",)),
                   Side("analysis:plain_shipped", ("friday-renewal",)), absolute=1.0),
            Target("friday-renewal, a finished attempt judged", Side("analysis:found", ("friday-renewal",)),
                   Side("analysis:plain_shipped", ("friday-renewal",)), absolute=1.0),
            Target("a 60-scene deal, all that analyse reports", Side("analysis:summed_deal", ("60",)),
                   Side("analysis:plain", ("60",)), absolute=1.0),
            Target("a million states of a large deal", *large, absolute=2.5),
            Target("a million states of a large deal", *large, unit="megabytes", absolute=120),
        ]  # fmt: skip
    return made
