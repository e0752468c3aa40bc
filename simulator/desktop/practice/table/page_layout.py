"""The Table's parts and where they stand for a size of window and of text."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.practice.forecast.card import ForecastCard
from simulator.desktop.practice.table.choice_list import ChoiceList
from simulator.desktop.practice.table.client_card import ClientCard, ScoreCard, WalkAwayCard
from simulator.desktop.practice.table.closing_card import ClosingCard
from simulator.desktop.practice.table.countdown import Quiet
from simulator.desktop.practice.table.notes import Note
from simulator.desktop.practice.table.reply_header import ReplyHeader
from simulator.desktop.practice.table.right_column import RightColumn
from simulator.desktop.practice.table.rows import TableView
from simulator.desktop.practice.table.top_bar import TopBar
from simulator.desktop.practice.table.transcript_view import TranscriptView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Banner
from simulator.desktop.widgets.scroll import Scroll, SteadyArea

NARROW, LOW, LARGE_TEXT = 1280, 660, 130
WIDEST = 1760
_FACE_LOW, _FACE_HIGH, _FACE_LEAST = 150, 300, 48
_TRANSCRIPT_LEAST = 120
_OVER_BANNER = 10
_LEAST = QSize(960, 520)


def columns(width: int, large: bool = False) -> tuple[int, int]:
    """How wide the left and the right column are in a window of this width; `large` is the text."""
    if large and width < 1920:
        return 280, 360
    if width >= 1920:
        return 320, 380
    return (280, 348) if width >= 1440 else (264, 332)


class TableLayout(QWidget):
    """Top bar, banner and the three columns; knows sizes, not behaviour.

    Attributes:
        top, banner, client, scores, walk_away, transcript, header, right: the parts around the replies.
        choices, forecast, closing: what stands in their place, one at a time.
        notes: what explains a part, beside it, by name.
    """

    def __init__(self, theme: Theme, quiet: Quiet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.top, self.banner = TopBar(theme), Banner(theme)
        self.client, self.scores, self.walk_away = ClientCard(theme), ScoreCard(theme), WalkAwayCard(theme)
        self.transcript, self.header = TranscriptView(theme), ReplyHeader(theme)
        self.choices = ChoiceList(theme, hushed=lambda: quiet.on)
        self.closing, self.forecast = ClosingCard(theme), ForecastCard(theme)
        self.right = RightColumn(theme)
        self.notes = {
            "replies": Note(theme),
            "scores": Note(theme),
            "deal": self.right.deal_note,
            "phone": self.right.phone_note,
        }
        self._replies = SteadyArea()
        self._replies.setWidgetResizable(True)
        self._replies.setFrameShape(QFrame.Shape.NoFrame)
        self._replies.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._replies.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.setProperty("bare", True)
        self._replies.setWidget(self.choices)
        self.choices.reached.connect(self._keep_in_sight)
        self._place_of_replies = QStackedWidget()
        self._place_of_replies.addWidget(self._replies)
        self._place_of_replies.addWidget(self.closing)
        self._foretelling = Scroll(spacing=0, follows=True)
        self._foretelling.column.addWidget(self.forecast)
        self._foretelling.column.addStretch(1)
        self._place_of_replies.addWidget(self._foretelling)
        self._can_walk = False
        self._left = QWidget()
        self._body = QWidget()
        self._assemble()

    def minimumSizeHint(self) -> QSize:
        """Small: what stands in a low or narrow window is arranged for it."""
        return _LEAST

    def show_view(self, view: TableView) -> None:
        """Note what decides which cards there are."""
        self._can_walk = bool(view.walk_away)

    @property
    def asking(self) -> bool:
        """Whether a forecast is asked for in the place of the replies."""
        return self._place_of_replies.currentWidget() is self._foretelling

    @property
    def over(self) -> bool:
        """Whether it is shown there how talks ended."""
        return self._place_of_replies.currentWidget() is self.closing

    @property
    def reply_stop(self) -> QWidget:
        """What takes the focus in the place of the replies."""
        if self.over:
            return self.closing.button
        if self.asking:
            return self.forecast.first_stop
        return next(iter(self.choices.buttons), self.choices)

    def holds_reply_focus(self) -> bool:
        """Whether the focus is in the place of the replies."""
        here = self.focusWidget()
        return here is not None and self._place_of_replies.isAncestorOf(here)

    def show_place(self, *, over: bool = False, asking: bool = False) -> None:
        """Show in the place of the replies how talks ended, a forecast to be made, or the replies.

        What is hidden loses the focus, and Qt would hand it to the next part: the page takes it instead.
        """
        place: QWidget = self.closing if over else self._foretelling if asking else self._replies
        if self._place_of_replies.currentWidget() is not place and self.holds_reply_focus():
            self.setFocus()
        self._place_of_replies.setCurrentWidget(place)
        self.header.setVisible(place is self._replies)

    def order_focus(self) -> None:
        """Let Tab go from the replies over transcript, phone and deal to the bar on top."""
        phone, top = self.right.phone, self.top
        order: list[QWidget] = [
            *self.choices.buttons,
            *(note.done for note in self.notes.values()),
            *self.forecast.stops,
            self.closing.button,
            self.transcript,
            phone.thread_view,
            *(bubble.chip for bubble in phone.thread_view.bubbles),
            phone.ask,
            self.right.tabs,
            *self.right.deal.terms,
            top.leave,
            top.rewind,
            top.decisions,
            top.forward,
            top.scores,
            top.pause,
        ]
        for one, next_one in pairwise(order):
            QWidget.setTabOrder(one, next_one)

    def arrange(self) -> None:
        """Lay everything out for the window's size and the text's; a page does so again when it is shown."""
        if not self.isVisible():
            return
        width, height = self.width(), self.height()
        large = self._theme.look.scale >= LARGE_TEXT
        left, right = columns(width, large)
        tabbed = large or width < NARROW
        side = max(16, (width - WIDEST) // 2)
        self._banner_row.setContentsMargins(side, 0 if self.banner.isHidden() else _OVER_BANNER, side, 0)
        self._body_row.setContentsMargins(side, 14, side, 16)
        self._left.setFixedWidth(left)
        self.right.setFixedWidth(right)
        self.right.set_room(tabbed=tabbed, short=height < LOW)
        self.walk_away.setVisible(self._can_walk and not tabbed)
        self._arrange_face(left, height)
        self.arrange_replies()

    def arrange_replies(self) -> None:
        """Give the replies the height they need, as long as something of the transcript is left."""
        left, right = columns(self.width(), self._theme.look.scale >= LARGE_TEXT)
        margins = self._body_row.contentsMargins()
        width = self.width() - left - right - margins.left() - margins.right() - 2 * self._body_row.spacing()
        if self.asking:
            wanted = max(self.forecast.heightForWidth(width), self.forecast.sizeHint().height())
        elif self.over:
            wanted = max(self.closing.heightForWidth(width), self.closing.sizeHint().height())
        else:
            wanted = self.choices.height_for(width)
        banner = self._banner_height()
        head = self.header.sizeHint().height() + 10 if not self.header.isHidden() else 0
        if not self.notes["replies"].isHidden():
            head += self.notes["replies"].tall(width) + 10
        room = self.height() - self.top.height() - 30 - banner - head - _TRANSCRIPT_LEAST - 12
        tall = max(self._theme.px(56), min(wanted, room))
        scrolls = wanted > tall
        self.choices.setMinimumHeight(wanted if scrolls else 0)
        policy = Qt.ScrollBarPolicy
        self._replies.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        self._place_of_replies.setFixedHeight(tall)

    def _banner_height(self) -> int:
        if self.banner.isHidden():
            return 0
        return (
            max(
                self.banner.minimumHeight(),
                self.banner.sizeHint().height(),
                self.banner.heightForWidth(self.width() - 32),
            )
            + _OVER_BANNER
        )

    def _arrange_face(self, width: int, height: int) -> None:
        """The face gives way first where the left column would not fit."""
        self.client.fit(width)
        self.scores.fit(width)
        self.client.reserve(2 if height >= LOW else 1)
        face = max(_FACE_LOW, min(_FACE_HIGH, height - 480))
        self.client.portrait.show()
        self.client.portrait.setFixedHeight(face)
        below = sum(
            max(part.heightForWidth(width), part.sizeHint().height()) + 12
            for part in (self.scores, self.walk_away, self.notes["scores"])
            if not part.isHidden()
        )
        self.client.show_body()
        self.client.column.activate()
        words = max(self.client.heightForWidth(width), self.client.sizeHint().height())
        banner = self._banner_height()
        room = height - self.top.height() - 31 - banner - below
        if words > room:
            face -= words - room
            self.client.portrait.setFixedHeight(max(_FACE_LEAST, face))
        self.client.portrait.setVisible(face >= _FACE_LEAST)
        self.client.show_body(face >= 0)

    def _keep_in_sight(self, button: QWidget) -> None:
        self._replies.ensureWidgetVisible(button, 0, 4)

    def _assemble(self) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        for part in (self.client, self.notes["scores"], self.scores, self.walk_away):
            left.addWidget(part)
        left.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.transcript, 1)
        middle.addWidget(self.notes["replies"])
        middle.addWidget(self.header)
        middle.addWidget(self._place_of_replies)
        self._body_row = QHBoxLayout(self._body)
        self._body_row.setSpacing(14)
        self._body_row.addWidget(self._left)
        self._body_row.addLayout(middle, 1)
        self._body_row.addWidget(self.right)
        self._banner_row = QHBoxLayout()
        self._banner_row.addWidget(self.banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(self._banner_row)
        column.addWidget(self._body, 1)
