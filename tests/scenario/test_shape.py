"""The shape: every way of being wrong has its code, its place and what would be right."""

import pytest

from simulator.scenario.director_model import Director
from simulator.scenario.loading import read_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.problem import Problem
from simulator.scenario.shape_keys import keys_at
from tests.scenario.examples import whole


def problems(text: str) -> tuple[Problem, ...]:
    return read_scenario(whole(text, "scenario"), "example.yaml").problems


def only(text: str) -> Problem:
    found = problems(text)
    assert len(found) == 1, [problem.code for problem in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "near", "allowed"),
    [
        ("minuts: 5\n", "minutes", "summary"),
        ("start: {cliend: 5}\n", "client", "company"),
        ("terms:\n  price:\n    labl: x\n    label: Price\n    kind: price\n    levels: [{at: 1, client: 0, "
         "company: 0}, {at: 2, client: 0, company: 0}]\n", "label", "levels"),
        ("facts:\n  trust: {start: 1, range: [0, 2], txt: x}\n", "text", "range"),
        ("facts:\n  day: {text: x, draw: [a, b], valu: x}\n", "", "draw"),
        ("endings:\n  signed: {kind: deal, points: [{company: -3, becaus: x}]}\n", "because", "company"),
        ("endings:\n  signed: {kind: deal, points: [{client: 3, facets: y}]}\n", "facet", "because"),
        ("endings:\n  signed: {kind: deal, delight: [{is: 5, wen: x}]}\n", "when", "is"),
        ("endings:\n  signed: {kind: deal, client: {says: [{text: x, whn: y}]}}\n", "when", "text"),
        ("scenes:\n  opening:\n    phase: opening\n    choices:\n      - {id: a, say: A, move: hold, goto: "
         "[{to: signed, answr: {says: x}}]}\n", "answer", "when"),
        ("acts: {listen: {proces: 1}}\n", "process", "relation"),
    ],
)  # fmt: skip
def test_an_unknown_key_is_answered_with_the_nearest_and_all(text: str, near: str, allowed: str) -> None:
    problem = next(found for found in problems(text) if found.code == "unknown-key")
    assert problem.args["nearest"] == near
    assert allowed in problem.args["allowed"].split(", ")
    assert (f'Did you mean "{near}"?' in problem.hint()) == bool(near)


def test_the_keys_of_a_place_come_in_the_order_in_which_they_are_written() -> None:
    loc = ("scenes", "opening", "choices", 0)
    assert keys_at(Scenario, loc)[:4] == ["id", "say", "move", "when"]
    assert keys_at(Scenario, (*loc, "goto", "is:branches", 0))[:3] == ["when", "to", "answer"]
    assert keys_at(Director, ("states", "Pick")) == ["pick"]
    assert keys_at(Director, ("lines", "praise", "is:any", 0, "is:line"))[0] == "says"
    assert keys_at(Scenario, ("title",)) == []


def test_a_missing_key_is_said_of_the_part_that_lacks_it() -> None:
    problem = only(
        "scenes:\n  opening:\n    phase: opening\n    choices:\n      - {say: A, move: hold, id: a}\n"
    )
    assert (problem.code, problem.args["key"], problem.args["where"]) == ("missing-key", "goto", "a")
    assert problem.message() == 'The key "goto" is missing in a.'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("minutes: 2.5\n", "a whole number"),
        ("minutes: true\n", "a whole number"),
        ("title: [a]\n", "text"),
        ("practises: price\n", "a list"),
        ("start: 5\n", "keys with values"),
        ("facts: {hurry: 5}\n", "text or keys with values"),
        ("endings: {signed: {kind: deal, delight: much}}\n", "a whole number or a list of cases"),
        ("endings: {signed: {kind: deal, client: {says: 5}}}\n", "text or a list of variants"),
        ("client: {name: E, role: B, company: H, portrait: 5}\n", "text or keys with values"),
    ],
)
def test_a_wrong_type_says_what_is_expected(text: str, expected: str) -> None:
    problem = only(text)
    assert problem.code == "wrong-type"
    assert f"should be {expected}, not" in problem.message()


def test_a_value_of_several_forms_is_reported_once() -> None:
    text = (
        "scenes:\n  opening:\n    phase: opening\n    choices:\n"
        "      - {id: a, say: A, move: hold, terms: {price: {}}, goto: signed}\n"
    )
    assert only(text).message() == '"price" should be a number or a word, not keys with values.'


def test_a_short_list_is_not_called_shorter_for_its_faulty_items() -> None:
    text = (
        "terms:\n  price:\n    label: Price\n    kind: price\n"
        "    levels: [{at: 1, client: x, company: 0}, {at: 2, client: y, company: 0}]\n"
    )
    assert [problem.code for problem in problems(text)] == ["wrong-type", "wrong-type"]


def test_text_that_yaml_reads_as_something_else_is_shown_in_quotes() -> None:
    assert only("title: 2024\n").hint() == 'Write: title: "2024"'
    assert only("title:\n").code == "empty-text"


def test_an_id_is_judged_at_its_key() -> None:
    text = "endings: {signed: {kind: deal}, Walked-Out: {kind: lost}}\n"
    problem = next(found for found in problems(text) if found.code == "bad-id")
    assert problem.span.end_column - problem.span.column == len("Walked-Out")


def test_a_format_of_another_version_is_said_so() -> None:
    assert only("format: 2\n").code == "unknown-format-version"
    assert only('format: "1"\n').code == "unknown-format-version"
