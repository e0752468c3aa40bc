"""Under which director, in which language and with which hidden values is played."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label
from simulator.desktop.widgets.picker import Picker
from simulator.desktop.workshop.playtest.phrases import translate

_MOST = 2**31 - 1

Options = Sequence[tuple[object, str]]


class SetupPanel(Card):
    """Fields for what an author chooses; whatever is not chosen follows the file, the program and the seed.

    Signals:
        changed: something else is chosen: see `director`, `language`, `seed`, `draws`.

    Attributes:
        director_field, language_field, seed_field: the fields.
        draw_fields: one for each hidden draw, by its name.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", "line", margins=(12, 8, 12, 8), spacing=4, parent=parent)
        self._theme = theme
        self.director_field, self.language_field = Picker(theme), Picker(theme)
        self.seed_field = QLineEdit("1")
        self.seed_field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{1,10}"), self))
        self.another = Button(theme, "", "ghost", icon="retry")
        self.draw_fields: dict[str, Picker] = {}
        self._labels: dict[str, Label] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        for place, (name, field) in enumerate(
            (
                ("director", self.director_field),
                ("language", self.language_field),
                ("seed", self.seed_field),
            )
        ):
            self._labels[name] = Label(theme, "", "ui", "text2")
            self._grid.addWidget(self._labels[name], place, 0)
            self._grid.addWidget(field, place, 1, 1, 1 if name == "seed" else 2)
        self._grid.addWidget(self.another, 2, 2)
        self.director_field.chosen.connect(self._change)
        self.language_field.chosen.connect(self._change)
        self.seed_field.editingFinished.connect(self._seed_typed)
        self.another.clicked.connect(self._next_seed)
        self._seed = 1
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def director(self) -> str | None:
        """The id of the director who was picked; None for the scenario's own."""
        found: str | None = self.director_field.value
        return found

    @property
    def language(self) -> str | None:
        """The language that was picked; None for that of the interface."""
        found: str | None = self.language_field.value
        return found

    @property
    def seed(self) -> int:
        """What decides the draws that are not fixed, and the director's words."""
        return self._seed

    @property
    def draws(self) -> Mapping[str, str]:
        """The draws that are fixed, with their values."""
        return {name: field.value for name, field in self.draw_fields.items() if field.value is not None}

    def show_choices(self, directors: Options, languages: Options, draws: Mapping[str, Options]) -> None:
        """Offer these; what was chosen stays where it is still on offer, else nothing is."""
        for field, options in ((self.director_field, directors), (self.language_field, languages)):
            _offer(field, options)
        for name in [name for name in self.draw_fields if name not in draws]:
            for part in (self.draw_fields.pop(name), self._labels.pop(f"draw {name}")):
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        for place, (name, options) in enumerate(draws.items(), 3):
            if name not in self.draw_fields:
                field = self.draw_fields[name] = Picker(self._theme)
                label = self._labels[f"draw {name}"] = Label(self._theme, name, "ui", "text2")
                field.setAccessibleName(name)
                field.chosen.connect(self._change)
                self._grid.addWidget(label, place, 0)
                self._grid.addWidget(field, place, 1, 1, 2)
            _offer(self.draw_fields[name], options)
        language = self._labels["language"]
        for part in (language, self.language_field):
            part.setVisible(len(languages) > 1)

    def retranslate(self) -> None:
        """Set the words that do not come with the choices."""
        for name, words in (
            ("director", translate("Playtest", "Director")),
            ("language", translate("Playtest", "Language")),
            ("seed", translate("Playtest", "Seed")),
        ):
            self._labels[name].setText(words)
        self.director_field.setAccessibleName(self._labels["director"].text())
        self.language_field.setAccessibleName(self._labels["language"].text())
        self.seed_field.setAccessibleName(self._labels["seed"].text())
        self.another.setText(translate("Playtest", "Another"))
        self.another.updateGeometry()
        self.setAccessibleName(translate("Playtest", "What is played"))

    def _change(self) -> None:
        self.changed.emit()

    def _seed_typed(self) -> None:
        seed = min(int(self.seed_field.text() or self._seed), _MOST)
        self.seed_field.setText(str(seed))
        if seed != self._seed:
            self._seed = seed
            self.changed.emit()

    def _next_seed(self) -> None:
        self.seed_field.setText(str(self._seed % _MOST + 1))
        self._seed_typed()

    def _dress(self) -> None:
        self.seed_field.setFont(self._theme.font("ui"))


def _offer(field: Picker, options: Options) -> None:
    if [value for value, _ in options] != list(field.values) or [words for _, words in options] != [
        field.itemText(place) for place in range(field.count())
    ]:
        field.set_options(options)
    if field.currentIndex() < 0 and options:
        field.choose(options[0][0])
