import json
import re

import pytest

from simulator.desktop.paths import ASSETS
from simulator.desktop.portraits import EXPRESSIONS, Face, expression_of, people
from simulator.desktop.portraits.drawing import portrait
from simulator.scenario.vocabulary import Mood


def test_a_named_person_has_the_looks_of_the_data_file() -> None:
    rows = json.loads((ASSETS / "portraits" / "people.json").read_text(encoding="utf-8"))
    assert people() == tuple(rows)
    assert Face.of("hale", "anything").cloth[3] == "#6A1F54"


def test_a_face_of_its_own_is_the_same_for_the_same_id_and_differs_between_ids() -> None:
    assert Face.of("auto", "city-pumps") == Face.of("auto", "city-pumps")
    assert len({Face.of("auto", f"person-{n}") for n in range(30)}) > 25


def test_parameters_may_be_written_out_and_bad_ones_still_give_a_face() -> None:
    assert Face.of({"skin": "olive", "style": "bun"}, "x").style == "bun"
    assert Face.of({"skin": "green"}, "x") == Face.of("auto", "x")
    assert Face.of("nobody-we-know", "x") == Face.of("auto", "x")


@pytest.mark.parametrize("mood", Mood.__args__)  # type: ignore[attr-defined]
def test_every_mood_of_the_format_has_an_expression(mood: str) -> None:
    assert expression_of(mood) in EXPRESSIONS


def test_an_expression_turns_into_another_without_a_jump() -> None:
    calm, cold = EXPRESSIONS["calm"], EXPRESSIONS["cold"]
    assert calm.towards(cold, 0) == calm
    assert calm.towards(cold, 1) == cold
    assert calm.towards(cold, 0.5).mouth == (calm.mouth + cold.mouth) / 2
    assert calm.towards(cold, 0.5).lid == tuple((a + b) / 2 for a, b in zip(calm.lid, cold.lid, strict=True))


@pytest.mark.parametrize("name", people())
def test_portraits_use_only_what_qt_can_draw(name: str) -> None:
    for look in EXPRESSIONS.values():
        tags = set(re.findall(r"<([a-zA-Z]+)", portrait(Face.of(name, name), look)))
        assert tags <= {"svg", "g", "path", "ellipse", "circle", "rect"}
