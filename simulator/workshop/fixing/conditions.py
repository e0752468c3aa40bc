"""Mends conditions."""

import re
from collections.abc import Iterator

from simulator.workshop.entry import ITEM
from simulator.workshop.fixing.case import Case, Fix

_SINGLE = re.compile(r"(?<![=!<>])=(?!=)")
_JOINED = re.compile(r"&&|\|\|")
_ORDER = re.compile(r"<=|>=|<|>")
_CHAIN = re.compile(r"(\S+)\s*(==|!=|<=|>=|<|>)\s*(\S+)\s*(==|!=|<=|>=|<|>)\s*(\S+)")


def signs(case: Case) -> Iterator[Fix]:
    """Signs of other languages: one equals sign, two ampersands, two bars."""
    entry = case.entry
    if entry is None or not entry.is_scalar:
        return
    start, end = entry.value_place
    text = case.page.even
    edits = [(*found.span(), "==") for found in _SINGLE.finditer(text, start, end)]
    for found in _JOINED.finditer(text, start, end):
        edits.append((*found.span(), "and" if found[0] == "&&" else "or"))
    if edits:
        yield case.fix("fix-replace", sorted(edits), new=" ".join(dict.fromkeys(new for *_, new in edits)))


def chained(case: Case) -> Iterator[Fix]:
    """Two comparisons in one become two."""
    found = _CHAIN.fullmatch(case.written)
    if found is not None:
        first, sign, middle, other, last = found.groups()
        yield case.write(f"{first} {sign} {middle} and {middle} {other} {last}")


def draw_compared(case: Case) -> Iterator[Fix]:
    """A draw is compared with one of its values, or asked whether it is known."""
    name = case.args["name"]
    for value in case.args["values"].split(", ")[:3]:
        yield case.write(f"{name} == {value}")
    entry = case.entry
    if entry is not None and _decides(case) != "reply":
        yield case.write(f"known.{name}")


def number_compared(case: Case) -> Iterator[Fix]:
    """A number is compared with another."""
    name = case.args["name"]
    levels = case.known.terms.get(name)
    value = f"== {levels[-1]}" if levels else ">= 60" if name in ("client", "company") else ">= 1"
    yield case.write(f"{name} {value}")


def equal(case: Case) -> Iterator[Fix]:
    """The values of a draw have no order: they are equal or not."""
    for new in ("==", "!="):
        written = _ORDER.sub(new, case.written, count=1)
        if written != case.written:
            yield case.write(written)


def known_first(case: Case) -> Iterator[Fix]:
    """What hangs on a draw asks first whether it is known."""
    entry, draw = case.entry, case.args["draw"]
    if entry is None or entry.style not in ("plain", "'", '"'):
        return
    inner = f"({entry.value})" if " or " in entry.value else entry.value
    yield Fix("fix-known", {"name": draw}, case.write(f"known.{draw} and {inner}", entry.value_place).edits)


def needless(case: Case) -> Iterator[Fix]:
    """A reply's condition that always holds goes."""
    entry = case.entry
    if entry is not None and _decides(case) == "reply":
        owner = entry.parent
        locked = None if owner is None else owner.child("locked")
        fix = case.remove(entry) if locked is None else None
        if fix is not None:
            yield fix


def _decides(case: Case) -> str:
    """What a condition decides: whether a reply is offered, or something else."""
    path = () if case.entry is None else case.entry.path
    return "reply" if path[:1] == ("scenes",) and path[2:] == ("choices", ITEM, "when") else ""


def other_kind(case: Case) -> Iterator[Fix]:
    """A draw or a worded term is compared with one of its words."""
    found = re.fullmatch(r"(\S+)(\s*(?:==|!=|<=|>=|<|>)\s*)(\S+)", case.written)
    if found is None:
        return
    name = case.args["name"]
    if found[1] == name:
        for value in [value for value in case.args["values"].split(", ") if value][:3]:
            yield case.write(f"{name}{found[2]}{value}")


FIXES = {
    "condition-syntax": signs,
    "chained-comparison": chained,
    "draw-needs-value": draw_compared,
    "number-needs-comparison": number_compared,
    "draw-has-no-order": equal,
    "different-kinds": other_kind,
    "reply-leaks-draw": known_first,
    "condition-always-true": needless,
}
