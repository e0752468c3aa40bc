"""What can stand at a place in a condition."""

import re
from collections.abc import Iterator

from simulator.workshop.entry import Entry
from simulator.workshop.lines import Page
from simulator.workshop.names import Declared

_BEFORE = re.compile(r"(?:(known|approved)\s*\.\s*|(\w+)\s*(?:==|!=|<=|>=|<|>)\s*)(\w*)\Z")


def condition_words(page: Page, entry: Entry, offset: int, known: Declared) -> Iterator[tuple[str, str]]:
    """Names and little words for the place of the caret; behind a comparison the values of its other side."""
    start = entry.value_place[0]
    found = _BEFORE.search(page.even, min(start, offset), offset)
    if found is not None and found[1]:
        names = known.draws if found[1] == "known" else known.terms
        yield from ((name, "") for name in names)
        return
    if found is not None and (values := {**known.terms, **known.draws}.get(found[2])) is not None:
        yield from ((value, "") for value in values)
        return
    for name, fact in known.facts.items():
        yield name, fact.text
    for name, levels in known.terms.items():
        yield name, ", ".join(levels)
    for name in known.draws:
        yield f"known.{name}", ""
    for name in known.terms:
        yield f"approved.{name}", ""
    yield from ((word, "") for word in ("client", "company", "and", "or", "not"))
