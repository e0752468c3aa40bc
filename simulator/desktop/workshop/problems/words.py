"""Problems counted in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simulator.scenario.problem import Problem, Severity

translate = QCoreApplication.translate


def count_words(severity: "Severity", count: int) -> str:
    """So many of a kind."""
    if count == 1:
        return {
            "error": translate("Workshop", "1 error"),
            "warning": translate("Workshop", "1 warning"),
            "hint": translate("Workshop", "1 hint"),
        }[severity]
    return {
        "error": translate("Workshop", "%n errors", "", count),
        "warning": translate("Workshop", "%n warnings", "", count),
        "hint": translate("Workshop", "%n hints", "", count),
    }[severity]


def problem_words(count: int) -> str:
    """So many of any kind."""
    if count == 0:
        return translate("Workshop", "No problems")
    return (
        translate("Workshop", "1 problem") if count == 1 else translate("Workshop", "%n problems", "", count)
    )


def told_words(problems: "Sequence[Problem]") -> str:
    """What a screen reader is told after a check; hints are not told."""
    counted = [problem for problem in problems if problem.severity != "hint"]
    if not counted:
        return problem_words(0)
    first = translate("Workshop", "first on line {line}").format(line=counted[0].span.line)
    return f"{problem_words(len(counted))}, {first}"
