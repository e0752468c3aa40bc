"""The graph of scenes, and its groups against a plain search."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.components import components
from simulator.scenario.outline import Outline
from simulator.scenario.reading import compose
from simulator.scenario.scene_graph import Graph
from simulator.scenario.source import Source

NAMES = "abcdefg"


def reach(ways: dict[str, list[str]], start: str) -> set[str]:
    """Everything that some way of at least one step leads to."""
    found: set[str] = set()
    todo = list(ways[start])
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += ways[name]
    return found


@given(st.fixed_dictionaries({name: st.lists(st.sampled_from(NAMES), max_size=3) for name in NAMES}))
def test_groups_are_what_leads_to_each_other_and_targets_come_first(ways: dict[str, list[str]]) -> None:
    groups = components(ways)
    number = {name: place for place, group in enumerate(groups) for name in group}
    assert sorted(number) == sorted(NAMES)
    for name in NAMES:
        for other in NAMES:
            together = name == other or (other in reach(ways, name) and name in reach(ways, other))
            assert (number[name] == number[other]) == together
        assert all(number[target] <= number[name] for target in ways[name])


def graph(text: str) -> Graph | None:
    return Graph.of(Outline(compose(Source(text, "")).root))


TEXT = """
rounds: 5
out_of_rounds: late
scenes:
  opening: {choices: [{id: a, goto: hall}, {id: b, goto: [{when: x, to: end}, {to: hall}]}]}
  hall: {choices: [{id: a, goto: opening, repeat: true}]}
endings: {end: {}, late: {}, never: {}}
"""


def test_what_a_graph_knows() -> None:
    found = graph(TEXT)
    assert found is not None
    assert found.reached == {"opening", "hall", "end", "late"}
    assert found.coming_back == {"opening", "hall"}
    assert found.ending == {"opening", "hall", "end", "late", "never"}
    assert found.out == "late"
    assert found.entered["hall"] == 2
    assert found.entered["opening"] == float("inf")


def test_there_is_no_graph_while_a_way_leads_nowhere() -> None:
    assert graph(TEXT.replace("goto: hall", "goto: hal")) is None
    assert graph(TEXT.replace("opening:", "door:")) is None
    assert graph("scenes: {opening: {choices: []}}\nendings: {end: {}}\n") is None
