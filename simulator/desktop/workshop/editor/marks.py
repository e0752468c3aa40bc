"""Problems as places of the document: they go along with what is typed until the next check."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from simulator.desktop.workshop.positions import position_of
from simulator.scenario.problem import Problem, Severity

_WEIGHT: dict[Severity, int] = {"error": 0, "warning": 1, "hint": 2}


@dataclass(frozen=True, slots=True)
class Mark:
    """A problem and where it stands now, in positions of the document; the end is exclusive."""

    start: int
    end: int
    problem: Problem


class Marks:
    """The marks of a document in the order of its text."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(marks, key=lambda mark: mark.start)
        self._starts = [mark.start for mark in self._marks]
        self._longest = max((mark.end - mark.start for mark in self._marks), default=0)

    @classmethod
    def of(cls, document: QTextDocument, problems: Iterable[Problem]) -> "Marks":
        """Those of the problems of a text that stands in the document; each is one sign long at least."""
        found: list[Mark] = []
        for problem in problems:
            span = problem.span
            start = position_of(document, span.line, span.column)
            end = max(position_of(document, span.end_line, span.end_column), start + 1)
            found.append(Mark(start, end, problem))
        return cls(found)

    def moved(self, at: int, gone: int, came: int) -> "Marks":
        """Those that are left after a change: with `gone` signs from a position `came` others stand there."""
        if gone == came == 0:
            return self
        by, edge = came - gone, at + gone
        kept: list[Mark] = []
        for mark in self._marks:
            if mark.end <= at:
                kept.append(mark)
            elif mark.start >= edge:
                kept.append(Mark(mark.start + by, mark.end + by, mark.problem))
            elif mark.start <= at and mark.end >= edge and mark.end + by > mark.start:
                kept.append(Mark(mark.start, mark.end + by, mark.problem))
        return Marks(kept)

    def __len__(self) -> int:
        return len(self._marks)

    def between(self, start: int, end: int) -> list[Mark]:
        """Those that stand, wholly or in part, before `end` and not before `start`."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_right(self._starts, end)
        return [mark for mark in self._marks[first:last] if mark.end >= start]

    def at(self, position: int) -> list[Mark]:
        """Those that a position touches, the worst first."""
        return worst_first(self.between(position, position))


def worst_first(marks: Iterable[Mark]) -> list[Mark]:
    """Errors before warnings before hints, otherwise as they stand."""
    return sorted(marks, key=lambda mark: _WEIGHT[mark.problem.severity])
