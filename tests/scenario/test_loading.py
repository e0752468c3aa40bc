"""Loading: a value or problems, never an exception, never half a scenario, all problems at once."""

import os
from pathlib import Path

import pytest

from simulator import load_director, load_scenario
from simulator.scenario.loading import MAX_BYTES, read_director, read_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.problem import Problem, Span, Surroundings
from tests.scenario.examples import whole

GOOD = whole("", "scenario")


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.code for problem in problems]


def test_a_sound_file_gives_its_scenario_and_no_problems(tmp_path: Path) -> None:
    path = tmp_path / "example.yaml"
    path.write_text(GOOD, encoding="utf-8")
    loaded = load_scenario(path)
    assert isinstance(loaded.value, Scenario)
    assert loaded.value.scenes["opening"].choices[0].goto == "signed"
    assert loaded.problems == ()
    assert load_scenario(str(path)).value == loaded.value


def test_text_and_bytes_say_the_same() -> None:
    assert read_scenario(GOOD, "example.yaml").value == read_scenario(GOOD.encode(), "example.yaml").value
    assert read_scenario("\ufeff" + GOOD, "example.yaml").value is not None
    assert read_director(whole("", "director"), "example.yaml").value is not None


def test_there_is_a_value_exactly_if_no_problem_is_an_error() -> None:
    warned = read_scenario(whole("start: {client: 50, company: 40}\n", "scenario"), "example.yaml")
    assert codes(warned.problems) == ["opening-misses-threshold"]
    assert warned.problems[0].severity == "warning"
    assert warned.value is not None
    wrong = read_scenario(whole("minutes: 0\n", "scenario"), "example.yaml")
    assert wrong.problems[0].severity == "error"
    assert wrong.value is None


def test_problems_of_every_stage_come_together_in_the_order_of_the_file() -> None:
    text = whole(
        "titel: x\nminutes: 0\nrounds: 5\nscenes:\n  opening:\n    phase: opening\n    choices:\n"
        "      - {id: sign, say: Sign., move: hold, when: pric == 95, goto: sined}\nminutes: 3\n",
        "scenario",
    )
    problems = read_scenario(text, "example.yaml").problems
    assert sorted(codes(problems)) == [
        "duplicate-key",
        "goto-nowhere",
        "number-too-small",
        "rounds-without-ending",
        "undeclared-name",
        "unknown-key",
    ]
    assert list(problems) == sorted(problems, key=lambda problem: problem.span)


def test_a_mistake_in_one_part_hides_nothing_in_another() -> None:
    text = whole("endings:\n  signed: {kind: deal, mood: calm}\n  left: {kind: lost}\n", "scenario")
    assert codes(read_scenario(text, "example.yaml").problems) == ["unknown-key", "ending-never-reached"]


def test_what_the_shape_has_said_of_a_value_is_not_said_again() -> None:
    problems = read_scenario(
        whole("director: Smile Detective\n", "scenario"), "example.yaml", _known()
    ).problems
    assert codes(problems) == ["bad-file-id"]


def test_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    for path in (tmp_path / "missing.yaml", tmp_path / "folder.yaml", tmp_path / "no" / "file.yaml"):
        loaded = load_scenario(path)
        assert codes(loaded.problems) == ["file-unreadable"]
        assert loaded.problems[0].span == Span(1, 1, 1, 1)
        assert loaded.value is None
    assert "no such file" in load_director(tmp_path / "missing.yaml").problems[0].message()
    assert "folder" in load_director(tmp_path / "folder.yaml").problems[0].message()
    assert codes(load_scenario("a\0b.yaml").problems) == ["file-unreadable"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything may be read by root")
def test_a_file_without_permission_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "example.yaml"
    path.write_text(GOOD, encoding="utf-8")
    path.chmod(0)
    assert "permission" in load_scenario(path).problems[0].message()


def test_a_text_that_is_not_utf_8_is_placed_where_it_stops_being_so() -> None:
    problems = read_scenario(b"title: x\nsummary: Caf\xe9 au lait\n", "a.yaml").problems
    assert codes(problems) == ["file-not-utf8"]
    assert problems[0].span == Span(2, 13, 2, 13)


def test_too_large_a_text_is_refused() -> None:
    assert codes(read_scenario("#" * (MAX_BYTES + 1), "a.yaml").problems) == ["file-too-large"]
    assert codes(read_scenario("я" * (MAX_BYTES // 2 + 1), "a.yaml").problems) == ["file-too-large"]


def test_lone_surrogates_in_a_text_are_a_problem() -> None:
    assert codes(read_scenario("title: \ud800\n", "a.yaml").problems) == ["control-character"]


def test_directors_and_portraits_are_checked_only_if_they_are_known() -> None:
    text = whole("director: nobody\nclient: {name: E, role: B, company: H, portrait: none}\n", "scenario")
    assert codes(read_scenario(text, "example.yaml").problems) == []
    found = codes(read_scenario(text, "example.yaml", _known()).problems)
    assert sorted(found) == ["unknown-director", "unknown-portrait"]


def test_a_problem_of_a_fault_inside_a_condition_stands_at_its_own_characters() -> None:
    text = whole(
        "scenes:\n  opening:\n    phase: opening\n    choices:\n"
        "      - id: sign\n        say: Подпишем?\n        move: hold\n"
        "        when: >-\n          price == 95 and\n          цена == 95\n        goto: signed\n",
        "scenario",
    )
    problem = next(p for p in read_scenario(text, "example.yaml").problems if p.code == "undeclared-name")
    line = text.split("\n")[problem.span.line - 1]
    assert line[problem.span.column - 1 : problem.span.end_column - 1] == "цена"


def test_a_word_of_the_catalogue_and_a_word_of_the_author_are_told_apart() -> None:
    text = whole('level: "@list"\n', "scenario")
    assert "@list" in read_scenario(text, "example.yaml").problems[0].message()


def _known() -> Surroundings:
    return Surroundings(directors=frozenset({"straight"}), portraits=frozenset({"marsh"}))
