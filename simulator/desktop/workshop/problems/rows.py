"""The problems as rows: what is wrong, what helps, where."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from simulator.desktop.workshop.severity import severity_word
from simulator.scenario.problem import Problem

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Row:
    """A problem as it is shown.

    Attributes:
        place: its place among all problems of the text.
        elsewhere: the name of the file that it is in, where that is not the open one.
        fix: what mends it, in words; empty where nothing is known.
    """

    place: int
    problem: Problem
    message: str
    hint: str
    elsewhere: str
    fix: str = ""

    @property
    def where(self) -> str:
        """Its line, and its file where that is another."""
        line = translate("Workshop", "line {line}").format(line=self.problem.span.line)
        return f"{self.elsewhere}, {line}" if self.elsewhere else line

    @property
    def mends(self) -> str:
        """What mends it and with which key; empty where nothing is known."""
        return translate("Workshop", "Alt+Enter: {fix}").format(fix=self.fix) if self.fix else ""

    @property
    def spoken(self) -> str:
        """What a screen reader is told."""
        return ". ".join(
            part.rstrip(".")
            for part in (
                severity_word(self.problem.severity),
                self.message,
                self.where,
                self.hint,
                self.mends,
            )
            if part
        )


def row_of(place: int, problem: Problem, path: Path, language: str) -> Row:
    """A problem as a row, without its fix."""
    elsewhere = (
        "" if problem.file == str(path) else f"{Path(problem.file).parent.name}/{Path(problem.file).name}"
    )
    return Row(place, problem, problem.message(language), problem.hint(language), elsewhere)


class ProblemModel(QAbstractListModel):
    """Rows; what mends one is asked for when it is first on screen, as working it out takes a while."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these."""
        if len(rows) == len(self.rows):
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def put(self, number: int, row: Row) -> None:
        """Show a row otherwise."""
        self.rows = (*self.rows[:number], row, *self.rows[number + 1 :])
        self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        words: dict[int, Callable[[], Any]] = {
            ROW_ROLE: lambda: row,
            int(Qt.ItemDataRole.DisplayRole): lambda: row.message,
            int(Qt.ItemDataRole.AccessibleTextRole): lambda: row.spoken,
            int(Qt.ItemDataRole.ToolTipRole): lambda: row.problem.code,
        }
        return words[int(role)]() if int(role) in words else None
