"""A hundred chips laid out by hand over the answers."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from simulator.desktop.practice.forecast.counted import ForecastCounted
from simulator.desktop.practice.forecast.questions import Question, translate
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Label
from simulator.office.forecast import CHIPS

STEP = 5


class ChipsBox(QSpinBox):
    """How many chips lie on one answer: typed, or moved by five with the arrows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setRange(0, CHIPS)
        self.setSingleStep(STEP)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dress()
        theme.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(64), self._theme.px(34))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _dress(self) -> None:
        self.setFont(self._theme.font("bodyB"))
        self.updateGeometry()


class ChipsPanel(QWidget):
    """A row for each answer, with its chips and steps of five; below, how many are left.

    Signals:
        changed: some chips were moved.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ids: tuple[str, ...] = ()
        self.boxes: list[ChipsBox] = []
        self.fewer: list[Button] = []
        self.more: list[Button] = []
        self._names: list[Label] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self.left = Label(theme, "", "uiB")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addWidget(self.left)

    @property
    def chips(self) -> Mapping[str, int]:
        """The chips on each answer."""
        return {id: box.value() for id, box in zip(self._ids, self.boxes, strict=True)}

    @property
    def sum(self) -> int:
        """How many chips lie anywhere."""
        return sum(box.value() for box in self.boxes)

    @property
    def complete(self) -> bool:
        """Whether all hundred are laid out, and no more."""
        return self.sum == CHIPS

    def show_question(self, question: Question) -> None:
        """Offer the answers to a question, with no chips on any."""
        for part in (*self._names, *self.fewer, *self.boxes, *self.more):
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._names, self.fewer, self.boxes, self.more = [], [], [], []
        self._ids = question.ids
        for place, _ in enumerate(question.options):
            self._add_row(place)
        self.retell(question)

    def retell(self, question: Question) -> None:
        """Say the same in the language in force; the chips stay."""
        for place, option in enumerate(question.options):
            self._names[place].setText(option.words)
            self.boxes[place].setAccessibleName(option.words)
            fewer, more = (
                translate("Forecast", "{what}: fewer chips"),
                translate("Forecast", "{what}: more chips"),
            )
            self.fewer[place].setAccessibleName(fewer.format(what=option.words))
            self.more[place].setAccessibleName(more.format(what=option.words))
        self._count()

    @property
    def first_stop(self) -> QWidget | None:
        """The box of the first answer."""
        return next(iter(self.boxes), None)

    def _add_row(self, place: int) -> None:
        theme = self._theme
        name, box = Label(theme, "", "body", wrap=True), ChipsBox(theme)
        fewer, more = Button(theme, "−", "ghost"), Button(theme, "+", "ghost")
        for button, by in ((fewer, -1), (more, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows do the same in the box
            button.clicked.connect(box.stepUp if by > 0 else box.stepDown)
        box.valueChanged.connect(self._moved)
        for column, part in enumerate((name, fewer, box, more)):
            self._grid.addWidget(part, place, column, Qt.AlignmentFlag.AlignVCenter)
            part.show()
        self._names.append(name)
        self.fewer.append(fewer)
        self.boxes.append(box)
        self.more.append(more)

    def _moved(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        left = CHIPS - self.sum
        counted = ForecastCounted()
        if left > 0:
            words = counted.left(left)
        elif left < 0:
            words = counted.over(-left)
        else:
            words = translate("Forecast", "All 100 chips are laid out")
        self.left.setText(words)
        self.left.set_colour("bad" if left < 0 else "text" if left else "good")
