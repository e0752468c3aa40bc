"""A face that is written out is checked feature by feature."""

from dataclasses import fields

import pytest

from simulator.desktop.portraits.face import NUMBERS, WORDS, Face
from simulator.scenario.checks import features
from simulator.scenario.loading import read_director, read_scenario
from simulator.scenario.problem import Problem
from tests.scenario.examples import whole


def of_client(face: str) -> tuple[Problem, ...]:
    text = whole(f"client: {{name: Ada, role: Buyer, company: Lund, portrait: {face}}}\n", "scenario")
    return read_scenario(text, "example.yaml").problems


def test_a_face_that_can_be_drawn_has_no_problem() -> None:
    face = '{skin: sand, hair: ink, age: 0.6, jaw: 30, lashes: true, cloth: ["#2B2E3A"], iris: "#3C4A58"}'
    assert of_client(face) == ()


@pytest.mark.parametrize(
    ("face", "code", "said"),
    [
        ("{hiar: ink}", "unknown-key", 'Did you mean "hair"?'),
        ("{hair: silvr}", "value-not-allowed", "silver"),
        ("{jaw: 20}", "number-too-small", "26"),
        ("{age: 2}", "number-too-large", "1"),
        ("{jaw: wide}", "wrong-type", "a number"),
        ("{jaw: true}", "wrong-type", "a number"),
        ("{lashes: long}", "wrong-type", "true or false"),
        ('{ground: "grey"}', "wrong-type", "a colour"),
        ('{cloth: "#2B2E3A"}', "wrong-type", "a list of colours"),
        ("{cloth: [{a: 1}]}", "wrong-type", "a list of colours"),
    ],
)
def test_a_feature_that_cannot_be_drawn_is_told_with_what_is_allowed(face: str, code: str, said: str) -> None:
    (problem,) = of_client(face)
    assert problem.code == code
    assert said in problem.message() + problem.hint()
    assert "\x1e" not in problem.message("ru") + problem.hint("ru")


def test_a_directors_face_is_checked_too() -> None:
    problems = read_director(whole("portrait: {hiar: ink}\n", "director"), "example.yaml").problems
    assert [problem.code for problem in problems] == ["unknown-key"]


def test_the_features_are_those_that_are_drawn() -> None:
    assert set(features.KNOWN) == {feature.name for feature in fields(Face)}
    assert features.WORDS == WORDS
    assert features.NUMBERS == NUMBERS
