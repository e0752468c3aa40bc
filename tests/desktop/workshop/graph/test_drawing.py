"""A layout made ready for painting: lines join their nodes, everything is found by its place."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.desktop.workshop.graph.drawing import DIAMOND, Drawing, box_of, draw
from simulator.desktop.workshop.graph.labels import Labels
from simulator.desktop.workshop.graph.marks import walked
from simulator.desktop.workshop.graph.steer import Way, first_node, last_node, next_node
from simulator.desktop.workshop.graph.words import reply_names
from tests.workshop.stories import random_story, story

SMALL = story("a > b c", "b > d", "c > d gone", "d > END a", "far > b")


def test_lines_end_where_their_nodes_begin_and_endings_are_come_to_at_their_tip() -> None:
    drawing = draw(SMALL)
    for (source, target), line in drawing.lines.items():
        start, end = line.trace[0], line.trace[-1]
        assert box_of(drawing.nodes[source]).adjusted(-0.1, -0.1, 0.1, 0.1).contains(*start)
        assert box_of(drawing.nodes[target]).adjusted(-0.1, -0.1, 0.1, 0.1).contains(*end)
    ending = drawing.nodes["END"]
    assert drawing.lines["d", "END"].trace[-1] == (ending.x, ending.y - ending.height / 2)


def test_what_comes_to_an_ending_from_what_is_never_reached_comes_to_its_side() -> None:
    drawing = draw(story("a > END", "far > END"))
    ending = drawing.nodes["END"]
    x, y = drawing.lines["far", "END"].trace[-1]
    assert abs(x - ending.x) == DIAMOND
    assert y == ending.y - ending.height / 2 + DIAMOND


def test_ways_that_lead_nowhere_and_what_is_never_reached_stand_apart() -> None:
    drawing = draw(SMALL)
    assert [line.edge.source for line in drawing.broken] == ["c"]
    reached = [box_of(node).right() for node in drawing.layout.nodes if node.reached]
    assert drawing.apart is not None
    assert drawing.apart.x() > max(reached)
    assert draw(story("a > END")).apart is None


def test_what_lies_at_a_place_is_found() -> None:
    drawing = draw(SMALL)
    node = drawing.nodes["b"]
    assert drawing.node_at(node.x, node.y) is node
    assert drawing.node_at(-500, -500) is None
    line = drawing.lines["b", "d"]
    x, y = line.trace[len(line.trace) // 2]
    assert drawing.line_at(x + 1, y, 4) is line
    assert drawing.line_at(-500, -500, 4) is None
    broken = drawing.broken[0]
    assert drawing.line_at(*broken.trace[len(broken.trace) // 2], 4) is broken


@given(st.integers(0, 10_000), st.booleans())
@settings(max_examples=12, deadline=None)
def test_words_beside_lines_lie_over_no_node_and_no_other_words(seed: int, labelled: bool) -> None:
    drawing = draw(random_story(25, 3, seed, reach=5), labels=labelled)
    words = {pair: reply_names(line.edge.ways) for pair, line in drawing.lines.items()}
    labels = list(Labels(drawing, words).within(drawing.area))
    boxes = [label.area for label in labels]
    nodes = [box_of(node) for node in drawing.layout.nodes]
    for number, box in enumerate(boxes):
        inner = box.adjusted(4, 1, -4, -1)
        assert not any(inner.intersects(other.adjusted(4, 1, -4, -1)) for other in boxes[number + 1 :])
        assert not any(inner.intersects(node) for node in nodes)
    if labelled:
        # Where room was left for them all are told, but those of lines that lead nowhere.
        whole = {pair for chunk in drawing.chunks for pair in ends(chunk.lines)}
        told = {label.pair for label in labels}
        assert {pair for pair in whole if drawing.lines[pair].edge.label is not None} <= told


def ends(lines: object) -> list[tuple[str, str]]:
    return [(line.edge.source, line.edge.target) for line in lines]  # type: ignore[attr-defined]


def steps(drawing: Drawing, start: str, *ways: Way) -> list[str | None]:
    found: list[str | None] = [start]
    for way in ways:
        here = found[-1]
        found.append(None if here is None else next_node(drawing, here, way))
    return found


def test_arrows_follow_the_lines_and_go_to_what_stands_beside() -> None:
    drawing = draw(SMALL)
    assert first_node(drawing) == "a"
    assert last_node(drawing) == "END"
    assert steps(drawing, "a", "down", "down", "down") in (["a", "b", "d", "END"], ["a", "c", "d", "END"])
    left, right = sorted("bc", key=lambda key: drawing.nodes[key].x)
    assert next_node(drawing, left, "right") == right
    assert next_node(drawing, right, "left") == left
    assert next_node(drawing, "a", "up") is None
    assert next_node(drawing, "gone away", "down") is None


@given(st.integers(0, 10_000))
@settings(max_examples=10, deadline=None)
def test_every_step_goes_in_its_direction(seed: int) -> None:
    drawing = draw(random_story(20, 3, seed, reach=4))
    for node in drawing.layout.nodes:
        for way, sign in (("up", -1), ("down", 1)):
            to = next_node(drawing, node.key, way)  # type: ignore[arg-type]
            if to is not None:
                assert (drawing.nodes[to].y - node.y) * sign > 0
                assert to in drawing.out.get(node.key, ()) + drawing.into.get(node.key, ())


def test_a_path_is_the_lines_between_its_scenes() -> None:
    path = (("a", "to_b"), ("b", "to_d"), ("d", "to_end"))
    assert walked(SMALL, path) == {("a", "b"), ("b", "d"), ("d", "END")}
    assert walked(SMALL, (("a", "to_b"), ("c", "to_d"))) == {("c", "d")}
    assert walked(SMALL, ()) == frozenset()


@pytest.mark.parametrize("labels", [False, True])
def test_a_line_bends_through_points_that_lie_on_its_way_down(labels: bool) -> None:
    drawing = draw(random_story(30, 3, 5, reach=6), labels=labels)
    for (source, target), line in drawing.lines.items():
        together = drawing.nodes[source].reached == drawing.nodes[target].reached
        if together and not line.edge.back and source != target:
            assert all(y <= to_y + 0.1 for (_, y), (_, to_y) in pairwise(line.trace))


def test_nothing_gives_an_empty_graph() -> None:
    drawing = draw(story())
    assert drawing.layout.nodes == ()
    assert first_node(drawing) is last_node(drawing) is None
