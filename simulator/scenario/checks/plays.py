"""What the author of an exercise promises: rows that play deals which are there."""

from collections.abc import Iterator

from simulator.scenario.checks.deals import Deals
from simulator.scenario.checks.finding import at_item, at_value, suggest
from simulator.scenario.declared import choices_of, names_of
from simulator.scenario.expectation import expected
from simulator.scenario.model import Scenario
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import items, mapping, rows, word
from simulator.scenario.yaml_faults import Fault


def plays(deals: Deals) -> Iterator[Fault]:
    """Every row of `expect`."""
    for row in rows(deals.root, "expect"):
        for key in ("client", "company", "favours"):
            value = row.get(key)
            if isinstance(value, int | str) and not isinstance(value, bool) and expected(value) is None:
                yield at_value("bad-expected-number", row, key, key=key, value=str(value))
        yield from _deals(deals, row)
        yield from _ending(deals, row)


def _deals(deals: Deals, row: MapNode) -> Iterator[Fault]:
    """Deals of this exercise, with replies and draws of theirs."""
    played, drawn = mapping(row, "plays"), mapping(row, "draws")
    known = list(dict.fromkeys(deal.name for deal in deals if deal.name is not None))
    for node, among in ((played, known), (drawn, list(played))):
        for name in node:
            if name not in among:
                yield Fault("unknown-deal", node.key_place(name), suggest(name, among))
    if deals.kind == "campaign":
        yield from _skipped(known, played)
    for name in played:
        deal = deals.named(name)
        if deal is not None and deal.scenario is not None:
            yield from _replies(deal.scenario, played, name)
            yield from _draws(deal.scenario, mapping(drawn, name))


def _skipped(known: list[str], played: MapNode) -> Iterator[Fault]:
    """A deal of a campaign begins where those before it ended."""
    places = [known.index(name) for name in played if name in known]
    missing = [name for name in known[: max(places, default=-1) + 1] if name not in played]
    if missing:
        last = known[max(places)]
        yield Fault("plays-skip-a-deal", played.key_place(last), {"last": last, "missing": missing[0]})


def _replies(scenario: Scenario, played: MapNode, name: str) -> Iterator[Fault]:
    listed, known = items(played, name), choices_of(scenario)
    for index, choice in enumerate(listed):
        if isinstance(choice, str) and choice not in known:
            yield at_item("unknown-choice", listed, index, **suggest(choice, known), scene="")


def _draws(scenario: Scenario, fixed: MapNode) -> Iterator[Fault]:
    known = names_of(scenario).draws
    for name, value in fixed.items():
        if name not in known:
            yield Fault("unknown-draw", fixed.key_place(name), suggest(name, known))
        elif isinstance(value, str) and value not in known[name]:
            args = {**suggest(value, known[name]), "draw": name}
            yield Fault("unknown-draw-value", fixed.value_place(name), args)


def _ending(deals: Deals, row: MapNode) -> Iterator[Fault]:
    """The ending is one of the last deal that is played."""
    name, played = word(row, "ending"), mapping(row, "plays")
    last = next((deal for deal in reversed(deals.all) if deal.name in played), None)
    if name is None or last is None or last.scenario is None:
        return
    if name not in last.scenario.endings:
        yield Fault("unknown-ending", row.value_place("ending"), suggest(name, last.scenario.endings))
