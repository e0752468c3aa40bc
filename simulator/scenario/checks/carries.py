"""What an earlier deal leaves for a later: asked of the one scenario, changed in the other."""

from collections.abc import Iterator

from simulator.scenario import truth
from simulator.scenario.checks import facts
from simulator.scenario.checks.conditions import placed, read_condition
from simulator.scenario.checks.deal import favour
from simulator.scenario.checks.deals import Deals
from simulator.scenario.checks.finding import at_item, at_value, suggest
from simulator.scenario.declared import kinds_of, names_of, ranges_of
from simulator.scenario.model import Scenario
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import items, mapping, rows, word
from simulator.scenario.yaml_faults import Fault


def carries(deals: Deals, text: str) -> Iterator[Fault]:
    """Every rule of every deal; `text` is the file's."""
    for place, deal in enumerate(deals.all):
        for rule in rows(deal.node, "carries"):
            if place and deals.kind == "campaign":
                yield from _asked(deals, place, rule, text)
            if deal.scenario is not None:
                yield from _changed(deal.scenario, rule)


def _asked(deals: Deals, place: int, rule: MapNode, text: str) -> Iterator[Fault]:
    """Which earlier deal, which of its endings, and a condition in its names."""
    earlier = deals.all[:place]
    name = word(rule, "after")
    after = earlier[-1]
    if name is not None:
        found = next((deal for deal in earlier if deal.name == name), None)
        if found is None:
            known = [deal.name for deal in earlier if deal.name is not None]
            yield Fault("unknown-earlier-deal", rule.value_place("after"), suggest(name, known))
            return
        after = found
    if after.scenario is not None:
        yield from _endings(after.scenario, rule)
        yield from _condition(after.scenario, rule, text)


def _endings(scenario: Scenario, rule: MapNode) -> Iterator[Fault]:
    listed = items(rule, "endings")
    for index, name in enumerate(listed):
        if isinstance(name, str) and name not in scenario.endings:
            yield at_item("unknown-ending", listed, index, **suggest(name, scenario.endings))


def _condition(scenario: Scenario, rule: MapNode, text: str) -> Iterator[Fault]:
    when = word(rule, "when")
    if when is None or not when.strip():
        return
    names = names_of(scenario)
    parsed = read_condition(when.strip(), names)
    yield from placed(rule, parsed, text)
    if parsed.expression is None:
        return
    found = truth.domains(parsed.expression, names, ranges_of(scenario))
    always = None if found is None else truth.constant(parsed.expression, found)
    if always is not None:
        yield at_value(f"condition-always-{str(always).lower()}", rule, "when")


def _changed(scenario: Scenario, rule: MapNode) -> Iterator[Fault]:
    """The favour's term, facts and openings of the deal that begins with it."""
    kinds = kinds_of(scenario)
    yield from favour(rule, scenario.terms)
    yield from facts.added(kinds, mapping(rule, "add"))
    yield from facts.assigned(kinds, mapping(rule, "set"))
    opened = mapping(rule, "open")
    for name, at in opened.items():
        if name not in scenario.terms:
            yield Fault("unknown-term", opened.key_place(name), suggest(name, scenario.terms))
        elif isinstance(at, int | float | str) and not isinstance(at, bool):
            yield from _opening(scenario, opened, name)


def _opening(scenario: Scenario, opened: MapNode, name: str) -> Iterator[Fault]:
    """An opening level is one of the term's, and inside the mandate."""
    term, at = scenario.terms[name], opened[name]
    levels = [level.at for level in term.levels]
    if at not in levels:
        yield at_value("unknown-level", opened, name, term=name, **suggest(at, levels))
    elif term.limit is not None and levels.index(at) > levels.index(term.limit):
        args = {"term": name, "value": str(at), "limit": str(term.limit)}
        yield at_value("opens-past-limit", opened, name, **args)
