"""A space of deals as a scenario: its terms are settled one by one."""

from simulator.scenario.model import Scenario

Worth = list[list[tuple[int, int]]]
"""For each term the (client, company) points of its levels."""


def space(worth: Worth) -> Scenario:
    """A scenario whose outcomes are every combination of the terms' levels."""
    scenes = {}
    for place, levels in enumerate(worth):
        goto = f"s{place + 1}" if place + 1 < len(worth) else "signed"
        choices = [
            {"id": f"level{level}", "say": "This.", "move": "trade", "in_return": "the next term",
             "terms": {f"term{place}": level}, "goto": goto}
            for level in range(len(levels))
        ]  # fmt: skip
        scenes[f"s{place}"] = {"phase": "bargaining", "choices": choices}
    terms = {
        f"term{place}": {
            "label": "T", "kind": "extra",
            "levels": [{"at": at, "client": points[0], "company": points[1]} for at, points in levels],
        }
        for place, levels in enumerate(map(enumerate, worth))
    }  # fmt: skip
    return Scenario.model_validate({
        "format": 1, "id": "space", "title": "Space", "summary": "A space of deals.", "first": "s0",
        "start": {"client": 50, "company": 100},
        "seller": {"company": "We", "role": "Seller", "brief": "Sell."},
        "client": {"name": "She", "role": "Buyer", "company": "They"},
        "terms": terms, "scenes": scenes, "endings": {"signed": {"kind": "deal"}},
    })  # fmt: skip
