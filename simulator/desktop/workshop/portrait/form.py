"""The fields of the portrait maker: one list for every feature, in words."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QWidget

from simulator.desktop.portraits import Face
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import RING, Label, Picker, Switch
from simulator.desktop.workshop.portrait.options import (
    GROUPS,
    NAMED,
    TRUTHS,
    name_in,
    names_of,
    value_of,
)
from simulator.desktop.workshop.portrait.words import (
    feature_word,
    group_word,
    option_word,
    own_colours_word,
)

_AS_IT_WAS = ""
_SWATCHED = frozenset(NAMED)


class FaceForm(QWidget):
    """A list for every feature, two beside each other, and switches for what is there or not.

    Attributes:
        fields, switches: by the features of the format.

    Signals:
        picked: a feature and its new value.
    """

    picked = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = {group: Label(theme, "", "smallB") for group, _ in GROUPS}
        self._labels: dict[str, Label] = {}
        self.fields: dict[str, Picker] = {}
        self.switches: dict[str, Switch] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for group, features in GROUPS:
            self._add_group(theme, grid, group, features)
        grid.setRowStretch(grid.rowCount(), 1)

    def show_face(self, face: Face) -> None:
        """Show what a face is made of."""
        for feature, field in self.fields.items():
            name = name_in(face, feature)
            strange = name is None
            if strange != (_AS_IT_WAS in field.values):
                self._offer(feature, strange=strange)
            field.choose(_AS_IT_WAS if name is None else name)
        for feature, switch in self.switches.items():
            switch.blockSignals(True)
            switch.setChecked(bool(getattr(face, feature)))
            switch.blockSignals(False)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for group, title in self._titles.items():
            title.setText(group_word(group))
        for feature, label in self._labels.items():
            label.setText(feature_word(feature))
        for feature, field in self.fields.items():
            field.setAccessibleName(feature_word(feature))
            self._offer(feature, strange=_AS_IT_WAS in field.values)
        for feature, switch in self.switches.items():
            switch.setText(feature_word(feature))

    def _add_group(self, theme: Theme, grid: QGridLayout, group: str, features: tuple[str, ...]) -> None:
        top = grid.rowCount()
        if top > 1:
            grid.setRowMinimumHeight(top, 8)
        self._titles[group].setContentsMargins(RING, 0, 0, 0)
        grid.addWidget(self._titles[group], top + 1, 0, 1, 2)
        every = (*features, *(TRUTHS if group == "eyes" else ()))
        for place, feature in enumerate(every):
            row, column = top + 2 + 2 * (place // 2), place % 2
            if feature in TRUTHS:
                switch = self.switches[feature] = Switch(theme)
                switch.setObjectName(feature)
                switch.toggled.connect(self._toggled)
                grid.addWidget(switch, row + 1, column)
            else:
                label = self._labels[feature] = Label(theme, "", "small", "text2")
                label.setContentsMargins(RING, 3, 0, 0)
                field = self.fields[feature] = Picker(theme)
                field.setObjectName(feature)
                field.chosen.connect(self._chosen)
                grid.addWidget(label, row, column)
                grid.addWidget(field, row + 1, column)

    def _offer(self, feature: str, *, strange: bool) -> None:
        options = [(name, option_word(feature, name)) for name in names_of(feature)]
        colours: list[QColor | None] | None = None
        if feature in _SWATCHED:
            values = [value_of(feature, name) for name, _ in options]
            colours = [QColor(value if isinstance(value, str) else value[0]) for value in values]
        if strange:
            options.append((_AS_IT_WAS, own_colours_word()))
            if colours is not None:
                colours.append(None)
        self.fields[feature].set_options(options, colours)

    def _chosen(self, name: object) -> None:
        feature = self.sender().objectName()
        if name != _AS_IT_WAS:
            self.picked.emit(feature, value_of(feature, str(name)))

    def _toggled(self, on: bool) -> None:
        self.picked.emit(self.sender().objectName(), on)
