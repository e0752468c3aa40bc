"""What a face looks like: its seven expressions on both grounds, the sizes it is shown at, how it reads."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.portraits import EXPRESSIONS, Face
from simulator.desktop.portraits.painting import faceless
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Chip, Flow, Label, Segmented, tab_to_checked
from simulator.desktop.workshop.portrait.faces import FaceButton, FaceTile
from simulator.desktop.workshop.portrait.readable import Part, reads
from simulator.desktop.workshop.portrait.words import expression_word

translate = QCoreApplication.translate

_DISC = 50
CARD, STRIP, SMALL = 300, 104, 26
"""The sizes at which faces are shown: large at the table, on cards, in lists and beside bubbles."""
_CARD_HEIGHT = 264


class FacePreview(QWidget):
    """Seven expressions to press, and the one that is on at every size.

    Attributes:
        buttons: the expressions, by name.
        ground: which ground the large face stands on.
    """

    turned = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._face = Face()
        self._group = QButtonGroup(self)
        self.buttons = {name: FaceButton(theme, name, _DISC) for name in EXPRESSIONS}
        for button in self.buttons.values():
            self._group.addButton(button)
        self.buttons["calm"].setChecked(True)
        tab_to_checked(self._group)
        self._group.buttonClicked.connect(self._turn)
        self.card = FaceTile("card", CARD, _CARD_HEIGHT)
        self.ground = Segmented(theme)
        self.ground.chosen.connect(self._show)
        self.strips = [FaceTile("strip", STRIP, STRIP) for _ in range(2)]
        self.smalls = [FaceTile("disc", SMALL, SMALL) for _ in range(2)]
        self._sizes = Label(theme, "", "small", "text2", wrap=True)
        self._hidden = Label(theme, "", "small", "warn", wrap=True)
        self._lines: dict[Part, tuple[Label, Chip]] = {
            part.part: (Label(theme, "", "small", "text2", wrap=True), Chip(theme)) for part in reads(Face())
        }
        self._lay_out()

    @property
    def expression(self) -> str:
        """Which expression is on."""
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def show_face(self, face: Face) -> None:
        """Show a face everywhere."""
        self._face = face
        for button in self.buttons.values():
            button.show_face(face)
        self._show()
        self._tell()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        before = self.ground.value
        self.ground.set_options([
            (False, translate("PortraitPreview", "Light ground")),
            (True, translate("PortraitPreview", "Dark ground")),
        ])  # fmt: skip
        self.ground.choose(self._theme.dark if before is None else before)
        for name, button in self.buttons.items():
            button.setText(expression_word(name))
        words = translate("PortraitPreview", "As it is shown: {card} pixels wide, {strip} and {small}")
        self._sizes.setText(words.format(card=CARD, strip=STRIP, small=SMALL))
        self._hidden.setText(
            translate("PortraitPreview", "Portraits are hidden in the settings, so no face is drawn here.")
        )
        self._hidden.setVisible(faceless())
        self._show()
        self._tell()

    def _turn(self) -> None:
        tab_to_checked(self._group)
        self._show()
        self.turned.emit(self.expression)

    def _show(self, _ground: object = None) -> None:
        face, look, word = self._face, self.expression, expression_word(self.expression)
        light, dark = (translate("PortraitPreview", "{word}, on a light ground"),
                       translate("PortraitPreview", "{word}, on a dark ground"))  # fmt: skip
        on_dark = bool(self.ground.value)
        self.card.show_face(face, look, (dark if on_dark else light).format(word=word), dark=on_dark)
        for tiles in (self.strips, self.smalls):
            tiles[0].show_face(face, look, light.format(word=word), dark=False)
            tiles[1].show_face(face, look, dark.format(word=word), dark=True)

    def _tell(self) -> None:
        names: dict[Part, str] = {
            "brows": translate("PortraitPreview", "Brows on the skin"),
            "eyes": translate("PortraitPreview", "Eyes in their white"),
            "light": translate("PortraitPreview", "Head on a light ground"),
            "dark": translate("PortraitPreview", "Head on a dark ground"),
        }
        well = translate("PortraitPreview", "{ratio} : 1, reads well")
        faint = translate("PortraitPreview", "{ratio} : 1, hard to read")
        for one in reads(self._face):
            label, chip = self._lines[one.part]
            ratio = self._language.locale().toString(one.ratio, "f", 1)
            label.setText(names[one.part])
            chip.setText((well if one.well else faint).format(ratio=ratio))
            chip.set_tone("good" if one.well else "warn", "check" if one.well else "warning")

    def _lay_out(self) -> None:
        row = Flow(gap=4, line_gap=6)
        for button in self.buttons.values():
            row.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.card)
        left.addWidget(self.ground, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        pairs = QHBoxLayout()
        pairs.setSpacing(8)
        for tile in (*self.strips, *self.smalls):
            pairs.addWidget(tile, 0, Qt.AlignmentFlag.AlignBottom)
        pairs.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self._sizes)
        right.addLayout(pairs)
        right.addSpacing(6)
        for label, chip in self._lines.values():
            right.addWidget(label)
            right.addWidget(chip)
        right.addWidget(self._hidden)
        right.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addLayout(left)
        below.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addLayout(below, 1)
