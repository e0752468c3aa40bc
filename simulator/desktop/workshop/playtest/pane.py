"""The playtest: the open scenario at the Table, beside its text, in its last version without errors."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.table.ask_popover import AskPopover
from simulator.desktop.practice.table.choice_button import ChoiceButton
from simulator.desktop.practice.table.presenter import TablePresenter
from simulator.desktop.practice.table.rows import TableView
from simulator.desktop.widgets import Placeholder, announce
from simulator.desktop.workshop.graph.background import Background
from simulator.desktop.workshop.playtest.cast import Cast
from simulator.desktop.workshop.playtest.jump_sheet import JumpSheet
from simulator.desktop.workshop.playtest.leading import Leading
from simulator.desktop.workshop.playtest.leaving import Leaving
from simulator.desktop.workshop.playtest.lines import told_view
from simulator.desktop.workshop.playtest.offering import offer
from simulator.desktop.workshop.playtest.ordering import Wishes, order_of
from simulator.desktop.workshop.playtest.parts import PlaytestParts
from simulator.desktop.workshop.playtest.phrases import (
    replayed_words,
    translate,
)
from simulator.desktop.workshop.playtest.playing import Playing, opened
from simulator.desktop.workshop.playtest.promising import Promising
from simulator.desktop.workshop.playtest.standing import tell_beginning, tell_standing
from simulator.desktop.workshop.playtest.telling import tell_turn
from simulator.desktop.workshop.work import Work
from simulator.negotiation.beginning import Beginning, beginning_of
from simulator.negotiation.ledger import Address
from simulator.scenario.model import Scenario


class PlaytestPane(QWidget):
    """Plays `work.good` and, after every edit, the same choices again as far as they hold.

    Nothing of it is stored. While it is hidden it does nothing, and catches up when it is shown.

    Signals:
        path_changed: the way that is played now: a tuple of (scene id, choice id).
    """

    path_changed = Signal(object)

    def __init__(self, desk: Desk, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        self._playing: Playing | None = None
        self._presenter: TablePresenter | None = None
        self._view: TableView | None = None
        self._cast: Cast | None = None
        self._wishes = Wishes()
        self._behind, self._edited = True, False
        self._path: tuple[tuple[str, str], ...] | None = None
        self._replays, self._leaving = Background(self), Leaving(self)
        self.parts = PlaytestParts(desk.theme)
        self.nothing = Placeholder(desk.theme, "play")
        margins = self.nothing.layout()
        if margins is not None:
            margins.setContentsMargins(0, 0, 0, 0)  # it is as wide as the narrowest pane
        self.popover, self.sheet = AskPopover(desk.theme, self), JumpSheet(desk.theme, self)
        self.promising, self.leading = Promising(desk.theme, work, self), Leading(work, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.parts)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.addWidget(self._stack)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._wire()
        self.retranslate()

    @property
    def playing(self) -> Playing | None:
        """The talks as they stand; None where there is nothing to play."""
        return self._playing

    @property
    def view(self) -> TableView | None:
        """What is shown of them."""
        return self._view

    @property
    def busy(self) -> bool:
        """Whether talks are being opened, or is worked out if leaving them was right, in the background."""
        return self._replays.busy or self._leaving.busy

    def start(self) -> None:
        """Put the focus where a reply is expected."""
        if self._playing is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.parts.over:
            self.parts.reply_stop.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.parts.choices.focus_first()

    def stop(self) -> None:
        """Wait until nothing is under way in the background."""
        self._replays.stop()
        self._leaving.stop()

    def restart(self) -> None:
        """Play from the start, or from where talks were begun in the middle."""
        self._wishes.made = ()
        self._again()

    def back(self) -> None:
        """Take the last decision back."""
        if self._playing is None or not self._playing.attempt.turns:
            return
        made = self._playing.attempt.talks.made
        self._wishes.made = made[:-1]
        self._playing.rewind(len(made) - 1)
        self._moved(said=False)
        announce(self, translate("Playtest", "Taken back."))

    def jump_to(self, scene: str) -> None:
        """Begin in a scene, with what was chosen for the last jump; the rest stands as talks open."""
        self.begin_at(
            Beginning(scene) if self._wishes.last is None else replace(self._wishes.last, scene=scene)
        )

    def begin_at(self, beginning: Beginning | None) -> None:
        """Begin in the middle; None for where talks open. It is kept, and begun again after edits."""
        self._wishes.begin(beginning)
        self._again()

    def play_way(self, path: Sequence[tuple[str, str]], draws: Mapping[str, str]) -> None:
        """Play a way from the start.

        Args:
            path: scenes and the replies given there. draws: the hidden draws that it needs, by name.
        """
        self._wishes.play(choice for _, choice in path)
        self._again()  # offers the draws of the scenario
        for name, value in draws.items():
            field = self.parts.setup.draw_fields.get(name)
            if field is not None and value in field.values:
                field.choose(value)
        self._again()

    def choose_jump(self) -> None:
        """Ask where in the middle talks are to begin."""
        playing = self._playing
        if playing is None:
            return
        attempt = playing.attempt
        now = None
        if attempt.ended is None:
            now = beginning_of(attempt.state, attempt.scenario, attempt.rules)
        first = self._wishes.last or Beginning(
            attempt.state.at if attempt.ended is None else attempt.scenario.first
        )
        self.sheet.choose(attempt.scenario, playing.scenario_words, first, now)

    def choose(self, choice: str, timed_out: bool = False) -> None:
        """Give a reply."""
        playing = self._playing
        if playing is None:
            return
        playing.choose(choice, timed_out=timed_out)
        self._wishes.made = playing.attempt.talks.made
        self._edited = False
        if self._replays.busy:
            # A newer version is being opened: it is to play this reply too.
            self._again(edited=True)
        self._moved()

    def ask(self) -> None:
        """Open the questions to the director, if there are any."""
        if self._view is None or not self._view.asks:
            return
        button = self.parts.ask
        anchor = QRect(button.mapTo(self.window(), QPoint(0, 0)), button.size())
        self.popover.open_over(self._view.asks, anchor)

    def time_out(self) -> None:
        """Let the time to answer run out."""
        if self._view is not None and self._view.timer is not None:
            self.choose(self._view.timer.choice, timed_out=True)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.parts.retranslate(self._desk.keys)
        self.setAccessibleName(translate("Playtest", "Playtest"))
        self.nothing.set_words(
            translate("Playtest", "Nothing to play yet"),
            translate(
                "Playtest",
                "There is no version without errors yet. As soon as there is one, it can be played here.",
            ),
        )
        if not self.isVisible():
            self._behind = True
        elif self._playing is not None and self._playing.scenario_words.language != self._language():
            self._again()
        else:
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self._desk.keys.number(event)
        if number is not None:
            if not event.isAutoRepeat() and not self.parts.over:
                self.parts.choices.press(number)
            return
        own = self._desk.keys.action(event, "workshop")
        action = own if own == "restart" else self._desk.keys.action(event, "table")
        if action in ("page_up", "page_down"):
            self.parts.transcript.page(action == "page_down")
        elif action == "transcript":
            self.parts.transcript.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif action == "onward" and self.parts.transcript.hasFocus():
            self.leading.go_to_row(self.parts.transcript, self.parts.transcript.currentIndex().row())
        elif action in ("rewind", "ask", "restart") and not event.isAutoRepeat():
            {"rewind": self.back, "ask": self.ask, "restart": self.restart}[action]()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A reply leads to its line in the text."""
        part: QWidget | None = self.childAt(event.pos())
        while part is not None and not isinstance(part, ChoiceButton):
            part = part.parentWidget()
        if part is None and isinstance(self.focusWidget(), ChoiceButton):
            part = self.focusWidget()
        if not isinstance(part, ChoiceButton) or self._playing is None:
            super().contextMenuEvent(event)
            return
        self.leading.offer(self._address_of(part.row.id), event.globalPos())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind:
            self._catch_up()
        self.parts.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.arrange()

    def _wire(self) -> None:
        parts, work = self.parts, self._work
        parts.restart.clicked.connect(self.restart)
        parts.back.clicked.connect(self.back)
        parts.jump.clicked.connect(self.choose_jump)
        parts.more.clicked.connect(partial(self.promising.open_menu, parts.more))
        parts.set_up.toggled.connect(self._toggle_setup)
        parts.explain.toggled.connect(self._show)
        parts.setup.changed.connect(self._chosen_otherwise)
        parts.choices.pointable = True
        parts.choices.chosen.connect(self.choose)
        parts.choices.pointed.connect(self._go_to_reply)
        parts.ask.clicked.connect(self.ask)
        parts.time_out.clicked.connect(self.time_out)
        parts.transcript.clicked.connect(self._line_clicked)
        parts.ending.again.connect(self.restart)
        parts.ending.copy_wanted.connect(self.promising.copy)
        parts.ending.resized.connect(parts.show_ledger)
        self.popover.chosen.connect(self.choose)
        self.sheet.wanted.connect(self._jumped)
        self._replays.found.connect(self._played)
        self._leaving.found.connect(parts.ending.show_region)
        work.opened.connect(self._opened)
        work.mended.connect(self._mended)
        work.checked.connect(self._show_standing)
        self._desk.language.changed.connect(self.retranslate)
        self._desk.theme.changed.connect(self._dress)

    def _language(self) -> str:
        """The language of play."""
        return self.parts.setup.language or self._desk.language.code

    @Slot()
    def _opened(self) -> None:
        """Another file: nothing of the one before is played on."""
        self._replays.drop()
        self._playing = self._presenter = self._view = self._cast = self.promising.playing = None
        self._wishes = Wishes()
        self._behind = True
        self._tell_path(())
        if self.isVisible():
            self._catch_up()

    @Slot()
    def _mended(self) -> None:
        if not self.isVisible():
            self._behind = True
            return
        self._again(edited=True)

    def _catch_up(self) -> None:
        self._behind = False
        good = self._work.good
        if good is None or not isinstance(good.value, Scenario):
            self._stack.setCurrentWidget(self.nothing)
            return
        if self._playing is None or self._playing.order.scenario is not good.value:
            self._again(edited=True)
        elif self._playing.scenario_words.language != self._language():
            self._again()
        else:
            self._show()
        self._show_standing()

    def _again(self, *, edited: bool = False) -> None:
        """Open the talks anew, on what is good now, with the choices that are wanted."""
        good, path = self._work.good, self._work.path
        if good is None or path is None or not isinstance(good.value, Scenario):
            return
        self._edited = edited
        scenario, setup = good.value, self.parts.setup
        if self._cast is None:
            self._cast = Cast(self._desk.library, path)
        self._cast.refresh()
        offer(setup, scenario, self._cast, self._desk.language.code)
        order = order_of(
            self._wishes, Path(path), scenario, self._cast, setup, self._language(), self._playing
        )
        if order is not None:
            self._replays.ask(partial(opened, order))

    @Slot(object)
    def _played(self, playing: Playing) -> None:
        self._playing = self.promising.playing = playing
        self._presenter = TablePresenter(playing, self._desk.preferences.hints, shuffled=False)
        self._stack.setCurrentWidget(self.parts)
        self.parts.transcript.follow()
        if self._edited or playing.stopped is not None:
            self.parts.replayed.tell(replayed_words(playing))
        else:
            self.parts.replayed.tell("")
        had_focus = self.hasFocus() or self.parts.holds_reply_focus() or _holds(self.parts.begun)
        self._show(moved=False)
        if had_focus:
            self.start()
        self._tell_path(playing.path)
        if self._edited and playing.stopped is not None:
            announce(self, self.parts.replayed.words)

    def _moved(self, said: bool = True) -> None:
        """Show where talks stand after a reply, or, with nothing `said`, after one was taken back."""
        if self._playing is None:
            return
        had_focus = self.parts.holds_reply_focus()
        self.parts.replayed.tell("")
        self.parts.transcript.follow()
        self._show()
        self._tell_path(self._playing.path)
        if had_focus or self.focusWidget() is None:
            self.start()
        if self._view is not None and said:
            tell_turn(self.parts, self._view)

    def _show(self, moved: bool = True) -> None:
        """Show the talks as they stand."""
        playing, presenter, parts = self._playing, self._presenter, self.parts
        if playing is None or presenter is None:
            return
        self._view = told_view(presenter.view(), playing, explained=parts.explain.isChecked())
        parts.show_view(self._view, playing, moved)
        tell_beginning(parts.begun, playing, self.choose_jump, self._start_over)
        self._leaving.judge(playing.attempt)
        if parts.replayed.words:
            parts.replayed.tell(replayed_words(playing))
        self._show_standing()

    @Slot()
    def _show_standing(self) -> None:
        """Tell whether what is played is what stands in the text."""
        if not self.isVisible():
            return
        tell_standing(self.parts.stale, self._work)
        if self._work.good is None:
            self._stack.setCurrentWidget(self.nothing)
        self.parts.arrange()

    def _start_over(self) -> None:
        """From where talks open; the last jump stays known to the sheet."""
        self.begin_at(None)

    def _jumped(self, beginning: Beginning) -> None:
        self.begin_at(beginning)

    def _chosen_otherwise(self) -> None:
        """Another director, language, seed or draw: the same choices under it."""
        self._again()

    def _toggle_setup(self, shown: bool) -> None:
        self.parts.setup.setVisible(shown)
        if shown and self._playing is not None and self._cast is not None:
            offer(self.parts.setup, self._playing.order.scenario, self._cast, self._desk.language.code)
        self.parts.arrange()

    def _address_of(self, choice: str) -> Address:
        """Where a reply on offer stands in the scenario."""
        at = "" if self._playing is None else self._playing.attempt.state.at
        return ("scenes", at, "choices", choice)

    def _go_to_reply(self, choice: str) -> None:
        self.leading.go_to(self._address_of(choice))

    def _line_clicked(self, index: QModelIndex) -> None:
        self.leading.go_to_row(self.parts.transcript, index.row())

    def _tell_path(self, path: tuple[tuple[str, str], ...]) -> None:
        if path != self._path:
            self._path = path
            self.path_changed.emit(path)

    def _dress(self) -> None:
        self.parts.arrange()
        self.update()


def _holds(part: QWidget) -> bool:
    """Whether the focus is in a part."""
    here = part.focusWidget()
    return here is not None and part.isAncestorOf(here) and here.hasFocus()
