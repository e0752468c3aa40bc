"""The page of the review: what trainers ask of many deals."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.history.lines import Names
from simulator.desktop.history.moving import Moving
from simulator.desktop.history.progress_card import ProgressCard
from simulator.desktop.history.reports.reporting import Reporting
from simulator.desktop.history.review.amounts import Amounts
from simulator.desktop.history.review.figure_rows import forecast_about, loss_about
from simulator.desktop.history.review.given_card import GivenCard
from simulator.desktop.history.review.judging import Judgement, Judging
from simulator.desktop.history.review.parts import ReviewParts
from simulator.desktop.history.review.reading import Overview, Reading
from simulator.desktop.history.review.sheet_view import Sheet
from simulator.desktop.history.review.summary_words import SummaryWords, costliest
from simulator.desktop.text.vocabulary import side_short
from simulator.desktop.widgets import Toast, announce
from simulator.history.fault import HistoryFault

if TYPE_CHECKING:
    from simulator.history.query import Query
    from simulator.history.review import Change


class ReviewPage(QWidget):
    """Is it getting better, and where do my people lose most?

    Signals:
        left: back to the attempts.
        attempts_wanted: the attempts that are meant here, in the history; carries a `Wish`.
        opened: a deal at one of its decisions; carries its id and the number of the decision.
        scene_wanted: a scene in the Workshop; carries the file and the line.

    Attributes:
        parts: everything on the page. reading: what is asked of the history. judging: what decisions cost.
        given: the deals in which a reply was given. reporting: reports of these deals; moving: the work on
            them, progress: how far it is, toast: what came of it.
    """

    left = Signal()
    attempts_wanted = Signal(object)
    opened = Signal(str, int)
    scene_wanted = Signal(object, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._amounts = Amounts(desk.language, self)
        self._words = SummaryWords(self._amounts, self)
        self._names = Names(desk.library, desk.language.code)
        self._found: Overview | None = None
        self._day: date | None = None
        self._changes: tuple[Change, ...] = ()
        self.parts = ReviewParts(desk, self._amounts)
        self.reading, self.judging = Reading(desk, self), Judging(desk, self)
        self.given = GivenCard(desk.theme, desk.language, self)
        self.toast, self.moving = Toast(desk.theme, self), Moving(desk, self)
        self.progress = ProgressCard(desk.theme, self.moving)
        self.parts.put_below_filters(self.progress)
        self.reporting = Reporting(desk, self, self.toast, (self.moving, self.progress))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.parts.filters.belong_to(desk.preferences.trainee)
        self._wire()
        self._set_words()

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        parts = self.parts
        return (
            parts.fault, parts.filters, self.progress, parts.tabs, parts.pane, parts.empty, parts.header,
        )  # fmt: skip

    @property
    def query(self) -> "Query":
        """Which deals are meant."""
        return self.parts.filters.wish.query()

    @property
    def settled(self) -> bool:
        """Whether everything that was asked is there."""
        return not self._desk.asking.busy and not self.judging.busy

    def refresh(self) -> None:
        """Read the figures again."""
        self._names = Names(self._desk.library, self._desk.language.code)
        if self._desk.has_history:
            self.parts.fault.hide()
            self._set_title()
            self.reading.ask(self.query)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._names = Names(self._desk.library, self._desk.language.code)
        self._set_words()
        if self._found is not None:
            self._show()
            self._show_changes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._acts().get(self._desk.keys.action(event, "review") or "")
        if act is None or event.isAutoRepeat():
            event.ignore()
        else:
            act()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._first_stop().setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._judge()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous() and self.judging.busy:
            self.judging.drop()
        super().hideEvent(event)

    def _acts(self) -> dict[str, Callable[[], object]]:
        parts = self.parts
        zoom = parts.decisions.zoom
        acts: dict[str, Callable[[], object]] = {
            "leave": self.left.emit,
            "find": partial(parts.filters.field.setFocus, Qt.FocusReason.ShortcutFocusReason),
            "next_tab": partial(self._turn, 1),
            "tab_before": partial(self._turn, -1),
            "order": self._open_order,
            "attempts": parts.attempts.click,
            "report": parts.report.click,
        }
        if parts.pane is parts.decisions:
            acts |= {"twin": parts.decisions.swap, "workshop": parts.decisions.go_to_workshop}
            if parts.decisions.canvas.hasFocus():
                acts |= {name: partial(zoom, name) for name in ("graph_larger", "graph_smaller", "graph_fit")}
        return acts

    def _turn(self, by: int) -> None:
        self.parts.tabs.turn(by)
        self._first_stop().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_order(self) -> None:
        parts = self.parts
        shown = parts.decisions.view if parts.pane is parts.decisions else parts.changes.sheet
        sheet = parts.figures.sheet if parts.pane is parts.figures else shown
        if isinstance(sheet, Sheet) and sheet.isVisible():
            sheet.open_menu()

    def _first_stop(self) -> QWidget:
        """Where one begins."""
        parts = self.parts
        if parts.empty.isVisible():
            return parts.empty.action
        if parts.pane is parts.decisions:
            return parts.decisions.view if parts.decisions.view.isVisible() else parts.decisions.scenario
        return parts.figures.sheet if parts.pane is parts.figures else parts.changes.field

    def _wire(self) -> None:
        parts = self.parts
        parts.back.clicked.connect(self.left)
        parts.attempts.clicked.connect(lambda: self.attempts_wanted.emit(parts.filters.wish))
        parts.report.clicked.connect(self._report)
        parts.filters.changed.connect(self.refresh)
        parts.filters.left_field.connect(lambda: self._first_stop().setFocus(Qt.FocusReason.OtherFocusReason))
        parts.empty.action.clicked.connect(self._leave_empty)
        parts.fault.action.clicked.connect(self.refresh)
        parts.figures.narrowed.connect(self._narrow)
        parts.decisions.wanted.connect(self._judge)
        parts.decisions.enough.connect(self.judging.be_content)
        parts.decisions.given_wanted.connect(self._show_given)
        parts.decisions.scene_wanted.connect(self._to_scene)
        parts.changes.day_changed.connect(self._pick_day)
        self.given.opened.connect(self.opened)
        self.reading.read.connect(self._read)
        self.reading.compared.connect(self._compared)
        self.reading.failed.connect(self._tell)
        self.judging.advanced.connect(parts.decisions.advance)
        self.judging.found.connect(self._judged)
        self.judging.failed.connect(self._not_judged)
        self._desk.history_opened.connect(self.refresh)
        self._desk.language.changed.connect(self.retranslate)
        self._desk.keys.changed.connect(self._set_keys)

    def _set_words(self) -> None:
        parts = self.parts
        self._set_title()
        parts.back.setText(self.tr("History"))
        parts.attempts.setText(self.tr("These attempts"))
        parts.report.setText(self.tr("Report…"))
        for button in (parts.back, parts.attempts, parts.report):
            button.updateGeometry()
        names = [self.tr("Figures"), self.tr("Decisions"), self.tr("Before and since")]
        parts.tabs.set_tabs(names, [None] * len(names), self.tr("More"))
        parts.tabs.bar.setAccessibleName(self.tr("What is reviewed"))
        for part in (parts.filters, parts.figures, parts.decisions, parts.changes):
            part.retranslate()
        self._set_keys()

    def _set_title(self) -> None:
        """Say whose history this is, where it is not one's own."""
        team = self.tr("· of the team’s history") if self._desk.looking is not None else ""
        self.parts.header.set_words(self.tr("Review"), team)

    def _set_keys(self) -> None:
        keys = self._desk.keys
        for name, button in (
            ("attempts", self.parts.attempts),
            ("report", self.parts.report),
            ("workshop", self.parts.decisions.to_workshop),
        ):
            button.set_key(next(iter(keys.keys_of(f"review.{name}")), ""))

    # What is read

    def _read(self, found: Overview) -> None:
        self._found = found
        parts = self.parts
        day = self._day or found.middle
        if day is None:
            self._changes = ()
        else:
            self.reading.compare(found.query, day)
        known = costliest(found)
        usual = None if known is None else known.id
        parts.decisions.offer(found.lines["scenario"], self._names, usual)
        self._show()
        if day is None:
            self._show_changes()
        self._judge()

    def _show(self) -> None:
        """Show the figures that are read."""
        found, parts = self._found, self.parts
        assert found is not None
        parts.filters.offer(found.facets, self._names)
        self._show_empty(found)
        shown = found.figures
        amounts = self._amounts
        parts.summary.show_figures(
            [
                (side_short("client"), _whole(shown.client), self.tr("Mean score, 0 to 100")),
                (side_short("company"), _whole(shown.company), self.tr("Mean score, 0 to 100")),
                (self.tr("Loss"), _or_none(shown.regret, amounts), loss_about()),
                (self.tr("Forecast"), _or_none(shown.forecast, amounts), forecast_about()),
            ]
        )
        parts.figures.show_overview(found, self._names)
        parts.decisions.offer(found.lines["scenario"], self._names, None)
        self._say()

    def _show_empty(self, found: Overview) -> None:
        parts, some = self.parts, found.figures.deals > 0
        held = self._is_held()
        parts.show_some(some)
        if parts.filters.clear.isVisibleTo(parts.filters):
            parts.empty.set_words(
                self.tr("No deal matches"),
                self.tr("With other filters there are some."),
                self.tr("Clear filters"),
            )
        else:
            parts.empty.set_words(
                self.tr("No deals to review yet"),
                self.tr("When deals have come to an end, how they went and where most was lost stands here."),
                self.tr("To the history"),
            )
        if held and self.isVisible():
            self._first_stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_held(self) -> bool:
        """Whether the focus is in what comes and goes with the deals, or nowhere yet."""
        here, parts = QApplication.focusWidget(), self.parts
        if here is None or here is self or here is parts.empty.action:
            return True
        return parts.empty.isVisible() != (self._found is None or not self._found.figures.deals) and (
            parts.pane.isAncestorOf(here)
        )

    def _say(self) -> None:
        """Say how it stands, as far as it is known."""
        if self._found is not None:
            day = self._day or self._found.middle
            judgement = self.parts.decisions.found
            words = self._words.sentence(self._found, self._changes, day, judgement, self._names)
            self.parts.summary.sentence.setText(words)

    def _pick_day(self, day: date | None) -> None:
        self._day = day
        if self._found is not None:
            self._read(self._found)

    def _compared(self, day: date, changes: "tuple[Change, ...]") -> None:
        if self._found is not None and day == (self._day or self._found.middle):
            self._changes = changes
            self._show_changes()
            self._say()

    def _show_changes(self) -> None:
        assert self._found is not None
        middle = self._found.middle
        self.parts.changes.show_changes(
            self._day or middle, self._changes, is_middle=self._day is None or self._day == middle
        )

    # Decisions

    def _judge(self) -> None:
        """Have the decisions on the scenario that is looked at judged, if somebody looks."""
        found, pane = self._found, self.parts.decisions
        if found is None or not self.isVisible() or not self._desk.has_history:
            return
        scenario = pane.scenario.value
        deals = {line.id: line.figures.deals for line in found.lines["scenario"]}.get(scenario, 0)
        if not deals:
            self.judging.drop()
            pane.show_judgement(None)
        elif self.judging.ask(replace(found.query, scenario=scenario), pane.version.value, deals):
            pane.show_judgement(None)
            pane.advance(0, deals)

    def _judged(self, found: Judgement | None) -> None:
        self.parts.decisions.show_judgement(found)
        self._say()

    def _not_judged(self, fault: HistoryFault | None) -> None:
        self.parts.decisions.show_judgement(None)
        if fault is not None:
            self._tell(fault)

    def _show_given(self, scene: str, reply: str) -> None:
        found = self.parts.decisions.found
        given = () if found is None else found.decisions.given.get((scene, reply), ())
        if found is not None and given:
            said = found.said[self._desk.language.code].replies.get((scene, reply), reply)
            self.given.show_given(said, given, self._names)

    def _to_scene(self, scene: str) -> None:
        found = self.parts.decisions.found
        if found is not None and found.file is not None:
            self.scene_wanted.emit(found.file, found.lines.get(scene, 1))

    # The rest

    def _report(self) -> None:
        """Ask whose report is wanted of the deals that are meant."""
        if self._found is not None:
            self.reporting.ask(self.query, [one.id for one in self._found.facets[0]])

    def _narrow(self, by: str, id: str) -> None:
        filters = self.parts.filters
        wish = filters.wish
        narrower = {
            "trainee": partial(replace, wish, trainee=id),
            "scenario": partial(replace, wish, scenario=id),
            "director": partial(replace, wish, director=id),
        }
        filters.want(narrower[by]())
        self.refresh()

    def _leave_empty(self) -> None:
        if self.parts.filters.clear.isVisibleTo(self.parts.filters):
            self.parts.filters.clear_all()
        else:
            self.left.emit()

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
        self.parts.show_some(self._found is not None and self._found.figures.deals > 0)
        announce(self, sentence)


def _whole(value: float | None) -> str:
    return "–" if value is None else str(round(value))


def _or_none(value: float | None, amounts: Amounts) -> str:
    return "–" if value is None else amounts.per_cent(value)
