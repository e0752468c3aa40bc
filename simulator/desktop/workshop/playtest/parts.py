"""The playtest's parts and where they stand for a size of pane and of text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.keys import KeyMap
from simulator.desktop.practice.table.choice_list import ChoiceList
from simulator.desktop.practice.table.rows import TableView
from simulator.desktop.practice.table.transcript_view import TranscriptView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Flow, Label
from simulator.desktop.widgets.scroll import Scroll, SteadyArea
from simulator.desktop.workshop.playtest.counted import PlaytestCounted
from simulator.desktop.workshop.playtest.deal import DealLines
from simulator.desktop.workshop.playtest.ending import EndingCard
from simulator.desktop.workshop.playtest.lines import hidden_replies
from simulator.desktop.workshop.playtest.notice import Notice
from simulator.desktop.workshop.playtest.phrases import hidden_words, translate
from simulator.desktop.workshop.playtest.playing import Playing
from simulator.desktop.workshop.playtest.setup import SetupPanel
from simulator.desktop.workshop.playtest.strip import ClientStrip

_LEAST = QSize(340, 240)
_LEAST_SEEN, _LEAST_SEEN_LOW, _LEDGER = 110, 84, 380
"""So much is seen at least of transcript and replies, of both in a low pane, of the ledger when open."""
_BESIDE_BAR = 4
_LOW, _WIDE = 660, 480


class PlaytestParts(Scroll):
    """Knows sizes, not behaviour. What does not fit even at its least is scrolled as a whole.

    Attributes:
        restart, back, jump, more: the buttons on top.
        set_up, setup: the button that opens the fields of what is chosen, and they.
        explain: whether it is shown what replies do.
        stale, begun, replayed: the notices.
        strip, deal, transcript: client and scores, terms, what was said.
        ask, time_out: over the replies.
        choices, hidden, ending: the replies, those not on offer, and how talks ended in their place.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(spacing=6, parent=parent)
        self._theme = theme
        icons = ("retry", "rewind", "flag", "eye", "settings", "more")
        buttons = tuple(Button(theme, "", "ghost", icon=icon) for icon in icons)
        self.restart, self.back, self.jump, self.explain, self.set_up, self.more = buttons
        self.explain.setCheckable(True)
        self.set_up.setCheckable(True)
        self._words = dict.fromkeys(buttons[:3], "")
        self.setup = SetupPanel(theme)
        self.stale = Notice(theme, "warning", "warn")
        self.begun, self.replayed = Notice(theme, "flag"), Notice(theme, "redo")
        self.strip, self.deal, self.transcript = ClientStrip(theme), DealLines(theme), TranscriptView(theme)
        self.ask = Button(theme, "", "secondary", icon="ask", key="D", height=28)
        self.time_out = Button(theme, "", "secondary", icon="clock", height=28)
        self.choices = ChoiceList(theme)
        self.hidden = Label(theme, "", "small", "text2", wrap=True)
        self.ending = EndingCard(theme)
        self._stack = QStackedWidget()
        self._assemble()
        self.setup.hide()

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def sizeHint(self) -> QSize:
        return QSize(524, 560)

    @property
    def over(self) -> bool:
        """Whether it is shown how talks ended."""
        return self._stack.currentWidget() is self._endings

    @property
    def reply_stop(self) -> QWidget:
        """What takes the focus in the place of the replies."""
        return self.ending.again_button if self.over else next(iter(self.choices.buttons), self.choices)

    def holds_reply_focus(self) -> bool:
        """Whether the focus is in the place of the replies."""
        here = self.focusWidget()
        return here is not None and self._stack.isAncestorOf(here)

    def show_view(self, view: TableView, playing: Playing, moved: bool = True) -> None:
        """Show the talks as they stand; `moved` lets the scores slide to where they are."""
        over = view.ended is not None
        self.transcript.show_lines(view, len(view.lines))
        self.strip.show_view(view, moved)
        self.deal.show_rows(view.terms, playing.attempt.talks.draws)
        self.choices.show_rows(view.choices)
        hidden = hidden_replies(playing) if self.explain.isChecked() else ()
        self.hidden.setText(hidden_words(hidden) if hidden else "")
        self.hidden.setVisible(bool(hidden))
        self.ending.show_playing(playing)
        self.show_over(over)
        self.ask.setVisible(bool(view.asks) and not over)
        self.time_out.setVisible(view.timer is not None and not over)
        if view.timer is not None:
            self.time_out.setText(PlaytestCounted().seconds(view.timer.seconds))
            self.time_out.setToolTip(view.timer.reason)
            self.time_out.updateGeometry()
        self.back.setEnabled(bool(playing.attempt.turns))

    def show_over(self, over: bool) -> None:
        """Show in the place of the replies how talks ended, or the replies."""
        place: QWidget = self._endings if over else self._replies
        if self._stack.currentWidget() is not place:
            if self.holds_reply_focus():
                self.transcript.setFocus()
            self._stack.setCurrentWidget(place)

    def retranslate(self, keys: KeyMap) -> None:
        """Set the words that do not come with the talks."""
        for button, words, action in (
            (self.restart, translate("Playtest", "Restart"), "workshop.restart"),
            (self.back, translate("Playtest", "Back"), "table.rewind"),
            (self.jump, translate("Playtest", "Jump to scene…"), ""),
            (self.explain, translate("Playtest", "Show what replies do"), ""),
            (self.set_up, translate("Playtest", "Director, language, seed and what is hidden"), ""),
            (self.more, translate("Playtest", "More"), ""),
        ):
            key = keys.keys_of(action)[0] if action else ""
            button.setAccessibleName(words)
            button.setAccessibleDescription(key)
            button.setToolTip(f"{words} ({key})" if key else words)
            if button in self._words:
                self._words[button] = words
        self.ask.setText(translate("Playtest", "Ask the director"))
        self.ask.updateGeometry()
        self.choices.setToolTip(translate("Playtest", "Ctrl and a click: to the reply’s line in the text"))
        self.transcript.retranslate()
        self.setup.retranslate()

    def arrange(self) -> None:
        """Lay out for the pane's size and the text's."""
        self._fit_bar()
        width, height = self.viewport().width() - _BESIDE_BAR, self.viewport().height()
        low = height < self._theme.px(_LOW)
        self.deal.set_columns(2 if low and width >= self._theme.px(_WIDE) else 1)
        inside = self.widget()
        if inside is None or width <= 0:
            return
        wanted = self._wanted(width)
        fixed = self._fixed(width)
        seen = self._theme.px(_LEAST_SEEN_LOW if low else _LEAST_SEEN)
        least = self._theme.px(_LEDGER) if self.over and self.ending.points.isChecked() else seen
        tall = max(min(wanted, least), min(wanted, height - fixed - seen))
        scrolls = wanted > tall
        self.choices.setMinimumHeight(self.choices.height_for(width) if scrolls else 0)
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        for area in (self._replies, self._endings):
            area.setVerticalScrollBarPolicy(bar)
        self._stack.setFixedHeight(tall)
        self.transcript.setMinimumHeight(seen)

    def show_ledger(self) -> None:
        """The ledger was opened or closed: it is brought into sight."""
        self.arrange()
        if self.ending.points.isChecked():
            self.column.activate()
            self.ensureWidgetVisible(self._stack, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def keep_in_sight(self, button: QWidget) -> None:
        """Scroll the replies to one of them."""
        self._replies.ensureWidgetVisible(button, 0, 4)

    def _fit_bar(self) -> None:
        """Words stay on the buttons on top as long as all of them fit."""
        for button, words in self._words.items():
            button.setText(words)
        need = sum(part.sizeHint().width() for part in (*self._words, self.explain, self.set_up, self.more))
        for button in reversed(self._words):
            if need <= self.viewport().width():
                break
            need -= button.sizeHint().width()
            button.setText("")
            need += button.sizeHint().width()
        for button in self._words:
            button.updateGeometry()

    def _wanted(self, width: int) -> int:
        """How high replies or ending want to be."""
        if self.over:
            self.ending.column.activate()
            return max(self.ending.heightForWidth(width), self.ending.sizeHint().height())
        hidden = self.hidden.heightForWidth(width) + 6 if not self.hidden.isHidden() else 0
        return self.choices.height_for(width) + hidden

    def _fixed(self, width: int) -> int:
        """How high everything but transcript and replies is, with the gaps."""
        column = self.column
        margins = column.contentsMargins()
        tall = margins.top() + margins.bottom()
        for place in range(column.count()):
            item = column.itemAt(place)
            if item is None or item.isEmpty():
                continue
            if item.widget() in (self.transcript, self._stack):
                tall += column.spacing()
                continue
            own = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            tall += max(own, item.minimumSize().height()) + column.spacing()
        return tall - column.spacing()

    def _assemble(self) -> None:
        self._replies, self._endings = _area(), _area()
        inside = QWidget()
        inside.setProperty("bare", True)
        replies = QVBoxLayout(inside)
        replies.setContentsMargins(0, 0, 0, 0)
        replies.setSpacing(6)
        self.choices.setProperty("bare", True)
        replies.addWidget(self.choices)
        replies.addWidget(self.hidden)
        replies.addStretch(1)
        self._replies.setWidget(inside)
        self._endings.setWidget(self.ending)
        self._stack.addWidget(self._replies)
        self._stack.addWidget(self._endings)
        bar = QHBoxLayout()
        bar.setSpacing(0)
        for button in self._words:
            bar.addWidget(button)
        bar.addStretch(1)
        for button in (self.explain, self.set_up, self.more):
            bar.addWidget(button)
        head = Flow(gap=6, line_gap=2)
        head.addWidget(self.time_out)
        head.addWidget(self.ask)
        column = self.column
        column.setContentsMargins(0, 0, _BESIDE_BAR, 0)
        column.addLayout(bar)
        for part in (self.setup, self.stale, self.begun, self.replayed, self.strip, self.deal):
            column.addWidget(part)
        # What it would like to be does not count: it takes what the others leave.
        self.transcript.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.transcript.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column.addWidget(self.transcript, 1)
        column.addLayout(head)
        column.addWidget(self._stack)
        self.choices.reached.connect(self.keep_in_sight)


def _area() -> SteadyArea:
    area = SteadyArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
