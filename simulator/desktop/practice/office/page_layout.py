"""The office's parts and where they stand."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.desktop.practice.forecast.card import ForecastCard
from simulator.desktop.practice.office.bar import OfficeBar
from simulator.desktop.practice.office.claim_list import ClaimList
from simulator.desktop.practice.office.director_card import DirectorCard
from simulator.desktop.practice.office.evidence_list import EvidenceList
from simulator.desktop.practice.office.official_card import OfficialCard
from simulator.desktop.practice.office.phrases import translate
from simulator.desktop.practice.office.speech_card import SpeechCard
from simulator.desktop.practice.office.view import OfficeView
from simulator.desktop.practice.table.choice_list import ChoiceList
from simulator.desktop.practice.table.countdown import Quiet
from simulator.desktop.practice.table.page_layout import LARGE_TEXT, WIDEST
from simulator.desktop.practice.table.phrases import keys_hint
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Banner, Button, Label
from simulator.desktop.widgets.scroll import Scroll

_LEFT, _WIDE_LEFT, _WIDE = 340, 372, 1340
"""How wide the director's column is, and from which window on it is the wide one."""
_LISTS = 168
"""How high the two lists stand at least, at the usual text size."""
_SPEECH = 86
"""How high his words stand at least, so that nothing jumps where they are short."""
_LEAST = QSize(960, 520)


