"""Findings as problems of a file: each at its place, the analysis made once for a rule of approvals."""

from pathlib import Path

import pytest

from simulator.analysis.author.problems import check_claims, check_deep, deep_problems
from simulator.analysis.explore import BUDGET, Cancelled
from simulator.scenario.director_model import Director
from simulator.scenario.loading import load_scenario, read_scenario
from simulator.scenario.problem import Problem
from simulator.scenario.source import Source
from tests.analysis.author.material import director
from tests.scenario.examples import whole

TEXT = whole(
    """
scenes:
  opening:
    phase: opening
    choices:
      - id: give
        say: Take ten off.
        move: concede
        goto: signed
        points: [{client: 8, because: It is cheap.}, {company: -8, because: It costs us.}]
      - id: stand
        say: The list stands.
        move: hold
        goto: signed
        points: [{client: -8, because: It is dear.}, {company: 4, because: It pays.}]
      - id: shout
        say: Take it or leave it!
        move: hold
        goto: signed
        points: [{client: -9, because: It is rude.}, {company: -3, because: It costs us.}]
endings:
  signed: {kind: deal}
""",
    "scenario",
)


def problems(text: str, budget: int = BUDGET) -> list[Problem]:
    loaded = read_scenario(text, "example.yaml")
    assert loaded.value is not None, [problem.message() for problem in loaded.problems]
    source = Source(text, "example.yaml")
    return list(deep_problems(loaded.value, source, lambda _: director(), budget=budget))


def at(problem: Problem, text: str) -> str:
    span = problem.span
    line: str = text.splitlines()[span.line - 1]
    return line[span.column - 1 : span.end_column - 1]


def test_a_finding_stands_at_the_words_it_is_about() -> None:
    found = {problem.code: at(problem, TEXT) for problem in problems(TEXT)}
    assert found["reply-dominated"] == "shout"
    assert found["region-not-reached"] == "endings"


def test_a_promise_of_reach_that_fails_stands_at_its_value() -> None:
    text = TEXT + "expect:\n  - {choices: [give]}\n  - {reachable: [signed], frontier: 5..8}\n"
    (broken,) = (problem for problem in problems(text) if problem.code == "expect-not-met")
    assert at(broken, text) == "5..8"
    assert "frontier: 2" in broken.message()
    assert broken.severity == "error"


def test_a_scenario_that_is_too_large_is_told_where_and_why() -> None:
    text = whole(
        "scenes:\n  opening:\n    phase: opening\n    choices:\n"
        + "".join(
            f"      - {{id: t{n}, say: Topic., move: probe, acts: [listen], goto: opening}}\n"
            for n in range(8)
        )
        + "      - {id: sign, say: Sign., move: hold, goto: signed}\n",
        "scenario",
    )
    (problem,) = problems(text, budget=100)
    assert problem.code == "analysis-too-large"
    assert at(problem, text) == "opening"
    assert problem.args["replies"] == "8"


def test_a_loop_that_farms_points_is_named_and_nothing_is_said_of_what_has_no_best() -> None:
    text = whole(
        "scenes:\n  opening:\n    phase: opening\n    choices:\n"
        "      - {id: praise, say: Well., move: hold, acts: [respect], repeat: true, goto: middle}\n"
        "  middle:\n    phase: probing\n    choices:\n"
        "      - {id: back, say: Back., move: hold, repeat: true, goto: opening}\n"
        "      - {id: sign, say: Sign., move: hold, goto: signed}\n",
        "scenario",
    )
    (problem,) = problems(text + "expect:\n  - {frontier: 3}\n")
    assert problem.code == "score-farm"
    assert "opening -> middle -> opening" in problem.message()


def test_a_row_is_tried_under_the_rule_of_its_own_director() -> None:
    text = whole(
        "facts:\n  hurt: She was hurt\n"
        "scenes:\n  opening:\n    phase: opening\n    choices:\n"
        "      - id: ask\n        say: A minute.\n        move: ask\n        goto: closing\n"
        "        asks: {approve: {price: 95}, backed_by: [hurt]}\n"
        "      - {id: hear, say: Tell me., move: probe, learn: [hurt], goto: closing}\n"
        "  closing:\n    phase: closing\n    choices:\n"
        "      - {id: granted, say: Good., move: hold, when: approved.price, goto: signed}\n"
        "      - {id: no, say: No., move: hold, goto: lost}\n"
        "endings:\n  signed: {kind: deal}\n  lost: {kind: lost}\n"
        "expect:\n"
        "  - {reachable: [signed], director: friend}\n"
        "  - {reachable: [signed], director: wall}\n",
        "scenario",
    )
    loaded = read_scenario(text, "example.yaml")
    assert loaded.value is not None
    rules = {"friend": "always", "wall": "never"}

    def known(name: str) -> Director | None:
        return director(f"approves: {rules[name]}\n") if name in rules else None

    found = deep_problems(loaded.value, Source(text, "example.yaml"), known)
    assert [one.args["director"] for one in found if one.code == "expect-not-met"] == ["wall"]


def test_the_work_can_be_cancelled() -> None:
    loaded = read_scenario(TEXT, "example.yaml")
    assert loaded.value is not None
    with pytest.raises(Cancelled):
        deep_problems(loaded.value, Source(TEXT, "example.yaml"), lambda _: None, going_on=lambda: False)


def test_a_file_that_has_gone_meanwhile_has_no_findings(tmp_path: Path) -> None:
    path = tmp_path / "example.yaml"
    path.write_text(TEXT, encoding="utf-8")
    loaded = load_scenario(path)
    assert loaded.value is not None
    assert check_deep(loaded.value, path, lambda _: None) != ()
    path.unlink()
    assert check_deep(loaded.value, path, lambda _: None) == ()
    assert check_claims(path, {}) == ()


def test_what_only_some_directors_make_constant_or_wrong_is_no_mistake() -> None:
    asks = whole(
        "scenes:\n  opening:\n    phase: opening\n    choices:\n"
        "      - id: ask\n        say: A minute.\n        move: ask\n        goto: closing\n"
        "        asks: {approve: {price: 95}, backed_by: [hurt]}\n"
        "      - {id: hear, say: Tell me., move: probe, learn: [hurt], goto: closing}\n"
        "  closing:\n    phase: closing\n    choices:\n"
        "      - {id: granted, say: Good., move: hold, acts: [respect], when: approved.price, goto: signed}\n"
        "      - {id: no, say: No., move: hold, goto: signed}\n"
        "facts:\n  hurt: She was hurt\n",
        "scenario",
    )
    loaded = read_scenario(asks, "example.yaml")
    assert loaded.value is not None
    never = director("approves: never\n")
    found = deep_problems(loaded.value, Source(asks, "example.yaml"), lambda _: never)
    assert not any(one.code == "condition-false-in-play" for one in found)
