"""Files are tests: one that must load plays its plan, one that must not gives the list beside it."""

from pathlib import Path

import pytest

from simulator.negotiation.promises import check_promises
from simulator.scenario.director_model import Director
from simulator.scenario.library import Library
from simulator.scenario.loading import load_director, load_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.problem import Loaded, Problem, Surroundings
from simulator.scenario.vocabulary import Approves

FILES = Path(__file__).parent / "files"
LOAD, REFUSE = FILES / "load", FILES / "refuse"
KNOWN = Surroundings(
    directors=frozenset({"straight", "agrees"}), portraits=frozenset({"marsh", "hale"}), folder=LOAD
)


def approves(director: str) -> Approves | None:
    loaded = load_director(LOAD / "directors" / f"{director}.yaml")
    return None if loaded.value is None else loaded.value.approves


def listed(problems: tuple[Problem, ...]) -> list[str]:
    """Problems as the lists beside the files have them."""
    return [
        f"{p.span.line}:{p.span.column}-{p.span.end_line}:{p.span.end_column} {p.severity} {p.code}"
        for p in problems
    ]


def load(path: Path) -> Loaded[Scenario] | Loaded[Director]:
    return load_director(path, KNOWN) if path.stem.startswith("director") else load_scenario(path, KNOWN)


@pytest.mark.parametrize("path", sorted(LOAD.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_file_that_must_load_has_no_problem_and_plays_its_plan(path: Path) -> None:
    loaded = load_scenario(path, KNOWN)
    assert listed(loaded.problems) == []
    assert loaded.value is not None
    assert [problem.message() for problem in check_promises(loaded.value, path, approves)] == []


@pytest.mark.parametrize("path", sorted((LOAD / "directors").glob("*.yaml")), ids=lambda path: path.stem)
def test_a_director_that_must_load_has_no_problem(path: Path) -> None:
    loaded = load_director(path, KNOWN)
    assert listed(loaded.problems) == []
    assert loaded.value is not None


@pytest.mark.parametrize("path", sorted(REFUSE.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_file_that_must_not_load_gives_all_its_problems_at_their_places(path: Path) -> None:
    loaded = load(path)
    expected = path.with_suffix(".problems").read_text(encoding="utf-8").split("\n")
    assert listed(loaded.problems) == [line for line in expected if line]
    assert loaded.value is None


@pytest.mark.parametrize("path", sorted(REFUSE.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_problem_of_a_refused_file_is_one_sentence_with_a_hint_in_both_languages(path: Path) -> None:
    for problem in load(path).problems:
        for language in ("en", "ru"):
            assert problem.message(language).strip()
            assert problem.hint(language).strip()
            assert "\n" not in problem.message(language) + problem.hint(language)


def test_a_folder_of_such_files_is_a_library_that_lists_what_is_broken_too() -> None:
    entries = Library([REFUSE]).scenarios()
    assert {entry.id for entry in entries} == {path.stem for path in REFUSE.glob("*.yaml")}
    assert all(entry.loaded.value is None for entry in entries)