class OfficeLayout(QWidget):
    """Bar, banner, the director on the left, what is said and done on the right.

    Attributes:
        top, banner, director, forecast, official, speech, claims, evidence, answers, onward: the parts.
    """

    def __init__(self, theme: Theme, quiet: Quiet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.top, self.banner, self.director = OfficeBar(theme), Banner(theme), DirectorCard(theme)
        self.forecast, self.official, self.speech = (
            ForecastCard(theme),
            OfficialCard(theme),
            SpeechCard(theme),
        )
        self.claims, self.evidence = ClaimList(theme), EvidenceList(theme)
        self.answers = ChoiceList(theme, hushed=lambda: quiet.on)
        self.onward = Button(theme, "", "primary", icon="forward", key="Enter", height=38)
        self._waiting = Label(theme, "", "ui", "text2", wrap=True)
        self._titles = [Label(theme, "", "title3") for _ in range(3)]
        self._hints = [Label(theme, "", "small", "text2", wrap=True) for _ in range(2)]
        self._claims_scroll, self._evidence_scroll = Scroll(0, follows=True), Scroll(0, follows=True)
        self._right = Scroll(spacing=14, follows=True)
        self._talk, self._replies, self._evidence_side = QWidget(), QWidget(), QWidget()
        self._assemble()

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over, of those that are shown."""
        every: tuple[QWidget, ...] = (
            self.forecast, self._replies, self.onward, self._evidence_side, self.claims, self.speech,
            self.director, self.top,
        )  # fmt: skip
        return tuple(part for part in every if part.isVisible())

    def minimumSizeHint(self) -> QSize:
        """Small: what stands in a low or narrow window scrolls."""
        return _LEAST

    def show_view(self, view: OfficeView) -> None:
        """Show everything at one moment."""
        stage = view.stage
        talking = stage in ("claim", "reaction")
        self.top.show_view(view)
        self.director.show_view(view)
        self.official.show_view(view)
        self.speech.show_view(view)
        self.claims.show_rows(view.claims)
        self.evidence.show_rows(view.evidence)
        self.evidence.setEnabled(stage == "claim")
        if stage == "claim":
            self.answers.show_rows(view.answers)
        self.forecast.setVisible(stage == "forecast")
        self.official.setVisible(stage in ("official", "entrance"))
        self._talk.setVisible(bool(view.claims))
        # Without claims nothing takes up the height that is left: his words would.
        column = self._right.column
        column.setStretch(column.count() - 1, 0 if view.claims else 1)
        self._evidence_side.setVisible(talking and bool(view.evidence))
        self._replies.setVisible(stage == "claim")
        self.onward.setVisible(bool(view.onward))
        self._say(view)
        self.arrange()

    def arrange(self) -> None:
        """Lay out for the window's size and the text's."""
        width, height = self.width(), self.height()
        side = max(16, (width - WIDEST) // 2)
        self._body_row.setContentsMargins(side, 14, side, 14)
        self._banner_row.setContentsMargins(side, 0 if self.banner.isHidden() else 10, side, 0)
        left = _LEFT if width < _WIDE else _WIDE_LEFT
        self.director.fit(left, height - self.top.height() - 28)
        self.speech.setMinimumHeight(_SPEECH)
        self._hints[0].setVisible(self._theme.look.scale < LARGE_TEXT)
        self._talk.setMinimumHeight(self._theme.px(_LISTS))
        self.answers.setFixedHeight(self.answers.height_for(max(320, self._right.viewport().width())))

    def order_focus(self) -> None:
        """Let Tab go from the replies over evidence, claims and his words to the bar."""
        order: list[QWidget] = [
            *self.forecast.stops,
            *self.answers.buttons,
            self.onward,
            *self.evidence.tiles,
            *self.claims.tiles,
            self.speech,
            self.speech.chip,
            self.director,
            self.top.leave,
        ]
        for one, after in pairwise(order):
            QWidget.setTabOrder(one, after)

    def _say(self, view: OfficeView) -> None:
        claims, evidence, replies = self._titles
        claims.setText(translate("Office", "Claims"))
        evidence.setText(translate("Office", "Your evidence"))
        replies.setText(translate("Office", "How do you answer?"))
        self._hints[0].setText(translate("Office", "Pick one or two that answer this claim"))
        self._hints[1].setText(keys_hint(len(view.answers)))
        self.onward.setText(view.onward)
        self.onward.updateGeometry()
        waits = translate("Office", "{name} is looking through the deal.").format(name=view.name)
        self._waiting.setText(waits if view.waiting else "")
        self.evidence.setAccessibleName(evidence.text())
        self.claims.setAccessibleName(claims.text())
        self.answers.setAccessibleName(replies.text())

    def _assemble(self) -> None:
        self._claims_scroll.column.addWidget(self.claims)
        self._claims_scroll.column.addStretch(1)
        self._evidence_scroll.column.addWidget(self.evidence)
        self._evidence_scroll.column.addStretch(1)
        talk = QHBoxLayout(self._talk)
        talk.setContentsMargins(0, 0, 0, 0)
        talk.setSpacing(16)
        talk.addLayout(_titled(self._titles[0], None, self._claims_scroll), 15)
        side = QVBoxLayout(self._evidence_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addLayout(_titled(self._titles[1], self._hints[0], self._evidence_scroll))
        talk.addWidget(self._evidence_side, 16)
        replies = QVBoxLayout(self._replies)
        replies.setContentsMargins(0, 0, 0, 0)
        replies.addLayout(_titled(self._titles[2], self._hints[1], self.answers))
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._waiting, 1)
        foot.addWidget(self.onward)
        column = self._right.column
        for part in (self.forecast, self.speech, self.official):
            column.addWidget(part)
        column.addWidget(self._talk, 1)
        column.addWidget(self._replies)
        column.addLayout(foot)
        column.addStretch(0)
        self._right.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._body_row, self._banner_row = QHBoxLayout(), QHBoxLayout()
        self._body_row.setSpacing(16)
        self._body_row.addWidget(self.director)
        self._body_row.addWidget(self._right, 1)
        self._banner_row.addWidget(self.banner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top)
        whole.addLayout(self._banner_row)
        whole.addLayout(self._body_row, 1)


def _titled(title: Label, hint: Label | None, content: QWidget) -> QVBoxLayout:
    """A title, with a hint at the right end, over what it is the title of."""
    head = QHBoxLayout()
    head.setSpacing(16)
    head.addWidget(title, 0, Qt.AlignmentFlag.AlignBottom)
    if hint is not None:
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        head.addWidget(hint, 1)
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addLayout(head)
    column.addWidget(content, 1)
    return column
