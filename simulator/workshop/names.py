"""What a text declares, read as far as it can be read: the names that the rest of it may use."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from simulator.scenario.model import Counter, Draw, Scenario
from simulator.scenario.nodes import Place
from simulator.workshop.entry import Entry
from simulator.workshop.lines import Page


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact: a flag, a counter, or a draw with its values."""

    kind: str
    text: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Declared:
    """Names by sort, in the order of the file. Levels are written as the file writes them."""

    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    scenes: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()

    @property
    def draws(self) -> dict[str, tuple[str, ...]]:
        """Each draw with its values."""
        return {name: fact.values for name, fact in self.facts.items() if fact.kind == "draw"}

    def of_kind(self, *kinds: str) -> tuple[str, ...]:
        """The facts of these kinds."""
        return tuple(name for name, fact in self.facts.items() if fact.kind in kinds)

    @cached_property
    def worded(self) -> dict[str, tuple[str, ...]]:
        """Draws, and terms whose levels are words: what a bare word in a condition may be a value of."""
        terms = {name: levels for name, levels in self.terms.items() if any(map(_is_word, levels))}
        return {**terms, **self.draws}


def declared(page: Page) -> Declared:
    """What a scenario's text declares."""
    return Declared(
        {entry.key: levels_of(entry) for entry in _entries(page, "terms")},
        {entry.key: _fact(entry) for entry in _entries(page, "facts")},
        tuple(name for name, _, _ in names_in(page, "scenes")),
        tuple(name for name, _, _ in names_in(page, "endings")),
    )


def declared_by(scenario: Scenario) -> Declared:
    """The same of a scenario that was read."""
    facts: dict[str, Fact] = {}
    for name, fact in scenario.facts.items():
        text = fact if isinstance(fact, str) else fact.text or ""
        kind = "draw" if isinstance(fact, Draw) else "counter" if isinstance(fact, Counter) else "flag"
        facts[name] = Fact(kind, text, fact.draw if isinstance(fact, Draw) else ())
    terms = {name: tuple(str(level.at) for level in term.levels) for name, term in scenario.terms.items()}
    return Declared(terms, facts, tuple(scenario.scenes), tuple(scenario.endings))


def names_in(page: Page, section: str) -> Iterator[tuple[str, Place, int]]:
    """Every name that a section declares, its place and where its entry ends."""
    found = page.section(section)
    return iter(()) if found is None else found.names()


def replies_of(scene: Entry) -> Iterator[Entry]:
    """The replies of a scene, as the items of its list."""
    choices = scene.child("choices")
    return iter(()) if choices is None else choices.items()


def levels_of(term: Entry) -> tuple[str, ...]:
    """The levels of a term as they are written."""
    levels = term.child("levels")
    found = () if levels is None else tuple(item.word("at") for item in levels.items())
    return tuple(level for level in found if level is not None)


def _entries(page: Page, section: str) -> list[Entry]:
    found = page.section(section)
    return [] if found is None else [entry for entry in found.children() if not entry.bare]


def _fact(entry: Entry) -> Fact:
    text = entry.value if entry.is_scalar else entry.word("text") or ""
    draw = entry.child("draw")
    if draw is not None:
        return Fact("draw", text, tuple(item.value for item in draw.items()))
    counts = entry.child("start") is not None or entry.child("range") is not None
    return Fact("counter" if counts else "flag", text)


def _is_word(level: str) -> bool:
    return not level.lstrip("-+").replace(".", "", 1).isdigit()


def words_of(page: Page, entry: Entry, key: str) -> str:
    """The words under a key on one line, however they are written."""
    found = entry.child(key)
    if found is None:
        return ""
    if found.style not in ("|", ">"):
        return found.value
    _, _, words = page.even[slice(*found.value_place)].partition("\n")
    return " ".join(words.split())
