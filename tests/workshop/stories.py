"""Stories to lay out: written in short, or made from a seed."""

import random

from simulator.scenario.problem import START
from simulator.workshop.story import Stop, Story, Way


def story(*lines: str, first: str = "a", out: str | None = None) -> Story:
    """A story of lines `scene > place place`; what stands only on the right in capitals is an ending."""
    scenes = [line.split(" > ")[0] for line in lines]
    ways = [
        Way(scene, f"to_{to.lower()}", None, to, False, START)
        for line in lines
        for scene, _, places in [line.partition(" > ")]
        for to in places.split()
    ]
    endings = dict.fromkeys(way.to for way in ways if way.to.isupper())
    if out is not None:
        endings[out] = None
    stops = [Stop(name, "scene", "bargaining", START) for name in scenes]
    stops += [Stop(name, "ending", "deal", START) for name in endings]
    return Story("told", first, tuple(stops), tuple(ways), out)


def random_story(scenes: int, replies: int, seed: int, reach: int | None = None) -> Story:
    """Scenes whose replies lead anywhere, or near, some of them nowhere, and every one may leave."""
    rng = random.Random(seed)
    names = [f"s{number}" for number in range(scenes)]
    ways = []
    for number, name in enumerate(names):
        for reply in range(replies):
            far = reach or scenes
            to = names[min(scenes - 1, max(0, number + rng.randint(-far // 4, far)))]
            ways.append(Way(name, f"r{reply}", None, "gone" if rng.random() < 0.02 else to, False, START))
        ways.append(Way(name, "leave", None, "end", False, START))
    stops = [*(Stop(name, "scene", "probing", START) for name in names), Stop("end", "ending", "lost", START)]
    return Story("made", "s0", tuple(stops), tuple(ways), None)
