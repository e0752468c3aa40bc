"""What the rows of the search say, in the language in force."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.desktop.desk import Desk
from simulator.desktop.practice.exercises.words import kind_word
from simulator.desktop.search.finding import Entry, Kind
from simulator.desktop.text.vocabulary import mode_word, result_word

if TYPE_CHECKING:
    from simulator.history import AttemptRow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Row:
    """One result: its group if it begins one, title, what is beside it, and what Enter does or its key."""

    entry: Entry
    group: str
    title: str
    note: str
    does: str
    key: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        parts = (group_word(self.entry.kind, one=True), self.title, self.note, self.does, self.key)
        return ". ".join(part.rstrip(".") for part in parts if part)


def rows_of(desk: Desk, entries: Sequence[Entry]) -> tuple[Row, ...]:
    """The words of what was found, in the order given."""
    rows = []
    before: Kind | None = None
    for entry in entries:
        title, note, does, key = _words(desk, entry)
        group = "" if entry.kind == before else group_word(entry.kind)
        rows.append(Row(entry, group, title, note, does, key))
        before = entry.kind
    return tuple(rows)


def group_word(kind: Kind, *, one: bool = False) -> str:
    """The name of a group of results, or of one of them."""
    if one:
        return {
            "scenario": translate("Search", "Scenario"),
            "exercise": translate("Search", "Exercise"),
            "attempt": translate("Search", "Attempt"),
            "action": translate("Search", "Action"),
        }[kind]
    return {
        "scenario": translate("Search", "Scenarios"),
        "exercise": translate("Search", "Exercises"),
        "attempt": translate("Search", "Attempts"),
        "action": translate("Search", "Actions"),
    }[kind]


def _words(desk: Desk, entry: Entry) -> tuple[str, str, str, str]:
    """Title, note, what Enter does, key."""
    if entry.act is not None:
        return entry.act.words, "", translate("Search", "Do it"), entry.act.key
    if entry.row is not None:
        return *_attempt(desk, entry.row, entry.number), ""
    code = desk.language.code
    if entry.kind == "scenario":
        story = desk.library.scenario(entry.id)
        if story is not None and story.loaded.value is not None:
            words = story.words(code)
            note = f"{words.client.company} · {words.client.name}"
            return words.title, note, translate("Search", "To the briefing"), ""
    exercise = desk.library.exercise(entry.id)
    if exercise is not None and exercise.loaded.value is not None:
        told = exercise.words(code)
        return told.title, kind_word(told.kind), translate("Search", "Open it"), ""
    return entry.id, "", translate("Search", "Open it"), ""


def _attempt(desk: Desk, row: "AttemptRow", number: int) -> tuple[str, str, str]:
    code, title, director = desk.language.code, row.title, row.director_name
    story, principal = desk.library.scenario(row.scenario), desk.library.director(row.director)
    if story is not None and story.loaded.value is not None:
        title = story.words(code).title
    if principal is not None and principal.loaded.value is not None:
        director = principal.words(code).name
    day = _day(desk, row.finished or row.changed)
    if row.finished is None:
        paused = " · ".join((translate("Search", "paused"), director, day))
        return title, paused, translate("Search", "Continue")
    named = translate("Search", "attempt {number}").format(number=number)
    exam = mode_word(row.mode) if row.mode == "exam" else ""
    parts = (named, exam, result_word(row.region, row.kind), director, day)
    return title, " · ".join(part for part in parts if part), translate("Search", "To the debrief")


def _day(desk: Desk, moment: datetime) -> str:
    """A day, with its year where that is another than now."""
    local = moment.astimezone()
    day = desk.language.day(moment)
    return day if local.year == datetime.now(UTC).astimezone().year else f"{day} {local.year}"
