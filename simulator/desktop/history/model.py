"""The table of attempts as a model, and the order the person sorts it in."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCollator, QModelIndex, QObject, QPersistentModelIndex, Qt

from simulator.desktop.history.lines import Line
from simulator.desktop.text import Language
from simulator.desktop.text.vocabulary import mode_word, result_word, side_short
from simulator.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_NUMBERS: dict[str, Callable[[Line], float]] = {
    "when": lambda line: line.when.timestamp(),
    "client": lambda line: -1 if line.client_score is None else line.client_score,
    "company": lambda line: -1 if line.company_score is None else line.company_score,
    "decisions": lambda line: line.decisions,
}
COLUMNS = ("when", "scenario", "director", "mode", "client", "company", "result", "decisions")


class AttemptModel(QAbstractTableModel):
    """Lines of attempts in the order of one column; words come in the language in force.

    Sorted here and not by a proxy: thousands of attempts are put in order at once.
    """

    def __init__(self, theme: Theme, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._given: tuple[Line, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._by = ("when", True)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines in the order in which they are shown."""
        return self._lines

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these lines; nothing moves where they are those shown already."""
        if lines != self._given:
            self.beginResetModel()
            self._given = lines
            self._lines = self._in_order(lines)
            self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the lines in the order of a column; what is selected stays selected."""
        self._by = (COLUMNS[column], order is Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._lines[index.row()].id for index in before]
        self._lines = self._in_order(self._given)
        places = {line.id: row for row, line in enumerate(self._lines)}
        after = [self.index(places[id], index.column()) for id, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def retranslate(self) -> None:
        """Have every word asked for again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], COLUMNS[index.column()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, column)
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("bodyM" if column == "scenario" else "ui")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("text" if column in {"scenario", "result"} else "text2")
        if role == Qt.ItemDataRole.ToolTipRole and column == "scenario":
            return line.company or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[COLUMNS[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def words(self, line: Line, column: str) -> str:
        """What a cell says."""
        if column == "when":
            return self._when(line.when)
        if column == "client":
            return "" if line.client_score is None else str(line.client_score)
        if column == "company":
            return "" if line.company_score is None else str(line.company_score)
        return {
            "scenario": line.scenario,
            "director": line.director,
            "mode": mode_word(line.mode),
            "result": self.result(line),
            "decisions": str(line.decisions),
        }[column]

    def result(self, line: Line) -> str:
        """How an attempt stands: where it ended, or that it has not."""
        if line.state == "paused":
            return self.tr("Paused")
        if line.state == "abandoned":
            return self.tr("Abandoned")
        return result_word(line.region, line.kind)

    def _heads(self) -> dict[str, str]:
        return {
            "when": self.tr("When"),
            "scenario": self.tr("Scenario"),
            "director": self.tr("Director"),
            "mode": self.tr("Mode"),
            "client": side_short("client"),
            "company": side_short("company"),
            "result": self.tr("Result"),
            "decisions": self.tr("Decisions"),
        }

    def _spoken(self, line: Line, column: str) -> str:
        words = self.words(line, column)
        if column in {"client", "company"} and words:
            return self.tr("{side} {score}").format(side=side_short(column), score=words)
        return words or self.tr("none")

    def _when(self, moment: datetime) -> str:
        local, today = moment.astimezone(), datetime.now(UTC).astimezone()
        clock = self._language.clock(moment)
        if local.date() == today.date():
            return self.tr("today, {time}").format(time=clock)
        if local.date() == (today - timedelta(days=1)).date():
            return self.tr("yesterday, {time}").format(time=clock)
        if local.year == today.year:
            return self._language.day(moment)
        return f"{self._language.day(moment)} {local.year}"

    def _in_order(self, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        """Numbers and times by their size, words by the alphabet of the language; equal ones newest first."""
        column, falling = self._by
        newest = sorted(lines, key=lambda line: line.when, reverse=True)
        if column in _NUMBERS:
            by_number = _NUMBERS[column]
            return tuple(sorted(newest, key=by_number, reverse=falling))
        collator = QCollator(self._language.locale())
        words = {line.id: self.words(line, column) for line in lines}
        ranks = sorted(set(words.values()), key=collator.sortKey)
        rank = {word: place for place, word in enumerate(ranks)}
        return tuple(sorted(newest, key=lambda line: rank[words[line.id]], reverse=falling))
