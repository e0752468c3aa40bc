"""Whose attempts count, since when, and on which version of the file."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import ChipButton, Picker

DAYS = (0, 7, 30, 90)
"""How far back attempts may lie; 0 for any time."""


class Filters(QWidget):
    """Three fields and a switch for names.

    Signals:
        changed: something else counts now.
        names_changed: names are shown or hidden now.
    """

    changed = Signal()
    names_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: Mapping[str, int] = {}
        self.who, self.when, self.which = Picker(theme), Picker(theme), Picker(theme)
        self.hide_names = ChipButton(theme, checkable=True)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((first, (self.who, self.hide_names)), (second, (self.when, self.which))):
            row.setSpacing(4)
            for part in parts:
                row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 4, 13, 4)
        column.setSpacing(2)
        column.addLayout(first)
        column.addLayout(second)
        for field in (self.who, self.when, self.which):
            field.chosen.connect(self._chosen)
        self.hide_names.toggled.connect(self._toggled)

    @property
    def trainee(self) -> str | None:
        """Whose attempts count; None for everybody's."""
        found: str | None = self.who.value
        return found

    @property
    def this_version(self) -> bool:
        """Whether only attempts on the file as it stands count."""
        return bool(self.which.value)

    @property
    def days(self) -> int:
        """How far back attempts may lie; 0 for any time."""
        return int(self.when.value or 0)

    def widen(self) -> None:
        """Have everything count again."""
        self.who.choose(None)
        self.when.choose(0)
        self.which.choose(False)
        self.changed.emit()

    def show_people(self, people: Mapping[str, int]) -> None:
        """Offer these people; one who was chosen and has no attempts now is let go."""
        self._people = people
        gone = self.trainee is not None and self.trainee not in people
        self._offer_people()
        if gone:
            self.who.choose(None)

    def name_of(self, trainee: str) -> str:
        """What a person is called here."""
        if self.hide_names.isChecked():
            return self.tr("Person {n}").format(n=list(self._people).index(trainee) + 1)
        return trainee or self.tr("Without a name")

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.who.setAccessibleName(self.tr("Whose attempts"))
        self.when.setAccessibleName(self.tr("Since when"))
        self.which.setAccessibleName(self.tr("Which version of the file"))
        self.hide_names.setText(self.tr("Hide names"))
        first = not self.when.values
        self.when.set_options([(days, self._days(days)) for days in DAYS])
        self.which.set_options([(False, self.tr("All versions")), (True, self.tr("Only this version"))])
        self._offer_people()
        if first:
            self.when.choose(0)
            self.which.choose(False)
            self.who.choose(None)

    def _days(self, days: int) -> str:
        return self.tr("The last {n} days").format(n=days) if days else self.tr("At any time")

    def _offer_people(self) -> None:
        people = [(name, f"{self.name_of(name)} · {count}") for name, count in self._people.items()]
        self.who.set_options([(None, self.tr("Everybody")), *people])

    def _chosen(self, _value: object) -> None:
        self.changed.emit()

    def _toggled(self, _on: bool) -> None:
        self._offer_people()
        self.names_changed.emit()
