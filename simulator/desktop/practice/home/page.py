"""The page that opens first: what is paused, the scenarios, the last deals."""

from datetime import UTC, datetime
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.folders import open_folder
from simulator.desktop.portraits import Portraits
from simulator.desktop.practice.exercises.cards import ExerciseCard, exercise_cards
from simulator.desktop.practice.exercises.strip import ExerciseStrip
from simulator.desktop.practice.home.card_delegate import EDGE
from simulator.desktop.practice.home.card_filter import Wish, levels_of, states_of
from simulator.desktop.practice.home.card_grid import AFTER, BAR, CardGrid
from simulator.desktop.practice.home.cards import ScenarioCard, scenario_cards, topics_of
from simulator.desktop.practice.home.continue_card import ContinueCard
from simulator.desktop.practice.home.deals import last_deals
from simulator.desktop.practice.home.deals_card import DealsCard
from simulator.desktop.practice.home.filter_chip import FilterChip
from simulator.desktop.practice.home.forecasts import foreseen
from simulator.desktop.practice.home.next_card import NextCard
from simulator.desktop.practice.home.next_up import next_up
from simulator.desktop.practice.home.paused import paused_of
from simulator.desktop.practice.home.reading_card import ReadingCard
from simulator.desktop.practice.home.topic_chips import TopicChips
from simulator.desktop.widgets import (
    Banner,
    Button,
    ErrorCard,
    Label,
    Overlay,
    PageHeader,
    Placeholder,
    flush_left,
)
from simulator.desktop.widgets.scroll import Scroll
from simulator.desktop.widgets.when_seen import WhenSeen
from simulator.history import HistoryFault
from simulator.scenario.problem import Problem

if TYPE_CHECKING:
    from simulator.history import AttemptRow
    from simulator.scenario.exercise_model import Exercise
    from simulator.scenario.library import Entry
    from simulator.scenario.model import Scenario

_RIGHT, _WIDEST, _MOST, _LOWEST = 338, 400, 1760, 120
"""The width of the right column at the usual text size and at most, of the whole page at most, and the height
of the scenarios at least."""
_LOW, _LARGE_TEXT = 690, 130
"""Below this height, unless the text is that large, what is paused makes room for a row of scenarios."""


