"""The front of a file of the library: what it is offered with, before anything in it is needed.

A cover is made from an entry, and nothing else. It can be kept and shown without the models of the format,
which take longer to import than the first page takes to build.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from simulator.scenario.problem import Loaded, Problem

if TYPE_CHECKING:
    from simulator.scenario.director_model import Director
    from simulator.scenario.exercise_model import Exercise
    from simulator.scenario.library import Entry
    from simulator.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class ScenarioCover:
    """What a scenario is offered with, in one language.

    Attributes:
        name: that of its file.
        problem: its first error, if it cannot be played; then nothing but `id` and `name` is known.
        client, company, portrait: of the client.
        start, regions: the scores of both sides that talks begin with, and from which a side is content.
    """

    id: str
    name: str
    problem: Problem | None = None
    title: str = ""
    client: str = ""
    company: str = ""
    summary: str = ""
    minutes: int = 0
    level: str = ""
    practises: tuple[str, ...] = ()
    portrait: str | Mapping[str, Any] = "auto"
    start: tuple[int, int] = (50, 50)
    regions: tuple[int, int] = (60, 60)


@dataclass(frozen=True, slots=True)
class ExerciseCover:
    """What an exercise is offered with, in one language.

    Attributes:
        name: that of its file.
        problem: its first error, if it cannot be played; then nothing but `id` and `name` is known.
        deals: how many it has.
    """

    id: str
    name: str
    problem: Problem | None = None
    title: str = ""
    kind: str = ""
    summary: str = ""
    deals: int = 0


@dataclass(frozen=True, slots=True)
class DirectorCover:
    """What a director is offered with, in one language.

    Attributes:
        name: that of the file.
        problem: the first error, if nobody can play under him; then nothing but `id` and `name` is known.
        called: his own name.
    """

    id: str
    name: str
    problem: Problem | None = None
    called: str = ""


def scenario_cover(entry: "Entry[Scenario]", language: str) -> ScenarioCover:
    """The cover of a scenario."""
    if entry.loaded.value is None:
        return ScenarioCover(entry.id, entry.path.name, _first_error(entry.loaded))
    words = entry.told(language)
    return ScenarioCover(
        entry.id,
        entry.path.name,
        title=words.title,
        client=words.client.name,
        company=words.client.company,
        summary=words.summary,
        minutes=words.minutes,
        level=words.level,
        practises=words.practises,
        portrait=words.client.portrait,
        start=(words.start.client, words.start.company),
        regions=(words.regions.client, words.regions.company),
    )


def exercise_cover(entry: "Entry[Exercise]", language: str) -> ExerciseCover:
    """The cover of an exercise."""
    if entry.loaded.value is None:
        return ExerciseCover(entry.id, entry.path.name, _first_error(entry.loaded))
    words = entry.told(language)
    return ExerciseCover(
        entry.id,
        entry.path.name,
        title=words.title,
        kind=words.kind,
        summary=words.summary,
        deals=len(words.deals),
    )


def director_cover(entry: "Entry[Director]", language: str) -> DirectorCover:
    """The cover of a director."""
    if entry.loaded.value is None:
        return DirectorCover(entry.id, entry.path.name, _first_error(entry.loaded))
    return DirectorCover(entry.id, entry.path.name, called=entry.told(language).name)


def _first_error(loaded: Loaded[Any]) -> Problem:
    return next(problem for problem in loaded.problems if problem.severity == "error")
