"""The layout of a graph: layers, room for everything, what is broken or never reached apart."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.generated import scenario_text
from simulator.workshop.laying.chains import MOST_BENDS, chained
from simulator.workshop.laying.layers import back_edges, layers
from simulator.workshop.laying.order import crossings, ordered
from simulator.workshop.laying.place import monotone
from simulator.workshop.layout import Layout, Node, lay_out, noted, usual_size
from simulator.workshop.story import Story, story_of
from tests.workshop.stories import random_story, story


def by_label(layout: Layout) -> dict[str, Node]:
    return {node.label: node for node in layout.nodes}


def assert_sound(layout: Layout, told: Story) -> None:
    """Everything is there once, lies within the drawing, and no node covers another."""
    assert {node.key for node in layout.nodes} >= told.names
    assert sum(len(edge.ways) for edge in layout.edges) == len(told.ways)
    for node in layout.nodes:
        assert -0.01 <= node.x - node.width / 2 <= node.x + node.width / 2 <= layout.width + 0.01
        assert -0.01 <= node.y - node.height / 2 <= node.y + node.height / 2 <= layout.height + 0.01
    for edge in layout.edges:
        assert len(edge.points) >= 2
        assert all(-0.01 <= x <= layout.width + 0.01 for x, _ in edge.points)
        assert all(-0.01 <= y <= layout.height + 0.01 for _, y in edge.points)
    rows: dict[float, list[Node]] = {}
    for node in layout.nodes:
        rows.setdefault(node.y, []).append(node)
    for row in rows.values():
        row.sort(key=lambda node: node.x)
        for one, other in pairwise(row):
            assert one.x + one.width / 2 < other.x - other.width / 2


def test_what_is_led_to_stands_below_whoever_leads_there() -> None:
    layout = lay_out(story("a > b c", "b > c", "c > END"))
    nodes = by_label(layout)
    assert nodes["a"].y < nodes["b"].y < nodes["c"].y < nodes["END"].y
    assert [nodes[name].layer for name in ("a", "b", "c", "END")] == [0, 1, 2, 3]
    assert not any(edge.back for edge in layout.edges)


def test_a_way_back_leads_up_and_says_so() -> None:
    layout = lay_out(story("a > b", "b > a END"))
    back = {(edge.source, edge.target): edge for edge in layout.edges}["b", "a"]
    assert back.back
    assert back.points[0][1] > back.points[-1][1]


def test_a_loop_goes_round_on_the_right_of_its_scene() -> None:
    layout = lay_out(story("a > a END"))
    loop = next(edge for edge in layout.edges if edge.source == edge.target)
    node = by_label(layout)["a"]
    assert all(x >= node.x + node.width / 2 for x, _ in loop.points)
    assert_sound(layout, story("a > a END"))


def test_replies_to_the_same_place_are_one_line() -> None:
    layout = lay_out(story("a > b b b", "b > END"))
    assert [len(edge.ways) for edge in layout.edges] == [3, 1]


def test_a_broken_way_ends_in_a_stub_of_its_own_scene() -> None:
    layout = lay_out(story("a > b gone", "b > gone END"))
    stubs = [node for node in layout.nodes if node.stop is None]
    assert [(stub.label, stub.sort) for stub in stubs] == [("gone", "stub"), ("gone", "stub")]
    assert all(stub.reached for stub in stubs)


def test_what_is_never_reached_stands_apart_on_the_right() -> None:
    told = story("a > END", "x > y b", "y > x", "b > END", "z > LOST")
    layout = lay_out(told)
    nodes = by_label(layout)
    assert {name for name, node in nodes.items() if not node.reached} == {"x", "y", "b", "z", "LOST"}
    right = max(nodes[name].x + nodes[name].width / 2 for name in ("a", "END"))
    assert all(node.x - node.width / 2 > right for node in nodes.values() if not node.reached)
    assert nodes["z"].y > max(nodes[name].y for name in ("x", "y", "b"))
    assert_sound(layout, told)


def test_the_ending_of_the_rounds_is_reached_without_a_way() -> None:
    nodes = by_label(lay_out(story("a > b", "b > END", out="OVER")))
    assert nodes["OVER"].reached
    assert nodes["OVER"].y == nodes["END"].y


def test_without_the_first_scene_nothing_is_reached_and_everything_is_drawn() -> None:
    told = story("a > END", "b > a", first="gone")
    layout = lay_out(told)
    assert not any(node.reached for node in layout.nodes)
    assert_sound(layout, told)


def test_nothing_is_laid_out_of_nothing() -> None:
    layout = lay_out(story())
    assert (layout.nodes, layout.edges, layout.width, layout.height) == ((), (), 0.0, 0.0)


def test_labels_have_room_of_their_own() -> None:
    told = story("a > b END b", "b > END a", "c > c c")
    layout = lay_out(told, labels=True)
    assert_sound(layout, told)
    spots = [edge.label for edge in layout.edges]
    assert None not in spots
    assert len(set(spots)) == len(spots)


def test_a_note_makes_its_node_wider() -> None:
    assert noted({"END": "79 31"})("END", "ending")[0] > usual_size("END", "ending")[0]
    assert noted({"END": "79 31"})("b", "scene") == usual_size("b", "scene")


@pytest.mark.parametrize("scenes", [1, 7, 300])
def test_a_generated_scenario_is_laid_out_soundly(scenes: int) -> None:
    told = story_of(scenario_text(scenes))
    assert told is not None
    assert_sound(lay_out(told), told)


@pytest.mark.parametrize("labels", [False, True])
@settings(max_examples=40, deadline=None)
@given(
    scenes=st.integers(1, 30), replies=st.integers(0, 4), seed=st.integers(0, 10**6), reach=st.integers(1, 9)
)
def test_any_graph_is_laid_out_soundly_and_always_alike(
    labels: bool, scenes: int, replies: int, seed: int, reach: int
) -> None:
    told = random_story(scenes, replies, seed, reach)
    layout = lay_out(told, labels=labels)
    assert_sound(layout, told)
    assert layout == lay_out(told, labels=labels)


def test_two_thousand_scenes_that_lead_anywhere_are_laid_out() -> None:
    told = random_story(2000, 3, seed=5)
    assert_sound(lay_out(told), told)


def test_without_its_back_edges_a_graph_has_no_circle() -> None:
    edges = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 1)]
    back = back_edges(4, edges, 0)
    assert back == {(2, 0), (3, 1)}
    assert layers(4, [edge[::-1] if edge in back else edge for edge in edges]) == [0, 1, 2, 3]


def test_long_lines_to_the_same_place_share_their_bends() -> None:
    made = chained([0, 1, 2, 3], [(0, 3), (1, 3), (2, 3)], labelled=False)
    assert len(made.layer) - 4 == 2
    assert made.routes[0, 3][2:] == made.routes[1, 3][1:]


def test_bends_have_a_bound_beyond_which_lines_go_straight() -> None:
    count = 2000
    edges = [(number, count - 1 - number) for number in range(count // 2 - 1)]
    made = chained(list(range(count)), edges, labelled=False)
    assert len(made.layer) - count <= MOST_BENDS
    assert made.routes[0, count - 1] == (0, count - 1)


def test_the_order_has_no_more_crossings_than_it_began_with() -> None:
    layer = [0, 0, 0, 1, 1, 1]
    lines = [(0, 5), (1, 4), (2, 3)]
    rows = ordered(layer, lines)
    below = [[5], [4], [3], [], [], []]
    assert crossings([[0, 1, 2], [3, 4, 5]], below) == 3
    assert crossings(rows, below) == 0


@given(st.lists(st.tuples(st.integers(-50, 50), st.integers(1, 9)), max_size=7))
def test_monotone_numbers_never_fall_and_no_block_can_be_moved_nearer(pairs: list[tuple[int, int]]) -> None:
    wanted, weights = [float(value) for value, _ in pairs], [float(weight) for _, weight in pairs]
    found = monotone(wanted, weights)
    assert all(one <= other for one, other in pairwise(found))

    def distance(values: list[float]) -> float:
        return sum(w * (v - d) ** 2 for v, d, w in zip(values, wanted, weights, strict=True))

    for start in range(len(found)):
        for end in range(start + 1, len(found) + 1):
            for step in (-0.5, 0.5):
                moved = [v + step if start <= n < end else v for n, v in enumerate(found)]
                if all(one <= other for one, other in pairwise(moved)):
                    assert distance(moved) >= distance(found) - 1e-6
