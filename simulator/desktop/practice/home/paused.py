"""What the first page offers to go on with."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from simulator.desktop.desk import Desk
from simulator.desktop.practice.exercises.words import place_words
from simulator.desktop.practice.home.continue_card import Paused
from simulator.desktop.text.vocabulary import mode_word
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.history import AttemptRow


def paused_of(desk: Desk, attempts: "Sequence[AttemptRow]") -> Paused | None:
    """The attempt that was left last, or else the next deal of the exercise that was played last."""
    going = [row for row in attempts if row.finished is None and not row.abandoned]
    if going:
        return _attempt(desk, max(going, key=lambda one: one.changed))
    latest = max(attempts, key=lambda one: one.changed, default=None)
    return None if latest is None or latest.run is None else _next_deal(desk, latest)


def _attempt(desk: Desk, row: "AttemptRow") -> Paused:
    language = desk.language.code
    title, people, portrait = row.title, [row.director_name], "auto"
    entry = desk.library.scenario(row.scenario)
    director = desk.library.director(row.director)
    if director is not None and director.loaded.value is not None:
        people = [director.words(language).name]
    if entry is not None and entry.loaded.value is not None:
        words = entry.words(language)
        title, portrait = words.title, words.client.portrait  # type: ignore[assignment]
        people = [words.client.name, words.client.company, *people]
    people.append(mode_word(row.mode))
    return Paused(
        row.id,
        row.scenario,
        title,
        " · ".join(people),
        row.decisions + 1,
        portrait,
        part=_part(desk, row),
        # What is begun in an exam stays the deal that counts.
        fixed=row.run is not None and row.mode == "exam",
    )


def _part(desk: Desk, row: "AttemptRow") -> str:
    """Which deal of which exercise an attempt is; empty if of none."""
    entry = None if row.exercise is None else desk.library.exercise(row.exercise)
    if entry is None or entry.loaded.value is None or row.place is None:
        return ""
    words = entry.words(desk.language.code)
    return f"{words.title} · {place_words(row.place, len(words.deals))}"


def _next_deal(desk: Desk, latest: "AttemptRow") -> Paused | None:
    """The deal that comes after the one that was played last; None where none comes, or any may."""
    from simulator.desktop.practice.exercises.presenter import deal_words
    from simulator.exercise.runs import run_with

    entry = None if latest.exercise is None else desk.library.exercise(latest.exercise)
    exercise = None if entry is None else entry.loaded.value
    if entry is None or exercise is None or latest.run is None or exercise.kind == "comparison":
        return None
    words = entry.words(desk.language.code)
    try:
        part = run_with(desk.history, exercise, desk.library, latest.run).next
        if part is None:
            return None
        scenario, director = deal_words(desk.library, exercise, part.place, desk.language.code)
    except (HistoryFault, LookupError):
        return None
    return Paused(
        "",
        scenario.id,
        scenario.title,
        f"{scenario.client.name} · {scenario.client.company} · {director.name}",
        0,
        scenario.client.portrait,
        part=f"{words.title} · {place_words(part.place, len(words.deals))}",
        exercise=exercise.id,
        run=latest.run,
    )
