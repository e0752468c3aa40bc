"""What the director made of it: stance, last words, and every claim beside the plain facts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.portraits import PortraitView
from simulator.desktop.practice.ending.phrases import fact_lines, no_facts, quoted, translate
from simulator.desktop.practice.ending.rows import ClaimRow, EndingView
from simulator.desktop.practice.table.phrases import contradicts
from simulator.desktop.text.vocabulary import stance_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Chip, ChipButton, Hairline, Label

_FACE = 56
_MOODS = {
    "supportive": "pleased",
    "neutral": "mixed",
    "questioning": "suspicious",
    "suspicious": "suspicious",
    "accusing": "annoyed",
    "withdrawn": "cold",
}
"""The face of each stance."""


class ClaimView(QFrame):
    """A claim on the left, the facts on the right; the chip shows what was said before."""

    def __init__(
        self, theme: Theme, claim: ClaimRow, view: EndingView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = Label(theme, quoted(claim.text), "bodyM", "director", wrap=True)
        self.facts: list[Label] = []
        self.chip: ChipButton | None = None
        self.earlier_words = Label(theme, "", "ui", "text2", wrap=True)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.words)
        if claim.contradicts is not None:
            time, words = claim.contradicts
            self.chip = ChipButton(theme, contradicts(time), "director", icon="swap")
            self.chip.setCheckable(False)
            self.chip.clicked.connect(self._toggle)
            self.earlier_words.setText(f"{time}  {quoted(words)}")
            left.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.earlier_words.hide()
        left.addWidget(self.earlier_words)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(2)
        for place, fact in enumerate(claim.facts):
            if place:
                right.addSpacing(6)
            for number, line in enumerate(fact_lines(fact)):
                label = Label(theme, line, "ui", "text" if number == 0 else "text2", wrap=True)
                self.facts.append(label)
                right.addWidget(label)
        if not claim.facts:
            self.facts.append(Label(theme, no_facts(claim, view), "ui", "text2", wrap=True))
            right.addWidget(self.facts[0])
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(16)
        row.addLayout(left, 9)
        row.addLayout(right, 11)
        self.setAccessibleName(" ".join([claim.text, *(label.text() for label in self.facts)]))

    def _toggle(self) -> None:
        self.earlier_words.setVisible(self.earlier_words.isHidden())


class DirectorCard(Card):
    """The director after the talks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(18, 14, 18, 10), spacing=6, parent=parent)
        self.portrait = PortraitView(theme, crop="disc")
        self.portrait.setFixedSize(_FACE, _FACE)
        self._name = Label(theme, "", "title3")
        self._role = Label(theme, "", "small", "text2")
        self.stance = Chip(theme, "", "director")
        self._bubble = Card(theme, "directorTint", None, radius=10, margins=(12, 9, 12, 9))
        self.message = Label(theme, "", "body", wrap=True)
        self._bubble.column.addWidget(self.message)
        self._head = Label(theme, "", "uiB")
        self._note = Label(theme, "", "small", "text2", wrap=True)
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addStretch(1)
        who.addWidget(self._name)
        who.addWidget(self._role)
        who.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.portrait)
        head.addLayout(who, 1)
        head.addWidget(self.stance)
        self.column.addLayout(head)
        self.column.addWidget(self._bubble)
        self.column.addSpacing(2)
        self.column.addWidget(self._head)
        self.column.addWidget(self._note)
        self._claims = QVBoxLayout()
        self._claims.setSpacing(0)
        self.column.addLayout(self._claims)
        self.claims: list[ClaimView] = []

    def show_view(self, view: EndingView) -> None:
        """Show what the director says of a finished session."""
        director = view.director
        self.portrait.show_person(director.portrait, director.seed, director.name)
        self.portrait.show_mood(_MOODS[view.stance], f"{director.name}, {stance_word(view.stance).lower()}")
        self._name.setText(director.name)
        self._role.setText(director.role)
        self.stance.setText(stance_word(view.stance))
        self.stance.updateGeometry()
        self._bubble.setVisible(view.message is not None)
        if view.message is not None:
            self.message.setText(f"{view.message.time}  {quoted(view.message.text)}")
        self._head.setText(translate("Ending", "What the director says, and what happened"))
        self._note.setText(translate("Ending", "The facts stand beside each claim; you judge."))
        self._head.setVisible(bool(view.claims))
        self._note.setVisible(bool(view.claims))
        self._build(view)

    def _build(self, view: EndingView) -> None:
        while self._claims.count():
            item = self._claims.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.claims = []
        for claim in view.claims:
            self._claims.addWidget(Hairline(self._theme))
            shown = ClaimView(self._theme, claim, view)
            self._claims.addWidget(shown)
            self.claims.append(shown)
