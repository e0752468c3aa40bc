"""Every code of the catalogue has words in both languages, and examples that show exactly it."""

import re
from pathlib import Path

import pytest

from simulator.analysis.author.problems import deep_problems
from simulator.scenario.catalogue import catalogue
from simulator.scenario.loading import load_director, load_scenario, read_director
from simulator.scenario.problem import Problem, Surroundings
from simulator.scenario.source import Source
from simulator.scenario.translation_catalogue import catalogue_path
from simulator.scenario.translation_check import check_translations
from tests.scenario.examples import Example, examples, whole, written

CODES = sorted(catalogue().entries)
KNOWN = Surroundings(
    directors=frozenset({"straight", "smile-detective"}), portraits=frozenset({"marsh", "hale"})
)

DIRECTOR = read_director(whole("", "director"), "example.yaml", KNOWN)


def problems_of(example: Example, folder: Path) -> tuple[Problem, ...]:
    if example.of == "translation":
        return translated(example, folder)
    if example.of == "director":
        return load_director(written(example, folder), KNOWN).problems
    path = written(example, folder)
    loaded = load_scenario(path, KNOWN)
    if example.deep is None or loaded.value is None:
        return loaded.problems
    source = Source(path.read_text(encoding="utf-8"), str(path))
    deep = deep_problems(loaded.value, source, lambda _: DIRECTOR.value, **example.deep)
    return (*loaded.problems, *deep)


def translated(example: Example, folder: Path) -> tuple[Problem, ...]:
    """The problems of an example that is a catalogue of the base scenario."""
    path = folder / "example.yaml"
    path.write_text(whole("", "scenario"), encoding="utf-8")
    catalogue_path(path, "ru").parent.mkdir(parents=True, exist_ok=True)
    catalogue_path(path, "ru").write_bytes(example.data or b"")
    model = load_scenario(path, KNOWN).value
    assert model is not None
    return check_translations(model, path)


@pytest.mark.parametrize("example", [e for e in examples("bad") if e.of != "promise"], ids=lambda e: e.code)
def test_the_bad_example_gives_exactly_its_code_at_a_valid_place(example: Example, tmp_path: Path) -> None:
    problems = problems_of(example, tmp_path)
    also = set(catalogue().entries[example.code].get("also", ()))
    assert example.code in [problem.code for problem in problems]
    assert {p.code for p in problems if p.severity == "error"} <= {example.code} | also
    lines = (example.data or b"").decode("utf-8", "replace").split("\n")
    for problem in problems:
        span = problem.span
        assert (1, 1) <= (span.line, span.column) <= (span.end_line, span.end_column)
        assert span.end_line <= len(lines)
        assert span.end_column <= len(lines[span.end_line - 1]) + 1


@pytest.mark.parametrize("example", examples("good"), ids=lambda e: e.code)
def test_the_good_example_gives_no_problem(example: Example, tmp_path: Path) -> None:
    assert [(p.code, p.span, p.message()) for p in problems_of(example, tmp_path)] == []


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_its_sentences_in_both_languages(code: str) -> None:
    entry = catalogue().entries[code]
    assert entry["severity"] in ("error", "warning", "hint")
    for language in ("en", "ru"):
        assert entry[language]["message"]
        assert entry[language]["hint"]
    assert ("near" in entry["en"]) == ("near" in entry["ru"])
    assert re.search("[а-яё]", entry["ru"]["message"] + entry["ru"]["hint"])
    assert not re.search("[а-яё]", entry["en"]["message"] + entry["en"]["hint"])


@pytest.mark.parametrize("example", [e for e in examples("bad") if e.of != "promise"], ids=lambda e: e.code)
def test_the_sentences_of_a_problem_are_filled(example: Example, tmp_path: Path) -> None:
    for problem in problems_of(example, tmp_path):
        for language in ("en", "ru"):
            said = problem.message(language) + problem.hint(language)
            names = set(re.findall(r"\{([a-z_]+)\}", said))
            written_in_file = set(
                re.findall(r"\{([a-z_]+)\}", (example.data or b"").decode("utf-8", "replace"))
            )
            assert names <= written_in_file
            assert "\x1e" not in said
