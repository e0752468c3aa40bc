"""The window: the rail, the places, and the way from one to the next."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from simulator.desktop.appearance import Appearance
from simulator.desktop.desk import Desk
from simulator.desktop.exercise_places import PLACES as EXERCISE_PLACES
from simulator.desktop.exercise_places import ExercisePlaces
from simulator.desktop.keys import ACTIONS, is_single, twins
from simulator.desktop.nav_rail import NavRail
from simulator.desktop.practice.home import HomePage
from simulator.desktop.regions import go_to_region
from simulator.desktop.search.opening import Search
from simulator.desktop.sessions import resume_session
from simulator.desktop.widgets import ErrorCard, Overlay, Toast
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.desktop.first_run.page import FirstRunPage
    from simulator.desktop.help import HelpPage
    from simulator.desktop.history import HistoryPage
    from simulator.desktop.history.replay.page import ReplayPage
    from simulator.desktop.history.review import ReviewPage
    from simulator.desktop.history.wish import Wish
    from simulator.desktop.keys import Where
    from simulator.desktop.keys.sheet import KeySheet
    from simulator.desktop.mending import Mending
    from simulator.desktop.practice.briefing import BriefingPage
    from simulator.desktop.practice.debrief.page import DebriefPage
    from simulator.desktop.practice.office import OfficePage
    from simulator.desktop.practice.table import TablePage
    from simulator.desktop.settings import SettingsPage
    from simulator.desktop.settings_popover import SettingsPopover
    from simulator.desktop.workshop.page import WorkshopPage
    from simulator.exercise.runs import Planned
    from simulator.history import Session
    from simulator.history.recovery import Recovered

SMALLEST = (1280, 620)
USUAL = (1366, 768)
_TALKS = ("table", "office")
"""Where nothing else is opened: somebody waits for an answer."""
_LISTS = ("history", "review")
"""Where attempts are opened from to be looked back at."""
_PACKAGE = ".zip"


class Window(QWidget):
    """Shows one place at a time; the rail is hidden where nothing should distract.

    Pages other than the first are imported and made when they are first gone to.

    Attributes:
        home, briefing, table, office, debrief, help, history, review, first_run: the pages, all in `stack`.
        exercises: the pages of the exercises.
        rail, popover, key_sheet, search, toast: what is around them.
        error, error_card: a fault of the surroundings, told.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session: Session | None = None
        self.appearance = Appearance(desk, self)
        self.rail, self.stack = NavRail(desk.theme, self), QStackedWidget(self)
        self.home = HomePage(desk, self.stack)
        self.stack.addWidget(self.home)
        self._place = self._came_from = "home"
        self._mark = "practice"
        self._helped: tuple[QWidget, str, str] = (self.home, "home", "practice")
        self.exercises = ExercisePlaces(desk, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        self.search = Search(desk, self, self._acts)
        self.toast = Toast(desk.theme, self)
        self._try_again: Callable[[], object] | None = None
        self._fault: HistoryFault | None = None
        self._mending: Mending | None = None
        self._recovered: Recovered | None = None
        self._shortcuts: list[QShortcut] = []
        self._wire()
        self._bind_keys()
        self._restore_geometry()
        self.setAcceptDrops(True)
        self.retranslate()
        self.show_home()

    @cached_property
    def quick_settings(self) -> "SettingsPopover":
        """The commonest settings, for a place that has no rail."""
        from simulator.desktop.settings_popover import SettingsPopover

        card = SettingsPopover(self._desk, self.appearance)
        card.factor_picked.connect(self._keep_factor)
        return card

    @cached_property
    def popover(self) -> Overlay:
        """What lays them over the place."""
        layer = Overlay(self._desk.theme, self, self.quick_settings)
        layer.closed.connect(self._go_on)
        return layer

    @cached_property
    def error_card(self) -> ErrorCard:
        """A fault of the surroundings in words."""
        card = ErrorCard(self._desk.theme, closable=True, offers=3)
        card.setFixedWidth(self._desk.theme.px(520))
        card.action.clicked.connect(self._do_again)
        return card

    @cached_property
    def error(self) -> Overlay:
        """What lays it over the place."""
        layer = Overlay(self._desk.theme, self, self.error_card, scrim=True)
        self.error_card.put_away.connect(layer.close_up)
        return layer

    @cached_property
    def key_sheet(self) -> "KeySheet":
        """The keys of the place, laid over it."""
        from simulator.desktop.keys.sheet import KeySheet

        sheet = KeySheet(self._desk.theme, self._desk.keys, self)
        sheet.closed.connect(self._go_on)
        sheet.help_wanted.connect(self.show_help)
        return sheet

    @cached_property
    def briefing(self) -> "BriefingPage":
        """The page before the talks."""
        from simulator.desktop.practice.briefing import BriefingPage

        page = BriefingPage(self._desk)
        page.started.connect(self.show_table)
        page.left.connect(self._leave_briefing)
        self.stack.addWidget(page)
        return page

    @cached_property
    def table(self) -> "TablePage":
        """The page of the talks."""
        from simulator.desktop.practice.table import TablePage

        page = TablePage(self._desk)
        page.left.connect(self.show_home)
        page.finished.connect(self._finish)
        page.settings_wanted.connect(self.open_settings)
        page.keys_wanted.connect(self.show_keys)
        self.stack.addWidget(page)
        return page

    @cached_property
    def office(self) -> "OfficePage":
        """The page of the talk with the director after the talks."""
        from simulator.desktop.practice.office import OfficePage

        page = OfficePage(self._desk)
        page.left.connect(self.show_home)
        page.finished.connect(self._look_back)
        self.stack.addWidget(page)
        return page

    @cached_property
    def debrief(self) -> "DebriefPage":
        """The page that shows what an attempt came to."""
        from simulator.desktop.practice.debrief.page import DebriefPage

        page = DebriefPage(self._desk)
        page.again.connect(self.show_briefing)
        page.attempt_wanted.connect(self.open_attempt)
        page.retried.connect(self.show_table)
        page.office_wanted.connect(self.show_office)
        page.exercise_wanted.connect(self.exercises.show_exercise)
        page.comparison_wanted.connect(self.exercises.show_comparison)
        page.left.connect(self._leave_debrief)
        self.stack.addWidget(page)
        return page

    @cached_property
    def history(self) -> "HistoryPage":
        """The page of all attempts."""
        from simulator.desktop.history import HistoryPage

        page = HistoryPage(self._desk)
        page.opened.connect(self.open_attempt)
        page.practice_wanted.connect(self.show_home)
        page.replay_wanted.connect(self.show_replay)
        page.fork_wanted.connect(self._open_fork)
        page.review_wanted.connect(self.show_review)
        self.stack.addWidget(page)
        return page

    @cached_property
    def review(self) -> "ReviewPage":
        """The page of what trainers ask of many deals."""
        from simulator.desktop.history.review import ReviewPage

        page = ReviewPage(self._desk)
        page.left.connect(self.show_history)
        page.attempts_wanted.connect(self._show_attempts)
        page.opened.connect(self._open_decision)
        page.scene_wanted.connect(self.show_workshop)
        self.stack.addWidget(page)
        return page

    @cached_property
    def replay(self) -> "ReplayPage":
        """The page on which an attempt is seen once more."""
        from simulator.desktop.history.replay.page import ReplayPage

        page = ReplayPage(self._desk)
        page.left.connect(self.show_history)
        page.debrief_wanted.connect(self.show_debrief)
        self.stack.addWidget(page)
        return page

    @cached_property
    def settings(self) -> "SettingsPage":
        """The page of everything that may be chosen."""
        from simulator.desktop.settings import SettingsPage

        page = SettingsPage(self._desk, self.appearance)
        page.left.connect(self.show_home)
        page.not_kept.connect(self._tell_not_kept)
        page.faulted.connect(lambda fault: self.tell_fault(fault, page.refresh))
        self.stack.addWidget(page)
        return page

    @cached_property
    def first_run(self) -> "FirstRunPage":
        """The page that greets somebody for the first time."""
        from simulator.desktop.first_run.page import FirstRunPage

        page = FirstRunPage(self._desk, self.appearance)
        page.begun.connect(self.show_briefing)
        page.skipped.connect(self.show_home)
        page.not_kept.connect(self._tell_not_kept)
        self.stack.addWidget(page)
        return page

    def show_first_run(self) -> None:
        """Greet somebody for the first time; whatever place is gone to from there, it was the first."""
        self.go(self.first_run, "first_run")

    @cached_property
    def help(self) -> "HelpPage":
        """The page of the guide."""
        from simulator.desktop.help import HelpPage

        page = HelpPage(self._desk)
        page.left.connect(self._leave_help)
        self.stack.addWidget(page)
        return page

    @cached_property
    def workshop(self) -> "WorkshopPage":
        """The page where scenarios are written."""
        from simulator.desktop.workshop.page import WorkshopPage

        page = WorkshopPage(self._desk)
        self.stack.addWidget(page)
        return page

    def show_workshop(self, path: Path | None = None, line: int | None = None) -> None:
        """Go to the Workshop, with a file at a line where one is named."""
        self.workshop.refresh()
        self.go(self.workshop, "workshop", "workshop")
        if path is not None:
            self.workshop.open(path, line)

    def show_package(self, file: str) -> None:
        """Look into a package of the Workshop's; where a deal is going on, say that it has to wait."""
        if self._place in _TALKS:
            self.toast.tell(self.tr("A package can be opened when the deal is done."))
            return
        self.show_workshop()
        self.workshop.packages.look_into(Path(file))

    def keep_typed(self) -> None:
        """Keep what is typed in the Workshop as a draft: something went wrong, and more may."""
        if "workshop" in vars(self):
            self.workshop.keeper.keep()

    def show_home(self) -> None:
        """Go to the scenarios."""
        self.home.refresh()
        self.go(self.home, "home", "practice")

    def show_history(self) -> None:
        """Go to the list of attempts."""
        self.history.refresh()
        self.go(self.history, "history", "history")
        if not self._desk.has_history:
            self._desk.history_needed.emit()

    def show_review(self) -> None:
        """Go to the review of many deals."""
        self.review.refresh()
        self.go(self.review, "review", "history")
        if not self._desk.has_history:
            self._desk.history_needed.emit()

    def _show_attempts(self, wish: "Wish") -> None:
        """Go to the attempts that are meant in the review."""
        self.history.parts.filters.want(wish)
        self.show_history()

    def show_briefing(self, scenario: str, director: str = "") -> None:
        """Go to the briefing of a scenario, under its own director or another."""
        self.briefing.show_scenario(scenario, director)
        self.go(self.briefing, "briefing")

    def show_planned(self, planned: "Planned") -> None:
        """Go to the briefing of a deal of an exercise."""
        self.briefing.show_planned(planned)
        self.go(self.briefing, "briefing")

    def show_table(self, session: "Session") -> None:
        """Go to the table with a session."""
        self._session, self._came_from = session, "home" if session.series is None else "exercise"
        self.table.show_session(session)
        self.go(self.table, "table")

    def show_office(self, session: "Session") -> None:
        """Go to the director's office after a session."""
        self._session = session
        self.office.show_session(session)
        self.go(self.office, "office")

    def show_debrief(self, session: "Session") -> None:
        """Go to what a session came to; the way back leads to where it was opened."""
        self._session = session
        if self._place in ("home", "history", "replay", "review", "exercise"):
            self._came_from = "history" if self._place == "replay" else self._place
        self.debrief.show_session(session)
        self.go(self.debrief, "debrief", "history" if self._came_from in _LISTS else "practice")

    def show_replay(self, id: str) -> None:
        """See an attempt of the history once more, decision by decision."""
        try:
            session = resume_session(self._desk, id)
        except HistoryFault as fault:
            self.tell_fault(fault, lambda: self.show_replay(id))
            return
        self.replay.show_session(session)
        self.go(self.replay, "replay", "history")

    def open_attempt(self, id: str) -> None:
        """Go on with an attempt of the history, or look back at a finished one."""
        try:
            session = resume_session(self._desk, id)
        except HistoryFault as fault:
            self.tell_fault(fault, lambda: self.open_attempt(id))
            return
        if session.attempt.ended is None:
            self.show_table(session)
        else:
            self.show_debrief(session)

    def _open_fork(self, _then: str, now: str, number: int) -> None:
        """Look back at the later of two attempts, at the decision where they parted."""
        self._open_decision(now, number)

    def _open_decision(self, id: str, number: int) -> None:
        """Look back at an attempt, at one of its decisions."""
        self.open_attempt(id)
        if self._place == "debrief" and self._session is not None:
            self.debrief.select(min(number, len(self._session.attempt.turns)), focus=True)

    def show_keys(self) -> None:
        """Lay the keys of this screen over it, or put them away; a running clock stands meanwhile."""
        if self.key_sheet.isVisible():
            self.key_sheet.close_up()
        elif self._place != "table" or self.table.interrupt(over_call=True):
            place = self._place if any(action.where == self._place for action in ACTIONS) else None
            self.key_sheet.show_keys(cast("Where | None", place))

    def show_search(self) -> None:
        """Lay the search over the page, or put it away; a running clock stands meanwhile."""
        if self.search.on_screen:
            self.search.close_up()
        elif (
            not self._call_waits()
            and not self._covered
            and (self._place != "table" or self.table.interrupt())
        ):
            self.search.open()

    def _call_waits(self) -> bool:
        """Whether the director is on the phone; then say that what was asked for has to wait."""
        waits = self._place == "table" and self.table.call.isVisible()
        if waits:
            self.toast.tell(self.tr("This opens when the call is over."))
        return waits

    @property
    def _covered(self) -> bool:
        """Whether something lies over the page already."""
        return any(layer.isVisible() for layer in self.findChildren(Overlay))

    def show_help(self) -> None:
        """Go to the guide, to what it says of the place that is shown; a running clock stands meanwhile."""
        from simulator.desktop.help.guide import chapter_of

        page = self.stack.currentWidget()
        if self._place == "help" or page is None or self._call_waits():
            return
        if self._place == "table" and not self.table.interrupt():
            return
        self._helped = page, self._place, self._mark
        self.help.show_chapter(chapter_of(self._place))
        self.go(self.help, "help", "help" if self._mark else "")

    def _leave_help(self) -> None:
        self.go(*self._helped)

    def _restart(self, id: str) -> None:
        """Give an attempt up, keeping it in the history, and begin its scenario anew."""
        try:
            session = resume_session(self._desk, id)
            session.abandon()
        except HistoryFault as fault:
            self.tell_fault(fault, lambda: self._restart(id))
        else:
            if not self.exercises.show_of(session):
                self.show_briefing(session.attempt.scenario.id)

    def use(self, mending: "Mending") -> None:
        """Offer what it can do where the history is damaged, and tell what becomes of that."""
        self._mending = mending
        mending.began.connect(self._tell_mending)
        mending.failed.connect(self._tell_not_mended)
        mending.not_backed_up.connect(self._tell_not_backed_up)

    def tell_recovered(self, recovered: "Recovered") -> None:
        """Say what became of a damaged history."""
        self._fault, self._recovered = None, recovered
        self.toast.hide()
        self._say_recovered(recovered)
        self.error.open()

    def _say_recovered(self, recovered: "Recovered") -> None:
        sentence = recovered.sentence(self._desk.language.code)
        self.error_card.set_words(self.tr("The history can be used again"), sentence, details=sentence)
        self.error_card.offer()

    def _what_is_safe(self, fault: HistoryFault) -> str:
        if fault.code == "damaged":
            return self.tr("The damaged file is kept, whatever you choose.")
        return self.tr("What was stored before is safe.")

    def _tell_mending(self) -> None:
        self.error.close_up()
        self.toast.tell(
            self.tr("The damaged history is being read. Nothing of it is deleted."), shown_ms=600_000
        )

    def _tell_not_mended(self, fault: HistoryFault) -> None:
        self.toast.hide()
        if self._mending is not None:
            self.tell_fault(fault, self._mending.recover)

    def _tell_not_backed_up(self, fault: HistoryFault) -> None:
        if fault.code == "damaged":
            self.tell_fault(fault, lambda: None)
        else:
            self.toast.tell(fault.message(self._desk.language.code))

    def tell_fault(self, fault: HistoryFault, again: Callable[[], object]) -> None:
        """Show what is wrong with the history and offer to try the same again, or what else helps."""
        self._try_again, self._fault, self._recovered = again, fault, None
        self._say_fault(fault)
        self.error.open()

    def _say_fault(self, fault: HistoryFault) -> None:
        sentence = fault.message(self._desk.language.code)
        self.error_card.set_words(
            self.tr("The history cannot be used now"),
            sentence,
            self._what_is_safe(fault),
            self.tr("Try again"),
            f"{fault.code}\n{sentence}",
        )
        offers = () if self._mending is None else self._mending.offers(fault)
        if offers and fault.code == "damaged":
            # Trying again does not mend a file.
            self._try_again = offers[0].act
            self.error_card.action.setText(offers[0].words)
            offers = offers[1:]
        self.error_card.offer(*((one.words, one.act) for one in offers))

    def retranslate(self) -> None:
        """Set the window's own texts in the language in force."""
        self.rail.retranslate()
        if "quick_settings" in vars(self):  # it is made when it is first opened
            self.quick_settings.retranslate()
        if "key_sheet" in vars(self):
            self.key_sheet.retranslate()
        if self._fault is not None:
            self._say_fault(self._fault)
        if self._recovered is not None:
            self._say_recovered(self._recovered)
        self._show_title()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F6 goes to the next region of the page, Shift+F6 to the one before."""
        action = self._desk.keys.action(event, "everywhere")
        if action == "keys":
            self.show_keys()
            return
        if action not in ("next_region", "previous_region"):
            super().keyPressEvent(event)
            return
        regions = getattr(self.stack.currentWidget(), "regions", ())
        go_to_region((*regions, self.rail), 1 if action == "next_region" else -1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._refresh_page()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if "workshop" in vars(self):
            self.workshop.stop()
        geometry = self.saveGeometry().toHex().toStdString()
        self._desk.preferences.keep(geometry=geometry)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _package_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _package_in(event.mimeData())
        if file:
            event.acceptProposedAction()
            self.show_package(file)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._desk.theme.color("canvas"))

    def _wire(self) -> None:
        self.rail.place_chosen.connect(self._go_to_place)
        self.home.chosen.connect(self.show_briefing)
        self.home.resumed.connect(self.open_attempt)
        self.home.restarted.connect(self._restart)
        self.home.history_wanted.connect(self.show_history)
        self.home.exercise_wanted.connect(self.exercises.show_exercise)
        self.home.search_wanted.connect(self.show_search)
        self.home.forecast_wanted.connect(self.show_briefing)
        self.home.file_wanted.connect(self.show_workshop)
        self.search.closed.connect(self._go_on)
        self.search.scenario_wanted.connect(self.show_briefing)
        self.search.exercise_wanted.connect(self.exercises.show_exercise)
        self.search.attempt_wanted.connect(self.open_attempt)
        self.search.language_wanted.connect(self.appearance.choose_language)
        self.search.file_wanted.connect(self.show_workshop)
        self.appearance.not_kept.connect(self._tell_not_kept)
        self._desk.language.changed.connect(self.retranslate)
        self._desk.keys.changed.connect(self._bind_keys)

    def _bind_keys(self) -> None:
        """Give everything that works everywhere the keys in force, on a Russian keyboard too."""
        while self._shortcuts:
            self._shortcuts.pop().deleteLater()
        for name, act in self._acts().items():
            for key in self._desk.keys.keys_of(f"everywhere.{name}"):
                # A sign alone belongs to whatever is typed into; it comes here where nobody wants it.
                for twin in () if is_single(key) else twins(key):
                    shortcut = QShortcut(QKeySequence(twin), self)
                    shortcut.activated.connect(act)
                    self._shortcuts.append(shortcut)

    def _acts(self) -> dict[str, Callable[[], object]]:
        return {
            "practice": self.show_home,
            "workshop": self.show_workshop,
            "history": self.show_history,
            "review": self.show_review,
            "settings": self.open_settings,
            "search": self.show_search,
            "keys": self.show_keys,
            "help": self.show_help,
            "larger": self.appearance.grow,
            "smaller": self.appearance.shrink,
            "usual_size": self.appearance.reset_scale,
            "theme": self.appearance.turn_scheme,
        }

    @property
    def place(self) -> str:
        """The place that is shown."""
        return self._place

    def go(self, page: QWidget, place: str, mark: str = "") -> None:
        """Show a page; the rail, with a mark on one of its places, only if there is one to mark."""
        if self._place == "first_run" and place != "first_run":
            self._desk.preferences.keep(welcomed=True)
        if self._place == "help":
            self._go_on()
        self._place, self._mark = place, mark
        if "popover" in vars(self):
            self.popover.close_up()
        self.search.close_up()
        self.rail.setVisible(bool(mark))
        if mark:
            self.rail.show_place(mark)
        self.stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_title()

    def _go_to_place(self, place: str) -> None:
        if place == "history":
            self.show_history()
        elif place == "workshop":
            self.show_workshop()
        elif place == "settings":
            self.open_settings()
        elif place == "help":
            self.show_help()
        else:
            self.show_home()

    def _finish(self) -> None:
        if self._session is not None:
            self.show_office(self._session)

    def _look_back(self) -> None:
        if self._session is not None:
            self.show_debrief(self._session)

    def _leave_debrief(self) -> None:
        session = self._session
        if session is not None and self.exercises.come_back(session):
            return
        if self._came_from == "history":
            self.show_history()
        elif self._came_from == "review":
            self.show_review()
        elif session is None or self._came_from != "exercise" or not self.exercises.show_of(session):
            self.show_home()

    def _leave_briefing(self) -> None:
        deal = self.briefing.deal
        if deal is None:
            self.show_home()
        else:
            self.exercises.show_exercise(deal.exercise, deal.run or "")

    def _refresh_page(self) -> None:
        if self._place == "home":
            self.home.refresh()
        elif self._place == "briefing":
            self.briefing.refresh()
        elif self._place == "history":
            self.history.refresh()
        elif self._place == "review":
            self.review.refresh()
        elif self._place == "workshop":
            self.workshop.refresh()
        elif self._place in EXERCISE_PLACES:
            self.exercises.refresh(self._place)

    def open_settings(self) -> None:
        """Go to the settings, or lay the commonest of them over a place that has no rail.

        At the table the clock of a timed reply stands as long as they are open.
        """
        if not self.rail.isHidden():
            self.settings.refresh()
            self.go(self.settings, "settings", "settings")
        elif not self._call_waits() and (self._place != "table" or self.table.interrupt()):
            exam = self._place == "table" and self._session is not None and self._session.mode == "exam"
            self.quick_settings.offer_time(not exam)
            self.quick_settings.retranslate()
            self.popover.open()

    def _go_on(self) -> None:
        if "table" in vars(self):  # the page is made when it is first gone to
            self.table.go_on()

    def _keep_factor(self, factor: float | None) -> None:
        """The clock that runs now begins anew with the other time."""
        if not self._desk.preferences.keep(time_factor=factor):
            self._tell_not_kept()
        if self._place == "table":
            self.table.restart_clock()
        elif self._place == "briefing":
            self.briefing.refresh()

    def _do_again(self) -> None:
        self.error.close_up()
        if self._try_again is not None:
            self._try_again()

    def _tell_not_kept(self) -> None:
        self.toast.tell(self.tr("Your settings could not be written. They hold until you close the program."))

    def _show_title(self) -> None:
        name = self.tr("Mixed Signals")
        place = {
            "home": self.tr("Practice"),
            "first_run": self.tr("Welcome"),
            "briefing": self.tr("Briefing"),
            "table": self.tr("Negotiation"),
            "office": self.tr("Director’s office"),
            "debrief": self.tr("Debrief"),
            "workshop": self.tr("Workshop"),
            "history": self.tr("History"),
            "review": self.tr("Review"),
            "replay": self.tr("Replay"),
            "settings": self.tr("Settings"),
            "help": self.tr("Help"),
        }.get(self._place) or self.exercises.title(self._place)
        self.setWindowTitle(self.tr("{place} · {name}").format(place=place, name=name))

    def _restore_geometry(self) -> None:
        self.setMinimumSize(*SMALLEST)
        kept = self._desk.preferences.geometry
        if not kept or not self.restoreGeometry(QByteArray.fromHex(kept.encode())):
            self.resize(*USUAL)


def _package_in(data: QMimeData) -> str:
    """The one package that is dragged; empty for anything else."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].lower().endswith(_PACKAGE) else ""
