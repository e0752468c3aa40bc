"""From a file to a scenario, a director or an exercise, or to everything that is wrong with it."""

import errno
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TypeVar

from simulator.scenario.catalogue import word
from simulator.scenario.checks.director import check_director
from simulator.scenario.checks.exercise import check_exercise
from simulator.scenario.checks.scenario import check_scenario
from simulator.scenario.director_model import Director
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.model import Scenario
from simulator.scenario.nodes import MapNode
from simulator.scenario.portraits import drawn
from simulator.scenario.problem import START, Loaded, Problem, Surroundings
from simulator.scenario.reading import Composed, compose
from simulator.scenario.shape import validate
from simulator.scenario.source import Source
from simulator.scenario.vocabulary import Authored
from simulator.scenario.yaml_faults import MOST_FAULTS, Fault

MAX_BYTES = 5_000_000

M = TypeVar("M", bound=Authored)

_REASONS = {
    errno.ENOENT: word("missing"),
    errno.EISDIR: word("folder"),
    errno.EACCES: word("forbidden"),
    errno.EPERM: word("forbidden"),
    errno.ENOTDIR: word("missing"),
}

_CHECKS: Mapping[type[Authored], Callable[[MapNode, Source, Surroundings], Iterator[Fault]]] = {
    Scenario: check_scenario,
    Director: check_director,
    Exercise: check_exercise,
}

__all__ = [
    "Surroundings",
    "load_director",
    "load_exercise",
    "load_scenario",
    "read_director",
    "read_exercise",
    "read_scenario",
]


def load_scenario(path: str | Path, surroundings: Surroundings | None = None) -> Loaded[Scenario]:
    """Read a scenario file. Never raises for anything that a file can hold or be."""
    return _load(Scenario, Path(path), surroundings)


def load_director(path: str | Path, surroundings: Surroundings | None = None) -> Loaded[Director]:
    """Read a director file. Never raises for anything that a file can hold or be."""
    return _load(Director, Path(path), surroundings)


def load_exercise(path: str | Path, surroundings: Surroundings | None = None) -> Loaded[Exercise]:
    """Read an exercise file. Never raises for anything that a file can hold or be."""
    return _load(Exercise, Path(path), surroundings)


def read_scenario(
    text: str | bytes,
    file: str,
    surroundings: Surroundings | None = None,
    composed: Composed | None = None,
) -> Loaded[Scenario]:
    """Read a scenario from its text.

    Args:
        file: the name that problems carry.
        composed: what `reading.compose` made of the same text, where it is at hand.
    """
    return _read(Scenario, text, file, surroundings, composed)


def read_director(text: str | bytes, file: str, surroundings: Surroundings | None = None) -> Loaded[Director]:
    """Read a director from its text; `file` is the name that problems carry."""
    return _read(Director, text, file, surroundings)


def read_exercise(text: str | bytes, file: str, surroundings: Surroundings | None = None) -> Loaded[Exercise]:
    """Read an exercise from its text; `file` is the name that problems carry."""
    return _read(Exercise, text, file, surroundings)


def _load(model: type[M], path: Path, surroundings: Surroundings | None) -> Loaded[M]:
    file = str(path)
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        return _failed("file-unreadable", file, reason=_reason(error))
    return _read(model, data, file, surroundings)


def _reason(error: OSError | ValueError) -> str:
    number = getattr(error, "errno", None)
    return _REASONS.get(number or 0, word("unreadable"))


def _bytes(text: str | bytes) -> int:
    """How many bytes a text takes; only counted where it may be too many."""
    if isinstance(text, bytes) or len(text) > MAX_BYTES or len(text) * 4 <= MAX_BYTES:
        return len(text)
    return len(text.encode("utf-8", "surrogatepass"))


def _failed(code: str, file: str, **args: str) -> Loaded[M]:
    return Loaded(None, (Problem(code, file, START, args),))


def _read(
    model: type[M],
    text: str | bytes,
    file: str,
    surroundings: Surroundings | None,
    composed: Composed | None = None,
) -> Loaded[M]:
    if _bytes(text) > MAX_BYTES:
        return _failed("file-too-large", file, limit="5 MB")
    if isinstance(text, bytes):
        if b"\0" in text[:4096]:
            return _failed("file-not-text", file)
        try:
            text = text.decode("utf-8")
        except UnicodeDecodeError as error:
            source = Source(error.object[: error.start].decode("utf-8"), file)
            end = len(source.text)
            return _loaded(None, [Fault("file-not-utf8", (end, end), {})], source)
    source = Source(text.removeprefix("\ufeff"), file)
    composed = composed or compose(source)
    if not composed.whole:
        return _loaded(None, composed.faults, source)
    value, wrong = validate(model, composed)
    around = surroundings or Surroundings()
    meant = _meaning(model, composed, wrong, source, around)
    value = value if value is None or not around.faces else drawn(value, around.faces)
    return _loaded(value, [*composed.faults, *wrong, *meant], source)


def _meaning(
    model: type[M], composed: Composed, wrong: list[Fault], source: Source, surroundings: Surroundings
) -> list[Fault]:
    """What is wrong with what a file means, where its shape has not said so of the same place."""
    given_up = any(fault.code == "too-many-mistakes" for fault in wrong)
    if given_up or not isinstance(composed.root, MapNode):
        return []
    check = _CHECKS[model]
    said = {fault.place for fault in wrong}
    found = (fault for fault in check(composed.root, source, surroundings) if fault.place not in said)
    return list(islice(found, MOST_FAULTS))


def _loaded(value: M | None, faults: list[Fault], source: Source) -> Loaded[M]:
    problems = [_problem(fault, source) for fault in faults]
    problems.sort(key=lambda problem: (problem.span, problem.code))
    if any(problem.severity == "error" for problem in problems):
        value = None
    return Loaded(value, tuple(problems))


def _problem(fault: Fault, source: Source) -> Problem:
    args = {
        name: str(source.position(value)[0]) if isinstance(value, int) else value
        for name, value in fault.args.items()
    }
    return Problem(fault.code, source.file, source.span(fault.place), args)
