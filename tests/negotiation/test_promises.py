"""What an author promises is played, and what comes out instead is said."""

from pathlib import Path

import pytest

from simulator.negotiation.promises import broken_promises, check_promises
from simulator.scenario.loading import load_scenario, read_scenario
from simulator.scenario.problem import Problem
from simulator.scenario.source import Source
from simulator.scenario.vocabulary import Approves
from tests.scenario.examples import Example, examples, whole, written

STORY = whole(
    """
facts:
  deadline: {text: When her board decides, draw: [friday, next_month]}
  hurt: She was charged twice
terms:
  price:
    label: Price
    kind: price
    levels: [{at: 100, client: 0, company: 0}, {at: 95, client: 5, company: -6}]
    limit: 100
scenes:
  opening:
    phase: opening
    choices:
      - {id: listen, say: What happened?, move: probe, learn: [hurt], goto: call}
      - {id: skip, say: Let us begin., move: hold, goto: call}
  call:
    phase: bargaining
    choices:
      - id: ask
        say: One minute.
        move: ask
        asks: {approve: {price: 95}, backed_by: [hurt]}
        goto: close
      - {id: go_on, say: Now., move: hold, goto: close}
  close:
    phase: closing
    choices:
      - id: sign
        say: Ninety-five, if you sign this week.
        move: trade
        terms: {price: 95}
        in_return: A signature this week
        goto:
          - {when: deadline == friday, to: signed}
          - {to: late}
endings:
  signed: {kind: deal}
  late: {kind: deal}
""",
    "scenario",
)
RULES: dict[str, Approves] = {"straight": "when_backed", "friend": "always", "wall": "never"}


def broken(expect: str, text: str = STORY) -> tuple[Problem, ...]:
    source = Source(f"{text}expect:\n{expect}", "example.yaml")
    loaded = read_scenario(source.text, "example.yaml")
    assert loaded.value is not None, [problem.message() for problem in loaded.problems]
    return broken_promises(loaded.value, source, RULES.get)


@pytest.mark.parametrize(
    "row",
    [
        "{choices: [listen, ask, sign], draws: {deadline: friday}, ending: signed, client: 55, company: 64}",
        "{choices: [listen, ask, sign], draws: {deadline: next_month}, ending: late}",
        "{choices: [skip, ask, sign], company: 54}",
        "{choices: [skip, ask, sign], director: friend, company: 64}",
        "{choices: [listen, ask, sign], director: wall, company: 54}",
        '{choices: [listen], client: 50, company: ">= 70"}',
        "{reachable: [late]}",
    ],
)
def test_a_promise_that_play_keeps(row: str) -> None:
    assert broken(f"  - {row}\n") == ()


def test_a_promise_holds_under_every_draw_that_it_leaves_open() -> None:
    problems = broken("  - {choices: [skip, go_on, sign], ending: signed}\n")
    assert [problem.code for problem in problems] == ["expect-not-met"]
    assert problems[0].args["draws"] == "deadline: next_month"
    assert "ending: late" in problems[0].message()


def test_every_part_of_a_promise_that_fails_stands_at_its_own_value() -> None:
    problems = broken("  - {choices: [skip, go_on, sign], ending: late, client: 71..78, company: '< 50'}\n")
    columns = [problem.span.column for problem in problems]
    assert [problem.args["promised"] for problem in problems] == [
        "ending: late",
        "client: 71..78",
        "company: < 50",
    ]
    assert [problem.args["happened"] for problem in problems] == [
        "ending: signed",
        "client: 55",
        "company: 54",
    ]
    assert columns == sorted(columns)


def test_talks_that_go_on_are_no_ending() -> None:
    problems = broken("  - {choices: [skip], ending: signed}\n")
    assert problems[0].args["happened"] == "scene: call"


def test_a_reply_that_is_not_offered_is_named_with_what_is() -> None:
    problems = broken("  - {choices: [skip, sign], ending: signed}\n")
    assert [problem.code for problem in problems] == ["expect-not-played"]
    assert problems[0].args["offered"] == "ask, go_on"
    assert problems[0].args["decision"] == "2"
    assert "call" in problems[0].message("ru")


def test_choices_after_the_ending_cannot_be_played() -> None:
    problems = broken("  - {choices: [skip, go_on, sign, sign]}\n")
    assert problems[0].code == "expect-not-played"
    assert "(none)" in problems[0].hint()


def test_a_director_who_is_not_known_approves_what_is_backed() -> None:
    assert broken("  - {choices: [listen, ask, sign], director: nobody, company: 64}\n") == ()


def test_a_file_without_played_promises_is_not_read_again(tmp_path: Path) -> None:
    loaded = read_scenario(STORY, "example.yaml")
    assert loaded.value is not None
    assert check_promises(loaded.value, tmp_path / "gone.yaml", RULES.get) == ()


@pytest.mark.parametrize("example", [e for e in examples("bad") if e.of == "promise"], ids=lambda e: e.code)
def test_the_bad_example_of_a_promise_gives_exactly_its_code(example: Example, tmp_path: Path) -> None:
    path = written(example, tmp_path)
    loaded = load_scenario(path)
    assert loaded.value is not None
    assert {problem.code for problem in check_promises(loaded.value, path, RULES.get)} == {example.code}


@pytest.mark.parametrize("example", [e for e in examples("good") if e.of == "promise"], ids=lambda e: e.code)
def test_the_good_example_of_a_promise_is_kept(example: Example, tmp_path: Path) -> None:
    path = written(example, tmp_path)
    loaded = load_scenario(path)
    assert loaded.value is not None
    assert check_promises(loaded.value, path, RULES.get) == ()
