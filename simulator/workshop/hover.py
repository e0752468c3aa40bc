"""What the editor tells about the word under the pointer: what a key is for, what a name stands for."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from simulator.scenario.problem import Span, Surroundings
from simulator.scenario.schema import Kind
from simulator.workshop.around import Around
from simulator.workshop.entry import Entry
from simulator.workshop.key_words import key_words
from simulator.workshop.lines import Page, page_of
from simulator.workshop.names import replies_of, words_of
from simulator.workshop.roles import KEY_ROLES, VALUE_ROLES
from simulator.workshop.sentences import sentence
from simulator.workshop.shapes import Shapes, shapes_at
from simulator.workshop.spot import Spot, spot_at
from simulator.workshop.things import Thing, declarations, entry_of, thing_at, uses_of
from simulator.workshop.uses import uses

_MOST_COUNTED = 10
"""So many uses are counted: nobody waits for the exact number of what is used everywhere."""


@dataclass(frozen=True, slots=True)
class Hover:
    """What is told: `title` is the word itself, `lines` a sentence or two each."""

    span: Span
    title: str
    lines: tuple[str, ...]


def hover(
    text: str | Page,
    kind: Kind,
    line: int,
    column: int,
    surroundings: Surroundings | None = None,
    language: str = "en",
) -> Hover | None:
    """What is told of a position, in a language; None where nothing is known."""
    page = page_of(text)
    offset = page.offset(line, column)
    named = thing_at(page, kind, offset)
    if named is not None:
        thing, use = named
        around = Around(page, kind, surroundings)
        lines = (*_label(around, thing), *_uses(page, kind, thing, language), *_more(around, thing, language))
        title = f"{sentence(f'sort-{thing.sort}', language)} {thing.name}"
        return Hover(page.span(*use.place), title, lines)
    spot = spot_at(page, offset)
    return _of_format(page, kind, spot, language) or _of_another(
        Around(page, kind, surroundings), kind, spot, language
    )


def _of_another(around: Around, kind: Kind, spot: Spot, language: str) -> Hover | None:
    """A name of another file's scenario in an exercise: what it is there, in its own words."""
    entry = spot.entry
    if entry is None or spot.part not in ("key", "value"):
        return None
    above = entry.parent.path if entry.parent is not None else ()
    named, path, roles = (
        (entry.key, above, KEY_ROLES) if spot.part == "key" else (entry.value, entry.path, VALUE_ROLES)
    )
    role = next((roles[shape.name] for shape in shapes_at(kind, path) if shape.name in roles), None)
    if role is None or not role.startswith("that-") or role == "that-condition":
        return None
    of = sentence("hover-of-scenario", language, name=around.deals.scenario(role, entry))
    words = dict(around.candidates(role, entry)).get(named)
    return (
        None
        if words is None
        else Hover(around.page.span(*spot.place), named, (words, of) if words else (of,))
    )


def _of_format(page: Page, kind: Kind, spot: Spot, language: str) -> Hover | None:
    """A key of the format, or a value of a closed list."""
    entry = spot.entry
    if entry is None or spot.part not in ("key", "value") or spot.place[0] == spot.place[1]:
        return None
    forms = shapes_at(kind, entry.path)
    if spot.part == "value" and not any(form.words for form in forms):
        return None
    words = key_words(shapes_at(kind, entry.path[:-1]), entry.key, language)
    lines = (*([words] if words else []), *_limits(forms, language))
    title = entry.key if spot.part == "key" else f"{entry.key}: {entry.value}"
    return Hover(page.span(*spot.place), title, lines) if lines else None


def _limits(forms: Shapes, language: str) -> Iterator[str]:
    """Whether a key is required, and what its value may be."""
    if any(form.required for form in forms):
        yield sentence("hover-required", language)
    words = [word for form in forms for word in form.words]
    if words:
        yield sentence("hover-allowed", language, allowed=", ".join(words))
    for form in forms:
        if form.low is not None and form.high is not None:
            yield sentence("hover-range", language, low=str(form.low), high=str(form.high))


def _label(around: Around, thing: Thing) -> Iterator[str]:
    """How people call it, where the file says so."""
    entry = entry_of(around.page, thing)
    words: str | None = None
    match thing.sort:
        case "fact":
            words = around.known.facts[thing.name].text if thing.name in around.known.facts else None
        case "term":
            words = None if entry is None else entry.word("label")
        case "level":
            level = None if entry is None else _level(entry, thing.name)
            words = None if level is None else level.word("label")
        case "reply":
            scene = entry_of(around.page, Thing("scene", thing.owner))
            found = () if scene is None else replies_of(scene)
            reply = next((one for one in found if one.word("id") == thing.name), None)
            words = None if reply is None else words_of(around.page, reply, "say")
        case "directive":
            words = None if entry is None else words_of(around.page, entry, "says")
        case "scenario":
            ask = around.surroundings.scenario
            model = None if ask is None else ask(thing.name)
            words = None if model is None else model.title
        case "act":
            words = dict(around.candidates("act", Entry("", (0, 0), -1))).get(thing.name)
    if words:
        yield words


def _uses(page: Page, kind: Kind, thing: Thing, language: str) -> Iterator[str]:
    """Where it is declared and how often it is used."""
    if not thing.own or thing.sort == "directive":
        # Nothing names a directive.
        return
    given = next(declarations(page, kind, thing), None)
    if given is None:
        yield sentence("hover-undeclared", language)
    else:
        yield sentence("hover-declared", language, line=str(page.position(given.place[0])[0]))
    if thing.sort == "reply":
        count = len(uses_of(page, kind, thing)) - (given is not None)
    else:
        used = (use for use in uses(page, kind, thing.name) if use.is_of(thing.sort, thing.name, thing.owner))
        count = sum(1 for _ in islice((use for use in used if not use.declares), _MOST_COUNTED + 1))
    code = "hover-unused" if not count else "hover-used" if count <= _MOST_COUNTED else "hover-used-often"
    yield sentence(code, language, count=str(min(count, _MOST_COUNTED)))


def _more(around: Around, thing: Thing, language: str) -> Iterator[str]:
    """What it can be."""
    if thing.sort == "term" and (levels := around.known.terms.get(thing.name)):
        yield sentence("hover-levels", language, values=", ".join(levels))
    if thing.sort == "fact" and (values := around.known.draws.get(thing.name)):
        yield sentence("hover-values", language, values=", ".join(values))


def _level(term: Entry, name: str) -> Entry | None:
    levels = term.child("levels")
    found = () if levels is None else levels.items()
    return next((level for level in found if level.word("at") == name), None)
