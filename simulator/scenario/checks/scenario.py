"""Every check of a scenario's meaning that needs no play, in the order in which they build on each other."""

from collections.abc import Iterator

from simulator.scenario.checks import deal, expect, facts, graph, names, people, replies, ways, words
from simulator.scenario.checks.conditions import Conditions
from simulator.scenario.checks.knowledge import knowledge
from simulator.scenario.checks.timers import timers
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import Outline, mapping
from simulator.scenario.problem import Surroundings
from simulator.scenario.scene_graph import Graph
from simulator.scenario.source import Source
from simulator.scenario.yaml_faults import Fault

_NAMED_IN = {
    "terms": {"unknown-term", "unknown-level", "unknown-implied", "undeclared-name", "unknown-placeholder"},
    "facts": {"unknown-fact", "undeclared-name", "unknown-draw"},
    "scenes": {"goto-nowhere", "unknown-scene", "no-first-scene", "unknown-choice"},
    "endings": {"goto-nowhere", "unknown-ending"},
}
"""What is not said where the part that declares the names is no mapping: the shape has said so."""


def check_scenario(root: MapNode, source: Source, surroundings: Surroundings) -> Iterator[Fault]:
    """Everything that is wrong with what a scenario means."""
    blurred: set[str] = set()
    for part, codes in _NAMED_IN.items():
        if part in root and not isinstance(root[part], MapNode):
            blurred |= codes
    for fault in _every_fault(root, source, surroundings):
        if fault.code not in blurred:
            yield fault


def _every_fault(root: MapNode, source: Source, surroundings: Surroundings) -> Iterator[Fault]:
    outline = Outline(root)
    yield from names.file_id(root, source.file)
    for check in (
        names.reserved,
        names.duplicates,
        names.acts,
        names.many_replies,
        deal.levels,
        deal.moved,
        deal.adjustments,
        deal.opening_score,
        deal.rivals,
        deal.past,
        facts.counters,
        facts.draws,
        facts.effects,
        ways.targets,
        ways.rounds,
        ways.branches,
        replies.reasons,
        replies.questions,
        replies.locks,
        replies.without_effect,
        replies.variants,
        people.directives,
        expect.expectations,
    ):
        yield from check(outline)
    yield from people.directors(outline, surroundings)
    yield from people.portrait(mapping(root, "client"), surroundings)
    yield from words.placeholders(root, source.text, tuple(outline.terms), director=False)
    yield from words.cut_by_hash(root, source.text)
    conditions = Conditions(outline, source.text)
    yield from conditions.faults()
    yield from conditions.outcomes()
    yield from knowledge(outline, conditions)
    yield from _graph(outline, conditions)


def _graph(outline: Outline, conditions: Conditions) -> Iterator[Fault]:
    made = Graph.of(outline)
    yield from timers(outline, made)
    if made is not None:
        for check in (
            graph.never_reached,
            graph.no_way_out,
            graph.endless,
            graph.coming_back,
        ):
            yield from check(made)
        yield from graph.dead_ends(made, conditions)
