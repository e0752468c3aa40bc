"""Problems counted in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.desktop.workshop.counts import WorkshopCounts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simulator.scenario.problem import Problem, Severity

translate = QCoreApplication.translate


def count_words(severity: "Severity", count: int) -> str:
    """So many of a kind."""
    say = WorkshopCounts()
    words = {"error": say.errors, "warning": say.warnings, "hint": say.hints}
    return words[severity](count)


def problem_words(count: int) -> str:
    """So many of any kind."""
    return WorkshopCounts().problems(count)


def told_words(problems: "Sequence[Problem]") -> str:
    """What a screen reader is told after a check; hints are not told."""
    counted = [problem for problem in problems if problem.severity != "hint"]
    if not counted:
        return problem_words(0)
    first = translate("Workshop", "first on line {line}").format(line=counted[0].span.line)
    return f"{problem_words(len(counted))}, {first}"
