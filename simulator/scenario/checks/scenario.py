"""Every check of a scenario's meaning that needs no play, in the order in which they build on each other."""

from collections.abc import Iterator

from simulator.scenario.checks import deal, expect, facts, graph, names, people, replies, ways, words
from simulator.scenario.checks.conditions import Conditions
from simulator.scenario.checks.graph import Graph
from simulator.scenario.checks.knowledge import knowledge
from simulator.scenario.checks.timers import timers
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import Outline, mapping
from simulator.scenario.problem import Surroundings
from simulator.scenario.source import Source
from simulator.scenario.yaml_faults import Fault


def check_scenario(root: MapNode, source: Source, surroundings: Surroundings) -> Iterator[Fault]:
    """Everything that is wrong with what a scenario means."""
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
