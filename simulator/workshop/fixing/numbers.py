"""Mends numbers, and words that are written like numbers."""

import re
from collections.abc import Iterator

from simulator.workshop.fixing.case import Case, Fix

_TIME = re.compile(r"(\d{1,2})\D+(\d{2})")
_RANGE = re.compile(r"\s*(-?\d{1,4})\s*(?:-|–|—|to|до|\.\.+|…)\s*(-?\d{1,4})\s*")
_COMPARISON = re.compile(r"\s*(>=|<=|>|<|=)\s*(\d{1,3})\s*")
_SURE_START = 12
"""So far over the threshold the score of the opening terms is put: 72 suits a threshold of 60."""


def bound(case: Case) -> Iterator[Fix]:
    """The nearest number that is allowed."""
    yield case.write(case.args["bound"])


def upside_down(case: Case) -> Iterator[Fix]:
    """The lower number first."""
    low, high = case.args["low"], case.args["high"]
    if low != high:
        yield case.fix("fix-replace", [(case.start, case.end, f"[{high}, {low}]")], new=f"[{high}, {low}]")


def inside(case: Case) -> Iterator[Fix]:
    """The nearest number of a counter's range."""
    value, low, high = (int(case.args[key]) for key in ("value", "low", "high"))
    if low <= high:
        yield case.write(str(min(max(value, low), high)))


def truth(case: Case) -> Iterator[Fix]:
    """A fact is known or not."""
    yield case.write("true")
    yield case.write("false")


def counted(case: Case) -> Iterator[Fix]:
    """A counter is set to a number: to where it starts."""
    section = case.page.section("facts")
    fact = None if section is None else section.named(case.args["name"])
    start = None if fact is None else fact.word("start")
    if start is not None:
        yield case.write(start)


def hundred(case: Case) -> Iterator[Fix]:
    """The last share makes up what lacks to a hundred, or gives what is too much."""
    section = case.page.section(case.args["key"].split(".")[0])
    entry = None if section is None else section.entry
    shares = [] if entry is None else [one for one in case.children(entry) if _is_number(one.value)]
    if shares:
        rest = 100 - sum(int(one.value) for one in shares[:-1] if one.key != "floor")
        last = shares[-1]
        if 0 <= rest <= 100 and last.key != "floor":
            yield case.write(str(rest), last.value_place)


def promise(case: Case) -> Iterator[Fix]:
    """A range or a comparison as a promise is written."""
    found = _RANGE.fullmatch(case.args["value"])
    if found is not None and int(found[1]) <= int(found[2]):
        yield case.fix(
            "fix-replace", [(case.start, case.end, f"{found[1]}..{found[2]}")], new=f"{found[1]}..{found[2]}"
        )
    yield from _compared(case)


def implied_score(case: Case) -> Iterator[Fix]:
    """A comparison with a score in quotes."""
    found = list(_compared(case))
    yield from found
    if not found:
        number = case.args["value"] if _is_number(case.args["value"]) else "60"
        new = f">= {number}"
        yield case.fix("fix-replace", [(case.start, case.end, f'"{new}"')], new=new)


def _compared(case: Case) -> Iterator[Fix]:
    found = _COMPARISON.fullmatch(case.args["value"])
    if found is not None and int(found[2]) <= 100:
        new = f"{'==' if found[1] == '=' else found[1]} {found[2]}"
        yield case.fix("fix-replace", [(case.start, case.end, f'"{new}"')], new=new)


def opening(case: Case) -> Iterator[Fix]:
    """A start that satisfies the company."""
    threshold = int(case.args["threshold"])
    entry = case.entry
    if entry is not None and entry.path[:1] == ("start",):
        yield case.write(str(min(threshold + _SURE_START, 100)))
    elif entry is not None:
        yield case.write(case.args["start"])


def limit(case: Case) -> Iterator[Fix]:
    """The mandate ends at the opening level at the earliest."""
    section = case.page.section("terms")
    term = None if section is None else section.named(case.args["term"])
    levels = case.known.terms.get(case.args["term"], ())
    at = None if term is None else term.word("open") or (levels[0] if levels else None)
    if at is not None:
        yield case.write(at)


def mandate(case: Case) -> Iterator[Fix]:
    """Talks open at the limit at the furthest."""
    yield case.write(case.args["limit"])


def time(case: Case) -> Iterator[Fix]:
    """Hours and minutes, where both can be read."""
    found = _TIME.search(case.args["value"])
    if found is not None and int(found[1]) < 24 and int(found[2]) < 60:
        new = f"{found[1]}:{found[2]}"
        yield case.fix("fix-replace", [(case.start, case.end, f'"{new}"')], new=new)


def currency(case: Case) -> Iterator[Fix]:
    """Three capitals."""
    yield from _letters(case, 3, case.args["value"].upper())


def language(case: Case) -> Iterator[Fix]:
    """Two small letters."""
    yield from _letters(case, 2, case.args["value"].lower())


def _letters(case: Case, count: int, value: str) -> Iterator[Fix]:
    new = value[:count]
    if len(new) == count and new.isascii() and new.isalpha():
        yield case.write(new)


def portrait(case: Case) -> Iterator[Fix]:
    """A face of chance."""
    yield case.write("auto")


def _is_number(value: str) -> bool:
    return re.fullmatch(r"\d{1,3}", value) is not None


FIXES = {
    "number-too-small": bound,
    "number-too-large": bound,
    "range-upside-down": upside_down,
    "counter-out-of-range": inside,
    "flag-needs-truth": truth,
    "counter-needs-number": counted,
    "not-a-hundred": hundred,
    "bad-expected-number": promise,
    "bad-implied-score": implied_score,
    "opening-misses-threshold": opening,
    "limit-before-open": limit,
    "opens-past-limit": mandate,
    "bad-time": time,
    "bad-currency": currency,
    "bad-language": language,
    "portrait-is-path": portrait,
}
