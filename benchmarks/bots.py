"""Players without a mind: where each ends in every scenario of the library.

`python -m benchmarks bots` prints them; the players are those of `simulator.analysis.author.players`.
"""

from collections.abc import Iterable, Mapping

from simulator.analysis.analysis import Analysis
from simulator.analysis.author.players import PLAYERS, End, best, ends
from simulator.analysis.plays import distribution
from simulator.negotiation.compile import compile_scenario
from simulator.scenario.director_model import Director
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario

PLAYS = 2_000
"""Random plays, over all draws."""


def at_random(scenario: Scenario, director: Director, plays: int = PLAYS, seed: int = 1) -> Mapping[str, int]:
    """The regions that random plays end in, over all draws, most first."""
    analysis = Analysis(scenario, compile_scenario(scenario, director.approves))
    return distribution(analysis, plays, seed).regions


def report(names: Iterable[str] = (), plays: int = PLAYS, seed: int = 1) -> list[str]:
    """A table of all scenarios, or of those named, each under its own director."""
    library = Library.shipped()
    wanted = set(names)
    lines = [f"seed {seed}, {plays} random plays"]
    for entry in library.scenarios():
        scenario = entry.loaded.value
        if scenario is None or (wanted and entry.id not in wanted):
            continue
        own = library.director(scenario.director)
        director = None if own is None else own.loaded.value
        if director is None:
            continue
        lines.append(f"\n{scenario.id} ({director.id})")
        for name, player in PLAYERS.items():
            lines.append(f"  {name:9} {_line(ends(scenario, director, player))}")
        lines.append(f"  {'best':9} {_line(best(scenario, director))}")
        regions = at_random(scenario, director, plays, seed)
        shares = ", ".join(f"{name} {100 * count / plays:.1f} %" for name, count in regions.items())
        lines.append(f"  {'random':9} {shares}")
    return lines


def _line(found: tuple[End, ...]) -> str:
    return "; ".join(f"{end.region} {end.client}/{end.company}" for end in found)
