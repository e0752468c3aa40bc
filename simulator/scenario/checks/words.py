"""Words that people read: the names in braces, and texts that YAML cut short without a sound."""

import re
from collections.abc import Iterator

from simulator.scenario.checks.finding import suggest
from simulator.scenario.inside import origins
from simulator.scenario.nodes import ListNode, MapNode, Mark, Node
from simulator.scenario.yaml_faults import Fault, quoted

DIRECTOR_NAMES = ("client", "client_company", "seller", "term", "level", "time")
"""What a director's lines may have filled in."""

OF_THE_SURVEY = {"high": ("mark",), "low": ("mark",)}
"""What his first words in the office may have filled in besides, by what the survey says."""

_NAME = re.compile(r"\{([^{}\s]*)\}")
_CUT = re.compile(r"#(?=[^\s#!])[^\r\n]*")
_SAID = frozenset(
    {"says", "say", "text", "because", "narration", "body", "locked", "summary", "title", "label"}
)
_DIRECTORS = frozenset({"director", "directives", "asks"})
_NOT_WORDS = frozenset({"portrait"})
_AS_WRITTEN = frozenset({"past"})
"""Parts that are told before anything is on the table, so that nothing is filled in."""


def placeholders(root: MapNode, text: str, terms: tuple[str, ...], *, director: bool) -> Iterator[Fault]:
    """Names in braces that nothing stands for.

    A director file knows no story's terms; what he says in a story's own lines may name them too.
    """
    if _NAME.search(text) is not None:
        yield from _within(root, text, DIRECTOR_NAMES if director else terms)


def _within(node: Node, text: str, known: tuple[str, ...]) -> Iterator[Fault]:
    entries = node.items() if isinstance(node, MapNode) else enumerate(node)
    for key, value in entries:
        if isinstance(value, str):
            if "{" in value:
                mark = node.marks[key]  # type: ignore[index]
                yield from _unknown(value, mark, text, known)
        elif key in _AS_WRITTEN and isinstance(value, MapNode | ListNode):
            yield from _within(value, text, ())
        elif isinstance(value, MapNode | ListNode) and key not in _NOT_WORDS:
            his = known[:1] == DIRECTOR_NAMES[:1]
            more = OF_THE_SURVEY.get(str(key), ()) if his else DIRECTOR_NAMES if key in _DIRECTORS else ()
            yield from _within(value, text, (*known, *more) if his else (*more, *known))


def _unknown(value: str, mark: Mark, text: str, known: tuple[str, ...]) -> Iterator[Fault]:
    places: list[int] = []
    for found in _NAME.finditer(value):
        if found[1] not in known:
            places = places or origins(text, *mark[2:])
            place = places[found.start()], places[found.end() - 1] + 1
            yield Fault("unknown-placeholder", place, suggest(found[1], known))


def cut_by_hash(root: MapNode, text: str) -> Iterator[Fault]:
    """Sentences that end at ` #`: YAML takes the rest of the line for a comment."""
    cuts: dict[int, re.Match[str]] = {}
    for found in _CUT.finditer(text):
        end = len(text[: found.start()].rstrip(" \t"))
        if end < found.start():
            cuts[end] = found
    if cuts:
        yield from _cut_texts(root, text, cuts)


def _cut_texts(node: Node, text: str, cuts: dict[int, re.Match[str]]) -> Iterator[Fault]:
    entries = node.items() if isinstance(node, MapNode) else enumerate(node)
    for key, value in entries:
        if isinstance(value, MapNode | ListNode):
            yield from _cut_texts(value, text, cuts)
        elif isinstance(value, str | None) and (key in _SAID or isinstance(node, ListNode)):
            _, _, start, end, style = node.marks[key]  # type: ignore[index]
            found = cuts.get(end)
            if found is not None and not style:
                name = f"{key}: " if isinstance(key, str) else "- "
                fixed = name + quoted(text[start : found.end()])
                yield Fault("text-cut-at-hash", (start, found.end()), {"fixed": fixed})
