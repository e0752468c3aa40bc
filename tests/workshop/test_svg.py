"""The drawing of a graph as a file."""

from xml.etree import ElementTree

import pytest

from simulator.desktop.theme.tokens import DARK, LIGHT
from simulator.workshop.layout import lay_out, noted
from simulator.workshop.svg import COLOURS, Look, svg
from tests.workshop.stories import story

SPACE = "{http://www.w3.org/2000/svg}"
TOLD = story("a > b END gone", "b > b a END", "never > END")


def words(drawing: str) -> list[str]:
    root = ElementTree.fromstring(drawing)
    return [element.text or "" for element in root.iter(f"{SPACE}text")]


@pytest.mark.parametrize("labels", [False, True])
def test_every_scene_ending_and_broken_way_is_drawn(labels: bool) -> None:
    drawing = svg(lay_out(TOLD, labels=labels), "Told")
    said = words(drawing)
    assert {"Told", "a", "b", "never", "END", "gone ✕"} <= set(said)
    assert ("to_b" in said) is labels
    root = ElementTree.fromstring(drawing)
    tips = [element.text for element in root.iter(f"{SPACE}title")]
    assert "to_b" in tips
    assert "gone: leads nowhere" in tips


def test_the_legend_speaks_the_language_and_names_only_what_is_there() -> None:
    assert words(svg(lay_out(TOLD), "Рассказ", language="ru"))[-3:] == [
        "Сделка",
        "Сюда не попасть",
        "✕ никуда не ведёт",
    ]
    assert words(svg(lay_out(story("a > END")), "Told", language="xx"))[-1] == "Deal"


@pytest.mark.parametrize(("look", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_its_colours_are_those_of_the_desktop(look: Look, tokens: dict[str, str]) -> None:
    assert COLOURS[look] == {name: tokens[name] for name in COLOURS[look]}
    drawing = svg(lay_out(TOLD), "Told", look=look)
    assert tokens["canvas"] in drawing


def test_what_a_trainer_wrote_cannot_break_out_of_the_drawing() -> None:
    drawing = svg(lay_out(TOLD), '</title><script>"&\x00\ud800')
    root = ElementTree.fromstring(drawing)
    assert root.find(f"{SPACE}title") is not None
    assert not list(root.iter(f"{SPACE}script"))
    drawing.encode("utf-8")


def test_notes_stand_after_the_names_and_a_way_that_was_walked_is_thick() -> None:
    notes = {"END": "79 31"}
    drawing = svg(lay_out(TOLD, measure=noted(notes)), "Told", notes=notes, walked=[("a", "b")])
    assert "END 79 31" in words(drawing)
    root = ElementTree.fromstring(drawing)
    thick = [path for path in root.iter(f"{SPACE}path") if path.get("stroke-width") == "3"]
    assert len(thick) == 1


def test_the_scene_that_opens_has_a_strong_outline() -> None:
    root = ElementTree.fromstring(svg(lay_out(TOLD), "Told"))
    strong = [box for box in root.iter(f"{SPACE}rect") if box.get("stroke-width") == "2.4"]
    assert [box.get("stroke") for box in strong] == [LIGHT["ink"]]
    without = svg(lay_out(story("a > END", first="gone")), "Told")
    assert 'stroke-width="2.4"' not in without
