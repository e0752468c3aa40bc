"""What the author promises: rows that say something, about things that exist."""

from collections.abc import Iterator

from simulator.scenario.checks.finding import at_item, at_value, suggest
from simulator.scenario.expectation import expected
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import Outline, items, mapping, rows, word
from simulator.scenario.yaml_faults import Fault

_PLAYED = ("ending", "client", "company")
_SEARCHED = ("reachable", "unreached", "frontier")


def expectations(outline: Outline) -> Iterator[Fault]:
    """Every row of `expect`."""
    for row in rows(outline.root, "expect"):
        yield from _form(row)
        yield from _names(outline, row)


def _form(row: MapNode) -> Iterator[Fault]:
    played = "choices" in row
    if not played and not any(key in row for key in _SEARCHED):
        yield Fault("expect-says-nothing", row.place, {})
    elif not played:
        for key in _PLAYED:
            if key in row:
                yield Fault("expect-needs-choices", row.key_place(key), {"key": key})
    for key in ("client", "company", "frontier"):
        value = row.get(key)
        if isinstance(value, int | str) and not isinstance(value, bool) and expected(value) is None:
            yield at_value("bad-expected-number", row, key, key=key, value=str(value))


def _names(outline: Outline, row: MapNode) -> Iterator[Fault]:
    endings = mapping(outline.root, "endings")
    name = word(row, "ending")
    if name is not None and name not in endings:
        yield Fault("unknown-ending", row.value_place("ending"), suggest(name, endings))
    reachable = items(row, "reachable")
    for index, name in enumerate(reachable):
        if isinstance(name, str) and name not in endings:
            yield at_item("unknown-ending", reachable, index, **suggest(name, endings))
    known = list(dict.fromkeys(choice.id for choice in outline.choices))
    choices = items(row, "choices")
    for index, name in enumerate(choices):
        if isinstance(name, str) and name not in known:
            yield at_item("unknown-choice", choices, index, **suggest(name, known), scene="")
    draws = mapping(row, "draws")
    for name, value in draws.items():
        if name not in outline.draws:
            yield Fault("unknown-draw", draws.key_place(name), suggest(name, outline.draws))
        elif isinstance(value, str) and value not in outline.draws[name]:
            allowed = suggest(value, outline.draws[name])
            yield Fault("unknown-draw-value", draws.value_place(name), {**allowed, "draw": name})
