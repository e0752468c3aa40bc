"""A text is checked as it stands in the editor, not as its file on the disk."""

from pathlib import Path

import pytest

from simulator.scenario.library import SHIPPED, Library
from simulator.scenario.reading import compose
from simulator.scenario.source import Source
from simulator.workshop.checking import check_text
from simulator.workshop.story import story_of

LIBRARY = Library.shipped()


def text_of(name: str) -> str:
    return (SHIPPED / name).read_text(encoding="utf-8")


def test_promises_are_those_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "warm-up.yaml"
    text = text_of("warm-up.yaml")
    path.write_text(text, encoding="utf-8")
    for row, codes in (
        ("  - {choices: [recap]}\n", ["expect-not-played"]),
        ("  - {choices: [list_nineteen], ending: open_door}\n", ["expect-not-met"]),
        ("", []),
    ):
        checked = check_text(LIBRARY, path, text + row, "scenario")
        assert [problem.code for problem in checked.problems if problem.code.startswith("expect")] == codes
        assert all(problem.span.line == text.count("\n") + 1 for problem in checked.problems)


@pytest.mark.parametrize("there", [True, False])
def test_promises_of_an_exercise_are_those_of_the_text(tmp_path: Path, there: bool) -> None:
    name = next((SHIPPED / "exercises").glob("*.yaml")).name
    text = text_of(f"exercises/{name}")
    path = tmp_path / "exercises" / name
    path.parent.mkdir()
    if there:
        path.write_text(text.partition("expect:")[0], encoding="utf-8")
    checked = check_text(LIBRARY, path, text, "exercise")
    assert checked.value is not None
    assert not [problem for problem in checked.problems if problem.severity == "error"]


@pytest.mark.parametrize(
    "text",
    ["\ufeff" + text_of("warm-up.yaml"), text_of("warm-up.yaml") + "  - {choices: [recap]}\n", "a: [", ""],
    ids=["sound", "promise", "cut", "empty"],
)
def test_nodes_that_are_at_hand_are_as_good_as_the_text(text: str) -> None:
    path = SHIPPED / "warm-up.yaml"
    composed = compose(Source(text.removeprefix("\ufeff"), str(path)))
    story = story_of(text)
    assert story_of(text, composed) == story
    assert check_text(LIBRARY, path, text, "scenario", composed) == check_text(
        LIBRARY, path, text, "scenario"
    )
