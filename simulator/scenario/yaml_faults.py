"""What libyaml could not read, in terms of what the author wrote.

A text with a colon, a quote or a sign in the wrong place is what trainers trip over; where the line
shows such a trap the fault carries the line as it should be.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from simulator.scenario.nodes import Place
from simulator.scenario.source import Source

_ENTRY = re.compile(r"^(?P<before>\s*(?:- +)*)(?P<key>[A-Za-z_][\w-]*):[ \t]+(?P<value>\S.*?)[ \t]*$")
_ITEM = re.compile(r"^(?P<before>\s*(?:- +)+)(?P<value>\S.*?)[ \t]*$")
_BLOCK = re.compile(r"[|>][-+0-9]{0,2}(?:\s+#.*)?")
_IN_BRACES = {
    "text-starts-with-quote": re.compile(
        r"""(?P<key>[A-Za-z_]\w*): (?P<value>("[^"]*"|'[^']*') *[^\s,}\]][^,}]*)"""
    ),
    "text-with-colon": re.compile(r"""(?P<key>[A-Za-z_]\w*): (?P<value>[^,{}\[\]"']*: [^,{}]*)"""),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at a place, by character offsets; a number among the arguments is an offset too."""

    code: str
    place: Place
    args: Mapping[str, str | int]


MOST_FAULTS = 500
"""More mistakes than these are no author's: the file is something else, and nobody reads on."""


def too_many(place: Place) -> Fault:
    """What is said instead of all the mistakes beyond the most that are listed."""
    return Fault("too-many-mistakes", place, {"limit": str(MOST_FAULTS)})


def quoted(text: str) -> str:
    """A text in double quotes, as YAML reads it back."""
    return '"' + " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"') + '"'


def explain(error: yaml.YAMLError, source: Source) -> Fault:
    """The fault behind an error of the YAML reader."""
    mark: Any = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    offset = mark.index if mark is not None else int(getattr(error, "position", 0) or 0)
    offset = min(offset, len(source.text))
    problem, context = str(getattr(error, "problem", "")), str(getattr(error, "context", ""))
    trap = _trap(source, offset, problem)
    if trap is not None:
        return trap
    opened: Any = getattr(error, "context_mark", None)
    if opened is not None:
        if "escape" in problem or "hexdecimal" in problem:
            return Fault("yaml-escape", (offset, offset + 1), {})
        if "quoted scalar" in context:
            return Fault("yaml-quote-open", (opened.index, opened.index + 1), {})
        if "simple key" in context and "':'" in problem:
            line = _cut(source.line_at(opened.index)[1].strip())
            return Fault("yaml-no-colon", (opened.index, opened.index + len(line)), {"line": line})
        if "flow" in context:
            line = _cut(source.line_at(opened.index)[1].strip())
            return Fault("yaml-bracket-open", (opened.index, opened.index + 1), {"line": line})
    start, line = source.line_at(offset)
    if "\t" in line[: len(line) - len(line.lstrip())] or source.text[offset : offset + 1] == "\t":
        tab = start + line.index("\t") if "\t" in line else offset
        return Fault("yaml-tab", (tab, tab + 1), {})
    misplaced = "mapping values" in problem or "expected key" in problem or "'-' indicator" in problem
    return Fault(
        "yaml-indent" if misplaced else "yaml-syntax", (offset, offset + 1), {"line": _cut(line.strip())}
    )


def _cut(line: str) -> str:
    return line if len(line) <= 60 else line[:59] + "…"


def _trap(source: Source, offset: int, problem: str) -> Fault | None:
    """A text that YAML takes for something else, if the line of the error or the one before shows one."""
    for start, line in _lines_before(source, offset):
        entry = _ENTRY.match(line) or _ITEM.match(line)
        if entry is None:
            continue
        code = _code(entry["value"], problem)
        if code is not None:
            return _fault(code, start, entry)
        if entry["value"][0] in "{[":
            for code, pattern in _IN_BRACES.items():
                inside = pattern.search(line)
                if inside is not None:
                    return _fault(code, start, inside)
        return _continued(source, offset) if "mapping values" in problem else None
    return _continued(source, offset) if "mapping values" in problem else None


def _continued(source: Source, offset: int) -> Fault | None:
    """A text of several lines with a colon in one that is not the first."""
    start, line = source.line_at(offset)
    if _ENTRY.match(line) and " " not in line.strip().split(":")[0]:
        return None
    end, indent = start + len(line.rstrip()), len(line) - len(line.lstrip())
    while start > 0:
        start, line = source.line_at(start - 1)
        entry = _ENTRY.match(line)
        if entry is not None and len(line) - len(line.lstrip()) < indent:
            first = start + entry.start("value")
            fixed = f"{entry['key']}: {quoted(source.text[first:end])}"
            return Fault("text-with-colon", (first, end), {"key": entry["key"], "fixed": fixed})
        if len(line) - len(line.lstrip()) < indent and line.strip():
            return None
    return None


def _lines_before(source: Source, offset: int) -> list[tuple[int, str]]:
    """The line of an error; where it is blank, or only the start of the next entry, the one above too."""
    start, line = source.line_at(offset)
    lines = [(start, line)]
    if start and offset <= start + len(line) - len(line.lstrip()):
        lines.append(source.line_at(start - 1))
    return lines


def _fault(code: str, start: int, entry: re.Match[str]) -> Fault:
    key = entry.groupdict().get("key")
    fixed = (f"{key}: " if key else "- ") + quoted(_unquoted(entry["value"]))
    place = (start + entry.start("value"), start + entry.end("value"))
    return Fault(code, place, {"key": key or "-", "fixed": fixed})


def _unquoted(value: str) -> str:
    value = value.removesuffix(",")
    if len(value) > 2 and value[0] == value[-1] and value[0] in "\"'" and value.count(value[0]) % 2:
        return value[1:-1]
    return value


def _code(value: str, problem: str) -> str | None:
    """Which trap a value is, if it is one."""
    first = value[0]
    if first in "\"'":
        closed = value.find(first, 1)
        rest = value[closed + 1 :].strip() if closed > 0 else ""
        return "text-starts-with-quote" if rest and not rest.startswith("#") else None
    if first in "%@`":
        return "text-starts-with-sign"
    if first == "-" and "block sequence entries" in problem:
        return "text-starts-with-dash"
    if first in "{[":
        closing = value.rfind("}" if first == "{" else "]")
        rest = value[closing + 1 :].strip() if closing > 0 else ""
        return "text-starts-with-brace" if rest and not rest.startswith("#") else None
    if first in "*&!" or (first in "|>" and not _BLOCK.fullmatch(value)):
        return "text-starts-with-sign"
    if ": " in value or value.endswith(":"):
        return "text-with-colon"
    return None
