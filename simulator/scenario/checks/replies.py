"""Replies: effects say why, questions ask something, and every reply does something."""

from collections.abc import Iterator
from itertools import pairwise

from simulator.scenario.checks.finding import at_key, at_value
from simulator.scenario.nodes import ListNode, MapNode
from simulator.scenario.outline import Choice, Outline, mapping, rows
from simulator.scenario.yaml_faults import Fault

_EFFECTS = ("terms", "acts", "learn", "add", "set", "points", "asks", "upward")


def reasons(outline: Outline) -> Iterator[Fault]:
    """Every point of the scenario's own says why: it is what the trainee takes home."""
    for owner in (*outline.acting, *outline.endings.values()):
        for points in rows(owner, "points"):
            yield from _because(points)
    for term in outline.terms.values():
        for case in rows(term, "adjust"):
            yield from _because(case)


def _because(points: MapNode) -> Iterator[Fault]:
    side = next((side for side in ("client", "company") if side in points), None)
    if side is not None and "because" not in points:
        yield at_key("points-without-because", points, side, side=side)


def questions(outline: Outline) -> Iterator[Fault]:
    """A question to the director asks for an approval or for a criterion."""
    for choice in outline.choices:
        asks = mapping(choice.node, "asks")
        if "asks" in choice.node and isinstance(choice.node["asks"], MapNode):
            if not asks.get("approve") and "criterion" not in asks:
                yield at_key("question-empty", choice.node, "asks", choice=choice.id)
        elif choice.node.get("move") == "ask":
            yield at_value("ask-without-question", choice.node, "move", choice=choice.id)


def locks(outline: Outline) -> Iterator[Fault]:
    """A reason for being locked is shown only where a condition can lock the reply."""
    for choice in outline.choices:
        if "locked" in choice.node and not choice.conditional:
            yield at_key("locked-without-when", choice.node, "locked", choice=choice.id)


def without_effect(outline: Outline) -> Iterator[Fault]:
    """A reply that changes nothing and leads where it started, or where another such reply leads."""
    for scene in outline.scenes.values():
        seen: dict[str, Choice] = {}
        for choice in scene.choices:
            target = _leads(choice)
            if target is None:
                continue
            if target == scene.id:
                yield at_value("reply-without-effect", choice.node, "id", choice=choice.id, target=target)
            elif target in seen:
                first = seen[target].id
                yield at_value(
                    "replies-alike", choice.node, "id", choice=choice.id, other=first, target=target
                )
            else:
                seen[target] = choice


def _leads(choice: Choice) -> str | None:
    """Where a reply without any effect leads; None if it has an effect or several ways."""
    if len(choice.ways) != 1 or any(choice.node.get(key) for key in _EFFECTS):
        return None
    way = choice.ways[0]
    if way.branch and any(way.node.get(key) for key in _EFFECTS):
        return None
    return way.target


def variants(outline: Outline) -> Iterator[Fault]:
    """Words below a variant that always holds are never said."""
    speakers = [mapping(scene.node, key) for scene in outline.scenes.values() for key in ("client", "again")]
    speakers += [mapping(node, "answer") for node in outline.acting if "answer" in node]
    speakers += [mapping(ending, "client") for ending in outline.endings.values()]
    for speaker in speakers:
        yield from _after_sure(speaker.get("says"), "text")
    for ending in outline.endings.values():
        yield from _after_sure(ending.get("delight"), "is")


def _after_sure(listed: object, key: str) -> Iterator[Fault]:
    if not isinstance(listed, ListNode):
        return
    found = [item for item in listed if isinstance(item, MapNode)]
    for item, following in pairwise(found):
        if "when" not in item:
            yield at_value("variant-never-used", following, key)
            return
