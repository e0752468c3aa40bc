"""A scenario as it was played as a graph: for those that have changed since, or are no file any more."""

from collections.abc import Iterator, Mapping

from simulator.scenario.model import Scenario
from simulator.scenario.problem import Span
from simulator.workshop.story import Stop, Story, Way

NOWHERE = Span(0, 0, 0, 0)


def story_from(scenario: Scenario, lines: Mapping[str, int]) -> Story:
    """The graph of a scenario.

    Args:
        lines: the lines of the file in which scenes and endings stand now; others stand nowhere.
    """

    def place(name: str) -> Span:
        line = lines.get(name)
        return NOWHERE if line is None else Span(line, 1, line, 1)

    scenes = (Stop(name, "scene", scene.phase, place(name)) for name, scene in scenario.scenes.items())
    endings = (Stop(name, "ending", ending.kind, place(name)) for name, ending in scenario.endings.items())
    return Story(
        id=scenario.id,
        first=scenario.first,
        stops=(*scenes, *endings),
        ways=tuple(_ways(scenario)),
        out=scenario.out_of_rounds if scenario.rounds is not None else None,
    )


def _ways(scenario: Scenario) -> Iterator[Way]:
    for name, scene in scenario.scenes.items():
        hurried = None if scene.timer is None else scene.timer.choice
        for choice in scene.choices:
            timed = choice.id == hurried
            if isinstance(choice.goto, str):
                yield Way(name, choice.id, None, choice.goto, timed, NOWHERE)
                continue
            for branch in choice.goto:
                when = None if branch.when is None else str(branch.when)
                yield Way(name, choice.id, when, branch.to, timed, NOWHERE)
