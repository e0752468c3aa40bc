"""Whatever stands in a file, loading gives a value or problems at places inside the file."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from simulator.scenario.loading import read_director, read_exercise, read_scenario
from simulator.scenario.problem import Loaded, Surroundings
from tests.scenario.examples import AROUND

FILES = Path(__file__).parents[1] / "files"
KNOWN = Surroundings(directors=frozenset({"straight"}), portraits=frozenset({"marsh"}))
SOUND = [path.read_text(encoding="utf-8") for path in sorted((FILES / "load").glob("*.yaml"))]
DIRECTOR = (FILES / "load" / "directors" / "straight.yaml").read_text(encoding="utf-8")
EXERCISE = """\
format: 1
id: two-talks
kind: campaign
title: Two talks
summary: The same client twice.
language: en
seed: 20261
director: straight
deals:
  - scenario: first-talks
  - scenario: second-talks
    director: smile-detective
    carries:
      - after: first-talks
        endings: [signed]
        when: price == 95 and trust > 2
        text: You gave them five off.
        favour: price
        owed: true
        set:
          foreman: true
          trust: 3
        add:
          trust: 1
        open:
          price: 95
        client: 4
        company: -2
expect:
  - plays:
      first-talks: [sign]
      second-talks: [sign]
    draws:
      second-talks:
        board: friday
    ending: signed
    client: ">= 50"
    company: 60..80
    favours: 0
"""
SIGNS = "\n\n  :-,{}[]'\"#&*!|>%@`~?.0123456789abcdefghийé🏥\t\r\x85\u2028=<>()\\"
PIECES = [
    *("null", "true", "no", "[]", "{}", "- ", ": ", "? ", "'", '"', "|", ">-", "# ", " #1", "{deferral}"),
    *("&a ", "*a", "!!str ", "<<: ", "\t", "\n", "\r\n", "\ufeff", "---\n", "...\n", "%YAML 1.1\n"),
    *("goto: opening", "when: trust > 1", "expect: [{choices: [x]}]", "repeat: true", "9" * 25, "1e9"),
]


def sound(loaded: Loaded[object], text: str) -> None:
    """Every problem stands inside the text and can be said in both languages."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert (loaded.value is None) == any(problem.severity == "error" for problem in loaded.problems)
    for problem in loaded.problems:
        span = problem.span
        assert (1, 1) <= (span.line, span.column) <= (span.end_line, span.end_column)
        assert span.end_line <= len(lines)
        assert span.column <= len(lines[span.line - 1]) + 1
        assert span.end_column <= len(lines[span.end_line - 1]) + 1
        for language in ("en", "ru"):
            assert problem.message(language)
            assert problem.hint(language)


@settings(max_examples=150)
@given(st.text(st.sampled_from(SIGNS), max_size=200))
@example("\ufeff")
@example("format: 1\nscenes: {opening: {choices: [{goto: [{to: 1}]}]}}")
def test_random_text(text: str) -> None:
    sound(read_scenario(text, "a.yaml", KNOWN), text)
    sound(read_director(text, "a.yaml", KNOWN), text)


@settings(max_examples=100)
@given(st.binary(max_size=300))
def test_random_bytes(data: bytes) -> None:
    loaded = read_scenario(data, "a.yaml", KNOWN)
    assert loaded.value is None
    assert loaded.problems


@st.composite
def mutated(draw: st.DrawFn, texts: list[str]) -> str:
    """A sound file after a few cuts, insertions, repetitions and swaps."""
    text = draw(st.sampled_from(texts))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 40)))
        piece = draw(st.sampled_from([*PIECES, text[start:end] * 2, ""]) | st.text(SIGNS, max_size=5))
        text = text[:start] + piece + text[end:]
    return text


@settings(max_examples=200)
@given(mutated(SOUND))
def test_mutated_scenarios(text: str) -> None:
    sound(read_scenario(text, "every-key.yaml", KNOWN), text)


@settings(max_examples=60)
@given(mutated([DIRECTOR]))
def test_mutated_directors(text: str) -> None:
    sound(read_director(text, "straight.yaml", KNOWN), text)


@settings(max_examples=150)
@given(mutated([EXERCISE]))
def test_mutated_exercises(text: str) -> None:
    sound(read_exercise(text, "two-talks.yaml", AROUND), text)


@st.composite
def reshaped(draw: st.DrawFn, files: list[str]) -> str:
    """A sound file in which some lines' values are others, so that YAML holds and the shape does not."""
    lines = draw(st.sampled_from(files)).split("\n")
    values = [
        "5",
        "-1",
        "word",
        "[]",
        "{}",
        "[a]",
        "{a: 1}",
        "null",
        "true",
        '""',
        "2.5",
        "opening",
        "signed",
    ]
    for _ in range(draw(st.integers(1, 5))):
        number = draw(st.integers(0, len(lines) - 1))
        key, colon, _ = lines[number].partition(": ")
        if colon:
            lines[number] = f"{key}: {draw(st.sampled_from(values))}"
    return "\n".join(lines)


@settings(max_examples=200)
@given(reshaped(SOUND))
def test_files_of_another_shape(text: str) -> None:
    sound(read_scenario(text, "every-key.yaml", KNOWN), text)


@settings(max_examples=200)
@given(reshaped([EXERCISE]))
def test_exercises_of_another_shape(text: str) -> None:
    sound(read_exercise(text, "two-talks.yaml", AROUND), text)


@pytest.mark.parametrize("text", SOUND)
def test_every_beginning_of_a_sound_file(text: str) -> None:
    for end in range(0, len(text), 23):
        sound(read_scenario(text[:end], "every-key.yaml", KNOWN), text[:end])
