"""The rows of the settings: a heading, what is chosen, and a remark where it helps."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Hairline, Label, Segmented, Switch

Words = Callable[[], str]
"""A text in the language in force: asked for again whenever that changes."""

_LEFT = 220


class Section(Card):
    """A heading and its rows, each with a hairline above.

    Every row keeps how its words are made, so that one call sets all of them in another language.
    """

    def __init__(self, theme: Theme, heading: Words, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(20, 16, 20, 14), spacing=8, parent=parent)
        self._heading = Label(theme, "", "title3")
        self.column.addWidget(self._heading)
        self._texts: list[Callable[[], None]] = []
        self._names: list[Label] = []
        theme.changed.connect(self._fit)
        self.on_words(lambda: self._heading.setText(heading()))
        self.on_words(lambda: self.setAccessibleName(heading()))

    def on_words(self, put: Callable[[], None]) -> None:
        """Keep how a text is set, to set it again in another language."""
        self._texts.append(put)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for put in self._texts:
            put()

    def add(self, widget: QWidget) -> None:
        """Add a row that is as wide as the section."""
        self.column.addWidget(Hairline(self._theme))
        self.column.addWidget(widget)

    def add_row(self, name: Words, part: QWidget, remark: Words | None = None) -> None:
        """Add a part with its name on the left."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(2)
        label = Label(self._theme, "", "uiM", wrap=True)
        label.setFixedWidth(self._theme.px(_LEFT))
        self._names.append(label)
        left.addWidget(label)
        self.on_words(lambda: label.setText(name()))
        self.on_words(lambda: part.setAccessibleName(name()))
        line.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        if remark is not None:
            self._add_remark(right, remark)
        line.addLayout(right, 1)
        self.add(row)

    def add_choice(
        self,
        name: Words,
        options: Callable[[], list[tuple[Any, str]]],
        chosen: Callable[[], Any],
        choose: Callable[[Any], None],
        remark: Words | None = None,
    ) -> Segmented:
        """Add a row of segments; `chosen` tells which is on, `choose` puts another in force."""
        segments = Segmented(self._theme)
        self.on_words(lambda: segments.set_options(options()))
        self.on_words(lambda: segments.choose(chosen()))
        segments.chosen.connect(choose)
        self.add_row(name, segments, remark)
        return segments

    def add_switch(
        self,
        name: Words,
        chosen: Callable[[], bool],
        choose: Callable[[bool], None],
        remark: Words | None = None,
    ) -> Switch:
        """Add a switch with its words on the left and what it means below."""
        switch = Switch(self._theme)
        self.on_words(lambda: switch.setText(name()))
        self.on_words(lambda: switch.setChecked(chosen()))
        switch.clicked.connect(choose)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(switch)
        if remark is not None:
            self._add_remark(column, remark)
        self.add(box)
        return switch

    def _fit(self) -> None:
        for name in self._names:
            name.setFixedWidth(self._theme.px(_LEFT))

    def _add_remark(self, column: QVBoxLayout, remark: Words) -> None:
        told = Label(self._theme, "", "small", "text2", wrap=True)
        told.setContentsMargins(3, 0, 60, 2)
        self.on_words(lambda: told.setText(remark()))
        column.addWidget(told)


def beside(*parts: QWidget) -> QWidget:
    """Parts beside each other, as one row has them."""
    both = QWidget()
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for part in parts:
        line.addWidget(part)
    line.addStretch(1)
    return both
