"""A director's lines: every one that his file holds, and which of them were never said."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from simulator.director.directives import directives
from simulator.negotiation.ledger import Address
from simulator.scenario.director_model import Director, OfficeLines
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Authored


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Lines of one list that were never said.

    Attributes:
        address: of the list, or of the one directive.
        lines: the addresses of those never said.
        of: how many the list has.
        why: `scenario` where the scenario has nothing that they speak of; `never` where none of the list was
            said, since the occasion did not come; `rarely` where others of it were.
    """

    address: Address
    lines: tuple[Address, ...]
    of: int
    why: str


def script(director: Director) -> dict[Address, tuple[Address, ...]]:
    """Every line of a director by the list that it stands in: all addresses of words that he may say."""
    lists: dict[Address, tuple[Address, ...]] = {}
    if director.declares is not None:
        lists[("declares",)] = (("declares", "says"),)
    for directive in director.directives:
        lists[("directives", directive.id)] = (("directives", directive.id, "says"),)
    for address, lines in _lists(("lines",), director.lines):
        lists[address] = tuple((*address, place) for place in range(len(lines)))
    return {address: lines for address, lines in lists.items() if lines}


def unsaid(director: Director, scenario: Scenario, said: Collection[Address]) -> tuple[Unsaid, ...]:
    """The lines that are not among those said, list by list in the order of the file."""
    apply = {order.address for order in directives(director, scenario) if order.source == "director"}
    found = []
    for address, lines in script(director).items():
        missing = tuple(line for line in lines if line not in said)
        if not missing:
            continue
        foreign = address[0] == "directives" and lines[0] not in apply
        why = "scenario" if foreign else "never" if len(missing) == len(lines) else "rarely"
        found.append(Unsaid(address, missing, len(lines), why))
    return tuple(found)


def _lists(address: Address, here: Any) -> Iterator[tuple[Address, Sequence[Any]]]:
    if isinstance(here, Authored):
        for name in type(here).model_fields:
            yield from _lists((*address, name), getattr(here, name))
    elif isinstance(here, Mapping):
        for name, inner in here.items():
            yield from _lists((*address, name), inner)
    elif isinstance(here, list | tuple):
        yield address, here


OFFICE: tuple[str, ...] = tuple(OfficeLines.model_fields)
"""The moments of the office."""
