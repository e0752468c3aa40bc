"""Everything that the search finds, read once when it opens."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeVar

from simulator.desktop.keys import on_the_other_layout
from simulator.desktop.search.matching import WordIndex, fold
from simulator.desktop.text.language import LANGUAGES, Code, saying
from simulator.desktop.text.months import month_words
from simulator.desktop.text.vocabulary import substitution_word
from simulator.scenario.cover import DirectorCover, ExerciseCover, ScenarioCover

if TYPE_CHECKING:
    from simulator.history import AttemptRow
    from simulator.scenario.library import Library

C = TypeVar("C", ScenarioCover, DirectorCover, ExerciseCover)
Kind = Literal["scenario", "exercise", "attempt", "action"]
KINDS: tuple[Kind, ...] = ("scenario", "exercise", "attempt", "action")
MOST, _FEWEST, _LATEST = 12, 4, 3
"""How many are found at most, how many of a kind come before others, how many attempts wait unasked."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something that can be done: its id, its words, its key, and more words that mean it."""

    id: str
    words: str
    key: str = ""
    also: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found.

    Attributes:
        row: the attempt. number: which finished attempt on its scenario it is, from 1; 0 while it is paused.
        act: the action.
    """

    kind: Kind
    id: str
    row: "AttemptRow | None" = None
    number: int = 0
    act: Act | None = None


class Finder:
    """Finds entries by what is typed, the likeliest first, kind by kind.

    Attributes:
        stories, exercises, directors: the covers of what can be played, in every language, by id.
    """

    def __init__(self, library: "Library", rows: Sequence["AttemptRow"], acts: Iterable[Act]) -> None:
        """Read everything; `rows` are the attempts that may be found, newest first."""
        self._words = WordIndex()
        self.stories = _playable({code: library.covers(code) for code in LANGUAGES})
        self.exercises = _playable({code: library.exercise_covers(code) for code in LANGUAGES})
        self.directors = _playable({code: library.director_covers(code) for code in LANGUAGES})
        self._entries: list[Entry] = []
        self._titles: list[tuple[str, ...]] = []
        self._add_scenarios()
        self._add_exercises()
        self._add_attempts([row for row in rows if row.finished is not None or not row.abandoned])
        for act in acts:
            self._add(Entry("action", act.id, act=act), (act.words,), (act.also, 0.9))

    def find(self, typed: str) -> tuple[Entry, ...]:
        """At most twelve entries in groups, those of the likeliest first.

        Without a word: the attempts that can be gone on with, then the actions. What nothing is found for is
        read as typed on the other keyboard.
        """
        if not typed.strip():
            return self._unasked()
        marks = self._marks(typed) or self._marks(on_the_other_layout(typed))
        ranked = sorted(marks, key=lambda place: (-marks[place], place))
        return self._grouped(ranked)

    def _marks(self, typed: str) -> dict[int, float]:
        marks, whole = self._words.find(typed), fold(typed.strip())
        for place in marks:
            if any(title.startswith(whole) for title in self._titles[place]):
                marks[place] += 1.0
        return marks

    def _grouped(self, ranked: list[int]) -> tuple[Entry, ...]:
        """The first of each kind, then whoever comes next, until the list is full."""
        entries = self._entries
        counts = dict.fromkeys(KINDS, 0)
        first = []
        for place in ranked:
            kind = entries[place].kind
            counts[kind] += 1
            if counts[kind] <= _FEWEST:
                first.append(place)
        chosen = set(first[:MOST])
        for place in ranked:
            if len(chosen) >= MOST:
                break
            chosen.add(place)
        shown = [place for place in ranked if place in chosen]
        order = list(dict.fromkeys(entries[place].kind for place in shown))
        return tuple(entries[place] for kind in order for place in shown if entries[place].kind == kind)

    def _unasked(self) -> tuple[Entry, ...]:
        paused = [one for one in self._entries if one.row is not None and one.row.finished is None]
        acts = [one for one in self._entries if one.kind == "action"]
        return (*paused[:_LATEST], *acts)[:MOST]

    def _add(
        self, entry: Entry, titles: Iterable[str], *more: tuple[str, float], weight: float = 1.0
    ) -> None:
        place, titles = len(self._entries), tuple(titles)
        self._entries.append(entry)
        self._titles.append(tuple(map(fold, titles)) if entry.kind != "attempt" else ())
        for text in titles:
            self._words.add(place, text, weight)
        for text, lighter in more:
            self._words.add(place, text, lighter)

    def _add_scenarios(self) -> None:
        says = [saying(code) for code in LANGUAGES]
        for id, story in self.stories.items():
            spoken = list(story.values())
            people = " ".join(f"{one.company} {one.client}" for one in spoken)
            topics = " ".join(substitution_word(topic, say) for say in says for topic in spoken[0].practises)
            titles = (one.title for one in spoken)
            self._add(Entry("scenario", id), titles, (people, 0.8), (topics, 0.7))

    def _add_exercises(self) -> None:
        for id, exercise in self.exercises.items():
            self._add(Entry("exercise", id), (one.title for one in exercise.values()))

    def _add_attempts(self, rows: Sequence["AttemptRow"]) -> None:
        numbers = _numbers(rows)
        months = [month_words(month) for month in range(1, 13)]
        titles: dict[str, str] = {}
        names: dict[str, str] = {}
        for row in rows:
            if row.scenario not in titles:
                titles[row.scenario] = self._title(row)
            if row.director not in names:
                names[row.director] = self._name(row)
            day, number = (row.finished or row.changed).astimezone(), numbers.get(row.id, 0)
            self._add(
                Entry("attempt", row.id, row, number),
                (titles[row.scenario],),
                (names[row.director], 0.6),
                (f"{day.day} {day.month} {day.year} {number or ''}", 0.9),
                (months[day.month - 1], 0.9),
                weight=0.6,
            )

    def _title(self, row: "AttemptRow") -> str:
        """The titles of an attempt's scenario in every language, or the one that it was played under."""
        story = self.stories.get(row.scenario)
        return row.title if story is None else " ".join(one.title for one in story.values())

    def _name(self, row: "AttemptRow") -> str:
        director = self.directors.get(row.director)
        return row.director_name if director is None else " ".join(one.called for one in director.values())


def _playable(covers: Mapping[Code, Iterable[C]]) -> dict[str, dict[Code, C]]:
    """The covers of what has no errors, by id, then by language."""
    found: dict[str, dict[Code, C]] = {}
    for code, shown in covers.items():
        for cover in shown:
            if cover.problem is None:
                found.setdefault(cover.id, {})[code] = cover
    return found


def _numbers(rows: Sequence["AttemptRow"]) -> dict[str, int]:
    """Which finished attempt on its scenario each is, the first begun first."""
    counts: dict[str, int] = {}
    numbers: dict[str, int] = {}
    for row in sorted(
        (row for row in rows if row.finished is not None), key=lambda row: (row.started, row.key)
    ):
        numbers[row.id] = counts[row.scenario] = counts.get(row.scenario, 0) + 1
    return numbers
