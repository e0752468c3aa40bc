"""Facts and what becomes of them: learnt somewhere, read somewhere."""

from collections.abc import Iterator

from simulator.scenario.checks.conditions import Conditions
from simulator.scenario.checks.finding import at_key
from simulator.scenario.condition import Expression, Known, atoms, draws_read, facts_read
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import Outline, items, mapping
from simulator.scenario.yaml_faults import Fault


def knowledge(outline: Outline, conditions: Conditions) -> Iterator[Fault]:
    """Facts that nothing teaches and facts that nothing asks for."""
    expressions = conditions.expressions
    learnt, read = _learnt(outline), _read(outline, expressions)
    asked = {atom.draw for found in expressions for atom in atoms(found) if isinstance(atom, Known)}
    facts = outline.facts
    for name in facts:
        if name in outline.flags:
            if name not in learnt:
                yield at_key("fact-never-learnt", facts, name, name=name)
            elif name not in read and not _rivals(outline, name):
                yield at_key("fact-never-read", facts, name, name=name)
        elif name in outline.draws:
            if name not in learnt and name in asked:
                yield at_key("fact-never-learnt", facts, name, name=name)
            elif name not in read:
                yield at_key("draw-decides-nothing", facts, name, name=name)
        elif name not in read:
            yield at_key("counter-never-read", facts, name, name=name)


def _rivals(outline: Outline, name: str) -> bool:
    fact = outline.facts[name]
    return isinstance(fact, MapNode) and "rival_offers" in fact


def _learnt(outline: Outline) -> set[str]:
    """Everything that some reply or branch teaches."""
    found: set[str] = set()
    for choice in outline.choices:
        for node in (choice.node, *(way.node for way in choice.ways if way.branch)):
            found.update(name for name in items(node, "learn") if isinstance(name, str))
            found.update(name for name, value in mapping(node, "set").items() if value is True)
    return found


def _read(outline: Outline, expressions: list[Expression]) -> set[str]:
    """Everything that a condition or a question to the director reads."""
    found: set[str] = set()
    for expression in expressions:
        found |= facts_read(expression) | draws_read(expression)
    for choice in outline.choices:
        backed = items(mapping(choice.node, "asks"), "backed_by")
        found.update(name for name in backed if isinstance(name, str))
    return found
