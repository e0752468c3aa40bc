"""Known fixes: for a problem of a text the edits that make it go away."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice

from simulator.scenario.problem import Problem
from simulator.scenario.reading import compose
from simulator.scenario.schema import Kind
from simulator.scenario.source import Source
from simulator.workshop.edits import apply
from simulator.workshop.fixing import conditions, keys, names, numbers, story, texts
from simulator.workshop.fixing.case import Case, Fix
from simulator.workshop.lines import Page, page_of

__all__ = ["FIXES", "Fix", "fixes_for", "kind_of"]

FIXES: Mapping[str, Callable[[Case], Iterator[Fix]]] = {
    **texts.FIXES,
    **keys.FIXES,
    **names.FIXES,
    **conditions.FIXES,
    **numbers.FIXES,
    **story.FIXES,
}
"""Every code that has fixes, with what makes them."""

_MOST_TRIED = 2
"""So many ways to mend a line are offered of those that were tried."""
_OF_DIRECTORS = re.compile(r"^(?:rewards|demand|declares):", re.MULTILINE)
_OF_EXERCISES = re.compile(r"^deals:", re.MULTILINE)


def fixes_for(problem: Problem, text: str | Page, kind: Kind | None = None) -> tuple[Fix, ...]:
    """The ways to mend a problem, the likeliest first; none where only the author can know.

    The text is the one that the problem was found in; without a kind it is taken for what it looks like.
    """
    make = FIXES.get(problem.code)
    if make is None:
        return ()
    page = page_of(text)
    case = Case(problem, page, kind or kind_of(page.text))
    found: Iterable[Fix] = {fix.edits: fix for fix in make(case)}.values()
    if problem.code in texts.FIXES:
        found = islice((fix for fix in found if _reads(case, fix)), _MOST_TRIED)
    return tuple(found)


def _reads(case: Case, fix: Fix) -> bool:
    """Whether YAML takes the mended line; what is wrong further down does not count."""
    page, problem = case.page, case.problem
    after = apply(page.text, fix.edits)
    end = page.block_at(case.end).end + len(after) - len(page.text)
    source = Source(after[: max(end, 0)], "")
    faults = compose(source).faults
    return all(
        fault.code != problem.code or source.position(fault.place[0])[0] != problem.span.line
        for fault in faults
    )


def kind_of(text: str) -> Kind:
    """What kind of file a text looks like."""
    if _OF_EXERCISES.search(text):
        return "exercise"
    return "director" if _OF_DIRECTORS.search(text) else "scenario"
