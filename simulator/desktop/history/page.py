"""The page of all attempts: is it getting better?"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.history.bringing import Bringing
from simulator.desktop.history.column_menu import ColumnMenu
from simulator.desktop.history.columns import ORDERS
from simulator.desktop.history.compare_card import pair_of
from simulator.desktop.history.comparer import Comparer
from simulator.desktop.history.deleting import Deleting
from simulator.desktop.history.exporting import Exporting
from simulator.desktop.history.lines import Names, lines_of
from simulator.desktop.history.listing import Listing
from simulator.desktop.history.moving import Moving
from simulator.desktop.history.parts import HistoryParts
from simulator.desktop.history.progress_card import ProgressCard
from simulator.desktop.history.reports.reporting import Reporting
from simulator.desktop.history.table import AttemptTable
from simulator.desktop.history.whose import Whose
from simulator.desktop.history.wish import Wish
from simulator.desktop.widgets import ErrorCard, Placeholder, Toast, announce
from simulator.history.fault import HistoryFault

if TYPE_CHECKING:
    from simulator.desktop.history.filters import Facets
    from simulator.history import AttemptRow
    from simulator.history.query import Count, Query
    from simulator.history.team.fault import TeamFault

_TOLD_MS = 12_000


class HistoryPage(QWidget):
    """Attempts in a table that the store filters and sorts; before there are any, what will be here.

    Signals:
        opened: an attempt; carries its id.
        practice_wanted: to the scenarios.
        replay_wanted: an attempt step by step; carries its id.
        fork_wanted: to where two attempts parted; carries both ids and the number of the decision.
        review_wanted: to the review of many deals.

    Attributes:
        parts: everything on the page. listing: what is asked of the history. comparer, deleting, columns:
            what they are for.
            whose: one's own attempts or the team's.
            exporting, bringing: attempts to and from files; reporting: reports; moving: the work on them, and
            progress how far it is. toast: what has just happened.
    """

    opened = Signal(str)
    practice_wanted = Signal()
    replay_wanted = Signal(str)
    fork_wanted = Signal(str, str, int)
    review_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names = Names(desk.library, desk.language.code)
        self._facets: Facets = ((), (), ())
        self._count: Count | None = None
        self._state = "some"
        self._shown: Query | None = None
        self.parts = HistoryParts(desk)
        self.toast = Toast(desk.theme, self)
        self.listing = Listing(desk, self)
        self.comparer = Comparer(desk, self.parts.compare, self)
        self.deleting = Deleting(desk, self, self.toast)
        self.whose = Whose(desk, self.parts.whose, self)
        self.columns = ColumnMenu(desk, self.parts.table, self)
        self.moving = Moving(desk, self)
        self.progress = ProgressCard(desk.theme, self.moving)
        self.parts.put_below_filters(self.progress)
        moved = self.moving, self.progress
        self.exporting = Exporting(desk, self, self.toast, moved, lambda: (self.query, self.table.selected))
        self.bringing = Bringing(desk, self, self.toast, moved)
        self.reporting = Reporting(desk, self, self.toast, moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self._wire()
        self._set_words()
        self.parts.filters.belong_to(desk.preferences.trainee)

    @property
    def table(self) -> AttemptTable:
        """The attempts."""
        return self.parts.table

    @property
    def empty(self) -> Placeholder:
        """What stands here before there are attempts."""
        return self.parts.empty

    @property
    def fault(self) -> ErrorCard:
        """What cannot be read."""
        return self.parts.fault

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        parts = self.parts
        return (
            parts.fault, parts.filters, self.progress, parts.table, parts.nothing, parts.footer, parts.right,
            parts.empty, parts.header,
        )  # fmt: skip

    @property
    def query(self) -> "Query":
        """Which attempts are wanted, in which order."""
        column, rising = self.table.by
        return self.parts.filters.wish.query(ORDERS[column], ascending=rising)

    @property
    def settled(self) -> bool:
        """Whether everything that was asked is there."""
        return not self._desk.asking.busy and not self.comparer.waits and not self.whose.waits

    def refresh(self) -> None:
        """Read the attempts again."""
        self._names = Names(self._desk.library, self._desk.language.code)
        self.whose.refresh()
        if not self.whose.team:
            self.parts.filters.belong_to(self._desk.preferences.trainee)
        if self._desk.has_history:
            self.parts.fault.hide()
            self.listing.show(self.query, kept=self.table.attempts.rowCount())
        else:
            self._show_rows((), more=False)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._set_words()
        self.refresh()
        self.comparer.retranslate()

    def delete_selected(self) -> None:
        """Ask whether what is selected is to go; in the team's database nothing does."""
        if not self.whose.team:
            self.deleting.ask(self.table.selected)

    def report(self) -> None:
        """Ask whose report is wanted of the deals that the filters leave."""
        if self._desk.has_history and self._state != "empty":
            self.reporting.ask(self.query, [one.id for one in self._facets[0]])

    def compare_selected(self) -> None:
        """Compare the two that are selected now, and go there."""
        if pair_of(self.table.selected) is None:
            return
        self.comparer.read()
        self.parts.right.ensureWidgetVisible(self.parts.compare)
        card = self.parts.compare
        announce(self, "; ".join(f"{name}: {value}" for name, value in card.figures))
        if card.fork.isVisible():
            card.fork.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._desk.keys.action(event, "history")
        act = self._acts().get(action or "")
        if act is None or event.isAutoRepeat():
            event.ignore()
        else:
            act()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._first_stop().setFocus(event.reason())

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.comparer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.fit()

    def _acts(self) -> dict[str, Callable[[], object]]:
        parts = self.parts
        return {
            "leave": self.practice_wanted.emit,
            "find": partial(parts.filters.field.setFocus, Qt.FocusReason.ShortcutFocusReason),
            "compare": parts.footer.compare.click,
            "replay": parts.footer.replay.click,
            "delete": parts.footer.delete.click,
            "columns": parts.footer.columns.click,
            "twin": parts.trend.swap,
            "export": parts.export.click,
            "report": self.report,
        }

    def _first_stop(self) -> QWidget:
        """Where one begins."""
        if self._state == "empty":
            return self.parts.empty.action
        return self.parts.nothing.action if self._state == "nothing" else self.table

    def _wire(self) -> None:
        parts, listing = self.parts, self.listing
        parts.table.opened.connect(self._open)
        self.whose.changed.connect(self._change_history)
        self.whose.failed.connect(self._tell_of_team)
        parts.table.picked.connect(self._selection_changed)
        parts.table.sorted_by.connect(self._ask)
        parts.table.attempts.more_wanted.connect(self._ask_more)
        parts.filters.changed.connect(self._ask)
        parts.filters.left_field.connect(lambda: self._first_stop().setFocus(Qt.FocusReason.OtherFocusReason))
        parts.nothing.action.clicked.connect(self._clear)
        parts.empty.action.clicked.connect(self.practice_wanted)
        parts.fault.action.clicked.connect(self.refresh)
        parts.footer.compare.clicked.connect(self.compare_selected)
        parts.footer.replay.clicked.connect(self._replay)
        parts.footer.delete.clicked.connect(self.delete_selected)
        parts.footer.columns.clicked.connect(self._open_columns)
        parts.export.clicked.connect(lambda: self.exporting.open_menu(parts.export))
        self.exporting.report_wanted.connect(self.report)
        parts.bring.clicked.connect(self.bringing.ask)
        parts.review.clicked.connect(self.review_wanted)
        self.bringing.brought.connect(self.refresh)
        parts.compare.fork_wanted.connect(self._open_fork)
        self.columns.order_wanted.connect(self._order)
        self.deleting.deleted.connect(self._deleted)
        self.deleting.brought_back.connect(self.refresh)
        self.deleting.failed.connect(lambda fault, _again: self._tell(fault))
        listing.found.connect(lambda rows, more: self._show_rows(rows, more=more))
        listing.more_found.connect(self._add_rows)
        listing.counted.connect(self._show_count)
        listing.weeks_found.connect(parts.trend.show_weeks)
        listing.facets_found.connect(self._show_facets)
        listing.failed.connect(self._listing_failed)
        self._desk.history_opened.connect(self.refresh)
        self._desk.language.changed.connect(self.retranslate)
        self._desk.keys.changed.connect(self._set_keys)

    def _set_words(self) -> None:
        parts = self.parts
        self.whose.retranslate()
        parts.empty.set_words(
            self.tr("No attempts yet"),
            self.tr("Finish one deal and it will appear here with both scores."),
            self.tr("To the scenarios"),
        )
        parts.nothing.set_words(
            self.tr("No attempt matches"),
            self.tr("With other filters there are some."),
            self.tr("Clear filters"),
        )
        parts.export.setText(self.tr("Export"))
        parts.bring.setText(self.tr("Bring attempts in…"))
        parts.review.setText(self.tr("Review"))
        for button in (parts.export, parts.bring, parts.review):
            button.updateGeometry()
        self.table.setAccessibleName(self.tr("Attempts"))
        self._set_keys()
        for part in (parts.filters, parts.table, parts.footer, parts.trend, parts.compare):
            part.retranslate()
        parts.filters.offer(self._facets, self._names)
        self._show_head()

    def _set_keys(self) -> None:
        first = {
            name: next(iter(self._desk.keys.keys_of(f"history.{name}")), "")
            for name in ("compare", "replay", "delete", "columns", "export")
        }
        self.parts.export.set_key(first.pop("export"))
        self.parts.review.set_key(next(iter(self._desk.keys.keys_of("everywhere.review")), ""))
        self.parts.footer.set_keys(**first)

    def _ask(self) -> None:
        """Ask anew: the filters or the order are others."""
        if self._desk.has_history:
            self.listing.show(self.query)

    def _ask_more(self) -> None:
        last = self.table.attempts.last
        if last is not None:
            self.listing.more(last.row)

    def _order(self, column: str, rising: bool) -> None:
        self.table.sort_by(column, rising=rising)
        self._ask()

    def _clear(self) -> None:
        self.parts.filters.clear_all()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self, rows: "tuple[AttemptRow, ...]", *, more: bool) -> None:
        """Show the first page."""
        here = QApplication.focusWidget()
        mine = here is None or here is self or here is self._first_stop()
        self.table.show_lines(lines_of(rows, self._names), more=more)
        if self.listing.query is not None and self.listing.query != self._shown:
            self._shown = self.listing.query
            self.table.scrollToTop()
        narrowed = self.parts.filters.wish.narrows(self._desk.preferences.trainee)
        several = len(self._facets[0]) > 1
        self._state = "some" if rows else "nothing" if narrowed or several else "empty"
        if not self._desk.has_history:
            self._state = "some"
        self.parts.show_state(self._state)
        if mine and self.isVisible() and self.isActiveWindow():
            self._first_stop().setFocus(Qt.FocusReason.OtherFocusReason)
        self._selection_changed()

    def _add_rows(self, rows: "tuple[AttemptRow, ...]", more: bool) -> None:
        self.table.attempts.add_lines(lines_of(rows, self._names), more=more)

    def _show_count(self, count: "Count") -> None:
        self._count = count
        self._show_head()

    def _show_head(self) -> None:
        count = 0 if self._count is None else self._count.all
        one, many = self.tr("1 attempt"), self.tr("%n attempts", "", count)
        if count >= 10_000:
            many = self.tr("{count} attempts").format(count=self._desk.language.number(count))
        said = "" if not count else one if count == 1 else many
        self.parts.header.set_words(self.tr("History"), f"· {said}" if said else "")

    def _show_facets(self, facets: "Facets") -> None:
        self._facets = facets
        self.parts.filters.offer(facets, self._names)
        if self._state == "empty" and len(facets[0]) > 1:
            self._show_rows((), more=False)

    def _selection_changed(self) -> None:
        lines = self.table.selected
        self.parts.footer.show_selected(lines)
        self.comparer.compare(pair_of(lines))

    def _replay(self) -> None:
        lines = self.table.selected
        if len(lines) == 1:
            self.whose.hold([lines[0].id], partial(self.replay_wanted.emit, lines[0].id))

    def _open(self, id: str) -> None:
        """Open an attempt; one of the team's that was given up cannot be gone on with, but seen again."""
        line = next((one for one in self.table.selected if one.id == id), None)
        over = line is None or line.row.finished is not None
        wanted = self.opened if over or not self.whose.team else self.replay_wanted
        self.whose.hold([id], partial(wanted.emit, id))

    def _open_fork(self, then: str, now: str, number: int) -> None:
        self.whose.hold([then, now], partial(self.fork_wanted.emit, then, now, number))

    def _change_history(self) -> None:
        """Another history is shown: everyone's attempts in the team's, one's own in one's own."""
        team = self.whose.team
        self.parts.bring.setVisible(not team)
        self.parts.footer.delete.setVisible(not team)
        self._facets = ((), (), ())
        self.comparer.compare(None)
        self.parts.filters.want(Wish() if team else Wish(trainee=self._desk.preferences.trainee))
        self.refresh()

    def _listing_failed(self, fault: HistoryFault) -> None:
        if self.whose.team:
            self.whose.give_up(fault)
        else:
            self._tell(fault)

    def _tell_of_team(self, fault: "TeamFault | HistoryFault") -> None:
        """One's own history is shown again; why, is told beside it."""
        sentence = fault.message(self._desk.language.code)
        self.toast.tell(sentence, shown_ms=_TOLD_MS)
        announce(self, sentence)

    def _open_columns(self) -> None:
        button = self.parts.footer.columns
        self.columns.open(button.mapToGlobal(button.rect().topLeft()))

    def _deleted(self, ids: frozenset[str]) -> None:
        """Take the rows away where they are; what is left is counted anew."""
        row = self.table.currentIndex().row()
        self.table.attempts.take_away(ids)
        left = self.table.attempts.rowCount()
        if left:
            self.table.selectRow(min(max(row, 0), left - 1))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _tell(self, fault: HistoryFault) -> None:
        sentence = fault.message(self._desk.language.code)
        self.parts.fault.set_words(
            self.tr("The history cannot be read now"),
            sentence,
            "",
            self.tr("Try again"),
            f"{fault.code}\n{sentence}",
        )
        self.parts.fault.show()
        self.parts.show_state("some" if self.table.attempts.rowCount() else "empty")
        announce(self, sentence)
