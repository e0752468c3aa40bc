"""What the rows of the search say, in the language in force."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.desktop.practice.exercises.words import kind_word
from simulator.desktop.search.finding import Entry, Finder, Kind
from simulator.desktop.text import Language
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


def rows_of(finder: Finder, language: Language, entries: Sequence[Entry]) -> tuple[Row, ...]:
    """The words of what a finder has found, in the order given."""
    rows = []
    before: Kind | None = None
    for entry in entries:
        title, note, does, key = _words(finder, language, entry)
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


def _words(finder: Finder, language: Language, entry: Entry) -> tuple[str, str, str, str]:
    """Title, note, what Enter does, key."""
    if entry.act is not None:
        return entry.act.words, "", translate("Search", "Do it"), entry.act.key
    if entry.row is not None:
        return *_attempt(finder, language, entry.row, entry.number), ""
    if entry.kind == "scenario":
        words = finder.stories[entry.id][language.code]
        note = f"{words.company} · {words.client}"
        return words.title, note, translate("Search", "To the briefing"), ""
    told = finder.exercises[entry.id][language.code]
    return told.title, kind_word(told.kind), translate("Search", "Open it"), ""


def _attempt(finder: Finder, language: Language, row: "AttemptRow", number: int) -> tuple[str, str, str]:
    story, principal = finder.stories.get(row.scenario), finder.directors.get(row.director)
    title = row.title if story is None else story[language.code].title
    director = row.director_name if principal is None else principal[language.code].called
    day = _day(language, row.finished or row.changed)
    if row.finished is None:
        paused = " · ".join((translate("Search", "paused"), director, day))
        return title, paused, translate("Search", "Continue")
    named = translate("Search", "attempt {number}").format(number=number)
    exam = mode_word(row.mode) if row.mode == "exam" else ""
    parts = (named, exam, result_word(row.region, row.kind), director, day)
    return title, " · ".join(part for part in parts if part), translate("Search", "To the debrief")


def _day(language: Language, moment: datetime) -> str:
    """A day, with its year where that is another than now."""
    local = moment.astimezone()
    day = language.day(moment)
    return day if local.year == datetime.now(UTC).astimezone().year else f"{day} {local.year}"
