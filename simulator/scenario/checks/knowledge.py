"""Facts and what becomes of them: learnt somewhere, read somewhere."""

from collections.abc import Iterator

from simulator.scenario.checks.conditions import Conditions
from simulator.scenario.checks.finding import at_key
from simulator.scenario.expression import Expression, Known, atoms, draws_read, facts_read
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import Outline, items, mapping
from simulator.scenario.yaml_faults import Fault


def knowledge(outline: Outline, conditions: Conditions) -> Iterator[Fault]:
    """Facts that nothing teaches and facts that nothing asks for.

    Where a condition could not be read, or a reply teaches something unknown, what they meant is not held
    against the facts.
    """
    expressions = conditions.expressions
    learnt, read = _learnt(outline), _read(outline, expressions) | conditions.unread
    every_lesson_known = all(name in outline.facts for name in learnt)
    asked = {atom.draw for found in expressions for atom in atoms(found) if isinstance(atom, Known)}
    facts = outline.facts
    for name, fact in facts.items():
        if not isinstance(fact, str | MapNode):
            continue
        teachable = name in outline.flags or (name in outline.draws and name in asked)
        if teachable and name not in learnt and not _settled(fact):
            if every_lesson_known:
                yield at_key("fact-never-learnt", facts, name, name=name)
        elif name not in read:
            yield from _unread(outline, name)


def _settled(fact: object) -> bool:
    """Whether a flag says itself if it is known before talks; then nothing needs to teach it."""
    return isinstance(fact, MapNode) and "known" in fact


def _unread(outline: Outline, name: str) -> Iterator[Fault]:
    if name in outline.draws:
        yield at_key("draw-decides-nothing", outline.facts, name, name=name)
    elif name in outline.counters:
        yield at_key("counter-never-read", outline.facts, name, name=name)
    elif not _rivals(outline, name):
        yield at_key("fact-never-read", outline.facts, name, name=name)


def _rivals(outline: Outline, name: str) -> bool:
    fact = outline.facts[name]
    return isinstance(fact, MapNode) and "rival_offers" in fact


def _learnt(outline: Outline) -> set[str]:
    """Everything that some reply or branch teaches."""
    found: set[str] = set()
    for node in outline.acting:
        if "learn" in node:
            found.update(name for name in items(node, "learn") if isinstance(name, str))
        if "set" in node:
            found.update(name for name, value in mapping(node, "set").items() if value is True)
    return found


def _read(outline: Outline, expressions: list[Expression]) -> set[str]:
    """Everything that a condition or a question to the director reads."""
    found: set[str] = set()
    for expression in expressions:
        found |= facts_read(expression) | draws_read(expression)
    for choice in outline.choices:
        if "asks" not in choice.node:
            continue
        backed = items(mapping(choice.node, "asks"), "backed_by")
        found.update(name for name in backed if isinstance(name, str))
    return found
