"""Go to definition, and all uses: where a thing is declared, and everywhere else it is named."""

from dataclasses import dataclass

from simulator.scenario.problem import Span
from simulator.scenario.schema import Kind
from simulator.workshop.lines import Page, page_of
from simulator.workshop.roles import Sort
from simulator.workshop.things import declarations, thing_at, uses_of


@dataclass(frozen=True, slots=True)
class Target:
    """Where to go: a place in this text; `span` is None for what has a file of its own or ships."""

    sort: Sort
    name: str
    span: Span | None


def definitions(text: str | Page, kind: Kind, line: int, column: int) -> tuple[Target, ...]:
    """Where the name at a position is declared: one place as a rule, several for a reply of many scenes."""
    page = page_of(text)
    found = thing_at(page, kind, page.offset(line, column))
    if found is None:
        return ()
    thing = found[0]
    if not thing.own:
        return (Target(thing.sort, thing.name, None),)
    return tuple(
        Target(thing.sort, thing.name, page.span(*use.place)) for use in declarations(page, kind, thing)
    )


def all_uses(text: str | Page, kind: Kind, line: int, column: int) -> tuple[Span, ...]:
    """Every place of the thing named at a position, its declaration too, in the order of the text."""
    page = page_of(text)
    found = thing_at(page, kind, page.offset(line, column))
    uses = [] if found is None else uses_of(page, kind, found[0])
    return tuple(page.span(*use.place) for use in uses)
