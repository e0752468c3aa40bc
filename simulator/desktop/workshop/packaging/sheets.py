"""The sheets of packages: what goes into one, and what one brings."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Button, Card, Flow, Label, Overlay, flush_left
from simulator.desktop.widgets.scroll import Scroll
from simulator.desktop.workshop.packaging.item_card import ItemCard
from simulator.desktop.workshop.packaging.words import kind_word, size_word, translate
from simulator.workshop.package import Offer, Piece

_WIDTH, _LOWEST, _HIGHEST, _LEAST = 520, 60, 400, 80


class _Sheet(Overlay):
    """A title, a sentence, what it is about in a part that scrolls, and two buttons.

    Attributes:
        go, cancel: the buttons. inside: the part that scrolls.

    Signals:
        agreed: it is to be done.
    """

    agreed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        theme = desk.theme
        self.card = Card(theme, "raised", radius=14, margins=(24, 20, 24, 18), spacing=10)
        super().__init__(theme, parent, self.card, scrim=True)
        self._desk = desk
        self._title = Label(theme, "", "title2", wrap=True)
        self._says = Label(theme, "", "ui", "text2", wrap=True)
        self._told = Label(theme, "", "ui", "bad", wrap=True)
        self.inside = Scroll(8, follows=True)
        self.go, self.cancel = Button(theme, "", "primary", height=38), Button(theme, "", "ghost", height=38)
        row, buttons = Flow(gap=4), QHBoxLayout()
        for button in (self.go, self.cancel):
            row.addWidget(button)
        flush_left(buttons)
        buttons.addLayout(row, 1)
        for part in (self._title, self._says):
            self.card.column.addWidget(part)
        self.card.column.addWidget(self.inside, 1)
        self.card.column.addWidget(self._told)
        self.card.column.addLayout(buttons)
        self.go.clicked.connect(self.agreed)
        self.cancel.clicked.connect(self.close_up)
        desk.language.changed.connect(self.retranslate)
        theme.changed.connect(self._dress)
        self._dress()

    def tell(self, sentence: str) -> None:
        """Say why it was not done; an empty sentence takes that away."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.cancel.setText(translate("Packages", "Cancel"))
        self.card.setAccessibleName(self._title.text())
        for button in (self.go, self.cancel):
            button.updateGeometry()
        self._fit()

    def _empty(self) -> None:
        column = self.inside.column
        while column.count():
            item = column.takeAt(0)
            part = None if item is None else item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()

    def _fit(self) -> None:
        """As high as what it is about, within bounds."""
        px = self._theme.px
        wide = px(_WIDTH) - 48 - self.inside.verticalScrollBar().sizeHint().width()
        self.inside.column.activate()
        high = self.inside.column.heightForWidth(wide)
        self.inside.setFixedHeight(min(max(high + 2, px(_LOWEST)), px(_HIGHEST), self._room()))

    def _room(self) -> int:
        parent = self.parentWidget()
        return max(_LEAST, (0 if parent is None else parent.height()) - self._theme.px(220))

    def _dress(self) -> None:
        self.card.setFixedWidth(self._theme.px(_WIDTH))


class MakeSheet(_Sheet):
    """What goes into a package, before it is asked where that is to go."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._pieces: dict[Piece, int] = {}
        self._modified = False
        self._title_of = ""
        self.retranslate()

    def ask(self, title: str, pieces: dict[Piece, int], *, modified: bool) -> None:
        """Show the files with their sizes; `modified`: the open text is not saved."""
        self._title_of, self._pieces, self._modified = title, pieces, modified
        self.tell("")
        self.retranslate()
        self.open()
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(translate("Packages", "A package of {title}").format(title=self._title_of))
        says = translate("Packages", "One file to mail. Whoever opens it has all of this:")
        if self._modified:
            says = translate("Packages", "Your text is saved first.") + " " + says
        self._says.setText(says)
        self.go.setText(translate("Packages", "Choose a place…"))
        self._empty()
        locale = self._desk.language.locale()
        for piece, size in self._pieces.items():
            words = " · ".join((piece.name, kind_word(piece), size_word(size, locale)))
            self.inside.column.addWidget(Label(self._desk.theme, words, "ui", wrap=True))
        self.inside.column.addStretch(1)
        super().retranslate()


class OfferSheet(_Sheet):
    """What a package brings, and what is to become of it.

    Attributes:
        cards: one for each scenario, director and portrait.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._offer: Offer | None = None
        self.cards: tuple[ItemCard, ...] = ()
        self.retranslate()

    @property
    def offer(self) -> Offer | None:
        """The package."""
        return self._offer

    def ask(self, offer: Offer) -> None:
        """Show a package."""
        self._offer = offer
        self.tell("")
        self.refill()
        self.open()
        first = next((card.choices for card in self.cards if card.item.asks), None)
        (first or self.go).setFocus(Qt.FocusReason.OtherFocusReason)

    def refill(self) -> None:
        """Show anew what the package brings."""
        self._empty()
        offer = self._offer
        self.cards = () if offer is None else tuple(ItemCard(self._desk, offer, one) for one in offer.items)
        for card in self.cards:
            card.chosen.connect(self._judge)
            self.inside.column.addWidget(card)
        self.inside.column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        name = "" if self._offer is None else self._offer.file.name
        self._title.setText(translate("Packages", "What {file} brings").format(file=name))
        self._says.setText(
            translate("Packages", "It goes into your own library and nowhere else; nothing in it is run.")
        )
        for card in self.cards:
            card.retranslate()
        self._judge()
        super().retranslate()

    def _judge(self) -> None:
        brings = self._offer is not None and self._offer.brings
        self.go.setEnabled(brings)
        self.go.setText(
            translate("Packages", "Open into my library")
            if brings
            else translate("Packages", "Nothing to open")
        )
        self.go.updateGeometry()
        self._fit()
