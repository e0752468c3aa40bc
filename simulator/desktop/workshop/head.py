"""The head of the Workshop: what is open, how it stands, and what is done with it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Button, ChipButton, Label, PageHeader
from simulator.desktop.widgets.chip import Tone
from simulator.desktop.workshop.problems.words import problem_words
from simulator.desktop.workshop.severity import worst
from simulator.scenario.problem import Problem, Severity

translate = QCoreApplication.translate
_TONES: Mapping[Severity | None, Tone] = {"error": "bad", "warning": "warn"}


@dataclass(frozen=True, slots=True)
class Standing:
    """What the head tells.

    Attributes:
        file: the name of the open file; empty without one.
        saved: how the text stands to its file, in words.
        problems: of the text; None before the first check.
        plays: whether it can be played and balanced.
    """

    file: str = ""
    saved: str = ""
    problems: tuple[Problem, ...] | None = None
    plays: bool = False


class _FileName(Label):
    """A name that ends in an ellipsis where there is no room for all of it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class Head(PageHeader):
    """Title, file, problems, whether it is saved; Check balance, Playtest, and a menu with the rest.

    Attributes:
        chip: leads to the problems. balance, playtest, more: the buttons. menu: the rest.

    Signals:
        problems_wanted: to the problems.
        menu_wanted: the menu is to be filled and shown.
    """

    problems_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, parent)
        self._desk = desk
        theme = desk.theme
        self._standing = Standing()
        self._offered: set[str] = set()
        self._file = _FileName(theme, "", "body", "text2")
        self._file.setMinimumWidth(40)
        self.chip = ChipButton(theme, tone="bad", icon="warning", height=22)
        self._saved = Label(theme, "", "ui", "text2")
        self.balance = Button(theme, "", "secondary", icon="history")
        self.playtest = Button(theme, "", "primary", icon="practice")
        self.more = Button(theme, "", "ghost", icon="more")
        self.menu = QMenu(self)
        for place, part in enumerate((self._file, self.chip, self._saved), start=1):
            self.row.insertWidget(place, part)
        for button in (self.balance, self.playtest, self.more):
            self.row.addWidget(button)
        self.chip.clicked.connect(self.problems_wanted)
        self.more.clicked.connect(self.menu_wanted)
        desk.keys.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def told(self) -> str:
        """What it says of the open file."""
        parts = (self._file, self.chip, self._saved)
        return ", ".join(part.text() for part in parts if not part.isHidden())

    def show_standing(self, standing: Standing) -> None:
        """Tell how the open file stands."""
        if standing == self._standing:
            return
        self._standing = standing
        self._show()

    def offer(self, names: set[str]) -> None:
        """Offer these of the buttons, `playtest` and `balance`, while a file is open that they are for."""
        self._offered = names
        self._show_buttons()

    def popup(self) -> None:
        """Show the menu below its button."""
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.set_words(translate("Workshop", "Workshop"))
        self.balance.setText(translate("Workshop", "Check balance"))
        self.playtest.setText(translate("Workshop", "Playtest"))
        more = translate("Workshop", "More")
        self.more.setAccessibleName(more)
        self.more.setToolTip(more)
        self._show()

    def _show(self) -> None:
        standing = self._standing
        self._file.setText(standing.file)
        self._file.setToolTip(standing.file)
        self._file.setVisible(bool(standing.file))
        counted = [problem for problem in standing.problems or () if problem.severity != "hint"]
        bad = worst({problem.severity for problem in counted})
        self.chip.setVisible(standing.problems is not None and bool(standing.file))
        self.chip.setText(problem_words(len(counted)))
        self.chip.set_tone(_TONES.get(bad, "good"), "check" if bad is None else "warning")
        self.chip.setAccessibleName(self.chip.text())
        self._show_buttons()
        self._saved.setText(standing.saved)
        self._saved.setVisible(bool(standing.saved))
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all of it, the keys go first, then when it was saved; the name stays."""
        keys = self._desk.keys
        ways = (("workshop.balance", self.balance), ("workshop.playtest", self.playtest))
        for name, button in ways:
            button.set_key(keys.keys_of(name)[0])
        self._saved.setVisible(bool(self._standing.saved))
        if not self._fits():
            for name, button in ways:
                button.set_key("")
                button.setAccessibleDescription(keys.keys_of(name)[0])
        if not self._fits():
            self._saved.hide()

    def _fits(self) -> bool:
        items = (self.row.itemAt(place) for place in range(self.row.count()))
        parts = [item.widget() for item in items if item is not None]
        shown = [part for part in parts if part is not None and not part.isHidden()]
        margins = self.row.contentsMargins()
        need = sum(part.sizeHint().width() for part in shown) + self.row.spacing() * self.row.count()
        return need + margins.left() + margins.right() <= self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_buttons(self) -> None:
        for name, button in (("balance", self.balance), ("playtest", self.playtest)):
            button.setVisible(self._standing.plays and name in self._offered)
