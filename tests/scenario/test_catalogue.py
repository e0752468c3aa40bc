"""Every code of the catalogue has words in both languages, and examples that show exactly it."""

import re
from pathlib import Path

import pytest

from simulator.analysis.author.claims import fairness
from simulator.analysis.author.problems import claim_problems, deep_problems
from simulator.scenario.catalogue import catalogue
from simulator.scenario.director_model import Director
from simulator.scenario.loading import (
    load_director,
    load_exercise,
    load_scenario,
    read_director,
    read_scenario,
)
from simulator.scenario.problem import Problem
from simulator.scenario.source import Source
from simulator.scenario.translation_catalogue import catalogue_path
from simulator.scenario.translation_check import check_translations
from tests.scenario.examples import AROUND, Example, examples, whole, written

CODES = sorted(catalogue().entries)
BAD = [example for example in examples("bad") if not example.of.endswith("promise")]
"""Those that loading or the analysis finds; promises are tested where they are played."""
DIRECTOR = read_director(whole("", "director"), "example.yaml", AROUND).value
"""Who directs the examples that the analysis looks at."""

_PRICE_ONLY = read_scenario(
    whole(
        """
terms:
  price:
    label: Price
    kind: price
    levels:
      - {at: 100, client: 0, company: 0}
      - {at: 95, client: 5, company: -6}
      - {at: 90, client: 10, company: -7}
scenes:
  opening:
    phase: opening
    choices:
      - {id: five, say: Five off., move: concede, terms: {price: 95}, goto: signed}
      - {id: ten, say: Ten off., move: concede, terms: {price: 90}, goto: signed}
      - {id: list, say: The list., move: hold, goto: signed}
""",
        "scenario",
    ),
    "example.yaml",
).value
assert _PRICE_ONLY is not None
PRICE_ONLY = _PRICE_ONLY
"""What directors judge: five off could have been none, fairly; ten off was worth it to both."""


def problems_of(example: Example, folder: Path) -> tuple[Problem, ...]:
    if example.of == "translation":
        return translated(example, folder)
    path = written(example, folder)
    if example.of.startswith("exercise"):
        return load_exercise(path, AROUND).problems
    load = load_director if example.of == "director" else load_scenario
    loaded = load(path, AROUND)
    if example.deep is None or loaded.value is None:
        return loaded.problems
    source = Source(path.read_text(encoding="utf-8"), str(path))
    if isinstance(loaded.value, Director):
        tallies = fairness([PRICE_ONLY], [loaded.value])
        return (*loaded.problems, *claim_problems(source, tallies[loaded.value.id]))
    deep = deep_problems(loaded.value, source, lambda _: DIRECTOR, **example.deep)
    return (*loaded.problems, *deep)


def translated(example: Example, folder: Path) -> tuple[Problem, ...]:
    """The problems of an example that is a catalogue of the base scenario."""
    path = folder / "example.yaml"
    path.write_text(whole("", "scenario"), encoding="utf-8")
    catalogue_path(path, "ru").parent.mkdir(parents=True, exist_ok=True)
    catalogue_path(path, "ru").write_bytes(example.data or b"")
    model = load_scenario(path, AROUND).value
    assert model is not None
    return check_translations(model, path)


@pytest.mark.parametrize("example", BAD, ids=lambda e: e.code)
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


@pytest.mark.parametrize("example", BAD, ids=lambda e: e.code)
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
