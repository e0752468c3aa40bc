"""What the author of an exercise promises is played deal by deal, and what comes out instead is said."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from simulator.exercise.promises import Cast, broken_plays, check_plays
from simulator.scenario.director_model import Director
from simulator.scenario.loading import load_exercise, read_director, read_exercise
from simulator.scenario.model import Counter, Scenario
from simulator.scenario.problem import Problem
from simulator.scenario.source import Source
from tests.scenario.examples import AROUND, Example, examples, talks, whole, written

CAMPAIGN = """
deals:
  - scenario: first-talks
  - scenario: second-talks
    carries:
      - {endings: [signed], text: They signed., favour: price, add: {trust: 1}, client: 5}
      - {endings: [lost], text: They left., client: -5}
"""


def director(id: str) -> Director | None:
    return read_director(whole("", "director").replace("id: example", f"id: {id}"), f"{id}.yaml").value


CAST = Cast(talks, director)


def broken(expect: str, story: str = CAMPAIGN, cast: Cast = CAST) -> tuple[Problem, ...]:
    """The problems of one row, on the campaign or another exercise."""
    text = whole(f"{story}\nexpect:\n  - {expect}\n", "exercise")
    loaded = read_exercise(text, "example.yaml", AROUND)
    assert loaded.value is not None, [problem.message() for problem in loaded.problems]
    return broken_plays(loaded.value, Source(text, "example.yaml"), cast)


def said(problems: Iterable[Problem]) -> list[str]:
    return [problem.message() for problem in problems]


@pytest.mark.parametrize(
    "row",
    [
        "plays: {first-talks: [sign]}\n    ending: signed",
        "plays: {first-talks: [sign], second-talks: []}\n    client: 55\n    favours: 1",
        "plays: {first-talks: [sign], second-talks: [sign]}\n    client: 55\n    company: '>= 60'",
        "plays: {first-talks: [sign], second-talks: [foreman]}\n    draws: {second-talks: {board: friday}}"
        "\n    ending: lost",
    ],
)
def test_a_promise_that_is_kept(row: str) -> None:
    assert said(broken(row)) == []


def test_a_later_deal_is_played_from_where_the_earlier_ones_leave_it() -> None:
    """The foreman can be asked in the second deal only where trust grew in the first."""
    kept = "plays: {first-talks: [sign], second-talks: [foreman]}"
    assert said(broken(kept)) == []
    (problem,) = broken(kept, CAMPAIGN.replace("add: {trust: 1}, ", ""))
    assert problem.code == "expect-not-played"
    assert problem.args["choice"] == "foreman"


def test_what_is_promised_of_the_last_deal_holds_under_every_draw_left_open() -> None:
    (problem,) = broken("plays: {first-talks: [sign], second-talks: [foreman]}\n    ending: signed")
    assert said([problem]) == ["The author promised ending: signed, and play gives ending: lost."]
    assert problem.args["draws"] == "board: friday"
    later = "draws: {second-talks: {board: next_month}}\n    ending: signed"
    assert broken(f"plays: {{first-talks: [sign], second-talks: [foreman]}}\n    {later}") == ()


def test_every_way_that_an_earlier_deal_may_go_is_followed() -> None:
    """The first deal ends well or badly by its draw, and the second begins at 55 or at 45."""
    row = "plays: {first-talks: [foreman], second-talks: []}\n    client: 55"
    (problem,) = broken(row, cast=Cast(trusting, director))
    assert (problem.code, problem.args["happened"]) == ("expect-not-met", "client: 45")
    fixed = f"{row}\n    draws: {{first-talks: {{board: next_month}}}}"
    assert broken(fixed, cast=Cast(trusting, director)) == ()


def trusting(id: str) -> Scenario | None:
    """The talks with a foreman who can be asked at once."""
    found = talks(id)
    assert found is not None
    trust = found.facts["trust"]
    assert isinstance(trust, Counter)
    ready = trust.model_copy(update={"start": 4})
    return found.model_copy(update={"facts": {**found.facts, "trust": ready}})


def test_favours_that_were_owed_are_not_counted() -> None:
    row = "plays: {first-talks: [sign], second-talks: []}\n    favours: 1"
    assert broken(row) == ()
    (problem,) = broken(row, CAMPAIGN.replace("favour: price,", "favour: price, owed: true,"))
    assert problem.args["happened"] == "favours: 0"


def test_the_deals_of_an_exam_do_not_wait_for_each_other() -> None:
    exam = "kind: exam\ndeals:\n  - {scenario: first-talks}\n  - {scenario: second-talks}\n"
    assert broken("plays: {second-talks: [sign]}\n    ending: signed", exam) == ()
    assert broken("plays: {first-talks: [], second-talks: [sign]}\n    ending: signed", exam) == ()


def test_a_comparison_is_played_under_every_director() -> None:
    story = (
        "kind: comparison\ndeals:\n  - {scenario: first-talks, director: straight}\n"
        "  - {scenario: first-talks, director: smile-detective}\n"
    )
    assert broken("plays: {first-talks: [sign]}\n    ending: signed", story) == ()
    (problem,) = broken("plays: {first-talks: [sign]}\n    ending: lost", story)
    assert problem.args["director"] == "straight"


def test_a_file_that_has_gone_promises_nothing(tmp_path: Path) -> None:
    text = whole(f"{CAMPAIGN}\nexpect:\n  - plays: {{first-talks: [sign]}}\n    ending: lost\n", "exercise")
    loaded = read_exercise(text, "example.yaml", AROUND)
    assert loaded.value is not None
    assert check_plays(loaded.value, tmp_path / "gone.yaml", CAST) == ()


def problems_of(example: Example, folder: Path) -> tuple[Problem, ...]:
    path = written(example, folder)
    loaded = load_exercise(path, AROUND)
    assert loaded.problems == ()
    assert loaded.value is not None
    return check_plays(loaded.value, path, CAST)


def promises(side: str) -> list[Example]:
    return [example for example in examples(side) if example.of == "exercise-promise"]


@pytest.mark.parametrize("example", promises("bad"), ids=lambda e: e.code)
def test_the_bad_example_of_a_broken_promise_breaks_exactly_it(example: Example, tmp_path: Path) -> None:
    (problem,) = problems_of(example, tmp_path)
    assert problem.code == example.code
    assert "{" not in problem.message("en") + problem.hint("en") + problem.message("ru") + problem.hint("ru")


@pytest.mark.parametrize("example", promises("good"), ids=lambda e: e.code)
def test_the_good_example_of_a_promise_is_kept(example: Example, tmp_path: Path) -> None:
    assert problems_of(example, tmp_path) == ()
