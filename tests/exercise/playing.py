"""A small campaign, an exam and a comparison, in English and partly in Russian, and ways to play them."""

from pathlib import Path

from simulator.exercise.runs import Planned, plan, run_with, start
from simulator.history import History, Session
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.library import Entry, Library
from tests.commands.material import DIRECTOR, DIRECTOR_TEXT, scenario_text

FIRST, SECOND = "corner-shop", "next-year"
STERN = "stern"

CAMPAIGN = f"""
format: 1
id: two-years
kind: campaign
title: Two years
summary: The same bakery, a year later.
deals:
  - scenario: {FIRST}
  - scenario: {SECOND}
    carries:
      - endings: [signed]
        when: delivery == twice
        text: You came twice a week when she needed it.
        favour: delivery
        set: {{tuesday: true}}
        client: 4
      - when: deferral == 60
        text: You gave her sixty days, and finance remembers.
        open: {{deferral: 45}}
      - endings: [parted]
        text: You left her without flour.
        client: -10
"""

EXAM = f"""
format: 1
id: an-exam
kind: exam
title: Two deals
summary: A fixed pair.
seed: 2026
deals:
  - scenario: {FIRST}
  - scenario: {SECOND}
    director: {STERN}
"""

COMPARISON = f"""
format: 1
id: two-chiefs
kind: comparison
title: Two chiefs
summary: The same deal under both.
deals:
  - {{scenario: {FIRST}, director: {DIRECTOR}}}
  - {{scenario: {FIRST}, director: {STERN}}}
"""

RUSSIAN = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "title"
msgid "{title}"
msgstr "{russian}"
"""

WON = ("ask_week", "second_day")
GAVE = ("straight_to_price", "give_all")
LEFT = ("straight_to_price", "leave")


def write_exercises(folder: Path) -> Path:
    """A library in a folder: two scenarios, two directors and the three exercises."""
    for below in ("directors", "exercises", "locale/ru", "exercises/locale/ru"):
        (folder / below).mkdir(parents=True)
    for id in (FIRST, SECOND):
        _write(folder / f"{id}.yaml", scenario_text(id))
        _write_title(folder / "locale/ru" / f"{id}.po", "The second delivery", "Вторая доставка")
    _write(folder / "directors" / f"{DIRECTOR}.yaml", DIRECTOR_TEXT)
    stern = DIRECTOR_TEXT.replace(f"id: {DIRECTOR}", f"id: {STERN}").replace("Ines Holm", "Ralf Stern")
    _write(folder / "directors" / f"{STERN}.yaml", stern)
    for id, text in (("two-years", CAMPAIGN), ("an-exam", EXAM), ("two-chiefs", COMPARISON)):
        _write(folder / "exercises" / f"{id}.yaml", text)
    russian = folder / "exercises/locale/ru/two-years.po"
    _write_title(russian, "Two years", "Два года")
    told = "You came twice a week when she needed it."
    with russian.open("a", encoding="utf-8") as catalogue:
        catalogue.write(f'\nmsgctxt "deals.carries.text"\nmsgid "{told}"\nmsgstr "Вы ездили дважды."\n')
    return folder


def exercise_in(library: Library, id: str) -> Entry[Exercise]:
    """An exercise of the library, as its file is now."""
    library.refresh()
    entry = library.exercise(id)
    assert entry is not None
    return entry


def sound(entry: Entry[Exercise]) -> Exercise:
    """What was read from a file without errors."""
    assert entry.loaded.value is not None, entry.loaded.problems
    return entry.loaded.value


def play(session: Session, *choices: str) -> Session:
    """Give these replies."""
    for choice in choices:
        session.choose(choice)
    return session


class Player:
    """Somebody who plays exercises."""

    def __init__(self, history: History, library: Library, trainee: str = "ann") -> None:
        self.history, self.library, self.trainee = history, library, trainee

    def planned(
        self, id: str, run: str | None = None, language: str = "en", place: int | None = None
    ) -> Planned:
        """The next deal of a run; of a new one without a name."""
        entry = exercise_in(self.library, id)
        known = None if run is None else run_with(self.history, sound(entry), self.library, run)
        return plan(self.history, self.library, entry, known, language, place)

    def begin(self, id: str, run: str | None = None, place: int | None = None) -> Session:
        """Begin the next deal."""
        return start(self.history, self.planned(id, run, place=place), self.trainee)

    def deal(self, id: str, *choices: str, run: str | None = None, place: int | None = None) -> str:
        """Begin and play a deal; returns the name of its run."""
        session = play(self.begin(id, run, place), *choices)
        assert session.row.run is not None
        return session.row.run


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


def _write_title(file: Path, title: str, russian: str) -> None:
    _write(file, RUSSIAN.format(title=title, russian=russian))
