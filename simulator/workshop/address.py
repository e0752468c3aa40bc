"""Where the words at an address of the rules stand in a text: by ids, and by positions in lists."""

from collections.abc import Iterable

from simulator.negotiation.ledger import Address
from simulator.workshop.entry import ITEM, Entry
from simulator.workshop.lines import Page, page_of


def line_of(text: str | Page, address: Address) -> tuple[int, int] | None:
    """Line and column, from 1, of what stands at an address, or of the nearest thing around it.

    None where the text does not have even the scene, the ending or the like that the address begins with.
    """
    page = page_of(text)
    section = page.section(str(address[0])) if address else None
    if section is None or len(address) < 2:
        return None
    here = section.named(str(address[1])) or _item(section.children(), address[1])
    if here is None:
        return None
    place = here.key_place
    for key in address[2:]:
        inner = _inside(here, key)
        if inner is None:
            break
        here = inner
        named = here.child("id")
        place = here.key_place if named is None else named.key_place
    return page.position(place[0])


def _inside(entry: Entry, key: str | int) -> Entry | None:
    """What stands under a key, at a position of a list, or has the id in a list."""
    if isinstance(key, int):
        return next((item for number, item in enumerate(entry.items()) if number == key), None)
    return entry.child(key) or _item(entry.items(), key)


def _item(entries: Iterable[Entry], key: str | int) -> Entry | None:
    """The item of a list that has an id."""
    return next((item for item in entries if item.key == ITEM and item.word("id") == key), None)
