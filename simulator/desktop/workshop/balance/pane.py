"""The balance of the scenario that is open, worked out beside the window."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from simulator import places
from simulator.desktop.desk import Desk
from simulator.desktop.widgets import ErrorCard, Placeholder, announce
from simulator.desktop.workshop.balance.head import Head
from simulator.desktop.workshop.balance.phrases import failure_words
from simulator.desktop.workshop.balance.sections import Sections
from simulator.desktop.workshop.balance.worker import Worker
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.problem import Problem
from simulator.workshop.address import line_of
from simulator.workshop.balance.asking import Answer, Line, Question

if TYPE_CHECKING:
    from simulator.desktop.workshop.work import Work

translate = QCoreApplication.translate

SOON = 2.0
"""Seconds that a balance may take to be worked out after every edit."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What is shown: of which text, and what was found in it."""

    text: str
    answer: Answer
    problems: tuple[Problem, ...] | None


class BalancePane(QWidget):
    """What can happen in the scenario that is open, under one director or compared under all.

    Attributes:
        head, sections: above and below. worker: works it out. empty, fault: in their place where there is
            nothing, or it failed.

    Signals:
        answered: another balance is shown.
        path_shown: a way is to be seen on the graph; carries (scene, choice) pairs.
        play_wanted: a way is to be played; carries the pairs, and the hidden draws by name.
    """

    answered = Signal()
    path_shown = Signal(object)
    play_wanted = Signal(object, object)

    def __init__(
        self, desk: Desk, work: "Work", parent: QWidget | None = None, *, worker: Worker | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        cache = places.cache_folder() / "analysis"
        self.worker = worker or Worker(desk.library.folders, cache, self)
        self._director: str | None = None
        self._known: _Known | None = None
        self._asked: Question | None = None
        self._failed: tuple[str, str] | None = None
        self._cancelled = False
        self._compared = ""
        self.head, self.sections = Head(desk), Sections(desk)
        self.empty, self.fault = Placeholder(desk.theme, "history"), ErrorCard(desk.theme)
        self.head.always.setChecked(True)
        self._stack = QStackedWidget()
        for part in (self.empty, self._framed(self.fault), self.sections):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        self._wire()
        self._begin()

    @property
    def answer(self) -> Answer | None:
        """The balance that is shown."""
        return None if self._known is None else self._known.answer

    @property
    def up_to_date(self) -> bool:
        """Whether what is shown is of the last version without errors."""
        good = self._work.good
        return self._known is not None and good is not None and self._known.text == good.text

    @Slot()
    def check_balance(self) -> None:
        """Work the balance out, unless it is shown or under way already."""
        if self._asked is not None and not self._asked.everybody and self._asked == self._question():
            return
        if not self.up_to_date or self._failed is not None:
            self._ask()

    def stop(self) -> None:
        """Stop what is under way and wait until it has ended."""
        self._asked = None
        self.worker.stop()
        self.head.show_step(None)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.head.retranslate()
        self.sections.retranslate()
        self._offer_directors()
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        shown = self._stack.currentWidget() is self.sections
        (self.sections.first if shown else self.head.director).setFocus(event.reason())

    def _wire(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        work, worker, head = self._work, self.worker, self.head
        work.opened.connect(self._begin)
        work.mended.connect(self._mend)
        work.edited.connect(self._tell_text)
        work.checked.connect(self._tell_text)
        worker.told.connect(self._step)
        worker.lined.connect(self._line)
        worker.answered.connect(self._take)
        worker.failed.connect(self._fail)
        head.director_chosen.connect(self._choose_director)
        head.check_button.clicked.connect(self._ask)
        head.always.toggled.connect(self._catch_up)
        head.cancel.clicked.connect(self._cancel)
        self.fault.action.clicked.connect(self._ask)
        self.empty.action.clicked.connect(self._ask)
        self.sections.everybody.wanted.connect(self._compare)
        self.sections.overview.findings.chosen.connect(self._go)
        self.sections.thumb.chosen.connect(self._go_to_reply)
        self.sections.card.path_shown.connect(self.path_shown)
        self.sections.card.play_wanted.connect(self.play_wanted)
        self._desk.language.changed.connect(self.retranslate)

    @Slot()
    def _begin(self) -> None:
        """Another file is open: nothing is known of it."""
        self.stop()
        self._director, self._known, self._failed, self._cancelled = None, None, None, False
        self.sections.everybody.clear()
        self.head.show_counts(None)
        self.retranslate()
        if self.isVisible():
            self._catch_up()

    @Slot()
    def _mend(self) -> None:
        self._offer_directors()
        self._show_state()
        if self.isVisible():
            self._catch_up()

    @Slot()
    def _catch_up(self) -> None:
        """Work out what is not shown yet, if it is to be kept up to date and does not take long."""
        slow = self._known is not None and self._known.answer.seconds >= SOON
        wanted = self.head.always.isChecked() and not slow and not self._cancelled
        if wanted and self.isVisible() and self._scenario() is not None and not self.up_to_date:
            self.check_balance()

    @Slot()
    def _ask(self) -> None:
        question = self._question()
        if question is not None:
            self._put(question)

    @Slot()
    def _compare(self) -> None:
        question = self._question(everybody=True)
        if question is not None:
            self.sections.everybody.clear()
            self._compared = question.text
            self._put(question)

    def _put(self, question: Question) -> None:
        self._asked, self._failed, self._cancelled = question, None, False
        self.head.show_step(("director", 0) if question.everybody else ("states", 0))
        self.worker.ask(question)
        self._show_state()

    def _question(self, *, everybody: bool = False) -> Question | None:
        good, path = self._work.good, self._work.path
        if good is None or path is None or not isinstance(good.value, Scenario):
            return None
        return Question(good.text, str(path), self._director, everybody)

    def _scenario(self) -> Scenario | None:
        good = self._work.good
        return good.value if good is not None and isinstance(good.value, Scenario) else None

    @Slot(str, int)
    def _step(self, step: str, count: int) -> None:
        if self._asked is not None:
            self.head.show_step((step, count))

    @Slot(object)
    def _line(self, record: dict[str, Any]) -> None:
        self.sections.everybody.show_line(Line.of(record), self._names())

    @Slot(object)
    def _take(self, record: dict[str, Any] | None) -> None:
        question, self._asked = self._asked, None
        self.head.show_step(None)
        scenario = self._scenario()
        if record is None or question is None or scenario is None:
            self._show_state()
            return
        answer = Answer(record)
        problems = None if answer.findings is None else answer.problems(question.path)
        self._known = _Known(question.text, answer, problems)
        balance = answer.balance
        self.head.show_counts((balance.reached, len(balance.outcomes), balance.states))
        self.sections.show_answer(answer, scenario, self._director_of(answer.director), problems)
        self._show_state()
        announce(self, self.head.title.text())
        self.answered.emit()
        # The text may be another by now.
        self._catch_up()

    @Slot(str, str)
    def _fail(self, why: str, details: str) -> None:
        question, self._asked = self._asked, None
        self.head.show_step(None)
        if question is not None:
            self._failed = why, details
        self._show_state()

    @Slot()
    def _cancel(self) -> None:
        # Who stops the comparison has not said anything of the balance.
        self._cancelled = self._asked is not None and not self._asked.everybody
        self._asked = None
        self.worker.cancel()
        self.head.show_step(None)
        self._show_state()

    @Slot(object)
    def _choose_director(self, id: str) -> None:
        scenario = self._scenario()
        own = scenario is not None and id == scenario.director
        self._director = None if own else id
        self._ask()

    def _offer_directors(self) -> None:
        scenario, names = self._scenario(), self._names()
        own = "" if scenario is None else scenario.director
        marked = translate("Balance", "{name} (directs it)")
        options = [
            (id, marked.format(name=name) if id == own else name)
            for id, name in sorted(names.items(), key=lambda one: (one[0] != own, one[1]))
        ]
        self.head.director.set_options(options)
        self.head.director.choose(self._director or own)
        self.head.director.setEnabled(scenario is not None)

    def _names(self) -> dict[str, str]:
        language = self._desk.language.code
        return {
            entry.id: entry.words(language).name
            for entry in self._desk.library.directors()
            if entry.loaded.value is not None
        }

    def _director_of(self, id: str) -> Director | None:
        entry = self._desk.library.director(id)
        return None if entry is None else entry.loaded.value

    @Slot()
    def _tell_text(self) -> None:
        """Say for which text the balance is."""
        old = self._known is not None and self._asked is None and not self.up_to_date
        self.head.show_text(self._about(), old=old)
        good = self._work.good
        self.sections.everybody.show_old(good is not None and self._compared != good.text)

    def _about(self) -> str:
        if self._known is None:
            return ""
        if self._known.text == self._work.text:
            return translate("Balance", "Of the text as it stands")
        if self.up_to_date:
            return translate("Balance", "Of the last version without errors")
        return translate("Balance", "Before your last change")

    def _show_state(self) -> None:
        """Show the balance, or why there is none."""
        self._tell_text()
        if self._failed is not None:
            why, details = self._failed
            title, again = translate("Balance", "No balance"), translate("Balance", "Try again")
            self.fault.set_words(title, failure_words(why), action=again, details=details)
            self._stack.setCurrentIndex(1)
        elif self._known is not None:
            self._stack.setCurrentIndex(2)
        else:
            self._say_empty()
            self._stack.setCurrentIndex(0)

    def _say_empty(self) -> None:
        check = translate("Balance", "Check balance")
        if self._scenario() is None:
            title = translate("Balance", "Nothing to balance yet")
            told = translate("Balance", "As soon as the scenario has no errors, its balance can be checked.")
            self.empty.set_words(title, told)
        elif self._cancelled:
            title = translate("Balance", "Cancelled")
            self.empty.set_words(title, translate("Balance", "Nothing was kept of it."), check)
        else:
            title = translate("Balance", "How is it balanced?")
            told = translate(
                "Balance",
                "All endings on a map, how often each comes at random, and what an author should know.",
            )
            self.empty.set_words(title, told, "" if self._asked is not None else check)

    @Slot(int)
    def _go(self, place: int) -> None:
        """Go to where a finding stands: by its address in the text as it is, else where it stood."""
        if self._known is None or self._known.problems is None or self._known.answer.findings is None:
            return
        span = self._known.problems[place].span
        found = line_of(self._work.text, self._known.answer.findings[place].address)
        if self._known.text == self._work.text or found is None:
            found = span.line, span.column
        self._work.go_to(*found)

    @Slot(str, str)
    def _go_to_reply(self, scene: str, choice: str) -> None:
        found = line_of(self._work.text, ("scenes", scene, "choices", choice))
        if found is not None:
            self._work.go_to(*found)

    def _framed(self, card: QWidget) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 8, 14, 14)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        return frame
