"""Every check of an exercise's meaning: its kind, its deals, and what stands in the scenarios it names."""

from collections.abc import Iterator
from typing import Any

from simulator.scenario.checks.carries import carries
from simulator.scenario.checks.deals import Deals
from simulator.scenario.checks.finding import at_key, at_value, suggest
from simulator.scenario.checks.names import file_id
from simulator.scenario.checks.plays import plays
from simulator.scenario.checks.words import cut_by_hash, placeholders
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import rows, word
from simulator.scenario.problem import Surroundings
from simulator.scenario.source import Source
from simulator.scenario.yaml_faults import Fault


def check_exercise(root: MapNode, source: Source, surroundings: Surroundings) -> Iterator[Fault]:
    """Everything that is wrong with what an exercise file means."""
    deals = Deals(root, surroundings)
    yield from file_id(root, source.file)
    yield from _own_name(root, surroundings)
    yield from _scenarios(deals, surroundings)
    yield from _directors(deals, surroundings)
    yield from _of_kind(deals)
    yield from carries(deals, source.text)
    yield from plays(deals)
    yield from placeholders(root, source.text, (), director=False)
    yield from cut_by_hash(root, source.text)


def _own_name(root: MapNode, surroundings: Surroundings) -> Iterator[Fault]:
    """`play` takes the id of a scenario or of an exercise."""
    own = word(root, "id")
    if own is not None and own in (surroundings.scenarios or ()):
        yield at_value("exercise-named-like-scenario", root, "id", name=own)


def _scenarios(deals: Deals, surroundings: Surroundings) -> Iterator[Fault]:
    """Every scenario is there, and without errors of its own."""
    known = surroundings.scenarios
    if known is None:
        return
    for deal in deals:
        if deal.name is None:
            continue
        if deal.name not in known:
            place = deal.node.value_place("scenario")
            yield Fault("unknown-deal-scenario", place, suggest(deal.name, sorted(known)))
        elif deal.scenario is None and surroundings.scenario is not None:
            yield at_value("deal-scenario-broken", deal.node, "scenario", name=deal.name)


def _directors(deals: Deals, surroundings: Surroundings) -> Iterator[Fault]:
    known = surroundings.directors
    if known is None:
        return
    for node in (deals.root, *(deal.node for deal in deals)):
        name = word(node, "director")
        if name is not None and name not in known:
            yield Fault("unknown-director", node.value_place("director"), suggest(name, sorted(known)))


def _of_kind(deals: Deals) -> Iterator[Fault]:
    if deals.kind == "comparison":
        yield from _comparison(deals)
    else:
        yield from _distinct(deals)
    if deals.kind in ("exam", "comparison"):
        for deal in deals:
            if "carries" in deal.node:
                yield at_key("carries-not-in-campaign", deal.node, "carries", kind=deals.kind)
        for row in rows(deals.root, "expect"):
            if "favours" in row:
                yield at_key("favours-not-in-campaign", row, "favours", kind=deals.kind)
    elif deals.kind == "campaign" and deals.all and "carries" in deals.all[0].node:
        yield at_key("carries-in-first-deal", deals.all[0].node, "carries")


def _comparison(deals: Deals) -> Iterator[Fault]:
    """One scenario, several directors."""
    seen: dict[Any, int] = {}
    first = next((deal.name for deal in deals if deal.name is not None), None)
    for deal in deals:
        if deal.name is not None and deal.name != first:
            args = {"name": deal.name, "first": first or ""}
            yield at_value("comparison-several-scenarios", deal.node, "scenario", **args)
            continue
        director = deals.director(deal)
        if director is None:
            continue
        if director in seen:
            key = "director" if "director" in deal.node else "scenario"
            yield at_value(
                "comparison-director-twice", deal.node, key, director=director, first=seen[director]
            )
        seen.setdefault(director, deal.node.value_place("scenario")[0])


def _distinct(deals: Deals) -> Iterator[Fault]:
    """A deal is known by its scenario."""
    seen: dict[str, int] = {}
    for deal in deals:
        if deal.name is None:
            continue
        if deal.name in seen:
            yield at_value("deal-twice", deal.node, "scenario", name=deal.name, first=seen[deal.name])
        seen.setdefault(deal.name, deal.node.value_place("scenario")[0])