class HomePage(QWidget):
    """Where a person picks what to practise.

    Signals:
        chosen: a scenario; carries its id.
        resumed: the paused attempt; carries its id.
        restarted: give the paused attempt up and begin anew; carries its id.
        history_wanted: all attempts.
        search_wanted: the search.
        forecast_wanted: a scenario under a director, to forecast again; carries the ids of both.
        exercise_wanted: an exercise; carries its id and that of a run, empty for the newest.
        file_wanted: a file is to be mended; carries its path and the line.
    """

    chosen = Signal(str)
    resumed = Signal(str)
    restarted = Signal(str)
    history_wanted = Signal()
    search_wanted = Signal()
    forecast_wanted = Signal(str, str)
    exercise_wanted = Signal(str, str)
    file_wanted = Signal(object, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        theme, faces = desk.theme, Portraits()
        self._renewal = WhenSeen(self, self.retranslate)
        self._header = PageHeader(theme)
        self.search = Button(theme, "", "ghost", icon="search")
        self._header.row.addWidget(self.search)
        self._title = Label(theme, "", "title3")
        self.filter = FilterChip(theme)
        self.paused, self.topics = ContinueCard(theme, faces), TopicChips(theme, self.filter)
        self.grid, self.deals = CardGrid(theme, faces), DealsCard(theme)
        self.next, self.reading = NextCard(theme), ReadingCard(theme, desk.language)
        self.exercises = ExerciseStrip(theme)
        self.empty, self.banner = Placeholder(theme, "folder"), Banner(theme)
        self.nothing = Placeholder(theme, "search")
        self._own = Label(theme, "", "small", "text2", wrap=True)
        self.folder = Button(theme, "", "ghost", icon="folder", height=28)
        self._broken: tuple[Entry[Scenario] | Entry[Exercise], Problem] | None = None
        self._cards: tuple[ScenarioCard, ...] = ()
        self._arrange()
        self._wire()
        self._dress()

    @cached_property
    def problem_card(self) -> ErrorCard:
        """What is wrong with a file, in words."""
        card = ErrorCard(self._desk.theme, closable=True)
        card.setFixedWidth(self._desk.theme.px(520))
        card.action.clicked.connect(self._open_file)
        return card

    @cached_property
    def problem(self) -> Overlay:
        """What lays them over the page."""
        layer = Overlay(self._desk.theme, self, self.problem_card, scrim=True)
        self.problem_card.put_away.connect(layer.close_up)
        return layer

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        return (
            self.banner,
            self.paused,
            self.topics,
            self.grid,
            self.empty,
            self.nothing,
            self.exercises,
            self._right,
            self._header,
        )

    def refresh(self) -> None:
        """Read again what has changed in the library and the history."""
        self._desk.library.refresh()
        if not self._renewal.catch_up():
            self._fill()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._header.set_words(self.tr("Practice"))
        self.search.setText(self.tr("Search"))
        self.search.set_key(next(iter(self._desk.keys.keys_of("everywhere.search")), ""))
        self._title.setText(self.tr("Scenarios"))
        self.grid.setAccessibleName(self.tr("Scenarios"))
        self.empty.set_words(
            self.tr("No scenarios here yet"),
            self.tr("Scenarios are files in {folder}. Put one there and it appears here.").format(
                folder=self._folder()
            ),
            self.tr("Open the folder"),
        )
        self.nothing.set_words(
            self.tr("No scenario fits"),
            self.tr("None is of this topic, level and progress together."),
            self.tr("Show all"),
        )
        self.filter.retranslate()
        self._own.setText(self.tr("A scenario of your own is a file in one folder; it appears here at once."))
        self.folder.setText(self.tr("Open the folder"))
        self.folder.updateGeometry()
        self._fill()
        if self._broken is not None:
            self._tell_problem(*self._broken)
        self.deals.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._renewal.catch_up()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        first = self.paused.go_on if self.paused.isVisibleTo(self) else self.grid
        first.setFocus(event.reason())

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.main, self._right = Scroll(spacing=0, follows=True), Scroll(spacing=14, follows=True)
        self._arrange_left(self.main.column)
        for card in (self.next, self.deals, self.reading):
            self._right.column.addWidget(card)
        self._right.column.setContentsMargins(0, 0, 0, 16)
        self._right.column.addStretch(1)
        self._told, self._body, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self._told.addWidget(self.banner)
        self._body.setSpacing(4)
        self._body.addWidget(self.main, 1)
        self._body.addWidget(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(self._told)
        column.addLayout(self._body, 1)

    def _arrange_left(self, left: QVBoxLayout) -> None:
        """What is paused, the topics, the scenarios, the exercises; it scrolls where the window is too low.

        Cards keep room for their rings and begin that far to the left of the words above them.
        """
        head, cards, strip = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        left.setContentsMargins(EDGE, 0, 0, 0)
        self._top, self._foot = QWidget(), QWidget()
        top, foot = QVBoxLayout(self._top), QHBoxLayout(self._foot)
        self._air = top
        top.addWidget(self.paused)
        head.setContentsMargins(0, 0, AFTER, 0)
        head.setSpacing(16)
        head.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.topics, 1)
        self._title.setContentsMargins(0, 5, 0, 0)
        cards.setSpacing(0)
        cards.addWidget(self.grid)
        flush_left(cards, EDGE)
        strip.setContentsMargins(0, 0, BAR, 0)
        strip.setSpacing(0)
        strip.addWidget(self.exercises)
        flush_left(strip, EDGE)
        foot.setContentsMargins(0, 4, AFTER, 8)
        foot.setSpacing(4)
        foot.addWidget(self._own, 1)
        foot.addWidget(self.folder)
        left.addWidget(self._top)
        left.addLayout(head)
        left.addSpacing(6)
        left.addLayout(cards, 1)
        left.addWidget(self.empty, 1)
        left.addWidget(self.nothing, 1)
        left.addLayout(strip)
        left.addWidget(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def _centre(self) -> None:
        """Keep the page in the middle of a wide window, no wider than is easily overseen."""
        low = self.height() < _LOW and self._desk.theme.look.scale < _LARGE_TEXT
        self.paused.set_low(low)
        self._air.setContentsMargins(0, 0, AFTER, 10 if low else 18)
        air = max(0, (self.width() - _MOST) // 2)
        self._body.setContentsMargins(
            20 - EDGE + air, 14 if low and self._top.isVisibleTo(self) else 18, 16 - BAR + air, 0
        )
        self._told.setContentsMargins(20 + air, 0, 16 + air, 0)
        self._header.row.setContentsMargins(20 + air, 0, 16 + air, 0)

    def _wire(self) -> None:
        self.search.clicked.connect(self.search_wanted)
        self.grid.opened.connect(self._open)
        self.topics.picked.connect(self._show_cards)
        self.filter.changed.connect(self._show_cards)
        self.nothing.action.clicked.connect(self._show_all)
        self.next.wanted.connect(self.chosen)
        self.reading.wanted.connect(self._forecast_again)
        self.paused.resumed.connect(self.resumed)
        self.paused.restarted.connect(self.restarted)
        self.paused.exercise_wanted.connect(self.exercise_wanted)
        self.exercises.opened.connect(self._open_exercise)
        self.deals.history_wanted.connect(self.history_wanted)
        self.empty.action.clicked.connect(self._open_folder)
        self.folder.clicked.connect(self._open_folder)
        self._desk.history_opened.connect(self._history_opened)
        self._desk.language.changed.connect(self._renewal.ask)
        self._desk.keys.changed.connect(self._renewal.ask)
        self._desk.theme.changed.connect(self._dress)

    def _fill(self) -> None:
        """Show the library with what the history tells of it, if it is open yet."""
        attempts = self._attempts()
        self._cards = scenario_cards(self._desk.library, self._desk.language.code, attempts)
        self.topics.show_topics(topics_of(self._cards), len(self._cards))
        self.filter.offer(levels_of(self._cards), states_of(self._cards))
        self._chain()
        self._show_cards()
        paused = paused_of(self._desk, attempts)
        self.paused.show_paused(paused)
        self._top.setVisible(paused is not None)
        self._centre()
        self.exercises.show_cards(self._exercises())
        self.deals.show_deals(last_deals(attempts, {card.id: card.start for card in self._cards}))
        self.next.show_next(next_up(self._cards, attempts, datetime.now(UTC)))
        self.reading.show_foreseen(foreseen(attempts))

    def _chain(self) -> None:
        """Tab goes from what is paused over the topics to the cards, and on to the right."""
        stops = (
            self.paused.keep,
            *self.topics.chips,
            self.filter,
            self.nothing.action,
            self.grid,
            self.exercises.list,
            self.folder,
            self.next.practise,
            self.deals.all,
            self.reading.again,
            self.search,
        )
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _history_opened(self) -> None:
        """Show what was played; who has not moved on from where the page began is offered to continue."""
        first = self.grid.hasFocus() and self.grid.currentIndex().row() <= 0
        self._fill()
        if first and self.paused.isVisibleTo(self):
            self.paused.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _attempts(self) -> "tuple[AttemptRow, ...]":
        """What the history tells; where it cannot be read, a banner says so and the scenarios stay."""
        self.banner.hide()
        if not self._desk.has_history:
            return ()
        try:
            return self._desk.history.attempts(trainee=self._desk.preferences.trainee)
        except HistoryFault as fault:
            sentence = fault.message(self._desk.language.code)
            self.banner.tell(sentence, (self.tr("Try again"), self._fill))
            return ()

    def _show_cards(self, _topic: str = "") -> None:
        wish = Wish(self.topics.topic, self.filter.level, self.filter.state)
        shown = tuple(card for card in self._cards if wish.fits(card))
        self.grid.show_cards(shown)
        self.grid.setVisible(bool(shown))
        self.empty.setVisible(not self._cards)
        self.nothing.setVisible(bool(self._cards) and not shown)
        self._foot.setVisible(bool(self._cards))

    def _show_all(self) -> None:
        """Narrow the scenarios by nothing any more."""
        self.topics.show_all()
        self.filter.show_all()
        self._show_cards()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forecast_again(self, scenario: str, director: str) -> None:
        """To the deal, under the same director if there still is one."""
        known = self._desk.library.director(director)
        self.forecast_wanted.emit(scenario, director if known is not None and known.loaded.value else "")

    def _exercises(self) -> tuple[ExerciseCard, ...]:
        """The exercises with their newest runs; without the runs where these cannot be read."""
        desk, history = self._desk, self._desk.history if self._desk.has_history else None
        language, trainee = desk.language.code, desk.preferences.trainee
        try:
            return exercise_cards(desk.library, language, history, trainee)
        except HistoryFault:
            # A banner says so already: the attempts cannot be read either.
            return exercise_cards(desk.library, language, None, trainee)

    def _open(self, card: ScenarioCard) -> None:
        if card.problem is None:
            self.chosen.emit(card.id)
            return
        self._show_problem(self._desk.library.scenario(card.id), card.problem)

    def _open_exercise(self, card: ExerciseCard) -> None:
        if card.problem is None:
            self.exercise_wanted.emit(card.id, "")
        else:
            self._show_problem(self._desk.library.exercise(card.id), card.problem)

    def _show_problem(self, entry: "Entry[Scenario] | Entry[Exercise] | None", problem: Problem) -> None:
        """Say what is wrong with a file that cannot be played."""
        if entry is None:
            self.refresh()
            return
        self._broken = entry, problem
        self._tell_problem(entry, problem)
        self.problem.open()

    def _tell_problem(self, entry: "Entry[Scenario] | Entry[Exercise]", problem: Problem) -> None:
        language = self._desk.language.code
        errors = [one for one in entry.loaded.problems if one.severity == "error"]
        many = self.tr("{file} has %n problems, the first on line {line}: {sentence}", "", len(errors))
        one = self.tr("{file} has a problem on line {line}: {sentence}")
        why = (one if len(errors) == 1 else many).format(
            file=entry.path.name, line=problem.span.line, sentence=problem.message(language)
        )
        hint = problem.hint(language)
        details = "\n".join(
            f"{entry.path}:{one.span.line}:{one.span.column}: {one.message(language)}" for one in errors
        )
        self.problem_card.set_words(
            self.tr("This file cannot be played"),
            f"{why}\n{hint}" if hint else why,
            self.tr("Your paused attempts are safe."),
            self.tr("Open the file"),
            details,
        )

    def _open_file(self) -> None:
        if self._broken is not None:
            entry, problem = self._broken
            self.problem.close_up()
            self.file_wanted.emit(entry.path, problem.span.line)

    def _open_folder(self) -> None:
        open_folder(Path(self._folder()))

    def _folder(self) -> str:
        return str(self._desk.library.folders[-1])

    def _dress(self) -> None:
        self.grid.setMinimumHeight(self._desk.theme.px(_LOWEST))
        self._right.setFixedWidth(min(self._desk.theme.px(_RIGHT), _WIDEST) + BAR)
        self._centre()
        self._renewal.ask()
