"""The graph of a text, whatever is wrong with it."""

import random
from pathlib import Path

import pytest

from simulator.scenario.template import template
from simulator.workshop.layout import lay_out
from simulator.workshop.story import story_of

SHIPPED = sorted((Path(__file__).parents[2] / "scenarios").glob("*.yaml"))


def test_scenes_come_before_endings_each_in_file_order_with_the_place_of_its_name() -> None:
    story = story_of(template("first"))
    assert story is not None
    assert [(stop.id, stop.sort, stop.kind) for stop in story.stops] == [
        ("opening", "scene", "opening"),
        ("bargain", "scene", "bargaining"),
        ("signed", "ending", "deal"),
        ("parted", "ending", "walk_away"),
    ]
    lines = template("first").splitlines()
    for stop in story.stops:
        assert lines[stop.span.line - 1][stop.span.column - 1 : stop.span.end_column - 1] == stop.id


def test_a_way_knows_its_condition_the_clock_and_the_word_that_names_its_target() -> None:
    text = "😀: Привет\n" + template("first")
    story = story_of(text)
    assert story is not None
    assert [way.label for way in story.ways[:3]] == ["ask_week", "ask_rent: month_end == first", "ask_rent"]
    assert [way.choice for way in story.ways if way.timed] == ["stay"]
    lines = text.splitlines()
    for way in story.ways:
        assert lines[way.span.line - 1][way.span.column - 1 : way.span.end_column - 1] == way.to


def test_columns_count_characters_after_cyrillic_and_emoji() -> None:
    text = 'scenes:\n  a: {narration: "Да 🙂🙂", choices: [{id: x, goto: нет}]}\n'
    story = story_of(text)
    assert story is not None
    span = story.ways[0].span
    assert text.splitlines()[1][span.column - 1 : span.end_column - 1] == "нет"


@pytest.mark.parametrize("text", ["", "a: [", "- 1", "word", "\x00", "a: &x 1\nb: *x\n" * 20])
def test_what_is_no_mapping_has_no_graph(text: str) -> None:
    found = story_of(text)
    assert found is None or found.ways == ()


@pytest.mark.parametrize(
    "text",
    [
        "scenes: 5",
        "scenes: {a: 5}\nendings: [a]",
        "scenes:\n  a: {choices: [1, {id: 2, goto: 3}, {goto: [1, {to: a}, {when: [], to: b}]}], timer: 3}",
        "first: [a]\nrounds: 2\nout_of_rounds: {}",
    ],
)
def test_a_graph_is_as_much_as_can_be_read(text: str) -> None:
    assert story_of(text) is not None


def test_an_ending_of_a_scenes_name_is_no_second_node() -> None:
    story = story_of("scenes: {a: {}}\nendings: {a: {}, b: {}}")
    assert story is not None
    assert [stop.id for stop in story.stops] == ["a", "b"]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_way_of_a_shipped_scenario_leads_to_a_stop(path: Path) -> None:
    story = story_of(path.read_text(encoding="utf-8"))
    assert story is not None
    assert {way.to for way in story.ways} <= story.names
    assert story.first in story.names


def edited(text: str, rng: random.Random) -> str:
    """A text with a few lines gone, cut, moved in, turned round or put in, as while somebody types."""
    lines = text.split("\n")
    for _ in range(rng.randint(1, 3)):
        here = rng.randrange(len(lines))
        match rng.randrange(5):
            case 0:
                del lines[here : here + rng.randint(1, 12)]
            case 1:
                lines[here] = lines[here][: len(lines[here]) // 2]
            case 2:
                lines[here] = " " * rng.randrange(9) + lines[here].lstrip()
            case 3:
                odd = ("🙂: [", "\x00", "goto: нет", "- &a *a", "  x: {", lines[here])
                lines.insert(here, rng.choice(odd))
            case 4:
                lines[here] = lines[here][::-1]
        lines = lines or [""]
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(5))
def test_whatever_is_typed_into_a_shipped_file_it_has_a_graph_or_none(seed: int) -> None:
    rng = random.Random(seed)
    drawn = 0
    for _ in range(30):
        story = story_of(edited(rng.choice(SHIPPED).read_text(encoding="utf-8"), rng))
        if story is not None:
            layout = lay_out(story)
            assert sum(len(edge.ways) for edge in layout.edges) == len(story.ways)
            drawn += 1
    assert drawn
